export const id = 443;
export const ids = [443];
export const modules = {

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ leftNotice),
/* harmony export */   Z: () => (/* binding */ activationNotice)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);

/** What a person has to know when a command is stopped while it activates a system. */
function activationNotice(activation) {
    return `an activation is under way${onHost(activation)} and is not cut short: ${activation.command}${howToFollow(activation)}`;
}
/** What a person has to know of an activation that was left running. */
function leftNotice(activation) {
    return `the activation goes on${onHost(activation)} without a recording: ${activation.command}${howToFollow(activation)}`;
}
function onHost({ host }) {
    return host === null ? '' : ` on ${host}`;
}
function howToFollow({ host, unit }) {
    if (unit === null)
        return '';
    const follow = ['journalctl', '-fu', unit];
    return `; follow it with: ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteCommand */ .c)(host === null ? follow : ['ssh', host, ...follow])}`;
}


/***/ }),

/***/ 5873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endUnlessActivating),
/* harmony export */   V: () => (/* binding */ StopSwitch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

// As a person would. Nix removes its locks and ends its builders on an interrupt. All of it takes under
// 1.5 s, because a cancelled GitHub job has 7.5 s in all.
const endingSteps = [
    ['SIGINT', 700],
    ['SIGTERM', 400],
    ['SIGKILL', 400],
];
const sweepingSteps = [
    ['SIGTERM', 300],
    ['SIGKILL', 500],
];
/** How often (ms) processes are looked at that got a signal, or may still appear. */
const endingMs = 20;
/** A look reads all of /proc, and may take so much of the time (one part in four) where there are many processes. */
const restsPerLook = 3;
/** How often (ms) activations are looked at, which may take minutes. */
const activationMs = 200;
/** How long (ms) what waited for an activation, such as nixos-rebuild, has to end by itself with its own status. */
const afterwardsMs = 3000;
/** How long (ms) a command's status may take to arrive when none of its processes is left. */
const reportMs = 5000;
/**
 * Ends the processes of one command, when it is stopped or has ended. An activation among them is reported, and is not
 * cut short: everything waits for it, until `leave`.
 */
class StopSwitch {
    #processes;
    #on;
    #reason = null;
    #isOver = false;
    #isLeaving = false;
    #left = [];
    /** When a process was last seen that had not ended. */
    #lastSeenMs = 0;
    #ending = Promise.resolve();
    #giveUp = () => { };
    /**
     * Resolves with null when the command was stopped and no status of it is to come: nothing of it is left, or its
     * activation was left running.
     */
    unreported;
    constructor(processes, on) {
        this.#processes = new Watched(processes);
        this.#on = on;
        this.unreported = new Promise((resolve) => {
            this.#giveUp = () => resolve(null);
        });
    }
    get reason() {
        return this.#reason;
    }
    /** The activations that were left running. */
    get left() {
        return this.#left;
    }
    /** Stops the command; the first reason counts. */
    stop(reason) {
        if (this.#reason)
            return;
        this.#reason = reason;
        this.#on.stop();
        this.#ending = this.#end();
    }
    /** From now on an activation under way is left running instead of waited for. */
    leave() {
        this.#isLeaving = true;
    }
    /** To be called when the command has ended: resolves when a stop under way has ended its processes. */
    over() {
        this.#isOver = true;
        return this.#ending;
    }
    /** Ends the processes that a finished command left, with a short grace, and waits for an activation among them. */
    async sweep() {
        await this.#endProcesses(sweepingSteps);
    }
    async #end() {
        this.#lastSeenMs = performance.now();
        do {
            await this.#endProcesses(endingSteps);
            if (this.#left.length > 0)
                return this.#giveUp();
            if (performance.now() - this.#lastSeenMs > reportMs)
                this.#giveUp();
            // A stop may come before the command has begun, so what comes later ends as well.
            await this.#processes.rest();
        } while (!this.#isOver);
    }
    /**
     * Resolves when nothing is left that can be ended, and no activation but one that was left running. Nothing is ended
     * before an activation has: it may need any of it.
     */
    async #endProcesses(steps) {
        for (;;) {
            let seen = this.#saw(await this.#processes.look());
            if (seen.activations.length > 0)
                seen = await this.#afterActivation(seen);
            if (this.#left.length > 0)
                return;
            seen = this.#saw(await inSteps(this.#processes, steps, seen));
            if (seen.activations.length === 0)
                return;
        }
    }
    /** Waits for activations under way, unless they are to be left, and for what had waited for them. */
    async #afterActivation(first) {
        let seen = first;
        while (seen.activations.length > 0) {
            for (const activation of seen.activations)
                this.#on.activation(activation);
            // A question in the middle of an activation is one that cannot be answered either.
            if (this.#isLeaving || this.#reason === 'prompt') {
                this.#left = seen.activations;
                return seen;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(activationMs);
            seen = this.#saw(await this.#processes.look());
        }
        const deadline = performance.now() + afterwardsMs;
        while (seen.endable > 0 && seen.activations.length === 0 && performance.now() < deadline) {
            await this.#processes.rest();
            seen = this.#saw(await this.#processes.look());
        }
        return seen;
    }
    #saw(seen) {
        if (seen.endable > 0 || seen.activations.length > 0)
            this.#lastSeenMs = performance.now();
        return seen;
    }
}
/** Ends all processes. Returns the activations under way; where there is one, nothing of the rebuild is ended. */
async function endUnlessActivating(processes) {
    const watched = new Watched(processes);
    return (await inSteps(watched, sweepingSteps, await watched.look())).activations;
}
/** Processes that are looked at again and again. */
class Watched {
    #processes;
    #lookMs = 0;
    constructor(processes) {
        this.#processes = processes;
    }
    async look() {
        const startMs = performance.now();
        const seen = await this.#processes.look();
        this.#lookMs = performance.now() - startMs;
        return seen;
    }
    signal(signal) {
        return this.#processes.signal(signal);
    }
    /** Waits until the next look. */
    rest() {
        return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(endingMs, restsPerLook * this.#lookMs));
    }
}
/** Sends the signals one after the other until nothing is left that may be ended now. Returns what it last saw. */
async function inSteps(processes, steps, first) {
    let seen = first;
    for (const [signal, patienceMs] of steps) {
        if (seen.endable === 0)
            break;
        await processes.signal(signal);
        const deadline = performance.now() + patienceMs;
        do {
            await processes.rest();
            seen = await processes.look();
        } while (seen.endable > 0 && performance.now() < deadline);
    }
    return seen;
}


/***/ }),

/***/ 7545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildAutomaton),
  h: () => (/* binding */ skipped)
});

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/redact/trie.js
/**
 * A trie in typed arrays: it has a node for each character of thousands of texts and is built at every start, where
 * objects would take most of the time.
 */
