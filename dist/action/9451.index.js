export const id = 9451;
export const ids = [9451];
export const modules = {

/***/ 21858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeploy: () => (/* binding */ runDeploy)
});

// EXTERNAL MODULE: ./lib/builds/retention.js + 1 modules
var retention = __webpack_require__(18268);
// EXTERNAL MODULE: ./lib/deploy/fleet/exit-status.js
var exit_status = __webpack_require__(91645);
;// CONCATENATED MODULE: ./lib/rebuild/fleet.js
/**
 * Runs the members in order, `jobs` at a time. Resolves with how each ended, in the same order. A member
 * that throws does not stop the others.
 */
async function runFleet(members, run, { jobs, isStopped, onStart, onEnd }) {
    const ended = [];
    const queue = members.entries();
    const worker = async () => {
        for (const [index, member] of queue) {
            if (isStopped?.())
                ended[index] = { kind: 'skipped' };
            else {
                onStart?.(member, index);
                ended[index] = await endOf(run(member, index));
            }
            onEnd?.(member, index, ended[index]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(Math.max(1, jobs), members.length) }, worker));
    return ended;
}
/** How a member ends. Never rejects. */
async function endOf(running) {
    try {
        return { kind: 'done', result: await running };
    }
    catch (error) {
        return { kind: 'failed', error };
    }
}

;// CONCATENATED MODULE: ./lib/deploy/fleet/fleet.js

/**
 * Deploys to several hosts, at most `jobs` at a time: first the canaries, and the others only where all of these are well. Of
 * those that fail, `stop` starts no further one, `rollback-all` takes back what the others got as well. Returns how each
 * ended, in their order.
 */
async function runDeployments(fleet, { jobs, canary, onHostFailure }) {
    const { members, isWell } = fleet;
    const hasFailed = (one) => one.kind === 'failed' || (one.kind === 'done' && !isWell(one.result));
    let failures = 0;
    const batch = async (from, to, isStopped) => runFleet(members.slice(from, to), (member, index) => fleet.run(member, from + index), {
        jobs,
        isStopped: () => fleet.isStopped() || isStopped(),
        onStart: (member, index) => fleet.onStart?.(member, from + index),
        onEnd: (member, index, one) => {
            if (hasFailed(one))
                failures += 1;
            fleet.onEnd?.(member, from + index, one);
        },
    });
    const stopsAtFailure = () => onHostFailure !== 'continue' && failures > 0;
    const canaries = await batch(0, canary, stopsAtFailure);
    // Canaries are there to stop the others, whatever holds for these.
    const areWell = failures === 0;
    const others = await batch(canaries.length, members.length, () => !areWell || stopsAtFailure());
    const ended = [...canaries, ...others];
    if (onHostFailure === 'rollback-all' && failures > 0 && !fleet.isStopped())
        await runFleet(ended.flatMap((one, index) => one.kind === 'done' && isWell(one.result)
            ? [{ member: members[index], result: one.result }]
            : []), ({ member, result }) => fleet.takeBack(member, result), { jobs });
    return ended;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 6 modules
var copy_closure = __webpack_require__(83740);
// EXTERNAL MODULE: ./lib/rebuild/attempts/remedy-edges.js
var remedy_edges = __webpack_require__(39003);
// EXTERNAL MODULE: ./lib/remedy/on-host/host-remedies.js + 2 modules
var host_remedies = __webpack_require__(3302);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/deploy/host/deploy-system.js + 2 modules
var deploy_system = __webpack_require__(185);
// EXTERNAL MODULE: ./lib/deploy/host/rollback-host.js
var rollback_host = __webpack_require__(23119);
// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js + 1 modules
var plan_lines = __webpack_require__(35951);
// EXTERNAL MODULE: ./lib/deploy/run/copy-progress.js + 1 modules
var copy_progress = __webpack_require__(29322);
// EXTERNAL MODULE: ./lib/builds/deployment.js + 1 modules
var builds_deployment = __webpack_require__(69691);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(23609);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(92151);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(61892);
// EXTERNAL MODULE: ./lib/rebuild/run.js + 6 modules
var run = __webpack_require__(23617);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redaction = __webpack_require__(11875);
// EXTERNAL MODULE: ./lib/deploy/host/known-failure.js
var known_failure = __webpack_require__(8682);
// EXTERNAL MODULE: ./lib/deploy/host/without-host.js
var without_host = __webpack_require__(34101);
// EXTERNAL MODULE: ./lib/deploy/text/deployment-lines.js
var deployment_lines = __webpack_require__(93170);
// EXTERNAL MODULE: ./lib/deploy/run/log-lines.js
var log_lines = __webpack_require__(38469);
;// CONCATENATED MODULE: ./lib/deploy/run/host-work.js















/**
 * Runs a rebuild and then what is done to a host, in one recording, and writes `deployment.json` into the build's directory.
 * What `act` throws as a `ToolError` is a refusal: nothing was changed on the host then.
 */
async function recordHostWork({ name, mode, action, sharedBuild = null, preflight = null, build: asked }, hooks, act) {
    const about = { id: `${action}-${(0,random/* randomHex */.n)(8)}`, action, name, mode };
    const known = async () => ({
        shared_build: sharedBuild,
        ...(preflight && { preflight: await preflight.found() }),
    });
    let deployment = null;
    const build = await (0,run.runRebuild)({ ...asked, besideOthers: true }, hooks, {
        ...{ action, host: name },
        run: async (stage) => {
            const lines = new log_lines/* LogLines */.K();
            const log = {
                onStep: (step) => stage.enter(step),
                onLog: (bytes) => stage.print(lines.push(bytes)),
                onNotice: (text) => stage.notice(text),
            };
            const startMs = Date.now();
            const acted = await act({ id: about.id, stage, log }).catch((thrown) => {
                if (hooks.signal?.aborted)
                    return (0,without_host/* deploymentWithoutHost */.C)(about, { ...cancelled(name), ...since(startMs) });
                if (!(thrown instanceof errors/* ToolError */.v4))
                    throw thrown;
                return (0,without_host/* deploymentWithoutHost */.C)(about, { ...refusal(thrown), ...since(startMs) });
            });
            deployment = stage.redact({ ...acted, ...(await known()) });
            stage.print(lines.end());
            await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(stage.dir, files/* deploymentFileName */.bO), builds_deployment/* deploymentSchema */.f, deployment);
            stage.print(['', ...(0,deployment_lines/* deploymentLines */.T)(deployment, true)]);
            return host_work_endOf(deployment);
        },
    });
    if (deployment !== null)
        return { build, deployment };
    const unbuilt = {
        ...(0,without_host/* deploymentWithoutHost */.C)(about, unbuiltEnd(build)),
        ...(preflight === null ? await known() : await redacted(await known(), asked)),
    };
    await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(build.dir, files/* deploymentFileName */.bO), builds_deployment/* deploymentSchema */.f, unbuilt);
    return { build, deployment: unbuilt };
}
/** With the secrets of a rebuild masked that has ended. */
async function redacted(data, { secrets = [], redact = [], env }) {
    return (0,redact_metadata/* redactData */.E)(data, await (0,redaction/* loadRedaction */.K7)({ secrets, patterns: redact }, env));
}
function since(startMs) {
    return { timestamp: new Date(startMs).toISOString(), duration_seconds: (Date.now() - startMs) / 1000 };
}
function refusal({ code: reason, message, hint }) {
    const family = reason === 'unreachable' ? 'unreachable' : reason === 'privilege' ? 'privilege' : 'preflight';
    return {
        ...{ outcome: family === 'preflight' ? 'refused' : 'failed', reason, message },
        failure: (0,known_failure/* failureOf */.g)(family, message, hint),
    };
}
/** Stopped by a person before anything was asked of the host. */
function cancelled(name) {
    const message = `${name} was not changed: it was cancelled`;
    return {
        ...{ outcome: 'cancelled', reason: 'cancelled', message },
        failure: (0,known_failure/* failureOf */.g)('interrupted', message, ''),
    };
}
function unbuiltEnd({ metadata }) {
    const { outcome, timestamp, duration_seconds, failure, error_message, host } = metadata;
    return {
        ...{ outcome, reason: 'not-built', failure, timestamp, duration_seconds: duration_seconds ?? 0 },
        message: `the system of ${host} was not built${error_message === null ? '' : `: ${error_message}`}`,
    };
}
function host_work_endOf({ outcome, failure, before, after, remedies }) {
    return {
        ...(remedies && { remedies }),
        outcome: (0,builds_outcome/* isOutcome */.L2)(outcome) ? outcome : 'failed',
        failure: failure && { ...failure, family: (0,catalogue/* familyNamed */.sE)(failure.family) },
        system: after && {
            ...{ before: before?.current ?? null, current: after.current, profile: after.profile },
            ...{ generation: after.generation, boot: after.profile },
        },
    };
}

// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(45244);
// EXTERNAL MODULE: ./lib/preflight/audit/audit-hosts.js + 5 modules
var audit_hosts = __webpack_require__(47823);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
var tokens = __webpack_require__(76890);
// EXTERNAL MODULE: ./lib/preflight/message-line.js
var message_line = __webpack_require__(89291);
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
var language_nodes = __webpack_require__(72191);
// EXTERNAL MODULE: ./lib/nix/language/parser.js + 3 modules
var parser = __webpack_require__(56887);
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
            (0,language_nodes/* reverseFrom */.DJ)(waiting.nodes, from);
            (0,language_nodes/* reverseFrom */.DJ)(waiting.scopes, from);
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
            (0,language_nodes/* addParts */.Uo)(node, waiting.nodes);
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
            (0,language_nodes/* addDynamic */.NK)(binding.path, waiting.nodes);
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
    return { path, source, tree, nodes: new language_nodes/* Nodes */.G9(tree), names, places: new Places(source), isInFlake };
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
var find_files = __webpack_require__(24270);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
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

