export const id = 7571;
export const ids = [7571];
export const modules = {

/***/ 6188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ checkoutAt),
/* harmony export */   Rs: () => (/* binding */ fileOnly),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   oM: () => (/* binding */ namesFileInCheckout),
/* harmony export */   oz: () => (/* binding */ fileInCheckout),
/* harmony export */   pC: () => (/* binding */ isUsersFile),
/* harmony export */   us: () => (/* binding */ bestLocation)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4931);
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3756);




/** A file that a trace names without a line. */
function fileOnly(file) {
    return { file, line: 0, column: null, excerpt: new Map(), isFileOnly: true };
}
/** `at FILE:LINE:COLUMN` as in traces, also inline as Nix 2.3 did; null when `line` is not one. */
function positionOf(line) {
    const match = /^\s*at\s+(\S.*?):(\d+)(?::(\d+))?:?\s*$/.exec(line);
    if (!match)
        return null;
    const [number, column] = [(0,_figure_js__WEBPACK_IMPORTED_MODULE_3__/* .figureIn */ .KF)(match[2]), (0,_figure_js__WEBPACK_IMPORTED_MODULE_3__/* .figureIn */ .KF)(match[3])];
    if (number === null)
        return null;
    return { file: match[1].replace(/^"(.*)"$/, '$1'), line: number, column, excerpt: new Map() };
}
/** The checkout in an absolute directory. */
function checkoutAt(root) {
    return {
        root,
        read: (file) => {
            const inside = pathInside(file);
            return inside === null ? null : readSource((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inside));
        },
    };
}
/** A relative path without `.` and `..`; null for one that leads out of its directory. */
function pathInside(file) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(file);
    return inside === '..' || inside.startsWith('../') ? null : inside;
}
const largestSource = 4 * 1024 * 1024;
/** The rebuild chooses the name: a device or a FIFO, whose reading may never end, is not opened for waiting. */
function readSource(path) {
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
            return stats.isFile() && stats.size <= largestSource ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fd, 'utf8') : null;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
    }
    catch {
        return null;
    }
}
/**
 * The path of `position` inside the checkout, or null when it is elsewhere. Flakes are evaluated from a
 * copy, `/nix/store/…-source/hosts/x.nix` or `«git+file:///…»/hosts/x.nix`; nixpkgs is a `-source` too, so
 * a store path is believed only when the lines that Nix quoted are the lines of the file here.
 */
