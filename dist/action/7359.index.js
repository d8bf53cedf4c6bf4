export const id = 7359;
export const ids = [7359];
export const modules = {

/***/ 45278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mQ: () => (/* binding */ connectionTo),
/* harmony export */   wC: () => (/* binding */ remoteFiles)
/* harmony export */ });
/* unused harmony export filesIn */
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40744);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63213);
/* harmony import */ var _system_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2795);



const deadlineMs = 10_000;
/** Bytes of a file that are read: entries are short, and grub.cfg has its default entry first. */
const mostBytes = 32_768;
/**
 * The files of another machine that show what it runs and boots, read in one ssh session that asks for nothing; null
 * where there is none within 10 s, or before `signal`. `connection` are the words of an ssh command line, its
 * destination last.
 */
async function remoteFiles(connection, profileLink, env, signal) {
    const [ssh = 'ssh', ...words] = connection;
    // The first value of an option counts. The socket of the rebuild's own connection may be gone, which ends ssh.
    const own = ['BatchMode=yes', 'ControlMaster=no', 'ControlPath=none', 'ConnectTimeout=5'];
    const options = own.flatMap((option) => ['-o', option]);
    const asked = words.filter((word) => !/^-t+$/.test(word));
    const script = (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteCommand */ .c)(['sh', '-c', scriptFor(profileLink)]);
    const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)([ssh, ...options, ...asked, script], {
        env,
        timeoutMs: deadlineMs,
        ...(signal ? { signal } : {}),
    });
    return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result) ? filesIn(result.stdout) : null;
}
/** The words of the ssh command line with which nixos-rebuild reaches `host`. */
function connectionTo(host, env) {
    const options = env.NIX_SSHOPTS?.split(/\s+/).filter((word) => word !== '') ?? [];
    return ['ssh', ...options, host];
}
/** Prints a line for each link, and each file with a blank before each of its lines. */
function scriptFor(profileLink) {
    const files = [
        ..._system_state_js__WEBPACK_IMPORTED_MODULE_2__/* .bootDirectories */ .EH.flatMap((dir) => [`${dir}/loader/loader.conf`, `${dir}/loader/entries/*.conf`]),
        _system_state_js__WEBPACK_IMPORTED_MODULE_2__/* .grubConfiguration */ .Fh,
        _system_state_js__WEBPACK_IMPORTED_MODULE_2__/* .extlinuxConfiguration */ .Ib,
    ];
    const links = [_system_state_js__WEBPACK_IMPORTED_MODULE_2__/* .runningSystemLink */ .b3, profileLink];
    return [
        ...links.map((link) => `printf 'target %s %s\\n' '${link}' "$(readlink -e '${link}')"`),
        `printf 'link %s %s\\n' '${profileLink}' "$(readlink '${profileLink}')"`,
        `for f in ${files.join(' ')}; do`,
        '  [ -r "$f" ] || continue',
        `  printf 'text %s\\n' "$f"; head -c ${mostBytes} "$f" | sed 's/^/ /'; echo`,
        'done',
    ].join('\n');
}
/** Reads what the script printed. */
function filesIn(printed) {
    const [texts, links, targets] = [
        new Map(),
        new Map(),
        new Map(),
    ];
    let file = null;
    for (const line of printed.split('\n')) {
        if (line.startsWith(' ') && file !== null) {
            texts.set(file, `${texts.get(file) ?? ''}${line.slice(1)}\n`);
            continue;
        }
        const [kind, path = '', value = ''] = line.split(' ');
        file = kind === 'text' ? path : null;
        if (kind === 'link' && value !== '')
            links.set(path, value);
        if (kind === 'target' && value !== '')
            targets.set(path, value);
    }
    return {
        text: (path) => texts.get(path) ?? null,
        link: (path) => links.get(path) ?? null,
        target: (path) => targets.get(path) ?? null,
    };
}


/***/ }),

/***/ 67359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordRebuild: () => (/* binding */ recordRebuild)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/nix/said/plan.js
var said_plan = __webpack_require__(84378);
// EXTERNAL MODULE: ./lib/record/faults.js
var faults = __webpack_require__(46168);
// EXTERNAL MODULE: ./lib/record/open-recording.js + 12 modules
var open_recording = __webpack_require__(17946);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/proc/hold.js + 1 modules
var hold = __webpack_require__(2340);
// EXTERNAL MODULE: ./lib/system/proc/limit-mark.js
var limit_mark = __webpack_require__(82011);
// EXTERNAL MODULE: ./lib/system/proc/processes.js + 9 modules
var proc_processes = __webpack_require__(70280);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/text/utf8-stream.js
var utf8_stream = __webpack_require__(83873);
// EXTERNAL MODULE: ./lib/record/tmux/wrapper.js
var wrapper = __webpack_require__(70743);
;// CONCATENATED MODULE: ./lib/record/pipe.js










/** How long the pipe may stay open in the hands of something that outlived the command. */
const drainMs = 3000;
/**
 * Opens plain pipes as the source (`--no-recording`): no terminal, no tmux, and so no colours and no
 * prompts. Every command is a process of its own; a shell joins its two streams, which keeps them in the order in
 * which they were written.
 */
async function openPipe(options) {
    return new Pipe(options);
}
// The gate: nothing runs before the output is read. Closing it leaves the command at end of file.
function script(nonce) {
    return `exec 2>&1; ${(0,limit_mark/* limitLine */.oo)(nonce)}; read -r go && cd "$1" && shift && exec "$@"`;
}
/**
 * What the command prints passes through this process, which goes on reading when the recorder is gone: an activation
 * that prints into a closed pipe is killed by it.
 */
