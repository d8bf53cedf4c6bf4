export const id = 9706;
export const ids = [9706];
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
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   jx: () => (/* binding */ fileNames)
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
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/deploy/plan/build-system.js







/**
 * Builds the system of a host of a flake on this machine and returns its store path. `say` receives what Nix prints. Throws a
 * ToolError (`build-failed`) with Nix's words.
 */
async function buildSystem({ flake, host }, { cwd, env, say, signal }) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-plan-'));
    try {
        const link = (0,external_node_path_.join)(dir, 'result');
        const features = ['--extra-experimental-features', 'nix-command flakes'];
        const argv = ['nix', ...features, 'build', `${flake}#${(0,ref/* toplevelAttribute */.EA)(host)}`, '--out-link', link];
        const result = await (0,programs/* runProgram */.mB)(argv, { cwd, env, onOutput: say, ...(signal && { signal }) });
        signal?.throwIfAborted();
        if ((0,programs/* hasSucceeded */.yO)(result))
            return await (0,promises_.realpath)(link);
        const words = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(result.stderr).trim() || (0,programs/* failureReason */.Hr)(result), 2000);
        throw new errors/* ToolError */.v4('build-failed', `the system of ${host} in ${flake} was not built: ${words}`, {
            hint: 'nixos-rebuild-test run build records it and explains why.',
        });
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/deploy/plan/copy-system.js



/**
 * Copies a system with all that it needs from this machine to one over ssh, which fetches from its own caches what these
 * have. Throws a ToolError (`not-copied`) with Nix's words.
 */
async function copySystem(path, destination, { env, signal }) {
    const argv = ['nix-copy-closure', '--use-substitutes', '--to', destination, path];
    const result = await (0,programs/* runProgram */.mB)(argv, { env, ...(signal && { signal }) });
    signal?.throwIfAborted();
    if ((0,programs/* hasSucceeded */.yO)(result))
        return;
    const words = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(result.stderr).trim() || (0,programs/* failureReason */.Hr)(result), 1000);
    const isUnsigned = /signature|signed by a trusted/i.test(words);
    throw new errors/* ToolError */.v4('not-copied', `${path} was not copied to ${destination}: ${words}`, {
        hint: isUnsigned
            ? 'Its Nix takes paths of a user in trusted-users, or signed with a key in trusted-public-keys.'
            : 'The user must be able to run nix-store there.',
    });
}

;// CONCATENATED MODULE: ./lib/host/system/script.js
/** Where the three systems of a host are. */
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
 * and `p PATH`, a path of which it is asked whether it is there. For `askInSections`.
 */
function systemScript() {
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
        ...Object.entries(systemLinks).flatMap(([name, path]) => toplevelLines(name, path)),
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

;// CONCATENATED MODULE: ./lib/host/system/toplevel.js



/** Reads a toplevel that is on this machine. Throws where it is none. */
async function readToplevel(path) {
    const links = toplevelLinks.map(async (name) => [name, await orNull((0,promises_.realpath)((0,external_node_path_.join)(path, name)))]);
    const texts = toplevelTexts.map(async (name) => [name, await orNull((0,promises_.readFile)((0,external_node_path_.join)(path, name), 'utf8'))]);
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
var closure = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(7327);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
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
        throw (0,errors/* usageError */.Wp)('no-system', `${path} is no NixOS system: it has no bin/switch-to-configuration`, whatToName);
    const [toplevel, { stored, ...units }] = await Promise.all([readToplevel(end), readUnitFiles(end)]);
    const linked = (file) => new_system_orNull((0,promises_.realpath)((0,external_node_path_.join)(end, file)));
    return {
        ...{ toplevel, units, stored },
        fstab: (await new_system_orNull((0,promises_.readFile)((0,external_node_path_.join)(end, 'etc/fstab'), 'utf8'))) ?? '',
        closure: await closureAt(end, env),
        rules: await switchRulesOf(program, toplevel.texts['nixos-version']),
        manager: await linked('systemd/lib/systemd/systemd'),
        managerSettings: await linked('etc/systemd/system.conf'),
        bootBytes: await sizeOf([toplevel.links.kernel, toplevel.links.initrd]),
    };
}
const whatToName = 'Name the toplevel of a host: the result of nixos-rebuild build, or config.system.build.toplevel.';
async function closureAt(path, env) {
    return new_system_orNull((0,closure/* closureOf */.TQ)(path, (0,query/* nixQuery */.i)(env, closureMs)));
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
async function readStart(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { size } = await file.stat();
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(size, mostBytes)) });
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
;// CONCATENATED MODULE: ./lib/host/sections.js




/**
 * Runs a script on a host and returns the sections that it prints. Throws a ToolError (`bad-answer`) for an answer that is
 * not whole, and `HostUnreachable`.
 */
