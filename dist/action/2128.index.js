export const id = 2128;
export const ids = [2128];
export const modules = {

/***/ 62284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ze: () => (/* binding */ configFile),
  Ut: () => (/* binding */ configText),
  RG: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/config/json-text.js
/** A text that is no JSON, with the place where a reader has to look. */
class JsonFault extends Error {
    position;
    constructor(message, position) {
        super(message);
        this.name = 'JsonFault';
        this.position = position;
    }
}
/** A configuration nests five levels; the limit keeps a hostile text from exhausting the stack. */
const deepest = 64;
/**
 * Reads a JSON text (RFC 8259) and remembers where everything in it was written, which JSON.parse does not tell, and not
 * even for a syntax error in every release of Node. A key that is written twice in one object is a fault, since the first
 * value would silently be lost. Throws a JsonFault.
 */
function readJsonText(text) {
    const reader = new Reader(text);
    const value = reader.document();
    return { value, positionOf: (path) => reader.positionOf(path) };
}
const blanks = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_$][\w$]{0,40}/y;
const literals = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
const escapes = {
    ...{ '"': '"', '\\': '\\', '/': '/' },
    ...{ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' },
};
class Reader {
    #text;
    #root = { start: 0, parts: new Map() };
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value(this.#root, 0);
        if (this.#next() !== undefined)
            throw this.#fault('there is more after the end of the value');
        return value;
    }
    positionOf(path) {
        let place = this.#root;
        for (const key of path) {
            const part = place.parts.get(key);
            if (!part)
                break;
            place = part;
        }
        return this.#position(place.start);
    }
    #value(place, depth) {
        const start = this.#next();
        if (place === this.#root)
            place.start = this.#at;
        if (depth > deepest)
            throw this.#fault(`values are nested more than ${deepest} levels deep`);
        if (start === '{')
            return this.#object(place, depth);
        if (start === '[')
            return this.#list(place, depth);
        if (start === '"')
            return this.#string();
        if (start === undefined)
            throw this.#fault('the text ends where a value is expected');
        const digits = this.#match(number);
        if (digits !== '')
            return this.#number(digits);
        const name = this.#match(word, 0);
        const literal = literals.get(name);
        if (literal === undefined)
            throw this.#fault(`${this.#seen()} is no JSON value`);
        this.#at += name.length;
        return literal;
    }
    #number(digits) {
        const value = Number(digits);
        if (!Number.isFinite(value))
            throw this.#fault(`${digits.slice(0, 40)} is too large a number`);
        return value;
    }
    #object(place, depth) {
        const object = {};
        this.#at += 1;
        if (this.#next() === '}')
            return this.#end(object);
        while (true) {
            if (this.#next() === '}')
                throw this.#fault('a comma stands before the closing brace');
            const start = this.#at;
            if (this.#next() !== '"')
                throw this.#fault(`a key in double quotes is expected, not ${this.#seen()}`);
            const key = this.#string();
            const before = place.parts.get(key);
            if (before)
                throw this.#fault(`the key ${JSON.stringify(key)} is there twice, first on line ${this.#position(before.start).line}`, start);
            // It would set the prototype instead of a key.
            if (key === '__proto__')
                throw this.#fault('"__proto__" cannot be a key', start);
            if (this.#next() !== ':')
                throw this.#fault(`a colon is expected, not ${this.#seen()}`);
            this.#at += 1;
            const part = { start, parts: new Map() };
            place.parts.set(key, part);
            object[key] = this.#value(part, depth + 1);
            if (this.#next() === '}')
                return this.#end(object);
            this.#comma('}');
        }
    }
    #list(place, depth) {
        const list = [];
        this.#at += 1;
        if (this.#next() === ']')
            return this.#end(list);
        while (true) {
            if (this.#next() === ']')
                throw this.#fault('a comma stands before the closing bracket');
            const part = { start: this.#at, parts: new Map() };
            place.parts.set(list.length, part);
            list.push(this.#value(part, depth + 1));
            if (this.#next() === ']')
                return this.#end(list);
            this.#comma(']');
        }
    }
    #comma(closing) {
        if (this.#next() !== ',')
            throw this.#fault(`"," or "${closing}" is expected, not ${this.#seen()}`);
        this.#at += 1;
    }
    #end(value) {
        this.#at += 1;
        return value;
    }
    #string() {
        const start = this.#at;
        const parts = [];
        this.#at += 1;
        while (true) {
            const from = this.#at;
            while (isPlain(this.#text.charCodeAt(this.#at)))
                this.#at += 1;
            parts.push(this.#text.slice(from, this.#at));
            const character = this.#text[this.#at];
            if (character === '"') {
                this.#at += 1;
                return parts.join('');
            }
            if (character === undefined || character === '\n' || character === '\r')
                throw this.#fault('a text has no closing quote on its line', start);
            if (character !== '\\')
                throw this.#fault('a control character in a text must be written as \\u00XX');
            parts.push(this.#escape());
        }
    }
    #escape() {
        const letter = this.#text[this.#at + 1] ?? '';
        const hex = this.#text.slice(this.#at + 2, this.#at + 6);
        const isUnicode = letter === 'u' && /^[\da-fA-F]{4}$/.test(hex);
        const meant = isUnicode ? String.fromCharCode(Number.parseInt(hex, 16)) : escapes[letter];
        if (meant === undefined)
            throw this.#fault(`\\${letter} is no escape of JSON; a backslash itself is written as \\\\`);
        this.#at += isUnicode ? 6 : 2;
        return meant;
    }
    /** The next character that is no blank, on which the reader then is; undefined at the end. */
    #next() {
        this.#match(blanks);
        return this.#text[this.#at];
    }
    /** What a pattern matches here, behind which the reader then is. */
    #match(pattern, step) {
        pattern.lastIndex = this.#at;
        const matched = pattern.exec(this.#text)?.[0] ?? '';
        if (step !== 0)
            this.#at += matched.length;
        return matched;
    }
    /** What is here, as an error names it. */
    #seen() {
        const name = this.#match(word, 0);
        if (name !== '')
            return `"${name}"`;
        const character = this.#text.codePointAt(this.#at);
        if (character === undefined)
            return 'the end of the text';
        if (this.#text.startsWith('//', this.#at) || this.#text.startsWith('/*', this.#at))
            return 'a comment (JSON has none)';
        return JSON.stringify(String.fromCodePoint(character));
    }
    #fault(message, at = this.#at) {
        return new JsonFault(message, this.#position(at));
    }
    #position(at) {
        const before = this.#text.slice(0, at);
        const lineStart = before.lastIndexOf('\n') + 1;
        return { line: before.split('\n').length, column: at - lineStart + 1 };
    }
}
/** Whether a character of a text stands for itself. */
function isPlain(code) {
    return code >= 0x20 && code !== 0x22 && code !== 0x5c;
}

// EXTERNAL MODULE: ./lib/config/limits.js
var limits = __webpack_require__(61124);
;// CONCATENATED MODULE: ./lib/config/config-file.js





/** The file in the root of the repository, beside flake.nix. */
const configFile = 'nixos-rebuild-test.json';
/**
 * The bytes of a configuration file; null where there is none. A symbolic link is followed. Throws a usage error
 * (`unreadable-config`) for what is no readable regular file of a sensible size.
 */
async function readConfigFile(path) {
    // Without O_NONBLOCK, opening a FIFO would wait for a writer.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch((error) => refusal(path, error));
    if (file === null)
        return null;
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw unreadable(path, stats.isDirectory() ? 'it is a directory' : 'it is no regular file');
        if (stats.size > limits/* most */.qr.fileBytes)
            throw unreadable(path, `it has ${stats.size} bytes, and may have ${limits/* most */.qr.fileBytes}`);
        return await file.readFile();
    }
    catch (thrown) {
        throw thrown instanceof errors/* ToolError */.v4 ? thrown : unreadable(path, (0,errors/* messageOf */.bD)(thrown));
    }
    finally {
        await file.close();
    }
}
/** The JSON text of a file, which errors name `file`. Throws a usage error (`bad-config`) with line and column. */
function configText(bytes, file) {
    const text = typeof bytes === 'string' ? bytes : utf8(bytes, file);
    try {
        return readJsonText(text.replace(/^\ufeff/, ''));
    }
    catch (thrown) {
        if (!(thrown instanceof JsonFault))
            throw thrown;
        const { line, column } = thrown.position;
        throw (0,errors/* usageError */.Wp)('bad-config', `${file}:${line}:${column}: this is no JSON: ${thrown.message}`);
    }
}
function utf8(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,errors/* usageError */.Wp)('bad-config', `${file} is no UTF-8 text`, 'Save it as UTF-8.');
    }
}
const reasons = {
    EACCES: 'you may not read it',
    ELOOP: 'its symbolic links lead in a circle',
    EISDIR: 'it is a directory',
    ENXIO: 'it is no regular file',
    ENAMETOOLONG: 'its path is too long',
};
function refusal(path, error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return null;
    throw unreadable(path, reasons[error.code ?? ''] ?? (0,errors/* messageOf */.bD)(error));
}
function unreadable(path, reason) {
    return (0,errors/* usageError */.Wp)('unreadable-config', `${path} cannot be read: ${reason}`, 'Correct it, or remove it.');
}


/***/ }),

/***/ 31867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ failedUnitsPolicies),
/* harmony export */   hH: () => (/* binding */ healthKeys),
/* harmony export */   o0: () => (/* binding */ rebootPolicies),
/* harmony export */   sd: () => (/* binding */ healthLists)
/* harmony export */ });
/* unused harmony exports thresholdNames, thresholdsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61124);




/** What is done about units that fail although no one said they are critical. */
const failedUnitsPolicies = ['rollback', 'verify', 'keep'];
const rebootPolicies = ['never', 'if-needed'];
const percent = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100);
/** From which difference on a change of the host is worth a warning. */
const thresholdKeys = {
    memoryPercent: percent.describe('Less available memory, in percent of all memory.'),
    pressurePoints: percent.describe('More of the last minute in which a task waited for processor, memory or disk, in points.'),
    diskPoints: percent.describe('More of a file system used, in points.'),
    unitMemoryPercent: percent.describe('Of its own MemoryMax that a unit uses, in percent.'),
    newErrors: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(0)
        .max(100_000)
        .describe('Errors in the journal beyond those of as long a time before.'),
};
const thresholdNames = Object.keys(thresholdKeys);
const thresholdsSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('thresholds', thresholdKeys).partial();
/** What belongs to a host's health. It is in the repository's file, for one host or all, and travels in the closure. */
const healthKeys = {
    critical: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unit */ .zA)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.units)
        .describe('Units that must run afterwards, whether they ran before or not; ".service" may be left out.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.checks)
        .describe('Shell commands that the host runs as root; one that fails undoes the change.'),
    ports: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .port */ .Oh)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.ports)
        .describe('TCP ports that must still be listened on, where they were before.'),
    journalPatterns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .journalPattern */ .s_)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.patterns)
        .describe('Extended regular expressions; a line of the journal that matches undoes the change.'),
    names: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsName */ .Tu)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.names)
        .describe('Names that the host must still resolve, where it did before.'),
    onFailedUnits: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(failedUnitsPolicies)
        .describe('When units fail that no one said are critical: "rollback" for each of them, "verify" for those that ran before ' +
        'and are still wanted, "keep" for none.'),
    reboot: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(rebootPolicies)
        .describe('Whether a host is rebooted when a new system, such as a new kernel, needs it.'),
    thresholds: thresholdsSchema.describe('From which difference on a change is worth a warning.'),
};
/** The health keys that are lists: what several places say of them is taken together. */
const healthLists = ['critical', 'checks', 'ports', 'journalPatterns', 'names'];


