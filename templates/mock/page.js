// The page of `mock`. Whatever comes from a message is text, never markup.

import { colour, copyable, $ as find, make } from './code.js'

const mostShown = 300
const list = find('#messages')
let isHeld = false
let held = []

find('#address').textContent = location.origin + find('#address').dataset.path
listen()
find('#filter').addEventListener('input', (event) => filter(event.target.value))
find('#faulty').addEventListener('change', showFiltered)
find('#hold').addEventListener('click', toggleHold)
find('#clear').addEventListener('click', clear)
find('#replay').addEventListener('click', replay)
if ('highlights' in CSS) document.documentElement.classList.add('coloured')
for (const example of document.querySelectorAll('.example')) prepare(example)

/** The feed connects anew by itself when it is lost. */
function listen() {
  const feed = new EventSource('/mock/feed')
  feed.addEventListener('clients', ({ data }) => showClients(JSON.parse(data)))
  feed.addEventListener('player', ({ data }) => showPlayer(JSON.parse(data)))
  feed.addEventListener('counts', ({ data }) => showCounts(JSON.parse(data)))
  feed.addEventListener('messages', ({ data }) => receive(JSON.parse(data)))
  feed.addEventListener('error', () => {
    find('#lamp').className = 'lamp off'
    find('#clients').textContent = 'The server does not answer'
  })
}

function showClients(clients) {
  find('#lamp').className = clients > 0 ? 'lamp on' : 'lamp'
  find('#clients').textContent = clients === 1 ? '1 client' : `${clients || 'No'} clients`
}

function showPlayer({ state, name }) {
  const texts = {
    nothing: '',
    waiting: `Plays ${name} when a client subscribes`,
    playing: `Playing ${name}`,
    done: `Finished playing ${name}`,
  }
  find('#player').textContent = texts[state]
  find('#replay').hidden = state !== 'done' && state !== 'playing'
}

function showCounts(counts) {
  for (const name of ['sent', 'valid', 'invalid', 'unknown'])
    find(`#count-${name}`).textContent = counts[name].toLocaleString('en')
}

function receive({ messages, omitted }) {
  if (isHeld) {
    held = [...held, ...messages].slice(-mostShown)
    find('#hold').textContent = `Resume (${held.length})`
    return
  }
  show(messages)
  if (omitted > 0) {
    find('#omitted').hidden = false
    find('#omitted').textContent = 'Messages come too fast to show all of them. All are counted.'
  }
}

function show(messages) {
  if (messages.length > 0) find('#empty').hidden = true
  list.prepend(...messages.map(row).reverse())
  while (list.children.length > mostShown) list.lastElementChild.remove()
  showFiltered()
}

function showFiltered() {
  const isFiltered = find('#faulty').checked
  const hidden = isFiltered ? list.querySelectorAll(':scope > li.valid').length : 0
  list.classList.toggle('faulty', isFiltered)
  find('#filtered').hidden = hidden === 0
  find('#filtered').textContent =
    hidden === 1 ? '1 valid message is hidden.' : `${hidden} valid messages are hidden.`
}

function row({ time, topic, verdict, messageType, reason, issues, message, by }) {
  const details = make(
    'details',
    {},
    make(
      'summary',
      {},
      make('time', { textContent: clock(time) }),
      badge(verdict),
      make('span', { className: 'name', textContent: messageType ?? 'no message type' }),
      ...(by === 'client' ? [make('span', { className: 'label', textContent: 'from a client' })] : []),
      make('span', { className: 'topic-name', textContent: topic }),
    ),
  )
  // Most are never opened.
  details.addEventListener('toggle', () => details.append(shownCode(pretty(message))), { once: true })
  return make('li', { className: verdict }, details, ...faults(reason, issues))
}

function faults(reason, issues) {
  const reasons = {
    'message-type': 'The catalogue has no such message type.',
    topic: 'The catalogue has no such topic.',
    'not-listed': 'The catalogue does not list this message type for the topic.',
  }
  const items = reason === undefined ? [] : [make('li', { textContent: reasons[reason] })]
  for (const { pointer, message, schema } of issues) {
    items.push(
      make(
        'li',
        {},
        make('code', { textContent: pointer || '(whole message)' }),
        message,
        ...(schema ? [make('span', { className: 'place', textContent: schema })] : []),
      ),
    )
  }
  return items.length > 0 ? [make('ul', { className: 'issues' }, ...items)] : []
}

const badge = (verdict) => make('span', { className: `badge ${verdict}`, textContent: verdict })

function shownCode(text) {
  const block = make(
    'div',
    { className: 'block' },
    make('pre', { tabIndex: 0 }, make('code', { textContent: text })),
  )
  block.dataset.language = 'json'
  copyable(block)
  colour(block)
  return block
}

const pretty = (value) => JSON.stringify(value, null, 2)

function clock(time) {
  const date = new Date(time)
  return `${date.toLocaleTimeString('en-GB')}.${String(date.getMilliseconds()).padStart(3, '0')}`
}

