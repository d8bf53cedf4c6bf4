import type { FamilyEntry } from './entry.js';

/** Errors of the Nix language; wordings from nix/src/libexpr of 2.3 to 2.35 and Lix. */
export const expressionEntries = [
  {
    family: 'syntax',
    about: 'A Nix file cannot be parsed.',
    hint: 'Look at and just before this place: a missing `;`, an unclosed bracket or quote. `nix-instantiate --parse FILE` checks one file.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /^syntax error\b/ },
      // builtins.fromJSON and fromTOML
      {
        on: 'error',
        test: /^\[json\.exception\.parse_error|^while parsing (?:a TOML|JSON)|^error parsing (?:TOML|JSON)/,
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
    hint: 'Check the spelling, and that the name is an argument of the module (`{ config, lib, pkgs, ... }:`), a `let`, or comes from `inherit` or `with`.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [{ on: 'error', test: /^undefined variable '/ }],
  },
  {
    family: 'infinite-recursion',
    about: 'A value depends on itself.',
    hint: 'Often `imports` or an option that depends on `config` or `pkgs` of the same module, or a `rec`/overlay that uses the final value. `--show-trace` shows the circle.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [{ on: 'error', test: /^infinite recursion encountered/ }],
  },
  {
    family: 'stack',
    about: 'Evaluation nests too deeply.',
    hint: 'Look for a function that calls itself without an end; raise `max-call-depth` or `ulimit -s` only for an expression that is truly deep.',
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
    hint: 'Compare the arguments at the call with those of the function. A module needs `specialArgs` or `_module.args` for arguments of its own, and `...` to ignore the others.',
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
    hint: 'Check the spelling and which set it is taken from; a package may have been renamed or removed in this nixpkgs (`nix search`, `nix flake show`).',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
      { on: 'error', test: /^(?:required )?attribute '.*?' (?:is )?missing/s },
      {
        on: 'error',
        test: /does not provide attribute /,
        hint: 'Check the host in `--flake REF#HOST`: `nix flake show` lists what the flake provides.',
      },
      { on: 'error', test: /in selection path '/ },
      { on: 'error', test: /^flake '.*' lacks attribute '/ },
    ],
  },
  {
    family: 'type-error',
    about: 'A value has another type than the expression needs.',
    hint: 'The message names the type that was found and the one that was expected; check the value at this place.',
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
  hint: 'The message is from the author of the expression at this place and names what it demands.',
  stage: 'evaluation',
  endsTheRun: true,
  rules: [
    { on: 'error', test: /^assertion .* failed/s },
    { on: 'error', test: /^assertion '/ },
    { on: 'error', test: /^[^\n]* is not equal to [^\n]*/, confidence: 0.7 },
    { on: 'error', test: /^evaluation aborted with the following error message:/ },
  ],
} as const satisfies FamilyEntry;
