import type { ProgramRules } from '../rule.js';

const ends = { tells: 'first', mostAfter: 8 } as const;

/** nixpkgs' own builders and hooks: pkgs/stdenv/generic/setup.sh and pkgs/build-support/. */
export const nixpkgs: readonly ProgramRules[] = [
  {
    program: 'substituteInPlace',
    ...ends,
    rules: [
      {
        test: /^substituteStream\(\)(?: in derivation \S+)?: ERROR: (?<cause>(?:pattern (?<word>@\w+@) doesn't match|\S).*)/,
      },
      { test: /^substitute(?:All|InPlace|AllInPlace)?\(\): ERROR: (?<cause>\S.*)/ },
    ],
  },
  {
    program: "stdenv's phases",
    ...ends,
    rules: [
      {
        test: /^(?:do not know how to unpack source archive|unpacker (?:produced|appears to)|variable \$src or \$srcs should point|build input \S+ does not exist|source archive \S+ has unknown type)/,
      },
      { test: /^Builder called die: (?<cause>\S.*)/ },
    ],
  },
  {
    program: 'fixup hooks',
    ...ends,
    rules: [
      { test: /^ERROR: noBrokenSymlinks: (?<cause>the symlink .*)/ },
      { test: /^(?:RPATH of binary|\S+:? RPATH) .* contains a forbidden reference to / },
      { test: /^error: auto-patchelf (?<cause>could not satisfy dependency .*)/ },
      {
        test: /^(?:ERROR|Error): (?:noBrokenSymlinks|detected mismatched Qt|wrapQtAppsHook is not used|installManPage|installShellCompletion|installBin|installFonts)/,
        isVague: true,
      },
    ],
  },
  {
    program: 'install checks',
    ...ends,
    rules: [
      { test: /^Did not find version / },
      { test: /^\s+- (?<cause>\S+ (?:not installed|not satisfied by version .*))/ },
      { test: /^\s+(?<cause>\S.*)/, after: /^ERROR Missing dependencies:$/ },
      {
        test: /^(?:ERROR|Error): (?:cargoHash|cargoSha256|npmDepsHash|vendorHash|cargoVendorHash|yarnOfflineCache|pnpmDeps)/,
      },
      { test: /^Validating consistency between /, isVague: true, before: /^\d|^<|^>/ },
    ],
  },
  {
    // pkgs/os-specific/linux/kernel/generate-config.pl
    program: "the kernel's configuration",
    tells: 'first',
    mostAfter: 40,
    rules: [
      {
        test: /^(?:error: )?(?<cause>(?:unused option|option not set correctly|repeated question): (?<word>\w+).*)/,
      },
    ],
  },
];
