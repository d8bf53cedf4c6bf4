export const id = 604;
export const ids = [604];
export const modules = {

/***/ 11170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);



const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() });
const headSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: repositorySchema.optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().positive(),
        head: headSchema,
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    })
        .optional(),
});
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^/]+\/[^/]+$/),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_RUN_NUMBER: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int(),
    GITHUB_WORKFLOW: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_JOB: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_WORKSPACE: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    RUNNER_TEMP: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('https://api.github.com'),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('https://github.com'),
    GITHUB_REF_NAME: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
});
/** Reads the context. Throws a ToolError where the process does not run in a workflow. */
function readContext(env) {
    const parsed = environmentSchema.safeParse(env);
    if (!parsed.success) {
        const name = parsed.error.issues[0]?.path.join('.') ?? 'GITHUB_RUN_ID';
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('no-runner', `${name} is not set as in a workflow run`, {
            hint: 'This program is the GitHub Action; outside a workflow use the nixos-rebuild-test command.',
        });
    }
    const { data } = parsed;
    const { repository, pull_request: pull } = readEvent(env.GITHUB_EVENT_PATH, eventSchema);
    return {
        repository: data.GITHUB_REPOSITORY,
        repositoryId: repository?.id ?? null,
        defaultBranch: repository?.default_branch ?? null,
        runId: data.GITHUB_RUN_ID,
        runNumber: data.GITHUB_RUN_NUMBER,
        attempt: data.GITHUB_RUN_ATTEMPT,
        workflow: data.GITHUB_WORKFLOW,
        job: data.GITHUB_JOB,
        sha: data.GITHUB_SHA,
        eventName: data.GITHUB_EVENT_NAME,
        branch: pull?.head.ref ?? data.GITHUB_REF_NAME,
        pullRequest: pull === undefined
            ? null
            : {
                number: pull.number,
                baseBranch: pull.base.ref,
                baseSha: pull.base.sha,
                fromFork: pull.head.repo?.full_name !== data.GITHUB_REPOSITORY,
            },
        workspace: data.GITHUB_WORKSPACE,
        temp: data.RUNNER_TEMP,
        apiUrl: data.GITHUB_API_URL,
        serverUrl: data.GITHUB_SERVER_URL,
        runUrl: `${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}/actions/runs/${data.GITHUB_RUN_ID}`,
    };
}
/** The event's payload, checked; an empty one where the runner names no file. */
function readEvent(path, schema) {
    try {
        return schema.parse(path ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : {});
    }
    catch (thrown) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('bad-event', `the event in ${path} cannot be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`);
    }
}


/***/ }),

/***/ 5745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createJobLog)
/* harmony export */ });
/* harmony import */ var _terminal_transcript_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30136);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34874);
/* harmony import */ var _text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65258);



// A line of megabytes makes the log's page unusable; rebuild.log has it whole.
const longestLine = 8192;
/**
 * The runner obeys every `::command::` and `##[command]` on the standard output of a step, whoever
 * printed it, except between `::stop-commands::TOKEN` and `::TOKEN::`. `newToken` gives a fresh
 * unguessable word for each such stretch.
 */
function createJobLog(write, newToken) {
    const transcript = new _terminal_transcript_js__WEBPACK_IMPORTED_MODULE_0__/* .Transcript */ .j();
    let token = null;
    let group = null;
    const lines = (text) => {
        if (text === '')
            return;
        if (token === null) {
            token = newToken();
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('stop-commands', {}, token));
        }
        write(text
            .split('\n')
            .map((line) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .stripControls */ .$Y)(line), longestLine))
            .join('\n'));
    };
    const obey = () => {
        if (token !== null)
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)(token, {}, ''));
        token = null;
    };
    const endGroup = () => {
        lines(transcript.end());
        obey();
        if (group !== null)
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('endgroup', {}, ''));
        group = null;
    };
    return {
        output: (text) => lines(transcript.push(text)),
        phase(name) {
            if (name === group)
                return;
            endGroup();
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('group', {}, name));
            group = name;
        },
        command(line) {
            obey();
            write(line);
        },
        end: endGroup,
    };
}


/***/ }),

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createNotices)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65258);


/** `write` takes the workflow command that shows a notice on the run's page. */
function createNotices(write) {
    const said = new Set();
    return {
        add(message) {
            const line = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(message);
            if (said.has(line))
                return;
            said.add(line);
            write((0,_text_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .N)('notice', { title: 'nixos-rebuild-test' }, line));
        },
        all: () => [...said],
    };
}


/***/ }),

/***/ 44155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);

