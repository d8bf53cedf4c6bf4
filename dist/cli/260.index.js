export const id = 260;
export const ids = [260];
export const modules = {

/***/ 8027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf),
/* harmony export */   n: () => (/* binding */ holdOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);

const defaultFps = 15;
const defaultIdleLimit = 2;
const defaultHold = 3;
const maxHold = 600;
function planOf(options, header) {
    return {
        fps: options.fps ?? defaultFps,
        speed: options.speed ?? 1,
        idleLimit: options.idleLimitSeconds ?? (header.idleTimeLimit || defaultIdleLimit),
        fontSize: options.fontSize,
    };
}
/** Hundredths of a second for which the last frame stays. */
function holdOf({ holdSeconds = defaultHold }) {
    if (!(holdSeconds >= 0 && holdSeconds <= maxHold))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-hold', `the last frame cannot be held for ${holdSeconds} s`, `Give 0 to ${maxHold} seconds.`);
    return Math.max(2, Math.round(holdSeconds * 100));
}


/***/ }),

/***/ 3650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aR: () => (/* binding */ drawPass),
  Zc: () => (/* binding */ gatherPalette),
  W5: () => (/* binding */ largestSize)
});

// EXTERNAL MODULE: ./lib/cast/parse-size.js
var parse_size = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/terminal/frames.js + 1 modules
var terminal_frames = __webpack_require__(2753);
// EXTERNAL MODULE: ./lib/render/canvas.js
var render_canvas = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/terminal/emulator.js + 4 modules
var terminal_emulator = __webpack_require__(275);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/render/color/theme.js + 1 modules
var color_theme = __webpack_require__(6056);
;// CONCATENATED MODULE: ./lib/render/caption.js




