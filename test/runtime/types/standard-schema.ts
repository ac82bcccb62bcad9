import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { StandardSchema } from '../../../generator/runtime/standard-schema.js'
import { validate } from '../../../generator/runtime/validator.js'
import { holds, type Same } from './equal.js'

declare const ours: StandardSchema<'A'>

export const theirs: StandardSchemaV1<'A'> = ours
holds<Same<StandardSchemaV1.InferInput<typeof ours>, 'A'>>()
holds<Same<StandardSchemaV1.InferOutput<typeof ours>, 'A'>>()
// @ts-expect-error another type
export const wrong: StandardSchemaV1<'B'> = ours

const result = validate<'A'>(() => null, 'A')
if (result.issues) result.issues.map(({ pointer }) => pointer)
else holds<Same<typeof result.value, 'A'>>()
