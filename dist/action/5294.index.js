export const id = 5294;
export const ids = [5294];
export const modules = {

/***/ 24416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ regularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/**
 * The bytes of a file of at most `mostSize` bytes, by an absolute path without a symbolic link; null for anything else, such
 * as a FIFO, whose reading may never end.
 */
async function regularFile(path, mostSize) {
    try {
        // A directory on the way may have become a link since it was listed.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)) !== path)
            return null;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        try {
            const stats = await handle.stat();
            return stats.isFile() && stats.size <= mostSize ? await handle.readFile() : null;
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 11794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ Lexer)
});

;// CONCATENATED MODULE: ./lib/nix/language/characters.js
/** What a character of Nix source is to its tokens, as in Nix' lexer.l. Source is one character a byte. */
/** Kinds of characters; those of `runEnd` can be joined by `|`. */
const character = {
    letter: 1,
    digit: 2,
    /** Of a word after its first character. */
    word: 4,
    path: 8,
    /** Of the scheme of a URL after its first letter. */
    scheme: 16,
    /** Of a URL after its scheme. */
    url: 32,
    blank: 64,
};
const kinds = new Uint8Array(256);
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', character.letter | character.word | character.path | character.scheme | character.url);
mark('0123456789', character.digit | character.word | character.path | character.scheme | character.url);
mark('_', character.word | character.path | character.url);
mark("'", character.word | character.url);
mark('-', character.word | character.path | character.scheme | character.url);
mark('.+', character.path | character.scheme | character.url);
mark('%/?:@&=$,!~*', character.url);
mark(' \t\r\n', character.blank);
function mark(characters, wanted) {
    for (const character of characters) {
        const code = character.charCodeAt(0);
        kinds[code] = (kinds[code] ?? 0) | wanted;
    }
}
function isOf(code, wanted) {
    return ((kinds[code] ?? 0) & wanted) !== 0;
}
/** Where a run of characters of a kind that begins at `at` ends. */
function runEnd(source, at, wanted) {
    const { length } = source;
    let end = at;
    while (end < length && (kinds[source.charCodeAt(end)] & wanted) !== 0)
        end += 1;
    return end;
}
/** As `runEnd`, and knows the end of the last run: tokens that begin in the middle of one do not read it again. */
class RunEnds {
    #source;
    #wanted;
    #from = -1;
    #to = -1;
    constructor(source, wanted) {
        this.#source = source;
        this.#wanted = wanted;
    }
    of(at) {
        if (at < this.#from || at >= this.#to) {
            this.#from = at;
            this.#to = runEnd(this.#source, at, this.#wanted);
        }
        return this.#to;
    }
}

;// CONCATENATED MODULE: ./lib/nix/language/long-tokens.js

const slash = 47;
const colon = 58;
const home = 126;
const less = 60;
/** Paths, search paths and URLs: the tokens that may have a slash or a colon in them. */
class LongTokens {
    #source;
    #pathEnds;
    #schemeEnds;
    constructor(source) {
        this.#source = source;
        this.#pathEnds = new RunEnds(source, character.path);
        this.#schemeEnds = new RunEnds(source, character.scheme);
    }
    /** The longest that begins at `at`. */
    at(at) {
        const code = this.#source.charCodeAt(at);
        if (code === less)
            return this.#searchPath(at);
        if (code !== home && code !== slash && !isOf(code, character.path))
            return null;
        const url = isOf(code, character.letter) ? this.#url(at) : null;
        const path = this.#path(code === home ? at + 1 : this.#pathEnds.of(at));
        if (url !== null && (path === null || url.ruleEnd > path.ruleEnd))
            return url;
        return path;
    }
    #url(at) {
        const schemeEnd = this.#schemeEnds.of(at);
        if (this.#source.charCodeAt(schemeEnd) !== colon)
            return null;
        const end = runEnd(this.#source, schemeEnd + 1, character.url);
        return end === schemeEnd + 1 ? null : { kind: 'url', end, ruleEnd: end, after: null };
    }
    /** A path of which the first slash is at `first`: "a/b", or the "a/" of "a/${b}". */
    #path(first) {
        const source = this.#source;
        if (source.charCodeAt(first) !== slash)
            return null;
        const end = this.segmentsEnd(first);
        if (end > first)
            return {
                kind: 'path',
                end,
                ruleEnd: end,
                after: source.charCodeAt(end - 1) === slash ? 'slash' : 'path',
            };
        // With what it must be followed by, it is longer than the division of a word.
        return source.startsWith('${', first + 1)
            ? { kind: 'path', end: first + 1, ruleEnd: first + 3, after: 'slash' }
            : null;
    }
    /** The end of "/a/b", with one slash at the end; `from` where there is no segment. */
    segmentsEnd(from) {
        let end = from;
        while (this.#source.charCodeAt(end) === slash) {
            const next = this.#pathEnds.of(end + 1);
            if (next === end + 1)
                return end === from ? from : end + 1;
            end = next;
        }
        return end;
    }
    /** The end of the text of a path that goes on at `at`, behind its beginning or an interpolation; `at` where it ends. */
    restEnd(at) {
        const first = this.#pathEnds.of(at);
        if (this.#source.charCodeAt(first) !== slash)
            return first;
        const end = this.segmentsEnd(first);
        return end === first ? first + 1 : end;
    }
    #searchPath(at) {
        let end = at;
        do {
            const next = this.#pathEnds.of(end + 1);
            if (next === end + 1)
                return null;
            end = next;
        } while (this.#source.charCodeAt(end) === slash);
        if (this.#source[end] !== '>')
            return null;
        return { kind: 'search-path', end: end + 1, ruleEnd: end + 1, after: null };
    }
}

// EXTERNAL MODULE: ./lib/nix/language/tokens.js
var tokens = __webpack_require__(76890);
;// CONCATENATED MODULE: ./lib/nix/language/numbers.js


const dot = 46;
const floatPattern = /(?:[1-9]\d*\.\d*|0?\.\d+)(?:[Ee][+-]?\d+)?/y;
const largestInteger = 2n ** 63n - 1n;
/** The number that begins at `at`; null where none does. */
function numberAt(source, at) {
    const code = source.charCodeAt(at);
    if (code !== dot && !isOf(code, character.digit))
        return null;
    const integerEnd = runEnd(source, at, character.digit);
    floatPattern.lastIndex = at;
    const floatEnd = floatPattern.test(source) ? floatPattern.lastIndex : 0;
    if (floatEnd > integerEnd)
        return { kind: 'float', start: at, end: floatEnd };
    return integerEnd === at ? null : { kind: 'integer', start: at, end: integerEnd };
}
/** Throws for what Nix cannot hold: as strtod has it, a float that is too large, or so small that it is not exact. */
function checkNumber(source, { kind, start, end }) {
    const text = source.slice(start, end);
    if (kind === 'integer' && !isSmallInteger(text))
        throw new tokens/* NixSyntaxError */.B1(`invalid integer '${text}'`, start);
    if (kind === 'float') {
        const value = Number(text);
        const isZero = /^[0.]*(?:[Ee]|$)/.test(text);
        if (value > Number.MAX_VALUE || (!isZero && value < 2 ** -1022))
            throw new tokens/* NixSyntaxError */.B1(`invalid float '${text}'`, start);
    }
}
function isSmallInteger(text) {
    const digits = text.replace(/^0+/, '');
    return digits.length < 19 || (digits.length === 19 && BigInt(digits) <= largestInteger);
}

;// CONCATENATED MODULE: ./lib/nix/language/text-ends.js
/** Where pieces of the text of strings end, as lexer.l of Nix divides it. */
const quote = 34;
const dollar = 36;
const apostrophe = 39;
const backslash = 92;
const brace = 123;
/**
 * The end of the text of a string from `at`; `at` before a quote or an interpolation. A backslash or a dollar that ends the
 * source is a piece of its own.
 */
function stringTextEnd(source, at) {
    const { length } = source;
    for (let end = at; end < length;) {
        const code = source.charCodeAt(end);
        if (code !== quote && code !== dollar && code !== backslash) {
            end += 1;
            continue;
        }
        const next = end + 1 < length ? source.charCodeAt(end + 1) : -1;
        if (code === quote || (code === dollar && next === brace))
            return end;
        const isDollar = code === dollar && next !== quote;
        const size = isDollar && next === backslash ? 3 : isDollar || code === backslash ? 2 : 1;
        if (end + size > length)
            return end > at ? end : length;
        end += size;
    }
    return length;
}
/** The end of a piece of the text of an indented string from `at`, before which there is no `''` and no interpolation. */
function indentedTextEnd(source, at) {
    const { length } = source;
    let end = at;
    while (end < length) {
        const code = source.charCodeAt(end);
        if (code !== apostrophe && code !== dollar) {
            end += 1;
            continue;
        }
        if (end + 1 >= length)
            break;
        const next = source.charCodeAt(end + 1);
        if (next === apostrophe || next === (code === dollar ? brace : dollar))
            break;
        end += 2;
    }
    return Math.max(end, at + 1);
}
/** The end of the escape that begins with `''` at `at`; null where `''` ends the string. */
function indentedEscapeEnd(source, at) {
    const code = source.charCodeAt(at + 2);
    if (code === dollar || code === apostrophe)
        return at + 3;
    return code === backslash && at + 3 < source.length ? at + 4 : null;
}

;// CONCATENATED MODULE: ./lib/nix/language/lexer.js





const underscore = 95;
const hash = 35;
const lexer_slash = 47;
const star = 42;
const carriageReturn = 13;
const newline = 10;
const lexer_colon = 58;
const lexer_dot = 46;
const plus = 43;
/**
 * Splits Nix source into tokens, one at a time, as lexer.l of Nix does: the longest rule matches, then the first.
 * `source` has one character a byte.
 */
class Lexer {
    #source;
    #isCurrent;
    #hasNul;
    #long;
    #state = 'expression';
    #outer = [];
    /** Whether a comment's end was looked for in vain: further ones need not look. */
    #hasNoCommentEnd = false;
    #at = 0;
    /** Where the last token, blank or comment began: there former Nix sees the end of the file. */
    #last = 0;
    constructor(source, dialect) {
        this.#source = source;
        this.#isCurrent = dialect === 'current';
        this.#hasNul = source.includes('\0');
        this.#long = new LongTokens(source);
    }
    /** Throws a `NixSyntaxError` for a number that is too large and a path that ends with a slash. */
    next() {
        const state = this.#state;
        if (state === 'expression')
            this.#skipBlanks();
        const start = this.#at;
        if (start >= this.#source.length && state !== 'path' && state !== 'slash')
            return { kind: 'end', start: this.#isCurrent ? start : this.#last, end: start };
        const token = this.#tokenIn(state, start);
        if (token.end > start)
            this.#last = start;
        this.#at = token.end;
        return token;
    }
    #tokenIn(state, at) {
        if (state === 'expression')
            return this.#inExpression(at);
        if (state === 'string')
            return this.#inString(at);
        if (state === 'indented')
            return this.#inIndented(at);
        return this.#inPath(state, at);
    }
    #enter(state) {
        this.#outer.push(this.#state);
        this.#state = state;
    }
    #leave() {
        this.#state = this.#outer.pop() ?? 'expression';
    }
    #skipBlanks() {
        const source = this.#source;
        for (;;) {
            const at = this.#at;
            const code = source.charCodeAt(at);
            let end = at;
            if (code === hash)
                end = lineEnd(source, at);
            else if (code === lexer_slash && source.charCodeAt(at + 1) === star)
                end = this.#blockEnd(at);
            else if (isOf(code, character.blank))
                end = runEnd(source, at, character.blank);
            if (end === at)
                return;
            this.#last = at;
            this.#at = end;
        }
    }
    #blockEnd(at) {
        const end = this.#hasNoCommentEnd ? -1 : this.#source.indexOf('*/', at + 2);
        this.#hasNoCommentEnd = end === -1;
        return end === -1 ? at : end + 2;
    }
    #inExpression(at) {
        const source = this.#source;
        const code = source.charCodeAt(at);
        if (isOf(code, character.letter) || code === underscore)
            return this.#wordOrLonger(at);
        const number = numberAt(source, at);
        const sign = number === null ? (0,tokens/* signAt */.pw)(source, at) : null;
        const plainEnd = number?.end ?? sign?.end ?? 0;
        const long = this.#long.at(at);
        if (long !== null && long.ruleEnd > plainEnd) {
            if (long.after !== null)
                this.#enter(long.after);
            return { kind: long.kind, start: at, end: long.end };
        }
        if (number !== null) {
            checkNumber(source, number);
            return number;
        }
        // What follows a NUL is never read: its code is that of the end for Nix' parser.
        if (sign === null && code === 0)
            return { kind: 'end', start: this.#isCurrent ? at + 1 : at, end: at + 1 };
        if (sign === null)
            return { kind: 'other', start: at, end: at + 1 };
        // The pipe operator is a token also where it may not be used; of "|>" no part is one.
        if (this.#isCurrent && sign.kind === '<' && source.startsWith('<|', at))
            return { kind: 'other', start: at, end: at + 2 };
        this.#nest(sign.kind);
        return sign;
    }
    /** A word, unless it is the beginning of a path or URL; what cannot go on as one is told by the next character. */
    #wordOrLonger(at) {
        const source = this.#source;
        const end = runEnd(source, at, character.word);
        if (end < source.length && goesOn(source.charCodeAt(end))) {
            const long = this.#long.at(at);
            if (long !== null && long.ruleEnd > end) {
                if (long.after !== null)
                    this.#enter(long.after);
                return { kind: long.kind, start: at, end: long.end };
            }
        }
        return { kind: (0,tokens/* keywordIn */.pd)(source, at, end) ?? 'word', start: at, end };
    }
    /** Keeps the states of strings and interpolations. */
    #nest(kind) {
        if (kind === '{' || kind === '${')
            this.#enter('expression');
        else if (kind === '"')
            this.#enter('string');
        else if (kind === "''")
            this.#enter('indented');
        else if (kind === '}')
            this.#leave();
    }
    #inString(at) {
        const end = this.#stringTextEnd(at);
        if (end > at)
            return this.#text(at, end);
        if (this.#source[at] === '"') {
            this.#leave();
            return { kind: '"', start: at, end: at + 1 };
        }
        this.#enter('expression');
        return { kind: '${', start: at, end: at + 2 };
    }
    /** For former Nix, a backslash or a dollar that ends the source is a piece of its own. */
    #stringTextEnd(at) {
        const source = this.#source;
        const end = stringTextEnd(source, at);
        const isPiece = end < source.length && source[end] !== '"' && !source.startsWith('${', end);
        return isPiece && this.#isCurrent ? source.length : end;
    }
    #inIndented(at) {
        const source = this.#source;
        if (source.startsWith("''", at)) {
            const end = indentedEscapeEnd(source, at);
            if (end !== null)
                return { kind: 'text', start: at, end };
            this.#leave();
            return { kind: "''", start: at, end: at + 2 };
        }
        if (source.startsWith('${', at)) {
            this.#enter('expression');
            return { kind: '${', start: at, end: at + 2 };
        }
        return this.#text(at, indentedTextEnd(source, at));
    }
    #text(start, end) {
        if (this.#isCurrent && this.#hasNul && this.#source.slice(start, end).includes('\0'))
            throw new tokens/* NixSyntaxError */.B1('a string has a null byte', start);
        return { kind: 'text', start, end };
    }
    #inPath(state, at) {
        const source = this.#source;
        if (source.startsWith('${', at)) {
            this.#state = 'path';
            this.#enter('expression');
            return { kind: '${', start: at, end: at + 2 };
        }
        const end = this.#long.restEnd(at);
        if (end > at) {
            this.#state = source.charCodeAt(end - 1) === lexer_slash ? 'slash' : 'path';
            return { kind: 'text', start: at, end };
        }
        if (state === 'slash')
            throw new tokens/* NixSyntaxError */.B1('a path ends with a slash', at < source.length ? at : this.#last);
        this.#leave();
        return { kind: 'path-end', start: at, end: at };
    }
}
/** Whether a path or URL may go on with a character behind a word. */
function goesOn(code) {
    return code === lexer_slash || code === lexer_colon || code === lexer_dot || code === plus;
}
function lineEnd(source, at) {
    const { length } = source;
    let end = at;
    while (end < length) {
        const code = source.charCodeAt(end);
        if (code === newline || code === carriageReturn)
            break;
        end += 1;
    }
    return end;
}