/** Draws the bar: a row under the last one of the terminal, with the title, the phase and the clock. */
class CaptionBar {
    #text = '';
    #row = new Uint32Array(0);
    #theme;
    constructor(theme) {
        this.#theme = theme;
    }
    /** The screen with the bar under it, one row higher. */
    under(screen, caption) {
        const text = this.#styled(caption, screen.cols);
        if (text !== this.#text || this.#row.length !== screen.cols * cell/* cellWords */.OH) {
            this.#text = text;
            this.#row = rowOf(text, screen.cols);
        }
        const cells = new Uint32Array(screen.cells.length + this.#row.length);
        cells.set(screen.cells);
        cells.set(this.#row, screen.cells.length);
        return { ...screen, rows: screen.rows + 1, cells };
    }
    #styled({ title, phase, elapsedSeconds }, cols) {
        const { fg, bg } = this.#theme;
        const color = (kind, rgb) => `\x1b[${kind};2;${rgb >> 16};${(rgb >> 8) & 255};${rgb & 255}m`;
        const clock = (0,duration/* formatDuration */.a)(Math.floor(elapsedSeconds)).replace('.0 s', ' s');
        const left = [printable(title), printable(phase)];
        const room = Math.max(0, cols - clock.length - 3);
        const named = left[0].slice(0, room);
        const phased = left[1].slice(0, Math.max(0, room - named.length - 2));
        return [
            `\x1b[?25l\x1b[?7l${color(48, (0,color_theme/* mix */.jh)(bg, fg, 0.14))}${color(38, fg)}\x1b[2K`,
            ` \x1b[1m${named}\x1b[22m${phased && named ? '  ' : ''}${color(38, (0,color_theme/* mix */.jh)(bg, fg, 0.75))}${phased}`,
            `\x1b[${Math.max(1, cols - clock.length)}G${color(38, fg)}${clock} `,
        ].join('');
    }
}
/** The cells of a text, laid out by a terminal of one row; combining marks are left out. */
function rowOf(text, cols) {
    const emulator = new terminal_emulator/* Emulator */.U({ cols, rows: 1 });
    emulator.write(text, 0);
    const { cells, clusters } = emulator.finalScreen();
    emulator.dispose();
    for (let at = 0; at < cells.length; at += cell/* cellWords */.OH)
        if (cells[at] & cell/* content */.Qs.cluster) {
            const character = clusters[cells[at] & cell/* content */.Qs.codePoint].codePointAt(0);
            cells[at] = (cells[at] & (3 << cell/* content */.Qs.widthShift)) | character;
        }
    return cells;
}
const printable = (text) => text.normalize('NFC').replace(/\p{C}/gu, '');

// EXTERNAL MODULE: ./lib/render/color/palette.js
var color_palette = __webpack_require__(8191);
// EXTERNAL MODULE: ./node_modules/gifenc/dist/gifenc.js
var gifenc = __webpack_require__(9337);
var gifenc_namespaceObject = /*#__PURE__*/__webpack_require__.t(gifenc, 2);
;// CONCATENATED MODULE: ./lib/render/color/quantize.js
// Of gifenc only the choice of colours is used: its encoder writes whole pictures, several times slower and larger.

// Node finds the names of this CommonJS module only on its default export; bundlers on the namespace.
const { quantize } = "quantize" in gifenc_namespaceObject ? gifenc_namespaceObject : gifenc;
/** More distinct colours than this are first rounded to 32 steps a channel. */
const maxDistinct = 65_536;
/** Gathers every colour that is drawn, to choose a palette from. The pixels drawn with it are meaningless. */
class GatheringPalette {
    colors = [];
    #exact;
    #exactSeen = new Set();
    #seen = new Set();
    /** `exact` are the colours that stay as they are where they are drawn: a screen's large areas have them. */
    constructor(exact = []) {
        this.#exact = new Set(exact);
    }
    indexOf(color) {
        if (this.#exact.has(color))
            this.#exactSeen.add(color);
        else
            this.#seen.add(this.#seen.size < maxDistinct ? color : color & 0xf8f8f8);
        return 0;
    }
    /** The best palette of at most `size` colours for what was gathered; `size` is more than there are exact ones. */
    reduced(size) {
        const exact = [...this.#exactSeen];
        return this.#seen.size === 0 ? exact : [...exact, ...this.#quantized(size - exact.length)];
    }
    #quantized(size) {
        const pixels = new Uint8Array(this.#seen.size * 4);
        let at = 0;
        for (const color of this.#seen) {
            pixels.set([color >> 16, (color >> 8) & 255, color & 255, 255], at);
            at += 4;
        }
        return quantize(pixels, size).map(([r, g, b]) => (r << 16) | (g << 8) | b);
    }
}
/** A fixed palette, which returns the index of the nearest colour it has. */
class NearestPalette {
    colors;
    #known = new Map();
    #reserved;
    /** The `reserved` first indices are never returned. */
    constructor(chosen, reserved) {
        this.#reserved = reserved;
        this.colors = [...reserved, ...chosen];
    }
    indexOf(color) {
        const known = this.#known.get(color);
        if (known !== undefined)
            return known;
        let best = this.#reserved.length;
        for (let index = best; index < this.colors.length; index++)
            if (distance(color, this.colors[index]) < distance(color, this.colors[best]))
                best = index;
        if (this.#known.size > maxDistinct)
            this.#known.clear();
        this.#known.set(color, best);
        return best;
    }
}
/** How different two colours look, roughly: green weighs most and blue least. */
function distance(a, b) {
    const red = (a >> 16) - (b >> 16);
    const green = ((a >> 8) & 255) - ((b >> 8) & 255);
    const blue = (a & 255) - (b & 255);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

// EXTERNAL MODULE: ./lib/render/look.js + 1 modules
var render_look = __webpack_require__(4431);
// EXTERNAL MODULE: ./lib/render/tiles.js
var render_tiles = __webpack_require__(5017);
;// CONCATENATED MODULE: ./lib/render/gif/changes.js

/** Compares two screens of the same size, row by row. */
function changedCells(before, after) {
    const changes = [];
    if (before.cells === after.cells)
        return changes;
    const [a, b] = [before.cells, after.cells];
    const words = after.cols * cell/* cellWords */.OH;
    for (let row = 0; row < after.rows; row++) {
        const start = row * words;
        const end = start + words;
        let first = start;
        while (first < end && a[first] === b[first])
            first++;
        if (first === end)
            continue;
        let last = end - 1;
        while (a[last] === b[last])
            last--;
        changes.push({
            row,
            from: Math.floor((first - start) / cell/* cellWords */.OH),
            to: Math.floor((last - start) / cell/* cellWords */.OH) + 1,
        });
    }
    return changes;
}

;// CONCATENATED MODULE: ./lib/render/gif/bit-writer.js
/** Packs codes into bytes, the first bits lowest, as the GIF format demands. */
class BitWriter {
    /** Whole bytes so far. */
    length = 0;
    #bytes = new Uint8Array(1 << 16);
    #view = new DataView(this.#bytes.buffer);
    #bits = 0;
    #count = 0;
    /** Starts anew with room for `count` codes, or as many bytes. */
    reset(count) {
        const capacity = count * 2 + 32;
        if (capacity > this.#bytes.length) {
            this.#bytes = new Uint8Array(capacity);
            this.#view = new DataView(this.#bytes.buffer);
        }
        this.length = this.#bits = this.#count = 0;
    }
    get bitLength() {
        return this.length * 8 + this.#count;
    }
    /** Appends the lowest `size` (at most 16) bits of a code. */
    put(code, size) {
        this.#bits |= code << this.#count;
        this.#count += size;
        // Two bytes are always written, and counted once they are full: without a branch, which costs time.
        this.#view.setUint16(this.length, this.#bits & 0xffff, true);
        const full = this.#count & 16;
        this.length += full >> 3;
        this.#bits >>>= full;
        this.#count -= full;
    }
    /** Appends the first `bitLength` bits of what another writer finished. */
    append(bytes, bitLength) {
        const pairs = bitLength >> 4;
        const view = this.#view;
        const count = this.#count;
        let bits = this.#bits;
        let { length } = this;
        // Whole pairs leave the number of waiting bits as it is, so each only shifts into the next.
        for (let at = 0; at < pairs; at++, length += 2) {
            bits |= bytes.getUint16(at * 2, true) << count;
            view.setUint16(length, bits & 0xffff, true);
            bits >>>= 16;
        }
        this.#bits = bits;
        this.length = length;
        const rest = bitLength & 15;
        if (rest === 0)
            return;
        const low = bytes.getUint8(pairs * 2);
        const high = rest > 8 ? bytes.getUint8(pairs * 2 + 1) : 0;
        this.put((low | (high << 8)) & ((1 << rest) - 1), rest);
    }
    /** The bytes so far, the last one filled up; valid until the next reset. */
    finish() {
        for (; this.#count > 0; this.#count -= 8) {
            this.#bytes[this.length++] = this.#bits;
            this.#bits >>>= 8;
        }
        this.#bits = this.#count = 0;
        return this.#bytes.subarray(0, this.length);
    }
}

;// CONCATENATED MODULE: ./lib/render/gif/container.js

const maxBlock = 255;
/** A frame can be shown this long, in hundredths of a second. */
const maxDelay = 65_535;
/** With this many bits an index, a table has room for all colours that a GIF can have. */
const mostBits = 8;
/**
 * The start of a GIF file (https://www.w3.org/Graphics/GIF/spec-gif89a.txt) that loops without end.
 * The colour table has room for indices of `bits` bits, 2 to 8: more than needed where it is written over once all
 * colours are known.
 */
function gifHeader(width, height, colors, bits) {
    const tableEnd = 13 + (3 << bits);
    const bytes = Buffer.alloc(tableEnd + 19);
    bytes.write('GIF89a', 'latin1');
    bytes.writeUInt16LE(width, 6);
    bytes.writeUInt16LE(height, 8);
    // A global colour table, of colours with 8 bits.
    bytes[10] = 0xf0 | (bits - 1);
    colors.forEach((color, index) => {
        bytes.writeUIntBE(color, 13 + index * 3, 3);
    });
    bytes.write('\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00', tableEnd, 'latin1');
    return bytes;
}
/** What precedes a frame's pixels: its delay in hundredths of a second, its place, its transparent index. */
function frameHeader(delay, rect, transparent) {
    const bytes = Buffer.alloc(18);
    // Graphic control extension; disposal 1 leaves the frame in place for the next one to draw on.
    bytes.set([0x21, 0xf9, 4, (1 << 2) | (transparent === null ? 0 : 1)]);
    bytes.writeUInt16LE(delay, 4);
    bytes[6] = transparent ?? 0;
    bytes[8] = 0x2c;
    bytes.writeUInt16LE(rect.x, 9);
    bytes.writeUInt16LE(rect.y, 11);
    bytes.writeUInt16LE(rect.width, 13);
    bytes.writeUInt16LE(rect.height, 15);
    return bytes;
}
/** The compressed pixels of a frame, cut into blocks of at most 255 bytes. */
function imageData(depth, lzw) {
    const blocks = Math.ceil(lzw.length / maxBlock);
    const bytes = new Uint8Array(2 + lzw.length + blocks);
    bytes[0] = depth;
    let to = 1;
    for (let from = 0; from < lzw.length; from += maxBlock) {
        const block = lzw.subarray(from, from + maxBlock);
        bytes[to] = block.length;
        bytes.set(block, to + 1);
        to += block.length + 1;
    }
    return bytes;
}
/** A frame of one transparent pixel, which only adds a delay. */
function pause(delay, transparent) {
    const writer = new BitWriter();
    for (const code of [4, transparent, 5])
        writer.put(code, 3);
    const pixel = { x: 0, y: 0, width: 1, height: 1 };
    return Buffer.concat([frameHeader(delay, pixel, transparent), imageData(2, writer.finish())]);
}
const trailer = Uint8Array.of(0x3b);
/** The smallest rectangle around both. */
function union(a, b) {
    if (!a || !b)
        return a ?? b;
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    return {
        x,
        y,
        width: Math.max(a.x + a.width, b.x + b.width) - x,
        height: Math.max(a.y + a.height, b.y + b.height) - y,
    };
}

;// CONCATENATED MODULE: ./lib/render/gif/lzw.js

/** Codes have at most 12 bits (https://www.w3.org/Graphics/GIF/spec-gif89a.txt, appendix F). */
const maxCodes = 4096;
const maxSize = 12;
/** Runs shorter than this are left to the table. */
const shortestRun = 9;
/** Once the dictionary is full, its use is measured over this many codes at a time. */
const windowCodes = 512;
/** The dictionary is replaced when its codes cover fewer pixels than this part of the most they did in a window. */
const worthKeeping = 0.85;
/**
 * LZW as GIF has it. Its dictionary is one flat table, `table[code << depth | index]`: the code of the
 * string extended by that index, or 0. Two things make it fast on pictures of text:
 *
 * - a run of one index is taken in one step, because the codes of runs are kept by their length;
 * - a full dictionary is kept while it compresses well, since text repeats itself.
 */
class LzwEncoder {
    depth;
    #table;
    /** `runCodes[index << 12 | length]` is the code of a run, for lengths from 2 to `runLengths[index]`. */
    #runCodes;
    #runLengths;
    #writer = new BitWriter();
    #used = 0;
    #window = { codes: 0, start: 0, best: 0 };
    /** `depth` is the minimum code size: from 2 to 8, and enough for every index. */
    constructor(depth) {
        this.depth = depth;
        this.#table = new Uint16Array(maxCodes << depth);
        this.#runCodes = new Uint16Array(1 << (depth + maxSize));
        this.#runLengths = new Uint16Array(1 << depth);
    }
    /**
     * Encodes the first `count` pixels. Returns null once the result would be longer than `limit` bytes.
     * The result is valid until the next call.
     */
    encode(pixels, count, limit) {
        const writer = this.#writer;
        const { depth } = this;
        const clear = 1 << depth;
        writer.reset(count);
        writer.put(clear, depth + 1);
        const size = this.#codes(pixels, count, limit);
        if (size === 0)
            return null;
        writer.put(clear + 1, size);
        return writer.length > limit ? null : writer.finish();
    }
    /**
     * Encodes the first `count` pixels as a strip, which can follow any clear code and be joined with
     * others.
     */
    strip(pixels, count) {
        this.#writer.reset(count);
        const endSize = this.#codes(pixels, count, Number.POSITIVE_INFINITY);
        const { bitLength } = this.#writer;
        return { bytes: new DataView(this.#writer.finish().slice().buffer), bitLength, endSize };
    }
    /** Joins strips to one image. The result is valid until the next call. */
    join(strips) {
        const writer = this.#writer;
        const { depth } = this;
        const clear = 1 << depth;
        writer.reset(strips.reduce((sum, strip) => sum + strip.bytes.byteLength + 2, 0));
        let size = depth + 1;
        for (const strip of strips) {
            writer.put(clear, size);
            writer.append(strip.bytes, strip.bitLength);
            size = strip.endSize;
        }
        writer.put(clear + 1, size);
        return writer.finish();
    }
    /** Writes the codes of all pixels, and returns the size of the next code; 0 beyond the limit. */
    #codes(pixels, count, limit) {
        const table = this.#table;
        const runCodes = this.#runCodes;
        const writer = this.#writer;
        const { depth } = this;
        const { bytes } = pixels;
        const clear = 1 << depth;
        this.#clearTable();
        let size = depth + 1;
        let next = clear + 2;
        for (let at = 0; at < count;) {
            const first = bytes[at];
            let end = this.#runEnd(pixels, at, count);
            let code = end - at === 1 ? first : runCodes[(first << maxSize) | (end - at)];
            while (end < count) {
                const longer = table[(code << depth) | bytes[end]];
                if (longer === 0)
                    break;
                code = longer;
                end++;
            }
            writer.put(code, size);
            if (next < maxCodes) {
                if (next === 1 << size)
                    size++;
                if (end < count)
                    this.#add(code, bytes[end], first, end - at, next);
                next++;
            }
            else if (this.#isWornOut(end)) {
                this.#used = next;
                if (writer.length > limit)
                    return 0;
                writer.put(clear, size);
                this.#clearTable();
                size = depth + 1;
                next = clear + 2;
            }
            at = end;
        }
        this.#used = next;
        return size;
    }
    /** The end of the run that starts here, as far as there is a code for it; just after one pixel where the run is short. */
    #runEnd({ bytes, view }, at, count) {
        const first = bytes[at];
        const known = this.#runLengths[first];
        const four = Math.imul(first, 0x01010101);
        if (known < shortestRun || view.getInt32(at + 1, true) !== four || view.getInt32(at + 5, true) !== four)
            return at + 1;
        const longest = Math.min(count, at + known);
        let end = at + shortestRun;
        while (end + 4 <= longest && view.getInt32(end, true) === four)
            end += 4;
        while (end < longest && bytes[end] === first)
            end++;
        return Math.min(end, longest);
    }
    /** Enters a string of `length` pixels extended by `index`, and keeps it as a run if it is one. */
    #add(code, index, first, length, next) {
        this.#table[(code << this.depth) | index] = next;
        if (index !== first || length !== this.#runLengths[first])
            return;
        if (length > 1 && this.#runCodes[(first << maxSize) | length] !== code)
            return;
        this.#runLengths[first] = length + 1;
        this.#runCodes[(first << maxSize) | (length + 1)] = next;
    }
    /** Counts a code taken from the full dictionary; true where a new dictionary would compress better. */
    #isWornOut(end) {
        const window = this.#window;
        if (window.codes === 0)
            window.start = end;
        if (++window.codes <= windowCodes)
            return false;
        const covered = end - window.start;
        const isWornOut = covered < window.best * worthKeeping;
        window.codes = 0;
        window.best = Math.max(window.best, covered);
        return isWornOut;
    }
    #clearTable() {
        this.#table.fill(0, 0, this.#used << this.depth);
        this.#runLengths.fill(1);
        this.#window = { codes: 0, start: 0, best: 0 };
    }
}

;// CONCATENATED MODULE: ./lib/render/gif/mask.js
/** Unchanged pixels are left out in runs of at least this many words; shorter ones cost more than they save. */
const shortestGap = 16;
/** Where few pixels changed, no dictionary knows the letters beside them, and a cell that stays is left out. */
const few = { pixels: 8192, shortestGap: 2 };
/** Fills `masked` with the pixels of `after`, and with 0 in long enough runs that are the same in `before`. */
function changesOf(before, after, masked, count) {
    const [a, b, to] = [before.words, after.words, masked.words];
    const words = (count + 3) >> 2;
    const gap = count <= few.pixels ? few.shortestGap : shortestGap;
    to.set(b.subarray(0, words));
    for (let at = 0; at < words; at++) {
        const start = at;
        while (at < words && a[at] === b[at])
            at++;
        if (at - start >= gap)
            to.fill(0, start, at);
    }
}
/** How many pixels differ from the fourth pixel before them: an estimate of the encoded length. */
function disorder(pixels, count) {
    const { words } = pixels;
    let changes = 0;
    for (let at = 1; at < count >> 2; at++) {
        const differing = words[at] ^ words[at - 1];
        const high = (((differing & 0x7f7f7f7f) + 0x7f7f7f7f) | differing) & 0x80808080;
        changes += Math.imul(high >>> 7, 0x01010101) >>> 24;
    }
    return changes;
}

;// CONCATENATED MODULE: ./lib/render/gif/pixel-buffer.js
/** Pixels of a rectangle, row after row, that can also be read four at a time. */
class PixelBuffer {
    bytes = new Uint8Array(0);
    view = new DataView(this.bytes.buffer);
    /** The same bytes as whole words. */
    words = new Int32Array(0);
    /** Makes room for `count` pixels, with some bytes after them, since reads go past the end. */
    reserve(count) {
        if (count + 16 <= this.bytes.length)
            return;
        this.bytes = new Uint8Array(((count + 16) >> 2) << 2);
        this.view = new DataView(this.bytes.buffer);
        this.words = new Int32Array(this.bytes.buffer);
    }
}

;// CONCATENATED MODULE: ./lib/render/gif/strips.js

/** At most this many rows are kept; then all are forgotten. */
const maxRows = 4096;
/**
 * The encoded pixels of the rows that were seen, by their cells. When text scrolls, most rows of a
 * screen were on the one before, and need not be encoded again. All are of one palette depth.
 */
class StripCache {
    #rows = new Map();
    #depth = 0;
    /** Sets the depth; where it changes, forgets all rows and returns true. */
    setDepth(depth) {
        if (depth === this.#depth)
            return false;
        this.#depth = depth;
        this.#rows = new Map();
        return true;
    }
    find(screen, row) {
        const cells = cellsOf(screen, row);
        const known = this.#rows.get(hash(cells));
        // Two rows may have the same hash, so their cells are compared.
        return known && same(known.cells, cells) ? known.strip : undefined;
    }
    add(screen, row, strip) {
        if (this.#rows.size >= maxRows)
            this.#rows = new Map();
        const cells = cellsOf(screen, row).slice();
        this.#rows.set(hash(cells), { cells, strip });
    }
}
function cellsOf({ cells, cols }, row) {
    return cells.subarray(row * cols * cell/* cellWords */.OH, (row + 1) * cols * cell/* cellWords */.OH);
}
function same(a, b) {
    if (a.length !== b.length)
        return false;
    for (let at = 0; at < a.length; at++)
        if (a[at] !== b[at])
            return false;
    return true;
}
function hash(words) {
    let value = words.length;
    for (let at = 0; at < words.length; at++)
        value = Math.imul(value ^ words[at], 0x9e3779b1) ^ (value >>> 15);
    return value;
}

;// CONCATENATED MODULE: ./lib/render/gif/trim.js
/**
 * The smallest rectangle in `rect` that holds every pixel in which two pictures, `width` pixels wide,
 * differ; null where they are equal.
 */
function trimmed(before, after, width, rect) {
    let [left, top, right, bottom] = [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height];
    const rowDiffers = (y) => {
        for (let at = y * width + left; at < y * width + right; at++)
            if (before[at] !== after[at])
                return true;
        return false;
    };
    const columnDiffers = (x) => {
        for (let at = top * width + x; at < bottom * width + x; at += width)
            if (before[at] !== after[at])
                return true;
        return false;
    };
    while (top < bottom && !rowDiffers(top))
        top++;
    if (top === bottom)
        return null;
    while (!rowDiffers(bottom - 1))
        bottom--;
    while (!columnDiffers(left))
        left++;
    while (!columnDiffers(right - 1))
        right--;
    return { x: left, y: top, width: right - left, height: bottom - top };
}

;// CONCATENATED MODULE: ./lib/render/gif/frame-encoder.js






/** Index 0 of every palette: pixels that stay as they are. */
const transparent = 0;
/**
 * The rectangle with its unchanged pixels left out ("sparse") is not encoded where its disorder is above this
 * part of the disorder of the plain rectangle: leaving pixels out saves little there.
 */
const skipSparseAbove = 1;
/** The plain rectangle is not encoded where the sparse one's disorder is below this part of its own. */
const skipPlainBelow = 0.8;
/** GIF has no codes for fewer bits an index. */
const shallowest = 2;
/** Encodes what changed on a canvas. */
class FrameEncoder {
    #encoders = new Map();
    #before = new PixelBuffer();
    #after = new PixelBuffer();
    #masked = new PixelBuffer();
    #strips = new StripCache();
    #width;
    #canvas;
    #palette;
    constructor(canvas, palette) {
        this.#canvas = canvas;
        this.#palette = palette;
        this.#width = canvas.layout.width;
    }
    /** Encodes a rectangle as it is. */
    plain(rect) {
        const count = this.#copyPixels(this.#after, this.#canvas.pixels, rect);
        return this.#plainFrame(rect, count, Number.POSITIVE_INFINITY);
    }
    /**
     * Encodes rows of a screen from one up to but without another, reusing the strips of rows encoded before.
     * `draw` is called for the other rows before their pixels are read, and may add colours.
     */
    rows(screen, from, to, draw) {
        const { metrics, padding } = this.#canvas.layout;
        const place = (row, height) => ({
            x: padding,
            y: padding + row * metrics.height,
            width: screen.cols * metrics.width,
            height: height * metrics.height,
        });
        const numbers = Array.from({ length: to - from }, (_, index) => from + index);
        const known = numbers.map((row) => this.#strips.find(screen, row));
        for (const [index, row] of numbers.entries())
            if (!known[index])
                draw(row);
        const depth = bitsFor(this.#palette.colors.length - 1);
        const renewed = this.#strips.setDepth(depth);
        if (renewed)
            numbers.forEach(draw);
        const encoder = this.#encoder(depth);
        const strips = numbers.map((row, index) => {
            const strip = renewed ? undefined : known[index];
            if (strip)
                return strip;
            const made = encoder.strip(this.#after, this.#copyPixels(this.#after, this.#canvas.pixels, place(row, 1)));
            this.#strips.add(screen, row, made);
            return made;
        });
        return { rect: place(from, to - from), transparent: false, data: imageData(depth, encoder.join(strips)) };
    }
    /**
     * Encodes the pixels of `rect` that differ from `before`, in the way that takes fewest bytes. Returns
     * null where none does. Outside of `rect` nothing may differ.
     */
    changes(before, rect) {
        const changed = trimmed(before, this.#canvas.pixels, this.#width, rect);
        return changed && this.#smallestFrame(before, changed);
    }
    #smallestFrame(before, rect) {
        const count = this.#copyPixels(this.#after, this.#canvas.pixels, rect);
        this.#copyPixels(this.#before, before, rect);
        this.#masked.reserve(count);
        changesOf(this.#before, this.#after, this.#masked, count);
        const plain = disorder(this.#after, count);
        const sparse = disorder(this.#masked, count);
        if (sparse > plain * skipSparseAbove)
            return this.#plainFrame(rect, count, Number.POSITIVE_INFINITY);
        const depth = depthOf(this.#masked, count);
        const lzw = this.#encoder(depth).encode(this.#masked, count, Number.POSITIVE_INFINITY);
        const frame = { rect, transparent: true, data: imageData(depth, lzw) };
        if (sparse < plain * skipPlainBelow)
            return frame;
        return this.#plainFrame(rect, count, lzw.length) ?? frame;
    }
    #plainFrame(rect, count, limit) {
        const depth = depthOf(this.#after, count);
        const lzw = this.#encoder(depth).encode(this.#after, count, limit);
        return lzw && { rect, transparent: false, data: imageData(depth, lzw) };
    }
    /** Copies the pixels of a rectangle into a buffer; returns how many they are. */
    #copyPixels(to, from, rect) {
        const count = rect.width * rect.height;
        to.reserve(count);
        for (let row = 0; row < rect.height; row++) {
            const start = (rect.y + row) * this.#width + rect.x;
            to.bytes.set(from.subarray(start, start + rect.width), row * rect.width);
        }
        return count;
    }
    #encoder(depth) {
        let encoder = this.#encoders.get(depth);
        if (!encoder) {
            encoder = new LzwEncoder(depth);
            this.#encoders.set(depth, encoder);
        }
        return encoder;
    }
}
/**
 * The bits that the indices of these pixels need. What a frame shows is mostly text in the first colours of the
 * palette, and each code is shorter by the bits that the others would need.
 */
function depthOf({ bytes, words }, count) {
    let bits = 0;
    for (let at = 0; at < count >> 2; at++)
        bits |= words[at];
    bits |= (bits >>> 16) | (bits >>> 8) | (bits >>> 24);
    for (let at = count & ~3; at < count; at++)
        bits |= bytes[at];
    return bitsFor(bits & 0xff);
}
/** How many bits a code has for the indices of a palette up to `index`. */
function bitsFor(index) {
    return Math.max(shallowest, 32 - Math.clz32(index));
}
/** A frame's bytes, with its delay in hundredths of a second. */
function frameBytes(frame, delay) {
    return [frameHeader(delay, frame.rect, frame.transparent ? transparent : null), frame.data];
}

;// CONCATENATED MODULE: ./lib/render/gif/animation.js





/** With the effort `fast`, changes that are wider than this part of the picture are written as whole rows. */
const wideEnough = 0.5;
/** Up to this many bytes wait until all colours are known, so that the table of a small file has no room for others. */
const maxHeld = 256 * 1024;
/**
 * Draws screens one after the other and writes what changes as the frames of a GIF. Written by hand, since
 * other encoders take whole pictures: encoding only changed cells is several times as fast as gifenc and
 * ffmpeg (docs/rendering.md), in memory that does not grow, and stays under a limit of bytes.
 */
class Animation {
    frames = 0;
    bytes = 0;
    canvas;
    /** What waits; null once it is in the sink. */
    #held = [];
    #hasPictures;
    #encoder;
    /** The picture as it is after the frames so far; null before the first. */
    #shown = null;
    #screen = null;
    /** Where the canvas differs from what is shown. */
    #dirty = null;
    /** With the effort `fast`: rows that have changed and are not yet drawn on the canvas. */
    #undrawn = new Set();
    #pending = null;
    #layout;
    #theme;
    #palette;
    #effort;
    #sink;
    constructor(layout, theme, palette, effort, sink, fonts) {
        this.#layout = layout;
        this.#theme = theme;
        this.#palette = palette;
        this.#effort = effort;
        this.#sink = sink;
        const tiles = new render_tiles/* TileSet */.L(theme, layout.metrics, palette, false, fonts);
        this.#hasPictures = tiles.hasPictures;
        this.canvas = new render_canvas/* Canvas */.H(layout, new Uint8Array(layout.width * layout.height), tiles);
        this.#encoder = new FrameEncoder(this.canvas, palette);
        this.bytes = this.#header(mostBits).length;
    }
    /**
     * Shows a screen from `at` hundredths of a second on; times have to increase. `allowed` is called
     * with the size that the file would have; a frame for which it returns false is shown with the next one.
     * Returns the bytes of the frame, 0 where nothing changed or it was not allowed.
     */
    add(screen, at, allowed = () => true) {
        this.#dirty = union(this.#dirty, this.#draw(screen));
        this.#screen = screen;
        if (!this.#dirty)
            return 0;
        const frame = this.#encode(screen, this.#dirty);
        if (frame && this.#shown && !allowed(this.bytes + sizeOf(this.#pending?.frame) + sizeOf(frame)))
            return 0;
        if (this.#shown === null)
            this.#shown = this.canvas.pixels.slice();
        else if (this.#effort === 'best')
            this.#remember(this.#dirty);
        this.#dirty = null;
        if (!frame)
            return 0;
        this.#flush(at);
        this.#pending = { frame, at: this.frames === 0 ? 0 : at };
        return sizeOf(frame);
    }
    /** Ends the file: the last screen stays until `end`. */
    finish(end) {
        this.#flush(end);
        this.#write([trailer]);
        if (this.#held)
            this.#release(this.#held, bitsFor(this.#palette.colors.length - 1));
        else
            this.#sink.rewriteHead(this.#header(mostBits));
    }
    #header(bits) {
        return gifHeader(this.#layout.width, this.#layout.height, this.#palette.colors, bits);
    }
    /** Encodes what is dirty; null where no pixel of it changed. */
    #encode(screen, dirty) {
        const { metrics, padding, width } = this.#layout;
        const from = Math.max(0, Math.floor((dirty.y - padding) / metrics.height));
        const to = Math.min(screen.rows, Math.ceil((dirty.y + dirty.height - padding) / metrics.height));
        if (this.#shown !== null &&
            this.#effort === 'fast' &&
            dirty.width < width &&
            dirty.width >= width * wideEnough)
            return this.#encoder.rows(screen, from, to, (row) => this.#drawRow(screen, row));
        for (const row of this.#undrawn)
            if (row >= from && row < to)
                this.#drawRow(screen, row);
        if (this.#shown !== null && this.#effort === 'best')
            return this.#encoder.changes(this.#shown, dirty);
        return this.#encoder.plain(dirty);
    }
    #drawRow(screen, row) {
        this.#undrawn.delete(row);
        this.canvas.drawCells(screen, row, 0, screen.cols);
    }
    /** Draws what differs from the screen before, or notes it as undrawn; returns the rectangle that differs. */
    #draw(screen) {
        const { width, height } = this.#layout;
        const before = this.#screen;
        if (before?.cols !== screen.cols || before.rows !== screen.rows) {
            this.canvas.fill(this.#palette.indexOf(this.#theme.bg));
            this.canvas.drawScreen(screen);
            this.#undrawn.clear();
            return { x: 0, y: 0, width, height };
        }
        const changes = changedCells(before, screen);
        if (changes.length === 0)
            return null;
        let [left, right] = [screen.cols, 0];
        for (const { row, from, to } of changes) {
            // Where a wide character comes or goes, the cell beside it looks different too.
            // So do all parts of an emoji.
            const [first, end] = this.#hasPictures
                ? [0, screen.cols]
                : [Math.max(0, from - 1), Math.min(screen.cols, to + 1)];
            if (this.#effort === 'fast')
                this.#undrawn.add(row);
            else
                this.canvas.drawCells(screen, row, first, end);
            left = Math.min(left, first);
            right = Math.max(right, end);
        }
        return this.#area(left, right, changes[0].row, changes.at(-1).row + 1);
    }
    /** The pixels of cells. */
    #area(left, right, top, bottom) {
        const { metrics, padding } = this.#layout;
        return {
            x: padding + left * metrics.width,
            y: padding + top * metrics.height,
            width: (right - left) * metrics.width,
            height: (bottom - top) * metrics.height,
        };
    }
    #remember(rect) {
        const { width } = this.#layout;
        for (let y = rect.y; y < rect.y + rect.height; y++) {
            const from = y * width + rect.x;
            this.#shown?.set(this.canvas.pixels.subarray(from, from + rect.width), from);
        }
    }
    #flush(until) {
        if (!this.#pending)
            return;
        let left = Math.max(0, until - this.#pending.at);
        this.#write(frameBytes(this.#pending.frame, Math.min(left, maxDelay)));
        for (left -= maxDelay; left > 0; left -= maxDelay)
            this.#write([pause(Math.min(left, maxDelay), transparent)]);
        this.frames++;
        this.#pending = null;
    }
    #write(chunks) {
        for (const chunk of chunks) {
            this.bytes += chunk.length;
            if (this.#held)
                this.#held.push(chunk);
            else
                this.#sink.append(chunk);
        }
        if (this.#held && this.bytes > maxHeld)
            this.#release(this.#held, mostBits);
    }
    /** Writes what waited, behind a head with a table of so many bits. */
    #release(held, bits) {
        this.#held = null;
        const head = this.#header(bits);
        this.bytes += head.length - this.#header(mostBits).length;
        for (const chunk of [head, ...held])
            this.#sink.append(chunk);
    }
}
function sizeOf(frame) {
    return frame ? frameBytes(frame, 0).reduce((sum, part) => sum + part.length, 0) : 0;
}

;// CONCATENATED MODULE: ./lib/render/gif/pass.js










/** A GIF has 256 colours, of which the first is the transparent one. */
const maxColors = 256;
const reserved = [0];
const progressEvery = 50;
/** Draws a recording once. Ends early where the screen grows or there are too many colours. */
async function drawPass(recording, options, plan, context, sink) {
    const { layout, theme, captioned } = drawingFor(recording, options, plan, context.size);
    const palette = context.palette ?? new color_palette/* ExactPalette */.P(maxColors, reserved);
    const output = limitedSink(sink, options.maxBytes);
    const animation = new Animation(layout, theme, palette, options.effort ?? 'best', output, options.fonts);
    const sizes = { recorded: [], bytes: [] };
    let frame;
    let count = 0;
    for await (frame of pass_frames(recording, options, plan)) {
        if (frame.screen.cols > context.size.cols || frame.screen.rows > context.size.rows)
            return { kind: 'larger-screen' };
        const { recorded } = frame;
        const allowed = (size) => context.governor?.allows(size, recorded) ?? true;
        const bytes = animation.add(captioned(frame), frame.at, frame.final ? undefined : allowed);
        if (palette instanceof color_palette/* ExactPalette */.P && palette.exceeded)
            return { kind: 'more-colors' };
        if (bytes > 0) {
            sizes.recorded.push(recorded);
            sizes.bytes.push(bytes);
        }
        if (++count % progressEvery === 0)
            options.onProgress?.({ frames: count, recordedSeconds: recorded });
    }
    const end = frame.at + context.hold;
    animation.finish(end);
    return {
        kind: 'done',
        frames: animation.frames,
        bytes: animation.bytes,
        durationSeconds: end / 100,
        sizes,
    };
}
/** Chooses the palette for a recording with more colours than a GIF can have. */
async function gatherPalette(recording, options, plan, context) {
    const { layout, theme, captioned } = drawingFor(recording, options, plan, context.size);
    const gathering = new GatheringPalette((0,color_theme/* exactColors */.wl)(theme));
    gathering.indexOf(theme.bg);
    const tiles = new render_tiles/* TileSet */.L(theme, layout.metrics, gathering, false, options.fonts);
    const canvas = new render_canvas/* Canvas */.H(layout, new Uint8Array(layout.width * layout.height), tiles);
    for await (const frame of pass_frames(recording, options, plan)) {
        if (frame.screen.cols <= context.size.cols && frame.screen.rows <= context.size.rows)
            canvas.drawScreen(captioned(frame));
    }
    return new NearestPalette(gathering.reduced(maxColors - reserved.length), reserved);
}
/** The most columns and rows that a recording ever has. */
async function largestSize(recording) {
    let { cols, rows } = recording.header;
    for await (const events of recording.events())
        for (const event of events) {
            const size = event.code === 'r' ? (0,parse_size/* parseSize */.D)(event.data) : '';
            if (typeof size === 'string')
                continue;
            cols = Math.max(cols, size.cols);
            rows = Math.max(rows, size.rows);
        }
    return { cols, rows };
}
function drawingFor(recording, options, plan, size) {
    const { caption } = options;
    const rows = size.rows + (caption ? 1 : 0);
    const look = { ...options, ...(plan.fontSize === undefined ? {} : { fontSize: plan.fontSize }) };
    const { metrics, padding } = (0,render_look/* resolveLook */.s)(look, size.cols, rows);
    const theme = (0,color_theme/* themeFor */.L9)(options.theme, recording.header.theme);
    const bar = caption && new CaptionBar(theme);
    return {
        layout: (0,render_canvas/* layoutOf */.a)(metrics, size.cols, rows, padding),
        theme,
        captioned: ({ screen, marker, recorded }) => bar?.under(screen, {
            title: caption?.title ?? '',
            phase: marker,
            elapsedSeconds: recorded + (caption?.startSeconds ?? 0),
        }) ?? screen,
    };
}
/** The frames of a pass, masked: every screen that is drawn comes from here. */
async function* pass_frames(recording, options, plan) {
    const { mask } = options;
    const sampled = (0,terminal_frames/* framesOf */.k)(recording, {
        fps: plan.fps,
        speed: plan.speed,
        idleLimit: plan.idleLimit,
        everySecond: options.caption !== undefined,
    });
    for await (const frame of sampled)
        yield mask ? { ...frame, screen: mask(frame.screen) } : frame;
}
/** A sink that drops all bytes beyond `limit`: a file that large is written again in another pass. */
function limitedSink(sink, limit = Number.POSITIVE_INFINITY) {
    let bytes = 0;
    return {
        append: (chunk) => {
            bytes += chunk.length;
            if (bytes <= limit)
                sink.append(chunk);
        },
        rewriteHead: (head) => {
            if (bytes <= limit)
                sink.rewriteHead(head);
        },
        restart: () => sink.restart(),
    };
}


/***/ }),

/***/ 2753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ framesOf)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/terminal/emulator.js + 4 modules
var terminal_emulator = __webpack_require__(275);
;// CONCATENATED MODULE: ./lib/terminal/pace.js

/** Turns times of the recording into times of its rendering, both in seconds, from event to event. */
class Pace {
    /** The event before, in the recording and in the rendering. */
    recorded = 0;
    shown = 0;
    #idleLimit;
    #speed;
    /** Throws a usage error (`bad-speed`, `bad-idle-limit`) for what is not a positive number. */
    constructor({ idleLimit = Number.POSITIVE_INFINITY, speed = 1 }) {
        if (!(speed >= 0.01 && speed <= 1000))
            throw (0,errors/* usageError */.Wp)('bad-speed', `a speed of ${speed} cannot be shown`, 'Give one from 0.01 to 1000.');
        if (!(idleLimit > 0))
            throw (0,errors/* usageError */.Wp)('bad-idle-limit', `an idle limit of ${idleLimit} cannot be kept`, 'Give seconds above 0.');
        this.#idleLimit = idleLimit;
        this.#speed = speed;
    }
    /** Goes on to the event at `recorded` seconds. */
    advance(recorded) {
        this.shown = this.shownAt(recorded);
        this.recorded = recorded;
    }
    /** When a moment of the recording, not before the last event, is shown. */
    shownAt(recorded) {
        return this.shown + Math.min(recorded - this.recorded, this.#idleLimit) / this.#speed;
    }
    /** Whether a moment after the last event falls into the part of a pause that is left out. */
    isCutAt(recorded) {
        return recorded - this.recorded > this.#idleLimit;
    }
    /** The moment of the recording, not before the last event, that is shown at a time of the rendering. */
    recordedAt(shown) {
        return this.recorded + Math.max(0, shown - this.shown) * this.#speed;
    }
}

// EXTERNAL MODULE: ./lib/terminal/play.js
var play = __webpack_require__(9408);
;// CONCATENATED MODULE: ./lib/terminal/frames.js




/** A rendering longer than this is refused: a day. */
const maxSeconds = 86_400;
/** Throws a usage error (`bad-fps`) for a frame rate that GIF cannot show. */
function checkFps(fps) {
    if (!(fps >= 0.1 && fps <= 50))
        throw (0,errors/* usageError */.Wp)('bad-fps', `a frame rate of ${fps} cannot be shown`, 'Give frames a second, up to 50.');
}
/**
 * Samples a recording on a grid of `fps` frames a second of the rendering. A frame shows everything that
 * happened up to its time; grid points at which nothing happened have no frame, so two frames are equal only
 * where the output between them changed nothing. The last frame is the final screen. Throws a usage error (`too-long`)
 * as soon as the rendering would be longer than a day.
 */
async function* framesOf(recording, options) {
    checkFps(options.fps);
    const emulator = new terminal_emulator/* Emulator */.U(recording.header);
    try {
        yield* new Sampler(recording, emulator, options).frames();
    }
    finally {
        emulator.dispose();
    }
}
class Sampler {
    #pace;
    /** The grid point of the events since the last frame. */
    #point = 0;
    #marker = '';
    /** The screens of the last two frames; the older one's memory is used again. */
    #spare = [undefined, undefined];
    #recording;
    #emulator;
    #options;
    constructor(recording, emulator, options) {
        this.#recording = recording;
        this.#emulator = emulator;
        this.#options = options;
        this.#pace = new Pace(options);
    }
    async *frames() {
        for await (const events of this.#recording.events()) {
            for (const event of events) {
                // What a person typed changes nothing on the screen by itself.
                if (event.code === 'i')
                    continue;
                const point = this.#pointAt(this.#pace.shownAt(event.time));
                if (point > this.#point) {
                    yield this.#frame(this.#point, this.#emulator.screen(this.#recordedAtPoint(), this.#spare[0]));
                    if (this.#options.everySecond)
                        yield* this.#seconds(event.time, point);
                    this.#point = point;
                }
                this.#pace.advance(event.time);
                (0,play/* applyEvent */.Z8)(this.#emulator, event);
                if (event.code === 'm')
                    this.#marker = event.data;
            }
        }
        yield { ...this.#frame(this.#point, this.#emulator.finalScreen()), final: true };
    }
    /** A frame for each whole second between the last event and the next one, which is at `end`. */
    *#seconds(end, endPoint) {
        for (let second = Math.floor(this.#pace.recorded) + 1; second < end; second++) {
            const point = this.#pointAt(this.#pace.shownAt(second));
            if (point >= endPoint || this.#pace.isCutAt(second))
                return;
            if (point <= this.#point)
                continue;
            this.#point = point;
            yield { ...this.#frame(point, this.#emulator.screen(second, this.#spare[0])), recorded: second };
        }
    }
    #frame(point, screen) {
        // A screen that is held during a synchronized update is returned again, and must not be overwritten yet.
        if (screen !== this.#spare[1])
            this.#spare = [this.#spare[1], screen];
        return {
            at: Math.round((point * 100) / this.#options.fps),
            recorded: this.#recordedAtPoint(),
            screen: (0,play/* themed */.Sp)(screen, this.#recording),
            marker: this.#marker,
            final: false,
        };
    }
    #recordedAtPoint() {
        return this.#pace.recordedAt(this.#point / this.#options.fps);
    }
    /** The first grid point at or after a time of the rendering. */
    #pointAt(shown) {
        if (shown > maxSeconds)
            throw (0,errors/* usageError */.Wp)('too-long', 'the rendering would be longer than a day', 'Shorten it with --idle-limit or --speed.');
        return Math.ceil(shown * this.#options.fps - 1e-6);
    }
}


/***/ })

};
