import { describe, expect, it } from 'vitest';
import { RebuildObserver } from '../../../../src/nix/observer.js';

const path = '/nix/store/0123456789abcdfghijklmnpqrsvwxyz';

function causeIn(log: string[]) {
  const observer = new RebuildObserver({ checkout: null });
  observer.pushText(`${log.join('\n')}\n`, 0);
  return observer.end({ exitCode: null, seconds: 0 }).failure;
}

describe('the log of a builder as older programs print it', () => {
  it('is quoted by Nix before 2.4 without a mark, and ends where the indentation does', () => {
    const failure = causeIn([
      `builder for '${path}-a-0.1.drv' failed with exit code 1; last 10 log lines:`,
      '  building',
      '  Building subPackage ./.',
      '  go: inconsistent vendoring in /build/source:',
      '  \tgithub.com/sirupsen/logrus@v1.7.0: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt',
      '[1 built (1 failed), 1 copied (0.0 MiB), 0.0 MiB DL]',
      `error: build of '${path}-a-0.1.drv' failed`,
    ]);
    expect(failure?.cause).toContain('github.com/sirupsen/logrus@v1.7.0: is explicitly required');
    expect(failure?.log_tail.at(-1)).toContain('logrus');
  });

  it("tells go's cause also where its head is cut off", () => {
    const failure = causeIn([
      `error: Cannot build '${path}-go-modules.drv'.`,
      '       Reason: builder failed with exit code 1.',
      '       Last 25 log lines:',
      '       >        golang.org/x/crypto@v0.37.0: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt',
    ]);
    expect(failure?.cause).toContain('golang.org/x/crypto@v0.37.0: is explicitly required');
  });

  it('has the words of Cabal before 1.24', () => {
    const failure = causeIn([
      'Setup: At least the following dependencies are missing:',
      'QuickCheck -any, doctest -any',
      `builder for '${path}-language-nix.drv' failed with exit code 1`,
    ]);
    expect(failure?.cause).toBe('QuickCheck -any, doctest -any');
  });

  it('has arrows that are not the name of a builder', () => {
    const failure = causeIn([
      '---> Making bundle: dynbinary (in bundles/1.10.3/dynbinary)',
      "No package 'libsystemd-journal' found",
      'pkg-config: exit status 1',
      `builder for ‘${path}-docker-1.10.3.drv’ failed with exit code 1`,
    ]);
    expect(failure?.cause).toBe("No package 'libsystemd-journal' found");
  });

  it.each([
    [
      'the NixOS test driver in Perl',
      'error: timed out waiting for the VM to connect',
      'timed out waiting for the VM',
    ],
    [
      'an archiver with its path',
      `${path}-gnutar-1.27.1/bin/tar: This does not look like a tar archive`,
      'tar archive',
    ],
  ])('has the words of %s, whatever is printed below them', (_, line, cause) => {
    const failure = causeIn([
      `building '${path}-a.drv'...`,
      line,
      'cleaning up',
      'killing client2 (pid 600)',
      'vde_switch: Could not remove ctl dir: Directory not empty',
      `${path}-gnutar-1.27.1/bin/tar: Exiting with failure status due to previous errors`,
      `builder for '${path}-a.drv' failed with exit code 4`,
    ]);
    expect(failure?.cause).toContain(cause);
  });
});
