export const id = 2071;
export const ids = [2071];
export const modules = {

/***/ 48173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gj: () => (/* binding */ endDeclined),
  JP: () => (/* binding */ endOfActivation),
  qT: () => (/* binding */ endOfObstacle),
  VI: () => (/* binding */ endOfThrown),
  Pc: () => (/* binding */ endUnchanged),
  g5: () => (/* binding */ failureOf)
});

// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/deploy/host/meanings.js
const lookOnHost = 'The activation log is in the recording, and on the host in /run/nixos-rebuild-test until its next boot.';
/** By the words that a supervisor gives for an end; src/activation/host writes them. */
const reasons = {
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
        advice: 'A power cut can do that. On the host, nix-store --verify --check-contents lists what is damaged, with --repair what a ' +
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
const ofOutcomes = {
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
function meaningOf({ outcome, reason }) {
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
    if (known)
        return known;
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

;// CONCATENATED MODULE: ./lib/deploy/host/end.js



/** A failure that this program knows of by itself, without a log. */
function failureOf(family, message, advice) {
    return {
        ...{ family, confidence: 1, message, derivation: null, location: null, log_tail: [], hint: advice },
    };
}
/** What a host is told to go back for, besides what was found on it. */
const clientReasons = ['cancelled', 'client-failed'];
/**
 * The end that is the host's verdict; what it was told to go back for says more than that it was told. `inTheWay` is what the
 * host has named as the cause, `what` it was to run in words.
 */
function endOfActivation(name, { verdict, verified, refusal, last }, { inTheWay = null, what = 'the new system' } = {}) {
    const { outcome } = verdict;
    // What it was told says more than that it was told, where it is a word of this program.
    const told = verdict.reason === 'nack' ? (last?.state?.detail ?? '') : '';
    const reason = clientReasons.includes(told) ? told : verdict.reason;
    if (outcome === 'success') {
        const [found] = verified?.health.healthy === false ? verified.health.findings : [];
        const health = found === undefined
            ? `runs ${what}, is well, and boots it`
            : `runs ${what} and boots it, but is not well: ${found.message}`;
        return { outcome, reason: found?.kind ?? '', message: `${name} ${health}`, failure: null };
    }
    const { says, advice, family } = meaningOf({ outcome, reason });
    if (outcome !== 'rolled_back' || refusal === null)
        return {
            ...{ outcome, reason, failure: { family, advice } },
            message: `${name} ${says}${inTheWay === null ? '' : `: ${inTheWay}`}`,
        };
    return {
        outcome,
        reason: refusal.kind,
        message: `${name} was not well, and went back: ${refusal.message}`,
        failure: {
            family: 'unhealthy',
            advice: `It runs what it ran before. The recording and the findings say what was wrong; journalctl there says more.`,
        },
    };
}
/** The end of a host that runs and boots the system already. */
function endUnchanged(name) {
    return {
        outcome: 'success',
        reason: 'unchanged',
        message: `${name} runs this system already`,
        failure: null,
    };
}
function endOfObstacle({ reason, message, family, advice }) {
    return { outcome: 'refused', reason, message, failure: { family, advice } };
}
/** Nothing was changed, since a person said so. */
function endDeclined(name) {
    return cancelled('declined', `${name} was not changed: the plan was declined`);
}
/** What was thrown before anything was changed on the host, as an end. Throws what no host and no person has caused. */
function endOfThrown(thrown, { host: { name }, signal }) {
    if (signal?.aborted)
        return cancelled('cancelled', `${name} was not changed: the deployment was cancelled`);
    if (!(thrown instanceof errors/* ToolError */.v4))
        throw thrown;
    const { code, hint } = thrown;
    return {
        ...{ outcome: 'failed', reason: code, message: (0,errors/* messageOf */.bD)(thrown) },
        failure: { family: thrown instanceof unreachable/* HostUnreachable */.f ? 'unreachable' : familyOf(code), advice: hint },
    };
}
function cancelled(reason, message) {
    return { outcome: 'cancelled', reason, message, failure: { family: 'interrupted', advice: '' } };
}
/** Errors of what is done with a host that are a family of failures by themselves. */
const families = {
    'not-copied': 'ssh',
    signature: 'signature',
    'disk-full': 'disk-full',
    privilege: 'privilege',
    'missing-program': 'missing-program',
};
function familyOf(code) {
    return families[code] ?? 'unknown';
}


/***/ }),

/***/ 51718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readHostState)
/* harmony export */ });
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98985);

