export const id = 6305;
export const ids = [6305];
export const modules = {

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

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);

/**
 * What makes two failures the same: family, derivation and message, without what differs from one attempt to the next
 * (numbers, hashes of the store).
 */
function causeOf({ family, derivation, message, }) {
    const said = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(message, 2000)
        .replace(/\b[0-9a-z]{32}(?=-)/g, '')
        .replace(/\d+/g, '0');
    return [family, derivation ?? '', said].join('\n');
}


/***/ }),

/***/ 4835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ choose)
/* harmony export */ });
/* unused harmony export remedyFor */
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6867);
/* harmony import */ var _table_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4100);


const nothing = (why, could = null, isForbidden = false) => ({
    ...{ kind: 'none', why, could, isForbidden },
});
/**
 * What is done about these failures of an attempt, root causes first. A cause gets one remedy, once; only one that waits
 * goes on while its cause stays. Where a failure beside the first has none, the rebuild would fail again, so nothing is done.
 */
function choose(failures, around, terms) {
    const { policy, maxAttempts, tried } = terms;
    const [first] = failures;
    if (policy === 'off')
        return nothing('remedies are off');
    if (first === undefined)
        return nothing('no failure is known');
    const attempts = tried.reduce((sum, one) => sum + one.attempts, 0);
    const chosen = remedyFor(first, around, terms.own);
    if (chosen === null)
        return nothing(`there is no remedy for ${first.family} as it is here`);
    if (attempts >= maxAttempts)
        return nothing(`${attempts} further attempts were made, and no more are allowed`, chosen);
    const before = tried.find(({ cause }) => cause === chosen.cause);
    if (before !== undefined && !goesOn(chosen, tried))
        return nothing(`${before.name} was tried for this cause, and did not help`, chosen);
    const incurable = failures.slice(1).find((other) => remedyFor(other, around, terms.own) === null);
    if (incurable !== undefined)
        return nothing(`there is another failure, ${incurable.family}, for which there is no remedy`, chosen);
    const leave = leaveFor(chosen.level, policy);
    return leave === null
        ? nothing(`${chosen.remedy.name} ${chosen.treatment.does}, which needs --remedies ${allowing[chosen.level]}`, chosen, true)
        : { kind: leave, ...chosen };
}
/** The remedy for one failure, whatever is allowed; null where there is none for it as it is. */
function remedyFor(failure, around, own = []) {
    for (const remedy of [...own, ..._table_index_js__WEBPACK_IMPORTED_MODULE_1__/* .remedies */ .JW]) {
        if (!remedy.families.includes(failure.family) || !remedy.where.includes(around.place))
            continue;
        if (around.hasSwitched && !remedy.afterSwitch?.(failure))
            continue;
        const treatment = remedy.treat(failure, around);
        if (treatment === null)
            continue;
        const level = treatment.level ?? remedy.level;
        return {
            ...{ remedy, treatment, failure, cause: (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .r)(failure) },
            // What a command of the user's own does when it runs twice is not known.
            level: around.isCommand && level === 'safe' ? 'ask' : level,
        };
    }
    return null;
}
/** One that waits has not failed before its waits are over. */
function goesOn({ remedy, treatment, cause }, tried) {
    const last = tried.at(-1);
    return treatment.waits === true && last?.name === remedy.name && last.cause === cause;
}
/** The least policy under which a level is run, at least when a person agrees. */
const allowing = { safe: 'safe', ask: 'ask', 'opt-in': 'all' };
function leaveFor(level, policy) {
    if (policy === 'all')
        return 'run';
    if (level === 'safe')
        return 'run';
    return level === 'ask' && policy === 'ask' ? 'ask' : null;
}


/***/ }),

/***/ 5666:
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
const mostBytes = 1024 * 1024;
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
    const secret = size > mostBytes ? 'it is large' : secretSign(file, await (0,promises_.readFile)(path, 'utf8'));
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

/***/ 8320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ownRemedies),
/* harmony export */   q: () => (/* binding */ ownName)
/* harmony export */ });
/* harmony import */ var _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);



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
async function isFor({ family, pattern }, failure, env) {
    if (family !== undefined && family !== failure.family)
        return false;
    if (pattern === undefined)
        return true;
    const { message, cause, log_tail: log } = failure;
    const input = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)([message, cause ?? '', ...log].join('\n'), mostText);
    // In a process of its own, which the deadline ends: an expression may take for ever.
    const argv = ['grep', '-E', '-q', '-e', pattern];
    const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB)(argv, {
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
            NIXOS_REBUILD_TEST_MESSAGE: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(failure.message.replaceAll('\0', ''), 4000),
        },
    });
    return {
        ...{ name, level, confidence },
        families: _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFamilies */ .Lv,
        about: 'A remedy of the configuration.',
        changes: 'What its commands change.',
        verified: verify === undefined ? 'The failure is gone.' : `This succeeds: ${verify}`,
        where: ['here', 'guest', 'target', 'ci'],
        treat: (failure) => matching.has(failure)
            ? {
                does: `runs ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(run.split('\n')[0] ?? '', shownCommand)}`,
                commands: [run, ...(verify === undefined ? [] : [verify])].map((script) => command(script, failure)),
            }
            : null,
    };
}


