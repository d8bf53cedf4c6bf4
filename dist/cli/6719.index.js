export const id = 6719;
export const ids = [6719];
export const modules = {

/***/ 6719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  furtherAttempts: () => (/* binding */ furtherAttempts)
});

// EXTERNAL MODULE: ./lib/nix/said/nix-config.js
var nix_config = __webpack_require__(5297);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(682);
// EXTERNAL MODULE: ./lib/remedy/choose.js
var choose = __webpack_require__(4835);
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
    // Causes come to light that were hidden.
    if (failure.family === 'dependency')
        return first.family !== 'unknown';
    const [was, is] = [failure, first].map(({ family }) => stages.indexOf((0,catalogue/* entryOf */.Ms)(family).stage));
    return first.family !== 'unknown' && (was === -1 || is === -1 || is >= was);
}

// EXTERNAL MODULE: ./lib/remedy/look.js + 1 modules
var look = __webpack_require__(5666);
// EXTERNAL MODULE: ./lib/remedy/own.js
var remedy_own = __webpack_require__(8320);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/remedy/strangers.js


/** Events that only people who may write to the repository cause, or that run the default branch's code. */
const ownEvents = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'release',
    'create',
]);
const eventSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }),
    pull_request: schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }) }),
});
/**
 * Whether the sources may be a stranger's: in a job of GitHub for the pull request of a fork, or for an event of which that
 * is not known. What their configuration says is then not run.
 */
async function mayBeStrangers(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return false;
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (ownEvents.has(event))
        return false;
    if (!event.startsWith('pull_request'))
        return true;
    try {
        const { repository, pull_request } = eventSchema.parse(JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH ?? '', 'utf8')));
        return pull_request.head.repo?.full_name !== repository.full_name;
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./lib/remedy/undo.js
var undo = __webpack_require__(6560);
// EXTERNAL MODULE: ./lib/system/ci.js
var ci = __webpack_require__(7169);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/rebuild/checkout.js
var checkout = __webpack_require__(1723);
// EXTERNAL MODULE: ./lib/rebuild/outcome.js
var outcome = __webpack_require__(9128);
;// CONCATENATED MODULE: ./lib/rebuild/attempts/ask-person.js

/** How long (s) a person may take to answer. */
const mostSeconds = 600;
/**
 * A person's answer; no where nobody is there, or the rebuild is stopped or its time over before there is one. `secondsLeft` is
 * that time, null without a limit.
 */
async function askPerson(question, { onQuestion, signal }, { secondsLeft, redaction }) {
    if (onQuestion === undefined)
        return false;
    const seconds = Math.min(mostSeconds, secondsLeft ?? Number.POSITIVE_INFINITY);
    const over = AbortSignal.any([AbortSignal.timeout(seconds * 1000), ...(signal ? [signal] : [])]);
    const answer = onQuestion((0,stream_redactor/* redactText */.R)(redaction, question), over);
    const unanswered = new Promise((resolve) => {
        if (over.aborted)
            resolve(false);
        over.addEventListener('abort', () => resolve(false), { once: true });
    });
    return Promise.race([answer, unanswered]);
}

;// CONCATENATED MODULE: ./lib/rebuild/attempts/attempts.js














/**
 * Tries a rebuild again that has failed, each time after a remedy for its failure, as far as the request allows: until it
 * succeeds, or nothing more is to be done. What a remedy changed and did not help is taken back.
 */
