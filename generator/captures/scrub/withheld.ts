/** Something is better left out: its message says why, and holds nothing personal. */
export class Withheld extends Error {
  override readonly name = 'Withheld'
}

/** What a piece of work gives, or why it was withheld. */
export function unlessWithheld<T>(work: () => T, leaveOut: (message: string) => void): T | undefined {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Withheld)) throw error
    leaveOut(error.message)
    return undefined
  }
}