// EXTERNAL MODULE: ./lib/nix/language/literals.js
var literals = __webpack_require__(70384);
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
                    report((0,language_nodes/* nameSpan */.CL)(binding), `takes the place of the whole "${merging_firstName(binding)}" on the left of //`);
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
var secret_names = __webpack_require__(43300);
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

// EXTERNAL MODULE: ./lib/preflight/syntax.js
var preflight_syntax = __webpack_require__(96768);
;// CONCATENATED MODULE: ./lib/preflight/preflight.js










const knownRules = new Set(rules.map(({ id }) => id));
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
    const applied = rules.filter(({ id }) => !skip.includes(id));
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
    const { auditHosts } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47823));
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

// EXTERNAL MODULE: ./lib/report/preflight-lines.js
var preflight_lines = __webpack_require__(27807);
// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(83497);
;// CONCATENATED MODULE: ./lib/deploy/fleet/one-at-a-time.js
/** Runs what is passed to it one after the other, in the order of the calls, whether the one before has failed or not. */
function oneAtATime() {
    let last = Promise.resolve();
    return (run) => {
        const running = last.then(run, run);
        last = running;
        return running;
    };
}

// EXTERNAL MODULE: ./lib/rebuild/request.js
var request = __webpack_require__(99322);
;// CONCATENATED MODULE: ./lib/deploy/run/sources.js




/** A revision that git may be asked about. */
const sha = /^[0-9a-f]{7,64}$/;
const mostFiles = 2000;
/** The commit that a system was built from, or that its sources were changed after; null where it names none. */
function commitOf(revision) {
    // A dirty tree's revision ends so.
    const commit = revision?.replace(/-dirty$/, '') ?? '';
    return sha.test(commit) ? commit : null;
}
/** The checkout whose revisions are compared: that of a flake that is a directory here, else the working directory. */
function checkoutOf({ target, cwd }) {
    const flake = (0,request/* flakeOf */.Vh)(target);
    const dir = flake === null ? null : (0,ref/* localFlakeDir */.IP)(flake);
    return dir === null ? cwd : (0,external_node_path_.resolve)(cwd, dir);
}
/**
 * Compares two revisions of a checkout. Unknown where one of them is not known or not in the checkout, as of a shallow clone:
 * a host is not refused for what cannot be known.
 */
async function compareRevisions(directory, { old, new: next }, env) {
    const [from, to] = [commitOf(old), commitOf(next)];
    const unknown = { files: null, isOlder: false };
    if (from === null || to === null)
        return unknown;
    if (from === to)
        return { files: [], isOlder: false };
    const git = (...words) => (0,programs/* runProgram */.mB)(['git', '-C', directory, ...words], { env, timeoutMs: 20_000 });
    const files = await git('diff', '--name-only', '-z', from, to, '--');
    if (!(0,programs/* hasSucceeded */.yO)(files))
        return unknown;
    const ancestor = await git('merge-base', '--is-ancestor', to, from);
    return {
        files: files.stdout.split('\0').filter(Boolean).slice(0, mostFiles),
        isOlder: (0,programs/* hasSucceeded */.yO)(ancestor),
    };
}

;// CONCATENATED MODULE: ./lib/deploy/run/preflight.js










/** So many findings are kept in the record of a deployment, and so many are printed into its recording. */
const mostKept = 200;
const mostPrinted = 20;
const everyRule = rules.map(({ id }) => id);
/**
 * Begins to look at the sources of a flake, once for all hosts that are deployed from it, while their systems are built. In
 * `fast` mode that is their syntax alone. Null where nothing is looked at: in `emergency` mode, for a system that was built
 * before, and for a flake that is no directory here.
 */
function startPreflight({ flake, storePath, mode, settings, cwd, env, signal, }) {
    const dir = (0,ref/* localFlakeDir */.IP)(flake);
    if (mode === 'emergency' || storePath !== null || dir === null || (0,ref/* namesRevision */.ej)(flake))
        return null;
    const directory = (0,external_node_path_.resolve)(cwd, dir);
    const skip = mode === 'fast' ? everyRule : (settings.skip ?? []);
    const failOn = settings.failOn ?? 'error';
    const sources = preflight({
        ...{ directory, failOn, skip, hosts: [], base: null, env, signal },
    }).then(({ result }) => result);
    // It is awaited later, by each host.
    sources.catch(() => { });
    // An evaluation takes as much memory as the build's own.
    const alone = oneAtATime();
    return (host) => {
        let audited = null;
        return {
            sources,
            audit: async (running) => {
                if (mode === 'fast' || settings.audit === false)
                    return null;
                audited = await alone(() => auditAgainst(running, host, { directory, skip, env, signal }));
                return audited;
            },
            found: async () => {
                const result = await sources.catch(() => null);
                if (result === null)
                    return null;
                const findings = inOrderOfWeight(result).slice(0, mostKept);
                return { ...(audited === null ? result : withAudits(result, [audited])), findings };
            },
        };
    };
}
/** An audit against what a host runs. Where that is not known, nothing is told but that. */
async function auditAgainst(running, host, { directory, ...edges }) {
    const unknown = (why) => ({
        ...{ host, base: null, findings: [] },
        notes: [`the security of ${host} is not compared with that of what it runs: ${why}`],
    });
    const revision = commitOf(running);
    if (revision === null)
        return unknown('its system does not say what it was built from');
    const base = { revision, because: `${revision.slice(0, 12)}, which it runs` };
    try {
        const [audit] = await (0,audit_hosts.auditHosts)([host], { base, cwd: directory, ...edges });
        return audit ?? unknown('it was not evaluated');
    }
    catch (thrown) {
        if (thrown instanceof errors/* ToolError */.v4)
            return unknown(thrown.message);
        throw thrown;
    }
}
/** Prints what was found in the sources into a recording. Rejects as `sources` does. */
async function tellSources({ sources }, stage) {
    const result = await sources;
    for (const note of result.notes)
        stage.notice(note);
    stage.print(['', ...sourcesLines(result)]);
    return result;
}
/** Prints what is weaker than in the revision that a host runs; null where that is not asked. */
async function tellWeaker(running, preflight, stage) {
    const audit = await preflight.audit(running);
    if (audit === null)
        return null;
    for (const note of audit.notes)
        stage.notice(note);
    if (audit.base !== null || audit.findings.length > 0)
        stage.print(['', ...(0,preflight_lines/* auditLines */.LU)(audit, true)]);
    return audit;
}
/** What blocks first, then what is told, and the sum. */
function sourcesLines(result) {
    const findings = inOrderOfWeight(result);
    const shown = findings.slice(0, mostPrinted);
    const left = findings.length - shown.length;
    return [
        ...shown.map((finding) => (0,preflight_lines/* findingLine */.mC)(finding, true)),
        ...(left > 0 ? [`… and ${left} more, which nixos-rebuild-test preflight lists`] : []),
        (0,preflight_lines/* sumLine */.kk)(result),
    ];
}
/** Why a host is not deployed to by what was found; null where nothing of it blocks. */
function foundObstacle(host, { fail_on, findings, audits = [] }) {
    const places = findings
        .filter((finding) => blocks(finding, fail_on))
        .map(({ file, line, message, rule }) => `${file}:${line}: ${message} [${rule}]`);
    const changes = audits
        .flatMap((audit) => audit.findings)
        .filter((finding) => blocks(finding, fail_on))
        .map(({ message, id }) => `${message} [${id}]`);
    const [first, ...others] = [...places, ...changes];
    if (first === undefined)
        return null;
    const more = others.length === 0 ? '' : `, and ${(0,counted/* counted */.h)(others.length, 'other finding')}`;
    return {
        ...{ reason: 'preflight', family: 'preflight' },
        message: `${host} was not changed, since preflight found this: ${first}${more}`,
        advice: 'Mend it, allow it (nixos-rebuild-test preflight --rule explains a rule, and "preflight" of nixos-rebuild-test.json skips one), or deploy with --mode fast.',
    };
}
/** What blocks, then by severity, else in the order of the files. */
function inOrderOfWeight({ findings }) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    return [...errors, ...findings.filter(({ severity }) => severity !== 'error')];
}

;// CONCATENATED MODULE: ./lib/deploy/run/record-deployment.js














/**
 * Builds a system, deploys it to one host and writes both into one build's directory: recording, metadata and
 * `deployment.json`. Throws a `ToolError` where nothing could be built at all.
 */