function inputReader(get) {
    const wrong = (name, is) => (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-input', `input "${name}" must be ${is}, not ${JSON.stringify(get(name))}`, seeInputs);
    const text = (name) => (get(name) === '' ? null : get(name));
    const number = (name, otherwise, least, most) => {
        const given = text(name);
        if (given === null)
            return otherwise;
        const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
        if (!(value >= least && value <= most))
            throw wrong(name, `a number from ${least} to ${most}`);
        return value;
    };
    return {
        text,
        lines: (name) => get(name)
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        flag(name, otherwise) {
            const given = text(name);
            if (given === null)
                return otherwise;
            // The words of YAML 1.2's core schema, as @actions/core's getBooleanInput takes them.
            if (['true', 'True', 'TRUE'].includes(given))
                return true;
            if (['false', 'False', 'FALSE'].includes(given))
                return false;
            throw wrong(name, 'true or false');
        },
        choice(name, choices, otherwise) {
            const given = text(name);
            if (given === null)
                return otherwise;
            const found = choices.find((choice) => choice === given);
            if (found === undefined)
                throw wrong(name, `one of ${choices.join(', ')}`);
            return found;
        },
        number,
        integer(name, otherwise, least, most) {
            const value = number(name, otherwise, least, most);
            if (!Number.isInteger(value))
                throw wrong(name, `a whole number from ${least} to ${most}`);
            return value;
        },
        percent(name) {
            const given = text(name);
            if (given === null || given === 'false')
                return null;
            const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(given);
            if (match === null)
                throw wrong(name, 'a percentage such as 25%');
            return Number(match[1]);
        },
        branch(name, otherwise) {
            const given = text(name) ?? otherwise;
            // A part of the rules of git-check-ref-format(1) that is enough for a name of one's own choosing.
            if (!/^[A-Za-z0-9][\w-]*$/.test(given))
                throw wrong(name, 'a plain branch name (letters, digits, - and _)');
            return given;
        },
    };
}
const seeInputs = 'See the inputs in docs/action.md.';


/***/ }),

/***/ 40744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** True for a program that ended by itself with status 0. */
function hasSucceeded(result) {
    return result.kind === 'exited' && result.status === 0;
}
/** Why a program did not succeed, in a few words: its last line of standard error, or how it ended. */
function failureReason(result) {
    const said = result.stderr.trim().split('\n').at(-1) ?? '';
    switch (result.kind) {
        case 'exited':
            return said || `it ended with status ${result.status}`;
        case 'missing':
            return 'it is not installed or cannot be executed';
        case 'timed_out':
            return 'it did not end in time';
        case 'killed':
            return said || 'it was killed';
    }
}
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Runs a program to its end without a shell and returns how it ended; never throws for a program that fails
 * or is missing. `env` is this process's unless given, `timeoutMs` without limit.
 */
function runProgram(argv, options = {}) {
    const [file = '', ...args] = argv;
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, {
            env: options.env ?? process.env,
            cwd: options.cwd,
            timeout: options.timeoutMs ?? 0,
            maxBuffer: maxOutputBytes,
        }, (error, stdout, stderr) => resolve({ stdout, stderr, ...endOf(error) }));
        // A program that ends without reading its input is no error.
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input ?? '');
    });
}
/** execFile reports a status as a number, a failed start as a word such as ENOENT, a signal by `killed` or `signal`. */
function endOf(error) {
    if (error === null)
        return { kind: 'exited', status: 0 };
    if (typeof error.code === 'number')
        return { kind: 'exited', status: error.code };
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return { kind: 'killed' };
    if (typeof error.code === 'string')
        return { kind: 'missing' };
    return { kind: error.killed ? 'timed_out' : 'killed' };
}
/** The first executable of that name on the PATH of `env`, or null. */
function findProgram(name, env) {
    const places = name.includes('/') ? [''] : (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    for (const place of places) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
                return path;
        }
        catch {
            // not in this directory
        }
    }
    return null;
}


/***/ }),

