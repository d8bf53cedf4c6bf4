export const id = 4509;
export const ids = [4509];
export const modules = {

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setup: () => (/* binding */ setup)
/* harmony export */ });
/* harmony import */ var _machine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2543);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);


async function setup({ io, json }) {
    const { isNew, ...image } = await (0,_machine_index_js__WEBPACK_IMPORTED_MODULE_0__.setupImage)({ env: io.env, say: (line) => io.err(`${line}\n`) });
    if (json)
        return (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .printJson */ .Q2)(io, { ...image, is_new: isNew });
    io.err(`The base image is ${isNew ? 'made' : 'whole'}.\n`);
    io.out(`${image.dir}\n`);
}


/***/ })

};
