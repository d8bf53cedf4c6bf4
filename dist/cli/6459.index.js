export const id = 6459;
export const ids = [6459];
export const modules = {

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ updatePreviewText)
});

// EXTERNAL MODULE: ./lib/deploy/text/package-lines.js
var package_lines = __webpack_require__(5137);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/report/update/counts.js
var counts = __webpack_require__(9976);
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
    const { grave, lesser } = (0,counts/* byGravity */.SN)(issues);
    const more = grave.length - shownIssues;
    const from = `${(0,counted/* counted */.h)(open_issues, 'open issue')} of ${(0,clean/* shownLine */.QN)(tracker, 140)}`;
    return [
        `known issues of what changes, among ${from}: ${(0,counts/* severityCounts */.ur)(known) || 'none'}`,
        ...(0,layout/* indentedLines */.Be)([
            ...grave.slice(0, shownIssues).flatMap((issue) => issueLines(issue, hosts, color)),
            ...(more > 0 ? [`… and ${more} more (--json has all)`] : []),
            ...(lesser.length === 0 ? [] : [`${(0,counts/* severityCounts */.ur)({ issues: lesser })}: --json has them`]),
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

;// CONCATENATED MODULE: ./lib/cli/show/update-news.js



/** So many of each are shown; --json has more. */
const shown = 10;
const longest = 200;
/** What is new in one input, for people: subjects of commits, packages, release notes. */
function newsLines({ input, commits, new_packages, release_notes, note }) {
    const parts = [
        ...(commits === null ? [] : commitLines(commits)),
        ...listed(new_packages?.count ?? 0, 'new package', (new_packages?.packages ?? []).map(({ name, description }) => [name, description].filter(Boolean).join(': '))),
        ...listed(release_notes?.count ?? 0, 'new release note', (release_notes?.entries ?? []).map(({ file, section, text }) => `${[releaseOf(file), section].filter(Boolean).join(', ')}: ${text}`)),
        ...(note === null ? [] : [`note: what is new in it is not known: ${(0,clean/* shownLine */.QN)(note, 300)}`]),
    ];
    return parts.length === 0 ? [] : [`new in ${(0,clean/* shownLine */.QN)(input, 60)}`, ...(0,layout/* indentedLines */.Be)(parts)];
}
function commitLines({ added, removed, subjects }) {
    return [
        ...listed(added, 'commit', subjects.map(({ revision, subject }) => `${revision} ${subject}`)),
        ...(removed === 0
            ? []
            : [`${(0,counted/* counted */.h)(removed, 'commit')} of before ${removed === 1 ? 'is' : 'are'} not in it`]),
    ];
}
function listed(count, what, lines) {
    if (count === 0)
        return [];
    const some = lines.slice(0, shown).map((line) => (0,clean/* shownLine */.QN)(line, longest));
    const more = count - some.length;
    return [(0,counted/* counted */.h)(count, what), ...(0,layout/* indentedLines */.Be)([...some, ...(more > 0 ? [`… and ${more} more`] : [])])];
}
/** The release that a file of release notes is about: `26.05` of `rl-2605.section.md`. */
function releaseOf(file) {
    const [, year, month] = /\/rl-(\d\d)(\d\d)\b/.exec(file) ?? [];
    return year === undefined ? '' : `${year}.${month}`;
}

;// CONCATENATED MODULE: ./lib/cli/show/update-preview.js









const shownPaths = 20;
const untouched = 'flake.lock is as it was.';
/** A preview for people: the inputs, known issues and packages that are held, each host, what is new, and an `ending`. */
function updatePreviewText(preview, color, ending = untouched) {
    const { from, inputs, hosts, changed, asked, known_issues, held = [], news = [], syntax } = preview;
    if (!changed && from)
        return `nothing changes: flake.lock has the inputs of ${fromWords(from)}\n`;
    const which = asked.length === 0 ? 'all inputs' : (0,clean/* shownLine */.QN)(asked.join(', '), 100);
    if (!changed)
        return `nothing changes: ${which} ${asked.length === 1 ? 'is' : 'are'} up to date\n`;
    const sections = [
        (0,layout/* titled */.dJ)(from ? `inputs since ${fromWords(from)}` : 'inputs', inputLines(inputs, color)),
        syntax === undefined ? [] : syntaxLines(syntax, color),
        known_issues ? knownIssueLines(known_issues, hosts.length, color) : [],
        heldLines(held, color),
        ...hosts.map((host) => hostLines(host, color)),
        ...news.map((one) => newsLines(one)),
        ending === null ? [] : [ending],
    ];
    return `${(0,layout/* joinedSections */.Ap)(sections).join('\n')}\n`;
}
function fromWords({ revision, because }) {
    return `${(0,clean/* shownLine */.QN)(revision.slice(0, 12))} (${(0,clean/* shownLine */.QN)(because, 100)})`;
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
    if ((0,counts/* isSameSystem */.QQ)(host))
        return [`${title}: nothing changes`];
    const { packages, compared, build, fetch, old_error } = host;
    const { title: words, lines } = (0,package_lines/* packageLines */.i)(packages ?? [], null);
    const what = compared === 'derivations' ? ' (derivations, with the tools of the build)' : '';
    const built = (build?.derivations ?? []).map((path) => (0,clean/* shownLine */.QN)((0,store_path/* storePathName */.yF)(path), 100));
    const fetched = fetch === null || fetch.paths.length === 0
        ? 'nothing'
        : `${fetch.paths.length} paths, ${(0,layout/* sizeWords */.pG)(fetch.download_bytes)} to download, ${(0,layout/* sizeWords */.pG)(fetch.unpacked_bytes)} unpacked`;
    return [
        title,
        ...(0,layout/* indentedLines */.Be)(old_error === undefined
            ? [`packages${what}: ${words}`, ...(0,layout/* indentedLines */.Be)(lines)]
            : [`packages: not known, since its system before is not: ${(0,clean/* shownLine */.QN)(old_error, 300)}`]),
        ...(0,layout/* indentedLines */.Be)([
            `fetched: ${fetched}`,
            `built here: ${built.length === 0 ? 'nothing' : built.length}`,
            ...(0,layout/* indentedLines */.Be)(shortened(built)),
        ]),
        ...(0,layout/* indentedLines */.Be)(plannedLines(host, color)),
    ];
}
/** Units and reboot, and what they are against. */
function plannedLines({ plan, plan_note }, color) {
    const note = plan_note ? [(0,layout/* colored */.dS)(`note: ${(0,clean/* shownLine */.QN)(plan_note, 300)}`, 33, color)] : [];
    if (!plan)
        return note;
    const against = plan.against === 'host'
        ? `on ${(0,clean/* shownLine */.QN)(plan.target ?? '')}, as it is`
        : 'of a host that runs what the lock has';
    const { boot, others } = (0,plan_lines/* effectRows */.pk)(plan, color);
    const isOther = plan.against === 'host' && plan.packages !== null;
    const { title, lines } = (0,package_lines/* packageLines */.i)(plan.packages ?? [], null);
    return [
        ...note,
        `units ${against}`,
        ...(0,layout/* indentedLines */.Be)((0,plan_lines/* unitSection */.KB)(plan, color)),
        ...(isOther ? [`packages ${against}: ${title}`, ...(0,layout/* indentedLines */.Be)(lines)] : []),
        ...(0,table/* alignColumns */.R)([boot, ...others]),
    ];
}
/** What Nix cannot parse. */
function syntaxLines({ count, faults, note }, color) {
    const unasked = note === null ? [] : [`note: the syntax of the sources is not known: ${(0,clean/* shownLine */.QN)(note, 300)}`];
    if (count === 0)
        return unasked;
    const lines = faults.map(({ file, line, message }) => (0,clean/* shownLine */.QN)(`${file}:${line}: ${message}`, 300));
    return [
        ...unasked,
        (0,layout/* colored */.dS)(`files that are not Nix: ${count}`, 31, color),
        ...(0,layout/* indentedLines */.Be)(shortened(lines)),
    ];
}
function shortened(lines) {
    const more = lines.length - shownPaths;
    return [...lines.slice(0, shownPaths), ...(more > 0 ? [`… and ${more} more (--json has all)`] : [])];
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ figureSum),
/* harmony export */   KF: () => (/* binding */ figureIn),
/* harmony export */   tD: () => (/* binding */ bytesIn)
/* harmony export */ });
/** More of anything than a rebuild can have; a sum of a million such counts is still exact. */
const largestCount = 1_000_000_000;
/**
 * Reads a figure that a printed text or a record claims: a whole number of at least 0 and at most `largest`.
 * Null for everything else, since a figure that cannot be right is not known.
 */
function figureIn(claimed, largest = largestCount) {
    const value = typeof claimed === 'string' && /^\d{1,16}$/.test(claimed) ? Number(claimed) : claimed;
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largest
        ? value
        : null;
}
/** Reads a claimed number of bytes; see {@link figureIn}. */
function bytesIn(claimed) {
    return figureIn(claimed, Number.MAX_SAFE_INTEGER);
}
/** The sum of two figures; the largest exact number where that is less. */
function figureSum(a, b) {
    return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ inputChanges),
/* harmony export */   f1: () => (/* binding */ lockedInput),
/* harmony export */   oi: () => (/* binding */ ownInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);


/** The versions of flake.lock that Nix reads (nix/src/libflake/lockfile.cc). */
const versions = { first: 5, last: 7 };
// Nix fetches by all that is there, also by what is not read here.
const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    rev: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    lastModified: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    narHash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    root: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        // The name of a node, or the path of the input that this one follows.
        inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())])).optional(),
        locked: reference.optional(),
        original: reference.optional(),
        // Version 5 may have the date and the hash beside "locked".
        info: reference.optional(),
    })),
});
/**
 * What differs between two texts of flake.lock, by input (`home-manager/nixpkgs` for an input's own input),
 * sorted. An empty text means no lock file. Throws a usage error (`bad-lock`) for a text that is no lock file.
 */
function inputChanges(before, after) {
    const old = inputsOf(before);
    const now = inputsOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
/** The names of the flake's own inputs, sorted; those that follow another are among them. Throws as {@link inputChanges}. */
function ownInputs(text) {
    if (text.trim() === '')
        return [];
    const { root, nodes } = parsedLock(text);
    return Object.keys(nodes[root]?.inputs ?? {}).sort();
}
/** What the lock has of one of the flake's own inputs; null for one that follows another. Throws as {@link inputChanges}. */
function lockedInput(text, name) {
    const found = inputsOf(text).get(name);
    if (found === undefined)
        return null;
    const { asked: _, ...input } = found;
    return input;
}
function inputsOf(text) {
    const found = new Map();
    if (text.trim() === '')
        return found;
    const { root, nodes } = parsedLock(text);
    const visit = (node, path, depth) => {
        const { inputs = {}, locked, original, info } = (Object.hasOwn(nodes, node) ? nodes[node] : null) ?? {};
        if (locked && path !== '')
            found.set(path, { ...info, ...locked, asked: original?.ref });
        // A valid lock file has no circle.
        if (depth < 16 && found.size < 10_000)
            for (const [name, target] of Object.entries(inputs))
                if (typeof target === 'string')
                    visit(target, path === '' ? name : `${path}/${name}`, depth + 1);
    };
    visit(root, '', 0);
    return found;
}
function parsedLock(text) {
    if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text))
        throw badLock('has the marks of a merge conflict', 'Resolve it, or take one side and run nix flake lock.');
    const parsed = lockSchema.safeParse(jsonOf(text));
    if (!parsed.success)
        throw badLock('is not a lock file of Nix', 'nix flake lock makes it anew.');
    const { version } = parsed.data;
    if (version !== undefined && !(version >= versions.first && version <= versions.last))
        throw badLock(`is of version ${version}, and ${versions.first} to ${versions.last} are known`, version > versions.last ? 'A later release may read it.' : 'nix flake lock makes it anew.');
    return parsed.data;
}
function badLock(what, hint) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-lock', `flake.lock ${what}`, hint);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function changeOf(name, old, now) {
    if (identity(old) === identity(now))
        return null;
    return {
        name,
        change: !old ? 'added' : !now ? 'removed' : 'updated',
        old_revision: old?.rev ?? null,
        new_revision: now?.rev ?? null,
        old_date: dateOf(old),
        new_date: dateOf(now),
        compare_url: old && now ? compareUrl(old, now) : null,
        ...(old && now && warningsOf(old, now)),
    };
}
/** What a person may not expect of an update: an input that went back in time, or comes from elsewhere. */
function warningsOf(old, now) {
    const warnings = [];
    const [was, is] = [dateOf(old), dateOf(now)];
    if (was !== null && is !== null && is < was)
        warnings.push(`it goes back in time, from ${was.slice(0, 10)} to ${is.slice(0, 10)}`);
    const [from, to] = [originOf(old), originOf(now)];
    if (from !== to)
        warnings.push(`it comes from elsewhere: ${from} before, ${to} now`);
    return warnings.length > 0 ? { warnings } : {};
}
/** Where an input is from, as a flake reference without its revision. */
function originOf({ type, owner, repo, host, url, path, asked }) {
    const place = owner && repo ? `${owner}/${repo}` : (url ?? path ?? '');
    const at = [asked === undefined ? '' : `ref=${asked}`, host === undefined ? '' : `host=${host}`];
    const query = at.filter((part) => part !== '').join('&');
    return `${type ?? '?'}:${place}${query && `?${query}`}`;
}
function identity(input) {
    return input?.rev ?? input?.narHash ?? '';
}
function dateOf(input) {
    const seconds = input?.lastModified;
    return seconds === undefined || Math.abs(seconds) > 8.64e12 ? null : new Date(seconds * 1000).toISOString();
}
/** The forge's page that compares two revisions of one repository; null for other sources. */
function compareUrl(old, now) {
    const { type, owner, repo, host } = now;
    if (!owner || !repo || old.owner !== owner || old.repo !== repo || old.type !== type)
        return null;
    const from = revision(old);
    const to = revision(now);
    if (!from || !to || (host !== undefined && !/^[\w.-]+(?::\d+)?$/.test(host)))
        return null;
    const project = `${encodeURIComponent(owner).replace('%7E', '~')}/${encodeURIComponent(repo)}`;
    if (type === 'github')
        return `https://${host ?? 'github.com'}/${project}/compare/${from}...${to}`;
    if (type === 'gitlab')
        return `https://${host ?? 'gitlab.com'}/${project.replaceAll('%2F', '/')}/-/compare/${from}...${to}`;
    if (type === 'sourcehut')
        return `https://${host ?? 'git.sr.ht'}/${project}/log/${from}..${to}`;
    return null;
}
function revision({ rev }) {
    return rev && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(rev) ? rev : null;
}


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hostNames)
/* harmony export */ });
/* unused harmony export toplevelDerivation */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9190);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5244);





/** How long (ms) the names may take, for which inputs are fetched, and the evaluation of a whole system. */
const namesMs = 300_000;
const systemMs = 1_800_000;
const evaluate = (/* unused pure expression or super */ null && (['nix', 'eval', '--extra-experimental-features', 'nix-command flakes']));
/** What a caller without other advice says where the hosts cannot be listed. */
const whatIsNeeded = 'The flake needs the output nixosConfigurations, and Nix with flakes must be installed.';
/**
 * The names of a flake's NixOS configurations, in order. A relative reference is resolved from `cwd`. Throws
 * a ToolError (`no-hosts`) with Nix's words where they cannot be listed, or not within five minutes.
 */
async function hostNames(flake, place, hint = whatIsNeeded) {
    const options = { ...place, schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), timeoutMs: namesMs };
    const found = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateJson */ .Q)(`${flake}#nixosConfigurations`, 'builtins.attrNames', options);
    if ('value' in found)
        return found.value;
    const reason = 'isMissing' in found ? 'it has no output nixosConfigurations' : found.reason;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${reason}`, { hint });
}
/** The derivation of a host's system; null where it does not evaluate, which its own rebuild will report. */
async function toplevelDerivation(flake, host, { cwd, env }) {
    const installable = `${flake}#${toplevelAttribute(host)}.drvPath`;
    const result = await runProgram([...evaluate, '--raw', installable], { cwd, env, timeoutMs: systemMs });
    return hasSucceeded(result) ? result.stdout.trim() : null;
}


/***/ }),

/***/ 4378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ announcedPlan),
/* harmony export */   x: () => (/* binding */ spaceWarning)
/* harmony export */ });
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4931);


const line = /^(?:these (\d+)|this) (?:derivation|path)s? will be (built|fetched)(?: \(([\d.]+) (\w+) download, ([\d.]+) (\w+) unpacked\))?:?$/;
/** Reads `these 3 paths will be fetched (1.2 MiB download, 5.0 MiB unpacked):` and its variants, else null. */
function announcedPlan(printed) {
    const match = line.exec(printed);
    if (!match)
        return null;
    const count = (0,_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .figureIn */ .KF)(match[1] ?? 1);
    if (count === null)
        return null;
    if (match[2] === 'built')
        return { build: count };
    if (match[3] === undefined)
        return { fetch: count };
    const [downloadBytes, unpackBytes] = [bytes(match[3], match[4]), bytes(match[5], match[6])];
    return {
        fetch: count,
        ...(downloadBytes === null ? {} : { downloadBytes }),
        ...(unpackBytes === null ? {} : { unpackBytes }),
    };
}
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
function bytes(figure, unit) {
    return (0,_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesIn */ .tD)(Math.round(Number(figure) * 1024 ** Math.max(0, units.indexOf(unit))));
}
/** A warning where what is to be unpacked does not fit into the store's free bytes; null where it does. */
function spaceWarning({ unpackBytes, downloadBytes }, freeBytes) {
    if (unpackBytes === undefined || unpackBytes <= freeBytes)
        return null;
    return `The store has ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(freeBytes)} free, but ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(unpackBytes)} are to be unpacked (${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(downloadBytes ?? 0)} download).`;
}