/***/ }),

/***/ 86213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E9: () => (/* reexport */ closureFile),
  E0: () => (/* reexport */ repository/* deploymentModes */.E0),
  Px: () => (/* reexport */ health_keys/* failedUnitsPolicies */.Px),
  lD: () => (/* reexport */ fleetSettings),
  hC: () => (/* reexport */ repository/* hostFailurePolicies */.hC),
  Xk: () => (/* reexport */ trial_keys/* machineBounds */.Xk),
  xx: () => (/* reexport */ parseClosureConfig),
  hu: () => (/* reexport */ target/* parseTarget */.hu),
  k$: () => (/* reexport */ readClosureConfig),
  Fz: () => (/* reexport */ read_repository/* readRepositoryConfig */.F),
  o0: () => (/* reexport */ health_keys/* rebootPolicies */.o0),
  sd: () => (/* reexport */ selectHosts),
  oU: () => (/* reexport */ repository/* settingBounds */.oU),
  zc: () => (/* reexport */ settingsFor),
  Z3: () => (/* reexport */ target/* targetText */.Z3),
  _L: () => (/* reexport */ trial_keys/* trialBackends */._L),
  U$: () => (/* reexport */ trial_keys/* trialNetworks */.U$),
  Cq: () => (/* reexport */ fields/* unitName */.Cq)
});

