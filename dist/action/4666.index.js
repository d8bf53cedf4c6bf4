export const id = 4666;
export const ids = [4666];
export const modules = {

/***/ 14666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  furtherAttempts: () => (/* binding */ furtherAttempts)
});

// EXTERNAL MODULE: ./lib/nix/said/nix-config.js
var nix_config = __webpack_require__(5297);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(60682);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/remedy/cause.js

/**
 * What makes two failures the same: family, derivation and message, without what differs from one attempt to the next
 * (numbers, hashes of the store).
 */
function causeOf({ family, derivation, message, }) {
    const said = (0,clean/* truncate */.xv)(message, 2000)
        .replace(/\b[0-9a-z]{32}(?=-)/g, '')
        .replace(/\d+/g, '0');
    return [family, derivation ?? '', said].join('\n');
}

;// CONCATENATED MODULE: ./lib/remedy/table/never.js
/** What is never done, whatever is allowed. */
const never_refusals = [
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
var names = __webpack_require__(44788);
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


;// CONCATENATED MODULE: ./lib/remedy/choose.js


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
    for (const remedy of [...own, ...remedies]) {
        if (!remedy.families.includes(failure.family) || !remedy.where.includes(around.place))
            continue;
        if (around.hasSwitched && !remedy.afterSwitch?.(failure))
            continue;
        const treatment = remedy.treat(failure, around);
        if (treatment === null)
            continue;
        const level = treatment.level ?? remedy.level;
        return {
            ...{ remedy, treatment, failure, cause: causeOf(failure) },
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

// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(92151);
;// CONCATENATED MODULE: ./lib/remedy/helped.js


/** The parts of a rebuild, one after the other. */
const stages = ['sources', 'evaluation', 'fetch', 'build', 'copy', 'activation'];
/**
 * Whether a remedy has helped, by the failures of the attempt that followed: the cause is gone, and what fails now is not
 * earlier in the rebuild than that was. Without a failure it has.
 */
function hasHelped({ failure, cause }, after) {
    if (after.some((other) => causeOf(other) === cause))
        return false;
    const [first] = after;
    if (first === undefined)
        return true;
    // Causes come to light that were hidden.
    if (failure.family === 'dependency')
        return first.family !== 'unknown';
    const [was, is] = [failure, first].map(({ family }) => stages.indexOf((0,catalogue/* entryOf */.Ms)(family).stage));
    return first.family !== 'unknown' && (was === -1 || is === -1 || is >= was);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/git/as-owner.js
var as_owner = __webpack_require__(3790);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
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
async function isFor({ family, pattern }, failure, env) {
    if (family !== undefined && family !== failure.family)
        return false;
    if (pattern === undefined)
        return true;
    const { message, cause, log_tail: log } = failure;
    const input = (0,clean/* truncate */.xv)([message, cause ?? '', ...log].join('\n'), mostText);
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
        where: ['here', 'guest', 'target', 'ci'],
        treat: (failure) => matching.has(failure)
            ? {
                does: `runs ${(0,clean/* truncate */.xv)(run.split('\n')[0] ?? '', shownCommand)}`,
                commands: [run, ...(verify === undefined ? [] : [verify])].map((script) => command(script, failure)),
            }
            : null,
    };
}

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

// EXTERNAL MODULE: ./lib/remedy/undo.js + 3 modules
var undo = __webpack_require__(63897);
// EXTERNAL MODULE: ./lib/system/ci.js
var ci = __webpack_require__(97169);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/rebuild/checkout.js
var checkout = __webpack_require__(41723);
// EXTERNAL MODULE: ./lib/rebuild/outcome.js
var outcome = __webpack_require__(86747);
;// CONCATENATED MODULE: ./lib/rebuild/attempts/ask-person.js

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
    const answer = onQuestion((0,stream_redactor.redactText)(redaction, question), over);
    const unanswered = new Promise((resolve) => {
        if (over.aborted)
            resolve(false);
        over.addEventListener('abort', () => resolve(false), { once: true });
    });
    return Promise.race([answer, unanswered]);
}

;// CONCATENATED MODULE: ./lib/rebuild/attempts/attempts.js














/**
 * Tries a rebuild again that has failed, each time after a remedy for its failure, as far as the request allows: until it
 * succeeds, or nothing more is to be done. What a remedy changed and did not help is taken back.
 */
async function furtherAttempts(first, stage) {
    return new Attempts(stage).after(first);
}
class Attempts {
    #stage;
    #runs = [];
    #tried = [];
    #settings = [];
    /** The last failure, for which a remedy has run. */
    #course = null;
    constructor(stage) {
        this.#stage = stage;
    }
    async after(first) {
        let last = first;
        while (last.ended === 'exited' && last.exitCode !== 0) {
            const failures = await this.#failures(last);
            await this.#judge(failures);
            const next = await this.#next(failures);
            if (next === null)
                return this.#end(last);
            const stopped = await this.#treat(next);
            if (stopped === 'failed')
                return this.#end(last);
            last = stopped ?? (await this.#attempt(next));
        }
        await this.#judge(last.ended === 'exited' ? [] : null);
        return this.#end(last);
    }
    #end(last) {
        const prepared = this.#tried.at(-1)?.course;
        const hasPrepared = prepared?.chosen.treatment.instead === 'boot' && prepared.run.helped === true;
        const needsBoot = hasPrepared && last.exitCode === 0 ? prepared.chosen.failure : null;
        return { last, remedies: this.#runs, needsBoot };
    }
    async #failures(result) {
        const { failures } = await this.#stage.endAttempt(result);
        const { action } = this.#stage.rebuild.metadata;
        return (0,outcome/* failuresOfStatus */.Bm)(result.exitCode, action === null ? null : this.#stage.rebuild.request.action, failures);
    }
    /** What is to be done about these failures; null where nothing is. */
    async #next(failures) {
        const { rebuild, env } = this.#stage;
        const { policy, maxAttempts, own } = rebuild.request.remedies;
        const around = await lookAround(failures, {
            place: (0,ci/* isCi */.X)(env) ? 'ci' : 'here',
            isCommand: rebuild.command.program === 'command',
            action: rebuild.command.program === 'command' ? null : rebuild.request.action,
            hasSwitched: this.#stage.hasSwitched(),
            extraArgs: rebuild.request.extraArgs,
            flakeDirectory: (0,checkout/* localFlakeDirOf */.n9)(rebuild.request) === null ? null : rebuild.checkout.directory,
            checkout: rebuild.checkout.root,
            env: this.#env(),
        });
        const choice = choose(failures, around, {
            policy,
            maxAttempts,
            tried: this.#tried,
            own: await this.#own(failures, own),
        });
        if (choice.kind === 'none') {
            if (choice.could !== null)
                this.#say(`nothing more is done: ${choice.why}`);
            if (choice.isForbidden && choice.could)
                this.#runs.push(this.#runOf(choice.could));
            return null;
        }
        const { remedy, failure, treatment, level } = choice;
        const goesOn = this.#course !== null && this.#tried.at(-1)?.cause === choice.cause;
        if (!goesOn)
            this.#say(`${failure.family}: ${lineOf(failure)}`);
        const what = `${remedy.name} (${level}, confidence ${remedy.confidence}) ${treatment.does}`;
        if (choice.kind === 'ask' && !(await this.#isAllowed(what))) {
            this.#say(`${what}: not allowed`);
            this.#runs.push(this.#runOf(choice));
            return null;
        }
        this.#say(what);
        if (goesOn)
            return this.#course;
        const run = this.#runOf(choice);
        run.ran = true;
        this.#runs.push(run);
        this.#course = { chosen: choice, run, began: this.#stage.elapsed(), undo: treatment.undo ?? null };
        this.#tried.push({ name: remedy.name, cause: choice.cause, attempts: 0, course: this.#course });
        return this.#course;
    }
    #isAllowed(what) {
        const { hooks, rebuild } = this.#stage;
        const { redaction } = rebuild;
        return askPerson(`${what}. Do that?`, hooks, { secondsLeft: this.#secondsLeft(), redaction });
    }
    async #own(failures, own) {
        if (own.length === 0)
            return [];
        const { rebuild, env } = this.#stage;
        if (await mayBeStrangers(env)) {
            rebuild.notice('the remedies of the configuration are not run for a pull request of a fork');
            return [];
        }
        return ownRemedies(own, failures, { directory: rebuild.checkout.root, env });
    }
    /** Waits, or runs the remedy's commands. Returns what stopped that, `failed` where one of them did. */
    async #treat(course) {
        const { treatment } = course.chosen;
        for (const [name, value] of treatment.settings ?? [])
            this.#settings.push([course, name, value]);
        const stopped = treatment.waits ? await this.#wait(course) : null;
        if (stopped !== null)
            return stopped;
        if (course.undo)
            await (0,undo/* writeUndo */.o)(this.#stage.rebuild.dir, this.#undos());
        for (const command of treatment.commands ?? []) {
            const ended = await this.#command(course, command);
            if (ended !== null)
                return ended;
        }
        await this.#made(course);
        return null;
    }
    async #wait(course) {
        const { waitSeconds } = this.#stage.rebuild.request.remedies;
        const seconds = waitSeconds[this.#attempts] ?? waitSeconds.at(-1) ?? 0;
        if (seconds === 0)
            return null;
        const left = this.#secondsLeft();
        if (left !== null && seconds >= left)
            return this.#failed(course, 'there is no time left for it');
        // As a command of the recording it ends with whatever ends those.
        const waited = await this.#stage.recording.run({ argv: ['/bin/sh', '-c', `sleep ${seconds}`] });
        return waited.ended === 'exited' ? null : waited;
    }
    async #command(course, { argv, cwd, timeoutSeconds, env }) {
        const left = this.#secondsLeft() ?? Number.POSITIVE_INFINITY;
        const ended = await this.#stage.recording.run({
            ...{ argv, cwd, timeoutSeconds: Math.min(timeoutSeconds, left) },
            env: { ...this.#env(), ...env },
        });
        if (ended.ended === 'cancelled' || ended.ended === 'lost' || ended.ended === 'disk_full')
            return ended;
        if (ended.ended === 'exited' && ended.exitCode === 0)
            return null;
        const how = ended.ended === 'exited' ? `ended with status ${ended.exitCode}` : endWords[ended.ended];
        return this.#failed(course, `its command ${how}`);
    }
    /** Its change is made, and known from now on. */
    async #made(course) {
        if (course.undo === null)
            return;
        course.undo = await (0,undo/* madeChange */.ym)(course.undo);
        await (0,undo/* writeUndo */.o)(this.#stage.rebuild.dir, this.#undos());
    }
    async #failed(course, why) {
        await this.#made(course);
        this.#say(`${course.run.name} did not help: ${why}`);
        course.run.helped = false;
        await this.#takeBack(course);
        this.#close(course);
        return 'failed';
    }
    async #attempt(course) {
        const tried = this.#tried.at(-1);
        if (tried)
            tried.attempts += 1;
        course.run.attempts += 1;
        this.#say(`attempt ${this.#attempts + 1}`);
        return this.#stage.run({
            env: { NIX_CONFIG: this.#env().NIX_CONFIG },
            timeoutSeconds: this.#secondsLeft() ?? 0,
            instead: course.chosen.treatment.instead,
        });
    }
    /** Whether the remedy before this attempt has helped; `failures` is null where the attempt was stopped. */
    async #judge(failures) {
        const course = this.#course;
        if (course === null)
            return;
        const helped = failures === null ? null : hasHelped(course.chosen, failures);
        const [first] = failures ?? [];
        course.run.helped = helped;
        course.run.after = first === undefined ? null : lineOf(first);
        this.#close(course);
        if (helped === true) {
            course.undo = null;
            await (0,undo/* writeUndo */.o)(this.#stage.rebuild.dir, this.#undos());
        }
        else
            await this.#takeBack(course);
        const how = helped === true ? 'helped' : `did not help${first === undefined ? '' : `: ${lineOf(first)}`}`;
        this.#say(`${course.run.name} ${how}`);
        // One that waits goes on.
        if (helped !== false || !course.chosen.treatment.waits)
            this.#course = null;
    }
    /** What it has changed is as it was before. */
    async #takeBack(course) {
        for (let at = this.#settings.length - 1; at >= 0; at -= 1)
            if (this.#settings[at]?.[0] === course)
                this.#settings.splice(at, 1);
        if (course.undo === null)
            return;
        const { rebuild, env } = this.#stage;
        try {
            this.#say(`taken back: ${await (0,undo/* undo */.tN)(course.undo, env)}`);
            course.run.undone = true;
            course.undo = null;
        }
        catch (thrown) {
            rebuild.notice(`what ${course.run.name} changed could not be taken back: ${(0,errors/* messageOf */.bD)(thrown)}`);
            course.undo = null;
        }
        await (0,undo/* writeUndo */.o)(rebuild.dir, this.#undos());
    }
    /** Made after the first one. */
    get #attempts() {
        return this.#tried.reduce((sum, { attempts }) => sum + attempts, 0);
    }
    #undos() {
        return this.#tried.flatMap(({ course }) => course.undo ?? []);
    }
    #close(course) {
        course.run.seconds = Math.round((this.#stage.elapsed() - course.began) * 1000) / 1000;
    }
    /** The environment of what comes next: with the settings of the remedies that hold. */
    #env() {
        const { env } = this.#stage;
        const config = this.#settings.reduce((before, [, name, value]) => (0,nix_config/* nixConfigWith */.kE)(before, name, value), env.NIX_CONFIG);
        return { ...env, NIX_CONFIG: config };
    }
    /** Of the time that the rebuild may take in all; null without a limit. */
    #secondsLeft() {
        const { timeoutSeconds } = this.#stage.rebuild.request;
        return timeoutSeconds > 0 ? Math.max(0.001, timeoutSeconds - this.#stage.elapsed()) : null;
    }
    #runOf({ remedy, treatment, failure, level }) {
        const { name, confidence } = remedy;
        return {
            ...{ name, family: failure.family, confidence, level, did: treatment.does },
            ...{ ran: false, helped: null, attempts: 0, seconds: 0, before: lineOf(failure), after: null },
        };
    }
    /** Into the recording, and to whoever watches. */
    #say(text) {
        const { recording, hooks, rebuild } = this.#stage;
        recording.note(text);
        hooks.onRemedy?.((0,stream_redactor.redactText)(rebuild.redaction, (0,clean/* strippedLine */.MV)(text)));
    }
}
const endWords = { timed_out: 'did not end in time', prompt: 'asked a question' };
/** A failure in one line. */
function lineOf({ message }) {
    return (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(message.split('\n').find((line) => line.trim() !== '') ?? ''), 200);
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


/***/ })

};
