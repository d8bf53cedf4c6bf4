export const id = 4550;
export const ids = [4550];
export const modules = {

/***/ 94495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ buildsPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);



/** How many builds are kept in a place that nobody named, and that nothing else empties. */
const keptByDefault = 20;
/**
 * Where the builds are kept, and how many. On a self-hosted runner that is outside of the workspace unless an input
 * says otherwise: `actions/checkout` deletes there what git does not track, and with it all earlier builds. The
 * runner's own directory of tools stays, and so does the home.
 */
function buildsPlace({ outputDir, keepLast }, { repository }, env) {
    const asked = { outputDir: outputDir ?? _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0, keepLast: keepLast ?? null };
    if (outputDir != null || env.RUNNER_ENVIRONMENT !== 'self-hosted')
        return asked;
    const kept = [env.RUNNER_TOOL_CACHE, env.HOME]
        .filter((root) => root)
        .map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root ?? '', 'nixos-rebuild-test', repository))
        .find(isWritable);
    return kept === undefined ? asked : { outputDir: kept, keepLast: keepLast ?? keptByDefault };
}
/** Makes the directory if it is not there. */
function isWritable(dir) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(dir, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 64550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vf: () => (/* binding */ rebuildEnvironment),
  pU: () => (/* binding */ requestFor),
  Fj: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./lib/notify/destination.js
var destination = __webpack_require__(25561);
// EXTERNAL MODULE: ./lib/rebuild/action.js
var rebuild_action = __webpack_require__(14797);
// EXTERNAL MODULE: ./lib/rebuild/pictures/font-dir-argument.js
var font_dir_argument = __webpack_require__(22862);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/render/color/theme.js + 1 modules
var theme = __webpack_require__(36056);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
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

// EXTERNAL MODULE: ./lib/rebuild/request.js
var request = __webpack_require__(99322);
// EXTERNAL MODULE: ./lib/action/rebuild/builds-place.js
var builds_place = __webpack_require__(94495);
;// CONCATENATED MODULE: ./lib/action/rebuild/request.js






/** The rebuild that the inputs ask for, in the run's checkout. `env` is the step's environment. */
function requestFor(inputs, { workspace, baseRevision, repository }, env) {
    const { theme, fontDir, ...options } = inputs.rebuild;
    return (0,request/* parseRequest */.TR)({
        ...options,
        ...(0,builds_place/* buildsPlace */.h)(inputs.rebuild, { repository }, env),
        theme: theme === null ? null : themeArgument(theme, workspace),
        fontDir: fontDir == null ? null : (0,font_dir_argument/* fontDirArgument */.C)(fontDir, workspace),
        cwd: workspace,
        env: rebuildEnvironment(env, inputs.rebuild.action),
        secrets: secretsOf(inputs, env),
        baseRevision,
    });
}
/** What the Action holds itself that nobody may see: tokens, and the addresses of webhooks. */
function secretsOf({ token, notify }, env) {
    const tokens = [token, env.ACTIONS_RUNTIME_TOKEN ?? ''].filter((secret) => secret !== '');
    return [...tokens, ...(0,destination/* destinationSecrets */._)(notify.destinations)];
}
const actionPrefixes = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS|ID_TOKEN|CACHE)_)/;
const runnerFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];
/**
 * The rebuild's environment: the step's, without what only the Action itself needs. A configuration could
 * otherwise read the token, write into the summary, or set outputs in the Action's name.
 */
function rebuildEnvironment(env, action) {
    const rebuilds = Object.entries(env).filter(([name]) => !actionPrefixes.test(name) && !runnerFiles.includes(name));
    // By this variable the runner finds and kills what a job has left: an activation that goes on must not be.
    const isFound = action === undefined || !rebuild_action/* actionFacts */.k[action].activates;
    return Object.fromEntries(rebuilds.filter(([name]) => isFound || name !== 'RUNNER_TRACKING_ID'));
}


/***/ }),

/***/ 51844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ directoryForBuilds)
});

// UNUSED EXPORTS: directoryOfBuilds

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/nix/flake/copied.js
var copied = __webpack_require__(2981);
;// CONCATENATED MODULE: ./lib/system/state-directory.js

/**
 * Where this program keeps what it has done: a directory of its own in the user's state (XDG Base Directory, by which a path that is
 * relative does not count). Null where the environment names no home.
 */
function stateDirectoryOf({ XDG_STATE_HOME, HOME }) {
    const ofUser = HOME && (0,external_node_path_.isAbsolute)(HOME) ? (0,external_node_path_.join)(HOME, '.local/state') : null;
    const state = XDG_STATE_HOME && (0,external_node_path_.isAbsolute)(XDG_STATE_HOME) ? XDG_STATE_HOME : ofUser;
    return state && (0,external_node_path_.join)(state, 'nixos-rebuild-test');
}

// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/builds/default-directory.js





/**
 * The directory of builds for rebuilds that run in `cwd`, where none is named. With a `flake` that Nix copies into its
 * store with everything in its directory, builds there would be copied too, and change the system each time: then it is
 * outside, in the user's directory for state (`$XDG_STATE_HOME`), one for each `cwd`. Null for no flake. Absolute.
 */
