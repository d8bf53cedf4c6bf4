export const id = 2162;
export const ids = [2162];
export const modules = {

/***/ 54040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   dW: () => (/* binding */ closureBytes)
/* harmony export */ });
/* unused harmony export closureIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const info = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }).nullable();
// Nix before 2.19 prints an array, later ones an object by path; version 2 of the format (2.33) wraps that.
const arrayFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }));
const objectFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), info);
const wrappedFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ info: objectFormat, storeDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('/nix/store') });
/** Reads the output of `nix path-info --json` in any of its formats. Throws for any other text. */
function closureIn(json) {
    const value = JSON.parse(json);
    const array = arrayFormat.safeParse(value);
    if (array.success)
        return array.data.map(({ path, narSize }) => ({ path, bytes: narSize ?? null }));
    const wrapped = wrappedFormat.safeParse(value);
    const entries = Object.entries(wrapped.success ? wrapped.data.info : objectFormat.parse(value));
    const storeDir = wrapped.success ? `${wrapped.data.storeDir}/` : '';
    return entries.map(([path, details]) => ({
        path: path.startsWith('/') ? path : storeDir + path,
        bytes: details?.narSize ?? null,
    }));
}
/**
 * The closure of a store path, in one call of Nix regardless of its size. For a derivation, the derivations
 * that it needs, without sizes. Throws when Nix fails.
 */
async function closureOf(storePath, run) {
    if (storePath.endsWith('.drv')) {
        const listed = await run('nix-store', ['--query', '--requisites', storePath]);
        const derivations = listed.split('\n').filter((path) => path.endsWith('.drv'));
        return derivations.map((path) => ({ path, bytes: null }));
    }
    const features = ['--extra-experimental-features', 'nix-command'];
    return closureIn(await run('nix', [...features, 'path-info', '--recursive', '--json', storePath]));
}
/** The total size of a closure in bytes; null where the size of a path is not known. */
function closureBytes(closure) {
    let sum = 0;
    for (const { bytes } of closure) {
        if (bytes === null)
            return null;
        sum += bytes;
    }
    return sum;
}


/***/ }),

/***/ 91789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ packageChanges)
/* harmony export */ });
/* harmony import */ var _package_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42252);

/** A package of the same version whose size differs by less was only rebuilt with other hashes in it. */
const smallestBytes = 8 * 1024;
/**
 * What differs between two closures, package by package and sorted by name. Several versions of a package
 * may be in one closure; it counts as upgraded when its highest version rose.
 */
function packageChanges(before, after) {
    const old = packagesOf(before);
    const now = packagesOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
function packagesOf(closure) {
    const packages = new Map();
    for (const { path, bytes } of closure) {
        const { name, version } = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .packageNameOf */ .dG)(path);
        const known = packages.get(name) ?? { versions: new Set(), bytes: 0 };
        known.versions.add(version);
        known.bytes = known.bytes === null || bytes === null ? null : known.bytes + bytes;
        packages.set(name, known);
    }
    return packages;
}
function changeOf(name, old, now) {
    const old_versions = sorted(old);
    const new_versions = sorted(now);
    const known = old?.bytes !== null && now?.bytes !== null;
    const size_delta_bytes = known ? (now?.bytes ?? 0) - (old?.bytes ?? 0) : null;
    const details = { name, old_versions, new_versions, size_delta_bytes };
    if (!old)
        return { ...details, change: 'added' };
    if (!now)
        return { ...details, change: 'removed' };
    if (old_versions.join('\0') === new_versions.join('\0'))
        return Math.abs(size_delta_bytes ?? 0) >= smallestBytes ? { ...details, change: 'changed' } : null;
    const order = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(old_versions.at(-1), new_versions.at(-1));
    return { ...details, change: order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed' };
}
function sorted(packages) {
    return packages ? [...packages.versions].sort(_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy) : [];
}


/***/ }),

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ flakeInputChanges),
/* harmony export */   r: () => (/* binding */ lockAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4362);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19596);




const lockFile = 'flake.lock';
/**
 * How the inputs of the flake in `flakeDir` differ from those at another revision of its git repository, by
 * its flake.lock then and now. `base` is a commit id or any name that git knows; a full id that a shallow
 * clone lacks is fetched. Where the commit had no lock file, every input was added. Never throws.
 */
async function flakeInputChanges(options) {
    const { flakeDir, base, env } = options;
    const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(flakeDir, lockFile), 'utf8').catch(() => null);
    if (now === null)
        return { changes: null, notice: null };
    const commit = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .xk)(flakeDir, base, env);
    if (commit === null)
        return unknown(`the base revision ${base} is not in this checkout and could not be fetched. ` +
            'Check out with "fetch-depth: 0", or fetch that commit before.');
    const before = await lockAt(flakeDir, commit, env);
    if (before === null)
        return unknown(`git cannot read ${lockFile} of the base revision ${base}.`);
    try {
        return { changes: (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .inputChanges */ .Ke)(before, now), notice: null };
    }
    catch {
        return unknown(`${lockFile}, as it is or as it was at ${base}, is not a valid lock file.`);
    }
}
function unknown(reason) {
    return { changes: null, notice: `The changed flake inputs are not known: ${reason}` };
}
/** The lock file in the directory at a commit; empty where the commit has none, null where git fails. */
async function lockAt(dir, commit, env) {
    const git = (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(dir, env);
    const entry = await git('ls-tree', commit, '--', lockFile);
    if (entry === null)
        return null;
    const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
    return blob === undefined ? '' : git('cat-file', 'blob', blob);
}


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ inputChanges),
/* harmony export */   f1: () => (/* binding */ lockedInput),
/* harmony export */   oi: () => (/* binding */ ownInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);


/** The versions of flake.lock that Nix reads (nix/src/libflake/lockfile.cc). */
const versions = { first: 5, last: 7 };
// Nix fetches by all that is there, also by what is not read here.
const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    rev: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    lastModified: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    narHash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    root: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        // The name of a node, or the path of the input that this one follows.
        inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())])).optional(),
        locked: reference.optional(),
        original: reference.optional(),
        // Version 5 may have the date and the hash beside "locked".
        info: reference.optional(),
    })),
});
/**
 * What differs between two texts of flake.lock, by input (`home-manager/nixpkgs` for an input's own input),
 * sorted. An empty text means no lock file. Throws a usage error (`bad-lock`) for a text that is no lock file.
 */
