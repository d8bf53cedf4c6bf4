export const id = 2932;
export const ids = [2932];
export const modules = {

/***/ 391:
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

/***/ 7794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ killAfterSeconds)
/* harmony export */ });
/** Ends a script that ignores SIGTERM so many seconds after its time. */
const killAfterSeconds = 5;


/***/ }),

/***/ 7752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ LocalHost)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7794);


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

/***/ 6660:
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

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plainDestination),
/* harmony export */   d: () => (/* binding */ sshArguments)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);

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
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-address', `"${destination.address}" is no address of a host`);
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


/***/ }),

/***/ 2412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SshHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _system_abortable_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2643);
/* harmony import */ var _system_proc_bound_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4986);
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1242);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3030);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4874);
/* harmony import */ var _any_shell_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(391);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7794);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5284);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6660);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1167);














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
        this.#options = { ...options, destination: (0,_destination_js__WEBPACK_IMPORTED_MODULE_10__/* .plainDestination */ .L)(options.destination) };
    }
    async run(script, signal) {
        signal?.throwIfAborted();
        const connection = script.isNewConnection ? null : await this.#connected(signal);
        const late = AbortSignal.timeout((script.timeoutSeconds + _host_js__WEBPACK_IMPORTED_MODULE_11__/* .killAfterSeconds */ .W + answerSeconds) * 1000);
        const stop = signal === undefined ? late : AbortSignal.any([signal, late]);
        const word = (0,_system_random_js__WEBPACK_IMPORTED_MODULE_6__/* .randomHex */ .n)(16);
        const command = [
            ...['exec', '/bin/sh', '-c', reporting, 'sh', word],
            ...[String(script.timeoutSeconds), String(_host_js__WEBPACK_IMPORTED_MODULE_11__/* .killAfterSeconds */ .W), script.script],
        ];
        const argv = [...this.#commandOver(connection), command.map(_any_shell_js__WEBPACK_IMPORTED_MODULE_12__/* .quoteForAnyShell */ .o).join(' ')];
        const { env } = this.#options;
        const onStdout = script.onStdout && afterMark(beginsWith(word), script.onStdout);
        const ran = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_5__/* .runBound */ .G)(argv, { env, input: script.input, signal: stop, onStdout });
        signal?.throwIfAborted();
        const result = reportedResult(ran, word, onStdout !== undefined);
        if (result)
            return result;
        if (late.aborted)
            throw new _unreachable_js__WEBPACK_IMPORTED_MODULE_8__/* .HostUnreachable */ .f(this.name, `it did not answer within the script's time`);
        // Why it was lost is known to the one that has the connection, which ends a moment later.
        if (connection)
            await Promise.race([connection.process.ended, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(lastWordsMs)]);
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
        const argv = ['ssh', '-G', ...(0,_destination_js__WEBPACK_IMPORTED_MODULE_10__/* .sshArguments */ .d)(destination), '--', destination.address];
        const { stdout } = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_5__/* .runBound */ .G)(argv, { env, ...(signal && { signal }) });
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
            ...[...(0,_destination_js__WEBPACK_IMPORTED_MODULE_10__/* .sshArguments */ .d)(destination), '--', destination.address],
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
        return (0,_system_abortable_js__WEBPACK_IMPORTED_MODULE_13__/* .unlessAborted */ .W)(connecting, signal);
    }
    async #connect() {
        const { destination, env, dir } = this.#options;
        // ssh binds a name first that is longer by 17 characters, and a socket's path may have 107.
        const socket = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `s${(0,_system_random_js__WEBPACK_IMPORTED_MODULE_6__/* .randomHex */ .n)(2)}`);
        const process = await (0,_system_proc_bound_process_js__WEBPACK_IMPORTED_MODULE_4__/* .startBound */ .P)([
            ...['ssh', '-M', '-N', '-T', '-S', socket, '-o', 'ControlPersist=no'],
            ...[...(0,_destination_js__WEBPACK_IMPORTED_MODULE_10__/* .sshArguments */ .d)(destination), '--', destination.address],
        ], { env });
        let status = null;
        process.ended.then((ended) => {
            status = ended;
        });
        const deadline = performance.now() + connectMs;
        // ssh begins to listen at the socket when it has logged in.
        while (status === null && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(socket) && performance.now() < deadline)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(lookMs);
        if (status === null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(socket))
            return { process, socket };
        process.child.kill('SIGKILL');
        await process.ended;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(socket, { force: true });
        const said = process.words();
        if (status === null && said === '')
            throw new _unreachable_js__WEBPACK_IMPORTED_MODULE_8__/* .HostUnreachable */ .f(this.name, `ssh did not connect within ${connectMs / 1000} s`);
        throw this.#unreachable(said, status);
    }
    #unreachable(said, status, wasReached = false) {
        const words = lastLines(said) || `ssh ended with status ${status}`;
        return new _unreachable_js__WEBPACK_IMPORTED_MODULE_8__/* .HostUnreachable */ .f(this.name, words, wasReached ? {} : (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .connectionFailureIn */ .m)(said));
    }
    async close() {
        const connection = await this.#connection?.catch(() => null);
        if (!connection)
            return;
        connection.process.child.kill('SIGTERM');
        await connection.process.ended;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(connection.socket, { force: true });
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
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_7__/* .stripControls */ .$Y)(said).trim().split('\n').slice(-3).join(' ').trim();
}


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ HostUnreachable)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);

