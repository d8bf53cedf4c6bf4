import type { RebuildHooks } from './hooks.js';

/** The signals with which a rebuild is stopped. */
export type StopSignals = Required<Pick<RebuildHooks, 'signal' | 'leave'>>;

/** Makes the signals, and what to call at each request to stop: from the second on, an activation is left running. */
export function stops(): { stop: () => void; signals: StopSignals } {
  const cancel = new AbortController();
  const leave = new AbortController();
  return {
    stop: () => (cancel.signal.aborted ? leave : cancel).abort(),
    signals: { signal: cancel.signal, leave: leave.signal },
  };
}