function inputChanges(before, after) {
    const old = inputsOf(before);
    const now = inputsOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
/** The names of the flake's own inputs, sorted; those that follow another are among them. Throws as {@link inputChanges}. */
function ownInputs(text) {
    if (text.trim() === '')
        return [];
    const { root, nodes } = parsedLock(text);
    return Object.keys(nodes[root]?.inputs ?? {}).sort();
}
/** What the lock has of one of the flake's own inputs; null for one that follows another. Throws as {@link inputChanges}. */
function lockedInput(text, name) {
    const found = inputsOf(text).get(name);
    if (found === undefined)
        return null;
    const { asked: _, ...input } = found;
    return input;
}
function inputsOf(text) {
    const found = new Map();
    if (text.trim() === '')
        return found;
    const { root, nodes } = parsedLock(text);
    const visit = (node, path, depth) => {
        const { inputs = {}, locked, original, info } = (Object.hasOwn(nodes, node) ? nodes[node] : null) ?? {};
        if (locked && path !== '')
            found.set(path, { ...info, ...locked, asked: original?.ref });
        // A valid lock file has no circle.
        if (depth < 16 && found.size < 10_000)
            for (const [name, target] of Object.entries(inputs))
                if (typeof target === 'string')
                    visit(target, path === '' ? name : `${path}/${name}`, depth + 1);
    };
    visit(root, '', 0);
    return found;
}
function parsedLock(text) {
    if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text))
        throw badLock('has the marks of a merge conflict', 'Resolve it, or take one side and run nix flake lock.');
    const parsed = lockSchema.safeParse(jsonOf(text));
    if (!parsed.success)
        throw badLock('is not a lock file of Nix', 'nix flake lock makes it anew.');
    const { version } = parsed.data;
    if (version !== undefined && !(version >= versions.first && version <= versions.last))
        throw badLock(`is of version ${version}, and ${versions.first} to ${versions.last} are known`, version > versions.last ? 'A later release may read it.' : 'nix flake lock makes it anew.');
    return parsed.data;
}
function badLock(what, hint) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-lock', `flake.lock ${what}`, hint);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function changeOf(name, old, now) {
    if (identity(old) === identity(now))
        return null;
    return {
        name,
        change: !old ? 'added' : !now ? 'removed' : 'updated',
        old_revision: old?.rev ?? null,
        new_revision: now?.rev ?? null,
        old_date: dateOf(old),
        new_date: dateOf(now),
        compare_url: old && now ? compareUrl(old, now) : null,
        ...(old && now && warningsOf(old, now)),
    };
}
/** What a person may not expect of an update: an input that went back in time, or comes from elsewhere. */
function warningsOf(old, now) {
    const warnings = [];
    const [was, is] = [dateOf(old), dateOf(now)];
    if (was !== null && is !== null && is < was)
        warnings.push(`it goes back in time, from ${was.slice(0, 10)} to ${is.slice(0, 10)}`);
    const [from, to] = [originOf(old), originOf(now)];
    if (from !== to)
        warnings.push(`it comes from elsewhere: ${from} before, ${to} now`);
    return warnings.length > 0 ? { warnings } : {};
}
/** Where an input is from, as a flake reference without its revision. */
function originOf({ type, owner, repo, host, url, path, asked }) {
    const place = owner && repo ? `${owner}/${repo}` : (url ?? path ?? '');
    const at = [asked === undefined ? '' : `ref=${asked}`, host === undefined ? '' : `host=${host}`];
    const query = at.filter((part) => part !== '').join('&');
    return `${type ?? '?'}:${place}${query && `?${query}`}`;
}
function identity(input) {
    return input?.rev ?? input?.narHash ?? '';
}
function dateOf(input) {
    const seconds = input?.lastModified;
    return seconds === undefined || Math.abs(seconds) > 8.64e12 ? null : new Date(seconds * 1000).toISOString();
}
/** The forge's page that compares two revisions of one repository; null for other sources. */
function compareUrl(old, now) {
    const { type, owner, repo, host } = now;
    if (!owner || !repo || old.owner !== owner || old.repo !== repo || old.type !== type)
        return null;
    const from = revision(old);
    const to = revision(now);
    if (!from || !to || (host !== undefined && !/^[\w.-]+(?::\d+)?$/.test(host)))
        return null;
    const project = `${encodeURIComponent(owner).replace('%7E', '~')}/${encodeURIComponent(repo)}`;
    if (type === 'github')
        return `https://${host ?? 'github.com'}/${project}/compare/${from}...${to}`;
    if (type === 'gitlab')
        return `https://${host ?? 'gitlab.com'}/${project.replaceAll('%2F', '/')}/-/compare/${from}...${to}`;
    if (type === 'sourcehut')
        return `https://${host ?? 'git.sr.ht'}/${project}/log/${from}..${to}`;
    return null;
}
function revision({ rev }) {
    return rev && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(rev) ? rev : null;
}


/***/ }),

/***/ 77327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ nixQuery)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40744);

/**
 * Returns a function that runs a Nix program and resolves with its output; it throws where the program fails or
 * takes longer than `timeoutMs` (0: no limit).
 */
function nixQuery(env, timeoutMs = 0) {
    return async (file, args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)([file, ...args], { env, timeoutMs });
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result))
            throw new Error(`${file}: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReason */ .Hr)(result)}`);
        return result.stdout;
    };
}


/***/ }),

/***/ 45278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mQ: () => (/* binding */ connectionTo),
/* harmony export */   wC: () => (/* binding */ remoteFiles)
/* harmony export */ });
/* unused harmony export filesIn */
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40744);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63213);
/* harmony import */ var _system_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2795);



const deadlineMs = 10_000;
/** Bytes of a file that are read: entries are short, and grub.cfg has its default entry first. */
const mostBytes = 32_768;
/**
 * The files of another machine that show what it runs and boots, read in one ssh session that asks for nothing; null
 * where there is none within 10 s, or before `signal`. `connection` are the words of an ssh command line, its
 * destination last.
 */
async function remoteFiles(connection, profileLink, env, signal) {
    const [ssh = 'ssh', ...words] = connection;
    // The first value of an option counts. The socket of the rebuild's own connection may be gone, which ends ssh.
    const own = ['BatchMode=yes', 'ControlMaster=no', 'ControlPath=none', 'ConnectTimeout=5'];
    const options = own.flatMap((option) => ['-o', option]);
    const asked = words.filter((word) => !/^-t+$/.test(word));
    const script = (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteCommand */ .c)(['sh', '-c', scriptFor(profileLink)]);
    const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)([ssh, ...options, ...asked, script], {
        env,
        timeoutMs: deadlineMs,
        ...(signal ? { signal } : {}),
    });
    return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result) ? filesIn(result.stdout) : null;
}
/** The words of the ssh command line with which nixos-rebuild reaches `host`. */
function connectionTo(host, env) {
    const options = env.NIX_SSHOPTS?.split(/\s+/).filter((word) => word !== '') ?? [];
    return ['ssh', ...options, host];
}
/** Prints a line for each link, and each file with a blank before each of its lines. */
function scriptFor(profileLink) {
    const files = [
        ..._system_state_js__WEBPACK_IMPORTED_MODULE_2__/* .bootDirectories */ .EH.flatMap((dir) => [`${dir}/loader/loader.conf`, `${dir}/loader/entries/*.conf`]),
        _system_state_js__WEBPACK_IMPORTED_MODULE_2__/* .grubConfiguration */ .Fh,
        _system_state_js__WEBPACK_IMPORTED_MODULE_2__/* .extlinuxConfiguration */ .Ib,
    ];
    const links = [_system_state_js__WEBPACK_IMPORTED_MODULE_2__/* .runningSystemLink */ .b3, profileLink];
    return [
        ...links.map((link) => `printf 'target %s %s\\n' '${link}' "$(readlink -e '${link}')"`),
        `printf 'link %s %s\\n' '${profileLink}' "$(readlink '${profileLink}')"`,
        `for f in ${files.join(' ')}; do`,
        '  [ -r "$f" ] || continue',
        `  printf 'text %s\\n' "$f"; head -c ${mostBytes} "$f" | sed 's/^/ /'; echo`,
        'done',
    ].join('\n');
}
/** Reads what the script printed. */
function filesIn(printed) {
    const [texts, links, targets] = [
        new Map(),
        new Map(),
        new Map(),
    ];
    let file = null;
    for (const line of printed.split('\n')) {
        if (line.startsWith(' ') && file !== null) {
            texts.set(file, `${texts.get(file) ?? ''}${line.slice(1)}\n`);
            continue;
        }
        const [kind, path = '', value = ''] = line.split(' ');
        file = kind === 'text' ? path : null;
        if (kind === 'link' && value !== '')
            links.set(path, value);
        if (kind === 'target' && value !== '')
            targets.set(path, value);
    }
    return {
        text: (path) => texts.get(path) ?? null,
        link: (path) => links.get(path) ?? null,
        target: (path) => targets.get(path) ?? null,
    };
}


