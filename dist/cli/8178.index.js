export const id = 8178;
export const ids = [8178];
export const modules = {

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

/***/ 6934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addRunOptions),
/* harmony export */   N: () => (/* binding */ rebuildRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4797);
/* harmony import */ var _rebuild_pictures_font_dir_argument_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2862);
/* harmony import */ var _rebuild_pictures_theme_argument_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1181);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9322);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2880);
/* harmony import */ var _picture_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7591);










/** Adds the options that `run` and `demo` share: all but those that select what is built. */
function addRunOptions(command) {
    const { cols, rows, frameIntervalSeconds, timeoutSeconds, idleLimitSeconds } = _rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__/* .requestNumbers */ .c3;
    command
        .option('--output-dir <dir>', `directory in which the build is recorded (default: ${_builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0})`)
        .option('--keep-last <count>', 'keep only the newest builds', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__/* .keepLastRule */ .I4))
        .option('--export-gif', 'also make rebuild.gif')
        .option('--no-recording', 'run without a terminal: log and metadata only')
        .option('--cols <count>', `columns of the terminal (default: the terminal's, or ${cols.otherwise})`, (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(cols))
        .option('--rows <count>', `rows of the terminal (default: the terminal's, or ${rows.otherwise})`, (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(rows))
        .option('--frame-interval <seconds>', 'between the frames of rebuild.frames.log', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(frameIntervalSeconds), frameIntervalSeconds.otherwise)
        .option('--timeout <seconds>', 'end the rebuild after this long; 0 never does', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(timeoutSeconds), timeoutSeconds.otherwise)
        .option('--idle-limit <seconds>', 'pauses are cut to this when played', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .numberIn */ .Po)(idleLimitSeconds), idleLimitSeconds.otherwise);
    return (0,_picture_options_js__WEBPACK_IMPORTED_MODULE_9__/* .pictureOptions */ .R)(command)
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_8__/* .repeatable */ .EQ)('--redact <regex>', 'mask this in everything that is written (repeatable)'))
        .option('--quiet', 'show nothing of the rebuild while it runs')
        .option('--json', 'print the metadata as JSON');
}
/**
 * What was asked for on the command line, checked. The action and the target that are meant where none is
 * named, and the size of a person's terminal, are the command line's own. Throws a usage error.
 */
