// Source: our own reading of English news copy, British and American.

import { words } from '../words.ts'

/** Cues of more than one word, beginning with a form of a verb. */
export const phrasal: readonly string[] = words(`
  bark back · break in · burst out · call for · call on · call out · call upon ·
  chime in · clap back · cry out · cut in · fire back · fire off · focus on · go after · go off ·
  go on to add · go on to argue · go on to ask · go on to call · go on to claim ·
  go on to describe · go on to explain · go on to note · go on to say · go on to state ·
  go on to suggest · go on to tell · go on to warn · go on to write · goes on · going on ·
  hit back · hit out · joke about · lash out · lay out · like to say · make clear · make it clear ·
  make plain · make the argument · make the case · make the point · pay homage to · pay tribute to ·
  play down · play up · point out · point to · pop up · push back · put it · rail against ·
  read aloud · refer to · respond to · ring out · rule out · shoot back · shout out · shrug off ·
  snap back · speak out · speak up · spell out · start off · strike back · sum up ·
  take a swipe at · take aim at · take issue with · talk about · talk up · throw back ·
  use the phrase · use the words · use to ask · use to say · use to tell · weigh in · went on ·
  write back · write in to complain · write in to say · write to complain · write to say
`)

/** Phrases before a source. */
export const accordingTo: readonly string[] = words(`
  according to · as per · in the opinion of · in the view of · in the words of · per
`)

/** Verbs whose object is the hearer, and not what is said. */
export const hearers: readonly string[] = words(`
  advise answer ask assure caution challenge email exhort implore inform instruct interrupt order
  press question quiz reassure remind tell text thank urge warn
`)

/** Phrases after a verb of saying which belong to it. */
export const settings: readonly string[] = words(`
  as saying · by phone · by saying · by telephone · in a statement · in part · into the phone ·
  over the phone · with a chuckle · with a frown · with a grin · with a laugh · with a nod · with
  a shrug · with a sigh · with a smile · with a smirk · with a wink
`)

/** Verbs whose content may be an infinitive. */
export const promising: readonly string[] = words(`
  agree claim demand offer pledge promise propose refuse swear threaten vow
`)