/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concludeRebuild: () => (/* binding */ concludeRebuild)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(92151);
// EXTERNAL MODULE: ./lib/nix/failures/builder-log.js + 2 modules
var builder_log = __webpack_require__(91347);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
;// CONCATENATED MODULE: ./lib/nix/failures/derivation-logs.js



const mostLogs = 10;
const mostBytes = 1024 * 1024;
/**
 * Keeps the full `nix log` of each failed derivation as `logs/NAME.log` in the build's directory, redacted
 * and bounded, and returns the failures with `log_file` set. Where Nix has no log, the failure is unchanged.
 */
async function keepDerivationLogs(failures, options) {
    const kept = new Map();
    for (const { derivation } of failures)
        if (derivation && !kept.has(derivation) && kept.size < mostLogs)
            kept.set(derivation, await keepLog(derivation, kept.size, options));
    return failures.map((failure) => {
        const file = failure.derivation ? kept.get(failure.derivation) : null;
        return file ? { ...failure, log_file: file } : failure;
    });
}
async function keepLog(derivation, index, { dir, run, redact }) {
    let log;
    try {
        log = await run('nix', ['--extra-experimental-features', 'nix-command', 'log', derivation]);
    }
    catch {
        return null; // built elsewhere, or it failed before its builder began
    }
    if (log === '')
        return null;
    // The name is the configuration's to choose: keep it a plain file name.
    const name = (0,store_path/* storePathName */.yF)(derivation)
        .replace(/[^\w.+-]/g, '_')
        .replace(/^\.+/, '_')
        .slice(0, 100);
    const file = `logs/${index === 0 ? '' : `${index}-`}${name}.log`;
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, 'logs'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, file), bounded(redact(log)));
    return file;
}
/** The beginning and the end of a long log. */
function bounded(log) {
    if (log.length <= mostBytes)
        return log;
    const half = mostBytes / 2;
    return `${log.slice(0, half)}\n[… ${log.length - mostBytes} characters left out …]\n${log.slice(-half)}`;
}

// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(45244);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
;// CONCATENATED MODULE: ./lib/nix/flake/evaluation-args.js
/**
 * Options that change what Nix evaluates, with how many words follow each: without them a failure may not be seen
 * again. They are described in the Nix manual under "Common evaluation options" and "Common flake-related options"
 * of `nix build`, and under "Common Options" of `nix-build`.
 */
const followed = {
    flake: new Map([
        ['--impure', 0],
        ['--accept-flake-config', 0],
        ['--override-input', 2],
        ['--override-flake', 2],
        ['--update-input', 1],
        ['--reference-lock-file', 1],
        ['--recreate-lock-file', 0],
        ['--no-update-lock-file', 0],
        ['--no-registries', 0],
        ['--option', 2],
        ['--extra-experimental-features', 1],
        ['--experimental-features', 1],
    ]),
    file: new Map([
        ['-I', 1],
        ['--include', 1],
        ['--arg', 2],
        ['--argstr', 2],
        ['--pure-eval', 0],
        ['--restrict-eval', 0],
        ['--option', 2],
    ]),
};
/** Of a rebuild's further arguments those that change what Nix evaluates, in their order, each once. */
function evaluationArgs(kind, args) {
    const found = new Map();
    for (let at = 0; at < args.length; at += 1) {
        const length = followed[kind].get(args[at]);
        if (length === undefined)
            continue;
        const words = args.slice(at, at + length + 1);
        found.set(JSON.stringify(words), words);
        at += length;
    }
    return [...found.values()].flat();
}

;// CONCATENATED MODULE: ./lib/nix/flake/reproduce.js





/**
 * How to see a failure again, at the revision where there is one; null where it is not known what was built, and for
 * what fails in the activation. Of what fails after the evaluation the builders' log is shown, of anything else the trace.
 */
function reproductionOf(family, origin) {
    const { stage } = (0,catalogue/* entryOf */.Ms)(family);
    const shows = stage === 'build' || stage === 'fetch' ? 'log' : 'trace';
    if (stage === 'activation')
        return null;
    const { flake, host, file, attribute } = origin;
    if (file !== null)
        return { kind: 'file', file, attribute, shows, args: evaluationArgs('file', origin.args) };
    if (flake === null || host === null)
        return null;
    return {
        kind: 'flake',
        flake: pinned(flake, origin),
        host,
        shows,
        args: evaluationArgs('flake', origin.args),
    };
}
/** One shell command that a person can paste. */
function printReproduction(reproduction) {
    const { kind, shows, args } = reproduction;
    if (kind === 'file') {
        const trace = shows === 'trace' ? ['--show-trace'] : [];
        const { file, attribute } = reproduction;
        const [built, path] = attribute === null ? ['<nixpkgs/nixos>', 'system'] : [file, attribute];
        const config = attribute === null ? ['-I', `nixos-config=${file}`] : [];
        return (0,shell/* quoteCommand */.c)(['nix-build', built, '-A', path, '--no-out-link', ...trace, ...config, ...args]);
    }
    const flag = shows === 'log' ? '-L' : '--show-trace';
    const installable = `${reproduction.flake}#${(0,ref/* toplevelAttribute */.EA)(reproduction.host)}`;
    return (0,shell/* quoteCommand */.c)(['nix', 'build', '--no-link', flag, installable, ...args]);
}
/** A flake of the checkout at the checkout's revision; any other as it is. */
function pinned(flake, { sha, repository, checkout, directory }) {
    if (sha === null || (0,ref/* localFlakeDir */.IP)(flake) === null || (0,ref/* namesRevision */.ej)(flake))
        return flake;
    const inside = (0,external_node_path_.relative)(checkout, directory);
    if (inside === '..' || inside.startsWith('../'))
        return flake;
    return (0,ref/* flakeAtRevision */.U_)(repository ?? { checkout }, sha, inside, (0,ref/* fetchParameters */.nM)(flake));
}

// EXTERNAL MODULE: ./lib/nix/flake/sources.js
var sources = __webpack_require__(26727);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(77327);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(60682);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/rebuild/action.js
var rebuild_action = __webpack_require__(14797);
// EXTERNAL MODULE: ./lib/rebuild/activation/local-files.js
var local_files = __webpack_require__(76409);
// EXTERNAL MODULE: ./lib/rebuild/activation/remote-files.js
var remote_files = __webpack_require__(45278);
// EXTERNAL MODULE: ./lib/rebuild/activation/system-state.js
var system_state = __webpack_require__(2795);
;// CONCATENATED MODULE: ./lib/rebuild/activation/activated.js




