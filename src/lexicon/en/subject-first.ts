// Source: our own reading of English news copy, British and American.

import type { SubjectFirst } from '../subject-first.ts'
import { words } from '../words.ts'

/** Small words of English which tell its constructions apart. */
export const subjectFirst: SubjectFirst = {
  absolutes: words('with'),
  afterSayings: words('for of that'),
  agentEndings: words('eer er ian ist man or warden woman'),
  and: words('and nor or'),
  authors: words('by from'),
  beforeGerunds: words('after before beyond by in upon without'),
  complementisers: words('that'),
  copulas: words('is was'),
  counts: words('eight five four nine seven six ten three two'),
  expletives: words('it'),
  floating: words('all both each'),
  freeRelatives: words('what'),
  infinitives: words('to'),
  links: words('of'),
  manners: words('how what'),
  objects: words('her him me them us'),
  origins: words('from'),
  particles: words('out'),
  presenters: words('here'),
  pluralVerbs: words("are aren't have haven't were weren't"),
  several: words('both many others some those'),
  showing: words('reading'),
  pluralEndings: words('s'),
  singularEndings: words('ss'),
  topics: words('for to'),
  views: words('in')
}
