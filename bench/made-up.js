import { randomFrom } from './random.js'

/**
 * News that never was: pieces of any length from words of our own, with what
 * pasted copy has in it (heads, quotations with sources, lists of people).
 */

const list = words => words.split(', ')
const first = list('Ada, Grace, Emmy, Rosa, Tomas, Kofi, Ines, Yusuf, Mei, Olga, Bruno, Leila')
const last = list('Marsh, Okafor, Lindqvist, Moreau, Tanaka, Byrne, Castillo, Haddad, Novak, Reyes')
const role = list(
  'harbour master, mayor, chief engineer, council leader, surveyor, ferry captain, head teacher, museum director, union secretary, weather officer'
)
const who = list(
  'the council, the harbour board, the ferry company, the museum, the engineers, the school, the union, the rowing club, the water office, the residents'
)
const did = list(
  'approved, put off, repaired, bought, closed, opened, measured, painted, moved, counted, rented out, argued over'
)
const what = list(
  'the old bridge, a new timetable, the east pier, the market hall, two barges, the tide gauge, the footpath, the lamp posts, a heating plan, the winter budget, the bell tower, the slipway'
)
const when = list(
  'on Monday, last week, in the spring, after the storm, before the vote, at short notice, for the third time, in a long session, without much debate, early in the morning'
)
const why = list(
  'because the money had run out, although few had asked for it, while the rain went on, so that the ferries could sail, as the neighbours had hoped, though nobody would say what it cost, which took longer than planned, and the work went on into the night'
)
const opinion = list(
  'We knew that it would hold, Nobody told us what it would cost, It is a good day for the harbour, We will look at it again in the autumn, I have never seen the water so high, There is more work to do than people think, They should have asked the people who live here, It was the right thing to do'
)

/**
 * A piece of news.
 *
 * @param {number} seed
 *   The same seed gives the same piece.
 * @param {number} size
 *   Characters, about.
 * @returns {string}
 *   Plain text: no marks but `- ` before items.
 */
export function madeUpNews(seed, size = 5000) {
  const random = randomFrom(seed * 7919 + 17)
  const one = words => words[Math.floor(random() * words.length)]
  const capital = text => text.charAt(0).toUpperCase() + text.slice(1)
  const name = () => `${one(first)} ${one(last)}`
  const sentence = () => {
    const text = `${one(who)} ${one(did)} ${one(what)} ${one(when)}`
    return capital(random() < 0.6 ? `${text}, ${one(why)}.` : `${text}.`)
  }
  const prose = count => Array.from({ length: count }, sentence).join(' ')
  const quotation = () => `“${one(opinion)},” ${one(role)} ${name()} said ${one(when)}.`
  const inside = () =>
    `${sentence()} “${one(opinion)},” said ${name()}, the ${one(role)}. ${sentence()}`
  const head = () => capital(`${one(what)} ${one(when)}`)
  const people = () =>
    `On the committee are:\n\n${Array.from({ length: 4 }, () => `- ${name()}, ${one(role)}`).join('\n')}`

  const blocks = [head(), prose(2)]
  let length = 0
  while (length < size) {
    const dice = random()
    const next =
      dice < 0.1
        ? `${head()}\n\n${prose(3)}`
        : dice < 0.2
          ? quotation()
          : dice < 0.35
            ? inside()
            : dice < 0.38
              ? people()
              : prose(2 + Math.floor(random() * 3))
    blocks.push(next)
    length += next.length
  }
  return `${blocks.join('\n\n')}\n`
}
