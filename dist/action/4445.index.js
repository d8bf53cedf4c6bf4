export const id = 4445;
export const ids = [4445];
export const modules = {

/***/ 24445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  machineFonts: () => (/* binding */ machineFonts)
});

// UNUSED EXPORTS: fontsFor

// EXTERNAL MODULE: ./lib/render/fonts/bitmap.js
var fonts_bitmap = __webpack_require__(32826);
// EXTERNAL MODULE: ./lib/render/fonts/opentype/sfnt.js
var sfnt = __webpack_require__(61939);
;// CONCATENATED MODULE: ./lib/render/fonts/opentype/bitmaps.js

const sizeBytes = 48;
const maxSizes = 64;
const maxRanges = 10_000;
const maxPngBytes = 1024 * 1024;
/** What comes before the picture in each format that is one in PNG. */
const headers = { 17: 5, 18: 8, 19: 0 };
/**
 * The pictures of glyphs in a font of bitmaps (CBLC and CBDT, https://learn.microsoft.com/typography/opentype/spec/cbdt),
 * of its largest size: the PNG file of a glyph, or null.
 */
function bitmapGlyphs(cblc, cbdt) {
    const size = largestSize(cblc);
    return (glyph) => {
        const place = placeOf(cblc, size, glyph);
        if (!place)
            return null;
        const header = headers[place.format];
        if (header === undefined)
            throw new sfnt/* FontError */.Au(`it has pictures in format ${place.format}`);
        const length = cbdt.fields(place.offset + header, 4).u32(0);
        if (length > maxPngBytes)
            throw new sfnt/* FontError */.Au(`a picture has ${length} bytes`);
        return cbdt.fields(place.offset + header + 4, length).bytes;
    };
}
function largestSize(cblc) {
    const count = cblc.fields(4, 4).u32(0);
    if (count < 1 || count > maxSizes)
        throw new sfnt/* FontError */.Au(`it has ${count} sizes`);
    const sizes = cblc.fields(8, count * sizeBytes);
    let best = 0;
    for (let size = 0; size < count; size++)
        if (sizes.u8(size * sizeBytes + 44) > sizes.u8(best * sizeBytes + 44))
            best = size;
    const at = sizes.u32(best * sizeBytes);
    const ranges = sizes.u32(best * sizeBytes + 8);
    if (ranges > maxRanges)
        throw new sfnt/* FontError */.Au(`it has ${ranges} ranges of pictures`);
    return { ranges: cblc.fields(at, 8 * ranges), at };
}
/** Where a glyph's picture is in CBDT, and its format. */
function placeOf(cblc, { ranges, at }, glyph) {
    for (let range = 0; range < ranges.length; range += 8) {
        const first = ranges.u16(range);
        if (glyph < first || glyph > ranges.u16(range + 2))
            continue;
        const table = at + ranges.u32(range + 4);
        const head = cblc.fields(table, 8);
        const [index, format, start] = [head.u16(0), head.u16(2), head.u32(4)];
        const offsets = offsetsIn(cblc, table + 8, index, glyph, first);
        if (offsets && offsets.to > offsets.from)
            return { offset: start + offsets.from, format };
    }
    return null;
}
function offsetsIn(cblc, at, index, glyph, first) {
    const position = glyph - first;
    if (index === 1) {
        const pair = cblc.fields(at + 4 * position, 8);
        return { from: pair.u32(0), to: pair.u32(4) };
    }
    if (index === 3) {
        const pair = cblc.fields(at + 2 * position, 4);
        return { from: pair.u16(0), to: pair.u16(2) };
    }
    if (index === 2) {
        const size = cblc.fields(at, 4).u32(0);
        return { from: size * position, to: size * (position + 1) };
    }
    if (index !== 4 && index !== 5)
        return null;
    // Only some glyphs of the range have pictures.
    const hasOffsets = index === 4;
    const size = hasOffsets ? 0 : cblc.fields(at, 4).u32(0);
    const countAt = hasOffsets ? at : at + 12;
    const count = Math.min(cblc.fields(countAt, 4).u32(0), maxRanges);
    const step = hasOffsets ? 4 : 2;
    const list = cblc.fields(countAt + 4, step * (count + (hasOffsets ? 1 : 0)));
    for (let entry = 0; entry < count; entry++) {
        if (list.u16(entry * step) !== glyph)
            continue;
        if (!hasOffsets)
            return { from: size * entry, to: size * (entry + 1) };
        return { from: list.u16(entry * step + 2), to: list.u16((entry + 1) * step + 2) };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/render/fonts/opentype/cmap.js

const maxBytes = 8 * 1024 * 1024;
/** Platform and encoding of subtables with Unicode characters, best first. */
const preferred = ['3 10', '0 6', '0 4', '3 1', '0 3', '0 2', '0 1', '0 0', '3 0'];
/** Reads which glyph each character has (https://learn.microsoft.com/typography/opentype/spec/cmap). */
function glyphLookup(table) {
    const cmap = table.all(maxBytes);
    const offsets = new Map();
    for (let record = 0; record < cmap.u16(2); record++) {
        const at = 4 + 8 * record;
        offsets.set(`${cmap.u16(at)} ${cmap.u16(at + 2)}`, cmap.u32(at + 4));
    }
    for (const key of preferred) {
        const offset = offsets.get(key);
        const lookup = offset === undefined ? null : subtable(cmap, offset);
        if (lookup)
            return lookup;
    }
    throw new sfnt/* FontError */.Au('it has no table of Unicode characters');
}
function subtable(cmap, at) {
    const format = cmap.u16(at);
    if (format === 4)
        return segments(cmap, at);
    if (format === 6) {
        const [first, count] = [cmap.u16(at + 6), cmap.u16(at + 8)];
        return (code) => (code >= first && code < first + count ? cmap.u16(at + 10 + 2 * (code - first)) : 0);
    }
    return format === 12 ? groups(cmap, at) : null;
}
/** Format 4: segments of the basic plane, in order of their ends. */
function segments(cmap, at) {
    const count = cmap.u16(at + 6) >> 1;
    const ends = at + 14;
    const starts = ends + 2 * count + 2;
    const deltas = starts + 2 * count;
    const ranges = deltas + 2 * count;
    return (code) => {
        if (code > 0xffff)
            return 0;
        const index = firstAtLeast(count, code, (segment) => cmap.u16(ends + 2 * segment));
        if (index === count || cmap.u16(starts + 2 * index) > code)
            return 0;
        const delta = cmap.u16(deltas + 2 * index);
        const range = cmap.u16(ranges + 2 * index);
        if (range === 0)
            return (code + delta) & 0xffff;
        const glyph = cmap.u16(ranges + 2 * index + range + 2 * (code - cmap.u16(starts + 2 * index)));
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    };
}
/** Format 12: groups of any plane, in order. */
function groups(cmap, at) {
    const count = cmap.u32(at + 12);
    if (at + 16 + 12 * count > cmap.length)
        throw new sfnt/* FontError */.Au('its table of characters is cut off');
    return (code) => {
        const index = firstAtLeast(count, code, (group) => cmap.u32(at + 16 + 12 * group + 4));
        if (index === count)
            return 0;
        const start = cmap.u32(at + 16 + 12 * index);
        return start > code ? 0 : cmap.u32(at + 16 + 12 * index + 8) + code - start;
    };
}
/** The first index whose value is at least `wanted`; `count` where none is. */
function firstAtLeast(count, wanted, valueAt) {
    let [low, high] = [0, count];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (valueAt(middle) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/render/fonts/opentype/glyf.js

const maxGlyphBytes = 1024 * 1024;
const maxPoints = 20_000;
/** Glyphs are made of others at most so deep, and of so many in all. */
const maxDepth = 6;
const maxParts = 64;
const point = { onCurve: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32 };
const part = { words: 1, offsets: 2, scale: 8, more: 32, scales: 64, matrix: 128 };
/** The outlines of a TrueType font (https://learn.microsoft.com/typography/opentype/spec/glyf), by glyph. */
function glyfOutlines(tables) {
    const [glyf, loca] = [(0,sfnt/* tableNamed */.uE)(tables, 'glyf'), (0,sfnt/* tableNamed */.uE)(tables, 'loca')];
    const isLong = (0,sfnt/* tableNamed */.uE)(tables, 'head').fields(50, 2).u16(0) !== 0;
    function dataOf(glyph) {
        const entry = isLong ? loca.fields(4 * glyph, 8) : loca.fields(2 * glyph, 4);
        const [from, to] = isLong ? [entry.u32(0), entry.u32(4)] : [2 * entry.u16(0), 2 * entry.u16(2)];
        if (to - from > maxGlyphBytes)
            throw new sfnt/* FontError */.Au(`a glyph has ${to - from} bytes`);
        return to > from ? glyf.fields(from, to - from) : null;
    }
    return (glyph, sink) => {
        let parts = 0;
        const trace = (number, matrix, depth) => {
            if (depth > maxDepth || ++parts > maxParts)
                throw new sfnt/* FontError */.Au('a glyph is made of too many others');
            const data = dataOf(number);
            if (!data)
                return;
            if (data.i16(0) >= 0)
                traceContours(data, matrix, sink);
            else
                for (const component of components(data))
                    trace(component.glyph, product(matrix, component.matrix), depth + 1);
        };
        trace(glyph, [1, 0, 0, 1, 0, 0], 0);
    };
}
function* components(data) {
    let at = 10;
    let flags;
    do {
        flags = data.u16(at);
        const glyph = data.u16(at + 2);
        at += 4;
        const isWide = (flags & part.words) !== 0;
        const [x, y] = isWide ? [data.i16(at), data.i16(at + 2)] : [data.i8(at), data.i8(at + 1)];
        at += isWide ? 4 : 2;
        const fraction = () => {
            at += 2;
            return data.i16(at - 2) / 16_384;
        };
        let [a, b, c, d] = [1, 0, 0, 1];
        if (flags & part.scale)
            a = d = fraction();
        else if (flags & part.scales)
            [a, d] = [fraction(), fraction()];
        else if (flags & part.matrix)
            [a, b, c, d] = [fraction(), fraction(), fraction(), fraction()];
        // Without this flag the two numbers are points that are to meet, which no font of today uses.
        const [e, f] = flags & part.offsets ? [x, y] : [0, 0];
        yield { glyph, matrix: [a, b, c, d, e, f] };
    } while (flags & part.more);
}
function product([a, b, c, d, e, f], [g, h, i, j, k, l]) {
    return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
function traceContours(data, matrix, sink) {
    const contours = data.i16(0);
    if (contours === 0)
        return;
    const ends = Array.from({ length: contours }, (_, index) => data.u16(10 + 2 * index));
    const count = ends.at(-1) + 1;
    if (count > maxPoints)
        throw new sfnt/* FontError */.Au(`a glyph has ${count} points`);
    let at = 10 + 2 * contours;
    at += 2 + data.u16(at);
    const flags = [];
    while (flags.length < count) {
        const flag = data.u8(at++);
        flags.push(flag);
        if (flag & point.repeat)
            for (let left = data.u8(at++); left > 0 && flags.length < count; left--)
                flags.push(flag);
    }
    const coordinates = (short, same) => {
        let value = 0;
        return flags.map((flag) => {
            if (flag & short)
                value += flag & same ? data.u8(at++) : -data.u8(at++);
            else if (!(flag & same)) {
                value += data.i16(at);
                at += 2;
            }
            return value;
        });
    };
    const xs = coordinates(point.shortX, point.sameX);
    const ys = coordinates(point.shortY, point.sameY);
    const [a, b, c, d, e, f] = matrix;
    const points = xs.map((x, index) => {
        const y = ys[index];
        return { x: a * x + c * y + e, y: b * x + d * y + f, isOn: (flags[index] & point.onCurve) !== 0 };
    });
    let from = 0;
    for (const end of ends) {
        traceContour(points.slice(from, end + 1), sink);
        from = end + 1;
    }
}
/** A closed contour: between two points beside the curve there is one on it, in their middle. */
function traceContour(points, sink) {
    if (points.length < 2)
        return;
    const first = points.find(({ isOn }) => isOn) ?? middle(points[0], points.at(-1));
    const start = points.indexOf(first) + 1;
    sink.moveTo(first.x, first.y);
    let control = null;
    for (let step = 0; step < points.length; step++) {
        const next = points[(start + step) % points.length];
        if (control === null) {
            if (next.isOn)
                sink.lineTo(next.x, next.y);
            else
                control = next;
            continue;
        }
        const to = next.isOn ? next : middle(control, next);
        sink.quadTo(control.x, control.y, to.x, to.y);
        control = next.isOn ? null : next;
    }
    if (control)
        sink.quadTo(control.x, control.y, first.x, first.y);
    else
        sink.lineTo(first.x, first.y);
}
const middle = (a, b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true });

// EXTERNAL MODULE: ./lib/render/coverage.js
var render_coverage = __webpack_require__(91688);
;// CONCATENATED MODULE: ./lib/render/fonts/opentype/layers.js


/** Pixels of the em in which layers are drawn; the bitmap is then made smaller, which smooths it. */
const emPixels = 96;
const maxLayers = 256;
/** Of the palette: the colour of the text. */
const foreground = 0xffff;
/**
 * The pictures of glyphs that are layers of outlines, each of one colour (COLR version 0 and CPAL,
 * https://learn.microsoft.com/typography/opentype/spec/colr), or null. Gradients (version 1) are not read.
 */
function layeredGlyphs(colr, cpal, trace, unitsPerEm) {
    const head = colr.fields(0, 14);
    const [bases, basesAt, layersAt, layers] = [head.u16(2), head.u32(4), head.u32(8), head.u16(12)];
    const colors = paletteOf(cpal);
    function layersOf(glyph) {
        let [low, high] = [0, bases];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (colr.fields(basesAt + 6 * middle, 6).u16(0) < glyph)
                low = middle + 1;
            else
                high = middle;
        }
        if (low === bases)
            return null;
        const base = colr.fields(basesAt + 6 * low, 6);
        return base.u16(0) === glyph ? { first: base.u16(2), count: base.u16(4) } : null;
    }
    return (glyph) => {
        const found = layersOf(glyph);
        if (!found)
            return null;
        if (found.count > maxLayers || found.first + found.count > layers)
            throw new sfnt/* FontError */.Au('a glyph has too many layers');
        const height = Math.round(emPixels * 1.25);
        const width = height;
        const rgba = new Uint8Array(width * height * 4);
        const scale = emPixels / unitsPerEm;
        for (let layer = 0; layer < found.count; layer++) {
            const entry = colr.fields(layersAt + 4 * (found.first + layer), 4);
            const coverage = new render_coverage/* Coverage */.x(width, height);
            const [x, y] = [(at) => at * scale, (at) => emPixels - at * scale];
            trace(entry.u16(0), {
                moveTo: (toX, toY) => coverage.moveTo(x(toX), y(toY)),
                lineTo: (toX, toY) => coverage.lineTo(x(toX), y(toY)),
                quadTo: (cx, cy, toX, toY) => coverage.quadTo(x(cx), y(cy), x(toX), y(toY)),
            });
            paint(rgba, coverage.levels(), entry.u16(2) === foreground ? [0, 0, 0, 255] : colors(entry.u16(2)));
        }
        return { width, height, rgba };
    };
}
/** The colours of the first palette. */
function paletteOf(cpal) {
    const head = cpal.fields(0, 14);
    const [entries, colorsAt, first] = [head.u16(2), head.u32(8), head.u16(12)];
    return (index) => {
        if (index >= entries)
            throw new sfnt/* FontError */.Au(`it has no colour ${index}`);
        const color = cpal.fields(colorsAt + 4 * (first + index), 4);
        return [color.u8(2), color.u8(1), color.u8(0), color.u8(3)];
    };
}
/** Paints a colour over a picture where a layer covers it. */
function paint(rgba, levels, [red, green, blue, alpha]) {
    levels.forEach((level, pixel) => {
        if (level === 0)
            return;
        const over = (level / render_coverage/* maxLevel */.L) * (alpha / 255);
        const at = pixel * 4;
        const under = rgba[at + 3] / 255;
        const total = over + under * (1 - over);
        [red, green, blue].forEach((value, channel) => {
            rgba[at + channel] = Math.round((value * over + rgba[at + channel] * under * (1 - over)) / total);
        });
        rgba[at + 3] = Math.round(total * 255);
    });
}

;// CONCATENATED MODULE: ./lib/render/fonts/opentype/ligatures.js

const ligatures_maxBytes = 4 * 1024 * 1024;
const maxLookups = 512;
const maxLigatures = 50_000;
const type = { ligature: 4, extension: 7 };
/**
 * What joins several glyphs to one (GSUB, lookups of type 4, https://learn.microsoft.com/typography/opentype/spec/gsub):
 * flags, families and skin tones in fonts of emoji. Returns the one glyph for all of `glyphs`, or null.
 */
function ligatures(table) {
    const gsub = table.all(ligatures_maxBytes);
    const lookups = gsub.u16(8);
    const count = gsub.u16(lookups);
    if (count > maxLookups)
        throw new sfnt/* FontError */.Au(`it has ${count} lookups`);
    const byFirst = new Map();
    let total = 0;
    for (let lookup = 0; lookup < count; lookup++)
        for (const at of ligatureTables(gsub, lookups + gsub.u16(lookups + 2 + 2 * lookup)))
            for (const { first, ...ligature } of ligaturesAt(gsub, at)) {
                if (++total > maxLigatures)
                    throw new sfnt/* FontError */.Au('it has too many ligatures');
                const others = byFirst.get(first) ?? [];
                others.push(ligature);
                byFirst.set(first, others);
            }
    return (glyphs) => joined(byFirst, glyphs);
}
function joined(byFirst, glyphs) {
    let all = [...glyphs];
    // Each step makes them fewer; a sequence can need several, such as a person with a skin tone in a family.
    for (let length = all.length + 1; all.length > 1 && all.length < length;) {
        length = all.length;
        const next = [];
        for (let at = 0; at < all.length;) {
            const found = longest(byFirst.get(all[at]) ?? [], all, at + 1);
            next.push(found?.glyph ?? all[at]);
            at += 1 + (found?.rest.length ?? 0);
        }
        all = next;
    }
    return all.length === 1 ? all[0] : null;
}
function longest(candidates, glyphs, from) {
    let best = null;
    for (const candidate of candidates)
        if (candidate.rest.length > (best?.rest.length ?? 0) &&
            candidate.rest.every((glyph, at) => glyphs[from + at] === glyph))
            best = candidate;
    return best;
}
/** The offsets of a lookup's tables of ligatures. */
function* ligatureTables(gsub, at) {
    const kind = gsub.u16(at);
    for (let index = 0; index < gsub.u16(at + 4); index++) {
        const table = at + gsub.u16(at + 6 + 2 * index);
        if (kind === type.ligature)
            yield table;
        else if (kind === type.extension && gsub.u16(table + 2) === type.ligature)
            yield table + gsub.u32(table + 4);
    }
}
function* ligaturesAt(gsub, at) {
    const firsts = [...coverage(gsub, at + gsub.u16(at + 2))];
    const sets = Math.min(gsub.u16(at + 4), firsts.length);
    for (let set = 0; set < sets; set++) {
        const start = at + gsub.u16(at + 6 + 2 * set);
        for (let index = 0; index < gsub.u16(start); index++) {
            const ligature = start + gsub.u16(start + 2 + 2 * index);
            const length = gsub.u16(ligature + 2) - 1;
            if (length < 1 || length > 32)
                continue;
            const rest = Array.from({ length }, (_, part) => gsub.u16(ligature + 4 + 2 * part));
            yield { first: firsts[set], rest, glyph: gsub.u16(ligature) };
        }
    }
}
/** The glyphs of a coverage table, in order. */
function* coverage(gsub, at) {
    const [format, count] = [gsub.u16(at), gsub.u16(at + 2)];
    for (let index = 0; index < count; index++)
        if (format === 1)
            yield gsub.u16(at + 4 + 2 * index);
        else {
            const range = at + 4 + 6 * index;
            for (let glyph = gsub.u16(range); glyph <= gsub.u16(range + 2); glyph++)
                yield glyph;
        }
}

;// CONCATENATED MODULE: ./lib/render/fonts/opentype/color-face.js







const variationSelector = '\ufe0f';
/** Opens the pictures of a font; null where it has none. Throws as `openFace` does. */
function openColorFace(source, index) {
    const tables = (0,sfnt/* tablesOf */.tI)(source, index);
    const pictureOf = picturesOf(tables);
    if (!pictureOf)
        return null;
    const glyphOf = glyphLookup((0,sfnt/* tableNamed */.uE)(tables, 'cmap'));
    const gsub = tables.get('GSUB');
    const join = gsub ? ligatures(gsub) : () => null;
    const glyphFor = (text) => {
        const glyphs = Array.from(text, (character) => glyphOf(character.codePointAt(0)));
        if (glyphs.length === 0 || glyphs.includes(0))
            return null;
        return glyphs.length === 1 ? glyphs[0] : join(glyphs);
    };
    return {
        picture: (text) => {
            // Some fonts have the selector of the coloured form in their sequences, most do not.
            const glyph = glyphFor(text.replaceAll(variationSelector, '')) ?? glyphFor(text);
            return glyph === null ? null : pictureOf(glyph);
        },
    };
}
function picturesOf(tables) {
    const [cblc, cbdt, colr, cpal] = ['CBLC', 'CBDT', 'COLR', 'CPAL'].map((name) => tables.get(name));
    if (cblc && cbdt) {
        const bitmap = bitmapGlyphs(cblc, cbdt);
        return (glyph) => {
            const png = bitmap(glyph);
            return png && (0,fonts_bitmap/* decodePng */.w)(png);
        };
    }
    if (!colr || !cpal || !tables.has('glyf'))
        return null;
    const unitsPerEm = (0,sfnt/* tableNamed */.uE)(tables, 'head').fields(18, 2).u16(0) || 1000;
    return layeredGlyphs(colr, cpal, glyfOutlines(tables), unitsPerEm);
}

;// CONCATENATED MODULE: ./lib/render/fonts/opentype/charstring.js

const charstring_maxDepth = 10;
const maxSteps = 100_000;
const maxStack = 513;
/** A cubic curve is drawn as so many lines: smooth at the size of text. */
const curveSteps = 8;
/**
 * Draws the outline of a glyph by its Type 2 charstring (Adobe Technical Note #5177), without its hints. Throws a
 * FontError for one that is damaged or has no end.
 */
function runCharstring(code, subroutines, sink) {
    new Interpreter(subroutines, sink).run(code, 0);
}
class Interpreter {
    #stack = [];
    #x = 0;
    #y = 0;
    #hints = 0;
    #steps = 0;
    #isOver = false;
    #globals;
    #locals;
    #sink;
    constructor({ globals, locals }, sink) {
        this.#globals = globals;
        this.#locals = locals;
        this.#sink = sink;
    }
    run(code, depth) {
        if (depth > charstring_maxDepth)
            throw new sfnt/* FontError */.Au('its outlines call each other too deeply');
        for (let at = 0; at < code.length && !this.#isOver;) {
            if (++this.#steps > maxSteps || this.#stack.length > maxStack)
                throw new sfnt/* FontError */.Au('an outline has no end');
            const byte = code[at++];
            if (byte >= 32 || byte === 28)
                at = this.#number(code, at, byte);
            else if (byte === 10)
                this.#call(this.#locals, depth);
            else if (byte === 29)
                this.#call(this.#globals, depth);
            else if (byte === 11)
                return;
            else if (byte === 19 || byte === 20) {
                this.#countHints();
                at += (this.#hints + 7) >> 3;
            }
            else if (byte === 12)
                this.#flex(code[at++] ?? 0);
            else
                this.#draw(byte);
        }
    }
    #number(code, at, byte) {
        const next = (index) => code[at + index] ?? 0;
        if (byte === 28) {
            this.#stack.push(((next(0) << 24) | (next(1) << 16)) >> 16);
            return at + 2;
        }
        if (byte <= 246) {
            this.#stack.push(byte - 139);
            return at;
        }
        if (byte <= 254) {
            this.#stack.push(byte <= 250 ? (byte - 247) * 256 + next(0) + 108 : -(byte - 251) * 256 - next(0) - 108);
            return at + 1;
        }
        this.#stack.push(((next(0) << 24) | (next(1) << 16) | (next(2) << 8) | next(3)) / 65_536);
        return at + 4;
    }
    #call(subroutines, depth) {
        const number = this.#stack.pop();
        if (!subroutines || number === undefined)
            throw new sfnt/* FontError */.Au('an outline calls one that is not there');
        const bias = subroutines.count < 1240 ? 107 : subroutines.count < 33_900 ? 1131 : 32_768;
        this.run(subroutines.get(number + bias), depth + 1);
    }
    #countHints() {
        this.#hints += this.#stack.length >> 1;
        this.#stack = [];
    }
    #draw(command) {
        const args = this.#stack;
        this.#stack = [];
        switch (command) {
            case 1: // hstem
            case 3: // vstem
            case 18: // hstemhm
            case 23: // vstemhm
                this.#hints += args.length >> 1;
                return;
            case 21: // rmoveto; what is before the last two is the glyph's width
                this.#move(args.at(-2), args.at(-1));
                return;
            case 22: // hmoveto
                this.#move(args.at(-1), 0);
                return;
            case 4: // vmoveto
                this.#move(0, args.at(-1));
                return;
            case 5: // rlineto
                for (let at = 0; at + 1 < args.length; at += 2)
                    this.#line(args[at], args[at + 1]);
                return;
            case 6: // hlineto
            case 7: // vlineto
                for (const [index, length] of args.entries())
                    if ((index % 2 === 0) === (command === 6))
                        this.#line(length, 0);
                    else
                        this.#line(0, length);
                return;
            case 8: // rrcurveto
                this.#curves(args, 0, args.length);
                return;
            case 24: // rcurveline
                this.#curves(args, 0, args.length - 2);
                this.#line(args.at(-2) ?? 0, args.at(-1) ?? 0);
                return;
            case 25: // rlinecurve
                for (let at = 0; at + 7 < args.length; at += 2)
                    this.#line(args[at], args[at + 1]);
                this.#curves(args, args.length - 6, args.length);
                return;
            case 26: // vvcurveto
            case 27: // hhcurveto
                this.#alongAxis(args, command === 26);
                return;
            case 30: // vhcurveto
            case 31: // hvcurveto
                this.#alternating(args, command === 30);
                return;
            case 14: // endchar
                this.#isOver = true;
                return;
            default:
                throw new sfnt/* FontError */.Au(`an outline has the unknown command ${command}`);
        }
    }
    #move(x = 0, y = 0) {
        this.#x += x;
        this.#y += y;
        this.#sink.moveTo(this.#x, this.#y);
    }
    #line(x, y) {
        this.#x += x;
        this.#y += y;
        this.#sink.lineTo(this.#x, this.#y);
    }
    /** A curve by the differences of its points, each to the one before. */
    #curve(dx1, dy1, dx2, dy2, dx3, dy3) {
        const [x0, y0] = [this.#x, this.#y];
        const [x1, y1] = [x0 + dx1, y0 + dy1];
        const [x2, y2] = [x1 + dx2, y1 + dy2];
        [this.#x, this.#y] = [x2 + dx3, y2 + dy3];
        for (let step = 1; step <= curveSteps; step++) {
            const t = step / curveSteps;
            const u = 1 - t;
            const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
            this.#sink.lineTo(a * x0 + b * x1 + c * x2 + d * this.#x, a * y0 + b * y1 + c * y2 + d * this.#y);
        }
    }
    #curves(args, from, to) {
        for (let at = Math.max(0, from); at + 5 < to; at += 6)
            this.#curve(args[at], args[at + 1], args[at + 2], args[at + 3], args[at + 4], args[at + 5]);
    }
    /** Curves that begin and end vertically, or horizontally. */
    #alongAxis(args, isVertical) {
        let across = args.length % 4 === 1 ? args[0] : 0;
        for (let at = args.length % 4 === 1 ? 1 : 0; at + 3 < args.length; at += 4) {
            const [first, x2, y2, last] = [args[at], args[at + 1], args[at + 2], args[at + 3]];
            if (isVertical)
                this.#curve(across, first, x2, y2, 0, last);
            else
                this.#curve(first, across, x2, y2, last, 0);
            across = 0;
        }
    }
    /** Curves that begin vertically and end horizontally, or the other way round, in turn. */
    #alternating(args, startsVertical) {
        let isVertical = startsVertical;
        for (let at = 0; at + 3 < args.length; at += 4) {
            const [first, x2, y2, last] = [args[at], args[at + 1], args[at + 2], args[at + 3]];
            const extra = args.length - at === 5 ? args[at + 4] : 0;
            if (isVertical)
                this.#curve(0, first, x2, y2, last, extra);
            else
                this.#curve(first, 0, x2, y2, extra, last);
            isVertical = !isVertical;
        }
    }
    /** Two curves that are almost a line. */
    #flex(command) {
        const a = this.#stack;
        this.#stack = [];
        const of = (index) => a[index] ?? 0;
        if (command === 35) {
            this.#curves(a, 0, 12);
            return;
        }
        if (command === 34) {
            this.#curve(of(0), 0, of(1), of(2), of(3), 0);
            this.#curve(of(4), 0, of(5), -of(2), of(6), 0);
            return;
        }
        if (command === 36) {
            this.#curve(of(0), of(1), of(2), of(3), of(4), 0);
            this.#curve(of(5), 0, of(6), of(7), of(8), -(of(1) + of(3) + of(7)));
            return;
        }
        if (command !== 37)
            throw new sfnt/* FontError */.Au(`an outline has the unknown command 12 ${command}`);
        const dx = of(0) + of(2) + of(4) + of(6) + of(8);
        const dy = of(1) + of(3) + of(5) + of(7) + of(9);
        const isWide = Math.abs(dx) > Math.abs(dy);
        this.#curve(of(0), of(1), of(2), of(3), of(4), of(5));
        this.#curve(of(6), of(7), of(8), of(9), isWide ? of(10) : -dx, isWide ? -dy : of(10));
    }
}

