export const id = 729;
export const ids = [729];
export const modules = {

/***/ 3621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ asciicastEncoder),
/* harmony export */   _: () => (/* binding */ plainTextEncoder)
/* harmony export */ });
/** Encodes an asciicast of the wanted version (docs.asciinema.org/manual/asciicast/v2 and v3). */
function asciicastEncoder(version) {
    return version === 2 ? new AsciicastV2Encoder() : new AsciicastV3Encoder();
}
/** Version 2: every event has its absolute time. */
class AsciicastV2Encoder {
    header(header) {
        const { cols, rows, theme } = header;
        return jsonLine({
            version: 2,
            width: cols,
            height: rows,
            ...commonFields(header),
            theme: colours(theme),
        });
    }
    event({ time, code, data }) {
        return eventLine(time.toFixed(6), code, data);
    }
    end() {
        return '';
    }
}
/** Version 3: every event has the time since the one before. */
class AsciicastV3Encoder {
    /** Sum of the intervals written so far, in milliseconds, as a reader adds them up. */
    #writtenMs = 0;
    header(header) {
        const { cols, rows, env, theme } = header;
        const term = { cols, rows, type: env?.TERM, theme: colours(theme) };
        return jsonLine({ version: 3, term, ...commonFields(header) });
    }
    event({ time, code, data }) {
        // Each interval is rounded against the sum of those before it, so rounding errors do not add up.
        const ms = Math.max(0, Math.round(time * 1000) - this.#writtenMs);
        this.#writtenMs += ms;
        return eventLine((ms / 1000).toFixed(3), code, data);
    }
    end() {
        return '';
    }
}
/** Encodes the lines that the recording's output prints, without times. `lines` reads them (see `Transcript`). */
function plainTextEncoder(lines) {
    return {
        header: () => '',
        event: ({ code, data }) => (code === 'o' ? lines.push(data) : ''),
        end: () => lines.end(),
    };
}
function commonFields({ timestamp, idleTimeLimit, command, title, env }) {
    return { timestamp, idle_time_limit: idleTimeLimit, command, title, env };
}
/** A theme is complete or absent: asciinema's server and agg refuse one that lacks a colour. */
function colours(theme) {
    return theme && { fg: theme.fg, bg: theme.bg, palette: theme.palette.join(':') };
}
function jsonLine(fields) {
    return `${JSON.stringify(fields)}\n`;
}
function eventLine(time, code, data) {
    return `[${time}, ${JSON.stringify(code)}, ${JSON.stringify(data)}]\n`;
}


/***/ }),

/***/ 6168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ MaskError),
/* harmony export */   l9: () => (/* binding */ untilItThrows),
/* harmony export */   pu: () => (/* binding */ maskedBy),
/* harmony export */   wx: () => (/* binding */ checkedFilter)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);

/** A filter, or the mask of the screen, has thrown: text that has not passed it must not be written. */
class MaskError extends Error {
    constructor(cause) {
        super((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause), { cause });
    }
}
/** What `mask` returns. Throws a `MaskError` for anything that it throws. */
function maskedBy(mask) {
    try {
        return mask();
    }
    catch (thrown) {
        throw new MaskError(thrown);
    }
}
/** The same filter, which throws a `MaskError` for anything that it throws. */
function checkedFilter(filter) {
    return {
        push: (text) => maskedBy(() => filter.push(text)),
        release: () => maskedBy(() => filter.release()),
        flush: () => maskedBy(() => filter.flush()),
    };
}
/**
 * A caller's hook that cannot end the recording: when it throws, or the promise that it returns rejects, that is
 * reported once with its `name`, and it is not called again.
 */
