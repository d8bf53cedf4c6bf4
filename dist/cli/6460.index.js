export const id = 6460;
export const ids = [6460];
export const modules = {

/***/ 4079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updatePreviewText: () => (/* binding */ updatePreviewText)
});

// EXTERNAL MODULE: ./lib/deploy/text/package-lines.js
var package_lines = __webpack_require__(5137);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(3497);
;// CONCATENATED MODULE: ./lib/cli/show/known-issues.js




const shownIssues = 20;
const colors = { critical: 31, high: 33 };
/** The known issues of what changes: the critical and high ones in full, the others counted, and what is not known. */
function knownIssueLines(known, hosts, color) {
    const { issues, open_issues, tracker, ignored, note } = known;
    const grave = issues.filter(({ severity }) => severity === 'critical' || severity === 'high');
    const counts = ['critical', 'high', 'medium', 'low'].map((severity) => [severity, issues.filter((issue) => issue.severity === severity).length]);
    const sum = counts.flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`])).join(', ');
    const lesser = counts
        .slice(2)
        .flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`]));
    const more = grave.length - shownIssues;
    const from = `${(0,counted/* counted */.h)(open_issues, 'open issue')} of ${(0,clean/* shownLine */.QN)(tracker, 140)}`;
    return [
        `known issues of what changes, among ${from}: ${sum || 'none'}`,
        ...(0,layout/* indentedLines */.Be)([
            ...grave.slice(0, shownIssues).flatMap((issue) => issueLines(issue, hosts, color)),
            ...(more > 0 ? [`… and ${more} more (--json has all)`] : []),
            ...(lesser.length === 0 ? [] : [`${lesser.join(' and ')}: --json has them`]),
            ...(ignored === 0 ? [] : [`${ignored} left out (update.ignoreIssues)`]),
            ...(note === null ? [] : [`note: ${(0,clean/* shownLine */.QN)(note, 1000)}`]),
        ]),
    ];
}
function issueLines({ title, url, severity, packages }, hosts, color) {
    const [first, ...others] = packages;
    const { name, old_version, new_version, reason, hosts: where } = first;
    const step = [old_version, new_version].filter((one) => one !== null).join(' → ');
    const also = others.length === 0 ? '' : `, and ${others.length} more of its packages`;
    const on = where.length === hosts ? '' : ` on ${where.join(', ')}`;
    const word = (0,layout/* colored */.dS)(severity, severity === 'critical' ? colors.critical : colors.high, color);
    return [
        `${word}  ${(0,clean/* shownLine */.QN)(`${name} ${step}${on}${also}`, 200)}`,
        ...(0,layout/* indentedLines */.Be)([(0,clean/* shownLine */.QN)(title, 260), `why: ${(0,clean/* shownLine */.QN)(reason, 300)}`, (0,clean/* shownLine */.QN)(url, 300)]),
    ];
}
/** Packages that the person holds and that the update would change. */
function heldLines(held, color) {
    const rows = (0,table/* alignColumns */.R)(held.map(({ name, host, change, old_versions, new_versions }) => [
        change,
        (0,clean/* shownLine */.QN)(name, 60),
        [old_versions, new_versions]
            .filter((versions) => versions.length > 0)
            .map((versions) => (0,clean/* shownLine */.QN)(versions.join(', '), 60))
            .join(' → '),
        `on ${(0,clean/* shownLine */.QN)(host, 100)}`,
    ]));
    return (0,layout/* titled */.dJ)((0,layout/* colored */.dS)('held, and would change (update.hold)', 33, color), rows);
}

;// CONCATENATED MODULE: ./lib/cli/show/update-preview.js






