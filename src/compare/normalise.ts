import { withoutStoreHashes } from '../nix/store-path.js';

const rules: [RegExp, string][] = [
  [/\bsha(256|512|1)[-:][A-Za-z0-9+/]{20,}={0,2}/g, 'sha$1-…'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
  [/\b(?=[0-9a-f]*\d)[0-9a-f]{12,64}\b/gi, '<id>'],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?( ?(Z|UTC|[+-]\d\d:?\d\d))?(?![\w])/g, '<time>'],
  [
    /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)?,? ?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} \d\d:\d\d:\d\d( \d{4})?/g,
    '<time>',
  ],
  [/\b\d{1,2}:\d\d:\d\d([.,]\d+)?\b/g, '<time>'],
  [/\b(\d+m ?\d+(\.\d+)?s|\d+h ?\d+m)\b/g, '<duration>'],
  [/\b\d+(\.\d+)? ?(ms|s|secs?|seconds?|min|minutes?)\b/g, '<duration>'],
  [/(\.drv-)\d+\b/g, '$1<n>'],
  [/\[\d{2,7}\](?=:)/g, '[<pid>]'],
  [/\b(pid|PID)[ =:]+\d+/g, '$1 <pid>'],
  [/(\/(?:tmp|var\/tmp|run\/user\/\d+)\/[\w.-]*?)[.-][A-Za-z0-9_]{6,12}(?=\/|\b)/g, '$1.<random>'],
];

/**
 * A log line without what differs between two runs of the same thing: times, durations, store
 * hashes, ids, process numbers, random names. Lines are compared in this form.
 */
export function normaliseLine(line: string): string {
  let plain = withoutStoreHashes(line.trimEnd());
  for (const [pattern, stand] of rules) plain = plain.replace(pattern, stand);
  return plain;
}
