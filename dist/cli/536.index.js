export const id = 536;
export const ids = [536];
export const modules = {

/***/ 8536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ finishBuild),
  finishLeftovers: () => (/* binding */ finishLeftovers)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 2 modules
var metadata_file = __webpack_require__(1413);
// EXTERNAL MODULE: ./lib/builds/running.js
var running = __webpack_require__(1978);
// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 4 modules
var redaction = __webpack_require__(4547);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/record/activation-notice.js
var activation_notice = __webpack_require__(1558);
// EXTERNAL MODULE: ./lib/record/stop.js
var stop = __webpack_require__(5873);
// EXTERNAL MODULE: ./lib/record/tmux/terminal-processes.js
var terminal_processes = __webpack_require__(8162);
// EXTERNAL MODULE: ./lib/system/disk/scratch.js
var disk_scratch = __webpack_require__(1301);
// EXTERNAL MODULE: ./lib/system/proc/processes.js + 4 modules
var proc_processes = __webpack_require__(1298);
;// CONCATENATED MODULE: ./lib/rebuild/leftovers.js







/**
 * Ends what a killed recorder left running: the rebuild's processes and its terminal, and removes its temporary
 * directories. An activation under way is left alone, with everything it needs; its terminal then ends and removes
 * its files by itself. Returns what a person should know.
 */
async function endLeftovers({ tmux, nonce, scratch }) {
    const ours = scratch.filter((dir) => (0,external_node_path_.basename)(dir).startsWith(`${disk_scratch/* scratchPrefix */.F}${nonce}`));
    const terminal = ours.flatMap(terminal_processes/* terminalProcesses */.qd);
    const server = terminal.find(({ parent }) => !terminal.some(({ pid }) => pid === parent));
    const processes = new proc_processes/* RebuildProcesses */.XZ(nonce, tmux && server ? { pid: server.pid, wrapper: true } : null);
    const activations = await (0,stop/* endUnlessActivating */.G)(processes);
    if (activations.length > 0)
        return activations.map(activation_notice/* leftNotice */.E);
    for (const dir of ours) {
        await (0,terminal_processes/* endTerminal */.gO)(dir);
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
    return [];
}

// EXTERNAL MODULE: ./lib/rebuild/pictures/screens.js + 1 modules
var screens = __webpack_require__(8145);
;// CONCATENATED MODULE: ./lib/rebuild/finish.js












/**
 * Completes every build whose recorder was killed; `notice` receives a sentence for each, also where that
 * failed. Returns the builds as they are afterwards.
 */
async function finishLeftovers(builds, notice) {
    const scan = await builds.scan();
    if (scan.unfinished.length === 0)
        return scan;
    for (const { dir } of scan.unfinished)
        await finishBuild(dir).then(() => notice(`completed ${dir}, whose recorder had been killed`), (thrown) => notice(`could not complete ${dir}: ${(0,errors/* messageOf */.bD)(thrown)}`));
    return builds.scan();
}
/**
 * Completes a build whose recorder was killed: ends its orphaned tmux server and processes, derives what
 * can be derived from the recording, and writes the metadata with outcome `interrupted`. A complete build is
 * returned as it is. Throws a ToolError for one that is still running, and for a directory that is not a build.
 */
async function finishBuild(dir) {
    const name = (0,external_node_path_.basename)(dir);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, files/* runningFileName */.bJ)))
        return { dir, name, metadata: await (0,metadata_file/* readMetadata */._6)(dir) };
    const mark = await (0,running/* readRunning */.Ki)(dir);
    if (await (0,identity/* isProcessAlive */.j)(mark))
        throw new errors/* ToolError */.v4('still-running', `${dir} is still being recorded by process ${mark.pid}`, {
            status: 2,
            hint: 'Wait for it, or end that process first.',
        });
    const notices = ['the recorder was killed; this is what it had written', ...(await endLeftovers(mark))];
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, files/* metadataFileName */.b9)))
        await (0,metadata_file/* writeMetadata */.f5)(dir, await completed(dir, mark, notices));
    await (0,running/* removeRunning */.ac)(dir);
    return { dir, name, metadata: await (0,metadata_file/* readMetadata */._6)(dir) };
}
async function completed(dir, { metadata }, added) {
    const notices = [...(metadata.notices ?? []), ...added];
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, files/* fileNames */.jx.cast)))
        return { ...metadata, duration_seconds: await logAge(dir, metadata), notices };
    cutBrokenLine((0,external_node_path_.join)(dir, files/* fileNames */.jx.cast));
    try {
        const recording = await (0,screens/* recordingIn */.F)(dir);
        const seconds = await lengthOf(recording);
        const { phases, activity } = await (0,explain/* explainRecording */.f4)(recording, { checkout: null, exitCode: null });
        const options = {
            dir,
            // The recording is redacted already, and the secrets of that rebuild are not known here.
            redaction: (0,redaction/* compileRedaction */.x)({ secrets: [], patterns: [] }, {}),
            seconds,
            frameIntervalSeconds: 5,
            theme: null,
            gif: null,
        };
        const { files } = await (0,screens/* writeScreens */.D)(recording, options, (thrown) => {
            notices.push(`a picture could not be made: ${(0,errors/* messageOf */.bD)(thrown)}`);
        });
        return {
            ...metadata,
            finished_at: new Date(Date.parse(metadata.timestamp) + seconds * 1000).toISOString(),
            duration_seconds: Math.round(seconds * 1000) / 1000,
            phases,
            activity,
            files: { ...metadata.files, ...files },
            notices,
        };
    }
    catch (thrown) {
        return { ...metadata, notices: [...notices, `the recording could not be read: ${(0,errors/* messageOf */.bD)(thrown)}`] };
    }
}
async function lengthOf(recording) {
    let seconds = 0;
    for await (const events of recording.events())
        seconds = events.at(-1)?.time ?? seconds;
    return seconds;
}
/** Seconds from the start to the log's last write. */
async function logAge(dir, metadata) {
    try {
        const { mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(dir, files/* fileNames */.jx.log));
        return Math.max(0, Math.round(mtimeMs - Date.parse(metadata.timestamp)) / 1000);
    }
    catch {
        return null;
    }
}
/** Removes an unfinished last line, which a kill in the middle of a write leaves and some players refuse. */
function cutBrokenLine(path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r+');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        const tail = Buffer.alloc(Math.min(size, 1024 * 1024));
        (0,external_node_fs_.readSync)(fd, tail, 0, tail.length, size - tail.length);
        const newline = tail.lastIndexOf(0x0a);
        if (newline >= 0 && newline < tail.length - 1)
            (0,external_node_fs_.ftruncateSync)(fd, size - tail.length + newline + 1);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}


/***/ }),

/***/ 8145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ recordingIn),
  D: () => (/* binding */ writeScreens)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(1620);
// EXTERNAL MODULE: ./lib/redact/screen-mask.js + 1 modules
var screen_mask = __webpack_require__(324);
// EXTERNAL MODULE: ./lib/system/disk/draft-file.js
var draft_file = __webpack_require__(9539);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(2594);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/rebuild/pictures/recording-end.js



/** A cast up to this size (bytes) is replayed in less than a second of processor time. */
const quickBytes = 16 * 1024 * 1024;
/** What of a larger one makes its last screen: thousands of times what a screen holds. */
const endBytes = 1024 * 1024;
/** The most that the header's line may have. */
const headerBytes = 64 * 1024;
/**
 * The end of a long recording of ours as a recording of its own, from an empty screen; null where the whole one is
 * short. Its first events are missing, so what an earlier one had set, such as a colour, is not in it.
 */
async function recordingEnd(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size <= quickBytes)
        return null;
    const file = await (0,promises_.open)(path);
    try {
        const start = (await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0)).buffer;
        const header = start.subarray(0, start.indexOf(0x0a) + 1);
        const tail = (await file.read(Buffer.alloc(endBytes), 0, endBytes, size - endBytes)).buffer;
        const events = tail.subarray(tail.indexOf(0x0a) + 1);
        return await (0,read/* openCast */.Y)(() => external_node_stream_.Readable.from([header, events]));
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/pictures/screens.js










/** Opens the recording of a build, read from its directory. */
function recordingIn(dir) {
    return (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(dir, files/* fileNames */.jx.cast)));
}
/** The most frames in `rebuild.frames.log`, however long the rebuild took. */
const maxFrames = 2000;
/**
 * Writes everything that shows screens of a build's recording: the frames, the last screen as text and as
 * a picture, and the animation. One replay makes all but the animation, which samples the recording at
 * times of its own and plays it up to four times (see writeGif); both pass each screen through the same
 * mask. What cannot be made is reported to `onProblem` and left out. Never rejects.
 */
async function writeScreens(recording, options, onProblem) {
    const written = { files: {}, reductions: [] };
    try {
        const end = options.inHurry ? await recordingEnd((0,external_node_path_.join)(options.dir, files/* fileNames */.jx.cast)) : null;
        const last = end ? await endScreen(end, options) : await writeFrames(recording, options);
        if (!end)
            written.files.frames = files/* fileNames */.jx.frames;
        await writeLastScreen(last, options);
        written.files.screen = files/* fileNames */.jx.screen;
        await writeScreenshot(last, options);
        written.files.screenshot = files/* fileNames */.jx.screenshot;
        if (options.gif === null)
            return written;
        written.reductions = await writeAnimation(recording, options, options.gif);
        written.files.gif = files/* fileNames */.jx.gif;
    }
    catch (thrown) {
        onProblem(thrown);
    }
    return written;
}
/**
 * Writes `rebuild.frames.log`, the screen every few seconds and at the end, each under a header with
 * its number, time and size. Returns the last screen. All are masked.
 */
