export const id = 4172;
export const ids = [4172];
export const modules = {

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ askYes),
/* harmony export */   w: () => (/* binding */ askSecret)
/* harmony export */ });
/** Asks a person at the terminal, who answers with one key; only `y` is a yes. Ctrl-C is a no, and so is that `signal` is aborted. */
function askYes(io, question, signal) {
    if (signal?.aborted)
        return Promise.resolve(false);
    io.err(`${question} [y/N] `);
    return new Promise((resolve) => {
        const answered = (isYes) => {
            stop();
            signal?.removeEventListener('abort', isStopped);
            io.err(`${isYes ? 'yes' : 'no'}\r\n`);
            resolve(isYes);
        };
        const isStopped = () => answered(false);
        const stop = io.onKeys((keys) => answered(/^y/i.test(keys)));
        signal?.addEventListener('abort', isStopped);
    });
}
/** Asks for what is not shown while it is typed. Null for Ctrl-C and Ctrl-D. */
function askSecret(io, question) {
    io.err(question);
    return new Promise((resolve) => {
        let typed = '';
        const stop = io.onKeys((keys) => {
            for (const key of keys) {
                if (key === '\x03' || key === '\x04' || key === '\r' || key === '\n') {
                    stop();
                    io.err('\r\n');
                    resolve(key === '\r' || key === '\n' ? typed : null);
                    return;
                }
                typed = key === '\x7f' || key === '\b' ? typed.slice(0, -1) : typed + key;
            }
        });
    });
}


/***/ }),

/***/ 4760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ cliWorld)
});

// EXTERNAL MODULE: ./lib/deploy/hosts/world.js + 6 modules
var world = __webpack_require__(8509);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/system/caller.js

/** Who calls this program, for others: `user@machine`. */
function callerName(env) {
    return `${userName(env)}@${(0,external_node_os_.hostname)()}`;
}
/** In a container, a user need not have a name. */
function userName(env) {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return env.USER || `uid-${process.getuid?.()}`;
    }
}

// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(3442);
// EXTERNAL MODULE: ./lib/cli/deploy/ask.js
var ask = __webpack_require__(633);
// EXTERNAL MODULE: ./lib/cli/deploy/options.js
var deploy_options = __webpack_require__(3402);
;// CONCATENATED MODULE: ./lib/cli/deploy/world.js





/** The world of a command line: its options win over files, and a person at a terminal is asked for passwords. */
async function cliWorld(options, about, io) {
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env: io.env }).catch(() => null);
    const env = { ...io.env, ...nix?.env };
    const { flake, rollback = true, yes, allowOlder, waitForHost } = options;
    const permissions = (0,deploy_options/* permissionsOf */.k0)({ rollback, ...(yes !== undefined && { yes }) }, allowOlder);
    return (0,world/* hostsWorld */.e)({ ...about, flake, flags: (0,deploy_options/* hostFlags */.cW)(options), permissions, waitSeconds: waitForHost }, {
        ...{ cwd: io.cwd, env, by: callerName(env) },
        onNote: (line) => io.err(`note: ${line}\n`),
        ...(io.interactive && { askPassword: (prompt) => (0,ask/* askSecret */.w)(io, prompt) }),
    });
}


/***/ }),

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configurationOf),
/* harmony export */   m: () => (/* binding */ knownHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6213);
/* harmony import */ var _migrate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6758);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5244);






/**
 * The file beside a flake that is a directory here, else that of the working directory, and the flake's own outputs, as far as
 * they concern `hosts` (all by default). `flake` is null where there is none, and where it is not asked: to evaluate one may
 * take long, and need a network for its inputs. Throws as the reader of the file does.
 */
async function configurationOf(flake, options) {
    const ref = (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .parseFlakeRef */ .K3)(flake).flake;
    const dir = (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .localFlakeDir */ .IP)(ref);
    const local = dir === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd, dir);
    const isAsked = (options.asksFlake ?? true) && (local === null || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(local, 'flake.nix')));
    return {
        repository: await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepositoryConfig */ .Fz)(local ?? options.cwd),
        flake: isAsked ? await (0,_migrate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlakeHosts */ .H)(ref, options) : null,
    };
}
function wordsOf(name, { repository, flake }, words) {
    const migrated = flake?.hosts.get(name);
    return { ...words, repository, ...(flake && { flake: flake.own }), ...(migrated && { migrated }) };
}
/**
 * What is known of a host by flags and repository, and by its system: that of this machine's store, or what one elsewhere says.
 * A host that nobody places is this machine if that is its name, and else what ssh knows by its name.
 */
async function knownHost(name, { flags, system, ...configuration }) {
    const { config: closure, notices } = system === null
        ? { config: {}, notices: [] }
        : typeof system === 'string'
            ? await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readClosureConfig */ .k$)(system)
            : system;
    const { settings, sources } = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsFor */ .zc)(name, wordsOf(name, configuration, { flags, closure }));
    const named = name === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()
        ? { kind: 'local' }
        : { kind: 'ssh', address: name, user: null, port: null, identity: null, sshOptions: [] };
    return {
        ...{ target: settings.target ?? named, settings, notices: [...notices] },
        sources: Object.fromEntries(Object.entries(sources).map(([key, from]) => [key, from.join(', ')])),
    };
}


/***/ }),

/***/ 8581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   g: () => (/* binding */ hostAt)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
/* harmony import */ var _host_local_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7752);
/* harmony import */ var _host_ssh_ssh_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2412);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);




/**
 * The targets of `HOST=USER@ADDRESS:PORT` by their hosts; `HOST=local` is this machine. Throws a usage error (`bad-target`) for
 * what is no such pair, or names a host that is not one of `hosts`, where these are known.
 */
function targetsOf(pairs, hosts) {
    const targets = new Map();
    for (const pair of pairs) {
        const equals = pair.indexOf('=');
        const [host, address] = [pair.slice(0, equals), pair.slice(equals + 1)];
        if (equals < 1)
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('bad-target', `"${pair}" names no target`, 'Write HOST=USER@ADDRESS, HOST=USER@ADDRESS:PORT, or HOST=local.');
        if (hosts !== null && !hosts.includes(host))
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('bad-target', `the target ${pair} is for none of the hosts ${hosts.join(', ')}`);
        const target = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTarget */ .hu)(address);
        if (typeof target === 'string')
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('bad-target', `the target ${pair} ${target}`);
        targets.set(host, target);
    }
    return targets;
}
/** A host where it is. `dir` is for sockets, with a short path. */
function hostAt(name, target, { env, dir }) {
    if (target.kind === 'local')
        return new _host_local_host_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalHost */ .a(name, env);
    const { address, user, port, identity, sshOptions } = target;
    const destination = {
        address: user === null ? address : `${user}@${address}`,
        ...(port === null ? {} : { port }),
        ...(identity === null ? {} : { identity }),
        options: sshOptions,
    };
    return new _host_ssh_ssh_host_js__WEBPACK_IMPORTED_MODULE_2__/* .SshHost */ .f({ name, destination, env, dir });
}


/***/ }),

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ hostsWorld),
  F: () => (/* binding */ worldRepositories)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/migrate/index.js + 11 modules
var migrate = __webpack_require__(6758);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var deploy_policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/deploy/hosts/configuration.js
var hosts_configuration = __webpack_require__(9405);
// EXTERNAL MODULE: ./lib/system/abortable.js
var abortable = __webpack_require__(2643);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
// EXTERNAL MODULE: ./lib/host/host.js
var host = __webpack_require__(7794);
;// CONCATENATED MODULE: ./lib/host/elevation/elevated-call.js



/**
 * Bytes between the password and what the script reads: sudo-rs reads its standard input with a buffer of 8 KiB, and keeps for
 * itself what is in that besides the password.
 */
const filling = `${' '.repeat(16 * 1024)}\n`;
/** Of a command that was not found, as a shell has it. */
const notFound = 127;
/**
 * What runs as root. It says that it was started, since sudo's own words and status cannot be told from a script's; takes what
 * sudo has left of the password's lines, which is all of them where it has asked for none; and holds the script to its time,
 * which nothing of the user can do. Arguments: the word for the start, that for the end of the password's lines or '', the
 * times, the script.
 */
const asRoot = `
printf '\\n%s\\n' "$1" >&2
if [ -n "$2" ]; then while IFS= read -r line && [ "$line" != "$2" ]; do :; done; unset line; fi
HOME=~root; export HOME
if command -v timeout >/dev/null; then exec timeout -k "$3" "$4" /bin/sh -c "$5"; fi
exec /bin/sh -c "$5"
`;
/**
 * The call that runs a script as root with one sudo, where the user is not root; `resultOf` returns the script's end, or null
 * where it was not run. The password is the first line of what the call reads, before the script's own input. The `-k` has sudo
 * neither use nor keep a memory of it; its prompts are before the start and are left out.
 */
function elevatedCall({ script, input, timeoutSeconds, ...more }, password) {
    const [start, end] = [(0,random/* randomHex */.n)(16), password === null ? '' : (0,random/* randomHex */.n)(16)];
    const words = [start, end, String(host/* killAfterSeconds */.W), String(timeoutSeconds), script];
    const command = ['/bin/sh', '-c', asRoot, 'sh', ...words].map(shell/* quoteWord */.X).join(' ');
    const call = [
        `if [ "$(id -u)" = 0 ]; then exec ${command}; fi`,
        'PATH=/run/wrappers/bin:$PATH',
        `command -v sudo >/dev/null || { echo 'sudo: not found' >&2; exit ${notFound}; }`,
        `LC_ALL=C exec sudo ${password === null ? '-n' : '-S -k'} -- ${command}`,
    ].join('\n');
    // A sudo that refuses the password reads on: without an input there is nothing more for it to try.
    const lines = `${password}\n${input === undefined ? '' : `${filling}${end}\n`}`;
    const read = password === null ? input : Buffer.concat([Buffer.from(lines), input ?? new Uint8Array()]);
    return {
        call: { ...more, script: call, ...(read !== undefined && { input: read }) },
        resultOf: ({ status, stdout, stderr }) => {
            const at = stderr.indexOf(`\n${start}\n`);
            if (at === -1)
                return null;
            return { status, stdout, stderr: stderr.subarray(at + start.length + 2) };
        },
    };
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/host/elevation/refusal.js


/** By the words of sudo 1.8 to 1.9 and of sudo-rs 0.2, in English. */
const words = [
    ['no-sudo', /^sudo: not found$/m],
    ['needs-terminal', /must have a tty|requires a tty/i],
    ['not-allowed', /not in the sudoers|is not allowed to|may not run sudo|I'm sorry .{1,100}I'm afraid/i],
    ['password', /password|authentication|try again|interactive/i],
];
/** Why sudo has run nothing, by what it said. */
function refusalIn(said) {
    return words.find(([, pattern]) => pattern.test(said))?.[0] ?? 'other';
}
const rule = [
    'security.sudo.wheelNeedsPassword = false for a member of wheel, or for this user alone',
    'security.sudo.extraRules = [ { users = [ "USER" ]; commands = [ { command = "ALL"; options = [ "NOPASSWD" ]; } ]; } ]',
    '(security.sudo-rs where that is its sudo)',
].join(' ');
const advice = {
    password: {
        says: 'its sudo asks for a password, and there is nobody to tell it',
        hint: `Connect as root, or let the user be root without one, in its NixOS configuration: ${rule}.`,
    },
    'wrong-password': { says: 'sudo has refused the password three times', hint: 'Nothing was changed.' },
    unanswered: {
        says: 'its sudo asks for a password, which was not told',
        hint: `Connect as root, or let the user be root without one, in its NixOS configuration: ${rule}.`,
    },
    'not-allowed': {
        says: 'its sudo does not let this user become root',
        hint: `Connect as root, or allow it in its NixOS configuration: ${rule}.`,
    },
    'needs-terminal': {
        says: 'its sudo wants a terminal (requiretty)',
        hint: 'Remove requiretty from its sudoers, or lift it for this user: security.sudo.extraConfig = "Defaults:USER !requiretty".',
    },
    'no-sudo': {
        says: 'its user is not root, and there is no sudo',
        hint: 'Connect as root, or enable security.sudo or security.sudo-rs there.',
    },
    other: { says: 'its sudo has run nothing', hint: `What it needs, in its NixOS configuration: ${rule}.` },
};
/** The error for a host on which a script was to run as root. `said` are sudo's words. */
function privilegeError(host, refusal, said) {
    const { says, hint } = advice[refusal];
    const last = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(said).trim().split('\n').slice(-2).join(' '), 300);
    return new errors/* ToolError */.v4('privilege', `no root on ${host}: ${says}${last && `: ${last}`}`, { hint });
}

;// CONCATENATED MODULE: ./lib/host/elevation/elevated-host.js



const mostTries = 3;
/** How long (s) sudo may take besides its script: it waits after a wrong password, and may ask a directory of users. */
const sudoSeconds = 30;
/**
 * A host whose scripts run as root: as they are where its user is root, else by one `sudo` each, without a password or with
 * the one that `askPassword` tells. The password is on that sudo's standard input and in this process's memory alone, until
 * `close`. Scripts reject with a ToolError (`privilege`) where sudo refuses, which says what to change on the host.
 */
function elevated(host, options = {}) {
    return host.kind === 'guest' ? host : new ElevatedHost(host, options);
}
class ElevatedHost {
    /** As the user has it, who need not be root for that. */
    ssh;
    #host;
    #askPassword;
    #password = null;
    constructor(host, { askPassword }) {
        this.#host = host;
        this.ssh = host.ssh;
        this.#askPassword = askPassword;
    }
    get name() {
        return this.#host.name;
    }
    get kind() {
        return this.#host.kind;
    }
    async run(script, signal) {
        let password = await this.#known(signal);
        if (password === null) {
            const { result, said } = await this.#call(script, null, signal);
            if (result !== null)
                return result;
            const refusal = refusalIn(said);
            if (refusal !== 'password' || !this.#askPassword)
                throw privilegeError(this.name, refusal, said);
            password = await (0,abortable/* unlessAborted */.W)(this.#asked(this.#askPassword), signal);
        }
        const { result, said } = await this.#call(script, password, signal);
        if (result === null)
            throw privilegeError(this.name, refusalIn(said), said);
        return result;
    }
    async close() {
        this.#password = null;
        await this.#host.close();
    }
    #known(signal) {
        signal?.throwIfAborted();
        return this.#password === null ? Promise.resolve(null) : (0,abortable/* unlessAborted */.W)(this.#password, signal);
    }
    /** The password, once for all scripts that are under way. What failed is asked for again by the next script. */
    #asked(ask) {
        if (this.#password !== null)
            return this.#password;
        const asking = this.#ask(ask);
        this.#password = asking;
        asking.catch(() => {
            if (this.#password === asking)
                this.#password = null;
        });
        return asking;
    }
    async #ask(ask) {
        let refused = null;
        for (let tries = 0; tries < mostTries; tries += 1) {
            const again = tries === 0 ? '' : 'Sorry, try again. ';
            const password = await ask(`${again}Password for sudo on ${this.name}: `);
            if (password === null)
                throw privilegeError(this.name, 'unanswered', '');
            const { result, said } = await this.#call({ script: ':', timeoutSeconds: sudoSeconds }, password);
            if (result !== null)
                return password;
            const refusal = refusalIn(said);
            refused = privilegeError(this.name, refusal === 'password' ? 'wrong-password' : refusal, said);
            if (refusal !== 'password')
                break;
        }
        throw refused ?? privilegeError(this.name, 'wrong-password', '');
    }
    /** `result` is null where the script was not run; `said` is what sudo said then. */
    async #call(script, password, signal) {
        const { call, resultOf } = elevatedCall(script, password);
        const timeoutSeconds = script.timeoutSeconds + sudoSeconds;
        // Nothing of a user can end root's sudo: its script ends by its own time.
        const ran = await (0,abortable/* unlessAborted */.W)(this.#host.run({ ...call, timeoutSeconds }, signal), signal);
        const result = resultOf(ran);
        return { result, said: result === null ? ran.stderr.toString('utf8') : '' };
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(5284);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/host/reach/tailscale.js




const answerMs = 5000;
const tailscale_name = schemas/* string */.YjP().optional().catch(undefined);
/** A peer of `tailscale status --json` (tailscale.com/ipn/ipnstate). */
const peerSchema = schemas/* object */.Ikc({
    HostName: tailscale_name,
    /** With a dot at its end. */
    DNSName: tailscale_name,
    TailscaleIPs: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
    Online: schemas/* boolean */.zMY().optional().catch(undefined),
    /** Year 1 where that is not known. */
    LastSeen: tailscale_name,
    Expired: schemas/* boolean */.zMY().optional().catch(undefined),
});
const statusSchema = schemas/* object */.Ikc({
    BackendState: schemas/* string */.YjP(),
    Peer: schemas/* record */.g1P(schemas/* string */.YjP(), peerSchema).nullish().catch(null),
});
/**
 * What Tailscale on this machine says of a host that does not answer, as sentences; null where its address is none of a tailnet
 * and none of its peers'.
 */
async function tailscaleWords(address, env, nowMs) {
    const result = await (0,programs/* runProgram */.mB)(['tailscale', 'status', '--json'], { env, timeoutMs: answerMs });
    return wordsFor(address, result, nowMs);
}
/** The same for what `tailscale status --json` has printed. */
function wordsFor(address, result, nowMs) {
    const isTailnet = isTailnetAddress(address);
    const status = statusIn(result.stdout);
    const peer = Object.values(status?.Peer ?? {}).find((one) => isPeer(one, address));
    if (peer === undefined && !isTailnet)
        return null;
    if (result.kind === 'missing')
        return `${address} is an address of Tailscale, which is not installed on this machine.`;
    if (status === null)
        return `${address} is an address of Tailscale, which does not run on this machine: start tailscaled.`;
    if (status.BackendState !== 'Running')
        return `${address} is on Tailscale, which is not up on this machine (${shown(status.BackendState)}): "tailscale up".`;
    if (peer === undefined)
        return `Tailscale is up on this machine, and ${address} is none of its peers.`;
    return peerWords(peer, address, nowMs);
}
function peerWords(peer, address, nowMs) {
    const what = `Tailscale is up on this machine; its peer ${shown(peer.HostName ?? address)}`;
    if (peer.Expired)
        return `${what} has a key that has expired: log it in anew.`;
    if (peer.Online)
        return `${what} is online: does sshd run there, and does the tailnet's policy let this machine in?`;
    const seenMs = Date.parse(peer.LastSeen ?? '');
    const isSeen = Number.isFinite(seenMs) && seenMs > 0 && seenMs <= nowMs;
    return `${what} is offline${isSeen ? `, and was seen ${(0,duration/* formatDuration */.a)((nowMs - seenMs) / 1000)} ago` : ''}.`;
}
/** Whether an address or a name is one of a tailnet: 100.64.0.0/10, fd7a:115c:a1e0::/48, or of MagicDNS. */
function isTailnetAddress(address) {
    const plain = address.toLowerCase().replace(/\.$/, '');
    if (plain.endsWith('.ts.net') || plain.startsWith('fd7a:115c:a1e0:'))
        return true;
    const [, second] = /^100\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(plain) ?? [];
    return second !== undefined && Number(second) >= 64 && Number(second) <= 127;
}
function isPeer({ HostName, DNSName, TailscaleIPs }, address) {
    const plain = address.toLowerCase().replace(/\.$/, '');
    const full = DNSName?.toLowerCase().replace(/\.$/, '');
    const names = [HostName?.toLowerCase(), full, full?.split('.')[0], ...(TailscaleIPs ?? [])];
    return names.includes(plain);
}
function statusIn(json) {
    try {
        return statusSchema.parse(JSON.parse(json));
    }
    catch {
        return null;
    }
}
function shown(text) {
    return (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(text), 100);
}

;// CONCATENATED MODULE: ./lib/host/reach/reach-host.js




const usualTries = 3;
/** Pauses (ms) after each try; the last one is repeated. */
const pausesMs = [1000, 3000, 5000, 10_000];
const noticeMs = 60_000;
/** How long (s) a host that has let us in may take to run nothing. */
const answerSeconds = 20;
/**
 * Waits until a host runs scripts. Rejects with `HostUnreachable` when it has not done so in the tries or the time that there
 * are, or at once where no later try can do better: its key is not the known one, it lets this user not in, or the
 * configuration of ssh is wrong. The error's hint also says what Tailscale knows of it.
 */
async function reachHost(host, options) {
    const { waitSeconds, signal, onNotice = () => { } } = options;
    const tries = options.tries ?? (waitSeconds === undefined ? usualTries : Number.POSITIVE_INFINITY);
    const startMs = performance.now();
    const leftMs = () => startMs + (waitSeconds ?? 0) * 1000 - performance.now();
    let saidMs = Number.NEGATIVE_INFINITY;
    for (let count = 1;; count += 1) {
        const failed = await tried(host, signal);
        if (failed === null)
            return;
        if (failed.isLasting)
            throw failed;
        const pauseMs = pausesMs[Math.min(count, pausesMs.length) - 1] ?? 0;
        const isLast = waitSeconds === undefined ? count >= tries : count >= tries || leftMs() < pauseMs;
        if (isLast)
            throw await explained(host, failed, options);
        if (waitSeconds !== undefined && performance.now() - saidMs >= noticeMs) {
            saidMs = performance.now();
            onNotice(`${failed.message}; it is tried for another ${(0,duration/* formatDuration */.a)(leftMs() / 1000)}`);
        }
        await (0,external_node_timers_promises_.setTimeout)(pauseMs, undefined, { ...(signal && { signal }) }).catch(() => signal?.throwIfAborted());
    }
}
async function tried(host, signal) {
    try {
        await host.run({ script: ':', timeoutSeconds: answerSeconds }, signal);
        return null;
    }
    catch (thrown) {
        if (thrown instanceof unreachable/* HostUnreachable */.f)
            return thrown;
        throw thrown;
    }
}
/** The error, with what Tailscale knows. */
async function explained(host, failed, { env, signal }) {
    const address = await host.ssh?.address(signal).catch(() => null);
    signal?.throwIfAborted();
    const words = address ? await tailscaleWords(address, env, Date.now()) : null;
    if (words === null)
        return failed;
    const said = failed.message.slice(failed.message.indexOf(': ') + 2);
    return new unreachable/* HostUnreachable */.f(host.name, said, { hint: [failed.hint, words].filter(Boolean).join(' ') });
}

;// CONCATENATED MODULE: ./lib/deploy/hosts/reached.js




/**
 * Waits until a host answers, and has its scripts run as root. Throws `HostUnreachable`, with the command that deploys what was
 * built when the host is there again.
 */
async function reached(host, { settings }, { waitSeconds, askPassword, system, where = [], ...options }) {
    try {
        await reachHost(host, { ...options, ...(waitSeconds !== undefined && { waitSeconds }) });
    }
    catch (thrown) {
        await host.close();
        if (!(thrown instanceof unreachable/* HostUnreachable */.f) || system === null)
            throw thrown;
        const command = (0,shell/* quoteCommand */.c)([
            ...['nixos-rebuild-test', 'deploy', host.name, '--store-path', system],
            ...where,
        ]);
        const hint = [thrown.hint, `When it answers: ${command}`].filter(Boolean).join('\n');
        throw new unreachable/* HostUnreachable */.f(host.name, thrown.said, { hint, isLasting: thrown.isLasting });
    }
    return settings.sudo === false ? host : elevated(host, askPassword ? { askPassword } : {});
}

// EXTERNAL MODULE: ./lib/deploy/hosts/target.js
var hosts_target = __webpack_require__(8581);
;// CONCATENATED MODULE: ./lib/deploy/hosts/world.js










async function hostsWorld(asked, edges) {
    const { flake, hosts, asksFlake = true, targets, permissions, waitSeconds } = asked;
    const { cwd, env, by, askPassword, through = (target) => target } = edges;
    const configuration = await (0,hosts_configuration/* configurationOf */.Q)(flake, { cwd, env, asksFlake, ...(hosts && { hosts }) });
    for (const line of flakeLines(configuration))
        edges.onNote(line);
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-'));
    const flakeWords = flake === '.' ? [] : ['--flake', flake];
    const known = async (name, system) => {
        const target = targets.get(name);
        const flags = { ...asked.flags, ...(target && { target }) };
        const found = await (0,hosts_configuration/* knownHost */.m)(name, { ...configuration, flags, system });
        return { ...found, target: through(found.target) };
    };
    const connect = (name, { target }) => (0,hosts_target/* hostAt */.g)(name, target, { env, dir });
    const connectAsRoot = (name, { target, settings }, how) => reached(connect(name, { target }), { settings }, {
        ...{ env, ...how, ...(askPassword && { askPassword }) },
        where: [...flakeWords, ...targetWords(name, targets)],
    });
    return {
        ...{ known, connect, connectAsRoot },
        reach: async (name, mode, how) => {
            const judged = ({ settings, sources, notices }) => {
                for (const message of notices)
                    how.onNotice?.(message);
                return { policy: (0,deploy_policy/* deployPolicy */.KI)(settings, mode, permissions), settings: sources };
            };
            const first = await known(name, how.system);
            const { policy, settings } = judged(first);
            const waiting = waitSeconds === undefined ? {} : { waitSeconds };
            const host = await connectAsRoot(name, first, { ...how, ...waiting });
            return {
                ...{ host, destination: (0,config/* targetText */.Z3)(first.target), policy, settings },
                judgedBy: async (said) => judged(await known(name, (0,config/* parseClosureConfig */.xx)(said))),
            };
        },
        ...{ configuration, cwd, env, dir, by, through },
        close: () => (0,promises_.rm)(dir, { recursive: true, force: true }),
    };
}
/** The option that has placed a host; none where a file or a name has. */
function targetWords(name, targets) {
    const target = targets.get(name);
    return target === undefined ? [] : ['--target', `${name}=${(0,config/* targetText */.Z3)(target)}`];
}
/** What a flake tells other tools, and what of that is not taken. */
function flakeLines({ flake }) {
    if (flake === null)
        return [];
    const left = flake.said.filter(({ key }) => key === null);
    const names = [...new Set(left.map(({ option }) => option))];
    return [
        ...flake.notices,
        ...flake.said.filter(({ key }) => key !== null).map((one) => (0,migrate/* saidLine */.W)(one)),
        ...(names.length > 0 ? [`these options of other tools are left: ${names.join(', ')}`] : []),
    ].map((line) => (0,clean/* shownLine */.QN)(line, 300));
}
/** The two places that say what concerns all hosts together. */
function worldRepositories({ configuration: { repository, flake }, }) {
    return { repository, ...(flake && { flake: flake.own }) };
}


/***/ }),

/***/ 4919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ planHost)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/host/sections.js
var host_sections = __webpack_require__(336);
// EXTERNAL MODULE: ./lib/host/system/script.js
var script = __webpack_require__(6987);
;// CONCATENATED MODULE: ./lib/host/system/host-system.js