function rebuildRequest(options, words, io) {
    const interactive = io.interactive && options.recording && !options.quiet;
    const terminal = interactive ? io.size() : null;
    return (0,_rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRequest */ .TR)({
        action: actionOf(oneAction(options.action, words.action)),
        ...targetOf(options, io.cwd),
        extraArgs: words.extraArgs,
        targetHost: options.targetHost,
        buildHost: options.buildHost,
        sudo: options.sudo,
        acceptFlakeConfig: options.acceptFlakeConfig,
        cwd: io.cwd,
        // A copy: the schema takes plain objects only, and process.env need not be one.
        env: { ...io.env },
        outputDir: options.outputDir,
        keepLast: options.keepLast,
        recording: options.recording,
        cols: options.cols ?? (terminal?.cols ? within(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__/* .requestNumbers */ .c3.cols, terminal.cols) : undefined),
        // A terminal of 0 cells does not know its size. The status line takes one row.
        rows: options.rows ?? (terminal?.rows ? within(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_6__/* .requestNumbers */ .c3.rows, terminal.rows - 1) : undefined),
        frameIntervalSeconds: options.frameInterval,
        timeoutSeconds: options.timeout,
        idleLimitSeconds: options.idleLimit,
        theme: options.theme === undefined ? undefined : (0,_rebuild_pictures_theme_argument_js__WEBPACK_IMPORTED_MODULE_5__/* .themeArgument */ .b)(options.theme, io.cwd),
        fontDir: options.fontDir === undefined ? undefined : (0,_rebuild_pictures_font_dir_argument_js__WEBPACK_IMPORTED_MODULE_4__/* .fontDirArgument */ .C)(options.fontDir, io.cwd),
        exportGif: options.exportGif,
        redact: options.redact,
        interactive,
        baseRevision: options.base,
    });
}
function within({ least, most }, value) {
    return Math.min(most, Math.max(least, value));
}
function oneAction(option, word) {
    if (option !== undefined && word !== undefined && option !== word)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-action', `two actions were given: "${word}" and --action ${option}`, 'Give one of them; the option is the same as the argument.');
    return option ?? word;
}
function actionOf(word) {
    if (word === undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/NIXOS') ? 'test' : 'build';
    const action = _rebuild_action_js__WEBPACK_IMPORTED_MODULE_3__/* .actions */ .o.find((known) => known === word);
    if (action)
        return action;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-action', `"${word}" is not an action`, `Actions: ${_rebuild_action_js__WEBPACK_IMPORTED_MODULE_3__/* .actions */ .o.join(', ')}.`);
}
/** Without a target, and elsewhere than on NixOS, the flake in the working directory is meant. */
function targetOf({ flake, file, command }, cwd) {
    const named = [flake, file, command].filter((value) => value !== undefined);
    if (named.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-option', 'give only one of --flake, --file and --command');
    if (command?.trim() === '')
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-option', '--command is empty');
    const isHere = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/NIXOS') && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix'));
    return named.length === 0 && isHere ? { flake: '.' } : { flake, file, command };
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

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ actionFacts),
/* harmony export */   o: () => (/* binding */ actions)
/* harmony export */ });
const builds = {
    activates: false,
    changesSystem: false,
    needsNixosRebuild: false,
    makesResultLink: true,
    becomesCurrent: false,
    warning: null,
};
const activates = {
    activates: true,
    changesSystem: true,
    needsNixosRebuild: true,
    makesResultLink: false,
    becomesCurrent: false,
    warning: null,
};
const actionFacts = {
    build: builds,
    'dry-build': { ...builds, makesResultLink: false },
    test: {
        ...activates,
        becomesCurrent: true,
        warning: 'the new system is activated now; the next boot is as before',
    },
    'dry-activate': { ...activates, changesSystem: false },
    boot: {
        ...activates,
        warning: 'the new system becomes the default of the next boot; nothing changes until then',
    },
    switch: {
        ...activates,
        becomesCurrent: true,
        warning: 'the new system is activated now and becomes the default of the next boot',
    },
    'build-vm': { ...builds, needsNixosRebuild: true, makesResultLink: false },
};
const actions = Object.keys(actionFacts);


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

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ keepLastRule),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   Vh: () => (/* binding */ flakeOf),
/* harmony export */   c3: () => (/* binding */ requestNumbers)
/* harmony export */ });
/* unused harmony export requestSchema */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7597);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6510);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5244);
/* harmony import */ var _render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6056);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4874);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4797);