class TrieBuilder {
    #trie;
    /** `most` is the greatest number of nodes. */
    constructor(most) {
        this.#trie = {
            size: 1,
            firstChild: new Int32Array(most),
            nextSibling: new Int32Array(most),
            code: new Uint16Array(most),
            depth: new Uint16Array(most),
        };
    }
    get trie() {
        return this.#trie;
    }
    /** The child of a node by the class of its character, which is added where there is none. */
    child(parent, code) {
        const trie = this.#trie;
        let id = trie.firstChild[parent];
        while (id !== 0 && trie.code[id] !== code)
            id = trie.nextSibling[id];
        if (id !== 0)
            return id;
        const added = trie.size++;
        trie.code[added] = code;
        trie.depth[added] = trie.depth[parent] + 1;
        trie.nextSibling[added] = trie.firstChild[parent];
        trie.firstChild[parent] = added;
        return added;
    }
}
/** The ids of all nodes, those of less depth first. */
function breadthFirst({ size, firstChild, nextSibling }) {
    const order = new Int32Array(size);
    let found = 1;
    for (const id of order)
        for (let child = firstChild[id]; child !== 0; child = nextSibling[child])
            order[found++] = child;
    return order;
}

;// CONCATENATED MODULE: ./lib/redact/automaton.js