function untilItThrows(name, hook, onNotice) {
    let current = hook;
    const giveUp = (thrown) => {
        if (!current)
            return;
        current = undefined;
        onNotice(`the recording goes on without the hook ${name}, which threw: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
    };
    return (...args) => {
        try {
            const result = current?.(...args);
            if (result instanceof Promise)
                result.catch(giveUp);
        }
        catch (thrown) {
            giveUp(thrown);
        }
    };
}


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openRecording)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/record/activation-notice.js
var activation_notice = __webpack_require__(1558);
// EXTERNAL MODULE: ./lib/record/faults.js
var faults = __webpack_require__(6168);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/record/prompts.js

/** Questions that are known by their text. What waits for any other is of the kind `input`. */
const prompts = [
    // sudo(8), whose words follow the locale, sudo-rs, doas(1); run0 asks through polkit's agent.
    ['sudo', /\[sudo(?:: [^\]\n]*)?\] [^\n]*: ?$/],
    ['sudo', /^doas \([^)]*\) password: ?$/],
    ['sudo', /^(?:=+ AUTHENTICATING FOR .*|Password): ?$/],
    ['ssh', /Are you sure you want to continue connecting \(yes\/no(?:\/\[fingerprint\])?\)\? ?$/],
    ['ssh', /^(?:\([^)]*\) )?\S+@\S+'s password: ?$/],
    ['ssh', /^\(\S+@\S+\) (?:Password|Verification code): ?$/i],
    ['passphrase', /^Enter passphrase for (?:key )?['"]?[^\n]+: ?$/],
    ['git', /^(?:Username|Password) for '[^']+': ?$/],
];
/** To the alternate screen (`h`) and back (`l`): xterm's private modes 47, 1047 and 1049. */
const screenSwitch = /\x1b\[\?(?:47|1047|1049)[hl]/g;
/** One less than the length of the longest. */
const switchLength = 7;
/**
 * Looks at the unfinished last line of a terminal's output for a question that would wait for ever.
 * Feed it every chunk; ask `waiting()` once the output has been quiet for a moment.
 */
class PromptWatch {
    #line = '';
    /** The end of the last text, for a sequence that it cuts in two. */
    #end = '';
    #isFullScreen = false;
    /** The alternate screen is shown, which editors and pagers use. */
    get isFullScreen() {
        return this.#isFullScreen;
    }
    push(text) {
        const switched = (this.#end + text).match(screenSwitch)?.at(-1);
        if (switched !== undefined)
            this.#isFullScreen = switched.endsWith('h');
        this.#end = (this.#end + text).slice(-switchLength);
        const newline = text.lastIndexOf('\n');
        const tail = newline >= 0 ? text.slice(newline + 1) : this.#line + text;
        this.#line = tail.slice(-1000);
    }
    /** The known question in the line, or null. */
    waiting() {
        const line = this.#shown();
        for (const [kind, pattern] of prompts)
            if (pattern.test(line))
                return { kind, text: line.trim() };
        return null;
    }
    /** The unfinished last line as it is shown, without sequences and surrounding blanks. */
    line() {
        return this.#shown().trim();
    }
    #shown() {
        return (0,ansi/* withoutSequences */.V$)(this.#line).split('\r').at(-1)?.trimStart() ?? '';
    }
}

;// CONCATENATED MODULE: ./lib/record/questions.js


/** Quiet times (ms) after which the processes are looked at; the last one repeats. Each look reads all of /proc. */
const lookMs = [400, 600, 1000, 2000];
/** A longer unfinished line (characters) is no question, but a program's screen. */
const maxQuestionLength = 200;
/** A process that still waits after this time (ms) is not one that will be answered. */
const confirmMs = 200;
/**
 * Watches a command without a person for a question that would never be answered: a process that waits for
 * somebody to type on the terminal. Text alone does not decide where processes can be looked at, because healthy
 * programs print what looks like a question; it names the question.
 */
class Questions {
    #watch = new PromptWatch();
    #processes;
    #onQuestion;
    #timer;
    #looks = 0;
    /** Counts texts, so that a look knows whether one has come meanwhile. */
    #texts = 0;
    #hasEnded = false;
    #asked = null;
    /** `onQuestion` is called once, when the output has stopped at a question. */
    constructor(processes, onQuestion) {
        this.#processes = processes;
        this.#onQuestion = onQuestion;
        this.#schedule(0);
    }
    /** The question at which the output stopped, as it was printed (not redacted). */
    get asked() {
        return this.#asked;
    }
    push(text) {
        this.#watch.push(text);
        this.#texts += 1;
        if (this.#hasEnded)
            return;
        // A flood must not make a timer for each of its texts.
        if (this.#looks === 0)
            this.#timer?.refresh();
        else
            this.#schedule(0);
    }
    end() {
        this.#hasEnded = true;
        clearTimeout(this.#timer);
    }
    #schedule(looks) {
        clearTimeout(this.#timer);
        this.#looks = looks;
        this.#timer = setTimeout(() => void this.#look().catch(() => { }), lookMs[Math.min(looks, lookMs.length - 1)]);
    }
    async #look() {
        const texts = this.#texts;
        const first = this.#considered(await this.#question());
        if (first?.kind === 'waits') {
            await (0,promises_.setTimeout)(confirmMs);
            const second = this.#considered(await this.#question());
            if (second?.kind !== 'waits' || second.pid !== first.pid)
                return this.#again(texts);
        }
        const prompt = this.#texts === texts ? this.#promptOf(first) : null;
        if (prompt === null || this.#hasEnded)
            return this.#again(texts);
        this.#asked = prompt;
        this.end();
        this.#onQuestion();
    }
    /** Looks later; text that has come since `texts` were counted has scheduled that already. */
    #again(texts) {
        if (!this.#hasEnded && this.#texts === texts)
            this.#schedule(this.#looks + 1);
    }
    /** What the processes show; null where they do not wait. */
    #question() {
        return this.#processes.question ? this.#processes.question() : { kind: 'unknown' };
    }
    /** Who waits with a limit goes on by itself, as `read -t 10` does, but an editor only seems to. */
    #considered(question) {
        return question?.kind === 'waits' && question.hasLimit && !this.#watch.isFullScreen ? null : question;
    }
    #promptOf(question) {
        if (question === null)
            return null;
        const known = this.#watch.waiting();
        if (known || question.kind === 'unknown')
            return known;
        const line = this.#watch.line();
        // An editor's screen or a bare prompt names nothing.
        const isNaming = /\p{L}/u.test(line) && line.length <= maxQuestionLength;
        return { kind: 'input', text: isNaming ? line : `${question.program} waits for input` };
    }
}

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/record/cast-order.js
/**
 * Keeps what goes into the cast in order while the mask of its screen is made. That begins with the first text, since
 * by then the command has started, which must not wait until the emulator is loaded.
 */
class CastOrder {
    #make;
    #onFailure;
    #mask;
    #making = null;
    /** What comes after the first text, while the mask is made. */
    #waiting = null;
    /** `make` undefined masks nothing. `onFailure` receives what it throws; what waits is then dropped. */
    constructor(make, onFailure) {
        this.#make = make;
        this.#onFailure = onFailure;
    }
    /** Writes a text with the mask, now or when that is made. */
    text(write) {
        if (this.#make && this.#making === null) {
            this.#waiting = [];
            this.#making = this.#prepare(this.#make);
        }
        this.event(() => write(this.#mask));
    }
    /** Writes an event after all that came before it. */
    event(write) {
        if (this.#waiting)
            this.#waiting.push(write);
        else
            write();
    }
    /** Resolves when nothing waits any more. */
    async settled() {
        await this.#making;
    }
    async #prepare(make) {
        try {
            this.#mask = await make();
        }
        catch (thrown) {
            this.#waiting = null;
            this.#onFailure(thrown);
            return;
        }
        const waiting = this.#waiting ?? [];
        this.#waiting = null;
        for (const write of waiting)
            write();
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/disk/space.js
var space = __webpack_require__(8105);
;// CONCATENATED MODULE: ./lib/record/disk.js


const checkMs = 2000;
/** Characters that may be written between two looks; as JSON in a cast one takes up to six bytes. */
const checkLength = 512 * 1024;
/** Looks at the free space under a recording every two seconds, and more often while much is written. */
class DiskWatch {
    #dir;
    #onLow;
    #timer;
    #accepted = 0;
    /** Accepted and not written yet; negative between the two calls for a text that is written at once. */
    #waiting = 0;
    #open = true;
    /** `onLow` is called once, when less than `reservedBytes` are free in the directory of `path`. */
    constructor(path, onLow) {
        this.#dir = (0,external_node_path_.dirname)(path);
        this.#onLow = onLow;
        this.#timer = setInterval(() => this.#look(), checkMs);
    }
    /** Counts characters that are or will be written. */
    accepted(length) {
        this.#waiting += length;
        this.#accepted += length;
        if (this.#accepted >= checkLength)
            this.#look();
    }
    /** Counts characters that have been written. */
    wrote(length) {
        this.#waiting -= length;
    }
    end() {
        this.#open = false;
        clearInterval(this.#timer);
    }
    #look() {
        this.#accepted = 0;
        const free = (0,space/* freeBytes */.go)(this.#dir);
        if (!this.#open || free === null || free - this.#waiting >= space/* reservedBytes */.sB)
            return;
        this.end();
        this.#onLow(Math.max(0, free - this.#waiting));
    }
}

// EXTERNAL MODULE: ./lib/record/quiet.js
var quiet = __webpack_require__(8277);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/cast/encode.js
var encode = __webpack_require__(3621);
// EXTERNAL MODULE: ./lib/terminal/transcript.js
var terminal_transcript = __webpack_require__(136);
;// CONCATENATED MODULE: ./lib/record/recording-writer.js



/**
 * Writes `rebuild.cast` and `rebuild.log` while commands run. Every call writes whole lines
 * synchronously: a kill at any moment leaves a playable cast and a readable log, nothing piles up in
 * memory when the disk is slower than the rebuild, and a full disk is an exception right here.
 */
class RecordingWriter {
    #files;
    #onLines;
    #log;
    #cast;
    #castEncoder;
    /** One for all commands: it remembers the beginning of a secret that the end of a command cuts in two. */
    #logFilter;
    #logLines;
    #time = 0;
    #unfinishedLine = '';
    #exitCode = null;
    /**
     * Throws what opening or writing a file throws (EEXIST, ENOSPC, EACCES), and leaves no new file then.
     * `onLines` receives the log's lines when they are whole.
     */
    constructor(files, header, onLines = () => { }) {
        this.#files = files;
        this.#onLines = onLines;
        this.#castEncoder = (0,encode/* asciicastEncoder */.R)(files.castVersion);
        this.#logFilter = files.newFilter('lines');
        this.#logLines = maskedLines(this.#logFilter);
        const firstLine = this.#castEncoder.header(header);
        this.#cast = files.castPath === null ? null : (0,external_node_fs_.openSync)(files.castPath, 'wx');
        try {
            if (this.#cast !== null)
                writeWhole(this.#cast, firstLine);
            this.#log = (0,external_node_fs_.openSync)(files.logPath, 'wx');
        }
        catch (thrown) {
            if (this.#cast !== null)
                (0,external_node_fs_.closeSync)(this.#cast);
            if (files.castPath !== null)
                (0,external_node_fs_.rmSync)(files.castPath);
            throw thrown;
        }
    }
    /** Writes redacted terminal text into the cast. */
    output(seconds, text) {
        if (text)
            this.#event(seconds, 'o', text);
    }
    /**
     * Writes the lines that unredacted terminal text completes into the log. They are masked as finished lines:
     * a mask inside the stream is shorter than a secret that was redrawn letter by letter, and would leave the
     * rest of it in the line.
     */
    print(text) {
        this.#writeLog(this.#logLines.push(text));
    }
    /** Writes a line into the log only, as it is. */
    line(text) {
        this.#writeLog(`${text}\n`);
    }
    /** Writes what the log's filter can release while the terminal is quiet. */
    release() {
        this.#writeLog(this.#logFilter.release());
    }
    /** Writes everything that is held back of the log; what comes next begins a new line. */
    settle() {
        this.#writeLog(this.#logLines.end());
        this.#logLines = maskedLines(this.#logFilter);
    }
    resize(seconds, cols, rows) {
        this.#event(seconds, 'r', `${cols}x${rows}`);
    }
    marker(seconds, label) {
        this.#event(seconds, 'm', label);
    }
    /** Marks that a command has ended: a marker shows the status in every player. */
    exit(seconds, exitCode) {
        this.#exitCode = exitCode;
        this.marker(seconds, exitCode === null ? 'end' : `exit ${exitCode}`);
    }
    /** Closes both files. Version 3 has an event for the status of the whole recording: the last command's. */
    close(seconds) {
        this.#writeLog(this.#logLines.end());
        if (this.#files.castVersion === 3 && this.#exitCode !== null)
            this.#event(seconds, 'x', String(this.#exitCode));
        if (this.#cast !== null)
            writeWhole(this.#cast, this.#castEncoder.end());
        this.abandon();
    }
    /** Closes both files without the text that is held back, where that cannot be masked. */
    closeWithoutHeld(seconds) {
        try {
            if (this.#unfinishedLine)
                this.line('');
            this.exit(seconds, null);
        }
        finally {
            this.abandon();
        }
    }
    /** Closes the files as they are, when nothing more can be written. */
    abandon() {
        (0,external_node_fs_.closeSync)(this.#log);
        if (this.#cast !== null)
            (0,external_node_fs_.closeSync)(this.#cast);
    }
    /** Closes and removes the files, when nothing was recorded. */
    discard() {
        this.abandon();
        (0,external_node_fs_.rmSync)(this.#files.logPath, { force: true });
        if (this.#files.castPath !== null)
            (0,external_node_fs_.rmSync)(this.#files.castPath, { force: true });
    }
    /** The filter may hold back the end of a line, which is in the log as soon as it is released. */
    #writeLog(text) {
        if (!text)
            return;
        writeWhole(this.#log, text);
        this.#unfinishedLine += text;
        const end = this.#unfinishedLine.lastIndexOf('\n') + 1;
        if (end === 0)
            return;
        const lines = this.#unfinishedLine.slice(0, end);
        this.#unfinishedLine = this.#unfinishedLine.slice(end);
        this.#onLines(lines);
    }
    /** A marker set while a chunk is processed is some microseconds later than the chunk; time never decreases. */
    #event(seconds, code, data) {
        if (this.#cast === null)
            return;
        this.#time = Math.max(this.#time, seconds);
        writeWhole(this.#cast, this.#castEncoder.event({ time: this.#time, code, data }));
    }
}
/** The lines that terminal text prints, masked when they are complete. */
function maskedLines(filter) {
    const transcript = new terminal_transcript/* Transcript */.j();
    return {
        push: (text) => filter.push(transcript.push(text)),
        end: () => filter.push(transcript.end()) + filter.flush(),
    };
}
/** Writes all of it or, where that fails, nothing: half a line would make a cast unreadable. */
function writeWhole(fd, text) {
    const bytes = Buffer.from(text, 'utf8');
    let at = 0;
    try {
        while (at < bytes.length)
            at += (0,external_node_fs_.writeSync)(fd, bytes, at);
    }
    catch (thrown) {
        (0,external_node_fs_.ftruncateSync)(fd, (0,external_node_fs_.fstatSync)(fd).size - at);
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/record/request.js
/** The header of the cast that is written for a request. */
function castHeaderOf(request, startMs) {
    return {
        version: request.castVersion,
        cols: request.cols,
        rows: request.rows,
        timestamp: Math.floor(startMs / 1000),
        env: { TERM: 'xterm-256color' },
        ...(request.idleLimitSeconds ? { idleTimeLimit: request.idleLimitSeconds } : {}),
        ...(request.title ? { title: request.title } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/record/recorder.js









/** Quiet time (ms) before held-back text is released. */
const releaseMs = 50;
/** Ends an escape sequence that a command left unfinished, and its colours. */
const resetSequence = '\x1b\\\x1b[0m';
/** How much of an unfinished last line is remembered, to know that there is one. */
const tailLength = 200;
/**
 * The recording on disk: its clock, its files, what is redacted on the way there, and the free space. A file that
 * cannot be written ends the recording, never the caller: from then on text is dropped. So does a filter or a mask
 * that throws, since unmasked text must not be written. A hook that throws is not called again.
 */
class Recorder {
    #newFilter;
    #onText;
    #onNotice;
    #onEnd;
    #disk;
    #quiet;
    #writer;
    /** One for all commands: it remembers the beginning of a secret that the end of a command cuts in two. */
    #filter;
    #size;
    #castOrder;
    #startMs = null;
    /** The unfinished last line of what was written. */
    #tail = '';
    /** A command wrote; what is written after its end must not continue its escape sequences. */
    #isDirty = false;
    #needsReset = false;
    #needsRow = false;
    #endReason = null;
    #isDropping = false;
    #droppedBytes = 0;
    /** Creates the files. Throws what that throws (EEXIST, ENOENT, ENOSPC), and leaves no file then. */
    constructor(request, hooks) {
        this.#onNotice = hooks.onNotice;
        this.#onEnd = hooks.onEnd;
        this.#onText = (0,faults/* untilItThrows */.l9)('onText', hooks.onText, hooks.onNotice);
        this.#newFilter = (kind) => (0,faults/* checkedFilter */.wx)(request.newFilter(kind));
        this.#filter = this.#newFilter('text');
        this.#size = { cols: request.cols, rows: request.rows };
        const { newScreenFilter } = request;
        this.#castOrder = new CastOrder(newScreenFilter && (() => newScreenFilter(() => this.#size)), (thrown) => this.#fail(new faults/* MaskError */.Hz(thrown)));
        this.#writer = new RecordingWriter({ ...request, newFilter: this.#newFilter }, castHeaderOf(request, Date.now()), (0,faults/* untilItThrows */.l9)('onLines', hooks.onLines, hooks.onNotice));
        this.#quiet = new quiet/* QuietTimer */.o(releaseMs, () => this.#showHeld());
        this.#disk = new DiskWatch(request.logPath, (freeBytes) => {
            hooks.onNotice(`the recording ends here: only ${(0,size/* formatBytes */.z)(freeBytes)} are free where it is written`);
            this.exit(null);
            this.#castOrder.event(() => {
                this.#attempt((writer) => writer.close(this.seconds));
                this.#stopWriting();
            });
            this.#end('disk_full');
        });
    }
    /** Starts the clock; what is written before has the time 0. */
    start() {
        this.#startMs ??= performance.now();
    }
    get seconds() {
        return this.#startMs === null ? 0 : (performance.now() - this.#startMs) / 1000;
    }
    /** Why nothing more is written, or null while all of it is. */
    get endReason() {
        return this.#endReason;
    }
    /** Takes terminal text as it was printed. */
    print(text) {
        if (this.#endReason)
            return;
        if (this.#isDropping) {
            this.#droppedBytes += Buffer.byteLength(text);
            return;
        }
        this.#attempt(() => this.#write(this.#filter.push(this.#takeTransition() + text)));
        // What was just written may have filled the disk.
        if (this.#endReason)
            return;
        this.#attempt((writer) => writer.print(text));
        this.#attempt(() => this.#quiet.again());
    }
    /** Takes whole lines that come from elsewhere; they begin in a row of their own. */
    printLines(lines) {
        if (lines.length === 0)
            return;
        const row = (0,clean/* stripControls */.$Y)(this.#tail) === '' ? '' : '\r\n';
        this.print(row + lines.map((line) => `${line}\r\n`).join(''));
    }
    /** From now on text is left out, until `keep`. */
    drop() {
        this.#isDropping = true;
    }
    /** From now on text is written again. Returns how many bytes were left out. */
    keep() {
        const bytes = this.#droppedBytes;
        this.#isDropping = false;
        this.#droppedBytes = 0;
        return bytes;
    }
    /**
     * Writes a line of the tool's own: dim, with the tool's name, without escape sequences, redacted. Not while a command
     * prints: what the filters hold back has to be written before.
     */
    note(text) {
        if (this.#endReason)
            return;
        this.#settle();
        const line = `[nixos-rebuild-test] ${this.redact((0,clean/* strippedLine */.MV)(text))}`;
        this.#attempt(() => {
            const transition = this.#filter.push(this.#takeTransition()) + this.#filter.flush();
            this.#write(`${transition}\x1b[2m${line}\x1b[0m\r\n`);
        });
        this.#isDirty = false;
        this.#attempt((writer) => writer.line(line));
    }
    /** Puts a marker into the cast, on one line, without controls, redacted. */
    mark(label) {
        const line = this.redact((0,clean/* strippedLine */.MV)(label));
        const { seconds } = this;
        this.#castOrder.event(() => this.#attempt((writer) => writer.marker(seconds, line)));
    }
    resize(cols, rows) {
        const { seconds } = this;
        this.#castOrder.event(() => {
            this.#size = { cols, rows };
            this.#attempt((writer) => writer.resize(seconds, cols, rows));
        });
    }
    /** Ends the record of one command: writes all that is held back, and its status. */
    exit(exitCode) {
        this.#settle();
        const { seconds } = this;
        this.#castOrder.event(() => this.#attempt((writer) => writer.exit(seconds, exitCode)));
    }
    /** A whole text with its secrets masked; only stars where that fails. */
    redact(text) {
        try {
            const filter = this.#newFilter('text');
            return filter.push(text) + filter.flush();
        }
        catch (thrown) {
            this.#fail(thrown);
            return '***';
        }
    }
    /** Resolves when all that was printed is in the cast; to be awaited before `close`. */
    settled() {
        return this.#castOrder.settled();
    }
    /** Writes what is held back and closes the files. Returns the recording's length in seconds. */
    close() {
        this.#attempt(() => this.#write(this.#filter.flush()));
        const { seconds } = this;
        this.#attempt((writer) => writer.close(seconds));
        this.#stopWriting();
        return seconds;
    }
    /** Removes the files, when nothing was recorded. */
    discard() {
        this.#writer?.discard();
        this.#stopWriting();
    }
    /**
     * Writes what is held back. What comes next begins a new row, as after an unfinished line in a shell such as zsh, and
     * as in the log: a person who plays the cast sees where one command's output ends, and no word is continued by
     * another command's. The filters are kept, so that the rest of a secret that was cut in two is masked there.
     */
    #settle() {
        this.#attempt(() => this.#write(this.#filter.flush()));
        this.#attempt((writer) => writer.settle());
        this.#needsReset ||= this.#isDirty;
        this.#needsRow ||= (0,clean/* stripControls */.$Y)(this.#tail) !== '';
        this.#isDirty = false;
        this.#tail = '';
    }
    /** What has to be written between two commands, for the filter as well: it follows escape sequences and rows. */
    #takeTransition() {
        const transition = `${this.#needsReset ? resetSequence : ''}${this.#needsRow ? '\r\n' : ''}`;
        this.#needsReset = false;
        this.#needsRow = false;
        return transition;
    }
    #showHeld() {
        this.#attempt(() => this.#write(this.#filter.release()));
        this.#attempt((writer) => writer.release());
    }
    #write(text) {
        if (!text)
            return;
        this.#isDirty = true;
        const newline = text.lastIndexOf('\n');
        this.#tail = (newline >= 0 ? text.slice(newline + 1) : this.#tail + text).slice(-tailLength);
        const { seconds } = this;
        this.#onText(text, seconds);
        this.#castOrder.text((mask) => {
            this.#attempt((writer) => writer.output(seconds, mask ? (0,faults/* maskedBy */.pu)(() => mask.push(text)) : text));
            this.#disk.wrote(text.length);
        });
        // While the mask is made, text waits in memory, and will need room.
        this.#disk.accepted(text.length);
    }
    /** Writes while there is somewhere to write; the first failure ends the recording. */
    #attempt(write) {
        try {
            if (this.#writer)
                write(this.#writer);
        }
        catch (thrown) {
            this.#fail(thrown);
        }
    }
    #fail(thrown) {
        const writer = this.#writer;
        // Within one call the recording may have ended already, which closed the files.
        if (!writer)
            return;
        this.#stopWriting();
        const isUnmasked = thrown instanceof faults/* MaskError */.Hz;
        const failure = isUnmasked ? 'ends here, its text cannot be masked' : 'cannot be written any further';
        this.#onNotice(`the recording ${failure}: ${(0,errors/* messageOf */.bD)(thrown)}`);
        try {
            if (isUnmasked)
                writer.closeWithoutHeld(this.seconds);
            else
                writer.abandon();
        }
        catch {
            // Nothing of it is open any more, and why it ended is known.
        }
        this.#end(isUnmasked ? 'lost' : 'disk_full');
    }
    #end(reason) {
        if (this.#endReason)
            return;
        this.#endReason = reason;
        this.#onEnd(reason);
    }
    /** From then on nothing is written. */
    #stopWriting() {
        this.#writer = null;
        this.#disk.end();
        this.#quiet.end();
    }
}

