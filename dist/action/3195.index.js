export const id = 3195;
export const ids = [3195];
export const modules = {

/***/ 23195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  furtherAttempts: () => (/* binding */ furtherAttempts)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/remedy/cause.js

/**
 * What makes two failures the same: family, derivation and message, without what differs from one attempt to the next
 * (numbers, hashes of the store).
 */
function causeOf({ family, derivation, message, }) {
    const plain = (0,clean/* truncate */.xv)(message, 2000).replace(/\b[0-9a-z]{32}(?=-)/g, '');
    // The number of a unit, or of a disk, is a part of its name.
    const isNamed = family === 'units' || family === 'install-disk';
    const said = isNamed ? plain : plain.replace(/\d+/g, '0');
    return [family, derivation ?? '', said].join('\n');
}

;// CONCATENATED MODULE: ./lib/remedy/table/boot.js
const removeSeconds = 60;
/**
 * Removes what boot loaders of NixOS have copied for generations that are gone, and copies that were broken off. A kernel or an
 * initrd is called after the path in the store that it comes from; what is called otherwise is not theirs. Ends with 1 where
 * nothing is left over, so that nothing is run again for nothing.
 */
const removeLeftOvers = `
profiles=/nix/var/nix/profiles
kept=$(
  for system in $profiles/system $profiles/system-*-link $profiles/system-profiles/* /run/current-system /run/booted-system; do
    [ -e "$system/" ] || continue
    for one in "$system" "$system"/specialisation/*; do
      for part in "$one" "$one/kernel" "$one/initrd" "$one/xen.gz" "$one/dtbs"; do readlink -f "$part"; done
      [ ! -e "$one/boot.json" ] || cat "$one/boot.json"
    done
  done | grep -oE '/[0-9a-z]{32}-' | sort -u | tr '\\n' ' ')
[ -n "$kept" ] || { echo "no generation of this machine was found, so nothing is removed"; exit 1; }
removed=0
for file in /boot/kernels/* /boot/EFI/nixos/* /efi/EFI/nixos/* /boot/efi/EFI/nixos/*; do
  [ -f "$file" ] && [ ! -L "$file" ] || continue
  name=\${file##*/}
  hash=$(expr "$name" : '\\([0-9a-z]\\{32\\}-\\)') || continue
  case " $kept " in *" /$hash "*)
    # What an installer has just broken off, it makes again, so that this alone cures nothing.
    case "$name" in *.tmp | *.tmp.) rm -f -- "$file" ;; esac
    continue ;;
  esac
  rm -f -- "$file" && echo "removed $file" && removed=$((removed + 1))
done
[ $removed -gt 0 ] || { echo "every kernel and initrd here is of a generation: delete old generations, or set configurationLimit"; exit 1; }
`;
/** What is done about the partition of the boot loader. */
const boots = [
    {
        name: 'boot-left-overs',
        families: ['boot-full'],
        level: 'ask',
        confidence: 0.4,
        about: 'The boot partition is full, with kernels of generations that are gone.',
        changes: 'Kernels and initrds in /boot that no generation uses are removed. Those of all generations stay, and so do their entries.',
        verified: 'Something was removed, and the boot loader is installed.',
        where: ['here', 'guest'],
        // The boot loader is installed before anything is activated.
        afterSwitch: ({ message }) => /\/boot\b|\/efi\b|install-grub|systemd-boot/i.test(message),
        treat: (_, { asRoot, isElsewhere }) => isElsewhere
            ? null
            : {
                does: 'removes kernels and initrds from /boot that no generation uses',
                commands: [
                    {
                        argv: [...asRoot, '/bin/sh', '-c', removeLeftOvers],
                        cwd: '/',
                        timeoutSeconds: removeSeconds,
                    },
                ],
            },
    },
];

// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
// EXTERNAL MODULE: ./lib/remedy/disks/disk-name.js
var disk_name = __webpack_require__(68646);
;// CONCATENATED MODULE: ./lib/remedy/disks/proposal.js


const mostListed = 16;
/** A disk in a line: its permanent name, its size, its number and what it holds. */
function diskWords({ name, byId, bytes, serial, holds, isZero }) {
    const state = holds ?? (isZero === null ? 'nothing found on it' : isZero ? 'empty' : 'data');
    const words = [byId ?? `/dev/${name}`, (0,size/* formatBytes */.z)(bytes), ...(serial === '' ? [] : [serial]), state];
    return (0,clean/* shownLine */.QN)(words.join(', '), 300);
}
/**
 * A disko configuration as text, for a person to look at: with the device where one alone is empty and has a permanent name, else with an
 * error until somebody says which. It is written nowhere and run by nothing.
 */
function proposedDisko(disks, leastBytes) {
    const empty = disks.filter((one) => isEmpty(one) && one.bytes >= (leastBytes ?? 0));
    const [only] = empty.length === 1 ? empty : [];
    const device = only?.byId == null
        ? 'throw "the disk that is erased, by its name in /dev/disk/by-id";'
        : `"${only.byId}"; # ${(0,size/* formatBytes */.z)(only.bytes)}: all of it is erased`;
    return [
        ...(disks.length === 0 ? ['# This machine has no disk.'] : ['# The disks of this machine:']),
        ...disks.slice(0, mostListed).map((one) => `#   ${diskWords(one)}`),
        '{',
        '  disko.devices.disk.main = {',
        '    type = "disk";',
        `    device = ${device}`,
        '    content = {',
        '      type = "gpt";',
        '      partitions = {',
        '        boot = { size = "1M"; type = "EF02"; };',
        '        ESP = {',
        '          size = "512M";',
        '          type = "EF00";',
        '          content = { type = "filesystem"; format = "vfat"; mountpoint = "/boot"; };',
        '        };',
        '        root = {',
        '          size = "100%";',
        '          content = { type = "filesystem"; format = "ext4"; mountpoint = "/"; };',
        '        };',
        '      };',
        '    };',
        '  };',
        '}',
    ];
}
/** Whether nothing is known that would be lost with what is on it. */
function isEmpty({ holds, isZero }) {
    return holds === null && isZero !== false;
}

;// CONCATENATED MODULE: ./lib/remedy/disks/own-disk.js

/**
 * The disk that stands for one that is missing: the machine's own, if that is empty, large enough, and the only one that is so. Else why
 * there is none, in one clause.
 */
function fittingDisk({ seen, own }) {
    if (own === null)
        return 'no disk is chosen outside of a machine that was made for a trial';
    const empty = seen.filter(isEmpty);
    const fitting = empty.filter(({ bytes }) => bytes >= (own.leastBytes ?? 0));
    const [disk] = fitting;
    if (disk === undefined)
        return empty.length === 0
            ? 'no disk of this machine is empty'
            : 'no empty disk of this machine is large enough';
    if (fitting.length > 1)
        return `${fitting.length} disks are empty, and none of them is chosen`;
    return disk.serial === own.serial && disk.isZero === true
        ? disk
        : 'the only empty disk is not the one that the machine was made with';
}

;// CONCATENATED MODULE: ./lib/remedy/table/disks.js




const linkSeconds = 60;
const mostPartitions = 16;
const mostNamed = 5;
/** "$1" is what is missing, "$2" what it leads to, "$3" and "$4" what partitions of the two are called before their number. */
const disks_link = `
[ ! -e "$1" ] && [ ! -L "$1" ] || { echo "$1 is there"; exit 3; }
mkdir -p "$(dirname "$1")" && ln -s "$2" "$1" || exit
for number in $(seq ${mostPartitions}); do ln -sf "$4$number" "$3$number" || exit; done
ls -l "$1"`;
const shared = {
    families: ['install-disk'],
    level: 'safe',
    verified: 'The installation finds its disk.',
};
/** What is done about an installation whose disk is not there. */
const disks = [
    {
        ...shared,
        name: 'disk-in-config',
        confidence: 0.7,
        about: "The host's configuration names a disk that the machine of an installation trial does not have.",
        changes: "A copy of the configuration for this trial: there, the machine's own empty disk stands for the missing one. The change is offered as a patch, and your files stay as they are.",
        where: ['guest'],
        treat: (failure, around) => {
            const missing = missingDisk(failure, around);
            if (missing === null || missing.disks.inConfig.length === 0)
                return null;
            const { name, disks } = missing;
            const disk = fittingDisk(disks);
            if (typeof disk === 'string')
                return null;
            return {
                does: `names ${wordsOf(disk)} in a copy of the configuration in place of ${name.path}: ${filesOf(disks.inConfig)}`,
                configChanges: disks.inConfig.flatMap((one) => changesOf(one, name, disk)),
            };
        },
    },
    {
        ...shared,
        name: 'disk-by-id',
        confidence: 0.6,
        about: 'An installation names a disk that the machine of its trial does not have.',
        changes: "The machine of the trial alone, which is thrown away: the missing name leads to the machine's own disk, where that is the only empty one and large enough.",
        where: ['guest'],
        follows: 'disk-in-config',
        treat: (failure, around) => {
            const missing = missingDisk(failure, around);
            if (missing === null)
                return null;
            const disk = fittingDisk(missing.disks);
            return typeof disk === 'string' ? null : linked(missing.name, disk);
        },
    },
    {
        ...shared,
        name: 'propose-disk',
        confidence: 0.4,
        about: 'An installation names a disk that the machine does not have.',
        changes: 'Nothing: the disks are listed, and a disko configuration is proposed as text.',
        verified: 'It is left to you.',
        // What a job proposes is read by everyone who sees its summary, and a disk's name has its serial number.
        where: ['here', 'guest'],
        treat: (failure, around) => {
            const missing = missingDisk(failure, around);
            if (missing === null)
                return null;
            const { name, disks } = missing;
            const disk = fittingDisk(disks);
            const why = typeof disk === 'string' ? `: ${disk}` : '';
            return {
                does: `proposes a disko configuration, since ${name.path} is not there${why}`,
                proposes: proposedDisko(disks.seen, disks.own?.leastBytes ?? null),
            };
        },
    },
];
/** The disk that a failure names and the machine lacks; null where it has it, so that only a partition is missing, and where nothing is known. */
function missingDisk({ message }, { disks = null }) {
    const name = (0,disk_name/* diskNamedIn */.u)(message);
    if (disks === null || name === null)
        return null;
    const isThere = disks.seen.some((one) => `/dev/${one.name}` === name.path || one.links.includes(name.path));
    return isThere ? null : { name, disks };
}
function wordsOf(disk) {
    return `${pathOf(disk)} (${(0,size/* formatBytes */.z)(disk.bytes)})`;
}
/** Other hosts may have the same files. */
function filesOf(inConfig) {
    const names = inConfig.map(({ file }) => file);
    const others = names.length - mostNamed;
    return [...names.slice(0, mostNamed), ...(others > 0 ? [`${others} more`] : [])].join(', ');
}
function pathOf({ byId, name }) {
    return byId ?? `/dev/${name}`;
}
function linked({ path, separator }, disk) {
    // Partitions are there under the kernel's names as soon as they are made; udev's come later.
    const kernel = `/dev/${disk.name}${/\d$/.test(disk.name) ? 'p' : ''}`;
    const words = [path, pathOf(disk), `${path}${separator}`, kernel];
    const command = {
        argv: ['/bin/sh', '-c', disks_link, 'sh', ...words],
        cwd: '/',
        timeoutSeconds: linkSeconds,
    };
    return { does: `lets ${path} lead to ${wordsOf(disk)}, the machine's empty disk`, commands: [command] };
}
/** The names in a file, in double quotes, of the missing disk and its partitions, each in the place of the other disk's. */
function changesOf({ file, found }, { path, separator }, disk) {
    const partition = disk.byId === null ? (/\d$/.test(disk.name) ? 'p' : '') : '-part';
    return found.map((from) => {
        const number = from.slice(1 + path.length + separator.length, -1);
        return { file, from, to: `"${pathOf(disk)}${number === '' ? '' : `${partition}${number}`}"` };
    });
}

// EXTERNAL MODULE: ./lib/remedy/said.js
var said = __webpack_require__(30471);
;// CONCATENATED MODULE: ./lib/remedy/table/guest.js

const mebibyte = 1024 ** 2;
const keptJournal = '16M';
/** Less than this (KiB) is no room that a command could have been in need of. */
const leastFreed = 1024;
const roomSeconds = 900;
const networkSeconds = 60;
const inGuest = { where: ['guest'], level: 'safe' };
const thisGuest = 'The machine of the trial alone, which is thrown away.';
const bash = (script, timeoutSeconds) => ({
    ...{ argv: ['bash', '-c', script], cwd: '/', timeoutSeconds },
});
/** Ends with 1 where nothing of note was freed, so that nothing is run again for nothing. */
const makeRoom = `
free() { df -kP / /var/log/journal /nix/store 2>/dev/null | awk 'NR > 1 && !seen[$6]++ { sum += $4 } END { printf "%d", sum }'; }
before=$(free)
journalctl --rotate --vacuum-size=${keptJournal} 2>&1
PATH=$PATH:/run/current-system/sw/bin:/nix/var/nix/profiles/default/bin
if command -v nix-collect-garbage >/dev/null; then nix-collect-garbage --max-freed ${10 * 1024 * mebibyte} 2>&1 | tail -n 1; fi
freed=$(($(free) - before))
echo "$freed KiB were freed"
[ "$freed" -ge ${leastFreed} ]`;
/** In the words of resolvers (curl, glibc, Nix, git, ssh) for a name that nobody answers for. */
const unresolved = /[Cc]ould(?: not|n't) resolve|name resolution|Name or service not known|[Tt]emporary failure in name/;
const unreached = /Network is unreachable|No route to host|Failed to connect|Could(?: not|n't) connect|Connection timed out/;
/** What is done in machines that were made for a trial, and nowhere else. */
const inGuests = [
    {
        ...inGuest,
        name: 'room-in-guest',
        families: ['disk-full'],
        confidence: 0.4,
        about: "The disk of a trial's machine is full.",
        changes: `${thisGuest} Old entries of its journal and paths of its store that nothing refers to are deleted, and no generation.`,
        verified: 'At least a mebibyte was freed, and the same command succeeds.',
        treat: () => ({
            does: 'deletes old entries of the journal, and garbage of the Nix store',
            commands: [bash(makeRoom, roomSeconds)],
        }),
    },
    {
        ...inGuest,
        name: 'restart-network',
        families: ['download', 'git-fetch', 'ssh'],
        confidence: 0.5,
        about: "The network card of a trial's machine has lost its address or its way out.",
        changes: `${thisGuest} Its card gets its address and its route again.`,
        verified: 'There is a way out again, and the same command succeeds.',
        treat: (failure, { guest }) => !guest || guest.hasRoute || !(unresolved.test((0,said/* said */.a)(failure)) || unreached.test((0,said/* said */.a)(failure)))
            ? null
            : { does: 'sets up the network card again', commands: [bash(guest.network, networkSeconds)] },
    },
    {
        ...inGuest,
        name: 'other-resolver',
        families: ['download', 'git-fetch', 'ssh'],
        confidence: 0.5,
        about: "The resolver that a trial's machine is told of does not answer.",
        changes: `${thisGuest} Its /etc/resolv.conf names the resolver of its network.`,
        verified: 'Names are resolved.',
        treat: (failure, { guest }) => (unresolved.test((0,said/* said */.a)(failure)) ? withOtherResolver(guest) : null),
    },
];
function withOtherResolver(guest) {
    if (!guest?.hasRoute || guest.resolvers.includes(guest.ownResolver))
        return null;
    const script = `rm -f /etc/resolv.conf && echo 'nameserver ${guest.ownResolver}' >/etc/resolv.conf`;
    return { does: `asks ${guest.ownResolver} for names`, commands: [bash(script, networkSeconds)] };
}

;// CONCATENATED MODULE: ./lib/remedy/table/never.js
/** What is never done, whatever is allowed. */
const never_refusals = [
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

;// CONCATENATED MODULE: ./lib/remedy/table/retries.js

const retries_shared = {
    level: 'safe',
    confidence: 0.8,
    changes: 'Nothing.',
    where: ['here', 'guest', 'target', 'ci'],
};
/** A server's answer that stays the same, however often it is asked: who asks, or what for, is wrong. */
const finalAnswer = /(?:HTTP error|returned error:) 4(?!08|25|29)\d\d|certificate|does not appear to be a binary cache|does not exist in binary cache|no substituter that can build|know how to build these paths|has other|hash mismatch|not signed|URL (?:using )?bad|[Uu]nsupported protocol/;
/** Of a connection that was refused for who asks. */
const refusedForGood = /Host key verification failed|host key is known|IDENTIFICATION HAS CHANGED|Permission denied|Bad owner or permissions|Too many authentication failures|passphrase|command not found/;
const noDaemon = /build users group|build-users-group/;
/** Another switch runs, so that this one has not begun. */
const otherSwitch = /Could not (?:acquire|open) lock|returned non-zero exit status 11\b|Unit \S{1,200} was already loaded/;
const again = (what) => ({ does: `waits, and tries again, since ${what}`, waits: true });
/** The rebuild as it is, once more, after a wait. */
const retries = [
    {
        ...retries_shared,
        name: 'retry-download',
        families: ['download', 'rate-limit'],
        about: 'A server did not answer, or said that it cannot for now.',
        verified: 'What was fetching goes on.',
        treat: (failure) => (finalAnswer.test((0,said/* said */.a)(failure)) ? null : again('a server may answer the next time')),
    },
    {
        ...retries_shared,
        name: 'retry-daemon',
        families: ['daemon'],
        about: 'The Nix daemon went away, or does not answer, as while it is started again.',
        verified: 'Nix reaches its daemon.',
        treat: ({ message }) => (noDaemon.test(message) ? null : again('the daemon may be there again')),
    },
    {
        ...retries_shared,
        name: 'retry-ssh',
        families: ['ssh'],
        about: 'Another machine did not answer, or the connection broke.',
        verified: 'The machine answers.',
        treat: (failure) => refusedForGood.test((0,said/* said */.a)(failure)) ? null : again('the machine may answer the next time'),
    },
    {
        ...retries_shared,
        name: 'retry-locks',
        families: ['locks'],
        about: 'Another Nix or another switch holds a lock.',
        verified: 'The lock is free.',
        afterSwitch: ({ message }) => otherSwitch.test(message),
        treat: () => again('who holds the lock may have ended'),
    },
];

// EXTERNAL MODULE: ./lib/remedy/take-back/swap.js
var take_back_swap = __webpack_require__(16383);
// EXTERNAL MODULE: ./lib/nix/advice/names.js
var names = __webpack_require__(44788);
// EXTERNAL MODULE: ./lib/nix/said/nix-config.js
var nix_config = __webpack_require__(5297);
;// CONCATENATED MODULE: ./lib/remedy/table/settings.js


/** Features that change how expressions are written, not what Nix may do. */
const harmless = new Set([
    'nix-command',
    'flakes',
    'fetch-tree',
    'fetch-closure',
    'pipe-operator',
    'pipe-operators',
    'no-url-literals',
    'parse-toml-timestamps',
    'ca-derivations',
    'dynamic-derivations',
]);
/** The least memory that a build can do with. */
const oneJob = [
    ['max-jobs', '1'],
    ['cores', '1'],
];
/** Whether the command line says how much is built at a time, which wins over a setting. */
function namesJobs(extraArgs) {
    return extraArgs.some((arg) => /^(?:--?(?:max-)?jobs|-j|--cores|max-jobs|cores)/.test(arg));
}
const settings_shared = { where: ['here', 'guest', 'ci'], verified: 'The same phase passes.' };
const forThis = 'Nothing that stays: a setting in NIX_CONFIG, for the attempts of this rebuild.';
/** Settings of Nix for the attempts that follow. */
const settings = [
    {
        ...settings_shared,
        name: 'drop-substituter',
        families: ['download'],
        level: 'safe',
        confidence: 0.8,
        about: 'One of several binary caches is down.',
        changes: forThis,
        verified: 'Nix fetches from the others, or builds.',
        treat: withoutDeadCache,
    },
    {
        ...settings_shared,
        name: 'enable-feature',
        families: ['feature-off'],
        level: 'safe',
        confidence: 0.95,
        about: 'An experimental feature of Nix is needed and off.',
        changes: forThis,
        treat: (failure) => {
            const feature = (0,names/* namesIn */.w)(failure).get('feature');
            if (feature === null)
                return null;
            return {
                does: `switches on Nix' feature ${feature}`,
                settings: [['extra-experimental-features', feature]],
                ...(harmless.has(feature) ? {} : { level: 'ask' }),
            };
        },
    },
    {
        ...settings_shared,
        name: 'fewer-jobs',
        families: ['killed-oom'],
        level: 'ask',
        confidence: 0.7,
        about: 'A build took more memory than there is.',
        changes: `${forThis} It takes longer.`,
        treat: (_, { extraArgs }) => namesJobs(extraArgs)
            ? null
            : { does: 'builds one derivation at a time, on one processor', settings: oneJob },
    },
];
/** A cache that does not answer, or with an error of its own; one that says what it lacks is alive. */
const dead = /(?:Could not|Couldn't) (?:resolve|connect)|Failed (?:to connect|connect)|Connection (?:refused|reset|timed out)|[Tt]imed out|Timeout was reached|HTTP error 5\d\d|[Ss]erver returned nothing|SSL connect error/;
/** Without one that is left, Nix would build all there is, so then it is not done. */
function withoutDeadCache({ message }, { substituters, extraArgs }) {
    const [, url = ''] = /unable to download '(https?:\/\/[^'\s]{1,500})'/.exec(message) ?? [];
    // The command line wins over the environment.
    if (!URL.canParse(url) || substituters === null || extraArgs.some((arg) => arg.includes('substituters')))
        return null;
    if (!dead.test(message))
        return null;
    const { origin } = new URL(url);
    const others = substituters.filter((one) => !URL.canParse(one) || new URL(one).origin !== origin);
    if (others.length === substituters.length || others.length === 0 || !(0,nix_config/* canBeSetting */.Cu)(others.join(' ')))
        return null;
    return {
        does: `leaves out the cache ${origin}, and asks the ${others.length === 1 ? 'other one' : 'others'} only`,
        settings: [['substituters', others.join(' ')]],
    };
}

;// CONCATENATED MODULE: ./lib/remedy/table/room.js



const gibibyte = 1024 ** 3;
/** Enough for one system; a person who needs more collects by hand, and sees what. */
const mostFreed = 10 * gibibyte;
const collectSeconds = 1800;
const room_removeSeconds = 600;
const swapSeconds = 300;
/** Removes directories, and says how much room that made on their disk. */
const removeAll = `free() { df --output=avail --block-size=1M "$1" | tail -n 1; }
disk=$(dirname -- "$1")
before=$(free "$disk")
rm -rf --one-file-system -- "$@" || exit
echo "freed $(($(free "$disk") - before)) MiB"`;
const addSwap = `umask 077
mkdir -- "$1" && fallocate -l "$2" "$1/$3" && mkswap "$1/$3" && swapon "$1/$3"`;
/** Room on a disk and in memory. */
const room = [
    {
        name: 'gc-bounded',
        families: ['disk-full'],
        level: 'opt-in',
        confidence: 0.6,
        about: 'The disk with the store is full.',
        changes: 'Paths of the store that nothing refers to are deleted, 10 GiB at most (`nix-collect-garbage --max-freed`). No generation is: without `-d`.',
        verified: 'There is room for what is built.',
        // A fresh runner has no garbage.
        where: ['here'],
        treat: (_, { isElsewhere }) => isElsewhere
            ? null
            : {
                does: 'collects garbage, 10 GiB at most, and no generation',
                commands: [
                    {
                        argv: ['nix-collect-garbage', '--max-freed', String(mostFreed)],
                        cwd: '/',
                        timeoutSeconds: collectSeconds,
                    },
                ],
            },
    },
    {
        name: 'free-runner',
        families: ['disk-full'],
        level: 'opt-in',
        confidence: 0.8,
        about: "The disk of a runner of GitHub's is full, and most of it holds SDKs.",
        changes: 'Removed for the rest of the job: the SDKs for Android, .NET, Haskell, CodeQL and Swift of the image, where they are on the disk with the store. Nothing else is.',
        verified: 'There is room for what is built.',
        where: ['ci'],
        treat: (_, { sdks: directories, asRoot, isElsewhere }) => isElsewhere || directories.length === 0
            ? null
            : {
                does: `removes SDKs that the runner's image has: ${directories.join(', ')}`,
                commands: [
                    {
                        argv: [...asRoot, '/bin/sh', '-c', removeAll, 'sh', ...directories],
                        cwd: '/',
                        timeoutSeconds: room_removeSeconds,
                    },
                ],
            },
    },
    {
        name: 'temporary-swap',
        families: ['killed-oom'],
        level: 'opt-in',
        confidence: 0.6,
        about: 'A build took more memory than there is, also alone.',
        changes: 'A swap file as large as the memory, 8 GiB at most, below /var, which is switched off and removed after the last attempt. It takes longer.',
        verified: 'The build ends by itself.',
        where: ['here', 'ci'],
        follows: 'fewer-jobs',
        treat: (_, { swap, extraArgs, isElsewhere }) => isElsewhere || swap === null
            ? null
            : {
                does: `adds ${(0,size/* formatBytes */.z)(swap.bytes)} of swap for these attempts, and builds one derivation at a time`,
                settings: namesJobs(extraArgs) ? [] : oneJob,
                commands: [
                    {
                        argv: ['/bin/sh', '-c', addSwap, 'sh', swap.directory, String(swap.bytes), take_back_swap/* swapFileName */.xp],
                        cwd: '/',
                        timeoutSeconds: swapSeconds,
                    },
                ],
                undo: { kind: 'swap', directory: swap.directory },
            },
    },
];

;// CONCATENATED MODULE: ./lib/remedy/table/sources.js
const gitSeconds = 30;
const lockSeconds = 600;
/** What lacks in the sources and can be added without writing any. */
const sources = [
    {
        name: 'add-untracked',
        families: ['untracked-file'],
        level: 'safe',
        confidence: 0.95,
        about: 'A flake uses a new file that git does not know.',
        changes: "Git's index of the repository: the file is known to git (`git add -N`), its content is not staged. That stays where it helps.",
        verified: 'Nix finds the file.',
        where: ['here', 'guest'],
        treat: (_, { untracked }) => {
            if (untracked === null)
                return null;
            const { repository, file, secret, asOwner } = untracked;
            const git = [...asOwner.words, 'git', '--literal-pathspecs', '-C', repository];
            return {
                does: `makes git know ${file} (git add -N)${secret === null ? '' : `, which may be a secret: ${secret}`}`,
                commands: [
                    {
                        argv: [...git, 'add', '--intent-to-add', '--', file],
                        cwd: repository,
                        timeoutSeconds: gitSeconds,
                        env: asOwner.env,
                    },
                ],
                undo: { kind: 'unstage', repository, file },
                ...(secret === null ? {} : { level: 'ask' }),
            };
        },
    },
    {
        name: 'lock-flake',
        families: ['lock-file'],
        level: 'ask',
        confidence: 0.7,
        about: 'flake.lock lacks an input that flake.nix has.',
        changes: 'flake.lock: inputs that are not in it are added (`nix flake lock`), none is updated. That stays where it helps.',
        verified: 'Evaluation begins.',
        where: ['here', 'guest'],
        treat: ({ message }, { flakeDirectory, lock, extraArgs }) => {
            if (flakeDirectory === null || lock === null || !/requires lock file changes/.test(message))
                return null;
            // An input that was overridden on the command line is not in the lock.
            if (extraArgs.some((arg) => arg === '--override-input'))
                return null;
            return {
                does: 'adds the inputs that flake.lock lacks (nix flake lock)',
                commands: [
                    {
                        argv: [
                            'nix',
                            '--extra-experimental-features',
                            'nix-command flakes',
                            'flake',
                            'lock',
                            flakeDirectory,
                        ],
                        cwd: flakeDirectory,
                        timeoutSeconds: lockSeconds,
                    },
                ],
                undo: { kind: 'lock', path: lock.path, before: lock.text, after: null },
            };
        },
    },
];

;// CONCATENATED MODULE: ./lib/remedy/table/switch.js
/** Checks that refuse a live switch, and not the system. */
const refusesLive = ({ message }) => /switch ?inhibitors?/i.test(message);
/** What is done about a switch that is refused. */
const switches = [
    {
        name: 'boot-instead',
        families: ['pre-switch'],
        level: 'ask',
        confidence: 0.9,
        about: 'The new system cannot take over while the old one runs.',
        changes: 'What the next boot starts: the new system (`nixos-rebuild boot`). What runs stays, and nothing is rebooted.',
        verified: 'The boot entry is written; the outcome is needs_boot.',
        where: ['here', 'guest'],
        // The check comes before anything is changed.
        afterSwitch: refusesLive,
        treat: (failure, { action }) => action === 'switch' && refusesLive(failure)
            ? { does: 'has the next boot start the new system (boot in place of switch)', instead: 'boot' }
            : null,
    },
];

// EXTERNAL MODULE: ./lib/remedy/table/units.js
var units = __webpack_require__(12376);
;// CONCATENATED MODULE: ./lib/remedy/table/index.js










/** Every remedy, in the order in which they are looked at for a failure. */
const remedies = [
    ...inGuests,
    ...disks,
    ...settings,
    ...retries,
    ...sources,
    ...room,
    ...boots,
    ...switches,
    ...units/* units */.M,
];
/** What is there for a family, and what is never done about it. */
function remediesFor(family) {
    const isFor = ({ families }) => families.includes(family);
    return { remedies: remedies.filter(isFor), refusals: refusals.filter(isFor) };
}


;// CONCATENATED MODULE: ./lib/remedy/choose.js


const nothing = (why, could = null, isForbidden = false) => ({
    ...{ kind: 'none', why, could, isForbidden },
});
/**
 * What is done about these failures of an attempt, root causes first. A cause gets one remedy, once, and where that has not
 * helped the one that follows it, if any; only one that waits goes on while its cause stays. Where a failure beside the first has none, the rebuild would fail again, so nothing is done.
 */
function choose(failures, around, terms) {
    const { policy, maxAttempts, tried } = terms;
    const [first] = failures;
    if (policy === 'off')
        return nothing('remedies are off');
    if (first === undefined)
        return nothing('no failure is known');
    const attempts = tried.reduce((sum, one) => sum + one.attempts, 0);
    const foremost = remedyFor(first, around, terms.own);
    if (foremost === null)
        return nothing(`there is no remedy for ${first.family} as it is here`);
    const before = tried.findLast(({ cause }) => cause === foremost.cause);
    const isTried = before !== undefined && !goesOn(foremost, tried);
    const following = isTried ? remedyFor(first, around, [], before.name) : null;
    const chosen = following ?? foremost;
    if (chosen.treatment.proposes)
        return { kind: 'propose', ...chosen };
    if (attempts >= maxAttempts)
        return nothing(`${attempts} further attempts were made, and no more are allowed`, chosen);
    if (isTried && following === null)
        return nothing(`${before.name} was tried for this cause, and did not help`, chosen);
    const incurable = failures.slice(1).find((other) => !isCurable(remedyFor(other, around, terms.own)));
    if (incurable !== undefined)
        return nothing(`there is another failure, ${incurable.family}, for which there is no remedy`, chosen);
    const leave = leaveFor(chosen.level, policy);
    return leave === null
        ? nothing(`${chosen.remedy.name} ${chosen.treatment.does}, which needs --remedies ${allowing[chosen.level]}`, chosen, true)
        : { kind: leave, ...chosen };
}
/**
 * The remedy for one failure, whatever is allowed; null where there is none for it as it is. With `follows`, one that is
 * tried where that one has not helped.
 */
function remedyFor(failure, around, own = [], follows) {
    for (const remedy of [...own, ...remedies]) {
        if (!remedy.families.includes(failure.family) || !remedy.where.includes(around.place))
            continue;
        if (follows !== undefined && remedy.follows !== follows)
            continue;
        if (around.hasSwitched && !remedy.afterSwitch?.(failure))
            continue;
        const treatment = remedy.treat(failure, around);
        if (treatment === null)
            continue;
        const level = treatment.level ?? remedy.level;
        return {
            ...{ remedy, treatment, failure, cause: causeOf(failure) },
            // What a command of the user's own does when it runs twice is not known.
            level: around.isCommand && level === 'safe' ? 'ask' : level,
        };
    }
    return null;
}
/** A proposal cures nothing by itself. */
function isCurable(chosen) {
    return chosen !== null && !chosen.treatment.proposes;
}
/** One that waits has not failed before its waits are over. */
function goesOn({ remedy, treatment, cause }, tried) {
    const last = tried.at(-1);
    return treatment.waits === true && last?.name === remedy.name && last.cause === cause;
}
/** The least policy under which a level is run, at least when a person agrees. */
const allowing = { safe: 'safe', ask: 'ask', 'opt-in': 'all' };
function leaveFor(level, policy) {
    if (policy === 'all')
        return 'run';
    if (level === 'safe')
        return 'run';
    return level === 'ask' && policy === 'ask' ? 'ask' : null;
}

;// CONCATENATED MODULE: ./lib/remedy/attempts/course.js

/** The record of a remedy that has not run. */
function recordOf({ remedy, treatment, failure, level }) {
    const { name, confidence } = remedy;
    return {
        ...{ name, family: failure.family, confidence, level, did: treatment.does },
        ...{ ran: false, helped: null, attempts: 0, seconds: 0, before: lineOf(failure), after: null },
        ...(treatment.proposes && { proposal: [...treatment.proposes] }),
    };
}
/** A failure in one line. */
function lineOf({ message }) {
    return (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(message.split('\n').find((line) => line.trim() !== '') ?? ''), 200);
}

;// CONCATENATED MODULE: ./lib/remedy/attempts/decide.js


/** Decides what is done about the failures of an attempt, and tells; null where nothing is. */
async function nextCourse(failures, stage, ledger) {
    const { policy, maxAttempts } = stage.terms;
    const around = await stage.look(failures, ledger.env);
    const own = await stage.own(failures);
    const choice = choose(failures, around, { policy, maxAttempts, tried: ledger.tried, own });
    if (choice.kind === 'none') {
        if (choice.could !== null)
            stage.say(`nothing more is done: ${choice.why}`);
        if (choice.isForbidden && choice.could)
            ledger.leave(choice.could);
        return null;
    }
    const { remedy, failure, treatment, level } = choice;
    const goesOn = ledger.current !== null && ledger.courses.at(-1)?.chosen.cause === choice.cause;
    if (!goesOn)
        stage.say(`${failure.family}: ${lineOf(failure)}`);
    if (choice.kind === 'propose') {
        stage.say(`${remedy.name} ${treatment.does}`);
        for (const line of treatment.proposes ?? [])
            stage.say(`| ${line}`);
        ledger.leave(choice);
        return null;
    }
    const what = `${remedy.name} (${level}, confidence ${remedy.confidence}) ${treatment.does}`;
    if (choice.kind === 'ask' && !(await stage.ask(`${what}. Do that?`))) {
        stage.say(`${what}: not allowed`);
        ledger.leave(choice);
        return null;
    }
    stage.say(what);
    return goesOn ? ledger.current : ledger.open(choice, stage.elapsed());
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(92151);
;// CONCATENATED MODULE: ./lib/remedy/helped.js


/** The parts of a rebuild, one after the other. */
const stages = ['sources', 'evaluation', 'fetch', 'build', 'copy', 'activation'];
/**
 * Whether a remedy has helped, by the failures of the attempt that followed: the cause is gone, and what fails now is not
 * earlier in the rebuild than that was. Without a failure it has.
 */
function hasHelped({ failure, cause }, after) {
    if (after.some((other) => causeOf(other) === cause))
        return false;
    const [first] = after;
    if (first === undefined)
        return true;
    const [was, is] = [failure, first].map(({ family }) => stages.indexOf((0,catalogue/* entryOf */.Ms)(family).stage));
    return first.family !== 'unknown' && (was === -1 || is === -1 || is >= was);
}

// EXTERNAL MODULE: ./lib/remedy/undo.js + 1 modules
var undo = __webpack_require__(81788);
;// CONCATENATED MODULE: ./lib/remedy/attempts/judge.js




/** Judges by the end of an attempt whether the remedy before it has helped; what one that has not changed is taken back. */
async function judge(end, stage, ledger) {
    const course = ledger.current;
    if (course === null)
        return;
    const failures = end.kind === 'failed' ? end.failures : [];
    const [first] = failures;
    const helped = end.kind === 'stopped' ? null : hasHelped(course.chosen, failures);
    course.run.helped = helped;
    course.run.after = first === undefined ? null : lineOf(first);
    judge_close(course, stage);
    if (helped === true) {
        if (course.undo !== null && !(0,undo/* isForAttempts */.Ym)(course.undo))
            course.undo = null;
        await stage.keep(ledger.undos);
    }
    else
        await takeBack(course, stage, ledger);
    const how = helped === true ? 'helped' : `did not help${first === undefined ? '' : `: ${lineOf(first)}`}`;
    stage.say(`${course.run.name} ${how}`);
    // One that waits goes on.
    if (helped !== false || !course.chosen.treatment.waits)
        ledger.current = null;
}
/** After the last attempt, what was for the attempts alone is taken back. */
async function settle(stage, ledger) {
    for (const course of ledger.courses.toReversed())
        if (course.undo !== null)
            await takeBack(course, stage, ledger);
}
/** What it has changed is as it was before. */
async function takeBack(course, stage, ledger) {
    course.holds = false;
    await takeBackConfig(course, stage);
    if (course.undo === null)
        return;
    try {
        stage.say(`taken back: ${await stage.undo(course.undo)}`);
        course.run.undone = true;
    }
    catch (thrown) {
        stage.notice(`what ${course.run.name} changed could not be taken back: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
    course.undo = null;
    await stage.keep(ledger.undos);
}
/** The copy of the configuration is as it was before. */
async function takeBackConfig({ run }, stage) {
    if (run.patch === undefined || !stage.config)
        return;
    delete run.patch;
    try {
        stage.say(`taken back: ${await stage.config.takeBack()}`);
        run.undone = true;
    }
    catch (thrown) {
        stage.notice(`what ${run.name} changed in the copy of the configuration could not be taken back: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
/** Its time is over. */
function judge_close(course, { elapsed }) {
    course.run.seconds = Math.round((elapsed() - course.began) * 1000) / 1000;
}

;// CONCATENATED MODULE: ./lib/remedy/attempts/ledger.js


/** What was done so far about the failures of one rebuild, and what of it holds. */
class Ledger {
    /** For the result, in order. */
    runs = [];
    courses = [];
    /** The remedy that has run for the last failure; null where the next failure is a new one. */
    current = null;
    #env;
    constructor(env) {
        this.#env = env;
    }
    /** A remedy runs from now on. */
    open(chosen, began) {
        const run = { ...recordOf(chosen), ran: true };
        const course = { chosen, run, began, holds: false, undo: chosen.treatment.undo ?? null };
        this.runs.push(run);
        this.courses.push(course);
        this.current = course;
        return course;
    }
    /** One that would have helped, and did not run. */
    leave(chosen) {
        this.runs.push(recordOf(chosen));
    }
    get tried() {
        return this.courses.map(({ chosen, run }) => ({
            ...{ name: run.name, cause: chosen.cause, attempts: run.attempts },
        }));
    }
    /** Made after the first one. */
    get attempts() {
        return this.courses.reduce((sum, { run }) => sum + run.attempts, 0);
    }
    /** The changes that may have to be taken back. */
    get undos() {
        return this.courses.flatMap(({ undo }) => undo ?? []);
    }
    /** The environment of what comes next, with the settings that hold. */
    get env() {
        const holding = this.courses.filter(({ holds }) => holds);
        const settings = holding.flatMap(({ chosen }) => chosen.treatment.settings ?? []);
        const config = settings.reduce((before, [name, value]) => (0,nix_config/* nixConfigWith */.kE)(before, name, value), this.#env.NIX_CONFIG);
        return { ...this.#env, NIX_CONFIG: config };
    }
}

// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/remedy/attempts/treat.js



/** Waits, or runs the remedy's commands. Where one of them fails, what it changed is taken back. */
async function treat(course, stage, ledger) {
    const { treatment } = course.chosen;
    const seconds = treatment.waits ? waitOf(stage, ledger) : 0;
    const left = stage.secondsLeft();
    if (left !== null && seconds >= left) {
        course.undo = null;
        return failed(course, noTime, stage, ledger);
    }
    course.holds = true;
    const stopped = seconds === 0 ? null : await stage.wait(seconds);
    if (stopped !== null)
        return { kind: 'stopped', result: stopped };
    if (course.undo)
        await stage.keep(ledger.undos);
    if (treatment.configChanges) {
        const how = await changeConfig(course, treatment.configChanges, stage);
        if (how !== null)
            return failed(course, how, stage, ledger);
    }
    for (const command of treatment.commands ?? []) {
        const ended = await stage.run(command, ledger.env);
        if (ended.kind === 'stopped')
            return ended;
        if (ended.kind === 'failed')
            return failed(course, `its command ${ended.how}`, stage, ledger);
    }
    await made(course, stage, ledger);
    return stage.secondsLeft() === 0 ? failed(course, noTime, stage, ledger) : { kind: 'done' };
}
const noTime = 'there is no time left for it';
/** Changes the copy of the configuration, of which what is tried is built anew; returns why that was not done, null where it was. */
async function changeConfig({ run }, changes, { config }) {
    if (!config)
        return 'there is no copy of the configuration';
    run.patch = files/* patchFileName */.QV;
    try {
        const changed = await config.change(changes);
        return changed.kind === 'done' ? null : changed.how;
    }
    catch (thrown) {
        // It has made none that holds.
        delete run.patch;
        throw thrown;
    }
}
/** How long (s) is waited before the next attempt. */
function waitOf({ terms: { waitSeconds } }, { attempts }) {
    return waitSeconds[attempts] ?? waitSeconds.at(-1) ?? 0;
}
/** Its change is made, and known from now on. */
async function made(course, stage, ledger) {
    if (course.undo === null)
        return;
    course.undo = await (0,undo/* madeChange */.ym)(course.undo);
    await stage.keep(ledger.undos);
}
async function failed(course, how, stage, ledger) {
    await made(course, stage, ledger);
    stage.say(`${course.run.name} did not help: ${how}`);
    course.run.helped = false;
    await takeBack(course, stage, ledger);
    judge_close(course, stage);
    return { kind: 'failed', how };
}

;// CONCATENATED MODULE: ./lib/remedy/attempts/attempts.js




/**
 * Tries again what has failed, each time after a remedy for its failure, as far as the terms allow: until it succeeds, or
 * nothing more is to be done. What a remedy changed is taken back where it did not help, and
 * where it was for the attempts alone.
 */
async function furtherAttempts(first, stage) {
    const ledger = new Ledger(stage.env);
    const ended = async (result, end) => {
        await settle(stage, ledger);
        return endOf(result, end, ledger);
    };
    let last = first;
    try {
        for (;;) {
            const end = await stage.read(last);
            await judge(end, stage, ledger);
            const course = end.kind === 'failed' ? await nextCourse(end.failures, stage, ledger) : null;
            if (course === null)
                return await ended(last, end);
            const treated = await treat(course, stage, ledger);
            if (treated.kind === 'failed')
                return await ended(last, end);
            last = treated.kind === 'stopped' ? treated.result : await attempt(course, stage, ledger);
        }
    }
    catch (thrown) {
        // What was changed does not stay where no attempt could even be begun.
        await settle(stage, ledger).catch(() => { });
        throw thrown;
    }
}
function attempt(course, stage, ledger) {
    course.run.attempts += 1;
    stage.say(`attempt ${ledger.attempts + 1}`);
    return stage.attempt({
        env: { NIX_CONFIG: ledger.env.NIX_CONFIG },
        timeoutSeconds: stage.secondsLeft() ?? 0,
        instead: course.chosen.treatment.instead,
    });
}
function endOf(last, end, { courses, runs }) {
    const prepared = courses.at(-1);
    const hasPrepared = prepared?.chosen.treatment.instead === 'boot' && prepared.run.helped === true;
    const needsBoot = hasPrepared && end.kind === 'succeeded' ? prepared.chosen.failure : null;
    return { last, remedies: runs, needsBoot };
}


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ quotedNames),
/* harmony export */   u: () => (/* binding */ diskNamedIn)
/* harmony export */ });
/* harmony import */ var _nix_catalogue_disks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12511);

const parts = [
    [/^(\/dev\/disk\/.{1,200}?)(?:-part\d{1,3})?$/, '-part'],
    [/^(\/dev\/(?:nvme\d{1,3}n|mmcblk)\d{1,3})(?:p\d{1,3})?$/, 'p'],
    [/^(\/dev\/[a-z]{3,6}?)\d{0,3}$/, ''],
];
/** The disk that a text names first, or of which it names a partition; null where it names none. */
function diskNamedIn(text) {
    const [name] = _nix_catalogue_disks_js__WEBPACK_IMPORTED_MODULE_0__/* .disk */ .E.exec(text) ?? [];
    if (name === undefined)
        return null;
    for (const [form, separator] of parts) {
        const [, path] = form.exec(name) ?? [];
        if (path !== undefined)
            return { path, separator };
    }
    return null;
}
/** The names of a disk and its partitions in a text, in double quotes as Nix has them, each once. */
function quotedNames({ path, separator }, text) {
    const literal = path.replace(/[.+]/g, '\\$&');
    return [...new Set(text.match(new RegExp(`"${literal}(?:${separator}\\d{1,3})?"`, 'g')) ?? [])];
}


/***/ }),

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/** The text in which a failure says what it is, a line each: of a builder, what was wrong is in its log. */
function said({ message, cause, log_tail: log }) {
    return [message, cause ?? '', ...log].join('\n');
}


/***/ }),

/***/ 12376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ units),
/* harmony export */   X: () => (/* binding */ restartSeconds)
/* harmony export */ });
/** How long the restart of a unit may take. */
const restartSeconds = 120;
const unitName = /(?:^|[\s"'(])([A-Za-z0-9:_.@\\-]{1,200}\.(?:service|socket|timer|mount|path))(?=$|[\s"'),:;])/;
/** A unit that is there and not masked is started anew; it has helped where it still runs after that. */
const restart = `
[ "$(systemctl show --property LoadState --value -- "$1")" = loaded ] || { echo "$1 is not there, or is masked"; exit 3; }
systemctl reset-failed -- "$1"
systemctl restart -- "$1"`;
/** What is done about units that fail. */
const units = [
    {
        name: 'restart-unit',
        families: ['units'],
        level: 'opt-in',
        confidence: 0.4,
        about: 'A unit has failed that may run when it is started once more.',
        changes: 'The unit is restarted once.',
        verified: 'The machine is well: it is looked at as after every activation.',
        where: ['guest', 'target'],
        treat: ({ message }) => {
            const [, unit] = unitName.exec(message) ?? [];
            if (unit === undefined)
                return null;
            const command = {
                argv: ['/bin/sh', '-c', restart, 'sh', unit],
                cwd: '/',
                timeoutSeconds: restartSeconds,
            };
            return { does: `restarts ${unit} once`, commands: [command] };
        },
    },
];


/***/ })

};