async function askInSections(host, { script, tells, needs, ...question }, signal) {
    // A word that nothing on the host can know.
    const mark = (0,random/* randomHex */.n)(16);
    const say = `say() { printf '\\n%s %s\\n' ${(0,shell/* quoteWord */.X)(mark)} "$*"; }`;
    const result = await host.run({ script: `${say}\n${script}\nsay end`, ...question }, signal);
    const sections = sectionsOf(result.stdout.toString('utf8'), mark);
    if (sections.has('end'))
        return sections;
    const said = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(result.stderr.toString('utf8')).trim(), 300);
    throw new errors/* ToolError */.v4('bad-answer', `${host.name} did not tell ${tells} (status ${result.status})${said && `: ${said}`}`, { hint: `It needs ${needs}.` });
}
/** What a script printed, in sections that begin with a line of `mark` and their name. What is before the first is left out. */
function sectionsOf(printed, mark) {
    const sections = new Map();
    for (const part of printed.split(`\n${mark} `).slice(1)) {
        const end = part.indexOf('\n');
        if (end !== -1)
            sections.set(part.slice(0, end), part.slice(end + 1));
    }
    return sections;
}
/** The lines of a section that are not empty. */
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line !== '');
}
/** Blocks of NAME=VALUE lines, as `systemctl show` prints them, in whichever order. */
function propertyBlocks(text) {
    return (text ?? '')
        .split('\n\n')
        .map((block) => new Map(linesOf(block).map((line) => propertyOf(line))))
        .filter((block) => block.size > 0);
}
function propertyOf(line) {
    const equals = line.indexOf('=');
    return equals === -1 ? [line, ''] : [line.slice(0, equals), line.slice(equals + 1)];
}
/** The words of a line, which blanks are between. */
function wordsOf(line) {
    return line.split(' ').filter((word) => word !== '');
}
/** What `df -Pk` prints: the file systems, each once where it is asked for several times. */
function fileSystemsIn(text) {
    const found = new Map();
    for (const line of linesOf(text)) {
        const [, ...words] = wordsOf(line);
        const [total = 0, used = 0, free = 0] = words.slice(0, 3).map((word) => Number(word) * 1024);
        const point = words.slice(4).join(' ');
        if (point === '' || ![total, used, free].every(Number.isSafeInteger))
            continue;
        found.set(point, { point, totalBytes: total, usedBytes: used, freeBytes: free });
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/host/system/host-system.js





/** How long (s) a host may take to answer. */
const answerSeconds = 120;
/**
 * Reads what a host runs, in one round trip that changes nothing on it. Throws a ToolError (`no-nixos`) where that is no
 * NixOS, (`bad-answer`) for an answer that cannot be read, and `HostUnreachable`.
 */
async function readHostSystem(host, { stored, paths }, signal) {
    const questions = [...[...stored.keys()].map((path) => `u ${path}`), ...paths.map((path) => `p ${path}`)];
    const lines = questions.filter((line) => !line.includes('\n')).map((line) => `${line}\n`);
    const input = Buffer.from(lines.join(''));
    const question = {
        ...{ script: systemScript(), input, timeoutSeconds: answerSeconds },
        ...{ tells: 'what it runs', needs: 'a POSIX shell, coreutils and systemd' },
    };
    const sections = await askInSections(host, question, signal);
    const current = toplevelIn(sections, 'current');
    if (current === null)
        throw new errors/* ToolError */.v4('no-nixos', `${host.name} does not run NixOS: it has no ${systemLinks.current}`, {
            hint: 'A plan compares with the system that the target runs.',
        });
    return {
        ...{ current, booted: toplevelIn(sections, 'booted'), profile: toplevelIn(sections, 'profile') },
        ...{ units: unitsIn(sections, stored), states: statesIn(sections), fstab: sections.get('fstab') ?? '' },
        left: Object.fromEntries(leftLists.map((list) => [list, linesOf(sections.get(`left ${list}`))])),
        virtualization: line(sections, 'virtualization') ?? 'none',
        ...{ manager: line(sections, 'manager'), managerSettings: line(sections, 'manager-settings') },
        ...{ closure: closureIn(sections), absent: new Set(linesOf(sections.get('absent'))) },
        free: { store: freeBytes(sections.get('space store')), boot: bootBytes(sections.get('space boot')) },
    };
}
function line(sections, name) {
    return linesOf(sections.get(name))[0] ?? null;
}
const pathSchema = schemas/* string */.YjP().refine(store_path/* isStorePath */.zP).nullable().catch(null);
function toplevelIn(sections, name) {
    const path = pathSchema.parse(line(sections, `system ${name}`));
    if (path === null)
        return null;
    const links = toplevelLinks.map((link) => [link, line(sections, `link ${name} ${link}`)]);
    const texts = toplevelTexts.map((text) => [text, sections.get(`text ${name} ${text}`) ?? null]);
    return { path, links: Object.fromEntries(links), texts: Object.fromEntries(texts) };
}
const unitSchema = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP().min(1),
    ActiveState: schemas/* string */.YjP(),
    SubState: schemas/* string */.YjP(),
    FragmentPath: schemas/* string */.YjP().default(''),
    // Another name for the same device, which counts once.
    Following: schemas/* literal */.euz('').default(''),
    ConditionResult: schemas/* string */.YjP().default('yes'),
    // 0 for a unit that was never to be started.
    ConditionTimestampMonotonic: schemas/* string */.YjP().default('0'),
});
function statesIn(sections) {
    const blocks = propertyBlocks(sections.get('states')).map((block) => unitSchema.safeParse(Object.fromEntries(block)));
    const units = blocks.flatMap(({ data }) => data ?? []);
    return new Map(units.map((unit) => [unit.Id, unitOf(unit)]));
}
function unitOf(unit) {
    const wasSkipped = unit.ConditionResult === 'no' && unit.ConditionTimestampMonotonic !== '0';
    return { active: unit.ActiveState, sub: unit.SubState, fragment: unit.FragmentPath, wasSkipped };
}
function unitsIn(sections, stored) {
    const found = { files: new Map(), links: new Map() };
    for (const entry of (sections.get('units') ?? '').split('\0')) {
        const [type, path = '', target = ''] = entry.split('\t');
        const source = type === 'f' ? path : target;
        const text = stored.get(source) ?? sections.get(`unit ${source}`);
        if (path === '')
            continue;
        if (type === 'l' && (!target.startsWith('/') || target === '/dev/null'))
            found.links.set(path, target);
        else if (text === undefined)
            found.links.set(path, '/dev/null');
        else
            found.files.set(path, text);
    }
    return found;
}
function closureIn(sections) {
    const paths = linesOf(sections.get('closure')).filter((path) => (0,store_path/* isStorePath */.zP)(path));
    const sizes = linesOf(sections.get('sizes')).map(Number);
    if (paths.length === 0)
        return null;
    const isWhole = sizes.length === paths.length && sizes.every((size) => Number.isSafeInteger(size));
    return paths.map((path, index) => ({ path, bytes: isWhole ? (sizes[index] ?? null) : null }));
}
function freeBytes(text) {
    return fileSystemsIn(text).at(-1)?.freeBytes ?? null;
}
function bootBytes(text) {
    const boot = fileSystemsIn(text).at(-1);
    return boot?.point.startsWith('/boot') ? boot.freeBytes : null;
}

;// CONCATENATED MODULE: ./lib/plan/units/names.js
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

