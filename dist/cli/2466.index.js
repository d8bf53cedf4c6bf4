export const id = 2466;
export const ids = [2466];
export const modules = {

/***/ 5939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  furtherAttempts: () => (/* binding */ furtherAttempts)
});

// EXTERNAL MODULE: ./lib/remedy/choose.js
var choose = __webpack_require__(4835);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/remedy/attempts/course.js

/** The record of a remedy that has not run. */
function recordOf({ remedy, treatment, failure, level }) {
    const { name, confidence } = remedy;
    return {
        ...{ name, family: failure.family, confidence, level, did: treatment.does },
        ...{ ran: false, helped: null, attempts: 0, seconds: 0, before: lineOf(failure), after: null },
        ...(treatment.proposes && { proposal: [...treatment.proposes] }),
    };
}
/** A failure in one line. */
function lineOf({ message }) {
    return (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(message.split('\n').find((line) => line.trim() !== '') ?? ''), 200);
}

;// CONCATENATED MODULE: ./lib/remedy/attempts/decide.js


/** Decides what is done about the failures of an attempt, and tells; null where nothing is. */
async function nextCourse(failures, stage, ledger) {
    const { policy, maxAttempts } = stage.terms;
    const around = await stage.look(failures, ledger.env);
    const own = await stage.own(failures);
    const choice = (0,choose/* choose */.S)(failures, around, { policy, maxAttempts, tried: ledger.tried, own });
    if (choice.kind === 'none') {
        if (choice.could !== null)
            stage.say(`nothing more is done: ${choice.why}`);
        if (choice.isForbidden && choice.could)
            ledger.leave(choice.could);
        return null;
    }
    const { remedy, failure, treatment, level } = choice;
    const goesOn = ledger.current !== null && ledger.courses.at(-1)?.chosen.cause === choice.cause;
    if (!goesOn)
        stage.say(`${failure.family}: ${lineOf(failure)}`);
    if (choice.kind === 'propose') {
        stage.say(`${remedy.name} ${treatment.does}`);
        for (const line of treatment.proposes ?? [])
            stage.say(`| ${line}`);
        ledger.leave(choice);
        return null;
    }
    const what = `${remedy.name} (${level}, confidence ${remedy.confidence}) ${treatment.does}`;
    if (choice.kind === 'ask' && !(await stage.ask(`${what}. Do that?`))) {
        stage.say(`${what}: not allowed`);
        ledger.leave(choice);
        return null;
    }
    stage.say(what);
    return goesOn ? ledger.current : ledger.open(choice, stage.elapsed());
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/remedy/cause.js
var remedy_cause = __webpack_require__(6867);
;// CONCATENATED MODULE: ./lib/remedy/helped.js


/** The parts of a rebuild, one after the other. */
const stages = ['sources', 'evaluation', 'fetch', 'build', 'copy', 'activation'];
/**
 * Whether a remedy has helped, by the failures of the attempt that followed: the cause is gone, and what fails now is not
 * earlier in the rebuild than that was. Without a failure it has.
 */
function hasHelped({ failure, cause }, after) {
    if (after.some((other) => (0,remedy_cause/* causeOf */.r)(other) === cause))
        return false;
    const [first] = after;
    if (first === undefined)
        return true;
    const [was, is] = [failure, first].map(({ family }) => stages.indexOf((0,catalogue/* entryOf */.Ms)(family).stage));
    return first.family !== 'unknown' && (was === -1 || is === -1 || is >= was);
}

// EXTERNAL MODULE: ./lib/remedy/undo.js
var undo = __webpack_require__(6560);
;// CONCATENATED MODULE: ./lib/remedy/attempts/judge.js




/** Judges by the end of an attempt whether the remedy before it has helped; what one that has not changed is taken back. */
async function judge(end, stage, ledger) {
    const course = ledger.current;
    if (course === null)
        return;
    const failures = end.kind === 'failed' ? end.failures : [];
    const [first] = failures;
    const helped = end.kind === 'stopped' ? null : hasHelped(course.chosen, failures);
    course.run.helped = helped;
    course.run.after = first === undefined ? null : lineOf(first);
    judge_close(course, stage);
    if (helped === true) {
        if (course.undo !== null && !(0,undo/* isForAttempts */.Ym)(course.undo))
            course.undo = null;
        await stage.keep(ledger.undos);
    }
    else
        await takeBack(course, stage, ledger);
    const how = helped === true ? 'helped' : `did not help${first === undefined ? '' : `: ${lineOf(first)}`}`;
    stage.say(`${course.run.name} ${how}`);
    // One that waits goes on.
    if (helped !== false || !course.chosen.treatment.waits)
        ledger.current = null;
}
/** After the last attempt, what was for the attempts alone is taken back. */
async function settle(stage, ledger) {
    for (const course of ledger.courses.toReversed())
        if (course.undo !== null)
            await takeBack(course, stage, ledger);
}
/** What it has changed is as it was before. */
async function takeBack(course, stage, ledger) {
    course.holds = false;
    await takeBackConfig(course, stage);
    if (course.undo === null)
        return;
    try {
        stage.say(`taken back: ${await stage.undo(course.undo)}`);
        course.run.undone = true;
    }
    catch (thrown) {
        stage.notice(`what ${course.run.name} changed could not be taken back: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
    course.undo = null;
    await stage.keep(ledger.undos);
}
/** The copy of the configuration is as it was before. */
async function takeBackConfig({ run }, stage) {
    if (run.patch === undefined || !stage.config)
        return;
    delete run.patch;
    try {
        stage.say(`taken back: ${await stage.config.takeBack()}`);
        run.undone = true;
    }
    catch (thrown) {
        stage.notice(`what ${run.name} changed in the copy of the configuration could not be taken back: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
/** Its time is over. */
function judge_close(course, { elapsed }) {
    course.run.seconds = Math.round((elapsed() - course.began) * 1000) / 1000;
}

// EXTERNAL MODULE: ./lib/nix/said/nix-config.js
var nix_config = __webpack_require__(5297);
;// CONCATENATED MODULE: ./lib/remedy/attempts/ledger.js


/** What was done so far about the failures of one rebuild, and what of it holds. */
class Ledger {
    /** For the result, in order. */
    runs = [];
    courses = [];
    /** The remedy that has run for the last failure; null where the next failure is a new one. */
    current = null;
    #env;
    constructor(env) {
        this.#env = env;
    }
    /** A remedy runs from now on. */
    open(chosen, began) {
        const run = { ...recordOf(chosen), ran: true };
        const course = { chosen, run, began, holds: false, undo: chosen.treatment.undo ?? null };
        this.runs.push(run);
        this.courses.push(course);
        this.current = course;
        return course;
    }
    /** One that would have helped, and did not run. */
    leave(chosen) {
        this.runs.push(recordOf(chosen));
    }
    get tried() {
        return this.courses.map(({ chosen, run }) => ({
            ...{ name: run.name, cause: chosen.cause, attempts: run.attempts },
        }));
    }
    /** Made after the first one. */
    get attempts() {
        return this.courses.reduce((sum, { run }) => sum + run.attempts, 0);
    }
    /** The changes that may have to be taken back. */
    get undos() {
        return this.courses.flatMap(({ undo }) => undo ?? []);
    }
    /** The environment of what comes next, with the settings that hold. */
    get env() {
        const holding = this.courses.filter(({ holds }) => holds);
        const settings = holding.flatMap(({ chosen }) => chosen.treatment.settings ?? []);
        const config = settings.reduce((before, [name, value]) => (0,nix_config/* nixConfigWith */.kE)(before, name, value), this.#env.NIX_CONFIG);
        return { ...this.#env, NIX_CONFIG: config };
    }
}

// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/remedy/attempts/treat.js



/** Waits, or runs the remedy's commands. Where one of them fails, what it changed is taken back. */
async function treat(course, stage, ledger) {
    const { treatment } = course.chosen;
    const seconds = treatment.waits ? waitOf(stage, ledger) : 0;
    const left = stage.secondsLeft();
    if (left !== null && seconds >= left) {
        course.undo = null;
        return failed(course, noTime, stage, ledger);
    }
    course.holds = true;
    const stopped = seconds === 0 ? null : await stage.wait(seconds);
    if (stopped !== null)
        return { kind: 'stopped', result: stopped };
    if (course.undo)
        await stage.keep(ledger.undos);
    if (treatment.configChanges) {
        const how = await changeConfig(course, treatment.configChanges, stage);
        if (how !== null)
            return failed(course, how, stage, ledger);
    }
    for (const command of treatment.commands ?? []) {
        const ended = await stage.run(command, ledger.env);
        if (ended.kind === 'stopped')
            return ended;
        if (ended.kind === 'failed')
            return failed(course, `its command ${ended.how}`, stage, ledger);
    }
    await made(course, stage, ledger);
    return stage.secondsLeft() === 0 ? failed(course, noTime, stage, ledger) : { kind: 'done' };
}
const noTime = 'there is no time left for it';
/** Changes the copy of the configuration, of which what is tried is built anew; returns why that was not done, null where it was. */
async function changeConfig({ run }, changes, { config }) {
    if (!config)
        return 'there is no copy of the configuration';
    run.patch = files/* patchFileName */.QV;
    try {
        const changed = await config.change(changes);
        return changed.kind === 'done' ? null : changed.how;
    }
    catch (thrown) {
        // It has made none that holds.
        delete run.patch;
        throw thrown;
    }
}
/** How long (s) is waited before the next attempt. */
function waitOf({ terms: { waitSeconds } }, { attempts }) {
    return waitSeconds[attempts] ?? waitSeconds.at(-1) ?? 0;
}
/** Its change is made, and known from now on. */
async function made(course, stage, ledger) {
    if (course.undo === null)
        return;
    course.undo = await (0,undo/* madeChange */.ym)(course.undo);
    await stage.keep(ledger.undos);
}
async function failed(course, how, stage, ledger) {
    await made(course, stage, ledger);
    stage.say(`${course.run.name} did not help: ${how}`);
    course.run.helped = false;
    await takeBack(course, stage, ledger);
    judge_close(course, stage);
    return { kind: 'failed', how };
}

;// CONCATENATED MODULE: ./lib/remedy/attempts/attempts.js




/**
 * Tries again what has failed, each time after a remedy for its failure, as far as the terms allow: until it succeeds, or
 * nothing more is to be done. What a remedy changed is taken back where it did not help, and
 * where it was for the attempts alone.
 */
async function furtherAttempts(first, stage) {
    const ledger = new Ledger(stage.env);
    const ended = async (result, end) => {
        await settle(stage, ledger);
        return endOf(result, end, ledger);
    };
    let last = first;
    try {
        for (;;) {
            const end = await stage.read(last);
            await judge(end, stage, ledger);
            const course = end.kind === 'failed' ? await nextCourse(end.failures, stage, ledger) : null;
            if (course === null)
                return await ended(last, end);
            const treated = await treat(course, stage, ledger);
            if (treated.kind === 'failed')
                return await ended(last, end);
            last = treated.kind === 'stopped' ? treated.result : await attempt(course, stage, ledger);
        }
    }
    catch (thrown) {
        // What was changed does not stay where no attempt could even be begun.
        await settle(stage, ledger).catch(() => { });
        throw thrown;
    }
}
function attempt(course, stage, ledger) {
    course.run.attempts += 1;
    stage.say(`attempt ${ledger.attempts + 1}`);
    return stage.attempt({
        env: { NIX_CONFIG: ledger.env.NIX_CONFIG },
        timeoutSeconds: stage.secondsLeft() ?? 0,
        instead: course.chosen.treatment.instead,
    });
}
function endOf(last, end, { courses, runs }) {
    const prepared = courses.at(-1);
    const hasPrepared = prepared?.chosen.treatment.instead === 'boot' && prepared.run.helped === true;
    const needsBoot = hasPrepared && end.kind === 'succeeded' ? prepared.chosen.failure : null;
    return { last, remedies: runs, needsBoot };
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


/***/ })

};
