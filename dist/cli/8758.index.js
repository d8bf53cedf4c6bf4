export const id = 8758;
export const ids = [8758];
export const modules = {

/***/ 4270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findNixFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4416);
/* harmony import */ var _nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9596);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94);






/** Files beyond this many, and larger ones (bytes), are not looked at; it is said which. */
const mostFiles = 10_000;
const largestFile = 2 * 1024 * 1024;
const mostEntries = 200_000;
/**
 * The `.nix` files under a directory: in a git tree those that git knows and those that are new, without ignored ones; elsewhere
 * all, without hidden directories and symbolic links. Throws a usage error (`no-directory`).
 */
async function findNixFiles(directory, env) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory).catch(() => {
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('no-directory', `${directory} is no directory that can be read`);
    });
    const git = (0,_nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(root, env);
    const place = await git('rev-parse', '--show-toplevel', '--show-prefix');
    const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.nix'];
    const listed = place === null ? null : await git('-c', 'core.fsmonitor=false', ...words);
    const paths = listed === null ? await walked(root) : [...new Set(listed.split('\0'))].filter(Boolean);
    const [top, prefix = ''] = place?.split('\n') ?? [];
    const found = {
        ...{ root, files: [], notes: [], prefix },
        isInFlake: isFlake(root) || isFlake(top),
    };
    for (const path of paths.sort().slice(0, mostFiles)) {
        const bytes = await (0,_nix_flake_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .regularFile */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), largestFile);
        if (bytes !== null)
            found.files.push({ path, bytes });
        // One that was deleted is still in git's index, and a link leads to a file that is listed itself, or to another tree.
        else if (await isNoLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)))
            found.notes.push(`${path} is not looked at: it cannot be read, or is larger than ${largestFile / 2 ** 20} MiB`);
    }
    if (paths.length > mostFiles)
        found.notes.push(`only the first ${mostFiles} of ${paths.length} files are looked at`);
    return found;
}
const isFlake = (directory) => directory !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'flake.nix'));
const isNoLink = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null)) === path;
async function walked(root) {
    const found = [];
    const waiting = [root];
    for (let seen = 0, at = waiting.pop(); at !== undefined && seen < mostEntries; at = waiting.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at, { withFileTypes: true }).catch(() => {
            if (at === root)
                throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('no-directory', `${root} is no directory that can be read`);
            return [];
        });
        seen += entries.length;
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name);
            const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules';
            if (entry.isDirectory() && !isHidden)
                waiting.push(path);
            else if (entry.isFile() && entry.name.endsWith('.nix'))
                found.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path));
        }
    }
    return found;
}


/***/ }),

/***/ 9291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ messageLine)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);

/** Names in messages can be as long as their file (columns). */
const longestMessage = 300;
/** The message of a finding: hostile text on one line. */
function messageLine(text) {
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(text, longestMessage);
}


/***/ }),

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ blocks),
  Mz: () => (/* binding */ preflight),
  QU: () => (/* binding */ requireRule),
  N4: () => (/* binding */ withAudits)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/preflight/places.js
/** Where the bytes of a source are. As for Nix, "\n", "\r\n" and a lone "\r" end a line. */
class Places {
    #source;
    /** Of the lines. Most files are never asked. */
    #starts = null;
    /** `source` has one character a byte. */
    constructor(source) {
        this.#source = source;
    }
    /** `offset` in bytes. */
    at(offset) {
        this.#starts ??= startsOf(this.#source);
        const starts = this.#starts;
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const before = this.#source.slice(starts[low], offset);
        return { line: low + 1, column: [...Buffer.from(before, 'latin1').toString('utf8')].length + 1 };
    }
}
/** The lines of a source without their ends. */
function linesOf(source) {
    return source.split(/\r\n|\r|\n/);
}
function startsOf(source) {
    const starts = [0];
    for (const { index, 0: ending } of source.matchAll(/\r\n|\r|\n/g))
        starts.push(index + ending.length);
    return starts;
}

;// CONCATENATED MODULE: ./lib/preflight/allowances.js

