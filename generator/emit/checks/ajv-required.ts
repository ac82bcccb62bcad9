import type { Ajv, AnySchema, Code, CodeKeywordDefinition, KeywordCxt } from 'ajv'
import {
  _,
  alwaysValidSchema,
  KeywordContext,
  noPropertyInData,
  propertyInData,
} from '../../schema/ajv-package.js'
import { definitionOf } from './ajv-mended.js'

/**
 * ajv asks first whether all that is required is there, and then again of each property. Here what is missing is told where the
 * property is judged, so that each is looked at once. Names of which nothing more is asked are left to `required`.
 */
export function tellMissingInTurn(ajv: Ajv): void {
  const required = definitionOf(ajv, 'required')
  const { code: requireAll } = required
  Object.assign(required, {
    code: (context) => {
      const names: readonly string[] = context.schema
      const judged = new Set(judgedProperties(context, context.parentSchema.properties))
      if (!names.some((name) => judged.has(name))) return requireAll(context)
      for (const name of names)
        if (!judged.has(name)) context.gen.if(isMissing(context, name), () => tellMissing(context, name))
    },
  } satisfies Partial<CodeKeywordDefinition>)
  Object.assign(definitionOf(ajv, 'properties'), {
    code: (context) => {
      const { gen, it, parentSchema, data, keyword } = context
      const names = new Set<string>(parentSchema.required)
      for (const name of judgedProperties(context, context.schema)) {
        if (names.has(name)) {
          gen.if(isMissing(context, name))
          tellMissing(new KeywordContext(it, required, 'required'), name)
          gen.else()
        } else gen.if(propertyInData(gen, data, name, it.opts.ownProperties))
        context.subschema({ keyword, schemaProp: name, dataProp: name }, gen.name('valid'))
        gen.endIf()
      }
    },
  } satisfies Partial<CodeKeywordDefinition>)
}

/** Those of some properties of which more is asked than to be there; ajv passes over one called `__proto__`. */
function judgedProperties(
  { it }: KeywordCxt,
  properties: { readonly [name: string]: AnySchema } = {},
): readonly string[] {
  return Object.entries(properties)
    .filter(([name, schema]) => name !== '__proto__' && !alwaysValidSchema(it, schema))
    .map(([name]) => name)
}

const isMissing = ({ gen, data, it }: KeywordCxt, name: string): Code =>
  noPropertyInData(gen, data, name, it.opts.ownProperties)

function tellMissing(context: KeywordCxt, name: string): void {
  context.setParams({ missingProperty: _`${name}` }, true)
  context.error()
}