async function writeFrames(recording, options) {
    const { screensAt } = await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(408)]).then(__webpack_require__.bind(__webpack_require__, 9408));
    const mask = (0,screen_mask/* screenMask */.V)(options.redaction);
    const times = frameTimes(options.seconds, options.frameIntervalSeconds);
    const out = (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(options.dir, files/* fileNames */.jx.frames));
    // Without a listener, an error of the stream would end the process.
    const closed = (0,external_node_events_.once)(out, 'close');
    closed.catch(() => { });
    let last = null;
    let index = 0;
    for await (const screen of screensAt(recording, [...times, Number.POSITIVE_INFINITY])) {
        last = mask(screen);
        const at = times[index] ?? options.seconds;
        index += 1;
        const header = `=== frame ${index} at ${at.toFixed(3)} s, ${screen.cols}x${screen.rows} ===`;
        if (!out.write(`${header}\n${(0,terminal_screen/* screenText */.kI)(last)}\n`))
            await Promise.race([(0,external_node_events_.once)(out, 'drain'), closed]);
    }
    out.end();
    await closed;
    if (last === null)
        throw new Error('a recording has a last screen');
    return last;
}
/** The masked screen that the end of a recording makes. */
async function endScreen(end, { redaction }) {
    const { screensAt } = await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(408)]).then(__webpack_require__.bind(__webpack_require__, 9408));
    let last = null;
    for await (const screen of screensAt(end, [Number.POSITIVE_INFINITY]))
        last = screen;
    if (last === null)
        throw new Error('a recording has a last screen');
    return (0,screen_mask/* screenMask */.V)(redaction)(last);
}
function frameTimes(seconds, interval) {
    if (!(interval > 0))
        return [];
    const step = Math.max(interval, seconds / maxFrames);
    return Array.from({ length: Math.max(0, Math.ceil(seconds / step) - 1) }, (_, index) => (index + 1) * step);
}
/** Writes the last screen as `final.txt`: what the job summary and the comment show as text. */
async function writeLastScreen(masked, { dir }) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screen), `${(0,terminal_screen/* screenText */.kI)(masked)}\n`);
}
/** Draws the last screen as `final.png`. */
async function writeScreenshot(masked, { dir, theme }) {
    const { renderPng } = await Promise.all(/* import() */[__webpack_require__.e(75), __webpack_require__.e(165), __webpack_require__.e(74)]).then(__webpack_require__.bind(__webpack_require__, 5074));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screenshot), renderPng(masked, theme === null ? {} : { theme }));
}
/** Draws the recording as `rebuild.gif`. Returns what was done to keep it under `maxBytes`, in words. */
async function writeAnimation(recording, { dir, theme, redaction }, { maxBytes, idleLimitSeconds }) {
    const { writeGif } = await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(337), __webpack_require__.e(75), __webpack_require__.e(165), __webpack_require__.e(508)]).then(__webpack_require__.bind(__webpack_require__, 7508));
    const draft = new draft_file/* DraftFile */.Q((0,external_node_path_.join)(dir, files/* fileNames */.jx.gif));
    try {
        const { reductions } = await writeGif(recording, {
            mask: (0,screen_mask/* screenMask */.V)(redaction),
            ...(theme === null ? {} : { theme }),
            ...(maxBytes === null ? {} : { maxBytes }),
            ...(idleLimitSeconds > 0 ? { idleLimitSeconds } : {}),
        }, draft);
        draft.commit();
        return reductions;
    }
    finally {
        draft.discard();
    }
}


/***/ }),

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ leftNotice),
/* harmony export */   Z: () => (/* binding */ activationNotice)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);

/** What a person has to know when a command is stopped while it activates a system. */
function activationNotice(activation) {
    return `an activation is under way${onHost(activation)} and is not cut short: ${activation.command}${howToFollow(activation)}`;
}
/** What a person has to know of an activation that was left running. */
function leftNotice(activation) {
    return `the activation goes on${onHost(activation)} without a recording: ${activation.command}${howToFollow(activation)}`;
}
function onHost({ host }) {
    return host === null ? '' : ` on ${host}`;
}
function howToFollow({ host, unit }) {
    if (unit === null)
        return '';
    const follow = ['journalctl', '-fu', unit];
    return `; follow it with: ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteCommand */ .c)(host === null ? follow : ['ssh', host, ...follow])}`;
}


/***/ }),

/***/ 5873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endUnlessActivating),
/* harmony export */   V: () => (/* binding */ StopSwitch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

// As a person would. Nix removes its locks and ends its builders on an interrupt. All of it takes under
// 1.5 s, because a cancelled GitHub job has 7.5 s in all.
const endingSteps = [
    ['SIGINT', 700],
    ['SIGTERM', 400],
    ['SIGKILL', 400],
];
const sweepingSteps = [
    ['SIGTERM', 300],
    ['SIGKILL', 500],
];
/** How often (ms) processes are looked at that got a signal, or may still appear; each look reads all of /proc. */
const endingMs = 20;
/** How often (ms) activations are looked at, which may take minutes. */
const activationMs = 200;
/** How long (ms) what waited for an activation, such as nixos-rebuild, has to end by itself with its own status. */
const afterwardsMs = 3000;
/** How long (ms) a command's status may take to arrive when none of its processes is left. */
const reportMs = 5000;
/**
 * Ends the processes of one command, when it is stopped or has ended. An activation among them is reported, and is not
 * cut short: everything waits for it, until `leave`.
 */
class StopSwitch {
    #processes;
    #on;
    #reason = null;
    #isOver = false;
    #isLeaving = false;
    #left = [];
    /** When a process was last seen that had not ended. */
    #lastSeenMs = 0;
    #ending = Promise.resolve();
    #giveUp = () => { };
    /**
     * Resolves with null when the command was stopped and no status of it is to come: nothing of it is left, or its
     * activation was left running.
     */
    unreported;
    constructor(processes, on) {
        this.#processes = processes;
        this.#on = on;
        this.unreported = new Promise((resolve) => {
            this.#giveUp = () => resolve(null);
        });
    }
    get reason() {
        return this.#reason;
    }
    /** The activations that were left running. */
    get left() {
        return this.#left;
    }
    /** Stops the command; the first reason counts. */
    stop(reason) {
        if (this.#reason)
            return;
        this.#reason = reason;
        this.#on.stop();
        this.#ending = this.#end();
    }
    /** From now on an activation under way is left running instead of waited for. */
    leave() {
        this.#isLeaving = true;
    }
    /** To be called when the command has ended: resolves when a stop under way has ended its processes. */
    over() {
        this.#isOver = true;
        return this.#ending;
    }
    /** Ends the processes that a finished command left, with a short grace, and waits for an activation among them. */
    async sweep() {
        await this.#endProcesses(sweepingSteps);
    }
    async #end() {
        this.#lastSeenMs = performance.now();
        do {
            await this.#endProcesses(endingSteps);
            if (this.#left.length > 0)
                return this.#giveUp();
            if (performance.now() - this.#lastSeenMs > reportMs)
                this.#giveUp();
            // A stop may come before the command has begun, so what comes later ends as well.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(endingMs);
        } while (!this.#isOver);
    }
    /** Resolves when nothing is left that can be ended, and no activation but one that was left running. */
    async #endProcesses(steps) {
        for (;;) {
            let seen = this.#saw(await inSteps(this.#processes, steps));
            if (seen.activations.length === 0)
                return;
            while (seen.activations.length > 0 && !this.#isLeaving) {
                for (const activation of seen.activations)
                    this.#on.activation(activation);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(activationMs);
                seen = this.#saw(await this.#processes.look());
            }
            this.#left = seen.activations;
            if (this.#left.length > 0)
                return;
            const deadline = performance.now() + afterwardsMs;
            while (seen.endable > 0 && seen.activations.length === 0 && performance.now() < deadline) {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(endingMs);
                seen = this.#saw(await this.#processes.look());
            }
        }
    }
    #saw(seen) {
        if (seen.endable > 0 || seen.activations.length > 0)
            this.#lastSeenMs = performance.now();
        return seen;
    }
}
/**
 * Ends all processes that may be ended. Returns the activations under way, which go on, together with what they
 * need; where there is one, nothing else has been ended either.
 */
async function endUnlessActivating(processes) {
    const { activations } = await processes.look();
    if (activations.length > 0)
        return activations;
    return (await inSteps(processes, sweepingSteps)).activations;
}
/** Sends the signals one after the other until nothing is left that may be ended. Returns what it last saw. */
async function inSteps(processes, steps) {
    let seen = await processes.look();
    for (const [signal, patienceMs] of steps) {
        if (seen.endable === 0)
            break;
        await processes.signal(signal);
        const deadline = performance.now() + patienceMs;
        do {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(endingMs);
            seen = await processes.look();
        } while (seen.endable > 0 && performance.now() < deadline);
    }
    return seen;
}


/***/ }),

/***/ 9107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ buildAutomaton),
/* harmony export */   h: () => (/* binding */ skipped)
/* harmony export */ });
/* harmony import */ var _text_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);

/** The class of characters that are not matched at all (see `isInvisible`). */
const skipped = 0xffff;
/** Builds the automaton of `entries`; their texts must not be empty nor hold skipped characters. */
function buildAutomaton(entries) {
    const { classes, width } = classesOf(entries.map((entry) => entry.text));
    const nodes = trieOf(entries, classes);
    const next = new Int32Array(nodes.length * width);
    const fail = new Int32Array(nodes.length);
    // Breadth first, so that the row a node falls back to is complete before it is copied.
    for (const id of breadthFirst(nodes)) {
        const node = nodes[id];
        const fallback = fail[id];
        if (id !== 0) {
            next.copyWithin(id * width, fallback * width, (fallback + 1) * width);
            node.entries.push(...nodes[fallback].entries);
            node.pending = node.children.size > 0 ? node.depth : nodes[fallback].pending;
        }
        for (const [code, child] of node.children) {
            fail[child] = id === 0 ? 0 : next[fallback * width + code];
            next[id * width + code] = child;
        }
    }
    for (let index = 0; index < next.length; index += 1) {
        const id = next[index];
        next[index] = nodes[id].entries.length > 0 ? -id * width : id * width;
    }
    const row = (state) => nodes[state / width];
    return {
        classes,
        next,
        pending: (state) => row(state).pending,
        hits: (state) => row(state).entries,
    };
}
function classesOf(texts) {
    const classes = new Uint16Array(0x10000);
    let width = 1;
    for (const text of texts)
        for (let index = 0; index < text.length; index += 1) {
            const code = text.charCodeAt(index);
            if (classes[code] === 0)
                classes[code] = width++;
        }
    for (let code = 0; code < 0x10000; code += 1)
        if ((0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .isInvisible */ .qW)(code))
            classes[code] = skipped;
    return { classes, width };
}
function trieOf(entries, classes) {
    const nodes = [{ children: new Map(), depth: 0, pending: 0, entries: [] }];
    for (const entry of entries) {
        let id = 0;
        for (let index = 0; index < entry.text.length; index += 1) {
            const { children, depth } = nodes[id];
            const code = classes[entry.text.charCodeAt(index)];
            const child = children.get(code);
            id = child ?? nodes.push({ children: new Map(), depth: depth + 1, pending: 0, entries: [] }) - 1;
            if (child === undefined)
                children.set(code, id);
        }
        nodes[id].entries.push(entry);
    }
    return nodes;
}
function breadthFirst(nodes) {
    const order = [0];
    for (let index = 0; index < order.length; index += 1)
        order.push(...nodes[order[index]].children.values());
    return order;
}


