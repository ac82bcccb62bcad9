// The page is whole without this: here it is searched, its code is copied and coloured, and payloads are judged.

import { $, all, colour, copyable, make } from '../pages/code.js'

// ---- Search -------------------------------------------------------------------------------------------------------

const search = $('#search')
const hits = $('#hits')
const lists = $('#lists')
const most = 60

/** What can be found, made when it is first asked for: `name` decides the order, `text` what matches. */
let index
const indexed = () => {
  index ??= [...all('.entry').flatMap(foundIn), ...elsewhere()]
  return index
}
const foundIn = (entry) => [
  found(
    $('a', entry).href,
    $('h3', entry).textContent,
    entry.dataset.kind,
    textOf(all(':scope > p, .facts', entry)),
  ),
  ...all('tr[id]', entry).map((row) =>
    found($('a', row).href, $('.path', row).textContent, entry.id, textOf([row.cells[1], row.cells[2]])),
  ),
]
const textOf = (parts) => parts.map((part) => part.textContent).join(' ')

/** What stands on the other pages of a catalogue that is split. */
const elsewhere = () => {
  const { paths, types } = JSON.parse($('#index')?.textContent ?? '{ "paths": [], "types": [] }')
  return types.flatMap(([name, kind, href, description, rows]) => [
    found(href, name, kind, description),
    ...rows
      .map((place) => paths[place])
      .map((path) => found(`${href}${path.startsWith('[') ? '' : '.'}${path}`, path, name, '')),
  ])
}
const found = (href, name, where, more) => ({
  href,
  name,
  where,
  lower: name.toLowerCase(),
  text: `${name} ${where} ${more}`.toLowerCase(),
})

/** The whole name, its beginning, a part of it, or only what is said of it. */
const rank = ({ lower, text }, words) => {
  if (!words.every((word) => text.includes(word))) return 0
  const [first = ''] = words
  const last = lower.slice(lower.lastIndexOf('.') + 1)
  if (lower === first || last === first) return 4
  if (lower.startsWith(first) || last.startsWith(first)) return 3
  return words.every((word) => lower.includes(word)) ? 2 : 1
}

let shown = []
let chosen = -1

const filter = () => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
  lists.hidden = words.length > 0
  hits.hidden = words.length === 0
  chosen = -1
  search.removeAttribute('aria-activedescendant')
  if (words.length === 0) return
  const ranked = indexed()
    .map((one) => ({ one, rank: rank(one, words) }))
    .filter((each) => each.rank > 0)
    .sort((a, b) => b.rank - a.rank || a.one.name.length - b.one.name.length)
  shown = ranked.slice(0, most).map(({ one }, position) => {
    const link = make('a', { className: 'hit', href: one.href, id: `hit-${position}` }, one.name)
    link.append(make('small', { textContent: one.where }))
    return link
  })
  const more = ranked.length - shown.length
  const end = more > 0 ? `… and ${more} more` : shown.length === 0 ? 'Nothing matches.' : ''
  hits.replaceChildren(...shown, make('p', { className: 'hits-none', textContent: end }))
  mark(words)
}

const choose = (next) => {
  shown[chosen]?.classList.remove('chosen')
  chosen = Math.max(-1, Math.min(shown.length - 1, next))
  const hit = shown[chosen]
  if (hit === undefined) return search.removeAttribute('aria-activedescendant')
  hit.classList.add('chosen')
  hit.scrollIntoView({ block: 'nearest' })
  search.setAttribute('aria-activedescendant', hit.id)
}

search.addEventListener('focus', indexed)
search.addEventListener('input', filter)
search.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown') choose(chosen + 1)
  else if (event.key === 'ArrowUp') choose(chosen - 1)
  else if (event.key === 'Enter') (shown[chosen] ?? shown[0])?.click()
  else if (event.key === 'Escape') clear()
  else return
  event.preventDefault()
})
const clear = () => {
  search.value = ''
  filter()
}
document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input, textarea, [contenteditable]') !== null
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  if (getComputedStyle($('.bar')).display !== 'none') $('#side').showPopover?.()
  search.focus()
  search.select()
})
$('.search').hidden = false

/** Words that were found, without changing the page. */
const mark = (words) => {
  if (!('highlights' in CSS)) return
  const ranges = shown.flatMap((hit) =>
    rangesOf(hit.firstChild, new RegExp(words.map(escaped).join('|'), 'gi')),
  )
  CSS.highlights.set('found', new Highlight(...ranges))
}
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const rangesOf = (node, pattern) =>
  [...node.data.matchAll(pattern)].map(({ index: start, 0: { length } }) => {
    const range = new Range()
    range.setStart(node, start)
    range.setEnd(node, start + length)
    return range
  })