const requestNumbers = {
    /** Of the recorded terminal, in cells. */
    cols: { otherwise: 120, least: 2, most: 1000, whole: true },
    rows: { otherwise: 40, least: 2, most: 1000, whole: true },
    /** Between two screens of rebuild.frames.log. */
    frameIntervalSeconds: { otherwise: 5, least: 0.1, most: 3600, whole: false },
    /** 0 never ends the rebuild. */
    timeoutSeconds: { otherwise: 1800, least: 0, most: 30 * 86_400, whole: false },
    /** Longer pauses are cut to this when played; 0 keeps them. */
    idleLimitSeconds: { otherwise: 2, least: 0, most: 3600, whole: false },
};
/** How many builds `keepLast` may keep; without it all are kept. */
const keepLastRule = { least: 1, most: 1_000_000, whole: true };
/** GitHub shows a GIF of at most 10 MB in a comment. */
const maxGifBytesRule = { otherwise: 10_000_000, least: 1, most: 10_000_000_000, whole: true };
const bounded = ({ least, most, whole }) => (whole ? zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int() : zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig()).min(least).max(most);
const number = (rule) => bounded(rule).default(rule.otherwise);
const text = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/\S/, 'must not be empty');
const orNull = (schema) => schema.nullable().default(null);
const flag = (otherwise) => zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().default(otherwise);
const texts = zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).default([]);
/** What is rebuilt: a flake's host, a Nix file, the machine's NixOS default, or any shell command. */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('flake'), ref: text }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('file'), path: text }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('default') }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('command'), command: text }),
]);
const color = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #d0d0d0');
const themeColors = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    fg: color,
    bg: color,
    palette: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(color).refine(({ length }) => length === 8 || length === 16, 'must have 8 or 16 colours'),
    cursor: color.optional(),
});
/** What a caller may set for a rebuild; every field has a default, which docs/cli.md names. */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_action_js__WEBPACK_IMPORTED_MODULE_7__/* .actions */ .o).default('build'),
    /** A flake reference, such as `.#laptop`. At most one of the four; without any, what NixOS would rebuild. */
    flake: orNull(text),
    /** A Nix file that is not a flake. */
    file: orNull(text),
    /** A shell command that is recorded instead of a rebuild. */
    command: orNull(text),
    /** The same three as one value, as a complete request has it. */
    target: orNull(targetSchema),
    /** For nixos-rebuild or Nix; to a command they are "$@". */
    extraArgs: texts,
    targetHost: orNull(text),
    buildHost: orNull(text),
    sudo: flag(false),
    /** Lets Nix take the settings in a flake's `nixConfig`, about which it would ask a person. */
    acceptFlakeConfig: flag(false),
    /** The directory in which the rebuild runs; the process's unless given. */
    cwd: text.default(() => process.cwd()),
    /** The rebuild's environment; the process's unless given. */
    env: zod__WEBPACK_IMPORTED_MODULE_8__/* .custom */ .IeY(isEnvironment, 'must map names to strings').default(() => process.env),
    /**
     * Several hosts are built in `cwd` at once: nixos-rebuild runs in the build's directory, so that its link `result` is
     * no other's. With `extraArgs`, which may name files relative to `cwd`, it runs there, and no such link is read.
     */
    besideOthers: flag(false),
    /** The directory of builds, relative to `cwd`; `rebuild-logs` there, or outside of a flake that Nix would copy with it. */
    outputDir: text.optional(),
    /** Keep only so many builds afterwards; null keeps all. */
    keepLast: orNull(bounded(keepLastRule)),
    /** False runs it without a terminal: log and metadata only. */
    recording: flag(true),
    cols: number(requestNumbers.cols),
    rows: number(requestNumbers.rows),
    frameIntervalSeconds: number(requestNumbers.frameIntervalSeconds),
    timeoutSeconds: number(requestNumbers.timeoutSeconds),
    idleLimitSeconds: number(requestNumbers.idleLimitSeconds),
    /** A name in `themeNames`, or colours; null takes the recording's own colours or the default theme. */
    theme: orNull(zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themeNames */ .sK), themeColors])),
    /** A directory with fonts for characters that the program's own lack, before the machine's. */
    fontDir: orNull(text),
    exportGif: flag(false),
    /** Null sets no limit. */
    maxGifBytes: bounded(maxGifBytesRule).nullable().default(maxGifBytesRule.otherwise),
    /** `--redact` patterns: literals, or regular expressions where they hold metacharacters. */
    redact: texts,
    /** Literal secrets that the caller knows (inputs, tokens). */
    secrets: texts,
    /** True when a person sits at the terminal and can answer prompts. */
    interactive: flag(false),
    /** The commit whose flake.lock this one is compared with; null takes the checkout's HEAD. */
    baseRevision: orNull(text),
});
/**
 * Fills in the defaults; a complete request is returned as it is. Throws a usage error (`bad-request`) that
 * names the field and what it must be.
 */
