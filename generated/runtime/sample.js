import { fieldOf } from './client.js';
export function createSample({ parse, topicsOf, topic, examples }) {
  return (type, overrides = {}, { seed = 0 } = {}) => {
    const all = Object.hasOwn(examples, type) ? examples[type] : [];
    const [name] = topicsOf(type);
    let reason = 'the catalogue has no example';
    for (let index = 0; index < all.length; index++) {
      const example = all[(Math.abs(Math.trunc(seed)) + index) % all.length];
      const isPlaced = topic.reduce(fieldOf, example) !== undefined || name === undefined;
      const placed = isPlaced ? example : merge(example, at(topic, name));
      const message = merge(placed, overrides);
      const parsed = parse(message);
      // `parse` has just shown that it is one.
      if (parsed.kind === 'known' && parsed.type === type)
        return message;
      if (index > 0)
        continue;
      const [issue] = parsed.kind === 'invalid' ? parsed.issues : [];
      reason = issue ? `"${issue.pointer}" ${issue.message}` : 'it would be of another type or topic';
    }
    throw new TypeError(`No sample of "${type}" can be made: ${reason}.`);
  };
}
/** `['a', 'b']` and 1 → `{ a: { b: 1 } }` */
function at(path, value) {
  return path.reduceRight((inner, key) => ({ [key]: inner }), value);
}
/** A copy of the base with what lies over it. */
function merge(base, over) {
  if (Array.isArray(over))
    return over.map((item, index) => merge(Array.isArray(base) ? (base[index] ?? base[0]) : undefined, item));
  if (Array.isArray(base) && over === undefined)
    return base.map((item) => merge(item, undefined));
  if (isObject(over) || (over === undefined && isObject(base))) {
    const below = isObject(base) ? base : {};
    const above = isObject(over) ? over : {};
    const keys = new Set([...Object.keys(below), ...Object.keys(above)]);
    const kept = [...keys].filter((key) => !Object.hasOwn(above, key) || above[key] !== undefined);
    return Object.fromEntries(kept.map((key) => [key, merge(own(below, key), own(above, key))]));
  }
  return over === undefined ? base : over;
}
function own(object, key) {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
