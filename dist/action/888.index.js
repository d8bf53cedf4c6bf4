export const id = 888;
export const ids = [888];
export const modules = {

/***/ 9107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ buildAutomaton),
/* harmony export */   h: () => (/* binding */ skipped)
/* harmony export */ });
/* harmony import */ var _text_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);

/** The class of characters that are not matched at all (see `isInvisible`). */
const skipped = 0xffff;
/** Builds the automaton of `entries`; their texts must not be empty nor hold skipped characters. */
function buildAutomaton(entries) {
    const { classes, width } = classesOf(entries.map((entry) => entry.text));
    const nodes = trieOf(entries, classes);
    const next = new Int32Array(nodes.length * width);
    const fail = new Int32Array(nodes.length);
    // Breadth first, so that the row a node falls back to is complete before it is copied.
    for (const id of breadthFirst(nodes)) {
        const node = nodes[id];
        const fallback = fail[id];
        if (id !== 0) {
            next.copyWithin(id * width, fallback * width, (fallback + 1) * width);
            node.entries.push(...nodes[fallback].entries);
            node.pending = node.children.size > 0 ? node.depth : nodes[fallback].pending;
        }
        for (const [code, child] of node.children) {
            fail[child] = id === 0 ? 0 : next[fallback * width + code];
            next[id * width + code] = child;
        }
    }
    for (let index = 0; index < next.length; index += 1) {
        const id = next[index];
        next[index] = nodes[id].entries.length > 0 ? -id * width : id * width;
    }
    const row = (state) => nodes[state / width];
    return {
        classes,
        next,
        pending: (state) => row(state).pending,
        hits: (state) => row(state).entries,
    };
}
function classesOf(texts) {
    const classes = new Uint16Array(0x10000);
    let width = 1;
    for (const text of texts)
        for (let index = 0; index < text.length; index += 1) {
            const code = text.charCodeAt(index);
            if (classes[code] === 0)
                classes[code] = width++;
        }
    for (let code = 0; code < 0x10000; code += 1)
        if ((0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .isInvisible */ .qW)(code))
            classes[code] = skipped;
    return { classes, width };
}
function trieOf(entries, classes) {
    const nodes = [{ children: new Map(), depth: 0, pending: 0, entries: [] }];
    for (const entry of entries) {
        let id = 0;
        for (let index = 0; index < entry.text.length; index += 1) {
            const { children, depth } = nodes[id];
            const code = classes[entry.text.charCodeAt(index)];
            const child = children.get(code);
            id = child ?? nodes.push({ children: new Map(), depth: depth + 1, pending: 0, entries: [] }) - 1;
            if (child === undefined)
                children.set(code, id);
        }
        nodes[id].entries.push(entry);
    }
    return nodes;
}
function breadthFirst(nodes) {
    const order = [0];
    for (let index = 0; index < order.length; index += 1)
        order.push(...nodes[order[index]].children.values());
    return order;
}


/***/ }),

/***/ 18649:
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

/***/ 32097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ MaskingStream)
});

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
// EXTERNAL MODULE: ./lib/redact/automaton.js
var automaton = __webpack_require__(9107);
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

// EXTERNAL MODULE: ./lib/redact/shapes.js
var shapes = __webpack_require__(20287);
;// CONCATENATED MODULE: ./lib/redact/follower.js