function fileInCheckout(position, checkout) {
    const { file } = position;
    const root = withoutSlashes(checkout.root);
    if (file.startsWith(`${root}/`))
        return pathInside(file.slice(root.length + 1));
    const fetched = /^«(?:path:|git\+file:(?:\/\/)?)([^?»]*)(?:\?[^»]*)?»\/(.+)$/.exec(file);
    if (fetched && withoutSlashes(fetched[1]) === root)
        return fetched[2];
    const copied = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInStorePath */ .RS)(file) ?? /^«[^»]*»\/(.+)$/.exec(file)?.[1];
    return copied && sameSource(position, checkout.read(copied)) ? copied : null;
}
/** A directory without the slashes at its end. */
function withoutSlashes(directory) {
    return directory.replace(/(?<!\/)\/+$/, '');
}
/** Whether a missing file that a message names, as part of the copy that Nix evaluates, is there in the checkout. */
function namesFileInCheckout(message, checkout) {
    const [inCopy] = [...message.matchAll(/['"](\/[^'"]+)['"]/g)].flatMap(([, path]) => (0,_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInStorePath */ .RS)(path) ?? []);
    const inRepository = /^Path '([^']+)' does not exist in Git repository/i.exec(message)?.[1];
    const file = inCopy ?? inRepository;
    return file !== undefined && checkout.read(file) !== null;
}
function sameSource(position, text) {
    if (text === null)
        return false;
    const lines = text.split('\n');
    if (position.line > lines.length || (position.excerpt.size === 0 && position.file.startsWith('«')))
        return false;
    for (const [line, quoted] of position.excerpt)
        if ((lines[line - 1] ?? '').trim() !== quoted.trim())
            return false;
    return true;
}
// Files of nixpkgs, which its users did not write, under any name of its copy.
const nixpkgs = new RegExp([
    '^<',
    '^«(?:nix-internal|string|none|stdin|unknown)',
    '«(?:github|flake|https?)[^«»]*nixpkgs',
    '/nixpkgs(?:-[^/]*)?/',
    '/channels/nixos(?:-[^/]*)?/',
    '[/»]nixos/(?:modules|lib)/',
    '[»e]/lib/(?:[a-z-]+\\.nix|[a-z-]+/(?:default|internal)\\.nix)$',
    '/pkgs/(?:stdenv|build-support|top-level|by-name|development|applications|os-specific|tools|servers)/',
    '/flake-parts/',
].join('|'));
// Code through which every evaluation goes: what fails there failed for a reason elsewhere.
const plumbing = new RegExp([
    '^<',
    '^«(?!path:|git\\+file:|github:|gitlab:|flake:|https?:)',
    '^\\(',
    '/builtin/derivation\\.nix$|^/?derivation-internal\\.nix$',
    '/nixos/lib/|/eval-config\\.nix$',
    '/lib/(?:attrsets|asserts|customisation|debug|derivations|fixed-points|lists|meta|modules|options|strings|trivial|types)\\.nix$',
    '/lib/systems/',
    '/pkgs/stdenv/',
    '/pkgs/top-level/(?:default|impure|splice|stage)\\.nix$',
].join('|'));
/** Whether a person who configures a system can have written the file, as far as its name shows. */
function isUsersFile(file) {
    return !nixpkgs.test(file) && !plumbing.test(file);
}
/**
 * The place to show a person, of the places nearest to the cause first: the first in the checkout, else the
 * first that is not nixpkgs' own code, else the first where something of its own is done. Null where Nix printed
 * none, and for what NixOS's modules found (`ofModules`) also where only nixpkgs' own code is left, which is never
 * the cause there.
 */
function bestLocation(positions, checkout, ofModules = false) {
    const real = positions.filter(({ line, isFileOnly }) => line > 0 || isFileOnly);
    if (checkout) {
        for (const position of real) {
            const file = fileInCheckout(position, checkout);
            if (file !== null)
                return locationIn(file, position);
        }
    }
    const roots = nixpkgsRoots(real);
    const shown = real.find(({ file }) => isUsersFile(file) && !roots.some((root) => file.startsWith(root))) ??
        (ofModules ? undefined : real.find(({ file, isFileOnly }) => !isFileOnly && isPackage(file, roots)));
    return shown ? locationIn(shown.file, shown) : null;
}
/** Where the copies of nixpkgs are that a trace goes through, as what only nixpkgs has in those places shows. */
function nixpkgsRoots(positions) {
    return positions.flatMap(({ file }) => inNixpkgs.exec(file)?.[1] ?? []);
}
const inNixpkgs = /^(\/nix\/store\/[^/]{1,300}\/|«[^»]{1,500}»\/)(?:lib\/(?:modules|attrsets|lists|customisation|types)\.nix|nixos\/lib\/eval-config\.nix|nixos\/modules\/system\/activation\/top-level\.nix|pkgs\/(?:stdenv\/generic|top-level)\/)/;
/** Whether a file does something of its own, which the code of nixpkgs around its packages does not. */
function isPackage(file, roots) {
    return !plumbing.test(file) && !roots.some((root) => file === `${root}flake.nix`);
}
/** Where only the file is known, the place is its beginning. */
function locationIn(file, { line, column }) {
    return { file, line: Math.max(1, line), column };
}


/***/ }),

/***/ 2640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ derivationIn),
  L: () => (/* binding */ nixErrorOf)
});

// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(8155);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(4931);
// EXTERNAL MODULE: ./lib/nix/failures/location.js
var failures_location = __webpack_require__(6188);
;// CONCATENATED MODULE: ./lib/nix/failures/error-block.js