function parseRequest(options) {
    const parsed = requestSchema.safeParse(options);
    if (!parsed.success)
        throw badRequest(parsed.error.issues[0], options);
    const { flake, file, command, target, ...request } = parsed.data;
    const named = Object.entries({ flake, file, command, target }).filter(([, value]) => value !== null);
    if (named.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `"${named.map(([name]) => name).join('" and "')}" exclude each other`, 'Give one of flake, file and command.');
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(request.cwd);
    const meant = target ?? targetOf(flake, file, command);
    const outputDir = request.outputDir === undefined
        ? (0,_builds_default_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryForBuilds */ ._)(flakeOf(meant), cwd, request.env)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, request.outputDir);
    return { ...request, cwd, outputDir, target: meant };
}
/** The flake of a target, without host; NixOS' own where nixos-rebuild looks for it. */
function flakeOf(target) {
    if (target.kind === 'flake')
        return (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlakeRef */ .K3)(target.ref).flake;
    return target.kind === 'default' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/nixos/flake.nix')
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)('/etc/nixos/flake.nix'))
        : null;
}
function targetOf(flake, file, command) {
    if (flake !== null)
        return { kind: 'flake', ref: flake };
    if (file !== null)
        return { kind: 'file', path: file };
    if (command !== null)
        return { kind: 'command', command };
    return { kind: 'default' };
}
/** `process.env` counts, which is not a plain object. */
function isEnvironment(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.values(value).every((one) => one === undefined || typeof one === 'string');
}
function badRequest(issue, options) {
    if (issue?.code === 'unrecognized_keys' && issue.path.length === 0)
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `a request has no field "${issue.keys.join('" or "')}"`, `Fields: ${Object.keys(requestSchema.shape).join(', ')}.`);
    if (!issue || issue.path.length === 0)
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', 'a request must be an object', "Such as { flake: '.#laptop' }.");
    const [field, ...inside] = issue.path.map(String);
    const value = Object(options)[field ?? ''];
    if (field === 'theme' && typeof value === 'string')
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `there is no theme "${value}"`, `Themes: ${_render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themeNames */ .sK.join(', ')}.`);
    // A value inside a list may be a secret.
    const given = inside.length === 0 ? shown(value) : '';
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `"${issue.path.join('.')}" of the request ${demandOf(issue)}${given}`);
}
/** What the field must be: a number's own rule, the words that are allowed, or else zod's message. */
function demandOf(issue) {
    const rule = ruleOf(String(issue.path[0]));
    if (rule)
        return `must be a ${rule.whole ? 'whole ' : ''}number from ${rule.least} to ${rule.most}`;
    if (issue.code === 'invalid_value')
        return `must be one of ${issue.values.join(', ')}`;
    if (issue.code === 'invalid_type')
        return `must be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}`;
    return /^must /.test(issue.message) ? issue.message : `is wrong (${issue.message})`;
}
function ruleOf(field) {
    return { ...requestNumbers, keepLast: keepLastRule, maxGifBytes: maxGifBytesRule }[field];
}
/** The value that was given, where it is short enough to help. */
function shown(value) {
    if (typeof value === 'string')
        return `, not ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(JSON.stringify(value), 60)}`;
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? `, not ${value}` : '';
}


/***/ }),

/***/ 6056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wl: () => (/* binding */ exactColors),
  jh: () => (/* binding */ mix),
  iL: () => (/* binding */ resolveColor),
  L9: () => (/* binding */ themeFor),
  sK: () => (/* binding */ themeNames)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(7054);
;// CONCATENATED MODULE: ./lib/render/color/themes.js
/** The themes by name: foreground, background and the sixteen basic colours, normal then bright. */
const themes = {
    dark: {
        fg: '#d5d9e0',
        bg: '#16181d',
        palette: '#2b2f38 #ef6b73 #8ccf7e #e5c76b #6fa8f5 #c58af0 #62cfcf #c9ced6 #6b7280 #ff8d94 #a9e69b #f5dd8b #93c0ff #d9adff #8be6e6 #f3f5f8',
    },
    light: {
        fg: '#24292f',
        bg: '#ffffff',
        palette: '#24292f #cf222e #116329 #7d5200 #0969da #8250df #1b7c83 #6e7781 #57606a #a40e26 #1a7f37 #633c01 #218bff #a475f9 #3192aa #8c959f',
    },
    dracula: {
        fg: '#f8f8f2',
        bg: '#282a36',
        palette: '#21222c #ff5555 #50fa7b #f1fa8c #bd93f9 #ff79c6 #8be9fd #f8f8f2 #6272a4 #ff6e6e #69ff94 #ffffa5 #d6acff #ff92df #a4ffff #ffffff',
    },
    'solarized-dark': {
        fg: '#839496',
        bg: '#002b36',
        palette: '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
    },
    'solarized-light': {
        fg: '#657b83',
        bg: '#fdf6e3',
        palette: '#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3',
    },
    nord: {
        fg: '#d8dee9',
        bg: '#2e3440',
        palette: '#3b4252 #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #88c0d0 #e5e9f0 #4c566a #bf616a #a3be8c #ebcb8b #81a1c1 #b48ead #8fbcbb #eceff4',
    },
    gruvbox: {
        fg: '#ebdbb2',
        bg: '#282828',
        palette: '#282828 #cc241d #98971a #d79921 #458588 #b16286 #689d6a #a89984 #928374 #fb4934 #b8bb26 #fabd2f #83a598 #d3869b #8ec07c #ebdbb2',
    },
    monokai: {
        fg: '#f8f8f2',
        bg: '#272822',
        palette: '#272822 #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f8f8f2 #75715e #f92672 #a6e22e #f4bf75 #66d9ef #ae81ff #a1efe4 #f9f8f5',
    },
    catppuccin: {
        fg: '#cdd6f4',
        bg: '#1e1e2e',
        cursor: '#f5e0dc',
        palette: '#45475a #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #bac2de #585b70 #f38ba8 #a6e3a1 #f9e2af #89b4fa #f5c2e7 #94e2d5 #a6adc8',
    },
    'tokyo-night': {
        fg: '#c0caf5',
        bg: '#1a1b26',
        palette: '#15161e #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #a9b1d6 #414868 #f7768e #9ece6a #e0af68 #7aa2f7 #bb9af7 #7dcfff #c0caf5',
    },
    'one-dark': {
        fg: '#abb2bf',
        bg: '#282c34',
        palette: '#282c34 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #abb2bf #5c6370 #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #ffffff',
    },
    asciinema: {
        fg: '#cccccc',
        bg: '#121314',
        palette: '#000000 #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #d9d9d9 #4d4d4d #dd3c69 #4ebf22 #ddaf3c #26b0d7 #b954e1 #54e1b9 #ffffff',
    },
    xterm: {
        fg: '#e5e5e5',
        bg: '#000000',
        palette: '#000000 #cd0000 #00cd00 #cdcd00 #0000ee #cd00cd #00cdcd #e5e5e5 #7f7f7f #ff0000 #00ff00 #ffff00 #5c5cff #ff00ff #00ffff #ffffff',
    },
};

