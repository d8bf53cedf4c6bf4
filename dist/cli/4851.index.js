export const id = 4851;
export const ids = [4851];
export const modules = {

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ directoryForBuilds),
/* harmony export */   m: () => (/* binding */ directoryOfBuilds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2981);
/* harmony import */ var _system_state_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3094);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3142);





/**
 * The directory of builds for rebuilds that run in `cwd`, where none is named. With a `flake` that Nix copies into its
 * store with everything in its directory, builds there would be copied too, and change the system each time: then it is
 * outside, in the user's directory for state (`$XDG_STATE_HOME`), one for each `cwd`. Null for no flake. Absolute.
 */
function directoryForBuilds(flake, cwd, env) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOutputDir */ .A0);
    if (flake === null || (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, here) === null)
        return here;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, outside) === null ? outside : here;
}
/** The directory in which builds of rebuilds that ran in `cwd` are looked for, where none is named. Absolute. */
function directoryOfBuilds(cwd, env) {
    const meant = directoryForBuilds((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix')) ? '.' : null, cwd, env);
    for (const dir of [meant, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOutputDir */ .A0)])
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
            return dir;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(outside) ? outside : meant;
}
/** Null where the user has no home. */
function outsideDirectory(cwd, env) {
    const state = (0,_system_state_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .stateDirectoryOf */ .s)(env);
    // Loaded where it is needed: it takes milliseconds of every start.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256').update(cwd).digest('hex').slice(0, 12);
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(cwd) || 'root'}-${hash}`);
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ defaultOutputDir),
/* harmony export */   QV: () => (/* binding */ patchFileName),
/* harmony export */   Zd: () => (/* binding */ trialFileNames),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   bO: () => (/* binding */ deploymentFileName),
/* harmony export */   jx: () => (/* binding */ fileNames),
/* harmony export */   nL: () => (/* binding */ consoleDirectory),
/* harmony export */   sI: () => (/* binding */ undoFileName)
/* harmony export */ });
/* unused harmony export updatePreviewFileName */
/** The names of the files in a build's directory. The schema of `files` in metadata.json has the same keys. */
const fileNames = {
    log: 'rebuild.log',
    cast: 'rebuild.cast',
    frames: 'rebuild.frames.log',
    screen: 'final.txt',
    screenshot: 'final.png',
    gif: 'rebuild.gif',
};
/** The directory of builds where none is named, relative to the working directory. */
const defaultOutputDir = 'rebuild-logs';
/** Written last: a directory with it is a finished build. */
const metadataFileName = 'metadata.json';
/** Beside it in the build of a deployment. */
const deploymentFileName = 'deployment.json';
/** Beside it in the build of a trial: its data, and the same for people and for CI services. */
const trialFileNames = { trial: 'trial.json', markdown: 'trial.md', junit: 'junit.xml' };
/** Beside it where remedies have changed the trial's copy of the configuration: what they changed, for `git apply`. */
const patchFileName = 'remedies.patch';
/** Where the machine of a trial leaves the recording of its console, below a build's directory. */
const consoleDirectory = 'console';
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';
/** In the directory while a remedy's change may have to be taken back. */
const undoFileName = 'undo.json';
/** The preview of an update, in an artifact. */
const updatePreviewFileName = 'update-preview.json';


/***/ }),

/***/ 4574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/config/read-repository.js
var read_repository = __webpack_require__(7281);
// EXTERNAL MODULE: ./lib/preflight/preflight.js + 8 modules
var preflight = __webpack_require__(5184);
// EXTERNAL MODULE: ./lib/preflight/rules/index.js + 7 modules
var rules = __webpack_require__(8489);
// EXTERNAL MODULE: ./lib/system/version.js
var version = __webpack_require__(3689);
;// CONCATENATED MODULE: ./lib/preflight/sarif.js


/** GitHub shows no more results of a run, and refuses more than five times as many. */
const mostResults = 5000;
const home = 'https://github.com/org/nixos-rebuild-test';
/** What is found by others than the rules here. */
const otherRules = [
    {
        id: 'syntax',
        severity: 'error',
        about: 'A file that is no Nix.',
        why: 'Nix cannot parse it.',
        source: 'https://nix.dev/manual/nix/latest/language/',
    },
    {
        id: 'statix',
        severity: 'warning',
        about: 'What statix finds.',
        why: 'An expression that can be written more simply, or that is a known mistake.',
        source: 'https://github.com/oppiliappan/statix',
    },
    {
        id: 'deadnix',
        severity: 'warning',
        about: 'What deadnix finds.',
        why: 'A name that is bound and not used.',
        source: 'https://github.com/astro/deadnix',
    },
];
/**
 * The findings as a SARIF log, for code scanning: SARIF 2.1.0, with what GitHub reads of it
 * (docs.github.com, "SARIF support for code scanning"). `prefix` is the directory's path within the repository, such as
 * `hosts/`; empty for its root.
 */
function sarifOf({ findings }, prefix) {
    const told = [...otherRules, ...rules/* rules */.a];
    const indexes = new Map(told.map(({ id }, index) => [id, index]));
    // Errors first, where not all can be shown.
    const shown = [...findings].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'nixos-rebuild-test',
                        informationUri: home,
                        semanticVersion: version/* version */.r,
                        rules: told.map(ruleOf),
                    },
                },
                columnKind: 'unicodeCodePoints',
                results: shown.slice(0, mostResults).map((finding) => resultOf(finding, indexes, prefix)),
            },
        ],
    };
}
function ruleOf({ id, severity, about, why, source }) {
    return {
        id,
        shortDescription: { text: about },
        fullDescription: { text: why },
        help: { text: `${why}\n\n${source}`, markdown: `${why}\n\n[Source](${source})` },
        helpUri: source,
        defaultConfiguration: { level: severity },
        properties: {
            tags: id.includes('secret') || id.includes('password') || id.includes('root') ? ['security'] : [],
        },
    };
}
function resultOf(finding, indexes, prefix) {
    const { rule, severity, message, file, line, column, end_line, end_column } = finding;
    const uri = `${prefix}${file}`.split('/').map(encodeURIComponent).join('/');
    return {
        ruleId: rule,
        ruleIndex: indexes.get(rule),
        level: severity,
        message: { text: message },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
                    region: { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column },
                },
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/report/preflight-lines.js
var preflight_lines = __webpack_require__(7807);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/cli/show/preflight.js



/** The findings as compilers write them, `FILE:LINE:COLUMN: …`, and a line that sums up. */
function preflightText(result, color) {
    const lines = result.findings.map((finding) => `${(0,preflight_lines/* findingLine */.mC)(finding, color)}\n`);
    const audits = (result.audits ?? []).flatMap((audit) => (0,preflight_lines/* auditLines */.LU)(audit, color));
    const parts = [lines.join(''), audits.map((line) => `${line}\n`).join('')].filter((part) => part !== '');
    return `${parts.map((part) => `${part}\n`).join('')}${(0,preflight_lines/* sumLine */.kk)(result)}\n`;
}
function rulesText(rules) {
    const rows = rules.map(({ id, severity, about }) => [id, severity, (0,clean/* shownLine */.QN)(about, 80)]);
    return `${(0,table/* alignColumns */.R)(rows).join('\n')}\n`;
}
function ruleText({ id, severity, about, why, bad, good, source }) {
    return `${id} (${severity})\n\n${about}\n${why}\n\n  not  ${bad}\n  but  ${good}\n\nallow it in a line: # nixos-rebuild-test: allow ${id}\n${source}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/commands/preflight.js









function configure(command, io) {
    command
        .option('--fail-on <severity>', 'end with status 1 from this severity on: error, warning or never (default: error)', (0,option_values/* choice */.Yq)('error', 'warning', 'never'))
        .addOption((0,option_values/* repeatable */.EQ)('--skip <rule>', 'do not apply this rule; repeatable'))
        .option('--sarif <file>', "also write the findings as SARIF, for GitHub's code scanning")
        .addOption((0,option_values/* repeatable */.EQ)('--host <name>', "also compare this host's security with the base; repeatable"))
        .option('--base <rev>', 'the commit or branch to compare hosts with (default: where HEAD left the main branch)')
        .option('--rules', 'list the rules')
        .option('--rule <rule>', 'say what a rule finds, why, and how it would be right')
        .option('--json', 'print the result as JSON')
        .action(async (directory, options) => {
        if (options.rules === true || options.rule !== undefined)
            return tellRules(options, io);
        await run((0,cli_io/* absolutePath */.Hi)(io, directory), options, io);
    });
}
function tellRules({ rule, json }, io) {
    if (rule !== undefined)
        (0,preflight/* requireRule */.QU)(rule);
    const told = rule === undefined ? rules/* rules */.a : rules/* rules */.a.filter(({ id }) => id === rule);
    if (json)
        (0,cli_io/* printJson */.Q2)(io, told);
    else
        io.out(rule === undefined ? rulesText(told) : told.map(ruleText).join(''));
}
async function run(directory, options, io) {
    const settings = (await (0,read_repository/* readRepositoryConfig */.F)(directory)).preflight;
    const stop = new AbortController();
    const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
    try {
        const { result, prefix } = await (0,preflight/* preflight */.Mz)({
            ...{ directory, env: io.env, signal: stop.signal, hosts: options.host, base: options.base ?? null },
            failOn: options.failOn ?? settings.failOn ?? 'error',
            skip: [...new Set([...(settings.skip ?? []), ...options.skip])],
        });
        if (options.sarif !== undefined)
            await writeSarif((0,cli_io/* absolutePath */.Hi)(io, options.sarif), sarifOf(result, prefix));
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, result);
        else {
            io.out(preflightText(result, io.outColor));
            const notes = [...result.notes, ...(result.audits ?? []).flatMap((audit) => audit.notes)];
            (0,cli_io/* sayNotes */.Rc)(notes, io);
        }
        if (!result.success)
            io.status = 1;
    }
    catch (thrown) {
        if (!stop.signal.aborted)
            throw thrown;
        io.status = 130;
    }
    finally {
        forget();
    }
}
async function writeSarif(path, log) {
    await (0,promises_.writeFile)(path, `${JSON.stringify(log)}\n`).catch((thrown) => {
        throw new errors/* ToolError */.v4('no-sarif', `${path} could not be written: ${(0,errors/* messageOf */.bD)(thrown)}`);
    });
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   U2: () => (/* binding */ outputDirOption),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6510);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);



