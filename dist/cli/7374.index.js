export const id = 7374;
export const ids = [7374];
export const modules = {

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mostSamples),
/* harmony export */   t: () => (/* binding */ trialResourcesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

const bytes = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable();
const sampleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('On the clock of the phases.'),
    cpu_percent: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable().describe('Of one processor, since the sample before.'),
    memory_bytes: bytes.describe("What the machine takes of this one's memory; the most since the sample before."),
    disk_bytes: bytes.describe('What is written on its disk, as it takes room here.'),
    received_bytes: bytes.describe('By its network cards, since the start, over all boots.'),
    sent_bytes: bytes,
    host_load: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .nonnegative()
        .nullable()
        .describe('Processes of this machine that ran or waited, over a minute.'),
    host_memory_bytes: bytes.describe('Of this machine, in use.'),
    host_disk_bytes: bytes.describe('Of the file system with the disks of machines, in use.'),
});
/** How many samples a trial keeps at most. */
const mostSamples = 200;
/** What the machine of a trial has used of the one that it ran on, and what that had besides. What is not known is null. */
const trialResourcesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    cpu_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable().describe('Of the machine, over all its boots.'),
    peak_memory_bytes: bytes,
    received_bytes: bytes.describe('Null without a network, and where nobody counts.'),
    sent_bytes: bytes,
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ cpus: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(), memory_bytes: bytes, disk_bytes: bytes }),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sampleSchema)
        .max(mostSamples)
        .describe('A second apart at first; when there are too many, every two become one.'),
});


/***/ }),

/***/ 6985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ tellingConsole),
/* harmony export */   Ko: () => (/* binding */ trialName),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ev: () => (/* binding */ replacedSchema),
/* harmony export */   uX: () => (/* binding */ guestKinds)
/* harmony export */ });
/* unused harmony exports trialKinds, trialQuestions, trialAnswers */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4377);
/* harmony import */ var _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5629);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9183);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2653);
/* harmony import */ var _trial_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3153);