;// CONCATENATED MODULE: ./lib/plan/systemd/settings.js
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
        return this.all(section, key).flatMap((value) => settings_wordsOf(value));
    }
}
/** The name that systemd knows a unit by: what an alias leads to, and for an instance its template's alias. */
function unitId(units, name) {
    const file = units.file(name);
    if (file?.kind === 'file')
        return file.path;
    const template = file === null ? templateOf(name) : null;
    const other = template === null ? null : units.file(template);
    if (template === null || other?.kind !== 'file' || other.path === template || !other.path.includes('@.'))
        return name;
    // An instance of a template that is another name for one.
    const instance = name.slice(name.indexOf('@') + 1, name.lastIndexOf('.'));
    return other.path.replace('@.', `@${instance}.`);
}
/** Loads a unit with its drop-ins. `id` is no alias. */
function loadUnit(units, id) {
    const template = templateOf(id);
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
    const [prefix, type] = [unitPrefix(id), unitType(id)];
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
    const prefix = unitPrefix(id);
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
function settings_wordsOf(text) {
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

;// CONCATENATED MODULE: ./lib/plan/systemd/dependencies.js


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
        return unitId(this.#units, name);
    }
    loading(name) {
        const loading = this.#know(name);
        this.#readAll();
        return loading;
    }
    /** A unit's settings; null where it has none, or none that can be read. */
    settings(name) {
        const loading = this.loading(name);
        return loading instanceof LoadedUnit ? loading : null;
    }
    /** The unit that a socket, timer, path or automount starts; null for others. */
    triggeredBy(name) {
        const loading = this.#know(name);
        const settings = loading instanceof LoadedUnit ? loading : null;
        const type = unitType(name);
        if (type === 'automount')
            return `${unitPrefix(name)}.mount`;
        if (settings === null || !['socket', 'timer', 'path'].includes(type))
            return null;
        if (type === 'socket' && settings.isTrue('Socket', 'Accept'))
            return null;
        const named = type === 'socket'
            ? settings.last('Socket', 'Service')
            : settings.last(type === 'timer' ? 'Timer' : 'Path', 'Unit');
        return this.id(named ?? `${unitPrefix(name)}.service`);
    }
    #know(name) {
        const id = this.id(name);
        const known = this.#loaded.get(id);
        if (known !== undefined)
            return known;
        const loading = loadUnit(this.#units, id);
        this.#loaded.set(id, loading);
        if (loading instanceof LoadedUnit)
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
        const type = unitType(id);
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
        const dash = unitPrefix(unit.id).lastIndexOf('-');
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
            const mount = `${escapedPath(point)}.mount`;
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
            this.#elsewhere.add(`${escapedPath(point)}.mount`);
            if (words.includes('x-systemd.automount'))
                this.#elsewhere.add(`${escapedPath(point)}.automount`);
            const target = words.includes('_netdev') ? 'remote-fs.target' : 'local-fs.target';
            if (words.includes('noauto') || point === '/')
                continue;
            const type = words.includes('x-systemd.automount') ? 'automount' : 'mount';
            const unit = `${escapedPath(point)}.${type}`;
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

;// CONCATENATED MODULE: ./lib/plan/host-knowledge.js



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
    const dependencies = new Dependencies(units, { mounts: new Map(), swaps: new Set() }, [], []);
    const paths = new Set();
    for (const name of units.paths('')) {
        const unit = dependencies.settings(name);
        if (unit === null)
            continue;
        for (const kind of pathConditions)
            for (const what of ['Condition', 'Assert'])
                for (const value of unit.all('Unit', `${what}${kind}`))
                    paths.add(value.replace(/^[|!]{1,2}/, '').trim());
        if (unitType(name) !== 'service')
            continue;
        for (const key of commands)
            for (const line of unit.all('Service', key))
                paths.add((settings_wordsOf(line)[0] ?? '').replace(/^[-@:+!|]{1,8}/, ''));
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

// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(1789);
// EXTERNAL MODULE: ./lib/nix/closure/package-version.js
var package_version = __webpack_require__(2252);
;// CONCATENATED MODULE: ./lib/plan/data-services.js

/**
 * Programs that keep data in a form of their major version, by the names of their packages, and how many parts of a version
 * make the major one: PostgreSQL 9.6 and 10 are two, MariaDB 10.6 and 10.11 as well.
 */
const data_services_programs = {
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
            const parts = data_services_programs[name] ?? 1;
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
    return new Map([...(0,package_version/* packageVersionsIn */["do"])(values)].filter(([name]) => Object.hasOwn(data_services_programs, name)));
}

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
        const prefix = unitPrefix(base);
        const isInstance = this.#input.rules.knowsNewSockets && prefix.endsWith('@');
        return [`${isInstance ? prefix.slice(0, -1) : prefix}.socket`];
    }
}

;// CONCATENATED MODULE: ./lib/plan/units/fstab.js
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

;// CONCATENATED MODULE: ./lib/plan/switch/file-systems.js


/**
 * Notes which file systems are unmounted, remounted and mounted anew; new ones are mounted by local-fs.target. Returns the
 * swap devices that are switched off.
 */
function compareFileSystems(before, after, rules, changes) {
    const [old, now] = [readFstab(before), readFstab(after)];
    for (const [point, entry] of old.mounts) {
        const name = escapedPath(point);
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

;// CONCATENATED MODULE: ./lib/plan/systemd/command.js

/** What becomes of one command line of a unit, such as ExecStart=. */
function commandEnd(line, facts) {
    const [first = '', ...words] = settings_wordsOf(line);
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
    const type = unitType(name);
    // A container has neither the kernel's automounts nor swap of its own (unit.c, unit_type_supported).
    if (['automount', 'swap'].includes(type) && isContainer(facts.virtualization))
        return { ...dead, why: 'a container cannot have it', hasRun: false };
    if (!(loading instanceof LoadedUnit))
        return up(activeSubs[type] ?? 'running');
    const condition = falseCondition(loading, 'Condition', facts) ?? falseCondition(loading, 'Assert', facts);
    if (condition !== null)
        return { ...dead, why: `${condition} does not hold`, hasRun: false };
    return type === 'service' ? serviceStart(loading, facts) : up(activeSubs[type] ?? 'active');
}
/** Why systemd refuses a unit that it can read; null where it does not (service.c, service_verify). */
function badSetting(name, unit) {
    if (unitType(name) !== 'service')
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
    return `${key}=${settings_wordsOf(line)[0] ?? ''}`;
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
    return unitType(name) === 'slice' || name === '-.mount' || name === 'init.scope';
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
    return loading instanceof LoadedUnit ? badSetting(name, loading) : null;
}
function canReload(dependencies, name) {
    const type = unitType(name);
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

;// CONCATENATED MODULE: ./lib/plan/systemd/transaction.js
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
        return isUp(this.state(name));
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
        if (unitType(id) !== 'target')
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
            addTransaction(jobs, id, type, this.#dependencies, world);
            return true;
        }
        catch (thrown) {
            if (!(thrown instanceof Refused))
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
        if (isUp(unit.active))
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
        if (isUp(unit.active))
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
        if (isUp(unit.active) && unit.sub !== 'auto-restart')
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
        const triggered = unitType(name) === 'socket' ? this.#dependencies.triggeredBy(name) : null;
        if (triggered !== null && this.isUp(triggered)) {
            unit.why = `${triggered} runs already`;
            return 'failed';
        }
        if (triggered !== null || ['timer', 'path'].includes(unitType(name))) {
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
        const fstab = readFstab(input.oldFstab, { asSystemd: true });
        this.#manager = new Manager(new Dependencies(input.old, fstab, input.active.keys(), input.elsewhere), input.active, input.facts);
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
        const fstab = readFstab(newFstab, { asSystemd: true });
        this.#manager.reloadUnits(new Dependencies(next, fstab, this.#manager.units.keys(), elsewhere));
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
            const wasUp = isUp(stateBefore(this.#input, unit.wasCalled ?? name));
            const isThere = unit.active !== 'inactive';
            if (name === reactivation)
                continue;
            if (unit.starts > 0 && isThere)
                really[wasUp ? 'restarted' : 'started'].push(name);
            if (wasUp && !isUp(unit.active))
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

;// CONCATENATED MODULE: ./lib/plan/units/unit-directory.js
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

// EXTERNAL MODULE: ./lib/nix/closure/result.js
var result = __webpack_require__(7352);
;// CONCATENATED MODULE: ./lib/builds/plan.js


/** What becomes of a unit. `keep`: it has changed, or was to be touched, and goes on as it is. */
const unitActions = ['stop', 'restart', 'start', 'reload', 'keep'];
const plannedUnitSchema = schemas/* object */.Ikc({
    unit: schemas/* string */.YjP(),
    action: schemas/* string */.YjP().describe(`One of ${unitActions.join(', ')}; later releases may add others.`),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Why, in words, such as "ExecStart changed".'),
    announced: schemas/* boolean */.zMY()
        .describe('Whether switch-to-configuration prints it; false for what systemd does besides.'),
    problem: schemas/* string */.YjP()
        .nullable()
        .describe('Why it is known not to be up afterwards, or its job to fail; null where nothing speaks against it.'),
});
const freeSchema = schemas/* object */.Ikc({
    free_bytes: schemas/* number */.aig().nullable(),
    needed_bytes: schemas/* number */.aig().nullable(),
    enough: schemas/* boolean */.zMY().nullable().describe('Null where one of the two is not known.'),
});
/**
 * `plan`, version 1: what a deployment would change on one host. A field is never renamed or removed within a version, only
 * added as optional. What is not known is null.
 */
const planSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    host: schemas/* string */.YjP(),
    target: schemas/* string */.YjP().describe('The ssh destination, or "local".'),
    changed: schemas/* boolean */.zMY().describe('Whether the new system is another one than the one that runs.'),
    old_system: schemas/* string */.YjP().describe('Store path of the system that runs on the target.'),
    new_system: schemas/* string */.YjP(),
    profile_system: schemas/* string */.YjP().nullable().describe('Store path of the system profile, which boots next.'),
    booted_system: schemas/* string */.YjP().nullable(),
    units: schemas/* array */.YOg(plannedUnitSchema)
        .describe('Stopped, restarted, started, reloaded and kept units, in this order.'),
    switch: schemas/* object */.Ikc({
        exit_code: schemas/* number */.aig()
            .int()
            .nullable()
            .describe('The status that switch-to-configuration is expected to end with; null where it would wait for ever.'),
        error: schemas/* string */.YjP()
            .nullable()
            .describe('Why it would end before it is done, such as an unreadable unit file.'),
        rules: schemas/* string */.YjP().describe('The release whose rules were applied.'),
        manager_restarts: schemas/* boolean */.zMY().describe('Whether systemd executes itself anew.'),
        swaps_off: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Swap devices that are switched off.'),
        activation_requests: schemas/* enum */.k5n(['unknown', 'known'])
            .describe('Whether units that the activation script asks for are in the list (--dry-activate).'),
    }),
    reboot: schemas/* object */.Ikc({
        needed: schemas/* boolean */.zMY(),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
        refused: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Switch inhibitors that differ: the system can only be booted.'),
    }),
    packages: schemas/* array */.YOg(result/* packageChangeSchema */.m).nullable(),
    closure: schemas/* object */.Ikc({ old_bytes: schemas/* number */.aig().nullable(), new_bytes: schemas/* number */.aig().nullable() }),
    copy: schemas/* object */.Ikc({
        paths: schemas/* number */.aig().int().describe('Store paths that the target does not have.'),
        bytes: schemas/* number */.aig().nullable().describe('Their size unpacked; what goes over the network is less.'),
    }),
    room: schemas/* object */.Ikc({
        store: freeSchema,
        boot: freeSchema.nullable().describe('Null where /boot is no file system of its own.'),
    }),
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        unit: schemas/* string */.YjP(),
        package: schemas/* string */.YjP(),
        old_version: schemas/* string */.YjP(),
        new_version: schemas/* string */.YjP(),
    }))
        .describe('Services with data whose program gets another major version: a rollback does not undo what it does to them.'),
});

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
            note([unit], isUp(stateBefore(input, wasCalled ?? unit)) ? 'restart' : 'start');
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
    const order = (action) => unitActions.indexOf(action);
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
    if (!old.has(templateOf(unit) ?? unit))
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
        facts: hostKnowledge(system, asked, next.etc),
    };
}
function directoryOf({ files, links }) {
    return new UnitDirectory(files, links);
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

;// CONCATENATED MODULE: ./lib/deploy/plan/dry-activate.js




/** How long (s) dry-activate may take. */
const longestSeconds = 300;
/**
 * Asks a system on a host what its activation script would restart and reload, with `switch-to-configuration dry-activate`:
 * units in its lists that the units alone do not explain. The host must have the system, and its user be root or have sudo
 * without a password. Throws a ToolError (`no-dry-activate`).
 */
async function dryActivate(host, input, signal) {
    const program = `${input.next.toplevel.path}/bin/switch-to-configuration`;
    const script = [
        `program=${(0,shell/* quoteWord */.X)(program)}`,
        '[ -x "$program" ] || { echo "it does not have $program" >&2; exit 3; }',
        'if [ "$(id -u)" = 0 ]; then as=; else as="sudo -n"; fi',
        '$as "$program" dry-activate 2>&1',
    ].join('\n');
    const { status, stdout, stderr } = await host.run({ script, timeoutSeconds: longestSeconds }, signal);
    const said = stdout.toString('utf8');
    if (status !== 0) {
        const words = (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(`${stderr.toString('utf8')}\n${said}`).trim(), 500);
        throw new errors/* ToolError */.v4('no-dry-activate', `dry-activate on ${host.name} ended with status ${status}: ${words}`, {
            hint: 'It needs the system on the host, and root or sudo without a password.',
        });
    }
    const { dry } = predictFor(input);
    const listed = (name) => listIn(said, `would ${name} the following units: `);
    const known = new Set([...dry.would_restart, ...dry.would_start, ...dry.would_stop]);
    return {
        restart: [...listed('restart'), ...listed('start')].filter((unit) => !known.has(unit)),
        reload: listed('reload').filter((unit) => !dry.would_reload.includes(unit)),
    };
}
function listIn(said, start) {
    const line = said.split('\n').find((one) => one.startsWith(start));
    return line?.slice(start.length).split(', ').filter(Boolean) ?? [];
}

;// CONCATENATED MODULE: ./lib/deploy/plan/plan-host.js







/**
 * What it would change to deploy a system to a host. The host is asked once, and nothing is changed on it. With `copy`, which
 * brings it the system where it does not have it, the system is also asked there what its activation would do.
 */
async function planHost({ host, destination }, next, { copy, signal } = {}) {
    const asked = pathsThatMatter(new UnitDirectory(next.units.files, next.units.links));
    const paths = [...(next.closure ?? []).map(({ path }) => path), ...asked];
    const system = await readHostSystem(host, { stored: next.stored, paths }, signal);
    const etc = await pathsIn(next.toplevel.path, asked);
    const input = {
        ...{ host: host.name, target: destination, system, next: { ...next, etc }, asked, requests: null },
    };
    if (copy === undefined)
        return makePlan(input);
    const { path } = next.toplevel;
    if (next.closure === null || system.absent.size > 0)
        await copy(path);
    return makePlan({ ...input, requests: await dryActivate(host, input, signal) });
}
/** Those of the paths below /etc that a system brings. */
async function pathsIn(toplevel, paths) {
    const own = paths.filter((path) => path.startsWith('/etc/'));
    const there = await Promise.all(own.map((path) => (0,promises_.lstat)((0,external_node_path_.join)(toplevel, path)).then(() => true, () => false)));
    return new Set(own.filter((_, index) => there[index]));
}

// EXTERNAL MODULE: ./lib/host/local-host.js
var local_host = __webpack_require__(7752);
// EXTERNAL MODULE: ./lib/host/ssh/ssh-host.js + 1 modules
var ssh_host = __webpack_require__(952);
;// CONCATENATED MODULE: ./lib/deploy/plan/target.js



/** The word for this machine as a target. */
const localTarget = 'local';
/**
 * The destinations of `HOST=USER@ADDRESS` by their hosts; `HOST=local` is this machine. Throws a usage error (`bad-target`)
 * for what is no such pair, or names a host that is not one of `hosts`.
 */
function targetsOf(pairs, hosts) {
    const targets = new Map();
    for (const pair of pairs) {
        const equals = pair.indexOf('=');
        const [host, address] = [pair.slice(0, equals), pair.slice(equals + 1)];
        if (equals < 1 || address === '')
            throw (0,errors/* usageError */.Wp)('bad-target', `"${pair}" names no target`, 'Write HOST=USER@ADDRESS, or HOST=local.');
        if (!hosts.includes(host))
            throw (0,errors/* usageError */.Wp)('bad-target', `the target ${pair} is for none of the hosts ${hosts.join(', ')}`);
        targets.set(host, address);
    }
    return targets;
}
/** A host at its destination. `dir` is for sockets, with a short path. */
function hostAt(name, destination, { env, dir }) {
    if (destination === localTarget)
        return new local_host/* LocalHost */.a(name, env);
    return new ssh_host/* SshHost */.f({ name, destination: { address: destination }, env, dir });
}

// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(3442);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/text/size.js
var text_size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/cli/show/words.js
var show_words = __webpack_require__(199);
;// CONCATENATED MODULE: ./lib/cli/show/plan.js





const shownPackages = 20;
const plan_shownUnits = 60;
/** A plan for people, as lines: what changes first, what cannot be known last. */
function planLines(plan, color) {
    const paint = (text, code) => (0,show_words/* colored */.dS)(text, code, color);
    const { old_system, new_system, target, host, changed, reboot } = plan;
    const name = (0,clean/* shownLine */.QN)(target === host ? host : `${host} (${target})`, 100);
    const title = paint(name, 1);
    if (!changed)
        return [`${title}: nothing changes, it runs ${systemName(new_system)}`, ...pendingLines(plan)];
    return (0,show_words/* joinedSections */.Ap)([
        [`${title}: ${systemName(old_system)} → ${systemName(new_system)}`],
        (0,show_words/* titled */.dJ)('units', reboot.refused.length > 0 ? ['none is touched: it can only be booted'] : plan_unitLines(plan.units, paint)),
        [packagesTitle(plan), ...(0,show_words/* indentedLines */.Be)(packageLines(plan.packages ?? []))],
        (0,table/* alignColumns */.R)(factRows(plan, paint)),
    ]);
}
function systemName(path) {
    return (0,clean/* shownLine */.QN)((0,store_path/* storePathName */.yF)(path).replace(/^nixos-system-/, ''), 100);
}
/** What is left to do on a host that runs the system already. */
function pendingLines({ profile_system, new_system, reboot }) {
    const lines = [];
    if (profile_system !== null && profile_system !== new_system)
        lines.push(`  it boots another system next: ${systemName(profile_system)}`);
    if (reboot.needed)
        lines.push(`  reboot needed: ${(0,clean/* shownLine */.QN)(reboot.reasons.join(', '), 200)}`);
    return lines;
}
const actionColors = {
    stop: 31,
    restart: 33,
    start: 32,
    reload: 36,
    keep: 2,
};
function plan_unitLines(units, paint) {
    if (units.length === 0)
        return ['none is touched'];
    const shown = units.slice(0, plan_shownUnits);
    const lines = (0,table/* alignColumns */.R)(shown.map((unit) => unitCells(unit)));
    const painted = lines.map((line, index) => {
        const { action, problem } = shown[index];
        const code = problem === null ? actionColors[action] : 31;
        return code === undefined ? line : paint(action, code) + line.slice(action.length);
    });
    const more = units.length - shown.length;
    return more > 0 ? [...painted, `… and ${more} more (--json has all)`] : painted;
}
function unitCells({ unit, action, reasons, announced, problem }) {
    const remarks = [
        announced || action === 'keep' ? '' : 'not announced',
        problem === null ? '' : `✗ ${problem}`,
    ];
    const words = [reasons.join(', '), ...remarks].filter(Boolean).join('; ');
    return [action, (0,clean/* shownLine */.QN)(unit, 60), (0,clean/* shownLine */.QN)(words, 160)];
}
function packagesTitle({ packages, closure }) {
    if (packages === null)
        return 'packages: not known, the closures cannot be read';
    const named = packages.filter((one) => hasVersion(one));
    const counts = new Map();
    for (const { change } of named)
        counts.set(change, (counts.get(change) ?? 0) + 1);
    const others = packages.length - named.length;
    const words = [
        ...[...counts].map(([change, count]) => `${count} ${change}`),
        ...(others > 0 ? [`${others} other store paths`] : []),
    ];
    const { old_bytes, new_bytes } = closure;
    const size = old_bytes === null || new_bytes === null ? [] : [(0,text_size/* signedBytes */.S)(new_bytes - old_bytes)];
    return `packages: ${words.length > 0 ? [...words, ...size].join(', ') : 'the same'}`;
}
/** Configuration files and the system itself say nothing to a person that the units do not. */
function hasVersion({ name, old_versions, new_versions }) {
    return (!name.startsWith('nixos-system-') && [...old_versions, ...new_versions].some((version) => version !== ''));
}
function packageLines(packages) {
    // What has another version says more than what was only built anew.
    const rank = ({ change }) => Number(change === 'changed');
    const sorted = packages.filter((one) => hasVersion(one)).sort((a, b) => rank(a) - rank(b));
    const lines = (0,table/* alignColumns */.R)(sorted.slice(0, shownPackages).map((one) => packageCells(one)));
    const more = sorted.length - lines.length;
    return more > 0 ? [...lines, `… and ${more} more (--json has all)`] : lines;
}
function packageCells({ change, name, old_versions, new_versions, size_delta_bytes: size, }) {
    const versions = [old_versions, new_versions].map((list) => list.join(', ')).filter(Boolean);
    const words = (0,clean/* shownLine */.QN)(versions.join(' → '), 60);
    return [change, (0,clean/* shownLine */.QN)(name, 40), words, size === null ? '' : (0,text_size/* signedBytes */.S)(size)];
}
function factRows({ reboot, copy, room, data, switch: run }, paint) {
    const rows = [
        [
            'reboot',
            reboot.needed ? paint(`needed: ${(0,clean/* shownLine */.QN)(reboot.reasons.join(', '), 200)}`, 33) : 'not needed',
        ],
        ['copy', copy.paths === 0 ? 'nothing' : `${copy.paths} paths, ${(0,show_words/* sizeWords */.pG)(copy.bytes)}`],
        ['store', roomWords(room.store, paint)],
        ...(room.boot === null ? [] : [['/boot', roomWords(room.boot, paint)]]),
        ...data.map(({ unit, package: name, old_version, new_version }) => [
            'data',
            paint(`${(0,clean/* shownLine */.QN)(`${unit}: ${name} ${old_version} → ${new_version}`, 120)}; a rollback does not undo what it does to its data`, 33),
        ]),
        ...run.swaps_off.map((device) => ['swap', `${(0,clean/* shownLine */.QN)(device, 80)} is switched off`]),
    ];
    if (run.manager_restarts)
        rows.push(['systemd', 'executes itself anew']);
    if (run.error !== null)
        rows.push(['error', paint((0,clean/* shownLine */.QN)(run.error, 200), 31)]);
    if (run.exit_code !== 0 && run.error === null)
        rows.push(['switch', paint(endWords(run.exit_code), 33)]);
    if (run.activation_requests === 'unknown' && reboot.refused.length === 0)
        rows.push(['not known', 'what the activation script restarts (--dry-activate asks it)']);
    return rows;
}
function endWords(status) {
    if (status === null)
        return 'never ends: a unit does not end to start';
    return status === 4 ? 'ends with status 4, for the units above' : `is refused, with status ${status}`;
}
function roomWords({ free_bytes, needed_bytes, enough }, paint) {
    const words = `${(0,show_words/* sizeWords */.pG)(needed_bytes)} needed, ${(0,show_words/* sizeWords */.pG)(free_bytes)} free`;
    return enough === false ? paint(`✗ ${words}`, 31) : words;
}

;// CONCATENATED MODULE: ./lib/cli/commands/plan.js













function configure(command, io) {
    command
        .option('--flake <ref>', 'the flake whose nixosConfigurations the hosts are', '.')
        .addOption((0,option_values/* repeatable */.EQ)('--target <host=address>', 'where a host is: USER@ADDRESS for ssh, or "local" for this machine'))
        .option('--store-path <path>', 'a system that was built before, instead of building one')
        .option('--dry-activate', 'copy the system to the target, and ask its activation script there as well')
        .option('--json', 'print the plans as a JSON array')
        .action((hosts, options) => run(hosts, options, io));
}
async function run(hosts, options, io) {
    if (options.storePath !== undefined && hosts.length > 1)
        throw (0,errors/* usageError */.Wp)('several-hosts', `--store-path is one system, and ${hosts.length} hosts are named`);
    const targets = targetsOf(options.target, hosts);
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env: io.env }).catch(() => null);
    const env = { ...io.env, ...nix?.env };
    const stop = new AbortController();
    const unwatch = io.onSignal(() => stop.abort(new Error('cancelled')));
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-'));
    const plans = [];
    try {
        for (const name of hosts) {
            const destination = targets.get(name) ?? (name === (0,external_node_os_.hostname)() ? localTarget : name);
            const plan = await planned({ name, destination, dir, env, signal: stop.signal }, options, io);
            if (plan === null)
                continue;
            if (!options.json)
                io.out(`${[...(plans.length > 0 ? [''] : []), ...planLines(plan, io.outColor)].join('\n')}\n`);
            plans.push(plan);
        }
    }
    finally {
        unwatch();
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, plans);
}
/** The plan of one host; null where there is none, which is said and does not keep the others from theirs. */
async function planned({ name, destination, dir, env, signal }, options, io) {
    const host = hostAt(name, destination, { env, dir });
    try {
        const path = options.storePath
            ? (0,cli_io/* absolutePath */.Hi)(io, options.storePath)
            : await buildSystem({ flake: options.flake, host: name }, { cwd: io.cwd, env, signal, say: (text) => io.live(text) });
        const system = await readLocalSystem(path, env);
        const copy = async (wanted) => {
            if (destination !== localTarget)
                await copySystem(wanted, destination, { env, signal });
        };
        return await planHost({ host, destination }, system, {
            ...(options.dryActivate && { copy }),
            signal,
        });
    }
    catch (thrown) {
        if (signal.aborted) {
            io.status = 130;
            return null;
        }
        io.status = Math.max(io.status, (0,cli_io/* reportError */.N7)(io, thrown, options.verbose === true));
        return null;
    }
    finally {
        await host.close();
    }
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

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   fp: () => (/* binding */ placeWords),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4783);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6042);



