export const id = 8047;
export const ids = [8047];
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
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3142);




/**
 * The directory of builds for rebuilds that run in `cwd`, where none is named. With a `flake` that Nix copies into its
 * store with everything in its directory, builds there would be copied too, and change the system each time: then it is
 * outside, in the user's directory for state (`$XDG_STATE_HOME`), one for each `cwd`. Null for no flake. Absolute.
 */
function directoryForBuilds(flake, cwd, env) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOutputDir */ .A0);
    if (flake === null || (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, here) === null)
        return here;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, outside) === null ? outside : here;
}
/** The directory in which builds of rebuilds that ran in `cwd` are looked for, where none is named. Absolute. */
function directoryOfBuilds(cwd, env) {
    const meant = directoryForBuilds((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix')) ? '.' : null, cwd, env);
    for (const dir of [meant, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOutputDir */ .A0)])
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
            return dir;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(outside) ? outside : meant;
}
/** Null where the user has no home. See the XDG Base Directory Specification. */
function outsideDirectory(cwd, { XDG_STATE_HOME, HOME }) {
    const ofUser = HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(HOME) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.local/state') : null;
    const state = XDG_STATE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(XDG_STATE_HOME) ? XDG_STATE_HOME : ofUser;
    // Loaded where it is needed: it takes milliseconds of every start.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256').update(cwd).digest('hex').slice(0, 12);
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'nixos-rebuild-test', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(cwd) || 'root'}-${hash}`);
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ defaultOutputDir),
/* harmony export */   Zd: () => (/* binding */ trialFileNames),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   bO: () => (/* binding */ deploymentFileName),
/* harmony export */   jx: () => (/* binding */ fileNames),
/* harmony export */   nL: () => (/* binding */ consoleDirectory)
/* harmony export */ });
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
/** Where the machine of a trial leaves the recording of its console, below a build's directory. */
const consoleDirectory = 'console';
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';


/***/ }),

/***/ 8047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/builds/preflight.js

/** `error` blocks by default, `warning` tells. */
const severities = ['error', 'warning'];
const findingSchema = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP().describe('The id of the rule; "syntax" for what is no Nix. Later releases add others.'),
    severity: schemas/* enum */.k5n(severities),
    file: schemas/* string */.YjP().describe('Relative to "directory", with "/".'),
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1).describe('In Unicode code points, from 1.'),
    end_line: schemas/* int */.Whr().min(1),
    end_column: schemas/* int */.Whr().min(1).describe('The place behind the last character.'),
    message: schemas/* string */.YjP().describe('One line; no value of a secret.'),
});
const auditSchema = schemas/* object */.Ikc({
    host: schemas/* string */.YjP(),
    base: schemas/* object */.Ikc({ revision: schemas/* string */.YjP(), because: schemas/* string */.YjP() })
        .nullable()
        .describe('What it is compared with; null where all that is weak is told, new or not.'),
    findings: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        severity: schemas/* enum */.k5n(severities),
        option: schemas/* string */.YjP().describe('The option of NixOS.'),
        message: schemas/* string */.YjP().describe('One line; no value of a secret.'),
    })),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What could not be evaluated, and why; a sentence each.'),
});
/**
 * What `preflight --json` prints, version 1. A field is never renamed or removed within a version, only added as optional.
 */
const preflightSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    success: schemas/* boolean */.zMY().describe('False where a finding blocks, as "fail_on" says.'),
    fail_on: schemas/* enum */.k5n([...severities, 'never']).describe('The least severity that blocks.'),
    directory: schemas/* string */.YjP().describe('Absolute path of the directory that was looked at.'),
    files: schemas/* int */.Whr().min(0).describe('How many files were looked at.'),
    errors: schemas/* int */.Whr().min(0).describe('In files and hosts.'),
    warnings: schemas/* int */.Whr().min(0),
    allowed: schemas/* int */.Whr().min(0).describe('How many findings comments in the sources allow.'),
    skipped_rules: schemas/* array */.YOg(schemas/* string */.YjP()),
    syntax_by: schemas/* enum */.k5n(['nix', 'parser'])
        .describe('Whether Nix itself parsed the files, or this program alone.'),
    findings: schemas/* array */.YOg(findingSchema).describe('By file, then by place.'),
    audits: schemas/* array */.YOg(auditSchema).optional().describe('Of the hosts that were named.'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What could not be looked at, and why; a sentence each.'),
});
/** Whether a finding blocks. */
function blocks({ severity }, failOn) {
    return failOn !== 'never' && (severity === 'error' || failOn === 'warning');
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/nix/language/nodes.js
/** All nodes of a tree, each before what it consists of. */
function* nodesIn(root) {
    const waiting = [{ expression: root, parent: null, binding: null, path: [] }];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        yield node;
        const parent = node;
        const inner = innerOf(node.expression).map(([expression, binding, isLet]) => {
            const outer = isLet ? [] : parent.path;
            return { expression, parent, binding, path: binding === null ? outer : [...outer, ...pathOf(binding)] };
        });
        waiting.push(...inner.reverse());
    }
}
/** The names of an attribute path; `*` for one that is computed. */
function pathOf({ path }) {
    return path.map((one) => ('dynamic' in one ? '*' : one.name));
}
/** Where a binding says what it defines. */
function nameSpan({ start, path }) {
    return { start, end: path.at(-1)?.end ?? start };
}
function innerOf(node) {
    switch (node.kind) {
        case 'set':
            return bound(node.bindings, false);
        case 'let-set':
            return bound(node.bindings, true);
        case 'let':
            return [...bound(node.bindings, true), [node.body, null]];
        default:
            return partsOf(node).map((part) => [part, null]);
    }
}
/** What an expression consists of, in the order in which Nix looks at it; of a set and a `let` the bindings say that. */
function partsOf(node) {
    switch (node.kind) {
        case 'string':
        case 'path':
            return node.parts.flatMap((part) => ('interpolated' in part ? [part.interpolated] : []));
        case 'list':
            return node.items;
        case 'with':
            return [node.scope, node.body];
        case 'assert':
            return [node.condition, node.body];
        case 'if':
            return [node.condition, node.then, node.else];
        case 'function':
            return [...(node.formals?.names ?? []).flatMap((one) => one.default ?? []), node.body];
        case 'call':
            return [node.function, node.argument];
        case 'select':
            return [node.set, ...(node.default === null ? [] : [node.default]), ...dynamicIn(node.path)];
        case 'has-attribute':
            return [node.set, ...dynamicIn(node.path)];
        case 'unary':
            return [node.operand];
        case 'binary':
            return [node.left, node.right];
        default:
            return [];
    }
}
function bound(bindings, isLet) {
    return bindings.flatMap((binding) => {
        if (binding.kind === 'inherit')
            return binding.from === null ? [] : [[binding.from, null]];
        return [...dynamicIn(binding.path).map((one) => [one, null]), [binding.value, binding, isLet]];
    });
}
function dynamicIn(path) {
    return path.flatMap((one) => ('dynamic' in one ? [one.dynamic] : []));
}

;// CONCATENATED MODULE: ./lib/nix/language/scopes.js

/** The first variable that nothing defines, as Nix finds it before it evaluates anything; null where there is none. */
function undefinedVariable(origins) {
    for (const [variable, origin] of origins)
        if (origin === 'undefined')
            return variable;
    return null;
}
/** All variables with where they come from, in the order in which Nix looks at them. */
function* variablesIn(expression, globals) {
    // A stack of its own: chains of operators and calls are deeper than the call stack.
    const waiting = [[expression, { names: globals, owner: null, outer: null }]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [node, scope] = next;
        if (node.kind === 'variable')
            yield [node, originOf(node.name, scope)];
        else
            waiting.push(...scopes_innerOf(node, scope).reverse());
    }
}
/** What is defined around a `with` comes before what is in it. */
function originOf(name, scope) {
    let isInWith = false;
    for (let at = scope; at !== null; at = at.outer) {
        if (at.names === null)
            isInWith = true;
        else if (at.names.has(name))
            return at.owner === null ? 'global' : { owner: at.owner };
    }
    if (name === '__curPos')
        return 'global';
    return isInWith ? 'with' : 'undefined';
}
/** What a node consists of, each with its scope, in the order in which Nix looks at them. */
function scopes_innerOf(node, scope) {
    switch (node.kind) {
        case 'set':
            return bindingsOf(node.bindings, scope, node.isRecursive ? withNames(scope, node) : scope);
        case 'let-set':
            return bindingsOf(node.bindings, scope, withNames(scope, node));
        case 'let': {
            const inner = withNames(scope, node);
            return [...bindingsOf(node.bindings, scope, inner), [node.body, inner]];
        }
        case 'with':
            return [
                [node.scope, scope],
                [node.body, { names: null, owner: node, outer: scope }],
            ];
        case 'function': {
            const names = new Set(node.formals?.names.map(({ name }) => name));
            if (node.argument !== null)
                names.add(node.argument.name);
            const inner = { names, owner: node, outer: scope };
            return partsOf(node).map((part) => [part, inner]);
        }
        default:
            return partsOf(node).map((part) => [part, scope]);
    }
}
function withNames(scope, owner) {
    const names = new Set();
    for (const binding of owner.bindings) {
        const defined = binding.kind === 'inherit' ? binding.names : binding.path.slice(0, 1);
        for (const one of defined)
            if ('name' in one)
                names.add(one.name);
    }
    return { names, owner, outer: scope };
}
function bindingsOf(bindings, outer, inner) {
    return merged(bindings).flatMap((binding) => {
        if (binding.kind === 'value')
            return [...dynamicIn(binding.path), binding.value].map((one) => [one, inner]);
        // Up to Nix 2.18, what nothing is inherited from is not looked at.
        if (binding.from !== null)
            return binding.names.length === 0 ? [] : [[binding.from, inner]];
        return binding.names.map(({ name, start, end }) => [{ kind: 'variable', name, start, end }, outer]);
    });
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
        return [
            { ...binding, path: path.slice(0, 1), value: { kind: 'set', isRecursive, bindings: all, start, end } },
        ];
    });
}
function firstName(binding) {
    if (binding.kind !== 'value')
        return null;
    const [first] = binding.path;
    return first === undefined || 'dynamic' in first ? null : first.name;
}

;// CONCATENATED MODULE: ./lib/nix/language/tokens.js
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
/** Source that is no Nix. `offset` is where Nix says that it is wrong, in bytes. */
class NixSyntaxError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = 'NixSyntaxError';
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/allowances.js
const comment = /^([^#]{0,2000})#\s{0,4}nixos-rebuild-test: ?(allow(?:-in-file)?) ([a-z ,-]{1,200})$/;
/**
 * Reads `# nixos-rebuild-test: allow RULE, RULE`: behind source for its line, on a line of its own for the next line that has
 * source; and `allow-in-file RULE`. `lines` are those of the file, without their ends.
 */
function allowancesIn(lines) {
    const inFile = new Set();
    const inLines = new Map();
    let waiting = [];
    for (const [index, line] of lines.entries()) {
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

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/preflight/message-line.js

/** Names in messages can be as long as their file (columns). */
const longestMessage = 300;
/** The message of a finding: hostile text on one line. */
function messageLine(text) {
    return (0,clean/* shownLine */.QN)(text, longestMessage);
}

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

;// CONCATENATED MODULE: ./lib/nix/language/checks.js

/**
 * The names of a set that is written out, each with those of its value where that is one too: as parser.y of Nix merges
 * them, further paths may add to such sets, and to no other value.
 */
class AttributeNames {
    #names = new Map();
    /** Throws where a name is there. */
    inherit(names) {
        for (const { name, start } of names) {
            if (this.#names.has(name))
                throw definedTwice([name], start);
            this.#names.set(name, { set: null, start });
        }
    }
    /** Adds `path`, of which the value is a set with these names, or another value. Throws where it is defined. */
    add(path, value, start) {
        let set = this;
        for (const [index, attribute] of path.entries()) {
            // What its name is shows when it is evaluated.
            if ('dynamic' in attribute)
                return;
            const isLast = index === path.length - 1;
            const known = set.#names.get(attribute.name);
            if (known === undefined) {
                const inner = isLast ? value : new AttributeNames();
                set.#names.set(attribute.name, { set: inner, start });
                if (inner === null || isLast)
                    return;
                set = inner;
            }
            else if (known.set === null || (isLast && value === null)) {
                throw definedTwice(namesOf(path.slice(0, index + 1)), start);
            }
            else if (isLast && value !== null)
                known.set.#merge(value);
            else
                set = known.set;
        }
    }
    #merge(other) {
        for (const [name, value] of other.#names) {
            const known = this.#names.get(name);
            if (known !== undefined)
                throw definedTwice([name], known.start);
            this.#names.set(name, value);
        }
    }
}
function namesOf(path) {
    return path.flatMap((one) => ('dynamic' in one ? [] : [one.name]));
}
function definedTwice(path, start) {
    return new NixSyntaxError(`attribute '${path.join('.')}' is defined twice`, start);
}
/** Throws for an argument that a function has twice. */
function checkArguments(formals, argument, start) {
    const names = new Set(argument === null ? [] : [argument.name]);
    for (const formal of formals?.names ?? []) {
        const at = formal.name === argument?.name ? start : formal.start;
        if (names.has(formal.name))
            throw new NixSyntaxError(`the function has two arguments '${formal.name}'`, at);
        names.add(formal.name);
    }
}
/** Throws for a name of a `let` that only an evaluation would tell. */
function checkLet(bindings, start) {
    for (const binding of bindings) {
        const first = binding.kind === 'value' ? binding.path[0] : undefined;
        if (first && 'dynamic' in first)
            throw new NixSyntaxError('dynamic attributes are not allowed in let', start);
    }
}

;// CONCATENATED MODULE: ./lib/nix/language/literals.js

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
        const names = pathOf(binding);
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

;// CONCATENATED MODULE: ./lib/nix/language/characters.js
/** What a character of Nix source is to its tokens, as in Nix' lexer.l. Source is one character a byte. */
const letter = 1;
const digit = 2;
/** Of a word after its first character. */
const word = 4;
const path = 8;
/** Of the scheme of a URL after its first letter. */
const scheme = 16;
/** Of a URL after its scheme. */
const url = 32;
const kinds = new Uint8Array(256);
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', letter | word | path | scheme | url);
mark('0123456789', digit | word | path | scheme | url);
mark('_', word | path | url);
mark("'", word | url);
mark('-', word | path | scheme | url);
mark('.+', path | scheme | url);
mark('%/?:@&=$,!~*', url);
function mark(characters, kind) {
    for (const character of characters) {
        const code = character.charCodeAt(0);
        kinds[code] = (kinds[code] ?? 0) | kind;
    }
}
const testOf = (kind) => (code) => ((kinds[code] ?? 0) & kind) !== 0;
const isLetter = testOf(letter);
const isDigit = testOf(digit);
const isWordPart = testOf(word);
const isPathPart = testOf(path);
const isSchemePart = testOf(scheme);
const isUrlPart = testOf(url);
/** Where a run of such characters that begins at `at` ends. */
function runEnd(source, at, is) {
    let end = at;
    while (end < source.length && is(source.charCodeAt(end)))
        end += 1;
    return end;
}
/** As `runEnd`, and knows the end of the last run: tokens that begin in the middle of one do not read it again. */
function rememberingRunEnd(source, is) {
    let [from, to] = [-1, -1];
    return (at) => {
        if (at >= from && at < to)
            return to;
        [from, to] = [at, runEnd(source, at, is)];
        return to;
    };
}

;// CONCATENATED MODULE: ./lib/nix/language/lexer.js


const keywordSet = new Set(keywords);
/** By their first character, in the order of `signs`. */
const signsByStart = new Map(signs.map((sign) => [sign.charCodeAt(0), signs.filter((one) => one[0] === sign[0])]));
const floatPattern = /(?:[1-9]\d*\.\d*|0?\.\d+)(?:[Ee][+-]?\d+)?/y;
const lexer_comment = /#[^\r\n]*|\/\*[\s\S]*?\*\//y;
const isBlank = (code) => code === 32 || code === 9 || code === 10 || code === 13;
const largestInteger = 2n ** 63n - 1n;
/**
 * Splits Nix source into tokens, one at a time, as lexer.l of Nix does: the longest rule matches, then the first.
 * `source` has one character a byte.
 */
class Lexer {
    #source;
    #states = ['expression'];
    #pathEnd;
    #schemeEnd;
    /** Whether a comment's end was looked for in vain: further ones need not look. */
    #hasNoCommentEnd = false;
    #at = 0;
    /** Where the last token, blank or comment began: there Nix sees the end of the file. */
    #last = 0;
    constructor(source) {
        this.#source = source;
        this.#pathEnd = rememberingRunEnd(source, isPathPart);
        this.#schemeEnd = rememberingRunEnd(source, isSchemePart);
    }
    /** Throws a `NixSyntaxError` for a number that is too large and a path that ends with a slash. */
    next() {
        const state = this.#states.at(-1) ?? 'expression';
        if (state === 'expression')
            this.#skipBlanks();
        const start = this.#at;
        if (start >= this.#source.length && state !== 'path' && state !== 'slash')
            return { kind: 'end', start: this.#last, end: start };
        const { kind, end } = this.#found(state);
        if (end > start)
            this.#last = start;
        this.#at = end;
        return { kind, start, end };
    }
    #found(state) {
        if (state === 'path' || state === 'slash')
            return this.#inPath(state);
        if (state === 'string')
            return this.#inString();
        if (state === 'indented')
            return this.#inIndented();
        return this.#inExpression();
    }
    #skipBlanks() {
        for (;;) {
            const end = Math.max(runEnd(this.#source, this.#at, isBlank), this.#commentEnd());
            if (end === this.#at)
                return;
            this.#last = this.#at;
            this.#at = end;
        }
    }
    #commentEnd() {
        const code = this.#source.charCodeAt(this.#at);
        const isBlock = code === 47 && this.#source[this.#at + 1] === '*' && !this.#hasNoCommentEnd;
        if (!isBlock && code !== 35)
            return this.#at;
        lexer_comment.lastIndex = this.#at;
        if (lexer_comment.test(this.#source))
            return lexer_comment.lastIndex;
        this.#hasNoCommentEnd = true;
        return this.#at;
    }
    #inExpression() {
        const long = this.#pathOrUrl();
        const plain = this.#wordOrNumber();
        const sign = this.#sign();
        if (long !== null && long.end > Math.max(plain?.end ?? 0, sign?.end ?? 0))
            return this.#begun(long);
        if (plain !== null && plain.end >= (sign?.end ?? 0))
            return this.#checked(plain);
        // What follows a NUL is never read: its code is that of the end for Nix' parser.
        if (sign === null)
            return { kind: this.#source[this.#at] === '\0' ? 'end' : 'other', end: this.#at + 1 };
        this.#nest(sign);
        return sign;
    }
    /** Keeps the states of strings and interpolations. */
    #nest({ kind }) {
        if (kind === '{' || kind === '${')
            this.#states.push('expression');
        else if (kind === '"')
            this.#states.push('string');
        else if (kind === "''")
            this.#states.push('indented');
        else if (kind === '}' && this.#states.length > 1)
            this.#states.pop();
    }
    #sign() {
        const begun = signsByStart.get(this.#source.charCodeAt(this.#at));
        const sign = begun?.find((one) => this.#source.startsWith(one, this.#at));
        if (sign === undefined)
            return null;
        const end = this.#at + sign.length;
        if (sign !== "''")
            return { kind: sign, end };
        const after = runEnd(this.#source, end, (code) => code === 32);
        return { kind: sign, end: this.#source[after] === '\n' ? after + 1 : end };
    }
    #wordOrNumber() {
        const code = this.#source.charCodeAt(this.#at);
        if (isLetter(code) || code === 95) {
            const end = runEnd(this.#source, this.#at, isWordPart);
            const word = this.#source.slice(this.#at, end);
            return { kind: keywordSet.has(word) ? word : 'word', end };
        }
        if (!isDigit(code) && code !== 46)
            return null;
        const integerEnd = runEnd(this.#source, this.#at, isDigit);
        floatPattern.lastIndex = this.#at;
        const floatEnd = floatPattern.test(this.#source) ? floatPattern.lastIndex : 0;
        if (floatEnd > integerEnd)
            return { kind: 'float', end: floatEnd };
        return integerEnd === this.#at ? null : { kind: 'integer', end: integerEnd };
    }
    /** A number that Nix can hold: as strtod has it, no float that is too large, or so small that it is not exact. */
    #checked(found) {
        const text = this.#source.slice(this.#at, found.end);
        if (found.kind === 'integer' && !isSmallInteger(text))
            throw new NixSyntaxError(`invalid integer '${text}'`, this.#at);
        if (found.kind === 'float') {
            const value = Number(text);
            const isZero = /^[0.]*(?:[Ee]|$)/.test(text);
            if (value > Number.MAX_VALUE || (!isZero && value < 2 ** -1022))
                throw new NixSyntaxError(`invalid float '${text}'`, this.#at);
        }
        return found;
    }
    /** The longest of the tokens that may have a slash or a colon; its end is that of the whole rule. */
    #pathOrUrl() {
        const [at, source] = [this.#at, this.#source];
        const code = source.charCodeAt(at);
        if (code === 60)
            return this.#searchPath();
        const isHome = code === 126;
        if (!isHome && !isPathPart(code) && code !== 47)
            return null;
        const url = isLetter(code) ? this.#url() : null;
        const path = this.#path(isHome ? at + 1 : this.#pathEnd(at));
        if (url !== null && (path === null || url.end > path.end))
            return url;
        return path;
    }
    #url() {
        const colon = this.#schemeEnd(this.#at);
        if (this.#source[colon] !== ':')
            return null;
        const end = runEnd(this.#source, colon + 1, isUrlPart);
        return end === colon + 1 ? null : { kind: 'url', end };
    }
    /** A path of which the first slash is at `slash`: "a/b", or the "a/" of "a/${b}". */
    #path(slash) {
        const source = this.#source;
        if (source[slash] !== '/')
            return null;
        const end = this.#segmentsEnd(slash);
        if (end > slash)
            return { kind: 'path', end, state: source[end - 1] === '/' ? 'slash' : 'path' };
        // With what it must be followed by, it is longer than the division of a word.
        return source.startsWith('${', slash + 1)
            ? { kind: 'path', end: slash + 3, shorter: slash + 1, state: 'slash' }
            : null;
    }
    /** The end of "/a/b", with one slash at the end; `slash` where there is no segment. */
    #segmentsEnd(slash) {
        let end = slash;
        while (this.#source[end] === '/') {
            const next = this.#pathEnd(end + 1);
            if (next === end + 1)
                return end === slash ? slash : end + 1;
            end = next;
        }
        return end;
    }
    #searchPath() {
        const source = this.#source;
        let end = this.#at;
        do {
            const next = this.#pathEnd(end + 1);
            if (next === end + 1)
                return null;
            end = next;
        } while (source[end] === '/');
        return source[end] === '>' ? { kind: 'search-path', end: end + 1 } : null;
    }
    #begun({ kind, end, shorter = end, state }) {
        if (state !== undefined)
            this.#states.push(state);
        return { kind, end: shorter };
    }
    #inPath(state) {
        const [at, source] = [this.#at, this.#source];
        if (source.startsWith('${', at)) {
            this.#states.splice(-1, 1, 'path', 'expression');
            return { kind: '${', end: at + 2 };
        }
        const first = this.#pathEnd(at);
        const segments = source[first] === '/' ? this.#segmentsEnd(first) : first;
        const end = source[first] === '/' && segments === first ? first + 1 : segments;
        if (end > at) {
            this.#states.splice(-1, 1, source[end - 1] === '/' ? 'slash' : 'path');
            return { kind: 'text', end };
        }
        if (state === 'slash')
            throw new NixSyntaxError('a path ends with a slash', at < source.length ? at : this.#last);
        this.#states.pop();
        return { kind: 'path-end', end: at };
    }
    #inString() {
        const [at, source] = [this.#at, this.#source];
        if (source[at] === '"') {
            this.#states.pop();
            return { kind: '"', end: at + 1 };
        }
        const end = this.#textEnd();
        if (end > at)
            return { kind: 'text', end };
        this.#states.push('expression');
        return { kind: '${', end: at + 2 };
    }
    /** The end of a string's text; a backslash or a dollar that ends the source is a piece of its own, as in lexer.l. */
    #textEnd() {
        const [at, source] = [this.#at, this.#source];
        for (let end = at; end < source.length;) {
            const [character, next] = [source[end], source[end + 1]];
            if (character === '"' || (character === '$' && next === '{'))
                return end;
            const isDollar = character === '$' && next !== '"';
            const length = isDollar && next === '\\' ? 3 : isDollar || character === '\\' ? 2 : 1;
            if (end + length > source.length)
                return end > at ? end : source.length;
            end += length;
        }
        return source.length;
    }
    #inIndented() {
        const [at, source] = [this.#at, this.#source];
        if (source.startsWith("''", at)) {
            const third = source[at + 2];
            if (third === '$' || third === "'")
                return { kind: 'text', end: at + 3 };
            if (third === '\\' && at + 3 < source.length)
                return { kind: 'text', end: at + 4 };
            this.#states.pop();
            return { kind: "''", end: at + 2 };
        }
        if (source.startsWith('${', at)) {
            this.#states.push('expression');
            return { kind: '${', end: at + 2 };
        }
        let end = at;
        while (end < source.length) {
            const [character, next] = [source[end], source[end + 1]];
            if (character !== "'" && character !== '$')
                end += 1;
            else if (next !== undefined && next !== (character === '$' ? '{' : '$') && next !== "'")
                end += 2;
            else
                break;
        }
        return { kind: 'text', end: Math.max(end, at + 1) };
    }
}
function isSmallInteger(text) {
    const digits = text.replace(/^0+/, '');
    return digits.length < 19 || (digits.length === 19 && BigInt(digits) <= largestInteger);
}

;// CONCATENATED MODULE: ./lib/nix/language/token-stream.js


/** The tokens of a source, with a look at the next ones. What is wrong with a token is thrown when it is looked at. */
class TokenStream {
    source;
    #lexer;
    #ahead = [];
    /** The end of the last token that was taken. */
    lastEnd = 0;
    constructor(source) {
        this.source = source;
        this.#lexer = new Lexer(source);
    }
    peek(distance = 0) {
        while (this.#ahead.length <= distance)
            this.#ahead.push(this.#lexer.next());
        return this.#ahead[distance];
    }
    is(kind, distance = 0) {
        return this.peek(distance).kind === kind;
    }
    take() {
        const token = this.peek();
        this.#ahead.shift();
        this.lastEnd = token.end;
        return token;
    }
    /** Throws where another token is next. */
    expect(kind) {
        if (!this.is(kind))
            throw this.unexpected(kind);
        return this.take();
    }
    takeIf(kind) {
        if (!this.is(kind))
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
        return new NixSyntaxError(`syntax error: unexpected ${found}${instead}`, token.start);
    }
}

;// CONCATENATED MODULE: ./lib/nix/language/parser.js





/** Far deeper than any source; deeper ones would not fit onto the stack. */
const deepest = 500;
const beginsOperand = new Set([
    ...[
        'word',
        'integer',
        'float',
        '"',
        "''",
        'path',
        'search-path',
        'url',
        '(',
        'let',
        'rec',
        '{',
        '[',
    ],
]);
/**
 * Parses Nix source as parser.y of Nix does, by recursive descent. Throws a `NixSyntaxError` at the place that Nix names.
 * `source` has one character a byte. Names are not looked up: `undefinedVariable` does that.
 */
function parseNix(source) {
    const tokens = new TokenStream(source);
    try {
        return new Parser(tokens).whole();
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
    #namesOf = new WeakMap();
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
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
        const { start } = this.#tokens.peek();
        switch (this.#tokens.peek().kind) {
            case 'assert':
            case 'with':
                return this.#scoped(start);
            case 'if':
                return this.#condition(start);
            case 'let':
                return this.#tokens.is('{', 1) ? this.#operation(0) : this.#let(start);
            case 'word':
                if (this.#tokens.is(':', 1) || this.#tokens.is('@', 1))
                    return this.#function(start);
                break;
            case '{':
                if (this.#isFormals())
                    return this.#function(start);
        }
        return this.#operation(0);
    }
    #since(start, node) {
        return { ...node, start, end: this.#tokens.lastEnd };
    }
    #scoped(start) {
        const kind = this.#tokens.take().kind;
        const first = this.#expression();
        this.#tokens.expect(';');
        const body = this.#expression();
        return kind === 'with'
            ? this.#since(start, { kind, scope: first, body })
            : this.#since(start, { kind: 'assert', condition: first, body });
    }
    #condition(start) {
        this.#tokens.take();
        const condition = this.#expression();
        this.#tokens.expect('then');
        const then = this.#expression();
        this.#tokens.expect('else');
        return this.#since(start, { kind: 'if', condition, then, else: this.#expression() });
    }
    #let(start) {
        this.#tokens.take();
        const bindings = this.#bindings('in');
        const body = this.#expression();
        checkLet(bindings, start);
        return this.#since(start, { kind: 'let', bindings, body });
    }
    /** Whether `{` begins the arguments of a function, or a set: up to three tokens tell. */
    #isFormals() {
        const [first, second] = [this.#tokens.peek(1).kind, () => this.#tokens.peek(2).kind];
        if (first === '...')
            return true;
        if (first === '}')
            return second() === ':' || second() === '@';
        return first === 'word' && [',', '?', '}'].includes(second());
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
        return this.#since(start, { kind: 'function', argument, formals, body });
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
            const name = this.#name();
            formals.names.push({ ...name, default: this.#tokens.takeIf('?') ? this.#expression() : null });
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
                left = this.#since(start, { kind: 'has-attribute', set: left, path: this.#attributePath() });
                continue;
            }
            const right = this.#operand(operator.precedence + (operator.associates === 'right' ? 0 : 1));
            left = this.#since(start, { kind: 'binary', operator: kind, left, right });
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
        return this.#since(start, { kind: 'unary', operator: kind, operand });
    }
    #call() {
        const { start } = this.#tokens.peek();
        let expression = this.#select();
        while (beginsOperand.has(this.#tokens.peek().kind))
            expression = this.#since(start, {
                ...{ kind: 'call', function: expression, argument: this.#select() },
            });
        return expression;
    }
    #select() {
        const { start } = this.#tokens.peek();
        const set = this.#simple();
        if (this.#tokens.takeIf('.')) {
            const path = this.#attributePath();
            const other = this.#tokens.takeIf('or') ? this.#nestedSelect() : null;
            return this.#since(start, { kind: 'select', set, path, default: other });
        }
        if (!this.#tokens.is('or'))
            return set;
        // "f or" is f called with a variable of that name: the word was none once.
        const { end } = this.#tokens.take();
        const argument = { kind: 'variable', name: 'or', start, end };
        return this.#since(start, { kind: 'call', function: set, argument });
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
        const { start } = token;
        switch (token.kind) {
            case 'word':
                this.#tokens.take();
                return this.#since(start, { kind: 'variable', name: this.#tokens.textOf(token) });
            case 'integer':
            case 'float':
            case 'search-path':
            case 'url':
                this.#tokens.take();
                return this.#since(start, { kind: token.kind, text: this.#tokens.textOf(token) });
            case '"':
            case "''":
                return this.#string(start, token.kind);
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
            case 'let':
                this.#tokens.take();
                this.#tokens.expect('{');
                return this.#since(start, { kind: 'let-set', bindings: this.#bindings('}') });
            case 'rec':
                this.#tokens.take();
                this.#tokens.expect('{');
                return this.#since(start, { kind: 'set', isRecursive: true, bindings: this.#bindings('}') });
            case '{':
                this.#tokens.take();
                return this.#since(start, {
                    kind: 'set',
                    isRecursive: false,
                    bindings: this.#bindings('}'),
                });
            default:
                throw this.#tokens.unexpected();
        }
    }
    #list(start) {
        this.#tokens.take();
        const items = [];
        while (beginsOperand.has(this.#tokens.peek().kind))
            items.push(this.#select());
        this.#tokens.expect(']');
        return this.#since(start, { kind: 'list', items });
    }
    #string(start, quotes) {
        this.#tokens.take();
        const parts = this.#parts(quotes === '"');
        this.#tokens.expect(quotes);
        return this.#since(start, { kind: 'string', isIndented: quotes === "''", parts });
    }
    #path(start) {
        const first = this.#tokens.textOf(this.#tokens.take());
        const parts = [{ text: first }, ...(this.#tokens.is('${') ? this.#parts(false) : [])];
        this.#tokens.expect('path-end');
        return this.#since(start, { kind: 'path', parts });
    }
    /** Where text is plain, two pieces of it do not follow each other without an interpolation. */
    #parts(isPlain) {
        const parts = [];
        let isInterpolated = !isPlain;
        for (;;) {
            if (this.#tokens.is('text')) {
                if (!isInterpolated && parts.length > 0 && !this.#tokens.is('${', 1))
                    return parts;
                parts.push({ text: this.#tokens.textOf(this.#tokens.take()) });
            }
            else if (this.#tokens.is('${')) {
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
        const names = new AttributeNames();
        this.#namesOf.set(bindings, names);
        while (!this.#tokens.takeIf(end)) {
            const { start } = this.#tokens.peek();
            if (this.#tokens.takeIf('inherit')) {
                const binding = this.#inherit(start);
                names.inherit(binding.names);
                bindings.push(binding);
                continue;
            }
            if (!this.#isAttribute())
                throw this.#tokens.unexpected(end);
            const path = this.#attributePath();
            this.#tokens.expect('=');
            const value = this.#expression();
            this.#tokens.expect(';');
            names.add(path, (value.kind === 'set' && this.#namesOf.get(value.bindings)) || null, start);
            bindings.push({ kind: 'value', path, value, start });
        }
        return bindings;
    }
    #inherit(start) {
        let from = null;
        if (this.#tokens.takeIf('(')) {
            from = this.#expression();
            this.#tokens.expect(')');
        }
        const names = [];
        while (this.#isAttribute()) {
            const attribute = this.#attribute();
            if ('dynamic' in attribute)
                throw new NixSyntaxError('dynamic attributes are not allowed in inherit', attribute.start);
            names.push(attribute);
        }
        this.#tokens.expect(';');
        return { kind: 'inherit', from, names, start };
    }
    #isAttribute() {
        return ['word', 'or', '"', '${'].includes(this.#tokens.peek().kind);
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
            this.#tokens.take();
            return this.#since(start, { name: this.#tokens.textOf(token) });
        }
        if (kind !== '"' && kind !== '${')
            throw this.#tokens.unexpected();
        const expression = kind === '"' ? this.#string(start, kind) : this.#interpolated();
        const name = plainText(expression);
        return this.#since(start, name === null ? { dynamic: expression } : { name });
    }
}
function tooDeep(tokens) {
    return new NixSyntaxError('it is nested too deeply', tokens.lastEnd);
}

;// CONCATENATED MODULE: ./lib/preflight/places.js
/** Where the bytes of a source are. As for Nix, "\n", "\r\n" and a lone "\r" end a line. */
class Places {
    #source;
    #starts = [0];
    /** `source` has one character a byte. */
    constructor(source) {
        this.#source = source;
        for (const { index, 0: ending } of source.matchAll(/\r\n|\r|\n/g))
            this.#starts.push(index + ending.length);
    }
    /** `offset` in bytes. */
    at(offset) {
        let [low, high] = [0, this.#starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const before = this.#source.slice(this.#starts[low], offset);
        return { line: low + 1, column: [...Buffer.from(before, 'latin1').toString('utf8')].length + 1 };
    }
    /** The lines without their ends. */
    get lines() {
        return this.#source.split(/\r\n|\r|\n/);
    }
}

;// CONCATENATED MODULE: ./lib/preflight/nix-file.js





/** Parses a file's bytes. Throws a `NixSyntaxError`. */
function nixFileOf(path, bytes, { isInFlake }) {
    const source = bytes.toString('latin1');
    const tree = parseNix(source);
    const origins = new Map(variablesIn(tree, globals));
    return { path, source, tree, nodes: [...nodesIn(tree)], origins, places: new Places(source), isInFlake };
}

;// CONCATENATED MODULE: ./lib/preflight/apply-rules.js






/** Applies rules to a file's bytes. `knownRules` are the ids that a comment may allow. */
function applyRules({ path, bytes }, rules, { isInFlake, knownRules }) {
    let file;
    try {
        file = nixFileOf(path, bytes, { isInFlake });
    }
    catch (thrown) {
        if (!(thrown instanceof NixSyntaxError))
            throw thrown;
        const place = new Places(bytes.toString('latin1')).at(thrown.offset);
        return { kind: 'unparsed', fault: { ...place, message: messageLine(thrown.message) } };
    }
    const allowances = allowancesIn(file.places.lines);
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
                message: messageLine(Buffer.from(message, 'latin1').toString('utf8')),
            };
            if (isAllowed(finding, allowances))
                allowed += 1;
            else
                findings.push(finding);
        });
    }
    const named = [...allowances.inFile, ...[...allowances.inLines.values()].flatMap((names) => [...names])];
    const unknownRules = named.filter((name) => !knownRules.has(name));
    return { kind: 'parsed', findings, allowed, unknownRules, fault: undefinedIn(file) };
}
function undefinedIn({ origins, places }) {
    const variable = undefinedVariable(origins);
    return variable && { ...places.at(variable.start), message: `undefined variable '${variable.name}'` };
}

// EXTERNAL MODULE: ./lib/nix/flake/base-revision.js
var base_revision = __webpack_require__(6648);
// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(3442);
// EXTERNAL MODULE: ./lib/nix/flake/evaluate.js
var evaluate = __webpack_require__(9190);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
;// CONCATENATED MODULE: ./lib/preflight/audit/answer.js

const portsSchema = schemas/* object */.Ikc({
    tcp: schemas/* array */.YOg(schemas/* number */.aig()),
    udp: schemas/* array */.YOg(schemas/* number */.aig()),
    tcpRanges: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* number */.aig(), to: schemas/* number */.aig() })),
    udpRanges: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* number */.aig(), to: schemas/* number */.aig() })),
});
/** What a host's configuration says of its security. Null is an option that it does not have. */
const parts = {
    firewall: schemas/* object */.Ikc({
        enable: schemas/* boolean */.zMY().nullable(),
        trusted: schemas/* array */.YOg(schemas/* string */.YjP()),
        all: portsSchema,
        interfaces: schemas/* record */.g1P(schemas/* string */.YjP(), portsSchema),
    }),
    ssh: schemas/* object */.Ikc({
        enable: schemas/* boolean */.zMY(),
        rootLogin: schemas/* string */.YjP().nullable(),
        password: schemas/* boolean */.zMY().nullable(),
        keyboard: schemas/* boolean */.zMY().nullable(),
        empty: schemas/* boolean */.zMY().nullable(),
    }),
    users: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        plain: schemas/* boolean */.zMY(),
        empty: schemas/* boolean */.zMY(),
        wheel: schemas/* boolean */.zMY(),
        root: schemas/* boolean */.zMY(),
        keys: schemas/* number */.aig(),
    })),
    nix: schemas/* object */.Ikc({
        trusted: schemas/* array */.YOg(schemas/* string */.YjP()),
        signed: schemas/* boolean */.zMY().nullable(),
        sandbox: schemas/* boolean */.zMY().nullable(),
    }),
    sudo: schemas/* object */.Ikc({ wheelNeedsPassword: schemas/* boolean */.zMY().nullable(), withoutPassword: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())),
};
const auditParts = Object.keys(parts);
/** The answer to `auditQuestion`: a part whose value throws is an empty object. */
const answerSchema = schemas/* object */.Ikc(Object.fromEntries(Object.entries(parts).map(([name, schema]) => [name, schemas/* object */.Ikc({ value: schema.optional() }).optional()])));

;// CONCATENATED MODULE: ./lib/preflight/audit/question.js
/**
 * A function of Nix from a NixOS configuration of a flake to what an audit compares, as JSON. No password, key or value of a
 * variable is part of it, only whether there is one. An option that a system has not is null, and a part in which a value
 * throws is empty. Errors that Nix cannot catch (a missing attribute, infinite recursion) end the evaluation: then `parts` can
 * be asked for one by one.
 */
function auditQuestion(parts) {
    return `
host: let
  inherit (builtins) any attrNames concatMap deepSeq elem filter foldl' isAttrs isString length listToAttrs map match tryEval;
  config = host.config;
  get = path: set: foldl' (found: name:
    if found ? value && isAttrs found.value && found.value ? \${name} then { value = found.value.\${name}; } else { }) { value = set; } path;
  attempt = value: let tried = tryEval (deepSeq value value); in if tried.success then tried else { };
  read = path: default: (get path config).value or default;

  firewall = path: {
    tcp = read (path ++ [ "allowedTCPPorts" ]) [ ];
    udp = read (path ++ [ "allowedUDPPorts" ]) [ ];
    tcpRanges = map ({ from, to }: { inherit from to; }) (read (path ++ [ "allowedTCPPortRanges" ]) [ ]);
    udpRanges = map ({ from, to }: { inherit from to; }) (read (path ++ [ "allowedUDPPortRanges" ]) [ ]);
  };
  names = path: attrNames (read path { });
  text = value: if isString value then value else "";
  isSet = value: value != null && value != "";

  answers = {
    firewall = {
      enable = read [ "networking" "firewall" "enable" ] null;
      trusted = read [ "networking" "firewall" "trustedInterfaces" ] [ ];
      all = firewall [ "networking" "firewall" ];
      interfaces = listToAttrs (map (name: { inherit name; value = firewall [ "networking" "firewall" "interfaces" name ]; })
        (names [ "networking" "firewall" "interfaces" ]));
    };
    ssh = let of = name: default: read [ "services" "openssh" "settings" name ] default; in {
      enable = read [ "services" "openssh" "enable" ] false;
      rootLogin = let value = of "PermitRootLogin" null; in if isString value then value else null;
      password = of "PasswordAuthentication" null;
      keyboard = of "KbdInteractiveAuthentication" null;
      empty = of "PermitEmptyPasswords" null;
    };
    users = listToAttrs (map (name: let user = read [ "users" "users" name ] null; of = key: default:
        read [ "users" "users" name key ] default; in {
      inherit name;
      value = {
        plain = isSet (of "password" null) || isSet (of "initialPassword" null);
        empty = of "hashedPassword" null == "" || of "initialHashedPassword" null == "";
        wheel = elem "wheel" (of "extraGroups" [ ]) || of "group" "" == "wheel";
        root = of "uid" null == 0;
        keys = length (read [ "users" "users" name "openssh" "authorizedKeys" "keys" ] [ ]);
      };
    }) (attrNames ((get [ "users" "users" ] config).value or { })));
    nix = let of = name: default: read [ "nix" "settings" name ] default; in {
      trusted = filter isString (of "trusted-users" [ ]);
      signed = of "require-sigs" null;
      sandbox = let value = of "sandbox" null; in if value == null then null else value == true || value == "relaxed";
    };
    sudo = {
      wheelNeedsPassword = read [ "security" "sudo" "wheelNeedsPassword" ] null;
      withoutPassword = concatMap (rule:
        if isAttrs rule && any (one: isAttrs one && elem "NOPASSWD" (one.options or [ ])) (rule.commands or [ ])
        then map text (rule.users or [ ]) ++ map (group: "%" + text group) (filter isString (rule.groups or [ ])) else [ ])
        (read [ "security" "sudo" "extraRules" ] [ ]);
    };
    # Names of variables with a value that stands in the store.
    variables = listToAttrs (map (name: {
      inherit name;
      value = let set = read [ "systemd" "services" name "environment" ] { }; in
        filter (key: isString set.\${key} && set.\${key} != "" && match "/.*" set.\${key} == null) (attrNames set);
    }) (attrNames ((get [ "systemd" "services" ] config).value or { })));
  };
in listToAttrs (concatMap (name: if answers ? \${name} then [ { inherit name; value = attempt answers.\${name}; } ] else [ ])
  [ ${parts.map((part) => JSON.stringify(part)).join(' ')} ])
`;
}

;// CONCATENATED MODULE: ./lib/preflight/audit/ask.js




/**
 * Evaluates what a host's configuration says of its security: all at once, then part by part where Nix has an error that it
 * cannot catch. Builds nothing. Rejects when `signal` is aborted.
 */
async function readPosture({ flake, host, ...edges }) {
    const installable = `${flake}#${(0,ref/* configurationAttribute */.Hu)(host)}`;
    const ask = (parts) => (0,evaluate/* evaluateJson */.Q)(installable, auditQuestion(parts), { ...edges, schema: answerSchema });
    const whole = await ask(auditParts);
    if ('isMissing' in whole)
        return nothing(`the flake has no host ${host}`);
    if ('reason' in whole && !whole.isOfNix)
        return nothing(whole.reason);
    const read = { posture: {}, unread: [] };
    for (const part of auditParts) {
        const one = 'value' in whole ? whole : await ask([part]);
        const reason = 'reason' in one ? one.reason : 'its value throws';
        const value = 'value' in one ? one.value[part]?.value : undefined;
        if (value === undefined)
            read.unread.push({ part, reason });
        else
            Object.assign(read.posture, { [part]: value });
    }
    const [first] = read.unread;
    if (first && read.unread.length === auditParts.length)
        return nothing(first.reason);
    return read;
}
function nothing(reason) {
    return { posture: {}, unread: [{ part: null, reason }] };
}

// EXTERNAL MODULE: ./lib/redact/rules/secret-names.js
var secret_names = __webpack_require__(3300);
;// CONCATENATED MODULE: ./lib/preflight/audit/compare.js

/**
 * What a new configuration has that is weaker than the base's; without a base, all that is weak. A part that one of both does not
 * tell is left out.
 */
function compareAudits(base, next) {
    return checks.flatMap((check) => check(base, next));
}
/** Compares one part, where the new system tells it, and the base, if there is one, does too. */
function about(partOf, compare) {
    return (base, next) => {
        const [now, before] = [partOf(next), base === null ? null : partOf(base)];
        if (now === undefined || before === undefined)
            return [];
        return compare(now, before).filter((finding) => finding !== null);
    };
}
const found = (severity) => (id, option, message) => ({
    ...{ id, severity, option, message },
});
const error = found('error');
const warning = found('warning');
/** The elements of `now` that `before` has not. */
function added(now, before = []) {
    return [...new Set(now)].filter((one) => !before.includes(one));
}
const firewall = about(({ firewall }) => firewall, (now, before) => [
    now.enable === false && before?.enable !== false
        ? error('firewall-off', 'networking.firewall.enable', 'the firewall is off')
        : null,
    ...added(now.trusted.filter((name) => name !== 'lo'), before?.trusted).map((name) => warning('interface-trusted', 'networking.firewall.trustedInterfaces', `every port is open on ${name}`)),
    ...opened('networking.firewall', now.all, before?.all),
    ...Object.entries(now.interfaces).flatMap(([name, ports]) => opened(`networking.firewall.interfaces.${name}`, ports, before?.interfaces[name], ` on ${name}`)),
]);
function opened(option, now, before, where = '') {
    const ranges = (list = []) => list.map(({ from, to }) => `${from}-${to}`);
    const kinds = [
        ['TCP', 'allowedTCPPorts', added(now.tcp, before?.tcp)],
        ['UDP', 'allowedUDPPorts', added(now.udp, before?.udp)],
        ['TCP', 'allowedTCPPortRanges', added(ranges(now.tcpRanges), ranges(before?.tcpRanges))],
        ['UDP', 'allowedUDPPortRanges', added(ranges(now.udpRanges), ranges(before?.udpRanges))],
    ];
    return kinds.flatMap(([protocol, name, ports]) => ports.length === 0
        ? []
        : [
            warning('port-opened', `${option}.${name}`, `the firewall lets ${protocol} ${ports.join(', ')} in${where}`),
        ]);
}
/** The values of PermitRootLogin, sshd_config(5), from the strictest. */
const rootLogins = ['no', 'forced-commands-only', 'prohibit-password', 'yes'];
const rankOf = (value) => 
// What sshd does where nothing is said.
Math.max(0, rootLogins.indexOf(value === 'without-password' ? 'prohibit-password' : (value ?? 'prohibit-password')));
const ssh = about(({ ssh }) => ssh, (now, before) => {
    if (!now.enable)
        return [];
    const was = before?.enable === true ? before : null;
    const isNew = (key) => now[key] === true && was?.[key] !== true;
    const settings = 'services.openssh.settings';
    const letsRootIn = rankOf(now.rootLogin) === 3 && (was === null || rankOf(was.rootLogin) < 3);
    return [
        before?.enable === false ? warning('ssh-on', 'services.openssh.enable', 'sshd runs') : null,
        letsRootIn
            ? error('ssh-root', `${settings}.PermitRootLogin`, 'root may log in by every means, also a password')
            : null,
        was !== null && !letsRootIn && rankOf(now.rootLogin) > rankOf(was.rootLogin)
            ? warning('ssh-root', `${settings}.PermitRootLogin`, `root may log in (${now.rootLogin}, before ${was.rootLogin})`)
            : null,
        isNew('empty')
            ? error('ssh-empty-password', `${settings}.PermitEmptyPasswords`, 'an empty password is let in over ssh')
            : null,
        isNew('password')
            ? warning('ssh-password', `${settings}.PasswordAuthentication`, 'passwords are taken over ssh')
            : null,
        isNew('keyboard')
            ? warning('ssh-password', `${settings}.KbdInteractiveAuthentication`, 'passwords are taken over ssh, by questions')
            : null,
    ];
});
const users = about(({ users }) => users, (now, before) => Object.entries(now).flatMap(([name, user]) => {
    const was = before?.[name];
    const option = `users.users.${name}`;
    return [
        user.plain && was?.plain !== true
            ? error('user-plain-password', option, `the password of ${name} is in the sources and in the store`)
            : null,
        user.empty && was?.empty !== true
            ? error('user-no-password', option, `${name} logs in without a password`)
            : null,
        user.root && name !== 'root' && was?.root !== true
            ? error('user-root', `${option}.uid`, `${name} is root by its uid`)
            : null,
        before !== null && user.wheel && was?.wheel !== true
            ? warning('user-wheel', option, `${name} is in wheel`)
            : null,
        before !== null && (name === 'root' || user.wheel) && user.keys > (was?.keys ?? 0)
            ? warning('user-keys', `${option}.openssh.authorizedKeys.keys`, `more keys open the account of ${name}`)
            : null,
    ];
}));
const nix = about(({ nix }) => nix, (now, before) => [
    ...added(now.trusted.filter((name) => name !== 'root'), before?.trusted).map((name) => (name === '*' ? error : warning)('nix-trusted', 'nix.settings.trusted-users', `${name === '*' ? 'every user' : name} is trusted by Nix, which is as much as root`)),
    now.signed === false && before?.signed !== false
        ? error('nix-unsigned', 'nix.settings.require-sigs', 'Nix takes what no cache has signed')
        : null,
    now.sandbox === false && before?.sandbox !== false
        ? warning('nix-sandbox', 'nix.settings.sandbox', 'builds run without a sandbox')
        : null,
]);
const sudo = about(({ sudo }) => sudo, (now, before) => [
    now.wheelNeedsPassword === false && before?.wheelNeedsPassword !== false
        ? warning('sudo-wheel', 'security.sudo.wheelNeedsPassword', 'who is in wheel is root without a password')
        : null,
    ...added(now.withoutPassword.filter((name) => name !== ''), before?.withoutPassword).map((name) => warning('sudo-no-password', 'security.sudo.extraRules', `${name} runs commands as root without a password`)),
]);
const variables = about(({ variables }) => variables, (now, before) => Object.entries(now).flatMap(([service, names]) => added(names.filter(secret_names/* isSecretName */.eh), before?.[service]).map((name) => error('secret-in-unit', `systemd.services.${service}.environment.${name}`, `the value of ${name} is in the unit ${service}.service, which every user can read`))));
const checks = [firewall, ssh, users, nix, sudo, variables];

;// CONCATENATED MODULE: ./lib/preflight/audit/audit-hosts.js




/**
 * Audits hosts of the flake in a directory, one after the other, against its earlier state: at `base`, else where HEAD left the
 * main branch. Throws a usage error (`no-base`) where there is none.
 */
async function auditHosts(hosts, { base: named, ...edges }) {
    if (hosts.length === 0)
        return [];
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env: edges.env }).catch(() => null);
    const asked = { ...edges, flake: '.', env: { ...edges.env, ...nix?.env } };
    const from = named === null ? null : { revision: named, because: `--base ${named}` };
    const base = await (0,base_revision/* baseRevision */.$)({ ...asked, from, otherwise: 'Name a commit with --base.' });
    const audits = [];
    for (const host of hosts)
        audits.push(await auditHost({ ...asked, host, base }));
    return audits;
}
/**
 * What is new or worse in the security of a host, by its configuration now and at a base. Both are evaluated side by side, and
 * nothing is built. Rejects when `signal` is aborted.
 */
async function auditHost({ flake, host, base, ...edges }) {
    const [next, before] = await Promise.all([
        readPosture({ flake, host, ...edges }),
        base && readPosture({ flake: base.flake, host, ...edges }),
    ]);
    // A host that the base has not is new, and so is all that is weak in it.
    const isCompared = before !== null && !before.unread.some(({ part }) => part === null);
    return {
        host,
        base: base && isCompared ? { revision: base.revision, because: base.because } : null,
        findings: compareAudits(isCompared ? before.posture : null, next.posture),
        notes: [...notesOf(next, `of ${host}`), ...(before ? notesOf(before, `of ${host} at the base`) : [])],
    };
}
function notesOf({ unread }, what) {
    return unread.map(({ part, reason }) => `the ${part ?? 'security'} ${what} could not be evaluated: ${reason}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/nix/flake/regular-file.js
var regular_file = __webpack_require__(4416);
// EXTERNAL MODULE: ./lib/nix/flake/revision.js
var revision = __webpack_require__(9596);
;// CONCATENATED MODULE: ./lib/preflight/find-files.js






/** Files beyond this many, and larger ones (bytes), are not looked at; it is said which. */
const mostFiles = 10_000;
const largestFile = 2 * 1024 * 1024;
const mostEntries = 200_000;
/**
 * The `.nix` files under a directory: in a git tree those that git knows and those that are new, without ignored ones; elsewhere
 * all, without hidden directories and symbolic links. Throws a usage error (`no-directory`).
 */
async function findNixFiles(directory, env) {
    const root = await (0,promises_.realpath)(directory).catch(() => {
        throw (0,errors/* usageError */.Wp)('no-directory', `${directory} is no directory that can be read`);
    });
    const git = (0,revision/* gitIn */.u)(root, env);
    const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.nix'];
    const listed = await git('-c', 'core.fsmonitor=false', ...words);
    const paths = listed === null ? await walked(root) : [...new Set(listed.split('\0'))].filter(Boolean);
    const [top, prefix = ''] = (await git('rev-parse', '--show-toplevel', '--show-prefix'))?.split('\n') ?? [];
    const found = {
        ...{ root, files: [], notes: [], prefix },
        isInFlake: isFlake(root) || isFlake(top),
    };
    for (const path of paths.sort().slice(0, mostFiles)) {
        const bytes = await (0,regular_file/* regularFile */.V)((0,external_node_path_.join)(root, path), largestFile);
        if (bytes !== null)
            found.files.push({ path, bytes });
        // One that was deleted is still in git's index, and a link leads to a file that is listed itself, or to another tree.
        else if (await isNoLink((0,external_node_path_.join)(root, path)))
            found.notes.push(`${path} is not looked at: it cannot be read, or is larger than ${largestFile / 2 ** 20} MiB`);
    }
    if (paths.length > mostFiles)
        found.notes.push(`only the first ${mostFiles} of ${paths.length} files are looked at`);
    return found;
}
const isFlake = (directory) => directory !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'flake.nix'));
const isNoLink = async (path) => (await (0,promises_.realpath)(path).catch(() => null)) === path;
async function walked(root) {
    const found = [];
    const waiting = [root];
    for (let seen = 0, at = waiting.pop(); at !== undefined && seen < mostEntries; at = waiting.pop()) {
        const entries = await (0,promises_.readdir)(at, { withFileTypes: true }).catch(() => {
            if (at === root)
                throw (0,errors/* usageError */.Wp)('no-directory', `${root} is no directory that can be read`);
            return [];
        });
        seen += entries.length;
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(at, entry.name);
            const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules';
            if (entry.isDirectory() && !isHidden)
                waiting.push(path);
            else if (entry.isFile() && entry.name.endsWith('.nix'))
                found.push((0,external_node_path_.relative)(root, path));
        }
    }
    return found;
}

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
        for (const { expression, parent } of nodes) {
            if (expression.kind === 'if' && isTruth(expression.condition))
                report(expression.condition, `"if ${expression.condition.name}" decides nothing`);
            // Of a call with several arguments, the outermost node has them all.
            if (expression.kind !== 'call')
                continue;
            if (parent?.expression.kind === 'call' && parent.expression.function === expression)
                continue;
            const call = callIn(expression);
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
        for (const { expression, path } of nodes) {
            if (expression.kind === 'assert' && !saysWhy(expression.condition))
                report(expression.condition, 'the assertion does not say what is wrong; lib.assertMsg does');
            if (path.at(-1) !== 'assertions' || expression.kind !== 'list')
                continue;
            for (const item of expression.items)
                if (valueIn(item, ['assertion']) !== null && !hasMessage(item))
                    report(item, 'the assertion has no "message"');
        }
    },
};
function saysWhy(condition) {
    const name = callIn(condition)?.names.at(-1) ?? '';
    if (/^(?:assert|throw|abort|warn|trace)/.test(name))
        return true;
    if (condition.kind === 'binary' && ['&&', '||', '->'].includes(condition.operator))
        return saysWhy(condition.right) && (condition.operator !== '&&' || saysWhy(condition.left));
    return false;
}
function hasMessage(item) {
    if (item.kind !== 'set' || inherits(item, (name) => name === 'message'))
        return true;
    return item.bindings.some((one) => one.kind === 'value' && ['message', '*'].includes(pathOf(one)[0] ?? ''));
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
    check(file, report) {
        for (const { expression } of file.nodes) {
            if (expression.kind !== 'binary' || expression.operator !== '//')
                continue;
            const [left, right] = [leftOf(expression.left, file), writtenSet(expression.right)];
            if (left === null || right === null)
                continue;
            for (const binding of right.bindings)
                if (binding.kind === 'value' && replacesSet(binding, left))
                    report(nameSpan(binding), `takes the place of the whole "${merging_firstName(binding)}" on the left of //`);
        }
    },
};
/** Whether an attribute on the right takes the place of a set of which more may be on the left. */
function replacesSet(binding, left) {
    const name = merging_firstName(binding);
    const isInner = binding.path.length > 1;
    if (name === null || left === 'argument')
        return name !== null && isInner;
    const there = left.bindings.find((one) => one.kind === 'value' && merging_firstName(one) === name);
    return there?.kind === 'value' && (isInner || there.path.length > 1 || areSets(there, binding));
}
/** A set that is written out, also as the value of a condition. */
function writtenSet(expression) {
    if (expression.kind === 'set')
        return expression;
    const call = callIn(expression);
    const value = call?.names.at(-1) === 'optionalAttrs' ? call.arguments[1] : undefined;
    return value?.kind === 'set' ? value : null;
}
/** A set on the left, also one that a `let` names; `argument` for what a function is given. Null for what cannot be told. */
function leftOf(expression, { origins }) {
    const origin = origins.get(expression);
    if (expression.kind !== 'variable' || typeof origin !== 'object')
        return writtenSet(expression);
    const { owner } = origin;
    if (owner.kind === 'function')
        return 'argument';
    if (owner.kind !== 'let')
        return null;
    for (const binding of owner.bindings)
        if (binding.kind === 'value' && binding.path.length === 1 && merging_firstName(binding) === expression.name)
            return writtenSet(binding.value);
    return null;
}
function merging_firstName({ path: [first] }) {
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
        for (const { expression } of nodes)
            if (expression.kind === 'set' && expression.isRecursive)
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
    check(file, report) {
        const used = usedNames(file);
        for (const { expression } of file.nodes) {
            if (expression.kind !== 'let')
                continue;
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
        const used = usedNames(file);
        for (const { expression, path } of file.nodes) {
            if (expression.kind !== 'function')
                continue;
            const { argument, formals, body } = expression;
            const names = used.get(expression);
            const isWholeUsed = argument !== null && names?.has(argument.name) === true;
            const mustTake = names_isFlake(file) && path[0] === 'outputs' && formals?.hasEllipsis === false;
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
const names_isFlake = ({ path }) => path === 'flake.nix' || path.endsWith('/flake.nix');
function isUnused({ name }, used) {
    return !name.startsWith('_') && used?.has(name) !== true;
}
const known = new WeakMap();
/** The names that are used of each node that defines some. */
function usedNames({ tree, origins }) {
    const before = known.get(tree);
    if (before !== undefined)
        return before;
    const used = new Map();
    for (const [{ name }, origin] of origins) {
        if (typeof origin === 'string')
            continue;
        const names = used.get(origin.owner) ?? new Set();
        used.set(origin.owner, names.add(name));
    }
    known.set(tree, used);
    return used;
}

// EXTERNAL MODULE: ./lib/redact/rules/gitleaks.js
var gitleaks = __webpack_require__(1989);
// EXTERNAL MODULE: ./lib/redact/rules/shapes.js + 1 modules
var shapes = __webpack_require__(6959);
// EXTERNAL MODULE: ./lib/redact/rules/token-shapes.js
var token_shapes = __webpack_require__(367);
;// CONCATENATED MODULE: ./lib/redact/rules/token-in.js



const triggers = gitleaks/* gitleaksFormats */.n.flatMap((format) => format.triggers.map((trigger) => ({ format, trigger, isWord: /^[A-Za-z0-9]+$/.test(trigger) })));
const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/;
/** The kind of the first token of a known format in a text, such as `github-pat`, or `private-key`; null where there is none. */
function tokenIn(text) {
    if (privateKey.test(text))
        return 'private-key';
    for (const { format, trigger, isWord } of triggers) {
        for (let at = text.indexOf(trigger); at !== -1; at = text.indexOf(trigger, at + 1)) {
            if (isWord && !shapes/* wordStart */.ZJ.test(text.slice(Math.max(0, at - 2), at)))
                continue;
            const from = at + trigger.length;
            if ((0,token_shapes/* tokenSpan */.ou)(format, isWord, text.slice(from, from + token_shapes/* longestToken */.SF)) !== null)
                return format.id;
        }
    }
    return null;
}

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
        for (const { expression, path } of nodes) {
            if (!isOfUser(path))
                continue;
            const key = path.at(-1) ?? '';
            const text = plainText(expression);
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
        const mayHaveToken = tokenIn(source) !== null;
        for (const { expression, path, parent } of nodes) {
            if (expression.kind !== 'string')
                continue;
            const text = writtenText(expression);
            const token = mayHaveToken ? tokenIn(text) : null;
            if (token !== null) {
                report(expression, `a secret in the sources (${token})`);
                continue;
            }
            const assigned = assignmentIn(path, text);
            if (assigned !== null)
                report(expression, `the value of "${assigned}" is in the sources`);
            else if (isValue(expression, parent) && namesSecret(path) && isSecretText(text, path.at(-1) ?? ''))
                report(expression, `the value of "${path.at(-1)}" is in the sources`);
        }
    },
};
/** The text of a string without what is interpolated. */
function writtenText({ parts }) {
    return parts.map((part) => ('text' in part ? part.text : '\0')).join('');
}
/** Whether a string is all that is assigned, and no part of a call or a comparison. */
function isValue(expression, parent) {
    if (parent === null)
        return false;
    const { kind } = parent.expression;
    if (parent.expression.kind === 'call')
        return ['mkDefault', 'mkForce'].includes(lastNameIn(parent.expression.function) ?? '');
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
        for (const { expression, parent } of nodes) {
            if (expression.kind === 'call') {
                const reader = readerOf(expression.function);
                const secret = reader === null ? null : secretIn(expression.argument, reader === 'getEnv');
                if (secret !== null)
                    report(expression, `${reader} reads ${secret} into the store`);
            }
            else if (expression.kind === 'path' && parent?.expression.kind === 'string') {
                const secret = secretIn(expression, false);
                if (secret !== null)
                    report(expression, `an interpolation copies ${secret} into the store`);
            }
        }
    },
};
const readers = new Set(['readFile', 'import', 'importJSON', 'importTOML', 'fileContents', 'getEnv', 'path']);
function readerOf(called) {
    const name = lastNameIn(called);
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
/** What a secret is called in a message; null where an expression is none that can be told. */
function secretIn(expression, isVariable) {
    const text = expression.kind === 'path' ? pathText(expression) : plainText(expression);
    if (isVariable)
        return text !== null && (0,secret_names/* isSecretName */.eh)(text) ? `the variable ${text}` : null;
    if (text !== null) {
        if (openFile.test(text))
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
    const names = pathOf(expression);
    const manager = names.findIndex((name, index) => (name === 'sops' || name === 'age') && names[index + 1] === 'secrets');
    return manager !== -1 && names.at(-1) === 'path' ? `the secret "${names[manager + 2]}"` : null;
}
function pathText({ parts }) {
    return parts.every((part) => 'text' in part)
        ? parts.map((part) => ('text' in part ? part.text : '')).join('')
        : null;
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
        for (const [name, service] of servicesIn(nodes)) {
            const { first, starts, type, user, mayHaveUser } = service;
            if (user !== null && plainText(user) === 'root')
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
        if (binding === null || at === -1 || name === undefined)
            continue;
        const key = path.slice(0, at + 2).join('\0');
        const [, service] = services.get(key) ?? [name, { ...nothingKnown, first: nameSpan(binding) }];
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
        if (value.kind !== 'set' || inherits(value, (name) => userKeys.has(name)))
            service.mayHaveUser = true;
    }
    else if (key === 'ExecStart')
        service.starts = true;
    else if (key === 'Type')
        service.type = plainText(value);
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
        for (const node of nodes) {
            const { expression } = node;
            // Nix itself has <nix/…>.
            if (expression.kind !== 'search-path' || expression.text.startsWith('<nix/'))
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
        for (const { expression } of nodes) {
            const call = expression.kind === 'call' ? callIn(expression) : null;
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
    const text = argument.kind === 'url' ? argument.text : plainText(argument);
    if (text !== null)
        return pinnedText.test(text);
    if (argument.kind !== 'set')
        return argument.kind !== 'string' || isInterpolatedRevision(argument);
    const url = valueIn(argument, ['url']);
    const isLocal = url !== null && (url.kind === 'path' || pinnedText.test(plainText(url) ?? ''));
    const has = (name) => valueIn(argument, [name]) !== null || inherits(argument, (one) => one === name);
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
        for (const { expression } of nodes)
            if (expression.kind === 'url')
                report(expression, 'a URL without quotes');
    },
};

;// CONCATENATED MODULE: ./lib/preflight/rules/index.js






/** All rules, errors first. */
const rules = [
    ...[secretLiteral, plainPassword, secretReadAtEvaluation],
    ...[searchPathInFlake, unpinnedFetch, serviceAsRoot, shallowMerge, assertWithoutMessage, constantCondition],
    ...[topLevelWith, recursiveSet, unusedBinding, unusedArgument, unquotedUrl],
];

// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/preflight/syntax.js



/** A store that is none: parsing needs no other, and this user may have none. */
const nixInstantiate = ['nix-instantiate', '--store', 'dummy://', '--parse'];
const batchSize = 64;
const batchMs = 60_000;
/**
 * Parses files with Nix, many in one process, `jobs` processes at a time. `suspects` are files that are likely wrong: Nix stops
 * at the first one, so each has a process of its own.
 */
async function checkSyntax(root, files, options) {
    const { suspects, env, jobs, signal } = options;
    const run = (argv) => (0,programs/* runProgram */.mB)([...nixInstantiate, ...argv], {
        ...{ env: { ...env, NO_COLOR: '1' }, cwd: root, timeoutMs: batchMs },
        ...(signal && { signal }),
    });
    if (files.length === 0)
        return { faults: [], unasked: null };
    const trial = await run(['-E', '1']);
    if (!(0,programs/* hasSucceeded */.yO)(trial))
        return { faults: [], unasked: (0,programs/* failureReason */.Hr)(trial) };
    const sure = files.filter((file) => !suspects.has(file));
    const size = Math.max(1, Math.min(batchSize, Math.ceil(sure.length / jobs)));
    const batches = [];
    for (let at = 0; at < sure.length; at += size)
        batches.push(sure.slice(at, at + size));
    batches.push(...files.filter((file) => suspects.has(file)).map((file) => [file]));
    const faults = [];
    const work = async () => {
        for (let batch = batches.shift(); batch !== undefined && !signal?.aborted; batch = batches.shift()) {
            const result = await run(batch.map((file) => (0,external_node_path_.join)(root, file)));
            if ((0,programs/* hasSucceeded */.yO)(result))
                continue;
            const { fault, isKnown } = faultIn(result, root, batch);
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
    return { faults, unasked: null };
}
/** The error of a run of Nix; `isKnown` is false where it names none of the files. */
function faultIn(result, root, batch) {
    const told = /^error: *(.*)$/m.exec(result.stderr)?.[1]?.trim() || (0,programs/* failureReason */.Hr)(result);
    const message = messageLine(told.replaceAll(`${root}/`, ''));
    for (const file of batch) {
        // On a line of its own: messages name places too.
        const place = `  at ${(0,external_node_path_.join)(root, file)}:`;
        const start = result.stderr.indexOf(place);
        const [, line, column] = /^(\d{1,9}):(\d{1,9})/.exec(result.stderr.slice(start + place.length)) ?? [];
        if (start !== -1 && line !== undefined)
            return { fault: { file, line: Number(line), column: Number(column), message }, isKnown: true };
    }
    return { fault: { file: batch[0] ?? '', line: 1, column: 1, message }, isKnown: false };
}

;// CONCATENATED MODULE: ./lib/preflight/preflight.js









const knownRules = new Set(rules.map(({ id }) => id));
/**
 * Looks at the Nix sources under a directory before anything is built of them: their syntax, by Nix itself where it is
 * installed, the rules, and the security of hosts that are named. Throws a usage error for a directory that cannot be read
 * (`no-directory`), a rule that there is not (`no-rule`), and hosts without an earlier state (`no-base`).
 */
async function preflight(options) {
    const { directory, failOn, skip, hosts, base, env, signal } = options;
    for (const id of skip)
        requireRule(id);
    const { root, files, notes, prefix, isInFlake } = await findNixFiles(directory, env);
    const applied = rules.filter(({ id }) => !skip.includes(id));
    const results = new Map(files.map((file) => [file.path, applyRules(file, applied, { isInFlake, knownRules })]));
    const suspects = new Set([...results].flatMap(([path, { fault }]) => (fault === null ? [] : [path])));
    const syntax = await checkSyntax(root, [...results.keys()], {
        ...{ suspects, env, jobs: (0,external_node_os_.availableParallelism)() },
        ...(signal && { signal }),
    });
    signal?.throwIfAborted();
    const findings = inOrder([...rulesSay(results), ...syntaxSays(results, syntax)]);
    const audits = await auditHosts(hosts, { base, cwd: root, env, ...(signal && { signal }) });
    const all = [...findings, ...audits.flatMap((audit) => audit.findings)];
    const count = (wanted) => all.filter(({ severity }) => severity === wanted).length;
    const result = {
        schema_version: 1,
        success: !all.some((finding) => blocks(finding, failOn)),
        fail_on: failOn,
        directory: root,
        files: files.length,
        errors: count('error'),
        warnings: count('warning'),
        allowed: [...results.values()].reduce((sum, one) => sum + (one.kind === 'parsed' ? one.allowed : 0), 0),
        skipped_rules: [...skip],
        syntax_by: syntax.unasked === null ? 'nix' : 'parser',
        findings,
        ...(hosts.length > 0 && { audits }),
        notes: [...notes, ...preflight_notesOf(results, syntax)],
    };
    return { result, prefix };
}
/** Throws a usage error (`no-rule`) that names the nearest one. */
function requireRule(id) {
    if (knownRules.has(id))
        return;
    const near = (0,nearest/* nearestWord */.z)(id, [...knownRules]);
    throw (0,errors/* usageError */.Wp)('no-rule', `there is no rule "${id}"`, near === null ? '' : `Did you mean ${near}?`);
}
function rulesSay(results) {
    return [...results.values()].flatMap((result) => (result.kind === 'parsed' ? result.findings : []));
}
/** Nix decides what is Nix; where it was not asked, the parser of this program does. */
function syntaxSays(results, { faults, unasked }) {
    const ours = [...results].flatMap(([file, { fault }]) => (fault === null ? [] : [{ file, ...fault }]));
    return (unasked === null ? faults : ours).map(({ file, line, column, message }) => ({
        ...{ rule: 'syntax', severity: 'error', file, line, column },
        ...{ end_line: line, end_column: column + 1, message },
    }));
}
function preflight_notesOf(results, { faults, unasked }) {
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

// EXTERNAL MODULE: ./lib/system/version.js
var version = __webpack_require__(3689);
;// CONCATENATED MODULE: ./lib/preflight/sarif.js


/** GitHub shows no more results of a run, and refuses more than five times as many. */
const mostResults = 5000;
const home = 'https://github.com/org/nixos-rebuild-test';
const syntaxRule = {
    id: 'syntax',
    severity: 'error',
    about: 'A file that is no Nix.',
    why: 'Nix cannot parse it.',
    source: 'https://nix.dev/manual/nix/latest/language/',
};
/**
 * The findings as a SARIF log, for code scanning: SARIF 2.1.0, with what GitHub reads of it
 * (docs.github.com, "SARIF support for code scanning"). `prefix` is the directory's path within the repository, such as
 * `hosts/`; empty for its root.
 */
function sarifOf({ findings }, prefix) {
    const told = [syntaxRule, ...rules];
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

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/table.js
var text_table = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/cli/show/preflight.js



const colors = { error: 31, warning: 33 };
/** The findings as compilers write them, `FILE:LINE:COLUMN: …`, and a line that sums up. */
function preflightText(result, color) {
    const lines = result.findings.map((finding) => `${findingLine(finding, color)}\n`);
    const audits = (result.audits ?? []).flatMap((audit) => auditLines(audit, color));
    const parts = [lines.join(''), audits.map((line) => `${line}\n`).join('')].filter((part) => part !== '');
    return `${parts.map((part) => `${part}\n`).join('')}${sumOf(result)}\n`;
}
function findingLine({ file, line, column, severity, message, rule }, color) {
    const word = (0,layout/* colored */.dS)(severity, colors[severity], color);
    return `${(0,clean/* shownLine */.QN)(file)}:${line}:${column}: ${word}: ${message} [${rule}]`;
}
/** What is new in the security of a host, each with its option. */
function auditLines({ host, base, findings }, color) {
    const against = base === null ? 'not compared' : `compared with ${base.because}`;
    return [
        `${(0,clean/* shownLine */.QN)(host)}: ${findings.length === 0 ? 'no weaker than before' : counted(findings.length, 'change')} (${(0,clean/* shownLine */.QN)(against)})`,
        ...findings.map(({ severity, message, option, id }) => {
            const word = (0,layout/* colored */.dS)(severity, colors[severity], color);
            return `  ${word}: ${(0,clean/* shownLine */.QN)(message)} (${(0,clean/* shownLine */.QN)(option)}) [${id}]`;
        }),
    ];
}
function sumOf({ files, errors, warnings, allowed, success, syntax_by, audits = [] }) {
    const found = errors + warnings === 0
        ? 'nothing found'
        : [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : '']
            .filter((part) => part !== '')
            .join(', ');
    const besides = allowed === 0 ? '' : `, ${allowed} allowed by comments`;
    const by = syntax_by === 'nix' ? '' : ', syntax not checked by Nix';
    const hosts = errors + warnings === 0 || audits.length === 0 ? '' : ` and ${counted(audits.length, 'host')}`;
    return `${success ? '✓' : '✗'} ${found} in ${counted(files, 'file')}${hosts}${besides}${by}`;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function rulesText(rules) {
    const rows = rules.map(({ id, severity, about }) => [id, severity, (0,clean/* shownLine */.QN)(about, 80)]);
    return `${(0,text_table/* alignColumns */.R)(rows).join('\n')}\n`;
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
        requireRule(rule);
    const told = rule === undefined ? rules : rules.filter(({ id }) => id === rule);
    if (json)
        (0,cli_io/* printJson */.Q2)(io, told);
    else
        io.out(rule === undefined ? rulesText(told) : told.map(ruleText).join(''));
}
async function run(directory, options, io) {
    const settings = (await (0,config/* readRepositoryConfig */.Fz)(directory)).preflight;
    const stop = new AbortController();
    const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
    try {
        const { result, prefix } = await preflight({
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

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ baseRevision)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);




/**
 * The flake that a host comes from, in the git repository of a flake: at `from`, else where a pull request on GitHub is to be
 * merged, else where the branch left the default branch, else as it was committed last. Throws a usage error (`no-base`) for a
 * flake that is no directory under git, and for a commit that is not known.
 */
async function baseRevision({ flake, from, cwd, env, otherwise }) {
    const written = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(flake);
    if (written === null || (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRevision */ .ej)(flake))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${flake} is no directory here whose earlier state could be built`, otherwise);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, written);
    const git = (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .u)(dir, env);
    const checkout = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
    if (checkout === undefined || inside === undefined)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${dir} is not in a git repository that git can read`, otherwise);
    const { revision, because } = await chosen({ from, dir, env, git, otherwise });
    const parameters = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchParameters */ .nM)((0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .absoluteFlakeRef */ .E4)(flake, cwd));
    return { flake: (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .flakeAtRevision */ .U_)({ checkout }, revision, inside, parameters), revision, because };
}
async function chosen({ from, dir, env, git, otherwise, }) {
    const known = (name) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .x)(dir, name, env);
    if (from !== null) {
        const { revision: name, because } = from;
        const revision = (await known(name)) ?? (await known(`origin/${name}`)) ?? (await fetched(name, git, known));
        if (revision === null)
            throw unknownBase(because, otherwise);
        return { revision, because };
    }
    const branch = env.GITHUB_BASE_REF;
    if (branch) {
        const revision = (await known(`origin/${branch}`)) ?? (await fetched(branch, git, known)) ?? (await known(branch));
        if (revision === null)
            throw unknownBase(`${branch}, the base of this pull request,`, otherwise);
        return { revision, because: `${branch}, the base of this pull request` };
    }
    for (const name of await defaultBranches(git)) {
        const revision = (await git('merge-base', 'HEAD', name))?.trim();
        if (revision)
            return { revision, because: `where HEAD left ${name}` };
    }
    const head = await known('HEAD');
    if (head === null)
        throw unknownBase('HEAD', otherwise);
    return { revision: head, because: 'HEAD' };
}
/** A branch of `origin` that a narrow clone does not have. */
async function fetched(branch, git, known) {
    const listed = await git('ls-remote', '--exit-code', 'origin', `refs/heads/${branch}`);
    const id = /^[0-9a-f]{40,64}(?=\t)/.exec(listed ?? '')?.[0];
    return id === undefined ? null : known(id);
}
/** What the default branch may be called here: what `origin` says first. */
async function defaultBranches(git) {
    const said = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
    return [...(said ? [said] : []), 'origin/main', 'origin/master', 'main', 'master'];
}
function unknownBase(name, otherwise) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${name} is no commit that this repository has or can fetch`, `Fetch it ("fetch-depth: 0" of actions/checkout), or name another one. ${otherwise}`);
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

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ evaluateJson)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);


/** How long (ms) an evaluation may take by default: a hive evaluates the modules of each of its nodes. */
const longestMs = 300_000;
/** An answer of a thousand hosts has less. */
const mostBytes = 16 * 1024 * 1024;
/** A shell's status for a program that is not there. */
const notFound = 127;
/**
 * Evaluates an output of a flake as JSON through a function of Nix. Builds nothing and writes no lock file. Rejects when `signal`
 * is aborted, with its reason.
 */
async function evaluateJson(installable, question, options) {
    const { cwd, env, schema, signal, timeoutMs = longestMs } = options;
    const late = AbortSignal.timeout(timeoutMs);
    const tooMuch = new AbortController();
    let bytes = 0;
    const onOutput = ({ length }) => {
        bytes += length;
        if (bytes > mostBytes)
            tooMuch.abort();
    };
    const argv = [
        ...['nix', 'eval', '--extra-experimental-features', 'nix-command flakes', '--no-write-lock-file'],
        ...['--json', installable, '--apply', question],
    ];
    // An evaluator in the middle of one builtin does not heed SIGTERM, and takes memory until it is killed.
    const stop = AbortSignal.any([late, tooMuch.signal, ...(signal ? [signal] : [])]);
    const { status, stdout, stderr } = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)(argv, { env, cwd, signal: stop, onOutput });
    signal?.throwIfAborted();
    if (tooMuch.signal.aborted)
        return outside(`it answers with more than ${mostBytes / 1024 / 1024} MB`);
    if (late.aborted)
        return outside(`the evaluation took longer than ${timeoutMs / 1000} s`);
    if (status !== 0)
        return whyNot(status, stderr.toString('utf8'));
    try {
        return { value: schema.parse(JSON.parse(stdout.toString('utf8'))) };
    }
    catch {
        return outside('Nix answered with something else than was asked for');
    }
}
function outside(reason) {
    return { reason, isOfNix: false };
}
function whyNot(status, stderr) {
    if (status === notFound)
        return outside('nix is not installed');
    if (stderr.includes("' does not provide attribute '"))
        return { isMissing: true };
    // With a trace the error itself comes last, and the places that Nix shows are those of the question.
    const error = [...stderr.matchAll(/^[ \t]{0,20}error:[ \t]{0,20}(\S.*)$/gm)].at(-1)?.[1];
    const words = error ?? stderr.trim().split('\n').at(-1) ?? '';
    return { reason: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(words), 500) || `nix ended with status ${status}`, isOfNix: true };
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
/* harmony export */   U_: () => (/* binding */ flakeAtRevision),
/* harmony export */   ej: () => (/* binding */ namesRevision),
/* harmony export */   nM: () => (/* binding */ fetchParameters)
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

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ regularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


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

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn),
/* harmony export */   x: () => (/* binding */ commitId)
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
async function fetchCommit(dir, id, env) {
    const git = gitIn(dir, env);
    // Where all of the history is there, --depth would make a shallow clone of it.
    const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
    const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
    const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const depth = shallow ? ['--depth=1'] : [];
    await gitIn(dir, { ...env, ...(await sshInBatchMode(git, env)) }, fetchDeadlineMs)(...own, ...narrow, ...depth, 'origin', id);
}
/** What keeps ssh from asking, only where it outranks no ssh, and no source of answers, that the user has chosen. */
async function sshInBatchMode(git, env) {
    const isChosen = env.GIT_SSH_COMMAND || env.GIT_SSH || env.SSH_ASKPASS || (await git('config', 'core.sshCommand'));
    return isChosen ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ systemStore),
/* harmony export */   p: () => (/* binding */ nixEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8059);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(744);






const probeTimeoutMs = 60_000;
// Writing the same small file again changes nothing; one that works also returns the store's directory.
const probeExpression = 'dirOf (builtins.toFile "nixos-rebuild-test" "")';
/**
 * The environment in which Nix, 2.8 or newer, can build the examples offline as this user.
 * Where the system's store cannot be written, as with Debian's Nix without a daemon, it is a private
 * store in the user's cache directory. Throws a ToolError (`no-nix-store`) where neither works.
 */
async function nixEnvironment(context) {
    const system = await systemStore(context);
    const root = context.root ?? (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoot */ .jX)();
    if (system.storeDir !== null) {
        const lines = root && !daemonIsHere(context.env) ? localLines : [];
        return { store: 'system', storeDir: system.storeDir, env: nixConfig(context.env, lines) };
    }
    const dirs = privateStore(context.env);
    const env = { ...dirs, ...nixConfig(context.env, localLines) };
    const probe = await probeStore({ ...context, env: { ...context.env, ...env } });
    if (probe.storeDir !== null)
        return { store: 'private', storeDir: probe.storeDir, env };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `Nix can write neither its own store nor ${dirs.NIX_STORE_DIR}`, {
        hint: probe.error,
    });
}
/** The store that Nix uses by itself; `storeDir` is null where this user cannot write it. */
function systemStore(context) {
    return probeStore(context);
}
async function probeStore({ env, run = _programs_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .mB }) {
    const argv = ['nix-instantiate', '--eval', '--read-write-mode', '--expr', probeExpression];
    const result = await run(argv, { env: { ...env }, timeoutMs: probeTimeoutMs });
    const [, storeDir = null] = /^"?(\/[^"\n]+)"?$/m.exec(result.stdout) ?? [];
    return {
        storeDir: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? storeDir : null,
        error: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? '' : (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .Hr)(result),
    };
}
// A build that needs neither users of its own nor namespaces nor the network.
const localLines = ['build-users-group =', 'sandbox = false', 'substituters ='];
function nixConfig(env, lines) {
    const own = env.NIX_CONFIG ? [env.NIX_CONFIG] : [];
    return { NIX_CONFIG: [...own, 'extra-experimental-features = nix-command flakes', ...lines].join('\n') };
}
// Where root has a daemon, the system is set up for builds; without one, as in a container with
// Debian's package, builders may lack users to run as and namespaces to run in.
function daemonIsHere(env) {
    const state = env.NIX_STATE_DIR ?? '/nix/var/nix';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(env.NIX_DAEMON_SOCKET_PATH ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, 'daemon-socket', 'socket'));
}
/** Makes the private store's directories. Nix wants them without symbolic links on the way. */
function privateStore(env) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'nixos-rebuild-test');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'nix'), { recursive: true, mode: 0o755 });
        const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'nix'));
        return {
            NIX_STORE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'store'),
            NIX_STATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'var'),
            NIX_LOG_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'log'),
            NIX_CONF_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'etc'),
            NIX_LOCALSTATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'var'),
            // A profile may point all of Nix at the daemon.
            NIX_REMOTE: 'local',
        };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `cannot make a private Nix store in ${base}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            hint: 'Set XDG_CACHE_HOME to a directory that can be written.',
        });
    }
}


/***/ }),

/***/ 8059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   NU: () => (/* binding */ packageManagerFor),
/* harmony export */   jX: () => (/* binding */ isRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);


/** In the order in which they are tried: a system's own before what people add to it. */
const packageManagers = [
    {
        program: 'apt-get',
        runsAs: 'root',
        install: ['apt-get', 'install', '-y', '--no-install-recommends'],
        refresh: ['apt-get', 'update'],
        packages: {
            nix: 'nix-bin',
            mke2fs: 'e2fsprogs',
            // Debian's packages are signed with keys that Ubuntu does not have by itself.
            mmdebstrap: ['mmdebstrap', 'debian-archive-keyring'],
            'qemu-img': 'qemu-utils',
            'qemu-system-x86_64': 'qemu-system-x86',
            'ssh-keygen': 'openssh-client',
            sshd: 'openssh-server',
            'systemd-nspawn': 'systemd-container',
            tesseract: 'tesseract-ocr',
        },
        // Waits for dpkg's locks only; that of the lists and that of the archives are refused at once (apt 2.6.1).
        lockOptions: (seconds) => ['-o', `DPkg::Lock::Timeout=${seconds}`],
        waiting: /waiting for cache lock/i,
        refused: /could not get lock|is another process using it|is locked by|held by process/i,
    },
    {
        program: 'dnf',
        runsAs: 'root',
        install: ['dnf', 'install', '-y'],
        refresh: null,
        packages: {},
        waitsByItself: true,
        waiting: /waiting for (?:process with pid|transaction lock)/i,
        // dnf 5 does not wait for rpm's lock.
        refused: /another transaction is in progress|transaction lock .{0,200}temporarily unavailable/i,
    },
    {
        program: 'apk',
        runsAs: 'root',
        install: ['apk', 'add'],
        refresh: ['apk', 'update'],
        packages: {},
        lockOptions: (seconds) => ['--wait', String(seconds)],
        waiting: /waiting for .{0,200}lock/i,
        refused: /unable to lock database: temporary error/i,
    },
    {
        program: 'pacman',
        runsAs: 'root',
        install: ['pacman', '-S', '--noconfirm', '--needed'],
        // Newer lists without an upgrade of the whole system are a partial upgrade, which Arch does not support.
        refresh: null,
        byHand: ['pacman', '-Syu'],
        packages: {},
        refused: /could not lock database: File exists/i,
    },
    {
        program: 'zypper',
        runsAs: 'root',
        install: ['zypper', '--non-interactive', 'install'],
        refresh: ['zypper', '--non-interactive', 'refresh'],
        packages: {},
        refused: /system management is locked/i,
    },
    {
        program: 'brew',
        runsAs: 'user-only',
        install: ['brew', 'install'],
        refresh: null,
        packages: { nix: null },
        refused: /another active homebrew process|has already locked/i,
    },
    {
        program: 'nix',
        runsAs: 'anyone',
        // Not `profile install`: that changes the user's profile, which need not be on PATH (services.github-runners).
        // `--json`, because `--print-out-paths` is not in Nix 2.8.
        install: [
            ...['nix', '--extra-experimental-features', 'nix-command flakes'],
            ...['build', '--no-link', '--json'],
        ],
        refresh: null,
        packages: { nix: null },
        prefix: 'nixpkgs#',
        printsDirectories: true,
        waitsByItself: true,
        waiting: /waiting for (?:the big nix store lock|lock on)/i,
    },
];
/** The packages of those programs in a package manager's words, or null where it lacks one of them. */
function packagesOf(manager, programs) {
    const names = programs.flatMap((program) => manager.packages[program] ?? program);
    if (programs.some((program) => manager.packages[program] === null))
        return null;
    return names.map((name) => `${manager.prefix ?? ''}${name}`);
}
/** The first package manager on PATH that has all those programs and that this user can use, or null. */
function packageManagerFor(programs, env, root = isRoot()) {
    const serves = (manager) => packagesOf(manager, programs) !== null &&
        !(root && manager.runsAs === 'user-only') &&
        (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(manager.program, env) !== null;
    return packageManagers.find(serves) ?? null;
}
function isRoot() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().uid === 0;
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

/***/ 8861:
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
    const { env, cwd, input, signal, onOutput } = options;
    const { child, ended } = await (0,_bound_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startBound */ .P)(argv, { env, cwd, stdin: 'pipe', stdout: 'pipe' });
    const stop = () => {
        killGroup(child.pid);
        // What it has handed its outputs to, such as ssh's master, may hold them open for long.
        for (const stream of [child.stdout, child.stderr])
            stream?.destroy();
    };
    signal?.addEventListener('abort', stop);
    if (signal?.aborted)
        stop();
    const parts = { stdout: [], stderr: [] };
    child.stdout?.on('data', (bytes) => parts.stdout.push(bytes));
    child.stderr?.on('data', (bytes) => parts.stderr.push(bytes));
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
    }
}
/** A bound process is the first of its group. */
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended by itself.
    }
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   P: () => (/* binding */ shellStatus),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** True for a program that ended by itself with status 0. */
function hasSucceeded(result) {
    return result.kind === 'exited' && result.status === 0;
}
/** Why a program did not succeed, in a few words: its last line of standard error, or how it ended. */
function failureReason(result) {
    const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
    switch (result.kind) {
        case 'exited':
            return lastLine || `it ended with status ${result.status}`;
        case 'missing':
            return 'it is not installed or cannot be executed';
        case 'timed_out':
            return 'it did not end in time';
        case 'killed':
            return lastLine || 'it was killed';
    }
}
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Runs a program to its end without a shell and returns how it ended; never throws for a program that fails
 * or is missing. `timeoutMs` is without limit unless given. `onOutput` receives what it prints as
 * it arrives.
 */
function runProgram(argv, options) {
    const [file = '', ...args] = argv;
    const { env, cwd, timeoutMs = 0, input = '', signal, onOutput } = options;
    return new Promise((resolve) => {
        let timer;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { env, cwd, signal, maxBuffer: maxOutputBytes }, (error, stdout, stderr) => {
            clearTimeout(timer);
            resolve({ stdout, stderr, ...endOf(error) });
        });
        if (onOutput)
            for (const stream of [child.stdout, child.stderr])
                stream?.on('data', onOutput);
        // A program that ignores signals, or whose children hold its output open, must not outlast the deadline.
        if (timeoutMs > 0)
            timer = setTimeout(() => {
                child.kill('SIGKILL');
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve({ stdout: '', stderr: '', kind: 'timed_out' });
            }, timeoutMs);
        // A program that ends without reading its input is no error.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** execFile reports a status as a number, a failed start as a word such as ENOENT, and a signal without a code. */
function endOf(error) {
    if (error === null)
        return { kind: 'exited', status: 0 };
    if (typeof error.code === 'number')
        return { kind: 'exited', status: error.code };
    if (['ERR_CHILD_PROCESS_STDIO_MAXBUFFER', 'ABORT_ERR'].includes(String(error.code)))
        return { kind: 'killed' };
    if (typeof error.code === 'string')
        return { kind: 'missing' };
    return { kind: 'killed' };
}
/** The status that a shell has for a process's end: its own, or 128 and the number of the signal that ended it. */
function shellStatus(code, signal) {
    return code ?? (signal === null ? 1 : 128 + node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal]);
}
/** The first executable of that name on the PATH of `env`, or null. */
function findProgram(name, env) {
    const places = name.includes('/') ? [''] : (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
    for (const place of places) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
                return path;
        }
        catch {
            // not in this directory
        }
    }
    return null;
}


/***/ })

};
