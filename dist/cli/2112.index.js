export const id = 2112;
export const ids = [2112];
export const modules = {

/***/ 2112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3848);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2880);




function configure(command, io) {
    command.requiredOption('--keep-last <n>', 'keep the n newest finished builds', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .numberIn */ .Po)({ least: 0, whole: true }));
    (0,_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .outputDirOption */ .U2)(command, io)
        .option('--dry-run', 'only say what would be deleted')
        .option('--json', 'print what was removed and kept')
        .action(async ({ outputDir, keepLast, dryRun = false, json }) => {
        const builds = (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .openBuilds */ .k)((0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(io, outputDir));
        await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBuildsDirectory */ .A)(builds.dir);
        const result = await builds.clean({ keepLast, dryRun });
        if (result.failed.length > 0)
            io.status = 3;
        for (const note of result.notes)
            io.err(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(note)}\n`);
        if (json)
            return (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, result);
        for (const dir of result.removed)
            io.out(`${dryRun ? 'would remove' : 'removed'} ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(dir)}\n`);
        const { removed, kept } = result;
        io.err(`${dryRun ? 'Would remove' : 'Removed'} ${removed.length}, kept ${kept.length}.\n`);
    });
}


/***/ })

};
