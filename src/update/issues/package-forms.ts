import { keyOf } from './key.js';
import { type SetMember, setOfStoreName } from './package-sets.js';
import { ordinary } from './title-words.js';

/** By which names people call a package of the store. */
export type PackageForms = {
  /** Each as {@link keyOf} has it. */
  keys: ReadonlySet<string>;
  /** The set that it belongs to, and its name in that; the keys are then whole names only. */
  member: (SetMember & { base: string }) | null;
  /** Its name is a word of ordinary titles. */
  isOrdinary: boolean;
};

/** Names that no rule makes of the name in the store, by that. */
const called: Readonly<Record<string, readonly string[]>> = {
  linux: ['kernel', 'linux kernel'],
  'nvidia-x11': ['nvidia', 'nvidia driver', 'nvidia drivers', 'nvidia_x11'],
  vscode: ['visual studio code', 'vs code'],
  networkmanager: ['network manager', 'nm'],
  postgresql: ['postgres'],
  'plasma-workspace': ['plasma', 'kde plasma', 'plasmashell'],
  'plasma-desktop': ['plasma', 'kde plasma'],
  'xorg-server': ['xorg', 'x server', 'xserver', 'x.org'],
  'google-chrome': ['chrome'],
  'signal-desktop': ['signal'],
  'telegram-desktop': ['telegram'],
  'obs-studio': ['obs'],
  plexmediaserver: ['plex'],
  'mariadb-server': ['mariadb', 'mysql'],
  openssh: ['sshd'],
  neovim: ['nvim'],
  nodejs: ['node.js'],
  homeassistant: ['hass'],
  'zoom-us': ['zoom'],
  bluez: ['bluetoothd'],
  grub: ['grub2'],
  firefox: ['mozilla firefox'],
  emacs: ['gnu emacs'],
  kubernetes: ['k8s', 'kubelet'],
  'wine-wow': ['wine', 'wineWowPackages'],
  'wine-wow64': ['wine', 'wineWow64Packages'],
  'zfs-kernel': ['zfs'],
  'zfs-user': ['zfs'],
  cups: ['cupsd'],
  systemd: ['networkd', 'resolved', 'logind', 'journald', 'timesyncd', 'udevd'],
  xz: ['liblzma'],
};

/** What a build of the same source has at the end of its name. */
const variantEnds =
  /-(?:unwrapped|wrapped|with-plugins|with-packages|with-addons|minimal|full|headless|fhs|bwrap|modules|wow|wow64|kernel|user|host-cpu-only|zen|hardened|lqx|xanmod|libre|rt)$/;

export function packageForms(name: string): PackageForms {
  const member = setOfStoreName(name);
  if (member) return { keys: new Set([keyOf(name)]), member, isOrdinary: false };
  const base = name.replace(variantEnds, '');
  // A release line of the kernel is named by its own name, and by the kernel's.
  const names = [name, base, ...(called[name] ?? []), ...(base === name ? [] : (called[base] ?? []))];
  if (/^k[a-z]{4,}$/.test(name)) names.push(`kde ${name.slice(1)}`);
  return { keys: new Set(names.map(keyOf)), member: null, isOrdinary: ordinary.has(base.toLowerCase()) };
}

/** All keys by which a title can name a package: those of its names, and of its name within its set. */
export function keysOfForms({ keys, member }: PackageForms): readonly string[] {
  return member === null ? [...keys] : [...keys, keyOf(member.base)];
}