/***/ }),

/***/ 9976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ isSameSystem),
/* harmony export */   SN: () => (/* binding */ byGravity),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* harmony import */ var _builds_known_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(491);

/** How many there are of each severity, the worst first: `1 high, 2 low`; '' for none. */
function severityCounts({ issues }) {
    return _builds_known_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSeverities */ .hB
        .map((severity) => [severity, issues.filter((issue) => issue.severity === severity).length])
        .flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`]))
        .join(', ');
}
/** Those that are told in full: critical and high ones; and the others. */
function byGravity(issues) {
    const isGrave = ({ severity }) => severity === 'critical' || severity === 'high';
    return { grave: issues.filter(isGrave), lesser: issues.filter((issue) => !isGrave(issue)) };
}
/** Whether nothing at all changes on a host that has a system before and after. */
function isSameSystem({ error, old_derivation, new_derivation }) {
    return error === null && old_derivation !== null && old_derivation === new_derivation;
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireInputs),
/* harmony export */   q: () => (/* binding */ flakeHere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4581);





/** A flake in a directory here: its reference with absolute paths, and the directory. Throws a usage error (`no-flake`). */
function flakeHere(written, cwd) {
    const local = (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(written);
    if (local === null || (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRevision */ .ej)(written))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-flake', `${written} is no flake in a directory here, whose lock could be updated`, 'Name the directory of flake.nix: --flake PATH.');
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, local);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'flake.nix')))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-flake', `there is no flake.nix in ${directory}`, 'Name its directory: --flake PATH.');
    return { flake: (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .absoluteFlakeRef */ .E4)(written, cwd), directory };
}
/**
 * Throws a usage error (`no-such-input`) for a name that the flake has no input of. One without a lock has no names to compare
 * with; Nix knows them.
 */
function requireInputs(asked, known) {
    for (const input of asked) {
        const [name = ''] = input.split('/');
        // A word with a dash in front would be an option of Nix.
        if (!/^[A-Za-z_][\w'-]*(?:\/[A-Za-z_][\w'-]*){0,8}$/.test(input) ||
            (known.length > 0 && !known.includes(name)))
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-such-input', [`the flake has no input ${JSON.stringify(input)}.`, (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, known)]
                .filter(Boolean)
                .join(' '), known.length > 0 ? `Inputs: ${known.join(', ')}.` : '');
    }
}


/***/ }),

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ newsWords),
/* harmony export */   CS: () => (/* binding */ packageWords),
/* harmony export */   FI: () => (/* binding */ issueWords),
/* harmony export */   If: () => (/* binding */ evaluationWords),
/* harmony export */   L8: () => (/* binding */ syntaxWords),
/* harmony export */   cJ: () => (/* binding */ inputWords)
/* harmony export */ });
/* harmony import */ var _report_update_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9976);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3497);


function inputWords(changes) {
    return { text: changes.length === 0 ? 'all are up to date' : (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(changes.length, 'change') };
}
function syntaxWords({ files, count, note }) {
    if (note !== null)
        return { state: 'failed', text: `not looked at: ${note}` };
    if (count > 0)
        return { state: 'failed', text: `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(count, 'file')} of ${files} cannot be parsed` };
    return { text: (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(files, 'file') };
}
function evaluationWords(failed, hosts) {
    if (failed === 0)
        return { text: (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(hosts, 'host') };
    return { state: 'failed', text: `${failed} of ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(hosts, 'host')} without a system` };
}
function packageWords(hosts) {
    const names = hosts.flatMap(({ packages }) => (packages ?? []).map(({ name }) => name));
    return { text: (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(new Set(names).size, 'change') };
}
function issueWords(known) {
    if (known === null)
        return { text: 'no package comes in a new version' };
    if (known.listed_at === null)
        return { state: 'failed', text: 'they could not be read' };
    return { text: (0,_report_update_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .severityCounts */ .ur)(known) || 'none known' };
}
function newsWords(news) {
    const sum = (count) => news.reduce((all, one) => all + (count(one) ?? 0), 0);
    const parts = [
        [sum(({ commits }) => commits?.added), 'commit'],
        [sum(({ new_packages }) => new_packages?.count), 'new package'],
        [sum(({ release_notes }) => release_notes?.count), 'release note'],
    ];
    const told = parts.flatMap(([count, what]) => (count === 0 ? [] : [(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(count, what)]));
    return { text: told.join(', ') || 'nothing told' };
}


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checked),
/* harmony export */   L: () => (/* binding */ checkNames)
/* harmony export */ });
/** What a preview looks at, side by side, in the order in which people are told of it. */
const checkNames = ['inputs', 'syntax', 'evaluation', 'packages', 'issues', 'news'];
/** Runs a check and tells of its end. `said` words what it came to; one that throws has failed. */
async function checked(name, onCheck, run, said) {
    onCheck?.(name, 'running', '');
    try {
        const value = await run();
        const { state = 'done', text } = said(value);
        onCheck?.(name, state, text);
        return value;
    }
    catch (thrown) {
        onCheck?.(name, 'failed', '');
        throw thrown;
    }
}


/***/ }),

/***/ 2671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ copySources),
/* harmony export */   j: () => (/* binding */ asRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);




/**
 * Copies the sources of a flake as they are now into `to`, changed files too: of a git checkout what git knows, of any other
 * directory all of it. Returns the reference of the copy, and the flake's directory in it. `directory` is absolute.
 */
async function copySources(directory, to, env) {
    const git = (0,_nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(directory, env);
    const top = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
    if (top === undefined || inside === undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(directory, to, { recursive: true, verbatimSymlinks: true, mode: node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE });
        return { flake: `path:${to}`, directory: to };
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to);
    const listed = await (0,_nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(top, env)('-c', 'core.fsmonitor=false', 'ls-files', '-z', '--cached');
    for (const file of new Set((listed ?? '').split('\0')))
        if (file !== '')
            await copied(top, file, to);
    return { flake: await asRepository(to, inside, env), directory: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, inside) };
}
/** Makes a directory a git repository without a commit, and returns the reference of the flake in `inside` of it. */
async function asRepository(to, inside, env) {
    // Nix before 2.14 knows a directory within a flake for git alone, which needs no commit, but an index.
    for (const words of [
        ['init', '--quiet'],
        ['add', '--all', '--force'],
    ])
        await (0,_nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(to, env)(...words);
    return `git+file://${encodeURI(to)}${inside && `?dir=${encodeURI(inside)}`}`;
}
/** A file that was deleted but is still known to git is none, and a submodule's directory is left out. */
async function copied(top, file, to) {
    const [from, target] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, file), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, file)];
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(from).catch(() => null);
    // What git lists may be any path in an index that was made by hand.
    if (stats === null || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(to, target).startsWith('..'))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    if (stats.isSymbolicLink())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(from), target);
    else if (stats.isFile())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
}


/***/ }),

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ replaceLock),
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3030);
/* harmony import */ var _system_system_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(865);






/** The text of flake.lock as it is now; null where there is none. Throws a ToolError (`no-lock`) where it cannot be read. */
async function readLock(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return null;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-lock', `cannot read ${path}: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(cause)}`, { cause });
    }
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/**
 * Replaces the text of flake.lock, or removes the file where `next` is null, if it still has the text `expected`. Readers see
 * the old text or the new one, also when this program is killed; owner and mode stay. Throws a ToolError: `lock-changed` where
 * somebody else has changed it since, `cannot-write`.
 */
async function replaceLock(path, expected, next) {
    // A lock may be a link to where it is kept.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
    if (next === null) {
        await requireText(file, expected);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        return;
    }
    const old = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => null);
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)).catch(() => null);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${(0,_system_random_js__WEBPACK_IMPORTED_MODULE_4__/* .randomHex */ .n)(6)}.tmp`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
        try {
            if (old !== null)
                await handle.chmod(old.mode & 0o777);
            await handle.writeFile(next);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        // Root writes for the person whose files these are.
        const { uid, gid } = old ?? directory ?? { uid: 0, gid: 0 };
        if (process.getuid?.() === 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(temporary, uid, gid);
        await requireText(file, expected);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        if (cause instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4)
            throw cause;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('cannot-write', `cannot write ${path}: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(cause)}`, { cause });
    }
}
async function requireText(path, expected) {
    if ((await readLock(path)) === expected)
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('lock-changed', `${path} was changed by someone else meanwhile, and is left as it is`, {
        hint: 'Start again, so that what it has now is what is looked at.',
    });
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hasLockOptions),
/* harmony export */   d: () => (/* binding */ runNix)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1242);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);



const features = ['--extra-experimental-features', 'nix-command flakes'];
/**
 * Runs a command of `nix` and returns what it printed; `shows` whether what it says while it runs is passed on, as is that of `nix`
 * itself. Throws a ToolError with `code` and Nix's words.
 */
async function runNix([command = '', ...args], { cwd, env, signal, say }, failure) {
    const late = AbortSignal.timeout(failure.seconds * 1000);
    const stop = signal ? AbortSignal.any([signal, late]) : late;
    const argv = command === 'nix' ? [command, ...features, ...args] : [command, ...args];
    const { shows = command === 'nix' } = failure;
    const onStderr = shows ? (bytes) => say(bytes.toString('utf8')) : undefined;
    const result = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .runBound */ .G)(argv, { cwd, env, signal: stop, onStderr });
    signal?.throwIfAborted();
    const [stdout, stderr] = [result.stdout.toString('utf8'), result.stderr.toString('utf8')];
    if (result.status === 0)
        return { stdout, stderr };
    const words = late.aborted
        ? `it took longer than ${failure.seconds} s`
        : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .stripControls */ .$Y)(stderr).trim() || `Nix ended with status ${result.status}`, 2000);
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(failure.code, `${failure.what}: ${words}`, { hint: failure.hint ?? '' });
}
/** Whether this Nix writes a lock to another place, and updates inputs by name (both since 2.19). */
async function hasLockOptions(edges) {
    const quiet = { ...edges, say: () => { } };
    const failure = { code: 'no-nix', what: 'Nix does not say its version', seconds: 30 };
    const { stdout } = await runNix(['nix', '--version'], quiet, failure);
    const [, major, minor] = /(\d{1,4})\.(\d{1,4})/.exec(stdout) ?? [];
    return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 19);
}


/***/ }),

/***/ 2582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ removeLeftPlaces),
/* harmony export */   c: () => (/* binding */ makePlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(630);




/** Makes one in the system's temporary directory, and removes those of the same purpose that calls left which were killed. */
async function makePlace(purpose, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    await removeLeftPlaces(purpose, parent);
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `nrt-${purpose}-${await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .processStamp */ .z$)()}-`));
    return { dir, remove: () => removed(dir) };
}
/** Removes what calls have left that were killed. */
async function removeLeftPlaces(purpose, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const name = new RegExp(`^nrt-${purpose}-${_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .stampPattern */ .Eo}-\\w+$`);
    for (const [left] of await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .abandonedIn */ .IR)(parent, name))
        await removed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, left));
}
/** Another user's cannot be removed, and is no trouble. */
async function removed(dir) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true }).catch(() => { });
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VS: () => (/* binding */ prepareUpdate),
  oW: () => (/* binding */ previewOf),
  e9: () => (/* binding */ previewUpdate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/read-repository.js
var read_repository = __webpack_require__(7281);
// EXTERNAL MODULE: ./lib/nix/flake/lock.js
var flake_lock = __webpack_require__(4362);
;// CONCATENATED MODULE: ./lib/system/side-by-side.js
/**
 * Runs tasks side by side and returns what each came to. Where one throws, the signal of the others is aborted, and its error is
 * thrown once all have ended, so that none goes on behind the caller's back.
 */
async function sideBySide(tasks, signal) {
    const failed = new AbortController();
    const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
    let first = null;
    const running = tasks.map(async (task) => {
        try {
            return await task(stop);
        }
        catch (thrown) {
            first ??= { thrown };
            failed.abort(thrown);
            throw thrown;
        }
    });
    const ends = await Promise.allSettled(running);
    if (first !== null)
        throw first.thrown;
    return ends.map((end) => (end.status === 'fulfilled' ? end.value : undefined));
}

// EXTERNAL MODULE: ./lib/update/asked.js
var asked = __webpack_require__(2721);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/nix/closure/package-version.js
var package_version = __webpack_require__(2252);
;// CONCATENATED MODULE: ./lib/nix/derivation-system.js
/**
 * The system that a derivation is built on, such as `x86_64-linux`, in the text of its file; null where it is none. The text begins
 * `Derive(OUTPUTS,INPUTS,SOURCES,"SYSTEM",…` (nix/src/libstore/derivations.cc), and only SOURCES is a list with a text behind it.
 */
function derivationSystem(text) {
    return text.startsWith('Derive(') ? (/\],"([\w-]{1,60})",/.exec(text)?.[1] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/update/changed-packages.js



/** The packages that come in a new version, by the system of the hosts that they come to: `x86_64-linux`. */
async function changedPackages(hosts) {
    const found = new Map();
    for (const { host, packages, new_derivation } of hosts) {
        if (packages === null || new_derivation === null)
            continue;
        const system = await systemOf(new_derivation);
        const known = found.get(system) ?? new Map();
        found.set(system, known);
        for (const change of packages.flatMap(newVersions)) {
            const key = JSON.stringify([change.name, change.before, change.after]);
            const same = known.get(key);
            if (same)
                same.hosts.push(host);
            else
                known.set(key, { ...change, hosts: [host] });
        }
    }
    return new Map([...found].map(([system, changes]) => [system, [...changes.values()]]));
}
/** Where the file of a derivation cannot be read, its hosts are taken to be like this machine. */
async function systemOf(derivation) {
    const text = await (0,promises_.readFile)(derivation, 'utf8').catch(() => '');
    return derivationSystem(text) ?? `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux`;
}
/** Each new version with the one that it replaces. What has no version is a file of the configuration, and no package. */
function newVersions({ name, old_versions, new_versions }) {
    const gone = old_versions.filter((version) => version !== '' && !new_versions.includes(version));
    const come = new_versions.filter((version) => version !== '' && !old_versions.includes(version));
    return come.map((after) => {
        const lower = gone.filter((version) => (0,package_version/* compareVersions */.Zy)(version, after) < 0);
        return { name, before: lower.at(-1) ?? gone.at(-1) ?? null, after };
    });
}
/** The packages that a person holds and that would change, by host. */
function heldPackages(hosts, hold) {
    const held = new Set(hold);
    return hosts.flatMap(({ host, packages }) => (packages ?? [])
        .filter(({ name }) => held.has(name))
        .map(({ name, change, old_versions, new_versions }) => ({
        ...{ name, host, change, old_versions, new_versions },
    })));
}

// EXTERNAL MODULE: ./lib/update/check-words.js
var check_words = __webpack_require__(7349);
// EXTERNAL MODULE: ./lib/update/checks.js
var checks = __webpack_require__(9504);
// EXTERNAL MODULE: ./lib/nix/flake/nixos-configurations.js
var nixos_configurations = __webpack_require__(9338);
// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(1789);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/nix/said/plan.js
var said_plan = __webpack_require__(4378);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/plan/systemd/dependencies.js
var dependencies = __webpack_require__(1874);
// EXTERNAL MODULE: ./lib/plan/systemd/manager.js + 4 modules
var systemd_manager = __webpack_require__(8713);
// EXTERNAL MODULE: ./lib/plan/units/fstab.js
var units_fstab = __webpack_require__(121);
// EXTERNAL MODULE: ./lib/plan/units/unit-directory.js
var unit_directory = __webpack_require__(5959);
;// CONCATENATED MODULE: ./lib/plan/booted-host.js




const defaultTarget = 'default.target';
/** Targets that a boot passes (systemd.special(7)), whose files a system may leave to those that come with systemd. */
const systemdTargets = [
    ...['basic', 'sysinit', 'local-fs', 'local-fs-pre', 'swap', 'cryptsetup', 'veritysetup', 'integritysetup'],
    ...['paths', 'slices', 'sockets', 'timers', 'network', 'network-pre', 'network-online', 'nss-lookup'],
    ...['nss-user-lookup', 'remote-fs', 'remote-fs-pre', 'time-set', 'time-sync', 'getty', 'multi-user'],
].map((name) => `${name}.target`);
/** Nothing is known of a machine that nobody asked. */
const nothingKnown = {
    virtualization: null,
    wasSkipped: () => false,
    pathExists: () => null,
};
/**
 * A host as a boot of `system` would leave it, where none is asked: the units are up that the system's default target brings up
 * by what their files say. What a person or a device has started since, and what is full or failed, is not in it.
 */
function bootedHost(system) {
    const { toplevel, units, fstab, closure, revision, manager, managerSettings } = system;
    return {
        ...{ current: toplevel, booted: toplevel, profile: toplevel, units, fstab, closure, revision },
        ...{ manager, managerSettings, states: statesAfterBoot(units, fstab) },
        left: { start: [], restart: [], reload: [] },
        ...{ virtualization: null, absent: new Set(), free: { store: null, boot: null } },
    };
}
/** The units that systemd has up or failed once it has reached the default target. */
function statesAfterBoot({ files, links }, fstab) {
    const units = new unit_directory/* UnitDirectory */.W(files, links);
    const elsewhere = systemdTargets.filter((name) => !units.has(name));
    const mounts = (0,units_fstab/* readFstab */.l)(fstab, { asSystemd: true });
    const manager = new systemd_manager/* Manager */.m(new dependencies/* Dependencies */.i(units, mounts, elsewhere, elsewhere), new Map(), nothingKnown);
    manager.request([units.has(defaultTarget) ? defaultTarget : 'multi-user.target'], 'start');
    const up = { active: 'active', sub: 'active', wasSkipped: false };
    const states = new Map(elsewhere.map((name) => [name, { ...up, fragment: `/usr/lib/systemd/system/${name}` }]));
    for (const [name, { active, sub }] of manager.units)
        if (active !== 'inactive' && !states.has(name))
            states.set(name, { active, sub, fragment: `/etc/systemd/system/${name}`, wasSkipped: false });
    return states;
}

// EXTERNAL MODULE: ./lib/plan/plan.js + 10 modules
var plan_plan = __webpack_require__(8572);
;// CONCATENATED MODULE: ./lib/update/host-plan.js




/**
 * Units and reboot of a host that changes from one system to another, both in the store of this machine: as a host would do that
 * has just booted the old one, or, with `ask`, as the host itself is. One that cannot be asked is planned without it, which the
 * note says. Rejects only where it was cancelled.
 */
async function planHostChange(host, { old, next }, ask, { env, signal }) {
    let note = null;
    try {
        const system = await (0,new_system/* readLocalSystem */.B)(next, env);
        if (ask !== undefined)
            try {
                const { target, ...plan } = await ask(host, system);
                return { plan: { ...changesOf(plan), against: 'host', target }, plan_note: null };
            }
            catch (thrown) {
                signal?.throwIfAborted();
                note = `${host} could not be asked what it runs: ${(0,errors/* messageOf */.bD)(thrown)}`;
            }
        const before = bootedHost(await (0,new_system/* readLocalSystem */.B)(old, env));
        const unasked = { target: '', asked: [], requests: null };
        const plan = (0,plan_plan/* makePlan */.C)({ host, ...unasked, system: before, next: { ...system, etc: new Set() } });
        return { plan: { ...changesOf(plan), against: 'lock', target: null }, plan_note: note };
    }
    catch (thrown) {
        signal?.throwIfAborted();
        return { plan: null, plan_note: note ?? (0,errors/* messageOf */.bD)(thrown) };
    }
}
function changesOf(plan) {
    const { old_system, new_system, units, switch: run, reboot, packages, closure, data } = plan;
    return { old_system, new_system, units, switch: run, reboot, packages, closure, data };
}

// EXTERNAL MODULE: ./lib/update/nix.js
var nix = __webpack_require__(9358);
;// CONCATENATED MODULE: ./lib/update/host-preview.js








/** How long (s) the evaluation of one host may take, and building its two systems. */
const longestSeconds = 1800;
const longestBuildSeconds = 6 * 3600;
/** Evaluates a host with both locks. An error of Nix is part of the answer. Rejects only where it was cancelled. */
async function evaluateHost(host, { before, after }, edges) {
    const old = await derivationOf(host, before, edges);
    if ('error' in old && !before.isPast)
        return { host, next: null, error: old.error };
    const next = await derivationOf(host, after, edges);
    if ('error' in next)
        return { host, next: null, error: next.error };
    if ('error' in old)
        return { host, old: null, next: next.path, error: old.error };
    return { host, old: old.path, next: next.path };
}
/**
 * What an update changes on one host, by its derivations alone, or by building both systems where `builds` is set: what is to be
 * built and fetched, the packages, and, of systems that were built, units and reboot. An error of Nix is part of the answer.
 * Rejects only where it was cancelled.
 */
async function previewHost(evaluated, { builds, ask }, edges) {
    const { host } = evaluated;
    if (evaluated.next === null)
        return unknownHost(host, evaluated.error);
    const { old, next } = evaluated;
    try {
        // What a build leaves to do is nothing, so that is asked before it.
        const dry = dryRun(next, edges);
        if (builds)
            await dry.then(() => realised(old === null ? [next] : [old, next], edges));
        if (old === null)
            return { ...newHost(host, next, evaluated.error), ...(await leftToDo(dry)) };
        const [left, { systems, ...differing }] = await Promise.all([leftToDo(dry), compared(old, next, edges)]);
        const known = { host, error: null, old_derivation: old, new_derivation: next, ...differing };
        const planned = builds && systems && old !== next ? await planHostChange(host, systems, ask, edges) : {};
        return { ...known, ...left, ...planned };
    }
    catch (thrown) {
        edges.signal?.throwIfAborted();
        return unknownHost(host, (0,errors/* messageOf */.bD)(thrown));
    }
}
/** A host without a system before, with which nothing can be compared. */
function newHost(host, next, old_error) {
    return { ...unknownHost(host, null), new_derivation: next, old_error };
}
function unknownHost(host, error) {
    const unknown = { old_derivation: null, new_derivation: null, compared: null, packages: null };
    return { host, error, ...unknown, build: null, fetch: null };
}
async function derivationOf(host, { flake, args }, edges) {
    const installable = `${flake}#${(0,ref/* toplevelAttribute */.EA)(host)}.drvPath`;
    const failure = { code: 'no-evaluation', what: `${host} does not evaluate`, seconds: longestSeconds };
    try {
        const { stdout } = await (0,nix/* runNix */.d)(['nix', 'eval', '--raw', installable, ...args], edges, failure);
        return { path: stdout.trim() };
    }
    catch (thrown) {
        edges.signal?.throwIfAborted();
        return { error: (0,errors/* messageOf */.bD)(thrown) };
    }
}
async function leftToDo(dry) {
    const { derivations, fetch } = await dry;
    return { build: { derivations }, fetch };
}
/** What Nix announces that it would do for a derivation: a line that announces, then a path a line. */
async function dryRun(derivation, edges) {
    const failure = { code: 'no-dry-run', what: 'Nix does not say what it would build', seconds: 600 };
    const { stderr } = await (0,nix/* runNix */.d)(['nix-store', '--realise', '--dry-run', derivation], edges, failure);
    const found = {
        derivations: [],
        fetch: { paths: [], download_bytes: null, unpacked_bytes: null },
    };
    let list = null;
    for (const line of stderr.split('\n')) {
        const plan = (0,said_plan/* announcedPlan */.n)(line);
        if (plan?.build !== undefined)
            list = found.derivations;
        else if (plan !== null) {
            list = found.fetch.paths;
            found.fetch.download_bytes = plan.downloadBytes ?? null;
            found.fetch.unpacked_bytes = plan.unpackBytes ?? null;
        }
        else if (/^ {2}\/\S+$/.test(line))
            list?.push(line.trim());
    }
    return found;
}
async function realised(derivations, edges) {
    const failure = { code: 'not-built', what: 'it does not build', seconds: longestBuildSeconds, shows: true };
    await (0,nix/* runNix */.d)(['nix-store', '--realise', ...derivations], edges, failure);
}
/** Systems are compared where both are in the store, since only these have sizes, and nothing of the build in them. */
async function compared(old, next, edges) {
    if (old === next)
        return { compared: 'derivations', packages: [], systems: null };
    const run = runIn(edges);
    const systems = await outputsInStore([old, next], run);
    const paths = systems ? [systems.old, systems.next] : [old, next];
    const [was = [], is = []] = (await Promise.all(paths.map((path) => (0,closure/* closureOf */.TQ)(path, run)))).map((closure) => closure.filter(isPackage));
    return { compared: systems ? 'systems' : 'derivations', packages: (0,package_changes/* packageChanges */.k)(was, is), systems };
}
function runIn(edges) {
    const failure = { code: 'no-closure', what: 'a closure cannot be read', seconds: 300 };
    return async (file, args) => (await (0,nix/* runNix */.d)([file, ...args], { ...edges, say: () => { } }, failure)).stdout;
}
/** The outputs of two derivations that have one each; null where not both of them are in the store. */
async function outputsInStore(derivations, run) {
    try {
        const paths = (await run('nix-store', ['--query', '--outputs', ...derivations])).trim().split('\n');
        await run('nix-store', ['--check-validity', ...paths]);
        const [old, next, ...more] = paths;
        return old !== undefined && next !== undefined && more.length === 0 ? { old, next } : null;
    }
    catch {
        return null;
    }
}
/** Sources, patches and hooks are derivations like packages, but none. */
function isPackage({ path }) {
    return !/\.(?:tar(?:\.\w+)?|t[gx]z|zip|crate|gem|whl|jar|patch|diff|sh|json|conf|service)$/.test((0,store_path/* storePathName */.yF)(path));
}