/***/ }),

/***/ 70384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ callIn),
/* harmony export */   B: () => (/* binding */ inherits),
/* harmony export */   Ll: () => (/* binding */ lastNameIn),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* unused harmony export namesIn */
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72191);

/** What a string without interpolations says, its escapes read; null for any other expression. */
function plainText(expression) {
    if (expression.kind !== 'string')
        return null;
    let text = '';
    for (const part of expression.parts) {
        if (!('text' in part))
            return null;
        text += part.text;
    }
    if (expression.isIndented)
        return text;
    const letters = { n: '\n', r: '\r', t: '\t' };
    return text.replace(/\\([\s\S])|\r\n?/g, (_, escaped) => (escaped ? (letters[escaped] ?? escaped) : '\n'));
}
/** The names of a variable, or of a selection from one: `lib.mkIf`; null for anything else, and where a name is computed. */
function namesIn(expression) {
    if (expression.kind === 'variable')
        return [expression.name];
    if (expression.kind !== 'select' || expression.default !== null)
        return null;
    const outer = namesIn(expression.set);
    if (outer === null)
        return null;
    const names = expression.path.flatMap((one) => ('dynamic' in one ? [] : [one.name]));
    return names.length === expression.path.length ? [...outer, ...names] : null;
}
/** The last of the names by which an expression is reached, also where the others are computed: `mkIf` of `(f x).mkIf`. */
function lastNameIn(expression) {
    const last = expression.kind === 'select' ? expression.path.at(-1) : expression;
    return last !== undefined && 'name' in last ? last.name : null;
}
/** Whether a set inherits one of these names. */
function inherits({ bindings }, isWanted) {
    return bindings.some((one) => one.kind === 'inherit' && one.names.some(({ name }) => isWanted(name)));
}
/** The call that an expression is; null where it is none, or of a function without a name. */
function callIn(expression) {
    const found = [];
    let at = expression;
    for (; at.kind === 'call'; at = at.function)
        found.push(at.argument);
    const names = namesIn(at);
    return found.length === 0 || names === null ? null : { names, arguments: found.reverse() };
}
/** The value of an attribute that a set is written with: `{ a.b = 1; }` has `a`, `b`. Null where it has none. */
function valueIn(set, path) {
    if (set.kind !== 'set')
        return null;
    for (const binding of set.bindings) {
        if (binding.kind !== 'value')
            continue;
        const names = (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(binding);
        const shared = Math.min(names.length, path.length);
        if (names.slice(0, shared).some((name, index) => name !== path[index]))
            continue;
        if (names.length === path.length)
            return binding.value;
        const inner = names.length < path.length ? valueIn(binding.value, path.slice(shared)) : null;
        if (inner !== null)
            return inner;
    }
    return null;
}


/***/ }),