/** A parser for a number within bounds. */
function numberIn({ least, most = Number.POSITIVE_INFINITY, whole = false }) {
    const kind = whole ? 'a whole number' : 'a number';
    const largest = Number.isFinite(most) ? most : null;
    return (text) => {
        const value = (whole ? /^\d{1,9}$/ : /\S/).test(text) ? Number(text) : Number.NaN;
        if (Number.isFinite(value) && value >= least && value <= most)
            return value;
        if (whole && largest !== null)
            throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} from ${least} to ${largest}.`);
        const upTo = largest === null ? '' : ` and at most ${largest}`;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} of at least ${least}${upTo}.`);
    };
}
/** A parser for one of the given words. */
function choice(...words) {
    return (text) => {
        const word = words.find((known) => known === text);
        if (word)
            return word;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be one of ${words.join(', ')}.`);
    };
}
const factors = {
    '': 1,
    b: 1,
    k: 1e3,
    kb: 1e3,
    m: 1e6,
    mb: 1e6,
    kib: 1024,
    mib: 1024 * 1024,
};
/** Parses a size in bytes: `8000000`, `500kB`, `10MB`, `10MiB`. */
function parseBytes(text) {
    const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
    const factor = unit === undefined ? undefined : factors[unit.toLowerCase()];
    const bytes = typeof factor === 'number' ? Math.floor(Number(digits) * factor) : 0;
    if (bytes > 0)
        return bytes;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number of bytes, or a size such as 10MB.');
}
/** An option that can be given several times; its value is the list. */
function repeatable(flags, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description)
        .default([], 'none')
        .argParser((value, before) => [...before, value]);
}
/** Adds `--output-dir`, the directory of builds, to a command that reads them; `what` describes it. */
function outputDirOption(command, io, what = 'directory of the builds') {
    return command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--output-dir <dir>', what).default(defaultDirectoryOfBuilds(io), _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0));
}
/** In a working directory that was deleted it is a relative one, which throws where it is used. */
function defaultDirectoryOfBuilds(io) {
    try {
        return (0,_builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOfBuilds */ .m)(io.cwd, io.env);
    }
    catch {
        return _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0;
    }
}


/***/ }),

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

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ remedyTimeout),
/* harmony export */   qr: () => (/* binding */ most),
/* harmony export */   x_: () => (/* binding */ remedyConfidence)
/* harmony export */ });
/** Bounds that keep a configuration, and the commands made of it, of a sensible size. */
const most = {
    fileBytes: 1024 * 1024,
    hosts: 1000,
    tags: 64,
    units: 256,
    checks: 64,
    ports: 256,
    patterns: 64,
    names: 64,
    sshOptions: 64,
    hooks: 16,
    rules: 64,
    issues: 1000,
    packages: 1000,
    profiles: 64,
    remedies: 64,
    configChanges: 16,
    configChangeLength: 65_536,
    commandLength: 8192,
    patternLength: 1000,
};
/** What the numbers of a remedy may be; the timeout in seconds. */
const remedyConfidence = { least: 0, most: 1 };
const remedyTimeout = { least: 1, most: 3600 };


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


/***/ }),

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ copiedFlakeDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);



/**
 * The directory that Nix copies into its store whole with a flake, with `inside` in it: that of a flake which is a path
 * and not a git tree. Null where it does not, or `inside` is elsewhere. `cwd` and `inside` are absolute.
 */
function copiedFlakeDir(flake, cwd, inside) {
    const written = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(flake.replace(/\?.*$/s, ''));
    if (written === null || flake.startsWith('git+'))
        return null;
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written);
    const isGitTree = !flake.startsWith('path:') && isInGitTree(dir);
    return !isGitTree && `${inside}/`.startsWith(`${dir}/`) ? dir : null;
}
/** As Nix decides it: by a `.git` in the directory or in one above it. */
function isInGitTree(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.git')))
        return true;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) !== dir && isInGitTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ printFlakeRef),
/* harmony export */   E4: () => (/* binding */ absoluteFlakeRef),
/* harmony export */   EA: () => (/* binding */ toplevelAttribute),
/* harmony export */   Hu: () => (/* binding */ configurationAttribute),
/* harmony export */   IP: () => (/* binding */ localFlakeDir),
/* harmony export */   K3: () => (/* binding */ parseFlakeRef),
/* harmony export */   Nx: () => (/* binding */ pathFlake),
/* harmony export */   U_: () => (/* binding */ flakeAtRevision),
/* harmony export */   ej: () => (/* binding */ namesRevision),
/* harmony export */   nM: () => (/* binding */ fetchParameters),
/* harmony export */   sp: () => (/* binding */ attributeInFragment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Reads a reference. Without a flake before the `#` it is that of the current directory. */
function parseFlakeRef(ref) {
    const at = ref.indexOf('#');
    if (at < 0)
        return { flake: ref || '.', host: null };
    return { flake: ref.slice(0, at) || '.', host: ref.slice(at + 1) || null };
}
/** The reference as a person writes it; {@link parseFlakeRef} reads it back. */
function printFlakeRef({ flake, host }) {
    return host === null ? flake : `${flake}#${host}`;
}
/**
 * A name as one attribute in the fragment of a flake reference. The fragment is part of a URL, so Nix
 * decodes `%24`; within quotes every other character is literal, a dot and a backslash too. Only a
 * quotation mark cannot be written in any way (nix/src/libexpr/attr-path.cc): Nix refuses such a name.
 */
function attributeInFragment(name) {
    return /^[A-Za-z_][\w'-]*$/.test(name) ? name : `"${encodeURIComponent(name)}"`;
}
/** The attribute of a host's configuration in the fragment of a flake reference. */
function configurationAttribute(host) {
    return `nixosConfigurations.${attributeInFragment(host)}`;
}
/** The attribute of a host's system in the fragment of a flake reference. */
function toplevelAttribute(host) {
    return `${configurationAttribute(host)}.config.system.build.toplevel`;
}
/**
 * The directory of a flake on this machine, as absolute or relative as it was written: that of its
 * `flake.nix`, so with `?dir=`. Null for a flake that is fetched or looked up in the registry.
 */
function localFlakeDir(flake) {
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?:\/\/)?)?([^?]*)(?:\?(.*))?$/s.exec(flake) ?? [];
    if (written === '' || (scheme === '' && !/^(?:\.{1,2}(?:\/|$)|\/)/.test(written)))
        return null;
    const tree = scheme === '' ? written : decoded(written);
    const dir = /(?:^|&)dir=([^&]+)/.exec(query)?.[1];
    return dir === undefined ? tree : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, decoded(dir));
}
/** Whether a reference names a commit or branch of a repository, which need not be the one that is checked out. */
function namesRevision(flake) {
    return /[?&](?:rev|ref)=/.test(flake);
}
/** The parameters of a local reference that decide which files are built, beside directory and commit. */
function fetchParameters(flake) {
    const query = flake.slice(flake.indexOf('?') + 1);
    return flake.includes('?')
        ? query.split('&').filter((parameter) => /^(?:submodules|lfs|exportIgnore)=/.test(parameter))
        : [];
}
/** The same reference from any directory: a path in it that is relative to `cwd` becomes absolute. */
function absoluteFlakeRef(ref, cwd) {
    const { flake, host } = parseFlakeRef(ref);
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?!\/\/))?(\.{1,2}(?:\/[^?]*)?)(\?.*)?$/s.exec(flake) ?? [];
    if (written === '')
        return ref;
    const path = scheme === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, written) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(urlPath(cwd), written);
    return printFlakeRef({
        flake: `${scheme === 'path:' || scheme === '' ? scheme : `${scheme}//`}${path}${query}`,
        host,
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The reference of a flake that is a directory and no git tree: `directory` is absolute, `inside` that of its flake.nix, "" for the top. */
function pathFlake(directory, inside = '') {
    return `path:${urlPath(directory)}${inside === '' ? '' : `?dir=${urlPath(inside)}`}`;
}
/** A path as part of a URL, or of a parameter in one. */
function urlPath(path) {
    return encodeURI(path).replace(/[?#&]/g, encodeURIComponent);
}
/**
 * The reference of a flake at one revision of a git repository. `directory` is that of the flake in it,
 * empty for its top. The repository is a checkout (its absolute path) or `OWNER/NAME` on a server. `parameters` are
 * those of {@link fetchParameters}.
 */
function flakeAtRevision(source, revision, directory, parameters = []) {
    const dir = directory === '' ? '' : `dir=${urlPath(directory)}`;
    if ('checkout' in source)
        return `git+file://${urlPath(source.checkout)}?${joined(`rev=${revision}`, dir, ...parameters)}`;
    const { server, repository } = source;
    // GitHub serves any commit by its id, the merge commit of a pull request too, but in archives without submodules.
    if (server === 'https://github.com' && parameters.length === 0)
        return `github:${repository}/${revision}${dir && `?${dir}`}`;
    return `git+${server}/${repository}?${joined('allRefs=1', `rev=${revision}`, dir, ...parameters)}`;
}
function joined(...parameters) {
    return parameters.filter((parameter) => parameter !== '').join('&');
}


/***/ }),

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   uM: () => (/* binding */ gitIn),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);

const localDeadlineMs = 10_000;
const fetchDeadlineMs = 30_000;
/** Git in `dir`: messages untranslated, no questions asked, no locks taken that are not needed. */
function gitIn(dir, env, timeoutMs = localDeadlineMs) {
    return async (...args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)(['git', '-C', dir, ...args], {
            env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
            timeoutMs,
        });
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result) ? result.stdout : null;
    };
}
/**
 * The full id of a commit of the repository around `dir`; null where it is not known. A full id that is
 * missing, as most are in a shallow clone, is fetched from `origin`, without asking for credentials. That
 * changes no branch, no HEAD, no FETCH_HEAD and no configuration.
 */
