export const id = 1634;
export const ids = [1634,977];
export const modules = {

/***/ 8861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Canvas),
/* harmony export */   a: () => (/* binding */ layoutOf)
/* harmony export */ });
/* harmony import */ var _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(115);
/* harmony import */ var _emoji_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(942);



function layoutOf(metrics, cols, rows, padding) {
    return {
        metrics,
        padding,
        width: cols * metrics.width + 2 * padding,
        height: rows * metrics.height + 2 * padding,
    };
}
/** A picture of palette indices on which the cells of screens are drawn. */
class Canvas {
    layout;
    pixels;
    #view;
    #tiles;
    constructor(layout, pixels, tiles) {
        this.layout = layout;
        this.pixels = pixels;
        this.#tiles = tiles;
        this.#view = pixels instanceof Uint8Array ? new DataView(pixels.buffer) : null;
    }
    fill(index) {
        this.pixels.fill(index);
    }
    drawScreen(screen) {
        for (let row = 0; row < screen.rows; row++)
            this.drawCells(screen, row, 0, screen.cols);
    }
    /** Draws the cells of a row from column `from` up to but not including `to`, extended to whole characters and emoji. */
    drawCells(screen, row, from, to) {
        const { cells, cols } = screen;
        const { metrics, padding, width } = this.layout;
        const first = row * cols;
        const top = (padding + row * metrics.height) * width + padding;
        let [fg, bg, overlay] = [-1, -1, -1];
        let style;
        let runStart = 0;
        let runIndex = -1;
        // A cell without width may belong to a wide character before it, with other such cells between them.
        let start = this.#tiles.hasPictures ? 0 : from;
        while (start > 0 && (0,_terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(cells[(first + start) * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH]) === 0)
            start--;
        if (start > 0 && (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsAt */ .rV)(screen, row, start - 1) > 1)
            start--;
        for (let col = start; col < to;) {
            const at = (first + col) * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH;
            if (!style || cells[at + 1] !== fg || cells[at + 2] !== bg || cells[at + 3] !== overlay) {
                fg = cells[at + 1];
                bg = cells[at + 2];
                overlay = cells[at + 3];
                style = this.#tiles.style(fg, bg, overlay);
            }
            const emoji = this.#tiles.hasPictures ? (0,_emoji_js__WEBPACK_IMPORTED_MODULE_2__/* .emojiAt */ .U)(screen, row, col) : null;
            const picture = emoji && this.#tiles.picture(emoji, style);
            const columns = picture ? emoji.columns : (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsAt */ .rV)(screen, row, col);
            const tile = picture ?? this.#tiles.tile(screen, first + col, style, columns);
            if (tile.solid !== runIndex) {
                if (runIndex >= 0)
                    this.#fillCells(top, runStart, col, runIndex);
                runIndex = tile.solid;
                runStart = col;
            }
            if (tile.solid < 0)
                this.#drawTile(tile, top + col * metrics.width, columns * metrics.width);
            col += columns;
            if (col >= to && runIndex >= 0)
                this.#fillCells(top, runStart, col, runIndex);
        }
    }
    #fillCells(top, from, to, index) {
        const { metrics, width } = this.layout;
        const start = top + from * metrics.width;
        const length = (to - from) * metrics.width;
        for (let y = 0, at = start; y < metrics.height; y++, at += width)
            this.pixels.fill(index, at, at + length);
    }
    #drawTile(tile, start, tileWidth) {
        const source = tile.pixels;
        const skip = this.layout.width - tileWidth;
        let to = start;
        let from = 0;
        if (this.#view && tile.view) {
            // Bytes are copied four at a time, which takes a third of the time.
            const view = this.#view;
            for (; from < source.length; to += skip) {
                const end = to + tileWidth;
                for (; to + 4 <= end; to += 4, from += 4)
                    view.setInt32(to, tile.view.getInt32(from, true), true);
                for (; to < end; to++, from++)
                    view.setUint8(to, source[from]);
            }
        }
        else
            for (; from < source.length; to += skip)
                for (let x = 0; x < tileWidth; x++)
                    this.pixels[to++] = source[from++];
    }
}


/***/ }),

/***/ 6630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellStyle),
/* harmony export */   c: () => (/* binding */ linePixels)
/* harmony export */ });
/* harmony import */ var _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1688);
/* harmony import */ var _theme_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6056);



/** Dim text keeps this part of its contrast. */
const dimmed = 0.55;
/** Reads the words 1 to 3 of a cell (see cell.ts) with the colours of a theme. */
function cellStyle(theme, fgWord, bgWord, overlay) {
    let fg = (0,_theme_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveColor */ .iL)(theme, fgWord, theme.fg);
    let bg = (0,_theme_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveColor */ .iL)(theme, bgWord, theme.bg);
    if (fgWord & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .fgFlag */ .Ws.inverse)
        [fg, bg] = [bg, fg];
    if (bgWord & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .bgFlag */ .SQ.dim)
        fg = (0,_theme_js__WEBPACK_IMPORTED_MODULE_1__/* .mix */ .jh)(bg, fg, dimmed);
    const cursor = (overlay >>> _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cursorShift */ .lg) & 3;
    if (cursor === _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cursorShape */ .mc.block)
        [fg, bg] = [bg, theme.cursor];
    const style = (overlay >>> _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .underlineShift */ .f3) & 7;
    const size = (bgWord >>> _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSizeShift */ .cS) & 3;
    const ownColor = style !== _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .underline */ .V1.none && (0,_terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .colorKindOf */ .XW)(overlay) !== _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .colorKind */ .cY.default;
    return {
        fg,
        bg,
        bold: (fgWord & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .fgFlag */ .Ws.bold) !== 0,
        italic: (bgWord & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .bgFlag */ .SQ.italic) !== 0,
        hidden: (fgWord & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .fgFlag */ .Ws.hidden) !== 0,
        lineSize: size,
        underline: size === _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.top ? _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .underline */ .V1.none : style,
        underlineColor: ownColor ? (0,_theme_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveColor */ .iL)(theme, overlay, fg) : fg,
        strike: (fgWord & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .fgFlag */ .Ws.strike) !== 0,
        overline: (bgWord & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .bgFlag */ .SQ.overline) !== 0 && size !== _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.bottom,
        cursor,
        cursorColor: theme.cursor,
    };
}
/** The pixels of underline, overline, strike and a cursor that is a line, for a cell `width` pixels wide. */
function linePixels(style, metrics, width) {
    const pixels = [];
    const { stroke, height, baseline, fontSize } = metrics;
    const dot = (x, y, color, level = _coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .maxLevel */ .L) => {
        if (y >= 0 && y < height)
            pixels.push({ at: y * width + x, level, color });
    };
    const line = (top, color, drawn = () => true) => {
        for (let y = top; y < top + stroke; y++)
            for (let x = 0; x < width; x++)
                if (drawn(x))
                    dot(x, y, color);
    };
    const under = Math.min(baseline + Math.max(1, Math.round(fontSize * 0.1)), height - stroke);
    const color = style.underlineColor;
    if (style.underline === _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .underline */ .V1.single)
        line(under, color);
    if (style.underline === _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .underline */ .V1.double) {
        const second = Math.min(under + 2 * stroke, height - stroke);
        line(second - 2 * stroke, color);
        line(second, color);
    }
    if (style.underline === _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .underline */ .V1.dotted)
        line(under, color, (x) => Math.floor(x / stroke) % 2 === 0);
    if (style.underline === _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .underline */ .V1.dashed)
        line(under, color, (x) => ((x % metrics.width) * 4) / metrics.width < 2.5);
    if (style.underline === _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .underline */ .V1.curly) {
        const rise = Math.max(1, (height - under - stroke) / 2);
        for (let x = 0; x < width; x++) {
            const wave = Math.sin(((x + 0.5) / metrics.width) * 2 * Math.PI);
            const top = Math.min(height - stroke, Math.round(under + rise / 2 - wave * rise));
            for (let y = top; y < top + stroke; y++)
                dot(x, y, color);
        }
    }
    if (style.strike)
        line(baseline - Math.round(fontSize * 0.28), style.fg);
    if (style.overline)
        line(0, style.fg);
    if (style.cursor === _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cursorShape */ .mc.underline) {
        line(height - 2 * stroke, style.cursorColor);
        line(height - stroke, style.cursorColor);
    }
    if (style.cursor === _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cursorShape */ .mc.bar)
        for (let y = 0; y < height; y++)
            for (let x = 0; x < 2 * stroke; x++)
                dot(x, y, style.cursorColor);
    return pixels;
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ExactPalette)
/* harmony export */ });
/**
 * A palette that keeps every colour exactly as long as there are at most `limit`; `exceeded` is
 * true once there were more, and what is drawn after that is wrong. The `reserved` first indices are not used.
 */