const nothingAllowed = { inFile: new Set(), inLines: new Map() };
const comment = /^([^#]{0,2000})#\s{0,4}nixos-rebuild-test: ?(allow(?:-in-file)?) ([a-z ,-]{1,200})$/;
/**
 * Reads `# nixos-rebuild-test: allow RULE, RULE`: behind source for its line, on a line of its own for the next line that has
 * source; and `allow-in-file RULE`.
 */
function allowancesIn(source) {
    if (!source.includes('nixos-rebuild-test:'))
        return nothingAllowed;
    const inFile = new Set();
    const inLines = new Map();
    let waiting = [];
    for (const [index, line] of linesOf(source).entries()) {
        const [, before, kind, names = ''] = comment.exec(line.trimEnd()) ?? [];
        const rules = names.split(/[ ,]+/).filter((name) => name !== '');
        const isSource = kind === undefined ? /^\s*[^\s#]/.test(line) : /\S/.test(before ?? '');
        if (kind === 'allow-in-file')
            for (const rule of rules)
                inFile.add(rule);
        else if (kind === 'allow')
            waiting.push(...rules);
        if (!isSource)
            continue;
        if (waiting.length > 0)
            inLines.set(index + 1, new Set(waiting));
        waiting = [];
    }
    return { inFile, inLines };
}
function isAllowed({ rule, line }, { inFile, inLines }) {
    return inFile.has(rule) || inLines.get(line)?.has(rule) === true;
}

// EXTERNAL MODULE: ./lib/nix/language/tokens.js
var tokens = __webpack_require__(6890);
// EXTERNAL MODULE: ./lib/preflight/message-line.js
var message_line = __webpack_require__(9291);
;// CONCATENATED MODULE: ./lib/nix/language/globals.js
/** The names that Nix defines everywhere, without those that begin with `__`: each of `builtins` has one. */
const plain = [
    ...['abort', 'baseNameOf', 'break', 'builtins', 'derivation', 'derivationStrict', 'dirOf', 'false'],
    ...[
        'fetchGit',
        'fetchMercurial',
        'fetchTarball',
        'fetchTree',
        'fromTOML',
        'import',
        'isNull',
        'map',
        'null',
    ],
    ...['placeholder', 'removeAttrs', 'scopedImport', 'throw', 'toString', 'true'],
];
/** Names for `variablesIn`, as far as no version of Nix is known: those with `__` count as defined. */
const globals = new (class extends Set {
    has(name) {
        return name.startsWith('__') || super.has(name);
    }
})(plain);

// EXTERNAL MODULE: ./lib/nix/language/nodes.js
var nodes = __webpack_require__(2191);
// EXTERNAL MODULE: ./lib/nix/language/parser.js + 3 modules
var parser = __webpack_require__(6887);
;// CONCATENATED MODULE: ./lib/nix/language/scopes.js

/** Looks up all variables of a tree, and writes into each which node defines it. */
function resolveNames(tree, globals, dialect = 'current') {
    const used = new Map();
    const lost = [];
    const waiting = { dialect, nodes: [], scopes: [] };
    add(tree, { names: globals, owner: null, outer: null }, waiting);
    for (let node = waiting.nodes.pop(); node !== undefined; node = waiting.nodes.pop()) {
        const scope = waiting.scopes.pop();
        if (node.kind !== 'variable') {
            const from = waiting.nodes.length;
            addInner(node, scope, waiting);
            (0,nodes/* reverseFrom */.DJ)(waiting.nodes, from);
            (0,nodes/* reverseFrom */.DJ)(waiting.scopes, from);
            continue;
        }
        const found = definingScope(node.name, scope);
        if (found === null)
            lost.push(node);
        else if (found.owner !== null && found.names !== null) {
            node.owner = found.owner;
            const names = used.get(found.owner);
            if (names === undefined)
                used.set(found.owner, new Set([node.name]));
            else
                names.add(node.name);
        }
    }
    return { undefined: lost, used };
}
/** The scope that defines a name, or else the `with` that may; null where there is neither. */
function definingScope(name, scope) {
    let around = null;
    // What is defined around a `with` comes before what is in it.
    for (let at = scope; at !== null; at = at.outer) {
        if (at.names === null)
            around ??= at;
        else if (at.names.has(name))
            return at;
    }
    return around;
}
function add(node, scope, { nodes, scopes }) {
    nodes.push(node);
    scopes.push(scope);
}
/** Adds what a node consists of, in the order in which Nix looks at it. */
function addInner(node, scope, waiting) {
    switch (node.kind) {
        case 'set':
            addBindings(node, scope, node.isRecursive ? within(node, scope) : scope, waiting);
            break;
        case 'let-set':
            addBindings(node, scope, within(node, scope), waiting);
            break;
        case 'let': {
            const inner = within(node, scope);
            addBindings(node, scope, inner, waiting);
            add(node.body, inner, waiting);
            break;
        }
        case 'with':
            add(node.scope, scope, waiting);
            add(node.body, { names: null, owner: node, outer: scope }, waiting);
            break;
        default:
            (0,nodes/* addParts */.Uo)(node, waiting.nodes);
            scopeAll(node.kind === 'function' ? withinFunction(node, scope) : scope, waiting);
    }
}
/** Gives a scope to all nodes that have none. */
function scopeAll(scope, { nodes, scopes }) {
    while (scopes.length < nodes.length)
        scopes.push(scope);
}
function withinFunction(node, outer) {
    const names = new Set();
    if (node.formals !== null)
        for (const { name } of node.formals.names)
            names.add(name);
    if (node.argument !== null)
        names.add(node.argument.name);
    return { names, owner: node, outer };
}
function within(owner, outer) {
    const names = new Set();
    for (const binding of owner.bindings) {
        if (binding.kind === 'inherit')
            for (const { name } of binding.names)
                names.add(name);
        else {
            const name = firstName(binding);
            if (name !== null)
                names.add(name);
        }
    }
    return { names, owner, outer };
}
function addBindings({ bindings, isMerged }, outer, inner, waiting) {
    for (const binding of isMerged ? merged(bindings) : bindings) {
        if (binding.kind === 'value') {
            (0,nodes/* addDynamic */.NK)(binding.path, waiting.nodes);
            waiting.nodes.push(binding.value);
            scopeAll(inner, waiting);
        }
        else if (binding.from === null)
            for (const name of binding.names)
                add({ kind: 'variable', ...name, owner: null }, outer, waiting);
        else if (binding.names.length > 0 || waiting.dialect === 'current')
            add(binding.from, inner, waiting);
    }
}
/**
 * Paths and sets that define one attribute together are one set, which sees its own names where the first of them does. An
 * attribute that has one definition is left as it is.
 */
function merged(bindings) {
    const counts = new Map();
    for (const binding of bindings) {
        const name = firstName(binding);
        if (name !== null)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const sets = new Map();
    return bindings.flatMap((binding) => {
        const name = firstName(binding);
        if (binding.kind !== 'value' || name === null || counts.get(name) === 1)
            return [binding];
        const { path, value } = binding;
        const added = path.length > 1 || value.kind !== 'set' ? [{ ...binding, path: path.slice(1) }] : value.bindings;
        const known = sets.get(name);
        known?.push(...added);
        if (known !== undefined)
            return [];
        const all = [...added];
        sets.set(name, all);
        const isRecursive = path.length === 1 && value.kind === 'set' && value.isRecursive;
        const { start, end } = value;
        // Inner ones may have to be merged in their turn.
        const set = { kind: 'set', isRecursive, bindings: all, isMerged: true, start, end };
        return [{ ...binding, path: path.slice(0, 1), value: set }];
    });
}
function firstName(binding) {
    if (binding.kind !== 'value')
        return null;
    const [first] = binding.path;
    return first === undefined || 'dynamic' in first ? null : first.name;
}

;// CONCATENATED MODULE: ./lib/preflight/nix-file.js





/** Parses a file's bytes. Throws a `NixSyntaxError`. */
function nixFileOf(path, bytes, { isInFlake }) {
    const source = bytes.toString('latin1');
    const tree = (0,parser/* parseNix */.Z)(source);
    const names = resolveNames(tree, globals);
    return { path, source, tree, nodes: new nodes/* Nodes */.G9(tree), names, places: new Places(source), isInFlake };
}

;// CONCATENATED MODULE: ./lib/preflight/apply-rules.js





/** Applies rules to a file's bytes. `knownRules` are the ids that a comment may allow. */
function applyRules({ path, bytes }, rules, { isInFlake, knownRules }) {
    let file;
    try {
        file = nixFileOf(path, bytes, { isInFlake });
    }
    catch (thrown) {
        if (!(thrown instanceof tokens/* NixSyntaxError */.B1))
            throw thrown;
        const place = new Places(bytes.toString('latin1')).at(thrown.offset);
        return { kind: 'unparsed', fault: { ...place, message: (0,message_line/* messageLine */.E)(thrown.message) } };
    }
    const allowances = allowancesIn(file.source);
    const findings = [];
    let allowed = 0;
    for (const rule of rules) {
        rule.check(file, ({ start, end }, message) => {
            const from = file.places.at(start);
            const to = file.places.at(end);
            const finding = {
                ...{ rule: rule.id, severity: rule.severity, file: path, line: from.line, column: from.column },
                ...{ end_line: to.line, end_column: to.column },
                // With names as they stand in the source, a character a byte.
                message: (0,message_line/* messageLine */.E)(Buffer.from(message, 'latin1').toString('utf8')),
            };
            if (isAllowed(finding, allowances))
                allowed += 1;
            else
                findings.push(finding);
        });
    }
    const named = [...allowances.inFile, ...[...allowances.inLines.values()].flatMap((names) => [...names])];
    const unknownRules = named.filter((name) => !knownRules.has(name));
    return { kind: 'parsed', findings, allowed, allowances, unknownRules, fault: undefinedIn(file) };
}
function undefinedIn({ names, places }) {
    const [variable] = names.undefined;
    return variable === undefined
        ? null
        : { ...places.at(variable.start), message: `undefined variable '${variable.name}'` };
}

;// CONCATENATED MODULE: ./lib/preflight/audit/audit-ids.js
/** What an audit finds, as settings name it to leave it out. */
const auditIds = [
    ...['firewall-off', 'interface-trusted', 'port-opened'],
    ...['ssh-on', 'ssh-root', 'ssh-password', 'ssh-empty-password'],
    ...['user-plain-password', 'user-no-password', 'user-root', 'user-wheel', 'user-keys'],
    ...['nix-trusted', 'nix-unsigned', 'nix-sandbox', 'sudo-wheel', 'sudo-no-password'],
    ...['secret-in-unit', 'service-exposed'],
];

// EXTERNAL MODULE: ./lib/preflight/find-files.js
var find_files = __webpack_require__(4270);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/preflight/linters.js



/** Linters that are run where they are installed; each is also the rule of what it finds. */
const linterNames = ['statix', 'deadnix'];
const linters = [
    {
        name: 'statix',
        // A web server has the same name.
        helpSays: /\bNix\b/,
        argv: ['check', '--format', 'errfmt', '.'],
        read: (stdout) => [...stdout.matchAll(/^(.{1,4096})>(\d{1,9}):(\d{1,9}):[WEI]:\d{1,4}:(.*)$/gm)].map(([, file = '', line, column, message = '']) => ({
            ...{ file, line: Number(line), byteColumn: Number(column) },
            ...{ endByteColumn: Number(column) + 1, message },
        })),
    },
    {
        name: 'deadnix',
        helpSays: /\.nix\b/,
        // Arguments that a caller passes are not its to judge.
        argv: ['--output-format', 'json', '--no-underscore', '--no-lambda-pattern-names', '.'],
        read: (stdout) => stdout.split('\n').flatMap((line) => (line.startsWith('{') ? deadnixReport(line) : [])),
    },
];
/** How long (ms) a linter may take: one is known to hang. */
const deadlineMs = 60_000;
const helpMs = 5_000;
/**
 * Runs the linters that are on PATH over a directory, side by side. `files` are those that count, with their bytes; `skip` names
 * linters that are not run.
 */
async function runLinters(root, files, { skip, ...edges }) {
    const wanted = linters.filter(({ name }) => !skip.includes(name));
    const all = await Promise.all(wanted.map((linter) => runLinter(linter, root, files, edges)));
    return { findings: all.flatMap(({ findings }) => findings), notes: all.flatMap(({ notes }) => notes) };
}
async function runLinter({ name, helpSays, argv, read }, root, files, { env, signal }) {
    const run = (words, timeoutMs) => (0,programs/* runProgram */.mB)([name, ...words], {
        ...{ env: { ...env, NO_COLOR: '1' }, cwd: root, timeoutMs },
        ...(signal && { signal }),
    });
    const help = await run(['--help'], helpMs);
    if (help.kind !== 'exited' || !helpSays.test(help.stdout))
        return { findings: [], notes: [] };
    const result = await run(argv, deadlineMs);
    // Both end with other statuses where they have found something.
    if (result.kind !== 'exited')
        return { findings: [], notes: [`${name} was not heard: ${(0,programs/* failureReason */.Hr)(result)}`] };
    const findings = read(result.stdout).flatMap(({ file, line, message, ...columns }) => {
        const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, file));
        const bytes = files.get(path);
        // What a linter cannot parse has no place, and Nix tells of it.
        if (bytes === undefined || !Number.isInteger(line) || line < 1)
            return [];
        const [column, end_column] = [columns.byteColumn, columns.endByteColumn].map((at) => characterColumn(bytes, line, at));
        return [
            {
                ...{ rule: name, severity: 'warning', file: path, line, column: column ?? 1 },
                ...{ end_line: line, end_column: end_column ?? 2, message: (0,message_line/* messageLine */.E)(message) },
            },
        ];
    });
    return { findings, notes: [] };
}
/** A column in bytes as one in characters, both from 1. */
function characterColumn(bytes, line, byteColumn) {
    let start = 0;
    for (let before = 1; before < line; before += 1) {
        const end = bytes.indexOf(0x0a, start);
        if (end < 0)
            return 1;
        start = end + 1;
    }
    return [...bytes.toString('utf8', start, start + Math.max(0, byteColumn - 1))].length + 1;
}
/** A line of deadnix' JSON, which has a file; nothing where it is none. */
function deadnixReport(text) {
    try {
        const { file, results } = JSON.parse(text);
        if (typeof file !== 'string' || !Array.isArray(results))
            return [];
        return results.map(({ line, column, endColumn, message }) => ({
            ...{ file, line: Number(line), message: String(message) },
            ...{ byteColumn: Number(column), endByteColumn: Number(endColumn) },
        }));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/preflight/rules/index.js + 7 modules
var rules = __webpack_require__(8489);
// EXTERNAL MODULE: ./lib/preflight/syntax.js
var preflight_syntax = __webpack_require__(6768);
;// CONCATENATED MODULE: ./lib/preflight/preflight.js










const knownRules = new Set(rules/* rules */.a.map(({ id }) => id));
/** What comments may allow in a place. */
const allowable = new Set([...knownRules, ...linterNames]);
/** What is no rule, and can be left out like one. */
const otherIds = [...linterNames, ...auditIds];
/**
 * Looks at the Nix sources under a directory before anything is built of them: their syntax, by Nix itself where it is
 * installed, the rules, and the security of hosts that are named. Throws a usage error for a directory that cannot be read
 * (`no-directory`), a rule that there is not (`no-rule`), and hosts without an earlier state (`no-base`).
 */
async function preflight(options) {
    const { directory, failOn, skip, hosts, base, env, signal } = options;
    for (const id of skip)
        requireKnown(id);
    const { root, files, notes, prefix, isInFlake } = await (0,find_files/* findNixFiles */.u)(directory, env);
    const applied = rules/* rules */.a.filter(({ id }) => !skip.includes(id));
    const edges = { env, ...(signal && { signal }) };
    const linting = runLinters(root, new Map(files.map(({ path, bytes }) => [path, bytes])), {
        skip,
        ...edges,
    });
    const results = new Map(files.map((file) => [file.path, applyRules(file, applied, { isInFlake, knownRules: allowable })]));
    const suspects = new Set([...results].flatMap(([path, { fault }]) => (fault === null ? [] : [path])));
    const syntax = await (0,preflight_syntax/* checkSyntax */.k)(root, [...results.keys()], {
        ...{ suspects, jobs: (0,external_node_os_.availableParallelism)(), ...edges },
    });
    const linted = await linting;
    signal?.throwIfAborted();
    const others = lintersSay(linted.findings, results);
    const findings = inOrder([...rulesSay(results), ...others.findings, ...syntaxSays(results, syntax)]);
    const sources = {
        schema_version: 1,
        ...sumOf(findings, failOn),
        fail_on: failOn,
        directory: root,
        files: files.length,
        allowed: [...results.values()].reduce((sum, one) => sum + (one.kind === 'parsed' ? one.allowed : 0), others.allowed),
        skipped_rules: [...skip],
        syntax_by: syntax.unasked === null ? 'nix' : 'parser',
        findings,
        notes: [...notes, ...linted.notes, ...notesOf(results, syntax)],
    };
    if (hosts.length === 0)
        return { result: sources, prefix };
    // What evaluates hosts is loaded where hosts are named.
    const { auditHosts } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(7823), __webpack_require__.e(9228)]).then(__webpack_require__.bind(__webpack_require__, 7823));
    const from = base === null ? null : { revision: base, because: `--base ${base}` };
    const audits = await auditHosts(hosts, { base: from, skip, cwd: root, ...edges });
    return { result: withAudits(sources, audits), prefix };
}
/** The result of the sources with what was found in the security of hosts. */
function withAudits(sources, audits) {
    const all = [...sources.findings, ...audits.flatMap(({ findings }) => findings)];
    return { ...sources, ...sumOf(all, sources.fail_on), audits };
}
function sumOf(findings, failOn) {
    const count = (wanted) => findings.filter(({ severity }) => severity === wanted).length;
    return {
        success: !findings.some((finding) => blocks(finding, failOn)),
        errors: count('error'),
        warnings: count('warning'),
    };
}
/** Whether a finding blocks. */
function blocks({ severity }, failOn) {
    return failOn !== 'never' && (severity === 'error' || failOn === 'warning');
}
/** Throws a usage error (`no-rule`), which names the nearest one, for what is neither a rule, a linter nor found by audits. */
function requireKnown(id) {
    if (!otherIds.includes(id))
        requireRule(id, otherIds);
}
/** Throws a usage error (`no-rule`) that names the nearest one, also of `others`. */
function requireRule(id, others = []) {
    if (knownRules.has(id))
        return;
    const near = (0,nearest/* nearestWord */.z)(id, [...knownRules, ...others]);
    throw (0,errors/* usageError */.Wp)('no-rule', `there is no rule "${id}"`, near === null ? '' : `Did you mean ${near}?`);
}
function rulesSay(results) {
    return [...results.values()].flatMap((result) => (result.kind === 'parsed' ? result.findings : []));
}
/** Rules of this program that find what deadnix does. */
const unusedNames = ['unused-binding', 'unused-argument'];
/**
 * What linters have found besides the rules, and how much of it comments allow. What is said of a line by a rule is not said
 * again by deadnix, nor what is allowed for that rule.
 */
function lintersSay(said, results) {
    const isSame = (finding, names) => {
        const result = results.get(finding.file);
        if (result?.kind !== 'parsed')
            return { isTold: false, isAllowed: false };
        return {
            isTold: result.findings.some(({ rule, line }) => line === finding.line && names.includes(rule)),
            isAllowed: [finding.rule, ...names].some((rule) => isAllowed({ rule, line: finding.line }, result.allowances)),
        };
    };
    const judged = said.map((finding) => ({
        finding,
        ...isSame(finding, finding.rule === 'deadnix' ? unusedNames : []),
    }));
    return {
        findings: judged.flatMap(({ finding, ...is }) => (is.isTold || is.isAllowed ? [] : [finding])),
        allowed: judged.filter(({ isAllowed: byComment, isTold }) => byComment && !isTold).length,
    };
}
/** Nix decides what is Nix; where it was not asked, the parser of this program does. */
function syntaxSays(results, { faults, unasked }) {
    const ours = [...results].flatMap(([file, { fault }]) => (fault === null ? [] : [{ file, ...fault }]));
    return (unasked === null ? faults : ours).map(({ file, line, column, message }) => ({
        ...{ rule: 'syntax', severity: 'error', file, line, column },
        ...{ end_line: line, end_column: column + 1, message },
    }));
}
function notesOf(results, { faults, unasked }) {
    const faulty = new Set(faults.map(({ file }) => file));
    return [
        ...(unasked === null
            ? []
            : [`Nix could not be asked whether the files are Nix (${unasked}): the parser of this program was`]),
        ...[...results].flatMap(([file, result]) => {
            if (result.kind === 'parsed')
                return result.unknownRules.map((name) => `${file} allows "${name}", which is no rule`);
            const isNix = unasked === null && !faulty.has(file);
            return isNix
                ? [
                    `no rule was applied to ${file}: Nix can parse it and this program can not (${result.fault.message})`,
                ]
                : [];
        }),
    ];
}
function inOrder(findings) {
    const order = (a, b) => Number(a > b) - Number(a < b);
    return [...findings].sort((a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule));
}


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/nix/language/literals.js
var literals = __webpack_require__(384);
// EXTERNAL MODULE: ./lib/nix/language/nodes.js
var language_nodes = __webpack_require__(2191);
;// CONCATENATED MODULE: ./lib/preflight/rules/conditions.js


const isTruth = (expression) => expression?.kind === 'variable' && (expression.name === 'true' || expression.name === 'false');
const constantCondition = {
    id: 'constant-condition',
    severity: 'warning',
    about: '`mkIf`, `optional` and their like with `true` or `false` written out.',
    why: 'The condition decides nothing: `mkIf true` is its value, and what is under `mkIf false` is never there.',
    bad: '{ lib, ... }: { services.nginx = lib.mkIf true { enable = true; }; }',
    good: '{ services.nginx = { enable = true; }; }',
    source: 'https://nixos.org/manual/nixos/stable/#sec-option-definitions-delaying-conditionals',
    check({ nodes }, report) {
        for (const { expression } of nodes.of('if'))
            if (isTruth(expression.condition))
                report(expression.condition, `"if ${expression.condition.name}" decides nothing`);
        for (const { expression, parent } of nodes.of('call')) {
            // Of a call with several arguments, the outermost node has them all.
            if (parent?.expression.kind === 'call' && parent.expression.function === expression)
                continue;
            const call = (0,literals/* callIn */.Ao)(expression);
            const name = call?.names.at(-1) ?? '';
            const condition = call?.arguments[0];
            if (conditionals.has(name) && isTruth(condition))
                report(condition, `"${name} ${condition.name}" decides nothing`);
        }
    },
};
const conditionals = new Set(['mkIf', 'optional', 'optionals', 'optionalAttrs', 'optionalString']);
const assertWithoutMessage = {
    id: 'assert-without-message',
    severity: 'warning',
    about: 'An `assert` that does not say what is wrong, and an entry of `assertions` without a `message`.',
    why: 'Nix prints the condition and nothing else. `lib.assertMsg` says what is wrong and what to do.',
    bad: '{ port }: assert port > 1024; { inherit port; }',
    good: '{ lib, port }: assert lib.assertMsg (port > 1024) "port: choose one above 1024"; { inherit port; }',
    source: 'https://nixos.org/manual/nixpkgs/stable/#function-library-lib.asserts.assertMsg',
    check({ nodes }, report) {
        for (const { expression } of nodes.of('assert'))
            if (!saysWhy(expression.condition))
                report(expression.condition, 'the assertion does not say what is wrong; lib.assertMsg does');
        for (const { expression, path } of nodes.of('list')) {
            if (path.at(-1) !== 'assertions')
                continue;
            for (const item of expression.items)
                if ((0,literals/* valueIn */.xm)(item, ['assertion']) !== null && !hasMessage(item))
                    report(item, 'the assertion has no "message"');
        }
    },
};
function saysWhy(condition) {
    const name = (0,literals/* callIn */.Ao)(condition)?.names.at(-1) ?? '';
    if (/^(?:assert|throw|abort|warn|trace)/.test(name))
        return true;
    if (condition.kind === 'binary' && ['&&', '||', '->'].includes(condition.operator))
        return saysWhy(condition.right) && (condition.operator !== '&&' || saysWhy(condition.left));
    return false;
}
function hasMessage(item) {
    if (item.kind !== 'set' || (0,literals/* inherits */.B)(item, (name) => name === 'message'))
        return true;
    return item.bindings.some((one) => one.kind === 'value' && ['message', '*'].includes((0,language_nodes/* pathOf */.XM)(one)[0] ?? ''));
}

;// CONCATENATED MODULE: ./lib/preflight/rules/merging.js


const shallowMerge = {
    id: 'shallow-merge',
    severity: 'warning',
    about: '`//` where an attribute within the right set takes the place of a whole set on the left: one that is written out, that a ' +
        '`let` names, or that a function is given.',
    why: '`//` knows the first names only: `a // { b.c = 1; }` has no other attribute of `a.b`. Use `lib.mkMerge` for definitions ' +
        'of options, `lib.recursiveUpdate` for plain data, or write both in one set.',
    bad: '{ services.nginx.enable = true; } // { services.openssh.enable = true; }',
    good: '{ services.nginx.enable = true; services.openssh.enable = true; }',
    source: 'https://nix.dev/manual/nix/latest/language/operators#update',
    check({ nodes }, report) {
        for (const { expression } of nodes.of('binary')) {
            if (expression.operator !== '//')
                continue;
            const [left, right] = [leftOf(expression.left), writtenSet(expression.right)];
            if (left === null || right === null)
                continue;
            for (const binding of right.bindings)
                if (binding.kind === 'value' && replacesSet(binding, left))
                    report((0,language_nodes/* nameSpan */.CL)(binding), `takes the place of the whole "${firstName(binding)}" on the left of //`);
        }
    },
};
/** Whether an attribute on the right takes the place of a set of which more may be on the left. */
function replacesSet(binding, left) {
    const name = firstName(binding);
    const isInner = binding.path.length > 1;
    if (name === null || left === 'argument')
        return name !== null && isInner;
    const there = left.bindings.find((one) => one.kind === 'value' && firstName(one) === name);
    return there?.kind === 'value' && (isInner || there.path.length > 1 || areSets(there, binding));
}
/** A set that is written out, also as the value of a condition. */
function writtenSet(expression) {
    if (expression.kind === 'set')
        return expression;
    const call = (0,literals/* callIn */.Ao)(expression);
    const value = call?.names.at(-1) === 'optionalAttrs' ? call.arguments[1] : undefined;
    return value?.kind === 'set' ? value : null;
}
/** A set on the left, also one that a `let` names; `argument` for what a function is given. Null for what cannot be told. */
function leftOf(expression) {
    if (expression.kind !== 'variable' || expression.owner === null)
        return writtenSet(expression);
    const { owner } = expression;
    if (owner.kind === 'function')
        return 'argument';
    if (owner.kind !== 'let')
        return null;
    for (const binding of owner.bindings)
        if (binding.kind === 'value' && binding.path.length === 1 && firstName(binding) === expression.name)
            return writtenSet(binding.value);
    return null;
}
function firstName({ path: [first] }) {
    return first === undefined || 'dynamic' in first ? null : first.name;
}
function areSets(a, b) {
    return a.value.kind === 'set' && b.value.kind === 'set';
}

;// CONCATENATED MODULE: ./lib/preflight/rules/names.js
const topLevelWith = {
    id: 'top-level-with',
    severity: 'warning',
    about: '`with` around a whole file.',
    why: 'Where a name comes from can then be told neither by a reader nor by a tool, and a new attribute of the set may take ' +
        'the place of a name. Name what is used: `inherit (lib) mkIf;` in a `let`, or `with` around a single list.',
    bad: '{ lib, ... }: with lib; { options.x = mkOption { type = types.int; }; }',
    good: '{ lib, ... }: { options.x = lib.mkOption { type = lib.types.int; }; }',
    source: 'https://nix.dev/guides/best-practices#with-scopes',
    check({ tree }, report) {
        for (let at = tree; at !== null; at = bodyOf(at))
            if (at.kind === 'with')
                report({ start: at.start, end: at.scope.end }, 'the whole file is under this "with"');
    },
};
/** What a file's expression is for, through what is around it. */
function bodyOf(expression) {
    switch (expression.kind) {
        case 'function':
        case 'let':
        case 'with':
        case 'assert':
            return expression.body;
        default:
            return null;
    }
}
const recursiveSet = {
    id: 'recursive-set',
    severity: 'warning',
    about: '`rec { … }`.',
    why: 'A name that is used and defined in it refers to itself, which never ends, and `//` or an override changes an attribute ' +
        'without those that were made of it. Put what is shared into a `let`.',
    bad: 'rec { version = "1.2"; name = "app-" + version; }',
    good: 'let version = "1.2"; in { inherit version; name = "app-" + version; }',
    source: 'https://nix.dev/guides/best-practices#recursive-attribute-set-rec',
    check({ nodes }, report) {
        for (const { expression } of nodes.of('set'))
            if (expression.isRecursive)
                report({ start: expression.start, end: expression.start + 'rec'.length }, 'a recursive set');
    },
};
const unusedBinding = {
    id: 'unused-binding',
    severity: 'warning',
    about: 'A name of a `let` that nothing uses. Names that begin with `_` are left alone.',
    why: 'It is never evaluated, so whatever is wrong with it stays hidden, and a reader looks for its use in vain.',
    bad: 'let port = 80; host = "web"; in { inherit host; }',
    good: 'let host = "web"; in { inherit host; }',
    source: 'https://github.com/astro/deadnix',
    check({ nodes, names: { used } }, report) {
        for (const { expression } of nodes.of('let')) {
            for (const name of expression.bindings.flatMap((binding) => binding.kind === 'inherit' ? binding.names : binding.path.slice(0, 1)))
                if ('name' in name && isUnused(name, used.get(expression)))
                    report(name, `nothing uses "${name.name}"`);
        }
    },
};
const unusedArgument = {
    id: 'unused-argument',
    severity: 'warning',
    about: 'An argument that its function does not use. Left alone are names that begin with `_`, arguments before others ' +
        '(`name: value:`) and of overlays (`final: prev:`), those of a set that is used as a whole (`args@{ … }`), and those that the outputs of a flake must take.',
    why: 'It says that the file depends on what it does not need. A module may leave it out, since it takes `...`.',
    bad: '{ config, pkgs, ... }: { environment.systemPackages = [ pkgs.git ]; }',
    good: '{ pkgs, ... }: { environment.systemPackages = [ pkgs.git ]; }',
    source: 'https://github.com/astro/deadnix',
    check(file, report) {
        for (const { expression, path } of file.nodes.of('function')) {
            const { argument, formals, body } = expression;
            const names = file.names.used.get(expression);
            const isWholeUsed = argument !== null && names?.has(argument.name) === true;
            const mustTake = isFlake(file) && path[0] === 'outputs' && formals?.hasEllipsis === false;
            if (formals !== null && !isWholeUsed && !mustTake) {
                for (const formal of formals.names)
                    if (isUnused(formal, names))
                        report(formal, `the function does not use "${formal.name}"`);
            }
            const isPlaceholder = formals === null && (body.kind === 'function' || overlayArguments.has(argument?.name ?? ''));
            if (argument !== null && !isPlaceholder && isUnused(argument, names))
                report(argument, `the function does not use "${argument.name}"`);
        }
    },
};
/** An overlay is given both, whatever it uses. */
const overlayArguments = new Set(['final', 'prev', 'self', 'super']);
const isFlake = ({ path }) => path === 'flake.nix' || path.endsWith('/flake.nix');
function isUnused({ name }, used) {
    return !name.startsWith('_') && used?.has(name) !== true;
}

// EXTERNAL MODULE: ./lib/redact/rules/secret-names.js
var secret_names = __webpack_require__(3300);
// EXTERNAL MODULE: ./lib/redact/rules/token-in.js
var token_in = __webpack_require__(5330);
;// CONCATENATED MODULE: ./lib/preflight/rules/secrets.js




const plainPassword = {
    id: 'plain-password',
    severity: 'error',
    about: '`password` or `initialPassword` of a user, and a hashed password that is empty.',
    why: 'It stands in the sources, in every copy of them, and in the store of the host, which everybody there can read. ' +
        'Use `hashedPasswordFile` with a file that a secret manager writes.',
    bad: '{ users.users.alice = { isNormalUser = true; initialPassword = "a"; }; }',
    good: '{ config, ... }: { users.users.alice = { isNormalUser = true; hashedPasswordFile = config.sops.secrets.alice.path; }; }',
    source: 'https://search.nixos.org/options?show=users.users.%3Cname%3E.password',
    check({ nodes }, report) {
        for (const { expression, path } of nodes.of('string')) {
            if (!isOfUser(path))
                continue;
            const key = path.at(-1) ?? '';
            const text = (0,literals/* plainText */.wh)(expression);
            if (text === null)
                continue;
            if (plainKeys.has(key))
                report(expression, `the ${key} of the user "${path.at(-2)}" is in the sources`);
            else if (hashedKeys.has(key) && text === '')
                report(expression, `the user "${path.at(-2)}" logs in without a password`);
        }
    },
};
const plainKeys = new Set(['password', 'initialPassword']);
const hashedKeys = new Set(['hashedPassword', 'initialHashedPassword']);
/** `users.users.NAME.KEY`, also under its former names. */
function isOfUser(path) {
    const [users, kind] = path.slice(-4);
    return path.length >= 4 && users === 'users' && (kind === 'users' || kind === 'extraUsers');
}
const secretLiteral = {
    id: 'secret-literal',
    severity: 'error',
    about: 'A token or private key of a known form, and a text as the value of a password, token or key. Its value is not shown.',
    why: 'It is in the history of the sources for ever, and in the store, which every user of the host can read. Replace it where ' +
        'it is valid, and have a secret manager (sops-nix, agenix) write a file, whose path the option takes.',
    bad: '{ services.app.settings.api_token = "7d9f2c3b1a5e4d68"; }',
    good: '{ config, ... }: { services.app.tokenFile = config.age.secrets.app.path; }',
    source: 'https://wiki.nixos.org/wiki/Comparison_of_secret_managing_schemes',
    check({ nodes, source }, report) {
        const mayHaveToken = (0,token_in/* tokenIn */.j)(source) !== null;
        for (const { expression, path, parent } of nodes.of('string')) {
            const text = writtenText(expression);
            const token = mayHaveToken ? (0,token_in/* tokenIn */.j)(text) : null;
            if (token !== null) {
                report(expression, `a secret in the sources (${token})`);
                continue;
            }
            const assigned = assignmentIn(path, text);
            if (assigned !== null)
                report(expression, `the value of "${assigned}" is in the sources`);
            else if (isAssigned(expression, parent) && namesSecret(path) && isSecretText(text, path.at(-1) ?? ''))
                report(expression, `the value of "${path.at(-1)}" is in the sources`);
        }
    },
};
/** The text of a string without what is interpolated. */
function writtenText({ parts }) {
    return parts.map((part) => ('text' in part ? part.text : '\0')).join('');
}
/** Whether an expression is all that is assigned, and no part of a call or a comparison. */
function isAssigned(expression, parent) {
    if (parent === null)
        return false;
    const { kind } = parent.expression;
    if (parent.expression.kind === 'call')
        return ['mkDefault', 'mkForce'].includes((0,literals/* lastNameIn */.Ll)(parent.expression.function) ?? '');
    return ['set', 'let', 'let-set', 'if'].includes(kind) && !isCondition(parent.expression, expression);
}
function isCondition(outer, inner) {
    return outer.kind === 'if' && outer.condition === inner;
}
/** Names of attributes that hold a secret: those of variables, and not the many `key` and `auth` of settings. */
const harmlessNames = /^(?:key|auth|pin|pat|pw|seed|salt|cookie|pass|hostkey|ssh_?key|password_store_key|age_?key|gpg_?key|public.{0,20}|.{0,20}pub_?key)$/i;
function namesSecret(path) {
    const name = path.at(-1) ?? '';
    if (path.length === 0 || harmlessNames.test(name) || isOfUser(path))
        return false;
    // Of what is written for a reader, and of options that are declared.
    if (path.some((one) => ['sops', 'age', 'agenix', 'keybindings', 'description', 'example'].includes(one)))
        return false;
    return (0,secret_names/* isSecretName */.eh)(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')) && !/hash|^enable/i.test(name);
}
/** Names in square brackets, braces or after `$`, `%` or `@` are put in by a program; so is what the words say. */
const placeholder = /^(?:[$%@#<{[].*|\*+|x{3,}|.{0,20}(?:place.?holder|change.?me|example|redacted|replace).{0,20})$/i;
function isSecretText(text, name) {
    const value = text.trim();
    if (value === '' || value.includes('\0') || (0,secret_names/* isHarmlessValue */.nk)(value) || placeholder.test(value))
        return false;
    // A sentence, a command, a URL without a password in it, a hash.
    if (/\s/.test(value) ||
        /^\$(?:y|2[aby]|[156]|argon2\w{0,4})\$/.test(value) ||
        /^[a-z+]{2,10}:\/\/[^@]*$/.test(value))
        return false;
    // The name of a variable that holds it.
    if (/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(value))
        return false;
    return /pass(?:word|wd|phrase)$/i.test(name) || value.length >= 8;
}
/** `TOKEN=value` of a service's environment; the variable's name. */
function assignmentIn(path, text) {
    if (!path.some((name) => name === 'Environment' || name === 'environment'))
        return null;
    const [, name, value] = /^"?([A-Za-z_]\w{0,80})=(.*)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined || !(0,secret_names/* isSecretName */.eh)(name))
        return null;
    return isSecretText(value.replace(/"$/, ''), name) ? name : null;
}
const secretReadAtEvaluation = {
    id: 'secret-read-at-evaluation',
    severity: 'error',
    about: "A secret that Nix itself reads: `readFile` of a secret's path, `getEnv` of a secret's variable, and a secret's file " +
        'in an interpolation, which copies it. Encrypted files and public keys are left alone.',
    why: 'What Nix reads gets into the store, which every user can read, and on a host that has no secrets yet the evaluation ' +
        'fails. Pass the path, and let the service read the file.',
    bad: '{ config, ... }: { services.app.token = builtins.readFile config.sops.secrets.app.path; }',
    good: '{ config, ... }: { services.app.tokenFile = config.sops.secrets.app.path; }',
    source: 'https://wiki.nixos.org/wiki/Comparison_of_secret_managing_schemes',
    check({ nodes }, report) {
        for (const { expression } of nodes.of('call')) {
            const reader = readerOf(expression.function);
            const secret = reader === null ? null : secretIn(expression.argument, reader === 'getEnv');
            if (secret !== null)
                report(expression, `${reader} reads ${secret} into the store`);
        }
        for (const { expression, parent } of nodes.of('path')) {
            const secret = parent?.expression.kind === 'string' ? secretIn(expression, false) : null;
            if (secret !== null)
                report(expression, `an interpolation copies ${secret} into the store`);
        }
    },
};
const readers = new Set(['readFile', 'import', 'importJSON', 'importTOML', 'fileContents', 'getEnv', 'path']);
function readerOf(called) {
    const name = (0,literals/* lastNameIn */.Ll)(called);
    if (name === null || !readers.has(name))
        return null;
    // `path` alone is mostly a variable.
    return name === 'path' && called.kind !== 'select' ? null : name;
}
/** Where secret managers write, and the private keys of a host and a user. */
const secretPlace = /^(?:\/run\/(?:secrets|agenix|keys|user\/\d+\/(?:secrets|agenix))(?:[./]|$)|\/var\/lib\/secrets\/|\/etc\/(?:nixos\/)?secrets\/|.{0,200}\/\.?ssh\/(?:id_|ssh_host_)\w{1,40}$)/;
const secretFile = /(?:^|\/)(?:id_(?:rsa|ed25519|ecdsa|dsa)|[^/]{0,60}(?:secret|passw(?:or)?d|passphrase|credential|token)s?(?:\.(?:txt|json|env|toml|ini))?|[^/]{1,60}\.(?:key|pem|p12|pfx|keytab|kdbx))$/i;
/** Encrypted, public, or no secret but Nix source that is about some. */
const openFile = /\.(?:pub|age|gpg|asc|enc|sops|nix|md|sh|py|patch|crt|cer|cert|template|example)$|(?:^|[/._-])(?:sops|enc|encrypted|public|pub|cert|ca)(?:[/._-]|$)|\.ya?ml$/i;
/** Whether a file by that path is encrypted, public or source. */
function isOpenFile(path) {
    return openFile.test(path);
}
/** What a secret is called in a message; null where an expression is none that can be told. */
function secretIn(expression, isVariable) {
    const text = expression.kind === 'path' ? pathText(expression) : (0,literals/* plainText */.wh)(expression);
    if (isVariable)
        return text !== null && (0,secret_names/* isSecretName */.eh)(text) ? `the variable ${text}` : null;
    if (text !== null) {
        if (isOpenFile(text))
            return null;
        return secretPlace.test(text) || secretFile.test(text) ? 'a file of secrets' : null;
    }
    if (expression.kind === 'binary' && expression.operator === '+')
        return secretIn(expression.right, false) ?? secretIn(expression.left, false);
    if (expression.kind === 'string') {
        const [only] = expression.parts;
        return expression.parts.length === 1 && only && 'interpolated' in only
            ? secretIn(only.interpolated, false)
            : null;
    }
    if (expression.kind !== 'select')
        return null;
    const names = (0,language_nodes/* pathOf */.XM)(expression);
    const manager = names.findIndex((name, index) => (name === 'sops' || name === 'age') && names[index + 1] === 'secrets');
    return manager !== -1 && names.at(-1) === 'path' ? `the secret "${names[manager + 2]}"` : null;
}
/** The text of a path literal; null where a part is computed. */
function pathText({ parts }) {
    return parts.every((part) => 'text' in part)
        ? parts.map((part) => ('text' in part ? part.text : '')).join('')
        : null;
}

;// CONCATENATED MODULE: ./lib/preflight/rules/secret-files.js


const secretInStore = {
    id: 'secret-in-store',
    severity: 'error',
    about: 'An option for the file of a password, token or private key that is given a file of the sources, or a text that Nix ' +
        'writes. Encrypted files and public keys are left alone, and so is `environmentFile`, which need not be secret.',
    why: 'Nix copies such a file into the store, which every user of the host can read, and it is in the history of the sources. ' +
        'Give the option the path, as a string, of a file that a secret manager writes on the host.',
    bad: '{ services.restic.backups.home.passwordFile = ./restic.txt; }',
    good: '{ config, ... }: { services.restic.backups.home.passwordFile = config.age.secrets.restic.path; }',
    source: 'https://wiki.nixos.org/wiki/Comparison_of_secret_managing_schemes',
    check({ nodes }, report) {
        for (const kind of ['path', 'string', 'call'])
            for (const { expression, path, parent } of nodes.of(kind)) {
                const option = path.at(-1) ?? '';
                // A name alone may be a variable, of which more is not known.
                if (path.length < 2 || !isOfSecretFile(option) || !isAssigned(expression, parent) || isOfOthers(path))
                    continue;
                const copied = copiedBy(expression);
                if (copied !== null)
                    report(expression, `${copied} "${option}" into the store, where everybody can read it`);
            }
    },
};
const secretFileOption = /(?:pass(?:word|wd|phrase|code)|token|secret|credentials?|psk|(?:api|private|preshared|master|signing|encryption|access|secret|certificate|tls|ssl|host)[_-]?key|htpasswd)s?[_-]?files?$/i;
function isOfSecretFile(option) {
    return (option === 'keyFile' ||
        option === 'sslCertificateKey' ||
        (secretFileOption.test(option) && !/public/i.test(option)));
}
/** Of what encrypts files itself, and of what is written for a reader. */
function isOfOthers(path) {
    return path.some((name) => ['sops', 'age', 'agenix', 'example', 'description', 'default'].includes(name));
}
/** How an expression brings a text into the store; null where it does not, or nothing can be told. */
function copiedBy(expression) {
    if (expression.kind === 'path')
        return isOwnFile(expression) ? 'Nix copies the file of' : null;
    if (expression.kind === 'string') {
        const [first] = expression.parts;
        const begins = first && 'interpolated' in first && first.interpolated.kind === 'path';
        // Where the file is known for a secret, the interpolation is told already.
        if (!begins || secretIn(first.interpolated, false) !== null)
            return null;
        return isOwnFile(first.interpolated) ? 'an interpolation copies the file of' : null;
    }
    if (expression.kind !== 'call')
        return null;
    const writer = writerIn(expression);
    return writer === null ? null : `${writer} writes`;
}
/** A file beside the source; one with an absolute path is on the host. */
function isOwnFile(expression) {
    if (expression.kind !== 'path')
        return false;
    const text = pathText(expression);
    return text !== null && /^\.{1,2}\//.test(text) && !isOpenFile(text);
}
const writers = new Set(['writeText', 'writeTextFile', 'toFile']);
/** The function that a call, with one argument or two, is one of. */
function writerIn({ function: called }) {
    const name = (0,literals/* lastNameIn */.Ll)(called.kind === 'call' ? called.function : called);
    return name !== null && writers.has(name) ? name : null;
}

;// CONCATENATED MODULE: ./lib/preflight/rules/services.js


const serviceAsRoot = {
    id: 'service-as-root',
    severity: 'warning',
    about: 'A service of these sources that runs for long as root: with `User = "root"`, or with a program and neither `User` nor ' +
        '`DynamicUser`. A `oneshot` without a user is left alone.',
    why: 'Whoever breaks into it has the machine. `DynamicUser = true` gives it a user of its own, `StateDirectory` a place for data.',
    bad: '{ systemd.services.web = { serviceConfig.ExecStart = "/bin/web"; }; }',
    good: '{ systemd.services.web = { serviceConfig = { ExecStart = "/bin/web"; DynamicUser = true; }; }; }',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#User=',
    check({ nodes }, report) {
        for (const [name, service] of servicesIn(nodes.bound)) {
            const { first, starts, type, user, mayHaveUser } = service;
            if (user !== null && (0,literals/* plainText */.wh)(user) === 'root')
                report(user, `the service "${name}" runs as root, by "User"`);
            else if (starts && type !== 'oneshot' && !mayHaveUser)
                report(first, `the service "${name}" runs as root: it has neither "User" nor "DynamicUser"`);
        }
    },
};
const userKeys = new Set(['User', 'DynamicUser', 'PrivateUsers']);
const nothingKnown = { starts: false, type: null, user: null, mayHaveUser: false };
/** By their names; those under different parents, such as two hosts, apart. */
function servicesIn(nodes) {
    const services = new Map();
    for (const { expression, binding, path } of nodes) {
        const at = path.findIndex((name, index) => name === 'services' && path[index - 1] === 'systemd');
        const name = path[at + 1];
        if (binding === null || name === undefined || at === -1)
            continue;
        const key = path.slice(0, at + 2).join('\0');
        const [, service] = services.get(key) ?? [name, { ...nothingKnown, first: (0,language_nodes/* nameSpan */.CL)(binding) }];
        services.set(key, [name, service]);
        tell(service, path.slice(at + 2), expression);
    }
    return [...services.values()];
}
function tell(service, [section, key, ...rest], value) {
    if (section === 'script')
        service.starts = true;
    if (section !== 'serviceConfig' || rest.length > 0)
        return;
    if (key === undefined) {
        if (value.kind !== 'set' || (0,literals/* inherits */.B)(value, (name) => userKeys.has(name)))
            service.mayHaveUser = true;
    }
    else if (key === 'ExecStart')
        service.starts = true;
    else if (key === 'Type')
        service.type = (0,literals/* plainText */.wh)(value);
    else if (userKeys.has(key)) {
        service.mayHaveUser = true;
        if (key === 'User')
            service.user = value;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/rules/sources.js

const searchPathInFlake = {
    id: 'search-path-in-flake',
    severity: 'warning',
    about: '`<nixpkgs>` and other paths of NIX_PATH in a flake. Left alone are defaults of arguments, which a flake passes, and the ' +
        '`shell.nix` and `default.nix` of those who do not use the flake.',
    why: 'A flake is evaluated without NIX_PATH: "cannot look up \'<nixpkgs>\' in pure evaluation mode". Use an input.',
    bad: '{ ... }: let pkgs = import <nixpkgs> { }; in { environment.systemPackages = [ pkgs.git ]; }',
    good: '{ pkgs, ... }: { environment.systemPackages = [ pkgs.git ]; }',
    source: 'https://nix.dev/manual/nix/latest/language/constructs/lookup-path',
    check({ path, nodes, isInFlake }, report) {
        if (!isInFlake || /(?:^|\/)(?:shell|default)\.nix$/.test(path))
            return;
        for (const node of nodes.of('search-path')) {
            const { expression } = node;
            // Nix itself has <nix/…>.
            if (expression.text.startsWith('<nix/'))
                continue;
            if (!isDefault(node))
                report(expression, `${expression.text} is not found in a flake`);
        }
    },
};
/** Whether a node is in the default of a function's argument. */
function isDefault(node) {
    for (let at = node; at.parent !== null; at = at.parent) {
        const outer = at.parent.expression;
        if (outer.kind === 'function' && outer.body !== at.expression)
            return true;
    }
    return false;
}
const unpinnedFetch = {
    id: 'unpinned-fetch',
    severity: 'warning',
    about: 'Sources that Nix fetches at evaluation without a hash or a revision.',
    why: 'What is built changes without a change of the sources, and a flake refuses to evaluate it. Name a hash, or a revision.',
    bad: 'import (builtins.fetchTarball "https://github.com/NixOS/nixpkgs/archive/nixos-25.11.tar.gz") { }',
    good: 'import (builtins.fetchTarball { url = "https://github.com/NixOS/nixpkgs/archive/nixos-25.11.tar.gz"; ' +
        'sha256 = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="; }) { }',
    source: 'https://nix.dev/guides/best-practices#reproducible-source-paths',
    check({ nodes }, report) {
        for (const { expression } of nodes.of('call')) {
            const call = (0,literals/* callIn */.Ao)(expression);
            const fetcher = call === null ? null : fetcherOf(call);
            const argument = call?.arguments[0];
            if (fetcher !== null && argument && call.arguments.length === 1 && !isPinned(argument, fetcher))
                report(expression, `${fetcher} without ${pins[fetcher].says}`);
        }
    },
};
/** By which attributes of its argument each fetcher of Nix is pinned, and what to ask for. */
const pins = {
    fetchTarball: { by: ['sha256'], says: '"sha256"' },
    fetchurl: { by: ['sha256', 'hash', 'sha512', 'sha1', 'outputHash'], says: '"sha256"' },
    fetchGit: { by: ['rev', 'narHash'], says: '"rev"' },
    fetchMercurial: { by: ['rev'], says: '"rev"' },
    fetchTree: { by: ['rev', 'narHash'], says: '"rev" or "narHash"' },
    getFlake: { by: [], says: 'a revision in its reference' },
};
function fetcherOf({ names }) {
    const name = names.at(-1) ?? '';
    // nixpkgs has fetchers of the same names, which do not build without a hash.
    const isBuiltin = names.length === 2 && names[0] === 'builtins';
    const isGlobal = names.length === 1 && ['fetchTarball', 'fetchGit', 'fetchTree', 'fetchMercurial'].includes(name);
    return (isBuiltin || isGlobal) && name in pins ? name : null;
}
/** A revision of git, or a hash, in a URL. */
const pinnedText = /(?:^|[/=:])[0-9a-f]{40}(?:$|[./?&#])|narHash=|^(?:\.{0,2}\/|path:|file:)/;
function isPinned(argument, fetcher) {
    if (argument.kind === 'path')
        return true;
    const text = argument.kind === 'url' ? argument.text : (0,literals/* plainText */.wh)(argument);
    if (text !== null)
        return pinnedText.test(text);
    if (argument.kind !== 'set')
        return argument.kind !== 'string' || isInterpolatedRevision(argument);
    const url = (0,literals/* valueIn */.xm)(argument, ['url']);
    const isLocal = url !== null && (url.kind === 'path' || pinnedText.test((0,literals/* plainText */.wh)(url) ?? ''));
    const has = (name) => (0,literals/* valueIn */.xm)(argument, [name]) !== null || (0,literals/* inherits */.B)(argument, (one) => one === name);
    return isLocal || pins[fetcher].by.some(has);
}
/** `…/archive/${rev}.tar.gz`: what the variable holds is not known. */
function isInterpolatedRevision(expression) {
    return expression.parts.some((part) => 'interpolated' in part);
}
const unquotedUrl = {
    id: 'unquoted-url',
    severity: 'warning',
    about: 'A URL without quotes.',
    why: 'It looks like a function (`x:y` is one text, `x: y` a function), and newer versions of Nix can refuse it.',
    bad: '{ homepage = https://example.org/; }',
    good: '{ homepage = "https://example.org/"; }',
    source: 'https://github.com/NixOS/rfcs/blob/master/rfcs/0045-deprecate-url-syntax.md',
    check({ nodes }, report) {
        for (const { expression } of nodes.of('url'))
            report(expression, 'a URL without quotes');
    },
};

;// CONCATENATED MODULE: ./lib/preflight/rules/index.js







/** All rules, errors first. */
const rules = [
    ...[secretLiteral, plainPassword, secretReadAtEvaluation, secretInStore],
    ...[searchPathInFlake, unpinnedFetch, serviceAsRoot, shallowMerge, assertWithoutMessage, constantCondition],
    ...[topLevelWith, recursiveSet, unusedBinding, unusedArgument, unquotedUrl],
];


/***/ }),

/***/ 6768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ checkSyntax)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _message_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9291);



/** A store that is none: parsing needs no other, and this user may have none. */
const nixInstantiate = ['nix-instantiate', '--store', 'dummy://', '--parse'];
const batchSize = 192;
const batchMs = 60_000;
/**
 * Parses files with Nix, many in one process, `jobs` processes at a time. `suspects` are files that are likely wrong: Nix stops
 * at the first one, so each has a process of its own.
 */
async function checkSyntax(root, files, options) {
    const { suspects, env, jobs, signal } = options;
    const run = (argv) => (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB)([...nixInstantiate, ...argv], {
        ...{ env: { ...env, NO_COLOR: '1' }, cwd: root, timeoutMs: batchMs },
        ...(signal && { signal }),
    });
    if (files.length === 0)
        return { faults: [], unasked: null };
    const sure = files.filter((file) => !suspects.has(file));
    const size = Math.max(1, Math.min(batchSize, Math.ceil(sure.length / jobs)));
    const batches = [];
    for (let at = 0; at < sure.length; at += size)
        batches.push(sure.slice(at, at + size));
    batches.push(...files.filter((file) => suspects.has(file)).map((file) => [file]));
    const faults = [];
    // Whether Nix runs at all is asked where it says nothing of the files.
    let trial = null;
    let unasked = null;
    const work = async () => {
        for (let batch = batches.shift(); batch !== undefined && unasked === null && !signal?.aborted; batch = batches.shift()) {
            const result = await run(batch.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file)));
            if ((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(result))
                continue;
            const { fault, isKnown } = faultIn(result, root, batch);
            if (!isKnown) {
                trial ??= run(['-E', '1']);
                const tried = await trial;
                if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(tried))
                    unasked = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .Hr)(tried);
            }
            if (!isKnown && batch.length > 1)
                batches.push(...batch.map((file) => [file]));
            else {
                faults.push(fault);
                const rest = batch.slice(batch.indexOf(fault.file) + 1);
                if (rest.length > 0)
                    batches.push(rest);
            }
        }
    };
    await Promise.all(Array.from({ length: jobs }, work));
    return { faults: unasked === null ? faults : [], unasked };
}
/** The error of a run of Nix; `isKnown` is false where it names none of the files. */
function faultIn(result, root, batch) {
    const told = /^error: *(.*)$/m.exec(result.stderr)?.[1]?.trim() || (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .Hr)(result);
    const message = (0,_message_line_js__WEBPACK_IMPORTED_MODULE_2__/* .messageLine */ .E)(told.replaceAll(`${root}/`, ''));
    for (const file of batch) {
        // On a line of its own: messages name places too.
        const place = `  at ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file)}:`;
        const start = result.stderr.indexOf(place);
        const [, line, column] = /^(\d{1,9}):(\d{1,9})/.exec(result.stderr.slice(start + place.length)) ?? [];
        if (start !== -1 && line !== undefined)
            return { fault: { file, line: Number(line), column: Number(column), message }, isKnown: true };
    }
    return { fault: { file: batch[0] ?? '', line: 1, column: 1, message }, isKnown: false };
}


/***/ }),

/***/ 5330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ tokenIn)
/* harmony export */ });
/* harmony import */ var _gitleaks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1989);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6959);
/* harmony import */ var _token_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(367);