/** A duration in seconds, or a dash where there is none. */
function durationWords(seconds) {
    return seconds == null ? '-' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(seconds);
}
/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(bytes);
}
/** Why an unsuccessful build failed: its family, or else its outcome, and its headline without `error:`. */
function failureWords({ outcome, failure, error_message }) {
    const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
    const message = (failure ? (0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(failure) : error_message)?.replace(/^error: /, '');
    return message ? `${what}: ${message}` : what;
}
/** Where a failure is: `at FILE:LINE:COLUMN`, and whether that is only probable. */
function placeWords({ file, line, column, probable }) {
    return `${probable ? 'probably at' : 'at'} ${file}:${line}${column === null ? '' : `:${column}`}`;
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

/***/ 7794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ killAfterSeconds)
/* harmony export */ });
/** Ends a script that ignores SIGTERM so many seconds after its time. */
const killAfterSeconds = 5;


/***/ }),

/***/ 7752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ LocalHost)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7794);


/** This machine. A script ends with this process. */
class LocalHost {
    kind = 'local';
    name;
    #env;
    constructor(name, env) {
        this.name = name;
        this.#env = env;
    }
    async run({ script, input, timeoutSeconds }, signal) {
        signal?.throwIfAborted();
        const times = [String(_host_js__WEBPACK_IMPORTED_MODULE_1__/* .killAfterSeconds */ .W), String(timeoutSeconds)];
        const argv = ['timeout', '-k', ...times, '/bin/sh', '-c', script];
        const result = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)(argv, { env: this.#env, input, ...(signal ? { signal } : {}) });
        signal?.throwIfAborted();
        return result;
    }
    async close() { }
}


/***/ }),

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sshArguments)
/* harmony export */ });
/** How long (s) ssh waits for the first answer, and after how many answers that do not come a connection is lost. */
const connectSeconds = 10;
const aliveSeconds = 5;
const lostAfter = 4;
/** The arguments of every ssh to a destination up to its address: nobody can be asked for anything. */
function sshArguments({ port, identity, options = [] }) {
    const given = [
        ...options,
        'BatchMode=yes',
        `ConnectTimeout=${connectSeconds}`,
        `ServerAliveInterval=${aliveSeconds}`,
        `ServerAliveCountMax=${lostAfter}`,
        ...(identity === undefined ? [] : ['IdentitiesOnly=yes']),
    ];
    return [
        // The first value of an option is the one that counts.
        ...given.flatMap((option) => ['-o', option]),
        ...(port === undefined ? [] : ['-p', String(port)]),
        ...(identity === undefined ? [] : ['-i', identity]),
    ];
}


