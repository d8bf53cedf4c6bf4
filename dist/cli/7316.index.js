export const id = 7316;
export const ids = [7316];
export const modules = {

/***/ 7316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftovers: () => (/* binding */ finishLeftovers),
/* harmony export */   i: () => (/* binding */ finishBuild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _builds_create_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9780);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3142);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9807);
/* harmony import */ var _builds_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1978);
/* harmony import */ var _redact_redaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1875);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(630);










/** By directory of builds, what is being completed: of several rebuilds that start at once only one does it. */
const underWay = new Map();
/**
 * Completes every build whose recorder was killed; `notice` receives a sentence for each, also where that
 * failed. Returns the builds as they are afterwards.
 */
async function finishLeftovers(builds, notice) {
    const other = underWay.get(builds.dir);
    if (other !== undefined)
        return other.then(() => builds.scan());
    const finishing = finishEach(builds, notice).finally(() => underWay.delete(builds.dir));
    underWay.set(builds.dir, finishing);
    return finishing;
}
async function finishEach(builds, notice) {
    const [scan] = await Promise.all([builds.scan(), (0,_builds_create_build_js__WEBPACK_IMPORTED_MODULE_3__/* .removeAbandonedStarts */ .O)(builds.dir)]);
    if (scan.unfinished.length === 0)
        return scan;
    for (const { dir } of scan.unfinished)
        await finishBuild(dir).then(() => notice(`completed ${dir}, whose recorder had been killed`), (thrown) => notice(`could not complete ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(thrown)}`));
    return builds.scan();
}
/**
 * Completes a build whose recorder was killed: ends its orphaned tmux server and processes, derives what
 * can be derived from the recording, and writes the metadata with outcome `interrupted`. A complete build is
 * returned as it is. Throws a ToolError for one that is still running, and for a directory that is not a build.
 */
async function finishBuild(dir) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(dir);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .runningFileName */ .bJ)))
        return { dir, name, metadata: await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readMetadata */ ._6)(dir) };
    const mark = await (0,_builds_running_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunning */ .Ki)(dir);
    if (await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .isProcessAlive */ .jW)(mark))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ToolError */ .v4('still-running', `${dir} is still being recorded by process ${mark.pid}`, {
            status: 2,
            hint: 'Wait for it, or end that process first.',
        });
    // Every rebuild looks for such builds, and hardly one finds any: what completes one is loaded when it is there.
    const { endLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(8162), __webpack_require__.e(4362)]).then(__webpack_require__.bind(__webpack_require__, 679));
    const notices = ['the recorder was killed; this is what it had written', ...(await endLeftovers(mark))];
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataFileName */ .b9)))
        await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeMetadata */ .f5)(dir, await completed(dir, mark, notices));
    await (0,_builds_running_js__WEBPACK_IMPORTED_MODULE_6__/* .removeRunning */ .ac)(dir);
    return { dir, name, metadata: await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readMetadata */ ._6)(dir) };
}
async function completed(dir, { metadata }, added) {
    const notices = [...(metadata.notices ?? []), ...added];
    const cast = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNames */ .jx.cast);
    // Where not even its header was written, it is no recording.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cast) && !cutBrokenLine(cast))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(cast);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cast)) {
        const files = { ...metadata.files, cast: null };
        return { ...metadata, files, duration_seconds: await logAge(dir, metadata), notices };
    }
    try {
        const { blankEndNotice, recordingIn, writeScreens } = await Promise.all(/* import() */[__webpack_require__.e(7068), __webpack_require__.e(8145), __webpack_require__.e(7054)]).then(__webpack_require__.bind(__webpack_require__, 8145));
        const { explainRecording } = await Promise.all(/* import() */[__webpack_require__.e(2151), __webpack_require__.e(5294), __webpack_require__.e(1504), __webpack_require__.e(7571), __webpack_require__.e(8888), __webpack_require__.e(5198)]).then(__webpack_require__.bind(__webpack_require__, 3816));
        const recording = await recordingIn(dir);
        const seconds = await lengthOf(recording);
        const { phases, activity } = await explainRecording(recording, { checkout: null, exitCode: null });
        const { machineFonts } = await Promise.all(/* import() */[__webpack_require__.e(4445), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 4445));
        const options = {
            dir,
            // The recording is redacted already, and the secrets of that rebuild are not known here.
            redaction: await (0,_redact_redaction_js__WEBPACK_IMPORTED_MODULE_7__/* .loadRedaction */ .K7)({ secrets: [], patterns: [] }, {}),
            seconds,
            frameIntervalSeconds: 5,
            theme: null,
            fonts: machineFonts({ env: process.env }, (problem) => notices.push(problem)),
            gif: null,
        };
        const screens = await writeScreens(recording, options, (thrown) => {
            notices.push(`a picture could not be made: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(thrown)}`);
        });
        const blankEnd = blankEndNotice(screens);
        if (blankEnd !== null)
            notices.push(blankEnd);
        return {
            ...metadata,
            finished_at: new Date(Date.parse(metadata.timestamp) + seconds * 1000).toISOString(),
            duration_seconds: Math.round(seconds * 1000) / 1000,
            phases,
            activity,
            files: { ...metadata.files, ...screens.files },
            ...(screens.screenSeconds === null ? {} : { screen_seconds: screens.screenSeconds }),
            notices,
        };
    }
    catch (thrown) {
        return { ...metadata, notices: [...notices, `the recording could not be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(thrown)}`] };
    }
}
async function lengthOf(recording) {
    let seconds = 0;
    for await (const events of recording.events())
        seconds = events.at(-1)?.time ?? seconds;
    return seconds;
}
/** Seconds from the start to the log's last write. */
async function logAge(dir, metadata) {
    try {
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNames */ .jx.log));
        return Math.max(0, Math.round(mtimeMs - Date.parse(metadata.timestamp)) / 1000);
    }
    catch {
        return null;
    }
}
/**
 * Removes an unfinished last line, which a kill in the middle of a write leaves and some players refuse. Returns
 * whether there is a whole line.
 */
function cutBrokenLine(path) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r+');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        const tail = Buffer.alloc(Math.min(size, 1024 * 1024));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, tail, 0, tail.length, size - tail.length);
        const newline = tail.lastIndexOf(0x0a);
        if (newline >= 0 && newline < tail.length - 1)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(fd, size - tail.length + newline + 1);
        return newline >= 0 || size > tail.length;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ })

};