class ExactPalette {
    colors;
    exceeded = false;
    #indices = new Map();
    #limit;
    constructor(limit, reserved = []) {
        this.#limit = limit;
        this.colors = [...reserved];
    }
    indexOf(color) {
        const known = this.#indices.get(color);
        if (known !== undefined)
            return known;
        if (this.colors.length >= this.#limit) {
            this.exceeded = true;
            return 0;
        }
        this.#indices.set(color, this.colors.length);
        return this.colors.push(color) - 1;
    }
}


/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ hasBlankBehind),
/* harmony export */   rV: () => (/* binding */ columnsAt),
/* harmony export */   tR: () => (/* binding */ isPrivateUse)
/* harmony export */ });
/* harmony import */ var _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);

/** Private use of the basic plane begins here; so do few other characters that are common. */
const firstPrivate = 0xe000;
const character = _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.codePoint | _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.cluster;
/** Whether a character is for private use: icons of Nerd Fonts, as a rule. */
function isPrivateUse(code) {
    return (code >= firstPrivate && code <= 0xf8ff) || code >= 0xf0000;
}
/**
 * How many columns the character of a cell is drawn in: two for a wide one, and for an icon with a blank of its own
 * style behind it, which programs print because icons are wider than letters. Else one.
 */
function columnsAt({ cells, cols }, row, col) {
    if (col + 1 >= cols)
        return 1;
    const at = (row * cols + col) * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH;
    const word = cells[at];
    if ((0,_terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(word) === 2)
        return (0,_terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(cells[at + _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH]) === 0 ? 2 : 1;
    if ((word & character) < firstPrivate || (word & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.cluster) !== 0)
        return 1;
    if (!isPrivateUse(word & character) || isSeparator(word & character))
        return 1;
    return hasBlankBehind(cells, at) ? 2 : 1;
}
/** Whether the cell after the one at a word of `cells` is blank, and of the same style. */
function hasBlankBehind(cells, at) {
    const next = at + _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH;
    if ((cells[next] & character) !== 0)
        return false;
    for (let part = 1; part < _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH; part++)
        if (cells[at + part] !== cells[next + part])
            return false;
    return true;
}
/** Powerline's separators fill one cell, whatever is beside them. */
function isSeparator(code) {
    return code >= 0xe0b0 && code <= 0xe0d7;
}


/***/ }),

/***/ 1688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ maxLevel),
/* harmony export */   x: () => (/* binding */ Coverage)
/* harmony export */ });
/** Coverage is kept in this many steps above 0: few enough for small images, enough for smooth edges; the shades of blocks are quarters. */
const maxLevel = 4;
/**
 * Turns outlines into how much of each pixel they cover. Every edge adds the signed area to its right
 * to the pixels it passes, so that summing a row from the left yields each pixel's coverage: exact,
 * without sampling, and independent of the order of edges. What is outside the picture is clipped.
 */
class Coverage {
    width;
    height;
    #stride;
    #area;
    #startX = 0;
    #startY = 0;
    #x = 0;
    #y = 0;
    constructor(width, height) {
        this.width = width;
        this.height = height;
        this.#stride = width + 2;
        this.#area = new Float32Array(this.#stride * height);
    }
    /** Begins a contour, and closes the one before. Coordinates are in pixels, y downwards. */
    moveTo(x, y) {
        this.#close();
        this.#startX = this.#x = x;
        this.#startY = this.#y = y;
    }
    lineTo(x, y) {
        this.#edge(this.#x, this.#y, x, y);
        this.#x = x;
        this.#y = y;
    }
    /** A quadratic curve, as TrueType has them, in as many lines as its bend needs. */
    quadTo(cx, cy, x, y) {
        const [fromX, fromY] = [this.#x, this.#y];
        const bend = Math.hypot(fromX - 2 * cx + x, fromY - 2 * cy + y);
        const steps = Math.min(16, 1 + Math.ceil(Math.sqrt(bend * 4)));
        for (let step = 1; step <= steps; step++) {
            const t = step / steps;
            const u = 1 - t;
            this.lineTo(u * u * fromX + 2 * u * t * cx + t * t * x, u * u * fromY + 2 * u * t * cy + t * t * y);
        }
    }
    polygon(points) {
        points.forEach(([x, y], index) => {
            if (index === 0)
                this.moveTo(x, y);
            else
                this.lineTo(x, y);
        });
        this.#close();
    }
    /** The levels of all pixels, 0 to `maxLevel`, row by row. */
    levels() {
        this.#close();
        const levels = new Uint8Array(this.width * this.height);
        for (let row = 0; row < this.height; row++) {
            let sum = 0;
            for (let col = 0; col < this.width; col++) {
                sum += this.#area[row * this.#stride + col];
                levels[row * this.width + col] = Math.round(Math.min(1, Math.abs(sum)) * maxLevel);
            }
        }
        return levels;
    }
    #close() {
        if (this.#x !== this.#startX || this.#y !== this.#startY)
            this.lineTo(this.#startX, this.#startY);
    }
    /** Cuts an edge at the borders of pixel rows. */
    #edge(x0, y0, x1, y1) {
        if (y0 === y1)
            return;
        const sign = y0 < y1 ? 1 : -1;
        const [topX, top, bottomX, bottom] = sign > 0 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
        const slope = (bottomX - topX) / (bottom - top);
        const last = Math.min(this.height, Math.ceil(bottom));
        for (let row = Math.max(0, Math.floor(top)); row < last; row++) {
            const from = Math.max(row, top);
            const to = Math.min(row + 1, bottom);
            this.#piece(row, topX + (from - top) * slope, topX + (to - top) * slope, (to - from) * sign);
        }
    }
    /** Adds a piece inside one pixel row, which rises by `rise`, to each pixel column it crosses. */
    #piece(row, fromX, toX, rise) {
        const left = Math.max(0, Math.min(this.width, Math.min(fromX, toX)));
        const right = Math.max(0, Math.min(this.width, Math.max(fromX, toX)));
        const span = right - left;
        for (let col = Math.floor(left);; col++) {
            const a = Math.max(col, left);
            const b = Math.min(col + 1, right);
            const part = span > 0 ? (rise * (b - a)) / span : rise;
            const middle = (a + b) / 2 - col;
            const at = row * this.#stride + col;
            this.#area[at] += part * (1 - middle);
            this.#area[at + 1] += part * middle;
            if (col + 1 >= right)
                return;
        }
    }
}


/***/ }),

/***/ 619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ lineMask)
});

// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/render/columns.js
var columns = __webpack_require__(115);
// EXTERNAL MODULE: ./lib/render/coverage.js
var render_coverage = __webpack_require__(1688);
// EXTERNAL MODULE: ./lib/render/fonts/face.js + 1 modules
var face = __webpack_require__(5716);
// EXTERNAL MODULE: ./lib/render/shapes/mask.js
var shapes_mask = __webpack_require__(5287);
// EXTERNAL MODULE: ./lib/render/shapes/shape.js + 4 modules
var shapes_shape = __webpack_require__(7696);
;// CONCATENATED MODULE: ./lib/render/glyphs.js