/***/ 72191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ nameSpan),
/* harmony export */   DJ: () => (/* binding */ reverseFrom),
/* harmony export */   G9: () => (/* binding */ Nodes),
/* harmony export */   NK: () => (/* binding */ addDynamic),
/* harmony export */   Uo: () => (/* binding */ addParts),
/* harmony export */   XM: () => (/* binding */ pathOf)
/* harmony export */ });
/* unused harmony export Node */
/** An expression where it stands. */
class Node {
    expression;
    parent;
    /** The binding that gives it a name, where it is that binding's value. */
    binding;
    /** The innermost node with a binding, from this one outwards. */
    #named;
    #isOfLet;
    #path = null;
    constructor(expression, parent, binding, isOfLet) {
        this.expression = expression;
        this.parent = parent;
        this.binding = binding;
        this.#named = binding === null ? (parent === null ? null : parent.#named) : this;
        this.#isOfLet = isOfLet;
    }
    /**
     * The attributes under which it stands in its file, from the outermost; `*` for one whose name is not written out. What is
     * between them, such as functions, conditions and calls, is passed over; a name of a `let` begins anew.
     */
    get path() {
        const named = this.#named;
        if (named === null || named.binding === null)
            return [];
        const outer = named.#isOfLet ? [] : (named.parent?.path ?? []);
        named.#path ??= [...outer, ...pathOf(named.binding)];
        return named.#path;
    }
}
/** The nodes of a tree by their kinds. */
class Nodes {
    #byKind = new Map();
    /** Those that are the value of a binding. */
    bound;
    constructor(root) {
        const bound = [];
        this.bound = bound;
        const waiting = [new Node(root, null, null, false)];
        for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
            this.#add(node);
            if (node.binding !== null)
                bound.push(node);
            const from = waiting.length;
            addInner(node, waiting);
            reverseFrom(waiting, from);
        }
    }
    /** Each before what it consists of. */
    of(kind) {
        return (this.#byKind.get(kind) ?? []);
    }
    #add(node) {
        const known = this.#byKind.get(node.expression.kind);
        if (known === undefined)
            this.#byKind.set(node.expression.kind, [node]);
        else
            known.push(node);
    }
}
/** Reverses what a list has from `from` on. */
function reverseFrom(list, from) {
    for (let low = from, high = list.length - 1; low < high; low += 1, high -= 1)
        [list[low], list[high]] = [list[high], list[low]];
}
/** The names of an attribute path; `*` for one that is computed. */
function pathOf({ path }) {
    return path.map((one) => ('dynamic' in one ? '*' : one.name));
}
/** Where a binding says what it defines. */
function nameSpan({ start, path }) {
    return { start, end: path.at(-1)?.end ?? start };
}
/** Appends the nodes within a node. */
function addInner(node, to) {
    const { expression } = node;
    if (!('bindings' in expression)) {
        const parts = [];
        addParts(expression, parts);
        for (const part of parts)
            to.push(new Node(part, node, null, false));
        return;
    }
    addBound(node, expression.bindings, expression.kind !== 'set', to);
    if (expression.kind === 'let')
        to.push(new Node(expression.body, node, null, false));
}
function addBound(node, bindings, isLet, to) {
    for (const binding of bindings) {
        if (binding.kind === 'value') {
            for (const one of binding.path)
                if ('dynamic' in one)
                    to.push(new Node(one.dynamic, node, null, false));
            to.push(new Node(binding.value, node, binding, isLet));
        }
        else if (binding.from !== null)
            to.push(new Node(binding.from, node, null, false));
    }
}
/** Appends what an expression consists of, in the order in which Nix looks at it; of a set and a `let` the bindings say that. */
function addParts(node, to) {
    switch (node.kind) {
        case 'string':
        case 'path':
            for (const part of node.parts)
                if ('interpolated' in part)
                    to.push(part.interpolated);
            break;
        case 'list':
            for (const item of node.items)
                to.push(item);
            break;
        case 'with':
            to.push(node.scope, node.body);
            break;
        case 'assert':
            to.push(node.condition, node.body);
            break;
        case 'if':
            to.push(node.condition, node.then, node.else);
            break;
        case 'function':
            for (const one of node.formals?.names ?? [])
                if (one.default !== null)
                    to.push(one.default);
            to.push(node.body);
            break;
        case 'call':
            to.push(node.function, node.argument);
            break;
        case 'select':
            to.push(node.set);
            if (node.default !== null)
                to.push(node.default);
            addDynamic(node.path, to);
            break;
        case 'has-attribute':
            to.push(node.set);
            addDynamic(node.path, to);
            break;
        case 'unary':
            to.push(node.operand);
            break;
        case 'binary':
            // For Nix, `a > b` is `__lessThan b a`.
            if (node.operator === '>' || node.operator === '<=')
                to.push(node.right, node.left);
            else
                to.push(node.left, node.right);
    }
}
/** Appends the names of an attribute path that are computed. */
function addDynamic(path, to) {
    for (const one of path)
        if ('dynamic' in one)
            to.push(one.dynamic);
}