function directoryForBuilds(flake, cwd, env) {
    const here = (0,external_node_path_.join)(cwd, files/* defaultOutputDir */.A0);
    if (flake === null || (0,copied/* copiedFlakeDir */.D)(flake, cwd, here) === null)
        return here;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && (0,copied/* copiedFlakeDir */.D)(flake, cwd, outside) === null ? outside : here;
}
/** The directory in which builds of rebuilds that ran in `cwd` are looked for, where none is named. Absolute. */
function directoryOfBuilds(cwd, env) {
    const meant = directoryForBuilds(existsSync(join(cwd, 'flake.nix')) ? '.' : null, cwd, env);
    for (const dir of [meant, join(cwd, defaultOutputDir)])
        if (existsSync(dir))
            return dir;
    const outside = outsideDirectory(cwd, env);
    return outside !== null && existsSync(outside) ? outside : meant;
}
/** Null where the user has no home. */
function outsideDirectory(cwd, env) {
    const state = stateDirectoryOf(env);
    // Loaded where it is needed: it takes milliseconds of every start.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256').update(cwd).digest('hex').slice(0, 12);
    return state && (0,external_node_path_.join)(state, `${(0,external_node_path_.basename)(cwd) || 'root'}-${hash}`);
}


/***/ }),

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ copiedFlakeDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45244);



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

/***/ 45244:
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

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

/***/ 25561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ destinationSecrets),
/* harmony export */   d: () => (/* binding */ parseDestinations)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);

/** How a message is written: for Discord, in Slack's format, or as the JSON of a plain webhook. */
const services = (/* unused pure expression or super */ null && (['discord', 'slack', 'json']));
const names = {
    discord: 'a Discord webhook',
    slack: 'a Slack webhook',
    json: 'a webhook',
};
/** What a shorter part of an address is may be a word that a build prints. */
const shortestPart = 16;
/**
 * The destinations that are named, one a text, each once: `https://…`, by whose form the service is told, with `discord+`,
 * `slack+` or `json+` before it where that is not to be guessed. Throws a usage error (`bad-notify`) that has nothing of the
 * address; `source` names where it was given.
 */
function parseDestinations(texts, source) {
    const all = texts.map((text, index) => parseDestination(text.trim(), texts.length === 1 ? source : `${source}, the ${ordinal(index + 1)} address,`));
    const byAddress = new Map(all.map((one) => [`${one.service} ${one.url} ${one.authorization}`, one]));
    return [...byAddress.values()];
}
/** All that is to be masked of these addresses. */
function destinationSecrets(destinations) {
    return [...new Set(destinations.flatMap(({ secrets }) => secrets))];
}
function parseDestination(text, source) {
    const [, named, isClear, address = ''] = /^(?:(discord|slack|json)\+)?(insecure\+)?(https?:\/\/\S+)$/i.exec(text) ?? [];
    if (!URL.canParse(address))
        throw badAddress(source, 'is not an address that begins with https://');
    const url = new URL(address);
    if (url.protocol === 'http:' && isClear === undefined && !isLoopback(url.hostname))
        throw badAddress(source, 'begins with http://, over which anybody on the way could read it');
    const { username, password } = url;
    const authorization = username === '' && password === '' ? null : `Basic ${basicCredentials(username, password)}`;
    const secrets = secretsOf(address, url);
    url.username = '';
    url.password = '';
    url.hash = '';
    const service = named?.toLowerCase() ?? serviceOf(url);
    return { service, url: url.href, authorization, name: names[service], secrets };
}
/**
 * By the form of the address, on any host: both services are also reached through others. Discord: docs.discord.com, Webhook
 * Resource, "Execute Webhook"; `/slack` at its end is Slack's format there too. Slack: docs.slack.dev, "Sending messages using
 * incoming webhooks".
 */
function serviceOf({ hostname, pathname }) {
    const ofDiscord = /^\/api(?:\/v\d+)?\/webhooks\/\d+\/[\w-]+(\/\w+)?\/?$/.exec(pathname);
    if (ofDiscord?.[1] !== undefined)
        return ofDiscord[1] === '/slack' ? 'slack' : 'json';
    if (ofDiscord)
        return 'discord';
    const isSlack = /^\/services\/T\w+\/B\w+\/\w+\/?$/.test(pathname);
    const isSlackHost = /^hooks\.slack(?:-gov)?\.com$/.test(hostname) && pathname.startsWith('/services/');
    return isSlack || isSlackHost ? 'slack' : 'json';
}
function isLoopback(hostname) {
    return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
/** Few, since each is looked for in dozens of forms: the whole, and the parts that are no word and no number. */
function secretsOf(address, url) {
    const parts = [...url.pathname.split('/'), ...url.searchParams.values()].filter((part) => part.length >= shortestPart && /[0-9A-Z]/.test(part) && /\D/.test(part));
    const path = url.pathname + url.search;
    const rest = parts.length === 0 && path.length >= shortestPart ? [path] : parts;
    return [...new Set([address, url.href, ...rest, ...(url.password === '' ? [] : [decoded(url.password)])])];
}
function basicCredentials(username, password) {
    return Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function ordinal(number) {
    return ['first', 'second', 'third'][number - 1] ?? `${number}th`;
}
function badAddress(source, why) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-notify', `${source} ${why}`, 'Give the address of a webhook, https://…; insecure+http://… sends it unencrypted (docs/notifications.md).');
}


/***/ }),