/** The class of characters that are not matched at all (see `isInvisible`). */
const skipped = 0xffff;
/** Builds the automaton of `entries`; their texts must not be empty nor hold skipped characters. */
function buildAutomaton(entries) {
    const { classes, width } = classesOf(entries.map((entry) => entry.text));
    const { trie, ending, isBeginning } = trieOf(entries, classes);
    const { size, firstChild, nextSibling, code, depth } = trie;
    const fail = new Int32Array(size);
    const pending = new Uint16Array(size);
    const { rows, table, onlyCode, onlyChild } = emptyTables(trie, width);
    // Nearly all nodes have one child, and no row of their own: other characters are looked up where the node fails to.
    const next = (state, group) => {
        for (let at = state;; at = fail[at]) {
            const row = rows[at];
            if (row >= 0)
                return table[row + group];
            if (onlyCode[at] === group)
                return onlyChild[at];
        }
    };
    for (const id of breadthFirst(trie)) {
        const fallback = fail[id];
        const row = rows[id];
        if (id !== 0) {
            inherit(ending, id, fallback);
            pending[id] = isBeginning[id] === 1 ? depth[id] : pending[fallback];
            if (row >= 0)
                for (let group = 0; group < width; group += 1)
                    table[row + group] = next(fallback, group);
        }
        for (let child = firstChild[id]; child !== 0; child = nextSibling[child]) {
            fail[child] = id === 0 ? 0 : next(fallback, code[child]);
            if (row >= 0)
                table[row + code[child]] = child;
        }
    }
    for (const targets of [table, onlyChild])
        negateAccepting(targets, ending);
    return {
        classes,
        next,
        pending: (state) => pending[state],
        depth: (state) => depth[state],
        hits: (state) => ending.get(state) ?? [],
    };
}
/** What ends where a node fails to ends in the node as well. */
function inherit(ending, id, fallback) {
    const inherited = ending.get(fallback);
    if (inherited)
        ending.set(id, [...(ending.get(id) ?? []), ...inherited]);
}
function negateAccepting(states, ending) {
    for (let index = 0; index < states.length; index += 1) {
        const state = states[index];
        if (state !== 0 && ending.has(state))
            states[index] = -state;
    }
}
/** A row for the root and each node with several children, filled by the caller; for the others their child, if any. */
function emptyTables({ size, firstChild, nextSibling, code }, width) {
    const rows = new Int32Array(size).fill(-1);
    const onlyCode = new Uint16Array(size).fill(skipped);
    const onlyChild = new Int32Array(size);
    let length = 0;
    for (let id = 0; id < size; id += 1) {
        const child = firstChild[id];
        if (id === 0 || nextSibling[child] !== 0) {
            rows[id] = length;
            length += width;
        }
        else if (child !== 0) {
            onlyCode[id] = code[child];
            onlyChild[id] = child;
        }
    }
    return { rows, table: new Int32Array(length), onlyCode, onlyChild };
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
    for (const code of ansi/* invisibleUnits */.lN)
        classes[code] = skipped;
    return { classes, width };
}
/** The trie of the texts, what ends in its nodes, and 1 for each node in which a text that is not shown goes on. */
function trieOf(entries, classes) {
    const most = entries.reduce((sum, { text }) => sum + text.length, 1);
    const builder = new TrieBuilder(most);
    const isBeginning = new Uint8Array(most);
    const ending = new Map();
    for (const entry of entries) {
        let id = 0;
        for (let index = 0; index < entry.text.length; index += 1) {
            if (entry.isShown !== true)
                isBeginning[id] = 1;
            id = builder.child(id, classes[entry.text.charCodeAt(index)]);
        }
        const others = ending.get(id);
        if (others)
            others.push(entry);
        else
            ending.set(id, [entry]);
    }
    return { trie: builder.trie, ending, isBeginning };
}


/***/ }),

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

/***/ 1875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K7: () => (/* binding */ loadRedaction)
});

// UNUSED EXPORTS: isLiteral, redactionWith

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/redact/automaton.js + 1 modules
var automaton = __webpack_require__(7545);
// EXTERNAL MODULE: ./lib/redact/rules/assignments.js
var assignments = __webpack_require__(8171);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/redact/rules/escaped-forms.js

