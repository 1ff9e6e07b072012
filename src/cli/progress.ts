import type { WriteStream } from 'node:tty'

/** How far a run is, for whoever watches it. */
export interface Progress {
  /** What is being done now. */
  show(name: string): void
  step(): void
  /** Lines that stay. */
  say(text: string): void
  stop(): void
}

/**
 * A bar on a terminal; elsewhere the lines that stay, and nothing else.
 *
 * The library that draws is loaded only for a terminal.
 *
 * @param total
 *   Number of steps.
 */
export async function progressOf(total: number, stream: WriteStream): Promise<Progress> {
  const write = (text: string) => {
    if (text) stream.write(text)
  }
  if (!stream.isTTY) return { show() {}, step() {}, say: write, stop() {} }
  const { MultiBar, Presets } = await import('cli-progress').then(module => module.default)
  const bars = new MultiBar(
    {
      stream,
      format: '{bar} {value}/{total} {name}',
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: false
    },
    Presets.shades_grey
  )
  const bar = bars.create(total, 0, { name: '' })
  return {
    show: name => bar.update({ name }),
    step: () => bar.increment(),
    say: text => {
      if (text) bars.log(text)
    },
    stop() {
      // What was said since the bar was last drawn is written as it is drawn again.
      bars.update()
      bars.stop()
    }
  }
}
