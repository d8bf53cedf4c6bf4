export const id = 649;
export const ids = [649];
export const modules = {

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftovers: () => (/* binding */ finishLeftovers)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7316);


/** Completes every build whose recorder was killed; `notice` is told of each. Never throws for one of them. */
async function finishLeftovers(builds, notice) {
    for (const { dir } of await builds.unfinished())
        await (0,_finish_js__WEBPACK_IMPORTED_MODULE_1__/* .finishBuild */ .i)(dir).then(() => notice(`completed ${dir}, whose recorder had been killed`), (thrown) => notice(`could not complete ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`));
}


/***/ })

};
