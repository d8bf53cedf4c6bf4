export const id = 7068;
export const ids = [7068];
export const modules = {

/***/ 8649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ maskedText),
/* harmony export */   c6: () => (/* binding */ mergedSpans),
/* harmony export */   "in": () => (/* binding */ spansFrom)
/* harmony export */ });
/** What is written in place of a secret, whatever its length. */
const mask = '***';
/** The spans in order; those that overlap are joined, so that they share one mask. */
function mergedSpans(spans) {
    const merged = [];
    for (const span of spans.toSorted((a, b) => a.start - b.start || Number(a.startsMask) - Number(b.startsMask))) {
        const last = merged.at(-1);
        if (last && span.start < last.end) {
            last.end = Math.max(last.end, span.end);
            last.eraseAfter ??= span.eraseAfter;
        }
        else
            merged.push({ ...span });
    }
    return merged;
}
/**
 * Returns `text`, whose first character is at position `base`, without the spans. Everything between
 * them stays: escape sequences and line breaks inside a secret keep their place and order. A mask that is
 * shorter than the secret would leave the end of what it was to overwrite, such as the secret without its
 * last letter in a line that is redrawn letter by letter; there the rest of its cells is erased (ECH).
 */
function maskedText(text, base, spans) {
    let kept = '';
    let from = 0;
    for (const span of spans) {
        const start = Math.max(0, span.start - base);
        const end = Math.min(text.length, span.end - base);
        if (end <= start)
            continue;
        kept +=
            text.slice(from, start) + (span.startsMask ? mask : '') + eraseSequence(span, text.slice(start, end));
        from = end;
    }
    return kept + text.slice(from);
}
function eraseSequence({ eraseAfter }, hidden) {
    if (eraseAfter === null)
        return '';
    const cells = eraseAfter + columnsAtMost(hidden) - mask.length;
    return cells > 0 ? `\x1b[${cells}X` : '';
}
/** The columns that a text fills, or a few more: no wide character is below U+1100. */
function columnsAtMost(text) {
    let columns = 0;
    for (let index = 0; index < text.length; index += 1)
        columns += text.charCodeAt(index) < 0x1100 ? 1 : 2;
    return columns;
}
/** The parts of the spans from `position` on; a span that is cut there has no second mask. */
function spansFrom(spans, position) {
    return spans
        .filter((span) => span.end > position)
        .map((span) => {
        if (span.start >= position)
            return span;
        const eraseAfter = span.eraseAfter === null ? null : span.eraseAfter + position - span.start;
        return { start: position, end: span.end, startsMask: false, eraseAfter };
    });
}


/***/ }),

/***/ 5841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ MaskingStream)
});

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
// EXTERNAL MODULE: ./lib/redact/automaton.js + 1 modules
var automaton = __webpack_require__(7545);
;// CONCATENATED MODULE: ./lib/redact/cursor-place.js
const longestParameters = 16;
/** Cells that are counted from the top of the terminal are numbered from here on. */
const firstAddressedCell = 2 ** 40;
/** Rows and columns that one step of a CSI sequence moves by, by its final byte: CUU, CUD, CUF, CUB, CNL, CPL. */
const relativeMoves = {
    A: [-1, 0],
    B: [1, 0],
    C: [0, 1],
    D: [0, -1],
    E: [1, 0],
    F: [-1, 0],
};
/**
 * Follows where the cursor is, well enough to know that a text is drawn where another was drawn before: wide
 * characters, scrolling and tab stops are not looked at. A wrong place only means that a redraw is taken for
 * other text.
 */
class CursorPlace {
    #cols;
    #rowsOfLineFeed;
    #now = { row: 0, column: 0, isAddressed: false };
    #saved = this.#now;
    #parameters = '';
    /** With `isLines` the text is not a terminal's but the lines of one: each may be the line before, redrawn. */
    constructor(cols, isLines) {
        this.#cols = Math.max(1, cols);
        this.#rowsOfLineFeed = isLines ? 0 : 1;
    }
    /** The number of the cursor's cell; equal numbers are the same cell, and the next one has the next number. */
    get cell() {
        const { row, column, isAddressed } = this.#now;
        return (isAddressed ? firstAddressedCell : 0) + row * this.#cols + column;
    }
    /** Text was printed over so many columns. */
    print(columns) {
        const column = this.#now.column + columns;
        this.#move(this.#now.row + Math.floor(column / this.#cols), column % this.#cols);
    }
    /** In the first column of a row. */
    get isAtMargin() {
        return this.#now.column === 0;
    }
    /** So many lines were printed from the margin on, some of which were `wrapped` into that many more rows. */
    linesPassed(lines, wrapped) {
        this.#move(this.#now.row + lines * this.#rowsOfLineFeed + wrapped, 0);
    }
    /** Takes a control character, or one inside an escape sequence, read in `state`. */
    control(state, code) {
        const { row, column } = this.#now;
        if (state === 'text') {
            if (code === 0x0a || code === 0x0b || code === 0x0c)
                this.#move(row + this.#rowsOfLineFeed, this.#rowsOfLineFeed * column);
            else if (code === 0x0d)
                this.#move(row, 0);
            else if (code === 0x08)
                this.#move(row, column - 1);
            else if (code === 0x85)
                this.#move(row + 1, 0);
        }
        else if (state === 'escape')
            this.#escape(String.fromCharCode(code));
        else if (state === 'csi') {
            if (code >= 0x40) {
                this.#sequence(String.fromCharCode(code));
                this.#parameters = '';
            }
            else if (this.#parameters.length < longestParameters)
                this.#parameters += String.fromCharCode(code);
        }
    }
    #escape(final) {
        const { row, column } = this.#now;
        if (final === '7')
            this.#saved = this.#now;
        else if (final === '8')
            this.#now = this.#saved;
        else if (final === 'M')
            this.#move(row - 1, column);
        else if (final === 'D')
            this.#move(row + 1, column);
        else if (final === 'E')
            this.#move(row + 1, 0);
    }
    #sequence(final) {
        const { row, column } = this.#now;
        const move = relativeMoves[final];
        if (move) {
            const [rows, columns] = move;
            const steps = this.#parameter(0);
            this.#move(row + rows * steps, final === 'E' || final === 'F' ? 0 : column + columns * steps);
        }
        else if (final === 'G' || final === '`')
            this.#move(row, this.#parameter(0) - 1);
        else if (final === 'H' || final === 'f')
            this.#address(this.#parameter(0) - 1, this.#parameter(1) - 1);
        else if (final === 'd')
            this.#address(this.#parameter(0) - 1, column);
        else if (final === 's')
            this.#saved = this.#now;
        else if (final === 'u')
            this.#now = this.#saved;
    }
    /** A parameter of the sequence, 1 where it is left out. Read only where one moves: nearly all are colours. */
    #parameter(index) {
        return Math.max(1, Number(this.#parameters.split(';')[index]) || 1);
    }
    #move(row, column) {
        const inRow = Math.max(0, Math.min(column, this.#cols));
        this.#now = { row, column: inRow, isAddressed: this.#now.isAddressed };
    }
    #address(row, column) {
        this.#now = { row, column: Math.min(column, this.#cols), isAddressed: true };
    }
}

// EXTERNAL MODULE: ./lib/redact/rules/shapes.js + 1 modules
var shapes = __webpack_require__(6959);
;// CONCATENATED MODULE: ./lib/redact/follower.js

