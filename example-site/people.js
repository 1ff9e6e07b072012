/**
 * Everybody who is quoted or listed on the site, with what they said and where.
 *
 * Made from the data of the articles alone: from `article.quotes`, where the
 * copy says plainly who speaks, and from `article.rosters`.
 *
 * @param pages
 *   Pages of a collection.
 * @returns
 *   People, by their last name.
 */
export function peopleIn(pages) {
  const people = new Map()
  const entryOf = (name, role) => {
    const known = people.get(name) ?? { name, roles: [], quotes: [], rosters: [] }
    if (role && !honorific.test(role) && !known.roles.includes(role)) known.roles.push(role)
    people.set(name, known)
    return known
  }
  for (const { url, data } of pages) {
    const { article, title } = data
    if (!article) continue
    for (const { resolved, source, text, id } of article.quotes) {
      if (resolved === null) continue
      entryOf(resolved, source?.role).quotes.push({ text, title, url: placeOf(url, id, text) })
    }
    for (const { people, leadIn, id } of article.rosters) {
      for (const { name, role } of people) {
        entryOf(name, role).rosters.push({ leadIn, title, url: `${url}#${id}` })
      }
    }
  }
  return [...people.values()].sort((one, other) => lastName(one).localeCompare(lastName(other)))
}

/** `Dr.` and the like say nothing about what somebody does. */
const honorific = /^\p{Lu}\p{Ll}{0,4}\.$/u

/** A quotation set as a block has an id; one in running text is found by its words. */
function placeOf(url, id, text) {
  if (id !== null) return `${url}#${id}`
  const words = text.replace(/^[“"]|,?[”"]$/gu, '')
  return `${url}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`
}

function lastName({ name }) {
  return name.split(' ').at(-1)
}
