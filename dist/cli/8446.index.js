export const id = 8446;
export const ids = [8446,977];
export const modules = {

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fontDirArgument)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);



/** The directory that a person names, absolute. Throws a usage error (`no-font-dir`) where there is none. */
function fontDirArgument(named, cwd) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory())
        return dir;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('no-font-dir', `${dir} is no directory`, 'Give a directory with .ttf, .otf or .ttc files.');
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


/***/ })

};
