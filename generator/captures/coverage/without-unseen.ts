import type { PropertyCoverage } from './coverage-report.js'

/** A property that is shown; of one that was never seen, what is inside is only counted. */
export type ShownProperty = { readonly property: PropertyCoverage; readonly inside: number }

/** The properties without those inside one that was never seen: nobody could have seen them. */
export function withoutUnseen(properties: readonly PropertyCoverage[]): readonly ShownProperty[] {
  const shown: { readonly property: PropertyCoverage; inside: number }[] = []
  for (const property of properties) {
    const last = shown.at(-1)
    const isHidden = last?.property.messages === 0 && property.path.startsWith(`${last.property.path}/`)
    if (!isHidden) shown.push({ property, inside: 0 })
    else if (property.kind !== 'items') last.inside += 1
  }
  return shown
}