// ---- Where the reader is ------------------------------------------------------------------------------------------

const places = new Map(all('#lists a').map((link) => [decodeURIComponent(link.hash.slice(1)), link]))
const seen = new Set()
const tell = (entries) => {
  for (const { target, isIntersecting } of entries) isIntersecting ? seen.add(target) : seen.delete(target)
  const [top] = [...seen].sort((a, b) => (a.compareDocumentPosition(b) & 2 ? 1 : -1))
  for (const link of all('#lists a[aria-current]')) link.removeAttribute('aria-current')
  const link = top && places.get(top.id)
  link?.setAttribute('aria-current', 'true')
}
const observer = new IntersectionObserver(tell, { rootMargin: '-10% 0px -70% 0px' })
for (const entry of all('.entry')) observer.observe(entry)
$('#side').addEventListener('click', (event) => {
  if (event.target.closest('a') !== null && $('#side').matches(':popover-open')) $('#side').hidePopover()
})

// ---- Code -----------------------------------------------------------------------------------------------------------

/** A block is made ready when it comes into sight: there are hundreds. */
const blocks = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue
      blocks.unobserve(target)
      copyable(target)
      colour(target)
    }
  },
  { rootMargin: '300px' },
)
for (const block of all('.block')) blocks.observe(block)

// ---- Try a payload ------------------------------------------------------------------------------------------------

const payload = $('#payload')
const verdict = $('#verdict')
const mostShown = 200
let judging
let catalogue

/** Where a catalogue has several pages, what judges stands in a file beside them. */
let beside
const loadJudge = () => {
  beside ??= new Promise((loaded, failed) => {
    const script = make('script', { src: 'judge.js', onload: loaded, onerror: failed })
    document.head.append(script)
  })
  return beside
}

const judgeText = async (source) => {
  const data = $('#data')
  if (data === null) await loadJudge()
  catalogue ??= judge.revived(data?.textContent ?? stored.catalogue)
  judging ??= shipped().parse
  return judge.judgePayload(judge.Buffer.from(source), catalogue, judging)
}

let turn = 0
const tryIt = async () => {
  turn += 1
  const mine = turn
  const source = payload.value
  if (source.trim() === '') return verdict.replaceChildren()
  const result = await judgeText(source).catch(() => undefined)
  if (mine !== turn) return
  if (result === undefined)
    verdict.replaceChildren(
      make('p', {
        className: 'quiet',
        textContent: 'This browser does not load judge.js from a disk. Serve the folder.',
      }),
    )
  else verdict.replaceChildren(...told(result))
}

const counted = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`

const told = ({ messages, skipped }) => {
  const kinds = ['valid', 'invalid', 'unknown', 'unreadable']
  const counts = kinds
    .map((kind) => [kind, messages.filter((one) => one.verdict === kind).length])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`)
  const isStrict = $('#payload-strict').checked
  const line = `${counted(messages.length, 'message')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}${skipped > 0 ? `; ${skipped} skipped` : ''}`
  const list = make(
    'ol',
    { className: 'verdicts' },
    ...messages.slice(0, mostShown).map((one) => toldMessage(one, isStrict)),
  )
  const rest = messages.length - mostShown
  return [
    make('p', { className: 'verdict-line', textContent: line }),
    list,
    ...(rest > 0 ? [make('p', { className: 'quiet', textContent: `… and ${rest} more` })] : []),
  ]
}

const toldMessage = (one, isStrict) => {
  const { verdict: kind, messageType, topic, line, column, finding, drift, message } = one
  const head = make('div', {}, make('span', { className: `badge ${kind}`, textContent: kind }))
  if (messageType !== undefined) head.append(linkTo(messageType, messageType))
  if (topic !== undefined) head.append(make('span', { className: 'quiet' }, 'on '), linkTo(topic, topic))
  head.append(make('span', { className: 'quiet', textContent: `${line}:${column}` }))
  const item = make('li', {}, head)
  const issues = [
    ...(finding === undefined ? [] : issuesOf(finding).map((issue) => ({ issue, className: '' }))),
    ...(drift === undefined || !isStrict
      ? []
      : issuesOf(drift).map((issue) => ({ issue, className: 'drift' }))),
  ]
  if (issues.length > 0)
    item.append(
      make(
        'ul',
        { className: 'issues' },
        ...issues.map(({ issue, className }) => toldIssue(issue, className, messageType)),
      ),
    )
  if (kind === 'valid' && messageType !== undefined) item.append(asExample(message, messageType))
  return item
}