function toggleHold() {
  isHeld = !isHeld
  find('#hold').textContent = isHeld ? 'Resume' : 'Pause'
  if (!isHeld) show(held)
  held = []
}

function clear() {
  list.replaceChildren()
  held = []
  find('#omitted').hidden = true
  find('#empty').hidden = false
  showFiltered()
}

function filter(text) {
  const wanted = text.trim().toLowerCase()
  let shown = 0
  for (const topic of document.querySelectorAll('.topic')) {
    const isWhole = topic.dataset.topic.toLowerCase().includes(wanted)
    let some = isWhole
    for (const example of topic.querySelectorAll('.example')) {
      const fits = isWhole || example.dataset.name.toLowerCase().includes(wanted)
      example.hidden = !fits
      some ||= fits
    }
    topic.hidden = !some
    if (some) shown += 1
  }
  find('#none').hidden = shown > 0
}

function prepare(example) {
  const text = find('textarea', example)
  const button = find('.send', example)
  const reset = find('.reset', example)
  const original = text.value
  const topic = button.dataset.topic
  let timer
  const look = () => {
    const isEdited = text.value !== original
    example.classList.toggle('edited', isEdited)
    reset.disabled = !isEdited
    clearTimeout(timer)
    text.setAttribute('aria-invalid', String(parsed(text.value) === undefined))
    timer = setTimeout(() => judge(topic, text, find('.judgement', example)), 150)
  }
  const paint = painter(text)
  text.addEventListener('input', paint)
  for (const name of ['keyup', 'click', 'input'])
    text.addEventListener(name, () => describe(text, find('.at', example)))
  text.addEventListener('input', look)
  find('details', example).addEventListener('toggle', () => {
    paint()
    look()
  })
  reset.addEventListener('click', () => {
    text.value = original
    paint()
    look()
    text.focus()
  })
  button.addEventListener('click', () => send(topic, text, example))
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(topic, text, example)
  })
}

/** Keeps the same text in colour beneath a text area, whose own text cannot have any. */
function painter(text) {
  const code = make('code', {})
  const under = make('pre', { className: 'under', ariaHidden: 'true' }, code)
  under.dataset.language = 'json'
  text.before(under)
  const follow = () => under.scrollTo(text.scrollLeft, text.scrollTop)
  text.addEventListener('scroll', follow)
  return () => {
    // A last empty line has to be there, too.
    code.textContent = `${text.value}\n`
    colour(under)
    follow()
  }
}

/** What came of it is told where the button is: the log may be far away. */
async function send(topic, text, example) {
  const place = find('.outcome', example)
  const message = parsed(text.value)
  if (message === undefined) {
    find('details', example).open = true
    return place.replaceChildren('Invalid JSON. The message was not sent.')
  }
  const { value, failure } = await ask('/mock/send', { topic, message })
  if (failure) return place.replaceChildren(failure)
  place.replaceChildren(`Sent ${clock(Date.now())} `, badge(value.verdict))
}

async function judge(topic, text, place) {
  const message = parsed(text.value)
  if (message === undefined) return place.replaceChildren('Invalid JSON')
  const { value, failure } = await ask('/mock/judge', { topic, message })
  if (failure) return place.replaceChildren(failure)
  text.setAttribute('aria-invalid', String(value.verdict !== 'valid'))
  place.replaceChildren(badge(value.verdict), ...faults(value.reason, value.issues))
}

/** Says what the catalogue says of the property at the caret. */
async function describe(text, place) {
  const path = pathAt(text.value, text.selectionStart)
  const { value } = await ask('/mock/describe', { type: text.dataset.type, path })
  place.hidden = !value?.description
  if (value?.description) place.replaceChildren(make('code', { textContent: value.name }), value.description)
}

/** The keys that lead to a place in a text of JSON, which may be broken; any item of a list is `[]`. */
function pathAt(text, end) {
  const stack = []
  const start = text.slice(end).search(/[",:{}[\]]/)
  const read = /^[^"\n]*"/.test(text.slice(end)) && start >= 0 ? end + text.slice(end).indexOf('"') + 1 : end
  for (const [token, key] of text
    .slice(0, read)
    .matchAll(/"((?:[^"\\]|\\.)*)"\s*(?=:)|"(?:[^"\\]|\\.)*"|[{}[\],]/g)) {
    if (token === '{') stack.push(undefined)
    else if (token === '[') stack.push('[]')
    else if (token === '}' || token === ']') stack.pop()
    else if (token === ',' && stack.at(-1) !== '[]') stack[stack.length - 1] = undefined
    else if (key !== undefined && stack.at(-1) !== '[]') stack[stack.length - 1] = key
  }
  return stack.filter((key) => key !== undefined)
}

async function replay() {
  const { failure } = await ask('/mock/replay', {})
  if (failure) find('#player').textContent = failure
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function ask(path, body) {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? { value: await response.json() } : { failure: await response.text() }
  } catch {
    return { failure: 'The server does not answer.' }
  }
}