// UNUSED EXPORTS: configFile, conflictPolicies, defaultFleetSettings, defaultHostSettings, emptyRepositoryConfig, ownRemedySchema, parseRepositoryConfig, repositoryConfigFrom, syncBuilders, thresholdNames

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/config/config-file.js + 1 modules
var config_file = __webpack_require__(62284);
// EXTERNAL MODULE: ./lib/config/described-object.js
var described_object = __webpack_require__(69993);
// EXTERNAL MODULE: ./lib/config/health-keys.js
var health_keys = __webpack_require__(31867);
// EXTERNAL MODULE: ./lib/config/refusals.js
var refusals = __webpack_require__(96029);
// EXTERNAL MODULE: ./lib/config/sync-keys.js
var sync_keys = __webpack_require__(94384);
// EXTERNAL MODULE: ./lib/config/target.js
var target = __webpack_require__(52889);
;// CONCATENATED MODULE: ./lib/config/closure.js









/** Where a NixOS system has what its own configuration says of its health. */
const closureFile = `etc/${config_file/* configFile */.Ze}`;
const closureSchema = (0,described_object/* describedObject */.X)('a system', {
    target: target/* targetSchema */.tX,
    sync: sync_keys/* closureSyncSchema */.EW,
    ...health_keys/* healthKeys */.hH,
}).partial();
/**
 * Reads the text of a system's file. Keys that are not known are left out, since the system may be newer than the program that
 * deploys it; so is null, which an option has that is not set. Throws a usage error (`bad-config`) for a known key with a value
 * that it cannot have.
 */
function parseClosureConfig(bytes, file = closureFile) {
    const text = (0,config_file/* configText */.Ut)(bytes, file);
    const value = withoutNulls(text.value);
    const unknown = unknownIn((0,refusals/* parsedOrMistakes */.Cg)(closureSchema, value));
    for (const { path, key } of unknown)
        remove(value, [...path, key]);
    const parsed = (0,refusals/* parsedOrMistakes */.Cg)(closureSchema, value);
    if ('mistakes' in parsed)
        throw (0,refusals/* refusalOf */.Of)(parsed.mistakes, text, file);
    const notices = unknown.map(({ path, key }) => `${file}: ${(0,clean/* shownLine */.QN)((0,refusals/* placeOf */.$t)([...path, key]), 100)} is not known here and ignored`);
    return { config: parsed.data, notices };
}
/** Reads what a system in this machine's store says; empty where it says nothing. Throws as {@link parseClosureConfig}. */
async function readClosureConfig(toplevel) {
    // etc is a link into the store, and so is the file in it.
    const path = await (0,promises_.realpath)((0,external_node_path_.join)(toplevel, closureFile)).catch(() => null);
    const bytes = path === null ? null : await (0,config_file/* readConfigFile */.RG)(path);
    if (bytes === null)
        return { config: {}, notices: [] };
    return parseClosureConfig(bytes, (0,external_node_path_.join)(toplevel, closureFile));
}
function withoutNulls(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    const kept = Object.entries(value).filter(([, part]) => part !== null);
    return Object.fromEntries(kept.map(([key, part]) => [key, withoutNulls(part)]));
}
function unknownIn(parsed) {
    if ('data' in parsed)
        return [];
    return parsed.mistakes.flatMap(({ path, unknownKeys = [] }) => unknownKeys.map((key) => ({ path, key })));
}
function remove(value, path) {
    const holder = path.slice(0, -1).reduce((part, key) => Reflect.get(Object(part), key), value);
    Reflect.deleteProperty(Object(holder), path.at(-1) ?? '');
}

// EXTERNAL MODULE: ./lib/config/fields.js + 1 modules
var fields = __webpack_require__(21185);
// EXTERNAL MODULE: ./lib/config/parse-repository.js
var parse_repository = __webpack_require__(82258);
// EXTERNAL MODULE: ./lib/config/read-repository.js
var read_repository = __webpack_require__(97281);
// EXTERNAL MODULE: ./lib/config/remedy-keys.js
var remedy_keys = __webpack_require__(48613);
// EXTERNAL MODULE: ./lib/config/repository.js
var repository = __webpack_require__(31916);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/config/select-hosts.js



/** Names that an error lists at most. */
const mostListed = 40;
/**
 * The hosts that words select, each once, in the order of the words: the name of a host, `@tag` for all hosts with a tag, and in
 * both `*` for any text. A word may hold several, with commas between. Throws a usage error (`no-such-host`) that names every
 * word which selects none, with the hosts and tags that there are.
 */
