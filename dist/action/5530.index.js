export const id = 5530;
export const ids = [5530,9408];
export const modules = {

/***/ 53586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ isBlankScreen),
/* harmony export */   PP: () => (/* binding */ isBlankTerminal),
/* harmony export */   VI: () => (/* binding */ isBlankCell)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77054);
/* harmony import */ var _xterm_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86306);


const character = _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.codePoint | _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.cluster;
const space = 0x20;
const fgLines = _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .fgFlag */ .Ws.inverse | _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .fgFlag */ .Ws.strike;
/** Whether a cell shows nothing but its background: no character and no line. Its cursor does not count. */
function isBlankCell({ cells }, index) {
    const at = index * _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH;
    return ((cells[at] & character) === 0 &&
        (cells[at + 1] & fgLines) === 0 &&
        (cells[at + 2] & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .bgFlag */ .SQ.overline) === 0 &&
        (cells[at + 3] & (7 << _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .underlineShift */ .f3)) === 0);
}
/** Whether a screen shows nothing: no cell has content, and all have one background. */
function isBlankScreen(screen) {
    const background = screen.cells[2] & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .colorBits */ .o7;
    for (let index = 0; index < screen.cols * screen.rows; index++)
        if (!isBlankCell(screen, index) || (screen.cells[index * _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH + 2] & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .colorBits */ .o7) !== background)
            return false;
    return true;
}
/** The same of what a terminal holds, without a copy of it. */
function isBlankTerminal({ _bufferService: { buffer } }, { cols, rows }) {
    const background = (buffer.lines.get(buffer.ybase)?._data[2] ?? 0) & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .colorBits */ .o7;
    for (let row = 0; row < rows; row++) {
        const data = buffer.lines.get(buffer.ybase + row)?._data;
        if (!data)
            continue;
        for (let at = 0; at < cols * _xterm_core_js__WEBPACK_IMPORTED_MODULE_1__/* .xtermWords */ .C; at += _xterm_core_js__WEBPACK_IMPORTED_MODULE_1__/* .xtermWords */ .C) {
            const code = data[at] & character;
            if ((code !== 0 && code !== space) ||
                (data[at + 1] & (fgLines | _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .fgFlag */ .Ws.underline)) !== 0 ||
                (data[at + 2] & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .bgFlag */ .SQ.overline) !== 0 ||
                (data[at + 2] & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .colorBits */ .o7) !== background)
                return false;
        }
    }
    return true;
}


/***/ }),

/***/ 80275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Emulator)
});

// EXTERNAL MODULE: ./lib/terminal/blank.js
var blank = __webpack_require__(53586);
;// CONCATENATED MODULE: ./lib/terminal/clusters.js
/** Beyond this many distinct texts only the first character of a text is shown. */
const maxClusters = 50_000;
function clusterTable() {
    const texts = [];
    const indices = new Map();
    return {
        texts,
        indexOf(text) {
            const known = indices.get(text);
            if (known !== undefined)
                return known;
            if (texts.length >= maxClusters)
                return null;
            indices.set(text, texts.length);
            return texts.push(text) - 1;
        },
    };
}

// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(77054);
;// CONCATENATED MODULE: ./lib/terminal/color-changes.js

