export const id = 1041;
export const ids = [1041,5530,9408,234];
export const modules = {

/***/ 3621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ asciicastEncoder),
/* harmony export */   _: () => (/* binding */ plainTextEncoder)
/* harmony export */ });
/* harmony import */ var _parse_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(972);

/** Encodes an asciicast of the wanted version (docs.asciinema.org/manual/asciicast/v2 and v3). */
function asciicastEncoder(version) {
    return version === 2 ? new AsciicastV2Encoder() : new AsciicastV3Encoder();
}
/** Version 2: every event has its absolute time. */
class AsciicastV2Encoder {
    header(header) {
        const { cols, rows, theme } = header;
        return jsonLine({
            version: 2,
            width: cols,
            height: rows,
            ...commonFields(header),
            theme: colours(theme),
        });
    }
    event({ time, code, data }) {
        return eventLine(time.toFixed(6), code, data);
    }
    end() {
        return '';
    }
}
/** Version 3: every event has the time since the one before. */
class AsciicastV3Encoder {
    /** Sum of the intervals written so far, in milliseconds, as a reader adds them up. */
    #writtenMs = 0;
    header(header) {
        const { cols, rows, env, theme } = header;
        const term = { cols, rows, type: env?.TERM, theme: colours(theme) };
        return jsonLine({ version: 3, term, ...commonFields(header) });
    }
    event({ time, code, data }) {
        // Each interval is rounded against the sum of those before it, so rounding errors do not add up.
        const ms = Math.max(0, Math.round(time * 1000) - this.#writtenMs);
        this.#writtenMs += ms;
        return eventLine((ms / 1000).toFixed(3), code, data);
    }
    end() {
        return '';
    }
}
/** Encodes the lines that the recording's output prints, without times; `newLines` makes what reads them. */
function plainTextEncoder(newLines) {
    let lines = null;
    return {
        header: ({ cols, rows }) => {
            lines = newLines({ cols, rows });
            return '';
        },
        event: ({ code, data }) => {
            if (code === 'o')
                return lines?.push(data) ?? '';
            const size = code === 'r' ? (0,_parse_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .D)(data) : '';
            return typeof size === 'string' ? '' : (lines?.resize(size) ?? '');
        },
        end: () => lines?.end() ?? '',
    };
}
function commonFields({ timestamp, idleTimeLimit, command, title, env }) {
    return { timestamp, idle_time_limit: idleTimeLimit, command, title, env };
}
/** A theme is complete or absent: asciinema's server and agg refuse one that lacks a colour. */
function colours(theme) {
    return theme && { fg: theme.fg, bg: theme.bg, palette: theme.palette.join(':') };
}
function jsonLine(fields) {
    return `${JSON.stringify(fields)}\n`;
}
function eventLine(time, code, data) {
    return `[${time}, ${JSON.stringify(code)}, ${JSON.stringify(data)}]\n`;
}


/***/ }),

/***/ 8086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/compare/comparison.js
var comparison = __webpack_require__(7314);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(1789);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(7327);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/compare/open/packages.js





/**
 * The package changes from `a` to `b`: as recorded, where b was compared with a's closure when it
 * was built, else from the store, while both closures are in it. Fills in the sizes of closures that the
 * sides do not know themselves. `env` is for running Nix.
 */
async function packagesBetween(a, b, env) {
    const [from, to] = [a.side.store_path, b.side.store_path];
    if (from === null || to === null)
        return { packages: null, note: null };
    if (from === to)
        return { packages: [], note: null };
    const recorded = b.metadata?.result;
    if (recorded?.compared_with === from && recorded.packages)
        return { packages: recorded.packages, note: null };
    const gone = [from, to].filter((path) => !(0,external_node_fs_.existsSync)(path));
    if (gone.length > 0)
        return { packages: null, note: `${gone.join(' and ')} is not in this machine's store` };
    try {
        const run = (0,query/* nixQuery */.i)(env);
        const [before, after] = [await (0,closure/* closureOf */.TQ)(from, run), await (0,closure/* closureOf */.TQ)(to, run)];
        a.side.closure_bytes ??= (0,closure/* closureBytes */.dW)(before);
        b.side.closure_bytes ??= (0,closure/* closureBytes */.dW)(after);
        return { packages: (0,package_changes/* packageChanges */.k)(before, after), note: null };
    }
    catch (thrown) {
        return { packages: null, note: `the closures cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}` };
    }
}

// EXTERNAL MODULE: ./lib/builds/builds.js
var builds = __webpack_require__(3848);
// EXTERNAL MODULE: ./lib/cast/encode.js
var encode = __webpack_require__(3621);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(1620);
// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(4931);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/system/system-fault.js
var system_fault = __webpack_require__(865);
// EXTERNAL MODULE: ./lib/terminal/last-content.js
var last_content = __webpack_require__(5530);
// EXTERNAL MODULE: ./lib/terminal/log/transcript.js + 2 modules
var transcript = __webpack_require__(7563);
;// CONCATENATED MODULE: ./lib/compare/open/side.js













const maxLogBytes = 64 * 1024 * 1024;
/**
 * Reads what `name` is: a store path (or a link into a store), a file (a cast or a log), or else a build by
 * name in `buildsDir` or by path. Relative paths are relative to `cwd`. Throws a usage error (status 2) for a
 * build that is not there and a cast that cannot be read.
 */
async function openSide(name, buildsDir, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, name);
    // Profiles such as /run/current-system are links into the store.
    const real = await (0,promises_.realpath)(path).catch(() => path);
    if (name.includes('/') && (0,store_path/* isStorePath */.zP)(real))
        return closureSide(name, real);
    const stat = await (0,promises_.lstat)(path).catch(() => null);
    if (stat?.isFile())
        return (await (0,explain/* fileKind */.h_)(path)) === 'cast' ? castSide(name, path) : logSide(name, path);
    return buildSide(name, buildsDir);
}
function closureSide(name, path) {
    return { side: { ...unknownSide(name), store_path: path }, metadata: null, screen: null, note: null };
}
function unknownSide(name) {
    return {
        name,
        outcome: null,
        duration_seconds: null,
        phases: [],
        failures: [],
        store_path: null,
        closure_bytes: null,
        log: null,
    };
}
async function castSide(name, path) {
    const recording = await (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)(path));
    const understood = await (0,explain/* explainRecording */.f4)(recording, { checkout: null, exitCode: null });
    const { seconds, exit, log } = await transcriptOf(recording);
    const side = { ...understoodSide(name, understood), duration_seconds: seconds, log };
    const outcome = exit === null ? side.outcome : exit === 0 ? 'success' : 'failed';
    return { side: { ...side, outcome }, metadata: null, screen: () => pictured(recording), note: null };
}
async function pictured(recording) {
    return (await (0,last_content/* lastScreenWithContent */.u)(recording)).screen;
}
/** The lines that a recording printed, its length and the exit status it carries. */
async function transcriptOf(recording) {
    const encoder = (0,encode/* plainTextEncoder */._)((size) => new transcript.Transcript({ size }));
    let [text, seconds] = [encoder.header(recording.header), 0];
    let exit = null;
    for await (const events of recording.events()) {
        for (const event of events) {
            seconds = event.time;
            if (text.length < maxLogBytes)
                text += encoder.event(event);
            if (event.code === 'x')
                exit = (0,figure/* figureIn */.KF)(event.data.trim()) ?? exit;
        }
    }
    return { seconds, exit, log: linesOf(text + encoder.end()) };
}
async function logSide(name, path) {
    const understood = await (0,explain/* explainFile */.O5)(path, { checkout: null, exitCode: null });
    const { log, note } = await readLog(path);
    return { side: { ...understoodSide(name, understood), log }, metadata: null, screen: null, note };
}
/** Where a log shows neither a failure nor a success, the outcome is not known. */
function understoodSide(name, { verdict, failures, phases, storePath }) {
    const outcome = verdict === 'failed' ? 'failed' : verdict === 'succeeded' ? 'success' : null;
    return { ...unknownSide(name), outcome, phases, failures, store_path: storePath };
}
async function buildSide(name, buildsDir) {
    const { dir, name: found, metadata } = await (0,builds/* openBuilds */.k)(buildsDir).find(name);
    const fileOf = async (file) => {
        if (file === null || (0,external_node_path_.basename)(file) !== file)
            return null;
        const path = (0,external_node_path_.join)(dir, file);
        return (await (0,promises_.lstat)(path).catch(() => null))?.isFile() ? path : null;
    };
    const path = await fileOf(metadata.files.log);
    const cast = await fileOf(metadata.files.cast);
    const { log, note } = path === null ? { log: null, note: null } : await readLog(path);
    return {
        side: (0,comparison/* sideOf */.J)(found, metadata, log),
        metadata,
        note,
        screen: cast ? async () => pictured(await (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)(cast))) : null,
    };
}
/** The lines of a log, or why it is not compared line by line. */
async function readLog(path) {
    try {
        const { size } = await (0,promises_.lstat)(path);
        if (size <= maxLogBytes)
            return { log: linesOf(await (0,promises_.readFile)(path, 'utf8')), note: null };
        return { log: null, note: `${path} is larger than 64 MiB, too large to compare line by line` };
    }
    catch (thrown) {
        return { log: null, note: `${path} was left out: ${(0,system_fault/* systemReason */.uc)(thrown)}` };
    }
}
function linesOf(text) {
    const lines = text.split(/\r?\n/);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}

