import type { Kind } from './evidence-file.js'
import { countOf, type Grounds } from './grounds.js'

/** What a catalogue rests on, as two tables in Markdown; the second only where genuine payloads were counted. */
export function truthTable(grounds: Grounds): readonly string[] {
  const rows = (['property', 'value'] as const).map((what) => {
    const { total, seed, doc, client, inferred } = countOf(what, grounds)
    const seen = grounds.truth?.all[what === 'property' ? 'properties' : 'values']
    const shown = seen === undefined ? '' : ` ${seen} |`
    return `| ${names[what]} | ${total} | ${seed} | ${doc} | ${client} | ${inferred} |${shown}`
  })
  const { truth } = grounds
  const first = [
    `| | all | seed documents | other documents | clients and captures | inferred |${truth ? ' seen in genuine payloads |' : ''}`,
    `| --- | --- | --- | --- | --- | --- |${truth ? ' --- |' : ''}`,
    ...rows,
  ]
  if (truth === undefined) return first
  const row = (name: string, { payloads, known, drift, completed, properties, values }: typeof truth.all) =>
    `| ${name} | ${payloads} | ${known} | ${drift} | ${completed} | ${properties} | ${values} |`
  return [
    ...first,
    '',
    '| genuine payloads from | all | known | with drift | truncated end completed | properties seen | values seen |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...[...truth.kinds].map(([kind, shown]) => row(sources[kind], shown)),
    row('all', truth.all),
  ]
}

const names = { property: 'properties', value: 'listed values' }

const sources: Readonly<Record<Kind, string>> = {
  seed: 'seed documents',
  doc: 'other documents',
  client: 'clients',
  capture: 'captures',
}
