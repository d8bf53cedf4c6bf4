export const id = 6968;
export const ids = [6968];
export const modules = {

/***/ 46968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TerminalMask: () => (/* binding */ TerminalMask)
/* harmony export */ });
/* harmony import */ var _redact_screen_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30324);
/* harmony import */ var _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77054);
/* harmony import */ var _terminal_emulator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80275);
/* harmony import */ var _terminal_screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22594);
/* harmony import */ var _text_ansi_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28);





/**
 * What moves the cursor other than forwards, erases, or may be the unfinished beginning of that: all but
 * text, tabs, line ends and colours. A return at the end may be half of a line end, and writes over nothing yet.
 */
const movements = [
    /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f]/,
    /\x1b(?!\[[\d;:]*m)/,
    /\r(?!\n|$)/,
];
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
    /** The last text ended with a return, which moves the cursor unless a line feed follows. */
    #endsInReturn = false;
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
        if (text === '')
            return '';
        this.#followSize();
        if (this.#linesSinceMovement > this.#size.rows && !this.#moves(text)) {
            this.#endsInReturn = text.endsWith('\r');
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
        if (this.#moves(piece) || this.#state !== 'text')
            this.#linesSinceMovement = 0;
        this.#endsInReturn = piece.endsWith('\r');
    }
    #moves(text) {
        return ((this.#endsInReturn && !text.startsWith('\n')) || movements.some((movement) => movement.test(text)));
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

/***/ 30324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ screenMask),
  h: () => (/* binding */ screenSearch)
});

// EXTERNAL MODULE: ./lib/terminal/cell.js
var terminal_cell = __webpack_require__(77054);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(22594);
// EXTERNAL MODULE: ./lib/redact/masking-stream.js + 8 modules
var masking_stream = __webpack_require__(45841);
// EXTERNAL MODULE: ./lib/redact/pattern-stream.js
var pattern_stream = __webpack_require__(51152);
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
        const patterns = new pattern_stream/* PatternStream */.l(redaction.patterns, cols, mark);
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

/***/ 22594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   kI: () => (/* binding */ screenText)
/* harmony export */ });
/* unused harmony export rowText */
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77054);

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