/***/ }),

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ke: () => (/* reexport */ refusals),
  JW: () => (/* binding */ remedies),
  gb: () => (/* binding */ remediesFor)
});

;// CONCATENATED MODULE: ./lib/remedy/table/never.js
/** What is never done, whatever is allowed. */
const refusals = [
    {
        name: 'delete-generations',
        families: ['disk-full', 'boot-full'],
        why: 'Old generations are the way back: which of them may go (`nix-collect-garbage -d`), a person decides.',
    },
    {
        name: 'no-sandbox',
        families: ['sandbox', 'builder'],
        why: 'A build without a sandbox can read and change the machine.',
    },
    {
        name: 'no-signatures',
        families: ['signature'],
        why: 'Whoever can answer in the place of a cache would decide what runs as root.',
    },
    {
        name: 'new-hash',
        families: ['hash-mismatch', 'lock-file'],
        why: 'Other content than was expected may be an attack; that it is wanted, a person decides.',
    },
    {
        name: 'accept-host-key',
        families: ['ssh'],
        why: 'A host key that is not known, or another than before, may be that of somebody in between.',
    },
    {
        name: 'allow-packages',
        families: ['unfree-broken-insecure'],
        why: 'Licences, known holes and broken packages are decisions about the system, made in its configuration.',
    },
    {
        name: 'skip-switch-checks',
        families: ['pre-switch'],
        why: 'NIXOS_NO_CHECK switches off what protects the running system.',
    },
    {
        name: 'change-resolver',
        families: ['download', 'git-fetch'],
        why: 'Names that do not resolve are a fault of the network; another resolver hides it, and learns all names.',
    },
    {
        name: 'edit-sources',
        families: ['syntax', 'undefined-variable', 'missing-attr', 'option-conflict', 'missing-file'],
        why: 'Nix files are the words of the person who wrote them.',
    },
    {
        name: 'force-push',
        families: ['git-fetch'],
        why: "It deletes others' commits.",
    },
    {
        name: 'format-disk',
        families: ['disk-full', 'bootloader'],
        why: 'No disk is chosen or formatted outside of a machine that was made for a trial.',
    },
    {
        name: 'reboot',
        families: ['pre-switch', 'units'],
        why: 'It interrupts everything that the machine does; `deploy --reboot` is the way.',
    },
];

;// CONCATENATED MODULE: ./lib/remedy/table/retries.js
const shared = {
    level: 'safe',
    confidence: 0.8,
    changes: 'Nothing.',
    where: ['here', 'guest', 'target', 'ci'],
};
/** A server's answer that stays the same, however often it is asked: who asks, or what for, is wrong. */
const finalAnswer = /HTTP error 4(?!08|25|29)\d\d|certificate|does not appear to be a binary cache|does not exist in binary cache|no substituter that can build|know how to build these paths|has other|hash mismatch|not signed|URL (?:using )?bad|[Uu]nsupported protocol/;
/** Of a connection that was refused for who asks. */
const refusedForGood = /Host key verification failed|host key is known|IDENTIFICATION HAS CHANGED|Permission denied|Bad owner or permissions|Too many authentication failures|passphrase|command not found/;
const noDaemon = /build users group|build-users-group/;
/** Another switch runs, so that this one has not begun. */
const otherSwitch = /Could not (?:acquire|open) lock|returned non-zero exit status 11\b|Unit \S{1,200} was already loaded/;
const again = (what) => ({ does: `waits, and tries again, since ${what}`, waits: true });
/** The text in which a failure says what it is: of a builder, what was wrong is in its log. */
const said = ({ message, cause, log_tail: log }) => [message, cause ?? '', ...log].join('\n');
/** The rebuild as it is, once more, after a wait. */
const retries = [
    {
        ...shared,
        name: 'retry-download',
        families: ['download', 'rate-limit'],
        about: 'A server did not answer, or said that it cannot for now.',
        verified: 'What was fetching goes on.',
        treat: (failure) => (finalAnswer.test(said(failure)) ? null : again('a server may answer the next time')),
    },
    {
        ...shared,
        name: 'retry-daemon',
        families: ['daemon'],
        about: 'The Nix daemon went away, or does not answer, as while it is started again.',
        verified: 'Nix reaches its daemon.',
        treat: ({ message }) => (noDaemon.test(message) ? null : again('the daemon may be there again')),
    },
    {
        ...shared,
        name: 'retry-ssh',
        families: ['ssh'],
        about: 'Another machine did not answer, or the connection broke.',
        verified: 'The machine answers.',
        treat: (failure) => refusedForGood.test(said(failure)) ? null : again('the machine may answer the next time'),
    },
    {
        ...shared,
        name: 'retry-locks',
        families: ['locks'],
        about: 'Another Nix or another switch holds a lock.',
        verified: 'The lock is free.',
        afterSwitch: ({ message }) => otherSwitch.test(message),
        treat: () => again('who holds the lock may have ended'),
    },
];

