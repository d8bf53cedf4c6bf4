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

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ isBlankScreen),
/* harmony export */   PP: () => (/* binding */ isBlankTerminal),
/* harmony export */   VI: () => (/* binding */ isBlankCell)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);
/* harmony import */ var _xterm_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6306);


const character = _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.codePoint | _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.cluster;
const space = 0x20;
const fgLines = _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .fgFlag */ .Ws.inverse | _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .fgFlag */ .Ws.strike;
/** Whether a cell shows nothing but its background: no character and no line. Its cursor does not count. */
function isBlankCell({ cells }, index) {
    const at = index * _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH;
    return ((cells[at] & character) === 0 &&
        (cells[at + 1] & fgLines) === 0 &&
        (cells[at + 2] & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .bgFlag */ .SQ.overline) === 0 &&
        (cells[at + 3] & (7 << _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .underlineShift */ .f3)) === 0);
}
/** Whether a screen shows nothing: no cell has content, and all have one background. */
function isBlankScreen(screen) {
    const background = screen.cells[2] & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .colorBits */ .o7;
    for (let index = 0; index < screen.cols * screen.rows; index++)
        if (!isBlankCell(screen, index) || (screen.cells[index * _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH + 2] & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .colorBits */ .o7) !== background)
            return false;
    return true;
}
/** The same of what a terminal holds, without a copy of it. */
function isBlankTerminal({ _bufferService: { buffer } }, { cols, rows }) {
    const background = (buffer.lines.get(buffer.ybase)?._data[2] ?? 0) & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .colorBits */ .o7;
    for (let row = 0; row < rows; row++) {
        const data = buffer.lines.get(buffer.ybase + row)?._data;
        if (!data)
            continue;
        for (let at = 0; at < cols * _xterm_core_js__WEBPACK_IMPORTED_MODULE_1__/* .xtermWords */ .C; at += _xterm_core_js__WEBPACK_IMPORTED_MODULE_1__/* .xtermWords */ .C) {
            const code = data[at] & character;
            if ((code !== 0 && code !== space) ||
                (data[at + 1] & (fgLines | _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .fgFlag */ .Ws.underline)) !== 0 ||
                (data[at + 2] & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .bgFlag */ .SQ.overline) !== 0 ||
                (data[at + 2] & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .colorBits */ .o7) !== background)
                return false;
        }
    }
    return true;
}


/***/ }),

/***/ 275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Emulator)
});

// EXTERNAL MODULE: ./lib/terminal/blank.js
var blank = __webpack_require__(3586);
;// CONCATENATED MODULE: ./lib/terminal/clusters.js
/** Beyond this many distinct texts only the first character of a text is shown. */
const maxClusters = 50_000;
function clusterTable() {
    const texts = [];
    const indices = new Map();
    return {
        texts,
        indexOf(text) {
            const known = indices.get(text);
            if (known !== undefined)
                return known;
            if (texts.length >= maxClusters)
                return null;
            indices.set(text, texts.length);
            return texts.push(text) - 1;
        },
    };
}

// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
;// CONCATENATED MODULE: ./lib/terminal/color-changes.js

