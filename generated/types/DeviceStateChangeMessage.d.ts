import type { Device } from './Device.js';
import type { Envelope } from './Envelope.js';
import type { Metrics } from './Metrics.js';

/** The user's devices, or the user's state on them, changed. */
export interface DeviceStateChangeMessage extends Envelope {
  /** The payload. */
  data: {
    /** Names the message type and so tells what else the payload holds. */
    messageType: 'DeviceStateChangeMessage';
    /** The devices as they are now; one in every sample, more are possible. */
    devices: Device[];
    /** Ties the notification to the request that caused it. Never seen on this message type. */
    referenceId?: number;
    /** What the server measured while it handled the event; undocumented, yet in all current traffic seen. */
    metrics?: Metrics;
  };
}