const issuesOf = ({ issues, reason, line, column }) =>
  issues ?? [{ pointer: '', message: reason, line, column }]

const toldIssue = ({ pointer, message, line, column }, className, type) => {
  const where = line === undefined ? '' : `${line}:${column}`
  const item = make('li', { className })
  if (where !== '') item.append(make('span', { className: 'where', textContent: `${where} ` }))
  if (pointer !== '')
    item.append(type === undefined ? make('code', { textContent: pointer }) : linkToRow(type, pointer), ' ')
  item.append(message)
  return item
}

/** Where each address leads: on this page, or on another. */
let addresses
const hrefOf = (address) => {
  addresses ??= new Map(
    elsewhere().map(({ href }) => [decodeURIComponent(href.slice(href.indexOf('#') + 1)), href]),
  )
  const target = document.getElementById(address)
  return target === null ? addresses.get(address) : $('a', target).hash
}

const linkTo = (address, text, className = '') => {
  const href = hrefOf(address)
  return href === undefined
    ? make('code', { textContent: text })
    : make('a', { href, className, textContent: text })
}

/** The row of a place in a message, or of the nearest one around it that has a row. */
const linkToRow = (type, pointer) => {
  let address = type
  let row = ''
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const steps = [
      ...(/^\d+$/.test(key) ? [`${address}[]`] : []),
      /^[A-Za-z_$][\w$]*$/.test(key)
        ? `${address}.${key}`
        : `${address}[${JSON.stringify(key)}]`.replace(/\s/g, '%20'),
      `${address}{}`,
    ]
    const next = steps.find((step) => hrefOf(step) !== undefined)
    if (next === undefined && !/^\d+$/.test(key)) break
    address = next ?? `${address}[]`
    if (next !== undefined) row = address
  }
  return linkTo(row, pointer, 'mono')
}

/** The schema files; on one page they are those that it shows, without their examples. */
const schemaFiles = () => {
  if (typeof stored !== 'undefined') return stored.files
  const files = new Map()
  for (const shown of all('[data-file]')) {
    const hasExamples = shown.closest('.entry').dataset.examples !== '0'
    const text = $('code', shown).textContent
    const known = files.get(shown.dataset.file)
    if (known === undefined || hasExamples)
      files.set(shown.dataset.file, hasExamples ? withExamples(text) : text)
  }
  return [...files].map(([path, text]) => ({ path, text }))
}
const withExamples = (text) => JSON.stringify({ ...JSON.parse(text), examples: [] })

/** What `coverage --suggest` prints for it, and the message itself as an example. */
const asExample = (message, type) => {
  const button = make('button', { type: 'button', className: 'button', textContent: 'Add as example' })
  button.addEventListener('click', () => {
    const patches = judge.patchesFor(message, type, { ...catalogue, files: schemaFiles() })
    const code = make('code', { textContent: JSON.stringify(patches, null, 2) })
    const block = make('div', { className: 'block' }, make('pre', { tabIndex: 0 }, code))
    block.dataset.language = 'json'
    copyable(block)
    button.replaceWith(
      make('p', {
        className: 'quiet',
        textContent: 'A JSON Patch for each schema. Replace personal data first: cometd-codegen scrub.',
      }),
      block,
    )
    colour(block)
  })
  return make('p', {}, button)
}

const load = async (file) => {
  const packed = /\.gz$/.test(file.name)
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream()
  payload.value = await new Response(packed).text()
  await tryIt()
}

if (payload !== null) {
  $('#try').hidden = false
  let later
  payload.addEventListener('input', () => {
    clearTimeout(later)
    later = setTimeout(tryIt, 60)
  })
  $('#payload-strict').addEventListener('change', tryIt)
  $('#payload-clear').addEventListener('click', () => {
    payload.value = ''
    tryIt()
    payload.focus()
  })
  const examples = all('[data-example] code')
  let next = 0
  $('#payload-example').addEventListener('click', async () => {
    if (examples.length === 0) await loadJudge()
    const texts = examples.length === 0 ? stored.examples : examples.map(({ textContent }) => textContent)
    payload.value = texts[next % texts.length] ?? ''
    next += 1
    tryIt()
  })
  $('#payload-file').addEventListener('change', ({ target }) => target.files[0] && load(target.files[0]))
  const area = $('#try')
  area.addEventListener('dragover', (event) => {
    event.preventDefault()
    area.classList.add('over')
  })
  area.addEventListener('dragleave', () => area.classList.remove('over'))
  area.addEventListener('drop', (event) => {
    event.preventDefault()
    area.classList.remove('over')
    const [file] = event.dataTransfer.files
    if (file) load(file)
  })
}
