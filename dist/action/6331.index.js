export const id = 6331;
export const ids = [6331];
export const modules = {

/***/ 29405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configurationOf),
/* harmony export */   m: () => (/* binding */ knownHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86213);
/* harmony import */ var _migrate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36758);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45244);






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

/***/ 36758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* reexport */ readFlakeHosts),
  W: () => (/* reexport */ saidLine)
});

// EXTERNAL MODULE: ./lib/config/parse-repository.js
var parse_repository = __webpack_require__(82258);
// EXTERNAL MODULE: ./lib/config/read-repository.js
var read_repository = __webpack_require__(97281);
// EXTERNAL MODULE: ./lib/nix/flake/evaluate.js
var evaluate = __webpack_require__(79190);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
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
var refusals = __webpack_require__(96029);
// EXTERNAL MODULE: ./lib/config/repository.js
var repository = __webpack_require__(31916);
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
var clean = __webpack_require__(34874);
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

/***/ 36648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ baseRevision)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45244);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19596);




/**
 * The flake that a host comes from, in the git repository of a flake: at `from`, else where a pull request on GitHub is to be
 * merged, else where the branch left the default branch, else as it was committed last. Throws a usage error (`no-base`) for a
 * flake that is no directory under git, and for a commit that is not known.
 */
async function baseRevision({ flake, from, cwd, env, otherwise }) {
    const written = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(flake);
    if (written === null || (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRevision */ .ej)(flake))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${flake} is no directory here whose earlier state could be built`, otherwise);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, written);
    const git = (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .u)(dir, env);
    const checkout = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
    if (checkout === undefined || inside === undefined)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${dir} is not in a git repository that git can read`, otherwise);
    const { revision, because } = await chosen({ from, dir, env, git, otherwise });
    const parameters = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchParameters */ .nM)((0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .absoluteFlakeRef */ .E4)(flake, cwd));
    return { flake: (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .flakeAtRevision */ .U_)({ checkout }, revision, inside, parameters), revision, because };
}
async function chosen({ from, dir, env, git, otherwise, }) {
    const known = (name) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .x)(dir, name, env);
    if (from !== null) {
        const { revision: name, because } = from;
        const revision = (await known(name)) ?? (await known(`origin/${name}`)) ?? (await fetched(name, git, known));
        if (revision === null)
            throw unknownBase(because, otherwise);
        return { revision, because };
    }
    const branch = env.GITHUB_BASE_REF;
    if (branch) {
        const revision = (await known(`origin/${branch}`)) ?? (await fetched(branch, git, known)) ?? (await known(branch));
        if (revision === null)
            throw unknownBase(`${branch}, the base of this pull request,`, otherwise);
        return { revision, because: `${branch}, the base of this pull request` };
    }
    for (const name of await defaultBranches(git)) {
        const revision = (await git('merge-base', 'HEAD', name))?.trim();
        if (revision)
            return { revision, because: `where HEAD left ${name}` };
    }
    const head = await known('HEAD');
    if (head === null)
        throw unknownBase('HEAD', otherwise);
    return { revision: head, because: 'HEAD' };
}
/** A branch of `origin` that a narrow clone does not have. */
async function fetched(branch, git, known) {
    const listed = await git('ls-remote', '--exit-code', 'origin', `refs/heads/${branch}`);
    const id = /^[0-9a-f]{40,64}(?=\t)/.exec(listed ?? '')?.[0];
    return id === undefined ? null : known(id);
}
/** What the default branch may be called here: what `origin` says first. */
async function defaultBranches(git) {
    const said = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
    return [...(said ? [said] : []), 'origin/main', 'origin/master', 'main', 'master'];
}
function unknownBase(name, otherwise) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${name} is no commit that this repository has or can fetch`, `Fetch it ("fetch-depth: 0" of actions/checkout), or name another one. ${otherwise}`);
}


/***/ }),

/***/ 79190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ evaluateJson)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71242);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);


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

/***/ 88059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   NU: () => (/* binding */ packageManagerFor),
/* harmony export */   jX: () => (/* binding */ isRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40744);


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


/***/ })

};
