import { messageOf } from '../system/errors.js';
import type { TextFilter } from './request.js';

/** A filter, or the mask of the screen, has thrown: text that has not passed it must not be written. */
export class MaskError extends Error {
  constructor(cause: unknown) {
    super(messageOf(cause), { cause });
  }
}

/** What `mask` returns. Throws a `MaskError` for anything that it throws. */
export function maskedBy(mask: () => string): string {
  try {
    return mask();
  } catch (thrown) {
    throw new MaskError(thrown);
  }
}

/** The same filter, which throws a `MaskError` for anything that it throws. */
export function checkedFilter(filter: TextFilter): TextFilter {
  return {
    push: (text) => maskedBy(() => filter.push(text)),
    release: () => maskedBy(() => filter.release()),
    flush: () => maskedBy(() => filter.flush()),
  };
}

/**
 * A caller's hook that cannot end the recording: when it throws, or the promise that it returns rejects, that is
 * reported once with its `name`, and it is not called again.
 */
export function untilItThrows<Args extends unknown[]>(
  name: string,
  hook: ((...args: Args) => unknown) | undefined,
  onNotice: (message: string) => void,
): (...args: Args) => void {
  let current = hook;
  const giveUp = (thrown: unknown) => {
    if (!current) return;
    current = undefined;
    onNotice(`the recording goes on without the hook ${name}, which threw: ${messageOf(thrown)}`);
  };
  return (...args) => {
    try {
      const result = current?.(...args);
      if (result instanceof Promise) result.catch(giveUp);
    } catch (thrown) {
      giveUp(thrown);
    }
  };
}