const mostLines = 50;
const longestMessage = 2 * comparable/* longestCompared */.m;
/** The first line of an error of the prereleases of Nix 2.4, and how they print a place. */
const banner = /^error: --- \w+ -{3,}/;
const bannerPlace = /^at: \((\d+)(?::(\d+))?\) in file: (\/\S+)$/;
const logHead = /\blast \d+ log lines?:\s*$/i;
const errorLine = /^\s*error(?: \(ignored\))?:\s?(?:--- [A-Z]\w* -+ \S+$)?(.*)$/;
const excerptLine = /^\s*(\d+)\|(.*)$/;
// Nix 2.3 has no lines for frames and places: `while evaluating … at FILE:LINE:COLUMN:`, and the place ends the message.
const oldFrame = /^(?:error: )?while (?:evaluating|calling) /;
const definedIn = /^\s*… while evaluating definitions from [`'‘]([^'’`]{1,1000})['’]:?$/;
const argumentOf = /^\s*… while evaluating the module argument [`'‘]([^'’`]{1,200})['’] in ["`'‘](.{1,1000}?)["'’]:?$/;
const caretLine = /^\s*\|\s*\^/;
const notes = /^\s*(?:\(use '?--show-trace|\(stack trace truncated|\(\d+ duplicate frames|note: trace involved|note: the traceback|For full logs, run)/;
/**
 * Parses an error. `printed` is what Nix printed, without escape sequences, first line `error: …`.
 * Nix ≥ 2.20 prints the trace before the cause, older versions after it, 2.3 nothing but one line.
 */
function parseErrorBlock(printed) {
    const reading = new Reading();
    for (const line of printed)
        reading.line((0,comparable/* comparable */.Z)(line));
    return { ...reading.result(), lines: printed.slice(-mostLines) };
}
class Reading {
    #message = [];
    #messageLength = 0;
    #hasMessage = false;
    #own = [];
    #before = [];
    #after = [];
    #logTail = [];
    #thrown = null;
    #evaluated = false;
    #offersTrace = false;
    #fetching = false;
    /** What Nix was fetching, which is all that a copy without the cause says. */
    #fetched = '';
    #state = 'message';
    #last = null;
    #index = -1;
    #messageAt = 0;
    #isTruncated = false;
    #hasBanner = false;
    #moduleArgument = null;
    line(printed) {
        this.#index += 1;
        if (oldFrame.test(printed)) {
            this.#oldFrame(printed);
            return;
        }
        if (this.#state === 'log' && this.#logLine(printed))
            return;
        const error = errorLine.exec(printed);
        // Inside a message, `error:` is the message's own text.
        if (error && (this.#state !== 'message' || !this.#hasMessage)) {
            this.#hasBanner = banner.test(printed);
            this.#cause(error[1]);
            return;
        }
        if (notes.test(printed)) {
            this.#offersTrace ||= /show-trace/.test(printed);
            this.#isTruncated ||= /stack trace truncated/.test(printed);
            if (/For full logs/.test(printed))
                this.#state = 'positioned';
            return;
        }
        const head = logHead.exec(printed);
        if (head) {
            const before = printed.slice(0, head.index).trimEnd().replace(/[;.]$/, '');
            if (before !== '')
                this.#text(before);
            this.#state = 'log';
            return;
        }
        if (/^\s*… /.test(printed)) {
            this.#frame(printed);
            return;
        }
        const position = (0,failures_location/* positionOf */.df)(printed) ?? (this.#hasBanner ? positionBelowBanner(printed) : null);
        if (position) {
            this.#position(position);
            return;
        }
        const excerpt = excerptLine.exec(printed);
        if (excerpt && this.#last) {
            const number = (0,figure/* figureIn */.KF)(excerpt[1]);
            if (number !== null)
                this.#last.excerpt.set(number, excerpt[2]);
            return;
        }
        if (caretLine.test(printed))
            this.#caret(printed);
        else
            this.#text(printed);
    }
    result() {
        const message = dedent(this.#message) || this.#fetched;
        const inline = this.#own.length === 0 ? inlinePosition(message) : null;
        if (inline)
            this.#own.push(inline.position);
        return {
            message: inline?.message ?? message,
            messageAt: this.#messageAt,
            isTruncated: this.#isTruncated,
            moduleArgument: this.#moduleArgument,
            thrown: this.#thrown,
            positions: [...this.#own, ...this.#before.reverse(), ...this.#after],
            logTail: this.#logTail,
            ownPositions: this.#own.length,
            evaluated: this.#evaluated || this.#own.length > 0,
            offersTrace: this.#offersTrace,
            fetching: this.#fetching,
        };
    }
    #cause(text) {
        // What came before was the way to this error.
        this.#before.push(...this.#own, ...this.#after);
        this.#own = [];
        this.#after = [];
        this.#messageAt = this.#index;
        this.#message = text === '' ? [] : [text];
        this.#messageLength = text.length;
        this.#hasMessage = text.trim() !== '';
        this.#state = 'message';
        this.#last = null;
    }
    #frame(printed) {
        this.#state = 'frame';
        const file = definedIn.exec(printed)?.[1];
        if (file !== undefined)
            this.#after.push((0,failures_location/* fileOnly */.Rs)(file));
        const argument = argumentOf.exec(printed);
        if (argument)
            this.#moduleArgument = { name: argument[1], file: argument[2] };
        this.#evaluated ||= /… (?:while|from) (?:evaluating|calling|call|selecting)/.test(printed);
        const fetched = /… (while (?:fetching the input|updating the flake input) .*)/.exec(printed)?.[1];
        this.#fetching ||= fetched !== undefined;
        this.#fetched = fetched ?? this.#fetched;
        const kind = /while calling the '(throw|abort)' builtin|condition of the (assert)ion/.exec(printed);
        this.#thrown = kind ? (kind[1] ?? kind[2]) : null;
        this.#last = null;
    }
    #oldFrame(printed) {
        this.#evaluated = true;
        const at = printed.lastIndexOf(' at ');
        const position = at === -1 ? null : (0,failures_location/* positionOf */.df)(printed.slice(at));
        if (position)
            this.#before.push(position);
        this.#state = 'message';
    }
    #position(position) {
        if (this.#state === 'frame')
            this.#after.push(position);
        else {
            this.#own.push(position);
            this.#state = 'positioned';
        }
        this.#last = position;
    }
    /** Nix 2.8 names no `throw` frame, but its caret points at the word. */
    #caret(printed) {
        if (!this.#last || this.#state === 'frame')
            return;
        const column = printed.indexOf('^') - printed.indexOf('|') - 1;
        const source = this.#last.excerpt.get(this.#last.line);
        const word = source && /^(throw|abort)\b/.exec(source.slice(column));
        if (word)
            this.#thrown = word[1];
    }
    #logLine(printed) {
        const quoted = /^\s*> ?(.*)$/.exec(printed);
        if (quoted) {
            this.#logTail.push(quoted[1]);
            return true;
        }
        if (/^\s*$/.test(printed))
            return true;
        if (/^\s*For full logs, run/.test(printed) || !/^ {2,4}\S/.test(printed)) {
            this.#state = 'positioned';
            return false;
        }
        this.#logTail.push(printed.trim());
        return true;
    }
    #text(printed) {
        // The list of output paths that now do not exist is no part of the cause (Nix 2.30 and newer).
        if (/^\s*Output paths:$/.test(printed))
            this.#state = 'positioned';
        const isFirst = this.#hasBanner && !this.#hasMessage;
        if (this.#state !== 'message' &&
            !isFirst &&
            !(this.#state === 'positioned' && /^\s*Did you mean /.test(printed)))
            return;
        if (!this.#hasMessage && printed.trim() !== '') {
            this.#hasMessage = true;
            this.#messageAt = this.#index;
        }
        this.#messageLength += printed.length;
        if (this.#messageLength <= longestMessage)
            this.#message.push(printed);
    }
}
function positionBelowBanner(printed) {
    const [, line, column, file] = bannerPlace.exec(printed) ?? [];
    return file ? (0,failures_location/* positionOf */.df)(`at ${file}:${line}${column ? `:${column}` : ''}`) : null;
}
/** The place that ends the first line of a message of Nix 2.3, and the message without it; null without one. */
function inlinePosition(message) {
    const [first = '', ...rest] = message.split('\n');
    const at = first.lastIndexOf(' at ');
    const position = at === -1 ? null : (0,failures_location/* positionOf */.df)(first.slice(at));
    if (!position || !/^(?:[/«<]|\.\.?\/|\(string\))/.test(position.file) || /\s/.test(position.file))
        return null;
    return { message: [first.slice(0, at).replace(/,$/, ''), ...rest].join('\n'), position };
}
/** Nix indents what follows `error: ` by its width; the message's own structure is kept. */
function dedent(lines) {
    const text = lines.map((line, index) => index === 0 ? line.trim() : line.replace(/^ {1,7}/, '').trimEnd());
    return text
        .join('\n')
        .replace(/\n{2,}/g, '\n')
        .trim();
}

;// CONCATENATED MODULE: ./lib/nix/failures/nix-error.js



/**
 * Reads one error, printed without escape sequences, first line `error: …`; null for an error without a
 * message. `tailOf` returns the last lines of a builder's log that were seen: Nix embeds few of them, or none.
 */
function nixErrorOf(printed, tailOf) {
    const block = parseErrorBlock(printed);
    if (block.message === '')
        return null;
    const derivation = derivationIn(block.message);
    if (derivation)
        block.logTail = longerTail(block.logTail, tailOf(derivation));
    const { family, role, confidence, hint, explainedBy, message = block.message } = classified(block);
    return { family, role, confidence, hint, explainedBy, message, derivation, block };
}
/** The lines that were seen of a log, where they are more than those embedded, and end with the same one. */
function longerTail(embedded, seen) {
    const isSameLog = embedded.length === 0 || seen.at(-1) === embedded.at(-1);
    return isSameLog && seen.length > embedded.length ? seen : embedded;
}
// Tried once a word, from its first slash.
const derivation = /(?<![^\s'"‘’])[^\s'"‘’/]*(\/[^\s'"‘’]+\.drv)\b/;
/** The first derivation that a message names. */
function derivationIn(message) {
    return message.includes('.drv') ? (derivation.exec((0,comparable/* comparable */.Z)(message))?.[1] ?? null) : null;
}
/** Errors that Nix always prints with their own position, so without one the words are an author's. */
const alwaysPlaced = /^(?:syntax error, unexpected|undefined variable ')/;
/** The family of an error, by its message and by what was printed around it. */
function classified(block) {
    const match = (0,catalogue/* matchError */.CE)(block.message, {
        isThrown: block.thrown !== null,
        // Before 2.20 the offer of a trace may be the only sign of one.
        isEvaluated: block.evaluated || block.offersTrace,
    });
    const unplaced = alwaysPlaced.test(block.message) && block.ownPositions === 0 && block.evaluated;
    if (match && !unplaced) {
        const plain = (0,catalogue/* meaningOf */.Pr)(match);
        if (plain.family === 'builder')
            return outsideCause(block) ?? plain;
        if (plain.family === 'missing-attr' && isModuleArgument(block))
            return asFamily('missing-extra-arg', 0.95);
        if (plain.family === 'missing-file' && namesFlake(block))
            return asFamily('flake-not-found', 0.7);
        return plain;
    }
    if (block.thrown)
        return asFamily('nix-assert-throw-abort', 0.95);
    // Without `--show-trace` often only the message of a throw is printed, and only the trace shows that it was one.
    if (block.evaluated || block.offersTrace)
        return asFamily('nix-assert-throw-abort', 0.6);
    return asFamily('unknown', 0.3);
}
/** Why a builder failed, where its last lines show that the cause was outside it. */
function outsideCause({ lines, logTail }) {
    // What Nix notes below the log of a builder is about it too.
    const notes = lines.filter((line) => /^\s*note: /.test(line)).map((line) => line.trim());
    const match = (0,catalogue/* matchBuilderLog */.hC)([...logTail, ...notes]) ?? errorOfStore(logTail);
    if (!match)
        return null;
    const message = match.said
        .map((line) => line.replace(/^\s*error: /, ''))
        .join('\n')
        .trim();
    return { ...(0,catalogue/* meaningOf */.Pr)(match), message };
}
const copied = /^(?:copying path |copying \d+ paths?)/;
/** The error of the store that was to build, where that is all that was printed: no builder ran. Null otherwise. */
function errorOfStore(logTail) {
    const lines = logTail.filter((line) => line.trim() !== '' && !copied.test(line));
    const message = lines.length === 1 && /^error: (.*)/.exec(lines[0])?.[1];
    const match = message ? (0,catalogue/* matchError */.CE)(message, { isThrown: false, isEvaluated: false }) : null;
    const isOfStore = match !== null && outside.has(match.entry.family) && match.rule.role !== 'consequence';
    return isOfStore ? { ...match, said: lines } : null;
}
/** What a store refuses a build for, in words that no builder prints alone. */
const outside = new Set([
    'privilege',
    'daemon',
    'ssh',
    'store-database',
    'platform-features',
    'sandbox',
    'signature',
]);
/** Whether the path that does not exist is the flake itself or an input, not a part of what was evaluated. */
function namesFlake(block) {
    if (block.fetching)
        return true;
    return (block.positions.length === 0 &&
        !block.evaluated &&
        block.message.startsWith('getting ') &&
        !/['"]\/(?:nix|run|proc|dev|sys)\/|\/nix\/store\/|\.\w{1,6}['"]|\/result['"]|\/\.direnv\/|Nix search path/.test(block.message));
}
/** Whether the attribute that is missing is an argument that a module asks for. */
function isModuleArgument({ moduleArgument, message }) {
    return moduleArgument !== null && message.startsWith(`attribute '${moduleArgument.name}' missing`);
}
function asFamily(family, confidence) {
    const { hint, explainedBy = [] } = (0,catalogue/* entryOf */.Ms)(family);
    return { family, role: 'root', confidence, hint, explainedBy };
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

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseNames),
/* harmony export */   o: () => (/* binding */ secondsByPhase)
/* harmony export */ });
/** The phases of a rebuild and of a deployment, in the order in which a healthy one goes through them. */
const phaseNames = [
    'preparing',
    'evaluating',
    'fetching',
    'building',
    'planning',
    'copying',
    'activating',
    'verifying',
    'rolling-back',
    'rebooting',
];
/** Seconds spent in each phase, in the order in which they first came. */
function secondsByPhase(phases) {
    const sums = new Map();
    for (const { name, duration_seconds } of phases)
        sums.set(name, (sums.get(name) ?? 0) + duration_seconds);
    return Object.fromEntries(sums);
}


/***/ }),

/***/ 8458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ markerEvent)
/* harmony export */ });
/* harmony import */ var _failures_nix_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2640);

