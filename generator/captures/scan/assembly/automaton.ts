import { quote } from './json-bytes'
import { Automaton } from './memory-layout'

/** The closing quote of a string, after its opening one, that an automaton accepts. Only ASCII without escapes is looked at. */
export function accepted(automaton: usize, at: usize): usize {
  let state = load<u32>(automaton, Automaton.start)
  while (state !== 0) {
    const byte = load<u8>(at)
    if (byte === quote) return state >= load<u32>(automaton, Automaton.accepting) ? at : 0
    if (byte < 0x20 || byte > 0x7e || byte === 0x5c) return 0
    state = load<u8>(automaton + Automaton.table + (state as usize) * 128 + byte)
    at += 1
  }
  return 0
}