/***/ }),

/***/ 952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ SshHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/system/abortable.js
var abortable = __webpack_require__(2643);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/proc/bound-process.js
var bound_process = __webpack_require__(4986);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
;// CONCATENATED MODULE: ./lib/host/any-shell.js
// What no shell treats specially in single quotes; fish reads a backslash and a quote there as an escape.
const quotable = /[^'\\]+/y;
/**
 * One word for the shell that a user has on a host, whichever of sh, bash, zsh, ksh and fish that is: ssh gives a command
 * to it as text. Quotes and backslashes are put in double quotes, everything else in single ones.
 */
function quoteForAnyShell(word) {
    if (word === '')
        return "''";
    let quoted = '';
    for (let at = 0; at < word.length;) {
        quotable.lastIndex = at;
        const plain = quotable.exec(word)?.[0];
        if (plain === undefined)
            quoted += word[at] === "'" ? `"'"` : '"\\\\"';
        else
            quoted += `'${plain}'`;
        at += plain?.length ?? 1;
    }
    return quoted;
}

// EXTERNAL MODULE: ./lib/host/host.js
var host = __webpack_require__(7794);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/host/ssh/destination.js
var ssh_destination = __webpack_require__(1167);
;// CONCATENATED MODULE: ./lib/host/ssh/ssh-host.js













/** How long (ms) a connection may take from its start until it can be used. */
const connectMs = 30_000;
const lookMs = 10;
/** What a script's answer may take on the way (s). */
const answerSeconds = 30;
/**
 * Runs the script and then says its status on standard error, after a word that nothing else knows: ssh's own status 255
 * is a script's as well as that of a lost connection. Arguments: the word, the time, the time until it is killed, the
 * script.
 */
const reporting = `
if command -v timeout >/dev/null; then timeout -k "$3" "$2" /bin/sh -c "$4"; else /bin/sh -c "$4"; fi
printf '\\n%s %s\\n' "$1" "$?" >&2
`;
/**
 * A host over the system's own ssh, with the user's configuration, agent and known hosts. Scripts share one connection, so
 * that each takes one round trip; a connection that was lost is made anew for the next script. One that asks for a new
 * connection is run over its own.
 */
class SshHost {
    kind = 'ssh';
    name;
    #options;
    #connection = null;
    /** Throws a usage error (`bad-address`) for an address that ssh would take for an option. Connects at the first script. */
    constructor(options) {
        const { address } = options.destination;
        if (address === '' || address.startsWith('-'))
            throw (0,errors/* usageError */.Wp)('bad-address', `"${address}" is no address of a host`);
        this.name = options.name;
        this.#options = options;
    }
    async run(script, signal) {
        signal?.throwIfAborted();
        const connection = script.isNewConnection ? null : await this.#connected(signal);
        const late = AbortSignal.timeout((script.timeoutSeconds + host/* killAfterSeconds */.W + answerSeconds) * 1000);
        const stop = signal === undefined ? late : AbortSignal.any([signal, late]);
        const word = (0,random/* randomHex */.n)(16);
        const command = [
            ...['exec', '/bin/sh', '-c', reporting, 'sh', word],
            ...[String(script.timeoutSeconds), String(host/* killAfterSeconds */.W), script.script],
        ];
        const argv = [
            ...['ssh', '-T', '-S', connection?.socket ?? 'none', '-o', 'ControlMaster=no'],
            ...(0,ssh_destination/* sshArguments */.d)(this.#options.destination),
            ...['--', this.#options.destination.address, command.map(quoteForAnyShell).join(' ')],
        ];
        const { env } = this.#options;
        const ran = await (0,run_bound/* runBound */.G)(argv, { env, input: script.input, signal: stop });
        signal?.throwIfAborted();
        const result = reportedResult(ran, word);
        if (result)
            return result;
        if (late.aborted)
            throw new unreachable/* HostUnreachable */.f(this.name, `it did not answer within the script's time`);
        const said = lastWords(ran.stderr.toString('utf8'), connection?.process);
        throw new unreachable/* HostUnreachable */.f(this.name, said || `ssh ended with status ${ran.status}`, adviceFor(said));
    }
    #connected(signal) {
        const connecting = this.#connection ?? this.#connect();
        this.#connection = connecting;
        const forget = () => {
            if (this.#connection === connecting)
                this.#connection = null;
        };
        connecting.then(({ process }) => process.ended.then(forget), forget);
        return (0,abortable/* unlessAborted */.W)(connecting, signal);
    }
    async #connect() {
        const { destination, env, dir } = this.#options;
        // ssh binds a name first that is longer by 17 characters, and a socket's path may have 107.
        const socket = (0,external_node_path_.join)(dir, `s${(0,random/* randomHex */.n)(2)}`);
        const process = await (0,bound_process/* startBound */.P)([
            ...['ssh', '-M', '-N', '-T', '-S', socket, '-o', 'ControlPersist=no'],
            ...[...(0,ssh_destination/* sshArguments */.d)(destination), '--', destination.address],
        ], { env });
        let status = null;
        process.ended.then((ended) => {
            status = ended;
        });
        const deadline = performance.now() + connectMs;
        // ssh begins to listen at the socket when it has logged in.
        while (status === null && !(0,external_node_fs_.existsSync)(socket) && performance.now() < deadline)
            await (0,external_node_timers_promises_.setTimeout)(lookMs);
        if (status === null && (0,external_node_fs_.existsSync)(socket))
            return { process, socket };
        process.child.kill('SIGKILL');
        await process.ended;
        await (0,promises_.rm)(socket, { force: true });
        const said = lastWords('', process);
        if (status === null && said === '')
            throw new unreachable/* HostUnreachable */.f(this.name, `ssh did not connect within ${connectMs / 1000} s`);
        throw new unreachable/* HostUnreachable */.f(this.name, said || `ssh ended with status ${status}`, adviceFor(said));
    }
    async close() {
        const connection = await this.#connection?.catch(() => null);
        if (!connection)
            return;
        connection.process.child.kill('SIGTERM');
        await connection.process.ended;
        await (0,promises_.rm)(connection.socket, { force: true });
    }
}
/** What a script printed and its status, from the report at the end of standard error; null where that is missing. */
function reportedResult({ stdout, stderr }, word) {
    const start = stderr.lastIndexOf(`\n${word} `);
    if (start === -1)
        return null;
    const end = stderr.indexOf('\n', start + 1);
    const status = Number(stderr.toString('latin1', start + word.length + 2, end));
    if (end === -1 || !Number.isSafeInteger(status))
        return null;
    // What a program in the background has printed afterwards is its output as well.
    return { status, stdout, stderr: Buffer.concat([stderr.subarray(0, start), stderr.subarray(end + 1)]) };
}
function lastWords(said, master) {
    const text = `${master?.words() ?? ''}\n${said}`.trim();
    return text.split('\n').slice(-3).join(' ').trim();
}
/** What to do about what ssh says. */
function adviceFor(said) {
    if (/host key verification failed|remote host identification has changed/i.test(said))
        return 'Compare its key with one that you trust, and correct your known_hosts.';
    if (/permission denied/i.test(said))
        return 'Is your key in its authorized_keys, and in your agent? ssh asks for nothing here.';
    if (/could not resolve/i.test(said))
        return 'Is the name spelt right, and is this machine on its network?';
    return '';
}


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ HostUnreachable)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);

