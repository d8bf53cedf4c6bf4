export const id = 8871;
export const ids = [8871];
export const modules = {

/***/ 23770:
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

/***/ 56969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ askPerson)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60682);

/** How long (s) a person may take to answer. */
const mostSeconds = 600;
/**
 * A person's answer; no where nobody is there, or the rebuild is stopped or its time over before there is one. `secondsLeft` is
 * that time, null without a limit.
 */
async function askPerson(question, { onQuestion, signal }, { secondsLeft, redaction }) {
    if (onQuestion === undefined)
        return false;
    const seconds = Math.min(mostSeconds, secondsLeft ?? Number.POSITIVE_INFINITY);
    const over = AbortSignal.any([AbortSignal.timeout(seconds * 1000), ...(signal ? [signal] : [])]);
    const answer = onQuestion((0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, question), over);
    const unanswered = new Promise((resolve) => {
        if (over.aborted)
            resolve(false);
        over.addEventListener('abort', () => resolve(false), { once: true });
    });
    return Promise.race([answer, unanswered]);
}


/***/ }),

/***/ 61252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rebuildStage: () => (/* binding */ rebuildStage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/git/as-owner.js
var as_owner = __webpack_require__(3790);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/remedy/disks/disks-there.js
var disks_there = __webpack_require__(22088);
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
var substituters = __webpack_require__(18458);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/remedy/take-back/swap.js
var swap = __webpack_require__(16383);
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
var secret_names = __webpack_require__(43300);
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

// EXTERNAL MODULE: ./lib/remedy/own.js
var own = __webpack_require__(48320);
// EXTERNAL MODULE: ./lib/remedy/undo.js + 1 modules
var undo = __webpack_require__(81788);
// EXTERNAL MODULE: ./lib/system/ci.js
var ci = __webpack_require__(97169);
// EXTERNAL MODULE: ./lib/rebuild/checkout.js
var rebuild_checkout = __webpack_require__(41723);
// EXTERNAL MODULE: ./lib/rebuild/outcome.js
var outcome = __webpack_require__(86747);
// EXTERNAL MODULE: ./lib/rebuild/attempts/ask-person.js
var ask_person = __webpack_require__(56969);
// EXTERNAL MODULE: ./lib/rebuild/attempts/say-remedy.js
var say_remedy = __webpack_require__(80034);
;// CONCATENATED MODULE: ./lib/rebuild/attempts/rebuild-stage.js








/** Has a rebuild on this machine tried again, in its recording: its commands are those of the remedies as well. */
function rebuildStage(failed) {
    const { rebuild, recording, hooks, env, elapsed, attempt } = failed;
    const { dir, notice, redaction } = rebuild;
    const { timeoutSeconds, remedies } = rebuild.request;
    const secondsLeft = () => (timeoutSeconds > 0 ? Math.max(0.001, timeoutSeconds - elapsed()) : null);
    return {
        ...{ env, elapsed, secondsLeft, attempt, notice, terms: remedies },
        read: (result) => endOf(result, failed),
        look: (failures, now) => lookAround(failures, { ...knownOf(failed), env: now }),
        own: (failures) => (0,own/* trustedOwnRemedies */.Uj)(remedies.own, failures, { directory: rebuild.checkout.root, env, notice }),
        wait: async (seconds) => {
            // As a command of the recording it ends with whatever ends those.
            const waited = await recording.run({ argv: ['/bin/sh', '-c', `sleep ${seconds}`] });
            return waited.ended === 'exited' ? null : waited;
        },
        run: (command, now) => runCommand(command, now, { recording, secondsLeft: secondsLeft() }),
        keep: (changes) => (0,undo/* writeUndo */.o)(dir, changes),
        undo: (change) => (0,undo/* undo */.tN)(change, env),
        ask: (question) => (0,ask_person/* askPerson */.f)(question, hooks, { secondsLeft: secondsLeft(), redaction }),
        say: (text) => (0,say_remedy/* sayRemedy */.I)(text, { recording, hooks, redaction }),
    };
}
async function endOf(result, { rebuild, endAttempt }) {
    if (result.ended !== 'exited')
        return { kind: 'stopped' };
    if (result.exitCode === 0)
        return { kind: 'succeeded' };
    const { failures } = await endAttempt(result);
    const action = rebuild.metadata.action === null ? null : rebuild.request.action;
    return { kind: 'failed', failures: (0,outcome/* failuresOfStatus */.Bm)(result.exitCode, action, failures) };
}
function knownOf({ rebuild, env, hasSwitched }) {
    const { command, request, checkout } = rebuild;
    const isCommand = command.program === 'command';
    return {
        place: (0,ci/* isCi */.X)(env) ? 'ci' : 'here',
        // Where a command of the user's own does what it does is not known.
        isElsewhere: request.targetHost !== null || request.buildHost !== null || (isCommand && !request.commandMayRepeat),
        isCommand: isCommand && !request.commandMayRepeat,
        action: isCommand ? null : request.action,
        hasSwitched: hasSwitched(),
        extraArgs: request.extraArgs,
        flakeDirectory: (0,rebuild_checkout/* localFlakeDirOf */.n9)(request) === null ? null : checkout.directory,
        checkout: checkout.root,
    };
}
const endWords = { timed_out: 'did not end in time', prompt: 'asked a question' };
async function runCommand({ argv, cwd, timeoutSeconds, env }, now, { recording, secondsLeft }) {
    const result = await recording.run({
        ...{ argv, cwd, env: { ...now, ...env } },
        timeoutSeconds: Math.min(timeoutSeconds, secondsLeft ?? Number.POSITIVE_INFINITY),
    });
    const { ended, exitCode } = result;
    if (ended === 'cancelled' || ended === 'lost' || ended === 'disk_full')
        return { kind: 'stopped', result };
    if (ended === 'exited' && exitCode === 0)
        return { kind: 'done' };
    return { kind: 'failed', how: ended === 'exited' ? `ended with status ${exitCode}` : endWords[ended] };
}


/***/ }),

