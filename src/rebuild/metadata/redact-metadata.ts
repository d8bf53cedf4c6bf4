import type { Metadata } from '../../builds/metadata.js';
import type { Redaction } from '../../redact/redaction.js';
import { redactText } from '../../redact/stream-redactor.js';

/** Fields that never hold a secret. A short secret must not corrupt them (`fail` in `failed`). */
const neverSecret = new Set([
  'schema_version',
  'outcome',
  'mode',
  'reason',
  'timestamp',
  'finished_at',
  'action',
  'program',
  'family',
  'level',
  'change',
  'files',
]);
/** Records whose keys come from the rebuild, and may hold a secret as well. */
const foreignKeys = new Set(['substituters', 'metrics']);

/** The metadata with every text in it redacted that comes from the rebuild: commands, messages, log lines. */
export function redactMetadata(metadata: Metadata, redaction: Redaction): Metadata {
  return redactData(metadata, redaction);
}

/** The same for other data of a build. */
export function redactData<Data>(data: Data, redaction: Redaction): Data {
  return redactValue(data, redaction, false) as Data;
}

function redactValue(value: unknown, redaction: Redaction, keysToo: boolean): unknown {
  if (typeof value === 'string') return redactText(redaction, value);
  if (isTexts(value)) return redactLines(value, redaction);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redaction, false));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      keysToo ? redactText(redaction, key) : key,
      neverSecret.has(key) ? item : redactValue(item, redaction, foreignKeys.has(key)),
    ]),
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The lines of a log as one text: a key of many lines is known by its first one only. */
function redactLines(texts: string[], redaction: Redaction): string[] {
  // Line feeds are never masked, so that the texts can be separated again by their number of lines.
  const lines = redactText(redaction, texts.join('\n')).split('\n');
  return texts.map((text) => lines.splice(0, text.split('\n').length).join('\n'));
}
