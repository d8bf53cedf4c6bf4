export const id = 6213;
export const ids = [6213];
export const modules = {

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ze: () => (/* binding */ configFile),
  Ut: () => (/* binding */ configText),
  RG: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
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
var limits = __webpack_require__(1124);
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

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E9: () => (/* reexport */ closureFile),
  HH: () => (/* reexport */ sync_keys/* conflictPolicies */.HH),
  hX: () => (/* reexport */ defaultFleetSettings),
  Bw: () => (/* reexport */ defaultHostSettings),
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
  _l: () => (/* reexport */ sync_keys/* syncBuilders */._l),
  Z3: () => (/* reexport */ target/* targetText */.Z3),
  _L: () => (/* reexport */ trial_keys/* trialBackends */._L),
  U$: () => (/* reexport */ trial_keys/* trialNetworks */.U$),
  Cq: () => (/* reexport */ fields/* unitName */.Cq)
});

// UNUSED EXPORTS: configFile, emptyRepositoryConfig, ownRemedySchema, parseRepositoryConfig, repositoryConfigFrom, thresholdNames

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/config/config-file.js + 1 modules
var config_file = __webpack_require__(2284);
// EXTERNAL MODULE: ./lib/config/described-object.js
var described_object = __webpack_require__(9993);
// EXTERNAL MODULE: ./lib/config/health-keys.js
var health_keys = __webpack_require__(1867);
// EXTERNAL MODULE: ./lib/config/refusals.js
var refusals = __webpack_require__(6029);
// EXTERNAL MODULE: ./lib/config/sync-keys.js
var sync_keys = __webpack_require__(4384);
// EXTERNAL MODULE: ./lib/config/target.js
var target = __webpack_require__(2889);
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
var fields = __webpack_require__(1185);
// EXTERNAL MODULE: ./lib/config/parse-repository.js
var parse_repository = __webpack_require__(2258);
// EXTERNAL MODULE: ./lib/config/read-repository.js
var read_repository = __webpack_require__(7281);
// EXTERNAL MODULE: ./lib/config/remedy-keys.js
var remedy_keys = __webpack_require__(8613);
// EXTERNAL MODULE: ./lib/config/repository.js
var repository = __webpack_require__(1916);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
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
var trial_keys = __webpack_require__(2223);
;// CONCATENATED MODULE: ./lib/config/index.js
/** The configuration that deployments read: the repository's file, what a system brings, and which of them wins. */















/***/ }),

/***/ 7281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ emptyRepositoryConfig),
/* harmony export */   F: () => (/* binding */ readRepositoryConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2284);


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
    const { parseRepositoryConfig } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(2258), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 2258));
    return { ...parseRepositoryConfig(bytes), path };
}


/***/ })

};