async function furtherAttempts(first, stage) {
    return new Attempts(stage).after(first);
}
class Attempts {
    #stage;
    #runs = [];
    #tried = [];
    #settings = [];
    /** The last failure, for which a remedy has run. */
    #course = null;
    constructor(stage) {
        this.#stage = stage;
    }
    async after(first) {
        let last = first;
        while (last.ended === 'exited' && last.exitCode !== 0) {
            const failures = await this.#failures(last);
            await this.#judge(failures);
            const next = await this.#next(failures);
            if (next === null)
                return this.#end(last);
            const stopped = await this.#treat(next);
            if (stopped === 'failed')
                return this.#end(last);
            last = stopped ?? (await this.#attempt(next));
        }
        await this.#judge(last.ended === 'exited' ? [] : null);
        return this.#end(last);
    }
    #end(last) {
        const prepared = this.#tried.at(-1)?.course;
        const hasPrepared = prepared?.chosen.treatment.instead === 'boot' && prepared.run.helped === true;
        const needsBoot = hasPrepared && last.exitCode === 0 ? prepared.chosen.failure : null;
        return { last, remedies: this.#runs, needsBoot };
    }
    async #failures(result) {
        const { failures } = await this.#stage.endAttempt(result);
        const { action } = this.#stage.rebuild.metadata;
        return (0,outcome/* failuresOfStatus */.Bm)(result.exitCode, action === null ? null : this.#stage.rebuild.request.action, failures);
    }
    /** What is to be done about these failures; null where nothing is. */
    async #next(failures) {
        const { rebuild, env } = this.#stage;
        const { policy, maxAttempts, own } = rebuild.request.remedies;
        const around = await (0,look/* lookAround */.h)(failures, {
            place: (0,ci/* isCi */.X)(env) ? 'ci' : 'here',
            isCommand: rebuild.command.program === 'command',
            action: rebuild.command.program === 'command' ? null : rebuild.request.action,
            hasSwitched: this.#stage.hasSwitched(),
            extraArgs: rebuild.request.extraArgs,
            flakeDirectory: (0,checkout/* localFlakeDirOf */.n9)(rebuild.request) === null ? null : rebuild.checkout.directory,
            checkout: rebuild.checkout.root,
            env: this.#env(),
        });
        const choice = (0,choose/* choose */.S)(failures, around, {
            policy,
            maxAttempts,
            tried: this.#tried,
            own: await this.#own(failures, own),
        });
        if (choice.kind === 'none') {
            if (choice.could !== null)
                this.#say(`nothing more is done: ${choice.why}`);
            if (choice.isForbidden && choice.could)
                this.#runs.push(this.#runOf(choice.could));
            return null;
        }
        const { remedy, failure, treatment, level } = choice;
        const goesOn = this.#course !== null && this.#tried.at(-1)?.cause === choice.cause;
        if (!goesOn)
            this.#say(`${failure.family}: ${lineOf(failure)}`);
        const what = `${remedy.name} (${level}, confidence ${remedy.confidence}) ${treatment.does}`;
        if (choice.kind === 'ask' && !(await this.#isAllowed(what))) {
            this.#say(`${what}: not allowed`);
            this.#runs.push(this.#runOf(choice));
            return null;
        }
        this.#say(what);
        if (goesOn)
            return this.#course;
        const run = this.#runOf(choice);
        run.ran = true;
        this.#runs.push(run);
        this.#course = { chosen: choice, run, began: this.#stage.elapsed(), undo: treatment.undo ?? null };
        this.#tried.push({ name: remedy.name, cause: choice.cause, attempts: 0, course: this.#course });
        return this.#course;
    }
    #isAllowed(what) {
        const { hooks, rebuild } = this.#stage;
        const { redaction } = rebuild;
        return askPerson(`${what}. Do that?`, hooks, { secondsLeft: this.#secondsLeft(), redaction });
    }
    async #own(failures, own) {
        if (own.length === 0)
            return [];
        const { rebuild, env } = this.#stage;
        if (await mayBeStrangers(env)) {
            rebuild.notice('the remedies of the configuration are not run for a pull request of a fork');
            return [];
        }
        return (0,remedy_own/* ownRemedies */.Z)(own, failures, { directory: rebuild.checkout.root, env });
    }
    /** Waits, or runs the remedy's commands. Returns what stopped that, `failed` where one of them did. */
    async #treat(course) {
        const { treatment } = course.chosen;
        for (const [name, value] of treatment.settings ?? [])
            this.#settings.push([course, name, value]);
        const stopped = treatment.waits ? await this.#wait(course) : null;
        if (stopped !== null)
            return stopped;
        if (course.undo)
            await (0,undo/* writeUndo */.o)(this.#stage.rebuild.dir, this.#undos());
        for (const command of treatment.commands ?? []) {
            const ended = await this.#command(course, command);
            if (ended !== null)
                return ended;
        }
        await this.#made(course);
        return null;
    }
    async #wait(course) {
        const { waitSeconds } = this.#stage.rebuild.request.remedies;
        const seconds = waitSeconds[this.#attempts] ?? waitSeconds.at(-1) ?? 0;
        if (seconds === 0)
            return null;
        const left = this.#secondsLeft();
        if (left !== null && seconds >= left)
            return this.#failed(course, 'there is no time left for it');
        // As a command of the recording it ends with whatever ends those.
        const waited = await this.#stage.recording.run({ argv: ['/bin/sh', '-c', `sleep ${seconds}`] });
        return waited.ended === 'exited' ? null : waited;
    }
    async #command(course, { argv, cwd, timeoutSeconds, env }) {
        const left = this.#secondsLeft() ?? Number.POSITIVE_INFINITY;
        const ended = await this.#stage.recording.run({
            ...{ argv, cwd, timeoutSeconds: Math.min(timeoutSeconds, left) },
            env: { ...this.#env(), ...env },
        });
        if (ended.ended === 'cancelled' || ended.ended === 'lost' || ended.ended === 'disk_full')
            return ended;
        if (ended.ended === 'exited' && ended.exitCode === 0)
            return null;
        const how = ended.ended === 'exited' ? `ended with status ${ended.exitCode}` : endWords[ended.ended];
        return this.#failed(course, `its command ${how}`);
    }
    /** Its change is made, and known from now on. */
    async #made(course) {
        if (course.undo === null)
            return;
        course.undo = await (0,undo/* madeChange */.ym)(course.undo);
        await (0,undo/* writeUndo */.o)(this.#stage.rebuild.dir, this.#undos());
    }
    async #failed(course, why) {
        await this.#made(course);
        this.#say(`${course.run.name} did not help: ${why}`);
        course.run.helped = false;
        await this.#takeBack(course);
        this.#close(course);
        return 'failed';
    }
    async #attempt(course) {
        const tried = this.#tried.at(-1);
        if (tried)
            tried.attempts += 1;
        course.run.attempts += 1;
        this.#say(`attempt ${this.#attempts + 1}`);
        return this.#stage.run({
            env: { NIX_CONFIG: this.#env().NIX_CONFIG },
            timeoutSeconds: this.#secondsLeft() ?? 0,
            instead: course.chosen.treatment.instead,
        });
    }
    /** Whether the remedy before this attempt has helped; `failures` is null where the attempt was stopped. */
    async #judge(failures) {
        const course = this.#course;
        if (course === null)
            return;
        const helped = failures === null ? null : hasHelped(course.chosen, failures);
        const [first] = failures ?? [];
        course.run.helped = helped;
        course.run.after = first === undefined ? null : lineOf(first);
        this.#close(course);
        if (helped === true) {
            course.undo = null;
            await (0,undo/* writeUndo */.o)(this.#stage.rebuild.dir, this.#undos());
        }
        else
            await this.#takeBack(course);
        const how = helped === true ? 'helped' : `did not help${first === undefined ? '' : `: ${lineOf(first)}`}`;
        this.#say(`${course.run.name} ${how}`);
        // One that waits goes on.
        if (helped !== false || !course.chosen.treatment.waits)
            this.#course = null;
    }
    /** What it has changed is as it was before. */
    async #takeBack(course) {
        for (let at = this.#settings.length - 1; at >= 0; at -= 1)
            if (this.#settings[at]?.[0] === course)
                this.#settings.splice(at, 1);
        if (course.undo === null)
            return;
        const { rebuild, env } = this.#stage;
        try {
            this.#say(`taken back: ${await (0,undo/* undo */.tN)(course.undo, env)}`);
            course.run.undone = true;
            course.undo = null;
        }
        catch (thrown) {
            rebuild.notice(`what ${course.run.name} changed could not be taken back: ${(0,errors/* messageOf */.bD)(thrown)}`);
            course.undo = null;
        }
        await (0,undo/* writeUndo */.o)(rebuild.dir, this.#undos());
    }
    /** Made after the first one. */
    get #attempts() {
        return this.#tried.reduce((sum, { attempts }) => sum + attempts, 0);
    }
    #undos() {
        return this.#tried.flatMap(({ course }) => course.undo ?? []);
    }
    #close(course) {
        course.run.seconds = Math.round((this.#stage.elapsed() - course.began) * 1000) / 1000;
    }
    /** The environment of what comes next: with the settings of the remedies that hold. */
    #env() {
        const { env } = this.#stage;
        const config = this.#settings.reduce((before, [, name, value]) => (0,nix_config/* nixConfigWith */.kE)(before, name, value), env.NIX_CONFIG);
        return { ...env, NIX_CONFIG: config };
    }
    /** Of the time that the rebuild may take in all; null without a limit. */
    #secondsLeft() {
        const { timeoutSeconds } = this.#stage.rebuild.request;
        return timeoutSeconds > 0 ? Math.max(0.001, timeoutSeconds - this.#stage.elapsed()) : null;
    }
    #runOf({ remedy, treatment, failure, level }) {
        const { name, confidence } = remedy;
        return {
            ...{ name, family: failure.family, confidence, level, did: treatment.does },
            ...{ ran: false, helped: null, attempts: 0, seconds: 0, before: lineOf(failure), after: null },
        };
    }
    /** Into the recording, and to whoever watches. */
    #say(text) {
        const { recording, hooks, rebuild } = this.#stage;
        recording.note(text);
        hooks.onRemedy?.((0,stream_redactor/* redactText */.R)(rebuild.redaction, (0,clean/* strippedLine */.MV)(text)));
    }
}
const endWords = { timed_out: 'did not end in time', prompt: 'asked a question' };
/** A failure in one line. */
function lineOf({ message }) {
    return (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(message.split('\n').find((line) => line.trim() !== '') ?? ''), 200);
}


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ failuresOfStatus),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   tS: () => (/* binding */ failureOfEnd)
/* harmony export */ });
/* harmony import */ var _nix_advice_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5706);
/* harmony import */ var _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4797);