/** How long (s) a host may take to answer. */
const answerSeconds = 120;
/**
 * Reads what a host runs, in one round trip that changes nothing on it. Throws a ToolError (`no-nixos`) where that is no
 * NixOS, (`bad-answer`) for an answer that cannot be read, and `HostUnreachable`.
 */
async function readHostSystem(host, { stored, paths, profile }, signal) {
    const questions = [...[...stored.keys()].map((path) => `u ${path}`), ...paths.map((path) => `p ${path}`)];
    const lines = questions.filter((line) => !line.includes('\n')).map((line) => `${line}\n`);
    const input = Buffer.from(lines.join(''));
    const question = {
        ...{ script: (0,script/* systemScript */.dl)(profile), input, timeoutSeconds: answerSeconds },
        ...{ tells: 'what it runs', needs: 'a POSIX shell, coreutils and systemd' },
    };
    const sections = await (0,host_sections/* askInSections */.ZI)(host, question, signal);
    const current = toplevelIn(sections, 'current');
    if (current === null)
        throw new errors/* ToolError */.v4('no-nixos', `${host.name} does not run NixOS: it has no ${script/* systemLinks */.RA.current}`, {
            hint: 'A plan compares with the system that the target runs.',
        });
    return {
        ...{ current, booted: toplevelIn(sections, 'booted'), profile: toplevelIn(sections, 'profile') },
        ...{ units: unitsIn(sections, stored), states: statesIn(sections), fstab: sections.get('fstab') ?? '' },
        left: Object.fromEntries(script/* leftLists */.t.map((list) => [list, (0,host_sections/* linesOf */.Dx)(sections.get(`left ${list}`))])),
        revision: script/* revisionPattern */.a5.exec(line(sections, 'revision') ?? '')?.[1] ?? null,
        virtualization: line(sections, 'virtualization') ?? 'none',
        ...{ manager: line(sections, 'manager'), managerSettings: line(sections, 'manager-settings') },
        ...{ closure: closureIn(sections), absent: new Set((0,host_sections/* linesOf */.Dx)(sections.get('absent'))) },
        free: { store: freeBytes(sections.get('space store')), boot: bootBytes(sections.get('space boot')) },
    };
}
function line(sections, name) {
    return (0,host_sections/* linesOf */.Dx)(sections.get(name))[0] ?? null;
}
const pathSchema = schemas/* string */.YjP().refine(store_path/* isStorePath */.zP).nullable().catch(null);
function toplevelIn(sections, name) {
    const path = pathSchema.parse(line(sections, `system ${name}`));
    if (path === null)
        return null;
    const links = script/* toplevelLinks */.JD.map((link) => [link, line(sections, `link ${name} ${link}`)]);
    const texts = script/* toplevelTexts */.Gx.map((text) => [text, sections.get(`text ${name} ${text}`) ?? null]);
    return { path, links: Object.fromEntries(links), texts: Object.fromEntries(texts) };
}
const unitSchema = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP().min(1),
    ActiveState: schemas/* string */.YjP(),
    SubState: schemas/* string */.YjP(),
    FragmentPath: schemas/* string */.YjP().default(''),
    // Another name for the same device, which counts once.
    Following: schemas/* literal */.euz('').default(''),
    ConditionResult: schemas/* string */.YjP().default('yes'),
    // 0 for a unit that was never to be started.
    ConditionTimestampMonotonic: schemas/* string */.YjP().default('0'),
});
function statesIn(sections) {
    const blocks = (0,host_sections/* propertyBlocks */.ur)(sections.get('states')).map((block) => unitSchema.safeParse(Object.fromEntries(block)));
    const units = blocks.flatMap(({ data }) => data ?? []);
    return new Map(units.map((unit) => [unit.Id, unitOf(unit)]));
}
function unitOf(unit) {
    const wasSkipped = unit.ConditionResult === 'no' && unit.ConditionTimestampMonotonic !== '0';
    return { active: unit.ActiveState, sub: unit.SubState, fragment: unit.FragmentPath, wasSkipped };
}
function unitsIn(sections, stored) {
    const found = { files: new Map(), links: new Map() };
    for (const entry of (sections.get('units') ?? '').split('\0')) {
        const [type, path = '', target = ''] = entry.split('\t');
        const source = type === 'f' ? path : target;
        const text = stored.get(source) ?? sections.get(`unit ${source}`);
        if (path === '')
            continue;
        if (type === 'l' && (!target.startsWith('/') || target === '/dev/null'))
            found.links.set(path, target);
        else if (text === undefined)
            found.links.set(path, '/dev/null');
        else
            found.files.set(path, text);
    }
    return found;
}
function closureIn(sections) {
    const paths = (0,host_sections/* linesOf */.Dx)(sections.get('closure')).filter((path) => (0,store_path/* isStorePath */.zP)(path));
    const sizes = (0,host_sections/* linesOf */.Dx)(sections.get('sizes')).map(Number);
    if (paths.length === 0)
        return null;
    const isWhole = sizes.length === paths.length && sizes.every((size) => Number.isSafeInteger(size));
    return paths.map((path, index) => ({ path, bytes: isWhole ? (sizes[index] ?? null) : null }));
}
function freeBytes(text) {
    return (0,host_sections/* fileSystemsIn */.Yr)(text).at(-1)?.freeBytes ?? null;
}
function bootBytes(text) {
    const boot = (0,host_sections/* fileSystemsIn */.Yr)(text).at(-1);
    return boot?.point.startsWith('/boot') ? boot.freeBytes : null;
}

// EXTERNAL MODULE: ./lib/plan/host-knowledge.js
var host_knowledge = __webpack_require__(988);
// EXTERNAL MODULE: ./lib/plan/plan.js + 10 modules
var plan = __webpack_require__(8572);
// EXTERNAL MODULE: ./lib/plan/units/unit-directory.js
var unit_directory = __webpack_require__(5959);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
;// CONCATENATED MODULE: ./lib/deploy/plan/dry-activate.js




/** How long (s) dry-activate may take. */
const longestSeconds = 300;
/**
 * Asks a system on a host what its activation script would restart and reload, with `switch-to-configuration dry-activate`:
 * units in its lists that the units alone do not explain. The host must have the system, and its user be root or have sudo
 * without a password. Throws a ToolError (`no-dry-activate`).
 */
async function dryActivate(host, input, signal) {
    const program = `${input.next.toplevel.path}/bin/switch-to-configuration`;
    const script = [
        `program=${(0,shell/* quoteWord */.X)(program)}`,
        '[ -x "$program" ] || { echo "it does not have $program" >&2; exit 3; }',
        'if [ "$(id -u)" = 0 ]; then as=; else as="sudo -n"; fi',
        '$as "$program" dry-activate 2>&1',
    ].join('\n');
    const { status, stdout, stderr } = await host.run({ script, timeoutSeconds: longestSeconds }, signal);
    const said = stdout.toString('utf8');
    if (status !== 0) {
        const words = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(`${stderr.toString('utf8')}\n${said}`).trim(), 500);
        throw new errors/* ToolError */.v4('no-dry-activate', `dry-activate on ${host.name} ended with status ${status}: ${words}`, {
            hint: 'It needs the system on the host, and root or sudo without a password.',
        });
    }
    const { dry } = (0,plan/* predictFor */.R)(input);
    const listed = (name) => listIn(said, `would ${name} the following units: `);
    const known = new Set([...dry.would_restart, ...dry.would_start, ...dry.would_stop]);
    return {
        restart: [...listed('restart'), ...listed('start')].filter((unit) => !known.has(unit)),
        reload: listed('reload').filter((unit) => !dry.would_reload.includes(unit)),
    };
}
function listIn(said, start) {
    const line = said.split('\n').find((one) => one.startsWith(start));
    return line?.slice(start.length).split(', ').filter(Boolean) ?? [];
}

;// CONCATENATED MODULE: ./lib/deploy/plan/plan-host.js







/**
 * What it would change to deploy a system to a host. The host is asked once, and nothing is changed on it. With `copy`, which
 * brings it the system where it does not have it, the system is also asked there what its activation would do.
 */
async function planHost({ host, destination }, next, { copy, profile, signal } = {}) {
    const asked = (0,host_knowledge/* pathsThatMatter */.r)(new unit_directory/* UnitDirectory */.W(next.units.files, next.units.links));
    const paths = [...(next.closure ?? []).map(({ path }) => path), ...asked];
    const questions = { stored: next.stored, paths, ...(profile !== undefined && { profile }) };
    const system = await readHostSystem(host, questions, signal);
    const etc = await pathsIn(next.toplevel.path, asked);
    const input = {
        ...{ host: host.name, target: destination, system, next: { ...next, etc }, asked, requests: null },
    };
    if (copy === undefined)
        return (0,plan/* makePlan */.C)(input);
    const { path } = next.toplevel;
    if (next.closure === null || system.absent.size > 0)
        await copy(path);
    return (0,plan/* makePlan */.C)({ ...input, requests: await dryActivate(host, input, signal) });
}
/** Those of the paths below /etc that a system brings. */
async function pathsIn(toplevel, paths) {
    const own = paths.filter((path) => path.startsWith('/etc/'));
    const there = await Promise.all(own.map((path) => (0,promises_.lstat)((0,external_node_path_.join)(toplevel, path)).then(() => true, () => false)));
    return new Set(own.filter((_, index) => there[index]));
}


/***/ }),

/***/ 5137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ packageLines)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);



const shownPackages = 20;
/**
 * The packages that differ between two closures, for people: their counts in a line, and a line each for those that have a
 * version. `sizeDelta` is that of the closures in bytes, null where it is not known.
 */
function packageLines(packages, sizeDelta) {
    const named = packages.filter((one) => hasVersion(one));
    const counts = new Map();
    for (const { change } of named)
        counts.set(change, (counts.get(change) ?? 0) + 1);
    const others = packages.length - named.length;
    const words = [
        ...[...counts].map(([change, count]) => `${count} ${change}`),
        ...(others > 0 ? [`${others} other store paths`] : []),
    ];
    const size = sizeDelta === null ? [] : [(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBytes */ .S)(sizeDelta)];
    return {
        title: words.length > 0 ? [...words, ...size].join(', ') : 'the same',
        lines: linesOf(named),
    };
}
/** Configuration files and the system itself say nothing to a person that the units do not. */
function hasVersion({ name, old_versions, new_versions }) {
    return (!name.startsWith('nixos-system-') && [...old_versions, ...new_versions].some((version) => version !== ''));
}
function linesOf(named) {
    // What has another version says more than what was only built anew.
    const rank = ({ change }) => Number(change === 'changed');
    const sorted = [...named].sort((a, b) => rank(a) - rank(b));
    const lines = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(sorted.slice(0, shownPackages).map((one) => packageCells(one)));
    const more = sorted.length - lines.length;
    return more > 0 ? [...lines, `… and ${more} more (--json has all)`] : lines;
}
function packageCells({ change, name, old_versions, new_versions, size_delta_bytes: size, }) {
    const versions = [old_versions, new_versions].map((list) => list.join(', ')).filter(Boolean);
    const words = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(versions.join(' → '), 60);
    return [change, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(name, 40), words, size === null ? '' : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBytes */ .S)(size)];
}


/***/ }),

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   KB: () => (/* binding */ unitSection),
/* harmony export */   pk: () => (/* binding */ effectRows)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5929);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1267);
/* harmony import */ var _package_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5137);
/* harmony import */ var _system_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(906);





const shownUnits = 60;
/** A plan for people, as lines: what changes first, what cannot be known last. */
function planLines(plan, color) {
    const paint = painter(color);
    const { old_system, new_system, target, host, changed } = plan;
    const name = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(target === host ? host : `${host} (${target})`, 100);
    const title = paint(name, 1);
    if (!changed)
        return [`${title}: nothing changes, it runs ${(0,_system_words_js__WEBPACK_IMPORTED_MODULE_2__/* .systemWords */ .j)(new_system)}`, ...pendingLines(plan)];
    return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .joinedSections */ .Ap)([
        [`${title}: ${(0,_system_words_js__WEBPACK_IMPORTED_MODULE_2__/* .systemWords */ .j)(old_system)} → ${(0,_system_words_js__WEBPACK_IMPORTED_MODULE_2__/* .systemWords */ .j)(new_system)}`],
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .titled */ .dJ)('units', unitSection(plan, color)),
        packageSection(plan),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(factRows(plan, color)),
    ]);
}
const painter = (color) => (text, code) => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .colored */ .dS)(text, code, color);
/** What becomes of units, a line each. */
function unitSection({ units, reboot }, color) {
    if (reboot.refused.length > 0)
        return ['none is touched: it can only be booted'];
    return unitLines(units, painter(color));
}
/** What there is to know of a change beside units and packages, as rows of two cells: a boot first. */
function effectRows({ reboot, data, switch: run }, color) {
    const paint = painter(color);
    const why = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(reboot.reasons.join(', '), 200);
    const others = [
        ...data.map(({ unit, package: name, old_version, new_version }) => {
            const what = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(`${unit}: ${name} ${old_version} → ${new_version}`, 120);
            return ['data', paint(`${what}; a rollback does not undo what it does to its data`, 33)];
        }),
        ...run.swaps_off.map((device) => ['swap', `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(device, 80)} is switched off`]),
    ];
    if (run.manager_restarts)
        others.push(['systemd', 'executes itself anew']);
    if (run.error !== null)
        others.push(['error', paint((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(run.error, 200), 31)]);
    if (run.exit_code !== 0 && run.error === null)
        others.push(['switch', paint(endWords(run.exit_code), 33)]);
    return { boot: ['reboot', reboot.needed ? paint(`needed: ${why}`, 33) : 'not needed'], others };
}
/** What is left to do on a host that runs the system already. */
function pendingLines({ profile_system, new_system, reboot }) {
    const lines = [];
    if (profile_system !== null && profile_system !== new_system)
        lines.push(`  it boots another system next: ${(0,_system_words_js__WEBPACK_IMPORTED_MODULE_2__/* .systemWords */ .j)(profile_system)}`);
    if (reboot.needed)
        lines.push(`  reboot needed: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(reboot.reasons.join(', '), 200)}`);
    return lines;
}
const actionColors = {
    stop: 31,
    restart: 33,
    start: 32,
    reload: 36,
    keep: 2,
};
function unitLines(units, paint) {
    if (units.length === 0)
        return ['none is touched'];
    const shown = units.slice(0, shownUnits);
    const lines = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .R)(shown.map((unit) => unitCells(unit)));
    const painted = lines.map((line, index) => {
        const { action, problem } = shown[index];
        const code = problem === null ? actionColors[action] : 31;
        return code === undefined ? line : paint(action, code) + line.slice(action.length);
    });
    const more = units.length - shown.length;
    return more > 0 ? [...painted, `… and ${more} more (--json has all)`] : painted;
}
function unitCells({ unit, action, reasons, announced, problem }) {
    const remarks = [
        announced || action === 'keep' ? '' : 'not announced',
        problem === null ? '' : `✗ ${problem}`,
    ];
    const words = [reasons.join(', '), ...remarks].filter(Boolean).join('; ');
    return [action, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(unit, 60), (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(words, 160)];
}
function packageSection({ packages, closure }) {
    if (packages === null)
        return ['packages: not known, the closures cannot be read'];
    const { old_bytes, new_bytes } = closure;
    const delta = old_bytes === null || new_bytes === null ? null : new_bytes - old_bytes;
    const { title, lines } = (0,_package_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .packageLines */ .i)(packages, delta);
    return [`packages: ${title}`, ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .indentedLines */ .Be)(lines)];
}
function factRows(plan, color) {
    const { reboot, copy, room, switch: run } = plan;
    const { boot, others } = effectRows(plan, color);
    const paint = painter(color);
    const rows = [
        boot,
        ['copy', copy.paths === 0 ? 'nothing' : `${copy.paths} paths, ${(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeWords */ .pG)(copy.bytes)}`],
        ['store', roomWords(room.store, paint)],
        ...(room.boot === null ? [] : [['/boot', roomWords(room.boot, paint)]]),
        ...others,
    ];
    if (run.activation_requests === 'unknown' && reboot.refused.length === 0)
        rows.push(['not known', 'what the activation script restarts (--dry-activate asks it)']);
    return rows;
}
function endWords(status) {
    if (status === null)
        return 'never ends: a unit does not end to start';
    return status === 4 ? 'ends with status 4, for the units above' : `is refused, with status ${status}`;
}
function roomWords({ free_bytes, needed_bytes, enough }, paint) {
    const words = `${(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeWords */ .pG)(needed_bytes)} needed, ${(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeWords */ .pG)(free_bytes)} free`;
    return enough === false ? paint(`✗ ${words}`, 31) : words;
}


/***/ }),

/***/ 906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ systemWords)
/* harmony export */ });
/* harmony import */ var _nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);


/** A system in a report, by its name: store paths from a host are text like any other. */
function systemWords(path) {
    return path === null ? 'not known' : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)((0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .systemName */ .N9)(path), 100);
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ copyClosure)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
// EXTERNAL MODULE: ./lib/host/sections.js
var host_sections = __webpack_require__(336);
// EXTERNAL MODULE: ./lib/host/copy/nix-there.js
var nix_there = __webpack_require__(3770);
;// CONCATENATED MODULE: ./lib/host/copy/has-path.js




/** How long (s) a host may take to answer. */
const answerSeconds = 60;
/**
 * Whether a store path is valid on a host, and with it all that it refers to. One round trip that changes nothing. Throws a
 * ToolError (`missing-program`) where the host has no Nix, (`bad-answer`), and `HostUnreachable`.
 */
async function hasPath(host, path, signal) {
    const script = [
        nix_there/* nixOnPath */.c,
        'say nix; command -v nix-store',
        `say valid; nix-store --check-validity ${(0,shell/* quoteWord */.X)(path)} 2>/dev/null && echo yes`,
    ].join('\n');
    const question = { script, timeoutSeconds: answerSeconds, tells: 'what is in its store', needs: 'Nix' };
    const sections = await (0,host_sections/* askInSections */.ZI)(host, question, signal);
    if ((0,host_sections/* linesOf */.Dx)(sections.get('nix')).length === 0)
        throw withoutNix(host.name);
    return (0,host_sections/* linesOf */.Dx)(sections.get('valid'))[0] === 'yes';
}
function withoutNix(host) {
    return new errors/* ToolError */.v4('missing-program', `${host} has no nix-store that its user can run`, {
        hint: 'Is it NixOS? Elsewhere, nix-store must be on the PATH of a command that is run over ssh.',
    });
}

// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(7327);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(1242);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/host/copy/refusal.js



/**
 * Why a host refuses what is copied to it, by the words of its Nix (2.8 to 2.34: libstore/local-store.cc, daemon.cc, and
 * sqlite.cc) and of its system.
 */
const refusals = [
    {
        code: 'disk-full',
        said: /No space left on device|database or disk is full|Disk quota exceeded/i,
        says: 'its disk is full',
        hint: 'What has arrived stays there. Make room, such as with "nix-collect-garbage --delete-older-than 30d" on it, then copy again.',
    },
    {
        code: 'signature',
        said: /lacks a (?:valid )?signature|signed by a trusted key/i,
        says: 'its Nix accepts no path without a signature from this user',
        hint: [
            'Either make the user a trusted one of that host (nix.settings.trusted-users), who may then do there whatever root may;',
            'or sign: "nix key generate-secret --key-name NAME >KEY" here, "nix key convert-secret-to-public <KEY" into its',
            'nix.settings.trusted-public-keys, and "nix store sign --recursive --key-file KEY PATH" (or secret-key-files = KEY in the',
            'nix.conf of this machine) before each copy; or connect as root.',
        ].join(' '),
    },
    {
        code: 'privilege',
        said: /Permission denied|Read-only file system|Operation not permitted|lack the right|not allowed to connect/i,
        says: 'its user may not write to its store',
        hint: 'The user must reach the Nix daemon there (nix.settings.allowed-users), or be root.',
    },
];
/** The error for a copy that Nix has ended with these words. */
function copyError(host, path, words) {
    const said = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(words).trim(), 1000);
    const found = refusals.find((refusal) => refusal.said.test(said));
    if (found === undefined && /nix-store: (?:command )?not found/i.test(said))
        return withoutNix(host);
    if (found === undefined)
        return new errors/* ToolError */.v4('not-copied', `${path} was not copied to ${host}: ${said || 'Nix does not say why'}`);
    return new errors/* ToolError */.v4(found.code, `${path} was not copied to ${host}: ${found.says}: ${said}`, {
        hint: found.hint,
    });
}

;// CONCATENATED MODULE: ./lib/host/copy/import-into.js








/** Bytes of archives that are sent at a time, and held in memory: more where one path alone has more. */
const pieceBytes = 64 * 1024 * 1024;
/** How long (s) a host may take to answer which paths it lacks, and to take a piece. */
const import_into_answerSeconds = 120;
const pieceSeconds = 900;
const listMs = 120_000;
/**
 * Copies to a host where scripts run as root and nothing else leads to, such as a machine's own shell: `nix-store --export`
 * here, `--import` there, dependencies first. Signatures play no part, since root is trusted. Rejects as `copyClosure` does.
 */
