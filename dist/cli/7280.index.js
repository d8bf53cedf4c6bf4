export const id = 7280;
export const ids = [7280];
export const modules = {

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

/***/ 4986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startBound)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);





/**
 * Ends the child with the process that started it. The death signal of prctl(2) is set by `setpriv` after the fork,
 * so a parent that died before that is recognised by the parent's pid. The signal outlives every `exec`.
 */
const boundShell = '[ "$PPID" = "$1" ] || exit 75; shift; exec "$@"';
/** Keeps what a long-lived program says on standard error: enough for its last words. */
const maxWords = 4096;
/**
 * Starts a program that cannot outlive this process: `setpriv` of util-linux has the kernel send it SIGKILL. Only Linux
 * can do that; elsewhere the program is started as it is. Throws a `ToolError` (`spawn-failed`) where it cannot be
 * started. Standard error is kept for `words`.
 */
async function startBound(argv, options) {
    const { stdin = 'ignore', stdout = 'ignore', sockets = 0, env, cwd } = options;
    const extra = Array.from({ length: sockets }, () => 'pipe');
    const bound = [
        'setpriv',
        '--pdeathsig',
        'KILL',
        'sh',
        '-c',
        boundShell,
        'sh',
        String(process.pid),
        ...argv,
    ];
    const [file = '', ...words] = process.platform === 'linux' ? bound : argv;
    // A session of its own: Ctrl-C at the terminal is for this process, which ends its programs in order.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, words, { env, cwd, stdio: [stdin, stdout, 'pipe', ...extra], detached: true });
    let said = '';
    child.stderr?.on('data', (bytes) => {
        said = (said + bytes.toString('utf8')).slice(-maxWords);
    });
    for (const stream of child.stdio)
        stream?.on('error', () => { });
    const ended = new Promise((resolve) => {
        child.once('close', (code, signal) => resolve((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .shellStatus */ .P)(code, signal)));
    });
    const failure = await new Promise((resolve) => {
        child.once('spawn', () => resolve(null));
        child.once('error', resolve);
    });
    if (failure !== null || child.pid === undefined) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(argv[0] ?? '');
        const what = file === argv[0] ? program : `${file}, which runs ${program}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('spawn-failed', `cannot start ${what}: ${(0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(failure)}`, {
            ...(file === 'setpriv' ? { hint: 'Install util-linux.' } : {}),
            cause: failure,
        });
    }
    return {
        child,
        pid: child.pid,
        sockets: child.stdio.slice(3),
        ended,
        words: () => said.trim(),
    };
}


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runBound)
/* harmony export */ });
/* harmony import */ var _bound_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4986);

/**
 * Runs a program that cannot outlive this process to its end, and returns all that it printed, as bytes. It is killed when
 * `signal` is aborted, with what it has started in its process group. Throws a `ToolError` (`spawn-failed`) where it cannot be started.
 */
async function runBound(argv, options) {
    const { env, cwd, input, signal, graceMs = 0, onOutput, onStderr, onStdout } = options;
    const { child, ended } = await (0,_bound_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startBound */ .P)(argv, { env, cwd, stdin: 'pipe', stdout: 'pipe' });
    let killing = null;
    const kill = () => signalGroup(child.pid, 'SIGKILL');
    const stop = () => {
        if (graceMs > 0) {
            signalGroup(child.pid, 'SIGTERM');
            killing = setTimeout(kill, graceMs);
        }
        else
            kill();
        // What it has handed its outputs to, such as ssh's master, may hold them open for long.
        for (const stream of [child.stdout, child.stderr])
            stream?.destroy();
    };
    signal?.addEventListener('abort', stop);
    if (signal?.aborted)
        stop();
    const parts = { stdout: [], stderr: [] };
    child.stdout?.on('data', onStdout ?? ((bytes) => parts.stdout.push(bytes)));
    child.stderr?.on('data', (bytes) => parts.stderr.push(bytes));
    if (onStderr)
        child.stderr?.on('data', onStderr);
    if (onOutput)
        for (const stream of [child.stdout, child.stderr])
            stream?.on('data', onOutput);
    child.stdin?.end(input ?? '');
    try {
        const status = await ended;
        return { status, stdout: Buffer.concat(parts.stdout), stderr: Buffer.concat(parts.stderr) };
    }
    finally {
        signal?.removeEventListener('abort', stop);
        if (killing !== null) {
            clearTimeout(killing);
            // What it has started may not have heard.
            kill();
        }
    }
}
/** A bound process is the first of its group. */
function signalGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}


/***/ })

};
