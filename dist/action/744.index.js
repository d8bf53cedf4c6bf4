export const id = 744;
export const ids = [744];
export const modules = {

/***/ 40744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Runs a program to its end and gives what it printed; never throws for a program that fails or is
 * missing (`status` is then null). No shell is involved.
 */
function runProgram(argv, options = {}) {
    const [file = '', ...args] = argv;
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, {
            env: options.env ?? process.env,
            cwd: options.cwd,
            timeout: options.timeoutMs ?? 0,
            maxBuffer: 512 * 1024 * 1024,
        }, (error, stdout, stderr) => {
            const code = error?.code;
            const status = !error ? 0 : typeof code === 'number' ? code : null;
            resolve({ status, stdout, stderr: stderr || (status === null ? (error?.message ?? '') : '') });
        });
        // A program that ends without reading its input is not an error of ours.
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input ?? '');
    });
}
/** The first executable of that name on PATH, or null. */
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
            // not here: look in the next place
        }
    }
    return null;
}


/***/ })

};