/***/ }),

/***/ 8649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ maskedText),
/* harmony export */   c6: () => (/* binding */ mergedSpans),
/* harmony export */   "in": () => (/* binding */ spansFrom)
/* harmony export */ });
/** What is written in place of a secret, whatever its length. */
const mask = '***';
/** The spans in order; those that overlap are joined, so that they share one mask. */
function mergedSpans(spans) {
    const merged = [];
    for (const span of spans.toSorted((a, b) => a.start - b.start || Number(a.startsMask) - Number(b.startsMask))) {
        const last = merged.at(-1);
        if (last && span.start < last.end) {
            last.end = Math.max(last.end, span.end);
            last.eraseAfter ??= span.eraseAfter;
        }
        else
            merged.push({ ...span });
    }
    return merged;
}
/**
 * Returns `text`, whose first character is at position `base`, without the spans. Everything between
 * them stays: escape sequences and line breaks inside a secret keep their place and order. A mask that is
 * shorter than the secret would leave the end of what it was to overwrite, such as the secret without its
 * last letter in a line that is redrawn letter by letter; there the rest of its cells is erased (ECH).
 */
function maskedText(text, base, spans) {
    let kept = '';
    let from = 0;
    for (const span of spans) {
        const start = Math.max(0, span.start - base);
        const end = Math.min(text.length, span.end - base);
        if (end <= start)
            continue;
        kept +=
            text.slice(from, start) + (span.startsMask ? mask : '') + eraseSequence(span, text.slice(start, end));
        from = end;
    }
    return kept + text.slice(from);
}
function eraseSequence({ eraseAfter }, hidden) {
    if (eraseAfter === null)
        return '';
    const cells = eraseAfter + columnsAtMost(hidden) - mask.length;
    return cells > 0 ? `\x1b[${cells}X` : '';
}
/** The columns that a text fills, or a few more: no wide character is below U+1100. */
function columnsAtMost(text) {
    let columns = 0;
    for (let index = 0; index < text.length; index += 1)
        columns += text.charCodeAt(index) < 0x1100 ? 1 : 2;
    return columns;
}
/** The parts of the spans from `position` on; a span that is cut there has no second mask. */
function spansFrom(spans, position) {
    return spans
        .filter((span) => span.end > position)
        .map((span) => {
        if (span.start >= position)
            return span;
        const eraseAfter = span.eraseAfter === null ? null : span.eraseAfter + position - span.start;
        return { start: position, end: span.end, startsMask: false, eraseAfter };
    });
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ MaskingStream)
});

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
// EXTERNAL MODULE: ./lib/redact/automaton.js
var automaton = __webpack_require__(9107);
;// CONCATENATED MODULE: ./lib/redact/cursor-place.js
const longestParameters = 16;
/** Cells that are counted from the top of the terminal are numbered from here on. */
const firstAddressedCell = 2 ** 40;
/** Rows and columns that one step of a CSI sequence moves by, by its final byte: CUU, CUD, CUF, CUB, CNL, CPL. */
const relativeMoves = {
    A: [-1, 0],
    B: [1, 0],
    C: [0, 1],
    D: [0, -1],
    E: [1, 0],
    F: [-1, 0],
};
/**
 * Follows where the cursor is, well enough to know that a text is drawn where another was drawn before: wide
 * characters, scrolling and tab stops are not looked at. A wrong place only means that a redraw is taken for
 * other text.
 */
class CursorPlace {
    #cols;
    #rowsOfLineFeed;
    #now = { row: 0, column: 0, isAddressed: false };
    #saved = this.#now;
    #parameters = '';
    /** With `isLines` the text is not a terminal's but the lines of one: each may be the line before, redrawn. */
    constructor(cols, isLines) {
        this.#cols = Math.max(1, cols);
        this.#rowsOfLineFeed = isLines ? 0 : 1;
    }
    /** The number of the cursor's cell; equal numbers are the same cell, and the next one has the next number. */
    get cell() {
        const { row, column, isAddressed } = this.#now;
        return (isAddressed ? firstAddressedCell : 0) + row * this.#cols + column;
    }
    /** Text was printed over so many columns. */
    print(columns) {
        const column = this.#now.column + columns;
        this.#move(this.#now.row + Math.floor(column / this.#cols), column % this.#cols);
    }
    /** Takes a control character, or one inside an escape sequence, read in `state`. */
    control(state, code) {
        const { row, column } = this.#now;
        if (state === 'text') {
            if (code === 0x0a || code === 0x0b || code === 0x0c)
                this.#move(row + this.#rowsOfLineFeed, this.#rowsOfLineFeed * column);
            else if (code === 0x0d)
                this.#move(row, 0);
            else if (code === 0x08)
                this.#move(row, column - 1);
            else if (code === 0x85)
                this.#move(row + 1, 0);
        }
        else if (state === 'escape')
            this.#escape(String.fromCharCode(code));
        else if (state === 'csi') {
            if (code >= 0x40) {
                this.#sequence(String.fromCharCode(code));
                this.#parameters = '';
            }
            else if (this.#parameters.length < longestParameters)
                this.#parameters += String.fromCharCode(code);
        }
    }
    #escape(final) {
        const { row, column } = this.#now;
        if (final === '7')
            this.#saved = this.#now;
        else if (final === '8')
            this.#now = this.#saved;
        else if (final === 'M')
            this.#move(row - 1, column);
        else if (final === 'D')
            this.#move(row + 1, column);
        else if (final === 'E')
            this.#move(row + 1, 0);
    }
    #sequence(final) {
        const { row, column } = this.#now;
        const move = relativeMoves[final];
        if (move) {
            const [rows, columns] = move;
            const steps = this.#parameter(0);
            this.#move(row + rows * steps, final === 'E' || final === 'F' ? 0 : column + columns * steps);
        }
        else if (final === 'G' || final === '`')
            this.#move(row, this.#parameter(0) - 1);
        else if (final === 'H' || final === 'f')
            this.#address(this.#parameter(0) - 1, this.#parameter(1) - 1);
        else if (final === 'd')
            this.#address(this.#parameter(0) - 1, column);
        else if (final === 's')
            this.#saved = this.#now;
        else if (final === 'u')
            this.#now = this.#saved;
    }
    /** A parameter of the sequence, 1 where it is left out. Read only where one moves: nearly all are colours. */
    #parameter(index) {
        return Math.max(1, Number(this.#parameters.split(';')[index]) || 1);
    }
    #move(row, column) {
        const inRow = Math.max(0, Math.min(column, this.#cols));
        this.#now = { row, column: inRow, isAddressed: this.#now.isAddressed };
    }
    #address(row, column) {
        this.#now = { row, column: Math.min(column, this.#cols), isAddressed: true };
    }
}

// EXTERNAL MODULE: ./lib/redact/shapes.js
var shapes = __webpack_require__(287);
;// CONCATENATED MODULE: ./lib/redact/follower.js

