import type { HostFacts } from '../host/facts/host-facts.js';

/**
 * The facts of a host before a change, and two samples after it, some seconds apart: one sample takes a service that dies
 * again and again for one that runs.
 */
export type HealthSamples = { before: HostFacts; first: HostFacts; second: HostFacts };
