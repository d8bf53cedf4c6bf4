export const id = 9109;
export const ids = [9109];
export const modules = {

/***/ 9109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEarlierEnds: () => (/* binding */ readEarlierEnds)
/* harmony export */ });
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3848);
/* harmony import */ var _history_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(890);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8926);



/** Reads the finished builds of a directory, which need not exist; to be done before retention deletes some. */
async function readEarlierEnds(outputDir) {
    const { builds } = await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .openBuilds */ .k)(outputDir)
        .list()
        .catch(() => ({ builds: [] }));
    const points = builds.map(({ metadata }) => (0,_history_point_js__WEBPACK_IMPORTED_MODULE_1__/* .pointOf */ .qk)(metadata)).sort(_history_point_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePoints */ .v6);
    return {
        hasFailedBefore(metadata) {
            const own = (0,_history_point_js__WEBPACK_IMPORTED_MODULE_1__/* .pointOf */ .qk)(metadata);
            const same = points.filter((point) => (0,_history_point_js__WEBPACK_IMPORTED_MODULE_1__/* .kindKey */ ._V)(point) === (0,_history_point_js__WEBPACK_IMPORTED_MODULE_1__/* .kindKey */ ._V)(own));
            points.push(own);
            return (0,_occasion_js__WEBPACK_IMPORTED_MODULE_2__/* .hasLastFailed */ .Od)(same);
        },
    };
}


/***/ })

};
