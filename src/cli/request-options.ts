import { type Options, type Settings, settingsFrom } from '../options.ts'
import type { Request } from './arguments.ts'

/** The options of the package that a command line asks for. */
export function optionsOf({ lang, keepLeftovers }: Request): Options {
  return { lang, leftovers: keepLeftovers ? 'keep' : 'remove' }
}

/** The same, checked and with everything set. */
export function settingsOf(request: Request): Settings {
  return settingsFrom(optionsOf(request))
}
