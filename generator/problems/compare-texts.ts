/** Orders texts by code units, as no locale does: the same on every system. */
export const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Orders values by a text. */
export const byText =
  <T>(text: (item: T) => string) =>
  (one: T, other: T): number =>
    compareTexts(text(one), text(other))
