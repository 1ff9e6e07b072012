/**
 * Everybody who wrote for the paper, or is quoted or listed in it, with what
 * they said and where.
 *
 * Made from the data of the articles alone: from `article.quotes`, where the
 * copy says plainly who speaks, from `article.rosters`, and from bylines.
 *
 * @param pages
 *   Pages of a collection.
 * @param slugify
 *   Makes an id of a name.
 * @returns
 *   People, by their last name.
 */
export function peopleIn(pages, slugify) {
  const people = new Map()
  const entryOf = (name, role) => {
    const known = people.get(name) ?? emptyEntry(name, slugify(name))
    if (role && saysWhat(role)) known.roles = withRole(known.roles, role)
    people.set(name, known)
    return known
  }
  for (const { url, data } of pages) {
    const { article, title } = data
    if (!article) continue
    const pieceOf = ({ pieces }) => {
      const last = pieces.at(-1)
      if (last?.page === url) return last
      pieces.push({ page: url, url, title, did: new Set(), quotes: [] })
      return pieces.at(-1)
    }
    for (const { name, role } of writersOf(data)) pieceOf(entryOf(name, role)).did.add('wrote')
    for (const { resolved, source, text, id } of article.quotes) {
      if (resolved === null) continue
      const piece = pieceOf(entryOf(resolved, source?.role))
      piece.did.add('quoted in')
      piece.quotes.push({ text, url: placeOf(url, id, text) })
    }
    for (const { people, id } of article.rosters) {
      for (const { name, role } of people) {
        const piece = pieceOf(entryOf(name, role))
        piece.did.add('listed in')
        piece.url = `${url}#${id}`
      }
    }
  }
  return [...people.values()].sort((one, other) => lastName(one).localeCompare(lastName(other)))
}

/** Who wrote a piece, each with their place among the people; the paper, where nobody is named. */
export function authorsOf(data, site, slugify) {
  const writers = writersOf(data)
  if (writers.length === 0) return [{ name: site.name, url: `${site.url}/`, type: 'Organization' }]
  return writers.map(({ name, role }) => {
    return { name, jobTitle: role, url: `${site.url}/people/#${slugify(name)}` }
  })
}

/** Names in the front matter, or in the byline that was read. */
function writersOf({ author, article }) {
  if (author) return [author].flat().map(name => ({ name }))
  return article?.byline?.people ?? []
}

function emptyEntry(name, id) {
  return { name, id, roles: [], pieces: [] }
}

/** `Dr.` says nothing about what somebody does, nor does `her colleague` without the sentence. */
function saysWhat(role) {
  return !/^(?:\p{Lu}\p{Ll}{0,4}\.$|(?:her|his|its|my|our|their|your) )/u.test(role)
}

/** Roles with another one; of two that say the same, the one that says more. */
function withRole(roles, role) {
  if (roles.some(known => known.includes(role))) return roles
  return [...roles.filter(known => !role.includes(known)), role]
}

/** A quotation set as a block has an id; one in running text is found by its words. */
function placeOf(url, id, text) {
  if (id !== null) return `${url}#${id}`
  const words = text.replace(/^[“"]|,?[”"]$/gu, '')
  return `${url}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`
}

function lastName({ name }) {
  return name.split(' ').at(-1)
}
