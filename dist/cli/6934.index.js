export const id = 6934;
export const ids = [6934,8613];
export const modules = {

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ remedyPolicies),
/* harmony export */   qN: () => (/* binding */ remedySchema)
/* harmony export */ });
/* unused harmony export remedyLevels */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** How much trust a remedy needs: `safe` ones change nothing that stays, `ask` and `opt-in` ones do; `never` is none. */
const remedyLevels = ['safe', 'ask', 'opt-in', 'never'];
/** What a caller allows. `safe`: those of that level. `ask`: a person is asked about those of level `ask` too. `all`: all, unasked. */
const remedyPolicies = ['off', 'safe', 'ask', 'all'];
/** One remedy that was chosen for a failure of a build, as its metadata have it. */
const remedySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Of the failure that it was for.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).describe('How likely it was to help.'),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe(`How much trust it needs: ${remedyLevels.join(', ')}.`),
    did: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What it did, or would have done, in one sentence.'),
    ran: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .describe('False where a person did not allow it, or it is not run without being asked for.'),
    helped: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .nullable()
        .describe('Whether that failure was gone in the attempt that followed; null where there was none.'),
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .nonnegative()
        .describe('How often the rebuild was run again because of it; more than once only for one that waits.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Its waits, its commands and the attempts that followed.'),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The failure that it was for, in one line.'),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('The failure with which the attempt after it ended, in one line; null where it succeeded or there was none.'),
    where: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('guest: in the machine of a trial; target: on or toward the host of a deployment; absent: on this machine.'),
    proposal: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe('What it proposes, as lines of text, where it is one that does nothing itself.'),
    patch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("The file in the build's directory with what it changed in a trial's copy of the configuration, for `git apply`; absent where it did not help."),
    undone: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('True where what it had changed was taken back: it did not help, or was for the attempts alone.'),
});


/***/ }),

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
    const { readEarlierEnds } = await Promise.all(/* import() */[__webpack_require__.e(9905), __webpack_require__.e(6732)]).then(__webpack_require__.bind(__webpack_require__, 9109));
    const { sendNotifications } = await Promise.all(/* import() */[__webpack_require__.e(2258), __webpack_require__.e(6213), __webpack_require__.e(5136), __webpack_require__.e(7374), __webpack_require__.e(8333), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 8333));
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

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describedObject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4581);



/** Keys that are not known and named in one error at most. */
const mostNamed = 3;
/**
 * An object that has these keys and no others. `what` names it in the error for another key, which also names the key that was
 * probably meant.
 */
function describedObject(what, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: (issue) => {
            if (issue.code !== 'unrecognized_keys')
                return undefined;
            const keys = issue.keys;
            const named = keys.slice(0, mostNamed).map((key) => unknownKey(key, what, Object.keys(shape)));
            const more = keys.length - named.length;
            return [...named, ...(more > 0 ? [`${more} more keys are not known.`] : [])].join(' ');
        },
    });
}
function unknownKey(key, what, known) {
    const advice = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known) || `Known are ${known.filter((one) => one !== '$schema').join(', ')}.`;
    return `${JSON.stringify((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(key, 100))} is no key of ${what}. ${advice}`;
}


/***/ }),

/***/ 1185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G5: () => (/* binding */ command),
  Tu: () => (/* binding */ dnsName),
  GP: () => (/* binding */ githubRepository),
  Sm: () => (/* binding */ hostName),
  s_: () => (/* binding */ journalPattern),
  oZ: () => (/* binding */ packageName),
  Oh: () => (/* binding */ port),
  ME: () => (/* binding */ profile),
  Tc: () => (/* binding */ tag),
  zA: () => (/* binding */ unit),
  Cq: () => (/* binding */ unitName)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/config/extended-regexp.js
/** The names that are known between `[:` and `:]`. */
const classes = 'alpha,digit,alnum,upper,lower,space,blank,punct,print,graph,cntrl,xdigit'.split(',');
/** RE_DUP_MAX of the GNU C library. */
const mostRepetitions = 32_767;
/**
 * Why `grep -E` would refuse a pattern, or null: brackets and parentheses without their other half, classes that do not exist,
 * ranges and counts the wrong way round, references to groups that are not there. A pattern that is refused on a host would
 * never match, and so a check would be silent.
 */
