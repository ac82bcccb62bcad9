/**
 * A server-side service that the API depends on. Voice needs no more than the services Voice and
 * Provisioning.
 */
export interface Service {
  /** Identifies the service; a UUID in the samples. */
  id?: string;
  /** What the service is called, such as SIPS. */
  name?: string;
  /** What the service is for. */
  type:
    | 'Voice'
    | 'Provisioning'
    | 'Reporting'
    | 'MultiMediaState'
    | 'MultiMediaContent'
    | 'Chat'
    | 'Unknown';
  /** Whether the service can be used. */
  state: 'ReadOnly' | 'Inactive' | 'Active' | 'Unknown';
}
