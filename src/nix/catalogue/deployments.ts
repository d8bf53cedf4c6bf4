import type { FamilyEntry } from './entry.js';

// What a deployment of this program ends with. It says the family in its last line, which src/deploy/text/ prints.

export const deploymentEntries = [
  {
    family: 'unhealthy',
    about:
      'The new system ran, and the host was not well: a unit that failed, a route or a name that was lost, a check of its own.',
    hint: 'The host went back to the system before by itself. `deployment.json` of the build lists what was found with its numbers, and `journalctl -b -u UNIT` on the host says why a unit failed.',
    stage: 'activation',
    endsTheRun: false,
    rules: [
      {
        on: 'line',
        contains: 'deployment of ',
        test: /^(?:\S{1,4} )?deployment of \S{1,200} [a-z ]{1,40} \(unhealthy\): /,
      },
    ],
  },
  {
    family: 'unreachable',
    about: 'A host did not answer, before the deployment or after the activation.',
    hint: 'Try `ssh` to the same destination. Where the host was activated already, it goes back by itself, and `nixos-rebuild-test deploy status HOST` tells what became of it.',
    stage: 'activation',
    endsTheRun: false,
    rules: [
      {
        on: 'line',
        contains: 'deployment of ',
        test: /^(?:\S{1,4} )?deployment of \S{1,200} [a-z ]{1,40} \(unreachable\): /,
      },
    ],
  },
  {
    family: 'preflight',
    about: 'A deployment was refused before anything was changed on the host.',
    hint: 'Nothing was changed. The message says what it would have done; `--yes` accepts what a rollback cannot undo, `--allow-older` an earlier revision, and `nixos-rebuild-test plan HOST` shows all of it.',
    stage: 'activation',
    endsTheRun: true,
    rules: [
      {
        on: 'line',
        contains: 'deployment of ',
        test: /^(?:\S{1,4} )?deployment of \S{1,200} [a-z ]{1,40} \(preflight\): /,
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];
