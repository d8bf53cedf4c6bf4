export const id = 174;
export const ids = [174];
export const modules = {

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ defaultOutputDir),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   jx: () => (/* binding */ fileNames)
/* harmony export */ });
/** The names of the files in a build's directory. The schema of `files` in metadata.json has the same keys. */
const fileNames = {
    log: 'rebuild.log',
    cast: 'rebuild.cast',
    frames: 'rebuild.frames.log',
    screen: 'final.txt',
    screenshot: 'final.png',
    gif: 'rebuild.gif',
};
/** The directory of builds where none is named, relative to the working directory. */
const defaultOutputDir = 'rebuild-logs';
/** Written last: a directory with it is a finished build. */
const metadataFileName = 'metadata.json';
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/cli/machine/actions.js
const one = [1, 1];
/** Each action's code is loaded when it is called. */
const machineActions = [
    {
        ...{ name: 'setup', usage: 'setup', words: [0, 0] },
        summary: 'make the base image, or check it',
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(624), __webpack_require__.e(254), __webpack_require__.e(729), __webpack_require__.e(952), __webpack_require__.e(509)]).then(__webpack_require__.bind(__webpack_require__, 4509))).setup(call),
    },
    {
        ...{ name: 'list', usage: 'list', words: [0, 0] },
        summary: 'list the machines that are kept',
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(624), __webpack_require__.e(254), __webpack_require__.e(729), __webpack_require__.e(952), __webpack_require__.e(878)]).then(__webpack_require__.bind(__webpack_require__, 2878))).list(call),
    },
    {
        ...{ name: 'start', usage: 'start NAME', words: one },
        summary: 'start a machine, until Ctrl-C or, with --keep, until "rm"',
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(624), __webpack_require__.e(254), __webpack_require__.e(729), __webpack_require__.e(952), __webpack_require__.e(976)]).then(__webpack_require__.bind(__webpack_require__, 9976))).start(call),
    },
    {
        ...{ name: 'exec', usage: 'exec NAME -- CMD...', words: [2, 10_000] },
        summary: "run a command as root; its status is this command's",
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(624), __webpack_require__.e(254), __webpack_require__.e(729), __webpack_require__.e(952), __webpack_require__.e(878)]).then(__webpack_require__.bind(__webpack_require__, 2878))).exec(call),
    },
    asking('stop', 'shut it down in order', { method: 'stop' }),
    asking('crash', 'cut its power', { method: 'crash' }),
    asking('reboot', 'reboot it in order', { method: 'reboot' }),
    asking('snapshot', 'save memory and disk (qemu)', { method: 'snapshot' }),
    asking('revert', 'go back to the last snapshot (qemu)', { method: 'revert' }),
    asking('clean', 'switch it off and make its disk pristine', { method: 'clean' }),
    asking('rm', 'end it and remove its disk', { method: 'remove' }),
    {
        ...{ name: 'logs', usage: 'logs NAME', words: one },
        summary: 'print what its console has printed',
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(624), __webpack_require__.e(254), __webpack_require__.e(729), __webpack_require__.e(952), __webpack_require__.e(878)]).then(__webpack_require__.bind(__webpack_require__, 2878))).logs(call),
    },
    {
        ...{ name: 'screenshot', usage: 'screenshot NAME FILE', words: [2, 2] },
        summary: 'write its screen as PNG (qemu)',
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(624), __webpack_require__.e(254), __webpack_require__.e(729), __webpack_require__.e(952), __webpack_require__.e(878)]).then(__webpack_require__.bind(__webpack_require__, 2878))).screenshot(call),
    },
    {
        ...{ name: 'key', usage: 'key NAME KEYS...', words: [2, 1000] },
        summary: 'press keys: ctrl-alt-delete, ret, a (qemu)',
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(624), __webpack_require__.e(254), __webpack_require__.e(729), __webpack_require__.e(952), __webpack_require__.e(878)]).then(__webpack_require__.bind(__webpack_require__, 2878))).key(call),
    },
    {
        ...{ name: 'eval', usage: "eval 'CODE'", words: one },
        summary: 'run JavaScript with the machines in scope, and print its value',
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(624), __webpack_require__.e(254), __webpack_require__.e(729), __webpack_require__.e(952), __webpack_require__.e(608)]).then(__webpack_require__.bind(__webpack_require__, 7608))).evaluate(call),
    },
    {
        ...{ name: 'eval-file', usage: 'eval-file FILE', words: one },
        summary: 'run a module in JavaScript or TypeScript likewise',
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(624), __webpack_require__.e(254), __webpack_require__.e(729), __webpack_require__.e(952), __webpack_require__.e(608)]).then(__webpack_require__.bind(__webpack_require__, 7608))).evaluateFile(call),
    },
];
/** An action that is one request to a machine's driver. */
function asking(name, summary, request) {
    const run = async (call) => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(624), __webpack_require__.e(254), __webpack_require__.e(729), __webpack_require__.e(952), __webpack_require__.e(878)]).then(__webpack_require__.bind(__webpack_require__, 2878))).ask(call, request);
    return { name, usage: `${name} NAME`, summary, words: one, run };
}

// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/cli/commands/machine.js



function configure(command, io, argv) {
    const width = Math.max(...machineActions.map(({ usage }) => usage.length));
    const actions = machineActions.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`);
    command
        .option('--backend <name>', 'container or qemu (default: container for root, else qemu)', (0,option_values/* choice */.Yq)('container', 'qemu'))
        .option('--memory <mib>', 'memory of a virtual machine, in MiB', (0,option_values/* numberIn */.Po)({ least: 128, whole: true }), 512)
        .option('--keep', 'start: go on after this command, until "machine rm"')
        .option('--output-dir <dir>', "start: record the console in a directory of the machine's name below this one")
        .option('--timeout <seconds>', 'exec: end the command after this time', (0,option_values/* numberIn */.Po)({ least: 1 }), 900)
        .option('--json', 'print the result as JSON')
        .addHelpText('after', `\nActions:\n${actions.join('\n')}`)
        .action((action, words, options) => run(action, words, options, io, argv));
}
async function run(action, words, options, io, argv) {
    const found = machineActions.find(({ name }) => name === action);
    if (!found)
        throw (0,errors/* usageError */.Wp)('bad-action', `"machine" has no action "${action}"`, `It has ${machineActions.map(({ name }) => name).join(', ')}.`);
    const [least, most] = found.words;
    if (words.length < least || words.length > most)
        throw (0,errors/* usageError */.Wp)('bad-words', `"machine ${action}" was given ${words.length} words`, `Type: machine ${found.usage}`);
    const call = {
        ...options,
        json: options.json === true,
        keep: options.keep === true,
        words,
        io,
        argv,
    };
    await found.run(call);
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   U2: () => (/* binding */ outputDirOption),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3142);


/** A parser for a number within bounds. */
function numberIn({ least, most = Number.POSITIVE_INFINITY, whole = false }) {
    const kind = whole ? 'a whole number' : 'a number';
    const largest = Number.isFinite(most) ? most : null;
    return (text) => {
        const value = (whole ? /^\d{1,9}$/ : /\S/).test(text) ? Number(text) : Number.NaN;
        if (Number.isFinite(value) && value >= least && value <= most)
            return value;
        if (whole && largest !== null)
            throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} from ${least} to ${largest}.`);
        const upTo = largest === null ? '' : ` and at most ${largest}`;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} of at least ${least}${upTo}.`);
    };
}
/** A parser for one of the given words. */
function choice(...words) {
    return (text) => {
        const word = words.find((known) => known === text);
        if (word)
            return word;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be one of ${words.join(', ')}.`);
    };
}
const factors = {
    '': 1,
    b: 1,
    k: 1e3,
    kb: 1e3,
    m: 1e6,
    mb: 1e6,
    kib: 1024,
    mib: 1024 * 1024,
};
/** Parses a size in bytes: `8000000`, `500kB`, `10MB`, `10MiB`. */
function parseBytes(text) {
    const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
    const factor = unit === undefined ? undefined : factors[unit.toLowerCase()];
    const bytes = typeof factor === 'number' ? Math.floor(Number(digits) * factor) : 0;
    if (bytes > 0)
        return bytes;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number of bytes, or a size such as 10MB.');
}
/** An option that can be given several times; its value is the list. */
function repeatable(flags, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description)
        .default([], 'none')
        .argParser((value, before) => [...before, value]);
}
/** Adds `--output-dir`, the directory of builds, to a command; `what` describes what the command does with it. */
function outputDirOption(command, what = 'directory of the builds') {
    return command.option('--output-dir <dir>', what, _builds_files_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOutputDir */ .A0);
}


/***/ })

};
