export const id = 2258;
export const ids = [2258];
export const modules = {

/***/ 1867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ failedUnitsPolicies),
/* harmony export */   hH: () => (/* binding */ healthKeys),
/* harmony export */   o0: () => (/* binding */ rebootPolicies),
/* harmony export */   sd: () => (/* binding */ healthLists)
/* harmony export */ });
/* unused harmony exports thresholdNames, thresholdsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1124);




/** What is done about units that fail although no one said they are critical. */
const failedUnitsPolicies = ['rollback', 'verify', 'keep'];
const rebootPolicies = ['never', 'if-needed'];
const percent = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100);
/** From which difference on a change of the host is worth a warning. */
const thresholdKeys = {
    memoryPercent: percent.describe('Less available memory, in percent of all memory.'),
    pressurePoints: percent.describe('More of the last minute in which a task waited for processor, memory or disk, in points.'),
    diskPoints: percent.describe('More of a file system used, in points.'),
    unitMemoryPercent: percent.describe('Of its own MemoryMax that a unit uses, in percent.'),
    newErrors: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(0)
        .max(100_000)
        .describe('Errors in the journal beyond those of as long a time before.'),
};
const thresholdNames = Object.keys(thresholdKeys);
const thresholdsSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('thresholds', thresholdKeys).partial();
/** What belongs to a host's health. It is in the repository's file, for one host or all, and travels in the closure. */
const healthKeys = {
    critical: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unit */ .zA)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.units)
        .describe('Units that must run afterwards, whether they ran before or not; ".service" may be left out.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.checks)
        .describe('Shell commands that the host runs as root; one that fails undoes the change.'),
    ports: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .port */ .Oh)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.ports)
        .describe('TCP ports that must still be listened on, where they were before.'),
    journalPatterns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .journalPattern */ .s_)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.patterns)
        .describe('Extended regular expressions; a line of the journal that matches undoes the change.'),
    names: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .dnsName */ .Tu)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.names)
        .describe('Names that the host must still resolve, where it did before.'),
    onFailedUnits: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(failedUnitsPolicies)
        .describe('When units fail that no one said are critical: "rollback" for each of them, "verify" for those that ran before ' +
        'and are still wanted, "keep" for none.'),
    reboot: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(rebootPolicies)
        .describe('Whether a host is rebooted when a new system, such as a new kernel, needs it.'),
    thresholds: thresholdsSchema.describe('From which difference on a change is worth a warning.'),
};
/** The health keys that are lists: what several places say of them is taken together. */
const healthLists = ['critical', 'checks', 'ports', 'journalPatterns', 'names'];


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ repositoryConfigFrom),
/* harmony export */   parseRepositoryConfig: () => (/* binding */ parseRepositoryConfig)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2284);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6029);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1916);



/** The configuration in the bytes of a file; `path` of the result is null. Throws a usage error (`bad-config`). */
function parseRepositoryConfig(bytes) {
    const text = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configText */ .Ut)(bytes, _config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze);
    return repositoryConfigFrom(text.value, _config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, text);
}
/** The configuration in a value that is no text of a file, such as an output of a flake, which errors name `place`. */
function repositoryConfigFrom(value, place, text = null) {
    const parsed = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedOrMistakes */ .Cg)(_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositorySchema */ ._L, value);
    if ('mistakes' in parsed)
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(parsed.mistakes, text, place);
    const { hosts = {}, deploy = {}, preflight = {}, update = {}, trial = {}, sync = {}, remedies = [], hooks, } = parsed.data;
    return {
        ...{ path: null, hosts, deploy, preflight, update, trial, sync, remedies },
        hooks: { postBuild: hooks?.postBuild ?? [] },
    };
}


/***/ }),

/***/ 6029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Cg: () => (/* binding */ parsedOrMistakes),
/* harmony export */   Of: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4581);



