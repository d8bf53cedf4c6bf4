export const id = 679;
export const ids = [679];
export const modules = {

/***/ 90679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endLeftovers: () => (/* binding */ endLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _record_activation_notice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51558);
/* harmony import */ var _record_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35873);
/* harmony import */ var _record_tmux_terminal_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48162);
/* harmony import */ var _system_disk_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91301);
/* harmony import */ var _system_proc_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70280);







/**
 * Ends what a killed recorder left running: the rebuild's processes and its terminal, and removes its temporary
 * directories. An activation under way is left alone, with everything it needs; its terminal then ends and removes
 * its files by itself. Returns what a person should know.
 */
async function endLeftovers({ tmux, nonce, scratch }) {
    const ours = scratch.filter((dir) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dir).startsWith(`${_system_disk_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .scratchPrefix */ .F}${nonce}`));
    const terminal = ours.flatMap(_record_tmux_terminal_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalProcesses */ .qd);
    const server = terminal.find(({ parent }) => !terminal.some(({ pid }) => pid === parent));
    const processes = new _system_proc_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .RebuildProcesses */ .XZ(nonce, tmux && server ? { pid: server.pid, wrapper: true } : null);
    const activations = await (0,_record_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .endUnlessActivating */ .G)(processes);
    if (activations.length > 0) {
        // The terminal removes its own.
        for (const dir of ours)
            if ((0,_record_tmux_terminal_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalProcesses */ .qd)(dir).length === 0)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true });
        return activations.map(_record_activation_notice_js__WEBPACK_IMPORTED_MODULE_6__/* .leftNotice */ .E);
    }
    for (const dir of ours) {
        await (0,_record_tmux_terminal_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .endTerminal */ .gO)(dir);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true });
    }
    return [];
}


/***/ }),

/***/ 51558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ leftNotice),
/* harmony export */   Z: () => (/* binding */ activationNotice)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63213);

/** What a person has to know when a command is stopped while it activates a system. */
function activationNotice(activation) {
    return `an activation is under way${onHost(activation)} and is not cut short: ${activation.command}${howToFollow(activation)}`;
}
/** What a person has to know of an activation that was left running. */
function leftNotice(activation) {
    return `the activation goes on${onHost(activation)} without a recording: ${activation.command}${howToFollow(activation)}`;
}
function onHost({ host }) {
    return host === null ? '' : ` on ${host}`;
}
function howToFollow({ host, unit }) {
    if (unit === null)
        return '';
    const follow = ['journalctl', '-fu', unit];
    return `; follow it with: ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteCommand */ .c)(host === null ? follow : ['ssh', host, ...follow])}`;
}


/***/ }),

