// @generated from schemas/resources/metrics.schema.json by cometd-codegen. Do not edit.

import type { EventProcessing } from './EventProcessing.js';

/**
 * What the server measured while it handled the event. No page describes it, yet all current traffic
 * brings it, and two documentation samples of 2015 print it; an empty object has been seen too.
 */
export interface Metrics {
  /** How long the server took to handle the event. */
  eventProcessing?: EventProcessing;
}