async function recordDeployment(request, hooks) {
    const { name, mode, build, storePath, rootsDir } = request;
    return recordHostWork({
        name,
        mode,
        action: 'deploy',
        sharedBuild: request.sharedBuild ?? null,
        preflight: request.preflight ?? null,
        build: storePath === null ? build : { ...build, ...fetching(storePath, (0,external_node_path_.join)(rootsDir, (0,random/* randomHex */.n)(8))) },
    }, hooks, (work) => deployed(request, work, hooks));
}
/** Nix says that a system is there, or fetches it. */
function fetching(storePath, root) {
    const command = 'nix-store --realise "$(readlink -f "$1" || echo "$1")" --add-root "$2" >/dev/null && readlink -f "$2"';
    return { target: { kind: 'command', command }, extraArgs: [storePath, root] };
}
async function deployed(request, { id, stage, log }, hooks) {
    const { build, by, preflight } = request;
    const { env } = build;
    if (preflight)
        await requireSources(request.name, preflight, stage);
    const system = await (0,new_system/* readLocalSystem */.B)(request.storePath ?? stage.built ?? '', env);
    const { path } = system.toplevel;
    const { host, ...known } = await request.reach(path, stage);
    const { signal, leave, confirm } = hooks;
    const { own: _, ...terms } = build.remedies;
    // A user's own are for the sources, and nobody has asked for them to be run on a server.
    const remedies = new host_remedies/* HostRemedies */.F({ terms, env, place: 'target', ...(0,remedy_edges/* remedyEdges */.t)({ stage, hooks }) });
    // Who agrees to a plan has seen what of it a rollback cannot undo.
    const policy = {
        ...known.policy,
        acceptsDataChanges: known.policy.acceptsDataChanges || confirm !== undefined,
    };
    try {
        return await (0,deploy_system/* deploySystem */.h)({
            ...{
                id,
                host,
                by,
                system,
                remedies,
                ...known,
                policy,
                ...(signal && { signal }),
                ...(leave && { leave }),
            },
            ...(request.alone && { alone: request.alone }),
            prepare: async (wanted) => {
                for (const hook of request.postBuild)
                    await runHook(stage, hook, wanted);
            },
            copy: async (wanted) => {
                const { closure } = system;
                const { substitutes } = known.policy;
                const onProgress = (0,copy_progress/* progressInto */.k)(stage);
                await (0,copy_closure/* copyClosure */.Z)(host, wanted, {
                    env,
                    closure,
                    substitutes,
                    onProgress,
                    ...(signal && { signal }),
                });
            },
            compareSources: (revisions) => compareRevisions(checkoutOf(build), revisions, env),
            weaker: async ({ old }) => (preflight ? weakerThan(old, request.name, preflight, stage) : null),
        }, {
            ...log,
            onPlan: (plan) => stage.print(['', ...(0,plan_lines/* planLines */.HN)(plan, true), '']),
            confirm: async (plan) => confirm?.(plan) ?? true,
        });
    }
    finally {
        await host.close();
    }
}
/** Prints what is wrong with the sources. Throws a `ToolError` where that blocks. */
async function requireSources(host, preflight, stage) {
    const obstacle = foundObstacle(host, await tellSources(preflight, stage));
    if (obstacle)
        throw new errors/* ToolError */.v4(obstacle.reason, obstacle.message, { hint: obstacle.advice });
}
/** Prints what is weaker than in the revision that a host runs, and returns what of it blocks. */
async function weakerThan(running, host, preflight, stage) {
    const audit = await tellWeaker(running, preflight, stage);
    if (audit === null)
        return null;
    const { fail_on } = await preflight.sources;
    return foundObstacle(host, { fail_on, findings: [], audits: [audit] });
}
/** How long (s) a hook may take: it may push a system to a cache. */
const hookSeconds = 6 * 3600;
async function runHook(stage, hook, path) {
    const argv = ['/bin/sh', '-c', hook, 'sh', path];
    const { exitCode, ended } = await stage.run({ argv, timeoutSeconds: hookSeconds });
    if (exitCode === 0)
        return;
    const how = ended === 'timed_out'
        ? `was ended after ${hookSeconds / 3600} h`
        : `ended with status ${exitCode ?? 'unknown'}`;
    throw new errors/* ToolError */.v4('hook-failed', `the hook "${hook}" ${how}`, {
        hint: 'It is hooks.postBuild of nixos-rebuild-test.json. Nothing was copied or changed.',
    });
}
/** Brings a host back to an earlier generation, recorded as a deployment is. */
async function recordRollback(request, hooks) {
    const { name, mode, by, to, build } = request;
    const command = 'echo "$1 goes back"';
    const asked = { target: { kind: 'command', command }, extraArgs: [name] };
    return recordHostWork({ name, mode, action: 'rollback', build: { ...build, ...asked } }, hooks, async (work) => {
        const { id, stage, log } = work;
        const { host, ...known } = await request.reach(stage);
        const { signal, leave } = hooks;
        try {
            return await (0,rollback_host/* rollbackHost */.f)({
                ...{ id, host, by, ...known, ...(signal && { signal }), ...(leave && { leave }) },
                ...(to === null ? {} : { to }),
                ...(request.onlyFrom !== undefined && { onlyFrom: request.onlyFrom }),
            }, log);
        }
        finally {
            await host.close();
        }
    });
}

// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(86213);
;// CONCATENATED MODULE: ./lib/deploy/hosts/nix-ssh-options.js
/**
 * What Nix and nixos-rebuild add to their ssh to reach a target by more than its address, in the form of NIX_SSHOPTS: words
 * without quotes, separated by blanks. "" where the address is enough. Null where a word has a blank, which cannot be said so.
 */
