export const id = 9809;
export const ids = [9809,234];
export const modules = {

/***/ 2585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildName),
/* harmony export */   U: () => (/* binding */ isBuildName)
/* harmony export */ });
const pattern = /^rebuild-\d{8}-\d{6}(?:-(?:[2-9]|[1-9]\d+))?$/;
/** True for a name that `buildName` can return. */
function isBuildName(name) {
    return pattern.test(name);
}
/**
 * The directory name of a build that starts at `now`: `rebuild-YYYYMMDD-HHMMSS` in UTC, with the
 * suffix `-2`, `-3`, … for the second, third, … of one second (`turn` counts from 1).
 */
function buildName(now, turn) {
    const [date, time] = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
    return `rebuild-${date}-${time}${turn === 1 ? '' : `-${turn}`}`;
}


/***/ }),

/***/ 9905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ buildState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(630);
/* harmony import */ var _system_system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);
/* harmony import */ var _build_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2585);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3142);
/* harmony import */ var _metadata_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5051);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1978);









/** Looks at the directory `dir` (absolute). A symlink is foreign, wherever it leads. */
async function buildState(dir) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(dir).catch(() => null);
    if (!stats?.isDirectory())
        return { kind: 'foreign' };
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dir);
    const mark = await readIfPresent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_5__/* .runningFileName */ .bJ), () => (0,_running_js__WEBPACK_IMPORTED_MODULE_7__/* .readRunning */ .Ki)(dir));
    if (mark.value && (await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isProcessAlive */ .jW)(mark.value)))
        return {
            kind: 'running',
            mark: mark.value,
            build: { dir, name, metadata: mark.value.metadata, running: true },
        };
    const metadata = await readIfPresent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_5__/* .metadataFileName */ .b9), () => (0,_metadata_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readMetadata */ ._6)(dir));
    if (metadata.value)
        return {
            kind: 'finished',
            build: { dir, name, metadata: metadata.value },
            marked: mark.isPresent,
            mark: mark.value,
        };
    if (mark.value)
        return { kind: 'interrupted', mark: mark.value };
    const problem = metadata.problem ?? mark.problem;
    return problem === null ? { kind: 'foreign' } : { kind: 'damaged', reason: problem };
}
async function readIfPresent(path, read) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    }
    catch (error) {
        // A directory into which this user may not look is no build that can be used, whatever it holds.
        const isHidden = error.code !== 'ENOENT' && (0,_build_name_js__WEBPACK_IMPORTED_MODULE_8__/* .isBuildName */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
        return {
            isPresent: false,
            value: null,
            problem: isHidden ? `cannot look into it: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error)}` : null,
        };
    }
    try {
        return { isPresent: true, value: await read(), problem: null };
    }
    catch (error) {
        return { isPresent: true, value: null, problem: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
    }
}


/***/ }),

/***/ 1978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeRunning),
/* harmony export */   Ki: () => (/* binding */ readRunning),
/* harmony export */   ac: () => (/* binding */ removeRunning)
/* harmony export */ });
/* unused harmony export runningMarkSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(499);
/* harmony import */ var _metadata_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5051);






/**
 * `running.json`, in a build's directory while its rebuild runs: which process records it, and what
 * `finish` has to end and write if that process is killed.
 */
const runningMarkSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    /** The recording process, as `ProcessIdentity` names it. */
    pid: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(),
    pid_start: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    boot_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    /** The rebuild's own tmux server, which may not have been started yet; null without a recording. */
    tmux: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ socket: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
    /** In the environment of every process of the rebuild. */
    nonce: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** The recording's temporary directories, which may not have been made yet. */
    scratch: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).default([]),
    /** What is known so far: outcome `interrupted`, no exit status. */
    metadata: _metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataSchema */ .R,
});
/**
 * Puts the mark of a running build into `dir`, before the directory has the name of a build. Resolves when every process can read
 * it; a rebuild does not wait until it is on the disk as well, which only matters if the machine dies.
 */
