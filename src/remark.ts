import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Article, toArticle } from './article.ts'
import type { Convention } from './convention.ts'
import { byline } from './conventions/byline.ts'
import { dateline } from './conventions/dateline.ts'
import { headline } from './conventions/headline.ts'
import { hiddenCharacter } from './conventions/hidden-character.ts'
import { conventions } from './conventions/index.ts'
import { interview } from './conventions/interview/index.ts'
import { leftover } from './conventions/leftover/index.ts'
import { list } from './conventions/list.ts'
import { note } from './conventions/note.ts'
import { published } from './conventions/published.ts'
import { pullQuote } from './conventions/pull-quote/index.ts'
import { roster } from './conventions/roster/index.ts'
import { sectionBreak } from './conventions/section-break.ts'
import { sectionHead } from './conventions/section-head.ts'
import { standfirst } from './conventions/standfirst.ts'
import { timeline } from './conventions/timeline.ts'
import { tell, toMessages } from './messages.ts'
import { type Options, settingsFrom } from './options.ts'
import { type Reading, read } from './reading.ts'
import { nestSections } from './tree/sections.ts'

declare module 'vfile' {
  interface DataMap {
    /** What copydesk read in the piece. */
    article: Article
    /** Findings and doubts of all copydesk plugins that have read the piece. */
    copydesk: Reading
  }
}

/** A remark plugin: give it to `unified().use()`. */
type RemarkPlugin = (options?: Options) => (tree: Root, file: VFile) => undefined

/**
 * Every convention, in order: the preset.
 *
 * Findings and doubts become messages on the file; the data of the article is
 * in `file.data.article`. A tree is read once, however often the preset is used.
 *
 * @throws {TypeError}
 *   If an option is not accepted, when the plugin is used.
 */
export const remarkCopydesk: RemarkPlugin = options => {
  const settings = settingsFrom(options)
  return (tree, file) => {
    // Reading would take its own headings and labels for the writer's.
    if (done.has(tree)) return
    done.add(tree)
    report(file, read(tree, conventions, settings, String(file)))
    if (settings.conventions['section-head']) nestSections(tree)
  }
}

/** Trees that the preset has read. */
const done = new WeakSet<Root>()

/** Put what follows a heading with an id in a `section` with it. Runs last. */
export const remarkSections: () => (tree: Root) => undefined = () => tree => {
  nestSections(tree)
}

/** One convention as a plugin of its own. */
function plugin(convention: Convention): RemarkPlugin {
  return options => {
    const settings = settingsFrom(options)
    return (tree, file) => {
      report(file, read(tree, [convention], settings, String(file)))
    }
  }
}

/** Byline alone. */
export const remarkByline = plugin(byline)
/** Dateline alone. */
export const remarkDateline = plugin(dateline)
/** Headline alone. */
export const remarkHeadline = plugin(headline)
/** Doubts about characters that cannot be seen, alone. */
export const remarkHiddenCharacters = plugin(hiddenCharacter)
/** Interviews alone. */
export const remarkInterviews = plugin(interview)
/** Leftovers alone. */
export const remarkLeftovers = plugin(leftover)
/** Lists alone: bullets that Markdown does not know. */
export const remarkLists = plugin(list)
/** Notes about the piece alone: corrections, updates, words from the editor. */
export const remarkNotes = plugin(note)
/** Date of publication alone. */
export const remarkPublished = plugin(published)
/** Pull quotes and quotations alone. */
export const remarkPullQuotes = plugin(pullQuote)
/** Rosters alone. */
export const remarkRosters = plugin(roster)
/** Section breaks alone: ornaments between stretches of the piece. */
export const remarkSectionBreaks = plugin(sectionBreak)
/** Section heads alone. */
export const remarkSectionHeads = plugin(sectionHead)
/** Standfirst alone; it reads under a headline that is in the content. */
export const remarkStandfirst = plugin(standfirst)
/** Timelines alone. */
export const remarkTimelines = plugin(timeline)

/** Put the reading, with what earlier plugins read, on the file. */
function report(file: VFile, reading: Reading): void {
  for (const message of toMessages(reading)) tell(file, message, message.place)
  const { copydesk: earlier } = file.data
  const all = earlier
    ? {
        ...earlier,
        findings: [...earlier.findings, ...reading.findings],
        doubts: [...earlier.doubts, ...reading.doubts]
      }
    : reading
  file.data.copydesk = all
  file.data.article = toArticle(all)
}
