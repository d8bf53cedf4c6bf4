export const id = 8536;
export const ids = [8536];
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
// EXTERNAL MODULE: ./lib/builds/create-build.js
var create_build = __webpack_require__(9780);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 2 modules
var metadata_file = __webpack_require__(5051);
// EXTERNAL MODULE: ./lib/builds/running.js
var running = __webpack_require__(1978);
// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redaction = __webpack_require__(1875);
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
// EXTERNAL MODULE: ./lib/system/proc/processes.js + 9 modules
var proc_processes = __webpack_require__(280);
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
    if (activations.length > 0) {
        // The terminal removes its own.
        for (const dir of ours)
            if ((0,terminal_processes/* terminalProcesses */.qd)(dir).length === 0)
                await (0,promises_.rm)(dir, { recursive: true, force: true });
        return activations.map(activation_notice/* leftNotice */.E);
    }
    for (const dir of ours) {
        await (0,terminal_processes/* endTerminal */.gO)(dir);
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
    return [];
}

// EXTERNAL MODULE: ./lib/rebuild/pictures/screens.js + 1 modules
var pictures_screens = __webpack_require__(8145);
;// CONCATENATED MODULE: ./lib/rebuild/finish.js













/** By directory of builds, what is being completed: of several rebuilds that start at once only one does it. */
const underWay = new Map();
/**
 * Completes every build whose recorder was killed; `notice` receives a sentence for each, also where that
 * failed. Returns the builds as they are afterwards.
 */
