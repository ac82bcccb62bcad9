/** A name from the wire may be of any length. */
export const short = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name)