const triggers = _gitleaks_js__WEBPACK_IMPORTED_MODULE_0__/* .gitleaksFormats */ .n.flatMap((format, order) => format.triggers.map((trigger) => ({ format, order, trigger, isWord: /^[A-Za-z0-9]+$/.test(trigger) })));
/** By the codes of their first two characters, the triggers that begin with them. */
const triggersByStart = [];
for (const one of triggers) {
    const pair = pairOf(one.trigger, 0);
    triggersByStart[pair] = [...(triggersByStart[pair] ?? []), one];
}
const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/;
/** The kind of a token of a known format in a text, by the order of the formats, such as `github-pat`, or `private-key`; null where there is none. */
function tokenIn(text) {
    if (privateKey.test(text))
        return 'private-key';
    let first = null;
    // Once through the text, and not once for each of the triggers.
    for (let at = 0; at + 1 < text.length; at += 1) {
        for (const one of triggersByStart[pairOf(text, at)] ?? none)
            if ((first === null || one.order < first.order) && isTokenAt(text, at, one))
                first = one;
    }
    return first?.format.id ?? null;
}
const none = [];
function pairOf(text, at) {
    return ((text.charCodeAt(at) & 0xff) << 8) | (text.charCodeAt(at + 1) & 0xff);
}
function isTokenAt(text, at, { format, trigger, isWord }) {
    if (!text.startsWith(trigger, at))
        return false;
    if (isWord && !_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .wordStart */ .ZJ.test(text.slice(Math.max(0, at - 2), at)))
        return false;
    const from = at + trigger.length;
    return (0,_token_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenSpan */ .ou)(format, isWord, text.slice(from, from + _token_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .longestToken */ .SF)) !== null;
}