/***/ 35873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ endUnlessActivating),
/* harmony export */   V: () => (/* binding */ StopSwitch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

// As a person would. Nix removes its locks and ends its builders on an interrupt. All of it takes under
// 1.5 s, because a cancelled GitHub job has 7.5 s in all.
const endingSteps = [
    ['SIGINT', 700],
    ['SIGTERM', 400],
    ['SIGKILL', 400],
];
const sweepingSteps = [
    ['SIGTERM', 300],
    ['SIGKILL', 500],
];
/** How often (ms) processes are looked at that got a signal, or may still appear. */
const endingMs = 20;
/** A look reads all of /proc, and may take so much of the time (one part in four) where there are many processes. */
const restsPerLook = 3;
/** How often (ms) activations are looked at, which may take minutes. */
const activationMs = 200;
/** How long (ms) what waited for an activation, such as nixos-rebuild, has to end by itself with its own status. */
const afterwardsMs = 3000;
/** How long (ms) a command's status may take to arrive when none of its processes is left. */
const reportMs = 5000;
/**
 * Ends the processes of one command, when it is stopped or has ended. An activation among them is reported, and is not
 * cut short: everything waits for it, until `leave`.
 */
class StopSwitch {
    #processes;
    #on;
    #reason = null;
    #isOver = false;
    #isLeaving = false;
    #left = [];
    /** When a process was last seen that had not ended. */
    #lastSeenMs = 0;
    #ending = Promise.resolve();
    #giveUp = () => { };
    /**
     * Resolves with null when the command was stopped and no status of it is to come: nothing of it is left, or its
     * activation was left running.
     */
    unreported;
    constructor(processes, on) {
        this.#processes = new Watched(processes);
        this.#on = on;
        this.unreported = new Promise((resolve) => {
            this.#giveUp = () => resolve(null);
        });
    }
    get reason() {
        return this.#reason;
    }
    /** The activations that were left running. */
    get left() {
        return this.#left;
    }
    /** Stops the command; the first reason counts. */
    stop(reason) {
        if (this.#reason)
            return;
        this.#reason = reason;
        this.#on.stop();
        this.#ending = this.#end();
    }
    /** From now on an activation under way is left running instead of waited for. */
    leave() {
        this.#isLeaving = true;
    }
    /** To be called when the command has ended: resolves when a stop under way has ended its processes. */
    over() {
        this.#isOver = true;
        return this.#ending;
    }
    /** Ends the processes that a finished command left, with a short grace, and waits for an activation among them. */
    async sweep() {
        await this.#endProcesses(sweepingSteps);
    }
    async #end() {
        this.#lastSeenMs = performance.now();
        do {
            await this.#endProcesses(endingSteps);
            if (this.#left.length > 0)
                return this.#giveUp();
            if (performance.now() - this.#lastSeenMs > reportMs)
                this.#giveUp();
            // A stop may come before the command has begun, so what comes later ends as well.
            await this.#processes.rest();
        } while (!this.#isOver);
    }
    /**
     * Resolves when nothing is left that can be ended, and no activation but one that was left running. Nothing is ended
     * before an activation has: it may need any of it.
     */
    async #endProcesses(steps) {
        for (;;) {
            let seen = this.#saw(await this.#processes.look());
            if (seen.activations.length > 0)
                seen = await this.#afterActivation(seen);
            if (this.#left.length > 0)
                return;
            seen = this.#saw(await inSteps(this.#processes, steps, seen));
            if (seen.activations.length === 0)
                return;
        }
    }
    /** Waits for activations under way, unless they are to be left, and for what had waited for them. */
    async #afterActivation(first) {
        let seen = first;
        while (seen.activations.length > 0) {
            for (const activation of seen.activations)
                this.#on.activation(activation);
            // A question in the middle of an activation is one that cannot be answered either.
            if (this.#isLeaving || this.#reason === 'prompt') {
                this.#left = seen.activations;
                return seen;
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(activationMs);
            seen = this.#saw(await this.#processes.look());
        }
        const deadline = performance.now() + afterwardsMs;
        while (seen.endable > 0 && seen.activations.length === 0 && performance.now() < deadline) {
            await this.#processes.rest();
            seen = this.#saw(await this.#processes.look());
        }
        return seen;
    }
    #saw(seen) {
        if (seen.endable > 0 || seen.activations.length > 0)
            this.#lastSeenMs = performance.now();
        return seen;
    }
}
/** Ends all processes. Returns the activations under way; where there is one, nothing of the rebuild is ended. */
async function endUnlessActivating(processes) {
    const watched = new Watched(processes);
    return (await inSteps(watched, sweepingSteps, await watched.look())).activations;
}
/** Processes that are looked at again and again. */
class Watched {
    #processes;
    #lookMs = 0;
    constructor(processes) {
        this.#processes = processes;
    }
    async look() {
        const startMs = performance.now();
        const seen = await this.#processes.look();
        this.#lookMs = performance.now() - startMs;
        return seen;
    }
    signal(signal) {
        return this.#processes.signal(signal);
    }
    /** Waits until the next look. */
    rest() {
        return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(endingMs, restsPerLook * this.#lookMs));
    }
}
/** Sends the signals one after the other until nothing is left that may be ended now. Returns what it last saw. */
async function inSteps(processes, steps, first) {
    let seen = first;
    for (const [signal, patienceMs] of steps) {
        if (seen.endable === 0)
            break;
        await processes.signal(signal);
        const deadline = performance.now() + patienceMs;
        do {
            await processes.rest();
            seen = await processes.look();
        } while (seen.endable > 0 && performance.now() < deadline);
    }
    return seen;
}


/***/ }),

/***/ 63213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord),
/* harmony export */   c: () => (/* binding */ quoteCommand)
/* harmony export */ });
// Characters that no shell treats specially. `#` is a glob operator of zsh, and `=` begins a path look-up there.
const plainWord = /^[\w@%+:,./-][\w@%+=:,./-]*$/;
/** One word for a POSIX shell; quoted only where it must be, so that commands stay easy to read. */
function quoteWord(word) {
    return plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** A command line that a POSIX shell splits into exactly these words. */
function quoteCommand(argv) {
    return argv.map(quoteWord).join(' ');
}


/***/ })

};