async function writeRunning(dir, mark) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_2__/* .runningFileName */ .bJ), 'wx', 0o644);
    try {
        await file.writeFile(`${JSON.stringify(mark, null, 2)}\n`);
    }
    catch (thrown) {
        await file.close();
        throw thrown;
    }
    void file
        .sync()
        .catch(() => { })
        .then(() => file.close())
        .catch(() => { });
}
/** The mark of the build in `dir`. Throws a ToolError (`bad-metadata`) where it is missing or damaged. */
async function readRunning(dir) {
    return (0,_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_2__/* .runningFileName */ .bJ), runningMarkSchema);
}
/** Removes the mark, once the metadata is written. */
async function removeRunning(dir) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _files_js__WEBPACK_IMPORTED_MODULE_2__/* .runningFileName */ .bJ), { force: true });
}


/***/ }),

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

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(1620);
// EXTERNAL MODULE: ./lib/rebuild/pictures/fonts/machine-fonts.js + 13 modules
var machine_fonts = __webpack_require__(4445);
// EXTERNAL MODULE: ./lib/rebuild/pictures/theme-argument.js + 1 modules
var theme_argument = __webpack_require__(1181);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/cast/excerpt.js

/**
 * The part of a recording between two moments, as a recording whose time starts at the first one. The output, sizes
 * and markers from before are there at its start, so that the terminal is in the state it had; it is as long as the
 * part, also where its last event is earlier. Throws a usage error (`bad-span`) where the part has no length.
 */
function excerpt(recording, { from = 0, to = Number.POSITIVE_INFINITY }) {
    if (!(from >= 0 && to > from))
        throw (0,errors/* usageError */.Wp)('bad-span', `there is nothing from ${from} s to ${to} s`, 'Give --to after --from.');
    return { ...recording, events: () => eventsWithin(recording, from, to) };
}
async function* eventsWithin(recording, from, to) {
    for await (const events of recording.events()) {
        const kept = events.filter(({ time, code }) => time <= to && (time >= from || changesState.has(code)));
        const shifted = kept.map((event) => ({ ...event, time: Math.max(0, event.time - from) }));
        const isPast = events.at(-1).time > to;
        if (isPast)
            shifted.push({ time: to - from, code: 'o', data: '' });
        if (shifted.length > 0)
            yield shifted;
        if (isPast)
            return;
    }
}
/** The codes of events that matter after their moment. */
const changesState = new Set(['o', 'r', 'm']);

// EXTERNAL MODULE: ./lib/render/gif/render-gif.js + 1 modules
var render_gif = __webpack_require__(7297);
// EXTERNAL MODULE: ./lib/render/render-png.js + 1 modules
var render_png = __webpack_require__(7853);
// EXTERNAL MODULE: ./lib/terminal/last-content.js
var last_content = __webpack_require__(5530);
// EXTERNAL MODULE: ./lib/terminal/play.js
var play = __webpack_require__(9408);
;// CONCATENATED MODULE: ./lib/render/gif/sink.js
/** Collects a GIF in memory. */
class MemorySink {
    #chunks = [];
    append(bytes) {
        this.#chunks.push(bytes);
    }
    rewriteHead(bytes) {
        this.#chunks[0] = bytes;
    }
    restart() {
        this.#chunks = [];
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}

// EXTERNAL MODULE: ./lib/system/disk/draft-file.js
var draft_file = __webpack_require__(9539);
;// CONCATENATED MODULE: ./lib/cli/export/file.js



/**
 * Writes a file from its parts as they arrive. It takes its name only when it is whole. Throws a
 * ToolError (`cannot-write`) where that fails, and leaves nothing behind.
 */
async function createFile(cwd, file, parts) {
    const draft = new draft_file/* DraftFile */.Q((0,external_node_path_.resolve)(cwd, file));
    try {
        for await (const part of parts)
            draft.append(typeof part === 'string' ? Buffer.from(part) : part);
        return draft.commit();
    }
    finally {
        draft.discard();
    }
}
/** Has `write` put a GIF into a file, as `createFile` does. */
async function createGif(cwd, file, write) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    if ((0,draft_file/* isSpecial */.m)(path)) {
        // A pipe or a device cannot be written over at its start, so it gets the whole file at once.
        const sink = new MemorySink();
        const result = await write(sink);
        return { result, ...(await createFile(cwd, file, [sink.bytes()])) };
    }
    const draft = new draft_file/* DraftFile */.Q(path);
    try {
        const result = await write(draft);
        return { result, ...draft.commit() };
    }
    finally {
        draft.discard();
    }
}

