import type { Topic } from '../../catalogue/catalogue-model.js'
import { parametersKeyword } from '../../catalogue/parameters.js'
import { pointerOf } from '../../json/pointer.js'
import type { FindingIssue } from './finding.js'
import { hasForm } from './has-form.js'

/** The parameters of a channel whose values are neither listed nor of the expected form; the values are not told. */
export function parameterDrift(
  { parameters, file }: Topic,
  params: Readonly<Record<string, string>>,
  topicPointer: string,
): readonly FindingIssue[] {
  return parameters.flatMap(({ name, pattern, values }) => {
    const value = params[name]
    if (value === undefined || values.includes(value)) return []
    if (pattern !== undefined && hasForm(value, { keyword: 'pattern', value: pattern })) return []
    const issue = (keyword: string, fault: string, place: string): FindingIssue => ({
      pointer: topicPointer,
      keyword,
      message: `has a value of "{${name}}" that ${fault}`,
      schema: `${file}#${pointerOf([parametersKeyword, name, place])}`,
    })
    if (values.length > 0)
      return [issue('unlistedValue', 'is not one of the values listed in the schema', 'enum')]
    return pattern === undefined
      ? []
      : [issue('unexpectedForm', `does not match the expected pattern "${pattern}"`, 'pattern')]
  })
}
