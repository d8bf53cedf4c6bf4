export const id = 7282;
export const ids = [7282,7910];
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

/***/ 7282:
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

// EXTERNAL MODULE: ./lib/terminal/xterm/core.js
var core = __webpack_require__(6306);
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
            cells[to] = (word & cell/* content */.Qs.codePoint) === space ? snapshot_blank : word;
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
    #hasPrinted = false;
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
        this.#hasPrinted = false;
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
    /** True where the terminal shows nothing. */
    get isBlank() {
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
