export const id = 6023;
export const ids = [6023,9408];
export const modules = {

/***/ 6056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wl: () => (/* binding */ exactColors),
  jh: () => (/* binding */ mix),
  iL: () => (/* binding */ resolveColor),
  L9: () => (/* binding */ themeFor),
  sK: () => (/* binding */ themeNames)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
;// CONCATENATED MODULE: ./lib/render/color/themes.js
/** The themes by name: foreground, background and the sixteen basic colours, normal then bright. */
const themes = {
    dark: {
        fg: '#d5d9e0',
        bg: '#16181d',
        palette: '#2b2f38 #ef6b73 #8ccf7e #e5c76b #6fa8f5 #c58af0 #62cfcf #c9ced6 #6b7280 #ff8d94 #a9e69b #f5dd8b #93c0ff #d9adff #8be6e6 #f3f5f8',
    },
    light: {
        fg: '#24292f',
        bg: '#ffffff',
        palette: '#24292f #cf222e #116329 #7d5200 #0969da #8250df #1b7c83 #6e7781 #57606a #a40e26 #1a7f37 #633c01 #218bff #a475f9 #3192aa #8c959f',
    },
    dracula: {
        fg: '#f8f8f2',
        bg: '#282a36',
        palette: '#21222c #ff5555 #50fa7b #f1fa8c #bd93f9 #ff79c6 #8be9fd #f8f8f2 #6272a4 #ff6e6e #69ff94 #ffffa5 #d6acff #ff92df #a4ffff #ffffff',
    },
    'solarized-dark': {
        fg: '#839496',
        bg: '#002b36',
        palette: '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
    },
    'solarized-light': {
        fg: '#657b83',
        bg: '#fdf6e3',
        palette: '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
    },
    nord: {
        fg: '#d8dee9',
        bg: '#2e3440',
        palette: '#3b4252 #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #88c0d0 #e5e9f0 #4c566a #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #8fbcbb #eceff4',
    },
    gruvbox: {
        fg: '#ebdbb2',
        bg: '#282828',
        palette: '#282828 #cc241d #98971a #d79921 #458588 #b16286 #689d6a #a89984 #928374 #fb4934 #b8bb26 #fabd2f #83a598 #d3869b #8ec07c #ebdbb2',
    },
    monokai: {
        fg: '#f8f8f2',
        bg: '#272822',
        palette: '#272822 #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f8f8f2 #75715e #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f9f8f5',
    },
    catppuccin: {
        fg: '#cdd6f4',
        bg: '#1e1e2e',
        cursor: '#f5e0dc',
        palette: '#45475a #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #bac2de #585b70 #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #a6adc8',
    },
    'tokyo-night': {
        fg: '#c0caf5',
        bg: '#1a1b26',
        palette: '#15161e #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #a9b1d6 #414868 #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #c0caf5',
    },
    'one-dark': {
        fg: '#abb2bf',
        bg: '#282c34',
        palette: '#282c34 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #abb2bf #5c6370 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #ffffff',
    },
    asciinema: {
        fg: '#cccccc',
        bg: '#121314',
        palette: '#000000 #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #d9d9d9 #4d4d4d #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #ffffff',
    },
    xterm: {
        fg: '#e5e5e5',
        bg: '#000000',
        palette: '#000000 #cd0000 #00cd00 #cdcd00 #0000ee #cd00cd #00cdcd #e5e5e5 #7f7f7f #ff0000 #00ff00 #ffff00 #5c5cff #ff00ff #00ffff #ffffff',
    },
};

;// CONCATENATED MODULE: ./lib/render/color/theme.js



/**
 * The theme to draw with: the given one, by its colours or its name, else the one that the recording carries, else the default.
 * Throws a usage error (`unknown-theme`) for a name that is none of `themeNames`.
 */
function themeFor(given, carried) {
    const colors = typeof given === 'object' ? given : given === undefined ? carried : undefined;
    if (colors)
        return themeOf(colors.fg, colors.bg, colors.palette, colors.cursor);
    const named = themeNamed(typeof given === 'string' ? given : defaultTheme);
    return themeOf(named.fg, named.bg, named.palette.split(' '), named.cursor);
}
const defaultTheme = 'dark';
const themeNames = Object.keys(themes);
function themeNamed(name) {
    const known = themeNames.find((one) => one === name);
    if (known)
        return themes[known];
    throw (0,errors/* usageError */.Wp)('unknown-theme', `there is no theme called ${name}`, `Give one of ${themeNames.join(', ')}.`);
}
function themeOf(fg, bg, basic, cursor = fg) {
    const first = basic.map(parseHex);
    // A palette of 8 uses the same colours for the bright half.
    const sixteen = first.length >= 16 ? first.slice(0, 16) : [...first.slice(0, 8), ...first.slice(0, 8)];
    return {
        fg: parseHex(fg),
        bg: parseHex(bg),
        cursor: parseHex(cursor),
        palette: [...sixteen, ...cube(), ...greys()],
    };
}
/** The colours that stay exact however many others a picture has. */
function exactColors({ fg, bg, cursor, palette }) {
    return [bg, fg, cursor, ...palette.slice(0, 16)];
}
/** The colour in a cell's word; `fallback` where the word has the default colour. */
function resolveColor(theme, word, fallback) {
    const kind = (0,cell/* colorKindOf */.XW)(word);
    if (kind === cell/* colorKind */.cY.default)
        return fallback;
    return kind === cell/* colorKind */.cY.rgb ? (0,cell/* colorOf */.HN)(word) : (theme.palette[(0,cell/* colorOf */.HN)(word) & 255] ?? fallback);
}
/** `part` of the way from one colour to another, channel by channel. */
function mix(from, to, part) {
    const channel = (shift) => {
        const start = (from >> shift) & 255;
        return Math.round(start + (((to >> shift) & 255) - start) * part) << shift;
    };
    return channel(16) | channel(8) | channel(0);
}
function parseHex(color) {
    return Number.parseInt(color.slice(1), 16);
}
/** Entries 16 to 231 of the 256 colours of xterm: a cube of six steps. */
function cube() {
    const steps = [0, 95, 135, 175, 215, 255];
    return steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => (r << 16) | (g << 8) | b)));
}
/** Entries 232 to 255: greys. */
function greys() {
    return Array.from({ length: 24 }, (_, index) => (8 + index * 10) * 0x010101);
}


