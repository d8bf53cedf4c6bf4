export const id = 497;
export const ids = [497];
export const modules = {

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shell: () => (/* binding */ shell),
/* harmony export */   ssh: () => (/* binding */ ssh)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _machine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3386);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _system_system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3213);






const sshPort = 22;
/** A root shell in a machine for a person: a container's own, else over ssh. */
async function shell(call) {
    const machine = await find(call);
    const command = await machine.shellCommand();
    await hand(call, command ?? (await sshCommand(call, machine, [])));
}
/** ssh into a machine, with a command or without; its status is this command's. */
async function ssh(call) {
    await hand(call, await sshCommand(call, await find(call), call.words.slice(1)));
}
async function find({ io, words }) {
    return _machine_index_js__WEBPACK_IMPORTED_MODULE_1__.KeptMachine.find(await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_1__.openRegistry)(io.env), words[0] ?? '');
}
/** The guest's key is new with each image, and the port another one each time: there is nothing to compare it with. */
async function sshCommand({ io }, machine, words) {
    const port = await machine.forwardPort(sshPort);
    const { key } = await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_1__.baseImage)({ env: io.env });
    const options = [
        'StrictHostKeyChecking=no',
        'UserKnownHostsFile=/dev/null',
        'LogLevel=ERROR',
        'IdentitiesOnly=yes',
    ];
    const command = words.length < 2 ? words : [(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteCommand */ .c)(words)];
    return [
        ...['ssh', '-i', key, '-p', String(port), ...options.flatMap((option) => ['-o', option])],
        ...['root@127.0.0.1', ...(command.length === 0 ? [] : ['--', ...command])],
    ];
}
/** Hands the terminal over to a program. */
async function hand({ io }, [file = '', ...args]) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { env: io.env, cwd: io.cwd, stdio: 'inherit' });
    const stop = io.onSignal(() => child.kill('SIGTERM'));
    try {
        io.status = await new Promise((resolve, reject) => {
            child.once('exit', (code, signal) => resolve((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .shellStatus */ .P)(code, signal)));
            child.once('error', (thrown) => reject(new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('spawn-failed', `cannot start ${file}: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(thrown)}`)));
        });
    }
    finally {
        stop();
    }
}


/***/ })

};
