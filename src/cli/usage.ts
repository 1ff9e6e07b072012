/** What `copydesk --help` prints. */
export const usage = `Usage: copydesk [options] [file …]

Turns article copy into semantic HTML. Reads standard input without files, or for \`-\`.

Options:
  --to FORMAT      html (a fragment; default), page (a whole page),
                   json (data, findings, doubts), json-ld,
                   markdown (with front matter, to edit on),
                   inspect (a page that shows what was read, and why)
  --from DOOR      copy or markdown; default: by file name or record, else copy
  --lang TAG       language of the piece; default: found in the copy
  --out DIR        write a file for each file, or for each .txt and .md in a
                   folder, in the same order of folders; skip those whose
                   output is at least as new, so that a run can be resumed
  --keep-leftovers keep furniture of other pages, in <aside class="leftover">
  --ndjson         a filter: {"id", "text", "from"?} a line in,
                   {"id", "html", "article", "messages"} a line out, in
                   order; a bad record gives {"id", "error"}
  --verbose        report findings too; default: doubts only
  -h, --help       print this
  -v, --version    print the version

Reports go to standard error. Exit codes: 0 done, 1 could not read or write,
2 bad arguments, 130 interrupted.
`