;// CONCATENATED MODULE: ./lib/update/hosts-preview.js




const orNone = 'Name hosts, or say --depth lock, which needs none.';
/**
 * What an update changes on each host; of all where none is named. While one is compared, the next is evaluated; builds wait for
 * each other. Rejects where it was cancelled, and where the hosts cannot be listed.
 */
async function previewHosts(named, { builds, ...both }, { onCheck, planOnHost: ask, ...edges }) {
    const previews = [];
    const evaluate = async () => {
        // A lock that is updated may break the flake, and its hosts are known without it; a past revision may lack some.
        const { flake } = both.before.isPast ? both.after : both.before;
        const names = named.length > 0 ? named : await (0,nixos_configurations/* hostNames */.n)(flake, edges, orNone);
        let failed = 0;
        for (const [index, host] of names.entries()) {
            onCheck?.('evaluation', 'running', `${host}, ${index + 1} of ${names.length}`);
            const evaluated = await evaluateHost(host, both, edges);
            if (evaluated.next === null)
                failed += 1;
            const preview = previewHost(evaluated, { builds, ask }, edges);
            // One that was cancelled rejects before anybody waits for it.
            preview.catch(() => { });
            previews.push(preview);
            if (builds)
                await preview;
        }
        return (0,check_words/* evaluationWords */.If)(failed, names.length);
    };
    return (0,checks/* checked */.K)('packages', onCheck, async () => {
        await (0,checks/* checked */.K)('evaluation', onCheck, evaluate, (end) => end);
        return Promise.all(previews);
    }, check_words/* packageWords */.CS);
}

// EXTERNAL MODULE: ./lib/builds/known-issues.js
var known_issues = __webpack_require__(491);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/system/cache-directory.js
var cache_directory = __webpack_require__(8425);
// EXTERNAL MODULE: ./lib/system/disk/atomic-file.js
var atomic_file = __webpack_require__(1941);
// EXTERNAL MODULE: ./lib/system/disk/make-directory.js
var make_directory = __webpack_require__(3207);
// EXTERNAL MODULE: ./lib/system/disk/regular-file.js
var regular_file = __webpack_require__(8918);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/github/bounded-body.js
/** Reads the body of an answer up to a limit, whatever length it claims; null where it has more bytes. */
async function boundedBody(response, mostBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > mostBytes)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/github/issues/answer.js



/** An issue, as far as it is kept. Times are ISO 8601 in UTC. */
const trackerIssueSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP().max(1000),
    labels: schemas/* array */.YOg(schemas/* string */.YjP().max(200)).max(100),
    state: schemas/* enum */.k5n(['open', 'closed']),
    created_at: schemas/* string */.YjP().max(40),
    updated_at: schemas/* string */.YjP().max(40),
});
const pageSize = 100;
/** A hundred issues with texts of GitHub's longest would be 26 MB; of nixpkgs a page has less than one. */
const mostBytes = 32 * 1024 * 1024;
const entrySchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP(),
    labels: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() })])),
    state: schemas/* enum */.k5n(['open', 'closed']),
    created_at: iso/* datetime */.w$(),
    updated_at: iso/* datetime */.w$(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
const answerSchema = schemas/* array */.YOg(entrySchema).max(pageSize);
/** What is on a page; `end`, since another page would not be better, where it is no such list. */
async function pageOf(response) {
    const body = await boundedBody(response, mostBytes);
    if (body === null)
        return { words: `GitHub's answer has more than ${mostBytes} bytes`, end: true };
    const parsed = answerSchema.safeParse(parsedJson(body.toString('utf8')));
    if (!parsed.success)
        return { words: "GitHub's answer is no list of issues", end: true };
    const entries = parsed.data;
    const etag = response.headers.get('etag');
    const clock = Date.parse(response.headers.get('date') ?? '');
    return {
        issues: entries.filter((entry) => entry.pull_request == null).map(keptOf),
        entries: entries.length,
        first: timesOf(entries[0]),
        last: timesOf(entries.at(-1)),
        hasMore: /;\s*rel="?next"?/.test(response.headers.get('link') ?? ''),
        etag: etag !== null && /^[\x21-\x7e]{1,200}$/.test(etag) ? etag : null,
        clockMs: Number.isFinite(clock) ? clock : null,
    };
}
function timesOf(entry) {
    return entry === undefined ? null : { created_at: entry.created_at, updated_at: entry.updated_at };
}
/** Titles have at most 256 characters at GitHub. */
function keptOf({ number, title, labels, state, created_at, updated_at }) {
    const names = labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])));
    return {
        number,
        title: (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(title.slice(0, 2000)), 256),
        labels: names.slice(0, 100).map((name) => (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(name), 100)),
        ...{ state, created_at, updated_at },
    };
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/github/issues/cache.js










const time = iso/* datetime */.w$();
/** What is kept of a tracker between two previews. */
const cacheSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    api: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP(),
    /** When all was listed, by this machine's clock. */
    listed_at: time,
    /** From when on changes are asked for, by GitHub's clock. */
    since: time,
    /** Of the answer to that question. */
    etag: schemas/* string */.YjP().max(200).nullable(),
    /** A time whose changes are not all known, since there were more than one page of them. */
    gap: schemas/* object */.Ikc({ from: time, to: time }).nullable(),
    reach: schemas/* array */.YOg(known_issues/* reachSchema */.LE).max(20),
    issues: schemas/* array */.YOg(trackerIssueSchema).max(10_000),
});
const cache_mostBytes = 16 * 1024 * 1024;
/** The file of a tracker. Names that are made the same by this are told apart by what is in it. */
function cacheFile(env, { apiUrl, repository }) {
    const name = `${new URL(apiUrl).host}-${repository}`.toLowerCase().replace(/[^\w.-]/g, '_');
    return (0,external_node_path_.join)((0,cache_directory/* cacheDirectoryOf */.N)(env), 'issues', `${name}.json`);
}
/** What is kept; `issues` null where there is nothing, or nothing that can be trusted, and then `note` says so. */
async function readCache(path, { apiUrl, repository }) {
    const broken = (why) => ({ kept: null, note: `the cache ${path} is ignored: ${why}` });
    try {
        const { uid } = await (0,promises_.lstat)(path);
        if (uid !== 0 && uid !== process.getuid?.())
            return broken('it belongs to another user');
        const text = await (0,regular_file/* readRegularFile */.X)(path, cache_mostBytes);
        if (text === null)
            return broken('it is no file of a sensible size');
        const { version: _, api, repository: of, ...kept } = cacheSchema.parse(JSON.parse(text));
        if (api !== apiUrl || of !== repository)
            return broken('it is of another tracker');
        return { kept, note: null };
    }
    catch (thrown) {
        const { code } = thrown;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kept: null, note: null };
        return broken(typeof code === 'string' ? (0,errors/* messageOf */.bD)(thrown) : 'it is not what this program writes');
    }
}
/** Keeps what was listed; returns why not, or null. */
async function writeCache(path, { apiUrl, repository }, kept) {
    try {
        await (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(path));
        // The repository may be a private one.
        await (0,promises_.chmod)((0,external_node_path_.dirname)(path), 0o700);
        await (0,atomic_file/* writeFileAtomic */.Z)(path, JSON.stringify({ version: 1, api: apiUrl, repository, ...kept }));
        return null;
    }
    catch (thrown) {
        return `what was listed cannot be kept: ${(0,errors/* messageOf */.bD)(thrown)}`;
    }
}

;// CONCATENATED MODULE: ./lib/github/issues/cold.js
/** How many pages a tracker is asked for, however many packages change. */
const mostPages = 12;
/** What nixpkgs calls reports of faults; null is all issues, since not every report has a label. In the order of their use. */
const labels = [
    '1.severity: blocker',
    '1.severity: security',
    '0.kind: regression',
    '0.kind: build failure',
    '0.kind: bug',
    null,
];
/**
 * Lists the open issues of a tracker, newest first: a page of each label, then another of each that has more, until the pages are
 * used up. Issues of any label come last, since most of what GitHub lists there are pull requests.
 */
async function listOpen(ask) {
    const listed = { issues: new Map(), reach: [], failures: [], clockMs: null };
    const courses = labels.map((label) => ({
        ...{ label, complete: false, back_to: null, page: 1, hasMore: true },
    }));
    for (let pages = 0; pages < mostPages; pages += 1) {
        const course = nextOf(courses);
        if (course === undefined)
            break;
        if (!(await readPage(course, listed, ask)))
            break;
    }
    listed.reach = courses.map(({ label, complete, back_to }) => ({ label, complete, back_to }));
    return listed;
}
/** Every first page, then those of labels in turn, then the rest of all issues. */
function nextOf(courses) {
    const open = courses.filter(({ hasMore }) => hasMore);
    const first = open.find(({ page }) => page === 1);
    const labelled = open.filter(({ label }) => label !== null).sort((a, b) => a.page - b.page);
    return first ?? labelled[0] ?? open[0];
}
/** Reads the next page of a listing; false where no other can be read. */
async function readPage(course, listed, ask) {
    const answer = await ask({
        ...(course.label !== null && { labels: course.label }),
        ...{ state: 'open', sort: 'created', direction: 'desc', page: String(course.page) },
    });
    if (answer === null || 'words' in answer) {
        course.hasMore = false;
        if (answer !== null)
            listed.failures.push(answer);
        return answer?.end === false;
    }
    listed.clockMs ??= answer.clockMs;
    for (const issue of answer.issues)
        if (issue.state === 'open')
            listed.issues.set(issue.number, issue);
    course.page += 1;
    course.hasMore = answer.hasMore && answer.entries > 0;
    course.complete = !course.hasMore;
    course.back_to = course.complete ? null : (answer.last?.created_at ?? course.back_to);
    return true;
}

// EXTERNAL MODULE: ./lib/system/version.js
var version = __webpack_require__(3689);
;// CONCATENATED MODULE: ./lib/github/issues/refusal.js

