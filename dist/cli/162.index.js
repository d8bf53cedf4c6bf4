export const id = 162;
export const ids = [162];
export const modules = {

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ endTerminal),
/* harmony export */   gq: () => (/* binding */ pipeName),
/* harmony export */   qd: () => (/* binding */ terminalProcesses)
/* harmony export */ });
/* harmony import */ var _system_proc_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1298);
/* harmony import */ var _system_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(962);
/* harmony import */ var _wrapper_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(743);



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

/***/ 743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ wrapperScript),
/* harmony export */   WG: () => (/* binding */ sentinelOf),
/* harmony export */   Z4: () => (/* binding */ pipeVariable),
/* harmony export */   iK: () => (/* binding */ catPath),
/* harmony export */   l: () => (/* binding */ commandScript)
/* harmony export */ });
/* harmony import */ var _system_proc_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1298);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3213);


/**
 * How the wrapper's private OSC begins. What follows is the word from the gate that it answers, a semicolon, the
 * exit status, and BEL.
 */
function sentinelOf(nonce) {
    return `\x1b]nixos-rebuild-test;${nonce};`;
}
/** With this a shell finds `cat` where PATH lacks coreutils, as in a NixOS service. */
const catPath = 'PATH=$PATH:/run/current-system/sw/bin:/usr/bin:/bin';
/** Names the pipe of bytes in the environment of the tmux server and of what it starts, but not of the commands. */
const pipeVariable = 'NIXOS_REBUILD_TEST_PIPE';
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
    const dir = (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(options.dir);
    return [
        '#!/bin/sh',
        // The server's pid is between the commas of TMUX.
        `server=\${TMUX#*,} server=\${server%%,*}`,
        // The rebuild must not see the tmux server that records it.
        `unset TMUX TMUX_PANE ${pipeVariable}`,
        // A keyboard interrupt is for the command; a handler, unlike ignoring it, is not inherited.
        'trap : INT QUIT TERM',
        'clean_up() {',
        "  trap '' HUP INT QUIT TERM",
        `  rm -rf ${dir}`,
        '  kill "$server"',
        '  exit',
        '}',
        `test -p ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(options.gate)} || exit 1`,
        // Open all the time, so that the recorder's end is the end of the file.
        `exec 3< ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(options.gate)}`,
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
        ...variables.map(([name, value]) => value === undefined ? `unset ${name}` : `export ${name}=${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(value)}`),
        `export ${_system_proc_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .nonceVariable */ .k1}=${nonce}`,
        // The shell that cannot enter a directory or find a program names itself: without the path of this script.
        `exec /bin/sh -c 'cd "$1" && shift && exec "$@"' sh ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteCommand */ .c)([command.cwd, ...command.argv])}${keyboard ? '' : ' </dev/null'}`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 3219:
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

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XZ: () => (/* binding */ RebuildProcesses),
  ED: () => (/* binding */ carries),
  k1: () => (/* binding */ nonceVariable)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
            ...{ fd, kind, id: `${found.dev}:${found.ino}`, mode: modes[Number.parseInt(flags, 8) & 3] ?? 'both' },
            device: kind === 'terminal' ? found.rdev : 0,
            masterOf: master === undefined ? null : Number(master),
        };
    }
    catch {
        return null;
    }
}
function kindOf(found) {
    if (found.isFIFO())
        return 'pipe';
    if (found.isSocket())
        return 'socket';
    return found.isCharacterDevice() && isTerminalDevice(found.rdev) ? 'terminal' : 'other';
}
/** The device number of a pseudo-terminal's slave side, by the number in `/dev/pts`. */
function pseudoTerminal(number) {
    return ((136 + Math.floor(number / 256)) << 8) | (number % 256);
}
/** Linux' devices.txt: 4 is consoles and serial lines, 5 `/dev/tty`, 136 to 143 pseudo-terminals. */
function isTerminalDevice(device) {
    const major = (device >> 8) & 0xfff;
    return major === 4 || major === 5 || (major >= 136 && major <= 143);
}