/** How far the italics of a face without italics lean. */
const slant = 0.2;
const letters = ['dejavu', 'symbols', 'emoji'];
/** The faces that may have a character, in order: none is unpacked in vain. */
function fallbacksFor(code) {
    if ((0,columns/* isPrivateUse */.tR)(code))
        return ['nerd'];
    return code < 0x3000 ? [...letters, 'nerd'] : letters;
}
/** Heights of lower-case and capital letters in JetBrains Mono, in parts of its em. */
const zones = [0.55, 0.73];
/** Parts of a family or another emoji behind its first. One colour shows no more than that one. */
const laterPart = /^\p{Extended_Pictographic}$/u;
const regional = /^\p{Regional_Indicator}$/u;
/**
 * Characters that show nothing of their own: joiners, variation selectors, other format characters; in one colour also
 * skin tones; and the frame of a keycap, in whose one column its digit could not be read.
 */
const invisible = /^(?:\p{Cf}|\p{Z}|\p{Variation_Selector}|\p{Emoji_Modifier}|\u20e3)$/u;
/**
 * The coverage of a text in a cell of `columns` columns: levels of `columns * width` by `height`
 * pixels. Marks are drawn over the first character. What neither our faces nor `fonts` have is shown as a box.
 */
function glyphMask(metrics, text, columns, style, fonts) {
    const [first = ' ', ...marks] = [...text].filter((char) => !invisible.test(char));
    if (first === ' ')
        return new Uint8Array(metrics.width * columns * metrics.height);
    if (columns === 2 && regional.test(first) && marks[0] !== undefined && regional.test(marks[0]))
        return sideBySide(metrics, [first, marks[0]], style, fonts);
    const maskOf = (char) => characterMask(metrics, char.codePointAt(0), columns, style, fonts);
    const levels = maskOf(first) ?? missingGlyph(metrics, columns);
    for (const mark of marks) {
        if (laterPart.test(mark))
            continue;
        const over = maskOf(mark);
        over?.forEach((level, at) => {
            if (level > levels[at])
                levels[at] = level;
        });
    }
    return levels;
}
/** The letters of a flag in one cell. */
function sideBySide(metrics, letters, style, fonts) {
    const { width, height } = metrics;
    const levels = new Uint8Array(2 * width * height);
    for (const [index, letter] of letters.entries()) {
        const half = glyphMask(metrics, letter, 1, style, fonts);
        for (let y = 0; y < height; y++)
            levels.set(half.subarray(y * width, (y + 1) * width), (2 * y + index) * width);
    }
    return levels;
}
function characterMask(metrics, code, columns, style, fonts) {
    const shape = (0,shapes_shape/* shapeOf */.F)(metrics, code);
    if (shape)
        return shape;
    const styled = (0,face/* faceNamed */.l)(style.bold ? (style.italic ? 'boldItalic' : 'bold') : style.italic ? 'italic' : 'regular');
    if (styled.has(code))
        return draw(metrics, styled, code, columns, { leaning: false, fitted: true });
    // In this order, since a face is unpacked only when those before it lack the character.
    const fallback = fallbacksFor(code).find((name) => (0,face/* faceNamed */.l)(name).has(code));
    const free = (face) => draw(metrics, face, code, columns, { leaning: style.italic, fitted: false });
    const levels = fallback ? free((0,face/* faceNamed */.l)(fallback)) : (fonts?.withFace(code, free) ?? null);
    return levels && style.bold ? thickened(levels, metrics.width * columns) : levels;
}
/**
 * Draws one outline. `fitted` letters have their cell's width and are stretched to its pixel grid;
 * others keep their proportions and are scaled down where they would not fit.
 */
function draw(metrics, face, code, columns, how) {
    const width = metrics.width * columns;
    const coverage = new render_coverage/* Coverage */.x(width, metrics.height);
    const unit = metrics.fontSize / face.unitsPerEm;
    const place = how.fitted
        ? fittedPlacement(metrics, face)
        : freePlacement(metrics, unit, boundsOf(face, code), width);
    const x = (at, y) => place.x(at) + (how.leaning ? y * unit * slant : 0);
    face.trace(code, {
        moveTo: (toX, toY) => coverage.moveTo(x(toX, toY), place.y(toY)),
        lineTo: (toX, toY) => coverage.lineTo(x(toX, toY), place.y(toY)),
        quadTo: (cx, cy, toX, toY) => coverage.quadTo(x(cx, cy), place.y(cy), x(toX, toY), place.y(toY)),
    });
    return coverage.levels();
}
/**
 * Puts the tops of lower-case and of capital letters on whole pixels, and stretches what is between,
 * so that letters of this size look sharp.
 */
function fittedPlacement(metrics, face) {
    const advance = face.unitsPerEm * 0.6;
    const scaleX = metrics.width / advance;
    const [small, capital] = zones.map((zone) => ({
        units: zone * face.unitsPerEm,
        pixels: Math.round(zone * metrics.fontSize),
    }));
    const unit = metrics.fontSize / face.unitsPerEm;
    const rise = (y) => {
        if (y <= 0)
            return y * unit;
        if (y <= small.units)
            return (y * small.pixels) / small.units;
        if (y > capital.units)
            return capital.pixels + (y - capital.units) * unit;
        const part = (y - small.units) / (capital.units - small.units);
        return small.pixels + part * (capital.pixels - small.pixels);
    };
    return { x: (at) => at * scaleX, y: (at) => metrics.baseline - rise(at) };
}
/**
 * A character as wide as a cell keeps its position in it, as combining marks need to; any other is centred.
 * It is scaled down until its ink fits, and moved where it would reach out of the cell.
 */
function freePlacement(metrics, unit, bounds, width) {
    const inkWidth = (bounds.right - bounds.left) * unit;
    const inkHeight = (bounds.top - bounds.bottom) * unit;
    const monospaced = Math.abs(bounds.advance * unit - width) < width * 0.1;
    const fit = Math.min(monospaced ? width / (bounds.advance * unit) : width / inkWidth, metrics.height / inkHeight);
    const scale = unit * Math.min(1, fit);
    const shrink = scale / unit;
    // Marks of Thai and other scripts have no width of their own, and are drawn to the left, over what came before.
    const isMark = bounds.advance === 0 && bounds.left < 0;
    const centred = (width - inkWidth * shrink) / 2 - bounds.left * scale;
    const left = monospaced ? 0 : isMark ? width : centred;
    const middle = metrics.baseline - ((bounds.top + bounds.bottom) / 2) * unit;
    const half = (inkHeight * shrink) / 2;
    const centre = Math.min(Math.max(middle, half), metrics.height - half);
    return {
        x: (at) => left + at * scale,
        y: (at) => centre + half - (at - bounds.bottom) * scale,
    };
}
function boundsOf(face, code) {
    const bounds = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity, advance: 0 };
    const point = (x, y) => {
        bounds.left = Math.min(bounds.left, x);
        bounds.right = Math.max(bounds.right, x);
        bounds.bottom = Math.min(bounds.bottom, y);
        bounds.top = Math.max(bounds.top, y);
    };
    const sink = { moveTo: point, lineTo: point, quadTo: (_cx, _cy, x, y) => point(x, y) };
    bounds.advance = face.trace(code, sink);
    return bounds;
}
/** A stroke one pixel wider, for faces without a bold one. */
function thickened(levels, width) {
    return levels.map((level, at) => (at % width === 0 ? level : Math.max(level, levels[at - 1])));
}
/** The box that is shown for a character that no face has. */
function missingGlyph(metrics, columns) {
    const mask = shapes_mask/* Mask */.n.of(metrics, columns);
    const { stroke, width, height } = mask;
    const top = Math.round(metrics.baseline - metrics.fontSize * 0.73);
    const bottom = Math.min(height, metrics.baseline + stroke);
    mask.fill(1, top, width - 1, bottom);
    mask.fill(1 + stroke, top + stroke, width - 1 - stroke, bottom - stroke, 0);
    return mask.levels;
}