;// CONCATENATED MODULE: ./lib/remedy/table/room.js
const gibibyte = 1024 ** 3;
/** Enough for one system; a person who needs more collects by hand, and sees what. */
const mostFreed = 10 * gibibyte;
const collectSeconds = 1800;
/** Room on a disk. */
const room = [
    {
        name: 'gc-bounded',
        families: ['disk-full'],
        level: 'opt-in',
        confidence: 0.6,
        about: 'The disk with the store is full.',
        changes: 'Paths of the store that nothing refers to are deleted, 10 GiB at most (`nix-collect-garbage --max-freed`). No generation is: without `-d`.',
        verified: 'There is room for what is built.',
        // A fresh runner has no garbage.
        where: ['here', 'guest'],
        treat: () => ({
            does: 'collects garbage, 10 GiB at most, and no generation',
            commands: [
                {
                    argv: ['nix-collect-garbage', '--max-freed', String(mostFreed)],
                    cwd: '/',
                    timeoutSeconds: collectSeconds,
                },
            ],
        }),
    },
];

// EXTERNAL MODULE: ./lib/nix/advice/names.js
var names = __webpack_require__(4788);
// EXTERNAL MODULE: ./lib/nix/said/nix-config.js
var nix_config = __webpack_require__(5297);
;// CONCATENATED MODULE: ./lib/remedy/table/settings.js


/** Features that change how expressions are written, not what Nix may do. */
const harmless = new Set([
    'nix-command',
    'flakes',
    'fetch-tree',
    'fetch-closure',
    'pipe-operator',
    'pipe-operators',
    'no-url-literals',
    'parse-toml-timestamps',
    'ca-derivations',
    'dynamic-derivations',
]);
const settings_shared = { where: ['here', 'guest', 'ci'], verified: 'The same phase passes.' };
const forThis = 'Nothing that stays: a setting in NIX_CONFIG, for the attempts of this rebuild.';
/** Settings of Nix for the attempts that follow. */
const settings = [
    {
        ...settings_shared,
        name: 'drop-substituter',
        families: ['download'],
        level: 'safe',
        confidence: 0.8,
        about: 'One of several binary caches is down.',
        changes: forThis,
        verified: 'Nix fetches from the others, or builds.',
        treat: withoutDeadCache,
    },
    {
        ...settings_shared,
        name: 'enable-feature',
        families: ['feature-off'],
        level: 'safe',
        confidence: 0.95,
        about: 'An experimental feature of Nix is needed and off.',
        changes: forThis,
        treat: (failure) => {
            const feature = (0,names/* namesIn */.w)(failure).get('feature');
            if (feature === null)
                return null;
            return {
                does: `switches on Nix' feature ${feature}`,
                settings: [['extra-experimental-features', feature]],
                ...(harmless.has(feature) ? {} : { level: 'ask' }),
            };
        },
    },
    {
        ...settings_shared,
        name: 'keep-going',
        families: ['dependency'],
        level: 'safe',
        confidence: 0.5,
        about: 'A dependency failed and nothing says why.',
        changes: forThis,
        verified: 'The cause is shown, even where it cannot be cured.',
        treat: (_, { extraArgs }) => extraArgs.some((arg) => arg === '--keep-going' || arg === '-k')
            ? null
            : {
                does: 'builds again and goes on where something fails, to see all causes',
                settings: [['keep-going', 'true']],
            },
    },
    {
        ...settings_shared,
        name: 'fewer-jobs',
        families: ['killed-oom'],
        level: 'ask',
        confidence: 0.7,
        about: 'A build took more memory than there is.',
        changes: `${forThis} It takes longer.`,
        treat: (_, { extraArgs }) => extraArgs.some((arg) => /^(?:--?(?:max-)?jobs|-j|--cores|max-jobs|cores)/.test(arg))
            ? null
            : {
                does: 'builds one derivation at a time, on one processor',
                settings: [
                    ['max-jobs', '1'],
                    ['cores', '1'],
                ],
            },
    },
];
/** A cache that does not answer, or with an error of its own; one that says what it lacks is alive. */
const dead = /(?:Could not|Couldn't) (?:resolve|connect)|Failed (?:to connect|connect)|Connection (?:refused|reset|timed out)|[Tt]imed out|Timeout was reached|HTTP error 5\d\d|[Ss]erver returned nothing|SSL connect error/;
/** Without one that is left, Nix would build all there is, so then it is not done. */
function withoutDeadCache({ message }, { substituters, extraArgs }) {
    const [, url = ''] = /unable to download '(https?:\/\/[^'\s]{1,500})'/.exec(message) ?? [];
    // The command line wins over the environment.
    if (!URL.canParse(url) || substituters === null || extraArgs.some((arg) => arg.includes('substituters')))
        return null;
    if (!dead.test(message))
        return null;
    const { origin } = new URL(url);
    const others = substituters.filter((one) => !URL.canParse(one) || new URL(one).origin !== origin);
    if (others.length === substituters.length || others.length === 0 || !(0,nix_config/* canBeSetting */.Cu)(others.join(' ')))
        return null;
    return {
        does: `leaves out the cache ${origin}, and asks the ${others.length === 1 ? 'other one' : 'others'} only`,
        settings: [['substituters', others.join(' ')]],
    };
}

