export const id = 1171;
export const ids = [1171];
export const modules = {

/***/ 5869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rgbVideoOf: () => (/* binding */ rgbVideoOf)
/* harmony export */ });
/* harmony import */ var _terminal_frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2753);
/* harmony import */ var _canvas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8861);
/* harmony import */ var _color_palette_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8191);
/* harmony import */ var _color_theme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6056);
/* harmony import */ var _gif_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8027);
/* harmony import */ var _gif_pass_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3650);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4431);
/* harmony import */ var _tiles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5017);








const defaultFps = 30;
/** Throws a usage error for options that cannot be drawn. */
async function rgbVideoOf(recording, options = {}) {
    const size = await (0,_gif_pass_js__WEBPACK_IMPORTED_MODULE_4__/* .largestSize */ .W5)(recording);
    const { metrics, padding } = (0,_look_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveLook */ .s)(options, size.cols, size.rows);
    const exact = (0,_canvas_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutOf */ .a)(metrics, size.cols, size.rows, padding);
    const layout = { ...exact, width: even(exact.width), height: even(exact.height) };
    const plan = (0,_gif_options_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .X)({ fps: defaultFps, ...options }, recording.header);
    const hold = (0,_gif_options_js__WEBPACK_IMPORTED_MODULE_3__/* .holdOf */ .n)(options);
    const theme = (0,_color_theme_js__WEBPACK_IMPORTED_MODULE_2__/* .themeFor */ .L9)(options.theme, recording.header.theme);
    const pictureAt = (hundredths) => Math.round((hundredths * plan.fps) / 100);
    async function* pictures() {
        const palette = new _color_palette_js__WEBPACK_IMPORTED_MODULE_7__/* .ExactPalette */ .P(Number.POSITIVE_INFINITY);
        const tiles = new _tiles_js__WEBPACK_IMPORTED_MODULE_6__/* .TileSet */ .L(theme, metrics, palette, true, options.fonts);
        const canvas = new _canvas_js__WEBPACK_IMPORTED_MODULE_1__/* .Canvas */ .H(layout, new Uint32Array(layout.width * layout.height), tiles);
        const rgb = new Uint8Array(canvas.pixels.length * 3);
        const draw = ({ screen }) => {
            canvas.fill(palette.indexOf(theme.bg));
            canvas.drawScreen(screen);
            fillRgb(rgb, canvas.pixels, palette.colors);
        };
        let drawnAt = null;
        for await (const frame of (0,_terminal_frames_js__WEBPACK_IMPORTED_MODULE_0__/* .framesOf */ .k)(recording, plan)) {
            if (drawnAt !== null) {
                const count = pictureAt(frame.at) - pictureAt(drawnAt);
                if (count > 0)
                    yield { rgb, count };
            }
            draw(frame);
            drawnAt = frame.at;
        }
        yield { rgb, count: Math.max(1, Math.round((hold * plan.fps) / 100)) };
    }
    return { width: layout.width, height: layout.height, fps: plan.fps, pictures };
}
const even = (length) => length + (length % 2);
function fillRgb(rgb, pixels, colors) {
    for (let at = 0, to = 0; at < pixels.length; at++, to += 3) {
        const color = colors[pixels[at]];
        rgb[to] = color >> 16;
        rgb[to + 1] = (color >> 8) & 255;
        rgb[to + 2] = color & 255;
    }
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ signedDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds as people read them, `?` for no duration: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return '?';
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** A change of duration in seconds with its sign: `+2.0 s`, `-1 min 5 s`, `0.0 s`. */
function signedDuration(seconds) {
    const sign = seconds > 0 ? '+' : seconds < 0 ? '-' : '';
    return `${sign}${formatDuration(Math.abs(seconds))}`;
}


/***/ })

};
