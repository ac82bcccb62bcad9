// @generated from schemas/resources/supervisor-monitoring-state.schema.json by cometd-codegen. Do not edit.

/**
 * A supervisor listens to the calls of another user from this device. Once that ends, the whole object
 * is gone.
 */
export interface SupervisorMonitoringState {
  /** How the supervisor takes part. */
  state?: SupervisorMonitoringStateState;
  /** Which calls are monitored. */
  mode?: SupervisorMonitoringStateMode;
  /** Whether one call is monitored, or the agent. */
  scope?: SupervisorMonitoringStateScope;
  /**
   * Absolute address of the device that is monitored.
   *
   * Personal data.
   */
  targetDeviceUri?: string;
}

/** How the supervisor takes part. */
export type SupervisorMonitoringStateState = 'ListenIn' | 'Coach' | 'BargeIn' | (string & {});

/** Which calls are monitored. */
export type SupervisorMonitoringStateMode = 'AllCalls' | 'NextCall' | (string & {});

/** Whether one call is monitored, or the agent. */
export type SupervisorMonitoringStateScope = 'Call' | 'Agent' | (string & {});
