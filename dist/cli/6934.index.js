export const id = 6934;
export const ids = [6934];
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
    const { readEarlierEnds } = await Promise.all(/* import() */[__webpack_require__.e(9905), __webpack_require__.e(2981), __webpack_require__.e(9109)]).then(__webpack_require__.bind(__webpack_require__, 9109));
    const { sendNotifications } = await Promise.all(/* import() */[__webpack_require__.e(2258), __webpack_require__.e(9952), __webpack_require__.e(4919), __webpack_require__.e(1817)]).then(__webpack_require__.bind(__webpack_require__, 8333));
    const earlier = await readEarlierEnds(outputDir);
    return (subject, build, signal) => sendNotifications(subject, build, { destinations, on }, { hasFailedBefore: earlier.hasFailedBefore(build.metadata), links: [] }, { signal });
}


/***/ }),

/***/ 7591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pictureOptions)
/* harmony export */ });
/* harmony import */ var _render_color_theme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6056);

// Apart from the other options, so that commands without pictures do not load the themes.
/**
 * Adds `--theme`, the colours of pictures, and `--font-dir`, whose fonts have the characters that the program's own
 * lack, to a command; `themeArgument` and `fontDirArgument` read their values.
 */
function pictureOptions(command) {
    return command
        .option('--theme <name-or-file>', `colours of the pictures: a JSON file with 16 colours, or ${_render_color_theme_js__WEBPACK_IMPORTED_MODULE_0__/* .themeNames */ .sK.join(', ')}`)
        .option('--font-dir <dir>', "fonts for characters that the program's own lack, before the machine's");
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

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fontDirArgument)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);



/** The directory that a person names, absolute. Throws a usage error (`no-font-dir`) where there is none. */
function fontDirArgument(named, cwd) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory())
        return dir;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('no-font-dir', `${dir} is no directory`, 'Give a directory with .ttf, .otf or .ttc files.');
}


/***/ }),

/***/ 1181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ themeArgument)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/render/color/theme.js + 1 modules
var theme = __webpack_require__(6056);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/render/color/theme-file.js

const hex = /^#[0-9a-f]{6}$/i;
/** The names of the sixteen colours in Windows Terminal's schemes and in many terminals' files; some say magenta. */
const names = ['black', 'red', 'green', 'yellow', 'blue', 'purple', 'cyan', 'white'];
/**
 * Reads the colours of a theme from JSON: `{"fg", "bg", "cursor", "palette"}` with `#rrggbb` colours and a palette of
 * 8 or 16, as a list or joined by colons (asciicast's form, `cursor` optional); a cast, of which the header's `theme`
 * is taken (https://docs.asciinema.org/manual/asciicast/v3/); or a scheme of Windows Terminal, with `foreground`,
 * `background` and a name for each colour. `source` is named in errors. Throws a usage error (`bad-theme`).
 */
