import { parseArgs } from 'node:util'
import { type Door, doors } from '../door.ts'
import { messageOf } from '../message-of.ts'
import { isLanguageTag } from '../options.ts'

/** Forms to write. */
const formats = ['html', 'page', 'json', 'json-ld', 'markdown', 'inspect'] as const
export type Format = (typeof formats)[number]

/** What the command line asks for. */
export interface Request {
  /** `-` is standard input. None: standard input too. */
  readonly files: readonly string[]
  readonly to: Format
  /** Nothing: by file name. */
  readonly from: Door | undefined
  readonly lang: string | undefined
  readonly keepLeftovers: boolean
  /** Folder to write into. Nothing: standard output. */
  readonly out: string | undefined
  readonly ndjson: boolean
  readonly verbose: boolean
  readonly help: boolean
  readonly version: boolean
}

/** The command line cannot be followed. */
export class BadArguments extends Error {}

/**
 * Read the arguments.
 *
 * @throws {BadArguments}
 *   If one is not known, or has a value that is not accepted.
 */
export function readArguments(argv: string[]): Request {
  const { values, positionals } = parse(argv)
  const files = positionals
  if (values.ndjson && (files.length || values.to !== undefined || values.out !== undefined)) {
    throw new BadArguments(
      '`--ndjson` reads standard input and takes neither files nor `--to` nor `--out`'
    )
  }
  if (values.out !== undefined && !files.length) throw new BadArguments('`--out` needs files')
  return {
    files,
    to: oneOf('--to', values.to ?? 'html', formats),
    from: values.from === undefined ? undefined : oneOf('--from', values.from, doors),
    lang: languageIn(values.lang),
    keepLeftovers: values['keep-leftovers'] ?? false,
    out: values.out,
    ndjson: values.ndjson ?? false,
    verbose: values.verbose ?? false,
    help: values.help ?? false,
    version: values.version ?? false
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        from: { type: 'string' },
        lang: { type: 'string' },
        'keep-leftovers': { type: 'boolean' },
        out: { type: 'string' },
        ndjson: { type: 'boolean' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' }
      }
    })
  } catch (error) {
    // After its first sentence the parser tells how to name such a file.
    throw new BadArguments(messageOf(error).split('. ')[0])
  }
}

function languageIn(given: string | undefined): string | undefined {
  if (given === undefined || isLanguageTag(given)) return given
  throw new BadArguments(`\`--lang\` is \`${given}\`; expected a language tag such as \`en\``)
}

function oneOf<Value extends string>(name: string, given: string, all: readonly Value[]): Value {
  const found = all.find(value => value === given)
  if (found) return found
  throw new BadArguments(
    `\`${name}\` is \`${given}\`; expected ${all.map(one => `\`${one}\``).join(', ')}`
  )
}