/***/ 30136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Transcript),
/* harmony export */   y: () => (/* binding */ printedLines)
/* harmony export */ });
/** Rows above the cursor that can still be redrawn; more than any terminal is tall. */
const rememberedRows = 1000;
/** Where an escape sequence that never ends stops being kept. */
const longestSequence = 4096;
const control = /[\0-\x1f\x7f-\x9f]/g;
// ECMA-48 5.4: parameters, intermediates, final byte.
const csi = /^(?:\x1b\[|\x9b)([0-?]*)[ -/]*([@-~])/;
const csiPrefix = /^(?:\x1b\[|\x9b)[0-?]*[ -/]*$/;
/** Strings that carry a payload (OSC, DCS, SOS, PM, APC) up to BEL or ST. */
const stringStart = /^\x1b[\]PX^_]|^[\x9d\x90\x98\x9e\x9f]/;
const stringEnd = /\x07|\x1b\\|\x9c/g;
/** The plain lines that a whole terminal text printed, each with its line feed. */
function printedLines(text) {
    const transcript = new Transcript();
    return transcript.push(text) + transcript.end();
}
/**
 * Terminal text to the plain lines it printed: the line discipline of `rebuild.log`.
 *
 * A line is given out as soon as its newline arrives, never waiting for a scroll. What a carriage
 * return or a backspace overwrote is collapsed to what a terminal would show; rows redrawn after a
 * cursor-up come out again only where their text changed; escape sequences are dropped.
 */
class Transcript {
    #line = '';
    #column = 0;
    /** Rows already given out that the cursor may still go back to, oldest first. */
    #rows = [];
    /** How far above the first row not given out the cursor stands. */
    #up = 0;
    #carry = '';
    #inString = false;
    #out = [];
    /** Takes terminal text in chunks of any size; gives the lines completed by it, each with `\n`. */
    push(chunk) {
        let text = this.#carry + chunk;
        this.#carry = '';
        if (this.#inString)
            text = this.#skipString(text, 0);
        let at = 0;
        while (at < text.length) {
            control.lastIndex = at;
            const found = control.exec(text);
            const end = found ? found.index : text.length;
            if (end > at)
                this.#print(text.slice(at, end));
            if (!found)
                break;
            at = this.#control(text, end);
        }
        return this.#take();
    }
    /** Gives what is left when the output ends: an unfinished last line. */
    end() {
        this.#carry = '';
        if (this.#up === 0) {
            if (this.#line)
                this.#emit(this.#line);
        }
        else
            this.#leaveRow();
        this.#line = '';
        this.#column = 0;
        return this.#take();
    }
    #take() {
        if (this.#out.length === 0)
            return '';
        const lines = `${this.#out.join('\n')}\n`;
        this.#out = [];
        return lines;
    }
    #print(text) {
        const { length } = this.#line;
        if (this.#column === length)
            this.#line += text;
        else if (this.#column > length)
            this.#line += ' '.repeat(this.#column - length) + text;
        else
            this.#line = this.#line.slice(0, this.#column) + text + this.#line.slice(this.#column + text.length);
        this.#column += text.length;
    }
    /** Handles the control character at `at`; gives the index after what it took. */
    #control(text, at) {
        switch (text.charCodeAt(at)) {
            case 0x0a:
            case 0x0b:
            case 0x0c:
                this.#newline();
                return at + 1;
            case 0x0d:
                this.#column = 0;
                return at + 1;
            case 0x08:
                this.#column = Math.max(0, this.#column - 1);
                return at + 1;
            case 0x09:
                this.#print('\t');
                return at + 1;
            case 0x1b:
            case 0x9b:
                return this.#escape(text, at);
            default:
                return stringStart.test(text[at]) ? this.#string(text, at, 1) : at + 1;
        }
    }
    #escape(text, at) {
        const rest = text.slice(at, at + longestSequence);
        const sequence = csi.exec(rest);
        if (sequence) {
            this.#csi(sequence[2], sequence[1]);
            return at + sequence[0].length;
        }
        if (stringStart.test(rest))
            return this.#string(text, at, 2);
        const unfinished = rest === '\x1b' || csiPrefix.test(rest) || /^\x1b[ -/]+$/.test(rest);
        if (unfinished && rest.length < longestSequence) {
            this.#carry = rest;
            return text.length;
        }
        // Two characters, or three with an intermediate, such as a character set's choice.
        const short = /^\x1b[ -/]*[0-~]/.exec(rest);
        if (short?.[0] === '\x1bc')
            this.#leaveRow();
        return at + (short ? short[0].length : 1);
    }
    #string(text, at, introducer) {
        this.#inString = true;
        const rest = this.#skipString(text, at + introducer);
        return text.length - rest.length;
    }
    /** Gives what follows the string's end, or nothing while it goes on. */
    #skipString(text, from) {
        stringEnd.lastIndex = from;
        const end = stringEnd.exec(text);
        if (end) {
            this.#inString = false;
            return text.slice(stringEnd.lastIndex);
        }
        // An ESC at the very end may be the first half of ST.
        if (text.endsWith('\x1b') && text.length > from)
            this.#carry = '\x1b';
        return '';
    }
    #csi(final, parameters) {
        const n = Math.max(1, Number.parseInt(parameters, 10) || 1);
        switch (final) {
            case 'A':
                this.#moveUp(n);
                return;
            case 'F':
                this.#moveUp(n);
                this.#column = 0;
                return;
            case 'B':
            case 'E':
                for (let row = Math.min(n, this.#up); row > 0; row -= 1)
                    this.#newline();
                return;
            case 'C':
                this.#column = Math.min(this.#column + n, 10_000);
                return;
            case 'D':
                this.#column = Math.max(0, this.#column - n);
                return;
            case 'G':
            case '`':
                this.#column = Math.min(n - 1, 10_000);
                return;
            case 'K':
                this.#eraseLine(parameters);
                return;
            case 'P':
                this.#line = this.#line.slice(0, this.#column) + this.#line.slice(this.#column + n);
                return;
            case 'H':
            case 'f':
            case 'd':
                // A program that addresses rows: those above no longer stand where they were remembered.
                this.#leaveRow();
                this.#rows = [];
                this.#up = 0;
                return;
            case 'J':
                if (parameters === '2' || parameters === '3')
                    this.#leaveRow();
                else
                    this.#eraseLine('');
                return;
        }
    }
    #eraseLine(parameters) {
        if (parameters === '2')
            this.#line = '';
        else if (parameters === '1')
            this.#line = ' '.repeat(this.#column) + this.#line.slice(this.#column);
        else
            this.#line = this.#line.slice(0, this.#column);
    }
    #newline() {
        if (this.#up === 0) {
            this.#emit(this.#line);
            this.#line = '';
        }
        else {
            this.#settleRow();
            this.#up -= 1;
            this.#line = this.#up > 0 ? this.#rows.at(-this.#up) : '';
        }
        this.#column = 0;
    }
    #moveUp(n) {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line) {
            this.#emit(this.#line);
            this.#up = 1;
        }
        this.#up = Math.min(this.#up + n, this.#rows.length);
        this.#line = this.#up > 0 ? this.#rows.at(-this.#up) : '';
    }
    /** Gives out the row the cursor stands on, if it says something new, and starts a fresh one. */
    #leaveRow() {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line)
            this.#emit(this.#line);
        this.#up = 0;
        this.#line = '';
        this.#column = 0;
    }
    /** A redrawn row is given out again only where it changed to something. */
    #settleRow() {
        const index = this.#rows.length - this.#up;
        if (this.#rows[index] === this.#line)
            return;
        this.#rows[index] = this.#line;
        if (this.#line.trim())
            this.#out.push(this.#line);
    }
    #emit(line) {
        this.#out.push(line);
        this.#rows.push(line);
        if (this.#rows.length > 2 * rememberedRows)
            this.#rows = this.#rows.slice(-rememberedRows);
    }
}


