// @generated from schemas/resources/service.schema.json by cometd-codegen. Do not edit.

/**
 * A service that the API depends on. The Voice API needs no more than the services Voice and
 * Provisioning.
 */
export interface Service {
  /** Identifies the service; a UUID in the samples. */
  id?: string;
  /** What the service is called: `SIPS` in both samples. */
  name?: string;
  /** What the service is for. */
  type: ServiceType;
  /**
   * Whether the service can be used. A voice service is inactive while the connection to T-Server is
   * lost.
   */
  state: ServiceState;
}

/** What the service is for. */
export type ServiceType =
  | 'Voice'
  | 'Provisioning'
  | 'Reporting'
  | 'MultiMediaState'
  | 'MultiMediaContent'
  | 'Chat'
  | 'Unknown';

/**
 * Whether the service can be used. A voice service is inactive while the connection to T-Server is
 * lost.
 */
export type ServiceState = 'ReadOnly' | 'Inactive' | 'Active' | 'Unknown';
