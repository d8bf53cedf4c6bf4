import type { Metadata } from '../builds/metadata.js';
import type { BuildCharts } from './data.js';
import type { Sequel } from './sequel.js';

/**
 * What the chart of a build's page draws: what the machine of a trial has used, and else what the rebuild has. Of a trial, the
 * recorded command is not what was tried.
 */
export function resourceSeries(
  { resources }: Pick<Metadata, 'resources'>,
  sequel: Sequel | null,
): BuildCharts['series'] {
  if (!hasMachineResources(sequel)) return resources?.series ?? [];
  return sequel.trial.resources!.samples.map(({ seconds, cpu_percent, memory_bytes }) => ({
    ...{ seconds, cpu_percent, memory_bytes },
  }));
}

/** Whether the page says what the machine of a trial has used. */
export function hasMachineResources(sequel: Sequel | null): sequel is Extract<Sequel, { kind: 'trial' }> {
  return sequel?.kind === 'trial' && (sequel.trial.resources?.samples.length ?? 0) > 0;
}