;// CONCATENATED MODULE: ./lib/render/color/theme.js



/**
 * The theme to draw with: the given one, by its colours or its name, else the one that the recording carries, else the default.
 * Throws a usage error (`unknown-theme`) for a name that is none of `themeNames`.
 */
function themeFor(given, carried) {
    const colors = typeof given === 'object' ? given : given === undefined ? carried : undefined;
    if (colors)
        return themeOf(colors.fg, colors.bg, colors.palette, colors.cursor);
    const named = themeNamed(typeof given === 'string' ? given : defaultTheme);
    return themeOf(named.fg, named.bg, named.palette.split(' '), named.cursor);
}
const defaultTheme = 'dark';
const themeNames = Object.keys(themes);
function themeNamed(name) {
    const known = themeNames.find((one) => one === name);
    if (known)
        return themes[known];
    throw (0,errors/* usageError */.Wp)('unknown-theme', `there is no theme called ${name}`, `Give one of ${themeNames.join(', ')}.`);
}
function themeOf(fg, bg, basic, cursor = fg) {
    const first = basic.map(parseHex);
    // A palette of 8 uses the same colours for the bright half.
    const sixteen = first.length >= 16 ? first.slice(0, 16) : [...first.slice(0, 8), ...first.slice(0, 8)];
    return {
        fg: parseHex(fg),
        bg: parseHex(bg),
        cursor: parseHex(cursor),
        palette: [...sixteen, ...cube(), ...greys()],
    };
}
/** The colours that stay exact however many others a picture has. */
function exactColors({ fg, bg, cursor, palette }) {
    return [bg, fg, cursor, ...palette.slice(0, 16)];
}
/** The colour in a cell's word; `fallback` where the word has the default colour. */
function resolveColor(theme, word, fallback) {
    const kind = (0,cell/* colorKindOf */.XW)(word);
    if (kind === cell/* colorKind */.cY.default)
        return fallback;
    return kind === cell/* colorKind */.cY.rgb ? (0,cell/* colorOf */.HN)(word) : (theme.palette[(0,cell/* colorOf */.HN)(word) & 255] ?? fallback);
}
/** `part` of the way from one colour to another, channel by channel. */
function mix(from, to, part) {
    const channel = (shift) => {
        const start = (from >> shift) & 255;
        return Math.round(start + (((to >> shift) & 255) - start) * part) << shift;
    };
    return channel(16) | channel(8) | channel(0);
}
function parseHex(color) {
    return Number.parseInt(color.slice(1), 16);
}
/** Entries 16 to 231 of the 256 colours of xterm: a cube of six steps. */
function cube() {
    const steps = [0, 95, 135, 175, 215, 255];
    return steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => (r << 16) | (g << 8) | b)));
}
/** Entries 232 to 255: greys. */
function greys() {
    return Array.from({ length: 24 }, (_, index) => (8 + index * 10) * 0x010101);
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
