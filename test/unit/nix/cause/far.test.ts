import { expect, it } from 'vitest';
import { RebuildObserver } from '../../../../src/nix/observer.js';

const derivation = '/nix/store/0123456789abcdfghijklmnpqrsvwxyz-foo-1.0.drv';
const cause = 'a.c:1:2: error: expected expression';
const log = [
  'Running phase: buildPhase',
  cause,
  'make: *** [Makefile:2: a.o] Error 1',
  ...Array.from({ length: 60 }, (_, index) => `gcc -c ${index}.c`),
];

function understood(embedded: string[]) {
  const observer = new RebuildObserver();
  observer.pushText(log.map((line) => `foo> ${line}\n`).join(''), 1);
  observer.pushText(`error: builder for '${derivation}' failed with exit code 2;\n`, 2);
  observer.pushText(embedded.map((line) => `       > ${line}\n`).join(''), 2);
  return observer.end({ exitCode: 1, seconds: 3 }).failure!;
}

it.each([
  ['none', []],
  ['the last', ['last 2 log lines:', ...log.slice(-2)]],
])(
  'the cause is found in the lines of a log that were printed, further back than those shown, with %s of them in the error',
  (_, embedded) => {
    const failure = understood(embedded as string[]);
    expect(failure.cause).toBe(cause);
    expect(failure.log_tail).toEqual(log.slice(-25));
  },
);

it('the cause is found in the end of a builder’s log that somebody cut out, with nothing of Nix around it', () => {
  const observer = new RebuildObserver();
  observer.pushText(
    "ld: (.text+0x244): undefined reference to `swap'\ncollect2: error: ld returned 1 exit status\n",
    0,
  );
  const { failure } = observer.end({ exitCode: null, seconds: 0 });
  expect(failure).toMatchObject({ family: 'builder', cause: "undefined reference to `swap'" });
});
