/** Signals that ask to stop, with the exit codes that shells give them. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Do work that comes to an orderly end when somebody interrupts it.
 *
 * @param work
 *   Ends soon after its signal; a second interruption ends the process at once.
 * @returns
 *   The exit code of the work, or that of the interruption.
 */
export async function untilInterrupted(
  work: (signal: AbortSignal) => Promise<number>
): Promise<number> {
  const stopping = new AbortController()
  let interrupted: number | undefined
  const stop = (signal: keyof typeof codes) => {
    interrupted = codes[signal]
    release()
    stopping.abort()
  }
  const release = () => {
    for (const name of Object.keys(codes)) process.removeListener(name, stop)
  }
  for (const name of Object.keys(codes)) process.on(name, stop)
  try {
    const code = await work(stopping.signal)
    return interrupted ?? code
  } catch (error) {
    if (interrupted === undefined) throw error
    return interrupted
  } finally {
    release()
  }
}