;// CONCATENATED MODULE: ./lib/remedy/table/sources.js
const gitSeconds = 30;
const lockSeconds = 600;
/** What lacks in the sources and can be added without writing any. */
const sources = [
    {
        name: 'add-untracked',
        families: ['untracked-file'],
        level: 'safe',
        confidence: 0.95,
        about: 'A flake uses a new file that git does not know.',
        changes: "Git's index of the repository: the file is known to git (`git add -N`), its content is not staged. That stays where it helps.",
        verified: 'Nix finds the file.',
        where: ['here', 'guest'],
        treat: (_, { untracked }) => {
            if (untracked === null)
                return null;
            const { repository, file, secret, asOwner } = untracked;
            const git = [...asOwner.words, 'git', '--literal-pathspecs', '-C', repository];
            return {
                does: `makes git know ${file} (git add -N)${secret === null ? '' : `, which may be a secret: ${secret}`}`,
                commands: [
                    {
                        argv: [...git, 'add', '--intent-to-add', '--', file],
                        cwd: repository,
                        timeoutSeconds: gitSeconds,
                        env: asOwner.env,
                    },
                ],
                undo: { kind: 'unstage', repository, file },
                ...(secret === null ? {} : { level: 'ask' }),
            };
        },
    },
    {
        name: 'lock-flake',
        families: ['lock-file'],
        level: 'ask',
        confidence: 0.7,
        about: 'flake.lock lacks an input that flake.nix has.',
        changes: 'flake.lock: inputs that are not in it are added (`nix flake lock`), none is updated. That stays where it helps.',
        verified: 'Evaluation begins.',
        where: ['here', 'guest'],
        treat: ({ message }, { flakeDirectory, lock, extraArgs }) => {
            if (flakeDirectory === null || lock === null || !/requires lock file changes/.test(message))
                return null;
            // An input that was overridden on the command line is not in the lock.
            if (extraArgs.some((arg) => arg === '--override-input'))
                return null;
            return {
                does: 'adds the inputs that flake.lock lacks (nix flake lock)',
                commands: [
                    {
                        argv: [
                            'nix',
                            '--extra-experimental-features',
                            'nix-command flakes',
                            'flake',
                            'lock',
                            flakeDirectory,
                        ],
                        cwd: flakeDirectory,
                        timeoutSeconds: lockSeconds,
                    },
                ],
                undo: { kind: 'lock', path: lock.path, before: lock.text, after: null },
            };
        },
    },
];

;// CONCATENATED MODULE: ./lib/remedy/table/switch.js
/** Checks that refuse a live switch, and not the system. */
const refusesLive = ({ message }) => /switch ?inhibitors?/i.test(message);
/** What is done about a switch that is refused. */
const switches = [
    {
        name: 'boot-instead',
        families: ['pre-switch'],
        level: 'ask',
        confidence: 0.9,
        about: 'The new system cannot take over while the old one runs.',
        changes: 'What the next boot starts: the new system (`nixos-rebuild boot`). What runs stays, and nothing is rebooted.',
        verified: 'The boot entry is written; the outcome is needs_boot.',
        where: ['here', 'guest'],
        // The check comes before anything is changed.
        afterSwitch: refusesLive,
        treat: (failure, { action }) => action === 'switch' && refusesLive(failure)
            ? { does: 'has the next boot start the new system (boot in place of switch)', instead: 'boot' }
            : null,
    },
];

;// CONCATENATED MODULE: ./lib/remedy/table/index.js






/** Every remedy, in the order in which they are looked at for a failure. */
const remedies = [...settings, ...retries, ...sources, ...room, ...switches];
/** What is there for a family, and what is never done about it. */
function remediesFor(family) {
    const isFor = ({ families }) => families.includes(family);
    return { remedies: remedies.filter(isFor), refusals: refusals.filter(isFor) };
}



/***/ })

};