/** The forms of a text in which each of its bytes or characters is written as a code. */
function escapedForms(value) {
    const bytes = [...external_node_buffer_.Buffer.from(value)];
    const units = Array.from({ length: value.length }, (_, index) => value.charCodeAt(index));
    const points = [...value].map((char) => char.codePointAt(0));
    const digits = bytes.map((byte) => hex(byte, 2));
    const lower = [
        digits.map((code) => `%${code}`).join(''),
        digits.map((code) => `\\x${code}`).join(''),
        ...[' ', ':', '-', ', ', ',', '.', '_'].map((separator) => digits.join(separator)),
        ...[' ', ', ', ','].map((separator) => digits.map((code) => `0x${code}`).join(separator)),
        units.map((code) => `\\u${hex(code, 4)}`).join(''),
        points.map((code) => `\\u{${hex(code, 1)}}`).join(''),
        points.map((code) => `&#x${hex(code, 1)};`).join(''),
        // xxd and hexdump write two bytes in a group.
        ...[0, 1].map((offset) => digits.map((code, index) => (index > 0 && (index + offset) % 2 === 0 ? ` ${code}` : code)).join('')),
    ];
    const upper = lower.map((form) => form.replaceAll(/(?<=%|\\x|\\u\{?|&#x|0x|^|[ :,._-])[0-9a-f]+/g, (code) => code.toUpperCase()));
    return [
        ...lower,
        ...upper,
        points.map((code) => `&#${code};`).join(''),
        bytes.map((byte) => `\\${octal(byte)}`).join(''),
        bytes.map((byte) => `\\0${octal(byte)}`).join(''),
        bytes.join(' '),
        bytes.join(', '),
        bytes.join(','),
    ];
}
/** The forms of a text in which only what is no printable ASCII, quotes and backslashes are written as codes. */
function partlyEscapedForms(value) {
    const bytes = [...external_node_buffer_.Buffer.from(value)];
    const escaped = (code, quotes) => bytes
        .map((byte) => {
        const char = String.fromCharCode(byte);
        if (quotes.test(char))
            return `\\${char}`;
        return byte >= 0x20 && byte < 0x7f ? char : code(byte);
    })
        .join('');
    // Python's repr() and bytes, bash's $'…'.
    return [/[\\]/, /[\\']/, /[\\"]/].flatMap((quotes) => [
        [...value].map((char) => (quotes.test(char) ? `\\${char}` : char)).join(''),
        escaped((byte) => `\\x${hex(byte, 2)}`, quotes),
        escaped((byte) => `\\${octal(byte)}`, quotes),
    ]);
}
/** Base32 depends on where the text starts within a group of five bytes: for each alignment, what is its alone. */
function base32Forms(value) {
    const bytes = external_node_buffer_.Buffer.from(value);
    return [0, 1, 2, 3, 4].flatMap((offset) => {
        const written = base32(external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(offset), bytes]));
        const start = Math.ceil((offset * 8) / 5);
        const end = Math.floor(((offset + bytes.length) * 8) / 5);
        return [written.slice(start), written.slice(start, end)].flatMap((form) => [form, form.toLowerCase()]);
    });
}
/** RFC 4648, without padding. */
function base32(bytes) {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const groups = bits.match(/.{1,5}/g) ?? [];
    return groups
        .map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group.padEnd(5, '0'), 2)])
        .join('');
}
function hex(code, length) {
    return code.toString(16).padStart(length, '0');
}
function octal(byte) {
    return byte.toString(8).padStart(3, '0');
}

;// CONCATENATED MODULE: ./lib/redact/rules/forms.js



/** Secrets of fewer visible characters are not masked: too much unrelated text would be masked with them. */
const minimumSecretLength = 4;
/** Encoded forms and single lines of a secret are not searched for below these lengths, for the same reason. */
const minimumEncodedLength = 5;
const minimumLineLength = 8;
/** How many first characters of a form the automaton finds, to keep its table small; the rest is compared. */
const longestHead = 64;
/** Of a form in which each byte is a code: they are many and long, and fewer characters are as sure. */
const longestEscapedHead = 16;
/**
 * Every form in which a secret may be printed: itself, its single lines, quoted for JSON (also twice), Nix, Python,
 * shells, HTML and URLs, in hexadecimal, base32 and base64 at each alignment, with each byte as a code. Empty when
 * the secret is too short to be masked.
 */