function selectHosts(words, known) {
    const all = words.flatMap((word) => word.split(',')).map((word) => word.trim());
    const selections = all.map((word) => ({ word, hosts: selectedBy(word, known) }));
    const lost = selections.filter(({ hosts }) => hosts.length === 0).map(({ word }) => word);
    if (lost.length > 0)
        throw refusal(lost, known);
    return [...new Set(selections.flatMap(({ hosts }) => hosts))];
}
function selectedBy(word, known) {
    const names = [...known.keys()];
    if (!word.startsWith('@'))
        return known.has(word) ? [word] : names.filter((name) => matches(name, word));
    return names.filter((name) => known.get(name)?.some((tag) => matches(tag, word.slice(1))));
}
/** Whether a text is a word in which `*` stands for any text. Takes steps in proportion to both. */
function matches(text, word) {
    const [start = '', ...parts] = word.split('*');
    const end = parts.pop();
    if (end === undefined)
        return text === word;
    if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length)
        return false;
    let at = start.length;
    for (const part of parts) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= text.length - end.length;
}
function refusal(lost, known) {
    const hosts = [...known.keys()];
    const tags = [...new Set([...known.values()].flat())].sort();
    const said = lost.map((word) => {
        const isTag = word.startsWith('@');
        const name = isTag ? word.slice(1) : word;
        const advice = !isTag && tags.includes(name) ? `A tag is written @${name}.` : (0,nearest/* didYouMean */.a)(name, isTag ? tags : hosts);
        const what = `there is no ${isTag ? 'tag' : 'host'} ${JSON.stringify((0,clean/* truncate */.xv)(name, 100))}.`;
        return advice === '' ? what : `${what} ${advice}`;
    });
    return (0,errors/* usageError */.Wp)('no-such-host', said.join('\n'), `Hosts: ${listed(hosts)}. Tags: ${listed(tags.map((tag) => `@${tag}`))}.`);
}
function listed(names) {
    const more = names.length - mostListed;
    return [...names.slice(0, mostListed), ...(more > 0 ? [`and ${more} more`] : [])].join(', ') || 'none';
}

;// CONCATENATED MODULE: ./lib/config/settings.js

/** What holds where nobody says anything else. */
const defaultHostSettings = {
    ...{ target: null, tags: [], sudo: null, buildHost: null, profile: 'system' },
    ...{ settle: 20, ackTimeout: 60, switchTimeout: 600, checkTimeout: 30, substitutes: true },
    ...{ critical: [], checks: [], ports: [], journalPatterns: [], names: [] },
    ...{ onFailedUnits: 'verify', reboot: 'never' },
    thresholds: {
        ...{ memoryPercent: 20, pressurePoints: 40, diskPoints: 5, unitMemoryPercent: 85, newErrors: 5 },
    },
};
const defaultFleetSettings = {
    ...{ mode: 'standard', jobs: 4, canary: 0, onHostFailure: 'stop', postBuild: [] },
};
/** Taken together from all places, each entry once. */
const lists = ['tags', 'postBuild', ...health_keys/* healthLists */.sd];
/**
 * What holds for one host, and who says so. The first of these that sets a key wins: flags, the host's entry in the
 * repository's file, `deploy` in that file, the same two in the flake's output, the system itself, another tool's configuration, the defaults. A target is one
 * value with all its parts. Tags and the lists of what is checked are taken together from all places, and each threshold is
 * looked for by itself: who adds a check does not switch off those of another.
 */
function settingsFor(host, { flags = {}, repository, flake, closure = {}, migrated }) {
    const repositories = { repository, flake };
    return combined(defaultHostSettings, [
        { source: 'flag', says: flags },
        ...layersOf(repositories, ({ hosts, deploy }) => [
            // Any text may be a host's name, "constructor" too.
            Object.hasOwn(hosts, host) ? hosts[host] : undefined,
            deploy,
        ]),
        { source: 'closure', says: closure },
        ...(migrated ? [{ source: migrated.from, says: migrated.host }] : []),
    ]);
}
/** What holds for a deployment as a whole, by flags, then by `deploy` and `hooks` in the file and in the flake's output. */
function fleetSettings({ flags = {}, repository, flake, }) {
    return combined(defaultFleetSettings, [
        { source: 'flag', says: flags },
        ...layersOf({ repository, flake }, ({ deploy, hooks }) => [{ ...deploy, ...hooks }]),
    ]);
}
function layersOf(configs, parts) {
    return ['repository', 'flake'].flatMap((source) => {
        const config = configs[source];
        return (config ? parts(config) : []).flatMap((says) => (says ? [{ source, says }] : []));
    });
}
/** The schemas have made sure that a key has the same type in every place. */
function combined(defaults, layers) {
    const keys = Object.keys(defaults);
    const found = keys.map((key) => {
        const said = layers.filter(({ says }) => says[key] !== undefined);
        const all = [...said, { source: 'default', says: defaults }];
        return [
            key,
            key === 'thresholds' ? eachFirst(key, all) : lists.includes(key) ? together(key, all) : first(key, all),
        ];
    });
    return {
        settings: Object.fromEntries(found.map(([key, { value }]) => [key, value])),
        sources: Object.fromEntries(found.map(([key, { sources }]) => [key, sources])),
    };
}
function first(key, [layer]) {
    return { value: layer?.says[key], sources: layer ? [layer.source] : [] };
}
function together(key, layers) {
    const parts = layers.map(({ source, says }) => ({ source, entries: says[key] }));
    const sources = parts.filter(({ entries }) => entries.length > 0).map(({ source }) => source);
    return {
        value: [...new Set(parts.flatMap(({ entries }) => entries))],
        sources: sources.length > 0 ? [...new Set(sources)] : ['default'],
    };
}
function eachFirst(key, layers) {
    const value = {};
    const sources = new Set();
    for (const { source, says } of layers)
        for (const [name, one] of Object.entries(says[key])) {
            if (one === undefined || name in value)
                continue;
            value[name] = one;
            sources.add(source);
        }
    return { value, sources: [...sources] };
}

// EXTERNAL MODULE: ./lib/config/trial-keys.js
var trial_keys = __webpack_require__(32223);
;// CONCATENATED MODULE: ./lib/config/index.js
/** The configuration that deployments read: the repository's file, what a system brings, and which of them wins. */















/***/ }),

/***/ 82258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ repositoryConfigFrom),
/* harmony export */   parseRepositoryConfig: () => (/* binding */ parseRepositoryConfig)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62284);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96029);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31916);



