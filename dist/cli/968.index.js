export const id = 968;
export const ids = [968,910];
export const modules = {

/***/ 6968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TerminalMask: () => (/* binding */ TerminalMask)
/* harmony export */ });
/* harmony import */ var _redact_screen_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(324);
/* harmony import */ var _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7054);
/* harmony import */ var _terminal_emulator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7282);
/* harmony import */ var _terminal_screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2594);
/* harmony import */ var _text_ansi_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28);





/**
 * What moves the cursor other than forwards, erases, or may be the unfinished beginning of that: all but
 * text, tabs, line ends and colours.
 */
const movement = /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f]|\r(?!\n)|\x1b(?!\[[\d;:]*m)/;
/** Between text and what may move the cursor or begins a new line: where the screen is looked at. */
const boundary = /(?<=[^\x00-\x1f\x7f-\x9f])(?=[\x00-\x08\x0a-\x1f\x7f-\x9f])(?!\x1b\[[\d;:]*m)/;
/** Text without movement that waits for the emulator; of more, only what can still be on the screen is kept. */
const maxUnread = 256 * 1024;
const beginSynchronized = '\x1b[?2026h';
const endSynchronized = '\x1b[?2026l';
/** In one text of a live view the screen is searched at most this often (0.1 ms each); of a flood only at its end. */
const maxSearches = 200;
/**
 * Makes redacted terminal text safe for a terminal, on which cursor movement can put a secret together out
 * of pieces. A terminal of the same size is emulated; where its screen shows a secret after a piece of the
 * text, that piece is followed at once by what overwrites the secret's cells with stars. Text that moves no
 * cursor passes unchanged, and is emulated only once something moves.
 *
 * A live view is searched between all movements, since a person's terminal shows each and remembers what
 * scrolled away. A recording is shown from event to event, so each of its texts is one piece.
 */
class TerminalMask {
    #search;
    #sizeOf;
    #isLive;
    #emulator;
    #size;
    #screen;
    #state = 'text';
    /** Line feeds since the last movement; after a screenful of them nothing of it can be seen any more. */
    #linesSinceMovement = Number.POSITIVE_INFINITY;
    #unread = '';
    /** `sizeOf` returns the size of the terminal, which may change between two texts. */
    constructor(redaction, sizeOf, { isLive }) {
        this.#search = (0,_redact_screen_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .screenSearch */ .h)(redaction);
        this.#sizeOf = sizeOf;
        this.#isLive = isLive;
        this.#size = usableSize(sizeOf());
        this.#emulator = new _terminal_emulator_js__WEBPACK_IMPORTED_MODULE_2__/* .Emulator */ .U(this.#size);
    }
    /** Takes the next text, cut anywhere, and returns it with what masks the screen. */
    push(text) {
        this.#followSize();
        if (this.#linesSinceMovement > this.#size.rows && !movement.test(text)) {
            this.#remember(text);
            return text;
        }
        this.#emulator.write(this.#unread, 0);
        this.#unread = '';
        let safe = '';
        for (const piece of this.#piecesOf(text))
            safe += this.#masked(piece);
        return safe;
    }
    #followSize() {
        const { cols, rows } = usableSize(this.#sizeOf());
        if (cols === this.#size.cols && rows === this.#size.rows)
            return;
        this.#size = { cols, rows };
        this.#emulator.resize(this.#size);
    }
    /** Keeps what the screen shows of it, at most a little more. */
    #remember(text) {
        // A flood's texts are longer than a screen; kept one after the other they would fill the heap.
        let from = startOfLastRows(text, this.#size.rows);
        if (from > 0) {
            this.#unread = text.slice(from);
            return;
        }
        this.#unread += text;
        if (this.#unread.length <= maxUnread)
            return;
        from = startOfLastRows(this.#unread, this.#size.rows);
        if (from > 0)
            this.#unread = this.#unread.slice(from);
        else {
            this.#emulator.write(this.#unread, 0);
            this.#unread = '';
        }
    }
    *#piecesOf(text) {
        const pieces = this.#isLive ? text.split(boundary) : [];
        if (pieces.length === 0 || pieces.length > maxSearches)
            yield* this.#atUnfinishedSequence(text);
        else
            for (const piece of pieces)
                yield* rowsOf(piece, this.#size.cols);
    }
    /** The text in two: nothing can be written inside an escape sequence that the next text continues. */
    *#atUnfinishedSequence(text) {
        let state = this.#state;
        let end = 0;
        for (let index = 0; index < text.length; index += 1) {
            state = (0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_4__/* .nextEscapeState */ .kp)(state, text.charCodeAt(index));
            if (state === 'text')
                end = index + 1;
        }
        if (end > 0)
            yield text.slice(0, end);
        if (end < text.length)
            yield text.slice(end);
    }
    #masked(piece) {
        const startsInText = this.#state === 'text';
        this.#follow(piece);
        this.#emulator.write(piece, 0);
        // Inside an escape sequence nothing can be written, and nothing new is shown.
        if (this.#state !== 'text')
            return piece;
        const stars = this.#overwritten();
        if (stars === '')
            return piece;
        const synchronized = this.#isLive && startsInText && !this.#emulator.isSynchronizing;
        return synchronized ? beginSynchronized + piece + stars + endSynchronized : piece + stars;
    }
    #follow(piece) {
        for (let index = 0; index < piece.length; index += 1) {
            const code = piece.charCodeAt(index);
            this.#state = (0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_4__/* .nextEscapeState */ .kp)(this.#state, code);
            if (code === 0x0a)
                this.#linesSinceMovement += 1;
        }
        if (movement.test(piece) || this.#state !== 'text')
            this.#linesSinceMovement = 0;
    }
    /** Overwrites the secrets on the screen; returns what did it, nothing where there is none. */
    #overwritten() {
        let written = '';
        // Inside a scrolling region relative movement ends at its edge; the last way out clears the screen.
        for (const over of [relativeStars, absoluteStars, () => '\x1b[2J']) {
            this.#screen = this.#emulator.finalScreen(this.#screen);
            const secret = this.#search(this.#screen);
            if (secret === null)
                break;
            const stars = over(this.#screen, secret, this.#emulator.isWrapPending);
            this.#emulator.write(stars, 0);
            written += stars;
        }
        return written;
    }
}
/** Where the last rows of a text begin, with the line feed before them; at most 0 where it has fewer. */
function startOfLastRows(text, rows) {
    let from = text.length;
    for (let row = 0; row <= rows && from > 0; row += 1)
        from = text.lastIndexOf('\n', from - 1);
    return from;
}
/**
 * Stars over cells, with the cursor moved relative to where it is: on the person's terminal the text began
 * in another row than on the emulated one. Nothing is saved, since the one place that terminals save a
 * cursor in is the program's.
 */
function relativeStars(screen, secret, wrapPending) {
    const { cursor, cols } = screen;
    let row = cursor.y;
    let stars = '';
    for (const run of runsOf(secret, cols)) {
        stars += `${vertically(run.row - row)}${starsAt(run)}`;
        row = run.row;
    }
    return stars + vertically(cursor.y - row) + cursorAt(screen, secret, wrapPending);
}
function absoluteStars({ cols }, secret) {
    const stars = runsOf(secret, cols).map((run) => `\x1b[${run.row + 1}d${starsAt(run)}`);
    return `\x1b7\x1b[?6l${stars.join('')}\x1b8`;
}
function runsOf(secret, cols) {
    const runs = [];
    for (let cell = 0; cell < secret.length; cell += 1) {
        if (secret[cell] !== 1)
            continue;
        const [row, from] = [Math.floor(cell / cols), cell % cols];
        const last = runs.at(-1);
        if (last?.row === row && last.from + last.length === from)
            last.length += 1;
        else
            runs.push({ row, from, length: 1 });
    }
    return runs;
}
/** Erased first: in insert mode stars would move the secret instead of covering it. */
function starsAt({ from, length }) {
    return `\x1b[${from + 1}G\x1b[${length}X${'*'.repeat(length)}`;
}
function vertically(rows) {
    return rows === 0 ? '' : `\x1b[${Math.abs(rows)}${rows < 0 ? 'A' : 'B'}`;
}
/** Back to the cursor's column; after the last one only its character, printed again, makes the next one wrap. */
function cursorAt(screen, secret, wrapPending) {
    const { cells, cols, cursor } = screen;
    if (!wrapPending)
        return `\x1b[${cursor.x + 1}G`;
    let cell = cursor.y * cols + cols - 1;
    if (secret[cell] === 1)
        return `\x1b[${cols}G*`;
    if ((0,_terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .qz)(cells[cell * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH]) === 0 && cols > 1)
        cell -= 1;
    return `\x1b[${(cell % cols) + 1}G${(0,_terminal_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .cellText */ .Ie)(screen, cell)}`;
}
/** A terminal without a size, such as one that was just closed, counts as the usual one. */
function usableSize({ cols, rows }) {
    return cols > 0 && rows > 0 ? { cols, rows } : { cols: 80, rows: 24 };
}
/** A text in pieces no longer than a row: what one puts together cannot scroll away before it is searched. */
function* rowsOf(text, cols) {
    for (let from = 0; from < text.length;) {
        let to = from + cols;
        if (isHighSurrogate(text.charCodeAt(to - 1)))
            to += 1;
        yield text.slice(from, to);
        from = to;
    }
}
function isHighSurrogate(code) {
    return code >= 0xd800 && code <= 0xdbff;
}


/***/ }),

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Emulator)
});

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
var cell = __webpack_require__(7054);
;// CONCATENATED MODULE: ./lib/terminal/color-changes.js

