export const id = 9976;
export const ids = [9976];
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
/* harmony import */ var _machine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94);
/* harmony import */ var _system_package_manager_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8059);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4874);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8908);








/** A driver loads its code, probes KVM and starts the machine's process in that time (ms), even on a busy machine. */
const driverMs = 120_000;
const lookMs = 50;
/** Starts machines, or switches a kept one on again. */
async function start(call) {
    const { io, json, keep, words: names } = call;
    const registry = await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.openRegistry)(io.env);
    const kept = await allFound(registry, names);
    const [one] = kept;
    if (one === undefined)
        return keep ? startKept(call, names, registry) : serve(call, names, registry);
    if (names.length > 1 || (await one.status()).is_up)
        throw (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.machineExists)(one.name, ', and it is on');
    await one.ask({ method: 'start' });
    if (json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q2)(io, await one.status());
}
/** Is the machines' driver until Ctrl-C or "machine rm". */
async function serve(call, names, registry) {
    const { io, outputDir } = call;
    const abort = new AbortController();
    const stop = io.onSignal(() => abort.abort());
    const notice = (message) => io.err(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(message)}\n`);
    const backend = await backendOf(call);
    try {
        await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.serveMachines)(Object.fromEntries(names.map((name) => [name, backend])), {
            ...{ registry, env: io.env, signal: abort.signal, onNotice: notice },
            ...(outputDir === undefined ? {} : { outputDir: (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .absolutePath */ .Hi)(io, outputDir) }),
        });
    }
    finally {
        stop();
    }
}
/** Starts this very command without `--keep` as a process of its own, and waits for its machines' shells. */
async function startKept(call, names, registry) {
    const { io, json } = call;
    const logFile = (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.logOf)(registry, names[0] ?? '');
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(logFile, 'w', 0o600);
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
        const machines = await allFound(registry, names);
        if (machines.length === names.length) {
            await Promise.all(machines.map((machine) => machine.ask({ method: 'start' })));
            driver.unref();
            if (json)
                (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q2)(io, await statusOf(machines));
            return;
        }
        if (hasEnded || performance.now() > deadline)
            throw notStarted(names, takeLog(logFile), driver);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(lookMs);
    }
}
/** What a driver that has not come so far has printed; nobody else removes it. */
function takeLog(file) {
    const said = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file);
    return said;
}
/** That of a single machine is an object, as that of other commands. */
async function statusOf(machines) {
    const all = await Promise.all(machines.map((machine) => machine.status()));
    return all.length === 1 ? all[0] : all;
}
async function allFound(registry, names) {
    const all = await Promise.all(names.map((name) => _machine_index_js__WEBPACK_IMPORTED_MODULE_3__.KeptMachine.findIfThere(registry, name)));
    return all.filter((machine) => machine !== null);
}
function notStarted(names, said, driver) {
    driver.kill('SIGTERM');
    const message = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLine */ .QN)(said.replace(/^error: /, '')).slice(0, 500);
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('not-started', `${names.join(', ')} ${names.length === 1 ? 'was' : 'were'} not started: ${message || 'the driver said nothing'}`);
}
async function backendOf({ backend, memory, io }) {
    if ((backend ?? ((0,_system_package_manager_js__WEBPACK_IMPORTED_MODULE_5__/* .isRoot */ .jX)() ? 'container' : 'qemu')) === 'qemu')
        return (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.qemu)({ memoryMiB: memory });
    return (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.container)({ root: (await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_3__.baseImage)({ env: io.env })).root });
}


/***/ })

};