/** The configuration in the bytes of a file; `path` of the result is null. Throws a usage error (`bad-config`). */
function parseRepositoryConfig(bytes) {
    const text = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configText */ .Ut)(bytes, _config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze);
    return repositoryConfigFrom(text.value, _config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, text);
}
/** The configuration in a value that is no text of a file, such as an output of a flake, which errors name `place`. */
function repositoryConfigFrom(value, place, text = null) {
    const parsed = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedOrMistakes */ .Cg)(_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositorySchema */ ._L, value);
    if ('mistakes' in parsed)
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(parsed.mistakes, text, place);
    const { hosts = {}, deploy = {}, preflight = {}, update = {}, trial = {}, sync = {}, remedies = [], hooks, } = parsed.data;
    return {
        ...{ path: null, hosts, deploy, preflight, update, trial, sync, remedies },
        hooks: { postBuild: hooks?.postBuild ?? [] },
    };
}


/***/ }),

/***/ 97281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ emptyRepositoryConfig),
/* harmony export */   F: () => (/* binding */ readRepositoryConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62284);


const emptyRepositoryConfig = {
    ...{
        path: null,
        hosts: {},
        deploy: {},
        preflight: {},
        update: {},
        trial: {},
        sync: {},
        remedies: [],
        hooks: { postBuild: [] },
    },
};
/**
 * Reads `nixos-rebuild-test.json` in a directory. Throws a usage error: `unreadable-config` for what is no readable file,
 * `bad-config` with line and column for a mistake in it.
 */
async function readRepositoryConfig(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Ze);
    const bytes = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .RG)(path);
    if (bytes === null)
        return emptyRepositoryConfig;
    // The schema takes longer to load than most repositories' sources to be looked at.
    const { parseRepositoryConfig } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 82258));
    return { ...parseRepositoryConfig(bytes), path };
}


/***/ }),

/***/ 96029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Cg: () => (/* binding */ parsedOrMistakes),
/* harmony export */   Of: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4581);



/** Mistakes that one error names at most. */
const mostMistakes = 5;
/** What a schema makes of a value, or all that is wrong with it. */
function parsedOrMistakes(schema, value) {
    const parsed = schema.safeParse(value, { error: wording });
    return parsed.success ? { data: parsed.data } : { mistakes: parsed.error.issues.flatMap(innermost) };
}
/**
 * A usage error (`bad-config`) that names, for each mistake, where it is, the key, and what it must be. `file` is where the text
 * was read, which has lines and columns, or what else the value is from.
 */
function refusalOf(mistakes, text, file) {
    const shown = mistakes.slice(0, mostMistakes).map(({ path, message, unknownKeys: [unknown] = [] }) => {
        const { line, column } = text?.positionOf(unknown === undefined ? path : [...path, unknown]) ?? {};
        const place = line === undefined ? file : `${file}:${line}:${column}`;
        return `${place}: ${[placeOf(path), message].filter(Boolean).join(unknown === undefined ? ' ' : ': ')}`;
    });
    const more = mistakes.length - shown.length;
    if (more > 0)
        shown.push(`and ${more} more`);
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-config', (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .showControls */ .mz)(shown.join('\n')), 4000));
}
/** A key as a person would look for it: `hosts.web1.ports[2]`. */
function placeOf(path) {
    return path
        .map((key, index) => {
        if (typeof key === 'number')
            return `[${key}]`;
        const name = String(key);
        if (!/^[\w$-]+$/.test(name))
            return `[${JSON.stringify((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(name, 80))}]`;
        return index === 0 ? name : `.${name}`;
    })
        .join('');
}
/**
 * Of a value that may be one of several kinds, the mistake in the kind that it is: a target that is an object is not "no
 * text" but lacks its address. And a key that is refused is named by itself.
 */
function innermost(issue) {
    const { path, message } = issue;
    if (issue.code === 'unrecognized_keys')
        return [{ path, message, unknownKeys: issue.keys }];
    if (issue.code === 'invalid_key')
        return [{ path, message: issue.issues[0]?.message ?? 'is no name' }];
    if (issue.code !== 'invalid_union')
        return [{ path, message }];
    const inner = issue.errors.find(([first]) => first && !isOtherKind(first)) ?? [];
    if (inner.length === 0)
        return [{ path, message }];
    return inner.flatMap(innermost).map((mistake) => ({ ...mistake, path: [...path, ...mistake.path] }));
}
function isOtherKind(issue) {
    return issue.code === 'invalid_type' && issue.path.length === 0;
}
const kinds = {
    ...{ string: 'a string', number: 'a number', int: 'a whole number', boolean: 'true or false' },
    ...{ array: 'a list', object: 'an object', record: 'an object', null: 'null', undefined: 'missing' },
};
/** What is wrong, in words that follow the key's name; undefined where the schema says it itself. */
function wording(issue) {
    const { input } = issue;
    switch (issue.code) {
        case 'invalid_type':
            if (input === undefined)
                return 'is missing';
            if (issue.expected === 'int')
                return 'must be a whole number';
            return `must be ${kinds[issue.expected] ?? issue.expected}, not ${kinds[kindOf(input)]}`;
        case 'invalid_value': {
            const values = issue.values.map(String);
            const known = values.map((value) => JSON.stringify(value)).join(', ');
            return [`must be one of ${known}.`, typeof input === 'string' ? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(input, values) : '']
                .filter(Boolean)
                .join(' ');
        }
        case 'too_small':
            return `must be at least ${issue.minimum}`;
        case 'too_big':
            if (issue.origin === 'string')
                return `must not have more than ${issue.maximum} characters`;
            if (issue.origin === 'array')
                return `must not have more than ${issue.maximum} entries`;
            return `must be at most ${issue.maximum}`;
        case 'invalid_union':
            return 'must be a string or an object';
        default:
            return undefined;
    }
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}


/***/ }),

/***/ 31916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ deploymentModes),
/* harmony export */   _L: () => (/* binding */ repositorySchema),
/* harmony export */   g3: () => (/* binding */ hostSchema),
/* harmony export */   hC: () => (/* binding */ hostFailurePolicies),
/* harmony export */   oU: () => (/* binding */ settingBounds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21185);
/* harmony import */ var _health_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31867);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61124);
/* harmony import */ var _remedy_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48613);
/* harmony import */ var _sync_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94384);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52889);
/* harmony import */ var _trial_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32223);









