export const id = 504;
export const ids = [504];
export const modules = {

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3848);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2880);
/* harmony import */ var _show_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3134);




function configure(command, io) {
    (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .outputDirOption */ .U2)(command)
        .option('--json', 'print the metadata')
        .action(async (name, options) => {
        const build = await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .openBuilds */ .k)((0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(io, options.outputDir)).find(name);
        if (options.json)
            (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .printJson */ .Q2)(io, (0,_show_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildJson */ .Nc)(build));
        else
            io.out((0,_show_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildDetails */ .Jb)(build, io.outColor));
    });
}


/***/ })

};
