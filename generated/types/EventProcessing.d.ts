// @generated from schemas/resources/event-processing.schema.json by cometd-codegen. Do not edit.

/** How long the server took to handle the event behind a notification. */
export interface EventProcessing {
  /** Time spent on the sending node, in nanoseconds. */
  nodeProcessingTimeNanos?: number;
  /** When the event came to be, in milliseconds since the epoch. */
  serverGenerationTimestamp?: number;
  /** Time from the event to the notification, in milliseconds. It can be -1. */
  serverProcessingTimeTotalMs?: number;
}
