export const id = 688;
export const ids = [688];
export const modules = {

/***/ 48162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ endTerminal),
/* harmony export */   gq: () => (/* binding */ pipeName),
/* harmony export */   qd: () => (/* binding */ terminalProcesses)
/* harmony export */ });
/* harmony import */ var _system_proc_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70280);
/* harmony import */ var _system_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40962);
/* harmony import */ var _wrapper_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70743);



/** How long (ms) each process of a terminal may take to end. */
const endMs = 1000;
/** The name of the pipe of bytes in a pane's directory. */
const pipeName = 'bytes';
/**
 * The living processes of the terminal whose directory is `dir`, and nothing of the commands in it: the tmux server,
 * the wrapper in its pane, and what reads the pane's bytes.
 */
function terminalProcesses(dir) {
    const marker = `${_wrapper_js__WEBPACK_IMPORTED_MODULE_2__/* .pipeVariable */ .Z4}=${dir}/${pipeName}`;
    return ((0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcesses */ ._F)() ?? []).filter(({ pid, hasEnded }) => !hasEnded && (0,_system_proc_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .carries */ .ED)(pid, marker));
}
/** Ends a terminal whose server cannot be asked to end, because it did not start well or its recorder was killed. */
async function endTerminal(dir) {
    const processes = terminalProcesses(dir);
    (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .signalProcesses */ .IK)(processes, 'SIGTERM');
    for (const process of processes)
        await (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .processEnded */ .qR)(process, endMs);
}


/***/ }),

/***/ 70743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ wrapperScript),
/* harmony export */   Nk: () => (/* binding */ firstWord),
/* harmony export */   WG: () => (/* binding */ sentinelOf),
/* harmony export */   Z4: () => (/* binding */ pipeVariable),
/* harmony export */   iK: () => (/* binding */ catPath),
/* harmony export */   l: () => (/* binding */ commandScript)
/* harmony export */ });
/* harmony import */ var _system_proc_limit_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82011);
/* harmony import */ var _system_proc_processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70280);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63213);



/**
 * How the wrapper's private OSC begins. What follows is the word from the gate that it answers, a semicolon, the
 * exit status, and BEL.
 */
function sentinelOf(nonce) {
    return `\x1b]nixos-rebuild-test;${nonce};`;
}
/** With this a shell finds the system's `cat`, whatever PATH has: nothing, as in a NixOS service, or another one. */
const catPath = 'PATH=/run/current-system/sw/bin:/usr/bin:/bin:$PATH';
/** Names the pipe of bytes in the environment of the tmux server and of what it starts, but not of the commands. */
const pipeVariable = 'NIXOS_REBUILD_TEST_PIPE';
/** What the gate's first word is: nothing but an answer, which shows that bytes arrive. */
const firstWord = 'drain0';
/** So many failed reads in a row mean the end of the file: a shell does not tell that from an interrupted read. */
const endOfFileReads = 20;
/**
 * The script that runs in the pane, for all commands of a recording. It reads a word from the gate, a named
 * pipe: N runs the script `N.sh` of the directory `dir`, a word that begins with `drain` only answers, `end` ends. The
 * answer with the exit status is in-band, so that order and full drain are certain. The wrapper stays until `end`
 * because tmux before 3.7 may drop what a pane printed just before its process ended.
 *
 * When the recorder has closed the gate, because it was killed or has left the command, the wrapper removes `dir` and
 * ends the tmux server as soon as the command has ended: nothing is cut short, and nothing stays.
 */
function wrapperScript(options) {
    const sentinel = `\\033]nixos-rebuild-test;${options.nonce};%s;%s\\007`;
    const dir = (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(options.dir);
    return [
        '#!/bin/sh',
        // TMUX ends with the server's pid and the session's number, after commas.
        `server=\${TMUX%,*} server=\${server##*,}`,
        // The rebuild must not see the tmux server that records it.
        `unset TMUX TMUX_PANE ${pipeVariable}`,
        // A keyboard interrupt is for the command; a handler, unlike ignoring it, is not inherited.
        'trap : INT QUIT TERM',
        'clean_up() {',
        "  trap '' HUP INT QUIT TERM",
        `  ${catPath}; rm -rf ${dir}`,
        '  kill "$server"',
        '  exit',
        '}',
        `test -p ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(options.gate)} || exit 1`,
        // Open all the time, so that the recorder's end is the end of the file.
        `exec 3< ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(options.gate)}`,
        'while :; do',
        '  failed=0',
        '  until IFS= read -r word <&3; do',
        // A signal may interrupt the wait as well, but not again and again.
        '    failed=$((failed + 1))',
        `    test "$failed" -lt ${endOfFileReads} || clean_up`,
        '  done',
        '  case $word in',
        '    end) exit ;;',
        '    drain*) status=0 ;;',
        `    *) (. ${dir}/"$word".sh) 3<&-; status=$? ;;`,
        '  esac',
        `  printf '${sentinel}' "$word" "$status"`,
        // While the recorder prepares the command, which is not to wait for it.
        `  test "$word" = ${firstWord} && { ${(0,_system_proc_limit_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .limitLine */ .oo)(options.nonce)}; }`,
        'done',
        '',
    ].join('\n');
}
const variableName = /^[A-Za-z_]\w*$/;
/**
 * The script of one command, which the wrapper runs in a subshell. `restore` resets what an earlier command may
 * have left of the terminal's line discipline, such as no echo. Without `keyboard` the command reads nothing, as in a
 * CI job, so that Nix, git and ssh fall back by themselves. Variables that a shell cannot name are left out.
 */
function commandScript(command, { nonce, restore, keyboard }) {
    const variables = Object.entries(command.env).filter(([name]) => variableName.test(name));
    return [
        ...(restore ? ['stty sane iutf8 2>/dev/null'] : []),
        ...variables.map(([name, value]) => value === undefined ? `unset ${name}` : `export ${name}=${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X)(value)}`),
        `export ${_system_proc_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .nonceVariable */ .k1}=${nonce}`,
        // The shell that cannot enter a directory or find a program names itself: without the path of this script.
        `exec /bin/sh -c 'cd "$1" && shift && exec "$@"' sh ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteCommand */ .c)([command.cwd, ...command.argv])}${keyboard ? '' : ' </dev/null'}`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 91301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ scratchPrefix),
/* harmony export */   f: () => (/* binding */ Scratch)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80094);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30865);