;// CONCATENATED MODULE: ./lib/compare/open/compare-builds.js




/**
 * Compares what two names refer to, `b` against `a`: builds by name or path, casts, logs or store paths.
 * Reads disk and store, writes nothing. Throws a usage error (status 2) where one cannot be read.
 */
async function compareBuilds(a, b, options) {
    const { cwd, env } = options;
    const buildsDir = (0,external_node_path_.resolve)(cwd, options.outputDir);
    const sides = { a: await openSide(a, buildsDir, cwd), b: await openSide(b, buildsDir, cwd) };
    const { packages, note: packagesNote } = await packagesBetween(sides.a, sides.b, env);
    const notes = [sides.a.note, sides.b.note, packagesNote].filter((one) => one !== null);
    return { comparison: (0,comparison/* compare */.U)(sides.a.side, sides.b.side, packages), sides, note: notes.join('; ') || null };
}

// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(2594);
// EXTERNAL MODULE: ./lib/text/width.js
var text_width = __webpack_require__(6747);
// EXTERNAL MODULE: ./lib/compare/diff.js
var diff = __webpack_require__(7668);
// EXTERNAL MODULE: ./lib/compare/normalise.js
var normalise = __webpack_require__(3225);
;// CONCATENATED MODULE: ./lib/compare/side-by-side.js





/** The mark of a row and a blank, before each of the two. */
const gutter = 2;
/** Blanks between the two. */
const between = 3;
const mark = '▌'.codePointAt(0);
const blank = 1 << cell/* content */.Qs.widthShift;
const red = 1;
const green = 2;
/**
 * Two screens beside each other as one, each under its title, rows that are only in one of them
 * marked: red on the left, green on the right. Rows are compared as log lines are, without times and
 * hashes, and may have moved. Blank rows and columns beyond the content are left out.
 */
function sideBySide(a, b) {
    const rows = Math.max(contentRows(a.screen), contentRows(b.screen), 1);
    const [widthA, widthB] = [width(a), width(b)];
    const left = gutter + widthA + between;
    const cols = left + gutter + widthB;
    const joined = {
        cols,
        rows: rows + 2,
        cells: new Uint32Array(cols * (rows + 2) * cell/* cellWords */.OH),
        clusters: [...a.screen.clusters, ...b.screen.clusters],
        cursor: { x: 0, y: 0, visible: false },
        ...(a.screen.theme ? { theme: a.screen.theme } : {}),
    };
    for (let at = 0; at < joined.cells.length; at += cell/* cellWords */.OH)
        joined.cells[at] = blank;
    const changed = changedRows(a.screen, b.screen);
    drawSide(joined, a, { column: 0, width: widthA, changed: changed.a, color: red, firstCluster: 0 });
    drawSide(joined, b, {
        column: left,
        width: widthB,
        changed: changed.b,
        color: green,
        firstCluster: a.screen.clusters.length,
    });
    return joined;
}
/** Rows up to the last one that is not blank. */
function contentRows(screen) {
    let rows = screen.rows;
    while (rows > 0 && (0,terminal_screen/* rowText */.qg)(screen, rows - 1) === '')
        rows -= 1;
    return rows;
}
/** Columns up to the last one that is not blank in some row, the title's included. */
function width({ title, screen }) {
    const rows = Array.from({ length: screen.rows }, (_, row) => columnsOf(screen, row));
    return Math.max(1, Math.min((0,text_width/* displayWidth */.F)(title), screen.cols), ...rows);
}
function columnsOf(screen, row) {
    let columns = screen.cols;
    while (columns > 0 && (0,terminal_screen/* cellText */.Ie)(screen, row * screen.cols + columns - 1) === ' ')
        columns -= 1;
    return columns;
}
function changedRows(a, b) {
    const textsOf = (screen) => Array.from({ length: contentRows(screen) }, (_, row) => (0,terminal_screen/* rowText */.qg)(screen, row));
    const changed = { a: new Set(), b: new Set() };
    let [rowA, rowB] = [0, 0];
    for (const { kind, lines } of (0,diff/* diffLines */.P)(textsOf(a), textsOf(b), normalise/* normaliseLine */.$)) {
        for (const _ of lines) {
            if (kind === 'removed')
                changed.a.add(rowA);
            if (kind === 'added')
                changed.b.add(rowB);
            if (kind !== 'added')
                rowA += 1;
            if (kind !== 'removed')
                rowB += 1;
        }
    }
    return changed;
}
function drawSide(into, { title, screen }, { column, width, ...place }) {
    placeTitle(into, (0,text_width/* cutToWidth */.G)(title, width), column + gutter);
    for (let row = 0; row < Math.min(into.rows - 2, screen.rows); row += 1) {
        const color = place.color | (cell/* colorKind */.cY.palette16 << 24);
        if (place.changed.has(row))
            writeCell(into, column, row + 2, mark, color);
        for (let col = 0; col < width; col += 1) {
            const target = (row + 2) * into.cols + column + gutter + col;
            copyCell(screen, row * screen.cols + col, into, target, place.firstCluster);
        }
    }
}
/** Writes the title into the first row; marks without a cell of their own are left out. */
function placeTitle(into, title, column) {
    let at = column;
    for (const character of title) {
        const columns = (0,text_width/* displayWidth */.F)(character);
        if (columns === 0)
            continue;
        writeCell(into, at, 0, character.codePointAt(0) ?? 0, cell/* fgFlag */.Ws.bold, columns);
        // The second half of a wide character is a cell of no width.
        if (columns === 2)
            into.cells[(at + 1) * cell/* cellWords */.OH] = 0;
        at += columns;
    }
}
/** Copies a cell without the cursor; its cluster's number becomes that among the joined ones. */
function copyCell(from, source, to, target, firstCluster) {
    const words = from.cells.subarray(source * cell/* cellWords */.OH, (source + 1) * cell/* cellWords */.OH);
    to.cells.set(words, target * cell/* cellWords */.OH);
    const [first, overlay] = [target * cell/* cellWords */.OH, target * cell/* cellWords */.OH + 3];
    if (words[0] & cell/* content */.Qs.cluster)
        to.cells[first] = (words[0] & ~cell/* content */.Qs.codePoint) | ((words[0] & cell/* content */.Qs.codePoint) + firstCluster);
    to.cells[overlay] = words[3] & cursorless;
}
// Bits 29 and 30 of the overlay hold the cursor's shape.
const cursorless = ~(3 << 29);
function writeCell(into, column, row, code, fg, width = 1) {
    const at = (row * into.cols + column) * cell/* cellWords */.OH;
    into.cells[at] = code | (width << cell/* content */.Qs.widthShift);
    into.cells[at + 1] = fg;
}

// EXTERNAL MODULE: ./lib/rebuild/pictures/fonts/machine-fonts.js + 13 modules
var machine_fonts = __webpack_require__(4445);
// EXTERNAL MODULE: ./lib/rebuild/pictures/theme-argument.js + 1 modules
var theme_argument = __webpack_require__(1181);
// EXTERNAL MODULE: ./lib/render/render-png.js + 1 modules
var render_png = __webpack_require__(7853);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/cli/picture-options.js
var picture_options = __webpack_require__(7591);
;// CONCATENATED MODULE: ./lib/compare/unified.js
const context = 3;
/**
 * The hunks as a unified diff (the format of `diff -u`, POSIX.1-2017 diff), with three lines around each change.
 * Empty where nothing differs. `nameA` and `nameB` go into the two heading lines.
 */