async function commitId(dir, revision, env) {
    const git = gitIn(dir, env);
    // A name that begins with a dash would be an option.
    const find = () => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    let found = revision.startsWith('-') ? null : await find();
    if (found === null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
        await fetchCommit(dir, revision, env);
        found = await find();
    }
    return found?.trim() ?? null;
}
/** Whether a repository has a part of its history alone. Nix reads a revision of such a one only where it is told (`shallow=1`). */
async function isShallow(git) {
    return (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}
async function fetchCommit(dir, id, env) {
    const git = gitIn(dir, env);
    // Where all of the history is there, --depth would make a shallow clone of it.
    const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
    const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const depth = (await isShallow(git)) ? ['--depth=1'] : [];
    await gitIn(dir, { ...env, ...(await sshInBatchMode(git, env)) }, fetchDeadlineMs)(...own, ...narrow, ...depth, 'origin', id);
}
/** What keeps ssh from asking, only where it outranks no ssh, and no source of answers, that the user has chosen. */
async function sshInBatchMode(git, env) {
    const isChosen = env.GIT_SSH_COMMAND || env.GIT_SSH || env.SSH_ASKPASS || (await git('config', 'core.sshCommand'));
    return isChosen ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stateDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Where this program keeps what it has done: a directory of its own in the user's state (XDG Base Directory, by which a path that is
 * relative does not count). Null where the environment names no home.
 */
function stateDirectoryOf({ XDG_STATE_HOME, HOME }) {
    const ofUser = HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(HOME) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, '.local/state') : null;
    const state = XDG_STATE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(XDG_STATE_HOME) ? XDG_STATE_HOME : ofUser;
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'nixos-rebuild-test');
}