/***/ 80034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sayRemedy)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60682);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);


/** Tells what is done about a failure: into the recording, and whoever watches. */
function sayRemedy(text, { recording, hooks, redaction, }) {
    recording.note(text);
    hooks.onRemedy?.((0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(text)));
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

/***/ 22088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ ownListingScript),
/* harmony export */   _z: () => (/* binding */ disksIn),
/* harmony export */   m6: () => (/* binding */ listingScript)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49567);

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
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096).nullish();
const treeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(256),
    // util-linux before 2.33 quotes numbers and booleans.
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai().nonnegative(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
    ro: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['0', '1'])]).nullish(),
    ...{ serial: text, fstype: text, pttype: text, mountpoint: text },
    children: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish(),
});
const listSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ blockdevices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) });
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

/***/ 48320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ trustedOwnRemedies)
/* harmony export */ });
/* unused harmony exports ownName, ownRemedies, placesOf, whatItChanges */
/* harmony import */ var _github_event_strangers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36587);
/* harmony import */ var _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92151);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40744);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34874);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30471);





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
    if (!(0,_github_event_strangers_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveStrangersSources */ .pb)(place.env))
        return ownRemedies(own, failures, place);
    notice('the remedies of the configuration are not run for a pull request of a fork');
    return [];
}
async function isFor({ family, pattern }, failure, env) {
    if (family !== undefined && family !== failure.family)
        return false;
    if (pattern === undefined)
        return true;
    const input = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)((0,_said_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .a)(failure), mostText);
    // In a process of its own, which the deadline ends: an expression may take for ever.
    const argv = ['grep', '-E', '-q', '-e', pattern];
    const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .mB)(argv, {
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
            NIXOS_REBUILD_TEST_MESSAGE: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(failure.message.replaceAll('\0', ''), 4000),
        },
    });
    return {
        ...{ name, level, confidence },
        families: _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .failureFamilies */ .Lv,
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
        ...(run === undefined ? [] : [`runs ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(run.split('\n')[0] ?? '', shownCommand)}`]),
        ...(configChanges === undefined ? [] : ['changes a copy of the configuration']),
    ];
    return words.join(', and ');
}


/***/ }),

/***/ 18458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nixSettingsScript),
/* harmony export */   n: () => (/* binding */ substitutersIn)
/* harmony export */ });
/* harmony import */ var _host_copy_nix_there_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23770);

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


/***/ }),

/***/ 30471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/** The text in which a failure says what it is, a line each: of a builder, what was wrong is in its log. */
function said({ message, cause, log_tail: log }) {
    return [message, cause ?? '', ...log].join('\n');
}


/***/ })

};