/**
 * A host does not answer, or its connection was lost in the middle of a script: whether that has ended is not known. `said`
 * are the words of the program that connects. `isLasting` where no later try can do better, such as with another key than the
 * known one.
 */
class HostUnreachable extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4 {
    said;
    isLasting;
    constructor(name, said, { hint = '', isLasting = false } = {}) {
        super('unreachable', `${name} cannot be reached: ${said}`, { hint });
        this.said = said;
        this.isLasting = isLasting;
    }
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ withoutStoreHashes),
/* harmony export */   N9: () => (/* binding */ systemName),
/* harmony export */   RS: () => (/* binding */ pathInStorePath),
/* harmony export */   bq: () => (/* binding */ withStorePathNames),
/* harmony export */   yF: () => (/* binding */ storePathName),
/* harmony export */   zP: () => (/* binding */ isStorePath)
/* harmony export */ });
// A store path is DIRECTORY/HASH-NAME. The hash is 20 bytes in Nix's base 32, which has no e, o, t and u
// (nix/src/libutil/base-nix-32.cc); the name is restricted by nix/src/libstore/path.cc. The directory is
// most often /nix/store, but may be any. Browser pages use this file too: it imports nothing.
const hash = '[0-9a-df-np-sv-z]{32}';
const name = '[\\w+.?=-]+';
const storePath = new RegExp(`^/(?:[^/\\n]+/)*${hash}-${name}$`);
const prefix = new RegExp(`^(?:.*/)?(?:${hash}-)?`);
const insidePath = new RegExp(`^/(?:[^/]+/)*?${hash}-[^/]+/(.+)$`);
const hashesInText = new RegExp(`\\b${hash}-`, 'g');
const hashesOfPaths = new RegExp(`/${hash}-`, 'g');
const directoryCharacter = /[\w.+/-]/;
/** Whether `path` is a store path itself, in any store directory: absolute, with hash and name. */
function isStorePath(path) {
    return storePath.test(path);
}
/**
 * The name of a store path without directory, hash and `.drv`: `/nix/store/HASH-hello-1.0.drv` is
 * `hello-1.0`, as Nix prefixes the lines of its build log. A name is returned as it is.
 */
function storePathName(path) {
    return path.replace(prefix, '').replace(/\.drv$/, '');
}
/** The name of a system of NixOS without the words that all have: `web1-26.05` of `/nix/store/HASH-nixos-system-web1-26.05`. */
function systemName(path) {
    return storePathName(path).replace(/^nixos-system-/, '');
}
/** The part of `path` below a store path: `hosts/a.nix` of `/nix/store/HASH-source/hosts/a.nix`, else null. */
function pathInStorePath(path) {
    return insidePath.exec(path)?.[1] ?? null;
}
/** A text with the hash of every store path in it replaced by `…`, so that rebuilt paths compare as equal. */
function withoutStoreHashes(text) {
    return text.replace(hashesInText, '…-');
}
/** A text with every store path in it shortened to its name. */
function withStorePathNames(text) {
    let kept = '';
    let end = 0;
    for (const { 0: hashed, index } of text.matchAll(hashesOfPaths)) {
        let start = index;
        while (start > end && directoryCharacter.test(text[start - 1]))
            start -= 1;
        // The store's directory is absolute: what is before its first slash is no part of the path.
        kept += text.slice(end, start + text.slice(start, index + 1).indexOf('/'));
        end = index + hashed.length;
    }
    return kept + text.slice(end);
}


/***/ }),

/***/ 2643:
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

/***/ 8425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cacheDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Where this program keeps what it can make again: a directory of its own in the user's cache (XDG Base Directory). */
function cacheDirectoryOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'nixos-rebuild-test');
}


/***/ }),

/***/ 8059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   NU: () => (/* binding */ packageManagerFor),
/* harmony export */   jX: () => (/* binding */ isRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);


