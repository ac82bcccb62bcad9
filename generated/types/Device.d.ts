// @generated from schemas/resources/device.schema.json by cometd-codegen. Do not edit.

import type { Country } from './Country.js';
import type { SupervisorMonitoringState } from './SupervisorMonitoringState.js';
import type { UserState } from './UserState.js';

/** A telephone of the user, with the user's state on it. */
export interface Device {
  /**
   * Identifies the device; a UUID that stays with one user for long.
   *
   * Personal data.
   */
  id: string;
  /** Whether the device can be used. */
  deviceState: DeviceState;
  /** The user's state on this device. */
  userState: UserState;
  /**
   * The number of the device, as the switch knows it.
   *
   * Personal data.
   */
  phoneNumber: string;
  /**
   * The number in international form; may be empty.
   *
   * Personal data.
   */
  e164Number: string;
  /** Whether the device hangs on the company's own switch or on the public network. */
  telephonyNetwork: DeviceTelephonyNetwork;
  /** Whether calls are kept away; a string, not a boolean. */
  doNotDisturb: DeviceDoNotDisturb;
  /**
   * The number that calls are forwarded to; there only while forwarding is on.
   *
   * Personal data.
   */
  forwardTo?: string;
  /** How this device monitors another; there only while it does. */
  supervisorMonitoringState?: SupervisorMonitoringState;
  /** Absolute address of the switch that the device belongs to. */
  voiceEnvironmentUri: string;
  /**
   * Operations that are possible right now; the list is open and its order means nothing.
   * `CancelSupervisorMonitoring` is there only while a supervisor monitors.
   */
  capabilities: DeviceCapability[];
  /** Media that the device serves. */
  channels?: DeviceChannel[];
  /**
   * Free text about the device; may be empty.
   *
   * Personal data.
   */
  description?: string;
  /**
   * A number taken for this login only; may be empty.
   *
   * Personal data.
   */
  dynamicPhoneNumber?: string;
  /**
   * Address of the number in the REST API; seen in replies to GET only.
   *
   * Personal data.
   */
  phoneNumberUri?: string;
  /** Model of the telephone; seen in replies to GET only. */
  model?: string;
  /** Maker of the telephone; seen in replies to GET only. */
  vendor?: string;
  /** Country of the number; seen in replies to GET only. */
  country?: Country;
  /**
   * Where the device stands; seen in replies to GET only.
   *
   * Personal data.
   */
  location?: string;
}

/** Whether the device can be used. */
export type DeviceState = 'Active' | 'Inactive' | (string & {});

/** Whether the device hangs on the company's own switch or on the public network. */
export type DeviceTelephonyNetwork = 'Private' | 'Public' | (string & {});

/** Whether calls are kept away; a string, not a boolean. */
export type DeviceDoNotDisturb = 'On' | 'Off' | (string & {});

export type DeviceCapability =
  | 'DoNotDisturbOn'
  | 'DoNotDisturbOff'
  | 'ForwardCallsOn'
  | 'ForwardCallsOff'
  | 'ListenIn'
  | 'Coach'
  | 'BargeIn'
  | 'CancelSupervisorMonitoring'
  | (string & {});

export type DeviceChannel = 'voice' | (string & {});
