export const id = 7563;
export const ids = [7563];
export const modules = {

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

/***/ 77563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Transcript: () => (/* binding */ Transcript),
  printedLines: () => (/* binding */ printedLines)
});

// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(57032);
// EXTERNAL MODULE: ./lib/terminal/log/plain-lines.js
var plain_lines = __webpack_require__(7175);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(77054);
// EXTERNAL MODULE: ./lib/terminal/xterm/core.js
var core = __webpack_require__(86306);
;// CONCATENATED MODULE: ./lib/terminal/log/rows.js


const hasContent = cell/* content */.Qs.codePoint | cell/* content */.Qs.cluster;
const tab = 0x09;
/** The columns of a row up to the last cell that something was written into; blanks that were printed count. */
function usedCols(line) {
    const { _data: data } = line;
    for (let at = (line.length - 1) * core/* xtermWords */.C; at >= 0; at -= core/* xtermWords */.C)
        if (data[at] & hasContent)
            return at / core/* xtermWords */.C + Math.max(1, (0,cell/* widthOf */.qz)(data[at]));
    return 0;
}
/** The rows of the screen up to the last one with text. */
function usedRows(buffer, rows) {
    let used = rows;
    while (used > 0 && usedCols(buffer.lines.get(buffer.ybase + used - 1)) === 0)
        used -= 1;
    return used;
}
/** The text of a row's first `cols` columns; cells that nothing was written into are blanks. */
function lineText(line, cols) {
    const { _data: data } = line;
    let text = '';
    for (let col = 0; col < cols; col += 1) {
        const word = data[col * core/* xtermWords */.C];
        const code = word & cell/* content */.Qs.codePoint;
        if (code === tab && !(word & cell/* content */.Qs.cluster)) {
            const stop = stopAfter(col);
            const isWhole = isBlank(line, col + 1, Math.min(stop, line.length));
            text += isWhole ? '\t' : ' ';
            if (isWhole)
                col = stop - 1;
        }
        else if (word & hasContent) {
            text += word & cell/* content */.Qs.cluster ? (line._combined[col] ?? ' ') : String.fromCodePoint(code);
            if ((0,cell/* widthOf */.qz)(word) === 2)
                col += 1;
        }
        else if ((0,cell/* widthOf */.qz)(word) !== 0)
            text += ' ';
    }
    return text;
}
/**
 * Notes in the cell of the cursor that a tab moved it on from there, so that the text of the row has the tab. Where
 * text was printed before, or the next tab stop is not one of every eighth column, the tab is blanks.
 */