/** Kinds of xterm.js' colour events, and the numbers of the colours that are in no palette. */
const change = { set: 1, restore: 2 };
const foreground = 256;
const background = 257;
const kindShift = 24;
/** Everything in a word but its colour and the kind of that. */
const notColor = ~0x3ffffff;
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

// EXTERNAL MODULE: ./lib/terminal/xterm/core.js
var core = __webpack_require__(6306);
;// CONCATENATED MODULE: ./lib/terminal/snapshot.js


const hasExtended = 1 << 28;
const keptFg = ~cell/* fgFlag */.Ws.underline;
const keptBg = 0x3ffffff | cell/* bgFlag */.SQ.italic | cell/* bgFlag */.SQ.dim | cell/* bgFlag */.SQ.overline;
/** xterm.js keeps the underline's colour in bits 0-25 of its extended attributes and its style in 26-28. */
const extendedUnderline = 0x1fffffff;
const space = 0x20;
const blank = 1 << cell/* content */.Qs.widthShift;
/** Copies what the terminal holds into a screen; into `reuse` where that has the same size. */
function takeSnapshot(core, size, clusters, reuse) {
    const { cols, rows } = size;
    const { buffer } = core._bufferService;
    const fits = reuse?.cols === cols && reuse.rows === rows;
    const cells = fits ? reuse.cells : new Uint32Array(cols * rows * cell/* cellWords */.OH);
    for (let row = 0; row < rows; row++) {
        const line = buffer.lines.get(buffer.ybase + row);
        if (line)
            copyLine(line, cols, cells, row * cols * cell/* cellWords */.OH, clusters);
    }
    const cursor = {
        x: Math.min(buffer.x, cols - 1),
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
            cells[to] = (word & cell/* content */.Qs.codePoint) === space ? blank : word;
        cells[to + 1] = fg & keptFg;
        cells[to + 2] = bg & keptBg;
        cells[to + 3] =
            fg & cell/* fgFlag */.Ws.underline ? underlineWord(bg & hasExtended ? line._extendedAttrs[col]?._ext : 0) : 0;
    }
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

// EXTERNAL MODULE: ./lib/terminal/xterm/open.js + 5 modules
var xterm_open = __webpack_require__(3949);
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
    #clusters = clusterTable();
    #colors;
    #held = null;
    #now = 0;
    #size;
    constructor(size) {
        this.#size = { cols: size.cols, rows: size.rows };
        const { terminal, core, write } = (0,xterm_open/* openTerminal */.j)(size);
        this.#terminal = terminal;
        this.#core = core;
        this.#write = write;
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
        this.#write(text);
    }
    resize(size) {
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
        return this.#core._bufferService.buffer.x >= this.#size.cols;
    }
    dispose() {
        this.#terminal.dispose();
    }
    /** True between the marks of a synchronized update. */
    get isSynchronizing() {
        return this.#terminal.modes.synchronizedOutputMode;
    }
    #snapshot(reuse) {
        const screen = takeSnapshot(this.#core, this.#size, this.#clusters, reuse);
        this.#colors.apply(screen.cells);
        return screen;
    }
}