const shownPaths = 20;
const untouched = 'flake.lock is as it was.';
/** A preview for people: the inputs first, known issues and packages that are held, then each host, and an `ending`. */
function updatePreviewText(preview, color, ending = untouched) {
    const { inputs, hosts, changed, asked, known_issues, held = [] } = preview;
    const which = asked.length === 0 ? 'all inputs' : (0,clean/* shownLine */.QN)(asked.join(', '), 100);
    if (!changed)
        return `nothing changes: ${which} ${asked.length === 1 ? 'is' : 'are'} up to date\n`;
    const sections = [
        (0,layout/* titled */.dJ)('inputs', inputLines(inputs, color)),
        known_issues ? knownIssueLines(known_issues, hosts.length, color) : [],
        heldLines(held, color),
        ...hosts.map((host) => hostLines(host, color)),
        ending === null ? [] : [ending],
    ];
    return `${(0,layout/* joinedSections */.Ap)(sections).join('\n')}\n`;
}
function inputLines(inputs, color) {
    const rows = (0,table/* alignColumns */.R)(inputs.map(({ name, change, ...input }) => [
        change,
        (0,clean/* shownLine */.QN)(name, 60),
        [stateWords(input.old_revision, input.old_date), stateWords(input.new_revision, input.new_date)]
            .filter(Boolean)
            .join(' → '),
    ]));
    return inputs.flatMap(({ compare_url, warnings = [] }, index) => [
        rows[index],
        ...warnings.map((warning) => (0,layout/* colored */.dS)(`  warning: ${(0,clean/* shownLine */.QN)(warning, 300)}`, 33, color)),
        ...(compare_url === null ? [] : [`  ${(0,clean/* shownLine */.QN)(compare_url)}`]),
    ]);
}
/** An input that is a path has neither revision nor, in older locks, a date. */
function stateWords(revision, date) {
    return [
        revision === null ? '' : (0,clean/* shownLine */.QN)(revision.slice(0, 12)),
        date === null ? '' : `(${date.slice(0, 10)})`,
    ]
        .filter(Boolean)
        .join(' ');
}
function hostLines(host, color) {
    const title = (0,layout/* colored */.dS)((0,clean/* shownLine */.QN)(host.host, 100), 1, color);
    if (host.error !== null)
        return [
            `${title}: ${(0,layout/* colored */.dS)('cannot be previewed', 31, color)}`,
            ...(0,layout/* indentedLines */.Be)(host.error.split('\n').map((line) => (0,clean/* shownLine */.QN)(line, 300))),
        ];
    if (host.old_derivation === host.new_derivation)
        return [`${title}: nothing changes`];
    const { packages, compared, build, fetch } = host;
    const { title: words, lines } = (0,package_lines/* packageLines */.i)(packages ?? [], null);
    const what = compared === 'derivations' ? ' (derivations, with the tools of the build)' : '';
    const built = (build?.derivations ?? []).map((path) => (0,clean/* shownLine */.QN)((0,store_path/* storePathName */.yF)(path), 100));
    const fetched = fetch === null || fetch.paths.length === 0
        ? 'nothing'
        : `${fetch.paths.length} paths, ${(0,layout/* sizeWords */.pG)(fetch.download_bytes)} to download, ${(0,layout/* sizeWords */.pG)(fetch.unpacked_bytes)} unpacked`;
    return [
        title,
        ...(0,layout/* indentedLines */.Be)([`packages${what}: ${words}`, ...(0,layout/* indentedLines */.Be)(lines)]),
        ...(0,layout/* indentedLines */.Be)([
            `fetched: ${fetched}`,
            `built here: ${built.length === 0 ? 'nothing' : built.length}`,
            ...(0,layout/* indentedLines */.Be)(shortened(built)),
        ]),
    ];
}
function shortened(lines) {
    const more = lines.length - shownPaths;
    return [...lines.slice(0, shownPaths), ...(more > 0 ? [`… and ${more} more (--json has all)`] : [])];
}


/***/ }),

/***/ 5137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ packageLines)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);



const shownPackages = 20;
/**
 * The packages that differ between two closures, for people: their counts in a line, and a line each for those that have a
 * version. `sizeDelta` is that of the closures in bytes, null where it is not known.
 */
function packageLines(packages, sizeDelta) {
    const named = packages.filter((one) => hasVersion(one));
    const counts = new Map();
    for (const { change } of named)
        counts.set(change, (counts.get(change) ?? 0) + 1);
    const others = packages.length - named.length;
    const words = [
        ...[...counts].map(([change, count]) => `${count} ${change}`),
        ...(others > 0 ? [`${others} other store paths`] : []),
    ];
    const size = sizeDelta === null ? [] : [(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBytes */ .S)(sizeDelta)];
    return {
        title: words.length > 0 ? [...words, ...size].join(', ') : 'the same',
        lines: linesOf(named),
    };
}
/** Configuration files and the system itself say nothing to a person that the units do not. */
function hasVersion({ name, old_versions, new_versions }) {
    return (!name.startsWith('nixos-system-') && [...old_versions, ...new_versions].some((version) => version !== ''));
}
function linesOf(named) {
    // What has another version says more than what was only built anew.
    const rank = ({ change }) => Number(change === 'changed');
    const sorted = [...named].sort((a, b) => rank(a) - rank(b));
    const lines = (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(sorted.slice(0, shownPackages).map((one) => packageCells(one)));
    const more = sorted.length - lines.length;
    return more > 0 ? [...lines, `… and ${more} more (--json has all)`] : lines;
}
function packageCells({ change, name, old_versions, new_versions, size_delta_bytes: size, }) {
    const versions = [old_versions, new_versions].map((list) => list.join(', ')).filter(Boolean);
    const words = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(versions.join(' → '), 60);
    return [change, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(name, 40), words, size === null ? '' : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBytes */ .S)(size)];
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

/***/ 3497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number of things: `1 unit`, `3 units`. */
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
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