/** Reads the body of a token and masks it once it is complete. */
class ShapeFollower {
    holdsFrom;
    #body = '';
    #shape;
    #trigger;
    constructor(shape, trigger, holdsFrom) {
        this.holdsFrom = holdsFrom;
        this.#shape = shape;
        this.#trigger = trigger;
    }
    take(code, thread) {
        const shape = this.#shape;
        const belongs = code < 128 && shape.body[code] === 1 && this.#body.length < shape.max;
        if (!belongs)
            this.#complete(String.fromCharCode(code), thread);
        else {
            this.#body += String.fromCharCode(code);
            // Where any character may follow, a body of the longest length is complete.
            if (this.#body.length < shape.max || shape.end !== undefined)
                return true;
            this.#complete(null, thread);
        }
        return false;
    }
    /** A token that is too short yet, or reached the edge of the terminal, may go on in the next line. */
    breakLine(full, thread) {
        if (this.#body.length > 0 && (full || this.#body.length < this.#shape.min))
            return true;
        this.end(thread);
        return false;
    }
    end(thread) {
        this.#complete('\n', thread);
    }
    #complete(next, thread) {
        const shape = this.#shape;
        const body = this.#body;
        const trigger = this.#trigger;
        if (body.length < shape.min || (shape.end !== undefined && shape.end !== next))
            return;
        const span = shape.secret ? shape.secret(body) : [0, body.length];
        if (span === null)
            return;
        const bodyStart = this.holdsFrom + trigger.length;
        const [start, end] = [bodyStart + span[0], bodyStart + span[1]];
        thread.mask(shape.keepTrigger ? start : this.holdsFrom, end);
        if (shape.block)
            thread.followers.push(new BlockFollower(end, start === end));
    }
}
/** Masks everything up to the end of a PEM block. */
class BlockFollower {
    holdsFrom = null;
    #limit;
    #masked;
    #startsMask;
    /** `startsMask` is true while nothing of the block is masked yet. */
    constructor(masked, startsMask) {
        this.#masked = masked;
        this.#startsMask = startsMask;
        this.#limit = masked + shapes/* longestBlock */.u7;
    }
    take(_, thread) {
        if (thread.count < this.#limit)
            return true;
        this.settle(thread.count, thread);
        return false;
    }
    breakLine() {
        return true;
    }
    end(thread) {
        this.settle(thread.count, thread);
    }
    settle(end, thread) {
        if (end <= this.#masked)
            return;
        thread.mask(this.#masked, end, this.#startsMask);
        this.#masked = end;
        this.#startsMask = false;
    }
    endBlock(start, thread) {
        this.settle(start, thread);
        return false;
    }
}
/** Masks the rest of a long secret, of which the automaton found the beginning. */
class TailFollower {
    holdsFrom = null;
    #index = 0;
    #tail;
    constructor(tail) {
        this.#tail = tail;
    }
    take(code, thread) {
        if (this.#tail.charCodeAt(this.#index) !== code)
            return false;
        this.#index += 1;
        thread.mask(thread.count - 1, thread.count, false);
        return this.#index < this.#tail.length;
    }
    breakLine() {
        return true;
    }
    end() { }
}

// EXTERNAL MODULE: ./lib/redact/masked-span.js
var masked_span = __webpack_require__(8649);
// EXTERNAL MODULE: ./lib/redact/matching-thread.js
var matching_thread = __webpack_require__(4379);
// EXTERNAL MODULE: ./lib/redact/overwriting.js
var overwriting = __webpack_require__(8619);
;// CONCATENATED MODULE: ./lib/redact/masking-stream.js







/** Of more redraws in a row none is a secret's: a bar is drawn again and again. */
const mostRedraws = 200;
/** No more than this is held back, in UTF-16 code units; only thousands of escape sequences in a row reach it. */
const longestHold = 64 * 1024;
/**
 * Masks literal secrets and tokens in a stream of terminal text. Written by hand: no library searches a stream
 * for thousands of forms at once across escape sequences and line ends, holding back as little as this does.
 * A secret is found with escape sequences and line breaks inside it, which stay where they are. Only text that
 * may turn out to be a secret is held back.
 */
class MaskingStream {
    /** What was pushed and not returned yet; its first character is at the position `base`. */
    #text = '';
    #base = 0;
    #spans = [];
    #state = 'text';
    #screen = new matching_thread/* MatchingThread */.m();
    #content = new matching_thread/* MatchingThread */.m();
    #lineStart = false;
    /** Columns filled since the last line break. */
    #column = 0;
    #overwriting = new overwriting/* Overwriting */.J();
    #cursor;
    /** The first character of the screen since the last control: its ordinal, and where it is drawn. */
    #runStart = 0;
    #runCell = 0;
    /** Beginnings of one secret, each drawn over the one before: a line redrawn letter by letter. */
    #redraws = [];
    #longestRedraw = 0;
    #automaton;
    #cols;
    #longestShownBeginning;
    #onMask;
    /**
     * `cols` is the terminal's width, where it is known: a line of that length may go on in the next. `isLines`
     * is true for the finished lines of a terminal, false for its text. `onMask` is called with the positions of
     * each piece that is left out, in the order of the stream.
     */
    constructor(automaton, { cols, isLines = false, longestShownBeginning = 0, onMask }) {
        this.#automaton = automaton;
        this.#cols = cols;
        this.#longestShownBeginning = longestShownBeginning;
        this.#cursor = new CursorPlace(cols ?? 1, isLines);
        this.#onMask = onMask;
    }
    push(chunk) {
        const from = this.#text.length;
        this.#text += chunk;
        this.#scan(from);
        return this.#takeUpTo(this.#heldFrom(0));
    }
    /** Returns text that is held back for a few matching characters only; the rest of the secret is still masked. */
    release() {
        return this.#takeUpTo(this.#heldFrom(this.#longestShownBeginning));
    }
    flush() {
        this.#content.end();
        this.#screen.end();
        return this.#takeUpTo(this.#base + this.#text.length);
    }
    #scan(from) {
        let at = from;
        while (at < this.#text.length) {
            if (this.#state === 'text' && this.#lineStart)
                at = this.#skipIndentation(at);
            if ((0,ansi/* hasContent */.ov)(this.#state))
                at = this.#scanRun(this.#state === 'text' ? this.#screen : this.#content, at);
            if (at < this.#text.length)
                this.#scanControl(this.#text.charCodeAt(at++));
        }
    }
    #skipIndentation(from) {
        let at = from;
        while (at < this.#text.length && (this.#text[at] === ' ' || this.#text[at] === '\t'))
            at += 1;
        this.#column += at - from;
        this.#cursor.print(at - from);
        // There may be colour sequences between the blanks.
        this.#lineStart = at === this.#text.length || (0,ansi/* isInvisible */.qW)(this.#text.charCodeAt(at));
        return at;
    }
    /** Runs the automaton up to the next invisible character, and returns the index of that character. */
    #scanRun(thread, from) {
        const text = this.#text;
        const base = this.#base;
        const { classes, next } = this.#automaton;
        let { state } = thread;
        let following = thread.followers.length > 0;
        let start = from;
        let at = from;
        if (thread === this.#screen && thread.count === this.#runStart && this.#cols !== undefined)
            this.#runCell = this.#cursor.cell;
        for (; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            const group = classes[code];
            if (group === automaton/* skipped */.h)
                break;
            state = next[state + group];
            if (state >= 0 && !following)
                continue;
            thread.addRun(base + start, at + 1 - start);
            start = at + 1;
            if (following)
                thread.retainFollowers((follower) => follower.take(code, thread));
            if (state < 0) {
                state = -state;
                this.#found(thread, state);
            }
            following = thread.followers.length > 0;
        }
        if (at > start)
            thread.addRun(base + start, at - start);
        thread.state = state;
        if (thread !== this.#screen)
            return at;
        this.#column += at - from;
        this.#cursor.print(at - from);
        return at;
    }
    #found(thread, state) {
        for (const { text, value } of this.#automaton.hits(state)) {
            const start = thread.count - text.length;
            if (value.kind === 'secret') {
                if (thread === this.#screen)
                    this.#maskRedraws(start, text);
                thread.mask(start, thread.count);
                if (value.tail)
                    thread.follow(new TailFollower(value.tail));
            }
            else if (value.kind === 'shape')
                thread.follow(new ShapeFollower(value.shape, text, start));
            else
                thread.retainFollowers((follower) => follower.endBlock?.(start, thread) ?? true);
        }
    }
    #scanControl(code) {
        if (this.#cols !== undefined)
            this.#followCursor(code);
        if (this.#state === 'text' && (0,ansi/* isBreak */.kn)(code)) {
            const full = this.#cols !== undefined && this.#column > 0 && this.#column % this.#cols === 0;
            // At the second character of CR LF the line is empty: the first one has ended it already.
            if (this.#column > 0)
                this.#screen.retainFollowers((follower) => follower.breakLine(full, this.#screen));
            this.#column = 0;
            this.#lineStart = true;
            return;
        }
        const state = (0,ansi/* nextEscapeState */.kp)(this.#state, code);
        if (state === this.#state)
            return;
        if (this.#state === 'osc' || this.#state === 'string') {
            this.#content.end();
            for (const span of this.#content.takeSpans())
                this.#spans.push(span);
            this.#content = new matching_thread/* MatchingThread */.m();
        }
        this.#state = state;
    }
    /** Follows the cursor. Only called where the width is known: other text is not redrawn. */
    #followCursor(code) {
        if (this.#state === 'text') {
            if (this.#screen.count !== this.#runStart)
                this.#endRun();
            if (code === ansi/* ESC */.ok)
                return;
        }
        this.#cursor.control(this.#state, code);
        if (this.#overwriting.control(this.#state, code))
            this.#screen.overwrite(this.#overwriting.isOverwriting);
    }
    /** Called at a control: a run that ends with the beginning of a secret may be redrawn with one more letter. */
    #endRun() {
        const { state, count } = this.#screen;
        const length = this.#automaton.pending(state);
        const start = count - length;
        const last = this.#redraws.at(-1);
        const beginning = { start, end: count, cell: this.#cellOf(start), state };
        if (length === 0)
            this.#redraws = [];
        else if (last?.start === start)
            this.#redraws[this.#redraws.length - 1] = beginning;
        else if (this.#isRedraw(start) && this.#redraws.length < mostRedraws)
            this.#redraws.push(beginning);
        else
            this.#redraws = [beginning];
        this.#longestRedraw = this.#redraws.length > 1 ? Math.max(this.#longestRedraw, length) : length;
        this.#runStart = count;
    }
    /** The cell in which the character with that ordinal is drawn; NaN, which equals nothing, where it is not known. */
    #cellOf(ordinal) {
        if (ordinal >= this.#runStart)
            return this.#runCell + ordinal - this.#runStart;
        const last = this.#redraws.at(-1);
        return last?.start === ordinal ? last.cell : Number.NaN;
    }
    /** True where what begins at that ordinal is drawn over the beginning before it, or is that beginning. */
    #isRedraw(start) {
        const last = this.#redraws.at(-1);
        return last !== undefined && last.cell === this.#cellOf(start);
    }
    /** Masks the beginnings of `secret` that were redrawn until it was whole, from the ordinal `start` on. */
    #maskRedraws(start, secret) {
        if (!this.#isRedraw(start))
            return;
        const { classes, next } = this.#automaton;
        for (const redraw of this.#redraws) {
            if (redraw.start >= start)
                continue;
            let state = 0;
            for (let index = 0; index < redraw.end - redraw.start; index += 1)
                state = Math.abs(next[state + classes[secret.charCodeAt(index)]]);
            if (state === redraw.state)
                this.#screen.mask(redraw.start, redraw.end);
        }
        this.#redraws = [];
        this.#longestRedraw = 0;
    }
    /** The position up to which no text may become a secret; beginnings of up to `ignored` characters do not count. */
    #heldFrom(ignored) {
        const end = this.#base + this.#text.length;
        const held = [this.#screen, this.#content].map((thread) => {
            const pending = this.#automaton.pending(thread.state);
            const start = thread.count - pending;
            const redraw = thread === this.#screen && this.#isRedraw(start) ? this.#redraws[0] : undefined;
            const longest = redraw ? Math.max(pending, this.#longestRedraw) : pending;
            const undecidedFrom = longest > ignored ? (redraw?.start ?? start) : thread.count;
            const ordinals = thread.followers.map((follower) => {
                follower.settle?.(thread.count - pending, thread);
                return follower.holdsFrom ?? undecidedFrom;
            });
            return thread.positionOf(Math.min(undecidedFrom, ...ordinals)) ?? end;
        });
        const position = Math.min(end, ...held);
        return end - position > longestHold ? end : position;
    }
    #takeUpTo(position) {
        this.#spans = this.#spans.concat(this.#screen.takeSpans(), this.#content.takeSpans());
        const text = this.#text;
        const base = this.#base;
        const taken = text.slice(0, position - base);
        this.#text = text.slice(position - base);
        this.#base = position;
        this.#screen.forget(position);
        this.#content.forget(position);
        if (this.#spans.length === 0)
            return taken;
        const spans = (0,masked_span/* mergedSpans */.c6)(this.#spans);
        const redacted = (0,masked_span/* maskedText */.$O)(taken, base, spans);
        if (this.#onMask)
            for (const { start, end } of spans)
                if (start < position)
                    this.#onMask(start, Math.min(end, position));
        this.#spans = (0,masked_span/* spansFrom */["in"])(spans, position);
        return redacted;
    }
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ MatchingThread)
/* harmony export */ });
/** Every follower takes every character, so this bounds the time that hostile text can cost. */
const mostFollowers = 16;
/**
 * One thread of matching: the text of the terminal, or the content of one escape sequence in it.
 * Characters are counted by their ordinal, which leaves out everything that is not matched (escape
 * sequences, line breaks); `runs` map ordinals to positions in the stream.
 */
class MatchingThread {
    /** The automaton's state. */
    state = 0;
    /** Matched characters so far: the ordinal of the next one. */
    count = 0;
    followers = [];
    #runs = [];
    #masks = [];
    /** The ordinal from which text is written over what the row showed before: the cursor had gone back. */
    #overwrittenFrom = Number.POSITIVE_INFINITY;
    /** The ordinal at which the last secret begins, where it is written over other text; else null. */
    #eraseFrom = null;
    addRun(position, length) {
        const last = this.#runs.at(-1);
        if (last && last.position + last.length === position)
            last.length += length;
        else
            this.#runs.push({ ordinal: this.count, position, length });
        this.count += length;
    }
    /** Masks the characters from ordinal `start` to `end`; `startsMask` is false where the mask before covers them too. */
    mask(start, end, startsMask = true) {
        const last = this.#masks.at(-1);
        if (startsMask)
            this.#eraseFrom = start >= this.#overwrittenFrom ? start : null;
        if (last && !startsMask && last.end === start)
            last.end = end;
        else
            this.#masks.push({ start, end, startsMask, eraseFrom: this.#eraseFrom });
    }
    /** Sets whether the text from here on is written over other text. */
    overwrite(isOverwriting) {
        this.#overwrittenFrom = isOverwriting
            ? Math.min(this.#overwrittenFrom, this.count)
            : Number.POSITIVE_INFINITY;
    }
    /** Adds a follower, unless hostile text has started too many. */
    follow(follower) {
        if (this.followers.length < mostFollowers)
            this.followers.push(follower);
    }
    /** Keeps the followers for which `isUnfinished` returns true, and those that are added during these calls. */
    retainFollowers(isUnfinished) {
        const { followers } = this;
        const existing = followers.length;
        let kept = 0;
        for (let index = 0; index < followers.length; index += 1) {
            const follower = followers[index];
            if (index >= existing || isUnfinished(follower))
                followers[kept++] = follower;
        }
        if (kept < followers.length)
            followers.length = kept;
    }
    /** The text of this thread has ended. */
    end() {
        this.retainFollowers((follower) => {
            follower.end(this);
            return false;
        });
        // A follower that was added meanwhile has nothing left to read either.
        this.followers = [];
    }
    /** The position of the first character known from `ordinal` on, or null when there is none. */
    positionOf(ordinal) {
        const run = this.#runs[this.#firstRunFrom(ordinal)];
        return run ? run.position + Math.max(0, ordinal - run.ordinal) : null;
    }
    /** The masks since the last call, as pieces of the stream. */
    takeSpans() {
        const spans = this.#masks.flatMap((mask) => this.#spansOf(mask.start, mask.end, mask.startsMask, mask.eraseFrom));
        this.#masks = [];
        return spans;
    }
    /** Forgets the characters before this position. */
    forget(position) {
        const kept = this.#runs.findIndex((run) => run.position + run.length > position);
        this.#runs = kept < 0 ? [] : this.#runs.slice(kept);
        const first = this.#runs[0];
        if (first && first.position < position) {
            const gone = position - first.position;
            this.#runs[0] = { ordinal: first.ordinal + gone, position, length: first.length - gone };
        }
    }
    #spansOf(start, end, startsMask, eraseFrom) {
        const spans = [];
        for (let index = this.#firstRunFrom(start); index < this.#runs.length; index += 1) {
            const { ordinal, position, length } = this.#runs[index];
            if (ordinal >= end)
                break;
            const from = position + Math.max(0, start - ordinal);
            const to = position + Math.min(length, end - ordinal);
            const eraseAfter = eraseFrom === null ? null : Math.max(start, ordinal) - eraseFrom;
            spans.push({ start: from, end: to, startsMask: startsMask && spans.length === 0, eraseAfter });
        }
        return spans;
    }
    /** The index of the first run that reaches beyond `ordinal`, by bisection. */
    #firstRunFrom(ordinal) {
        let [low, high] = [0, this.#runs.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const run = this.#runs[middle];
            if (run.ordinal + run.length > ordinal)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}


/***/ }),

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Overwriting)
/* harmony export */ });
const backspace = 0x08;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** The first character that can end an escape sequence: parameters and intermediates are below it. */
const firstFinal = 0x38;
/** Final bytes of CSI sequences that move the cursor back within its row: CUB, CHA, HPA. */
const backInRow = characters('DG`');
/** Final bytes of CSI sequences that may move it to another row: CUU, CUD, CNL, CPL, CUP, HVP, VPA, SCORC. */
const toAnotherRow = characters('ABEFHfdu');
/** Final bytes of two-character escapes that move it to another row: DECRC, RI, NEL. */
const escapesToAnotherRow = characters('8ME');
/** After a move to another row, at most this many rows are taken to be redrawn. */
const redrawnRows = 200;
/** Follows a stream of terminal text, to know whether what is printed is written over other text. */
class Overwriting {
    /** The rows, from the cursor's on, on which something was printed before. */
    #rows = 0;
    get isOverwriting() {
        return this.#rows > 0;
    }
    /** Takes a control character, or one inside an escape sequence, read in `state`. False where nothing changes. */
    control(state, code) {
        const before = this.#rows;
        if (state === 'text') {
            if (code === lineFeed)
                this.#rows = Math.max(0, before - 1);
            else if (code === carriageReturn || code === backspace)
                this.#rows = Math.max(1, before);
        }
        else if (code < firstFinal)
            return false;
        else if (state === 'csi' && backInRow[code] === 1)
            this.#rows = Math.max(1, before);
        else if (state === 'csi' && toAnotherRow[code] === 1)
            this.#rows = redrawnRows;
        else if (state === 'escape' && escapesToAnotherRow[code] === 1)
            this.#rows = redrawnRows;
        return this.#rows !== before;
    }
}
function characters(text) {
    const table = new Uint8Array(128);
    for (const char of text)
        table[char.charCodeAt(0)] = 1;
    return table;
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ PatternStream)
/* harmony export */ });
/* harmony import */ var _text_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);
/* harmony import */ var _masked_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8649);
/* harmony import */ var _matching_thread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);
/* harmony import */ var _overwriting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8619);




/**
 * A line of more visible characters is searched piece by piece, each piece overlapping the one
 * before by half: the cost of a pattern grows with a power of the length (see isExplosive). A match
 * that begins within one piece is followed up to `longestMatch`.
 */
const longestPiece = 1024;
const longestMatch = 16 * 1024;
/** The line that has not ended yet: its visible characters, the first of which has the ordinal `start`. */
class Line {
    thread = new _matching_thread_js__WEBPACK_IMPORTED_MODULE_2__/* .MatchingThread */ .m();
    text = '';
    start = 0;
    /** Where in `text` the first match begins that reaches the end of `text`, and may become longer. */
    #open = 0;
    add(position, text) {
        this.text += text;
        this.thread.addRun(position, text.length);
    }
    search(patterns) {
        this.#open = this.text.length;
        for (const pattern of patterns)
            for (const { 0: match, index } of this.text.matchAll(pattern)) {
                if (match)
                    this.thread.mask(this.start + index, this.start + index + match.length);
                if (index + match.length === this.text.length)
                    this.#open = Math.min(this.#open, index);
            }
        return this.thread.takeSpans();
    }
    /** Forgets the older half of what was searched, unless a match that may become longer began there. */
    shorten() {
        const half = this.text.length - longestPiece / 2;
        const gone = this.text.length >= longestMatch ? half : Math.min(half, this.#open);
        this.start += gone;
        this.text = this.text.slice(gone);
    }
}
/**
 * Masks what regular expressions match within one logical line of terminal text, in escape
 * sequences' content too. A line is held back until it ends, since more text can change what
 * matches; a line as wide as the terminal continues in the next one.
 */
class PatternStream {
    #text = '';
    #base = 0;
    #spans = [];
    #state = 'text';
    #screen = new Line();
    #content = new Line();
    #overwriting = new _overwriting_js__WEBPACK_IMPORTED_MODULE_1__/* .Overwriting */ .J();
    #patterns;
    #cols;
    #onMask;
    constructor(patterns, cols, onMask) {
        this.#patterns = patterns;
        this.#cols = cols;
        this.#onMask = onMask;
    }
    push(chunk) {
        let at = this.#text.length;
        this.#text += chunk;
        while (at < this.#text.length) {
            const from = at;
            if ((0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .hasContent */ .ov)(this.#state))
                while (at < this.#text.length && !(0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .isInvisible */ .qW)(this.#text.charCodeAt(at)))
                    at += 1;
            if (at > from)
                this.#add(this.#text.slice(from, at), this.#base + from);
            if (at < this.#text.length)
                this.#control(this.#text.charCodeAt(at++));
        }
        return this.#takeUnheld([this.#screen, this.#content].map(({ thread, start }) => thread.positionOf(start)));
    }
    /** Returns the whole words of a line that has not ended, such as a prompt. */
    release() {
        this.#search(this.#screen);
        const words = this.#screen.start + this.#screen.text.search(/\S*$/);
        return this.#takeUnheld([
            this.#screen.thread.positionOf(words),
            this.#content.thread.positionOf(this.#content.start),
        ]);
    }
    flush() {
        this.#search(this.#screen);
        this.#search(this.#content);
        return this.#takeUnheld([]);
    }
    #add(text, position) {
        const line = this.#state === 'text' ? this.#screen : this.#content;
        const step = longestPiece / 2;
        for (let from = 0; from < text.length; from += step) {
            line.add(position + from, text.slice(from, from + step));
            if (line.text.length < longestPiece)
                continue;
            this.#search(line);
            line.shorten();
        }
    }
    #control(code) {
        this.#followCursor(code);
        if (this.#state === 'text' && (0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(code)) {
            const width = this.#screen.thread.count;
            if (this.#cols !== undefined && width > 0 && width % this.#cols === 0)
                return;
            this.#search(this.#screen);
            this.#screen = new Line();
            this.#screen.thread.overwrite(this.#overwriting.isOverwriting);
            return;
        }
        const state = (0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .nextEscapeState */ .kp)(this.#state, code);
        if (state !== this.#state && (this.#state === 'osc' || this.#state === 'string')) {
            this.#search(this.#content);
            this.#content = new Line();
        }
        this.#state = state;
    }
    /** Follows the cursor, where the width is known: other text is not redrawn. */
    #followCursor(code) {
        if (this.#cols === undefined)
            return;
        this.#overwriting.control(this.#state, code);
        if (!(0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(code))
            this.#screen.thread.overwrite(this.#overwriting.isOverwriting);
    }
    #search(line) {
        for (const span of line.search(this.#patterns))
            this.#spans.push(span);
    }
    #takeUnheld(held) {
        const position = Math.min(this.#base + this.#text.length, ...held.filter((found) => found !== null));
        const taken = this.#text.slice(0, position - this.#base);
        const spans = (0,_masked_span_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedSpans */ .c6)(this.#spans);
        const redacted = (0,_masked_span_js__WEBPACK_IMPORTED_MODULE_3__/* .maskedText */ .$O)(taken, this.#base, spans);
        if (this.#onMask)
            for (const { start, end } of spans)
                if (start < position)
                    this.#onMask(start, Math.min(end, position));
        this.#spans = (0,_masked_span_js__WEBPACK_IMPORTED_MODULE_3__/* .spansFrom */ ["in"])(spans, position);
        this.#text = this.#text.slice(position - this.#base);
        this.#base = position;
        for (const { thread } of [this.#screen, this.#content])
            thread.forget(position);
        return redacted;
    }
}


/***/ }),

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ compileRedaction)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/redact/automaton.js
var automaton = __webpack_require__(9107);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/redact/forms.js


/** Secrets of fewer visible characters are not masked: too much unrelated text would be masked with them. */
const minimumSecretLength = 4;
/** Encoded forms and single lines of a secret are not searched for below these lengths, for the same reason. */
const minimumEncodedLength = 5;
const minimumLineLength = 8;
/**
 * Every form in which a secret may be printed, as matched text (without line breaks): itself, its
 * single lines, quoted for JSON, Nix, shells, HTML and URLs, in hexadecimal, and in base64 at each
 * alignment. Empty when the secret is too short to be masked.
 */
function formsOf(secret) {
    const value = secret.trim();
    if ((0,ansi/* withoutBreaks */.v8)(value).length < minimumSecretLength)
        return [];
    const encoded = [...quoted(value), ...urlEncoded(value), ...hexadecimal(value), ...base64(value)];
    const forms = [
        value,
        ...lines(value),
        ...encoded.filter((form) => form.length >= minimumEncodedLength),
        // For programs that move the cursor instead of printing blanks.
        ...(/\S\s/.test(value) ? [value.replaceAll(/\s+/g, '')] : []),
    ];
    return [...new Set(forms.map(ansi/* withoutBreaks */.v8))].filter((form) => form.length >= minimumSecretLength);
}
/** A builder's log has a prefix before each line, so each line of a secret is also searched for by itself. */
function lines(value) {
    const parts = value.split(/[\r\n]+/).map((line) => line.trim());
    return parts.length === 1 ? [] : parts.filter((line) => line.length >= minimumLineLength);
}
function quoted(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const ascii = json.replaceAll(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const html = value.replaceAll(/[&<>"]/g, (char) => entities[char] ?? char);
    return [
        json,
        ascii,
        json.replaceAll('/', '\\/'),
        json.replaceAll('$' + '{', '\\$' + '{'),
        value.replaceAll("'", "'\\''"),
        value.replaceAll("'", `'"'"'`),
        // As bash's printf %q quotes.
        value.replaceAll(/[^\w./:=+@%,\x80-\uffff-]/g, '\\$&'),
        html,
        html.replaceAll("'", '&#39;'),
        html.replaceAll("'", '&#x27;'),
    ];
}
function urlEncoded(value) {
    const component = encodeURIComponent(external_node_buffer_.Buffer.from(value).toString());
    const strict = component.replaceAll(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const lower = (form) => form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const forms = [component, strict, component.replaceAll('%20', '+'), strict.replaceAll('%20', '+')];
    return [...forms, ...forms.map(lower), encodeURI(external_node_buffer_.Buffer.from(value).toString())];
}
function hexadecimal(value) {
    const hex = external_node_buffer_.Buffer.from(value).toString('hex');
    return [hex, hex.toUpperCase()];
}
/**
 * Base64 depends on where the secret starts within a group of three bytes, and at its edges on its
 * neighbours. For each of the three alignments: the characters that are the secret's alone, and the
 * ending as it is when nothing follows, with padding and without.
 */
function base64(value) {
    const bytes = external_node_buffer_.Buffer.from(value);
    return [0, 1, 2].flatMap((offset) => {
        const padded = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(offset), bytes]).toString('base64');
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        const forms = [padded.slice(start), padded.slice(start).replace(/=+$/, ''), padded.slice(start, end)];
        return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
    });
}

;// CONCATENATED MODULE: ./lib/redact/backtracking.js
/** More unlimited repetitions that can match one character than this make a line too costly. */
const mostOverlapping = 2;
/** A repetition with a limit above this counts as unlimited. */
const largeLimit = 64;
const sample = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), '\t', 'é', '┃'];
/**
 * True where matching a regular expression by backtracking, as JavaScript does, may be exponential
 * (a repeated group that repeats or branches inside) or a polynomial of more than the third degree
 * in the length of the line. Errs towards true. `source` must compile.
 */
function isExplosive(source) {
    const reader = new PatternReader(source);
    const { unlimited } = reader.alternatives();
    return reader.explosive || sample.some((char) => countWith(unlimited, char) > mostOverlapping);
}
function countWith(sets, char) {
    return sets.filter((set) => set.has(char)).length;
}
class PatternReader {
    explosive = false;
    #at = 0;
    #source;
    constructor(source) {
        this.#source = source;
    }
    alternatives() {
        const parts = [];
        const beginnings = [];
        do {
            if (parts.length > 0)
                this.#at += 1;
            beginnings.push(this.#source[this.#at] ?? '');
            parts.push(this.#sequence());
        } while (this.#source[this.#at] === '|');
        const distinct = new Set(beginnings).size === parts.length && beginnings.every((char) => /[\w -]/.test(char));
        return {
            unlimited: parts.flatMap((part) => part.unlimited),
            ambiguous: parts.some((part) => part.ambiguous) || (parts.length > 1 && !distinct),
        };
    }
    #sequence() {
        const whole = { unlimited: [], ambiguous: false };
        while (this.#at < this.#source.length &&
            this.#source[this.#at] !== '|' &&
            this.#source[this.#at] !== ')') {
            const from = this.#at;
            const part = this.#atom();
            const atom = this.#source.slice(from, this.#at);
            const limit = this.#quantifier();
            const unlimited = limit > largeLimit;
            if (unlimited && (part.unlimited.length > 0 || part.ambiguous))
                this.explosive = true;
            else if (unlimited)
                whole.unlimited.push(charactersOf(atom));
            else
                for (let count = 0; count < limit; count += 1)
                    whole.unlimited.push(...part.unlimited);
            whole.ambiguous ||= part.ambiguous;
        }
        return whole;
    }
    /** Reads a group, a class, an escape or a character. */
    #atom() {
        const rest = this.#source.slice(this.#at);
        if (rest[0] === '(') {
            this.#at += /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)?.[0].length ?? 1;
            const inner = this.alternatives();
            this.#at += 1;
            return inner;
        }
        const atom = /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:x[\da-f]{2}|u[\da-f]{4}|k<\w+>|c[a-z]|\d+|.)|.)/is.exec(rest);
        this.#at += atom?.[0].length ?? 1;
        return { unlimited: [], ambiguous: false };
    }
    /** Reads a quantifier, if there is one, and returns the most repetitions it allows. */
    #quantifier() {
        const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at));
        if (!found)
            return 1;
        this.#at += found[0].length;
        if (found[0].startsWith('?'))
            return 1;
        if (found[1] === undefined || (found[2] === ',' && found[3] === ''))
            return Number.POSITIVE_INFINITY;
        return Number(found[3] || found[1]);
    }
}
/** The sample characters that an atom matches; all of them for a group or an atom that has no meaning alone. */
function charactersOf(atom) {
    if (atom.startsWith('(') || /^\\[\dkbB]/.test(atom))
        return new Set(sample);
    const pattern = new RegExp(`^(?:${atom})$`);
    return new Set(sample.filter((char) => pattern.test(char)));
}

;// CONCATENATED MODULE: ./lib/redact/pattern.js


/** True for a `--redact` pattern that is to be taken literally: it holds no metacharacter. */
function isLiteral(pattern) {
    return !/[\\^$.*+?()[\]{}|]/.test(pattern);
}
/**
 * Compiles a `--redact` pattern (`ordinal` counts from 1, for the message; the pattern itself is not
 * repeated there, since it may be a secret). Throws a usage error where it is no regular expression,
 * or one that could take forever on the wrong line.
 */
function compilePattern(pattern, ordinal) {
    const compiled = compile(pattern, ordinal);
    if (!isExplosive(pattern))
        return compiled;
    throw (0,errors/* usageError */.Wp)('bad-redact', `--redact pattern ${ordinal} could take forever on some lines`, 'Do not repeat a group that itself repeats or branches, and put at most two wildcards in a row that can match the same text.');
}
function compile(pattern, ordinal) {
    try {
        return new RegExp(pattern, 'g');
    }
    catch (error) {
        throw (0,errors/* usageError */.Wp)('bad-redact', `--redact pattern ${ordinal} is no regular expression: ${(0,errors/* messageOf */.bD)(error).split(': ').at(-1)}`, 'To mean a character such as ( or + itself, write a backslash before it.');
    }
}

;// CONCATENATED MODULE: ./lib/redact/secret-names.js
/** Names of variables that hold secrets, by their last words. */
const secretName = /(?:^|[_-])(?:\w*TOKENS?|\w*SECRETS?|\w*PASSWORDS?|\w*PASSWD|\w*PASSPHRASE|PASS|PWD|PAT|\w*APIKEY|KEY|\w*CREDENTIALS?|AUTH|COOKIE|\w*SECRET[_-]KEY[_-]BASE)$/i;
/** A password's variable may be numbered or named for its use: TOKEN_2, SECRET_PROD. */
const secretWord = /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIALS?|API[_-]?KEY|PRIVATE[_-]?KEY)(?:[_-]|$)/i;
/** Names of variables that hold a fact about a secret (its file, its user), not the secret. */
const nonSecretName = /[_-](?:FILE|PATH|DIR|SOCK|URL|URI|HOST|PORT|USER|NAME|TYPE|ID|TTL|EXPIRY|LENGTH|COMMAND)$|^(?:OLD)?PWD$/i;
/** Values that are switches, not secrets. */
const switchValue = /^(?:true|false|yes|no|on|off|none|null|enabled?|disabled?|auto)$/i;
/**
 * The secrets of an environment: the values of variables named like secrets, and the access tokens
 * in NIX_CONFIG, each with the name of its variable.
 */
function environmentSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => {
        if (!value)
            return [];
        if (name === 'NIX_CONFIG')
            return accessTokens(value).map((token) => ({ name, value: token }));
        return isSecretName(name) && !switchValue.test(value.trim()) ? [{ name, value }] : [];
    });
}
/** True for names such as GITHUB_TOKEN, CACHIX_SIGNING_KEY or INPUT_DEPLOY-PASSWORD. */
function isSecretName(name) {
    return (secretName.test(name) || secretWord.test(name)) && !nonSecretName.test(name);
}
/** nix.conf(5): `access-tokens = HOST=TOKEN …`, where GitLab's tokens begin with `PAT:` or `OAuth2:`. */
function accessTokens(config) {
    return [...config.matchAll(/^[ \t]*(?:extra-)?access-tokens[ \t]*=(.*)$/gm)].flatMap((line) => (line[1] ?? '')
        .trim()
        .split(/\s+/)
        .map((pair) => pair.slice(pair.indexOf('=') + 1).replace(/^(?:PAT|OAuth2):/, ''))
        .filter((token) => token !== ''));
}

// EXTERNAL MODULE: ./lib/redact/shapes.js
var shapes = __webpack_require__(287);
;// CONCATENATED MODULE: ./lib/redact/redaction.js






/** The automaton finds at most this many first characters of a form, to keep its table small; the rest is compared. */
const longestHead = 64;
/**
 * Compiles the rules and the secrets of `env` (variables named like secrets). A pattern without
 * metacharacters is a literal secret; another one is a regular expression, and its own text is masked
 * too, in case it was meant literally. Throws a usage error for a pattern that is empty,
 * does not compile, or could take forever.
 */
function compileRedaction(rules, env) {
    const expressions = rules.patterns.flatMap((pattern, index) => {
        if (pattern.trim() === '')
            throw (0,errors/* usageError */.Wp)('bad-redact', `--redact pattern ${index + 1} is empty`);
        return isLiteral(pattern) ? [] : [compilePattern(pattern, index + 1)];
    });
    const named = [
        ...rules.secrets
            .filter((value) => value.trim() !== '')
            .map((value) => ({ name: 'a given secret', value })),
        ...rules.patterns.map((value, index) => ({ name: `--redact pattern ${index + 1}`, value })),
        ...environmentSecrets(env),
    ];
    const notices = new Set();
    const forms = new Set();
    for (const { name, value } of named) {
        const found = formsOf(value);
        if (found.length === 0 && isLiteral(value))
            notices.add(`${name} is too short to be masked (under 4 characters)`);
        for (const form of found)
            forms.add(form);
    }
    const shortest = Math.min(...[...forms].map((form) => form.length));
    return {
        automaton: automatonOf(forms),
        patterns: expressions,
        longestShownBeginning: Math.max(1, Math.min(3, Math.floor(shortest / 4))),
        notices: [...notices],
    };
}
function automatonOf(forms) {
    const entries = [{ text: shapes/* privateKeyEnd */._o, value: { kind: 'block-end' } }];
    for (const form of forms)
        entries.push({
            text: form.slice(0, longestHead),
            value: { kind: 'secret', tail: form.slice(longestHead) },
        });
    for (const shape of shapes/* shapes */.nq)
        for (const text of shape.triggers)
            entries.push({ text, value: { kind: 'shape', shape } });
    return (0,automaton/* buildAutomaton */.Z)(entries);
}


/***/ }),

/***/ 324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ screenMask),
  h: () => (/* binding */ screenSearch)
});

