export const id = 275;
export const ids = [275];
export const modules = {

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ isBlankScreen),
/* harmony export */   PP: () => (/* binding */ isBlankTerminal),
/* harmony export */   VI: () => (/* binding */ isBlankCell)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);
/* harmony import */ var _xterm_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6306);


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

/***/ 275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Emulator)
});

// EXTERNAL MODULE: ./lib/terminal/blank.js
var blank = __webpack_require__(3586);
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
var core = __webpack_require__(6306);
// EXTERNAL MODULE: ./lib/terminal/xterm/line-size.js
var line_size = __webpack_require__(3077);
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

// EXTERNAL MODULE: ./lib/terminal/xterm/open.js + 5 modules
var xterm_open = __webpack_require__(9168);
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

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ notPlain),
/* harmony export */   i4: () => (/* binding */ unfinishedPlain),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/**
 * Text that needs no terminal to become lines: characters of one or two columns, line ends, colours, and what redraws
 * a line in itself, which are CR, EL and tabs.
 */
/**
 * Characters that take columns of their own, and that no character set replaces: ASCII, Latin, Greek, Cyrillic,
 * punctuation, arrows, mathematics, boxes, symbols, kana, Chinese and Korean. Others are left to xterm.js.
 */
const narrow = ' -~\\xa0-\\xac\\xae-\\u02ff\\u0370-\\u0482\\u2010-\\u2027\\u2030-\\u205e';
const anyWidth = '\\u2100-\\u2bff\\u3041-\\u3096\\u30a0-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3';
const other = `[^${narrow}${anyWidth}\\t\\r\\n\\x1b]|\\x1b(?!\\[(?:[\\d;:]{0,64}m|0?K))`;
const notOnlyNarrow = new RegExp(`[^${narrow}]`);
/** Matches what is not such text. In a `file` a line feed alone ends a line, in a terminal CR and line feed do. */
const notPlain = {
    terminal: new RegExp(`${other}|(?<!\\r)\\n`, 'g'),
    file: new RegExp(other, 'g'),
};
/** The beginning of a line end or of a sequence that may turn out to be such text, at the end of a chunk. */
const unfinishedPlain = /^(?:\r+|\x1b(?:\[[\d;:]{0,64})?)$/;
const colour = /\x1b\[[\d;:]*m/g;
const eraseToEnd = /\x1b\[0?K/;
const redraw = /[\t\r\x1b]/;
const tabWidth = 8;
/**
 * The lines that plain text shows on a terminal of `cols` columns, where it begins in an empty row. Null where that
 * depends on where a line wraps, since CR returns to the beginning of the row.
 */
function plainLines(text, cols) {
    const lines = withLineFeeds(text.includes('\x1b') ? text.replace(colour, '') : text);
    if (!redraw.test(lines))
        return lines;
    const shown = [];
    for (const line of lines.split('\n')) {
        const drawn = redraw.test(line) ? drawnLine(line, cols) : line;
        if (drawn === null)
            return null;
        shown.push(drawn);
    }
    return shown.join('\n');
}
const scratch = Buffer.allocUnsafeSlow(256 * 1024);
/** With a line feed for each CR and line feed: in bytes where it is ASCII, which takes half the time. */
function withLineFeeds(text) {
    if (text.length > scratch.length || Buffer.byteLength(text) > text.length)
        return text.replaceAll('\r\n', '\n');
    const end = scratch.write(text, 'latin1');
    let length = 0;
    for (let at = 0; at < end; at += 1) {
        const byte = scratch[at];
        if (byte === 0x0d && at + 1 < end && scratch[at + 1] === 0x0a)
            continue;
        scratch[length] = byte;
        length += 1;
    }
    return scratch.toString('latin1', 0, length);
}
function drawnLine(line, cols) {
    const end = line.length - (/(?<!\r)\r*$/.exec(line)?.[0].length ?? 0);
    const text = line.slice(0, end);
    if (text.includes('\t'))
        return hasRoomForTabs(text, cols) ? text : null;
    let drawn = '';
    for (const piece of text.split('\r')) {
        let column = 0;
        for (const [index, part] of piece.split(eraseToEnd).entries()) {
            if (index > 0)
                drawn = drawn.slice(0, column);
            if (notOnlyNarrow.test(part))
                return null;
            drawn = drawn.slice(0, column) + part + drawn.slice(column + part.length);
            column += part.length;
            if (column >= cols)
                return null;
        }
    }
    return drawn;
}
/** A tab near the edge stops there, or does nothing. */
function hasRoomForTabs(text, cols) {
    const tabs = text.split('\t').length - 1;
    return !/[\r\x1b]/.test(text) && 2 * text.length + tabWidth * tabs < cols;
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

/***/ 3077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ followLineSizes),
/* harmony export */   v: () => (/* binding */ sizeOfLine)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);

/** Where a line keeps its size: among the attributes of its cells, which xterm.js copies and clears with the line. */
const place = -1;
const sizes = [
    ['3', _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.top],
    ['4', _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.bottom],
    ['5', _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.single],
    ['6', _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.wide],
];
/**
 * Follows DECDHL (`ESC # 3` and `ESC # 4`), DECDWL (`ESC # 6`) and DECSWL (`ESC # 5`), which xterm.js reads over: the
 * line of the cursor is shown twice as wide, and as the upper or lower half of letters twice as high.
 */
function followLineSizes(terminal, { _bufferService: service }) {
    for (const [final, size] of sizes)
        terminal.parser.registerEscHandler({ intermediates: '#', final }, () => {
            const { buffer } = service;
            const line = buffer.lines.get(buffer.ybase + buffer.y);
            if (line && size === _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.single)
                delete line._extendedAttrs[place];
            else if (line)
                line._extendedAttrs[place] = { _ext: size };
            return true;
        });
}
/** One of `lineSize`. */
function sizeOfLine(line) {
    return line._extendedAttrs[place]?._ext ?? _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.single;
}


/***/ }),

