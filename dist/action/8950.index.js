export const id = 8950;
export const ids = [8950];
export const modules = {

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

/***/ 38950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rebuildStage: () => (/* binding */ rebuildStage)
/* harmony export */ });
/* harmony import */ var _remedy_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66385);
/* harmony import */ var _remedy_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79710);
/* harmony import */ var _remedy_undo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63897);
/* harmony import */ var _system_ci_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97169);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41723);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86747);
/* harmony import */ var _ask_person_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56969);
/* harmony import */ var _say_remedy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80034);








/** Has a rebuild on this machine tried again, in its recording: its commands are those of the remedies as well. */
function rebuildStage(failed) {
    const { rebuild, recording, hooks, env, elapsed, attempt } = failed;
    const { dir, notice, redaction } = rebuild;
    const { timeoutSeconds, remedies } = rebuild.request;
    const secondsLeft = () => (timeoutSeconds > 0 ? Math.max(0.001, timeoutSeconds - elapsed()) : null);
    return {
        ...{ env, elapsed, secondsLeft, attempt, notice, terms: remedies },
        read: (result) => endOf(result, failed),
        look: (failures, now) => (0,_remedy_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAround */ .h3)(failures, { ...knownOf(failed), env: now }),
        own: (failures) => (0,_remedy_own_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedOwnRemedies */ .Uj)(remedies.own, failures, { directory: rebuild.checkout.root, env, notice }),
        wait: async (seconds) => {
            // As a command of the recording it ends with whatever ends those.
            const waited = await recording.run({ argv: ['/bin/sh', '-c', `sleep ${seconds}`] });
            return waited.ended === 'exited' ? null : waited;
        },
        run: (command, now) => runCommand(command, now, { recording, secondsLeft: secondsLeft() }),
        keep: (changes) => (0,_remedy_undo_js__WEBPACK_IMPORTED_MODULE_2__/* .writeUndo */ .o)(dir, changes),
        undo: (change) => (0,_remedy_undo_js__WEBPACK_IMPORTED_MODULE_2__/* .undo */ .tN)(change, env),
        ask: (question) => (0,_ask_person_js__WEBPACK_IMPORTED_MODULE_5__/* .askPerson */ .f)(question, hooks, { secondsLeft: secondsLeft(), redaction }),
        say: (text) => (0,_say_remedy_js__WEBPACK_IMPORTED_MODULE_6__/* .sayRemedy */ .I)(text, { recording, hooks, redaction }),
    };
}
async function endOf(result, { rebuild, endAttempt }) {
    if (result.ended !== 'exited')
        return { kind: 'stopped' };
    if (result.exitCode === 0)
        return { kind: 'succeeded' };
    const { failures } = await endAttempt(result);
    const action = rebuild.metadata.action === null ? null : rebuild.request.action;
    return { kind: 'failed', failures: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failuresOfStatus */ .Bm)(result.exitCode, action, failures) };
}
function knownOf({ rebuild, env, hasSwitched }) {
    const { command, request, checkout } = rebuild;
    const isCommand = command.program === 'command';
    return {
        place: (0,_system_ci_js__WEBPACK_IMPORTED_MODULE_7__/* .isCi */ .X)(env) ? 'ci' : 'here',
        // Where a command of the user's own does what it does is not known.
        isElsewhere: request.targetHost !== null || request.buildHost !== null || (isCommand && !request.commandMayRepeat),
        isCommand: isCommand && !request.commandMayRepeat,
        action: isCommand ? null : request.action,
        hasSwitched: hasSwitched(),
        extraArgs: request.extraArgs,
        flakeDirectory: (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .localFlakeDirOf */ .n9)(request) === null ? null : checkout.directory,
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

/***/ 66385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h3: () => (/* binding */ lookAround),
  nH: () => (/* binding */ substitutersIn)
});

// UNUSED EXPORTS: fileNamedIn

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/git/as-owner.js
var as_owner = __webpack_require__(3790);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
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
        asRoot: process.getuid?.() === 0 ? [] : ['sudo', '-n'],
    };
}
/** The substituters of this user's Nix; null where it does not say. */
async function substitutersOf(env) {
    const features = ['--extra-experimental-features', 'nix-command'];
    // `nix config show` is new in 2.20, and `nix show-config` is gone in later ones.
    for (const words of [['config', 'show'], ['show-config']]) {
        const result = await (0,programs/* runProgram */.mB)(['nix', ...features, ...words, '--json'], { env, timeoutMs: programMs });
        if ((0,programs/* hasSucceeded */.yO)(result))
            return substitutersIn(result.stdout);
    }
    return null;
}
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

/***/ 79710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uj: () => (/* binding */ trustedOwnRemedies)
});

// UNUSED EXPORTS: ownName, ownRemedies

// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(92151);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/remedy/said.js
var said = __webpack_require__(30471);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/remedy/strangers.js


/** Events that only people who may write to the repository cause, or that run the default branch's code. */
const ownEvents = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'release',
    'create',
]);
const eventSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }),
    pull_request: schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }) }),
});
/**
 * Whether the sources may be a stranger's: in a job of GitHub for the pull request of a fork, or for an event of which that
 * is not known. What their configuration says is then not run.
 */
async function mayBeStrangers(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return false;
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (ownEvents.has(event))
        return false;
    if (!event.startsWith('pull_request'))
        return true;
    try {
        const { repository, pull_request } = eventSchema.parse(JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8')));
        return pull_request.head.repo?.full_name !== repository.full_name;
    }
    catch {
        return true;
    }
}

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
    if (!(await mayBeStrangers(place.env)))
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
    const { run, verify, level = 'ask', confidence = 0.5, timeout = 300 } = own;
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
        changes: 'What its commands change.',
        verified: verify === undefined ? 'The failure is gone.' : `This succeeds: ${verify}`,
        where: ['here', 'guest', 'ci'],
        treat: (failure) => matching.has(failure)
            ? {
                does: `runs ${(0,clean/* truncate */.xv)(run.split('\n')[0] ?? '', shownCommand)}`,
                commands: [run, ...(verify === undefined ? [] : [verify])].map((script) => command(script, failure)),
            }
            : null,
    };
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
