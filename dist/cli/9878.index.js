export const id = 9878;
export const ids = [9878,2878];
export const modules = {

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask),
/* harmony export */   exec: () => (/* binding */ exec),
/* harmony export */   find: () => (/* binding */ find),
/* harmony export */   ip: () => (/* binding */ ip),
/* harmony export */   key: () => (/* binding */ key),
/* harmony export */   list: () => (/* binding */ list),
/* harmony export */   logs: () => (/* binding */ logs),
/* harmony export */   screenshot: () => (/* binding */ screenshot)
/* harmony export */ });
/* harmony import */ var _machine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2543);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3213);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);




/** The machine that a call names. Throws a `ToolError` (`no-machine`). */
async function find({ io, words }) {
    return _machine_index_js__WEBPACK_IMPORTED_MODULE_0__.KeptMachine.find(await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_0__.openRegistry)(io.env), words[0] ?? '');
}
async function list({ io, json }) {
    const machines = await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_0__.keptMachines)(await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_0__.openRegistry)(io.env));
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, machines);
    if (machines.length === 0)
        io.err('No machine is kept; "machine start NAME --keep" starts one.\n');
    for (const { name, backend, is_up, last_end } of machines) {
        const state = is_up
            ? 'on'
            : `off${last_end?.kind === 'panic' ? ` (it panicked: ${last_end.detail})` : ''}`;
        io.out(`${name}\t${backend}\t${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(state)}\n`);
    }
}
/** Prints an address a line, that on the first network first. */
async function ip(call) {
    const { io, json } = call;
    const { addresses, name } = await (await find(call)).status();
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, addresses);
    if (addresses.length === 0)
        io.err(`${name} is on no network.\n`);
    for (const { address } of addresses)
        io.out(`${address}\n`);
}
/** Words after the name are one command; a single one is a line for the guest's shell. */
async function exec(call) {
    const { io, json, timeout, words } = call;
    const machine = await find(call);
    const [first = '', ...rest] = words.slice(1);
    const command = rest.length === 0 ? first : (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteCommand */ .c)([first, ...rest]);
    const { status, stdout, stderr } = await machine.execute(command, { timeoutSeconds: timeout });
    io.status = status;
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, { status, stdout, stderr });
    io.out(stdout);
    io.err(stderr);
}
/** Does what needs no more than a request. */
async function ask(call, request) {
    const { io, json } = call;
    const machine = await find(call);
    await machine.ask(request);
    if (!json)
        return;
    (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, request.method === 'remove' ? { name: machine.name, removed: true } : await machine.status());
}
async function logs(call) {
    const { io, json } = call;
    const machine = await find(call);
    const text = String(await machine.ask({ method: 'console' }));
    if (json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, { console: text });
    else
        io.out((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .showControls */ .mz)(text.replaceAll('\r\n', '\n')));
}
async function screenshot(call) {
    const file = (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(call.io, call.words[1] ?? '');
    await ask(call, { method: 'screenshot', file });
}
async function key(call) {
    for (const keys of call.words.slice(1))
        await ask({ ...call, json: false }, { method: 'key', keys });
    if (call.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(call.io, await (await find(call)).status());
}


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shell: () => (/* binding */ shell),
/* harmony export */   ssh: () => (/* binding */ ssh)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _host_ssh_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1167);
/* harmony import */ var _machine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/* harmony import */ var _machine_qemu_ssh_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8771);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(744);
/* harmony import */ var _system_system_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(865);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3213);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2878);









const sshPort = 22;
/** A root shell in a machine for a person: a container's own, else over ssh. */
async function shell(call) {
    const machine = await (0,_kept_js__WEBPACK_IMPORTED_MODULE_7__.find)(call);
    const command = await machine.shellCommand();
    await hand(call, command ?? (await sshCommand(call, machine, [])));
}
/** ssh into a machine, with a command or without; its status is this command's. */
async function ssh(call) {
    await hand(call, await sshCommand(call, await (0,_kept_js__WEBPACK_IMPORTED_MODULE_7__.find)(call), call.words.slice(1)));
}
async function sshCommand({ io }, machine, words) {
    const { key } = await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_2__.baseImage)({ env: io.env });
    const destination = (0,_machine_qemu_ssh_access_js__WEBPACK_IMPORTED_MODULE_3__/* .guestDestination */ .h)(await machine.forwardPort(sshPort), key);
    const command = words.length < 2 ? words : [(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteCommand */ .c)(words)];
    return ['ssh', ...(0,_host_ssh_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .sshArguments */ .d)(destination), '--', destination.address, ...command];
}
/** Hands the terminal over to a program. */
async function hand({ io }, [file = '', ...args]) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { env: io.env, cwd: io.cwd, stdio: 'inherit' });
    const stop = io.onSignal(() => child.kill('SIGTERM'));
    try {
        io.status = await new Promise((resolve, reject) => {
            child.once('exit', (code, signal) => resolve((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .shellStatus */ .P)(code, signal)));
            child.once('error', (thrown) => reject(new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('spawn-failed', `cannot start ${file}: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .systemReason */ .uc)(thrown)}`)));
        });
    }
    finally {
        stop();
    }
}


/***/ })

};