/***/ }),

/***/ 6306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ xtermWords)
/* harmony export */ });
/** Words of a cell in `XtermLine._data`. */
const xtermWords = 3;


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openTerminal),
  A: () => (/* binding */ usableCols)
});

// EXTERNAL MODULE: ./node_modules/@xterm/headless/lib-headless/xterm-headless.mjs
var xterm_headless = __webpack_require__(8380);
;// CONCATENATED MODULE: ./lib/terminal/xterm/bounds.js
/** Sequences that xterm.js repeats as often as their parameter asks, up to two thousand million times. */
const repeating = [
    ['S', 'scrollUp', (terminal) => terminal.rows],
    ['T', 'scrollDown', (terminal) => terminal.rows],
    ['L', 'insertLines', (terminal) => terminal.rows],
    ['M', 'deleteLines', (terminal) => terminal.rows],
    ['I', 'cursorForwardTab', (terminal) => terminal.cols],
    ['Z', 'cursorBackwardTab', (terminal) => terminal.cols],
    ['b', 'repeatPrecedingCharacter', (terminal) => terminal.cols * terminal.rows],
];
/**
 * Bounds what one sequence of a hostile recording can cost: repeats beyond what changes the screen
 * are cut, and hyperlinks, of which a terminal remembers every one, are not followed.
 */