;// CONCATENATED MODULE: ./lib/render/double-size.js


/**
 * The coverage of a text in `columns` cells of a line of the style's size: of one of double size, the letter is drawn
 * in a cell of twice the width and height, and cut or pressed into its line.
 */
function lineMask(metrics, text, columns, style, fonts) {
    if (style.lineSize === cell/* lineSize */.se.single || columns !== 2)
        return glyphMask(metrics, text, columns, style, fonts);
    const large = glyphMask(doubled(metrics), text, 1, style, fonts);
    const area = large.length / 2;
    if (style.lineSize === cell/* lineSize */.se.top)
        return large.slice(0, area);
    if (style.lineSize === cell/* lineSize */.se.bottom)
        return large.slice(area);
    const width = 2 * metrics.width;
    return Uint8Array.from({ length: area }, (_, at) => {
        const above = 2 * (at - (at % width)) + (at % width);
        return Math.round((large[above] + large[above + width]) / 2);
    });
}
function doubled({ fontSize, width, height, baseline, stroke }) {
    return {
        fontSize: 2 * fontSize,
        width: 2 * width,
        height: 2 * height,
        baseline: 2 * baseline,
        stroke: 2 * stroke,
    };
}


/***/ }),

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ emojiAt)
/* harmony export */ });
/* harmony import */ var _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);
/* harmony import */ var _terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2594);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(115);



const joiner = '\u200d';
const isColored = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u;
const isModifier = /^\p{Emoji_Modifier}/u;
const isRegional = /^\p{Regional_Indicator}$/u;
/** No character before this one is an emoji without a selector, which makes it a cluster. */
const firstEmoji = 0x231a;
/** The longest sequences, of flags with tags and of families, have about ten parts. */
const maxCells = 16;
/**
 * The emoji that begins in a cell, with all cells that belong to it: terminals lay out the parts of a family, a flag
 * or a skin tone beside each other, and that layout stays. One of a single column also has a blank behind it. Null where the cell has no coloured emoji.
 */
function emojiAt(screen, row, col) {
    const index = row * screen.cols + col;
    const word = screen.cells[index * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH];
    if ((word & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.cluster) === 0 && (word & _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.codePoint) < firstEmoji)
        return null;
    const first = (0,_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(screen, index);
    if (!isColored.test(first))
        return null;
    let text = first;
    let columns = widthAt(screen, row, col);
    for (let cells = 1; cells < maxCells && col + columns < screen.cols; cells++) {
        const next = (0,_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(screen, index + columns);
        if (!continues(text, next, cells))
            break;
        text += next;
        columns += widthAt(screen, row, col + columns);
    }
    const isNarrow = columns === 1 && col + 1 < screen.cols && (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBlankBehind */ .Nl)(screen.cells, index * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH);
    return { text, columns: isNarrow ? 2 : columns };
}
function continues(text, next, cells) {
    if (text.endsWith(joiner))
        return next.trim() !== '';
    if (isModifier.test(next))
        return true;
    return cells === 1 && isRegional.test(text) && isRegional.test(next);
}
function widthAt({ cells, cols }, row, col) {
    const at = (row * cols + col) * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH;
    return (0,_terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(cells[at]) === 2 && col + 1 < cols && (0,_terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(cells[at + _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH]) === 0 ? 2 : 1;
}


/***/ }),

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   w: () => (/* binding */ decodePng)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _opentype_sfnt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1939);


const maxSide = 1024;
/** Values a pixel by the colour type of PNG: grey, colour, index, grey with alpha, colour with alpha. */
const channelsOf = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/**
 * Reads a PNG file as fonts have them: 8 bits a value or fewer, not interlaced (https://www.w3.org/TR/png-3/). Throws a
 * FontError or a RangeError for any other.
 */
function decodePng(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [width, height] = [view.getUint32(16), view.getUint32(20)];
    const [depth, type, interlace] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
    const channels = channelsOf[type];
    if (!(width > 0 && width <= maxSide && height > 0 && height <= maxSide) ||
        !channels ||
        depth > 8 ||
        interlace)
        throw new _opentype_sfnt_js__WEBPACK_IMPORTED_MODULE_1__/* .FontError */ .Au('it has a picture that is not read');
    const chunks = chunksOf(view, bytes);
    const stride = Math.ceil((width * channels * depth) / 8);
    const data = inflated(Buffer.concat(chunks.get('IDAT') ?? []), (stride + 1) * height);
    const rows = unfiltered(data, stride, height, Math.max(1, (channels * depth) >> 3));
    const palette = chunks.get('PLTE')?.[0] ?? new Uint8Array();
    const alphas = chunks.get('tRNS')?.[0] ?? new Uint8Array();
    const value = (y, index) => {
        const bit = index * depth;
        return (rows[y * stride + (bit >> 3)] >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
    };
    const scale = 255 / ((1 << depth) - 1);
    const hasAlpha = type === 4 || type === 6;
    const isGrey = type === 0 || type === 4;
    const colorAt = (x, y) => {
        const at = x * channels;
        if (type === 3) {
            const index = value(y, at);
            return [...[0, 1, 2].map((channel) => palette[3 * index + channel] ?? 0), alphas[index] ?? 255];
        }
        const colors = [0, 1, 2].map((channel) => value(y, at + (isGrey ? 0 : channel)) * scale);
        return [...colors, hasAlpha ? value(y, at + channels - 1) : 255];
    };
    const rgba = new Uint8Array(width * height * 4);
    for (let pixel = 0; pixel < width * height; pixel++)
        rgba.set(colorAt(pixel % width, Math.floor(pixel / width)), 4 * pixel);
    return { width, height, rgba };
}
function inflated(data, length) {
    let rows;
    try {
        rows = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(data, { maxOutputLength: length });
    }
    catch (cause) {
        throw new _opentype_sfnt_js__WEBPACK_IMPORTED_MODULE_1__/* .FontError */ .Au('it has a damaged picture', { cause });
    }
    if (rows.length < length)
        throw new _opentype_sfnt_js__WEBPACK_IMPORTED_MODULE_1__/* .FontError */ .Au('it has a picture that is cut off');
    return rows;
}
function chunksOf(view, bytes) {
    const chunks = new Map();
    for (let at = 8; at + 12 <= bytes.length;) {
        const length = view.getUint32(at);
        const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
        chunks.set(name, [...(chunks.get(name) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
        at += length + 12;
    }
    return chunks;
}
/** Takes back the filter of each row, which is the byte before it. */
function unfiltered(data, stride, height, step) {
    const rows = new Uint8Array(stride * height);
    for (let y = 0; y < height; y++) {
        const filter = data[y * (stride + 1)];
        for (let x = 0; x < stride; x++) {
            const at = y * stride + x;
            const left = x >= step ? rows[at - step] : 0;
            const up = y > 0 ? rows[at - stride] : 0;
            const corner = x >= step && y > 0 ? rows[at - stride - step] : 0;
            rows[at] = data[y * (stride + 1) + 1 + x] + predicted(filter, left, up, corner);
        }
    }
    return rows;
}
function predicted(filter, left, up, corner) {
    if (filter === 1)
        return left;
    if (filter === 2)
        return up;
    if (filter === 3)
        return (left + up) >> 1;
    if (filter !== 4)
        return 0;
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    return a <= b && a <= c ? left : b <= c ? up : corner;
}
/** A picture made as large as fits into a rectangle, in its middle: each pixel is the mean of what it covers. */
function fitted({ width, height, rgba }, toWidth, toHeight) {
    const scale = Math.min(toWidth / width, toHeight / height);
    const [shownWidth, shownHeight] = [
        Math.max(1, Math.round(width * scale)),
        Math.max(1, Math.round(height * scale)),
    ];
    const [left, top] = [(toWidth - shownWidth) >> 1, (toHeight - shownHeight) >> 1];
    const shown = new Uint8Array(toWidth * toHeight * 4);
    const edges = (index, count, length) => {
        const from = Math.floor((index * length) / count);
        return [from, Math.max(from + 1, Math.ceil(((index + 1) * length) / count))];
    };
    for (let y = 0; y < shownHeight; y++)
        for (let x = 0; x < shownWidth; x++) {
            const [fromX, endX] = edges(x, shownWidth, width);
            const [fromY, endY] = edges(y, shownHeight, height);
            const sums = [0, 0, 0, 0];
            for (let row = fromY; row < endY; row++)
                for (let col = fromX; col < endX; col++) {
                    const at = (row * width + col) * 4;
                    const alpha = rgba[at + 3];
                    for (let channel = 0; channel < 3; channel++)
                        sums[channel] += rgba[at + channel] * alpha;
                    sums[3] += alpha;
                }
            const to = ((top + y) * toWidth + left + x) * 4;
            for (let channel = 0; channel < 3; channel++)
                shown[to + channel] = sums[3] > 0 ? Math.round(sums[channel] / sums[3]) : 0;
            shown[to + 3] = Math.round(sums[3] / ((endX - fromX) * (endY - fromY)));
        }
    return shown;
}


/***/ }),

/***/ 5716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ faceNamed)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/render/fonts/face-file.js




/**
 * The outlines of a face, packed as scripts/fonts.mjs writes them, in a file of the program. As a string in a module
 * they would be read and hashed at each start, which takes longer than a picture. Throws a ToolError (`no-font`).
 */
function packedFace(name) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    // Beside the bundles of dist/, beside the sources, and where lib/ has dist/ beside it.
    const places = [
        (0,external_node_path_.join)(here, '../assets/fonts'),
        (0,external_node_path_.join)(here, 'faces'),
        (0,external_node_path_.join)(here, '../../../dist/assets/fonts'),
    ];
    let problem;
    for (const place of places)
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(place, `${name}.br`));
        }
        catch (thrown) {
            problem ??= thrown;
        }
    throw new errors/* ToolError */.v4('no-font', `a font of the program cannot be read: ${(0,errors/* messageOf */.bD)(problem)}`, {
        hint: 'Install nixos-rebuild-test again; dist/assets belongs to it.',
        cause: problem,
    });
}

