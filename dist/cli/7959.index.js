export const id = 7959;
export const ids = [7959];
export const modules = {

/***/ 1389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ notifyInEnvironment),
/* harmony export */   Dc: () => (/* binding */ takeNotify),
/* harmony export */   NT: () => (/* binding */ openNotifier),
/* harmony export */   Nu: () => (/* binding */ destinationsOf),
/* harmony export */   V8: () => (/* binding */ addNotifyOptions)
/* harmony export */ });
/* unused harmony export notifyVariable */
/* harmony import */ var _notify_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5561);
/* harmony import */ var _notify_occasion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8926);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2880);



/** The addresses, one a line, for who keeps them off the command line, which every user of a machine can read. */
const notifyVariable = 'NIXOS_REBUILD_TEST_NOTIFY';
function addNotifyOptions(command) {
    return command
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatable */ .EQ)('--notify <url>', `tell a Discord, Slack or other webhook how it ended (repeatable; better in ${notifyVariable})`))
        .option('--notify-on <when>', 'failure, recovery or always, or several with a comma', _notify_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOccasions */ .Wd);
}
/**
 * Moves the addresses of the environment to those of the options, so that nothing which is started later has them, and checks
 * all. Throws a usage error (`bad-notify`) that has nothing of an address.
 */
function takeNotify(options, io) {
    const kept = addressesIn(io.env);
    (0,_notify_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDestinations */ .d)(kept, notifyVariable);
    (0,_notify_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDestinations */ .d)(options.notify, '--notify');
    (0,_notify_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOccasions */ .gf)(options.notifyOn, '--notify-on');
    delete io.env[notifyVariable];
    return { ...options, notify: [...options.notify, ...kept] };
}
/** What `--notify` names; it was checked before. */
function destinationsOf({ notify }) {
    return (0,_notify_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDestinations */ .d)(notify ?? [], '--notify');
}
function addressesIn(env) {
    return (env[notifyVariable] ?? '').split(/\s+/).filter((text) => text !== '');
}
/** The same command line and environment for another process, with the addresses in the latter alone. */
function notifyInEnvironment(words, env, notify) {
    if (notify.length === 0)
        return { words: [...words], env };
    const end = words.indexOf('--');
    const own = end < 0 ? words : words.slice(0, end);
    const kept = own.filter((word, index) => word !== '--notify' && !word.startsWith('--notify=') && (index === 0 || own[index - 1] !== '--notify'));
    return {
        words: [...kept, ...(end < 0 ? [] : words.slice(end))],
        env: { ...env, [notifyVariable]: notify.join('\n') },
    };
}
/**
 * The notifier of a command, opened before anything is run: then the builds that came before are still there. Without
 * addresses it reads and does nothing.
 */
async function openNotifier(options, outputDir) {
    const destinations = destinationsOf(options);
    if (destinations.length === 0)
        return async () => [];
    const on = (0,_notify_occasion_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOccasions */ .gf)(options.notifyOn, '--notify-on');
    const { readEarlierEnds } = await Promise.all(/* import() */[__webpack_require__.e(9905), __webpack_require__.e(3177)]).then(__webpack_require__.bind(__webpack_require__, 9109));
    const { sendNotifications } = await Promise.all(/* import() */[__webpack_require__.e(2258), __webpack_require__.e(9952), __webpack_require__.e(7374), __webpack_require__.e(8333)]).then(__webpack_require__.bind(__webpack_require__, 8333));
    const earlier = await readEarlierEnds(outputDir);
    return (subject, build, signal) => sendNotifications(subject, build, { destinations, on }, { hasFailedBefore: earlier.hasFailedBefore(build.metadata), links: [] }, { signal });
}


/***/ }),

/***/ 6934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addRunOptions),
/* harmony export */   N: () => (/* binding */ rebuildRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _notify_destination_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5561);
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4797);
/* harmony import */ var _rebuild_pictures_font_dir_argument_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2862);
/* harmony import */ var _rebuild_pictures_theme_argument_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1181);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9322);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1389);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2880);
/* harmony import */ var _picture_options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7591);