// EXTERNAL MODULE: ./lib/cast/encode.js
var encode = __webpack_require__(3621);
// EXTERNAL MODULE: ./lib/terminal/log/transcript.js + 3 modules
var transcript = __webpack_require__(2345);
;// CONCATENATED MODULE: ./lib/cli/export/text.js


/** What a recording printed, as plain lines, in pieces. */
function logText(recording) {
    return encoded(recording, (0,encode/* plainTextEncoder */._)((size) => new transcript.Transcript({ size })));
}
/** A recording as the text of an asciicast of the wanted version, in pieces. */
function castText(recording, version) {
    return encoded(recording, (0,encode/* asciicastEncoder */.R)(version));
}
async function* encoded(recording, encoder) {
    yield encoder.header(recording.header);
    for await (const events of recording.events()) {
        const text = events.map((event) => encoder.event(event)).join('');
        if (text)
            yield text;
    }
    yield encoder.end();
}

;// CONCATENATED MODULE: ./lib/cli/export/outputs.js







/** What `export` can write, in the order in which it does; each name is the option that takes the file. */
const outputs = {
    png: {
        what: 'picture',
        write: async (recording, file, options, { cwd }) => {
            const { screen, seconds } = await pictured(recording, options);
            const png = (0,render_png.renderPng)(screen, { ...lookOf(options), fixedSize: options.fullSize === true });
            const written = await createFile(cwd, file, [png]);
            return seconds === null ? written : { ...written, screen_seconds: seconds };
        },
    },
    gif: {
        what: 'animation',
        write: async (recording, file, options, { cwd }) => {
            const gif = gifOptions(recording, options);
            const part = partOf(recording, options);
            const { result, ...written } = await createGif(cwd, file, (sink) => (0,render_gif.writeGif)(part, gif, sink));
            const { frames, durationSeconds, reductions } = result;
            return { ...written, frames, duration_seconds: durationSeconds, reductions };
        },
    },
    svg: {
        what: 'SVG',
        write: async (recording, file, options, { cwd }) => {
            const { renderSvg, renderSvgAnimation } = await __webpack_require__.e(/* import() */ 3347).then(__webpack_require__.bind(__webpack_require__, 3347));
            if (options.at === undefined) {
                const part = partOf(recording, options);
                const { svg, frames, durationSeconds } = await renderSvgAnimation(part, gifOptions(recording, options));
                return { ...(await createFile(cwd, file, [svg])), frames, duration_seconds: durationSeconds };
            }
            const { screen } = await pictured(recording, options);
            const svg = renderSvg(screen, { ...lookOf(options), fixedSize: options.fullSize === true });
            return createFile(cwd, file, [svg]);
        },
    },
    mp4: { what: 'video', write: video('mp4') },
    webm: { what: 'video', write: video('webm') },
    log: {
        what: 'log',
        write: (recording, file, _, { cwd }) => createFile(cwd, file, logText(recording)),
    },
    cast: {
        what: 'cast',
        write: (recording, file, options, { cwd }) => createFile(cwd, file, castText(partOf(recording, options), options.castVersion)),
    },
};
const outputNames = Object.keys(outputs);
function video(format) {
    return async (recording, file, options, place) => {
        const [{ rgbVideoOf }, { writeVideo }] = await Promise.all([
            __webpack_require__.e(/* import() */ 5869).then(__webpack_require__.bind(__webpack_require__, 5869)),
            __webpack_require__.e(/* import() */ 4488).then(__webpack_require__.bind(__webpack_require__, 4488)),
        ]);
        const pictures = await rgbVideoOf(partOf(recording, options), gifOptions(recording, options));
        return writeVideo(pictures, format, { path: file, ...place });
    };
}
/** What `--from` and `--to` leave of a recording. */
function partOf(recording, { from, to }) {
    if (from === undefined && to === undefined)
        return recording;
    return excerpt(recording, { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
}
async function pictured(recording, options) {
    if (options.at !== undefined)
        return { screen: await (0,play/* screenAt */.U5)(recording, options.at), seconds: null };
    const { screen, seconds } = await (0,last_content/* lastScreenWithContent */.u)(partOf(recording, options));
    return { screen, seconds: seconds === null ? null : seconds + (options.from ?? 0) };
}
function gifOptions(recording, options) {
    const { fps, speed, idleLimit, hold, maxSize, caption, effort, from } = options;
    const title = caption === true ? (recording.header.title ?? recording.header.command ?? '') : caption;
    return {
        ...lookOf(options),
        effort,
        ...(fps === undefined ? {} : { fps }),
        ...(speed === undefined ? {} : { speed }),
        ...(idleLimit === undefined ? {} : { idleLimitSeconds: idleLimit }),
        ...(hold === undefined ? {} : { holdSeconds: hold }),
        ...(maxSize === undefined ? {} : { maxBytes: maxSize }),
        ...(title === undefined ? {} : { caption: { title, startSeconds: from ?? 0 } }),
    };
}
function lookOf({ theme, fontSize, padding, fonts }) {
    return {
        fonts,
        ...(theme === undefined ? {} : { theme }),
        ...(fontSize === undefined ? {} : { fontSize }),
        ...(padding === undefined ? {} : { padding }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/builds/build-state.js
var build_state = __webpack_require__(9905);
// EXTERNAL MODULE: ./lib/builds/files.js
var builds_files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/cli/export/source.js






/**
 * Finds the recording that an argument names: a file, a build's directory, or a build by name in
 * `buildsDir` (absolute). Unlike what reads metadata it also takes a build that was cut off before its
 * metadata was written. Throws a usage error (`no-recording`) where there is none.
 */
async function findCast(named, buildsDir, cwd) {
    for (const path of [(0,external_node_path_.resolve)(cwd, named), (0,external_node_path_.resolve)(buildsDir, named)]) {
        const found = await (0,promises_.stat)(path).catch(() => null);
        if (!found)
            continue;
        if (!found.isDirectory())
            return { path, bytes: found.size };
        const cast = (0,external_node_path_.join)(path, await castName(path));
        const inside = await (0,promises_.stat)(cast).catch(() => null);
        if (inside?.isFile())
            return { path: cast, bytes: inside.size };
        throw (0,errors/* usageError */.Wp)('no-recording', `${path} holds no recording`, 'Name a cast, or a build that was recorded.');
    }
    throw (0,errors/* usageError */.Wp)('no-recording', `there is no recording or build called ${named}`, 'Give the path of a cast, or the name of a build as list-builds shows it.');
}
/** The name of the recording in a build's directory, by its metadata where that can be read. */
async function castName(dir) {
    const state = await (0,build_state/* buildState */.q)(dir);
    const files = state.kind === 'finished' ? state.build.metadata.files : null;
    return (0,external_node_path_.basename)(files?.cast ?? builds_files/* fileNames */.jx.cast);
}
/** Streams a file; `onRead` is called with the length of each piece in bytes. Throws where it cannot be read. */
async function* castBytes(path, onRead) {
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 })) {
            onRead(chunk.length);
            yield chunk;
        }
    }
    catch (cause) {
        if (cause instanceof errors/* ToolError */.v4)
            throw cause;
        throw new errors/* ToolError */.v4('cannot-read', `${path} cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/live/redraw.js
var redraw = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/cli/live/progress.js

/** Work shorter than this shows no progress. */
const quietMs = 1000;
const redrawMs = 100;
/** `now` in milliseconds. */
function progressLine(io, totalBytes, now = () => performance.now()) {
    const line = (0,redraw/* redrawnLines */.N)(io);
    let [what, begun, drawn, read] = ['', 0, 0, 0];
    return {
        start(next) {
            [what, begun, drawn, read] = [next, now(), 0, 0];
        },
        read(bytes) {
            read += bytes;
            const time = now();
            if (!io.progress || what === '' || time - begun < quietMs || time - drawn < redrawMs)
                return;
            drawn = time;
            // A second pass over the file starts at 0 % again.
            const part = totalBytes > 0 ? Math.round(((read % (totalBytes + 1)) / totalBytes) * 100) : 0;
            line.draw([`${what} ${part} %`]);
        },
        clear: line.clear,
    };
}

// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/cli/picture-options.js
var picture_options = __webpack_require__(7591);
;// CONCATENATED MODULE: ./lib/cli/commands/export.js














function configure(command, io) {
    const number = (0,option_values/* numberIn */.Po)({ least: 0 });
    command
        .option('--png <file>', 'write the last screen with content, or the one --at a time, as a picture')
        .option('--gif <file>', 'write the recording as an animation')
        .option('--svg <file>', 'write the recording as an animated SVG, or as a still one --at a time')
        .option('--mp4 <file>', 'write the recording as a video, which needs ffmpeg')
        .option('--webm <file>', 'write the recording as a video, which needs ffmpeg')
        .option('--log <file>', 'write what was printed, as plain text')
        .option('--cast <file>', 'write the recording as an asciicast')
        .option('--cast-version <version>', 'of the cast to write: 2 or 3', (0,option_values/* choice */.Yq)('2', '3'), '2')
        .option('--at <seconds>', 'the moment of the picture', number)
        .option('--from <seconds>', 'leave out what is before this moment', number)
        .option('--to <seconds>', 'leave out what is after this moment', number)
        .option('--full-size', 'keep the blank rows and columns of the screen in the picture')
        .option('--fps <rate>', 'frames a second, up to 50 (default: 15; SVG 10, video 30)', number)
        .option('--speed <factor>', '2 plays twice as fast', number)
        .option('--idle-limit <seconds>', "cut pauses to this (default: the recording's own, or 2)", number)
        .option('--hold <seconds>', 'how long the last frame stays (default: 3)', number)
        .option('--effort <effort>', 'of the animation: fast, or best, which is smaller', (0,option_values/* choice */.Yq)('fast', 'best'), 'best')
        .option('--caption [title]', 'a bar under the animation with title, phase and time')
        .option('--max-size <bytes>', 'keep the animation under this size, such as 10MB', option_values/* parseBytes */.z_);
    (0,picture_options/* pictureOptions */.R)(command)
        .option('--font-size <pixels>', 'size of the letters (default: 14)', number)
        .option('--padding <pixels>', 'space around the screen', number);
    (0,option_values/* outputDirOption */.U2)(command, io)
        .option('--json', 'print what was written as JSON')
        .action((source, options) => exportRecording(source, options, io));
}
async function exportRecording(source, options, io) {
    const wanted = outputNames.flatMap((name) => {
        const file = options[name];
        return file ? [{ name, file }] : [];
    });
    if (wanted.length === 0)
        throw (0,errors/* usageError */.Wp)('nothing-to-export', 'there is nothing to write', 'Give --png, --gif, --svg, --mp4, --webm, --log or --cast and a file.');
    const cast = await findCast(source, (0,cli_io/* absolutePath */.Hi)(io, options.outputDir), io.cwd);
    checkPaths(cast.path, wanted, io.cwd);
    const progress = progressLine(io, cast.bytes);
    const recording = await (0,read/* openCast */.Y)(() => castBytes(cast.path, progress.read));
    const { theme, fontDir, ...given } = options;
    const problems = [];
    const chosen = {
        ...given,
        ...(theme === undefined ? {} : { theme: (0,theme_argument/* themeArgument */.b)(theme, io.cwd) }),
        fonts: (0,machine_fonts/* fontsFor */.o)({ fontDir, env: io.env, cwd: io.cwd }, (problem) => problems.push(problem)),
        castVersion: options.castVersion === '3' ? 3 : 2,
    };
    const written = {};
    let damage = null;
    for (const { name, file } of wanted) {
        progress.start(outputs[name].what);
        const made = await outputs[name].write(recording, file, chosen, { cwd: io.cwd, env: io.env });
        progress.clear();
        written[name] = made;
        damage ??= recording.damage();
        if (options.json)
            continue;
        io.err(`wrote ${made.path} (${(0,size/* formatBytes */.z)(made.bytes)})\n`);
        if (made.screen_seconds !== undefined)
            io.err(`  the last screen is blank; this is the one at ${made.screen_seconds.toFixed(1)} s\n`);
        for (const step of made.reductions ?? [])
            io.err(`  ${step}\n`);
    }
    if (damage)
        io.err(`The recording is damaged at line ${damage.line}: ${damage.reason}. What comes before it was used.\n`);
    for (const problem of problems)
        io.err(`${(0,clean/* shownLine */.QN)(problem)}\n`);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, { damage, ...written });
}
/** No output may be written over another one, and over the recording only a recording. Devices take any number. */
function checkPaths(castPath, wanted, cwd) {
    const identity = (path) => {
        const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (found)
            return found.isFile() ? `${found.dev}:${found.ino}` : null;
        return path;
    };
    const source = identity(castPath);
    const taken = new Set();
    for (const { name, file } of wanted) {
        const target = identity((0,external_node_path_.resolve)(cwd, file));
        if (target === null)
            continue;
        if (taken.has(target) || (target === source && name !== 'cast'))
            throw (0,errors/* usageError */.Wp)('same-file', `${file} would be written over ${target === source ? 'the recording' : 'another output'}`, 'Name another file.');
        taken.add(target);
    }
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ redrawnLines)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747);

function redrawnLines({ err, isBehind, size, }) {
    let drawn = 0;
    const toStart = () => (drawn > 1 ? `\r\x1b[${drawn - 1}A\x1b[J` : '\r\x1b[K');
    return {
        draw: (lines) => {
            // What a stopped terminal has not taken is drawn soon again.
            if (isBehind())
                return;
            const { cols, rows } = size();
            // A line that wraps, or more lines than the terminal has rows, could not be taken back.
            const shown = lines.slice(0, Math.max(1, rows - 1)).map((line) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(line, cols - 1));
            err(toStart() + shown.join('\n'));
            drawn = shown.length;
        },
        clear: () => {
            if (drawn > 0)
                err(toStart());
            drawn = 0;
        },
    };
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

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ DraftFile),
/* harmony export */   m: () => (/* binding */ isSpecial)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);



/**
 * A file that is written under another name until it is committed; pipes and devices are written directly. Every
 * method throws a `ToolError` (`cannot-write`) where the system refuses.
 */
class DraftFile {
    #path;
    #special;
    #draftPath;
    #fd;
    #bytes = 0;
    #open = true;
    constructor(path) {
        this.#path = path;
        this.#special = isSpecial(path);
        this.#draftPath = this.#special ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.part`);
        this.#fd = this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#draftPath, 'w'));
    }
    append(part) {
        this.#attempt(() => {
            for (let at = 0; at < part.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, part, at, part.length - at, this.#special ? null : this.#bytes + at);
        });
        this.#bytes += part.length;
    }
    rewriteHead(head) {
        this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, head, 0, head.length, 0));
    }
    restart() {
        this.#bytes = 0;
        this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(this.#fd));
    }
    commit() {
        this.#close();
        if (!this.#special)
            this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(this.#draftPath, this.#path));
        return { path: this.#path, bytes: this.#bytes };
    }
    /** Closes the file, and removes it unless it was committed. */
    discard() {
        this.#close();
        if (!this.#special)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#draftPath, { force: true });
    }
    #close() {
        if (this.#open)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
        this.#open = false;
    }
    #attempt(act) {
        try {
            return act();
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-write', `${this.#path} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
        }
    }
}
/** True for a path that exists and is neither a file nor a directory. */
function isSpecial(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stampPattern),
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   IR: () => (/* binding */ abandonedIn),
/* harmony export */   jW: () => (/* binding */ isProcessAlive),
/* harmony export */   z$: () => (/* binding */ processStamp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(962);


/** The identity of a running process; of a pid that is not in use, one that is never found alive on Linux. */
async function processIdentity(pid) {
    return { pid, pid_start: (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(pid)?.startTicks ?? null, boot_id: await bootId() };
}
/** True while the very process that was identified still runs (a zombie does not). */
async function isProcessAlive(identity) {
    const bootNow = await bootId();
    if (bootNow === null)
        return isPidInUse(identity.pid);
    if (identity.boot_id !== bootNow)
        return false;
    return identity.pid_start !== null && (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(identity.pid)?.startTicks === identity.pid_start;
}
/** How this process is named in a file's name: `PID.START`, where START is empty without /proc. See `stampPattern`. */
async function processStamp() {
    const { pid, pid_start } = await processIdentity(process.pid);
    return `${pid}.${pid_start ?? ''}`;
}
/** Matches a stamp in a name; see `abandonedIn`. */
const stampPattern = '(?<pid>\\d+)\\.(?<start>\\d*)';
/**
 * What processes that are gone have left in a directory: the matches of `pattern`, which holds `stampPattern`, for names
 * whose process does not run since the machine was booted, or that have no stamp. None where it cannot be read.
 */
async function abandonedIn(dir, pattern) {
    const found = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => [])) {
        const match = pattern.exec(name);
        if (match && !(await isStampAlive(match.groups ?? {})))
            found.push(match);
    }
    return found;
}
async function isStampAlive({ pid, start }) {
    if (pid === undefined)
        return false;
    return isProcessAlive({
        pid: Number(pid),
        pid_start: start ? Number(start) : null,
        boot_id: await bootId(),
    });
}
/** It does not change while this process runs, and several things are identified at the start of a rebuild. */
let boot;
function bootId() {
    boot ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').then((text) => text.trim(), () => null);
    return boot;
}
function isPidInUse(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   _F: () => (/* binding */ readProcesses),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   qR: () => (/* binding */ processEnded),
/* harmony export */   uR: () => (/* binding */ procText)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


/** Parses `/proc/PID/stat` (proc_pid_stat(5)); null for anything else. */
function parseStat(text) {
    // The name, field 2, may hold blanks and brackets; the last bracket ends it.
    const end = text.lastIndexOf(')');
    const pid = Number.parseInt(text, 10);
    const [state, ...rest] = text
        .slice(end + 2)
        .trim()
        .split(' ');
    const fields = rest.map(Number);
    if (end === -1 || !Number.isInteger(pid) || fields.length < 21)
        return null;
    const [parent, , , , , , , , , , user, system, waitedUser, waitedSystem] = fields;
    return {
        pid,
        parent,
        hasEnded: state === 'Z' || state === 'X',
        cpuTicks: user + system + waitedUser + waitedSystem,
        startTicks: fields[18],
        residentPages: fields[20],
    };
}
/** Text of a file of /proc; null for a process that is gone or may not be read. */
function procText(proc, directory, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${proc}/${directory}/${file}`, 'latin1');
    }
    catch {
        return null;
    }
}
/** The ids of the processes of the machine; none where there is no /proc. */
function processIds() {
    return namesOfProcesses('/proc')?.map(Number) ?? [];
}
/** Every process of the machine, zombies included; null where there is no /proc. */
function readProcesses(proc = '/proc') {
    const stats = [];
    const names = namesOfProcesses(proc);
    for (const name of names ?? []) {
        const text = procText(proc, name, 'stat');
        const stat = text === null ? null : parseStat(text);
        if (stat)
            stats.push(stat);
    }
    return names && stats;
}
function namesOfProcesses(proc) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(proc).filter((name) => /^\d+$/.test(name));
    }
    catch {
        return null;
    }
}
/** Reads one process; null when it is gone or a zombie. */
function readProcess(pid) {
    const text = procText('/proc', pid, 'stat');
    const stat = text === null ? null : parseStat(text);
    return stat?.hasEnded ? null : stat;
}
/** True while that very process runs; its pid may be another's by now. */
function isAlive({ pid, startTicks }) {
    return readProcess(pid)?.startTicks === startTicks;
}
/** Waits until a process is gone, at most `patienceMs`; kills it then, and waits as long again. */
async function processEnded(process, patienceMs) {
    if (process === null || (await isGoneWithin(process, patienceMs)))
        return;
    signalProcesses([process], 'SIGKILL');
    await isGoneWithin(process, patienceMs);
}
async function isGoneWithin(process, patienceMs) {
    const deadline = performance.now() + patienceMs;
    while (isAlive(process)) {
        if (performance.now() >= deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(10);
    }
    return true;
}
/** Sends a signal to processes. Returns those, another user's, to which this process may not send it. */
function signalProcesses(processes, signal) {
    return processes.filter(({ pid }) => {
        try {
            process.kill(pid, signal);
            return false;
        }
        catch (thrown) {
            return thrown.code === 'EPERM';
        }
    });
}


/***/ }),

/***/ 5530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shownInsteadOf: () => (/* binding */ shownInsteadOf),
/* harmony export */   u: () => (/* binding */ lastScreenWithContent)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3586);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7282);
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

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ afterLines)
/* harmony export */ });
/** Where the text behind the first `count` lines begins; -1 where there are fewer line feeds. */
function afterLines(text, count) {
    let end = 0;
    for (let line = 0; line < count; line += 1) {
        end = text.indexOf('\n', end) + 1;
        if (end === 0)
            return -1;
    }
    return end;
}


/***/ })

};