/** The prefix of such directories' names. */
const scratchPrefix = 'nixos-rebuild-test-';
/** Where coreutils are when PATH lacks them, as in a NixOS service. */
const coreutilsPath = ['/run/current-system/sw/bin', '/usr/bin', '/bin'].join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
/**
 * A private directory (mode 0700) for a session's socket, scripts and named pipes. It is in the
 * system's temporary directory because a unix socket's path may have only about 100 bytes.
 */
class Scratch {
    /** Its path, which is known before it exists, so that `finish` can find it whenever this process is killed. */
    dir;
    /** `name` must be unique on the machine. */
    constructor(name) {
        this.dir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shortTemporaryDirectory(), `${scratchPrefix}${name}`);
    }
    path(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, name);
    }
    /** Makes the directory. Throws a `ToolError` (`no-scratch`) where that is not possible. */
    make() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.dir, { mode: 0o700 });
        }
        catch (thrown) {
            const message = `cannot make the temporary directory ${this.dir}: ${(0,_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(thrown)}`;
            const hint = 'Set TMPDIR to a directory that exists, can be written and has room.';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-scratch', message, { hint, cause: thrown });
        }
    }
    /** Makes named pipes that only this user can open; returns their paths. Throws a `ToolError` (`no-fifo`). */
    makeFifos(...names) {
        const paths = names.map((name) => this.path(name));
        // Its errors are read, never passed on: standard error may be full or have a reader that has stopped.
        const { error, status, stderr } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('mkfifo', ['-m', '600', ...paths], {
            encoding: 'utf8',
            env: { PATH: [process.env.PATH, coreutilsPath].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter) },
            stdio: ['ignore', 'ignore', 'pipe'],
        });
        if (!error && status === 0)
            return paths;
        const reason = error ? (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(error) : stderr.trim();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-fifo', `cannot make named pipes in ${this.dir}: ${reason}`, {
            hint: 'Recording needs mkfifo of coreutils, and a TMPDIR with room for files and named pipes.',
        });
    }
    remove() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.dir, { recursive: true, force: true });
    }
}
function shortTemporaryDirectory() {
    return Buffer.byteLength((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) <= 40 ? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)() : '/tmp';
}


/***/ }),

/***/ 83219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   s: () => (/* binding */ Census)
/* harmony export */ });
/**
 * The census of a rebuild's processes. Builders leave the process group, clear their environment and lose their
 * parents, so a process belongs when the rule applies to it, when its parent belongs, or when it
 * belonged at an earlier census.
 */
class Census {
    #rule;
    #earlier = new Set();
    constructor(rule) {
        this.#rule = rule;
    }
    /** Those of all processes `alive` that belong, zombies included if they are among them. */
    of(alive) {
        const children = childrenByParent(alive);
        const found = new Map();
        const add = (process) => {
            const key = keyOf(process);
            if (found.has(key) || this.#rule.never.includes(process.pid))
                return;
            found.set(key, process);
            for (const child of children.get(process.pid) ?? [])
                add(child);
        };
        for (const process of alive)
            if (this.#earlier.has(keyOf(process)) || this.#rule.belongs(process))
                add(process);
        this.#earlier = new Set(found.keys());
        return [...found.values()];
    }
}
/** Identifies a process while the machine runs. */
function keyOf({ pid, startTicks }) {
    return `${pid}:${startTicks}`;
}
function childrenByParent(processes) {
    const children = new Map();
    for (const process of processes) {
        const siblings = children.get(process.parent);
        if (siblings)
            siblings.push(process);
        else
            children.set(process.parent, [process]);
    }
    return children;
}


/***/ }),

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vu: () => (/* binding */ isGrouped),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   tW: () => (/* binding */ ControlGroup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40962);




const prefix = 'nixos-rebuild-test-';
/** A group this old (ms) that is empty was left by a recorder that was killed. */
const forgottenMs = 60_000;
const endMs = 500;
/** The name of the control group that holds the processes of one recording. */
function groupName(nonce) {
    return `${prefix}${nonce}`;
}
/**
 * A control group (version 2) for the processes of one recording. A process cannot leave it by a session of its own, an
 * empty environment or another parent. It needs a hierarchy that this process may write: root has one almost
 * everywhere, a user where systemd has delegated it.
 */