const relayScript = `${wrapper/* catPath */.iK}; cat; exec cat >/dev/null`;
class Pipe {
    attach = null;
    tmux = null;
    #options;
    #processes = null;
    #output = null;
    /** Resolves when the last command's output has ended, wholly read. */
    #drained = Promise.resolve();
    #isClosed = false;
    #holds = [];
    constructor(options) {
        this.#options = options;
    }
    /** Those of the last command. */
    processes = {
        look: () => this.#processes?.look() ?? { endable: 0, activations: [] },
        leftOver: async () => (await this.#processes?.leftOver()) ?? [],
        signal: (signal) => this.#processes?.signal(signal),
    };
    async run({ argv, cwd, env }) {
        if (this.#isClosed)
            return null;
        const { nonce, onText } = this.#options;
        const relay = startShell(['-c', relayScript], this.#options.env, 'pipe');
        await started(relay);
        let child;
        try {
            child = startShell(['-c', script(nonce), 'sh', cwd, ...argv], { ...this.#options.env, GIT_TERMINAL_PROMPT: '0', ...env, [proc_processes/* nonceVariable */.k1]: nonce }, relay.stdin);
        }
        finally {
            // The relay ends with the last process that prints, and this one prints nothing.
            relay.stdin.destroy();
        }
        const exited = (0,external_node_events_.once)(child, 'exit');
        // It rejects where the child cannot start, which is thrown here.
        exited.catch(() => { });
        const pid = await started(child);
        const { stdin } = child;
        const { stdout } = relay;
        this.#processes = new proc_processes/* RebuildProcesses */.XZ(nonce, { pid, wrapper: false });
        this.#output = stdout;
        const utf8 = new utf8_stream/* Utf8Stream */.S();
        stdout.on('data', (bytes) => {
            const text = utf8.push(bytes);
            if (text)
                onText(text);
        });
        this.#drained = new Promise((resolve) => stdout.once('close', () => {
            const rest = utf8.end();
            if (rest)
                onText(rest);
            resolve();
        }));
        stdin.on('error', () => { });
        this.#holds.push(await (0,hold/* holdProcesses */.f)(pid, nonce, this.#options.env));
        stdin.end('go\n');
        const [code, signal] = await exited;
        return (0,programs/* shellStatus */.P)(code, signal);
    }
    async drain() {
        await Promise.race([this.#drained, (0,external_node_timers_promises_.setTimeout)(drainMs, undefined, { ref: false })]);
        // What outlived the command must not print into the next one's output.
        this.#output?.destroy();
        await this.#drained;
    }
    keys() { }
    async resize() { }
    leave() {
        this.#output?.destroy();
    }
    async close() {
        this.#isClosed = true;
        this.#output?.destroy();
        await this.#drained;
        for (const hold of this.#holds)
            await hold.release();
    }
}
function startShell(args, env, output) {
    try {
        // A process group of its own: Ctrl-C at the terminal is for the tool, which then ends it in steps.
        const options = { env, stdio: ['pipe', output, 'ignore'], detached: true };
        return (0,external_node_child_process_.spawn)('/bin/sh', args, options);
    }
    catch (thrown) {
        // Most failures are an event; too long an argument is thrown.
        throw failedStart(thrown);
    }
}
/** The pid of a process, once it has started. Throws a `ToolError` where it cannot be. */
async function started(child) {
    if (child.pid === undefined)
        throw failedStart(await (0,external_node_events_.once)(child, 'error').then(([thrown]) => thrown));
    return child.pid;
}
function failedStart(cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown';
    return new errors/* ToolError */.v4('spawn-failed', `cannot start a shell: ${reason}`, { cause });
}

// EXTERNAL MODULE: ./lib/record/tmux/pane.js + 4 modules
var pane = __webpack_require__(62242);
;// CONCATENATED MODULE: ./lib/record/record.js



/**
 * Runs a command in a recorded terminal. Its output is written to the log and the cast as it
 * arrives, in order and complete; every process of it is gone afterwards, but for an activation
 * under way, which is named in a notice. `seconds` of the result is the recording's length.
 *
 * Throws `ToolError` when tmux is missing or too old, and what writing the files throws.
 */
async function record(request, hooks = {}) {
    const { argv, timeoutSeconds = 0, beforeEnd } = request;
    const source = request.castPath === null ? openPipe : pane/* openPane */.z;
    const recording = await (0,open_recording/* openRecording */.a)({ ...request, source }, hooks);
    try {
        const { attach, tmux, nonce } = recording;
        await hooks.onStart?.({
            ...{ attach, tmux, nonce },
            mark: (label) => recording.mark(label),
            print: (lines) => recording.print(lines),
        });
        const result = await recording.run({ argv, timeoutSeconds, ...(beforeEnd ? { beforeEnd } : {}) });
        const last = (await hooks.beforeClose?.(recording, result)) ?? result;
        return { ...last, seconds: (await recording.close()).seconds };
    }
    finally {
        await recording.close();
    }
}

// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(60682);
// EXTERNAL MODULE: ./lib/system/ci.js
var ci = __webpack_require__(97169);
// EXTERNAL MODULE: ./lib/system/disk/space.js
var space = __webpack_require__(18105);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/rebuild/action.js
var action = __webpack_require__(14797);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/rebuild/activation/journal.js





/** How long (ms) each of two calls of journalctl at the end may take. */
const readMs = 5000;
/** How much of the rebuild's last output (characters) is remembered. */
const tailLength = 4000;
/** A longer line of the journal (characters) is cut. */
const longestLine = 8192;
/**
 * Follows the journal of the units in which a rebuild activates a system, where their output goes there and not to
 * the terminal: without it a recording would not show why an activation failed. On another machine it uses the
 * connection of the rebuild's own ssh, and asks for nothing.
 */
class ActivationJournal {
    #env;
    #notice;
    #followed = new Map();
    #print = () => { };
    #tail = '';
    #startMs = 0;
    /** A journal that cannot be read is reported to `notice`. */
    constructor(env, notice) {
        this.#env = env;
        this.#notice = notice;
    }
    /** The rebuild begins; `print` takes the lines of the journals. */
    start({ print }) {
        this.#startMs = performance.now();
        this.#print = print;
    }
    /** Follows a unit, once. What it has printed before is read as well. */
    follow(found) {
        if (!this.#followed.has(found.unit))
            this.#follow(found);
    }
    /** Takes what the rebuild prints: a short activation that failed is only known from its last line. */
    said(text) {
        this.#tail = (this.#tail + text).slice(-tailLength);
    }
    /** Prints what the journals have and was not printed yet. To be called when the rebuild has ended; at most 10 s. */
    async complete() {
        const units = [...this.#followed.values()];
        this.end();
        const failed = units.length === 0 ? failedUnit(this.#tail) : null;
        if (failed !== null)
            units.push({ unit: failed, connection: null, printed: 0 });
        for (const unit of units)
            await this.#complete(unit);
    }
    /** Stops to follow. Safe to call twice. */
    end() {
        for (const { child } of this.#followed.values())
            child.kill();
        this.#followed.clear();
    }
    #follow(found) {
        const [file = '', ...args] = followerOf(found, [
            'journalctl',
            ...this.#match(found),
            '--follow',
            '--lines=all',
        ]);
        const child = (0,external_node_child_process_.spawn)(file, args, { env: this.#env, stdio: ['pipe', 'pipe', 'ignore'] });
        const followed = { ...found, child, printed: 0 };
        this.#followed.set(found.unit, followed);
        // What cannot be started is reported at the end, when the journal is read again.
        child.on('error', () => { });
        child.stdin.on('error', () => { });
        (0,external_node_readline_.createInterface)({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
            if (child.killed)
                return;
            followed.printed += 1;
            this.#print([line.slice(0, longestLine)]);
        });
    }
    async #complete({ printed, ...found }) {
        // So that journald has written what it was sent; only root may ask for it.
        await (0,programs/* runProgram */.mB)(commandFor(found, ['journalctl', '--sync']), { env: this.#env, timeoutMs: readMs });
        const read = ['journalctl', ...this.#match(found), '--no-pager'];
        const result = await (0,programs/* runProgram */.mB)(commandFor(found, read), { env: this.#env, timeoutMs: readMs });
        const lines = (0,programs/* hasSucceeded */.yO)(result) ? result.stdout.split('\n').slice(0, -1) : [];
        if (lines.length + printed === 0) {
            const why = (0,programs/* hasSucceeded */.yO)(result) ? 'it shows nothing to this user' : (0,programs/* failureReason */.Hr)(result);
            const look = (0,shell/* quoteCommand */.c)(commandFor(found, ['journalctl', '-u', found.unit, '-o', 'cat']));
            this.#notice(`what the activation printed is in the journal only, which could not be read (${why}): ${look}`);
        }
        this.#print(lines.slice(printed).map((line) => line.slice(0, longestLine)));
    }
    /**
     * Which lines, and in which form: what the unit's processes printed, without what systemd says of the unit, which
     * `--unit` has as well. The time is relative, since the other machine's clock may be another.
     */
    #match({ unit }) {
        const seconds = Math.ceil((performance.now() - this.#startMs) / 1000);
        return [
            `_SYSTEMD_UNIT=${unit.replace(/(?:\.service)?$/, '.service')}`,
            `--since=-${seconds}s`,
            '--output=cat',
            '--quiet',
        ];
    }
}
/**
 * The unit in the last line of nixos-rebuild-ng, which reports the `systemd-run` of this machine that failed: as a list
 * of Python (`Command '['systemd-run', …]' returned non-zero exit status 4.`) or joined.
 */
function failedUnit(text) {
    const line = (0,ansi/* withoutSequences */.V$)(text).replace(/[\r\n]/g, '');
    const command = line.slice(Math.max(0, line.lastIndexOf("Command '")));
    const isLocal = /^Command '(?:\[')?systemd-run\b/.test(command);
    const isFailed = command.includes('returned non-zero exit status');
    if (!isLocal || !isFailed || command.includes('--pipe'))
        return null;
    return /--unit=([\w.@-]{1,255})/.exec(command)?.[1] ?? null;
}
/** The command line of a follower, which ends with its standard input, also where this process was killed. */
function followerOf(found, argv) {
    // journalctl ends by itself when nobody reads it, but ssh does not.
    if (found.connection === null)
        return argv;
    return commandFor(found, ['sh', '-c', `${(0,shell/* quoteCommand */.c)(argv)} & cat >/dev/null; kill "$!"`]);
}
/** The command line of a program on the machine of a unit. */
function commandFor({ connection }, argv) {
    if (connection === null)
        return argv;
    const [ssh = 'ssh', ...options] = connection;
    return [ssh, '-o', 'BatchMode=yes', ...options, (0,shell/* quoteCommand */.c)(argv)];
}

// EXTERNAL MODULE: ./lib/rebuild/activation/remote-files.js
var remote_files = __webpack_require__(45278);
// EXTERNAL MODULE: ./lib/rebuild/activation/system-state.js
var system_state = __webpack_require__(2795);
;// CONCATENATED MODULE: ./lib/rebuild/activation/target-before.js


/** Asks the target host over ssh which system it runs, while the rebuild builds; nothing waits for the answer. */
class TargetBefore {
    #asking = new AbortController();
    #system = null;
    /** Asks the machine that `request` activates. Where that is this one, or it does not answer within 10 s, nothing is known. */
    start(request) {
        const { targetHost, env, extraArgs } = request;
        if (targetHost === null)
            return;
        const { signal } = this.#asking;
        void (0,remote_files/* remoteFiles */.wC)((0,remote_files/* connectionTo */.mQ)(targetHost, env), (0,system_state/* profileLinkOf */.Tu)(extraArgs), env, signal).then((files) => {
            // An answer that comes once the activation has begun may name the new system.
            if (!signal.aborted)
                this.#system = files?.target(system_state/* runningSystemLink */.b3) ?? null;
        });
    }
    /** An activation has begun, or the rebuild has ended: later answers do not count. Safe to call twice. */
    end() {
        this.#asking.abort();
    }
    /** Store path of the system that the target host ran; null where it did not answer in time. */
    get system() {
        return this.#system;
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/activation/watch.js

/** Time between two looks at the processes that are new; a switch takes longer, most often seconds. */
const lookMs = 200;
/** Every so many looks are at all processes, since one that is not new may execute another program. */
const looksPerFullLook = 5;
/** Looks for switch-to-configuration among the processes of a rebuild, which prints little of what it activates. */
class ActivationWatch {
    /** Each activation once, in the order in which they were seen. */
    seen = [];
    #known = new Set();
    #timer;
    /** Begins to look at the processes of the rebuild that is marked with `nonce`; `onSwitch` takes what is seen. */
    start(nonce, onSwitch) {
        const processes = new proc_processes/* RebuildProcesses */.XZ(nonce, null);
        let looks = 0;
        this.#timer = setInterval(() => {
            for (const command of processes.switches(looks % looksPerFullLook === 0 ? 'all' : 'new').values()) {
                const { action, system, host, journal } = command;
                const key = JSON.stringify([action, system, host, journal?.unit]);
                if (this.#known.has(key))
                    continue;
                this.#known.add(key);
                this.seen.push(command);
                onSwitch(command);
            }
            looks += 1;
        }, lookMs);
    }
    /** Stops to look. Safe to call twice. */
    end() {
        clearInterval(this.#timer);
    }
}

// EXTERNAL MODULE: ./lib/rebuild/activity-feed.js + 1 modules
var activity_feed = __webpack_require__(15816);
// EXTERNAL MODULE: ./lib/nix/observer.js + 37 modules
var nix_observer = __webpack_require__(64404);
;// CONCATENATED MODULE: ./lib/nix/guarded-observer.js

/**
 * An observer that never throws, so that text which it cannot understand costs the understanding of the
 * rebuild, not its recording or its exit status. What follows after the first exception is not read any more,
 * and `onFault` is called with it, once. `newObserver` makes the observer.
 */
function guardedObserver(options, onFault, newObserver = (given) => new nix_observer/* RebuildObserver */.O(given)) {
    const observer = newObserver(options);
    let hasFailed = false;
    const fail = (thrown) => {
        if (!hasFailed)
            onFault(thrown);
        hasFailed = true;
    };
    const read = (push) => {
        if (hasFailed)
            return;
        try {
            push();
        }
        catch (thrown) {
            fail(thrown);
        }
    };
    let live = null;
    return {
        pushText: (text, seconds) => read(() => observer.pushText(text, seconds)),
        pushJson: (bytes, seconds) => read(() => observer.pushJson(bytes, seconds)),
        activates: (seconds) => read(() => observer.activates(seconds)),
        enters: (phase, seconds) => read(() => observer.enters(phase, seconds)),
        live: () => {
            read(() => {
                live = observer.live();
            });
            return live ?? new nix_observer/* RebuildObserver */.O().live();
        },
        end: (exit) => {
            try {
                return observer.end(exit);
            }
            catch (thrown) {
                fail(thrown);
                return new nix_observer/* RebuildObserver */.O().end(exit);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/rebuild/attempts/understandings.js

const mostSlowest = 10;
/**
 * What the attempts of one rebuild show, an observer each, on one clock: seconds since the recording's start. What is
 * between two attempts is no attempt's output, and its time is the next one's.
 */
class Understandings {
    #newObserver;
    #observer;
    /** When the present attempt began, in seconds. */
    #began = 0;
    #isBetween = false;
    #ended = [];
    constructor(options, onFault) {
        this.#newObserver = () => {
            const began = this.#began;
            const { onPhase } = options;
            const shifted = onPhase && ((name, start) => onPhase(name, began + start));
            return guardedObserver({ ...options, ...(shifted ? { onPhase: shifted } : {}) }, onFault);
        };
        this.#observer = this.#newObserver();
    }
    pushText(text, seconds) {
        if (!this.#isBetween)
            this.#observer.pushText(text, seconds - this.#began);
    }
    pushJson(bytes, seconds) {
        if (!this.#isBetween)
            this.#observer.pushJson(bytes, seconds - this.#began);
    }
    activates(seconds) {
        this.#observer.activates(seconds - this.#began);
    }
    enters(phase, seconds) {
        this.#observer.enters(phase, seconds - this.#began);
    }
    live() {
        return this.#observer.live();
    }
    /** Ends the present attempt, which has failed, and returns what it shows. */
    endAttempt({ exitCode, seconds }) {
        const understood = this.#observer.end({ exitCode, seconds: seconds - this.#began });
        this.#ended.push({ understood, began: this.#began });
        this.#began = seconds;
        this.#isBetween = true;
        return understood;
    }
    /** What comes now is the next attempt's. */
    beginAttempt() {
        this.#observer = this.#newObserver();
        this.#isBetween = false;
    }
    /** What all of it shows: how the last attempt ended, and what all have done. Call it once. */
    end(exit) {
        if (!this.#isBetween)
            this.endAttempt(exit);
        const all = this.#ended.map(({ understood }) => understood);
        const last = all.at(-1);
        if (all.length === 1)
            return last;
        return {
            ...last,
            phases: this.#ended.flatMap(({ understood, began }) => understood.phases.map((phase) => ({ ...phase, start_seconds: round(began + phase.start_seconds) }))),
            activity: all.map(({ activity }) => activity).reduce(together),
            unread: { ...last.unread, count: all.reduce((sum, { unread }) => sum + unread.count, 0) },
        };
    }
}
/** What two attempts have done, one after the other; what only tells a state is the later one's. */
function together(before, after) {
    return {
        ...after,
        built: sum(before.built, after.built),
        fetched: sum(before.fetched, after.fetched),
        download_bytes: sum(before.download_bytes, after.download_bytes),
        slowest: [...before.slowest, ...after.slowest]
            .sort((a, b) => b.seconds - a.seconds)
            .slice(0, mostSlowest),
        evaluation_seconds: sum(before.evaluation_seconds, after.evaluation_seconds),
        ...(before.substituters || after.substituters
            ? { substituters: sums(before.substituters ?? {}, after.substituters ?? {}) }
            : {}),
        warnings: [
            ...new Map([...(before.warnings ?? []), ...(after.warnings ?? [])].map((warning) => [warning.message, warning])).values(),
        ],
        metrics: { ...before.metrics, ...after.metrics },
    };
}
function sum(a, b) {
    return a == null && b == null ? null : (a ?? 0) + (b ?? 0);
}
function sums(a, b) {
    const all = new Map(Object.entries(a));
    for (const [name, value] of Object.entries(b))
        all.set(name, (all.get(name) ?? 0) + value);
    return Object.fromEntries(all);
}
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

// EXTERNAL MODULE: ./lib/rebuild/command/command-line.js
var command_line = __webpack_require__(66743);
// EXTERNAL MODULE: ./lib/rebuild/flake-settings.js
var flake_settings = __webpack_require__(34578);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(61892);
// EXTERNAL MODULE: ./lib/text/median.js
var median = __webpack_require__(33569);
;// CONCATENATED MODULE: ./lib/nix/time-left.js

/**
 * How many seconds are probably left, from the phases of earlier builds of the same host that succeeded:
 * the median of what each took from the start of `phase` on, less the time already spent in it. Null where
 * no earlier build went through that phase.
 */
function expectedSecondsLeft(now, earlier) {
    const rests = earlier.flatMap((phases) => {
        const begun = phases.find(({ name }) => name === now.phase);
        const last = phases.at(-1);
        return begun && last ? [last.start_seconds + last.duration_seconds - begun.start_seconds] : [];
    });
    return rests.length === 0 ? null : Math.max(0, (0,median/* median */.J)(rests) - now.phaseSeconds);
}

// EXTERNAL MODULE: ./lib/system/proc/usage.js + 1 modules
var proc_usage = __webpack_require__(90125);
;// CONCATENATED MODULE: ./lib/rebuild/monitor.js





/** Time between two calls of `onStatus`. */
const statusMs = 500;
/** /proc is read at these times after the start, so that short rebuilds are measured, then at the last interval. */
const sampleMs = [50, 250, 500, 1000];
/** How many earlier builds of the host the time that is left is estimated from. */
const maxEarlierBuilds = 20;
/** Keeps the clock of a running rebuild, marks its phases, samples its processes and reports its status. */
function monitorRebuild({ command, earlier, redaction, }, hooks) {
    const timers = [];
    const phasesOfEarlier = earlier
        .filter(({ metadata }) => metadata.success && metadata.host === command.host)
        .slice(0, maxEarlierBuilds)
        .map(({ metadata }) => metadata.phases);
    let startedMs = performance.now();
    let mark = () => { };
    let phaseStart = 0;
    let usage = null;
    const elapsed = () => (performance.now() - startedMs) / 1000;
    const sample = () => usage?.sample(elapsed());
    return {
        /** Seconds since `start`. */
        elapsed,
        /** Puts a marker into the cast and calls `onPhase`. */
        enterPhase: (name, startSeconds) => {
            phaseStart = startSeconds;
            mark(name);
            hooks.onPhase?.(name, startSeconds);
        },
        start(observer, session) {
            startedMs = performance.now();
            mark = session.mark;
            usage = new proc_usage/* Usage */._U({ nonce: `${proc_processes/* nonceVariable */.k1}=${session.nonce}`, buildUsers: buildUsers() });
            for (const [index, ms] of sampleMs.entries())
                timers.push(index < sampleMs.length - 1 ? setTimeout(sample, ms) : setInterval(sample, ms));
            if (!hooks.onStatus)
                return;
            const reportStatus = () => {
                const live = observer.live();
                const expected = expectedSecondsLeft({ phase: live.phase, phaseSeconds: elapsed() - phaseStart }, phasesOfEarlier);
                // What Nix works on comes from its activity log, which has passed no mask.
                const current = live.current === null ? null : (0,stream_redactor.redactText)(redaction, live.current);
                hooks.onStatus?.({ ...live, current, elapsedSeconds: elapsed(), expectedSecondsLeft: expected });
            };
            timers.push(setInterval(reportStatus, statusMs));
        },
        resources: () => {
            sample();
            return usage?.resources() ?? null;
        },
        /** Stops the timers. Safe to call twice. */
        end: () => {
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
/** The users as which Nix's daemon builds; none where the files cannot be read. */
function buildUsers() {
    try {
        return (0,proc_usage/* buildUserIds */.CR)((0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8'), (0,external_node_fs_.readFileSync)('/etc/group', 'utf8'));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/rebuild/readiness/recordable.js
var recordable = __webpack_require__(83587);
;// CONCATENATED MODULE: ./lib/rebuild/record-rebuild.js























/**
 * Runs the command in a recorded terminal and follows what Nix does meanwhile; where tmux cannot start, with a log
 * alone, as `rebuild` says afterwards. Where the command could not be started, removes the build's directory and throws
 * what `record` throws.
 */
async function recordRebuild(rebuild, callersHooks, sequel = null) {
    const { checkout, dir, nonce, notice, request } = rebuild;
    const hooks = separated(callersHooks, notice);
    const monitor = monitorRebuild(rebuild, hooks);
    const onPlan = (plan) => {
        const warning = (0,said_plan/* spaceWarning */.x)(plan, (0,space/* freeBytes */.go)('/nix/store') ?? Number.POSITIVE_INFINITY);
        if (warning)
            notice(warning);
    };
    const observer = new Understandings({ checkout: checkout.root, surroundings: surroundingsOf(request), onPhase: monitor.enterPhase, onPlan }, (thrown) => notice(`phases and failures are not known: the output was not understood (${(0,errors/* messageOf */.bD)(thrown)})`));
    const openFeed = () => (0,activity_feed/* activityFeed */.I)(request.env, rebuild.nixVersion, nonce, (bytes) => observer.pushJson(bytes, monitor.elapsed())).catch((thrown) => {
        notice((0,errors/* messageOf */.bD)(thrown));
        return null;
    });
    let feed = await openFeed();
    const liveMask = await liveMaskOf(rebuild, hooks);
    const { onOutput } = hooks;
    const masked = (text) => (liveMask === null ? text : liveMask.push(text));
    const show = (0,faults/* untilItThrows */.l9)('onOutput', onOutput && ((text) => onOutput(masked(text))), notice);
    const ignored = new flake_settings/* IgnoredSettings */.a();
    const activation = mayActivate(rebuild)
        ? { watch: new ActivationWatch(), journal: new ActivationJournal(request.env, notice) }
        : null;
    const targetBefore = new TargetBefore();
    let hasStarted = false;
    let sequelEnd = null;
    let attempts = null;
    const recordHooks = {
        onStart: (session) => {
            hasStarted = true;
            monitor.start(observer, session);
            activation?.journal.start(session);
            if (isActivation(rebuild) && request.action !== 'dry-activate')
                targetBefore.start(request);
            activation?.watch.start(session.nonce, ({ journal }) => {
                targetBefore.end();
                observer.activates(monitor.elapsed());
                if (journal)
                    activation.journal.follow(journal);
            });
            const argv = rebuild.command.argv.map((word) => (0,stream_redactor.redactText)(rebuild.redaction, word));
            hooks.onStart?.({ dir, attach: session.attach, argv });
        },
        onText: (text, seconds) => {
            observer.pushText(text, seconds);
            activation?.journal.said(text);
            show(text);
        },
        onLines: (lines) => {
            ignored.push(lines);
            hooks.onLines?.(lines);
        },
        onNotice: notice,
        beforeClose: async (recording, first) => {
            attempts = await tryAgain(recording, first);
            const { last } = attempts;
            if (sequel === null || last.exitCode !== 0 || last.ended !== 'exited')
                return last;
            sequelEnd = await sequel.run({
                ...sequelStage(rebuild, recording),
                remedies: attempts.remedies,
                secondsLeft: () => request.timeoutSeconds > 0 ? Math.max(0, request.timeoutSeconds - monitor.elapsed()) : null,
                enter: (name) => observer.enters(name, monitor.elapsed()),
            });
            return last;
        },
        ...(hooks.signal ? { signal: hooks.signal } : {}),
        ...(hooks.leave ? { leave: hooks.leave } : {}),
    };
    /** Where remedies are off, the first attempt is the only one. */
    const tryAgain = async (recording, first) => {
        if (request.remedies.policy === 'off')
            return { last: first, remedies: [], needsBoot: null };
        const [{ furtherAttempts }, { rebuildStage }] = await Promise.all([
            __webpack_require__.e(/* import() */ 3195).then(__webpack_require__.bind(__webpack_require__, 23195)),
            __webpack_require__.e(/* import() */ 8871).then(__webpack_require__.bind(__webpack_require__, 61252)),
        ]);
        const stage = rebuildStage({
            ...{ rebuild, recording, hooks, env: feed?.env ?? request.env, elapsed: monitor.elapsed },
            hasSwitched: () => (activation?.watch.seen.length ?? 0) > 0,
            endAttempt: async ({ exitCode }) => {
                // What is still under way in the activity log belongs to this attempt.
                await feed?.close();
                const understood = observer.endAttempt({ exitCode, seconds: monitor.elapsed() });
                feed = await openFeed();
                return understood;
            },
            attempt: async ({ instead, ...attempt }) => {
                const argv = instead === undefined
                    ? rebuild.command.argv
                    : (await (0,command_line/* commandLineOf */.l)({ ...request, action: instead })).argv;
                observer.beginAttempt();
                return recording.run({ ...attempt, argv, cwd: cwdOf(rebuild), beforeEnd });
            },
        });
        return furtherAttempts(first, stage);
    };
    const beforeEnd = async () => activation?.journal.complete();
    let ended;
    try {
        const start = () => record({
            ...recordRequest(rebuild, feed?.env ?? request.env, hooks.keyboard),
            nonce,
            beforeEnd,
        }, recordHooks);
        const recorded = await start().catch((thrown) => {
            if (hasStarted || !rebuild.request.recording || !isTmuxProblem(thrown))
                throw thrown;
            recordNothing(rebuild, thrown);
            return start();
        });
        ended = {
            recorded,
            resources: monitor.resources(),
            sequel: sequelEnd,
            attempts: attempts ?? { remedies: [], needsBoot: null },
        };
        const message = ignored.notice();
        if (message !== null)
            notice(message);
    }
    catch (thrown) {
        const isUnstarted = !hasStarted || (thrown instanceof errors/* ToolError */.v4 && thrown.code === 'spawn-failed');
        if (isUnstarted)
            await (0,promises_.rm)(dir, { recursive: true, force: true });
        throw thrown;
    }
    finally {
        monitor.end();
        activation?.watch.end();
        targetBefore.end();
        activation?.journal.end();
        await feed?.close();
    }
    const { seconds } = ended.recorded;
    const exitCode = exitCodeOf(ended);
    // One that is too short to be seen and prints nothing, as `boot` does.
    if (exitCode === 0 && isActivation(rebuild))
        observer.activates(seconds);
    const switches = activation?.watch.seen ?? [];
    return {
        ...ended,
        switches,
        targetBefore: targetBefore.system,
        understood: observer.end({ exitCode, seconds }),
    };
}
/** The command's own status; where it was followed by what did not succeed, that of a program that fails. */
function exitCodeOf({ recorded, sequel }) {
    return sequel === null || sequel.outcome === 'success' ? recorded.exitCode : 1;
}
function sequelStage({ command, dir, earlier, notice, redaction }, recording) {
    return {
        ...{ dir, earlier, notice, redaction, built: command.outLink && linkTarget(command.outLink) },
        run: (asked) => recording.run(asked),
        note: (text) => recording.note(text),
        print: (lines) => recording.print(lines),
        redact: (data) => (0,redact_metadata/* redactData */.E)(data, redaction),
    };
}
function linkTarget(link) {
    try {
        return (0,external_node_fs_.readlinkSync)(link);
    }
    catch {
        return null;
    }
}
/** A command may be nixos-rebuild in a script of the user's. */
function mayActivate(rebuild) {
    return rebuild.metadata.action === null || isActivation(rebuild);
}
function isActivation({ request, metadata }) {
    return metadata.action !== null && action/* actionFacts */.k[request.action].activates;
}
/** The hooks that are called while text arrives; one that throws takes neither another nor the observer with it. */
function separated(hooks, notice) {
    const { onPhase, onStatus, onLines } = hooks;
    return {
        ...hooks,
        ...(onPhase ? { onPhase: (0,faults/* untilItThrows */.l9)('onPhase', onPhase, notice) } : {}),
        ...(onStatus ? { onStatus: (0,faults/* untilItThrows */.l9)('onStatus', onStatus, notice) } : {}),
        ...(onLines ? { onLines: (0,faults/* untilItThrows */.l9)('onLines', onLines, notice) } : {}),
    };
}
function isTmuxProblem(thrown) {
    return thrown instanceof errors/* ToolError */.v4 && /^(?:tmux-.*|.*-tmux|no-fifo|no-pipe)$/.test(thrown.code);
}
/** The rebuild is more important than its recording: tmux is there, but cannot start. */
function recordNothing(rebuild, reason) {
    rebuild.notice((0,recordable/* unrecordedNotice */.Kb)((0,errors/* messageOf */.bD)(reason)));
    rebuild.request = { ...rebuild.request, recording: false };
    const { metadata } = rebuild;
    rebuild.metadata = { ...metadata, files: { ...metadata.files, cast: null } };
}
/** Null where no person watches. */
async function liveMaskOf({ newTerminalMask }, { onOutput, outputSize }) {
    return onOutput && outputSize ? newTerminalMask(outputSize, { isLive: true }) : null;
}
function cwdOf({ command, dir, request }) {
    return command.runsInBuild ? dir : request.cwd;
}
function recordRequest(rebuild, env, keyboard) {
    const { command, dir, newTerminalMask, redaction, request } = rebuild;
    return {
        argv: command.argv,
        cwd: cwdOf(rebuild),
        env,
        cols: request.cols,
        rows: request.rows,
        logPath: (0,external_node_path_.join)(dir, files/* fileNames */.jx.log),
        castPath: request.recording ? (0,external_node_path_.join)(dir, files/* fileNames */.jx.cast) : null,
        castVersion: 2,
        title: (0,stream_redactor.redactText)(redaction, (0,shell/* quoteCommand */.c)(command.argv)),
        idleLimitSeconds: request.idleLimitSeconds,
        timeoutSeconds: request.timeoutSeconds,
        newFilter: (kind) => new stream_redactor/* StreamRedactor */.d(redaction, { cols: request.cols, isLines: kind === 'lines' }),
        ...(request.recording ? { newScreenFilter: (size) => newTerminalMask(size, { isLive: false }) } : {}),
        ...(keyboard && request.interactive ? { keyboard } : {}),
    };
}
/** What the request itself tells of where a rebuild runs. */
function surroundingsOf({ env, target, targetHost }) {
    const isOf = [
        ['ci', (0,ci/* isCi */.X)(env)],
        ['flake', target.kind === 'flake'],
        ['target-host', targetHost !== null],
    ];
    return isOf.flatMap(([surrounding, holds]) => (holds ? [surrounding] : []));
}


/***/ }),

/***/ 97169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isCi)
/* harmony export */ });
/** Whether this is a job of a CI service: every one of them sets `CI`. */
function isCi({ CI }) {
    return !['', undefined, 'false'].includes(CI);
}


/***/ }),

/***/ 90125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _U: () => (/* binding */ Usage),
  CR: () => (/* binding */ buildUserIds),
  e0: () => (/* binding */ networkBytes)
});

// EXTERNAL MODULE: ./lib/system/proc/census.js
var census = __webpack_require__(83219);
// EXTERNAL MODULE: ./lib/system/proc/processes.js + 9 modules
var processes = __webpack_require__(70280);
// EXTERNAL MODULE: ./lib/system/proc/stat.js
var stat = __webpack_require__(40962);
;// CONCATENATED MODULE: ./lib/system/proc/usage-series.js
const mostPoints = 120;
/**
 * A series that stays small however long the run: when it is full, every two points become one, and from
 * then on a point covers twice the time. Memory is the highest of the time covered, CPU its mean.
 */
class UsageSeries {
    #points = [];
    #everySeconds = 0;
    #at = { seconds: 0, cpuSeconds: 0 };
    #memory = 0;
    get points() {
        return this.#points;
    }
    /** `cpuSeconds` is the sum so far. */
    add(seconds, cpuSeconds, memoryBytes) {
        this.#memory = Math.max(this.#memory, memoryBytes);
        const span = seconds - this.#at.seconds;
        if (span <= 0 || span < this.#everySeconds * 0.9)
            return;
        const cpu = Math.max(0, cpuSeconds - this.#at.cpuSeconds);
        this.#points.push({
            seconds,
            cpu_percent: Math.round((cpu / span) * 1000) / 10,
            memory_bytes: this.#memory,
        });
        this.#at = { seconds, cpuSeconds };
        this.#memory = 0;
        if (this.#points.length >= mostPoints)
            this.#halve();
    }
    #halve() {
        const halved = [];
        for (let index = 0; index + 1 < this.#points.length; index += 2) {
            const [a, b] = [this.#points[index], this.#points[index + 1]];
            halved.push({
                seconds: b.seconds,
                cpu_percent: Math.round((a.cpu_percent + b.cpu_percent) * 5) / 10,
                memory_bytes: Math.max(a.memory_bytes, b.memory_bytes),
            });
        }
        this.#points = halved;
        this.#everySeconds = halved.at(-1).seconds / halved.length;
        this.#at.seconds = halved.at(-1).seconds;
    }
}

;// CONCATENATED MODULE: ./lib/system/proc/usage.js




const ticksPerSecond = 100;
const pageBytes = 4096;
/**
 * Adds up what the processes of a rebuild use, from samples of /proc. A builder has an environment of its own and
 * leaves the process group, so a process belongs to the rebuild when it has the nonce, runs as a build user, or
 * descends from one that belongs. What cannot be read is null. Call `sample` about once a second.
 */
class Usage {
    #proc;
    #nonce;
    #buildUsers;
    #census;
    #used = new Map();
    /** Processes that do not belong, with how often that was found; after two times they are not looked at again. */
    #foreign = new Map();
    #series = new UsageSeries();
    #networkAtStart;
    #ended = { cpu: 0, read: 0, written: 0 };
    #total = { cpu: 0, read: 0, written: 0 };
    #peakBytes = 0;
    #sampled = false;
    constructor({ nonce, buildUsers = [], proc = '/proc' }) {
        this.#proc = proc;
        this.#nonce = nonce;
        this.#buildUsers = new Set(buildUsers);
        this.#census = new census/* Census */.s({ belongs: (candidate) => this.#belongs(candidate), never: [process.pid] });
        this.#networkAtStart = this.#network();
    }
    /** Takes one sample; `seconds` since the start. */
    sample(seconds) {
        const all = (0,stat/* readProcesses */._F)(this.#proc);
        if (!all)
            return;
        this.#sampled = true;
        const found = this.#census.of(all);
        this.#forgetForeign(all);
        const keys = new Set(found.map(census/* keyOf */.T));
        const pids = new Set(found.map(({ pid }) => pid));
        for (const [key, used] of this.#used)
            if (!keys.has(key))
                this.#gone(key, used, pids);
        const live = { cpu: 0, read: 0, written: 0 };
        let resident = 0;
        for (const last of found) {
            const disk = this.#disk(last.pid);
            this.#used.set((0,census/* keyOf */.T)(last), { last, ...disk });
            live.cpu += last.cpuTicks;
            live.read += disk.read;
            live.written += disk.written;
            resident += last.residentPages * pageBytes;
        }
        // Between a child's exit and its parent's wait, its usage is in neither; the maximum keeps the total from dropping.
        for (const figure of ['cpu', 'read', 'written'])
            this.#total[figure] = Math.max(this.#total[figure], live[figure] + this.#ended[figure]);
        this.#peakBytes = Math.max(this.#peakBytes, resident);
        this.#series.add(seconds, this.#total.cpu / ticksPerSecond, resident);
    }
    resources() {
        const network = this.#network();
        const [from, to] = [this.#networkAtStart, network];
        return {
            cpu_seconds: this.#sampled ? this.#total.cpu / ticksPerSecond : null,
            peak_memory_bytes: this.#sampled ? this.#peakBytes : null,
            disk_read_bytes: this.#sampled ? this.#total.read : null,
            disk_written_bytes: this.#sampled ? this.#total.written : null,
            host_network_received_bytes: from && to ? Math.max(0, to.received - from.received) : null,
            host_network_sent_bytes: from && to ? Math.max(0, to.sent - from.sent) : null,
            series: this.#series.points,
        };
    }
    #gone(key, { last, read, written }, pids) {
        this.#used.delete(key);
        // A parent that belongs has waited for it and carries its figures now; an orphan's would be lost.
        if (pids.has(last.parent))
            return;
        this.#ended.cpu += last.cpuTicks;
        this.#ended.read += read;
        this.#ended.written += written;
    }
    /** Reading environments is most of a sample's cost, and a process that was just forked has its parent's. */
    #belongs(candidate) {
        const key = (0,census/* keyOf */.T)(candidate);
        const times = this.#foreign.get(key) ?? 0;
        if (times >= 2)
            return false;
        if ((0,processes/* carries */.ED)(candidate.pid, this.#nonce, this.#proc) || this.#isBuildUser(candidate.pid))
            return true;
        this.#foreign.set(key, times + 1);
        return false;
    }
    #forgetForeign(all) {
        const foreign = new Map();
        for (const process of all) {
            const times = this.#foreign.get((0,census/* keyOf */.T)(process));
            if (times !== undefined)
                foreign.set((0,census/* keyOf */.T)(process), times);
        }
        this.#foreign = foreign;
    }
    #isBuildUser(pid) {
        if (this.#buildUsers.size === 0)
            return false;
        const user = /^Uid:\s+(\d+)/m.exec((0,stat/* procText */.uR)(this.#proc, pid, 'status') ?? '')?.[1];
        return user !== undefined && this.#buildUsers.has(Number(user));
    }
    #disk(pid) {
        const text = (0,stat/* procText */.uR)(this.#proc, pid, 'io');
        return text === null ? { read: 0, written: 0 } : diskBytes(text);
    }
    #network() {
        const text = (0,stat/* procText */.uR)(this.#proc, 'net', 'dev');
        return text === null ? null : networkBytes(text);
    }
}
/** `read_bytes` and `write_bytes` of `/proc/PID/io`, the children that it has waited for included. */
function diskBytes(text) {
    const field = (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return { read: field('read_bytes'), written: field('write_bytes') };
}
/** Bytes received and sent by all interfaces but loopback, from `/proc/net/dev`. */
function networkBytes(text) {
    const total = { received: 0, sent: 0 };
    for (const line of text.split('\n')) {
        const match = /^\s*([^:\s]+):\s*(.*)$/.exec(line);
        if (!match || match[1] === 'lo')
            continue;
        const figures = match[2].trim().split(/\s+/).map(Number);
        total.received += figures[0] ?? 0;
        total.sent += figures[8] ?? 0;
    }
    return total;
}
/** The user ids that a Nix daemon builds as: members of the group `nixbld`, from the texts of passwd and group. */
function buildUserIds(passwd, group) {
    const members = /^nixbld:[^:]*:[^:]*:(.*)$/m.exec(group)?.[1]?.split(',') ?? [];
    return passwd.split('\n').flatMap((line) => {
        const [name, , id] = line.split(':');
        return name && members.includes(name) && /^\d+$/.test(id ?? '') ? [Number(id)] : [];
    });
}


/***/ }),

/***/ 33569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/** The middle value; the mean of the two middle ones for an even count. NaN for no values. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    if (sorted.length === 0)
        return Number.NaN;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}


/***/ })

};
