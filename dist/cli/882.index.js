export const id = 882;
export const ids = [882];
export const modules = {

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3848);
/* harmony import */ var _builds_create_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9780);
/* harmony import */ var _rebuild_finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8536);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4874);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8908);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2880);
/* harmony import */ var _show_build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3134);







function configure(command, io) {
    (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .outputDirOption */ .U2)(command)
        .option('--json', 'print the metadata as JSON')
        .action((name, options) => finish(name, options, io));
}
async function finish(name, options, io) {
    const builds = (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .openBuilds */ .k)((0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .absolutePath */ .Hi)(io, options.outputDir));
    if (name === undefined)
        await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBuildsDirectory */ .A)(builds.dir);
    await (0,_builds_create_build_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAbandonedStarts */ .O)(builds.dir);
    const left = (await builds.unfinished()).map(({ dir }) => dir);
    const named = name === undefined
        ? left
        : left.filter((dir) => dir.endsWith(`/${name}`) || dir === (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .absolutePath */ .Hi)(io, name));
    const finished = [];
    for (const dir of named)
        finished.push(await (0,_rebuild_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finishBuild */ .i)(dir));
    // A build that needs no finishing is printed as it is; an unknown name is an error.
    if (name !== undefined && named.length === 0)
        finished.push(await builds.find(name));
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)(io, finished.map(_show_build_js__WEBPACK_IMPORTED_MODULE_6__/* .buildJson */ .Nc));
    else if (finished.length === 0)
        io.err(`nothing to finish in ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(builds.dir)}\n`);
    else
        for (const build of finished)
            io.err((0,_show_build_js__WEBPACK_IMPORTED_MODULE_6__/* .buildSummary */ .fR)(build, io.color));
}


/***/ })

};