/** The last activation that a rebuild came to; null where it came to none, or where it is not known on which machine. */
function activatedBy({ request, metadata }, { recorded, understood, switches }) {
    const seen = switches.at(-1);
    if (seen)
        return seen;
    const left = recorded.activations.at(-1);
    if (left)
        return { action: null, system: null, host: left.host, connection: null };
    const { action } = request;
    if (metadata.action === null || !isSwitchAction(action))
        return null;
    const hasBegun = recorded.exitCode === 0 || understood.hasActivated;
    return hasBegun ? { action, system: null, host: request.targetHost, connection: null } : null;
}
function isSwitchAction(action) {
    return rebuild_action/* actionFacts */.k[action].activates;
}
/**
 * What the machine runs and boots that was activated, at least in part; null where nothing was, where the activation
 * was left running, and where the machine does not answer.
 */
async function stateAfter({ request }, { isLeft, ended }, activated) {
    if (isLeft || activated === null || activated.action === 'dry-activate')
        return null;
    const profileLink = (0,system_state/* profileLinkOf */.Tu)(request.extraArgs);
    const { host } = activated;
    if (host === null)
        return (0,system_state/* systemState */.Nk)((0,local_files/* localFiles */.J)(), profileLink);
    // After a cancel the runner kills the job within seconds.
    if (ended === 'cancelled')
        return null;
    const connection = activated.connection ?? (0,remote_files/* connectionTo */.mQ)(host, request.env);
    const files = await (0,remote_files/* remoteFiles */.wC)(connection, profileLink, request.env);
    return files && (0,system_state/* systemState */.Nk)(files, profileLink);
}

;// CONCATENATED MODULE: ./lib/rebuild/activation/aftermath.js


/** What was activated is installed as a boot entry after the checks, so these leave profile and entry different. */
const beforeTheEntry = new Set(['bootloader', 'boot-full']);
/**
 * The failures of an activation with hints that hold on the machine that was activated: they name it where it is
 * another one, and the first says what that machine runs and boots now, with the command that mends it.
 */
function withAftermath(failures, aftermath) {
    const { host } = aftermath.activated;
    // That the rebuild was stopped while it activated is not what became of the activation.
    const first = failures.findIndex(({ family }) => family !== 'interrupted');
    return failures.map((failure, index) => {
        const isThere = (0,catalogue/* entryOf */.Ms)((0,catalogue/* familyNamed */.sE)(failure.family)).stage === 'activation';
        const where = host === null || !isThere || failure.hint.includes(host) ? '' : `On ${host}: `;
        const sentence = index === first ? sentenceOf(failure, aftermath) : null;
        return { ...failure, hint: [`${where}${failure.hint}`, sentence].filter(Boolean).join(' ') };
    });
}
function sentenceOf(failure, aftermath) {
    const { state, activated, needsBoot } = aftermath;
    if (activated.action === 'dry-activate')
        return null;
    if (state?.profile == null)
        return activated.host === null ? null : unreadSentence(activated.host, aftermath);
    return needsBoot ? bootSentence(failure, aftermath, state) : failedSentence(failure, aftermath, state);
}
/** Whether the system that was activated is the running one, the profile and what boots; null where that is not known. */
function newsOf({ system }, { current, profile, boot }) {
    const isSystem = (path) => path !== null && system !== null && path === system;
    // Where an entry cannot be read, its name is all that is known.
    const isBoot = boot === null || !boot.startsWith('/') ? null : isSystem(boot);
    return { isCurrent: isSystem(current), isProfile: isSystem(profile), isBoot };
}
function bootSentence({ message }, aftermath, state) {
    const { isProfile, isBoot } = newsOf(aftermath, state);
    const { action } = aftermath.activated;
    if (!isProfile || action === 'test')
        return 'System profile and boot entry are as before: `nixos-rebuild boot` with the same arguments, then a restart.';
    // The checks are made before the boot loader is installed, and the init is compared after it.
    const isInstalled = isBoot ?? /\binit\b|reboot the system|100\b/.test(message);
    return isInstalled
        ? `It is the system profile${generationIn(state)} and what boots next: a restart is enough.`
        : `It is the system profile${generationIn(state)}, but not what boots next${bootIn(state)}: ${installEntry(aftermath)} makes it so, then restart.`;
}
function failedSentence({ family }, aftermath, state) {
    const { isCurrent, isProfile, isBoot } = newsOf(aftermath, state);
    const back = command(['nix-env', '-p', aftermath.profileLink, '--rollback'], aftermath);
    if (isProfile && (isBoot === false || (isBoot === null && beforeTheEntry.has(family)))) {
        const next = `It is the system profile${generationIn(state)}, but not what boots next${bootIn(state)}: `;
        const mend = isCurrent ? '' : `; ${back} gives it up`;
        return `${next}${installEntry(aftermath)} writes the boot entry once the cause is gone${mend}.`;
    }
    if (isProfile) {
        const next = isBoot === null ? ' and may be what boots next' : ' and what boots next';
        const rollback = command(['nixos-rebuild', 'switch', '--rollback'], aftermath, 'from here');
        return `It is the system profile${generationIn(state)}${next}: ${rollback} goes back to the generation before, now and for the next boot.`;
    }
    return isCurrent ? 'System profile and boot entry are as before: a restart goes back to them.' : null;
}
/** Where the machine could not be asked. */
function unreadSentence(host, { activated: { action }, needsBoot }) {
    const look = (0,shell/* quoteCommand */.c)(['ssh', host, 'readlink -f /run/current-system /nix/var/nix/profiles/system']);
    const doubt = action === 'switch' || action === 'boot'
        ? 'It may be the system profile and what boots next there'
        : 'It may be the running system there';
    return `${doubt}${needsBoot ? ', after which a restart is enough' : ''}: \`${look}\` shows the running system and the profile.`;
}
function generationIn({ generation }) {
    return generation === null ? '' : ` (generation ${generation})`;
}
function bootIn({ boot }) {
    return boot === null ? '' : ` (${boot})`;
}
function installEntry(aftermath) {
    return command([`${aftermath.profileLink}/bin/switch-to-configuration`, 'boot'], aftermath);
}
/** A command as it is typed here; one that runs `from here` reaches the other machine itself. */
function command(argv, { activated: { host }, isRoot }, from) {
    if (host !== null && from)
        return `\`${(0,shell/* quoteCommand */.c)([...argv, '--target-host', host])}\``;
    if (host !== null) {
        const isRootThere = host.startsWith('root@');
        const there = (0,shell/* quoteCommand */.c)(isRootThere ? argv : ['sudo', ...argv]);
        return `\`${(0,shell/* quoteCommand */.c)(['ssh', ...(isRootThere ? [] : ['-t']), host, there])}\``;
    }
    return `\`${(0,shell/* quoteCommand */.c)(isRoot ? argv : ['sudo', ...argv])}\``;
}

// EXTERNAL MODULE: ./lib/record/activation-notice.js
var activation_notice = __webpack_require__(51558);
;// CONCATENATED MODULE: ./lib/rebuild/activation/stopped.js


/**
 * What became of the systems whose activation was under way when the rebuild was stopped, one sentence each.
 * `state` is this machine's, read afterwards; `before` the system that it ran when the rebuild began.
 */
function activationEnds({ activations, isLeft }, { state, before }) {
    return activations.map((activation) => {
        const { host } = activation;
        if (isLeft)
            return (0,activation_notice/* leftNotice */.E)(activation);
        if (host === null)
            return `the activation has ended by itself; ${described(state, before)}`;
        const look = (0,shell/* quoteCommand */.c)(['ssh', host, 'readlink -f /run/current-system /nix/var/nix/profiles/system']);
        return `the activation on ${host} has ended by itself; what that machine runs and boots: ${look}`;
    });
}
function described(state, before) {
    const { current = null, profile = null, generation = null, boot = null } = state ?? {};
    if (current === null)
        return 'this machine is not NixOS, so its state is not known';
    const running = current === before ? 'still what it was' : 'a new one';
    return [
        `the running system is ${running}: ${current}`,
        `the system profile is ${profile ?? 'not known'}${generation === null ? '' : ` (generation ${generation})`}`,
        `the next boot takes ${boot ?? 'an entry that could not be read'}`,
    ].join('; ');
}

