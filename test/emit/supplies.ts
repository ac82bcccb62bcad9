import type { Memory } from '../../generator/emit/supplies.js'
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
  return { files, knows: (from: string): boolean => texts.has(from), remember }
}

/**
 * A memory for a test that generates many packages: it keeps the fixed part of every package alone, which is the same in
 * all of them and takes most of the time.
 */
export function runtimeMemory(): Memory {
  const kept = new Map<string, string>()
  return {
    get texts() {
      return kept
    },
    set texts(made) {
      for (const [from, text] of made) if (from.startsWith('runtime/')) kept.set(from, text)
    },
  }
}

/** For an emitter by itself: all that comes with the generator, and nothing from an earlier run. */
export const supplies = {
  files,
  knows: (_from: string) => false,
  remember: (_from: string, make: () => string): string => make(),
}
