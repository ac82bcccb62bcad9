import { nearest } from '../runtime/nearest.js'

export { nearest }

/** ' Did you mean "x"?' with the candidate that is most like the name, or '' when none is much like it. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const found = nearest(name, candidates)
  return found === undefined ? '' : ` Did you mean "${found}"?`
}
