import {
  type Exit,
  type LiveStatus,
  type ObserverOptions,
  RebuildObserver,
  type Understanding,
} from './observer.js';

/** What a recording needs of an observer. */
type Observer = Pick<RebuildObserver, 'pushText' | 'pushJson' | 'activates' | 'enters' | 'live' | 'end'>;

/**
 * An observer that never throws, so that text which it cannot understand costs the understanding of the
 * rebuild, not its recording or its exit status. What follows after the first exception is not read any more,
 * and `onFault` is called with it, once. `newObserver` makes the observer.
 */
export function guardedObserver(
  options: ObserverOptions,
  onFault: (thrown: unknown) => void,
  newObserver: (options: ObserverOptions) => Observer = (given) => new RebuildObserver(given),
): Observer {
  const observer = newObserver(options);
  let hasFailed = false;
  const fail = (thrown: unknown) => {
    if (!hasFailed) onFault(thrown);
    hasFailed = true;
  };
  const read = (push: () => void) => {
    if (hasFailed) return;
    try {
      push();
    } catch (thrown) {
      fail(thrown);
    }
  };
  let live: LiveStatus | null = null;
  return {
    pushText: (text, seconds) => read(() => observer.pushText(text, seconds)),
    pushJson: (bytes, seconds) => read(() => observer.pushJson(bytes, seconds)),
    activates: (seconds) => read(() => observer.activates(seconds)),
    enters: (phase, seconds) => read(() => observer.enters(phase, seconds)),
    live: () => {
      read(() => {
        live = observer.live();
      });
      return live ?? new RebuildObserver().live();
    },
    end: (exit: Exit): Understanding => {
      try {
        return observer.end(exit);
      } catch (thrown) {
        fail(thrown);
        return new RebuildObserver().end(exit);
      }
    },
  };
}
