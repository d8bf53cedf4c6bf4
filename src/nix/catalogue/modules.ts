import type { FamilyEntry } from './entry.js';

/** What NixOS's module system and nixpkgs' checks throw; wordings from nixpkgs lib/ and pkgs/stdenv. */
export const moduleEntries = [
  {
    family: 'nixos-assertions',
    about: 'The configuration contradicts an assertion of a NixOS module.',
    hint: [
      'Each line says what to change in the configuration, here for `{option}`: `nixos-option {option}` shows what sets it now, and where.',
      'Each line says what to change in the configuration; `nixos-rebuild dry-build` then evaluates it again without building.',
    ],
    stage: 'evaluation',
    endsTheRun: true,
    ofModuleSystem: true,
    rules: [
      { on: 'error', test: /^\s*Failed assertions:/ },
      // An entry of the list whose head was cut off.
      { on: 'line', contains: 'no longer has any effect', test: /^- The option definition [`'‘]/ },
    ],
  },
  {
    family: 'unknown-option',
    about: 'An option is set that no module declares.',
    hint: [
      {
        when: 'home-manager',
        say: 'No imported module declares `{option}`: it was renamed, is spelled differently, or belongs to the other of NixOS and Home Manager. `man home-configuration.nix` lists the options of the installed version.',
      },
      {
        when: 'darwin',
        say: 'No imported module declares `{option}`: NixOS has options that nix-darwin lacks. `man 5 configuration.nix` lists those of the installed version.',
      },
      'No imported module declares `{option}`: it was renamed, is spelled differently, or its module is not in `imports`. `man configuration.nix` lists the options of the installed version.',
      'Check the spelling and that the module that declares it is in `imports`; `man configuration.nix` lists the options of the installed version.',
    ],
    stage: 'evaluation',
    endsTheRun: true,
    ofModuleSystem: true,
    rules: [
      { on: 'error', test: /^The option [`'‘].*?['’] does not exist\./s },
      { on: 'error', test: /^The option [`'‘].*?['’] (?:does not exist|can no longer be used)/s },
      { on: 'error', test: /^Module [`'‘].*?['’] has an unsupported attribute [`'‘]/s },
      {
        on: 'error',
        test: /^The option definition [`'‘](?:(?!['’] ).)*['’] (?:in [`'‘](?:(?!['’] ).)*['’] )?no longer has any effect/s,
      },
    ],
  },
  {
    family: 'option-type',
    about: 'An option is set to a value of the wrong type.',
    hint: [
      '`nixos-option {option}` shows the type that `{option}` takes; the message names the value and the file that sets it.',
      'The message names the type that the option takes and the file that sets it; `man configuration.nix` has an example of most.',
    ],
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
    about: 'An option is set or declared in ways that exclude each other.',
    hint: [
      'Several files set `{option}` and only one can win: delete the others, or write `lib.mkForce` before the value that is to win. `nixos-option {option}` shows all of them.',
      'Keep one of the definitions, or write `lib.mkForce` before the value that is to win; `nixos-rebuild dry-build --show-trace` names every file that takes part.',
    ],
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
        hint: [
          'Two imported modules declare `{option}`: one is imported twice under two paths, or nixpkgs has it by now. Drop one from `imports`, or list it in `disabledModules`.',
          'Two imported modules declare the option: drop one from `imports`, or list it in `disabledModules`.',
        ],
      },
      {
        on: 'error',
        test: /^The option [`'‘](?:(?!['’] ).)*['’] (?:in (?:module )?[`'‘](?:(?!['’] ).)*['’] )?would be a parent of the following options/s,
        hint: [
          '`{option}` has a type that can have no options below it: `nixos-option {option}` shows which, and the message which modules declare the options below.',
          'The option has a type that can have no options below it: move those, or declare it with `types.submodule`.',
        ],
      },
    ],
  },
  {
    family: 'option-not-set',
    about: 'An option is needed that nothing sets.',
    hint: [
      'Something reads `{option}` and nothing sets it: set it, or switch off what needs it. `nixos-option {option}` shows its type and description.',
      'Set the option in the configuration; `man configuration.nix` describes it.',
    ],
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
    hint: [
      'nixpkgs refuses `{package}` until the configuration allows it by name; the message has the line to add. `nix why-depends --derivation` with the system and the package shows what pulls it in.',
      'nixpkgs refuses the package until the configuration allows it by name (`nixpkgs.config.allowUnfreePredicate`, `permittedInsecurePackages`); the message has the line to add.',
    ],
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /refusing to evaluate/i },
      { on: 'line', contains: ', refusing to evaluate', test: /^ *Package [`'‘]/, confidence: 0.9 },
      // What nixpkgs advises below it, where the message itself is cut off.
      {
        on: 'line',
        test: /^ *(?:a\) To temporarily allow (?:all )?[a-z]+ packages, |You can install it anyway by allowing this package)/,
        role: 'report',
        confidence: 0.8,
      },
      {
        on: 'error',
        test: /^\S+ is not (?:available|supported) on the requested hostPlatform/,
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];