async function importInto(host, path, options) {
    const { env, signal, onProgress } = options;
    const closure = options.closure ?? (await listed(path, env));
    const absent = await absentPaths(host, closure, signal);
    const sizes = new Map(closure.map(({ path: one, bytes }) => [one, bytes ?? 0]));
    const sum = (paths) => paths.reduce((total, one) => total + (sizes.get(one) ?? 0), 0);
    const ordered = await dependenciesFirst(path, env);
    const missing = ordered.filter((one) => absent.has(one));
    const done = { paths: 0, bytes: 0, fetchedPaths: 0 };
    for (const piece of piecesOf(missing, sizes)) {
        const argv = ['nix-store', '--export', ...piece];
        const exported = await (0,run_bound/* runBound */.G)(argv, { env, ...(signal && { signal }) });
        signal?.throwIfAborted();
        if (exported.status !== 0)
            throw copyError(host.name, path, exported.stderr.toString('utf8'));
        const script = `${nix_there/* nixOnPath */.c}; nix-store --import >/dev/null`;
        const call = { script, input: exported.stdout, timeoutSeconds: pieceSeconds };
        const { status, stderr } = await host.run(call, signal);
        if (status !== 0)
            throw copyError(host.name, path, stderr.toString('utf8'));
        done.paths += piece.length;
        done.bytes += sum(piece);
        onProgress?.({ ...done, totalPaths: missing.length });
    }
    return done;
}
async function listed(path, env) {
    try {
        return await (0,closure/* closureOf */.TQ)(path, (0,query/* nixQuery */.i)(env, listMs));
    }
    catch (thrown) {
        const said = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(String(thrown)), 300);
        throw new errors/* ToolError */.v4('no-path', `${path} is not in the store of this machine: ${said}`, {
            hint: 'Build it first.',
        });
    }
}
/** `nix-store --query --requisites` lists a path after all that it refers to. */
async function dependenciesFirst(path, env) {
    const text = await (0,query/* nixQuery */.i)(env, listMs)('nix-store', ['--query', '--requisites', path]);
    return (0,host_sections/* linesOf */.Dx)(text);
}
async function absentPaths(host, closure, signal) {
    const question = {
        script: `${nix_there/* nixOnPath */.c}; say absent; xargs nix-store --check-validity --print-invalid`,
        input: Buffer.from(closure.map(({ path }) => `${path}\n`).join('')),
        ...{ timeoutSeconds: import_into_answerSeconds, tells: 'what is in its store', needs: 'Nix' },
    };
    const sections = await (0,host_sections/* askInSections */.ZI)(host, question, signal);
    return new Set((0,host_sections/* linesOf */.Dx)(sections.get('absent')));
}
/** Paths in their order, in pieces that are as large as may be held. */
function* piecesOf(paths, sizes) {
    let piece = [];
    let bytes = 0;
    for (const path of paths) {
        const size = sizes.get(path) ?? 0;
        if (piece.length > 0 && bytes + size > pieceBytes) {
            yield piece;
            [piece, bytes] = [[], 0];
        }
        piece.push(path);
        bytes += size;
    }
    if (piece.length > 0)
        yield piece;
}

// EXTERNAL MODULE: ./lib/system/proc/bound-process.js
var bound_process = __webpack_require__(4986);
// EXTERNAL MODULE: ./lib/host/ssh/connection-failure.js
var connection_failure = __webpack_require__(6660);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(5284);
;// CONCATENATED MODULE: ./lib/host/copy/progress.js
/** Longer parts (characters) of a line are not looked at. */
const longestLine = 4096;
const eachMs = 250;
/**
 * Counts a copy by the lines that Nix prints of it: `copying N paths...`, then `copying path '…' to '…'` at the start of each
 * path, and on the host `copying path '…' from '…'` for what it fetches. They are the same from Nix 2.8 to 2.34; bytes within
 * a path are told by newer versions only, in a record for every few bytes.
 */
class CopyCount {
    #sizes;
    #report;
    #rest = '';
    #current = null;
    #lastMs = Number.NEGATIVE_INFINITY;
    #counts;
    #bytes;
    constructor(closure, report = () => { }) {
        this.#sizes = new Map((closure ?? []).map(({ path, bytes }) => [path, bytes]));
        this.#report = report;
        this.#counts = { paths: 0, totalPaths: null, fetchedPaths: 0 };
        this.#bytes = this.#sizes.size > 0 ? 0 : null;
    }
    get progress() {
        return { ...this.#counts, bytes: this.#bytes };
    }
    /** Takes what Nix has printed, in any pieces. */
    push(text) {
        const lines = (this.#rest + text).split('\n');
        this.#rest = (lines.pop() ?? '').slice(-longestLine);
        for (const line of lines)
            this.#line(line.slice(0, longestLine));
        if (performance.now() - this.#lastMs < eachMs)
            return;
        this.#lastMs = performance.now();
        this.#report(this.progress);
    }
    /** All that was begun has arrived. */
    end() {
        this.#arrived();
        this.#report(this.progress);
        return this.progress;
    }
    #line(line) {
        const total = /^copying (\d{1,9}) paths/.exec(line)?.[1];
        if (total !== undefined)
            this.#counts.totalPaths = Number(total);
        const [, path, way] = /^copying path '([^']{1,300})' (to|from) '/.exec(line) ?? [];
        if (path === undefined)
            return;
        if (way === 'from') {
            this.#counts.fetchedPaths += 1;
            return;
        }
        this.#arrived();
        this.#current = path;
    }
    #arrived() {
        if (this.#current === null)
            return;
        this.#counts.paths += 1;
        const size = this.#sizes.get(this.#current) ?? null;
        this.#bytes = size === null || this.#bytes === null ? null : this.#bytes + size;
        this.#current = null;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/host/any-shell.js
var any_shell = __webpack_require__(391);
;// CONCATENATED MODULE: ./lib/host/copy/ssh-program.js









/** What runs on the host: Nix, after a line that nothing else can print. */
const serving = `${nix_there/* nixOnPath */.c}; printf '\\n%s\\n' "$1"; exec nix-store --serve --write`;
/**
 * Makes a directory with an `ssh` that uses the connection of an ssh command line. Nix takes options for ssh from NIX_SSHOPTS
 * alone, split at blanks in old versions and as shell words in newer ones; this way no option has to be in words of either.
 * What the host's login shell prints of its own, which Nix would take for its protocol, is left out. Throws a ToolError.
 */
async function sshProgram(command, env) {
    const [name = 'ssh', ...words] = command;
    const ssh = (0,programs/* findProgram */.Kp)(name, env);
    if (ssh === null)
        throw new errors/* ToolError */.v4('missing-program', 'there is no ssh on PATH on this machine');
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-copy-'));
    const remove = () => (0,promises_.rm)(dir, { recursive: true, force: true });
    const [program, status] = [(0,external_node_path_.join)(dir, 'ssh'), (0,external_node_path_.join)(dir, 'status')];
    const mark = (0,random/* randomHex */.n)(16);
    const remote = ['exec', '/bin/sh', '-c', serving, 'sh', mark].map(any_shell/* quoteForAnyShell */.o).join(' ');
    // The shell's read takes no byte beyond the end of a line from a pipe.
    const script = `#!/bin/sh
# Nix asks with -O whether there is a connection.
for word; do [ "$word" != -O ] || exit 0; done
{
  ${(0,shell/* quoteCommand */.c)([ssh, ...words, remote])}
  echo $? >${(0,shell/* quoteCommand */.c)([status])}
} | while IFS= read -r line; do
  if [ "$line" = ${mark} ]; then exec cat; fi
done
`;
    await (0,promises_.writeFile)(program, script, { mode: 0o700 });
    await (0,promises_.access)(program, promises_.constants.X_OK).catch(async () => {
        await remove();
        throw new errors/* ToolError */.v4('not-copied', `programs in ${(0,external_node_os_.tmpdir)()} cannot be run, which copying needs`, {
            hint: 'Set TMPDIR to a directory on a file system that is not mounted with noexec.',
        });
    });
    return {
        env: { ...env, PATH: `${dir}:${env.PATH ?? ''}` },
        status: async () => {
            const text = await (0,promises_.readFile)(status, 'utf8').catch(() => '');
            return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
        },
        remove,
    };
}

;// CONCATENATED MODULE: ./lib/host/copy/over-ssh.js








/** What Nix calls the host in its own words: where the connection leads is known to ssh alone. */
const anyName = 'target';
/** Of an ssh whose connection failed or was lost. */
const lostStatus = 255;
/** A copy that is not at its end then (h) never comes to one: Nix waits without limit, and says nothing of a large path. */
const longestHours = 24;
/** Copies with the Nix of both sides over an ssh connection. Rejects as `copyClosure` does. */
async function copyOverSsh(host, path, command, options) {
    const ssh = await sshProgram(command, options.env);
    try {
        return await copyBy(ssh, host, path, options);
    }
    finally {
        await ssh.remove();
    }
}
async function copyBy(ssh, host, path, { substitutes = true, closure, onProgress, onOutput, signal }) {
    const count = new CopyCount(closure, onProgress);
    const flags = substitutes ? ['--use-substitutes'] : [];
    const nix = await (0,bound_process/* startBound */.P)(['nix-copy-closure', ...flags, '--to', anyName, path], { env: ssh.env });
    const decoder = new TextDecoder();
    nix.child.stderr?.on('data', (bytes) => {
        const text = decoder.decode(bytes, { stream: true });
        count.push(text);
        onOutput?.(text);
    });
    const stop = () => killGroup(nix.pid);
    signal?.addEventListener('abort', stop);
    if (signal?.aborted)
        stop();
    let isLate = false;
    const late = setTimeout(() => {
        isLate = true;
        stop();
    }, longestHours * 3_600_000);
    const status = await nix.ended;
    clearTimeout(late);
    signal?.removeEventListener('abort', stop);
    signal?.throwIfAborted();
    if (status === 0) {
        const { paths, bytes, fetchedPaths } = count.end();
        return { paths, bytes, fetchedPaths };
    }
    if (isLate)
        throw new errors/* ToolError */.v4('not-copied', `copying to ${host.name} was ended after ${longestHours} h`, {
            hint: `Nothing was activated. Look at its connection, and at what holds its store: nix-store --realise ${path} there.`,
        });
    const words = nix.words();
    if ((await ssh.status()) === lostStatus)
        throw new unreachable/* HostUnreachable */.f(host.name, lastLine(words), (0,connection_failure/* connectionFailureIn */.m)(words));
    if (/path '[^']{1,300}' is not valid/.test(words) && count.progress.totalPaths === null)
        throw new errors/* ToolError */.v4('no-path', `${path} is not in the store of this machine`, {
            hint: 'Build it first.',
        });
    throw copyError(host.name, path, words);
}
function lastLine(words) {
    return (0,clean/* stripControls */.$Y)(words).trim().split('\n').at(-1) ?? '';
}
/** Nix and the ssh that it has started, which are in one group. */
function killGroup(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended by itself.
    }
}

;// CONCATENATED MODULE: ./lib/host/copy/copy-closure.js



/**
 * Brings a store path with all that it needs from this machine's store to a host. Nothing is done for this machine, and
 * nothing is copied to a host that has the path. Rejects with the signal's reason, with `HostUnreachable`, or with a ToolError
 * that says what to do: `signature` (its Nix refuses unsigned paths), `disk-full`, `missing-program` (it has no Nix),
 * `privilege` (its user may not write to the store), `no-path` (this machine does not have it), `not-copied`.
 */
async function copyClosure(host, path, options) {
    const { signal } = options;
    signal?.throwIfAborted();
    if (host.kind === 'local' || (await hasPath(host, path, signal)))
        return { paths: 0, bytes: 0, fetchedPaths: 0 };
    return host.ssh === undefined
        ? importInto(host, path, options)
        : copyOverSsh(host, path, await host.ssh.command(signal), options);
}


/***/ }),

/***/ 3770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nixOnPath)
/* harmony export */ });
/**
 * Words of a POSIX shell that let it find Nix on a host, whose PATH for commands over ssh often lacks it: on NixOS, in a
 * system-wide installation, and in a user's own.
 */
const nixOnPath = 'PATH=$PATH:/run/current-system/sw/bin:/nix/var/nix/profiles/default/bin:$HOME/.nix-profile/bin; export PATH';


/***/ }),

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Yr: () => (/* binding */ fileSystemsIn),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   ZI: () => (/* binding */ askInSections),
/* harmony export */   ur: () => (/* binding */ propertyBlocks)
/* harmony export */ });
/* unused harmony export sectionsOf */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3030);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3213);




/**
 * Runs a script on a host and returns the sections that it prints. Throws a ToolError (`bad-answer`) for an answer that is
 * not whole, and `HostUnreachable`.
 */
async function askInSections(host, { script, tells, needs, ...question }, signal) {
    // A word that nothing on the host can know.
    const mark = (0,_system_random_js__WEBPACK_IMPORTED_MODULE_1__/* .randomHex */ .n)(16);
    const say = `say() { printf '\\n%s %s\\n' ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteWord */ .X)(mark)} "$*"; }`;
    const result = await host.run({ script: `${say}\n${script}\nsay end`, ...question }, signal);
    const sections = sectionsOf(result.stdout.toString('utf8'), mark);
    if (sections.has('end'))
        return sections;
    const said = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .stripControls */ .$Y)(result.stderr.toString('utf8')).trim(), 300);
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('bad-answer', `${host.name} did not tell ${tells} (status ${result.status})${said && `: ${said}`}`, { hint: `It needs ${needs}.` });
}
/** What a script printed, in sections that begin with a line of `mark` and their name. What is before the first is left out. */
function sectionsOf(printed, mark) {
    const sections = new Map();
    for (const part of printed.split(`\n${mark} `).slice(1)) {
        const end = part.indexOf('\n');
        if (end !== -1)
            sections.set(part.slice(0, end), part.slice(end + 1));
    }
    return sections;
}
/** The lines of a section that are not empty. */
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line !== '');
}
/** Blocks of NAME=VALUE lines, as `systemctl show` prints them, in whichever order. */
function propertyBlocks(text) {
    return (text ?? '')
        .split('\n\n')
        .map((block) => new Map(linesOf(block).map((line) => propertyOf(line))))
        .filter((block) => block.size > 0);
}
function propertyOf(line) {
    const equals = line.indexOf('=');
    return equals === -1 ? [line, ''] : [line.slice(0, equals), line.slice(equals + 1)];
}
/** The words of a line, which blanks are between. */
function wordsOf(line) {
    return line.split(' ').filter((word) => word !== '');
}
/** What `df -Pk` prints: the file systems, each once where it is asked for several times. */
function fileSystemsIn(text) {
    const found = new Map();
    for (const line of linesOf(text)) {
        const [, ...words] = wordsOf(line);
        const [total = 0, used = 0, free = 0] = words.slice(0, 3).map((word) => Number(word) * 1024);
        const point = words.slice(4).join(' ');
        if (point === '' || ![total, used, free].every(Number.isSafeInteger))
            continue;
        found.set(point, { point, totalBytes: total, usedBytes: used, freeBytes: free });
    }
    return [...found.values()];
}


/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* reexport */ readFlakeHosts),
  W: () => (/* reexport */ saidLine)
});

// EXTERNAL MODULE: ./lib/config/parse-repository.js
var parse_repository = __webpack_require__(2258);
// EXTERNAL MODULE: ./lib/config/read-repository.js
var read_repository = __webpack_require__(7281);
// EXTERNAL MODULE: ./lib/nix/flake/evaluate.js
var evaluate = __webpack_require__(9190);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/migrate/answer.js

/** An option that is set: with its value, or without one where it cannot be computed or is no plain data. */
const answer_option = schemas/* object */.Ikc({ v: schemas/* unknown */.L5J().optional() });
const options = schemas/* record */.g1P(schemas/* string */.YjP(), answer_option);
const names = schemas/* array */.YOg(schemas/* string */.YjP());
const level = schemas/* object */.Ikc({ options, others: names });
const deployRsNode = level.extend({ profiles: names, system: level.nullable() });
/** What one module of a Colmena node says under `deployment`. */
const deployment = schemas/* object */.Ikc({ options, others: names, keys: names });
const unreadable = schemas/* object */.Ikc({ isUnreadable: schemas/* literal */.euz(true) });
const deployRs = schemas/* object */.Ikc({
    top: level,
    /** Null for one that cannot be computed. */
    nodes: schemas/* record */.g1P(schemas/* string */.YjP(), deployRsNode.nullable()),
});
const colmena = schemas/* object */.Ikc({
    /** Whether Colmena's own modules have evaluated it, so that every option has a value. */
    isEvaluated: schemas/* boolean */.zMY(),
    meta: options,
    defaults: schemas/* array */.YOg(deployment).nullable(),
    nodes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(deployment).nullable()),
});
/** What a flake's outputs answer to {@link questionFor}. */
const answerSchema = schemas/* object */.Ikc({
    configurations: names.nullable(),
    darwin: names.nullable(),
    home: names.nullable(),
    own: schemas/* union */.KCZ([unreadable, schemas/* object */.Ikc({ v: schemas/* unknown */.L5J() })]).nullable(),
    deployRs: schemas/* union */.KCZ([unreadable, deployRs]).nullable(),
    colmena: schemas/* union */.KCZ([unreadable, colmena]).nullable(),
});

;// CONCATENATED MODULE: ./lib/migrate/question.js
/**
 * What is asked of a flake's outputs, for the hosts in `hosts` or for all. It returns plain data only: of an option `{ v = VALUE; }`,
 * or `{ }` where it has none or cannot be computed. A profile's path, a key's text and all else that is not listed are not
 * evaluated: a path would be the whole system. What throws is caught for each option alone, so that one does not hide the
 * others; errors that Nix cannot catch (a missing attribute, infinite recursion) end the evaluation.
 *
 * Our own: `nixosRebuildTest`, in the words of the repository's file, as nix/flake-module.nix makes it.
 * deploy-rs: `deploy.nodes`, with settings at the levels deploy, node and profile (its README and src/data.rs).
 * Colmena: `colmenaHive`, which its makeHive has evaluated (`deploymentConfig`, src/nix/hive/eval.nix), or else `colmena`, of
 * which only what modules say in plain words can be read without nixpkgs.
 */
const question = `
outputs: let
  inherit (builtins) attrNames concatMap deepSeq elem filter functionArgs intersectAttrs isAttrs isFunction isList isPath
    listToAttrs map mapAttrs removeAttrs tryEval typeOf unsafeDiscardStringContext;

  attempt = fallback: value: let tried = tryEval (deepSeq value value); in if tried.success then tried.value else fallback;
  # Such a set has itself as a part.
  tree = value:
    if isAttrs value && value ? outPath then throw "no plain data"
    else if isAttrs value then mapAttrs (_: tree) value
    else if isList value then map tree value
    else plain value;
  genAttrs = names: f: listToAttrs (map (name: { inherit name; value = f name; }) names);

  plain = value: let type = typeOf value; in
    if type == "string" then unsafeDiscardStringContext value
    else if type == "path" then toString value
    else if type == "list" then map plain value
    else if elem type [ "int" "bool" "null" "float" ] then value
    # lib.mkDefault and lib.mkForce
    else if type == "set" && value._type or "" == "override" then plain value.content
    else throw "no plain data";
  option = value: attempt { } { v = plain value; };
  options = names: set: mapAttrs (_: option) (intersectAttrs (genAttrs names (_: null)) set);
  others = known: set: filter (name: ! elem name known) (attrNames set);
  wanted = set: if hosts == null then set else intersectAttrs (genAttrs hosts (_: null)) set;

  generic = [
    "sshUser" "user" "sshOpts" "fastConnection" "autoRollback" "magicRollback" "confirmTimeout" "activationTimeout"
    "tempPath" "remoteBuild" "interactiveSudo" "sudo"
  ];
  level = own: parts: set: {
    options = options (generic ++ own) set;
    others = others (generic ++ own ++ parts) set;
  };
  deployRs = deploy: {
    top = level [ ] [ "nodes" ] deploy;
    nodes = mapAttrs (_: node: attempt null (level [ "hostname" "profilesOrder" ] [ "profiles" ] node // {
      profiles = attrNames (node.profiles or { });
      system = if node ? profiles.system then level [ "profilePath" ] [ "path" ] node.profiles.system else null;
    })) (wanted deploy.nodes);
  };

  deploymentOptions = [
    "targetHost" "targetPort" "targetUser" "allowLocalDeployment" "buildOnTarget" "tags" "replaceUnknownProfiles"
    "privilegeEscalationCommand" "sshOptions"
  ];
  deployment = set: {
    options = options deploymentOptions set;
    others = others (deploymentOptions ++ [ "keys" ]) set;
    keys = attrNames (set.keys or { });
  };
  metaOptions = options [ "allowApplyAll" "machinesFile" ];
  hive = hive: {
    isEvaluated = true;
    meta = metaOptions (hive.metaConfig or { });
    defaults = [ ];
    nodes = mapAttrs (_: set: attempt null [ (deployment set) ]) (wanted hive.deploymentConfig);
  };

  # A module that is no function of what it is given, as far as its deployment goes.
  moduleOf = name: module:
    if isPath module then moduleOf name (import module)
    else if isFunction module then
      module (mapAttrs (arg: _: if arg == "name" then name else throw "is not known here") (functionArgs module))
    else module;
  modulesOf = name: node: concatMap (module: let set = moduleOf name module; in
    if set ? deployment then [ (deployment set.deployment) ]
    else if set ? config.deployment then [ (deployment set.config.deployment) ]
    else [ ]) (if isList node then node else [ node ]);
  rawHive = colmena: {
    isEvaluated = false;
    meta = metaOptions (colmena.meta or colmena.network or { });
    defaults = attempt null (modulesOf "defaults" (colmena.defaults or { }));
    nodes = mapAttrs (name: node: attempt null (modulesOf name node)) (wanted (removeAttrs colmena [ "meta" "network" "defaults" ]));
  };

  # What has the name of another tool's output and is none is no output of that tool.
  read = output: isOurs: reader:
    if ! outputs ? \${output} then null
    else attempt { isUnreadable = true; } (let value = outputs.\${output}; in if isOurs value then reader value else null);
  colmena = read "colmenaHive" (value: value ? deploymentConfig) hive;
in {
  own = if outputs ? nixosRebuildTest then attempt { isUnreadable = true; } { v = tree outputs.nixosRebuildTest; } else null;
  configurations = attempt null (attrNames (outputs.nixosConfigurations or { }));
  darwin = attempt null (attrNames (outputs.darwinConfigurations or { }));
  home = attempt null (attrNames (outputs.homeConfigurations or { }));
  deployRs = read "deploy" (value: value ? nodes && isAttrs value.nodes) deployRs;
  colmena = if colmena != null then colmena else read "colmena" isAttrs rawHive;
}
`;
/** The function for `nix eval --apply`, for these hosts or, by null, for all. */
function questionFor(hosts) {
    // JSON's escapes are Nix's as well, but for the start of an interpolation.
    const quoted = JSON.stringify(JSON.stringify(hosts)).replaceAll('${', '\\${');
    return `let hosts = builtins.fromJSON ${quoted}; in ${question}`;
}

;// CONCATENATED MODULE: ./lib/migrate/ask-outputs.js



/** Where the answer has each output. */
const outputs = {
    ...{ nixosConfigurations: 'configurations', darwinConfigurations: 'darwin' },
    ...{ homeConfigurations: 'home', nixosRebuildTest: 'own', deploy: 'deployRs' },
    ...{ colmenaHive: 'colmena', colmena: 'colmena' },
};
/**
 * What a flake's outputs say of its hosts, to this program and to other deployment tools. One evaluation asks all of them; it
 * builds nothing and writes no lock file. They are asked one by one where Nix has an error that it cannot catch, so that one
 * output does not hide the others, and where it is too old to know all outputs by one name (`#.`). Rejects when `signal` is
 * aborted, with its reason.
 */
