export const id = 4316;
export const ids = [4316];
export const modules = {

/***/ 9691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ deploymentSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/nix/failures/failure.js
var failure = __webpack_require__(5629);
// EXTERNAL MODULE: ./lib/builds/health.js
var health = __webpack_require__(9183);
// EXTERNAL MODULE: ./lib/builds/plan.js
var plan = __webpack_require__(8834);
;// CONCATENATED MODULE: ./lib/builds/preflight.js

/** `error` blocks by default, `warning` tells. */
const severities = ['error', 'warning'];
const findingSchema = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP().describe('The id of the rule; "syntax" for what is no Nix. Later releases add others.'),
    severity: schemas/* enum */.k5n(severities),
    file: schemas/* string */.YjP().describe('Relative to "directory", with "/".'),
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1).describe('In Unicode code points, from 1.'),
    end_line: schemas/* int */.Whr().min(1),
    end_column: schemas/* int */.Whr().min(1).describe('The place behind the last character.'),
    message: schemas/* string */.YjP().describe('One line; no value of a secret.'),
});
const auditSchema = schemas/* object */.Ikc({
    host: schemas/* string */.YjP(),
    base: schemas/* object */.Ikc({ revision: schemas/* string */.YjP(), because: schemas/* string */.YjP() })
        .nullable()
        .describe('What it is compared with; null where all that is weak is told, new or not.'),
    findings: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        severity: schemas/* enum */.k5n(severities),
        option: schemas/* string */.YjP().describe('The option of NixOS.'),
        message: schemas/* string */.YjP().describe('One line; no value of a secret.'),
    })),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What could not be evaluated, and why; a sentence each.'),
});
/**
 * What `preflight --json` prints, version 1. A field is never renamed or removed within a version, only added as optional.
 */
const preflightSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    success: schemas/* boolean */.zMY().describe('False where a finding blocks, as "fail_on" says.'),
    fail_on: schemas/* enum */.k5n([...severities, 'never']).describe('The least severity that blocks.'),
    directory: schemas/* string */.YjP().describe('Absolute path of the directory that was looked at.'),
    files: schemas/* int */.Whr().min(0).describe('How many files were looked at.'),
    errors: schemas/* int */.Whr().min(0).describe('In files and hosts.'),
    warnings: schemas/* int */.Whr().min(0),
    allowed: schemas/* int */.Whr().min(0).describe('How many findings comments in the sources allow.'),
    skipped_rules: schemas/* array */.YOg(schemas/* string */.YjP()),
    syntax_by: schemas/* enum */.k5n(['nix', 'parser'])
        .describe('Whether Nix itself parsed the files, or this program alone.'),
    findings: schemas/* array */.YOg(findingSchema).describe('By file, then by place.'),
    audits: schemas/* array */.YOg(auditSchema).optional().describe('Of the hosts that were named.'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What could not be looked at, and why; a sentence each.'),
});

;// CONCATENATED MODULE: ./lib/builds/deployment.js






/**
 * What is done to a host: `deploy` activates a system, `rollback` an earlier generation of its own, `reboot` boots what it runs.
 */
const deploymentActions = ['deploy', 'rollback', 'reboot'];
const stepSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().describe('A phase: planning, copying, activating, verifying, rolling-back, rebooting.'),
    start_seconds: schemas/* number */.aig(),
    duration_seconds: schemas/* number */.aig(),
});
/** What a host runs and boots, as it says itself. */
const hostStateSchema = schemas/* object */.Ikc({
    current: schemas/* string */.YjP().nullable().describe('Store path of the system that runs.'),
    profile: schemas/* string */.YjP().nullable().describe('Store path of the system profile.'),
    booted: schemas/* string */.YjP().nullable(),
    generation: schemas/* number */.aig().int().nullable().describe("Number of the profile's generation."),
    boot_id: schemas/* string */.YjP().nullable(),
});
const resourcesSchema = schemas/* object */.Ikc({
    memory_available_bytes: schemas/* number */.aig().nullable(),
    memory_total_bytes: schemas/* number */.aig().nullable(),
    disks: schemas/* array */.YOg(schemas/* object */.Ikc({ mount_point: schemas/* string */.YjP(), used_bytes: schemas/* number */.aig(), total_bytes: schemas/* number */.aig() })),
});
const warningSchema = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    advice: schemas/* string */.YjP().nullable().describe('What a person can do about it.'),
});
/**
 * `deployment.json`, version 1: one deployment of one host. A field is never renamed or removed within a version, only added
 * as optional. What is not known is null.
 */
const deploymentSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    id: schemas/* string */.YjP().describe("The deployment's name on its host, in /run/nixos-rebuild-test."),
    action: schemas/* string */.YjP().describe(`One of ${deploymentActions.join(', ')}.`),
    host: schemas/* string */.YjP(),
    target: schemas/* string */.YjP()
        .nullable()
        .describe('The ssh destination, or "local"; null where it was not come so far.'),
    mode: schemas/* string */.YjP().describe(`One of ${config/* deploymentModes */.E0.join(', ')}.`),
    outcome: schemas/* string */.YjP().describe('As in metadata.json. What the host says, never what was meant to happen.'),
    success: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP().describe('A word for why it ended so, such as "no-ack" or "unit-failed"; "" for none.'),
    message: schemas/* string */.YjP().describe('What happened, in a sentence.'),
    failure: failure/* failureSchema */.I.nullable(),
    changed: schemas/* boolean */.zMY().nullable().describe('Whether the host was to get another system; null: not known.'),
    timestamp: iso/* datetime */.w$().describe('The start, ISO 8601 in UTC.'),
    finished_at: iso/* datetime */.w$(),
    duration_seconds: schemas/* number */.aig().nonnegative(),
    steps: schemas/* array */.YOg(stepSchema).describe('In their order; seconds since the start.'),
    old_system: schemas/* string */.YjP().nullable().describe('Store path of the system that ran before.'),
    new_system: schemas/* string */.YjP().nullable(),
    before: hostStateSchema.nullable(),
    after: hostStateSchema.nullable().describe('Null where the host does not answer any more.'),
    revisions: schemas/* object */.Ikc({ old: schemas/* string */.YjP().nullable(), new: schemas/* string */.YjP().nullable() })
        .describe('Of the sources that the two systems were built from, where these say it.'),
    sources: schemas/* array */.YOg(schemas/* string */.YjP())
        .nullable()
        .describe('Files that differ between the revisions; null where these are not both here.'),
    plan: plan/* planSchema */.Fu.nullable(),
    units: schemas/* array */.YOg(schemas/* object */.Ikc({ unit: schemas/* string */.YjP(), action: schemas/* string */.YjP(), seconds: schemas/* number */.aig().nullable() }))
        .describe('Units that were planned to change, and how long the start of each took.'),
    shared_build: schemas/* string */.YjP()
        .nullable()
        .describe('The build, beside this one, that made the systems of several hosts; null where this one did.'),
    preflight: preflightSchema
        .nullable()
        .optional()
        .describe('What was found in the sources and in the security of the host, as preflight.v1.json has it: the 200 findings that count most. Null where nothing could be looked at.'),
    copied: schemas/* object */.Ikc({ paths: schemas/* number */.aig().int(), seconds: schemas/* number */.aig() }).nullable(),
    health: health/* healthSchema */.q.nullable().describe('After the activation; null where it was not looked at.'),
    health_after_rollback: health/* healthSchema */.q.nullable(),
    resources: schemas/* object */.Ikc({ before: resourcesSchema.nullable(), after: resourcesSchema.nullable() }),
    last_garbage_collection: iso/* datetime */.w$().nullable().describe("Of the host's own service for it."),
    warnings: schemas/* array */.YOg(warningSchema),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .describe('Where each setting came from: flag, repository, closure, default and others.'),
    by_hand: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Commands for the host that bring back the system that ran before.'),
    round_trips: schemas/* number */.aig().int().describe('Calls of the host, without the copying.'),
});


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ healthSchema)
/* harmony export */ });
/* unused harmony export findingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** What is worse on a host than it was before a change. */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** What kind of thing: `unit-failed`, `route-lost`, `memory` and others; readers tolerate those they do not know. */
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `rollback`: the change is to be undone for it. `warning`: a person should look. */
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['rollback', 'warning']),
    /** The unit, address, name, file system or check that it is about; null for the host as a whole. */
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** What was found, with the numbers. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const healthSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** False where a finding is one to go back for. */
    healthy: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Those to go back for first. */
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
});