async function finishLeftovers(builds, notice) {
    const other = underWay.get(builds.dir);
    if (other !== undefined)
        return other.then(() => builds.scan());
    const finishing = finishEach(builds, notice).finally(() => underWay.delete(builds.dir));
    underWay.set(builds.dir, finishing);
    return finishing;
}
async function finishEach(builds, notice) {
    const [scan] = await Promise.all([builds.scan(), (0,create_build/* removeAbandonedStarts */.O)(builds.dir)]);
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
    if (await (0,identity/* isProcessAlive */.jW)(mark))
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
    const cast = (0,external_node_path_.join)(dir, files/* fileNames */.jx.cast);
    // Where not even its header was written, it is no recording.
    if ((0,external_node_fs_.existsSync)(cast) && !cutBrokenLine(cast))
        await (0,promises_.rm)(cast);
    if (!(0,external_node_fs_.existsSync)(cast)) {
        const files = { ...metadata.files, cast: null };
        return { ...metadata, files, duration_seconds: await logAge(dir, metadata), notices };
    }
    try {
        const recording = await (0,pictures_screens/* recordingIn */.Fp)(dir);
        const seconds = await lengthOf(recording);
        const { phases, activity } = await (0,explain/* explainRecording */.f4)(recording, { checkout: null, exitCode: null });
        const { machineFonts } = await Promise.all(/* import() */[__webpack_require__.e(4445), __webpack_require__.e(8446)]).then(__webpack_require__.bind(__webpack_require__, 4445));
        const options = {
            dir,
            // The recording is redacted already, and the secrets of that rebuild are not known here.
            redaction: await (0,redaction/* loadRedaction */.K7)({ secrets: [], patterns: [] }, {}),
            seconds,
            frameIntervalSeconds: 5,
            theme: null,
            fonts: machineFonts({ env: process.env }, (problem) => notices.push(problem)),
            gif: null,
        };
        const screens = await (0,pictures_screens/* writeScreens */.Db)(recording, options, (thrown) => {
            notices.push(`a picture could not be made: ${(0,errors/* messageOf */.bD)(thrown)}`);
        });
        const blankEnd = (0,pictures_screens/* blankEndNotice */.IO)(screens);
        if (blankEnd !== null)
            notices.push(blankEnd);
        return {
            ...metadata,
            finished_at: new Date(Date.parse(metadata.timestamp) + seconds * 1000).toISOString(),
            duration_seconds: Math.round(seconds * 1000) / 1000,
            phases,
            activity,
            files: { ...metadata.files, ...screens.files },
            ...(screens.screenSeconds === null ? {} : { screen_seconds: screens.screenSeconds }),
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
/**
 * Removes an unfinished last line, which a kill in the middle of a write leaves and some players refuse. Returns
 * whether there is a whole line.
 */
function cutBrokenLine(path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r+');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        const tail = Buffer.alloc(Math.min(size, 1024 * 1024));
        (0,external_node_fs_.readSync)(fd, tail, 0, tail.length, size - tail.length);
        const newline = tail.lastIndexOf(0x0a);
        if (newline >= 0 && newline < tail.length - 1)
            (0,external_node_fs_.ftruncateSync)(fd, size - tail.length + newline + 1);
        return newline >= 0 || size > tail.length;
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
  IO: () => (/* binding */ blankEndNotice),
  Fp: () => (/* binding */ recordingIn),
  Db: () => (/* binding */ writeScreens)
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
 * The end of a long `rebuild.cast` as a recording of its own, from an empty screen; null where the whole one is
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
    return (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(dir, files/* fileNames */.jx.cast), { highWaterMark: 256 * 1024 }));
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
    const written = { files: {}, reductions: [], screenSeconds: null };
    try {
        const end = options.inHurry ? await recordingEnd((0,external_node_path_.join)(options.dir, files/* fileNames */.jx.cast)) : null;
        const last = end ? await endScreen(end) : await writeFrames(recording, options);
        if (!end)
            written.files.frames = files/* fileNames */.jx.frames;
        const { shownInsteadOf } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(275), __webpack_require__.e(5530)]).then(__webpack_require__.bind(__webpack_require__, 5530));
        const { screen, seconds } = await shownInsteadOf(last, end ?? recording);
        written.screenSeconds = seconds;
        const masked = (0,screen_mask/* screenMask */.V)(options.redaction)(screen);
        await writeLastScreen(masked, options);
        written.files.screen = files/* fileNames */.jx.screen;
        await writeScreenshot(masked, options);
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
 * its number, time and size, masked. Returns the last screen as it is.
 */
async function writeFrames(recording, options) {
    const { screensAt } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(275), __webpack_require__.e(9408)]).then(__webpack_require__.bind(__webpack_require__, 9408));
    const mask = (0,screen_mask/* screenMask */.V)(options.redaction);
    const times = frameTimes(options.seconds, options.frameIntervalSeconds);
    const out = (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(options.dir, files/* fileNames */.jx.frames));
    // Without a listener, an error of the stream would end the process.
    const closed = (0,external_node_events_.once)(out, 'close');
    closed.catch(() => { });
    let last = null;
    let index = 0;
    for await (const screen of screensAt(recording, [...times, Number.POSITIVE_INFINITY])) {
        last = screen;
        const at = times[index] ?? options.seconds;
        index += 1;
        const header = `=== frame ${index} at ${at.toFixed(3)} s, ${screen.cols}x${screen.rows} ===`;
        if (!out.write(`${header}\n${(0,terminal_screen/* screenText */.kI)(mask(screen))}\n`))
            await Promise.race([(0,external_node_events_.once)(out, 'drain'), closed]);
    }
    out.end();
    await closed;
    if (last === null)
        throw new Error('a recording has a last screen');
    return last;
}
/** The screen that the end of a recording makes. */
async function endScreen(end) {
    const { lastScreen } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(275), __webpack_require__.e(9408)]).then(__webpack_require__.bind(__webpack_require__, 9408));
    return lastScreen(end);
}
function frameTimes(seconds, interval) {
    if (!(interval > 0))
        return [];
    const step = Math.max(interval, seconds / maxFrames);
    return Array.from({ length: Math.max(0, Math.ceil(seconds / step) - 1) }, (_, index) => (index + 1) * step);
}
/** The notice of a build whose picture is not of its last screen; null for others. */
function blankEndNotice({ screenSeconds }) {
    if (screenSeconds === null)
        return null;
    return `the last screen is blank: ${files/* fileNames */.jx.screenshot} and ${files/* fileNames */.jx.screen} show the one at ${screenSeconds.toFixed(1)} s`;
}
/** Writes the last screen as `final.txt`: what the job summary and the comment show as text. */
async function writeLastScreen(masked, { dir }) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screen), `${(0,terminal_screen/* screenText */.kI)(masked)}\n`);
}
/** Draws the last screen as `final.png`. */
async function writeScreenshot(masked, { dir, theme, fonts }) {
    const { renderPng } = await Promise.all(/* import() */[__webpack_require__.e(1634), __webpack_require__.e(7853)]).then(__webpack_require__.bind(__webpack_require__, 7853));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screenshot), renderPng(masked, { fonts, ...(theme === null ? {} : { theme }) }));
}
/** Draws the recording as `rebuild.gif`. Returns what was done to keep it under `maxBytes`, in words. */
async function writeAnimation(recording, { dir, theme, fonts, redaction }, { maxBytes, idleLimitSeconds }) {
    const { writeGif } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(9337), __webpack_require__.e(275), __webpack_require__.e(1634), __webpack_require__.e(260), __webpack_require__.e(4816)]).then(__webpack_require__.bind(__webpack_require__, 7297));
    const draft = new draft_file/* DraftFile */.Q((0,external_node_path_.join)(dir, files/* fileNames */.jx.gif));
    try {
        const { reductions } = await writeGif(recording, {
            mask: (0,screen_mask/* screenMask */.V)(redaction),
            fonts,
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
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(865);






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
            const message = `cannot make the temporary directory ${this.dir}: ${(0,_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(thrown)}`;
            const hint = 'Set TMPDIR to a directory that exists, can be written and has room.';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-scratch', message, { hint, cause: thrown });
        }
    }
    /** Makes named pipes that only this user can open; returns their paths. Throws a `ToolError` (`no-fifo`). */
    makeFifos(...names) {
        const paths = names.map((name) => this.path(name));
        // Its errors are read, never passed on: standard error may be full or have a reader that has stopped.
        const { error, status, stderr } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('mkfifo', ['-m', '600', ...paths], {
            encoding: 'utf8',
            env: { PATH: [process.env.PATH, coreutilsPath].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter) },
            stdio: ['ignore', 'ignore', 'pipe'],
        });
        if (!error && status === 0)
            return paths;
        const reason = error ? (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(error) : stderr.trim();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-fifo', `cannot make named pipes in ${this.dir}: ${reason}`, {
            hint: 'Recording needs mkfifo of coreutils, and a TMPDIR with room for files and named pipes.',
        });
    }
    remove() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.dir, { recursive: true, force: true });
    }
}
function shortTemporaryDirectory() {
    return Buffer.byteLength((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) <= 40 ? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)() : '/tmp';
}


/***/ })

};