async function askOutputs(flake, options) {
    const question = questionFor(options.hosts ?? null);
    const nothing = {
        ...{ configurations: null, darwin: null, home: null },
        ...{ own: null, deployRs: null, colmena: null },
    };
    const whole = await (0,evaluate/* evaluateJson */.Q)(`${flake}#.`, question, { ...options, schema: answerSchema });
    if ('value' in whole)
        return { answer: whole.value, unasked: [] };
    if ('reason' in whole && !whole.isOfNix)
        return { answer: nothing, unasked: [{ output: null, reason: whole.reason }] };
    const root = 'isMissing' in whole ? '' : '.';
    const answer = { ...nothing, configurations: [] };
    const unasked = [];
    for (const [output, key] of Object.entries(outputs)) {
        // Colmena reads the one that is evaluated, where there are both.
        if (output === 'colmena' &&
            (answer.colmena !== null || unasked.some((one) => one.output === 'colmenaHive')))
            continue;
        const one = await (0,evaluate/* evaluateJson */.Q)(`${flake}#${root}${output}`, `value: (${question}) { ${output} = value; }`, { ...options, schema: answerSchema });
        if ('reason' in one)
            unasked.push({ output, reason: one.reason });
        if (!('value' in one))
            continue;
        Object.assign(answer, { [key]: one.value[key] });
    }
    const [first] = unasked;
    // A flake of which no output can be asked has one error.
    if (unasked.length === Object.keys(outputs).length - 1 &&
        unasked.every(({ reason }) => reason === first?.reason))
        return { answer: nothing, unasked: [{ output: null, reason: first?.reason ?? '' }] };
    return { answer, unasked };
}

;// CONCATENATED MODULE: ./lib/migrate/levels.js
/** The places that may set a host's options, the one that wins first. */
class Levels {
    #levels;
    #taking;
    constructor(levels, taking) {
        this.#levels = levels;
        this.#taking = taking;
    }
    /** Every place that sets an option, in order, but to null. One that cannot be evaluated is left. */
    all(name) {
        return this.#set(name).filter((setting) => setting.value !== null && !this.#isLeft(setting));
    }
    /** What wins; undefined where nobody sets it, or it is null, or where it cannot be evaluated, and then it is left. */
    first(name) {
        const [setting] = this.#set(name);
        return setting && setting.value !== null && !this.#isLeft(setting) ? setting : undefined;
    }
    /** The place that wins, whatever it sets an option to; undefined where nobody does. */
    placeOf(name) {
        return this.#set(name)[0];
    }
    /** As {@link first}, for an option that is true or false; anything else is left. */
    flag(name) {
        const setting = this.first(name);
        if (setting === undefined)
            return undefined;
        const { option, value } = setting;
        if (typeof value === 'boolean')
            return { option, value };
        this.#taking.leave(option, 'it must be true or false');
        return undefined;
    }
    #set(name) {
        return this.#levels.flatMap(({ where, options }) => {
            const found = Object.hasOwn(options, name) ? options[name] : undefined;
            return found === undefined ? [] : [{ option: `${where}.${name}`, value: found.v }];
        });
    }
    #isLeft({ option, value }) {
        if (value === undefined)
            this.#taking.leave(option, 'it cannot be evaluated');
        return value === undefined;
    }
}

// EXTERNAL MODULE: ./lib/config/refusals.js
var refusals = __webpack_require__(6029);
// EXTERNAL MODULE: ./lib/config/repository.js
var repository = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/config/host-entry.js


/** What is said of a host outside of a file, such as in another tool's configuration; or what is wrong with it, in words. */
function hostEntryFrom(value) {
    const parsed = (0,refusals/* parsedOrMistakes */.Cg)(repository/* hostSchema */.g3, value);
    if ('data' in parsed)
        return { entry: parsed.data };
    const [{ path, message } = { path: [], message: '' }] = parsed.mistakes;
    return { mistake: [(0,refusals/* placeOf */.$t)(path), message].filter(Boolean).join(' ') };
}

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/migrate/said.js


/** Values are shown to so many columns. */
const longestValue = 120;
/** {@link Said} in one line for a person. */
function saidLine({ host, option, key, text }) {
    const said = key === null ? `${option} is left: ${text}` : `${key} is ${text} by ${option}`;
    return (0,clean/* shownLine */.QN)(host === null ? said : `${host}: ${said}`);
}
/** Collects what another tool's options mean for one host, in the words of the repository's file. */
class HostTaking {
    said = [];
    #host;
    #target = {};
    #sshOptions = [];
    #tags = [];
    #entry = {};
    constructor(host) {
        this.#host = host;
    }
    /** Takes a value as a key's, unless the key cannot have it: then it is left, with the reason. Returns whether it was taken. */
    take(option, key, value) {
        const isTaken = this.#fits(option, key, value, { [key]: value });
        if (isTaken)
            this.#entry[key] = value;
        return isTaken;
    }
    /** As {@link take}, for a part of the target. */
    takeTarget(option, part, value) {
        const isTaken = this.#fits(option, `target.${part}`, value, {
            target: { address: 'host', [part]: value },
        });
        if (isTaken)
            this.#target[part] = value;
        return isTaken;
    }
    /** As {@link take}, for one more of the target's ssh options. */
    takeSshOption(option, value) {
        const trial = { target: { address: 'host', sshOptions: [value] } };
        if (this.#fits(option, 'target.sshOptions', value, trial))
            this.#sshOptions.push(value);
    }
    /** As {@link take}, for one more tag. */
    takeTag(option, value) {
        if (this.#fits(option, 'tags', value, { tags: [value] }))
            this.#tags.push(value);
    }
    leave(option, why) {
        this.said.push({ host: this.#host, option, key: null, text: why });
    }
    /** What was taken. A target without an address is none. */
    entry() {
        const parsed = hostEntryFrom({
            ...this.#entry,
            ...(this.#tags.length > 0 && { tags: this.#tags }),
            ...(this.#target.address !== undefined && {
                target: { ...this.#target, sshOptions: this.#sshOptions },
            }),
        });
        // Each part was accepted by itself, so that only too many of them can be refused together.
        if ('entry' in parsed)
            return parsed.entry;
        this.said.splice(0);
        this.leave('all of it', parsed.mistake);
        return {};
    }
    #fits(option, key, value, trial) {
        const parsed = hostEntryFrom(trial);
        const shown = (0,clean/* shownLine */.QN)(JSON.stringify(value) ?? 'nothing', longestValue);
        if ('mistake' in parsed)
            this.leave(option, `${shown} cannot be taken: ${parsed.mistake}`);
        else
            this.said.push({ host: this.#host, option, key, text: shown });
        return 'entry' in parsed;
    }
}

;// CONCATENATED MODULE: ./lib/migrate/ssh-arguments.js
/** Letters that take a value, and those that do not (OpenSSH's ssh.c). */
const withValue = 'BbcDEeFIiJLlmOoPpQRSWw';
const withoutValue = '1246AaCfGgKkMNnqsTtVvXxYy';
const flags = {
    ...{ '4': 'AddressFamily=inet', '6': 'AddressFamily=inet6', A: 'ForwardAgent=yes', a: 'ForwardAgent=no' },
    ...{ C: 'Compression=yes', q: 'LogLevel=QUIET', v: 'LogLevel=VERBOSE' },
};
const valued = {
    ...{ b: 'BindAddress', B: 'BindInterface', c: 'Ciphers', i: 'IdentityFile', I: 'PKCS11Provider' },
    ...{ J: 'ProxyJump', m: 'MACs', P: 'Tag' },
};
/**
 * Reads words as ssh reads its arguments: letters together, a value in the same word or the next. As with ssh, the first port
 * and the first user count.
 */
function readSshArguments(words) {
    const read = { port: null, user: null, options: [], left: [] };
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (!/^-[A-Za-z0-9]/.test(word)) {
            read.left.push(word);
            continue;
        }
        for (let at = 1; at < word.length; at += 1) {
            const letter = word[at];
            if (!withValue.includes(letter)) {
                readFlag(letter, read);
                continue;
            }
            const rest = word.slice(at + 1);
            if (rest === '')
                index += 1;
            readValue(letter, (rest || (words[index] ?? '')).trim(), read);
            break;
        }
    }
    return read;
}
function readFlag(letter, read) {
    const option = withoutValue.includes(letter) ? flags[letter] : undefined;
    if (option === undefined)
        read.left.push(`-${letter}`);
    else
        read.options.push(option);
}
function readValue(letter, value, read) {
    const name = valued[letter];
    const option = letter === 'o' ? optionOf(value) : null;
    if (letter === 'p' && /^\d{1,5}$/.test(value))
        read.port ??= Number(value);
    else if (letter === 'l' && value !== '')
        read.user ??= value;
    else if (option !== null)
        read.options.push(option);
    else if (name !== undefined && value !== '')
        read.options.push(`${name}=${quoted(value)}`);
    else
        read.left.push(`-${letter} ${value}`.trim());
}
/** `Name=value` of what ssh_config may have as `Name value` or `Name = value`; null where it is none of them. */
function optionOf(written) {
    const [name = ''] = /^[A-Za-z][A-Za-z0-9]{0,60}/.exec(written) ?? [];
    const rest = written.slice(name.length);
    const value = rest.trimStart().replace(/^=/, '').trim();
    return name === '' || value === '' || !/^[\s=]/.test(rest) ? null : `${name}=${value}`;
}
/** A path with blanks is one word of ssh_config within quotes. */
function quoted(value) {
    return /\s/.test(value) && !value.startsWith('"') ? `"${value}"` : value;
}

;// CONCATENATED MODULE: ./lib/migrate/take-ssh-arguments.js

/** Takes lists of ssh's arguments, of which the first that says something counts, as for ssh. */
function takeSshArguments(taking, settings, { hasUser, hasPort = false }) {
    let [user, port] = [hasUser, hasPort];
    for (const { option, value } of settings) {
        if (!Array.isArray(value) || value.some((word) => typeof word !== 'string')) {
            taking.leave(option, 'it must be a list of strings');
            continue;
        }
        const read = readSshArguments(value);
        if (read.port !== null && !port)
            port = taking.takeTarget(option, 'port', read.port);
        if (read.user !== null && !user)
            user = taking.takeTarget(option, 'user', read.user);
        for (const one of read.options)
            taking.takeSshOption(option, one);
        for (const one of read.left)
            taking.leave(option, `${one} has no counterpart`);
    }
}

;// CONCATENATED MODULE: ./lib/migrate/colmena.js



/** What Colmena has for an option that is not set (src/nix/hive/options.nix). */
const defaultUser = 'root';
/**
 * What a node's `deployment` means for one host. In a hive that Colmena has evaluated, `modules` is one with all options. In one
 * that it has not, they are the node's modules and then those of `defaults`, as far as they say something in plain words.
 */
function colmenaHost(name, modules, hive) {
    const taking = new HostTaking(name);
    const place = hive.isEvaluated ? `colmenaHive.nodes.${name}` : `colmena.${name}`;
    if (modules === null) {
        taking.leave(place, `it cannot be evaluated${hive.isEvaluated ? '' : ' without nixpkgs; colmenaHive can be read in full'}`);
        return taking;
    }
    const levels = [
        ...modules.map((module) => ({ where: `${place}.deployment`, ...module })),
        ...(hive.defaults ?? []).map((module) => ({ where: 'colmena.defaults.deployment', ...module })),
    ];
    for (const { where, others, keys } of levels) {
        for (const option of others)
            taking.leave(`${where}.${option}`, 'it is not known here');
        for (const key of keys)
            taking.leave(`${where}.keys.${key}`, 'no secrets are uploaded; sops-nix and agenix bring them with the system');
    }
    takeAll(taking, new Levels(levels, taking), name);
    return taking;
}
/** What a hive says of all its nodes. */
function colmenaMeta({ isEvaluated, meta }) {
    const place = isEvaluated ? 'colmenaHive.metaConfig' : 'colmena.meta';
    const left = (name, text) => ({
        host: null,
        option: `${place}.${name}`,
        key: null,
        text,
    });
    return [
        ...(meta.allowApplyAll?.v === false
            ? [left('allowApplyAll', 'all hosts are only deployed with --all-hosts')]
            : []),
        ...((meta.machinesFile?.v ?? null) === null
            ? []
            : [left('machinesFile', "Nix's own builders are used (nix.conf)")]),
    ];
}
function takeAll(taking, levels, name) {
    takeAddress(taking, levels, name);
    const isUserSet = levels.placeOf('targetUser') !== undefined;
    const user = isUserSet ? levels.first('targetUser') : { option: "Colmena's default", value: defaultUser };
    if (user)
        taking.takeTarget(user.option, 'user', user.value);
    const port = levels.first('targetPort');
    const hasPort = port !== undefined && taking.takeTarget(port.option, 'port', port.value);
    takeSshArguments(taking, levels.all('sshOptions'), { hasUser: user !== undefined, hasPort });
    takePrivilege(taking, levels, user?.value);
    for (const { option, value } of levels.all('tags'))
        if (!Array.isArray(value))
            taking.leave(option, 'it must be a list of strings');
        else
            for (const tag of value)
                taking.takeTag(option, tag);
    const isRemote = levels.flag('buildOnTarget');
    if (isRemote?.value)
        taking.take(isRemote.option, 'buildHost', 'target');
    const isLocal = levels.flag('allowLocalDeployment');
    if (isLocal?.value)
        taking.leave(isLocal.option, `a host deploys itself with --target ${name}=local`);
    const replaces = levels.flag('replaceUnknownProfiles');
    if (replaces?.value === false)
        taking.leave(replaces.option, 'a system of another deployer is not refused; an older revision is');
}
/** It is the node's name where nobody sets it, and null where the node can only deploy itself. */
function takeAddress(taking, levels, name) {
    const set = levels.placeOf('targetHost');
    const address = set === undefined ? { option: 'the name of the node', value: name } : levels.first('targetHost');
    if (address)
        taking.takeTarget(address.option, 'address', address.value);
    if (set?.value === null)
        taking.leave(set.option, `it is null; on that machine, --target ${name}=local deploys it`);
}
function takePrivilege(taking, levels, user) {
    const command = levels.first('privilegeEscalationCommand');
    if (user === 'root' || command === undefined)
        return;
    const [program, ...words] = Array.isArray(command.value) ? command.value : [];
    if (program !== 'sudo')
        taking.leave(command.option, 'no other program than sudo is used');
    else if (words.some((word) => !['-H', '--', '-n'].includes(String(word))))
        taking.leave(command.option, 'sudo is called with options of its own');
    else
        taking.take(command.option, 'sudo', true);
}

;// CONCATENATED MODULE: ./lib/migrate/deploy-rs.js



/** Options without a counterpart: the value that asks for nothing else than is done, and what there is instead. */
const withoutCounterpart = {
    autoRollback: {
        usual: true,
        instead: 'a system with which the host is not well is undone, but with --no-rollback for one deployment',
    },
    magicRollback: { usual: true, instead: 'a host that cannot be reached afterwards always goes back' },
    interactiveSudo: { usual: false, instead: 'where sudo wants a password, it is asked for once' },
    sudo: { usual: 'sudo -u', instead: 'no other program than sudo is used' },
    tempPath: { usual: undefined, instead: 'the state of an activation is in /run/nixos-rebuild-test' },
    profilesOrder: { usual: undefined, instead: 'no other profile than "system" is deployed' },
};
const systemProfile = '/nix/var/nix/profiles/system';
const namedProfile = /^\/nix\/var\/nix\/profiles\/system-profiles\/([^/]+)$/;
/**
 * What `deploy.nodes.NAME` means for one host. deploy-rs takes a setting from the profile, else from the node, else from
 * `deploy`; of sshOpts it joins all three (src/lib.rs, make_deploy_data).
 */
function deployRsHost(name, top, node) {
    const taking = new HostTaking(name);
    const place = `deploy.nodes.${name}`;
    if (node === null) {
        taking.leave(place, 'it cannot be evaluated');
        return taking;
    }
    for (const profile of node.profiles.filter((one) => one !== 'system'))
        taking.leave(`${place}.profiles.${profile}`, 'no other profile than "system" is deployed');
    if (node.system === null) {
        taking.leave(place, 'it has no profile "system"');
        return taking;
    }
    const levels = [
        { where: `${place}.profiles.system`, ...node.system },
        { where: place, ...node },
        { where: 'deploy', ...top },
    ].map((level) => ({ ...level, options: withoutNulls(level.options) }));
    for (const { where, others } of levels)
        for (const option of others)
            taking.leave(`${where}.${option}`, 'it is not known here');
    deploy_rs_takeAll(taking, new Levels(levels, taking));
    return taking;
}
/** Null is as if a setting were not there (serde's Option). */
function withoutNulls(options) {
    return Object.fromEntries(Object.entries(options).filter(([, { v }]) => v !== null));
}
function deploy_rs_takeAll(taking, levels) {
    const address = levels.first('hostname');
    if (address)
        taking.takeTarget(address.option, 'address', address.value);
    const sshUser = levels.first('sshUser');
    if (sshUser)
        taking.takeTarget(sshUser.option, 'user', sshUser.value);
    takeSshArguments(taking, levels.all('sshOpts'), { hasUser: sshUser !== undefined });
    takeUser(taking, levels, sshUser?.value);
    takeProfilePath(taking, levels);
    const isFast = levels.flag('fastConnection');
    if (isFast)
        taking.take(isFast.option, 'substitutes', !isFast.value);
    const isRemote = levels.flag('remoteBuild');
    if (isRemote?.value)
        taking.take(isRemote.option, 'buildHost', 'target');
    const confirm = levels.first('confirmTimeout');
    if (confirm)
        taking.take(confirm.option, 'ackTimeout', confirm.value);
    const activation = levels.first('activationTimeout');
    if (activation)
        taking.take(activation.option, 'switchTimeout', activation.value);
    for (const [name, { usual, instead }] of Object.entries(withoutCounterpart)) {
        const setting = levels.first(name);
        if (setting && setting.value !== usual)
            taking.leave(setting.option, instead);
    }
}
/** By default deploy-rs activates as the user who logs in. */
function takeUser(taking, levels, sshUser) {
    const user = levels.first('user');
    if (user && user.value !== 'root')
        taking.leave(user.option, 'a system is always activated by root');
    else if (user && sshUser !== undefined && sshUser !== 'root')
        taking.take(user.option, 'sudo', true);
}
function takeProfilePath(taking, levels) {
    const path = levels.first('profilePath');
    if (!path || path.value === systemProfile)
        return;
    const [, name] = namedProfile.exec(String(path.value)) ?? [];
    if (name === undefined)
        taking.leave(path.option, `only ${systemProfile} and profiles below ${systemProfile}-profiles are set`);
    else
        taking.take(path.option, 'profile', name);
}

;// CONCATENATED MODULE: ./lib/migrate/read-flake-hosts.js





/** The output in which a flake says what the repository's file can say. */
const ownOutput = 'nixosRebuildTest';
/**
 * Reads what a flake says to deploy-rs (`deploy.nodes`) and Colmena (`colmenaHive`, `colmena`) of its hosts, by one evaluation.
 * A flake without these outputs is no error, and neither is one that cannot be evaluated: that is in `notices`. Rejects when
 * `signal` is aborted, with its reason.
 */
async function readFlakeHosts(flake, options) {
    const { answer, unasked } = await askOutputs(flake, options);
    const { deployRs, colmena, configurations } = answer;
    const own = answer.own && 'v' in answer.own ? (0,parse_repository/* repositoryConfigFrom */.X)(answer.own.v, ownOutput) : read_repository/* emptyRepositoryConfig */.C;
    const notices = unasked.map(({ output, reason }) => output === null
        ? `the flake ${flake} cannot be asked for hosts of deploy-rs and Colmena: ${reason}`
        : `the output ${output} of the flake ${flake} cannot be read: ${reason}`);
    const others = new Map([
        ...(answer.home ?? []).map((name) => [name, 'home-manager']),
        ...(answer.darwin ?? []).map((name) => [name, 'nix-darwin']),
    ]);
    for (const name of configurations ?? [])
        others.delete(name);
    const found = { configurations, others, own, hosts: new Map(), said: [], notices };
    const add = (from, name, taking) => {
        const known = found.hosts.get(name);
        if (known) {
            notices.push(`${name} is a host of ${known.from} and of ${from}; what ${known.from} says is taken`);
            return;
        }
        found.hosts.set(name, { from, host: taking.entry() });
        found.said.push(...taking.said);
    };
    if (answer.own && 'isUnreadable' in answer.own)
        notices.push(read_flake_hosts_unreadable(ownOutput));
    if (deployRs && 'isUnreadable' in deployRs)
        notices.push(read_flake_hosts_unreadable('deploy'));
    else if (deployRs)
        for (const [name, node] of Object.entries(deployRs.nodes))
            add('deploy-rs', name, deployRsHost(name, deployRs.top, node));
    if (colmena && 'isUnreadable' in colmena)
        notices.push(read_flake_hosts_unreadable('colmena'));
    else if (colmena) {
        found.said.push(...colmenaMeta(colmena));
        for (const [name, modules] of Object.entries(colmena.nodes))
            add('colmena', name, colmenaHost(name, modules, colmena));
    }
    return { ...found, said: saidOnce(found.said) };
}
/** What was left for several hosts by one option, which is above them all, concerns none of them alone. */
function saidOnce(said) {
    const hosts = new Map();
    for (const { option, key, host } of said)
        if (key === null)
            hosts.set(option, (hosts.get(option) ?? new Set()).add(host));
    const seen = new Set();
    return said.flatMap((one) => {
        if (one.key !== null || (hosts.get(one.option)?.size ?? 0) < 2)
            return [one];
        if (seen.has(one.option))
            return [];
        seen.add(one.option);
        return [{ ...one, host: null }];
    });
}
function read_flake_hosts_unreadable(output) {
    return `the flake's output ${output} cannot be evaluated, and is not read`;
}

;// CONCATENATED MODULE: ./lib/migrate/index.js
/** What a flake says to deploy-rs and Colmena of its hosts, in the words of the configuration. */




/***/ }),

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ packageChanges)
/* harmony export */ });
/* harmony import */ var _package_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2252);

/** A package of the same version whose size differs by less was only rebuilt with other hashes in it. */
const smallestBytes = 8 * 1024;
/**
 * What differs between two closures, package by package and sorted by name. Several versions of a package
 * may be in one closure; it counts as upgraded when its highest version rose.
 */
function packageChanges(before, after) {
    const old = packagesOf(before);
    const now = packagesOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
function packagesOf(closure) {
    const packages = new Map();
    for (const { path, bytes } of closure) {
        const { name, version } = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .packageNameOf */ .dG)(path);
        const known = packages.get(name) ?? { versions: new Set(), bytes: 0 };
        known.versions.add(version);
        known.bytes = known.bytes === null || bytes === null ? null : known.bytes + bytes;
        packages.set(name, known);
    }
    return packages;
}
function changeOf(name, old, now) {
    const old_versions = sorted(old);
    const new_versions = sorted(now);
    const known = old?.bytes !== null && now?.bytes !== null;
    const size_delta_bytes = known ? (now?.bytes ?? 0) - (old?.bytes ?? 0) : null;
    const details = { name, old_versions, new_versions, size_delta_bytes };
    if (!old)
        return { ...details, change: 'added' };
    if (!now)
        return { ...details, change: 'removed' };
    if (old_versions.join('\0') === new_versions.join('\0'))
        return Math.abs(size_delta_bytes ?? 0) >= smallestBytes ? { ...details, change: 'changed' } : null;
    const order = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(old_versions.at(-1), new_versions.at(-1));
    return { ...details, change: order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed' };
}
function sorted(packages) {
    return packages ? [...packages.versions].sort(_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy) : [];
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

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ evaluateJson)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);


/** How long (ms) an evaluation may take by default: a hive evaluates the modules of each of its nodes. */
const longestMs = 300_000;
/** An answer of a thousand hosts has less. */
const mostBytes = 16 * 1024 * 1024;
/** A shell's status for a program that is not there. */
const notFound = 127;
/**
 * Evaluates an output of a flake as JSON through a function of Nix. Builds nothing and writes no lock file. Rejects when `signal`
 * is aborted, with its reason.
 */
