export const id = 7946;
export const ids = [7946];
export const modules = {

/***/ 51558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ leftNotice),
/* harmony export */   Z: () => (/* binding */ activationNotice)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63213);

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

/***/ 46168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ MaskError),
/* harmony export */   l9: () => (/* binding */ untilItThrows),
/* harmony export */   pu: () => (/* binding */ maskedBy),
/* harmony export */   wx: () => (/* binding */ checkedFilter)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);

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

/***/ 17946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openRecording)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
// EXTERNAL MODULE: ./lib/record/activation-notice.js
var activation_notice = __webpack_require__(51558);
// EXTERNAL MODULE: ./lib/record/faults.js
var faults = __webpack_require__(46168);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/disk/space.js
var space = __webpack_require__(18105);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/cast/encode.js

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
/** Encodes the lines that the recording's output prints, without times; `newLines` makes what reads them. */
function plainTextEncoder(newLines) {
    let lines = null;
    return {
        header: ({ cols, rows }) => {
            lines = newLines({ cols, rows });
            return '';
        },
        event: ({ code, data }) => {
            if (code === 'o')
                return lines?.push(data) ?? '';
            const size = code === 'r' ? parseSize(data) : '';
            return typeof size === 'string' ? '' : (lines?.resize(size) ?? '');
        },
        end: () => lines?.end() ?? '',
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

;// CONCATENATED MODULE: ./lib/record/log-file.js

/** Of a longer line that has not ended the end is not rewritten (UTF-16 units). */
const maxReplaced = 64 * 1024;
/**
 * A text file whose end can still change: lines are appended for good, and behind them is what a terminal shows, so
 * that a reader finds both at any moment. Only what changed is written again. Everything is synchronous: after a kill
 * the file is as the last call left it, and a full disk is an exception of that call (ENOSPC), which writes nothing.
 */
class LogFile {
    #fd;
    /** Where in the file the last line begins that was not appended whole. */
    #lineStart = 0;
    /** What was appended of that line; null where it is too long for its end to change. */
    #line = '';
    /** What is in the file from there on. */
    #written = '';
    /** Creates the file; throws what that throws, EEXIST where it exists. */
    constructor(path) {
        this.#fd = (0,external_node_fs_.openSync)(path, 'ax');
    }
    /** Appends text, which may end within a line. What the file shows behind it stays until `show` is called again. */
    append(text) {
        if (text === '')
            return;
        if (this.#line === null) {
            const end = text.indexOf('\n') + 1;
            writeWhole(this.#fd, end > 0 ? text.slice(0, end) : text);
            if (end === 0)
                return;
            this.#lineStart = (0,external_node_fs_.fstatSync)(this.#fd).size;
            this.#line = '';
            this.append(text.slice(end));
            return;
        }
        const appended = this.#line + text;
        // What is shown already is not removed for a moment only because less of it is final.
        if (!this.#written.startsWith(appended))
            this.#put(appended);
        const end = appended.lastIndexOf('\n') + 1;
        this.#lineStart += Buffer.byteLength(appended.slice(0, end));
        this.#line = appended.slice(end);
        this.#written = this.#written.slice(end);
        if (this.#line.length <= maxReplaced)
            return;
        this.#put(this.#line);
        this.#written = '';
        this.#line = null;
    }
    /** The lines that the terminal shows, from the beginning of the line that was not appended whole. */
    show(text) {
        if (this.#line !== null)
            this.#put(text);
    }
    /** Removes what was shown and not appended. */
    hide() {
        if (this.#line !== null)
            this.#put(this.#line);
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#fd);
    }
    /** Makes the file end with `text` behind the whole lines. */
    #put(text) {
        const same = commonLength(this.#written, text);
        if (same < this.#written.length) {
            (0,external_node_fs_.ftruncateSync)(this.#fd, this.#lineStart + Buffer.byteLength(this.#written.slice(0, same)));
            this.#written = this.#written.slice(0, same);
        }
        writeWhole(this.#fd, text.slice(same));
        this.#written = text;
    }
}
/** How many UTF-16 units the texts begin with alike, no character cut in two. */
function commonLength(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length))
        length += 1;
    const isHalf = length > 0 && (a.charCodeAt(length - 1) & 0xfc00) === 0xd800;
    return isHalf ? length - 1 : length;
}
/** What is written is encoded here, since a flood would otherwise allocate all that it writes. */
const scratch = Buffer.allocUnsafeSlow(1 << 20);
const mostBytesOfUnit = 3;
/** The bytes of a text in UTF-8, until the next call. */
function encoded(text) {
    if (text.length * mostBytesOfUnit > scratch.length)
        return Buffer.from(text);
    return scratch.subarray(0, scratch.write(text));
}
/** Writes all of it at the end of the file or, where that fails, nothing: half a line would be unreadable. */
function writeWhole(fd, text) {
    const bytes = encoded(text);
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

// EXTERNAL MODULE: ./lib/text/lines.js
var lines = __webpack_require__(57032);
;// CONCATENATED MODULE: ./lib/record/live-lines.js
/** A line that the terminal still shows counts as settled when it has not changed for so many seconds. */
const settledSeconds = 1;
/**
 * Lines for a reader who can take nothing back, such as a job's log: each when it is final, or earlier, where the
 * terminal still shows it and has not changed it for a second. One that changes after that is told again.
 */
class LiveLines {
    #onLines;
    /** The lines that were told before they were final, from the first line that is not final on. */
    #told = [];
    /** What the terminal showed last, from there on, and since when. */
    #shown = [];
    /** `onLines` receives whole lines, each with its line feed. */
    constructor(onLines) {
        this.#onLines = onLines;
    }
    /** Takes whole lines that are final. */
    final(lines) {
        let rest = lines;
        let changed = '';
        while (rest !== '' && (this.#told.length > 0 || this.#shown.length > 0)) {
            const end = rest.indexOf('\n') + 1;
            const line = rest.slice(0, end);
            if (this.#told.shift() !== line)
                changed += line;
            this.#shown.shift();
            rest = rest.slice(end);
        }
        if (changed + rest !== '')
            this.#onLines(changed + rest);
    }
    /** Takes what the terminal shows of lines that are not final, without the row of the cursor, and the time. */
    shown(lines, seconds) {
        this.#shown = lines.map((line, index) => {
            const before = this.#shown[index];
            return before?.line === line ? before : { line, since: seconds };
        });
        let settled = '';
        for (const { line, since } of this.#shown.slice(this.#told.length)) {
            if (seconds - since < settledSeconds)
                break;
            this.#told.push(line);
            settled += line;
        }
        if (settled !== '')
            this.#onLines(settled);
    }
    /** True while a line is shown that was not told. */
    get isWaiting() {
        return this.#shown.length > this.#told.length;
    }
}

;// CONCATENATED MODULE: ./lib/record/log-writer.js




/** So much of the final text (UTF-16 units) is looked at again for a secret that goes on in what is shown. */
const contextLength = 20 * 1024;
/** A line that is longer than this is not kept whole for that. */
const maxContextLength = 128 * 1024;
/** More than a screen shows (UTF-16 units) is a line of megabytes, which is not masked again and again while it grows. */
const maxShownLength = 1 << 20;
/**
 * Writes `rebuild.log` while commands run: what has left the screen for good, and behind it what the terminal shows.
 * Both are masked as lines: a mask inside the stream is shorter than a secret that was redrawn letter by letter, and
 * would leave the rest of it in the line.
 */
class LogWriter {
    #file;
    #live;
    #newFilter;
    /** One for all commands: it remembers the beginning of a secret that the end of a command cuts in two. */
    #filter;
    #source = null;
    /** The end of the text that is final, unmasked, from the beginning of a line on. */
    #context = '';
    /** Line feeds in what is final, without the context; and in what was written of it. */
    #linesBefore = 0;
    #linesWritten = 0;
    #unfinished = '';
    /** Creates the file; throws what that throws, EEXIST where it exists. */
    constructor(path, newFilter, onLines) {
        this.#newFilter = newFilter;
        this.#filter = newFilter();
        this.#live = new LiveLines(onLines);
        this.#file = new LogFile(path);
    }
    /** Takes unmasked terminal text; `newSource` makes what reads it, at the beginning of each command's. */
    print(text, newSource) {
        this.#source ??= newSource();
        this.#final(this.#source.push(text));
    }
    resize(size) {
        if (this.#source)
            this.#final(this.#source.resize(size));
    }
    /** Writes a line of the tool's own, as it is. Not while a command prints. */
    line(text) {
        this.#remember(`${text}\n`);
        this.#write(`${text}\n`);
    }
    /**
     * Writes what the terminal shows at `seconds` behind what is final. Returns true where it is to be called again
     * although nothing is printed, since a line has not settled.
     */
    show(seconds) {
        if (this.#source === null)
            return false;
        const text = this.#source.shown;
        if (text.length > maxShownLength)
            return false;
        const filter = this.#newFilter();
        const shown = this.#fromLastLine(filter.push(this.#context + text) + filter.release());
        if (shown === null)
            return false;
        this.#file.show(shown);
        this.#live.shown(wholeLines(shown), seconds);
        return this.#live.isWaiting;
    }
    /** Writes everything that is not final yet; what comes next begins a new line. */
    settle() {
        if (this.#source)
            this.#final(this.#source.end());
        this.#source = null;
        this.#write(this.#filter.flush());
        this.#file.hide();
    }
    /** Writes what can be masked of what is not final yet, where the text that follows it cannot, and ends its line. */
    cutOff() {
        const lines = `${this.#context}${this.#source?.shown ?? ''}`.split(/(?<=\n)/u);
        const shown = this.#fromLastLine(maskedUntilItThrows(lines, this.#newFilter()));
        if (shown?.startsWith(this.#unfinished))
            this.#write(shown.slice(this.#unfinished.length));
        if (this.#unfinished !== '')
            this.#write('\n');
        this.#file.hide();
    }
    close() {
        this.#file.close();
    }
    /** The part of the masked context, and of what follows it, that begins with the line written last; null without one. */
    #fromLastLine(masked) {
        const from = (0,lines/* afterLines */.Ud)(masked, this.#linesWritten - this.#linesBefore);
        return from < 0 ? null : masked.slice(from);
    }
    #final(text) {
        if (text === '')
            return;
        this.#remember(text);
        this.#write(this.#filter.push(text));
    }
    #remember(text) {
        const context = this.#context + text;
        let from = context.length > contextLength ? context.indexOf('\n', context.length - contextLength) + 1 : 0;
        if (context.length - from > maxContextLength)
            from = context.length - contextLength;
        this.#linesBefore += (0,lines/* countLineFeeds */.t7)(context, 0, from);
        this.#context = context.slice(from);
    }
    #write(text) {
        if (text === '')
            return;
        this.#file.append(text);
        this.#linesWritten += (0,lines/* countLineFeeds */.t7)(text);
        const end = text.lastIndexOf('\n') + 1;
        if (end === 0) {
            this.#unfinished += text;
            return;
        }
        this.#live.final(this.#unfinished + text.slice(0, end));
        this.#unfinished = text.slice(end);
    }
}
/** The lines of a text that have ended, each with its line feed. */
function wholeLines(text) {
    const lines = text.split('\n').map((line) => `${line}\n`);
    return lines.slice(0, -1);
}
/** What `filter` lets pass of the lines before it throws. */
function maskedUntilItThrows(lines, filter) {
    let masked = '';
    try {
        for (const line of lines)
            masked += filter.push(line);
        return masked + filter.release();
    }
    catch (thrown) {
        if (thrown instanceof faults/* MaskError */.Hz)
            return masked;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/record/recording-writer.js




/**
 * Writes `rebuild.cast` and `rebuild.log` while commands run. Every call writes whole events and lines
 * synchronously: a kill at any moment leaves a playable cast and a readable log, nothing piles up in
 * memory when the disk is slower than the rebuild, and a full disk is an exception right here.
 */
class RecordingWriter {
    log;
    #files;
    #cast;
    #castEncoder;
    #time = 0;
    #exitCode = null;
    /**
     * Throws what opening or writing a file throws (EEXIST, ENOSPC, EACCES), and leaves no new file then.
     * `onLines` receives the log's lines when they are whole.
     */
    constructor(files, header, onLines = () => { }) {
        this.#files = files;
        this.#castEncoder = asciicastEncoder(files.castVersion);
        const firstLine = this.#castEncoder.header(header);
        this.#cast = files.castPath === null ? null : (0,external_node_fs_.openSync)(files.castPath, 'wx');
        try {
            if (this.#cast !== null)
                writeWhole(this.#cast, firstLine);
            this.log = new LogWriter(files.logPath, () => files.newFilter('lines'), onLines);
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
        this.log.settle();
        if (this.#files.castVersion === 3 && this.#exitCode !== null)
            this.#event(seconds, 'x', String(this.#exitCode));
        if (this.#cast !== null)
            writeWhole(this.#cast, this.#castEncoder.end());
        this.abandon();
    }
    /** Closes both files without the text that cannot be masked. */
    cutOff(seconds) {
        try {
            this.log.cutOff();
            this.exit(seconds, null);
        }
        finally {
            this.abandon();
        }
    }
    /** Closes the files as they are, when nothing more can be written. */
    abandon() {
        this.log.close();
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
    /** A marker set while a chunk is processed is some microseconds later than the chunk; time never decreases. */
    #event(seconds, code, data) {
        if (this.#cast === null)
            return;
        this.#time = Math.max(this.#time, seconds);
        writeWhole(this.#cast, this.#castEncoder.event({ time: this.#time, code, data }));
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

// EXTERNAL MODULE: ./lib/record/timers.js
var timers = __webpack_require__(28595);
;// CONCATENATED MODULE: ./lib/record/write-order.js
/**
 * Keeps what is written in order while what it needs is loaded. That begins with the first text, since by then the
 * command has started, which must not wait until an emulator is loaded.
 */
class WriteOrder {
    #load;
    #onFailure;
    #needed;
    #loading = null;
    /** What comes after the first text, while it is loaded. */
    #waiting = null;
    /** `load` undefined needs nothing. `onFailure` receives what it throws; what waits is then dropped. */
    constructor(load, onFailure) {
        this.#load = load;
        this.#onFailure = onFailure;
    }
    /** Writes a text with what it needs, now or when that is loaded. */
    text(write) {
        if (this.#load && this.#loading === null) {
            this.#waiting = [];
            this.#loading = this.#prepare(this.#load);
        }
        this.event(() => write(this.#needed));
    }
    /** Writes what comes after it. */
    event(write) {
        if (this.#waiting)
            this.#waiting.push(write);
        else
            write();
    }
    /** Resolves when nothing waits any more. */
    async settled() {
        await this.#loading;
    }
    async #prepare(load) {
        try {
            this.#needed = await load();
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

;// CONCATENATED MODULE: ./lib/record/recorder.js









/** Quiet time (ms) before held-back text is released. */
const releaseMs = 50;
/** How old (ms) what the log shows of the terminal may be. */
const showMs = 250;
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
    #logOrder;
    #showing;
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
        this.#castOrder = new WriteOrder(newScreenFilter && (() => newScreenFilter(() => this.#size)), (thrown) => this.#fail(new faults/* MaskError */.Hz(thrown)));
        this.#logOrder = new WriteOrder(async () => {
            const { Transcript } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(7499), __webpack_require__.e(9944)]).then(__webpack_require__.bind(__webpack_require__, 77563));
            return () => new Transcript({ size: this.#size, source: hooks.isTerminal() ? 'terminal' : 'file' });
        }, (thrown) => this.#fail(thrown));
        this.#showing = new timers/* PacedAction */.i(showMs, () => this.#show());
        this.#writer = new RecordingWriter({ ...request, newFilter: this.#newFilter }, castHeaderOf(request, Date.now()), (0,faults/* untilItThrows */.l9)('onLines', hooks.onLines, hooks.onNotice));
        this.#quiet = new timers/* QuietTimer */.o(releaseMs, () => this.#showHeld());
        this.#disk = new DiskWatch(request.logPath, (freeBytes) => {
            hooks.onNotice(`the recording ends here: only ${(0,size/* formatBytes */.z)(freeBytes)} are free where it is written`);
            this.exit(null);
            this.#logOrder.event(() => this.#castOrder.event(() => {
                this.#attempt((writer) => writer.close(this.seconds));
                this.#stopWriting();
            }));
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
        this.#logOrder.text((newSource) => {
            if (newSource)
                this.#attempt(({ log }) => log.print(text, newSource));
            this.#disk.wrote(text.length);
        });
        // What waits for the reader of the log to be loaded needs room there as well.
        this.#disk.accepted(text.length);
        this.#attempt(() => {
            this.#quiet.again();
            this.#showing.want();
        });
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
        this.#logOrder.event(() => this.#attempt(({ log }) => log.line(line)));
    }
    /** Puts a marker into the cast, on one line, without controls, redacted. */
    mark(label) {
        const line = this.redact((0,clean/* strippedLine */.MV)(label));
        const { seconds } = this;
        this.#castOrder.event(() => this.#attempt((writer) => writer.marker(seconds, line)));
    }
    resize(cols, rows) {
        const { seconds } = this;
        this.#logOrder.event(() => this.#attempt(({ log }) => log.resize({ cols, rows })));
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
    /** Resolves when all that was printed is in the cast and in the log; to be awaited before `close`. */
    async settled() {
        await Promise.all([this.#castOrder.settled(), this.#logOrder.settled()]);
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
        this.#logOrder.event(() => this.#attempt(({ log }) => log.settle()));
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
    }
    #show() {
        this.#logOrder.event(() => this.#attempt(({ log }) => {
            if (log.show(this.seconds))
                this.#showing.want();
        }));
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
                writer.cutOff(this.seconds);
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
        this.#showing.end();
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
var record_stop = __webpack_require__(35873);
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
            isTerminal: () => (this.#opened?.tmux ?? null) !== null,
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
            await this.#recorder.settled();
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

/***/ 35873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endUnlessActivating),
/* harmony export */   V: () => (/* binding */ StopSwitch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

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
/** How often (ms) processes are looked at that got a signal, or may still appear. */
const endingMs = 20;
/** A look reads all of /proc, and may take so much of the time (one part in four) where there are many processes. */
const restsPerLook = 3;
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
        this.#processes = new Watched(processes);
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
            await this.#processes.rest();
        } while (!this.#isOver);
    }
    /**
     * Resolves when nothing is left that can be ended, and no activation but one that was left running. Nothing is ended
     * before an activation has: it may need any of it.
     */
    async #endProcesses(steps) {
        for (;;) {
            let seen = this.#saw(await this.#processes.look());
            if (seen.activations.length > 0)
                seen = await this.#afterActivation(seen);
            if (this.#left.length > 0)
                return;
            seen = this.#saw(await inSteps(this.#processes, steps, seen));
            if (seen.activations.length === 0)
                return;
        }
    }
    /** Waits for activations under way, unless they are to be left, and for what had waited for them. */
    async #afterActivation(first) {
        let seen = first;
        while (seen.activations.length > 0) {
            for (const activation of seen.activations)
                this.#on.activation(activation);
            // A question in the middle of an activation is one that cannot be answered either.
            if (this.#isLeaving || this.#reason === 'prompt') {
                this.#left = seen.activations;
                return seen;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(activationMs);
            seen = this.#saw(await this.#processes.look());
        }
        const deadline = performance.now() + afterwardsMs;
        while (seen.endable > 0 && seen.activations.length === 0 && performance.now() < deadline) {
            await this.#processes.rest();
            seen = this.#saw(await this.#processes.look());
        }
        return seen;
    }
    #saw(seen) {
        if (seen.endable > 0 || seen.activations.length > 0)
            this.#lastSeenMs = performance.now();
        return seen;
    }
}
/** Ends all processes. Returns the activations under way; where there is one, nothing of the rebuild is ended. */
async function endUnlessActivating(processes) {
    const watched = new Watched(processes);
    return (await inSteps(watched, sweepingSteps, await watched.look())).activations;
}
/** Processes that are looked at again and again. */
class Watched {
    #processes;
    #lookMs = 0;
    constructor(processes) {
        this.#processes = processes;
    }
    async look() {
        const startMs = performance.now();
        const seen = await this.#processes.look();
        this.#lookMs = performance.now() - startMs;
        return seen;
    }
    signal(signal) {
        return this.#processes.signal(signal);
    }
    /** Waits until the next look. */
    rest() {
        return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(endingMs, restsPerLook * this.#lookMs));
    }
}
/** Sends the signals one after the other until nothing is left that may be ended now. Returns what it last saw. */
async function inSteps(processes, steps, first) {
    let seen = first;
    for (const [signal, patienceMs] of steps) {
        if (seen.endable === 0)
            break;
        await processes.signal(signal);
        const deadline = performance.now() + patienceMs;
        do {
            await processes.rest();
            seen = await processes.look();
        } while (seen.endable > 0 && performance.now() < deadline);
    }
    return seen;
}


/***/ })

};
