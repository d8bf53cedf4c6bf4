export const id = 8292;
export const ids = [8292];
export const modules = {

/***/ 3770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nixOnPath)
/* harmony export */ });
/**
 * Words of a POSIX shell that let it find Nix on a host, whose PATH for commands over ssh often lacks it: on NixOS, in a
 * system-wide installation, and in a user's own.
 */
const nixOnPath = 'PATH=$PATH:/run/current-system/sw/bin:/nix/var/nix/profiles/default/bin:$HOME/.nix-profile/bin; export PATH';


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

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _z: () => (/* binding */ disksIn),
  m6: () => (/* binding */ listingScript),
  Cf: () => (/* binding */ ownListingScript)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var classic_schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./lib/remedy/disks/disks-there.js

const columns = 'NAME,SIZE,TYPE,RO,SERIAL,FSTYPE,PTTYPE,MOUNTPOINT';
const mebibyte = 1024 ** 2;
const mostText = 256 * 1024;
const mostDisks = 64;
/** What lists the disks of any machine, as JSON, and then a line for each permanent name. Changes nothing. */
const listingScript = `PATH=$PATH:/run/current-system/sw/bin:/usr/sbin:/sbin
lsblk -J -b -o ${columns} || exit
for link in /dev/disk/by-id/* /dev/disk/by-path/*; do [ -L "$link" ] && echo "link $link $(readlink -f "$link")"; done
`;
/**
 * The same in a machine of ours, whose udev may have named nothing yet, and where disks are read: whether they begin and end with
 * zeros. Its last line is printed in any case.
 */
const ownListingScript = `PATH=$PATH:/run/current-system/sw/bin:/usr/sbin:/sbin
udevadm trigger --subsystem-match=block --settle >/dev/null 2>&1
${listingScript}
for device in /sys/block/*; do
  name=\${device##*/} blocks=$(($(cat "$device/size") / 2048))
  case $name in loop* | ram* | zram* | sr* | fd*) continue ;; esac
  [ -b "/dev/$name" ] && [ "$blocks" -gt 0 ] || continue
  [ ! -r "$device/serial" ] || echo "serial $name $(head -c 64 "$device/serial" | tr -cd 'A-Za-z0-9_.-')"
  read_at() { dd if="/dev/$name" bs=${mebibyte} skip="$1" count=1 2>/dev/null; }
  if { read_at 0 && read_at $((blocks - 1)); } | tr -d '\\0' | head -c 1 | wc -c | grep -q 1
  then echo "data $name"; else echo "zero $name"; fi
done
:`;
const disks_there_text = classic_schemas/* string */.YjP().max(4096).nullish();
const treeSchema = classic_schemas/* object */.Ikc({
    name: classic_schemas/* string */.YjP().max(256),
    // util-linux before 2.33 quotes numbers and booleans.
    size: number().nonnegative(),
    type: classic_schemas/* string */.YjP().max(64),
    ro: classic_schemas/* union */.KCZ([classic_schemas/* boolean */.zMY(), classic_schemas/* enum */.k5n(['0', '1'])]).nullish(),
    ...{ serial: disks_there_text, fstype: disks_there_text, pttype: disks_there_text, mountpoint: disks_there_text },
    children: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()).nullish(),
});
const listSchema = classic_schemas/* object */.Ikc({ blockdevices: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()) });
/**
 * The disks in what one of the scripts has printed, which may be anybody's text: what is no disk with a name of the kernel's is
 * left out. Null for what is no listing.
 */
