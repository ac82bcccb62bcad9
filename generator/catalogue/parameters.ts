import { pointerOf } from '../json/pointer.js'
import { isList, isObject, type Json, type JsonObject, own, ownString } from '../json/value.js'
import { didYouMean } from '../problems/did-you-mean.js'
import type { Parameter } from './catalogue-model.js'
import { shortened } from './declaration-names.js'
import { parametersOf } from './topic-name.js'

/** The parameters of a topic, with what its file says of them in `x-parameters`; `report` gets what is wrong there. */
export function readParameters(
  topic: string,
  file: JsonObject,
  report: (pointer: string, message: string) => void,
): readonly Parameter[] {
  const names = parametersOf(topic)
  const told = own(file, parametersKeyword)
  const all = isObject(told) ? told : {}
  if (told !== undefined && !isObject(told))
    report(
      `/${parametersKeyword}`,
      `"${parametersKeyword}" must be an object that maps names of parameters to descriptions of them.`,
    )
  for (const name of Object.keys(all))
    if (!names.includes(name))
      report(
        pointerOf([parametersKeyword, name]),
        `The topic "${shortened(topic)}" has no parameter "${shortened(name)}".${didYouMean(name, names)}`,
      )
  return names.map((name) => {
    const one = own(all, name) ?? {}
    const at = pointerOf([parametersKeyword, name])
    if (!isObject(one)) {
      report(at, 'The description of a parameter must be an object.')
      return { name, values: [], personal: true }
    }
    for (const [field, value] of Object.entries(one)) {
      const fault = Object.hasOwn(fields, field)
        ? fields[field as keyof typeof fields](value)
        : `is not a field of a parameter.${didYouMean(field, Object.keys(fields))}`
      if (fault !== undefined) report(at + pointerOf([field]), `"${shortened(field)}" ${fault}`)
    }
    const [description, pattern, values] = [
      ownString(one, 'description'),
      ownString(one, 'pattern'),
      own(one, 'enum'),
    ]
    return {
      name,
      ...(description === undefined ? {} : { description }),
      ...(pattern === undefined ? {} : { pattern }),
      values: isList(values) ? values.filter((value) => typeof value === 'string') : [],
      personal: own(one, 'x-personal') !== false,
    }
  })
}

/** The keyword of a topic's file that tells of its parameters. */
export const parametersKeyword = 'x-parameters'

const isText = (value: Json): value is string => typeof value === 'string'

/** What each field must be, where it is not. */
const fields = {
  description: (value: Json) => (isText(value) ? undefined : 'must be a string.'),
  pattern: (value: Json) =>
    isText(value) && compiles(value)
      ? undefined
      : 'must be a regular expression that compiles with the flag "u".',
  enum: (value: Json) =>
    isList(value) && value.length > 0 && value.every((one) => isText(one) && /^[^/*]+$/.test(one))
      ? undefined
      : 'must be an array of strings that can be segments of a topic.',
  'x-personal': (value: Json) => (typeof value === 'boolean' ? undefined : 'must be true or false.'),
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}