/** Mistakes that one error names at most. */
const mostMistakes = 5;
/** What a schema makes of a value, or all that is wrong with it. */
function parsedOrMistakes(schema, value) {
    const parsed = schema.safeParse(value, { error: wording });
    return parsed.success ? { data: parsed.data } : { mistakes: parsed.error.issues.flatMap(innermost) };
}
/**
 * A usage error (`bad-config`) that names, for each mistake, where it is, the key, and what it must be. `file` is where the text
 * was read, which has lines and columns, or what else the value is from.
 */
function refusalOf(mistakes, text, file) {
    const shown = mistakes.slice(0, mostMistakes).map(({ path, message, unknownKeys: [unknown] = [] }) => {
        const { line, column } = text?.positionOf(unknown === undefined ? path : [...path, unknown]) ?? {};
        const place = line === undefined ? file : `${file}:${line}:${column}`;
        return `${place}: ${[placeOf(path), message].filter(Boolean).join(unknown === undefined ? ' ' : ': ')}`;
    });
    const more = mistakes.length - shown.length;
    if (more > 0)
        shown.push(`and ${more} more`);
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-config', (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .showControls */ .mz)(shown.join('\n')), 4000));
}
/** A key as a person would look for it: `hosts.web1.ports[2]`. */
function placeOf(path) {
    return path
        .map((key, index) => {
        if (typeof key === 'number')
            return `[${key}]`;
        const name = String(key);
        if (!/^[\w$-]+$/.test(name))
            return `[${JSON.stringify((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(name, 80))}]`;
        return index === 0 ? name : `.${name}`;
    })
        .join('');
}
/**
 * Of a value that may be one of several kinds, the mistake in the kind that it is: a target that is an object is not "no
 * text" but lacks its address. And a key that is refused is named by itself.
 */
function innermost(issue) {
    const { path, message } = issue;
    if (issue.code === 'unrecognized_keys')
        return [{ path, message, unknownKeys: issue.keys }];
    if (issue.code === 'invalid_key')
        return [{ path, message: issue.issues[0]?.message ?? 'is no name' }];
    if (issue.code !== 'invalid_union')
        return [{ path, message }];
    const inner = issue.errors.find(([first]) => first && !isOtherKind(first)) ?? [];
    if (inner.length === 0)
        return [{ path, message }];
    return inner.flatMap(innermost).map((mistake) => ({ ...mistake, path: [...path, ...mistake.path] }));
}
function isOtherKind(issue) {
    return issue.code === 'invalid_type' && issue.path.length === 0;
}
const kinds = {
    ...{ string: 'a string', number: 'a number', int: 'a whole number', boolean: 'true or false' },
    ...{ array: 'a list', object: 'an object', record: 'an object', null: 'null', undefined: 'missing' },
};
/** What is wrong, in words that follow the key's name; undefined where the schema says it itself. */
function wording(issue) {
    const { input } = issue;
    switch (issue.code) {
        case 'invalid_type':
            if (input === undefined)
                return 'is missing';
            if (issue.expected === 'int')
                return 'must be a whole number';
            return `must be ${kinds[issue.expected] ?? issue.expected}, not ${kinds[kindOf(input)]}`;
        case 'invalid_value': {
            const values = issue.values.map(String);
            const known = values.map((value) => JSON.stringify(value)).join(', ');
            return [`must be one of ${known}.`, typeof input === 'string' ? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(input, values) : '']
                .filter(Boolean)
                .join(' ');
        }
        case 'too_small':
            return `must be at least ${issue.minimum}`;
        case 'too_big':
            if (issue.origin === 'string')
                return `must not have more than ${issue.maximum} characters`;
            if (issue.origin === 'array')
                return `must not have more than ${issue.maximum} entries`;
            return `must be at most ${issue.maximum}`;
        case 'invalid_union':
            return 'must be a string or an object';
        default:
            return undefined;
    }
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ deploymentModes),
/* harmony export */   _L: () => (/* binding */ repositorySchema),
/* harmony export */   g3: () => (/* binding */ hostSchema),
/* harmony export */   hC: () => (/* binding */ hostFailurePolicies),
/* harmony export */   oU: () => (/* binding */ settingBounds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1185);
/* harmony import */ var _health_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1867);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1124);
/* harmony import */ var _remedy_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8613);
/* harmony import */ var _sync_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4384);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2889);
/* harmony import */ var _trial_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2223);









