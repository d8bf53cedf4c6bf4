import type { FamilyEntry } from './entry.js';

/** Errors of the Nix language; wordings from nix/src/libexpr of 2.3 to 2.35 and Lix. */
export const expressionEntries = [
  {
    family: 'syntax',
    about: 'A Nix file cannot be parsed.',
    hint: [
      'Look at {place} and just before it: a missing `;`, an unclosed bracket or quote. `nix-instantiate --parse` with that file checks it alone.',
      'Look at the place that is named and just before it: a missing `;`, an unclosed bracket or quote. `nix-instantiate --parse FILE` checks one file.',
    ],
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      // An error page that was downloaded in place of an expression.
      {
        on: 'error',
        test: /^syntax error, unexpected invalid token/,
        explainedBy: ['rate-limit', 'download'],
      },
      { on: 'error', test: /^syntax error, / },
      // builtins.fromJSON and fromTOML; a lock file is read before the evaluation.
      {
        on: 'error',
        inEvaluation: true,
        test: /^\[json\.exception\.parse_error|^while parsing (?:a TOML|JSON)|^error parsing (?:TOML|JSON)/,
        hint: 'The text is no JSON or TOML: `--show-trace` shows which file `fromJSON` or `fromTOML` reads, and `jq . FILE` names the line.',
      },
      {
        on: 'error',
        test: /^(?:dynamic attributes? (?:is |are )?not allowed|duplicate formal function argument)/,
      },
      { on: 'error', test: /^attribute '[^']+' (?:at \S+ )?already defined at / },
      { on: 'error', test: /^(?:path has a trailing slash|invalid (?:integer|float) ')/ },
      { on: 'error', test: /^(?:URL literals|path '.*' has a trailing slash|unterminated|unclosed)/ },
    ],
  },
  {
    family: 'undefined-variable',
    about: 'A name is used that nothing defines.',
    hint: [
      'Nothing defines `{variable}` at {place}: add it to the arguments of the file (`{ config, lib, pkgs, ... }:`), or name the set that has it. `nix-instantiate --parse` with that file finds every such name.',
      'Check the spelling, and that the name is an argument of the file (`{ config, lib, pkgs, ... }:`), of a `let`, or of a `with` or `inherit`; `nix-instantiate --parse FILE` finds every such name.',
    ],
    stage: 'evaluation',
    endsTheRun: true,
    rules: [{ on: 'error', test: /^undefined variable '/ }],
  },
  {
    family: 'infinite-recursion',
    about: 'A value depends on itself.',
    hint: [
      '`nixos-rebuild dry-build --show-trace` shows the circle that {place} is part of: most often `imports` or an option that depends on `config` or `pkgs` of the same module, or an overlay that reads its own result.',
      '`nixos-rebuild dry-build --show-trace` shows the circle: most often `imports` or an option that depends on `config` or `pkgs` of the same module, or an overlay that reads its own result.',
    ],
    stage: 'evaluation',
    endsTheRun: true,
    rules: [{ on: 'error', test: /^infinite recursion encountered/ }],
  },
  {
    family: 'stack',
    about: 'Evaluation nests too deeply.',
    hint: 'A function calls itself without an end: `nixos-rebuild dry-build --show-trace` names it. Raise `max-call-depth` only for an expression that is truly deep.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /^stack overflow/ },
      { on: 'error', test: /max-call-depth exceeded|possible infinite recursion/ },
    ],
  },
  {
    family: 'missing-extra-arg',
    about: 'A function is called with an argument missing, or one it does not take.',
    hint: [
      'The call and the function disagree about `{argument}`: `--show-trace` names both. A module gets arguments of its own from `specialArgs` of `nixosSystem` or from `_module.args.{argument}`; `...` in its list ignores the others.',
      'Compare the arguments of the call with those of the function; `--show-trace` names both. A module gets arguments of its own from `specialArgs` of `nixosSystem` or from `_module.args`.',
    ],
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /called without required argument '/ },
      { on: 'error', test: /called with unexpected argument '/ },
      { on: 'error', test: /^cannot evaluate a function that has an argument without a value/ },
    ],
  },
  {
    family: 'missing-attr',
    about: 'An attribute is selected that the set does not have.',
    hint: [
      'The set that is used at {place} has no `{attribute}`: check the spelling and where the set comes from. For a package, `nix search nixpkgs {attribute}` shows its name in this nixpkgs.',
      '`--show-trace` shows which set should have `{attribute}`: check the spelling and where the set comes from. For a package, `nix search nixpkgs {attribute}` shows its name in this nixpkgs.',
      'Check the spelling and which set it is taken from; `--show-trace` shows the way to it.',
    ],
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /^(?:required )?attribute '.*?' (?:is )?missing/s },
      {
        on: 'error',
        test: /does not provide attribute /,
        hint: [
          'The flake has no host `{host}`: name one of its own with `--flake .#NAME`. `nix flake show` lists them; without a name it is this machine (`hostname`).',
          'Check the name after `#`: `nix flake show` lists what the flake provides.',
        ],
      },
      { on: 'error', test: /in selection path '|^selector '.*' matches no (?:derivations|installed)/ },
      { on: 'error', test: /^flake '.*' lacks attribute '/ },
    ],
  },
  {
    family: 'type-error',
    about: 'A value has another type than the expression needs.',
    hint: [
      'The value at {place} has another type than is needed there, as the message says; `--show-trace` shows where it comes from.',
      'The message names the type that was found and the one that is needed; `--show-trace` shows where the value comes from.',
    ],
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      {
        on: 'error',
        test: /^(?:value is|expected) an? (?:(?!(?:while|but) ).)*(?:while|but) (?:.* )?(?:was expected|found)/s,
      },
      { on: 'error', test: /^(?:value is (?:(?! while ).)* while .* was expected|expected .* but found )/s },
      {
        on: 'error',
        test: /^cannot (?:coerce|convert|compare|decode|(?:add|append|multiply|subtract|concatenate|negate|divide) an? ) ?/,
      },
      { on: 'error', test: /^attempt to call something which is not a function/ },
      { on: 'error', test: /^(?:division by zero|integer overflow|list index -?\d+ is out of bound)/ },
      { on: 'error', test: /^(?:invalid regular expression|regular expression )/ },
      {
        on: 'error',
        test: /^(?:the )?string '.*' (?:is not allowed to refer to a store path|doesn't represent an absolute path)/s,
      },
      { on: 'error', test: /^a string that refers to a store path cannot be appended to a path/ },
      {
        on: 'error',
        test: /^(?:'?builtins\.\w+'?|'\w+') (?:called on an empty list|expects|requires|called with)/,
      },
      {
        on: 'error',
        test: /^(?:invalid derivation name|store path '.*' (?:contains|has an invalid)|derivation names? |name '.*' (?:contains|must not))/,
      },
      {
        on: 'error',
        test: /^(?:argument|value|list element|second argument|first argument) .*(?:is not a|must be|was expected)/,
      },
      {
        on: 'error',
        test: /^(?:flake '.*' has an unsupported (?:attribute|type)|(?:(?! is an? ).)* is an? (?:(?! but an? ).)* but an? .* (?:was|is) expected)/,
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];

/** `assert`, `throw` and `abort`: compared last, since their message can contain any words. */
export const thrownEntry = {
  family: 'nix-assert-throw-abort',
  about: 'The configuration or a library gave up on purpose: `assert`, `throw` or `abort`.',
  hint: [
    'The expression at {place} ends the evaluation on purpose and says what it demands; `--show-trace` shows what asked for it.',
    'An expression of the configuration or of a library ends the evaluation on purpose and says what it demands; `--show-trace` shows where.',
  ],
  stage: 'evaluation',
  endsTheRun: true,
  rules: [
    { on: 'error', test: /^assertion .* failed/s },
    { on: 'error', test: /^assertion '/ },
    { on: 'error', test: /^[^\n]* is not equal to [^\n]*/, confidence: 0.7 },
    { on: 'error', test: /^evaluation aborted with the following error message:/ },
    // What nixpkgs throws for the old names of packages and options (pkgs/top-level/aliases.nix), also without a trace.
    {
      on: 'error',
      test: /^(?:[Tt]he )?[`'‘"]?[\w.+-]{1,80}['’"]? (?:has been|was|is) (?:removed|renamed|replaced|superseded|deprecated|discontinued|moved)\b/,
      confidence: 0.8,
    },
    // What its functions demand of who calls them (pkgs/build-support, lib), which begins with the function's name.
    {
      on: 'error',
      test: /^(?:No hash was found while vendoring |A hash was specified for \S+, but |cargoHash, cargoVendorDir|(?:lib\.[\w.']{1,80}|(?:fetch|build|mk|make|write|wrap)[A-Z]\w{0,60}|fetch(?:url|git|zip|patch|tarball)):? (?!failed)\S|\S+ not supported for interpreter )/,
      confidence: 0.6,
    },
  ],
} as const satisfies FamilyEntry;