/** What is tried; later releases may add others, which readers tolerate. */
const trialKinds = ['upgrade', 'fresh', 'install', 'run'];
/** What a trial asks of a system, in its order; each kind asks some. */
const trialQuestions = [
    ...['builds', 'base-boots', 'boots', 'runs', 'installs'],
    ...['upgrades', 'reboots', 'is-well', 'rolls-back', 'tests'],
];
/** `no`: it does not; `not-asked`: the caller did not want to know; `not-reached`: something before it was in the way. */
const trialAnswers = ['yes', 'no', 'not-asked', 'not-reached'];
/** The machines that run a host's system. */
const guestKinds = ['miniature', 'nixos'];
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    question: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe(`One of ${trialQuestions.join(', ')}.`),
    answer: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(trialAnswers),
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable().describe('How long it took to know; null where it was not tried.'),
    message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('What was seen, in a sentence; "" where there is nothing to say.'),
});
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), start_seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), duration_seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() });
const machineEndSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('panic: its kernel did; stopped: its process ended; poweroff: it was shut down.'),
    detail: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('The words of the kernel or of the program that ran it; may be empty.'),
    step: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('The step in which it ended.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().describe('From the start of its last boot.'),
});
const replacedSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('What it is, in a word, such as "boot-loader" or "secrets".'),
    option: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('The option of NixOS.'),
    why: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('Why the machine has something else, or what, in a sentence.'),
});
const systemSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    store_path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable().describe('Null where it was not built.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('What was built, as a flake reference or a store path.'),
    revision: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable().describe('The commit, where one was named or found.'),
    because: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('Why this one: "--from main", "the working tree" and others.'),
});
const scriptSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    command: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nullable().describe('Null where it is not known, since the machine was gone.'),
    timed_out: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    phase: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('The last one that it named, as ::PHASE::name.'),
    tail: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).describe('What it printed last.'),
});
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    usual_seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().describe('The median of earlier trials.'),
    change_percent: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    direction: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['slower', 'faster', 'steady']).describe('steady: within what it varies by itself.'),
});
const trialTrendSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    runs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().describe('How many earlier trials it is compared with.'),
    duration: changeSchema,
    phases: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(changeSchema.extend({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
});
const testSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('Under checks.SYSTEM of the flake.'),
    answer: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(trialAnswers)
        .describe('yes where it passes; one that passed before is not run again by Nix.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('Why it fails, in a line; "" where it does not.'),
    failure: _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSchema */ .I.nullable(),
});
const setupSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    command: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    once: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()
        .describe('Run once, in a machine from which this trial and others have gone on; else in this machine.'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
});
/**
 * `trial.json`, version 1: one trial of one host in a machine of its own. A field is never renamed or removed within a version,
 * only added as optional. What is not known is null.
 */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe(`One of ${trialKinds.join(', ')}; later releases may add others.`),
    host: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('The configuration, or the name of what was tried without one.'),
    profile: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('The kind of machine by its name, where one was named.'),
    guest: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .nullable()
        .describe(`One of ${guestKinds.join(', ')}, image; null where none was made.`),
    machine: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        backend: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('container or qemu.'),
        slowdown: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().describe('How many times longer than on hardware everything may take.'),
        memory_mib: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nullable().describe("Null for a container, which has this machine's."),
        disk_mib: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nullable().optional().describe('Null for the usual size.'),
        network: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('none or user.'),
    })
        .nullable(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .describe('As in metadata.json: success where all that was asked holds, else failed and others.'),
    success: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .describe('A word for why it ended so, such as "unit-failed" or "panic"; "" for success.'),
    summary: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('One line: "server: upgrades, reboots, 1 unit restarted".'),
    failure: _nix_failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureSchema */ .I.nullable(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
    duration_seconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    base: systemSchema.describe('What the machine starts from; of a run and an installation the image, as its ref.'),
    next: systemSchema.describe('What is tried; the same as base where nothing is activated in the machine.'),
    answers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(answerSchema),
    steps: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(stepSchema).describe('Phases of the trial on its own clock, after the builds.'),
    upgrade: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.nullable().describe('The supervised activation of the new system.'),
    reboot: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f
        .nullable()
        .describe('Null where it was not reached, not asked, or part of the upgrade already.'),
    rollback: _deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentSchema */ .f.nullable(),
    machine_end: machineEndSchema.nullable().describe('Where the machine ended by itself; else null.'),
    console: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        tail: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).describe('What it printed last.'),
        dir: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable().describe('Of console.cast, console.log and final.png, in the build.'),
    })
        .nullable(),
    limits: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).describe('What of the host this machine could not try, in sentences.'),
    replaced: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(replacedSchema)
        .optional()
        .describe('What of a NixOS host was replaced in both systems, since a virtual machine cannot have it.'),
    tests: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(testSchema).optional().describe('The NixOS tests of the flake that were named.'),
    setup: setupSchema.optional().describe('What was done in the machine before, where something was.'),
    resources: _trial_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .trialResourcesSchema */ .t.optional().describe('What its machine has used, where there was one.'),
    trend: trialTrendSchema
        .optional()
        .describe('How long it took against earlier ones that succeeded, where there are enough of them.'),
    script: scriptSchema.optional().describe('The script that was tried, of a run or an installation.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig())
        .optional()
        .describe('What the script printed as ::METRIC::name::value.'),
    health: _health_js__WEBPACK_IMPORTED_MODULE_2__/* .healthSchema */ .q
        .optional()
        .describe('What was found where a system was looked at that nobody had seen before.'),
    warnings: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional().describe('What the script printed as ::WARNING::text.'),
    remedies: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedySchema */ .qN)
        .optional()
        .describe('What was done about failures, in the build before it and in its machine, in order.'),
});
/** What was tried, as people call it: the host, with the profile in parentheses. */
function trialName({ host, profile }) {
    return profile === undefined ? host : `${host} (${profile})`;
}
/** What the console printed last, where that tells why: of a machine that ended by itself, or did not boot. */
function tellingConsole({ console: printed, machine_end, answers }) {
    const hasBootFailed = answers.some(({ question, answer }) => /boots$/.test(question) && answer === 'no');
    return machine_end !== null || hasBootFailed ? (printed?.tail ?? []) : [];
}


