import type { Metadata } from '../../builds/metadata.js';
import type { Redaction } from '../../redact/redaction.js';
import { redactText } from '../../redact/stream-redactor.js';

/** Words of ours and times: no secret, and nothing that a short one by chance may break. */
const ours = new Set([
  'schema_version',
  'outcome',
  'timestamp',
  'finished_at',
  'action',
  'program',
  'family',
  'change',
  'files',
]);
/** Records whose names are foreign. */
const foreignNames = new Set(['substituters', 'metrics']);

/** The metadata with every foreign text in it redacted: commands, messages and log lines may hold a secret. */
export function redactMetadata(metadata: Metadata, redaction: Redaction): Metadata {
  return redactValue(metadata, redaction, false) as Metadata;
}

function redactValue(value: unknown, redaction: Redaction, namesToo: boolean): unknown {
  if (typeof value === 'string') return redactText(redaction, value);
  if (isTexts(value)) return redactLines(value, redaction);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redaction, false));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      namesToo ? redactText(redaction, name) : name,
      ours.has(name) ? item : redactValue(item, redaction, foreignNames.has(name)),
    ]),
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The lines of a log as one text: a key of many lines is known by its first one only. */
function redactLines(texts: string[], redaction: Redaction): string[] {
  // Line feeds are never masked, so that the texts can be told apart again by their number of lines.
  const lines = redactText(redaction, texts.join('\n')).split('\n');
  return texts.map((text) => lines.splice(0, text.split('\n').length).join('\n'));
}
