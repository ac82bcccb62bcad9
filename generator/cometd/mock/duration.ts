/** Milliseconds in a duration such as `500ms`, `1.5s`, `10m` or `2h`; undefined for anything else. */
export function millisecondsIn(text: string): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? []
  const size = units.get(unit ?? '')
  return number === undefined || size === undefined ? undefined : Number(number) * size
}

const units: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
])