function formsOf(secret) {
    const value = secret.trim();
    if ((0,ansi/* withoutBreaks */.v8)(value).length < minimumSecretLength)
        return [];
    const encoded = [
        ...quoted(value),
        ...partlyEscapedForms(value),
        ...urlEncoded(value),
        ...hexadecimal(value),
        ...base64(value),
        // What is encoded twice was a text of its own the first time.
        ...base64(external_node_buffer_.Buffer.from(value).toString('base64')),
        ...base32Forms(value),
    ];
    const forms = [
        value,
        ...lines(value),
        ...encoded.filter((form) => form.length >= minimumEncodedLength),
        // For programs that move the cursor instead of printing blanks.
        ...(/\S\s/.test(value) ? [value.replaceAll(/\s+/g, '')] : []),
    ];
    return [...formsWithHeads(forms, longestHead), ...formsWithHeads(escapedForms(value), longestEscapedHead)];
}
function formsWithHeads(forms, length) {
    return [...new Set(forms.map(ansi/* withoutBreaks */.v8))]
        .filter((form) => form.length >= minimumSecretLength)
        .map((form) => ({ head: form.slice(0, length), tail: form.slice(length) }));
}
/** A builder's log has a prefix before each line, so each line of a secret is also searched for by itself. */
function lines(value) {
    const parts = value.split(/[\r\n]+/).map((line) => line.trim());
    return parts.length === 1 ? [] : parts.filter((line) => line.length >= minimumLineLength);
}
function quoted(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const ascii = json.replaceAll(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const html = value.replaceAll(/[&<>"]/g, (char) => entities[char] ?? char);
    return [
        json,
        JSON.stringify(json).slice(1, -1),
        JSON.stringify(ascii).slice(1, -1),
        ascii,
        json.replaceAll('/', '\\/'),
        json.replaceAll('$' + '{', '\\$' + '{'),
        value.replaceAll("'", "'\\''"),
        value.replaceAll("'", `'"'"'`),
        // As bash's printf %q quotes.
        value.replaceAll(/[^\w./:=+@%,\x80-\uffff-]/g, '\\$&'),
        html,
        html.replaceAll("'", '&#39;'),
        html.replaceAll("'", '&#x27;'),
    ];
}
function urlEncoded(value) {
    const component = encodeURIComponent(external_node_buffer_.Buffer.from(value).toString());
    const strict = component.replaceAll(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const lower = (form) => form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const forms = [component, strict, component.replaceAll('%20', '+'), strict.replaceAll('%20', '+')];
    return [...forms, ...forms.map(lower), encodeURI(external_node_buffer_.Buffer.from(value).toString())];
}
function hexadecimal(value) {
    const hex = external_node_buffer_.Buffer.from(value).toString('hex');
    return [hex, hex.toUpperCase()];
}
/**
 * Base64 depends on where the secret starts within a group of three bytes, and at its edges on its
 * neighbours. For each of the three alignments: the characters that are the secret's alone, and the
 * ending as it is when nothing follows, with padding and without.
 */
function base64(value) {
    const bytes = external_node_buffer_.Buffer.from(value);
    return [0, 1, 2].flatMap((offset) => {
        const padded = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(offset), bytes]).toString('base64');
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        const forms = [padded.slice(start), padded.slice(start).replace(/=+$/, ''), padded.slice(start, end)];
        return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
    });
}

;// CONCATENATED MODULE: ./lib/redact/rules/pattern.js

/**
 * A compiled `--redact` pattern. RE2JS searches in time proportional to the text for whatever pattern, where
 * JavaScript's own engine needs a check of patterns that refuses harmless ones (`.*.*=`) and still lets through
 * some that take minutes for a line of 64 KB. Measured on build output: 23 to 900 MB/s, JavaScript's 2 to 800.
 * V8's own linear engine is behind a flag of the process, reaches 8 to 28 MB/s and refuses `{1,500}`.
 */
class LinePattern {
    #compiled;
    constructor(compiled) {
        this.#compiled = compiled;
    }
    /** The start and end of each match in a line, in UTF-16 code units. */
    *matchesIn(line) {
        const matcher = this.#compiled.matcher(line);
        while (matcher.find())
            yield [matcher.start(), matcher.end()];
    }
}
/**
 * Compiles a `--redact` pattern (`ordinal` counts from 1, for the message; the pattern itself is not
 * repeated there, since it may be a secret). Throws a usage error where it is no regular expression, or one
 * that no engine can match in linear time.
 */
function compilePattern({ RE2JS, RE2JSException }, pattern, ordinal) {
    try {
        // RE2JS would read this back-reference as the letter k.
        if (/(?:^|[^\\])(?:\\\\)*\\k</.test(pattern))
            throw new RE2JSException('back-reference');
        return new LinePattern(RE2JS.compile(RE2JS.translateRegExp(pattern), RE2JS.LOOKBEHINDS | RE2JS.DISABLE_UNICODE_GROUPS));
    }
    catch (error) {
        if (!(error instanceof RE2JSException))
            throw error;
        if (isRegExp(pattern))
            throw (0,errors/* usageError */.Wp)('bad-redact', `--redact pattern ${ordinal} has something that is not supported, since its search has to take linear time`, 'Leave out look-ahead such as (?=…), back-references such as \\1, classes such as \\p{L}, and repetitions of more than 1,000 times.');
        throw (0,errors/* usageError */.Wp)('bad-redact', `--redact pattern ${ordinal} is no regular expression: ${error.message.replace('error parsing regexp: ', '').split(': ')[0]}`, 'To mean a character such as ( or + itself, write a backslash before it.');
    }
}
/** True for what JavaScript accepts as a regular expression. */
function isRegExp(pattern) {
    try {
        return new RegExp(pattern).source !== '';
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/redact/rules/secret-names.js
var secret_names = __webpack_require__(3300);
// EXTERNAL MODULE: ./lib/redact/rules/shapes.js + 1 modules
var shapes = __webpack_require__(6959);
// EXTERNAL MODULE: ./lib/redact/rules/token-shapes.js
var token_shapes = __webpack_require__(367);
;// CONCATENATED MODULE: ./lib/redact/redaction.js








/** True for a `--redact` pattern that is to be taken literally: it holds no metacharacter. */
function isLiteral(pattern) {
    return !/[\\^$.*+?()[\]{}|]/.test(pattern);
}
/** As `compileRedaction`, but loads the engine of regular expressions (5 ms) only where a pattern needs it. */
async function loadRedaction(rules, env) {
    const engine = rules.patterns.every(isLiteral) ? null : await loadEngine();
    return redactionWith(engine, rules, env);
}
/** Not through the bundler, which would load it with the bundle; scripts/build.mjs puts in where it is in dist/. */
function loadEngine() {
    return import('../assets/re2js/index.mjs');
}
/** As `compileRedaction`; without an engine every pattern must be a literal. */
function redactionWith(engine, rules, env) {
    const expressions = rules.patterns.flatMap((pattern, index) => {
        if (pattern.trim() === '')
            throw (0,errors/* usageError */.Wp)('bad-redact', `--redact pattern ${index + 1} is empty`);
        if (isLiteral(pattern))
            return [];
        if (engine === null)
            throw new Error('a pattern needs the engine');
        return [compilePattern(engine, pattern, index + 1)];
    });
    const named = [
        ...rules.secrets
            .filter((value) => value.trim() !== '')
            .map((value) => ({ name: 'a given secret', value })),
        ...rules.patterns.map((value, index) => ({ name: `--redact pattern ${index + 1}`, value })),
        ...(0,secret_names/* environmentSecrets */.Pm)(env),
    ];
    const notices = new Set();
    const forms = new Map();
    for (const { name, value } of named) {
        const found = formsOf(value);
        if (found.length === 0 && isLiteral(value))
            notices.add(`${name} is too short to be masked (under 4 characters)`);
        for (const form of found)
            forms.set(form.head + form.tail, form);
    }
    const shortest = Math.min(...[...forms.keys()].map((form) => form.length));
    return {
        automaton: automatonOf(forms.values()),
        patterns: expressions,
        longestShownBeginning: Math.max(1, Math.min(3, Math.floor(shortest / 4))),
        notices: [...notices],
    };
}
function automatonOf(forms) {
    const entries = [
        ...shapes/* privateKeyEnds */.RK.map((text) => ({ text, value: { kind: 'block-end' } })),
        ...[...assignments/* separators */.Jo, ...assignments/* optionWords */.RI].map((text) => ({
            text,
            value: { kind: 'assignment' },
            isShown: true,
        })),
    ];
    for (const { head, tail } of forms)
        entries.push({ text: head, value: { kind: 'secret', tail } });
    for (const shape of [...(0,token_shapes/* tokenShapes */.IV)(), ...shapes/* shapes */.nq])
        for (const text of shape.triggers)
            entries.push({ text, value: { kind: 'shape', shape }, isShown: true });
    return (0,automaton/* buildAutomaton */.Z)(entries);
}


/***/ }),

/***/ 8171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ separators),
/* harmony export */   RI: () => (/* binding */ optionWords),
/* harmony export */   kg: () => (/* binding */ assignmentAfter)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3300);