/**
 * The outcome of a rebuild, from how its recording ended. `action` is null for a command of the user's in which no
 * activation was seen.
 */
function outcomeOf({ ended, exitCode }, action, failures) {
    if (ended === 'timed_out' || ended === 'cancelled')
        return ended;
    if (ended === 'lost' || ended === 'disk_full')
        return 'interrupted';
    if (ended === 'prompt')
        return 'failed';
    if (exitCode === 0)
        return 'success';
    return needsBoot(exitCode, action, failures) ? 'needs_boot' : 'failed';
}
/**
 * switch-to-configuration exits with 100 when the running init cannot take the new system, and its
 * inhibitors (NixOS 26.05) refuse a live switch; both need a boot. The Bash nixos-rebuild turns every status
 * into 1, so messages are looked at first. 100 is also a status of Nix itself, so by itself it counts only
 * where an activation is known of and nothing failed before it.
 */
function needsBoot(exitCode, action, failures) {
    if (action !== null && !_action_js__WEBPACK_IMPORTED_MODULE_2__/* .actionFacts */ .k[action].activates)
        return false;
    if (failures.some(({ family, message }) => family === 'pre-switch' && bootMessage.test(message)))
        return true;
    const family = failures[0]?.family ?? 'unknown';
    return action !== null && exitCode === 100 && family === 'unknown';
}
/**
 * From nixpkgs: the name of the check in nixos/modules/system/activation, the message about the init, and the status
 * of switch-to-configuration in the words of those who call it.
 */