function disksIn(printed) {
    const cut = printed.slice(0, mostText);
    const end = cut.lastIndexOf('\n}');
    const said = cut.slice(end + 2).split('\n');
    let list;
    try {
        list = listSchema.parse(JSON.parse(cut.slice(0, end + 2))).blockdevices;
    }
    catch {
        return null;
    }
    return list
        .flatMap((one) => treeSchema.safeParse(one).data ?? [])
        .filter(({ name, type, size }) => type === 'disk' && size > 0 && isDiskName(name))
        .slice(0, mostDisks)
        .map((one) => ({ one, links: linksOf(one.name, said) }))
        .map(({ one, links }) => ({
        ...{ name: one.name, bytes: one.size, serial: one.serial || wordAfter(said, `serial ${one.name} `) },
        ...{ byId: byIdOf(links), links, holds: holdsOf(one) },
        isZero: said.includes(`zero ${one.name}`) ? true : said.includes(`data ${one.name}`) ? false : null,
    }));
}
/** Of the kernel's, and not of memory, of a file, or of a drive whose medium can be taken out. */
function isDiskName(name) {
    return /^[a-z]{1,10}[a-z0-9]{0,20}$/.test(name) && !/^(?:z?ram|loop|fd|sr|nbd)\d/.test(name);
}
function holdsOf({ ro, fstype, pttype, mountpoint, children }) {
    if (mountpoint)
        return 'mounted';
    if (children && children.length > 0)
        return 'partitions';
    if (pttype)
        return 'a partition table';
    if (fstype)
        return 'a file system';
    return ro === true || ro === '1' ? 'read-only' : null;
}
function wordAfter(lines, start) {
    return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? '';
}
/** The permanent names of a disk. */
function linksOf(name, lines) {
    return lines
        .map((line) => /^link (\/dev\/disk\/by-(?:id|path)\/[\w.:+@-]{1,200}) \/dev\/(\w{1,40})$/.exec(line))
        .filter((found) => found?.[2] === name)
        .map((found) => found?.[1] ?? '');
}
/** The first in the order of the alphabet; a name with a manufacturer before one that is a number. */
function byIdOf(links) {
    const isNumber = (link) => /\/(?:wwn|nvme-(?:eui|nvme)|scsi-3)/.test(link);
    const ofIds = links.filter((link) => link.startsWith('/dev/disk/by-id/'));
    return ofIds.sort((a, b) => Number(isNumber(a)) - Number(isNumber(b)) || (a < b ? -1 : 1))[0] ?? null;
}


/***/ }),

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ lookAround)
});

// UNUSED EXPORTS: fileNamedIn

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/git/as-owner.js
var as_owner = __webpack_require__(3790);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/remedy/disks/disks-there.js + 1 modules
var disks_there = __webpack_require__(7584);
;// CONCATENATED MODULE: ./lib/remedy/places/runner-sdks.js

/**
 * What GitHub's Ubuntu images have installed, no Nix build needs, and no tool of the runner uses: the largest of the
 * directories in images/ubuntu/scripts/build of actions/runner-images. Node and Git, with which Actions run, are elsewhere.
 */