function nixSshOptions(target) {
    if (target.kind === 'local')
        return '';
    const { port, identity, sshOptions } = target;
    const options = [
        ...sshOptions.map((option) => option.replace(/^(\w+) +/, '$1=')),
        ...(identity === null ? [] : [`IdentityFile=${identity}`, 'IdentitiesOnly=yes']),
        ...(port === null ? [] : [`Port=${port}`]),
    ];
    if (options.some((option) => /\s/.test(option)))
        return null;
    return options.map((option) => `-o ${option}`).join(' ');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/deploy/run/shared-build.js





/**
 * "$1" is a directory for links, "$2" how many hosts are evaluated at a time; pairs of a number and an installable follow.
 *
 * Each host is evaluated by a process of its own, as large hosts together need more memory than there is, and named by that,
 * which the order of what Nix builds is not. One process builds all.
 */
const script = `
dir=$1 jobs=$2; shift 2
printf '%s\\0' "$@" | xargs -0 -n 2 -P "$jobs" sh -c '
  if nix --extra-experimental-features "nix-command flakes" eval --raw "$3.drvPath" >"$1/$2.drv" 2>"$1/$2.said"
  then echo "evaluated $3"; else rm -f "$1/$2.drv"; echo "not evaluated: $3"; fi
  cat "$1/$2.said" >&2' sh "$dir"
status=0; all=$(($# / 2))
set -- "$dir"/*.drv
[ -e "$1" ] || exit 1
[ $# = "$all" ] || status=1
nix-store --realise --keep-going --add-root "$dir/built" $(for file; do cat "$file"; echo; done) >/dev/null || status=$?
for file; do
  drv=$(cat "$file")
  out=$(nix-store --query --outputs "$drv")
  if nix-store --check-validity "$out" 2>/dev/null; then
    nix-store --realise "$out" --add-root "\${file%.drv}" >/dev/null && echo "$out"
  fi
done
exit $status
`;
/**
 * Whether the systems of a flake can be built together. Settings that a flake's `nixConfig` has are taken by Nix' own commands
 * for flakes alone, where the user trusts them, and each host is built by those then; so it is where nobody knows.
 */
function canShareBuild(flake, cwd) {
    const dir = (0,ref/* localFlakeDir */.IP)((0,ref/* parseFlakeRef */.K3)(flake).flake);
    // Of another commit, its flake.nix is not the one that is here.
    if (dir === null || (0,ref/* namesRevision */.ej)(flake))
        return false;
    const local = (0,external_node_path_.resolve)(cwd, dir);
    try {
        return !(0,external_node_fs_.readFileSync)((0,external_node_path_.join)(local, 'flake.nix'), 'utf8').includes('nixConfig');
    }
    catch {
        return false;
    }
}
/**
 * Builds the systems of several hosts of a flake in one recording, which is a build of its own. `dir` is an existing directory
 * for links. Returns also where not all was built: a host that is left out is to be built alone, and its build says why.
 */
async function buildTogether(hosts, { flake, build, jobs, dir }, hooks) {
    const links = await (0,promises_.mkdtemp)((0,external_node_path_.join)(dir, 'systems-'));
    const pairs = hosts.flatMap((host, index) => [String(index), `${flake}#${(0,ref/* toplevelAttribute */.EA)(host)}`]);
    const built = await (0,run.runRebuild)({
        ...build,
        target: { kind: 'command', command: script },
        commandMayRepeat: true,
        extraArgs: [links, String(jobs), ...pairs],
    }, hooks, {
        ...{ action: 'build', host: hosts.join(',') },
        run: async () => ({ outcome: 'success', failure: null, system: null }),
    });
    const systems = hosts.flatMap((host, index) => {
        const link = (0,external_node_path_.join)(links, String(index));
        return leadsToStore(link) ? [[host, link]] : [];
    });
    return { build: built, systems: new Map(systems) };
}
function leadsToStore(link) {
    try {
        return (0,external_node_fs_.realpathSync)(link).startsWith('/nix/store/');
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/deploy/run/requests.js







/** A call whose sources are looked at from now on, beside what is built. */
function fleetCallOf(call) {
    const { flake, storePath, settings, world, signals } = call;
    const { repository } = world.configuration;
    return {
        ...call,
        alone: oneAtATime(),
        preflight: startPreflight({
            ...{
                flake: (0,ref/* parseFlakeRef */.K3)(flake).flake,
                storePath,
                mode: settings.mode,
                settings: repository.preflight,
            },
            ...{ cwd: world.cwd, env: world.env, signal: signals.signal },
        }),
    };
}
/** The systems of the hosts that this machine builds, together; null where each is built alone. */
async function sharedBuildOf(names, call, say) {
    const { settings, world, signals, storePath } = call;
    const buildHosts = await Promise.all(names.map((name) => buildHostOf(name, call)));
    const here = names.filter((_, index) => buildHosts[index] === null);
    const { flake } = (0,ref/* parseFlakeRef */.K3)(call.flake);
    if (storePath !== null || here.length < 2 || !canShareBuild(flake, world.cwd))
        return null;
    say(`building ${here.join(', ')} together`);
    const build = buildRequest(here[0], null, call);
    const asked = { flake, build: { ...build, keepLast: null }, jobs: settings.jobs, dir: world.dir };
    const shared = await buildTogether(here, asked, { ...signals, onNotice: say });
    const left = here.filter((name) => !shared.systems.has(name));
    if (left.length > 0 && !signals.signal.aborted)
        say(`not built together: ${left.join(', ')}`);
    return shared;
}
/** The deployment of one host, whose system may have been built with those of others. */
async function requestFor(name, call, shared = null) {
    const { settings, world, signals, alone, storePath } = call;
    const buildHost = storePath === null ? await buildHostOf(name, call) : null;
    const built = shared?.systems.get(name);
    return {
        ...{ name, mode: settings.mode, by: world.by, postBuild: settings.postBuild, alone },
        build: buildRequest(name, buildHost, call),
        storePath: built ?? storePath,
        rootsDir: world.dir,
        preflight: call.preflight?.(name) ?? null,
        ...(shared && built !== undefined && { sharedBuild: shared.build.name }),
        reach: (system, { notice }) => world.reach(name, settings.mode, { system, onNotice: notice, signal: signals.signal }),
    };
}
/** The request that builds the system of a host. */
function buildRequest(name, buildHost, { flake, build }) {
    const sshOptions = [buildHost?.sshOptions, build.env.NIX_SSHOPTS].filter(Boolean).join(' ');
    return {
        ...build,
        target: { kind: 'flake', ref: (0,ref/* printFlakeRef */.AG)({ flake: (0,ref/* parseFlakeRef */.K3)(flake).flake, host: name }) },
        ...(buildHost !== null && { buildHost: buildHost.address }),
        env: sshOptions === '' ? build.env : { ...build.env, NIX_SSHOPTS: sshOptions },
    };
}
/**
 * Where a system is built, by all that is known before that; null for this machine. Throws a usage error (`bad-target`) for a
 * host that Nix could not reach.
 */
async function buildHostOf(name, { world }) {
    const { settings, target } = await world.known(name, null);
    const { buildHost } = settings;
    if (buildHost === null)
        return null;
    if (buildHost !== 'target')
        return { address: buildHost, ...optionsOf(name, world.through(named(buildHost))) };
    if (target.kind === 'local')
        return null;
    return { address: (0,config/* targetText */.Z3)(target), ...optionsOf(name, target) };
}
/** A build host is whatever ssh knows by that name. */
function named(address) {
    return { kind: 'ssh', address, user: null, port: null, identity: null, sshOptions: [] };
}
function optionsOf(name, target) {
    const sshOptions = nixSshOptions(target);
    if (sshOptions !== null)
        return { sshOptions };
    throw (0,errors/* usageError */.Wp)('bad-target', `nothing can be built for ${name} over ssh: Nix takes no option of ssh that has a blank in its value`, "Put the option into ssh's own configuration, or build elsewhere.");
}

;// CONCATENATED MODULE: ./lib/deploy/run/taken-back.js


/**
 * Brings a host back to the generation before a deployment, where that has changed it. With `onlyFrom` a host that runs another
 * system than the deployment brought is refused. Throws a ToolError (`no-generation`).
 */
async function takenBack({ success, reason, before, new_system }, { reach, ...request }, hooks, { onlyFrom = false } = {}) {
    if (!onlyFrom && !success)
        return { kind: 'skipped' };
    if (reason === 'unchanged')
        return { kind: 'skipped' };
    const to = before?.generation ?? null;
    if (to === null)
        throw new errors/* ToolError */.v4('no-generation', `${request.name} was not taken back: which generation it had before is not known`, { hint: `nixos-rebuild-test deploy status ${request.name} lists its generations.` });
    const result = await recordRollback({
        ...{ ...request, to, ...(onlyFrom && new_system !== null && { onlyFrom: new_system }) },
        reach: (stage) => reach(new_system ?? '', stage),
    }, hooks);
    return { kind: 'done', result };
}

;// CONCATENATED MODULE: ./lib/deploy/run/deploy-hosts.js





/**
 * Builds the systems of several hosts together and deploys each, in the order that the settings ask for. Hosts that do not
 * answer count as well where `skipUnreachable` is set. No old builds are deleted: the caller does that once at the end.
 */
async function deployHosts(names, call, { skipUnreachable, ...observer }) {
    const { settings, signals } = call;
    const back = [];
    const hooksOf = (name, index) => ({ ...observer.hooksOf(name, index), ...signals });
    const shared = await sharedBuildOf(names, call, observer.say);
    const requests = await Promise.all(names.map((name) => requestFor(name, call, shared)));
    const hosts = await runDeployments({
        // Old builds are deleted once at the end: a sibling that runs must not count among them.
        members: requests.map((request) => ({ ...request, build: { ...request.build, keepLast: null } })),
        run: async (request, index) => {
            const recorded = await recordDeployment(request, hooksOf(request.name, index));
            await observer.onRecorded?.(request.name, recorded);
            return recorded;
        },
        takeBack: async (request, { deployment }) => {
            const hooks = hooksOf(request.name, names.indexOf(request.name));
            const taken = await takenBack(deployment, request, hooks).catch((error) => ({ kind: 'failed', error }));
            if (taken.kind !== 'skipped')
                back.push(taken);
        },
        isWell: ({ deployment }) => (0,exit_status/* isWell */.f5)(deployment, { skipUnreachable }),
        isStopped: () => signals.signal.aborted,
        onStart: ({ name }, index) => observer.onStart?.(name, index),
        onEnd: ({ name }, index, one) => observer.onEnd?.(name, index, one),
    }, settings);
    if (settings.onHostFailure === 'rollback-all' && signals.signal.aborted)
        observer.say('stopped: no host that was well is taken back');
    return { hosts, back };
}

// EXTERNAL MODULE: ./lib/deploy/host/end.js + 1 modules
var end = __webpack_require__(48173);
// EXTERNAL MODULE: ./lib/deploy/plan/plan-host.js + 2 modules
var plan_host = __webpack_require__(64919);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var deploy_policy = __webpack_require__(19777);
;// CONCATENATED MODULE: ./lib/deploy/run/record-plan.js













/**
 * Builds a host's system and plans its deployment, in one recording. The host is asked as the user whom ssh logs in, and nothing is
 * changed on it. Throws a `ToolError` where nothing could be built at all.
 */
async function recordPlan(name, call, hooks) {
    const { storePath } = call;
    const asked = buildRequest(name, storePath === null ? await buildHostOf(name, call) : null, call);
    const { link, ...command } = builderOf(name, call);
    let plan = null;
    const preflight = call.preflight?.(name) ?? null;
    let found = null;
    const build = await (0,run.runRebuild)({ ...asked, ...command, besideOthers: true }, hooks, {
        ...{ action: 'plan', host: name },
        async run(stage) {
            stage.enter('planning');
            try {
                if (preflight)
                    await tellSources(preflight, stage);
                plan = stage.redact(await planned(name, link ?? stage.built ?? '', { call, stage }));
                if (preflight)
                    await tellWeaker(plan.revisions?.old ?? null, preflight, stage);
                found = stage.redact((await preflight?.found()) ?? null);
                stage.print(['', ...(0,plan_lines/* planLines */.HN)(plan, true), '']);
                return { outcome: 'success', failure: null, system: null };
            }
            catch (thrown) {
                return endWithout(thrown, name, hooks);
            }
        },
    });
    return { build, plan, preflight: found };
}
/** What makes the system in place of nixos-rebuild, and the path or link by which that is known; nothing where it does. */
function builderOf(name, { storePath, builder, world }) {
    if (storePath !== null)
        return { link: storePath, ...fetching(storePath, (0,external_node_path_.join)(world.dir, (0,random/* randomHex */.n)(8))) };
    return builder?.(name) ?? {};
}
async function planned(name, link, { call: { world, build, signals }, stage }) {
    const system = await (0,new_system/* readLocalSystem */.B)(link, build.env);
    const known = await world.known(name, system.toplevel.path);
    for (const notice of known.notices)
        stage.notice(notice);
    const host = world.connect(name, known);
    try {
        const target = { host, destination: (0,config/* targetText */.Z3)(known.target) };
        return await (0,plan_host/* planHost */.A)(target, system, {
            profile: (0,deploy_policy/* profilePath */.bL)(known.settings.profile),
            signal: signals.signal,
        });
    }
    finally {
        await host.close();
    }
}
/** Throws what no host and no person has caused. */
function endWithout(thrown, name, { signal }) {
    const { outcome, message, failure } = (0,end/* endOfThrown */.VI)(thrown, { host: { name }, ...(signal && { signal }) });
    return {
        outcome,
        failure: failure && (0,known_failure/* failureOf */.g)(failure.family, message, failure.advice),
        system: null,
    };
}

// EXTERNAL MODULE: ./lib/report/deployment/headline.js
var headline = __webpack_require__(69994);
// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(93442);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/action/rebuild/reporting.js + 1 modules
var rebuild_reporting = __webpack_require__(90906);
// EXTERNAL MODULE: ./lib/action/rebuild/request.js + 2 modules
var rebuild_request = __webpack_require__(64550);
// EXTERNAL MODULE: ./lib/action/rebuild/secrets.js
var rebuild_secrets = __webpack_require__(15671);
// EXTERNAL MODULE: ./lib/action/runner/context.js
var runner_context = __webpack_require__(11170);
// EXTERNAL MODULE: ./lib/action/runner/job-log.js + 1 modules
var job_log = __webpack_require__(88704);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/action/runner/runner.js + 1 modules
var runner_runner = __webpack_require__(46459);
// EXTERNAL MODULE: ./lib/action/runner/with-tmux.js
var with_tmux = __webpack_require__(56548);
// EXTERNAL MODULE: ./lib/action/deploy/github-deployment.js + 1 modules
var github_deployment = __webpack_require__(94200);
// EXTERNAL MODULE: ./lib/action/runner/job-hooks.js
var job_hooks = __webpack_require__(74583);
;// CONCATENATED MODULE: ./lib/action/deploy/hooks.js

/** Shows the one recording that is made in the job log, a group a phase, and keeps its directory for post. */
function singleHooks(name, step, unfinished) {
    const hooks = (0,job_hooks/* jobHooks */.Y)(step.runner, step);
    return {
        ...hooks,
        onStart(started) {
            unfinished.change(name, { dir: started.dir });
            hooks.onStart?.(started);
        },
    };
}
/** Shows one of several recordings that are made at a time: each line has its host's name. */
function fleetHooks(name, { log, notices }, unfinished) {
    return {
        onLines: (lines) => log.print(lines.replace(/^(?=.)/gm, `${name} | `)),
        onNotice: (message) => notices.add(`${name}: ${message}`),
        onStart: ({ dir }) => unfinished.change(name, { dir }),
    };
}

// EXTERNAL MODULE: ./lib/action/deploy/inputs.js
var deploy_inputs = __webpack_require__(79963);
// EXTERNAL MODULE: ./lib/action/deploy/outputs.js
var outputs = __webpack_require__(78698);
// EXTERNAL MODULE: ./lib/action/deploy/report.js + 8 modules
var report = __webpack_require__(88688);
;// CONCATENATED MODULE: ./lib/deploy/hosts/selection.js


/** The named hosts where no word is a pattern: whether there are such hosts, the build tells. Null for all hosts, and patterns. */
function plainNames(words, { on, allHosts }) {
    const all = [...words, ...on];
    if (allHosts && all.length > 0)
        throw (0,errors/* usageError */.Wp)('bad-option', `--all-hosts and "${all[0]}" exclude each other`);
    if (all.length === 0 && !allHosts)
        throw (0,errors/* usageError */.Wp)('no-hosts', 'no host is named', 'Name hosts, --on @TAG or --all-hosts.');
    return allHosts || all.some((word) => /[@*,]/.test(word)) ? null : [...new Set(all)];
}
/** The hosts that were asked for, in order. Throws a usage error for a word that selects none, and for one system for several. */
function selectedNames(words, options, configuration) {
    const { on, allHosts, storePath } = options;
    for (const word of [...words, ...on])
        refuseOther(word, configuration);
    const plain = plainNames(words, options);
    const names = plain ?? (0,config/* selectHosts */.sd)(allHosts ? ['*'] : [...words, ...on], knownHosts(configuration));
    if (storePath !== undefined && names.length > 1)
        throw (0,errors/* usageError */.Wp)('several-hosts', `--store-path is one system, and ${names.length} hosts are named`);
    return names;
}
/** What switches a configuration that is none of NixOS. */
const switches = {
    'nix-darwin': { program: 'darwin-rebuild', output: 'darwinConfigurations' },
    'home-manager': { program: 'home-manager', output: 'homeConfigurations' },
};
/** Throws for a configuration of another tool: its activation is not that of NixOS, and nothing here could take it back. */
function refuseOther(name, { flake }) {
    const tool = flake?.others.get(name);
    if (tool === undefined)
        return;
    const { program, output } = switches[tool];
    throw (0,errors/* usageError */.Wp)('not-nixos', `"${name}" is a configuration of ${tool} (${output}), and only systems of NixOS are deployed`, `nixos-rebuild-test run --command '${program} switch --flake .#${name}' records and explains it.`);
}
/** All hosts of the flake and of the configuration, with their tags. */
function knownHosts({ repository, flake }) {
    const said = [...Object.entries(repository.hosts), ...Object.entries(flake?.own.hosts ?? {})];
    const known = new Map((flake?.configurations ?? []).map((name) => [name, []]));
    const add = (name, tags = []) => known.set(name, [...(known.get(name) ?? []), ...tags]);
    for (const [name, { tags }] of said)
        add(name, tags);
    for (const [name, { host }] of flake?.hosts ?? [])
        add(name, host.tags);
    return known;
}

// EXTERNAL MODULE: ./lib/deploy/hosts/target.js
var hosts_target = __webpack_require__(60962);
// EXTERNAL MODULE: ./lib/migrate/index.js + 11 modules
var migrate = __webpack_require__(36758);
// EXTERNAL MODULE: ./lib/deploy/hosts/configuration.js
var hosts_configuration = __webpack_require__(29405);
// EXTERNAL MODULE: ./lib/host/elevation/elevated-host.js + 2 modules
var elevated_host = __webpack_require__(73200);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/host/reach/tailscale.js




const answerMs = 5000;
const tailscale_name = schemas/* string */.YjP().optional().catch(undefined);
/** A peer of `tailscale status --json` (tailscale.com/ipn/ipnstate). */
const peerSchema = schemas/* object */.Ikc({
    HostName: tailscale_name,
    /** With a dot at its end. */
    DNSName: tailscale_name,
    TailscaleIPs: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
    Online: schemas/* boolean */.zMY().optional().catch(undefined),
    /** Year 1 where that is not known. */
    LastSeen: tailscale_name,
    Expired: schemas/* boolean */.zMY().optional().catch(undefined),
});
const statusSchema = schemas/* object */.Ikc({
    BackendState: schemas/* string */.YjP(),
    Peer: schemas/* record */.g1P(schemas/* string */.YjP(), peerSchema).nullish().catch(null),
});
/**
 * What Tailscale on this machine says of a host that does not answer, as sentences; null where its address is none of a tailnet
 * and none of its peers'.
 */
async function tailscaleWords(address, env, nowMs) {
    const result = await (0,programs/* runProgram */.mB)(['tailscale', 'status', '--json'], { env, timeoutMs: answerMs });
    return wordsFor(address, result, nowMs);
}
/** The same for what `tailscale status --json` has printed. */
function wordsFor(address, result, nowMs) {
    const isTailnet = isTailnetAddress(address);
    const status = statusIn(result.stdout);
    const peer = Object.values(status?.Peer ?? {}).find((one) => isPeer(one, address));
    if (peer === undefined && !isTailnet)
        return null;
    if (result.kind === 'missing')
        return `${address} is an address of Tailscale, which is not installed on this machine.`;
    if (status === null)
        return `${address} is an address of Tailscale, which does not run on this machine: start tailscaled.`;
    if (status.BackendState !== 'Running')
        return `${address} is on Tailscale, which is not up on this machine (${shown(status.BackendState)}): "tailscale up".`;
    if (peer === undefined)
        return `Tailscale is up on this machine, and ${address} is none of its peers.`;
    return peerWords(peer, address, nowMs);
}
function peerWords(peer, address, nowMs) {
    const what = `Tailscale is up on this machine; its peer ${shown(peer.HostName ?? address)}`;
    if (peer.Expired)
        return `${what} has a key that has expired: log it in anew.`;
    if (peer.Online)
        return `${what} is online: does sshd run there, and does the tailnet's policy let this machine in?`;
    const seenMs = Date.parse(peer.LastSeen ?? '');
    const isSeen = Number.isFinite(seenMs) && seenMs > 0 && seenMs <= nowMs;
    return `${what} is offline${isSeen ? `, and was seen ${(0,duration/* formatDuration */.a)((nowMs - seenMs) / 1000)} ago` : ''}.`;
}
/** Whether an address or a name is one of a tailnet: 100.64.0.0/10, fd7a:115c:a1e0::/48, or of MagicDNS. */
function isTailnetAddress(address) {
    const plain = address.toLowerCase().replace(/\.$/, '');
    if (plain.endsWith('.ts.net') || plain.startsWith('fd7a:115c:a1e0:'))
        return true;
    const [, second] = /^100\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(plain) ?? [];
    return second !== undefined && Number(second) >= 64 && Number(second) <= 127;
}
function isPeer({ HostName, DNSName, TailscaleIPs }, address) {
    const plain = address.toLowerCase().replace(/\.$/, '');
    const full = DNSName?.toLowerCase().replace(/\.$/, '');
    const names = [HostName?.toLowerCase(), full, full?.split('.')[0], ...(TailscaleIPs ?? [])];
    return names.includes(plain);
}
function statusIn(json) {
    try {
        return statusSchema.parse(JSON.parse(json));
    }
    catch {
        return null;
    }
}
function shown(text) {
    return (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(text), 100);
}

;// CONCATENATED MODULE: ./lib/host/reach/reach-host.js




const usualTries = 3;
/** Pauses (ms) after each try; the last one is repeated. */
const pausesMs = [1000, 3000, 5000, 10_000];
const noticeMs = 60_000;
/** How long (s) a host that has let us in may take to run nothing. */
const answerSeconds = 20;
/**
 * Waits until a host runs scripts. Rejects with `HostUnreachable` when it has not done so in the tries or the time that there
 * are, or at once where no later try can do better: its key is not the known one, it lets this user not in, or the
 * configuration of ssh is wrong. The error's hint also says what Tailscale knows of it.
 */
async function reachHost(host, options) {
    const { waitSeconds, signal, onNotice = () => { } } = options;
    const tries = options.tries ?? (waitSeconds === undefined ? usualTries : Number.POSITIVE_INFINITY);
    const startMs = performance.now();
    const leftMs = () => startMs + (waitSeconds ?? 0) * 1000 - performance.now();
    let saidMs = Number.NEGATIVE_INFINITY;
    for (let count = 1;; count += 1) {
        const failed = await tried(host, signal);
        if (failed === null)
            return;
        if (failed.isLasting)
            throw failed;
        const pauseMs = pausesMs[Math.min(count, pausesMs.length) - 1] ?? 0;
        const isLast = waitSeconds === undefined ? count >= tries : count >= tries || leftMs() < pauseMs;
        if (isLast)
            throw await explained(host, failed, options);
        if (waitSeconds !== undefined && performance.now() - saidMs >= noticeMs) {
            saidMs = performance.now();
            onNotice(`${failed.message}; it is tried for another ${(0,duration/* formatDuration */.a)(leftMs() / 1000)}`);
        }
        await (0,external_node_timers_promises_.setTimeout)(pauseMs, undefined, { ...(signal && { signal }) }).catch(() => signal?.throwIfAborted());
    }
}
async function tried(host, signal) {
    try {
        await host.run({ script: ':', timeoutSeconds: answerSeconds }, signal);
        return null;
    }
    catch (thrown) {
        if (thrown instanceof unreachable/* HostUnreachable */.f)
            return thrown;
        throw thrown;
    }
}
/** The error, with what Tailscale knows. */
async function explained(host, failed, { env, signal }) {
    const address = await host.ssh?.address(signal).catch(() => null);
    signal?.throwIfAborted();
    const words = address ? await tailscaleWords(address, env, Date.now()) : null;
    if (words === null)
        return failed;
    const said = failed.message.slice(failed.message.indexOf(': ') + 2);
    return new unreachable/* HostUnreachable */.f(host.name, said, { hint: [failed.hint, words].filter(Boolean).join(' ') });
}

// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
;// CONCATENATED MODULE: ./lib/deploy/hosts/reached.js




/**
 * Waits until a host answers, and has its scripts run as root. Throws `HostUnreachable`, with the command that deploys what was
 * built when the host is there again.
 */
async function reached(host, { settings }, { waitSeconds, askPassword, system, where = [], ...options }) {
    try {
        await reachHost(host, { ...options, ...(waitSeconds !== undefined && { waitSeconds }) });
    }
    catch (thrown) {
        await host.close();
        if (!(thrown instanceof unreachable/* HostUnreachable */.f) || system === null)
            throw thrown;
        const command = (0,shell/* quoteCommand */.c)([
            ...['nixos-rebuild-test', 'deploy', host.name, '--store-path', system],
            ...where,
        ]);
        const hint = [thrown.hint, `When it answers: ${command}`].filter(Boolean).join('\n');
        throw new unreachable/* HostUnreachable */.f(host.name, thrown.said, { hint, isLasting: thrown.isLasting });
    }
    return settings.sudo === false ? host : (0,elevated_host/* elevated */.l)(host, askPassword ? { askPassword } : {});
}

;// CONCATENATED MODULE: ./lib/deploy/hosts/world.js










async function hostsWorld(asked, edges) {
    const { flake, hosts, asksFlake = true, targets, permissions, waitSeconds } = asked;
    const { cwd, env, by, askPassword, through = (target) => target } = edges;
    const configuration = await (0,hosts_configuration/* configurationOf */.Q)(flake, { cwd, env, asksFlake, ...(hosts && { hosts }) });
    for (const line of flakeLines(configuration))
        edges.onNote(line);
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-'));
    const flakeWords = flake === '.' ? [] : ['--flake', flake];
    const known = async (name, system) => {
        const target = targets.get(name);
        const flags = { ...asked.flags, ...(target && { target }) };
        const found = await (0,hosts_configuration/* knownHost */.m)(name, { ...configuration, flags, system });
        return { ...found, target: through(found.target) };
    };
    const connect = (name, { target }) => (0,hosts_target/* hostAt */.g)(name, target, { env, dir });
    const connectAsRoot = (name, { target, settings }, how) => reached(connect(name, { target }), { settings }, {
        ...{ env, ...how, ...(askPassword && { askPassword }) },
        where: [...flakeWords, ...targetWords(name, targets)],
    });
    return {
        ...{ known, connect, connectAsRoot },
        reach: async (name, mode, how) => {
            const judged = ({ settings, sources, notices }) => {
                for (const message of notices)
                    how.onNotice?.(message);
                return { policy: (0,deploy_policy/* deployPolicy */.KI)(settings, mode, permissions), settings: sources };
            };
            const first = await known(name, how.system);
            const { policy, settings } = judged(first);
            const waiting = waitSeconds === undefined ? {} : { waitSeconds };
            const host = await connectAsRoot(name, first, { ...how, ...waiting });
            return {
                ...{ host, destination: (0,config/* targetText */.Z3)(first.target), policy, settings },
                judgedBy: async (said) => judged(await known(name, (0,config/* parseClosureConfig */.xx)(said))),
            };
        },
        ...{ configuration, cwd, env, dir, by, through },
        close: () => (0,promises_.rm)(dir, { recursive: true, force: true }),
    };
}
/** The option that has placed a host; none where a file or a name has. */
function targetWords(name, targets) {
    const target = targets.get(name);
    return target === undefined ? [] : ['--target', `${name}=${(0,config/* targetText */.Z3)(target)}`];
}
/** What a flake tells other tools, and what of that is not taken. */
function flakeLines({ flake }) {
    if (flake === null)
        return [];
    const left = flake.said.filter(({ key }) => key === null);
    const names = [...new Set(left.map(({ option }) => option))];
    return [
        ...flake.notices,
        ...flake.said.filter(({ key }) => key !== null).map((one) => (0,migrate/* saidLine */.W)(one)),
        ...(names.length > 0 ? [`these options of other tools are left: ${names.join(', ')}`] : []),
    ].map((line) => (0,clean/* shownLine */.QN)(line, 300));
}
/** The two places that say what concerns all hosts together. */
function worldRepositories({ configuration: { repository, flake }, }) {
    return { repository, ...(flake && { flake: flake.own }) };
}

// EXTERNAL MODULE: ./lib/rebuild/attempts/policy.js
var policy = __webpack_require__(33110);
// EXTERNAL MODULE: ./lib/action/rebuild/activation.js
var activation = __webpack_require__(57696);
// EXTERNAL MODULE: ./lib/action/rebuild/builds-place.js
var builds_place = __webpack_require__(94495);
;// CONCATENATED MODULE: ./lib/action/deploy/request.js














/**
 * Refuses to let a stranger's configuration reach a host unless that was allowed. A plan changes nothing there, so for it a pull
 * request from a branch of the repository itself is nobody's but its own people's. Throws a usage error
 * (`activation-not-allowed`).
 */
function checkReach({ planOnly, allowActivation }, { mayRunStrangersCode, eventName, pullRequest, }) {
    if (allowActivation || !mayRunStrangersCode)
        return;
    const isOwn = pullRequest !== null && !pullRequest.fromFork;
    if (planOnly && isOwn)
        return;
    if (!planOnly)
        throw (0,activation/* notAllowed */.m)({ input: 'plan-only', value: 'false', eventName, where: 'as root on your hosts' }, 'true');
    throw (0,errors/* usageError */.Wp)('activation-not-allowed', `on the event ${eventName}, a stranger's configuration may say where hosts are and how ssh reaches them`, 'Plan pull requests from branches of this repository alone: if: github.event.pull_request.head.repo.full_name == github.repository.');
}
/** The hosts that the inputs name and how they are deployed, in the run's checkout. Close its world in the end. */
async function fleetCall(inputs, { env, stepEnv, context, through, signals, secrets, onNotice, onReach }) {
    const { flake, hosts, flags, fleet, permissions, waitSeconds, storePath } = inputs;
    const selected = { on: hosts, ...(storePath !== null && { storePath }) };
    const asked = { flake, hosts: plainNames([], selected), targets: (0,hosts_target/* targetsOf */.Q)(inputs.targets, null), flags };
    const world = await hostsWorld({ ...asked, permissions, waitSeconds: waitSeconds ?? undefined }, { cwd: context.workspace, env, by: deployerName(context), onNote: onNotice, through });
    try {
        const names = selectedNames([], selected, world.configuration);
        (0,hosts_target/* targetsOf */.Q)(inputs.targets, names);
        await refuseThisMachine(names, world);
        const { settings } = (0,config/* fleetSettings */.lD)({ flags: fleet, ...worldRepositories(world) });
        const { redact, timeoutSeconds, acceptFlakeConfig } = inputs.rebuild;
        const build = await (0,policy/* withRemedies */.N)((0,request/* parseRequest */.TR)({
            ...{ redact, timeoutSeconds, acceptFlakeConfig, cwd: context.workspace, env },
            ...(0,builds_place/* buildsPlace */.h)(inputs.rebuild, context, stepEnv),
            ...{ action: 'build', baseRevision: context.baseRevision },
            flake: (0,ref/* printFlakeRef */.AG)({ flake: (0,ref/* parseFlakeRef */.K3)(flake).flake, host: names[0] ?? null }),
            secrets: [...(0,rebuild_request/* secretsOf */.Fj)(inputs, stepEnv), ...secrets],
        }), inputs);
        const reached = telling(world, onReach);
        return { names, call: fleetCallOf({ flake, storePath, build, settings, world: reached, signals }) };
    }
    catch (thrown) {
        await world.close();
        throw thrown;
    }
}
/** Who deploys, for who finds a host busy, and for the post step: the run and something that no other step of it has. */
function deployerName({ repository, runId, attempt }) {
    return `github-actions:${repository.replace('/', '.').slice(0, 50)}:run-${runId}.${attempt}:${(0,random/* randomHex */.n)(4)}`;
}
/** A deployment to the runner's own machine may end the runner, and with it whoever would say that all is well. */
async function refuseThisMachine(names, world) {
    for (const name of names)
        if ((await world.known(name, null)).target.kind === 'local')
            throw (0,errors/* usageError */.Wp)('this-machine', `${name} is the machine of this runner, which a deployment may restart`, 'Deploy it over ssh from another runner, or with nixos-rebuild-test deploy in a step of its own, which goes on without the runner.');
}
function telling(world, onReach) {
    return {
        ...world,
        reach: async (name, mode, how) => {
            const { target, settings } = await world.known(name, how.system);
            onReach(name, { target, sudo: settings.sudo !== false, profile: profileOf(settings) });
            return world.reach(name, mode, how);
        },
    };
}
function profileOf({ profile }) {
    return (0,deploy_policy/* profilePath */.bL)(profile);
}

// EXTERNAL MODULE: ./lib/action/deploy/results.js
var deploy_results = __webpack_require__(24426);
// EXTERNAL MODULE: ./lib/action/deploy/ssh/access.js
var ssh_access = __webpack_require__(6935);
;// CONCATENATED MODULE: ./lib/action/deploy/ssh/known-hosts.js

/**
 * The lines of the input `known-hosts` as sshd(8) describes them; null for an empty text. Throws a usage error (`bad-input`)
 * with the number of the first line that is none.
 */
function knownHostsOf(text) {
    const lines = text
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => line.trim());
    if (lines.every((line) => line === ''))
        return null;
    const wrong = lines.findIndex((line) => line !== '' && !line.startsWith('#') && !isEntry(line));
    if (wrong !== -1)
        throw (0,errors/* usageError */.Wp)('bad-input', `line ${wrong + 1} of input "known-hosts" is no line of known_hosts`, 'It is as ssh-keyscan prints it: web1.example.org ssh-ed25519 AAAA…; compare the key with the host’s own.');
    return `${lines.join('\n')}\n`;
}
/** Perhaps a marker, then names, kind and key. */
function isEntry(line) {
    return /^(?:@(?:cert-authority|revoked)\s+)?\S+\s+[a-z][\w.@-]{2,80}\s+[A-Za-z0-9+/]{16,}=*(?:\s.*)?$/.test(line);
}

// EXTERNAL MODULE: ./lib/action/deploy/ssh/private-key.js
var private_key = __webpack_require__(26436);
// EXTERNAL MODULE: ./lib/action/deploy/unfinished.js
var deploy_unfinished = __webpack_require__(81847);
;// CONCATENATED MODULE: ./lib/action/deploy/main.js





























/**
 * The main step: deploys to hosts or plans that, then reports it. After a cancel it only has the hosts go back and closes the
 * recordings, since the runner kills it seconds later; the post step reports what the hosts have decided. Returns the step's
 * exit status.
 */
async function runDeploy(runner, stop) {
    const key = (0,private_key/* privateKeyOf */.O)(runner.takeInput('ssh-key'));
    const secrets = key === null ? [] : (0,private_key/* secretsIn */.V)(key);
    const inputs = (0,deploy_inputs/* parseDeployInputs */.I)(runner.input);
    const context = (0,runner_context/* readContext */.y)(runner.env);
    checkReach(inputs, context);
    const access = { key, knownHosts: knownHostsOf(inputs.knownHosts) };
    for (const secret of [...(0,rebuild_secrets/* maskedTexts */.k)(inputs, runner.env), ...secrets])
        runner.setSecret(secret);
    await runner.ready();
    const log = (0,job_log/* createJobLog */.o)(runner, () => (0,random/* randomHex */.n)(16));
    const notices = (0,runner_notices/* createNotices */.g)(log);
    if (runner.isDebug)
        log.debug(`inputs: ${await (0,rebuild_secrets/* describeInputs */.j)(inputs, runner.env)}`);
    const step = { ...{ runner, inputs, context, log, notices, stop }, startedMs: Date.now() };
    const { results, isReported } = await main_deployed(step, access, secrets);
    const hosts = results.map(({ report }) => report);
    if (!isReported) {
        log.debug('not reported here: the post step reports a cancelled deployment');
        (0,outputs/* writeDeployOutputs */.Xu)(runner, hosts, report/* nothingPublished */.SI);
        return (0,outputs/* exitStatusFor */.ex)(hosts) || 1;
    }
    const status = (0,outputs/* exitStatusFor */.ex)(hosts);
    if (status === 0)
        return 0;
    const kind = inputs.planOnly ? 'plan' : 'deployment';
    const words = (0,clean/* shownLine */.QN)((0,headline/* headlineWords */.yl)({ hosts, kind }), 1000);
    // The annotations have it already, and the page of a run shows ten errors at most.
    if (inputs.annotations)
        log.print(`${words}\n`);
    else
        log.error(words, { title: `NixOS ${kind}` });
    log.end();
    return status;
}
async function main_deployed(step, access, secrets) {
    const { runner, inputs, context, log, notices, stop } = step;
    const env = await deployEnvironment(step);
    const ssh = await (0,ssh_access/* openSshAccess */.bm)(access, {
        ...{ temp: context.temp, env },
        onAgent: (opened) => runner.saveState(runner_runner/* states */.x.ssh, JSON.stringify(opened)),
    });
    try {
        let unfinished = null;
        const { names, call } = await fleetCall(inputs, {
            ...{ env, stepEnv: runner.env, context, secrets, signals: stop, through: (0,ssh_access/* sshThrough */.Wh)(ssh) },
            onNotice: notices.add,
            onReach: (name, reach) => reach.target.kind === 'ssh' &&
                unfinished?.change(name, { reach: { ...reach, target: reach.target } }),
        });
        try {
            const { by } = call.world;
            const about = { by, mode: call.settings.mode, planOnly: inputs.planOnly, startedMs: step.startedMs };
            unfinished = new deploy_unfinished/* UnfinishedState */.p(runner, about, names);
            return await runAndReport(step, names, call, unfinished);
        }
        finally {
            await call.world.close();
        }
    }
    finally {
        log.end();
        // A host that decides after a cancel is asked by the post step, which then closes it.
        if (!stop.signal.aborted)
            await (0,ssh_access/* closeSshAccess */.bV)(ssh, env);
    }
}
/** An environment for what builds, with Nix and, where it can be had, tmux. */
async function deployEnvironment({ runner, inputs, log }) {
    const own = (0,rebuild_request/* rebuildEnvironment */.vf)(runner.env);
    const env = inputs.installTmux ? await (0,with_tmux/* withTmux */.z)(own, (line) => log.print(`${line}\n`)) : own;
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env }).catch(() => null);
    return { ...env, ...nix?.env };
}
async function runAndReport(step, names, call, unfinished) {
    const { runner, inputs, context, log, notices, stop, startedMs } = step;
    const { requests, ...clients } = (0,rebuild_reporting/* reportingClients */.J)(inputs, context, stop.signal);
    const reporting = { inputs, context, log, notices, ...clients };
    const id = inputs.id ?? names.join(', ');
    const isCancelled = () => stop.signal.aborted;
    const environment = inputs.environment ?? names.join(', ').slice(0, 255);
    // Beside the build: a GitHub that does not answer delays no deployment.
    const begun = inputs.githubDeployment && !inputs.planOnly
        ? (0,github_deployment/* beginGitHubDeployment */.S)(runner, { environment, isCancelled }, reporting)
        : Promise.resolve(null);
    const results = inputs.planOnly
        ? await planEach(step, names, call, unfinished)
        : await deployEach(step, names, call, unfinished);
    log.end();
    const hosts = results.map(({ report }) => report);
    if (isCancelled())
        return { results, isReported: false };
    const onGitHub = await begun;
    const kind = inputs.planOnly ? 'plan' : 'deployment';
    const about = {
        id,
        kind,
        issue: inputs.issue,
        startedMs,
        withTrend: inputs.trend && kind === 'deployment',
        // How it ended on GitHub is said last.
        requests: async () => (await requests()) + (onGitHub === null ? 0 : 1),
    };
    const need = { feature: 'report', permission: null };
    const published = await (0,runner_notices/* attempt */.C)(notices, need, () => (0,report/* reportDeployment */.ac)(results, about, reporting, runner));
    if (onGitHub !== null)
        await (0,github_deployment/* endGitHubDeployment */._)(onGitHub, hosts, reporting);
    (0,outputs/* writeDeployOutputs */.Xu)(runner, hosts, published ?? report/* nothingPublished */.SI);
    runner.saveState(runner_runner/* states */.x.reported, 'true');
    log.debug(`requests to GitHub: ${await requests()}`);
    return { results, isReported: true };
}
async function deployEach(step, names, call, unfinished) {
    const { inputs, notices, stop } = step;
    const { skipUnreachable } = inputs;
    const [only] = names;
    if (names.length === 1 && only !== undefined) {
        const hooks = singleHooks(only, step, unfinished);
        const ended = await endOf(requestFor(only, call).then((request) => recordDeployment(request, hooks)));
        return (0,deploy_results/* deploymentResults */.Sm)(names, { hosts: [ended], back: [] }, { skipUnreachable });
    }
    const ended = await deployHosts(names, call, {
        skipUnreachable,
        hooksOf: (name) => ({ ...fleetHooks(name, step, unfinished), ...stop }),
        say: (text) => step.log.print(`${text}\n`),
    });
    const { keepLast, outputDir } = call.build;
    if (keepLast !== null)
        for (const note of await (0,retention/* keepNewestBuilds */.B)(outputDir, keepLast))
            notices.add(note);
    return (0,deploy_results/* deploymentResults */.Sm)(names, ended, { skipUnreachable });
}
/** One after the other; one that cannot be planned does not keep the others from theirs. */
async function planEach(step, names, call, unfinished) {
    const results = [];
    for (const name of names) {
        const hooks = singleHooks(name, step, unfinished);
        const ended = step.stop.signal.aborted
            ? { kind: 'skipped' }
            : await endOf(recordPlan(name, call, hooks));
        results.push((0,deploy_results/* planResult */.VR)(name, ended));
    }
    return results;
}