/** Adds the options that `run` and `demo` share: all but those that select what is built. */
function addRunOptions(command) {
    const { cols, rows, frameIntervalSeconds, timeoutSeconds, idleLimitSeconds } = _rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__/* .requestNumbers */ .c3;
    command
        .option('--output-dir <dir>', `directory in which the build is recorded (default: ${_builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0})`)
        .option('--keep-last <count>', 'keep only the newest builds', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__/* .keepLastRule */ .I4))
        .option('--export-gif', 'also make rebuild.gif')
        .option('--no-recording', 'run without a terminal: log and metadata only')
        .option('--cols <count>', `columns of the terminal (default: the terminal's, or ${cols.otherwise})`, (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(cols))
        .option('--rows <count>', `rows of the terminal (default: the terminal's, or ${rows.otherwise})`, (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(rows))
        .option('--frame-interval <seconds>', 'between the frames of rebuild.frames.log', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(frameIntervalSeconds), frameIntervalSeconds.otherwise)
        .option('--timeout <seconds>', 'end the rebuild after this long; 0 never does', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(timeoutSeconds), timeoutSeconds.otherwise)
        .option('--idle-limit <seconds>', 'pauses are cut to this when played', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(idleLimitSeconds), idleLimitSeconds.otherwise);
    return (0,_picture_options_js__WEBPACK_IMPORTED_MODULE_11__/* .pictureOptions */ .R)(command)
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .repeatable */ .EQ)('--redact <regex>', 'mask this in everything that is written (repeatable)'))
        .option('--quiet', 'show nothing of the rebuild while it runs')
        .option('--json', 'print the metadata as JSON');
}
/**
 * What was asked for on the command line, checked. The action and the target that are meant where none is
 * named, and the size of a person's terminal, are the command line's own. Throws a usage error.
 */
function rebuildRequest(options, words, io) {
    const interactive = io.interactive && options.recording && !options.quiet;
    const terminal = interactive ? io.size() : null;
    return (0,_rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRequest */ .TR)({
        action: actionOf(oneAction(options.action, words.action)),
        ...targetOf(options, io.cwd),
        extraArgs: words.extraArgs,
        targetHost: options.targetHost,
        buildHost: options.buildHost,
        sudo: options.sudo,
        acceptFlakeConfig: options.acceptFlakeConfig,
        cwd: io.cwd,
        // A copy: the schema takes plain objects only, and process.env need not be one.
        env: { ...io.env },
        outputDir: options.outputDir,
        keepLast: options.keepLast,
        recording: options.recording,
        cols: options.cols ?? (terminal?.cols ? within(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__/* .requestNumbers */ .c3.cols, terminal.cols) : undefined),
        // A terminal of 0 cells does not know its size. The status line takes one row.
        rows: options.rows ?? (terminal?.rows ? within(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__/* .requestNumbers */ .c3.rows, terminal.rows - 1) : undefined),
        frameIntervalSeconds: options.frameInterval,
        timeoutSeconds: options.timeout,
        idleLimitSeconds: options.idleLimit,
        theme: options.theme === undefined ? undefined : (0,_rebuild_pictures_theme_argument_js__WEBPACK_IMPORTED_MODULE_6__/* .themeArgument */ .b)(options.theme, io.cwd),
        fontDir: options.fontDir === undefined ? undefined : (0,_rebuild_pictures_font_dir_argument_js__WEBPACK_IMPORTED_MODULE_5__/* .fontDirArgument */ .C)(options.fontDir, io.cwd),
        exportGif: options.exportGif,
        redact: options.redact,
        secrets: (0,_notify_destination_js__WEBPACK_IMPORTED_MODULE_3__/* .destinationSecrets */ ._)((0,_notify_js__WEBPACK_IMPORTED_MODULE_9__/* .destinationsOf */ .Nu)(options)),
        interactive,
        baseRevision: options.base,
    });
}
function within({ least, most }, value) {
    return Math.min(most, Math.max(least, value));
}
function oneAction(option, word) {
    if (option !== undefined && word !== undefined && option !== word)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .usageError */ .Wp)('bad-action', `two actions were given: "${word}" and --action ${option}`, 'Give one of them; the option is the same as the argument.');
    return option ?? word;
}
function actionOf(word) {
    if (word === undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/NIXOS') ? 'test' : 'build';
    const action = _rebuild_action_js__WEBPACK_IMPORTED_MODULE_4__/* .actions */ .o.find((known) => known === word);
    if (action)
        return action;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .usageError */ .Wp)('bad-action', `"${word}" is not an action`, `Actions: ${_rebuild_action_js__WEBPACK_IMPORTED_MODULE_4__/* .actions */ .o.join(', ')}.`);
}
/** Without a target, and elsewhere than on NixOS, the flake in the working directory is meant. */
function targetOf({ flake, file, command }, cwd) {
    const named = [flake, file, command].filter((value) => value !== undefined);
    if (named.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .usageError */ .Wp)('bad-option', 'give only one of --flake, --file and --command');
    if (command?.trim() === '')
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .usageError */ .Wp)('bad-option', '--command is empty');
    const isHere = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/NIXOS') && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix'));
    return named.length === 0 && isHere ? { flake: '.' } : { flake, file, command };
}