function unifiedDiff(hunks, nameA, nameB) {
    const blocks = [];
    let block = null;
    let [lineA, lineB] = [1, 1];
    for (const [index, { kind, lines }] of hunks.entries()) {
        if (kind === 'same') {
            const isLast = index === hunks.length - 1;
            if (block && (isLast || lines.length > 2 * context)) {
                blocks.push(unified_closed(block, lines.slice(0, context)));
                block = null;
            }
            else if (block)
                add(block, ' ', lines);
            if (!block && !isLast) {
                const lead = lines.slice(-context);
                block = opened(lineA + lines.length - lead.length, lineB + lines.length - lead.length, lead);
            }
        }
        else {
            block ??= opened(lineA, lineB, []);
            add(block, kind === 'removed' ? '-' : '+', lines);
        }
        if (kind !== 'added')
            lineA += lines.length;
        if (kind !== 'removed')
            lineB += lines.length;
    }
    if (block)
        blocks.push(unified_closed(block, []));
    return blocks.length === 0 ? '' : `--- ${nameA}\n+++ ${nameB}\n${blocks.join('')}`;
}
function opened(fromA, fromB, lead) {
    const block = { fromA, fromB, lines: [] };
    add(block, ' ', lead);
    return block;
}
function add(block, sign, lines) {
    for (const line of lines)
        block.lines.push(`${sign}${line}\n`);
}
function unified_closed(block, tail) {
    add(block, ' ', tail);
    const countWithout = (sign) => block.lines.filter((line) => !line.startsWith(sign)).length;
    const range = (from, count) => `${count === 0 ? from - 1 : from},${count}`;
    const head = `@@ -${range(block.fromA, countWithout('+'))} +${range(block.fromB, countWithout('-'))} @@\n`;
    return head + block.lines.join('');
}

// EXTERNAL MODULE: ./lib/nix/failures/headline.js
var headline = __webpack_require__(7239);
// EXTERNAL MODULE: ./lib/text/duration.js
var text_duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/size.js
var text_size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/cli/show/words.js
var words = __webpack_require__(199);
;// CONCATENATED MODULE: ./lib/cli/show/comparison.js








const shownPackages = 100;
const shownDiffLines = 400;
/** What `compare --json` prints; the logs' difference is a unified diff. */
function comparisonJson(comparison) {
    const { a, b, log_diff } = comparison;
    return { ...comparison, log_diff: log_diff && unifiedDiff(log_diff, a, b) };
}
/** The comparison for people, as lines. */
function comparisonLines(comparison, color) {
    const { a, b, outcome, duration, closure, phases, packages, failures, log_diff } = comparison;
    const head = (0,table/* alignColumns */.R)([
        ['', 'A', 'B', 'change'],
        ['name', (0,clean/* shownLine */.QN)(a, 60), (0,clean/* shownLine */.QN)(b, 60), ''],
        ['outcome', (0,clean/* shownLine */.QN)(outcome.a ?? '-', 20), (0,clean/* shownLine */.QN)(outcome.b ?? '-', 20), ''],
        [
            'duration',
            (0,words/* durationWords */.Sh)(duration.a_seconds),
            (0,words/* durationWords */.Sh)(duration.b_seconds),
            changeWith(text_duration/* signedDuration */.T, duration.delta_seconds),
        ],
        [
            'closure',
            (0,layout/* sizeWords */.pG)(closure.a_bytes),
            (0,layout/* sizeWords */.pG)(closure.b_bytes),
            changeWith(text_size/* signedBytes */.S, closure.delta_bytes),
        ],
    ]);
    return (0,layout/* joinedSections */.Ap)([
        head,
        (0,layout/* titled */.dJ)('phases', (0,table/* alignColumns */.R)(phases.map(phaseCells))),
        (0,layout/* titled */.dJ)('failures', [...failures.new.map(failureLine('new')), ...failures.gone.map(failureLine('gone'))]),
        (0,layout/* titled */.dJ)('packages', packages ? packageLines(packages) : ['not known: the two closures are not both here']),
        (0,layout/* titled */.dJ)('log', log_diff ? diffLinesOf(unifiedDiff(log_diff, 'A', 'B'), color) : ['one of the two has no log']),
    ]);
}
/** A change with its sign; `=` for none, nothing where it is not known. */
function changeWith(signed, value) {
    if (value === null)
        return '';
    return value === 0 ? '=' : signed(value);
}
function phaseCells({ name, a_seconds: a, b_seconds: b, delta_seconds: delta }) {
    return [(0,clean/* shownLine */.QN)(name, 40), (0,words/* durationWords */.Sh)(a), (0,words/* durationWords */.Sh)(b), changeWith(text_duration/* signedDuration */.T, delta)];
}
function failureLine(word) {
    return (failure) => `${word}: ${(0,clean/* shownLine */.QN)(failure.family, 40)}: ${(0,clean/* shownLine */.QN)((0,headline/* headlineOf */.g)(failure), 160)}`;
}
function packageLines({ added, removed, changed }) {
    const all = [...changed, ...added, ...removed];
    if (all.length === 0)
        return ['the same in both'];
    const lines = (0,table/* alignColumns */.R)(all.slice(0, shownPackages).map(packageCells));
    return all.length > shownPackages
        ? [...lines, `… and ${all.length - shownPackages} more (--json has all)`]
        : lines;
}
function packageCells({ name, change, old_versions, new_versions, size_delta_bytes: size, }) {
    const versions = [old_versions, new_versions].map((list) => list.join(', ')).filter(Boolean);
    return [change, (0,clean/* shownLine */.QN)(name, 60), (0,clean/* shownLine */.QN)(versions.join(' → '), 80), changeWith(text_size/* signedBytes */.S, size)];
}
/** The diff without its two heading lines, coloured as diffs are. */
function diffLinesOf(diff, color) {
    if (diff === '')
        return ['the same in both, times and hashes aside'];
    const lines = diff.trimEnd().split('\n').slice(2);
    const shown = lines.slice(0, shownDiffLines).map((line) => paint((0,clean/* showControls */.mz)(line), color));
    return lines.length > shownDiffLines
        ? [...shown, `… and ${lines.length - shownDiffLines} more lines (--json has all)`]
        : shown;
}
const paints = { '+': 32, '-': 31, '@': 36 };
function paint(line, color) {
    const code = paints[line[0] ?? ''];
    return code === undefined ? line : (0,layout/* colored */.dS)(line, code, color);
}

;// CONCATENATED MODULE: ./lib/cli/commands/compare.js












