import type { FamilyEntry } from './entry.js';

/** Failures of switch-to-configuration (Perl and Rust) and of the bootloader installers; wordings from nixpkgs. */
export const activationEntries = [
  {
    family: 'pre-switch',
    about: 'A check before the switch refused it; nothing was changed.',
    hint: 'Fix what the check names; where it asks for a reboot, use `boot` and restart. `NIXOS_NO_CHECK=1` skips the checks.',
    stage: 'activation',
    endsTheRun: true,
    rules: [
      { on: 'line', test: /^Pre-switch check '.*' failed/ },
      { on: 'line', test: /^Pre-switch checks failed/, role: 'consequence' },
      {
        on: 'line',
        test: /^won't take effect until you reboot the system/,
        hint: 'The running init cannot take over the new system: use `boot` and restart.',
      },
      { on: 'line', test: /^(?:This is not a NixOS installation|error: This is not a NixOS installation)/ },
    ],
  },
  {
    family: 'bootloader',
    about: 'The bootloader could not be installed.',
    hint: 'The lines before it show why: check that /boot is mounted and `boot.loader.*` fits this machine.',
    stage: 'activation',
    endsTheRun: false,
    rules: [{ on: 'line', test: /^Failed to install bootloader/ }],
  },
  {
    family: 'activation-script',
    about: 'The activation script failed.',
    hint: 'The snippet that failed is named above; `system.activationScripts` holds them.',
    stage: 'activation',
    endsTheRun: false,
    rules: [
      { on: 'line', test: /^Failed to run activate script/ },
      { on: 'line', test: /^Activation script snippet '.*' failed/ },
    ],
  },
  {
    family: 'units',
    about: 'The system was activated, but units failed.',
    hint: '`systemctl status UNIT` and `journalctl -u UNIT -b` show why; the new configuration is active all the same.',
    stage: 'activation',
    endsTheRun: false,
    rules: [
      { on: 'line', test: /^warning: the following (?:user )?units failed: / },
      { on: 'line', test: /^warning: user activation for \S+ failed/ },
      {
        on: 'line',
        test: /^(?:Failed to (?:start|restart|reload|stop) \S+\.(?:service|socket|target|mount|timer|path|device|swap|slice|scope)\b|Job for \S+ failed)/,
        role: 'clue',
        confidence: 0.85,
      },
    ],
  },
] as const satisfies readonly FamilyEntry[];
