import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RebuildObserver } from '../../../src/nix/observer.js';

/** What a program prints when it fails; `read` is where its words were read, in its source or a public report. */
type Printed = {
  claim: string;
  program: string;
  read: string;
  log: string[];
  family: string;
  /** Parts of the failure's message and hint. */
  message: string;
  hint: string;
  /** False where other failures are reported after it. */
  alone?: false;
};

const folder = fileURLToPath(new URL('../../fixtures/nix/printed/', import.meta.url));
const files = readdirSync(folder).sort();

function explained(log: string[], exitCode: number | null) {
  const observer = new RebuildObserver({ checkout: null });
  observer.pushText(`${log.join('\n')}\n`, 0);
  return observer.end({ exitCode, seconds: 0 });
}

describe.each(files)('what programs print: %s', (file) => {
  const cases = JSON.parse(readFileSync(folder + file, 'utf8')) as Printed[];
  it.each(cases)('$claim ($program) is $family', ({ log, family, message, hint, alone = true }) => {
    const { failure, failures } = explained(log, null);
    expect(failure).toMatchObject({ family });
    expect(failure!.message).toContain(message);
    expect(failure!.hint).toContain(hint);
    expect(failure!.hint).not.toMatch(/\{[a-z]+\}/);
    if (alone) expect(failures).toHaveLength(1);
  });

  it.each(cases)('$claim ($program) is $family also with a status', ({ log, family, message }) => {
    const { failure } = explained(log, 1);
    expect(failure).toMatchObject({ family });
    expect(failure!.message).toContain(message);
  });
});
