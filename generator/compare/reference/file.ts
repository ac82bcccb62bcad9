/** A file of a catalogue that is not on this disk, its path relative to the schema folder. */
export type File = { readonly path: string; readonly bytes: Uint8Array }