/***/ }),

/***/ 3497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number of things: `1 unit`, `3 units`. */
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes);
}
function indentedLines(lines) {
    return lines.map((line) => `  ${line}`);
}
/** A title above indented lines; nothing where there are none. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...indentedLines(lines)];
}
/** The sections that are not empty, a blank line between them. */
function joinedSections(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
/** A text in an ANSI colour (SGR number), where colour is wanted. */
function colored(text, code, color) {
    return color ? `\x1b[${code}m${text}\x1b[0m` : text;
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Words longer than this are not compared. */
const longest = 80;
/**
 * The one of `known` that a mistyped word most likely means: the one with the fewest edits (a letter more, less, another, or
 * two exchanged), where these are at most a third of its length; null where none is near.
 */
function nearestWord(word, known) {
    let best = null;
    if (word.length > longest)
        return null;
    for (const candidate of known) {
        const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
        const most = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
        if (edits <= most && (best === null || edits < best.edits))
            best = { word: candidate, edits };
    }
    return best?.word ?? null;
}
/** The optimal string alignment distance. */
function editsBetween(from, to) {
    if (to.length > longest)
        return Number.POSITIVE_INFINITY;
    let [beforeLast, last] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
    for (let row = 1; row <= from.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const isSame = from[row - 1] === to[column - 1];
            const isExchanged = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1), isExchanged ? beforeLast[column - 2] + 1 : Number.POSITIVE_INFINITY);
        }
        [beforeLast, last] = [last, next];
    }
    return last[to.length];
}
/** The question with which an error names {@link nearestWord}; empty where there is none. */
function didYouMean(word, known) {
    const near = nearestWord(word, known);
    return near === null ? '' : `Did you mean "${near}"?`;
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747);

/** Rows as lines whose cells start in the same terminal columns, two blanks apart; the last cell is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell));
    return rows.map((row) => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)))
        .join('  ')
        .trimEnd());
}


/***/ })

};
