export const id = 5530;
export const ids = [5530,9408];
export const modules = {

/***/ 45530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shownInsteadOf: () => (/* binding */ shownInsteadOf),
/* harmony export */   u: () => (/* binding */ lastScreenWithContent)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53586);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80275);
/* harmony import */ var _play_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9408);



/**
 * What a picture of a recording shows: the screen that it ends with, or, where that is blank (after `clear`, or a
 * full-screen program that has ended), the last one with content.
 */
async function lastScreenWithContent(recording) {
    return shownInsteadOf(await (0,_play_js__WEBPACK_IMPORTED_MODULE_2__.lastScreen)(recording), recording);
}
/** The same, where the screen that the recording ends with is known already. */
async function shownInsteadOf(last, recording) {
    const found = (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankScreen */ .L$)(last) ? await lastContent(recording) : null;
    return found ?? { screen: last, seconds: null };
}
/**
 * The last screen with content, or null where no screen has any. Two passes: the first one finds the moment, so that
 * only one screen is copied.
 */
async function lastContent(recording) {
    let moment = 0;
    let wanted = 0;
    await forEachMoment(recording, (emulator) => {
        moment += 1;
        if (!emulator.isBlank)
            wanted = moment;
        return true;
    });
    if (wanted === 0)
        return null;
    let found = null;
    moment = 0;
    await forEachMoment(recording, (emulator, seconds) => {
        moment += 1;
        if (moment < wanted)
            return true;
        found ??= { screen: (0,_play_js__WEBPACK_IMPORTED_MODULE_2__/* .themed */ .Sp)(emulator.finalScreen(), recording), seconds };
        return false;
    });
    return found;
}
/**
 * Calls `visit` after each event and, within its text, before each sequence that erases what it has printed or shows
 * another screen, until it returns false.
 */
async function forEachMoment(recording, visit) {
    const emulator = new _emulator_js__WEBPACK_IMPORTED_MODULE_1__/* .Emulator */ .U(recording.header);
    let seconds = 0;
    let going = true;
    const next = () => {
        going &&= visit(emulator, seconds);
    };
    emulator.beforeErase(next);
    try {
        for await (const events of recording.events())
            for (const event of events) {
                if (event.code !== 'o' && event.code !== 'r')
                    continue;
                seconds = event.time;
                (0,_play_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEvent */ .Z8)(emulator, event);
                next();
                if (!going)
                    return;
            }
    }
    finally {
        emulator.dispose();
    }
}


/***/ }),

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