/** Reads the body of a token and masks it once it is complete. */
class ShapeFollower {
    holdsFrom;
    #body = '';
    kind;
    #before;
    /** `holdsFrom` is the ordinal of the body's first character, `before` the text before the trigger. */
    constructor(shape, holdsFrom, before) {
        this.holdsFrom = holdsFrom;
        this.kind = shape;
        this.#before = before;
    }
    take(code, thread) {
        const shape = this.kind;
        const belongs = code < 128 && shape.body[code] === 1 && this.#body.length < shape.max;
        if (!belongs)
            this.#complete(String.fromCharCode(code), thread);
        else {
            this.#body += String.fromCharCode(code);
            // Where any character may follow, a body of the longest length is complete.
            if (this.#body.length < shape.max || shape.end !== undefined)
                return true;
            this.#complete(null, thread);
        }
        return false;
    }
    /** A token that is too short yet, or reached the edge of the terminal, may go on in the next line. */
    breakLine(full, thread) {
        if (this.#body.length > 0 && (full || this.#body.length < this.kind.min))
            return true;
        this.end(thread);
        return false;
    }
    end(thread) {
        this.#complete('\n', thread);
    }
    #complete(next, thread) {
        const shape = this.kind;
        const body = this.#body;
        if (body.length < shape.min || (shape.end !== undefined && shape.end !== next))
            return;
        const span = shape.secret ? shape.secret(body, this.#before) : [0, body.length];
        if (span === null)
            return;
        const [start, end] = [this.holdsFrom + span[0], this.holdsFrom + span[1]];
        if (end > start)
            thread.mask(start, end);
        if (shape.block)
            thread.followers.push(new BlockFollower(end, start === end));
    }
}
/** Masks everything up to the end of a PEM block. */
class BlockFollower {
    kind = 'block';
    holdsFrom = null;
    #limit;
    #masked;
    #startsMask;
    /** `startsMask` is true while nothing of the block is masked yet. */
    constructor(masked, startsMask) {
        this.#masked = masked;
        this.#startsMask = startsMask;
        this.#limit = masked + shapes/* longestBlock */.u7;
    }
    take(_, thread) {
        if (thread.count < this.#limit)
            return true;
        this.settle(thread.count, thread);
        return false;
    }
    breakLine() {
        return true;
    }
    end(thread) {
        this.settle(thread.count, thread);
    }
    settle(end, thread) {
        if (end <= this.#masked)
            return;
        thread.mask(this.#masked, end, this.#startsMask);
        this.#masked = end;
        this.#startsMask = false;
    }
    endBlock(start, thread) {
        this.settle(start, thread);
        return false;
    }
}
/** Masks the rest of a long secret, of which the automaton found the beginning. */
class TailFollower {
    kind = this;
    holdsFrom = null;
    #index = 0;
    #tail;
    constructor(tail) {
        this.#tail = tail;
    }
    take(code, thread) {
        if (this.#tail.charCodeAt(this.#index) !== code)
            return false;
        this.#index += 1;
        thread.mask(thread.count - 1, thread.count, false);
        return this.#index < this.#tail.length;
    }
    breakLine() {
        return true;
    }
    end() { }
}

// EXTERNAL MODULE: ./lib/redact/rules/assignments.js
var assignments = __webpack_require__(8171);
;// CONCATENATED MODULE: ./lib/redact/redraws.js
/** Of more redraws in a row none is a secret's: a bar is drawn again and again. */
const mostRedraws = 200;
/** Beginnings of one secret, each drawn over the one before: a line redrawn letter by letter. */
class Redraws {
    #automaton;
    #screen;
    #cursor;
    #beginnings = [];
    /** The first character of the screen since the last control: its ordinal, and where it is drawn. */
    #runStart = 0;
    #runCell = 0;
    /** The length of the longest beginning. */
    longest = 0;
    constructor(automaton, screen, cursor) {
        this.#automaton = automaton;
        this.#screen = screen;
        this.#cursor = cursor;
    }
    /** True where a beginning was drawn over another one. */
    get areSeveral() {
        return this.#beginnings.length > 1;
    }
    /** The ordinal of the first beginning. */
    get start() {
        return this.#beginnings[0]?.start;
    }
    forget() {
        this.#beginnings = [];
        this.longest = 0;
    }
    /** Called at the first character after a control. */
    beginRun() {
        if (this.#screen.count === this.#runStart)
            this.#runCell = this.#cursor.cell;
    }
    /** Called at a control: a run that ends with the beginning of a secret may be redrawn with one more letter. */
    endRun() {
        const { state, count } = this.#screen;
        if (count === this.#runStart)
            return;
        const length = this.#automaton.pending(state);
        const start = count - length;
        const last = this.#beginnings.at(-1);
        const beginning = { start, end: count, cell: this.#cellOf(start), state };
        if (length === 0)
            this.#beginnings = [];
        else if (last?.start === start)
            this.#beginnings[this.#beginnings.length - 1] = beginning;
        else if (this.isRedraw(start) && this.#beginnings.length < mostRedraws)
            this.#beginnings.push(beginning);
        else
            this.#beginnings = [beginning];
        this.longest = this.#beginnings.length > 1 ? Math.max(this.longest, length) : length;
        this.#runStart = count;
    }
    /** True where what begins at that ordinal is drawn over the beginning before it, or is that beginning. */
    isRedraw(start) {
        const last = this.#beginnings.at(-1);
        return last !== undefined && last.cell === this.#cellOf(start);
    }
    /** Masks the beginnings of `secret` that were redrawn until it was whole, from the ordinal `start` on. */
    mask(start, secret) {
        if (!this.isRedraw(start))
            return;
        const { classes, next } = this.#automaton;
        for (const redraw of this.#beginnings) {
            if (redraw.start >= start)
                continue;
            let state = 0;
            for (let index = 0; index < redraw.end - redraw.start; index += 1)
                state = Math.abs(next(state, classes[secret.charCodeAt(index)]));
            if (state === redraw.state)
                this.#screen.mask(redraw.start, redraw.end);
        }
        this.forget();
    }
    /** The cell in which the character with that ordinal is drawn; NaN, which equals nothing, where it is not known. */
    #cellOf(ordinal) {
        if (ordinal >= this.#runStart)
            return this.#runCell + ordinal - this.#runStart;
        const last = this.#beginnings.at(-1);
        return last?.start === ordinal ? last.cell : Number.NaN;
    }
}

;// CONCATENATED MODULE: ./lib/redact/harmless/beginnings.js

/** Follows where lines that each may be the one before, redrawn with more letters of a secret, began. */
class Beginnings {
    /** Where the first of them begins; infinite where the last line has no beginning of a secret. */
    from = Number.POSITIVE_INFINITY;
    #start = 0;
    #cell = 0;
    #count = 0;
    /** Lines were passed over: which of them are beginnings is not known until one is none. */
    unknown() {
        [this.from, this.#start, this.#cell] = [Number.NEGATIVE_INFINITY, Number.NaN, Number.NaN];
    }
    /** A line ended, with a beginning of `length` characters from the ordinal `start` on, drawn in `cell`. */
    lineEnds(line, start, length, cell) {
        const isOpen = this.from !== Number.POSITIVE_INFINITY;
        if (length === 0)
            this.from = Number.POSITIVE_INFINITY;
        else if (this.from === Number.NEGATIVE_INFINITY)
            return;
        else if (isOpen && start === this.#start)
            return;
        else if (isOpen && cell === this.#cell && this.#count < mostRedraws)
            this.#count += 1;
        else
            [this.from, this.#cell, this.#count] = [line, cell, 1];
        this.#start = start;
    }
}

;// CONCATENATED MODULE: ./lib/redact/harmless/plain-blocks.js

const [lineFeed, carriageReturn, blank, tab, backslash] = [0x0a, 0x0d, 0x20, 0x09, 0x5c];
/** A column for each character of ASCII, and one for all others that occur in no text of the automaton. */
const columns = 0x81;
const others = 0x80;
const unknown = 0;
const refused = -1;
/** Half a megabyte; a text that needs more rows is refused. */
const mostRows = 1024;
/** Where in its line the text is: at the beginning or behind blanks, within, or behind the return that ends it. */
const [start, within, returned] = [0, 1, 2];
/**
 * Passes over blocks of whole lines in which the automaton finds nothing at all, a step for each character and none for
 * each line. It is an automaton of its own, of the other one's state and the place in the line: control characters
 * other than line ends and backslashes are refused as well. Its rows are made when they are first reached, since few
 * of all states occur in one text.
 */
class PlainBlocks {
    #automaton;
    /** A line feed alone is no line end. */
    #needsReturn;
    /** The next row's index for each character; row 0 is none. */
    #table = new Int32Array(columns);
    /** What each row stands for: three times the automaton's state and the place in the line. */
    #meanings = [0];
    #rows = new Map();
    /** How many lines were passed last. */
    lines = 0;
    constructor(automaton, needsReturn) {
        this.#automaton = automaton;
        this.#needsReturn = needsReturn;
    }
    /**
     * The automaton's state behind whole lines, those of `text` from `from` to `to`, where it was `state` before; -1 where
     * they are not plain or something is found in them.
     */
    stateAfter(text, from, to, state) {
        let row = this.#rowOf(3 * state + start);
        let table = this.#table;
        let lines = 0;
        if (row === refused)
            return refused;
        for (let at = from; at < to; at += 1) {
            const code = text.charCodeAt(at);
            let next = code < others ? table[row + code] : unknown;
            if (next <= unknown) {
                next = next === refused ? refused : this.#step(row, code);
                if (next === refused)
                    return refused;
                table = this.#table;
            }
            row = next;
            if (code === lineFeed)
                lines += 1;
        }
        this.lines = lines;
        return Math.floor(this.#meanings[row / columns] / 3);
    }
    /** The row after a character, noted in the table. */
    #step(row, code) {
        const group = this.#automaton.classes[code];
        if (code >= others && group !== 0)
            return refused;
        const column = row + Math.min(code, others);
        if (this.#table[column] === unknown) {
            const next = this.#rowAfter(this.#meanings[row / columns], code, group);
            this.#table[column] = next;
        }
        return this.#table[column];
    }
    #rowAfter(meaning, code, group) {
        const place = meaning % 3;
        const state = (meaning - place) / 3;
        if (code === lineFeed)
            return place === returned || !this.#needsReturn ? this.#rowOf(3 * state + start) : refused;
        if (place === returned)
            return refused;
        if (code === carriageReturn)
            return this.#rowOf(3 * state + returned);
        if (group === automaton/* skipped */.h || code === backslash)
            return refused;
        if (place === start && (code === blank || code === tab))
            return this.#rowOf(meaning);
        const next = this.#automaton.next(state, group);
        return next < 0 ? refused : this.#rowOf(3 * next + within);
    }
    #rowOf(meaning) {
        const known = this.#rows.get(meaning);
        if (known !== undefined)
            return known;
        const count = this.#meanings.length;
        if (count >= mostRows)
            return refused;
        const row = count * columns;
        if (row + columns > this.#table.length) {
            const table = new Int32Array(2 * this.#table.length + columns);
            table.set(this.#table);
            this.#table = table;
        }
        this.#meanings.push(meaning);
        this.#rows.set(meaning, row);
        return row;
    }
}
const made = new WeakMap();
/** The one of that automaton: what it has learned serves all streams, of which some are short. */
function plainBlocksOf(automaton, needsReturn) {
    const known = made.get(automaton) ?? [];
    const found = known.find((one) => one.needsReturn === needsReturn);
    if (found)
        return found.blocks;
    const blocks = new PlainBlocks(automaton, needsReturn);
    made.set(automaton, [...known, { needsReturn, blocks }]);
    return blocks;
}
/** How many rows lines fill beyond the first of each; `from` and `to` are beginnings of lines. */
function wrappedRows(text, from, to, cols) {
    if (cols === Number.POSITIVE_INFINITY)
        return 0;
    let wrapped = 0;
    for (let at = from; at < to;) {
        // All these lines are shorter than a row.
        const shorter = text.lastIndexOf('\n', Math.min(to, at + cols) - 1) + 1;
        if (shorter > at) {
            at = shorter;
            continue;
        }
        const end = text.indexOf('\n', at);
        const length = end - at - (text.charCodeAt(end - 1) === carriageReturn ? 1 : 0);
        wrapped += Math.floor(length / cols);
        at = end + 1;
    }
    return wrapped;
}

;// CONCATENATED MODULE: ./lib/redact/harmless/harmless-lines.js






const [harmless_lines_lineFeed, harmless_lines_carriageReturn, harmless_lines_blank, harmless_lines_tab, harmless_lines_backslash, bracket] = [0x0a, 0x0d, 0x20, 0x09, 0x5c, 0x5b];
/** So many lines, at most, are not looked at after lines that were not harmless. */
const longestPause = 64;
/** Before a separator so much text, at most, is looked at for the name of a secret. */
const longestLookBack = 4096;
/** So much text, or up to the end of its last line, is passed over at once. */
const blockLength = 2048;
/** After a block that was not passed over so many more, at most, are not tried. */
const longestBlockPause = 64;
/**
 * Finds whole lines of plain text in which nothing is to be masked, at a fraction of the cost of following them:
 * nearly all that is printed is such lines. Plain are characters, colours and line ends. What comes after the lines
 * can be read as if they had not been there, since the last of them are left to be read again: so many that the
 * automaton's state, what precedes a finding and what may be redrawn are known from them alone.
 */
class HarmlessLines {
    #automaton;
    #cols;
    #isLines;
    /** A line feed alone leaves the cursor of a terminal in its column. */
    #needsReturn;
    #blocks;
    #pause = 0;
    #pauses = 1;
    /** How many lines were found last, and the rows into which they were wrapped beyond their first. */
    lines = 0;
    wrapped = 0;
    // Of the line that is read: where, and what was read of it and before it.
    #text = '';
    #at = 0;
    #state = 0;
    #columns = 0;
    #characters = 0;
    #found = { at: 0, characters: 0, lines: 0, wrapped: 0 };
    /** Becomes `found` when enough was read behind it. */
    #later = this.#found;
    #before = '';
    /** `cols` is the terminal's width where it is known; with `isLines` the text is the lines of a terminal. */
    constructor(automaton, cols, isLines) {
        this.#automaton = automaton;
        this.#cols = cols ?? Number.POSITIVE_INFINITY;
        this.#isLines = isLines && cols !== undefined;
        this.#needsReturn = cols !== undefined && !isLines;
        this.#blocks = plainBlocksOf(automaton, this.#needsReturn);
    }
    /**
     * The end of the harmless lines of `text` from `from` on, which is the beginning of a line; `from` where there are
     * none. `state` is the automaton's, `before` the text before `from`.
     */
    endFrom(text, from, state, before) {
        if (this.#pause > 0) {
            this.#pause -= 1;
            return from;
        }
        [this.#text, this.#at, this.#state, this.#before, this.#characters] = [text, from, state, before, 0];
        this.#find();
        this.#text = '';
        const { at, lines, wrapped } = this.#found;
        [this.lines, this.wrapped] = [lines, wrapped];
        this.#pauses = at > from ? 1 : Math.min(longestPause, 2 * this.#pauses);
        this.#pause = at > from ? 0 : this.#pauses;
        return at;
    }
    #find() {
        const { depth, pending } = this.#automaton;
        const beginnings = new Beginnings();
        let [lines, wrapped] = [0, 0];
        this.#found = { at: this.#at, characters: 0, lines, wrapped };
        this.#later = this.#found;
        let [nextBlocks, blockPause] = [this.#at, 1];
        for (;;) {
            if (this.#at >= nextBlocks) {
                const from = this.#at;
                const passed = this.#passBlocks();
                blockPause = passed > 0 ? 2 : Math.min(longestBlockPause, 2 * blockPause);
                nextBlocks = this.#at + blockPause * blockLength;
                if (passed > 0) {
                    lines += passed;
                    wrapped += wrappedRows(this.#text, from, this.#at, this.#cols);
                    this.#characters += this.#at - from;
                    this.#later = { at: this.#at, characters: this.#characters, lines, wrapped };
                    if (this.#isLines)
                        beginnings.unknown();
                }
            }
            const [start, before] = [this.#at, this.#characters];
            if (!this.#readLine())
                return;
            if (this.#isLines && this.#characters > before) {
                const length = pending(this.#state);
                const first = this.#characters - length;
                const cell = first >= before ? wrapped * this.#cols + this.#columns - length : Number.NaN;
                beginnings.lineEnds(start, first, length, cell);
            }
            lines += 1;
            wrapped += Math.floor(this.#columns / this.#cols);
            const again = this.#characters - this.#later.characters;
            const isKnown = again >= shapes/* longestBefore */.WF && again >= depth(this.#state);
            if (!isKnown || beginnings.from < this.#later.at)
                continue;
            this.#found = this.#later;
            this.#later = { at: this.#at, characters: this.#characters, lines, wrapped };
        }
    }
    /**
     * Goes to the beginning of the last of the blocks in which nothing is found, which is to be read line by line. Returns
     * how many lines were passed over.
     */
    #passBlocks() {
        const text = this.#text;
        let [at, state, lines, passed] = [this.#at, this.#state, 0, 0];
        for (;;) {
            const end = text.indexOf('\n', at + blockLength) + 1;
            const after = end === 0 ? -1 : this.#blocks.stateAfter(text, at, end, state);
            if (after < 0)
                return passed;
            [this.#at, this.#state, passed] = [at, state, lines];
            [at, state] = [end, after];
            lines += this.#blocks.lines;
        }
    }
    /** False where the line is not plain, not whole, or holds what may be a secret. */
    #readLine() {
        const text = this.#text;
        let isIndented = true;
        this.#columns = 0;
        for (;;) {
            const start = this.#at;
            if (isIndented)
                this.#at = indentationEnd(text, start);
            const content = this.#at;
            if (!this.#readRun(text, content))
                return false;
            this.#columns += this.#at - start;
            isIndented &&= this.#at === content;
            if (text.charCodeAt(this.#at) !== ansi/* ESC */.ok)
                break;
            this.#at = colourEnd(text, this.#at);
            if (this.#at < 0)
                return false;
        }
        if (text.charCodeAt(this.#at) === harmless_lines_carriageReturn)
            this.#at += 1;
        else if (this.#needsReturn)
            return false;
        this.#at += 1;
        return text.charCodeAt(this.#at - 1) === harmless_lines_lineFeed;
    }
    /** Reads characters up to the next control. */
    #readRun(text, from) {
        const { classes, next } = this.#automaton;
        let state = this.#state;
        let at = from;
        for (; at < text.length; at += 1) {
            const group = classes[text.charCodeAt(at)];
            if (group === automaton/* skipped */.h)
                break;
            state = next(state, group);
            if (state >= 0)
                continue;
            state = -state;
            if (!this.#isHarmless(state, at + 1, this.#characters + at - from))
                return false;
        }
        this.#state = state;
        this.#characters += at - from;
        this.#at = at;
        // A backslash may continue the line.
        return at === from || text.charCodeAt(at - 1) !== harmless_lines_backslash;
    }
    /** Whether what was found before `at` is neither a secret nor the beginning of one. */
    #isHarmless(state, at, characters) {
        const isEnough = characters - this.#later.characters >= shapes/* longestBefore */.WF;
        const { at: from, characters: known } = isEnough ? this.#later : this.#found;
        if (at - from > longestLookBack)
            return false;
        let before = null;
        for (const { text: trigger, value } of this.#automaton.hits(state)) {
            if (value.kind === 'secret' || value.kind === 'block-end')
                return false;
            if (value.kind === 'shape' && this.#endsEarly(value.shape, at))
                continue;
            before ??= ((known === 0 ? this.#before : '') + this.#textBetween(from, at)).slice(-shapes/* longestBefore */.WF);
            if (value.kind === 'assignment') {
                if ((0,assignments/* assignmentAfter */.kg)(before) !== null)
                    return false;
            }
            else if (value.shape.before?.test(before.slice(0, -trigger.length)) !== false)
                return false;
        }
        return true;
    }
    /** Whether the body of a token is too short, or not followed by what ends one, within the line. */
    #endsEarly({ body, min, max, end }, from) {
        const text = this.#text;
        const most = end === undefined ? min : max;
        let length = 0;
        for (let at = from; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            if (code === ansi/* ESC */.ok) {
                at = colourEnd(text, at) - 1;
                if (at < 0)
                    return false;
            }
            else if (this.#automaton.classes[code] === automaton/* skipped */.h)
                return false;
            else if (code >= 128 || body[code] !== 1)
                return length < min || (end !== undefined && text[at] !== end);
            else if (++length === most)
                return false;
        }
        return false;
    }
    /** What `MatchingThread.before` would have of these plain lines, which begin at `from`. */
    #textBetween(from, to) {
        const text = this.#text;
        const { classes } = this.#automaton;
        let [between, columns, at, isIndented] = ['', 0, from, true];
        while (at < to) {
            const start = at;
            if (isIndented)
                at = indentationEnd(text, at);
            const content = at;
            while (at < to && classes[text.charCodeAt(at)] !== automaton/* skipped */.h)
                at += 1;
            between += text.slice(content, at);
            columns += at - start;
            isIndented &&= at === content;
            if (at >= to)
                break;
            if (text.charCodeAt(at) === ansi/* ESC */.ok)
                at = colourEnd(text, at);
            else {
                at += 1;
                if (columns === 0 || columns % this.#cols !== 0)
                    between += '\n';
                [columns, isIndented] = [0, true];
            }
        }
        return between;
    }
}
function indentationEnd(text, from) {
    let at = from;
    while (text.charCodeAt(at) === harmless_lines_blank || text.charCodeAt(at) === harmless_lines_tab)
        at += 1;
    return at;
}
/** Where the sequence at `from` ends that sets colours; -1 where another one begins there, or it has no end. */
function colourEnd(text, from) {
    if (text.charCodeAt(from + 1) !== bracket)
        return -1;
    let at = from + 2;
    // Digits, colons and semicolons.
    while (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x3b)
        at += 1;
    return text[at] === 'm' ? at + 1 : -1;
}

// EXTERNAL MODULE: ./lib/redact/masked-span.js
var masked_span = __webpack_require__(8649);
// EXTERNAL MODULE: ./lib/redact/matching-thread.js
var matching_thread = __webpack_require__(4379);
// EXTERNAL MODULE: ./lib/redact/overwriting.js
var overwriting = __webpack_require__(8619);
// EXTERNAL MODULE: ./lib/redact/rules/secret-names.js
var secret_names = __webpack_require__(3300);
;// CONCATENATED MODULE: ./lib/redact/rules/secret-values.js

/** What is written in place of a value, whole: `***`, `<secret>`, `$NAME`, `${NAME:-x}`, `$(…)`, `{{ x }}`, `@name@`, `%s`. */
const placeholder = /^(?:\*+|x+|\.{2,}|-+|<[^<>]*>|\$\{?[A-Za-z_]\w*\}?|\$\{[^{}]*\}|\$\(.*|\$?\{\{(?:.*\}\})?|\{\w*\}|\[\w*\]|@\w+@|%[a-z]|%\(\w+\)[a-z]?|%?\{\w+\}|«.*»?)$/is;
/** The beginning of a placeholder of several words, where a value is written without quotes. */
const placeholderOpening = /^<[a-z]+$/i;
/** The same of code. */
const opening = /^(?:\$\{|[([](?:[a-z_.-]*|[\d.,-]*)$)/i;
/** An option behind an option that takes no value. */
const secret_values_option = /^-{1,2}[a-z]/i;
/** Code that refers to a value or makes one: `config.age.secrets.x`, `readFile(`, `TokenKind`. */
const code = /^(?!.*\d{3})[A-Za-z_][\w'-]+(?:\.[A-Za-z_][\w'-]*)+$|^[\w.$:]+[([]|^this\.#?\w+|^(?:Big)?(?:Uint|Int|Float)\d+(?:Clamped)?Array\b|^[a-z]*(?:[A-Z][a-z]{2,}){2,}$/;
/** The permission of a GitHub workflow, as in `id-token: write`. */
const permission = /^(?:read|write)$/;
/** A version, a hash of a known kind, an address. */
const fact = /^[\^~<>=v]*\d+\.\d[-+.\w]*$|^(?:sha\d+|md5|blake\w+)[-:]|^0x[0-9a-f]+$/i;
const fileName = /^[\w.@+/-]+\.(?:pem|nix|age|pub|key|crt|cert|asc|gpg|enc|json|ya?ml|toml|txt|env|service)$/;
/** Keys of SSH, age and Nix's caches that anyone may know. */
const publicKey = /^(?:ssh-(?:ed25519|rsa|dss)\b|ecdsa-sha2-|sk-(?:ssh-ed25519|ecdsa)|AAAA[A-Z]3NzaC1|age1[02-9a-z]{58}$|[\w.-]+-\d+:[A-Za-z0-9+/]{43}=$)/;
/** A sentence that mentions a header; a scheme and a word may be credentials. */
const prose = /^(?!(?:[Bb]asic|[Bb]earer|[Dd]igest|[Nn]egotiate|[Tt]oken)\b)[A-Z]?[a-z]+(?:,? [a-z]+){2,}[.!?]?$/;
/** The code of an error, as in `?code=E0425`. */
const errorCode = /^[A-Z]{1,3}\d{1,5}$/;
/** True for a value that is likely a secret, by how it is written behind a secret's name. */
function isSecretValue(value, { kind, isQuoted, isWholeLine }) {
    if (value.length < 4 || placeholder.test(value) || publicKey.test(value) || (0,secret_names/* isHarmlessValue */.nk)(value))
        return false;
    if (kind === 'query')
        return !errorCode.test(value);
    if (kind === 'option')
        return !secret_values_option.test(value) && !fileName.test(value);
    if (!isQuoted && placeholderOpening.test(value))
        return false;
    if (kind === 'variable')
        return true;
    if (fact.test(value) || fileName.test(value))
        return false;
    if (kind === 'header')
        return true;
    if (permission.test(value))
        return false;
    if (isQuoted)
        return kind === 'field' || isRandom(value);
    if (/^\d{1,6}$/.test(value) || opening.test(value) || code.test(value) || /^https?:/.test(value))
        return false;
    return isRandom(value) || (kind === 'field' && isWholeLine);
}
/** True for the rest of a line that is a sentence, not a header's credentials. */
function isProse(value) {
    return prose.test(value);
}
/** True for what is no word of a language: long enough, of several kinds of characters. */
function isRandom(value) {
    if (value.length < 6 || /^[A-Z]?[a-z]+(?:[ -][a-z]+)*[.,;:!?]?$/.test(value))
        return false;
    if (/\d/.test(value))
        return value.length > 6 || /[^\d.:]/.test(value);
    return /[a-z][A-Z]|[A-Z][a-z]+[A-Z]|[+/=!@#%^&*~]/.test(value);
}

;// CONCATENATED MODULE: ./lib/redact/value-follower.js

/** So much of a value is held back; one that is longer is masked as it comes. */
const longestHeld = 512;
/** Blanks, quotes and further separators before a value. */
const longestLead = 64;
/** These end a value without quotes before a blank and at the line's end; elsewhere they belong to it. */
const closing = '"\'`,;)}]';
/** What ends a value in a query, wherever it is. */
const queryEnd = ' \t"\'`&#;';
/** Reads the value behind a secret's name, and masks it where it is likely one. */
class ValueFollower {
    kind = 'value';
    holdsFrom = null;
    #lead = '';
    #quote = '';
    /** Where the value ends unless a quote or a backslash follows, as in 'a'\''b'. Null within quotes and without any. */
    #closedAt = null;
    #value = '';
    /** The ordinal up to which a long value is masked; null while it is held back. */
    #masked = null;
    #assignment;
    constructor(assignment) {
        this.#assignment = assignment;
    }
    take(code, thread) {
        const char = String.fromCharCode(code);
        if (this.holdsFrom === null && this.#masked === null) {
            if (this.#isLead(char))
                return this.#lead.length < longestLead;
            // NAME= value: the variable is empty.
            if (this.#assignment.isDirect && this.#lead === '' && /[ \t]/.test(char))
                return false;
            this.holdsFrom = thread.count - 1;
        }
        else if (this.#value === '$' && this.#quote === '' && (char === "'" || char === '"')) {
            // Bash's $'…'.
            this.#quote = char;
            this.#value = '';
            this.holdsFrom = thread.count;
            return true;
        }
        if (this.#assignment.isElement && this.#value.endsWith('<') && !/[/\\]/.test(char))
            return false;
        if (this.#ends(char, thread.count - 1)) {
            this.#complete(thread, this.#closedAt ?? thread.count - 1, false);
            return false;
        }
        if (this.#masked === null) {
            this.#value += char;
            if (this.#value.length < longestHeld)
                return true;
            if (this.#assignment.isElement)
                return false;
            if (!this.#isSecret(false))
                return false;
            this.#mask(thread, thread.count);
            return true;
        }
        // Of what is masked, only the last characters matter: whether a quote is escaped.
        this.#value = this.#value.slice(-8) + char;
        this.settle(thread.count, thread);
        // What may end the value is shown only once it is known to.
        this.holdsFrom = this.#closedAt;
        return true;
    }
    breakLine(full, thread) {
        if (this.#value === '')
            return full;
        if (full)
            return true;
        // Without an end tag it was a placeholder, as in a program's usage.
        if (!this.#assignment.isElement)
            this.end(thread);
        return false;
    }
    end(thread) {
        if (this.#assignment.isElement)
            return;
        this.#complete(thread, this.#closedAt ?? thread.count, true);
    }
    settle(end, thread) {
        const known = Math.min(end, this.#closedAt ?? end);
        if (this.#masked === null || known <= this.#masked)
            return;
        thread.mask(this.#masked, known, false);
        this.#masked = known;
    }
    #isLead(char) {
        if (this.#assignment.isElement) {
            if (!/[ \t]/.test(char))
                return false;
            this.#lead += char;
            return true;
        }
        const isQuote = char === '"' || char === "'" || char === '`';
        if (isQuote && (this.#quote === '' || this.#quote === "'"))
            this.#quote = char;
        else if (!(this.#assignment.isDirect ? /[=>\\]/ : /[ \t=:>\\]/).test(char))
            return false;
        else if (this.#quote !== '' && char !== '\\')
            return false;
        this.#lead += char;
        return true;
    }
    #ends(char, ordinal) {
        const { kind, quote, isElement } = this.#assignment;
        if (isElement)
            return this.#endsElement(ordinal);
        if (this.#quote !== '')
            return this.#endsQuoted(char, ordinal);
        if (kind === 'header' || (kind === 'variable' && quote !== ''))
            return char === quote && !this.#value.endsWith('\\');
        if (kind === 'query')
            return queryEnd.includes(char);
        return char === ' ' || char === '\t';
    }
    /** Before an end tag, also as JSON writes one: `<\/`. */
    #endsElement(ordinal) {
        if (!this.#value.endsWith('<'))
            return false;
        this.#closedAt = ordinal - 1;
        return true;
    }
    #endsQuoted(char, ordinal) {
        // In JSON within JSON the quotes have a backslash, and one within the value has three.
        const escapes = backslashesAtEnd(this.#value);
        if (this.#lead.includes('\\'))
            return char === this.#quote && escapes < 3;
        if (this.#closedAt === null) {
            if (char === this.#quote && escapes % 2 === 0)
                this.#closedAt = ordinal;
            return false;
        }
        // A string of two quotes in Nix ends at the second of two.
        if (this.#lead.endsWith("''")) {
            if (char !== "'")
                this.#closedAt = null;
            return char === "'";
        }
        if (this.#value.endsWith('\\'))
            this.#closedAt = ordinal + 1;
        else if (char === this.#quote || (this.#assignment.kind === 'variable' && /["']/.test(char))) {
            this.#quote = char;
            this.#closedAt = null;
        }
        else
            return char !== '\\';
        return false;
    }
    #complete(thread, end, isLineEnd) {
        if (this.#masked !== null)
            this.settle(end, thread);
        else if (this.#value !== '' && this.#isSecret(isLineEnd))
            this.#mask(thread, end - this.#closingLength());
    }
    /** How many characters before the end do not belong to the value. */
    #closingLength() {
        // In JSON within JSON the quote that ends the value is written with a backslash.
        if (this.#quote !== '')
            return this.#lead.includes('\\') && this.#value.endsWith('\\') ? 1 : 0;
        const { kind } = this.#assignment;
        if (kind === 'header' || kind === 'query')
            return 0;
        return this.#value.length - withoutClosing(this.#value).length;
    }
    #isSecret(isLineEnd) {
        const { kind, startsLine, isElement } = this.#assignment;
        const value = this.#secretOf(this.#value);
        const context = { kind, isQuoted: this.#quote !== '' || isElement, isWholeLine: startsLine && isLineEnd };
        if (kind === 'header')
            return !isProse(this.#value) && isSecretValue(value, context);
        if (context.isQuoted)
            return isSecretValue(this.#closedAt === null ? value : value.slice(0, -1), context);
        if (kind === 'query')
            return isSecretValue(value, context);
        // A switch, a path or a placeholder may be followed by more: NAME=true; NAME=$x, NAME=/run/x make.
        if (value.length >= 4 && !isSecretValue(value, context))
            return false;
        const first = /^[^"'`,;)}\]]*/.exec(value)[0];
        const judged = first.length >= 4 ? first : withoutClosing(value);
        return isSecretValue(judged, context);
    }
    #mask(thread, end) {
        const start = this.holdsFrom + this.#value.length - this.#secretOf(this.#value).length;
        thread.mask(start, end);
        this.#masked = end;
        this.holdsFrom = null;
    }
    /** In a header the scheme before the credentials is shown. */
    #secretOf(value) {
        return this.#assignment.kind === 'header' ? value.replace(/^[\w-]+ +(?=\S)/, '') : value;
    }
}
function withoutClosing(value) {
    let end = value.length;
    while (end > 0 && closing.includes(value[end - 1]))
        end -= 1;
    return value.slice(0, end);
}
function backslashesAtEnd(value) {
    let count = 0;
    while (value[value.length - 1 - count] === '\\')
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/redact/masking-stream.js












const masking_stream_backslash = 0x5c;
/** No more than this is held back, in UTF-16 code units; only thousands of escape sequences in a row reach it. */
const longestHold = 64 * 1024;
/**
 * Masks literal secrets and tokens in a stream of terminal text. Written by hand: no library searches a stream
 * for thousands of forms at once across escape sequences and line ends, holding back as little as this does.
 * A secret is found with escape sequences and line breaks inside it, which stay where they are. Only text that
 * may turn out to be a secret is held back.
 */
class MaskingStream {
    /** What was pushed and not returned yet; its first character is at the position `base`. */
    #text = '';
    #base = 0;
    #spans = [];
    #state = 'text';
    #screen = new matching_thread/* MatchingThread */.m();
    #content = new matching_thread/* MatchingThread */.m();
    #lineStart = false;
    /** Columns filled since the last line break. */
    #column = 0;
    #overwriting = new overwriting/* Overwriting */.J();
    #cursor;
    #harmless;
    #redraws;
    #automaton;
    #cols;
    #longestShownBeginning;
    #onMask;
    /**
     * `cols` is the terminal's width, where it is known: a line of that length may go on in the next. `isLines`
     * is true for the finished lines of a terminal, false for its text. `onMask` is called with the positions of
     * each piece that is left out, in the order of the stream.
     */
    constructor(automaton, { cols, isLines = false, longestShownBeginning = 0, onMask }) {
        this.#automaton = automaton;
        this.#cols = cols;
        this.#longestShownBeginning = longestShownBeginning;
        this.#cursor = new CursorPlace(cols ?? 1, isLines);
        this.#redraws = new Redraws(automaton, this.#screen, this.#cursor);
        this.#harmless = new HarmlessLines(automaton, cols, isLines);
        this.#onMask = onMask;
    }
    push(chunk) {
        const from = this.#text.length;
        this.#text += chunk;
        this.#scan(from);
        return this.#takeUpTo(this.#heldFrom(0));
    }
    /** Returns text that is held back for a few matching characters only; the rest of the secret is still masked. */
    release() {
        return this.#takeUpTo(this.#heldFrom(this.#longestShownBeginning));
    }
    flush() {
        this.#content.end();
        this.#screen.end();
        return this.#takeUpTo(this.#base + this.#text.length);
    }
    #scan(from) {
        let at = from;
        while (at < this.#text.length) {
            if (this.#state === 'text' && this.#lineStart)
                at = this.#skipIndentation(this.#skipHarmless(at));
            if ((0,ansi/* hasContent */.ov)(this.#state))
                at = this.#scanRun(this.#state === 'text' ? this.#screen : this.#content, at);
            if (at < this.#text.length)
                this.#scanControl(this.#text.charCodeAt(at++));
        }
    }
    #skipHarmless(from) {
        const { state, followers, continued } = this.#screen;
        const isBetweenLines = this.#column === 0 && this.#cursor.isAtMargin && !this.#overwriting.isOverwriting;
        const isBegun = followers.length > 0 || continued !== null || this.#redraws.areSeveral;
        if (!isBetweenLines || isBegun)
            return from;
        const end = this.#harmless.endFrom(this.#text, from, state, this.#screen.before(''));
        if (end === from)
            return from;
        this.#cursor.linesPassed(this.#harmless.lines, this.#harmless.wrapped);
        this.#screen.state = 0;
        this.#redraws.forget();
        return end;
    }
    #skipIndentation(from) {
        let at = from;
        while (at < this.#text.length && (this.#text[at] === ' ' || this.#text[at] === '\t'))
            at += 1;
        this.#column += at - from;
        this.#cursor.print(at - from);
        // There may be colour sequences between the blanks.
        this.#lineStart = at === this.#text.length || (0,ansi/* isInvisible */.qW)(this.#text.charCodeAt(at));
        return at;
    }
    /** Runs the automaton up to the next invisible character, and returns the index of that character. */
    #scanRun(thread, from) {
        const text = this.#text;
        const base = this.#base;
        const { classes, next } = this.#automaton;
        let { state } = thread;
        let following = thread.followers.length > 0;
        let start = from;
        let at = from;
        if (thread === this.#screen && this.#cols !== undefined)
            this.#redraws.beginRun();
        for (; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            const group = classes[code];
            if (group === automaton/* skipped */.h)
                break;
            state = next(state, group);
            if (state >= 0 && !following)
                continue;
            thread.addRun(base + start, at + 1 - start);
            start = at + 1;
            if (following)
                thread.retainFollowers((follower) => follower.take(code, thread));
            if (state < 0) {
                state = -state;
                this.#found(thread, state, text.slice(Math.max(from, at + 1 - shapes/* longestBefore */.WF), at + 1));
            }
            following = thread.followers.length > 0;
        }
        if (at > start)
            thread.addRun(base + start, at - start);
        thread.state = state;
        if (at > from) {
            thread.addBefore(text.slice(Math.max(from, at - shapes/* longestBefore */.WF), at));
            thread.continued = text.charCodeAt(at - 1) === masking_stream_backslash ? this.#stateBeforeBackslash(thread) : null;
        }
        if (thread !== this.#screen)
            return at;
        this.#column += at - from;
        this.#cursor.print(at - from);
        return at;
    }
    /** Null where the backslash is no continuation of the line: it belongs to a secret, or to what is being followed. */
    #stateBeforeBackslash(thread) {
        const { classes, next, pending, hits } = this.#automaton;
        if (thread.followers.length > 0 || hits(thread.state).length > 0)
            return null;
        let state = 0;
        const before = thread.before('');
        for (let index = 0; index < before.length - 1; index += 1) {
            const group = classes[before.charCodeAt(index)];
            if (group !== automaton/* skipped */.h)
                state = Math.abs(next(state, group));
        }
        return pending(thread.state) > pending(state) ? null : state;
    }
    /** Begins what the automaton's state says is found; `run` ends with it and begins at most at the last control. */
    #found(thread, state, run) {
        for (const { text, value } of this.#automaton.hits(state)) {
            const start = thread.count - text.length;
            if (value.kind === 'secret') {
                if (thread === this.#screen)
                    this.#redraws.mask(start, text);
                thread.mask(start, thread.count);
                if (value.tail)
                    thread.follow(new TailFollower(value.tail));
            }
            else if (value.kind === 'shape') {
                const beforeTrigger = thread.before(run).slice(0, -text.length);
                if (value.shape.before?.test(beforeTrigger) ?? true)
                    thread.follow(new ShapeFollower(value.shape, thread.count, beforeTrigger));
            }
            else if (value.kind === 'assignment') {
                const assignment = (0,assignments/* assignmentAfter */.kg)(thread.before(run));
                if (assignment !== null)
                    thread.follow(new ValueFollower(assignment));
            }
            else
                thread.retainFollowers((follower) => follower.endBlock?.(start, thread) ?? true);
        }
    }
    #scanControl(code) {
        if (this.#cols !== undefined)
            this.#followCursor(code);
        if (this.#state === 'text' && (0,ansi/* isBreak */.kn)(code)) {
            const full = this.#cols !== undefined && this.#column > 0 && this.#column % this.#cols === 0;
            // At the second character of CR LF the line is empty: the first one has ended it already.
            if (this.#column > 0)
                this.#screen.retainFollowers((follower) => follower.breakLine(full, this.#screen));
            if (!full)
                this.#screen.addBefore('\n');
            if (this.#screen.continued !== null)
                this.#screen.dropLast(this.#screen.continued);
            this.#screen.continued = null;
            this.#column = 0;
            this.#lineStart = true;
            return;
        }
        const state = (0,ansi/* nextEscapeState */.kp)(this.#state, code);
        if (state === this.#state)
            return;
        if (this.#state === 'osc' || this.#state === 'string') {
            this.#content.end();
            for (const span of this.#content.takeSpans())
                this.#spans.push(span);
            this.#content = new matching_thread/* MatchingThread */.m();
        }
        this.#state = state;
    }
    /** Follows the cursor. Only called where the width is known: other text is not redrawn. */
    #followCursor(code) {
        if (this.#state === 'text') {
            this.#redraws.endRun();
            if (code === ansi/* ESC */.ok)
                return;
        }
        this.#cursor.control(this.#state, code);
        if (this.#overwriting.control(this.#state, code))
            this.#screen.overwrite(this.#overwriting.isOverwriting);
    }
    /** The position up to which no text may become a secret; beginnings of up to `ignored` characters do not count. */
    #heldFrom(ignored) {
        const end = this.#base + this.#text.length;
        const held = [this.#screen, this.#content].map((thread) => {
            const { continued } = thread;
            const pending = continued === null ? this.#automaton.pending(thread.state) : this.#automaton.pending(continued) + 1;
            const start = thread.count - pending;
            const isRedraw = thread === this.#screen && this.#redraws.isRedraw(start);
            const longest = isRedraw ? Math.max(pending, this.#redraws.longest) : pending;
            const first = isRedraw ? this.#redraws.start : undefined;
            const undecidedFrom = longest > ignored ? (first ?? start) : thread.count;
            const ordinals = thread.followers.map((follower) => {
                follower.settle?.(thread.count - pending, thread);
                return follower.holdsFrom ?? undecidedFrom;
            });
            return thread.positionOf(Math.min(undecidedFrom, ...ordinals)) ?? end;
        });
        const position = Math.min(end, ...held);
        return end - position > longestHold ? end : position;
    }
    #takeUpTo(position) {
        this.#spans = this.#spans.concat(this.#screen.takeSpans(), this.#content.takeSpans());
        const text = this.#text;
        const base = this.#base;
        const taken = text.slice(0, position - base);
        this.#text = text.slice(position - base);
        this.#base = position;
        this.#screen.forget(position);
        this.#content.forget(position);
        if (this.#spans.length === 0)
            return taken;
        const spans = (0,masked_span/* mergedSpans */.c6)(this.#spans);
        const redacted = (0,masked_span/* maskedText */.$O)(taken, base, spans);
        if (this.#onMask)
            for (const { start, end } of spans)
                if (start < position)
                    this.#onMask(start, Math.min(end, position));
        this.#spans = (0,masked_span/* spansFrom */["in"])(spans, position);
        return redacted;
    }
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ MatchingThread)
/* harmony export */ });
/* harmony import */ var _rules_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6959);

/** Every follower takes every character, so these bound the time that hostile text can cost. */
const mostFollowers = 16;
const mostFollowersOfKind = 2;
/**
 * One thread of matching: the text of the terminal, or the content of one escape sequence in it.
 * Characters are counted by their ordinal, which leaves out everything that is not matched (escape
 * sequences, line breaks); `runs` map ordinals to positions in the stream.
 */
class MatchingThread {
    /** The automaton's state. */
    state = 0;
    /** The automaton's state before the last character, where that is a backslash that may continue the line; else null. */
    continued = null;
    /** Matched characters so far: the ordinal of the next one. */
    count = 0;
    followers = [];
    #before = '';
    #runs = [];
    #masks = [];
    /** The ordinal from which text is written over what the row showed before: the cursor had gone back. */
    #overwrittenFrom = Number.POSITIVE_INFINITY;
    /** The ordinal at which the last secret begins, where it is written over other text; else null. */
    #eraseFrom = null;
    addRun(position, length) {
        const last = this.#runs.at(-1);
        if (last && last.position + last.length === position)
            last.length += length;
        else
            this.#runs.push({ ordinal: this.count, position, length });
        this.count += length;
    }
    /** Takes back the last character, which continues the line: what follows the break follows what was before it. */
    dropLast(state) {
        const last = this.#runs.at(-1);
        if (last === undefined)
            return;
        this.state = state;
        this.count -= 1;
        last.length -= 1;
        if (last.length === 0)
            this.#runs.pop();
    }
    /** Masks the characters from ordinal `start` to `end`; `startsMask` is false where the mask before covers them too. */
    mask(start, end, startsMask = true) {
        const last = this.#masks.at(-1);
        if (startsMask)
            this.#eraseFrom = start >= this.#overwrittenFrom ? start : null;
        if (last && !startsMask && last.end === start)
            last.end = end;
        else
            this.#masks.push({ start, end, startsMask, eraseFrom: this.#eraseFrom });
    }
    /** Sets whether the text from here on is written over other text. */
    overwrite(isOverwriting) {
        this.#overwrittenFrom = isOverwriting
            ? Math.min(this.#overwrittenFrom, this.count)
            : Number.POSITIVE_INFINITY;
    }
    /** Adds a follower, unless hostile text has started too many, or too many of one kind. */
    follow(follower) {
        if (this.followers.length >= mostFollowers)
            return;
        let alike = 0;
        for (const { kind } of this.followers)
            if (kind === follower.kind)
                alike += 1;
        if (alike < mostFollowersOfKind)
            this.followers.push(follower);
    }
    /** The last characters up to the end of `run`, which are those since the last control: at most `longestBefore`. */
    before(run) {
        return run.length >= _rules_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .longestBefore */ .WF ? run : (this.#before + run).slice(-_rules_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .longestBefore */ .WF);
    }
    /** Remembers characters that were matched, or a line break. */
    addBefore(run) {
        this.#before = run.length >= _rules_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .longestBefore */ .WF ? run : this.#before + run;
        if (this.#before.length > 16 * _rules_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .longestBefore */ .WF)
            this.#before = this.#before.slice(-_rules_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .longestBefore */ .WF);
    }
    /** Keeps the followers for which `isUnfinished` returns true, and those that are added during these calls. */
    retainFollowers(isUnfinished) {
        const { followers } = this;
        const existing = followers.length;
        let kept = 0;
        for (let index = 0; index < followers.length; index += 1) {
            const follower = followers[index];
            if (index >= existing || isUnfinished(follower))
                followers[kept++] = follower;
        }
        if (kept < followers.length)
            followers.length = kept;
    }
    /** The text of this thread has ended. */
    end() {
        this.retainFollowers((follower) => {
            follower.end(this);
            return false;
        });
        // A follower that was added meanwhile has nothing left to read either.
        this.followers = [];
    }
    /** The position of the first character known from `ordinal` on, or null when there is none. */
    positionOf(ordinal) {
        const run = this.#runs[this.#firstRunFrom(ordinal)];
        return run ? run.position + Math.max(0, ordinal - run.ordinal) : null;
    }
    /** The masks since the last call, as pieces of the stream. */
    takeSpans() {
        const spans = this.#masks.flatMap((mask) => this.#spansOf(mask.start, mask.end, mask.startsMask, mask.eraseFrom));
        this.#masks = [];
        return spans;
    }
    /** Forgets the characters before this position. */
    forget(position) {
        const kept = this.#runs.findIndex((run) => run.position + run.length > position);
        this.#runs = kept < 0 ? [] : this.#runs.slice(kept);
        const first = this.#runs[0];
        if (first && first.position < position) {
            const gone = position - first.position;
            this.#runs[0] = { ordinal: first.ordinal + gone, position, length: first.length - gone };
        }
    }
    #spansOf(start, end, startsMask, eraseFrom) {
        const spans = [];
        for (let index = this.#firstRunFrom(start); index < this.#runs.length; index += 1) {
            const { ordinal, position, length } = this.#runs[index];
            if (ordinal >= end)
                break;
            const from = position + Math.max(0, start - ordinal);
            const to = position + Math.min(length, end - ordinal);
            const eraseAfter = eraseFrom === null ? null : Math.max(start, ordinal) - eraseFrom;
            spans.push({ start: from, end: to, startsMask: startsMask && spans.length === 0, eraseAfter });
        }
        return spans;
    }
    /** The index of the first run that reaches beyond `ordinal`, by bisection. */
    #firstRunFrom(ordinal) {
        let [low, high] = [0, this.#runs.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const run = this.#runs[middle];
            if (run.ordinal + run.length > ordinal)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}


/***/ }),

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Overwriting)
/* harmony export */ });
const backspace = 0x08;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** The first character that can end an escape sequence: parameters and intermediates are below it. */
const firstFinal = 0x38;
/** Final bytes of CSI sequences that move the cursor back within its row: CUB, CHA, HPA. */
const backInRow = characters('DG`');
/** Final bytes of CSI sequences that may move it to another row: CUU, CUD, CNL, CPL, CUP, HVP, VPA, SCORC. */
const toAnotherRow = characters('ABEFHfdu');
/** Final bytes of two-character escapes that move it to another row: DECRC, RI, NEL. */
const escapesToAnotherRow = characters('8ME');
/** After a move to another row, at most this many rows are taken to be redrawn. */
const redrawnRows = 200;
/** Follows a stream of terminal text, to know whether what is printed is written over other text. */
class Overwriting {
    /** The rows, from the cursor's on, on which something was printed before. */
    #rows = 0;
    get isOverwriting() {
        return this.#rows > 0;
    }
    /** Takes a control character, or one inside an escape sequence, read in `state`. False where nothing changes. */
    control(state, code) {
        const before = this.#rows;
        if (state === 'text') {
            if (code === lineFeed)
                this.#rows = Math.max(0, before - 1);
            else if (code === carriageReturn || code === backspace)
                this.#rows = Math.max(1, before);
        }
        else if (code < firstFinal)
            return false;
        else if (state === 'csi' && backInRow[code] === 1)
            this.#rows = Math.max(1, before);
        else if (state === 'csi' && toAnotherRow[code] === 1)
            this.#rows = redrawnRows;
        else if (state === 'escape' && escapesToAnotherRow[code] === 1)
            this.#rows = redrawnRows;
        return this.#rows !== before;
    }
}
function characters(text) {
    const table = new Uint8Array(128);
    for (const char of text)
        table[char.charCodeAt(0)] = 1;
    return table;
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ PatternStream)
/* harmony export */ });
/* harmony import */ var _text_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);
/* harmony import */ var _masked_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8649);
/* harmony import */ var _matching_thread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _overwriting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8619);




/**
 * A line of more visible characters is searched piece by piece, each piece overlapping the one before by half:
 * finding one match takes linear time, but a pattern such as `a.*b|a` looks at the whole rest for each match. A
 * match that begins within one piece is followed up to `longestMatch`.
 */
const longestPiece = 1024;
const longestMatch = 16 * 1024;
/** The line that has not ended yet: its visible characters, the first of which has the ordinal `start`. */
class Line {
    thread = new _matching_thread_js__WEBPACK_IMPORTED_MODULE_1__/* .MatchingThread */ .m();
    text = '';
    start = 0;
    /** At this length it is searched before it ends. */
    longest = longestPiece;
    /** Where in `text` the first match begins that reaches the end of `text`, and may become longer. */
    #open = 0;
    add(position, text) {
        this.text += text;
        this.thread.addRun(position, text.length);
    }
    search(patterns) {
        this.#open = this.text.length;
        for (const pattern of patterns)
            for (const [start, end] of pattern.matchesIn(this.text)) {
                if (end > start)
                    this.thread.mask(this.start + start, this.start + end);
                if (end === this.text.length)
                    this.#open = Math.min(this.#open, start);
            }
        return this.thread.takeSpans();
    }
    /** Forgets the older half of what was searched, unless a match that may become longer began there. */
    shorten() {
        const half = this.text.length - longestPiece / 2;
        const gone = this.text.length >= longestMatch ? half : Math.min(half, this.#open);
        this.start += gone;
        this.text = this.text.slice(gone);
        this.longest = this.text.length + longestPiece / 2;
    }
}
/**
 * Masks what regular expressions match within one logical line of terminal text, in escape
 * sequences' content too. A line is held back until it ends, since more text can change what
 * matches; a line as wide as the terminal continues in the next one.
 */
class PatternStream {
    #text = '';
    #base = 0;
    #spans = [];
    #state = 'text';
    #screen = new Line();
    #content = new Line();
    #overwriting = new _overwriting_js__WEBPACK_IMPORTED_MODULE_2__/* .Overwriting */ .J();
    #patterns;
    #cols;
    #onMask;
    constructor(patterns, cols, onMask) {
        this.#patterns = patterns;
        this.#cols = cols;
        this.#onMask = onMask;
    }
    push(chunk) {
        let at = this.#text.length;
        this.#text += chunk;
        while (at < this.#text.length) {
            const from = at;
            if ((0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .hasContent */ .ov)(this.#state))
                while (at < this.#text.length && !(0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .isInvisible */ .qW)(this.#text.charCodeAt(at)))
                    at += 1;
            if (at > from)
                this.#add(this.#text.slice(from, at), this.#base + from);
            if (at < this.#text.length)
                this.#control(this.#text.charCodeAt(at++));
        }
        return this.#takeUnheld([this.#screen, this.#content].map(({ thread, start }) => thread.positionOf(start)));
    }
    /** Returns the whole words of a line that has not ended, such as a prompt. */
    release() {
        this.#search(this.#screen);
        const words = this.#screen.start + this.#screen.text.search(/\S*$/);
        return this.#takeUnheld([
            this.#screen.thread.positionOf(words),
            this.#content.thread.positionOf(this.#content.start),
        ]);
    }
    flush() {
        this.#search(this.#screen);
        this.#search(this.#content);
        return this.#takeUnheld([]);
    }
    #add(text, position) {
        const line = this.#state === 'text' ? this.#screen : this.#content;
        const step = longestPiece / 2;
        for (let from = 0; from < text.length; from += step) {
            line.add(position + from, text.slice(from, from + step));
            if (line.text.length < line.longest)
                continue;
            this.#search(line);
            line.shorten();
        }
    }
    #control(code) {
        this.#followCursor(code);
        if (this.#state === 'text' && (0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(code)) {
            const width = this.#screen.thread.count;
            if (this.#cols !== undefined && width > 0 && width % this.#cols === 0)
                return;
            this.#search(this.#screen);
            this.#screen = new Line();
            this.#screen.thread.overwrite(this.#overwriting.isOverwriting);
            return;
        }
        const state = (0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .nextEscapeState */ .kp)(this.#state, code);
        if (state !== this.#state && (this.#state === 'osc' || this.#state === 'string')) {
            this.#search(this.#content);
            this.#content = new Line();
        }
        this.#state = state;
    }
    /** Follows the cursor, where the width is known: other text is not redrawn. */
    #followCursor(code) {
        if (this.#cols === undefined)
            return;
        this.#overwriting.control(this.#state, code);
        if (!(0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(code))
            this.#screen.thread.overwrite(this.#overwriting.isOverwriting);
    }
    #search(line) {
        for (const span of line.search(this.#patterns))
            this.#spans.push(span);
    }
    #takeUnheld(held) {
        const position = Math.min(this.#base + this.#text.length, ...held.filter((found) => found !== null));
        const taken = this.#text.slice(0, position - this.#base);
        const spans = (0,_masked_span_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedSpans */ .c6)(this.#spans);
        const redacted = (0,_masked_span_js__WEBPACK_IMPORTED_MODULE_3__/* .maskedText */ .$O)(taken, this.#base, spans);
        if (this.#onMask)
            for (const { start, end } of spans)
                if (start < position)
                    this.#onMask(start, Math.min(end, position));
        this.#spans = (0,_masked_span_js__WEBPACK_IMPORTED_MODULE_3__/* .spansFrom */ ["in"])(spans, position);
        this.#text = this.#text.slice(position - this.#base);
        this.#base = position;
        for (const { thread } of [this.#screen, this.#content])
            thread.forget(position);
        return redacted;
    }
}


/***/ }),

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Utf8Stream)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * Decodes a stream of UTF-8 as a TextDecoder does, in any chunking: bytes that are not UTF-8 become U+FFFD, and a byte
 * order mark is a character like any other. Chunks of ASCII alone, which nearly all are, cost a fifth of that.
 */
class Utf8Stream {
    #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    /** The last chunk may end within a character. */
    #isCut = false;
    push(bytes) {
        if (!this.#isCut && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
            return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
        this.#isCut = (bytes.at(-1) ?? 0x80) >= 0x80;
        return this.#decoder.decode(bytes, { stream: true });
    }
    /** Returns what an unfinished character at the end of the stream becomes. */
    end() {
        this.#isCut = false;
        return this.#decoder.decode();
    }
}


/***/ })

};
