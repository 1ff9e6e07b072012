import type { BlockContent, DefinitionContent, Parent, PhrasingContent } from 'mdast'
// Registers `hName` and `hProperties` on the data of mdast nodes.
import type {} from 'mdast-util-to-hast'

/** Content that may stand in a section. */
export type FlowContent = BlockContent | DefinitionContent

/** A section head and what it names. */
export interface Section extends Parent {
  type: 'section'
  children: FlowContent[]
}

/** Header of the piece: holds the headline. */
export interface Header extends Parent {
  type: 'header'
  children: FlowContent[]
}

/** Quotation standing on its own, with its attribution. */
export interface PullQuoteNode extends Parent {
  type: 'pullQuote'
  children: FlowContent[]
}

/** The words of a pull quote outside its quotation. */
export interface PullQuoteCaption extends Parent {
  type: 'pullQuoteCaption'
  children: (FlowContent | PhrasingContent)[]
}

/** Furniture of another page, kept. */
export interface LeftoverNode extends Parent {
  type: 'leftover'
  children: FlowContent[]
}

/** Correction, or another note about the piece itself. */
export interface NoteNode extends Parent {
  type: 'note'
  children: FlowContent[]
}

/** Questions and their answers, in order. */
export interface InterviewNode extends Parent {
  type: 'interview'
  children: InterviewTurn[]
}

/** A question, or an answer: the words of one paragraph, or several blocks. */
export interface InterviewTurn extends Parent {
  type: 'interviewTurn'
  children: (FlowContent | PhrasingContent)[]
}

/** Words in a paragraph which have a meaning of their own: a name, a role. */
export interface Words extends Parent {
  type: 'words'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface BlockContentMap {
    header: Header
    interview: InterviewNode
    interviewTurn: InterviewTurn
    leftover: LeftoverNode
    note: NoteNode
    pullQuote: PullQuoteNode
    pullQuoteCaption: PullQuoteCaption
    section: Section
  }
  interface RootContentMap {
    header: Header
    interview: InterviewNode
    interviewTurn: InterviewTurn
    leftover: LeftoverNode
    note: NoteNode
    pullQuote: PullQuoteNode
    pullQuoteCaption: PullQuoteCaption
    section: Section
    words: Words
  }
  interface PhrasingContentMap {
    words: Words
  }
  interface HeadingData {
    /** In headings that were not Markdown: the mark, as the writer wrote it (`##`, `---`). */
    mark?: string
  }
  interface ListData {
    /** In lists that were not Markdown: the first mark, as the writer wrote it (`•`, `(a)`). */
    mark?: string
  }
}