function boundRepeats(terminal, core) {
    for (const [final, sequence, most] of repeating) {
        terminal.parser.registerCsiHandler({ final }, (params) => {
            const limit = most(terminal);
            if (Number(params[0]) <= limit)
                return false;
            return core._inputHandler[sequence]({ params: [limit], length: 1 });
        });
    }
    terminal.parser.registerOscHandler(8, () => true);
}

;// CONCATENATED MODULE: ./lib/terminal/xterm/rgb-colors.js
/** SGR parameters that are followed by a colour: of the text, the background, the underline. */
const colored = new Set([38, 48, 58]);
const rgb = 2;
const omitted = -1;
/**
 * Reads `38:2:R:G:B`, which has no field for the colour space, as it is meant. ITU-T T.416 has that field between 2
 * and R, and xterm.js insists on it (xtermjs/xterm.js#5792, closed as intended), so that red would be dropped and the
 * others be shifted. xterm, tmux and agg read both forms, and programs print both.
 */
function acceptColorsWithoutSpace(terminal, core) {
    terminal.parser.registerCsiHandler({ final: 'm' }, (params) => {
        if (!params.some(isWithoutSpace))
            return false;
        const read = params.map((field, index) => isWithoutSpace(field, index, params) ? [rgb, omitted, ...field.slice(1)] : field);
        return core._inputHandler.charAttributes(sgrParameters(read));
    });
    function isWithoutSpace(field, index, all) {
        if (!Array.isArray(field) || field.length !== 4 || field[0] !== rgb || field.includes(omitted))
            return false;
        return colored.has(Number(all[index - 1]));
    }
}
/** Parameters as xterm.js' own reader of them expects: those after colons belong to the one before. */
function sgrParameters(fields) {
    const params = [];
    const subparameters = new Map();
    for (const field of fields)
        if (Array.isArray(field))
            subparameters.set(params.length - 1, field);
        else
            params.push(field);
    return {
        params,
        length: params.length,
        hasSubParams: (index) => subparameters.has(index),
        getSubParams: (index) => subparameters.get(index) ?? null,
    };
}

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/terminal/xterm/string-guard.js