/***/ }),

/***/ 56887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ parseNix)
});

// EXTERNAL MODULE: ./lib/nix/language/tokens.js
var language_tokens = __webpack_require__(76890);
;// CONCATENATED MODULE: ./lib/nix/language/checks.js

/**
 * The names of a set that is written out, each with those of its value where that is one too: as parser.y of Nix merges
 * them, further paths may add to such sets, and to no other value.
 */
class AttributeNames {
    /** For a set its names, for another value where its binding begins. */
    #names = new Map();
    #dialect;
    /** Where the binding begins that defined this set first. */
    start = 0;
    /** Whether several bindings define one attribute together. */
    isMerged = false;
    constructor(dialect) {
        this.#dialect = dialect;
    }
    /** Throws where a name is there. */
    inherit(names) {
        for (const { name, start } of names) {
            if (this.#names.has(name))
                throw definedTwice([name], start);
            this.#names.set(name, start);
        }
    }
    /** Adds `path`, of which the value is a set with these names, or another value. Throws where it is defined. */
    add(path, value, start) {
        const last = path.length - 1;
        let set = this;
        for (let index = 0; index <= last; index += 1) {
            const attribute = path[index];
            // What its name is shows when it is evaluated.
            if ('dynamic' in attribute)
                return;
            const known = set.#names.get(attribute.name);
            if (known === undefined) {
                if (index === last)
                    set.#define(attribute.name, value ?? start, start);
                else
                    set = set.#define(attribute.name, new AttributeNames(this.#dialect), start);
                continue;
            }
            if (typeof known === 'number' || (index === last && value === null))
                throw definedTwice(namesOf(path.slice(0, index + 1)), start);
            if (index === 0)
                this.isMerged = true;
            if (index === last && value !== null)
                known.#merge(value);
            else
                set = known;
        }
    }
    #define(name, value, start) {
        if (typeof value !== 'number')
            value.start = start;
        this.#names.set(name, value);
        return value;
    }
    #merge(other) {
        for (const [name, value] of other.#names) {
            const known = this.#names.get(name);
            if (known === undefined)
                this.#names.set(name, value);
            else if (this.#dialect === 'former')
                throw definedTwice([name], startOf(known));
            else if (typeof known === 'number' || typeof value === 'number')
                throw definedTwice([name], startOf(value));
            else
                known.#merge(value);
        }
    }
}
function startOf(entry) {
    return typeof entry === 'number' ? entry : entry.start;
}
function namesOf(path) {
    return path.flatMap((one) => ('dynamic' in one ? [] : [one.name]));
}
function definedTwice(path, start) {
    return new language_tokens/* NixSyntaxError */.B1(`attribute '${path.join('.')}' is defined twice`, start);
}
/** Throws for an argument that a function has twice. */
function checkArguments(formals, argument, start) {
    if (formals === null)
        return;
    const names = new Set(argument === null ? [] : [argument.name]);
    for (const formal of formals.names) {
        const at = formal.name === argument?.name ? start : formal.start;
        if (names.has(formal.name))
            throw new language_tokens/* NixSyntaxError */.B1(`the function has two arguments '${formal.name}'`, at);
        names.add(formal.name);
    }
}
/** Throws for a name of a `let` that only an evaluation would tell. */
function checkLet(bindings, start) {
    for (const binding of bindings) {
        const first = binding.kind === 'value' ? binding.path[0] : undefined;
        if (first && 'dynamic' in first)
            throw new language_tokens/* NixSyntaxError */.B1('dynamic attributes are not allowed in let', start);
    }
}

