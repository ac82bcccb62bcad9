import type { EvidenceById } from '../../evidence/evidence-file.js'
import { type Fact, factsOf, standingOf } from '../../evidence/facts.js'
import { pointerOf } from '../../json/pointer.js'
import type { Json } from '../../json/value.js'
import { isList, isObject, own } from '../../json/value.js'
import { didYouMean } from '../../problems/did-you-mean.js'
import type { Problem } from '../../problems/problem.js'
import { evidenceFile } from '../../schema/folder.js'
import type { Resolved } from '../../schema/resolve.js'
import type { Subject } from '../rule.js'

/**
 * Evidence that is named must be there, and "x-source" must say of what kind the best of it is. Where the catalogue asks
 * for it, a property names its evidence or says that it is inferred; a value on a list without any is inferred by itself.
 */
export function evidenceRule({ catalogue, resolved }: Subject): readonly Problem[] {
  const evidence = catalogue.grounds?.evidence
  const known: EvidenceById = evidence ?? new Map()
  const written = idsIn(resolved)
  const isAsked = catalogue.manifest.requireEvidence
  return [
    ...written.flatMap((one) => idFaults(one, known)),
    ...unused(written, known),
    ...factsOf(resolved)
      .filter(({ what }) => what === 'property')
      .flatMap((fact) => [
        ...(isAsked ? missing(fact) : []),
        ...(evidence === undefined ? [] : disagreement(fact, known)),
      ]),
  ]
}

type Written = {
  readonly value: Json
  readonly file: string
  readonly pointer: string
  readonly nullable: boolean
}

/** Where a schema names evidence, in its facts and for its examples. */
const idsIn = ({ schemas }: Resolved): readonly Written[] =>
  [...schemas.values()].flatMap(({ schema, origin: { file, pointer } }) => {
    if (!isObject(schema)) return []
    return (['x-evidence', 'x-examples-evidence'] as const).flatMap((keyword) => {
      const value = own(schema, keyword)
      const at = pointer + pointerOf([keyword])
      return value === undefined
        ? []
        : [{ value, file, pointer: at, nullable: keyword === 'x-examples-evidence' }]
    })
  })

function idFaults({ value, file, pointer, nullable }: Written, known: EvidenceById): readonly Problem[] {
  if (!isList(value)) return [fault(file, pointer, 'This must be an array of evidence ids.')]
  return value.flatMap((id, index): readonly Problem[] => {
    const at = pointer + pointerOf([index])
    if (id === null && nullable) return []
    if (typeof id !== 'string') return [fault(file, at, 'An evidence id must be a string.')]
    if (!nullable && value.indexOf(id) < index) return [fault(file, at, `"${id}" is already listed.`)]
    if (known.has(id)) return []
    return [
      fault(
        file,
        at,
        `Unknown evidence "${id}": "${evidenceFile}" has no such id.${didYouMean(id, known.keys())}`,
      ),
    ]
  })
}

/** Evidence of nothing is most likely a fact that was forgotten. */
function unused(written: readonly Written[], known: EvidenceById): readonly Problem[] {
  const named = new Set(written.flatMap(({ value }) => (isList(value) ? value : [])))
  return [...known.keys()]
    .filter((id) => !named.has(id))
    .map((id) => ({
      ...fault(evidenceFile, pointerOf(['evidence', id]), `No schema uses the evidence "${id}".`),
      severity: 'warning',
      rule: 'unused-evidence',
    }))
}

const missing = ({ evidence, source, origin: { file, pointer } }: Fact): readonly Problem[] =>
  evidence.length > 0 || source === 'inferred'
    ? []
    : [
        fault(
          file,
          pointer,
          `This property has no evidence: list ids from "${evidenceFile}" in "x-evidence", or set "x-source" to "inferred".`,
        ),
      ]

function disagreement(fact: Fact, known: EvidenceById): readonly Problem[] {
  const { evidence, source, origin } = fact
  if (source === undefined || evidence.length === 0 || !evidence.every((id) => known.has(id))) return []
  const standing = standingOf(evidence, known)
  return standing === source
    ? []
    : [
        fault(
          origin.file,
          `${origin.pointer}/x-source`,
          `"x-source" is "${source}", but the best evidence listed is of the kind "${standing}".`,
        ),
      ]
}

const fault = (file: string, pointer: string, message: string): Problem => ({
  severity: 'error',
  rule: 'evidence',
  message,
  origin: { file, pointer },
})