const deploymentModes = ['standard', 'fast', 'emergency'];
const hostFailurePolicies = ['continue', 'stop', 'rollback-all'];
/** What the numbers of a deployment may be, in a file as on a command line; times in seconds. */
const settingBounds = {
    settle: { least: 0, most: 1800 },
    ackTimeout: { least: 5, most: 3600 },
    switchTimeout: { least: 10, most: 21_600 },
    checkTimeout: { least: 1, most: 600 },
    jobs: { least: 1, most: 64 },
    canary: { least: 0, most: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.hosts },
};
const numberOf = (name) => zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(settingBounds[name].least).max(settingBounds[name].most);
/** How one host is deployed; for one host or, under "deploy", for all. */
const hostKeys = {
    sudo: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY()
        .describe('Whether commands on the host run through sudo; by default where the user is not root.'),
    buildHost: _target_js__WEBPACK_IMPORTED_MODULE_6__/* .buildHostSchema */ .ej.describe('"target" builds on the host itself, USER@ADDRESS on another machine; by default on this machine.'),
    profile: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .profile */ .ME.describe('The system profile, as nixos-rebuild --profile-name takes it; "system" by default.'),
    settle: numberOf('settle').describe('How long (s) at most a host may take to come to rest before it is judged.'),
    ackTimeout: numberOf('ackTimeout').describe('How long (s) the host waits for the word that all is well, before it goes back by itself.'),
    switchTimeout: numberOf('switchTimeout').describe('How long (s) one activation may take.'),
    checkTimeout: numberOf('checkTimeout').describe('How long (s) one check may take.'),
    substitutes: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY()
        .describe('Whether the host fetches from its own caches what these have, instead of having it copied.'),
};
/** What concerns all hosts of a deployment together. */
const fleetKeys = {
    mode: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(deploymentModes)
        .describe('"fast" leaves out the checks before the build; "emergency" only looks whether the host can be reached and ' +
        'its critical units run.'),
    jobs: numberOf('jobs').describe('How many hosts are deployed at once.'),
    canary: numberOf('canary').describe('How many hosts come first, and must be well before the others.'),
    onHostFailure: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(hostFailurePolicies)
        .describe('When one host fails: "continue" with the others, "stop", or "rollback-all" that were deployed.'),
};
const hostSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a host', {
    target: _target_js__WEBPACK_IMPORTED_MODULE_6__/* .targetSchema */ .tX.optional().describe('Where the host is.'),
    tags: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.tags).optional().describe('Groups it belongs to, for --on @TAG.'),
    ...optional(hostKeys),
    ...optional(_health_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .healthKeys */ .hH),
});
const deploySchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"deploy"', {
    ...optional(fleetKeys),
    ...optional(hostKeys),
    ...optional(_health_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .healthKeys */ .hH),
});
const repositorySchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('the file', {
    $schema: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(1000).optional().describe('The address of this schema, for editors.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm, hostSchema)
        .refine((hosts) => Object.keys(hosts).length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.hosts, {
        error: `must not have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.hosts} hosts`,
    })
        .optional()
        .describe('Hosts by their names under nixosConfigurations.'),
    deploy: deploySchema.optional().describe('What holds for all hosts that do not say otherwise.'),
    preflight: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"preflight"', {
        failOn: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['error', 'warning', 'never'])
            .optional()
            .describe('The least severity of a finding that ends preflight with status 1; "error" by default.'),
        skip: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.rules).optional().describe('Ids of rules that are not applied.'),
        audit: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY()
            .optional()
            .describe('Whether a deployment compares the security of its host with what that runs, for which both are evaluated; true by default.'),
    })
        .optional()
        .describe('What is looked for in the sources before anything is built of them.'),
    update: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"update"', {
        tracker: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .githubRepository */ .GP
            .optional()
            .describe('Where known issues of packages are looked for; "NixOS/nixpkgs" by default.'),
        ignoreIssues: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive())
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.issues)
            .optional()
            .describe('Numbers of known issues that are not told.'),
        hold: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.packages)
            .optional()
            .describe('Packages, as a preview names them, that should stay as they are; a preview tells where they would not.'),
    })
        .optional()
        .describe('What is told of an update before it is made.'),
    trial: _trial_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .trialSettingsSchema */ .L5.optional().describe('How hosts are tried in machines of their own.'),
    remedies: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_remedy_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .ownRemedySchema */ .W)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.remedies)
        .optional()
        .describe('What may cure failures, beside what this program knows.'),
    sync: _sync_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .syncSettingsSchema */ .O8.optional().describe('How a machine is brought up to date with its repository.'),
    hooks: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"hooks"', {
        postBuild: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .most */ .qr.hooks)
            .optional()
            .describe('Shell commands that receive the built store paths as "$@", before these are copied.'),
    })
        .optional()
        .describe('Commands that run on this machine.'),
});
/** An object's keys, none of which must be there. */
function optional(shape) {
    return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()]));
}