function configure(command, io) {
    (0,option_values/* outputDirOption */.U2)(command, io).option('--png <file>', 'draw the two last screens side by side, changed rows marked');
    (0,picture_options/* pictureOptions */.R)(command)
        .option('--json', 'print the comparison as JSON')
        .action((a, b, options) => run(a, b, options, io));
}
async function run(nameA, nameB, options, io) {
    const { outputDir, png, theme, fontDir } = options;
    const { comparison, sides, note } = await compareBuilds(nameA, nameB, {
        outputDir,
        cwd: io.cwd,
        env: io.env,
    });
    if (note)
        io.err(`note: ${(0,clean/* shownLine */.QN)(note)}\n`);
    if (png)
        await writePicture(sides, (0,cli_io/* absolutePath */.Hi)(io, png), {
            fonts: (0,machine_fonts/* fontsFor */.o)({ fontDir, env: io.env, cwd: io.cwd }, (problem) => io.err(`${(0,clean/* shownLine */.QN)(problem)}\n`)),
            ...(theme === undefined ? {} : { theme: (0,theme_argument/* themeArgument */.b)(theme, io.cwd) }),
        });
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, comparisonJson(comparison));
    else
        io.out(`${comparisonLines(comparison, io.outColor).join('\n')}\n`);
}
async function writePicture({ a, b }, file, look) {
    const [screenA, screenB] = [await a.screen?.(), await b.screen?.()];
    if (!screenA || !screenB) {
        const without = screenA ? b : a;
        throw (0,errors/* usageError */.Wp)('no-recording', `${without.side.name} has no recording to take a picture of`);
    }
    const joined = sideBySide({ title: `A  ${(0,clean/* shownLine */.QN)(a.side.name)}`, screen: screenA }, { title: `B  ${(0,clean/* shownLine */.QN)(b.side.name)}`, screen: screenB });
    try {
        await (0,promises_.writeFile)(file, (0,render_png.renderPng)(joined, look));
    }
    catch (thrown) {
        if (thrown instanceof errors/* ToolError */.v4)
            throw thrown;
        throw (0,errors/* usageError */.Wp)('cannot-write', `${file} cannot be written: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}


/***/ }),

/***/ 7591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pictureOptions)
/* harmony export */ });
/* harmony import */ var _render_color_theme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6056);

// Apart from the other options, so that commands without pictures do not load the themes.
/**
 * Adds `--theme`, the colours of pictures, and `--font-dir`, whose fonts have the characters that the program's own
 * lack, to a command; `themeArgument` and `fontDirArgument` read their values.
 */
function pictureOptions(command) {
    return command
        .option('--theme <name-or-file>', `colours of the pictures: a JSON file with 16 colours, or ${_render_color_theme_js__WEBPACK_IMPORTED_MODULE_0__/* .themeNames */ .sK.join(', ')}`)
        .option('--font-dir <dir>', "fonts for characters that the program's own lack, before the machine's");
}


/***/ }),

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   fp: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4783);


/** A duration in seconds, or a dash where there is none. */
function durationWords(seconds) {
    return seconds == null ? '-' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(seconds);
}
/** Why an unsuccessful build failed: its family, or else its outcome, and its headline without `error:`. */
function failureWords({ outcome, failure, error_message }) {
    const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
    const message = (failure ? (0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(failure) : error_message)?.replace(/^error: /, '');
    return message ? `${what}: ${message}` : what;
}
/** Where a failure is: `at FILE:LINE:COLUMN`, and whether that is only probable. */
function placeWords({ file, line, column, probable }) {
    return `${probable ? 'probably at' : 'at'} ${file}:${line}${column === null ? '' : `:${column}`}`;
}


/***/ }),

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _nix_phase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(696);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7668);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);



/** A build as a side: its metadata, and its log as lines or null. */
function sideOf(name, metadata, log) {
    return {
        name,
        outcome: metadata.outcome,
        duration_seconds: metadata.duration_seconds,
        phases: metadata.phases,
        failures: metadata.failures,
        store_path: metadata.result?.store_path ?? null,
        closure_bytes: metadata.result?.closure_bytes ?? null,
        log,
    };
}
/**
 * Compares two sides, `b` against `a`. `packages` are the changes from a's closure to b's, null
 * where they are not known. Logs are compared line by line without times, hashes and ids, which differ
 * between any two runs. Pure; `compareBuilds` of compare/open reads the sides first.
 */
function compare(a, b, packages) {
    return {
        a: a.name,
        b: b.name,
        outcome: { a: a.outcome, b: b.outcome },
        duration: {
            a_seconds: a.duration_seconds,
            b_seconds: b.duration_seconds,
            delta_seconds: difference(a.duration_seconds, b.duration_seconds),
        },
        closure: {
            a_bytes: a.closure_bytes,
            b_bytes: b.closure_bytes,
            delta_bytes: difference(a.closure_bytes, b.closure_bytes),
        },
        phases: phaseDeltas(a.phases, b.phases),
        packages: packages && groupPackages(packages),
        failures: { new: failuresOnlyIn(b, a), gone: failuresOnlyIn(a, b) },
        log_diff: a.log && b.log && (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLines */ .P)(a.log, b.log, _normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseLine */ .$),
    };
}
function difference(a, b) {
    return a === null || b === null ? null : Number((b - a).toFixed(3));
}
/** Phases in the order of `b`, then those that only `a` had. */
function phaseDeltas(a, b) {
    const before = new Map(Object.entries((0,_nix_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsByPhase */ .o)(a)));
    const after = new Map(Object.entries((0,_nix_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsByPhase */ .o)(b)));
    return [...new Set([...after.keys(), ...before.keys()])].map((name) => {
        const [a_seconds, b_seconds] = [before.get(name) ?? null, after.get(name) ?? null];
        return { name, a_seconds, b_seconds, delta_seconds: difference(a_seconds, b_seconds) };
    });
}
function groupPackages(packages) {
    return {
        added: packages.filter(({ change }) => change === 'added'),
        removed: packages.filter(({ change }) => change === 'removed'),
        changed: packages.filter(({ change }) => change !== 'added' && change !== 'removed'),
    };
}
/** Failures of the same family and normalised message are the same: hashes change between runs. */
function failuresOnlyIn(side, other) {
    const known = new Set(other.failures.map(failureKey));
    return side.failures.filter((failure) => !known.has(failureKey(failure)));
}
function failureKey({ family, message, derivation }) {
    return JSON.stringify([family, (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseLine */ .$)(message), derivation && (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseLine */ .$)(derivation)]);
}


/***/ }),

/***/ 7668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** Rows times columns of the largest table that one gap between anchors may take. */
const maxCells = 4_000_000;
/**
 * The difference of two lists of lines by patience diff (Bram Cohen): lines that occur once in each text
 * are anchors, their longest increasing run is kept, and the gaps between are compared in the same way and
 * finally by a longest common subsequence. Written by hand: this keeps moved output readable and stays fast
 * on logs of a hundred thousand lines, where a plain table would not. `keyOf` returns the form in which
 * lines are compared; the lines of `same` are those of `b`.
 */
function diffLines(a, b, keyOf = (line) => line) {
    const hunks = [];
    const push = (kind, lines) => {
        if (lines.length === 0)
            return;
        const last = hunks.at(-1);
        if (last?.kind === kind)
            for (const line of lines)
                last.lines.push(line);
        else
            hunks.push({ kind, lines: [...lines] });
    };
    const keysA = a.map(keyOf);
    const keysB = b.map(keyOf);
    let [doneA, doneB] = [0, 0];
    for (const [atA, atB] of [...matches(keysA, keysB), [a.length, b.length]]) {
        push('removed', a.slice(doneA, atA));
        push('added', b.slice(doneB, atB));
        if (atB < b.length)
            push('same', [b[atB]]);
        [doneA, doneB] = [atA + 1, atB + 1];
    }
    return hunks;
}
/** Pairs of indices of equal lines, increasing in both. */
function matches(a, b) {
    const found = [];
    const open = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
    for (let range = open.pop(); range; range = open.pop()) {
        let { fromA, toA, fromB, toB } = range;
        while (fromA < toA && fromB < toB && a[fromA] === b[fromB])
            found.push([fromA++, fromB++]);
        while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1])
            found.push([--toA, --toB]);
        if (fromA === toA || fromB === toB)
            continue;
        const anchors = anchorsIn(a, b, { fromA, toA, fromB, toB });
        if (anchors.length === 0) {
            found.push(...commonSubsequence(a, b, { fromA, toA, fromB, toB }));
            continue;
        }
        // Each gap after the first starts with its anchor, which the next turn matches first.
        for (const [atA, atB] of [...anchors, [toA, toB]]) {
            open.push({ fromA, toA: atA, fromB, toB: atB });
            [fromA, fromB] = [atA, atB];
        }
    }
    return found.sort((x, y) => x[0] - y[0]);
}
/** Lines that occur exactly once in each side of the range, the longest run that increases in both. */
function anchorsIn(a, b, range) {
    const onceB = positionsOfUnique(b, range.fromB, range.toB);
    const pairs = [];
    for (const [line, atA] of positionsOfUnique(a, range.fromA, range.toA)) {
        const atB = onceB.get(line);
        if (atB !== undefined)
            pairs.push([atA, atB]);
    }
    return longestIncreasing(pairs);
}
function positionsOfUnique(lines, from, to) {
    const once = new Map();
    const twice = new Set();
    for (let index = from; index < to; index += 1) {
        const line = lines[index];
        if (twice.has(line))
            continue;
        if (once.delete(line))
            twice.add(line);
        else
            once.set(line, index);
    }
    return once;
}
/** Patience sorting: `pairs` increase in their first index; keeps the most that do in their second. */
function longestIncreasing(pairs) {
    const tops = [];
    const previous = [];
    for (const [index, pair] of pairs.entries()) {
        let [low, high] = [0, tops.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[tops[middle]][1] < pair[1])
                low = middle + 1;
            else
                high = middle;
        }
        previous[index] = low > 0 ? tops[low - 1] : undefined;
        tops[low] = index;
    }
    const kept = [];
    for (let at = tops.at(-1); at !== undefined; at = previous[at])
        kept.push(pairs[at]);
    return kept.reverse();
}
/** By the table of lengths; a gap too large for it counts as wholly different. */
function commonSubsequence(a, b, range) {
    const rows = range.toA - range.fromA;
    const columns = range.toB - range.fromB;
    if (rows * columns > maxCells)
        return [];
    const width = columns + 1;
    const table = new Uint16Array((rows + 1) * width);
    for (let row = rows - 1; row >= 0; row -= 1)
        for (let column = columns - 1; column >= 0; column -= 1)
            table[row * width + column] =
                a[range.fromA + row] === b[range.fromB + column]
                    ? table[(row + 1) * width + column + 1] + 1
                    : Math.max(table[(row + 1) * width + column], table[row * width + column + 1]);
    const found = [];
    for (let row = 0, column = 0; row < rows && column < columns;) {
        if (a[range.fromA + row] === b[range.fromB + column]) {
            found.push([range.fromA + row++, range.fromB + column++]);
        }
        else if (table[(row + 1) * width + column] >= table[row * width + column + 1])
            row += 1;
        else
            column += 1;
    }
    return found;
}


/***/ }),

/***/ 3225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ normaliseLine)
/* harmony export */ });
/* harmony import */ var _nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

const rules = [
    [/\bsha(256|512|1)[-:][A-Za-z0-9+/]{20,}={0,2}/g, 'sha$1-…'],
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
    [/\b(?=[0-9a-f]*\d)[0-9a-f]{12,64}\b/gi, '<id>'],
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?( ?(Z|UTC|[+-]\d\d:?\d\d))?(?![\w])/g, '<time>'],
    [
        /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)?,? ?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} \d\d:\d\d:\d\d( \d{4})?/g,
        '<time>',
    ],
    [/\b\d{1,2}:\d\d:\d\d([.,]\d+)?\b/g, '<time>'],
    [/\b(\d+m ?\d+(\.\d+)?s|\d+h ?\d+m)\b/g, '<duration>'],
    [/\b\d+(\.\d+)? ?(ms|s|secs?|seconds?|min|minutes?)\b/g, '<duration>'],
    [/(\.drv-)\d+\b/g, '$1<n>'],
    [/\[\d{2,7}\](?=:)/g, '[<pid>]'],
    [/\b(pid|PID)[ =:]+\d+/g, '$1 <pid>'],
    [/(\/(?:tmp|var\/tmp|run\/user\/\d+)\/[\w.-]*?)[.-][A-Za-z0-9_]{6,12}(?=\/|\b)/g, '$1.<random>'],
];
/**
 * A log line without what differs between two runs of the same rebuild: times, durations, store
 * hashes, ids, process numbers, random names. Lines are compared in this form.
 */
function normaliseLine(line) {
    let plain = (0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStoreHashes */ .KU)(line.trimEnd());
    for (const [pattern, replacement] of rules)
        plain = plain.replace(pattern, replacement);
    return plain;
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   dW: () => (/* binding */ closureBytes)
/* harmony export */ });
/* unused harmony export closureIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

const info = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }).nullable();
// Nix before 2.19 prints an array, later ones an object by path; version 2 of the format (2.33) wraps that.
const arrayFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }));
const objectFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), info);
const wrappedFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ info: objectFormat, storeDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('/nix/store') });
/** Reads the output of `nix path-info --json` in any of its formats. Throws for any other text. */
function closureIn(json) {
    const value = JSON.parse(json);
    const array = arrayFormat.safeParse(value);
    if (array.success)
        return array.data.map(({ path, narSize }) => ({ path, bytes: narSize ?? null }));
    const wrapped = wrappedFormat.safeParse(value);
    const entries = Object.entries(wrapped.success ? wrapped.data.info : objectFormat.parse(value));
    const storeDir = wrapped.success ? `${wrapped.data.storeDir}/` : '';
    return entries.map(([path, details]) => ({
        path: path.startsWith('/') ? path : storeDir + path,
        bytes: details?.narSize ?? null,
    }));
}
/**
 * The closure of a store path, in one call of Nix regardless of its size. For a derivation, the derivations
 * that it needs, without sizes. Throws when Nix fails.
 */
async function closureOf(storePath, run) {
    if (storePath.endsWith('.drv')) {
        const listed = await run('nix-store', ['--query', '--requisites', storePath]);
        const derivations = listed.split('\n').filter((path) => path.endsWith('.drv'));
        return derivations.map((path) => ({ path, bytes: null }));
    }
    const features = ['--extra-experimental-features', 'nix-command'];
    return closureIn(await run('nix', [...features, 'path-info', '--recursive', '--json', storePath]));
}
/** The total size of a closure in bytes; null where the size of a path is not known. */
function closureBytes(closure) {
    let sum = 0;
    for (const { bytes } of closure) {
        if (bytes === null)
            return null;
        sum += bytes;
    }
    return sum;
}


/***/ }),

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ packageChanges)
/* harmony export */ });
/* harmony import */ var _package_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2252);

/** A package of the same version whose size differs by less was only rebuilt with other hashes in it. */
const smallestBytes = 8 * 1024;
/**
 * What differs between two closures, package by package and sorted by name. Several versions of a package
 * may be in one closure; it counts as upgraded when its highest version rose.
 */
function packageChanges(before, after) {
    const old = packagesOf(before);
    const now = packagesOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
function packagesOf(closure) {
    const packages = new Map();
    for (const { path, bytes } of closure) {
        const { name, version } = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .packageNameOf */ .dG)(path);
        const known = packages.get(name) ?? { versions: new Set(), bytes: 0 };
        known.versions.add(version);
        known.bytes = known.bytes === null || bytes === null ? null : known.bytes + bytes;
        packages.set(name, known);
    }
    return packages;
}
function changeOf(name, old, now) {
    const old_versions = sorted(old);
    const new_versions = sorted(now);
    const known = old?.bytes !== null && now?.bytes !== null;
    const size_delta_bytes = known ? (now?.bytes ?? 0) - (old?.bytes ?? 0) : null;
    const details = { name, old_versions, new_versions, size_delta_bytes };
    if (!old)
        return { ...details, change: 'added' };
    if (!now)
        return { ...details, change: 'removed' };
    if (old_versions.join('\0') === new_versions.join('\0'))
        return Math.abs(size_delta_bytes ?? 0) >= smallestBytes ? { ...details, change: 'changed' } : null;
    const order = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(old_versions.at(-1), new_versions.at(-1));
    return { ...details, change: order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed' };
}
function sorted(packages) {
    return packages ? [...packages.versions].sort(_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy) : [];
}


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * A failure in a few words, as foreign text: `nginx.conf does not build: unknown directive "proxy_pas"` where the log
 * of a builder tells why it failed, else the message, which may have several lines.
 */
function headlineOf({ cause, derivation, message }) {
    if (!cause)
        return message;
    const why = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withStorePathNames */ .bq)(withoutBuildDirectory(cause));
    return derivation ? `${(0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(derivation)} does not build: ${why}` : why;
}
// Where builders run: in the sandbox, and outside of it until Nix 2.29 and since.
const buildDirectory = /(?<![^\s'"`(=])(?:\/build|\/tmp\/nix-build-[^\s/]+|\/nix\/var\/nix\/builds\/nix-[^\s/]+)\//g;
function withoutBuildDirectory(text) {
    return text.replace(buildDirectory, '');
}


/***/ }),

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ nixQuery)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);