/** Reads the body of a token and masks it once it is complete. */
class ShapeFollower {
    holdsFrom;
    #body = '';
    #shape;
    #trigger;
    constructor(shape, trigger, holdsFrom) {
        this.holdsFrom = holdsFrom;
        this.#shape = shape;
        this.#trigger = trigger;
    }
    take(code, thread) {
        const shape = this.#shape;
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
        if (this.#body.length > 0 && (full || this.#body.length < this.#shape.min))
            return true;
        this.end(thread);
        return false;
    }
    end(thread) {
        this.#complete('\n', thread);
    }
    #complete(next, thread) {
        const shape = this.#shape;
        const body = this.#body;
        const trigger = this.#trigger;
        if (body.length < shape.min || (shape.end !== undefined && shape.end !== next))
            return;
        const span = shape.secret ? shape.secret(body) : [0, body.length];
        if (span === null)
            return;
        const bodyStart = this.holdsFrom + trigger.length;
        const [start, end] = [bodyStart + span[0], bodyStart + span[1]];
        thread.mask(shape.keepTrigger ? start : this.holdsFrom, end);
        if (shape.block)
            thread.followers.push(new BlockFollower(end, start === end));
    }
}
/** Masks everything up to the end of a PEM block. */
class BlockFollower {
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

// EXTERNAL MODULE: ./lib/redact/masked-span.js
var masked_span = __webpack_require__(18649);
// EXTERNAL MODULE: ./lib/redact/matching-thread.js
var matching_thread = __webpack_require__(94379);
// EXTERNAL MODULE: ./lib/redact/overwriting.js
var overwriting = __webpack_require__(28619);
;// CONCATENATED MODULE: ./lib/redact/masking-stream.js







/** Of more redraws in a row none is a secret's: a bar is drawn again and again. */
const mostRedraws = 200;
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
    /** The first character of the screen since the last control: its ordinal, and where it is drawn. */
    #runStart = 0;
    #runCell = 0;
    /** Beginnings of one secret, each drawn over the one before: a line redrawn letter by letter. */
    #redraws = [];
    #longestRedraw = 0;
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
                at = this.#skipIndentation(at);
            if ((0,ansi/* hasContent */.ov)(this.#state))
                at = this.#scanRun(this.#state === 'text' ? this.#screen : this.#content, at);
            if (at < this.#text.length)
                this.#scanControl(this.#text.charCodeAt(at++));
        }
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
        if (thread === this.#screen && thread.count === this.#runStart && this.#cols !== undefined)
            this.#runCell = this.#cursor.cell;
        for (; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            const group = classes[code];
            if (group === automaton/* skipped */.h)
                break;
            state = next[state + group];
            if (state >= 0 && !following)
                continue;
            thread.addRun(base + start, at + 1 - start);
            start = at + 1;
            if (following)
                thread.retainFollowers((follower) => follower.take(code, thread));
            if (state < 0) {
                state = -state;
                this.#found(thread, state);
            }
            following = thread.followers.length > 0;
        }
        if (at > start)
            thread.addRun(base + start, at - start);
        thread.state = state;
        if (thread !== this.#screen)
            return at;
        this.#column += at - from;
        this.#cursor.print(at - from);
        return at;
    }
    #found(thread, state) {
        for (const { text, value } of this.#automaton.hits(state)) {
            const start = thread.count - text.length;
            if (value.kind === 'secret') {
                if (thread === this.#screen)
                    this.#maskRedraws(start, text);
                thread.mask(start, thread.count);
                if (value.tail)
                    thread.follow(new TailFollower(value.tail));
            }
            else if (value.kind === 'shape')
                thread.follow(new ShapeFollower(value.shape, text, start));
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
            if (this.#screen.count !== this.#runStart)
                this.#endRun();
            if (code === ansi/* ESC */.ok)
                return;
        }
        this.#cursor.control(this.#state, code);
        if (this.#overwriting.control(this.#state, code))
            this.#screen.overwrite(this.#overwriting.isOverwriting);
    }
    /** Called at a control: a run that ends with the beginning of a secret may be redrawn with one more letter. */
    #endRun() {
        const { state, count } = this.#screen;
        const length = this.#automaton.pending(state);
        const start = count - length;
        const last = this.#redraws.at(-1);
        const beginning = { start, end: count, cell: this.#cellOf(start), state };
        if (length === 0)
            this.#redraws = [];
        else if (last?.start === start)
            this.#redraws[this.#redraws.length - 1] = beginning;
        else if (this.#isRedraw(start) && this.#redraws.length < mostRedraws)
            this.#redraws.push(beginning);
        else
            this.#redraws = [beginning];
        this.#longestRedraw = this.#redraws.length > 1 ? Math.max(this.#longestRedraw, length) : length;
        this.#runStart = count;
    }
    /** The cell in which the character with that ordinal is drawn; NaN, which equals nothing, where it is not known. */
    #cellOf(ordinal) {
        if (ordinal >= this.#runStart)
            return this.#runCell + ordinal - this.#runStart;
        const last = this.#redraws.at(-1);
        return last?.start === ordinal ? last.cell : Number.NaN;
    }
    /** True where what begins at that ordinal is drawn over the beginning before it, or is that beginning. */
    #isRedraw(start) {
        const last = this.#redraws.at(-1);
        return last !== undefined && last.cell === this.#cellOf(start);
    }
    /** Masks the beginnings of `secret` that were redrawn until it was whole, from the ordinal `start` on. */
    #maskRedraws(start, secret) {
        if (!this.#isRedraw(start))
            return;
        const { classes, next } = this.#automaton;
        for (const redraw of this.#redraws) {
            if (redraw.start >= start)
                continue;
            let state = 0;
            for (let index = 0; index < redraw.end - redraw.start; index += 1)
                state = Math.abs(next[state + classes[secret.charCodeAt(index)]]);
            if (state === redraw.state)
                this.#screen.mask(redraw.start, redraw.end);
        }
        this.#redraws = [];
        this.#longestRedraw = 0;
    }
    /** The position up to which no text may become a secret; beginnings of up to `ignored` characters do not count. */
    #heldFrom(ignored) {
        const end = this.#base + this.#text.length;
        const held = [this.#screen, this.#content].map((thread) => {
            const pending = this.#automaton.pending(thread.state);
            const start = thread.count - pending;
            const redraw = thread === this.#screen && this.#isRedraw(start) ? this.#redraws[0] : undefined;
            const longest = redraw ? Math.max(pending, this.#longestRedraw) : pending;
            const undecidedFrom = longest > ignored ? (redraw?.start ?? start) : thread.count;
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

/***/ 94379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ MatchingThread)
/* harmony export */ });
/** Every follower takes every character, so this bounds the time that hostile text can cost. */
const mostFollowers = 16;
/**
 * One thread of matching: the text of the terminal, or the content of one escape sequence in it.
 * Characters are counted by their ordinal, which leaves out everything that is not matched (escape
 * sequences, line breaks); `runs` map ordinals to positions in the stream.
 */
class MatchingThread {
    /** The automaton's state. */
    state = 0;
    /** Matched characters so far: the ordinal of the next one. */
    count = 0;
    followers = [];
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
    /** Adds a follower, unless hostile text has started too many. */
    follow(follower) {
        if (this.followers.length < mostFollowers)
            this.followers.push(follower);
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

/***/ 28619:
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

/***/ 51152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ PatternStream)
/* harmony export */ });
/* harmony import */ var _text_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);
/* harmony import */ var _masked_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18649);
/* harmony import */ var _matching_thread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94379);
/* harmony import */ var _overwriting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28619);




