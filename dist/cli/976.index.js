export const id = 976;
export const ids = [976];
export const modules = {

/***/ 9976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _machine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3952);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94);
/* harmony import */ var _system_package_manager_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8059);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4874);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8908);








/** A driver loads its code, probes KVM and starts the machine's process in that time (ms), even on a busy machine. */
const driverMs = 120_000;
const lookMs = 50;
/** Starts a machine, or switches a kept one on again. */
async function start(call) {
    const { io, json, keep, words } = call;
    const [name = ''] = words;
    const registry = await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.openRegistry)(io.env);
    const kept = await found(registry, name);
    if (kept === null)
        return keep ? startKept(call, name, registry) : serve(call, name, registry);
    if ((await kept.status()).is_up)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('machine-exists', `there is a machine "${name}" already, and it is on`);
    await kept.ask({ method: 'start' });
    if (json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q2)(io, await kept.status());
}
/** Is the machine's driver until Ctrl-C or "machine rm". */
async function serve(call, name, registry) {
    const { io, outputDir } = call;
    const abort = new AbortController();
    const stop = io.onSignal(() => abort.abort());
    const notice = (message) => io.err(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(message)}\n`);
    try {
        await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.serveMachine)(name, await backendOf(call), {
            ...{ registry, env: io.env, signal: abort.signal, onNotice: notice },
            ...(outputDir === undefined ? {} : { outputDir: (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .absolutePath */ .Hi)(io, outputDir) }),
        });
    }
    finally {
        stop();
    }
}
/** Starts this very command without `--keep` as a process of its own, and waits for its machine's shell. */
async function startKept(call, name, registry) {
    const { io, json } = call;
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.logOf)(registry, name), 'w', 0o600);
    const words = call.argv.filter((word) => word !== '--keep' && word !== '--json');
    const [program = ''] = process.argv.slice(1);
    const driver = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [...process.execArgv, program, ...words], {
        ...{ cwd: io.cwd, env: io.env, stdio: ['ignore', log, log], detached: true },
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    let hasEnded = false;
    for (const event of ['exit', 'error'])
        driver.once(event, () => {
            hasEnded = true;
        });
    const deadline = performance.now() + driverMs;
    for (;;) {
        const machine = await found(registry, name);
        if (machine !== null) {
            await machine.ask({ method: 'start' });
            driver.unref();
            if (json)
                (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q2)(io, await machine.status());
            return;
        }
        if (hasEnded || performance.now() > deadline)
            throw notStarted(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.logOf)(registry, name), 'utf8'), driver);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(lookMs);
    }
}
function notStarted(name, said, driver) {
    driver.kill('SIGTERM');
    const message = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(said.replace(/^error: /, '')).slice(0, 500);
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('not-started', `the machine "${name}" was not started: ${message || 'its driver said nothing'}`);
}
async function found(registry, name) {
    return _machine_index_js__WEBPACK_IMPORTED_MODULE_3__.KeptMachine.find(registry, name).catch((thrown) => {
        if (thrown instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4 && thrown.code === 'no-machine')
            return null;
        throw thrown;
    });
}
async function backendOf({ backend, memory, io }) {
    if ((backend ?? ((0,_system_package_manager_js__WEBPACK_IMPORTED_MODULE_5__/* .isRoot */ .jX)() ? 'container' : 'qemu')) === 'qemu')
        return (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.qemu)({ memoryMiB: memory });
    return (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.container)({ root: (await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.baseImage)({ env: io.env })).root });
}


/***/ })

};