const bootMessage = /switch ?inhibitor|until you reboot the system|switch-to-configuration.{0,200} exit status 100\b|Some\(100\)|\(status 100\)/is;
/**
 * The failures with what the exit status adds: switch-to-configuration ends with 4 where units failed, which counts
 * where the output explains nothing and the action starts units. `action` is null for a command of the user's in which
 * no activation was seen.
 */
function failuresOfStatus(exitCode, action, failures) {
    const [first, ...others] = failures;
    const startsUnits = action !== null && _action_js__WEBPACK_IMPORTED_MODULE_2__/* .actionFacts */ .k[action].becomesCurrent;
    if (exitCode !== 4 || !startsUnits || first?.family !== 'unknown')
        return [...failures];
    const hint = (0,_nix_advice_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFor */ .c)((0,_nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)('units').hint, first, new Set());
    return [{ ...first, family: 'units', confidence: 0.6, hint }, ...others];
}
/** The failure for an end that is not the command's own, such as a timeout; null where the command exited. */
function failureOfEnd(result, timeoutSeconds) {
    switch (result.ended) {
        case 'exited':
            return null;
        case 'timed_out':
            return interruption(`the rebuild did not end within ${timeoutSeconds} s`, 'Raise the timeout (the option or input `timeout`), or look in the recording for what took the time.');
        case 'cancelled':
            return interruption('the rebuild was cancelled', 'Run it again.');
        case 'disk_full':
            return {
                ...interruption('the disk that holds the builds is full', 'Make room, or keep fewer builds (the option or input `keep-last`).'),
                family: 'disk-full',
            };
        case 'lost':
            return interruption('the terminal of the rebuild went away', 'Its tmux server was killed; run it again.');
        case 'prompt':
            return promptFailure(result);
    }
}
function interruption(message, hint) {
    return {
        family: 'interrupted',
        confidence: 1,
        message,
        derivation: null,
        location: null,
        log_tail: [],
        hint,
    };
}
/** What it means that a program asked, and what a person can do about it. */
const promptFacts = {
    sudo: {
        family: 'privilege',
        hint: 'Allow sudo without a password for this user, or run where a person can answer.',
    },
    ssh: {
        family: 'ssh',
        hint: 'Put the host key into known_hosts and use a key that needs no password.',
    },
    passphrase: { family: 'ssh', hint: 'Use a key without a passphrase, or an agent that holds it.' },
    input: {
        family: 'interrupted',
        hint: 'Decide it beforehand with an option of that program, or run it at a terminal, where a person can answer.',
    },
    git: {
        family: 'download',
        hint: 'Configure git credentials for this host, such as an access token in nix.conf or netrc.',
    },
};
function promptFailure({ prompt }) {
    const { family, hint } = promptFacts[prompt?.kind ?? 'sudo'];
    return { ...interruption(`a prompt could not be answered: "${prompt?.text ?? ''}"`, hint), family };
}


/***/ })

};