/** Kinds of xterm.js' colour events, and the numbers of the colours that are in no palette. */
const change = { set: 1, restore: 2 };
const foreground = 256;
const background = 257;
const kindShift = 24;
/** Everything in a word but its colour and the kind of that. */
const notColor = ~cell/* colorBits */.o7;
/** The colours that a program has changed (OSC 4, 10 and 11) and not restored (OSC 104, 110 and 111). */
class ColorChanges {
    /** 0xRRGGBB by number; those of the terminal's theme are not in it. */
    #colors = new Map();
    constructor(terminal, core) {
        core._inputHandler.onColor((events) => {
            for (const { type, index, color } of events)
                if (type === change.set && index !== undefined && color)
                    this.#colors.set(index, (color[0] << 16) | (color[1] << 8) | color[2]);
                else if (type === change.restore && index !== undefined)
                    this.#colors.delete(index);
                else if (type === change.restore)
                    this.#restorePalette();
        });
        terminal.parser.registerEscHandler({ final: 'c' }, () => {
            this.#colors.clear();
            return false;
        });
    }
    /** Gives cells (see cell.ts) the changed colours, as true colours: all that are on the screen change at once. */
    apply(cells) {
        if (this.#colors.size === 0)
            return;
        for (let at = 0; at < cells.length; at += cell/* cellWords */.OH) {
            cells[at + 1] = this.#changed(cells[at + 1], foreground);
            cells[at + 2] = this.#changed(cells[at + 2], background);
            // An underline without a colour of its own has that of the text.
            const overlay = cells[at + 3];
            if ((0,cell/* colorKindOf */.XW)(overlay) !== cell/* colorKind */.cY.default)
                cells[at + 3] = this.#changed(overlay, foreground);
        }
    }
    #changed(word, ofDefault) {
        const kind = (0,cell/* colorKindOf */.XW)(word);
        if (kind === cell/* colorKind */.cY.rgb)
            return word;
        const color = this.#colors.get(kind === cell/* colorKind */.cY.default ? ofDefault : (0,cell/* colorOf */.HN)(word) & 0xff);
        return color === undefined ? word : (word & notColor) | (cell/* colorKind */.cY.rgb << kindShift) | color;
    }
    #restorePalette() {
        for (const index of [...this.#colors.keys()])
            if (index < foreground)
                this.#colors.delete(index);
    }
}

// EXTERNAL MODULE: ./lib/terminal/log/plain-lines.js
var plain_lines = __webpack_require__(7175);
;// CONCATENATED MODULE: ./lib/terminal/pending-text.js

/** Of more text that waits (UTF-16 units), only what can still be seen is kept. */
const maxPending = 256 * 1024;
const colour = /\x1b\[[\d;:]*m/g;
const pending_text_reset = /^\x1b\[0*m$/;
/**
 * Plain text that a terminal was not told yet. Of a flood between two screens most has scrolled away before anybody
 * sees it, and need not be read at all: only its last lines and the colours that it sets matter.
 */
class PendingText {
    #write;
    #text = '';
    /** `write` passes text to the terminal. */
    constructor(write) {
        this.#write = write;
    }
    /** Takes text where it is plain, else returns false; `rows` are the terminal's where lines scroll over all of them, else null. */
    add(text, rows) {
        const pattern = plain_lines/* notPlain */.Q.terminal;
        // A line end may be cut in two.
        const isCut = text.startsWith('\n') && (this.#text === '' || this.#text.endsWith('\r'));
        pattern.lastIndex = isCut ? 1 : 0;
        if (pattern.test(text))
            return false;
        if (isCut && this.#text === '')
            this.#write('\n');
        this.#text += isCut && this.#text === '' ? text.slice(1) : text;
        if (this.#text.length > maxPending)
            this.#forget(rows);
        return true;
    }
    get isEmpty() {
        return this.#text === '';
    }
    /** Writes what can be seen of all that was taken. */
    flush(rows) {
        this.#forget(rows);
        const text = this.#text;
        this.#text = '';
        if (text !== '')
            this.#write(text);
    }
    /** Forgets lines that others push off the screen, wherever the cursor is: those before twice the screen's rows. */
    #forget(rows) {
        const from = rows === null ? 0 : startOfLast(this.#text, 2 * rows);
        if (from > 0) {
            this.#write(lastColours(this.#text.slice(0, from)));
            this.#text = this.#text.slice(from);
        }
        if (this.#text.length <= maxPending)
            return;
        this.#write(this.#text);
        this.#text = '';
    }
}
/** Where the last `count` lines of a text begin that have ended, and what follows them; 0 where it has no more. */
function startOfLast(text, count) {
    let from = text.length;
    for (let line = 0; line <= count && from >= 0; line += 1)
        from = from === 0 ? -1 : text.lastIndexOf('\n', from - 1);
    return from + 1;
}
/** The colours that hold at the end of a text: all since the last sequence that resets them. */
function lastColours(text) {
    if (!text.includes('\x1b'))
        return '';
    const colours = text.match(colour) ?? [];
    return colours
        .slice(Math.max(0, colours.findLastIndex((sequence) => pending_text_reset.test(sequence))))
        .join('');
}

// EXTERNAL MODULE: ./lib/terminal/xterm/core.js
var core = __webpack_require__(6306);
// EXTERNAL MODULE: ./lib/terminal/xterm/line-size.js
var line_size = __webpack_require__(3077);
;// CONCATENATED MODULE: ./lib/terminal/snapshot.js



const hasExtended = 1 << 28;
const keptFg = ~cell/* fgFlag */.Ws.underline;
const keptBg = cell/* colorBits */.o7 | cell/* bgFlag */.SQ.italic | cell/* bgFlag */.SQ.dim | cell/* bgFlag */.SQ.overline;
/** xterm.js keeps the underline's colour in bits 0-25 of its extended attributes and its style in 26-28. */
const extendedUnderline = 0x1fffffff;
const space = 0x20;
const snapshot_blank = 1 << cell/* content */.Qs.widthShift;
/** Copies what the terminal holds into a screen; into `reuse` where that has the same size. */
function takeSnapshot(core, size, clusters, reuse) {
    const { cols, rows } = size;
    const { buffer } = core._bufferService;
    const fits = reuse?.cols === cols && reuse.rows === rows;
    const cells = fits ? reuse.cells : new Uint32Array(cols * rows * cell/* cellWords */.OH);
    for (let row = 0; row < rows; row++) {
        const line = buffer.lines.get(buffer.ybase + row);
        if (!line)
            continue;
        copyLine(line, cols, cells, row * cols * cell/* cellWords */.OH, clusters);
        widenLine((0,line_size/* sizeOfLine */.v)(line), cols, cells, row * cols * cell/* cellWords */.OH);
    }
    const cursorLine = buffer.lines.get(buffer.ybase + buffer.y);
    const columns = cursorLine && (0,line_size/* sizeOfLine */.v)(cursorLine) !== cell/* lineSize */.se.single ? 2 : 1;
    const cursor = {
        x: Math.min(columns * buffer.x, cols - 1),
        y: Math.min(buffer.y, rows - 1),
        visible: !core.coreService.isCursorHidden,
    };
    if (cursor.visible) {
        const shape = cell/* cursorShape */.mc[core.coreService.decPrivateModes.cursorStyle ?? 'block'];
        cells[(cursor.y * cols + cursor.x) * cell/* cellWords */.OH + 3] |= shape << cell/* cursorShift */.lg;
    }
    return { cols, rows, cells, clusters: clusters.texts, cursor };
}
function copyLine(line, cols, cells, offset, clusters) {
    const { _data: data } = line;
    let to = offset;
    for (let col = 0; col < cols; col++, to += cell/* cellWords */.OH) {
        const from = col * core/* xtermWords */.C;
        const word = data[from];
        const fg = data[from + 1];
        const bg = data[from + 2];
        if (word & cell/* content */.Qs.cluster)
            cells[to] = clusterWord(line._combined[col] ?? ' ', word, clusters);
        else
            cells[to] = (word & cell/* content */.Qs.codePoint) === space ? snapshot_blank : word;
        cells[to + 1] = fg & keptFg;
        cells[to + 2] = bg & keptBg;
        cells[to + 3] =
            fg & cell/* fgFlag */.Ws.underline ? underlineWord(bg & hasExtended ? line._extendedAttrs[col]?._ext : 0) : 0;
    }
}
/** Gives each character of a line of double size two columns; what has no room is not shown, as on such a line. */
function widenLine(size, cols, cells, offset) {
    if (size === cell/* lineSize */.se.single)
        return;
    for (let col = cols - 1; col >= 0; col--) {
        const from = offset + (col >> 1) * cell/* cellWords */.OH;
        const to = offset + col * cell/* cellWords */.OH;
        for (let part = 1; part < cell/* cellWords */.OH; part++)
            cells[to + part] = cells[from + part];
        cells[to + 2] |= size << cell/* lineSizeShift */.cS;
        const isLast = col === cols - 1 && col % 2 === 0;
        if (col % 2 === 1)
            cells[to] = 0;
        else
            cells[to] = isLast ? snapshot_blank : widened(cells[from]);
    }
}
function widened(word) {
    const width = (0,cell/* widthOf */.qz)(word);
    return (word & ~(3 << cell/* content */.Qs.widthShift)) | ((width === 0 ? 0 : 2) << cell/* content */.Qs.widthShift);
}
function clusterWord(text, word, clusters) {
    const width = word & (3 << cell/* content */.Qs.widthShift);
    const index = clusters.indexOf(text);
    return index === null ? width | text.codePointAt(0) : width | cell/* content */.Qs.cluster | index;
}
function underlineWord(extended = 0) {
    const word = extended & extendedUnderline;
    return word >>> cell/* underlineShift */.f3 === cell/* underline */.V1.none ? word | (cell/* underline */.V1.single << cell/* underlineShift */.f3) : word;
}

// EXTERNAL MODULE: ./lib/terminal/xterm/open.js + 6 modules
var xterm_open = __webpack_require__(7426);
;// CONCATENATED MODULE: ./lib/terminal/emulator.js






/** A synchronized update that is not ended is shown after this time, as terminals do. */
const maxSynchronizedSeconds = 1;
/**
 * A terminal: xterm.js without its display, which takes text and returns screens. A screen is what a
 * person would see: between the marks of a synchronized update (DECSET 2026) it is the one from before.
 */
class Emulator {
    #terminal;
    #core;
    #write;
    #pending;
    #clusters = clusterTable();
    #colors;
    #held = null;
    #now = 0;
    #hasPrinted = false;
    #endsInCharacter = false;
    #size;
    constructor(size) {
        this.#size = { cols: size.cols, rows: size.rows };
        const { terminal, core, write } = (0,xterm_open/* openTerminal */.j)(size);
        this.#terminal = terminal;
        this.#core = core;
        this.#write = write;
        this.#pending = new PendingText(write);
        this.#colors = new ColorChanges(terminal, core);
        this.#terminal.parser.registerCsiHandler({ prefix: '?', final: 'h' }, (params) => {
            if (params.includes(2026) && !this.isSynchronizing)
                this.#held = { screen: this.#snapshot(), since: this.#now };
            return false;
        });
    }
    /** Takes output that arrived at `time` seconds; it may end within a character or sequence. */
    write(text, time) {
        this.#now = time;
        if (this.#isBetweenSequences && this.#pending.add(text, this.#scrolledRows))
            return;
        this.#read();
        this.#hasPrinted = false;
        this.#write(text);
        this.#endsInCharacter = (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800;
    }
    /** Has the terminal read what waits. */
    #read() {
        if (!this.#pending.isEmpty)
            this.#pending.flush(this.#scrolledRows);
    }
    get #isBetweenSequences() {
        return !this.#endsInCharacter && this.#core._inputHandler._parser.currentState === 0;
    }
    /** The rows of the screen, where lines scroll over all of them; else null. */
    get #scrolledRows() {
        const { scrollTop, scrollBottom } = this.#core._bufferService.buffer;
        return scrollTop === 0 && scrollBottom === this.#size.rows - 1 ? this.#size.rows : null;
    }
    resize(size) {
        this.#read();
        this.#size = size;
        this.#held = null;
        this.#terminal.resize((0,xterm_open/* usableCols */.A)(size), size.rows);
    }
    /** The screen that is visible at `time` seconds. `reuse` is a screen whose memory may be overwritten. */
    screen(time, reuse) {
        if (this.#held && this.isSynchronizing && time - this.#held.since < maxSynchronizedSeconds)
            return this.#held.screen;
        this.#held = null;
        return this.#snapshot(reuse);
    }
    /** The state of the terminal itself, inside a synchronized update or not. */
    finalScreen(reuse) {
        return this.#snapshot(reuse);
    }
    /** True after the last column was filled: the next character begins a new row. */
    get isWrapPending() {
        this.#read();
        return this.#core._bufferService.buffer.x >= this.#size.cols;
    }
    /** True where the terminal shows nothing. */
    get isBlank() {
        this.#read();
        return (0,blank/* isBlankTerminal */.PP)(this.#core, this.#size);
    }
    /**
     * Calls `listener` before each sequence that erases the screen or shows another one, if text has been printed since
     * the last call or the start of the last `write`.
     */
    beforeErase(listener) {
        const { parser } = this.#terminal;
        const input = this.#core._inputHandler;
        const print = input.print.bind(input);
        input.print = (...text) => {
            this.#hasPrinted = true;
            print(...text);
        };
        const watch = () => {
            if (this.#hasPrinted)
                listener();
            this.#hasPrinted = false;
            return false;
        };
        parser.registerEscHandler({ final: 'c' }, watch);
        for (const [prefix, final] of [
            ['', 'J'],
            ['?', 'J'],
            ['?', 'h'],
            ['?', 'l'],
        ])
            parser.registerCsiHandler({ ...(prefix && { prefix }), final }, watch);
    }
    dispose() {
        this.#terminal.dispose();
    }
    /** True between the marks of a synchronized update. */
    get isSynchronizing() {
        return this.#terminal.modes.synchronizedOutputMode;
    }
    #snapshot(reuse) {
        this.#read();
        const screen = takeSnapshot(this.#core, this.#size, this.#clusters, reuse);
        this.#colors.apply(screen.cells);
        return screen;
    }
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