;// CONCATENATED MODULE: ./lib/render/fonts/opentype/cff.js


// The operators of a dictionary that are needed; those after 12 have 1200 added.
const operator = {
    charStrings: 17,
    private: 18,
    subroutines: 19,
    fontDicts: 1236,
    fontSelect: 1237,
};
const maxDictBytes = 64 * 1024;
const maxCharstringBytes = 256 * 1024;
const maxFontDicts = 256;
/** The outlines of a font in the Compact Font Format (Adobe Technical Note #5176), by glyph. */
function cffOutlines(table) {
    const names = indexAt(table, table.fields(0, 4).u8(2));
    const dicts = indexAt(table, names.end);
    const strings = indexAt(table, dicts.end);
    const globals = indexAt(table, strings.end);
    const top = dictOf(dicts.item(0, maxDictBytes));
    const charStrings = indexAt(table, needed(top, operator.charStrings)[0]);
    const fonts = fontDictsOf(table, top);
    return (glyph, sink) => {
        const locals = fonts(glyph);
        const code = charStrings.item(glyph, maxCharstringBytes);
        runCharstring(code.bytes, { globals: subroutines(globals), locals: locals && subroutines(locals) }, sink);
    };
}
/** The private subroutines of each glyph: of its font dictionary, where the font has several. */
function fontDictsOf(table, top) {
    const list = top.get(operator.fontDicts)?.[0];
    if (list === undefined) {
        const own = privateSubroutines(table, top);
        return () => own;
    }
    const dicts = indexAt(table, list);
    if (dicts.count > maxFontDicts)
        throw new sfnt/* FontError */.Au(`it has ${dicts.count} font dictionaries`);
    const all = Array.from({ length: dicts.count }, (_, index) => privateSubroutines(table, dictOf(dicts.item(index, maxDictBytes))));
    const select = fontSelect(table, needed(top, operator.fontSelect)[0]);
    return (glyph) => all[select(glyph)] ?? null;
}
function privateSubroutines(table, dict) {
    const [size, offset] = dict.get(operator.private) ?? [];
    if (size === undefined || offset === undefined || size > maxDictBytes)
        return null;
    const subroutinesAt = dictOf(table.fields(offset, size)).get(operator.subroutines)?.[0];
    return subroutinesAt === undefined ? null : indexAt(table, offset + subroutinesAt);
}
/** Which font dictionary each glyph belongs to. */
function fontSelect(table, at) {
    const format = table.fields(at, 1).u8(0);
    if (format === 0)
        return (glyph) => table.fields(at + 1 + glyph, 1).u8(0);
    if (format !== 3)
        throw new sfnt/* FontError */.Au(`it selects fonts in format ${format}`);
    const count = table.fields(at + 1, 2).u16(0);
    const ranges = table.fields(at + 3, 3 * count + 2);
    return (glyph) => {
        let [low, high] = [0, count];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (ranges.u16(3 * middle) <= glyph)
                low = middle;
            else
                high = middle;
        }
        return ranges.u8(3 * low + 2);
    };
}
function indexAt(table, at) {
    const count = table.fields(at, 2).u16(0);
    if (count === 0)
        return { count, end: at + 2, item: () => missing() };
    const size = table.fields(at + 2, 1).u8(0);
    if (size < 1 || size > 4)
        throw new sfnt/* FontError */.Au(`an index has offsets of ${size} bytes`);
    const data = at + 3 + (count + 1) * size - 1;
    const offset = (index) => {
        const bytes = table.fields(at + 3 + index * size, size);
        let value = 0;
        for (let byte = 0; byte < size; byte++)
            value = value * 256 + bytes.u8(byte);
        return value;
    };
    return {
        count,
        end: data + offset(count),
        item: (index, most) => {
            if (!(index >= 0 && index < count))
                missing();
            const [from, to] = [offset(index), offset(index + 1)];
            if (to < from || to - from > most)
                throw new sfnt/* FontError */.Au(`an index has a piece of ${to - from} bytes`);
            return table.fields(data + from, to - from);
        },
    };
}
function missing() {
    throw new sfnt/* FontError */.Au('an index lacks what is asked for');
}
function subroutines(index) {
    return { count: index.count, get: (number) => index.item(number, maxCharstringBytes).bytes };
}
function needed(dict, key) {
    const found = dict.get(key);
    if (!found || found.length === 0)
        throw new sfnt/* FontError */.Au(`its dictionary lacks operator ${key}`);
    return found;
}
/** The operands of each operator; real numbers, which none that is needed has, are 0. */
function dictOf(data) {
    const dict = new Map();
    let operands = [];
    for (let at = 0; at < data.length;) {
        const byte = data.u8(at++);
        if (byte <= 21) {
            const key = byte === 12 ? 1200 + data.u8(at++) : byte;
            dict.set(key, operands);
            operands = [];
        }
        else if (byte === 28) {
            operands.push(data.i16(at));
            at += 2;
        }
        else if (byte === 29) {
            operands.push(data.u32(at) | 0);
            at += 4;
        }
        else if (byte === 30) {
            while ((data.u8(at++) & 15) !== 15)
                ;
            operands.push(0);
        }
        else if (byte <= 246)
            operands.push(byte - 139);
        else if (byte <= 250)
            operands.push((byte - 247) * 256 + data.u8(at++) + 108);
        else
            operands.push(-(byte - 251) * 256 - data.u8(at++) - 108);
    }
    return dict;
}

