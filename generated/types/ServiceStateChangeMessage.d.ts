import type { Envelope } from './Envelope.js';
import type { Metrics } from './Metrics.js';
import type { Service } from './Service.js';

/** A service changed its state. */
export interface ServiceStateChangeMessage extends Envelope {
  /** The payload. */
  data: {
    /** Names the message type and so tells what else the payload holds. */
    messageType: 'ServiceStateChangeMessage';
    /** The service that changed. */
    service: Service;
    /** Ties the notification to the request that caused it. Never seen on this message type. */
    referenceId?: number;
    /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
    metrics?: Metrics;
  };
}
