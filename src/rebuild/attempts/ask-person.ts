import type { Redaction } from '../../redact/redaction.js';
import { redactText } from '../../redact/stream-redactor.js';
import type { RebuildHooks } from '../hooks.js';

/** How long (s) a person may take to answer. */
const mostSeconds = 600;

/**
 * A person's answer; no where nobody is there, or the rebuild is stopped or its time over before there is one. `secondsLeft` is
 * that time, null without a limit.
 */
export async function askPerson(
  question: string,
  { onQuestion, signal }: Pick<RebuildHooks, 'onQuestion' | 'signal'>,
  { secondsLeft, redaction }: { secondsLeft: number | null; redaction: Redaction },
): Promise<boolean> {
  if (onQuestion === undefined) return false;
  const seconds = Math.min(mostSeconds, secondsLeft ?? Number.POSITIVE_INFINITY);
  const over = AbortSignal.any([AbortSignal.timeout(seconds * 1000), ...(signal ? [signal] : [])]);
  const answer = onQuestion(redactText(redaction, question), over);
  const unanswered = new Promise<false>((resolve) => {
    if (over.aborted) resolve(false);
    over.addEventListener('abort', () => resolve(false), { once: true });
  });
  return Promise.race([answer, unanswered]);
}