/***/ }),

/***/ 7807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ auditLines),
/* harmony export */   kk: () => (/* binding */ sumLine),
/* harmony export */   mC: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3497);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5929);



const colors = { error: 31, warning: 33 };
/** A finding as compilers write it, `FILE:LINE:COLUMN: …`. */
function findingLine({ file, line, column, severity, message, rule }, color) {
    const word = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)(severity, colors[severity], color);
    return `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(file)}:${line}:${column}: ${word}: ${message} [${rule}]`;
}
/** What is new in the security of a host, each with its option. */
function auditLines({ host, base, findings }, color) {
    const against = base === null ? 'not compared' : `compared with ${base.because}`;
    return [
        `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(host)}: ${findings.length === 0 ? 'no weaker than before' : (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(findings.length, 'change')} (${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(against)})`,
        ...findings.map(({ severity, message, option, id }) => {
            const word = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)(severity, colors[severity], color);
            return `  ${word}: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(message)} (${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(option)}) [${id}]`;
        }),
    ];
}
/** What was found and in what, in a line. */
function sumLine({ files, errors, warnings, allowed, success, syntax_by, audits = [], }) {
    const found = errors + warnings === 0
        ? 'nothing found'
        : [errors > 0 ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(errors, 'error') : '', warnings > 0 ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(warnings, 'warning') : '']
            .filter((part) => part !== '')
            .join(', ');
    const besides = allowed === 0 ? '' : `, ${allowed} allowed by comments`;
    const by = syntax_by === 'nix' ? '' : ', syntax not checked by Nix';
    const hosts = errors + warnings === 0 || audits.length === 0 ? '' : ` and ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(audits.length, 'host')}`;
    return `${success ? '✓' : '✗'} ${found} in ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(files, 'file')}${hosts}${besides}${by}`;
}


/***/ })

};