function troubleOfPattern(pattern) {
    let outside = '';
    for (let at = 0; at < pattern.length;) {
        if (pattern[at] === '[') {
            const bracket = readBracket(pattern, at);
            if (typeof bracket === 'string')
                return bracket;
            at = bracket;
        }
        else {
            const length = pattern[at] === '\\' ? 2 : 1;
            outside += pattern.slice(at, at + length);
            at += length;
        }
    }
    return troubleOutside(outside);
}
/** Where a bracket expression ends, or what is wrong with it. A "]" that comes first stands for itself. */
function readBracket(pattern, start) {
    const first = start + (pattern[start + 1] === '^' ? 2 : 1);
    for (let at = first; at < pattern.length;) {
        if (pattern[at] === ']' && at > first) {
            const written = pattern.slice(start, at + 1);
            return /^\[:.*:\]$/.test(written) ? `has a class outside of brackets; write [${written}]` : at + 1;
        }
        const [, kind = '', name = ''] = /^\[([:.=])(.{0,20}?)\1\]/.exec(pattern.slice(at, at + 24)) ?? [];
        if (kind === ':' && !classes.includes(name))
            return `has the class [:${name}:], which does not exist`;
        if (kind === '' && /^\[[:.=]/.test(pattern.slice(at, at + 2)))
            break;
        const [from, dash, to] = pattern.slice(at, at + 3);
        if (dash === '-' && isBackwards(from, to))
            return `has the range ${from}-${to} the wrong way round`;
        at += kind === '' ? 1 : name.length + 4;
    }
    return 'has a "[" without its "]"';
}
/** Of digits, and of letters of one case; others have another order in each language. */
function isBackwards(from = '', to = '') {
    return [/[0-9]/, /[a-z]/, /[A-Z]/].some((kind) => kind.test(from) && kind.test(to)) && from > to;
}
/** What is wrong in a pattern from which bracket expressions were taken. */
function troubleOutside(pattern) {
    let [open, closed] = [0, 0];
    for (const [part, escaped, least, most] of pattern.matchAll(/\\(.?)|[()]|\{(\d{1,6})(?:,(\d{0,6}))?\}/gs)) {
        if (escaped === '')
            return 'ends with a backslash that escapes nothing';
        if (Number(escaped) > closed)
            return `refers to the group \\${escaped}, which is not there`;
        if (part === '(')
            open += 1;
        // Without an opening one it stands for itself.
        if (part === ')' && open > 0)
            [open, closed] = [open - 1, closed + 1];
        if (Math.max(Number(least ?? 0), Number(most ?? 0)) > mostRepetitions)
            return `repeats more than ${mostRepetitions} times`;
        if (most && Number(most) < Number(least))
            return `has the count ${part} the wrong way round`;
    }
    return open > 0 ? 'has a "(" without its ")"' : null;
}

// EXTERNAL MODULE: ./lib/config/limits.js
var limits = __webpack_require__(1124);
;// CONCATENATED MODULE: ./lib/config/fields.js



/** What a text must be, for the message where it is not. */
function fields_text(what, pattern, longest) {
    return schemas/* string */.YjP()
        .regex(pattern, { error: `must be ${what}` })
        .max(longest);
}
/** Where systemd's units are named without their type, a service is meant, as for systemctl. */
const unitTypes = 'service|socket|target|mount|automount|swap|path|timer|slice|scope|device';
const unitPattern = new RegExp(`\\.(?:${unitTypes})$`);
/** The name of a unit as systemd has it: without a type it is a service. */
function unitName(name) {
    return unitPattern.test(name) ? name : `${name}.service`;
}
const unit = fields_text('the name of a unit, such as "nginx" or "data.mount"', /^[\w:.\\][\w:.\\@-]*$/, 240)
    .refine((name) => !/@(?:\.|$)/.test(unitName(name)), {
    error: 'is a template; name an instance of it, such as "name@instance"',
})
    .transform(unitName);
const port = schemas/* int */.Whr().min(1).max(65_535);
/** Shell text in one line or several. */
const command = schemas/* string */.YjP()
    .min(1)
    .max(limits/* most */.qr.commandLength)
    .refine((words) => words.trim() !== '' && !words.includes('\0'), { error: 'must be a shell command' });
const journalPattern = fields_text('an extended regular expression in one line', /^[^\0\r\n]+$/, limits/* most */.qr.patternLength).superRefine((pattern, context) => {
    const trouble = troubleOfPattern(pattern);
    if (trouble !== null)
        context.addIssue(trouble);
});
const dnsName = fields_text('a name that DNS can resolve, such as "example.org"', /^[A-Za-z0-9_][\w-]{0,62}(?:\.[A-Za-z0-9_][\w-]{0,62}){0,126}\.?$/, 253);
/** A word for a group of hosts, which the command line writes as `@word`. */
const tag = fields_text('a tag: letters, digits and any of "_.:-", without "@"', /^[A-Za-z0-9_][\w.:-]*$/, 64);
/** A name under `nixosConfigurations`. A command line must not take it for an option, a tag or a pair. */
const hostName = fields_text('the name of a host: no blanks, quotes, "=", "/" or ",", and no "-" or "@" at its start', /^[^\s"'=/,@\0-\x1f\x7f-][^\s"'=/,\0-\x1f\x7f]*$/, 253);
/** `system`, or a name below /nix/var/nix/profiles/system-profiles, as `nixos-rebuild --profile-name` takes it. */
const profile = fields_text('the name of a system profile, such as "system" or "staging"', /^[A-Za-z0-9_][\w.+-]*$/, 100);
/** A package as previews name it, by its store path. */
const packageName = fields_text('the name of a package, as a preview shows it', /^[\w+.?=-]+$/, 211);
/** A repository of GitHub. Its name must not lead out of its place in an address. */
const githubRepository = fields_text('a repository on GitHub, such as "NixOS/nixpkgs"', /^[A-Za-z\d][A-Za-z\d-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/, 140);


/***/ }),

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ remedyTimeout),
/* harmony export */   qr: () => (/* binding */ most),
/* harmony export */   x_: () => (/* binding */ remedyConfidence)
/* harmony export */ });
/** Bounds that keep a configuration, and the commands made of it, of a sensible size. */
const most = {
    fileBytes: 1024 * 1024,
    hosts: 1000,
    tags: 64,
    units: 256,
    checks: 64,
    ports: 256,
    patterns: 64,
    names: 64,
    sshOptions: 64,
    hooks: 16,
    rules: 64,
    issues: 1000,
    packages: 1000,
    profiles: 64,
    remedies: 64,
    configChanges: 16,
    configChangeLength: 65_536,
    commandLength: 8192,
    patternLength: 1000,
};
/** What the numbers of a remedy may be; the timeout in seconds. */
const remedyConfidence = { least: 0, most: 1 };
const remedyTimeout = { least: 1, most: 3600 };


