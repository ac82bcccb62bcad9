import type { Catalogue } from './catalogue-model.js'

/** The types that the generated package exports besides those of its catalogue, by the module that declares them. */
export const packageTypes = {
  './runtime/catalogue.js': [
    'Channels',
    'Messages',
    'MessageType',
    'Patterns',
    'Payloads',
    'Received',
    'ReceivedOn',
    'Topic',
    'TopicParameters',
  ],
  './runtime/drift.js': [
    'DocumentedKeys',
    'DriftFingerprint',
    'DriftOptions',
    'DriftReport',
    'DriftReporter',
  ],
  './runtime/event-queue.js': ['Events'],
  './runtime/issue.js': ['Issue'],
  './runtime/client.js': ['CometDLike'],
  './runtime/notifications.js': ['EventsOptions', 'Notifications', 'SubscribeOptions'],
  './runtime/parse.js': ['Invalid', 'Known', 'KnownMessage', 'Params', 'Parsed', 'ParseOptions', 'Unknown'],
  './runtime/options.js': ['LostConnection', 'NotificationOptions', 'RefusedSubscription'],
  './runtime/pattern-types.js': ['AllHandlers', 'AnyEvent', 'EventOf', 'Handlers', 'Pattern'],
  './runtime/subscriptions.js': ['NotificationSubscription'],
  './runtime/standard-schema.js': ['StandardSchema', 'Validated'],
} as const

/** Those that only a catalogue with templates has. */
export const templateNames: readonly string[] = ['ReceivedOn', 'TopicParameters', 'channelOf']

export const packageTypeNames: readonly string[] = Object.values(packageTypes).flat()

/** What the package exports at run time. These names stay whatever a schema is called, as every example shows them. */
export const packageFunctions: readonly string[] = [
  'channelOf',
  'driftReporter',
  'notifications',
  'parse',
  'topics',
  'topicsOf',
]

/**
 * The package's own types that the catalogue leaves no room for, and what they are called instead: a schema is called as the API
 * calls it, so the package's `Issue` is `PackageIssue`.
 */
export function renamedPackageTypes({
  named,
  topics,
  wildcards,
}: Pick<Catalogue, 'named' | 'topics' | 'wildcards'>): ReadonlyMap<string, string> {
  const events = [...topics, ...wildcards].map((one) => one.events)
  const taken = new Set([...named.map(({ name }) => name), ...events])
  const renamed = packageTypeNames
    .filter((name) => taken.has(name))
    .map((name): [string, string] => {
      let free = `Package${name}`
      for (let number = 2; taken.has(free); number++) free = `Package${name}${number}`
      return [name, free]
    })
  return new Map(renamed)
}