/***/ }),

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ testRows),
/* harmony export */   IN: () => (/* binding */ metricRows),
/* harmony export */   Ku: () => (/* binding */ testsTitle),
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
    tests: 'Do its NixOS tests pass?',
};
/** Where a kind of trial asks something else by the same name. */
const wordsByKind = {
    fresh: { builds: 'Does the system build?' },
    install: {
        builds: 'Does the system build?',
        'base-boots': 'Does the installer boot?',
        boots: 'Does the machine boot from its disk alone?',
    },
};
/** What a trial has answered, in its order. */
function answerRows({ answers, kind }) {
    return answers.map(({ question, answer, seconds, message }) => ({
        question: [{ sign: signs[answer] }, wordsOf(question, kind)],
        seconds,
        words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
    }));
}
function wordsOf(question, kind) {
    const ofKind = Object.hasOwn(wordsByKind, kind) ? wordsByKind[kind] : {};
    const words = Object.hasOwn(ofKind, question) ? ofKind : questionWords;
    return Object.hasOwn(words, question) ? words[question] : { text: question };
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
    if (kind === 'install')
        return [
            ['installer', base],
            ['system', next],
        ];
    return [[kind === 'run' ? 'image' : 'system', next]];
}
/** A system or an image in words: its name, and why that one. `label` is what {@link triedSystems} calls it. */
function systemText({ store_path, ref, revision, because }, label) {
    if (label === 'image' || label === 'installer')
        return ref;
    const name = store_path === null ? 'not built' : (0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .systemName */ .N9)(store_path);
    const at = revision === null ? '' : ` at ${revision.slice(0, 12)}`;
    return `${name}${at} (${because})`;
}
/** Each NixOS test, with how long it took (s) and what it says. */
function testRows({ tests = [] }) {
    return tests.map(({ name, answer, seconds, message }) => ({
        ...{ name, question: [{ sign: signs[answer] }, { code: name }], seconds },
        words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
    }));
}
/** What the script has measured, as text, by name. */
function metricRows({ metrics = {} }) {
    return Object.entries(metrics).map(([name, value]) => [name, String(value)]);
}
const testsTitle = 'NixOS tests of the flake';
const metricsTitle = 'Measured';
const warningsTitle = 'Warnings';
const consoleTitle = 'How the console ended';
const limitsTitle = 'Not tried';


/***/ }),

/***/ 2868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resourcesTitle),
/* harmony export */   q: () => (/* binding */ resourceRows)
/* harmony export */ });
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);
/* harmony import */ var _text_sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1284);


