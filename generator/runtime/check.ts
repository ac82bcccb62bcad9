/** A generated check. It returns the errors of a value, or null if the value is valid. */
export type Check = (value: unknown) => Faults

/** One or more, or none. */
export type Faults = RawError[] | null

/** An error as a check leaves it; `schemaPath` is a place in the catalogue. */
export interface RawError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: ErrorParams
  /** What must hold, if the keyword and its parameters do not say so. */
  readonly message?: string
}

/** What a keyword says of its error. */
export interface ErrorParams {
  readonly type?: string | readonly string[]
  readonly allowedValue?: unknown
  readonly allowedValues?: readonly unknown[]
  readonly limit?: number
  /** The limit is that of both sides. */
  readonly exact?: boolean
  readonly comparison?: string
  readonly multipleOf?: number
  readonly minContains?: number
  readonly maxContains?: number
  readonly format?: string
  readonly pattern?: string
  readonly missingProperty?: string
  readonly additionalProperty?: string
  readonly propertyName?: string
  readonly passingSchemas?: readonly number[] | null
  /** How many of the errors just before are of the keyword's own schemas: at the end of each of its branches. */
  readonly inner?: readonly number[]
  /** What must hold of a property's name. */
  readonly name?: string
  /** Names of which a value must have all of one list. */
  readonly alternatives?: readonly (readonly string[])[]
}
