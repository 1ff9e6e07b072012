import {
  bylineLabels,
  bylineOpenings,
  bylinePlaces,
  lineHonorifics,
  nameJoints,
  notNames
} from '../lexicon/bylines.ts'
import type { PeopleLexicon } from '../lexicon/lexicon.ts'
import { nameParticles } from '../lexicon/name-parts.ts'
import { bitsOf, Known, knownWords } from './roster/people-words.ts'

/** Somebody whom a byline names; `start` and `end` are UTF-16 offsets into the line. */
export interface Author {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly role: string | null
}

/** Characters; a byline with several names and their roles stays below. */
const longest = 160

const opening = new RegExp(
  `^(?:(?:${bylineOpenings.join('|')})\\s?:?|(?:${bylineLabels.join('|')})\\s?:)\\s+`,
  'iu'
)
/** `ByAnn Smith`, as pages join the two. */
const joined = /^By(?=\p{Lu}\p{Ll})/u
const upper = /^["“]?[\p{Lu}\p{Lo}]/u
const digit = /\p{Nd}/u
const sentence = /[.!?:;,]$/u

/** Words as they begin a name: with a capital, or in capitals. */
function capitals(words: readonly string[]): string {
  return words
    .map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`)
    .join('|')
}

const initial = String.raw`\p{Lu}\.(?:-?\p{Lu}\.)*`
const word = String.raw`(?:(?:\p{Lu}|[dlDL]['’]\p{Lu}|al-|el-)[\p{L}\p{M}'’-]+|${initial})`
const particle = `(?:${nameParticles.join('|')})`
const eastern = String.raw`[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]{2,5}`
const name = String.raw`(?:${word}(?:\s(?:${particle}\s){0,2}${word}){1,3}|${eastern})(?![\p{L}\p{M}])`
const joint = String.raw`,?\s(?:${nameJoints.join('|')})\s`

/** `Ann Smith`, `Ann Smith, Eve Li and Bob Jones`, and what the last of them is. */
const row = new RegExp(
  String.raw`^(?<names>${name}(?:(?:,\s${name})*${joint}${name})?)(?:,\s(?<role>\S.*)|\s\((?<office>[^()]+)\))?$`,
  'u'
)
/** `Ann Smith, political editor, and Bob Jones, reporter`, or in brackets. */
const pair = new RegExp(
  String.raw`^(?<one>${name})(?:,\s(?<role>[^,()]+)|\s\((?<office>[^()]+)\))${joint}(?<other>${name})(?:,\s(?<otherRole>[^,()]+)|\s\((?<otherOffice>[^()]+)\))$`,
  'u'
)
const between = new RegExp(String.raw`${joint}|,\s`, 'u')
const wholeName = new RegExp(`^${name}$`, 'u')
const ofOffice = new RegExp(String.raw`(?<!\S)(?:${capitals(notNames)})(?![\p{L}\p{M}])`, 'u')

/**
 * Read a line that says who wrote the piece.
 *
 * @param line
 *   `By Ann Smith and Bob Jones, political editor`
 * @param lexicon
 *   Words of the language, which tell a role from a second name.
 * @returns
 *   Whom it names: nobody where it names a body (`By our own staff`), or where
 *   names and roles cannot be told apart. Nothing where it is no byline. Never
 *   throws.
 */
export function readByline(line: string, lexicon?: PeopleLexicon): readonly Author[] | undefined {
  if (line.length > longest || sentence.test(line) || digit.test(line)) return
  const from = (opening.exec(line) ?? joined.exec(line))?.[0].length
  if (from === undefined || !upper.test(line.slice(from))) return
  const names = line.slice(from)
  const authors = authorsIn(names, lexicon)
  const place = authors.length > 0 ? undefined : whereabouts.exec(names)
  const found = place ? authorsIn(names.slice(0, place.index), lexicon) : authors
  return found.map(({ start, end, ...author }) => ({
    ...author,
    start: start + from,
    end: end + from
  }))
}

// Ann Smith and Bob Jones in Oslo
//                         ^^^^^^^ where they are
const whereabouts = new RegExp(
  String.raw`\s(?:${bylinePlaces.join('|')})\s\p{Lu}[\p{L}\p{M}.’'-]+(?:\s(?:and\s)?\p{Lu}[\p{L}\p{M}.’'-]+){0,3}$`,
  'u'
)

/**
 * Read a line of names alone, as it may stand beside the date.
 *
 * @param line
 *   `Ann Smith in Oslo`
 * @returns
 *   Whom it names. Nothing where neither a given name that is known nor a place shows
 *   that these are people. Never throws.
 */
export function readNames(line: string, lexicon?: PeopleLexicon): readonly Author[] | undefined {
  const place = whereabouts.exec(line)
  const authors = namesAlone(line, place?.index, lexicon)
  const known = lexicon && knownWords(lexicon)
  const isGiven = ({ name }: Author) =>
    known && (bitsOf(name.slice(0, name.indexOf(' ')), known) & Known.given) > 0
  return place || authors?.some(isGiven) ? authors : undefined
}

/**
 * Read a line of names over one that says what they are.
 *
 * @param line
 *   `Ann Smith`
 * @param below
 *   `Chief Reporter`
 * @returns
 *   Whom it names; nothing where the line below is no role. Never throws.
 */
export function readNamesOverRole(
  line: string,
  below: string,
  lexicon?: PeopleLexicon
): readonly Author[] | undefined {
  return endsInRole(below, lexicon) ? namesAlone(line, undefined, lexicon) : undefined
}

const honorific = new RegExp(String.raw`^(?:(?:${lineHonorifics.join('|')})\.?\s)+`, 'u')
const afterName = /\s\(\p{L}+\)$|,?\s\p{Lu}{2,4}$/u

/**
 * Whether a line is the name of one person, and nothing else.
 *
 * @param line
 *   `Ann Smith`, `Sir Robert Jones`, `Eve Li (Mrs)`
 */
export function isNameAlone(line: string, lexicon: PeopleLexicon | undefined): boolean {
  if (line.length > longestRole || !lexicon) return false
  const bare = line.replace(honorific, '').replace(afterName, '')
  if (!wholeName.test(bare) || namesOffice(bare)) return false
  const known = knownWords(lexicon)
  const first = bare.slice(0, bare.indexOf(' '))
  return (
    bare.length < line.length || (known !== undefined && (bitsOf(first, known) & Known.given) > 0)
  )
}

/** Whom a line names up to an offset, where it holds nothing else. */
function namesAlone(
  line: string,
  end: number | undefined,
  lexicon: PeopleLexicon | undefined
): readonly Author[] | undefined {
  if (line.length > longest || sentence.test(line) || digit.test(line)) return
  const authors = authorsIn(line.slice(0, end), lexicon)
  return authors.length > 0 ? authors : undefined
}

function authorsIn(text: string, lexicon: PeopleLexicon | undefined): Author[] {
  const two = pair.exec(text)?.groups
  if (two && !isName(two.role, lexicon)) {
    const { one = '', role, office, other = '', otherRole, otherOffice } = two
    if (namesOffice(one) || namesOffice(other)) return []
    const second = text.indexOf(other, one.length)
    return [
      { name: one, start: 0, end: one.length, role: role ?? office ?? null },
      {
        name: other,
        start: second,
        end: second + other.length,
        role: otherRole ?? otherOffice ?? null
      }
    ]
  }
  const found = row.exec(text)?.groups
  if (!found || namesOffice(found.names)) return []
  const role = found.role ?? found.office
  let end = 0
  const authors = (found.names ?? '').split(between).map(name => {
    const start = text.indexOf(name, end)
    end = start + name.length
    return { name, start, end, role: null }
  })
  const last = authors.pop()
  // `Ann Smith, Health Canada`: it might be two people. `Ann Smith, News Editor` is one.
  const stated = isName(role, lexicon) ? null : (role ?? null)
  return last ? [...authors, { ...last, role: stated }] : []
}

/** Whether words after a name may be another name; `News Editor` ends in a role. */
function isName(words: string | undefined, lexicon: PeopleLexicon | undefined): boolean {
  if (!words || !wholeName.test(words) || namesOffice(words)) return false
  return !endsInRole(words, lexicon)
}

/** Characters; a role that stands on a line of its own stays below. */
const longestRole = 60

/** Whether words end as a role does: `Chief Reporter`, `COURT REPORTER`. */
function endsInRole(words: string, lexicon: PeopleLexicon | undefined): boolean {
  const known = lexicon && knownWords(lexicon)
  if (!known || words.length > longestRole || digit.test(words)) return false
  return (bitsOf(words.slice(words.lastIndexOf(' ') + 1), known) & Known.role) > 0
}

/** Whether a word of the names is that of an office, a body or a desk: `News Desk`. */
function namesOffice(names = ''): boolean {
  return ofOffice.test(names)
}