/***/ }),

/***/ 7297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeGif: () => (/* binding */ writeGif)
});

// UNUSED EXPORTS: renderGif

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/render/look.js + 1 modules
var look = __webpack_require__(4431);
;// CONCATENATED MODULE: ./lib/render/gif/budget.js

/** The frame rates that are tried, highest first; below 2 a terminal is hard to follow. */
const rates = [12, 10, 8, 6, 5, 4, 3, 2];
const shortPause = 0.5;
const smallestFont = 8;
/** Plans aim at this part of the limit, because sizes are only estimated. */
const aim = 0.85;
/**
 * Lowers the frame rate, then the pauses, then the font size, until a GIF of these frames should stay
 * under `limit` bytes; `steps` names each reduction in words.
 */
function reducedPlan(plan, sizes, limit) {
    const steps = [];
    const target = limit * aim;
    const lower = rates.filter((rate) => rate < plan.fps);
    const fps = lower.find((rate) => estimatedBytes(sizes, rate, plan.speed) <= target) ?? lower.at(-1) ?? plan.fps;
    if (fps < plan.fps)
        steps.push(`frame rate lowered from ${plan.fps} to ${fps} a second`);
    const rest = estimatedBytes(sizes, fps, plan.speed);
    if (rest <= target)
        return { plan: { ...plan, fps }, steps };
    const idleLimit = Math.min(plan.idleLimit, shortPause);
    if (idleLimit < plan.idleLimit)
        steps.push(`pauses cut from ${plan.idleLimit} to ${idleLimit} s`);
    const before = plan.fontSize ?? look/* defaultFontSize */.u;
    // The bytes of text grow with its area, or a little less.
    const fontSize = Math.max(Math.min(before, smallestFont), Math.floor(before * Math.sqrt(target / rest)));
    if (fontSize < before)
        steps.push(`font size lowered from ${before} to ${fontSize}`);
    return { plan: { ...plan, fps, idleLimit, fontSize }, steps };
}
/**
 * The estimated bytes at another frame rate. Frames that become one are estimated to be about as large as
 * the largest of them, and at most as large as all of them.
 */
function estimatedBytes({ recorded, bytes }, fps, speed) {
    let [total, slot, sum, most] = [0, -1, 0, 0];
    const close = () => {
        total += Math.min(sum, most * 1.2);
        [sum, most] = [0, 0];
    };
    recorded.forEach((time, index) => {
        const next = Math.floor((time / speed) * fps);
        if (next !== slot)
            close();
        slot = next;
        sum += bytes[index];
        most = Math.max(most, bytes[index]);
    });
    close();
    return total;
}
/**
 * Keeps a pass under its limit: a frame is left out while the file has more bytes than its share of the limit
 * at that moment, and what it showed appears with the next one. The shares follow the sizes of the pass before.
 */