;// CONCATENATED MODULE: ./lib/render/fonts/opentype/open-face.js




/**
 * Opens a font of the machine, TrueType or OpenType; `index` is its number in a collection. Throws a FontError or a
 * RangeError for one that is damaged, here or when a character of it is traced.
 */
function openFace(source, index) {
    const tables = (0,sfnt/* tablesOf */.tI)(source, index);
    const unitsPerEm = (0,sfnt/* tableNamed */.uE)(tables, 'head').fields(18, 2).u16(0);
    if (unitsPerEm < 16 || unitsPerEm > 16_384)
        throw new sfnt/* FontError */.Au(`its em has ${unitsPerEm} units`);
    const glyphOf = glyphLookup((0,sfnt/* tableNamed */.uE)(tables, 'cmap'));
    const metrics = (0,sfnt/* tableNamed */.uE)(tables, 'hmtx');
    const wide = (0,sfnt/* tableNamed */.uE)(tables, 'hhea').fields(34, 2).u16(0);
    const cff = tables.get('CFF ');
    const hasOutlines = cff !== undefined || tables.has('glyf');
    // A font of bitmaps alone is whole, but has nothing to trace.
    const trace = cff ? cffOutlines(cff) : hasOutlines ? glyfOutlines(tables) : () => { };
    return {
        unitsPerEm,
        has: (code) => hasOutlines && glyphOf(code) !== 0,
        trace: (code, sink) => {
            const glyph = glyphOf(code);
            trace(glyph, sink);
            return wide === 0 ? unitsPerEm : metrics.fields(4 * Math.min(glyph, wide - 1), 2).u16(0);
        },
    };
}

