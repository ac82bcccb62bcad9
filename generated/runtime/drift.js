import { callSafely, logError } from './call-safely.js';
const MOST_FINGERPRINTS = 100;
const MOST_LEVELS = 50;
/** Counts what breaks the catalogue or is not in it, for production: `notifications(client, driftReporter({ send }))`. */
export function driftReporter({ send, sample = 1, every = 60_000, keys }) {
  const counted = new Map();
  let dropped = 0;
  let timer;
  function flush() {
    clearTimeout(timer);
    timer = undefined;
    if (counted.size === 0)
      return;
    const report = { version: 1, sample, fingerprints: [...counted.values()], dropped };
    counted.clear();
    dropped = 0;
    callSafely(send, report, logError);
  }
  function count(kind, event, path, keyword) {
    const type = maskOf(event.type ?? '');
    const topic = (event.topic ?? '').split('/').map(maskOf).join('/');
    const pointer = path.map((key) => `/${maskOf(key)}`).join('');
    const id = [kind, type, topic, pointer, keyword].join(' ');
    const last = new Date().toISOString();
    const known = counted.get(id);
    if (known) {
      known.count++;
      known.last = last;
    }
    else if (counted.size < MOST_FINGERPRINTS) {
      counted.set(id, { kind, type, topic, path: pointer, keyword, count: 1, first: last, last });
    }
    else
      dropped++;
    if (timer !== undefined)
      return;
    timer = setTimeout(flush, every);
    // In Node, no process stays for it.
    if (typeof timer === 'object')
      timer.unref();
  }
  const ifSampled = (look) => (event) => {
    if (Math.random() < sample)
      look(event);
  };
  return {
    onUnknown: ifSampled((event) => count('unknown', event, [], event.reason)),
    onInvalid: ifSampled((event) => {
      for (const { path, keyword } of event.issues)
        count('invalid', event, path, keyword);
    }),
    onEvent: ifSampled((event) => {
      const seen = (path) => count('undocumented', event, path, 'key');
      if (keys)
        findUndocumented(event.message, event.type, keys, [], seen);
    }),
    flush,
  };
}
function findUndocumented(value, shape, all, path, tell) {
  let keys = shape;
  for (let hops = 0; typeof keys === 'string' && hops < MOST_LEVELS; hops++)
    keys = all[keys];
  if (typeof keys !== 'object' || path.length > MOST_LEVELS || typeof value !== 'object' || value === null)
    return;
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? '*' : key;
    const known = Array.isArray(value) ? keys : Object.hasOwn(keys, key) ? keys[key] : keys['*'];
    const place = [...path, name];
    if (known === undefined)
      tell(place);
    else
      findUndocumented(inner, known, all, known === keys['*'] ? [...path, '*'] : place, tell);
  }
}
/** A name as it is; `*` for an index, and for what may be a value: digits, spaces, an address, a long text. */
function maskOf(name) {
  return /^(?!.*\d{4})[\w$-]{0,60}$/.test(String(name)) && typeof name === 'string' ? name : '*';
}
