import { relative } from 'node:path'
import { inspect } from '../inspect/inspect.ts'
import { contentOf } from './file.ts'
import { fileIn, type PageReading } from './inspector.ts'
import { placesIn } from './places.ts'

/** The page which shows how another was read, with the lines of its file. */
export function showReading(url: string, { inputPath, door, text, page }: PageReading): string {
  const file = fileIn(url)
  return inspect(text, page, {
    url: file ? `../../${file}` : '../',
    path: relative('', inputPath),
    from: door,
    placeIn: placesIn(text, contentOf(inputPath) ?? text)
  })
}
