import type { ActivationVerdict } from '../../activation/index.js';
import type { FailureFamily } from '../../nix/catalogue/index.js';

/** What an end means: a sentence that follows the host's name, what a person can do, and the family of the failure. */
export type Meaning = { says: string; advice: string; family: FailureFamily };

const lookOnHost =
  'The activation log is in the recording, and on the host in /run/nixos-rebuild-test until its next boot.';

/** By the words that a supervisor gives for an end; src/activation/host writes them. */
const reasons: Readonly<Record<string, Meaning>> = {
  'no-ack': {
    says: 'could not be reached over a new connection in time, and went back to the system that it ran before',
    advice: 'Look at what the new system changes of network, firewall and sshd.',
    family: 'unreachable',
  },
  timeout: {
    says: 'did not finish its activation in time, and went back',
    advice: 'A unit may wait for something. The recording shows which; --switch-timeout gives it more time.',
    family: 'activation-script',
  },
  'not-active': {
    says: 'did not run the new system after the activation, and went back',
    advice: lookOnHost,
    family: 'activation-script',
  },
  stopped: {
    says: 'was told to stop the activation, and went back',
    advice: 'Somebody stopped the unit of the supervisor, or the host was being shut down.',
    family: 'interrupted',
  },
  'supervisor-lost': {
    says: 'lost the supervisor of the activation, and went back',
    advice: 'It was killed, perhaps since the host ran out of memory: journalctl -b -p 3 there says more.',
    family: 'interrupted',
  },
  'commit-failed': {
    says: 'could not make the new system the one that boots, and went back',
    advice: 'The boot loader has failed. Is /boot full, or not mounted? The recording has its words.',
    family: 'bootloader',
  },
  cancelled: {
    says: 'was told to go back, since the deployment was cancelled',
    advice: 'Start it again.',
    family: 'interrupted',
  },
  'pre-switch-check': {
    says: 'refused the new system: a check before the switch has failed',
    advice: 'The recording has what the check said. Nothing was changed.',
    family: 'pre-switch',
  },
  'switch-inhibitors': {
    says: 'can only boot the new system: something that must not change while it runs would',
    advice: 'Deploy with --reboot if-needed, or boot it when it suits.',
    family: 'pre-switch',
  },
  'init-interface': {
    says: 'can only boot the new system: its init is another one',
    advice: 'Deploy with --reboot if-needed, or boot it when it suits.',
    family: 'pre-switch',
  },
  staged: {
    says: 'boots the new system next; only a boot activates it',
    advice: 'Boot it when it suits.',
    family: 'pre-switch',
  },
  'other-switch': {
    says: 'is being switched by something else',
    advice: 'Wait for that to end, and try again.',
    family: 'locks',
  },
  locked: { says: 'is being deployed to already', advice: 'Wait for that to end.', family: 'locks' },
  held: { says: 'is being deployed to already', advice: 'Wait for that to end.', family: 'locks' },
  unfinished: {
    says: 'has an activation that was left without an end',
    advice: 'nixos-rebuild-test deploy recover brings it to one.',
    family: 'locks',
  },
  'not-root': {
    says: 'does not let this user activate a system',
    advice: 'Deploy as root, or with --sudo as a user with security.sudo.wheelNeedsPassword = false.',
    family: 'privilege',
  },
  'not-nixos': {
    says: 'does not run NixOS',
    advice: 'It has no /run/current-system that is a store path.',
    family: 'pre-switch',
  },
  'not-in-store': {
    says: 'does not have the new system in its store',
    advice: 'It was deleted meanwhile, or not copied as a whole. Deploy again.',
    family: 'dependency',
  },
  'store-damaged': {
    says: 'has a path of the new system only by name: Nix has written it down, and it is gone or not what it was',
    advice:
      'A power cut can do that. On the host, nix-store --verify --check-contents lists what is damaged, with --repair what a ' +
      'cache has is fetched again; what no cache has is forgotten by nix-store --delete PATH. Then deploy again.',
    family: 'store-database',
  },
  'new-cannot-switch': {
    says: 'cannot activate the new system: it has no switch-to-configuration',
    advice: 'system.switch.enable is false in the configuration. Such a host is updated by its image.',
    family: 'pre-switch',
  },
  'old-cannot-switch': {
    says: 'could not go back: the running system has no switch-to-configuration',
    advice: 'Activate it by hand the first time: nixos-rebuild boot, and reboot.',
    family: 'pre-switch',
  },
  specialisation: {
    says: 'runs a specialisation that the new system does not have',
    advice: 'Add it to the configuration, or boot the host without it.',
    family: 'pre-switch',
  },
  'state-directory': {
    says: 'has no room or no right to record the activation in /run, and nothing was changed',
    advice: 'Is /run full or read-only?',
    family: 'disk-full',
  },
  'no-gc-root': {
    says: 'could not protect the two systems from garbage collection, and nothing was changed',
    advice: 'Is /nix full or read-only?',
    family: 'disk-full',
  },
  'id-taken': {
    says: 'knows another activation of this name, and nothing was changed',
    advice: 'Start it again: each has a name of its own.',
    family: 'locks',
  },
  'no-unit': {
    says: 'could not start the unit of the supervisor, and nothing was changed',
    advice: 'systemctl status there says how its systemd is.',
    family: 'no-systemd',
  },
  'odd-name': {
    says: 'has a system or profile whose name holds characters that no store path has, and nothing was changed',
    advice: 'Look where /run/current-system and the system profile lead.',
    family: 'pre-switch',
  },
  'not-started': {
    says: 'did not start the activation, and nothing was changed',
    advice: 'Try again.',
    family: 'interrupted',
  },
  left: {
    says: 'was left while it was being activated, and decides by itself what it runs',
    advice: 'Without an acknowledgement it goes back. nixos-rebuild-test deploy status tells.',
    family: 'interrupted',
  },
  'client-failed': {
    says: 'could not be looked at, and went back',
    advice: 'The notice says what was in the way.',
    family: 'unhealthy',
  },
  nack: { says: 'was told to go back', advice: lookOnHost, family: 'unhealthy' },
  unreachable: {
    says: 'does not answer, and what became of the activation is not known',
    advice: 'Without an acknowledgement it goes back by itself. deploy status tells when it answers again.',
    family: 'unreachable',
  },
  'changed-since': {
    says: 'does not run what its supervisor says: something else has changed it',
    advice: 'Look with deploy status who else deploys there.',
    family: 'unknown',
  },
  rebooted: {
    says: 'was booted meanwhile',
    advice: 'Nothing persists before an acknowledgement: it runs what it ran before. Deploy again.',
    family: 'interrupted',
  },
  'boot-entry-missing': {
    says: 'was cut off between the profile and the boot entry, and runs what it ran before',
    advice: 'nixos-rebuild-test deploy recover makes the two one again.',
    family: 'interrupted',
  },
};

