import { wholeCue } from './cue.ts'
import type { Attribution, Line } from './line.ts'
import type { Span } from './name.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { accordingToFrom } from './subject-first/after-quotation.ts'
import { cueAtEnd, subjectFirstConstructions } from './subject-first/constructions.ts'
import { readReported, verbSecondConstructions } from './verb-second/constructions.ts'
import { reportedSpeech } from './verb-second/reported.ts'
import { readTopic } from './verb-second/topic.ts'

/** Read who said the quotation at a place. */
export function readAttribution(line: Line): Attribution | undefined {
  const { verbSecond } = line.vocabulary.lexicon.grammar
  for (const { name, read } of verbSecond ? verbSecondConstructions : subjectFirstConstructions) {
    const found = read(line)
    if (!found) continue
    if (verbSecond) return { rest: null, ...found, sign: name, medium: null }
    const { source, cue, extent } = found
    const whole =
      cue && wholeCue(line.tokens, cue, Math.max(line.from, floorOf(source, cue)), line.vocabulary)
    return { sign: name, source, cue: whole, rest: null, extent, medium: mediumOf(line, extent) }
  }
  return
}

/** Read who said what a sentence without a quotation reports, where its last words tell. */
export function readReport(line: Line): Attribution | undefined {
  const { verbSecond } = line.vocabulary.lexicon.grammar
  const found = verbSecond
    ? (readReported(line) ?? reportedSpeech(line, readReported) ?? readTopic(line))
    : cueAtEnd(line)
  return found && { rest: null, ...found, sign: 'cue-at-end', medium: null }
}

/** A second source after the attribution: said in May, according to *the agency*. */
function mediumOf(line: Line, { from, to }: Span): Span | null {
  const after = from < line.at ? line.at + 1 : to
  return accordingToFrom(line, after, line.to)?.source?.core ?? null
}

/** Where the words that belong to a cue may begin: after its source, where that stands before it. */
function floorOf(source: NounPhrase | null, cue: Span): number {
  return source && source.core.to <= cue.from ? source.core.to : cue.from
}