class ControlGroup {
    path;
    constructor(path) {
        this.path = path;
    }
    /** Makes the group below this process's own; null where that is not possible. */
    static create(nonce) {
        const own = groupPath('self');
        if (own === null)
            return null;
        removeForgotten(own);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, groupName(nonce));
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
            return new ControlGroup(path);
        }
        catch {
            return null;
        }
    }
    /** The group of that recording in which a process is; null where it is in none. */
    static of(pid, nonce) {
        const path = isGrouped(pid, nonce) ? groupPath(pid) : null;
        const match = path && memberPath(nonce).exec(path);
        return match ? new ControlGroup(match[0]) : null;
    }
    /** Moves a process into it, and with it all that it starts from then on. False where that is refused. */
    adopt(pid) {
        return write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, 'cgroup.procs'), String(pid));
    }
    /** Kills processes of the group whoever's they are: to write the group's file is enough (Linux 5.14 and newer). */
    kill(pids) {
        const condemned = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, 'end');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(condemned, { recursive: true });
        }
        catch {
            return;
        }
        // Apart from the others, of which an activation must not be killed.
        for (const pid of pids)
            write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(condemned, 'cgroup.procs'), String(pid));
        write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(condemned, 'cgroup.kill'), '1');
    }
    /** Removes it. It stays where a process stays in it; a later recording removes it then. */
    async remove() {
        const deadline = performance.now() + endMs;
        // A process that was killed is in it for a moment more.
        while (!removeTree(this.path) && performance.now() < deadline)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(10);
    }
}
/** Whether a process is in the control group of that recording, mounted here or not. */
function isGrouped(pid, nonce) {
    const text = (0,_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .procText */ .uR)('/proc', pid, 'cgroup');
    return text?.includes(groupName(nonce)) === true && memberPath(nonce).test(text);
}
/** Matches up to the group's own name, with which a systemd calls it a scope. */
function memberPath(nonce) {
    return new RegExp(`^.*/${groupName(nonce)}(?:\\.scope)?(?=/|$)`, 'm');
}
/** The directory of a process's control group (version 2); null where it has none that is mounted here. */
function groupPath(pid) {
    const group = /^0::(\/.*)$/m.exec((0,_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .procText */ .uR)('/proc', pid, 'cgroup') ?? '')?.[1];
    if (group === undefined || group.startsWith('/..'))
        return null;
    for (const line of ((0,_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .procText */ .uR)('/proc', 'self', 'mountinfo') ?? '').split('\n')) {
        const [, root = '', point] = /^\d+ \d+ \S+ (\S+) (\S+) .* - cgroup2 /.exec(line) ?? [];
        if (point === undefined)
            continue;
        // A container without a namespace of its own has a part of the hierarchy mounted.
        const base = root === '/' ? '' : root;
        if (group === base || group.startsWith(`${base}/`))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(point, group.slice(base.length));
    }
    return null;
}
function removeForgotten(own) {
    try {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(own)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, name);
            if (name.startsWith(prefix) && Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs > forgottenMs)
                removeTree(path);
        }
    }
    catch {
        // another recorder removed one at the same time
    }
}
/** Removes a group and those below it; the kernel refuses for one that holds processes. */
function removeTree(path) {
    try {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }))
            if (entry.isDirectory())
                removeTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
        return true;
    }
    catch (thrown) {
        return thrown.code === 'ENOENT';
    }
}
function write(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 82011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Om: () => (/* binding */ canMark),
/* harmony export */   oo: () => (/* binding */ limitLine),
/* harmony export */   yR: () => (/* binding */ hasLimit)
/* harmony export */ });
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40744);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40962);


// A resource limit is inherited by everything that a process starts: sessions, parents, environments and users do not
// matter, and every user may read it. That of real-time scheduling is unlimited by default, and at over 70,000 years of
// processor time it stays so for all purposes.
const least = 2n ** 61n;
/** A prime, so that every letter of a nonce counts. */
const limits = 2n ** 61n - 1n;
/** Where util-linux is when PATH lacks it. */
const places = ':/run/current-system/sw/bin:/usr/bin';
/** The soft limit, in microseconds, that marks the processes of one recording. */
function limitOf(nonce) {
    return least + (BigInt(`0x${Buffer.from(nonce).toString('hex')}`) % limits);
}
/**
 * A shell's line that marks the shell and all that it starts from then on. Without `prlimit` (util-linux) it does
 * nothing. The shell does it, because starting a program takes this process longer.
 */
function limitLine(nonce) {
    return `PATH="$PATH${places}" prlimit --pid "$$" --rttime=${limitOf(nonce)}: 2>/dev/null || :`;
}
/** Whether `limitLine` has an effect. */
function canMark(env) {
    return (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .Kp)('prlimit', { PATH: `${env.PATH ?? ''}${places}` }) !== null;
}
/** Whether a process has that soft limit. */
function hasLimit(pid, limit) {
    const text = (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .procText */ .uR)('/proc', pid, 'limits') ?? '';
    return /^Max realtime timeout +(\d+) /m.exec(text)?.[1] === String(limit);
}


/***/ }),

/***/ 70280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XZ: () => (/* binding */ RebuildProcesses),
  ED: () => (/* binding */ carries),
  k1: () => (/* binding */ nonceVariable)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/system/proc/open-files.js