/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ inputChangeSchema),
/* harmony export */   FD: () => (/* binding */ resultSchema),
/* harmony export */   mg: () => (/* binding */ packageChangeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

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
    /** What a person may not expect, such as a date before the old one; absent where there is nothing. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
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

/***/ 5561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ destinationSecrets),
/* harmony export */   d: () => (/* binding */ parseDestinations)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);

/** How a message is written: for Discord, in Slack's format, or as the JSON of a plain webhook. */
const services = (/* unused pure expression or super */ null && (['discord', 'slack', 'json']));
const names = {
    discord: 'a Discord webhook',
    slack: 'a Slack webhook',
    json: 'a webhook',
};
/** What a shorter part of an address is may be a word that a build prints. */
const shortestPart = 16;
/**
 * The destinations that are named, one a text, each once: `https://…`, by whose form the service is told, with `discord+`,
 * `slack+` or `json+` before it where that is not to be guessed. Throws a usage error (`bad-notify`) that has nothing of the
 * address; `source` names where it was given.
 */
function parseDestinations(texts, source) {
    const all = texts.map((text, index) => parseDestination(text.trim(), texts.length === 1 ? source : `${source}, the ${ordinal(index + 1)} address,`));
    const byAddress = new Map(all.map((one) => [`${one.service} ${one.url} ${one.authorization}`, one]));
    return [...byAddress.values()];
}
/** All that is to be masked of these addresses. */
function destinationSecrets(destinations) {
    return [...new Set(destinations.flatMap(({ secrets }) => secrets))];
}
function parseDestination(text, source) {
    const [, named, isClear, address = ''] = /^(?:(discord|slack|json)\+)?(insecure\+)?(https?:\/\/\S+)$/i.exec(text) ?? [];
    if (!URL.canParse(address))
        throw badAddress(source, 'is not an address that begins with https://');
    const url = new URL(address);
    if (url.protocol === 'http:' && isClear === undefined && !isLoopback(url.hostname))
        throw badAddress(source, 'begins with http://, over which anybody on the way could read it');
    const { username, password } = url;
    const authorization = username === '' && password === '' ? null : `Basic ${basicCredentials(username, password)}`;
    const secrets = secretsOf(address, url);
    url.username = '';
    url.password = '';
    url.hash = '';
    const service = named?.toLowerCase() ?? serviceOf(url);
    return { service, url: url.href, authorization, name: names[service], secrets };
}
/**
 * By the form of the address, on any host: both services are also reached through others. Discord: docs.discord.com, Webhook
 * Resource, "Execute Webhook"; `/slack` at its end is Slack's format there too. Slack: docs.slack.dev, "Sending messages using
 * incoming webhooks".
 */
