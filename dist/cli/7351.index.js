export const id = 7351;
export const ids = [7351,7054];
export const modules = {

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ directoryForBuilds),
/* harmony export */   m: () => (/* binding */ directoryOfBuilds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2981);
/* harmony import */ var _system_state_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3094);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3142);





/**
 * The directory of builds for rebuilds that run in `cwd`, where none is named. With a `flake` that Nix copies into its
 * store with everything in its directory, builds there would be copied too, and change the system each time: then it is
 * outside, in the user's directory for state (`$XDG_STATE_HOME`), one for each `cwd`. Null for no flake. Absolute.
 */
function directoryForBuilds(flake, cwd, env) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOutputDir */ .A0);
    if (flake === null || (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, here) === null)
        return here;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,_nix_flake_copied_js__WEBPACK_IMPORTED_MODULE_2__/* .copiedFlakeDir */ .D)(flake, cwd, outside) === null ? outside : here;
}
/** The directory in which builds of rebuilds that ran in `cwd` are looked for, where none is named. Absolute. */
function directoryOfBuilds(cwd, env) {
    const meant = directoryForBuilds((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix')) ? '.' : null, cwd, env);
    for (const dir of [meant, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOutputDir */ .A0)])
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
            return dir;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(outside) ? outside : meant;
}
/** Null where the user has no home. */
function outsideDirectory(cwd, env) {
    const state = (0,_system_state_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .stateDirectoryOf */ .s)(env);
    // Loaded where it is needed: it takes milliseconds of every start.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256').update(cwd).digest('hex').slice(0, 12);
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(cwd) || 'root'}-${hash}`);
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ defaultOutputDir),
/* harmony export */   QV: () => (/* binding */ patchFileName),
/* harmony export */   Zd: () => (/* binding */ trialFileNames),
/* harmony export */   b9: () => (/* binding */ metadataFileName),
/* harmony export */   bJ: () => (/* binding */ runningFileName),
/* harmony export */   bO: () => (/* binding */ deploymentFileName),
/* harmony export */   jx: () => (/* binding */ fileNames),
/* harmony export */   nL: () => (/* binding */ consoleDirectory),
/* harmony export */   sI: () => (/* binding */ undoFileName)
/* harmony export */ });
/* unused harmony export updatePreviewFileName */
/** The names of the files in a build's directory. The schema of `files` in metadata.json has the same keys. */
const fileNames = {
    log: 'rebuild.log',
    cast: 'rebuild.cast',
    frames: 'rebuild.frames.log',
    screen: 'final.txt',
    screenshot: 'final.png',
    gif: 'rebuild.gif',
};
/** The directory of builds where none is named, relative to the working directory. */
const defaultOutputDir = 'rebuild-logs';
/** Written last: a directory with it is a finished build. */
const metadataFileName = 'metadata.json';
/** Beside it in the build of a deployment. */
const deploymentFileName = 'deployment.json';
/** Beside it in the build of a trial: its data, and the same for people and for CI services. */
const trialFileNames = { trial: 'trial.json', markdown: 'trial.md', junit: 'junit.xml' };
/** Beside it where remedies have changed the trial's copy of the configuration: what they changed, for `git apply`. */
const patchFileName = 'remedies.patch';
/** Where the machine of a trial leaves the recording of its console, below a build's directory. */
const consoleDirectory = 'console';
/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
const runningFileName = 'running.json';
/** In the directory while a remedy's change may have to be taken back. */
const undoFileName = 'undo.json';
/** The preview of an update, in an artifact. */
const updatePreviewFileName = 'update-preview.json';


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   U2: () => (/* binding */ outputDirOption),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6510);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);



/** A parser for a number within bounds. */
function numberIn({ least, most = Number.POSITIVE_INFINITY, whole = false }) {
    const kind = whole ? 'a whole number' : 'a number';
    const largest = Number.isFinite(most) ? most : null;
    return (text) => {
        const value = (whole ? /^\d{1,9}$/ : /\S/).test(text) ? Number(text) : Number.NaN;
        if (Number.isFinite(value) && value >= least && value <= most)
            return value;
        if (whole && largest !== null)
            throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} from ${least} to ${largest}.`);
        const upTo = largest === null ? '' : ` and at most ${largest}`;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be ${kind} of at least ${least}${upTo}.`);
    };
}
/** A parser for one of the given words. */
function choice(...words) {
    return (text) => {
        const word = words.find((known) => known === text);
        if (word)
            return word;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be one of ${words.join(', ')}.`);
    };
}
const factors = {
    '': 1,
    b: 1,
    k: 1e3,
    kb: 1e3,
    m: 1e6,
    mb: 1e6,
    kib: 1024,
    mib: 1024 * 1024,
};
/** Parses a size in bytes: `8000000`, `500kB`, `10MB`, `10MiB`. */
function parseBytes(text) {
    const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
    const factor = unit === undefined ? undefined : factors[unit.toLowerCase()];
    const bytes = typeof factor === 'number' ? Math.floor(Number(digits) * factor) : 0;
    if (bytes > 0)
        return bytes;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number of bytes, or a size such as 10MB.');
}
/** An option that can be given several times; its value is the list. */
function repeatable(flags, description) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description)
        .default([], 'none')
        .argParser((value, before) => [...before, value]);
}
/** Adds `--output-dir`, the directory of builds, to a command that reads them; `what` describes it. */
function outputDirOption(command, io, what = 'directory of the builds') {
    return command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--output-dir <dir>', what).default(defaultDirectoryOfBuilds(io), _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0));
}
/** In a working directory that was deleted it is a relative one, which throws where it is used. */
function defaultDirectoryOfBuilds(io) {
    try {
        return (0,_builds_default_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOfBuilds */ .m)(io.cwd, io.env);
    }
    catch {
        return _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0;
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

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ copiedFlakeDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);



/**
 * The directory that Nix copies into its store whole with a flake, with `inside` in it: that of a flake which is a path
 * and not a git tree. Null where it does not, or `inside` is elsewhere. `cwd` and `inside` are absolute.
 */
function copiedFlakeDir(flake, cwd, inside) {
    const written = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(flake.replace(/\?.*$/s, ''));
    if (written === null || flake.startsWith('git+'))
        return null;
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written);
    const isGitTree = !flake.startsWith('path:') && isInGitTree(dir);
    return !isGitTree && `${inside}/`.startsWith(`${dir}/`) ? dir : null;
}
/** As Nix decides it: by a `.git` in the directory or in one above it. */
function isInGitTree(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.git')))
        return true;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) !== dir && isInGitTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ printFlakeRef),
