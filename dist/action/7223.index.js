export const id = 7223;
export const ids = [7223];
export const modules = {

/***/ 19777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ supervisorTimes),
/* harmony export */   KI: () => (/* binding */ deployPolicy),
/* harmony export */   bL: () => (/* binding */ profilePath)
/* harmony export */ });
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98985);

/** How long (s) a host that takes part may be looked at, besides its own checks: a call of it, and what may be in its way. */
const lookSeconds = 60;
const usualSeconds = 1800;
const mostSeconds = 86_400;
/**
 * The times of a supervisor (s): how long it waits without a sign of life, and at most whatever signs there are, which is never
 * less than two looks with all checks and the time between them may take.
 */
function supervisorTimes({ answerSeconds, settleSeconds, checks, checkSeconds, }) {
    const answer = answerSeconds + settleSeconds;
    const looks = 2 * (lookSeconds + checks.length * checkSeconds + answerSeconds) + settleSeconds;
    return {
        answerSeconds: Math.min(answer, mostSeconds),
        longestSeconds: Math.min(Math.max(usualSeconds, looks + answer), mostSeconds),
    };
}
/** In an emergency only what is critical counts, and the host is watched for a shorter time (s). */
const emergencySettleSeconds = 5;
/** The link to a profile of systems by its name, as `nixos-rebuild --profile-name` takes it. */
function profilePath(name) {
    return name === 'system' ? _activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .systemProfile */ .LH : `/nix/var/nix/profiles/system-profiles/${name}`;
}
/** What the settings of a host and the mode make together. */
function deployPolicy(settings, mode, permissions) {
    const { critical, ports, onFailedUnits, thresholds, names, reboot, substitutes, profile } = settings;
    const policy = {
        ...permissions,
        ...{ mode, names, reboot, substitutes, health: { critical, ports, onFailedUnits, thresholds } },
        ...{ checks: settings.checks, journalPatterns: settings.journalPatterns },
        ...{ checkSeconds: settings.checkTimeout, settleSeconds: settings.settle },
        ...{ answerSeconds: settings.ackTimeout, switchSeconds: settings.switchTimeout },
        profile: profilePath(profile),
    };
    if (mode !== 'emergency')
        return policy;
    return {
        ...policy,
        health: { ...policy.health, onFailedUnits: 'keep' },
        ...{ checks: [], journalPatterns: [] },
        settleSeconds: Math.min(policy.settleSeconds, emergencySettleSeconds),
    };
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

/***/ 36646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ copyClosure)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/host/sections.js
var host_sections = __webpack_require__(10336);
;// CONCATENATED MODULE: ./lib/host/copy/nix-there.js
/**
 * Words of a POSIX shell that let it find Nix on a host, whose PATH for commands over ssh often lacks it: on NixOS, in a
 * system-wide installation, and in a user's own.
 */
const nixOnPath = 'PATH=$PATH:/run/current-system/sw/bin:/nix/var/nix/profiles/default/bin:$HOME/.nix-profile/bin; export PATH';

;// CONCATENATED MODULE: ./lib/host/copy/has-path.js




/** How long (s) a host may take to answer. */
const answerSeconds = 60;
/**
 * Whether a store path is valid on a host, and with it all that it refers to. One round trip that changes nothing. Throws a
 * ToolError (`missing-program`) where the host has no Nix, (`bad-answer`), and `HostUnreachable`.
 */
async function hasPath(host, path, signal) {
    const script = [
        nixOnPath,
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
var closure = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(77327);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
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
        const script = `${nixOnPath}; nix-store --import >/dev/null`;
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
        script: `${nixOnPath}; say absent; xargs nix-store --check-validity --print-invalid`,
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
var bound_process = __webpack_require__(34986);
// EXTERNAL MODULE: ./lib/host/ssh/connection-failure.js
var connection_failure = __webpack_require__(96660);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
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
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/host/any-shell.js
var any_shell = __webpack_require__(50391);
;// CONCATENATED MODULE: ./lib/host/copy/ssh-program.js









/** What runs on the host: Nix, after a line that nothing else can print. */
const serving = `${nixOnPath}; printf '\\n%s\\n' "$1"; exec nix-store --serve --write`;
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

/***/ 10336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Yr: () => (/* binding */ fileSystemsIn),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   ZI: () => (/* binding */ askInSections),
/* harmony export */   ur: () => (/* binding */ propertyBlocks)
/* harmony export */ });
/* unused harmony export sectionsOf */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33030);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34874);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63213);




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

/***/ 54040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   dW: () => (/* binding */ closureBytes)
/* harmony export */ });
/* unused harmony export closureIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const info = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }).nullable();
// Nix before 2.19 prints an array, later ones an object by path; version 2 of the format (2.33) wraps that.
const arrayFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }));
const objectFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), info);
const wrappedFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ info: objectFormat, storeDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('/nix/store') });
/** Reads the output of `nix path-info --json` in any of its formats. Throws for any other text. */
function closureIn(json) {
    const value = JSON.parse(json);
    const array = arrayFormat.safeParse(value);
    if (array.success)
        return array.data.map(({ path, narSize }) => ({ path, bytes: narSize ?? null }));
    const wrapped = wrappedFormat.safeParse(value);
    const entries = Object.entries(wrapped.success ? wrapped.data.info : objectFormat.parse(value));
    const storeDir = wrapped.success ? `${wrapped.data.storeDir}/` : '';
    return entries.map(([path, details]) => ({
        path: path.startsWith('/') ? path : storeDir + path,
        bytes: details?.narSize ?? null,
    }));
}
/**
 * The closure of a store path, in one call of Nix regardless of its size. For a derivation, the derivations
 * that it needs, without sizes. Throws when Nix fails.
 */
async function closureOf(storePath, run) {
    if (storePath.endsWith('.drv')) {
        const listed = await run('nix-store', ['--query', '--requisites', storePath]);
        const derivations = listed.split('\n').filter((path) => path.endsWith('.drv'));
        return derivations.map((path) => ({ path, bytes: null }));
    }
    const features = ['--extra-experimental-features', 'nix-command'];
    return closureIn(await run('nix', [...features, 'path-info', '--recursive', '--json', storePath]));
}
/** The total size of a closure in bytes; null where the size of a path is not known. */
function closureBytes(closure) {
    let sum = 0;
    for (const { bytes } of closure) {
        if (bytes === null)
            return null;
        sum += bytes;
    }
    return sum;
}


/***/ }),

/***/ 77327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ nixQuery)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40744);

/**
 * Returns a function that runs a Nix program and resolves with its output; it throws where the program fails or
 * takes longer than `timeoutMs` (0: no limit).
 */
function nixQuery(env, timeoutMs = 0) {
    return async (file, args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)([file, ...args], { env, timeoutMs });
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result))
            throw new Error(`${file}: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReason */ .Hr)(result)}`);
        return result.stdout;
    };
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


/***/ })

};