/** Kinds of xterm.js' colour events, and the numbers of the colours that are in no palette. */
const change = { set: 1, restore: 2 };
const foreground = 256;
const background = 257;
const kindShift = 24;
/** Everything in a word but its colour and the kind of that. */
const notColor = ~cell/* colorBits */.o7;
/** The colours that a program has changed (OSC 4, 10 and 11) and not restored (OSC 104, 110 and 111). */
class ColorChanges {
    /** 0xRRGGBB by number; those of the terminal's theme are not in it. */
    #colors = new Map();
    constructor(terminal, core) {
        core._inputHandler.onColor((events) => {
            for (const { type, index, color } of events)
                if (type === change.set && index !== undefined && color)
                    this.#colors.set(index, (color[0] << 16) | (color[1] << 8) | color[2]);
                else if (type === change.restore && index !== undefined)
                    this.#colors.delete(index);
                else if (type === change.restore)
                    this.#restorePalette();
        });
        terminal.parser.registerEscHandler({ final: 'c' }, () => {
            this.#colors.clear();
            return false;
        });
    }
    /** Gives cells (see cell.ts) the changed colours, as true colours: all that are on the screen change at once. */
    apply(cells) {
        if (this.#colors.size === 0)
            return;
        for (let at = 0; at < cells.length; at += cell/* cellWords */.OH) {
            cells[at + 1] = this.#changed(cells[at + 1], foreground);
            cells[at + 2] = this.#changed(cells[at + 2], background);
            // An underline without a colour of its own has that of the text.
            const overlay = cells[at + 3];
            if ((0,cell/* colorKindOf */.XW)(overlay) !== cell/* colorKind */.cY.default)
                cells[at + 3] = this.#changed(overlay, foreground);
        }
    }
    #changed(word, ofDefault) {
        const kind = (0,cell/* colorKindOf */.XW)(word);
        if (kind === cell/* colorKind */.cY.rgb)
            return word;
        const color = this.#colors.get(kind === cell/* colorKind */.cY.default ? ofDefault : (0,cell/* colorOf */.HN)(word) & 0xff);
        return color === undefined ? word : (word & notColor) | (cell/* colorKind */.cY.rgb << kindShift) | color;
    }
    #restorePalette() {
        for (const index of [...this.#colors.keys()])
            if (index < foreground)
                this.#colors.delete(index);
    }
}

// EXTERNAL MODULE: ./lib/terminal/log/plain-lines.js
var plain_lines = __webpack_require__(7175);
;// CONCATENATED MODULE: ./lib/terminal/pending-text.js

/** Of more text that waits (UTF-16 units), only what can still be seen is kept. */
const maxPending = 256 * 1024;
const colour = /\x1b\[[\d;:]*m/g;
const pending_text_reset = /^\x1b\[0*m$/;
/**
 * Plain text that a terminal was not told yet. Of a flood between two screens most has scrolled away before anybody
 * sees it, and need not be read at all: only its last lines and the colours that it sets matter.
 */
class PendingText {
    #write;
    #text = '';
    /** `write` passes text to the terminal. */
    constructor(write) {
        this.#write = write;
    }
    /** Takes text where it is plain, else returns false; `rows` are the terminal's where lines scroll over all of them, else null. */
    add(text, rows) {
        const pattern = plain_lines/* notPlain */.Q.terminal;
        // A line end may be cut in two.
        const isCut = text.startsWith('\n') && (this.#text === '' || this.#text.endsWith('\r'));
        pattern.lastIndex = isCut ? 1 : 0;
        if (pattern.test(text))
            return false;
        if (isCut && this.#text === '')
            this.#write('\n');
        this.#text += isCut && this.#text === '' ? text.slice(1) : text;
        if (this.#text.length > maxPending)
            this.#forget(rows);
        return true;
    }
    get isEmpty() {
        return this.#text === '';
    }
    /** Writes what can be seen of all that was taken. */
    flush(rows) {
        this.#forget(rows);
        const text = this.#text;
        this.#text = '';
        if (text !== '')
            this.#write(text);
    }
    /** Forgets lines that others push off the screen, wherever the cursor is: those before twice the screen's rows. */
    #forget(rows) {
        const from = rows === null ? 0 : startOfLast(this.#text, 2 * rows);
        if (from > 0) {
            this.#write(lastColours(this.#text.slice(0, from)));
            this.#text = this.#text.slice(from);
        }
        if (this.#text.length <= maxPending)
            return;
        this.#write(this.#text);
        this.#text = '';
    }
}
/** Where the last `count` lines of a text begin that have ended, and what follows them; 0 where it has no more. */
function startOfLast(text, count) {
    let from = text.length;
    for (let line = 0; line <= count && from >= 0; line += 1)
        from = from === 0 ? -1 : text.lastIndexOf('\n', from - 1);
    return from + 1;
}
/** The colours that hold at the end of a text: all since the last sequence that resets them. */
function lastColours(text) {
    if (!text.includes('\x1b'))
        return '';
    const colours = text.match(colour) ?? [];
    return colours
        .slice(Math.max(0, colours.findLastIndex((sequence) => pending_text_reset.test(sequence))))
        .join('');
}

// EXTERNAL MODULE: ./lib/terminal/xterm/core.js
var core = __webpack_require__(86306);
// EXTERNAL MODULE: ./lib/terminal/xterm/line-size.js
var line_size = __webpack_require__(33077);
;// CONCATENATED MODULE: ./lib/terminal/snapshot.js



const hasExtended = 1 << 28;
const keptFg = ~cell/* fgFlag */.Ws.underline;
const keptBg = cell/* colorBits */.o7 | cell/* bgFlag */.SQ.italic | cell/* bgFlag */.SQ.dim | cell/* bgFlag */.SQ.overline;
/** xterm.js keeps the underline's colour in bits 0-25 of its extended attributes and its style in 26-28. */
const extendedUnderline = 0x1fffffff;
const space = 0x20;
const snapshot_blank = 1 << cell/* content */.Qs.widthShift;
/** Copies what the terminal holds into a screen; into `reuse` where that has the same size. */
function takeSnapshot(core, size, clusters, reuse) {
    const { cols, rows } = size;
    const { buffer } = core._bufferService;
    const fits = reuse?.cols === cols && reuse.rows === rows;
    const cells = fits ? reuse.cells : new Uint32Array(cols * rows * cell/* cellWords */.OH);
    for (let row = 0; row < rows; row++) {
        const line = buffer.lines.get(buffer.ybase + row);
        if (!line)
            continue;
        copyLine(line, cols, cells, row * cols * cell/* cellWords */.OH, clusters);
        widenLine((0,line_size/* sizeOfLine */.v)(line), cols, cells, row * cols * cell/* cellWords */.OH);
    }
    const cursorLine = buffer.lines.get(buffer.ybase + buffer.y);
    const columns = cursorLine && (0,line_size/* sizeOfLine */.v)(cursorLine) !== cell/* lineSize */.se.single ? 2 : 1;
    const cursor = {
        x: Math.min(columns * buffer.x, cols - 1),
        y: Math.min(buffer.y, rows - 1),
        visible: !core.coreService.isCursorHidden,
    };
    if (cursor.visible) {
        const shape = cell/* cursorShape */.mc[core.coreService.decPrivateModes.cursorStyle ?? 'block'];
        cells[(cursor.y * cols + cursor.x) * cell/* cellWords */.OH + 3] |= shape << cell/* cursorShift */.lg;
    }
    return { cols, rows, cells, clusters: clusters.texts, cursor };
}
function copyLine(line, cols, cells, offset, clusters) {
    const { _data: data } = line;
    let to = offset;
    for (let col = 0; col < cols; col++, to += cell/* cellWords */.OH) {
        const from = col * core/* xtermWords */.C;
        const word = data[from];
        const fg = data[from + 1];
        const bg = data[from + 2];
        if (word & cell/* content */.Qs.cluster)
            cells[to] = clusterWord(line._combined[col] ?? ' ', word, clusters);
        else
            cells[to] = (word & cell/* content */.Qs.codePoint) === space ? snapshot_blank : word;
        cells[to + 1] = fg & keptFg;
        cells[to + 2] = bg & keptBg;
        cells[to + 3] =
            fg & cell/* fgFlag */.Ws.underline ? underlineWord(bg & hasExtended ? line._extendedAttrs[col]?._ext : 0) : 0;
    }
}
/** Gives each character of a line of double size two columns; what has no room is not shown, as on such a line. */
function widenLine(size, cols, cells, offset) {
    if (size === cell/* lineSize */.se.single)
        return;
    for (let col = cols - 1; col >= 0; col--) {
        const from = offset + (col >> 1) * cell/* cellWords */.OH;
        const to = offset + col * cell/* cellWords */.OH;
        for (let part = 1; part < cell/* cellWords */.OH; part++)
            cells[to + part] = cells[from + part];
        cells[to + 2] |= size << cell/* lineSizeShift */.cS;
        const isLast = col === cols - 1 && col % 2 === 0;
        if (col % 2 === 1)
            cells[to] = 0;
        else
            cells[to] = isLast ? snapshot_blank : widened(cells[from]);
    }
}
function widened(word) {
    const width = (0,cell/* widthOf */.qz)(word);
    return (word & ~(3 << cell/* content */.Qs.widthShift)) | ((width === 0 ? 0 : 2) << cell/* content */.Qs.widthShift);
}
function clusterWord(text, word, clusters) {
    const width = word & (3 << cell/* content */.Qs.widthShift);
    const index = clusters.indexOf(text);
    return index === null ? width | text.codePointAt(0) : width | cell/* content */.Qs.cluster | index;
}
function underlineWord(extended = 0) {
    const word = extended & extendedUnderline;
    return word >>> cell/* underlineShift */.f3 === cell/* underline */.V1.none ? word | (cell/* underline */.V1.single << cell/* underlineShift */.f3) : word;
}

// EXTERNAL MODULE: ./lib/terminal/xterm/open.js + 6 modules
var xterm_open = __webpack_require__(87426);
;// CONCATENATED MODULE: ./lib/terminal/emulator.js






/** A synchronized update that is not ended is shown after this time, as terminals do. */
const maxSynchronizedSeconds = 1;
/**
 * A terminal: xterm.js without its display, which takes text and returns screens. A screen is what a
 * person would see: between the marks of a synchronized update (DECSET 2026) it is the one from before.
 */
class Emulator {
    #terminal;
    #core;
    #write;
    #pending;
    #clusters = clusterTable();
    #colors;
    #held = null;
    #now = 0;
    #hasPrinted = false;
    #endsInCharacter = false;
    #size;
    constructor(size) {
        this.#size = { cols: size.cols, rows: size.rows };
        const { terminal, core, write } = (0,xterm_open/* openTerminal */.j)(size);
        this.#terminal = terminal;
        this.#core = core;
        this.#write = write;
        this.#pending = new PendingText(write);
        this.#colors = new ColorChanges(terminal, core);
        this.#terminal.parser.registerCsiHandler({ prefix: '?', final: 'h' }, (params) => {
            if (params.includes(2026) && !this.isSynchronizing)
                this.#held = { screen: this.#snapshot(), since: this.#now };
            return false;
        });
    }
    /** Takes output that arrived at `time` seconds; it may end within a character or sequence. */
    write(text, time) {
        this.#now = time;
        if (this.#isBetweenSequences && this.#pending.add(text, this.#scrolledRows))
            return;
        this.#read();
        this.#hasPrinted = false;
        this.#write(text);
        this.#endsInCharacter = (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800;
    }
    /** Has the terminal read what waits. */
    #read() {
        if (!this.#pending.isEmpty)
            this.#pending.flush(this.#scrolledRows);
    }
    get #isBetweenSequences() {
        return !this.#endsInCharacter && this.#core._inputHandler._parser.currentState === 0;
    }
    /** The rows of the screen, where lines scroll over all of them; else null. */
    get #scrolledRows() {
        const { scrollTop, scrollBottom } = this.#core._bufferService.buffer;
        return scrollTop === 0 && scrollBottom === this.#size.rows - 1 ? this.#size.rows : null;
    }
    resize(size) {
        this.#read();
        this.#size = size;
        this.#held = null;
        this.#terminal.resize((0,xterm_open/* usableCols */.A)(size), size.rows);
    }
    /** The screen that is visible at `time` seconds. `reuse` is a screen whose memory may be overwritten. */
    screen(time, reuse) {
        if (this.#held && this.isSynchronizing && time - this.#held.since < maxSynchronizedSeconds)
            return this.#held.screen;
        this.#held = null;
        return this.#snapshot(reuse);
    }
    /** The state of the terminal itself, inside a synchronized update or not. */
    finalScreen(reuse) {
        return this.#snapshot(reuse);
    }
    /** True after the last column was filled: the next character begins a new row. */
    get isWrapPending() {
        this.#read();
        return this.#core._bufferService.buffer.x >= this.#size.cols;
    }
    /** True where the terminal shows nothing. */
    get isBlank() {
        this.#read();
        return (0,blank/* isBlankTerminal */.PP)(this.#core, this.#size);
    }
    /**
     * Calls `listener` before each sequence that erases the screen or shows another one, if text has been printed since
     * the last call or the start of the last `write`.
     */
    beforeErase(listener) {
        const { parser } = this.#terminal;
        const input = this.#core._inputHandler;
        const print = input.print.bind(input);
        input.print = (...text) => {
            this.#hasPrinted = true;
            print(...text);
        };
        const watch = () => {
            if (this.#hasPrinted)
                listener();
            this.#hasPrinted = false;
            return false;
        };
        parser.registerEscHandler({ final: 'c' }, watch);
        for (const [prefix, final] of [
            ['', 'J'],
            ['?', 'J'],
            ['?', 'h'],
            ['?', 'l'],
        ])
            parser.registerCsiHandler({ ...(prefix && { prefix }), final }, watch);
    }
    dispose() {
        this.#terminal.dispose();
    }
    /** True between the marks of a synchronized update. */
    get isSynchronizing() {
        return this.#terminal.modes.synchronizedOutputMode;
    }
    #snapshot(reuse) {
        this.#read();
        const screen = takeSnapshot(this.#core, this.#size, this.#clusters, reuse);
        this.#colors.apply(screen.cells);
        return screen;
    }
}


/***/ }),

/***/ 45530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shownInsteadOf: () => (/* binding */ shownInsteadOf),
/* harmony export */   u: () => (/* binding */ lastScreenWithContent)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53586);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80275);
/* harmony import */ var _play_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9408);



/**
 * What a picture of a recording shows: the screen that it ends with, or, where that is blank (after `clear`, or a
 * full-screen program that has ended), the last one with content.
 */
async function lastScreenWithContent(recording) {
    return shownInsteadOf(await (0,_play_js__WEBPACK_IMPORTED_MODULE_2__.lastScreen)(recording), recording);
}
/** The same, where the screen that the recording ends with is known already. */
async function shownInsteadOf(last, recording) {
    const found = (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankScreen */ .L$)(last) ? await lastContent(recording) : null;
    return found ?? { screen: last, seconds: null };
}
/**
 * The last screen with content, or null where no screen has any. Two passes: the first one finds the moment, so that
 * only one screen is copied.
 */
async function lastContent(recording) {
    let moment = 0;
    let wanted = 0;
    await forEachMoment(recording, (emulator) => {
        moment += 1;
        if (!emulator.isBlank)
            wanted = moment;
        return true;
    });
    if (wanted === 0)
        return null;
    let found = null;
    moment = 0;
    await forEachMoment(recording, (emulator, seconds) => {
        moment += 1;
        if (moment < wanted)
            return true;
        found ??= { screen: (0,_play_js__WEBPACK_IMPORTED_MODULE_2__/* .themed */ .Sp)(emulator.finalScreen(), recording), seconds };
        return false;
    });
    return found;
}
/**
 * Calls `visit` after each event and, within its text, before each sequence that erases what it has printed or shows
 * another screen, until it returns false.
 */
async function forEachMoment(recording, visit) {
    const emulator = new _emulator_js__WEBPACK_IMPORTED_MODULE_1__/* .Emulator */ .U(recording.header);
    let seconds = 0;
    let going = true;
    const next = () => {
        going &&= visit(emulator, seconds);
    };
    emulator.beforeErase(next);
    try {
        for await (const events of recording.events())
            for (const event of events) {
                if (event.code !== 'o' && event.code !== 'r')
                    continue;
                seconds = event.time;
                (0,_play_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEvent */ .Z8)(emulator, event);
                next();
                if (!going)
                    return;
            }
    }
    finally {
        emulator.dispose();
    }
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ themed),
/* harmony export */   Z8: () => (/* binding */ applyEvent),
/* harmony export */   lastScreen: () => (/* binding */ lastScreen),
/* harmony export */   screensAt: () => (/* binding */ screensAt)
/* harmony export */ });
/* unused harmony export screenAt */
/* harmony import */ var _cast_parse_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40972);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80275);