/**
 * A host does not answer, or its connection was lost in the middle of a script: whether that has ended is not known. `said`
 * are the words of the program that connects.
 */
class HostUnreachable extends _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4 {
    constructor(name, said, hint = '') {
        super('unreachable', `${name} cannot be reached: ${said}`, { hint });
    }
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   dW: () => (/* binding */ closureBytes)
/* harmony export */ });
/* unused harmony export closureIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

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

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ packageChanges)
/* harmony export */ });
/* harmony import */ var _package_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2252);

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

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dG: () => (/* binding */ packageNameOf),
/* harmony export */   "do": () => (/* binding */ packageVersionsIn)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * Name and version in a store path: the version starts after the first dash that no letter follows. An
 * output's name at the end (`-dev`, `-man`) is not part of the version. `.drv` is dropped.
 */
function packageNameOf(storePath) {
    const full = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(storePath);
    for (let dash = full.indexOf('-'); dash !== -1; dash = full.indexOf('-', dash + 1)) {
        const next = full[dash + 1];
        if (next !== undefined && !/[A-Za-z]/.test(next))
            return {
                name: full.slice(0, dash),
                version: full.slice(dash + 1).replace(/(?<=.)-(?:[a-z]+|lib32|lib64)$/, ''),
            };
    }
    return { name: full, version: '' };
}
// A hash of Nix's base 32 behind a slash, and a name, which has at most 211 characters.
const storePaths = /\/[0-9a-df-np-sv-z]{32}-[\w+.?=-]{1,211}/g;
/** Versions by name of the packages whose store paths a text names; one without a version is left out. */
function packageVersionsIn(text) {
    const found = [...text.matchAll(storePaths)].map(([path]) => packageNameOf(path));
    return new Map(found.filter(({ version }) => version !== '').map(({ name, version }) => [name, version]));
}
/** Compares versions as `builtins.compareVersions` does: below 0, 0, above 0. */
function compareVersions(a, b) {
    const left = components(a);
    const right = components(b);
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const x = left[index] ?? '';
        const y = right[index] ?? '';
        if (isLower(x, y))
            return -1;
        if (isLower(y, x))
            return 1;
    }
    return 0;
}
function components(version) {
    return version.match(/\d+|[^\d.-]+/g) ?? [];
}
/** Numbers compare by value; an absent part is lower than a number, `pre` than any other part, letters than numbers. */
function isLower(a, b) {
    const [x, y] = [numberIn(a), numberIn(b)];
    if (x !== null && y !== null)
        return x < y;
    if (a === '' && y !== null)
        return true;
    if (a === 'pre' && b !== 'pre')
        return true;
    if (b === 'pre')
        return false;
    if (y !== null)
        return true;
    if (x !== null)
        return false;
    return a < b;
}
function numberIn(component) {
    return /^\d+$/.test(component) ? BigInt(component) : null;
}


