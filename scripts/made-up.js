/**
 * Articles made up on the fly, some 5 kB each: a headline, a byline, heads, prose,
 * quotations with their sources, a list, and furniture. No two are the same.
 */
const places = ['harbour', 'market hall', 'night ferry', 'town library', 'old bridge', 'tram depot']
const people = ['Ada Lovelace', 'Tomás Ruiz', 'Mei-Ling Wu', 'Emmy Noether', 'Grace Hopper']
const roles = ['harbour master', 'chief engineer', 'council member', 'head of the choir']
const sentences = [
  'The council met in the {place} on Monday and talked until late in the evening.',
  'Nobody had expected the repairs to take longer than {number} weeks.',
  'Engineers from three cities came to look at the damage, and most of them left without a plan.',
  'In the year before, {number} people had used it every day, many of them on their way to work.',
  'It will cost more than was planned, and the money has to come from somewhere.',
  'Visitors can see the drawings in the {place} until the end of the month.'
]
const sayings = [
  '“We knew at once that the {place} would hold,” {role} {person} told reporters.',
  '“There is no plan for another {number} weeks of this,” said {person}, {role}.',
  '{person}, the {role}, said that “nobody asked us before it was decided”.'
]

/** The article of a number; always the same for the same number. */
export function madeUp(number) {
  let state = number * 2654435761 + 1
  const next = below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const fill = text =>
    text
      .replaceAll('{place}', () => places[next(places.length)])
      .replaceAll('{person}', () => people[next(people.length)])
      .replaceAll('{role}', () => roles[next(roles.length)])
      .replaceAll('{number}', () => String(next(900) + 3))
  const paragraph = () =>
    Array.from({ length: 3 + next(3) }, () => fill(sentences[next(sentences.length)])).join(' ')
  const blocks = [
    `Story ${number} of the ${places[next(places.length)]}`,
    `By ${people[next(people.length)]}`
  ]
  for (let size = 0; size < 4700; ) {
    const kind = next(10)
    const block =
      kind < 6
        ? paragraph()
        : kind < 8
          ? fill(sayings[next(sayings.length)])
          : kind < 9
            ? fill('What the {place} needs')
            : ['• paint', '• new ropes', '• a roof'].join('\n')
    blocks.push(block)
    size += block.length + 2
  }
  blocks.push('Leave a Reply', 'Your email address will not be published.')
  return blocks.join('\n\n')
}