async function evaluateJson(installable, question, options) {
    const { cwd, env, schema, signal, timeoutMs = longestMs } = options;
    const late = AbortSignal.timeout(timeoutMs);
    const tooMuch = new AbortController();
    let bytes = 0;
    const onOutput = ({ length }) => {
        bytes += length;
        if (bytes > mostBytes)
            tooMuch.abort();
    };
    const argv = [
        ...['nix', 'eval', '--extra-experimental-features', 'nix-command flakes', '--no-write-lock-file'],
        ...['--json', installable, '--apply', question],
    ];
    // An evaluator in the middle of one builtin does not heed SIGTERM, and takes memory until it is killed.
    const stop = AbortSignal.any([late, tooMuch.signal, ...(signal ? [signal] : [])]);
    const { status, stdout, stderr } = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)(argv, { env, cwd, signal: stop, onOutput });
    signal?.throwIfAborted();
    if (tooMuch.signal.aborted)
        return outside(`it answers with more than ${mostBytes / 1024 / 1024} MB`);
    if (late.aborted)
        return outside(`the evaluation took longer than ${timeoutMs / 1000} s`);
    if (status !== 0)
        return whyNot(status, stderr.toString('utf8'));
    try {
        return { value: schema.parse(JSON.parse(stdout.toString('utf8'))) };
    }
    catch {
        return outside('Nix answered with something else than was asked for');
    }
}
function outside(reason) {
    return { reason, isOfNix: false };
}
function whyNot(status, stderr) {
    if (status === notFound)
        return outside('nix is not installed');
    if (stderr.includes("' does not provide attribute '"))
        return { isMissing: true };
    // With a trace the error itself comes last, and the places that Nix shows are those of the question.
    const error = [...stderr.matchAll(/^[ \t]{0,20}error:[ \t]{0,20}(\S.*)$/gm)].at(-1)?.[1];
    const words = error ?? stderr.trim().split('\n').at(-1) ?? '';
    return { reason: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(words), 500) || `nix ended with status ${status}`, isOfNix: true };
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ hostKnowledge),
/* harmony export */   r: () => (/* binding */ pathsThatMatter)
/* harmony export */ });
/* harmony import */ var _systemd_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1874);
/* harmony import */ var _systemd_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4658);
/* harmony import */ var _units_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5435);



const pathConditions = [
    ...[
        'PathExists',
        'PathIsDirectory',
        'PathIsSymbolicLink',
        'PathIsMountPoint',
        'PathIsReadWrite',
    ],
    ...['DirectoryNotEmpty', 'FileNotEmpty', 'FileIsExecutable'],
];
const commands = ['ExecCondition', 'ExecStartPre', 'ExecStart'];
/** Paths outside the store of which it depends whether they are there how the units of a system start. */
function pathsThatMatter(units) {
    const dependencies = new _systemd_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .Dependencies */ .i(units, { mounts: new Map(), swaps: new Set() }, [], []);
    const paths = new Set();
    for (const name of units.paths('')) {
        const unit = dependencies.settings(name);
        if (unit === null)
            continue;
        for (const kind of pathConditions)
            for (const what of ['Condition', 'Assert'])
                for (const value of unit.all('Unit', `${what}${kind}`))
                    paths.add(value.replace(/^[|!]{1,2}/, '').trim());
        if ((0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitType */ .t$)(name) !== 'service')
            continue;
        for (const key of commands)
            for (const line of unit.all('Service', key))
                paths.add(((0,_systemd_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(line)[0] ?? '').replace(/^[-@:+!|]{1,8}/, ''));
    }
    return [...paths].filter((path) => path.startsWith('/') && !path.startsWith('/nix/store/'));
}
/**
 * What is known of a host. Of what is not there an activation may make what is below /run, and the new system's /etc, whose
 * paths are in `newEtc`.
 */
function hostKnowledge(system, asked, newEtc) {
    const known = new Set(asked);
    return {
        virtualization: system.virtualization,
        wasSkipped: (unit) => system.states.get(unit)?.wasSkipped === true,
        pathExists: (path) => {
            if (!known.has(path))
                return null;
            if (newEtc.has(path) || !system.absent.has(path))
                return true;
            return path.startsWith('/run/') ? null : false;
        },
    };
}


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan),
  R: () => (/* binding */ predictFor)
});

// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(1789);
// EXTERNAL MODULE: ./lib/nix/closure/package-version.js
var package_version = __webpack_require__(2252);
;// CONCATENATED MODULE: ./lib/plan/data-services.js

/**
 * Programs that keep data in a form of their major version, by the names of their packages, and how many parts of a version
 * make the major one: PostgreSQL 9.6 and 10 are two, MariaDB 10.6 and 10.11 as well.
 */
const programs = {
    ...{ postgresql: 1, 'postgresql-and-plugins': 1, mysql: 2, mariadb: 2, 'mariadb-server': 2 },
    ...{ 'percona-server': 2, mongodb: 2, redis: 1, valkey: 1, influxdb: 1, influxdb2: 1, clickhouse: 1 },
    ...{ elasticsearch: 1, opensearch: 1, meilisearch: 2, cassandra: 2, couchdb: 1, neo4j: 1, etcd: 2 },
    ...{ consul: 2, vault: 2, zookeeper: 2, openldap: 2, prometheus: 1, grafana: 1, loki: 1 },
    ...{ nextcloud: 1, gitea: 2, forgejo: 1, gitlab: 1, keycloak: 1 },
};
/** Services whose data would be taken over by another major version of their program. */
function dataServices(services) {
    return services.flatMap(({ unit, before, after }) => {
        const [old, now] = [packagesOf(before), packagesOf(after)];
        return [...now].flatMap(([name, version]) => {
            const earlier = old.get(name);
            const parts = programs[name] ?? 1;
            if (earlier === undefined || majorOf(earlier, parts) === majorOf(version, parts))
                return [];
            return [{ unit, package: name, old_version: earlier, new_version: version }];
        });
    });
}
function majorOf(version, parts) {
    return version.split('.').slice(0, parts).join('.');
}
/** Versions of the known programs that a service names, by their packages. */
function packagesOf(unit) {
    const values = [...(unit.get('Service')?.values() ?? [])].flat().join(' ');
    return new Map([...(0,package_version/* packageVersionsIn */["do"])(values)].filter(([name]) => Object.hasOwn(programs, name)));
}

