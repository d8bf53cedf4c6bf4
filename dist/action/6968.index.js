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


/***/ })

};
