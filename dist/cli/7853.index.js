export const id = 7853;
export const ids = [7853,234];
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

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ croppedToContent)
/* harmony export */ });
/* harmony import */ var _terminal_blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3586);
/* harmony import */ var _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7054);


/** A cropped screen has at least this many columns and rows. */
const minCols = 40;
const minRows = 1;
/** A screen without the blank rows at its bottom and the blank columns at its right. */
function croppedToContent(screen) {
    let [cols, rows] = [Math.min(minCols, screen.cols), minRows];
    for (let row = 0; row < screen.rows; row++)
        for (let col = 0; col < screen.cols; col++)
            if (!isBlank(screen, row * screen.cols + col)) {
                rows = row + 1;
                if (col >= cols)
                    cols = col + 1;
            }
    return cropped(screen, cols, rows);
}
function isBlank(screen, cell) {
    const at = cell * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH;
    const hasCursor = screen.cells[at + 3] >>> _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorShift */ .lg !== _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorShape */ .mc.none;
    return (0,_terminal_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankCell */ .VI)(screen, cell) && (screen.cells[at + 2] & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .colorBits */ .o7) === 0 && !hasCursor;
}
function cropped(screen, cols, rows) {
    if (cols === screen.cols)
        return { ...screen, rows, cells: screen.cells.subarray(0, cols * rows * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH) };
    const cells = new Uint32Array(cols * rows * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH);
    for (let row = 0; row < rows; row++) {
        const from = row * screen.cols * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH;
        cells.set(screen.cells.subarray(from, from + cols * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH), row * cols * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH);
    }
    return { ...screen, cols, rows, cells };
}


/***/ }),

/***/ 7853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPng: () => (/* binding */ renderPng)
});

// EXTERNAL MODULE: ./lib/render/canvas.js
var render_canvas = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/render/color/palette.js
var palette = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/render/color/theme.js + 1 modules
var color_theme = __webpack_require__(6056);
// EXTERNAL MODULE: ./lib/render/crop.js
var crop = __webpack_require__(4732);
// EXTERNAL MODULE: ./lib/render/look.js + 1 modules
var look = __webpack_require__(4431);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/render/png.js

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const colorType = { rgb: 2, indexed: 3 };
/**
 * Encodes a picture as PNG (https://www.w3.org/TR/png-3/): indexed with as few bits a pixel as its
 * palette needs up to 256 colours, else 24-bit. `pixels` are palette indices, `colors` 0xRRGGBB.
 * Written by hand: Node has the compression, and screens need only a palette with few bits a pixel.
 */
function encodePng(width, height, pixels, colors) {
    const indexed = colors.length <= 256;
    const depth = !indexed || colors.length > 16 ? 8 : colors.length > 4 ? 4 : colors.length > 2 ? 2 : 1;
    const header = new Uint8Array(13);
    const view = new DataView(header.buffer);
    view.setUint32(0, width);
    view.setUint32(4, height);
    header[8] = depth;
    header[9] = indexed ? colorType.indexed : colorType.rgb;
    const rows = indexed
        ? packIndices(width, height, pixels, depth)
        : packColors(width, height, pixels, colors);
    const chunks = [
        signature,
        chunk('IHDR', header),
        ...(indexed ? [chunk('PLTE', Uint8Array.from(colors.flatMap(channels)))] : []),
        chunk('IDAT', (0,external_node_zlib_.deflateSync)(rows, { level: 5, memLevel: 9 })),
        chunk('IEND', new Uint8Array()),
    ];
    return Buffer.concat(chunks);
}
/** Rows of indices of `depth` bits, each after its filter byte, which is 0 (none). */
function packIndices(width, height, pixels, depth) {
    const perByte = 8 / depth;
    const stride = 1 + Math.ceil(width / perByte);
    const rows = new Uint8Array(stride * height);
    for (let y = 0; y < height; y++) {
        const row = pixels.subarray(y * width, (y + 1) * width);
        if (depth === 8)
            rows.set(row, y * stride + 1);
        else
            row.forEach((index, x) => {
                const shift = 8 - depth * ((x % perByte) + 1);
                rows[y * stride + 1 + Math.floor(x / perByte)] |= index << shift;
            });
    }
    return rows;
}
function packColors(width, height, pixels, colors) {
    const stride = 1 + width * 3;
    const rows = new Uint8Array(stride * height);
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
            rows.set(channels(colors[pixels[y * width + x]]), y * stride + 1 + x * 3);
    return rows;
}
const channels = (color) => [color >> 16, (color >> 8) & 255, color & 255];
function chunk(type, data) {
    const bytes = Buffer.alloc(data.length + 12);
    bytes.writeUInt32BE(data.length, 0);
    bytes.write(type, 4, 'latin1');
    bytes.set(data, 8);
    bytes.writeUInt32BE((0,external_node_zlib_.crc32)(bytes.subarray(4, data.length + 8)), data.length + 8);
    return bytes;
}

// EXTERNAL MODULE: ./lib/render/tiles.js
var tiles = __webpack_require__(5017);
;// CONCATENATED MODULE: ./lib/render/render-png.js







/**
 * Draws a screen as a PNG file, in exact colours. Throws a usage error for an unknown theme or a font
 * size, padding or picture size that cannot be drawn.
 */
function renderPng(screen, options = {}) {
    const shown = options.fixedSize ? screen : (0,crop/* croppedToContent */.e)(screen);
    const { metrics, padding } = (0,look/* resolveLook */.s)(options, shown.cols, shown.rows);
    const layout = (0,render_canvas/* layoutOf */.a)(metrics, shown.cols, shown.rows, padding);
    const theme = (0,color_theme/* themeFor */.L9)(options.theme, screen.theme);
    const draw = (palette, pixels) => {
        const canvas = new render_canvas/* Canvas */.H(layout, pixels, new tiles/* TileSet */.L(theme, metrics, palette, pixels.BYTES_PER_ELEMENT > 1, options.fonts));
        canvas.fill(palette.indexOf(theme.bg));
        canvas.drawScreen(shown);
        return encodePng(layout.width, layout.height, pixels, palette.colors);
    };
    const area = layout.width * layout.height;
    const indexed = new palette/* ExactPalette */.P(256);
    const png = draw(indexed, new Uint8Array(area));
    return indexed.exceeded ? draw(new palette/* ExactPalette */.P(Number.POSITIVE_INFINITY), new Uint32Array(area)) : png;
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

/***/ 6306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ xtermWords)
/* harmony export */ });
/** Words of a cell in `XtermLine._data`. */
const xtermWords = 3;


/***/ })

};
