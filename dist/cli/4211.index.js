export const id = 4211;
export const ids = [4211,8613];
export const modules = {

/***/ 5739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFamily: () => (/* binding */ explainFamily),
/* harmony export */   listRemedies: () => (/* binding */ listRemedies)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
/* harmony import */ var _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);
/* harmony import */ var _remedy_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3572);
/* harmony import */ var _remedy_table_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5419);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4874);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4581);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1267);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8908);









/** Every remedy: those of the configuration in the working directory, then this program's, then what is never done. */
async function listRemedies({ json }, io) {
    const own = await ownListed(io);
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)(io, [...own, ..._remedy_table_index_js__WEBPACK_IMPORTED_MODULE_3__/* .remedies */ .JW.map(remedyJson), ..._remedy_table_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refusals */ .Ke.map(refusalJson)]);
    const rows = [...own, ..._remedy_table_index_js__WEBPACK_IMPORTED_MODULE_3__/* .remedies */ .JW.map(remedyJson)].map(({ name, level, confidence, families, where, about }) => [
        name,
        level,
        String(confidence),
        families.join(' '),
        where.map((place) => shortPlaces[place]).join(', '),
        about,
    ].map((cell) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .shownLine */ .QN)(cell)));
    const never = _remedy_table_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refusals */ .Ke.map(({ name, families, why }) => [name, 'never', '', families.join(' '), '', why]);
    io.out(`${(0,_text_table_js__WEBPACK_IMPORTED_MODULE_7__/* .alignColumns */ .R)([...rows, ...never]).join('\n')}\n`);
}
/** What there is for one family. Throws a usage error (`no-family`). */
async function explainFamily(name, { json }, io) {
    const family = _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .failureFamilies */ .Lv.find((known) => known === name);
    if (family === undefined)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('no-family', `there is no family of failures "${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .shownLine */ .QN)(name, 60)}"`, (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .didYouMean */ .a)(name, _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .failureFamilies */ .Lv) || 'docs/failures.md lists them.');
    const { remedies: known, refusals: never } = (0,_remedy_table_index_js__WEBPACK_IMPORTED_MODULE_3__/* .remediesFor */ .gb)(family);
    const own = (await ownListed(io)).filter(({ families }) => families.length === 0 || families.includes(family));
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q2)(io, [...own, ...known.map(remedyJson), ...never.map(refusalJson)]);
    if (own.length + known.length + never.length === 0)
        io.out(`there is no remedy for ${family}\n`);
    for (const one of [...own, ...known.map(remedyJson)])
        io.out([
            `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .shownLine */ .QN)(one.name)} (${one.level}, confidence ${one.confidence})`,
            `  ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .shownLine */ .QN)(one.about)}`,
            `  changes: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .shownLine */ .QN)(one.changes)}`,
            `  it has helped where: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .shownLine */ .QN)(one.verified)}`,
            `  where it runs: ${one.where.map((place) => placeWords[place]).join(', ')}`,
            '',
        ].join('\n'));
    for (const { name: refused, why } of never)
        io.out(`${refused} (never)\n  ${why}\n`);
}
const shortPlaces = { here: 'here', guest: 'guest', target: 'target', ci: 'CI' };
const placeWords = {
    here: 'this machine',
    guest: 'a machine of a trial',
    target: 'the target of a deployment',
    ci: 'a CI job',
};
function remedyJson({ treat: _, afterSwitch: __, families, ...rest }) {
    return { ...rest, families: [...families], own: false };
}
function refusalJson({ name, families, why }) {
    return { name, level: 'never', families: [...families], why };
}
async function ownListed(io) {
    const { remedies: own } = await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepositoryConfig */ .Fz)(io.cwd);
    return own.map((one, index) => ({
        ...{ name: (0,_remedy_own_js__WEBPACK_IMPORTED_MODULE_2__/* .ownName */ .qU)(one, index), level: one.level ?? 'ask', confidence: one.confidence ?? 0.5 },
        families: one.family === undefined ? [] : [one.family],
        about: one.pattern === undefined ? 'A remedy of the configuration.' : `Where a line matches ${one.pattern}`,
        changes: (0,_remedy_own_js__WEBPACK_IMPORTED_MODULE_2__/* .whatItChanges */ .BR)(one),
        verified: one.verify === undefined ? 'the failure is gone' : `${one.verify} succeeds`,
        where: (0,_remedy_own_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .ek)(one),
        own: true,
    }));
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