/***/ }),

/***/ 4384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ closureSyncSchema),
/* harmony export */   HH: () => (/* binding */ conflictPolicies),
/* harmony export */   O8: () => (/* binding */ syncSettingsSchema),
/* harmony export */   _l: () => (/* binding */ syncBuilders)
/* harmony export */ });
/* unused harmony export syncKeys */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1124);




const conflictPolicies = ['stop', 'local'];
/** What a tag may begin with: a name of git. */
const tagPrefix = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z0-9][\w./-]{0,60}$/, {
    error: 'must be the beginning of a tag, such as "nixos/"',
});
const inputName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[A-Za-z_][\w'-]{0,100}$/, { error: 'must be the name of an input of the flake' });
/** What a machine does when it is brought up to date; in the repository for all, and in a system for that. */
const syncKeys = {
    autoCommit: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Whether what sync has changed, and what was staged before, is committed; true by default.'),
    autoPush: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Whether commits are pushed; false by default.'),
    updateBeforeRebuild: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Whether the inputs are updated each time; false by default.'),
    updateOlderThan: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
        .min(1)
        .max(3650)
        .optional()
        .describe('Days: the inputs are updated where the newest of them is older.'),
    syncDotfiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Whether dotfiles are brought up to date; true by default, where there are some.'),
    offline: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Whether no network is used; false by default.'),
};
const syncBuilders = ['nixos-rebuild', 'nh'];
const syncSettingsSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"sync"', {
    ...syncKeys,
    onConflict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(conflictPolicies)
        .optional()
        .describe('Where commits here and upstream contradict each other: "stop", or go on with the "local" state; "stop" by default.'),
    builder: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(syncBuilders)
        .optional()
        .describe('What builds the system: "nixos-rebuild", or "nh"; "nixos-rebuild" by default.'),
    dotfiles: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('A shell command that brings dotfiles up to date; by default chezmoi, where it is set up.'),
    secretsInput: inputName
        .optional()
        .describe('The input of the flake that has the secrets: its repository is pulled, and the input updated.'),
    tagPrefix: tagPrefix
        .optional()
        .describe('Commits whose system was verified are tagged with this, the host and the generation.'),
    hooks: (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"hooks" of "sync"', {
        pre: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.hooks)
            .optional()
            .describe('Before anything else; one that fails ends the sync.'),
        post: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
            .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.hooks)
            .optional()
            .describe('In the end, with SYNC_OUTCOME, SYNC_HOST, SYNC_COMMIT and SYNC_GENERATION.'),
    })
        .optional()
        .describe('Shell commands that run on this machine, in the repository, as its owner.'),
});
/** What a system itself says of that. */
const closureSyncSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"sync"', {
    ...syncKeys,
    enable: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
}).partial();