const marker = /^::(PHASE|SUCCESS|ERROR|WARNING|CONTEXT|PROGRESS|METRIC)::(.*)$/;
const longestPhase = 64;
/**
 * Reads a structured line that any command or script in the rebuild may print: `::PHASE::name`,
 * `::METRIC::name::value` and the others of docs/explain.md. Null for any other line, and for an empty marker.
 */
function markerEvent(line, source) {
    const match = marker.exec(line);
    if (!match)
        return null;
    const text = match[2].trim();
    switch (match[1]) {
        case 'PHASE': {
            const name = text.toLowerCase().slice(0, longestPhase);
            return name === '' ? null : { kind: 'phase', name, begins: true };
        }
        case 'PROGRESS': {
            const [stage, ...details] = text.split('::');
            return { kind: 'progress', doing: `${stage}: ${details.join('::')}` };
        }
        case 'METRIC': {
            const [name, figure] = text.split('::');
            const value = Number(figure);
            return name && figure && figure.trim() !== '' && Number.isFinite(value)
                ? { kind: 'metric', name, value }
                : null;
        }
        case 'ERROR': {
            const error = (0,_failures_nix_error_js__WEBPACK_IMPORTED_MODULE_0__/* .nixErrorOf */ .L)([`error: ${text}`], () => []);
            return error && { kind: 'error', error, channel: 'text', doubtful: false, isCopy: false, source };
        }
        case 'WARNING':
            return { kind: 'warning', message: text };
        case 'SUCCESS':
            return { kind: 'succeeded', storePath: null, isFinal: true };
        default:
            return null;
    }
}


/***/ })

};
