export const id = 951;
export const ids = [951];
export const modules = {

/***/ 2951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3848);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2880);
/* harmony import */ var _show_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3134);





function configure(command, io) {
    (0,_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .outputDirOption */ .U2)(command)
        .option('--failed', 'only the builds that did not succeed')
        .option('--limit <n>', 'no more than the n newest', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .numberIn */ .Po)({ least: 1, whole: true }))
        .option('--json', 'print an array of metadata, newest first')
        .action((options) => list(options, io));
}
async function list({ outputDir, failed, limit, json }, io) {
    const builds = (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .openBuilds */ .k)((0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(io, outputDir));
    await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBuildsDirectory */ .A)(builds.dir);
    const { finished: found, notes } = await completedBuilds(builds, io);
    const wanted = found.filter((build) => !failed || !build.metadata.success).slice(0, limit ?? found.length);
    for (const note of notes)
        io.err(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(note)}\n`);
    if (json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, wanted.map(_show_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildJson */ .Nc));
    else if (wanted.length > 0)
        io.out(`${(0,_show_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildLines */ .A)(wanted, io.outColor).join('\n')}\n`);
    else
        io.err(`No ${failed && found.length > 0 ? 'failed ' : ''}builds in ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(builds.dir)}.\n`);
}
/** The builds, after those of killed recorders were completed. The code for that is loaded only where it is needed. */
async function completedBuilds(builds, io) {
    const scan = await builds.scan();
    if (scan.unfinished.length === 0)
        return scan;
    const { finishLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(162), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 8536));
    return finishLeftovers(builds, (message) => io.err(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(message)}\n`));
}


/***/ })

};