/***/ }),

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   ej: () => (/* binding */ buildHostSchema),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   tX: () => (/* binding */ targetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9993);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1124);



const userPattern = /^[A-Za-z0-9_][\w.\\$+-]{0,63}$/;
const addressPattern = /^[A-Za-z0-9_:][\w.:%-]{0,252}$/;
const optionPattern = /^[A-Za-z][A-Za-z0-9]*[ =][^\0\r\n]+$/;
const ports = { least: 1, most: 65_535 };
/** Why a text is not `local`, or USER@ADDRESS:PORT without or with a user and a port; null where it is. */
function troubleOf(text) {
    if (text === '')
        return 'must be "local", ADDRESS, USER@ADDRESS or USER@ADDRESS:PORT, and is empty';
    if (/^[a-z-]+:\/\//.test(text))
        return 'must be USER@ADDRESS:PORT without a scheme';
    const at = text.lastIndexOf('@');
    if (at !== -1 && !userPattern.test(text.slice(0, at)))
        return `has ${JSON.stringify(text.slice(0, at))} before the "@", which is no name of a user`;
    const { address, port } = withoutPort(text.slice(at + 1));
    if (port !== null && !isPort(port))
        return `has "${port}" after the ":", which is no port`;
    return troubleOfAddress(address);
}
function troubleOfAddress(written) {
    const address = withoutBrackets(written);
    const isIpv6 = address.split(':').length > 2;
    if (address.includes(':') && !isIpv6)
        return 'has a ":" in its address; a port is given as "port"';
    return addressPattern.test(address) ? null : `has no address that ssh can take: ${JSON.stringify(written)}`;
}
/** ADDRESS:PORT in its parts; an IPv6 address with a port is in brackets, as in an URL. */
function withoutPort(text) {
    const [, address = text, port = null] = /^(\[.*\]|[^:]*):([^:]*)$/.exec(text) ?? [];
    return { address, port };
}
function isPort(text) {
    return /^\d{1,5}$/.test(text) && Number(text) >= ports.least && Number(text) <= ports.most;
}
function withoutBrackets(address) {
    return /^\[.*\]$/.test(address) ? address.slice(1, -1) : address;
}
const written = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().superRefine((text, context) => {
    const trouble = troubleOf(text);
    if (trouble !== null)
        context.addIssue(trouble);
});
const writtenTarget = written
    .transform(targetFrom)
    .describe('"local" for this machine, or ADDRESS, USER@ADDRESS or USER@ADDRESS:PORT for one over ssh.');
const detailedTarget = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a target', {
    address: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .superRefine((address, context) => {
        const trouble = address.includes('@')
            ? 'must not have an "@"; the user is given as "user"'
            : troubleOfAddress(address);
        if (trouble !== null)
            context.addIssue(trouble);
    })
        .describe('A name, an IP address, or a name of your ssh configuration.'),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(userPattern, { error: 'must be the name of a user' })
        .optional()
        .describe('Who logs in; by default whom ssh takes.'),
    port: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(ports.least).max(ports.most).optional().describe("By default ssh's own."),
    identity: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?:\/|~\/)[^\0\r\n]{1,1000}$/, { error: 'must be an absolute path, or one from "~/" on' })
        .optional()
        .describe("The file of a private key, which is used instead of the agent's."),
    sshOptions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000).regex(optionPattern, {
        error: 'must be an option as ssh_config has it, NAME=VALUE, without "-o"',
    }))
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .most */ .qr.sshOptions)
        .optional()
        .describe('Further options in the words of ssh_config(5), such as "ProxyJump=bastion".'),
}).transform(({ address, user = null, port = null, identity = null, sshOptions = [] }) => ({
    ...{ kind: 'ssh', address: withoutBrackets(address), user, port, identity, sshOptions },
}));
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([writtenTarget, detailedTarget]);
/** Where systems are built: `target` is the host itself, another machine is one that Nix reaches over ssh. */
const buildHostSchema = written
    .refine((text) => text !== 'local', {
    error: 'must be "target" or USER@ADDRESS; leave it out to build on this machine',
})
    // nixos-rebuild hands it to ssh as it is, which takes no port there.
    .refine((text) => withoutPort(text.slice(text.lastIndexOf('@') + 1)).port === null, {
    error: "must be USER@ADDRESS without a port, which belongs into ssh's own configuration",
});
/** The target that a person wrote as `local` or [USER@]ADDRESS[:PORT]; the reason as a text where it is none. */
function parseTarget(text) {
    return troubleOf(text) ?? targetFrom(text);
}
function targetFrom(text) {
    if (text === 'local')
        return { kind: 'local' };
    const at = text.lastIndexOf('@');
    const user = at === -1 ? null : text.slice(0, at);
    const { address, port } = withoutPort(text.slice(at + 1));
    return {
        ...{ kind: 'ssh', address: withoutBrackets(address), user },
        ...{ port: port === null ? null : Number(port), identity: null, sshOptions: [] },
    };
}
/** A target in one word, as messages and reports name it: `local`, ADDRESS or USER@ADDRESS. */
function targetText(target) {
    if (target.kind === 'local')
        return 'local';
    return target.user === null ? target.address : `${target.user}@${target.address}`;
}


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ trialSettingsSchema),
/* harmony export */   U$: () => (/* binding */ trialNetworks),
/* harmony export */   Xk: () => (/* binding */ machineBounds),
/* harmony export */   _L: () => (/* binding */ trialBackends)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var _described_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9993);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1185);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1124);