/***/ 14797:
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

/***/ 22862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fontDirArgument)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);



/** The directory that a person names, absolute. Throws a usage error (`no-font-dir`) where there is none. */
function fontDirArgument(named, cwd) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory())
        return dir;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('no-font-dir', `${dir} is no directory`, 'Give a directory with .ttf, .otf or .ttc files.');
}


/***/ }),

/***/ 99322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ keepLastRule),
/* harmony export */   NW: () => (/* binding */ maxAttemptsRule),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   Vh: () => (/* binding */ flakeOf),
/* harmony export */   c3: () => (/* binding */ requestNumbers)
/* harmony export */ });
/* unused harmony export requestSchema */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27597);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51844);
/* harmony import */ var _builds_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42653);
/* harmony import */ var _config_remedy_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48613);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45244);
/* harmony import */ var _render_color_theme_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36056);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80094);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34874);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14797);











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
const bounded = ({ least, most, whole }) => (whole ? zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig().int() : zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig()).min(least).max(most);
const number = (rule) => bounded(rule).default(rule.otherwise);
const text = zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().regex(/\S/, 'must not be empty');
const orNull = (schema) => schema.nullable().default(null);
const flag = (otherwise) => zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY().default(otherwise);
const texts = zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()).default([]);
/** What is rebuilt: a flake's host, a Nix file, the machine's NixOS default, or any shell command. */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('flake'), ref: text }),
    zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('file'), path: text }),
    zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('default') }),
    zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('command'), command: text }),
]);
const color = zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #d0d0d0');
const themeColors = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    fg: color,
    bg: color,
    palette: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(color).refine(({ length }) => length === 8 || length === 16, 'must have 8 or 16 colours'),
    cursor: color.optional(),
});
/** How many attempts may follow the first one. */
const maxAttemptsRule = { otherwise: 3, least: 1, most: 10, whole: true };
const remedyOptions = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_builds_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyPolicies */ .hH).default('off'),
    maxAttempts: number(maxAttemptsRule),
    /** How long is waited (seconds) where the time may cure it: before the first attempt, the second; the last for all others. */
    waitSeconds: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig().min(0).max(3600)).min(1).max(10).default([5, 20, 60]),
    /** Of the user's own, looked at before the others; not in a job for a fork's pull request. */
    own: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(_config_remedy_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .ownRemedySchema */ .W).max(64).default([]),
});
/** What a caller may set for a rebuild; every field has a default, which docs/cli.md names. */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_action_js__WEBPACK_IMPORTED_MODULE_9__/* .actions */ .o).default('build'),
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
    env: zod__WEBPACK_IMPORTED_MODULE_10__/* .custom */ .IeY(isEnvironment, 'must map names to strings').default(() => process.env),
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
    theme: orNull(zod__WEBPACK_IMPORTED_MODULE_10__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_render_color_theme_js__WEBPACK_IMPORTED_MODULE_6__/* .themeNames */ .sK), themeColors])),
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
    /** A command may run twice, as a rebuild may, so that remedies of level `safe` are run for it unasked. */
    commandMayRepeat: flag(false),
    /** What may be done about a failure before the rebuild is tried again. */
    remedies: remedyOptions.default(() => remedyOptions.parse({})),
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
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-request', `"${named.map(([name]) => name).join('" and "')}" exclude each other`, 'Give one of flake, file and command.');
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
        return (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .parseFlakeRef */ .K3)(target.ref).flake;
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
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-request', `a request has no field "${issue.keys.join('" or "')}"`, `Fields: ${Object.keys(requestSchema.shape).join(', ')}.`);
    if (!issue || issue.path.length === 0)
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-request', 'a request must be an object', "Such as { flake: '.#laptop' }.");
    const [field, ...inside] = issue.path.map(String);
    const value = Object(options)[field ?? ''];
    if (field === 'theme' && typeof value === 'string')
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-request', `there is no theme "${value}"`, `Themes: ${_render_color_theme_js__WEBPACK_IMPORTED_MODULE_6__/* .themeNames */ .sK.join(', ')}.`);
    // A value inside a list may be a secret.
    const given = inside.length === 0 ? shown(value) : '';
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)('bad-request', `"${issue.path.join('.')}" of the request ${demandOf(issue)}${given}`);
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
        return `, not ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_8__/* .truncate */ .xv)(JSON.stringify(value), 60)}`;
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? `, not ${value}` : '';
}


/***/ }),

/***/ 36056:
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
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/terminal/cell.js
var cell = __webpack_require__(77054);
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

/***/ 77054:
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