/***/ 9168:
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

;// CONCATENATED MODULE: ./lib/terminal/xterm/colors.js
/** SGR parameters that are followed by a colour: of the text, the background, the underline. */
const colored = new Set([38, 48, 58]);
const rgb = 2;
const omitted = -1;
/** SGR parameters that set the underline's colour and end it. */
const underlineColor = { set: 58, restore: 59 };
/** What follows a parameter of `colored`, with the parameters after it where they are no subparameters. */
const lengths = new Map([
    [2, 4],
    [5, 2],
]);
/**
 * Reads what xterm.js reads otherwise than is meant: colours without a colour space, and the end of an underline's
 * colour (SGR 59), after which xterm.js has white, which a program may also have set.
 */
function correctColors(terminal, core) {
    terminal.parser.registerCsiHandler({ final: 'm' }, (params) => {
        const hasOwnLine = !endsUnderlineColor(params);
        if (hasOwnLine && !params.some(isWithoutSpace))
            return false;
        const handled = core._inputHandler.charAttributes(sgrParameters(withSpaces(params)));
        if (hasOwnLine)
            return handled;
        const attributes = core._inputHandler._curAttrData;
        attributes.extended = attributes.extended.clone();
        attributes.extended.underlineColor = 0;
        attributes.updateExtended();
        return handled;
    });
}
/** Whether the underline has the colour of the text after these parameters because one of them says so. */
function endsUnderlineColor(params) {
    if (!params.includes(underlineColor.restore))
        return false;
    let ends = false;
    for (let index = 0; index < params.length; index += 1) {
        const param = params[index];
        if (param === underlineColor.restore)
            ends = true;
        if (param === underlineColor.set)
            ends = false;
        if (colored.has(Number(param)) && !Array.isArray(params[index + 1]))
            index += lengths.get(Number(params[index + 1])) ?? 0;
    }
    return ends;
}
/**
 * Reads `38:2:R:G:B`, which has no field for the colour space, as it is meant. ITU-T T.416 has that field between 2
 * and R, and xterm.js insists on it (xtermjs/xterm.js#5792, closed as intended), so that red would be dropped and the
 * others be shifted. xterm, tmux and agg read both forms, and programs print both.
 */
function withSpaces(params) {
    return params.map((field, index) => isWithoutSpace(field, index, params) ? [rgb, omitted, ...field.slice(1)] : field);
}
function isWithoutSpace(field, index, all) {
    if (!Array.isArray(field) || field.length !== 4 || field[0] !== rgb || field.includes(omitted))
        return false;
    return colored.has(Number(all[index - 1]));
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

// EXTERNAL MODULE: ./lib/terminal/xterm/line-size.js
var line_size = __webpack_require__(3077);
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
    shareScrollingRegion(core);
}
/** Both screens have one scrolling region, as in xterm and tmux: that of a program which has ended stays set. */
function shareScrollingRegion({ _bufferService: service }) {
    const { buffers } = service;
    for (const name of ['activateNormalBuffer', 'activateAltBuffer']) {
        const activate = buffers[name].bind(buffers);
        buffers[name] = (fill) => {
            const { scrollTop, scrollBottom } = service.buffer;
            activate(fill);
            service.buffer.scrollTop = scrollTop;
            service.buffer.scrollBottom = scrollBottom;
        };
    }
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
    correctColors(terminal, core);
    correctVt(terminal, core);
    (0,line_size/* followLineSizes */.G)(terminal, core);
    const guard = new StringGuard();
    return { terminal, core, write: (text) => core.writeSync(guard.push(text)) };
}
/** xterm.js has no terminal of one column; the second one is then not shown. */
function usableCols({ cols }) {
    return Math.max(2, cols);
}


/***/ })

};
