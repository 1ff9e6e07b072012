import { readByline } from '../grammar/byline.ts'
import { countWords, Sign } from '../tree/look.ts'
import type { Company } from './head-company.ts'
import type { HeadLine } from './head-line.ts'
import { isButton, isNumberOrTime, opensWithTime } from './head-words.ts'

/** Something which speaks for a section head, or against one. */
export interface HeadSign {
  /** Name in the evidence. */
  readonly sign: string
  /** Log odds: 0.7 doubles the odds that the line is a head, -0.7 halves them. */
  readonly weight: number
}

/** A sign, its weight, and when it holds. */
type Row<Seen> = readonly [sign: string, weight: number, holds: (seen: Seen) => boolean]

const capitals = /^(?:[^\p{Ll}\p{Lu}]*\p{Lu}){3}\P{Ll}*$/u
// `iPhone cases` begins with a name.
const smallLetterFirst = /^\p{Ll}(?!\p{Lu})/u
// Ada Lund/Harbour Post
//        ^^^ from hand to hand
const slash = /\p{Ll}\/\p{Lu}/u
// By the stop, of which there are few, and then what stands before it.
const twoSentences = /[.!?…](?<=[\p{L}\p{N}]{2}.)\s+\S|[。！？]\S/u
const dashWithin = /\s[–—-]\s|—/u
const address = /@\S|https?:|www\.|\.\p{Ll}{2,4}(?:\/|$)/u
const goesOn = /[,;，；、–—-][”"’»」]?$/u

// Saturday 18 July, 2.30pm till late
//                   ^^^^^^
const hour = /(?<!\d)\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|Uhr)(?!\p{L})/u

const closing = '”"’»」)'
const mayGoOn = ',;，；、–—-”"’»」'

/** Columns of a caption, under a line that says whose the picture is. */
const captionWidth = 80

/** Log odds of a line without any sign. */
const bias = -1.1

/**
 * Signs whose weights `scripts/fit-heads.js` has fitted: a logistic regression over
 * some 5,000 lines of up to 120 columns, in some 800 articles of newspapers, magazines,
 * blogs and manuals in twenty languages, whose own markup says which lines are heads.
 *
 * Fitted without one publisher and tried on it, for each in turn, they find 95 % of
 * the heads, and 93 % of what they find are heads.
 */
export const lineSigns: readonly Row<HeadLine>[] = [
  // How long it is.
  ['brief', 2.1, line => line.width <= 48],
  ['fairly-brief', 1.3, line => line.width > 48 && line.width <= 64],
  ['one-word', 1.3, ({ text, width }) => width === text.length && !/\s/u.test(text)],

  // How it is set.
  ['numbered', 1.4, line => line.numbered > 0],
  ['attached-to-block-below', 1.7, line => line.parted && line.gapBelow === 0 && !line.tight],
  ['more-space-above', 1.4, line => line.parted && (line.gapAbove ?? 0) > (line.gapBelow ?? 0)],

  // How it begins.
  ['small-letter-first', -0.6, ({ text }) => smallLetterFirst.test(text)],
  ['bracket-first', -1.1, ({ text }) => beginsIn(text, '([（【')],

  // How it ends.
  ['full-stop', -3.4, ({ text }) => endsInFullStop(text)],
  ['ellipsis', -1.1, ({ text }) => text.endsWith('…') || text.endsWith('..')],
  ['colon', -2.6, ({ text }) => endsIn(text, ':：')],
  ['question', 0.3, ({ text }) => endsIn(text, '?？')],
  ['exclamation', -1.2, ({ text }) => endsIn(text, '!！')],

  // What is in it.
  ['two-sentences', -0.6, ({ text, holds }) => (holds & Sign.stop) > 0 && twoSentences.test(text)],
  ['comma', -1.1, ({ text }) => /[,，、]\s?\S/u.test(text)],
  ['colon-within', -0.7, ({ text, holds }) => (holds & Sign.colon) > 0 && /[:：]\s*\S/u.test(text)],
  ['dash-within', -0.9, ({ text, holds }) => (holds & Sign.dash) > 0 && dashWithin.test(text)],
  ['digits', -0.7, ({ text, holds }) => (holds & Sign.digit) > 0 && /\d.*\d.*\d/u.test(text)],
  ['caption', -2.7, ({ words }) => words.caption],
  ['credit', -1.7, ({ text, words }) => words.credit || (text.includes('/') && slash.test(text))],
  ['auxiliary-verb', -0.5, ({ words }) => words.auxiliary],
  ['repeated', -1.3, line => line.repeated],

  // What stands above and below.
  ['below-sentence', 0.6, ({ above }) => above !== undefined && closesIn(above.text, '.!?。！？…')],
  ['below-list', 1, ({ above }) => above?.type === 'list'],
  ['above-long-block', 1.3, ({ below, width }) => (below?.width ?? 0) > Math.max(80, width * 2.5)],
  ['above-list', 0.4, ({ below }) => below?.type === 'list'],
  ['above-quotation', -0.7, ({ below }) => below !== undefined && beginsIn(below.text, '“"«„「')],
  ['in-row-of-brief-lines', -2.1, line => line.row > 5]
]