// EXTERNAL MODULE: ./lib/rebuild/checkout.js
var rebuild_checkout = __webpack_require__(41723);
// EXTERNAL MODULE: ./lib/rebuild/command/nix-build.js
var nix_build = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(61892);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure_closure = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(91789);
// EXTERNAL MODULE: ./lib/nix/flake/changes.js
var changes = __webpack_require__(9336);
;// CONCATENATED MODULE: ./lib/rebuild/metadata/result.js









/** The most time that one question to Nix about a finished build may take. */
const queryTimeoutMs = 120_000;
/**
 * What the rebuild made: the store path that its link leads to, that it activated or printed, or that `result` leads
 * to; the closure's size, and how packages and flake inputs differ from what was there before. What is not known is
 * null or absent. Removes the rebuild's own link to the result.
 */
async function resultOf(rebuild, made) {
    const inputs = made.isInHurry ? null : await changedInputs(rebuild);
    const known = { ...(inputs === null ? {} : { inputs }) };
    const storePath = storePathOf(rebuild, made);
    if (storePath === null)
        return inputs?.length ? { store_path: null, closure_bytes: null, ...known } : null;
    const result = { store_path: storePath, closure_bytes: null, ...known };
    if (made.isInHurry)
        return result;
    try {
        const run = (0,query/* nixQuery */.i)(rebuild.request.env, queryTimeoutMs);
        const closure = await (0,closure_closure/* closureOf */.TQ)(storePath, run);
        result.closure_bytes = (0,closure_closure/* closureBytes */.dW)(closure);
        const isHere = made.activated !== null && made.activated.host === null;
        const before = rebuild.previousSystem ?? (isHere ? rebuild.before.current : null);
        if (before === null || !(0,external_node_fs_.existsSync)(before))
            return result;
        const old = before === storePath ? closure : await (0,closure_closure/* closureOf */.TQ)(before, run);
        return { ...result, compared_with: before, packages: (0,package_changes/* packageChanges */.k)(old, closure) };
    }
    catch {
        // The store is on another host, or the path was never built: only the path is known.
        return result;
    }
}
function storePathOf(rebuild, made) {
    const { succeeded, isBuilt, printed, activated } = made;
    const linked = takeLink(rebuild.command.outLink);
    if (linked !== null)
        return linked;
    // What a rebuild printed whose build failed may be a builder's.
    const told = activated?.system ?? (isBuilt ? printed : null);
    return told ?? activatedSystem(made) ?? (succeeded ? freshLink(rebuild) : null);
}
/**
 * The system that was activated, by the state of the machine afterwards: nixos-rebuild sets the profile before it
 * activates, and an activation script makes a system the current one before its units are started.
 */
function activatedSystem({ succeeded, activated, state, failures }) {
    const { action = null } = activated ?? {};
    if (action === 'switch' || action === 'boot')
        return state?.profile ?? null;
    const isCurrent = succeeded || failures[0]?.family === 'units';
    return action === 'test' && isCurrent ? (state?.current ?? null) : null;
}
/** The target of the rebuild's own link to the result, which is removed. */
function takeLink(outLink) {
    try {
        const path = outLink && (0,external_node_fs_.readlinkSync)(outLink);
        if (outLink)
            (0,external_node_fs_.rmSync)(outLink, { force: true });
        return path;
    }
    catch {
        return null;
    }
}
/** The target of `result` in the working directory, if this rebuild has just made it. */
function freshLink({ request, metadata }) {
    const isOwn = metadata.action !== null && !request.besideOthers;
    if (!isOwn || !rebuild_action/* actionFacts */.k[request.action].makesResultLink)
        return null;
    try {
        const link = (0,external_node_path_.join)(request.cwd, 'result');
        return (0,external_node_fs_.lstatSync)(link).mtimeMs >= Date.parse(metadata.timestamp) - 1000 ? (0,external_node_fs_.realpathSync)(link) : null;
    }
    catch {
        return null;
    }
}
/** The flake inputs that differ from the base revision's; null where there is no local flake or base to compare with. */
async function changedInputs({ request, checkout, metadata, notice, }) {
    const base = request.baseRevision ?? (checkout.revision ? 'HEAD' : null);
    const isCheckedOut = (0,rebuild_checkout/* localFlakeDirOf */.n9)(request) !== null && !(0,ref/* namesRevision */.ej)(metadata.flake ?? '');
    if (!isCheckedOut || base === null)
        return null;
    const found = await (0,changes/* flakeInputChanges */.l)({ flakeDir: checkout.directory, base, env: request.env });
    if (found.notice !== null)
        notice(found.notice);
    return found.changes;
}

// EXTERNAL MODULE: ./lib/rebuild/outcome.js
var outcome = __webpack_require__(86747);
// EXTERNAL MODULE: ./lib/rebuild/pictures/screens.js + 2 modules
var pictures_screens = __webpack_require__(32138);
;// CONCATENATED MODULE: ./lib/rebuild/conclude.js






















