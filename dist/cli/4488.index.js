export const id = 4488;
export const ids = [4488];
export const modules = {

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeVideo: () => (/* binding */ writeVideo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_disk_draft_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9539);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _system_proc_bound_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4986);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(744);






/** An ffmpeg that takes no picture, or does not end, for so long is hung. */
const usualPatienceMs = 120_000;
/** The encoder of each format, at a quality at which text stays sharp; yuv420p is what all players show. */
const encoders = {
    mp4: [
        '-c:v',
        'libx264',
        '-preset',
        'medium',
        '-crf',
        '18',
        '-tune',
        'animation',
        '-movflags',
        '+faststart',
    ],
    webm: [
        '-c:v',
        'libvpx-vp9',
        '-crf',
        '24',
        '-b:v',
        '0',
        '-deadline',
        'good',
        '-cpu-used',
        '4',
        '-row-mt',
        '1',
    ],
};
/**
 * Has the ffmpeg on PATH encode a video; pictures go through a pipe. The file takes its name only when it is whole.
 * Throws a ToolError where there is no ffmpeg (`no-ffmpeg`), and where it fails or hangs (`ffmpeg-failed`).
 */
async function writeVideo(video, format, file, patienceMs = usualPatienceMs) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file.cwd, file.path);
    if ((0,_system_disk_draft_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpecial */ .m)(path))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('cannot-write', `${path} is no file, and ffmpeg has to go back in a video`, 'Name a file.');
    const ffmpeg = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)('ffmpeg', file.env);
    if (ffmpeg === null)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-ffmpeg', 'a video needs ffmpeg, which is not on PATH', {
            hint: 'Install it ("nix shell nixpkgs#ffmpeg"), or write a GIF or an SVG, which need no other program.',
        });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.part`);
    try {
        await encode([ffmpeg, ...argumentsFor(video, format), draft], video, file.env, patienceMs);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
        return { path, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size };
    }
    catch (cause) {
        if (cause instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4)
            throw cause;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('cannot-write', `${path} cannot be written: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, { cause });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    }
}
function argumentsFor({ width, height, fps }, format) {
    const input = [
        '-f',
        'rawvideo',
        '-pix_fmt',
        'rgb24',
        '-s',
        `${width}x${height}`,
        '-r',
        String(fps),
        '-i',
        'pipe:0',
    ];
    // Players take a video without a mark of its colours for BT.601 or BT.709 by its size; the mark ends the guess.
    const colors = ['-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-pix_fmt', 'yuv420p'];
    const marks = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
    return [
        '-hide_banner',
        '-loglevel',
        'error',
        '-y',
        ...input,
        '-an',
        ...colors,
        ...marks,
        ...encoders[format],
        '-f',
        format,
    ];
}
async function encode(argv, video, env, patienceMs) {
    const program = await (0,_system_proc_bound_process_js__WEBPACK_IMPORTED_MODULE_4__/* .startBound */ .P)(argv, { env, stdin: 'pipe' });
    const failed = (what) => new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('ffmpeg-failed', `ffmpeg ${what}${program.words() ? `: ${program.words().split('\n').at(-1)}` : ''}`, {
        hint: 'It must be able to encode H.264 (libx264) for --mp4 and VP9 (libvpx-vp9) for --webm.',
    });
    try {
        const input = program.child.stdin;
        const endedEarly = program.ended.then((status) => {
            throw failed(`ended with status ${status}`);
        });
        endedEarly.catch(() => { });
        for await (const { rgb, count } of video.pictures())
            for (let shown = 0; shown < count; shown += 1)
                await within(patienceMs, [written(input, rgb), endedEarly]);
        input.end();
        const status = await within(patienceMs, [program.ended]);
        if (status !== 0)
            throw failed(`ended with status ${status}`);
    }
    catch (thrown) {
        throw thrown === tooLate ? failed(`did nothing for ${patienceMs / 1000} s`) : thrown;
    }
    finally {
        program.child.kill('SIGKILL');
        await program.ended;
    }
}
const tooLate = new Error('too late');
/** What settles first; rejects with `tooLate` after `ms`. */
async function within(ms, acts) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(tooLate), ms);
    });
    try {
        return await Promise.race([...acts, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Writes one picture, and waits until its memory may be used again. */
function written(to, bytes) {
    return new Promise((resolve) => to.write(bytes, () => resolve()));
}


/***/ }),

/***/ 4986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startBound)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);





/**
 * Ends the child with the process that started it. The death signal of prctl(2) is set by `setpriv` after the fork,
 * so a parent that died before that is recognised by the parent's pid. The signal outlives every `exec`.
 */
const boundShell = '[ "$PPID" = "$1" ] || exit 75; shift; exec "$@"';
/** Keeps what a long-lived program says on standard error: enough for its last words. */
const maxWords = 4096;
/**
 * Starts a program that cannot outlive this process: `setpriv` of util-linux has the kernel send it SIGKILL. Only Linux
 * can do that; elsewhere the program is started as it is. Throws a `ToolError` (`spawn-failed`) where it cannot be
 * started. Standard error is kept for `words`.
 */
async function startBound(argv, options) {
    const { stdin = 'ignore', stdout = 'ignore', sockets = 0, env, cwd } = options;
    const extra = Array.from({ length: sockets }, () => 'pipe');
    const bound = [
        'setpriv',
        '--pdeathsig',
        'KILL',
        'sh',
        '-c',
        boundShell,
        'sh',
        String(process.pid),
        ...argv,
    ];
    const [file = '', ...words] = process.platform === 'linux' ? bound : argv;
    // A session of its own: Ctrl-C at the terminal is for this process, which ends its programs in order.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, words, { env, cwd, stdio: [stdin, stdout, 'pipe', ...extra], detached: true });
    let said = '';
    child.stderr?.on('data', (bytes) => {
        said = (said + bytes.toString('utf8')).slice(-maxWords);
    });
    for (const stream of child.stdio)
        stream?.on('error', () => { });
    const ended = new Promise((resolve) => {
        child.once('close', (code, signal) => resolve((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .shellStatus */ .P)(code, signal)));
    });
    const failure = await new Promise((resolve) => {
        child.once('spawn', () => resolve(null));
        child.once('error', resolve);
    });
    if (failure !== null || child.pid === undefined) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(argv[0] ?? '');
        const what = file === argv[0] ? program : `${file}, which runs ${program}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('spawn-failed', `cannot start ${what}: ${(0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(failure)}`, {
            ...(file === 'setpriv' ? { hint: 'Install util-linux.' } : {}),
            cause: failure,
        });
    }
    return {
        child,
        pid: child.pid,
        sockets: child.stdio.slice(3),
        ended,
        words: () => said.trim(),
    };
}


/***/ })

};