function serviceOf({ hostname, pathname }) {
    const ofDiscord = /^\/api(?:\/v\d+)?\/webhooks\/\d+\/[\w-]+(\/\w+)?\/?$/.exec(pathname);
    if (ofDiscord?.[1] !== undefined)
        return ofDiscord[1] === '/slack' ? 'slack' : 'json';
    if (ofDiscord)
        return 'discord';
    const isSlack = /^\/services\/T\w+\/B\w+\/\w+\/?$/.test(pathname);
    const isSlackHost = /^hooks\.slack(?:-gov)?\.com$/.test(hostname) && pathname.startsWith('/services/');
    return isSlack || isSlackHost ? 'slack' : 'json';
}
function isLoopback(hostname) {
    return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
/** Few, since each is looked for in dozens of forms: the whole, and the parts that are no word and no number. */
function secretsOf(address, url) {
    const parts = [...url.pathname.split('/'), ...url.searchParams.values()].filter((part) => part.length >= shortestPart && /[0-9A-Z]/.test(part) && /\D/.test(part));
    const path = url.pathname + url.search;
    const rest = parts.length === 0 && path.length >= shortestPart ? [path] : parts;
    return [...new Set([address, url.href, ...rest, ...(url.password === '' ? [] : [decoded(url.password)])])];
}
function basicCredentials(username, password) {
    return Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function ordinal(number) {
    return ['first', 'second', 'third'][number - 1] ?? `${number}th`;
}
function badAddress(source, why) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-notify', `${source} ${why}`, 'Give the address of a webhook, https://…; insecure+http://… sends it unencrypted (docs/notifications.md).');
}


/***/ }),

/***/ 8926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   Od: () => (/* binding */ hasLastFailed),
/* harmony export */   Wd: () => (/* binding */ defaultOccasions),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   gf: () => (/* binding */ parseOccasions)
/* harmony export */ });
/* unused harmony export occasions */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);

/** When a notification is wanted. */
const occasions = ['failure', 'recovery', 'always'];
/** A failure, and the end of it: who was told of the one wants to know of the other. */
const defaultOccasions = 'failure,recovery';
/** Words separated by commas or blanks. Throws a usage error (`bad-notify`) that names `source`. */
function parseOccasions(text, source) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const known = words.filter((word) => occasions.some((one) => one === word));
    if (words.length > 0 && known.length === words.length)
        return [...new Set(known)];
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-notify', `${source} must be one or more of ${occasions.join(', ')}, not ${JSON.stringify(text)}`, 'Separate several with a comma.');
}
/**
 * What there is to tell of an end, null for nothing: a cancelled one was stopped by a person, or replaced by a newer push.
 * `hasFailedBefore` is about the last one of the same kind; null where that is not known, which is no recovery.
 */
function eventOf({ success, outcome }, hasFailedBefore) {
    if (outcome === 'cancelled')
        return null;
    if (!success)
        return 'failure';
    return hasFailedBefore === true ? 'recovery' : 'success';
}
function isWanted(event, wanted) {
    return wanted.includes('always') || wanted.some((one) => one === event);
}
/** Whether the last of these (oldest first) failed, without the cancelled ones; null where there is none. */
function hasLastFailed(points) {
    const last = points.findLast(({ outcome }) => outcome !== 'cancelled');
    return last === undefined ? null : last.outcome !== 'success';
}


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ actionFacts),
/* harmony export */   o: () => (/* binding */ actions)
/* harmony export */ });
const builds = {
    activates: false,
    changesSystem: false,
    needsNixosRebuild: false,
    makesResultLink: true,
    becomesCurrent: false,
    warning: null,
};
const activates = {
    activates: true,
    changesSystem: true,
    needsNixosRebuild: true,
    makesResultLink: false,
    becomesCurrent: false,
    warning: null,
};
const actionFacts = {
    build: builds,
    'dry-build': { ...builds, makesResultLink: false },
    test: {
        ...activates,
        becomesCurrent: true,
        warning: 'the new system is activated now; the next boot is as before',
    },
    'dry-activate': { ...activates, changesSystem: false },
    boot: {
        ...activates,
        warning: 'the new system becomes the default of the next boot; nothing changes until then',
    },
    switch: {
        ...activates,
        becomesCurrent: true,
        warning: 'the new system is activated now and becomes the default of the next boot',
    },
    'build-vm': { ...builds, needsNixosRebuild: true, makesResultLink: false },
};
const actions = Object.keys(actionFacts);


/***/ }),

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ keepLastRule),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   Vh: () => (/* binding */ flakeOf),
/* harmony export */   c3: () => (/* binding */ requestNumbers)
/* harmony export */ });
/* unused harmony export requestSchema */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7597);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6510);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5244);
/* harmony import */ var _render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6056);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4874);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4797);