/** Makes everything that is derived from a finished recording, and writes `metadata.json`, redacted. */
async function concludeRebuild(rebuild, ended) {
    const { recorded, understood, resources, sequel } = ended;
    const { request, dir, redaction, notice } = rebuild;
    const { action, timestamp, files, revision } = rebuild.metadata;
    const activated = activatedBy(rebuild, ended);
    const asked = action === null ? (activated?.action ?? null) : request.action;
    const { found, outcome } = endOf(ended, asked);
    const succeeded = outcome === 'success';
    const repository = await (0,rebuild_checkout/* repositoryOf */._M)(rebuild.checkout, request.env);
    const isBuilt = recorded.exitCode === 0 || understood.hasActivated;
    const causes = succeeded ? [] : await failuresOf(rebuild, ended, found, { repository, isBuilt });
    const state = await stateAfter(rebuild, recorded, activated);
    const result = recorded.ended === 'exited' || isBuilt
        ? await resultOf(rebuild, {
            succeeded,
            isBuilt,
            printed: understood.storePath,
            activated,
            state,
            failures: found,
            isInHurry: recorded.ended !== 'exited',
        })
        : null;
    const failures = activated !== null && understood.hasActivated
        ? withAftermath(causes, {
            activated,
            system: result?.store_path ?? null,
            needsBoot: outcome === 'needs_boot',
            state,
            profileLink: (0,system_state/* profileLinkOf */.Tu)(request.extraArgs),
            isRoot: process.getuid?.() === 0,
        })
        : causes;
    if (understood.unread.count > 0)
        notice(`${understood.unread.count} records of Nix' activity log could not be read`);
    for (const sentence of activationEnds(recorded, { state, before: rebuild.before.current }))
        notice(sentence);
    const pictures = request.recording ? await drawPictures(rebuild, recorded) : null;
    const metadata = {
        ...rebuild.metadata,
        success: succeeded,
        outcome,
        exit_code: recorded.exitCode,
        finished_at: new Date(Date.parse(timestamp) + recorded.seconds * 1000).toISOString(),
        duration_seconds: Math.round(recorded.seconds * 1000) / 1000,
        revision: revision && {
            ...revision,
            repository: repository && `${repository.server}/${repository.repository}`,
        },
        error_message: failures[0]?.message ?? null,
        failure: failures[0] ?? null,
        failures,
        phases: understood.phases,
        activity: understood.activity,
        result,
        system: sequel?.system ?? (state && { ...systemBefore(activated, rebuild, ended), ...state }),
        resources,
        files: { ...files, ...pictures?.files },
        ...(pictures && pictures.screenSeconds !== null ? { screen_seconds: pictures.screenSeconds } : {}),
        ...triedBy(sequel),
        ...(pictures?.reductions.length ? { gif_reduction: pictures.reductions } : {}),
        ...remediesOf(ended),
        ...(rebuild.notices.length > 0 ? { notices: rebuild.notices } : {}),
    };
    const written = await (0,metadata_file/* writeMetadata */.f5)(dir, (0,redact_metadata/* redactMetadata */.L)(metadata, redaction));
    for (const added of written.notices ?? [])
        notice(added);
    return written;
}
/** How it ended, and why, by the last of its attempts. */
function endOf({ recorded, understood, sequel, attempts: { needsBoot } }, asked) {
    if (needsBoot !== null)
        return { found: [needsBoot], outcome: sequel?.outcome ?? 'needs_boot' };
    const found = (0,outcome/* failuresOfStatus */.Bm)(recorded.exitCode, asked, understood.failures);
    return { found, outcome: sequel?.outcome ?? (0,outcome/* outcomeOf */.sG)(recorded, asked, found) };
}
/** What a trial has turned out to be; nothing for what is none. */
function triedBy(sequel) {
    return sequel?.tried === undefined ? {} : { tried: sequel.tried };
}
/** What was done about failures; nothing where nothing was. */
function remediesOf({ attempts, sequel }) {
    const remedies = [...attempts.remedies, ...(sequel?.remedies ?? [])];
    return remedies.length > 0 ? { remedies } : {};
}
/** Which machine was activated, and the store path of what it ran before; null where it was not asked or gave no answer. */
function systemBefore(activated, { before, request }, { targetBefore }) {
    const host = activated?.host ?? null;
    if (activated?.host === null)
        return { host, before: before.current };
    return { host, before: host === request.targetHost ? targetBefore : null };
}
/** Why what followed the rebuild did not succeed comes first, unless its own output says it. */
function withSequel(failures, { failure }) {
    const known = failures.filter(({ family }) => family !== 'unknown');
    if (failure === null)
        return known;
    return [{ ...failure, reproduce: null }, ...known];
}
/** The failures with the command that reproduces each and their full logs; how the recording ended comes first. */
async function failuresOf(rebuild, { recorded, sequel }, found, { repository, isBuilt }) {
    const { request, dir, checkout, metadata } = rebuild;
    const end = (0,outcome/* failureOfEnd */.tS)(recorded, request.timeoutSeconds);
    const others = end ? found.filter(({ family }) => family !== 'interrupted' && family !== 'unknown') : found;
    const origin = {
        flake: metadata.flake === null ? null : (0,ref/* parseFlakeRef */.K3)(metadata.flake).flake,
        host: metadata.host,
        file: metadata.file ?? null,
        attribute: metadata.file ? (0,nix_build/* systemAttribute */.UX)(metadata.file, request.extraArgs) : null,
        args: [...(request.acceptFlakeConfig ? ['--accept-flake-config'] : []), ...request.extraArgs],
        sha: checkout.revision && !checkout.revision.dirty ? checkout.revision.sha : null,
        repository,
        checkout: checkout.root,
        directory: checkout.directory,
    };
    // The lines that explain counts are those of what it reads, which here is no file.
    const failures = [...(end ? [end] : []), ...others].map(({ source: _, ...failure }) => {
        // What was built can be built again.
        const reproduction = isBuilt ? null : reproductionOf((0,catalogue/* familyNamed */.sE)(failure.family), origin);
        return { ...failure, reproduce: reproduction && printReproduction(reproduction) };
    });
    // After a cancel the runner kills the job within seconds; Nix keeps the logs.
    if (recorded.ended !== 'exited')
        return failures;
    const kept = await keptLogs(rebuild, failures);
    const explained = await (0,builder_log/* withBuilderLogs */.r)(kept, {
        logOf: async ({ log_file: file }) => (file ? (0,promises_.readFile)((0,external_node_path_.join)(dir, file), 'utf8').catch(() => null) : null),
        sources: () => (0,sources/* nixSources */.e)(checkout.root, request.env),
    });
    return sequel === null ? explained : withSequel(explained, sequel);
}
async function keptLogs({ request, dir, redaction, notice }, failures) {
    try {
        const { printedLines } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(7499), __webpack_require__.e(7563)]).then(__webpack_require__.bind(__webpack_require__, 77563));
        // As in rebuild.log: cursor movement in it must not put a secret together on a reader's terminal.
        const redact = (text) => (0,stream_redactor.redactText)(redaction, printedLines(text));
        return await keepDerivationLogs(failures, { dir, run: (0,query/* nixQuery */.i)(request.env, queryTimeoutMs), redact });
    }
    catch (thrown) {
        notice(`the logs of failed builds could not be kept: ${(0,errors/* messageOf */.bD)(thrown)}`);
        return failures;
    }
}
/** Frames, screenshot and animation; what cannot be made is left out with a notice. */
async function drawPictures({ request, dir, redaction, notice }, recorded) {
    const { frameIntervalSeconds, theme, idleLimitSeconds, maxGifBytes } = request;
    const onProblem = (thrown) => notice(`a picture could not be made: ${(0,errors/* messageOf */.bD)(thrown)}`);
    try {
        const recording = await (0,pictures_screens.recordingIn)(dir);
        // A cancelled job is killed seconds later; the animation can be made from the cast at any time.
        const animated = request.exportGif && recorded.ended !== 'cancelled';
        const gif = animated ? { maxBytes: maxGifBytes, idleLimitSeconds } : null;
        const inHurry = recorded.ended === 'cancelled' || recorded.ended === 'timed_out';
        const { machineFonts } = await __webpack_require__.e(/* import() */ 4445).then(__webpack_require__.bind(__webpack_require__, 24445));
        const fonts = machineFonts({ fontDir: request.fontDir, env: request.env }, notice);
        const options = {
            dir,
            redaction,
            seconds: recorded.seconds,
            frameIntervalSeconds,
            theme,
            fonts,
            gif,
            inHurry,
        };
        const screens = await (0,pictures_screens.writeScreens)(recording, options, onProblem);
        if (screens.files.screen && !screens.files.frames)
            notice('the recording is long and was stopped: there are no frames, and the last screen is made of its end');
        const blankEnd = (0,pictures_screens.blankEndNotice)(screens);
        if (blankEnd !== null)
            notice(blankEnd);
        return screens;
    }
    catch (thrown) {
        onProblem(thrown);
        return { files: {}, reductions: [], screenSeconds: null };
    }
}


/***/ }),

/***/ 86747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ failuresOfStatus),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   tS: () => (/* binding */ failureOfEnd)
/* harmony export */ });
/* harmony import */ var _nix_advice_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85706);
/* harmony import */ var _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92151);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14797);



/**
 * The outcome of a rebuild, from how its recording ended. `action` is null for a command of the user's in which no
 * activation was seen.
 */
