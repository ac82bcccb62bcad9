import type { Catalogue } from '../../catalogue/catalogue.js'
import type { Output } from '../printer/output.js'
import { fileName } from '../printer/quote.js'

/**
 * The package's root. Types are re-exported with stars all the way, so that a user can add keys of their own to an interface
 * (`declare module '…' { interface UserData { … } }`): TypeScript merges through a star and not through a name.
 */
export function entry({ messageTypes }: Catalogue): readonly Output[] {
  const validators = messageTypes
    .map(({ name }) => `export * from './validators/${fileName(name)}.js';\n`)
    .join('')
  return [
    { path: 'index.js', text: `${MODULES}${validators}` },
    { path: 'index.d.ts', text: `${TYPES}${MODULES}${validators}` },
  ]
}

const MODULES = `export * from './lists.js';
export { driftReporter } from './runtime/drift.js';
export * from './notifications.js';
export * from './parse.js';
export * from './topics.js';
`

const TYPES = `export * from './types/index.js';
export * from './runtime/catalogue.js';
export type { DocumentedKeys, DriftFingerprint, DriftOptions, DriftReport, DriftReporter } from './runtime/drift.js';
export type { Events } from './runtime/event-queue.js';
export type { Issue } from './runtime/issue.js';
export type { CometDLike } from './runtime/client.js';
export type { EventsOptions, Notifications, SubscribeOptions } from './runtime/notifications.js';
export type { Invalid, Known, KnownMessage, Parsed, ParseOptions, Unknown } from './runtime/parse.js';
export type { LostConnection, NotificationOptions, RefusedSubscription } from './runtime/options.js';
export type { AllHandlers, AnyEvent, EventOf, Handlers, Pattern } from './runtime/pattern-types.js';
export type { NotificationSubscription } from './runtime/subscriptions.js';
export type { StandardSchema, Validated } from './runtime/standard-schema.js';
`
