import { describe, expect, it } from 'vitest';
import { causeOf } from '../../../../src/nix/cause/index.js';

const text = (...lines: string[]) => causeOf(lines)?.text ?? null;

describe('the cause of nixpkgs’ own functions', () => {
  // Wordings of nixpkgs: pkgs/stdenv/generic/setup.sh, pkgs/build-support/setup-hooks/, os-specific/linux/kernel/.
  it.each([
    [
      "substituteStream() in derivation foo-1.2: ERROR: pattern /usr/bin/env doesn't match anything in file 'configure'",
      "pattern /usr/bin/env doesn't match anything in file 'configure'",
    ],
    ["substitute(): ERROR: file 'src/main.c' does not exist", "file 'src/main.c' does not exist"],
    ['do not know how to unpack source archive /nix/store/x-src.foo', null],
    ['unpacker produced multiple directories', null],
    ['variable $src or $srcs should point to the source', null],
    ['RPATH of binary /nix/store/x-a/bin/a contains a forbidden reference to /build/', null],
    [
      'error: auto-patchelf could not satisfy dependency libGL.so.1 wanted by /nix/store/x-a/bin/a',
      'could not satisfy dependency libGL.so.1 wanted by /nix/store/x-a/bin/a',
    ],
    ['error: unused option: FOO_BAR', 'unused option: FOO_BAR'],
    [
      "error: option not set correctly: NET_FOO (wanted 'y', got 'n')",
      "option not set correctly: NET_FOO (wanted 'y', got 'n')",
    ],
    ['Did not find version 1.2.3 in the output of the command /nix/store/x-a/bin/a --version', null],
    ['ERROR: cargoHash or cargoSha256 is out of date', null],
  ])('%s', (line, cause) =>
    expect(text('Running phase: buildPhase', 'some output', line)).toBe(cause ?? line),
  );

  it('is the first dangling symbolic link, not their number', () => {
    const link = 'the symlink /nix/store/x-a/b points to a missing target: /nix/store/x-a/c';
    const found =
      'ERROR: noBrokenSymlinks: found 1 dangling symlinks, 0 reflexive symlinks and 0 unreadable symlinks';
    expect(text(`ERROR: noBrokenSymlinks: ${link}`, found)).toBe(link);
  });

  it('names the option of the kernel that the configuration does not get', () =>
    expect(causeOf(['error: unused option: FOO_BAR', 'make: *** [Makefile:1: x] Error 1'])?.word).toBe(
      'FOO_BAR',
    ));
});

describe('causeOf', () => {
  const compilerError = 'a.c:1:2: error: expected expression';

  it('returns null for an empty log, and for one of which no line is an error', () => {
    expect(causeOf([])).toBeNull();
    expect(causeOf(['Running phase: buildPhase', 'compiling a.c', 'linking a', 'done'])).toBeNull();
  });

  it('looks at the last phase only, since the earlier ones succeeded', () =>
    expect(
      text(
        'Running phase: buildPhase',
        compilerError,
        'make: *** [all] Error 1',
        'Running phase: checkPhase',
        'silence',
      ),
    ).toBeNull());

  it('is not what a script tolerated before it went on', () => {
    const went = Array.from({ length: 20 }, (_, index) => `step ${index}`);
    expect(text('./x.sh: line 3: frob: command not found', ...went)).toBeNull();
    expect(text(compilerError, 'compilation terminated.', ...went)).toBeNull();
  });

  it('is a compiler’s error however far from the end, where make reports its failure', () => {
    const others = Array.from({ length: 300 }, (_, index) => `gcc -c ${index}.c`);
    expect(text(compilerError, 'make: *** [Makefile:2: a.o] Error 1', ...others)).toBe(compilerError);
  });

  it('is the error of the program that failed, not that of the one that called it', () =>
    expect(
      text(
        compilerError,
        'make: *** [a.o] Error 1',
        "subprocess.CalledProcessError: Command '['make']' returned non-zero exit status 2.",
      ),
    ).toBe(compilerError));

  it('is a compiler’s first error, since the others may follow from it', () =>
    expect(text(compilerError, 'a.c:9:1: error: expected declaration', '2 errors generated.')).toBe(
      compilerError,
    ));

  it('reads lines through their colours, carriage returns and npm’s spinner', () => {
    expect(text(`\x1b[01m\x1b[Ka.c:1:2:\x1b[m\x1b[K \x1b[31merror: \x1b[mexpected expression\r`)).toBe(
      compilerError,
    );
    expect(text('\\sh: 1: webpack: not found', '\\')).toBe('webpack: not found');
  });

  it('takes no warning for a cause', () => {
    expect(text('a.c:1:2: warning: unused variable')).toBeNull();
    expect(text('npm warn deprecated x@1: use y')).toBeNull();
  });

  it('reads 2,100 hostile lines of 4,000 characters within two seconds of processor time', () => {
    const begun = process.cpuUsage();
    for (const filler of ['a:1:', ' ', 'x.c(', '[emerg] ', 'ERROR: ', '/', '\\x1b['])
      causeOf(Array.from({ length: 300 }, () => filler.repeat(4000 / filler.length)));
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
  });
});