;// CONCATENATED MODULE: ./lib/render/fonts/fallback.js



/**
 * Fonts for the characters that the program's own fonts lack, tried in order. The list is asked for when the first
 * such character is drawn. A damaged font is left out with a notice.
 */
class FallbackFonts {
    prefersColors;
    #files = null;
    #faces = new Map();
    #colorFaces = new Map();
    #pictures = new Map();
    #chosen = new Map();
    #list;
    #onProblem;
    constructor(list, onProblem = () => { }, 
    /** Whether some of the fonts have preferred colours. */
    prefersColors = false) {
        this.prefersColors = prefersColors;
        this.#list = list;
        this.#onProblem = onProblem;
    }
    /** The coloured picture of an emoji in the first font with preferred colours that has it; null without one. */
    colorPicture(text) {
        const known = this.#pictures.get(text);
        if (known !== undefined)
            return known;
        this.#files ??= [...this.#list()];
        let found = null;
        for (const file of this.#files.filter(({ hasPreferredColors }) => hasPreferredColors)) {
            try {
                found = this.#colorFaceOf(file)?.picture(text) ?? null;
            }
            catch (thrown) {
                this.#leaveOut(file, thrown);
            }
            if (found)
                break;
        }
        if (this.#pictures.size > 1000)
            this.#pictures.clear();
        this.#pictures.set(text, found);
        return found;
    }
    /** Has `draw` draw a character with the first font that has it and is whole; null where there is none. */
    withFace(code, draw) {
        for (;;) {
            const file = this.#fileFor(code);
            if (file === null)
                return null;
            try {
                return draw(this.#faceOf(file));
            }
            catch (thrown) {
                this.#leaveOut(file, thrown);
            }
        }
    }
    #fileFor(code) {
        const known = this.#chosen.get(code);
        if (known !== undefined)
            return known;
        this.#files ??= [...this.#list()];
        const found = this.#files.find((file) => this.#has(file, code)) ?? null;
        if (this.#chosen.size > 10_000)
            this.#chosen.clear();
        this.#chosen.set(code, found);
        return found;
    }
    #has(file, code) {
        if (file.covers)
            return file.covers(code);
        try {
            return this.#faceOf(file).has(code);
        }
        catch (thrown) {
            this.#leaveOut(file, thrown);
            return false;
        }
    }
    #colorFaceOf(file) {
        const known = this.#colorFaces.get(file);
        if (known !== undefined)
            return known;
        const face = openColorFace(file.open(), file.index);
        this.#colorFaces.set(file, face);
        return face;
    }
    #faceOf(file) {
        const known = this.#faces.get(file);
        if (known)
            return known;
        const face = openFace(file.open(), file.index);
        this.#faces.set(file, face);
        return face;
    }
    #leaveOut(file, thrown) {
        // Anything else is a mistake of the program, which must not pass for a damaged font.
        if (!(thrown instanceof sfnt/* FontError */.Au || thrown instanceof RangeError))
            throw thrown;
        this.#files = this.#files?.filter((one) => one !== file) ?? null;
        this.#faces.delete(file);
        this.#chosen.clear();
        this.#onProblem(`the font ${file.name} is left out: ${thrown.message}`);
    }
}