;// CONCATENATED MODULE: ./lib/record/size-follower.js

/**
 * Sets a source's terminal, and then the recording, to the size of a person's terminal: one size after the other, so
 * that the cast ends with the terminal's; of several that wait only the newest.
 */
class SizeFollower {
    #source;
    #recorder;
    #onNotice;
    /** The newest size that the terminal does not have yet. */
    #wanted = null;
    #resizing = null;
    #hasEnded = false;
    constructor(source, recorder, onNotice) {
        this.#source = source;
        this.#recorder = recorder;
        this.#onNotice = onNotice;
    }
    /** Takes the new size, in cells. */
    resize = (cols, rows) => {
        this.#wanted = [cols, rows];
        this.#resizing ??= this.#follow();
    };
    /** Resolves when no change is under way; later ones are left out. */
    async end() {
        this.#hasEnded = true;
        await this.#resizing;
    }
    async #follow() {
        while (this.#wanted && !this.#hasEnded) {
            const [cols, rows] = this.#wanted;
            this.#wanted = null;
            try {
                await this.#source.resize(cols, rows);
                this.#recorder.resize(cols, rows);
            }
            catch (thrown) {
                if (!this.#hasEnded)
                    this.#onNotice(`the terminal keeps its size: ${(0,errors/* messageOf */.bD)(thrown)}`);
            }
        }
        this.#resizing = null;
    }
}

