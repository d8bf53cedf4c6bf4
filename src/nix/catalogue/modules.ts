import type { FamilyEntry } from './entry.js';

/** What NixOS's module system and nixpkgs' checks throw; wordings from nixpkgs lib/ and pkgs/stdenv. */
export const moduleEntries = [
  {
    family: 'nixos-assertions',
    about: 'The configuration contradicts an assertion of a NixOS module.',
    hint: 'Each line names what to change in the configuration.',
    stage: 'evaluation',
    endsTheRun: true,
    ofModuleSystem: true,
    rules: [{ on: 'error', test: /^\s*Failed assertions:/ }],
  },
  {
    family: 'unknown-option',
    about: 'An option is set that no module declares.',
    hint: 'Check the spelling (search.nixos.org/options), and that the module that declares it is imported.',
    stage: 'evaluation',
    endsTheRun: true,
    ofModuleSystem: true,
    rules: [
      { on: 'error', test: /^The option [`'‘].*?['’] does not exist\./s },
      { on: 'error', test: /^The option [`'‘].*?['’] (?:does not exist|can no longer be used)/s },
      { on: 'error', test: /^Module [`'‘].*?['’] has an unsupported attribute [`'‘]/s },
    ],
  },
  {
    family: 'option-type',
    about: 'An option is set to a value of the wrong type.',
    hint: 'The message names the type that the option takes and where the value was set.',
    stage: 'evaluation',
    endsTheRun: true,
    ofModuleSystem: true,
    rules: [
      { on: 'error', test: /^A definition for option [`'‘].*?['’] is not of type /s },
      {
        on: 'error',
        test: /^The option [`'‘](?:(?!['’] ).)*['’] .*(?:is not of type|has an invalid value)/s,
      },
    ],
  },
  {
    family: 'option-conflict',
    about: 'An option is set to values that exclude each other.',
    hint: 'Keep one of the definitions, or let one win with `lib.mkForce` or step back with `lib.mkDefault`.',
    stage: 'evaluation',
    endsTheRun: true,
    ofModuleSystem: true,
    rules: [
      { on: 'error', test: /^Cannot merge definitions of [`'‘]/ },
      {
        on: 'error',
        test: /^The (?:unique )?option [`'‘].*?['’] (?:has conflicting definition|is defined multiple times|is defined both)/s,
      },
      { on: 'error', test: /^The option [`'‘].*?['’] is read-only, but it's set multiple times/s },
      {
        on: 'error',
        test: /^The option [`'‘](?:(?!['’] ).)*['’] (?:in [`'‘](?:(?!['’] ).)*['’] )?is already declared in/s,
      },
    ],
  },
  {
    family: 'option-not-set',
    about: 'An option is needed that nothing sets.',
    hint: 'Set the option in the configuration.',
    stage: 'evaluation',
    endsTheRun: true,
    ofModuleSystem: true,
    rules: [
      {
        on: 'error',
        test: /^The option [`'‘].*?['’] (?:is used but not defined|was accessed but has no value defined|has no value defined)/s,
      },
    ],
  },
  {
    family: 'unfree-broken-insecure',
    about: 'nixpkgs refuses a package: unfree, broken, insecure or not for this platform.',
    hint: 'Allow it on purpose (`nixpkgs.config.allowUnfreePredicate`, `permittedInsecurePackages`, `allowBroken`), or use another package.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [{ on: 'error', test: /refusing to evaluate/i }],
  },
] as const satisfies readonly FamilyEntry[];
