import { type MailField, mailFields } from '../../lexicon/mail.ts'

/** Characters; the addresses of a longer line may go on below. */
const longest = 400
/** Lines of the shortest head: who, when or to whom, and what about. */
const fewest = 3

const fields = new Map<string, MailField>()
for (const [field, labels] of Object.entries(mailFields)) {
  // `entries` forgets which keys went in.
  for (const label of labels) fields.set(label, field as MailField)
}

// Betreff: Neue Fähre
// ^^^^^^^ label
const labelled = /^(?<label>\p{L}[\p{L}\s-]{0,11}?)\s?:\s*\S/u

/**
 * Count the lines that a mail program puts over a mail, from the first on.
 *
 * @param lines
 *   `From: Ann Lee <ann@example.com>`, `Sent: 9 September 2026`, `Subject: The ferry`,
 *   and what follows.
 * @returns
 *   Number of lines; 0 where they are not of three kinds or more, with whom it is from and
 *   what it is about among them. Never throws.
 */
export function countMailHead(lines: readonly string[]): number {
  if (lines.length < fewest) return 0
  const found = new Set<MailField>()
  let count = 0
  for (const line of lines) {
    const field = line.length > longest ? undefined : fieldOf(line)
    if (!field) break
    found.add(field)
    count++
  }
  return found.size >= fewest && found.has('from') && found.has('subject') ? count : 0
}

function fieldOf(line: string): MailField | undefined {
  const label = labelled.exec(line)?.groups?.label
  return label ? fields.get(label.toLowerCase()) : undefined
}