/**
 * Returns a function that runs a Nix program and resolves with its output; it throws where the program fails or
 * takes longer than `timeoutMs` (0: no limit).
 */
function nixQuery(env, timeoutMs = 0) {
    return async (file, args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)([file, ...args], { env, timeoutMs });
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result))
            throw new Error(`${file}: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReason */ .Hr)(result)}`);
        return result.stdout;
    };
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ withoutStoreHashes),
/* harmony export */   N9: () => (/* binding */ systemName),
/* harmony export */   RS: () => (/* binding */ pathInStorePath),
/* harmony export */   bq: () => (/* binding */ withStorePathNames),
/* harmony export */   yF: () => (/* binding */ storePathName),
/* harmony export */   zP: () => (/* binding */ isStorePath)
/* harmony export */ });
// A store path is DIRECTORY/HASH-NAME. The hash is 20 bytes in Nix's base 32, which has no e, o, t and u
// (nix/src/libutil/base-nix-32.cc); the name is restricted by nix/src/libstore/path.cc. The directory is
// most often /nix/store, but may be any. Browser pages use this file too: it imports nothing.
const hash = '[0-9a-df-np-sv-z]{32}';
const name = '[\\w+.?=-]+';
const storePath = new RegExp(`^/(?:[^/\\n]+/)*${hash}-${name}$`);
const prefix = new RegExp(`^(?:.*/)?(?:${hash}-)?`);
const insidePath = new RegExp(`^/(?:[^/]+/)*?${hash}-[^/]+/(.+)$`);
const hashesInText = new RegExp(`\\b${hash}-`, 'g');
const hashesOfPaths = new RegExp(`/${hash}-`, 'g');
const directoryCharacter = /[\w.+/-]/;
/** Whether `path` is a store path itself, in any store directory: absolute, with hash and name. */
function isStorePath(path) {
    return storePath.test(path);
}
/**
 * The name of a store path without directory, hash and `.drv`: `/nix/store/HASH-hello-1.0.drv` is
 * `hello-1.0`, as Nix prefixes the lines of its build log. A name is returned as it is.
 */