/** Reasons that mean something else where the activation has ended in another way than most do for them. */
const ofOutcomes: Readonly<Record<string, Meaning>> = {
  'rolled_back state-directory': {
    says: 'had no room to record the activation in /run any more, and went back',
    advice: 'Is /run full?',
    family: 'disk-full',
  },
  'refused supervisor-lost': {
    says: 'lost the supervisor before the activation, and nothing was changed',
    advice: 'It was killed, perhaps since the host ran out of memory: journalctl -b -p 3 there says more.',
    family: 'interrupted',
  },
  'unverified supervisor-lost': {
    says: 'lost the supervisor and its guard, so that nobody brings the activation to an end',
    advice: 'nixos-rebuild-test deploy recover does.',
    family: 'interrupted',
  },
  'unverified rebooted': {
    says: 'was booted meanwhile, and runs neither what it ran before nor the new system with its profile',
    advice: 'Look with deploy status what it runs and boots.',
    family: 'interrupted',
  },
};

/** What the end of an activation means. A reason that is not in the table is told by its outcome. */
export function meaningOf({ outcome, reason }: ActivationVerdict): Meaning {
  if (outcome === 'rollback_failed')
    return {
      says: `could not go back to the system that it ran before (${reason}): what it runs or boots is not known`,
      advice: 'Look at it now. docs/activation.md says how to go back by hand.',
      family: 'activation-script',
    };
  const known = ofOutcomes[`${outcome} ${reason}`] ?? reasons[reason];
  if (outcome === 'interrupted' && reason !== 'rebooted' && reason !== 'boot-entry-missing')
    return {
      says: `was shut down before the activation had come to its end (${reason}), and boots what its profile has`,
      advice: 'Look with deploy status what it runs when it is up again.',
      family: 'interrupted',
    };
  if (known) return known;
  const status = /^exit-(\d{1,3})$/.exec(reason)?.[1];
  if (status !== undefined && outcome === 'refused')
    return {
      says: `refused the new system with status ${status}, and nothing was changed`,
      advice: lookOnHost,
      family: 'pre-switch',
    };
  if (status !== undefined)
    return {
      says: `failed to activate the new system (status ${status}), and went back`,
      advice: lookOnHost,
      family: status === '2' ? 'activation-script' : 'units',
    };
  const program = /^no-([a-z][a-z-]{1,30})$/.exec(reason)?.[1];
  if (program !== undefined && outcome === 'refused')
    return {
      says: `has no ${program}, without which nothing can be activated, and nothing was changed`,
      advice: 'Every NixOS has it: is that one?',
      family: 'missing-program',
    };
  return {
    says: `ended as ${outcome}${reason && ` (${reason})`}`,
    advice: lookOnHost,
    family: 'unknown',
  };
}