// EXTERNAL MODULE: ./lib/nix/language/literals.js
var literals = __webpack_require__(70384);
;// CONCATENATED MODULE: ./lib/nix/language/operators.js
/** As in parser.y of Nix, weakest first. */
const levels = [
    ['right', ['->']],
    ['left', ['||']],
    ['left', ['&&']],
    ['none', ['==', '!=']],
    ['none', ['<', '>', '<=', '>=']],
    ['right', ['//']],
    ['left', ['!']],
    ['left', ['+', '-']],
    ['left', ['*', '/']],
    ['right', ['++']],
    // Of which the right side is no expression.
    ['left', ['?']],
];
const table = new Map(levels.flatMap(([associates, signs], index) => signs.map((sign) => [sign, { precedence: index + 1, associates }])));
const notPrecedence = table.get('!')?.precedence ?? 0;
/** What stands between two operands, or before an attribute path. */
function operatorOf(kind) {
    return kind === '!' ? null : (table.get(kind) ?? null);
}

// EXTERNAL MODULE: ./lib/nix/language/lexer.js + 4 modules
var lexer = __webpack_require__(11794);
;// CONCATENATED MODULE: ./lib/nix/language/token-stream.js


/** The tokens of a source, with a look at the next three. What is wrong with a token is thrown when it is looked at. */
class TokenStream {
    source;
    #lexer;
    #first = null;
    #second = null;
    #third = null;
    /** The end of the last token that was taken. */
    lastEnd = 0;
    constructor(source, dialect) {
        this.source = source;
        this.#lexer = new lexer/* Lexer */.J(source, dialect);
    }
    peek() {
        this.#first ??= this.#lexer.next();
        return this.#first;
    }
    /** The token behind the next one. */
    peekSecond() {
        this.peek();
        this.#second ??= this.#lexer.next();
        return this.#second;
    }
    peekThird() {
        this.peekSecond();
        this.#third ??= this.#lexer.next();
        return this.#third;
    }
    is(kind) {
        return this.peek().kind === kind;
    }
    take() {
        const token = this.peek();
        this.#first = this.#second;
        this.#second = this.#third;
        this.#third = null;
        this.lastEnd = token.end;
        return token;
    }
    /** Throws where another token is next. */
    expect(kind) {
        if (this.peek().kind !== kind)
            throw this.unexpected(kind);
        return this.take();
    }
    takeIf(kind) {
        if (this.peek().kind !== kind)
            return false;
        this.take();
        return true;
    }
    textOf({ start, end }) {
        return this.source.slice(start, end);
    }
    unexpected(expected) {
        const token = this.peek();
        const found = token.kind === 'end' ? 'end of file' : `'${this.textOf(token).slice(0, 40)}'`;
        const instead = expected === undefined ? '' : `, expected ${expected}`;
        return new language_tokens/* NixSyntaxError */.B1(`syntax error: unexpected ${found}${instead}`, token.start);
    }
}

