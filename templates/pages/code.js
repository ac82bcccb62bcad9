// What the scripts of all pages share: elements, and code that is copied and coloured.

export const $ = (selector, root = document) => root.querySelector(selector)
export const all = (selector, root = document) => [...root.querySelectorAll(selector)]
export const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

const tokens = {
  json: /(?<text>"(?:[^"\\]|\\.)*")(?<key>\s*:)?|(?<number>-?\b\d[\d.eE+-]*)|\b(?<word>true|false|null)\b/g,
  ts: /(?<comment>\/\*.*?\*\/|\/\/[^\n]*)|(?<text>'(?:[^'\\]|\\.)*')|(?<number>\b\d+\b)|\b(?<word>import|from|export|interface|type|extends|declare|const|string|number|boolean|null|unknown|any|never|readonly)\b/gs,
  sh: /(?<word>--[\w-]+)/g,
}
const coloured = { text: [], number: [], word: [], comment: [] }

/** Colours without a single element more; a block whose text has changed, anew. */
export const colour = (block) => {
  if (!('highlights' in CSS)) return
  for (const range of rangesIn.get(block) ?? [])
    for (const highlight of Object.values(highlights)) highlight.delete(range)
  const ranges = []
  rangesIn.set(block, ranges)
  const pattern = tokens[block.dataset.language]
  const node = $('code', block).firstChild
  if (pattern === undefined || node === null) return
  for (const match of node.data.matchAll(pattern)) {
    const kind = Object.keys(coloured).find((name) => match.groups[name] !== undefined)
    if (kind === undefined || match.groups.key !== undefined) continue
    const range = new Range()
    range.setStart(node, match.index)
    range.setEnd(node, match.index + match.groups[kind].length)
    highlights[kind].add(range)
    ranges.push(range)
  }
}
const rangesIn = new WeakMap()
const highlights = {}
if ('highlights' in CSS)
  for (const kind of Object.keys(coloured)) {
    highlights[kind] = new Highlight()
    CSS.highlights.set(`${kind}-token`, highlights[kind])
  }

export const copyable = (block) => {
  const button = make('button', { type: 'button', className: 'copy', textContent: 'Copy' })
  button.addEventListener('click', async () => {
    const text = $('code', block).textContent
    const isDone = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    if (!isDone) getSelection().selectAllChildren($('code', block))
    button.textContent = isDone ? 'Copied' : 'Selected'
    setTimeout(() => (button.textContent = 'Copy'), 1500)
  })
  block.append(button)
}