/***/ }),

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ tellingConsole),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ev: () => (/* binding */ replacedSchema),
/* harmony export */   uX: () => (/* binding */ guestKinds)
/* harmony export */ });
/* unused harmony exports trialKinds, trialQuestions, trialAnswers */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5629);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9183);




/** What is tried; later releases may add others, which readers tolerate. */
const trialKinds = ['upgrade', 'fresh', 'install', 'run'];
/** What a trial asks of a system, in its order; each kind asks some. */
const trialQuestions = [
    ...['builds', 'base-boots', 'boots', 'runs', 'installs'],
    ...['upgrades', 'reboots', 'is-well', 'rolls-back'],
];
/** `no`: it does not; `not-asked`: the caller did not want to know; `not-reached`: something before it was in the way. */
const trialAnswers = ['yes', 'no', 'not-asked', 'not-reached'];
/** The machines that run a host's system. */
const guestKinds = ['miniature', 'nixos'];
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    question: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe(`One of ${trialQuestions.join(', ')}.`),
    answer: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(trialAnswers),
    seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable().describe('How long it took to know; null where it was not tried.'),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('What was seen, in a sentence; "" where there is nothing to say.'),
});
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), start_seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), duration_seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() });
const machineEndSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('panic: its kernel did; stopped: its process ended; poweroff: it was shut down.'),
    detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('The words of the kernel or of the program that ran it; may be empty.'),
    step: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('The step in which it ended.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().describe('From the start of its last boot.'),
});
const replacedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('What it is, in a word, such as "boot-loader" or "secrets".'),
    option: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('The option of NixOS.'),
    why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Why the machine has something else, or what, in a sentence.'),
});
const systemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    store_path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('Null where it was not built.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('What was built, as a flake reference or a store path.'),
    revision: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('The commit, where one was named or found.'),
    because: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Why this one: "--from main", "the working tree" and others.'),
});
const scriptSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    command: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nullable().describe('Null where it is not known, since the machine was gone.'),
    timed_out: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    tail: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('What it printed last.'),
});
/**
 * `trial.json`, version 1: one trial of one host in a machine of its own. A field is never renamed or removed within a version,
 * only added as optional. What is not known is null.
 */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe(`One of ${trialKinds.join(', ')}; later releases may add others.`),
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('The configuration, or the name of what was tried without one.'),
    guest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .nullable()
        .describe(`One of ${guestKinds.join(', ')}, image; null where none was made.`),
    machine: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        backend: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('container or qemu.'),
        slowdown: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().describe('How many times longer than on hardware everything may take.'),
        memory_mib: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nullable().describe("Null for a container, which has this machine's."),
    })
        .nullable(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .describe('As in metadata.json: success where all that was asked holds, else failed and others.'),
    success: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .describe('A word for why it ended so, such as "unit-failed" or "panic"; "" for success.'),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('One line: "server: upgrades, reboots, 1 unit restarted".'),
    failure: _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSchema */ .I.nullable(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    duration_seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    base: systemSchema.describe('What the machine starts from; of a run the image, as its ref.'),
    next: systemSchema.describe('What is tried; the same as base where nothing is activated in the machine.'),
    answers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(answerSchema),
    steps: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(stepSchema).describe('Phases of the trial on its own clock, after the builds.'),
    upgrade: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.nullable().describe('The supervised activation of the new system.'),
    reboot: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f
        .nullable()
        .describe('Null where it was not reached, not asked, or part of the upgrade already.'),
    rollback: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.nullable(),
    machine_end: machineEndSchema.nullable().describe('Where the machine ended by itself; else null.'),
    console: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        tail: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('What it printed last.'),
        dir: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().describe('Of console.cast, console.log and final.png, in the build.'),
    })
        .nullable(),
    limits: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('What of the host this machine could not try, in sentences.'),
    replaced: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(replacedSchema)
        .optional()
        .describe('What of a NixOS host was replaced in both systems, since a virtual machine cannot have it.'),
    script: scriptSchema.optional().describe('The script that was tried, of a run or an installation.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig())
        .optional()
        .describe('What the script printed as ::METRIC::name::value.'),
    health: _health_js__WEBPACK_IMPORTED_MODULE_2__/* .healthSchema */ .q
        .optional()
        .describe('What was found where a system was looked at that nobody had seen before.'),
    warnings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional().describe('What the script printed as ::WARNING::text.'),
});
/** What the console printed last, where that tells why: of a machine that ended by itself, or did not boot. */
function tellingConsole({ console: printed, machine_end, answers }) {
    const hasBootFailed = answers.some(({ question, answer }) => /boots$/.test(question) && answer === 'no');
    return machine_end !== null || hasBootFailed ? (printed?.tail ?? []) : [];
}


