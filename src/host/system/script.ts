import { quoteWord } from '../../text/shell.js';

/** Where the three systems of a host are, by default. */
export const systemLinks = {
  current: '/run/current-system',
  booted: '/run/booted-system',
  profile: '/nix/var/nix/profiles/system',
} as const;
export type SystemName = keyof typeof systemLinks;

/** Links and files of a toplevel that the script prints, by their names in it. */
export const toplevelLinks = ['kernel', 'initrd', 'kernel-modules', 'systemd'] as const;
export const toplevelTexts = [
  ...(['kernel-params', 'init-interface-version', 'nixos-version'] as const),
  ...(['reboot-triggers', 'switch-inhibitors'] as const),
] as const;

/** What is asked of each unit. */
export const unitProperties = [
  ...(['Id', 'ActiveState', 'SubState', 'FragmentPath', 'Following'] as const),
  ...(['ConditionResult', 'ConditionTimestampMonotonic'] as const),
] as const;

/** Lists that an interrupted switch leaves in /run/nixos. */
export const leftLists = ['start', 'restart', 'reload'] as const;

/**
 * A POSIX script that prints what a plan needs of a host and changes nothing. It needs no root, and of programs coreutils,
 * GNU find, systemctl and, for the closure, nix-store. It reads lines: `u PATH`, a unit file whose text is known already,
 * and `p PATH`, a path of which it is asked whether it is there. `profile` is the link to the profile that a deployment sets. For
 * `askInSections`.
 */
export function systemScript(profile: string = systemLinks.profile): string {
  return [
    `nl='\n'`,
    `PATH=${systemLinks.current}/sw/bin:$PATH LC_ALL=C`,
    'export PATH LC_ALL',
    'known=$nl absent=',
    'while read -r kind path; do',
    '  case $kind in',
    '  u) known=$known$path$nl ;;',
    '  p) [ -e "$path" ] || absent=$absent$path$nl ;;',
    '  esac',
    'done',
    'say absent; printf %s "$absent"',
    ...Object.entries({ ...systemLinks, profile: quoteWord(profile) }).flatMap(([name, path]) =>
      toplevelLines(name, path),
    ),
    ...revisionLines,
    'say virtualization; systemctl show --property=Virtualization --value',
    `say states; systemctl show --property=${unitProperties.join(',')} '*'`,
    'say fstab; cat /etc/fstab 2>/dev/null',
    ...leftLists.map((list) => `say left ${list}; cat /run/nixos/${list}-list 2>/dev/null`),
    'say manager; readlink -f /proc/1/exe 2>/dev/null',
    'say manager-settings; readlink -f /etc/systemd/system.conf',
    'say space store; df -Pk /nix/store',
    'say space boot; df -Pk /boot 2>/dev/null',
    ...unitLines,
    `say closure; nix-store --query --requisites ${systemLinks.current} 2>/dev/null`,
    `say sizes; nix-store --query --requisites ${systemLinks.current} 2>/dev/null | xargs nix-store --query --size 2>/dev/null`,
  ].join('\n');
}

function toplevelLines(name: string, path: string): string[] {
  return [
    `say system ${name}; readlink -f ${path}`,
    ...toplevelLinks.map((link) => `say link ${name} ${link}; readlink -f ${path}/${link}`),
    // A file that a system lacks has no section, unlike one that is empty.
    ...toplevelTexts.map(
      (text) => `if [ -e ${path}/${text} ]; then say text ${name} ${text}; cat ${path}/${text}; fi`,
    ),
  ];
}

/** The revision of a configuration's sources, where it names it (`system.configurationRevision`): in the program that tells it. */
export const revisionPattern = /"configurationRevision": *"([^"\\]{1,200})"/;
const revisionLines = [
  `say revision; head -c 8192 ${systemLinks.current}/sw/bin/nixos-version 2>/dev/null | grep -o '"configurationRevision": *"[^"]*"'`,
];

/** Unit files and links, and the texts of those that are not known. */
const unitLines = [
  'say units',
  'if cd /etc/systemd/system; then',
  `  find . \\( -type l -o -type f \\) -printf '%y\\t%P\\t%l\\0'`,
  '  print() { if [ -c "$2" ]; then say masked "$2"; else say "$1" "$2"; cat "$2" 2>/dev/null; fi; }',
  `  find . -type l -lname '/*' ! -lname /dev/null -printf '%l\\n' | sort -u | while IFS= read -r path; do`,
  '    case $known in *"$nl$path$nl"*) ;; *) print unit "$path" ;; esac',
  '  done',
  `  find . -type f -printf '%P\\n' | while IFS= read -r path; do print unit "$path"; done`,
  'fi',
];
