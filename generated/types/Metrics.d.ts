import type { EventProcessing } from './EventProcessing.js';

/** Measurements that the server adds to a payload; an empty object has been seen too. */
export interface Metrics {
  /** How long the server took to handle the event. */
  eventProcessing?: EventProcessing;
}
