export const id = 5953;
export const ids = [5953];
export const modules = {

/***/ 1901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readLocalSystem)
});

// UNUSED EXPORTS: revisionOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/system/script.js
var script = __webpack_require__(16987);
;// CONCATENATED MODULE: ./lib/host/system/toplevel.js



/** Reads a toplevel that is on this machine. Throws where it is none. */
async function readToplevel(path) {
    const links = script/* toplevelLinks */.JD.map(async (name) => [name, await orNull((0,promises_.realpath)((0,external_node_path_.join)(path, name)))]);
    const texts = script/* toplevelTexts */.Gx.map(async (name) => [name, await orNull((0,promises_.readFile)((0,external_node_path_.join)(path, name), 'utf8'))]);
    return {
        path: await (0,promises_.realpath)(path),
        links: Object.fromEntries(await Promise.all(links)),
        texts: Object.fromEntries(await Promise.all(texts)),
    };
}
/**
 * Reads the unit files of a toplevel that is on this machine. `stored` has the text of every file by where its link leads,
 * null for what leads to /dev/null.
 */
async function readUnitFiles(toplevel) {
    const root = (0,external_node_path_.join)(toplevel, 'etc/systemd/system');
    const found = { files: new Map(), links: new Map() };
    const stored = new Map();
    const folder = async (path) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, path), { withFileTypes: true })) {
            const name = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.isDirectory())
                await folder(name);
            else if (entry.isFile())
                found.files.set(name, await (0,promises_.readFile)((0,external_node_path_.join)(root, name), 'utf8'));
            else if (entry.isSymbolicLink())
                await link(name);
        }
    };
    const link = async (name) => {
        const target = await (0,promises_.readlink)((0,external_node_path_.join)(root, name));
        if (!target.startsWith('/') || target === '/dev/null') {
            found.links.set(name, target);
            return;
        }
        if (!stored.has(target))
            stored.set(target, await textAt(target));
        const text = stored.get(target);
        if (text === null || text === undefined)
            found.links.set(name, '/dev/null');
        else
            found.files.set(name, text);
    };
    // What there is no directory of has no units, as the newest toplevels of containers.
    await orNull((0,promises_.stat)(root)).then((there) => (there ? folder('') : undefined));
    return { ...found, stored };
}
async function textAt(path) {
    const end = await orNull((0,promises_.realpath)(path));
    return end === null || end === '/dev/null' ? null : (0,promises_.readFile)(path, 'utf8');
}
async function orNull(promise) {
    try {
        return await promise;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(77327);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
;// CONCATENATED MODULE: ./lib/plan/switch/rules.js
/**
 * By the NixOS release they came with, oldest first. 24.11: the program of September 2024, and the Perl program before it.
 * 25.05: the one of nixpkgs 00401fd7. 26.05: the one of nixpkgs 0145c6da.
 */
const switchRules = {
    '24.11': {
        ...{ name: '24.11', dialect: 'plain', honoursNotSocketActivated: false, reloadsForExecReload: false },
        ...{ leavesPaths: false, knowsNewSockets: false, comparesOwnUnitsOnly: false },
        ...{ stopsInstancesWithoutDropIns: false, stopsAutomounts: false, toleratesUnknownReloads: false },
    },
    '25.05': {
        ...{ name: '25.05', dialect: 'plain', honoursNotSocketActivated: true, reloadsForExecReload: false },
        ...{ leavesPaths: false, knowsNewSockets: false, comparesOwnUnitsOnly: false },
        ...{ stopsInstancesWithoutDropIns: false, stopsAutomounts: false, toleratesUnknownReloads: false },
    },
    '26.05': {
        ...{ name: '26.05', dialect: 'continued', honoursNotSocketActivated: true, reloadsForExecReload: true },
        ...{ leavesPaths: true, knowsNewSockets: true, comparesOwnUnitsOnly: true },
        ...{ stopsInstancesWithoutDropIns: true, stopsAutomounts: true, toleratesUnknownReloads: true },
    },
};
/** Texts that only the programs since a release contain. */
const marks = [
    ['26.05', ' the following user units: '],
    ['25.05', 'X-NotSocketActivated'],
];
/**
 * The rules of a system's switch-to-configuration. They are told by the program itself where it is NixOS' compiled one
 * (`program`, its bytes as latin1), otherwise by the system's `release`, such as 26.05.20260101.abcdef; the newest ones
 * where neither is known.
 */
function rulesOf(program, release) {
    if (program?.startsWith('\x7fELF')) {
        const mark = marks.find(([, text]) => program.includes(text));
        return switchRules[mark?.[0] ?? '24.11'];
    }
    const number = /^(\d\d)\.(\d\d)/.exec(release ?? '');
    if (number === null)
        return switchRules['26.05'];
    const known = Object.values(switchRules).filter(({ name }) => name <= number[0]);
    return known.at(-1) ?? switchRules['24.11'];
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/deploy/plan/new-system.js










/** How long (ms) Nix may take to list a closure. */
const closureMs = 120_000;
/** Reads a system that was built. Throws a usage error (`no-system`) for a path that holds none. */
async function readLocalSystem(path, env) {
    const end = await (0,promises_.realpath)(path).catch(() => null);
    if (end === null)
        throw (0,errors/* usageError */.Wp)('no-system', `there is no ${path} on this machine`, 'Build it first.');
    const program = await new_system_orNull((0,promises_.readFile)((0,external_node_path_.join)(end, 'bin/switch-to-configuration'), 'latin1'));
    if (!(0,store_path/* isStorePath */.zP)(end) || program === null)
        throw (0,errors/* usageError */.Wp)('no-system', `${path} is no NixOS system: ${whatElse(end)}`, whatToName);
    const [toplevel, { stored, ...units }] = await Promise.all([readToplevel(end), readUnitFiles(end)]);
    const linked = (file) => new_system_orNull((0,promises_.realpath)((0,external_node_path_.join)(end, file)));
    return {
        ...{ toplevel, units, stored },
        fstab: (await new_system_orNull((0,promises_.readFile)((0,external_node_path_.join)(end, 'etc/fstab'), 'utf8'))) ?? '',
        closure: await closureAt(end, env),
        rules: await switchRulesOf(program, toplevel.texts['nixos-version']),
        manager: await linked('systemd/lib/systemd/systemd'),
        managerSettings: await linked('etc/systemd/system.conf'),
        revision: await revisionOf(end),
        bootBytes: await sizeOf([toplevel.links.kernel, toplevel.links.initrd]),
    };
}
/** What a store path is instead, where it says so itself. */
function whatElse(path) {
    const has = (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, name));
    if (has('darwin-version'))
        return 'it is one of nix-darwin';
    if (has('home-path') || has('home-files'))
        return 'it is a generation of home-manager';
    return 'it has no bin/switch-to-configuration';
}
const whatToName = 'Name the toplevel of a host: the result of nixos-rebuild build, or config.system.build.toplevel.';
async function closureAt(path, env) {
    return new_system_orNull((0,closure/* closureOf */.TQ)(path, (0,query/* nixQuery */.i)(env, closureMs)));
}
/** What a system says that it was built from; null where it does not. */
async function revisionOf(toplevel) {
    const program = await new_system_orNull(readStart((0,external_node_path_.join)(toplevel, 'sw/bin/nixos-version'), 8192));
    return script/* revisionPattern */.a5.exec(program ?? '')?.[1] ?? null;
}
async function sizeOf(files) {
    const sizes = await Promise.all(files.map((file) => (file === null ? null : new_system_orNull((0,promises_.stat)(file)))));
    return sizes.reduce((sum, one) => (sum === null || !one ? null : sum + one.size), 0);
}
/** NixOS wraps the program in a script that names it. */
const wrapped = /\/nix\/store\/[0-9a-df-np-sv-z]{32}-[\w+.?=-]{1,211}\/bin\/switch-to-configuration(?![\w-])/;
/** The program has a few megabytes. */
const mostBytes = 64 * 1024 * 1024;
async function switchRulesOf(program, release) {
    const behind = program.startsWith('#!') ? wrapped.exec(program)?.[0] : undefined;
    const text = behind === undefined ? program : await new_system_orNull(readStart(behind));
    return rulesOf(text ?? program, release);
}
async function readStart(path, most = mostBytes) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(size, most)) });
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
async function new_system_orNull(promise) {
    try {
        return await promise;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 16987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ toplevelTexts),
/* harmony export */   JD: () => (/* binding */ toplevelLinks),
/* harmony export */   RA: () => (/* binding */ systemLinks),
/* harmony export */   a5: () => (/* binding */ revisionPattern),
/* harmony export */   dl: () => (/* binding */ systemScript),
/* harmony export */   t: () => (/* binding */ leftLists)
/* harmony export */ });
/* unused harmony export unitProperties */
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63213);

/** Where the three systems of a host are, by default. */
const systemLinks = {
    current: '/run/current-system',
    booted: '/run/booted-system',
    profile: '/nix/var/nix/profiles/system',
};
/** Links and files of a toplevel that the script prints, by their names in it. */
const toplevelLinks = ['kernel', 'initrd', 'kernel-modules', 'systemd'];
const toplevelTexts = [
    ...['kernel-params', 'init-interface-version', 'nixos-version'],
    ...['reboot-triggers', 'switch-inhibitors'],
];
/** What is asked of each unit. */
const unitProperties = [
    ...['Id', 'ActiveState', 'SubState', 'FragmentPath', 'Following'],
    ...['ConditionResult', 'ConditionTimestampMonotonic'],
];
/** Lists that an interrupted switch leaves in /run/nixos. */
const leftLists = ['start', 'restart', 'reload'];
/**
 * A POSIX script that prints what a plan needs of a host and changes nothing. It needs no root, and of programs coreutils,
 * GNU find, systemctl and, for the closure, nix-store. It reads lines: `u PATH`, a unit file whose text is known already,
 * and `p PATH`, a path of which it is asked whether it is there. `profile` is the link to the profile that a deployment sets. For
 * `askInSections`.
 */
function systemScript(profile = systemLinks.profile) {
    return [
        `nl='\n'`,
        `PATH=${systemLinks.current}/sw/bin:$PATH LC_ALL=C`,
        'export PATH LC_ALL',
        'known=$nl absent=',
        'while read -r kind path; do',
        '  case $kind in',
        '  u) known=$known$path$nl ;;',
        '  p) [ -e "$path" ] || absent=$absent$path$nl ;;',
        '  esac',
        'done',
        'say absent; printf %s "$absent"',
        ...Object.entries({ ...systemLinks, profile: (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(profile) }).flatMap(([name, path]) => toplevelLines(name, path)),
        ...revisionLines,
        'say virtualization; systemctl show --property=Virtualization --value',
        `say states; systemctl show --property=${unitProperties.join(',')} '*'`,
        'say fstab; cat /etc/fstab 2>/dev/null',
        ...leftLists.map((list) => `say left ${list}; cat /run/nixos/${list}-list 2>/dev/null`),
        'say manager; readlink -f /proc/1/exe 2>/dev/null',
        'say manager-settings; readlink -f /etc/systemd/system.conf',
        'say space store; df -Pk /nix/store',
        'say space boot; df -Pk /boot 2>/dev/null',
        ...unitLines,
        `say closure; nix-store --query --requisites ${systemLinks.current} 2>/dev/null`,
        `say sizes; nix-store --query --requisites ${systemLinks.current} 2>/dev/null | xargs nix-store --query --size 2>/dev/null`,
    ].join('\n');
}
function toplevelLines(name, path) {
    return [
        `say system ${name}; readlink -f ${path}`,
        ...toplevelLinks.map((link) => `say link ${name} ${link}; readlink -f ${path}/${link}`),
        // A file that a system lacks has no section, unlike one that is empty.
        ...toplevelTexts.map((text) => `if [ -e ${path}/${text} ]; then say text ${name} ${text}; cat ${path}/${text}; fi`),
    ];
}
/** The revision of a configuration's sources, where it names it (`system.configurationRevision`): in the program that tells it. */
const revisionPattern = /"configurationRevision": *"([^"\\]{1,200})"/;
const revisionLines = [
    `say revision; head -c 8192 ${systemLinks.current}/sw/bin/nixos-version 2>/dev/null | grep -o '"configurationRevision": *"[^"]*"'`,
];
/** Unit files and links, and the texts of those that are not known. */
const unitLines = [
    'say units',
    'if cd /etc/systemd/system; then',
    `  find . \\( -type l -o -type f \\) -printf '%y\\t%P\\t%l\\0'`,
    '  print() { if [ -c "$2" ]; then say masked "$2"; else say "$1" "$2"; cat "$2" 2>/dev/null; fi; }',
    `  find . -type l -lname '/*' ! -lname /dev/null -printf '%l\\n' | sort -u | while IFS= read -r path; do`,
    '    case $known in *"$nl$path$nl"*) ;; *) print unit "$path" ;; esac',
    '  done',
    `  find . -type f -printf '%P\\n' | while IFS= read -r path; do print unit "$path"; done`,
    'fi',
];


/***/ }),

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