// EXTERNAL MODULE: ./lib/rebuild/pictures/font-dir-argument.js
var font_dir_argument = __webpack_require__(22862);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/rebuild/pictures/fonts/font-file.js

const pageBytes = 64 * 1024;
/** Of each font at most so many pages are kept. */
const maxPages = 64;
const maxFileBytes = 512 * 1024 * 1024;
/** A font on disk: read in pages, since a font of Chinese has twenty megabytes, of which a picture needs little. */
function fileSource(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!found?.isFile() || found.size > maxFileBytes)
        throw new RangeError('it cannot be read');
    const pages = new Map();
    function page(number) {
        const known = pages.get(number);
        if (known)
            return known;
        if (pages.size >= maxPages)
            pages.clear();
        const bytes = readAt(path, number * pageBytes, pageBytes);
        pages.set(number, bytes);
        return bytes;
    }
    return {
        size: found.size,
        read: (offset, length) => {
            if (!(offset >= 0 && length >= 0 && offset + length <= found.size))
                throw new RangeError('it is cut off');
            if (length > pageBytes)
                return readAt(path, offset, length);
            const first = Math.floor(offset / pageBytes);
            const from = offset - first * pageBytes;
            const start = page(first).subarray(from, from + length);
            if (start.length === length)
                return start;
            return Buffer.concat([start, page(first + 1).subarray(0, length - start.length)]);
        },
    };
}
function readAt(path, offset, length) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch (cause) {
        throw new RangeError('it cannot be opened', { cause });
    }
    try {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, length, offset));
    }
    catch (cause) {
        throw new RangeError('it cannot be read', { cause });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/pictures/fonts/directory.js




const isFont = /\.(?:ttf|otf|ttc|otc)$/i;
const directory_maxDepth = 6;
const maxFiles = 2000;
/** The fonts of a directory and those below it, in the order of their paths. */
function fontsInDirectory(dir) {
    return filesBelow(dir, directory_maxDepth, []).flatMap(fontsOf);
}
/** Where systems have their fonts, for machines without fontconfig. */
function usualDirectories({ HOME }) {
    const own = HOME
        ? ['.local/share/fonts', '.fonts', '.nix-profile/share/fonts', 'Library/Fonts'].map((name) => (0,external_node_path_.join)(HOME, name))
        : [];
    return [
        ...own,
        '/run/current-system/sw/share/X11/fonts',
        '/usr/share/fonts',
        '/Library/Fonts',
        '/System/Library/Fonts',
    ];
}
function filesBelow(dir, depth, found) {
    const entries = entriesOf(dir).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
        if (found.length >= maxFiles)
            break;
        const path = (0,external_node_path_.join)(dir, entry.name);
        // A link may lead to either: in the Nix store, fonts are links.
        const target = entry.isSymbolicLink() ? (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) : entry;
        if (target?.isDirectory() && depth > 0)
            filesBelow(path, depth - 1, found);
        else if (target?.isFile() && isFont.test(entry.name))
            found.push(path);
    }
    return found;
}
function entriesOf(dir) {
    try {
        return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** Each font of a file; a damaged file counts as one font, so that what opens it says what is wrong. */
function fontsOf(path) {
    const open = () => fileSource(path);
    let count = 1;
    try {
        if (/c$/i.test(path))
            count = (0,sfnt/* fontCount */.nO)(open());
    }
    catch { }
    return Array.from({ length: count }, (_, index) => ({ name: path, index, open }));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/rebuild/pictures/fonts/fontconfig.js



const fields = [
    'file',
    'index',
    'fontformat',
    'color',
    'weight',
    'slant',
    'width',
    'family',
    'charset',
];
const timeoutMs = 10_000;
const maxOutputBytes = 64 * 1024 * 1024;
/** fontconfig's numbers of what is neither light nor bold, neither narrow nor wide. */
const regular = { weight: 80, slant: 0, width: 100 };
/**
 * The fonts that fontconfig knows, the plainest first; null where there is no fontconfig. Asked once, with the
 * characters of all, since asking for each character would take seconds.
 */
function fontconfigFonts(env) {
    const program = (0,programs/* findProgram */.Kp)('fc-list', env);
    if (program === null)
        return null;
    const format = `${fields.map((field) => `%{${field}}`).join('\t')}\n`;
    let list;
    try {
        const options = {
            env,
            timeout: timeoutMs,
            maxBuffer: maxOutputBytes,
            stdio: ['ignore', 'pipe', 'ignore'],
        };
        list = (0,external_node_child_process_.execFileSync)(program, ['--format', format], { ...options, stdio: [...options.stdio] }).toString('utf8');
    }
    catch {
        return null;
    }
    const fonts = list.split('\n').flatMap(fontOfLine);
    return fonts.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.index - b.index));
}
function fontOfLine(line) {
    const values = line.split('\t');
    if (values.length !== fields.length)
        return [];
    const font = Object.fromEntries(fields.map((field, at) => [field, values[at]]));
    const index = Number(font.index);
    // Higher numbers are named instances of variable fonts.
    if (!/^(?:TrueType|CFF)$/.test(font.fontformat) || !(index < 0x10000))
        return [];
    let ranges = null;
    return [
        {
            name: font.file,
            index,
            rank: rankOf(font),
            covers: (code) => {
                ranges ??= rangesOf(font.charset);
                return ranges.has(code);
            },
            open: () => fileSource(font.file),
        },
    ];
}
/** Lower for what looks most like a terminal's own letters. */
function rankOf({ color, weight, slant, width, family }) {
    const odd = (value, usual) => (value === '' || Number(value) === usual ? 0 : 1);
    const shape = odd(weight, regular.weight) + odd(slant, regular.slant) + odd(width, regular.width);
    const kind = /\bMono\b/.test(family) ? 0 : /Serif|Nastaliq|Looped|Kufi|Rashi/.test(family) ? 2 : 1;
    return (color === 'True' ? 1000 : 0) + shape * 10 + kind;
}
/** fontconfig's form of a set: hexadecimal numbers and `from-to`, ascending, with blanks between them. */
function rangesOf(charset) {
    const starts = [];
    const ends = [];
    for (const range of charset.split(' ')) {
        const [from = '', to = from] = range.split('-');
        starts.push(Number.parseInt(from, 16));
        ends.push(Number.parseInt(to, 16));
    }
    return {
        has: (code) => {
            let [low, high] = [0, starts.length];
            while (low < high) {
                const middle = (low + high) >> 1;
                if (ends[middle] < code)
                    low = middle + 1;
                else
                    high = middle;
            }
            return low < starts.length && starts[low] <= code;
        },
    };
}

;// CONCATENATED MODULE: ./lib/rebuild/pictures/fonts/machine-fonts.js




/**
 * The fonts of this machine, for characters that the program's own lack: those of `fontDir`, then those that
 * fontconfig knows or, without it, those of the usual directories. Nothing is looked for before such a character is
 * drawn.
 */
function machineFonts({ fontDir, env }, onProblem = () => { }) {
    return new FallbackFonts(() => {
        const own = fontDir
            ? fontsInDirectory(fontDir).map((font) => ({ ...font, hasPreferredColors: true }))
            : [];
        const others = fontconfigFonts(env) ?? usualDirectories(env).flatMap(fontsInDirectory);
        return [...own, ...others];
    }, onProblem, Boolean(fontDir));
}
/** The same for a directory as a person names it in `cwd`. Throws a usage error (`no-font-dir`). */
function fontsFor({ fontDir, env, cwd }, onProblem) {
    return machineFonts({ fontDir: fontDir === undefined ? null : fontDirArgument(fontDir, cwd), env }, onProblem);
}


/***/ }),

/***/ 91688:
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

/***/ 32826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   w: () => (/* binding */ decodePng)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _opentype_sfnt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61939);


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

/***/ 61939:
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
