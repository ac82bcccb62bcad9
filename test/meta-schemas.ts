import type { Ajv } from 'ajv'

/**
 * Lets each ajv that it is given ask the first one whether a schema is one, as that has compiled its meta-schemas: this is
 * most of what a small schema costs. All have to be of one kind and have the same formats.
 */
export function metaSchemaSharing(): <A extends Pick<Ajv, 'validateSchema'>>(ajv: A) => A {
  let first: Pick<Ajv, 'validateSchema'> | undefined
  return (ajv) => {
    const asked = first ?? ajv
    first = asked
    if (asked !== ajv) ajv.validateSchema = (...given) => asked.validateSchema(...given)
    return ajv
  }
}
