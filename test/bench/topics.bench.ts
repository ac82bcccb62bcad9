import { createParse, type Parse, type ParseTables } from '../../generator/runtime/parse.js'
import { createTemplates } from '../../generator/runtime/templates.js'
import { atMost, type Bench, type Row, race, type Timing } from './measure.js'

/** What finding the topic of a message costs: 2,000 topics, of which 500 are templates, against 12 plain ones. */
export const bench: Bench = {
  name: 'topics',
  run: async () => {
    const few = routed(namesOf(12, 0))
    const many = routed(namesOf(1_500, 500))
    const [plain, all, templates] = await race(15, [
      () => few.run(few.plain),
      () => many.run(many.plain),
      () => many.run(many.templates),
    ])
    if (!plain || !all || !templates) throw new Error('nothing was timed')
    const each = (what: string, timing: Timing, limit: number): Row =>
      atMost(what, (timing.median * 1_000) / messages, limit, 'µs', timing)
    const slower = (what: string, timing: Timing, limit: number): Row =>
      atMost(what, timing.median / plain.median, limit, '×', timing, plain)
    return [
      each('a message of 12 plain topics', plain, 5),
      each('a message of a plain one of 2,000 topics', all, 5),
      each('a message of a template of 2,000 topics', templates, 10),
      slower('a plain one of 2,000 against one of 12', all, 2),
      slower('a template of 2,000 against one of 12 plain ones', templates, 10),
    ]
  },
}

const messages = 200_000

/** Plain topics, and templates of four forms, one with two parameters. */
function namesOf(
  plain: number,
  templates: number,
): { plain: readonly string[]; templates: readonly string[] } {
  const form = (index: number): string =>
    [
      `/rooms${index}/{roomId}/messages`,
      `/users${index}/{userId}`,
      `/tenants/{tenantId}/news${index}`,
      `/shops${index}/{shopId}/orders/{orderId}`,
    ][index % 4] ?? ''
  return {
    plain: Array.from({ length: plain }, (_, index) => `/v2/me/topic${index}`),
    templates: Array.from({ length: templates }, (_, index) => form(index)),
  }
}

function routed({ plain, templates }: ReturnType<typeof namesOf>) {
  const names = [...plain, ...templates]
  const parse: Parse = createParse({
    payload: ['data'],
    tag: ['data', 'messageType'],
    topic: ['channel'],
    topics: Object.fromEntries(names.map((name) => [name, ['A', 'B']])),
    templates: templates.length > 0 ? createTemplates(templates) : undefined,
    types: ['A', 'B'].map((name) => [name, [name], () => null]),
    // The names are those of no generated catalogue.
  } as unknown as ParseTables)
  const messageOn = (channel: string): object => ({
    channel: channel.replaceAll(/\{\w+\}/g, '0123456789abcdef'),
    data: { messageType: 'B' },
  })
  const run = (all: readonly object[]): void => {
    let known = 0
    for (let index = 0; index < messages; index++)
      if (parse(all[index % all.length]).kind === 'known') known += 1
    if (known < messages) throw new Error(`only ${known} of ${messages} are known`)
  }
  return { run, plain: plain.map(messageOn), templates: templates.map(messageOn) }
}
