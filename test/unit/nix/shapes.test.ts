import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RebuildObserver } from '../../../src/nix/observer.js';

/** A log in a shape in which people have it; `read` is where that shape was read, in a source or a public report. */
type Shaped = {
  claim: string;
  program: string;
  read: string;
  log: string[];
  family: string;
  /** A part of the failure's message. */
  message: string;
  /** `FILE:LINE`, or null where there is no place to show. */
  location: string | null;
  /** The line of the log that the message is on. */
  line: number;
  /** The end of the builder's log. */
  tail?: string;
};

const folder = fileURLToPath(new URL('../../fixtures/nix/shapes/', import.meta.url));

function explained(log: string[], pieces: number) {
  const observer = new RebuildObserver({ checkout: null });
  const text = `${log.join('\n')}\n`;
  for (let at = 0; at < text.length; at += pieces) observer.pushText(text.slice(at, at + pieces), 0);
  return observer.end({ exitCode: null, seconds: 0 });
}

describe.each(readdirSync(folder).sort())('logs as people have them: %s', (file) => {
  const cases = JSON.parse(readFileSync(folder + file, 'utf8')) as Shaped[];
  it.each(cases)('$claim ($program) is $family', ({ log, family, message, location, line, tail }) => {
    const { verdict, failure, failures } = explained(log, 1000);
    expect({ verdict, family: failure?.family }).toEqual({ verdict: 'failed', family });
    expect(failure!.message).toContain(message);
    expect(failures).toHaveLength(1);
    const place = failure!.location;
    expect(place && `${place.file}:${place.line}`).toBe(location);
    expect(failure!.source?.line).toBe(line);
    if (tail) expect(failure!.log_tail.at(-1)).toBe(tail);
  });

  it.each(cases)(
    '$claim ($program) is the same with the ends of lines of Windows',
    ({ log, family, line }) => {
      const { failure } = explained(
        log.map((text) => `${text}\r`),
        7,
      );
      expect(failure).toMatchObject({ family, source: { line } });
    },
  );
});
