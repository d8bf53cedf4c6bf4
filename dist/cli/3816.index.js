export const id = 3816;
export const ids = [3816];
export const modules = {

/***/ 7559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ adviceFor)
});

// UNUSED EXPORTS: placeholdersOf

// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
;// CONCATENATED MODULE: ./lib/nix/advice/names.js

/** A name is short; a longer match is no name. */
const longestName = 200;
/**
 * How messages name things, by the name that hints use; the first pattern that matches counts. Each pattern has one
 * group. Only words that cannot end a shell's quoting are taken, since hints hold commands that people copy.
 */
const patterns = {
    unit: [
        /units? failed: ([\w@.:\\-]+)/,
        /[Ff]ailed to (?:start|restart|reload|stop) ([\w@.:\\-]+\.[a-z]+)/,
        /Job for ([\w@.:\\-]+) failed/,
        /^(?:[●×*] )?([\w@.:\\-]+\.(?:service|socket|target|mount))(?::| - ) ?/m,
        /Unit ([\w@.:\\-]+) was already loaded/,
    ],
    user: [
        /user activation for ([\w.-]+)(?: failed|$)/m,
        /^([\w.-]+) is not in the sudoers file/,
        /\/(?:home|Users)\/([\w.-]+)\//,
    ],
    option: [/\boptions? [`'‘]([\w.<>*"@-]+)['’]/, /\boption definition [`'‘]([\w.<>*"@-]+)['’]/],
    file: [/ in [`'‘](\/[\w./@+-]+)['’]/, /['"](\/[\w./@+-]+\.nix)['"]/],
    attribute: [/attribute '([\w.-]+)'/],
    variable: [/undefined variable '([\w'-]+)'/],
    argument: [/(?:required|unexpected) argument '([\w'-]+)'/, /module argument [`'‘]([\w-]+)['’]/],
    input: [
        /(?:fetching|updating) the (?:flake )?input '([\w./:+-]+)'/,
        /in input '([\w./:+?=&-]+)'/,
        /input '([\w./-]+)' (?:follows|has an override)/,
    ],
    host: [/nixosConfigurations\.(?:"([\w.-]+)")/, /darwinConfigurations\."?([\w-]+)"?\.(?:config|system)/],
    flake: [/flake '(?:git\+file:\/\/|path:)?([\w./:+-]+)(?:\?[^']*)?' /],
    machine: [
        /ssh(?:-ng)?:\/\/([\w.@-]+)/,
        /(?:connect to host|resolve hostname|SSH connection to|cannot connect to) '?([\w.@-]+)'?/,
        /^([\w.-]+@[\w.-]+): Permission denied/,
    ],
    url: [/(https?:\/\/[\w./:@%+~=&?#,-]+)/],
    cache: [/https?:\/\/([\w.-]+)/],
    snippet: [/snippet '([\w.-]+)'/],
    program: [
        /(?:executing|unable to execute|find executable) '([\w./-]+)'/,
        /command not found: ([\w.-]+)/,
        /(?:^|[\s/])([\w.-]+): (?:command )?not found/,
        /Unknown command: ([\w.-]+)/,
        /\/bin\/([\w.-]+): No such file or directory/,
    ],
    feature: [/feature '([\w-]+)'/],
    system: [/required to build|Required system: '([\w-]+)'/, /^a '([\w-]+)' with features/],
    flag: [/(?:flag|option|argument) '?(-[\w-]+)'?/],
    existing: [/Existing file '([^']+)'/, /^ *(\/etc\/[\w./-]+)$/m],
    secret: [/decrypt '([\w./+-]+)'/],
    lock: [/lock (?:on )?'?(\/[\w./+-]+)'?/, /SQLite database '([\w./+-]+)'/],
    repository: [/(?:[Rr]epository|repository path) ["'](\/[\w./@+-]+)["']/, /^'(\/[\w./@+-]+)' is a shallow/],
    revision: [/No commit found for SHA: ([\w./-]+)/, /Git revision '(\w+)'/, /Git commit '(\w+)'/],
    ref: [/in ref '([\w./-]+)'/, /remote ref ([\w./-]+)/],
    path: [/['"](\/nix\/store\/[\w.+-]+)/],
    package: [/[Pp]ackage [`'‘]([\w.+-]+)['’]/],
};
/** The names that a failure holds, found when asked for; null for one that it does not name. */
function namesIn({ message, derivation, location }) {
    return {
        get(name) {
            if (name === 'derivation')
                return derivation;
            if (name === 'builds')
                return derivation && (0,store_path/* storePathName */.yF)(derivation).replace(/\.drv$/, '');
            if (name === 'place')
                return location && `${location.file}:${location.line}`;
            for (const pattern of patterns[name] ?? []) {
                const found = pattern.exec(message)?.[1];
                if (found && found.length <= longestName)
                    return found;
            }
            return null;
        },
    };
}
/** Every name that a hint can use. */
const knownNames = ['derivation', 'builds', 'place', ...Object.keys(patterns)];

;// CONCATENATED MODULE: ./lib/nix/advice/advice.js

const placeholder = /\{([a-z]+)\}/g;
/** The first advice that is right in these surroundings and whose names are all known, with the names filled in. */
function adviceFor(hint, failure, surroundings) {
    const names = namesIn(failure);
    for (const advice of typeof hint === 'string' ? [hint] : hint) {
        const fits = typeof advice === 'string' || surroundings.has(advice.when);
        const text = typeof advice === 'string' ? advice : advice.say;
        if (fits && placeholdersOf(text).every((name) => names.get(name) !== null))
            return text.replace(placeholder, (_, name) => names.get(name));
    }
    return '';
}
/** The names that an advice needs. */
function placeholdersOf(text) {
    return [...text.matchAll(placeholder)].map(([, name]) => name);
}


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ bootEntries),
/* harmony export */   _: () => (/* binding */ ofInstaller)
/* harmony export */ });
const keysHint = 'The keys of Secure Boot are missing or unreadable: `sudo sbctl status` shows them and `sudo sbctl create-keys` makes them; `boot.lanzaboote.pkiBundle` must name their directory.';
/** A line of a Python trace that names an installer of a boot loader. */
const ofInstaller = /^ +File "[^"]*(?:(?:systemd-|gummi)boot|limine-install|install-grub|bootspec|refind-install|uboot|raspberrypi)/;
/**
 * The boot partition and the installers of boot loaders; wordings from systemd's bootctl, nixpkgs' systemd-boot-builder.py, install-grub.pl and
 * limine-install.py, GRUB, sbctl and lanzaboote. The first line of an installer that fails says why.
 */
const bootEntries = [
    {
        family: 'bootloader',
        about: 'The bootloader could not be installed.',
        hint: '`findmnt /boot /boot/efi` shows whether the partition is mounted that `boot.loader.efi.efiSysMountPoint` names; the line before says what the installer could not do. The next boot still starts the previous system.',
        stage: 'activation',
        endsTheRun: false,
        rules: [
            {
                on: 'line',
                test: /^(?:Failed to (?:create|write|set|update) (?:\S{1,40} ){0,5}EFI\b|Could not (?:prepare Boot variable|set variable)|efibootmgr: |grub-install: (?:error: )?(?:warning: )?.*(?:EFI variable|efibootmgr)|EFI variables are not (?:supported|accessible))/,
                hint: 'The firmware takes no new variable: its memory is full or it forbids writing (not /boot). `efibootmgr` lists its entries; delete old ones with `efibootmgr -B -b NUMBER`, or set `boot.loader.efi.canTouchEfiVariables = false`.',
            },
            {
                on: 'line',
                test: /^(?:Can't load key from file '|Failed to (?:sign|copy and sign)|sbctl: )/,
                hint: keysHint,
            },
            // OpenSSL names the file that it cannot open.
            { on: 'line', contains: '/secureboot/', test: /^.*error:[0-9A-F]+:/, hint: keysHint },
            { on: 'line', contains: '/sbctl/', test: /^.*error:[0-9A-F]+:/, hint: keysHint },
            { on: 'line', contains: '/sbsign: ', test: /^\S/, hint: keysHint },
            {
                on: 'line',
                test: /^(?:OSError|IOError|PermissionError|FileNotFoundError): \[Errno (?!28)\d+\] .*(?:\/boot|\/efi)/,
                hint: 'Reading or writing the boot partition failed: `journalctl -k -p err` shows whether its file system is damaged; if so, `fsck.vfat -a` on the unmounted partition repairs it.',
            },
            {
                on: 'line',
                contains: 'install-grub.',
                test: /^\S*install-grub\.(?:pl|sh): |^(?!Use of uninitialized |Wide character |Argument ).* at \/\S{1,200}install-grub\.(?:pl|sh) line \d+/,
            },
            { on: 'line', contains: 'grub-', test: /^\S*grub-(?:install|bios-setup): error: / },
            // os-prober's and grub-mkconfig's, after which they go on; grub-install's own has the same name.
            {
                on: 'line',
                contains: 'grub-probe',
                test: /^\S*grub-probe: error: /,
                role: 'clue',
                confidence: 0.5,
            },
            {
                on: 'line',
                contains: '-builder.sh: ',
                test: /^\S*-(?:raspberrypi|extlinux-conf|generations-dir|u-boot)/,
            },
            { on: 'line', contains: 'is not a mounted partition', test: /SysMountPoint = '|^\w+ = '/ },
            {
                on: 'line',
                test: /^(?:File system ".*" is not |Directory ".*" is not the root|Couldn't find EFI system partition|Could not find EFI system partition|"[^"]*" has wrong type for |Failed to (?:test system token|determine|stat|open|access|probe|read|check|mount) .*(?:token|\/boot|\/efi|ESP|EFI|partition)|Source file ".*" does not carry version information)/,
            },
            { on: 'line', contains: 'Partition has wrong ', test: /^(?:\S+: )?Partition has wrong / },
            {
                on: 'line',
                test: /^Failed to (?!.*No space left on device)(?:install (?:generation|files|the|gc roots|systemd-boot)|build (?:and sign|generation)|read a bootspec)/,
            },
            {
                on: 'line',
                test: /^subprocess\.CalledProcessError: Command '.*(?:bootctl|systemd-boot|check-mountpoints|efibootmgr|grub-install|limine|lzbt|refind)/,
                role: 'report',
            },
            {
                on: 'line',
                contains: 'Error: ',
                test: /^(?!.*(?:No space left on device|returned non-zero|died with))[\w.]+: /,
                below: ofInstaller,
                confidence: 0.85,
            },
            { on: 'line', contains: 'Exception: ', test: /^[\w.]+: /, below: ofInstaller, confidence: 0.85 },
            {
                on: 'line',
                contains: 'CalledProcessError: ',
                test: /^[\w.]+: Command '/,
                below: ofInstaller,
                role: 'report',
                confidence: 0.85,
            },
            { on: 'line', test: /^Failed to install bootloader/, role: 'report' },
            // systemd-boot-builder.py and limine-install.py, without their traces.
            {
                on: 'line',
                test: /^Exception: (?:Could not find any previously installed systemd-boot|could not determine systemd-boot version|Failed to deploy BIOS stage )/,
            },
            {
                on: 'line',
                test: /^failed to create initrd secrets!/,
                role: 'report',
                hint: 'A file that `boot.initrd.secrets` names is not on this machine, or the boot partition has no room for it: the line before says which. Secrets are read from the running system, so create the file first, then `nixos-rebuild boot`.',
            },
            // nh.
            { on: 'line', test: /^ {3}0: Bootloader activation failed/, more: /^ {3}\d: /, role: 'report' },
        ],
    },
    {
        family: 'boot-full',
        about: 'The boot partition is full.',
        hint: '`df -h /boot` shows how full it is: every generation keeps a kernel and an initrd there. Delete old ones with `nix-collect-garbage --delete-older-than 14d` as root and rebuild; `boot.loader.systemd-boot.configurationLimit` (or `grub`) keeps it small.',
        stage: 'activation',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /^(?=.*\/boot\b).*No space left on device/s },
            {
                on: 'line',
                contains: 'No space left on device',
                test: /^(?!.*\/nix\/var\/)(?!.*EFI [Bb]oot).*(?:\/boot\b|\/efi\b|\/EFI\b)/,
            },
            { on: 'line', test: /^OSError: \[Errno 28\] No space left on device/ },
            { on: 'line', test: /^\[Errno 28\] No space left on device/ },
            {
                on: 'line',
                test: /^cannot (?:copy|write|rename|create).*No space left on device(?: at .*install-grub)?/,
            },
            // The secrets that are appended to an initrd.
            { on: 'line', test: /^cat: (?:write error|-): No space left on device/, confidence: 0.8 },
            // install-grub.pl does not print why; a full partition is by far the most frequent reason.
            { on: 'line', test: /^cannot (?:copy|rename) \S+ to \/boot\/\S+/, confidence: 0.75 },
        ],
    },
];


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   N4: () => (/* binding */ byFirstCharacter)
/* harmony export */ });
/* unused harmony export firstCharacters */
/**
 * The characters that a text can begin with that an anchored pattern matches; null where it can be any. Only what is
 * plain in the pattern is read (a literal, or a group of alternatives that begin with one), so null is always right.
 */
function firstCharacters(source) {
    return startsOf(source, true);
}
/** Where `isWhole`, each alternative must be anchored. */
function startsOf(source, isWhole = false) {
    const found = new Set();
    for (const alternative of alternatives(source)) {
        if (isWhole && !alternative.startsWith('^'))
            return null;
        const starts = startsOfOne(isWhole ? alternative.slice(1) : alternative);
        if (!starts)
            return null;
        for (const start of starts)
            found.add(start);
    }
    return found;
}
function startsOfOne(source) {
    // What must not follow only excludes some texts.
    if (source.startsWith('(?!'))
        return startsOfOne(source.slice(groupEnd(source) + 1));
    const [starts, length] = source.startsWith('(?:') ? startsOfGroup(source) : startsOfLiteral(source);
    if (!starts)
        return null;
    const quantifier = /^(?:[?*]|\{0,?\d*\})/.exec(source.slice(length))?.[0];
    if (quantifier === undefined)
        return starts;
    // What may be absent lets what follows it be the first.
    const rest = startsOfOne(source.slice(length + quantifier.length));
    return rest && new Set([...starts, ...rest]);
}
function startsOfGroup(source) {
    const end = groupEnd(source);
    return end === -1 ? [null, 0] : [startsOf(source.slice(3, end)), end + 1];
}
function startsOfLiteral(source) {
    const literal = /^(?:([\w'"‘:#@> /!\x80-\uffff-])|\\([./[\]()|^]))/.exec(source);
    return literal ? [new Set([literal[1] ?? literal[2]]), literal[0].length] : [null, 0];
}
/** The alternatives of a pattern that are in no group. */
function alternatives(source) {
    const parts = [];
    let start = 0;
    scan(source, (at, depth) => {
        if (depth === 0 && source[at] === '|') {
            parts.push(source.slice(start, at));
            start = at + 1;
        }
        return false;
    });
    return [...parts, source.slice(start)];
}
/** Where the group ends that a pattern begins with; -1 where it does not. */
function groupEnd(source) {
    return scan(source, (at, depth) => depth === 0 && source[at] === ')');
}
/** Visits the characters that are syntax, with the depth of groups after each; returns where `visit` said true, or -1. */
function scan(source, visit) {
    let depth = 0;
    let isInClass = false;
    for (let at = 0; at < source.length; at += 1) {
        const character = source[at];
        if (character === '\\')
            at += 1;
        else if (isInClass)
            isInClass = character !== ']';
        else {
            if (character === '[')
                isInClass = true;
            if (character === '(')
                depth += 1;
            if (character === ')')
                depth -= 1;
            if (visit(at, depth))
                return at;
        }
    }
    return -1;
}
/** Of things that have a pattern each, those whose pattern can match a text, by its first character; in their order. */
function byFirstCharacter(things, patternOf) {
    const starts = things
        .map(patternOf)
        .map(({ source, flags }) => (flags === '' ? firstCharacters(source) : null));
    const beginningWith = (start) => things.filter((_, index) => starts[index]?.has(start) ?? true);
    const known = new Set(starts.flatMap((found) => [...(found ?? [])]));
    const lists = new Map([...known].map((start) => [start.charCodeAt(0), beginningWith(start)]));
    const others = things.filter((_, index) => starts[index] === null);
    return (text) => lists.get(text.charCodeAt(0)) ?? others;
}
/**
 * A test whether any of several anchored patterns matches a text, in which only the patterns are tried that can begin
 * with the text's first character: most texts are compared with few of many.
 */
function anyOf(patterns) {
    const always = [];
    const byCharacter = new Map();
    for (const { source } of patterns) {
        const starts = firstCharacters(source);
        if (!starts)
            always.push(source);
        else
            for (const start of starts) {
                const code = start.charCodeAt(0);
                byCharacter.set(code, [...(byCharacter.get(code) ?? []), source]);
            }
    }
    const joined = (sources) => sources.length === 0 ? null : new RegExp(sources.map((source) => `(?:${source})`).join('|'));
    const others = joined(always);
    const tests = new Map([...byCharacter].map(([code, sources]) => [code, joined([...sources, ...always])]));
    // Most texts begin with a character of ASCII, for which a list is faster.
    const ofAscii = Array.from({ length: 0x80 }, (_, code) => tests.get(code) ?? others);
    return {
        test: (text) => {
            const code = text.charCodeAt(0);
            const test = code < 0x80 ? ofAscii[code] : (tests.get(code) ?? others);
            return test?.test(text) ?? false;
        },
        starts: others ? null : new Set(byCharacter.keys()),
    };
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fj: () => (/* binding */ anyRuleWord),
  Ms: () => (/* binding */ entryOf),
  sE: () => (/* binding */ familyNamed),
  Dx: () => (/* binding */ linesOf),
  hC: () => (/* binding */ matchBuilderLog),
  CE: () => (/* binding */ matchError),
  a2: () => (/* binding */ matchLine),
  bj: () => (/* binding */ mayMatchLine),
  Pr: () => (/* binding */ meaningOf),
  aB: () => (/* binding */ ruleStarts),
  mG: () => (/* binding */ ruleWords)
});

// UNUSED EXPORTS: catalogue, failureFamilies

// EXTERNAL MODULE: ./lib/text/any-word.js
var any_word = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(8155);
;// CONCATENATED MODULE: ./lib/nix/catalogue/activation.js
const newInit = 'The running init cannot take over the new system. `switch` has made it what boots next, so a restart is enough; after `test`, `nixos-rebuild boot` comes first.';
const status100 = `Status 100: ${newInit}`;
const status2 = 'Status 2: the activation script failed. `journalctl -u nixos-rebuild-switch-to-configuration* -b -o cat` on that machine shows the snippet and why.';
const status4 = 'Status 4: the system is active, but units failed. `systemctl --failed` on that machine lists them; `journalctl -u nixos-rebuild-switch-to-configuration* -b -o cat` has the output of the switch.';
/**
 * Failures of switch-to-configuration (Perl and Rust), of nixos-rebuild-ng, which prints its status, and of those who
 * call it: deploy-rs, Colmena, comin, nh; wordings from their sources, from sops-nix, agenix, Home Manager, nix-darwin.
 */
const activationEntries = [
    {
        family: 'pre-switch',
        about: 'A check before the switch refused it; nothing was changed.',
        hint: 'Fix what the check names. Where it asks for a reboot, `nixos-rebuild boot` and a restart do the same; `NIXOS_NO_CHECK=1` skips the checks.',
        stage: 'activation',
        endsTheRun: true,
        rules: [
            { on: 'line', test: /^Pre-switch check '.*' failed/ },
            { on: 'line', test: /^Pre-switch checks failed/, role: 'consequence' },
            {
                on: 'line',
                test: /^Warning: the new NixOS configuration has an .init. that is/,
                more: /^(?:incompatible with the current configuration|won't take effect until you reboot)/,
                hint: newInit,
            },
            {
                on: 'line',
                test: /^won't take effect until you reboot the system/,
                role: 'report',
                hint: newInit,
            },
            {
                on: 'line',
                test: /^(?:This is not a NixOS installation|error: This is not a NixOS installation)/,
                hint: 'The machine has neither /etc/NIXOS nor the os-release of NixOS: `cat /etc/os-release` shows what it is. `touch /etc/NIXOS` if it is NixOS all the same.',
            },
            {
                on: 'line',
                contains: 'switch-to-configuration',
                test: /^(?:subprocess\.CalledProcessError: )?Command '.*returned non-zero exit status 100\b/,
                role: 'report',
                hint: status100,
            },
            {
                on: 'line',
                test: /^(?:Activation failed: Child process exited with error code: 100$|The activation script resulted in a bad exit code: Some\(100\)|switching to system configuration \S+ failed \(status 100\))/,
                role: 'report',
                hint: status100,
            },
        ],
    },
    {
        family: 'no-systemd',
        about: 'There is no systemd to talk to: a chroot, a container, a rescue shell, WSL without systemd.',
        hint: '`systemctl is-system-running` must answer here for a switch. In a chroot, container or rescue shell, start `bin/switch-to-configuration boot` of the built system itself (with `NIXOS_INSTALL_BOOTLOADER=1` on a new disk), then boot it.',
        stage: 'activation',
        endsTheRun: true,
        rules: [
            {
                on: 'line',
                test: /^(?:Failed to connect to system scope bus|System has not been booted with systemd as init system|Running in chroot, ignoring)/,
            },
            { on: 'line', test: /^ *Failed to connect to socket \/run\/dbus\/system_bus_socket/ },
            {
                on: 'line',
                test: /^Failed to (?:connect to|create|get D-Bus) (?:user scope )?(?:bus|connection)/,
                role: 'clue',
                confidence: 0.85,
            },
        ],
    },
    {
        family: 'rolled-back',
        about: 'A deployment went wrong or was not confirmed, and the machine went back to the system before.',
        hint: 'The target runs its previous system again. If it was not confirmed, the deployer could not connect after the switch: `journalctl -b -u sshd -u systemd-networkd` there shows whether network or SSH changed; `confirmTimeout` gives a slow machine more time.',
        stage: 'activation',
        // What follows is the way back.
        endsTheRun: false,
        rules: [
            {
                on: 'line',
                test: /^(?:Error (?:waiting for confirmation event|de-activating due to)|There was an error de-activating|Failed to get activation confirmation|Failed to (?:run confirmation command|confirm))/,
            },
            { on: 'line', contains: 'Timeout elapsed for confirmation', test: /^\S/ },
            { on: 'line', contains: 'olled back to previous ', test: /^\S/, role: 'report' },
            {
                on: 'line',
                test: /^(?:NixOS: Failed to restore previous system profile|Rolled back to previous)/,
                role: 'report',
            },
        ],
    },
    {
        family: 'activation-script',
        about: 'The activation script failed.',
        hint: [
            '`system.activationScripts.{snippet}` is the snippet that failed, and the line before says why. The new system is partly active: correct it and switch again.',
            {
                when: 'home-manager',
                say: 'The last `Activating NAME` before it names the step, which is `home.activation.NAME`: `home-manager switch -v` prints the commands of each. Correct it and switch again, since what comes after that step was not done.',
            },
            'The line before says which part failed; the snippets are in `/run/current-system/activate`. The new system is partly active: correct it and switch again.',
        ],
        stage: 'activation',
        endsTheRun: false,
        rules: [
            { on: 'line', test: /^Failed to run activate script/, role: 'report' },
            { on: 'line', test: /^Activation script snippet '.*' failed/, role: 'report' },
            { on: 'error', test: /^(?!Unexpected files).*, aborting activation$/ },
            {
                on: 'error',
                test: /^GDBus\.Error:/,
                hint: 'Home Manager sets dconf values over the session bus, which has no dconf here: `programs.dconf.enable = true` in NixOS adds it. Without a desktop, set `dconf.enable = false` in Home Manager.',
            },
            {
                on: 'line',
                test: /^(?:Boot(?:strap|-out)|Load|Unload) failed: \d+: /,
                role: 'clue',
                confidence: 0.8,
                hint: 'launchd refused an agent or a daemon: `launchctl print gui/$(id -u)` lists those that are loaded. `launchctl bootout` with the name of the one that was being set up removes the old one, after which the switch can load it.',
            },
            // nh lists what failed from the outside to the inside.
            {
                on: 'line',
                test: /^ {3}0: (?!Bootloader )(?:.* )?[Aa]ctivat(?:ion failed|ing configuration)/,
                more: /^ {3}\d: /,
                role: 'report',
                confidence: 0.7,
                hint: 'The last of the numbered lines is the innermost cause; where it is `No such file or directory`, nh could not start a program (`command -v sudo`). `nh os switch --show-activation-logs` shows what the activation printed.',
            },
            {
                on: 'line',
                contains: 'switch-to-configuration',
                test: /^(?:subprocess\.CalledProcessError: )?Command '.*returned non-zero exit status 2\b/,
                role: 'report',
                confidence: 0.85,
                hint: status2,
            },
            // update-users-groups.pl and setup-etc.pl of a system that is gone, or whose /nix is not mounted.
            {
                on: 'line',
                test: /^Can't open perl script "\/nix\/store\/[^"]{1,200}(?:update-users-groups|setup-etc)\.pl"/,
                confidence: 0.85,
            },
            {
                on: 'line',
                test: /^Activation failed: Child process exited with error code: 2$/,
                role: 'report',
                confidence: 0.85,
                hint: status2,
            },
            {
                on: 'line',
                test: /^(?:The activation script resulted in a bad exit code: Some\(2\)|switching to system configuration \S+ failed \(status 2\))/,
                role: 'report',
                confidence: 0.85,
                hint: status2,
            },
            {
                on: 'line',
                test: /^ {3}\d: Activating configuration \(exit status (?:ExitStatus\()?Exited\(2\)/,
                role: 'report',
                confidence: 0.85,
                hint: status2,
            },
        ],
    },
    {
        family: 'units',
        about: 'The system was activated, but units failed.',
        hint: [
            {
                when: 'ci',
                say: '`{unit}` failed on the machine that was switched; its last lines are below the message. There, `journalctl -u {unit} -b` has all of them. The new configuration is active all the same.',
            },
            '`systemctl status {unit}` shows how it ended and `journalctl -u {unit} -b` what it wrote before; the new configuration is active all the same.',
            '`systemctl --failed` on that machine lists the units; `journalctl -b -p err` shows what they wrote. The new configuration is active all the same.',
        ],
        stage: 'activation',
        endsTheRun: false,
        rules: [
            // A unit that is a part of the activation: what it wrote, which systemctl prints below, is the cause.
            {
                on: 'line',
                test: /^warning: the following (?:user )?units failed: (?:home-manager-|sops-|agenix)[\w@.:\\-]+\.service$/,
                role: 'report',
                explainedBy: ['collision'],
            },
            { on: 'line', test: /^warning: the following (?:user )?units failed: / },
            // NixOps.
            {
                on: 'line',
                test: /^Exception: unable to activate new configuration \(exit code 4\)/,
                role: 'report',
            },
            {
                on: 'line',
                test: /^(?:(?:warning: )?user activation for \S+ failed|(?:Error: )?Failed to run user activation for \S+)/,
                more: /^(?:Caused by:|\s+\S)/,
                hint: [
                    '`sudo -u {user} XDG_RUNTIME_DIR=/run/user/$(id -u {user}) systemctl --user --failed` lists the units of `{user}` that failed; the system itself is active.',
                ],
            },
            {
                on: 'line',
                test: /^(?:Failed to (?:start|restart|reload|stop) \S+\.(?:service|socket|target|mount|timer|path|device|swap|slice|scope)\b|Job for \S+ failed)/,
                role: 'clue',
                confidence: 0.85,
            },
            // What systemctl prints of each unit that failed, where the line that names them is cut off.
            {
                on: 'line',
                test: /^ *Active: failed \(Result: /,
                below: /^(?:[●×*] )?(?!nixos-(?:upgrade|rebuild)|\S*auto-upgrade)\S+\.(?:service|mount|socket|timer|path|target)\b/,
                role: 'report',
                confidence: 0.8,
            },
            // What systemd writes of a unit, whose own words are before it.
            {
                on: 'line',
                contains: "Failed with result '",
                test: /^(?!nixos-(?:upgrade|rebuild))[\w@.:\\-]+\.(?:service|mount|socket): Failed with result '/,
                role: 'clue',
                reasonAbove: true,
                confidence: 0.7,
            },
            {
                on: 'line',
                contains: ' process exited, code=',
                test: /^(?!nixos-(?:upgrade|rebuild))[\w@.:\\-]+\.service: (?:Main|Control) process exited, code=(?:exited|dumped), status=(?!0\/)/,
                role: 'clue',
                reasonAbove: true,
                confidence: 0.65,
            },
            {
                on: 'line',
                contains: ': Failed at step ',
                test: /^[\w@.:\\-]+\.service: Failed at step [A-Z_]+ spawning /,
                role: 'clue',
                confidence: 0.75,
            },
            {
                on: 'line',
                test: /^(?:Dependency failed for |Timed out waiting for device |A dependency job for \S+ failed)/,
                role: 'clue',
                confidence: 0.7,
            },
            // Of `systemctl status`, whose first lines are cut off.
            {
                on: 'line',
                contains: '(code=exited, status=',
                test: /^ *Process: \d+ Exec\w+=(?!\S*nixos-(?:upgrade|rebuild)).*\(code=exited, status=[1-9]/,
                role: 'clue',
                confidence: 0.6,
            },
            {
                on: 'line',
                contains: 'switch-to-configuration',
                test: /^(?:subprocess\.CalledProcessError: )?Command '.*returned non-zero exit status 4\b/,
                role: 'report',
                confidence: 0.85,
                hint: status4,
            },
            {
                on: 'line',
                test: /^(?:The activation script resulted in a bad exit code: Some\(4\)|switching to system configuration \S+ failed \(status 4\))/,
                role: 'report',
                confidence: 0.85,
                hint: status4,
            },
            {
                on: 'line',
                test: /^ {3}\d: Activating configuration \(exit status (?:ExitStatus\()?Exited\(4\)/,
                role: 'report',
                confidence: 0.85,
                hint: status4,
            },
            {
                on: 'line',
                test: /^Activation failed: Child process exited with error code: 4$/,
                role: 'report',
                confidence: 0.85,
                hint: status4,
            },
            {
                on: 'line',
                contains: 'switch-to-configuration ',
                test: /^.* fails with exit status 4\b/,
                role: 'report',
                confidence: 0.85,
                hint: status4,
            },
        ],
    },
];

// EXTERNAL MODULE: ./lib/nix/catalogue/boot.js
var boot = __webpack_require__(6221);
;// CONCATENATED MODULE: ./lib/nix/catalogue/builds.js
/** What goes wrong while derivations are built; wordings from nix/src/libstore/build of 2.3 to 2.35 and Lix. */
const buildEntries = [
    {
        family: 'hash-mismatch',
        about: 'A download or other fixed output has another hash than the expression has.',
        hint: [
            'If `{builds}` was updated on purpose, put the hash after `got:` into its expression. If not, the source changed under its URL: `nix log {derivation}` shows from where it came.',
            'If the new content is what you want, put the hash after `got:` in place of the old one; if nothing was updated, the source changed under its URL, so look at it first.',
        ],
        stage: 'build',
        endsTheRun: false,
        rules: [
            {
                on: 'error',
                test: /hash mismatch in (?:fixed-output derivation|file downloaded from)|^hash mismatch importing path/,
            },
            {
                on: 'error',
                test: /^(?:(?:content|ca) hash mismatch|fixed-output derivation produced path '.*' with \w+ hash)/,
            },
            {
                on: 'error',
                test: /^(?:fixed-output derivation|output) .* (?:instead of the expected hash|has wrong hash)/,
            },
            // Before Nix 2.1, without a word before it.
            {
                on: 'line',
                test: /^output path ['‘][^'’\n]*['’] has \S+ hash ['‘][^'’\n]*['’] when ['‘][^'’\n]*['’] was expected/,
            },
            // The end of the message, whose first line is cut off.
            {
                on: 'line',
                contains: 'got: ',
                test: /^ *got: +(?:sha(?:1|256|512)[-:]|md5:|[0-9a-z]{52}$)/,
                below: /^ *(?:specified|wanted): /,
                confidence: 0.7,
            },
            { on: 'error', test: /^output path '[^'\n]*' has \S+ hash '[^'\n]*' when '[^'\n]*' was expected/ },
            // Of a directory of this machine it only means that the lock is old.
            {
                on: 'error',
                test: /^(?:mismatch in field 'narHash' of input '(?=.*"type":"(?:file|git|github|gitlab|hg|sourcehut|tarball)")|NAR hash mismatch in input '(?!path:))/s,
                hint: [
                    'What was fetched for `{input}` is not what flake.lock has: its source was changed or rewritten. If you trust it, `nix flake update` with the name of the input records the new hash; a broken cache is emptied with `--refresh`.',
                    'What was fetched is not what flake.lock has: its source was changed or rewritten. If you trust it, `nix flake update` with the name of the input records the new hash; a broken cache is emptied with `--refresh`.',
                ],
            },
        ],
    },
    {
        family: 'sandbox',
        about: 'The build sandbox cannot be set up on this machine.',
        hint: [
            {
                when: 'ci',
                say: 'The container of this job allows no user namespaces: run it with `--privileged`, or build with `--option sandbox false`.',
            },
            'Inside a container allow user namespaces or run it privileged; `--option sandbox false` builds without a sandbox, so that builds can see the machine.',
        ],
        stage: 'build',
        // Builds that were begun go on beside it.
        endsTheRun: false,
        rules: [
            { on: 'error', test: /does not support the kernel namespaces/ },
            { on: 'builder', test: /^unexpected error in \w+ thread: error: unsharing / },
            {
                on: 'error',
                test: /cloning builder process|cannot perform a sandboxed build|sandbox(?:ing|ed builds?) (?:is|are) not (?:available|supported)/,
            },
            {
                on: 'error',
                test: /(?:setting up (?:a|the) (?:private|build|sandbox)|unable to load seccomp|cannot set up sandbox)/i,
            },
            {
                on: 'error',
                test: /^(?:unsharing|mounting|bind mount|making (?:(?! shared).)* shared|changing root).*(?:Operation not permitted|Invalid argument|Permission denied)/i,
            },
        ],
    },
    {
        family: 'platform-features',
        about: 'No machine here can build for that platform or with those features.',
        hint: [
            'This machine cannot build for `{system}`: add a builder of that system to `nix.buildMachines` and start with `--max-jobs 0`, or set `boot.binfmt.emulatedSystems = [ "{system}" ]`. `nix config show system-features` lists what it can.',
            'Build on a machine of that `system`, add one to `nix.buildMachines`, or provide the feature: `nix config show system-features` lists those of this machine (`kvm` needs /dev/kvm).',
        ],
        stage: 'build',
        endsTheRun: false,
        // Nix looks for another machine when it cannot reach the one that fits.
        explainedBy: ['ssh', 'missing-program'],
        rules: [
            {
                on: 'error',
                test: /^(?:(?:(?!is required to build ').)*is required to build '.*', but I am a|(?:(?!with features \{).)*with features \{.*\} is required)/s,
            },
            {
                on: 'error',
                test: /Reason: (?:platform mismatch|missing system features|required system or feature not available|local builds are disabled)/i,
            },
            {
                on: 'error',
                test: /required system or feature not available|local builds are disabled|missing system features/i,
            },
            { on: 'error', test: /^unable to start any build/i },
            // What was asked for, and each machine with what it has, are below.
            {
                on: 'line',
                test: /^Failed to find a machine for remote build!/,
                more: /^(?:derivation: |required \(|\d{1,6} available machines|\(\[?\w)/,
                role: 'clue',
                confidence: 0.7,
                hint: 'None of the machines listed can take that build: compare its system and features with those of each (`nix.buildMachines`, /etc/nix/machines). A machine that cannot be reached is not tried either: `sudo ssh HOST true` tests it as the daemon connects, as root.',
            },
        ],
    },
    {
        family: 'builder',
        about: 'A builder ran and failed.',
        hint: [
            '`nix log {derivation}` shows the whole log of `{builds}`; the cause is most often a few lines above its end.',
            'The last lines of its log show why; `nix log` with the path of the derivation shows all of them.',
        ],
        stage: 'build',
        endsTheRun: false,
        // What Nix notes beside it, and what the kernel prints.
        explainedBy: ['disk-full', 'killed-oom'],
        rules: [
            { on: 'error', test: /^(?:a )?builder for '.*' failed (?:with|due to|to produce)/ },
            { on: 'error', test: /(?:Reason: |^)builder failed/ },
            // Of a remote machine.
            { on: 'error', test: /^build of '[^']*' on '[^']*' failed: (?:a )?builder for '/ },
            { on: 'error', test: /^builder for '.*'|failed to produce output path/ },
            {
                on: 'error',
                test: /is not allowed to (?:refer to|have direct references)|cycle detected in (?:build|the references)|may not be deterministic/,
                hint: '`nix why-depends --all` with the output and the path that it must not refer to shows which file holds the reference.',
            },
            { on: 'line', test: /^builder for '\/.*\.drv' failed with exit code \d+/ },
            // As the last line of a log that ends amid it.
            { on: 'line', test: /^builder for '\/nix\/store\/[^'\s]{1,250}$/, confidence: 0.7 },
            // The builder of an initrd; the kernel has that module built in or not at all.
            {
                on: 'line',
                test: /^modprobe: FATAL: Module \S+ not found in directory \/nix\/store\//,
                role: 'clue',
                confidence: 0.85,
                hint: 'The kernel has no such module and the initrd asks for it: take it out of `boot.initrd.availableKernelModules` (or kernelModules), with `lib.mkForce` if another module adds it; `boot.initrd.allowMissingModules = true` goes on without.',
            },
        ],
    },
    {
        family: 'dependency',
        about: 'Something else failed first and this log does not show it.',
        hint: [
            'A dependency of `{builds}` failed and its error is above what was pasted: `nix-store --realise {derivation}` builds again and shows it.',
            'A dependency failed and its error is above what was pasted: the same command again shows it, with `-L` all of its log.',
        ],
        stage: 'build',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /^\d+ dependenc(?:y|ies) of derivation '.*' failed to build/,
                role: 'consequence',
            },
            { on: 'error', test: /Reason: \d+ dependenc(?:y|ies) failed/, role: 'consequence' },
            {
                on: 'error',
                test: /^(?:(?:cannot build derivation|build of) '[^']*'.*(?:couldn't be built|failed$|failed:)|failed to build attribute ')/s,
                role: 'consequence',
            },
            { on: 'error', test: /^build of .* failed$/s, role: 'consequence' },
            {
                on: 'error',
                test: /^some outputs of '.*' are not valid/,
                role: 'consequence',
            },
            { on: 'error', test: /^Build failed due to failed dependency/, role: 'consequence' },
            {
                on: 'line',
                test: /^cannot build derivation '.*': \d+ dependencies couldn't be built/,
                role: 'consequence',
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/contents.js
/**
 * What an environment, a home or /etc is to hold: secrets, and files that something else has already; wordings of
 * sops-nix, agenix with age or rage, nixpkgs' buildEnv, Nix's profiles, Home Manager and nix-darwin.
 */
const contentEntries = [
    {
        family: 'secrets',
        about: 'Secrets could not be decrypted or installed on the machine.',
        hint: [
            'The machine has no key that opens `{secret}`: `ssh-to-age < /etc/ssh/ssh_host_ed25519_key.pub` prints the age key of the machine, which must be among the recipients (`.sops.yaml`, then `sops updatekeys`).',
            {
                when: 'home-manager',
                say: 'The user has no key that opens the secret: `age-keygen -y ~/.config/sops/age/keys.txt` prints its public key, which must be among the recipients; then encrypt again.',
            },
            'The machine has no key that opens the secret: its host key (`/etc/ssh/ssh_host_ed25519_key.pub`) must be among the recipients, then encrypt again (`agenix --rekey`, `sops updatekeys`). The key must exist before the activation, on a mounted file system.',
        ],
        stage: 'activation',
        endsTheRun: false,
        rules: [
            { on: 'line', test: /^(?:\/\S*\/)?sops-install-secrets: (?!Imported |would |\w+ing )/ },
            { on: 'line', contains: 'groups required, got 0', test: /^\S/ },
            { on: 'line', test: /^(?:age|rage): (?:error: |(?:no identity matched|failed to))/ },
            {
                on: 'line',
                test: /^(?:Error: )?(?:No matching keys found|Failed to get the data key required to decrypt)/,
            },
            { on: 'line', test: /^\[ Did rage not do what you expected/, role: 'report' },
            {
                on: 'line',
                test: /^(?:Cannot read ssh key '|Cannot convert ssh key '|\[agenix\] WARNING: |gpg: decryption failed: )/,
                role: 'clue',
                confidence: 0.8,
            },
            {
                on: 'line',
                test: /^Activation script snippet '[\w-]*(?:agenix|[sS]ecret)/,
                role: 'report',
            },
            {
                on: 'builder',
                test: /sops-install-secrets: (?!Imported )/,
                hint: [
                    'The sops file lacks a key that the configuration reads, or has another form: `sops -d` with that file shows its keys; `sops.secrets.NAME.key` and `format` must fit.',
                ],
            },
        ],
    },
    {
        family: 'collision',
        about: 'Two things want the same file: packages in one environment, or a file that already exists.',
        hint: [
            '`{existing}` exists and is not from the configuration: move it away (`mv {existing} {existing}.bak`) or let Home Manager do so with `home-manager.backupFileExtension = "bak"` (`home-manager switch -b bak`).',
            'Two packages of one environment have the same file: drop one of them, or wrap one in `lib.hiPrio` (`lib.lowPrio`), so that it is clear which wins.',
        ],
        stage: 'any',
        endsTheRun: false,
        rules: [
            {
                on: 'builder',
                test: /two given paths contain a conflicting subpath|^(?:error: )?(?:collision between|Unable to build profile\. There is a conflict)|mismatched duplicate entry/,
                more: /^ +[`'/]/,
            },
            {
                on: 'error',
                test: /^(?:packages|files) '[^']*' and '[^']*' have the same priority|^An existing package already provides|^collision between |^Unable to build profile\. There is a conflict/,
                hint: '`nix profile list` (or `nix-env -q`) shows what is installed there: remove one of the two packages, or give one another priority (`nix profile install --priority`).',
            },
            // The builder of the files of a home.
            {
                on: 'builder',
                test: /^File conflict for file '|^\S{1,300} conflicts with recursively symlinked file/,
                hint: 'Two definitions of `home.file` (or `xdg.configFile`) have the same target: name it once, or set `recursive = false` on the directory that holds it.',
            },
            // The builder of a profile is Nix itself.
            { on: 'builder', test: /^error: (?:packages|files) '[^']*' and '[^']*' have the same priority/ },
            { on: 'line', test: /^collision between [`'‘]/ },
            {
                on: 'line',
                test: /^(?:pkgs\.buildEnv )?error: two given paths contain a conflicting subpath|^pkgs\.buildEnv error: /,
                more: /^ +[`'/]/,
            },
            {
                on: 'line',
                test: /^Existing file '.*' (?:would be clobbered|is in the way of (?!.*will be (?:moved|skipped)))/,
                more: /^Existing file '.*' (?:would be clobbered|is in the way of )/,
            },
            // nix-darwin until 2024, which goes on.
            {
                on: 'error',
                test: /^not linking environment\.etc\..* already exists, skipping/,
                role: 'clue',
                hint: 'nix-darwin wants to write a file of /etc that is there already: look at it, rename it to end in `.before-nix-darwin`, and switch again.',
            },
            {
                on: 'line',
                test: /^error: Unexpected files in \/etc, aborting/,
                more: /^(?:activation$|The following files have unrecogni[sz]ed content| +\/etc\/)/,
                hint: [
                    'nix-darwin wants to write `{existing}`, which the system or an installer made: look at it, then `sudo mv {existing} {existing}.before-nix-darwin` and switch again.',
                    'nix-darwin wants to write files that the system or an installer made: look at them, rename each to end in `.before-nix-darwin`, and switch again.',
                ],
            },
            {
                on: 'line',
                test: /^(?:Please move the above files and try again|Oops, Nix failed to install your new Home Manager profile)/,
                role: 'report',
            },
            // Home Manager's advice, where the files that it is about are cut off.
            {
                on: 'line',
                test: /^- (?:Move or remove the above files and try again|In standalone mode, use 'home-manager switch -b )/,
                role: 'clue',
                confidence: 0.85,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/deployments.js
// What a deployment of this program ends with. It says the family in its last line, which src/deploy/text/ prints.
const deploymentEntries = [
    {
        family: 'unhealthy',
        about: 'The new system ran, and the host was not well: a unit that failed, a route or a name that was lost, a check of its own.',
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
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/expressions.js
/** Errors of the Nix language; wordings from nix/src/libexpr of 2.3 to 2.35 and Lix. */
const expressionEntries = [
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
            { on: 'error', test: /in selection path '/ },
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
];
/** `assert`, `throw` and `abort`: compared last, since their message can contain any words. */
const thrownEntry = {
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
    ],
};

;// CONCATENATED MODULE: ./lib/nix/catalogue/fetches.js
const unreadable = 'Git may not read that repository: `git ls-remote URL` as the same user shows why. A private one needs a token (`access-tokens`) or an SSH key of that user; root has other keys than you.';
/** What comes from the network and from Git; wordings from nix/src/libstore, libfetchers, Git, curl, GitHub's API. */
const fetchEntries = [
    {
        family: 'rate-limit',
        about: 'A server refuses more requests for a while.',
        hint: [
            {
                when: 'ci',
                say: "Give Nix the token of the job, since requests without one share the limit of the runner's address: `access-tokens = github.com=TOKEN` in `NIX_CONFIG`, from `github.token` (or `github_access_token` of install-nix-action).",
            },
            'Wait, or give Nix a token, since requests without one have a small limit for each address: `access-tokens = github.com=TOKEN` in `~/.config/nix/nix.conf` (`gh auth token` prints one).',
        ],
        stage: 'fetch',
        endsTheRun: false,
        rules: [
            {
                on: 'error',
                test: /API rate limit exceeded|secondary rate limit|abuse detection mechanism|HTTP error 429|Too Many Requests/i,
            },
            {
                on: 'line',
                test: /^warning: (?:error: )?unable to download '[^']*': HTTP error 429/,
                role: 'clue',
            },
            // Nix before 2.19 does not print the answer, which is hardly ever another one.
            {
                on: 'error',
                test: /unable to download 'https:\/\/api\.github\.com\/[^']*': HTTP error 403/,
                confidence: 0.8,
            },
            { on: 'builder', test: /The requested URL returned error: 429/ },
        ],
    },
    {
        family: 'git-fetch',
        about: 'A Git repository or an archive of one cannot be read as needed.',
        hint: "`git fsck` in the repository shows whether objects are missing; for Nix' own copy, remove `~/.cache/nix/gitv3` and `tarball-cache*` and try again.",
        stage: 'sources',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /^(?:Failed to retrieve the parent of Git commit|getting parent of Git commit)|is a shallow Git repository/,
                hint: [
                    {
                        when: 'ci',
                        say: "The checkout of this job is shallow and Nix needs the history: set `fetch-depth: 0` for `actions/checkout` (GitLab: `GIT_DEPTH: 0`), or add `?shallow=1` to the flake's URL.",
                    },
                    'The repository is a shallow clone and Nix needs its history: `git fetch --unshallow` gets it, or add `?shallow=1` to the URL of the flake.',
                ],
            },
            {
                on: 'error',
                test: /^getting Git object|: object not found - (?:no match|failed)/,
                hint: [
                    {
                        when: 'ci',
                        say: 'An object is missing, since the checkout of this job is shallow or partial: set `fetch-depth: 0` for `actions/checkout` (GitLab: `GIT_DEPTH: 0`).',
                    },
                    "The repository lacks an object: `git fsck` shows what is missing and `git fetch --unshallow` or `--refetch` gets it. If it is Nix' own copy, remove `~/.cache/nix/gitv3` and `tarball-cache*`.",
                ],
            },
            {
                on: 'error',
                test: /^opening Git repository ['"].*['"]: (?:could not find repository|failed to resolve)/,
                hint: [
                    '`{repository}` is no Git repository that can be read: if it is in `~/.cache/nix`, a copy was left half made, so remove that directory (`rm -r {repository}`) and try again.',
                    'The directory is no Git repository that can be read; if it is in `~/.cache/nix`, remove it and try again.',
                ],
            },
            {
                on: 'error',
                test: /^cannot read file (?:'[^']*' )?from tarball|Truncated tar archive|Unrecognized archive format|^(?:failed to extract|cannot extract|Failed to open) archive(?!.*unable to download)/s,
                explainedBy: ['download', 'rate-limit'],
                hint: 'The archive arrived incomplete or is none: the same command again with `--refresh` downloads it anew. If it stays so, look at its URL with `curl -L`.',
            },
            {
                on: 'error',
                test: /^(?:program|running|executing) '?git'? .*failed with exit code/,
                role: 'consequence',
                confidence: 0.6,
            },
            { on: 'error', test: /^Failed to fetch git repository '/i, confidence: 0.9 },
            // What Nix was doing with libgit2.
            {
                on: 'error',
                test: /^(?!.*(?: owned by |ownership|executing '))(?:\w+ing|cannot \w+|failed to \w+) (?:an? |the )?(?:\S+ ){0,4}(?:Git (?!revision)|tree builder\b|mempack)/s,
                confidence: 0.9,
            },
            {
                on: 'line',
                test: /^(?:ERROR: Repository not found\.|fatal: (?:could not read Username for '|Authentication failed for '|remote error: upload-pack: not our ref))/,
                role: 'clue',
                confidence: 0.85,
                hint: unreadable,
            },
            {
                on: 'line',
                test: /^fatal: Could not read from remote repository/,
                role: 'clue',
                confidence: 0.8,
                hint: unreadable,
            },
            {
                on: 'line',
                test: /^fatal: (?!.*: (?:Permission denied|No space left on device|Read-only file system)$|detected dubious|unsafe repository|unable to access|[Cc]ouldn't find remote|(?:repository )?'.*' (?:not found|does not))/,
                role: 'clue',
                confidence: 0.7,
            },
        ],
    },
    {
        family: 'download',
        about: 'Something could not be downloaded.',
        hint: [
            '`curl -IL {url}` shows what the server answers from here; if it is a binary cache, `--option substitute false` builds without it.',
            'Check the network, then try again; for a binary cache `--option substitute false` builds without it.',
        ],
        stage: 'fetch',
        endsTheRun: false,
        rules: [
            {
                on: 'error',
                test: /^some substitutes for the outputs of derivation '.*' failed/,
                role: 'consequence',
                confidence: 0.7,
            },
            // What arrives from a cache is no archive, or not all of one.
            {
                on: 'error',
                test: /^bad archive: |^failed to read compressed data|^(?:input )?compressed (?:data|file) is/,
            },
            { on: 'line', test: /^bad archive: /, role: 'clue', confidence: 0.85 },
            // A cache has other bytes than it announced, or than it announced before.
            {
                on: 'error',
                test: /^hash mismatch in downloaded path '/,
                hint: 'The cache serves something else than it announced: `--option narinfo-cache-positive-ttl 0` asks it again, and `--option substitute false` builds without it. If it stays so, its copy is damaged and must be pushed anew.',
            },
            {
                on: 'line',
                test: /^hash mismatch in downloaded path '/,
                role: 'clue',
                confidence: 0.8,
                hint: 'The cache serves something else than it announced: `--option narinfo-cache-positive-ttl 0` asks it again, and `--option substitute false` builds without it. If it stays so, its copy is damaged and must be pushed anew.',
            },
            // Before Nix 2.4 it is tar that unpacks.
            {
                on: 'line',
                test: /^(?:gzip|bzip2|xz|tar): (?:\S+: )?[Uu]nexpected (?:end of|EOF)/,
                role: 'clue',
                confidence: 0.8,
                hint: 'The archive arrived incomplete: the same command again downloads it anew. If it stays so, look at its URL with `curl -L`.',
            },
            // Of Nix before 2.4, which prints no word before it, and goes on with the next substituter.
            { on: 'line', test: /^unable to download 'https?:/, role: 'clue', confidence: 0.8 },
            // Nix 1's own downloader, which goes on with the next cache, and what it says when there is none left.
            {
                on: 'line',
                test: /^(?:download of ['‘]https?:[^'’]{1,300}['’] failed|could not download ['‘][^'’]{1,300}['’] from any binary cache|fetching path ['‘][^'’]{1,300}['’] failed with exit code \d)/,
                role: 'clue',
                confidence: 0.8,
            },
            // Before Nix 2.20 it is a list of its own, above the failure.
            {
                on: 'line',
                test: /^don't know how to build these paths:?/,
                more: /^\s+\/nix\/store\//,
                role: 'clue',
                confidence: 0.8,
                hint: 'No substituter has that path and nothing here can build it: `nix path-info --store https://cache.nixos.org` with the path shows whether a cache has it. A cache may answer for an hour that it lacks what was pushed since: `--option narinfo-cache-negative-ttl 0` asks again.',
            },
            {
                on: 'error',
                test: /there is no substituter that can build it|^don't know how to build these paths/,
                role: 'consequence',
                confidence: 0.6,
                hint: [
                    'No substituter has `{path}` and nothing here can build it: `nix path-info --store https://cache.nixos.org {path}` shows whether a cache has it.',
                    'No substituter has the path and nothing here can build it: `nix config show substituters` lists where Nix looks.',
                ],
            },
            {
                on: 'error',
                test: /SSL (?:peer certificate|certificate problem|connect error)|certificate (?:verify failed|has expired|is not)|Problem with the (?:local )?SSL|error setting certificate|peer failed verification/i,
                hint: [
                    'The certificate of `{cache}` is not trusted here: check the clock (`timedatectl`), then `NIX_SSL_CERT_FILE`, which must name the file with the certificates, also for the daemon; a proxy with a certificate of its own must be in it.',
                    'The certificate of the server is not trusted here: check the clock (`timedatectl`), then `NIX_SSL_CERT_FILE`, which must name the file with the certificates, also for the daemon.',
                ],
            },
            {
                on: 'error',
                test: /HTTP error 40[134]\b/,
                hint: [
                    '`curl -IL {url}` shows the answer without a token. If it is private, Nix needs one (`access-tokens`; `netrc-file` for a cache); if not, it was moved or deleted, so correct the URL or the revision.',
                    'The server refuses it or does not have it: a private one needs a token (`access-tokens`; `netrc-file` for a cache).',
                ],
            },
            // GitHub's 422 says that it has no such branch or revision.
            { on: 'error', test: /unable to download '(?!https:\/\/api\.github\.com\/[^']*': HTTP error 422)/ },
            {
                on: 'error',
                test: /HTTP error (?!422)\d{3}|(?:Could not|Couldn't|could not) resolve host|curl error/,
            },
            { on: 'error', test: /^(?:cannot download|failed to download|download of '|while fetching the input)/ },
            {
                on: 'error',
                test: /^(?:failed to|unable to|cannot) connect to (?!socket|daemon|'\/)\S+ port \d+|^failed to resolve address for /,
            },
            {
                on: 'error',
                test: /^file '.*' does not exist in binary cache|does not appear to be a binary cache|^(?:(?!binary cache ).)*binary cache .* (?:is for Nix stores|has no)/,
            },
            {
                on: 'line',
                test: /^warning: (?:error: )?(?:unable to download|.*: unable to download) '/,
                role: 'clue',
            },
            { on: 'line', test: /^warning: .*; (?:retrying|disabling binary cache|will retry)/, role: 'clue' },
            { on: 'line', test: /^warning: (?:error: )?file '.*' does not exist in binary cache/, role: 'clue' },
            { on: 'line', test: /^fatal: unable to access '.*': /, role: 'clue' },
            // Nix's own fetcher runs as a builder; the others are nixpkgs' fetchurl and fetchgit.
            { on: 'builder', test: /^\s*(?:error: )?unable to download '/, confidence: 0.85 },
            { on: 'builder', test: /^curl: \(\d+\) /, more: /^error: cannot download /, confidence: 0.85 },
            { on: 'builder', test: /^error: cannot download .* from any mirror/, confidence: 0.85 },
            {
                on: 'builder',
                test: /^fatal: (?:unable to access '|could not read Username|repository '.*' not found)/,
                confidence: 0.85,
            },
        ],
    },
];

// EXTERNAL MODULE: ./lib/nix/catalogue/first-characters.js
var first_characters = __webpack_require__(2184);
;// CONCATENATED MODULE: ./lib/nix/catalogue/machines.js
/** Other machines, rights and programs; wordings from OpenSSH, sudo, doas, polkit, shells, argparse and clap. */
const usageOfRebuild = /^\S*(?:nixos-rebuild|nixos-install|home-manager|darwin-rebuild): (?:unknown option|unrecognized|missing argument)/;
const machineEntries = [
    {
        family: 'missing-program',
        about: 'A program that is needed is not there.',
        hint: [
            {
                when: 'target-host',
                say: "`{program}` is not on the PATH that a command over SSH gets: `ssh HOST command -v {program}` tests it. On the target set it for shells without a login, or add `?remote-program=/nix/var/nix/profiles/default/bin/{program}` to the store's URL.",
            },
            '`{program}` is not on the PATH of the user who rebuilds (`sudo` and services have another): add it to `environment.systemPackages`, or start with `nix shell nixpkgs#{program} --command`.',
            'A program is not on the PATH of the user who rebuilds (`sudo` and services have another): `command -v` with its name tests it.',
        ],
        stage: 'any',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /^(?:Could not find executable|unable to execute|executing) '[\w./+-]+' ?:? ?(?:No such file or directory)?$|(?:^|: )unable to execute '[\w./+-]+': No such file|error: executing '[\w./+-]+' ?: No such file/,
            },
            // Coreutils' programs that start another one.
            {
                on: 'line',
                test: /^(?:chroot|nice|nohup|setsid|stdbuf|timeout): failed to (?:run command|execute) .*: No such file or directory$/,
                confidence: 0.8,
            },
            {
                on: 'line',
                contains: 'unable to execute ',
                test: /^cannot build on '.*unable to execute '/,
                role: 'clue',
            },
            {
                on: 'line',
                contains: 'ot found',
                test: /^(?:(?:\S*\/)?(?:ba|z|da|k|fi)?sh: )?(?:(?:zsh|bash|sh):\d+: )?(?:(?:line )?\d+: |(?:\/\S{1,300}|nixos-rebuild): line \d+: )?(?:sudo: )?(?:command not found: )?(?:sudo|doas|nix|nix-[a-z]+|git|ssh|nom|nixos-rebuild|switch-to-configuration)(?:: (?:command )?not found)?$/,
                confidence: 0.9,
            },
            { on: 'line', test: /^(?:sudo|doas): [\w.+-]+: command not found$/, confidence: 0.9 },
            // nix-darwin goes on without it.
            { on: 'error', test: /^Homebrew is not installed, skipping/, role: 'clue', confidence: 0.3 },
            { on: 'line', test: /^fish: Unknown command: (?:sudo|nix|nix-[a-z]+|git)$/, confidence: 0.9 },
            {
                on: 'line',
                contains: 'switch-to-configuration',
                test: /^(?:\S*sh: |env: |\S*: line \d+: ).*\/bin\/switch-to-configuration['’]?: No such file or directory/,
                hint: 'The system that was built has no `bin/switch-to-configuration`: is `system.switch.enable` off, or was `nixos-install` started outside of its root? `ls /run/current-system/bin` shows what is there.',
            },
        ],
    },
    {
        family: 'ssh',
        about: 'Another machine cannot be reached over SSH.',
        hint: [
            "`ssh -o BatchMode=yes {machine} true` as the same user shows why: its host key must be known there, and the key must need no passphrase. Nix' daemon connects to builders as root.",
            "`ssh -o BatchMode=yes HOST true` as the same user shows why: the host key must be known there, and the key must need no passphrase. Nix' daemon connects to builders as root.",
        ],
        stage: 'any',
        endsTheRun: true,
        // The message of ssh is why there is no connection.
        explainedBy: ['missing-program', 'ssh'],
        rules: [
            {
                on: 'error',
                test: /failed to start SSH connection to|^cannot connect to '[^/]|SSH connection to '[^']*' failed|^cannot open connection to remote store 'ssh/,
            },
            { on: 'error', test: /Host key verification failed|Permission denied \(publickey/ },
            { on: 'line', test: /^ssh: (?:connect to host|Could not resolve hostname) /, role: 'clue' },
            {
                on: 'line',
                test: /^(?:Host key verification failed|No \S+ host key is known for)/,
                role: 'clue',
                hint: 'The host key of that machine is not known to the user who connects: connect once by hand (`ssh HOST`, as root for builders), or set `programs.ssh.knownHosts`.',
            },
            {
                on: 'line',
                contains: 'Permission denied (',
                test: /^(?:[^\s@]+@\S+: |Received disconnect .*)?Permission denied \((?=[a-z,-]*(?:publickey|password|keyboard))[a-z,-]*\)/,
                role: 'clue',
                hint: [
                    '{machine} accepts no key of the user who connects: `ssh -v {machine}` lists which were offered. With `sudo`, it is root who connects.',
                    'That machine accepts no key of the user who connects: `ssh -v HOST` lists which were offered. With `sudo`, it is root who connects.',
                ],
            },
            {
                on: 'line',
                test: /^(?:kex_exchange_identification: |ssh_exchange_identification: |Connection (?:to \S+ )?(?:closed|reset|timed out)|client_loop: send disconnect|Timeout, server \S+ not responding|mux_client_request_session: )/,
                role: 'clue',
            },
            {
                on: 'line',
                test: /^@ +WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED/,
                role: 'clue',
                hint: 'The machine has another host key than before: if it was installed anew, `ssh-keygen -R HOST` forgets the old one; if not, do not connect.',
            },
            {
                on: 'line',
                test: /^(?:Bad owner or permissions on |Received disconnect from |cannot build on 'ssh|unable to open SSH connection to )/,
                role: 'clue',
            },
            {
                on: 'line',
                contains: 'switch-to-configuration',
                test: /^(?:subprocess\.CalledProcessError: )?Command '(?:\['ssh'|ssh ).*returned non-zero exit status 255\b/,
                role: 'report',
                confidence: 0.85,
                hint: 'The connection broke while the target was activated, which may still be running there: `ssh HOST systemctl status nixos-rebuild-switch-to-configuration` shows it. Wait for its end before you try again.',
            },
            {
                on: 'line',
                test: /^(?:subprocess\.CalledProcessError: )?Command '(?:\['ssh'|ssh ).*returned non-zero exit status 255\b/,
                role: 'report',
                confidence: 0.85,
            },
            {
                on: 'line',
                test: /^(?:Activating|Waiting|Revoking) over SSH resulted in a bad exit code: Some\(255\)/,
                role: 'report',
                confidence: 0.85,
                hint: 'The connection broke while the target was activated, which may still be running there: `ssh HOST systemctl --failed` shows its state. deploy-rs rolls it back if it is not confirmed.',
            },
        ],
    },
    {
        family: 'privilege',
        about: 'The user may not do that.',
        hint: [
            {
                when: 'darwin',
                say: 'Since 2025 the whole activation of nix-darwin runs as root: `sudo darwin-rebuild switch`.',
            },
            {
                when: 'target-host',
                say: 'The user on the target may not do that: connect as root, or with `--sudo`; without a terminal, its sudo must need no password (`security.sudo.wheelNeedsPassword = false`) or get one with `--ask-sudo-password`.',
            },
            'Run it as root or with `--sudo`; unattended, sudo must need no password (`sudo -n true` tests it).',
        ],
        stage: 'any',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /must be run as (?:the root user|root)|you (?:need to|must) be root|are not privileged|you don't have sufficient rights/,
            },
            {
                on: 'error',
                test: /^(?:opening|creating|changing|writing|making|getting|renaming|unlinking|cannot unlink|removing|deleting|setting|open|locking|could not|cannot open).*: Permission denied|^Permission denied/i,
            },
            { on: 'error', test: /(?<!\S)(?=\S*\/nix\/(?:var|store))\S*: Permission denied|: Permission denied$/ },
            {
                on: 'error',
                test: /^permission denied when trying to .*, aborting activation/,
                hint: 'macOS refuses it: give the terminal (or sshd) Full Disk Access or App Management under System Settings, Privacy & Security, then `sudo darwin-rebuild switch` again.',
            },
            { on: 'line', contains: 'must be run as the root user', test: /^\S/ },
            { on: 'line', contains: 'activation must now be run as root', test: /^\S/ },
            { on: 'line', test: /^error: you must be root|^This script must be run as root/ },
            {
                on: 'line',
                test: /^sudo: (?:a (?:password|terminal) is required|.*no tty present|\d+ incorrect password|PERM_|unable to (?:initialize|change|allocate)|sorry, you must have a tty|you do not exist in the |unknown user|account validation failure|no valid sudoers|error in \/etc|unable to (?:stat|open)|effective uid is not 0|The "no new privileges" flag)/,
            },
            {
                on: 'line',
                test: /^sudo: .* must be owned by uid 0 and have the setuid bit set/,
                hint: 'That `sudo` is the one of the store, which has no setuid bit: use the wrapper (`/run/wrappers/bin/sudo`), which must come first on PATH (`command -v sudo`).',
            },
            {
                on: 'line',
                contains: ' is not in the sudoers file',
                test: /^\S/,
                hint: [
                    '`{user}` may not use sudo: add `"wheel"` to `users.users.{user}.extraGroups` as root, or rebuild as root.',
                    'That user may not use sudo: add `"wheel"` to its `extraGroups` as root, or rebuild as root.',
                ],
            },
            // Git, of a directory that it may not write.
            { on: 'line', test: /^fatal: .*: (?:Permission denied|Read-only file system)$/, role: 'clue' },
            { on: 'line', test: /^doas: (?:Operation not permitted|a tty is required|Authorization required)/ },
            {
                on: 'line',
                test: /^(?:Sorry, user .* is not allowed to execute|su: Authentication failure|Failed to start transient service unit: (?:Interactive authentication required|Access denied))/,
            },
        ],
    },
    {
        family: 'usage',
        about: 'The command was called with a word that it does not know.',
        hint: [
            '`{flag}` is not known to the program that got it: `nixos-rebuild --help` lists what this version takes. What is meant for `nix build` may be refused by `nix flake` or by another version of Nix (`nix --version`).',
            'The program does not know a word of its command line: `nixos-rebuild --help` (`darwin-rebuild`, `home-manager`) lists what this version takes.',
        ],
        stage: 'any',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /^unrecogni[sz]ed (?:flag|option|subcommand|command|argument)|^(?:unknown|invalid) (?:option|flag|command|subcommand)\b|^flag '.*' requires|^'.*' is not a recogni[sz]ed command|^no (?:sub)?command (?:is )?specified|^unexpected argument|^the following (?:required )?arguments|^invalid value '.*' for '|^the argument '.*' cannot be used/,
            },
            {
                on: 'error',
                test: /^(?:Boolean )?setting '|^(?:syntax error in configuration line|parsing setting|configuration (?:setting|option) '|invalid line '|flake configuration setting ')/,
                hint: 'A setting of Nix has a value that it does not take: `nix config show` (before 2.20 `nix show-config`) prints those in force. On NixOS, `nix.settings` and `nix.extraOptions` write /etc/nix/nix.conf; until that is corrected, `NIX_CONFIG` and `--option` with a right value override it.',
            },
            {
                on: 'line',
                test: /^(?:nixos-rebuild(?:-ng)?|nixos-install|nixos-anywhere|home-manager|darwin-rebuild|colmena|deploy|nh): (?:error: )?(?:unrecogni[sz]ed|unknown|the following arguments|argument |invalid|missing argument)/,
            },
            { on: 'line', contains: ': unknown option', test: usageOfRebuild },
            { on: 'line', contains: ': unrecognized', test: usageOfRebuild },
            { on: 'line', contains: ': missing argument', test: usageOfRebuild },
            // It prints no more than that where it does not know what it is to do.
            { on: 'line', test: /^nix-output-monitor usages:/, confidence: 0.8 },
            { on: 'line', test: /^(?:Unknown (?:command|option)|Usage: switch-to-configuration \[)/ },
        ],
    },
    {
        family: 'interrupted',
        about: 'It was stopped by a person or by another program.',
        hint: [
            {
                when: 'ci',
                say: 'The job was cancelled or ran into its time limit: the service shows which. Raise `timeout-minutes` if it was the limit.',
            },
            'It was stopped from outside: run it again. Nothing is half done until `activating the configuration...` is printed; after it, switch again.',
        ],
        stage: 'any',
        endsTheRun: true,
        // A person interrupts a rebuild that waits.
        explainedBy: ['locks'],
        rules: [
            { on: 'error', test: /^interrupted by the user/, confidence: 0.9 },
            { on: 'line', test: /^\^Cerror: interrupted by the user/, confidence: 0.9 },
            { on: 'line', test: /^(?:KeyboardInterrupt|Traceback .* KeyboardInterrupt)$/, role: 'clue' },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/modules.js
/** What NixOS's module system and nixpkgs' checks throw; wordings from nixpkgs lib/ and pkgs/stdenv. */
const moduleEntries = [
    {
        family: 'nixos-assertions',
        about: 'The configuration contradicts an assertion of a NixOS module.',
        hint: [
            'Each line says what to change in the configuration, here for `{option}`: `nixos-option {option}` shows what sets it now, and where.',
            'Each line says what to change in the configuration; `nixos-rebuild dry-build` then evaluates it again without building.',
        ],
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            { on: 'error', test: /^\s*Failed assertions:/ },
            // An entry of the list whose head was cut off.
            { on: 'line', contains: 'no longer has any effect', test: /^- The option definition [`'‘]/ },
        ],
    },
    {
        family: 'unknown-option',
        about: 'An option is set that no module declares.',
        hint: [
            {
                when: 'home-manager',
                say: 'No imported module declares `{option}`: it was renamed, is spelled differently, or belongs to the other of NixOS and Home Manager. `man home-configuration.nix` lists the options of the installed version.',
            },
            {
                when: 'darwin',
                say: 'No imported module declares `{option}`: NixOS has options that nix-darwin lacks. `man 5 configuration.nix` lists those of the installed version.',
            },
            'No imported module declares `{option}`: it was renamed, is spelled differently, or its module is not in `imports`. `man configuration.nix` lists the options of the installed version.',
            'Check the spelling and that the module that declares it is in `imports`; `man configuration.nix` lists the options of the installed version.',
        ],
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            { on: 'error', test: /^The option [`'‘].*?['’] does not exist\./s },
            { on: 'error', test: /^The option [`'‘].*?['’] (?:does not exist|can no longer be used)/s },
            { on: 'error', test: /^Module [`'‘].*?['’] has an unsupported attribute [`'‘]/s },
            {
                on: 'error',
                test: /^The option definition [`'‘](?:(?!['’] ).)*['’] (?:in [`'‘](?:(?!['’] ).)*['’] )?no longer has any effect/s,
            },
        ],
    },
    {
        family: 'option-type',
        about: 'An option is set to a value of the wrong type.',
        hint: [
            '`nixos-option {option}` shows the type that `{option}` takes; the message names the value and the file that sets it.',
            'The message names the type that the option takes and the file that sets it; `man configuration.nix` has an example of most.',
        ],
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            { on: 'error', test: /^A definition for option [`'‘].*?['’] is not of type /s },
            {
                on: 'error',
                test: /^The option [`'‘](?:(?!['’] ).)*['’] .*(?:is not of type|has an invalid value)/s,
            },
        ],
    },
    {
        family: 'option-conflict',
        about: 'An option is set or declared in ways that exclude each other.',
        hint: [
            'Several files set `{option}` and only one can win: delete the others, or write `lib.mkForce` before the value that is to win. `nixos-option {option}` shows all of them.',
            'Keep one of the definitions, or write `lib.mkForce` before the value that is to win; `nixos-rebuild dry-build --show-trace` names every file that takes part.',
        ],
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            { on: 'error', test: /^Cannot merge definitions of [`'‘]/ },
            {
                on: 'error',
                test: /^The (?:unique )?option [`'‘].*?['’] (?:has conflicting definition|is defined multiple times|is defined both)/s,
            },
            { on: 'error', test: /^The option [`'‘].*?['’] is read-only, but it's set multiple times/s },
            {
                on: 'error',
                test: /^The option [`'‘](?:(?!['’] ).)*['’] (?:in [`'‘](?:(?!['’] ).)*['’] )?is already declared in/s,
                hint: [
                    'Two imported modules declare `{option}`: one is imported twice under two paths, or nixpkgs has it by now. Drop one from `imports`, or list it in `disabledModules`.',
                    'Two imported modules declare the option: drop one from `imports`, or list it in `disabledModules`.',
                ],
            },
            {
                on: 'error',
                test: /^The option [`'‘](?:(?!['’] ).)*['’] (?:in (?:module )?[`'‘](?:(?!['’] ).)*['’] )?would be a parent of the following options/s,
                hint: [
                    '`{option}` has a type that can have no options below it: `nixos-option {option}` shows which, and the message which modules declare the options below.',
                    'The option has a type that can have no options below it: move those, or declare it with `types.submodule`.',
                ],
            },
        ],
    },
    {
        family: 'option-not-set',
        about: 'An option is needed that nothing sets.',
        hint: [
            'Something reads `{option}` and nothing sets it: set it, or switch off what needs it. `nixos-option {option}` shows its type and description.',
            'Set the option in the configuration; `man configuration.nix` describes it.',
        ],
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            {
                on: 'error',
                test: /^The option [`'‘].*?['’] (?:is used but not defined|was accessed but has no value defined|has no value defined)/s,
            },
        ],
    },
    {
        family: 'unfree-broken-insecure',
        about: 'nixpkgs refuses a package: unfree, broken, insecure or not for this platform.',
        hint: [
            'nixpkgs refuses `{package}` until the configuration allows it by name; the message has the line to add. `nix why-depends --derivation` with the system and the package shows what pulls it in.',
            'nixpkgs refuses the package until the configuration allows it by name (`nixpkgs.config.allowUnfreePredicate`, `permittedInsecurePackages`); the message has the line to add.',
        ],
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /refusing to evaluate/i },
            { on: 'line', contains: ', refusing to evaluate', test: /^ *Package [`'‘]/, confidence: 0.9 },
            // What nixpkgs advises below it, where the message itself is cut off.
            {
                on: 'line',
                test: /^ *(?:a\) To temporarily allow (?:all )?[a-z]+ packages, |You can install it anyway by allowing this package)/,
                role: 'report',
                confidence: 0.8,
            },
            {
                on: 'error',
                test: /^\S+ is not (?:available|supported) on the requested hostPlatform/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/nix-words.js
/**
 * How the messages of Nix begin that belong to a family by their subject, though no rule knows each of them: compared
 * in this order, after all rules. From the sources of Nix 2.36 (src/libexpr, libfetchers, libflake, libstore, libutil,
 * libcmd, src/nix).
 */
const nixWords = [
    [
        'usage',
        /^'?--?[a-zA-Z][\w-]*(?:\([^)]*\))?'?(?: and '?--?[a-zA-Z][\w-]*'?)? (?:requires?|(?:is|are) (?:mutually |incompatible|exclusive|not |only |useless)|does not|expects|has at most|can(?:not| )|no longer|only works|takes)|^(?:no|only one|exactly one) (?:operation|argument|flag)s? |^(?:this command requires|you must pass|required argument '--|missing flag|Nix has no subcommand|more arguments|not enough arguments|too (?:many|few) arguments|called without required arguments$|No packages specified|options? ['-])|^(?:Boolean )?setting '|^(?:syntax error in configuration line|parsing setting|configuration setting '|invalid line '|flake configuration setting ')/,
    ],
    [
        'nix-crash',
        /^(?:This is a bug!|Nix evaluator internal error|BUG: |C\+\+ exception handling is broken|unknown exception$|coroutine has finished|unexpected error type)/,
    ],
    [
        'lock-file',
        /^(?:[Ll]ock file |Not writing lock file |reference lock file |unsupported input attribute type in lock|narHash must use |'rev' attribute mismatch)|\bunlocked input\b/,
    ],
    [
        'hash-mismatch',
        /^(?:hash|size) mismatch (?:for|while fetching|importing) |^hash of path '|^LFS server returned mismatched/,
    ],
    [
        'git-fetch',
        /^(?:Git|Mercurial) (?:repository|tree|input|root object|object|checkout) |^(?:Commit signature|commit) verification |^(?:no .*)?git-lfs|^(?:appending to|committing|creating) git |^creating a (?:blob|tree) |^(?:looking up|resolving) (?:HEAD|directory|file)\b|\.gitmodules|^'?hg |^bad json from \/info\/lfs|^(?:duplicating object|initialising libgit2|cannot clone |getting working directory status|querying the number of objects|setting remote ')/,
    ],
    [
        'flake-not-found',
        /^(?:in |indirect )?flake (?:URL|reference|registry|input|ref) |^invalid flake|^unexpected (?:fragment|flake input)|^'[^']*' is (?:an indirect flake|not a valid flake)|^(?:indirect |unsupported )?input (?:attribute )?(?:path )?'[^']*' |^cannot (?:fetch|show|clone|apply|compute) .*\binput\b|^don't know how to (?:set|convert) .*\binput\b|^(?:GitHub |path |SCP-style Git )?URL '|^(?:follow )?cycle detected (?:in flake|:)|^found circular import of flake|^'type' attribute to specify input|^tarball .* (?:does not exist|is a |must use)|^No commits returned by |^in '[^']*', couldn't find ref|^invalid (?:Git|Mercurial) branch|^'[^']*' doesn't have a scheme/,
    ],
    [
        'sandbox',
        /^(?:bind mount from |cannot (?:pivot|change root|remove real-root|create real-root|set (?:domain|host) name|set loopback|set 32-bit|determine the cgroups|unmount real root|dup )|creating (?:a new session|cgroup)|(?:entering|getting) sandbox |failed to (?:mount|create|attach to|apply|configure) (?:jail|nullfs|a? ?landlock|loopback)|mounting |user namespace init|unable to (?:add .{0,40}seccomp|bind mount|make '?\/|initialize seccomp|set 'no new)|sandbox path |chroot|opening (?:bind mount|pseudoterminal)|derivation '[^']*' (?:has '__noChroot'|requested impure|specifies a sandbox)|home directory .* exists; please remove)|^(?:unsharing|restoring parent|saving parent) .*namespace/,
    ],
    [
        'platform-features',
        /^(?:bad machine specification|Unable to build with a primary store|building .* is not (?:yet )?(?:implemented|supported)|feature '[^']*' (?:is|requires)|'[^']*' is not a valid system type)/,
    ],
    [
        'daemon',
        /protocol mismatch|^(?:the|[Yy]our) (?:Nix )?(?:daemon|client) (?:version )?(?:is|does)|from (?:the )?(?:Nix daemon|remote)$|^(?:accepting connection|connection closed|shutting down daemon)|^cannot (?:create|connect to|listen on|bind|open|\S+ to) .{0,80}socket/,
    ],
    [
        'privilege',
        /^(?:you are not (?:allowed|in)|repairing is not allowed|the Nix user should |set(?:uid|gid|groups) failed|(?:invalid|suspicious) ownership|Path .* is world-writable|creating a garbage collector root .* is forbidden|cannot (?:change ownership|set supplementary|substitute path .* no write access)|Nix database directory .* is not writable|could not (?:create|write to) password database|(?:building|importing) paths is not allowed)/,
    ],
    [
        'store-database',
        /^(?:cannot (?:find|execute) '[^']*', since |(?:link|path) \S+ (?:was modified|disappeared|is corrupted|is untrusted|is not valid|lacks a CA)|some (?:outputs are unexpectedly invalid|paths in the output closure)|found corrupted or missing path|NAR (?:info )?file|reference '[^']*' of path|file is empty \(possible|Your Nix store has a database|'[^']*' is too short to be a valid|size mismatch importing path|store path (?:mismatch|'[^']*' is not a valid)|derivation '[^']*' (?:is not valid|has name)|Unknown derivation ATerm|not a valid store path|empty path is not)|is corrupt(?:$|:)/,
    ],
    [
        'download',
        /^(?:NAR for '|AWS |S3 |Failed to create AWS|Timeout waiting for AWS|unexpected error (?:from curl|in download)|failed to (?:create AWS|add path .* to remote)|uploading to '|substituter '|channel tarball|invalid (?:channel|mirror) |zstd error|unable to initiali[sz]e (?:brotli|zstd)|error while (?:de)?compressing|input compression not|reached end of compressed|failed to initiali[sz]e libarchive|cannot get archive|dependency '[^']*' of '[^']*' does not exist, and)/,
    ],
    [
        'missing-program',
        /^(?:could not start program|executing '|unable to execute '|The '[^']*' command was not found)/,
    ],
    ['locks', /^opening (?:lock file|user lock) |^somebody is hogging/],
    ['collision', /^file name collision between |^refusing to overwrite existing file/],
    [
        'builder',
        /^(?:(?:floating )?content-addressing derivation '|derivation '[^']*' (?:output|doesn't have expected output|requires non-existent)|fixed-output derivations must not|output path .* should be|no output reference for|pure derivation '|build hook died)/,
    ],
    [
        'type-error',
        /^'[^']*' (?:is not (?:an? (?:Boolean|list|string|attribute set|integer|derivation)\b|a list)|needs to evaluate)|^`__toString` |^(?:the )?expression (?:selected by |does not |did not |evaluated to )|^(?:argument|installable) '[^']*' |^(?:store )?derivation (?:'[^']*' )?(?:does not (?:have|contain)|cannot |lacks|has (?:invalid|no environment|incorrect|missing))|^(?:negative (?:start|value)|NixFloat argument|unsupported argument|multiple outputs are|duplicate derivation output|invalid derivation output|overlay |bundler must|app '|nix-shell requires|primop arity|context (?:key|of string) |missing required '|the contents of the file|Invalid JSON Value|Expected JSON |at least one argument)|^(?:flake )?attribute '[^']*' (?:is not a|has unsupported|should have)|^(?:unknown hash |hash '[^']*' |invalid character in |'[^']*' (?:and '[^']*' arguments|argument required))|^expected (?:a |an )?\S+ but got /,
    ],
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/resources.js
/** Memory, disk and time that ran out; wordings of the kernel, GCC, SQLite and nix/src/libstore. */
const resourceEntries = [
    {
        family: 'timeout-log-size',
        about: 'A build took too long, was silent for too long, or wrote too much.',
        hint: [
            '`nix log {derivation}` shows where it stopped. Raise `--option timeout`, `max-silent-time` or `max-log-size` if the build is only slow or loud.',
            'Raise `--option timeout`, `max-silent-time` or `max-log-size`, whichever the message names, if the build is only slow or loud.',
        ],
        stage: 'build',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /timed out after \d+ seconds/ },
            { on: 'error', test: /killed after writing more than \d+ bytes of log output/ },
        ],
    },
    {
        family: 'disk-full',
        about: 'The disk is full.',
        hint: [
            {
                when: 'ci',
                say: '`df -h /nix /tmp` before the build shows how much the runner has: free it (remove preinstalled toolchains) or use a larger one. Deleting generations frees nothing on a fresh runner.',
            },
            '`df -h /nix/store /tmp` and `df -i /nix/store` show what is full; `nix-collect-garbage -d` frees the store. A build that fills `/tmp` needs another `build-dir` in nix.conf.',
        ],
        stage: 'build',
        endsTheRun: false,
        rules: [
            {
                on: 'error',
                test: /^(?!cloning builder process).*(?:No space left on device|database or disk is full|Disk quota exceeded)/s,
            },
            { on: 'error', test: /lack of free disk space/ },
            {
                on: 'builder',
                test: /(?:No space left on device|Disk quota exceeded)(?: \(os error \d+\))?['".)]?$|write error \(disk full\?\)|lack of free disk space/,
                confidence: 0.75,
            },
            { on: 'line', contains: 'No space left on device', test: /^ +what\(\): / },
            { on: 'line', contains: 'No space left on device', test: /^fatal: /, role: 'clue' },
            {
                on: 'line',
                test: /^note: build failure may have been caused by lack of free disk space/,
                role: 'clue',
            },
        ],
    },
    {
        family: 'killed-oom',
        about: 'A process was killed, most often for lack of memory.',
        hint: [
            {
                when: 'ci',
                say: 'The runner has too little memory for this build: build less at once with `--option max-jobs 1 --option cores 2`, or use a larger runner.',
            },
            '`journalctl -k -g "Out of memory"` names the process that the kernel killed. Build less at once (`--option max-jobs 1 --option cores 2`), or add memory or swap (`zramSwap.enable = true`).',
        ],
        stage: 'build',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /failed due to signal 9\b|due to signal 9 \(Killed\)/ },
            { on: 'error', test: /^(?:Nix daemon )?out of memory|^std::bad_alloc|Cannot allocate memory/ },
            {
                on: 'error',
                test: /^(?:a )?builder for .* failed with exit code 137\b|builder failed with exit code 137\b/,
                confidence: 0.75,
            },
            {
                on: 'builder',
                test: /\bKilled signal terminated program\b|\(signal: 9, SIGKILL: kill\)|internal compiler error: Killed\b|^(?:.*: )?Killed$|virtual memory exhausted|[Cc]annot allocate memory|ld terminated with signal 9|JavaScript heap out of memory/,
                confidence: 0.75,
            },
            // nixos-rebuild-ng, of the Nix that it ran.
            {
                on: 'line',
                test: /^(?:subprocess\.CalledProcessError: )?Command '.*' died with <Signals\.SIGKILL/,
                confidence: 0.8,
            },
            {
                on: 'line',
                contains: 'Killed',
                test: /(?:^|\])\s*Killed$|^\S+: (?:line )?\d+: +(?:\d+ )?Killed\b/,
                confidence: 0.8,
            },
            // The kernel's, on a console.
            {
                on: 'line',
                contains: 'Killed process',
                test: /^(?:\[ *[\d.]+\] )?(?:Out of memory|Memory cgroup out of memory): Killed process \d+ /,
                role: 'clue',
            },
            {
                on: 'line',
                test: /^(?:GC Warning: Out of Memory|GNU MP: Cannot allocate memory|terminate called after throwing an instance of 'std::bad_alloc')/,
                confidence: 0.8,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/sources.js
/** Files, flakes, locks and evaluation modes; wordings from nix/src/libfetchers, libflake and libexpr. */
const sourceEntries = [
    {
        family: 'untracked-file',
        about: 'A flake uses a file that Git does not know.',
        hint: [
            'Git does not know the file, and a flake in a repository sees only what Git tracks: `git add` it (`git add -N` is enough, a commit is not needed).',
        ],
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /is not tracked by Git/ },
            { on: 'error', test: /is forbidden because it is not under Git control/ },
            { on: 'error', test: /(?:hasn't been|is not) added to the Git (?:index|repository)/i },
        ],
    },
    {
        family: 'git-ownership',
        about: 'Git refuses a repository that another user owns.',
        hint: [
            '`{repository}` belongs to another user than the one who rebuilds: rebuild as its owner with `--sudo`, or, for root, `sudo git config --global --add safe.directory {repository}`.',
            'The repository belongs to another user than the one who rebuilds: rebuild as its owner with `--sudo`, or `git config --global --add safe.directory DIR` as the user who rebuilds.',
        ],
        stage: 'sources',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /is not owned by current user|dubious ownership/ },
            { on: 'line', test: /^fatal: (?:detected dubious ownership|unsafe repository) / },
            // Nix 2.8 runs `git diff`, and a Git that refuses the repository behaves as if there were none.
            {
                on: 'line',
                test: /^warning: Not a git repository\. Use --no-index to compare/,
                role: 'clue',
                confidence: 0.7,
            },
        ],
    },
    {
        family: 'lock-file',
        about: 'flake.lock does not fit flake.nix or what was fetched.',
        hint: 'flake.lock does not fit flake.nix: `nix flake lock` where it may be written brings it up to date without updating what fits; commit it.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /requires lock file changes but they're not allowed/ },
            {
                on: 'error',
                test: /^(?:cannot write modified lock file|lock file '.*' (?:contains|has)|lock file contains)/,
            },
            {
                on: 'error',
                test: /^\[json\.exception\.|^error parsing lock file|parsing (?:the )?(?:lock file|['"][^'"]*flake\.lock)/i,
                hint: 'flake.lock is no JSON, most often since a merge left its marks (`<<<<<<<`): `jq . flake.lock` names the line. `git checkout --theirs flake.lock` takes one side; then `nix flake lock`.',
            },
            {
                on: 'error',
                test: /^mismatch in field '|NAR hash mismatch in input|^NAR hash mismatch/i,
                hint: [
                    'What was fetched for `{input}` is not what flake.lock has: its source was changed or rewritten. If you trust it, `nix flake update` with the name of the input records the new state; if a cached copy is wrong, `--refresh` fetches it again.',
                    'What was fetched is not what flake.lock has: its source was changed or rewritten. If you trust it, `nix flake update` with the name of the input records the new state; if a cached copy is wrong, `--refresh` fetches it again.',
                ],
            },
            {
                on: 'error',
                test: /^(?:unsupported )?(?:input )?attribute '.*' (?:is )?not supported by scheme|^unsupported [\w-]{1,20} input attribute '/,
                hint: "The reference of an input has a word that this Nix does not know: it is newer in the Nix that wrote flake.lock, or misspelled. `nix --version` shows this one; correct the input's URL or update Nix.",
            },
            {
                on: 'error',
                test: /cannot update unlocked flake input|follows a non-existent input|^unlocked flake/,
            },
            {
                on: 'error',
                test: /^(?:parsing lock file|failed to parse lock file|cannot parse flake lock|unsupported lock file version)/i,
            },
        ],
    },
    {
        family: 'flake-not-found',
        about: 'The flake, one of its inputs, or its flake.nix cannot be found.',
        hint: '`nix flake metadata` with the same reference tests it: the directory must have a flake.nix, and a name without path or scheme is looked up in the registry.',
        stage: 'sources',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /could not find a flake\.nix file|doesn't contain a 'flake\.nix'|does not contain a '\/?flake\.nix'|(?:is|are) not (?:a|part of a) flake\b/,
            },
            { on: 'error', test: /^cannot find flake '|in the flake registries/ },
            { on: 'error', test: /is not a flake/ },
            { on: 'error', test: /^input '.*' is unsupported$/ },
            {
                on: 'error',
                test: /(?:not a valid|invalid) (?:flake reference|URL)/,
                hint: 'Not every version of Nix accepts blanks, quotes and the like in the path or the host name: rename it, or move the flake. `nix flake show` with the same reference tests it.',
            },
            {
                on: 'line',
                test: /^fatal: (?:[Cc]ouldn't find remote ref|repository '.*' not found|'.*' does not appear to be a git repository)/,
                role: 'clue',
            },
            { on: 'error', test: /^(?:unable to find a flake before|could not find .*flake)/ },
            {
                on: 'error',
                test: /^(?:path|source tree referenced by) '(?:(?!' does not contain a ').)*' does not contain a '.*flake\.nix'/,
            },
            {
                on: 'error',
                test: /^Cannot find Git (?:revision|ref)|couldn't find remote ref/i,
                hint: [
                    'The repository has no `{revision}` in `{ref}`: it was rewritten or is in another branch. `git ls-remote` with its URL lists the branches; name the right one (`ref=`), or update the input.',
                    'The repository lacks that branch or revision: `git ls-remote` with its URL lists what it has; name the right one (`ref=`), or update the input.',
                ],
            },
            {
                on: 'error',
                test: /HTTP error 422|No commit found for (?:SHA|the ref)/,
                hint: [
                    'The repository has no branch, tag or revision `{revision}`: `git ls-remote` with its URL lists what it has. It may have been renamed (`master`, `main`) or merged.',
                    'The repository has no such branch, tag or revision: `git ls-remote` with its URL lists what it has.',
                ],
            },
        ],
    },
    {
        family: 'ifd-disabled',
        about: 'Evaluation needs a build, which is switched off.',
        hint: 'Evaluation needs a build (import from derivation), which is switched off: `--option allow-import-from-derivation true` allows it; better is to commit what that build makes.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [{ on: 'error', test: /allow-import-from-derivation'? is disabled/ }],
    },
    {
        family: 'pure-eval',
        about: 'A flake reaches for something outside its inputs.',
        hint: 'A flake sees only itself and its inputs: make the file part of it, or replace `<…>`, `builtins.currentSystem` and `getEnv`. `--impure` evaluates without that rule.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /(?:is forbidden|is not allowed|not allowed) in (?:pure|restricted)(?: eval(?:uation)?)? mode/,
            },
            { on: 'error', test: /in pure eval(?:uation)? mode/ },
            { on: 'error', test: /^access to .* is forbidden in (?:pure|restricted)/ },
            {
                on: 'error',
                test: /^cannot call '(?:getFlake|fetchTree|fetchGit)' on unlocked /,
                hint: '`getFlake` needs a reference that names a revision (`?rev=`), or better an input of the flake; `--impure` evaluates without that rule.',
            },
        ],
    },
    {
        family: 'feature-off',
        about: 'An experimental feature of Nix is needed and switched off.',
        hint: [
            'Nix needs its feature `{feature}`: `nix.settings.experimental-features = [ "nix-command" "flakes" ]` switches on the usual ones; until then `NIX_CONFIG="extra-experimental-features = {feature}"` before the command.',
            'Nix needs an experimental feature: `experimental-features = nix-command flakes` in nix.conf switches on the usual ones.',
        ],
        stage: 'any',
        endsTheRun: true,
        rules: [{ on: 'error', test: /^experimental (?:Nix |Lix )?feature '.*' is (?:disabled|not enabled)/ }],
    },
    {
        family: 'missing-file',
        about: 'A file or directory that the configuration names does not exist.',
        hint: [
            'The file does not exist where {place} looks for it: paths are relative to the file that has them. In a flake it must be tracked by Git too: `git status --short` shows whether it is.',
            'Check the path: it is relative to the file that has it. In a flake the file must be tracked by Git too: `git status --short` shows whether it is.',
        ],
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /^(?:file '.*' was not found in the Nix search path|cannot look up '<)/,
                hint: [
                    {
                        when: 'flake',
                        say: 'A flake has no search path: use an input in place of `<…>`. `nix-instantiate --find-file nixpkgs` shows what it is outside of flakes.',
                    },
                    {
                        when: 'ci',
                        say: 'The runner has no channels: set `NIX_PATH` (`nix_path: nixpkgs=channel:nixos-unstable` of install-nix-action), or pass `-I nixpkgs=…`.',
                    },
                    'NIX_PATH has no such entry for this user: `nix-instantiate --find-file nixpkgs` tests it. Add the channel (`sudo nix-channel --add`, then `--update`) or pass `-I`.',
                ],
            },
            {
                on: 'error',
                test: /^getting (?:status|attributes) of (?:path )?['"].*['"]: No such file or directory/,
            },
            {
                on: 'error',
                test: /^(?:opening file|reading (?:file|directory)|opening directory|reading symbolic link|cannot read|stat) '?.*'?: No such file or directory/,
            },
            { on: 'error', test: /^(?:path|file) '.*' (?:does not exist|was not found)/ },
            { on: 'error', test: /^Path '.*' does not exist in Git repository/i },
            {
                on: 'error',
                test: /^(?:cannot find file|could not find file|(?!(?:the )?(?:user|group) ').* does not exist$)/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/stores.js
/** The store, its database and daemon, and Nix itself; wordings from nix/src/libstore, libutil and SQLite. */
const storeEntries = [
    {
        family: 'signature',
        about: 'A store path has no signature that the machine trusts which receives it.',
        hint: [
            {
                when: 'target-host',
                say: 'The user who copies to {machine} may not add unsigned paths there: put it into `nix.settings.trusted-users` of the target (that equals root), copy as root, or sign with `nix store sign` and a key in its `trusted-public-keys`.',
            },
            {
                when: 'target-host',
                say: 'The user who copies may not add unsigned paths to the target: put it into the `nix.settings.trusted-users` there (that equals root), copy as root, or sign with `nix store sign` and a key in its `trusted-public-keys`.',
            },
            'No key of `nix config show trusted-public-keys` signed it: add the public key of the cache that has it, or let a trusted user build without that cache (`--option substitute false`).',
        ],
        stage: 'copy',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /lacks a (?:signature by a trusted key|valid signature)|is not signed by any of the keys/,
            },
            {
                on: 'line',
                test: /^warning: (?:the )?(?:path|substitute|substituter|ignoring substitute).*(?:lacks a|signature|not signed)/,
                role: 'clue',
            },
            {
                on: 'line',
                contains: ' lacks a ',
                test: /'\/nix\/store\/[^']+' lacks a (?:signature by a trusted key|valid signature)/,
                role: 'clue',
            },
        ],
    },
    {
        family: 'eval-cache',
        about: 'A failure is only remembered, or the evaluation cache of Nix does not fit the store any more.',
        hint: [
            'Nix repeats an earlier failure without its cause: `nix eval --no-eval-cache .#{attribute}` evaluates again and shows it.',
            'Nix repeats an earlier failure or a path that is gone: the same command with `--option eval-cache false` evaluates again.',
        ],
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /^cached failure of attribute '|^evaluation of cached failed attribute '/ },
            { on: 'error', test: /^cannot build missing derivation '|^attribute '.*' is unexpectedly missing/ },
            {
                on: 'error',
                test: /^(?!.* is busy).*\/eval-cache-v\d+\//s,
                hint: 'The evaluation cache is broken, not the store: `rm -r ~/.cache/nix/eval-cache-v*` (as the user who rebuilds, so perhaps root) removes it, and Nix makes it anew.',
            },
        ],
    },
    {
        family: 'store-database',
        about: "Nix's database or a path of the store is damaged or missing.",
        hint: '`nix-store --verify --check-contents --repair` as root compares the store with its database and fetches what is damaged; look for disk errors first (`journalctl -k -p err`).',
        stage: 'any',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /database disk image is malformed|file is not a database|malformed database schema/,
                hint: 'The database is damaged: stop the daemon, keep a copy, and rebuild it with `sqlite3 db.sqlite .recover | sqlite3 new.sqlite`; then `nix-store --verify --check-contents --repair`. A full or failing disk is the usual cause (`df -h /nix`, `journalctl -k -p err`).',
            },
            {
                on: 'error',
                test: /^(?:executing|creating|preparing|committing) SQLite .*(?:disk I\/O error|readonly database|unable to open|no such table)|\bdisk I\/O error\b/,
                hint: '`journalctl -k -p err` shows whether the disk fails; `df -h /nix` and `ls -l /nix/var/nix/db` whether it is full, or read-only for this user.',
            },
            {
                on: 'error',
                test: /^(?:executing SQLite|cannot open SQLite database|SQLite database '.*' (?:is not|cannot))(?!.*database is (?:busy|locked))/s,
            },
            {
                on: 'error',
                test: /^(?:cannot import '.*', since )?path '\/[^']*' is not (?:valid|in the Nix store|a valid store path)/,
                hint: [
                    'The store should have `{path}` and does not: `nix-store --realise {path}` fetches or builds it; if that fails, `nix-store --verify --repair` as root removes it from the database.',
                ],
            },
            {
                on: 'error',
                test: /^path '[^']*' was modified! expected hash|^(?:reading|opening|getting status of) (?:file |directory |symbolic link )?'?\/nix\/(?:store|var)\/.*: Input\/output error/,
            },
            // A derivation that is empty or cut off, and what `--repair` cannot repair.
            {
                on: 'error',
                test: /^error parsing derivation '|^cannot repair path '|^derivation '[^']*' (?:is corrupt|has incorrect)|^invalid base-32 hash|^store path '[^']*' is corrupt/,
            },
            { on: 'error', test: /^current Nix store schema is version \d+|^(?:Nix )?database schema version/ },
        ],
    },
    {
        family: 'nix-crash',
        about: 'Nix itself crashed.',
        hint: 'It is a fault of Nix, not of the configuration: run it again, since most of these are rare. If it stays, another version helps (`nix shell nixpkgs#nixVersions.latest`), and `coredumpctl info nix` has what a report to github.com/NixOS/nix needs.',
        stage: 'any',
        endsTheRun: true,
        rules: [
            {
                on: 'line',
                contains: 'Assertion ',
                test: /^ ?(?:\S*\/)?(?:nix|lix)[\w.-]*: \S+:\d+: .*Assertion /,
            },
            {
                on: 'line',
                contains: '.cc',
                test: /^Assertion failed: \(.*\), function /,
            },
            // A copy may have broken the line, whose parts are long.
            {
                on: 'line',
                contains: '.cc:',
                test: /^ ?(?:\S*\/)?(?:nix|lix)[\w.-]*: \S+\.cc:\d+: /,
                more: /^(?!error|warning|building |[$#❯>] )\S/,
            },
            { on: 'line', test: /^terminating due to unexpected unrecoverable internal error: / },
            // Nix 2.28 and later print what they caught after it.
            { on: 'line', test: /^(?:Determinate )?(?:Nix|Lix) crashed\. This is a bug\./, role: 'report' },
            { on: 'line', test: /^Exception: (?:nix|lix|std|boost|nlohmann)::/ },
            { on: 'line', test: /^(?:nix|nix-[a-z-]+|lix) killed by signal \d+/, role: 'report' },
            {
                on: 'line',
                contains: ': line ',
                test: /^\S+: line \d+: +\d+ (?:Aborted|Segmentation fault|Bus error|Illegal instruction) +(?:\(core dumped\) +)?(?:\w+=\S+ +){0,4}(?:\S*\/)?nix(?:-\w+)?(?: |$)/,
                role: 'report',
            },
            // The runtime of C++ prints below it what was caught.
            {
                on: 'line',
                test: /^terminate called after throwing an instance of 'nix::/,
                more: /^ +what\(\): /,
                role: 'report',
            },
            {
                on: 'error',
                test: /^(?:basic_string|vector|map|stoi|std::|bad_|unexpected exception|a bug in Nix)(?!bad_alloc).*/,
                confidence: 0.7,
            },
        ],
    },
    {
        family: 'daemon',
        about: 'The Nix daemon cannot be reached or went away.',
        hint: [
            {
                when: 'ci',
                say: 'No daemon runs in this container: install Nix for a single user, or start `nix-daemon &` before the rebuild.',
            },
            {
                when: 'darwin',
                say: '`sudo launchctl kickstart -k system/org.nixos.nix-daemon` starts the daemon again; /var/log/nix-daemon.log has what it wrote.',
            },
            '`systemctl status nix-daemon` shows whether it runs and what it last wrote; `sudo systemctl restart nix-daemon` starts it again.',
        ],
        stage: 'any',
        endsTheRun: true,
        explainedBy: ['nix-crash'],
        rules: [
            {
                on: 'error',
                test: /cannot connect to (?:socket|daemon)|^could not connect to any \w+ socket|daemon disconnected unexpectedly/i,
            },
            { on: 'error', test: /(?:opening a connection to|cannot open connection to) remote store 'daemon'/ },
            {
                on: 'error',
                test: /^(?:unexpected end-of-file|reading from the daemon|writing to file: Broken pipe|cannot connect to '\/)/,
                explainedBy: ['nix-crash', 'download'],
            },
            { on: 'error', test: /^(?:Nix|Lix) daemon (?!out of memory)/ },
            {
                on: 'error',
                test: /^the (?:group '.*' specified in 'build-users-group' does not exist|build users group '.*' has no members)/,
                hint: 'Create the group with its users, as the installer of Nix does, or set `build-users-group =` in nix.conf for a Nix of one user; `getent group nixbld` shows whether it exists.',
            },
        ],
    },
    {
        family: 'locks',
        about: 'Another process holds a lock.',
        hint: [
            'Another process holds `{lock}`: `sudo fuser -v {lock}` names it. Wait for it, or end it if it hangs.',
            '`ps -ef | grep -E "nix|switch-to-configuration"` shows the other Nix or rebuild: wait until it has ended.',
        ],
        stage: 'any',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /^SQLite database '.*' is busy|database is locked/ },
            { on: 'error', test: /^(?:acquiring|waiting for|could not (?:acquire|set)).*lock/i },
            {
                on: 'line',
                test: /^Could not (?:acquire|open) lock/,
                hint: 'Another switch runs on that machine: `systemctl status nixos-rebuild-switch-to-configuration` shows it. Wait until it has ended, then switch again.',
            },
            {
                on: 'line',
                test: /^Failed to start transient service unit: Unit .* was already loaded/,
                hint: [
                    'Another switch runs, or the unit of an earlier one is still loaded: `systemctl status {unit}` shows which. Wait for it; if it has failed, `systemctl reset-failed {unit}` unloads it.',
                ],
            },
            {
                on: 'line',
                contains: 'switch-to-configuration',
                test: /^(?:subprocess\.CalledProcessError: )?Command '.*returned non-zero exit status 11\b/,
                role: 'report',
                confidence: 0.8,
                hint: 'Status 11 is most often another switch that runs on that machine: `systemctl status nixos-rebuild-switch-to-configuration` shows it. Wait until it has ended.',
            },
            {
                on: 'line',
                test: /^waiting for (?:lock on |the big Nix store lock|exclusive access to the Nix store)/,
                role: 'clue',
                confidence: 0.85,
            },
            { on: 'line', test: /^(?:warning: )?(?:error: )?SQLite database '.*' is busy/, role: 'clue' },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/index.js
















const unknownEntry = {
    family: 'unknown',
    about: 'It failed and nothing in the log is known.',
    hint: [
        {
            when: 'ci',
            say: 'Nothing in the log is known: the lines before the last are the place to look, and the step again with `-L --show-trace` says more.',
        },
        'Nothing in the log is known: the lines before the last are the place to look, and the same command with `-L --show-trace` says more.',
    ],
    stage: 'any',
    endsTheRun: true,
    rules: [
        { on: 'error', test: /^program '.*' failed with exit code \d+/, role: 'consequence', confidence: 0.3 },
        {
            on: 'line',
            test: /^(?:subprocess\.CalledProcessError: )?Command '.*' (?:returned non-zero exit status|died with) /,
            role: 'consequence',
            confidence: 0.2,
        },
        // nixos-rebuild-ng, as much as a copy left of it.
        {
            on: 'line',
            test: /^(?:subprocess\.CalledProcessError: )?Command '\[['(]/,
            role: 'consequence',
            confidence: 0.2,
        },
        // deploy-rs, Colmena, disko and nixos-anywhere name the step that failed after what it printed.
        {
            on: 'line',
            test: /^(?:(?:Activating|Waiting|Revoking) over SSH|The activation script|Nix \S+ command|Evaluation|The command for setting profile|Failed to (?:push|build|deploy|evaluate|check|complete|upload)\b.*) resulted in a bad exit code: |^Failed to (?:push|deploy|build|evaluate|check|complete|upload) .*(?:bad exit code|Last \d+ lines of logs:)/,
            role: 'consequence',
            confidence: 0.2,
        },
        {
            on: 'line',
            test: /^(?: ?failure\) |(?:Activation|Key upload|Failed|Push|Build)(?: failed)?: )Child process (?:exited with error code|was killed)|^Operation failed with error: |^aborted: |^disko-install failed|^Failed to build NixOS configuration/,
            role: 'consequence',
            confidence: 0.2,
        },
        // What systemctl prints of the unit that rebuilds.
        {
            on: 'line',
            test: /^ *Active: failed \(Result: /,
            below: /^(?:[●×*] )?(?:nixos-(?:upgrade|rebuild)|\S{1,100}-auto-upgrade)\S{0,60}\.service\b/,
            role: 'consequence',
            confidence: 0.2,
        },
        {
            on: 'line',
            test: /^warning: error\(s\) occurred while switching to the new configuration/,
            role: 'consequence',
            confidence: 0.2,
        },
    ],
};
// Listed in the order in which a message is compared with them: the first match decides.
const entries = [
    ...moduleEntries,
    ...expressionEntries,
    ...boot/* bootEntries */.Z,
    ...contentEntries,
    ...resourceEntries,
    ...buildEntries,
    ...fetchEntries,
    ...storeEntries,
    ...machineEntries,
    ...sourceEntries,
    ...activationEntries,
    ...deploymentEntries,
    thrownEntry,
    unknownEntry,
];
/** Every family with all that is known of it, in the order of comparison. */
const catalogue = entries;
const failureFamilies = catalogue.map(({ family }) => family);
const listed = (on, among) => among.flatMap((entry) => entry.rules.filter((rule) => rule.on === on).map((rule) => ({ entry, rule })));
const errorRules = listed('error', catalogue);
const moduleRules = listed('error', moduleEntries);
const wordRules = nixWords.map(([family, test]) => ({
    entry: catalogue.find((entry) => entry.family === family),
    rule: { on: 'error', test, confidence: 0.7 },
}));
const lineRules = listed('line', catalogue);
const errorRulesFor = (0,first_characters/* byFirstCharacter */.N4)(errorRules, ({ rule }) => rule.test);
const lineRulesFor = (0,first_characters/* byFirstCharacter */.N4)(lineRules, ({ rule }) => rule.test);
const builderRules = listed('builder', catalogue);
const anchored = lineRules.filter(({ rule }) => rule.contains === undefined);
const words = [...new Set(lineRules.flatMap(({ rule }) => rule.contains ?? []))];
const startsAsRule = (0,first_characters/* anyOf */.EB)(anchored.map(({ rule }) => rule.test));
/** What a line begins with that a rule may match, unless it includes one of {@link ruleWords}; null for anything. */
const ruleStarts = startsAsRule.starts;
const ruleWords = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
/** The same words, for a search through many lines. */
const anyRuleWord = new any_word/* AnyWord */.H(words);
/** Whether some line rule may match a line: the cheap test before {@link matchLine}. `hasWord` where that is known. */
function mayMatchLine(line, hasWord) {
    return startsAsRule.test(line) || (hasWord ?? anyRuleWord.isIn(line));
}
/**
 * The entry for the message of a Nix error, without its `error: `. A message that the expression threw can
 * contain any words; then only what NixOS's own libraries throw is compared. Null when nothing matches.
 */
function matchError(message, { isThrown, isEvaluated }) {
    // Nix before 2.0 quotes with ‘ and ’.
    const start = (0,comparable/* comparable */.Z)(message).replace(/[‘’]/g, "'");
    const fits = ({ rule }) => (isEvaluated || !rule.inEvaluation) && rule.test.test(start);
    if (isThrown)
        return moduleRules.find(fits) ?? null;
    return errorRulesFor(start).find(fits) ?? wordRules.find(fits) ?? null;
}
/**
 * The entry for the last lines of a failed builder's log that show a cause outside the builder, with the lines of
 * that cause. The first family counts that any line matches. Null when no line does.
 */
function matchBuilderLog(lines) {
    const log = lines.map(comparable/* comparable */.Z);
    for (const match of builderRules) {
        const at = log.findIndex((line) => match.rule.test.test(line));
        if (at !== -1)
            return { ...match, said: [log[at], ...linesOf(match.rule, log.slice(at + 1))] };
    }
    return null;
}
/** The lines after a match that belong to its message. */
function linesOf({ more }, after) {
    if (!more)
        return [];
    const end = after.findIndex((line) => !more.test(line));
    return end === -1 ? [...after] : after.slice(0, end);
}
/** The entry for a whole printed line that is no Nix error, with those before it; null where nothing matches. */
function matchLine(printed, before = () => []) {
    const line = (0,comparable/* comparable */.Z)(printed);
    if (!mayMatchLine(line))
        return null;
    const fits = ({ rule }) => line.includes(rule.contains ?? '') && rule.test.test(line) && (!rule.below || isBelow(rule.below));
    const isBelow = (above) => before().some((other) => above.test(other));
    return lineRulesFor(line).find(fits) ?? null;
}
const byFamily = new Map(catalogue.map((entry) => [entry.family, entry]));
/** All that is known of a family. */
function entryOf(family) {
    return byFamily.get(family) ?? unknownEntry;
}
/** The family of that name; `unknown` for a name that this version does not know. */
function familyNamed(name) {
    return byFamily.get(name)?.family ?? 'unknown';
}
function advices(hint = []) {
    return typeof hint === 'string' ? [hint] : hint;
}
/** What a match says of a failure, with the defaults of a rule. */
function meaningOf({ entry, rule }) {
    return {
        family: entry.family,
        role: rule.role ?? 'root',
        confidence: rule.confidence ?? 0.95,
        // The rule's advice may need names that the message lacks; the entry's is always right.
        hint: [...advices(rule.hint), ...advices(entry.hint)],
        explainedBy: rule.explainedBy ?? entry.explainedBy ?? [],
    };
}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ causeOf),
  B: () => (/* binding */ isOfCompiler)
});

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(8155);
;// CONCATENATED MODULE: ./lib/nix/cause/around.js
/** What surrounds the telling line in a builder's log: the phases of stdenv, and lines that tell nothing new. */
/** How stdenv announces a phase, now and until 2023 (nixpkgs/pkgs/stdenv/generic/setup.sh, showPhaseHeader). */
const phaseHead = /^(?:Running phase: \S+|unpacking sources|patching sources|configuring|building|running tests|installing|post-installation fixup|running install tests)$/;
/** The lines after the last announcement of a phase: earlier phases have succeeded. */
function lastPhase(lines) {
    return lines.slice(lines.findLastIndex((line) => phaseHead.test(line)) + 1);
}
/** By these, a program that runs others reports that one of them failed. What failed has said why. */
const reports = [
    /^\s*\S*make(?:\[\d+\])?: \*\*\* (?:\[[^\]]*\] Error \d|Waiting for unfinished|Deleting)/,
    /^(?:ninja: build stopped|FAILED: |-- Configuring incomplete|Errors while running CTest|Result: FAIL)/,
    /^(?:error: could not compile |warning: build failed, waiting|error: test failed, to rerun|error: \d+ targets? failed)/,
    /^(?:FAIL|FAIL\s+\S+\s+[\d.]+s|BUILD FAILED.*|autoreconf: error: .*)$/,
    /\bCalledProcessError: |^error: (?:command|subprocess-exited|metadata-generation-failed|legacy-install)/,
    /^npm (?:error|ERR!) (?:code (?:ELIFECYCLE|\d+)|command failed|Lifecycle script)/,
    /\bcompiled with \d+ errors?\b|^Tests: +\d+ failed|^# fail [1-9]/,
];
/** What programs print below an error, which tells nothing new. */
const details = [
    /^\S*make(?:\[\d+\])?: (?:(?:Entering|Leaving) directory|Target .* not remade)/,
    /^(?:ninja: Entering directory|See also "|Output from these tests|Use "--rerun-failed|A full log can be found at|Full log written to|Total Test time)/,
    /^(?:cc1\w*|f951|lto1): (?:all|some) warnings being treated as errors/,
    /^(?:collect2: error: ld returned|[^\s:]*clang[^\s:]{0,40}: error: linker command failed|compilation terminated\.|\d+ (?:errors?|warnings?)(?: and \d+ \w+)?(?: generated\.)?$)/,
    /^\S+: note: |^(?:In file included from | {16}from )/,
    /^(?:error: aborting due to |For more information about this error|Some errors have detailed)/,
    /^(?:Found \d+ errors?\b.*|Compilation failed.*|exit status \d+)$/,
    /^npm (?:error|ERR!) (?:errno |syscall |path |command |signal |location |workspace |cwd |A complete log|\s*\/|$)/,
    /^npm (?:notice|warn)\b/,
    /^(?:> [^\s@]+@\S* |> \S|Node\.js v|[\\|/-]$)/,
    /^(?:Ran \d+ tests?|FAILED \((?:failures|errors)=|-{20,}|={20,}|_{20,})/,
    /^(?:BEGIN failed--compilation aborted|Compilation failed in require|Execution of \S+ aborted|Stack trace:|#\d+ |stack traceback:)/,
    /^\s*(?:\[end of output\]|note: |hint: |× |╰─> )|^msgfmt: found \d+ fatal/,
    /^fatal: unable to fork$|: pop_var_context: head of shell_variables not a function context$/,
    /^tar: (?:Child returned status|Error is not recoverable|Exiting with failure)/,
    /^(?:nginx: configuration file .* test failed|\S+: terminating, \d+ bad configuration|\[(?:NOTICE|WARNING)\])/,
    /\bconfig : (?:Error\(s\) found in|Fatal errors found in)|^\[ALERT\].*: Fatal errors found/,
    /^Unit \S+ has a bad unit file setting|^aclocal: error: .* failed with exit status/,
];
// Excerpts of a source, frames of a trace, and the like.
const isSetBelow = /^(?:\s+(?:\||\d+ \||at |from |File ")|\s*[~^|-]+\s*$|\s*\d+ \||\s*\})/;
/** Whether a line reports that a step of the build failed, and not why. */
function isReport(line) {
    return reports.some((report) => report.test(line));
}
/** Whether a line tells nothing by itself. */
function isDetail(line) {
    return isSetBelow.test(line) || details.some((detail) => detail.test(line)) || isReport(line);
}
/** Whether a line can be part of what is said below the line that tells. */
function isBelow(line) {
    return /^(?:\s{4,}|>> )\S/.test(line) || isDetail(line);
}

;// CONCATENATED MODULE: ./lib/nix/cause/programs/build-tools.js
const beside = { tells: 'first', mostAfter: 12, isStep: true };
/** Programs that configure and drive a build. */
const buildTools = [
    {
        program: 'make',
        ...beside,
        rules: [
            { test: /^\S*make(?:\[\d+\])?: \*\*\* (?<cause>No (?:rule|targets) .*)/ },
            { test: /^\S*make(?:\[\d+\])?: \*\*\* (?<cause>\[[^\]]*\] (?!Error|Deleting )[A-Z].*)/, isVague: true },
            { test: /^[^\s:]+:\d+: \*\*\* \S/ },
            {
                test: /^\S*make(?:\[\d+\])?: (?<cause>[^*\s][^:]*: (?:No such file or directory|Permission denied|Command not found))$/,
            },
        ],
    },
    {
        program: 'cmake',
        ...beside,
        rules: [
            { test: /^\s+(?<cause>Could not find a package configuration file provided by "[^"]*")/ },
            { test: /^\s+(?<cause>Could NOT find .*)/ },
            { test: /^--\s+(?<cause>(?:No package|Package) .* found.*)/ },
            { test: /^Package '[^']*', required by '[^']*', not found/ },
            {
                test: /^ {2}(?<cause>(?!By not providing|The following required packages)\S.*)/,
                after: /^CMake Error (?:\([^)]*\) )?(?:at|in) /,
            },
            { test: /^CMake Error: (?<cause>\S.*)/ },
            { test: /^ {2}(?<cause>\S.*)/, after: /^CMake Error (?:\([^)]*\) )?(?:at|in) /, isVague: true },
        ],
    },
    {
        program: 'ctest',
        ...beside,
        rules: [
            {
                test: /^\s*\d+ - (?<cause>[^(]*\((?:Failed|Timeout|Not Run|SEGFAULT|Subprocess aborted|ILLEGAL|Exception)[^)]*\))/,
            },
            { test: /^\s*\d+\/\d+ Test +#\d+: (?<cause>\S.*\*\*\*.*)/, isVague: true },
        ],
    },
    {
        program: 'pip',
        tells: 'last',
        mostAfter: 3,
        rules: [
            { test: /^\s*ERROR: (?<cause>No matching distribution found for .*)/ },
            {
                test: /^\s*ERROR: (?<cause>(?:Could not find a version|Could not install|Cannot install|Ignored the following|Package '|Failed building|Could not build|Invalid requirement|Could not open) .*)/,
                isVague: true,
            },
        ],
    },
    {
        program: 'meson',
        ...beside,
        rules: [
            { test: /^[^\s:]*meson[^\s:]{0,40}:\d+:\d+: ERROR: / },
            {
                test: /^ERROR: (?:Dependency|Program|Unknown options?|Neither|Could not (?:find|detect)|Problem encountered|Unhandled python|Subproject|Option|Compiler|C shared or static library) /,
            },
            { test: /^\s*\d+\/\d+ (?<cause>\S.*)/, after: /^Summary of Failures:$/ },
            { test: /^\s*\d+\/\d+ .* (?:FAIL|ERROR|TIMEOUT) /, isVague: true },
        ],
    },
    {
        program: 'ninja',
        ...beside,
        rules: [{ test: /^ninja: (?:error|fatal): (?<cause>\S.*)/ }],
    },
    {
        program: 'configure',
        tells: 'first',
        mostAfter: 25,
        rules: [
            { test: /^(?<cause>\S.*)/, after: /^configure: error: Package requirements .* were not met:?$/ },
            { test: /^(?:\S*\/)?configure(?:\.\w+)?: error: (?!in [`'‘])(?<cause>\S.*)/ },
            {
                test: /^(?:automake|autoconf|autoheader|aclocal|autom4te): error: (?<cause>(?!.*failed with exit status)\S.*)/,
            },
        ],
    },
    {
        program: 'pkg-config',
        tells: 'first',
        mostAfter: 4,
        rules: [
            { test: /^Package \S+ was not found in the pkg-config search path/ },
            { test: /^(?:No package '[^']*' found|Package '[^']*'.* not found|Package dependency requirement .*)/ },
        ],
    },
    {
        program: 'patch',
        tells: 'first',
        mostAfter: 40,
        rules: [
            { test: /^patch: \*\*\*\* (?<cause>\S.*)/ },
            { test: /^(?<cause>Hunk #\d+ FAILED at \d+)/ },
            {
                test: /^(?:can't find file to patch at|Reversed \(or previously applied\) patch detected|The next patch would|File \S+ is not (?:a regular file|empty)|Not deleting file)/,
            },
            { test: /^\d+ out of \d+ hunks? (?:FAILED|ignored)/, isVague: true },
        ],
    },
    {
        program: 'git',
        tells: 'first',
        mostAfter: 3,
        rules: [
            { test: /^fatal: (?<cause>\S.*)/ },
            {
                test: /^error: (?<cause>(?:patch failed|corrupt patch|unrecognized input|pathspec) .*|\S+: (?:patch does not apply|does not exist in index|No such file or directory|already exists in .*))/,
            },
            { test: /^error: (?<cause>patch failed: .*)/ },
        ],
    },
    {
        program: 'gradle',
        tells: 'last',
        mostAfter: 25,
        rules: [
            { test: /^> (?<cause>(?:Could not|Failed to|No such|Cannot|Compilation|Unsupported|error:) .*)/ },
            { test: /^(?<cause>\S.*)/, after: /^\* What went wrong:$/, isVague: true },
        ],
    },
    {
        program: 'Maven',
        tells: 'first',
        mostAfter: 30,
        rules: [
            { test: /^\[ERROR\] (?<cause>\S+\.(?:java|kt|scala):\[\d+,\d+\] .*)/ },
            { test: /^\[ERROR\] (?<cause>(?:Failed to execute goal|Plugin|Non-resolvable|Unknown|The goal) .*)/ },
        ],
    },
    {
        program: 'sbt',
        ...beside,
        rules: [{ test: /^\[error\] (?<cause>\S+:\d+(?::\d+)?: .*)/ }],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/checkers.js
const checkers_beside = { tells: 'first', mostAfter: 12, isStep: true };
/** Test runners and linters. */
const checkers = [
    {
        program: 'pytest',
        tells: 'first',
        mostAfter: 12,
        rules: [
            { test: /^(?:FAILED|ERROR) (?<cause>\S.* - (?!\.\.\.$)\S.*)/ },
            { test: /^(?:FAILED|ERROR) (?<cause>\S+\.py(?:::\S+)*.*)/, isVague: true },
            { test: /^E {3}(?<cause>\S.*)/, isVague: true },
        ],
    },
    {
        program: 'unittest',
        tells: 'first',
        mostAfter: 12,
        rules: [{ test: /^(?:FAIL|ERROR): (?<cause>\w+ \([\w.]+\))/, isVague: true }],
    },
    {
        // https://testanything.org, and the same tests as Perl's Test::More explains them
        program: 'TAP',
        ...checkers_beside,
        rules: [
            { test: /^\s*# {3}(?<cause>Failed test .*)/ },
            { test: /^\s*not ok \d+(?: -)? (?!.*# (?:TODO|SKIP))\S/ },
        ],
    },
    {
        // automake's parallel test harness
        program: 'make check',
        ...checkers_beside,
        rules: [{ test: /^FAIL: (?<cause>\S+)$/ }, { test: /^FAIL: \S/, isVague: true }],
    },
    {
        program: 'mypy, flake8, ruff, yamllint',
        ...checkers_beside,
        rules: [
            { test: /^[^\s:]+\.pyi?:\d+(?::\d+)?: (?:error: |[A-Z]{1,4}\d{2,4}\b)/ },
            { test: /^[^\s:]+:\d+:\d+: \[error\] \S/ },
            { test: /^\s+\S+\.lua:\d+:\d+: \S/ },
            { test: /^(?:would reformat|ERROR: \S+ Imports are incorrectly sorted)/ },
        ],
    },
    {
        program: 'shellcheck',
        ...checkers_beside,
        rules: [
            { test: /^\s*\^-*\^? ?(?:--)? ?(?<cause>SC\d{4} \(error\): .*)/ },
            { test: /^\s*\^[-^]* ?(?<cause>SC\d{4}(?: \(\w+\))?: .*)/ },
            { test: /^[^\s:]+:\d+:\d+: (?:error|warning|note): .*\[SC\d{4}\]/ },
        ],
    },
    {
        program: 'the NixOS test driver',
        tells: 'first',
        mostAfter: 40,
        rules: [{ test: /^!!! (?<cause>(?:Test|Subtest|The test|RequestedAssertionFailed).*)/ }],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/compilers.js
const compilers_beside = { tells: 'first', mostAfter: 12, isStep: true };
/** Compilers, by the form of their diagnostics. */
const compilers = [
    {
        program: 'rustc',
        ...compilers_beside,
        rules: [
            { test: /^\s*error\[E\d{4}\]: \S/ },
            { test: /^\s*error: \S/, before: /^\s*--> \S/ },
            { test: /^\s*error: linking with /, isVague: true },
        ],
    },
    {
        // A panic: of a build script, a macro or a test. Until Rust 1.72 the message was in the line itself.
        program: 'Rust',
        ...compilers_beside,
        rules: [
            { test: /^\s*(?<cause>\S.*)/, after: /^\s*thread '[^']*' (?:\(\d+\) )?panicked at [^']*:$/ },
            { test: /^\s*thread '[^']*' panicked at (?<cause>'.*)/ },
            { test: /^test \S+ \.\.\. FAILED$/, isVague: true },
        ],
    },
    {
        program: 'cargo',
        tells: 'last',
        mostAfter: 20,
        rules: [
            { test: /^\s+(?<cause>(?!process didn't exit)\S.*)/, after: /^\s*Caused by:$/ },
            {
                test: /^error: (?:no matching package|the lock file|cannot (?:update|create) the lock file|package |rustc |the package )/,
            },
            {
                test: /^error: (?:failed to (?:parse manifest|parse lock|select a version|get `|download `|load (?:manifest|source)|run custom build|fetch|resolve|read `|query|verify|determine package|update|sync|find|unpack)|could not find `Cargo|couldn't read )/,
                isVague: true,
            },
        ],
    },
    {
        program: 'go',
        ...compilers_beside,
        rules: [
            { test: /^(?:vet: )?[^\s:]+\.go:\d+(?::\d+)?: \S/ },
            { test: /^\s+[^\s:]+_test\.go:\d+: (?<cause>\S.*)/ },
            {
                test: /^(?:pattern \S+: |package \S+ is not in |main module .* does not contain package|build constraints exclude all Go files in |go\.mod file not found)/,
            },
            { test: /^panic: (?<cause>\S.*)/ },
            { test: /^\s+(?<cause>\S.*)/, after: /^go: inconsistent vendoring/ },
            // The same where its head is cut off.
            {
                test: /^\s+(?<cause>\S{1,200}@\S{1,100}: is (?:explicitly required in go\.mod|marked as (?:explicit|replaced) in vendor).*)/,
            },
            {
                test: /^go: (?!downloading |finding |extracting |added |upgraded |inconsistent vendoring|warning)\S/,
            },
            { test: /^(?:--- FAIL: \S+|FAIL\s+\S+ \[|go: inconsistent vendoring)/, isVague: true },
        ],
    },
    {
        program: 'ghc',
        ...compilers_beside,
        rules: [
            { test: /^\s+(?:• )?(?<cause>\S.*)/, after: /^[^\s:]+:\d+:\d+: error:(?: \[[^\]]*\])*$/ },
            // Cabal; before 1.24 in other words.
            {
                test: /^(?:\S+: )?(?:Encountered missing (?:or private )?dependencies:|At least the following dependencies are)/,
                isVague: true,
            },
            {
                test: /^(?<cause>\S.*)/,
                after: /(?:Encountered missing (?:or private )?dependencies|At least the following dependencies are missing):$/,
            },
        ],
    },
    {
        program: 'ocaml',
        ...compilers_beside,
        rules: [
            { test: /^Error(?: \([^)]*\))?: (?<cause>\S.*)/, after: /^\s*\^[\s^.]*$/ },
            {
                test: /^Error: (?:Unbound|Library|This expression|No implementations|Could not find|I don't know|The files) /,
            },
            { test: /^ocamlfind: Package .* not found/ },
        ],
    },
    {
        program: 'gfortran',
        ...compilers_beside,
        rules: [
            { test: /^(?:Fatal )?Error: (?<cause>.* at \(\d\).*)/ },
            { test: /^Fatal Error: (?<cause>Cannot open module file .*)/ },
        ],
    },
    {
        program: 'Elixir',
        ...compilers_beside,
        rules: [{ test: /^\*\* \((?:\w+\.)*\w*(?:Error|Mix)\) \S/ }],
    },
    {
        program: 'TeX',
        ...compilers_beside,
        rules: [{ test: /^! (?<cause>\S.*)/ }],
    },
    {
        // FILE:LINE:COLUMN: error: MESSAGE, the form of the GNU coding standards: gcc, clang, javac, valac, as, bison, mypy.
        program: 'a compiler',
        ...compilers_beside,
        rules: [
            {
                test: /^\s*[^\s:()]{1,400}:\d[\d:.,-]{0,40}: (?:fatal |internal compiler )?[Ee]rror: (?!\[GHC-\d+\]$)\S/,
            },
            // FILE(LINE,COLUMN): error CODE: MESSAGE, as of C#, D, Nim and older tsc.
            { test: /^[^\s()]{1,400}\(\d[\d, ]{0,20}\):? (?:fatal )?[Ee]rror\b/ },
            {
                test: /^(?:\S*\/)?(?:\w+-)*(?:gcc|g\+\+|c\+\+|cc|cc1|cc1plus|cc1obj|f951|gfortran|clang|clang\+\+|javac|valac|swiftc|as)(?:-\d+)?: (?:fatal )?error: \S/,
            },
            {
                test: /^error: (?:no such module|release version|invalid (?:source|target) release|file not found)/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/any-program.js
/** Any other program that names a file and a line, as the GNU coding standards ask for: FILE:LINE: MESSAGE. */
const placed = {
    program: 'a program that names a line',
    tells: 'first',
    mostAfter: 2,
    rules: [
        {
            test: /^(?:[\w./+-]{1,60}: )?(?:(?:[Ee]rror|ERROR): )?[^\s:()]{1,400}:\d+(?:[.:-]\d+){0,3}:? {1,2}(?!note\b|warning\b|Warning\b|WARNING\b|info\b|hint\b|debug\b|in\b|from\b|\+0x)\S/,
        },
        { test: /^(?:[\w./+-]{1,60}: )?[^\s:()]{1,400}\(\d+\): (?!note\b|warning\b)\S/ },
    ],
};
/** Any other program that calls its line an error, or ends it with an error of the system, where nothing else follows. */
const lastWords = {
    program: 'the last line',
    tells: 'last',
    mostAfter: 0,
    rules: [
        {
            test: /^(?:[\w./+-]+: ){0,3}(?:fatal |Fatal )?(?:error|Error|ERROR|fatal|FATAL): (?!.*(?:exit (?:status|code)|build failed|see (?:above|the log)))\S/,
        },
        // An exception of Python and the like, whose trace is not printed.
        { test: /^(?:\w{1,60}\.){0,6}[A-Z]\w{0,60}(?:Error|Exception): \S/ },
        { test: /^\[?(?:ERROR|FATAL)\]?[: ] ?(?!.*(?:exit (?:status|code)|build failed))\S/ },
        {
            test: /^\S{1,200}: .*: (?:No such file or directory|Permission denied|Operation not permitted|Is a directory|Not a directory|File exists|Read-only file system|No space left on device|Connection refused|Network is unreachable|Exec format error)$/,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/nix/cause/programs/data.js
const checked = { tells: 'first', mostAfter: 3 };
/** Readers of JSON, YAML, TOML, XML and SQL. */
const dataReaders = [
    {
        program: 'jq',
        ...checked,
        rules: [
            { test: /^jq: (?:parse )?error(?: \([^)]*\))?: (?<cause>\S.*)/ },
            { test: /^(?:jq: )?parse error: \S/ },
        ],
    },
    {
        program: "Python's json.tool",
        ...checked,
        rules: [{ test: /^[A-Z][^:]*(?:: [^:]*)?: line \d+ column \d+ \(char \d+\)$/ }],
    },
    {
        program: 'yq and other programs with go-yaml',
        ...checked,
        rules: [{ test: /(?<cause>\byaml: (?:line \d+: )?(?!unmarshal errors:$)\S.*)/ }],
    },
    {
        program: 'TOML readers',
        ...checked,
        rules: [{ test: /^(?:\S+ )?TOML parse error at line /i }],
    },
    {
        program: 'libxml2',
        ...checked,
        rules: [
            { test: /(?<cause>failed to load external entity .*)/ },
            { test: /^\S+:\d+: (?:[\w ]{1,60} ?: )?(?:parser|validity|namespace|\w+) error : (?<cause>\S.*)/ },
        ],
    },
    {
        program: 'SQLite',
        ...checked,
        rules: [{ test: /^(?:Parse error|Runtime error|Error:)(?: near)? ?(?:near )?line \d+: (?<cause>\S.*)/ }],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/file-tools.js
/** Small tools, whose failure ends a script: they print PROGRAM: MESSAGE. */
const fileTools = [
    {
        program: 'tar and other archivers',
        tells: 'first',
        mostAfter: 6,
        rules: [
            { test: /^(?:gzip|xz|bzip2|zstd|lzma|lzip|brotli): (?:\S+: )?\S/ },
            { test: /^(?:tar|bsdtar|cpio|unrar|7z|ar): (?!Removing leading)\S/ },
            { test: /^\s*(?<cause>End-of-central-directory signature not found)/ },
            { test: /^unzip: +(?<cause>\S.*)/ },
        ],
    },
    {
        program: 'curl and wget',
        tells: 'last',
        mostAfter: 4,
        rules: [
            { test: /^curl: \(\d+\) \S/ },
            { test: /^wget: \S/ },
            { test: /^ssh: (?:Could not resolve|connect to) / },
        ],
    },
    {
        program: 'coreutils and the like',
        tells: 'last',
        mostAfter: 1,
        rules: [
            {
                test: /^(?:\/\S*\/)?(?:install|cp|mv|rm|ln|mkdir|rmdir|chmod|chown|chgrp|cat|ls|touch|tee|head|tail|sort|stat|readlink|realpath|find|sed|e?grep|g?awk|mawk|tr|cut|xargs|env|dd|du|mktemp|diff|cmp|comm|split|truncate|install-info|strip|objcopy|objdump|patchelf|nm|ranlib|readelf|rsync|openssl|gpg|msgfmt|m4|flex|bison|gperf|xsltproc|xmlto|pandoc|makeinfo|help2man|pod2man|asciidoctor|asciidoc|scdoc|rst2man|convert|magick|rsvg-convert|glib-compile-schemas|glib-compile-resources|update-desktop-database|gdk-pixbuf-query-loaders|fc-cache|wrapProgram|makeWrapper|mount|ldconfig|ssh-keygen|mksquashfs|mkfs\.\w+|losetup|cryptsetup|sops|age): (?!(?:\S+: )?warning: )\S/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/linkers.js
/** Linkers: GNU ld, gold, lld, mold and Apple's. */
const linkers = [
    {
        program: 'ld',
        tells: 'first',
        mostAfter: 12,
        isStep: true,
        rules: [
            { test: /(?<cause>undefined reference to .*)/ },
            { test: /(?<cause>multiple definition of .*)/ },
            {
                test: /^\s*(?:= note: )?(?:[^\s:]*[/-])?(?:ld|lld|ld64|mold)(?:\.[a-z]+)?: ?error: (?<cause>\S.*)/,
            },
            {
                test: /^\s*(?:= note: )?(?:[^\s:]*[/-])?(?:ld|lld|ld64|mold)(?:\.[a-z]+)?: ?(?<cause>(?:cannot find|unable to find|library not found|framework not found|cannot open|file not found|unrecognised|unrecognized|unknown|no such) .*)/,
            },
            {
                test: /^\s*(?:= note: )?(?:[^\s:]*[/-])?(?:ld|lld|ld64|mold)(?:\.[a-z]+)?: ?(?<cause>[^\s:]+:(?:\d+:)? (?:file format not recognized|syntax error|error adding symbols|undefined symbol|relocation ).*)/,
            },
            { test: /^\s+(?<cause>"_\S+", referenced from:)/ },
            { test: /^duplicate symbol / },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/nixpkgs.js
const ends = { tells: 'first', mostAfter: 8 };
/** nixpkgs' own builders and hooks: pkgs/stdenv/generic/setup.sh and pkgs/build-support/. */
const nixpkgs = [
    {
        program: 'substituteInPlace',
        ...ends,
        rules: [
            {
                test: /^substituteStream\(\)(?: in derivation \S+)?: ERROR: (?<cause>(?:pattern (?<word>@\w+@) doesn't match|\S).*)/,
            },
            { test: /^substitute(?:All|InPlace|AllInPlace)?\(\): ERROR: (?<cause>\S.*)/ },
        ],
    },
    {
        program: "stdenv's phases",
        ...ends,
        rules: [
            {
                test: /^(?:do not know how to unpack source archive|unpacker (?:produced|appears to)|variable \$src or \$srcs should point|build input \S+ does not exist|source archive \S+ has unknown type)/,
            },
            { test: /^Builder called die: (?<cause>\S.*)/ },
        ],
    },
    {
        program: 'fixup hooks',
        ...ends,
        rules: [
            { test: /^ERROR: noBrokenSymlinks: (?<cause>the symlink .*)/ },
            { test: /^(?:RPATH of binary|\S+:? RPATH) .* contains a forbidden reference to / },
            { test: /^error: auto-patchelf (?<cause>could not satisfy dependency .*)/ },
            {
                test: /^(?:ERROR|Error): (?:noBrokenSymlinks|detected mismatched Qt|wrapQtAppsHook is not used|installManPage|installShellCompletion|installBin|installFonts)/,
                isVague: true,
            },
        ],
    },
    {
        program: 'install checks',
        ...ends,
        rules: [
            { test: /^Did not find version / },
            { test: /^\s+- (?<cause>\S+ (?:not installed|not satisfied by version .*))/ },
            { test: /^\s+(?<cause>\S.*)/, after: /^ERROR Missing dependencies:$/ },
            {
                test: /^(?:ERROR|Error): (?:cargoHash|cargoSha256|npmDepsHash|vendorHash|cargoVendorHash|yarnOfflineCache|pnpmDeps)/,
            },
            { test: /^Validating consistency between /, isVague: true, before: /^\d|^<|^>/ },
        ],
    },
    {
        // pkgs/os-specific/linux/kernel/generate-config.pl
        program: "the kernel's configuration",
        tells: 'first',
        mostAfter: 40,
        rules: [
            {
                test: /^(?:error: )?(?<cause>(?:unused option|option not set correctly|repeated question): (?<word>\w+).*)/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/scripts.js
const uncaught = { tells: 'last', mostAfter: 3 };
/** Interpreters: the exception or the message that ended a script. */
const scripts = [
    {
        program: 'Sphinx',
        tells: 'first',
        mostAfter: 12,
        rules: [
            { test: /^\s+sphinx\.errors\.\w+: (?<cause>\S.*)/ },
            { test: /^(?:Extension error|Configuration error|Theme error):?/, isVague: true },
            { test: /^\S+:(?:\d+:)? (?:WARNING|ERROR|CRITICAL|SEVERE): (?<cause>\S.*)/, isVague: true },
        ],
    },
    {
        program: 'Python',
        ...uncaught,
        rules: [
            {
                test: /^\s{0,8}(?<cause>[A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|NotFound|Unavailable|Failure|Failed|Fault|Missing|Invalid|Mismatch)(?:: .*)?)$/,
                after: /^\s{2,}\S/,
            },
            { test: /^\s{0,8}(?<cause>[A-Z]\w*Warning: .*)$/, after: /^\s{2,}\S/ },
            {
                test: /^(?:\S*\/)?python[\d.]*: (?<cause>(?:can't open file|No module named|[Ee]rror while finding) .*)/,
            },
            { test: /^\S+\/python[\d.]*: (?<cause>No module named .*)/ },
        ],
    },
    {
        program: 'Perl',
        ...uncaught,
        rules: [
            {
                test: /^(?!Use of uninitialized|Subroutine |Name "|Possible |#|\s|Smartmatch |given is |when is ).* at \S{1,200} line \d+[.,]/,
            },
            { test: /^(?<cause>Can't locate \S+ in @INC.*)/ },
            { test: /^Can't open perl script / },
        ],
    },
    {
        program: 'Ruby',
        ...uncaught,
        rules: [
            { test: /^\S+:\d+:in [`'][^']*': (?<cause>\S.* \([A-Z][\w:]*\))$/ },
            { test: /^\S+:\d+:in [`'][^']*': (?<cause>\S.*)$/ },
            { test: /^\S+\.rb:\d+: (?:syntax error|warning: .*error)/ },
            { test: /^(?:ruby|rake|bundler): \S/ },
            { test: /^Your Ruby version is / },
            { test: /^Could not find .* in (?:any of the|locally installed|rubygems repo)/ },
        ],
    },
    {
        program: 'Lua',
        ...uncaught,
        rules: [{ test: /^(?:lua[\w.]*|luajit[\w.]*|texlua): (?<cause>\S.*)/ }],
    },
    {
        program: 'Tcl',
        ...uncaught,
        rules: [{ test: /^\S/, before: /^\s+while executing$/ }],
    },
    {
        program: 'Guile',
        ...uncaught,
        rules: [{ test: /^\S/, after: /^ERROR: In procedure .*:$/ }],
    },
    {
        program: 'SBCL',
        tells: 'first',
        mostAfter: 60,
        rules: [{ test: /^ {2}(?<cause>\S.*)/, after: /^(?:Unhandled [A-Z]|\s*\{[0-9A-F]+\}>:$)/ }],
    },
    {
        program: 'PHP',
        tells: 'first',
        mostAfter: 4,
        rules: [{ test: /^(?:PHP )?(?<cause>(?:Parse|Fatal|Compile) error: .*)/ }],
    },
    {
        program: 'Java',
        ...uncaught,
        rules: [
            { test: /^Caused by: (?<cause>\S.*)/ },
            { test: /^Exception in thread "[^"]*" (?<cause>\S.*)/ },
            {
                test: /^Error: (?:Could not find or load main class|Unable to access jarfile|A JNI error|LinkageError)/,
            },
        ],
    },
    {
        program: 'node',
        ...uncaught,
        rules: [
            {
                test: /^(?:Uncaught )?(?<cause>(?:\w+\.)?\w*Error(?: \[\w+\])?: \S.*)/,
                before: /^(?:\s+at |Require stack:|\s+(?:errno|code|cause|requireStack):)/,
            },
            { test: /^(?<cause>node: bad option: .*)/ },
        ],
    },
    {
        program: 'R',
        ...uncaught,
        rules: [
            {
                test: /^ERROR: (?:dependenc|lazy loading failed|compilation failed|package installation|configuration failed)/,
            },
            { test: /^Error in .* : / },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/servers.js
const servers_checked = { tells: 'first', mostAfter: 3 };
/** Servers that check their configuration; NixOS modules run them while they build it. */
const servers = [
    {
        program: 'nginx',
        ...servers_checked,
        rules: [
            { test: /^[^[]{0,40}\[emerg\] (?:\d+#\d+: )?(?<cause>unknown directive "(?<word>[^"]+)")/ },
            { test: /^[^[]{0,40}\[emerg\] (?:\d+#\d+: )?(?<cause>(?:(?! in \/).)+)/ },
            { test: /^nginx: \[(?:alert|crit|error)\] (?<cause>\S.*)/, isVague: true },
        ],
    },
    {
        program: 'caddy',
        ...servers_checked,
        rules: [
            {
                test: /^Error: (?:adapting config using caddyfile: )?(?<cause>\S+:\d+: unrecognized (?:directive|global option|subdirective)\S*:? (?<word>[\w.-]+).*)/,
            },
            { test: /^Error: (?:adapting config using \w+: |loading (?:initial )?config: )(?<cause>\S.*)/ },
        ],
    },
    {
        program: 'haproxy',
        ...servers_checked,
        rules: [
            {
                test: /^\[ALERT\][^:]{0,80}: (?:config : )?(?<cause>parsing \[[^\]]*\] ?: unknown keyword '(?<word>[^']+)'.*)/,
            },
            { test: /^\[ALERT\][^:]{0,80}: (?:config : )?(?<cause>parsing \[.*)/ },
            { test: /^\[ALERT\][^:]{0,80}: (?:config : )?(?<cause>\S.*)/, isVague: true },
        ],
    },
    {
        program: 'BIND',
        ...servers_checked,
        rules: [
            { test: /^\S+:\d+: (?<cause>unknown option '(?<word>[^']+)')/ },
            { test: /^dns_\w+: \S+:\d+: (?<cause>\S.*)/ },
            {
                test: /^[^\s:]+:\d+: (?:expected|missing|unknown|parsing failed|undefined|unexpected|option|zone|'|open:|invalid|bad|could not|no such)/,
            },
            { test: /^zone \S+: (?<cause>(?:loading|has|not loaded|NS|\S+:).*)/, isVague: true },
        ],
    },
    {
        program: 'Postfix',
        ...servers_checked,
        rules: [
            { test: /^post\w+: fatal: (?<cause>\S.*)/ },
            { test: /^post\w+: (?:error|warning): (?<cause>\S.*)/, isVague: true },
        ],
    },
    {
        program: 'Apache httpd',
        ...servers_checked,
        rules: [
            { test: /^(?<cause>Invalid command '(?<word>[^']+)'.*)/ },
            { test: /^(?<cause>\S.*)/, after: /^AH\d+: Syntax error on line \d+ of / },
            { test: /^(?:AH\d+: )?(?:apache2|httpd): (?<cause>Syntax error on line \d+ of .*)/ },
            { test: /^AH\d+: (?<cause>(?!Syntax error)\S.*)/, isVague: true },
        ],
    },
    {
        program: 'dnsmasq',
        ...servers_checked,
        rules: [{ test: /^dnsmasq: (?<cause>(?!syntax check OK)\S.*)/ }],
    },
    {
        program: 'Prometheus',
        ...servers_checked,
        rules: [
            { test: /^\s*line \d+: (?<cause>field (?<word>\S+) not found in type .*)/ },
            { test: /^\s*(?<cause>line \d+: cannot unmarshal .*)/ },
            { test: /^\s*(?<cause>\S+: \d+:\d+: group .*)/ },
            { test: /^\s*FAILED: ?(?<cause>\S.*)/, isVague: true },
            { test: /^\s+(?<cause>\S.*)/, after: /^\s*FAILED:?$/, isVague: true },
        ],
    },
    {
        program: 'unbound and NSD',
        ...servers_checked,
        rules: [
            { test: /^\S+:\d+: error: (?<cause>unknown keyword '(?<word>[^']+)')/ },
            { test: /^\S+\.conf:\d+: error: (?<cause>\S.*)/ },
        ],
    },
    {
        program: 'Knot',
        ...servers_checked,
        rules: [
            { test: /^error: config, (?<cause>file '[^']*', line \d+, item '(?<word>[^']+)'.*)/ },
            { test: /^error: (?<cause>config, .*)/ },
        ],
    },
    {
        program: 'mosquitto',
        ...servers_checked,
        rules: [
            { test: /(?<cause>Unknown configuration variable "?(?<word>[^"\s.]+)"?)/ },
            { test: /^(?:\d+: )?Error: (?<cause>(?:Invalid|Empty|Duplicate|Unable|Conflicting) .*)/ },
        ],
    },
    {
        program: 'Dovecot',
        ...servers_checked,
        rules: [{ test: /^doveconf: Fatal: (?<cause>\S.*)/ }],
    },
    {
        program: 'Squid',
        tells: 'first',
        mostAfter: 10,
        rules: [
            { test: /\| (?<cause>\S+\(\d+\): unrecognized: '(?<word>[^']+)')/ },
            { test: /FATAL: (?<cause>Bungled \S+ line \d+: (?<word>\S+).*)/ },
            { test: /\| FATAL: (?<cause>\S.*)/ },
        ],
    },
    {
        program: 'lighttpd',
        ...servers_checked,
        rules: [{ test: /^[^(]{0,60}\([\w-]+\.c\.\d+\) (?<cause>source: .*)/ }],
    },
    {
        program: 'Varnish',
        tells: 'first',
        mostAfter: 12,
        rules: [{ test: /^(?<cause>\S.*)/, after: /^(?:Error:)?\s*Message from VCC-compiler:$/ }],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/shells.js
/** Shells: a script that ends at its first error prints it last. */
const shells = [
    {
        program: 'bash',
        tells: 'last',
        mostAfter: 1,
        rules: [
            { test: /^\S+: (?:eval: )?line \d+: (?<cause>(?<word>[^\s:]+): command not found)$/ },
            { test: /^\S+: (?:eval: )?line \d+: (?<cause>(?<word>\w+): unbound variable)$/ },
            { test: /^\S+: (?:eval: )?line \d+: +\d+ (?<cause>[A-Z][a-z]\S*.*)/ },
            // A script of the store is a derivation of its own; any other is named with its line.
            {
                test: /^(?:\/nix\/store\/\S+|environment|\/build\/\S+): (?:eval: )?line \d+: (?<cause>(?![`\d])\S.*)/,
            },
            { test: /^\S+: (?:eval: )?line \d+: (?!`)\S/ },
            { test: /^(?:bash|sh): (?<cause>(?<word>[^\s:]+): (?:command )?not found)$/ },
            {
                test: /^(?:bash|sh): \S.*(?:No such file or directory|Permission denied|invalid option|bad interpreter)/,
            },
        ],
    },
    {
        program: 'dash',
        tells: 'last',
        mostAfter: 1,
        rules: [
            { test: /^[^\s:]+: \d+: (?:[^\s:]+: )?(?<cause>(?<word>[^\s:]+): not found)$/ },
            { test: /^[^\s:]+: \d+: (?<cause>[^\s:]+: (?:parameter not set|Permission denied|bad variable name))/ },
            { test: /^[^\s:]+: \d+: (?:Syntax error|Bad substitution|cannot (?:open|create)|Illegal option)/ },
        ],
    },
    {
        program: 'zsh',
        tells: 'last',
        mostAfter: 1,
        rules: [
            { test: /^\S+:\d+: (?<cause>command not found: (?<word>\S+))$/ },
            {
                test: /^\S+:\d+: (?:parse error near|no matches found|permission denied|no such file or directory|bad pattern|parameter not set|\S+: parameter not set)/,
            },
        ],
    },
    {
        program: 'fish',
        tells: 'first',
        mostAfter: 8,
        rules: [
            { test: /^(?:\S+ \(line \d+\)|fish): \S/ },
            { test: /^(?<cause>fish: Unknown command: (?<word>\S+))/ },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/system.js
const system_checked = { tells: 'first', mostAfter: 3 };
/** Programs of the system that check their configuration, as servers do. */
const systemPrograms = [
    {
        program: 'sshd',
        ...system_checked,
        rules: [
            { test: /^\S+: line \d+: (?<cause>Bad configuration option: (?<word>\S+))/ },
            { test: /^(?:Unable to load host key: |sshd: no hostkeys available)/ },
            { test: /^Unsupported Match attribute (?<word>\S+)/ },
            { test: /^\S+:? line \d+: (?<cause>Bad Match condition)/, isVague: true },
            {
                test: /^\S+:? line \d+: (?<cause>(?:Bad|Unsupported|unsupported|Invalid|invalid|Missing|missing|keyword|Directive|Deprecated|extra|garbage|no argument) ?.*)/,
            },
        ],
    },
    {
        program: 'visudo',
        ...system_checked,
        rules: [
            { test: /^(?:visudo: )?\S+:\d+(?::\d+)?: (?<cause>unknown defaults entry "(?<word>[^"]+)")/ },
            { test: /^(?:visudo: )?[^\s:]*sudoers[^\s:]{0,40}:\d+(?::\d+)?: \S/ },
            { test: /^(?:>>> )?(?:\S+: )?(?:parse|syntax) error(?: in \S+)? near line \d+/ },
        ],
    },
    {
        program: 'systemd',
        tells: 'first',
        mostAfter: 4,
        rules: [
            { test: /^\S+:\d+: (?<cause>Unknown (?:key|key name|lvalue) '(?<word>[^']+)' in section .*)/ },
            {
                test: /^\S+:\d+: (?<cause>(?:Unknown|Failed to parse|Invalid|Missing|Unbalanced|Assignment outside|Unit) .*)/,
            },
            {
                test: /^\S+\.(?:service|timer|socket|mount|path|target|slice|swap|automount|scope|device|network|netdev|link):\d+: (?<cause>\S.*)/,
            },
            {
                test: /^\S+\.(?:service|timer|socket|mount|path|target|slice|swap|automount|scope|device|network|netdev|link): \S/,
                isVague: true,
            },
            {
                test: /^(?:Failed to (?:parse|load|open|prepare|create|enqueue|verify)|Unit \S+ not found|Cannot add dependency)/,
            },
            { test: /^\S+:\d+:? (?:Unknown|Invalid|Bad|Unknown modifiers|Duplicate) /, isVague: true },
        ],
    },
    {
        program: 'modprobe',
        ...system_checked,
        rules: [{ test: /^modprobe: FATAL: (?<cause>Module (?<word>\S+) not found in directory .*)/ }],
    },
    {
        program: 'nft',
        ...system_checked,
        rules: [{ test: /^\S+:\d+:\d+(?:-\d+)?: Error: \S/ }],
    },
    {
        program: 'iptables',
        ...system_checked,
        rules: [{ test: /^ip6?tables(?:-\w+)*(?: v[\d.]+)?(?: \(\w+\))?: (?<cause>\S.*)/ }],
    },
    {
        program: 'keepalived',
        tells: 'first',
        mostAfter: 8,
        rules: [
            { test: /^\(\S+: Line \d+\) (?<cause>Unknown keyword '(?<word>[^']+)')/ },
            { test: /^\(\S+: Line \d+\) (?<cause>\S.*)/ },
        ],
    },
    {
        program: 'rsyslogd',
        ...system_checked,
        rules: [
            { test: /(?<cause>parameter '(?<word>[^']+)' not known)/ },
            {
                test: /^rsyslogd: error during parsing file \S+, on or before line \d+: (?!errors occurred)(?<cause>\S[^[]*)/,
            },
        ],
    },
    {
        // Its check is a debug run, which goes on.
        program: 'logrotate',
        tells: 'first',
        mostAfter: 60,
        rules: [
            { test: /^error: \S+:\d+ (?<cause>unknown option '(?<word>[^']+)')/ },
            { test: /^error: (?<cause>\S+:\d+ \S.*)/ },
        ],
    },
    {
        program: 'OpenVPN',
        ...system_checked,
        rules: [{ test: /^Options error: (?<cause>\S.*)/ }],
    },
    {
        program: 'chrony',
        ...system_checked,
        rules: [{ test: /^(?:\S+ )?Fatal error : (?<cause>\S.*)/ }],
    },
    {
        program: 'syslog-ng',
        ...system_checked,
        rules: [{ test: /^Error parsing (?:config|\w+), (?<cause>\S.*)/ }],
    },
    {
        program: 'BIRD and udev',
        ...system_checked,
        rules: [
            { test: /^\S+:\d+:\d+:? (?:syntax error|Unknown|Invalid|No such)/ },
            { test: /^\S+\.rules:\d+ \S/ },
        ],
    },
    {
        program: 'desktop-file-validate',
        ...system_checked,
        rules: [{ test: /^\S+\.desktop: error: (?<cause>\S.*)/ }],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/web.js
const web_beside = { tells: 'first', mostAfter: 12, isStep: true };
/** The package managers, compilers and linters of JavaScript. */
const webTools = [
    {
        program: 'tsc',
        ...web_beside,
        rules: [{ test: /^(?:\S+ - |[^\s()]+\(\d+,\d+\): )?error TS\d+: / }],
    },
    {
        program: 'eslint',
        ...web_beside,
        rules: [{ test: /^\s+\d+:\d+\s+error\s+(?<cause>\S.*)/ }],
    },
    {
        program: 'esbuild, vite, webpack and rollup',
        ...web_beside,
        rules: [
            { test: /^(?:✘|X|\s*▲)? ?\[ERROR\] (?<cause>\S.*)/ },
            { test: /^(?:Module not found: |Module parse failed: |RollupError: |\[vite\][: ]|\[!\] )/ },
            { test: /^ERROR in \S/, isVague: true },
            { test: /^(?<cause>\S.*)/, after: /^error during build:$/ },
        ],
    },
    {
        program: 'prettier',
        tells: 'last',
        mostAfter: 1,
        rules: [{ test: /^\[warn\] (?<cause>Code style issues found in .*)/ }],
    },
    {
        program: 'npm',
        tells: 'first',
        mostAfter: 3,
        rules: [
            { test: /^npm (?:error|ERR!) (?:[A-Za-z.]+ )?(?<cause>(?:Missing|Invalid): .*)/ },
            {
                test: /^npm (?:error|ERR!) (?:gyp ERR! )(?:stack |find \w+ )?(?:Error: )?(?<cause>\S.*)/,
                isVague: true,
            },
            {
                test: /^npm (?:error|ERR!) (?:[A-Za-z.]+ )?(?<cause>(?:Missing script|request to|Invalid package\.json|Cannot read|Could not resolve|Unsupported|Not found|No matching version|Unable to|Failed to parse|[`'"]|Cannot destructure|cb\(\)).*|.* integrity checksum failed .*)/,
            },
            {
                test: /^npm (?:error|ERR!) (?!code |A complete|For a full|node v|npm v|To |Note|\s)(?<cause>\S.*)/,
                isVague: true,
            },
            { test: /^npm (?:error|ERR!) (?<cause>code E\w+)/, isVague: true },
        ],
    },
    {
        program: 'yarn and pnpm',
        tells: 'first',
        mostAfter: 5,
        rules: [
            { test: /\bERR_PNPM_\w+/ },
            { test: /^(?:➤ )?(?:YN0001|YN0028|YN0018|YN0002|YN0082|YN0035|YN0027|YN0009): / },
            {
                test: /^error (?<cause>(?:Couldn't|An unexpected error|Command|Your lockfile|Package|Incorrect|Found incompatible|No ) ?.*)/,
            },
        ],
    },
    {
        program: 'jest and vitest',
        ...web_beside,
        rules: [
            { test: /^\s*(?<cause>AssertionError: .*)/ },
            { test: /^\s*● (?<cause>(?!Console)\S.*)/ },
            {
                test: /^\s*(?:FAIL {1,2}|✖ |× )(?<cause>\S*\.(?:test|spec)\.\S.*|\S.*\(\d[\d.]*ms\))/,
                isVague: true,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/index.js














/** Every program whose words are known, in the order in which a line is compared with them. */
const programs = [
    ...nixpkgs,
    ...servers,
    ...systemPrograms,
    ...linkers,
    ...buildTools,
    ...checkers,
    ...webTools,
    ...compilers,
    ...scripts,
    ...dataReaders,
    ...shells,
    ...fileTools,
    placed,
    lastWords,
];

;// CONCATENATED MODULE: ./lib/nix/cause/index.js










/** No more of a log is read: the error that ended a phase is before what other jobs of it printed, at most. */
const mostLines = 2000;
/** What tells is at the beginning of a line. */
const longestLine = 1000;
/**
 * Why a builder failed: the line of its log (the last lines of it, or all) by which the program that failed says so.
 * Null where no known program says anything that can have ended the build.
 */
function causeOf(log) {
    const lines = lastPhase(log.slice(-mostLines).map(cleaned)).filter((line) => line.trim() !== '');
    const telling = [...hitsIn(lines)]
        .filter(([program, hits]) => endedTheBuild(program, hits, lines))
        .map(([program, hits]) => tellingHit(program, hits));
    telling.sort((a, b) => a.rank - b.rank || a.lastIndex - b.lastIndex);
    const told = telling.at(-1);
    if (told) {
        const { match } = told.hit;
        const by = told.rank < leastKnown ? 'any' : told.isOfBuilder ? 'builder' : 'known';
        return { text: (match.groups?.cause ?? match.input).trim(), word: match.groups?.word ?? null, by };
    }
    const last = lastSaid(lines);
    return last === null ? null : { text: last.trim(), word: null, by: 'any' };
}
/** The programs that hardly anything but a builder runs. */
const ofBuilders = new Set([
    ...buildTools,
    ...checkers,
    ...compilers,
    ...linkers,
    ...nixpkgs,
    ...webTools,
]);
/** What an unknown program said last, where those are words for something that went wrong. */
function lastSaid(lines) {
    const said = lines.slice(-mostLast).filter((line) => !isDetail(line) && !isCommand.test(line));
    const last = said.at(-1);
    return last !== undefined && !isHarmless.test(last) && isWrong.test(last) ? last : null;
}
const mostLast = 40;
const isCommand = /^\+{1,4} \S/;
const isWrong = /\b(?:fail(?:ed|s|ure)?|error|can ?not|can't|could not|couldn't|unable to|not found|no such|denied|refused|invalid|missing|timed out|unexpected|not (?:allowed|permitted|supported|valid)|abort(?:ed|ing)|unrecogni[sz]ed|unsupported|does(?: not|n't) exist|mismatch|must be)\b/i;
const isHarmless = /^\s*(?:checking |warn|note|hint|info|debug|trace)|\bwarning\b|\b(?:0|no) (?:failures|errors|failed)\b|\b(?:ok|passed|skipping|ignoring|ignored)\b/i;
// Rules that need the line before or after say nothing of a line alone.
const tellsAlone = ({ after, before, isVague }) => !after && !before && !isVague;
const ofBuilds = [...compilers, ...linkers, ...buildTools, ...nixpkgs]
    .flatMap(({ rules }) => rules)
    .filter(tellsAlone);
/** Whether a compiler, a linker, a build tool or nixpkgs prints such a line when it fails: only builders run those. */
function isOfCompiler(line) {
    return isReport(line) || ofBuilds.some(({ test }) => test.test(line));
}
/** A line without what is for a terminal: sequences, and the spinner that npm leaves before its words. */
function cleaned(line) {
    return (0,ansi/* withoutSequences */.V$)((0,comparable/* comparable */.Z)(line))
        .slice(0, longestLine)
        .trimEnd()
        .replace(/^[\\|/-](?=npm |sh: )/, '');
}
/** The lines of each program, in order. A line belongs to the first program that has a rule for it. */
function hitsIn(lines) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        if (isDetail(line))
            continue;
        for (const program of programs) {
            const hit = hitAt(lines, index, program);
            if (!hit)
                continue;
            const hits = found.get(program);
            if (hits)
                hits.push(hit);
            else
                found.set(program, [hit]);
            break;
        }
    }
    return found;
}
function hitAt(lines, index, { rules }) {
    for (const rule of rules) {
        const match = rule.test.exec(lines[index]);
        if (!match || rule.after?.test(lines[index - 1] ?? '') === false)
            continue;
        if (rule.before?.test(lines[index + 1] ?? '') !== false)
            return { index, rule, match };
    }
    return null;
}
/** Whether what follows the last words of that program is no more than may follow where it failed. */
function endedTheBuild({ mostAfter, isStep }, hits, lines) {
    const rest = lines.slice(hits.at(-1).index + 1);
    return (isStep && rest.some(isReport)) || rest.filter((line) => !isBelow(line)).length <= mostAfter;
}
/** From this rank on it is a program that is known by its words. */
const leastKnown = 2;
/** The line by which a program tells the cause, and how much that counts beside what other programs say. */
function tellingHit(program, hits) {
    const clear = hits.filter(({ rule }) => !rule.isVague);
    const among = clear.length > 0 ? clear : hits;
    const rank = program === lastWords ? 0 : program === placed ? 1 : clear.length > 0 ? 3 : leastKnown;
    const isOfBuilder = ofBuilders.has(program) && hits.some(({ rule }) => tellsAlone(rule));
    return {
        isOfBuilder,
        hit: among.at(program.tells === 'first' ? 0 : -1),
        lastIndex: among.at(-1).index,
        rank,
    };
}


/***/ }),

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dG: () => (/* binding */ packageNameOf),
/* harmony export */   "do": () => (/* binding */ packageVersionsIn)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * Names of outputs in nixpkgs (`outputs = [ … ]`; pkgs/build-support/setup-hooks/multiple-outputs.sh has the usual ones). Any
 * word may be one, but `beta` and `unstable` end versions: so they are listed.
 */
const outputs = new Set(`bin dev lib lib32 lib64 man doc docs devdoc devman info debug static out dist data share libexec sbin etc include
  modules shrunk dri drivers osmesa opencl spirv2dxil vdpau xvmc getent login mount swap lastlog kmod nss terminfo
  locales libgcc checksum installedTests tests test examples python py lua perl tcl emacs vim completions plugins contrib
  server client daemon cli gui web webui frontend auth unbound dnsmasq sysctl sqlite3 apache cgi cups po licenses
  firmware hooks dbus agent tools utils runtime headers cxx cxxdev fonts tex texdoc texsource tlpkg jit pg_config plperl
  plpython3 pltcl icu xtables kexec`.split(/\s+/));
/**
 * Name and version in a store path, as `builtins.parseDrvName` splits them: the version starts after the first dash that no
 * letter follows. An output's name at its end (`-dev`, `-man`) is dropped: it is of the same package. So is `.drv`.
 */
function packageNameOf(storePath) {
    const full = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(storePath);
    for (let dash = full.indexOf('-'); dash !== -1; dash = full.indexOf('-', dash + 1)) {
        const next = full[dash + 1];
        if (next !== undefined && !/[A-Za-z]/.test(next))
            return { name: full.slice(0, dash), version: withoutOutput(full.slice(dash + 1)) };
    }
    return { name: full, version: '' };
}
/** The kernel's output `modules` is shrunk to another path, `6.12-modules-shrunk`. */
function withoutOutput(version) {
    const dash = version.lastIndexOf('-');
    return dash > 0 && outputs.has(version.slice(dash + 1)) ? withoutOutput(version.slice(0, dash)) : version;
}
// A hash of Nix's base 32 behind a slash, and a name, which has at most 211 characters.
const storePaths = /\/[0-9a-df-np-sv-z]{32}-[\w+.?=-]{1,211}/g;
/** Versions by name of the packages whose store paths a text names; one without a version is left out. */
function packageVersionsIn(text) {
    const found = [...text.matchAll(storePaths)].map(([path]) => packageNameOf(path));
    return new Map(found.filter(({ version }) => version !== '').map(({ name, version }) => [name, version]));
}
/** Compares versions as `builtins.compareVersions` does: below 0, 0, above 0. */
function compareVersions(a, b) {
    const left = components(a);
    const right = components(b);
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const x = left[index] ?? '';
        const y = right[index] ?? '';
        if (isLower(x, y))
            return -1;
        if (isLower(y, x))
            return 1;
    }
    return 0;
}
function components(version) {
    return version.match(/\d+|[^\d.-]+/g) ?? [];
}
/** Numbers compare by value; an absent part is lower than a number, `pre` than any other part, letters than numbers. */
function isLower(a, b) {
    const [x, y] = [numberIn(a), numberIn(b)];
    if (x !== null && y !== null)
        return x < y;
    if (a === '' && y !== null)
        return true;
    if (a === 'pre' && b !== 'pre')
        return true;
    if (b === 'pre')
        return false;
    if (y !== null)
        return true;
    if (x !== null)
        return false;
    return a < b;
}
function numberIn(component) {
    return /^\d+$/.test(component) ? BigInt(component) : null;
}


/***/ }),

/***/ 8155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ comparable),
/* harmony export */   m: () => (/* binding */ longestCompared)
/* harmony export */ });
/**
 * No more of a line or a message is compared with any pattern, or kept: the words that decide are at its
 * beginning, and a hostile one may be of any length.
 */
const longestCompared = 4000;
/** The part of a line or a message that patterns are tried on. */
function comparable(text) {
    return text.length > longestCompared ? text.slice(0, longestCompared) : text;
}


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ explainFile),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _8: () => (/* binding */ explainStream),
/* harmony export */   f4: () => (/* binding */ explainRecording),
/* harmony export */   h_: () => (/* binding */ fileKind)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _cast_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1620);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _failures_builder_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1347);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4931);
/* harmony import */ var _flake_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6727);
/* harmony import */ var _input_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4286);
/* harmony import */ var _observer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9004);









/**
 * Explains a stored rebuild of any kind: a plain log, raw terminal bytes, a cast or Nix's activity log, which
 * is detected from its content. Throws a usage error for a file or a cast that cannot be read.
 */
async function explain(input, { checkout = null, exitCode = null, env = process.env } = {}) {
    const options = { checkout, exitCode, env };
    if (typeof input === 'string')
        return explainFile(input, options);
    if ('events' in input)
        return explainRecording(input, options);
    return explainStream('text' in input ? bytesOf(input.text) : input, options);
}
async function* bytesOf(text) {
    yield Buffer.from(text);
}
/** Understands a stored rebuild of any kind in a file. Throws a usage error where the file cannot be read. */
async function explainFile(path, options) {
    const kind = await fileKind(path).catch((cause) => {
        throw unreadable(path, cause);
    });
    if (kind === 'cast')
        return explainRecording(await (0,_cast_read_js__WEBPACK_IMPORTED_MODULE_2__/* .openCast */ .Y)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)), options);
    return explainBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1024 * 1024 }), kind, options);
}
/**
 * Understands what can be read only once, such as standard input. A cast, which may need several passes, is
 * kept in memory; everything else streams.
 */
async function explainStream(input, options) {
    const iterator = input[Symbol.asyncIterator]();
    const begun = [];
    for (let bytes = 0; bytes < _input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .headBytes */ .c4; bytes += begun.at(-1).length) {
        const next = await iterator.next();
        if (next.done)
            break;
        begun.push(next.value);
    }
    const rest = { [Symbol.asyncIterator]: () => iterator };
    const kind = (0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .inputKind */ .TP)(Buffer.concat(begun));
    if (kind !== 'cast')
        return explainBytes(joined(begun, rest), kind, options);
    for await (const chunk of rest)
        begun.push(chunk);
    return explainRecording(await (0,_cast_read_js__WEBPACK_IMPORTED_MODULE_2__/* .openCast */ .Y)(() => joined(begun, null)), options);
}
async function* joined(begun, rest) {
    yield* begun;
    if (rest)
        yield* rest;
}
function unreadable(path, cause) {
    switch (cause.code) {
        case 'ENOENT':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-such-file', `${path} does not exist`);
        case 'EACCES':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('unreadable', `${path} may not be read`, 'Check its permissions.');
        case 'EISDIR':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('not-a-file', `${path} is a directory`, 'Give the rebuild.log or rebuild.cast in it.');
        default:
            return cause;
    }
}
/** The kind of a file. Throws the system's error where it cannot be read. */
async function fileKind(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .headBytes */ .c4), 0, _input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .headBytes */ .c4, 0);
        return (0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .inputKind */ .TP)(buffer.subarray(0, bytesRead));
    }
    finally {
        await handle.close();
    }
}
async function explainBytes(bytes, kind, options) {
    const { checkout, exitCode } = options;
    const observer = new _observer_js__WEBPACK_IMPORTED_MODULE_7__/* .RebuildObserver */ .O({ checkout });
    let decoder = null;
    let noText = null;
    for await (const chunk of bytes) {
        if (!decoder)
            [decoder, noText] = [(0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .decoderOf */ .qf)(chunk), (0,_input_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .binaryReason */ .A5)(chunk)];
        if (kind === 'activity')
            observer.pushJson(chunk, 0);
        else
            observer.pushText(decoder.decode(chunk, { stream: true }), 0);
    }
    if (decoder)
        observer.pushText(decoder.decode(), 0);
    const understood = await placed(observer.end({ exitCode, seconds: 0 }), options);
    return noText === null || exitCode !== null ? understood : unread(understood, noText);
}
/** What is understood of an input that is no text: what its bytes look like is no failure. */
function unread(understood, reason) {
    const doubt = { reason, line: null, source: null };
    return { ...understood, verdict: 'unclear', doubt, failure: null, failures: [] };
}
/** Understands a recording: its events carry the times, its `x` event the exit status. */
async function explainRecording(recording, options) {
    const observer = new _observer_js__WEBPACK_IMPORTED_MODULE_7__/* .RebuildObserver */ .O({ checkout: options.checkout });
    const exit = { exitCode: options.exitCode, seconds: 0 };
    for await (const events of recording.events()) {
        for (const { time, code, data } of events) {
            exit.seconds = time;
            if (code === 'o')
                observer.pushText(data, time);
            else if (code === 'x')
                exit.exitCode ??= (0,_figure_js__WEBPACK_IMPORTED_MODULE_8__/* .figureIn */ .KF)(data.trim());
        }
    }
    return placed(observer.end(exit), options);
}
/** With the likely places in the checkout of what the builders' logs name. */
async function placed(understood, { checkout, env }) {
    if (checkout === null || env === undefined)
        return understood;
    const failures = await (0,_failures_builder_log_js__WEBPACK_IMPORTED_MODULE_4__/* .withBuilderLogs */ .r)(understood.failures, {
        logOf: async () => null,
        sources: () => (0,_flake_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .nixSources */ .e)(checkout, env),
    });
    return { ...understood, failure: failures[0] ?? null, failures };
}


/***/ }),

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ withBuilderLogs)
});

// EXTERNAL MODULE: ./lib/nix/cause/index.js + 15 modules
var nix_cause = __webpack_require__(3918);
// EXTERNAL MODULE: ./lib/nix/language/lexer.js + 4 modules
var language_lexer = __webpack_require__(1794);
// EXTERNAL MODULE: ./lib/nix/language/parser.js + 3 modules
var parser = __webpack_require__(6887);
// EXTERNAL MODULE: ./lib/nix/language/tokens.js
var language_tokens = __webpack_require__(6890);
;// CONCATENATED MODULE: ./lib/nix/language/tokens-in.js



/**
 * The tokens of Nix source, which leave out blanks and comments; null for what is no Nix. `source` has one character a byte, and
 * so are the places of the tokens.
 */
function tokensIn(source) {
    try {
        (0,parser/* parseNix */.Z)(source);
    }
    catch (thrown) {
        if (thrown instanceof language_tokens/* NixSyntaxError */.B1)
            return null;
        throw thrown;
    }
    const lexer = new language_lexer/* Lexer */.J(source, 'current');
    const tokens = [];
    for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next())
        tokens.push(token);
    return tokens;
}

;// CONCATENATED MODULE: ./lib/nix/cause/place.js

/** Shorter words are in too many places to mean anything. */
const shortestWord = 3;
/**
 * The place of the sources that has the word, as a word of its own in a string, a name or a path, and not in a comment; null where
 * no place or more than one has it, which proves nothing. In a file that is no Nix, a line that begins with `#` is a comment.
 * Lines and columns are counted from 1.
 */
function onlyPlaceOf(word, sources) {
    if (word.length < shortestWord)
        return null;
    let found = null;
    for (const { file, text } of sources) {
        for (const at of telling(occurrences(word, text), text)) {
            if (found)
                return null;
            const start = text.lastIndexOf('\n', at - 1) + 1;
            found = { file, line: text.slice(0, start).split('\n').length, column: at - start + 1 };
        }
    }
    return found;
}
function occurrences(word, text) {
    const found = [];
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
        if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + word.length]))
            found.push(at);
    return found;
}
function isWordCharacter(character) {
    return character !== undefined && /[\w-]/.test(character);
}
/** Those of some places, in ascending order, that are in no comment. Only a text with such a place is parsed. */
function telling(places, text) {
    if (places.length === 0)
        return [];
    const tokens = tokensIn(Buffer.from(text, 'utf8').toString('latin1'));
    if (tokens === null)
        return places.filter((at) => !isCommentLine(text, at));
    let next = 0;
    let [read, bytes] = [0, 0];
    return places.filter((at) => {
        bytes += Buffer.byteLength(text.slice(read, at));
        read = at;
        while (next < tokens.length && tokens[next].end <= bytes)
            next += 1;
        const token = tokens[next];
        return token !== undefined && token.start <= bytes;
    });
}
function isCommentLine(text, at) {
    return /^\s*#/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

;// CONCATENATED MODULE: ./lib/nix/failures/builder-log.js


/**
 * The failures with what their builders' logs tell: the cause, where the whole log has it and its last lines do not
 * (Nix drops a line that ends with a carriage return), and its place, where what the cause names is in one line of
 * the sources alone.
 */
async function withBuilderLogs(failures, { logOf, sources }) {
    let read = null;
    const told = [];
    for (const failure of failures) {
        const cause = await causeIn(failure, logOf);
        const word = failure.location ? null : (cause?.word ?? null);
        if (word !== null)
            read ??= sources();
        const place = word === null ? null : onlyPlaceOf(word, (await read) ?? []);
        const location = place ? { ...place, probable: true } : failure.location;
        told.push({ ...failure, ...(cause ? { cause: cause.text } : {}), location });
    }
    return told;
}
async function causeIn(failure, logOf) {
    const log = await logOf(failure);
    const cause = log === null ? null : (0,nix_cause/* causeOf */.r)(log.split('\n'));
    // Without a builder's log the tail is something else, and no cause was looked for.
    return cause ?? (failure.cause == null ? null : (0,nix_cause/* causeOf */.r)(failure.log_tail));
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ figureSum),
/* harmony export */   KF: () => (/* binding */ figureIn),
/* harmony export */   tD: () => (/* binding */ bytesIn)
/* harmony export */ });
/** More of anything than a rebuild can have; a sum of a million such counts is still exact. */
const largestCount = 1_000_000_000;
/**
 * Reads a figure that a printed text or a record claims: a whole number of at least 0 and at most `largest`.
 * Null for everything else, since a figure that cannot be right is not known.
 */
function figureIn(claimed, largest = largestCount) {
    const value = typeof claimed === 'string' && /^\d{1,16}$/.test(claimed) ? Number(claimed) : claimed;
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largest
        ? value
        : null;
}
/** Reads a claimed number of bytes; see {@link figureIn}. */
function bytesIn(claimed) {
    return figureIn(claimed, Number.MAX_SAFE_INTEGER);
}
/** The sum of two figures; the largest exact number where that is less. */
function figureSum(a, b) {
    return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nixSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4416);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);




const mostFiles = 5000;
const largestFile = 1024 * 1024;
const mostBytes = 32 * 1024 * 1024;
/**
 * The `.nix` files of a checkout that git knows, at most 5,000 of them and 32 MiB. Empty outside a git tree. What is
 * not a regular file below `root`, reached without a symbolic link, is left out, and so is one of more than 1 MiB.
 */
async function nixSources(root, env) {
    const listed = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .u)(root, env)('-c', 'core.fsmonitor=false', 'ls-files', '-z', '--', '*.nix');
    const files = [...new Set((listed ?? '').split('\0'))].filter((file) => file !== '').slice(0, mostFiles);
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root);
    const sources = [];
    let left = mostBytes;
    for (const file of files) {
        const bytes = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .regularFile */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, file), Math.min(largestFile, left));
        if (bytes === null)
            continue;
        left -= bytes.length;
        sources.push({ file, text: bytes.toString('utf8') });
    }
    return sources;
}


/***/ }),

/***/ 4286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ binaryReason),
/* harmony export */   TP: () => (/* binding */ inputKind),
/* harmony export */   c4: () => (/* binding */ headBytes),
/* harmony export */   qf: () => (/* binding */ decoderOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** How many bytes of an input are enough to detect its form. */
const headBytes = 8192;
/**
 * Detects the kind of an input from its first kilobytes: an asciicast (a JSON header with a version), Nix's
 * activity log (JSON records, with or without `@nix `), or text, which is everything else: a plain log or raw
 * terminal bytes.
 */
function inputKind(head) {
    const start = decoderOf(head)
        .decode(head.subarray(0, headBytes))
        .replace(/^[\ufeff\s]+/, '');
    if (/^\{\s*"/.test(start) &&
        /"version"\s*:\s*[123]\b/.test(start) &&
        /"(?:width|cols|stdout)"\s*:/.test(start))
        return 'cast';
    return /^(?:@nix )?\{"action"\s*:\s*"/.test(start) ? 'activity' : 'text';
}
/** A decoder for what begins with these bytes: UTF-8, or UTF-16 where its mark says so, as PowerShell writes files. */
function decoderOf(head) {
    const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
    return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(isUtf16 ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8');
}
/** The first bytes of formats in which logs are stored (RFC 1952, and the formats' own descriptions). */
const packed = [
    ['gzip', [0x1f, 0x8b]],
    ['bzip2', [0x42, 0x5a, 0x68]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
];
/** Why an input that begins with these bytes is no text, as a sentence; null where it is one. */
function binaryReason(head) {
    const format = packed.find(([, magic]) => magic.every((byte, index) => head[index] === byte));
    if (format)
        return `The input is packed with ${format[0]}: unpack it first.`;
    if (decoderOf(head).encoding !== 'utf-8')
        return null;
    return head.subarray(0, headBytes).includes(0) ? 'The input is binary, not text.' : null;
}


/***/ }),

/***/ 9004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ RebuildObserver)
});

;// CONCATENATED MODULE: ./lib/nix/advice/surroundings.js
const signs = [
    // GitHub's runner, GitLab's, Hydra, Buildbot, garnix.
    [
        'ci',
        /\/home\/runner\/|\/Users\/runner\/|^##\[|^::(?:group|error)|\/__w\/|\/builds\/[\w-]+\/|\/github\/workspace|hydra-eval-jobs|\/var\/lib\/buildbot|garnix/m,
    ],
    [
        'target-host',
        /--target-host|\bssh(?:-ng)?:\/\/|\[deploy\] |copying \d+ paths? to '|cannot connect to '[^/']+'|nix-(?:store|daemon): command not found|command not found: nix-|colmena|nixos-anywhere/,
    ],
    ['darwin', /darwin-rebuild|darwin-system|nix-darwin|darwinConfigurations|\/Users\//],
    [
        'home-manager',
        /home-manager|hm-activate|homeConfigurations|Starting [Hh]ome [Mm]anager activation|^Activating (?:writeBoundary|linkGeneration|reloadSystemd)$/m,
    ],
    ['flake', /--flake|flake\.(?:nix|lock)|«(?:git\+|github:|path:)|nixosConfigurations|\bflake '|Git tree '/],
    ['channel', /\/channels\/nixos|<nixpkgs|unpacking (?:\d+ )?channels|\/etc\/nixos\/configuration\.nix/],
];
/** The surroundings that these lines of a log show. */
function surroundingsIn(lines) {
    const text = lines.join('\n');
    return new Set(signs.flatMap(([surrounding, sign]) => (sign.test(text) ? [surrounding] : [])));
}

// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(2151);
;// CONCATENATED MODULE: ./lib/nix/failures/line-before.js
/** A line that says what is being done, or that it went well: what failed afterwards is not told before it. */
const progress = /^(?:activating |setting up |(?:re)?starting |stopping |waiting for |Waiting for |Start(?:ing|ed) |Stopp(?:ing|ed) |reloading |restarting |NOT |updating |installing |building |copying |Checking |Running |Created |Copied |Random seed |Initializing |Installing |Installation finished\. No error|Activating \w+$|the following new units|removing |would |warning: (?:Git tree|you don't have Internet)|creating |\[\w+\] (?:decrypting|symlinking|chowning|creating)|decrypting '|sops-install-secrets: Imported|\/nix\/store\/\S+$|[-=#*_ ]+$|> )/;
/** Parts of a trace, of what another program adds to its error, or of a list: the error itself is above. */
const aside = /^(?:\s|Error:\s*$|Traceback \(|Caused by:|During handling |The above exception|\[ (?:Did rage|Tell us)|age: report |Location:|[\w.]+\.CalledProcessError: |Command '|note: |hint: |Try '|Failed to (?:install bootloader|run activate script)|Activation script snippet |[\w@.:\\-]+: (?:(?:Main|Control) process exited|Failed with result|Consumed |Unit entered failed state|Scheduled restart job|Triggering OnFailure=))/;
/** What fails since something before it has failed; where nothing has, it is the cause. */
const effect = /^(?:ch(?:mod|own): cannot access |mv: cannot stat )/;
/** What only repeats that a command failed; the line before it is what that command printed. */
const repeated = /^Error when executing /;
const mostLooked = 40;
/**
 * The line of those before a report of failure that most likely says why: the nearest one that is no part of a trace,
 * nor a report itself, nor progress. With the causes that Rust's programs list below their error. Null without one.
 */
function lineBefore(lines) {
    let lastEffect = null;
    for (let at = lines.length - 1; at >= 0 && at >= lines.length - mostLooked; at -= 1) {
        const line = lines[at];
        if (effect.test(line))
            lastEffect ??= line;
        if (aside.test(line) || effect.test(line))
            continue;
        if (progress.test(line))
            return lastEffect;
        const says = line.trim();
        if (says === '')
            return lastEffect;
        const above = repeated.test(says) ? lineBefore(lines.slice(0, at)) : null;
        return [...(above === null ? [] : [above]), says, ...causesAfter(lines.slice(at + 1))].join('\n');
    }
    return lastEffect;
}
function causesAfter(lines) {
    if (lines[0] !== 'Caused by:')
        return [];
    const end = lines.findIndex((line, index) => index > 0 && !/^\s+\S/.test(line));
    return lines.slice(1, end === -1 ? undefined : end).map((line) => line.trim());
}

// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(8155);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(4931);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
;// CONCATENATED MODULE: ./lib/nix/failures/location.js




/** A file that a trace names without a line. */
function fileOnly(file) {
    return { file, line: 0, column: null, excerpt: new Map(), isFileOnly: true };
}
/** `at FILE:LINE:COLUMN` as in traces, also inline as Nix 2.3 did; null when `line` is not one. */
function positionOf(line) {
    const match = /^\s*at\s+(\S.*?):(\d+)(?::(\d+))?:?\s*$/.exec(line);
    if (!match)
        return null;
    const [number, column] = [(0,figure/* figureIn */.KF)(match[2]), (0,figure/* figureIn */.KF)(match[3])];
    if (number === null)
        return null;
    return { file: match[1].replace(/^"(.*)"$/, '$1'), line: number, column, excerpt: new Map() };
}
/** The checkout in an absolute directory. */
function checkoutAt(root) {
    return {
        root,
        read: (file) => {
            const inside = pathInside(file);
            return inside === null ? null : readSource((0,external_node_path_.join)(root, inside));
        },
    };
}
/** A relative path without `.` and `..`; null for one that leads out of its directory. */
function pathInside(file) {
    const inside = (0,external_node_path_.normalize)(file);
    return inside === '..' || inside.startsWith('../') ? null : inside;
}
const largestSource = 4 * 1024 * 1024;
/** The rebuild chooses the name: a device or a FIFO, whose reading may never end, is not opened for waiting. */
function readSource(path) {
    try {
        const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            const stats = (0,external_node_fs_.fstatSync)(fd);
            return stats.isFile() && stats.size <= largestSource ? (0,external_node_fs_.readFileSync)(fd, 'utf8') : null;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch {
        return null;
    }
}
/**
 * The path of `position` inside the checkout, or null when it is elsewhere. Flakes are evaluated from a
 * copy, `/nix/store/…-source/hosts/x.nix` or `«git+file:///…»/hosts/x.nix`; nixpkgs is a `-source` too, so
 * a store path is believed only when the lines that Nix quoted are the lines of the file here.
 */
function fileInCheckout(position, checkout) {
    const { file } = position;
    const root = withoutSlashes(checkout.root);
    if (file.startsWith(`${root}/`))
        return pathInside(file.slice(root.length + 1));
    const fetched = /^«(?:path:|git\+file:(?:\/\/)?)([^?»]*)(?:\?[^»]*)?»\/(.+)$/.exec(file);
    if (fetched && withoutSlashes(fetched[1]) === root)
        return fetched[2];
    const copied = (0,store_path/* pathInStorePath */.RS)(file) ?? /^«[^»]*»\/(.+)$/.exec(file)?.[1];
    return copied && sameSource(position, checkout.read(copied)) ? copied : null;
}
/** A directory without the slashes at its end. */
function withoutSlashes(directory) {
    return directory.replace(/(?<!\/)\/+$/, '');
}
/** Whether a missing file that a message names, as part of the copy that Nix evaluates, is there in the checkout. */
function namesFileInCheckout(message, checkout) {
    const [inCopy] = [...message.matchAll(/['"](\/[^'"]+)['"]/g)].flatMap(([, path]) => (0,store_path/* pathInStorePath */.RS)(path) ?? []);
    const inRepository = /^Path '([^']+)' does not exist in Git repository/i.exec(message)?.[1];
    const file = inCopy ?? inRepository;
    return file !== undefined && checkout.read(file) !== null;
}
function sameSource(position, text) {
    if (text === null)
        return false;
    const lines = text.split('\n');
    if (position.line > lines.length || (position.excerpt.size === 0 && position.file.startsWith('«')))
        return false;
    for (const [line, quoted] of position.excerpt)
        if ((lines[line - 1] ?? '').trim() !== quoted.trim())
            return false;
    return true;
}
// Files of nixpkgs, which its users did not write, under any name of its copy.
const nixpkgs = new RegExp([
    '^<',
    '^«(?:nix-internal|string|none|stdin|unknown)',
    '«(?:github|flake|https?)[^«»]*nixpkgs',
    '/nixpkgs(?:-[^/]*)?/',
    '/channels/nixos(?:-[^/]*)?/',
    '[/»]nixos/(?:modules|lib)/',
    '[»e]/lib/(?:[a-z-]+\\.nix|[a-z-]+/(?:default|internal)\\.nix)$',
    '/pkgs/(?:stdenv|build-support|top-level|by-name|development|applications|os-specific|tools|servers)/',
    '/flake-parts/',
].join('|'));
// Code through which every evaluation goes: what fails there failed for a reason elsewhere.
const plumbing = new RegExp([
    '^<',
    '^«(?!path:|git\\+file:|github:|gitlab:|flake:|https?:)',
    '^\\(',
    '/builtin/derivation\\.nix$|^/?derivation-internal\\.nix$',
    '/nixos/lib/|/eval-config\\.nix$',
    '/lib/(?:attrsets|asserts|customisation|debug|derivations|fixed-points|lists|meta|modules|options|strings|trivial|types)\\.nix$',
    '/lib/systems/',
    '/pkgs/stdenv/',
    '/pkgs/top-level/(?:default|impure|splice|stage)\\.nix$',
].join('|'));
/** Whether a person who configures a system can have written the file, as far as its name shows. */
function isUsersFile(file) {
    return !nixpkgs.test(file) && !plumbing.test(file);
}
/**
 * The place to show a person, of the places nearest to the cause first: the first in the checkout, else the
 * first that is not nixpkgs' own code, else the first where something of its own is done. Null where Nix printed
 * none, and for what NixOS's modules found (`ofModules`) also where only nixpkgs' own code is left, which is never
 * the cause there.
 */
function bestLocation(positions, checkout, ofModules = false) {
    const real = positions.filter(({ line, isFileOnly }) => line > 0 || isFileOnly);
    if (checkout) {
        for (const position of real) {
            const file = fileInCheckout(position, checkout);
            if (file !== null)
                return locationIn(file, position);
        }
    }
    const roots = nixpkgsRoots(real);
    const shown = real.find(({ file }) => isUsersFile(file) && !roots.some((root) => file.startsWith(root))) ??
        (ofModules ? undefined : real.find(({ file, isFileOnly }) => !isFileOnly && isPackage(file, roots)));
    return shown ? locationIn(shown.file, shown) : null;
}
/** Where the copies of nixpkgs are that a trace goes through, as what only nixpkgs has in those places shows. */
function nixpkgsRoots(positions) {
    return positions.flatMap(({ file }) => inNixpkgs.exec(file)?.[1] ?? []);
}
const inNixpkgs = /^(\/nix\/store\/[^/]{1,300}\/|«[^»]{1,500}»\/)(?:lib\/(?:modules|attrsets|lists|customisation|types)\.nix|nixos\/lib\/eval-config\.nix|nixos\/modules\/system\/activation\/top-level\.nix|pkgs\/(?:stdenv\/generic|top-level)\/)/;
/** Whether a file does something of its own, which the code of nixpkgs around its packages does not. */
function isPackage(file, roots) {
    return !plumbing.test(file) && !roots.some((root) => file === `${root}flake.nix`);
}
/** Where only the file is known, the place is its beginning. */
function locationIn(file, { line, column }) {
    return { file, line: Math.max(1, line), column };
}

;// CONCATENATED MODULE: ./lib/nix/failures/error-block.js



const mostLines = 50;
const longestMessage = 2 * comparable/* longestCompared */.m;
/** The first line of an error of the prereleases of Nix 2.4, and how they print a place. */
const banner = /^error: --- \w+ -{3,}/;
const bannerPlace = /^at: \((\d+)(?::(\d+))?\) in file: (\/\S+)$/;
const logHead = /\blast \d+ log lines?:\s*$/i;
const errorLine = /^\s*error(?: \(ignored\))?:\s?(?:--- [A-Z]\w* -+ \S+$)?(.*)$/;
const excerptLine = /^\s*(\d+)\|(.*)$/;
// Nix 2.3 has no lines for frames and places: `while evaluating … at FILE:LINE:COLUMN:`, and the place ends the message.
const oldFrame = /^(?:error: )?while (?:evaluating|calling) /;
const definedIn = /^\s*… while evaluating definitions from [`'‘]([^'’`]{1,1000})['’]:?$/;
const argumentOf = /^\s*… while evaluating the module argument [`'‘]([^'’`]{1,200})['’] in ["`'‘](.{1,1000}?)["'’]:?$/;
const caretLine = /^\s*\|\s*\^/;
const notes = /^\s*(?:\(use '?--show-trace|\(stack trace truncated|\(\d+ duplicate frames|note: trace involved|note: the traceback|For full logs, run)/;
/**
 * Parses an error. `printed` is what Nix printed, without escape sequences, first line `error: …`.
 * Nix ≥ 2.20 prints the trace before the cause, older versions after it, 2.3 nothing but one line.
 */
function parseErrorBlock(printed) {
    const reading = new Reading();
    for (const line of printed)
        reading.line((0,comparable/* comparable */.Z)(line));
    return { ...reading.result(), lines: printed.slice(-mostLines) };
}
class Reading {
    #message = [];
    #messageLength = 0;
    #hasMessage = false;
    #own = [];
    #before = [];
    #after = [];
    #logTail = [];
    #thrown = null;
    #evaluated = false;
    #offersTrace = false;
    #fetching = false;
    /** What Nix was fetching, which is all that a copy without the cause says. */
    #fetched = '';
    #state = 'message';
    #last = null;
    #index = -1;
    #messageAt = 0;
    #isTruncated = false;
    #hasBanner = false;
    #moduleArgument = null;
    line(printed) {
        this.#index += 1;
        if (oldFrame.test(printed)) {
            this.#oldFrame(printed);
            return;
        }
        if (this.#state === 'log' && this.#logLine(printed))
            return;
        const error = errorLine.exec(printed);
        // Inside a message, `error:` is the message's own text.
        if (error && (this.#state !== 'message' || !this.#hasMessage)) {
            this.#hasBanner = banner.test(printed);
            this.#cause(error[1]);
            return;
        }
        if (notes.test(printed)) {
            this.#offersTrace ||= /show-trace/.test(printed);
            this.#isTruncated ||= /stack trace truncated/.test(printed);
            if (/For full logs/.test(printed))
                this.#state = 'positioned';
            return;
        }
        const head = logHead.exec(printed);
        if (head) {
            const before = printed.slice(0, head.index).trimEnd().replace(/[;.]$/, '');
            if (before !== '')
                this.#text(before);
            this.#state = 'log';
            return;
        }
        if (/^\s*… /.test(printed)) {
            this.#frame(printed);
            return;
        }
        const position = positionOf(printed) ?? (this.#hasBanner ? positionBelowBanner(printed) : null);
        if (position) {
            this.#position(position);
            return;
        }
        const excerpt = excerptLine.exec(printed);
        if (excerpt && this.#last) {
            const number = (0,figure/* figureIn */.KF)(excerpt[1]);
            if (number !== null)
                this.#last.excerpt.set(number, excerpt[2]);
            return;
        }
        if (caretLine.test(printed))
            this.#caret(printed);
        else
            this.#text(printed);
    }
    result() {
        const message = dedent(this.#message) || this.#fetched;
        const inline = this.#own.length === 0 ? inlinePosition(message) : null;
        if (inline)
            this.#own.push(inline.position);
        return {
            message: inline?.message ?? message,
            messageAt: this.#messageAt,
            isTruncated: this.#isTruncated,
            moduleArgument: this.#moduleArgument,
            thrown: this.#thrown,
            positions: [...this.#own, ...this.#before.reverse(), ...this.#after],
            logTail: this.#logTail,
            ownPositions: this.#own.length,
            evaluated: this.#evaluated || this.#own.length > 0,
            offersTrace: this.#offersTrace,
            fetching: this.#fetching,
        };
    }
    #cause(text) {
        // What came before was the way to this error.
        this.#before.push(...this.#own, ...this.#after);
        this.#own = [];
        this.#after = [];
        this.#messageAt = this.#index;
        this.#message = text === '' ? [] : [text];
        this.#messageLength = text.length;
        this.#hasMessage = text.trim() !== '';
        this.#state = 'message';
        this.#last = null;
    }
    #frame(printed) {
        this.#state = 'frame';
        const file = definedIn.exec(printed)?.[1];
        if (file !== undefined)
            this.#after.push(fileOnly(file));
        const argument = argumentOf.exec(printed);
        if (argument)
            this.#moduleArgument = { name: argument[1], file: argument[2] };
        this.#evaluated ||= /… (?:while|from) (?:evaluating|calling|call|selecting)/.test(printed);
        const fetched = /… (while (?:fetching the input|updating the flake input) .*)/.exec(printed)?.[1];
        this.#fetching ||= fetched !== undefined;
        this.#fetched = fetched ?? this.#fetched;
        const kind = /while calling the '(throw|abort)' builtin|condition of the (assert)ion/.exec(printed);
        this.#thrown = kind ? (kind[1] ?? kind[2]) : null;
        this.#last = null;
    }
    #oldFrame(printed) {
        this.#evaluated = true;
        const at = printed.lastIndexOf(' at ');
        const position = at === -1 ? null : positionOf(printed.slice(at));
        if (position)
            this.#before.push(position);
        this.#state = 'message';
    }
    #position(position) {
        if (this.#state === 'frame')
            this.#after.push(position);
        else {
            this.#own.push(position);
            this.#state = 'positioned';
        }
        this.#last = position;
    }
    /** Nix 2.8 names no `throw` frame, but its caret points at the word. */
    #caret(printed) {
        if (!this.#last || this.#state === 'frame')
            return;
        const column = printed.indexOf('^') - printed.indexOf('|') - 1;
        const source = this.#last.excerpt.get(this.#last.line);
        const word = source && /^(throw|abort)\b/.exec(source.slice(column));
        if (word)
            this.#thrown = word[1];
    }
    #logLine(printed) {
        const quoted = /^\s*> ?(.*)$/.exec(printed);
        if (quoted) {
            this.#logTail.push(quoted[1]);
            return true;
        }
        if (/^\s*$/.test(printed))
            return true;
        if (/^\s*For full logs, run/.test(printed) || !/^ {2,4}\S/.test(printed)) {
            this.#state = 'positioned';
            return false;
        }
        this.#logTail.push(printed.trim());
        return true;
    }
    #text(printed) {
        // The list of output paths that now do not exist is no part of the cause (Nix 2.30 and newer).
        if (/^\s*Output paths:$/.test(printed))
            this.#state = 'positioned';
        const isFirst = this.#hasBanner && !this.#hasMessage;
        if (this.#state !== 'message' &&
            !isFirst &&
            !(this.#state === 'positioned' && /^\s*Did you mean /.test(printed)))
            return;
        if (!this.#hasMessage && printed.trim() !== '') {
            this.#hasMessage = true;
            this.#messageAt = this.#index;
        }
        this.#messageLength += printed.length;
        if (this.#messageLength <= longestMessage)
            this.#message.push(printed);
    }
}
function positionBelowBanner(printed) {
    const [, line, column, file] = bannerPlace.exec(printed) ?? [];
    return file ? positionOf(`at ${file}:${line}${column ? `:${column}` : ''}`) : null;
}
/** The place that ends the first line of a message of Nix 2.3, and the message without it; null without one. */
function inlinePosition(message) {
    const [first = '', ...rest] = message.split('\n');
    const at = first.lastIndexOf(' at ');
    const position = at === -1 ? null : positionOf(first.slice(at));
    if (!position || !/^(?:[/«<]|\.\.?\/|\(string\))/.test(position.file) || /\s/.test(position.file))
        return null;
    return { message: [first.slice(0, at).replace(/,$/, ''), ...rest].join('\n'), position };
}
/** Nix indents what follows `error: ` by its width; the message's own structure is kept. */
function dedent(lines) {
    const text = lines.map((line, index) => index === 0 ? line.trim() : line.replace(/^ {1,7}/, '').trimEnd());
    return text
        .join('\n')
        .replace(/\n{2,}/g, '\n')
        .trim();
}

;// CONCATENATED MODULE: ./lib/nix/failures/nix-error.js



/**
 * Reads one error, printed without escape sequences, first line `error: …`; null for an error without a
 * message. `tailOf` returns the last lines of a builder's log that were seen: Nix embeds few of them, or none.
 */
function nixErrorOf(printed, tailOf) {
    const block = parseErrorBlock(printed);
    if (block.message === '')
        return null;
    const derivation = derivationIn(block.message);
    if (derivation)
        block.logTail = longerTail(block.logTail, tailOf(derivation));
    const { family, role, confidence, hint, explainedBy, message = block.message } = classified(block);
    return { family, role, confidence, hint, explainedBy, message, derivation, block };
}
/** The lines that were seen of a log, where they are more than those embedded, and end with the same one. */
function longerTail(embedded, seen) {
    const isSameLog = embedded.length === 0 || seen.at(-1) === embedded.at(-1);
    return isSameLog && seen.length > embedded.length ? seen : embedded;
}
// Tried once a word, from its first slash.
const derivation = /(?<![^\s'"‘’])[^\s'"‘’/]*(\/[^\s'"‘’]+\.drv)\b/;
/** The first derivation that a message names. */
function derivationIn(message) {
    return message.includes('.drv') ? (derivation.exec((0,comparable/* comparable */.Z)(message))?.[1] ?? null) : null;
}
/** Errors that Nix always prints with their own position, so without one the words are an author's. */
const alwaysPlaced = /^(?:syntax error, unexpected|undefined variable ')/;
/** The family of an error, by its message and by what was printed around it. */
function classified(block) {
    const match = (0,catalogue/* matchError */.CE)(block.message, {
        isThrown: block.thrown !== null,
        // Before 2.20 the offer of a trace may be the only sign of one.
        isEvaluated: block.evaluated || block.offersTrace,
    });
    const unplaced = alwaysPlaced.test(block.message) && block.ownPositions === 0 && block.evaluated;
    if (match && !unplaced) {
        const plain = (0,catalogue/* meaningOf */.Pr)(match);
        if (plain.family === 'builder')
            return outsideCause(block) ?? plain;
        if (plain.family === 'missing-attr' && isModuleArgument(block))
            return asFamily('missing-extra-arg', 0.95);
        if (plain.family === 'missing-file' && namesFlake(block))
            return asFamily('flake-not-found', 0.7);
        return plain;
    }
    if (block.thrown)
        return asFamily('nix-assert-throw-abort', 0.95);
    // Without `--show-trace` often only the message of a throw is printed, and only the trace shows that it was one.
    if (block.evaluated || block.offersTrace)
        return asFamily('nix-assert-throw-abort', 0.6);
    return asFamily('unknown', 0.3);
}
/** Why a builder failed, where its last lines show that the cause was outside it. */
function outsideCause({ lines, logTail }) {
    // What Nix notes below the log of a builder is about it too.
    const notes = lines.filter((line) => /^\s*note: /.test(line)).map((line) => line.trim());
    const match = (0,catalogue/* matchBuilderLog */.hC)([...logTail, ...notes]);
    if (!match)
        return null;
    const message = match.said
        .map((line) => line.replace(/^\s*error: /, ''))
        .join('\n')
        .trim();
    return { ...(0,catalogue/* meaningOf */.Pr)(match), message };
}
/** Whether the path that does not exist is the flake itself or an input, not a part of what was evaluated. */
function namesFlake(block) {
    if (block.fetching)
        return true;
    return (block.positions.length === 0 &&
        !block.evaluated &&
        block.message.startsWith('getting ') &&
        !/\/nix\/store\/|\.(?:nix|drv)['"]|\/\.direnv\/|Nix search path/.test(block.message));
}
/** Whether the attribute that is missing is an argument that a module asks for. */
function isModuleArgument({ moduleArgument, message }) {
    return moduleArgument !== null && message.startsWith(`attribute '${moduleArgument.name}' missing`);
}
function asFamily(family, confidence) {
    const { hint, explainedBy = [] } = (0,catalogue/* entryOf */.Ms)(family);
    return { family, role: 'root', confidence, hint, explainedBy };
}

;// CONCATENATED MODULE: ./lib/nix/failures/failure-log.js



const mostCandidates = 400;
const mostSilent = 256;
/** Collects candidates, each once, and whether the run continued or succeeded after them. */
class FailureLog {
    #candidates = new Map();
    #silent = new Set();
    #order = 0;
    wentOnAt = -1;
    succeededAt = -1;
    lastBlock = null;
    /** Nothing was printed after the last error. */
    endsWithError = false;
    get candidates() {
        return [...this.#candidates.values()];
    }
    wentOn() {
        this.#order += 1;
        this.wentOnAt = this.#order;
    }
    succeeded() {
        this.#order += 1;
        this.succeededAt = this.#order;
    }
    error({ error, channel, doubtful, isCopy, source }) {
        const { family, role, confidence, hint, explainedBy, message, derivation, block } = error;
        this.lastBlock = block;
        // Field by field, as in nixErrorOf: spreading costs more than all else for a log full of errors.
        this.#add({
            family,
            role,
            confidence,
            message,
            hint,
            explainedBy,
            derivation,
            block,
            context: [],
            at: 0,
            more: null,
            why: null,
            channel,
            doubtful,
            isCopy,
            source,
            order: 0,
            step: 0,
        });
    }
    line({ match, line, context, doubtful, source }) {
        const at = Math.max(0, context.length - 1);
        const before = context.slice(0, at);
        const outside = match.entry.family === 'builder' ? this.#outsideCause(before) : null;
        const { family, role, confidence, hint, explainedBy } = (0,catalogue/* meaningOf */.Pr)(outside ?? match);
        const { rule } = match;
        const isReport = role === 'report' || rule.reasonAbove || (role === 'consequence' && family === 'unknown');
        this.#add({
            family,
            role,
            confidence,
            hint,
            explainedBy,
            message: (outside?.said.join('\n') ?? line).replace(/^(?:warning|error): /, '').trim(),
            derivation: derivationIn(line),
            block: null,
            context,
            at,
            more: rule.more ? (after) => (0,catalogue/* linesOf */.Dx)(rule, after) : null,
            why: isReport ? lineBefore(before) : null,
            channel: 'text',
            doubtful,
            isCopy: false,
            source,
            order: 0,
            step: 0,
        });
    }
    /** Why a builder failed, where the lines before the report of it show that the cause was outside it. */
    #outsideCause(before) {
        const log = logIn(before);
        return log.some((line) => !this.#isSilent(line)) ? (0,catalogue/* matchBuilderLog */.hC)(log) : null;
    }
    /** Whether no rule matches a line of a builder: most are before many reports, and compared once. */
    #isSilent(line) {
        if (line.startsWith('builder for ') || this.#silent.has(line))
            return true;
        if ((0,catalogue/* matchBuilderLog */.hC)([line]) !== null)
            return false;
        if (this.#silent.size >= mostSilent)
            this.#silent.clear();
        this.#silent.add(line);
        return true;
    }
    #add(candidate) {
        this.#order += 1;
        candidate.order = this.#order;
        candidate.step = this.wentOnAt;
        const key = `${candidate.channel}\0${candidate.family}\0${candidate.message}`;
        const earlier = this.#candidates.get(key);
        if (earlier) {
            // Printed again: the later place decides whether the run continued; the trace may be longer now.
            earlier.order = candidate.order;
            earlier.step = candidate.step;
            earlier.doubtful &&= candidate.doubtful;
            if ((candidate.block?.positions.length ?? 0) > (earlier.block?.positions.length ?? 0))
                earlier.block = candidate.block;
            return;
        }
        if (this.#candidates.size >= mostCandidates) {
            // The first ones and the last ones matter; drop from the middle.
            let index = 0;
            for (const middle of this.#candidates.keys()) {
                if (index === mostCandidates / 2) {
                    this.#candidates.delete(middle);
                    break;
                }
                index += 1;
            }
        }
        this.#candidates.set(key, candidate);
    }
}
/** The lines before a report of a builder that may be its log: since it began, or all where others began after it. */
function logBefore(lines) {
    const since = logIn([...lines]);
    return since.length > 0 ? since : [...lines];
}
/** The lines since a build began: before Nix 2.4, the log of the builder that failed. */
function logIn(lines) {
    return lines.slice(lines.findLastIndex((line) => line.startsWith('building ')) + 1);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/nix/said/activity-records.js

/** The activity types that are used here (nix/src/libutil/include/nix/util/logging.hh). */
const activityTypes = {
    fileTransfer: 101,
    copyPaths: 103,
    builds: 104,
    build: 105,
    substitute: 108,
    buildWaiting: 111,
};
/** The result types that are used here, of the same file. */
const resultTypes = {
    buildLogLine: 101,
    progress: 105,
};
const number = schemas/* number */.aig().nullish().catch(null);
const recordSchema = schemas/* discriminatedUnion */.gMt('action', [
    schemas/* object */.Ikc({
        action: schemas/* literal */.euz('start'),
        type: schemas/* number */.aig(),
        text: schemas/* string */.YjP(),
        fields: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]),
    }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('stop') }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('result'), type: schemas/* number */.aig(), fields: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]) }),
    schemas/* object */.Ikc({
        action: schemas/* literal */.euz('msg'),
        level: schemas/* number */.aig(),
        msg: schemas/* string */.YjP(),
        file: schemas/* string */.YjP().nullish().catch(null),
        line: number,
        column: number,
    }),
]);
/** Reads one record; null for any other text. */
function activityRecord(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return null;
    }
    if (!isRecord(value))
        return null;
    return Object.assign(value, { id: idIn(json, '"id":'), parent: idIn(json, '"parent":') });
}
// The hot path: the frequent records are checked by hand, and only the rare ones by zod.
function isRecord(value) {
    const record = value;
    if (record === null || typeof record !== 'object')
        return false;
    if (record.action === 'stop')
        return true;
    if (record.action === 'result' && typeof record.type === 'number' && Array.isArray(record.fields))
        return true;
    const parsed = recordSchema.safeParse(value);
    if (parsed.success)
        Object.assign(record, parsed.data);
    return parsed.success;
}
// A quotation mark inside a JSON string is escaped, so the key cannot be found within one.
function idIn(json, key) {
    const at = json.indexOf(key);
    if (at === -1)
        return '';
    let end = at + key.length;
    while (json.charCodeAt(end) === 0x20)
        end += 1;
    const start = end;
    for (let code = json.charCodeAt(end); code >= 0x30 && code <= 0x39; code = json.charCodeAt(end))
        end += 1;
    return json.slice(start, end);
}
/**
 * Cuts a stream of activity records, in any chunking, into records; lines may have the prefix `@nix `.
 * Where writers were cut off or interleaved, whole records are kept and the rest is passed to `unread`.
 */
class ActivityRecords {
    #decoder = new TextDecoder();
    #rest = '';
    /** The number of the line that is being read, from 1. */
    number = 0;
    #record;
    #unread;
    constructor(record, unread) {
        this.#record = record;
        this.#unread = unread;
    }
    push(bytes) {
        const data = this.#rest + this.#decoder.decode(bytes, { stream: true });
        let start = 0;
        for (let end = data.indexOf('\n'); end !== -1; end = data.indexOf('\n', start)) {
            this.number += 1;
            this.line(data.slice(start, end));
            start = end + 1;
        }
        this.#rest = data.slice(start);
        if (this.#rest.length > longestRecord) {
            this.#unread(this.#rest.slice(0, 200));
            this.#rest = '';
        }
    }
    end() {
        const rest = this.#rest + this.#decoder.decode();
        this.#rest = '';
        if (rest === '')
            return;
        this.number += 1;
        this.line(rest);
    }
    line(line) {
        const json = line.startsWith('@nix ') ? line.slice(5) : line;
        const record = activityRecord(json);
        if (record)
            this.#record(record);
        else if (json.trim() !== '')
            this.#salvage(json);
    }
    #salvage(line) {
        const pieces = line.split(/(?:@nix )?(?=\{"action":")/);
        for (const piece of pieces) {
            const record = pieces.length > 1 ? activityRecord(piece) : null;
            if (record)
                this.#record(record);
            else if (piece.trim() !== '')
                this.#unread(piece.slice(0, 200));
        }
    }
}
const longestRecord = 16 * 1024 * 1024;

// EXTERNAL MODULE: ./lib/nix/said/lines.js + 1 modules
var said_lines = __webpack_require__(9280);
// EXTERNAL MODULE: ./lib/nix/said/plan.js
var said_plan = __webpack_require__(4378);
// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(7032);
// EXTERNAL MODULE: ./lib/nix/catalogue/first-characters.js
var first_characters = __webpack_require__(2184);
;// CONCATENATED MODULE: ./lib/nix/said/distinct-paths.js
/** More than any system has; a text that names more of them is hostile, and memory stays bounded. */
const mostRemembered = 50_000;
/** A path of the store is shorter. */
const longestPath = 512;
/** Counts paths, each once; those beyond {@link mostRemembered} are counted each time. */
class DistinctPaths {
    #paths = new Set();
    #further = 0;
    get size() {
        return this.#paths.size + this.#further;
    }
    /** True where the path was not counted before. */
    add(path) {
        if (this.has(path))
            return false;
        if (this.#paths.size < mostRemembered)
            this.#paths.add(copied(path.slice(0, longestPath)));
        else
            this.#further += 1;
        return true;
    }
    has(path) {
        return this.#paths.has(path.slice(0, longestPath));
    }
}
/** A piece of a log keeps all of the chunk that it was cut from in memory; a copy does not. */
function copied(text) {
    return ` ${text}`.slice(1);
}

;// CONCATENATED MODULE: ./lib/nix/said/builders-at-work.js

const builders_at_work_mostLines = 60;
/** What Nix prints between the lines of builders. */
const announcement = /^(?:building |copying |fetching |downloading |unpacking |these |this derivation | {2}\/nix\/store\/)/;
/** What a text shows of the builders that run: whose line one without a prefix may be. */
class BuildersAtWork {
    #tails;
    #announced = new DistinctPaths();
    /** Between two `building '…'`: a builder could have printed anything that is read now. */
    #isAmidBuild = false;
    /** Their lines have the name of the builder before them, so one without it is none of theirs. */
    hasPrefixes = false;
    /** The last derivation that was announced, and the lines since: its log, if it was the only one. */
    #building = null;
    #lines = [];
    #linesBeforeError = [];
    #recent;
    /** How many lines there were before those that builders may have printed. */
    #linesBefore = 0;
    /** The last lines before an error, whichever builder printed them, also where no head of a log announces one. */
    #mixedBeforeError = [];
    constructor(tails, recent) {
        this.#tails = tails;
        this.#recent = recent;
    }
    /** Builders are at work and their lines have no prefix. */
    get isUnmarked() {
        return this.#isAmidBuild && !this.hasPrefixes;
    }
    /** Builders are at work, with or without prefixes. */
    get isAmidBuild() {
        return this.#isAmidBuild;
    }
    begin(derivation) {
        this.#isAmidBuild = true;
        this.#building = derivation;
        this.#announced.add(derivation);
        this.#lines = [];
    }
    /** A line came that is only printed while no builder runs. */
    rest() {
        this.#isAmidBuild = false;
        this.#linesBefore = this.#recent.count;
    }
    /** A line without a prefix. */
    line(text) {
        if (this.isUnmarked && this.#lines.push(text) >= builders_at_work_mostLines)
            this.#lines = this.#lines.slice(-builders_at_work_mostLines / 2);
    }
    /** An error begins with the last line. */
    errorBegins() {
        this.#linesBeforeError = this.#lines.slice(0, -1);
        const since = Math.min(builders_at_work_mostLines, this.#recent.count - this.#linesBefore);
        this.#mixedBeforeError = this.#recent
            .texts(since)
            .slice(0, -1)
            .filter((line) => !announcement.test(line));
    }
    /** An error of Nix itself ended: no line so far is of the builder that is next. */
    errorEnded() {
        this.#lines = [];
        this.#linesBefore = this.#recent.count;
    }
    /** Whether Nix said that it builds this. */
    hasAnnounced(derivation) {
        return this.#announced.has(derivation);
    }
    /**
     * The last lines of a derivation's log, from where they were printed. With `orMixed`, where they are not known, those
     * of all builders, of which they are a part.
     */
    tailOf(derivation, orMixed) {
        const tail = this.#tails.of(derivation);
        if (tail.length > 0 || this.hasPrefixes)
            return tail;
        if (derivation === this.#building)
            return this.#linesBeforeError;
        return orMixed ? this.#mixedBeforeError : [];
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/endings.js


/** The cheap test before {@link successIn} and {@link exitStatusIn}. */
const endingStart = /^(?:Done\.|\/nix\/store\/|##\[error\]|All done|Deployment confirmed|Activation succeeded|Finished |all checks passed|Job succeeded|ERROR: Job failed|nixos-(?:upgrade|rebuild)\S*\.service: |┗━|🚨 Error: |(?:Error: )?Process completed| {1,40}\| All done)/;
const finalWords = /^(?:(?: {1,40}\| )?All done[!.]|Deployment confirmed\.|all checks passed!|Job succeeded$|Finished NixOS Upgrade|nixos-(?:upgrade|rebuild)\S*\.service: (?:Deactivated successfully|Succeeded)\.)/;
/**
 * The success that a line reports, null for any other line. In the words of nixos-rebuild, `nix build` and
 * `nix flake check`, Colmena, deploy-rs, systemd, nix-output-monitor (also within nh) and GitLab.
 */
function successIn(text) {
    const done = /^Done\. {1,2}The .* (?:is|running|in) (\/\S+)\s*$/.exec(text)?.[1];
    if (done)
        return { storePath: (0,store_path/* isStorePath */.zP)(done) ? done : null, isFinal: true };
    if ((0,store_path/* isStorePath */.zP)(text))
        return { storePath: text.endsWith('.drv') ? null : text, isFinal: false };
    if (finalWords.test(text))
        return { storePath: null, isFinal: true };
    if (/^(?:┗━.*│ )?Finished at \d\d:\d\d:\d\d after /.test(text))
        return { storePath: null, isFinal: false };
    return null;
}
const systemActivated = /(\/nix\/store\/[0-9a-z]{32}-nixos-system-[\w.+-]{1,200})\/bin\/switch-to-configuration\b/;
/**
 * The activation of which nixos-rebuild reports at its end that it failed, with the system's store path where it names
 * that (nixos-rebuild-ng does); null for any other line.
 */
function failedActivationIn(text) {
    if (/^warning: error\(s\) occurred while switching to the new configuration/.test(text))
        return { system: null };
    if (!/^(?:subprocess\.CalledProcessError: )?Command '/.test(text))
        return null;
    const system = systemActivated.exec(text)?.[1];
    return system === undefined ? null : { system };
}
/** The status with which a CI service says that its step ended; null for any other line. */
function exitStatusIn(text) {
    return (0,figure/* figureIn */.KF)(/^(?:(?:##\[error\]|Error: )?Process completed with exit code|ERROR: Job failed: exit code|🚨 Error: The command exited with status) (\d+)/u.exec(text)?.[1]);
}
/**
 * Whether a rebuild that went well can end with this line: the last steps of an activation, by switch-to-configuration
 * before NixOS 25.05, `dry-activate`, home-manager, nix-darwin and nixos-anywhere, which print nothing after them.
 */
function isWeakEnd(text) {
    return /^(?:setting up tmpfiles|the following new units were started|(?:re)?starting the following units|restarting sysinit-reactivation|reloading (?:the following|user) units|would (?:start|restart|reload|stop|activate|NOT)|> Adding configuration to bootloader|### Done! ###|installation finished!|Activating (?:reloadSystemd|onFilesChange|setupLaunchAgents|checkLaunchAgents)|reloading service |No version or (?:size|selection state) changes)/.test(text);
}

;// CONCATENATED MODULE: ./lib/nix/said/input-line.js
const longestSearched = 60;
/** Where a text is in its line: the column of its first words, else of `error:`, else of what is printed first. */
function sourceIn({ number, row }, text) {
    const words = text.trim().slice(0, longestSearched);
    const at = words === '' ? -1 : row.lastIndexOf(words);
    const column = at === -1 ? row.search(/error:|\S/) : at;
    return { line: number, column: Math.max(0, column) + 1 };
}

;// CONCATENATED MODULE: ./lib/nix/said/open-error.js

const open_error_mostLines = 8000;
const mostCharacters = 1024 * 1024;
/** What belongs to an error also where a copy lost the indentation of Nix. */
const ownWords = /^(?:at \S.{0,1000}:\d+(?::\d+)?:?$|response body:$|… |note: |\d+\||\|\s*\^|last \d+ log lines?:|For full logs, run|Reason: |Output paths:|(?:specified|got|likely URL|expected): |Did you mean |Definition values:)/;
const open_error_notes = /^\((?:use '?--show-trace|stack trace truncated|\d+ duplicate frames)/;
const open_error_logHead = /\blast \d+ log lines?:$/i;
/** Nix before 2.4 in development put a rule before the message, which follows without indentation. */
const ruled = /^error: --- [A-Z]\w* -+ \S+$/;
const mostRuledLines = 6;
const ruledEnd = /^(?:error|warning|building|copying|these |trace|\(|[$#❯>] )/;
const open_error_oldFrame = /^(?:error: )?while (?:evaluating|calling) /;
/** The lines of an error while it is read. */
class OpenError {
    lines;
    printed;
    #numbers;
    #characters;
    #last;
    #hasMessage;
    #isList = false;
    #isInLog = false;
    /** The answer of a server, which Nix prints below its own message. */
    #isBody = false;
    #isOldTrace;
    #isRuled;
    constructor(first, printed) {
        this.lines = [first];
        this.printed = printed;
        this.#numbers = [printed];
        this.#characters = first.length;
        this.#last = first;
        this.#isRuled = ruled.test(first);
        this.#hasMessage = !/(?:^error(?: \(ignored\))?|: error):\s*$/.test(first);
        this.#isOldTrace = open_error_oldFrame.test(first);
    }
    /** Whether its last lines are the end of a builder's log, each after a `>`. */
    get isInLog() {
        return this.#isInLog;
    }
    /** Whether a line belongs to the error. Nix indents all of an error below its first line; copies do not. */
    takes(text) {
        const first = text.charCodeAt(0);
        if ((first === 0x20 && text.charCodeAt(1) === 0x20) || first === 0x09)
            return true;
        if (first === 0x28)
            return open_error_notes.test(text);
        if (this.#isRuled && this.lines.length <= mostRuledLines)
            return !ruledEnd.test(text);
        if (this.#isInLog && first === 0x3e)
            return true;
        if (first === 0x2d)
            return text.charCodeAt(1) === 0x20 && (this.#isList || this.#last.endsWith(':'));
        if (!this.#hasMessage && text.startsWith('error:'))
            return true;
        // Nix 2.3 prints the trace first, without indentation, and the cause as its last line.
        if (this.#isOldTrace)
            return open_error_oldFrame.test(text) || open_error_oldFrame.test(this.#last);
        if (this.#isBody && (this.#last === 'response body:' || /^[{}[\]"<]/.test(text)))
            return true;
        return ownWords.test(text);
    }
    add(text, line) {
        const first = text.charCodeAt(0);
        this.#isList = first === 0x2d || (this.#isList && first === 0x20);
        this.#isInLog = open_error_logHead.test(text) || (this.#isInLog && /^\s*>/.test(text));
        this.#hasMessage ||= /^\s*error:\s*\S/.test(text);
        this.#isBody ||= text.trim() === 'response body:';
        this.#last = text;
        this.#characters += text.length;
        this.#numbers.push(line);
        // A full trace may be endless; its beginning and its end matter.
        if (this.lines.push(text) <= open_error_mostLines && this.#characters <= mostCharacters)
            return;
        const kept = Math.min(100, Math.ceil(this.lines.length / 4));
        const dropped = Math.ceil(this.lines.length / 2);
        this.#numbers.splice(kept, dropped);
        for (const line of this.lines.splice(kept, dropped))
            this.#characters -= line.length;
    }
    /** Where the line with that index stands in the input. */
    source(index) {
        const text = (this.lines[index] ?? '').replace(/^\s*error:\s*(?=\S)/, '');
        return sourceIn(this.#numbers[index] ?? this.printed, text);
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/cut.js
/** Messages that are an error of Nix also without `error: `, which a copy left out. */
const headless = /^\s{0,12}(?:Failed assertions:$|The option [`'‘][^'’]{1,300}['’] (?:does not exist|is used but not defined|has conflicting definition|is defined multiple|was accessed but)|A definition for option [`'‘]|Cannot build '\/nix\/store\/|builder for ['‘]\/nix\/store\/.{1,300}['’] failed|undefined variable '|infinite recursion encountered|hash mismatch in fixed-output derivation '|last \d{1,4} log lines?:$|attribute '[^']{1,300}' missing$|cannot connect to socket at ')/;
/** The cheap test before {@link isHeadless}. */
const headlessStart = /^ {0,12}(?! )(?:Failed assertions:|The option |A definition for |Cannot build |builder for |undefined variable|infinite recursion|hash mismatch in |last \d|attribute '|cannot connect to socket)/;
/** Whether an error begins here whose `error: ` is not in the log. */
function isHeadless(text) {
    return headless.test(text);
}
/** Programs of a journal that are no part of a rebuild, whose lines may begin as errors of Nix do. */
const others = /^(?:kernel|sshd|sshd-session|systemd|systemd-\w+|dbus\S*|NetworkManager|nscd|nsncd|polkitd|dockerd|containerd|k3s|kubelet|nginx|postgres|avahi-daemon|wpa_supplicant|gdm\S*|gnome-\S+|plasma\S*|pipewire|wireplumber|Xorg|audit\S*)(?:\[|$)/;
/** Whether a line of a journal is by a program that cannot have printed an error of Nix. */
function isSpokenByOthers(speaker) {
    return speaker !== null && others.test(speaker);
}

;// CONCATENATED MODULE: ./lib/nix/said/error-reader.js



/** NixOps prints the traces of Python after the word, whose cause is their last line. */
const error = /^error(?: \(ignored\))?:(?! Traceback \()/;
const indented = /^( {1,12})error:/;
const error_reader_frame = /^( {0,12})… (?:while|from) /;
const builderFailed = /^error: (?:(?:a )?builder for |Cannot build )/;
/** More programs and hosts that fail at a time end all that are open. */
const mostOpen = 64;
/** Puts the lines of errors together, also of those whose head or indentation a copy lost. */
class ErrorReader {
    #emit;
    #builders;
    /** The errors that are open, by whose line the first was: programs and hosts that share a log interrupt each other. */
    #open = new Map();
    #latest = null;
    constructor(emit, builders) {
        this.#emit = emit;
        this.#builders = builders;
    }
    /** Whether `> ` before the next line is Nix's, before a line of a builder's log. */
    get isInLog() {
        const open = this.#latest;
        return open ? open.isInLog && !open.printed.isQuoted : false;
    }
    get isOpen() {
        return this.#open.size > 0;
    }
    /** Takes a line that belongs to an error that is open, and returns true; another line of the same ends that error. */
    takes(text, line, prefixes) {
        const speaker = prefixes?.speaker ?? null;
        const open = speaker === null ? this.#latest : (this.#open.get(speaker) ?? this.#open.get(null));
        if (!open)
            return false;
        const { indent } = open.printed;
        const dedented = indent === 0 ? text : error_reader_dedent(text, indent);
        if (open.takes(dedented)) {
            open.add(dedented, line);
            return true;
        }
        this.#end(open);
        return false;
    }
    /** Begins an error where the line is the first of one, or of what a copy left of one; false for any other line. */
    begins(text, line, isQuoted, prefixes) {
        const first = this.#firstLine(text);
        if (!first)
            return false;
        const speaker = prefixes?.speaker ?? null;
        const before = this.#open.get(speaker);
        if (before)
            this.#end(before);
        if (this.#open.size >= mostOpen)
            this.end();
        const open = new OpenError(first.text, {
            ...line,
            indent: first.indent,
            speaker,
            isOfHost: prefixes?.isOfHost ?? false,
            isQuoted,
            isCopy: prefixes?.isInTree ?? false,
        });
        if (first.isPart)
            open.add(text, line);
        this.#open.set(speaker, open);
        this.#latest = open;
        this.#builders.errorBegins();
        return true;
    }
    /** The first line of an error, with its indentation; `isPart` where the line read is one below it. */
    #firstLine(text) {
        if (error.test(text))
            return { text, indent: 0 };
        const deep = indented.exec(text)?.[1];
        if (deep !== undefined)
            return { text: text.slice(deep.length), indent: deep.length };
        if (this.#builders.isUnmarked)
            return null;
        const trace = error_reader_frame.exec(text)?.[1];
        if (trace !== undefined)
            return { text: 'error:', indent: 0, isPart: true };
        if (!isHeadless(text))
            return null;
        const said = text.trimStart();
        const indent = text.length - said.length;
        return said.startsWith('last ')
            ? { text: noHead, indent, isPart: true }
            : { text: `error: ${said}`, indent };
    }
    /** The end of a builder's log whose head is not in the log: only its last lines, and where to read all of it. */
    builderLog(derivation, lines, line) {
        const log = lines.map((quoted) => `  > ${quoted}`);
        const found = nixErrorOf([`error: builder for '${derivation}' failed`, `  last ${lines.length} log lines:`, ...log], () => []);
        if (found)
            this.#emit({
                kind: 'error',
                error: found,
                channel: 'text',
                doubtful: false,
                source: { line: line.number, column: 1 },
                isCopy: false,
            });
    }
    /** Ends all errors that are open. */
    end() {
        for (const open of [...this.#open.values()])
            this.#end(open);
    }
    #end(open) {
        this.#open.delete(open.printed.speaker);
        if (this.#latest === open)
            this.#latest = [...this.#open.values()].at(-1) ?? null;
        if (open.lines[0].startsWith('error (ignored)'))
            return;
        const isOfBuilder = builderFailed.test(open.lines[0]);
        const found = nixErrorOf(withHead(open.lines), (derivation) => this.#builders.tailOf(derivation, isOfBuilder));
        if (!found)
            return;
        const { role, derivation, family, block } = found;
        const { speaker, indent, isOfHost, isCopy } = open.printed;
        // Among the lines of others and within a line, only an error in the words of Nix is one of Nix.
        if (family === 'unknown' && (isOfHost || indent > 0 || isSpokenByOthers(speaker)))
            return;
        // A builder may print an error of a Nix that it runs; the outer one names what it was building.
        const isNixs = role === 'consequence' || (derivation !== null && this.#builders.hasAnnounced(derivation));
        const doubtful = this.#builders.isUnmarked && !isNixs;
        const source = open.source(block.messageAt);
        this.#emit({ kind: 'error', error: found, channel: 'text', doubtful, source, isCopy });
        if (!doubtful)
            this.#builders.errorEnded();
    }
}
const noHead = 'error: builder failed';
/** The lines of an error; where only the end of a builder's log is left of one, the builder is named that is named below. */
function withHead(lines) {
    if (lines[0] !== noHead)
        return lines;
    const derivation = /nix(?:-store -l| log) (\/nix\/store\/[^\s'"’]{1,250}\.drv)/.exec(lines.at(-1))?.[1];
    return derivation ? [`error: builder for '${derivation}' failed`, ...lines.slice(1)] : lines;
}
/** A line without the indentation of the whole error, where it has as much. */
function error_reader_dedent(text, indent) {
    let blanks = 0;
    while (blanks < indent && text.charCodeAt(blanks) === 0x20)
        blanks += 1;
    return text.slice(blanks);
}

;// CONCATENATED MODULE: ./lib/nix/said/markers.js

const marker = /^::(PHASE|SUCCESS|ERROR|WARNING|CONTEXT|PROGRESS|METRIC)::(.*)$/;
const longestPhase = 64;
/**
 * Reads a structured line that any command or script in the rebuild may print: `::PHASE::name`,
 * `::METRIC::name::value` and the others of docs/explain.md. Null for any other line, and for an empty marker.
 */
function markerEvent(line, source) {
    const match = marker.exec(line);
    if (!match)
        return null;
    const text = match[2].trim();
    switch (match[1]) {
        case 'PHASE': {
            const name = text.toLowerCase().slice(0, longestPhase);
            return name === '' ? null : { kind: 'phase', name, begins: true };
        }
        case 'PROGRESS': {
            const [stage, ...details] = text.split('::');
            return { kind: 'progress', doing: `${stage}: ${details.join('::')}` };
        }
        case 'METRIC': {
            const [name, figure] = text.split('::');
            const value = Number(figure);
            return name && figure && figure.trim() !== '' && Number.isFinite(value)
                ? { kind: 'metric', name, value }
                : null;
        }
        case 'ERROR': {
            const error = nixErrorOf([`error: ${text}`], () => []);
            return error && { kind: 'error', error, channel: 'text', doubtful: false, isCopy: false, source };
        }
        case 'WARNING':
            return { kind: 'warning', message: text };
        case 'SUCCESS':
            return { kind: 'succeeded', storePath: null, isFinal: true };
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/journal.js
/**
 * The times that journalctl and CI services print before a line, in any language: months as strftime names them
 * (`juil. 07 04:43:25`, ` 9月 05 04:43:25`), with fractions (`-o short-precise`), with weekday and zone
 * (`-o short-full`), and ISO 8601 (`-o short-iso`, GitHub's and GitLab's runners).
 */
const iso = /^\ufeff?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)(?: |$)/;
const full = /^\p{L}{1,9}\.? \d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? [\w+:/-]{1,32} /u;
const journal_short = /^ ?(?:\d{1,2})?\p{L}[\p{L}\p{M}]{0,9}\.? {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?(?: |$)/u;
const clock = /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?(?: +|$)/;
/** Calamares, with the lines of nixos-install. */
const calamares = /^\d{4}-\d\d-\d\d - \d\d:\d\d:\d\d \[\d\]: (?: {4})?(?:\.\. {2})?(?:\[PYTHON JOB\]: "?)?/;
/** GitLab's runner adds the stream and whether a line goes on after its time. */
const gitlabStream = /^\d\d[OE](?:\+| |$)/;
/** The host is left out by `--no-hostname`. A program without its process id is one after a host only. */
/** make counts its levels in the same form. */
const program = /^(?:[\w.-]{1,64} )?(?!g?make\[)([\w@.:\\/-]{1,80}\[\d{1,10}\]): ?/;
const afterHost = /^[\w.-]{1,64} (?!(?:error|warning|trace|note): )([\w@.\\/-]{1,80}): /;
/**
 * Whether a line may begin with a time of day or with a program and its process id, which is decided by its first
 * colon: the cheap test before {@link journalPrefix}.
 */
function mayBeStamped(line) {
    const colon = line.indexOf(':');
    if (colon < 2 || colon > 120)
        return false;
    const before = line.charCodeAt(colon - 1);
    if (before === 0x5d)
        return isDigit(line.charCodeAt(colon - 2));
    return isDigit(before) && line.charCodeAt(colon + 3) === 0x3a && colon < 32;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** The time and program before a line; null where it begins with neither. */
function journalPrefix(line) {
    const dated = iso.exec(line);
    const stamp = dated ?? full.exec(line) ?? journal_short.exec(line) ?? clock.exec(line) ?? calamares.exec(line);
    let length = stamp?.[0].length ?? 0;
    const rest = line.slice(length);
    const stream = dated?.[1]?.endsWith('Z') ? gitlabStream.exec(rest) : null;
    if (stream)
        length += stream[0].length;
    const writer = program.exec(rest) ?? (stamp && !dated ? afterHost.exec(rest) : null);
    if (!stamp && !writer)
        return null;
    const time = dated ? Date.parse(dated[1].replace(' ', 'T').replace(',', '.')) : Number.NaN;
    return {
        length: length + (writer?.[0].length ?? 0),
        time: Number.isNaN(time) ? null : time,
        program: writer?.[1] ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/progress-bar.js

const barWords = /\b(?:built|copied|DL|fetched|verified|paths?|queried)\b/;
/** A longer bracket is no part of a progress bar. */
const longestBracket = 400;
/** Where the progress bar at the beginning of a line ends: after its last bracket and blank; 0 without one. */
function barEnd(text) {
    let end = 0;
    while (text[end] === '[') {
        const close = text.indexOf(']', end);
        if (close === -1 || close - end > longestBracket || !barWords.test(text.slice(end, close)))
            break;
        end = text[close + 1] === ' ' ? close + 2 : close + 1;
    }
    return end;
}
/**
 * Where an error begins that was printed onto the bar's row, in the text after the bar's counts; -1 without one.
 * Nix erases the row first; where a log lost those sequences, the error follows what the bar was cut to. After
 * a blank it is what a builder printed, which the bar shows: that is no error of Nix.
 */
function errorInBar(doing) {
    const at = doing.indexOf('error:');
    return at > 0 && doing[at - 1] !== ' ' && doing[at - 1] !== ':' ? at : -1;
}
/** What a bar without counts shows; a log that lost the erasure of the row has the next line right behind it. */
const activity = /^(?:evaluating|copying|fetching|querying) /;
const wholeActivity = /^(?:evaluating (?:derivation|file|flake)|copying path|fetching [\w+]{1,20} input|querying info about) '[^']{1,1000}'(?=[^\s.,'])/;
/** What was printed on the row of a bar without counts, which is cut off or not; null for any other line. */
function gluedTo(text) {
    if (!activity.test(text))
        return null;
    const whole = mayBeGlued(text) ? wholeActivity.exec(text) : null;
    if (whole)
        return text.slice(whole[0].length);
    const at = errorInBar(text);
    return at === -1 ? null : text.slice(at);
}
/** The cheap test before that pattern: whether what follows the first quoted words is neither a blank nor a dot. */
function mayBeGlued(text) {
    const close = text.indexOf("'", text.indexOf("'") + 1);
    const next = close > 0 ? text.charCodeAt(close + 1) : Number.NaN;
    return next !== 0x20 && next !== 0x2e && !Number.isNaN(next);
}
/** Nix writes `running/done/expected` and leaves out what is zero or equal. */
function barCounts(drawn) {
    const [built, toBuild] = doneOf(/(?<![\d/])(\d+(?:\/\d+)*) built/.exec(drawn)?.[1]);
    const [fetched, toFetch] = doneOf(/(?<![\d/])(\d+(?:\/\d+)*) copied/.exec(drawn)?.[1]);
    return { built, toBuild, fetched, toFetch, failed: (0,figure/* figureIn */.KF)(/\((\d+) failed/.exec(drawn)?.[1]) ?? 0 };
}
function doneOf(numbers) {
    if (numbers === undefined)
        return [null, null];
    const parts = numbers.split('/').map((part) => (0,figure/* figureIn */.KF)(part));
    return parts.length === 1 ? [parts[0], parts[0]] : [parts.at(-2), parts.at(-1)];
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/printed-line.js


/** `name> ` before a builder's line (`-L`); only a derivation's name is one, and an arrow (`==> `, `---> `) is none. */
const builderPrefix = /^(?![=-]+>)([\w+.?=-]+)(?: \(\w+\))?> /;
/** NixOps fills the names of machines with dots. */
const machine = /^([\w-]+(?:\.[\w-]+)*)\.{2,}> /;
/** The tree of nix-output-monitor. */
const tree = /^[┃│](?: |$)/;
/** Colmena names the host of each line; a number is that of a source line instead. */
const host = /^ *([A-Za-z][\w.-]{0,62}) +\| /;
/** Levels of Colmena (`[ERROR] `), deploy-rs (`🚀 ❌ [deploy] [ERROR] `) and the like; `env_logger` pads them. */
const level = /^(?:\[(?:activate|deploy|wait|revoke)[\w:]*\] )?\[ ?(TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL) ?\] ?/i;
/** Colmena since 0.5 and older deploy-rs write levels without brackets. */
const bareLevel = /^(?:TRACE|DEBUG|INFO|WARN|ERROR) {1,2}(?:\[(?:activate|deploy|wait)[\w:]*\] |(?= ?(?:stderr|stdout|failure|state|created)\)))/;
/** What Rust's `tracing` writes: the module after the level, before an error of Nix at least a name. */
const traced = /^(?:TRACE|DEBUG|INFO|WARN|ERROR) {1,2}(?:\w{1,40}(?:::\w{1,40}){1,6}|[\w.-]{1,40}(?=: (?:error|fatal|warning): )): /;
const deployRs = /^(?:🚀|⭐|👀) {1,2}\S{1,3} {1,2}(?=\[)/u;
/** What Colmena repeats of a failed step. */
const printed_line_repeated = /^ *(?:stderr|stdout)\) /;
/** logrus, with which comin writes. */
const logrus = /^time="[^"]{0,40}" level=(\w{1,10}) msg="((?:[^"\\]|\\.)*)"/;
const runnerError = /^(?:##\[error\](?!Process completed with exit code)|::error(?: [^:]{0,400})?::)/;
/** Seconds since the boot (`journalctl -o short-monotonic`), the times of Jenkins and Buildkite, the steps of Drone. */
const bracketedStamp = /^\[(?: *\d{1,9}\.\d{3,9}|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?|[\w.-]{1,40}:L\d{1,9}:\d{1,9}s)\] /;
/** What Git puts before the lines of a server, and the driver of NixOS' tests before those of its machine. */
const fixedPrefixes = ['remote: ', 'machine# ', 'machine # '];
/** Docker's builder: the number of the step, and the seconds since it began. */
const dockerStep = /^(?:#\d{1,4} )?\d{1,5}\.\d{1,3} (?=\S)/;
/** Colours whose escape character a copy lost or wrote in words. */
const lostColours = /(?:␛|\^\[|\\x1[bB]|\\u001[bB]|\\033|\\e)?\[(?:\d{1,3}(?:;\d{1,3}){0,4})?[mK]/g;
const lostColour = /\[\d{1,3}(?:;\d{1,3}){0,4}m/;
const mostPrefixes = 8;
/** A line without its prefixes; null for most lines, which have none. */
function printedLine(line) {
    const first = line.charCodeAt(0);
    if (first === 0x5b) {
        const end = barEnd(line);
        if (end > 0)
            return afterBar(line, end);
        if (isPercentage(line))
            return null;
    }
    else if (!mayHavePrefix(line, first))
        return null;
    // A name has no colon, so it is no time.
    const ofBuilder = builderName(line);
    if (ofBuilder !== null)
        return { ...noPrefix, text: line, builder: ofBuilder };
    const read = { ...noPrefix, text: line };
    if (line.includes('[') && lostColour.test(line))
        read.text = line.replace(lostColours, '');
    for (let prefixes = 0; prefixes < mostPrefixes; prefixes += 1) {
        const length = prefixLength(read);
        if (length === 0)
            break;
        read.text = read.text.slice(length);
    }
    read.builder = builderName(read.text);
    return read;
}
const noPrefix = {
    text: '',
    time: null,
    bar: null,
    builder: null,
    speaker: null,
    isOfHost: false,
    isError: false,
    isInTree: false,
};
/** A line that has no prefix. */
function unprefixed(text) {
    return { ...noPrefix, text };
}
/** One of these matches in every line with a prefix whose first character is not one of `mayBeginPrefix`. */
const signsOfPrefix = [/[[:>|#]/, /\.\d{1,3} /];
/** Whether a line that begins with this (a UTF-16 unit of ASCII) may have a prefix without that sign. */
function mayBeginPrefix(unit) {
    return isLevelStart(unit) || unit === 0x74;
}
/** The cheap test: whether a line that begins with no bracket may have a prefix or have lost its colours. */
function mayHavePrefix(line, first) {
    return (first === 0x23 ||
        first > 0x7f ||
        (first <= 0x39 && first >= 0x30 && dockerStep.test(line)) ||
        mayBeStamped(line) ||
        line.includes('> ') ||
        line.includes(' | ') ||
        ((first === 0x72 || first === 0x6d) && fixedPrefixes.some((prefix) => line.startsWith(prefix))) ||
        (first === 0x3a && line.startsWith('::error')) ||
        (first === 0x74 && line.startsWith('time="')) ||
        (isLevelStart(first) && (bareLevel.test(line) || traced.test(line))) ||
        (line.includes('[') && lostColour.test(line)));
}
/** The first letters of levels: TRACE, DEBUG, INFO, WARN, ERROR. */
function isLevelStart(first) {
    return first >= 0x44 && first <= 0x57;
}
/** `[ 42%] ` of make and the like: the most frequent bracket that is no prefix. */
function isPercentage(line) {
    const end = line.indexOf('%]');
    return end > 0 && end <= 4 && line.indexOf('[', 1) === -1;
}
function builderName(text) {
    if (!text.includes('> '))
        return null;
    return machine.test(text) ? null : (builderPrefix.exec(text)?.[1] ?? null);
}
/** A line with a progress bar: what follows the bar, or the error on its row. */
function afterBar(line, end) {
    const bar = line.slice(0, end);
    let text = line.slice(end);
    if (text.includes('[') && lostColour.test(text))
        text = text.replace(lostColours, '');
    const glued = errorInBar(text);
    if (glued !== -1)
        text = text.slice(glued);
    return { ...noPrefix, text, bar, builder: builderName(text) };
}
/** The length of the prefix that the text begins with, 0 without one; what it says is noted in `read`. */
function prefixLength(read) {
    const { text } = read;
    const stamp = mayBeStamped(text) ? journalPrefix(text) : null;
    if (stamp) {
        read.time ??= stamp.time;
        read.speaker = stamp.program ?? read.speaker;
        return stamp.length;
    }
    const first = text.charCodeAt(0);
    if (first === 0x5b)
        return bracketLength(read);
    if (first >= 0x23 && first <= 0x39) {
        const step = dockerStep.exec(text);
        if (step)
            return step[0].length;
    }
    if (first === 0x23 || first === 0x3a)
        return errorPrefix(read, runnerError);
    if (first > 0x7f) {
        if (!tree.test(text))
            return deployRs.exec(text)?.[0].length ?? 0;
        read.isInTree = true;
        return tree.exec(text)[0].length;
    }
    return namedLength(read);
}
/** As {@link prefixLength}, of a prefix that begins with a letter: a name, or a level. */
function namedLength(read) {
    const { text } = read;
    const fixed = fixedPrefixes.find((prefix) => text.startsWith(prefix));
    if (fixed !== undefined)
        return fixed.length;
    const named = text.includes('..> ') ? machine.exec(text) : null;
    if (named) {
        read.speaker = named[1];
        return named[0].length;
    }
    const bare = isLevelStart(text.charCodeAt(0)) ? (bareLevel.exec(text) ?? traced.exec(text)) : null;
    if (bare) {
        read.isError ||= text.startsWith('ERROR');
        return bare[0].length;
    }
    if (text.startsWith('time="')) {
        const entry = logrus.exec(text);
        if (!entry)
            return 0;
        read.isError ||= /^(?:error|fatal|panic)$/.test(entry[1]);
        read.text = entry[2].replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');
        return 0;
    }
    const onHost = text.includes(' | ') ? host.exec(text) : null;
    if (onHost)
        [read.speaker, read.isOfHost] = [onHost[1], true];
    return onHost?.[0].length ?? printed_line_repeated.exec(text)?.[0].length ?? 0;
}
function bracketLength(read) {
    const end = barEnd(read.text);
    if (end > 0) {
        read.bar ??= read.text.slice(0, end);
        const glued = errorInBar(read.text.slice(end));
        return glued === -1 ? end : end + glued;
    }
    const stamp = bracketedStamp.exec(read.text);
    return stamp ? stamp[0].length : errorPrefix(read, level);
}
function errorPrefix(read, prefix) {
    const match = prefix.exec(read.text);
    if (!match)
        return 0;
    read.isError ||= match[1] === undefined || /^(?:error|fatal)$/i.test(match[1]);
    return match[0].length;
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/bracketed-host.js

/** The name of a machine, which clan puts in brackets before each line of what it runs for that machine. */
const named = /^\[(?!(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\])([A-Za-z][\w.-]{0,62})\](?: |$)/i;
/** What Nix or a switch prints on every machine, by which such a name is known from other words in brackets. */
const work = /^(?:building '\/nix|copying path '\/nix|copying \d{1,6} paths|these \d{1,6} (?:derivations|paths) will be|building the system configuration|updating (?:GRUB|systemd-boot|bootloader)|activating the configuration|setting up \/etc|(?:stopping|starting|restarting) the following units|reloading user units)/;
const mostNames = 256;
/** The machines whose names are before the lines of a log, known since they first worked. */
class BracketedHosts {
    #names = new Set();
    /** The line without the name of its machine, which is its speaker; null for any other line. */
    read(line) {
        const prefix = named.exec(line);
        if (!prefix)
            return null;
        const name = prefix[1];
        const text = line.slice(prefix[0].length);
        if (!this.#names.has(name)) {
            if (!work.test(text) || this.#names.size >= mostNames)
                return null;
            // A piece of the log would keep all of it in memory.
            this.#names.add(` ${name}`.slice(1));
        }
        return { ...(printedLine(text) ?? unprefixed(text)), speaker: name };
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/copied-log.js
/** What nh prints of its own with `> ` before it; everything else with it is a quotation. */
const nhHeading = /^> (?:Building|Comparing|Activating|Adding|Updating|Switching|Cleaning|Copying|Evaluating|Checking|Running|No version|Dry|Bootloader)\b/;
const tags = /^(?:<\/?(?:pre|code|p|div|span)(?: [^>]{0,200})?>)+/;
const characters = { '#39': "'", quot: '"', gt: '>', lt: '<', amp: '&' };
const indentedQuote = /^ {1,12}> ?/;
const quotedByNix = /^ {5,12}>(?: |$)/;
const mostQuoted = 25;
/** Takes from the lines of a copied log what the copy added: an indentation of all lines, a mark before all of
 * them as of a comment, `> ` of a quotation, and the marks of code in Markdown and HTML. */
class CopiedLog {
    /** The least indentation so far; null before the first line. */
    #margin = null;
    /** What every line so far begins with, as a comment does; null before the first line, empty where nothing is. */
    #mark = null;
    #isHtml = false;
    /** Whether the last line was quoted. */
    isQuoted = false;
    /** Whether Nix quotes the last line, of a builder's log: it indents its `>`, which nobody else does so far. */
    isOfBuilder = false;
    /** The last lines without a break that were quoted, without the `> `, at most 25: maybe a builder's log. */
    quoted = [];
    /** Nothing is taken from lines that begin with no blank and no mark, and none of the last lines was quoted. */
    get isPlain() {
        return this.#mark === '' && this.#margin === 0 && !this.#isHtml && this.quoted.length === 0;
    }
    /** The line as it was before it was copied; with `keepsQuote`, a `> ` is the line's own. */
    original(printed, keepsQuote) {
        const marked = this.#mark === '' ? printed : this.#withoutMark(printed);
        this.isOfBuilder = printed.charCodeAt(0) === 0x20 && quotedByNix.test(printed);
        const copied = this.#margin === 0 ? marked : this.#withoutMargin(marked);
        const first = copied.charCodeAt(0);
        const isMarked = this.#isHtml || first === 0x3c || first === 0x60 || first === 0x5e;
        const text = isMarked ? this.#withoutMarkup(copied) : copied;
        this.isQuoted = text.charCodeAt(0) === 0x3e && !keepsQuote && !nhHeading.test(text);
        if (this.isQuoted) {
            const line = text.replace(/^(?:> ?){1,4}/, '');
            this.#quote(line);
            return line;
        }
        if (text.charCodeAt(0) === 0x20 && indentedQuote.test(text))
            this.#quote(text.replace(indentedQuote, ''));
        else if (this.quoted.length > 0 && !isAfterLog(text))
            this.quoted = [];
        return text;
    }
    #quote(line) {
        if (this.quoted.push(line) > mostQuoted)
            this.quoted.shift();
    }
    #withoutMark(printed) {
        const mark = /^(?:#|\||\/\/|\*)(?: |$)/.exec(printed)?.[0].trimEnd() ?? '';
        if (this.#mark === null || mark === '')
            this.#mark = mark;
        return mark !== '' && mark === this.#mark ? printed.slice(mark.length).replace(/^ /, '') : printed;
    }
    /** Without the marks of code in HTML and Markdown. */
    #withoutMarkup(text) {
        this.#isHtml ||= tags.test(text);
        // A terminal shows Ctrl-C and the arrows in front of what is printed next.
        if (!this.#isHtml)
            return text.replace(/^(?:`(?=error|warning|building |[×●] |[[$] ?)|\^C(?=error)|(?:\^\[\[[A-D]){1,20}(?=[A-Za-z]))/, '');
        return text.replace(tags, '').replace(/&(#39|quot|gt|lt|amp);/g, (_, name) => characters[name]);
    }
    #withoutMargin(printed) {
        let blanks = 0;
        while (printed.charCodeAt(blanks) === 0x20 || printed.charCodeAt(blanks) === 0x09)
            blanks += 1;
        this.#margin = Math.min(this.#margin ?? blanks, blanks);
        return printed.slice(this.#margin);
    }
}
/** Whether a line is what Nix prints after the end of a builder's log. */
function isAfterLog(text) {
    return /^\s{0,12}(?:For full logs, run|nix log \/nix\/)/.test(text);
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/uneventful.js


/** So many lines that begin with a printable character are left to be read, for those who look back. */
const mostRecent = 256;
/** Less text (UTF-16 units) is not worth the search. */
const leastLength = 8192;
/** No more text is searched at once. */
const mostLength = 128 * 1024;
/** What may begin a line that `CopiedLog` changes, or one that is part of a report. */
const uneventful_copied = ' <`^>';
/**
 * Finds whole lines that say nothing of a rebuild, as in a flood: with a few searches of the whole text for what makes
 * a line worth reading, rather than with a look at each line.
 */
class UneventfulLines {
    /** A line feed and what begins a line that has to be read, which may be empty. */
    #begins;
    /** What makes a line worth reading wherever it is in it: each alone is found several times faster than all together. */
    #includes;
    /** Lines are read that begin with one of the units (all, where it is null), or in which `includes` matches. */
    constructor(begins, includes) {
        const others = Array.from({ length: 0x7f - 0x21 }, (_, index) => 0x21 + index)
            .filter((unit) => !(begins?.has(unit) ?? true) && !mayBeginPrefix(unit))
            .map((unit) => String.fromCharCode(unit))
            .filter((character) => !uneventful_copied.includes(character));
        const escaped = others.map((character) => character.replace(/[\\\]^-]/, '\\$&'));
        this.#begins = new RegExp(`\\n[^${escaped.join('')}]`);
        this.#includes = [/[^\r\n -~]/, /\r(?!\n)/, ...signsOfPrefix, includes];
    }
    /**
     * Where uneventful lines of `text` end that begin at `from`, behind a line feed: at the beginning of a line, with at
     * least 256 more of them behind it. `from` where they are too few, or none.
     */
    endFrom(text, from) {
        if (text.length - from < leastLength)
            return from;
        // From the line feed before the first line on.
        const lines = text.slice(from - 1, from + mostLength);
        let end = lines.search(this.#begins) + 1 || lines.lastIndexOf('\n') + 1;
        if (end < leastLength)
            return from;
        for (const pattern of this.#includes) {
            const included = lines.slice(0, end).search(pattern);
            if (included >= 0)
                end = lines.lastIndexOf('\n', included) + 1;
        }
        for (let line = 0; line < mostRecent && end > 1; line += 1)
            end = lines.lastIndexOf('\n', end - 2) + 1;
        return end < leastLength || hasLongLine(lines, end) ? from : from - 1 + end;
    }
}
/** Whether only a part of one of the lines before `end` would be compared. */
function hasLongLine(lines, end) {
    for (let at = 1; at < end;) {
        const next = lines.lastIndexOf('\n', at + comparable/* longestCompared */.m) + 1;
        if (next <= at)
            return true;
        at = next;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/nix/said/recent-lines.js
const recent_lines_mostLines = 256;
/** The last lines that were not empty, at most 256. */
class RecentLines {
    #texts = [];
    #rows = [];
    #numbers = [];
    #builders = [];
    #errors = [];
    /** How many lines there were in all. */
    count = 0;
    // Called for every line of a log: what is kept is written over, and no object is made.
    add(text, number, row, builder, isError) {
        const at = this.count % recent_lines_mostLines;
        this.count += 1;
        this.#texts[at] = text;
        this.#rows[at] = row;
        this.#numbers[at] = number;
        this.#builders[at] = builder;
        this.#errors[at] = isError;
    }
    /** So many lines came of which none is kept: at least as many as are kept come next. */
    pass(lines) {
        this.count += lines;
    }
    /** The texts of the last `most` lines, oldest first. */
    texts(most) {
        return this.#indices(most).map((index) => this.#texts[index]);
    }
    /** The lines after the first `before` of all, oldest first. */
    since(before) {
        return this.#indices(this.count - before).map((index) => ({
            text: this.#texts[index],
            input: { number: this.#numbers[index], row: this.#rows[index] },
            builder: this.#builders[index],
            isError: this.#errors[index],
        }));
    }
    #indices(most) {
        const length = Math.max(0, Math.min(most, recent_lines_mostLines, this.count));
        const indices = [];
        for (let at = this.count - length; at < this.count; at += 1)
            indices.push(at % recent_lines_mostLines);
        return indices;
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/work-reader.js

/** The starts of lines that show what a rebuild is doing. */
const workStart = /^(?:building |copying |fetching |querying |these \d|this (?:derivation|path) |evaluating |activating |setting up |stopping |starting |restarting |reloading |reviving |updating |NOT restarting|would |the following new units|Checking switch|> |Running pre-switch|Run \S|user defaults|system defaults|Starting Home Manager|Activating \w+$)/;
const activation = /^(?:Checking switch inhibitors|Running pre-switch|activating the configuration|setting up (?:\/etc|(?:user )?launchd|Homebrew|pam|applications|groups|users)|(?:user|system) defaults\.\.\.|Starting Home Manager activation|Activating \w+$|reloading service |(?:re)?starting (?:the following|systemd|sysinit)|restarting (?:the following|systemd|sysinit)|reloading (?:the following|user units)|stopping the following|NOT restarting the following|reviving |updating (?:GRUB|systemd-boot|bootloader|the boot generations|the [\w -]{0,40}boot ?loader)|would (?:stop|start|restart|reload|activate|NOT)|the following new units were started|> Activating configuration|> Adding configuration)/;
/** GitHub's runner begins a step: an action, or a script of one. */
const step = /^Run (?:[\w.-]{1,100}\/[\w./-]{1,100}@|\/home\/runner\/work\/)/;
const wentOn = { kind: 'went-on' };
/** Reads the lines that show work: the phases of nixos-rebuild and nh, what Nix builds, copies and plans. */
class WorkReader {
    #emit;
    #builders;
    constructor(emit, builders) {
        this.#emit = emit;
        this.#builders = builders;
    }
    /** Emits what a line shows; false where it shows no work. */
    read(text, isBar) {
        // Most of these lines are downloads and builds.
        if (text.startsWith('copying '))
            return this.#copying(text);
        if (text.startsWith('building '))
            return this.#building(text);
        if (activation.test(text))
            this.#next('activating');
        else if (text.startsWith('> Building NixOS configuration'))
            this.#next('evaluating', true);
        else if (!isBar && /^evaluating (?:derivation|file|flake) '/.test(text))
            this.#emit({ kind: 'phase', name: 'evaluating', begins: false });
        else if (step.test(text))
            this.#builders.rest();
        else
            return this.#planned(text);
        return true;
    }
    /** A line that is only printed while no builder runs. */
    #next(name, begins = false) {
        this.#builders.rest();
        this.#emit(wentOn);
        this.#emit({ kind: 'phase', name, begins });
    }
    #building(text) {
        if (text.startsWith('building the system configuration')) {
            this.#next('evaluating', true);
            return true;
        }
        const derivation = /^building '(\/[^']+\.drv)'/.exec(text)?.[1];
        if (!derivation)
            return false;
        this.#builders.begin(derivation);
        this.#emit(wentOn);
        this.#emit({ kind: 'building', derivation });
        return true;
    }
    #copying(text) {
        const copying = /^copying path '([^']+)' (from|to) '/.exec(text);
        if (!copying && !/^copying \d+ paths?\b/.test(text))
            return false;
        if (copying)
            this.#emit(wentOn);
        if (copying?.[2] === 'from')
            this.#emit({ kind: 'fetching', path: copying[1] });
        else
            this.#emit({ kind: 'phase', name: 'copying', begins: false });
        return true;
    }
    #planned(text) {
        const plan = (0,said_plan/* announcedPlan */.n)(text);
        if (!plan)
            return false;
        this.#builders.rest();
        this.#emit(wentOn);
        this.#emit({ kind: 'plan', plan, channel: 'text' });
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/text-reader.js


















const errorStart = /^ {0,12}(?! )(?:error|… (?:while|from) |For full logs, run|nix log \/nix\/)/;
const otherStart = /^(?:evaluation warning:|trace: (?:evaluation )?warning:|::[A-Z]|@nix )/;
// The starts of lines that are read here; all other lines are only compared with the catalogue.
const recognised = (0,first_characters/* anyOf */.EB)([workStart, endingStart, errorStart, headlessStart, otherStart]);
const starts = catalogue/* ruleStarts */.aB && recognised.starts && new Set([...catalogue/* ruleStarts */.aB, ...recognised.starts]);
const uneventful = new UneventfulLines(starts, catalogue/* ruleWords */.mG);
/** As a copy may have moved it. */
const text_reader_indented = /^ {1,8}\S/;
const linesBefore = 30;
const linesAround = 55;
/** Reads the lines of a terminal (see TerminalLines) as events. One pass, bounded memory. */
class TextReader {
    #emit;
    #tails;
    #builders;
    #errors;
    #work;
    #copied = new CopiedLog();
    #hosts = new BracketedHosts();
    /** The last lines, oldest first, with what wrote them. */
    recent = new RecentLines();
    #number = 0;
    #row = '';
    #whole = '';
    #mayHaveWord = true;
    #inReport = false;
    #sinceError = 0;
    #bar = '';
    #counts = null;
    #milliseconds = Number.NaN;
    #around = null;
    /** NixOps deploys: what stands before a `> ` is a machine, not a builder. */
    #isNixOps = false;
    /** `tails` receives the prefixed lines of builders, and holds those of the activity log. */
    constructor(emit, tails) {
        this.#emit = emit;
        this.#tails = tails;
        this.#builders = new BuildersAtWork(tails, this.recent);
        this.#errors = new ErrorReader(emit, this.#builders);
        this.#work = new WorkReader(emit, this.#builders);
    }
    /** True where the last line belonged to an error: Nix prints nothing after an error that ends it. */
    get endsWithError() {
        return this.#sinceError === 0;
    }
    /** True where the last line is one with which an activation that went well may end. */
    get endsWell() {
        return isWeakEnd(this.recent.texts(1)[0] ?? '');
    }
    /** `number` and `row` are those of the input's line that `whole` is part of; for `mayHaveWord` see TerminalLines. */
    line(whole, number, row, mayHaveWord = true) {
        this.#number = number;
        this.#row = row;
        this.#whole = whole;
        this.#mayHaveWord = mayHaveWord;
        // A record is read as a whole; it bounds its own texts.
        const printed = whole.charCodeAt(0) === 0x40 && whole.startsWith('@nix ') ? whole : (0,comparable/* comparable */.Z)(whole);
        const line = (printed.charCodeAt(0) === 0x5b ? this.#hosts.read(printed) : null) ?? printedLine(printed);
        if (!line)
            this.#plain(printed, null);
        else if (line.text.includes('\n'))
            for (const part of line.text.split('\n'))
                this.#prefixed(line, part);
        else
            this.#prefixed(line, line.text);
    }
    /**
     * Passes over lines of `text` that begin at `from`, behind a line feed, and change nothing but how many there were:
     * where they end, and how many they are; null where there are none. What follows them has to be read.
     */
    pass(text, from) {
        const isAmidOther = this.#errors.isOpen ||
            this.#around !== null ||
            this.#inReport ||
            this.#builders.isUnmarked ||
            !this.#copied.isPlain;
        const end = isAmidOther ? from : uneventful.endFrom(text, from);
        if (end === from)
            return null;
        const lines = (0,text_lines/* countLineFeeds */.t)(text, from, end);
        this.recent.pass(lines);
        this.#sinceError += lines;
        return { end, lines };
    }
    end() {
        this.#errors.end();
    }
    #prefixed(line, text) {
        const { time, bar, builder } = line;
        if (time !== null)
            this.#stamped(time);
        if (bar !== null)
            this.#drawn(bar, text);
        if (builder !== null)
            this.#isNixOps ||= isOfNixOps(text);
        const machine = builder !== null && this.#isNixOps ? { ...line, speaker: builder } : null;
        if (machine) {
            // Machines speak once all is built.
            this.#builders.rest();
            this.#plain(text.slice(text.indexOf('> ') + 2), machine);
        }
        else if (builder !== null)
            this.#builderLine(builder, text);
        else if (text !== '')
            this.#plain(text, line);
    }
    #stamped(milliseconds) {
        if (milliseconds === this.#milliseconds)
            return;
        this.#milliseconds = milliseconds;
        this.#emit({ kind: 'time', milliseconds });
    }
    /** A bar is drawn many times a second, most often with the same counts. */
    #drawn(bar, doing) {
        if (this.#counts === null || bar !== this.#bar) {
            this.#bar = bar;
            this.#counts = barCounts(bar);
        }
        this.#emit({ kind: 'bar', counts: this.#counts, doing });
    }
    /** A line without the prefixes that other programs put before it. */
    #plain(printed, prefixes) {
        const text = this.#unreported(this.#copied.original(printed, this.#errors.isInLog));
        const isBar = prefixes !== null && prefixes.bar !== null && !text.startsWith('error');
        if (!isBar)
            this.#remember(text, prefixes?.isError ?? false);
        this.#isNixOps ||= text.startsWith('building all machine configurations...');
        if (this.#errors.isOpen && this.#errors.takes(text, this.#line, prefixes)) {
            this.#sinceError = 0;
            return;
        }
        // What shows work is no line of the catalogue; most lines are neither.
        if (recognised.test(text) && this.#recognised(text, prefixes, isBar))
            return;
        const hasWord = this.#hasWord(text);
        const own = this.#known(text, hasWord);
        const line = own || !text_reader_indented.test(text) ? text : text.trimStart();
        const match = own ?? (line === text ? null : this.#known(line, hasWord));
        if (!match)
            return;
        this.#sinceError = 0;
        // A builder may print the failure of another one; the outer Nix names what it was building.
        const derivation = derivationIn(line);
        const isNixs = derivation !== null && this.#builders.hasAnnounced(derivation);
        const doubtful = this.#builders.isUnmarked && !isNixs;
        if (isNixs)
            this.#builders.errorEnded();
        const source = sourceIn(this.#line, text);
        const context = this.#context(text.length - line.length);
        this.#emit({ kind: 'line', match, line, context, doubtful, source });
    }
    /** Whether a word of a rule may be in what is read of the last line, or in the end of that. */
    #hasWord(text) {
        const isKnown = !this.#mayHaveWord && (text === this.#whole || this.#whole.endsWith(text));
        return !isKnown && catalogue/* anyRuleWord */.Fj.isIn(text);
    }
    #known(text, hasWord) {
        return (0,catalogue/* mayMatchLine */.bj)(text, hasWord) ? (0,catalogue/* matchLine */.a2)(text, () => this.recent.texts(linesBefore)) : null;
    }
    get #line() {
        return { number: this.#number, row: this.#row };
    }
    /** The lines just before this one, as far as it out of its indentation; those that follow are appended as they are read. */
    #context(indent) {
        const before = this.recent.texts(linesBefore);
        this.#around = indent === 0 ? before : before.map((line) => error_reader_dedent(line, indent));
        return this.#around;
    }
    /** nh prints the output of a failed command as part of its own report, indented. */
    #unreported(text) {
        if (text.charCodeAt(0) !== 0x20) {
            this.#inReport = false;
            return text;
        }
        if (!this.#errors.isOpen && /^ {3}\d+: .*\bexit status\b/.test(text))
            this.#inReport = true;
        return this.#inReport && text.startsWith('      ') ? text.slice(6) : text;
    }
    #remember(text, isError) {
        this.#surround(text);
        const isOfBuilder = this.#builders.isUnmarked || this.#copied.isOfBuilder;
        this.recent.add(text, this.#number, this.#row, isOfBuilder ? '' : null, isError);
        this.#builders.line(text);
    }
    #surround(text) {
        if (this.#around && this.#around.push(text) >= linesAround)
            this.#around = null;
        this.#sinceError += 1;
    }
    #builderLine(name, text) {
        if (!this.#builders.hasPrefixes)
            this.#emit({ kind: 'builder-output' });
        this.#builders.hasPrefixes = true;
        const line = text.slice(text.indexOf('> ') + 2);
        this.#surround(text);
        this.recent.add(line, this.#number, this.#row, name, false);
        this.#errors.end();
        this.#tails.add(name, line);
    }
    /** Emits what a line shows of those that are read here; true where it can be nothing else. */
    #recognised(text, prefixes, isBar) {
        // What no other line begins with.
        if (text.startsWith('building '))
            return this.#work.read(text, isBar);
        const glued = gluedTo(text);
        if (glued !== null) {
            this.#plain(glued, prefixes);
            return true;
        }
        if (text.startsWith('copying '))
            return this.#work.read(text, isBar);
        if (this.#errors.begins(text, this.#line, this.#copied.isQuoted, prefixes))
            this.#sinceError = 0;
        else if (text.startsWith('@nix '))
            this.#record(text);
        else if (text.startsWith('::'))
            this.#marker(text);
        else if (isEvaluationWarning(text))
            this.#emit({ kind: 'warning', message: text });
        else if (isAfterLog(text))
            this.#afterLog(text);
        else if (this.#work.read(text, isBar))
            return true;
        else
            this.#ended(text);
        return false;
    }
    /** Builders print their phase in the same form, and could print any other record. */
    #record(text) {
        if (!this.#builders.isAmidBuild)
            this.#emit({ kind: 'record', json: text, number: this.#number });
    }
    #marker(text) {
        const event = markerEvent(text, sourceIn(this.#line, text));
        if (event)
            this.#emit(event);
    }
    #afterLog(text) {
        const derivation = /nix(?:-store -l| log) (\/nix\/store\/[^\s'"’]{1,250}\.drv)/.exec(text)?.[1];
        if (derivation)
            this.#errors.builderLog(derivation, this.#copied.quoted, this.#line);
    }
    #ended(text) {
        const success = successIn(text);
        const status = success ? null : exitStatusIn(text);
        if (success)
            this.#emit({ kind: 'succeeded', ...success });
        else if (status !== null)
            this.#emit({ kind: 'exit-status', status });
    }
}
/** Whether what a line says of a machine, after its name, is said by NixOps alone. */
function isOfNixOps(text) {
    const said = text.indexOf('> ') + 2;
    return (ofNixOps.some((words) => text.startsWith(words, said)) ||
        (text.startsWith('● ', said) && stateOfUnit.test(text.slice(said))));
}
const ofNixOps = [
    'copying closure...',
    'closures copied',
    'uploading key ‘',
    'waiting for SSH...',
    'activating the configuration...',
];
/** What systemctl prints of a unit, on a machine; no builder has units. */
const stateOfUnit = /^● \S{1,200}\.(?:service|socket|mount|timer|target|path)(?: |$)/;
/** Whether a line is a warning of the evaluation, in the words of any version. */
function isEvaluationWarning(line) {
    return /^(?:evaluation warning|trace: (?:evaluation )?warning):/.test(line);
}

;// CONCATENATED MODULE: ./lib/nix/said/nix-message.js







// Verbosity of nix/src/libutil/include/nix/util/error.hh: above this are messages for debugging.
const errorLevel = 0;
const warningLevel = 1;
const infoLevel = 3;
/** More lines of one message are not read. */
const nix_message_mostLines = 8000;
/** Emits the events of a message, which is at `source`: an error as a whole, anything else line by line. */
function emitMessage(message, source, tails, emit) {
    const { level, msg } = message;
    if (level > infoLevel)
        return;
    const lines = (0,said_lines/* splitRedraws */.h)(msg).split('\n', nix_message_mostLines).map(comparable/* comparable */.Z);
    if (level === errorLevel && lines[0].startsWith('error:'))
        emitError(lines, message, source, tails, emit);
    else
        for (const line of lines)
            emitLine(line, level, source, emit);
}
function emitError(lines, message, source, tails, emit) {
    const error = nixErrorOf(lines, (derivation) => tails.of(derivation));
    if (!error)
        return;
    const file = message.file && /^(.*?)(?::\d+(?::\d+)?)?$/.exec((0,comparable/* comparable */.Z)(message.file))?.[1];
    const line = (0,figure/* figureIn */.KF)(message.line);
    if (file && line)
        error.block.positions.push({
            file,
            line,
            column: (0,figure/* figureIn */.KF)(message.column),
            excerpt: new Map(),
        });
    emit({ kind: 'error', error, channel: 'json', doubtful: false, isCopy: false, source });
}
function emitLine(text, level, source, emit) {
    const plan = (0,said_plan/* announcedPlan */.n)(text);
    if (plan)
        emit({ kind: 'plan', plan, channel: 'json' });
    // On the terminal Nix prints the word itself.
    const line = level === warningLevel && !/^(?:warning|waiting)\b/.test(text) ? `warning: ${text}` : text;
    const match = (0,catalogue/* matchLine */.a2)(line);
    if (match)
        emit({ kind: 'line', match, line, context: [], doubtful: false, source });
    if (isEvaluationWarning(text))
        emit({ kind: 'warning', message: text });
}

;// CONCATENATED MODULE: ./lib/nix/said/activity-log.js





const noProgress = { done: 0, expected: 0, failed: 0 };
const mostRunning = 20_000;
const mostSlowest = 10;
const evaluating = { kind: 'phase', name: 'evaluating', begins: true };
const fetching = { kind: 'phase', name: 'fetching', begins: false };
const building = { kind: 'phase', name: 'building', begins: false };
const copying = { kind: 'phase', name: 'copying', begins: false };
/**
 * Reads Nix's activity log: its phases and messages as events, its counts as sums that can be asked for at
 * any time. One pass; memory depends on what runs at a time, not on the log's length.
 */
class ActivityLog {
    #records;
    #emit;
    #running = new Map();
    #tails;
    #seconds = 0;
    #finished = {
        failed: 0,
        fetched: 0,
        downloadBytes: 0,
        expectedBuilds: 0,
        expectedFetches: 0,
    };
    #buildsStopped = 0;
    #slowest = [];
    #substituters = new Map();
    /** How many records were read. */
    records = 0;
    /** Pieces that are no record, with the first few of them. */
    unread = { count: 0, samples: [] };
    /** `tails` receives the lines of builders. */
    constructor(emit, tails) {
        this.#emit = emit;
        this.#tails = tails;
        this.#records = new ActivityRecords((record) => this.#record(record), (piece) => this.#unreadable(piece));
    }
    push(bytes, seconds) {
        this.#seconds = seconds;
        this.#records.push(bytes);
    }
    /** One record that came by itself, such as an `@nix ` line on the terminal, which is the input's line `number`. */
    line(line, seconds, number) {
        this.#seconds = seconds;
        this.#records.number = number;
        this.#records.line(line);
    }
    end() {
        this.#records.end();
    }
    /** Where the record is that is being read. */
    get #source() {
        return { line: this.#records.number, column: 1 };
    }
    /** Counts so far; `to…` include what is done. */
    counts() {
        const sums = { ...this.#finished };
        for (const activity of this.#running.values())
            addProgress(sums, activity);
        const { failed, fetched, downloadBytes, expectedBuilds, expectedFetches } = sums;
        const built = Math.max(0, this.#buildsStopped - failed);
        return { built, toBuild: expectedBuilds, failed, fetched, toFetch: expectedFetches, downloadBytes };
    }
    /** The derivation of the newest build that runs, else the newest path that is fetched, else null. */
    current() {
        let path = null;
        for (const { type, subject } of [...this.#running.values()].reverse()) {
            if (type === activityTypes.build)
                return subject || null;
            if (type === activityTypes.substitute)
                path ??= subject || null;
        }
        return path;
    }
    /** Whether all that began has ended, as at the end of a Nix that was not killed. */
    get isComplete() {
        return this.records > 0 && this.#running.size === 0;
    }
    get slowest() {
        return this.#slowest;
    }
    get substituters() {
        return Object.fromEntries(this.#substituters);
    }
    #record(record) {
        this.records += 1;
        if (record.action === 'start')
            this.#start(record, record.id, record.parent);
        else if (record.action === 'stop')
            this.#stop(record.id);
        else if (record.action === 'result')
            this.#result(record.id, record.type, record.fields);
        else
            emitMessage(record, this.#source, this.#tails, this.#emit);
    }
    #start(record, id, parent) {
        const { type, text, fields } = record;
        // A Nix that was killed never stops its activities; the oldest are dropped.
        if (this.#running.size >= mostRunning)
            this.#running.delete(this.#running.keys().next().value);
        this.#running.set(id, {
            type,
            isSilent: text === '',
            subject: textIn(fields[0]),
            origin: textIn(fields[1]),
            parent,
            start: this.#seconds,
            progress: noProgress,
        });
        if (type === activityTypes.build)
            this.#emit(building);
        else if (type === activityTypes.substitute)
            this.#emit(fetching);
        else if (type === activityTypes.copyPaths && text !== '')
            this.#emit(copying);
        else if (type === 0 && text.startsWith('evaluating '))
            this.#emit(evaluating);
        else if (type === activityTypes.buildWaiting)
            emitMessage({ level: warningLevel, msg: text }, this.#source, this.#tails, this.#emit);
    }
    #stop(id) {
        const activity = this.#running.get(id);
        if (!activity)
            return;
        this.#running.delete(id);
        const { type, subject, parent, start, progress } = activity;
        addProgress(this.#finished, activity);
        if (type === activityTypes.build)
            this.#built(subject, this.#seconds - start);
        else if (type === activityTypes.fileTransfer)
            this.#credit(parent, progress.done);
    }
    #built(derivation, seconds) {
        this.#buildsStopped += 1;
        const slowest = this.#slowest;
        const rounded = Math.max(0, Math.round(seconds * 1000) / 1000);
        if (slowest.length === mostSlowest && slowest[mostSlowest - 1].seconds >= rounded)
            return;
        const at = slowest.findIndex((other) => other.seconds < rounded);
        slowest.splice(at === -1 ? slowest.length : at, 0, { derivation, seconds: rounded });
        slowest.length = Math.min(slowest.length, mostSlowest);
    }
    #result(id, type, fields) {
        const activity = this.#running.get(id);
        if (!activity)
            return;
        if (type === resultTypes.progress)
            activity.progress = progressIn(fields);
        else if (type === resultTypes.buildLogLine && activity.type === activityTypes.build)
            this.#tails.add(activity.subject, uncoloured(textIn(fields[0])));
    }
    /** Adds bytes to the substituter whose path was being fetched, found among the parents. */
    #credit(parent, bytes) {
        for (let id = parent, depth = 0; depth < 8; depth += 1) {
            const activity = this.#running.get(id);
            if (!activity)
                return;
            if (activity.type === activityTypes.substitute) {
                const uri = activity.origin;
                if (uri && (this.#substituters.has(uri) || this.#substituters.size < 64))
                    this.#substituters.set(uri, (0,figure/* figureSum */.C)(this.#substituters.get(uri) ?? 0, bytes));
                return;
            }
            id = activity.parent;
        }
    }
    #unreadable(piece) {
        this.unread.count += 1;
        if (this.unread.samples.length < 5)
            this.unread.samples.push(piece);
    }
}
/** Adds what an activity has done; only three types count anything. */
function addProgress(sums, { type, isSilent, progress }) {
    const { done, expected, failed } = progress;
    if (type === activityTypes.builds) {
        sums.failed = (0,figure/* figureSum */.C)(sums.failed, failed);
        sums.expectedBuilds = (0,figure/* figureSum */.C)(sums.expectedBuilds, expected);
    }
    else if (type === activityTypes.copyPaths && isSilent) {
        sums.fetched = (0,figure/* figureSum */.C)(sums.fetched, done);
        sums.expectedFetches = (0,figure/* figureSum */.C)(sums.expectedFetches, expected);
    }
    else if (type === activityTypes.fileTransfer)
        sums.downloadBytes = (0,figure/* figureSum */.C)(sums.downloadBytes, done);
}
/** The fields of a progress record are done, expected, running, failed, some of them in bytes. */
function progressIn([done, expected, , failed]) {
    return { done: (0,figure/* bytesIn */.tD)(done) ?? 0, expected: (0,figure/* bytesIn */.tD)(expected) ?? 0, failed: (0,figure/* bytesIn */.tD)(failed) ?? 0 };
}
/** A field as a text of bounded length; empty where it is none. */
function textIn(field) {
    return typeof field === 'string' ? field.slice(0, comparable/* longestCompared */.m) : '';
}
function uncoloured(line) {
    return line.includes('\x1b') ? (0,said_lines/* splitRedraws */.h)(line).replaceAll('\n', '') : line;
}

// EXTERNAL MODULE: ./lib/nix/closure/package-version.js
var package_version = __webpack_require__(2252);
;// CONCATENATED MODULE: ./lib/nix/said/log-tails.js


/** More than are shown: of a parallel build, the error is some way before the end. */
const log_tails_mostLines = 100;
const mostLogs = 256;
const longestTailLine = 1000;
/**
 * The last lines of the logs of builders, bounded in number and length; the oldest log is dropped first.
 * The activity log knows them by derivation, the terminal by the name before each line.
 */
class LogTails {
    #tails = new Map();
    add(log, printed) {
        const line = printed.slice(0, longestTailLine);
        const tail = this.#tails.get(log);
        if (tail) {
            tail.push(line);
            if (tail.length > 2 * log_tails_mostLines)
                tail.splice(0, log_tails_mostLines);
            return;
        }
        if (this.#tails.size >= mostLogs)
            this.#tails.delete(this.#tails.keys().next().value);
        this.#tails.set(log, [line]);
    }
    /** The last lines of a derivation's log, at most 100; empty where none were seen. */
    of(derivation) {
        // Before each line Nix prints the name without its version: `hello> ` for hello-2.12.
        const names = [derivation, (0,store_path/* storePathName */.yF)(derivation), (0,package_version/* packageNameOf */.dG)(derivation).name];
        const tail = names.map((name) => this.#tails.get(name)).find((lines) => lines !== undefined);
        return tail?.slice(-log_tails_mostLines) ?? [];
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/text-counts.js


/** Counts from text alone: what was announced, what began, what a progress bar showed. */
class TextCounts {
    planned = {};
    current = null;
    /** What a bar showed last, and the name in it: most often the next one shows the same. */
    #doing = '';
    #named = null;
    /** Derivations of which Nix reported that they failed; their start need not have been printed. */
    #failed = new DistinctPaths();
    #failedInBar = 0;
    #hasSeenBuilder = false;
    #failedWhileBuilding = 0;
    #building = new DistinctPaths();
    #fetching = new DistinctPaths();
    #bar = {
        built: 0,
        toBuild: null,
        fetched: 0,
        toFetch: null,
    };
    get isPlanned() {
        return Object.keys(this.planned).length > 0;
    }
    get failed() {
        return Math.max(this.#failed.size, this.#failedInBar);
    }
    get built() {
        return Math.max(this.#building.size - this.#failedWhileBuilding, this.#bar.built);
    }
    get toBuild() {
        return this.planned.build ?? this.#bar.toBuild;
    }
    get fetched() {
        return Math.max(this.#fetching.size, this.#bar.fetched);
    }
    get toFetch() {
        return this.planned.fetch ?? this.#bar.toFetch;
    }
    /** False where nothing showed how many builds there were, as with NO_COLOR on a terminal. */
    get isCounted() {
        return this.#building.size > 0 || this.#bar.toBuild !== null || (this.isPlanned && !this.#hasSeenBuilder);
    }
    seenBuilder() {
        this.#hasSeenBuilder = true;
    }
    /** The rebuild succeeded: what the bar expected is built, though its last state may not have been drawn. */
    succeeded() {
        const { built, toBuild } = this.#bar;
        this.#bar.built = Math.max(built, toBuild ?? 0);
    }
    building(derivation) {
        this.#building.add(derivation);
        this.current = derivation;
    }
    /** Nix reported that a build failed. */
    fail(derivation) {
        if (this.#failed.add(derivation) && this.#building.has(derivation))
            this.#failedWhileBuilding += 1;
    }
    fetching(path) {
        this.#fetching.add(path);
        this.current = path;
    }
    plan({ build, fetch, downloadBytes, unpackBytes }) {
        const planned = this.planned;
        if (build !== undefined)
            planned.build = (0,figure/* figureSum */.C)(planned.build ?? 0, build);
        if (fetch !== undefined)
            planned.fetch = (0,figure/* figureSum */.C)(planned.fetch ?? 0, fetch);
        if (downloadBytes !== undefined)
            planned.downloadBytes = (0,figure/* figureSum */.C)(planned.downloadBytes ?? 0, downloadBytes);
        if (unpackBytes !== undefined)
            planned.unpackBytes = (0,figure/* figureSum */.C)(planned.unpackBytes ?? 0, unpackBytes);
    }
    bar(counts, doing) {
        const bar = this.#bar;
        bar.built = Math.max(bar.built, counts.built ?? 0);
        bar.toBuild = counts.toBuild ?? bar.toBuild;
        bar.fetched = Math.max(bar.fetched, counts.fetched ?? 0);
        bar.toFetch = counts.toFetch ?? bar.toFetch;
        this.#failedInBar = Math.max(this.#failedInBar, counts.failed);
        if (doing !== this.#doing) {
            this.#doing = doing;
            this.#named = /^building (\S+?)(?: \(\w+\))?(?::|$)/.exec(doing)?.[1] ?? null;
        }
        this.current = this.#named ?? this.current;
    }
}

// EXTERNAL MODULE: ./lib/nix/phase.js
var phase = __webpack_require__(696);
;// CONCATENATED MODULE: ./lib/nix/timeline.js

const order = phase/* phaseNames */.k;
/**
 * The phases of a rebuild as a row of spans without gaps. Time is in seconds since the start and set by
 * `tick`; a clock that jumps back is ignored.
 */
class Timeline {
    #phases = [];
    #onPhase;
    #now = 0;
    constructor(onPhase = () => { }) {
        this.#onPhase = onPhase;
    }
    /** Seconds since the start. */
    get now() {
        return this.#now;
    }
    get current() {
        return this.#phases.at(-1)?.name ?? 'preparing';
    }
    get hasStarted() {
        return this.#phases.length > 0;
    }
    /** Sets the time and returns it, which is later than `seconds` after a jump back. */
    tick(seconds) {
        if (seconds > this.#now)
            this.#now = seconds;
        return this.#now;
    }
    /** Work of that phase was seen now. A rebuild only goes forward: fetching while building stays building. */
    advance(name) {
        if (this.hasStarted && this.current === name)
            return;
        if (!this.hasStarted || order.indexOf(name) > order.indexOf(this.current))
            this.enter(name);
    }
    /** The phase begins now, even after a later one. */
    enter(name) {
        if (this.hasStarted && this.current === name)
            return;
        if (!this.hasStarted && this.#now > 0 && name !== 'preparing')
            this.#begin('preparing', 0);
        this.#begin(name, this.#now);
    }
    /** All phases, the last one ending at `seconds`. */
    end(seconds) {
        this.#close(this.tick(seconds));
        return this.#phases.map((phase) => ({ ...phase }));
    }
    #begin(name, start) {
        this.#close(start);
        this.#phases.push({ name, start_seconds: round(start), duration_seconds: 0 });
        this.#onPhase(name, start);
    }
    #close(end) {
        const last = this.#phases.at(-1);
        if (last)
            last.duration_seconds = round(end - last.start_seconds);
    }
}
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

// EXTERNAL MODULE: ./lib/nix/advice/advice.js + 1 modules
var advice = __webpack_require__(7559);
// EXTERNAL MODULE: ./lib/nix/catalogue/boot.js
var boot = __webpack_require__(6221);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/nix/cause/index.js + 15 modules
var nix_cause = __webpack_require__(3918);
;// CONCATENATED MODULE: ./lib/nix/catalogue/tool-words.js
/**
 * How the errors begin of the programs that install and deploy NixOS and its relatives, where they belong to a family
 * by their subject; what only reports that another program failed is in the catalogue. From the sources of Colmena 0.5,
 * comin 0.13, deploy-rs of 2025-12, disko 1.13, Home Manager 26.11, lanzaboote 1.1, morph 1.8, nh 4.4, nixos-anywhere 1.13,
 * nixos-rebuild-ng 26.05 and switch-to-configuration-ng 26.05. Compared in this order, after the names of programs.
 */
const toolWords = [
    [
        'missing-program',
        /^(?:no \w{1,20} command (?:\S{1,20} ){0,3}?found, but required|Failed to run \w[\w-]{0,40}\. Most likely, the binary is not on PATH|Forced elevation program '|Command not found for elevation|Nix doesn't appear to be installed|Missing dependencies: |\S{1,40} \([\w-]{1,40}\) is required but not found in PATH)/,
    ],
    [
        'ssh',
        /^(?:Retrieving host facts via SSH failed|Failed to retrieve fact \S{1,60} from host|Failed to (?:connect to remote host|probe remote uid on|establish SSH connection|check file existence on remote host)|Remote uid probe on |Failed to (?:spawn|run) (?:\w{1,20} )?command over SSH|Failed to spawn (?:activation|revocation) command over SSH|Don't know how to connect to the node|retries exhausted)/,
    ],
    [
        'rolled-back',
        /^(?:Confirming activation over SSH resulted|Error (?:revoking|confirming) deployment|inotify stream ended without activation confirmation|The rollback resulted in)/,
    ],
    ['interrupted', /^(?:User (?:rejected|cancelled|canceled) |Operation interrupted by user)/],
    [
        'privilege',
        /^(?:No elevation strategy found|Failed to read sudo password|nh \S{1,20} \S{1,20}: don't run me as root|Don't run nh |Elevation disabled via|(?:Apps|The user \S{1,60}) could not be .{0,60}Full Disk Access)/,
    ],
    ['feature-off', /^(?:Missing required experimental features|Current Nix version does not support Flakes)/],
    [
        'flake-not-found',
        /^(?:Could not find `hive\.nix` or `flake\.nix` in |Failed to resolve flake metadata|Failed to get flake or hive|No flake\.nix found in |Flake reference `[^`\n]{1,200}` points to local path |No installable specified and no flake found at )/,
    ],
    [
        'missing-attr',
        /^(?:couldn't find `diskoConfigurations\.|Host "[^"\n]{1,80}" is not present in the Hive|Couldn't find home-manager configuration automatically|Explicitly specified home-manager configuration not found|The configuration does not contain the specialisation |No (?:node|profile) named `|Specialisation '[^'\n]{1,80}' does not exist)/,
    ],
    [
        'usage',
        /^(?:Option \S{1,60} requires |Missing arguments? for --|Unknown (?:hardware config backend|phase): |Supported values for --|Conflicting flags: |Invalid mode: |Please specify the (?:flake-uri|name of the NixOS configuration)|(?:ssh-host|--flake or --store-paths|disko config) must (?:be set|be an existing)|Cannot use both --|No node filter is specified|Local deployment is not enabled for host|"apply-local" only works on|Profile was provided without a node name|home-manager \w{1,20}: missing |Can't inspect options of a flake|No installable|Attribute path is too specific: |specialisation not found: |no profile '[^'\n]{1,80}' found|could not find previous generation|No (?:node|generation) |--no-keys cannot be used|please specify one of the following supported image variants|Invalid image variant ')/,
    ],
    ['platform-features', /^(?:Unsupported architecture: |This script requires Linux as the operating system)/],
    [
        'git-fetch',
        /^(?:'git fetch [^'\n]{1,80}' fails|Pull from remote '|this branch has been hard reset: |the branch '[^'\n]{1,120}' doesn't exist|commit [0-9a-f]{4,64} is not signed|failed to (?:clone|checkout the commit) ')/,
    ],
    [
        'bootloader',
        /^(?:No bootable generations found!|Failed to (?:append initrd secrets|wrap in pe|lock (?:PE binary|Lanzaboote image)|sync ESP filesystem|read the (?:stub|initrd)|read systemd-boot version|strip esp prefix|build a lanzaboote image)|Lanzaboote does not support )/,
    ],
    [
        'no-systemd',
        /^(?:Failed to (?:open dbus connection|subscribe to systemd dbus messages|process dbus messages)|Unable to list users with logind)/,
    ],
    [
        'units',
        /^(?:systemd daemon (?:reload|reexecute) failed, timeout|Failed to (?:reset failed units|load unit file \S|stop swapping to|get unit info for|spawn user activation for)|Failed to (?:start|install) agent (?:file for )?'|Failed to activate one or more LaunchAgents)/,
    ],
    [
        'activation-script',
        /^(?:Error switching(?:$|: )|(?:user|system) activation command \S|Activation \(\w{1,20}\) failed|Failed to activate (?:NixOS )?configuration|Detected unsafe path transition )/,
    ],
    ['missing-file', /^No configuration file found(?:\. Please create one)? at /],
    ['secrets', /^(?:There is no rule for \S{1,200} in \S|No identity found to decrypt )/],
    // The programs that partition, format and mount for disko, whose errors are of no family.
    [
        'unknown',
        /^(?:no devices found for zpool |\S{1,200} is mounted; will not make a filesystem here|\S{1,200} (?:contains a mounted filesystem|is apparently in use by the system|appears to contain an existing )|No key available with this passphrase|Nothing to read on input|Device \S{1,200} (?:is (?:still|already) in use|does not exist or access denied|already exists)|Requested offset is beyond real size|cannot (?:create|import|open|mount) '[^'\n]{1,200}': |mdadm: (?:cannot|error|super)|Can't open \S{1,200} exclusively|Partition\(s\) [\d, ]{1,40} on \S{1,200} have been written, but)/,
    ],
    ['nixos-assertions', /^(?:Dependency cycle in |detected a cycle in your disk setup)/],
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/plain-words.js




/**
 * What words mean whichever program prints them: the errors of the system (strerror(3)), of shells, and of what
 * programs use to talk over the network (curl, OpenSSL, Qt, Go). Compared in this order.
 */
const meanings = [
    [/: line \d{1,6}: +\d{1,10} (?:Hangup|Terminated|Interrupt)\b/, 'interrupted'],
    [/\bnot (?:been )?booted with systemd\b|\bsystemd startup failed/, 'no-systemd'],
    [/\bExec format error\b|\bBad CPU type in executable\b/, 'platform-features'],
    [/No space left on device|[Dd]isk quota exceeded/, 'disk-full'],
    [/[Cc]annot allocate memory|[Oo]ut of memory|\bbad_alloc\b|^Too many heap sections/, 'killed-oom'],
    [
        /\bcommand not found\b|: (?:\d+: )?[\w./+-]{1,100}: not found$|executable file not found|[Uu]nable to locate executable|\b[Uu]nknown command: |\bexec\w{0,4} [^\s:]{1,200}: No such file or directory|\bcannot run [\w./+-]{1,100}: No such file|\/bin\/[\w.+-]{1,60}: No such file or directory|^FileNotFoundError: \[Errno 2\] No such file or directory: '[\w+-]{1,60}'$/,
        'missing-program',
    ],
    [
        /\b(?:Host key verification failed|kex_exchange_identification)|\bssh: |Permission denied \((?:publickey|password)/,
        'ssh',
    ],
    [
        /[Pp]ermission denied|[Oo]peration not permitted|[Aa]ccess denied|\bmust be (?:run as )?root\b/,
        'privilege',
    ],
    [/\b429\b.{0,20}Too Many Requests|[Rr]ate limit/, 'rate-limit'],
    [
        /\b(?:SSL|TLS)\b|SslHandshake|\bcertificate\b|[Cc]ould(?: not|n't) resolve|[Tt]emporary failure in name resolution|Name or service not known|\blookup \S+(?: on \S+)?: no such host\b|Connection (?:refused|reset|timed out)|Network is unreachable|No route to host|\bstatusCode = [45]\d\d\b|\b(?:HTTP|[Aa][Pp][Ii] error|[Ss]tatus(?: code)?)\b[^\d\n]{0,12}[45]\d\d\b|\b(?:413 Request Entity|50[023] [A-Z]|504 Gateway)/,
        'download',
    ],
    // launchd, which shows the error of the system too.
    [/\bBoot(?:strap|-out) failed: \d{1,4}: /, 'activation-script'],
    [/Input\/output error|: Bad message$|Structure needs cleaning|Stale file handle/, 'store-database'],
    // Bash, of the script that activates a system or a home.
    [/^\/nix\/store\/\S{1,200}\/activate: line \d{1,6}: /, 'activation-script'],
    // Where agenix and sops-nix put what they have decrypted.
    [/'\/run\/(?:agenix|secrets)(?:-for-users)?(?:\.d)?(?:\/|'|$)/, 'secrets'],
    [/No such file or directory/, 'missing-file'],
    // The table of `systemctl --failed`.
    [/^(?:[●×*] )?\S+\.[a-z]+ +loaded failed failed /, 'units'],
    [
        /^(?:\S{1,60}: )?Encountered missing (?:or private )?dependencies:|^collect2: (?:fatal )?error: |: linker command failed with/,
        'builder',
    ],
    [/^={3,} (?:FAILURES|ERRORS|short test summary info) ={3,}$/, 'builder'],
];
/** The name of a program, or of the class of an exception that another language quotes. */
const prefix = /^(?:[^\s:]{1,100}: (?:line \d{1,6}: )?|[^:]{1,80}: (?=(?:error|fatal): )|\w{1,60}(?:Exception|Error) "\w{1,60}: |thread '[^']{1,60}'(?: \(\d{1,10}\))? panicked at (?:'|\S{1,200}: ))/;
const errorWord = /^(?:error|fatal|fatal error|err): /i;
const plain_words_mostPrefixes = 3;
const plain_words_mostLines = 8;
/**
 * The family of a message that no rule of the catalogue knows as it was printed: its words after the names of programs
 * before it, else what they mean in any program. `unknown` where that is not plain.
 */
function familyOfWords(message) {
    const lines = message.split('\n', plain_words_mostLines).map((line) => (0,comparable/* comparable */.Z)(line).trim());
    for (const line of lines) {
        const family = familyBelowPrefixes(line);
        if (family)
            return family;
    }
    if (lines.some(nix_cause/* isOfCompiler */.B))
        return 'builder';
    for (const [words, family] of meanings)
        if (lines.some((line) => words.test(line)))
            return family;
    return 'unknown';
}
/** Whether a line has the words of a cause that the catalogue knows, after the names of programs. */
function isKnownError(line) {
    return familyBelowPrefixes(line.trim()) !== null;
}
function familyBelowPrefixes(line) {
    let text = line;
    for (let prefixes = 0; prefixes <= plain_words_mostPrefixes; prefixes += 1) {
        const bare = text.replace(errorWord, '');
        const match = (0,catalogue/* matchError */.CE)(bare, { isThrown: false, isEvaluated: false }) ?? (0,catalogue/* matchLine */.a2)(text) ?? (0,catalogue/* matchBuilderLog */.hC)([text]);
        if (match && tells(match))
            return match.entry.family;
        for (const [family, words] of toolWords)
            if (words.test(bare))
                return family;
        const name = prefix.exec(text);
        if (!name)
            return null;
        text = text.slice(name[0].length);
    }
    return null;
}
/** Whether a rule is about a cause, not about what follows from one. */
function tells({ entry, rule }) {
    return rule.role !== 'consequence' && entry.family !== 'unknown';
}

;// CONCATENATED MODULE: ./lib/nix/failures/definition.js


const definition_option = /\boption (?:definition )?[`'‘]([^`'‘’]+)['’]/;
/** A file that the module system names: `- In `FILE'`, `in `FILE'`, `Module `FILE'`. */
const namedFile = /\b(?:[Ii]n|[Mm]odule) [`'‘"]((?:(?!['’"\n]).){1,1000})['’"]/g;
/**
 * Where the option is set that a message of the module system names. NixOS names the files of the definitions,
 * without lines. Of those in the checkout, the first line that sets the option by its longest path, else the file's
 * first; where none is in the checkout, the first file that is not nixpkgs' own. Null where there is none.
 */
function definitionOf(message, checkout) {
    const path = definition_option.exec(message)?.[1]?.split('.') ?? [];
    const files = [...message.matchAll(namedFile)].map(([, printed]) => printed.split(', via option ', 1)[0]);
    for (const named of files) {
        const file = checkout && fileInCheckout({ ...fileOnly(named), line: 1 }, checkout);
        const text = file && checkout.read(file);
        if (file && typeof text === 'string')
            return { file, line: settingLine(text, path), column: null };
    }
    const elsewhere = files.find((file) => file.includes('/') && isUsersFile(file));
    return elsewhere ? { file: elsewhere, line: 1, column: null } : null;
}
function settingLine(text, path) {
    const lines = text.split('\n');
    for (let from = 0; from < path.length; from += 1) {
        const suffix = path.slice(from).map(escaped).join('\\.');
        const sets = new RegExp(`(?:^|[\\s{;.])"?${suffix}"?(?:\\s*=|\\.|\\s*$)`);
        const index = lines.findIndex((line) => sets.test((0,comparable/* comparable */.Z)(line.split('#', 1)[0])));
        if (index !== -1)
            return index + 1;
    }
    return 1;
}
function escaped(name) {
    return name.replace(/^"|"$/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/nix/failures/shell-trace.js
/** A command that a shell prints before it runs it (`set -x`). */
const shell_trace_traced = /^\+{1,8} \S/;
/** What a script does when it ends, whether or not it failed. */
const cleanup = /^\+{1,8} (?:(?:rm|exit|cleanup|popd|umount|return|kill|wait|sleep) ?|(?:set \+|trap - |local |\[\[? ))/;
const fewest = 3;
/**
 * Which of the lines the last command of a traced script printed, as the first of them and the one after the last: the
 * script went on after all that came before, and what it cleans up after is no reason. Null without such a script.
 */
function ofLastCommand(lines) {
    const commands = lines.flatMap((line, index) => (shell_trace_traced.test(line) ? [index] : []));
    const last = commands.findLast((index) => !cleanup.test(lines[index]));
    if (last === undefined || commands.length < fewest)
        return null;
    return { from: last + 1, to: commands.find((index) => index > last) ?? lines.length };
}

;// CONCATENATED MODULE: ./lib/nix/failures/likeliest.js



/** The order of certainty; the last is what never says what failed. */
const likeliest_order = ['outright', 'known', 'summary', 'vague', 'none', 'noise'];
/** What a shell, a progress display, a trace or an excerpt prints: no such line says what failed. */
const noise = [
    // Prompts, with what was typed, and `set -x`.
    /^(?:\[[^\]\n]{1,80}\][$#]|(?:\([^)]{1,40}\) ?)?[\w.-]{1,40}@[\w.-]{1,60}[ :][^$#%>]{0,80}[$#%>](?: |$)|[$#❯➜λ%](?: |$)|\+{1,4} \S)/u,
    // Trees and frames.
    /^\s*[\u2500-\u257f┃]/u,
    // Progress.
    /^\s*(?:\[\d{1,6}\/\d|\[ *\d{1,3}%\]|\d{1,3}(?:\.\d)?%|copying |building |unpacking |downloading |fetching |evaluating |querying |these \d|this (?:derivation|path) |\/nix\/store\/\S+$|warning: Git tree |remote: (?:Enumerating|Counting|Compressing))/i,
    // Excerpts of sources and places in them.
    /^\s*(?:\d{1,6} ?[|│]|[|│]|[\^~-]{2,}$|\^|--> )/u,
    /^\s*(?:at )?(?:\S{1,200} )?\(?[\w./<>@+-]{1,200}\.(?:rs|go|py|pm|c|cc|cpp|h|hh|hs|js|ts|pl|nix):\d+(?::\d+)?:?\)?$/,
    /^\s*(?:File ".*", line \d+|Traceback \(|… |at (?:\S+ )?\()|^ {4}\S.*[(=]/,
    // What else comes with a trace.
    /^\s*(?:Location:|Backtrace|Stack ?trace|stack backtrace|Run with |note: run with|Suppressed:|Caused by:|During handling of|The above exception|\d+: (?:0x|std::|core::))/i,
    // Notes of CI services around a step.
    /^(?:##\[|(?:Error: )?Process completed with|🚨 Error: The command exited|script returned exit code|::(?:end)?group|Post job cleanup|Cleaning up |Running after|section_(?:start|end)|Uploading |Saving cache)/,
    /^[-=_*#~`.\s]+$/,
    /^\s*<[!/?]?\w[^<>]{0,200}>(?!: )/,
    // What another program printed comes below.
    /^\s*(?:\[?ERROR\]? )?std(?:out|err):\s*$/,
    // The kernel's, among the lines of programs.
    /^audit: type=\d/,
    // Where more may be read.
    /^\s*(?:Try ['`‘].{1,80} --help|For more information|See ['"`].{1,200} for details|dmesg\(1\) may have)/,
];
/** A report that something else failed, which was printed before it, or is a list of what did. */
const summary = /^={3,} (?:FAILURES|ERRORS|short test summary info) ={3,}$|\bexit(?:ed)?(?: (?:with|status|code|value|non-zero|was|of))+ ?:?|returned (?:a )?non-zero|^\s*make(?:\[\d+\])?: \*\*\*|^(?:error: )?could not compile|\baborting(?:\.|$)|^Failed to start (?!transient)|^(?:Command|Process) .*failed|\bErrors? occurred\b|\bsome \w{1,30} failed\b|returned signal \d|: line \d{1,6}: +\d{1,10} Aborted\b|^error: Traceback |A fatal error occurred|^(?:ERROR: )?Job failed|^(?:Error: )?(?:The )?process '.*' failed|^Error encountered; not saving changes|^Kexec may have failed/i;
/** `Installation failed: "nixos-install failed"`: a short line that ends with the word says no reason. */
const bareReport = /^(?!.*\bAssertion ).*\bfailed["'`.!)]{0,3}\s*$/i;
const longestBareReport = 80;
const outright = [
    /^\s*(?:[\w./@+-]{1,80}(?:\[\d+\])?(?::\d+){0,2}: )?(?:fatal error|fatal|error|panic|critical|failure)(?:\[\w+\])?(?: [\w-]{1,20}| \([^)]{1,60}\))?: ?\S/i,
    // The report of Rust's programs, whose causes are below it.
    /^Error:\s*$/,
    /^\S{1,200}: line \d{1,6}: +\S/,
    /^curl: \(\d{1,3}\) \S/,
    // Haskell's runtime, and the exceptions that it shows.
    /^\S{1,100}: user error \(|^[\w-]{1,60}: [A-Z]\w{0,60}(?:Error|Exception\w{0,20}|Response|Failure) [({"\\]/,
    /^\s*(?:ERROR|FATAL|CRITICAL|PANIC|FAILED|FAIL|E)[: ]\s*\S/,
    // Python, Java, JavaScript: the class of the exception. Perl: where it died.
    /^(?:[\w.]{1,80}\.)?(?:[A-Z]\w{0,60})?(?:Error|Exception|Failure)(?:: \S|$)/,
    /\S at \S+ line \d+(?:, <[^>\s]*> (?:line|chunk) \d+)?\.$/,
    // The dynamic linkers of Linux and macOS.
    /^(?:dyld(?:\[\d+\])?: |Library not loaded: )|: error while loading shared libraries: |: symbol lookup error: |: version [`'‘]\S{1,60} not found \(required by /,
    /\bAssertion [`'‘"].{1,400} failed|\bpanicked at\b|\(core dumped\)|Segmentation fault|^terminate called|^Unhandled |^Uncaught /,
    /^\s*(?:\S{1,100}: ){0,3}(?:line \d+: )?\S{1,100}: (?:command not found|No such file or directory|Permission denied|cannot execute|not found)\.?$/,
];
const vague = /\b(?:fail(?:ed|s|ure)?|errors?|has not been|can ?not|can't|could not|couldn't|unable to|not found|no such|denied|refused|invalid|missing|timed out|unexpected|not (?:allowed|permitted|supported|valid)|must (?:now )?be|Main process exited|Failed with result|error\(s\) occurred|unbound|abort(?:ed|ing)|killed|unrecogni[sz]ed|conflict\w{0,4}|do(?:es)? ?n[o']t exist|no space|corrupt\w{0,3}|rejected|unreachable|mismatch|already (?:exists|loaded|in use))\b|(?:^|[^-\w])unknown(?:[^-\w]|$)/i;
const harmless = /^\s*(?:warning|warn|note|hint|help|info|debug|trace|notice|evaluation warning)\b|^(?:Use of uninitialized value|Wide character in|Argument ".*" isn't numeric|Odd number of elements|perl: warning: )|^(?:\S{1,40}: )?[Uu]se the -\w option to (?:force|overwrite)|\b(?:skipping|ignoring|ignored|retrying|no errors?|continuing anyway)\b/i;
function weightOf({ text, isError }) {
    if (text.trim() === '' || noise.some((pattern) => pattern.test(text)))
        return 'noise';
    if (harmless.test(text))
        return 'none';
    if (summary.test(text) || (text.length <= longestBareReport && bareReport.test(text)))
        return 'summary';
    if (isError || outright.some((pattern) => pattern.test(text)))
        return 'outright';
    return vague.test(text) ? 'vague' : 'none';
}
/** The weights of lines, where those near the end are also compared with the catalogue, which takes longest. */
function weigh(lines) {
    return lines.map((line, index) => {
        const text = line.text.slice(0, longestCompared);
        // Programs of GNU refer to their usage below the error, in whichever language that is.
        if (usage.test(lines[index + 1]?.text ?? '') && /^\S{1,80}: \S/.test(text))
            return 'outright';
        const weight = weightOf({ ...line, text });
        const isOpen = (weight === 'vague' || weight === 'none') && !harmless.test(text);
        return isOpen && lines.length - index <= mostKnown && isKnownError(text) ? 'known' : weight;
    });
}
const usage = /^Try '\S{1,60} --help' for more information\.?$/;
const longestCompared = 1000;
const mostKnown = 40;
/** How far above a summary the line may be that says more. */
const mostBetween = 12;
/**
 * The likeliest of the last lines: the last of those that say most surely what failed, never a prompt, progress, a
 * part of a trace or of a source. Null where there is no such line.
 */
function likeliestLine(lines) {
    const weighed = inLastCommand(lines, weigh(lines));
    const certainty = likeliest_order.find((weight) => weighed.includes(weight));
    if (certainty === undefined || certainty === 'noise')
        return null;
    const index = weighed.lastIndexOf(certainty);
    const { text, input, builder } = lines[index];
    const after = weighed.slice(index + 1).filter((weight) => weight !== 'noise').length;
    const above = certainty === 'summary' ? weighed.lastIndexOf('vague', index) : -1;
    const reason = above !== -1 && index - above <= mostBetween ? [lines[above].text.trim()] : [];
    const below = isIntroduction(text) ? saidBelow(lines.slice(index + 1)) : [];
    return {
        text: [...reason, withCauses(text, lines.slice(index + 1)), ...below].join('\n'),
        certainty,
        isLast: after === 0,
        index,
        after,
        builder,
        source: sourceIn(input, text),
    };
}
/** The weights, of the last command of a traced script alone where one of its lines says what failed. */
function inLastCommand(lines, weighed) {
    const last = ofLastCommand(lines.map(({ text }) => text));
    if (!last)
        return weighed;
    const isOfLast = (index) => index >= last.from && index < last.to;
    if (!weighed.some((weight, index) => isOfLast(index) && weight !== 'none' && weight !== 'noise'))
        return weighed;
    return weighed.map((weight, index) => (isOfLast(index) || weight === 'noise' ? weight : 'none'));
}
/** Whether a line ends with a colon, so that what it is about comes below. */
function isIntroduction(text) {
    return /\S:$/.test(text.trimEnd()) && !/^(?:Error|error):$/.test(text.trim()) && !/panicked at/.test(text);
}
/** The last that is said below a line that ends with a colon, if it can be why. */
function saidBelow(after) {
    const said = after.filter((line) => weightOf(line) !== 'noise' && !harmless.test(line.text));
    return said.slice(-1).map(({ text }) => text.trim());
}
const mostCauses = 6;
/** The line with the causes that Rust's programs print below it, after `Caused by:` or numbered. */
function withCauses(text, after) {
    const said = text.trim();
    // Rust prints where a program panicked, and why on the next line.
    if (/\bpanicked at \S+:$/.test(said) && after[0])
        return `${said} ${after[0].text.trim()}`;
    const isReport = said === 'Error:';
    if (!isReport && !/^caused by:\s*$/i.test(after[0]?.text.trim() ?? ''))
        return said;
    const below = after.slice(isReport ? 0 : 1, mostCauses).map((line) => line.text);
    const end = below.findIndex((line) => !(isReport ? /^ +(?:\d+|std(?:err|out)): \S/ : /^\s+\S/).test(line));
    const causes = (end === -1 ? below : below.slice(0, end)).map((line) => line.trim().replace(/^\d+: /, ''));
    return [...(isReport ? [] : [said]), ...causes].join(': ');
}

;// CONCATENATED MODULE: ./lib/nix/failures/failure-report.js











const mostTail = 25;
/** Of the lines before one that is no error of Nix. */
const failure_report_linesBefore = 8;
const failure_report_longestTailLine = 1000;
/** A cause in the form of the metadata; a file of the checkout is named relative to the checkout. */
function failureOf(cause, { checkout, surroundings }) {
    const { block, context, at } = cause;
    // Nix before 2.34 does not print why a file of the flake is missing from its copy.
    const untracked = cause.family === 'missing-file' && checkout && namesFileInCheckout(cause.message, checkout);
    const { family, hint } = untracked ? (0,catalogue/* entryOf */.Ms)('untracked-file') : plainly(cause);
    const around = context.slice(Math.max(0, at + 1 - failure_report_linesBefore));
    const log = builderLogOf(cause);
    const tail = log.length > 0 ? log : (block?.lines ?? around.slice(0, mostTail));
    const message = (0,comparable/* comparable */.Z)(messageOf(cause));
    const { derivation } = cause;
    const location = locationOf(cause, family, checkout);
    return {
        family,
        confidence: cause.confidence,
        message,
        ...(log.length > 0 && { cause: (0,nix_cause/* causeOf */.r)(log)?.text ?? null }),
        derivation,
        location,
        log_tail: tailOf(tail),
        hint: (0,advice/* adviceFor */.c)(hint, { message, derivation, location }, surroundings),
        source: cause.source,
    };
}
/** The log of a builder that failed, where there is one: Nix embedded it, or printed it before it reported the failure. */
function builderLogOf({ block, family, role, message, context, at }) {
    if (block)
        return block.logTail;
    return family === 'builder' && role === 'root' ? logAround(message, context, at) : [];
}
/** Before Nix 2.4 the log of a builder is before its failure; its end may be quoted below, indented. */
function logAround(message, context, at) {
    if (!/last \d+ log lines:$/.test(message))
        return logBefore(context.slice(0, at));
    const below = context.slice(at + 1);
    const end = below.findIndex((line) => !line.startsWith('  '));
    return (end === -1 ? below : below.slice(0, end)).map((line) => line.slice(2));
}
/** The family and its advice: what the words of a cause mean in any program, where no rule knows them. */
function plainly(cause) {
    if (cause.family !== 'unknown')
        return cause;
    const family = familyOfWords(messageOf(cause));
    return family === 'unknown' ? cause : (0,catalogue/* entryOf */.Ms)(family);
}
/** The message with the lines that belong to it: the reason before a report, the list after a line. */
function messageOf({ family, message, why, more, context, at }) {
    const after = more ? more(context.slice(at + 1)).map((line) => line.trimEnd()) : [];
    const below = family === 'units' ? wordsOfUnit(context.slice(at + 1)) : wordsOfCommand(message, context.slice(at + 1));
    return [...(why === null ? [] : [why]), message, ...after, ...below].join('\n');
}
const endOfUnit = /^[\w@.:\\-]+\.\w+: (?:(?:Main|Control) process exited, |Failed with result ')/;
/** What a unit wrote last before it failed, in the journal that systemctl prints below a report; none without that. */
function wordsOfUnit(after) {
    const end = after.findIndex((line) => endOfUnit.test(line));
    const said = end === -1 ? null : lineBefore(after.slice(0, end));
    return said === null ? [] : [said];
}
/** What the command printed last that nh reports to have failed, below its numbered causes; none for other reports. */
function wordsOfCommand(message, after) {
    if (!message.startsWith('0: '))
        return [];
    const from = after.findIndex((line) => line.trim() === 'stderr:') + 1;
    const printed = from === 0 ? [] : after.slice(from);
    const end = printed.findIndex((line) => line.trim() === '' || line.startsWith('Location:'));
    const said = lineBefore(end === -1 ? printed : printed.slice(0, end));
    return said === null ? [] : [said];
}
function locationOf({ block, message }, family, checkout) {
    const ofModules = (0,catalogue/* entryOf */.Ms)(family).ofModuleSystem ?? false;
    const defined = ofModules ? definitionOf(message, checkout) : null;
    if (defined || !block)
        return defined;
    const { positions, ownPositions, isTruncated, moduleArgument } = block;
    if (family === 'missing-extra-arg' && moduleArgument?.file.includes('/'))
        return bestLocation([fileOnly(moduleArgument.file), ...positions], checkout);
    // What is left of a trace that was cut is its beginning, far from the cause; files are named in any case.
    const near = isTruncated && ownPositions === 0 ? positions.filter(({ isFileOnly }) => isFileOnly) : positions;
    return bestLocation(near, checkout, ofModules);
}
/** The last lines, each in a length that a person reads. */
function tailOf(lines) {
    return lines.slice(-mostTail).map((line) => (0,clean/* truncate */.xv)(line, failure_report_longestTailLine));
}
/** A failure that nothing in the log explains: its last error or line, and what the status implies. */
function unexplained(exitCode, lastBlock, recent, { isActivating, surroundings }) {
    const likeliest = lastBlock ? null : likeliestLine(recent);
    const message = lastBlock?.message ?? likeliest?.text ?? `it ended with status ${exitCode} and said nothing`;
    const implied = familyOfStatus(exitCode);
    const family = implied === 'unknown' ? familyOfGuess(message, isActivating) : implied;
    const named = { message, derivation: null, location: null };
    return {
        family,
        confidence: exitCode > 128 ? 0.5 : 0.1,
        ...named,
        log_tail: tailOf(lastBlock?.lines ?? recent.map(({ text }) => text)),
        hint: (0,advice/* adviceFor */.c)((0,catalogue/* entryOf */.Ms)(family).hint, named, surroundings),
        source: likeliest?.source ?? null,
    };
}
/** The family of words that no rule knows as they were printed: what fails while a system is activated is of its script. */
function familyOfGuess(message, isActivating) {
    const family = familyOfWords(message);
    // No builder runs by then, so words of compilers are of another program.
    return isActivating && (family === 'unknown' || family === 'builder') ? 'activation-script' : family;
}
/** Statuses above 128 are of a signal: 2 (INT), 9 (KILL, most often for lack of memory), 15 (TERM). */
function familyOfStatus(exitCode) {
    if (exitCode === 130 || exitCode === 143)
        return 'interrupted';
    return exitCode === 137 ? 'killed-oom' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/nix/failures/cut-trace.js





const head = /^Traceback \(most recent call last\):/;
const cut_trace_frame = /^ +File "([^"]*)", line \d+/;
/** Python's own modules, which raise what the program that called them did not expect. */
const ofPython = /\/lib\/python3[^/]*\/(?!site-packages)/;
/**
 * The failure of which a log shows no more than the beginning of Python's trace: it ends before the exception. The
 * message is what the program's own last frame was doing. Null where the log does not end so.
 */
function cutTraceOf({ lines, surroundings }) {
    const from = lines.findLastIndex(({ text }) => head.test(text)) + 1;
    const trace = lines.slice(from);
    if (from === 0 || !trace.every(({ text }) => text.startsWith('  ')))
        return null;
    const at = trace.findLastIndex(({ text }) => cut_trace_frame.test(text) && !ofPython.test(text));
    const line = trace[at + 1] ?? trace[at];
    if (at === -1 || !line)
        return null;
    const family = trace.some(({ text }) => boot/* ofInstaller */._.test(text)) ? 'bootloader' : 'unknown';
    const named = { message: line.text.trim(), derivation: null, location: null };
    return {
        family,
        confidence: 0.3,
        ...named,
        log_tail: tailOf(lines.map(({ text }) => text)),
        hint: (0,advice/* adviceFor */.c)((0,catalogue/* entryOf */.Ms)(family).hint, named, surroundings),
        source: sourceIn(line.input, line.text),
    };
}

;// CONCATENATED MODULE: ./lib/nix/failures/guess.js






/** A failure whose only sign is a line in the form in which programs report errors. */
function guessOf({ certainty, builder, source, text }, { lines, isActivating, hasWork, surroundings }) {
    // Under the name of a builder, only an error of Nix itself is another one's: a machine that NixOps names.
    const isOfBuilder = builder !== null && !(text.startsWith('error: ') && isKnownError(text));
    const meant = isOfBuilder ? 'builder' : familyOfGuess(text, isActivating);
    const cause = meant === 'builder' || !hasWork ? (0,nix_cause/* causeOf */.r)(lines.map((line) => line.text)) : null;
    // Plain words of another family say more than whose words they are, but for those that every compiler uses.
    const isPlain = meant !== 'unknown' && meant !== 'missing-file';
    const isCutOut = !hasWork && !isActivating && !isPlain && cause?.by === 'builder';
    const isWithin = !hasWork && !isActivating && meant === 'unknown' && namesBuildDirectory(lines);
    const family = isCutOut || isWithin ? 'builder' : meant;
    // Of a builder's own log, the line that tells why says more than the one that looks most like an end.
    const isTold = family === 'builder' && cause?.by === 'builder' && !text.includes(cause.text);
    const message = isTold ? `${cause.text}\n${text}` : text;
    return guess_failureOf({ family, confidence: certainty === 'outright' ? 0.3 : 0.2, message, source }, cause, {
        lines,
        surroundings,
    });
}
const buildDirectory = /(?:^|[\s"'(=])(?:\/private)?(?:\/build\/|\/tmp\/nix-build-|\/nix\/var\/nix\/builds\/)/;
/** Whether the lines are of a program that ran where builders do. */
function namesBuildDirectory(lines) {
    return lines.some(({ text }) => buildDirectory.test(text));
}
/**
 * The failure of a builder whose log, or the end of it, is all that there is: a program that is known says why it
 * failed, in words that are no error in any other log. Null where none does.
 */
function cutOutOf({ lines, isActivating, hasWork, surroundings }) {
    if (hasWork)
        return null;
    const cause = (0,nix_cause/* causeOf */.r)(lines.map((line) => line.text));
    const at = cause && lines.findLast((line) => line.text.includes(cause.text));
    if (!cause || !at || cause.by === 'any')
        return null;
    const family = cause.by === 'builder' ? 'builder' : familyOfGuess(cause.text, isActivating);
    const source = sourceIn(at.input, at.text);
    return guess_failureOf({ family, confidence: 0.3, message: at.text.trim(), source }, cause, {
        lines,
        surroundings,
    });
}
function guess_failureOf({ family, confidence, message, source, }, cause, { lines, surroundings }) {
    const named = { message: message.replace(/^error: /i, ''), derivation: null, location: null };
    return {
        family,
        confidence,
        ...named,
        ...(cause && (family === 'builder' || cause.by !== 'any') && { cause: cause.text }),
        log_tail: tailOf(lines.map(({ text }) => text)),
        hint: (0,advice/* adviceFor */.c)((0,catalogue/* entryOf */.Ms)(family).hint, named, surroundings),
        source,
    };
}

;// CONCATENATED MODULE: ./lib/nix/failures/root-cause.js

/**
 * The causes among the candidates, the root first, other independent ones after it; empty for a success.
 * Dropped: builder output that looks like an error, errors after which the run continued, and everything
 * that only follows from something else.
 */
function rootCauses(log, exitCode) {
    if (exitCode === 0)
        return [];
    // Without a status, an error that a builder may have printed counts only where it is the last line.
    const believed = (candidate) => !candidate.doubtful || exitCode !== null || log.endsWithError || isConfirmed(candidate, log);
    const candidates = withoutDecoys(withoutCopies(log.candidates.filter(believed)), log);
    const last = Math.max(-1, ...candidates.map(({ order }) => order));
    if (exitCode === null && log.succeededAt > last)
        return [];
    const causes = candidates.filter(isCause);
    const roots = withoutReports(causes);
    const ended = withoutReports(causes.filter((candidate) => canHaveFailedTheRun(candidate, log)));
    if (ended.length > 0) {
        const clue = commonClue(ended, candidates);
        return clue ? [clue] : byOrder(independent(withoutEffects(ended)));
    }
    return explained(candidates, roots, log, exitCode);
}
/** Whether Nix itself says of the same derivation that it failed. */
function isConfirmed({ derivation, order }, log) {
    return (derivation !== null &&
        log.candidates.some((other) => !other.doubtful &&
            other.role === 'consequence' &&
            other.order > order &&
            other.message.includes(derivation)));
}
/** The clue that explains every error that ended the run, where they are all explained by one family. */
function commonClue(ended, candidates) {
    return candidates.find(({ family, role }) => role === 'clue' && ended.every(({ explainedBy }) => explainedBy.includes(family)));
}
/** The cause where no root ended the run: a clue may explain what followed from it. */
function explained(candidates, roots, log, exitCode) {
    const consequences = candidates.filter(({ role }) => role === 'consequence');
    // Other programs print errors in the form of Nix, and the rebuild continues.
    const unknown = candidates.filter(({ family, role, order, message }) => family === 'unknown' &&
        role === 'root' &&
        (exitCode !== null || order > log.wentOnAt) &&
        !isPassedOver(message));
    const clues = candidates.filter(({ role }) => role === 'clue');
    const failed = consequences.length + unknown.length > 0 ||
        (exitCode === null ? endsWithClue(clues, log) : exitCode !== 0);
    if (!failed)
        return [];
    if (clues.length > 0)
        return [clues.sort((a, b) => b.confidence - a.confidence || b.order - a.order)[0]];
    if (roots.length > 0 && exitCode !== null)
        return byOrder(independent(roots));
    const classified = byOrder(consequences).filter(({ family }) => family !== 'unknown');
    const best = classified.find(({ family }) => family !== 'dependency') ?? classified[0];
    if (best)
        return [toldBy(reasonBefore(best, candidates), best)];
    const [first] = byOrder(consequences.filter(({ why }) => why !== null));
    if (unknown.length === 0 && first)
        return [first];
    return byOrder([...unknown, ...consequences]).slice(-1);
}
/** The last error in unknown words before a consequence, which is why it came to that; undefined without one. */
function reasonBefore(consequence, candidates) {
    return candidates.findLast(({ family, role, order, message, doubtful }) => family === 'unknown' &&
        role === 'root' &&
        !doubtful &&
        order < consequence.order &&
        !isPassedOver(message));
}
/** A consequence in the words of its reason; of the family that the consequence shows, if it shows one. */
function toldBy(reason, consequence) {
    if (!reason)
        return consequence;
    if (consequence.family === 'dependency')
        return reason;
    const { message, block, source } = reason;
    return { ...consequence, message, block, source };
}
/** Whether the program that prints it says that it goes on. */
function isPassedOver(message) {
    return /\b(?:skipping|ignoring|ignored|retrying)\b/.test(message.split('\n', 1)[0]);
}
/** Whether the log ends with what ends a program, though nothing says so: ssh that cannot connect, say. */
function endsWithClue(clues, log) {
    if (!log.endsWithError)
        return false;
    const last = Math.max(...log.candidates.map(({ order }) => order));
    return clues.some(({ family, order }) => order === last && ['activation', 'any'].includes((0,catalogue/* entryOf */.Ms)(family).stage));
}
function isCause({ role, family }) {
    return (role === 'root' || role === 'report') && family !== 'unknown';
}
/**
 * Whether the cause is below a report: systemctl prints the state of a unit before what the unit wrote, a program that
 * crashes says why below it, and nh lists what failed from the outside to the inside.
 */
function isAboveCause({ family, message }) {
    return family === 'units' || family === 'nix-crash' || message.startsWith('0: ');
}
/** How systemctl begins to print the state of a unit, and below it what the unit wrote. */
const isStateOfUnit = /^[●×*] \S/;
/** Without the reports of a failure whose cause was printed before, in the same step or of the activation. */
function withoutReports(causes) {
    const roots = causes.filter(({ role }) => role === 'root');
    const isExplained = (report) => roots.some(({ family, order, step }) => {
        const isOfActivation = ['activation', 'any'].includes((0,catalogue/* entryOf */.Ms)(family).stage);
        if (order > report.order)
            return step === report.step
                ? family === report.family || isAboveCause(report)
                : isOfActivation && (report.family === 'units' || isStateOfUnit.test(report.message));
        return step === report.step || isOfActivation;
    });
    const reports = causes.filter(({ role }) => role === 'report');
    // One report is enough: each program reports what the one that it called had reported.
    const [first] = byOrder(reports.filter((report) => !isExplained(report)));
    return causes.filter((cause) => cause.role === 'root' || cause === first);
}
/**
 * Whether it can be why the run failed. An evaluation error ends Nix at once, so where the run continued
 * afterwards another program printed it.
 */
function canHaveFailedTheRun({ family, order, step }, log) {
    if (!(0,catalogue/* entryOf */.Ms)(family).endsTheRun)
        return true;
    if (order <= log.wentOnAt)
        return false;
    // Before Nix 2.4 the log of a builder is above the report of its failure, also where a copy begins amid it.
    return !log.candidates.some((other) => other.order > order &&
        other.step === step &&
        other.block === null &&
        /^builder for .* failed with exit code/.test(other.message));
}
function withoutDecoys(candidates, log) {
    const fromJson = candidates.filter(({ channel }) => channel === 'json');
    const honest = candidates.filter((candidate) => {
        const { channel, message, block, doubtful } = candidate;
        if (channel === 'json')
            return true;
        if (block && candidates.some((other) => other !== candidate && quotes(other, message)))
            return false;
        // Where there is an activity log, an error that is not in it was not printed by Nix.
        if (block && fromJson.length > 0 && !fromJson.some((other) => other.message === message))
            return false;
        return !doubtful || log.wentOnAt < candidate.order;
    });
    const certain = honest.filter(({ doubtful }) => !doubtful);
    if (certain.some(isCause))
        return certain;
    // Nix prints its own error after the builder's output, so the last candidate wins.
    const rest = honest.filter(({ doubtful }) => doubtful);
    const clues = rest.filter(({ role }) => role === 'clue');
    return [...certain, ...clues, ...byOrder(rest.filter(isCause)).slice(-1)];
}
/** Without what nix-output-monitor repeats of another error, where it may leave out parts. */
function withoutCopies(candidates) {
    const originals = candidates.filter(({ isCopy }) => !isCopy);
    return candidates.filter((candidate) => !candidate.isCopy || !originals.some(({ message }) => isShortened(candidate.message, message)));
}
/** Whether a text is another with parts replaced by an ellipsis. */
function isShortened(short, whole) {
    let from = 0;
    for (const part of short.split('…')) {
        const at = whole.indexOf(part.trim(), from);
        if (at === -1)
            return false;
        from = at + part.length;
    }
    return true;
}
/** Whether another failure has the message as part of a builder's log: then the builder printed it. */
function quotes({ block }, message) {
    const first = `error: ${message.split('\n')[0]}`;
    return block?.logTail.some((line) => line.endsWith(first)) ?? false;
}
/** One of each cause: text and activity log have the same errors, and a derivation fails once. */
function independent(roots) {
    const kept = new Map();
    for (const root of roots) {
        const words = root.block || root.family === 'units' ? root.message.split('\n')[0] : '';
        const key = root.derivation ?? `${root.family}\0${words}`;
        const other = kept.get(key);
        if (!other)
            kept.set(key, root);
        else
            kept.set(key, merged(other, root));
    }
    return [...kept.values()];
}
function merged(a, b) {
    const more = (b.block?.positions.length ?? 0) > (a.block?.positions.length ?? 0) ? b : a;
    return { ...more, order: Math.min(a.order, b.order), confidence: Math.max(a.confidence, b.confidence) };
}
/** Without the end of a connection where it is known why there was none. */
function withoutEffects(roots) {
    const others = roots.filter(({ message }) => !message.startsWith('unexpected end-of-file'));
    return others.length > 0 ? others : roots;
}
function byOrder(candidates) {
    return candidates.sort((a, b) => a.order - b.order);
}

;// CONCATENATED MODULE: ./lib/nix/verdict.js





const mostFailures = 100;
/** How surely a line must say what failed, to stand in place of a report that says only that something did. */
const mayExplain = new Set(['outright', 'known', 'vague']);
/** Judges a rebuild by its exit status, null where that is not known, and by what it printed. */
function judge(seen, exitCode) {
    const { log, lines, circumstances } = seen;
    const causes = rootCauses(log, exitCode).slice(0, mostFailures);
    const [first] = causes;
    // What only reports that something failed is explained by a line before it, where one says what.
    const isUnexplained = first?.family === 'unknown' && first.role === 'consequence' && first.why === null;
    const likeliest = isUnexplained ? likeliestLine(lines) : null;
    if (likeliest && mayExplain.has(likeliest.certainty))
        return failed(guessOf(likeliest, guessed(seen)));
    const cutOut = first?.family === 'unknown' && first.role === 'root' ? cutOutOf(guessed(seen)) : null;
    if (cutOut?.family === 'builder')
        return failed(cutOut);
    if (first) {
        const failures = causes.map((cause) => failureOf(cause, circumstances));
        const isGuess = first.family === 'unknown' && first.role === 'root' && exitCode === null;
        const doubt = isGuess ? doubtOf(failures[0], lines) : null;
        return { failures: doubt ? [] : failures, doubt };
    }
    if (exitCode === 0)
        return { failures: [], doubt: null };
    if (exitCode !== null)
        return failed(cutTraceOf(guessed(seen)) ??
            unexplained(exitCode, log.lastBlock, lines, {
                isActivating: seen.isActivating,
                surroundings: circumstances.surroundings,
            }));
    return judgeUnknown(seen);
}
function failed(failure) {
    return { failures: [failure], doubt: null };
}
/** Judges a rebuild of unknown status in which the catalogue knows no cause. */
function judgeUnknown(seen) {
    const { log, linesAfterWork, success, hasLines, circumstances } = seen;
    if (success === 'final')
        return { failures: [], doubt: null };
    const likeliest = likeliestLine(linesAfterWork);
    if (likeliest && isFailure(likeliest, seen)) {
        // A line that fails nothing by itself explains what failed after it.
        const clue = rootCauses(log, 1).find(({ role }) => role === 'clue');
        return failed(clue ? failureOf(clue, circumstances) : guessOf(likeliest, guessed(seen)));
    }
    if (success === 'partial')
        return { failures: [], doubt: null };
    const cutOut = success === null ? (cutTraceOf(guessed(seen)) ?? cutOutOf(guessed(seen))) : null;
    if (cutOut)
        return failed(cutOut);
    const reason = hasLines ? unknownEnd : 'The input is empty.';
    const clue = log.candidates.findLast(({ role }) => role === 'clue');
    const { line, source } = likeliest
        ? { line: likeliest.text, source: likeliest.source }
        : { line: clue?.message ?? null, source: clue?.source ?? null };
    return { failures: [], doubt: { reason, line, source } };
}
function guessed({ lines, isActivating, hasWork, circumstances: { surroundings } }) {
    return { lines, isActivating, hasWork, surroundings };
}
const unknownEnd = 'It ends without a sign of success, and no line of it is known to be a failure: it may be cut off.';
/** The doubt about an error of unknown words after which a program says that all went well; null without that. */
function doubtOf({ message, source }, lines) {
    const after = source ? lines.filter(({ input }) => input.number > source.line) : [];
    if (!hasRecovered(after))
        return null;
    const reason = 'The words of its error are not known, and what follows says that something went well.';
    return { reason, line: message.split('\n', 1)[0], source: source ?? null };
}
const linesNearEnd = 6;
const success = /\b(?:succe(?:ss|ssful|ssfully|eded)|passed|completed)\b/i;
const goodEnd = /\b(?:ok|done|complete|finished)\b[^:]{0,40}$/i;
const passed = /\bpass(?:ed)?\W{0,4}$/i;
/** Whether a program says after an error that all went well. */
function hasRecovered(after) {
    const last = after.at(-1)?.text ?? '';
    return after.some(({ text }) => success.test(text)) || goodEnd.test(last) || passed.test(last);
}
/**
 * Whether the likeliest line is sure enough. Builders whose tests print errors succeed, so a line of theirs is so only
 * in what was cut out of a log: there it is why somebody did.
 */
function isFailure(likeliest, { linesAfterWork: lines, hasWork, success }) {
    const { certainty, isLast, builder } = likeliest;
    if (hasRecovered(lines.slice(likeliest.index + 1)))
        return false;
    const isNearEnd = likeliest.after < linesNearEnd;
    if (builder === null)
        return (certainty === 'outright' ||
            certainty === 'summary' ||
            (certainty === 'known' && success === null && isNearEnd) ||
            (certainty === 'vague' && success === null && (isLast || (!hasWork && isNearEnd))));
    const isPlain = certainty === 'outright' || certainty === 'summary';
    if (certainty === 'outright' && isLast && builder === '' && success === null)
        return true;
    return (isPlain || (certainty === 'vague' && isLast && builder === '')) && !hasWork && isNearEnd;
}

;// CONCATENATED MODULE: ./lib/nix/observer.js












/** What shows where a rebuild ran is most often in its first lines. */
const mostFirstLines = 200;
const mostWarnings = 100;
const mostMetrics = 200;
/** Stamps that are further apart are not of one run: a month, in seconds. */
const longestStampedRun = 31 * 86_400;
/**
 * Understands a rebuild while it runs. Push the terminal's text and, where there is one, Nix's activity log,
 * each in any chunking and with the seconds since the start; then call `end` once.
 */
class RebuildObserver {
    #checkout;
    #timeline;
    #onPlan;
    #log;
    #reader;
    #lines;
    #failures = new FailureLog();
    #text = new TextCounts();
    /** What the activity log announced, which the terminal may have printed as well. */
    #announced = new TextCounts();
    #warnings = new Map();
    #metrics = {};
    #first = [];
    #surroundings;
    #storePath = null;
    #activation = null;
    #exitStatus = null;
    /** How many lines there were before the rebuild was last seen to work, or reported a success. */
    #linesOfWork = 0;
    #success = null;
    #firstTime = null;
    /** Times came with what was pushed, so that stamps within the text count for nothing. */
    #hasClock = false;
    constructor(options = {}) {
        const { checkout = null } = options;
        this.#checkout = typeof checkout === 'string' ? checkoutAt(checkout) : checkout;
        this.#timeline = new Timeline(options.onPhase);
        this.#surroundings = options.surroundings ?? [];
        this.#onPlan = options.onPlan ?? (() => { });
        const tails = new LogTails();
        const apply = (event) => this.apply(event);
        this.#log = new ActivityLog(apply, tails);
        this.#reader = new TextReader(apply, tails);
        this.#lines = new said_lines/* TerminalLines */.E((line, number, row, mayHaveWord) => {
            if (this.#first.length < mostFirstLines)
                this.#first.push(line);
            this.#reader.line(line, number, row, mayHaveWord);
        }, (text, from) => (this.#first.length < mostFirstLines ? null : this.#reader.pass(text, from)), catalogue/* anyRuleWord */.Fj);
    }
    pushText(text, seconds) {
        this.#hasClock ||= seconds > 0;
        this.#timeline.tick(seconds);
        this.#lines.push(text);
    }
    pushJson(bytes, seconds) {
        this.#log.push(bytes, this.#timeline.tick(seconds));
    }
    /** An activation of the rebuild was seen to run, `seconds` after the start. */
    activates(seconds) {
        this.#timeline.tick(seconds);
        this.apply({ kind: 'activation', system: null });
    }
    /** A phase that its caller knows of begins, `seconds` after the start. */
    enters(name, seconds) {
        this.#timeline.tick(seconds);
        this.#timeline.enter(name);
    }
    /** Takes one event, at the time of the last push. All that is pushed is applied through here. */
    apply(event) {
        switch (event.kind) {
            case 'phase':
                if (event.begins)
                    this.#timeline.enter(event.name);
                else
                    this.#timeline.advance(event.name);
                // A phase that begins may be a script's own, of any name.
                if (event.name === 'activating' && !event.begins)
                    this.#activation ??= { system: null };
                return;
            case 'builder-output':
                this.#text.seenBuilder();
                this.#timeline.advance('building');
                return;
            case 'building':
                this.#text.building(event.derivation);
                this.#timeline.advance('building');
                return;
            case 'fetching':
                this.#text.fetching(event.path);
                this.#timeline.advance('fetching');
                return;
            case 'plan':
                this.#plan(event.plan, event.channel);
                return;
            case 'bar':
                this.#text.bar(event.counts, event.doing);
                if (event.counts.built !== null)
                    this.#timeline.advance('building');
                else if (event.counts.fetched !== null)
                    this.#timeline.advance('fetching');
                return;
            case 'error':
                this.#failures.error(event);
                if (event.channel === 'text' && !event.doubtful)
                    this.#countFailure(event.error);
                return;
            case 'line':
                this.#failures.line(event);
                this.#lineOfActivation(event);
                return;
            case 'activation':
                this.#activation = { system: event.system ?? this.#activation?.system ?? null };
                this.#timeline.advance('activating');
                return;
            case 'went-on':
                this.#failures.wentOn();
                this.#linesOfWork = this.#reader.recent.count;
                if (this.#success === 'partial')
                    this.#success = null;
                return;
            case 'succeeded':
                this.#failures.succeeded();
                this.#linesOfWork = this.#reader.recent.count;
                this.#success = event.isFinal ? 'final' : 'partial';
                this.#storePath = event.storePath ?? this.#storePath;
                return;
            case 'warning':
                if (this.#warnings.size < mostWarnings)
                    this.#warnings.set(event.message, { message: event.message, file: null, line: null });
                return;
            case 'progress':
                this.#text.current = event.doing;
                return;
            case 'metric':
                this.#metric(event.name, event.value);
                return;
            case 'record':
                this.#log.line(event.json, this.#timeline.now, event.number);
                return;
            case 'exit-status':
                this.#exitStatus = event.status;
                return;
            case 'time':
                this.#stamp(event.milliseconds);
                return;
            default:
                event;
        }
    }
    live() {
        const text = this.#text;
        const base = { phase: this.#timeline.current, current: this.#log.current() ?? text.current };
        if (this.#log.records === 0)
            return {
                ...base,
                built: text.built,
                toBuild: text.toBuild,
                fetched: text.fetched,
                toFetch: text.toFetch,
                failed: text.failed,
            };
        const { built, toBuild, fetched, toFetch, failed } = this.#log.counts();
        const { build = toBuild || null, fetch = toFetch || null } = this.#planned;
        return { ...base, built, toBuild: build, fetched, toFetch: fetch, failed };
    }
    end(exit) {
        this.#lines.end();
        this.#reader.end();
        this.#log.end();
        this.#failures.endsWithError = this.#reader.endsWithError;
        const exitCode = exit.exitCode ?? this.#exitStatus;
        const { failures: causes, doubt } = judge(this.#seen(), exitCode);
        if (causes[0] && !this.#timeline.hasStarted && (0,catalogue/* entryOf */.Ms)(causes[0].family).stage === 'evaluation')
            this.#timeline.enter('evaluating');
        // What failed before the activation was not activated, whatever was printed.
        const hasActivated = this.#activation !== null && !(causes[0] && isBeforeActivation(causes[0]));
        if (exitCode === 0 || hasActivated)
            this.#text.succeeded();
        const phases = this.#timeline.end(exit.seconds);
        return {
            verdict: causes.length > 0 ? 'failed' : doubt ? 'unclear' : 'succeeded',
            doubt,
            failure: causes[0] ?? null,
            failures: causes,
            phases,
            activity: this.#activity(phases),
            storePath: (hasActivated ? this.#activation?.system : null) ?? this.#storePath,
            hasActivated,
            plan: Object.keys(this.#planned).length > 0 ? this.#planned : null,
            unread: this.#log.unread,
        };
    }
    #seen() {
        const { recent, endsWell } = this.#reader;
        const lines = recent.since(0);
        const surroundings = surroundingsIn([...this.#first, ...lines.map(({ text }) => text)]);
        for (const known of this.#surroundings)
            surroundings.add(known);
        return {
            log: this.#failures,
            lines,
            linesAfterWork: recent.since(this.#linesOfWork),
            success: this.#success ?? (endsWell || this.#log.isComplete ? 'partial' : null),
            hasLines: recent.count > 0 || this.#log.records > 0,
            isActivating: this.#activation !== null,
            hasWork: this.#failures.wentOnAt !== -1 || this.#text.isCounted,
            circumstances: { checkout: this.#checkout, surroundings },
        };
    }
    /** A stored log of a CI job has no times but those that its runner printed before each line. */
    #stamp(milliseconds) {
        if (this.#hasClock)
            return;
        this.#firstTime ??= milliseconds;
        const seconds = (milliseconds - this.#firstTime) / 1000;
        if (seconds <= longestStampedRun)
            this.#timeline.tick(seconds);
    }
    #countFailure({ derivation, family, role }) {
        const { stage } = (0,catalogue/* entryOf */.Ms)(family);
        if (derivation && role === 'root' && (stage === 'build' || stage === 'fetch'))
            this.#text.fail(derivation);
    }
    get #planned() {
        return this.#announced.isPlanned ? this.#announced.planned : this.#text.planned;
    }
    #plan(plan, channel) {
        const counts = channel === 'json' ? this.#announced : this.#text;
        counts.plan(plan);
        this.#onPlan(this.#planned);
        if (channel === 'text')
            this.#timeline.advance(plan.fetch ? 'fetching' : 'building');
    }
    #lineOfActivation({ match, line, doubtful }) {
        const reported = failedActivationIn(line);
        const isShown = reported !== null || (!doubtful && isOfActivation(match));
        if (isShown)
            this.apply({ kind: 'activation', system: reported?.system ?? null });
    }
    #metric(name, value) {
        if (Object.keys(this.#metrics).length < mostMetrics && name !== '__proto__')
            this.#metrics[name] = value;
    }
    #activity(phases) {
        const evaluating = phases.filter(({ name }) => name === 'evaluating');
        const evaluation_seconds = evaluating.length
            ? evaluating.reduce((sum, { duration_seconds }) => sum + duration_seconds, 0)
            : null;
        const shared = {
            evaluation_seconds,
            warnings: [...this.#warnings.values()],
            metrics: this.#metrics,
        };
        const text = this.#text;
        if (this.#log.records === 0)
            return {
                built: text.isCounted ? text.built : null,
                fetched: text.fetched,
                download_bytes: null,
                slowest: [],
                failed: text.failed,
                ...shared,
            };
        const { built, fetched, failed, downloadBytes } = this.#log.counts();
        const { slowest, substituters } = this.#log;
        return { built, fetched, download_bytes: downloadBytes, slowest, failed, substituters, ...shared };
    }
}
/** Whether a line says how an activation went, and is not one that other programs print as well. */
function isOfActivation({ entry, rule }) {
    return entry.stage === 'activation' && rule.role !== 'clue' && rule.role !== 'consequence';
}
function isBeforeActivation({ family }) {
    const { stage } = (0,catalogue/* entryOf */.Ms)(family);
    return stage !== 'activation' && stage !== 'any';
}


/***/ }),

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseNames),
/* harmony export */   o: () => (/* binding */ secondsByPhase)
/* harmony export */ });
/** The phases of a rebuild and of a deployment, in the order in which a healthy one goes through them. */
const phaseNames = [
    'preparing',
    'evaluating',
    'fetching',
    'building',
    'planning',
    'copying',
    'activating',
    'verifying',
    'rolling-back',
    'rebooting',
];
/** Seconds spent in each phase, in the order in which they first came. */
function secondsByPhase(phases) {
    const sums = new Map();
    for (const { name, duration_seconds } of phases)
        sums.set(name, (sums.get(name) ?? 0) + duration_seconds);
    return Object.fromEntries(sums);
}


/***/ }),

/***/ 9280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ TerminalLines),
  h: () => (/* binding */ splitRedraws)
});

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
// EXTERNAL MODULE: ./lib/text/any-word.js
var any_word = __webpack_require__(7406);
;// CONCATENATED MODULE: ./lib/nix/said/landmarks.js
/** So much of a text (UTF-16 units) is looked at ahead of what was asked for. */
const windowLength = 16_384;
/** A key of a word that begins in the window may end behind it. */
const lookahead = 8;
const ESC = 0x1b;
const CR = 0x0d;
/**
 * Where the controls of a text are, but for tabs and line feeds, and where words are of those that are looked for: found
 * in one pass over its bytes, four at a time. Positions that are asked for only grow.
 */
class Landmarks {
    #words;
    #units = new Uint32Array((windowLength + lookahead) / 4);
    #bytes = Buffer.from(this.#units.buffer);
    #text = '';
    /** Where the part ends that was looked at. */
    #end = 0;
    #controls = new Found();
    #wordKeys = new Found();
    #shortAt;
    constructor(words) {
        this.#words = words;
        this.#shortAt = words.short.map(() => -1);
    }
    /** What is asked for from now on is about this text. */
    of(text) {
        this.#text = text;
        this.#end = 0;
        this.#controls.clear();
        this.#wordKeys.clear();
        this.#shortAt.fill(-1);
    }
    /** Whether a control is between two positions. */
    hasControl(start, end) {
        this.#look(start, end);
        return this.#controls.nextFrom(start) < end;
    }
    /** Whether one of the words is between two positions in a line. */
    hasWord(start, end) {
        this.#look(start, end);
        return this.#wordKeys.nextFrom(start) < end || this.#hasShort(start, end);
    }
    /**
     * What was visible one after the other of a row between two positions, as `splitRedraws` has it, without empty
     * pieces; null where other controls are in it than returns and usual CSI sequences.
     */
    pieces(start, end) {
        this.#look(start, end);
        const text = this.#text;
        const pieces = [];
        let piece = '';
        let from = start;
        for (;;) {
            const control = Math.min(this.#controls.nextFrom(from), end);
            piece += text.slice(from, control);
            const code = control === end ? CR : text.charCodeAt(control);
            from = code === CR ? control + 1 : code === ESC ? csiEnd(text, control) : -1;
            if (from === -1)
                return null;
            if (code === CR || movesOrErases(text.charCodeAt(from - 1))) {
                if (piece !== '')
                    pieces.push(piece);
                piece = '';
            }
            if (from > end)
                return pieces;
        }
    }
    #hasShort(start, end) {
        const { short } = this.#words;
        for (let index = 0; index < short.length; index += 1) {
            if (this.#shortAt[index] < start) {
                const at = this.#text.indexOf(short[index], start);
                this.#shortAt[index] = at === -1 ? this.#text.length : at;
            }
            if (this.#shortAt[index] < end)
                return true;
        }
        return false;
    }
    /** Looks at what is between two positions, and was not looked at. */
    #look(start, end) {
        // What is passed over is not looked at.
        if (start > this.#end)
            this.#end = start;
        while (this.#end < end)
            this.#lookAhead();
    }
    #lookAhead() {
        const begin = this.#end;
        const words = this.#words;
        const units = this.#units;
        const length = Math.min(windowLength, this.#text.length - begin);
        this.#bytes.write(this.#text.slice(begin, begin + windowLength + lookahead), 0, 'latin1');
        for (let at = 0; at < length; at += 4) {
            const four = units[at >> 2];
            // A byte below the blank, the last one of ASCII, or one behind that.
            if (((four - 0x20202020) | four | (four + 0x01010101)) & 0x80808080)
                this.#noteControls(begin + at);
            if (words.mayBeAt(four) && words.isAt(this.#text, begin + at, four))
                this.#wordKeys.add(begin + at);
        }
        this.#end = begin + length;
    }
    #noteControls(begin) {
        const end = Math.min(begin + 4, this.#text.length);
        for (let at = begin; at < end; at += 1)
            if (isControl(this.#text.charCodeAt(at)))
                this.#controls.add(at);
    }
}
/** Positions in a text, in their order. */
class Found {
    #positions = [];
    #next = 0;
    clear() {
        this.#positions.length = 0;
        this.#next = 0;
    }
    add(position) {
        this.#positions.push(position);
    }
    /** The first position that is not before `from`; infinite where none is. Those before it are forgotten. */
    nextFrom(from) {
        const positions = this.#positions;
        while (this.#next < positions.length && positions[this.#next] < from)
            this.#next += 1;
        return this.#next < positions.length ? positions[this.#next] : Number.POSITIVE_INFINITY;
    }
}
function isControl(code) {
    return code < 0x20 ? code !== 0x09 && code !== 0x0a : isIn(code, 0x7f, 0x9f);
}
/** Behind the CSI sequence, as usual ones are, that begins at `start`; -1 where another one does. */
function csiEnd(text, start) {
    if (text.charCodeAt(start + 1) !== 0x5b)
        return -1;
    let at = start + 2;
    while (isIn(text.charCodeAt(at), 0x30, 0x3f))
        at += 1;
    while (isIn(text.charCodeAt(at), 0x20, 0x2f))
        at += 1;
    return isIn(text.charCodeAt(at), 0x40, 0x7e) ? at + 1 : -1;
}
/** Whether a CSI sequence with this final character moves the cursor or erases (ECMA-48): A to H, J, K, S, T and f. */
function movesOrErases(final) {
    return isIn(final, 0x41, 0x48) || isIn(final, 0x4a, 0x4b) || isIn(final, 0x53, 0x54) || final === 0x66;
}
function isIn(code, first, last) {
    return code >= first && code <= last;
}

;// CONCATENATED MODULE: ./lib/nix/said/lines.js



/** A line longer than this is cut into pieces, so that memory stays bounded; Nix prints none. */
const longestLine = 64 * 1024;
const carriageReturn = 0x0d;
/** So much text (UTF-16 units) is read before lines are offered to be passed over again. */
const passPause = 8192;
/**
 * Cuts terminal output, in any chunking, into the lines that were visible one after the other.
 * A carriage return and every cursor or erase sequence also end a line, because progress bars are drawn
 * over and Nix prints its errors onto the bar's row. Colours and other sequences are dropped, and so are
 * empty lines (erasing a progress bar would otherwise yield some).
 */
class TerminalLines {
    #rest = '';
    #number = 1;
    #emit;
    #pass;
    #landmarks;
    constructor(emit, pass = () => null, words = new any_word/* AnyWord */.H([])) {
        this.#emit = emit;
        this.#pass = pass;
        this.#landmarks = new Landmarks(words);
    }
    push(text) {
        this.#landmarks.of(text);
        // Only what is new is searched: a long line may come a character at a time.
        let start = 0;
        let tryFrom = 1;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
            if (start >= tryFrom) {
                const passed = this.#pass(text, start);
                tryFrom = (passed?.end ?? start) + passPause;
                if (passed) {
                    this.#number += passed.lines;
                    start = passed.end;
                    continue;
                }
            }
            // Most rows hold nothing to take out but the return before the line feed.
            const isReturned = end > start && text.charCodeAt(end - 1) === carriageReturn;
            this.#finished(text, start, isReturned ? end - 1 : end);
            this.#number += 1;
            start = end + 1;
        }
        // A bar may be redrawn for minutes without a newline: emit what a later redraw replaced.
        const redrawn = text.lastIndexOf('\r');
        if (redrawn >= start && this.#rest.length + redrawn - start > 0) {
            this.#row(this.#rest + text.slice(start, redrawn));
            this.#rest = '';
            start = redrawn;
        }
        let rest = this.#rest + text.slice(start);
        for (; rest.length > longestLine; rest = rest.slice(longestLine))
            this.#row(rest.slice(0, longestLine));
        this.#rest = rest;
    }
    /** The last line may have no newline. */
    end() {
        const rest = this.#rest;
        this.#rest = '';
        if (rest !== '')
            this.#row(rest);
    }
    /** A row ends, with this part of the text. */
    #finished(text, start, end) {
        const part = text.slice(start, end);
        if (this.#rest !== '') {
            const row = this.#rest + part;
            this.#rest = '';
            this.#row(row);
        }
        else if (!this.#landmarks.hasControl(start, end)) {
            if (part !== '')
                this.#emit(part, this.#number, part, this.#landmarks.hasWord(start, end));
        }
        else {
            const pieces = this.#landmarks.pieces(start, end);
            if (pieces)
                for (const piece of pieces)
                    this.#emit(piece, this.#number, part, true);
            else
                this.#row(part);
        }
    }
    #row(row) {
        if (!controls.test(row)) {
            if (row !== '')
                this.#emit(row, this.#number, row, true);
            return;
        }
        for (const piece of splitRedraws(row).split('\n'))
            if (piece !== '')
                this.#emit(piece, this.#number, row, true);
    }
}
/** The final characters of sequences that move the cursor or erase (ECMA-48). */
const lines_movesOrErases = /[A-HJKSTf]/;
const usualRedraws = /\r|\x1b\[[0-?]*[ -/]*[A-HJKSTf]/g;
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
const everyControl = new RegExp(controls, 'g');
/** Text without escape sequences; cursor movement, erasing and carriage returns become newlines. */
function splitRedraws(text) {
    // Nearly all text passes here, at three times the speed of the whole grammar.
    return ((0,ansi/* withoutUsualSequences */.d3)(text, usualRedraws) ?? splitAnyRedraws(text)).replace(everyControl, '');
}
function splitAnyRedraws(text) {
    const plain = (0,ansi/* withoutSequences */.V$)(text, (final) => (lines_movesOrErases.test(final) ? '\n' : ''));
    return plain.replaceAll('\r', '\n');
}


/***/ }),

/***/ 4378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ announcedPlan),
/* harmony export */   x: () => (/* binding */ spaceWarning)
/* harmony export */ });
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4931);


const line = /^(?:these (\d+)|this) (?:derivation|path)s? will be (built|fetched)(?: \(([\d.]+) (\w+) download, ([\d.]+) (\w+) unpacked\))?:?$/;
/** Reads `these 3 paths will be fetched (1.2 MiB download, 5.0 MiB unpacked):` and its variants, else null. */
function announcedPlan(printed) {
    const match = line.exec(printed);
    if (!match)
        return null;
    const count = (0,_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .figureIn */ .KF)(match[1] ?? 1);
    if (count === null)
        return null;
    if (match[2] === 'built')
        return { build: count };
    if (match[3] === undefined)
        return { fetch: count };
    const [downloadBytes, unpackBytes] = [bytes(match[3], match[4]), bytes(match[5], match[6])];
    return {
        fetch: count,
        ...(downloadBytes === null ? {} : { downloadBytes }),
        ...(unpackBytes === null ? {} : { unpackBytes }),
    };
}
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
function bytes(figure, unit) {
    return (0,_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesIn */ .tD)(Math.round(Number(figure) * 1024 ** Math.max(0, units.indexOf(unit))));
}
/** A warning where what is to be unpacked does not fit into the store's free bytes; null where it does. */
function spaceWarning({ unpackBytes, downloadBytes }, freeBytes) {
    if (unpackBytes === undefined || unpackBytes <= freeBytes)
        return null;
    return `The store has ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(freeBytes)} free, but ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(unpackBytes)} are to be unpacked (${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(downloadBytes ?? 0)} download).`;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ AnyWord)
/* harmony export */ });
/** What is looked up of a text: so many characters, at places that are so far apart. */
const keyLength = 3;
const stride = 4;
/** Of this many characters of a word, some key is at such a place wherever the word is. */
const pieceLength = stride + keyLength - 1;
const offsets = Array.from({ length: stride }, (_, offset) => offset);
const indexBits = 15;
const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
const keyBytes = isLittleEndian ? 0x00ffffff : 0xffffff00;
/** The first three of four bytes, in memory's order, of what is at a place of a text: the lowest byte of each unit. */
function bytesAt(text, at) {
    const first = text.charCodeAt(at) & 0xff;
    const second = text.charCodeAt(at + 1) & 0xff;
    const third = text.charCodeAt(at + 2) & 0xff;
    return isLittleEndian
        ? first | (second << 8) | (third << 16)
        : (first << 24) | (second << 16) | (third << 8);
}
/** The index in a table of the key that the next four bytes of a text begin with. */
function indexOf(four) {
    return Math.imul(four & keyBytes, 0x9e3779b1) >>> (32 - indexBits);
}
/**
 * A test whether a text includes one of several words, for texts most of which include none: a look at every fourth
 * place shows that, in half of the time of a regular expression of thirty words.
 */
class AnyWord {
    /** Words in which no key is certain to be found, which are looked for one by one. */
    short;
    /** How often each character is in the words. */
    #counts = new Map();
    /** Which of the lists below has the words that a key is in; 0 for none. */
    #listOf = new Uint16Array(2 ** indexBits);
    #lists = [[]];
    /** `words` are of ASCII. */
    constructor(words) {
        const others = (word) => words.filter((other) => other !== word);
        const distinct = [...new Set(words)].filter((word) => !others(word).some((other) => word.includes(other)));
        this.short = distinct.filter((word) => word.length < pieceLength);
        for (const character of distinct.join(''))
            this.#counts.set(character, (this.#counts.get(character) ?? 0) + 1);
        for (const word of distinct)
            if (word.length >= pieceLength)
                this.#enter(word);
    }
    isIn(text) {
        for (const word of this.short)
            if (text.includes(word))
                return true;
        for (let at = 0; at <= text.length - keyLength; at += stride) {
            const four = bytesAt(text, at);
            if (this.mayBeAt(four) && this.isAt(text, at, four))
                return true;
        }
        return false;
    }
    /** Whether one of the words may be where a text's next four characters have these low bytes, in memory's order. */
    mayBeAt(four) {
        return this.#listOf[indexOf(four)] !== 0;
    }
    /** Whether one of the words is where `four` is at that place of the text. */
    isAt(text, at, four) {
        for (const { word, offset } of this.#lists[this.#listOf[indexOf(four)]])
            if (text.startsWith(word, at - offset))
                return true;
        return false;
    }
    /** Notes the keys of the piece of a word whose characters are the rarest, so that few others have them. */
    #enter(word) {
        const begin = this.#rarestPiece(word);
        for (let offset = begin; offset < begin + stride; offset += 1) {
            const index = indexOf(bytesAt(word, offset));
            const others = this.#lists[this.#listOf[index]];
            this.#listOf[index] = this.#lists.push([...others, { word, offset }]) - 1;
        }
    }
    /** Where the piece of a word begins whose most common key is the rarest, by how often the words have its characters. */
    #rarestPiece(word) {
        const commonest = (begin) => Math.min(...offsets.map((offset) => this.#rarity(word.slice(begin + offset, begin + offset + keyLength))));
        const begins = Array.from({ length: word.length - pieceLength + 1 }, (_, begin) => begin);
        const rarities = begins.map(commonest);
        return rarities.indexOf(Math.max(...rarities));
    }
    #rarity(key) {
        return [...key].reduce((sum, character) => sum + 1 / this.#counts.get(character), 0);
    }
}


/***/ })

};
