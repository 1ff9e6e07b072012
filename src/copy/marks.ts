import { isDigit } from '../digit.ts'
import { isBlank } from './lines.ts'

/** Bullet or number at the start of a line. */
export interface Mark {
  /**
   * How the mark is written: `•`, `1.`, `(a)`. Marks of one list are of one form;
   * any number stands as `1`, any letter as `a` or `A`.
   */
  readonly form: string
  /** Number, or place of the letter in the alphabet; 0 for a bullet. */
  readonly value: number
  /** The value of letters which are a Roman numeral as well (`iv`); else 0. */
  readonly roman: number
  /** UTF-16 length of the mark with the white space after it. */
  readonly size: number
}

/** Signs which are bullets, with or without white space after them. */
const bullets = new Set('•‣▪▫◦❖➢➤►▸▶⁃∙·・▢☐☑✓✔✅❏❑\uf0a7\uf0b7')

/** The same, but alone they adorn a head: ◆, in Japanese newspapers. */
const ornaments = new Set('■□●○◆◇▼▽')

/** Signs of posts, which are bullets where several lines begin with the same one; alone they adorn. */
const postBullets = new Set('👉🔹🔸🔷🔶🔵📌➡→➜➔×')

/** Signs which are bullets only where white space follows. */
const looseBullets = new Set('*-–—o§')

const number =
  /^(?<open>[(（]?)(?:(?<digits>\d{1,3})|(?<letters>[a-z]|[ivx]{2,5}|[A-Z]))(?<close>[.)）．、])/u

/**
 * Read the mark at the start of a line.
 *
 * What may be a mark is not yet an item: `– Yes, she said.` begins with one too.
 *
 * @param text
 *   Line without the white space around it: `• Flour`, `1) Salt`, `(a) Water`.
 * @returns
 *   Mark, or nothing; nothing as well where no words follow.
 */
export function readMark(text: string): Mark | undefined {
  const first = text.charAt(0)
  // Most lines begin with a letter, and no letter but `o` is a bullet.
  if (first !== 'o' && isLetter(text.charCodeAt(0))) {
    return opensNumber(text) ? readNumber(text) : undefined
  }
  if (bullets.has(first) || ornaments.has(first)) return bullet(text, first, 0)
  if (looseBullets.has(first)) return bullet(text, first, 1)
  const sign = String.fromCodePoint(text.codePointAt(0) ?? 0)
  if (postBullets.has(sign)) return bullet(text, sign, 1)
  return opensNumber(text) ? readNumber(text) : undefined
}

/** Whether a mark is a bullet in any surroundings: `•`, not `–`. */
export function isSureBullet({ form }: Mark): boolean {
  return bullets.has(form)
}

/** Whether a mark is a bullet only beside others like it. */
export function needsCompany({ form }: Mark): boolean {
  return (
    form === 'o' || form === '§' || isDash(form) || ornaments.has(form) || postBullets.has(form)
  )
}

/** `–` and `—`, which open speech as well. */
export function isDash(form: string): boolean {
  return form === '–' || form === '—'
}

/** Whether a mark is a number or a letter. */
export function isNumber({ value, roman }: Mark): boolean {
  return value > 0 || roman > 0
}

function bullet(text: string, form: string, leastSpace: number): Mark | undefined {
  // `✔️` asks for its coloured picture.
  const end = form.length + (text.charCodeAt(form.length) === coloured ? 1 : 0)
  const size = spaceAfter(text, end)
  if (size === text.length || size - end < leastSpace) return
  // A row of signs is an ornament; `o` is the first letter of words as well.
  if (text.charAt(size) === form && form !== 'o') return
  // Word pastes its squares as `§`; `§ 2` is a paragraph of the law.
  if (form === '§' && isDigit(text.charCodeAt(size))) return
  // `- Waiting -` is a head, as agencies set it.
  if (leastSpace > 0 && text.endsWith(` ${form}`)) return
  return { form, value: 0, roman: 0, size }
}

const coloured = 0xfe0f

/** A look at two characters, which spares most lines the pattern. */
function opensNumber(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first === 40 || first === 0xff08) return true
  // No mark stands alone.
  if (text.length < 2) return false
  const second = text.charCodeAt(1)
  if (first >= 48 && first <= 57) return second < 65 || second > 122
  return isLetter(first) && (!isLetter(second) || isRoman(second)) && second !== 32
}

// 1️⃣ Flour
// ^^^ a digit on a key
const key = /^(\d)\ufe0f?\u20e3/u

function readNumber(text: string): Mark | undefined {
  const [keyed, digit] = key.exec(text) ?? []
  if (keyed && digit) {
    const size = spaceAfter(text, keyed.length)
    return size < text.length ? { form: '1⃣', value: Number(digit), roman: 0, size } : undefined
  }
  const groups = number.exec(text)?.groups
  if (!groups) return
  const { open = '', digits, letters = '', close = '' } = groups
  const end = open.length + (digits ?? letters).length + close.length
  const size = spaceAfter(text, end)
  // The full-width marks of Chinese and Japanese bring their own space.
  if (size === text.length || (size === end && close.charCodeAt(0) < 256)) return
  if (digits) return { form: `${open}1${close}`, value: Number(digits), roman: 0, size }
  const lower = letters.toLowerCase()
  const capital = letters !== lower
  return {
    form: open + (capital ? 'A' : 'a') + close,
    value: letters.length === 1 ? lower.charCodeAt(0) - 96 : 0,
    roman: capital ? 0 : romanNumerals.indexOf(lower) + 1,
    size
  }
}

/** As far as lists go. */
const romanNumerals =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

function spaceAfter(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

function isRoman(code: number): boolean {
  return code === 105 || code === 118 || code === 120
}