const modes = ['read', 'write', 'both'];
/** What a process has open; nothing where that cannot be read, as of another user's process. */
function openFiles(pid) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`);
    }
    catch {
        return [];
    }
    return names.flatMap((name) => openFile(pid, Number(name)) ?? []);
}
/** One of a process's open files; null where it is closed or cannot be read. */
function openFile(pid, fd) {
    try {
        const found = (0,external_node_fs_.statSync)(`/proc/${pid}/fd/${fd}`);
        // The access mode is the last two bits of the flags of open(2), which proc_pid_fdinfo(5) prints in octal.
        const info = (0,external_node_fs_.readFileSync)(`/proc/${pid}/fdinfo/${fd}`, 'latin1');
        const flags = /^flags:\s*([0-7]+)/m.exec(info)?.[1] ?? '0';
        const master = /^tty-index:\s*(\d+)/m.exec(info)?.[1];
        const kind = kindOf(found);
        return {
            ...{ fd, kind, mode: modes[Number.parseInt(flags, 8) & 3] ?? 'both' },
            device: kind === 'terminal' ? found.rdev : 0,
            masterOf: master === undefined ? null : Number(master),
        };
    }
    catch {
        return null;
    }
}
function kindOf(found) {
    if (found.isSocket())
        return 'socket';
    return found.isCharacterDevice() && isTerminalDevice(found.rdev) ? 'terminal' : 'other';
}
/** The device number of a pseudo-terminal's slave side, by the number in `/dev/pts`. */
function pseudoTerminal(number) {
    return ((136 + Math.floor(number / 256)) << 8) | (number % 256);
}
/** The side of a pseudo-terminal on which a program plays the person, such as Nix for its builders: `/dev/ptmx`. */
const masterSide = (5 << 8) | 2;
/** The major number of a device, which Linux' devices.txt explains. */
function majorOf(device) {
    return (device >> 8) & 0xfff;
}
/** 136 to 143 are the slave sides of pseudo-terminals. */
function isPseudoTerminal(device) {
    return majorOf(device) >= 136 && majorOf(device) <= 143;
}
/** 4 is consoles and serial lines, 5 `/dev/tty`. */
function isTerminalDevice(device) {
    const major = majorOf(device);
    return device !== masterSide && (major === 4 || major === 5 || isPseudoTerminal(device));
}

// EXTERNAL MODULE: ./lib/system/proc/stat.js
var stat = __webpack_require__(40962);
;// CONCATENATED MODULE: ./lib/system/proc/terminal-wait.js



const no = { kind: 'no' };
const unknown = { kind: 'unknown' };
/** The device number of `/dev/tty`: the process's own terminal, whichever that is. */
const ownTerminal = 5 << 8;
/** Where a process sleeps that reads a terminal: `n_tty_read` itself, or the function in which it sleeps. */
const readingChannels = new Set(['n_tty_read', 'wait_woken', 'tty_read']);
const pollingChannels = /^(?:do_)?(?:sys_)?(?:p?poll|p?select6?|epoll|ep_poll)|^poll_schedule_timeout/;
/** Numbers of system calls, by Node's names of architectures (the kernel's syscall tables). */
const calls = {
    x64: {
        reads: [0, 19],
        polls: {
            7: { form: 'poll', limit: 'milliseconds' },
            23: { form: 'select', limit: 'timeval' },
            270: { form: 'select', limit: 'timespec' },
            271: { form: 'poll', limit: 'timespec' },
        },
    },
    arm64: {
        reads: [63, 65],
        polls: { 72: { form: 'select', limit: 'timespec' }, 73: { form: 'poll', limit: 'timespec' } },
    },
};
/**
 * Looks whether a process is blocked in reading a terminal, or in waiting for a terminal alone (`less`, editors). proc_pid_wchan(5) needs the same user, proc_pid_syscall(5) besides that Yama allows it.
 */
function terminalWaitOf(pid, arch = process.arch) {
    const channel = (0,stat/* procText */.uR)('/proc', pid, 'wchan');
    if (channel === null)
        return unknown;
    const call = blockedCall(pid);
    if (call === 'running')
        return no;
    if (call === null)
        return waitByChannel(pid, channel);
    const known = calls[arch];
    if (!known)
        return unknown;
    if (known.reads.includes(call.number))
        return waitsOn(pid, openFile(pid, Number(call.arguments[0])), null);
    const poll = known.polls[call.number];
    if (!poll)
        return no;
    const files = awaitedFiles(pid, poll.form, call.arguments).map((fd) => openFile(pid, fd));
    if (!files.every((file) => file?.kind === 'terminal'))
        return no;
    const limitMs = limitOf(pid, poll, call.arguments);
    return limitMs === 'unknown' ? no : waitsOn(pid, files[0], limitMs);
}
/**
 * What is known of a process whose system call is not shown. Reading and writing terminals, reading sockets and watching
 * files sleep in the same place, and everything has the recording's terminal open, so a process that has a socket, watches
 * files or plays the person on another terminal, as Nix does for its builders, is not judged.
 */
function waitByChannel(pid, channel) {
    if (channel === '0' || channel === '')
        return unknown;
    if (!readingChannels.has(channel))
        return pollingChannels.test(channel) ? unknown : no;
    const files = openFiles(pid);
    const mayWait = ({ kind, masterOf, fd }) => kind === 'socket' || masterOf !== null || (kind === 'other' && isEventFile(pid, fd));
    if (files.some(mayWait))
        return unknown;
    // Standard output and error are open for reading as well, in everything that a terminal runs.
    return waitsOn(pid, files.find((file) => isReadable(file) && (file.fd === 0 || file.fd > 2)), null);
}
/** The wait for a file, if it is a terminal. */
function waitsOn(pid, file, limitMs) {
    if (file?.kind !== 'terminal')
        return no;
    const device = file.device === ownTerminal ? controllingTerminal(pid) : file.device;
    return { kind: 'waits', device, limitMs };
}
/** The device number of a process's terminal, from /proc/PID/stat; 0 where it has none. */
function controllingTerminal(pid) {
    const text = (0,stat/* procText */.uR)('/proc', pid, 'stat') ?? '';
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[4] ?? 0);
}
/** The system call in which a process is blocked; `running` where it is in none, null where that is not shown. */
function blockedCall(pid) {
    const text = (0,stat/* procText */.uR)('/proc', pid, 'syscall')?.trim();
    if (!text)
        return null;
    if (text === 'running')
        return 'running';
    const [number, ...rest] = text.split(' ');
    return { number: Number(number), arguments: rest.map((word) => BigInt(word)) };
}
function isReadable({ kind, mode }) {
    return kind === 'terminal' && mode !== 'write';
}
/** More files than this are no person's terminal. */
const mostFiles = 1024;
/** eventfd, inotify, fanotify and the like. */
function isEventFile(pid, fd) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`).startsWith('anon_inode:');
    }
    catch {
        return true;
    }
}
/** The time limit (ms) of a wait; null for none, `unknown` where it cannot be read. */
function limitOf(pid, { form, limit }, args) {
    const timeout = args[form === 'poll' ? 2 : 4] ?? 0n;
    if (limit === 'milliseconds') {
        const milliseconds = Number(BigInt.asIntN(32, timeout));
        return milliseconds < 0 ? null : milliseconds;
    }
    if (timeout === 0n)
        return null;
    // Seconds, and micro- or nanoseconds, 8 bytes each.
    const bytes = memoryOf(pid, timeout, 16);
    if (bytes === null)
        return 'unknown';
    const [seconds, fraction] = [0, 8].map((offset) => Number(bytes.readBigInt64LE(offset)));
    return seconds * 1000 + fraction / (limit === 'timeval' ? 1000 : 1_000_000);
}
/** The files whose input alone would wake the process; none where it cannot be looked at. */
function awaitedFiles(pid, form, args) {
    const count = Number(BigInt.asIntN(32, args[form === 'poll' ? 1 : 0] ?? 0n));
    if (count <= 0 || count > mostFiles)
        return [];
    if (form === 'select') {
        const [readable, writable] = [args[1], args[2]].map((address) => filesInSet(pid, address ?? 0n, count));
        return readable && writable?.length === 0 ? readable : [];
    }
    const bytes = memoryOf(pid, args[0] ?? 0n, count * 8);
    // struct pollfd: int fd, short events, short revents. A negative fd is left out.
    const fds = Array.from({ length: bytes === null ? 0 : count }, (_, index) => bytes?.readInt32LE(index * 8) ?? -1);
    return fds.filter((fd) => fd >= 0);
}
/** The files in a set of select(2): a bit for each; null where it cannot be read. */
function filesInSet(pid, address, count) {
    if (address === 0n)
        return [];
    const bytes = memoryOf(pid, address, Math.ceil(count / 64) * 8);
    if (bytes === null)
        return null;
    return Array.from({ length: count }, (_, fd) => fd).filter((fd) => ((bytes[fd >> 3] ?? 0) >> (fd & 7)) & 1);
}
/** Bytes of a process's memory; null where they cannot be read. It needs what /proc/PID/syscall needs. */
function memoryOf(pid, address, length) {
    try {
        const fd = (0,external_node_fs_.openSync)(`/proc/${pid}/mem`, 'r');
        try {
            const bytes = Buffer.alloc(length);
            return (0,external_node_fs_.readSync)(fd, bytes, 0, length, address) === length ? bytes : null;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/system/activation/ssh.js

/** ssh's options that take an argument, ssh(1). */
const optionsWithArgument = /^-[1246AaCfGgKkMNnqsTtVvXxYy]*[BbcDEeFIiJLlmOoPpQRSWw]$/;
/** The name of the program that a command line runs; empty where it cannot be read. */
function programName(words) {
    return (0,external_node_path_.basename)(words[0] ?? '');
}
/** Whether a command line is ssh's. A connection's master renames itself: "ssh: /path/of/socket [mux]". */
function isSsh(words) {
    return programName(words) === 'ssh' || /^ssh: .*\[mux\]/.test(words[0] ?? '');
}
/** The parts of an ssh command line; null for anything else, and for a master, which names no host. */
function parseSsh(words) {
    if (programName(words) !== 'ssh')
        return null;
    let index = 1;
    while (index < words.length && words[index]?.startsWith('-')) {
        const word = words[index] ?? '';
        index += optionsWithArgument.test(word) ? 2 : 1;
        if (word === '--')
            break;
    }
    const host = words[index];
    if (host === undefined)
        return null;
    return { connection: words.slice(0, index + 1), host, remote: remoteWords(words.slice(index + 1)) };
}
/** Words that ssh runs on the other machine, where a shell takes apart what may be one word here. */
function remoteWords(words) {
    return words.flatMap((word) => word.split(/[\s'"]+/)).filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./lib/system/activation/journal-unit.js


/** Options of systemd-run with which the output comes to its caller, systemd-run(1). */
const returnsOutput = /^(?:--pipe|--pty|-[A-OQ-Za-su-z]*[Pt][A-Za-z]*)$/;
/**
 * The unit in which a command line of `systemd-run --wait` runs a program, where what that prints goes to the journal
 * alone, as with nixos-rebuild-ng since 2026; null for any other command line.
 */
function journalUnit(words) {
    const ssh = parseSsh(words);
    const here = ssh?.remote ?? words;
    const start = here.findIndex((word) => (0,external_node_path_.basename)(word) === 'systemd-run');
    if (start === -1 || (ssh === null && programName(words) === 'ssh'))
        return null;
    const runner = here.slice(start + 1);
    const unit = unitOf(runner);
    // The options end at the program, an absolute path.
    const end = runner.findIndex((word) => word.startsWith('/'));
    const options = end === -1 ? runner : runner.slice(0, end);
    if (unit === null || !options.includes('--wait') || options.some((word) => returnsOutput.test(word)))
        return null;
    return { unit, connection: ssh?.connection ?? null };
}
/** The unit that `systemd-run` is asked for; null where it makes a name up. `words` begin after its own name. */
function unitOf(words) {
    return optionOf(words, '--unit', '-u');
}
/** The value of an option among words, `--long=VALUE`, `--long VALUE` or `-s VALUE`. */
function optionOf(words, long, short) {
    const index = words.findIndex((word) => word === long || word === short || word.startsWith(`${long}=`));
    const word = words[index];
    if (word === undefined)
        return null;
    return word.startsWith(`${long}=`) ? word.slice(long.length + 1) : (words[index + 1] ?? null);
}

;// CONCATENATED MODULE: ./lib/system/activation/privilege.js
/** Programs that ask for a password first, and run what they were asked to as a child or in their own place. */
const privilegePrograms = new Set(['sudo', 'sudo-rs', 'doas', 'su', 'pkexec', 'please']);
/** Whether a program of this name asks for a password, and then runs another program. */
function isPrivilegeProgram(name) {
    return privilegePrograms.has(name);
}

;// CONCATENATED MODULE: ./lib/system/activation/activation.js




/**
 * Programs that change the running system or its boot loader: NixOS' switch-to-configuration (Perl or Rust; where
 * Nix has wrapped it, under the name of the wrapper) with one of its actions, the activation scripts of NixOS and
 * home-manager, and that of deploy-rs.
 */
const switchWord = /^(?:\S*\/)?\.?switch-to-configuration(?:-ng)?(?:-wrapped)?$/;
const switchActions = new Set(['switch', 'boot', 'test']);
const activateWord = /^\/nix\/store\/[^/\s]+\/(?:bin\/)?activate(?:-rs)?$/;
/**
 * The activations under way among the living processes of a rebuild, `found`; of those that belong together, such as
 * sudo and what it runs, the first. While there is one, no process of the rebuild may be ended: an interrupted
 * nixos-rebuild kills the sudo or ssh below it, and without what reads its output, or a tunnel beside it, an
 * activation dies as well. Another user's processes do not show what they need.
 */
function activationsAmong(found, wordsOf) {
    const rebuild = new Map(found.map((process) => [process.pid, { process, words: wordsOf(process.pid) }]));
    const all = [...rebuild.values()];
    const underWay = all.filter(({ process, words }) => activatesSystem(words) &&
        !waitsForPerson(process, words, all.filter((other) => other.process.parent === process.pid)));
    const pids = new Set(underWay.map(({ process }) => process.pid));
    const isBelowAnother = ({ parent }) => {
        const above = rebuild.get(parent);
        return above !== undefined && (pids.has(parent) || isBelowAnother(above.process));
    };
    return underWay.filter(({ process }) => !isBelowAnother(process)).map(({ words }) => describe(words));
}
/** Whether a command line runs a program that activates a system, by itself, after sudo or on another host. */
function activatesSystem(words) {
    // ssh's remote command may be one word; a shell's script, which may only mention the program, is no activation.
    const parts = isSsh(words) ? remoteWords(words) : words;
    return parts.some((word, index) => activateWord.test(word) || (switchWord.test(word) && switchActions.has(parts[index + 1] ?? '')));
}
/** Whether it has not begun, because it waits for a password or for an answer about a host's key. */
function waitsForPerson({ pid }, words, children) {
    // A helper that asks is a child as well; the activation has the same words, before and after it is executed.
    if (isPrivilegeProgram(programName(words)))
        return !children.some((child) => activatesSystem(child.words));
    if (isSsh(words))
        return terminalWaitOf(pid).kind === 'waits';
    return children.some((child) => programName(child.words) === 'pkttyagent' && terminalWaitOf(child.process.pid).kind === 'waits');
}
/** What a person can be told of an activation, from its command line. */
function describe(words) {
    const remote = isSsh(words) ? remoteWords(words) : words;
    const runner = remote.findIndex((word) => programName([word]) === 'systemd-run');
    const runHost = programName(words) === 'systemd-run' ? optionOf(words, '--host', '-H') : null;
    return {
        command: words.join(' '),
        host: parseSsh(words)?.host ?? runHost,
        unit: runner === -1 ? null : unitOf(remote.slice(runner)),
    };
}

;// CONCATENATED MODULE: ./lib/system/activation/switch-command.js



/** NixOS' switch-to-configuration, Perl or Rust; where Nix has wrapped it, under the name of the wrapper. */
const program = /^(?:\S*\/)?\.?switch-to-configuration(?:-ng)?(?:-wrapped)?$/;
const actions = new Set(['switch', 'boot', 'test', 'dry-activate']);
/** nixpkgs' top-level.nix gives every system this name; the program itself is in a package of its own. */
const inSystem = /^(\/nix\/store\/[0-9a-z]{32}-nixos-system-[^/\s]{1,200})\//;
/**
 * The switch-to-configuration that a command line runs; null where it runs none. Nor does sudo's own: it may still
 * wait for a password, and what it runs has a command line too.
 */
function switchCommand(words) {
    if (isPrivilegeProgram(programName(words)))
        return null;
    // ssh's remote command may be one word; a shell's script, which may only mention the program, runs none.
    const parts = isSsh(words) ? remoteWords(words) : words;
    const at = parts.findIndex((word, index) => program.test(word) && actions.has(parts[index + 1] ?? ''));
    if (at === -1)
        return null;
    const ssh = parseSsh(words);
    return {
        action: parts[at + 1],
        system: inSystem.exec(parts[at])?.[1] ?? null,
        host: ssh?.host ?? (programName(words) === 'systemd-run' ? optionOf(words, '--host', '-H') : null),
        journal: journalUnit(words),
        connection: ssh?.connection ?? null,
    };
}
/**
 * Finds switch-to-configuration among the processes of this machine. A process has its command line from its start
 * or soon after, so between two looks at all of them the new ones are enough, at a fraction of the cost.
 */
class SwitchSearch {
    #pids;
    #wordsOf;
    #looks = new Map();
    /** `pids` lists the processes that there are; `wordsOf` returns the words of one's command line. */
    constructor(pids, wordsOf) {
        this.#pids = pids;
        this.#wordsOf = wordsOf;
    }
    /** By process id, among all processes, or among those only that have not been looked at twice. */
    find(which) {
        const found = new Map();
        const looks = new Map();
        for (const pid of this.#pids()) {
            const times = this.#looks.get(pid) ?? 0;
            // Between its fork and its exec a process has its parent's command line.
            looks.set(pid, times + 1);
            if (which === 'new' && times >= 2)
                continue;
            const command = switchCommand(this.#wordsOf(pid));
            if (command)
                found.set(pid, command);
        }
        this.#looks = looks;
        return found;
    }
}

// EXTERNAL MODULE: ./lib/system/proc/census.js
var census = __webpack_require__(83219);
// EXTERNAL MODULE: ./lib/system/proc/cgroup.js
var cgroup = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/system/proc/limit-mark.js
var limit_mark = __webpack_require__(82011);
;// CONCATENATED MODULE: ./lib/system/proc/named-process.js


const longest = 80;
/** Names a process; what cannot be read is a question mark. The command line is as hostile as any output. */
function nameProcess({ pid }) {
    const words = (0,stat/* procText */.uR)('/proc', pid, 'cmdline')?.replaceAll('\0', ' ').trim();
    const command = words || (0,stat/* procText */.uR)('/proc', pid, 'comm')?.trim() || '?';
    const uid = /^Uid:\s+\d+\s+(\d+)/m.exec((0,stat/* procText */.uR)('/proc', pid, 'status') ?? '')?.[1];
    return {
        pid,
        command: Buffer.from(command, 'latin1').toString('utf8').slice(0, longest),
        user: uid === undefined ? '?' : userName(uid),
    };
}
function userName(uid) {
    try {
        const lines = (0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8').split('\n');
        return lines.map((line) => line.split(':')).find(([, , id]) => id === uid)?.[0] ?? uid;
    }
    catch {
        return uid;
    }
}

;// CONCATENATED MODULE: ./lib/system/proc/terminal-question.js




/** Shorter waits (ms) are those of a program that works meanwhile. vim waits 4 s at first, then for ever. */
const longMs = 3000;
/** Programs that ask on the terminal while they have a connection open. */
const askingPrograms = new Set(['ssh', 'git-remote-http', 'git-remote-https']);
/**
 * Looks for a question on the terminal with the number `device` among the living processes of a rebuild; null where
 * none of them waits. A terminal inside that terminal counts where it passes on what a person types, as sudo's and
 * script's do; what a program such as expect answers does not.
 */
function terminalQuestion(found, device, wordsOf) {
    const parents = new Set(found.map(({ parent }) => parent));
    let isUnknown = false;
    let isJudged = found.length === 0;
    let limited = null;
    for (const { pid } of found) {
        const wait = terminalWaitOf(pid);
        const program = programName(wordsOf(pid));
        if (wait.kind === 'waits' && (wait.device === device || relays(found, wait.device, wordsOf))) {
            const question = { kind: 'waits', pid, program: program || `process ${pid}` };
            if (wait.limitMs === null)
                return { ...question, hasLimit: false };
            if (wait.limitMs >= longMs)
                limited ??= { ...question, hasLimit: true };
        }
        isJudged ||= wait.kind !== 'unknown';
        // A sudo that runs what it was asked to has a child.
        const mayAsk = isPrivilegeProgram(program) || askingPrograms.has(program);
        isUnknown ||= wait.kind === 'unknown' && !parents.has(pid) && mayAsk;
    }
    return limited ?? (isUnknown || !isJudged ? { kind: 'unknown' } : null);
}
/** Whether a terminal was made by a program that passes a person's keys on to it. */
function relays(found, device, wordsOf) {
    return found.some(({ pid }) => {
        const program = programName(wordsOf(pid));
        if (program !== 'script' && !isPrivilegeProgram(program))
            return false;
        return openFiles(pid).some(({ masterOf }) => masterOf !== null && pseudoTerminal(masterOf) === device);
    });
}

;// CONCATENATED MODULE: ./lib/system/proc/processes.js












/** Set in the rebuild's environment only, so that its processes are found wherever they go. */
const nonceVariable = 'NIXOS_REBUILD_TEST_NONCE';
/**
 * The processes of one rebuild that are alive. Those belong that carry the nonce in their environment, that use
 * the terminal or pipe to which the rebuild prints, that descend from one that belongs (the first process,
 * or a child of the wrapper, included), and those that belonged before. Where `holdProcesses` was called, also
 * those that are in its control group or have its limit.
 */
class RebuildProcesses {
    #nonce;
    #first;
    #census;
    #switches = new SwitchSearch(stat/* processIds */.Uj, wordsOf);
    /** Those that a SIGKILL was refused for. */
    #refused = new Set();
    #channel = null;
    /**
     * `first` is the process that began it, whose standard output is the rebuild's. With `wrapper` it
     * only waits for the rebuild and does not belong to it.
     */
    constructor(nonce, first) {
        const marker = `${nonceVariable}=${nonce}`;
        const begun = first && (0,stat/* readProcess */.Wv)(first.pid);
        const wrapper = first?.wrapper ? first.pid : null;
        const limit = (0,limit_mark/* limitOf */.LF)(nonce);
        // Nothing that is older is the rebuild's: to know that is most of a look at a machine's processes.
        const isOlder = ({ startTicks }) => startTicks < (begun?.startTicks ?? 0);
        const isHeld = ({ pid }) => (0,limit_mark/* hasLimit */.yR)(pid, limit) || (0,cgroup/* isGrouped */.Vu)(pid, nonce);
        this.#nonce = nonce;
        this.#first = begun;
        this.#census = new census/* Census */.s({
            belongs: (candidate) => !isOlder(candidate) &&
                ((wrapper === null ? isSame(candidate, begun) : candidate.parent === wrapper) ||
                    carries(candidate.pid, marker) ||
                    this.#usesChannel(candidate.pid) ||
                    isHeld(candidate)),
            never: wrapper === null ? [process.pid] : [process.pid, wrapper],
        });
    }
    find() {
        this.#channel = this.#currentChannel();
        const alive = ((0,stat/* readProcesses */._F)() ?? processesOfPs()).filter(({ hasEnded }) => !hasEnded);
        return this.#census.of(alive);
    }
    /**
     * How many may be ended, which is none while an activation is under way; the activations; and those, another
     * user's, that this process tried to kill and may not.
     */
    look() {
        const found = this.find();
        const activations = activationsAmong(found, wordsOf);
        const endable = activations.length > 0 ? [] : found;
        const refused = endable.filter((process) => this.#refused.has((0,census/* keyOf */.T)(process)));
        return { endable: endable.length - refused.length, activations, refused: refused.map(nameProcess) };
    }
    /**
     * The switch-to-configuration that it runs, by process id: with `new`, those only that were not there at the last two
     * looks, which costs a fraction.
     */
    switches(which) {
        const found = this.#switches.find(which);
        // Which processes belong to the rebuild takes ten times longer to find out.
        const own = new Set(found.size === 0 ? [] : this.find().map(({ pid }) => pid));
        return new Map([...found].filter(([pid]) => own.has(pid)));
    }
    /** The process that waits for somebody to type on the rebuild's terminal; null where none does, or it has none. */
    question() {
        if ((0,stat/* readProcess */.Wv)(process.pid) === null)
            return { kind: 'unknown' };
        const found = this.find();
        return this.#channel?.terminal ? terminalQuestion(found, this.#channel.device, wordsOf) : null;
    }
    /** Sends a signal to all of them; to none while an activation is under way. */
    signal(signal) {
        const found = this.find();
        if (activationsAmong(found, wordsOf).length > 0)
            return;
        const refused = (0,stat/* signalProcesses */.IK)(found, signal);
        if (signal !== 'SIGKILL')
            return;
        for (const { pid } of refused)
            cgroup/* ControlGroup */.tW.of(pid, this.#nonce)?.kill([pid]);
        this.#refused = new Set(refused.map(census/* keyOf */.T));
    }
    /** Those that remain after `patienceMs` in which others may still end: a hang-up reaches every user's. */
    async leftOver(patienceMs = 1000) {
        const deadline = performance.now() + patienceMs;
        let left = this.look();
        while (left.endable + left.refused.length > 0 && performance.now() < deadline) {
            await (0,promises_.setTimeout)(20);
            left = this.look();
        }
        return left.refused;
    }
    /**
     * Looked at each time: a pane's process has no terminal when it has just been forked, and the name of a terminal
     * that was closed is soon another's, which a pipe's or socket's never is.
     */
    #currentChannel() {
        const first = this.#first;
        if (first && (0,stat/* isAlive */._n)(first))
            return channelOf(first.pid, 1);
        return this.#channel?.terminal ? null : this.#channel;
    }
    #usesChannel(pid) {
        const id = this.#channel?.id;
        return id !== undefined && [0, 1, 2].some((stream) => channelOf(pid, stream)?.id === id);
    }
}
function isSame(one, other) {
    return one.pid === other?.pid && one.startTicks === other.startTicks;
}
/** Whether the environment with which a process was started has `marker`, which is `NAME=VALUE`. */
function carries(pid, marker, proc = '/proc') {
    return (0,stat/* procText */.uR)(proc, pid, 'environ')?.includes(`${marker}\0`) === true;
}
/** The words of a process's command line; none where they cannot be read. */
function wordsOf(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
    }
    catch {
        return [];
    }
}
/** Identifies the channel of a process's standard stream; null for anything else. */
function channelOf(pid, stream) {
    try {
        const found = (0,external_node_fs_.statSync)(`/proc/${pid}/fd/${stream}`);
        // Unrelated processes share /dev/null.
        const terminal = found.isCharacterDevice() && isPseudoTerminal(found.rdev);
        if (!terminal && !found.isFIFO() && !found.isSocket())
            return null;
        return { id: `${found.dev}:${found.ino}`, terminal, device: found.rdev };
    }
    catch {
        return null;
    }
}
/** Without /proc (macOS) there is ps; start times, environments and channels are then not looked at. */
function processesOfPs() {
    const rows = (0,external_node_child_process_.execFileSync)('ps', ['-axo', 'pid=,ppid=,stat='], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
    })
        .trim()
        .split('\n');
    return rows.map((row) => {
        const [pid, parent, state] = row.trim().split(/\s+/);
        const hasEnded = state?.startsWith('Z') === true;
        return {
            pid: Number(pid),
            parent: Number(parent),
            hasEnded,
            startTicks: 0,
            cpuTicks: 0,
            residentPages: 0,
        };
    });
}


/***/ })

};
