import { SaxesParser } from 'saxes'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { junit } from '../../../generator/captures/reports/junit-report.js'
import { drift, findings, invalid, summary, unreadable, written } from './findings.js'

type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  children: Element[]
}

/** What a strict XML parser reads. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const stack: Element[] = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, text: '', children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => void stack.pop())
  parser.on('text', (text) => {
    const element = stack.at(-1)
    if (element) element.text += text
  })
  parser.write(xml).close()
  const [only] = root.children
  assert.is(root.children.length, 1)
  return only ?? root
}

const within = (element: Element, name: string): readonly Element[] => [
  ...element.children.filter((child) => child.name === name),
  ...element.children.flatMap((child) => within(child, name)),
]

test('a parser reads suites, cases and their counts', () => {
  const root = parsed(written(junit))
  assert.is(root.name, 'testsuites')
  assert.equal(
    [root.attributes.tests, root.attributes.failures, root.attributes.errors],
    ['5', '1', '1'],
    'unknown and drift do not fail',
  )
  for (const suite of root.children) {
    assert.is(Number(suite.attributes.tests), within(suite, 'testcase').length)
    assert.is(Number(suite.attributes.failures), within(suite, 'failure').length)
    assert.is(Number(suite.attributes.errors), within(suite, 'error').length)
  }
  assert.equal(
    root.children.map(({ attributes }) => attributes.name),
    ['captures/a b.ndjson', '-', 'captures/c.har', 'all files'],
  )
  assert.match(
    within(root, 'failure')[0]?.text ?? '',
    'captures/a b.ndjson:4:1\n/data/count must be an integer',
  )
})

test('what is made to count, fails', () => {
  const root = parsed(written(junit, findings, { severity: { unknown: 'error', failOnDrift: true } }))
  assert.is(root.attributes.failures, '3')
})

test('no text of a capture is an element, or breaks the document', () => {
  const evil = '</failure>]]>&amp;<!--"\'\u0000\u001b\ufffe\ud800##[error]'
  const root = parsed(
    written(junit, [
      { ...invalid, file: evil, messageType: evil, topic: evil },
      { ...unreadable, reason: evil },
    ]),
  )
  assert.is(within(root, 'testcase').length, 3)
  assert.match(within(root, 'failure')[0]?.text ?? '', '</failure>]]>&amp;<!--"\'')
})

test('more findings than a dashboard shows are told as one case', () => {
  const root = parsed(
    written(
      junit,
      Array.from({ length: 10_003 }, () => drift),
    ),
  )
  assert.is(root.attributes.tests, '10002')
  assert.match(within(root, 'failure')[0]?.attributes.message ?? '', '3 more messages')
})

test('a run that is not complete is an error', () => {
  const root = parsed(written(junit, [], {}, summary, ['Cannot open "a&b".']))
  assert.is(root.attributes.errors, '1')
  assert.is(within(root, 'error')[0]?.attributes.message, 'Cannot open "a&b".')
})

test.run()