;// CONCATENATED MODULE: ./lib/nix/language/parser.js





/** Far deeper than any source; deeper ones would not fit onto the stack. */
const deepest = 500;
/**
 * Parses Nix source as parser.y of Nix does, by recursive descent. Throws a `NixSyntaxError` at the place that Nix names.
 * `source` has one character a byte. Names are not looked up: `resolveNames` does that.
 */
function parseNix(source, dialect = 'current') {
    const tokens = new TokenStream(source, dialect);
    try {
        return new Parser(tokens, dialect).whole();
    }
    catch (thrown) {
        // A caller may have left little of the stack.
        if (thrown instanceof RangeError)
            throw tooDeep(tokens);
        throw thrown;
    }
}
class Parser {
    #tokens;
    #dialect;
    /** Of the set or `let` that ended last. */
    #lastNames = null;
    #depth = 0;
    constructor(tokens, dialect) {
        this.#tokens = tokens;
        this.#dialect = dialect;
    }
    whole() {
        const expression = this.#expression();
        this.#tokens.expect('end');
        return expression;
    }
    #expression() {
        this.#depth += 1;
        if (this.#depth > deepest)
            throw tooDeep(this.#tokens);
        const expression = this.#functionOrOperation();
        this.#depth -= 1;
        return expression;
    }
    #functionOrOperation() {
        const { kind, start } = this.#tokens.peek();
        switch (kind) {
            case 'assert':
                return this.#assertion(start);
            case 'with':
                return this.#with(start);
            case 'if':
                return this.#condition(start);
            case 'let':
                return this.#tokens.peekSecond().kind === '{' ? this.#operation(0) : this.#let(start);
            case 'word': {
                const { kind: second } = this.#tokens.peekSecond();
                return second === ':' || second === '@' ? this.#function(start) : this.#operation(0);
            }
            case '{':
                return this.#isFormals() ? this.#function(start) : this.#operation(0);
            default:
                return this.#operation(0);
        }
    }
    #assertion(start) {
        this.#tokens.take();
        const condition = this.#expression();
        this.#tokens.expect(';');
        const body = this.#expression();
        return { kind: 'assert', condition, body, start, end: this.#tokens.lastEnd };
    }
    #with(start) {
        this.#tokens.take();
        const scope = this.#expression();
        this.#tokens.expect(';');
        const body = this.#expression();
        return { kind: 'with', scope, body, start, end: this.#tokens.lastEnd };
    }
    #condition(start) {
        this.#tokens.take();
        const condition = this.#expression();
        this.#tokens.expect('then');
        const then = this.#expression();
        this.#tokens.expect('else');
        const otherwise = this.#expression();
        return { kind: 'if', condition, then, else: otherwise, start, end: this.#tokens.lastEnd };
    }
    #let(start) {
        this.#tokens.take();
        const { bindings, isMerged } = this.#bindings('in');
        const body = this.#expression();
        checkLet(bindings, start);
        return { kind: 'let', bindings, isMerged, body, start, end: this.#tokens.lastEnd };
    }
    /** Whether `{` begins the arguments of a function, or a set: up to three tokens tell. */
    #isFormals() {
        const { kind } = this.#tokens.peekSecond();
        if (kind === '...')
            return true;
        if (kind !== '}' && kind !== 'word')
            return false;
        const { kind: third } = this.#tokens.peekThird();
        if (kind === '}')
            return third === ':' || third === '@';
        return third === ',' || third === '?' || third === '}';
    }
    #function(start) {
        const isFirst = this.#tokens.is('word');
        let argument = isFirst ? this.#name() : null;
        const formals = !isFirst || this.#tokens.takeIf('@') ? this.#formals() : null;
        if (!isFirst && this.#tokens.takeIf('@'))
            argument = this.#name();
        this.#tokens.expect(':');
        const body = this.#expression();
        checkArguments(formals, argument, start);
        return { kind: 'function', argument, formals, body, start, end: this.#tokens.lastEnd };
    }
    #name() {
        const token = this.#tokens.expect('word');
        return { name: this.#tokens.textOf(token), start: token.start, end: token.end };
    }
    #formals() {
        const formals = { names: [], hasEllipsis: false };
        this.#tokens.expect('{');
        while (!this.#tokens.is('}')) {
            if (this.#tokens.takeIf('...')) {
                formals.hasEllipsis = true;
                break;
            }
            const { name, start, end } = this.#name();
            const otherwise = this.#tokens.takeIf('?') ? this.#expression() : null;
            formals.names.push({ name, default: otherwise, start, end });
            if (!this.#tokens.takeIf(','))
                break;
        }
        this.#tokens.expect('}');
        return formals;
    }
    /** Operands and the operators between them that bind at least as strongly as `weakest`. */
    #operation(weakest) {
        let left = this.#unary();
        // One that does not associate may not stand beside another one of its strength.
        let lone = 0;
        for (;;) {
            const { kind } = this.#tokens.peek();
            const operator = operatorOf(kind);
            if (operator === null || operator.precedence < weakest)
                return left;
            if (operator.precedence === lone)
                throw this.#tokens.unexpected();
            this.#tokens.take();
            lone = operator.associates === 'none' ? operator.precedence : 0;
            const { start } = left;
            if (kind === '?') {
                const path = this.#attributePath();
                left = { kind: 'has-attribute', set: left, path, start, end: this.#tokens.lastEnd };
                continue;
            }
            const right = this.#operand(operator.precedence + (operator.associates === 'right' ? 0 : 1));
            const end = this.#tokens.lastEnd;
            left = { kind: 'binary', operator: kind, left, right, start, end };
        }
    }
    #operand(weakest) {
        this.#depth += 1;
        if (this.#depth > deepest)
            throw tooDeep(this.#tokens);
        const operand = this.#operation(weakest);
        this.#depth -= 1;
        return operand;
    }
    #unary() {
        const { start, kind } = this.#tokens.peek();
        if (kind !== '!' && kind !== '-')
            return this.#call();
        this.#tokens.take();
        // What binds more strongly than "!" belongs to its operand; nothing does so than "-".
        const operand = this.#operand(kind === '!' ? notPrecedence + 1 : Number.POSITIVE_INFINITY);
        return { kind: 'unary', operator: kind, operand, start, end: this.#tokens.lastEnd };
    }
    #call() {
        const { start } = this.#tokens.peek();
        let expression = this.#select();
        while (beginsOperand(this.#tokens.peek().kind)) {
            const argument = this.#select();
            expression = { kind: 'call', function: expression, argument, start, end: this.#tokens.lastEnd };
        }
        return expression;
    }
    #select() {
        const { start } = this.#tokens.peek();
        const set = this.#simple();
        const { kind } = this.#tokens.peek();
        if (kind === '.') {
            this.#tokens.take();
            const path = this.#attributePath();
            const other = this.#tokens.takeIf('or') ? this.#nestedSelect() : null;
            return { kind: 'select', set, path, default: other, start, end: this.#tokens.lastEnd };
        }
        if (kind !== 'or')
            return set;
        // "f or" is f called with a variable of that name: the word was none once.
        const { end } = this.#tokens.take();
        const argument = { kind: 'variable', name: 'or', owner: null, start, end };
        return { kind: 'call', function: set, argument, start, end };
    }
    #nestedSelect() {
        this.#depth += 1;
        if (this.#depth > deepest)
            throw tooDeep(this.#tokens);
        const expression = this.#select();
        this.#depth -= 1;
        return expression;
    }
    #simple() {
        const token = this.#tokens.peek();
        const { kind, start } = token;
        switch (kind) {
            case 'word': {
                const { end } = this.#tokens.take();
                return { kind: 'variable', name: this.#tokens.textOf(token), owner: null, start, end };
            }
            case 'integer':
            case 'float':
            case 'search-path':
            case 'url': {
                const { end } = this.#tokens.take();
                return { kind, text: this.#tokens.textOf(token), start, end };
            }
            case '"':
            case "''":
                return this.#string(start, kind);
            case 'path':
                return this.#path(start);
            case '(': {
                this.#tokens.take();
                const inner = this.#expression();
                this.#tokens.expect(')');
                return inner;
            }
            case '[':
                return this.#list(start);
            case 'let': {
                this.#tokens.take();
                this.#tokens.expect('{');
                const { bindings, isMerged } = this.#bindings('}');
                return { kind: 'let-set', bindings, isMerged, start, end: this.#tokens.lastEnd };
            }
            case 'rec':
                this.#tokens.take();
                return this.#set(start, true);
            case '{':
                return this.#set(start, false);
            default:
                throw this.#tokens.unexpected();
        }
    }
    #set(start, isRecursive) {
        this.#tokens.expect('{');
        const { bindings, isMerged } = this.#bindings('}');
        return { kind: 'set', isRecursive, bindings, isMerged, start, end: this.#tokens.lastEnd };
    }
    #list(start) {
        this.#tokens.take();
        const items = [];
        while (beginsOperand(this.#tokens.peek().kind))
            items.push(this.#select());
        this.#tokens.expect(']');
        return { kind: 'list', items, start, end: this.#tokens.lastEnd };
    }
    #string(start, quotes) {
        this.#tokens.take();
        const parts = this.#parts(quotes === '"');
        this.#tokens.expect(quotes);
        return { kind: 'string', isIndented: quotes === "''", parts, start, end: this.#tokens.lastEnd };
    }
    #path(start) {
        const first = this.#tokens.textOf(this.#tokens.take());
        const parts = [{ text: first }, ...(this.#tokens.is('${') ? this.#parts(false) : [])];
        this.#tokens.expect('path-end');
        return { kind: 'path', parts, start, end: this.#tokens.lastEnd };
    }
    /** Where text is plain, two pieces of it do not follow each other without an interpolation. */
    #parts(isPlain) {
        const parts = [];
        let isInterpolated = !isPlain;
        for (;;) {
            const { kind } = this.#tokens.peek();
            if (kind === 'text') {
                const isPiece = !isInterpolated && parts.length > 0;
                if (isPiece && this.#tokens.peekSecond().kind !== '${')
                    return parts;
                parts.push({ text: this.#tokens.textOf(this.#tokens.take()) });
            }
            else if (kind === '${') {
                isInterpolated = true;
                parts.push({ interpolated: this.#interpolated() });
            }
            else
                return parts;
        }
    }
    #interpolated() {
        this.#tokens.expect('${');
        const expression = this.#expression();
        this.#tokens.expect('}');
        return expression;
    }
    #bindings(end) {
        const bindings = [];
        const names = new AttributeNames(this.#dialect);
        for (;;) {
            const { kind, start } = this.#tokens.peek();
            if (kind === end)
                break;
            if (kind === 'inherit') {
                const binding = this.#inherit(start);
                names.inherit(binding.names);
                bindings.push(binding);
                continue;
            }
            if (!beginsAttribute(kind))
                throw this.#tokens.unexpected(end);
            const path = this.#attributePath();
            this.#tokens.expect('=');
            const value = this.#expression();
            this.#tokens.expect(';');
            // A set that is the value is the one that ended last.
            names.add(path, value.kind === 'set' ? this.#lastNames : null, start);
            bindings.push({ kind: 'value', path, value, start });
        }
        this.#tokens.take();
        this.#lastNames = names;
        return { bindings, isMerged: names.isMerged };
    }
    #inherit(start) {
        this.#tokens.take();
        let from = null;
        if (this.#tokens.takeIf('(')) {
            from = this.#expression();
            this.#tokens.expect(')');
        }
        const names = [];
        while (beginsAttribute(this.#tokens.peek().kind)) {
            const attribute = this.#attribute();
            if ('dynamic' in attribute)
                throw new language_tokens/* NixSyntaxError */.B1('dynamic attributes are not allowed in inherit', attribute.start);
            names.push(attribute);
        }
        this.#tokens.expect(';');
        return { kind: 'inherit', from, names, start };
    }
    #attributePath() {
        const path = [this.#attribute()];
        while (this.#tokens.takeIf('.'))
            path.push(this.#attribute());
        return path;
    }
    /** A string without interpolations is a name, also within `${…}`. */
    #attribute() {
        const token = this.#tokens.peek();
        const { start, kind } = token;
        if (kind === 'word' || kind === 'or') {
            const { end } = this.#tokens.take();
            return { name: this.#tokens.textOf(token), start, end };
        }
        if (kind !== '"' && kind !== '${')
            throw this.#tokens.unexpected();
        const expression = kind === '"' ? this.#string(start, kind) : this.#interpolated();
        const name = (0,literals/* plainText */.wh)(expression);
        const end = this.#tokens.lastEnd;
        return name === null ? { dynamic: expression, start, end } : { name, start, end };
    }
}
function tooDeep(tokens) {
    return new language_tokens/* NixSyntaxError */.B1('it is nested too deeply', tokens.lastEnd);
}
function beginsOperand(kind) {
    switch (kind) {
        case 'word':
        case 'integer':
        case 'float':
        case '"':
        case "''":
        case 'path':
        case 'search-path':
        case 'url':
        case '(':
        case 'let':
        case 'rec':
        case '{':
        case '[':
            return true;
        default:
            return false;
    }
}
function beginsAttribute(kind) {
    return kind === 'word' || kind === 'or' || kind === '"' || kind === '${';
}


/***/ }),

/***/ 76890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ NixSyntaxError),
/* harmony export */   pd: () => (/* binding */ keywordIn),
/* harmony export */   pw: () => (/* binding */ signAt)
/* harmony export */ });
/* unused harmony exports keywords, signs */
const keywords = [
    'if',
    'then',
    'else',
    'assert',
    'with',
    'let',
    'in',
    'rec',
    'inherit',
    'or',
];
/** Longer ones first. */
const signs = [
    ...['...', "''", '==', '!=', '<=', '>=', '&&', '||', '->', '//', '++', '${'],
    ...['"', '{', '}', '(', ')', '[', ']', '<', '>', ':', ';', ',', '.', '=', '@', '?'],
    ...['!', '+', '-', '*', '/'],
];
const keywordSet = new Set(keywords);
const longestKeyword = Math.max(...keywords.map(({ length }) => length));
/** The keyword that a word of the source is; null for a name. */
function keywordIn(source, start, end) {
    const length = end - start;
    if (length > longestKeyword || length < 2)
        return null;
    const word = source.slice(start, end);
    return keywordSet.has(word) ? word : null;
}
/** By the code of their first character, in the order of `signs`. */
const signsByStart = [];
for (const sign of signs)
    signsByStart[sign.charCodeAt(0)] ??= signs.filter((one) => one[0] === sign[0]);
/** The sign that begins at `at`; null where none does. */
function signAt(source, at) {
    const begun = signsByStart[source.charCodeAt(at)];
    if (begun === undefined)
        return null;
    for (const kind of begun) {
        if (kind.length > 1 && !source.startsWith(kind, at))
            continue;
        const end = at + kind.length;
        return { kind, start: at, end: kind === "''" ? openingEnd(source, end) : end };
    }
    return null;
}
/** A line of nothing but spaces behind the opening of an indented string belongs to it. */
function openingEnd(source, end) {
    let after = end;
    while (source[after] === ' ')
        after += 1;
    return source[after] === '\n' ? after + 1 : end;
}
/** Source that is no Nix. `offset` is where Nix says that it is wrong, in bytes. */
class NixSyntaxError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = 'NixSyntaxError';
        this.offset = offset;
    }
}


/***/ })

};
