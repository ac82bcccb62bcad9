// Where things are in the tables, in bytes; `../tables.ts` writes them. A node judges one value: for each type of JSON the first
// of the rules of which one must hold, 0 where there is none.

export namespace Node {
  export const flags: usize = 0
  export const numbers: usize = 4
  export const strings: usize = 8
  export const arrays: usize = 12
  export const objects: usize = 16
}

export namespace Flag {
  export const null_: u32 = 1
  export const true_: u32 = 2
  export const false_: u32 = 4
  /** It must be the very string that was taken for the topic, or for the tag. */
  export const topic: u32 = 8
  export const tag: u32 = 16
}

/** The rule to try where this one does not hold. */
export const next: usize = 0

export namespace NumberRule {
  /** A bit where it must be whole, and one where it has bounds. */
  export const kind: usize = 4
  export const minimum: usize = 8
  export const maximum: usize = 16
  export const whole: u32 = 1
  export const bounded: u32 = 2
}

export namespace StringRule {
  /** The table of the texts that it can be; 0 where every text is allowed. */
  export const texts: usize = 4
  /** How many characters it has at least, and at most. */
  export const minLength: usize = 8
  export const maxLength: usize = 12
  /** Whether it has such bounds. */
  export const isBounded: usize = 16
  /** How many automata there are that must all accept it, and from here on where they are. */
  export const count: usize = 20
  export const automata: usize = 28
  /** The slot of the text that was found last: it often comes again. */
  export const latest: usize = 24
}

/** For each state and each byte of ASCII the next state; 0 leads nowhere. */
export namespace Automaton {
  export const start: usize = 0
  /** The first state in which a text may end. */
  export const accepting: usize = 4
  export const table: usize = 8
}

export namespace ArrayRule {
  export const items: usize = 4
  export const minItems: usize = 8
  export const maxItems: usize = 12
}

export namespace ObjectRule {
  /** The table of its properties, 0: none. */
  export const properties: usize = 4
  /** A bit for each property that must be there. */
  export const required: usize = 8
  /** The node of any other key, 0: not sure. */
  export const others: usize = 16
  /** The slot of the property that came first in the latest object. */
  export const first: usize = 20
}

/** A table of texts, as they stand in JSON. */
export namespace Table {
  /** The number of slots less one: a power of two less one. */
  export const mask: usize = 0
  export const multiplier: usize = 8
  export const slots: usize = 16
}

export namespace Slot {
  /** The first sixteen bytes, followed by zeros. */
  export const head: usize = 0
  /** How many bytes there are, plus one; 0: nothing is here. */
  export const length: usize = 16
  /** Where all of them are. */
  export const text: usize = 20
  /** What the text stands for. */
  export const node: usize = 24
  /** The number of a property's bit. */
  export const bit: usize = 28
  /** The slot of the property that came after this one in the latest object that had both: it often does so again. */
  export const follower: usize = 32
  export const size: usize = 48
}

/** A topic with parameters, or one that ends in a wildcard. */
export namespace Template {
  export const automaton: usize = 0
  /** 0: not sure. */
  export const place: usize = 4
  export const size: usize = 8
}

/** What a topic lists. */
export namespace Place {
  /** The key of its tag, with its quotes, and how long that is; 0: it has none. */
  export const tag: usize = 0
  export const tagLength: usize = 4
  /** The table of its message types by their tags. */
  export const types: usize = 8
  /** The one message type of a topic without a tag. */
  export const only: usize = 12
}
