/**
 * A supervisor listens to the calls of another user from this device. Once that ends, the whole object
 * is gone.
 */
export interface SupervisorMonitoringState {
  /** How the supervisor takes part. */
  state?: 'ListenIn' | 'Coach' | 'BargeIn' | (string & {});
  /** Which calls are monitored. */
  mode?: 'AllCalls' | 'NextCall' | (string & {});
  /** Whether one call is monitored, or the agent. */
  scope?: 'Call' | 'Agent' | (string & {});
  /**
   * Absolute address of the device that is monitored.
   *
   * Personal data.
   */
  targetDeviceUri?: string;
}