// EXTERNAL MODULE: ./lib/terminal/cell.js
var terminal_cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(2594);
// EXTERNAL MODULE: ./lib/redact/masking-stream.js + 2 modules
var masking_stream = __webpack_require__(2097);
// EXTERNAL MODULE: ./lib/redact/pattern-stream.js
var pattern_stream = __webpack_require__(1152);
;// CONCATENATED MODULE: ./lib/redact/secret-cells.js


/**
 * The cells of a screen that show secrets: 1 where a cell is to be masked, else 0. A program that
 * moves the cursor can compose a secret on the screen that is in one piece nowhere in the stream, so
 * the text that a screen shows is searched. `cells` are the texts of the cells, row by row
 * (a blank is a space, what follows a wide character is empty); `cols` is the length of a row.
 */
function secretCells(redaction, cells, cols) {
    const rows = [];
    for (let start = 0; start < cells.length; start += cols)
        rows.push(searchedRow((column) => cells[start + column], Math.min(cols, cells.length - start)));
    return secretCellsOfRows(redaction, rows, cols) ?? new Uint8Array(cells.length);
}
/** The text to search of a row of `cols` cells, whose texts `cellAt` returns. */
function searchedRow(cellAt, cols) {
    const full = cols > 0 && cellAt(cols - 1) !== ' ';
    let end = cols;
    while (end > 0 && cellAt(end - 1) === ' ')
        end -= 1;
    let text = '';
    let columns = null;
    for (let column = 0; column < end; column += 1) {
        const cell = cellAt(column);
        if (cell.length !== 1 && columns === null)
            columns = Array.from({ length: column }, (_, index) => index);
        text += cell;
        if (columns)
            for (let unit = 0; unit < cell.length; unit += 1)
                columns.push(column);
    }
    return { text, columns, full };
}
/** The cells that show secrets as `secretCells` returns them; null where none does. */
function secretCellsOfRows(redaction, rows, cols) {
    let secret = null;
    const text = rows.map((row) => (row.full ? row.text : `${row.text}\n`)).join('');
    const mark = (start, end) => {
        secret ??= new Uint8Array(rows.length * cols);
        markCells(secret, rows, cols, start, end);
    };
    const secrets = new masking_stream/* MaskingStream */.F(redaction.automaton, { cols, onMask: mark });
    secrets.push(text);
    secrets.flush();
    if (redaction.patterns.length > 0) {
        const patterns = new pattern_stream/* PatternStream */.l([...redaction.patterns], cols, mark);
        patterns.push(text);
        patterns.flush();
    }
    return secret;
}
/** Marks the cells of the characters from offset `start` to `end` of the rows' joined text. */
function markCells(secret, rows, cols, start, end) {
    let from = 0;
    rows.forEach(({ text, columns, full }, row) => {
        for (let unit = Math.max(0, start - from); unit < Math.min(text.length, end - from); unit += 1)
            secret[row * cols + (columns?.[unit] ?? unit)] = 1;
        from += text.length + (full ? 0 : 1);
    });
}

