export const id = 6694;
export const ids = [6694];
export const modules = {

/***/ 6969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ askPerson)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(682);

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
    const answer = onQuestion((0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .R)(redaction, question), over);
    const unanswered = new Promise((resolve) => {
        if (over.aborted)
            resolve(false);
        over.addEventListener('abort', () => resolve(false), { once: true });
    });
    return Promise.race([answer, unanswered]);
}


/***/ }),

/***/ 8950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rebuildStage: () => (/* binding */ rebuildStage)
/* harmony export */ });
/* harmony import */ var _remedy_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6385);
/* harmony import */ var _remedy_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3572);
/* harmony import */ var _remedy_undo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6560);
/* harmony import */ var _system_ci_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7169);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1723);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9128);
/* harmony import */ var _ask_person_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6969);
/* harmony import */ var _say_remedy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34);








/** Has a rebuild on this machine tried again, in its recording: its commands are those of the remedies as well. */
function rebuildStage(failed) {
    const { rebuild, recording, hooks, env, elapsed, attempt } = failed;
    const { dir, notice, redaction } = rebuild;
    const { timeoutSeconds, remedies } = rebuild.request;
    const secondsLeft = () => (timeoutSeconds > 0 ? Math.max(0.001, timeoutSeconds - elapsed()) : null);
    return {
        ...{ env, elapsed, secondsLeft, attempt, notice, terms: remedies },
        read: (result) => endOf(result, failed),
        look: (failures, now) => (0,_remedy_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAround */ .h)(failures, { ...knownOf(failed), env: now }),
        own: (failures) => (0,_remedy_own_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedOwnRemedies */ .Uj)(remedies.own, failures, { directory: rebuild.checkout.root, env, notice }),
        wait: async (seconds) => {
            // As a command of the recording it ends with whatever ends those.
            const waited = await recording.run({ argv: ['/bin/sh', '-c', `sleep ${seconds}`] });
            return waited.ended === 'exited' ? null : waited;
        },
        run: (command, now) => runCommand(command, now, { recording, secondsLeft: secondsLeft() }),
        keep: (changes) => (0,_remedy_undo_js__WEBPACK_IMPORTED_MODULE_2__/* .writeUndo */ .o)(dir, changes),
        undo: (change) => (0,_remedy_undo_js__WEBPACK_IMPORTED_MODULE_2__/* .undo */ .tN)(change, env),
        ask: (question) => (0,_ask_person_js__WEBPACK_IMPORTED_MODULE_5__/* .askPerson */ .f)(question, hooks, { secondsLeft: secondsLeft(), redaction }),
        say: (text) => (0,_say_remedy_js__WEBPACK_IMPORTED_MODULE_6__/* .sayRemedy */ .I)(text, { recording, hooks, redaction }),
    };
}
async function endOf(result, { rebuild, endAttempt }) {
    if (result.ended !== 'exited')
        return { kind: 'stopped' };
    if (result.exitCode === 0)
        return { kind: 'succeeded' };
    const { failures } = await endAttempt(result);
    const action = rebuild.metadata.action === null ? null : rebuild.request.action;
    return { kind: 'failed', failures: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .failuresOfStatus */ .Bm)(result.exitCode, action, failures) };
}
function knownOf({ rebuild, env, hasSwitched }) {
    const { command, request, checkout } = rebuild;
    const isCommand = command.program === 'command';
    return {
        place: (0,_system_ci_js__WEBPACK_IMPORTED_MODULE_7__/* .isCi */ .X)(env) ? 'ci' : 'here',
        // Where a command of the user's own does what it does is not known.
        isElsewhere: request.targetHost !== null || request.buildHost !== null || (isCommand && !request.commandMayRepeat),
        isCommand: isCommand && !request.commandMayRepeat,
        action: isCommand ? null : request.action,
        hasSwitched: hasSwitched(),
        extraArgs: request.extraArgs,
        flakeDirectory: (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .localFlakeDirOf */ .n9)(request) === null ? null : checkout.directory,
        checkout: checkout.root,
    };
}
const endWords = { timed_out: 'did not end in time', prompt: 'asked a question' };
async function runCommand({ argv, cwd, timeoutSeconds, env }, now, { recording, secondsLeft }) {
    const result = await recording.run({
        ...{ argv, cwd, env: { ...now, ...env } },
        timeoutSeconds: Math.min(timeoutSeconds, secondsLeft ?? Number.POSITIVE_INFINITY),
    });
    const { ended, exitCode } = result;
    if (ended === 'cancelled' || ended === 'lost' || ended === 'disk_full')
        return { kind: 'stopped', result };
    if (ended === 'exited' && exitCode === 0)
        return { kind: 'done' };
    return { kind: 'failed', how: ended === 'exited' ? `ended with status ${exitCode}` : endWords[ended] };
}


/***/ }),

/***/ 34:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sayRemedy)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(682);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);


/** Tells what is done about a failure: into the recording, and whoever watches. */
function sayRemedy(text, { recording, hooks, redaction, }) {
    recording.note(text);
    hooks.onRemedy?.((0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .R)(redaction, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(text)));
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


/***/ }),

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/** The text in which a failure says what it is, a line each: of a builder, what was wrong is in its log. */
function said({ message, cause, log_tail: log }) {
    return [message, cause ?? '', ...log].join('\n');
}


/***/ })

};