function noteTab(buffer, cols) {
    if (buffer.x >= cols - 1)
        return;
    const stop = stopAfter(buffer.x);
    const line = buffer.lines.get(buffer.ybase + buffer.y);
    if (stop >= cols || buffer.nextStop(buffer.x) !== stop || !isBlank(line, buffer.x, stop))
        return;
    line._data[buffer.x * core/* xtermWords */.C] = (1 << cell/* content */.Qs.widthShift) | tab;
}
/** True where tabs stop at every eighth column. */
function hasUsualTabs(buffer, cols) {
    for (let col = 0; stopAfter(col) < cols; col = stopAfter(col))
        if (buffer.nextStop(col) !== stopAfter(col))
            return false;
    return true;
}
function isBlank(line, from, to) {
    for (let col = from; col < to; col += 1) {
        const word = line._data[col * core/* xtermWords */.C];
        if ((word & hasContent) !== 0 || (0,cell/* widthOf */.qz)(word) === 0)
            return false;
    }
    return true;
}
function stopAfter(col) {
    return (col | 7) + 1;
}
/** Joins rows into lines: a row that goes on from the one above it belongs to that line. */
class RowJoiner {
    /** A row was added, and it is not known yet whether its line has ended. */
    #isOpen = false;
    /** Columns at the end of the last row that nothing was written into. */
    #gap = 0;
    /** Returns what a row adds to the text: a line feed, where it begins a new line, and its own text. */
    add(line) {
        const used = usedCols(line);
        const text = lineText(line, used);
        const before = !this.#isOpen ? '' : line.isWrapped ? this.#filling(line) : '\n';
        this.#isOpen = true;
        this.#gap = line.length - used;
        return before + text;
    }
    /** Ends the line, if there is one. */
    end() {
        const end = this.#isOpen ? '\n' : '';
        this.#isOpen = false;
        return end;
    }
    clone() {
        const clone = new RowJoiner();
        clone.#isOpen = this.#isOpen;
        clone.#gap = this.#gap;
        return clone;
    }
    /** A wide character that did not fit left the last column blank; more was erased. */
    #filling(line) {
        if (this.#gap === 1 && (0,cell/* widthOf */.qz)(line._data[0]) === 2)
            return '';
        return ' '.repeat(this.#gap);
    }
}

// EXTERNAL MODULE: ./lib/terminal/xterm/open.js + 5 modules
var xterm_open = __webpack_require__(69168);
;// CONCATENATED MODULE: ./lib/terminal/log/scrolling-terminal.js


/** More rows than a terminal can lose when it gets smaller. */
const maxReflowedRows = 200_000;
/**
 * A terminal whose rows are handed over when they leave its screen, in order: those that scroll off the top of the
 * scrolling region, and, as in tmux, all rows up to the last one with text when the screen is cleared. Rows of the
 * alternate screen are not. What is deleted or erased otherwise was redrawn, and is in no row.
 */
class ScrollingTerminal {
    #open;
    #convertEol;
    #onRow;
    #size;
    /** The cursor was sent to the first cell, rather than moved up to it as a program does that redraws its rows. */
    #isSentHome = false;
    constructor(size, options, onRow) {
        this.#open = (0,xterm_open/* openTerminal */.j)(size, options);
        this.#convertEol = options.convertEol ?? false;
        this.#onRow = onRow;
        this.#size = { cols: (0,xterm_open/* usableCols */.A)(size), rows: size.rows };
        this.#watch();
    }
    /** Takes text, which may end within a sequence. */
    write(text) {
        this.#open.write(text);
    }
    /** Hands over the rows that a smaller screen has no room for; lines are wrapped anew. */
    resize(size) {
        const { terminal } = this.#open;
        this.#size = { cols: (0,xterm_open/* usableCols */.A)(size), rows: size.rows };
        terminal.options.scrollback = maxReflowedRows;
        terminal.resize(this.#size.cols, this.#size.rows);
        const buffer = this.#normal;
        for (let row = 0; row < buffer.ybase; row += 1)
            this.#onRow(buffer.lines.get(row));
        terminal.options.scrollback = 0;
    }
    /** The rows of the main screen, up to the last one with text. */
    *rows() {
        const { ybase, lines } = this.#normal;
        const used = usedRows(this.#normal, this.#size.rows);
        for (let row = 0; row < used; row += 1)
            yield lines.get(ybase + row);
    }
    /** True where the cursor is in the last of `rows`, or above it. */
    get isInLastRow() {
        return this.#normal.y < usedRows(this.#normal, this.#size.rows);
    }
    /**
     * True where text that is printed next, with line ends and colours but without movement, only adds to the text of
     * the main screen: nothing is written over, and nothing changes what becomes of the text.
     */
    get isAppending() {
        const { core, terminal } = this.#open;
        const { buffer } = core._bufferService;
        const { modes, decPrivateModes } = core.coreService;
        return (core._inputHandler._parser.currentState === 0 &&
            buffer === this.#normal &&
            decPrivateModes.wraparound &&
            !decPrivateModes.origin &&
            !modes.insertMode &&
            terminal.options.convertEol === this.#convertEol &&
            core._charsetService.charset === undefined &&
            buffer.scrollTop === 0 &&
            buffer.scrollBottom === this.#size.rows - 1 &&
            usedCols(buffer.lines.get(buffer.ybase + buffer.y)) <= buffer.x &&
            usedRows(buffer, this.#size.rows) <= buffer.y + 1 &&
            hasUsualTabs(buffer, this.#size.cols));
    }
    /**
     * Hands over the rows above the cursor, which is in an empty one, and leaves a blank screen with the cursor in its
     * first row.
     */
    takeRows() {
        // Of a line feed in the last row all that counts here is that it scrolls.
        const { y } = this.#normal;
        this.write(`\x1b[${this.#size.rows}H${'\n'.repeat(y)}\x1b[H`);
    }
    /** A sequence is noticed before xterm.js carries it out. */
    #watch() {
        const { core, terminal } = this.#open;
        const service = core._bufferService;
        const scroll = service.scroll.bind(service);
        service.scroll = (attributes, isWrapped) => {
            this.#scrolled(1);
            scroll(attributes, isWrapped);
        };
        terminal.parser.registerCsiHandler({ final: 'S' }, (params) => {
            this.#scrolled(Number(params[0]) || 1);
            return false;
        });
        for (const [final, isAddress] of [
            ['H', true],
            ['f', true],
            ['A', false],
            ['F', false],
        ])
            terminal.parser.registerCsiHandler({ final }, () => {
                this.#isSentHome = isAddress;
                return false;
            });
        terminal.parser.registerCsiHandler({ final: 'J' }, (params) => {
            const { buffer } = service;
            const isAtHome = this.#isSentHome && buffer.x === 0 && buffer.y === 0;
            if (buffer === this.#normal && (params[0] === 2 || (params[0] === 0 && isAtHome)))
                this.#cleared();
            return false;
        });
        terminal.parser.registerEscHandler({ final: 'c' }, () => {
            this.#cleared();
            return false;
        });
        const { _inputHandler: input } = core;
        input._parser.setExecuteHandler('\t', () => {
            noteTab(service.buffer, this.#size.cols);
            return input.tab();
        });
    }
    #scrolled(count) {
        const { buffer } = this.#open.core._bufferService;
        if (buffer !== this.#normal)
            return;
        const { scrollTop, scrollBottom, ybase, lines } = buffer;
        const last = Math.min(scrollBottom, scrollTop + count - 1);
        for (let row = scrollTop; row <= last; row += 1)
            this.#onRow(lines.get(ybase + row));
    }
    #cleared() {
        for (const row of this.rows())
            this.#onRow(row);
    }
    dispose() {
        this.#open.terminal.dispose();
    }
    get #normal() {
        return this.#open.core._bufferService.buffers.normal;
    }
}

;// CONCATENATED MODULE: ./lib/terminal/log/transcript.js




/** Where text comes from no terminal: as wide as any is, so that a line redrawn after CR is in one row. */
const unknownSize = { cols: 1000, rows: 24 };
/** Text that waits is looked through when there is so much of it (UTF-16 units), and read when there is no more room. */
const minWaiting = 4096;
const maxWaiting = 256 * 1024;
/** After text that may move the cursor at least so much (UTF-16 units) is read, rather than looking at each line. */
const minRead = 2048;
/** The plain lines that a whole text printed into a file or a pipe, each with its line feed. */
function printedLines(text) {
    const transcript = new Transcript();
    return transcript.push(text) + transcript.end();
}
/**
 * Terminal text to the plain lines that it printed: the rows of the terminal, each as it was when it left the screen
 * or at the end, wrapped rows joined. What was redrawn in between is there in its last state; the alternate screen is
 * left out. Concatenated, what `push`, `resize` and `end` return is the log.
 *
 * Text that moves no cursor becomes lines directly. Else xterm.js decides what the rows are, so that the log and the
 * pictures of a recording agree.
 */
class Transcript {
    #source;
    #size;
    /** Made when plain text alone no longer tells what the rows are. */
    #terminal = null;
    /** Text of which the terminal was not told yet: plain text, line ends and colours alone. */
    #waiting = '';
    /** How much of `#waiting` was looked through, in which there were too few lines. */
    #looked = 0;
    /** The terminal's screen is blank, and `#waiting` fills it: what was on it before is part of the log already. */
    #isBlank = false;
    /** The beginning of a line end or a colour. */
    #carry = '';
    #joiner = new RowJoiner();
    #out = '';
    constructor({ size, source = size ? 'terminal' : 'file' } = {}) {
        this.#size = size ?? unknownSize;
        this.#source = source;
    }
    /** Takes text in chunks of any size; returns what of the log became final, which may end within a line. */
    push(chunk) {
        let text = this.#carry + chunk;
        this.#carry = '';
        while (text !== '') {
            const isPlain = this.#waiting !== '' || (this.#terminal?.isAppending ?? true);
            text = isPlain ? this.#wait(text) : this.#read(text);
        }
        return this.#take();
    }
    /** The terminal has another size from now on. */
    resize(size) {
        if (this.#carry)
            this.#read(this.#carry);
        this.#carry = '';
        this.#told().resize(size);
        this.#size = size;
        return this.#take();
    }
    /** Returns the rows that are still on the screen, the last with its line feed; nothing may follow. */
    end() {
        if (this.#carry)
            this.#read(this.#carry);
        this.#carry = '';
        let text = this.shown;
        if (text !== '' && !text.endsWith('\n'))
            text += '\n';
        this.#terminal?.dispose();
        this.#terminal = null;
        this.#waiting = '';
        return text;
    }
    /**
     * What `end` would return now, without the last line feed where the cursor is in the last line. What an unfinished
     * sequence will do is not in it.
     */
    get shown() {
        // Fewer lines than rows: no blank one of them has left the screen.
        const { cols, rows: height } = this.#size;
        if (this.#terminal === null && countOf(this.#waiting, '\n', height) < height) {
            const lines = (0,plain_lines/* plainLines */.y1)(this.#waiting, cols);
            if (lines !== null)
                return withoutBlankEnd(lines);
        }
        const terminal = this.#told();
        const joiner = this.#joiner.clone();
        let text = this.#out;
        for (const row of terminal.rows())
            text += joiner.add(row);
        return terminal.isInLastRow ? text : text + joiner.end();
    }
    #take() {
        const out = this.#out;
        this.#out = '';
        return out;
    }
    /** Keeps the plain text at the beginning and has the terminal read what follows; returns what is left of it. */
    #wait(text) {
        const pattern = plain_lines/* notPlain */.Q[this.#source];
        pattern.lastIndex = 0;
        let end = pattern.exec(text)?.index ?? text.length;
        // The line feed may follow in the next chunk.
        if (end === text.length)
            while (end > 0 && text[end - 1] === '\r')
                end -= 1;
        if (end > 0)
            this.#keep(text.slice(0, end));
        if (end === text.length)
            return '';
        const rest = text.slice(end);
        if (!plain_lines/* unfinishedPlain */.i4.test(rest))
            return this.#read(rest);
        this.#carry = rest;
        return '';
    }
    #keep(text) {
        this.#waiting += text;
        if (this.#waiting.length - this.#looked < minWaiting)
            return;
        this.#releaseLines();
        this.#looked = this.#waiting.length;
        if (this.#waiting.length > maxWaiting)
            this.#told();
    }
    /** Turns text that has left the screen into lines: all but as many lines as the screen has rows, or more. */
    #releaseLines() {
        const { rows } = this.#size;
        const kept = this.#startOfLast(rows);
        if (!this.#isBlank) {
            const scrolled = (0,text_lines/* afterLines */.U)(this.#waiting, rows);
            if (scrolled < 0 || scrolled > kept)
                return;
            // These lines push out all that was on the screen before them.
            const first = this.#waiting.slice(0, scrolled);
            const others = this.#waiting.slice(scrolled);
            this.#waiting = first;
            this.#told().takeRows();
            this.#out += this.#joiner.end();
            this.#waiting = others;
            this.#isBlank = true;
            this.#releaseLines();
            return;
        }
        const lines = (0,plain_lines/* plainLines */.y1)(this.#waiting.slice(0, kept), this.#size.cols);
        if (lines === null) {
            this.#told();
            return;
        }
        this.#out += lines;
        this.#waiting = this.#waiting.slice(kept);
    }
    /** Where the last `count` lines that are waiting begin; 0 where there are no more. */
    #startOfLast(count) {
        let from = this.#waiting.length;
        for (let line = 0; line <= count && from >= 0; line += 1)
            from = from === 0 ? -1 : this.#waiting.lastIndexOf('\n', from - 1);
        return from + 1;
    }
    /** Has the terminal read the beginning of a text that may do anything; returns the rest of it. */
    #read(text) {
        const terminal = this.#told();
        const end = text.indexOf('\n', minRead) + 1 || text.length;
        terminal.write(text.slice(0, end));
        return text.slice(end);
    }
    /** The terminal, with all that waits written to it. */
    #told() {
        this.#terminal ??= new ScrollingTerminal(this.#size, { convertEol: this.#source === 'file' }, (row) => {
            this.#out += this.#joiner.add(row);
        });
        if (this.#waiting !== '')
            this.#terminal.write(this.#waiting);
        this.#waiting = '';
        this.#looked = 0;
        this.#isBlank = false;
        return this.#terminal;
    }
}
/** Without the blank lines at the end. */
function withoutBlankEnd(lines) {
    let end = lines.length;
    while (end > 0 && lines[end - 1] === '\n')
        end -= 1;
    return end === 0 ? '' : lines.slice(0, end + 1);
}
/** How often `text` has the character, up to `most`. */
function countOf(text, character, most) {
    let count = 0;
    for (let at = text.indexOf(character); at >= 0 && count < most; at = text.indexOf(character, at + 1))
        count += 1;
    return count;
}


/***/ }),

/***/ 86306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ xtermWords)
/* harmony export */ });
/** Words of a cell in `XtermLine._data`. */
const xtermWords = 3;


/***/ }),

/***/ 33077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ followLineSizes),
/* harmony export */   v: () => (/* binding */ sizeOfLine)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77054);

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

/***/ 69168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openTerminal),
  A: () => (/* binding */ usableCols)
});

// EXTERNAL MODULE: ./node_modules/@xterm/headless/lib-headless/xterm-headless.mjs
var xterm_headless = __webpack_require__(28380);
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
var line_size = __webpack_require__(33077);
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
var addon_unicode11 = __webpack_require__(25309);
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