/** Where a value is read: after one of these, or after a word that names a secret and a blank. */
const separators = ['=', ':', '>'];
const optionWords = [
    'password ',
    'passwd ',
    'passphrase ',
    'token ',
    'secret ',
    'key ',
    'psk ',
    'pass ',
];
/** Nearly all names are told from others by these, at little cost. */
const candidate = /pass|pwd|pw\d?$|psk|token|secret|key|auth|cred|cookie|bearer|jwt|pat$|pin$|otp|seed|pepper|salt|seal|mnemonic|netrc|webhook|string|sig|code/i;
/** Names that prose and code also use for other things. */
const ambiguousName = /^(?:.*[_-])?(?:key|pass|auth|pat|pin|otp|seed|salt|pepper|pw|pwd|cookie|creds?|credentials?|unseal|webhook|jwt|bearer|netrc|mnemonic)$|^(?:tokens?|secrets?)$/i;
/** The same, where the word before it leaves no doubt. */
const sureName = /(?:api|access|account|auth|encryption|master|private|preshared|secret|shared|signing|ssh|storage|unseal|wg)[_-]?key$|(?:access|auth|private|secret)[_-]token$/i;
/** In lower case a pin is also what is pinned: a revision. */
const neverFields = /^(?:xx?[Pp]ass|pass|PASS|XX?PASS|[Kk]eys?\d*|KEYS?\d*|pins?)$/;
/** Headers of HTTP, in which the whole rest is the secret. */
const headerName = /^(?:proxy-)?authorization$|^(?:set-)?cookie$|^(?:x|private|job|deploy|circle)-(?:[\w-]*-)?(?:token|key|secret|auth|password)$/i;
const queryName = /^(?:sig|signature|x-amz-signature|x-goog-signature|x-amz-security-token|code|key|auth)$/i;
/** npm's and yarn's settings: //registry.example.org/:_authToken=… */
const settingName = /^_(?:auth|authToken|password)$/;
/** Options that say what to do about a secret, and take none. */
const switchOption = /^-*(?:no|ask|prompt|read|show|use|with|without|enable|disable|allow|require|reset|change)-/i;
/** netrc(5), also over several lines; NetworkManager's `wifi connect NAME password …` and `wifi-sec.psk …`. */
const credentialWord = /\b(?:login|account|user)\s+\S+\s+(?:account\s+\S+\s+)?password $|\bmachine\s+\S+\s+password $|\bconnect\s.*password $|[\w-]\.psk $/;
/** What Vault calls the parts of its key. */
const numberedKey = /\b(?:unseal|recovery) key(?: share)? \d+[ \t]*:$/i;
/** The end of a name that selects an element, as of a dictionary. */
const subscript = /\[(?:["'][\w.-]+["']|:[\w-]+)\]$/;
/** sops-nix names the secrets that it changes. */
const change = /\b(?:adding|modifying|removing|added|modified|removed)\s(?:\w+\s)?$/i;
/** The end of a file's name, as in a message about it. */
const fileEnd = /\.(?:nix|age|pem|pub|json|ya?ml|toml|conf|cfg|ini|txt|sh|py|rb|rs|go|c|h|cc|hs|js|ts|service|socket|timer|mount|target|path|drv|md|log|lock|enc|gpg|asc)$/;
/** The inside of a start tag of XML: a name, with or without a namespace, and attributes. */
const startTag = /^(?:[\w.-]+:)?([\w.-]+)(?:\s[^<>\n]*)?$/;
/** Blanks, a list's dash, the prefix of a builder's log, and how a shell begins an assignment. */
const lineStart = /(?:^|\n)(?:[\w.+-]+> ?)?[ \t"'-]*(?:(?:export|declare -x|set) +)?$/;
/** What secret's value follows this text, which ends with a separator or an option's word; null for none. */
function assignmentAfter(before) {
    if (before.endsWith(' '))
        return optionAfter(before);
    return before.endsWith('>') ? elementAfter(before) : namedBefore(before);
}
/** The element whose start tag ends the text, as `<password>` or `<db:password type="plain">`. */
function elementAfter(before) {
    const tag = before.slice(before.lastIndexOf('<') + 1, -1);
    if (tag.length === before.length - 1 || tag.endsWith('/'))
        return null;
    const name = asVariable(startTag.exec(tag)?.[1] ?? '');
    if (!candidate.test(name) || !(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) || neverFields.test(name))
        return null;
    const kind = isAmbiguous(name) ? 'word' : 'field';
    return { kind, startsLine: false, isDirect: true, isElement: true, quote: '' };
}
function optionAfter(before) {
    const name = /(?:^|\s)--?([\w-]+) $/.exec(before)?.[1];
    const takesSecret = name === undefined ? credentialWord.test(before) : (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) && !switchOption.test(name);
    return takesSecret
        ? { kind: 'option', startsLine: false, isDirect: false, isElement: false, quote: '' }
        : null;
}
function namedBefore(before) {
    if (numberedKey.test(before))
        return { kind: 'field', startsLine: true, isDirect: false, isElement: false, quote: '' };
    let end = before.length - 1;
    while (end > 0 && isBlankOrQuote(before.charCodeAt(end - 1)))
        end -= 1;
    // env["NAME"] = and config[:name] =
    if (subscript.test(before.slice(0, end)))
        end -= before[end - 2] === '"' || before[end - 2] === "'" ? 2 : 1;
    let start = end;
    while (start > 0 && isNameCharacter(before.charCodeAt(start - 1)))
        start -= 1;
    const name = before.slice(start, end);
    if (name.length < 2 || !candidate.test(name))
        return null;
    const isEqual = before.endsWith('=');
    const isDirect = isEqual && end === before.length - 1;
    const beforeName = before.slice(0, start);
    const startsLine = lineStart.test(beforeName);
    const kind = kindOf(name, { isEqual, isDirect, startsLine, beforeName });
    if (kind === null)
        return null;
    const quote = /["'`]$/.exec(beforeName)?.[0] ?? '';
    return { kind, startsLine, isDirect, isElement: false, quote: before[end] === quote ? '' : quote };
}
function kindOf(written, { isEqual, isDirect, startsLine, beforeName }) {
    const name = asVariable(written);
    if (fileEnd.test(written) || (/^secrets?$/.test(written) && change.test(beforeName)))
        return null;
    if (isDirect && /[?&;]$/.test(beforeName) && (queryName.test(written) || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name)))
        return 'query';
    if (!isEqual && headerName.test(written))
        return 'header';
    if (!(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) || neverFields.test(name))
        return null;
    if (isDirect && /^--?\w/.test(written))
        return switchOption.test(written) ? null : 'option';
    if (isDirect && settingName.test(written))
        return 'variable';
    if (isDirect && /^[A-Z][A-Z0-9_]*$/.test(written))
        return isAmbiguous(name) && !written.includes('_') && !startsLine ? 'word' : 'variable';
    return isAmbiguous(name) ? 'word' : 'field';
}
function isAmbiguous(name) {
    return ambiguousName.test(name) && !sureName.test(name);
}
/** A name in the spelling of variables: `initialPassword` is `initial_Password`, `wifi-sec.psk` is `wifi-sec_psk`. */
function asVariable(name) {
    return name.replaceAll(/([a-z0-9])(?=[A-Z])/g, '$1_').replaceAll('.', '_');
}
function isBlankOrQuote(code) {
    return code === 0x20 || code === 0x09 || code === 0x22 || code === 0x27 || code === 0x5c;
}
function isNameCharacter(code) {
    if (code >= 0x61)
        return code <= 0x7a;
    if (code >= 0x41)
        return code <= 0x5a || code === 0x5f;
    return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
}


/***/ }),

/***/ 324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ screenMask),
  h: () => (/* binding */ screenSearch)
});

// EXTERNAL MODULE: ./lib/terminal/cell.js
var terminal_cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(2594);
// EXTERNAL MODULE: ./lib/redact/masking-stream.js + 8 modules
var masking_stream = __webpack_require__(5841);
// EXTERNAL MODULE: ./lib/redact/pattern-stream.js
var pattern_stream = __webpack_require__(1152);
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

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord),
/* harmony export */   c: () => (/* binding */ quoteCommand)
/* harmony export */ });
// Characters that no shell treats specially. `#` is a glob operator of zsh, and `=` begins a path look-up there.
const plainWord = /^[\w@%+:,./-][\w@%+=:,./-]*$/;
/** One word for a POSIX shell; quoted only where it must be, so that commands stay easy to read. */
function quoteWord(word) {
    return plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** A command line that a POSIX shell splits into exactly these words. */
function quoteCommand(argv) {
    return argv.map(quoteWord).join(' ');
}


/***/ })

};