/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resultSchema),
/* harmony export */   m: () => (/* binding */ packageChangeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** One package whose set of versions differs between two closures. */
const packageChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
    old_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    new_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** New size minus old size, in bytes; null where sizes are not known (derivations). */
    size_delta_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/** One flake input whose locked revision differs. */
const inputChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'updated']),
    old_revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    new_revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** ISO 8601 dates of the locked revisions. */
    old_date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    new_date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** The forge's page that compares the two revisions. */
    compare_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    store_path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    closure_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
    /** The closure (or derivation) that `packages` compares with. */
    compared_with: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageChangeSchema).optional(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(inputChangeSchema).optional(),
});


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * A failure in a few words, as foreign text: `nginx.conf does not build: unknown directive "proxy_pas"` where the log
 * of a builder tells why it failed, else the message, which may have several lines.
 */
function headlineOf({ cause, derivation, message }) {
    if (!cause)
        return message;
    const why = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withStorePathNames */ .bq)(withoutBuildDirectory(cause));
    return derivation ? `${(0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(derivation)} does not build: ${why}` : why;
}
// Where builders run: in the sandbox, and outside of it until Nix 2.29 and since.
const buildDirectory = /(?<![^\s'"`(=])(?:\/build|\/tmp\/nix-build-[^\s/]+|\/nix\/var\/nix\/builds\/nix-[^\s/]+)\//g;
function withoutBuildDirectory(text) {
    return text.replace(buildDirectory, '');
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
/** The attribute of a host's system in the fragment of a flake reference. */
function toplevelAttribute(host) {
    return `nixosConfigurations.${attributeInFragment(host)}.config.system.build.toplevel`;
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

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ nixQuery)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);

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

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ withoutStoreHashes),
/* harmony export */   RS: () => (/* binding */ pathInStorePath),
/* harmony export */   bq: () => (/* binding */ withStorePathNames),
/* harmony export */   yF: () => (/* binding */ storePathName),
/* harmony export */   zP: () => (/* binding */ isStorePath)
/* harmony export */ });
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