// EXTERNAL MODULE: ./lib/record/stop.js
var record_stop = __webpack_require__(5873);
;// CONCATENATED MODULE: ./lib/record/open-recording.js









/** How long (ms) after a stop what was printed is still read. A cancelled GitHub job has 7.5 s in all. */
const backlogMs = 700;
/**
 * Opens a recording whose commands run in `source` (`openPane`, `openPipe`). Throws what creating the files throws,
 * and a `ToolError` where the source cannot be opened; nothing is left then.
 */
async function openRecording(request, hooks = {}) {
    const session = new Session(request, hooks);
    await session.open(request.source);
    return session;
}
class Session {
    nonce;
    #request;
    #hooks;
    #recorder;
    #notice;
    #activations = new Map();
    /** A person or a runner asked for the second time. */
    #isLeaving = false;
    #hasLeft = false;
    #opened = null;
    #questions = null;
    #stop = null;
    #running = null;
    #closing = null;
    #unsubscribe = () => { };
    /** Why the next command is not started: Ctrl-C came between two. */
    #pendingStop = null;
    /** Taken while a command ran. */
    #notes = [];
    #size = null;
    #isLost = false;
    #backlog;
    constructor(request, hooks) {
        this.nonce = request.nonce ?? (0,random/* randomHex */.n)(12);
        this.#request = request;
        this.#hooks = hooks;
        this.#notice = (0,faults/* untilItThrows */.l9)('onNotice', hooks.onNotice, () => { });
        this.#recorder = new Recorder(request, {
            onText: hooks.onText,
            onLines: hooks.onLines,
            onNotice: this.#notice,
            onEnd: (reason) => this.#stop?.stop(reason),
        });
    }
    async open(openSource) {
        const { env, cols, rows, keyboard } = this.#request;
        try {
            this.#opened = await openSource({
                ...{ nonce: this.nonce, env, cols, rows },
                interactive: keyboard !== undefined,
                onText: (text) => {
                    this.#recorder.print(text);
                    this.#questions?.push(text);
                },
                onNotice: this.#notice,
            });
        }
        catch (thrown) {
            this.#recorder.discard();
            throw thrown;
        }
        this.#recorder.start();
        this.#hooks.signal?.addEventListener('abort', this.#onAbort);
        this.#hooks.leave?.addEventListener('abort', this.#onLeave);
        if (!keyboard)
            return;
        this.#size = new SizeFollower(this.#source, this.#recorder, this.#notice);
        const { resize } = this.#size;
        this.#unsubscribe = keyboard.subscribe({ keys: this.#onKeys, resize });
    }
    get attach() {
        return this.#source.attach;
    }
    get tmux() {
        return this.#source.tmux;
    }
    async run(command) {
        if (this.#closing)
            throw new errors/* ToolError */.v4('recording-closed', 'the recording is closed and runs no command');
        if (this.#running)
            throw new errors/* ToolError */.v4('recording-busy', 'the recording runs another command already');
        const startMs = performance.now();
        const hindrance = this.#hindrance();
        const running = hindrance ? null : this.#runToEnd(command);
        this.#running = running;
        let result = {
            ...{ exitCode: null, ended: hindrance ?? 'lost', prompt: null, activations: [], isLeft: false },
        };
        try {
            if (running)
                result = await running;
        }
        finally {
            this.#recorder.exit(result.exitCode);
            this.#writeNotes();
            this.#running = null;
        }
        // The last of its output may be what could not be masked.
        if (result.ended === 'exited' && this.#recorder.endReason === 'lost')
            result.ended = 'lost';
        return { ...result, seconds: (performance.now() - startMs) / 1000 };
    }
    note(text) {
        if (this.#running)
            this.#notes.push(text);
        else
            this.#recorder.note(text);
    }
    print(lines) {
        this.#recorder.printLines(lines);
    }
    mark(label) {
        this.#recorder.mark(label);
    }
    close() {
        this.#closing ??= this.#close();
        return this.#closing;
    }
    async #close() {
        this.#hooks.signal?.removeEventListener('abort', this.#onAbort);
        this.#hooks.leave?.removeEventListener('abort', this.#onLeave);
        this.#stop?.stop('cancelled');
        await this.#running?.catch(() => { });
        this.#unsubscribe();
        let seconds = 0;
        try {
            await this.#source.close();
        }
        finally {
            await this.#size?.end();
            this.#writeNotes();
            await this.#recorder.settled();
            seconds = this.#recorder.close();
            if (!this.#hasLeft) {
                await this.#newStop().sweep();
                await this.#reportLeftOver();
            }
        }
        return { seconds, complete: this.#recorder.endReason === null };
    }
    async #reportLeftOver() {
        for (const { pid, user, command } of (await this.#source.processes.leftOver?.()) ?? [])
            this.#notice(`process ${pid} of ${user} could not be ended and goes on: ${this.#recorder.redact(command)}`);
    }
    #writeNotes() {
        for (const text of this.#notes.splice(0))
            this.#recorder.note(text);
    }
    get #source() {
        if (this.#opened === null)
            throw new Error('the source is not open');
        return this.#opened;
    }
    /** Why a command cannot start, or null. */
    #hindrance() {
        const pending = this.#hooks.signal?.aborted ? 'cancelled' : this.#pendingStop;
        this.#pendingStop = null;
        if (this.#hasLeft)
            return 'cancelled';
        return this.#recorder.endReason ?? pending ?? (this.#isLost ? 'lost' : null);
    }
    async #runToEnd(command) {
        const source = this.#source;
        const stop = this.#newStop();
        const questions = this.#request.keyboard
            ? null
            : new Questions(source.processes, () => stop.stop('prompt'));
        const limitMs = Math.min((command.timeoutSeconds ?? 0) * 1000, 2 ** 31 - 1);
        const limit = limitMs > 0 ? setTimeout(() => stop.stop('timed_out'), limitMs) : undefined;
        this.#stop = stop;
        this.#questions = questions;
        try {
            const { argv, cwd = this.#request.cwd, env = {} } = command;
            const exitCode = await Promise.race([source.run({ argv, cwd, env }), stop.unreported]);
            // What comes after the command has ended, such as the time limit, does not change how it ended.
            clearTimeout(limit);
            const reason = stop.reason;
            if (exitCode === null)
                this.#isLost = true;
            // Processes that the command has left may still print, but no longer ask a question in its name.
            questions?.end();
            this.#questions = null;
            if (stop.left.length === 0)
                await stop.sweep();
            this.#hasLeft = stop.left.length > 0;
            if (this.#hasLeft)
                source.leave();
            else
                await source.drain();
            if (!this.#hasLeft)
                await command.beforeEnd?.().catch((thrown) => this.#notice((0,errors/* messageOf */.bD)(thrown)));
            this.#reportDropped();
            await stop.over();
            const asked = reason === 'prompt' ? questions?.asked : null;
            const prompt = asked ? { ...asked, text: this.#recorder.redact(asked.text) } : null;
            const activations = [...this.#activations.values()];
            this.#activations.clear();
            const ended = reason ?? (exitCode === null ? 'lost' : 'exited');
            return { exitCode, ended, prompt, activations, isLeft: this.#hasLeft };
        }
        finally {
            clearTimeout(limit);
            clearTimeout(this.#backlog);
            questions?.end();
            this.#questions = null;
            this.#stop = null;
            void stop.over();
        }
    }
    #onAbort = () => this.#stop?.stop('cancelled');
    #onLeave = () => {
        this.#isLeaving = true;
        this.#stop?.leave();
    };
    #newStop() {
        const stop = new record_stop/* StopSwitch */.V(this.#source.processes, {
            activation: this.#onActivation,
            stop: this.#onStop,
        });
        if (this.#isLeaving)
            stop.leave();
        return stop;
    }
    #onStop = () => {
        this.#backlog = setTimeout(() => {
            // What an activation prints matters however long it takes.
            if (this.#activations.size === 0)
                this.#recorder.drop();
        }, backlogMs);
    };
    #reportDropped() {
        clearTimeout(this.#backlog);
        const bytes = this.#recorder.keep();
        if (bytes === 0)
            return;
        const message = `${(0,size/* formatBytes */.z)(bytes)} that were not read soon after the stop are left out`;
        this.note(message);
        this.#notice(message);
    }
    #onActivation = (activation) => {
        if (this.#activations.has(activation.command))
            return;
        this.#activations.set(activation.command, activation);
        this.#notice((0,activation_notice/* activationNotice */.Z)(activation));
    };
    #onKeys = (keys) => {
        // Raw mode turns Ctrl-C into a character; on this keyboard it cancels the command.
        if (!keys.includes('\x03'))
            this.#source.keys(keys);
        else if (this.#stop?.reason)
            this.#onLeave();
        else if (this.#stop)
            this.#stop.stop('cancelled');
        else
            this.#pendingStop = 'cancelled';
    };
}


/***/ }),

/***/ 8277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ QuietTimer)
/* harmony export */ });
/** Calls an action when `again` has not been called for a while; `again` after that starts it anew. */
class QuietTimer {
    #ms;
    #action;
    #timer = null;
    constructor(ms, action) {
        this.#ms = ms;
        this.#action = action;
    }
    again() {
        if (this.#timer)
            this.#timer.refresh();
        else
            this.#timer = setTimeout(this.#action, this.#ms);
    }
    end() {
        if (this.#timer)
            clearTimeout(this.#timer);
        this.#timer = null;
    }
}


/***/ }),

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ redactText),
/* harmony export */   d: () => (/* binding */ StreamRedactor)
/* harmony export */ });
/* harmony import */ var _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6121);
/* harmony import */ var _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);