const deploymentModes = ['standard', 'fast', 'emergency'];
const hostFailurePolicies = ['continue', 'stop', 'rollback-all'];
/** What the numbers of a deployment may be, in a file as on a command line; times in seconds. */
const settingBounds = {
    settle: { least: 0, most: 1800 },
    ackTimeout: { least: 5, most: 3600 },
    switchTimeout: { least: 10, most: 21_600 },
    checkTimeout: { least: 1, most: 600 },
    jobs: { least: 1, most: 64 },
    canary: { least: 0, most: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.hosts },
};
const numberOf = (name) => zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(settingBounds[name].least).max(settingBounds[name].most);
/** How one host is deployed; for one host or, under "deploy", for all. */
const hostKeys = {
    sudo: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY()
        .describe('Whether commands on the host run through sudo; by default where the user is not root.'),
    buildHost: _target_js__WEBPACK_IMPORTED_MODULE_6__/* .buildHostSchema */ .ej.describe('"target" builds on the host itself, USER@ADDRESS on another machine; by default on this machine.'),
    profile: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .profile */ .ME.describe('The system profile, as nixos-rebuild --profile-name takes it; "system" by default.'),
    settle: numberOf('settle').describe('How long (s) at most a host may take to come to rest before it is judged.'),
    ackTimeout: numberOf('ackTimeout').describe('How long (s) the host waits for the word that all is well, before it goes back by itself.'),
    switchTimeout: numberOf('switchTimeout').describe('How long (s) one activation may take.'),
    checkTimeout: numberOf('checkTimeout').describe('How long (s) one check may take.'),
    substitutes: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY()
        .describe('Whether the host fetches from its own caches what these have, instead of having it copied.'),
};
/** What concerns all hosts of a deployment together. */
const fleetKeys = {
    mode: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(deploymentModes)
        .describe('"fast" leaves out the checks before the build; "emergency" only looks whether the host can be reached and ' +
        'its critical units run.'),
    jobs: numberOf('jobs').describe('How many hosts are deployed at once.'),
    canary: numberOf('canary').describe('How many hosts come first, and must be well before the others.'),
    onHostFailure: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(hostFailurePolicies)
        .describe('When one host fails: "continue" with the others, "stop", or "rollback-all" that were deployed.'),
};
const hostSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a host', {
    target: _target_js__WEBPACK_IMPORTED_MODULE_6__/* .targetSchema */ .tX.optional().describe('Where the host is.'),
    tags: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.tags).optional().describe('Groups it belongs to, for --on @TAG.'),
    ...optional(hostKeys),
    ...optional(_health_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .healthKeys */ .hH),
});
const deploySchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"deploy"', {
    ...optional(fleetKeys),
    ...optional(hostKeys),
    ...optional(_health_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .healthKeys */ .hH),
});
const repositorySchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('the file', {
    $schema: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(1000).optional().describe('The address of this schema, for editors.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm, hostSchema)
        .refine((hosts) => Object.keys(hosts).length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.hosts, {
        error: `must not have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.hosts} hosts`,
    })
        .optional()
        .describe('Hosts by their names under nixosConfigurations.'),
    deploy: deploySchema.optional().describe('What holds for all hosts that do not say otherwise.'),
    preflight: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"preflight"', {
        failOn: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['error', 'warning', 'never'])
            .optional()
            .describe('The least severity of a finding that ends preflight with status 1; "error" by default.'),
        skip: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.rules).optional().describe('Ids of rules that are not applied.'),
        audit: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY()
            .optional()
            .describe('Whether a deployment compares the security of its host with what that runs, for which both are evaluated; true by default.'),
    })
        .optional()
        .describe('What is looked for in the sources before anything is built of them.'),
    update: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"update"', {
        tracker: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .githubRepository */ .GP
            .optional()
            .describe('Where known issues of packages are looked for; "NixOS/nixpkgs" by default.'),
        ignoreIssues: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive())
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.issues)
            .optional()
            .describe('Numbers of known issues that are not told.'),
        hold: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.packages)
            .optional()
            .describe('Packages, as a preview names them, that should stay as they are; a preview tells where they would not.'),
    })
        .optional()
        .describe('What is told of an update before it is made.'),
    trial: _trial_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .trialSettingsSchema */ .L5.optional().describe('How hosts are tried in machines of their own.'),
    remedies: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_remedy_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .ownRemedySchema */ .W)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.remedies)
        .optional()
        .describe('What may cure failures, beside what this program knows.'),
    sync: _sync_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .syncSettingsSchema */ .O8.optional().describe('How a machine is brought up to date with its repository.'),
    hooks: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"hooks"', {
        postBuild: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.hooks)
            .optional()
            .describe('Shell commands that receive the built store paths as "$@", before these are copied.'),
    })
        .optional()
        .describe('Commands that run on this machine.'),
});
/** An object's keys, none of which must be there. */
function optional(shape) {
    return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()]));
}


/***/ }),

/***/ 94384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ closureSyncSchema),
/* harmony export */   O8: () => (/* binding */ syncSettingsSchema)
/* harmony export */ });
/* unused harmony exports conflictPolicies, syncKeys, syncBuilders */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61124);