/***/ }),

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ metricRows),
/* harmony export */   PB: () => (/* binding */ limitsTitle),
/* harmony export */   Qs: () => (/* binding */ warningsTitle),
/* harmony export */   VH: () => (/* binding */ triedSystems),
/* harmony export */   VZ: () => (/* binding */ systemText),
/* harmony export */   Ys: () => (/* binding */ answerRows),
/* harmony export */   c1: () => (/* binding */ metricsTitle),
/* harmony export */   n1: () => (/* binding */ replacedTitle),
/* harmony export */   uy: () => (/* binding */ consoleTitle)
/* harmony export */ });
/* harmony import */ var _nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

const signs = {
    ...{ yes: 'good', no: 'bad', 'not-asked': 'none', 'not-reached': 'none' },
};
/** The questions of a trial, as people ask them. */
const questionWords = {
    builds: 'Do both systems build?',
    'base-boots': 'Does the machine run the base system?',
    upgrades: 'Does it become the new one, and is it well then?',
    reboots: 'Does it boot, and is it well then?',
    'rolls-back': 'Can it go back?',
    boots: 'Does the machine boot?',
    runs: 'Does the command succeed?',
    installs: 'Does the installation succeed?',
    'is-well': 'Is it well then?',
};
/** What a trial has answered, in its order. */
function answerRows({ answers }) {
    return answers.map(({ question, answer, seconds, message }) => ({
        question: [{ sign: signs[answer] }, wordsOf(question)],
        seconds,
        words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
    }));
}
function wordsOf(question) {
    const known = Object.hasOwn(questionWords, question) ? questionWords[question] : undefined;
    return known ?? { text: question };
}
const unanswered = {
    ...{ 'not-reached': 'not reached', 'not-asked': 'not asked' },
};
/** How many options both systems have in another form, in words. */
function replacedTitle(replaced) {
    return `${replaced.length} ${replaced.length === 1 ? 'option was' : 'options were'} replaced, in both systems`;
}
/** What was tried, with what it is called: two systems, or one thing alone. */
function triedSystems({ base, next, kind, }) {
    if (kind === 'upgrade')
        return [
            ['base', base],
            ['new', next],
        ];
    return [[kind === 'run' ? 'image' : 'system', next]];
}
/** A system or an image in words: its name, and why that one. */
function systemText({ store_path, ref, revision, because }, kind) {
    if (kind === 'run')
        return ref;
    const name = store_path === null ? 'not built' : (0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .systemName */ .N9)(store_path);
    const at = revision === null ? '' : ` at ${revision.slice(0, 12)}`;
    return `${name}${at} (${because})`;
}
/** What the script has measured, as text, by name. */
function metricRows({ metrics = {} }) {
    return Object.entries(metrics).map(([name, value]) => [name, String(value)]);
}
const metricsTitle = 'Measured';
const warningsTitle = 'Warnings';
const consoleTitle = 'How the console ended';
const limitsTitle = 'Not tried';