/***/ }),

/***/ 47823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditHosts: () => (/* binding */ auditHosts)
});

// EXTERNAL MODULE: ./lib/nix/flake/base-revision.js
var base_revision = __webpack_require__(36648);
// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(93442);
// EXTERNAL MODULE: ./lib/nix/flake/evaluate.js
var evaluate = __webpack_require__(79190);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(45244);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/preflight/audit/answer.js

const portsSchema = schemas/* object */.Ikc({
    tcp: schemas/* array */.YOg(schemas/* number */.aig()),
    udp: schemas/* array */.YOg(schemas/* number */.aig()),
    tcpRanges: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* number */.aig(), to: schemas/* number */.aig() })),
    udpRanges: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* number */.aig(), to: schemas/* number */.aig() })),
});
const settingSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const confinementSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([settingSchema, schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]))]));
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
    services: schemas/* record */.g1P(schemas/* string */.YjP(), confinementSchema),
};
const auditParts = Object.keys(parts);
/** The answer to `auditQuestion`: a part whose value throws is an empty object. */
const answerSchema = schemas/* object */.Ikc(Object.fromEntries(Object.entries(parts).map(([name, schema]) => [name, schemas/* object */.Ikc({ value: schema.optional() }).optional()])));

;// CONCATENATED MODULE: ./lib/preflight/audit/question.js
/** Settings of a service by which systemd-analyze(1) scores its security. */
const confining = [
    ...['User', 'DynamicUser', 'SupplementaryGroups', 'AmbientCapabilities', 'CapabilityBoundingSet'],
    ...['NoNewPrivileges', 'LockPersonality', 'MemoryDenyWriteExecute', 'RemoveIPC', 'UMask', 'KeyringMode'],
    ...['Private[A-Za-z]+', 'Protect[A-Za-z]+', 'Restrict[A-Za-z]+', 'SystemCall(Filter|Architectures)'],
    ...['ProcSubset', 'NotifyAccess', 'Delegate', 'DevicePolicy', 'DeviceAllow', 'IPAddress(Allow|Deny)'],
].join('|');
/**
 * A function of Nix from a NixOS configuration of a flake to what an audit compares, as JSON. No password, key or value of a
 * variable is part of it, only whether there is one. An option that a system has not is null, and a part in which a value
 * throws is empty. Errors that Nix cannot catch (a missing attribute, infinite recursion) end the evaluation: then `parts` can
 * be asked for one by one.
 */