const conflictPolicies = ['stop', 'local'];
/** What a tag may begin with: a name of git. */
const tagPrefix = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z0-9][\w./-]{0,60}$/, {
    error: 'must be the beginning of a tag, such as "nixos/"',
});
const inputName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[A-Za-z_][\w'-]{0,100}$/, { error: 'must be the name of an input of the flake' });
/** What a machine does when it is brought up to date; in the repository for all, and in a system for that. */
const syncKeys = {
    autoCommit: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Whether what sync has changed, and what was staged before, is committed; true by default.'),
    autoPush: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Whether commits are pushed; false by default.'),
    updateBeforeRebuild: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Whether the inputs are updated each time; false by default.'),
    updateOlderThan: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(1)
        .max(3650)
        .optional()
        .describe('Days: the inputs are updated where the newest of them is older.'),
    syncDotfiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Whether dotfiles are brought up to date; true by default, where there are some.'),
    offline: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Whether no network is used; false by default.'),
};
const syncBuilders = ['nixos-rebuild', 'nh'];
const syncSettingsSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"sync"', {
    ...syncKeys,
    onConflict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(conflictPolicies)
        .optional()
        .describe('Where commits here and upstream contradict each other: "stop", or go on with the "local" state; "stop" by default.'),
    builder: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(syncBuilders)
        .optional()
        .describe('What builds the system: "nixos-rebuild", or "nh"; "nixos-rebuild" by default.'),
    dotfiles: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('A shell command that brings dotfiles up to date; by default chezmoi, where it is set up.'),
    secretsInput: inputName
        .optional()
        .describe('The input of the flake that has the secrets: its repository is pulled, and the input updated.'),
    tagPrefix: tagPrefix
        .optional()
        .describe('Commits whose system was verified are tagged with this, the host and the generation.'),
    hooks: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"hooks" of "sync"', {
        pre: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.hooks)
            .optional()
            .describe('Before anything else; one that fails ends the sync.'),
        post: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.hooks)
            .optional()
            .describe('In the end, with SYNC_OUTCOME, SYNC_HOST, SYNC_COMMIT and SYNC_GENERATION.'),
    })
        .optional()
        .describe('Shell commands that run on this machine, in the repository, as its owner.'),
});
/** What a system itself says of that. */
const closureSyncSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"sync"', {
    ...syncKeys,
    enable: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
}).partial();


/***/ }),

/***/ 52889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   ej: () => (/* binding */ buildHostSchema),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   tX: () => (/* binding */ targetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69993);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61124);



const userPattern = /^[A-Za-z0-9_][\w.\\$+-]{0,63}$/;
const addressPattern = /^[A-Za-z0-9_:][\w.:%-]{0,252}$/;
const optionPattern = /^[A-Za-z][A-Za-z0-9]*[ =][^\0\r\n]+$/;
const ports = { least: 1, most: 65_535 };
/** Why a text is not `local`, or USER@ADDRESS:PORT without or with a user and a port; null where it is. */
function troubleOf(text) {
    if (text === '')
        return 'must be "local", ADDRESS, USER@ADDRESS or USER@ADDRESS:PORT, and is empty';
    if (/^[a-z-]+:\/\//.test(text))
        return 'must be USER@ADDRESS:PORT without a scheme';
    const at = text.lastIndexOf('@');
    if (at !== -1 && !userPattern.test(text.slice(0, at)))
        return `has ${JSON.stringify(text.slice(0, at))} before the "@", which is no name of a user`;
    const { address, port } = withoutPort(text.slice(at + 1));
    if (port !== null && !isPort(port))
        return `has "${port}" after the ":", which is no port`;
    return troubleOfAddress(address);
}
function troubleOfAddress(written) {
    const address = withoutBrackets(written);
    const isIpv6 = address.split(':').length > 2;
    if (address.includes(':') && !isIpv6)
        return 'has a ":" in its address; a port is given as "port"';
    return addressPattern.test(address) ? null : `has no address that ssh can take: ${JSON.stringify(written)}`;
}
/** ADDRESS:PORT in its parts; an IPv6 address with a port is in brackets, as in an URL. */
function withoutPort(text) {
    const [, address = text, port = null] = /^(\[.*\]|[^:]*):([^:]*)$/.exec(text) ?? [];
    return { address, port };
}
function isPort(text) {
    return /^\d{1,5}$/.test(text) && Number(text) >= ports.least && Number(text) <= ports.most;
}
function withoutBrackets(address) {
    return /^\[.*\]$/.test(address) ? address.slice(1, -1) : address;
}
const written = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().superRefine((text, context) => {
    const trouble = troubleOf(text);
    if (trouble !== null)
        context.addIssue(trouble);
});
const writtenTarget = written
    .transform(targetFrom)
    .describe('"local" for this machine, or ADDRESS, USER@ADDRESS or USER@ADDRESS:PORT for one over ssh.');
const detailedTarget = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a target', {
    address: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .superRefine((address, context) => {
        const trouble = address.includes('@')
            ? 'must not have an "@"; the user is given as "user"'
            : troubleOfAddress(address);
        if (trouble !== null)
            context.addIssue(trouble);
    })
        .describe('A name, an IP address, or a name of your ssh configuration.'),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(userPattern, { error: 'must be the name of a user' })
        .optional()
        .describe('Who logs in; by default whom ssh takes.'),
    port: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(ports.least).max(ports.most).optional().describe("By default ssh's own."),
    identity: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?:\/|~\/)[^\0\r\n]{1,1000}$/, { error: 'must be an absolute path, or one from "~/" on' })
        .optional()
        .describe("The file of a private key, which is used instead of the agent's."),
    sshOptions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000).regex(optionPattern, {
        error: 'must be an option as ssh_config has it, NAME=VALUE, without "-o"',
    }))
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .most */ .qr.sshOptions)
        .optional()
        .describe('Further options in the words of ssh_config(5), such as "ProxyJump=bastion".'),
}).transform(({ address, user = null, port = null, identity = null, sshOptions = [] }) => ({
    ...{ kind: 'ssh', address: withoutBrackets(address), user, port, identity, sshOptions },
}));
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([writtenTarget, detailedTarget]);
/** Where systems are built: `target` is the host itself, another machine is one that Nix reaches over ssh. */
const buildHostSchema = written
    .refine((text) => text !== 'local', {
    error: 'must be "target" or USER@ADDRESS; leave it out to build on this machine',
})
    // nixos-rebuild hands it to ssh as it is, which takes no port there.
    .refine((text) => withoutPort(text.slice(text.lastIndexOf('@') + 1)).port === null, {
    error: "must be USER@ADDRESS without a port, which belongs into ssh's own configuration",
});
/** The target that a person wrote as `local` or [USER@]ADDRESS[:PORT]; the reason as a text where it is none. */
function parseTarget(text) {
    return troubleOf(text) ?? targetFrom(text);
}
function targetFrom(text) {
    if (text === 'local')
        return { kind: 'local' };
    const at = text.lastIndexOf('@');
    const user = at === -1 ? null : text.slice(0, at);
    const { address, port } = withoutPort(text.slice(at + 1));
    return {
        ...{ kind: 'ssh', address: withoutBrackets(address), user },
        ...{ port: port === null ? null : Number(port), identity: null, sshOptions: [] },
    };
}
/** A target in one word, as messages and reports name it: `local`, ADDRESS or USER@ADDRESS. */
function targetText(target) {
    if (target.kind === 'local')
        return 'local';
    return target.user === null ? target.address : `${target.user}@${target.address}`;
}