;// CONCATENATED MODULE: ./lib/render/fonts/face.js


const command = { end: 0, move: 1, line: 2, curve: 3 };
/** The letters of a style are unpacked into one piece of memory of this size (bytes), rather than into many. */
const chunkSize = 128 * 1024;
const loaded = new Map();
/** A face of the program, unpacked when it is first asked for. */
function faceNamed(name) {
    const known = loaded.get(name);
    if (known)
        return known;
    const face = unpack((0,external_node_zlib_.brotliDecompressSync)(packedFace(name), { chunkSize }));
    loaded.set(name, face);
    return face;
}
/** Reads what scripts/fonts.mjs writes: LEB128 numbers, coordinates as zigzag steps. */
function unpack(bytes) {
    const reader = new Reader(bytes);
    const unitsPerEm = reader.unsigned();
    const offsets = new Map();
    let code = 0;
    for (let left = reader.unsigned(); left > 0; left--) {
        code += reader.unsigned();
        const length = reader.unsigned();
        offsets.set(code, reader.at);
        reader.at += length;
    }
    return {
        unitsPerEm,
        has: (wanted) => offsets.has(wanted),
        trace: (wanted, sink) => trace(new Reader(bytes, offsets.get(wanted)), sink),
    };
}
function trace(reader, sink) {
    const advance = reader.unsigned();
    let [x, y] = [0, 0];
    const step = () => {
        x += reader.signed();
        y += reader.signed();
    };
    for (let next = reader.unsigned(); next !== command.end; next = reader.unsigned()) {
        step();
        if (next === command.move)
            sink.moveTo(x, y);
        else if (next === command.line)
            sink.lineTo(x, y);
        else {
            const [cx, cy] = [x, y];
            step();
            sink.quadTo(cx, cy, x, y);
        }
    }
    return advance;
}
class Reader {
    at;
    #bytes;
    constructor(bytes, at = 0) {
        this.at = at;
        this.#bytes = bytes;
    }
    unsigned() {
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            const byte = this.#bytes[this.at++] ?? 0;
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
    }
    signed() {
        const value = this.unsigned();
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
}


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ FontError),
/* harmony export */   nO: () => (/* binding */ fontCount),
/* harmony export */   tI: () => (/* binding */ tablesOf),
/* harmony export */   uE: () => (/* binding */ tableNamed)
/* harmony export */ });
/* unused harmony exports Fields, Table */
/** A font is not what its format says. */
class FontError extends Error {
    name = 'FontError';
}
/** Big-endian numbers of a piece of a font. Reading beyond its end throws a RangeError. */
class Fields {
    bytes;
    length;
    #view;
    constructor(bytes) {
        this.bytes = bytes;
        this.length = bytes.length;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    u8(at) {
        return this.#view.getUint8(at);
    }
    i8(at) {
        return this.#view.getInt8(at);
    }
    u16(at) {
        return this.#view.getUint16(at);
    }
    i16(at) {
        return this.#view.getInt16(at);
    }
    u32(at) {
        return this.#view.getUint32(at);
    }
}
/** A table of a font: its fields are read from the file when they are asked for. */
class Table {
    offset;
    length;
    #source;
    constructor(source, offset, length) {
        this.offset = offset;
        this.length = length;
        this.#source = source;
    }
    /** The fields from `at` on, `length` bytes of them; throws a FontError where the table is shorter. */
    fields(at, length) {
        if (!(at >= 0 && length >= 0 && at + length <= this.length))
            throw new FontError(`it reads ${length} bytes at ${at} of a table of ${this.length}`);
        return new Fields(this.#source.read(this.offset + at, length));
    }
    /** The whole table, of at most `most` bytes. */
    all(most) {
        if (this.length > most)
            throw new FontError(`a table has ${this.length} bytes`);
        return this.fields(0, this.length);
    }
}
const maxTables = 256;
const maxFonts = 256;
/** How many fonts a file has: more than one in a collection (TTC). */
function fontCount(source) {
    const head = new Fields(source.read(0, 12));
    return tag(head, 0) === 'ttcf' ? Math.min(head.u32(8), maxFonts) : 1;
}
/**
 * The tables of a font by their tags (https://learn.microsoft.com/typography/opentype/spec/otff); `index` is its number
 * in a collection. Throws a FontError for what is no font.
 */
function tablesOf(source, index) {
    const isCollection = tag(new Fields(source.read(0, 4)), 0) === 'ttcf';
    if (index >= fontCount(source))
        throw new FontError(`it has no font ${index}`);
    const start = isCollection ? new Fields(source.read(12 + 4 * index, 4)).u32(0) : 0;
    const head = new Fields(source.read(start, 12));
    if (!['\0\x01\0\0', 'OTTO', 'true'].includes(tag(head, 0)))
        throw new FontError('it is neither TrueType nor OpenType');
    const count = head.u16(4);
    if (count > maxTables)
        throw new FontError(`it has ${count} tables`);
    const directory = new Fields(source.read(start + 12, 16 * count));
    const tables = new Map();
    for (let at = 0; at < 16 * count; at += 16) {
        const [offset, length] = [directory.u32(at + 8), directory.u32(at + 12)];
        if (offset + length <= source.size)
            tables.set(tag(directory, at), new Table(source, offset, length));
    }
    return tables;
}
/** A table that the font cannot be used without. */
function tableNamed(tables, name) {
    const table = tables.get(name);
    if (!table)
        throw new FontError(`it has no table "${name}"`);
    return table;
}
function tag(fields, at) {
    return String.fromCharCode(...fields.bytes.subarray(at, at + 4));
}


/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ defaultFontSize),
  s: () => (/* binding */ resolveLook)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/render/metrics.js

const minFontSize = 6;
const maxFontSize = 72;
/** Advance, ascent and descent of JetBrains Mono in parts of its size. */
const face = { advance: 0.6, ascent: 1.02, descent: 0.3 };
/** The cell for a font size in pixels. Throws a usage error (`bad-font-size`) beyond 6 to 72. */
function cellMetrics(fontSize) {
    if (!(fontSize >= minFontSize && fontSize <= maxFontSize))
        throw (0,errors/* usageError */.Wp)('bad-font-size', `a font size of ${fontSize} cannot be drawn`, `Give one from ${minFontSize} to ${maxFontSize} pixels.`);
    return {
        fontSize,
        width: Math.round(fontSize * face.advance),
        height: Math.round(fontSize * (face.ascent + face.descent)),
        baseline: Math.round(fontSize * face.ascent),
        stroke: Math.max(1, Math.round(fontSize / 14)),
    };
}

;// CONCATENATED MODULE: ./lib/render/look.js


const defaultFontSize = 14;
const maxPadding = 400;
/** More pixels than this are refused before memory is spent on them. */
const maxPixels = 32 * 1024 * 1024;
/** The longest side that a GIF can have; a PNG could have a longer one. */
const maxSide = 65_535;
/** The cell and padding for a look. Throws a usage error where the picture could not be drawn. */
function resolveLook(look, cols, rows) {
    const metrics = cellMetrics(look.fontSize ?? defaultFontSize);
    const padding = look.padding ?? Math.round(metrics.height * 0.6);
    if (!Number.isInteger(padding) || padding < 0 || padding > maxPadding)
        throw (0,errors/* usageError */.Wp)('bad-padding', `a padding of ${padding} cannot be drawn`, `Give whole pixels from 0 to ${maxPadding}.`);
    const width = cols * metrics.width + 2 * padding;
    const height = rows * metrics.height + 2 * padding;
    if (width * height > maxPixels || Math.max(width, height) > maxSide)
        throw (0,errors/* usageError */.Wp)('picture-too-large', `a screen of ${cols}x${rows} would be a picture of ${width}x${height} pixels, which is too large`, 'Give a smaller --font-size.');
    return { metrics, padding };
}


/***/ }),

