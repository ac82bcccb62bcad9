// @generated from schemas/resources/chat-participant.schema.json by cometd-codegen. Do not edit.

/** A person in a chat or in a session of private messages. */
export interface ChatParticipant {
  /**
   * The name that the others see.
   *
   * Personal data.
   */
  nickname: string;
  /** Which side the person is on. */
  type: ChatParticipantType;
  /** Identifies the person within this conversation. */
  participantId: string;
  /**
   * Identifies the person beyond this conversation.
   *
   * Personal data.
   */
  id?: string;
  /**
   * Address of the person in the REST API.
   *
   * Personal data.
   */
  uri?: string;
  /** Who sees that the person takes part. */
  visibility?: ChatParticipantVisibility;
}

/** Which side the person is on. */
export type ChatParticipantType = 'Agent' | 'Customer' | (string & {});

/** Who sees that the person takes part. */
export type ChatParticipantVisibility = 'All' | 'Agents' | (string & {});