;// CONCATENATED MODULE: ./lib/redact/screen-mask.js



const star = '*'.codePointAt(0) | (1 << terminal_cell/* content */.Qs.widthShift);
/**
 * The mask of every sink that shows screens: a program that moves the cursor can compose a secret on the
 * screen that is in one piece nowhere in the redacted stream. A mask belongs to one sequence of
 * screens, see `screenSearch`.
 */
function screenMask(redaction) {
    const search = screenSearch(redaction);
    return (screen) => {
        const secret = search(screen);
        return secret === null ? screen : withStars(screen, secret);
    };
}
/**
 * Searches the screens of one terminal, one after the other. It remembers each screen until the
 * next one, of which only the rows that changed are read.
 */
function screenSearch(redaction) {
    let before = noScreen();
    return (screen) => {
        if (!before.precedes(screen))
            before = new SearchedScreen(screen);
        if (before.update(screen)) {
            before.secret = secretCellsOfRows(redaction, before.rows, screen.cols);
            if (before.secret !== null)
                markWide(screen, before.secret);
        }
        return before.secret;
    };
}
function noScreen() {
    return new SearchedScreen({ cols: 0, rows: 0, clusters: [] });
}
/** The last screen that was searched: its rows, and the cells that show secrets. */
class SearchedScreen {
    rows = [];
    secret = null;
    #cols;
    #height;
    /** The table of texts that the content words refer to; with another table they mean other texts. */
    #clusters;
    /** A copy of each cell's content word, since the memory of a screen may be used again. */
    #words;
    constructor({ cols, rows, clusters }) {
        this.#cols = cols;
        this.#height = rows;
        this.#clusters = clusters;
        this.#words = new Uint32Array(cols * rows);
    }
    precedes({ cols, rows, clusters }) {
        return cols === this.#cols && rows === this.#height && clusters === this.#clusters;
    }
    /** Reads the rows that differ. False where none does. */
    update(screen) {
        let changed = false;
        for (let row = 0; row < this.#height; row += 1) {
            const first = row * this.#cols;
            if (this.rows.length > row && !this.#differs(screen, first))
                continue;
            for (let cell = first; cell < first + this.#cols; cell += 1)
                this.#words[cell] = screen.cells[cell * terminal_cell/* cellWords */.OH];
            this.rows[row] = searchedRow((column) => (0,terminal_screen/* cellText */.Ie)(screen, first + column), this.#cols);
            changed = true;
        }
        return changed;
    }
    #differs({ cells }, first) {
        for (let cell = first; cell < first + this.#cols; cell += 1)
            if (this.#words[cell] !== cells[cell * terminal_cell/* cellWords */.OH])
                return true;
        return false;
    }
}
/** A wide character fills the cell after it as well. */
function markWide({ cells, cols }, secret) {
    for (let cell = secret.length - 1; cell >= 0; cell -= 1)
        if (secret[cell] === 1 && (0,terminal_cell/* widthOf */.qz)(cells[cell * terminal_cell/* cellWords */.OH]) === 2 && (cell + 1) % cols !== 0)
            secret[cell + 1] = 1;
}
function withStars(screen, secret) {
    const cells = screen.cells.slice();
    for (let cell = 0; cell < secret.length; cell += 1)
        if (secret[cell] === 1)
            cells[cell * terminal_cell/* cellWords */.OH] = star;
    return { ...screen, cells };
}


/***/ }),

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _o: () => (/* binding */ privateKeyEnd),
/* harmony export */   nq: () => (/* binding */ shapes),
/* harmony export */   u7: () => (/* binding */ longestBlock)
/* harmony export */ });
/** The end of a PEM block, and how many characters a block may have if it never comes. */
const privateKeyEnd = '-----END';
const longestBlock = 16 * 1024;
const alphanumeric = set(/[A-Za-z0-9]/);
const word = set(/[A-Za-z0-9_]/);
const urlSafe = set(/[A-Za-z0-9_-]/);
const dotted = set(/[A-Za-z0-9_.-]/);
const base64 = set(/[A-Za-z0-9+/=]/);
const credentials = set(/[A-Za-z0-9._~+/=-]/);
/** The token formats that their issuers document, and the places where credentials are written. */
const shapes = [
    // GitHub: personal, OAuth, user-to-server, server-to-server, refresh; fine-grained.
    token(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], dotted, 36, 1024),
    token(['github_pat_'], word, 59, 255),
    token(['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glsoat-'], dotted, 20, 300),
    token(['npm_'], alphanumeric, 36, 36),
    token(['pypi-AgE'], urlSafe, 50, 300),
    token(['AKIA', 'ASIA'], set(/[A-Z0-9]/), 16, 16),
    {
        ...token(['aws_secret_access_key', 'AWS_SECRET_ACCESS_KEY', 'SecretAccessKey'], printable(), 41, 64),
        keepTrigger: true,
        secret: (body) => spanOf(/^["']?\s*[=:]\s*["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/d, body),
    },
    token(['xoxa-', 'xoxb-', 'xoxe-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], urlSafe, 10, 300),
    { ...token(['hooks.slack.com/services/'], set(/[A-Za-z0-9/]/), 20, 120), keepTrigger: true },
    token(['AIza'], urlSafe, 35, 35),
    token(['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'], alphanumeric, 16, 255),
    token(['sk-ant-', 'sk-proj-'], urlSafe, 20, 300),
    token(['dckr_pat_', 'dop_v1_', 'hf_', 'tskey-'], urlSafe, 24, 120),
    token(['AGE-SECRET-KEY-1'], set(/[A-Z0-9]/), 58, 58),
    // JSON Web Token (RFC 7519): base64url of `{"`, then header.payload.signature.
    {
        ...token(['eyJ'], dotted, 20, 4096),
        secret: (body) => (/^[\w-]{8,}\.[\w-]{8,}\./.test(body) ? [0, body.length] : null),
    },
    // RFC 6750 and 7617. "Basic something" also occurs in plain English: a credential has a digit or mixed case.
    ...[...['Bearer ', 'bearer ', 'BEARER '], ...['Basic ', 'basic ', 'BASIC ']].map((trigger) => ({
        ...token([trigger], trigger.toLowerCase() === 'bearer ' ? credentials : base64, 12, 4096),
        keepTrigger: true,
        secret: (body) => (/[0-9=+/]|[a-z][A-Z]/.test(body) ? [0, body.length] : null),
    })),
    // user:password@ of a URL (RFC 3986, 3.2.1); a user alone only where it is as long as a token.
    {
        ...token(['://'], set(/[^\s/@?#"'<>`\\]/), 2, 1024),
        end: '@',
        keepTrigger: true,
        secret: (body) => {
            const colon = body.indexOf(':');
            if (colon >= 0)
                return colon + 1 < body.length ? [colon + 1, body.length] : null;
            return body.length >= 20 ? [0, body.length] : null;
        },
    },
    // nix.conf(5): access-tokens = github.com=… gitlab.com=…, or --option access-tokens github.com=…
    {
        ...token(['access-tokens'], printable(), 1, 2048),
        keepTrigger: true,
        secret: (body) => spanOf(/^["']?(?:\s*[=:]\s*(?=\S)|\s+(?=\S+=))(.*)$/d, body),
    },
    {
        ...token(['-----BEGIN '], set(/[A-Z0-9 -]/), 16, 64),
        keepTrigger: true,
        block: true,
        secret: (body) => spanOf(/^(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(.*)$/d, body),
    },
];
function token(triggers, body, min, max) {
    return { triggers, body, min, max };
}
function spanOf(pattern, body) {
    return pattern.exec(body)?.indices?.[1] ?? null;
}
function set(pattern) {
    return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}
function printable() {
    return set(/[\t -~]/);
}


/***/ }),

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ DraftFile),
/* harmony export */   m: () => (/* binding */ isSpecial)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);



/**
 * A file that is written under another name until it is committed; pipes and devices are written directly. Every
 * method throws a `ToolError` (`cannot-write`) where the system refuses.
 */
class DraftFile {
    #path;
    #special;
    #draftPath;
    #fd;
    #bytes = 0;
    #open = true;
    constructor(path) {
        this.#path = path;
        this.#special = isSpecial(path);
        this.#draftPath = this.#special ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.part`);
        this.#fd = this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#draftPath, 'w'));
    }
    append(part) {
        this.#attempt(() => {
            for (let at = 0; at < part.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, part, at, part.length - at, this.#special ? null : this.#bytes + at);
        });
        this.#bytes += part.length;
    }
    rewriteHead(head) {
        this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, head, 0, head.length, 0));
    }
    restart() {
        this.#bytes = 0;
        this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(this.#fd));
    }
    commit() {
        this.#close();
        if (!this.#special)
            this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(this.#draftPath, this.#path));
        return { path: this.#path, bytes: this.#bytes };
    }
    /** Closes the file, and removes it unless it was committed. */
    discard() {
        this.#close();
        if (!this.#special)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#draftPath, { force: true });
    }
    #close() {
        if (this.#open)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
        this.#open = false;
    }
    #attempt(act) {
        try {
            return act();
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-write', `${this.#path} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
        }
    }
}
/** True for a path that exists and is neither a file nor a directory. */
function isSpecial(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ scratchPrefix),
/* harmony export */   f: () => (/* binding */ Scratch)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94);





/** The prefix of such directories' names. */
const scratchPrefix = 'nixos-rebuild-test-';
/** Where coreutils are when PATH lacks them, as in a NixOS service. */
const coreutilsPath = ['/run/current-system/sw/bin', '/usr/bin', '/bin'].join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
/**
 * A private directory (mode 0700) for a session's socket, scripts and named pipes. It is in the
 * system's temporary directory because a unix socket's path may have only about 100 bytes.
 */
class Scratch {
    /** Its path, which is known before it exists, so that `finish` can find it whenever this process is killed. */
    dir;
    /** `name` must be unique on the machine. */
    constructor(name) {
        this.dir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shortTemporaryDirectory(), `${scratchPrefix}${name}`);
    }
    path(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, name);
    }
    /** Makes the directory. Throws a `ToolError` (`no-scratch`) where that is not possible. */
    make() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.dir, { mode: 0o700 });
        }
        catch (thrown) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-scratch', `cannot make the temporary directory ${this.dir}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`, {
                hint: 'Point TMPDIR to a directory that exists, can be written and has room.',
                cause: thrown,
            });
        }
    }
    /** Makes named pipes that only this user can open; returns their paths. Throws a `ToolError` (`no-fifo`). */
    makeFifos(...names) {
        const paths = names.map((name) => this.path(name));
        const PATH = [process.env.PATH, coreutilsPath].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
        try {
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('mkfifo', ['-m', '600', ...paths], { env: { ...process.env, PATH }, stdio: 'pipe' });
        }
        catch (thrown) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-fifo', `cannot make named pipes in ${this.dir}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`, {
                hint: 'Recording needs mkfifo of coreutils on PATH, and a TMPDIR that can hold named pipes.',
                cause: thrown,
            });
        }
        return paths;
    }
    remove() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.dir, { recursive: true, force: true });
    }
}
function shortTemporaryDirectory() {
    return Buffer.byteLength((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) <= 40 ? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)() : '/tmp';
}


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ colorOf),
/* harmony export */   OH: () => (/* binding */ cellWords),
/* harmony export */   Qs: () => (/* binding */ content),
/* harmony export */   SQ: () => (/* binding */ bgFlag),
/* harmony export */   V1: () => (/* binding */ underline),
/* harmony export */   Ws: () => (/* binding */ fgFlag),
/* harmony export */   XW: () => (/* binding */ colorKindOf),
/* harmony export */   cY: () => (/* binding */ colorKind),
/* harmony export */   f3: () => (/* binding */ underlineShift),
/* harmony export */   lg: () => (/* binding */ cursorShift),
/* harmony export */   mc: () => (/* binding */ cursorShape),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/**
 * How a screen keeps a cell: four 32-bit words, so that screens are compared and copied word by word.
 *
 * word 0  content  bits 0-20 code point (0 is blank), or the index of a cluster where bit 21 is set;
 *                  bits 22-23 width in columns (0 follows a wide one)
 * word 1  fg       bits 0-23 colour, 24-25 its kind; flags inverse, bold, blink, hidden, strike
 * word 2  bg       bits 0-23 colour, 24-25 its kind; flags italic, dim, overline
 * word 3  overlay  bits 0-23 underline colour, 24-25 its kind, 26-28 underline style, 29-30 cursor
 *
 * The first three words are laid out as xterm.js does it, which makes a snapshot a masked copy.
 */
