// @generated from schemas/resources/call.schema.json by cometd-codegen. Do not edit.

import type { CallParticipant } from './CallParticipant.js';
import type { ParticipantInfo } from './ParticipantInfo.js';
import type { UserData } from './UserData.js';

/** A telephone call of the user. */
export interface Call {
  /**
   * Identifies the call: the `callUuid` on newer servers, the connection id of 16 digits on older ones.
   *
   * Personal data.
   */
  id: string;
  /** How far the call has come. */
  state: CallState;
  /**
   * The identity that the telephone switch gave to the call.
   *
   * Personal data.
   */
  callUuid?: string;
  /**
   * Connection id of the switch, 16 hexadecimal digits; missing on older servers.
   *
   * Personal data.
   */
  connId?: string;
  /**
   * Absolute address of the device that the call is on.
   *
   * Personal data.
   */
  deviceUri?: string;
  /**
   * Absolute address of the call in the REST API.
   *
   * Personal data.
   */
  uri?: string;
  /**
   * Address of the call relative to the user, such as `/calls/0071`; newer servers only. One sample
   * prints it without the leading slash.
   *
   * Personal data.
   */
  path?: string;
  /** The other parties of the call; may be empty. */
  participants?: (string | CallParticipant)[];
  /** More about parties whom `participants` gives as plain numbers; there only beside such. */
  participantsInfo?: ParticipantInfo[];
  /**
   * Number that the call came from (automatic number identification), on inbound calls.
   *
   * Personal data.
   */
  ani?: string;
  /**
   * The number that was dialled (dialled number identification service).
   *
   * Personal data.
   */
  dnis?: string;
  /** The direction of the call, or that it only consults someone about another one. */
  callType?: CallType;
  /**
   * Operations that are possible right now; the list is open, its order means nothing, and no state
   * promises one. Empty once the call is released. `UnmuteCall` has been seen after the user was unmuted
   * too.
   */
  capabilities?: CallCapability[];
  /**
   * Business data attached to the call. One attached under a key that is there already stands beside the
   * first; a JSON parser keeps the last.
   *
   * Personal data.
   */
  userData?: UserData;
  /** Seconds since the call began; a string of digits, not a number. */
  duration?: string;
  /** Whether the user's microphone is off; a string, not a boolean. */
  mute?: CallMute;
  /** Whether the call is being recorded. */
  recordingState?: CallRecordingState;
  /** Whether a supervisor hears the call. */
  supervisorListeningIn?: boolean;
  /** Whether the user whom a supervisor hears is muted. */
  monitoredUserMuted?: boolean;
  /** Whether this call is one that monitors another. */
  monitoring?: boolean;
  /**
   * Absolute address of the call that this one consults about.
   *
   * Personal data.
   */
  parentCallUri?: string;
  /**
   * Address of that call relative to the user.
   *
   * Personal data.
   */
  parentCallPath?: string;
  /**
   * Seen on established calls, always empty; what it can hold is unknown.
   *
   * Personal data.
   */
  case?: unknown[];
}

/** How far the call has come. */
export type CallState = 'Dialing' | 'Ringing' | 'Established' | 'Held' | 'Released' | 'Completed' | (string & {});

/** The direction of the call, or that it only consults someone about another one. */
export type CallType = 'Internal' | 'Inbound' | 'Outbound' | 'Consult' | (string & {});

export type CallCapability =
  | 'Answer'
  | 'Hangup'
  | 'Hold'
  | 'Retrieve'
  | 'ClearCall'
  | 'SendDtmf'
  | 'InitiateTransfer'
  | 'CompleteTransfer'
  | 'SingleStepTransfer'
  | 'InitiateConference'
  | 'CompleteConference'
  | 'SingleStepConference'
  | 'RemoveParticipantFromConference'
  | 'AttachUserData'
  | 'UpdateUserData'
  | 'DeleteUserData'
  | 'DeleteUserDataPair'
  | 'StartCallRecording'
  | 'PauseCallRecording'
  | 'ResumeCallRecording'
  | 'StopCallRecording'
  | 'MuteCall'
  | 'UnmuteCall'
  | 'MuteMonitoredUser'
  | 'UnmuteMonitoredUser'
  | 'SwitchToListenIn'
  | 'SwitchToCoach'
  | 'SwitchToBargeIn'
  | (string & {});

/** Whether the user's microphone is off; a string, not a boolean. */
export type CallMute = 'On' | 'Off' | (string & {});

/** Whether the call is being recorded. */
export type CallRecordingState = 'Recording' | 'Paused' | 'Stopped' | (string & {});