/***/ 2643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted)
/* harmony export */ });
/** What a promise resolves with, unless `signal` is aborted before: rejects with the signal's reason then. */
function unlessAborted(promise, signal) {
    if (signal === undefined)
        return promise;
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
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
        refused: /another transaction is in progress|transaction lock .*temporarily unavailable/i,
    },
    {
        program: 'apk',
        runsAs: 'root',
        install: ['apk', 'add'],
        refresh: ['apk', 'update'],
        packages: {},
        lockOptions: (seconds) => ['--wait', String(seconds)],
        waiting: /waiting for .*lock/i,
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
    const names = programs.map((program) => manager.packages[program] ?? program);
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
    const { env, input, signal } = options;
    const { child, ended } = await (0,_bound_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startBound */ .P)(argv, { env, stdin: 'pipe', stdout: 'pipe' });
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


/***/ }),

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ randomHex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Random bytes in hexadecimal, two digits a byte, from the kernel's source for keys. Not from `node:crypto`, which
 * takes 6 ms to load: a rebuild would start that much later.
 */
function randomHex(bytes) {
    const random = Buffer.alloc(bytes);
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/dev/urandom', 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source, random);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
    }
    return random.toString('hex');
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ signedDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds as people read them, `?` for no duration: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return '?';
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** A change of duration in seconds with its sign: `+2.0 s`, `-1 min 5 s`, `0.0 s`. */
function signedDuration(seconds) {
    const sign = seconds > 0 ? '+' : seconds < 0 ? '-' : '';
    return `${sign}${formatDuration(Math.abs(seconds))}`;
}


/***/ }),

/***/ 3213:
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