// EXTERNAL MODULE: ./lib/system/proc/stat.js
var stat = __webpack_require__(962);
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
        read: 0,
        poll: [
            { call: 7, count: 1, timeout: 2, forever: 'minus one' },
            { call: 23, count: 0, timeout: 4, forever: 'null' },
            { call: 270, count: 0, timeout: 4, forever: 'null' },
            { call: 271, count: 1, timeout: 2, forever: 'null' },
        ],
    },
    arm64: {
        read: 63,
        poll: [
            { call: 72, count: 0, timeout: 4, forever: 'null' },
            { call: 73, count: 1, timeout: 2, forever: 'null' },
        ],
    },
};
/**
 * Looks whether a process is blocked in reading a terminal, or in waiting without limit for a terminal alone
 * (`less`, editors). proc_pid_wchan(5) needs the same user, proc_pid_syscall(5) besides that Yama allows it; where
 * only the first can be read, a process that has a terminal open for reading counts.
 */
function terminalWaitOf(pid, arch = process.arch) {
    const channel = (0,stat/* procText */.uR)('/proc', pid, 'wchan');
    if (channel === null)
        return unknown;
    const call = blockedCall(pid);
    if (call === 'running')
        return no;
    if (call === null) {
        if (channel === '0' || channel === '')
            return unknown;
        if (!readingChannels.has(channel))
            return pollingChannels.test(channel) ? unknown : no;
        return waitsOn(pid, openFiles(pid).find(isReadable));
    }
    const known = calls[arch];
    if (!known)
        return unknown;
    if (call.number === known.read)
        return waitsOn(pid, openFile(pid, Number(call.arguments[0])));
    const poll = known.poll.find(({ call: number }) => number === call.number);
    return poll && isWithoutLimit(poll, call.arguments) ? waitsOn(pid, onlySource(pid)) : no;
}
/** The wait for a file, if it is a terminal. */
function waitsOn(pid, file) {
    if (file?.kind !== 'terminal')
        return no;
    return { kind: 'waits', device: file.device === ownTerminal ? controllingTerminal(pid) : file.device };
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
function isWithoutLimit(poll, args) {
    const timeout = args[poll.timeout] ?? 0n;
    const isForever = poll.forever === 'null' ? timeout === 0n : BigInt.asIntN(32, timeout) < 0n;
    return isForever && (args[poll.count] ?? 0n) > 0n;
}
/** The terminal of a process that has nothing else open which could wake it; null for any other process. */
function onlySource(pid) {
    const files = openFiles(pid);
    const isWoken = files.some(({ kind, fd }) => kind === 'pipe' || kind === 'socket' || (kind === 'other' && isEventFile(pid, fd)));
    return isWoken ? null : (files.find(isReadable) ?? null);
}
/** eventfd, timerfd, signalfd, inotify and the like, which can wake a process. */
function isEventFile(pid, fd) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`).startsWith('anon_inode:');
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/system/proc/activation.js



/**
 * Programs that change the running system or its boot loader: NixOS' switch-to-configuration (Perl or Rust; where
 * Nix has wrapped it, under the name of the wrapper), the activation scripts of NixOS and home-manager, and that of
 * deploy-rs.
 */
const activationWord = /(?:^|\/)\.?switch-to-configuration(?:-ng)?(?:-wrapped)?$|^\/nix\/store\/[^/]+\/(?:bin\/)?activate(?:-rs)?$/;
/** Programs that ask for a password first, and run what they were asked to as a child or in their own place. */
const privilegePrograms = new Set(['sudo', 'sudo-rs', 'doas', 'su', 'pkexec', 'please']);
/** ssh's options that take an argument, ssh(1). */
const sshOptionsWithArgument = /^-[1246AaCfGgKkMNnqsTtVvXxYy]*[BbcDEeFIiJLlmOoPpQRSWw]$/;
/**
 * Sorts the living processes of a rebuild, `found`, into those that may be ended and activations, which must not
 * be cut short. Spared with an activation are its descendants; its ancestors, because an interrupted nixos-rebuild
 * kills the sudo or ssh below it; what reads its output, without which it dies of SIGPIPE, and the ancestors of that;
 * and, where it runs on another host, every ssh process, because they may share one connection.
 */
function sortProcesses(found, wordsOf) {
    const rebuild = found.map((process) => ({ process, words: wordsOf(process.pid) }));
    const underWay = rebuild.filter(({ process, words }) => activatesSystem(words) &&
        !waitsForPerson(process, words, rebuild.filter((other) => other.process.parent === process.pid)));
    if (underWay.length === 0)
        return { endable: [...found], activations: [] };
    const spared = new Set(underWay.map(({ process }) => process.pid));
    addDescendants(spared, found);
    addHolders(spared, found);
    if (underWay.some(({ words }) => isSsh(words)))
        for (const { pid } of found)
            if (isSsh(wordsOf(pid)))
                addWithAncestors(spared, pid, found);
    addDescendants(spared, found);
    return {
        endable: found.filter(({ pid }) => !spared.has(pid)),
        activations: underWay.map(({ words }) => describe(words)),
    };
}
/** Whether a command line runs a program that activates a system, by itself, after sudo or on another host. */
function activatesSystem(words) {
    // ssh's remote command may be one word; a shell's script, which may only mention the program, is no activation.
    return (isSsh(words) ? words.flatMap(remoteWords) : words).some((word) => activationWord.test(word));
}
/** Whether it has not begun, because it waits for a password or for an answer about a host's key. */
function waitsForPerson({ pid }, words, children) {
    // A helper that asks is a child as well; the activation has the same words, before and after it is executed.
    if (isPrivilegeProgram(programOf(words)))
        return !children.some((child) => activatesSystem(child.words));
    if (isSsh(words))
        return terminalWaitOf(pid).kind === 'waits';
    return children.some((child) => programOf(child.words) === 'pkttyagent' && terminalWaitOf(child.process.pid).kind === 'waits');
}
/** Whether a program of this name asks for a password, and then runs another program. */
function isPrivilegeProgram(name) {
    return privilegePrograms.has(name);
}
function programOf(words) {
    return (0,external_node_path_.basename)(words[0] ?? '');
}
/** What a person can be told of an activation, from its command line. */
function describe(words) {
    const remote = isSsh(words) ? words.flatMap(remoteWords) : words;
    return { command: words.join(' '), host: sshDestination(words) ?? runHost(words), unit: unitOf(remote) };
}
function remoteWords(word) {
    return word.split(/[\s'"]+/).filter((part) => part !== '');
}
function isSsh(words) {
    // A connection's master renames itself: "ssh: /path/of/socket [mux]".
    return programOf(words) === 'ssh' || /^ssh: .*\[mux\]/.test(words[0] ?? '');
}
/** The destination in an ssh command line; null for anything else. */
function sshDestination(words) {
    if (programOf(words) !== 'ssh')
        return null;
    for (let index = 1; index < words.length; index += 1) {
        const word = words[index] ?? '';
        if (!word.startsWith('-'))
            return word;
        if (word === '--')
            return words[index + 1] ?? null;
        if (sshOptionsWithArgument.test(word))
            index += 1;
    }
    return null;
}
/** The machine of `systemd-run --host`. */
function runHost(words) {
    return programOf(words) === 'systemd-run' ? optionOf(words, '--host', '-H') : null;
}
function unitOf(words) {
    return words.some((word) => (0,external_node_path_.basename)(word) === 'systemd-run') ? optionOf(words, '--unit', '-u') : null;
}
function optionOf(words, long, short) {
    const index = words.findIndex((word) => word === long || word === short || word.startsWith(`${long}=`));
    const word = words[index];
    if (word === undefined)
        return null;
    return word.startsWith(`${long}=`) ? word.slice(long.length + 1) : (words[index + 1] ?? null);
}
function addDescendants(spared, found) {
    for (let grown = true; grown;) {
        const more = found.filter(({ pid, parent }) => spared.has(parent) && !spared.has(pid));
        for (const { pid } of more)
            spared.add(pid);
        grown = more.length > 0;
    }
}
function addWithAncestors(spared, pid, found) {
    const byPid = new Map(found.map((process) => [process.pid, process]));
    for (let process = byPid.get(pid); process; process = byPid.get(process.parent))
        spared.add(process.pid);
}
/**
 * Adds the ancestors of what is spared, and whatever reads a pipe into which one of these prints, until nothing
 * is added any more. The children of an ancestor are not added: a rebuild may start more than its activation.
 */
function addHolders(spared, found) {
    const files = new Map();
    const filesOf = (pid) => {
        const known = files.get(pid) ?? openFiles(pid);
        files.set(pid, known);
        return known;
    };
    let size = 0;
    while (spared.size > size) {
        size = spared.size;
        for (const pid of [...spared])
            addWithAncestors(spared, pid, found);
        const written = new Set([...spared]
            .flatMap((pid) => filesOf(pid).filter((file) => file.kind === 'pipe' && file.mode !== 'read'))
            .map(({ id }) => id));
        for (const { pid } of found)
            if (filesOf(pid).some(({ kind, id, mode }) => kind === 'pipe' && mode !== 'write' && written.has(id)))
                spared.add(pid);
    }
}

// EXTERNAL MODULE: ./lib/system/proc/census.js
var census = __webpack_require__(3219);
;// CONCATENATED MODULE: ./lib/system/proc/terminal-question.js




/**
 * Looks for a question on the terminal with the number `device` among the living processes of a rebuild; null where
 * none of them waits. A terminal inside that terminal counts where it passes on what a person types, as sudo's and
 * script's do; what a program such as expect answers does not.
 */
function terminalQuestion(found, device, wordsOf) {
    const parents = new Set(found.map(({ parent }) => parent));
    let isUnknown = false;
    for (const { pid } of found) {
        const wait = terminalWaitOf(pid);
        const program = terminal_question_programOf(wordsOf(pid));
        if (wait.kind === 'waits' && (wait.device === device || relays(found, wait.device, wordsOf)))
            return { kind: 'waits', pid, program: program || `process ${pid}` };
        // A sudo that runs what it was asked to has a child.
        isUnknown ||= wait.kind === 'unknown' && !parents.has(pid) && isPrivilegeProgram(program);
    }
    return isUnknown ? { kind: 'unknown' } : null;
}
/** Whether a terminal was made by a program that passes a person's keys on to it. */
function relays(found, device, wordsOf) {
    return found.some(({ pid }) => {
        const program = terminal_question_programOf(wordsOf(pid));
        if (program !== 'script' && !isPrivilegeProgram(program))
            return false;
        return openFiles(pid).some(({ masterOf }) => masterOf !== null && pseudoTerminal(masterOf) === device);
    });
}
function terminal_question_programOf(words) {
    return (0,external_node_path_.basename)(words[0] ?? '');
}

;// CONCATENATED MODULE: ./lib/system/proc/processes.js






/** Set in the rebuild's environment only, so that its processes are found wherever they go. */
const nonceVariable = 'NIXOS_REBUILD_TEST_NONCE';
/**
 * The processes of one rebuild that are alive. Those belong that carry the nonce in their environment, that use
 * the terminal or pipe to which the rebuild prints, that descend from one that belongs (the first process,
 * or a child of the wrapper, included), and those that belonged before.
 */
class RebuildProcesses {
    #first;
    #census;
    #channel = null;
    /**
     * `first` is the process that began it, whose standard output is the rebuild's. With `wrapper` it
     * only waits for the rebuild and does not belong to it.
     */
    constructor(nonce, first) {
        const marker = `${nonceVariable}=${nonce}`;
        const begun = first && (0,stat/* readProcess */.Wv)(first.pid);
        const wrapper = first?.wrapper ? first.pid : null;
        this.#first = begun;
        this.#census = new census/* Census */.s({
            belongs: (candidate) => (wrapper === null ? isSame(candidate, begun) : candidate.parent === wrapper) ||
                carries(candidate.pid, marker) ||
                this.#usesChannel(candidate.pid),
            never: wrapper === null ? [process.pid] : [process.pid, wrapper],
        });
    }
    find() {
        this.#channel = this.#currentChannel();
        const alive = ((0,stat/* readProcesses */._F)() ?? processesOfPs()).filter(({ hasEnded }) => !hasEnded);
        return this.#census.of(alive);
    }
    /** How many may be ended, and the activations under way, which must not be cut short. */
    look() {
        const { endable, activations } = this.#sorted();
        return { endable: endable.length, activations };
    }
    /** The process that waits for somebody to type on a terminal, or null. Without /proc it is not known. */
    question() {
        if ((0,stat/* readProcess */.Wv)(process.pid) === null)
            return { kind: 'unknown' };
        const found = this.find();
        return this.#channel?.terminal ? terminalQuestion(found, this.#channel.device, wordsOf) : null;
    }
    /** Sends a signal to those that may be ended: all but activations and what these need. */
    signal(signal) {
        (0,stat/* signalProcesses */.IK)(this.#sorted().endable, signal);
    }
    #sorted() {
        return sortProcesses(this.find(), wordsOf);
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
        // Major numbers 136 to 143 are pseudo-terminals (Linux' devices.txt); unrelated processes share /dev/null.
        const terminal = found.isCharacterDevice() && found.rdev >> 8 >= 136 && found.rdev >> 8 <= 143;
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
    const rows = (0,external_node_child_process_.execFileSync)('ps', ['-axo', 'pid=,ppid=,stat='], { encoding: 'utf8' }).trim().split('\n');
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


/***/ }),

/***/ 3213:
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
