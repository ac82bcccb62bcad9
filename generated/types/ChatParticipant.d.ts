/** A person in a chat or in a session of private messages. */
export interface ChatParticipant {
  /**
   * The name that the others see.
   *
   * Personal data.
   */
  nickname: string;
  /** Which side the person is on. */
  type: 'Agent' | 'Customer' | (string & {});
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
  visibility?: 'All' | 'Agents' | (string & {});
}
