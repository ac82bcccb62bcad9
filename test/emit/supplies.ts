import { readOwnFiles } from '../../generator/files/own-files.js'

export const files = readOwnFiles()

/** A memory that every run shares. */
export function remembering() {
  const texts = new Map<string, string>()
  const remember = (from: string, make: () => string): string => {
    const text = texts.get(from) ?? make()
    texts.set(from, text)
    return text
  }
  return { files, remember }
}

/** For an emitter by itself: all that comes with the generator, and nothing from an earlier run. */
export const supplies = { files, remember: (_from: string, make: () => string): string => make() }
