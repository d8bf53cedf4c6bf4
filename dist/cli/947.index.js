export const id = 947;
export const ids = [947];
export const modules = {

/***/ 3947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1991);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2935);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2719);





function configure(command, io) {
    command
        .requiredOption('--keep-last <n>', 'keep the n newest finished builds', (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .r)(0))
        .option('--output-dir <dir>', 'directory of the builds', 'rebuild-logs')
        .option('--dry-run', 'only say what would be deleted')
        .option('--json', 'print what was removed and kept')
        .action(async ({ outputDir, keepLast, dryRun = false, json }) => {
        const result = await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .openBuilds */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, outputDir)).clean({ keepLast, dryRun });
        for (const note of result.notes)
            io.err(`${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(note)}\n`);
        if (json)
            return (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, result);
        for (const dir of result.removed)
            io.out(`${dryRun ? 'would remove' : 'removed'} ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(dir)}\n`);
        const { removed, kept } = result;
        io.err(`${dryRun ? 'Would remove' : 'Removed'} ${removed.length}, kept ${kept.length}.\n`);
    });
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

/** A parser for an option's whole number of at least `least`; commander names the option in its error. */
function wholeNumber(least) {
    return (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= least)
            return value;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be a whole number of at least ${least}.`);
    };
}


/***/ })

};