const lineFeed = 0x0a;
/** CAN ends any sequence and does nothing outside of one. */
const cancel = '\x18';
/** Where a string may begin: an ESC that does not introduce CSI, also at the end of a chunk, and C1 introducers. */
const mayBegin = /\x1b(?!\[)|[\x90\x98\x9d-\x9f]/g;
/** What is of account inside a string. */
const inString = /[\n\x07\x18\x1a\x1b\x80-\x9f]/g;
/**
 * Makes control strings end where `nextEscapeState` ends them, for a reader such as xterm.js that would look for
 * their terminator alone: a program that was killed inside a title, or a log in a wrong encoding, would make all
 * that is printed afterwards part of the string.
 */
class StringGuard {
    #state = 'text';
    /** Takes text cut anywhere; returns it with CAN where a string ends without its terminator. */
    push(text) {
        let guarded = '';
        let from = 0;
        for (;;) {
            if (this.#state === 'text') {
                mayBegin.lastIndex = from;
                const found = mayBegin.exec(text);
                if (!found)
                    return from === 0 ? text : guarded + text.slice(from);
                guarded += text.slice(from, found.index);
                from = found.index;
            }
            if (from === text.length)
                return guarded;
            const end = this.#sequenceEnd(text, from);
            guarded += end.text;
            from = end.index;
        }
    }
    /** Follows the sequence up to its end or to the end of `text`. */
    #sequenceEnd(text, from) {
        let guarded = '';
        let copied = from;
        let index = from;
        do {
            const before = this.#state;
            if ((0,ansi/* isStringState */.rX)(before)) {
                inString.lastIndex = index;
                index = inString.exec(text)?.index ?? text.length;
                if (index === text.length)
                    break;
            }
            const code = text.charCodeAt(index);
            this.#state = (0,ansi/* nextEscapeState */.kp)(before, code);
            const replacement = replacementFor(before, code);
            if (replacement !== null) {
                guarded += text.slice(copied, index) + replacement;
                copied = index + 1;
            }
            index += 1;
        } while (this.#state !== 'text' && index < text.length);
        return { text: guarded + text.slice(copied, index), index };
    }
}
/**
 * What a reader that knows terminators alone is given instead of a character; null for the character itself. The
 * return before a line feed was part of the string.
 */
function replacementFor(before, code) {
    if ((0,ansi/* isStringState */.rX)(before)) {
        if (code === lineFeed)
            return `${cancel}\r\n`;
        return code >= 0x80 && code <= 0x9f && code !== 0x9c ? '' : null;
    }
    return (0,ansi/* isStringIntroducer */.Hr)(code) ? cancel : null;
}

;// CONCATENATED MODULE: ./lib/terminal/xterm/vt-corrections.js
/** DEC's line drawing characters begin with a blank, which xterm.js' table lacks (VT100 user guide, table 3-9). */
const blank = '_';
/** A character that is in the table of the line drawing characters alone. */
const diamond = '◆';
/** Corrects what xterm.js does otherwise than DEC's terminals, xterm and tmux. */
function correctVt(terminal, core) {
    drawBlanks(core);
    drawAlignmentPatternPlainly(terminal, core);
}
function drawBlanks({ _charsetService: service }) {
    const setCharset = service.setgCharset.bind(service);
    service.setgCharset = (g, charset) => {
        const isGraphics = charset?.['`'] === diamond;
        setCharset(g, isGraphics ? { ...charset, [blank]: ' ' } : charset);
    };
}
/** DECALN fills the screen without colours and attributes, and ends the scrolling region (VT510 manual). */
function drawAlignmentPatternPlainly(terminal, core) {
    terminal.parser.registerEscHandler({ intermediates: '#', final: '8' }, () => {
        const { _inputHandler: input, _bufferService: service } = core;
        const attributes = input._curAttrData;
        const { fg, bg } = attributes;
        [attributes.fg, attributes.bg] = [0, 0];
        input.screenAlignmentPattern();
        [attributes.fg, attributes.bg] = [fg, bg];
        service.buffer.scrollTop = 0;
        service.buffer.scrollBottom = terminal.rows - 1;
        return true;
    });
}

// EXTERNAL MODULE: ./node_modules/@xterm/addon-unicode11/lib/addon-unicode11.mjs
var addon_unicode11 = __webpack_require__(5309);
;// CONCATENATED MODULE: ./lib/terminal/xterm/width.js

/** A cell holds at most this many marks on top of its character. */
const maxMarks = 12;
/**
 * Widths of Unicode 11 (in xterm.js's default, version 6, emoji are one column wide), with a bound on how
 * many combining marks pile up in one cell: the marks beyond it are shown in cells of their own.
 * The property of a character is `state << 3 | width << 1 | joins`; its state counts the marks.
 */
function boundedUnicode11() {
    const widths = unicode11Provider();
    return {
        version: 'bounded-11',
        wcwidth: (code) => widths.wcwidth(code),
        charProperties: (code, preceding) => {
            const property = widths.charProperties(code, preceding);
            if ((property & 1) === 0)
                return property;
            const marks = (preceding >>> 3) + 1;
            return marks > maxMarks ? 1 << 1 : property | (marks << 3);
        },
    };
}
/** The add-on registers its provider only with a terminal that it is loaded into. */
function unicode11Provider() {
    let registered;
    const register = (provider) => {
        registered = provider;
    };
    new addon_unicode11/* Unicode11Addon */.I().activate({ unicode: { register } });
    return registered;
}

;// CONCATENATED MODULE: ./lib/terminal/xterm/open.js






/** Opens a terminal that remembers no rows but those of its screen. */
function openTerminal(size, { convertEol = false } = {}) {
    const terminal = new xterm_headless/* Terminal */.B({
        cols: usableCols(size),
        rows: size.rows,
        scrollback: 0,
        convertEol,
        allowProposedApi: true,
        logLevel: 'off',
    });
    const core = terminal._core;
    terminal.unicode.register(boundedUnicode11());
    terminal.unicode.activeVersion = 'bounded-11';
    boundRepeats(terminal, core);
    acceptColorsWithoutSpace(terminal, core);
    correctVt(terminal, core);
    const guard = new StringGuard();
    return { terminal, core, write: (text) => core.writeSync(guard.push(text)) };
}
/** xterm.js has no terminal of one column; the second one is then not shown. */
function usableCols({ cols }) {
    return Math.max(2, cols);
}


/***/ })

};
