import { defaultHostSettings, type HostSettings } from '../config/index.js';

/**
 * What a host must keep through a change, and what is worth a warning: `critical` units must run afterwards, whether they ran
 * before or not; `ports` must still be listened on, where they were before; `onFailedUnits` decides on other units that fail.
 */
export type HealthPolicy = Pick<HostSettings, 'critical' | 'ports' | 'onFailedUnits' | 'thresholds'>;

const { critical, ports, onFailedUnits, thresholds } = defaultHostSettings;
export const defaultHealthPolicy: HealthPolicy = { critical, ports, onFailedUnits, thresholds };