function parseThemeFile(text, source) {
    const bad = (reason) => (0,errors/* usageError */.Wp)('bad-theme', `${source} is no theme: ${reason}`, 'It must be JSON such as {"fg": "#d0d0d0", "bg": "#101010", "palette": ["#000000", …]} with 16 colours.');
    const whole = parsed(text) ?? parsed(text.slice(0, Math.max(0, text.indexOf('\n'))));
    if (!isObject(whole))
        throw bad('it is not a JSON object');
    const value = 'version' in whole ? carried(whole) : whole;
    if (!isObject(value))
        throw bad('the header of this cast has no theme');
    const fg = value.fg ?? value.foreground;
    const bg = value.bg ?? value.background;
    const cursor = value.cursor ?? value.cursorColor;
    const palette = paletteOf(value);
    for (const [name, color] of Object.entries({ fg, bg, ...(cursor === undefined ? {} : { cursor }) }))
        if (!isColor(color))
            throw bad(`"${name}" is ${shown(color)}, not a colour such as #d0d0d0`);
    if (palette.length !== 8 && palette.length !== 16)
        throw bad(`its palette has ${palette.length} colours, not 8 or 16`);
    const odd = palette.findIndex((color) => !isColor(color));
    if (odd >= 0)
        throw bad(`colour ${odd} of its palette is ${shown(palette[odd])}, not one such as #d0d0d0`);
    return {
        fg: fg,
        bg: bg,
        palette: palette,
        ...(cursor === undefined ? {} : { cursor: cursor }),
    };
}
function carried(header) {
    return header.version === 3 && isObject(header.term) ? header.term.theme : header.theme;
}
function paletteOf(value) {
    if (Array.isArray(value.palette))
        return value.palette;
    if (typeof value.palette === 'string')
        return value.palette.split(':');
    const named = (name) => value[name] ?? value[name.replace(/purple/i, (word) => (word === 'Purple' ? 'Magenta' : 'magenta'))];
    const bright = names.map((name) => `bright${name[0]?.toUpperCase()}${name.slice(1)}`);
    return [...names, ...bright].map(named).filter((color) => color !== undefined);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isColor = (value) => typeof value === 'string' && hex.test(value);
const shown = (value) => value === undefined ? 'missing' : JSON.stringify(value).slice(0, 40);

;// CONCATENATED MODULE: ./lib/rebuild/pictures/theme-argument.js





/** So many bytes of a file are read: a theme is small, and of a cast only the header is needed. */
const maxBytes = 1024 * 1024;
/**
 * The theme that a person names: one of `themeNames`, or a file in `cwd` with its colours (see `parseThemeFile`).
 * Throws a usage error (`unknown-theme`, `bad-theme`, `cannot-read`).
 */
function themeArgument(named, cwd) {
    const known = theme/* themeNames */.sK.find((name) => name === named);
    if (known)
        return known;
    const path = (0,external_node_path_.resolve)(cwd, named);
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!found?.isFile())
        throw (0,errors/* usageError */.Wp)('unknown-theme', `there is no theme and no file called "${named}"`, `Give a file with colours, or one of ${theme/* themeNames */.sK.join(', ')}.`);
    try {
        return parseThemeFile(startOf(path), named);
    }
    catch (thrown) {
        if (thrown instanceof errors/* ToolError */.v4)
            throw thrown;
        throw (0,errors/* usageError */.Wp)('cannot-read', `${named} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
function startOf(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const bytes = Buffer.alloc(maxBytes);
        return bytes.toString('utf8', 0, (0,external_node_fs_.readSync)(file, bytes, 0, maxBytes, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}


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


/***/ }),

/***/ 6056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wl: () => (/* binding */ exactColors),
  jh: () => (/* binding */ mix),
  iL: () => (/* binding */ resolveColor),
  L9: () => (/* binding */ themeFor),
  sK: () => (/* binding */ themeNames)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
;// CONCATENATED MODULE: ./lib/render/color/themes.js
/** The themes by name: foreground, background and the sixteen basic colours, normal then bright. */
const themes = {
    dark: {
        fg: '#d5d9e0',
        bg: '#16181d',
        palette: '#2b2f38 #ef6b73 #8ccf7e #e5c76b #6fa8f5 #c58af0 #62cfcf #c9ced6 #6b7280 #ff8d94 #a9e69b #f5dd8b #93c0ff #d9adff #8be6e6 #f3f5f8',
    },
    light: {
        fg: '#24292f',
        bg: '#ffffff',
        palette: '#24292f #cf222e #116329 #7d5200 #0969da #8250df #1b7c83 #6e7781 #57606a #a40e26 #1a7f37 #633c01 #218bff #a475f9 #3192aa #8c959f',
    },
    dracula: {
        fg: '#f8f8f2',
        bg: '#282a36',
        palette: '#21222c #ff5555 #50fa7b #f1fa8c #bd93f9 #ff79c6 #8be9fd #f8f8f2 #6272a4 #ff6e6e #69ff94 #ffffa5 #d6acff #ff92df #a4ffff #ffffff',
    },
    'solarized-dark': {
        fg: '#839496',
        bg: '#002b36',
        palette: '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
    },
    'solarized-light': {
        fg: '#657b83',
        bg: '#fdf6e3',
        palette: '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
    },
    nord: {
        fg: '#d8dee9',
        bg: '#2e3440',
        palette: '#3b4252 #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #88c0d0 #e5e9f0 #4c566a #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #8fbcbb #eceff4',
    },
    gruvbox: {
        fg: '#ebdbb2',
        bg: '#282828',
        palette: '#282828 #cc241d #98971a #d79921 #458588 #b16286 #689d6a #a89984 #928374 #fb4934 #b8bb26 #fabd2f #83a598 #d3869b #8ec07c #ebdbb2',
    },
    monokai: {
        fg: '#f8f8f2',
        bg: '#272822',
        palette: '#272822 #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f8f8f2 #75715e #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f9f8f5',
    },
    catppuccin: {
        fg: '#cdd6f4',
        bg: '#1e1e2e',
        cursor: '#f5e0dc',
        palette: '#45475a #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #bac2de #585b70 #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #a6adc8',
    },
    'tokyo-night': {
        fg: '#c0caf5',
        bg: '#1a1b26',
        palette: '#15161e #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #a9b1d6 #414868 #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #c0caf5',
    },
    'one-dark': {
        fg: '#abb2bf',
        bg: '#282c34',
        palette: '#282c34 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #abb2bf #5c6370 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #ffffff',
    },
    asciinema: {
        fg: '#cccccc',
        bg: '#121314',
        palette: '#000000 #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #d9d9d9 #4d4d4d #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #ffffff',
    },
    xterm: {
        fg: '#e5e5e5',
        bg: '#000000',
        palette: '#000000 #cd0000 #00cd00 #cdcd00 #0000ee #cd00cd #00cdcd #e5e5e5 #7f7f7f #ff0000 #00ff00 #ffff00 #5c5cff #ff00ff #00ffff #ffffff',
    },
};

;// CONCATENATED MODULE: ./lib/render/color/theme.js



/**
 * The theme to draw with: the given one, by its colours or its name, else the one that the recording carries, else the default.
 * Throws a usage error (`unknown-theme`) for a name that is none of `themeNames`.
 */
function themeFor(given, carried) {
    const colors = typeof given === 'object' ? given : given === undefined ? carried : undefined;
    if (colors)
        return themeOf(colors.fg, colors.bg, colors.palette, colors.cursor);
    const named = themeNamed(typeof given === 'string' ? given : defaultTheme);
    return themeOf(named.fg, named.bg, named.palette.split(' '), named.cursor);
}
const defaultTheme = 'dark';
const themeNames = Object.keys(themes);
function themeNamed(name) {
    const known = themeNames.find((one) => one === name);
    if (known)
        return themes[known];
    throw (0,errors/* usageError */.Wp)('unknown-theme', `there is no theme called ${name}`, `Give one of ${themeNames.join(', ')}.`);
}
function themeOf(fg, bg, basic, cursor = fg) {
    const first = basic.map(parseHex);
    // A palette of 8 uses the same colours for the bright half.
    const sixteen = first.length >= 16 ? first.slice(0, 16) : [...first.slice(0, 8), ...first.slice(0, 8)];
    return {
        fg: parseHex(fg),
        bg: parseHex(bg),
        cursor: parseHex(cursor),
        palette: [...sixteen, ...cube(), ...greys()],
    };
}
/** The colours that stay exact however many others a picture has. */
function exactColors({ fg, bg, cursor, palette }) {
    return [bg, fg, cursor, ...palette.slice(0, 16)];
}
/** The colour in a cell's word; `fallback` where the word has the default colour. */
function resolveColor(theme, word, fallback) {
    const kind = (0,cell/* colorKindOf */.XW)(word);
    if (kind === cell/* colorKind */.cY.default)
        return fallback;
    return kind === cell/* colorKind */.cY.rgb ? (0,cell/* colorOf */.HN)(word) : (theme.palette[(0,cell/* colorOf */.HN)(word) & 255] ?? fallback);
}
/** `part` of the way from one colour to another, channel by channel. */
function mix(from, to, part) {
    const channel = (shift) => {
        const start = (from >> shift) & 255;
        return Math.round(start + (((to >> shift) & 255) - start) * part) << shift;
    };
    return channel(16) | channel(8) | channel(0);
}
function parseHex(color) {
    return Number.parseInt(color.slice(1), 16);
}
/** Entries 16 to 231 of the 256 colours of xterm: a cube of six steps. */
function cube() {
    const steps = [0, 95, 135, 175, 215, 255];
    return steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => (r << 16) | (g << 8) | b)));
}
/** Entries 232 to 255: greys. */
function greys() {
    return Array.from({ length: 24 }, (_, index) => (8 + index * 10) * 0x010101);
}


/***/ })

};
