export const id = 7563;
export const ids = [7563,9944];
export const modules = {

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Transcript: () => (/* binding */ Transcript),
  printedLines: () => (/* binding */ printedLines)
});

// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(7032);
// EXTERNAL MODULE: ./lib/terminal/log/plain-lines.js
var plain_lines = __webpack_require__(7175);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/terminal/xterm/core.js
var core = __webpack_require__(6306);
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

// EXTERNAL MODULE: ./lib/terminal/xterm/open.js + 6 modules
var xterm_open = __webpack_require__(7426);
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
            const scrolled = (0,text_lines/* afterLines */.Ud)(this.#waiting, rows);
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

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ afterLines),
/* harmony export */   oZ: () => (/* binding */ filledLines),
/* harmony export */   t7: () => (/* binding */ countLineFeeds)
/* harmony export */ });
/** Where the text behind the first `count` lines begins; -1 where there are fewer line feeds. */
function afterLines(text, count) {
    let end = 0;
    for (let line = 0; line < count; line += 1) {
        end = text.indexOf('\n', end) + 1;
        if (end === 0)
            return -1;
    }
    return end;
}
/** How many line feeds are between two positions of a text. */
function countLineFeeds(text, from = 0, to = text.length) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** The lines of a text that are not blank. */
function filledLines(text) {
    return text.split('\n').filter((line) => line.trim() !== '');
}


/***/ })

};
