import type { Envelope } from './Envelope.js';
import type { Facebooksession } from './Facebooksession.js';
import type { Payload } from './Payload.js';

/**
 * A session of private messages on Facebook changed: its state, its participants, its data; or an
 * operation on it failed.
 */
export interface FacebooksessionStateChangeMessage extends Envelope {
  /** The payload; every notification has one. */
  data: Payload & ({
    /** Names the message type, and so tells what else the payload holds. */
    messageType: 'FacebooksessionStateChangeMessage';
    /** The session as it is now; the key has a lower-case s. Where an operation failed it may be missing. */
    facebooksession: Facebooksession;
    /** Says what changed: the state of the session, who takes part, or its data. */
    notificationType: 'StatusChange' | 'ParticipantsUpdated' | 'PropertiesUpdated';
  } | {
    /** Names the message type, and so tells what else the payload holds. */
    messageType: 'FacebooksessionStateChangeMessage';
    /** The session as it is now; the key has a lower-case s. Where an operation failed it may be missing. */
    facebooksession?: Facebooksession;
    /** An operation on the resource failed. */
    notificationType: 'Error';
    /**
     * Why the operation failed, under the name that answers to operations on tweets use.
     *
     * Personal data.
     */
    errorMessage?: string;
    /**
     * Why the operation failed, under the name that replies over HTTP use.
     *
     * Personal data.
     */
    statusMessage?: string;
  });
}
