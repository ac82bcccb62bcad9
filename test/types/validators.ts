// Validators: as a guard, as a result, as a Standard Schema; from the root and one by one.
import type { StandardSchemaV1 } from '@standard-schema/spec'
import {
  type CallStateChangeMessage,
  type Issue,
  isServiceStateChangeMessage,
  type ServiceStateChangeMessage,
  ServiceStateChangeMessageSchema,
  type StandardSchema,
  type Validated,
  validateServiceStateChangeMessage,
} from 'gws-notifications'
import {
  type CallStateChangeMessageSchema,
  isCallStateChangeMessage,
} from 'gws-notifications/validators/CallStateChangeMessage'
import { holds, type Same } from './equal.js'

declare const value: unknown

if (isServiceStateChangeMessage(value)) holds<Same<typeof value, ServiceStateChangeMessage>>()
if (isCallStateChangeMessage(value)) holds<Same<typeof value, CallStateChangeMessage>>()

const result = validateServiceStateChangeMessage(value)
holds<Same<typeof result, Validated<ServiceStateChangeMessage>>>()
// @ts-expect-error perhaps there are issues instead
result.value.data
if (result.issues === undefined) holds<Same<typeof result.value, ServiceStateChangeMessage>>()
else holds<Same<typeof result.issues, readonly Issue[]>>()

// What libraries that take a Standard Schema infer from it.
export const standard: StandardSchemaV1<ServiceStateChangeMessage> = ServiceStateChangeMessageSchema
holds<Same<StandardSchemaV1.InferInput<typeof CallStateChangeMessageSchema>, CallStateChangeMessage>>()
holds<Same<StandardSchemaV1.InferOutput<typeof CallStateChangeMessageSchema>, CallStateChangeMessage>>()
holds<Same<typeof CallStateChangeMessageSchema, StandardSchema<CallStateChangeMessage>>>()
// @ts-expect-error the schema of another type
export const wrong: StandardSchemaV1<CallStateChangeMessage> = ServiceStateChangeMessageSchema

async function parseWith<S extends StandardSchemaV1>(
  schema: S,
  input: unknown,
): Promise<StandardSchemaV1.InferOutput<S>> {
  const { issues, ...rest } = await schema['~standard'].validate(input)
  if (issues) throw new Error(issues.map(({ message, path }) => `${path?.join('.')} ${message}`).join('\n'))
  return 'value' in rest ? rest.value : undefined
}
export const inferred: Promise<ServiceStateChangeMessage> = parseWith(ServiceStateChangeMessageSchema, value)
