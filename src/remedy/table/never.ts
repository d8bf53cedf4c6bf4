import type { Refusal } from '../remedy.js';

/** What is never done, whatever is allowed. */
export const refusals: readonly Refusal[] = [
  {
    name: 'delete-generations',
    families: ['disk-full', 'boot-full'],
    why: 'Old generations are the way back: which of them may go (`nix-collect-garbage -d`), a person decides.',
  },
  {
    name: 'remove-boot-files',
    families: ['boot-full'],
    // systemd-boot-builder.py writes the oldest generation first; install-grub.pl the new system, and dies at an old one.
    why: 'The installers of systemd-boot and GRUB copy kernel and initrd of every generation back that is still there, and fail again; `configurationLimit` of the boot loader keeps fewer.',
  },
  {
    name: 'no-sandbox',
    families: ['sandbox', 'builder'],
    why: 'A build without a sandbox can read and change the machine.',
  },
  {
    name: 'no-signatures',
    families: ['signature'],
    why: 'Whoever can answer in the place of a cache would decide what runs as root.',
  },
  {
    name: 'new-hash',
    families: ['hash-mismatch', 'lock-file'],
    why: 'Other content than was expected may be an attack; that it is wanted, a person decides.',
  },
  {
    name: 'accept-host-key',
    families: ['ssh'],
    why: 'A host key that is not known, or another than before, may be that of somebody in between.',
  },
  {
    name: 'allow-packages',
    families: ['unfree-broken-insecure'],
    why: 'Licences, known holes and broken packages are decisions about the system, made in its configuration.',
  },
  {
    name: 'skip-switch-checks',
    families: ['pre-switch'],
    why: 'NIXOS_NO_CHECK switches off what protects the running system.',
  },
  {
    name: 'change-resolver',
    families: ['download', 'git-fetch'],
    why: 'Names that do not resolve are a fault of the network; another resolver hides it, and learns all names. The machine of a trial alone is told of that of its own network.',
  },
  {
    name: 'edit-sources',
    families: ['syntax', 'undefined-variable', 'missing-attr', 'option-conflict', 'missing-file'],
    why: 'Nix files are the words of the person who wrote them: what a trial changes is a copy, and offered as a patch.',
  },
  {
    name: 'force-push',
    families: ['git-fetch'],
    why: "It deletes others' commits.",
  },
  {
    name: 'format-disk',
    families: ['disk-full', 'bootloader', 'install-disk'],
    why: 'No disk is chosen or formatted outside of a machine that was made for a trial.',
  },
  {
    name: 'reboot',
    families: ['pre-switch', 'units'],
    why: 'It interrupts everything that the machine does; `deploy --reboot` is the way.',
  },
];