/***/ }),

/***/ 8613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ownRemedySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1124);




const file = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .max(1000)
    .refine((path) => !path.includes('\0') && !path.startsWith('/') && !path.split('/').includes('..'), {
    error: 'must be a path within the repository, relative to its root',
});
const configText = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.configChangeLength);
/** A change to the copy of the configuration of a trial. */
const configChangeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a replaced text', {
        file: file.describe('The file, relative to the root of the repository.'),
        from: configText.describe('What it has, at least once; each occurrence is replaced.'),
        to: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.configChangeLength).describe('What it gets.'),
    }),
    (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a patch', {
        patch: configText.describe('A unified diff that `git apply` takes, from the root of the repository.'),
    }),
]);
/** A remedy of the user's own. Its pattern is one that `grep -E` reads, as those for the journal. */
const ownRemedySchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a remedy', {
    name: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc
        .optional()
        .describe('What it is called in results; by default "own-" and its number in the list.'),
    family: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc.optional().describe('The family of failures that it is for; by default every one.'),
    pattern: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .journalPattern */ .s_
        .optional()
        .describe('An extended regular expression that a line of the failure must match.'),
    run: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('Shell commands that are run before the next attempt, in the directory of the sources; NIXOS_REBUILD_TEST_FAMILY and NIXOS_REBUILD_TEST_MESSAGE hold the failure.'),
    configChanges: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(configChangeSchema)
        .min(1)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.configChanges)
        .optional()
        .describe("Changes to a copy of the configuration, of which the system is then built anew: in a trial's installation alone. The result has them as a patch."),
    verify: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('Shell commands that succeed where it has helped; otherwise there is no further attempt.'),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['safe', 'ask', 'opt-in']).optional().describe('How much trust it needs; "ask" by default.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()
        .min(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyConfidence */ .x_.least)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyConfidence */ .x_.most)
        .optional()
        .describe('How likely it is to help; 0.5 by default.'),
    timeout: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyTimeout */ .Wi.least)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyTimeout */ .Wi.most)
        .optional()
        .describe('How long (s) each of its commands may take; 300 by default.'),
})
    .refine(({ family, pattern }) => family !== undefined || pattern !== undefined, {
    error: 'must say what it is for: "family", "pattern" or both',
})
    .refine(({ run, configChanges }) => run !== undefined || configChanges !== undefined, {
    error: 'must say what it does: "run", "configChanges" or both',
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
/* harmony export */   NW: () => (/* binding */ maxAttemptsRule),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   Vh: () => (/* binding */ flakeOf),
/* harmony export */   c3: () => (/* binding */ requestNumbers)
/* harmony export */ });
/* unused harmony export requestSchema */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7597);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6510);
/* harmony import */ var _builds_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2653);
/* harmony import */ var _config_remedy_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8613);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5244);
/* harmony import */ var _render_color_theme_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6056);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4874);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4797);











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
const bounded = ({ least, most, whole }) => (whole ? zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig().int() : zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig()).min(least).max(most);
const number = (rule) => bounded(rule).default(rule.otherwise);
const text = zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().regex(/\S/, 'must not be empty');
const orNull = (schema) => schema.nullable().default(null);
const flag = (otherwise) => zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY().default(otherwise);
const texts = zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()).default([]);
/** What is rebuilt: a flake's host, a Nix file, the machine's NixOS default, or any shell command. */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('flake'), ref: text }),
    zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('file'), path: text }),
    zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('default') }),
    zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('command'), command: text }),
]);
const color = zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #d0d0d0');
const themeColors = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    fg: color,
    bg: color,
    palette: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(color).refine(({ length }) => length === 8 || length === 16, 'must have 8 or 16 colours'),
    cursor: color.optional(),
});
/** How many attempts may follow the first one. */
const maxAttemptsRule = { otherwise: 3, least: 1, most: 10, whole: true };
const remedyOptions = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_builds_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyPolicies */ .hH).default('off'),
    maxAttempts: number(maxAttemptsRule),
    /** How long is waited (seconds) where the time may cure it: before the first attempt, the second; the last for all others. */
    waitSeconds: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig().min(0).max(3600)).min(1).max(10).default([5, 20, 60]),
    /** Of the user's own, looked at before the others; not in a job for a fork's pull request. */
    own: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(_config_remedy_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .ownRemedySchema */ .W).max(64).default([]),
});
/** What a caller may set for a rebuild; every field has a default, which docs/cli.md names. */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_action_js__WEBPACK_IMPORTED_MODULE_9__/* .actions */ .o).default('build'),
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
    env: zod__WEBPACK_IMPORTED_MODULE_10__/* .custom */ .IeY(isEnvironment, 'must map names to strings').default(() => process.env),
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
    theme: orNull(zod__WEBPACK_IMPORTED_MODULE_10__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_render_color_theme_js__WEBPACK_IMPORTED_MODULE_6__/* .themeNames */ .sK), themeColors])),
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
    /** A command may run twice, as a rebuild may, so that remedies of level `safe` are run for it unasked. */
    commandMayRepeat: flag(false),
    /** What may be done about a failure before the rebuild is tried again. */
    remedies: remedyOptions.default(() => remedyOptions.parse({})),
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
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-request', `"${named.map(([name]) => name).join('" and "')}" exclude each other`, 'Give one of flake, file and command.');
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
        return (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .parseFlakeRef */ .K3)(target.ref).flake;
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
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-request', `a request has no field "${issue.keys.join('" or "')}"`, `Fields: ${Object.keys(requestSchema.shape).join(', ')}.`);
    if (!issue || issue.path.length === 0)
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-request', 'a request must be an object', "Such as { flake: '.#laptop' }.");
    const [field, ...inside] = issue.path.map(String);
    const value = Object(options)[field ?? ''];
    if (field === 'theme' && typeof value === 'string')
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-request', `there is no theme "${value}"`, `Themes: ${_render_color_theme_js__WEBPACK_IMPORTED_MODULE_6__/* .themeNames */ .sK.join(', ')}.`);
    // A value inside a list may be a secret.
    const given = inside.length === 0 ? shown(value) : '';
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-request', `"${issue.path.join('.')}" of the request ${demandOf(issue)}${given}`);
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
        return `, not ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_8__/* .truncate */ .xv)(JSON.stringify(value), 60)}`;
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? `, not ${value}` : '';
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Words longer than this are not compared. */
const longest = 80;
/**
 * The one of `known` that a mistyped word most likely means: the one with the fewest edits (a letter more, less, another, or
 * two exchanged), where these are at most a third of its length; null where none is near.
 */
function nearestWord(word, known) {
    let best = null;
    if (word.length > longest)
        return null;
    for (const candidate of known) {
        const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
        const most = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
        if (edits <= most && (best === null || edits < best.edits))
            best = { word: candidate, edits };
    }
    return best?.word ?? null;
}
/** The optimal string alignment distance. */
function editsBetween(from, to) {
    if (to.length > longest)
        return Number.POSITIVE_INFINITY;
    let [beforeLast, last] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
    for (let row = 1; row <= from.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const isSame = from[row - 1] === to[column - 1];
            const isExchanged = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1), isExchanged ? beforeLast[column - 2] + 1 : Number.POSITIVE_INFINITY);
        }
        [beforeLast, last] = [last, next];
    }
    return last[to.length];
}
/** The question with which an error names {@link nearestWord}; empty where there is none. */
function didYouMean(word, known) {
    const near = nearestWord(word, known);
    return near === null ? '' : `Did you mean "${near}"?`;
}


/***/ })

};
