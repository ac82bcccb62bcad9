import { escapeKey, issuesOf, UNREADABLE } from './issue.js';
/** The router of a catalogue. It never throws: what cannot even be read is invalid. */
export function createParse({ payload, tag, topic: topicPath, topics, types }) {
  const typeByTag = new Map(types.flatMap(([name, tags, check]) => tags.map((text) => [text, { name, check }])));
  const namesByTopic = new Map(Object.entries(topics).map(([name, names]) => [name, new Set(names)]));
  const readTopic = reader(topicPath);
  const readData = reader(payload);
  const readTag = reader(tag.slice(payload.length));
  return (message, options) => {
    let type;
    let topic;
    try {
      const named = readTopic(message);
      topic = typeof named === 'string' ? named : options?.topic;
      const data = readData(message);
      if (typeof data !== 'object' || data === null || Array.isArray(data)) {
        return {
          kind: 'invalid',
          type,
          topic,
          issues: misplaced('payload', payload, data, 'object'),
          message,
        };
      }
      const text = readTag(data);
      if (typeof text !== 'string') {
        return { kind: 'invalid', type, topic, issues: misplaced('tag', tag, text, 'string'), message };
      }
      const entry = typeByTag.get(text);
      if (!entry)
        return { kind: 'unknown', reason: 'message-type', type: text, topic, message };
      type = entry.name;
      if (topic !== undefined) {
        const names = namesByTopic.get(topic);
        if (!names)
          return { kind: 'unknown', reason: 'topic', type, topic, message };
        if (!names.has(type))
          return { kind: 'unknown', reason: 'not-listed', type, topic, message };
      }
      const { check } = entry;
      if (options?.validate !== false && !check(message)) {
        return { kind: 'invalid', type, topic, issues: issuesOf(check.errors ?? [], message), message };
      }
      // The check has just shown what the compiler cannot follow: that this data goes with this type.
      return { kind: 'known', type, topic, data, message };
    }
    catch {
      // No call here: the stack may be full.
      return { kind: 'invalid', type, topic, issues: UNREADABLE, message };
    }
  };
}
/** Reads the value at a path of own properties; only a name that every object inherits has to be looked at twice. */
function reader(path) {
  const own = path.some((key) => key in Object.prototype);
  return (value) => {
    for (const key of path) {
      if (typeof value !== 'object' || value === null || (own && !Object.hasOwn(value, key)))
        return undefined;
      value = value[key];
    }
    return value;
  };
}
/** The issue of a message whose payload or tag, as `place` in the manifest has it, is not there. */
function misplaced(place, path, found, expected) {
  const schemaPath = `catalogue.json#/${place}`;
  const missingProperty = found === undefined ? path.at(-1) : undefined;
  const error = missingProperty === undefined
    ? { instancePath: pointerOf(path), schemaPath, keyword: 'type', params: { type: expected } }
    : {
      instancePath: pointerOf(path.slice(0, -1)),
      schemaPath,
      keyword: 'required',
      params: { missingProperty },
    };
  return issuesOf([error], undefined);
}
function pointerOf(path) {
  return path.map((key) => `/${escapeKey(key)}`).join('');
}