/***/ }),

/***/ 32223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ trialSettingsSchema),
/* harmony export */   U$: () => (/* binding */ trialNetworks),
/* harmony export */   Xk: () => (/* binding */ machineBounds),
/* harmony export */   _L: () => (/* binding */ trialBackends)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61124);




const trialBackends = ['container', 'qemu'];
/** `none`; or `user`, over which a machine reaches this one and the world, and nothing reaches it. */
const trialNetworks = ['none', 'user'];
/** What the numbers of a machine of trials may be, in a file as on a command line. */
const machineBounds = {
    /** MiB of a virtual machine. */
    memory: { least: 128, most: 1_048_576 },
    /** MiB of a virtual machine's disk, as it sees it. */
    disk: { least: 64, most: 16_777_216 },
    /** Trials at a time. */
    jobs: { least: 1, most: 64 },
};
const numberOf = (name) => zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(machineBounds[name].least).max(machineBounds[name].most);
/** The name of a profile, as the command line lists it and reports have it in parentheses. */
const profileName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][\w.-]{0,31}$/, { error: 'must be a name of letters, digits and any of "_.-"' });
const profileSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a profile', {
    backend: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(trialBackends).optional().describe('What its machines are: "container" or "qemu".'),
    memory: numberOf('memory').optional().describe('Memory (MiB) of a virtual machine.'),
    disk: numberOf('disk').optional().describe('How large (MiB) a virtual machine sees its disk.'),
    network: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(trialNetworks)
        .optional()
        .describe('"none" by default; "user" lets the machine reach this one and the world.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)
        .min(1)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.hosts)
        .optional()
        .describe('The hosts that are tried in it; by default every host that is named.'),
    critical: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unit */ .zA).max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.units).optional().describe('Further units that must run afterwards.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.checks)
        .optional()
        .describe('Further shell commands that succeed in the machine if it is well.'),
    setup: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('Shell commands that are run once as root, before the trials that go on from where they end.'),
});
const trialSettingsSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"trial"', {
    jobs: numberOf('jobs').optional().describe('How many trials run at a time; 2 by default.'),
    profiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(profileName, profileSchema)
        .refine((profiles) => Object.keys(profiles).length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.profiles, {
        error: `must not have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.profiles} profiles`,
    })
        .optional()
        .describe('Kinds of machines by their names, for --profiles.'),
});


/***/ }),

/***/ 13756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ systemName),
/* harmony export */   RS: () => (/* binding */ pathInStorePath),
/* harmony export */   bq: () => (/* binding */ withStorePathNames),
/* harmony export */   yF: () => (/* binding */ storePathName),
/* harmony export */   zP: () => (/* binding */ isStorePath)
/* harmony export */ });
/* unused harmony export withoutStoreHashes */
// A store path is DIRECTORY/HASH-NAME. The hash is 20 bytes in Nix's base 32, which has no e, o, t and u
// (nix/src/libutil/base-nix-32.cc); the name is restricted by nix/src/libstore/path.cc. The directory is
// most often /nix/store, but may be any. Browser pages use this file too: it imports nothing.
const hash = '[0-9a-df-np-sv-z]{32}';
const name = '[\\w+.?=-]+';
const storePath = new RegExp(`^/(?:[^/\\n]+/)*${hash}-${name}$`);
const prefix = new RegExp(`^(?:.*/)?(?:${hash}-)?`);
const insidePath = new RegExp(`^/(?:[^/]+/)*?${hash}-[^/]+/(.+)$`);
const hashesInText = new RegExp(`\\b${hash}-`, 'g');
const hashesOfPaths = new RegExp(`/${hash}-`, 'g');
const directoryCharacter = /[\w.+/-]/;
/** Whether `path` is a store path itself, in any store directory: absolute, with hash and name. */
function isStorePath(path) {
    return storePath.test(path);
}
/**
 * The name of a store path without directory, hash and `.drv`: `/nix/store/HASH-hello-1.0.drv` is
 * `hello-1.0`, as Nix prefixes the lines of its build log. A name is returned as it is.
 */
function storePathName(path) {
    return path.replace(prefix, '').replace(/\.drv$/, '');
}
/** The name of a system of NixOS without the words that all have: `web1-26.05` of `/nix/store/HASH-nixos-system-web1-26.05`. */
function systemName(path) {
    return storePathName(path).replace(/^nixos-system-/, '');
}
/** The part of `path` below a store path: `hosts/a.nix` of `/nix/store/HASH-source/hosts/a.nix`, else null. */
function pathInStorePath(path) {
    return insidePath.exec(path)?.[1] ?? null;
}
/** A text with the hash of every store path in it replaced by `…`, so that rebuilt paths compare as equal. */
function withoutStoreHashes(text) {
    return text.replace(hashesInText, '…-');
}
/** A text with every store path in it shortened to its name. */
function withStorePathNames(text) {
    let kept = '';
    let end = 0;
    for (const { 0: hashed, index } of text.matchAll(hashesOfPaths)) {
        let start = index;
        while (start > end && directoryCharacter.test(text[start - 1]))
            start -= 1;
        // The store's directory is absolute: what is before its first slash is no part of the path.
        kept += text.slice(end, start + text.slice(start, index + 1).indexOf('/'));
        end = index + hashed.length;
    }
    return kept + text.slice(end);
}


/***/ }),

/***/ 63213:
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