class Governor {
    skipped = 0;
    #total;
    #at = 0;
    #due = 0;
    #sizes;
    #limit;
    constructor(sizes, limit) {
        this.#sizes = sizes;
        this.#limit = limit;
        this.#total = sizes.bytes.reduce((sum, size) => sum + size, 0);
    }
    /** Whether a frame at this moment of the recording that brings the file to `bytes` may be written. */
    allows(bytes, recorded) {
        const sizes = this.#sizes;
        while (this.#at < sizes.bytes.length && sizes.recorded[this.#at] <= recorded)
            this.#due += sizes.bytes[this.#at++];
        // A part is kept for the last frame, which has to fit whatever came before.
        const largest = this.#limit * 0.1;
        const allowed = largest + (this.#limit - 2 * largest) * (this.#due / this.#total);
        const fits = bytes <= allowed;
        if (!fits)
            this.skipped++;
        return fits;
    }
}

// EXTERNAL MODULE: ./lib/render/gif/options.js
var gif_options = __webpack_require__(8027);
// EXTERNAL MODULE: ./lib/render/gif/pass.js + 12 modules
var gif_pass = __webpack_require__(3650);
;// CONCATENATED MODULE: ./lib/render/gif/render-gif.js






/**
 * Renders a recording as an animated GIF in memory. Throws a usage error for options that cannot be
 * drawn, and where even the smallest rendering would be larger than `maxBytes`.
 */
async function renderGif(recording, options = {}) {
    const sink = new MemorySink();
    await writeGif(recording, options, sink);
    return sink.bytes();
}
/**
 * Renders a recording as an animated GIF into `sink`, in one pass; more are needed only where a resize
 * makes the picture larger, where there are too many colours for a GIF, or to stay under `maxBytes`.
 */
async function writeGif(recording, options, sink) {
    const limit = options.maxBytes;
    if (limit !== undefined && !(limit > 0))
        throw (0,errors/* usageError */.Wp)('bad-max-size', `${limit} bytes is not a size for a GIF`, 'Give a number of bytes above 0.');
    let plan = (0,gif_options/* planOf */.X)(options, recording.header);
    let reductions = [];
    let sizes;
    let context = { size: recording.header, hold: (0,gif_options/* holdOf */.n)(options) };
    for (;;) {
        const governor = sizes && new Governor(sizes, limit);
        const pass = await (0,gif_pass/* drawPass */.aR)(recording, options, plan, { ...context, governor }, sink);
        if (pass.kind === 'larger-screen')
            context = { ...context, size: await (0,gif_pass/* largestSize */.W5)(recording) };
        else if (pass.kind === 'more-colors')
            context = { ...context, palette: await (0,gif_pass/* gatherPalette */.Zc)(recording, options, plan, context) };
        else {
            const { frames, bytes, durationSeconds } = pass;
            const skipped = governor?.skipped ?? 0;
            if (limit === undefined || bytes <= limit)
                return {
                    frames,
                    bytes,
                    durationSeconds,
                    reductions: [...reductions, ...skippedFrames(skipped)],
                    damage: recording.damage(),
                };
            if (sizes)
                throw tooLarge(bytes, limit);
            sizes = pass.sizes;
            ({ plan, steps: reductions } = reducedPlan(plan, sizes, limit));
        }
        sink.restart();
    }
}
function skippedFrames(skipped) {
    return skipped > 0 ? [`${skipped} ${skipped === 1 ? 'frame' : 'frames'} left out`] : [];
}
function tooLarge(bytes, limit) {
    return (0,errors/* usageError */.Wp)('gif-too-large', `the GIF cannot be brought under ${(0,size/* formatBytes */.z)(limit)}; ${(0,size/* formatBytes */.z)(bytes)} is the least`, 'Raise --max-size, or give a smaller --font-size.');
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ themed),
/* harmony export */   U5: () => (/* binding */ screenAt),
/* harmony export */   Z8: () => (/* binding */ applyEvent),
/* harmony export */   lastScreen: () => (/* binding */ lastScreen),
/* harmony export */   screensAt: () => (/* binding */ screensAt)
/* harmony export */ });
/* harmony import */ var _cast_parse_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(972);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(275);


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