/**
 * A line of more visible characters is searched piece by piece, each piece overlapping the one
 * before by half: the cost of a pattern grows with a power of the length (see isExplosive). A match
 * that begins within one piece is followed up to `longestMatch`.
 */
const longestPiece = 1024;
const longestMatch = 16 * 1024;
/** The line that has not ended yet: its visible characters, the first of which has the ordinal `start`. */
class Line {
    thread = new _matching_thread_js__WEBPACK_IMPORTED_MODULE_2__/* .MatchingThread */ .m();
    text = '';
    start = 0;
    /** Where in `text` the first match begins that reaches the end of `text`, and may become longer. */
    #open = 0;
    add(position, text) {
        this.text += text;
        this.thread.addRun(position, text.length);
    }
    search(patterns) {
        this.#open = this.text.length;
        for (const pattern of patterns)
            for (const { 0: match, index } of this.text.matchAll(pattern)) {
                if (match)
                    this.thread.mask(this.start + index, this.start + index + match.length);
                if (index + match.length === this.text.length)
                    this.#open = Math.min(this.#open, index);
            }
        return this.thread.takeSpans();
    }
    /** Forgets the older half of what was searched, unless a match that may become longer began there. */
    shorten() {
        const half = this.text.length - longestPiece / 2;
        const gone = this.text.length >= longestMatch ? half : Math.min(half, this.#open);
        this.start += gone;
        this.text = this.text.slice(gone);
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
    #overwriting = new _overwriting_js__WEBPACK_IMPORTED_MODULE_1__/* .Overwriting */ .J();
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
            if (line.text.length < longestPiece)
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

/***/ 20287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _o: () => (/* binding */ privateKeyEnd),
/* harmony export */   nq: () => (/* binding */ shapes),
/* harmony export */   u7: () => (/* binding */ longestBlock)
/* harmony export */ });
/** The end of a PEM block, and how many characters a block may have if it never comes. */
const privateKeyEnd = '-----END';
const longestBlock = 16 * 1024;
const alphanumeric = set(/[A-Za-z0-9]/);
const word = set(/[A-Za-z0-9_]/);
const urlSafe = set(/[A-Za-z0-9_-]/);
const dotted = set(/[A-Za-z0-9_.-]/);
const base64 = set(/[A-Za-z0-9+/=]/);
const credentials = set(/[A-Za-z0-9._~+/=-]/);
/** The token formats that their issuers document, and the places where credentials are written. */
const shapes = [
    // GitHub: personal, OAuth, user-to-server, server-to-server, refresh; fine-grained.
    token(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], dotted, 36, 1024),
    token(['github_pat_'], word, 59, 255),
    token(['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glsoat-'], dotted, 20, 300),
    token(['npm_'], alphanumeric, 36, 36),
    token(['pypi-AgE'], urlSafe, 50, 300),
    token(['AKIA', 'ASIA'], set(/[A-Z0-9]/), 16, 16),
    {
        ...token(['aws_secret_access_key', 'AWS_SECRET_ACCESS_KEY', 'SecretAccessKey'], printable(), 41, 64),
        keepTrigger: true,
        secret: (body) => spanOf(/^["']?\s*[=:]\s*["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/d, body),
    },
    token(['xoxa-', 'xoxb-', 'xoxe-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], urlSafe, 10, 300),
    { ...token(['hooks.slack.com/services/'], set(/[A-Za-z0-9/]/), 20, 120), keepTrigger: true },
    token(['AIza'], urlSafe, 35, 35),
    token(['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'], alphanumeric, 16, 255),
    token(['sk-ant-', 'sk-proj-'], urlSafe, 20, 300),
    token(['dckr_pat_', 'dop_v1_', 'hf_', 'tskey-'], urlSafe, 24, 120),
    token(['AGE-SECRET-KEY-1'], set(/[A-Z0-9]/), 58, 58),
    // JSON Web Token (RFC 7519): base64url of `{"`, then header.payload.signature.
    {
        ...token(['eyJ'], dotted, 20, 4096),
        secret: (body) => (/^[\w-]{8,}\.[\w-]{8,}\./.test(body) ? [0, body.length] : null),
    },
    // RFC 6750 and 7617. "Basic something" also occurs in plain English: a credential has a digit or mixed case.
    ...[...['Bearer ', 'bearer ', 'BEARER '], ...['Basic ', 'basic ', 'BASIC ']].map((trigger) => ({
        ...token([trigger], trigger.toLowerCase() === 'bearer ' ? credentials : base64, 12, 4096),
        keepTrigger: true,
        secret: (body) => (/[0-9=+/]|[a-z][A-Z]/.test(body) ? [0, body.length] : null),
    })),
    // user:password@ of a URL (RFC 3986, 3.2.1); a user alone only where it is as long as a token.
    {
        ...token(['://'], set(/[^\s/@?#"'<>`\\]/), 2, 1024),
        end: '@',
        keepTrigger: true,
        secret: (body) => {
            const colon = body.indexOf(':');
            if (colon >= 0)
                return colon + 1 < body.length ? [colon + 1, body.length] : null;
            return body.length >= 20 ? [0, body.length] : null;
        },
    },
    // nix.conf(5): access-tokens = github.com=… gitlab.com=…, or --option access-tokens github.com=…
    {
        ...token(['access-tokens'], printable(), 1, 2048),
        keepTrigger: true,
        secret: (body) => spanOf(/^["']?(?:\s*[=:]\s*(?=\S)|\s+(?=\S+=))(.*)$/d, body),
    },
    {
        ...token(['-----BEGIN '], set(/[A-Z0-9 -]/), 16, 64),
        keepTrigger: true,
        block: true,
        secret: (body) => spanOf(/^(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(.*)$/d, body),
    },
];
function token(triggers, body, min, max) {
    return { triggers, body, min, max };
}
function spanOf(pattern, body) {
    return pattern.exec(body)?.indices?.[1] ?? null;
}
function set(pattern) {
    return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}
function printable() {
    return set(/[\t -~]/);
}


/***/ })

};