function storePathName(path) {
    return path.replace(prefix, '').replace(/\.drv$/, '');
}
/** The name of a system of NixOS without the words that all have: `web1-26.05` of `/nix/store/HASH-nixos-system-web1-26.05`. */
function systemName(path) {
    return storePathName(path).replace(/^nixos-system-/, '');
}
/** The part of `path` below a store path: `hosts/a.nix` of `/nix/store/HASH-source/hosts/a.nix`, else null. */
function pathInStorePath(path) {
    return insidePath.exec(path)?.[1] ?? null;
}
/** A text with the hash of every store path in it replaced by `…`, so that rebuilt paths compare as equal. */
function withoutStoreHashes(text) {
    return text.replace(hashesInText, '…-');
}
/** A text with every store path in it shortened to its name. */
function withStorePathNames(text) {
    let kept = '';
    let end = 0;
    for (const { 0: hashed, index } of text.matchAll(hashesOfPaths)) {
        let start = index;
        while (start > end && directoryCharacter.test(text[start - 1]))
            start -= 1;
        // The store's directory is absolute: what is before its first slash is no part of the path.
        kept += text.slice(end, start + text.slice(start, index + 1).indexOf('/'));
        end = index + hashed.length;
    }
    return kept + text.slice(end);
}


/***/ }),

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

/***/ 1181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ themeArgument)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/render/color/theme.js + 1 modules
var theme = __webpack_require__(6056);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/render/color/theme-file.js

const hex = /^#[0-9a-f]{6}$/i;
/** The names of the sixteen colours in Windows Terminal's schemes and in many terminals' files; some say magenta. */
const names = ['black', 'red', 'green', 'yellow', 'blue', 'purple', 'cyan', 'white'];
/**
 * Reads the colours of a theme from JSON: `{"fg", "bg", "cursor", "palette"}` with `#rrggbb` colours and a palette of
 * 8 or 16, as a list or joined by colons (asciicast's form, `cursor` optional); a cast, of which the header's `theme`
 * is taken (https://docs.asciinema.org/manual/asciicast/v3/); or a scheme of Windows Terminal, with `foreground`,
 * `background` and a name for each colour. `source` is named in errors. Throws a usage error (`bad-theme`).
 */