/** What the other lines of the piece say; fitted with the signs of the line. */
export const companySigns: readonly Row<Company>[] = [
  ['no-other-heads', -1.7, company => company.others === 0],
  ['one-other-head', -0.9, company => company.others === 1],
  ['set-like-other-heads', 1.5, company => company.alike > 0],
  ['unlike-other-heads', -0.8, company => company.unlike > 0],
  ['unlike-in-two-ways', -2.4, company => company.unlike > 1],
  ['beside-other-head', -1, company => company.beside]
]

/**
 * Signs too rare in those articles to be fitted, or on which their publishers
 * disagree (a turn in an interview): the weights are a judgement.
 */
export const judgedSigns: readonly Row<HeadLine>[] = [
  ['bold', 2.5, line => line.bold],
  ['below-headline', -0.7, line => line.opening],
  ['dash-first', -2.5, ({ text }) => beginsIn(text, '-–—―')],
  ['line-among-lines', -4, line => line.tight && line.numbered === 0],
  ['only-brief-lines-below', -2, line => line.trailing],
  ['turn', -3, line => line.turn],
  ['ornament-first', 2, ({ text }) => beginsIn(text, '■□◆◇●○▼▽')],
  ['capitals', 0.7, ({ text }) => capitals.test(text)],
  ['comma-or-dash-last', -6, ({ text }) => endsIn(text, mayGoOn) && goesOn.test(text)],
  ['address', -4, ({ text, holds }) => mayHoldAddress(text, holds) && address.test(text)],
  [
    'leads-in-to-address',
    -3,
    ({ text, below }) => endsIn(text, ':：') && address.test(below?.text ?? '')
  ],
  ['between-dashes', 2.5, line => line.dashed],
  ['byline-at-top', -4, ({ opening, text }) => opening && readByline(text) !== undefined],
  ['date-at-top', -3, line => line.dated],
  ['number-or-time', -7, ({ text, holds }) => (holds & Sign.digit) > 0 && isNumberOrTime(text)],
  ['in-brackets', -3, ({ text }) => beginsIn(text, '[') && endsIn(text, ']')],
  ['signature', -6, line => line.signature],
  [
    'attached-to-block-above',
    -4,
    line =>
      line.parted &&
      line.gapAbove === 0 &&
      (line.gapBelow ?? 0) > 0 &&
      !isNumberOrTime(line.above?.text ?? '')
  ],
  [
    'announces',
    -2,
    ({ text, width, words }) => endsIn(text, ':：') && width > 64 && words.auxiliary
  ],
  ['credit-last', -3, ({ text, words }) => words.credit && endsIn(text, ')')],
  ['said-twice', -4, ({ text, above, below }) => text === above?.text || text === below?.text],
  ['names-go-on', -4, ({ words }) => words.open],
  ['over-credit', -4, line => line.overCredit],
  [
    'credit-over-line',
    -3,
    ({ words, parted, gapBelow, below }) =>
      words.credit && parted && gapBelow === 0 && (below?.width ?? 0) <= captionWidth
  ],
  ['button', -4, ({ text }) => isButton(text) || isButton(lastPart(text))],
  ['byline', -4, line => line.byline],
  ['words-of-block-below', -4, ({ text, below }) => isAltText(text, below?.text ?? '')],
  ['stars', -4, ({ text }) => beginsIn(text, '★☆⭐')],
  ['hour', -2, ({ text, holds }) => (holds & Sign.digit) > 0 && hour.test(text)],
  [
    'time-first',
    -3,
    line => line.numbered === 0 && (line.holds & Sign.digit) > 0 && opensWithTime(line.text)
  ]
]