/** Applies one event to the terminal; only output and resizes change it. */
function applyEvent(emulator, event) {
    if (event.code === 'o')
        emulator.write(event.data, event.time);
    else if (event.code === 'r') {
        const size = (0,_cast_parse_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .D)(event.data);
        if (typeof size !== 'string')
            emulator.resize(size);
    }
}
/**
 * The screens of a recording at the given times, in seconds from its start, which must not decrease:
 * each as it is after every event up to and including its time. For times after the end it is the
 * last screen, for times before the first event a blank one. One pass over the recording.
 */
async function* screensAt(recording, times) {
    const wanted = times[Symbol.iterator]();
    let next = wanted.next();
    if (next.done)
        return;
    const emulator = new _emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .Emulator */ .U(recording.header);
    try {
        for await (const events of recording.events()) {
            for (const event of events) {
                while (!next.done && event.time > next.value) {
                    yield themed(emulator.screen(next.value), recording);
                    next = wanted.next();
                }
                if (next.done)
                    return;
                applyEvent(emulator, event);
            }
        }
        for (; !next.done; next = wanted.next())
            yield themed(emulator.finalScreen(), recording);
    }
    finally {
        emulator.dispose();
    }
}
/** The screen of a recording at one time in seconds. */
async function screenAt(recording, time) {
    for await (const screen of screensAt(recording, [time]))
        return screen;
    throw new Error('a recording has a screen at any time');
}
/** The screen that a recording ends with. */
function lastScreen(recording) {
    return screenAt(recording, Number.POSITIVE_INFINITY);
}
/** A screen with the theme that its recording carries. */
function themed(screen, recording) {
    const { theme } = recording.header;
    return theme ? { ...screen, theme } : screen;
}


/***/ })

};