function outcomeOf({ ended, exitCode }, action, failures) {
    if (ended === 'timed_out' || ended === 'cancelled')
        return ended;
    if (ended === 'lost' || ended === 'disk_full')
        return 'interrupted';
    if (ended === 'prompt')
        return 'failed';
    if (exitCode === 0)
        return 'success';
    return needsBoot(exitCode, action, failures) ? 'needs_boot' : 'failed';
}
/**
 * switch-to-configuration exits with 100 when the running init cannot take the new system, and its
 * inhibitors (NixOS 26.05) refuse a live switch; both need a boot. The Bash nixos-rebuild turns every status
 * into 1, so messages are looked at first. 100 is also a status of Nix itself, so by itself it counts only
 * where an activation is known of and nothing failed before it.
 */
function needsBoot(exitCode, action, failures) {
    if (action !== null && !_action_js__WEBPACK_IMPORTED_MODULE_2__/* .actionFacts */ .k[action].activates)
        return false;
    if (failures.some(({ family, message }) => family === 'pre-switch' && bootMessage.test(message)))
        return true;
    const family = failures[0]?.family ?? 'unknown';
    return action !== null && exitCode === 100 && family === 'unknown';
}
/**
 * From nixpkgs: the name of the check in nixos/modules/system/activation, the message about the init, and the status
 * of switch-to-configuration in the words of those who call it.
 */
const bootMessage = /switch ?inhibitor|until you reboot the system|switch-to-configuration.{0,200} exit status 100\b|Some\(100\)|\(status 100\)/is;
/**
 * The failures with what the exit status adds: switch-to-configuration ends with 4 where units failed, which counts
 * where the output explains nothing and the action starts units. `action` is null for a command of the user's in which
 * no activation was seen.
 */
function failuresOfStatus(exitCode, action, failures) {
    const [first, ...others] = failures;
    const startsUnits = action !== null && _action_js__WEBPACK_IMPORTED_MODULE_2__/* .actionFacts */ .k[action].becomesCurrent;
    if (exitCode !== 4 || !startsUnits || first?.family !== 'unknown')
        return [...failures];
    const hint = (0,_nix_advice_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFor */ .c)((0,_nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)('units').hint, first, new Set());
    return [{ ...first, family: 'units', confidence: 0.6, hint }, ...others];
}
/** The failure for an end that is not the command's own, such as a timeout; null where the command exited. */
function failureOfEnd(result, timeoutSeconds) {
    switch (result.ended) {
        case 'exited':
            return null;
        case 'timed_out':
            return interruption(`the rebuild did not end within ${timeoutSeconds} s`, 'Raise the timeout (the option or input `timeout`), or look in the recording for what took the time.');
        case 'cancelled':
            return interruption('the rebuild was cancelled', 'Run it again.');
        case 'disk_full':
            return {
                ...interruption('the disk that holds the builds is full', 'Make room, or keep fewer builds (the option or input `keep-last`).'),
                family: 'disk-full',
            };
        case 'lost':
            return interruption('the terminal of the rebuild went away', 'Its tmux server was killed; run it again.');
        case 'prompt':
            return promptFailure(result);
    }
}
function interruption(message, hint) {
    return {
        family: 'interrupted',
        confidence: 1,
        message,
        derivation: null,
        location: null,
        log_tail: [],
        hint,
    };
}
/** What it means that a program asked, and what a person can do about it. */
const promptFacts = {
    sudo: {
        family: 'privilege',
        hint: 'Allow sudo without a password for this user, or run where a person can answer.',
    },
    ssh: {
        family: 'ssh',
        hint: 'Put the host key into known_hosts and use a key that needs no password.',
    },
    passphrase: { family: 'ssh', hint: 'Use a key without a passphrase, or an agent that holds it.' },
    input: {
        family: 'interrupted',
        hint: 'Decide it beforehand with an option of that program, or run it at a terminal, where a person can answer.',
    },
    git: {
        family: 'download',
        hint: 'Configure git credentials for this host, such as an access token in nix.conf or netrc.',
    },
};
function promptFailure({ prompt }) {
    const { family, hint } = promptFacts[prompt?.kind ?? 'sudo'];
    return { ...interruption(`a prompt could not be answered: "${prompt?.text ?? ''}"`, hint), family };
}


/***/ }),

/***/ 32138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  blankEndNotice: () => (/* binding */ blankEndNotice),
  recordingIn: () => (/* binding */ recordingIn),
  writeScreens: () => (/* binding */ writeScreens)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(11620);
// EXTERNAL MODULE: ./lib/redact/screen-mask.js + 1 modules
var screen_mask = __webpack_require__(30324);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/system/disk/draft-file.js



/**
 * A file that is written under another name until it is committed; pipes and devices are written directly. Every
 * method throws a `ToolError` (`cannot-write`) where the system refuses.
 */