/** Signs of a line by itself: those for a head, and then those against, one of which may settle it. */
const inTurn = [...lineSigns, ...judgedSigns]
  .map(([sign, weight, holds], at) => ({ sign, weight, holds, at }))
  .sort((one, other) => Number(one.weight < 0) - Number(other.weight < 0))

/** Less than the smallest difference of two weights: sums in another order are not quite the same. */
const margin = 0.05

/**
 * Signs that hold for a line as it stands, with its neighbours.
 *
 * @param fewest
 *   Log odds below which nothing more is asked.
 * @returns
 *   Signs in the order of the tables; nothing where they weigh less than that.
 */
export function signsOf(line: HeadLine, fewest: number): HeadSign[] | undefined {
  const found: (typeof inTurn)[number][] = []
  let sum = bias
  for (const one of inTurn) {
    if (one.weight < 0 && sum < fewest - margin) return
    if (!one.holds(line)) continue
    found.push(one)
    sum += one.weight
  }
  found.sort((one, other) => one.at - other.at)
  return weigh(found) < fewest ? undefined : found
}

/** Signs that hold for a line beside the other lines of the piece. */
export function signsAmong(company: Company): HeadSign[] {
  return holding(companySigns, company)
}

function holding<Seen>(rows: readonly Row<Seen>[], seen: Seen): HeadSign[] {
  const found: HeadSign[] = []
  for (const [sign, weight, holds] of rows) if (holds(seen)) found.push({ sign, weight })
  return found
}

function beginsIn(text: string, marks: string): boolean {
  return text !== '' && marks.includes(text.charAt(0))
}

function endsIn(text: string, marks: string): boolean {
  return text !== '' && marks.includes(text.charAt(text.length - 1))
}

// Mrs A. Lund, by email
//              ^^^^^^^^
function lastPart(text: string): string {
  const comma = text.lastIndexOf(', ')
  return comma < 0 ? '' : text.slice(comma + 2)
}

/** Words of a text that says what is in a picture; a shorter one may be the subject below it. */
const altText = 3

/** Marks between what is in a picture and whose it is. */
const captionGoesOn = /^(?:[.,:;]|\s[(|–—-])/u

/** Whether a text stands at the start of the one below: a picture's, over its caption. */
function isAltText(text: string, below: string): boolean {
  if (!below.startsWith(text) || countWords(text) < altText) return false
  return captionGoesOn.test(below.slice(text.length))
}

/** Whether a text ends in one of the marks, or in one of them and a mark that closes. */
function closesIn(text: string, marks: string): boolean {
  return endsIn(text, marks) || (endsIn(text, closing) && endsIn(text.slice(0, -1), marks))
}

/** Whether a text closes in one full stop, and not in more. */
function endsInFullStop(text: string): boolean {
  if (!closesIn(text, '.。．｡')) return false
  return !endsIn(text.slice(0, endsIn(text, closing) ? -2 : -1), '.…')
}

function mayHoldAddress(text: string, holds: number): boolean {
  return (holds & (Sign.colon | Sign.stop)) > 0 || text.includes('@')
}

/** Log odds that a line with these signs is a head. */
export function weigh(found: readonly HeadSign[]): number {
  return found.reduce((sum, { weight }) => sum + weight, bias)
}
