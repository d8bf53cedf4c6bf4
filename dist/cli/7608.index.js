export const id = 7608;
export const ids = [7608];
export const modules = {

/***/ 7608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluate: () => (/* binding */ evaluate),
/* harmony export */   evaluateFile: () => (/* binding */ evaluateFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _machine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8908);






const AsyncFunction = (async () => { }).constructor;
/** Runs an expression, or statements with a `return`, with top-level await, and prints the value. */
async function evaluate(call) {
    const [code = ''] = call.words;
    const value = await inScope(call, (scope) => functionOf(code, Object.keys(scope))(...Object.values(scope)));
    const { io, json } = call;
    if (json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(io, value ?? null);
    else if (value !== undefined)
        io.out(`${typeof value === 'string' ? value : (0,node_util__WEBPACK_IMPORTED_MODULE_2__.inspect)(value)}\n`);
}
function functionOf(code, names) {
    try {
        return new AsyncFunction(...names, `return (${code}\n);`);
    }
    catch {
        try {
            return new AsyncFunction(...names, code);
        }
        catch (thrown) {
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('bad-code', `the code cannot be read: ${thrown.message}`);
        }
    }
}
/** Runs a file as a module, with the scope as global names. */
async function evaluateFile(call) {
    const file = (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .absolutePath */ .Hi)(call.io, call.words[0] ?? '');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('no-file', `there is no file ${file}`);
    const isTypeScript = /\.[cm]?ts$/.test(file);
    const canTypeScript = Boolean(process.features.typescript);
    if (isTypeScript && !canTypeScript)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-typescript', `Node ${process.version} does not run TypeScript`, {
            hint: 'Use Node 22.18 or newer, or write JavaScript.',
        });
    await inScope(call, async (scope) => {
        Object.assign(globalThis, scope);
        await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(file).href);
    });
}
/** Machines that the script makes are closed after it, whether it throws or not. */
async function inScope({ io }, body) {
    const registry = await _machine_index_js__WEBPACK_IMPORTED_MODULE_3__.openRegistry(io.env);
    const kept = await _machine_index_js__WEBPACK_IMPORTED_MODULE_3__.keptMachines(registry);
    const machines = {};
    for (const { name } of kept)
        machines[name] = await _machine_index_js__WEBPACK_IMPORTED_MODULE_3__.KeptMachine.find(registry, name);
    const made = [];
    const createMachine = async (...words) => {
        const machine = await _machine_index_js__WEBPACK_IMPORTED_MODULE_3__.createMachine(...words);
        made.push(machine);
        return machine;
    };
    const startMachines = async (...words) => {
        const started = await _machine_index_js__WEBPACK_IMPORTED_MODULE_3__.startMachines(...words);
        made.push(...Object.values(started));
        return started;
    };
    const named = Object.entries(machines).filter(([name]) => /^[a-z]\w*$/i.test(name) && !(name in globalThis));
    try {
        return await body({ ...Object.fromEntries(named), ..._machine_index_js__WEBPACK_IMPORTED_MODULE_3__, createMachine, startMachines, machines });
    }
    finally {
        await _machine_index_js__WEBPACK_IMPORTED_MODULE_3__.closeMachines(made);
    }
}


/***/ })

};
