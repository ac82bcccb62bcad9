import { pointerOf } from '../../json/pointer.js'
import { isObject, own, ownString } from '../../json/value.js'
import { didYouMean } from '../../problems/did-you-mean.js'
import type { Problem } from '../../problems/problem.js'
import { formats } from '../../runtime/formats/index.js'
import { formKeywords } from '../../schema/keywords.js'
import type { Subject } from '../rule.js'
import { patternProblems } from './pattern.js'

/** An expected form is one pattern or one format, which a text can be held to. */
export function formRule({ resolved }: Subject): readonly Problem[] {
  return [...resolved.schemas.values()].flatMap(({ schema, origin: { file, pointer } }) => {
    const form = isObject(schema) ? own(schema, 'x-form') : undefined
    if (form === undefined) return []
    const say = (at: string, message: string): Problem => ({
      severity: 'error',
      rule: 'form',
      message,
      origin: { file, pointer: `${pointer}/x-form${at}` },
    })
    if (!isObject(form)) return [say('', '"x-form" must be { "pattern": … } or { "format": … }.')]
    const names = Object.keys(form)
    const unknown = names.filter((name) => !formKeywords.some((keyword) => keyword === name))
    if (unknown.length > 0)
      return unknown.map((name) =>
        say(
          pointerOf([name]),
          `Unknown field "${name}": "x-form" must have one "pattern" or one "format".${didYouMean(name, formKeywords)}`,
        ),
      )
    const [name, ...others] = names
    const text = name === undefined ? undefined : ownString(form, name)
    if (name === undefined || others.length > 0 || text === undefined)
      return [say('', '"x-form" must have one "pattern" or one "format", which must be a string.')]
    if (name === 'pattern') return patternProblems(text, { file, pointer: `${pointer}/x-form/pattern` })
    return formats.has(text)
      ? []
      : [say('/format', `Unknown format "${text}".${didYouMean(text, formats.keys())}`)]
  })
}