// EXTERNAL MODULE: ./lib/plan/host-knowledge.js
var host_knowledge = __webpack_require__(988);
// EXTERNAL MODULE: ./lib/plan/units/names.js
var names = __webpack_require__(5435);
;// CONCATENATED MODULE: ./lib/plan/units/ini.js
// Unit files as switch-to-configuration reads them: with the crate rust-ini, whose rules are not systemd's. A key ends
// at "=" or ":", on whichever line that is; quotes around a value are dropped; a text that ends within a key is refused.
/** A text that rust-ini refuses. */
class IniError extends Error {
}
/** The sections of a text, in order; what is before the first one is left out. Throws `IniError`. */
function readIni(text, dialect) {
    return new IniReader([...text], dialect).sections();
}
// Unicode's White_Space, which Rust trims; JavaScript's differs in two characters.
const white = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
class IniReader {
    #text;
    #isContinued;
    #found = [];
    #at = 0;
    constructor(text, dialect) {
        this.#text = text;
        this.#isContinued = dialect === 'continued';
    }
    get #here() {
        return this.#text[this.#at];
    }
    get #isAtSpace() {
        return this.#here === ' ' || this.#here === '\t';
    }
    get #isAtBreak() {
        return this.#here === '\n' || this.#here === '\r';
    }
    sections() {
        let key = '';
        if (!this.#isContinued)
            this.#skipWhite();
        while (this.#here !== undefined) {
            const character = this.#here;
            if (character === '#' || character === ';')
                this.#skipComment();
            else if (character === '[')
                this.#found.push(this.#section());
            else if (character === '=' || character === ':') {
                if (key === '')
                    throw new IniError('a value without a key');
                const value = this.#value();
                this.#found.at(-1)?.pairs.push([key, value]);
                key = '';
            }
            else if (this.#isContinued && this.#isAtSpace) {
                if (this.#skipIndentedBreak())
                    continue;
                key = this.#indented() ?? key;
            }
            else if (this.#isContinued && this.#isAtBreak)
                this.#at += 1;
            else
                key = trimmed(this.#until('=:'));
            this.#skipWhite();
        }
        return this.#found;
    }
    /** White space before a key is kept from the comments and sections behind it in the newer crate. */
    #skipWhite() {
        while (this.#here !== undefined && white.test(this.#here)) {
            const isBreak = this.#isAtBreak;
            this.#at += 1;
            if (this.#isContinued && isBreak && this.#isAtSpace)
                return;
        }
    }
    /** Skips the spaces at the start of a line, and its end where nothing else is on it: then true. */
    #skipIndentedBreak() {
        while (this.#isAtSpace)
            this.#at += 1;
        const isBreak = this.#isAtBreak;
        if (isBreak)
            this.#at += 1;
        return isBreak;
    }
    /** The key of an indented line in the newer crate, which takes a comment for one; null where it has none. */
    #indented() {
        if (this.#here === '[')
            this.#found.push(this.#section());
        else {
            try {
                return trimmed(this.#until('=:'));
            }
            catch (thrown) {
                if (!(thrown instanceof IniError))
                    throw thrown;
            }
        }
        return null;
    }
    #skipComment() {
        const before = this.#text[this.#at - 1];
        if (!this.#isContinued && before !== undefined && before !== '\n')
            throw new IniError('a comment behind something else');
        this.#endLine();
    }
    #endLine() {
        while (this.#here !== undefined) {
            this.#at += 1;
            if (this.#text[this.#at - 1] === '\n')
                return;
        }
    }
    #section() {
        this.#at += 1;
        const name = trimmed(this.#until(']'));
        this.#at += 1;
        if (this.#isContinued && (this.#here === '#' || this.#here === ';'))
            this.#endLine();
        return { name, pairs: [] };
    }
    #value() {
        this.#at += 1;
        while (this.#here !== undefined && white.test(this.#here) && !this.#isAtBreak)
            this.#at += 1;
        let value = '';
        while (this.#here === '"' || this.#here === "'") {
            const quote = this.#here;
            this.#at += 1;
            value += this.#until(quote);
            this.#at += 1;
            if (!this.#isContinued)
                break;
        }
        const rest = this.#line();
        // The newer crate keeps the white space at the ends of what is quoted.
        if (!this.#isContinued)
            return trimmed(value + rest);
        return value === '' && rest !== '' ? trimmed(rest) : value + trimmedEnd(rest);
    }
    /** The text up to one of the characters, which may be lines away. Throws where none follows. */
    #until(ends) {
        let found = '';
        while (this.#here === undefined || !ends.includes(this.#here)) {
            if (this.#here === undefined)
                throw new IniError(`the text ends before ${[...ends].join(' or ')}`);
            found += this.#next();
        }
        return found;
    }
    /** The rest of a line. */
    #line() {
        let found = '';
        let isJoined = false;
        while (this.#here !== undefined && !this.#isAtBreak) {
            const [one, next] = [this.#here, this.#text[this.#at + 1]];
            if (this.#isContinued && (one === ' ' || one === '\t') && (next === '#' || next === ';')) {
                this.#at += 1;
                this.#endLine();
                if (!isJoined)
                    break;
                found += one;
            }
            else if (this.#isContinued && isJoined && (one === '#' || one === ';'))
                this.#endLine();
            else {
                isJoined ||= this.#isContinued && one === '\\' && next === '\n';
                found += this.#next();
            }
        }
        return found;
    }
    /** One character, or what a backslash and the one behind it stand for. */
    #next() {
        const one = this.#here ?? '';
        this.#at += 1;
        if (!this.#isContinued || one !== '\\' || this.#here === undefined)
            return one;
        const escaped = this.#here;
        this.#at += 1;
        return escaped === '\n' ? '' : `\\${escaped}`;
    }
}
function trimmed(text) {
    let start = 0;
    while (start < text.length && white.test(text[start]))
        start += 1;
    return trimmedEnd(text.slice(start));
}
function trimmedEnd(text) {
    let end = text.length;
    while (end > 0 && white.test(text[end - 1]))
        end -= 1;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/plan/units/unit.js

/** A unit file that switch-to-configuration cannot read; it ends with status 1 then. */
class UnreadableUnit extends Error {
}
/**
 * The unit of the file `base` with its drop-ins; for an instance of a template, `name`, also with the instance's own.
 * Throws `UnreadableUnit`.
 */
function readUnit(units, name, base, dialect) {
    if (!units.has(base))
        throw new UnreadableUnit(`there is no ${base}`);
    const paths = [base, ...units.dropIns(base), ...(name === base ? [] : units.dropIns(name))];
    const unit = new Map();
    for (const path of paths) {
        const file = units.file(path);
        try {
            if (file?.kind === 'file')
                add(unit, file.text, dialect);
        }
        catch (thrown) {
            throw thrown instanceof IniError ? new UnreadableUnit(`${path}: ${thrown.message}`) : thrown;
        }
    }
    return unit;
}
function add(unit, text, dialect) {
    for (const { name, pairs } of readIni(text, dialect)) {
        // What [Install] says is in the directory already, as links.
        if (name === 'Install')
            continue;
        const section = unit.get(name) ?? new Map();
        unit.set(name, section);
        const values = new Map();
        for (const [key, value] of pairs) {
            const known = values.get(key);
            if (known)
                known.push(value);
            else
                values.set(key, [value]);
        }
        for (const [key, all] of values) {
            const cleared = all.lastIndexOf('');
            const added = all.slice(cleared + 1);
            section.set(key, cleared === -1 ? [...(section.get(key) ?? []), ...repeated(all)] : added);
        }
    }
}
/** Longer lists are only marked with how often they would be repeated. */
const longestRepeated = 64;
/** A key that is there several times is taken up as often, with all its values each time. */
function repeated(all) {
    if (all.length > longestRepeated)
        return [...all, `×${all.length}`, all.at(-1)];
    return all.flatMap(() => all);
}
/** A setting that is yes or no: its last value, which is true in four spellings only. */
function isSet(unit, section, key, otherwise) {
    const last = unit.get(section)?.get(key)?.at(-1);
    return last === undefined ? otherwise : ['1', 'yes', 'true', 'on'].includes(last);
}

;// CONCATENATED MODULE: ./lib/plan/switch/compare.js
// Keys of [Unit] that change nothing for a unit that runs.
const ignored = new Set([
    ...['Description', 'Documentation', 'OnFailure', 'OnSuccess', 'OnFailureJobMode', 'IgnoreOnIsolate'],
    ...[
        'StopWhenUnneeded',
        'RefuseManualStart',
        'RefuseManualStop',
        'AllowIsolate',
        'CollectMode',
        'SourcePath',
    ],
]);
/** Every difference between two units, and what each asks for (switch-to-configuration-ng, `compare_units`). */
function unitChanges(before, after, rules) {
    const changes = [];
    const introduced = [...after.keys()].filter((section) => !before.has(section));
    for (const section of new Set([...before.keys(), ...after.keys()])) {
        const [old, now] = [before.get(section), after.get(section)];
        if (old && now)
            changes.push(...keyChanges(section, old, now, rules));
        else if (old)
            changes.push(...sectionChange(section, old, 'removed', rules));
        // Two new sections are too much, whatever is in them.
        else if (now && introduced.length > 1)
            changes.push(wholeSection(section, null, []));
        else if (now)
            changes.push(...sectionChange(section, now, 'added', rules));
    }
    return changes;
}
/** The strongest of what the changes ask for. */
function strongestNeed(changes) {
    if (changes.some(({ need }) => need === 'restart'))
        return 'restart';
    return changes.some(({ need }) => need === 'reload') ? 'reload' : 'nothing';
}
function sectionChange(section, keys, how, rules) {
    const none = new Map();
    const changes = how === 'added' ? keyChanges(section, none, keys, rules) : keyChanges(section, keys, none, rules);
    const isReloadAlone = rules.reloadsForExecReload && [...keys.keys()].join() === 'ExecReload';
    if (section === 'Unit' || (section === 'Service' && isReloadAlone))
        return changes;
    return [how === 'added' ? wholeSection(section, null, []) : wholeSection(section, [], null)];
}
function wholeSection(section, before, after) {
    return { section, key: null, before, after, need: 'restart' };
}
function keyChanges(section, old, now, rules) {
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
        const [before, after] = [old.get(key) ?? null, now.get(key) ?? null];
        if (before && after && before.length === after.length && before.every((value, at) => value === after[at]))
            return [];
        return [
            { section, key, before, after, need: needOf(section, key, before !== null, after !== null, rules) },
        ];
    });
}
function needOf(section, key, wasThere, isThere, rules) {
    if (section === 'Unit' && ignored.has(key))
        return 'nothing';
    if (section === 'Unit' && key === 'X-Reload-Triggers')
        return isThere ? 'reload' : 'nothing';
    // What runs is not touched by it, and without it nothing can be reloaded.
    if (section === 'Service' && key === 'ExecReload' && rules.reloadsForExecReload)
        return isThere ? 'reload' : 'nothing';
    if (section === 'Mount' && key === 'Options' && wasThere && isThere)
        return 'reload';
    return 'restart';
}

;// CONCATENATED MODULE: ./lib/plan/switch/changes.js



const sleepTargets = ['suspend.target', 'hibernate.target', 'hybrid-sleep.target'];
const untouchedTargets = ['sysinit.target', 'basic.target', 'multi-user.target', 'graphical.target'];
/** Which units a switch stops, starts, restarts, reloads and leaves, as switch-to-configuration decides it. */
class Changes {
    stop = new Set();
    start = new Set();
    restart = new Set();
    reload = new Set();
    skip = new Set();
    /** Targets that are started again, of which nobody is told. */
    hidden = new Set();
    causes = new Map();
    #input;
    #dialect;
    constructor(input) {
        this.#input = input;
        this.#dialect = input.rules.dialect;
    }
    note(list, unit, cause) {
        this[list].add(unit);
        if (!this.causes.has(unit))
            this.causes.set(unit, cause);
    }
    /** Compares the active units with those of the new system. Throws `UnreadableUnit`. */
    compareUnits() {
        for (const [name, state] of [...this.#input.active].sort(([a], [b]) => (a < b ? -1 : 1))) {
            if (state.active !== 'active' && state.active !== 'activating')
                continue;
            const isOwn = state.fragment === null || state.fragment.startsWith('/etc/systemd/system');
            if (isOwn || !this.#input.rules.comparesOwnUnitsOnly)
                this.#compareUnit(name);
        }
    }
    #compareUnit(name) {
        const { old, new: next, rules } = this.#input;
        const base = this.#baseOf(name);
        if (!old.has(base))
            return;
        if (this.#isGone(name, base)) {
            const unit = readUnit(old, name, base, this.#dialect);
            const kind = next.has(base) && !next.hasFile(base) ? 'masked' : 'removed';
            if (isSet(unit, 'Unit', 'X-StopOnRemoval', true))
                this.note('stop', name, { kind });
            return;
        }
        const now = readUnit(next, name, base, this.#dialect);
        if (name.endsWith('.target')) {
            this.#target(name, now);
            return;
        }
        const changes = unitChanges(readUnit(old, name, base, this.#dialect), now, rules);
        const need = strongestNeed(changes);
        if (need === 'restart')
            this.#modified(name, base, now, { kind: 'changed', changes });
        else if (need === 'reload' && !this.restart.has(name))
            this.note('reload', name, { kind: 'changed', changes });
    }
    /** The file of a unit: its own, or its template's where neither system has one of its own. */
    #baseOf(name) {
        const { old, new: next } = this.#input;
        const at = name.lastIndexOf('@');
        const dot = name.indexOf('.', at);
        if (at === -1 || dot === -1 || old.has(name) || next.has(name))
            return name;
        return `${name.slice(0, at + 1)}${name.slice(dot)}`;
    }
    #isGone(name, base) {
        const { old, new: next, rules } = this.#input;
        const hasOwn = (units) => units.dropIns(name).some((path) => units.hasFile(path));
        if (rules.stopsInstancesWithoutDropIns && name !== base && hasOwn(old) && !hasOwn(next))
            return true;
        return !next.hasFile(base);
    }
    /** Active targets are started again, which starts what they want since now. */
    #target(name, now) {
        const byHand = isSet(now, 'Unit', 'RefuseManualStart', false) || isSet(now, 'Unit', 'X-OnlyManualStart', false);
        if (!sleepTargets.includes(name) && !byHand) {
            this.note('start', name, { kind: 'target' });
            this.hidden.add(name);
        }
        if (isSet(now, 'Unit', 'X-StopOnReconfiguration', false))
            this.note('stop', name, { kind: 'stop-on-reconfiguration' });
    }
    /** Takes in a unit that the activation script wants restarted. Throws `UnreadableUnit`. */
    request(list, name) {
        const cause = { kind: 'requested' };
        const isActive = this.#input.active.has(name);
        if (list === 'reload') {
            if (isActive && !this.restart.has(name) && !this.stop.has(name))
                this.note('reload', name, cause);
        }
        else if (isActive)
            this.#modified(name, this.#baseOf(name), null, cause);
        else
            this.note('start', name, cause);
    }
    /** Decides for a changed unit; without `now`, for one that was not stopped before the activation. */
    #modified(name, base, now, cause) {
        const { new: next, rules } = this.#input;
        const type = name.slice(name.lastIndexOf('.') + 1);
        if (untouchedTargets.includes(name) || type === 'slice' || type === 'socket')
            return;
        if (type === 'path' && rules.leavesPaths)
            return;
        if (type === 'mount') {
            this.note(name === '-.mount' || name === 'nix.mount' ? 'reload' : 'restart', name, cause);
            return;
        }
        const unit = now ?? readUnit(next, name, base, this.#dialect);
        const off = now ? 'stop' : 'restart';
        const flag = (section, key, otherwise) => isSet(unit, section, key, otherwise);
        if (flag('Service', 'X-ReloadIfChanged', false) && !this.restart.has(name) && !this[off].has(name)) {
            this.note('reload', name, cause);
            return;
        }
        const isKept = !flag('Service', 'X-RestartIfChanged', true) ||
            flag('Unit', 'RefuseManualStop', false) ||
            flag('Unit', 'X-OnlyManualStart', false);
        if (isKept) {
            this.note('skip', name, cause);
            return;
        }
        // What is no service has no ExecStop=, so that it can be restarted at once.
        if (type !== 'service' || !flag('Service', 'X-StopIfChanged', true))
            this.note('restart', name, cause);
        else
            this.#stopAndStart(name, base, unit, off, cause);
        this.reload.delete(name);
    }
    /** A service that a socket starts is left to its socket. */
    #stopAndStart(name, base, unit, off, cause) {
        const { active, new: next, rules } = this.#input;
        const on = off === 'stop' ? 'start' : 'restart';
        let isSocketActivated = false;
        for (const socket of this.#socketsOf(base, unit)) {
            const isNew = next.has(socket);
            if (active.has(socket))
                this.note(off, socket, { kind: 'socket-of', service: name });
            if (active.has(socket) && isNew)
                this.note(on, socket, { kind: 'socket-of', service: name });
            isSocketActivated ||= isNew && (active.has(socket) || rules.knowsNewSockets);
        }
        if (rules.honoursNotSocketActivated && isSet(unit, 'Service', 'X-NotSocketActivated', false))
            isSocketActivated = false;
        if (!isSocketActivated)
            this.note(on, name, cause);
        this.note(off, name, cause);
    }
    #socketsOf(base, unit) {
        const named = (unit.get('Service')?.get('Sockets') ?? []).join(' ').split(/\s+/).filter(Boolean);
        if (named.length > 0)
            return named;
        const prefix = (0,names/* unitPrefix */.lz)(base);
        const isInstance = this.#input.rules.knowsNewSockets && prefix.endsWith('@');
        return [`${isInstance ? prefix.slice(0, -1) : prefix}.socket`];
    }
}

// EXTERNAL MODULE: ./lib/plan/units/fstab.js
var units_fstab = __webpack_require__(121);
;// CONCATENATED MODULE: ./lib/plan/switch/file-systems.js


/**
 * Notes which file systems are unmounted, remounted and mounted anew; new ones are mounted by local-fs.target. Returns the
 * swap devices that are switched off.
 */
function compareFileSystems(before, after, rules, changes) {
    const [old, now] = [(0,units_fstab/* readFstab */.l)(before), (0,units_fstab/* readFstab */.l)(after)];
    for (const [point, entry] of old.mounts) {
        const name = (0,names/* escapedPath */.z1)(point);
        const unit = `${name}.mount`;
        const next = now.mounts.get(point);
        if (next === undefined) {
            const isAutomount = rules.stopsAutomounts && entry.options.includes('x-systemd.automount');
            changes.note('stop', isAutomount ? `${name}.automount` : unit, {
                kind: 'file-system',
                what: 'removed',
            });
            continue;
        }
        const isOther = entry.device !== next.device || entry.type !== next.type;
        const needsMount = isOther && point !== '/' && point !== '/nix';
        if (needsMount)
            changes.note('restart', unit, { kind: 'file-system', what: 'device' });
        else if (entry.options !== next.options)
            changes.note('reload', unit, { kind: 'file-system', what: 'options' });
        else if (isOther)
            changes.note('skip', unit, { kind: 'file-system', what: 'device' });
    }
    return [...old.swaps].filter((device) => !now.swaps.has(device));
}

// EXTERNAL MODULE: ./lib/plan/systemd/dependencies.js
var dependencies = __webpack_require__(1874);
// EXTERNAL MODULE: ./lib/plan/systemd/manager.js + 4 modules
var manager = __webpack_require__(8713);
// EXTERNAL MODULE: ./lib/plan/systemd/transaction.js
var transaction = __webpack_require__(6827);
;// CONCATENATED MODULE: ./lib/plan/predict.js







/** The target that every switch restarts: it is not worth a word. */
const reactivation = 'sysinit-reactivation.target';
/** What switch-to-configuration and systemd make of the change from one system to another. */
function predictSwitch(input) {
    return new Prognosis(input).made();
}
class Prognosis {
    #input;
    #changes;
    #manager;
    #exit = 0;
    #dry = {
        would_stop: [],
        would_not_stop: [],
        would_reload: [],
        would_restart: [],
        would_start: [],
    };
    #said = {
        ...{ stopped: [], started: [], restarted: [], reloaded: [] },
        ...{ not_restarted: [], new_started: [], failed: [] },
    };
    constructor(input) {
        this.#input = input;
        this.#changes = leftChanges(input);
        const fstab = (0,units_fstab/* readFstab */.l)(input.oldFstab, { asSystemd: true });
        this.#manager = new manager/* Manager */.m(new dependencies/* Dependencies */.i(input.old, fstab, input.active.keys(), input.elsewhere), input.active, input.facts);
    }
    made() {
        const { oldFstab, newFstab, rules } = this.#input;
        let swapsOff = [];
        const unreadable = unreadableIn(() => {
            this.#changes.compareUnits();
            swapsOff = compareFileSystems(oldFstab, newFstab, rules, this.#changes);
        });
        const dryError = unreadable ?? unreadableIn(() => this.#dryActivate());
        const error = unreadable ?? unreadableIn(() => this.#switch());
        return {
            ...{ dry: this.#dry, announced: this.#said, really: this.#really(), changes: this.#changes },
            ...{ exit: error === null ? this.#exit : 1, dryExit: dryError === null ? 0 : 1 },
            ...{ units: this.#manager.units, unreadable: error, swapsOff },
        };
    }
    /** What dry-activate prints: the requests of the activation script come behind the first two lists. */
    #dryActivate() {
        this.#dry.would_stop = this.#shown('stop');
        this.#dry.would_not_stop = this.#shown('skip');
        const changes = copyOf(this.#changes, this.#input);
        takeRequests(changes, this.#input);
        this.#dry.would_reload = shownUnits(changes, 'reload');
        this.#dry.would_restart = shownUnits(changes, 'restart');
        this.#dry.would_start = shownUnits(changes, 'start');
    }
    #shown(list) {
        return shownUnits(this.#changes, list);
    }
    #switch() {
        const { new: next, newFstab, active, elsewhere } = this.#input;
        this.#said.stopped = this.#shown('stop');
        this.#manager.request(sorted(this.#changes.stop), 'stop');
        this.#said.not_restarted = this.#shown('skip');
        takeRequests(this.#changes, this.#input);
        this.#manager.resetFailed();
        const fstab = (0,units_fstab/* readFstab */.l)(newFstab, { asSystemd: true });
        this.#manager.reloadUnits(new dependencies/* Dependencies */.i(next, fstab, this.#manager.units.keys(), elsewhere));
        this.#count(this.#manager.request([reactivation], 'restart'));
        this.#checkReloads();
        this.#said.reloaded = this.#shown('reload');
        this.#count(this.#manager.request(sorted(this.#changes.reload), 'reload'));
        this.#said.restarted = this.#shown('restart');
        this.#count(this.#manager.request(sorted(this.#changes.restart), 'restart'));
        this.#said.started = this.#shown('start');
        this.#count(this.#manager.request(sorted(this.#changes.start), 'start'));
        if (this.#exit === null)
            return;
        for (const [name, unit] of this.#manager.units) {
            const isFailed = unit.active === 'failed' || (unit.sub === 'auto-restart' && unit.why !== null);
            if (isFailed)
                this.#said.failed.push(name);
            else if (unit.active !== 'inactive' && !active.has(name) && !name.endsWith('.scope'))
                this.#said.new_started.push(name);
        }
        if (this.#said.failed.length > 0)
            this.#exit = 4;
    }
    /** What is to be reloaded and is down by now is started instead. */
    #checkReloads() {
        const { new: next, rules } = this.#input;
        const loaded = this.#manager.loaded();
        for (const unit of sorted(this.#changes.reload)) {
            if (this.#manager.isUp(unit))
                continue;
            if (!loaded.has(this.#manager.id(unit)))
                throw new UnreadableUnit(`${unit} is to be reloaded and is not there`);
            this.#changes.reload.delete(unit);
            if (rules.toleratesUnknownReloads && !next.has(unit))
                continue;
            const settings = readUnit(next, unit, unit, rules.dialect);
            const flag = (key) => isSet(settings, 'Unit', key, false);
            if (!flag('RefuseManualStart') || flag('X-OnlyManualStart'))
                this.#changes.start.add(unit);
        }
    }
    #count(outcomes) {
        if (outcomes.includes('never'))
            this.#exit = null;
        if (outcomes.includes('failed') && this.#exit !== null)
            this.#exit = 4;
    }
    #really() {
        const really = { restarted: [], started: [], stopped: [], reloaded: [] };
        for (const [name, unit] of this.#manager.units) {
            const wasUp = (0,transaction/* isUp */.ie)(stateBefore(this.#input, unit.wasCalled ?? name));
            const isThere = unit.active !== 'inactive';
            if (name === reactivation)
                continue;
            if (unit.starts > 0 && isThere)
                really[wasUp ? 'restarted' : 'started'].push(name);
            if (wasUp && !(0,transaction/* isUp */.ie)(unit.active))
                really.stopped.push(name);
            if (unit.reloads > 0)
                really.reloaded.push(name);
        }
        return really;
    }
}
/** The ActiveState that a unit has before the switch. */
function stateBefore({ active }, unit) {
    return (active.get(unit)?.active ?? 'inactive');
}
/** The message of the unit file that ends the program; null where none does. */
function unreadableIn(step) {
    try {
        step();
        return null;
    }
    catch (thrown) {
        if (thrown instanceof UnreadableUnit)
            return thrown.message;
        throw thrown;
    }
}
function leftChanges(input) {
    const changes = new Changes(input);
    for (const list of ['start', 'restart', 'reload'])
        for (const unit of input.left[list])
            changes.note(list, unit, { kind: 'interrupted' });
    return changes;
}
function copyOf(changes, input) {
    const copy = new Changes(input);
    for (const list of ['stop', 'start', 'restart', 'reload', 'skip', 'hidden'])
        for (const unit of changes[list])
            copy[list].add(unit);
    return copy;
}
function takeRequests(changes, { requests }) {
    for (const unit of requests.restart)
        changes.request('restart', unit);
    for (const unit of requests.reload)
        changes.request('reload', unit);
}
function sorted(units) {
    return [...units].sort();
}
/** A list as it is printed, without the targets that are always started. */
function shownUnits(changes, list) {
    const isHiding = list === 'stop' || list === 'start';
    return sorted(changes[list]).filter((unit) => !isHiding || !changes.hidden.has(unit));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/plan/reboot.js


/** The text by which a system's init is told from an incompatible one. */
const initInterface = 'init-interface-version';
/**
 * Whether a new system only counts in full after a boot, and why: what the booted system has of kernel, initrd, modules and
 * parameters, or, where both systems have them, their lists of reboot triggers. Its switch inhibitors say what it cannot be
 * switched to at all. Without a booted system, as in a container, nothing needs a boot.
 */
function rebootFor(current, booted, next) {
    const refused = differingKeys(current.texts['switch-inhibitors'], next.texts['switch-inhibitors']) ?? [];
    if (current.texts[initInterface] !== next.texts[initInterface])
        refused.push(initInterface);
    const reasons = [
        ...(booted === null ? [] : bootReasons(booted, next, refused)),
        ...refused.map((key) => `${key} cannot be switched to`),
    ];
    return { needed: reasons.length > 0, reasons, refused };
}
function bootReasons(booted, next, refused) {
    const reasons = linkReasons(booted, next);
    if (booted.texts['kernel-params']?.trim() !== next.texts['kernel-params']?.trim())
        reasons.push('kernel parameters changed');
    const triggers = differingKeys(booted.texts['reboot-triggers'], next.texts['reboot-triggers']) ?? [];
    const own = ['kernel', 'initrd', 'kernel-modules', 'kernel-params'];
    return [
        ...reasons,
        ...triggers.filter((key) => !own.includes(key) && !refused.includes(key)).map((key) => `${key} changed`),
    ];
}
function linkReasons({ links: old }, { links: now }) {
    const reasons = [];
    if (old.kernel !== now.kernel)
        reasons.push(kernelReason(old.kernel, now.kernel));
    // Both are made of the kernel's, and change with it.
    else if (old['kernel-modules'] !== now['kernel-modules'])
        reasons.push('kernel modules changed');
    if (old.initrd !== now.initrd && old.kernel === now.kernel)
        reasons.push('the initrd changed');
    return reasons;
}
function kernelReason(old, now) {
    const [before, after] = [versionIn(old), versionIn(now)];
    return before && after && before !== after ? `kernel ${before} → ${after}` : 'the kernel changed';
}
function versionIn(file) {
    const path = file?.split('/').slice(0, 4).join('/');
    return path === undefined ? null : (0,package_version/* packageNameOf */.dG)(path).version || null;
}
const keys = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The keys that two JSON objects both have, with other values; null where one is none. */
function differingKeys(before, after) {
    const [old, now] = [parsed(before), parsed(after)];
    if (old === null || now === null)
        return null;
    const common = Object.keys(now).filter((key) => key in old);
    return common.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key])).sort();
}
function parsed(text) {
    try {
        return keys.safeParse(JSON.parse(text ?? '')).data ?? null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/plan/units/unit-directory.js
var unit_directory = __webpack_require__(5959);
// EXTERNAL MODULE: ./lib/builds/plan.js
var plan = __webpack_require__(8834);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
;// CONCATENATED MODULE: ./lib/plan/reasons.js


/** A cause in words, one a difference; the strongest differences only. */
function reasonsOf(cause) {
    switch (cause.kind) {
        case 'changed': {
            const need = cause.changes.some((change) => change.need === 'restart') ? 'restart' : 'reload';
            return cause.changes.filter((change) => change.need === need).flatMap((change) => changeWords(change));
        }
        case 'removed':
            return ['it is removed'];
        case 'masked':
            return ['it is disabled'];
        case 'target':
            return ['targets that are up are started again'];
        case 'stop-on-reconfiguration':
            return ['it is restarted with every switch (X-StopOnReconfiguration)'];
        case 'requested':
            return ['the activation script asks for it'];
        case 'interrupted':
            return ['a switch that was interrupted has left it to do'];
        case 'socket-of':
            return [`${cause.service} changed, which it starts`];
        case 'file-system':
            return [fileSystemWords[cause.what]];
    }
}
const fileSystemWords = {
    removed: 'it is not in the fstab any more',
    device: 'its device or type changed',
    options: 'its options changed',
};
/** Keys that name files which a unit depends on only so that it is touched when they change. */
const triggers = ['X-Restart-Triggers', 'X-Reload-Triggers'];
function changeWords({ section, key, before, after }) {
    if (key === null)
        return [`[${section}] ${before === null ? 'added' : 'removed'}`];
    if (triggers.includes(key)) {
        const files = triggerWords(words(before), words(after));
        if (files.length > 0)
            return files;
    }
    const how = before === null ? 'added' : after === null ? 'removed' : 'changed';
    const packages = before && after ? packageWords(before.join(' '), after.join(' ')) : '';
    return [`${key} ${how}${packages && ` (${packages})`}`];
}
function words(values) {
    return (values ?? []).join(' ').split(' ').filter(Boolean);
}
/** Which of the files that a unit names have changed, by the names of their store paths. */
function triggerWords(before, after) {
    const gone = before.filter((path) => !after.includes(path) && (0,store_path/* isStorePath */.zP)(path)).map(store_path/* storePathName */.yF);
    const come = after.filter((path) => !before.includes(path) && (0,store_path/* isStorePath */.zP)(path)).map(store_path/* storePathName */.yF);
    return [
        ...come.map((name) => `${name} ${gone.includes(name) ? 'changed' : 'added'}`),
        ...gone.filter((name) => !come.includes(name)).map((name) => `${name} removed`),
    ];
}
const mostPackages = 3;
/** Packages in two values whose versions differ, such as `nginx 1.24.0 → 1.26.0`; '' where there are none. */
function packageWords(before, after) {
    const [old, now] = [(0,package_version/* packageVersionsIn */["do"])(before), (0,package_version/* packageVersionsIn */["do"])(after)];
    const changed = [...now].flatMap(([name, version]) => {
        const earlier = old.get(name);
        return earlier === undefined || (0,package_version/* compareVersions */.Zy)(earlier, version) === 0
            ? []
            : [`${name} ${earlier} → ${version}`];
    });
    const more = changed.length - mostPackages;
    return [...changed.slice(0, mostPackages), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./lib/plan/units-plan.js





/** Every unit that a switch touches, or that has changed and is left, with the reasons: stopped ones first. */
function plannedUnits(prediction, input) {
    const { really, changes, announced } = prediction;
    const said = new Set(Object.values(announced).flat());
    const actions = new Map();
    const note = (units, action) => {
        for (const unit of units)
            if (!actions.has(unit))
                actions.set(unit, action);
    };
    // Also what runs and ends, and so is down again.
    for (const [unit, { starts, wasCalled }] of prediction.units)
        if (starts > 0 && unit !== reactivation)
            note([unit], (0,transaction/* isUp */.ie)(stateBefore(input, wasCalled ?? unit)) ? 'restart' : 'start');
    note(really.stopped, 'stop');
    note(really.reloaded, 'reload');
    note(changes.skip, 'keep');
    // What is announced and does not happen.
    for (const unit of [...changes.stop, ...changes.restart, ...changes.reload, ...changes.start])
        if (!changes.hidden.has(unit))
            note([unit], 'keep');
    const units = [...actions].map(([unit, action]) => {
        const model = prediction.units.get(unit);
        return {
            ...{ unit, action, announced: said.has(unit) },
            reasons: unitReasons(unit, action, { prediction, input, model }),
            problem: problemOf(unit, action, prediction, model),
        };
    });
    const order = (action) => plan/* unitActions */.cY.indexOf(action);
    return units.sort((a, b) => order(a.action) - order(b.action) || (a.unit < b.unit ? -1 : 1));
}
function unitReasons(unit, action, { prediction, input, model }) {
    const cause = prediction.changes.causes.get(unit);
    const isHidden = prediction.changes.hidden.has(unit) && cause?.kind === 'target';
    if (cause !== undefined && !isHidden)
        return [...reasonsOf(cause), ...keptReason(action, prediction, unit)];
    if (model?.stoppedBy && (action === 'restart' || action === 'stop'))
        return [`${model.stoppedBy} ${action === 'stop' ? 'stops it' : 'restarts it'}`];
    if (action === 'start')
        return [startReason(unit, input, model)];
    if (action === 'stop' && model?.why)
        return [model.why];
    if (action === 'reload')
        return ['another unit passes its reload on to it'];
    return ['a unit that is started needs it'];
}
function startReason(unit, { old, active }, model) {
    if (active.get(unit)?.active === 'failed')
        return 'it had failed, and is wanted';
    if (!old.has((0,names/* templateOf */.kW)(unit) ?? unit))
        return 'it is new';
    return model?.active === 'inactive' ? 'it is wanted, runs and ends' : 'it is wanted, and was not running';
}
/** Why a unit goes on that was to be stopped or reloaded. */
function keptReason(action, { changes }, unit) {
    if (action !== 'keep')
        return [];
    if (changes.skip.has(unit))
        return ['it is set not to be restarted'];
    if (changes.reload.has(unit))
        return ['it has nothing to reload it with (ExecReload)'];
    return ['systemd refuses to do it by hand (RefuseManualStart, RefuseManualStop), or does not know it'];
}
function problemOf(unit, action, { changes, announced }, model) {
    if (announced.failed.includes(unit))
        return model?.why ?? 'it fails';
    if (action === 'keep')
        return changes.skip.has(unit) ? null : 'nothing happens to it, whatever is printed';
    if (action === 'stop' && changes.start.has(unit))
        return model?.why ?? 'it does not start again';
    return model !== undefined && model.active !== 'active' ? model.why : null;
}

;// CONCATENATED MODULE: ./lib/plan/plan.js









/** What a deployment would change on a host. */
function makePlan(input) {
    const { host, target, system, next, requests } = input;
    const { current, booted, profile } = system;
    const isChanged = current.path !== next.toplevel.path;
    const reboot = rebootFor(current, booted, next.toplevel);
    // The program that runs already is not run again, and one that can only be booted touches nothing.
    const prediction = isChanged && reboot.refused.length === 0 ? predictFor(input) : null;
    const missing = (next.closure ?? []).filter(({ path }) => system.absent.has(path));
    return {
        ...{ schema_version: 1, host, target, changed: isChanged },
        ...{ old_system: current.path, new_system: next.toplevel.path },
        ...{ profile_system: profile?.path ?? null, booted_system: booted?.path ?? null },
        revisions: { old: system.revision, new: next.revision },
        units: prediction === null ? [] : plannedUnits(prediction, predictionInput(input)),
        switch: {
            exit_code: prediction === null ? refusalStatus(reboot.refused) : prediction.exit,
            error: prediction?.unreadable ?? null,
            ...{ rules: next.rules.name, manager_restarts: managerRestarts(system, next) },
            swaps_off: prediction?.swapsOff ?? [],
            activation_requests: requests === null ? 'unknown' : 'known',
        },
        reboot,
        packages: system.closure && next.closure ? (0,package_changes/* packageChanges */.k)(system.closure, next.closure) : null,
        closure: {
            old_bytes: system.closure && (0,closure/* closureBytes */.dW)(system.closure),
            new_bytes: next.closure && (0,closure/* closureBytes */.dW)(next.closure),
        },
        copy: { paths: missing.length, bytes: next.closure && (0,closure/* closureBytes */.dW)(missing) },
        room: roomFor(system, next, missing),
        data: dataServices(servicesOf(input)),
    };
}
/** The status of a program that refuses to switch: another init, or inhibitors, which a check of NixOS finds. */
function refusalStatus(refused) {
    if (refused.length === 0)
        return 0;
    return refused.includes(initInterface) ? 100 : 1;
}
/** What a plan's host makes of the new units. */
function predictFor(input) {
    return predictSwitch(predictionInput(input));
}
function predictionInput({ system, next, asked, requests }) {
    const states = [...system.states].filter(([, { active }]) => active !== 'inactive');
    const elsewhere = [...system.states].filter(([, { fragment }]) => !fragment.startsWith('/etc/') && fragment !== '');
    return {
        ...{
            old: directoryOf(system.units),
            new: directoryOf(next.units),
            active: new Map(states),
            rules: next.rules,
        },
        ...{ oldFstab: system.fstab, newFstab: next.fstab, left: system.left },
        requests: requests ?? { restart: [], reload: [] },
        elsewhere: elsewhere.map(([name]) => name),
        facts: (0,host_knowledge/* hostKnowledge */.N)(system, asked, next.etc),
    };
}
function directoryOf({ files, links }) {
    return new unit_directory/* UnitDirectory */.W(files, links);
}
/** Process 1 is executed anew for another systemd or other settings; who cannot see it compares the two systems. */
function managerRestarts({ manager, managerSettings, current }, next) {
    if (managerSettings !== next.managerSettings)
        return true;
    return manager === null ? current.links.systemd !== next.toplevel.links.systemd : manager !== next.manager;
}
function roomFor(system, next, missing) {
    const boots = [system.current, system.booted, system.profile];
    const { kernel, initrd } = next.toplevel.links;
    const isThere = boots.some((one) => one?.links.kernel === kernel && one.links.initrd === initrd);
    return {
        store: room(system.free.store, next.closure && (0,closure/* closureBytes */.dW)([...missing])),
        boot: system.free.boot === null ? null : room(system.free.boot, isThere ? 0 : next.bootBytes),
    };
}
function room(free, needed) {
    const enough = free === null || needed === null ? null : free >= needed;
    return { free_bytes: free, needed_bytes: needed, enough };
}
/** Services that are up and stay, by what both systems say of them. */
function servicesOf({ system, next }) {
    const [old, now] = [directoryOf(system.units), directoryOf(next.units)];
    return [...system.states].flatMap(([unit, { active }]) => {
        if (active !== 'active' || !unit.endsWith('.service') || !old.hasFile(unit) || !now.hasFile(unit))
            return [];
        try {
            const read = (units) => readUnit(units, unit, unit, next.rules.dialect);
            return [{ unit, before: read(old), after: read(now) }];
        }
        catch (thrown) {
            if (thrown instanceof UnreadableUnit)
                return [];
            throw thrown;
        }
    });
}


/***/ }),

/***/ 1874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Dependencies)
/* harmony export */ });
/* unused harmony export dependencyKinds */
/* harmony import */ var _units_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5435);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4658);


/** Kinds of dependencies that decide what a job does to other units (systemd.unit(5)). */
const dependencyKinds = [
    ...['Requires', 'Requisite', 'Wants', 'BindsTo', 'PartOf', 'Upholds', 'Conflicts', 'After'],
    ...['PropagatesReloadTo', 'PropagatesStopTo', 'OnFailure', 'OnSuccess'],
];
/** The opposite words for the same dependency, seen from the other unit. */
const inverse = {
    Before: 'After',
    ReloadPropagatedFrom: 'PropagatesReloadTo',
    StopPropagatedFrom: 'PropagatesStopTo',
};
/** Every unit of one system and what hangs on what. */
class Dependencies {
    #units;
    #fstab;
    #loaded = new Map();
    #to = new Map();
    #from = new Map();
    #named = new Map();
    /** Units whose own dependencies are not read yet; a chain of them may be long. */
    #unread = [];
    #elsewhere;
    /**
     * `names` are units that are in memory, which may have no file in the directory of their own name; `elsewhere` those
     * whose file is in another directory, such as /run/systemd/transient.
     */
    constructor(units, fstab, names, elsewhere) {
        this.#elsewhere = new Set(elsewhere);
        this.#units = units;
        this.#fstab = fstab;
        for (const path of units.paths(''))
            if (!path.includes('@.'))
                this.#know(path);
        for (const name of names)
            this.#know(name);
        for (const folder of units.folders())
            this.#addFolder(folder);
        this.#addFileSystems();
        this.#readAll();
    }
    /** The units that a unit has a dependency of a kind on. */
    of(unit, kind) {
        return this.#to.get(`${kind} ${unit}`) ?? [];
    }
    has(unit, kind, other) {
        return this.#to.get(`${kind} ${unit}`)?.has(other) === true;
    }
    /** Every unit that another one has a dependency of a kind on. */
    targets(kind) {
        const start = `${kind} `;
        return [...this.#from.keys()]
            .filter((key) => key.startsWith(start))
            .map((key) => key.slice(start.length));
    }
    /** The units that have a dependency of a kind on a unit. */
    on(unit, kind) {
        return this.#from.get(`${kind} ${unit}`) ?? [];
    }
    /** Every unit that a unit names, in whichever way. */
    namedBy(unit) {
        return this.#named.get(unit) ?? [];
    }
    /** Whether a unit has its file elsewhere than in the directory. */
    isElsewhere(name) {
        return this.#elsewhere.has(name);
    }
    /** The name that systemd has for a unit. */
    id(name) {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .unitId */ .KF)(this.#units, name);
    }
    loading(name) {
        const loading = this.#know(name);
        this.#readAll();
        return loading;
    }
    /** A unit's settings; null where it has none, or none that can be read. */
    settings(name) {
        const loading = this.loading(name);
        return loading instanceof _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadedUnit */ .k4 ? loading : null;
    }
    /** The unit that a socket, timer, path or automount starts; null for others. */
    triggeredBy(name) {
        const loading = this.#know(name);
        const settings = loading instanceof _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadedUnit */ .k4 ? loading : null;
        const type = (0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitType */ .t$)(name);
        if (type === 'automount')
            return `${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitPrefix */ .lz)(name)}.mount`;
        if (settings === null || !['socket', 'timer', 'path'].includes(type))
            return null;
        if (type === 'socket' && settings.isTrue('Socket', 'Accept'))
            return null;
        const named = type === 'socket'
            ? settings.last('Socket', 'Service')
            : settings.last(type === 'timer' ? 'Timer' : 'Path', 'Unit');
        return this.id(named ?? `${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitPrefix */ .lz)(name)}.service`);
    }
    #know(name) {
        const id = this.id(name);
        const known = this.#loaded.get(id);
        if (known !== undefined)
            return known;
        const loading = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .loadUnit */ .LM)(this.#units, id);
        this.#loaded.set(id, loading);
        if (loading instanceof _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadedUnit */ .k4)
            this.#unread.push(loading);
        return loading;
    }
    #readAll() {
        for (let unit = this.#unread.pop(); unit !== undefined; unit = this.#unread.pop())
            this.#addUnit(unit);
    }
    /** `owner` is the unit that says so, the one that has the dependency by default. */
    #add(kind, from, to, owner = from) {
        const [one, other] = [this.id(from), this.id(to)];
        if (one === other)
            return;
        addTo(this.#to, `${kind} ${one}`, other);
        addTo(this.#from, `${kind} ${other}`, one);
        const named = owner === from ? other : one;
        addTo(this.#named, owner === from ? one : other, named);
        this.#know(named);
    }
    #addUnit(unit) {
        const { id } = unit;
        for (const kind of dependencyKinds)
            for (const other of unit.words('Unit', kind))
                this.#add(kind, id, other);
        for (const [word, kind] of Object.entries(inverse))
            for (const other of unit.words('Unit', word))
                this.#add(kind, other, id, id);
        const type = (0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitType */ .t$)(id);
        for (const socket of unit.words('Service', 'Sockets')) {
            this.#add('Wants', id, socket);
            this.#add('After', id, socket);
        }
        this.#addSlice(unit, type);
        for (const path of pathsNeeded(unit))
            this.#addMounts('Requires', id, path);
        for (const path of unit.words('Unit', 'WantsMountsFor'))
            this.#addMounts('Wants', id, path);
        if (type === 'socket' || type === 'timer' || type === 'path') {
            const triggered = this.triggeredBy(id);
            if (triggered !== null)
                this.#add('After', triggered, id, id);
        }
    }
    #addSlice(unit, type) {
        const section = { service: 'Service', socket: 'Socket', mount: 'Mount', swap: 'Swap' }[type];
        const slice = section === undefined ? null : unit.last(section, 'Slice');
        const dash = (0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitPrefix */ .lz)(unit.id).lastIndexOf('-');
        const parent = type === 'slice' && dash > 0 ? `${unit.id.slice(0, dash)}.slice` : slice;
        if (parent === null)
            return;
        this.#add('Requires', unit.id, parent);
        this.#add('After', unit.id, parent);
    }
    /** The mounts that a path is on, where they have a file of their own. */
    #addMounts(kind, unit, path) {
        const parts = path.split('/').filter(Boolean);
        for (let count = 1; count <= parts.length; count += 1) {
            const point = `/${parts.slice(0, count).join('/')}`;
            const mount = `${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedPath */ .z1)(point)}.mount`;
            if (!this.#fstab.mounts.has(point) && !this.#units.hasFile(mount))
                continue;
            this.#add(kind, unit, mount);
            this.#add('After', unit, mount);
        }
    }
    /** `a.target.wants/b.service` and the like. */
    #addFolder(folder) {
        const dot = folder.lastIndexOf('.');
        const kind = { wants: 'Wants', requires: 'Requires', upholds: 'Upholds' }[folder.slice(dot + 1)];
        if (kind === undefined)
            return;
        for (const path of this.#units.paths(folder)) {
            const unit = folder.slice(0, dot);
            this.#add(kind, unit, path.slice(folder.length + 1));
        }
    }
    /** What systemd-fstab-generator(8) makes of the fstab. */
    #addFileSystems() {
        for (const [point, { options }] of this.#fstab.mounts) {
            const words = options.split(',');
            this.#elsewhere.add(`${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedPath */ .z1)(point)}.mount`);
            if (words.includes('x-systemd.automount'))
                this.#elsewhere.add(`${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedPath */ .z1)(point)}.automount`);
            const target = words.includes('_netdev') ? 'remote-fs.target' : 'local-fs.target';
            if (words.includes('noauto') || point === '/')
                continue;
            const type = words.includes('x-systemd.automount') ? 'automount' : 'mount';
            const unit = `${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedPath */ .z1)(point)}.${type}`;
            this.#add(words.includes('nofail') ? 'Wants' : 'Requires', target, unit);
            if (!words.includes('nofail'))
                this.#add('After', target, unit);
        }
    }
}
/** Paths that have to be mounted for a unit. */
function pathsNeeded(unit) {
    const service = (key) => unit.words('Service', key);
    const under = (folder, key) => service(key).map((name) => `${folder}/${name.split(':')[0]}`);
    return [
        ...unit.words('Unit', 'RequiresMountsFor'),
        ...[...service('WorkingDirectory'), ...service('RootDirectory'), ...service('RootImage')].filter((path) => path.startsWith('/')),
        ...[...under('/var/lib', 'StateDirectory'), ...under('/var/cache', 'CacheDirectory')],
        ...[...under('/var/log', 'LogsDirectory'), ...under('/run', 'RuntimeDirectory')],
    ];
}
function addTo(map, key, value) {
    const known = map.get(key);
    if (known)
        known.add(value);
    else
        map.set(key, new Set([value]));
}


/***/ }),

/***/ 8713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Manager)
});

// EXTERNAL MODULE: ./lib/plan/units/names.js
var names = __webpack_require__(5435);
// EXTERNAL MODULE: ./lib/plan/systemd/settings.js
var settings = __webpack_require__(4658);
;// CONCATENATED MODULE: ./lib/plan/systemd/command.js

/** What becomes of one command line of a unit, such as ExecStart=. */
function commandEnd(line, facts) {
    const [first = '', ...words] = (0,settings/* wordsOf */.Z9)(line);
    const prefix = /^[-@:+!|]{0,8}/.exec(first)?.[0] ?? '';
    const end = programEnd(first.slice(prefix.length), words, facts);
    // A failure of a command with a dash before it is none.
    return prefix.includes('-') && end.kind === 'ends' ? { kind: 'ends', status: 0 } : end;
}
/** The status of a program that is not there (systemd.exec(5), EXIT_EXEC). */
const notThere = 203;
function programEnd(program, words, facts) {
    if (program.startsWith('/') && facts.pathExists(program) === false)
        return { kind: 'ends', status: notThere };
    switch (program.slice(program.lastIndexOf('/') + 1)) {
        case 'true':
            return { kind: 'ends', status: 0 };
        case 'false':
            return { kind: 'ends', status: 1 };
        case 'sleep':
            return { kind: 'runs' };
        case 'sh':
            return words[0] === '-c' ? shellEnd(words[1] ?? '') : { kind: 'unknown' };
        default:
            return { kind: 'unknown' };
    }
}
/** How long (s) a switch looks at what it has started: what ends later is not seen to. */
const lookSeconds = 0.3;
/** What becomes of a shell that only does the simplest things, one after another. */
function shellEnd(command) {
    let [status, slept] = [0, 0];
    for (const part of command.split(';')) {
        const words = part.trim().split(' ');
        if (words[0] === 'exec')
            words.shift();
        const [name = '', argument = ''] = words;
        const number = /^\d{1,6}(?:\.\d{1,6})?$/.test(argument) ? Number(argument) : Number.POSITIVE_INFINITY;
        if (name === 'exit')
            return { kind: 'ends', status: Number.isInteger(number) ? number % 256 : status };
        if (name === 'sleep')
            slept += number;
        else if (['true', ':', 'echo', 'false'].includes(name))
            status = name === 'false' ? 1 : 0;
        else
            return { kind: 'unknown' };
        if (slept > lookSeconds)
            return { kind: 'runs' };
    }
    return { kind: 'ends', status };
}

;// CONCATENATED MODULE: ./lib/plan/systemd/conditions.js
/**
 * The first Condition…= or Assert…= of a unit that is known to be false, as it is written; null where all hold or are not
 * known. With a pipe before the value one of several is enough. What cannot be known is taken to be as it was when the unit
 * was last to be started.
 */
function falseCondition(unit, what, facts) {
    const checks = Object.entries(tests).flatMap(([name, test]) => unit
        .all('Unit', `${what}${name}`)
        .map((value) => ({ text: `${what}${name}=${value}`, ...holds(value, test, facts) })));
    const needed = checks.find(({ isAlternative, result }) => !isAlternative && result === false);
    if (needed)
        return needed.text;
    const unknown = checks.find(({ result }) => result === null);
    if (unknown && what === 'Condition' && facts.wasSkipped(unit.id))
        return unknown.text;
    const alternatives = checks.filter(({ isAlternative }) => isAlternative);
    const allFalse = alternatives.length > 0 && alternatives.every(({ result }) => result === false);
    return allFalse ? alternatives[0].text : null;
}
const pathTest = (value, facts) => facts.pathExists(value);
/** What exists may be of another kind, which is not known. */
const kindTest = (value, facts) => (facts.pathExists(value) === false ? false : null);
/** Conditions of what only the host itself can tell. */
const unknown = [
    ...['Architecture', 'Firmware', 'Host', 'KernelCommandLine', 'KernelVersion', 'Version', 'Credential'],
    ...['Environment', 'Security', 'Capability', 'ACPower', 'NeedsUpdate', 'FirstBoot', 'User', 'Group'],
    ...['ControlGroupController', 'Memory', 'CPUs', 'CPUFeature', 'OSRelease', 'PathExistsGlob'],
    ...['PathIsEncrypted', 'MemoryPressure', 'CPUPressure', 'IOPressure', 'KernelModuleLoaded'],
];
const tests = {
    ...Object.fromEntries(unknown.map((name) => [name, () => null])),
    PathExists: pathTest,
    PathIsDirectory: kindTest,
    PathIsSymbolicLink: kindTest,
    PathIsMountPoint: kindTest,
    PathIsReadWrite: kindTest,
    DirectoryNotEmpty: kindTest,
    FileNotEmpty: kindTest,
    FileIsExecutable: kindTest,
    Virtualization: (value, { virtualization }) => virtualization === null ? null : isVirtualized(value, virtualization),
};
const containers = [
    'systemd-nspawn',
    'lxc',
    'lxc-libvirt',
    'docker',
    'podman',
    'openvz',
    'rkt',
    'wsl',
    'proot',
    'pouch',
];
/** Whether what systemd-detect-virt(1) prints is a kind of container. */
function isContainer(virtualization) {
    return virtualization !== null && containers.includes(virtualization);
}
function isVirtualized(value, found) {
    if (value === 'vm')
        return found !== 'none' && !isContainer(found);
    if (value === 'container')
        return isContainer(found);
    if (['yes', 'true', '1', 'on'].includes(value))
        return found !== 'none';
    if (['no', 'false', '0', 'off'].includes(value))
        return found === 'none';
    return value === found;
}
function holds(value, test, facts) {
    const isAlternative = value.startsWith('|');
    const rest = isAlternative ? value.slice(1) : value;
    const isNegated = rest.startsWith('!');
    const found = test((isNegated ? rest.slice(1) : rest).trim(), facts);
    return { isAlternative, result: found === null ? null : found !== isNegated };
}

;// CONCATENATED MODULE: ./lib/plan/systemd/start.js




const up = (sub) => ({ job: 'done', active: 'active', sub, why: null, hasRun: true });
const dead = { job: 'done', active: 'inactive', sub: 'dead', why: null, hasRun: true };
function failed(why, job) {
    return { job, active: 'failed', sub: 'failed', why, hasRun: true };
}
/** Sub-states of units of other types that are up (systemctl --state=help). */
const activeSubs = {
    ...{ target: 'active', slice: 'active', mount: 'mounted', swap: 'active' },
    ...{ socket: 'listening', timer: 'waiting', path: 'waiting', automount: 'waiting' },
};
/** Where the start of a unit leads to. */
function startOf(name, loading, facts) {
    const type = (0,names/* unitType */.t$)(name);
    // A container has neither the kernel's automounts nor swap of its own (unit.c, unit_type_supported).
    if (['automount', 'swap'].includes(type) && isContainer(facts.virtualization))
        return { ...dead, why: 'a container cannot have it', hasRun: false };
    if (!(loading instanceof settings/* LoadedUnit */.k4))
        return up(activeSubs[type] ?? 'running');
    const condition = falseCondition(loading, 'Condition', facts) ?? falseCondition(loading, 'Assert', facts);
    if (condition !== null)
        return { ...dead, why: `${condition} does not hold`, hasRun: false };
    return type === 'service' ? serviceStart(loading, facts) : up(activeSubs[type] ?? 'active');
}
/** Why systemd refuses a unit that it can read; null where it does not (service.c, service_verify). */
function badSetting(name, unit) {
    if ((0,names/* unitType */.t$)(name) !== 'service')
        return null;
    const starts = unit.all('Service', 'ExecStart').length;
    const isOneshot = unit.last('Service', 'Type') === 'oneshot';
    const canDoWithout = unit.all('Service', 'ExecStop').length > 0 && (isOneshot || unit.isTrue('Service', 'RemainAfterExit'));
    if (starts === 0 && !canDoWithout && unit.last('Unit', 'SuccessAction') === null)
        return 'it has no ExecStart';
    if (starts > 1 && !isOneshot)
        return 'it has several ExecStart and is no oneshot';
    return null;
}
function serviceStart(unit, facts) {
    const ends = (key) => unit.all('Service', key).map((line) => ({ key, line, end: commandEnd(line, facts) }));
    const skipping = ends('ExecCondition').find(({ end }) => end.kind === 'ends' && end.status !== 0);
    if (skipping)
        return { ...dead, why: `${named(skipping)} ends with a failure` };
    const broken = ends('ExecStartPre').find(({ end }) => end.kind === 'ends' && end.status !== 0);
    if (broken)
        return failing(unit, named(broken), broken.end, 'failed');
    const type = unit.last('Service', 'Type') ?? (unit.last('Service', 'BusName') === null ? 'simple' : 'dbus');
    const starts = ends('ExecStart');
    if (type === 'oneshot')
        return oneshotStart(unit, starts);
    const main = starts[0];
    if (main === undefined)
        return up('exited');
    const isReadyLater = ['notify', 'notify-reload', 'dbus', 'forking'].includes(type);
    if (main.end.kind === 'ends' && main.end.status !== 0) {
        const isWaitedFor = isReadyLater || (type === 'exec' && main.end.status === 203);
        return failing(unit, named(main), main.end, isWaitedFor ? 'failed' : 'done');
    }
    if (main.end.kind === 'ends' && type !== 'forking') {
        if (isReadyLater)
            return failed(`${named(main)} ends before it is ready`, 'failed');
        return ended(unit);
    }
    // What is known to run on only waits, and tells nobody that it is ready.
    if (main.end.kind === 'runs' && isReadyLater)
        return unready(unit, named(main));
    return up('running');
}
/** The command by its program; what it is called with may be a secret. */
function named({ key, line }) {
    return `${key}=${(0,settings/* wordsOf */.Z9)(line)[0] ?? ''}`;
}
function oneshotStart(unit, starts) {
    for (const one of starts) {
        if (one.end.kind === 'runs')
            return { job: 'never', active: 'activating', sub: 'start', why: null, hasRun: true };
        if (one.end.kind === 'ends' && one.end.status !== 0)
            return failing(unit, named(one), one.end, 'failed');
    }
    return unit.isTrue('Service', 'RemainAfterExit') ? up('exited') : dead;
}
/** A service whose program has ended well. */
function ended(unit) {
    const restart = unit.last('Service', 'Restart') ?? 'no';
    if (restart === 'always' || restart === 'on-success')
        return again(unit, null);
    return unit.isTrue('Service', 'RemainAfterExit') ? up('exited') : dead;
}
function failing(unit, command, end, job) {
    const status = end.kind === 'ends' ? end.status : 1;
    const why = `${command} ${status === 203 ? 'is no program there' : `ends with status ${status}`}`;
    const restart = unit.last('Service', 'Restart') ?? 'no';
    // A oneshot is waited for through its restarts only since systemd 256; its job has failed by then.
    const isRestarted = restart === 'always' || restart === 'on-failure' || restart === 'on-abnormal-exit';
    return isRestarted ? again(unit, { why, job }) : failed(why, job);
}
/** Pauses (s) between restarts that switch-to-configuration waits through, until systemd's limit of starts is reached. */
const soon = 0.25;
/**
 * A service that is started again and again, after a failure or without one: in a moment it has failed for good, unless the
 * pauses are long.
 */
function again(unit, failure) {
    const pause = seconds(unit.last('Service', 'RestartSec') ?? '100ms');
    if (pause === null || pause < soon)
        return failed(failure?.why ?? 'it ends at once and is restarted too often', failure?.job ?? 'done');
    return { job: 'done', active: 'activating', sub: 'auto-restart', why: failure?.why ?? null, hasRun: true };
}
function unready(unit, command) {
    const why = `${command} never tells that it is ready`;
    const limit = seconds(unit.last('Service', 'TimeoutStartSec') ?? unit.last('Service', 'TimeoutSec') ?? '90');
    const isLong = limit === null || limit > 60;
    return isLong
        ? { job: 'never', active: 'activating', sub: 'start', why, hasRun: true }
        : failed(why, 'failed');
}
const unitsOfTime = {
    ...{ '': 1, s: 1, sec: 1, second: 1, seconds: 1, ms: 0.001, msec: 0.001, us: 0.000001, usec: 0.000001 },
    ...{ m: 60, min: 60, minute: 60, minutes: 60, h: 3600, hr: 3600, hour: 3600, hours: 3600, d: 86400 },
};
/** A time span of systemd.time(7) in seconds; null for one that never ends or that is not understood. */
function seconds(text) {
    let sum = 0;
    for (const [, number, unit = ''] of text.matchAll(/(\d{1,12}(?:\.\d{1,6})?)\s{0,4}([a-z]{0,8})/g)) {
        const factor = unitsOfTime[unit];
        if (factor === undefined)
            return null;
        sum += Number(number) * factor;
    }
    return text === 'infinity' || !/\d/.test(text) ? null : sum;
}

;// CONCATENATED MODULE: ./lib/plan/systemd/applicable.js



/** Slices need no file, and some units are made by systemd itself. */
function isAlwaysThere(name) {
    return (0,names/* unitType */.t$)(name) === 'slice' || name === '-.mount' || name === 'init.scope';
}
/** Why a unit cannot have a job, by itself; null where it can. */
function jobProblem(dependencies, name, type) {
    if (type === 'reload')
        return canReload(dependencies, name) ? null : `${name} cannot be reloaded`;
    if (type !== 'start' && type !== 'restart')
        return null;
    const loading = dependencies.loading(name);
    if (loading === 'masked')
        return `${name} is masked`;
    if (loading === 'not-found' && !isAlwaysThere(name) && !dependencies.isElsewhere(name))
        return `there is no ${name}`;
    return loading instanceof settings/* LoadedUnit */.k4 ? badSetting(name, loading) : null;
}
function canReload(dependencies, name) {
    const type = (0,names/* unitType */.t$)(name);
    if (type === 'mount')
        return true;
    if (type !== 'service')
        return [...dependencies.of(name, 'PropagatesReloadTo')].length > 0;
    const settings = dependencies.settings(name);
    if (settings === null)
        return false;
    return (settings.all('Service', 'ExecReload').length > 0 || settings.last('Service', 'Type') === 'notify-reload');
}
const needed = ['Requires', 'BindsTo'];
/** Why units cannot be started, by their names: something that they require, at whatever remove, cannot be. */
function unstartable(dependencies, isUp) {
    const broken = new Map();
    const spread = (unit, problem) => {
        for (const kind of needed)
            for (const other of dependencies.on(unit, kind))
                if (!broken.has(other))
                    broken.set(other, problem);
    };
    for (const unit of new Set(needed.flatMap((kind) => dependencies.targets(kind)))) {
        const problem = jobProblem(dependencies, unit, 'start');
        if (problem !== null)
            spread(unit, problem);
    }
    // What is up need not be started for others.
    for (const [unit, problem] of broken)
        if (!isUp(unit))
            spread(unit, problem);
    return broken;
}

// EXTERNAL MODULE: ./lib/plan/systemd/transaction.js
var transaction = __webpack_require__(6827);
;// CONCATENATED MODULE: ./lib/plan/systemd/manager.js




/**
 * systemd as far as a switch of systems needs it: units, their dependencies, and the jobs that stop and start them. It
 * knows what units say and what is known of the host; a program that nothing is known of is taken to do well.
 */
class Manager {
    units = new Map();
    #dependencies;
    #facts;
    /** Units that have failed and whose OnFailure= is still to be started. */
    #failed = new Set();
    constructor(dependencies, states, facts) {
        this.#dependencies = dependencies;
        this.#facts = facts;
        for (const [name, { active, sub }] of states)
            this.units.set(name, { ...{ active: active, sub }, ...fresh });
    }
    state(name) {
        return (this.units.get(this.#dependencies.id(name))?.active ?? (isAlwaysThere(name) ? 'active' : 'inactive'));
    }
    isUp(name) {
        return (0,transaction/* isUp */.ie)(this.state(name));
    }
    /** The units that systemd has in memory: those that are up or failed, and all that one in memory names. */
    loaded() {
        const seen = new Set([...this.units].filter(([, { active }]) => active !== 'inactive').map(([unit]) => unit));
        for (const unit of seen)
            for (const other of this.#dependencies.namedBy(unit))
                seen.add(other);
        return seen;
    }
    /** The name that systemd has for a unit. */
    id(name) {
        return this.#dependencies.id(name);
    }
    /** Reads the units of another system, as after daemon-reload: an alias that is new takes over who has its name. */
    reloadUnits(dependencies) {
        this.#dependencies = dependencies;
        for (const [name, unit] of [...this.units]) {
            const id = dependencies.id(name);
            if (id === name || this.units.has(id))
                continue;
            this.units.delete(name);
            this.units.set(id, { ...unit, wasCalled: unit.wasCalled ?? name });
        }
    }
    resetFailed() {
        for (const unit of this.units.values())
            if (unit.active === 'failed')
                Object.assign(unit, down);
    }
    /** Asks for jobs as `systemctl --no-block` does, one after another, and waits for all; returns how each has ended. */
    request(names, type) {
        const jobs = new Map();
        const ids = names.map((name) => this.id(name));
        const broken = type === 'start' || type === 'restart'
            ? unstartable(this.#dependencies, (unit) => this.isUp(unit))
            : new Map();
        const accepted = ids.map((id) => this.#accept(id, type, jobs, broken));
        const ends = this.#run(jobs, new Set(ids));
        for (const id of ids)
            if (this.#waitsForEver(id, ends))
                ends.set(id, 'never');
        const failed = [...this.#failed];
        this.#failed.clear();
        const followers = failed.flatMap((unit) => [...this.#dependencies.of(unit, 'OnFailure')]);
        const wanted = [...new Set(followers)].filter((unit) => !this.isUp(unit) && this.#unit(unit).starts < mostStarts);
        if (wanted.length > 0)
            this.request(wanted, 'start');
        return ids.map((id, index) => (accepted[index] ? (ends.get(id) ?? 'done') : 'failed'));
    }
    /** A target is only reached when everything that it pulls in is. */
    #waitsForEver(id, ends) {
        if ((0,names/* unitType */.t$)(id) !== 'target')
            return false;
        const pulledIn = ['Requires', 'Wants'].flatMap((kind) => [...this.#dependencies.of(id, kind)]);
        return pulledIn.some((unit) => ends.get(unit) === 'never');
    }
    /** Adds the jobs of one request to those that wait; false where it is refused. */
    #accept(id, type, jobs, broken) {
        const settings = this.#dependencies.settings(id);
        const refuses = (key) => settings?.isTrue('Unit', key) === true;
        if (type !== 'stop' && type !== 'reload' && refuses('RefuseManualStart'))
            return false;
        if (type !== 'start' && type !== 'reload' && refuses('RefuseManualStop'))
            return false;
        const starts = (job) => job === 'start' || job === 'restart';
        const world = {
            state: (unit) => this.state(unit),
            check: (unit, job) => jobProblem(this.#dependencies, unit, job) ?? (starts(job) ? (broken.get(unit) ?? null) : null),
        };
        try {
            (0,transaction/* addTransaction */.yY)(jobs, id, type, this.#dependencies, world);
            return true;
        }
        catch (thrown) {
            if (!(thrown instanceof transaction/* Refused */.Lw))
                throw thrown;
            this.#unit(id).why = thrown.message;
            return false;
        }
    }
    /** Runs jobs: first what stops, then what starts, in their order. */
    #run(jobs, asked) {
        const ends = new Map();
        for (const [unit, type] of jobs)
            if (type === 'stop' || type === 'restart')
                this.#stop(unit, type, asked);
        for (const [unit, type] of jobs)
            if (type === 'reload')
                this.#reload(unit);
        for (const unit of this.#ordered(jobs)) {
            const type = jobs.get(unit);
            if (type === 'start' || type === 'restart')
                ends.set(unit, this.#start(unit, jobs, ends));
            if (type === 'verify-active')
                ends.set(unit, this.isUp(unit) ? 'done' : 'failed');
        }
        return ends;
    }
    #stop(name, type, asked) {
        const unit = this.#unit(name);
        const reason = asked.has(name) ? null : this.#whyStopped(name);
        if ((0,transaction/* isUp */.ie)(unit.active))
            Object.assign(unit, { ...down, why: null, stoppedBy: reason });
        if (type === 'stop')
            this.#keepUpheld(name);
    }
    /** The unit with which another one stops. */
    #whyStopped(name) {
        for (const kind of ['BindsTo', 'Requires', 'Requisite', 'PartOf'])
            for (const other of this.#dependencies.of(name, kind))
                if (!this.isUp(other))
                    return `${kind}=${other}`;
        for (const other of this.#dependencies.of(name, 'Conflicts'))
            if (this.isUp(other))
                return `Conflicts=${other}`;
        return 'PropagatesStopTo= of another unit';
    }
    /** What an active unit upholds comes back at once. */
    #keepUpheld(name) {
        const isUpheld = [...this.#dependencies.on(name, 'Upholds')].some((other) => this.isUp(other));
        if (isUpheld)
            this.#start(name, new Map(), new Map());
    }
    #reload(name) {
        const unit = this.#unit(name);
        if ((0,transaction/* isUp */.ie)(unit.active))
            unit.reloads += 1;
    }
    /** Units to start, each behind those that it is ordered after. */
    #ordered(jobs) {
        const order = [];
        const seen = new Set();
        for (const first of [...jobs.keys()].sort()) {
            const open = [{ unit: first, isDone: false }];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                if (next.isDone)
                    order.push(next.unit);
                if (next.isDone || seen.has(next.unit))
                    continue;
                seen.add(next.unit);
                open.push({ unit: next.unit, isDone: true });
                const before = [...this.#dependencies.of(next.unit, 'After')].filter((other) => jobs.has(other));
                open.push(...before.sort().map((unit) => ({ unit, isDone: false })));
            }
        }
        return order;
    }
    #start(name, jobs, ends) {
        const unit = this.#unit(name);
        if ((0,transaction/* isUp */.ie)(unit.active) && unit.sub !== 'auto-restart')
            return 'done';
        // Units that start each other when they fail would do so for ever; systemd limits it as well.
        if (unit.starts >= mostStarts)
            return 'failed';
        const broken = this.#brokenRequirement(name, jobs, ends);
        if (broken !== null) {
            unit.why = `${broken} does not come up`;
            return 'failed';
        }
        // A socket cannot take over from a service that runs without it.
        const triggered = (0,names/* unitType */.t$)(name) === 'socket' ? this.#dependencies.triggeredBy(name) : null;
        if (triggered !== null && this.isUp(triggered)) {
            unit.why = `${triggered} runs already`;
            return 'failed';
        }
        if (triggered !== null || ['timer', 'path'].includes((0,names/* unitType */.t$)(name))) {
            const other = this.#dependencies.triggeredBy(name);
            if (other !== null && jobProblem(this.#dependencies, other, 'start') !== null) {
                unit.why = `there is no ${other} to start`;
                return 'failed';
            }
        }
        const start = startOf(name, this.#dependencies.loading(name), this.#facts);
        if (start.hasRun)
            unit.starts += 1;
        Object.assign(unit, { active: start.active, sub: start.sub, why: start.why });
        if (start.active === 'failed')
            this.#failed.add(name);
        if (start.active === 'failed' || start.active === 'inactive')
            this.#stopBound(name);
        return start.job;
    }
    #brokenRequirement(name, jobs, ends) {
        for (const kind of ['Requires', 'BindsTo', 'Requisite'])
            for (const other of this.#dependencies.of(name, kind)) {
                // Without an order both start at once, and it is up before the other one has failed.
                const isFirst = this.#dependencies.has(name, 'After', other);
                if (jobs.has(other) && isFirst && ends.get(other) === 'failed')
                    return other;
            }
        return null;
    }
    /** What is bound to a unit does not outlive it. */
    #stopBound(name) {
        for (const other of this.#dependencies.on(name, 'BindsTo'))
            if (this.state(other) === 'active')
                this.#run(new Map([[other, 'stop']]), new Set());
    }
    #unit(name) {
        const known = this.units.get(name);
        if (known)
            return known;
        const unit = { ...fresh, ...down };
        this.units.set(name, unit);
        return unit;
    }
}
/** How often a unit is started in one switch (systemd-system.conf(5), DefaultStartLimitBurst). */
const mostStarts = 5;
const down = { active: 'inactive', sub: 'dead' };
const fresh = { starts: 0, reloads: 0, why: null, stoppedBy: null, wasCalled: null };


/***/ }),

/***/ 4658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ unitId),
/* harmony export */   LM: () => (/* binding */ loadUnit),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   k4: () => (/* binding */ LoadedUnit)
/* harmony export */ });
/* harmony import */ var _units_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5435);
// Unit files as systemd reads them (systemd.syntax(7)), which is not how switch-to-configuration does.

/** A unit as systemd has it in memory. */
class LoadedUnit {
    id;
    #values;
    constructor(id, values) {
        this.id = id;
        this.#values = values;
    }
    /** All values of a key since the last empty one. */
    all(section, key) {
        return this.#values.get(`${section}.${key}`) ?? [];
    }
    /** The last value of a key, which is the one that counts of most. */
    last(section, key) {
        return this.all(section, key).at(-1) ?? null;
    }
    isTrue(section, key, otherwise = false) {
        const value = this.last(section, key)?.toLowerCase();
        if (value === undefined)
            return otherwise;
        return ['1', 'yes', 'y', 'true', 't', 'on'].includes(value);
    }
    /** The words of a list, in all its lines. */
    words(section, key) {
        return this.all(section, key).flatMap((value) => wordsOf(value));
    }
}
/** The name that systemd knows a unit by: what an alias leads to, and for an instance its template's alias. */
function unitId(units, name) {
    const file = units.file(name);
    if (file?.kind === 'file')
        return file.path;
    const template = file === null ? (0,_units_names_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .kW)(name) : null;
    const other = template === null ? null : units.file(template);
    if (template === null || other?.kind !== 'file' || other.path === template || !other.path.includes('@.'))
        return name;
    // An instance of a template that is another name for one.
    const instance = name.slice(name.indexOf('@') + 1, name.lastIndexOf('.'));
    return other.path.replace('@.', `@${instance}.`);
}
/** Loads a unit with its drop-ins. `id` is no alias. */
function loadUnit(units, id) {
    const template = (0,_units_names_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .kW)(id);
    const path = !units.has(id) && template !== null ? template : id;
    const file = units.file(path);
    if (file === null)
        return 'not-found';
    // An empty file masks as /dev/null does.
    if (file.kind === 'masked' || file.text.trim() === '')
        return 'masked';
    const values = new Map();
    addText(values, file.text);
    for (const name of dropInNames(id, template))
        for (const dropIn of units.dropIns(name)) {
            const text = units.file(dropIn);
            if (text?.kind === 'file')
                addText(values, text.text);
        }
    return new LoadedUnit(id, expanded(values, id));
}
/** The names whose drop-ins count for a unit, from the most general one on. */
function dropInNames(id, template) {
    const [prefix, type] = [(0,_units_names_js__WEBPACK_IMPORTED_MODULE_0__/* .unitPrefix */ .lz)(id), (0,_units_names_js__WEBPACK_IMPORTED_MODULE_0__/* .unitType */ .t$)(id)];
    const dashed = [...prefix.matchAll(/-/g)].map(({ index }) => `${prefix.slice(0, index + 1)}.${type}`);
    return [type, ...dashed, ...(template === null ? [] : [template]), id];
}
function addText(values, text) {
    let section = '';
    for (const line of logicalLines(text)) {
        if (line.startsWith('[') && line.endsWith(']'))
            section = line.slice(1, -1);
        const equals = line.indexOf('=');
        if (equals <= 0 || section === '')
            continue;
        const key = `${section}.${line.slice(0, equals).trim()}`;
        const value = line.slice(equals + 1).trim();
        if (value === '')
            values.set(key, []);
        else if (values.has(key))
            values.get(key).push(value);
        else
            values.set(key, [value]);
    }
}
/** Lines without comments; a backslash at the end joins a line with the next that is no comment. */
function logicalLines(text) {
    const lines = [];
    let open = [];
    for (const raw of text.split('\n')) {
        const line = raw.trim();
        if (line.startsWith('#') || line.startsWith(';'))
            continue;
        const isJoined = line.endsWith('\\');
        open.push(isJoined ? line.slice(0, -1) : line);
        if (isJoined)
            continue;
        lines.push(open.join(' '));
        open = [];
    }
    return [...lines, open.join(' ')].filter((line) => line !== '');
}
/** The values with the specifiers that names of units and paths are made with. */
function expanded(values, id) {
    const prefix = (0,_units_names_js__WEBPACK_IMPORTED_MODULE_0__/* .unitPrefix */ .lz)(id);
    const at = prefix.indexOf('@');
    const specifiers = {
        ...{ n: id, N: prefix, p: at === -1 ? prefix : prefix.slice(0, at), '%': '%' },
        ...(at === -1 ? {} : { i: prefix.slice(at + 1), I: unescaped(prefix.slice(at + 1)) }),
    };
    const replaced = (value) => value.replace(/%(.)/g, (whole, letter) => specifiers[letter] ?? whole);
    return new Map([...values].map(([key, all]) => [key, all.map(replaced)]));
}
function unescaped(name) {
    return name
        .replaceAll('-', '/')
        .replace(/\\x([0-9a-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
/** Words with quotes around them or parts of them taken off. */
function wordsOf(text) {
    const words = [];
    let word = null;
    let quote = '';
    for (const character of text) {
        if (quote !== '') {
            if (character === quote)
                quote = '';
            else
                word = (word ?? '') + character;
        }
        else if (character === '"' || character === "'") {
            quote = character;
            word ??= '';
        }
        else if (character === ' ' || character === '\t') {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else
            word = (word ?? '') + character;
    }
    return word === null ? words : [...words, word];
}


/***/ }),

/***/ 6827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   ie: () => (/* binding */ isUp),
/* harmony export */   yY: () => (/* binding */ addTransaction)
/* harmony export */ });
const to = (kind, type, isNeeded) => ({
    kind,
    isFrom: false,
    type,
    ...(isNeeded && { isNeeded }),
});
const from = (kind, type) => ({ kind, isFrom: true, type });
const tried = (way) => ({ ...way, onlyIfUp: true });
const pulledIn = [
    ...[to('Requires', 'start', true), to('BindsTo', 'start', true), to('Requisite', 'verify-active', true)],
    ...[to('Wants', 'start'), to('Upholds', 'start'), to('Conflicts', 'stop'), from('Conflicts', 'stop')],
];
const hanging = ['Requires', 'Requisite', 'BindsTo', 'PartOf'];
const ways = {
    start: pulledIn,
    restart: [...pulledIn, ...hanging.map((kind) => tried(from(kind, 'restart')))],
    stop: [...hanging.map((kind) => from(kind, 'stop')), to('PropagatesStopTo', 'stop')],
    reload: [tried(to('PropagatesReloadTo', 'reload'))],
    'verify-active': [],
};
/** A request that systemd refuses as a whole, in words. */
class Refused extends Error {
}
/**
 * Adds the jobs of a request for `anchor` to those that wait. What is up already is not started, and what only it would pull
 * in is not either. Throws `Refused`, and adds nothing then.
 */
function addTransaction(waiting, anchor, type, dependencies, world) {
    const jobs = new Map();
    const wanted = [{ unit: anchor, type, isNeeded: true }];
    for (const next of wanted) {
        const job = collapsed(next.type, world.state(next.unit));
        const problem = world.check(next.unit, job);
        if (problem !== null && next.isNeeded)
            throw new Refused(problem);
        const isAsked = next === wanted[0];
        if (problem !== null || (!isAsked && isRedundant(job, world.state(next.unit))))
            continue;
        const known = jobs.get(next.unit) ?? waiting.get(next.unit);
        const merged = mergedWith(known, job);
        // What waits already has brought its own with it.
        if (merged === null || merged === known)
            continue;
        jobs.set(next.unit, merged);
        for (const other of propagated(next, job, dependencies, world))
            wanted.push(other);
    }
    for (const [unit, job] of jobs)
        waiting.set(unit, job);
}
/** The jobs that a job brings with it. */
function propagated({ unit, isNeeded }, job, dependencies, world) {
    return ways[job].flatMap((way) => {
        const others = way.isFrom ? dependencies.on(unit, way.kind) : dependencies.of(unit, way.kind);
        return [...others]
            .filter((other) => !way.onlyIfUp || isUp(world.state(other)))
            .map((other) => ({ unit: other, type: way.type, isNeeded: isNeeded && way.isNeeded === true }));
    });
}
function isUp(state) {
    return state === 'active' || state === 'activating' || state === 'reloading';
}
/** A restart of what is down is a start. */
function collapsed(type, state) {
    return type === 'restart' && !isUp(state) ? 'start' : type;
}
function isRedundant(type, state) {
    if (type === 'start')
        return state === 'active' || state === 'reloading';
    if (type === 'stop')
        return state === 'inactive' || state === 'failed';
    return type === 'verify-active' && state === 'active';
}
/** Two jobs for one unit; null where they contradict each other, and the one that came first stays. */
function mergedWith(known, job) {
    if (known === undefined || known === job || known === 'verify-active')
        return job;
    if (job === 'verify-active')
        return known;
    const both = new Set([known, job]);
    if (both.has('stop'))
        return null;
    return both.has('restart') ? 'restart' : both.has('reload') ? 'reload' : 'start';
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readFstab)
/* harmony export */ });
/**
 * An fstab as switch-to-configuration reads it: a line with "#" anywhere is a comment to it. With `asSystemd` only what
 * begins with one is, as for systemd's generator, which mounts such a line all the same.
 */
function readFstab(text, { asSystemd = false } = {}) {
    const mounts = new Map();
    const swaps = new Set();
    for (const line of text.split('\n')) {
        const [device, point, type, options = ''] = line.split(/\s/).filter((word) => word !== '');
        const isComment = asSystemd ? device?.startsWith('#') : line.includes('#');
        if (isComment || device === undefined || point === undefined || type === undefined)
            continue;
        if (type === 'swap')
            swaps.add(device);
        else
            mounts.set(point, { device, type, options });
    }
    return { mounts, swaps };
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kW: () => (/* binding */ templateOf),
/* harmony export */   lz: () => (/* binding */ unitPrefix),
/* harmony export */   t$: () => (/* binding */ unitType),
/* harmony export */   z1: () => (/* binding */ escapedPath)
/* harmony export */ });
// Names of units, as systemd.unit(5) has them.
/** The type of a unit: `service` of `a.service`. */
function unitType(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** A name without its type. */
function unitPrefix(name) {
    return name.slice(0, name.lastIndexOf('.'));
}
/** The template of an instance, `a@.service` of `a@b.service`; null for a name that is none. */
function templateOf(name) {
    const at = name.indexOf('@');
    const dot = name.lastIndexOf('.');
    return at > 0 && at + 1 < dot ? `${name.slice(0, at + 1)}${name.slice(dot)}` : null;
}
// Characters of a path that a name has as they are.
const plain = /[A-Za-z0-9:_.]/;
/** A path as systemd-escape(1) makes a name of it: `/srv/a-b` is `srv-a\x2db`. */
function escapedPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.length === 0)
        return '-';
    const name = parts.map(escapedPart).join('-');
    return name.startsWith('.') ? `\\x2e${name.slice(1)}` : name;
}
function escapedPart(part) {
    const bytes = [...Buffer.from(part, 'utf8')];
    return bytes.map((byte) => escapedByte(byte)).join('');
}
function escapedByte(byte) {
    const character = String.fromCharCode(byte);
    return byte < 128 && plain.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
}


/***/ }),

/***/ 5959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ UnitDirectory)
/* harmony export */ });
/** More links in a row than Linux follows. */
const mostLinks = 40;
const etc = '/etc/systemd/system/';
/**
 * etc/systemd/system of one system, by paths relative to it. A link to a file elsewhere, as every unit of NixOS is one,
 * counts as that file; `links` holds those to another path of the directory and to /dev/null, as they are written.
 */
class UnitDirectory {
    files;
    links;
    #folders = new Map();
    constructor(files, links) {
        this.files = files;
        this.links = links;
        for (const path of [...files.keys(), ...links.keys()].sort()) {
            const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
            const names = this.#folders.get(folder);
            if (names)
                names.push(path);
            else
                this.#folders.set(folder, [path]);
        }
    }
    /** What a path leads to; null where that is nothing. */
    file(path) {
        let at = path;
        for (let count = 0; count < mostLinks; count += 1) {
            const text = this.files.get(at);
            if (text !== undefined)
                return { kind: 'file', path: at, text };
            const target = this.links.get(at);
            if (target === undefined)
                return null;
            if (target === '/dev/null')
                return { kind: 'masked' };
            at = joined(at, target);
        }
        return null;
    }
    /** Whether a path leads to anything, be it /dev/null. */
    has(path) {
        return this.file(path) !== null;
    }
    /** Whether a path leads to a file. */
    hasFile(path) {
        return this.file(path)?.kind === 'file';
    }
    /** The paths in a folder, sorted; '' for the directory itself. */
    paths(folder) {
        return this.#folders.get(folder) ?? [];
    }
    /** All folders below the directory, such as `multi-user.target.wants`. */
    folders() {
        return [...this.#folders.keys()].filter((folder) => folder !== '');
    }
    /** The paths of a name's drop-ins, in their order. */
    dropIns(name) {
        return this.paths(`${name}.d`).filter((path) => path.endsWith('.conf') && this.has(path));
    }
}
function joined(from, target) {
    if (target.startsWith('/'))
        return target.startsWith(etc) ? target.slice(etc.length) : target;
    const parts = from.split('/').slice(0, -1);
    for (const part of target.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ systemStore),
/* harmony export */   p: () => (/* binding */ nixEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8425);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8059);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(744);






const probeTimeoutMs = 60_000;
// Writing the same small file again changes nothing; one that works also returns the store's directory.
const probeExpression = 'dirOf (builtins.toFile "nixos-rebuild-test" "")';
/**
 * The environment in which Nix, 2.8 or newer, can build the examples offline as this user.
 * Where the system's store cannot be written, as with Debian's Nix without a daemon, it is a private
 * store in the user's cache directory. Throws a ToolError (`no-nix-store`) where neither works.
 */
async function nixEnvironment(context) {
    const system = await systemStore(context);
    const root = context.root ?? (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoot */ .jX)();
    if (system.storeDir !== null) {
        const lines = root && !daemonIsHere(context.env) ? localLines : [];
        return { store: 'system', storeDir: system.storeDir, env: nixConfig(context.env, lines) };
    }
    const dirs = privateStore(context.env);
    const env = { ...dirs, ...nixConfig(context.env, localLines) };
    const probe = await probeStore({ ...context, env: { ...context.env, ...env } });
    if (probe.storeDir !== null)
        return { store: 'private', storeDir: probe.storeDir, env };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `Nix can write neither its own store nor ${dirs.NIX_STORE_DIR}`, {
        hint: probe.error,
    });
}
/** The store that Nix uses by itself; `storeDir` is null where this user cannot write it. */
function systemStore(context) {
    return probeStore(context);
}
async function probeStore({ env, run = _programs_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .mB }) {
    const argv = ['nix-instantiate', '--eval', '--read-write-mode', '--expr', probeExpression];
    const result = await run(argv, { env: { ...env }, timeoutMs: probeTimeoutMs });
    const [, storeDir = null] = /^"?(\/[^"\n]+)"?$/m.exec(result.stdout) ?? [];
    return {
        storeDir: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? storeDir : null,
        error: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? '' : (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .Hr)(result),
    };
}
// A build that needs neither users of its own nor namespaces nor the network.
const localLines = ['build-users-group =', 'sandbox = false', 'substituters ='];
function nixConfig(env, lines) {
    const own = env.NIX_CONFIG ? [env.NIX_CONFIG] : [];
    return { NIX_CONFIG: [...own, 'extra-experimental-features = nix-command flakes', ...lines].join('\n') };
}
// Where root has a daemon, the system is set up for builds; without one, as in a container with
// Debian's package, builders may lack users to run as and namespaces to run in.
function daemonIsHere(env) {
    const state = env.NIX_STATE_DIR ?? '/nix/var/nix';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(env.NIX_DAEMON_SOCKET_PATH ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'daemon-socket', 'socket'));
}
/** Makes the private store's directories. Nix wants them without symbolic links on the way. */
function privateStore(env) {
    const base = (0,_cache_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheDirectoryOf */ .N)(env);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'nix'), { recursive: true, mode: 0o755 });
        const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'nix'));
        return {
            NIX_STORE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'store'),
            NIX_STATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'var'),
            NIX_LOG_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'log'),
            NIX_CONF_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'etc'),
            NIX_LOCALSTATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'var'),
            // A profile may point all of Nix at the daemon.
            NIX_REMOTE: 'local',
        };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `cannot make a private Nix store in ${base}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            hint: 'Set XDG_CACHE_HOME to a directory that can be written.',
        });
    }
}


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

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