/***/ }),

/***/ 572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ saysSomething),
/* harmony export */   Z: () => (/* binding */ wordsMarkdown)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6362);

const icons = { good: '✅', bad: '❌', warn: '⚠️', none: '➖' };
/** A line as Markdown for GitHub. */
function wordsMarkdown(words) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('text' in piece)
            return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(piece.text);
        return 'code' in piece ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(piece.code) : icons[piece.sign];
    })
        .filter((text) => text !== '')
        .join(' ');
}
/** Whether there is anything to read in it. */
function saysSomething(words) {
    return words.some((piece) => piece !== '');
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for an HTML text node or a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ linkAddress),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Oz: () => (/* binding */ wordJoiner),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   _n: () => (/* binding */ backslashed),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export proseMarkdown */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8422);


// Written by hand, since libraries escape Markdown but not what GitHub adds to it after rendering.
// GitHub turns @names, #numbers, GH-numbers, addresses and closing words ("fixes #1") into links and
// notifications after it has rendered the Markdown, so entities and backslashes do not stop that.
// It leaves code alone; prose gets a word joiner, which breaks the pattern and is not seen.
const wordJoiner = '\u2060';
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** With a backslash before all ASCII punctuation, which is then no markup. */
function backslashed(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
/** Hostile text as one line of Markdown prose: nothing in it is markup, a link or a mention. */
function escapeMarkdown(text) {
    return (backslashed((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(text))
        // \| has another meaning in a table than in prose.
        .replaceAll('\\|', '&#124;')
        .replace(/\\([@#])/g, `\\$1${wordJoiner}`)
        .replace(/\b(gh)\\-/gi, `$1\\-${wordJoiner}`));
}
/** Hostile text as an inline code span; an empty text becomes an empty string. */
function codeSpan(text) {
    const line = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Hostile prose in which `words like these` are code; the text outside of such pairs is escaped. */
function proseMarkdown(text) {
    const parts = strippedLine(text).split('`');
    // Without its partner, the last backtick is a character like others.
    const lonely = parts.length % 2 === 0 ? `\`${parts.pop()}` : '';
    return [
        ...parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part))),
        spaced(lonely),
    ].join('');
}
/** Escaped, with the blanks at both ends, which separate it from its neighbours. */
function spaced(text) {
    const [, before = '', after = ''] = /^(\s?).*?(\s?)$/.exec(text) ?? [];
    return text.trim() === '' ? before : `${before}${escapeMarkdown(text)}${after}`;
}
/** Hostile lines as a fenced code block whose fence none of them can close. */
function codeBlock(lines, language = '') {
    const body = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(lines.join('\n')).replace(/(?<!\n)\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}\n`;
}
/** Hostile text as code inside HTML, such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    return `<code>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .Z)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(text))}</code>`;
}
/**
 * A link to an address made by this tool or returned by GitHub; for anything but http(s) it is the label
 * alone. `label` is Markdown.
 */
function link(label, url) {
    const address = linkAddress(url);
    return address === null ? label : `[${label}](${address})`;
}
/** An address that cannot break out of a Markdown link or image, or null if it is not http(s). */
function linkAddress(url) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        return null;
    return new URL(url).href.replace(/[()<>[\]\\`|*_~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A folded section. `summary` is HTML (see {@link htmlCode}), `body` Markdown. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
/** A table; `right` are the indices of right-aligned columns. Cells are Markdown on one line. */
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.map(cellText).join(' | ')} |\n`;
    const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`;
}
/**
 * A pipe ends a cell, also in code, unless a backslash is before it; but two backslashes are one of their
 * own, and the pipe counts again. An invisible character separates the two.
 */
function cellText(cell) {
    return cell.replace(/\\(?=\|)/g, `\\${wordJoiner}`).replaceAll('|', '\\|');
}


/***/ })

};