/***/ 5287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Mask)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1688);

/** Coverage levels of the pixels of a cell, drawn by code rather than from a font. */
class Mask {
    width;
    height;
    stroke;
    levels;
    constructor(width, height, stroke) {
        this.width = width;
        this.height = height;
        this.stroke = stroke;
        this.levels = new Uint8Array(width * height);
    }
    static of(metrics, columns = 1) {
        return new Mask(metrics.width * columns, metrics.height, metrics.stroke);
    }
    /** Fills whole pixels from (x0, y0) up to but without (x1, y1). */
    fill(x0, y0, x1, y1, level = _coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .maxLevel */ .L) {
        for (let y = Math.max(0, y0); y < Math.min(this.height, y1); y++)
            this.levels.fill(level, y * this.width + Math.max(0, x0), y * this.width + Math.min(this.width, x1));
    }
    /** Adds smooth outlines on top. */
    smooth(draw) {
        const coverage = new _coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .Coverage */ .x(this.width, this.height);
        draw(coverage);
        coverage.levels().forEach((level, at) => {
            if (level > this.levels[at])
                this.levels[at] = level;
        });
    }
    /** A line through the points, `thickness` wide. Its sides are offset along each segment's normal. */
    line(points, thickness = this.stroke) {
        const sides = points.map(([x, y], index) => {
            const before = points[Math.max(0, index - 1)];
            const after = points[Math.min(points.length - 1, index + 1)];
            const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
            const scale = thickness / 2 / (Math.hypot(dx, dy) || 1);
            return [
                [x - dy * scale, y + dx * scale],
                [x + dy * scale, y - dx * scale],
            ];
        });
        const outline = [...sides.map((side) => side[0]), ...sides.map((side) => side[1]).reverse()];
        this.smooth((coverage) => coverage.polygon(outline));
    }
}


/***/ }),

/***/ 7696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ isShape),
  F: () => (/* binding */ shapeOf)
});

// EXTERNAL MODULE: ./lib/render/coverage.js
var coverage = __webpack_require__(1688);
;// CONCATENATED MODULE: ./lib/render/shapes/block.js

/** Quarters of U+2596 to U+259F: 1 upper left, 2 upper right, 4 lower left, 8 lower right. */
const quadrants = [4, 8, 1, 13, 9, 7, 11, 2, 6, 14];
/** Draws a block element (U+2580 to U+259F). */
function drawBlock(mask, code) {
    const { width, height } = mask;
    const across = (eighths) => Math.round((width * eighths) / 8);
    const down = (eighths) => Math.round((height * eighths) / 8);
    const index = code - 0x2580;
    if (index === 0)
        mask.fill(0, 0, width, down(4));
    else if (index <= 8)
        mask.fill(0, height - down(index), width, height);
    else if (index <= 15)
        mask.fill(0, 0, across(16 - index), height);
    else if (index === 16)
        mask.fill(across(4), 0, width, height);
    else if (index <= 19)
        mask.fill(0, 0, width, height, (coverage/* maxLevel */.L * (index - 16)) / 4);
    else if (index === 20)
        mask.fill(0, 0, width, Math.max(1, down(1)));
    else if (index === 21)
        mask.fill(width - Math.max(1, across(1)), 0, width, height);
    else
        grid(mask, 2, 2, quadrants[index - 22]);
}
/**
 * Draws a horizontal scan line (U+23BA to U+23BD) of DEC's line drawing: the first, third, seventh and ninth of nine,
 * of which ─ is the fifth.
 */
function drawScanLine(mask, code) {
    const line = [1, 3, 7, 9][code - 0x23ba];
    const top = Math.round(((mask.height - mask.stroke) * (line - 1)) / 8);
    mask.fill(0, top, mask.width, top + mask.stroke);
}
/** Draws a sextant (U+1FB00 to U+1FB3B): two columns of three, all combinations except those elsewhere in Unicode. */
function drawSextant(mask, code) {
    let bits = code - 0x1fb00 + 1;
    // The left half (21) and the right half (42) have characters elsewhere.
    if (bits >= 21)
        bits++;
    if (bits >= 42)
        bits++;
    grid(mask, 2, 3, bits);
}
/** Fills the fields of a grid whose bits are set, counted along rows. */
function grid(mask, columns, rows, bits) {
    for (let field = 0; field < columns * rows; field++) {
        if ((bits & (1 << field)) === 0)
            continue;
        const [col, row] = [field % columns, Math.floor(field / columns)];
        mask.fill(Math.round((col * mask.width) / columns), Math.round((row * mask.height) / rows), Math.round(((col + 1) * mask.width) / columns), Math.round(((row + 1) * mask.height) / rows));
    }
}