const cellWords = 4;
const content = { codePoint: 0x1fffff, cluster: 0x200000, widthShift: 22 };
const colorKind = { default: 0, palette16: 1, palette256: 2, rgb: 3 };
const fgFlag = {
    inverse: 1 << 26,
    bold: 1 << 27,
    underline: 1 << 28,
    blink: 1 << 29,
    hidden: 1 << 30,
    strike: 1 << 31,
};
const bgFlag = { italic: 1 << 26, dim: 1 << 27, overline: 1 << 30 };
const underline = { none: 0, single: 1, double: 2, curly: 3, dotted: 4, dashed: 5 };
const underlineShift = 26;
const cursorShape = { none: 0, block: 1, underline: 2, bar: 3 };
const cursorShift = 29;
/** The kind and the value of the colour in a word: an index for palettes, 0xRRGGBB for rgb. */
const colorKindOf = (word) => (word >>> 24) & 3;
const colorOf = (word) => word & 0xffffff;
const widthOf = (word) => (word >>> content.widthShift) & 3;


/***/ }),

/***/ 2594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   kI: () => (/* binding */ screenText),
/* harmony export */   qg: () => (/* binding */ rowText)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);

/** The text of one cell: empty for what follows a wide character, a space where it is blank. */
function cellText(screen, index) {
    const word = screen.cells[index * _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH];
    if ((0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(word) === 0)
        return '';
    const code = word & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.codePoint;
    if (word & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.cluster)
        return screen.clusters[code] ?? ' ';
    return code === 0 ? ' ' : String.fromCodePoint(code);
}
/** The text of one row, without the blanks at its end. */
function rowText(screen, row) {
    let text = '';
    for (let index = row * screen.cols; index < (row + 1) * screen.cols; index++)
        text += cellText(screen, index);
    return text.trimEnd();
}
/** The text of a screen: its rows without trailing blanks, without the blank rows at the end. */
function screenText(screen) {
    const rows = Array.from({ length: screen.rows }, (_, row) => rowText(screen, row));
    while (rows.at(-1) === '')
        rows.pop();
    return rows.join('\n');
}


/***/ })

};