const resourcesTitle = 'What its machine has used';
const width = 30;
/** What the machine of a trial has used, and what this one had besides; what is not known is left out. */
function resourceRows({ resources }) {
    if (resources === undefined || resources.samples.length === 0)
        return [];
    const { samples, host, cpu_seconds: cpu, peak_memory_bytes: memory } = resources;
    const of = (key) => samples.map((sample) => sample[key]);
    const most = (key) => highest(of(key));
    const [percent, disk, load] = [most('cpu_percent'), of('disk_bytes').at(-1) ?? null, most('host_load')];
    const [hostMemory, hostDisk] = [most('host_memory_bytes'), most('host_disk_bytes')];
    const rows = [
        cpu === null || percent === null
            ? null
            : row('processor', `${cpu.toFixed(1)} s, at most ${Math.round(percent)} %`, of('cpu_percent')),
        memory === null ? null : row('memory', `at most ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(memory)}`, of('memory_bytes')),
        disk === null ? null : row('disk', (0,_text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(disk), of('disk_bytes')),
        networkRow('received', resources.received_bytes, ratesOf(samples, 'received_bytes')),
        networkRow('sent', resources.sent_bytes, ratesOf(samples, 'sent_bytes')),
        load === null
            ? null
            : row('load of the host', `at most ${load.toFixed(1)}, with ${host.cpus} processors`, of('host_load')),
        ofAll('memory of the host', hostMemory, host.memory_bytes, of('host_memory_bytes')),
        ofAll('disk of the host', hostDisk, host.disk_bytes, of('host_disk_bytes')),
    ];
    return rows.filter((one) => one !== null);
}
function row(what, figures, values) {
    const bins = binned(values);
    // Where nothing was used, nothing is drawn high.
    const course = highest(bins) === 0 ? bins.map((bin) => (bin === null ? ' ' : '▁')).join('') : (0,_text_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .K)(bins);
    return { what, figures, course };
}
function networkRow(what, bytes, rates) {
    if (bytes === null)
        return null;
    const fastest = highest(rates);
    const most = fastest === null ? '' : `, at most ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(Math.round(fastest))}/s`;
    return row(what, `${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes)}${most}`, rates);
}
function ofAll(what, used, all, values) {
    if (used === null)
        return null;
    return row(what, `at most ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(used)}${all === null ? '' : ` of ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(all)}`}`, values);
}
/** Bytes a second between each sample and the one before it. */
function ratesOf(samples, key) {
    return samples.map((sample, index) => {
        const before = samples[index - 1];
        const [now, then] = [sample[key], before?.[key] ?? null];
        if (before === undefined || now === null || then === null)
            return null;
        return Math.max(0, now - then) / (sample.seconds - before.seconds);
    });
}
function highest(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : Math.max(...known);
}
/** As many values as there is room for: the highest of each part. */
function binned(values) {
    if (values.length <= width)
        return [...values];
    return Array.from({ length: width }, (_, index) => highest(values.slice(Math.floor((index * values.length) / width), Math.floor(((index + 1) * values.length) / width))));
}


/***/ }),

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ trialTrendSentence),
/* harmony export */   m: () => (/* binding */ changeWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);

/** `12 % slower`; "" for a change within what it varies by itself. */
function changeWords({ change_percent, direction }) {
    return direction === 'steady' ? '' : `${Math.round(Math.abs(change_percent))} % ${direction}`;
}
/**
 * The trial against the usual one, in a line: "32 s, usually 30 s; activating 41 s, usually 30 s (37 % slower)"; "" where there
 * is nothing to compare with. The phases that have changed are named.
 */
function trialTrendSentence({ trend }) {
    if (trend === undefined)
        return '';
    const changed = trend.phases.filter(({ direction }) => direction !== 'steady');
    return [words('', trend.duration), ...changed.map((phase) => words(`${phase.name} `, phase))].join('; ');
}
function words(name, change) {
    const how = changeWords(change);
    const usual = `${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(change.seconds)}, usually ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(change.usual_seconds)}`;
    return `${name}${usual}${how && ` (${how})`}`;
}


/***/ }),

/***/ 572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ saysSomething),
/* harmony export */   ZF: () => (/* binding */ wordsMarkdown)
/* harmony export */ });
/* unused harmony export wordsText */
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6362);


const icons = { good: '✅', bad: '❌', warn: '⚠️', none: '➖' };
/** A line as Markdown for GitHub. */
function wordsMarkdown(words) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('text' in piece)
            return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(piece.text);
        return 'code' in piece ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(piece.code) : icons[piece.sign];
    })
        .filter((text) => text !== '')
        .join(' ');
}
/** A line as plain text, without its signs. */
function wordsText(words) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece.replaceAll('`', '');
        if ('text' in piece)
            return strippedLine(piece.text);
        return 'code' in piece ? strippedLine(piece.code) : '';
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


/***/ }),

/***/ 1284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const blocks = '▁▂▃▄▅▆▇█';
/** Smallest range that is spread over all heights, as a share of the largest value, so that noise stays flat. */
const leastRange = 0.3;
/** Values as a row of block characters, the largest at full height; null becomes a blank. */
function sparkline(values) {
    const known = values.filter((value) => value !== null);
    const largest = Math.max(...known, 0);
    const range = Math.max(largest - Math.min(...known, largest), leastRange * largest) || 1;
    const height = (value) => Math.round((1 - (largest - value) / range) * (blocks.length - 1));
    return values.map((value) => (value === null ? ' ' : blocks[height(value)])).join('');
}


/***/ })

};