;// CONCATENATED MODULE: ./lib/render/shapes/box.js
// Weights of the arms to the left, up, right and down of U+2500 to U+257F: 0 none, 1 light, 2 heavy,
// 3 double, from the characters' names in Unicode. 0000 marks what is drawn otherwise.
const arms = `1010 2020 0101 0202 0000 0000 0000 0000 0000 0000 0000 0000 0011 0021 0012 0022
1001 2001 1002 2002 0110 0120 0210 0220 1100 2100 1200 2200 0111 0121 0211 0112
0212 0221 0122 0222 1101 2101 1201 1102 1202 2201 2102 2202 1011 2011 1021 2021
1012 2012 1022 2022 1110 2110 1120 2120 1210 2210 1220 2220 1111 2111 1121 2121
1211 1112 1212 2211 1221 2112 1122 2221 2122 2212 1222 2222 0000 0000 0000 0000
3030 0303 0031 0013 0033 3001 1003 3003 0130 0310 0330 3100 1300 3300 0131 0313
0333 3101 1303 3303 3031 1013 3033 3130 1310 3330 3131 1313 3333 0000 0000 0000
0000 0000 0000 0000 1000 0100 0010 0001 2000 0200 0020 0002 1020 0102 2010 0201`.split(/\s/);
const dashes = {
    4: [3, false, false],
    5: [3, true, false],
    6: [3, false, true],
    7: [3, true, true],
    8: [4, false, false],
    9: [4, true, false],
    10: [4, false, true],
    11: [4, true, true],
    76: [2, false, false],
    77: [2, true, false],
    78: [2, false, true],
    79: [2, true, true],
};
/** The two directions in which an arc (U+256D to U+2570) leaves its cell: -1 left or up, 1 right or down. */
const arcs = {
    109: [1, 1],
    110: [-1, 1],
    111: [-1, -1],
    112: [1, -1],
};
/** Draws a box drawing character (U+2500 to U+257F), so that it meets its neighbours without a gap. */
function drawBox(mask, code) {
    const index = code - 0x2500;
    const dash = dashes[index];
    const arc = arcs[index];
    if (dash)
        drawDashes(mask, ...dash);
    else if (arc)
        drawArc(mask, ...arc);
    else if (index >= 113 && index <= 115)
        drawDiagonals(mask, index);
    else
        drawArms(mask, [...arms[index]].map(Number));
}
/** Where lines of each weight run across an axis of `length` pixels; a double has two bands. */
function bands(length, stroke) {
    const middle = (thickness) => {
        const from = Math.floor((length - thickness) / 2);
        return { from, to: from + thickness };
    };
    const light = middle(stroke);
    return {
        light,
        heavy: middle(Math.max(stroke + 1, stroke * 2)),
        near: { from: light.from - stroke, to: light.from },
        far: { from: light.to, to: light.to + stroke },
    };
}
function drawArms(mask, [left, up, right, down]) {
    const across = bands(mask.width, mask.stroke);
    const along = bands(mask.height, mask.stroke);
    const horizontal = (from, to, band) => mask.fill(from, band.from, to, band.to);
    const vertical = (from, to, band) => mask.fill(band.from, from, band.to, to);
    const forward = (draw) => (reach, band) => draw(0, reach.to, band);
    const backward = (draw, length) => (reach, band) => draw(reach.from, length, band);
    drawArm(left, right, up, down, across, along, false, forward(horizontal));
    drawArm(right, left, up, down, across, along, true, backward(horizontal, mask.width));
    drawArm(up, down, left, right, along, across, false, forward(vertical));
    drawArm(down, up, left, right, along, across, true, backward(vertical, mask.height));
}
/**
 * Draws one arm up to where it meets the others. `reached` are the bands of the crossing lines,
 * `own` those of the arm itself; `mirrored` arms come from the far edge.
 */
function drawArm(weight, opposite, nearSide, farSide, reached, own, mirrored, draw) {
    if (weight === 0)
        return;
    const [close, distant] = mirrored ? [reached.far, reached.near] : [reached.near, reached.far];
    const middle = nearSide === 2 || farSide === 2 ? reached.heavy : reached.light;
    if (weight !== 3) {
        const both = nearSide === 3 && farSide === 3;
        const either = nearSide === 3 || farSide === 3;
        const reach = both && opposite === 0 ? close : either && opposite === 0 ? distant : middle;
        draw(reach, weight === 2 ? own.heavy : own.light);
        return;
    }
    const sides = [
        [own.near, nearSide, farSide],
        [own.far, farSide, nearSide],
    ];
    for (const [band, same, other] of sides)
        draw(same === 3 ? close : same === 0 && other === 3 && opposite === 0 ? distant : middle, band);
}
function drawDashes(mask, count, heavy, vertical) {
    const [length, breadth] = vertical ? [mask.height, mask.width] : [mask.width, mask.height];
    const band = bands(breadth, mask.stroke)[heavy ? 'heavy' : 'light'];
    for (let dash = 0; dash < count; dash++) {
        const from = Math.round((dash * length) / count);
        const gap = Math.max(1, Math.round(length / count / 4));
        const to = Math.round(((dash + 1) * length) / count) - gap;
        if (vertical)
            mask.fill(band.from, from, band.to, to);
        else
            mask.fill(from, band.from, to, band.to);
    }
}
function drawArc(mask, toX, toY) {
    const middle = (length) => bands(length, mask.stroke).light.from + mask.stroke / 2;
    const [x, y] = [middle(mask.width), middle(mask.height)];
    const radius = Math.min(x, mask.width - x, y, mask.height - y);
    const [edgeX, edgeY] = [toX > 0 ? mask.width : 0, toY > 0 ? mask.height : 0];
    const points = x + toX * radius === edgeX ? [] : [[edgeX, y]];
    for (let step = 0; step <= 12; step++) {
        const angle = (step / 12) * (Math.PI / 2);
        points.push([x + toX * radius * (1 - Math.sin(angle)), y + toY * radius * (1 - Math.cos(angle))]);
    }
    if (y + toY * radius !== edgeY)
        points.push([x, edgeY]);
    mask.line(points);
}
function drawDiagonals(mask, index) {
    const { width, height } = mask;
    if (index !== 114)
        mask.line([
            [width, 0],
            [0, height],
        ]);
    if (index !== 113)
        mask.line([
            [0, 0],
            [width, height],
        ]);
}

;// CONCATENATED MODULE: ./lib/render/shapes/braille.js
/** The place of each bit of U+2800 to U+28FF, as column and row. */
const dots = [
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 1],
    [1, 2],
    [0, 3],
    [1, 3],
];
/** Draws a braille pattern as square dots on a grid of two by four. */
function drawBraille(mask, code) {
    const [stepX, stepY] = [mask.width / 2, mask.height / 4];
    const size = Math.max(1, Math.round(Math.min(stepX, stepY) * 0.5));
    dots.forEach(([col, row], bit) => {
        if (((code >> bit) & 1) === 0)
            return;
        const x = Math.round((col + 0.5) * stepX - size / 2);
        const y = Math.round((row + 0.5) * stepY - size / 2);
        mask.fill(x, y, x + size, y + size);
    });
}

// EXTERNAL MODULE: ./lib/render/shapes/mask.js
var shapes_mask = __webpack_require__(5287);
;// CONCATENATED MODULE: ./lib/render/shapes/powerline.js
/** Draws a powerline separator (U+E0B0 to U+E0BF). */
function drawPowerline(mask, code) {
    const { width: w, height: h } = mask;
    const corners = {
        tl: [0, 0],
        tr: [w, 0],
        bl: [0, h],
        br: [w, h],
    };
    const { tl, tr, bl, br } = corners;
    const fill = (points) => mask.smooth((coverage) => coverage.polygon(points));
    const shapes = [
        () => fill([tl, [w, h / 2], bl]),
        () => mask.line([tl, [w, h / 2], bl]),
        () => fill([tr, [0, h / 2], br]),
        () => mask.line([tr, [0, h / 2], br]),
        () => fill([tl, ...halfRound(0, w, h), bl]),
        () => mask.line(halfRound(0, w - mask.stroke / 2, h)),
        () => fill([tr, ...halfRound(w, -w, h), br]),
        () => mask.line(halfRound(w, -w + mask.stroke / 2, h)),
        () => fill([tl, br, bl]),
        () => mask.line([tl, br]),
        () => fill([tr, br, bl]),
        () => mask.line([tr, bl]),
        () => fill([tl, tr, bl]),
        () => mask.line([tr, bl]),
        () => fill([tl, tr, br]),
        () => mask.line([tl, br]),
    ];
    shapes[code - 0xe0b0]?.();
}
/** Half an ellipse from the top to the bottom of the cell, with its ends at `x`, bulging by `bulge`. */
function halfRound(x, bulge, height) {
    return Array.from({ length: 25 }, (_, step) => {
        const angle = (step / 24) * Math.PI;
        return [x + bulge * Math.sin(angle), (height / 2) * (1 - Math.cos(angle))];
    });
}