const trialBackends = ['container', 'qemu'];
/** `none`; or `user`, over which a machine reaches this one and the world, and nothing reaches it. */
const trialNetworks = ['none', 'user'];
/** What the numbers of a machine of trials may be, in a file as on a command line. */
const machineBounds = {
    /** MiB of a virtual machine. */
    memory: { least: 128, most: 1_048_576 },
    /** MiB of a virtual machine's disk, as it sees it. */
    disk: { least: 64, most: 16_777_216 },
    /** Trials at a time. */
    jobs: { least: 1, most: 64 },
};
const numberOf = (name) => zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(machineBounds[name].least).max(machineBounds[name].most);
/** The name of a profile, as the command line lists it and reports have it in parentheses. */
const profileName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][\w.-]{0,31}$/, { error: 'must be a name of letters, digits and any of "_.-"' });
const profileSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('a profile', {
    backend: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(trialBackends).optional().describe('What its machines are: "container" or "qemu".'),
    memory: numberOf('memory').optional().describe('Memory (MiB) of a virtual machine.'),
    disk: numberOf('disk').optional().describe('How large (MiB) a virtual machine sees its disk.'),
    network: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(trialNetworks)
        .optional()
        .describe('"none" by default; "user" lets the machine reach this one and the world.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)
        .min(1)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.hosts)
        .optional()
        .describe('The hosts that are tried in it; by default every host that is named.'),
    critical: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unit */ .zA).max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.units).optional().describe('Further units that must run afterwards.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.checks)
        .optional()
        .describe('Further shell commands that succeed in the machine if it is well.'),
    setup: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5
        .optional()
        .describe('Shell commands that are run once as root, before the trials that go on from where they end.'),
});
const trialSettingsSchema = (0,_described_object_js__WEBPACK_IMPORTED_MODULE_0__/* .describedObject */ .X)('"trial"', {
    jobs: numberOf('jobs').optional().describe('How many trials run at a time; 2 by default.'),
    profiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(profileName, profileSchema)
        .refine((profiles) => Object.keys(profiles).length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.profiles, {
        error: `must not have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .most */ .qr.profiles} profiles`,
    })
        .optional()
        .describe('Kinds of machines by their names, for --profiles.'),
});


/***/ })

};
