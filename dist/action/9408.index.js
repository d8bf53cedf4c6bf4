export const id = 9408;
export const ids = [9408];
export const modules = {

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ themed),
/* harmony export */   Z8: () => (/* binding */ applyEvent),
/* harmony export */   lastScreen: () => (/* binding */ lastScreen),
/* harmony export */   screensAt: () => (/* binding */ screensAt)
/* harmony export */ });
/* unused harmony export screenAt */
/* harmony import */ var _cast_parse_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40972);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80275);


/** Applies one event to the terminal; only output and resizes change it. */
function applyEvent(emulator, event) {
    if (event.code === 'o')
        emulator.write(event.data, event.time);
    else if (event.code === 'r') {
        const size = (0,_cast_parse_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .D)(event.data);
        if (typeof size !== 'string')
            emulator.resize(size);
    }
}
/**
 * The screens of a recording at the given times, in seconds from its start, which must not decrease:
 * each as it is after every event up to and including its time. For times after the end it is the
 * last screen, for times before the first event a blank one. One pass over the recording.
 */
async function* screensAt(recording, times) {
    const wanted = times[Symbol.iterator]();
    let next = wanted.next();
    if (next.done)
        return;
    const emulator = new _emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .Emulator */ .U(recording.header);
    try {
        for await (const events of recording.events()) {
            for (const event of events) {
                while (!next.done && event.time > next.value) {
                    yield themed(emulator.screen(next.value), recording);
                    next = wanted.next();
                }
                if (next.done)
                    return;
                applyEvent(emulator, event);
            }
        }
        for (; !next.done; next = wanted.next())
            yield themed(emulator.finalScreen(), recording);
    }
    finally {
        emulator.dispose();
    }
}
/** The screen of a recording at one time in seconds. */
async function screenAt(recording, time) {
    for await (const screen of screensAt(recording, [time]))
        return screen;
    throw new Error('a recording has a screen at any time');
}
/** The screen that a recording ends with. */
function lastScreen(recording) {
    return screenAt(recording, Number.POSITIVE_INFINITY);
}
/** A screen with the theme that its recording carries. */
function themed(screen, recording) {
    const { theme } = recording.header;
    return theme ? { ...screen, theme } : screen;
}


/***/ })

};