function auditQuestion(parts) {
    return `
host: let
  inherit (builtins) any attrNames concatMap deepSeq elem filter foldl' isAttrs isBool isInt isList isString length listToAttrs
    map match tryEval;
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
  plain = value: if isList value then filter (one: isString one || isInt one) value
    else if isString value || isInt value || isBool value then value else [ ];

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
    # What confines each service, by the names that systemd-analyze security looks at; no path of the store is among it.
    services = listToAttrs (map (name: {
      inherit name;
      value = let set = read [ "systemd" "services" name "serviceConfig" ] { }; in listToAttrs (concatMap (key:
        if match "${confining}" key == null then [ ] else [ { name = key; value = plain set.\${key}; } ]) (attrNames set));
    }) (filter (name: read [ "systemd" "services" name "enable" ] true) (attrNames ((get [ "systemd" "services" ] config).value or { }))));
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
var secret_names = __webpack_require__(43300);
;// CONCATENATED MODULE: ./lib/preflight/audit/compare.js

/**
 * What a new configuration has that is weaker than the base's; without a base, all that is weak. A part that one of both does not
 * tell is left out.
 */
function compareAudits(base, next) {
    return checks.flatMap((check) => check(base, next));
}
/** At most so much worse (of 10) is not told: another version of systemd scores as differently. */
const smallestRise = 0.5;
/** What systemd-analyze calls unsafe. */
const unsafe = 9;
/** Services that are new and not confined, or are confined less than before. */
function exposureFindings(exposures) {
    return exposures.flatMap(({ service, before, now }) => {
        const tells = before === null ? now >= unsafe : now - before >= smallestRise;
        if (!tells)
            return [];
        const was = before === null ? 'it is new' : `before ${before.toFixed(1)}`;
        const message = `${service}.service is confined little: ${now.toFixed(1)} of 10 by systemd-analyze security, ${was}`;
        return [warning('service-exposed', `systemd.services.${service}.serviceConfig`, message)];
    });
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/preflight/audit/exposure.js




/** So many services of a configuration are scored, which takes a second. */
const mostServices = 400;
const deadlineMs = 30_000;
/**
 * Scores the services whose confinement differs from that of a base, before and now, as this machine's systemd does. Services
 * that are the same are left out. Returns why, as a reason, where systemd-analyze is not here or cannot do it (before 250).
 */
async function readExposures(base, next, edges) {
    const changed = Object.keys(next)
        .filter((service) => JSON.stringify(base[service]) !== JSON.stringify(next[service]))
        .slice(0, mostServices);
    if (changed.length === 0)
        return { exposures: [] };
    const known = changed.filter((service) => base[service] !== undefined);
    const texts = [
        ...changed.map((name) => unitText(next[name])),
        ...known.map((name) => unitText(base[name])),
    ];
    const scores = await scored(texts, edges);
    if ('reason' in scores)
        return scores;
    const earlier = new Map(known.map((name, index) => [name, scores.values.get(changed.length + index)]));
    const exposures = changed.flatMap((service, index) => {
        const now = scores.values.get(index);
        return now === undefined ? [] : [{ service, before: earlier.get(service) ?? null, now }];
    });
    return { exposures };
}
/** A unit with the settings that confine it, and a program that is none of its own. */
function unitText(confinement) {
    const lines = Object.entries(confinement ?? {}).flatMap(([key, value]) => [value].flat().map((one) => `${key}=${String(one).replaceAll(/[\r\n]/g, ' ')}`));
    return `${['[Service]', 'ExecStart=/bin/true', ...lines].join('\n')}\n`;
}
/** The scores of units by their places in the list. */
async function scored(texts, { env, signal }) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-'));
    try {
        const units = (0,external_node_path_.join)(root, 'etc/systemd/system');
        await (0,promises_.mkdir)(units, { recursive: true });
        // The names of services are not those of files.
        const names = texts.map((_, index) => `u${index}.service`);
        await Promise.all(texts.map((text, index) => (0,promises_.writeFile)((0,external_node_path_.join)(units, `u${index}.service`), text)));
        const argv = ['systemd-analyze', 'security', '--no-pager', '--offline=true', `--root=${root}`, ...names];
        const result = await (0,programs/* runProgram */.mB)(argv, {
            env: { ...env, LC_ALL: 'C', SYSTEMD_EMOJI: '0', SYSTEMD_COLORS: '0' },
            timeoutMs: deadlineMs,
            ...(signal && { signal }),
        });
        signal?.throwIfAborted();
        if (!(0,programs/* hasSucceeded */.yO)(result))
            return { reason: `systemd-analyze security: ${(0,programs/* failureReason */.Hr)(result)}` };
        const lines = result.stdout.matchAll(/Overall exposure level for u(\d{1,4})\.service: (\d{1,2}\.\d)/g);
        return { values: new Map([...lines].map(([, index, score]) => [Number(index), Number(score)])) };
    }
    finally {
        await (0,promises_.rm)(root, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/preflight/audit/audit-hosts.js





/**
 * Audits hosts of the flake in a directory, one after the other, against its earlier state: at `base`, else where HEAD left the
 * main branch. What `skip` names is not told. Throws a usage error (`no-base`) where there is no earlier state.
 */
async function auditHosts(hosts, { base: from, ...edges }) {
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env: edges.env }).catch(() => null);
    const asked = { ...edges, flake: '.', env: { ...edges.env, ...nix?.env } };
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
async function auditHost({ flake, host, base, skip, ...edges }) {
    const [next, before] = await Promise.all([
        readPosture({ flake, host, ...edges }),
        base && readPosture({ flake: base.flake, host, ...edges }),
    ]);
    // A host that the base has not is new, and so is all that is weak in it.
    const isCompared = before !== null && !before.unread.some(({ part }) => part === null);
    // Of a host that is new, all services are.
    const [was, is] = [isCompared ? before.posture.services : undefined, next.posture.services];
    const exposed = was && is ? await readExposures(was, is, edges) : { exposures: [] };
    const findings = [
        ...compareAudits(isCompared ? before.posture : null, next.posture),
        ...('exposures' in exposed ? exposureFindings(exposed.exposures) : []),
    ];
    return {
        host,
        base: base && isCompared ? { revision: base.revision, because: base.because } : null,
        findings: findings.filter(({ id }) => !skip.includes(id)),
        notes: [
            ...notesOf(next, `of ${host}`),
            ...(before ? notesOf(before, `of ${host} at the base`) : []),
            ...('reason' in exposed ? [`how its services are confined is not compared: ${exposed.reason}`] : []),
        ],
    };
}
function notesOf({ unread }, what) {
    return unread.map(({ part, reason }) => `the ${part ?? 'security'} ${what} could not be evaluated: ${reason}`);
}


/***/ }),

/***/ 24270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findNixFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _nix_flake_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24416);
/* harmony import */ var _nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19596);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80094);






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

/***/ 89291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ messageLine)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);

/** Names in messages can be as long as their file (columns). */
const longestMessage = 300;
/** The message of a finding: hostile text on one line. */
function messageLine(text) {
    return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(text, longestMessage);
}


/***/ }),

/***/ 96768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ checkSyntax)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40744);
/* harmony import */ var _message_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89291);



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
/* harmony import */ var _gitleaks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31989);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46959);
/* harmony import */ var _token_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10367);



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

/***/ 57032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ afterLines),
/* harmony export */   oZ: () => (/* binding */ filledLines),
/* harmony export */   t7: () => (/* binding */ countLineFeeds)
/* harmony export */ });
/** Where the text behind the first `count` lines begins; -1 where there are fewer line feeds. */
function afterLines(text, count) {
    let end = 0;
    for (let line = 0; line < count; line += 1) {
        end = text.indexOf('\n', end) + 1;
        if (end === 0)
            return -1;
    }
    return end;
}
/** How many line feeds are between two positions of a text. */
function countLineFeeds(text, from = 0, to = text.length) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** The lines of a text that are not blank. */
function filledLines(text) {
    return text.split('\n').filter((line) => line.trim() !== '');
}


/***/ })

};
