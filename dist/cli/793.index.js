export const id = 793;
export const ids = [793,408,74];
export const modules = {

/***/ 4793:
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
// EXTERNAL MODULE: ./lib/history/comparison.js
var history_comparison = __webpack_require__(939);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(2594);
// EXTERNAL MODULE: ./lib/history/diff.js
var diff = __webpack_require__(629);
// EXTERNAL MODULE: ./lib/history/normalise.js
var normalise = __webpack_require__(3202);
;// CONCATENATED MODULE: ./lib/history/side-by-side.js




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
 * hashes, and may have moved. Blank rows and columns
 * beyond the content are left out.
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
    place(joined, a, { column: 0, width: widthA, changed: changed.a, color: red, firstCluster: 0 });
    place(joined, b, {
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
    while (rows > 0 && (0,terminal_screen/* rowText */.q)(screen, rows - 1) === '')
        rows -= 1;
    return rows;
}
/** Columns up to the last one that is not blank in some row, the title's included. */
function width({ title, screen }) {
    const rows = Array.from({ length: screen.rows }, (_, row) => columnsOf(screen, row));
    return Math.max(1, Math.min([...title].length, screen.cols), ...rows);
}
function columnsOf(screen, row) {
    let columns = screen.cols;
    while (columns > 0 && (0,terminal_screen/* cellText */.I)(screen, row * screen.cols + columns - 1) === ' ')
        columns -= 1;
    return columns;
}
function changedRows(a, b) {
    const textsOf = (screen) => Array.from({ length: contentRows(screen) }, (_, row) => (0,terminal_screen/* rowText */.q)(screen, row));
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
function place(into, { title, screen }, { column, width, ...place }) {
    for (const [index, character] of [...title].slice(0, width).entries())
        writeCell(into, column + gutter + index, 0, character.codePointAt(0), cell/* fgFlag */.Ws.bold);
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
/** Copies a cell without the cursor, its cluster found again among the joined ones. */
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
function writeCell(into, column, row, code, fg) {
    const at = (row * into.cols + column) * cell/* cellWords */.OH;
    into.cells[at] = code | (1 << cell/* content */.Qs.widthShift);
    into.cells[at + 1] = fg;
}

// EXTERNAL MODULE: ./lib/render/render-png.js + 2 modules
var render_png = __webpack_require__(5074);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/terminal.js
var terminal = __webpack_require__(2935);
;// CONCATENATED MODULE: ./lib/history/unified.js
const context = 3;
/**
 * The hunks as a unified diff (the format of `diff -u`, POSIX.1-2017 diff), with three lines around each change.
 * Empty where nothing differs.
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

// EXTERNAL MODULE: ./lib/text/duration.js
var text_duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/text/size.js
var text_size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/cli/compare-lines.js





const shownPackages = 100;
const shownDiffLines = 400;
/** What `compare --json` prints; the logs' difference is a unified diff. */
function comparisonJson(comparison) {
    const { a, b, log_diff } = comparison;
    return { ...comparison, log_diff: log_diff && unifiedDiff(log_diff, a, b) };
}
/** The comparison for people. */
function comparisonLines(comparison, color) {
    const { a, b, outcome, duration, closure, phases, packages, failures, log_diff } = comparison;
    const words = (seconds) => (seconds === null ? '-' : (0,text_duration/* formatDuration */.a)(seconds));
    const bytes = (value) => (value === null ? '-' : (0,text_size/* formatBytes */.z)(value));
    const head = (0,table/* alignColumns */.R)([
        ['', 'A', 'B', 'change'],
        ['name', (0,terminal/* plainLine */.h)(a, 60), (0,terminal/* plainLine */.h)(b, 60), ''],
        ['outcome', (0,terminal/* plainLine */.h)(outcome.a ?? '-', 20), (0,terminal/* plainLine */.h)(outcome.b ?? '-', 20), ''],
        [
            'duration',
            words(duration.a_seconds),
            words(duration.b_seconds),
            signed(duration.delta_seconds, text_duration/* formatDuration */.a),
        ],
        ['closure', bytes(closure.a_bytes), bytes(closure.b_bytes), signed(closure.delta_bytes, text_size/* formatBytes */.z)],
    ]);
    const sections = [
        head,
        titled('phases', (0,table/* alignColumns */.R)(phases.map(phaseCells))),
        titled('failures', [...failures.new.map(failureLine('new')), ...failures.gone.map(failureLine('gone'))]),
        titled('packages', packages ? packageLines(packages) : ['not known: the two closures are not both here']),
        titled('log', log_diff ? diffLinesOf(unifiedDiff(log_diff, 'A', 'B'), color) : ['not both have one']),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index ? ['', ...lines] : lines));
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}
function signed(value, format) {
    if (value === null)
        return '';
    return value === 0 ? '=' : `${value > 0 ? '+' : '-'}${format(Math.abs(value))}`;
}
function phaseCells({ name, a_seconds: a, b_seconds: b, delta_seconds: delta }) {
    const words = (seconds) => (seconds === null ? '-' : (0,text_duration/* formatDuration */.a)(seconds));
    return [(0,terminal/* plainLine */.h)(name, 40), words(a), words(b), signed(delta, text_duration/* formatDuration */.a)];
}
function failureLine(word) {
    return ({ family, message }) => `${word}: ${(0,terminal/* plainLine */.h)(family, 40)}: ${(0,terminal/* plainLine */.h)(message, 160)}`;
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
    return [change, (0,terminal/* plainLine */.h)(name, 60), (0,terminal/* plainLine */.h)(versions.join(' → '), 80), signed(size, text_size/* formatBytes */.z)];
}
/** The diff without its two heading lines, coloured as diffs are. */
function diffLinesOf(diff, color) {
    if (diff === '')
        return ['the same in both, times and hashes aside'];
    const lines = diff.trimEnd().split('\n').slice(2);
    const shown = lines.slice(0, shownDiffLines).map((line) => paint((0,terminal/* plainText */.w)(line), color));
    return lines.length > shownDiffLines
        ? [...shown, `… and ${lines.length - shownDiffLines} more lines (--json has all)`]
        : shown;
}
const paints = { '+': '32', '-': '31', '@': '36' };
function paint(line, color) {
    const code = paints[line[0] ?? ''];
    return color && code ? `\x1b[${code}m${line}\x1b[0m` : line;
}

// EXTERNAL MODULE: ./lib/nix/closure.js
var closure = __webpack_require__(4634);
// EXTERNAL MODULE: ./lib/nix/package-changes.js + 1 modules
var package_changes = __webpack_require__(8024);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/cli/compare-packages.js





/**
 * The package changes from `a` to `b`: as recorded, where b was compared with a's closure when it
 * was built, else from the store, where both closures still are. Fills in sizes of closures that the
 * sides do not know themselves.
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
    const gone = [];
    for (const path of [from, to])
        if (!(await isHere(path)))
            gone.push(path);
    if (gone.length > 0)
        return { packages: null, note: `${gone.join(' and ')} is not in this machine's store` };
    try {
        const [before, after] = [await readClosure(from, env), await readClosure(to, env)];
        a.side.closure_bytes ??= (0,closure/* closureBytes */.dW)(before);
        b.side.closure_bytes ??= (0,closure/* closureBytes */.dW)(after);
        return { packages: (0,package_changes/* packageChanges */.k)(before, after), note: null };
    }
    catch (thrown) {
        return { packages: null, note: `the closures cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}` };
    }
}
function isHere(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
function readClosure(path, env) {
    return (0,closure/* closureOf */.TQ)(path, async (file, args) => {
        const { status, stdout, stderr } = await (0,programs/* runProgram */.m)([file, ...args], { env });
        if (status === 0)
            return stdout;
        throw new Error(stderr.trim().split('\n').at(-1) || `${file} is not here`);
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/builds/builds.js + 3 modules
var builds = __webpack_require__(1991);
// EXTERNAL MODULE: ./lib/cast/read.js + 4 modules
var read = __webpack_require__(8994);
// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/terminal/play.js
var play = __webpack_require__(9408);
// EXTERNAL MODULE: ./lib/terminal/transcript.js
var terminal_transcript = __webpack_require__(136);
;// CONCATENATED MODULE: ./lib/cli/compare-side.js










const maxLogBytes = 64 * 1024 * 1024;
/** Opens what the user named: a store path, a file (cast or log), or else a build by name or path. */
async function openSide(name, buildsDir, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, name);
    // Profiles such as /run/current-system are links into the store.
    const real = await (0,promises_.realpath)(path).catch(() => path);
    if (name.includes('/') && isStorePath(real))
        return closureSide(name, real);
    const stat = await (0,promises_.lstat)(path).catch(() => null);
    if (stat?.isFile())
        return (await isCast(path)) ? castSide(name, path) : logSide(name, path);
    return buildSide(name, buildsDir);
}
/** A path directly in a store, wherever that store is: its name starts with a hash. */
function isStorePath(path) {
    return /^[0-9a-df-np-sv-z]{32}-/.test((0,external_node_path_.basename)(path));
}
function closureSide(name, path) {
    return { side: { ...unknownSide(name), store_path: path }, metadata: null, screen: null };
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
async function isCast(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, 0);
        return (0,explain/* inputKind */.TP)(buffer.subarray(0, bytesRead).toString()) === 'cast';
    }
    finally {
        await file.close();
    }
}
async function castSide(name, path) {
    const recording = await (0,read/* openRecording */.a)(() => (0,external_node_fs_.createReadStream)(path));
    const understood = await (0,explain/* explainRecording */.f4)(recording, { checkout: null, exitCode: null });
    const { seconds, exit, log } = await transcriptOf(recording);
    const side = { ...understoodSide(name, understood), duration_seconds: seconds, log };
    const outcome = exit === null ? side.outcome : exit === 0 ? 'success' : 'failed';
    return { side: { ...side, outcome }, metadata: null, screen: () => (0,play/* lastScreen */.$J)(recording) };
}
/** The lines that a recording printed, its length and the exit status it carries. */
async function transcriptOf(recording) {
    const transcript = new terminal_transcript/* Transcript */.j();
    let [text, seconds] = ['', 0];
    let exit = null;
    for await (const events of recording.events()) {
        for (const { time, code, data } of events) {
            seconds = time;
            if (code === 'o' && text.length < maxLogBytes)
                text += transcript.push(data);
            if (code === 'x' && /^\d+$/.test(data.trim()))
                exit = Number(data);
        }
    }
    return { seconds, exit, log: linesOf(text + transcript.end()) };
}
async function logSide(name, path) {
    const options = { checkout: null, exitCode: null };
    const understood = await (0,explain/* explainFile */.O5)(path, options);
    const side = { ...understoodSide(name, understood), log: await readLog(path) };
    return { side, metadata: null, screen: null };
}
/** A log tells a failure, but not a success: what it does not say stays unknown. */
function understoodSide(name, { failures, phases, storePath }) {
    const outcome = failures.length > 0 ? 'failed' : null;
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
    const log = await fileOf(metadata.files.log);
    const cast = await fileOf(metadata.files.cast);
    return {
        side: (0,history_comparison/* sideOf */.Jh)(found, metadata, log === null ? null : await readLog(log)),
        metadata,
        screen: cast ? async () => (0,play/* lastScreen */.$J)(await (0,read/* openRecording */.a)(() => (0,external_node_fs_.createReadStream)(cast))) : null,
    };
}
async function readLog(path) {
    const { size } = await (0,promises_.lstat)(path);
    if (size > maxLogBytes)
        throw (0,errors/* usageError */.Wp)('log-too-large', `${path} is larger than 64 MiB, too large to compare line by line`);
    return linesOf(await (0,promises_.readFile)(path, 'utf8'));
}
function linesOf(text) {
    const lines = text.split(/\r?\n/);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
;// CONCATENATED MODULE: ./lib/cli/compare.js











function configure(command, io) {
    command
        .argument('<a>', 'a build, a cast, a log, or a store path: what it was before')
        .argument('<b>', 'what it is now')
        .option('--output-dir <dir>', 'where builds are looked for', 'rebuild-logs')
        .option('--png <file>', 'draw the two last screens side by side, changed rows marked')
        .option('--theme <name>', 'colours of the picture')
        .option('--json', 'print the comparison as JSON')
        .action((a, b, options) => run(a, b, options, io));
}
async function run(nameA, nameB, options, io) {
    const dir = (0,external_node_path_.resolve)(io.cwd, options.outputDir);
    const [a, b] = [await openSide(nameA, dir, io.cwd), await openSide(nameB, dir, io.cwd)];
    const { packages, note } = await packagesBetween(a, b, io.env);
    if (note)
        io.err(`note: ${(0,terminal/* plainLine */.h)(note)}\n`);
    const comparison = (0,history_comparison/* compare */.UD)(a.side, b.side, packages);
    if (options.png)
        await writePicture(a, b, (0,external_node_path_.resolve)(io.cwd, options.png), options.theme);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, comparisonJson(comparison));
    else
        io.out(`${comparisonLines(comparison, io.outColor === true).join('\n')}\n`);
}
async function writePicture(a, b, file, theme) {
    const [screenA, screenB] = [await a.screen?.(), await b.screen?.()];
    if (!screenA || !screenB) {
        const without = screenA ? b : a;
        throw (0,errors/* usageError */.Wp)('no-recording', `${without.side.name} has no recording to take a picture of`);
    }
    const joined = sideBySide({ title: `A  ${(0,terminal/* plainLine */.h)(a.side.name)}`, screen: screenA }, { title: `B  ${(0,terminal/* plainLine */.h)(b.side.name)}`, screen: screenB });
    try {
        await (0,promises_.writeFile)(file, (0,render_png.renderPng)(joined, theme === undefined ? {} : { theme }));
    }
    catch (thrown) {
        if (thrown instanceof errors/* ToolError */.v4)
            throw thrown;
        throw (0,errors/* usageError */.Wp)('cannot-write', `${file} cannot be written: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}


/***/ }),

/***/ 939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   UD: () => (/* binding */ compare)
/* harmony export */ });
/* unused harmony export phaseDeltas */
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3202);
/* harmony import */ var _phase_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7835);



/** The side that a build's metadata and log make. */
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
 * where they are not known. Logs are told apart line by line with times, hashes and ids
 * normalised away.
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
        log_diff: a.log && b.log && (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(a.log, b.log, _normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseLine */ .$),
    };
}
function difference(a, b) {
    return a === null || b === null ? null : Number((b - a).toFixed(3));
}
/** Phases in the order of `b`, then those that only `a` had. */
function phaseDeltas(a, b) {
    const before = new Map(Object.entries((0,_phase_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsByPhase */ .o)(a)));
    const after = new Map(Object.entries((0,_phase_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsByPhase */ .o)(b)));
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
/** Two failures are the same when family and normalised message are; hashes and line numbers move. */
function failuresOnlyIn(side, other) {
    const known = new Set(other.failures.map(failureKey));
    return side.failures.filter((failure) => !known.has(failureKey(failure)));
}
function failureKey({ family, message, derivation }) {
    return JSON.stringify([family, (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseLine */ .$)(message), derivation && (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseLine */ .$)(derivation)]);
}


/***/ }),

/***/ 629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** Rows times columns of the largest table that one gap between anchors may take. */
const maxCells = 4_000_000;
/**
 * The difference of two lists of lines by patience (Bram Cohen): lines that come once in each text
 * are anchors, their longest increasing run is kept, and the gaps between are told apart again and
 * finally by a longest common subsequence. Follows how people see moved output, and stays quick on
 * logs of a hundred thousand lines, where a plain table would not. `keyOf` gives the form in which
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
        // Each gap after the first starts with its anchor, which the next turn matches before all else.
        for (const [atA, atB] of [...anchors, [toA, toB]]) {
            open.push({ fromA, toA: atA, fromB, toB: atB });
            [fromA, fromB] = [atA, atB];
        }
    }
    return found.sort((x, y) => x[0] - y[0]);
}
/** Lines that come exactly once in each side of the range, the longest run that increases in both. */
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
/** The classic table; a gap too large for it counts as wholly different. */
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

/***/ 3202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ normaliseLine)
/* harmony export */ });
// Nix's base 32 has no e, o, u and t (libutil/hash.cc), so English words of 32 letters do not match.
const rules = [
    [/\b[0-9a-df-np-sv-z]{32}-/g, '…-'],
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
 * A log line without what differs between two runs of the same thing: times, durations, store
 * hashes, ids, process numbers, random names. Lines are compared in this form.
 */
function normaliseLine(line) {
    let plain = line.trimEnd();
    for (const [pattern, stand] of rules)
        plain = plain.replace(pattern, stand);
    return plain;
}


/***/ }),

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ secondsByPhase)
/* harmony export */ });
/** Seconds spent in each phase, in the order in which they first came. */
function secondsByPhase(phases) {
    const sums = new Map();
    for (const { name, duration_seconds } of phases)
        sums.set(name, (sums.get(name) ?? 0) + duration_seconds);
    return Object.fromEntries(sums);
}


/***/ }),

/***/ 4634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   dW: () => (/* binding */ closureBytes)
/* harmony export */ });
/* unused harmony export closureIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const info = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }).nullable();
// Nix before 2.19 gave an array, later ones an object by path, version 2 of the format (2.33) wraps that.
const arrayFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }));
const objectFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), info);
const wrappedFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ info: objectFormat, storeDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('/nix/store') });
/** Reads what `nix path-info --json` prints, in any of its formats. Throws where it is none of them. */
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
 * The closure of a store path, in one call of Nix whatever its size. Of a derivation the derivations that
 * it needs, without sizes. Throws when Nix cannot tell.
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
/** The sum of the sizes of a closure in bytes; null where one is not known. */
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

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ packageChanges)
});

// UNUSED EXPORTS: packageChangesText

;// CONCATENATED MODULE: ./lib/nix/package-version.js
/**
 * Name and version in a store path: the version starts after the first dash that no letter follows. An
 * output's name at the end (`-dev`, `-man`) is not part of the version. `.drv` is dropped.
 */
function packageNameOf(storePath) {
    const full = storePath
        .replace(/^.*\//, '')
        .replace(/^[0-9a-z]{32}-/, '')
        .replace(/\.drv$/, '');
    for (let dash = full.indexOf('-'); dash !== -1; dash = full.indexOf('-', dash + 1)) {
        const next = full[dash + 1];
        if (next !== undefined && !/[A-Za-z]/.test(next))
            return {
                name: full.slice(0, dash),
                version: full.slice(dash + 1).replace(/(?<=.)-(?:[a-z]+|lib32|lib64)$/, ''),
            };
    }
    return { name: full, version: '' };
}
/** Compares versions as `builtins.compareVersions` does: below 0, 0, above 0. */
function compareVersions(a, b) {
    const left = components(a);
    const right = components(b);
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const x = left[index] ?? '';
        const y = right[index] ?? '';
        if (isLower(x, y))
            return -1;
        if (isLower(y, x))
            return 1;
    }
    return 0;
}
function components(version) {
    return version.match(/\d+|[^\d.-]+/g) ?? [];
}
/** Numbers by value; nothing is lower than a number; `pre` is lower than all but itself; letters are lower than numbers. */
function isLower(a, b) {
    const [x, y] = [numberIn(a), numberIn(b)];
    if (x !== null && y !== null)
        return x < y;
    if (a === '' && y !== null)
        return true;
    if (a === 'pre' && b !== 'pre')
        return true;
    if (b === 'pre')
        return false;
    if (y !== null)
        return true;
    if (x !== null)
        return false;
    return a < b;
}
function numberIn(component) {
    return /^\d+$/.test(component) ? BigInt(component) : null;
}

;// CONCATENATED MODULE: ./lib/nix/package-changes.js


/** Below this a package of the same version is the same: rebuilt with other hashes in it, no more. */
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
        const { name, version } = packageNameOf(path);
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
    const order = compareVersions(old_versions.at(-1), new_versions.at(-1));
    return { ...details, change: order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed' };
}
function sorted(packages) {
    return packages ? [...packages.versions].sort(compareVersions) : [];
}
/** One line a change: `firefox: 120.0 → 121.0, +1.2 MiB`; ∅ stands for absent, ε for no version. */
function packageChangesText(changes) {
    return changes
        .map(({ name, old_versions, new_versions, size_delta_bytes: delta }) => {
        const sizes = delta === null || Math.abs(delta) < smallestBytes
            ? ''
            : `, ${delta > 0 ? '+' : ''}${formatBytes(delta)}`;
        return `${name}: ${versionsText(old_versions)} → ${versionsText(new_versions)}${sizes}\n`;
    })
        .join('');
}
function versionsText(versions) {
    return versions.length === 0 ? '∅' : versions.map((version) => version || 'ε').join(', ');
}


/***/ }),

/***/ 5074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPng: () => (/* binding */ renderPng)
});

// EXTERNAL MODULE: ./lib/render/canvas.js
var render_canvas = __webpack_require__(1242);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var terminal_cell = __webpack_require__(7054);
;// CONCATENATED MODULE: ./lib/render/crop.js

/** A cropped picture is at least this wide and high, in cells. */
const minCols = 40;
const minRows = 1;
/** The part of a screen that shows something, from its top left: blank rows and columns at the ends are left out. */
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
function isBlank({ cells }, cell) {
    const [word, fg, bg, overlay] = [0, 1, 2, 3].map((index) => cells[cell * terminal_cell/* cellWords */.OH + index]);
    const lines = overlay | (fg & (terminal_cell/* fgFlag */.Ws.inverse | terminal_cell/* fgFlag */.Ws.strike)) | (bg & terminal_cell/* bgFlag */.SQ.overline);
    return (word & (terminal_cell/* content */.Qs.codePoint | terminal_cell/* content */.Qs.cluster)) === 0 && (bg & 0x3ffffff) === 0 && lines === 0;
}
function cropped(screen, cols, rows) {
    if (cols === screen.cols)
        return { ...screen, rows, cells: screen.cells.subarray(0, cols * rows * terminal_cell/* cellWords */.OH) };
    const cells = new Uint32Array(cols * rows * terminal_cell/* cellWords */.OH);
    for (let row = 0; row < rows; row++) {
        const from = row * screen.cols * terminal_cell/* cellWords */.OH;
        cells.set(screen.cells.subarray(from, from + cols * terminal_cell/* cellWords */.OH), row * cols * terminal_cell/* cellWords */.OH);
    }
    return { ...screen, cols, rows, cells };
}

// EXTERNAL MODULE: ./lib/render/look.js + 1 modules
var look = __webpack_require__(4431);
// EXTERNAL MODULE: ./lib/render/palette.js
var palette = __webpack_require__(7855);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/render/png.js

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const colorType = { rgb: 2, indexed: 3 };
/**
 * Encodes a picture as PNG (https://www.w3.org/TR/png-3/): indexed with as few bits a pixel as its
 * palette needs up to 256 colours, else 24-bit. `pixels` are palette indices, `colors` 0xRRGGBB.
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
/** Rows of indices of `depth` bits, each after the byte that says it is not filtered. */
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

// EXTERNAL MODULE: ./lib/render/theme.js + 1 modules
var render_theme = __webpack_require__(3062);
// EXTERNAL MODULE: ./lib/render/tiles.js + 9 modules
var tiles = __webpack_require__(1266);
;// CONCATENATED MODULE: ./lib/render/render-png.js







/**
 * Draws a screen as a PNG file, in exact colours. Throws a usage error for an unknown theme or a font
 * size, padding or picture size that cannot be drawn.
 */
function renderPng(screen, options = {}) {
    const shown = options.fixedSize ? screen : croppedToContent(screen);
    const { metrics, padding } = (0,look/* resolveLook */.s)(options, shown.cols, shown.rows);
    const layout = (0,render_canvas/* layoutOf */.a)(metrics, shown.cols, shown.rows, padding);
    const theme = (0,render_theme/* themeFor */.L9)(options.theme, screen.theme);
    const draw = (palette, pixels) => {
        const canvas = new render_canvas/* Canvas */.H(layout, pixels, new tiles/* TileSet */.L(theme, metrics, palette, pixels.BYTES_PER_ELEMENT > 1));
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

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Runs a program to its end and gives what it printed; never throws for a program that fails or is
 * missing (`status` is then null). No shell is involved.
 */
function runProgram(argv, options = {}) {
    const [file = '', ...args] = argv;
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, {
            env: options.env ?? process.env,
            cwd: options.cwd,
            timeout: options.timeoutMs ?? 0,
            maxBuffer: 512 * 1024 * 1024,
        }, (error, stdout, stderr) => {
            const code = error?.code;
            const status = !error ? 0 : typeof code === 'number' ? code : null;
            resolve({ status, stdout, stderr: stderr || (status === null ? (error?.message ?? '') : '') });
        });
        // A program that ends without reading its input is not an error of ours.
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input ?? '');
    });
}
/** The first executable of that name on PATH, or null. */
function findProgram(name, env) {
    const places = name.includes('/') ? [''] : (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    for (const place of places) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
                return path;
        }
        catch {
            // not here: look in the next place
        }
    }
    return null;
}


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ colorOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   OH: () => (/* binding */ cellWords),
/* harmony export */   Qs: () => (/* binding */ content),
/* harmony export */   SQ: () => (/* binding */ bgFlag),
/* harmony export */   V1: () => (/* binding */ underline),
/* harmony export */   Ws: () => (/* binding */ fgFlag),
/* harmony export */   cY: () => (/* binding */ colorKind),
/* harmony export */   f3: () => (/* binding */ underlineShift),
/* harmony export */   lg: () => (/* binding */ cursorShift),
/* harmony export */   mc: () => (/* binding */ cursorShape),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/**
 * How a screen keeps a cell: four 32-bit words, so that screens are compared and copied word by word.
 *
 * word 0  content  bits 0-20 code point (0 is blank), or the index of a cluster where bit 21 is set;
 *                  bits 22-23 width in columns (0 follows a wide one)
 * word 1  fg       bits 0-23 colour, 24-25 its kind; flags inverse, bold, blink, hidden, strike
 * word 2  bg       bits 0-23 colour, 24-25 its kind; flags italic, dim, overline
 * word 3  overlay  bits 0-23 underline colour, 24-25 its kind, 26-28 underline style, 29-30 cursor
 *
 * The first three words are laid out as xterm.js does it, which makes a snapshot a masked copy.
 */
const cellWords = 4;
const content = { codePoint: 0x1fffff, cluster: 0x200000, widthShift: 22 };
const colorKind = { default: 0, palette16: 1, palette256: 2, rgb: 3 };
const fgFlag = {
    inverse: 1 << 26,
    bold: 1 << 27,
    underline: 1 << 28,
    blink: 1 << 29,
    hidden: 1 << 30,
    strike: 1 << 31,
};
const bgFlag = { italic: 1 << 26, dim: 1 << 27, overline: 1 << 30 };
const underline = { none: 0, single: 1, double: 2, curly: 3, dotted: 4, dashed: 5 };
const underlineShift = 26;
const cursorShape = { none: 0, block: 1, underline: 2, bar: 3 };
const cursorShift = 29;
/** The kind and the value of the colour in a word: an index for palettes, 0xRRGGBB for rgb. */
const kindOf = (word) => (word >>> 24) & 3;
const colorOf = (word) => word & 0xffffff;
const widthOf = (word) => (word >>> content.widthShift) & 3;


/***/ }),

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Emulator)
});

// EXTERNAL MODULE: ./node_modules/@xterm/headless/lib-headless/xterm-headless.mjs
var xterm_headless = __webpack_require__(8380);
;// CONCATENATED MODULE: ./lib/terminal/bounds.js
/** Sequences that xterm.js carries out as often as they ask, up to two thousand million times. */
const repeating = [
    ['S', 'scrollUp', (terminal) => terminal.rows],
    ['T', 'scrollDown', (terminal) => terminal.rows],
    ['L', 'insertLines', (terminal) => terminal.rows],
    ['M', 'deleteLines', (terminal) => terminal.rows],
    ['I', 'cursorForwardTab', (terminal) => terminal.cols],
    ['Z', 'cursorBackwardTab', (terminal) => terminal.cols],
    ['b', 'repeatPrecedingCharacter', (terminal) => terminal.cols * terminal.rows],
];
/**
 * Bounds what one sequence of a hostile recording can cost: repeats beyond what changes the screen
 * are cut, and hyperlinks, of which a terminal remembers every one, are not followed.
 */
function boundRepeats(terminal, core) {
    for (const [final, sequence, most] of repeating) {
        terminal.parser.registerCsiHandler({ final }, (params) => {
            const limit = most(terminal);
            if (Number(params[0]) <= limit)
                return false;
            return core._inputHandler[sequence]({ params: [limit], length: 1 });
        });
    }
    terminal.parser.registerOscHandler(8, () => true);
}

;// CONCATENATED MODULE: ./lib/terminal/clusters.js
/** Distinct texts beyond this many are shown by their first character alone. */
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
;// CONCATENATED MODULE: ./lib/terminal/snapshot.js

const xtermWords = 3;
const hasExtended = 1 << 28;
const keptFg = ~cell/* fgFlag */.Ws.underline;
const keptBg = 0x3ffffff | cell/* bgFlag */.SQ.italic | cell/* bgFlag */.SQ.dim | cell/* bgFlag */.SQ.overline;
/** xterm.js keeps the underline's colour in bits 0-25 of its extended attributes and its style in 26-28. */
const extendedUnderline = 0x1fffffff;
const space = 0x20;
const blank = 1 << cell/* content */.Qs.widthShift;
/** Copies what the terminal holds into a screen; into `reuse` where that has the same size. */
function takeSnapshot(core, size, clusters, reuse) {
    const { cols, rows } = size;
    const { buffer } = core._bufferService;
    const fits = reuse?.cols === cols && reuse.rows === rows;
    const cells = fits ? reuse.cells : new Uint32Array(cols * rows * cell/* cellWords */.OH);
    for (let row = 0; row < rows; row++) {
        const line = buffer.lines.get(buffer.ybase + row);
        if (line)
            copyLine(line, cols, cells, row * cols * cell/* cellWords */.OH, clusters);
    }
    const cursor = {
        x: Math.min(buffer.x, cols - 1),
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
        const from = col * xtermWords;
        const word = data[from];
        const fg = data[from + 1];
        const bg = data[from + 2];
        if (word & cell/* content */.Qs.cluster)
            cells[to] = clusterWord(line._combined[col] ?? ' ', word, clusters);
        else
            cells[to] = (word & cell/* content */.Qs.codePoint) === space ? blank : word;
        cells[to + 1] = fg & keptFg;
        cells[to + 2] = bg & keptBg;
        cells[to + 3] =
            fg & cell/* fgFlag */.Ws.underline ? underlineWord(bg & hasExtended ? line._extendedAttrs[col]?._ext : 0) : 0;
    }
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

// EXTERNAL MODULE: ./node_modules/@xterm/addon-unicode11/lib/addon-unicode11.mjs
var addon_unicode11 = __webpack_require__(5309);
;// CONCATENATED MODULE: ./lib/terminal/width.js

/** A cell holds at most this many marks on top of its character. */
const maxMarks = 12;
/**
 * Widths of Unicode 11 (xterm.js's default of version 6 gives emoji one column), with a bound on how
 * many combining marks pile up in one cell: the marks beyond it are shown in cells of their own.
 * The property of a character is `state << 3 | width << 1 | joins`; its state counts the marks.
 */
function boundedUnicode11() {
    const widths = unicode11Provider();
    return {
        version: 'bounded-11',
        wcwidth: (code) => widths.wcwidth(code),
        charProperties: (code, preceding) => {
            const property = widths.charProperties(code, preceding);
            if ((property & 1) === 0)
                return property;
            const marks = (preceding >>> 3) + 1;
            return marks > maxMarks ? 1 << 1 : property | (marks << 3);
        },
    };
}
/** The add-on gives its provider only to a terminal that it is loaded into. */
function unicode11Provider() {
    let registered;
    const register = (provider) => {
        registered = provider;
    };
    new addon_unicode11/* Unicode11Addon */.I().activate({ unicode: { register } });
    return registered;
}

;// CONCATENATED MODULE: ./lib/terminal/emulator.js





/** Terminals show what is there after this time even when an update was never ended. */
const maxSynchronizedSeconds = 1;
/**
 * A terminal: xterm.js without its display, fed with text and asked for screens. It answers as it
 * would to a person's eyes: between the marks of a synchronized update (DECSET 2026) it keeps
 * showing the screen from before.
 */
class Emulator {
    terminal;
    core;
    clusters = clusterTable();
    held = null;
    now = 0;
    size;
    constructor(size) {
        this.size = { cols: size.cols, rows: size.rows };
        this.terminal = new xterm_headless/* Terminal */.B({
            // xterm.js has no terminal of one column; the second one is then never shown.
            cols: Math.max(2, size.cols),
            rows: size.rows,
            scrollback: 0,
            allowProposedApi: true,
            logLevel: 'off',
        });
        this.core = this.terminal._core;
        this.terminal.unicode.register(boundedUnicode11());
        this.terminal.unicode.activeVersion = 'bounded-11';
        boundRepeats(this.terminal, this.core);
        this.terminal.parser.registerCsiHandler({ prefix: '?', final: 'h' }, (params) => {
            if (params.includes(2026) && !this.synchronizing)
                this.held = { screen: takeSnapshot(this.core, this.size, this.clusters), since: this.now };
            return false;
        });
    }
    /** Takes output that arrived at `time` seconds; split characters and sequences may follow. */
    write(text, time) {
        this.now = time;
        this.core.writeSync(text);
    }
    resize(size) {
        this.size = size;
        this.held = null;
        this.terminal.resize(Math.max(2, size.cols), size.rows);
    }
    /** What is to be seen at `time` seconds. `reuse` may give a screen whose memory is taken over. */
    screen(time, reuse) {
        if (this.held && this.synchronizing && time - this.held.since < maxSynchronizedSeconds)
            return this.held.screen;
        this.held = null;
        return takeSnapshot(this.core, this.size, this.clusters, reuse);
    }
    /** The state of the terminal itself, inside a synchronized update or not. */
    finalScreen() {
        return takeSnapshot(this.core, this.size, this.clusters);
    }
    dispose() {
        this.terminal.dispose();
    }
    get synchronizing() {
        return this.terminal.modes.synchronizedOutputMode;
    }
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ lastScreen),
/* harmony export */   Sp: () => (/* binding */ themed),
/* harmony export */   Z8: () => (/* binding */ applyEvent),
/* harmony export */   screensAt: () => (/* binding */ screensAt)
/* harmony export */ });
/* harmony import */ var _cast_parse_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(972);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);


/** Lets one event act on the terminal; only output and resizes do. */
function applyEvent(emulator, event) {
    if (event.code === 'o')
        emulator.write(event.data, event.time);
    else if (event.code === 'r') {
        const size = (0,_cast_parse_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(event.data);
        if (typeof size !== 'string')
            emulator.resize(size);
    }
}
/**
 * The screens of a recording at the given times, in seconds from its start, which must not decrease:
 * each as it is after every event up to and including its time. Times after the end give the last
 * screen as it is, those before the first event a blank one. One pass over the recording.
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
/** The screen that a recording ends with. */
async function lastScreen(recording) {
    for await (const screen of screensAt(recording, [Number.POSITIVE_INFINITY]))
        return screen;
    throw new Error('a recording has a last screen');
}
/** A screen with the colours its recording carries. */
function themed(screen, recording) {
    const { theme } = recording.header;
    return theme ? { ...screen, theme } : screen;
}


/***/ }),

/***/ 2594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   q: () => (/* binding */ rowText),
/* harmony export */   screenText: () => (/* binding */ screenText)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);

/** The text of one cell: empty for what follows a wide character, a space where it is blank. */
function cellText(screen, index) {
    const word = screen.cells[index * _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .cellWords */ .OH];
    if ((0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(word) === 0)
        return '';
    const code = word & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.codePoint;
    if (word & _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Qs.cluster)
        return screen.clusters[code] ?? ' ';
    return code === 0 ? ' ' : String.fromCodePoint(code);
}
/** The text of one row, without the blanks at its end. */
function rowText(screen, row) {
    let text = '';
    for (let index = row * screen.cols; index < (row + 1) * screen.cols; index++)
        text += cellText(screen, index);
    return text.trimEnd();
}
/** The text of a screen: its rows without trailing blanks, without the blank rows at the end. */
function screenText(screen) {
    const rows = Array.from({ length: screen.rows }, (_, row) => rowText(screen, row));
    while (rows.at(-1) === '')
        rows.pop();
    return rows.join('\n');
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Transcript)
/* harmony export */ });
/** Rows above the cursor that can still be redrawn; more than any terminal is tall. */
const rememberedRows = 1000;
/** Where an escape sequence that never ends stops being kept. */
const longestSequence = 4096;
const control = /[\0-\x1f\x7f-\x9f]/g;
// ECMA-48 5.4: parameters, intermediates, final byte.
const csi = /^(?:\x1b\[|\x9b)([0-?]*)[ -/]*([@-~])/;
const csiPrefix = /^(?:\x1b\[|\x9b)[0-?]*[ -/]*$/;
/** Strings that carry a payload (OSC, DCS, SOS, PM, APC) up to BEL or ST. */
const stringStart = /^\x1b[\]PX^_]|^[\x9d\x90\x98\x9e\x9f]/;
const stringEnd = /\x07|\x1b\\|\x9c/g;
/**
 * Terminal text to the plain lines it printed: the line discipline of `rebuild.log`.
 *
 * A line is given out as soon as its newline arrives, never waiting for a scroll. What a carriage
 * return or a backspace overwrote is collapsed to what a terminal would show; rows redrawn after a
 * cursor-up come out again only where their text changed; escape sequences are dropped.
 */
class Transcript {
    #line = '';
    #column = 0;
    /** Rows already given out that the cursor may still go back to, oldest first. */
    #rows = [];
    /** How far above the first row not given out the cursor stands. */
    #up = 0;
    #carry = '';
    #inString = false;
    #out = [];
    /** Takes terminal text in chunks of any size; gives the lines completed by it, each with `\n`. */
    push(chunk) {
        let text = this.#carry + chunk;
        this.#carry = '';
        if (this.#inString)
            text = this.#skipString(text, 0);
        let at = 0;
        while (at < text.length) {
            control.lastIndex = at;
            const found = control.exec(text);
            const end = found ? found.index : text.length;
            if (end > at)
                this.#print(text.slice(at, end));
            if (!found)
                break;
            at = this.#control(text, end);
        }
        return this.#take();
    }
    /** Gives what is left when the output ends: an unfinished last line. */
    end() {
        this.#carry = '';
        if (this.#up === 0) {
            if (this.#line)
                this.#emit(this.#line);
        }
        else
            this.#leaveRow();
        this.#line = '';
        this.#column = 0;
        return this.#take();
    }
    #take() {
        if (this.#out.length === 0)
            return '';
        const lines = `${this.#out.join('\n')}\n`;
        this.#out = [];
        return lines;
    }
    #print(text) {
        const { length } = this.#line;
        if (this.#column === length)
            this.#line += text;
        else if (this.#column > length)
            this.#line += ' '.repeat(this.#column - length) + text;
        else
            this.#line = this.#line.slice(0, this.#column) + text + this.#line.slice(this.#column + text.length);
        this.#column += text.length;
    }
    /** Handles the control character at `at`; gives the index after what it took. */
    #control(text, at) {
        switch (text.charCodeAt(at)) {
            case 0x0a:
            case 0x0b:
            case 0x0c:
                this.#newline();
                return at + 1;
            case 0x0d:
                this.#column = 0;
                return at + 1;
            case 0x08:
                this.#column = Math.max(0, this.#column - 1);
                return at + 1;
            case 0x09:
                this.#print('\t');
                return at + 1;
            case 0x1b:
            case 0x9b:
                return this.#escape(text, at);
            default:
                return stringStart.test(text[at]) ? this.#string(text, at, 1) : at + 1;
        }
    }
    #escape(text, at) {
        const rest = text.slice(at, at + longestSequence);
        const sequence = csi.exec(rest);
        if (sequence) {
            this.#csi(sequence[2], sequence[1]);
            return at + sequence[0].length;
        }
        if (stringStart.test(rest))
            return this.#string(text, at, 2);
        const unfinished = rest === '\x1b' || csiPrefix.test(rest) || /^\x1b[ -/]+$/.test(rest);
        if (unfinished && rest.length < longestSequence) {
            this.#carry = rest;
            return text.length;
        }
        // Two characters, or three with an intermediate, such as a character set's choice.
        const short = /^\x1b[ -/]*[0-~]/.exec(rest);
        if (short?.[0] === '\x1bc')
            this.#leaveRow();
        return at + (short ? short[0].length : 1);
    }
    #string(text, at, introducer) {
        this.#inString = true;
        const rest = this.#skipString(text, at + introducer);
        return text.length - rest.length;
    }
    /** Gives what follows the string's end, or nothing while it goes on. */
    #skipString(text, from) {
        stringEnd.lastIndex = from;
        const end = stringEnd.exec(text);
        if (end) {
            this.#inString = false;
            return text.slice(stringEnd.lastIndex);
        }
        // An ESC at the very end may be the first half of ST.
        if (text.endsWith('\x1b') && text.length > from)
            this.#carry = '\x1b';
        return '';
    }
    #csi(final, parameters) {
        const n = Math.max(1, Number.parseInt(parameters, 10) || 1);
        switch (final) {
            case 'A':
                this.#moveUp(n);
                return;
            case 'F':
                this.#moveUp(n);
                this.#column = 0;
                return;
            case 'B':
            case 'E':
                for (let row = Math.min(n, this.#up); row > 0; row -= 1)
                    this.#newline();
                return;
            case 'C':
                this.#column = Math.min(this.#column + n, 10_000);
                return;
            case 'D':
                this.#column = Math.max(0, this.#column - n);
                return;
            case 'G':
            case '`':
                this.#column = Math.min(n - 1, 10_000);
                return;
            case 'K':
                this.#eraseLine(parameters);
                return;
            case 'P':
                this.#line = this.#line.slice(0, this.#column) + this.#line.slice(this.#column + n);
                return;
            case 'H':
            case 'f':
            case 'd':
                // A program that addresses rows: those above no longer stand where they were remembered.
                this.#leaveRow();
                this.#rows = [];
                this.#up = 0;
                return;
            case 'J':
                if (parameters === '2' || parameters === '3')
                    this.#leaveRow();
                else
                    this.#eraseLine('');
                return;
        }
    }
    #eraseLine(parameters) {
        if (parameters === '2')
            this.#line = '';
        else if (parameters === '1')
            this.#line = ' '.repeat(this.#column) + this.#line.slice(this.#column);
        else
            this.#line = this.#line.slice(0, this.#column);
    }
    #newline() {
        if (this.#up === 0) {
            this.#emit(this.#line);
            this.#line = '';
        }
        else {
            this.#settleRow();
            this.#up -= 1;
            this.#line = this.#up > 0 ? this.#rows.at(-this.#up) : '';
        }
        this.#column = 0;
    }
    #moveUp(n) {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line) {
            this.#emit(this.#line);
            this.#up = 1;
        }
        this.#up = Math.min(this.#up + n, this.#rows.length);
        this.#line = this.#up > 0 ? this.#rows.at(-this.#up) : '';
    }
    /** Gives out the row the cursor stands on, if it says something new, and starts a fresh one. */
    #leaveRow() {
        if (this.#up > 0)
            this.#settleRow();
        else if (this.#line)
            this.#emit(this.#line);
        this.#up = 0;
        this.#line = '';
        this.#column = 0;
    }
    /** A redrawn row is given out again only where it changed to something. */
    #settleRow() {
        const index = this.#rows.length - this.#up;
        if (this.#rows[index] === this.#line)
            return;
        this.#rows[index] = this.#line;
        if (this.#line.trim())
            this.#out.push(this.#line);
    }
    #emit(line) {
        this.#out.push(line);
        this.#rows.push(line);
        if (this.#rows.length > 2 * rememberedRows)
            this.#rows = this.#rows.slice(-rememberedRows);
    }
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds as people read them: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
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


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Bytes in the binary units that Nix prints: `512 B`, `1.5 KiB`, `3.8 GiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return '?';
    let value = Math.abs(bytes);
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    const sign = bytes < 0 ? '-' : '';
    return `${sign}${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Rows as lines with aligned columns, two blanks apart; the last column is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, [...cell].length);
    return rows.map((row) => row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd());
}


/***/ })

};
