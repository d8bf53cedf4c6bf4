export const id = 5419;
export const ids = [5419];
export const modules = {

/***/ 8646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ quotedNames),
/* harmony export */   u: () => (/* binding */ diskNamedIn)
/* harmony export */ });
/* harmony import */ var _nix_catalogue_disks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2511);

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

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/** The text in which a failure says what it is, a line each: of a builder, what was wrong is in its log. */
function said({ message, cause, log_tail: log }) {
    return [message, cause ?? '', ...log].join('\n');
}


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ke: () => (/* reexport */ refusals),
  JW: () => (/* binding */ remedies),
  gb: () => (/* binding */ remediesFor)
});

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
var size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/remedy/disks/disk-name.js
var disk_name = __webpack_require__(8646);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
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
var said = __webpack_require__(471);
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
const refusals = [
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
var take_back_swap = __webpack_require__(6383);
// EXTERNAL MODULE: ./lib/nix/advice/names.js
var names = __webpack_require__(4788);
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
var units = __webpack_require__(2376);
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



/***/ })

};