/** In the order in which they are tried: a system's own before what people add to it. */
const packageManagers = [
    {
        program: 'apt-get',
        runsAs: 'root',
        install: ['apt-get', 'install', '-y', '--no-install-recommends'],
        refresh: ['apt-get', 'update'],
        packages: {
            nix: 'nix-bin',
            mke2fs: 'e2fsprogs',
            // Debian's packages are signed with keys that Ubuntu does not have by itself.
            mmdebstrap: ['mmdebstrap', 'debian-archive-keyring'],
            'qemu-img': 'qemu-utils',
            'qemu-system-x86_64': 'qemu-system-x86',
            'ssh-keygen': 'openssh-client',
            sshd: 'openssh-server',
            'systemd-nspawn': 'systemd-container',
            tesseract: 'tesseract-ocr',
        },
        // Waits for dpkg's locks only; that of the lists and that of the archives are refused at once (apt 2.6.1).
        lockOptions: (seconds) => ['-o', `DPkg::Lock::Timeout=${seconds}`],
        waiting: /waiting for cache lock/i,
        refused: /could not get lock|is another process using it|is locked by|held by process/i,
    },
    {
        program: 'dnf',
        runsAs: 'root',
        install: ['dnf', 'install', '-y'],
        refresh: null,
        packages: {},
        waitsByItself: true,
        waiting: /waiting for (?:process with pid|transaction lock)/i,
        // dnf 5 does not wait for rpm's lock.
        refused: /another transaction is in progress|transaction lock .{0,200}temporarily unavailable/i,
    },
    {
        program: 'apk',
        runsAs: 'root',
        install: ['apk', 'add'],
        refresh: ['apk', 'update'],
        packages: {},
        lockOptions: (seconds) => ['--wait', String(seconds)],
        waiting: /waiting for .{0,200}lock/i,
        refused: /unable to lock database: temporary error/i,
    },
    {
        program: 'pacman',
        runsAs: 'root',
        install: ['pacman', '-S', '--noconfirm', '--needed'],
        // Newer lists without an upgrade of the whole system are a partial upgrade, which Arch does not support.
        refresh: null,
        byHand: ['pacman', '-Syu'],
        packages: {},
        refused: /could not lock database: File exists/i,
    },
    {
        program: 'zypper',
        runsAs: 'root',
        install: ['zypper', '--non-interactive', 'install'],
        refresh: ['zypper', '--non-interactive', 'refresh'],
        packages: {},
        refused: /system management is locked/i,
    },
    {
        program: 'brew',
        runsAs: 'user-only',
        install: ['brew', 'install'],
        refresh: null,
        packages: { nix: null },
        refused: /another active homebrew process|has already locked/i,
    },
    {
        program: 'nix',
        runsAs: 'anyone',
        // Not `profile install`: that changes the user's profile, which need not be on PATH (services.github-runners).
        // `--json`, because `--print-out-paths` is not in Nix 2.8.
        install: [
            ...['nix', '--extra-experimental-features', 'nix-command flakes'],
            ...['build', '--no-link', '--json'],
        ],
        refresh: null,
        packages: { nix: null },
        prefix: 'nixpkgs#',
        printsDirectories: true,
        waitsByItself: true,
        waiting: /waiting for (?:the big nix store lock|lock on)/i,
    },
];
/** The packages of those programs in a package manager's words, or null where it lacks one of them. */
function packagesOf(manager, programs) {
    const names = programs.flatMap((program) => manager.packages[program] ?? program);
    if (programs.some((program) => manager.packages[program] === null))
        return null;
    return names.map((name) => `${manager.prefix ?? ''}${name}`);
}
/** The first package manager on PATH that has all those programs and that this user can use, or null. */
function packageManagerFor(programs, env, root = isRoot()) {
    const serves = (manager) => packagesOf(manager, programs) !== null &&
        !(root && manager.runsAs === 'user-only') &&
        (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(manager.program, env) !== null;
    return packageManagers.find(serves) ?? null;
}
function isRoot() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().uid === 0;
}


/***/ }),

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord),
/* harmony export */   c: () => (/* binding */ quoteCommand)
/* harmony export */ });
// Characters that no shell treats specially. `#` is a glob operator of zsh, and `=` begins a path look-up there.
const plainWord = /^[\w@%+:,./-][\w@%+=:,./-]*$/;
/** One word for a POSIX shell; quoted only where it must be, so that commands stay easy to read. */
function quoteWord(word) {
    return plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** A command line that a POSIX shell splits into exactly these words. */
function quoteCommand(argv) {
    return argv.map(quoteWord).join(' ');
}


/***/ })

};