/***/ 36648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ baseRevision)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45244);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19596);




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
    const git = (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(dir, env);
    const checkout = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
    if (checkout === undefined || inside === undefined)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${dir} is not in a git repository that git can read`, otherwise);
    const { revision, because } = await chosen({ from, dir, env, git, otherwise });
    const parameters = [
        ...(0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchParameters */ .nM)((0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .absoluteFlakeRef */ .E4)(flake, cwd)),
        ...((await (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git)) ? ['shallow=1'] : []),
    ];
    return { flake: (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .flakeAtRevision */ .U_)({ checkout }, revision, inside, parameters), revision, because };
}
async function chosen({ from, dir, env, git, otherwise, }) {
    const known = (name) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .xk)(dir, name, env);
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

/***/ 50988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ hostKnowledge),
/* harmony export */   r: () => (/* binding */ pathsThatMatter)
/* harmony export */ });
/* harmony import */ var _systemd_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61874);
/* harmony import */ var _systemd_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4658);
/* harmony import */ var _units_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75435);



const pathConditions = [
    ...[
        'PathExists',
        'PathIsDirectory',
        'PathIsSymbolicLink',
        'PathIsMountPoint',
        'PathIsReadWrite',
    ],
    ...['DirectoryNotEmpty', 'FileNotEmpty', 'FileIsExecutable'],
];
const commands = ['ExecCondition', 'ExecStartPre', 'ExecStart'];
/** Paths outside the store of which it depends whether they are there how the units of a system start. */
function pathsThatMatter(units) {
    const dependencies = new _systemd_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .Dependencies */ .i(units, { mounts: new Map(), swaps: new Set() }, [], []);
    const paths = new Set();
    for (const name of units.paths('')) {
        const unit = dependencies.settings(name);
        if (unit === null)
            continue;
        for (const kind of pathConditions)
            for (const what of ['Condition', 'Assert'])
                for (const value of unit.all('Unit', `${what}${kind}`))
                    paths.add(value.replace(/^[|!]{1,2}/, '').trim());
        if ((0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitType */ .t$)(name) !== 'service')
            continue;
        for (const key of commands)
            for (const line of unit.all('Service', key))
                paths.add(((0,_systemd_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(line)[0] ?? '').replace(/^[-@:+!|]{1,8}/, ''));
    }
    return [...paths].filter((path) => path.startsWith('/') && !path.startsWith('/nix/store/'));
}
/**
 * What is known of a host. Of what is not there an activation may make what is below /run, and the new system's /etc, whose
 * paths are in `newEtc`.
 */
function hostKnowledge(system, asked, newEtc) {
    const known = new Set(asked);
    return {
        virtualization: system.virtualization,
        wasSkipped: (unit) => system.states.get(unit)?.wasSkipped === true,
        pathExists: (path) => {
            if (!known.has(path))
                return null;
            if (newEtc.has(path) || !system.absent.has(path))
                return true;
            return path.startsWith('/run/') ? null : false;
        },
    };
}


/***/ }),

/***/ 98572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan),
  R: () => (/* binding */ predictFor)
});

// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(54040);
// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(91789);
// EXTERNAL MODULE: ./lib/nix/closure/package-version.js
var package_version = __webpack_require__(42252);
;// CONCATENATED MODULE: ./lib/plan/data-services.js

/**
 * Programs that keep data in a form of their major version, by the names of their packages, and how many parts of a version
 * make the major one: PostgreSQL 9.6 and 10 are two, MariaDB 10.6 and 10.11 as well.
 */
const programs = {
    ...{ postgresql: 1, 'postgresql-and-plugins': 1, mysql: 2, mariadb: 2, 'mariadb-server': 2 },
    ...{ 'percona-server': 2, mongodb: 2, redis: 1, valkey: 1, influxdb: 1, influxdb2: 1, clickhouse: 1 },
    ...{ elasticsearch: 1, opensearch: 1, meilisearch: 2, cassandra: 2, couchdb: 1, neo4j: 1, etcd: 2 },
    ...{ consul: 2, vault: 2, zookeeper: 2, openldap: 2, prometheus: 1, grafana: 1, loki: 1 },
    ...{ nextcloud: 1, gitea: 2, forgejo: 1, gitlab: 1, keycloak: 1 },
};
/** Services whose data would be taken over by another major version of their program. */
function dataServices(services) {
    return services.flatMap(({ unit, before, after }) => {
        const [old, now] = [packagesOf(before), packagesOf(after)];
        return [...now].flatMap(([name, version]) => {
            const earlier = old.get(name);
            const parts = programs[name] ?? 1;
            if (earlier === undefined || majorOf(earlier, parts) === majorOf(version, parts))
                return [];
            return [{ unit, package: name, old_version: earlier, new_version: version }];
        });
    });
}
function majorOf(version, parts) {
    return version.split('.').slice(0, parts).join('.');
}
/** Versions of the known programs that a service names, by their packages. */
function packagesOf(unit) {
    const values = [...(unit.get('Service')?.values() ?? [])].flat().join(' ');
    return new Map([...(0,package_version/* packageVersionsIn */["do"])(values)].filter(([name]) => Object.hasOwn(programs, name)));
}

// EXTERNAL MODULE: ./lib/plan/host-knowledge.js
var host_knowledge = __webpack_require__(50988);
// EXTERNAL MODULE: ./lib/plan/units/names.js
var names = __webpack_require__(75435);
;// CONCATENATED MODULE: ./lib/plan/units/ini.js
// Unit files as switch-to-configuration reads them: with the crate rust-ini, whose rules are not systemd's. A key ends
// at "=" or ":", on whichever line that is; quotes around a value are dropped; a text that ends within a key is refused.
/** A text that rust-ini refuses. */
class IniError extends Error {
}
/** The sections of a text, in order; what is before the first one is left out. Throws `IniError`. */
function readIni(text, dialect) {
    return new IniReader([...text], dialect).sections();
}
// Unicode's White_Space, which Rust trims; JavaScript's differs in two characters.
const white = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
class IniReader {
    #text;
    #isContinued;
    #found = [];
    #at = 0;
    constructor(text, dialect) {
        this.#text = text;
        this.#isContinued = dialect === 'continued';
    }
    get #here() {
        return this.#text[this.#at];
    }
    get #isAtSpace() {
        return this.#here === ' ' || this.#here === '\t';
    }
    get #isAtBreak() {
        return this.#here === '\n' || this.#here === '\r';
    }
    sections() {
        let key = '';
        if (!this.#isContinued)
            this.#skipWhite();
        while (this.#here !== undefined) {
            const character = this.#here;
            if (character === '#' || character === ';')
                this.#skipComment();
            else if (character === '[')
                this.#found.push(this.#section());
            else if (character === '=' || character === ':') {
                if (key === '')
                    throw new IniError('a value without a key');
                const value = this.#value();
                this.#found.at(-1)?.pairs.push([key, value]);
                key = '';
            }
            else if (this.#isContinued && this.#isAtSpace) {
                if (this.#skipIndentedBreak())
                    continue;
                key = this.#indented() ?? key;
            }
            else if (this.#isContinued && this.#isAtBreak)
                this.#at += 1;
            else
                key = trimmed(this.#until('=:'));
            this.#skipWhite();
        }
        return this.#found;
    }
    /** White space before a key is kept from the comments and sections behind it in the newer crate. */
    #skipWhite() {
        while (this.#here !== undefined && white.test(this.#here)) {
            const isBreak = this.#isAtBreak;
            this.#at += 1;
            if (this.#isContinued && isBreak && this.#isAtSpace)
                return;
        }
    }
    /** Skips the spaces at the start of a line, and its end where nothing else is on it: then true. */
    #skipIndentedBreak() {
        while (this.#isAtSpace)
            this.#at += 1;
        const isBreak = this.#isAtBreak;
        if (isBreak)
            this.#at += 1;
        return isBreak;
    }
    /** The key of an indented line in the newer crate, which takes a comment for one; null where it has none. */
    #indented() {
        if (this.#here === '[')
            this.#found.push(this.#section());
        else {
            try {
                return trimmed(this.#until('=:'));
            }
            catch (thrown) {
                if (!(thrown instanceof IniError))
                    throw thrown;
            }
        }
        return null;
    }
    #skipComment() {
        const before = this.#text[this.#at - 1];
        if (!this.#isContinued && before !== undefined && before !== '\n')
            throw new IniError('a comment behind something else');
        this.#endLine();
    }
    #endLine() {
        while (this.#here !== undefined) {
            this.#at += 1;
            if (this.#text[this.#at - 1] === '\n')
                return;
        }
    }
    #section() {
        this.#at += 1;
        const name = trimmed(this.#until(']'));
        this.#at += 1;
        if (this.#isContinued && (this.#here === '#' || this.#here === ';'))
            this.#endLine();
        return { name, pairs: [] };
    }
    #value() {
        this.#at += 1;
        while (this.#here !== undefined && white.test(this.#here) && !this.#isAtBreak)
            this.#at += 1;
        let value = '';
        while (this.#here === '"' || this.#here === "'") {
            const quote = this.#here;
            this.#at += 1;
            value += this.#until(quote);
            this.#at += 1;
            if (!this.#isContinued)
                break;
        }
        const rest = this.#line();
        // The newer crate keeps the white space at the ends of what is quoted.
        if (!this.#isContinued)
            return trimmed(value + rest);
        return value === '' && rest !== '' ? trimmed(rest) : value + trimmedEnd(rest);
    }
    /** The text up to one of the characters, which may be lines away. Throws where none follows. */
    #until(ends) {
        let found = '';
        while (this.#here === undefined || !ends.includes(this.#here)) {
            if (this.#here === undefined)
                throw new IniError(`the text ends before ${[...ends].join(' or ')}`);
            found += this.#next();
        }
        return found;
    }
    /** The rest of a line. */
    #line() {
        let found = '';
        let isJoined = false;
        while (this.#here !== undefined && !this.#isAtBreak) {
            const [one, next] = [this.#here, this.#text[this.#at + 1]];
            if (this.#isContinued && (one === ' ' || one === '\t') && (next === '#' || next === ';')) {
                this.#at += 1;
                this.#endLine();
                if (!isJoined)
                    break;
                found += one;
            }
            else if (this.#isContinued && isJoined && (one === '#' || one === ';'))
                this.#endLine();
            else {
                isJoined ||= this.#isContinued && one === '\\' && next === '\n';
                found += this.#next();
            }
        }
        return found;
    }
    /** One character, or what a backslash and the one behind it stand for. */
    #next() {
        const one = this.#here ?? '';
        this.#at += 1;
        if (!this.#isContinued || one !== '\\' || this.#here === undefined)
            return one;
        const escaped = this.#here;
        this.#at += 1;
        return escaped === '\n' ? '' : `\\${escaped}`;
    }
}
function trimmed(text) {
    let start = 0;
    while (start < text.length && white.test(text[start]))
        start += 1;
    return trimmedEnd(text.slice(start));
}
function trimmedEnd(text) {
    let end = text.length;
    while (end > 0 && white.test(text[end - 1]))
        end -= 1;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/plan/units/unit.js

/** A unit file that switch-to-configuration cannot read; it ends with status 1 then. */
class UnreadableUnit extends Error {
}
/**
 * The unit of the file `base` with its drop-ins; for an instance of a template, `name`, also with the instance's own.
 * Throws `UnreadableUnit`.
 */
function readUnit(units, name, base, dialect) {
    if (!units.has(base))
        throw new UnreadableUnit(`there is no ${base}`);
    const paths = [base, ...units.dropIns(base), ...(name === base ? [] : units.dropIns(name))];
    const unit = new Map();
    for (const path of paths) {
        const file = units.file(path);
        try {
            if (file?.kind === 'file')
                add(unit, file.text, dialect);
        }
        catch (thrown) {
            throw thrown instanceof IniError ? new UnreadableUnit(`${path}: ${thrown.message}`) : thrown;
        }
    }
    return unit;
}
function add(unit, text, dialect) {
    for (const { name, pairs } of readIni(text, dialect)) {
        // What [Install] says is in the directory already, as links.
        if (name === 'Install')
            continue;
        const section = unit.get(name) ?? new Map();
        unit.set(name, section);
        const values = new Map();
        for (const [key, value] of pairs) {
            const known = values.get(key);
            if (known)
                known.push(value);
            else
                values.set(key, [value]);
        }
        for (const [key, all] of values) {
            const cleared = all.lastIndexOf('');
            const added = all.slice(cleared + 1);
            section.set(key, cleared === -1 ? [...(section.get(key) ?? []), ...repeated(all)] : added);
        }
    }
}
/** Longer lists are only marked with how often they would be repeated. */
const longestRepeated = 64;
/** A key that is there several times is taken up as often, with all its values each time. */
function repeated(all) {
    if (all.length > longestRepeated)
        return [...all, `×${all.length}`, all.at(-1)];
    return all.flatMap(() => all);
}
/** A setting that is yes or no: its last value, which is true in four spellings only. */
function isSet(unit, section, key, otherwise) {
    const last = unit.get(section)?.get(key)?.at(-1);
    return last === undefined ? otherwise : ['1', 'yes', 'true', 'on'].includes(last);
}

;// CONCATENATED MODULE: ./lib/plan/switch/compare.js
// Keys of [Unit] that change nothing for a unit that runs.
const ignored = new Set([
    ...['Description', 'Documentation', 'OnFailure', 'OnSuccess', 'OnFailureJobMode', 'IgnoreOnIsolate'],
    ...[
        'StopWhenUnneeded',
        'RefuseManualStart',
        'RefuseManualStop',
        'AllowIsolate',
        'CollectMode',
        'SourcePath',
    ],
]);
/** Every difference between two units, and what each asks for (switch-to-configuration-ng, `compare_units`). */
function unitChanges(before, after, rules) {
    const changes = [];
    const introduced = [...after.keys()].filter((section) => !before.has(section));
    for (const section of new Set([...before.keys(), ...after.keys()])) {
        const [old, now] = [before.get(section), after.get(section)];
        if (old && now)
            changes.push(...keyChanges(section, old, now, rules));
        else if (old)
            changes.push(...sectionChange(section, old, 'removed', rules));
        // Two new sections are too much, whatever is in them.
        else if (now && introduced.length > 1)
            changes.push(wholeSection(section, null, []));
        else if (now)
            changes.push(...sectionChange(section, now, 'added', rules));
    }
    return changes;
}
/** The strongest of what the changes ask for. */
function strongestNeed(changes) {
    if (changes.some(({ need }) => need === 'restart'))
        return 'restart';
    return changes.some(({ need }) => need === 'reload') ? 'reload' : 'nothing';
}
function sectionChange(section, keys, how, rules) {
    const none = new Map();
    const changes = how === 'added' ? keyChanges(section, none, keys, rules) : keyChanges(section, keys, none, rules);
    const isReloadAlone = rules.reloadsForExecReload && [...keys.keys()].join() === 'ExecReload';
    if (section === 'Unit' || (section === 'Service' && isReloadAlone))
        return changes;
    return [how === 'added' ? wholeSection(section, null, []) : wholeSection(section, [], null)];
}
function wholeSection(section, before, after) {
    return { section, key: null, before, after, need: 'restart' };
}
function keyChanges(section, old, now, rules) {
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
        const [before, after] = [old.get(key) ?? null, now.get(key) ?? null];
        if (before && after && before.length === after.length && before.every((value, at) => value === after[at]))
            return [];
        return [
            { section, key, before, after, need: needOf(section, key, before !== null, after !== null, rules) },
        ];
    });
}
function needOf(section, key, wasThere, isThere, rules) {
    if (section === 'Unit' && ignored.has(key))
        return 'nothing';
    if (section === 'Unit' && key === 'X-Reload-Triggers')
        return isThere ? 'reload' : 'nothing';
    // What runs is not touched by it, and without it nothing can be reloaded.
    if (section === 'Service' && key === 'ExecReload' && rules.reloadsForExecReload)
        return isThere ? 'reload' : 'nothing';
    if (section === 'Mount' && key === 'Options' && wasThere && isThere)
        return 'reload';
    return 'restart';
}

;// CONCATENATED MODULE: ./lib/plan/switch/changes.js



const sleepTargets = ['suspend.target', 'hibernate.target', 'hybrid-sleep.target'];
const untouchedTargets = ['sysinit.target', 'basic.target', 'multi-user.target', 'graphical.target'];
/** Which units a switch stops, starts, restarts, reloads and leaves, as switch-to-configuration decides it. */
class Changes {
    stop = new Set();
    start = new Set();
    restart = new Set();
    reload = new Set();
    skip = new Set();
    /** Targets that are started again, of which nobody is told. */
    hidden = new Set();
    causes = new Map();
    #input;
    #dialect;
    constructor(input) {
        this.#input = input;
        this.#dialect = input.rules.dialect;
    }
    note(list, unit, cause) {
        this[list].add(unit);
        if (!this.causes.has(unit))
            this.causes.set(unit, cause);
    }
    /** Compares the active units with those of the new system. Throws `UnreadableUnit`. */
    compareUnits() {
        for (const [name, state] of [...this.#input.active].sort(([a], [b]) => (a < b ? -1 : 1))) {
            if (state.active !== 'active' && state.active !== 'activating')
                continue;
            const isOwn = state.fragment === null || state.fragment.startsWith('/etc/systemd/system');
            if (isOwn || !this.#input.rules.comparesOwnUnitsOnly)
                this.#compareUnit(name);
        }
    }
    #compareUnit(name) {
        const { old, new: next, rules } = this.#input;
        const base = this.#baseOf(name);
        if (!old.has(base))
            return;
        if (this.#isGone(name, base)) {
            const unit = readUnit(old, name, base, this.#dialect);
            const kind = next.has(base) && !next.hasFile(base) ? 'masked' : 'removed';
            if (isSet(unit, 'Unit', 'X-StopOnRemoval', true))
                this.note('stop', name, { kind });
            return;
        }
        const now = readUnit(next, name, base, this.#dialect);
        if (name.endsWith('.target')) {
            this.#target(name, now);
            return;
        }
        const changes = unitChanges(readUnit(old, name, base, this.#dialect), now, rules);
        const need = strongestNeed(changes);
        if (need === 'restart')
            this.#modified(name, base, now, { kind: 'changed', changes });
        else if (need === 'reload' && !this.restart.has(name))
            this.note('reload', name, { kind: 'changed', changes });
    }
    /** The file of a unit: its own, or its template's where neither system has one of its own. */
    #baseOf(name) {
        const { old, new: next } = this.#input;
        const at = name.lastIndexOf('@');
        const dot = name.indexOf('.', at);
        if (at === -1 || dot === -1 || old.has(name) || next.has(name))
            return name;
        return `${name.slice(0, at + 1)}${name.slice(dot)}`;
    }
    #isGone(name, base) {
        const { old, new: next, rules } = this.#input;
        const hasOwn = (units) => units.dropIns(name).some((path) => units.hasFile(path));
        if (rules.stopsInstancesWithoutDropIns && name !== base && hasOwn(old) && !hasOwn(next))
            return true;
        return !next.hasFile(base);
    }
    /** Active targets are started again, which starts what they want since now. */
    #target(name, now) {
        const byHand = isSet(now, 'Unit', 'RefuseManualStart', false) || isSet(now, 'Unit', 'X-OnlyManualStart', false);
        if (!sleepTargets.includes(name) && !byHand) {
            this.note('start', name, { kind: 'target' });
            this.hidden.add(name);
        }
        if (isSet(now, 'Unit', 'X-StopOnReconfiguration', false))
            this.note('stop', name, { kind: 'stop-on-reconfiguration' });
    }
    /** Takes in a unit that the activation script wants restarted. Throws `UnreadableUnit`. */
    request(list, name) {
        const cause = { kind: 'requested' };
        const isActive = this.#input.active.has(name);
        if (list === 'reload') {
            if (isActive && !this.restart.has(name) && !this.stop.has(name))
                this.note('reload', name, cause);
        }
        else if (isActive)
            this.#modified(name, this.#baseOf(name), null, cause);
        else
            this.note('start', name, cause);
    }
    /** Decides for a changed unit; without `now`, for one that was not stopped before the activation. */
    #modified(name, base, now, cause) {
        const { new: next, rules } = this.#input;
        const type = name.slice(name.lastIndexOf('.') + 1);
        if (untouchedTargets.includes(name) || type === 'slice' || type === 'socket')
            return;
        if (type === 'path' && rules.leavesPaths)
            return;
        if (type === 'mount') {
            this.note(name === '-.mount' || name === 'nix.mount' ? 'reload' : 'restart', name, cause);
            return;
        }
        const unit = now ?? readUnit(next, name, base, this.#dialect);
        const off = now ? 'stop' : 'restart';
        const flag = (section, key, otherwise) => isSet(unit, section, key, otherwise);
        if (flag('Service', 'X-ReloadIfChanged', false) && !this.restart.has(name) && !this[off].has(name)) {
            this.note('reload', name, cause);
            return;
        }
        const isKept = !flag('Service', 'X-RestartIfChanged', true) ||
            flag('Unit', 'RefuseManualStop', false) ||
            flag('Unit', 'X-OnlyManualStart', false);
        if (isKept) {
            this.note('skip', name, cause);
            return;
        }
        // What is no service has no ExecStop=, so that it can be restarted at once.
        if (type !== 'service' || !flag('Service', 'X-StopIfChanged', true))
            this.note('restart', name, cause);
        else
            this.#stopAndStart(name, base, unit, off, cause);
        this.reload.delete(name);
    }
    /** A service that a socket starts is left to its socket. */
    #stopAndStart(name, base, unit, off, cause) {
        const { active, new: next, rules } = this.#input;
        const on = off === 'stop' ? 'start' : 'restart';
        let isSocketActivated = false;
        for (const socket of this.#socketsOf(base, unit)) {
            const isNew = next.has(socket);
            if (active.has(socket))
                this.note(off, socket, { kind: 'socket-of', service: name });
            if (active.has(socket) && isNew)
                this.note(on, socket, { kind: 'socket-of', service: name });
            isSocketActivated ||= isNew && (active.has(socket) || rules.knowsNewSockets);
        }
        if (rules.honoursNotSocketActivated && isSet(unit, 'Service', 'X-NotSocketActivated', false))
            isSocketActivated = false;
        if (!isSocketActivated)
            this.note(on, name, cause);
        this.note(off, name, cause);
    }
    #socketsOf(base, unit) {
        const named = (unit.get('Service')?.get('Sockets') ?? []).join(' ').split(/\s+/).filter(Boolean);
        if (named.length > 0)
            return named;
        const prefix = (0,names/* unitPrefix */.lz)(base);
        const isInstance = this.#input.rules.knowsNewSockets && prefix.endsWith('@');
        return [`${isInstance ? prefix.slice(0, -1) : prefix}.socket`];
    }
}

// EXTERNAL MODULE: ./lib/plan/units/fstab.js
var units_fstab = __webpack_require__(20121);
;// CONCATENATED MODULE: ./lib/plan/switch/file-systems.js


/**
 * Notes which file systems are unmounted, remounted and mounted anew; new ones are mounted by local-fs.target. Returns the
 * swap devices that are switched off.
 */
function compareFileSystems(before, after, rules, changes) {
    const [old, now] = [(0,units_fstab/* readFstab */.l)(before), (0,units_fstab/* readFstab */.l)(after)];
    for (const [point, entry] of old.mounts) {
        const name = (0,names/* escapedPath */.z1)(point);
        const unit = `${name}.mount`;
        const next = now.mounts.get(point);
        if (next === undefined) {
            const isAutomount = rules.stopsAutomounts && entry.options.includes('x-systemd.automount');
            changes.note('stop', isAutomount ? `${name}.automount` : unit, {
                kind: 'file-system',
                what: 'removed',
            });
            continue;
        }
        const isOther = entry.device !== next.device || entry.type !== next.type;
        const needsMount = isOther && point !== '/' && point !== '/nix';
        if (needsMount)
            changes.note('restart', unit, { kind: 'file-system', what: 'device' });
        else if (entry.options !== next.options)
            changes.note('reload', unit, { kind: 'file-system', what: 'options' });
        else if (isOther)
            changes.note('skip', unit, { kind: 'file-system', what: 'device' });
    }
    return [...old.swaps].filter((device) => !now.swaps.has(device));
}

// EXTERNAL MODULE: ./lib/plan/systemd/dependencies.js
var dependencies = __webpack_require__(61874);
// EXTERNAL MODULE: ./lib/plan/systemd/manager.js + 4 modules
var manager = __webpack_require__(58713);
// EXTERNAL MODULE: ./lib/plan/systemd/transaction.js
var transaction = __webpack_require__(16827);
;// CONCATENATED MODULE: ./lib/plan/predict.js







/** The target that every switch restarts: it is not worth a word. */
const reactivation = 'sysinit-reactivation.target';
/** What switch-to-configuration and systemd make of the change from one system to another. */
function predictSwitch(input) {
    return new Prognosis(input).made();
}
class Prognosis {
    #input;
    #changes;
    #manager;
    #exit = 0;
    #dry = {
        would_stop: [],
        would_not_stop: [],
        would_reload: [],
        would_restart: [],
        would_start: [],
    };
    #said = {
        ...{ stopped: [], started: [], restarted: [], reloaded: [] },
        ...{ not_restarted: [], new_started: [], failed: [] },
    };
    constructor(input) {
        this.#input = input;
        this.#changes = leftChanges(input);
        const fstab = (0,units_fstab/* readFstab */.l)(input.oldFstab, { asSystemd: true });
        this.#manager = new manager/* Manager */.m(new dependencies/* Dependencies */.i(input.old, fstab, input.active.keys(), input.elsewhere), input.active, input.facts);
    }
    made() {
        const { oldFstab, newFstab, rules } = this.#input;
        let swapsOff = [];
        const unreadable = unreadableIn(() => {
            this.#changes.compareUnits();
            swapsOff = compareFileSystems(oldFstab, newFstab, rules, this.#changes);
        });
        const dryError = unreadable ?? unreadableIn(() => this.#dryActivate());
        const error = unreadable ?? unreadableIn(() => this.#switch());
        return {
            ...{ dry: this.#dry, announced: this.#said, really: this.#really(), changes: this.#changes },
            ...{ exit: error === null ? this.#exit : 1, dryExit: dryError === null ? 0 : 1 },
            ...{ units: this.#manager.units, unreadable: error, swapsOff },
        };
    }
    /** What dry-activate prints: the requests of the activation script come behind the first two lists. */
    #dryActivate() {
        this.#dry.would_stop = this.#shown('stop');
        this.#dry.would_not_stop = this.#shown('skip');
        const changes = copyOf(this.#changes, this.#input);
        takeRequests(changes, this.#input);
        this.#dry.would_reload = shownUnits(changes, 'reload');
        this.#dry.would_restart = shownUnits(changes, 'restart');
        this.#dry.would_start = shownUnits(changes, 'start');
    }
    #shown(list) {
        return shownUnits(this.#changes, list);
    }
    #switch() {
        const { new: next, newFstab, active, elsewhere } = this.#input;
        this.#said.stopped = this.#shown('stop');
        this.#manager.request(sorted(this.#changes.stop), 'stop');
        this.#said.not_restarted = this.#shown('skip');
        takeRequests(this.#changes, this.#input);
        this.#manager.resetFailed();
        const fstab = (0,units_fstab/* readFstab */.l)(newFstab, { asSystemd: true });
        this.#manager.reloadUnits(new dependencies/* Dependencies */.i(next, fstab, this.#manager.units.keys(), elsewhere));
        this.#count(this.#manager.request([reactivation], 'restart'));
        this.#checkReloads();
        this.#said.reloaded = this.#shown('reload');
        this.#count(this.#manager.request(sorted(this.#changes.reload), 'reload'));
        this.#said.restarted = this.#shown('restart');
        this.#count(this.#manager.request(sorted(this.#changes.restart), 'restart'));
        this.#said.started = this.#shown('start');
        this.#count(this.#manager.request(sorted(this.#changes.start), 'start'));
        if (this.#exit === null)
            return;
        for (const [name, unit] of this.#manager.units) {
            const isFailed = unit.active === 'failed' || (unit.sub === 'auto-restart' && unit.why !== null);
            if (isFailed)
                this.#said.failed.push(name);
            else if (unit.active !== 'inactive' && !active.has(name) && !name.endsWith('.scope'))
                this.#said.new_started.push(name);
        }
        if (this.#said.failed.length > 0)
            this.#exit = 4;
    }
    /** What is to be reloaded and is down by now is started instead. */
    #checkReloads() {
        const { new: next, rules } = this.#input;
        const loaded = this.#manager.loaded();
        for (const unit of sorted(this.#changes.reload)) {
            if (this.#manager.isUp(unit))
                continue;
            if (!loaded.has(this.#manager.id(unit)))
                throw new UnreadableUnit(`${unit} is to be reloaded and is not there`);
            this.#changes.reload.delete(unit);
            if (rules.toleratesUnknownReloads && !next.has(unit))
                continue;
            const settings = readUnit(next, unit, unit, rules.dialect);
            const flag = (key) => isSet(settings, 'Unit', key, false);
            if (!flag('RefuseManualStart') || flag('X-OnlyManualStart'))
                this.#changes.start.add(unit);
        }
    }
    #count(outcomes) {
        if (outcomes.includes('never'))
            this.#exit = null;
        if (outcomes.includes('failed') && this.#exit !== null)
            this.#exit = 4;
    }
    #really() {
        const really = { restarted: [], started: [], stopped: [], reloaded: [] };
        for (const [name, unit] of this.#manager.units) {
            const wasUp = (0,transaction/* isUp */.ie)(stateBefore(this.#input, unit.wasCalled ?? name));
            const isThere = unit.active !== 'inactive';
            if (name === reactivation)
                continue;
            if (unit.starts > 0 && isThere)
                really[wasUp ? 'restarted' : 'started'].push(name);
            if (wasUp && !(0,transaction/* isUp */.ie)(unit.active))
                really.stopped.push(name);
            if (unit.reloads > 0)
                really.reloaded.push(name);
        }
        return really;
    }
}
/** The ActiveState that a unit has before the switch. */
function stateBefore({ active }, unit) {
    return (active.get(unit)?.active ?? 'inactive');
}
/** The message of the unit file that ends the program; null where none does. */
function unreadableIn(step) {
    try {
        step();
        return null;
    }
    catch (thrown) {
        if (thrown instanceof UnreadableUnit)
            return thrown.message;
        throw thrown;
    }
}
function leftChanges(input) {
    const changes = new Changes(input);
    for (const list of ['start', 'restart', 'reload'])
        for (const unit of input.left[list])
            changes.note(list, unit, { kind: 'interrupted' });
    return changes;
}
function copyOf(changes, input) {
    const copy = new Changes(input);
    for (const list of ['stop', 'start', 'restart', 'reload', 'skip', 'hidden'])
        for (const unit of changes[list])
            copy[list].add(unit);
    return copy;
}
function takeRequests(changes, { requests }) {
    for (const unit of requests.restart)
        changes.request('restart', unit);
    for (const unit of requests.reload)
        changes.request('reload', unit);
}
function sorted(units) {
    return [...units].sort();
}
/** A list as it is printed, without the targets that are always started. */
function shownUnits(changes, list) {
    const isHiding = list === 'stop' || list === 'start';
    return sorted(changes[list]).filter((unit) => !isHiding || !changes.hidden.has(unit));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/plan/reboot.js


/** The text by which a system's init is told from an incompatible one. */
const initInterface = 'init-interface-version';
/**
 * Whether a new system only counts in full after a boot, and why: what the booted system has of kernel, initrd, modules and
 * parameters, or, where both systems have them, their lists of reboot triggers. Its switch inhibitors say what it cannot be
 * switched to at all. Without a booted system, as in a container, nothing needs a boot.
 */
function rebootFor(current, booted, next) {
    const refused = differingKeys(current.texts['switch-inhibitors'], next.texts['switch-inhibitors']) ?? [];
    if (current.texts[initInterface] !== next.texts[initInterface])
        refused.push(initInterface);
    const reasons = [
        ...(booted === null ? [] : bootReasons(booted, next, refused)),
        ...refused.map((key) => `${key} cannot be switched to`),
    ];
    return { needed: reasons.length > 0, reasons, refused };
}
function bootReasons(booted, next, refused) {
    const reasons = linkReasons(booted, next);
    if (booted.texts['kernel-params']?.trim() !== next.texts['kernel-params']?.trim())
        reasons.push('kernel parameters changed');
    const triggers = differingKeys(booted.texts['reboot-triggers'], next.texts['reboot-triggers']) ?? [];
    const own = ['kernel', 'initrd', 'kernel-modules', 'kernel-params'];
    return [
        ...reasons,
        ...triggers.filter((key) => !own.includes(key) && !refused.includes(key)).map((key) => `${key} changed`),
    ];
}
function linkReasons({ links: old }, { links: now }) {
    const reasons = [];
    if (old.kernel !== now.kernel)
        reasons.push(kernelReason(old.kernel, now.kernel));
    // Both are made of the kernel's, and change with it.
    else if (old['kernel-modules'] !== now['kernel-modules'])
        reasons.push('kernel modules changed');
    if (old.initrd !== now.initrd && old.kernel === now.kernel)
        reasons.push('the initrd changed');
    return reasons;
}
function kernelReason(old, now) {
    const [before, after] = [versionIn(old), versionIn(now)];
    return before && after && before !== after ? `kernel ${before} → ${after}` : 'the kernel changed';
}
function versionIn(file) {
    const path = file?.split('/').slice(0, 4).join('/');
    return path === undefined ? null : (0,package_version/* packageNameOf */.dG)(path).version || null;
}
const keys = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The keys that two JSON objects both have, with other values; null where one is none. */
function differingKeys(before, after) {
    const [old, now] = [parsed(before), parsed(after)];
    if (old === null || now === null)
        return null;
    const common = Object.keys(now).filter((key) => key in old);
    return common.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key])).sort();
}
function parsed(text) {
    try {
        return keys.safeParse(JSON.parse(text ?? '')).data ?? null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/plan/units/unit-directory.js
var unit_directory = __webpack_require__(25959);
// EXTERNAL MODULE: ./lib/builds/plan.js
var plan = __webpack_require__(28834);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
;// CONCATENATED MODULE: ./lib/plan/reasons.js


/** A cause in words, one a difference; the strongest differences only. */
function reasonsOf(cause) {
    switch (cause.kind) {
        case 'changed': {
            const need = cause.changes.some((change) => change.need === 'restart') ? 'restart' : 'reload';
            return cause.changes.filter((change) => change.need === need).flatMap((change) => changeWords(change));
        }
        case 'removed':
            return ['it is removed'];
        case 'masked':
            return ['it is disabled'];
        case 'target':
            return ['targets that are up are started again'];
        case 'stop-on-reconfiguration':
            return ['it is restarted with every switch (X-StopOnReconfiguration)'];
        case 'requested':
            return ['the activation script asks for it'];
        case 'interrupted':
            return ['a switch that was interrupted has left it to do'];
        case 'socket-of':
            return [`${cause.service} changed, which it starts`];
        case 'file-system':
            return [fileSystemWords[cause.what]];
    }
}
const fileSystemWords = {
    removed: 'it is not in the fstab any more',
    device: 'its device or type changed',
    options: 'its options changed',
};
/** Keys that name files which a unit depends on only so that it is touched when they change. */
const triggers = ['X-Restart-Triggers', 'X-Reload-Triggers'];
function changeWords({ section, key, before, after }) {
    if (key === null)
        return [`[${section}] ${before === null ? 'added' : 'removed'}`];
    if (triggers.includes(key)) {
        const files = triggerWords(words(before), words(after));
        if (files.length > 0)
            return files;
    }
    const how = before === null ? 'added' : after === null ? 'removed' : 'changed';
    const packages = before && after ? packageWords(before.join(' '), after.join(' ')) : '';
    return [`${key} ${how}${packages && ` (${packages})`}`];
}
function words(values) {
    return (values ?? []).join(' ').split(' ').filter(Boolean);
}
/** Which of the files that a unit names have changed, by the names of their store paths. */
function triggerWords(before, after) {
    const gone = before.filter((path) => !after.includes(path) && (0,store_path/* isStorePath */.zP)(path)).map(store_path/* storePathName */.yF);
    const come = after.filter((path) => !before.includes(path) && (0,store_path/* isStorePath */.zP)(path)).map(store_path/* storePathName */.yF);
    return [
        ...come.map((name) => `${name} ${gone.includes(name) ? 'changed' : 'added'}`),
        ...gone.filter((name) => !come.includes(name)).map((name) => `${name} removed`),
    ];
}
const mostPackages = 3;
/** Packages in two values whose versions differ, such as `nginx 1.24.0 → 1.26.0`; '' where there are none. */
function packageWords(before, after) {
    const [old, now] = [(0,package_version/* packageVersionsIn */["do"])(before), (0,package_version/* packageVersionsIn */["do"])(after)];
    const changed = [...now].flatMap(([name, version]) => {
        const earlier = old.get(name);
        return earlier === undefined || (0,package_version/* compareVersions */.Zy)(earlier, version) === 0
            ? []
            : [`${name} ${earlier} → ${version}`];
    });
    const more = changed.length - mostPackages;
    return [...changed.slice(0, mostPackages), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./lib/plan/units-plan.js





/** Every unit that a switch touches, or that has changed and is left, with the reasons: stopped ones first. */
function plannedUnits(prediction, input) {
    const { really, changes, announced } = prediction;
    const said = new Set(Object.values(announced).flat());
    const actions = new Map();
    const note = (units, action) => {
        for (const unit of units)
            if (!actions.has(unit))
                actions.set(unit, action);
    };
    // Also what runs and ends, and so is down again.
    for (const [unit, { starts, wasCalled }] of prediction.units)
        if (starts > 0 && unit !== reactivation)
            note([unit], (0,transaction/* isUp */.ie)(stateBefore(input, wasCalled ?? unit)) ? 'restart' : 'start');
    note(really.stopped, 'stop');
    note(really.reloaded, 'reload');
    note(changes.skip, 'keep');
    // What is announced and does not happen.
    for (const unit of [...changes.stop, ...changes.restart, ...changes.reload, ...changes.start])
        if (!changes.hidden.has(unit))
            note([unit], 'keep');
    const units = [...actions].map(([unit, action]) => {
        const model = prediction.units.get(unit);
        return {
            ...{ unit, action, announced: said.has(unit) },
            reasons: unitReasons(unit, action, { prediction, input, model }),
            problem: problemOf(unit, action, prediction, model),
        };
    });
    const order = (action) => plan/* unitActions */.cY.indexOf(action);
    return units.sort((a, b) => order(a.action) - order(b.action) || (a.unit < b.unit ? -1 : 1));
}
function unitReasons(unit, action, { prediction, input, model }) {
    const cause = prediction.changes.causes.get(unit);
    const isHidden = prediction.changes.hidden.has(unit) && cause?.kind === 'target';
    if (cause !== undefined && !isHidden)
        return [...reasonsOf(cause), ...keptReason(action, prediction, unit)];
    if (model?.stoppedBy && (action === 'restart' || action === 'stop'))
        return [`${model.stoppedBy} ${action === 'stop' ? 'stops it' : 'restarts it'}`];
    if (action === 'start')
        return [startReason(unit, input, model)];
    if (action === 'stop' && model?.why)
        return [model.why];
    if (action === 'reload')
        return ['another unit passes its reload on to it'];
    return ['a unit that is started needs it'];
}
function startReason(unit, { old, active }, model) {
    if (active.get(unit)?.active === 'failed')
        return 'it had failed, and is wanted';
    if (!old.has((0,names/* templateOf */.kW)(unit) ?? unit))
        return 'it is new';
    return model?.active === 'inactive' ? 'it is wanted, runs and ends' : 'it is wanted, and was not running';
}
/** Why a unit goes on that was to be stopped or reloaded. */
function keptReason(action, { changes }, unit) {
    if (action !== 'keep')
        return [];
    if (changes.skip.has(unit))
        return ['it is set not to be restarted'];
    if (changes.reload.has(unit))
        return ['it has nothing to reload it with (ExecReload)'];
    return ['systemd refuses to do it by hand (RefuseManualStart, RefuseManualStop), or does not know it'];
}
function problemOf(unit, action, { changes, announced }, model) {
    if (announced.failed.includes(unit))
        return model?.why ?? 'it fails';
    if (action === 'keep')
        return changes.skip.has(unit) ? null : 'nothing happens to it, whatever is printed';
    if (action === 'stop' && changes.start.has(unit))
        return model?.why ?? 'it does not start again';
    return model !== undefined && model.active !== 'active' ? model.why : null;
}

;// CONCATENATED MODULE: ./lib/plan/plan.js









/** What a deployment would change on a host. */
function makePlan(input) {
    const { host, target, system, next, requests } = input;
    const { current, booted, profile } = system;
    const isChanged = current.path !== next.toplevel.path;
    const reboot = rebootFor(current, booted, next.toplevel);
    // The program that runs already is not run again, and one that can only be booted touches nothing.
    const prediction = isChanged && reboot.refused.length === 0 ? predictFor(input) : null;
    const missing = (next.closure ?? []).filter(({ path }) => system.absent.has(path));
    return {
        ...{ schema_version: 1, host, target, changed: isChanged },
        ...{ old_system: current.path, new_system: next.toplevel.path },
        ...{ profile_system: profile?.path ?? null, booted_system: booted?.path ?? null },
        revisions: { old: system.revision, new: next.revision },
        units: prediction === null ? [] : plannedUnits(prediction, predictionInput(input)),
        switch: {
            exit_code: prediction === null ? refusalStatus(reboot.refused) : prediction.exit,
            error: prediction?.unreadable ?? null,
            ...{ rules: next.rules.name, manager_restarts: managerRestarts(system, next) },
            swaps_off: prediction?.swapsOff ?? [],
            activation_requests: requests === null ? 'unknown' : 'known',
        },
        reboot,
        packages: system.closure && next.closure ? (0,package_changes/* packageChanges */.k)(system.closure, next.closure) : null,
        closure: {
            old_bytes: system.closure && (0,closure/* closureBytes */.dW)(system.closure),
            new_bytes: next.closure && (0,closure/* closureBytes */.dW)(next.closure),
        },
        copy: { paths: missing.length, bytes: next.closure && (0,closure/* closureBytes */.dW)(missing) },
        room: roomFor(system, next, missing),
        data: dataServices(servicesOf(input)),
    };
}
/** The status of a program that refuses to switch: another init, or inhibitors, which a check of NixOS finds. */
function refusalStatus(refused) {
    if (refused.length === 0)
        return 0;
    return refused.includes(initInterface) ? 100 : 1;
}
/** What a plan's host makes of the new units. */
function predictFor(input) {
    return predictSwitch(predictionInput(input));
}
function predictionInput({ system, next, asked, requests }) {
    const states = [...system.states].filter(([, { active }]) => active !== 'inactive');
    const elsewhere = [...system.states].filter(([, { fragment }]) => !fragment.startsWith('/etc/') && fragment !== '');
    return {
        ...{
            old: directoryOf(system.units),
            new: directoryOf(next.units),
            active: new Map(states),
            rules: next.rules,
        },
        ...{ oldFstab: system.fstab, newFstab: next.fstab, left: system.left },
        requests: requests ?? { restart: [], reload: [] },
        elsewhere: elsewhere.map(([name]) => name),
        facts: (0,host_knowledge/* hostKnowledge */.N)(system, asked, next.etc),
    };
}
function directoryOf({ files, links }) {
    return new unit_directory/* UnitDirectory */.W(files, links);
}
/** Process 1 is executed anew for another systemd or other settings; who cannot see it compares the two systems. */
function managerRestarts({ manager, managerSettings, current }, next) {
    if (managerSettings !== next.managerSettings)
        return true;
    return manager === null ? current.links.systemd !== next.toplevel.links.systemd : manager !== next.manager;
}
function roomFor(system, next, missing) {
    const boots = [system.current, system.booted, system.profile];
    const { kernel, initrd } = next.toplevel.links;
    const isThere = boots.some((one) => one?.links.kernel === kernel && one.links.initrd === initrd);
    return {
        store: room(system.free.store, next.closure && (0,closure/* closureBytes */.dW)([...missing])),
        boot: system.free.boot === null ? null : room(system.free.boot, isThere ? 0 : next.bootBytes),
    };
}
function room(free, needed) {
    const enough = free === null || needed === null ? null : free >= needed;
    return { free_bytes: free, needed_bytes: needed, enough };
}
/** Services that are up and stay, by what both systems say of them. */
function servicesOf({ system, next }) {
    const [old, now] = [directoryOf(system.units), directoryOf(next.units)];
    return [...system.states].flatMap(([unit, { active }]) => {
        if (active !== 'active' || !unit.endsWith('.service') || !old.hasFile(unit) || !now.hasFile(unit))
            return [];
        try {
            const read = (units) => readUnit(units, unit, unit, next.rules.dialect);
            return [{ unit, before: read(old), after: read(now) }];
        }
        catch (thrown) {
            if (thrown instanceof UnreadableUnit)
                return [];
            throw thrown;
        }
    });
}


/***/ }),

/***/ 61874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Dependencies)
/* harmony export */ });
/* unused harmony export dependencyKinds */
/* harmony import */ var _units_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75435);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4658);


/** Kinds of dependencies that decide what a job does to other units (systemd.unit(5)). */
const dependencyKinds = [
    ...['Requires', 'Requisite', 'Wants', 'BindsTo', 'PartOf', 'Upholds', 'Conflicts', 'After'],
    ...['PropagatesReloadTo', 'PropagatesStopTo', 'OnFailure', 'OnSuccess'],
];
/** The opposite words for the same dependency, seen from the other unit. */
const inverse = {
    Before: 'After',
    ReloadPropagatedFrom: 'PropagatesReloadTo',
    StopPropagatedFrom: 'PropagatesStopTo',
};
/** Every unit of one system and what hangs on what. */
class Dependencies {
    #units;
    #fstab;
    #loaded = new Map();
    #to = new Map();
    #from = new Map();
    #named = new Map();
    /** Units whose own dependencies are not read yet; a chain of them may be long. */
    #unread = [];
    #elsewhere;
    /**
     * `names` are units that are in memory, which may have no file in the directory of their own name; `elsewhere` those
     * whose file is in another directory, such as /run/systemd/transient.
     */
    constructor(units, fstab, names, elsewhere) {
        this.#elsewhere = new Set(elsewhere);
        this.#units = units;
        this.#fstab = fstab;
        for (const path of units.paths(''))
            if (!path.includes('@.'))
                this.#know(path);
        for (const name of names)
            this.#know(name);
        for (const folder of units.folders())
            this.#addFolder(folder);
        this.#addFileSystems();
        this.#readAll();
    }
    /** The units that a unit has a dependency of a kind on. */
    of(unit, kind) {
        return this.#to.get(`${kind} ${unit}`) ?? [];
    }
    has(unit, kind, other) {
        return this.#to.get(`${kind} ${unit}`)?.has(other) === true;
    }
    /** Every unit that another one has a dependency of a kind on. */
    targets(kind) {
        const start = `${kind} `;
        return [...this.#from.keys()]
            .filter((key) => key.startsWith(start))
            .map((key) => key.slice(start.length));
    }
    /** The units that have a dependency of a kind on a unit. */
    on(unit, kind) {
        return this.#from.get(`${kind} ${unit}`) ?? [];
    }
    /** Every unit that a unit names, in whichever way. */
    namedBy(unit) {
        return this.#named.get(unit) ?? [];
    }
    /** Whether a unit has its file elsewhere than in the directory. */
    isElsewhere(name) {
        return this.#elsewhere.has(name);
    }
    /** The name that systemd has for a unit. */
    id(name) {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .unitId */ .KF)(this.#units, name);
    }
    loading(name) {
        const loading = this.#know(name);
        this.#readAll();
        return loading;
    }
    /** A unit's settings; null where it has none, or none that can be read. */
    settings(name) {
        const loading = this.loading(name);
        return loading instanceof _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadedUnit */ .k4 ? loading : null;
    }
    /** The unit that a socket, timer, path or automount starts; null for others. */
    triggeredBy(name) {
        const loading = this.#know(name);
        const settings = loading instanceof _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadedUnit */ .k4 ? loading : null;
        const type = (0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitType */ .t$)(name);
        if (type === 'automount')
            return `${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitPrefix */ .lz)(name)}.mount`;
        if (settings === null || !['socket', 'timer', 'path'].includes(type))
            return null;
        if (type === 'socket' && settings.isTrue('Socket', 'Accept'))
            return null;
        const named = type === 'socket'
            ? settings.last('Socket', 'Service')
            : settings.last(type === 'timer' ? 'Timer' : 'Path', 'Unit');
        return this.id(named ?? `${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitPrefix */ .lz)(name)}.service`);
    }
    #know(name) {
        const id = this.id(name);
        const known = this.#loaded.get(id);
        if (known !== undefined)
            return known;
        const loading = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .loadUnit */ .LM)(this.#units, id);
        this.#loaded.set(id, loading);
        if (loading instanceof _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadedUnit */ .k4)
            this.#unread.push(loading);
        return loading;
    }
    #readAll() {
        for (let unit = this.#unread.pop(); unit !== undefined; unit = this.#unread.pop())
            this.#addUnit(unit);
    }
    /** `owner` is the unit that says so, the one that has the dependency by default. */
    #add(kind, from, to, owner = from) {
        const [one, other] = [this.id(from), this.id(to)];
        if (one === other)
            return;
        addTo(this.#to, `${kind} ${one}`, other);
        addTo(this.#from, `${kind} ${other}`, one);
        const named = owner === from ? other : one;
        addTo(this.#named, owner === from ? one : other, named);
        this.#know(named);
    }
    #addUnit(unit) {
        const { id } = unit;
        for (const kind of dependencyKinds)
            for (const other of unit.words('Unit', kind))
                this.#add(kind, id, other);
        for (const [word, kind] of Object.entries(inverse))
            for (const other of unit.words('Unit', word))
                this.#add(kind, other, id, id);
        const type = (0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitType */ .t$)(id);
        for (const socket of unit.words('Service', 'Sockets')) {
            this.#add('Wants', id, socket);
            this.#add('After', id, socket);
        }
        this.#addSlice(unit, type);
        for (const path of pathsNeeded(unit))
            this.#addMounts('Requires', id, path);
        for (const path of unit.words('Unit', 'WantsMountsFor'))
            this.#addMounts('Wants', id, path);
        if (type === 'socket' || type === 'timer' || type === 'path') {
            const triggered = this.triggeredBy(id);
            if (triggered !== null)
                this.#add('After', triggered, id, id);
        }
    }
    #addSlice(unit, type) {
        const section = { service: 'Service', socket: 'Socket', mount: 'Mount', swap: 'Swap' }[type];
        const slice = section === undefined ? null : unit.last(section, 'Slice');
        const dash = (0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unitPrefix */ .lz)(unit.id).lastIndexOf('-');
        const parent = type === 'slice' && dash > 0 ? `${unit.id.slice(0, dash)}.slice` : slice;
        if (parent === null)
            return;
        this.#add('Requires', unit.id, parent);
        this.#add('After', unit.id, parent);
    }
    /** The mounts that a path is on, where they have a file of their own. */
    #addMounts(kind, unit, path) {
        const parts = path.split('/').filter(Boolean);
        for (let count = 1; count <= parts.length; count += 1) {
            const point = `/${parts.slice(0, count).join('/')}`;
            const mount = `${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedPath */ .z1)(point)}.mount`;
            if (!this.#fstab.mounts.has(point) && !this.#units.hasFile(mount))
                continue;
            this.#add(kind, unit, mount);
            this.#add('After', unit, mount);
        }
    }
    /** `a.target.wants/b.service` and the like. */
    #addFolder(folder) {
        const dot = folder.lastIndexOf('.');
        const kind = { wants: 'Wants', requires: 'Requires', upholds: 'Upholds' }[folder.slice(dot + 1)];
        if (kind === undefined)
            return;
        for (const path of this.#units.paths(folder)) {
            const unit = folder.slice(0, dot);
            this.#add(kind, unit, path.slice(folder.length + 1));
        }
    }
    /** What systemd-fstab-generator(8) makes of the fstab. */
    #addFileSystems() {
        for (const [point, { options }] of this.#fstab.mounts) {
            const words = options.split(',');
            this.#elsewhere.add(`${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedPath */ .z1)(point)}.mount`);
            if (words.includes('x-systemd.automount'))
                this.#elsewhere.add(`${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedPath */ .z1)(point)}.automount`);
            const target = words.includes('_netdev') ? 'remote-fs.target' : 'local-fs.target';
            if (words.includes('noauto') || point === '/')
                continue;
            const type = words.includes('x-systemd.automount') ? 'automount' : 'mount';
            const unit = `${(0,_units_names_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedPath */ .z1)(point)}.${type}`;
            this.#add(words.includes('nofail') ? 'Wants' : 'Requires', target, unit);
            if (!words.includes('nofail'))
                this.#add('After', target, unit);
        }
    }
}
/** Paths that have to be mounted for a unit. */
function pathsNeeded(unit) {
    const service = (key) => unit.words('Service', key);
    const under = (folder, key) => service(key).map((name) => `${folder}/${name.split(':')[0]}`);
    return [
        ...unit.words('Unit', 'RequiresMountsFor'),
        ...[...service('WorkingDirectory'), ...service('RootDirectory'), ...service('RootImage')].filter((path) => path.startsWith('/')),
        ...[...under('/var/lib', 'StateDirectory'), ...under('/var/cache', 'CacheDirectory')],
        ...[...under('/var/log', 'LogsDirectory'), ...under('/run', 'RuntimeDirectory')],
    ];
}
function addTo(map, key, value) {
    const known = map.get(key);
    if (known)
        known.add(value);
    else
        map.set(key, new Set([value]));
}


/***/ }),

/***/ 58713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Manager)
});

// EXTERNAL MODULE: ./lib/plan/units/names.js
var names = __webpack_require__(75435);
// EXTERNAL MODULE: ./lib/plan/systemd/settings.js
var settings = __webpack_require__(4658);
;// CONCATENATED MODULE: ./lib/plan/systemd/command.js

/** What becomes of one command line of a unit, such as ExecStart=. */
function commandEnd(line, facts) {
    const [first = '', ...words] = (0,settings/* wordsOf */.Z9)(line);
    const prefix = /^[-@:+!|]{0,8}/.exec(first)?.[0] ?? '';
    const end = programEnd(first.slice(prefix.length), words, facts);
    // A failure of a command with a dash before it is none.
    return prefix.includes('-') && end.kind === 'ends' ? { kind: 'ends', status: 0 } : end;
}
/** The status of a program that is not there (systemd.exec(5), EXIT_EXEC). */
const notThere = 203;
function programEnd(program, words, facts) {
    if (program.startsWith('/') && facts.pathExists(program) === false)
        return { kind: 'ends', status: notThere };
    switch (program.slice(program.lastIndexOf('/') + 1)) {
        case 'true':
            return { kind: 'ends', status: 0 };
        case 'false':
            return { kind: 'ends', status: 1 };
        case 'sleep':
            return { kind: 'runs' };
        case 'sh':
            return words[0] === '-c' ? shellEnd(words[1] ?? '') : { kind: 'unknown' };
        default:
            return { kind: 'unknown' };
    }
}
/** How long (s) a switch looks at what it has started: what ends later is not seen to. */
const lookSeconds = 0.3;
/** What becomes of a shell that only does the simplest things, one after another. */
function shellEnd(command) {
    let [status, slept] = [0, 0];
    for (const part of command.split(';')) {
        const words = part.trim().split(' ');
        if (words[0] === 'exec')
            words.shift();
        const [name = '', argument = ''] = words;
        const number = /^\d{1,6}(?:\.\d{1,6})?$/.test(argument) ? Number(argument) : Number.POSITIVE_INFINITY;
        if (name === 'exit')
            return { kind: 'ends', status: Number.isInteger(number) ? number % 256 : status };
        if (name === 'sleep')
            slept += number;
        else if (['true', ':', 'echo', 'false'].includes(name))
            status = name === 'false' ? 1 : 0;
        else
            return { kind: 'unknown' };
        if (slept > lookSeconds)
            return { kind: 'runs' };
    }
    return { kind: 'ends', status };
}

;// CONCATENATED MODULE: ./lib/plan/systemd/conditions.js
/**
 * The first Condition…= or Assert…= of a unit that is known to be false, as it is written; null where all hold or are not
 * known. With a pipe before the value one of several is enough. What cannot be known is taken to be as it was when the unit
 * was last to be started.
 */
function falseCondition(unit, what, facts) {
    const checks = Object.entries(tests).flatMap(([name, test]) => unit
        .all('Unit', `${what}${name}`)
        .map((value) => ({ text: `${what}${name}=${value}`, ...holds(value, test, facts) })));
    const needed = checks.find(({ isAlternative, result }) => !isAlternative && result === false);
    if (needed)
        return needed.text;
    const unknown = checks.find(({ result }) => result === null);
    if (unknown && what === 'Condition' && facts.wasSkipped(unit.id))
        return unknown.text;
    const alternatives = checks.filter(({ isAlternative }) => isAlternative);
    const allFalse = alternatives.length > 0 && alternatives.every(({ result }) => result === false);
    return allFalse ? alternatives[0].text : null;
}
const pathTest = (value, facts) => facts.pathExists(value);
/** What exists may be of another kind, which is not known. */
const kindTest = (value, facts) => (facts.pathExists(value) === false ? false : null);
/** Conditions of what only the host itself can tell. */
const unknown = [
    ...['Architecture', 'Firmware', 'Host', 'KernelCommandLine', 'KernelVersion', 'Version', 'Credential'],
    ...['Environment', 'Security', 'Capability', 'ACPower', 'NeedsUpdate', 'FirstBoot', 'User', 'Group'],
    ...['ControlGroupController', 'Memory', 'CPUs', 'CPUFeature', 'OSRelease', 'PathExistsGlob'],
    ...['PathIsEncrypted', 'MemoryPressure', 'CPUPressure', 'IOPressure', 'KernelModuleLoaded'],
];
const tests = {
    ...Object.fromEntries(unknown.map((name) => [name, () => null])),
    PathExists: pathTest,
    PathIsDirectory: kindTest,
    PathIsSymbolicLink: kindTest,
    PathIsMountPoint: kindTest,
    PathIsReadWrite: kindTest,
    DirectoryNotEmpty: kindTest,
    FileNotEmpty: kindTest,
    FileIsExecutable: kindTest,
    Virtualization: (value, { virtualization }) => virtualization === null ? null : isVirtualized(value, virtualization),
};
const containers = [
    'systemd-nspawn',
    'lxc',
    'lxc-libvirt',
    'docker',
    'podman',
    'openvz',
    'rkt',
    'wsl',
    'proot',
    'pouch',
];
/** Whether what systemd-detect-virt(1) prints is a kind of container. */
function isContainer(virtualization) {
    return virtualization !== null && containers.includes(virtualization);
}
function isVirtualized(value, found) {
    if (value === 'vm')
        return found !== 'none' && !isContainer(found);
    if (value === 'container')
        return isContainer(found);
    if (['yes', 'true', '1', 'on'].includes(value))
        return found !== 'none';
    if (['no', 'false', '0', 'off'].includes(value))
        return found === 'none';
    return value === found;
}
function holds(value, test, facts) {
    const isAlternative = value.startsWith('|');
    const rest = isAlternative ? value.slice(1) : value;
    const isNegated = rest.startsWith('!');
    const found = test((isNegated ? rest.slice(1) : rest).trim(), facts);
    return { isAlternative, result: found === null ? null : found !== isNegated };
}

;// CONCATENATED MODULE: ./lib/plan/systemd/start.js




const up = (sub) => ({ job: 'done', active: 'active', sub, why: null, hasRun: true });
const dead = { job: 'done', active: 'inactive', sub: 'dead', why: null, hasRun: true };
function failed(why, job) {
    return { job, active: 'failed', sub: 'failed', why, hasRun: true };
}
/** Sub-states of units of other types that are up (systemctl --state=help). */
const activeSubs = {
    ...{ target: 'active', slice: 'active', mount: 'mounted', swap: 'active' },
    ...{ socket: 'listening', timer: 'waiting', path: 'waiting', automount: 'waiting' },
};
/** Where the start of a unit leads to. */
function startOf(name, loading, facts) {
    const type = (0,names/* unitType */.t$)(name);
    // A container has neither the kernel's automounts nor swap of its own (unit.c, unit_type_supported).
    if (['automount', 'swap'].includes(type) && isContainer(facts.virtualization))
        return { ...dead, why: 'a container cannot have it', hasRun: false };
    if (!(loading instanceof settings/* LoadedUnit */.k4))
        return up(activeSubs[type] ?? 'running');
    const condition = falseCondition(loading, 'Condition', facts) ?? falseCondition(loading, 'Assert', facts);
    if (condition !== null)
        return { ...dead, why: `${condition} does not hold`, hasRun: false };
    return type === 'service' ? serviceStart(loading, facts) : up(activeSubs[type] ?? 'active');
}
/** Why systemd refuses a unit that it can read; null where it does not (service.c, service_verify). */
function badSetting(name, unit) {
    if ((0,names/* unitType */.t$)(name) !== 'service')
        return null;
    const starts = unit.all('Service', 'ExecStart').length;
    const isOneshot = unit.last('Service', 'Type') === 'oneshot';
    const canDoWithout = unit.all('Service', 'ExecStop').length > 0 && (isOneshot || unit.isTrue('Service', 'RemainAfterExit'));
    if (starts === 0 && !canDoWithout && unit.last('Unit', 'SuccessAction') === null)
        return 'it has no ExecStart';
    if (starts > 1 && !isOneshot)
        return 'it has several ExecStart and is no oneshot';
    return null;
}
function serviceStart(unit, facts) {
    const ends = (key) => unit.all('Service', key).map((line) => ({ key, line, end: commandEnd(line, facts) }));
    const skipping = ends('ExecCondition').find(({ end }) => end.kind === 'ends' && end.status !== 0);
    if (skipping)
        return { ...dead, why: `${named(skipping)} ends with a failure` };
    const broken = ends('ExecStartPre').find(({ end }) => end.kind === 'ends' && end.status !== 0);
    if (broken)
        return failing(unit, named(broken), broken.end, 'failed');
    const type = unit.last('Service', 'Type') ?? (unit.last('Service', 'BusName') === null ? 'simple' : 'dbus');
    const starts = ends('ExecStart');
    if (type === 'oneshot')
        return oneshotStart(unit, starts);
    const main = starts[0];
    if (main === undefined)
        return up('exited');
    const isReadyLater = ['notify', 'notify-reload', 'dbus', 'forking'].includes(type);
    if (main.end.kind === 'ends' && main.end.status !== 0) {
        const isWaitedFor = isReadyLater || (type === 'exec' && main.end.status === 203);
        return failing(unit, named(main), main.end, isWaitedFor ? 'failed' : 'done');
    }
    if (main.end.kind === 'ends' && type !== 'forking') {
        if (isReadyLater)
            return failed(`${named(main)} ends before it is ready`, 'failed');
        return ended(unit);
    }
    // What is known to run on only waits, and tells nobody that it is ready.
    if (main.end.kind === 'runs' && isReadyLater)
        return unready(unit, named(main));
    return up('running');
}
/** The command by its program; what it is called with may be a secret. */
function named({ key, line }) {
    return `${key}=${(0,settings/* wordsOf */.Z9)(line)[0] ?? ''}`;
}
function oneshotStart(unit, starts) {
    for (const one of starts) {
        if (one.end.kind === 'runs')
            return { job: 'never', active: 'activating', sub: 'start', why: null, hasRun: true };
        if (one.end.kind === 'ends' && one.end.status !== 0)
            return failing(unit, named(one), one.end, 'failed');
    }
    return unit.isTrue('Service', 'RemainAfterExit') ? up('exited') : dead;
}
/** A service whose program has ended well. */
function ended(unit) {
    const restart = unit.last('Service', 'Restart') ?? 'no';
    if (restart === 'always' || restart === 'on-success')
        return again(unit, null);
    return unit.isTrue('Service', 'RemainAfterExit') ? up('exited') : dead;
}
function failing(unit, command, end, job) {
    const status = end.kind === 'ends' ? end.status : 1;
    const why = `${command} ${status === 203 ? 'is no program there' : `ends with status ${status}`}`;
    const restart = unit.last('Service', 'Restart') ?? 'no';
    // A oneshot is waited for through its restarts only since systemd 256; its job has failed by then.
    const isRestarted = restart === 'always' || restart === 'on-failure' || restart === 'on-abnormal-exit';
    return isRestarted ? again(unit, { why, job }) : failed(why, job);
}
/** Pauses (s) between restarts that switch-to-configuration waits through, until systemd's limit of starts is reached. */
const soon = 0.25;
/**
 * A service that is started again and again, after a failure or without one: in a moment it has failed for good, unless the
 * pauses are long.
 */
function again(unit, failure) {
    const pause = seconds(unit.last('Service', 'RestartSec') ?? '100ms');
    if (pause === null || pause < soon)
        return failed(failure?.why ?? 'it ends at once and is restarted too often', failure?.job ?? 'done');
    return { job: 'done', active: 'activating', sub: 'auto-restart', why: failure?.why ?? null, hasRun: true };
}
function unready(unit, command) {
    const why = `${command} never tells that it is ready`;
    const limit = seconds(unit.last('Service', 'TimeoutStartSec') ?? unit.last('Service', 'TimeoutSec') ?? '90');
    const isLong = limit === null || limit > 60;
    return isLong
        ? { job: 'never', active: 'activating', sub: 'start', why, hasRun: true }
        : failed(why, 'failed');
}
const unitsOfTime = {
    ...{ '': 1, s: 1, sec: 1, second: 1, seconds: 1, ms: 0.001, msec: 0.001, us: 0.000001, usec: 0.000001 },
    ...{ m: 60, min: 60, minute: 60, minutes: 60, h: 3600, hr: 3600, hour: 3600, hours: 3600, d: 86400 },
};
/** A time span of systemd.time(7) in seconds; null for one that never ends or that is not understood. */
function seconds(text) {
    let sum = 0;
    for (const [, number, unit = ''] of text.matchAll(/(\d{1,12}(?:\.\d{1,6})?)\s{0,4}([a-z]{0,8})/g)) {
        const factor = unitsOfTime[unit];
        if (factor === undefined)
            return null;
        sum += Number(number) * factor;
    }
    return text === 'infinity' || !/\d/.test(text) ? null : sum;
}

;// CONCATENATED MODULE: ./lib/plan/systemd/applicable.js



/** Slices need no file, and some units are made by systemd itself. */
function isAlwaysThere(name) {
    return (0,names/* unitType */.t$)(name) === 'slice' || name === '-.mount' || name === 'init.scope';
}
/** Why a unit cannot have a job, by itself; null where it can. */
function jobProblem(dependencies, name, type) {
    if (type === 'reload')
        return canReload(dependencies, name) ? null : `${name} cannot be reloaded`;
    if (type !== 'start' && type !== 'restart')
        return null;
    const loading = dependencies.loading(name);
    if (loading === 'masked')
        return `${name} is masked`;
    if (loading === 'not-found' && !isAlwaysThere(name) && !dependencies.isElsewhere(name))
        return `there is no ${name}`;
    return loading instanceof settings/* LoadedUnit */.k4 ? badSetting(name, loading) : null;
}
function canReload(dependencies, name) {
    const type = (0,names/* unitType */.t$)(name);
    if (type === 'mount')
        return true;
    if (type !== 'service')
        return [...dependencies.of(name, 'PropagatesReloadTo')].length > 0;
    const settings = dependencies.settings(name);
    if (settings === null)
        return false;
    return (settings.all('Service', 'ExecReload').length > 0 || settings.last('Service', 'Type') === 'notify-reload');
}
const needed = ['Requires', 'BindsTo'];
/** Why units cannot be started, by their names: something that they require, at whatever remove, cannot be. */
function unstartable(dependencies, isUp) {
    const broken = new Map();
    const spread = (unit, problem) => {
        for (const kind of needed)
            for (const other of dependencies.on(unit, kind))
                if (!broken.has(other))
                    broken.set(other, problem);
    };
    for (const unit of new Set(needed.flatMap((kind) => dependencies.targets(kind)))) {
        const problem = jobProblem(dependencies, unit, 'start');
        if (problem !== null)
            spread(unit, problem);
    }
    // What is up need not be started for others.
    for (const [unit, problem] of broken)
        if (!isUp(unit))
            spread(unit, problem);
    return broken;
}

// EXTERNAL MODULE: ./lib/plan/systemd/transaction.js
var transaction = __webpack_require__(16827);
;// CONCATENATED MODULE: ./lib/plan/systemd/manager.js




/**
 * systemd as far as a switch of systems needs it: units, their dependencies, and the jobs that stop and start them. It
 * knows what units say and what is known of the host; a program that nothing is known of is taken to do well.
 */
class Manager {
    units = new Map();
    #dependencies;
    #facts;
    /** Units that have failed and whose OnFailure= is still to be started. */
    #failed = new Set();
    constructor(dependencies, states, facts) {
        this.#dependencies = dependencies;
        this.#facts = facts;
        for (const [name, { active, sub }] of states)
            this.units.set(name, { ...{ active: active, sub }, ...fresh });
    }
    state(name) {
        return (this.units.get(this.#dependencies.id(name))?.active ?? (isAlwaysThere(name) ? 'active' : 'inactive'));
    }
    isUp(name) {
        return (0,transaction/* isUp */.ie)(this.state(name));
    }
    /** The units that systemd has in memory: those that are up or failed, and all that one in memory names. */
    loaded() {
        const seen = new Set([...this.units].filter(([, { active }]) => active !== 'inactive').map(([unit]) => unit));
        for (const unit of seen)
            for (const other of this.#dependencies.namedBy(unit))
                seen.add(other);
        return seen;
    }
    /** The name that systemd has for a unit. */
    id(name) {
        return this.#dependencies.id(name);
    }
    /** Reads the units of another system, as after daemon-reload: an alias that is new takes over who has its name. */
    reloadUnits(dependencies) {
        this.#dependencies = dependencies;
        for (const [name, unit] of [...this.units]) {
            const id = dependencies.id(name);
            if (id === name || this.units.has(id))
                continue;
            this.units.delete(name);
            this.units.set(id, { ...unit, wasCalled: unit.wasCalled ?? name });
        }
    }
    resetFailed() {
        for (const unit of this.units.values())
            if (unit.active === 'failed')
                Object.assign(unit, down);
    }
    /** Asks for jobs as `systemctl --no-block` does, one after another, and waits for all; returns how each has ended. */
    request(names, type) {
        const jobs = new Map();
        const ids = names.map((name) => this.id(name));
        const broken = type === 'start' || type === 'restart'
            ? unstartable(this.#dependencies, (unit) => this.isUp(unit))
            : new Map();
        const accepted = ids.map((id) => this.#accept(id, type, jobs, broken));
        const ends = this.#run(jobs, new Set(ids));
        for (const id of ids)
            if (this.#waitsForEver(id, ends))
                ends.set(id, 'never');
        const failed = [...this.#failed];
        this.#failed.clear();
        const followers = failed.flatMap((unit) => [...this.#dependencies.of(unit, 'OnFailure')]);
        const wanted = [...new Set(followers)].filter((unit) => !this.isUp(unit) && this.#unit(unit).starts < mostStarts);
        if (wanted.length > 0)
            this.request(wanted, 'start');
        return ids.map((id, index) => (accepted[index] ? (ends.get(id) ?? 'done') : 'failed'));
    }
    /** A target is only reached when everything that it pulls in is. */
    #waitsForEver(id, ends) {
        if ((0,names/* unitType */.t$)(id) !== 'target')
            return false;
        const pulledIn = ['Requires', 'Wants'].flatMap((kind) => [...this.#dependencies.of(id, kind)]);
        return pulledIn.some((unit) => ends.get(unit) === 'never');
    }
    /** Adds the jobs of one request to those that wait; false where it is refused. */
    #accept(id, type, jobs, broken) {
        const settings = this.#dependencies.settings(id);
        const refuses = (key) => settings?.isTrue('Unit', key) === true;
        if (type !== 'stop' && type !== 'reload' && refuses('RefuseManualStart'))
            return false;
        if (type !== 'start' && type !== 'reload' && refuses('RefuseManualStop'))
            return false;
        const starts = (job) => job === 'start' || job === 'restart';
        const world = {
            state: (unit) => this.state(unit),
            check: (unit, job) => jobProblem(this.#dependencies, unit, job) ?? (starts(job) ? (broken.get(unit) ?? null) : null),
        };
        try {
            (0,transaction/* addTransaction */.yY)(jobs, id, type, this.#dependencies, world);
            return true;
        }
        catch (thrown) {
            if (!(thrown instanceof transaction/* Refused */.Lw))
                throw thrown;
            this.#unit(id).why = thrown.message;
            return false;
        }
    }
    /** Runs jobs: first what stops, then what starts, in their order. */
    #run(jobs, asked) {
        const ends = new Map();
        for (const [unit, type] of jobs)
            if (type === 'stop' || type === 'restart')
                this.#stop(unit, type, asked);
        for (const [unit, type] of jobs)
            if (type === 'reload')
                this.#reload(unit);
        for (const unit of this.#ordered(jobs)) {
            const type = jobs.get(unit);
            if (type === 'start' || type === 'restart')
                ends.set(unit, this.#start(unit, jobs, ends));
            if (type === 'verify-active')
                ends.set(unit, this.isUp(unit) ? 'done' : 'failed');
        }
        return ends;
    }
    #stop(name, type, asked) {
        const unit = this.#unit(name);
        const reason = asked.has(name) ? null : this.#whyStopped(name);
        if ((0,transaction/* isUp */.ie)(unit.active))
            Object.assign(unit, { ...down, why: null, stoppedBy: reason });
        if (type === 'stop')
            this.#keepUpheld(name);
    }
    /** The unit with which another one stops. */
    #whyStopped(name) {
        for (const kind of ['BindsTo', 'Requires', 'Requisite', 'PartOf'])
            for (const other of this.#dependencies.of(name, kind))
                if (!this.isUp(other))
                    return `${kind}=${other}`;
        for (const other of this.#dependencies.of(name, 'Conflicts'))
            if (this.isUp(other))
                return `Conflicts=${other}`;
        return 'PropagatesStopTo= of another unit';
    }
    /** What an active unit upholds comes back at once. */
    #keepUpheld(name) {
        const isUpheld = [...this.#dependencies.on(name, 'Upholds')].some((other) => this.isUp(other));
        if (isUpheld)
            this.#start(name, new Map(), new Map());
    }
    #reload(name) {
        const unit = this.#unit(name);
        if ((0,transaction/* isUp */.ie)(unit.active))
            unit.reloads += 1;
    }
    /** Units to start, each behind those that it is ordered after. */
    #ordered(jobs) {
        const order = [];
        const seen = new Set();
        for (const first of [...jobs.keys()].sort()) {
            const open = [{ unit: first, isDone: false }];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                if (next.isDone)
                    order.push(next.unit);
                if (next.isDone || seen.has(next.unit))
                    continue;
                seen.add(next.unit);
                open.push({ unit: next.unit, isDone: true });
                const before = [...this.#dependencies.of(next.unit, 'After')].filter((other) => jobs.has(other));
                open.push(...before.sort().map((unit) => ({ unit, isDone: false })));
            }
        }
        return order;
    }
    #start(name, jobs, ends) {
        const unit = this.#unit(name);
        if ((0,transaction/* isUp */.ie)(unit.active) && unit.sub !== 'auto-restart')
            return 'done';
        // Units that start each other when they fail would do so for ever; systemd limits it as well.
        if (unit.starts >= mostStarts)
            return 'failed';
        const broken = this.#brokenRequirement(name, jobs, ends);
        if (broken !== null) {
            unit.why = `${broken} does not come up`;
            return 'failed';
        }
        // A socket cannot take over from a service that runs without it.
        const triggered = (0,names/* unitType */.t$)(name) === 'socket' ? this.#dependencies.triggeredBy(name) : null;
        if (triggered !== null && this.isUp(triggered)) {
            unit.why = `${triggered} runs already`;
            return 'failed';
        }
        if (triggered !== null || ['timer', 'path'].includes((0,names/* unitType */.t$)(name))) {
            const other = this.#dependencies.triggeredBy(name);
            if (other !== null && jobProblem(this.#dependencies, other, 'start') !== null) {
                unit.why = `there is no ${other} to start`;
                return 'failed';
            }
        }
        const start = startOf(name, this.#dependencies.loading(name), this.#facts);
        if (start.hasRun)
            unit.starts += 1;
        Object.assign(unit, { active: start.active, sub: start.sub, why: start.why });
        if (start.active === 'failed')
            this.#failed.add(name);
        if (start.active === 'failed' || start.active === 'inactive')
            this.#stopBound(name);
        return start.job;
    }
    #brokenRequirement(name, jobs, ends) {
        for (const kind of ['Requires', 'BindsTo', 'Requisite'])
            for (const other of this.#dependencies.of(name, kind)) {
                // Without an order both start at once, and it is up before the other one has failed.
                const isFirst = this.#dependencies.has(name, 'After', other);
                if (jobs.has(other) && isFirst && ends.get(other) === 'failed')
                    return other;
            }
        return null;
    }
    /** What is bound to a unit does not outlive it. */
    #stopBound(name) {
        for (const other of this.#dependencies.on(name, 'BindsTo'))
            if (this.state(other) === 'active')
                this.#run(new Map([[other, 'stop']]), new Set());
    }
    #unit(name) {
        const known = this.units.get(name);
        if (known)
            return known;
        const unit = { ...fresh, ...down };
        this.units.set(name, unit);
        return unit;
    }
}
/** How often a unit is started in one switch (systemd-system.conf(5), DefaultStartLimitBurst). */
const mostStarts = 5;
const down = { active: 'inactive', sub: 'dead' };
const fresh = { starts: 0, reloads: 0, why: null, stoppedBy: null, wasCalled: null };


/***/ }),

/***/ 4658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ unitId),
/* harmony export */   LM: () => (/* binding */ loadUnit),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   k4: () => (/* binding */ LoadedUnit)
/* harmony export */ });
/* harmony import */ var _units_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75435);
// Unit files as systemd reads them (systemd.syntax(7)), which is not how switch-to-configuration does.

/** A unit as systemd has it in memory. */
class LoadedUnit {
    id;
    #values;
    constructor(id, values) {
        this.id = id;
        this.#values = values;
    }
    /** All values of a key since the last empty one. */
    all(section, key) {
        return this.#values.get(`${section}.${key}`) ?? [];
    }
    /** The last value of a key, which is the one that counts of most. */
    last(section, key) {
        return this.all(section, key).at(-1) ?? null;
    }
    isTrue(section, key, otherwise = false) {
        const value = this.last(section, key)?.toLowerCase();
        if (value === undefined)
            return otherwise;
        return ['1', 'yes', 'y', 'true', 't', 'on'].includes(value);
    }
    /** The words of a list, in all its lines. */
    words(section, key) {
        return this.all(section, key).flatMap((value) => wordsOf(value));
    }
}
/** The name that systemd knows a unit by: what an alias leads to, and for an instance its template's alias. */
function unitId(units, name) {
    const file = units.file(name);
    if (file?.kind === 'file')
        return file.path;
    const template = file === null ? (0,_units_names_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .kW)(name) : null;
    const other = template === null ? null : units.file(template);
    if (template === null || other?.kind !== 'file' || other.path === template || !other.path.includes('@.'))
        return name;
    // An instance of a template that is another name for one.
    const instance = name.slice(name.indexOf('@') + 1, name.lastIndexOf('.'));
    return other.path.replace('@.', `@${instance}.`);
}
/** Loads a unit with its drop-ins. `id` is no alias. */
function loadUnit(units, id) {
    const template = (0,_units_names_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .kW)(id);
    const path = !units.has(id) && template !== null ? template : id;
    const file = units.file(path);
    if (file === null)
        return 'not-found';
    // An empty file masks as /dev/null does.
    if (file.kind === 'masked' || file.text.trim() === '')
        return 'masked';
    const values = new Map();
    addText(values, file.text);
    for (const name of dropInNames(id, template))
        for (const dropIn of units.dropIns(name)) {
            const text = units.file(dropIn);
            if (text?.kind === 'file')
                addText(values, text.text);
        }
    return new LoadedUnit(id, expanded(values, id));
}
/** The names whose drop-ins count for a unit, from the most general one on. */
function dropInNames(id, template) {
    const [prefix, type] = [(0,_units_names_js__WEBPACK_IMPORTED_MODULE_0__/* .unitPrefix */ .lz)(id), (0,_units_names_js__WEBPACK_IMPORTED_MODULE_0__/* .unitType */ .t$)(id)];
    const dashed = [...prefix.matchAll(/-/g)].map(({ index }) => `${prefix.slice(0, index + 1)}.${type}`);
    return [type, ...dashed, ...(template === null ? [] : [template]), id];
}
function addText(values, text) {
    let section = '';
    for (const line of logicalLines(text)) {
        if (line.startsWith('[') && line.endsWith(']'))
            section = line.slice(1, -1);
        const equals = line.indexOf('=');
        if (equals <= 0 || section === '')
            continue;
        const key = `${section}.${line.slice(0, equals).trim()}`;
        const value = line.slice(equals + 1).trim();
        if (value === '')
            values.set(key, []);
        else if (values.has(key))
            values.get(key).push(value);
        else
            values.set(key, [value]);
    }
}
/** Lines without comments; a backslash at the end joins a line with the next that is no comment. */
function logicalLines(text) {
    const lines = [];
    let open = [];
    for (const raw of text.split('\n')) {
        const line = raw.trim();
        if (line.startsWith('#') || line.startsWith(';'))
            continue;
        const isJoined = line.endsWith('\\');
        open.push(isJoined ? line.slice(0, -1) : line);
        if (isJoined)
            continue;
        lines.push(open.join(' '));
        open = [];
    }
    return [...lines, open.join(' ')].filter((line) => line !== '');
}
/** The values with the specifiers that names of units and paths are made with. */
function expanded(values, id) {
    const prefix = (0,_units_names_js__WEBPACK_IMPORTED_MODULE_0__/* .unitPrefix */ .lz)(id);
    const at = prefix.indexOf('@');
    const specifiers = {
        ...{ n: id, N: prefix, p: at === -1 ? prefix : prefix.slice(0, at), '%': '%' },
        ...(at === -1 ? {} : { i: prefix.slice(at + 1), I: unescaped(prefix.slice(at + 1)) }),
    };
    const replaced = (value) => value.replace(/%(.)/g, (whole, letter) => specifiers[letter] ?? whole);
    return new Map([...values].map(([key, all]) => [key, all.map(replaced)]));
}
function unescaped(name) {
    return name
        .replaceAll('-', '/')
        .replace(/\\x([0-9a-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
/** Words with quotes around them or parts of them taken off. */
function wordsOf(text) {
    const words = [];
    let word = null;
    let quote = '';
    for (const character of text) {
        if (quote !== '') {
            if (character === quote)
                quote = '';
            else
                word = (word ?? '') + character;
        }
        else if (character === '"' || character === "'") {
            quote = character;
            word ??= '';
        }
        else if (character === ' ' || character === '\t') {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else
            word = (word ?? '') + character;
    }
    return word === null ? words : [...words, word];
}


/***/ }),

/***/ 16827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   ie: () => (/* binding */ isUp),
/* harmony export */   yY: () => (/* binding */ addTransaction)
/* harmony export */ });
const to = (kind, type, isNeeded) => ({
    kind,
    isFrom: false,
    type,
    ...(isNeeded && { isNeeded }),
});
const from = (kind, type) => ({ kind, isFrom: true, type });
const tried = (way) => ({ ...way, onlyIfUp: true });
const pulledIn = [
    ...[to('Requires', 'start', true), to('BindsTo', 'start', true), to('Requisite', 'verify-active', true)],
    ...[to('Wants', 'start'), to('Upholds', 'start'), to('Conflicts', 'stop'), from('Conflicts', 'stop')],
];
const hanging = ['Requires', 'Requisite', 'BindsTo', 'PartOf'];
const ways = {
    start: pulledIn,
    restart: [...pulledIn, ...hanging.map((kind) => tried(from(kind, 'restart')))],
    stop: [...hanging.map((kind) => from(kind, 'stop')), to('PropagatesStopTo', 'stop')],
    reload: [tried(to('PropagatesReloadTo', 'reload'))],
    'verify-active': [],
};
/** A request that systemd refuses as a whole, in words. */
class Refused extends Error {
}
/**
 * Adds the jobs of a request for `anchor` to those that wait. What is up already is not started, and what only it would pull
 * in is not either. Throws `Refused`, and adds nothing then.
 */
function addTransaction(waiting, anchor, type, dependencies, world) {
    const jobs = new Map();
    const wanted = [{ unit: anchor, type, isNeeded: true }];
    for (const next of wanted) {
        const job = collapsed(next.type, world.state(next.unit));
        const problem = world.check(next.unit, job);
        if (problem !== null && next.isNeeded)
            throw new Refused(problem);
        const isAsked = next === wanted[0];
        if (problem !== null || (!isAsked && isRedundant(job, world.state(next.unit))))
            continue;
        const known = jobs.get(next.unit) ?? waiting.get(next.unit);
        const merged = mergedWith(known, job);
        // What waits already has brought its own with it.
        if (merged === null || merged === known)
            continue;
        jobs.set(next.unit, merged);
        for (const other of propagated(next, job, dependencies, world))
            wanted.push(other);
    }
    for (const [unit, job] of jobs)
        waiting.set(unit, job);
}
/** The jobs that a job brings with it. */
function propagated({ unit, isNeeded }, job, dependencies, world) {
    return ways[job].flatMap((way) => {
        const others = way.isFrom ? dependencies.on(unit, way.kind) : dependencies.of(unit, way.kind);
        return [...others]
            .filter((other) => !way.onlyIfUp || isUp(world.state(other)))
            .map((other) => ({ unit: other, type: way.type, isNeeded: isNeeded && way.isNeeded === true }));
    });
}
function isUp(state) {
    return state === 'active' || state === 'activating' || state === 'reloading';
}
/** A restart of what is down is a start. */
function collapsed(type, state) {
    return type === 'restart' && !isUp(state) ? 'start' : type;
}
function isRedundant(type, state) {
    if (type === 'start')
        return state === 'active' || state === 'reloading';
    if (type === 'stop')
        return state === 'inactive' || state === 'failed';
    return type === 'verify-active' && state === 'active';
}
/** Two jobs for one unit; null where they contradict each other, and the one that came first stays. */
function mergedWith(known, job) {
    if (known === undefined || known === job || known === 'verify-active')
        return job;
    if (job === 'verify-active')
        return known;
    const both = new Set([known, job]);
    if (both.has('stop'))
        return null;
    return both.has('restart') ? 'restart' : both.has('reload') ? 'reload' : 'start';
}


/***/ }),

/***/ 20121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readFstab)
/* harmony export */ });
/**
 * An fstab as switch-to-configuration reads it: a line with "#" anywhere is a comment to it. With `asSystemd` only what
 * begins with one is, as for systemd's generator, which mounts such a line all the same.
 */
function readFstab(text, { asSystemd = false } = {}) {
    const mounts = new Map();
    const swaps = new Set();
    for (const line of text.split('\n')) {
        const [device, point, type, options = ''] = line.split(/\s/).filter((word) => word !== '');
        const isComment = asSystemd ? device?.startsWith('#') : line.includes('#');
        if (isComment || device === undefined || point === undefined || type === undefined)
            continue;
        if (type === 'swap')
            swaps.add(device);
        else
            mounts.set(point, { device, type, options });
    }
    return { mounts, swaps };
}


/***/ }),

/***/ 75435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kW: () => (/* binding */ templateOf),
/* harmony export */   lz: () => (/* binding */ unitPrefix),
/* harmony export */   t$: () => (/* binding */ unitType),
/* harmony export */   z1: () => (/* binding */ escapedPath)
/* harmony export */ });
// Names of units, as systemd.unit(5) has them.
/** The type of a unit: `service` of `a.service`. */
function unitType(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** A name without its type. */
function unitPrefix(name) {
    return name.slice(0, name.lastIndexOf('.'));
}
/** The template of an instance, `a@.service` of `a@b.service`; null for a name that is none. */
function templateOf(name) {
    const at = name.indexOf('@');
    const dot = name.lastIndexOf('.');
    return at > 0 && at + 1 < dot ? `${name.slice(0, at + 1)}${name.slice(dot)}` : null;
}
// Characters of a path that a name has as they are.
const plain = /[A-Za-z0-9:_.]/;
/** A path as systemd-escape(1) makes a name of it: `/srv/a-b` is `srv-a\x2db`. */
function escapedPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.length === 0)
        return '-';
    const name = parts.map(escapedPart).join('-');
    return name.startsWith('.') ? `\\x2e${name.slice(1)}` : name;
}
function escapedPart(part) {
    const bytes = [...Buffer.from(part, 'utf8')];
    return bytes.map((byte) => escapedByte(byte)).join('');
}
function escapedByte(byte) {
    const character = String.fromCharCode(byte);
    return byte < 128 && plain.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
}


/***/ }),

/***/ 25959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ UnitDirectory)
/* harmony export */ });
/** More links in a row than Linux follows. */
const mostLinks = 40;
const etc = '/etc/systemd/system/';
/**
 * etc/systemd/system of one system, by paths relative to it. A link to a file elsewhere, as every unit of NixOS is one,
 * counts as that file; `links` holds those to another path of the directory and to /dev/null, as they are written.
 */
class UnitDirectory {
    files;
    links;
    #folders = new Map();
    constructor(files, links) {
        this.files = files;
        this.links = links;
        for (const path of [...files.keys(), ...links.keys()].sort()) {
            const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
            const names = this.#folders.get(folder);
            if (names)
                names.push(path);
            else
                this.#folders.set(folder, [path]);
        }
    }
    /** What a path leads to; null where that is nothing. */
    file(path) {
        let at = path;
        for (let count = 0; count < mostLinks; count += 1) {
            const text = this.files.get(at);
            if (text !== undefined)
                return { kind: 'file', path: at, text };
            const target = this.links.get(at);
            if (target === undefined)
                return null;
            if (target === '/dev/null')
                return { kind: 'masked' };
            at = joined(at, target);
        }
        return null;
    }
    /** Whether a path leads to anything, be it /dev/null. */
    has(path) {
        return this.file(path) !== null;
    }
    /** Whether a path leads to a file. */
    hasFile(path) {
        return this.file(path)?.kind === 'file';
    }
    /** The paths in a folder, sorted; '' for the directory itself. */
    paths(folder) {
        return this.#folders.get(folder) ?? [];
    }
    /** All folders below the directory, such as `multi-user.target.wants`. */
    folders() {
        return [...this.#folders.keys()].filter((folder) => folder !== '');
    }
    /** The paths of a name's drop-ins, in their order. */
    dropIns(name) {
        return this.paths(`${name}.d`).filter((path) => path.endsWith('.conf') && this.has(path));
    }
}
function joined(from, target) {
    if (target.startsWith('/'))
        return target.startsWith(etc) ? target.slice(etc.length) : target;
    const parts = from.split('/').slice(0, -1);
    for (const part of target.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 61892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redactData),
/* harmony export */   L: () => (/* binding */ redactMetadata)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60682);

/** Fields that never hold a secret. A short secret must not corrupt them (`fail` in `failed`). */
const neverSecret = new Set([
    'schema_version',
    'outcome',
    'mode',
    'reason',
    'timestamp',
    'finished_at',
    'action',
    'program',
    'family',
    'level',
    'change',
    'files',
]);
/** Records whose keys come from the rebuild, and may hold a secret as well. */
const foreignKeys = new Set(['substituters', 'metrics']);
/** The metadata with every text in it redacted that comes from the rebuild: commands, messages, log lines. */
function redactMetadata(metadata, redaction) {
    return redactData(metadata, redaction);
}
/** The same for other data of a build. */
function redactData(data, redaction) {
    return redactValue(data, redaction, false);
}
function redactValue(value, redaction, keysToo) {
    if (typeof value === 'string')
        return (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, value);
    if (isTexts(value))
        return redactLines(value, redaction);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redaction, false));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        keysToo ? (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, key) : key,
        neverSecret.has(key) ? item : redactValue(item, redaction, foreignKeys.has(key)),
    ]));
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
/** The lines of a log as one text: a key of many lines is known by its first one only. */
function redactLines(texts, redaction) {
    // Line feeds are never masked, so that the texts can be separated again by their number of lines.
    const lines = (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, texts.join('\n')).split('\n');
    return texts.map((text) => lines.splice(0, text.split('\n').length).join('\n'));
}


/***/ }),

/***/ 23960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _n: () => (/* binding */ backslashed),
  DV: () => (/* binding */ codeBlock),
  SS: () => (/* binding */ codeSpan),
  zH: () => (/* binding */ details),
  FV: () => (/* binding */ escapeMarkdown),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  $i: () => (/* binding */ linkAddress),
  Rw: () => (/* binding */ proseMarkdown),
  tp: () => (/* binding */ table),
  Oz: () => (/* binding */ wordJoiner)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/text/html.js
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for an HTML text node or a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/text/markdown.js


// Written by hand, since libraries escape Markdown but not what GitHub adds to it after rendering.
// GitHub turns @names, #numbers, GH-numbers, addresses and closing words ("fixes #1") into links and
// notifications after it has rendered the Markdown, so entities and backslashes do not stop that.
// It leaves code alone; prose gets a word joiner, which breaks the pattern and is not seen.
const wordJoiner = '\u2060';
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** With a backslash before all ASCII punctuation, which is then no markup. */
function backslashed(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
/** Hostile text as one line of Markdown prose: nothing in it is markup, a link or a mention. */
function escapeMarkdown(text) {
    return (backslashed((0,clean/* strippedLine */.MV)(text))
        // \| has another meaning in a table than in prose.
        .replaceAll('\\|', '&#124;')
        .replace(/\\([@#])/g, `\\$1${wordJoiner}`)
        .replace(/\b(gh)\\-/gi, `$1\\-${wordJoiner}`));
}
/** Hostile text as an inline code span; an empty text becomes an empty string. */
function codeSpan(text) {
    const line = (0,clean/* strippedLine */.MV)(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Hostile prose in which `words like these` are code; the text outside of such pairs is escaped. */
function proseMarkdown(text) {
    const parts = (0,clean/* strippedLine */.MV)(text).split('`');
    // Without its partner, the last backtick is a character like others.
    const lonely = parts.length % 2 === 0 ? `\`${parts.pop()}` : '';
    return [
        ...parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part))),
        spaced(lonely),
    ].join('');
}
/** Escaped, with the blanks at both ends, which separate it from its neighbours. */
function spaced(text) {
    const [, before = '', after = ''] = /^(\s?).*?(\s?)$/.exec(text) ?? [];
    return text.trim() === '' ? before : `${before}${escapeMarkdown(text)}${after}`;
}
/** Hostile lines as a fenced code block whose fence none of them can close. */
function codeBlock(lines, language = '') {
    const body = (0,clean/* stripControls */.$Y)(lines.join('\n')).replace(/(?<!\n)\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}\n`;
}
/** Hostile text as code inside HTML, such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    return `<code>${escapeHtml((0,clean/* strippedLine */.MV)(text))}</code>`;
}
/**
 * A link to an address made by this tool or returned by GitHub; for anything but http(s) it is the label
 * alone. `label` is Markdown.
 */
function markdown_link(label, url) {
    const address = linkAddress(url);
    return address === null ? label : `[${label}](${address})`;
}
/** An address that cannot break out of a Markdown link or image, or null if it is not http(s). */
function linkAddress(url) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        return null;
    return new URL(url).href.replace(/[()<>[\]\\`|*_~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A folded section. `summary` is HTML (see {@link htmlCode}), `body` Markdown. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
/** A table; `right` are the indices of right-aligned columns. Cells are Markdown on one line. */
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.map(cellText).join(' | ')} |\n`;
    const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`;
}
/**
 * A pipe ends a cell, also in code, unless a backslash is before it; but two backslashes are one of their
 * own, and the pipe counts again. An invisible character separates the two.
 */
function cellText(cell) {
    return cell.replace(/\\(?=\|)/g, `\\${wordJoiner}`).replaceAll('|', '\\|');
}


/***/ })

};