/** What a host runs, and what a profile of it has. Throws `HostUnreachable`. */
async function readHostState(host, profilePath) {
    const { host: state, generations } = await (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatus */ .rk)(host, { profile: profilePath });
    const { current, profile, booted, boot_id } = state;
    const generation = generations.findLast(({ toplevel }) => toplevel === profile)?.number ?? null;
    return { current, profile, booted, generation, boot_id };
}


/***/ }),

/***/ 50391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ quoteForAnyShell)
/* harmony export */ });
// What no shell treats specially in single quotes; fish reads a backslash and a quote there as an escape.
const run = /[^'\\]+|['\\]+/g;
/**
 * One word for the shell that a user has on a host, whichever of sh, bash, zsh, ksh and fish that is: ssh gives a command
 * to it as text. Quotes and backslashes are put in double quotes, everything else in single ones.
 */
function quoteForAnyShell(word) {
    if (word === '')
        return "''";
    return word.replaceAll(run, (part) => part.startsWith("'") || part.startsWith('\\') ? `"${part.replaceAll('\\', '\\\\')}"` : `'${part}'`);
}


/***/ }),

/***/ 27752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ LocalHost)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71242);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77794);


/** This machine. A script ends with this process. */
class LocalHost {
    kind = 'local';
    name;
    #env;
    constructor(name, env) {
        this.name = name;
        this.#env = env;
    }
    async run({ script, input, timeoutSeconds, onStdout }, signal) {
        signal?.throwIfAborted();
        const times = [String(_host_js__WEBPACK_IMPORTED_MODULE_1__/* .killAfterSeconds */ .W), String(timeoutSeconds)];
        const argv = ['timeout', '-k', ...times, '/bin/sh', '-c', script];
        const result = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)(argv, { env: this.#env, input, onStdout, ...(signal ? { signal } : {}) });
        signal?.throwIfAborted();
        return result;
    }
    async close() { }
}


/***/ }),

/***/ 96660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ connectionFailureIn)
/* harmony export */ });
const compareKeys = 'Have its fingerprints told by its console or by whoever installed it (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub there), ' +
    'and compare them with what answers (ssh-keyscan ADDRESS | ssh-keygen -lf -).';
/** By the words of OpenSSH 8 to 10 (sshconnect.c, sshconnect2.c, readconf.c, authfile.c, packet.c), the first that is said. */
const failures = [
    {
        said: /remote host identification has changed|host key for .{1,300} has changed|is revoked/i,
        hint: `Something with another key than the known one answers there. ${compareKeys} If they are equal, the host was installed anew: replace its line in known_hosts. If not, do not connect.`,
        isLasting: true,
    },
    {
        said: /host key verification failed|no \S{1,30} host key is known/i,
        hint: `Its key is not known here, and nobody can be asked. ${compareKeys} If they are equal, connect once by hand, or add the key to known_hosts (programs.ssh.knownHosts).`,
        isLasting: true,
    },
    {
        // pam_nologin, in words of systemd.
        said: /system is (?:booting up|going down)|unprivileged users are not permitted/i,
        hint: 'It is being booted or shut down.',
        isLasting: false,
    },
    {
        said: /bad permissions|unprotected private key|load key .{1,300}: |not accessible: no such file/i,
        hint: 'The file of the private key cannot be used: it must be there, be readable for its owner alone, and need no passphrase (or be in your agent).',
        isLasting: true,
    },
    {
        said: /too many authentication failures/i,
        hint: 'Your agent has offered too many keys: name the right one, with IdentityFile and IdentitiesOnly=yes in your ssh configuration.',
        isLasting: true,
    },
    {
        said: /permission denied/i,
        hint: 'Is your key in its authorized_keys, and in your agent? ssh asks for nothing here. "ssh -v ADDRESS" lists which keys were offered.',
        isLasting: true,
    },
    {
        said: /bad configuration option|bad owner or permissions on|bad configuration options|unsupported option|missing argument|extra arguments at end of line|can't open user config file|invalid (?:user|port|quotes)/i,
        hint: 'Correct your ssh configuration (~/.ssh/config), or the options of this host.',
        isLasting: true,
    },
    {
        said: /unable to negotiate|no matching .{1,60} found/i,
        hint: 'Its sshd and this ssh have no algorithm in common: one of the two is very old, or restricted.',
        isLasting: true,
    },
    {
        said: /could not resolve hostname/i,
        hint: 'Is the name spelt right, and is this machine on its network?',
        isLasting: false,
    },
    {
        said: /connection refused/i,
        hint: 'The address answers, but there is no sshd on that port: does it run, and is the port right?',
        isLasting: false,
    },
    {
        said: /connection (?:closed|reset)/i,
        hint: 'Something closed the connection: its sshd is not up yet, has too many connections (MaxStartups), or this address is banned there.',
        isLasting: false,
    },
    {
        said: /timed out|no route to host|network is unreachable|not responding/i,
        hint: 'Is it switched on and on its network, and does a firewall let this machine in?',
        isLasting: false,
    },
];
/** The failure in what ssh said. */
function connectionFailureIn(said) {
    const found = failures.find((failure) => failure.said.test(said));
    return { hint: found?.hint ?? '', isLasting: found?.isLasting ?? false };
}