const removable = [
    '/usr/local/lib/android',
    '/usr/share/dotnet',
    '/opt/ghc',
    '/usr/local/.ghcup',
    '/opt/hostedtoolcache/CodeQL',
    '/usr/share/swift',
];
/** Those of them that are there and on the disk with the store; none where the machine is not one of GitHub's, which is thrown away. */
async function runnerSdks(env) {
    if (env.GITHUB_ACTIONS !== 'true' || env.RUNNER_ENVIRONMENT !== 'github-hosted')
        return [];
    const store = await (0,promises_.stat)(env.NIX_STORE_DIR ?? '/nix/store').catch(() => null);
    const found = [];
    for (const directory of removable) {
        const there = await (0,promises_.lstat)(directory).catch(() => null);
        if (there?.isDirectory() !== true || there.dev !== store?.dev)
            continue;
        if ((await (0,promises_.realpath)(directory)) === directory)
            found.push(directory);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/remedy/places/substituters.js
var substituters = __webpack_require__(6077);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/remedy/take-back/swap.js
var swap = __webpack_require__(6383);
;// CONCATENATED MODULE: ./lib/remedy/places/swap-place.js





const gibibyte = 1024 ** 3;
const mostBytes = 8 * gibibyte;
const leastBytes = gibibyte;
/** Stays free beside it, for what is built. */
const spared = 4 * gibibyte;
/** Directories of a disk, not of memory, that a reboot does not empty. */
const parents = ['/var/tmp', '/var/lib'];
/** By `statfs`: ext4 and XFS, where the kernel can swap to a file as `fallocate` makes it. Others need more, or cannot. */
const swappable = new Set([0xef53, 0x58465342]);
/** A place for as much swap as there is memory, 8 GiB at most; null without root, or without room on such a disk. */
async function swapPlace() {
    if (process.getuid?.() !== 0)
        return null;
    const bytes = Math.min(mostBytes, Math.max(leastBytes, (0,external_node_os_.totalmem)()));
    for (const parent of parents) {
        // The kernel names a swap file by its real path, by which it is found again.
        if ((await (0,promises_.realpath)(parent).catch(() => null)) !== parent)
            continue;
        const disk = await (0,promises_.statfs)(parent).catch(() => null);
        if (disk === null || !swappable.has(disk.type) || disk.bavail * disk.bsize < bytes + spared)
            continue;
        return { directory: (0,external_node_path_.join)(parent, `${swap/* swapDirectoryPrefix */.Nw}${(0,random/* randomHex */.n)(12)}`), bytes };
    }
    return null;
}

// EXTERNAL MODULE: ./lib/redact/rules/secret-names.js
var secret_names = __webpack_require__(3300);
// EXTERNAL MODULE: ./lib/redact/rules/token-in.js
var token_in = __webpack_require__(5330);
;// CONCATENATED MODULE: ./lib/remedy/secret-sign.js



/** Files that hold keys, by their endings. */
const keyEndings = new Set([
    '.pem',
    '.key',
    '.p12',
    '.pfx',
    '.jks',
    '.kdbx',
    '.env',
    '.age',
    '.gpg',
    '.asc',
    '.netrc',
]);
const secretNames = /^(?:\.env|\.netrc|id_(?:rsa|dsa|ecdsa|ed25519)|keys?\.txt)|secret|password|passwd|credential|private[._-]?key|token/i;
/** A name and a literal value, as Nix, YAML, JSON and shells write them. */
const assignment = /([A-Za-z][\w-]{0,80})["']? {0,4}[:=] {0,4}(["']{0,2})([^\s"'$;,{}()]{6,200})/g;
/** Why a file may hold a secret, by its path or its content, in a few words; null where nothing shows that. */
function secretSign(file, content) {
    if (file.split('/').some((part) => secretNames.test(part)) || keyEndings.has((0,external_node_path_.extname)(file).toLowerCase()))
        return `it is named ${(0,external_node_path_.basename)(file)}`;
    if ((0,token_in/* tokenIn */.j)(content) !== null)
        return 'it contains a token or key';
    const isNix = (0,external_node_path_.extname)(file) === '.nix';
    for (const [, name = '', quote, value = ''] of content.matchAll(assignment)) {
        // Without quotes it is an expression there.
        const isLiteral = quote !== '' || !isNix;
        if (isLiteral && (0,secret_names/* isSecretName */.eh)(name) && !(0,secret_names/* isHarmlessValue */.nk)(value))
            return `it sets ${name}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/remedy/look.js









const programMs = 20_000;
/** A larger file is no Nix source that a person forgot to add. */
const look_mostBytes = 1024 * 1024;
/** Asks what the remedies for these failures have to know, each only where one needs it. */
async function lookAround(failures, known) {
    const has = (family) => failures.some((one) => one.family === family);
    const { checkout, env, ...rest } = known;
    const untracked = failures.find(({ family }) => family === 'untracked-file');
    return {
        ...rest,
        substituters: has('download') ? await substitutersOf(env) : null,
        untracked: untracked ? await untrackedFile(untracked, checkout, env).catch(() => null) : null,
        lock: has('lock-file') && known.flakeDirectory !== null ? await lockIn(known.flakeDirectory) : null,
        swap: has('killed-oom') ? await swapPlace() : null,
        sdks: has('disk-full') ? await runnerSdks(env) : [],
        // Of a command it is not known where it looks; what is proposed says whose disks are listed.
        disks: has('install-disk') && (known.isCommand || !known.isElsewhere) ? await disksHere(env) : null,
        asRoot: process.getuid?.() === 0 ? [] : ['sudo', '-n'],
    };
}
/** The disks of this machine, among which none is chosen; null where they cannot be listed. */
async function disksHere(env) {
    const listed = await (0,programs/* runProgram */.mB)(['/bin/sh', '-c', disks_there/* listingScript */.m6], { env, timeoutMs: programMs });
    const seen = (0,disks_there/* disksIn */._z)(listed.stdout);
    return seen && { seen, own: null, inConfig: [] };
}
/** The substituters of this user's Nix; null where it does not say. */
async function substitutersOf(env) {
    const asked = await (0,programs/* runProgram */.mB)(['/bin/sh', '-c', substituters/* nixSettingsScript */.Y], { env, timeoutMs: programMs });
    return (0,programs/* hasSucceeded */.yO)(asked) ? (0,substituters/* substitutersIn */.n)(asked.stdout) : null;
}
/** How a failure names a file that Git does not know: by its repository, or as what would be in the copied flake. */
const named = [
    /Path '([^'\n]{1,1000})' in the repository ["'][^"'\n]{1,1000}["'] is not tracked by Git/,
    /'\/[^'\n]{0,200}\/[0-9a-z]{32}-source\/([^'\n]{1,1000})'/,
];
/** The file that a message names, relative to the root of the repository; null for what is no path within it. */
function fileNamedIn(message) {
    const path = named.map((pattern) => pattern.exec(message)?.[1]).find((found) => found !== undefined);
    if (path === undefined || path.startsWith('/') || /[\0-\x1f\x7f]/.test(path))
        return null;
    return (0,external_node_path_.normalize)(path) === path && path !== '..' && !path.startsWith('../') ? path : null;
}
async function untrackedFile({ message }, checkout, env) {
    const file = fileNamedIn(message);
    if (file === null)
        return null;
    const repository = await (0,promises_.realpath)(checkout);
    const path = (0,external_node_path_.join)(repository, file);
    const { size } = await (0,promises_.lstat)(path);
    // Neither a symlink nor a directory, which may lead to what was not named.
    if (!(await (0,promises_.lstat)(path)).isFile() || (await (0,promises_.realpath)(path)) !== path)
        return null;
    const owner = await (0,as_owner/* asOwnerOf */.T)(repository, env);
    const git = [...owner.words, 'git', '--literal-pathspecs', '-C', repository];
    const listed = await (0,programs/* runProgram */.mB)([...git, 'ls-files', '--others', '--exclude-standard', '-z', '--', file], {
        ...{ env: owner.env, cwd: repository, timeoutMs: programMs },
    });
    if (!(0,programs/* hasSucceeded */.yO)(listed) || listed.stdout !== `${file}\0`)
        return null;
    const secret = size > look_mostBytes ? 'it is large' : secretSign(file, await (0,promises_.readFile)(path, 'utf8'));
    const { HOME } = owner.env;
    return {
        repository,
        file,
        secret,
        asOwner: { words: owner.words, env: HOME === undefined ? {} : { HOME } },
    };
}
async function lockIn(directory) {
    const path = (0,external_node_path_.join)(directory, 'flake.lock');
    return { path, text: await (0,promises_.readFile)(path, 'utf8').catch(() => null) };
}


/***/ }),

/***/ 3572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qU: () => (/* binding */ ownName),
  Zj: () => (/* binding */ ownRemedies),
  ek: () => (/* binding */ placesOf),
  Uj: () => (/* binding */ trustedOwnRemedies),
  BR: () => (/* binding */ whatItChanges)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/github/event/event.js



// A payload may be partial, as in a local run with act, or another forge's: what does not have GitHub's form is
// left out, field by field, and so is what needs it.
const event_text = schemas/* string */.YjP().optional().catch(undefined);
const count = schemas/* number */.aig().int().positive().optional().catch(undefined);
const part = (shape) => schemas/* object */.Ikc(shape).optional().catch(undefined);
const eventSchema = schemas/* object */.Ikc({
    repository: part({ id: count, full_name: event_text, default_branch: event_text }),
    pull_request: part({
        number: count,
        head: part({ sha: event_text, ref: event_text, repo: part({ full_name: event_text }) }),
        base: part({ ref: event_text, sha: event_text }),
    }),
    /** Of a comment: the issue; a pull request if it has this key. */
    issue: part({ number: count, pull_request: schemas/* unknown */.L5J().optional() }),
    /** Of a run that follows another: the event of that one. */
    workflow_run: part({ event: event_text }),
    merge_group: part({ base_sha: event_text }),
    /** Of a push: what the branch was before; all zeros for a new branch. */
    before: event_text,
});
function readEvent(path, schema = eventSchema) {
    if (!path)
        return { event: null, problem: null };
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
            throw new Error('it is no JSON object');
        const parsed = schema.safeParse(payload);
        if (parsed.success)
            return { event: parsed.data, problem: null };
        const [issue] = parsed.error.issues;
        throw new Error(`${issue?.path.join('.') ?? 'it'}: ${issue?.message ?? 'has another form'}`);
    }
    catch (thrown) {
        return { event: null, problem: (0,errors/* messageOf */.bD)(thrown) };
    }
}

;// CONCATENATED MODULE: ./lib/github/event/strangers.js

/**
 * Events that only people who may write to the repository cause, or that run the default branch's code whoever
 * causes them.
 */
const ownEvents = new Set([
    'branch_protection_rule',
    'create',
    'delete',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'label',
    'milestone',
    'page_build',
    'public',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'watch',
    'workflow_dispatch',
]);
/**
 * Whether a run of this event may run code that someone wrote who may not write to the repository: that of a pull
 * request (`pull_request*`, `merge_group`), or one whose jobs are likely to check such code out (a comment on a pull
 * request, the check, status or deployment of a commit, a run after such a run). True for every event that is not
 * known, and where the payload that decides cannot be read.
 */
function mayRunStrangersCode(eventName, event) {
    if (eventName === 'issues' || eventName === 'issue_comment')
        return event?.issue === undefined || event.issue.pull_request !== undefined;
    if (eventName === 'workflow_run')
        return !ownEvents.has(event?.workflow_run?.event ?? '');
    return !ownEvents.has(eventName);
}
/** Whether a pull request comes from another repository; true as well where its repository is not known. */
function isFromFork({ head }, repository) {
    return repository === undefined || head?.repo?.full_name !== repository;
}
/**
 * Whether the sources may be a stranger's: in a job of GitHub that may run a stranger's code, unless it is for a pull request of
 * which it is known that it comes from the repository itself.
 */
function mayHaveStrangersSources(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return false;
    const { event } = readEvent(env.GITHUB_EVENT_PATH);
    const name = env.GITHUB_EVENT_NAME ?? '';
    if (!mayRunStrangersCode(name, event))
        return false;
    if (!name.startsWith('pull_request') || event?.pull_request === undefined)
        return true;
    return isFromFork(event.pull_request, event.repository?.full_name);
}

// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/remedy/said.js
var said = __webpack_require__(471);
;// CONCATENATED MODULE: ./lib/remedy/own.js





const grepMs = 5_000;
const mostText = 64 * 1024;
const shownCommand = 80;
/** What a user's own remedies are called. */
function ownName({ name }, index) {
    return name ?? `own-${index + 1}`;
}
/** A user's own remedies that are for one of these failures, as the table has them, to be run in `directory`. */
async function ownRemedies(own, failures, { directory, env }) {
    const found = [];
    for (const [index, one] of own.entries()) {
        const matching = new Set();
        for (const failure of failures)
            if (await isFor(one, failure, env))
                matching.add(failure);
        if (matching.size > 0)
            found.push(remedyOf(one, ownName(one, index), matching, directory));
    }
    return found;
}
/** The same, unless the configuration may be a stranger's: then none are run, and `notice` is told. */
async function trustedOwnRemedies(own, failures, { notice, ...place }) {
    if (own.length === 0)
        return [];
    if (!mayHaveStrangersSources(place.env))
        return ownRemedies(own, failures, place);
    notice('the remedies of the configuration are not run for a pull request of a fork');
    return [];
}
async function isFor({ family, pattern }, failure, env) {
    if (family !== undefined && family !== failure.family)
        return false;
    if (pattern === undefined)
        return true;
    const input = (0,clean/* truncate */.xv)((0,said/* said */.a)(failure), mostText);
    // In a process of its own, which the deadline ends: an expression may take for ever.
    const argv = ['grep', '-E', '-q', '-e', pattern];
    const result = await (0,programs/* runProgram */.mB)(argv, {
        env: { ...env, LC_ALL: 'C.UTF-8' },
        input,
        timeoutMs: grepMs,
    });
    return result.kind === 'exited' && result.status === 0;
}
function remedyOf(own, name, matching, directory) {
    const { run, configChanges, verify, level = 'ask', confidence = 0.5, timeout = 300 } = own;
    const scripts = [run, verify].filter((script) => script !== undefined);
    const command = (script, failure) => ({
        argv: ['/bin/sh', '-c', script],
        cwd: directory,
        timeoutSeconds: timeout,
        env: {
            NIXOS_REBUILD_TEST_FAMILY: failure.family,
            NIXOS_REBUILD_TEST_MESSAGE: (0,clean/* truncate */.xv)(failure.message.replaceAll('\0', ''), 4000),
        },
    });
    return {
        ...{ name, level, confidence },
        families: catalogue/* failureFamilies */.Lv,
        about: 'A remedy of the configuration.',
        changes: whatItChanges(own),
        verified: verify === undefined ? 'The failure is gone.' : `This succeeds: ${verify}`,
        where: placesOf(own),
        treat: (failure, { hasConfigCopy = false }) => matching.has(failure) && (configChanges === undefined || hasConfigCopy)
            ? {
                does: whatItDoes(own),
                commands: scripts.map((script) => command(script, failure)),
                ...(configChanges && { configChanges }),
            }
            : null,
    };
}
/** Where one can run: a copy of the configuration is there in trials alone. */
function placesOf({ configChanges }) {
    return configChanges === undefined ? ['here', 'guest', 'ci'] : ['guest'];
}
/** What one changes, in a sentence. */
function whatItChanges({ run, configChanges = [] }) {
    const files = configChanges.map((one) => ('file' in one ? one.file : 'what its patch names'));
    return [
        ...(run === undefined ? [] : [`It runs: ${run}`]),
        ...(files.length === 0
            ? []
            : [`A copy of the configuration for this trial: ${[...new Set(files)].join(', ')}.`]),
    ].join(' ');
}
function whatItDoes({ run, configChanges }) {
    const words = [
        ...(run === undefined ? [] : [`runs ${(0,clean/* truncate */.xv)(run.split('\n')[0] ?? '', shownCommand)}`]),
        ...(configChanges === undefined ? [] : ['changes a copy of the configuration']),
    ];
    return words.join(', and ');
}


/***/ }),

/***/ 6077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nixSettingsScript),
/* harmony export */   n: () => (/* binding */ substitutersIn)
/* harmony export */ });
/* harmony import */ var _host_copy_nix_there_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3770);

/** Prints the settings of Nix as JSON. `nix config show` is new in 2.20, and `nix show-config` is gone in later ones. */
const nixSettingsScript = `${_host_copy_nix_there_js__WEBPACK_IMPORTED_MODULE_0__/* .nixOnPath */ .c}
nix() { command nix --extra-experimental-features nix-command "$@" --json 2>/dev/null; }
nix config show || nix show-config`;
/** What the settings of Nix as JSON have as substituters; null where they have none. */
function substitutersIn(json) {
    try {
        const { value } = JSON.parse(json).substituters;
        return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null;
    }
    catch {
        return null;
    }
}


/***/ })

};
