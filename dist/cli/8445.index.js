export const id = 8445;
export const ids = [8445];
export const modules = {

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSvg: () => (/* binding */ renderSvg),
  renderSvgAnimation: () => (/* binding */ renderSvgAnimation)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/terminal/frames.js + 1 modules
var terminal_frames = __webpack_require__(2753);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/text/xml.js
var xml = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/render/color/theme.js + 1 modules
var theme = __webpack_require__(6056);
// EXTERNAL MODULE: ./lib/render/crop.js
var crop = __webpack_require__(4732);
// EXTERNAL MODULE: ./lib/render/gif/options.js
var gif_options = __webpack_require__(8027);
// EXTERNAL MODULE: ./lib/render/gif/pass.js + 12 modules
var pass = __webpack_require__(3650);
// EXTERNAL MODULE: ./lib/render/look.js + 1 modules
var render_look = __webpack_require__(4431);
;// CONCATENATED MODULE: ./lib/render/svg/markup.js
const hexColor = (color) => `#${color.toString(16).padStart(6, '0')}`;
/** A number with as few digits as it needs, to hundredths. */
const markup_short = (value) => String(Math.round(value * 100) / 100);

// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(2594);
// EXTERNAL MODULE: ./lib/render/color/cell-style.js
var cell_style = __webpack_require__(6630);
// EXTERNAL MODULE: ./lib/render/columns.js
var render_columns = __webpack_require__(115);
// EXTERNAL MODULE: ./lib/render/coverage.js
var coverage = __webpack_require__(1688);
// EXTERNAL MODULE: ./lib/render/double-size.js + 1 modules
var double_size = __webpack_require__(619);
// EXTERNAL MODULE: ./lib/render/emoji.js
var render_emoji = __webpack_require__(942);
// EXTERNAL MODULE: ./lib/render/shapes/shape.js + 4 modules
var shape = __webpack_require__(7696);
;// CONCATENATED MODULE: ./lib/render/svg/pixels.js
/** Pixels of a rectangle as the data of a path, with one rectangle for each run of a row; equal rows are joined. */
function pathOfPixels(isSet, width, height) {
    let path = '';
    let above = { runs: '', from: 0 };
    for (let y = 0; y <= height; y++) {
        const runs = y < height ? runsOf(isSet, y, width) : '';
        if (runs === above.runs)
            continue;
        path += rectangles(above.runs, above.from, y);
        above = { runs, from: y };
    }
    return path;
}
/** The runs of set pixels in a row, as `from-to` pairs. */
function runsOf(isSet, y, width) {
    const runs = [];
    for (let x = 0; x < width; x++) {
        if (!isSet(x, y))
            continue;
        const from = x;
        while (x < width && isSet(x, y))
            x++;
        runs.push(`${from}-${x}`);
    }
    return runs.join(' ');
}
function rectangles(runs, from, to) {
    if (runs === '')
        return '';
    return runs
        .split(' ')
        .map((run) => {
        const [left, right] = run.split('-').map(Number);
        return `M${left} ${from}h${right - left}v${to - from}h${left - right}z`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/render/svg/rows.js












/** Characters that may share an element with others: what follows them keeps its place with any monospaced font. */
const simple = /^[\x20-\x7e\u00a1-\u02af\u0370-\u03ff\u0400-\u052f]$/;
/**
 * Writes rows of cells as SVG: each distinct row once. Letters are text, so that the file is small and can be
 * searched; they are fitted to their cells. What has to reach the edges of its cell, and symbols that fonts of
 * browsers lack, are drawn.
 */
class RowWriter {
    /** The elements that `row` refers to. */
    definitions = [];
    /** How long they are together. */
    bytes = 0;
    #rows = new Map();
    #shapes = new Map();
    #theme;
    #metrics;
    constructor(theme, metrics) {
        this.#theme = theme;
        this.#metrics = metrics;
    }
    /** The id of the element that shows a row of a screen; null for one that shows nothing but the background. */
    row(screen, row) {
        const from = row * screen.cols * cell/* cellWords */.OH;
        const cells = screen.cells.subarray(from, from + screen.cols * cell/* cellWords */.OH);
        const key = Buffer.from(cells.buffer, cells.byteOffset, cells.byteLength).toString('latin1');
        const known = this.#rows.get(key);
        if (known !== undefined)
            return known || null;
        const content = this.#content(screen, row);
        const id = content === '' ? '' : `r${this.#rows.size.toString(36)}`;
        this.#rows.set(key, id);
        if (id !== '')
            this.#define(`<g id="${id}">${content}</g>`);
        return id || null;
    }
    #define(element) {
        this.definitions.push(element);
        this.bytes += element.length;
    }
    #content(screen, row) {
        const runs = rows_runsOf(screen, row, this.#theme);
        const backgrounds = runs.map((run) => this.#background(run)).join('');
        return backgrounds + runs.map((run) => this.#characters(run) + this.#lines(run)).join('');
    }
    #background({ column, columns, style }) {
        if (style.bg === this.#theme.bg)
            return '';
        const { width, height } = this.#metrics;
        return `<rect x="${column * width}" width="${columns * width}" height="${height}" fill="${hexColor(style.bg)}"/>`;
    }
    #characters({ column, columns, text, style, isDrawn }) {
        if (style.hidden || text.trim() === '')
            return '';
        const { width, baseline } = this.#metrics;
        if (isDrawn)
            return this.#drawn(text, column, columns, style);
        const weight = style.bold ? ' font-weight="700"' : '';
        const slant = style.italic ? ' font-style="italic"' : '';
        const fill = style.fg === this.#theme.fg ? '' : ` fill="${hexColor(style.fg)}"`;
        const lead = text.length - text.trimStart().length;
        const shown = text.trim();
        const length = (lead === 0 && shown.length === text.length ? columns : shown.length) * width;
        const place = `x="${(column + lead) * width}" y="${baseline}" textLength="${length}"`;
        return `<text ${place}${weight}${slant}${fill}>${(0,xml/* escapeXml */.X)(shown)}</text>`;
    }
    /** A character from its mask, as one path for each level of coverage. */
    #drawn(text, column, columns, style) {
        const id = this.#shape(text, columns, style);
        return `<use href="#${id}" x="${column * this.#metrics.width}" fill="${hexColor(style.fg)}"/>`;
    }
    #shape(text, columns, { bold, lineSize: size }) {
        const key = `${text}${columns}${bold}${size}`;
        const known = this.#shapes.get(key);
        if (known !== undefined)
            return known;
        const { width, height } = this.#metrics;
        const across = width * columns;
        const mask = (0,double_size/* lineMask */.$)(this.#metrics, text, columns, { bold, italic: false, lineSize: size });
        const paths = Array.from({ length: coverage/* maxLevel */.L }, (_, index) => {
            const level = index + 1;
            const path = pathOfPixels((x, y) => mask[y * across + x] === level, across, height);
            if (path === '')
                return '';
            return level === coverage/* maxLevel */.L ? `<path d="${path}"/>` : `<path d="${path}" opacity="${level / coverage/* maxLevel */.L}"/>`;
        });
        const id = `s${this.#shapes.size.toString(36)}`;
        this.#shapes.set(key, id);
        this.#define(`<g id="${id}">${paths.join('')}</g>`);
        return id;
    }
    /** Underline, overline, strike and a cursor that is a line, of a run. */
    #lines({ column, columns, style }) {
        const width = columns * this.#metrics.width;
        const byColor = new Map();
        for (const { at, level, color } of (0,cell_style/* linePixels */.c)(style, this.#metrics, width)) {
            const shown = (0,theme/* mix */.jh)(style.bg, color, level / coverage/* maxLevel */.L);
            const pixels = byColor.get(shown) ?? new Set();
            byColor.set(shown, pixels.add(at));
        }
        return [...byColor]
            .map(([color, pixels]) => {
            const path = pathOfPixels((x, y) => pixels.has(y * width + x), width, this.#metrics.height);
            return `<path transform="translate(${column * this.#metrics.width})" d="${path}" fill="${hexColor(color)}"/>`;
        })
            .join('');
    }
}
/** Joins cells of one style; a character that is no simple letter is a run of its own. */
function rows_runsOf(screen, row, theme) {
    const runs = [];
    let styleKey = '';
    let style = (0,cell_style/* cellStyle */.I)(theme, 0, 0, 0);
    let wasSimple = false;
    for (let col = 0; col < screen.cols;) {
        const index = row * screen.cols + col;
        const [, fg, bg, overlay] = screen.cells.subarray(index * cell/* cellWords */.OH, (index + 1) * cell/* cellWords */.OH);
        const key = `${fg} ${bg} ${overlay}`;
        const isSame = key === styleKey;
        if (!isSame)
            style = (0,cell_style/* cellStyle */.I)(theme, fg, bg, overlay);
        styleKey = key;
        const emoji = (0,render_emoji/* emojiAt */.U)(screen, row, col);
        const text = emoji?.text ?? ((0,terminal_screen/* cellText */.Ie)(screen, index) || ' ');
        const columns = emoji?.columns ?? (0,render_columns/* columnsAt */.rV)(screen, row, col);
        const isSimple = columns === 1 && simple.test(text);
        const last = runs.at(-1);
        if (last && isSame && isSimple && wasSimple) {
            last.text += text;
            last.columns += 1;
        }
        else
            runs.push({
                column: col,
                columns,
                text,
                style,
                isDrawn: isDrawn(text) || style.lineSize !== cell/* lineSize */.se.single,
            });
        wasSimple = isSimple;
        col += columns;
    }
    return runs;
}
function isDrawn(text) {
    const code = text.codePointAt(0);
    return (0,shape/* isShape */.o)(code) || (0,render_columns/* isPrivateUse */.tR)(code);
}

;// CONCATENATED MODULE: ./lib/render/svg/render-svg.js











/** Browsers show a larger one slowly or not at all. */
const defaultMaxBytes = 20 * 1024 * 1024;
const defaultFps = 10;
/** Draws one screen as an SVG: no script, nothing from elsewhere, so that GitHub shows it. */
function renderSvg(screen, options = {}) {
    const shown = options.fixedSize ? screen : (0,crop/* croppedToContent */.e)(screen);
    const drawing = drawingFor(shown, (0,theme/* themeFor */.L9)(options.theme, screen.theme), options);
    const timeline = new Timeline(shown.rows);
    timeline.add(drawing.writer, shown, 0);
    return render_svg_document(drawing, timeline, 0, screenTitle);
}
const screenTitle = 'A terminal';
/**
 * Draws a recording as an animated SVG that loops. Every row of the terminal is a strip of what it shows one after
 * the other, moved in steps (SMIL, which images on GitHub may have, unlike scripts); equal rows are in the file once.
 * Throws a usage error (`svg-too-large`) where it would be larger than `maxBytes`, 20 MiB by default.
 */
async function renderSvgAnimation(recording, options = {}) {
    const size = await (0,pass/* largestSize */.W5)(recording);
    const drawing = drawingFor(size, (0,theme/* themeFor */.L9)(options.theme, recording.header.theme), options);
    const timeline = new Timeline(size.rows);
    const { fps, speed, idleLimit } = (0,gif_options/* planOf */.X)({ fps: defaultFps, ...options }, recording.header);
    const limit = options.maxBytes ?? defaultMaxBytes;
    let at = 0;
    let frames = 0;
    for await (const frame of (0,terminal_frames/* framesOf */.k)(recording, { fps, speed, idleLimit })) {
        at = frame.at;
        frames += 1;
        timeline.add(drawing.writer, frame.screen, at);
        if (drawing.writer.bytes + timeline.bytes > limit)
            throw tooLarge(limit);
    }
    const end = at + (0,gif_options/* holdOf */.n)(options);
    const svg = render_svg_document(drawing, timeline, end / 100, recording.header.title ?? screenTitle);
    if (Buffer.byteLength(svg) > limit)
        throw tooLarge(limit);
    return { svg, frames, durationSeconds: end / 100 };
}
function tooLarge(limit) {
    return (0,errors/* usageError */.Wp)('svg-too-large', `the SVG would be larger than ${(0,size/* formatBytes */.z)(limit)}`, 'Take a part of the recording with --from and --to, lower --fps, raise --max-size, or make a GIF.');
}
function drawingFor({ cols, rows }, theme, look) {
    const { metrics, padding } = (0,render_look/* resolveLook */.s)(look, cols, rows);
    const [width, height] = [cols * metrics.width + 2 * padding, rows * metrics.height + 2 * padding];
    return { theme, metrics, padding, width, height, writer: new RowWriter(theme, metrics) };
}
/** What each row shows, one after the other, with the time of each in hundredths of a second. */
class Timeline {
    rows;
    /** About how many bytes the changes take. */
    bytes = 0;
    constructor(rows) {
        this.rows = Array.from({ length: rows }, () => []);
    }
    add(writer, screen, at) {
        this.rows.forEach((changes, row) => {
            const id = row < screen.rows ? writer.row(screen, row) : null;
            const last = changes.at(-1);
            if (last && last.id === id)
                return;
            if (last?.at === at)
                last.id = id;
            else
                changes.push({ id, at });
            this.bytes += 50;
        });
    }
}
function render_svg_document(drawing, timeline, seconds, title) {
    const { theme, metrics, padding, width, height, writer } = drawing;
    const inner = `width="${width - 2 * padding}" height="${height - 2 * padding}"`;
    const rows = timeline.rows.map((changes, row) => strip(changes, row * metrics.height, width, seconds));
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
        `<title>${(0,xml/* escapeXml */.X)(title)}</title>`,
        `<style>text{white-space:pre}.c{shape-rendering:crispEdges}</style>`,
        `<defs>${writer.definitions.join('\n')}</defs>`,
        `<rect width="100%" height="100%" fill="${hexColor(theme.bg)}"/>`,
        `<svg class="c" x="${padding}" y="${padding}" ${inner} fill="${hexColor(theme.fg)}" font-size="${metrics.fontSize}" font-family="${fonts}" xml:space="preserve">`,
        ...rows.filter((row) => row !== ''),
        '</svg>',
        '</svg>\n',
    ].join('\n');
}
const fonts = "'JetBrains Mono',ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";
/** One row: what it shows side by side, each `width` from the next, and when it is moved to which. */
function strip(changes, y, width, seconds) {
    const uses = changes.map(({ id }, index) => {
        const place = index === 0 ? '' : ` x="${index * width}"`;
        return id === null ? '' : `<use href="#${id}"${place}/>`;
    });
    if (uses.every((use) => use === ''))
        return '';
    if (changes.length === 1)
        return `<g transform="translate(0 ${y})">${uses.join('')}</g>`;
    const times = changes.map(({ at }) => fraction(at / 100 / seconds));
    const places = changes.map((_, index) => `${markup_short(-index * width)} ${y}`);
    const animation = `<animateTransform attributeName="transform" type="translate" calcMode="discrete" dur="${markup_short(seconds)}s" repeatCount="indefinite" keyTimes="${times.join(';')}" values="${places.join(';')}"/>`;
    return `<g transform="translate(0 ${y})">${uses.join('')}${animation}</g>`;
}
const fraction = (part) => String(Math.round(part * 1e7) / 1e7).replace(/^0(?=\.)/, '');


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


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/** Text as the content of an element or attribute: what XML 1.0 cannot hold becomes U+FFFD. */
function escapeXml(text) {
    return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[&<>"]/gu, (found) => {
        if (found === '&')
            return '&amp;';
        if (found === '<')
            return '&lt;';
        if (found === '>')
            return '&gt;';
        return found === '"' ? '&quot;' : '\ufffd';
    });
}


/***/ })

};