/** Only the status, and what the headers say of a limit: the words of an answer may be anyone's. */
async function refusalOf(response, { repository, token }) {
    const { status, headers } = response;
    if (status === 429 || (status === 403 && (await isLimit(response))))
        return { words: `GitHub's rate limit is used up (status ${status})${untilWords(headers)}`, end: true };
    if (status === 401 && token !== null)
        return { words: 'GitHub does not accept the token (401)', end: true };
    if (status === 404 || status === 410)
        return { words: `${repository} has no issues that can be read (${status})`, end: true };
    if (status === 0 || (status >= 300 && status < 400))
        return { words: `GitHub points elsewhere (${status}): ${repository} may have another name`, end: true };
    return { words: `GitHub answered ${status}`, end: status < 500 };
}
/** Secondary limits are told by a header, or by the message alone ("Rate limits for the REST API" in GitHub's documentation). */
async function isLimit(response) {
    const { headers } = response;
    if (headers.get('x-ratelimit-remaining') === '0' || headers.get('retry-after') !== null)
        return true;
    return /rate limit/i.test((await boundedBody(response, 100_000))?.toString('utf8') ?? '');
}
function untilWords(headers) {
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (headers.get('x-ratelimit-remaining') !== '0' || !(reset > 0 && reset < 1e11))
        return '';
    return `, until ${new Date(reset * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** The code of the system or of the TLS library alone. */
function connectionWords(thrown) {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    const code = cause?.code;
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'the connection failed';
}

;// CONCATENATED MODULE: ./lib/github/issues/page.js



const deadlineMs = 15_000;
/**
 * Asks for a page of issues; `query` is in GitHub's words ("List repository issues" of its REST API). Resolves to null where
 * nothing has changed since the answer with that ETag, which counts against no limit where a token is sent. Never throws.
 * Redirects are not followed, since they would carry the token elsewhere.
 */
async function issuePage(tracker, query, etag, asking) {
    const limit = asking.deadlineMs ?? deadlineMs;
    const end = new AbortController();
    const stop = () => end.abort();
    const timer = setTimeout(stop, limit);
    asking.signal?.addEventListener('abort', stop);
    if (asking.signal?.aborted)
        stop();
    try {
        const response = await asking.fetch(addressOf(tracker, query), {
            headers: headersFor(tracker, etag),
            redirect: 'manual',
            signal: end.signal,
        });
        if (response.status === 304 && etag !== null)
            return null;
        return response.status === 200 ? await pageOf(response) : await refusalOf(response, tracker);
    }
    catch (thrown) {
        if (asking.signal?.aborted)
            return { words: 'the request was stopped', end: true };
        const words = end.signal.aborted ? `no answer within ${limit / 1000} seconds` : connectionWords(thrown);
        return { words: `GitHub cannot be reached: ${words}`, end: true };
    }
    finally {
        clearTimeout(timer);
        asking.signal?.removeEventListener('abort', stop);
        // What was not read of an answer is not waited for.
        end.abort();
    }
}
function addressOf({ apiUrl, repository }, query) {
    const all = new URLSearchParams({ ...query, per_page: String(pageSize) });
    return `${apiUrl}/repos/${repository}/issues?${all}`;
}
function headersFor({ token }, etag) {
    return {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': `nixos-rebuild-test/${version/* version */.r}`,
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(etag !== null && { 'if-none-match': etag }),
    };
}

;// CONCATENATED MODULE: ./lib/github/issues/reach.js
/** A clause on how far back listings reach; none where there is no listing. */
function reachWords(reach) {
    if (reach.length === 0)
        return [];
    const cut = reach.filter(({ complete, back_to }) => !complete && back_to !== null);
    const unread = reach.filter(({ complete, back_to }) => !complete && back_to === null);
    const named = ({ label }) => label?.replace(/^\d+\.\w+: /, '') ?? 'of any label';
    const dates = cut.map((one) => `${one.back_to.slice(0, 10)} (${named(one)})`);
    const clauses = [
        ...(dates.length === 0 ? [] : [`the listings reach back to ${dates.join(', ')}`]),
        ...(unread.length === 0 ? [] : [`not read: ${unread.map(named).join(', ')}`]),
        ...(cut.length + unread.length === reach.length ? [] : ['others are whole']),
    ];
    return [dates.length + unread.length === 0 ? 'all open issues were listed' : clauses.join('; ')];
}

;// CONCATENATED MODULE: ./lib/github/issues/warm.js

/** No more issues are kept; those with the highest numbers are. */
const mostKept = 10_000;
/**
 * Asks, with one request, for what changed since a tracker was listed. While there is little, the question stays the same, so that
 * GitHub can answer it with 304; then it moves on. More than one page is a gap, which stays one until all is listed again.
 */
async function refreshed(kept, ask) {
    const query = { state: 'all', since: kept.since, sort: 'updated', direction: 'desc' };
    const answer = await ask(query, kept.etag);
    if (answer === null)
        return { kept, failure: null };
    if ('words' in answer)
        return { kept, failure: answer };
    return { kept: withChanges(kept, answer), failure: null };
}
function withChanges(kept, page) {
    const issues = new Map(kept.issues.map((issue) => [issue.number, issue]));
    for (const issue of page.issues) {
        if (issue.state === 'open')
            issues.set(issue.number, issue);
        else
            issues.delete(issue.number);
    }
    const movesOn = page.first !== null && (page.hasMore || page.entries > pageSize / 2);
    const gap = page.hasMore && page.last !== null
        ? { from: kept.gap?.from ?? kept.since, to: page.last.updated_at }
        : kept.gap;
    const newest = [...issues.values()].sort((a, b) => b.number - a.number).slice(0, mostKept);
    const since = movesOn ? { since: page.first.updated_at, etag: null } : { etag: page.etag };
    return { ...kept, ...since, gap, issues: newest };
}

;// CONCATENATED MODULE: ./lib/github/issues/listing.js





const dayMs = 24 * 3600 * 1000;
/** After that, no further request is begun. */
const longestMs = 60_000;
/** A request is on its way while others change issues; what is told twice does no harm. */
const overlapMs = 60_000;
/**
 * The open issues of a tracker: by a dozen requests at most, or, within a day of those, by one for what has changed since. What
 * was listed is kept in a cache. Never throws: what cannot be read is told in `note`, and the rest is returned.
 */
async function listIssues(tracker, edges) {
    let requests = 0;
    const start = edges.now();
    const ask = async (query, etag = null) => {
        if (edges.now().getTime() - start.getTime() > longestMs)
            return { words: `listing takes longer than ${longestMs / 1000} seconds`, end: true };
        requests += 1;
        return issuePage(tracker, query, etag, edges);
    };
    const path = cacheFile(edges.env, tracker);
    const { kept, note } = await readCache(path, tracker);
    const age = kept === null ? Number.NaN : start.getTime() - Date.parse(kept.listed_at);
    const result = kept !== null && age >= 0 && age < dayMs ? await warm(kept, ask) : await cold(kept, ask, start);
    const failed = result.keep === null ? null : await writeCache(path, tracker, result.keep);
    const { issues, reach, listed_at, gap } = result.known;
    const words = [
        note,
        ...result.words,
        result.words.length > 0 && kept !== null ? `what is known is as of ${minute(kept.listed_at)}` : null,
        gap === null
            ? null
            : `of the changes between ${minute(gap.from)} and ${minute(gap.to)} not all are known, since there were too many`,
        tracker.token === null && requests > 0
            ? 'without a token (GITHUB_TOKEN) GitHub allows 60 requests an hour'
            : null,
        failed,
    ].filter((one) => one !== null);
    const isWhole = words.length === 0 && reach.every(({ complete }) => complete);
    return {
        ...{ issues, reach, listedAt: listed_at, requests },
        note: isWhole ? null : sentences([...words, ...reachWords(reach)]),
    };
}
async function warm(kept, ask) {
    const now = await refreshed(kept, ask);
    const keep = now.kept === kept ? null : now.kept;
    return { known: now.kept, keep, words: now.failure === null ? [] : [now.failure.words] };
}
/** A listing that failed is not kept, so that the next one begins anew; it completes what is known from before. */
async function cold(old, ask, start) {
    const listed = await listOpen(ask);
    const words = [...new Set(listed.failures.map((failure) => failure.words))];
    const issues = [...listed.issues.values()];
    if (words.length > 0) {
        const before = (old?.issues ?? []).filter(({ number }) => !listed.issues.has(number));
        const known = { ...{ issues: [...issues, ...before], gap: null }, ...reachOf(old, listed) };
        return { known, keep: null, words };
    }
    const since = new Date((listed.clockMs ?? start.getTime()) - overlapMs).toISOString();
    const keep = {
        ...{ listed_at: start.toISOString(), since: since.replace(/\.\d+Z$/, 'Z'), etag: null, gap: null },
        ...{ reach: listed.reach, issues },
    };
    return { known: keep, keep, words: [] };
}
/** Together they reach as far as the one that was whole did. */
function reachOf(old, listed) {
    return old === null
        ? { reach: listed.reach, listed_at: null }
        : { reach: old.reach, listed_at: old.listed_at };
}
/** Clauses as sentences, the first of which goes on behind a colon. */
function sentences([first = '', ...others]) {
    return [first, ...others.map((one) => one.slice(0, 1).toUpperCase() + one.slice(1))].join('. ');
}
function minute(time) {
    return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./lib/github/issues/tracker.js
/**
 * The tracker of a repository, as the environment has it: `GITHUB_API_URL` and `GITHUB_SERVER_URL` as in a workflow, github.com
 * without them; the token from `GH_TOKEN` or `GITHUB_TOKEN`, in the order of GitHub's own command line. Returns a sentence where
 * an address or a token is none. A token is for the host of that API alone, and goes to it by TLS or within this machine.
 */
function trackerIn(env, repository) {
    const api = tracker_addressOf(env.GITHUB_API_URL || 'https://api.github.com');
    const server = tracker_addressOf(env.GITHUB_SERVER_URL || 'https://github.com');
    if (api === null)
        return 'GITHUB_API_URL is no address of an API';
    if (server === null)
        return 'GITHUB_SERVER_URL is no address of a website';
    const name = env.GH_TOKEN ? 'GH_TOKEN' : 'GITHUB_TOKEN';
    const token = env[name]?.trim() || null;
    // What is no header would be repeated in the error of whoever sends it.
    if (token !== null && !/^[\x21-\x7e]{1,1000}$/.test(token))
        return `${name} is no token`;
    if (token !== null && !isPrivateWay(api))
        return `GITHUB_API_URL is without TLS, and ${name} is not sent there`;
    return { repository, apiUrl: textOf(api), serverUrl: textOf(server), token };
}
function tracker_addressOf(written) {
    if (!URL.canParse(written))
        return null;
    const url = new URL(written);
    const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    return isPlain && /^https?:$/.test(url.protocol) ? url : null;
}
function isPrivateWay({ protocol, hostname }) {
    return protocol === 'https:' || /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
function textOf(url) {
    return `${url.origin}${url.pathname}`.replace(/\/$/, '');
}
/** The page of an issue, made of its number: what an answer says of addresses is not believed. */
function issueUrl({ serverUrl, repository }, number) {
    return `${serverUrl}/${repository}/issues/${number}`;
}

;// CONCATENATED MODULE: ./lib/update/issues/key.js
/** A name as it is compared: without case, and without the hyphens, blanks and underscores in which spellings differ. */
function keyOf(name) {
    return name.toLowerCase().replace(/[-_ ]/g, '');
}

;// CONCATENATED MODULE: ./lib/update/issues/package-sets.js
/**
 * The first part of an attribute path, and what the names of its packages begin with in the store. The digits in both say for
 * which interpreter: `python313Packages.x` is `python3.13-x`. From the definitions of these sets in nixpkgs.
 */
const sets = [
    { attribute: /^python(\d*)(?:Packages)?$/, store: /^python([\d.]+)-/ },
    { attribute: /^pypy(\d*)(?:Packages)?$/, store: /^pypy([\d.]+)-/ },
    { attribute: /^perl(\d*)(?:Packages)?$/, store: /^perl([\d.]+)-/ },
    { attribute: /^lua(\d*)(?:Packages)?$/, store: /^lua([\d.]+)-/ },
    { attribute: /^luajit(\d*)Packages$/, store: /^luajit([\d.]+)-/ },
    { attribute: /^ruby(\d*)(?:Packages)?$/, store: /^ruby([\d.]+)-/ },
    { attribute: /^ocaml(\d*)(?:Packages)?$/, store: /^ocaml([\d.]+)-/ },
    { attribute: /^coq(\d*)Packages$/, store: /^coq([\d.]+)-/ },
    { attribute: /^php(\d*)(?:Extensions|Packages)$/, store: /^php()-/ },
    { attribute: /^octave(\d*)Packages$/, store: /^octave-([\d.]+)-/ },
    { attribute: /^r(\d*)Packages$/i, store: /^r()-/ },
    { attribute: /^vim()Plugins$/, store: /^vimplugin()-/ },
    { attribute: /^tmux()Plugins$/, store: /^tmuxplugin()-/ },
    { attribute: /^fish()Plugins$/, store: /^fishplugin()-/ },
    { attribute: /^emacs(\d*)Packages$/, store: /^emacs()-/ },
    { attribute: /^gnome(\d*)Extensions$/, store: /^gnome-shell-extension()-/ },
    { attribute: /^vscode()-extensions$/, store: /^vscode-extension()-/ },
    { attribute: /^sbcl()Packages$/, store: /^sbcl()-/ },
    { attribute: /^dotnet()Packages$/, store: /^dotnet()-/ },
];
/** The set that an attribute path begins with, such as `python3Packages`; null for any other. */
function setOfAttribute(first) {
    return memberOf(first, ({ attribute }) => attribute);
}
/** The set that the name of a store path belongs to, and the name within that: `x` of `python3.13-x`. */
function setOfStoreName(name) {
    const member = memberOf(name, ({ store }) => store);
    return member && { ...member, base: name.replace(sets[member.set].store, '') };
}
function memberOf(name, pattern) {
    for (const [set, one] of sets.entries()) {
        const match = pattern(one).exec(name);
        if (match)
            return { set, digits: (match[1] ?? '').replaceAll('.', '') };
    }
    return null;
}
/** Whether an attribute of one interpreter is a package of another; one without digits, or `3` alone, is any. */
function isOtherInterpreter(attribute, store) {
    const { digits } = attribute;
    return store.digits !== '' && digits.length > 1 && !store.digits.startsWith(digits);
}

;// CONCATENATED MODULE: ./lib/update/issues/names.js


/** Ends of words that make a file of them, which is about no package of that name. */
const fileEnds = /\.(?:nix|json|toml|conf|so|py|rs|ts|txt|xml|ya?ml|log|md|patch|lock|drv|iso|img|exe|deb|sh|desktop)$/;
const unitEnd = /\.(?:service|socket|timer|mount|target|path|slice)$/;
const programsOfSystemd = /^systemd-(?:boot|networkd|resolved|logind|journald|timesyncd|udevd|nspawn|oomd|homed|cryptenroll|cryptsetup|repart|coredump|tmpfiles|sysusers|machined|run|stub|initrd|stage-1|user|cat|analyze|creds|vconsole-setup|modules-load|logind|sleep|hibernate|suspend|udev|remount-fs|fsck|rfkill|backlight|random-seed|sysctl|sysext|userdbd|veritysetup|ukify)$/;
/** `nvidia_x11_legacy470` is the driver's series 470. */
const legacyDriver = /^nvidia.*legacy_?\d+$/;
const legacySeries = /legacy_?(\d+)$/;
/** What follows a package in an attribute path without being one. */
const partsOfPackages = new Set('override overrideattrs passthru tests dev out lib bin man doc withpackages withplugins meta src unwrapped version'.split(' '));
/** The packages that one word may name, the likeliest first. */
function packagesNamedBy({ text, isPath }) {
    if (isPath || fileEnds.test(text))
        return [];
    const [word = ''] = text.replace(unitEnd, '').replace(/'s$/, '').split('@');
    const plain = (key, more = {}) => ({
        ...{ key: keyOf(key), member: null, version: null, kernel: null, form: 'word' },
        ...more,
    });
    const found = [plain(word)];
    found.push(...splits(word).map(([name, version]) => plain(name, { version })));
    const numbered = /^([A-Za-z][A-Za-z-]*?)_?(\d+(?:_\d+)*)$/.exec(word);
    if (numbered && !word.includes('.'))
        found.push(plain(numbered[1], { version: numbered[2].replaceAll('_', '.'), form: 'attribute' }));
    if (programsOfSystemd.test(word.toLowerCase()))
        found.push(plain('systemd'));
    found.push(...linuxNamed(word, plain));
    if (legacyDriver.test(word))
        found.push(plain('nvidia-x11', { version: legacySeries.exec(word)[1], form: 'attribute' }));
    if (/[.:]/.test(word))
        found.push(...inAttributePath(word, plain));
    else if (word.includes('_'))
        found.push(...word
            .split('_')
            .slice(0, 1)
            .map((part) => plain(part, { form: 'inside' })));
    if (word.includes('+') && /[A-Za-z]\+[A-Za-z]/.test(word))
        found.push(...word.split('+').map((part) => plain(part, { form: 'inside' })));
    return found.filter(({ key }) => key !== '');
}
/** All ways to read NAME-VERSION: at each dash behind which there is a version. */
function splits(word) {
    return [...word.matchAll(/-v?(?=\d)/g)].flatMap(({ 0: dash, index }) => {
        const version = word.slice(index + dash.length);
        return /^\d+$|\d[.-]\d/.test(version) ? [[word.slice(0, index), version]] : [];
    });
}
/** `linux_6_12`, `linuxPackages_zen`, `linuxPackages_rt_6_1`: the kernel itself. */
function linuxNamed(word, plain) {
    const [first = '', ...parts] = word.split('_');
    if (parts.length === 0 || !/^linux(?:Packages)?$/.test(first))
        return [];
    const isNumber = (part) => /^\d+$/.test(part);
    const flavours = parts.filter((part) => !isNumber(part) && !/^(?:latest|testing|default)$/.test(part));
    const version = parts.filter(isNumber).join('.') || null;
    return [plain(['linux', ...flavours].join('-'), { version, form: 'attribute' })];
}
function inAttributePath(word, plain) {
    const parts = word.split(/[.:=]/).filter((part) => part !== '');
    const [first = ''] = parts;
    const member = setOfAttribute(first);
    if (member && parts.length > 1) {
        const rest = parts.slice(1).filter((part) => part !== 'pkgs' && !partsOfPackages.has(part.toLowerCase()));
        return [
            plain(rest.join('-'), { member, form: 'attribute' }),
            plain(rest[0] ?? '', { member, form: 'attribute' }),
        ];
    }
    const series = parts
        .map((part) => /^linux(?:Packages)?_(\d+(?:_\d+)*)/.exec(part)?.[1])
        .find((one) => one !== undefined);
    const kernel = series?.replaceAll('_', '.') ?? null;
    const isKernelSet = /^linux(?:Packages|Kernel)/.test(first);
    const names = parts.filter((part) => !partsOfPackages.has(part.toLowerCase()) && !(isKernelSet && /^(?:linux|packages$)/.test(part)));
    const pairs = names.slice(1).map((part, index) => `${names[index]}-${part}`);
    const isDriver = parts.at(-2) === 'nvidiaPackages' || names.some((part) => legacyDriver.test(part));
    return [
        ...names.flatMap((part) => packagesNamedWithin(part, kernel, plain)),
        ...pairs.map((pair) => plain(pair, { kernel, form: 'attribute' })),
        ...(isDriver
            ? [
                plain('nvidia-x11', {
                    kernel,
                    version: legacySeries.exec(parts.at(-1))?.[1] ?? null,
                    form: 'attribute',
                }),
            ]
            : []),
    ];
}
function packagesNamedWithin(part, kernel, plain) {
    const numbered = /^([A-Za-z-]+?)_?(\d+(?:_\d+)*)$/.exec(part);
    const more = { kernel, form: 'attribute' };
    // D-Bus names end with the version of an interface: org.bluez1, fi.w1.wpa_supplicant1.
    const isInterface = part.includes('_') && /[A-Za-z]\d$/.test(part);
    return [
        plain(part, more),
        ...(isInterface ? [plain(part.slice(0, -1), more)] : []),
        ...(numbered ? [plain(numbered[1], { ...more, version: numbered[2].replaceAll('_', '.') })] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/update/issues/title-words.js
/** Words of titles by what they say about the words around them. All in lower case. */
function wordsOf(text) {
    return new Set(text.split(/\s+/).filter(Boolean));
}
/** After these comes what a report mentions, not what it is about, unless nothing else is named before. */
const prepositions = wordsOf(`
  with without on in into inside since under using via for from to by against through between within during over
  behind after before at as per like despite than onto upon atop alongside following following when while if once
  because unless until missing and or plus`);
/** Words that begin a clause with a subject of its own where a verb follows that. */
const conjunctions = wordsOf('when while if once because since after before until unless as');
/** "an issue with X", "a crash in X": then X is what the report is about. */
const faults = wordsOf(`
  issue issues problem problems bug bugs error errors fault faults trouble troubles regression regressions crash crashes
  failure failures breakage leak leaks vulnerability vulnerabilities hole flaw flaws wrong segfault segfaults freeze
  freezes hang hangs corruption glitches conflict panic oops warning warnings support`);
/** What may come between a preposition and a name. */
const modifiers = wordsOf(`
  the a an new newer newest latest recent current own default stable unstable old older updated upgraded plain vanilla
  official bundled packaged this that its my our some any all both version release series nixos nixpkgs kde gnome`);
/** Verbs, auxiliaries and adverbs that follow a subject. */
const verbs = wordsOf(`
  is are was were be been has have had does do did can cannot could will would won't wont can't cant doesn't doesnt
  don't didn't isn't isnt aren't wasn't hasn't shouldn't should must may might not no never always often sometimes
  randomly constantly intermittently occasionally again still now only suddenly immediately instantly silently
  fails fail failed failing crashes crash crashed dies die died breaks break broke broken hangs hang hung freezes freeze
  froze stops stop stopped stays stay takes take goes go went gets get keeps keep loses lose lost leaks leak segfaults
  segfault aborts abort exits exit quits quit throws throw gives give shows show makes make uses use lacks lack needs
  need refuses refuse complains complain reports report returns return starts start started launches launch opens open
  opened runs run closes close corrupts corrupt causes cause caused produces ignores ignore requires require wants
  tries tried depends builds build built compiles compile installs install loads load works work worked prints writes
  reads eats consumes spams floods deletes delete removes remove overwrites displays renders flickers stutters lags
  blocks waits times seems appears becomes became cannot unable affected vulnerable unusable unresponsive slow missing
  unbootable regressed regression crashing freezing hanging dying misses mishandles forgets stalls panics disconnects
  connects detects sees finds reboots resets falls comes brings sets leaves left hits ends ended spits outputs asks`);
/** After these comes what is done with a program: "when launching X", "cannot build X". */
const deeds = wordsOf(`
  start starting launch launching open opening run running use using install installing build building compile compiling
  update updating upgrade upgrading enable enabling configure configuring load loading exit exiting close closing
  activate activating log restart restarting connect package packaging`);
/** Nouns of which one after a name makes another thing of it: "vim plugins". */
const otherThings = wordsOf('plugins packages extensions firmware compose bindings addons plugin extension');
/**
 * Words that say something in nearly every title. A package of such a name is meant only where the title has it as its
 * subject in a form that no sentence has: `tree: …`, `pkgs.tree`, `tree-2.0`.
 */
const ordinary = wordsOf(`
  file files just keep root boot screen which less more tree safe unit units patch time make go at top watch man moon most
  open run start find look see up on off in out as dash fish bat cat dog home user users group
  system service services session display login desktop window windows network wireless audio video sound image images
  font fonts icons theme terminal console shell script test tests build builder store cache lock key keys token secret
  mount disk drive volume partition storage memory swap power battery sleep suspend hibernate resume restart reboot
  shutdown update upgrade install installer setup config configuration module modules option options package packages
  channel flake flakes overlay override path link links source sources code data base database server client host hosts
  node web page site proxy tunnel bridge port socket pipe stream loop task job jobs queue timer clock date calendar note
  notes text editor edit view viewer reader writer print printer scan scanner camera photo photos picture player music
  media game games play record recorder capture monitor status stats info help doc docs hello world example sample
  simple basic common core main base extra tools tool utils util lib library libs driver drivers device devices kernel
  firmware input output mouse keyboard touchpad color colors colour light night dark mode state step stage release
  version default custom local global public private remote clean clear copy move remove delete add set get list show
  hide lsof tab tabs panel bar menu dock tray dialog message messages mail chat call phone signal contact contacts map
  maps weather news feed search filter sort split join merge diff sync backup restore archive compress extract pack
  unpack convert check verify sign signature license word words line lines character process thread signal exit error
  warning failure issue bug fix crash hang freeze slow fast quick smart new old latest stable unstable master branch
  commit tag push pull fetch clone progress task fuse pass age units  foot alert
  heroes please expect parallel nano micro helm dust duf sd glow gum miller ent
  zero one two first last next before after with without support feature request question problem broken missing`);

;// CONCATENATED MODULE: ./lib/update/issues/mention.js




/** All places where a title names a package. `ownedVersions` are the words that a version in the title belongs to. */
function mentionsOf(title, forms, ownedVersions) {
    const found = [];
    for (let start = 0; start < title.words.length; start += 1) {
        const match = matchAt(title.words, start, forms);
        if (match === null)
            continue;
        const { named, end } = match;
        const place = { start, end, named };
        const hasVersion = named.version !== null || ownedVersions.has(end - 1) || ownedVersions.has(start);
        if (isAnotherThing(title, place, forms, hasVersion))
            continue;
        const isOther = named.member !== null && forms.member !== null && isOtherInterpreter(named.member, forms.member);
        found.push({ ...place, isSubject: isSubject(title, place), isOtherInterpreter: isOther });
    }
    return found;
}
/**
 * The keys of all that a title may name, as `matchAt` compares them with those of a package: a package none of whose keys is
 * among them is not named.
 */
function keysNamed({ words }) {
    const keys = new Set();
    for (let start = 0; start < words.length; start += 1) {
        for (const length of phraseLengths) {
            const key = phraseKey(words, start, length);
            if (key !== null)
                keys.add(key);
        }
        for (const { key } of namedBy(words[start]))
            keys.add(key);
    }
    return keys;
}
const read = new WeakMap();
/** What a word may name, read once for all packages that are compared with its title. */
function namedBy(word) {
    const known = read.get(word) ?? packagesNamedBy(word);
    read.set(word, known);
    return known;
}
/** A name of several words wins over one of one word. */
const phraseLengths = [3, 2];
/** The key of so many words from a place on, where blanks alone are between them; null where they are no phrase. */
function phraseKey(words, start, length) {
    const joined = words.slice(start, start + length);
    const isPhrase = joined.length === length &&
        joined.every(({ gap, isPath }, index) => (index === 0 || gap === ' ') && !isPath);
    return isPhrase ? keyOf(joined.map(({ text }) => text).join('')) : null;
}
function matchAt(words, start, forms) {
    for (const length of phraseLengths) {
        const key = phraseKey(words, start, length);
        if (key !== null && forms.member === null && forms.keys.has(key))
            return { named: { key, member: null, version: null, kernel: null, form: 'word' }, end: start + length };
    }
    const named = namedBy(words[start]).find((one) => isNamed(one, forms));
    return named ? { named, end: start + 1 } : null;
}
function isNamed({ key, member }, forms) {
    if (member === null)
        return forms.keys.has(key);
    return forms.member !== null && member.set === forms.member.set && key === keyOf(forms.member.base);
}
/** Whether the word is part of the name of something else, or an ordinary word in an ordinary sentence. */
function isAnotherThing({ words, head, kindWords }, { start, end, named }, forms, hasVersion) {
    const [word, next] = [words[start], words[end]];
    if (/[)\w]$/.test(word.gap) && start > 0)
        return true;
    if (next?.gap === ' ' && otherThings.has(next.lower))
        return true;
    const isHead = start >= kindWords && (start < (head?.end ?? 0) || start === kindWords);
    // As the name of an operating system, which says nothing.
    if (named.key === 'linux')
        return !hasVersion && !(start < (head?.end ?? 0)) && !/^(?:stable|kernel)$/.test(next?.lower ?? '');
    if (named.key === 'kernel')
        return isKernelOfAnother(words, start, end);
    if (named.form === 'inside')
        return named.key.length < 4 || ordinary.has(named.key);
    if (!forms.isOrdinary)
        return false;
    if (named.form === 'attribute')
        return !/^(?:pkgs|nixpkgs|nixosTests|services|programs)\./.test(word.text);
    if (word.gap.endsWith('`') || (hasVersion && named.version !== null))
        return false;
    if (!isHead)
        return true;
    if (head !== null && start < head.end)
        return false;
    // A sentence begins with a capital letter, the name of a package does not.
    return !(kindWords > 0 ||
        hasVersion ||
        (word.text === word.lower && next !== undefined && verbs.has(next.lower)));
}
/** "kernel module", "kernel-mode" and a "kernel" of a Jupyter notebook are no kernel. */
function isKernelOfAnother(words, start, end) {
    const [before, next] = [words[start - 1]?.lower, words[end]?.lower];
    return (/^(?:jupyter|ipython|r|python)$/.test(before ?? '') ||
        /^(?:modules?|parameters?|params|headers|config|configuration|driver|drivers|packages)$/.test(next ?? ''));
}
function isSubject(title, { start, end }) {
    const { words, head, kindWords } = title;
    if (head !== null && !isGenericHead(title))
        return start < head.end;
    if (start === kindWords)
        return true;
    // "x crashes, y missing" is about x.
    if (words[end]?.lower === 'missing' && isAnythingNamed(title, start))
        return false;
    const led = leader(words, start);
    if (led === null)
        return true;
    const lead = words[led].lower;
    const next = words[end]?.lower ?? '';
    if (faults.has(words[led - 1]?.lower ?? '') || lead === 'of')
        return true;
    if (conjunctions.has(lead) && verbs.has(next))
        return true;
    return !isAnythingNamed(title, led);
}
/** A head that names nothing: "Regression: …" is among the kinds, "Boot hangs: …" is a clause. */
function isGenericHead({ words, head }) {
    const inHead = words.slice(head.start, head.end);
    return (inHead.every(({ lower }) => ordinary.has(lower) ||
        verbs.has(lower) ||
        modifiers.has(lower) ||
        prepositions.has(lower) ||
        /^\d/.test(lower)) || inHead.some(({ lower }, index) => index > 0 && verbs.has(lower)));
}
/** How many words of a noun phrase may be before a name. */
const longestPhrase = 4;
/** The place of the preposition that leads the noun phrase of a name; null where none does. */
function leader(words, start) {
    for (let index = start - 1, steps = 0; index >= 0 && steps < longestPhrase; index -= 1, steps += 1) {
        if (/[,;:(]|\s[-–—]\s/.test(words[index + 1].gap) && !/^, $/.test(words[index + 1].gap))
            return null;
        const { lower } = words[index];
        if (deeds.has(lower))
            return null;
        if (prepositions.has(lower)) {
            const isConjoined = (lower === 'and' || lower === 'or' || lower === 'plus') && index > 0;
            return isConjoined ? leader(words, index) : index;
        }
        if (verbs.has(lower))
            return null;
    }
    return null;
}
/** Whether the words before a place name anything that the report may be about. */
function isAnythingNamed({ words, kindWords }, before) {
    return words
        .slice(kindWords, before)
        .some((word, index) => isName(word, index === 0, words[kindWords + index + 1]));
}
function isName({ text, lower, gap }, isFirst, next) {
    if (/^(?:nixos|nixpkgs|nix-?os|unstable)/.test(lower) || /^\d/.test(lower))
        return false;
    // Words that come before other names, but are ones where nothing follows.
    if (/^(?:gnome|kde|plasma)$/.test(lower))
        return true;
    if (isGeneric(lower))
        return false;
    if (gap.endsWith('`') || /[a-z][A-Z]|[A-Za-z][-_.]?\d|\w[-_]\w/.test(text))
        return true;
    if (!isFirst)
        return /^[A-Z]/.test(text);
    return (next !== undefined &&
        (verbs.has(next.lower) ||
            prepositions.has(next.lower) ||
            /^v?\d/.test(next.lower) ||
            /[<>=]/.test(next.gap)));
}
function isGeneric(lower) {
    return (ordinary.has(lower) ||
        verbs.has(lower) ||
        modifiers.has(lower) ||
        prepositions.has(lower) ||
        faults.has(lower) ||
        deeds.has(lower));
}

;// CONCATENATED MODULE: ./lib/update/issues/no-known-issue.js
const requestLabels = /^9\.needs: (?:package|module)|packaging request|^0\.kind: (?:question|enhancement|roadmap|policy)|question|rfc\b|discussion|good first/i;
const requests = /\b(?:update|upgrade|package|packaging|module|feature|backport|init|bump) requests?\b|^(?:please )?(?:update|upgrade|bump|add|package|backport|support|consider|allow|provide|expose|document|remove|drop|rename|switch|migrate|implement|enable)\b(?! (?:to|of|from|fails?|breaks?|broke|does|is|script|service|causes?)\b)|\b(?:please|can we|could we|should we) (?:update|bump|add|package)\b|\b(?:is|are|still|version) (?:still )?(?:on|at) v?\d|\b(?:is|are|very|severely|heavily) (?:outdated|out of date|out-of-date)\b|\bout of date\b|\bnew (?:upstream )?version\b|\bnew release available\b|\s(?:→|->|=>)\s+v?\d/i;
const questions = /^(?:how|what|why|where|who|is there|is it|can i|should|does anyone|any way|anyone)\b|\?$/i;
const lists = /\bvulnerability roundup\b|\broundup\b|^(?:meta|rfc|discussion|roadmap|proposal|poll|question|help wanted)\b|^\[(?:meta|rfc|discussion|proposal|roadmap|question)\]|\b(?:tracking|umbrella|meta)[ -](?:issue|list|bug)\b|^tracking\b|\b(?:zero hydra failures|release (?:checklist|blockers?|notes|schedule))\b/i;
const placeholders = /\b(?:PACKAGENAME|PACKAGE_NAME|MODULENAME|PKGNAME)\b|<(?:package|name|insert)|^(?:build failure|package request|bug|nixos):?\s*$/i;
/** Why an issue warns of nothing, whatever the package; null where it may. `namesVersion`: its title names a version. */
function whyNoKnownIssue({ title, labels, state }, { text }, namesVersion) {
    if (state === 'closed')
        return 'it is closed';
    if (placeholders.test(title))
        return 'its title has the placeholder of a template instead of a package';
    if (/\broundup\b/i.test(text))
        return 'it is a list of advisories made by a program';
    const isFault = labels.some((label) => /^0\.kind: (?:bug|regression|build failure)$|^1\.severity: (?:blocker|security)/.test(label));
    if (labels.some((label) => requestLabels.test(label)) &&
        !labels.some((label) => /^0\.kind: regression|^1\.severity/.test(label)))
        return 'its labels say that it is a request or a question';
    if (lists.test(text))
        return namesVersion && isFault ? null : 'it is a list or a discussion';
    if (requests.test(text))
        return 'its title is a request';
    if (questions.test(text) && !isFault)
        return 'its title is a question';
    return null;
}

;// CONCATENATED MODULE: ./lib/update/issues/package-forms.js



/** Names that no rule makes of the name in the store, by that. */
const called = {
    linux: ['kernel', 'linux kernel'],
    'nvidia-x11': ['nvidia', 'nvidia driver', 'nvidia drivers', 'nvidia_x11'],
    vscode: ['visual studio code', 'vs code'],
    networkmanager: ['network manager', 'nm'],
    postgresql: ['postgres'],
    'plasma-workspace': ['plasma', 'kde plasma', 'plasmashell'],
    'plasma-desktop': ['plasma', 'kde plasma'],
    'xorg-server': ['xorg', 'x server', 'xserver', 'x.org'],
    'google-chrome': ['chrome'],
    'signal-desktop': ['signal'],
    'telegram-desktop': ['telegram'],
    'obs-studio': ['obs'],
    plexmediaserver: ['plex'],
    'mariadb-server': ['mariadb', 'mysql'],
    openssh: ['sshd'],
    neovim: ['nvim'],
    nodejs: ['node.js'],
    homeassistant: ['hass'],
    'zoom-us': ['zoom'],
    bluez: ['bluetoothd'],
    grub: ['grub2'],
    firefox: ['mozilla firefox'],
    emacs: ['gnu emacs'],
    kubernetes: ['k8s', 'kubelet'],
    'wine-wow': ['wine', 'wineWowPackages'],
    'wine-wow64': ['wine', 'wineWow64Packages'],
    'zfs-kernel': ['zfs'],
    'zfs-user': ['zfs'],
    cups: ['cupsd'],
    systemd: ['networkd', 'resolved', 'logind', 'journald', 'timesyncd', 'udevd'],
    xz: ['liblzma'],
};
/** What a build of the same source has at the end of its name. */
const variantEnds = /-(?:unwrapped|wrapped|with-plugins|with-packages|with-addons|minimal|full|headless|fhs|bwrap|modules|wow|wow64|kernel|user|host-cpu-only|zen|hardened|lqx|xanmod|libre|rt)$/;
function package_forms_packageForms(name) {
    const member = setOfStoreName(name);
    if (member)
        return { keys: new Set([keyOf(name)]), member, isOrdinary: false };
    const base = name.replace(variantEnds, '');
    // A release line of the kernel is named by its own name, and by the kernel's.
    const names = [name, base, ...(called[name] ?? []), ...(base === name ? [] : (called[base] ?? []))];
    if (/^k[a-z]{4,}$/.test(name))
        names.push(`kde ${name.slice(1)}`);
    return { keys: new Set(names.map(keyOf)), member: null, isOrdinary: ordinary.has(base.toLowerCase()) };
}
/** All keys by which a title can name a package: those of its names, and of its name within its set. */
function keysOfForms({ keys, member }) {
    return member === null ? [...keys] : [...keys, keyOf(member.base)];
}

;// CONCATENATED MODULE: ./lib/update/issues/platform.js
/** What titles and labels call the platforms, by the system of Nix that each is; `null` for ways to build, which are none. */
const platforms = [
    { words: /\b(?:darwin|mac ?os|osx|os x|apple silicon|nix-darwin|macbook)\b/i, system: /darwin$/ },
    {
        words: /\b(?:aarch64|arm64)(?!-darwin)\b|raspberry|\brpi\d?\b|\basahi\b|\bpine(?:phone|book)\b|\brock(?:64|pro64)\b|6\.topic: arm\b/i,
        system: /^aarch64-linux$/,
    },
    { words: /\b(?:armv[67]l?|armhf|arm32|aarch32)\b/i, system: /^armv/ },
    { words: /\b(?:i686|i386|x86_32|32[- ]?bit)\b/i, system: /^i686/ },
    { words: /\b(?:riscv(?:64)?|risc-v)\b/i, system: /^riscv/ },
    {
        words: /\b(?:powerpc|ppc64(?:le)?|mips\w*|s390x|loongarch\w*|freebsd|openbsd|netbsd)\b/i,
        system: /^(?:powerpc|mips|s390|loong)|bsd$/,
    },
    { words: /\bpkgscross\b|\bcross[- ]?compil|\bcross\b|6\.topic: cross/i, system: null },
    {
        words: /\bpkgsstatic\b|\bstatic(?:ally)?\b(?! (?:ip|address|route|site|file|lease|network))|6\.topic: static/i,
        system: null,
    },
    { words: /\bpkgsmusl\b|\bmusl\b|6\.topic: musl/i, system: null },
    { words: /\bwsl2?\b/i, system: null },
];
const x86 = /\b(?:x86_64|amd64|x64)-?(?:linux)?\b(?!-darwin)/i;
/**
 * The platform that an issue is about, in its own words, where that is not `system` (`x86_64-linux`); null where it is, or none
 * is named. Labels count as the title does.
 */
function otherPlatform(title, labels, system) {
    const text = [title, ...labels].join('\n');
    if (namesOwn(title, system))
        return null;
    for (const { words, system: meant } of platforms) {
        const found = words.exec(text)?.[0];
        if (found !== undefined && meant?.test(system) !== true)
            return found.trim();
    }
    const foreign = system.startsWith('x86_64') ? null : /\bx86_64-linux\b/i.exec(title);
    return foreign?.[0] ?? null;
}
function namesOwn(title, system) {
    return (title.toLowerCase().includes(system) ||
        (system === 'x86_64-linux' && x86.test(title.replace(/x86_64-darwin/gi, ''))));
}

;// CONCATENATED MODULE: ./lib/update/issues/severity.js
const cannotBoot = /\bunbootable\b|\bboot[- ]?loops?\b|\b(?:no|not|cannot|can't|cant|won't|wont|doesn't|never|unable to|fails? to|failed to|failing to|refuses to|longer) boots?(?:s|ing|ed)?\b|\bboot(?:ing)? (?:failures?|fails?|failed|broken|breaks|hangs?|freezes|stuck|impossible|process (?:fails|hangs))\b|\b(?:breaks?|broke|breaking|prevents?|stuck (?:at|on|in|during)|hangs? (?:at|on|in|during)|freezes? (?:at|on|in|during)|fails? (?:at|on|in|during)) (?:the )?(?:early )?boot(?:ing|up)?\b|\bkernel panics?\b|\bemergency mode\b|\binitrd (?:fails|hangs)\b/i;
/** Of a part of the system itself, a start that fails is a boot that fails. */
const cannotStart = /\b(?:freezes|hangs|stuck|crashes|panics|dies|fails) (?:on|at|in|during) (?:startup|start-up|start|boot|stage[- ][12])\b/i;
const startsSystem = /^(?:linux(?:-.*)?|systemd(?:-.*)?|grub|limine|refind|lanzaboote.*|lvm2|cryptsetup|mdadm|dracut|util-linux|kmod|busybox|glibc|zfs-.*|bcachefs.*|btrfs-progs|udev|plymouth|microcode-.*|shim|dbus|dbus-broker)$/;
const anotherBoot = /\bgdm\b|\bsddm\b|\blightdm\b|\bgreetd\b|\blogin (?:screen|manager)\b|\bdisplay manager\b|nixos-rebuild boot|\b(?:vm|vms|guests?|containers?|virtual machines?|microvm|installer iso|live iso|netboot|pxe)\b|raspberry|\bnixos-rebuild\b|\bboot\.\w/i;
const losesData = /\b(?:data|file ?system|filesystem|ext4|btrfs|zfs|xfs|disk|file|pool|database|index|metadata)[- ](?:loss|corruption|corrupted)\b|\b(?:los(?:es|ing|t)|corrupt(?:s|ing|ed)?|destroy(?:s|ing|ed)?|wip(?:es|ing|ed)|eras(?:es|ing|ed)|truncates|eats|delet(?:es|ing|ed)) (?:\w+ )?(?:user )?(?:data|files?|file ?systems?|ext4|btrfs|zfs|xfs|disks?|partitions?|pools?|home|databases?|datasets?)\b|\b(?:disappearing|vanishing|vanished) files?\b|\bfiles? (?:disappear|vanish|are deleted|get deleted|are lost)\w*\b|\b(?:silent|data) corruption\b/i;
const onlyVisual = /\b(?:visual|graphical?|graphics|screen|display|font|text|texture|image|rendering|cursor|audio|sound|color|colour|video|terminal) (?:corruption|corrupted)|corrupt(?:s|ed)? (?:graphics|fonts?|display|screen|text|image|textures?|audio|video)/i;
const malicious = /\bback-?door(?:ed)?\b|\btrojan(?:ed|ised|ized)?\b|\bmalware\b|\bmalicious(?:ly)?\b|\bsupply[- ]chain\b|\bcompromised\b/i;
const severe = /\bcritical(?:ly)?\b|\bremote code execution\b|\brce\b|\bcvss[:\s]*(?:9|10)\b|\[(?:9\.\d|10\.0)\]|\broot (?:exploit|privilege)|\bpre-?auth/i;
const vulnerable = /\bcve-\d{4}-\d+|\bvulnerab|\bsecurity (?:issue|hole|flaw|fix|advisory|update)|\bprivilege escalation\b|\bexploit(?:able)?\b|\bghsa-/i;
const failsToBuild = /\bbuild (?:failures?|fails?|failed|error|broken|is broken)\b|\b(?:fails?|failed|failing|unable|refuses) to (?:build|compile|evaluate|link)\b|\b(?:cannot|can't|can not|won't|doesn't|does not|do not|don't|no longer|not) (?:be )?(?:builds?|built|compiles?|compiled|evaluates?|build)\b|\bbreaks (?:the )?build\b|\bfail(?:s|ing|ed)? (?:its )?tests?\b|\btests? (?:fail|fails|failing|failed|failure)\b|\bhash mismatch\b|\bno build\b|\bbroken (?:build|package)\b|\bdoes not pass\b|\bmarked (?:as )?broken\b|\bwhile building\b/i;
const broken = /\bcrash(?:es|ed|ing)?\b|\bseg-?faults?\b|\bsegmentation fault\b|\bcore dump|\bsig(?:segv|abrt|ill|bus|trap)\b|\b(?:dies|die|died|dying)\b|\b(?:won't|wont|cannot|can't|can not|doesn't|does not|do not|don't|didn't|will not|not|never|no longer|unable to|fails? to|failed to|refuses to|stops?|stopped) (?:be )?(?:\w+ )?(?:start(?:s|ed|ing|up)?|launch(?:es|ed|ing)?|open(?:s|ed|ing)?|work(?:s|ing)?|run(?:s|ning)?|load(?:s|ed|ing)?|function(?:s|ing)?|usable|used|respond(?:s|ing)?|connect(?:s|ing)?|log ?in|install(?:ed)?)\b|\b(?:start(?:up)?|launch) (?:fails|failure)\b|\b(?:goes|stays|remains|turns) (?:black|blank|dark)\b|\b(?:black|white|blank|grey|gray) (?:screen|window|page)\b|\b(?:hangs?|hung|hanging|freez(?:es?|ing)|frozen|deadlocks?|unresponsive|lock(?:s|ed)? up|lockups?)\b|\b(?:unusable|inoperable|broken|breaks?|broke|regression|stays down|goes down|takes .{0,60} down|stopped|aborts?|panics?|infinite loop|memory leak|oom|no (?:sound|audio|video|network|internet|connection|display|picture|wifi|login))\b|\bstops with\b/i;
const minor = /\babout:crashes\b|\btypos?\b|\bspelling\b|\bdocumentation\b|\bdocs\b|\bman ?pages?\b|\bdeprecat\w+|\bcosmetic\b|\b(?:wrong|missing|incorrect|blurry|ugly|broken|low-res\w*) (?:icon|theme|cursor|description|license|homepage|completions?|desktop (?:file|entry|item)|translations?|locale|metadata|meta)\b|\b(?:icon|icons|meta\.\w+|shell completions?|completions?|desktop entry|license|tooltip|wording) (?:is|are|missing|not|wrong|incorrect)\b|\b(?:prints?|shows?|spams?|emits?) (?:a |an |many )?(?:\w+ )?warnings?\b|\bharmless\b/i;
/** The kind of an issue by its title and labels; `name` is the package, since not every package can keep a system from booting. */
function natureOf(title, labels, name) {
    const isSecurity = labels.includes('1.severity: security');
    if (malicious.test(title) && (isSecurity || vulnerable.test(title) || /back-?door|trojan/i.test(title)))
        return 'malicious code';
    if (isSecurity || vulnerable.test(title))
        return severe.test(title) ? 'severe vulnerability' : 'vulnerability';
    if (losesData.test(title) && !onlyVisual.test(title))
        return 'data loss';
    const starts = startsSystem.test(name);
    if ((cannotBoot.test(title) || (starts && cannotStart.test(title))) && !anotherBoot.test(title))
        return 'boot';
    if (minor.test(title))
        return 'minor';
    if (labels.includes('0.kind: build failure') || failsToBuild.test(title))
        return 'build failure';
    return broken.test(title) || cannotBoot.test(title) || losesData.test(title) ? 'broken' : 'fault';
}
/** Labels by which nixpkgs says that an issue is severe. */
function severeLabel(labels) {
    return (labels.find((label) => /^(?:1\.severity: (?:blocker|security)|0\.kind: regression)$/.test(label)) ?? null);
}

// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(8155);
;// CONCATENATED MODULE: ./lib/update/issues/title.js


const longestTitle = 400;
/** Reads a title, which GitHub limits to 256 characters, into words. */
function readTitle(title) {
    const text = (0,clean/* truncate */.xv)((0,comparable/* comparable */.Z)(title), longestTitle);
    const words = wordsIn(text);
    const kindWords = kindWordsOf(words, text);
    const end = headEnd(words, kindWords);
    return { text, words, kindWords, head: end === null ? null : { start: kindWords, end } };
}
function wordsIn(text) {
    const words = [];
    let end = 0;
    for (const { 0: run, index } of text.matchAll(/[\w.+'’:=-]+/g)) {
        const first = run.search(/\w/);
        if (first < 0)
            continue;
        let last = run.length;
        while (last > first && /[.'’:=-]/.test(run[last - 1]))
            last -= 1;
        const start = index + first;
        const gap = text.slice(end, start);
        const word = run.slice(first, last).replaceAll('’', "'");
        words.push({ text: word, lower: word.toLowerCase(), gap, isPath: isInPath(gap, words.at(-1)) });
        end = index + last;
    }
    return words;
}
/** An absolute path begins after a blank or a quote, an address with a scheme. */
function isInPath(gap, before) {
    if (before?.isPath === true && gap === '/')
        return true;
    return gap.endsWith('://') || (before === undefined ? /\/$/ : /[\s"'`(][~.]*\/$/).test(gap);
}
const kinds = new Set(`build failure|build error|build failed|tracking|tracking issue|bug|bug report|regression|error|crash|security|issue|
  nixos|nixpkgs|unstable|nixos unstable|nixos-unstable|nixpkgs-unstable|staging|staging-next|hydra|help|upstream|reproducible|
  runtime failure|failure|release|critical|urgent|darwin|linux|package|module`
    .split('|')
    .map((kind) => kind.trim()));
/** The number of words before a colon or within brackets that name a kind of report or a release of NixOS. */
function kindWordsOf(words, text) {
    let kind = '';
    for (const [index, { lower, gap }] of words.slice(0, 5).entries()) {
        if (index > 0 && endsHead(gap)) {
            if (kinds.has(kind) || /^(?:nixos |nixpkgs |release-)?\d\d\.\d\d$/.test(kind))
                return index;
            return 0;
        }
        kind = kind === '' ? lower : `${kind} ${lower}`;
    }
    const bare = /^build (?:failure|error|failed)\b/i.test(text) ? 2 : 0;
    return Math.min(bare, words.length);
}
function endsHead(gap) {
    return /:\s|\]|\s[-–—]\s/.test(gap);
}
/** Words that a head may have: more than these make a sentence of it. */
const longestHead = 4;
/** The word behind `head: ` or `head - `, where the head is a name or a list of names; null where there is none. */
function headEnd(words, from) {
    let names = 0;
    for (let index = from + 1; index < words.length; index += 1) {
        const { gap } = words[index];
        names += /^[/,.\s]+$/.test(gap) && !/^ $/.test(gap) ? 0 : 1;
        if (endsHead(gap))
            return names <= longestHead - 1 ? index : null;
        if (names >= longestHead)
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/update/issues/version-relation.js

/** How the versions that a title names of a package relate to the step from `before` (null: not there yet) to `after`. */
function relationOf(said, before, after) {
    const [driver, kernel] = [
        said.filter(({ ofKernel }) => !ofKernel),
        said.filter(({ ofKernel }) => ofKernel),
    ];
    const named = said.map(({ version, bound }) => `${signs[bound]}${version}`).join(', ');
    if (said.length === 0)
        return { is: 'none', named };
    const isMeant = (version) => {
        const parts = twoParts(version);
        return (meets(driver, parts.driver, version) &&
            (parts.kernel === null || meets(kernel, parts.kernel, parts.kernel)));
    };
    if (isMeant(after))
        return { is: 'new', named };
    if (before !== null && isMeant(before))
        return { is: 'left', named };
    const isAhead = driver.some(({ version }) => (0,package_version/* compareVersions */.Zy)(version, after) > 0);
    return { is: isAhead ? 'ahead' : 'other', named };
}
const signs = {
    ...{ is: '', below: '< ', 'up-to': '≤ ', from: '≥ ', above: '> ', fixed: '< ' },
};
/** No constraint of a kind leaves it open. */
function meets(said, part, whole) {
    return said.length === 0 || said.some((one) => covers(one, part) || covers(one, whole));
}
function covers({ version, bound }, at) {
    const named = version.replace(/^v/i, '');
    const order = (0,package_version/* compareVersions */.Zy)(at, named);
    switch (bound) {
        case 'is':
            return isSeries(named, at);
        case 'below':
        case 'fixed':
            return order < 0 && !isSeries(named, at);
        case 'up-to':
            return order <= 0 || isSeries(named, at);
        case 'from':
            return order >= 0 || isSeries(named, at);
        case 'above':
            return order > 0 && !isSeries(named, at);
    }
}
/** Whether a version is the named one or of its series: 256.2 of 256, 6.1.65-rt18 of 6.1.65, 1.2 of 1.2.0. */
function isSeries(named, version) {
    const wanted = parts(named);
    const have = parts(version);
    while (wanted.length > have.length && wanted.at(-1) === '0')
        wanted.pop();
    return (wanted.length > 0 && wanted.length <= have.length && wanted.every((part, index) => part === have[index]));
}
function parts(version) {
    return version.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
}
/** `565.77-6.13` is a driver's version and that of the kernel that it is for. */
function twoParts(version) {
    const [, driver, kernel] = /^([^-]+)-(\d+\.\d+(?:\.\d+)?(?:-[\w.]+)?)$/.exec(version) ?? [];
    return driver === undefined ? { driver: version, kernel: null } : { driver, kernel: kernel };
}

;// CONCATENATED MODULE: ./lib/update/issues/versions-named.js

/** `1.2`, `v1.2-rc1`, `6.x`, `1.2+`. */
function dottedVersion(word) {
    const text = word.replace(/^v(?=\d)/i, '').replace(/\+$/, '');
    return /^\d[\w.+-]*$/.test(text) && /^\d+\.[\dx]/i.test(text) ? text : undefined;
}
const whole = /^v?(\d{1,4})(?:\.x)?\+?$/;
const release = /^(?:1[3-9]|2\d)\.(?:03|05|09|11)(?:\.[\w.]+|pre\w*|beta|alpha)?$/;
/** A number before one of these counts or measures something. */
const counted = /^(?:bit|bits|times|seconds?|secs?|s|ms|minutes?|min|hours?|days?|weeks?|months?|years?|gb|mb|kb|gib|mib|mhz|ghz|hz|fps|monitors?|displays?|screens?|advisor(?:y|ies)|issues?|packages?|users?|cores?|threads?|files?)$/;
/** The versions that a title names, in their order. Releases of NixOS are none, unless they follow a name directly. */
function versionsNamed({ words, head }) {
    const found = [];
    for (const [at, word] of words.entries()) {
        if (word.isPath || /#$/.test(word.gap))
            continue;
        const version = dottedVersion(word.text) ?? whole.exec(word.text)?.[1];
        if (version === undefined)
            continue;
        const previous = found.at(-1);
        const isNext = previous !== undefined && isListed(words, previous.at, at);
        const owner = isNext ? previous.owner : ownerOf(words, at);
        const name = owner === null ? null : words[owner].lower;
        if (dottedVersion(word.text) === undefined &&
            (isCounted(words, at) || (owner === null ? !isEndOfStep(words, at) : isWordBetween(words, owner, at))))
            continue;
        if (release.test(version) && (name === null || isDistribution(name) || head?.end === at))
            continue;
        found.push({ version: version.replace(/\.x$/i, ''), bound: boundOf(words, at), owner, at });
    }
    return found.filter(({ at }, index) => !isStartOfStep(words, at, found[index + 1]?.at));
}
function isDistribution(name) {
    return /^(?:nixos|nixpkgs|release|unstable|stable|channel|release-)/.test(name);
}
function isCounted(words, at) {
    const next = words[at + 1];
    return next !== undefined && /^[ -]$/.test(next.gap) && counted.test(next.lower);
}
/** "4.19 and 4.20", "1.2, 1.3": of the same as the one before. */
function isListed(words, before, at) {
    if (at === before + 1)
        return /^\s*[,/&]\s*$/.test(words[at].gap);
    return at === before + 2 && ['and', 'or', 'to'].includes(words[before + 1].lower);
}
const betweenNameAndVersion = new Set('version versions release v stable series before below above than older newer greater later earlier less up to until prior through from since'.split(' '));
/** The word that a version is of: the one before it, past "version" and words of a range, or a kernel behind it. */
function ownerOf(words, at) {
    const next = words[at + 1];
    let index = at - 1;
    if (/[,;:()\]]|\s[-–—]\s/.test(words[at].gap) && !/^ ?\($/.test(words[at].gap))
        return kernelBehind(next, at);
    while (index >= 0 && betweenNameAndVersion.has(words[index].lower))
        index -= 1;
    const skipped = words.slice(index + 1, at).map(({ lower }) => lower);
    const before = words[index];
    if (before === undefined)
        return kernelBehind(next, at);
    // "fails since 1.2" is about what fails, "x before 1.2" about x.
    const isOfSubject = skipped.some((word) => ['since', 'from', 'to', 'until'].includes(word)) || isGrammar(before.lower);
    if (isOfSubject || whole.test(before.text) || dottedVersion(before.text) !== undefined)
        return kernelBehind(next, at);
    return index;
}
function kernelBehind(next, at) {
    return next !== undefined && /^ $/.test(next.gap) && /^(?:kernels?|linux)$/.test(next.lower)
        ? at + 1
        : null;
}
function isGrammar(word) {
    return (prepositions.has(word) ||
        (modifiers.has(word) && !/^(?:kde|gnome|nixos|nixpkgs|stable|unstable|release)$/.test(word)));
}
/** For a bare number: whether something else than a word of a range is between it and its name. */
function isWordBetween(words, owner, at) {
    return words
        .slice(Math.min(owner, at) + 1, Math.max(owner, at))
        .some(({ lower }) => !betweenNameAndVersion.has(lower) && !/^\d/.test(lower) && !['and', 'or'].includes(lower));
}
/** "after the upgrade to 258": a bare number that is the version of what the title is about. */
function isEndOfStep(words, at) {
    const step = /^(?:upgrad|updat|bump|mov|switch|step)/;
    const before = words.slice(Math.max(0, at - 4), at - 1);
    return words[at - 1]?.lower === 'to' && before.some(({ lower }) => step.test(lower));
}
/** The version that an update came from: the one that it went to is meant. */
function isStartOfStep(words, at, next) {
    if (next === undefined)
        return false;
    const between = words.slice(at + 1, next).map(({ lower }) => lower);
    if (next === at + 1)
        return /->|=>|→/.test(words[next].gap);
    return words[at - 1]?.lower === 'from' && between.length === 1 && between[0] === 'to';
}
function boundOf(words, at) {
    const { gap, text } = words[at];
    const leading = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
    const before = leading.filter((word) => !/^(?:versions?|releases?|v)$/.test(word)).join(' ');
    const after = words
        .slice(at + 1, at + 4)
        .map(({ lower }) => lower)
        .join(' ');
    if (/<=|≤/.test(gap))
        return 'up-to';
    if (/>=|≥/.test(gap) || text.endsWith('+'))
        return 'from';
    if (gap.includes('<'))
        return 'below';
    if (/(?<![-=])>/.test(gap))
        return 'above';
    if (/\b(?:fixed|resolved|solved|patched|works|worked|working|fine|ok) (?:again )?(?:in|by|with|on)$/.test(before))
        return 'fixed';
    if (/\b(?:before|below|prior to|(?:older|earlier|lower|less) than)$/.test(before))
        return 'below';
    if (/\b(?:up to|until|through)$/.test(before) ||
        /^(?:and|or) (?:earlier|older|below|lower|prior|before)\b/.test(after))
        return 'up-to';
    if (/\b(?:greater|newer|later|higher) than$|\babove$/.test(before))
        return 'above';
    if (/^(?:and|or) (?:later|newer|above|up|onwards?|higher|greater|after)\b|^onwards?\b/.test(after))
        return 'from';
    return 'is';
}

;// CONCATENATED MODULE: ./lib/update/issues/judge.js








/** Older issues that name no version are likely to be about something that is long gone. */
const oldMs = 2 * 365.25 * 24 * 3600 * 1000;
function readIssue(issue) {
    const title = readTitle(issue.title);
    const versions = versionsNamed(title);
    return { issue, title, versions, why: whyNoKnownIssue(issue, title, versions.length > 0) };
}
/** The keys of {@link PackageForms} by which an issue may name a package: with none of these, the verdict is `none`. */
function keysOfIssue({ title, why }) {
    return why === null ? keysNamed(title) : new Set();
}
/** {@link judgeRead} of an issue that is judged once. */
function judgeIssue(issue, change, circumstances) {
    return judgeRead(readIssue(issue), change, packageForms(change.name), circumstances);
}
/**
 * Whether an issue is a known issue of a package that changes, and how severe; `forms` are those of its name. Only title, labels,
 * state and age decide. Critical takes evidence: a name, a fault of that kind, and the new version or a label that says so.
 */
function judgeRead({ issue, title, versions, why }, change, forms, { system, now }) {
    const none = (reason) => ({ severity: 'none', reason });
    if (why !== null)
        return none(why);
    const owners = new Set(versions.flatMap(({ owner }) => owner ?? []));
    const mentions = mentionsOf(title, forms, owners);
    if (mentions.length === 0)
        return none(`its title does not name ${change.name}`);
    const said = versionsOf(mentions, versions, title, change);
    const hasOwn = said.some(({ isOwn }) => isOwn);
    if (!hasOwn && !mentions.some(({ isSubject }) => isSubject))
        return none(`it only mentions ${change.name}`);
    const low = (reason) => ({ severity: 'low', reason });
    const platform = otherPlatform(issue.title, issue.labels, system);
    if (platform !== null)
        return low(`it is about ${platform}`);
    if (mentions.every((one) => one.isOtherInterpreter))
        return low('it is about another interpreter');
    const relation = relationOf(said, change.before, change.after);
    if (relation.is !== 'new' && relation.is !== 'none')
        return low(otherVersion(relation, change));
    if (relation.is === 'none' && now.getTime() - Date.parse(issue.created_at) > oldMs)
        return low('it is more than two years old and names no version');
    return bySeverity(issue, change, relation);
}
/** The versions that a title names of the package: those that follow its name, or any of what the title is about. */
function versionsOf(mentions, versions, title, change) {
    const isPlace = (owner) => owner !== null && mentions.some(({ start, end }) => owner >= start && owner < end);
    const isSubject = mentions.some((one) => one.isSubject);
    const hasKernel = twoParts(change.after).kernel !== null;
    const isKernel = (owner) => owner !== null && /^(?:kernel|linux)s?$/.test(title.words[owner].lower);
    const written = versions.flatMap(({ version, bound, owner }) => {
        if (isPlace(owner))
            return [{ version, bound, ofKernel: false, isOwn: true }];
        if (owner === null && isSubject)
            return [{ version, bound, ofKernel: false, isOwn: false }];
        return hasKernel && isKernel(owner) && isSubject
            ? [{ version, bound, ofKernel: true, isOwn: false }]
            : [];
    });
    const within = mentions.flatMap(({ named: { version, kernel } }) => [
        ...(version === null ? [] : [{ version, bound: 'is', ofKernel: false, isOwn: true }]),
        ...(kernel === null || !hasKernel
            ? []
            : [{ version: kernel, bound: 'is', ofKernel: true, isOwn: false }]),
    ]);
    return [...written, ...within].flatMap((one) => asParts(one, hasKernel));
}
/** `565.77-6.14` of a driver names the driver's version and the kernel's. */
function asParts(said, hasKernel) {
    const { driver, kernel } = twoParts(said.version);
    if (!hasKernel || said.ofKernel || kernel === null)
        return [said];
    return [
        { ...said, version: driver },
        { ...said, version: kernel, ofKernel: true },
    ];
}
function otherVersion({ is, named }, { after }) {
    if (is === 'left')
        return `it names ${named}, which ${after} replaces`;
    return is === 'ahead'
        ? `it names ${named}, which is newer than ${after}`
        : `it names ${named}, not ${after}`;
}
function bySeverity({ title, labels }, { name, after }, relation) {
    const nature = natureOf(title, labels, name);
    const label = severeLabel(labels);
    const isNamed = relation.is === 'new';
    const evidence = isNamed
        ? `${after} is within ${relation.named}, which it names`
        : label === null
            ? null
            : `its label is ${label}`;
    const words = evidence === null ? nature : `${nature}, and ${evidence}`;
    const isGrave = ['boot', 'data loss', 'malicious code', 'severe vulnerability'].includes(nature);
    if (isGrave && evidence !== null)
        return { severity: 'critical', reason: words };
    if (nature === 'minor')
        return { severity: 'low', reason: words };
    if (isGrave || nature === 'vulnerability' || nature === 'broken' || label !== null)
        return { severity: 'high', reason: words };
    return { severity: nature === 'build failure' && isNamed ? 'high' : 'medium', reason: words };
}

;// CONCATENATED MODULE: ./lib/update/issues/match.js


/**
 * The known issues of packages that change: every pair that {@link judgeRead} does not call `none`. Each title is read once, and a
 * package is compared only with issues that may name it, which an index by key tells.
 */
function matchIssues(issues, changes, circumstances) {
    const index = indexOf(issues);
    return changes.flatMap((change) => {
        const forms = package_forms_packageForms(change.name);
        const candidates = new Set(keysOfForms(forms).flatMap((key) => index.get(key) ?? []));
        return [...candidates].flatMap((read) => {
            const { severity, reason } = judgeRead(read, change, forms, circumstances);
            return severity === 'none' ? [] : [{ issue: read.issue, change, severity, reason }];
        });
    });
}
function indexOf(issues) {
    const index = new Map();
    for (const issue of issues) {
        const read = { ...readIssue(issue), issue };
        for (const key of keysOfIssue(read)) {
            const known = index.get(key);
            if (known)
                known.push(read);
            else
                index.set(key, [read]);
        }
    }
    return index;
}

;// CONCATENATED MODULE: ./lib/update/known-issues.js





/** Begins to list the tracker. What cannot be read is told in the result, and no error. */
function searchIssues({ tracker: repository = 'NixOS/nixpkgs', ignoreIssues = [] }, edges) {
    const end = new AbortController();
    const stop = () => end.abort();
    edges.signal?.addEventListener('abort', stop);
    const tracker = trackerIn(edges.env, repository);
    const listing = typeof tracker === 'string' ? null : listIssues(tracker, { ...edges, signal: end.signal });
    return {
        async of(hosts) {
            const changes = await changedPackages(hosts);
            if ([...changes.values()].every((some) => some.length === 0))
                return null;
            if (typeof tracker === 'string')
                return nothingListed(repository, tracker);
            return told(tracker, await listing, changes, ignoreIssues, edges.now());
        },
        async stop() {
            edges.signal?.removeEventListener('abort', stop);
            stop();
            await listing?.catch(() => { });
        },
    };
}
function nothingListed(tracker, note) {
    return {
        ...{ tracker, open_issues: 0, listed_at: null, requests: 0, reach: [], note, ignored: 0, issues: [] },
    };
}
function told(tracker, { issues, listedAt, requests, reach, note }, changes, ignored, now) {
    const matches = [...changes].flatMap(([system, some]) => matchIssues(issues, some, { system, now }));
    const all = byIssue(matches, tracker);
    const left = all.filter(({ number }) => !ignored.includes(number));
    return {
        ...{ tracker: tracker.repository, open_issues: issues.length, listed_at: listedAt, requests },
        ...{ reach: [...reach], note, ignored: all.length - left.length, issues: left },
    };
}
function byIssue(matches, tracker) {
    const found = new Map();
    for (const match of matches) {
        const { number } = match.issue;
        found.set(number, [...(found.get(number) ?? []), match]);
    }
    return [...found.values()]
        .map((some) => knownIssue(some.sort(worstFirst), tracker))
        .sort((a, b) => worstFirst(a, b) || b.number - a.number);
}
function knownIssue(matches, tracker) {
    const [{ issue, severity }] = matches;
    const { number, title, labels, created_at } = issue;
    const packages = matches.map(({ change, severity, reason }) => ({
        ...{ name: change.name, old_version: change.before, new_version: change.after },
        ...{ severity, reason, hosts: change.hosts },
    }));
    return { number, title, url: issueUrl(tracker, number), labels, created_at, severity, packages };
}
function worstFirst(a, b) {
    return known_issues/* knownSeverities */.hB.indexOf(a.severity) - known_issues/* knownSeverities */.hB.indexOf(b.severity);
}

// EXTERNAL MODULE: ./lib/update/lock-file.js
var lock_file = __webpack_require__(681);
// EXTERNAL MODULE: ./lib/update/copy-sources.js
var copy_sources = __webpack_require__(2671);
;// CONCATENATED MODULE: ./lib/update/new-lock.js




/** How long (s) inputs may take to be fetched. */
const new_lock_longestSeconds = 900;
const failure = {
    code: 'no-update',
    what: 'the inputs cannot be updated',
    seconds: new_lock_longestSeconds,
    hint: 'The lock file is as it was. --input NAME leaves the others out.',
};
/**
 * Updates the inputs of a flake into a lock elsewhere; the flake's own directory is only read. Where Nix cannot write a lock to
 * another place, the sources are copied, and the copy is updated. Throws a ToolError (`no-update`) with Nix's words.
 */
async function newLock(asked, edges) {
    return (await (0,nix/* hasLockOptions */.A)(edges)) ? besideTree(asked, edges) : inCopy(asked, edges);
}
async function besideTree({ flake, inputs, place }, edges) {
    const lock = (0,external_node_path_.join)(place, 'flake.lock');
    await (0,nix/* runNix */.d)(['nix', 'flake', 'update', ...inputs, '--flake', flake, '--output-lock-file', lock], edges, failure);
    const args = ['--reference-lock-file', lock, '--no-update-lock-file', '--no-write-lock-file'];
    return { text: await lockText(lock), flake, args };
}
async function inCopy({ directory, inputs, place }, edges) {
    const copy = await (0,copy_sources/* copySources */.K)(directory, (0,external_node_path_.join)(place, 'tree'), edges.env);
    const { flake } = copy;
    await ownLock((0,external_node_path_.join)(directory, 'flake.lock'), (0,external_node_path_.join)(copy.directory, 'flake.lock'));
    const named = inputs.flatMap((input) => ['--update-input', input]);
    const update = inputs.length === 0 ? ['update', flake] : ['lock', flake, ...named];
    await (0,nix/* runNix */.d)(['nix', 'flake', ...update], edges, failure);
    return { text: await lockText((0,external_node_path_.join)(copy.directory, 'flake.lock')), flake, args: ['--no-update-lock-file'] };
}
/** A lock that is a link would be written to where that leads, which may be the flake's own: its copy is a file. */
async function ownLock(original, copy) {
    const stats = await (0,promises_.lstat)(copy).catch(() => null);
    if (!stats?.isSymbolicLink())
        return;
    const text = await (0,promises_.readFile)(original);
    await (0,promises_.rm)(copy);
    await (0,promises_.writeFile)(copy, text);
}
/** A flake without inputs has no lock, and needs none. */
async function lockText(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/builds/update-news.js
var update_news = __webpack_require__(1142);
// EXTERNAL MODULE: ./lib/nix/flake/revision.js
var revision = __webpack_require__(9596);
;// CONCATENATED MODULE: ./lib/nix/nix32.js
/** The digits of Nix' base 32: without e, o, t and u. */
const digits = '0123456789abcdfghijklmnpqrsvwxyz';
/** Bytes as Nix writes hashes: five bits a digit, from the last to the first (nix/src/libutil/hash.cc). */
function nix32(bytes) {
    let written = '';
    for (let at = Math.ceil((bytes.length * 8) / 5) - 1; at >= 0; at -= 1) {
        const [byte, shift] = [Math.floor((at * 5) / 8), (at * 5) % 8];
        const value = ((bytes[byte] ?? 0) >> shift) | ((bytes[byte + 1] ?? 0) << (8 - shift));
        written += digits[value & 31];
    }
    return written;
}

// EXTERNAL MODULE: ./lib/text/lines.js
var lines = __webpack_require__(7032);
;// CONCATENATED MODULE: ./lib/update/news/commit-subjects.js









const longestSubject = 300;
/**
 * The commits between two revisions of an input, where its history is on this machine: a repository here, or the clone that Nix
 * keeps of one elsewhere. Inputs from a forge are archives without a history. Nothing is fetched.
 */
async function commitsBetween(old, now, env) {
    const [from, to] = [revisionOf(old), revisionOf(now)];
    if (now.type !== 'git' || now.url === undefined || from === null || to === null)
        return null;
    for (const repository of repositoriesOf(now.url, env)) {
        if (!(0,external_node_fs_.existsSync)(repository))
            continue;
        const git = (0,revision/* gitIn */.uM)(repository, env);
        const counted = await git('rev-list', '--left-right', '--count', `${from}...${to}`, '--');
        const [, removed, added] = /^(\d+)\s+(\d+)$/.exec(counted?.trim() ?? '') ?? [];
        if (removed === undefined || added === undefined)
            continue;
        const format = ['--no-decorate', '--no-color', '--no-show-signature', '--format=%h%x09%s'];
        const log = await git('log', ...format, `--max-count=${update_news/* mostNews */.P.subjects}`, `${from}..${to}`, '--');
        const subjects = (0,lines/* filledLines */.oZ)(log ?? '').map((line) => {
            const [revision = '', ...words] = line.split('\t');
            return { revision, subject: words.join(' ').slice(0, longestSubject) };
        });
        return { added: Number(added), removed: Number(removed), subjects };
    }
    return null;
}
function revisionOf({ rev }) {
    return rev !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(rev) ? rev : null;
}
/** A repository of this machine, and where Nix clones one to (nix/src/libfetchers/git.cc, getCachePath). */
function repositoriesOf(url, env) {
    const cache = env.XDG_CACHE_HOME || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.cache');
    const clones = [url, url.replace(/^git\+/, '')].map((one) => (0,external_node_path_.join)(cache, 'nix', 'gitv3', nix32((0,external_node_crypto_.createHash)('sha256').update(one).digest())));
    return [...(url.startsWith('file:///') ? [pathOf(url)] : []), ...new Set(clones)].filter((path) => path !== '');
}
function pathOf(url) {
    try {
        return (0,external_node_url_.fileURLToPath)(url);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/nix/string.js
/** A text as a string of the Nix language. */
function nixString(text) {
    return `"${text.replaceAll(/["\\$]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./lib/update/news/input-trees.js




/** How long (s) the sources of one input may take to be fetched, of which an evaluation has most already. */
const input_trees_longestSeconds = 300;
const storePath = schemas/* string */.YjP().refine((path) => (0,store_path/* isStorePath */.zP)(path));
const treesSchema = schemas/* object */.Ikc({ old: storePath, new: storePath });
/**
 * Where Nix has the sources of an input, which it fetches if need be. It reads the same attributes of the lock as an evaluation
 * of the flake (nix/src/libflake/call-flake.nix). Throws a ToolError (`no-sources`) with Nix's words.
 */
async function inputTrees(old, now, edges) {
    const tree = (locked) => `(builtins.fetchTree (removeAttrs (builtins.fromJSON ${nixString(JSON.stringify(locked))}) [ "dir" ])).outPath`;
    const expression = `{ old = ${tree(old)}; new = ${tree(now)}; }`;
    const failure = { code: 'no-sources', what: 'the sources cannot be read', seconds: input_trees_longestSeconds };
    const { stdout } = await (0,nix/* runNix */.d)(['nix', 'eval', '--json', '--expr', expression], edges, failure);
    return treesSchema.parse(JSON.parse(stdout));
}

;// CONCATENATED MODULE: ./lib/update/news/new-packages.js




/** Where nixpkgs has its packages: a directory each (pkgs/by-name/README.md there), and one attribute set for the others. */
const byName = 'pkgs/by-name';
const allPackages = 'pkgs/top-level/all-packages.nix';
/**
 * The packages of nixpkgs under a name that it had not before, read from its files alone: none is evaluated. Those of package
 * sets, such as Python's, are not among them. Null for an input that is not nixpkgs.
 */
async function newPackages(trees) {
    const [old, now] = await Promise.all([packagesIn(trees.old), packagesIn(trees.new)]);
    if (old === null || now === null)
        return null;
    const added = [...now.keys()].filter((name) => !old.has(name)).sort();
    const packages = await Promise.all(added.slice(0, update_news/* mostNews */.P.packages).map(async (name) => {
        const file = now.get(name) ?? null;
        return { name, description: file === null ? null : await descriptionIn((0,external_node_path_.join)(trees.new, file)) };
    }));
    return { count: added.length, packages };
}
/** The names of packages, with the file of each that has one of its own. */
async function packagesIn(tree) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(tree, allPackages), 'utf8').catch(() => null);
    if (text === null)
        return null;
    const found = new Map();
    for (const [, name = ''] of text.matchAll(/^ {2}([A-Za-z_][\w'-]{0,99}) =/gm))
        found.set(name, null);
    const shards = await directoriesIn((0,external_node_path_.join)(tree, byName));
    const named = await Promise.all(shards.map(async (shard) => ({ shard, names: await directoriesIn((0,external_node_path_.join)(tree, byName, shard)) })));
    for (const { shard, names } of named)
        for (const name of names)
            found.set(name, `${byName}/${shard}/${name}/package.nix`);
    return found;
}
async function directoriesIn(path) {
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => []);
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
/** The `meta.description` that a package's file has as a plain string. */
async function descriptionIn(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    const [, description] = /^\s{0,20}description = "((?:[^"\\$\n]|\\["\\]){1,300})";$/m.exec(text) ?? [];
    return description === undefined ? null : (0,clean/* truncate */.xv)(description.replaceAll(/\\(["\\])/g, '$1'), 300);
}

;// CONCATENATED MODULE: ./lib/update/news/release-notes.js




/** Directories of release notes in Markdown: those of NixOS, of nixpkgs, and of home-manager, now and before. */
const noteDirectories = [
    'nixos/doc/manual/release-notes',
    'doc/release-notes',
    'docs/manual/release-notes',
    'docs/release-notes',
];
/** home-manager's news: a file for each, by year and month. */
const newsDirectory = 'modules/misc/news';
const longestEntry = 1000;
/** A file of one release has at most a few hundred kB. */
const largestFile = 4 * 1024 * 1024;
/** What was added to the release notes and the news of an input; null where it has neither. */
async function addedNotes(trees) {
    const [old, now] = await Promise.all([notesIn(trees.old), notesIn(trees.new)]);
    if (now.size === 0)
        return null;
    const known = new Set([...old.values()].flat().map(({ text }) => text));
    const entries = [...now.values()].flat().filter(({ text }) => !known.has(text));
    const told = entries.slice(0, update_news/* mostNews */.P.entries);
    return {
        count: entries.length,
        entries: told.map((entry) => ({ ...entry, text: (0,clean/* truncate */.xv)(entry.text, longestEntry) })),
    };
}
/** The entries of each file, the newest release first. */
async function notesIn(tree) {
    const found = new Map();
    for (const directory of noteDirectories) {
        const names = await namesIn((0,external_node_path_.join)(tree, directory));
        for (const name of names.filter((one) => /^rl-\d{4}(?:\.section)?\.md$/.test(one)).reverse()) {
            const file = `${directory}/${name}`;
            found.set(file, markdownEntries(file, await release_notes_textOf((0,external_node_path_.join)(tree, file))));
        }
    }
    for (const year of await namesIn((0,external_node_path_.join)(tree, newsDirectory)))
        for (const month of await namesIn((0,external_node_path_.join)(tree, newsDirectory, year)))
            for (const name of await namesIn((0,external_node_path_.join)(tree, newsDirectory, year, month))) {
                const file = `${newsDirectory}/${year}/${month}/${name}`;
                if (name.endsWith('.nix'))
                    found.set(file, newsEntries(file, await release_notes_textOf((0,external_node_path_.join)(tree, file))));
            }
    return found;
}
async function namesIn(directory) {
    return (await (0,promises_.readdir)(directory).catch(() => [])).sort();
}
async function release_notes_textOf(file) {
    const bytes = await (0,promises_.readFile)(file).catch(() => Buffer.alloc(0));
    return bytes.length > largestFile ? '' : bytes.toString('utf8');
}
/**
 * The items of the lists in a Markdown text, each with the heading above it. What belongs to an item is indented, so an item
 * goes to the next line that is not. Anchors (`{#sec-…}`, `[]{#…}`) and comments are left out, and links to options named.
 */
function markdownEntries(file, text) {
    const entries = [];
    let section = '';
    let item = null;
    const end = () => {
        const words = plain((item ?? []).join(' '));
        if (words !== '')
            entries.push({ file, section, text: words });
        item = null;
    };
    for (const line of text.split('\n')) {
        const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
        if (heading === undefined && (line.trim() === '' || /^\s/.test(line))) {
            item?.push(line.trim());
            continue;
        }
        end();
        if (heading !== undefined)
            section = plain(heading);
        else if (/^[-*] /.test(line))
            item = [line.slice(2)];
    }
    end();
    return entries;
}
function plain(text) {
    return (text
        .replaceAll(/<!--.{0,500}?-->/g, '')
        // A link to an option shows the option's name in the manual.
        .replaceAll(/\[\]\((?:options\.html)?#opt-([^\s()]{1,200})\)/g, '`$1`')
        .replaceAll(/\[\]\{#[\w.-]{1,200}\}|\{#[\w.-]{1,200}\}/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim());
}
/** The message of one file of home-manager's news, which is an indented string. */
function newsEntries(file, text) {
    const start = text.indexOf("message = ''");
    const from = start + "message = ''".length;
    const stop = start === -1 ? -1 : text.indexOf("'';", from);
    return stop === -1 ? [] : [{ file, section: 'news', text: plain(text.slice(from, stop)) }];
}

;// CONCATENATED MODULE: ./lib/update/news/input-news.js






/**
 * What the flake's own inputs say that is new in them: subjects of commits, packages of nixpkgs, release notes. An input of
 * which nothing is known is left out. Rejects only where it was cancelled.
 */
async function inputNews(changes, { before, after, readsSources }, edges) {
    const news = [];
    for (const { name, change } of changes) {
        const [old, now] = [(0,flake_lock/* lockedInput */.f1)(before, name), (0,flake_lock/* lockedInput */.f1)(after, name)];
        if (name.includes('/') || change !== 'updated' || old === null || now === null)
            continue;
        const commits = await commitsBetween(old, now, edges.env);
        const sources = readsSources ? await sourceNews(old, now, edges) : nothing;
        edges.signal?.throwIfAborted();
        if (commits ?? sources.new_packages ?? sources.release_notes ?? sources.note)
            news.push({ input: name, commits, ...sources });
    }
    return news;
}
const nothing = { new_packages: null, release_notes: null, note: null };
async function sourceNews(old, now, edges) {
    try {
        const trees = await inputTrees(old, now, edges);
        const [packages, notes] = await Promise.all([newPackages(trees), addedNotes(trees)]);
        return { new_packages: packages, release_notes: notes, note: null };
    }
    catch (thrown) {
        edges.signal?.throwIfAborted();
        return { ...nothing, note: (0,errors/* messageOf */.bD)(thrown) };
    }
}

// EXTERNAL MODULE: ./lib/update/place.js
var update_place = __webpack_require__(2582);
// EXTERNAL MODULE: ./lib/preflight/find-files.js
var find_files = __webpack_require__(4270);
// EXTERNAL MODULE: ./lib/preflight/syntax.js
var syntax = __webpack_require__(6768);
;// CONCATENATED MODULE: ./lib/update/syntax.js




/** More faults than this many are counted only. */
const mostFaults = 50;
/** What Nix cannot parse of the flake's own sources; that this is not known is part of the answer. Rejects where it was cancelled. */
async function sourcesSyntax(directory, { env, signal }) {
    try {
        const { root, files } = await (0,find_files/* findNixFiles */.u)(directory, env);
        const paths = files.map(({ path }) => path);
        const jobs = (0,external_node_os_.availableParallelism)();
        const options = { suspects: new Set(), env, jobs, ...(signal && { signal }) };
        const { faults, unasked } = await (0,syntax/* checkSyntax */.k)(root, paths, options);
        signal?.throwIfAborted();
        return { files: paths.length, count: faults.length, faults: faults.slice(0, mostFaults), note: unasked };
    }
    catch (thrown) {
        signal?.throwIfAborted();
        return { files: 0, count: 0, faults: [], note: (0,errors/* messageOf */.bD)(thrown) };
    }
}

;// CONCATENATED MODULE: ./lib/update/preview.js















/**
 * What an update of a flake's inputs would change. The lock is updated elsewhere, and the flake's directory is only read. Throws
 * a ToolError: `no-flake`, `bad-lock`, `bad-config`, `no-such-input` for what is asked, `no-update` with Nix's words, `no-hosts`.
 */
async function previewUpdate(request, edges) {
    return (await prepareUpdate(request, edges)).preview;
}
/** As {@link previewUpdate}, and returns what an update would write as well. */
async function prepareUpdate(request, edges) {
    const { flake, directory } = (0,asked/* flakeHere */.q)(request.flake, edges.cwd);
    const found = await (0,lock_file/* readLock */.mF)((0,external_node_path_.join)(directory, 'flake.lock'));
    const lock = found ?? '';
    const { update } = await (0,read_repository/* readRepositoryConfig */.F)(directory);
    (0,asked/* requireInputs */.P)(request.inputs, (0,flake_lock/* ownInputs */.oi)(lock));
    const place = await (0,update_place/* makePlace */.c)('update');
    try {
        const asked = { flake, directory, inputs: request.inputs, place: place.dir };
        const { text, ...after } = await (0,checks/* checked */.K)('inputs', edges.onCheck, () => newLock(asked, edges), ({ text }) => (0,check_words/* inputWords */.cJ)((0,flake_lock/* inputChanges */.Ke)(lock, text)));
        const both = { before: { flake, args: ['--no-write-lock-file'] }, after };
        const looked = { ...request, directory, texts: { before: lock, after: text }, both, settings: update };
        return { preview: await previewOf(looked, edges), before: found, after: text };
    }
    finally {
        await place.remove();
    }
}
/** Looks at all that two locks differ in, as far as the depth goes. */
async function previewOf(request, edges) {
    const { flake, directory, depth, inputs: asked, texts } = request;
    const inputs = (0,flake_lock/* inputChanges */.Ke)(texts.before, texts.after);
    const preview = {
        ...{ schema_version: 1, flake, directory, depth, asked: [...asked], changed: inputs.length > 0, inputs },
        ...{ ...(depth !== 'lock' && { held: [] }), hosts: [] },
    };
    if (inputs.length === 0)
        return preview;
    const news = (signal) => {
        const between = { ...texts, readsSources: depth !== 'lock' };
        const quiet = { ...edges, ...(signal && { signal }), say: () => { } };
        return (0,checks/* checked */.K)('news', edges.onCheck, () => inputNews(inputs, between, quiet), check_words/* newsWords */.$M);
    };
    if (depth === 'lock')
        return { ...preview, news: await news() };
    const [hosts, syntax, told] = await sideBySide([
        (signal) => hostsAndIssues(request, { ...edges, signal }),
        (signal) => (0,checks/* checked */.K)('syntax', edges.onCheck, () => sourcesSyntax(directory, { ...edges, signal }), check_words/* syntaxWords */.L8),
        news,
    ], edges.signal);
    return { ...preview, ...hosts, syntax, news: told };
}
/** The hosts, and beside them what is known of the packages that they are about to have. */
async function hostsAndIssues({ hosts: named, both, depth, settings }, edges) {
    const { env, signal, issues, onCheck } = edges;
    const search = issues && searchIssues(settings, { env, ...issues, signal });
    try {
        if (search)
            onCheck?.('issues', 'running', '');
        const hosts = await previewHosts(named, { ...both, builds: depth === 'build' }, edges);
        const held = heldPackages(hosts, settings.hold ?? []);
        const known = search && {
            known_issues: await (0,checks/* checked */.K)('issues', onCheck, () => search.of(hosts), check_words/* issueWords */.FI),
        };
        signal?.throwIfAborted();
        return { ...known, held, hosts };
    }
    finally {
        await search?.stop();
    }
}


/***/ })

};
