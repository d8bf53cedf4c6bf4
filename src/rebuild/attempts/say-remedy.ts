import type { Redaction } from '../../redact/redaction.js';
import { redactText } from '../../redact/stream-redactor.js';
import { strippedLine } from '../../text/clean.js';
import type { RebuildHooks } from '../hooks.js';

/** Tells what is done about a failure: into the recording, and whoever watches. */
export function sayRemedy(
  text: string,
  {
    recording,
    hooks,
    redaction,
  }: {
    recording: { note(text: string): void };
    hooks: Pick<RebuildHooks, 'onRemedy'>;
    redaction: Redaction;
  },
): void {
  recording.note(text);
  hooks.onRemedy?.(redactText(redaction, strippedLine(text)));
}
