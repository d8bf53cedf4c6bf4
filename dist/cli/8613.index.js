export const id = 8613;
export const ids = [8613];
export const modules = {

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


/***/ })

};