const requestNumbers = {
    /** Of the recorded terminal, in cells. */
    cols: { otherwise: 120, least: 2, most: 1000, whole: true },
    rows: { otherwise: 40, least: 2, most: 1000, whole: true },
    /** Between two screens of rebuild.frames.log. */
    frameIntervalSeconds: { otherwise: 5, least: 0.1, most: 3600, whole: false },
    /** 0 never ends the rebuild. */
    timeoutSeconds: { otherwise: 1800, least: 0, most: 30 * 86_400, whole: false },
    /** Longer pauses are cut to this when played; 0 keeps them. */
    idleLimitSeconds: { otherwise: 2, least: 0, most: 3600, whole: false },
};
/** How many builds `keepLast` may keep; without it all are kept. */
const keepLastRule = { least: 1, most: 1_000_000, whole: true };
/** GitHub shows a GIF of at most 10 MB in a comment. */
const maxGifBytesRule = { otherwise: 10_000_000, least: 1, most: 10_000_000_000, whole: true };
const bounded = ({ least, most, whole }) => (whole ? zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int() : zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig()).min(least).max(most);
const number = (rule) => bounded(rule).default(rule.otherwise);
const text = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/\S/, 'must not be empty');
const orNull = (schema) => schema.nullable().default(null);
const flag = (otherwise) => zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().default(otherwise);
const texts = zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).default([]);
/** What is rebuilt: a flake's host, a Nix file, the machine's NixOS default, or any shell command. */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('flake'), ref: text }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('file'), path: text }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('default') }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('command'), command: text }),
]);
const color = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #d0d0d0');
const themeColors = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    fg: color,
    bg: color,
    palette: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(color).refine(({ length }) => length === 8 || length === 16, 'must have 8 or 16 colours'),
    cursor: color.optional(),
});
/** What a caller may set for a rebuild; every field has a default, which docs/cli.md names. */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_action_js__WEBPACK_IMPORTED_MODULE_7__/* .actions */ .o).default('build'),
    /** A flake reference, such as `.#laptop`. At most one of the four; without any, what NixOS would rebuild. */
    flake: orNull(text),
    /** A Nix file that is not a flake. */
    file: orNull(text),
    /** A shell command that is recorded instead of a rebuild. */
    command: orNull(text),
    /** The same three as one value, as a complete request has it. */
    target: orNull(targetSchema),
    /** For nixos-rebuild or Nix; to a command they are "$@". */
    extraArgs: texts,
    targetHost: orNull(text),
    buildHost: orNull(text),
    sudo: flag(false),
    /** Lets Nix take the settings in a flake's `nixConfig`, about which it would ask a person. */
    acceptFlakeConfig: flag(false),
    /** The directory in which the rebuild runs; the process's unless given. */
    cwd: text.default(() => process.cwd()),
    /** The rebuild's environment; the process's unless given. */
    env: zod__WEBPACK_IMPORTED_MODULE_8__/* .custom */ .IeY(isEnvironment, 'must map names to strings').default(() => process.env),
    /**
     * Several hosts are built in `cwd` at once: nixos-rebuild runs in the build's directory, so that its link `result` is
     * no other's. With `extraArgs`, which may name files relative to `cwd`, it runs there, and no such link is read.
     */
    besideOthers: flag(false),
    /** The directory of builds, relative to `cwd`; `rebuild-logs` there, or outside of a flake that Nix would copy with it. */
    outputDir: text.optional(),
    /** Keep only so many builds afterwards; null keeps all. */
    keepLast: orNull(bounded(keepLastRule)),
    /** False runs it without a terminal: log and metadata only. */
    recording: flag(true),
    cols: number(requestNumbers.cols),
    rows: number(requestNumbers.rows),
    frameIntervalSeconds: number(requestNumbers.frameIntervalSeconds),
    timeoutSeconds: number(requestNumbers.timeoutSeconds),
    idleLimitSeconds: number(requestNumbers.idleLimitSeconds),
    /** A name in `themeNames`, or colours; null takes the recording's own colours or the default theme. */
    theme: orNull(zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themeNames */ .sK), themeColors])),
    /** A directory with fonts for characters that the program's own lack, before the machine's. */
    fontDir: orNull(text),
    exportGif: flag(false),
    /** Null sets no limit. */
    maxGifBytes: bounded(maxGifBytesRule).nullable().default(maxGifBytesRule.otherwise),
    /** `--redact` patterns: literals, or regular expressions where they hold metacharacters. */
    redact: texts,
    /** Literal secrets that the caller knows (inputs, tokens). */
    secrets: texts,
    /** True when a person sits at the terminal and can answer prompts. */
    interactive: flag(false),
    /** The commit whose flake.lock this one is compared with; null takes the checkout's HEAD. */
    baseRevision: orNull(text),
});
/**
 * Fills in the defaults; a complete request is returned as it is. Throws a usage error (`bad-request`) that
 * names the field and what it must be.
 */