/***/ }),

/***/ 78995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ SshHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/system/abortable.js
var abortable = __webpack_require__(82643);
// EXTERNAL MODULE: ./lib/system/proc/bound-process.js
var bound_process = __webpack_require__(34986);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/host/any-shell.js
var any_shell = __webpack_require__(50391);
// EXTERNAL MODULE: ./lib/host/host.js
var host = __webpack_require__(77794);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./lib/host/ssh/connection-failure.js
var connection_failure = __webpack_require__(96660);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/host/ssh/destination.js

/** How long (s) ssh waits for the first answer, and after how many answers that do not come a connection is lost. */
const connectSeconds = 10;
const aliveSeconds = 5;
const lostAfter = 4;
/**
 * A destination whose address has neither a port nor brackets, in words that ssh takes for nothing else. Throws a usage error
 * (`bad-address`) for what is no address, and for what ssh would take for an option.
 */
function plainDestination(destination) {
    const words = destination.address.replace(/^ssh:\/\//, '').replace(/\/$/, '');
    const at = words.lastIndexOf('@') + 1;
    const [user, place] = [words.slice(0, at), words.slice(at)];
    const { host, port } = hostAndPort(place);
    const isPort = port === undefined || (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536);
    // A blank or a control character would be one of a log's or a shell's.
    const isHost = host !== '' && !host.startsWith('-') && !/[\s\0-\x1f\x7f[\]]/.test(host + user);
    if (!isHost || !isPort || user === '@' || user.startsWith('-'))
        throw (0,errors/* usageError */.Wp)('bad-address', `"${destination.address}" is no address of a host`);
    const own = destination.port ?? (port === undefined ? undefined : Number(port));
    return { ...destination, address: `${user}${host}`, ...(own === undefined ? {} : { port: own }) };
}
/** An address without brackets that has more than one colon is one of IPv6, and has no port. */
function hostAndPort(place) {
    const [, bracketed, after = ''] = /^\[([^[\]]{1,200})\](.{0,10})$/.exec(place) ?? [];
    if (bracketed !== undefined && (after === '' || after.startsWith(':')))
        return { host: bracketed, port: after === '' ? undefined : after.slice(1) };
    const colon = place.indexOf(':');
    if (colon === -1 || colon !== place.lastIndexOf(':'))
        return { host: place };
    return { host: place.slice(0, colon), port: place.slice(colon + 1) };
}
/**
 * The arguments of every ssh to a destination up to its address: nobody can be asked for anything, and what the user's
 * configuration has for sessions of a person is left out, such as a command of its own, forwarded ports and banners.
 */
function sshArguments({ port, identity, options = [] }) {
    const given = [
        ...options,
        'BatchMode=yes',
        `ConnectTimeout=${connectSeconds}`,
        `ServerAliveInterval=${aliveSeconds}`,
        `ServerAliveCountMax=${lostAfter}`,
        ...['RemoteCommand=none', 'PermitLocalCommand=no', 'ClearAllForwardings=yes', 'LogLevel=ERROR'],
        ...(identity === undefined ? [] : ['IdentitiesOnly=yes']),
    ];
    return [
        // The first value of an option is the one that counts.
        ...given.flatMap((option) => ['-o', option]),
        ...(port === undefined ? [] : ['-p', String(port)]),
        ...(identity === undefined ? [] : ['-i', identity]),
    ];
}

;// CONCATENATED MODULE: ./lib/host/ssh/ssh-host.js














/** How long (ms) a connection may take from its start until it can be used. */
const connectMs = 30_000;
const lookMs = 10;
const lastWordsMs = 1000;
/** How much (bytes) of what a login prints is kept while the mark is looked for. */
const longestLogin = 64 * 1024;
/** What a script's answer may take on the way (s). */
const answerSeconds = 30;
/**
 * Says on both outputs that the script begins, by a word that nothing else knows, since a login shell may have printed
 * something before. Runs it, and then says its status on standard error, after the same word: ssh's own status 255 is a
 * script's as well as that of a lost connection. Arguments: the word, the time, the time until it is killed, the script.
 */
const reporting = `
printf '\\n%s\\n' "$1"; printf '\\n%s\\n' "$1" >&2
if command -v timeout >/dev/null; then timeout -k "$3" "$2" /bin/sh -c "$4"; else /bin/sh -c "$4"; fi
printf '\\n%s %s\\n' "$1" "$?" >&2
`;
/**
 * A host over the system's own ssh, with the user's configuration, agent and known hosts. Scripts share one connection, so
 * that each takes one round trip; a connection that was lost is made anew for the next script. One that asks for a new
 * connection is run over its own.
 */
class SshHost {
    kind = 'ssh';
    ssh = {
        command: async (signal) => {
            signal?.throwIfAborted();
            return this.#commandOver(await this.#connected(signal));
        },
        address: (signal) => this.#address(signal),
    };
    name;
    #options;
    #connection = null;
    /** Throws a usage error (`bad-address`). Connects at the first script. */
    constructor(options) {
        this.name = options.name;
        this.#options = { ...options, destination: plainDestination(options.destination) };
    }
    async run(script, signal) {
        signal?.throwIfAborted();
        const connection = script.isNewConnection ? null : await this.#connected(signal);
        const late = AbortSignal.timeout((script.timeoutSeconds + host/* killAfterSeconds */.W + answerSeconds) * 1000);
        const stop = signal === undefined ? late : AbortSignal.any([signal, late]);
        const word = (0,random/* randomHex */.n)(16);
        const command = [
            ...['exec', '/bin/sh', '-c', reporting, 'sh', word],
            ...[String(script.timeoutSeconds), String(host/* killAfterSeconds */.W), script.script],
        ];
        const argv = [...this.#commandOver(connection), command.map(any_shell/* quoteForAnyShell */.o).join(' ')];
        const { env } = this.#options;
        const onStdout = script.onStdout && afterMark(beginsWith(word), script.onStdout);
        const ran = await (0,run_bound/* runBound */.G)(argv, { env, input: script.input, signal: stop, onStdout });
        signal?.throwIfAborted();
        const result = reportedResult(ran, word, onStdout !== undefined);
        if (result)
            return result;
        if (late.aborted)
            throw new unreachable/* HostUnreachable */.f(this.name, `it did not answer within the script's time`);
        // Why it was lost is known to the one that has the connection, which ends a moment later.
        if (connection)
            await Promise.race([connection.process.ended, (0,external_node_timers_promises_.setTimeout)(lastWordsMs)]);
        // Once the script has begun, what is printed may be its own: only the end can be ssh's.
        const begins = `\n${word}\n`;
        const begun = ran.stderr.indexOf(begins);
        const hasBegun = begun !== -1;
        const own = hasBegun
            ? ran.stderr.subarray(begun + begins.length).subarray(-500)
            : ran.stderr.subarray(-4000);
        const said = own.toString('utf8');
        throw this.#unreachable(`${said}\n${connection?.process.words() ?? ''}`, ran.status, hasBegun);
    }
    async #address(signal) {
        const { destination, env } = this.#options;
        const argv = ['ssh', '-G', ...sshArguments(destination), '--', destination.address];
        const { stdout } = await (0,run_bound/* runBound */.G)(argv, { env, ...(signal && { signal }) });
        const settings = new Map(stdout
            .toString('utf8')
            .split('\n')
            .map((line) => {
            const blank = line.indexOf(' ');
            return [line.slice(0, blank), line.slice(blank + 1)];
        }));
        const isIndirect = ['proxyjump', 'proxycommand'].some((name) => (settings.get(name) ?? 'none') !== 'none');
        return isIndirect ? null : (settings.get('hostname') ?? null);
    }
    #commandOver(connection) {
        const { destination } = this.#options;
        return [
            ...['ssh', '-T', '-S', connection?.socket ?? 'none', '-o', 'ControlMaster=no'],
            ...[...sshArguments(destination), '--', destination.address],
        ];
    }
    #connected(signal) {
        const connecting = this.#connection ?? this.#connect();
        this.#connection = connecting;
        const forget = () => {
            if (this.#connection === connecting)
                this.#connection = null;
        };
        connecting.then(({ process }) => process.ended.then(forget), forget);
        return (0,abortable/* unlessAborted */.W)(connecting, signal);
    }
    async #connect() {
        const { destination, env, dir } = this.#options;
        // ssh binds a name first that is longer by 17 characters, and a socket's path may have 107.
        const socket = (0,external_node_path_.join)(dir, `s${(0,random/* randomHex */.n)(2)}`);
        const process = await (0,bound_process/* startBound */.P)([
            ...['ssh', '-M', '-N', '-T', '-S', socket, '-o', 'ControlPersist=no'],
            ...[...sshArguments(destination), '--', destination.address],
        ], { env });
        let status = null;
        process.ended.then((ended) => {
            status = ended;
        });
        const deadline = performance.now() + connectMs;
        // ssh begins to listen at the socket when it has logged in.
        while (status === null && !(0,external_node_fs_.existsSync)(socket) && performance.now() < deadline)
            await (0,external_node_timers_promises_.setTimeout)(lookMs);
        if (status === null && (0,external_node_fs_.existsSync)(socket))
            return { process, socket };
        process.child.kill('SIGKILL');
        await process.ended;
        await (0,promises_.rm)(socket, { force: true });
        const said = process.words();
        if (status === null && said === '')
            throw new unreachable/* HostUnreachable */.f(this.name, `ssh did not connect within ${connectMs / 1000} s`);
        throw this.#unreachable(said, status);
    }
    #unreachable(said, status, wasReached = false) {
        const words = lastLines(said) || `ssh ended with status ${status}`;
        return new unreachable/* HostUnreachable */.f(this.name, words, wasReached ? {} : (0,connection_failure/* connectionFailureIn */.m)(said));
    }
    async close() {
        const connection = await this.#connection?.catch(() => null);
        if (!connection)
            return;
        connection.process.child.kill('SIGTERM');
        await connection.process.ended;
        await (0,promises_.rm)(connection.socket, { force: true });
    }
}
/** What a script printed and its status, from the words around its outputs; null where these are not whole. */
function reportedResult({ stdout, stderr }, word, isPassedOn) {
    const begins = beginsWith(word);
    const outStart = isPassedOn ? -begins.length : stdout.indexOf(begins);
    const errorStart = stderr.indexOf(begins);
    const reportStart = stderr.lastIndexOf(`\n${word} `);
    const reportEnd = stderr.indexOf('\n', reportStart + 1);
    const status = Number(stderr.toString('latin1', reportStart + word.length + 2, reportEnd));
    if ([outStart, errorStart, reportStart, reportEnd].includes(-1) || !Number.isSafeInteger(status))
        return null;
    return {
        status,
        stdout: stdout.subarray(outStart + begins.length),
        // What a program in the background has printed after the report is its output as well.
        stderr: Buffer.concat([
            stderr.subarray(errorStart + begins.length, reportStart),
            stderr.subarray(reportEnd + 1),
        ]),
    };
}
/** What is printed to both outputs before those of a script. */
function beginsWith(word) {
    return `\n${word}\n`;
}
/** Passes on what comes after a mark, as what a login prints is before it. */
function afterMark(mark, receive) {
    let before = Buffer.alloc(0);
    return (bytes) => {
        if (before === null)
            return receive(bytes);
        const all = Buffer.concat([before, bytes]);
        const at = all.indexOf(mark);
        before = at === -1 ? all.subarray(-longestLogin) : null;
        if (at !== -1 && at + mark.length < all.length)
            receive(all.subarray(at + mark.length));
    };
}
function lastLines(said) {
    return (0,clean/* stripControls */.$Y)(said).trim().split('\n').slice(-3).join(' ').trim();
}


/***/ }),

/***/ 82643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted)
/* harmony export */ });
/** What a promise resolves with, unless `signal` is aborted before: rejects with the signal's reason then. */
function unlessAborted(promise, signal) {
    if (signal === undefined)
        return promise;
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}


/***/ }),

/***/ 15929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56042);

/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes);
}
function indentedLines(lines) {
    return lines.map((line) => `  ${line}`);
}
/** A title above indented lines; nothing where there are none. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...indentedLines(lines)];
}
/** The sections that are not empty, a blank line between them. */
function joinedSections(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
/** A text in an ANSI colour (SGR number), where colour is wanted. */
function colored(text, code, color) {
    return color ? `\x1b[${code}m${text}\x1b[0m` : text;
}


/***/ })

};