;// CONCATENATED MODULE: ./lib/render/shapes/shape.js





const shapes = [
    [0x23ba, 0x23bd, drawScanLine],
    [0x2500, 0x257f, drawBox],
    [0x2580, 0x259f, drawBlock],
    [0x2800, 0x28ff, drawBraille],
    [0xe0b0, 0xe0bf, drawPowerline],
    [0x1fb00, 0x1fb3b, drawSextant],
];
/** Whether a character has to reach the edges of its cell, and is drawn by code. */
function isShape(code) {
    return shapes.some(([from, to]) => code >= from && code <= to);
}
/** The mask of a character that has to reach the edges of its cell, or null where a font has to draw it. */
function shapeOf(metrics, code) {
    const shape = shapes.find(([from, to]) => code >= from && code <= to);
    if (!shape)
        return null;
    const mask = shapes_mask/* Mask */.n.of(metrics);
    shape[2](mask, code);
    return mask.levels;
}


/***/ }),

/***/ 5017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TileSet)
/* harmony export */ });
/* harmony import */ var _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);
/* harmony import */ var _terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2594);
/* harmony import */ var _color_cell_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6630);
/* harmony import */ var _color_theme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6056);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1688);
/* harmony import */ var _double_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(619);
/* harmony import */ var _fonts_bitmap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2826);







/** At most this many tiles are kept; then all are forgotten: a recording may use a million colours. */
const maxTiles = 20_000;
/** Draws and caches the tiles for one theme, cell size and palette. */
class TileSet {
    metrics;
    #styles = new Map();
    #count = 0;
    #masks = new Map();
    #theme;
    #palette;
    #wide;
    #fonts;
    constructor(theme, metrics, palette, wide, fonts) {
        this.metrics = metrics;
        this.#theme = theme;
        this.#palette = palette;
        this.#wide = wide;
        this.#fonts = fonts;
    }
    /** The style for the words 1 to 3 of a cell. */
    style(fg, bg, overlay) {
        let byBackground = this.#styles.get(fg);
        if (!byBackground) {
            byBackground = new Map();
            this.#styles.set(fg, byBackground);
        }
        const key = overlay === 0 ? bg : `${bg} ${overlay}`;
        let found = byBackground.get(key);
        if (!found) {
            const style = (0,_color_cell_style_js__WEBPACK_IMPORTED_MODULE_2__/* .cellStyle */ .I)(this.#theme, fg, bg, overlay);
            found = {
                style,
                levels: new Int32Array(_coverage_js__WEBPACK_IMPORTED_MODULE_6__/* .maxLevel */ .L + 1).fill(-1),
                ascii: [],
                others: new Map(),
                pictures: new Map(),
            };
            byBackground.set(key, found);
        }
        return found;
    }
    /** The tile of a cell of `screen` in its style, `columns` (1 or 2) cells wide. */
    tile(screen, cell, tileStyle, columns) {
        const word = screen.cells[cell * _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH] & (_terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.codePoint | _terminal_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.cluster);
        if (columns === 1 && word < 128) {
            const known = tileStyle.ascii[word];
            if (known)
                return known;
            const tile = this.#make((0,_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(screen, cell), tileStyle, columns);
            tileStyle.ascii[word] = tile;
            return tile;
        }
        const key = word * 2 + columns - 1;
        const known = tileStyle.others.get(key);
        if (known)
            return known;
        const tile = this.#make((0,_terminal_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(screen, cell), tileStyle, columns);
        tileStyle.others.set(key, tile);
        return tile;
    }
    /** Whether emoji may have coloured pictures. */
    get hasPictures() {
        return this.#fonts?.prefersColors === true;
    }
    /** The tile of a coloured emoji; null where no font has it. */
    picture({ text, columns }, tileStyle) {
        const known = tileStyle.pictures.get(`${columns}${text}`);
        if (known !== undefined)
            return known;
        const { style } = tileStyle;
        const bitmap = style.hidden ? null : (this.#fonts?.colorPicture(text) ?? null);
        let tile = null;
        if (bitmap) {
            const [width, height] = [this.metrics.width * columns, this.metrics.height];
            const rgba = (0,_fonts_bitmap_js__WEBPACK_IMPORTED_MODULE_5__/* .fitted */ .$)(bitmap, width, height);
            tile = this.#finished(style, width, (at) => {
                const color = (rgba[4 * at] << 16) | (rgba[4 * at + 1] << 8) | rgba[4 * at + 2];
                return this.#palette.indexOf((0,_color_theme_js__WEBPACK_IMPORTED_MODULE_3__/* .mix */ .jh)(style.bg, color, rgba[4 * at + 3] / 255));
            });
        }
        this.#keep();
        tileStyle.pictures.set(`${columns}${text}`, tile);
        return tile;
    }
    #make(text, tileStyle, columns) {
        this.#keep();
        const { style } = tileStyle;
        const mask = this.#mask(style.hidden ? ' ' : text, columns, style);
        return this.#finished(style, this.metrics.width * columns, (at) => this.#indexOf(tileStyle, mask[at]));
    }
    /** Counts a tile that is kept from now on. */
    #keep() {
        if (++this.#count <= maxTiles)
            return;
        this.#styles = new Map();
        this.#count = 0;
    }
    /** A tile of the pixels that `indexAt` returns, with the lines of its style over them. */
    #finished(style, width, indexAt) {
        const area = width * this.metrics.height;
        const pixels = this.#wide ? new Uint32Array(area) : new Uint8Array(area);
        for (let at = 0; at < area; at++)
            pixels[at] = indexAt(at);
        for (const pixel of (0,_color_cell_style_js__WEBPACK_IMPORTED_MODULE_2__/* .linePixels */ .c)(style, this.metrics, width))
            pixels[pixel.at] = this.#lineIndex(style, pixel);
        const solid = pixels.every((index) => index === pixels[0]) ? pixels[0] : -1;
        return { pixels, view: this.#wide ? null : new DataView(pixels.buffer), solid };
    }
    #indexOf({ style, levels }, level) {
        const known = levels[level];
        if (known >= 0)
            return known;
        const index = this.#palette.indexOf((0,_color_theme_js__WEBPACK_IMPORTED_MODULE_3__/* .mix */ .jh)(style.bg, style.fg, level / _coverage_js__WEBPACK_IMPORTED_MODULE_6__/* .maxLevel */ .L));
        levels[level] = index;
        return index;
    }
    #lineIndex(style, pixel) {
        return this.#palette.indexOf((0,_color_theme_js__WEBPACK_IMPORTED_MODULE_3__/* .mix */ .jh)(style.bg, pixel.color, pixel.level / _coverage_js__WEBPACK_IMPORTED_MODULE_6__/* .maxLevel */ .L));
    }
    #mask(text, columns, style) {
        const key = `${text}${columns}${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}${style.lineSize}`;
        let mask = this.#masks.get(key);
        if (!mask) {
            mask = (0,_double_size_js__WEBPACK_IMPORTED_MODULE_4__/* .lineMask */ .$)(this.metrics, text, columns, style, this.#fonts);
            this.#masks.set(key, mask);
            if (this.#masks.size > maxTiles)
                this.#masks.clear();
        }
        return mask;
    }
}


/***/ })

};