function parseRequest(options) {
    const parsed = requestSchema.safeParse(options);
    if (!parsed.success)
        throw badRequest(parsed.error.issues[0], options);
    const { flake, file, command, target, ...request } = parsed.data;
    const named = Object.entries({ flake, file, command, target }).filter(([, value]) => value !== null);
    if (named.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `"${named.map(([name]) => name).join('" and "')}" exclude each other`, 'Give one of flake, file and command.');
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(request.cwd);
    const meant = target ?? targetOf(flake, file, command);
    const outputDir = request.outputDir === undefined
        ? (0,_builds_default_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryForBuilds */ ._)(flakeOf(meant), cwd, request.env)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, request.outputDir);
    return { ...request, cwd, outputDir, target: meant };
}
/** The flake of a target, without host; NixOS' own where nixos-rebuild looks for it. */
function flakeOf(target) {
    if (target.kind === 'flake')
        return (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlakeRef */ .K3)(target.ref).flake;
    return target.kind === 'default' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/nixos/flake.nix')
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)('/etc/nixos/flake.nix'))
        : null;
}
function targetOf(flake, file, command) {
    if (flake !== null)
        return { kind: 'flake', ref: flake };
    if (file !== null)
        return { kind: 'file', path: file };
    if (command !== null)
        return { kind: 'command', command };
    return { kind: 'default' };
}
/** `process.env` counts, which is not a plain object. */
function isEnvironment(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.values(value).every((one) => one === undefined || typeof one === 'string');
}
function badRequest(issue, options) {
    if (issue?.code === 'unrecognized_keys' && issue.path.length === 0)
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `a request has no field "${issue.keys.join('" or "')}"`, `Fields: ${Object.keys(requestSchema.shape).join(', ')}.`);
    if (!issue || issue.path.length === 0)
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', 'a request must be an object', "Such as { flake: '.#laptop' }.");
    const [field, ...inside] = issue.path.map(String);
    const value = Object(options)[field ?? ''];
    if (field === 'theme' && typeof value === 'string')
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `there is no theme "${value}"`, `Themes: ${_render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themeNames */ .sK.join(', ')}.`);
    // A value inside a list may be a secret.
    const given = inside.length === 0 ? shown(value) : '';
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `"${issue.path.join('.')}" of the request ${demandOf(issue)}${given}`);
}
/** What the field must be: a number's own rule, the words that are allowed, or else zod's message. */
function demandOf(issue) {
    const rule = ruleOf(String(issue.path[0]));
    if (rule)
        return `must be a ${rule.whole ? 'whole ' : ''}number from ${rule.least} to ${rule.most}`;
    if (issue.code === 'invalid_value')
        return `must be one of ${issue.values.join(', ')}`;
    if (issue.code === 'invalid_type')
        return `must be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}`;
    return /^must /.test(issue.message) ? issue.message : `is wrong (${issue.message})`;
}
function ruleOf(field) {
    return { ...requestNumbers, keepLast: keepLastRule, maxGifBytes: maxGifBytesRule }[field];
}
/** The value that was given, where it is short enough to help. */
function shown(value) {
    if (typeof value === 'string')
        return `, not ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(JSON.stringify(value), 60)}`;
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? `, not ${value}` : '';
}


/***/ })

};
