import { Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { WriteStream } from 'node:tty'
import { expect, test } from 'vitest'
import { progressOf } from '../../src/cli/progress.ts'

/** A terminal, and what has been written to it. */
function terminal() {
  const written: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk))
      done()
    }
  })
  // All that the library asks of a terminal.
  const tty = Object.assign(stream, { isTTY: true, columns: 80 }) as unknown as WriteStream
  return { tty, text: () => written.join('') }
}

test('on a terminal, what is said stays, however soon the run ends', async () => {
  const { tty, text } = terminal()
  const progress = await progressOf(1, tty)
  progress.show('story.txt')
  progress.say('story.txt: a doubt\n')
  progress.step()
  progress.stop()
  expect(text()).toContain('story.txt: a doubt\n')
})

test('a bar shows how far it is, and on what', async () => {
  const { tty, text } = terminal()
  const progress = await progressOf(2, tty)
  progress.show('story.txt')
  progress.step()
  await setTimeout(150)
  progress.stop()
  expect(text()).toContain('1/2 story.txt')
})

test('elsewhere nothing but what is said is written', async () => {
  const { tty, text } = terminal()
  const progress = await progressOf(1, Object.assign(tty, { isTTY: false }))
  progress.show('story.txt')
  progress.say('story.txt: a doubt\n')
  progress.step()
  progress.stop()
  expect(text()).toBe('story.txt: a doubt\n')
})