/* harmony export */   E4: () => (/* binding */ absoluteFlakeRef),
/* harmony export */   EA: () => (/* binding */ toplevelAttribute),
/* harmony export */   Hu: () => (/* binding */ configurationAttribute),
/* harmony export */   IP: () => (/* binding */ localFlakeDir),
/* harmony export */   K3: () => (/* binding */ parseFlakeRef),
/* harmony export */   Nx: () => (/* binding */ pathFlake),
/* harmony export */   U_: () => (/* binding */ flakeAtRevision),
/* harmony export */   ej: () => (/* binding */ namesRevision),
/* harmony export */   nM: () => (/* binding */ fetchParameters),
/* harmony export */   sp: () => (/* binding */ attributeInFragment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Reads a reference. Without a flake before the `#` it is that of the current directory. */
function parseFlakeRef(ref) {
    const at = ref.indexOf('#');
    if (at < 0)
        return { flake: ref || '.', host: null };
    return { flake: ref.slice(0, at) || '.', host: ref.slice(at + 1) || null };
}
/** The reference as a person writes it; {@link parseFlakeRef} reads it back. */
function printFlakeRef({ flake, host }) {
    return host === null ? flake : `${flake}#${host}`;
}
/**
 * A name as one attribute in the fragment of a flake reference. The fragment is part of a URL, so Nix
 * decodes `%24`; within quotes every other character is literal, a dot and a backslash too. Only a
 * quotation mark cannot be written in any way (nix/src/libexpr/attr-path.cc): Nix refuses such a name.
 */
function attributeInFragment(name) {
    return /^[A-Za-z_][\w'-]*$/.test(name) ? name : `"${encodeURIComponent(name)}"`;
}
/** The attribute of a host's configuration in the fragment of a flake reference. */
function configurationAttribute(host) {
    return `nixosConfigurations.${attributeInFragment(host)}`;
}
/** The attribute of a host's system in the fragment of a flake reference. */
function toplevelAttribute(host) {
    return `${configurationAttribute(host)}.config.system.build.toplevel`;
}
/**
 * The directory of a flake on this machine, as absolute or relative as it was written: that of its
 * `flake.nix`, so with `?dir=`. Null for a flake that is fetched or looked up in the registry.
 */
function localFlakeDir(flake) {
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?:\/\/)?)?([^?]*)(?:\?(.*))?$/s.exec(flake) ?? [];
    if (written === '' || (scheme === '' && !/^(?:\.{1,2}(?:\/|$)|\/)/.test(written)))
        return null;
    const tree = scheme === '' ? written : decoded(written);
    const dir = /(?:^|&)dir=([^&]+)/.exec(query)?.[1];
    return dir === undefined ? tree : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, decoded(dir));
}
/** Whether a reference names a commit or branch of a repository, which need not be the one that is checked out. */
function namesRevision(flake) {
    return /[?&](?:rev|ref)=/.test(flake);
}
/** The parameters of a local reference that decide which files are built, beside directory and commit. */
function fetchParameters(flake) {
    const query = flake.slice(flake.indexOf('?') + 1);
    return flake.includes('?')
        ? query.split('&').filter((parameter) => /^(?:submodules|lfs|exportIgnore)=/.test(parameter))
        : [];
}
/** The same reference from any directory: a path in it that is relative to `cwd` becomes absolute. */
function absoluteFlakeRef(ref, cwd) {
    const { flake, host } = parseFlakeRef(ref);
    const [, scheme = '', written = '', query = ''] = /^(path:|git\+file:(?!\/\/))?(\.{1,2}(?:\/[^?]*)?)(\?.*)?$/s.exec(flake) ?? [];
    if (written === '')
        return ref;
    const path = scheme === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, written) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(urlPath(cwd), written);
    return printFlakeRef({
        flake: `${scheme === 'path:' || scheme === '' ? scheme : `${scheme}//`}${path}${query}`,
        host,
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The reference of a flake that is a directory and no git tree: `directory` is absolute, `inside` that of its flake.nix, "" for the top. */
function pathFlake(directory, inside = '') {
    return `path:${urlPath(directory)}${inside === '' ? '' : `?dir=${urlPath(inside)}`}`;
}
/** A path as part of a URL, or of a parameter in one. */
function urlPath(path) {
    return encodeURI(path).replace(/[?#&]/g, encodeURIComponent);
}
/**
 * The reference of a flake at one revision of a git repository. `directory` is that of the flake in it,
 * empty for its top. The repository is a checkout (its absolute path) or `OWNER/NAME` on a server. `parameters` are
 * those of {@link fetchParameters}.
 */
function flakeAtRevision(source, revision, directory, parameters = []) {
    const dir = directory === '' ? '' : `dir=${urlPath(directory)}`;
    if ('checkout' in source)
        return `git+file://${urlPath(source.checkout)}?${joined(`rev=${revision}`, dir, ...parameters)}`;
    const { server, repository } = source;
    // GitHub serves any commit by its id, the merge commit of a pull request too, but in archives without submodules.
    if (server === 'https://github.com' && parameters.length === 0)
        return `github:${repository}/${revision}${dir && `?${dir}`}`;
    return `git+${server}/${repository}?${joined('allRefs=1', `rev=${revision}`, dir, ...parameters)}`;
}
function joined(...parameters) {
    return parameters.filter((parameter) => parameter !== '').join('&');
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

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stateDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Where this program keeps what it has done: a directory of its own in the user's state (XDG Base Directory, by which a path that is
 * relative does not count). Null where the environment names no home.
 */
function stateDirectoryOf({ XDG_STATE_HOME, HOME }) {
    const ofUser = HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(HOME) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, '.local/state') : null;
    const state = XDG_STATE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(XDG_STATE_HOME) ? XDG_STATE_HOME : ofUser;
    return state && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'nixos-rebuild-test');
}


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ colorOf),
/* harmony export */   OH: () => (/* binding */ cellWords),
/* harmony export */   Qs: () => (/* binding */ content),
/* harmony export */   SQ: () => (/* binding */ bgFlag),
/* harmony export */   V1: () => (/* binding */ underline),
/* harmony export */   Ws: () => (/* binding */ fgFlag),
/* harmony export */   XW: () => (/* binding */ colorKindOf),
/* harmony export */   cS: () => (/* binding */ lineSizeShift),
/* harmony export */   cY: () => (/* binding */ colorKind),
/* harmony export */   f3: () => (/* binding */ underlineShift),
/* harmony export */   lg: () => (/* binding */ cursorShift),
/* harmony export */   mc: () => (/* binding */ cursorShape),
/* harmony export */   o7: () => (/* binding */ colorBits),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   se: () => (/* binding */ lineSize)
/* harmony export */ });
/**
 * How a screen keeps a cell: four 32-bit words, so that screens are compared and copied word by word.
 *
 * word 0  content  bits 0-20 code point (0 is blank), or the index of a cluster where bit 21 is set;
 *                  bits 22-23 width in columns (0 follows a wide one)
 * word 1  fg       bits 0-23 colour, 24-25 its kind; flags inverse, bold, blink, hidden, strike
 * word 2  bg       bits 0-23 colour, 24-25 its kind; flags italic, dim, overline; bits 28-29 size of the line
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
/** In a line that is not `single` each character has two columns; `top` and `bottom` show half of its height. */
const lineSize = { single: 0, wide: 1, top: 2, bottom: 3 };
const lineSizeShift = 28;
const underline = { none: 0, single: 1, double: 2, curly: 3, dotted: 4, dashed: 5 };
const underlineShift = 26;
const cursorShape = { none: 0, block: 1, underline: 2, bar: 3 };
const cursorShift = 29;
/** The bits of a word in which its colour is, kind and value. */
const colorBits = 0x3ffffff;
/** The kind and the value of the colour in a word: an index for palettes, 0xRRGGBB for rgb. */
const colorKindOf = (word) => (word >>> 24) & 3;
const colorOf = (word) => word & 0xffffff;
const widthOf = (word) => (word >>> content.widthShift) & 3;


/***/ })

};