/***/ }),

/***/ 34874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ stripControls),
/* harmony export */   MV: () => (/* binding */ strippedLine),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* unused harmony exports showControls, replaceControls, shownLine */

/**
 * Foreign text made harmless, in two ways: `stripControls` removes what a terminal would act on, for pages
 * and logs; `showControls` shows it as an escape, for a person at a terminal.
 */
// Escape sequences as ECMA-48 defines them: CSI, the string controls (OSC, DCS, SOS, PM, APC) up to
// their terminator or the end of the text, and two- or three-byte escapes.
const escapeSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Characters that reorder or hide what is around them (CVE-2021-42574).
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lonelySurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
 * Hostile text as plain text for a page or a log: no escape sequences, control or direction characters;
 * line ends become `\n`, tabs stay.
 */
function stripControls(text) {
    return text
        .replace(escapeSequences, '')
        .replace(/\r\n?/g, '\n')
        .replace(controls, '')
        .replace(bidi, '')
        .replace(lonelySurrogates, '\ufffd');
}
/** The same on one line: every run of white space is one space. */
function strippedLine(text) {
    return stripControls(text).replace(/\s+/g, ' ').trim();
}
/** `text` in at most `limit` UTF-16 units; an ellipsis replaces what was cut, and no character is halved. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const end = Math.max(0, limit - 1);
    const halved = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
    return `${text.slice(0, halved ? end - 1 : end)}…`;
}
/**
 * What a terminal would act on or hide: controls other than tab and newline, the bidirectional
 * overrides that make a text read differently from what it is, zero-width characters, and halves of
 * surrogate pairs.
 */
const unsafe = /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu;
/**
 * Foreign text for a terminal: everything a terminal would obey is shown as an escape such as
 * `\x1b` instead. Newlines and tabs stay.
 */
function showControls(text) {
    return replaceControls(text, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}
/** The same with another text for each such character. */
function replaceControls(text, replacement) {
    return text.replaceAll('\r\n', '\n').replaceAll(unsafe, replacement);
}
/** The same on one line of at most `columns` terminal columns: blanks and newlines run together. */
function shownLine(text, columns = Number.POSITIVE_INFINITY) {
    const line = showControls(text).replaceAll(/\s+/g, ' ').trim();
    if (columns === Number.POSITIVE_INFINITY || displayWidth(line) <= columns)
        return line;
    return `${cutToWidth(line, columns - 1)}…`;
}


/***/ })

};