/**
 * Masks secrets in a stream of terminal text. What `push`, `release` and `flush` return, concatenated,
 * is what was pushed, in order, with `***` in place of secrets: escape sequences and line breaks are
 * never lost. Only text that may turn out to be a secret is held back, and with regular
 * expressions the line that has not ended.
 */
class StreamRedactor {
    #secrets;
    #patterns;
    /**
     * `cols` is the terminal's width; a line that fills it counts as going on in the next. `isLines` is true for the
     * lines that a `Transcript` makes of a terminal's text, among which a redrawn line is there once for each state.
     */
    constructor(redaction, options = {}) {
        const { automaton, longestShownBeginning } = redaction;
        this.#secrets = new _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .MaskingStream */ .F(automaton, { ...options, longestShownBeginning });
        this.#patterns =
            redaction.patterns.length > 0 ? new _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternStream */ .l(redaction.patterns, options.cols) : null;
    }
    /** Takes a chunk, cut anywhere between two characters; returns the redacted text that is not held back. */
    push(chunk) {
        const masked = this.#secrets.push(chunk);
        return this.#patterns ? this.#patterns.push(masked) : masked;
    }
    /**
     * For live output that has been quiet for a while: returns text that is held back for at most the first
     * three characters of a secret, of short secrets fewer, and the whole words of an unfinished line. The match so far is
     * remembered: the rest of a secret is still masked when it arrives.
     */
    release() {
        const masked = this.#secrets.release();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.release() : masked;
    }
    /** Returns everything left, at the end of the stream. */
    flush() {
        const masked = this.#secrets.flush();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.flush() : masked;
    }
}
/** Masks secrets in a whole text: metadata, a command line, an error message, a line of a log. */
function redactText(redaction, text) {
    const redactor = new StreamRedactor(redaction);
    return redactor.push(text) + redactor.flush();
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ roomToBuild),
/* harmony export */   P: () => (/* binding */ lowDiskBytes),
/* harmony export */   aR: () => (/* binding */ roomToRecord),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   sB: () => (/* binding */ reservedBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const mebibyte = 1024 * 1024;
// The limits of free space, in bytes, from the least to the most.
/** A recording ends when less is free, so that metadata and pictures can still be written. */
const reservedBytes = 8 * mebibyte;
/** `doctor` reports less as too little: a recording of a long rebuild is some tens of megabytes. */
const roomToRecord = 64 * mebibyte;
/** A run warns when less is free where builds are kept. */
const lowDiskBytes = 200 * mebibyte;
/** `doctor` warns when less is free: a rebuild may need more, most of it in the store. */
const roomToBuild = 2048 * mebibyte;
/** Bytes that this user may still write on the file system of `path`; null where that cannot be read. */
function freeBytes(path) {
    try {
        const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(path);
        return bavail * bsize;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Transcript),
/* harmony export */   y: () => (/* binding */ printedLines)
/* harmony export */ });
/* harmony import */ var _text_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);

