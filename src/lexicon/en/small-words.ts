// Source: our own reading of English news copy, British and American.

import { words } from '../words.ts'

/** Verbs which help another verb, with their short forms. */
export const auxiliaries: readonly string[] = words(`
  'd 'll 'm 're 've ain't am are aren't be been being can can't cannot could couldn't did didn't
  do does doesn't don't got had hadn't has has-been hasn't have haven't having is isn't may
  might must n't ought shall should shouldn't was wasn't were weren't will won't would wouldn't
`)

/** Words which begin a noun phrase. */
export const determiners: readonly string[] = words(`
  a all an another any both each eight either every few five four many most neither nine no one
  other others seven several six some ten that the these this those three two
`)

/** Determiners of somebody whom the piece may have named before. */
export const definites: readonly string[] = words(`
  all any no that the these this those
`)

/** Possessive words which begin a noun phrase. */
export const possessives: readonly string[] = words(`
  her his its my our their whose your
`)

/** Words which tie a noun phrase to what stands before it. */
export const prepositions: readonly string[] = words(`
  about above across after against ahead along alongside amid amidst among amongst around at
  before behind below beneath beside besides between beyond by concerning considering despite
  down during except following for from in inside into like near of off on onto opposite out
  outside over past per regarding round since through throughout till to toward towards under
  underneath unlike until up upon versus via vs with within without
`)

/** Words which begin a clause of their own. */
export const subordinators: readonly string[] = words(`
  after although as because before how if lest once since so than that though till unless until
  what when whenever where whereas wherever whether while why
`)

/** Words which join. */
export const conjunctions: readonly string[] = words(`
  & and as but nor or yet
`)

/** Small words which may stand between a source and its cue, besides those in -ly. */
export const adverbs: readonly string[] = words(`
  again ago almost aloud already also always anyway back earlier either else even ever far first
  forth further here herself himself however in-turn instead itself just later least less likewise
  long maybe meanwhile more moreover much nearly never nevertheless next nonetheless not now often
  once only otherwise outright perhaps quite rather recently right since so sometimes somewhat soon
  still themselves then there thereafter therefore though thus today together tomorrow tonight too
  twice very well yesterday yet
`)

/** Words with a capital at the start of a sentence, or of their own, which begin no name. */
export const notNames: readonly string[] = words(`
  according additionally also ap ask asked barring click contrary currently dear due enter even
  finally first follow following former formerly further furthermore getty given gone hello hey
  hi however image indeed just last lastly later long meanwhile meet minus moreover mr never
  nevertheless next no nonetheless not notwithstanding now oh ok okay one only perhaps photo
  please plus poor prior quite read recently regardless related second separately sign so sorry
  still thanks then there third thus today tomorrow tonight too update updated video watch
  welcome well yes yesterday yet
`)