function parseThemeFile(text, source) {
    const bad = (reason) => (0,errors/* usageError */.Wp)('bad-theme', `${source} is no theme: ${reason}`, 'It must be JSON such as {"fg": "#d0d0d0", "bg": "#101010", "palette": ["#000000", …]} with 16 colours.');
    const whole = parsed(text) ?? parsed(text.slice(0, Math.max(0, text.indexOf('\n'))));
    if (!isObject(whole))
        throw bad('it is not a JSON object');
    const value = 'version' in whole ? carried(whole) : whole;
    if (!isObject(value))
        throw bad('the header of this cast has no theme');
    const fg = value.fg ?? value.foreground;
    const bg = value.bg ?? value.background;
    const cursor = value.cursor ?? value.cursorColor;
    const palette = paletteOf(value);
    for (const [name, color] of Object.entries({ fg, bg, ...(cursor === undefined ? {} : { cursor }) }))
        if (!isColor(color))
            throw bad(`"${name}" is ${shown(color)}, not a colour such as #d0d0d0`);
    if (palette.length !== 8 && palette.length !== 16)
        throw bad(`its palette has ${palette.length} colours, not 8 or 16`);
    const odd = palette.findIndex((color) => !isColor(color));
    if (odd >= 0)
        throw bad(`colour ${odd} of its palette is ${shown(palette[odd])}, not one such as #d0d0d0`);
    return {
        fg: fg,
        bg: bg,
        palette: palette,
        ...(cursor === undefined ? {} : { cursor: cursor }),
    };
}
function carried(header) {
    return header.version === 3 && isObject(header.term) ? header.term.theme : header.theme;
}
function paletteOf(value) {
    if (Array.isArray(value.palette))
        return value.palette;
    if (typeof value.palette === 'string')
        return value.palette.split(':');
    const named = (name) => value[name] ?? value[name.replace(/purple/i, (word) => (word === 'Purple' ? 'Magenta' : 'magenta'))];
    const bright = names.map((name) => `bright${name[0]?.toUpperCase()}${name.slice(1)}`);
    return [...names, ...bright].map(named).filter((color) => color !== undefined);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isColor = (value) => typeof value === 'string' && hex.test(value);
const shown = (value) => value === undefined ? 'missing' : JSON.stringify(value).slice(0, 40);

;// CONCATENATED MODULE: ./lib/rebuild/pictures/theme-argument.js





/** So many bytes of a file are read: a theme is small, and of a cast only the header is needed. */
const maxBytes = 1024 * 1024;
/**
 * The theme that a person names: one of `themeNames`, or a file in `cwd` with its colours (see `parseThemeFile`).
 * Throws a usage error (`unknown-theme`, `bad-theme`, `cannot-read`).
 */
function themeArgument(named, cwd) {
    const known = theme/* themeNames */.sK.find((name) => name === named);
    if (known)
        return known;
    const path = (0,external_node_path_.resolve)(cwd, named);
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!found?.isFile())
        throw (0,errors/* usageError */.Wp)('unknown-theme', `there is no theme and no file called "${named}"`, `Give a file with colours, or one of ${theme/* themeNames */.sK.join(', ')}.`);
    try {
        return parseThemeFile(startOf(path), named);
    }
    catch (thrown) {
        if (thrown instanceof errors/* ToolError */.v4)
            throw thrown;
        throw (0,errors/* usageError */.Wp)('cannot-read', `${named} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
function startOf(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const bytes = Buffer.alloc(maxBytes);
        return bytes.toString('utf8', 0, (0,external_node_fs_.readSync)(file, bytes, 0, maxBytes, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
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
var render_canvas = __webpack_require__(1242);
// EXTERNAL MODULE: ./lib/render/color/palette.js
var palette = __webpack_require__(572);
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

/***/ 5530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shownInsteadOf: () => (/* binding */ shownInsteadOf),
/* harmony export */   u: () => (/* binding */ lastScreenWithContent)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3586);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(275);
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

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Transcript: () => (/* binding */ Transcript),
  printedLines: () => (/* binding */ printedLines)
});

// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(7032);
// EXTERNAL MODULE: ./lib/terminal/log/plain-lines.js
var plain_lines = __webpack_require__(7175);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/terminal/xterm/core.js
var core = __webpack_require__(6306);
;// CONCATENATED MODULE: ./lib/terminal/log/rows.js


const hasContent = cell/* content */.Qs.codePoint | cell/* content */.Qs.cluster;
const tab = 0x09;
/** The columns of a row up to the last cell that something was written into; blanks that were printed count. */
function usedCols(line) {
    const { _data: data } = line;
    for (let at = (line.length - 1) * core/* xtermWords */.C; at >= 0; at -= core/* xtermWords */.C)
        if (data[at] & hasContent)
            return at / core/* xtermWords */.C + Math.max(1, (0,cell/* widthOf */.qz)(data[at]));
    return 0;
}
/** The rows of the screen up to the last one with text. */
function usedRows(buffer, rows) {
    let used = rows;
    while (used > 0 && usedCols(buffer.lines.get(buffer.ybase + used - 1)) === 0)
        used -= 1;
    return used;
}
/** The text of a row's first `cols` columns; cells that nothing was written into are blanks. */
function lineText(line, cols) {
    const { _data: data } = line;
    let text = '';
    for (let col = 0; col < cols; col += 1) {
        const word = data[col * core/* xtermWords */.C];
        const code = word & cell/* content */.Qs.codePoint;
        if (code === tab && !(word & cell/* content */.Qs.cluster)) {
            const stop = stopAfter(col);
            const isWhole = isBlank(line, col + 1, Math.min(stop, line.length));
            text += isWhole ? '\t' : ' ';
            if (isWhole)
                col = stop - 1;
        }
        else if (word & hasContent) {
            text += word & cell/* content */.Qs.cluster ? (line._combined[col] ?? ' ') : String.fromCodePoint(code);
            if ((0,cell/* widthOf */.qz)(word) === 2)
                col += 1;
        }
        else if ((0,cell/* widthOf */.qz)(word) !== 0)
            text += ' ';
    }
    return text;
}
/**
 * Notes in the cell of the cursor that a tab moved it on from there, so that the text of the row has the tab. Where
 * text was printed before, or the next tab stop is not one of every eighth column, the tab is blanks.
 */
function noteTab(buffer, cols) {
    if (buffer.x >= cols - 1)
        return;
    const stop = stopAfter(buffer.x);
    const line = buffer.lines.get(buffer.ybase + buffer.y);
    if (stop >= cols || buffer.nextStop(buffer.x) !== stop || !isBlank(line, buffer.x, stop))
        return;
    line._data[buffer.x * core/* xtermWords */.C] = (1 << cell/* content */.Qs.widthShift) | tab;
}
/** True where tabs stop at every eighth column. */
function hasUsualTabs(buffer, cols) {
    for (let col = 0; stopAfter(col) < cols; col = stopAfter(col))
        if (buffer.nextStop(col) !== stopAfter(col))
            return false;
    return true;
}
function isBlank(line, from, to) {
    for (let col = from; col < to; col += 1) {
        const word = line._data[col * core/* xtermWords */.C];
        if ((word & hasContent) !== 0 || (0,cell/* widthOf */.qz)(word) === 0)
            return false;
    }
    return true;
}
function stopAfter(col) {
    return (col | 7) + 1;
}
/** Joins rows into lines: a row that goes on from the one above it belongs to that line. */
class RowJoiner {
    /** A row was added, and it is not known yet whether its line has ended. */
    #isOpen = false;
    /** Columns at the end of the last row that nothing was written into. */
    #gap = 0;
    /** Returns what a row adds to the text: a line feed, where it begins a new line, and its own text. */
    add(line) {
        const used = usedCols(line);
        const text = lineText(line, used);
        const before = !this.#isOpen ? '' : line.isWrapped ? this.#filling(line) : '\n';
        this.#isOpen = true;
        this.#gap = line.length - used;
        return before + text;
    }
    /** Ends the line, if there is one. */
    end() {
        const end = this.#isOpen ? '\n' : '';
        this.#isOpen = false;
        return end;
    }
    clone() {
        const clone = new RowJoiner();
        clone.#isOpen = this.#isOpen;
        clone.#gap = this.#gap;
        return clone;
    }
    /** A wide character that did not fit left the last column blank; more was erased. */
    #filling(line) {
        if (this.#gap === 1 && (0,cell/* widthOf */.qz)(line._data[0]) === 2)
            return '';
        return ' '.repeat(this.#gap);
    }
}

// EXTERNAL MODULE: ./lib/terminal/xterm/open.js + 5 modules
var xterm_open = __webpack_require__(9168);
;// CONCATENATED MODULE: ./lib/terminal/log/scrolling-terminal.js


/** More rows than a terminal can lose when it gets smaller. */
const maxReflowedRows = 200_000;
/**
 * A terminal whose rows are handed over when they leave its screen, in order: those that scroll off the top of the
 * scrolling region, and, as in tmux, all rows up to the last one with text when the screen is cleared. Rows of the
 * alternate screen are not. What is deleted or erased otherwise was redrawn, and is in no row.
 */
class ScrollingTerminal {
    #open;
    #convertEol;
    #onRow;
    #size;
    /** The cursor was sent to the first cell, rather than moved up to it as a program does that redraws its rows. */
    #isSentHome = false;
    constructor(size, options, onRow) {
        this.#open = (0,xterm_open/* openTerminal */.j)(size, options);
        this.#convertEol = options.convertEol ?? false;
        this.#onRow = onRow;
        this.#size = { cols: (0,xterm_open/* usableCols */.A)(size), rows: size.rows };
        this.#watch();
    }
    /** Takes text, which may end within a sequence. */
    write(text) {
        this.#open.write(text);
    }
    /** Hands over the rows that a smaller screen has no room for; lines are wrapped anew. */
    resize(size) {
        const { terminal } = this.#open;
        this.#size = { cols: (0,xterm_open/* usableCols */.A)(size), rows: size.rows };
        terminal.options.scrollback = maxReflowedRows;
        terminal.resize(this.#size.cols, this.#size.rows);
        const buffer = this.#normal;
        for (let row = 0; row < buffer.ybase; row += 1)
            this.#onRow(buffer.lines.get(row));
        terminal.options.scrollback = 0;
    }
    /** The rows of the main screen, up to the last one with text. */
    *rows() {
        const { ybase, lines } = this.#normal;
        const used = usedRows(this.#normal, this.#size.rows);
        for (let row = 0; row < used; row += 1)
            yield lines.get(ybase + row);
    }
    /** True where the cursor is in the last of `rows`, or above it. */
    get isInLastRow() {
        return this.#normal.y < usedRows(this.#normal, this.#size.rows);
    }
    /**
     * True where text that is printed next, with line ends and colours but without movement, only adds to the text of
     * the main screen: nothing is written over, and nothing changes what becomes of the text.
     */
    get isAppending() {
        const { core, terminal } = this.#open;
        const { buffer } = core._bufferService;
        const { modes, decPrivateModes } = core.coreService;
        return (core._inputHandler._parser.currentState === 0 &&
            buffer === this.#normal &&
            decPrivateModes.wraparound &&
            !decPrivateModes.origin &&
            !modes.insertMode &&
            terminal.options.convertEol === this.#convertEol &&
            core._charsetService.charset === undefined &&
            buffer.scrollTop === 0 &&
            buffer.scrollBottom === this.#size.rows - 1 &&
            usedCols(buffer.lines.get(buffer.ybase + buffer.y)) <= buffer.x &&
            usedRows(buffer, this.#size.rows) <= buffer.y + 1 &&
            hasUsualTabs(buffer, this.#size.cols));
    }
    /**
     * Hands over the rows above the cursor, which is in an empty one, and leaves a blank screen with the cursor in its
     * first row.
     */
    takeRows() {
        // Of a line feed in the last row all that counts here is that it scrolls.
        const { y } = this.#normal;
        this.write(`\x1b[${this.#size.rows}H${'\n'.repeat(y)}\x1b[H`);
    }
    /** A sequence is noticed before xterm.js carries it out. */
    #watch() {
        const { core, terminal } = this.#open;
        const service = core._bufferService;
        const scroll = service.scroll.bind(service);
        service.scroll = (attributes, isWrapped) => {
            this.#scrolled(1);
            scroll(attributes, isWrapped);
        };
        terminal.parser.registerCsiHandler({ final: 'S' }, (params) => {
            this.#scrolled(Number(params[0]) || 1);
            return false;
        });
        for (const [final, isAddress] of [
            ['H', true],
            ['f', true],
            ['A', false],
            ['F', false],
        ])
            terminal.parser.registerCsiHandler({ final }, () => {
                this.#isSentHome = isAddress;
                return false;
            });
        terminal.parser.registerCsiHandler({ final: 'J' }, (params) => {
            const { buffer } = service;
            const isAtHome = this.#isSentHome && buffer.x === 0 && buffer.y === 0;
            if (buffer === this.#normal && (params[0] === 2 || (params[0] === 0 && isAtHome)))
                this.#cleared();
            return false;
        });
        terminal.parser.registerEscHandler({ final: 'c' }, () => {
            this.#cleared();
            return false;
        });
        const { _inputHandler: input } = core;
        input._parser.setExecuteHandler('\t', () => {
            noteTab(service.buffer, this.#size.cols);
            return input.tab();
        });
    }
    #scrolled(count) {
        const { buffer } = this.#open.core._bufferService;
        if (buffer !== this.#normal)
            return;
        const { scrollTop, scrollBottom, ybase, lines } = buffer;
        const last = Math.min(scrollBottom, scrollTop + count - 1);
        for (let row = scrollTop; row <= last; row += 1)
            this.#onRow(lines.get(ybase + row));
    }
    #cleared() {
        for (const row of this.rows())
            this.#onRow(row);
    }
    dispose() {
        this.#open.terminal.dispose();
    }
    get #normal() {
        return this.#open.core._bufferService.buffers.normal;
    }
}

;// CONCATENATED MODULE: ./lib/terminal/log/transcript.js




/** Where text comes from no terminal: as wide as any is, so that a line redrawn after CR is in one row. */
const unknownSize = { cols: 1000, rows: 24 };
/** Text that waits is looked through when there is so much of it (UTF-16 units), and read when there is no more room. */
const minWaiting = 4096;
const maxWaiting = 256 * 1024;
/** After text that may move the cursor at least so much (UTF-16 units) is read, rather than looking at each line. */
const minRead = 2048;
/** The plain lines that a whole text printed into a file or a pipe, each with its line feed. */
function printedLines(text) {
    const transcript = new Transcript();
    return transcript.push(text) + transcript.end();
}
/**
 * Terminal text to the plain lines that it printed: the rows of the terminal, each as it was when it left the screen
 * or at the end, wrapped rows joined. What was redrawn in between is there in its last state; the alternate screen is
 * left out. Concatenated, what `push`, `resize` and `end` return is the log.
 *
 * Text that moves no cursor becomes lines directly. Else xterm.js decides what the rows are, so that the log and the
 * pictures of a recording agree.
 */
class Transcript {
    #source;
    #size;
    /** Made when plain text alone no longer tells what the rows are. */
    #terminal = null;
    /** Text of which the terminal was not told yet: plain text, line ends and colours alone. */
    #waiting = '';
    /** How much of `#waiting` was looked through, in which there were too few lines. */
    #looked = 0;
    /** The terminal's screen is blank, and `#waiting` fills it: what was on it before is part of the log already. */
    #isBlank = false;
    /** The beginning of a line end or a colour. */
    #carry = '';
    #joiner = new RowJoiner();
    #out = '';
    constructor({ size, source = size ? 'terminal' : 'file' } = {}) {
        this.#size = size ?? unknownSize;
        this.#source = source;
    }
    /** Takes text in chunks of any size; returns what of the log became final, which may end within a line. */
    push(chunk) {
        let text = this.#carry + chunk;
        this.#carry = '';
        while (text !== '') {
            const isPlain = this.#waiting !== '' || (this.#terminal?.isAppending ?? true);
            text = isPlain ? this.#wait(text) : this.#read(text);
        }
        return this.#take();
    }
    /** The terminal has another size from now on. */
    resize(size) {
        if (this.#carry)
            this.#read(this.#carry);
        this.#carry = '';
        this.#told().resize(size);
        this.#size = size;
        return this.#take();
    }
    /** Returns the rows that are still on the screen, the last with its line feed; nothing may follow. */
    end() {
        if (this.#carry)
            this.#read(this.#carry);
        this.#carry = '';
        let text = this.shown;
        if (text !== '' && !text.endsWith('\n'))
            text += '\n';
        this.#terminal?.dispose();
        this.#terminal = null;
        this.#waiting = '';
        return text;
    }
    /**
     * What `end` would return now, without the last line feed where the cursor is in the last line. What an unfinished
     * sequence will do is not in it.
     */
    get shown() {
        // Fewer lines than rows: no blank one of them has left the screen.
        const { cols, rows: height } = this.#size;
        if (this.#terminal === null && countOf(this.#waiting, '\n', height) < height) {
            const lines = (0,plain_lines/* plainLines */.y1)(this.#waiting, cols);
            if (lines !== null)
                return withoutBlankEnd(lines);
        }
        const terminal = this.#told();
        const joiner = this.#joiner.clone();
        let text = this.#out;
        for (const row of terminal.rows())
            text += joiner.add(row);
        return terminal.isInLastRow ? text : text + joiner.end();
    }
    #take() {
        const out = this.#out;
        this.#out = '';
        return out;
    }
    /** Keeps the plain text at the beginning and has the terminal read what follows; returns what is left of it. */
    #wait(text) {
        const pattern = plain_lines/* notPlain */.Q[this.#source];
        pattern.lastIndex = 0;
        let end = pattern.exec(text)?.index ?? text.length;
        // The line feed may follow in the next chunk.
        if (end === text.length)
            while (end > 0 && text[end - 1] === '\r')
                end -= 1;
        if (end > 0)
            this.#keep(text.slice(0, end));
        if (end === text.length)
            return '';
        const rest = text.slice(end);
        if (!plain_lines/* unfinishedPlain */.i4.test(rest))
            return this.#read(rest);
        this.#carry = rest;
        return '';
    }
    #keep(text) {
        this.#waiting += text;
        if (this.#waiting.length - this.#looked < minWaiting)
            return;
        this.#releaseLines();
        this.#looked = this.#waiting.length;
        if (this.#waiting.length > maxWaiting)
            this.#told();
    }
    /** Turns text that has left the screen into lines: all but as many lines as the screen has rows, or more. */
    #releaseLines() {
        const { rows } = this.#size;
        const kept = this.#startOfLast(rows);
        if (!this.#isBlank) {
            const scrolled = (0,text_lines/* afterLines */.U)(this.#waiting, rows);
            if (scrolled < 0 || scrolled > kept)
                return;
            // These lines push out all that was on the screen before them.
            const first = this.#waiting.slice(0, scrolled);
            const others = this.#waiting.slice(scrolled);
            this.#waiting = first;
            this.#told().takeRows();
            this.#out += this.#joiner.end();
            this.#waiting = others;
            this.#isBlank = true;
            this.#releaseLines();
            return;
        }
        const lines = (0,plain_lines/* plainLines */.y1)(this.#waiting.slice(0, kept), this.#size.cols);
        if (lines === null) {
            this.#told();
            return;
        }
        this.#out += lines;
        this.#waiting = this.#waiting.slice(kept);
    }
    /** Where the last `count` lines that are waiting begin; 0 where there are no more. */
    #startOfLast(count) {
        let from = this.#waiting.length;
        for (let line = 0; line <= count && from >= 0; line += 1)
            from = from === 0 ? -1 : this.#waiting.lastIndexOf('\n', from - 1);
        return from + 1;
    }
    /** Has the terminal read the beginning of a text that may do anything; returns the rest of it. */
    #read(text) {
        const terminal = this.#told();
        const end = text.indexOf('\n', minRead) + 1 || text.length;
        terminal.write(text.slice(0, end));
        return text.slice(end);
    }
    /** The terminal, with all that waits written to it. */
    #told() {
        this.#terminal ??= new ScrollingTerminal(this.#size, { convertEol: this.#source === 'file' }, (row) => {
            this.#out += this.#joiner.add(row);
        });
        if (this.#waiting !== '')
            this.#terminal.write(this.#waiting);
        this.#waiting = '';
        this.#looked = 0;
        this.#isBlank = false;
        return this.#terminal;
    }
}
/** Without the blank lines at the end. */
function withoutBlankEnd(lines) {
    let end = lines.length;
    while (end > 0 && lines[end - 1] === '\n')
        end -= 1;
    return end === 0 ? '' : lines.slice(0, end + 1);
}
/** How often `text` has the character, up to `most`. */
function countOf(text, character, most) {
    let count = 0;
    for (let at = text.indexOf(character); at >= 0 && count < most; at = text.indexOf(character, at + 1))
        count += 1;
    return count;
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

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes);
}
function indentedLines(lines) {
    return lines.map((line) => `  ${line}`);
}
/** A title above indented lines; nothing where there are none. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...indentedLines(lines)];
}
/** The sections that are not empty, a blank line between them. */
function joinedSections(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
/** A text in an ANSI colour (SGR number), where colour is wanted. */
function colored(text, code, color) {
    return color ? `\x1b[${code}m${text}\x1b[0m` : text;
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747);

/** Rows as lines whose cells start in the same terminal columns, two blanks apart; the last cell is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell));
    return rows.map((row) => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)))
        .join('  ')
        .trimEnd());
}


/***/ })

};