/** Rows above the cursor that can still be redrawn; more than any terminal is tall. */
const rememberedRows = 1000;
/** The most columns that the cursor can be sent to; no terminal is wider (see cast/parse-size). */
const mostColumns = 1000;
/** The most characters kept of an escape sequence that has not ended. */
const longestSequence = 4096;
const control = /[\0-\x1f\x7f-\x9f]/g;
/** A CSI sequence as nearly all are: parameters, intermediates, final byte (ECMA-48 5.4). */
const usualCsi = /(?:\x1b\[|\x9b)([0-?]*)[ -/]*([@-~])/y;
/** Where the content of a string control ends; an ESC begins the next sequence. */
const stringEnds = { osc: /[\x07\x18\x1a\x1b\x9c]/g, string: /[\x18\x1a\x1b\x9c]/g };
/** The plain lines that a whole terminal text printed, each with its line feed. */
function printedLines(text) {
    const transcript = new Transcript();
    return transcript.push(text) + transcript.end();
}
/**
 * Terminal text to the plain lines it printed: the line discipline of `rebuild.log`.
 *
 * A line is emitted as soon as its newline arrives, never waiting for a scroll. What a carriage
 * return or a backspace overwrote is collapsed to what a terminal would show; rows redrawn after a
 * cursor-up come out again only where their text changed; escape sequences are dropped.
 *
 * Every character and sequence costs a bounded time: a terminal's cursor never leaves the screen, so only
 * the end of a long line can be drawn over.
 */
class Transcript {
    /** The beginning of a long line, which the cursor can no longer go back to. */
    #settled = '';
    /** The end of the line, at least the last `mostColumns` of it, and the cursor's place in that. */
    #line = '';
    #column = 0;
    /** What the cursor may still change of the rows already emitted, oldest first. */
    #rows = [];
    /** How many rows the cursor is above the first row that was not emitted. */
    #up = 0;
    /** The row of the cursor may have another text than when the cursor came to it. */
    #isChanged = false;
    #carry = '';
    /** The kind of string control that the text is inside. */
    #inString = null;
    #out = [];
    /** Takes terminal text in chunks of any size; returns the lines completed by it, each with `\n`. */
    push(chunk) {
        const text = this.#carry + chunk;
        this.#carry = '';
        let at = this.#inString ? this.#skipString(text, 0) : 0;
        while (at < text.length) {
            control.lastIndex = at;
            const found = control.exec(text);
            const end = found ? found.index : text.length;
            if (end > at)
                this.#print(text.slice(at, end));
            if (!found)
                break;
            at = this.#control(text, end);
        }
        return this.#take();
    }
    /** Returns what is left when the output ends: an unfinished last line. */
    end() {
        this.#carry = '';
        this.#leaveRow();
        return this.#take();
    }
    #take() {
        if (this.#out.length === 0)
            return '';
        const lines = `${this.#out.join('\n')}\n`;
        this.#out = [];
        return lines;
    }
    #print(text) {
        const { length } = this.#line;
        if (this.#column === length)
            this.#line += text;
        else if (this.#column > length)
            this.#line += ' '.repeat(this.#column - length) + text;
        else
            this.#line = this.#line.slice(0, this.#column) + text + this.#line.slice(this.#column + text.length);
        this.#column += text.length;
        this.#isChanged = true;
        if (this.#line.length >= 2 * mostColumns)
            this.#settle();
    }
    /** Settles all but the end of a long line: whole multiples, so that it does not depend on the chunks. */
    #settle() {
        const settled = this.#line.length - mostColumns - (this.#line.length % mostColumns);
        this.#settled += this.#line.slice(0, settled);
        this.#line = this.#line.slice(settled);
        this.#column = Math.max(0, this.#column - settled);
    }
    /** Handles the control character at `at`; returns the index after what it took. */
    #control(text, at) {
        switch (text.charCodeAt(at)) {
            case 0x0a:
            case 0x0b:
            case 0x0c:
                this.#newline();
                return at + 1;
            case 0x0d:
                this.#column = 0;
                return at + 1;
            case 0x08:
                this.#column = Math.max(0, this.#column - 1);
                return at + 1;
            case 0x09:
                this.#print('\t');
                return at + 1;
            default:
                return (0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .nextEscapeState */ .kp)('text', text.charCodeAt(at)) === 'text' ? at + 1 : this.#escape(text, at);
        }
    }
    #escape(text, at) {
        usualCsi.lastIndex = at;
        const usual = usualCsi.exec(text);
        if (!usual)
            return this.#sequence(text, at);
        this.#csi(usual[2], usual[1]);
        return usualCsi.lastIndex;
    }
    /** Reads the sequence at `at` character by character, up to its end or the content of a string. */
    #sequence(text, at) {
        let [state, before] = ['text', 'text'];
        let [parameters, controls] = ['', ''];
        let index = at;
        for (; index < text.length; index += 1) {
            const code = text.charCodeAt(index);
            before = state;
            state = (0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .nextEscapeState */ .kp)(state, code);
            if (state === 'csi' && before !== 'csi')
                parameters = '';
            else if (code >= 0x20)
                parameters += text[index];
            else if (state !== 'text' && code !== _text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .ESC */ .ok)
                controls += text[index];
            if (state !== 'escape' && state !== 'csi')
                break;
        }
        if (index === text.length) {
            if (text.length - at < longestSequence)
                this.#carry = text.slice(at);
            return text.length;
        }
        for (let each = 0; each < controls.length; each += 1)
            this.#control(controls, each);
        if (state !== 'text') {
            this.#inString = state;
            return this.#skipString(text, index + 1);
        }
        const final = text[index];
        // An 8-bit control that interrupts a sequence is carried out; CAN and SUB only interrupt it.
        if (final >= '\x80' && final <= '\x9f')
            return index;
        if (before === 'csi')
            this.#csi(final, /^[0-?]*/.exec(parameters)?.[0] ?? '');
        else if (final === 'c')
            this.#leaveRow();
        return index + 1;
    }
    /** Returns the index after the string's end; the end of `text` where the string has not ended. */
    #skipString(text, from) {
        const ends = stringEnds[this.#inString ?? 'string'];
        ends.lastIndex = from;
        const end = ends.exec(text);
        if (!end)
            return text.length;
        this.#inString = null;
        return end[0] === '\x1b' ? end.index : end.index + 1;
    }
    #csi(final, parameters) {
        const n = Math.max(1, Number.parseInt(parameters, 10) || 1);
        switch (final) {
            case 'A':
                this.#moveUp(n);
                return;
            case 'F':
                this.#moveUp(n);
                this.#column = 0;
                return;
            case 'B':
            case 'E':
                this.#moveDown(n);
                return;
            case 'C':
                this.#column = Math.min(this.#column + n, Math.max(this.#column, mostColumns));
                return;
            case 'D':
                this.#column = Math.max(0, this.#column - n);
                return;
            case 'G':
            case '`':
                this.#column = Math.min(n, mostColumns) - 1;
                return;
            case 'K':
                this.#eraseLine(parameters);
                return;
            case 'P':
                this.#line = this.#line.slice(0, this.#column) + this.#line.slice(this.#column + n);
                this.#isChanged = true;
                return;
            case 'H':
            case 'f':
            case 'd':
                // The program addresses rows: the rows above may no longer be where they were remembered.
                this.#leaveRow();
                this.#rows = [];
                this.#up = 0;
                return;
            case 'J':
                if (parameters === '2' || parameters === '3')
                    this.#leaveRow();
                else
                    this.#eraseLine('');
                return;
        }
    }
    #eraseLine(parameters) {
        if (parameters === '2')
            this.#line = '';
        else if (parameters === '1')
            this.#line = ' '.repeat(this.#column) + this.#line.slice(this.#column);
        else
            this.#line = this.#line.slice(0, this.#column);
        this.#isChanged = true;
    }
    #newline() {
        if (this.#up > 0)
            this.#moveDown(1);
        else
            this.#emit();
        this.#column = 0;
    }
    #moveDown(n) {
        if (this.#up === 0)
            return;
        this.#settleRow();
        this.#goTo(Math.max(0, this.#up - n));
        this.#column = 0;
    }
    #moveUp(n) {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line || this.#settled) {
            this.#emit();
            this.#up = 1;
        }
        this.#goTo(Math.min(this.#up + n, this.#rows.length));
    }
    /** Puts the cursor `up` rows above the first one that was not emitted. */
    #goTo(up) {
        this.#up = up;
        this.#line = up > 0 ? this.#rows.at(-up) : '';
        this.#isChanged = false;
    }
    /** Emits the row of the cursor, if its text is new, and starts an empty one. */
    #leaveRow() {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line || this.#settled)
            this.#emit();
        this.#goTo(0);
        this.#column = 0;
    }
    /** Emits a redrawn row again where its text changed and is not blank. */
    #settleRow() {
        const index = this.#rows.length - this.#up;
        if (!this.#isChanged || (this.#settled === '' && this.#rows[index] === this.#line))
            return;
        const row = this.#settled + this.#line;
        this.#settled = '';
        this.#rows[index] = this.#line;
        if (row.trim())
            this.#out.push(row);
    }
    #emit() {
        this.#out.push(this.#settled + this.#line);
        this.#rows.push(this.#line);
        this.#settled = '';
        this.#line = '';
        if (this.#rows.length > 2 * rememberedRows)
            this.#rows = this.#rows.slice(-rememberedRows);
    }
}


/***/ })

};
