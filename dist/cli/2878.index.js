export const id = 2878;
export const ids = [2878];
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


/***/ })

};