class DraftFile {
    #path;
    #special;
    #draftPath;
    #fd;
    #bytes = 0;
    #open = true;
    constructor(path) {
        this.#path = path;
        this.#special = isSpecial(path);
        this.#draftPath = this.#special ? path : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.part`);
        this.#fd = this.#attempt(() => (0,external_node_fs_.openSync)(this.#draftPath, 'w'));
    }
    append(part) {
        this.#attempt(() => {
            for (let at = 0; at < part.length;)
                at += (0,external_node_fs_.writeSync)(this.#fd, part, at, part.length - at, this.#special ? null : this.#bytes + at);
        });
        this.#bytes += part.length;
    }
    rewriteHead(head) {
        this.#attempt(() => (0,external_node_fs_.writeSync)(this.#fd, head, 0, head.length, 0));
    }
    restart() {
        this.#bytes = 0;
        this.#attempt(() => (0,external_node_fs_.ftruncateSync)(this.#fd));
    }
    commit() {
        this.#close();
        if (!this.#special)
            this.#attempt(() => (0,external_node_fs_.renameSync)(this.#draftPath, this.#path));
        return { path: this.#path, bytes: this.#bytes };
    }
    /** Closes the file, and removes it unless it was committed. */
    discard() {
        this.#close();
        if (!this.#special)
            (0,external_node_fs_.rmSync)(this.#draftPath, { force: true });
    }
    #close() {
        if (this.#open)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#open = false;
    }
    #attempt(act) {
        try {
            return act();
        }
        catch (cause) {
            throw new errors/* ToolError */.v4('cannot-write', `${this.#path} cannot be written: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
        }
    }
}
/** True for a path that exists and is neither a file nor a directory. */
function isSpecial(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
}

// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(22594);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/rebuild/pictures/recording-end.js



/** A cast up to this size (bytes) is replayed in less than a second of processor time. */
const quickBytes = 16 * 1024 * 1024;
/** What of a larger one makes its last screen: thousands of times what a screen holds. */
const endBytes = 1024 * 1024;
/** The most that the header's line may have. */
const headerBytes = 64 * 1024;
/**
 * The end of a long `rebuild.cast` as a recording of its own, from an empty screen; null where the whole one is
 * short. Its first events are missing, so what an earlier one had set, such as a colour, is not in it.
 */
async function recordingEnd(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size <= quickBytes)
        return null;
    const file = await (0,promises_.open)(path);
    try {
        const start = (await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0)).buffer;
        const header = start.subarray(0, start.indexOf(0x0a) + 1);
        const tail = (await file.read(Buffer.alloc(endBytes), 0, endBytes, size - endBytes)).buffer;
        const events = tail.subarray(tail.indexOf(0x0a) + 1);
        return await (0,read/* openCast */.Y)(() => external_node_stream_.Readable.from([header, events]));
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/pictures/screens.js










/** Opens the recording of a build, read from its directory. */
function recordingIn(dir) {
    return (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(dir, files/* fileNames */.jx.cast), { highWaterMark: 256 * 1024 }));
}
/** The most frames in `rebuild.frames.log`, however long the rebuild took. */
const maxFrames = 2000;
/**
 * Writes everything that shows screens of a build's recording: the frames, the last screen as text and as
 * a picture, and the animation. One replay makes all but the animation, which samples the recording at
 * times of its own and plays it up to four times (see writeGif); both pass each screen through the same
 * mask. What cannot be made is reported to `onProblem` and left out. Never rejects.
 */
async function writeScreens(recording, options, onProblem) {
    const written = { files: {}, reductions: [], screenSeconds: null };
    try {
        const end = options.inHurry ? await recordingEnd((0,external_node_path_.join)(options.dir, files/* fileNames */.jx.cast)) : null;
        const last = end ? await endScreen(end) : await writeFrames(recording, options);
        if (!end)
            written.files.frames = files/* fileNames */.jx.frames;
        const { shownInsteadOf } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(7499), __webpack_require__.e(5530)]).then(__webpack_require__.bind(__webpack_require__, 45530));
        const { screen, seconds } = await shownInsteadOf(last, end ?? recording);
        written.screenSeconds = seconds;
        const masked = (0,screen_mask/* screenMask */.V)(options.redaction)(screen);
        await writeLastScreen(masked, options);
        written.files.screen = files/* fileNames */.jx.screen;
        await writeScreenshot(masked, options);
        written.files.screenshot = files/* fileNames */.jx.screenshot;
        if (options.gif === null)
            return written;
        written.reductions = await writeAnimation(recording, options, options.gif);
        written.files.gif = files/* fileNames */.jx.gif;
    }
    catch (thrown) {
        onProblem(thrown);
    }
    return written;
}
/**
 * Writes `rebuild.frames.log`, the screen every few seconds and at the end, each under a header with
 * its number, time and size, masked. Returns the last screen as it is.
 */
async function writeFrames(recording, options) {
    const { screensAt } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(7499), __webpack_require__.e(9408)]).then(__webpack_require__.bind(__webpack_require__, 9408));
    const mask = (0,screen_mask/* screenMask */.V)(options.redaction);
    const times = frameTimes(options.seconds, options.frameIntervalSeconds);
    const out = (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(options.dir, files/* fileNames */.jx.frames));
    // Without a listener, an error of the stream would end the process.
    const closed = (0,external_node_events_.once)(out, 'close');
    closed.catch(() => { });
    let last = null;
    let index = 0;
    for await (const screen of screensAt(recording, [...times, Number.POSITIVE_INFINITY])) {
        last = screen;
        const at = times[index] ?? options.seconds;
        index += 1;
        const header = `=== frame ${index} at ${at.toFixed(3)} s, ${screen.cols}x${screen.rows} ===`;
        if (!out.write(`${header}\n${(0,terminal_screen/* screenText */.kI)(mask(screen))}\n`))
            await Promise.race([(0,external_node_events_.once)(out, 'drain'), closed]);
    }
    out.end();
    await closed;
    if (last === null)
        throw new Error('a recording has a last screen');
    return last;
}
/** The screen that the end of a recording makes. */
async function endScreen(end) {
    const { lastScreen } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(7499), __webpack_require__.e(9408)]).then(__webpack_require__.bind(__webpack_require__, 9408));
    return lastScreen(end);
}
function frameTimes(seconds, interval) {
    if (!(interval > 0))
        return [];
    const step = Math.max(interval, seconds / maxFrames);
    return Array.from({ length: Math.max(0, Math.ceil(seconds / step) - 1) }, (_, index) => (index + 1) * step);
}
/** The notice of a build whose picture is not of its last screen; null for others. */
function blankEndNotice({ screenSeconds }) {
    if (screenSeconds === null)
        return null;
    return `the last screen is blank: ${files/* fileNames */.jx.screenshot} and ${files/* fileNames */.jx.screen} show the one at ${screenSeconds.toFixed(1)} s`;
}
/** Writes the last screen as `final.txt`: what the job summary and the comment show as text. */
async function writeLastScreen(masked, { dir }) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screen), `${(0,terminal_screen/* screenText */.kI)(masked)}\n`);
}
/** Draws the last screen as `final.png`. */
async function writeScreenshot(masked, { dir, theme, fonts }) {
    const { renderPng } = await Promise.all(/* import() */[__webpack_require__.e(5989), __webpack_require__.e(5074)]).then(__webpack_require__.bind(__webpack_require__, 55074));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screenshot), renderPng(masked, { fonts, ...(theme === null ? {} : { theme }) }));
}
/** Draws the recording as `rebuild.gif`. Returns what was done to keep it under `maxBytes`, in words. */
async function writeAnimation(recording, { dir, theme, fonts, redaction }, { maxBytes, idleLimitSeconds }) {
    const { writeGif } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(9337), __webpack_require__.e(7499), __webpack_require__.e(5989), __webpack_require__.e(7508)]).then(__webpack_require__.bind(__webpack_require__, 87508));
    const draft = new DraftFile((0,external_node_path_.join)(dir, files/* fileNames */.jx.gif));
    try {
        const { reductions } = await writeGif(recording, {
            mask: (0,screen_mask/* screenMask */.V)(redaction),
            fonts,
            ...(theme === null ? {} : { theme }),
            ...(maxBytes === null ? {} : { maxBytes }),
            ...(idleLimitSeconds > 0 ? { idleLimitSeconds } : {}),
        }, draft);
        draft.commit();
        return reductions;
    }
    finally {
        draft.discard();
    }
}


/***/ }),

/***/ 51558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ leftNotice),
/* harmony export */   Z: () => (/* binding */ activationNotice)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63213);

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

/***/ 30324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ screenMask),
  h: () => (/* binding */ screenSearch)
});

// EXTERNAL MODULE: ./lib/terminal/cell.js
var terminal_cell = __webpack_require__(77054);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(22594);
// EXTERNAL MODULE: ./lib/redact/masking-stream.js + 8 modules
var masking_stream = __webpack_require__(45841);
// EXTERNAL MODULE: ./lib/redact/pattern-stream.js
var pattern_stream = __webpack_require__(51152);
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

/***/ 22594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   kI: () => (/* binding */ screenText)
/* harmony export */ });
/* unused harmony export rowText */
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77054);

/** The text of one cell: empty for what follows a wide character, a space where it is blank. */
function cellText(screen, index) {
    const word = screen.cells[index * _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH];
    if ((0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(word) === 0)
        return '';
    const code = word & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.codePoint;
    if (word & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.cluster)
        return screen.clusters[code] ?? ' ';
    return code === 0 ? ' ' : String.fromCodePoint(code);
}
/** The text of one row, without the blanks at its end. */
function rowText(screen, row) {
    let text = '';
    for (let index = row * screen.cols; index < (row + 1) * screen.cols; index++)
        text += cellText(screen, index);
    return text.trimEnd();
}
/** The text of a screen: its rows without trailing blanks, without the blank rows at the end. */
function screenText(screen) {
    const rows = Array.from({ length: screen.rows }, (_, row) => rowText(screen, row));
    while (rows.at(-1) === '')
        rows.pop();
    return rows.join('\n');
}


/***/ })

};
