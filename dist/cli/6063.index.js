export const id = 6063;
export const ids = [6063,8613,8882];
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

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryBuild: () => (/* binding */ tryBuild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
/* harmony import */ var _builds_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2653);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6213);
/* harmony import */ var _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2151);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5244);
/* harmony import */ var _nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9596);
/* harmony import */ var _remedy_choose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4835);
/* harmony import */ var _remedy_look_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6385);
/* harmony import */ var _remedy_own_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3572);
/* harmony import */ var _report_remedy_lines_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(842);
/* harmony import */ var _system_ci_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7169);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4874);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8908);















/** Says what would be done about the failure of a build, under each policy, as things are now; does none of it. */
async function tryBuild(name, { outputDir, json }, io) {
    const { metadata } = await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .openBuilds */ .k)((0,_io_js__WEBPACK_IMPORTED_MODULE_13__/* .absolutePath */ .Hi)(io, outputDir)).find(name);
    const failures = metadata.failures.map((one) => ({ ...one, family: (0,_nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_5__/* .familyNamed */ .sE)(one.family) }));
    const choices = await choicesFor(metadata, failures, io);
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_13__/* .printJson */ .Q2)(io, { failure: metadata.failure, choices: choices.map(choiceJson) });
    const [first] = failures;
    if (first === undefined)
        return io.out('the build has no failure\n');
    io.out(`${first.family}: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_12__/* .shownLine */ .QN)(first.message, 200)}\n`);
    for (const { policy, choice } of choices)
        io.out(`--remedies ${policy}: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_12__/* .shownLine */ .QN)(wordsFor(choice))}\n`);
    const [proposal] = choices.flatMap(({ choice }) => (choice.kind === 'propose' ? choice : []));
    for (const line of (0,_report_remedy_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .shownProposal */ .uS)(proposal?.treatment.proposes))
        io.out(`${line}\n`);
}
async function choicesFor({ flake, host, program, system, action }, failures, io) {
    const local = flake === null ? null : (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_6__/* .localFlakeDir */ .IP)((0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlakeRef */ .K3)(flake).flake);
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,_io_js__WEBPACK_IMPORTED_MODULE_13__/* .absolutePath */ .Hi)(io, local ?? '.')).catch(() => io.cwd);
    const root = (await (0,_nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_7__/* .gitIn */ .uM)(directory, io.env)('rev-parse', '--show-toplevel'))?.trim();
    const around = await (0,_remedy_look_js__WEBPACK_IMPORTED_MODULE_9__/* .lookAround */ .h)(failures, {
        place: (0,_system_ci_js__WEBPACK_IMPORTED_MODULE_14__/* .isCi */ .X)(io.env) ? 'ci' : 'here',
        isCommand: program === 'command',
        action,
        hasSwitched: system != null,
        isElsewhere: system != null && host !== (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
        extraArgs: [],
        flakeDirectory: local === null ? null : directory,
        ...{ checkout: root || directory, env: io.env },
    });
    const { remedies } = await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepositoryConfig */ .Fz)(directory);
    const own = await (0,_remedy_own_js__WEBPACK_IMPORTED_MODULE_10__/* .ownRemedies */ .Zj)(remedies, failures, { directory, env: io.env });
    return _builds_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyPolicies */ .hH
        .filter((policy) => policy !== 'off')
        .map((policy) => ({
        policy,
        choice: (0,_remedy_choose_js__WEBPACK_IMPORTED_MODULE_8__/* .choose */ .S)(failures, around, { policy, maxAttempts: 1, tried: [], own }),
    }));
}
function wordsFor(choice) {
    if (choice.kind === 'none')
        return `nothing: ${choice.why}`;
    const { remedy, level, treatment } = choice;
    const what = `${remedy.name} (${level}, confidence ${remedy.confidence}) ${treatment.does}`;
    if (choice.kind === 'propose')
        return `${remedy.name} ${treatment.does}`;
    return choice.kind === 'ask' ? `${what}, if a person agrees` : what;
}
function choiceJson({ policy, choice }) {
    if (choice.kind === 'none')
        return { policy, kind: choice.kind, why: choice.why };
    const { remedy, level, treatment, failure } = choice;
    return {
        ...{ policy, kind: choice.kind, name: remedy.name, family: failure.family, level },
        ...{ confidence: remedy.confidence, does: treatment.does, changes: remedy.changes },
        ...(treatment.proposes && { proposes: treatment.proposes }),
    };
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

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export knownNames */
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/** A name is short; a longer match is no name. */
const longestName = 200;
/**
 * How messages name things, by the name that hints use; the first pattern that matches counts. Each pattern has one
 * group. Only words that cannot end a shell's quoting are taken, since hints hold commands that people copy.
 */
const patterns = {
    unit: [
        /units? failed: ([\w@.:\\-]+)/,
        /[Ff]ailed to (?:start|restart|reload|stop) ([\w@.:\\-]+\.[a-z]+)/,
        /Job for ([\w@.:\\-]+) failed/,
        /^(?:[●×*] )?([\w@.:\\-]+\.(?:service|socket|target|mount))(?::| - ) ?/m,
        /Unit ([\w@.:\\-]+) was already loaded/,
    ],
    user: [
        /user activation for ([\w.-]+)(?: failed|$)/m,
        /^([\w.-]+) is not in the sudoers file/,
        /\/(?:home|Users)\/([\w.-]+)\//,
    ],
    option: [/\boptions? [`'‘]([\w.<>*"@-]+)['’]/, /\boption definition [`'‘]([\w.<>*"@-]+)['’]/],
    file: [/ in [`'‘](\/[\w./@+-]+)['’]/, /['"](\/[\w./@+-]+\.nix)['"]/],
    attribute: [/attribute '([\w.-]+)'/],
    variable: [/undefined variable '([\w'-]+)'/],
    argument: [/(?:required|unexpected) argument '([\w'-]+)'/, /module argument [`'‘]([\w-]+)['’]/],
    input: [
        /(?:fetching|updating) the (?:flake )?input '([\w./:+-]+)'/,
        /in input '([\w./:+?=&-]+)'/,
        /input '([\w./-]+)' (?:follows|has an override)/,
    ],
    host: [/nixosConfigurations\.(?:"([\w.-]+)")/, /darwinConfigurations\."?([\w-]+)"?\.(?:config|system)/],
    flake: [/flake '(?:git\+file:\/\/|path:)?([\w./:+-]+)(?:\?[^']*)?' /],
    machine: [
        /ssh(?:-ng)?:\/\/([\w.@-]+)/,
        /(?:connect to host|resolve hostname|SSH connection to|cannot connect to) '?([\w.@-]+)'?/,
        /^([\w.-]+@[\w.-]+): Permission denied/,
    ],
    url: [/(https?:\/\/[\w./:@%+~=&?#,-]+)/],
    cache: [/https?:\/\/([\w.-]+)/],
    snippet: [/snippet '([\w.-]+)'/],
    program: [
        /(?:executing|unable to execute|find executable) '([\w./-]+)'/,
        /command not found: ([\w.-]+)/,
        /(?:^|[\s/])([\w.-]+): (?:command )?not found/,
        /Unknown command: ([\w.-]+)/,
        /\/bin\/([\w.-]+): No such file or directory/,
    ],
    feature: [/feature '([\w-]+)'/],
    system: [/required to build|Required system: '([\w-]+)'/, /^a '([\w-]+)' with features/],
    flag: [/(?:flag|option|argument) '?(-[\w-]+)'?/],
    existing: [/Existing file '([^']+)'/, /^ *(\/etc\/[\w./-]+)$/m],
    secret: [/decrypt '([\w./+-]+)'/],
    lock: [/lock (?:on )?'?(\/[\w./+-]+)'?/, /SQLite database '([\w./+-]+)'/],
    repository: [/(?:[Rr]epository|repository path) ["'](\/[\w./@+-]+)["']/, /^'(\/[\w./@+-]+)' is a shallow/],
    revision: [/No commit found for SHA: ([\w./-]+)/, /Git revision '(\w+)'/, /Git commit '(\w+)'/],
    ref: [/in ref '([\w./-]+)'/, /remote ref ([\w./-]+)/],
    path: [/['"](\/nix\/store\/[\w.+-]+)/],
    package: [/[Pp]ackage [`'‘]([\w.+-]+)['’]/],
};
/** The names that a failure holds, found when asked for; null for one that it does not name. */
function namesIn({ message, derivation, location }) {
    return {
        get(name) {
            if (name === 'derivation')
                return derivation;
            if (name === 'builds')
                return derivation && (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(derivation).replace(/\.drv$/, '');
            if (name === 'place')
                return location && `${location.file}:${location.line}`;
            for (const pattern of patterns[name] ?? []) {
                const found = pattern.exec(message)?.[1];
                if (found && found.length <= longestName)
                    return found;
            }
            return null;
        },
    };
}
/** Every name that a hint can use. */
const knownNames = ['derivation', 'builds', 'place', ...Object.keys(patterns)];


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

/***/ 5629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failureSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** A place in a Nix source; `file` is relative to the checkout for a file in it. */
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    probable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('True where no program named the place: what the cause names is in this line of the checkout alone.'),
});
/** The classified cause of an unsuccessful rebuild. Readers tolerate families they do not know. */
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** 0 to 1: how sure the classification is. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** The root cause in Nix's own words, without escape sequences. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .optional()
        .describe("The line of the failed builder's own log that tells why; null where none is known to."),
    derivation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    location: locationSchema.nullable(),
    /** The last lines of the failed builder's log, or of the error block. */
    log_tail: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What a person can do about it. */
    hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** One command that reproduces it, pinned to the revision where one is known. */
    reproduce: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    /** The kept `nix log` of the derivation, relative to the build's directory. */
    log_file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
});


/***/ }),

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   uM: () => (/* binding */ gitIn),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);

const localDeadlineMs = 10_000;
const fetchDeadlineMs = 30_000;
/** Git in `dir`: messages untranslated, no questions asked, no locks taken that are not needed. */
function gitIn(dir, env, timeoutMs = localDeadlineMs) {
    return async (...args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)(['git', '-C', dir, ...args], {
            env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
            timeoutMs,
        });
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result) ? result.stdout : null;
    };
}
/**
 * The full id of a commit of the repository around `dir`; null where it is not known. A full id that is
 * missing, as most are in a shallow clone, is fetched from `origin`, without asking for credentials. That
 * changes no branch, no HEAD, no FETCH_HEAD and no configuration.
 */
async function commitId(dir, revision, env) {
    const git = gitIn(dir, env);
    // A name that begins with a dash would be an option.
    const find = () => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    let found = revision.startsWith('-') ? null : await find();
    if (found === null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
        await fetchCommit(dir, revision, env);
        found = await find();
    }
    return found?.trim() ?? null;
}
/** Whether a repository has a part of its history alone. Nix reads a revision of such a one only where it is told (`shallow=1`). */
async function isShallow(git) {
    return (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}
async function fetchCommit(dir, id, env) {
    const git = gitIn(dir, env);
    // Where all of the history is there, --depth would make a shallow clone of it.
    const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
    const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const depth = (await isShallow(git)) ? ['--depth=1'] : [];
    await gitIn(dir, { ...env, ...(await sshInBatchMode(git, env)) }, fetchDeadlineMs)(...own, ...narrow, ...depth, 'origin', id);
}
/** What keeps ssh from asking, only where it outranks no ssh, and no source of answers, that the user has chosen. */
async function sshInBatchMode(git, env) {
    const isChosen = env.GIT_SSH_COMMAND || env.GIT_SSH || env.SSH_ASKPASS || (await git('config', 'core.sshCommand'));
    return isChosen ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ canBeSetting),
/* harmony export */   kE: () => (/* binding */ nixConfigWith),
/* harmony export */   oc: () => (/* binding */ hasJsonLogPath)
/* harmony export */ });
/** The value of `NIX_CONFIG` with a setting added after those of `config`, which stay, so that the added one wins. */
function nixConfigWith(config, name, value) {
    const own = config?.replace(/(?<!\n)\n+$/, '');
    const added = `${name} = ${value}`;
    return own ? `${own}\n${added}` : added;
}
/** Whether a path can be a setting's value: a newline would begin another setting, a `#` a comment. */
function canBeSetting(path) {
    return !/[\n#]/.test(path);
}
/**
 * Whether the Nix whose `nix --version` printed this has `json-log-path`: Nix 2.30 and newer. Lix and older
 * versions warn about an unknown setting.
 */
function hasJsonLogPath(versionOutput) {
    const match = /^nix \(Nix\) (\d+)\.(\d+)/m.exec(versionOutput);
    return match !== null && (Number(match[1]) > 2 || (Number(match[1]) === 2 && Number(match[2]) >= 30));
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ withoutStoreHashes),
/* harmony export */   N9: () => (/* binding */ systemName),
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
/** The name of a system of NixOS without the words that all have: `web1-26.05` of `/nix/store/HASH-nixos-system-web1-26.05`. */
function systemName(path) {
    return storePathName(path).replace(/^nixos-system-/, '');
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
    const plain = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(message, 2000).replace(/\b[0-9a-z]{32}(?=-)/g, '');
    // The number of a unit, or of a disk, is a part of its name.
    const isNamed = family === 'units' || family === 'install-disk';
    const said = isNamed ? plain : plain.replace(/\d+/g, '0');
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
/* harmony import */ var _table_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5419);


const nothing = (why, could = null, isForbidden = false) => ({
    ...{ kind: 'none', why, could, isForbidden },
});
/**
 * What is done about these failures of an attempt, root causes first. A cause gets one remedy, once, and where that has not
 * helped the one that follows it, if any; only one that waits goes on while its cause stays. Where a failure beside the first has none, the rebuild would fail again, so nothing is done.
 */
function choose(failures, around, terms) {
    const { policy, maxAttempts, tried } = terms;
    const [first] = failures;
    if (policy === 'off')
        return nothing('remedies are off');
    if (first === undefined)
        return nothing('no failure is known');
    const attempts = tried.reduce((sum, one) => sum + one.attempts, 0);
    const foremost = remedyFor(first, around, terms.own);
    if (foremost === null)
        return nothing(`there is no remedy for ${first.family} as it is here`);
    const before = tried.findLast(({ cause }) => cause === foremost.cause);
    const isTried = before !== undefined && !goesOn(foremost, tried);
    const following = isTried ? remedyFor(first, around, [], before.name) : null;
    const chosen = following ?? foremost;
    if (chosen.treatment.proposes)
        return { kind: 'propose', ...chosen };
    if (attempts >= maxAttempts)
        return nothing(`${attempts} further attempts were made, and no more are allowed`, chosen);
    if (isTried && following === null)
        return nothing(`${before.name} was tried for this cause, and did not help`, chosen);
    const incurable = failures.slice(1).find((other) => !isCurable(remedyFor(other, around, terms.own)));
    if (incurable !== undefined)
        return nothing(`there is another failure, ${incurable.family}, for which there is no remedy`, chosen);
    const leave = leaveFor(chosen.level, policy);
    return leave === null
        ? nothing(`${chosen.remedy.name} ${chosen.treatment.does}, which needs --remedies ${allowing[chosen.level]}`, chosen, true)
        : { kind: leave, ...chosen };
}
/**
 * The remedy for one failure, whatever is allowed; null where there is none for it as it is. With `follows`, one that is
 * tried where that one has not helped.
 */
function remedyFor(failure, around, own = [], follows) {
    for (const remedy of [...own, ..._table_index_js__WEBPACK_IMPORTED_MODULE_1__/* .remedies */ .JW]) {
        if (!remedy.families.includes(failure.family) || !remedy.where.includes(around.place))
            continue;
        if (follows !== undefined && remedy.follows !== follows)
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
/** A proposal cures nothing by itself. */
function isCurable(chosen) {
    return chosen !== null && !chosen.treatment.proposes;
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

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ units),
/* harmony export */   X: () => (/* binding */ restartSeconds)
/* harmony export */ });
/** How long the restart of a unit may take. */
const restartSeconds = 120;
const unitName = /(?:^|[\s"'(])([A-Za-z0-9:_.@\\-]{1,200}\.(?:service|socket|timer|mount|path))(?=$|[\s"'),:;])/;
/** A unit that is there and not masked is started anew; it has helped where it still runs after that. */
const restart = `
[ "$(systemctl show --property LoadState --value -- "$1")" = loaded ] || { echo "$1 is not there, or is masked"; exit 3; }
systemctl reset-failed -- "$1"
systemctl restart -- "$1"`;
/** What is done about units that fail. */
const units = [
    {
        name: 'restart-unit',
        families: ['units'],
        level: 'opt-in',
        confidence: 0.4,
        about: 'A unit has failed that may run when it is started once more.',
        changes: 'The unit is restarted once.',
        verified: 'The machine is well: it is looked at as after every activation.',
        where: ['guest', 'target'],
        treat: ({ message }) => {
            const [, unit] = unitName.exec(message) ?? [];
            if (unit === undefined)
                return null;
            const command = {
                argv: ['/bin/sh', '-c', restart, 'sh', unit],
                cwd: '/',
                timeoutSeconds: restartSeconds,
            };
            return { does: `restarts ${unit} once`, commands: [command] };
        },
    },
];


/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ removeSwap),
/* harmony export */   Nw: () => (/* binding */ swapDirectoryPrefix),
/* harmony export */   xp: () => (/* binding */ swapFileName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(744);



/** A directory with this name and 24 random digits was made for a swap file. */
const swapDirectoryPrefix = 'nixos-rebuild-test-swap-';
/** Its only file. */
const swapFileName = 'swap';
const ours = new RegExp(`^/(?:var/tmp|var/lib)/${swapDirectoryPrefix}[0-9a-f]{24}$`);
/** What is in it has to be read back into memory. */
const offMs = 300_000;
/** Switches the swap file in that directory off and removes it; returns what was done in one sentence. */
async function removeSwap(directory, env) {
    if (!ours.test(directory))
        throw new Error('it is no directory for a swap file');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch(() => null);
    if (found === null)
        return 'there is no swap file any more';
    if (!found.isDirectory() || found.uid !== process.getuid?.())
        throw new Error(`${directory} was not made by this user`);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, swapFileName);
    const swaps = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/swaps', 'utf8').catch(() => '');
    if (swaps.split('\n').some((line) => line.startsWith(`${file} `))) {
        const off = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .mB)(['swapoff', file], { env, timeoutMs: offMs });
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSucceeded */ .yO)(off))
            throw new Error(`${file} is still used as swap (swapoff: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReason */ .Hr)(off)}); switch it off by hand`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory);
    return 'the swap file is switched off and removed';
}


/***/ }),

/***/ 7169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isCi)
/* harmony export */ });
/** Whether this is a job of a CI service: every one of them sets `CI`. */
function isCi({ CI }) {
    return !['', undefined, 'false'].includes(CI);
}


/***/ }),

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ asOwnerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);


/**
 * Root, as whom this machine is deployed to, would leave files in a person's repository that the person cannot change. Throws
 * a usage error (`no-owner`) where the owner is no user of this machine.
 */
async function asOwnerOf(directory, env) {
    const { uid, gid } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory);
    if (process.getuid?.() !== 0 || uid === 0)
        return { words: [], env };
    const home = homeOf(uid, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/etc/passwd', 'utf8').catch(() => ''));
    if (home === null)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-owner', `${directory} belongs to user ${uid}, who is not in /etc/passwd, and git cannot be run as that user`, 'Give the directory to a user of this machine, or run this as that user.');
    const { XDG_CONFIG_HOME: _, ...rest } = env;
    return {
        words: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups', '--'],
        env: { ...rest, HOME: home },
    };
}
/** The home of a user by a text of passwd(5). */
function homeOf(uid, passwd) {
    const line = passwd.split('\n').find((one) => one.split(':')[2] === String(uid));
    return line?.split(':')[5] || null;
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


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
