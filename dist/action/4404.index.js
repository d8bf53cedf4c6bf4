export const id = 4404;
export const ids = [4404];
export const modules = {

/***/ 26188:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54931);
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13756);




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

/***/ 22640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ derivationIn),
  L: () => (/* binding */ nixErrorOf)
});

// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(92151);
// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(28155);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(54931);
// EXTERNAL MODULE: ./lib/nix/failures/location.js
var failures_location = __webpack_require__(26188);
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

/***/ 54931:
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

/***/ 64404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ RebuildObserver)
});

;// CONCATENATED MODULE: ./lib/nix/advice/surroundings.js
const signs = [
    // GitHub's runner, GitLab's, Hydra, Buildbot, garnix.
    [
        'ci',
        /\/home\/runner\/|\/Users\/runner\/|^##\[|^::(?:group|error)|\/__w\/|\/builds\/[\w-]+\/|\/github\/workspace|hydra-eval-jobs|\/var\/lib\/buildbot|garnix/m,
    ],
    [
        'target-host',
        /--target-host|\bssh(?:-ng)?:\/\/|\[deploy\] |copying \d+ paths? to '|cannot connect to '[^/']+'|nix-(?:store|daemon): command not found|command not found: nix-|colmena|nixos-anywhere/,
    ],
    ['darwin', /darwin-rebuild|darwin-system|nix-darwin|darwinConfigurations|\/Users\//],
    [
        'home-manager',
        /home-manager|hm-activate|homeConfigurations|Starting [Hh]ome [Mm]anager activation|^Activating (?:writeBoundary|linkGeneration|reloadSystemd)$/m,
    ],
    ['flake', /--flake|flake\.(?:nix|lock)|«(?:git\+|github:|path:)|nixosConfigurations|\bflake '|Git tree '/],
    ['channel', /\/channels\/nixos|<nixpkgs|unpacking (?:\d+ )?channels|\/etc\/nixos\/configuration\.nix/],
];
/** The surroundings that these lines of a log show. */
function surroundingsIn(lines) {
    const text = lines.join('\n');
    return new Set(signs.flatMap(([surrounding, sign]) => (sign.test(text) ? [surrounding] : [])));
}

// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(92151);
;// CONCATENATED MODULE: ./lib/nix/failures/line-before.js
/** A line that says what is being done, or that it went well: what failed afterwards is not told before it. */
const progress = /^(?:activating |setting up |(?:re)?starting |stopping |waiting for |Waiting for |(?:Restart|Start|Stopp|Reload)(?:ing|ed):? |reloading |restarting |NOT |updating |installing |building |copying |Checking |Running |Created |Copied |Random seed |Initializing |Installing (?!\S+ has failed)|Installation finished\. No error|Activating \w+$|the following new units|removing |would |Creating (?:home file links|profile generation)|Cleaning up orphan |user defaults\.\.\.|system defaults\.\.\.|warning: (?:Git tree|you don't have Internet)|creating |\[\w+\] (?:decrypting|symlinking|chowning|creating)|decrypting '|sops-install-secrets: Imported|\/nix\/store\/\S+$|[-=#*_ ]+$|> )/;
/** Parts of a trace, of what another program adds to its error, or of a list: the error itself is above. */
const aside = /^(?:\s|Error:\s*$|Traceback \(|Caused by:|During handling |The above exception|\[ (?:Did rage|Tell us)|age: report |Location:|[\w.]+\.CalledProcessError: |Command '|note: |hint: |Try '|Failed to (?:install bootloader|run activate script)|Activation script snippet |[\w@.:\\-]+: (?:(?:Main|Control) process exited|Failed with result|Consumed |Unit entered failed state|Scheduled restart job|Triggering OnFailure=))/;
/** What fails since something before it has failed; where nothing has, it is the cause. */
const effect = /^(?:ch(?:mod|own): cannot access |mv: cannot stat )/;
/** What only repeats that a command failed; the line before it is what that command printed. */
const repeated = /^Error when executing /;
const mostLooked = 40;
/**
 * The line of those before a report of failure that most likely says why: the nearest one that is no part of a trace,
 * nor a report itself, nor progress. With the causes that Rust's programs list below their error. Null without one.
 */
function lineBefore(lines) {
    let lastEffect = null;
    for (let at = lines.length - 1; at >= 0 && at >= lines.length - mostLooked; at -= 1) {
        const line = lines[at];
        if (effect.test(line))
            lastEffect ??= line;
        if (aside.test(line) || effect.test(line))
            continue;
        if (progress.test(line))
            return lastEffect;
        const says = line.trim();
        if (says === '')
            return lastEffect;
        const above = repeated.test(says) ? lineBefore(lines.slice(0, at)) : null;
        return [...(above === null ? [] : [above]), says, ...causesAfter(lines.slice(at + 1))].join('\n');
    }
    return lastEffect;
}
function causesAfter(lines) {
    if (lines[0] !== 'Caused by:')
        return [];
    const end = lines.findIndex((line, index) => index > 0 && !/^\s+\S/.test(line));
    return lines.slice(1, end === -1 ? undefined : end).map((line) => line.trim());
}

// EXTERNAL MODULE: ./lib/nix/failures/nix-error.js + 1 modules
var nix_error = __webpack_require__(22640);
;// CONCATENATED MODULE: ./lib/nix/failures/failure-log.js



const mostCandidates = 400;
const mostSilent = 256;
/** Collects candidates, each once, and whether the run continued or succeeded after them. */
class FailureLog {
    #candidates = new Map();
    #silent = new Set();
    #order = 0;
    wentOnAt = -1;
    succeededAt = -1;
    lastBlock = null;
    /** Nothing was printed after the last error. */
    endsWithError = false;
    get candidates() {
        return [...this.#candidates.values()];
    }
    wentOn() {
        this.#order += 1;
        this.wentOnAt = this.#order;
    }
    succeeded() {
        this.#order += 1;
        this.succeededAt = this.#order;
    }
    error({ error, channel, doubtful, isCopy, source }) {
        const { family, role, confidence, hint, explainedBy, message, derivation, block } = error;
        this.lastBlock = block;
        // Field by field, as in nixErrorOf: spreading costs more than all else for a log full of errors.
        this.#add({
            family,
            role,
            confidence,
            message,
            hint,
            explainedBy,
            derivation,
            block,
            context: [],
            at: 0,
            more: null,
            why: null,
            channel,
            doubtful,
            isCopy,
            source,
            order: 0,
            step: 0,
        });
    }
    line({ match, line, context, doubtful, source }) {
        const at = Math.max(0, context.length - 1);
        const before = context.slice(0, at);
        const outside = match.entry.family === 'builder' ? this.#outsideCause(before) : null;
        const { family, role, confidence, hint, explainedBy } = (0,catalogue/* meaningOf */.Pr)(outside ?? match);
        const { rule } = match;
        const isReport = role === 'report' || rule.reasonAbove || (role === 'consequence' && family === 'unknown');
        this.#add({
            family,
            role,
            confidence,
            hint,
            explainedBy,
            message: (outside?.said.join('\n') ?? line).replace(/^(?:warning|error): /, '').trim(),
            derivation: (0,nix_error/* derivationIn */.J)(line),
            block: null,
            context,
            at,
            more: rule.more ? (after) => (0,catalogue/* linesOf */.Dx)(rule, after) : null,
            why: isReport ? lineBefore(before) : null,
            channel: 'text',
            doubtful,
            isCopy: false,
            source,
            order: 0,
            step: 0,
        });
    }
    /** Why a builder failed, where the lines before the report of it show that the cause was outside it. */
    #outsideCause(before) {
        const log = logIn(before);
        return log.some((line) => !this.#isSilent(line)) ? (0,catalogue/* matchBuilderLog */.hC)(log) : null;
    }
    /** Whether no rule matches a line of a builder: most are before many reports, and compared once. */
    #isSilent(line) {
        if (line.startsWith('builder for ') || this.#silent.has(line))
            return true;
        if ((0,catalogue/* matchBuilderLog */.hC)([line]) !== null)
            return false;
        if (this.#silent.size >= mostSilent)
            this.#silent.clear();
        this.#silent.add(line);
        return true;
    }
    #add(candidate) {
        this.#order += 1;
        candidate.order = this.#order;
        candidate.step = this.wentOnAt;
        const key = `${candidate.channel}\0${candidate.family}\0${candidate.message}`;
        const earlier = this.#candidates.get(key);
        if (earlier) {
            // Printed again: the later place decides whether the run continued; the trace may be longer now.
            earlier.order = candidate.order;
            earlier.step = candidate.step;
            earlier.doubtful &&= candidate.doubtful;
            if ((candidate.block?.positions.length ?? 0) > (earlier.block?.positions.length ?? 0))
                earlier.block = candidate.block;
            return;
        }
        if (this.#candidates.size >= mostCandidates) {
            // The first ones and the last ones matter; drop from the middle.
            let index = 0;
            for (const middle of this.#candidates.keys()) {
                if (index === mostCandidates / 2) {
                    this.#candidates.delete(middle);
                    break;
                }
                index += 1;
            }
        }
        this.#candidates.set(key, candidate);
    }
}
/** The lines before a report of a builder that may be its log: since it began, or all where others began after it. */
function logBefore(lines) {
    const since = logIn([...lines]);
    return since.length > 0 ? since : [...lines];
}
/** The lines since a build began: before Nix 2.4, the log of the builder that failed. */
function logIn(lines) {
    return lines.slice(lines.findLastIndex((line) => line.startsWith('building ')) + 1);
}

// EXTERNAL MODULE: ./lib/nix/failures/location.js
var failures_location = __webpack_require__(26188);
// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(28155);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(54931);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/nix/said/activity-records.js

/** The activity types that are used here (nix/src/libutil/include/nix/util/logging.hh). */
const activityTypes = {
    fileTransfer: 101,
    copyPaths: 103,
    builds: 104,
    build: 105,
    substitute: 108,
    buildWaiting: 111,
};
/** The result types that are used here, of the same file. */
const resultTypes = {
    buildLogLine: 101,
    progress: 105,
};
const number = schemas/* number */.aig().nullish().catch(null);
const recordSchema = schemas/* discriminatedUnion */.gMt('action', [
    schemas/* object */.Ikc({
        action: schemas/* literal */.euz('start'),
        type: schemas/* number */.aig(),
        text: schemas/* string */.YjP(),
        fields: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]),
    }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('stop') }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('result'), type: schemas/* number */.aig(), fields: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]) }),
    schemas/* object */.Ikc({
        action: schemas/* literal */.euz('msg'),
        level: schemas/* number */.aig(),
        msg: schemas/* string */.YjP(),
        file: schemas/* string */.YjP().nullish().catch(null),
        line: number,
        column: number,
    }),
]);
/** Reads one record; null for any other text. */
function activityRecord(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return null;
    }
    if (!isRecord(value))
        return null;
    return Object.assign(value, { id: idIn(json, '"id":'), parent: idIn(json, '"parent":') });
}
// The hot path: the frequent records are checked by hand, and only the rare ones by zod.
function isRecord(value) {
    const record = value;
    if (record === null || typeof record !== 'object')
        return false;
    if (record.action === 'stop')
        return true;
    if (record.action === 'result' && typeof record.type === 'number' && Array.isArray(record.fields))
        return true;
    const parsed = recordSchema.safeParse(value);
    if (parsed.success)
        Object.assign(record, parsed.data);
    return parsed.success;
}
// A quotation mark inside a JSON string is escaped, so the key cannot be found within one.
function idIn(json, key) {
    const at = json.indexOf(key);
    if (at === -1)
        return '';
    let end = at + key.length;
    while (json.charCodeAt(end) === 0x20)
        end += 1;
    const start = end;
    for (let code = json.charCodeAt(end); code >= 0x30 && code <= 0x39; code = json.charCodeAt(end))
        end += 1;
    return json.slice(start, end);
}
/**
 * Cuts a stream of activity records, in any chunking, into records; lines may have the prefix `@nix `.
 * Where writers were cut off or interleaved, whole records are kept and the rest is passed to `unread`.
 */
class ActivityRecords {
    #decoder = new TextDecoder();
    #rest = '';
    /** The number of the line that is being read, from 1. */
    number = 0;
    #record;
    #unread;
    constructor(record, unread) {
        this.#record = record;
        this.#unread = unread;
    }
    push(bytes) {
        const data = this.#rest + this.#decoder.decode(bytes, { stream: true });
        let start = 0;
        for (let end = data.indexOf('\n'); end !== -1; end = data.indexOf('\n', start)) {
            this.number += 1;
            this.line(data.slice(start, end));
            start = end + 1;
        }
        this.#rest = data.slice(start);
        if (this.#rest.length > longestRecord) {
            this.#unread(this.#rest.slice(0, 200));
            this.#rest = '';
        }
    }
    end() {
        const rest = this.#rest + this.#decoder.decode();
        this.#rest = '';
        if (rest === '')
            return;
        this.number += 1;
        this.line(rest);
    }
    line(line) {
        const json = line.startsWith('@nix ') ? line.slice(5) : line;
        const record = activityRecord(json);
        if (record)
            this.#record(record);
        else if (json.trim() !== '')
            this.#salvage(json);
    }
    #salvage(line) {
        const pieces = line.split(/(?:@nix )?(?=\{"action":")/);
        for (const piece of pieces) {
            const record = pieces.length > 1 ? activityRecord(piece) : null;
            if (record)
                this.#record(record);
            else if (piece.trim() !== '')
                this.#unread(piece.slice(0, 200));
        }
    }
}
const longestRecord = 16 * 1024 * 1024;

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
// EXTERNAL MODULE: ./lib/text/any-word.js + 1 modules
var any_word = __webpack_require__(99129);
;// CONCATENATED MODULE: ./lib/nix/said/landmarks.js
/** So much of a text (UTF-16 units) is looked at ahead of what was asked for. */
const windowLength = 16_384;
/** A key of a word that begins in the window may end behind it. */
const lookahead = 8;
const ESC = 0x1b;
const CR = 0x0d;
/**
 * Where the controls of a text are, but for tabs and line feeds, and where words are of those that are looked for: found
 * in one pass over its bytes, four at a time. Positions that are asked for only grow.
 */
class Landmarks {
    #words;
    #units = new Uint32Array((windowLength + lookahead) / 4);
    #bytes = Buffer.from(this.#units.buffer);
    #text = '';
    /** Where the part ends that was looked at. */
    #end = 0;
    #controls = new Found();
    #wordKeys = new Found();
    #shortAt;
    constructor(words) {
        this.#words = words;
        this.#shortAt = words.short.map(() => -1);
    }
    /** What is asked for from now on is about this text. */
    of(text) {
        this.#text = text;
        this.#end = 0;
        this.#controls.clear();
        this.#wordKeys.clear();
        this.#shortAt.fill(-1);
    }
    /** Whether a control is between two positions. */
    hasControl(start, end) {
        this.#look(start, end);
        return this.#controls.nextFrom(start) < end;
    }
    /** Whether one of the words is between two positions in a line. */
    hasWord(start, end) {
        this.#look(start, end);
        return this.#wordKeys.nextFrom(start) < end || this.#hasShort(start, end);
    }
    /**
     * What was visible one after the other of a row between two positions, as `splitRedraws` has it, without empty
     * pieces, and whether one of the words may be in them; null where other controls are in it than returns and usual CSI
     * sequences.
     */
    pieces(start, end) {
        let mayHaveWord = this.hasWord(start, end);
        const text = this.#text;
        const pieces = [];
        const joints = [];
        let piece = '';
        let from = start;
        for (;;) {
            const control = Math.min(this.#controls.nextFrom(from), end);
            if (piece !== '')
                joints.push(piece.length);
            piece += text.slice(from, control);
            const code = control === end ? CR : text.charCodeAt(control);
            from = code === CR ? control + 1 : code === ESC ? csiEnd(text, control) : -1;
            if (from === -1)
                return null;
            if (code === CR || movesOrErases(text.charCodeAt(from - 1))) {
                if (piece !== '')
                    pieces.push(piece);
                mayHaveWord ||= this.#isOverJoint(piece, joints);
                joints.length = 0;
                piece = '';
            }
            if (from > end)
                return { pieces, mayHaveWord };
        }
    }
    /** Whether one of the words is where parts of a piece were joined. */
    #isOverJoint(piece, joints) {
        for (const joint of joints)
            if (this.#words.isOver(piece, joint))
                return true;
        return false;
    }
    #hasShort(start, end) {
        const { short } = this.#words;
        for (let index = 0; index < short.length; index += 1) {
            if (this.#shortAt[index] < start) {
                const at = this.#text.indexOf(short[index], start);
                this.#shortAt[index] = at === -1 ? this.#text.length : at;
            }
            if (this.#shortAt[index] < end)
                return true;
        }
        return false;
    }
    /** Looks at what is between two positions, and was not looked at. */
    #look(start, end) {
        // What is passed over is not looked at.
        if (start > this.#end)
            this.#end = start;
        while (this.#end < end)
            this.#lookAhead();
    }
    #lookAhead() {
        const begin = this.#end;
        const words = this.#words;
        const units = this.#units;
        const length = Math.min(windowLength, this.#text.length - begin);
        this.#bytes.write(this.#text.slice(begin, begin + windowLength + lookahead), 0, 'latin1');
        for (let at = 0; at < length; at += 4) {
            const four = units[at >> 2];
            // A byte below the blank, the last one of ASCII, or one behind that.
            if (((four - 0x20202020) | four | (four + 0x01010101)) & 0x80808080)
                this.#noteControls(begin + at);
            if (words.mayBeAt(four) && words.isAt(this.#text, begin + at, four))
                this.#wordKeys.add(begin + at);
        }
        this.#end = begin + length;
    }
    #noteControls(begin) {
        const end = Math.min(begin + 4, this.#text.length);
        for (let at = begin; at < end; at += 1)
            if (isControl(this.#text.charCodeAt(at)))
                this.#controls.add(at);
    }
}
/** Positions in a text, in their order. */
class Found {
    #positions = [];
    #next = 0;
    clear() {
        this.#positions.length = 0;
        this.#next = 0;
    }
    add(position) {
        this.#positions.push(position);
    }
    /** The first position that is not before `from`; infinite where none is. Those before it are forgotten. */
    nextFrom(from) {
        const positions = this.#positions;
        while (this.#next < positions.length && positions[this.#next] < from)
            this.#next += 1;
        return this.#next < positions.length ? positions[this.#next] : Number.POSITIVE_INFINITY;
    }
}
function isControl(code) {
    return code < 0x20 ? code !== 0x09 && code !== 0x0a : isIn(code, 0x7f, 0x9f);
}
/** Behind the CSI sequence, as usual ones are, that begins at `start`; -1 where another one does. */
function csiEnd(text, start) {
    if (text.charCodeAt(start + 1) !== 0x5b)
        return -1;
    let at = start + 2;
    while (isIn(text.charCodeAt(at), 0x30, 0x3f))
        at += 1;
    while (isIn(text.charCodeAt(at), 0x20, 0x2f))
        at += 1;
    return isIn(text.charCodeAt(at), 0x40, 0x7e) ? at + 1 : -1;
}
/** Whether a CSI sequence with this final character moves the cursor or erases (ECMA-48): A to H, J, K, S, T and f. */
function movesOrErases(final) {
    return isIn(final, 0x41, 0x48) || isIn(final, 0x4a, 0x4b) || isIn(final, 0x53, 0x54) || final === 0x66;
}
function isIn(code, first, last) {
    return code >= first && code <= last;
}

;// CONCATENATED MODULE: ./lib/nix/said/lines.js



/** A line longer than this is cut into pieces, so that memory stays bounded; Nix prints none. */
const longestLine = 64 * 1024;
const carriageReturn = 0x0d;
/** So much text (UTF-16 units) is read before lines are offered to be passed over again. */
const passPause = 8192;
/**
 * Cuts terminal output, in any chunking, into the lines that were visible one after the other.
 * A carriage return and every cursor or erase sequence also end a line, because progress bars are drawn
 * over and Nix prints its errors onto the bar's row. Colours and other sequences are dropped, and so are
 * empty lines (erasing a progress bar would otherwise yield some).
 */
class TerminalLines {
    #rest = '';
    #number = 1;
    #emit;
    #pass;
    #landmarks;
    /** The row of a bar that was read last, and what was visible of it: Nix draws the same one again below each line that it prints. */
    #bar = '';
    #drawn = null;
    constructor(emit, pass = () => null, words = new any_word/* AnyWord */.H([])) {
        this.#emit = emit;
        this.#pass = pass;
        this.#landmarks = new Landmarks(words);
    }
    push(text) {
        this.#landmarks.of(text);
        // Only what is new is searched: a long line may come a character at a time.
        let start = 0;
        let tryFrom = 1;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
            if (start >= tryFrom) {
                const passed = this.#pass(text, start);
                tryFrom = (passed?.end ?? start) + passPause;
                if (passed) {
                    this.#number += passed.lines;
                    start = passed.end;
                    continue;
                }
            }
            // Most rows hold nothing to take out but the return before the line feed.
            const isReturned = end > start && text.charCodeAt(end - 1) === carriageReturn;
            this.#finished(text, start, isReturned ? end - 1 : end);
            this.#number += 1;
            start = end + 1;
        }
        // A bar may be redrawn for minutes without a newline: emit what a later redraw replaced.
        const redrawn = text.lastIndexOf('\r');
        if (redrawn >= start && this.#rest.length + redrawn - start > 0) {
            this.#row(this.#rest + text.slice(start, redrawn));
            this.#rest = '';
            start = redrawn;
        }
        let rest = this.#rest + text.slice(start);
        for (; rest.length > longestLine; rest = rest.slice(longestLine))
            this.#row(rest.slice(0, longestLine));
        this.#rest = rest;
    }
    /** The last line may have no newline. */
    end() {
        const rest = this.#rest;
        this.#rest = '';
        if (rest !== '')
            this.#row(rest);
    }
    /** A row ends, with this part of the text. */
    #finished(text, start, end) {
        const part = text.slice(start, end);
        if (this.#rest !== '') {
            const row = this.#rest + part;
            this.#rest = '';
            this.#row(row);
        }
        else if (!this.#landmarks.hasControl(start, end)) {
            if (part !== '')
                this.#emit(part, this.#number, part, this.#landmarks.hasWord(start, end));
        }
        else {
            const found = part === this.#bar ? this.#drawn : this.#landmarks.pieces(start, end);
            if (part.charCodeAt(0) === carriageReturn)
                [this.#bar, this.#drawn] = [part, found];
            if (found)
                for (const piece of found.pieces)
                    this.#emit(piece, this.#number, part, found.mayHaveWord);
            else
                this.#row(part);
        }
    }
    #row(row) {
        if (!controls.test(row)) {
            if (row !== '')
                this.#emit(row, this.#number, row, true);
            return;
        }
        for (const piece of splitRedraws(row).split('\n'))
            if (piece !== '')
                this.#emit(piece, this.#number, row, true);
    }
}
/** The final characters of sequences that move the cursor or erase (ECMA-48). */
const lines_movesOrErases = /[A-HJKSTf]/;
const usualRedraws = /\r|\x1b\[[0-?]*[ -/]*[A-HJKSTf]/g;
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
const everyControl = new RegExp(controls, 'g');
/** Text without escape sequences; cursor movement, erasing and carriage returns become newlines. */
function splitRedraws(text) {
    // Nearly all text passes here, at three times the speed of the whole grammar.
    return ((0,ansi/* withoutUsualSequences */.d3)(text, usualRedraws) ?? splitAnyRedraws(text)).replace(everyControl, '');
}
function splitAnyRedraws(text) {
    const plain = (0,ansi/* withoutSequences */.V$)(text, (final) => (lines_movesOrErases.test(final) ? '\n' : ''));
    return plain.replaceAll('\r', '\n');
}

// EXTERNAL MODULE: ./lib/nix/said/plan.js
var said_plan = __webpack_require__(84378);
// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(57032);
// EXTERNAL MODULE: ./lib/nix/catalogue/first-characters.js
var first_characters = __webpack_require__(82184);
;// CONCATENATED MODULE: ./lib/nix/said/distinct-paths.js
/** More than any system has; a text that names more of them is hostile, and memory stays bounded. */
const mostRemembered = 50_000;
/** A path of the store is shorter. */
const longestPath = 512;
/** Counts paths, each once; those beyond {@link mostRemembered} are counted each time. */
class DistinctPaths {
    #paths = new Set();
    #further = 0;
    get size() {
        return this.#paths.size + this.#further;
    }
    /** True where the path was not counted before. */
    add(path) {
        if (this.has(path))
            return false;
        if (this.#paths.size < mostRemembered)
            this.#paths.add(copied(path.slice(0, longestPath)));
        else
            this.#further += 1;
        return true;
    }
    has(path) {
        return this.#paths.has(path.slice(0, longestPath));
    }
}
/** A piece of a log keeps all of the chunk that it was cut from in memory; a copy does not. */
function copied(text) {
    return ` ${text}`.slice(1);
}

;// CONCATENATED MODULE: ./lib/nix/said/builders-at-work.js

const mostLines = 60;
/** What Nix prints between the lines of builders. */
const announcement = /^(?:building |copying |fetching |downloading |unpacking |these |this derivation | {2}\/nix\/store\/)/;
/** What a text shows of the builders that run: whose line one without a prefix may be. */
class BuildersAtWork {
    #tails;
    #announced = new DistinctPaths();
    /** Between two `building '…'`: a builder could have printed anything that is read now. */
    #isAmidBuild = false;
    /** Their lines have the name of the builder before them, so one without it is none of theirs. */
    hasPrefixes = false;
    /** The last derivation that was announced, and the lines since: its log, if it was the only one. */
    #building = null;
    #lines = [];
    #linesBeforeError = [];
    #recent;
    /** How many lines there were before those that builders may have printed. */
    #linesBefore = 0;
    /** The last lines before an error, whichever builder printed them, also where no head of a log announces one. */
    #mixedBeforeError = [];
    constructor(tails, recent) {
        this.#tails = tails;
        this.#recent = recent;
    }
    /** Builders are at work and their lines have no prefix. */
    get isUnmarked() {
        return this.#isAmidBuild && !this.hasPrefixes;
    }
    /** Builders are at work, with or without prefixes. */
    get isAmidBuild() {
        return this.#isAmidBuild;
    }
    begin(derivation) {
        this.#isAmidBuild = true;
        this.#building = derivation;
        this.#announced.add(derivation);
        this.#lines = [];
    }
    /** A line came that is only printed while no builder runs. */
    rest() {
        this.#isAmidBuild = false;
        this.#linesBefore = this.#recent.count;
    }
    /** A line without a prefix. */
    line(text) {
        if (this.isUnmarked && this.#lines.push(text) >= mostLines)
            this.#lines = this.#lines.slice(-mostLines / 2);
    }
    /** An error begins with the last line. */
    errorBegins() {
        this.#linesBeforeError = this.#lines.slice(0, -1);
        const since = Math.min(mostLines, this.#recent.count - this.#linesBefore);
        this.#mixedBeforeError = this.#recent
            .texts(since)
            .slice(0, -1)
            .filter((line) => !announcement.test(line));
    }
    /** An error of Nix itself ended: no line so far is of the builder that is next. */
    errorEnded() {
        this.#lines = [];
        this.#linesBefore = this.#recent.count;
    }
    /** Whether Nix said that it builds this. */
    hasAnnounced(derivation) {
        return this.#announced.has(derivation);
    }
    /**
     * The last lines of a derivation's log, from where they were printed. With `orMixed`, where they are not known, those
     * of all builders, of which they are a part.
     */
    tailOf(derivation, orMixed) {
        const tail = this.#tails.of(derivation);
        if (tail.length > 0 || this.hasPrefixes)
            return tail;
        if (derivation === this.#building)
            return this.#linesBeforeError;
        return orMixed ? this.#mixedBeforeError : [];
    }
}

// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
;// CONCATENATED MODULE: ./lib/nix/said/endings.js


/** The cheap test before {@link successIn} and {@link exitStatusIn}. */
const endingStart = /^(?:Done\.|\/nix\/store\/|##\[error\]|All done|Deployment confirmed|Activation succeeded|Finished |all checks passed|Job succeeded|ERROR: Job failed|nixos-(?:upgrade|rebuild)\S*\.service: |┗━|🚨 Error: |(?:Error: )?Process completed| {1,40}\| All done)/;
const finalWords = /^(?:(?: {1,40}\| )?All done[!.]|Deployment confirmed\.|all checks passed!|Job succeeded$|Finished NixOS Upgrade|nixos-(?:upgrade|rebuild)\S*\.service: (?:Deactivated successfully|Succeeded)\.)/;
/**
 * The success that a line reports, null for any other line. In the words of nixos-rebuild, `nix build` and
 * `nix flake check`, Colmena, deploy-rs, systemd, nix-output-monitor (also within nh) and GitLab.
 */
function successIn(text) {
    const done = /^Done\. {1,2}The .* (?:is|running|in) (\/\S+)\s*$/.exec(text)?.[1];
    if (done)
        return { storePath: (0,store_path/* isStorePath */.zP)(done) ? done : null, isFinal: true };
    if ((0,store_path/* isStorePath */.zP)(text))
        return { storePath: text.endsWith('.drv') ? null : text, isFinal: false };
    if (finalWords.test(text))
        return { storePath: null, isFinal: true };
    if (/^(?:┗━.*│ )?Finished at \d\d:\d\d:\d\d after /.test(text))
        return { storePath: null, isFinal: false };
    return null;
}
const systemActivated = /(\/nix\/store\/[0-9a-z]{32}-nixos-system-[\w.+-]{1,200})\/bin\/switch-to-configuration\b/;
/**
 * The activation of which nixos-rebuild reports at its end that it failed, with the system's store path where it names
 * that (nixos-rebuild-ng does); null for any other line.
 */
function failedActivationIn(text) {
    if (/^warning: error\(s\) occurred while switching to the new configuration/.test(text))
        return { system: null };
    if (!/^(?:subprocess\.CalledProcessError: )?Command '/.test(text))
        return null;
    const system = systemActivated.exec(text)?.[1];
    return system === undefined ? null : { system };
}
/** The status with which a CI service says that its step ended; null for any other line. */
function exitStatusIn(text) {
    return (0,figure/* figureIn */.KF)(/^(?:(?:##\[error\]|Error: )?Process completed with exit code|ERROR: Job failed: exit code|🚨 Error: The command exited with status) (\d+)/u.exec(text)?.[1]);
}
/**
 * Whether a rebuild that went well can end with this line: the last steps of an activation, by switch-to-configuration
 * before NixOS 25.05, `dry-activate`, home-manager, nix-darwin and nixos-anywhere, which print nothing after them.
 */
function isWeakEnd(text) {
    return /^(?:setting up tmpfiles|the following new units were started|(?:re)?starting the following units|restarting sysinit-reactivation|reloading (?:the following|user) units|would (?:start|restart|reload|stop|activate|NOT)|> Adding configuration to bootloader|### Done! ###|installation finished!|Activating (?:reloadSystemd|onFilesChange|setupLaunchAgents|checkLaunchAgents)|reloading service |No version or (?:size|selection state) changes)/.test(text);
}

;// CONCATENATED MODULE: ./lib/nix/said/input-line.js
const longestSearched = 60;
/** Where a text is in its line: the column of its first words, else of `error:`, else of what is printed first. */
function sourceIn({ number, row }, text) {
    const words = text.trim().slice(0, longestSearched);
    const at = words === '' ? -1 : row.lastIndexOf(words);
    const column = at === -1 ? row.search(/error:|\S/) : at;
    return { line: number, column: Math.max(0, column) + 1 };
}

;// CONCATENATED MODULE: ./lib/nix/said/open-error.js

const open_error_mostLines = 8000;
const mostCharacters = 1024 * 1024;
/** What belongs to an error also where a copy lost the indentation of Nix. */
const ownWords = /^(?:at \S.{0,1000}:\d+(?::\d+)?:?$|response body:$|… |note: |\d+\||\|\s*\^|last \d+ log lines?:|For full logs, run|Reason: |Output paths:|(?:specified|got|likely URL|expected): |Did you mean |Definition values:)/;
const notes = /^\((?:use '?--show-trace|stack trace truncated|\d+ duplicate frames)/;
const logHead = /\blast \d+ log lines?:$/i;
/** Nix before 2.4 in development put a rule before the message, which follows without indentation. */
const ruled = /^error: --- [A-Z]\w* -+ \S+$/;
const mostRuledLines = 6;
const ruledEnd = /^(?:error|warning|building|copying|these |trace|\(|[$#❯>] )/;
const oldFrame = /^(?:error: )?while (?:evaluating|calling) /;
/** The lines of an error while it is read. */
class OpenError {
    lines;
    printed;
    #numbers;
    #characters;
    #last;
    #hasMessage;
    #isList = false;
    #isInLog = false;
    /** The answer of a server, which Nix prints below its own message. */
    #isBody = false;
    #isOldTrace;
    #isRuled;
    constructor(first, printed) {
        this.lines = [first];
        this.printed = printed;
        this.#numbers = [printed];
        this.#characters = first.length;
        this.#last = first;
        this.#isRuled = ruled.test(first);
        this.#hasMessage = !/(?:^error(?: \(ignored\))?|: error):\s*$/.test(first);
        this.#isOldTrace = oldFrame.test(first);
    }
    /** Whether its last lines are the end of a builder's log, each after a `>`. */
    get isInLog() {
        return this.#isInLog;
    }
    /** Whether a line belongs to the error. Nix indents all of an error below its first line; copies do not. */
    takes(text) {
        const first = text.charCodeAt(0);
        if ((first === 0x20 && text.charCodeAt(1) === 0x20) || first === 0x09)
            return true;
        if (first === 0x28)
            return notes.test(text);
        if (this.#isRuled && this.lines.length <= mostRuledLines)
            return !ruledEnd.test(text);
        if (this.#isInLog && first === 0x3e)
            return true;
        if (first === 0x2d)
            return text.charCodeAt(1) === 0x20 && (this.#isList || this.#last.endsWith(':'));
        if (!this.#hasMessage && text.startsWith('error:'))
            return true;
        // Nix 2.3 prints the trace first, without indentation, and the cause as its last line.
        if (this.#isOldTrace)
            return oldFrame.test(text) || oldFrame.test(this.#last);
        if (this.#isBody && (this.#last === 'response body:' || /^[{}[\]"<]/.test(text)))
            return true;
        return ownWords.test(text);
    }
    add(text, line) {
        const first = text.charCodeAt(0);
        this.#isList = first === 0x2d || (this.#isList && first === 0x20);
        this.#isInLog = logHead.test(text) || (this.#isInLog && /^\s*>/.test(text));
        this.#hasMessage ||= /^\s*error:\s*\S/.test(text);
        this.#isBody ||= text.trim() === 'response body:';
        this.#last = text;
        this.#characters += text.length;
        this.#numbers.push(line);
        // A full trace may be endless; its beginning and its end matter.
        if (this.lines.push(text) <= open_error_mostLines && this.#characters <= mostCharacters)
            return;
        const kept = Math.min(100, Math.ceil(this.lines.length / 4));
        const dropped = Math.ceil(this.lines.length / 2);
        this.#numbers.splice(kept, dropped);
        for (const line of this.lines.splice(kept, dropped))
            this.#characters -= line.length;
    }
    /** Where the line with that index stands in the input. */
    source(index) {
        const text = (this.lines[index] ?? '').replace(/^\s*error:\s*(?=\S)/, '');
        return sourceIn(this.#numbers[index] ?? this.printed, text);
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/cut.js
/** Messages that are an error of Nix also without `error: `, which a copy left out. */
const headless = /^\s{0,12}(?:Failed assertions:$|The option [`'‘][^'’]{1,300}['’] (?:does not exist|is used but not defined|has conflicting definition|is defined multiple|was accessed but)|A definition for option [`'‘]|Cannot build '\/nix\/store\/|builder for ['‘]\/nix\/store\/.{1,300}['’] failed|undefined variable '|infinite recursion encountered|hash mismatch in fixed-output derivation '|last \d{1,4} log lines?:$|attribute '[^']{1,300}' missing$|cannot connect to socket at ')/;
/** The cheap test before {@link isHeadless}. */
const headlessStart = /^ {0,12}(?! )(?:Failed assertions:|The option |A definition for |Cannot build |builder for |undefined variable|infinite recursion|hash mismatch in |last \d|attribute '|cannot connect to socket)/;
/** Whether an error begins here whose `error: ` is not in the log. */
function isHeadless(text) {
    return headless.test(text);
}
/** Programs of a journal that are no part of a rebuild, whose lines may begin as errors of Nix do. */
const others = /^(?:kernel|sshd|sshd-session|systemd|systemd-\w+|dbus\S*|NetworkManager|nscd|nsncd|polkitd|dockerd|containerd|k3s|kubelet|nginx|postgres|avahi-daemon|wpa_supplicant|gdm\S*|gnome-\S+|plasma\S*|pipewire|wireplumber|Xorg|audit\S*)(?:\[|$)/;
/** Whether a line of a journal is by a program that cannot have printed an error of Nix. */
function isSpokenByOthers(speaker) {
    return speaker !== null && others.test(speaker);
}

;// CONCATENATED MODULE: ./lib/nix/said/error-reader.js



/** NixOps prints the traces of Python after the word, whose cause is their last line. */
const error = /^error(?: \(ignored\))?:(?! Traceback \()/;
const indented = /^( {1,12})error:/;
const error_reader_frame = /^( {0,12})… (?:while|from) /;
const builderFailed = /^error: (?:(?:a )?builder for |Cannot build )/;
/** More programs and hosts that fail at a time end all that are open. */
const mostOpen = 64;
/** Puts the lines of errors together, also of those whose head or indentation a copy lost. */
class ErrorReader {
    #emit;
    #builders;
    /** The errors that are open, by whose line the first was: programs and hosts that share a log interrupt each other. */
    #open = new Map();
    #latest = null;
    constructor(emit, builders) {
        this.#emit = emit;
        this.#builders = builders;
    }
    /** Whether `> ` before the next line is Nix's, before a line of a builder's log. */
    get isInLog() {
        const open = this.#latest;
        return open ? open.isInLog && !open.printed.isQuoted : false;
    }
    get isOpen() {
        return this.#open.size > 0;
    }
    /** Takes a line that belongs to an error that is open, and returns true; another line of the same ends that error. */
    takes(text, line, prefixes) {
        const speaker = prefixes?.speaker ?? null;
        const open = speaker === null ? this.#latest : (this.#open.get(speaker) ?? this.#open.get(null));
        if (!open)
            return false;
        const { indent } = open.printed;
        const dedented = indent === 0 ? text : dedent(text, indent);
        if (open.takes(dedented)) {
            open.add(dedented, line);
            return true;
        }
        this.#end(open);
        return false;
    }
    /** Begins an error where the line is the first of one, or of what a copy left of one; false for any other line. */
    begins(text, line, isQuoted, prefixes) {
        const first = this.#firstLine(text);
        if (!first)
            return false;
        const speaker = prefixes?.speaker ?? null;
        const before = this.#open.get(speaker);
        if (before)
            this.#end(before);
        if (this.#open.size >= mostOpen)
            this.end();
        const open = new OpenError(first.text, {
            ...line,
            indent: first.indent,
            speaker,
            isOfHost: prefixes?.isOfHost ?? false,
            isQuoted,
            isCopy: prefixes?.isInTree ?? false,
        });
        if (first.isPart)
            open.add(text, line);
        this.#open.set(speaker, open);
        this.#latest = open;
        this.#builders.errorBegins();
        return true;
    }
    /** The first line of an error, with its indentation; `isPart` where the line read is one below it. */
    #firstLine(text) {
        if (error.test(text))
            return { text, indent: 0 };
        const deep = indented.exec(text)?.[1];
        if (deep !== undefined)
            return { text: text.slice(deep.length), indent: deep.length };
        if (this.#builders.isUnmarked)
            return null;
        const trace = error_reader_frame.exec(text)?.[1];
        if (trace !== undefined)
            return { text: 'error:', indent: 0, isPart: true };
        if (!isHeadless(text))
            return null;
        const said = text.trimStart();
        const indent = text.length - said.length;
        return said.startsWith('last ')
            ? { text: noHead, indent, isPart: true }
            : { text: `error: ${said}`, indent };
    }
    /** The end of a builder's log whose head is not in the log: only its last lines, and where to read all of it. */
    builderLog(derivation, lines, line) {
        const log = lines.map((quoted) => `  > ${quoted}`);
        const found = (0,nix_error/* nixErrorOf */.L)([`error: builder for '${derivation}' failed`, `  last ${lines.length} log lines:`, ...log], () => []);
        if (found)
            this.#emit({
                kind: 'error',
                error: found,
                channel: 'text',
                doubtful: false,
                source: { line: line.number, column: 1 },
                isCopy: false,
            });
    }
    /** Ends all errors that are open. */
    end() {
        for (const open of [...this.#open.values()])
            this.#end(open);
    }
    #end(open) {
        this.#open.delete(open.printed.speaker);
        if (this.#latest === open)
            this.#latest = [...this.#open.values()].at(-1) ?? null;
        if (open.lines[0].startsWith('error (ignored)'))
            return;
        const isOfBuilder = builderFailed.test(open.lines[0]);
        const found = (0,nix_error/* nixErrorOf */.L)(withHead(open.lines), (derivation) => this.#builders.tailOf(derivation, isOfBuilder));
        if (!found)
            return;
        const { role, derivation, family, block } = found;
        const { speaker, indent, isOfHost, isCopy } = open.printed;
        // Among the lines of others and within a line, only an error in the words of Nix is one of Nix.
        if (family === 'unknown' && (isOfHost || indent > 0 || isSpokenByOthers(speaker)))
            return;
        // A builder may print an error of a Nix that it runs; the outer one names what it was building.
        const isNixs = role === 'consequence' || (derivation !== null && this.#builders.hasAnnounced(derivation));
        const doubtful = this.#builders.isUnmarked && !isNixs;
        const source = open.source(block.messageAt);
        this.#emit({ kind: 'error', error: found, channel: 'text', doubtful, source, isCopy });
        if (!doubtful)
            this.#builders.errorEnded();
    }
}
const noHead = 'error: builder failed';
/** The lines of an error; where only the end of a builder's log is left of one, the builder is named that is named below. */
function withHead(lines) {
    if (lines[0] !== noHead)
        return lines;
    const derivation = /nix(?:-store -l| log) (\/nix\/store\/[^\s'"’]{1,250}\.drv)/.exec(lines.at(-1))?.[1];
    return derivation ? [`error: builder for '${derivation}' failed`, ...lines.slice(1)] : lines;
}
/** A line without the indentation of the whole error, where it has as much. */
function dedent(text, indent) {
    let blanks = 0;
    while (blanks < indent && text.charCodeAt(blanks) === 0x20)
        blanks += 1;
    return text.slice(blanks);
}

// EXTERNAL MODULE: ./lib/nix/said/markers.js
var markers = __webpack_require__(38458);
;// CONCATENATED MODULE: ./lib/nix/said/printed/journal.js
/**
 * The times that journalctl and CI services print before a line, in any language: months as strftime names them
 * (`juil. 07 04:43:25`, ` 9月 05 04:43:25`), with fractions (`-o short-precise`), with weekday and zone
 * (`-o short-full`), and ISO 8601 (`-o short-iso`, GitHub's and GitLab's runners).
 */
const iso = /^\ufeff?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)(?: |$)/;
const full = /^\p{L}{1,9}\.? \d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? [\w+:/-]{1,32} /u;
const journal_short = /^ ?(?:\d{1,2})?\p{L}[\p{L}\p{M}]{0,9}\.? {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?(?: |$)/u;
const clock = /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?(?: +|$)/;
/** Calamares, with the lines of nixos-install. */
const calamares = /^\d{4}-\d\d-\d\d - \d\d:\d\d:\d\d \[\d\]: (?: {4})?(?:\.\. {2})?(?:\[PYTHON JOB\]: "?)?/;
/** GitLab's runner adds the stream and whether a line goes on after its time. */
const gitlabStream = /^\d\d[OE](?:\+| |$)/;
/** The host is left out by `--no-hostname`. A program without its process id is one after a host only. */
/** make counts its levels in the same form. */
const program = /^(?:[\w.-]{1,64} )?(?!g?make\[)([\w@.:\\/-]{1,80}\[\d{1,10}\]): ?/;
const afterHost = /^[\w.-]{1,64} (?!(?:error|warning|trace|note): )([\w@.\\/-]{1,80}): /;
/**
 * Whether a line may begin with a time of day or with a program and its process id, which is decided by its first
 * colon: the cheap test before {@link journalPrefix}.
 */
function mayBeStamped(line) {
    const colon = line.indexOf(':');
    if (colon < 2 || colon > 120)
        return false;
    const before = line.charCodeAt(colon - 1);
    if (before === 0x5d)
        return isDigit(line.charCodeAt(colon - 2));
    return isDigit(before) && line.charCodeAt(colon + 3) === 0x3a && colon < 32;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** The time and program before a line; null where it begins with neither. */
function journalPrefix(line) {
    const dated = iso.exec(line);
    const stamp = dated ?? full.exec(line) ?? journal_short.exec(line) ?? clock.exec(line) ?? calamares.exec(line);
    let length = stamp?.[0].length ?? 0;
    const rest = line.slice(length);
    const stream = dated?.[1]?.endsWith('Z') ? gitlabStream.exec(rest) : null;
    if (stream)
        length += stream[0].length;
    const writer = program.exec(rest) ?? (stamp && !dated ? afterHost.exec(rest) : null);
    if (!stamp && !writer)
        return null;
    const time = dated ? Date.parse(dated[1].replace(' ', 'T').replace(',', '.')) : Number.NaN;
    return {
        length: length + (writer?.[0].length ?? 0),
        time: Number.isNaN(time) ? null : time,
        program: writer?.[1] ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/progress-bar.js

const barWords = /\b(?:built|copied|DL|fetched|verified|paths?|queried)\b/;
/** A longer bracket is no part of a progress bar. */
const longestBracket = 400;
/** Where the progress bar at the beginning of a line ends: after its last bracket and blank; 0 without one. */
function barEnd(text) {
    let end = 0;
    while (text[end] === '[') {
        const close = text.indexOf(']', end);
        if (close === -1 || close - end > longestBracket || !barWords.test(text.slice(end, close)))
            break;
        end = text[close + 1] === ' ' ? close + 2 : close + 1;
    }
    return end;
}
/**
 * Where an error begins that was printed onto the bar's row, in the text after the bar's counts; -1 without one.
 * Nix erases the row first; where a log lost those sequences, the error follows what the bar was cut to. After
 * a blank it is what a builder printed, which the bar shows: that is no error of Nix.
 */
function errorInBar(doing) {
    const at = doing.indexOf('error:');
    return isGluedAt(doing, at) ? at : commandInBar(doing);
}
/** The same of what nixos-rebuild-ng says of a Nix that ended, or was killed while it drew. */
function commandInBar(doing) {
    const at = doing.indexOf("Command '");
    return isGluedAt(doing, at) ? at : -1;
}
function isGluedAt(doing, at) {
    return at > 0 && doing[at - 1] !== ' ' && doing[at - 1] !== ':';
}
/** What a bar without counts shows; a log that lost the erasure of the row has the next line right behind it. */
const activity = /^(?:evaluating|copying|fetching|querying) /;
const wholeActivity = /^(?:evaluating (?:derivation|file|flake)|copying path|fetching [\w+]{1,20} input|querying info about) '[^']{1,1000}'(?=[^\s.,'])/;
/** What was printed on the row of a bar without counts, which is cut off or not; null for any other line. */
function gluedTo(text) {
    if (!activity.test(text))
        return null;
    const whole = mayBeGlued(text) ? wholeActivity.exec(text) : null;
    if (whole)
        return text.slice(whole[0].length);
    const at = errorInBar(text);
    return at === -1 ? null : text.slice(at);
}
/** The cheap test before that pattern: whether what follows the first quoted words is neither a blank nor a dot. */
function mayBeGlued(text) {
    const close = text.indexOf("'", text.indexOf("'") + 1);
    const next = close > 0 ? text.charCodeAt(close + 1) : Number.NaN;
    return next !== 0x20 && next !== 0x2e && !Number.isNaN(next);
}
/** Nix writes `running/done/expected` and leaves out what is zero or equal. */
function barCounts(drawn) {
    const [built, toBuild] = doneOf(/(?<![\d/])(\d+(?:\/\d+)*) built/.exec(drawn)?.[1]);
    const [fetched, toFetch] = doneOf(/(?<![\d/])(\d+(?:\/\d+)*) copied/.exec(drawn)?.[1]);
    return { built, toBuild, fetched, toFetch, failed: (0,figure/* figureIn */.KF)(/\((\d+) failed/.exec(drawn)?.[1]) ?? 0 };
}
function doneOf(numbers) {
    if (numbers === undefined)
        return [null, null];
    const parts = numbers.split('/').map((part) => (0,figure/* figureIn */.KF)(part));
    return parts.length === 1 ? [parts[0], parts[0]] : [parts.at(-2), parts.at(-1)];
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/printed-line.js


/** `name> ` before a builder's line (`-L`); only a derivation's name is one, and an arrow (`==> `, `---> `) is none. */
const builderPrefix = /^(?![=-]+>)([\w+.?=-]+)(?: \(\w+\))?> /;
/** NixOps fills the names of machines with dots. */
const machine = /^([\w-]+(?:\.[\w-]+)*)\.{2,}> /;
/** The tree of nix-output-monitor. */
const tree = /^[┃│](?: |$)/;
/** Colmena names the host of each line; a number is that of a source line instead. */
const host = /^ *([A-Za-z][\w.-]{0,62}) +\| /;
/** Levels of Colmena (`[ERROR] `), deploy-rs (`🚀 ❌ [deploy] [ERROR] `) and the like; `env_logger` pads them. */
const level = /^(?:\[(?:activate|deploy|wait|revoke)[\w:]*\] )?\[ ?(TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL) ?\] ?/i;
/** Colmena since 0.5 and older deploy-rs write levels without brackets. */
const bareLevel = /^(?:TRACE|DEBUG|INFO|WARN|ERROR) {1,2}(?:\[(?:activate|deploy|wait)[\w:]*\] |(?= ?(?:stderr|stdout|failure|state|created)\)))/;
/** What Rust's `tracing` writes: the module after the level, before an error of Nix at least a name. */
const traced = /^(?:TRACE|DEBUG|INFO|WARN|ERROR) {1,2}(?:\w{1,40}(?:::\w{1,40}){1,6}|[\w.-]{1,40}(?=: (?:error|fatal|warning): )): /;
const deployRs = /^(?:🚀|⭐|👀) {1,2}\S{1,3} {1,2}(?=\[)/u;
/** What Colmena repeats of a failed step. */
const printed_line_repeated = /^ *(?:stderr|stdout)\) /;
/** logrus, with which comin writes. */
const logrus = /^time="[^"]{0,40}" level=(\w{1,10}) msg="((?:[^"\\]|\\.)*)"/;
const runnerError = /^(?:##\[error\](?!Process completed with exit code)|::error(?: [^:]{0,400})?::)/;
/** Seconds since the boot (`journalctl -o short-monotonic`), the times of Jenkins and Buildkite, the steps of Drone. */
const bracketedStamp = /^\[(?: *\d{1,9}\.\d{3,9}|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?|[\w.-]{1,40}:L\d{1,9}:\d{1,9}s)\] /;
/** What Git puts before the lines of a server, and the driver of NixOS' tests before those of its machine. */
const fixedPrefixes = ['remote: ', 'machine# ', 'machine # '];
/** Docker's builder: the number of the step, and the seconds since it began. */
const dockerStep = /^(?:#\d{1,4} )?\d{1,5}\.\d{1,3} (?=\S)/;
/** Colours whose escape character a copy lost or wrote in words. */
const lostColours = /(?:␛|\^\[|\\x1[bB]|\\u001[bB]|\\033|\\e)?\[(?:\d{1,3}(?:;\d{1,3}){0,4})?[mK]/g;
const lostColour = /\[\d{1,3}(?:;\d{1,3}){0,4}m/;
const mostPrefixes = 8;
/** A line without its prefixes; null for most lines, which have none. */
function printedLine(line) {
    const first = line.charCodeAt(0);
    if (first === 0x5b) {
        const end = barEnd(line);
        if (end > 0)
            return afterBar(line, end);
        if (isPercentage(line))
            return null;
    }
    else if (!mayHavePrefix(line, first))
        return null;
    // A name has no colon, so it is no time.
    const ofBuilder = builderName(line);
    if (ofBuilder !== null)
        return { ...noPrefix, text: line, builder: ofBuilder };
    const read = { ...noPrefix, text: line };
    if (line.includes('[') && lostColour.test(line))
        read.text = line.replace(lostColours, '');
    for (let prefixes = 0; prefixes < mostPrefixes; prefixes += 1) {
        const length = prefixLength(read);
        if (length === 0)
            break;
        read.text = read.text.slice(length);
    }
    read.builder = builderName(read.text);
    return read;
}
const noPrefix = {
    text: '',
    time: null,
    bar: null,
    builder: null,
    speaker: null,
    isOfHost: false,
    isError: false,
    isInTree: false,
};
/** A line that has no prefix. */
function unprefixed(text) {
    return { ...noPrefix, text };
}
/** One of these matches in every line with a prefix whose first character is not one of `mayBeginPrefix`. */
const signsOfPrefix = [/[[:>|#]/, /\.\d{1,3} /];
/** Whether a line that begins with this (a UTF-16 unit of ASCII) may have a prefix without that sign. */
function mayBeginPrefix(unit) {
    return isLevelStart(unit) || unit === 0x74;
}
/** The cheap test: whether a line that begins with no bracket may have a prefix or have lost its colours. */
function mayHavePrefix(line, first) {
    return (first === 0x23 ||
        first > 0x7f ||
        (first <= 0x39 && first >= 0x30 && dockerStep.test(line)) ||
        mayBeStamped(line) ||
        line.includes('> ') ||
        line.includes(' | ') ||
        ((first === 0x72 || first === 0x6d) && fixedPrefixes.some((prefix) => line.startsWith(prefix))) ||
        (first === 0x3a && line.startsWith('::error')) ||
        (first === 0x74 && line.startsWith('time="')) ||
        (isLevelStart(first) && (bareLevel.test(line) || traced.test(line))) ||
        (line.includes('[') && lostColour.test(line)));
}
/** The first letters of levels: TRACE, DEBUG, INFO, WARN, ERROR. */
function isLevelStart(first) {
    return first >= 0x44 && first <= 0x57;
}
/** `[ 42%] ` of make and the like: the most frequent bracket that is no prefix. */
function isPercentage(line) {
    const end = line.indexOf('%]');
    return end > 0 && end <= 4 && line.indexOf('[', 1) === -1;
}
function builderName(text) {
    if (!text.includes('> '))
        return null;
    return text.includes('..> ') && machine.test(text) ? null : (builderPrefix.exec(text)?.[1] ?? null);
}
/** A line with a progress bar: what follows the bar, or the error on its row. */
function afterBar(line, end) {
    const bar = line.slice(0, end);
    let text = line.slice(end);
    if (text.includes('[') && lostColour.test(text))
        text = text.replace(lostColours, '');
    const glued = errorInBar(text);
    if (glued !== -1)
        text = text.slice(glued);
    return { ...noPrefix, text, bar, builder: builderName(text) };
}
/** The length of the prefix that the text begins with, 0 without one; what it says is noted in `read`. */
function prefixLength(read) {
    const { text } = read;
    const stamp = mayBeStamped(text) ? journalPrefix(text) : null;
    if (stamp) {
        read.time ??= stamp.time;
        read.speaker = stamp.program ?? read.speaker;
        return stamp.length;
    }
    const first = text.charCodeAt(0);
    if (first === 0x5b)
        return bracketLength(read);
    if (first >= 0x23 && first <= 0x39) {
        const step = dockerStep.exec(text);
        if (step)
            return step[0].length;
    }
    if (first === 0x23 || first === 0x3a)
        return errorPrefix(read, runnerError);
    if (first > 0x7f) {
        if (!tree.test(text))
            return deployRs.exec(text)?.[0].length ?? 0;
        read.isInTree = true;
        return tree.exec(text)[0].length;
    }
    return namedLength(read);
}
/** As {@link prefixLength}, of a prefix that begins with a letter: a name, or a level. */
function namedLength(read) {
    const { text } = read;
    const fixed = fixedPrefixes.find((prefix) => text.startsWith(prefix));
    if (fixed !== undefined)
        return fixed.length;
    const named = text.includes('..> ') ? machine.exec(text) : null;
    if (named) {
        read.speaker = named[1];
        return named[0].length;
    }
    const bare = isLevelStart(text.charCodeAt(0)) ? (bareLevel.exec(text) ?? traced.exec(text)) : null;
    if (bare) {
        read.isError ||= text.startsWith('ERROR');
        return bare[0].length;
    }
    if (text.startsWith('time="')) {
        const entry = logrus.exec(text);
        if (!entry)
            return 0;
        read.isError ||= /^(?:error|fatal|panic)$/.test(entry[1]);
        read.text = entry[2].replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');
        return 0;
    }
    const onHost = text.includes(' | ') ? host.exec(text) : null;
    if (onHost)
        [read.speaker, read.isOfHost] = [onHost[1], true];
    return onHost?.[0].length ?? printed_line_repeated.exec(text)?.[0].length ?? 0;
}
function bracketLength(read) {
    const end = barEnd(read.text);
    if (end > 0) {
        read.bar ??= read.text.slice(0, end);
        const glued = errorInBar(read.text.slice(end));
        return glued === -1 ? end : end + glued;
    }
    const stamp = bracketedStamp.exec(read.text);
    return stamp ? stamp[0].length : errorPrefix(read, level);
}
function errorPrefix(read, prefix) {
    const match = prefix.exec(read.text);
    if (!match)
        return 0;
    read.isError ||= match[1] === undefined || /^(?:error|fatal)$/i.test(match[1]);
    return match[0].length;
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/bracketed-host.js

/** The name of a machine, which clan puts in brackets before each line of what it runs for that machine. */
const named = /^\[(?!(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\])([A-Za-z][\w.-]{0,62})\](?: |$)/i;
/** What Nix, a switch or a traced script prints on every machine, by which such a name is known from other words in brackets. */
const work = /^(?:building '\/nix|copying path '\/nix|copying \d{1,6} paths|these \d{1,6} (?:derivations|paths) will be|building the system configuration|updating (?:GRUB|systemd-boot|bootloader)|activating the configuration|setting up \/etc|(?:stopping|starting|restarting) the following units|reloading user units|\+{1,4} \S)/;
const mostNames = 256;
/** The machines whose names are before the lines of a log, known since they first worked. */
class BracketedHosts {
    #names = new Set();
    /** The line without the name of its machine, which is its speaker; null for any other line. */
    read(line) {
        const prefix = named.exec(line);
        if (!prefix)
            return null;
        const name = prefix[1];
        const text = line.slice(prefix[0].length);
        if (!this.#names.has(name)) {
            if (!work.test(text) || this.#names.size >= mostNames)
                return null;
            // A piece of the log would keep all of it in memory.
            this.#names.add(` ${name}`.slice(1));
        }
        return { ...(printedLine(text) ?? unprefixed(text)), speaker: name };
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/copied-log.js

/** What nh prints of its own with `> ` before it; everything else with it is a quotation. */
const nhHeading = /^> (?:Building|Comparing|Activating|Adding|Updating|Switching|Cleaning|Copying|Evaluating|Checking|Running|No version|Dry|Bootloader)\b/;
const tags = /^(?:<\/?(?:pre|code|p|div|span)(?: [^>]{0,200})?>)+/;
const characters = { '#39': "'", quot: '"', gt: '>', lt: '<', amp: '&' };
const indentedQuote = /^ {1,12}> ?/;
const quotedByNix = /^ {5,12}>(?: |$)/;
const mostQuoted = 25;
/** Takes from the lines of a copied log what the copy added: an indentation of all lines, a mark before all of
 * them as of a comment, `> ` of a quotation, and the marks of code in Markdown and HTML. */
class CopiedLog {
    /** The least indentation so far; null before the first line. */
    #margin = null;
    /** What every line so far begins with, as a comment does; null before the first line, empty where nothing is. */
    #mark = null;
    #isHtml = false;
    /** Whether the last line was quoted. */
    isQuoted = false;
    /** Whether Nix quotes the last line, of a builder's log: it indents its `>`, which nobody else does so far. */
    isOfBuilder = false;
    /** The last lines without a break that were quoted, without the `> `, at most 25: maybe a builder's log. */
    quoted = [];
    /** Nothing is taken from lines that begin with no blank and no mark, and none of the last lines was quoted. */
    get isPlain() {
        return this.#mark === '' && this.#margin === 0 && !this.#isHtml && this.quoted.length === 0;
    }
    /** The line as it was before it was copied; with `keepsQuote`, a `> ` is the line's own. */
    original(printed, keepsQuote) {
        const marked = this.#mark === '' ? printed : this.#withoutMark(printed);
        this.isOfBuilder = mayBeQuote(printed) && quotedByNix.test(printed);
        const copied = this.#margin === 0 ? marked : this.#withoutMargin(marked);
        const first = copied.charCodeAt(0);
        const isMarked = this.#isHtml || first === 0x3c || first === 0x60 || first === 0x5e;
        const text = isMarked ? this.#withoutMarkup(copied) : copied;
        this.isQuoted = text.charCodeAt(0) === 0x3e && !keepsQuote && !nhHeading.test(text);
        if (this.isQuoted) {
            const line = text.replace(/^(?:> ?){1,4}/, '');
            this.#quote(line);
            return line;
        }
        if (mayBeQuote(text) && indentedQuote.test(text))
            this.#quote(text.replace(indentedQuote, ''));
        else if (this.quoted.length > 0 && !isAfterLog(text))
            this.quoted = [];
        return text;
    }
    #quote(line) {
        if (this.quoted.push(line) > mostQuoted)
            this.quoted.shift();
    }
    #withoutMark(printed) {
        const mark = /^(?:#|\||\/\/|\*)(?: |$)/.exec(printed)?.[0].trimEnd() ?? '';
        if (this.#mark === null || mark === '')
            this.#mark = mark;
        return mark !== '' && mark === this.#mark ? printed.slice(mark.length).replace(/^ /, '') : printed;
    }
    /** Without the marks of code in HTML and Markdown. */
    #withoutMarkup(text) {
        this.#isHtml ||= tags.test(text);
        // A terminal shows Ctrl-C and the arrows in front of what is printed next.
        if (!this.#isHtml)
            return text.replace(/^(?:`(?=error|warning|building |[×●] |[[$] ?)|\^C(?=error)|(?:\^\[\[[A-D]){1,20}(?=[A-Za-z]))/, '');
        return text.replace(tags, '').replace(/&(#39|quot|gt|lt|amp);/g, (_, name) => characters[name]);
    }
    #withoutMargin(printed) {
        let blanks = 0;
        while (printed.charCodeAt(blanks) === 0x20 || printed.charCodeAt(blanks) === 0x09)
            blanks += 1;
        this.#margin = Math.min(this.#margin ?? blanks, blanks);
        return printed.slice(this.#margin);
    }
}
/** The cheap test before those patterns: whether a line begins with blanks and a `>`. */
function mayBeQuote(text) {
    return text.charCodeAt(0) === 0x20 && (0,first_characters/* codeBehindBlanks */.XE)(text) === 0x3e;
}
/** Whether a line is what Nix prints after the end of a builder's log. */
function isAfterLog(text) {
    return /^\s{0,12}(?:For full logs, run|nix log \/nix\/)/.test(text);
}

;// CONCATENATED MODULE: ./lib/nix/said/printed/uneventful.js


/** So many lines that begin with a printable character are left to be read, for those who look back. */
const mostRecent = 256;
/** Less text (UTF-16 units) is not worth the search. */
const leastLength = 8192;
/** No more text is searched at once. */
const mostLength = 128 * 1024;
/** What may begin a line that `CopiedLog` changes, or one that is part of a report. */
const uneventful_copied = ' <`^>';
/**
 * Finds whole lines that say nothing of a rebuild, as in a flood: with a few searches of the whole text for what makes
 * a line worth reading, rather than with a look at each line.
 */
class UneventfulLines {
    /** A line feed and what begins a line that has to be read, which may be empty. */
    #begins;
    /** What makes a line worth reading wherever it is in it: each alone is found several times faster than all together. */
    #includes;
    /** Lines are read that begin with one of the units (all, where it is null), or in which `includes` matches. */
    constructor(begins, includes) {
        const others = Array.from({ length: 0x7f - 0x21 }, (_, index) => 0x21 + index)
            .filter((unit) => !(begins?.has(unit) ?? true) && !mayBeginPrefix(unit))
            .map((unit) => String.fromCharCode(unit))
            .filter((character) => !uneventful_copied.includes(character));
        const escaped = others.map((character) => character.replace(/[\\\]^-]/, '\\$&'));
        this.#begins = new RegExp(`\\n[^${escaped.join('')}]`);
        this.#includes = [/[^\r\n -~]/, /\r(?!\n)/, ...signsOfPrefix, includes];
    }
    /**
     * Where uneventful lines of `text` end that begin at `from`, behind a line feed: at the beginning of a line, with at
     * least 256 more of them behind it. `from` where they are too few, or none.
     */
    endFrom(text, from) {
        if (text.length - from < leastLength)
            return from;
        // From the line feed before the first line on.
        const lines = text.slice(from - 1, from + mostLength);
        let end = lines.search(this.#begins) + 1 || lines.lastIndexOf('\n') + 1;
        if (end < leastLength)
            return from;
        for (const pattern of this.#includes) {
            const included = lines.slice(0, end).search(pattern);
            if (included >= 0)
                end = lines.lastIndexOf('\n', included) + 1;
        }
        for (let line = 0; line < mostRecent && end > 1; line += 1)
            end = lines.lastIndexOf('\n', end - 2) + 1;
        return end < leastLength || hasLongLine(lines, end) ? from : from - 1 + end;
    }
}
/** Whether only a part of one of the lines before `end` would be compared. */
function hasLongLine(lines, end) {
    for (let at = 1; at < end;) {
        const next = lines.lastIndexOf('\n', at + comparable/* longestCompared */.m) + 1;
        if (next <= at)
            return true;
        at = next;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/nix/said/recent-lines.js
const recent_lines_mostLines = 256;
/** The last lines that were not empty, at most 256. */
class RecentLines {
    #texts = [];
    #rows = [];
    #numbers = [];
    #builders = [];
    #errors = [];
    /** How many lines there were in all. */
    count = 0;
    // Called for every line of a log: what is kept is written over, and no object is made.
    add(text, number, row, builder, isError) {
        const at = this.count % recent_lines_mostLines;
        this.count += 1;
        this.#texts[at] = text;
        this.#rows[at] = row;
        this.#numbers[at] = number;
        this.#builders[at] = builder;
        this.#errors[at] = isError;
    }
    /** So many lines came of which none is kept: at least as many as are kept come next. */
    pass(lines) {
        this.count += lines;
    }
    /** The texts of the last `most` lines, oldest first. */
    texts(most) {
        return this.#indices(most).map((index) => this.#texts[index]);
    }
    /** The lines after the first `before` of all, oldest first. */
    since(before) {
        return this.#indices(this.count - before).map((index) => ({
            text: this.#texts[index],
            input: { number: this.#numbers[index], row: this.#rows[index] },
            builder: this.#builders[index],
            isError: this.#errors[index],
        }));
    }
    #indices(most) {
        const length = Math.max(0, Math.min(most, recent_lines_mostLines, this.count));
        const indices = [];
        for (let at = this.count - length; at < this.count; at += 1)
            indices.push(at % recent_lines_mostLines);
        return indices;
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/work-reader.js

/** The starts of lines that show what a rebuild is doing. */
const workStart = /^(?:building |copying |fetching |querying |these \d|this (?:derivation|path) |evaluating |activating |setting up |stopping |starting |restarting |reloading |reviving |updating |NOT restarting|would |the following new units|Checking switch|> |Running pre-switch|Run \S|user defaults|system defaults|Starting Home Manager|Homebrew bundle\.\.\.|Activating \w+$|Creating (?:home|profile) |Cleaning up orphan )/;
const activation = /^(?:Checking switch inhibitors|Running pre-switch|activating the configuration|setting up (?:\/etc|(?:user )?launchd|Homebrew|pam|applications|groups|users|~?\/Applications\/)|Creating (?:home file links in|profile generation) |Cleaning up orphan links from |(?:user|system) defaults\.\.\.|Starting Home Manager activation|Homebrew bundle\.\.\.|Activating \w+$|reloading service |(?:re)?starting (?:the following|systemd|sysinit)|restarting (?:the following|systemd|sysinit)|reloading (?:the following|user units)|stopping the following|NOT restarting the following|reviving |updating (?:GRUB|systemd-boot|bootloader|the boot generations|the [\w -]{0,40}boot ?loader)|would (?:stop|start|restart|reload|activate|NOT)|the following new units were started|> Activating configuration|> Adding configuration)/;
/** GitHub's runner begins a step: an action, or a script of one. */
const step = /^Run (?:[\w.-]{1,100}\/[\w./-]{1,100}@|\/home\/runner\/work\/)/;
const wentOn = { kind: 'went-on' };
/** Reads the lines that show work: the phases of nixos-rebuild and nh, what Nix builds, copies and plans. */
class WorkReader {
    #emit;
    #builders;
    constructor(emit, builders) {
        this.#emit = emit;
        this.#builders = builders;
    }
    /** Emits what a line shows; false where it shows no work. */
    read(text, isBar) {
        // Most of these lines are downloads and builds.
        if (text.startsWith('copying '))
            return this.#copying(text);
        if (text.startsWith('building '))
            return this.#building(text);
        if (activation.test(text))
            this.#next('activating');
        else if (text.startsWith('> Building NixOS configuration'))
            this.#next('evaluating', true);
        else if (!isBar && /^evaluating (?:derivation|file|flake) '/.test(text))
            this.#emit({ kind: 'phase', name: 'evaluating', begins: false });
        else if (step.test(text))
            this.#builders.rest();
        else
            return this.#planned(text);
        return true;
    }
    /** A line that is only printed while no builder runs. */
    #next(name, begins = false) {
        this.#builders.rest();
        this.#emit(wentOn);
        this.#emit({ kind: 'phase', name, begins });
    }
    #building(text) {
        if (text.startsWith('building the system configuration')) {
            this.#next('evaluating', true);
            return true;
        }
        const derivation = /^building '(\/[^']+\.drv)'/.exec(text)?.[1];
        if (!derivation)
            return false;
        this.#builders.begin(derivation);
        this.#emit(wentOn);
        this.#emit({ kind: 'building', derivation });
        return true;
    }
    #copying(text) {
        const copying = /^copying path '([^']+)' (from|to) '/.exec(text);
        if (!copying && !/^copying \d+ paths?\b/.test(text))
            return false;
        if (copying)
            this.#emit(wentOn);
        if (copying?.[2] === 'from')
            this.#emit({ kind: 'fetching', path: copying[1] });
        else
            this.#emit({ kind: 'phase', name: 'copying', begins: false });
        return true;
    }
    #planned(text) {
        const plan = (0,said_plan/* announcedPlan */.n)(text);
        if (!plan)
            return false;
        this.#builders.rest();
        this.#emit(wentOn);
        this.#emit({ kind: 'plan', plan, channel: 'text' });
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/text-reader.js


















const errorStart = /^ {0,12}(?! )(?:error|… (?:while|from) |For full logs, run|nix log \/nix\/)/;
const otherStart = /^(?:evaluation warning:|trace: (?:evaluation )?warning:|::[A-Z]|@nix )/;
// The starts of lines that are read here; all other lines are only compared with the catalogue.
const recognised = (0,first_characters/* anyOf */.EB)([workStart, endingStart, errorStart, headlessStart, otherStart]);
const starts = catalogue/* ruleStarts */.aB && recognised.starts && new Set([...catalogue/* ruleStarts */.aB, ...recognised.starts]);
const uneventful = new UneventfulLines(starts, catalogue/* ruleWords */.mG);
/** nh numbers what failed from the outside to the inside, by three blanks or, in a copy, less. */
const failedCommand = /^( {1,3})\d+: .*\bexit status\b/;
/** As a copy may have moved it. */
const text_reader_indented = /^ {1,8}\S/;
const linesBefore = 30;
const linesAround = 55;
/** Reads the lines of a terminal (see TerminalLines) as events. One pass, bounded memory. */
class TextReader {
    #emit;
    #tails;
    #builders;
    #errors;
    #work;
    #copied = new CopiedLog();
    #hosts = new BracketedHosts();
    /** The last lines, oldest first, with what wrote them. */
    recent = new RecentLines();
    #number = 0;
    #row = '';
    #whole = '';
    #mayHaveWord = true;
    /** By how much the output of a failed command is indented; null outside of a report of nh. */
    #reportIndent = null;
    #sinceError = 0;
    #drawnLast = { printed: '', line: null };
    #bar = '';
    #counts = null;
    #milliseconds = Number.NaN;
    #around = null;
    /** NixOps deploys: what stands before a `> ` is a machine, not a builder. */
    #isNixOps = false;
    /** `tails` receives the prefixed lines of builders, and holds those of the activity log. */
    constructor(emit, tails) {
        this.#emit = emit;
        this.#tails = tails;
        this.#builders = new BuildersAtWork(tails, this.recent);
        this.#errors = new ErrorReader(emit, this.#builders);
        this.#work = new WorkReader(emit, this.#builders);
    }
    /** True where the last line belonged to an error: Nix prints nothing after an error that ends it. */
    get endsWithError() {
        return this.#sinceError === 0;
    }
    /** True where the last line is one with which an activation that went well may end. */
    get endsWell() {
        return isWeakEnd(this.recent.texts(1)[0] ?? '');
    }
    /** `number` and `row` are those of the input's line that `whole` is part of; for `mayHaveWord` see TerminalLines. */
    line(whole, number, row, mayHaveWord = true) {
        this.#number = number;
        this.#row = row;
        this.#whole = whole;
        this.#mayHaveWord = mayHaveWord;
        // A record is read as a whole; it bounds its own texts.
        const printed = whole.charCodeAt(0) === 0x40 && whole.startsWith('@nix ') ? whole : (0,comparable/* comparable */.Z)(whole);
        const line = printed.charCodeAt(0) === 0x5b ? this.#bracketed(printed) : printedLine(printed);
        if (!line)
            this.#plain(printed, null);
        else if (line.text.includes('\n'))
            for (const part of line.text.split('\n'))
                this.#prefixed(line, part);
        else
            this.#prefixed(line, line.text);
    }
    /** A bar is read once, however often it is drawn again. */
    #bracketed(printed) {
        if (printed === this.#drawnLast.printed)
            return this.#drawnLast.line;
        const line = this.#hosts.read(printed) ?? printedLine(printed);
        if (line !== null && line.bar !== null)
            this.#drawnLast = { printed, line };
        return line;
    }
    /**
     * Passes over lines of `text` that begin at `from`, behind a line feed, and change nothing but how many there were:
     * where they end, and how many they are; null where there are none. What follows them has to be read.
     */
    pass(text, from) {
        const isAmidOther = this.#errors.isOpen ||
            this.#around !== null ||
            this.#reportIndent !== null ||
            this.#builders.isUnmarked ||
            !this.#copied.isPlain;
        const end = isAmidOther ? from : uneventful.endFrom(text, from);
        if (end === from)
            return null;
        const lines = (0,text_lines/* countLineFeeds */.t7)(text, from, end);
        this.recent.pass(lines);
        this.#sinceError += lines;
        return { end, lines };
    }
    end() {
        this.#errors.end();
    }
    #prefixed(line, text) {
        const { time, bar, builder } = line;
        if (time !== null)
            this.#stamped(time);
        if (bar !== null)
            this.#drawn(bar, text);
        if (builder !== null)
            this.#isNixOps ||= isOfNixOps(text);
        const machine = builder !== null && this.#isNixOps ? { ...line, speaker: builder } : null;
        if (machine) {
            // Machines speak once all is built.
            this.#builders.rest();
            this.#plain(text.slice(text.indexOf('> ') + 2), machine);
        }
        else if (builder !== null)
            this.#builderLine(builder, text);
        else if (text !== '')
            this.#plain(text, line);
    }
    #stamped(milliseconds) {
        if (milliseconds === this.#milliseconds)
            return;
        this.#milliseconds = milliseconds;
        this.#emit({ kind: 'time', milliseconds });
    }
    /** A bar is drawn many times a second, most often with the same counts. */
    #drawn(bar, doing) {
        if (this.#counts === null || bar !== this.#bar) {
            this.#bar = bar;
            this.#counts = barCounts(bar);
        }
        this.#emit({ kind: 'bar', counts: this.#counts, doing });
    }
    /** A line without the prefixes that other programs put before it. */
    #plain(printed, prefixes) {
        const text = this.#unreported(this.#copied.original(printed, this.#errors.isInLog));
        const isBar = prefixes !== null && prefixes.bar !== null && !text.startsWith('error');
        if (!isBar)
            this.#remember(text, prefixes?.isError ?? false);
        this.#isNixOps ||= text.startsWith('building all machine configurations...');
        if (this.#errors.isOpen && this.#errors.takes(text, this.#line, prefixes)) {
            this.#sinceError = 0;
            return;
        }
        // What shows work is no line of the catalogue; most lines are neither.
        if (recognised.test(text) && this.#recognised(text, prefixes, isBar))
            return;
        const hasWord = this.#hasWord(text);
        const own = this.#known(text, hasWord);
        const line = own || text.charCodeAt(0) !== 0x20 || !text_reader_indented.test(text) ? text : text.trimStart();
        const match = own ?? (line === text ? null : this.#known(line, hasWord));
        if (!match)
            return;
        this.#sinceError = 0;
        // A builder may print the failure of another one; the outer Nix names what it was building.
        const derivation = (0,nix_error/* derivationIn */.J)(line);
        const isNixs = derivation !== null && this.#builders.hasAnnounced(derivation);
        const doubtful = this.#builders.isUnmarked && !isNixs;
        if (isNixs)
            this.#builders.errorEnded();
        const source = sourceIn(this.#line, text);
        const context = this.#context(text.length - line.length);
        this.#emit({ kind: 'line', match, line, context, doubtful, source });
    }
    /** Whether a word of a rule may be in what is read of the last line, or in the end of that. */
    #hasWord(text) {
        const isKnown = !this.#mayHaveWord && (text === this.#whole || this.#whole.endsWith(text));
        return !isKnown && catalogue/* anyRuleWord */.Fj.isIn(text);
    }
    #known(text, hasWord) {
        return (0,catalogue/* mayMatchLine */.bj)(text, hasWord) ? (0,catalogue/* matchLine */.a2)(text, () => this.recent.texts(linesBefore)) : null;
    }
    get #line() {
        return { number: this.#number, row: this.#row };
    }
    /** The lines just before this one, as far as it out of its indentation; those that follow are appended as they are read. */
    #context(indent) {
        const before = this.recent.texts(linesBefore);
        this.#around = indent === 0 ? before : before.map((line) => dedent(line, indent));
        return this.#around;
    }
    /** nh prints the output of a failed command as part of its own report, indented. */
    #unreported(text) {
        if (text.charCodeAt(0) !== 0x20) {
            this.#reportIndent = null;
            return text;
        }
        const number = this.#errors.isOpen || !text_reader_isDigit((0,first_characters/* codeBehindBlanks */.XE)(text)) ? null : failedCommand.exec(text);
        if (number)
            this.#reportIndent = number[1].length + 3;
        const indent = this.#reportIndent ?? 0;
        return indent > 0 && text.startsWith(' '.repeat(indent)) ? text.slice(indent) : text;
    }
    #remember(text, isError) {
        this.#surround(text);
        const isOfBuilder = this.#builders.isUnmarked || this.#copied.isOfBuilder;
        this.recent.add(text, this.#number, this.#row, isOfBuilder ? '' : null, isError);
        this.#builders.line(text);
    }
    #surround(text) {
        if (this.#around && this.#around.push(text) >= linesAround)
            this.#around = null;
        this.#sinceError += 1;
    }
    #builderLine(name, text) {
        if (!this.#builders.hasPrefixes)
            this.#emit({ kind: 'builder-output' });
        this.#builders.hasPrefixes = true;
        const line = text.slice(text.indexOf('> ') + 2);
        this.#surround(text);
        this.recent.add(line, this.#number, this.#row, name, false);
        this.#errors.end();
        this.#tails.add(name, line);
    }
    /** Emits what a line shows of those that are read here; true where it can be nothing else. */
    #recognised(text, prefixes, isBar) {
        // What no other line begins with.
        if (text.startsWith('building '))
            return this.#work.read(text, isBar);
        const glued = gluedTo(text);
        if (glued !== null) {
            this.#plain(glued, prefixes);
            return true;
        }
        if (text.startsWith('copying '))
            return this.#work.read(text, isBar);
        if (this.#errors.begins(text, this.#line, this.#copied.isQuoted, prefixes))
            this.#sinceError = 0;
        else if (text.startsWith('@nix '))
            this.#record(text);
        else if (text.startsWith('::'))
            this.#marker(text);
        else if (isEvaluationWarning(text))
            this.#emit({ kind: 'warning', message: text });
        else if (isAfterLog(text))
            this.#afterLog(text);
        else if (this.#work.read(text, isBar))
            return true;
        else
            this.#ended(text);
        return false;
    }
    /** Builders print their phase in the same form, and could print any other record. */
    #record(text) {
        if (!this.#builders.isAmidBuild)
            this.#emit({ kind: 'record', json: text, number: this.#number });
    }
    #marker(text) {
        const event = (0,markers/* markerEvent */.b)(text, sourceIn(this.#line, text));
        if (event)
            this.#emit(event);
    }
    #afterLog(text) {
        const derivation = /nix(?:-store -l| log) (\/nix\/store\/[^\s'"’]{1,250}\.drv)/.exec(text)?.[1];
        if (derivation)
            this.#errors.builderLog(derivation, this.#copied.quoted, this.#line);
    }
    #ended(text) {
        const success = successIn(text);
        const status = success ? null : exitStatusIn(text);
        if (success)
            this.#emit({ kind: 'succeeded', ...success });
        else if (status !== null)
            this.#emit({ kind: 'exit-status', status });
    }
}
/** Whether what a line says of a machine, after its name, is said by NixOps alone. */
function isOfNixOps(text) {
    const said = text.indexOf('> ') + 2;
    return (ofNixOps.some((words) => text.startsWith(words, said)) ||
        (text.startsWith('● ', said) && stateOfUnit.test(text.slice(said))));
}
const ofNixOps = [
    'copying closure...',
    'closures copied',
    'uploading key ‘',
    'waiting for SSH...',
    'activating the configuration...',
    'updating GRUB 2 menu...',
    'setting up /etc...',
    'error: unable to activate new configuration',
];
/** What systemctl prints of a unit, on a machine; no builder has units. */
const stateOfUnit = /^● \S{1,200}\.(?:service|socket|mount|timer|target|path)(?: |$)/;
function text_reader_isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** Whether a line is a warning of the evaluation, in the words of any version. */
function isEvaluationWarning(line) {
    return /^(?:evaluation warning|trace: (?:evaluation )?warning):/.test(line);
}

;// CONCATENATED MODULE: ./lib/nix/said/nix-message.js







// Verbosity of nix/src/libutil/include/nix/util/error.hh: above this are messages for debugging.
const errorLevel = 0;
const warningLevel = 1;
const infoLevel = 3;
/** More lines of one message are not read. */
const nix_message_mostLines = 8000;
/** Emits the events of a message, which is at `source`: an error as a whole, anything else line by line. */
function emitMessage(message, source, tails, emit) {
    const { level, msg } = message;
    if (level > infoLevel)
        return;
    const lines = splitRedraws(msg).split('\n', nix_message_mostLines).map(comparable/* comparable */.Z);
    if (level === errorLevel && lines[0].startsWith('error:'))
        emitError(lines, message, source, tails, emit);
    else
        for (const line of lines)
            emitLine(line, level, source, emit);
}
function emitError(lines, message, source, tails, emit) {
    const error = (0,nix_error/* nixErrorOf */.L)(lines, (derivation) => tails.of(derivation));
    if (!error)
        return;
    const file = message.file && /^(.*?)(?::\d+(?::\d+)?)?$/.exec((0,comparable/* comparable */.Z)(message.file))?.[1];
    const line = (0,figure/* figureIn */.KF)(message.line);
    if (file && line)
        error.block.positions.push({
            file,
            line,
            column: (0,figure/* figureIn */.KF)(message.column),
            excerpt: new Map(),
        });
    emit({ kind: 'error', error, channel: 'json', doubtful: false, isCopy: false, source });
}
function emitLine(text, level, source, emit) {
    const plan = (0,said_plan/* announcedPlan */.n)(text);
    if (plan)
        emit({ kind: 'plan', plan, channel: 'json' });
    // On the terminal Nix prints the word itself.
    const line = level === warningLevel && !/^(?:warning|waiting)\b/.test(text) ? `warning: ${text}` : text;
    const match = (0,catalogue/* matchLine */.a2)(line);
    if (match)
        emit({ kind: 'line', match, line, context: [], doubtful: false, source });
    if (isEvaluationWarning(text))
        emit({ kind: 'warning', message: text });
}

;// CONCATENATED MODULE: ./lib/nix/said/activity-log.js





const noProgress = { done: 0, expected: 0, failed: 0 };
const mostRunning = 20_000;
const mostSlowest = 10;
const evaluating = { kind: 'phase', name: 'evaluating', begins: true };
const fetching = { kind: 'phase', name: 'fetching', begins: false };
const building = { kind: 'phase', name: 'building', begins: false };
const copying = { kind: 'phase', name: 'copying', begins: false };
/**
 * Reads Nix's activity log: its phases and messages as events, its counts as sums that can be asked for at
 * any time. One pass; memory depends on what runs at a time, not on the log's length.
 */
class ActivityLog {
    #records;
    #emit;
    #running = new Map();
    #tails;
    #seconds = 0;
    #finished = {
        failed: 0,
        fetched: 0,
        downloadBytes: 0,
        expectedBuilds: 0,
        expectedFetches: 0,
    };
    #buildsStopped = 0;
    #slowest = [];
    #substituters = new Map();
    /** How many records were read. */
    records = 0;
    /** Pieces that are no record, with the first few of them. */
    unread = { count: 0, samples: [] };
    /** `tails` receives the lines of builders. */
    constructor(emit, tails) {
        this.#emit = emit;
        this.#tails = tails;
        this.#records = new ActivityRecords((record) => this.#record(record), (piece) => this.#unreadable(piece));
    }
    push(bytes, seconds) {
        this.#seconds = seconds;
        this.#records.push(bytes);
    }
    /** One record that came by itself, such as an `@nix ` line on the terminal, which is the input's line `number`. */
    line(line, seconds, number) {
        this.#seconds = seconds;
        this.#records.number = number;
        this.#records.line(line);
    }
    end() {
        this.#records.end();
    }
    /** Where the record is that is being read. */
    get #source() {
        return { line: this.#records.number, column: 1 };
    }
    /** Counts so far; `to…` include what is done. */
    counts() {
        const sums = { ...this.#finished };
        for (const activity of this.#running.values())
            addProgress(sums, activity);
        const { failed, fetched, downloadBytes, expectedBuilds, expectedFetches } = sums;
        const built = Math.max(0, this.#buildsStopped - failed);
        return { built, toBuild: expectedBuilds, failed, fetched, toFetch: expectedFetches, downloadBytes };
    }
    /** The derivation of the newest build that runs, else the newest path that is fetched, else null. */
    current() {
        let path = null;
        for (const { type, subject } of [...this.#running.values()].reverse()) {
            if (type === activityTypes.build)
                return subject || null;
            if (type === activityTypes.substitute)
                path ??= subject || null;
        }
        return path;
    }
    /** Whether all that began has ended, as at the end of a Nix that was not killed. */
    get isComplete() {
        return this.records > 0 && this.#running.size === 0;
    }
    get slowest() {
        return this.#slowest;
    }
    get substituters() {
        return Object.fromEntries(this.#substituters);
    }
    #record(record) {
        this.records += 1;
        if (record.action === 'start')
            this.#start(record, record.id, record.parent);
        else if (record.action === 'stop')
            this.#stop(record.id);
        else if (record.action === 'result')
            this.#result(record.id, record.type, record.fields);
        else
            emitMessage(record, this.#source, this.#tails, this.#emit);
    }
    #start(record, id, parent) {
        const { type, text, fields } = record;
        // A Nix that was killed never stops its activities; the oldest are dropped.
        if (this.#running.size >= mostRunning)
            this.#running.delete(this.#running.keys().next().value);
        this.#running.set(id, {
            type,
            isSilent: text === '',
            subject: textIn(fields[0]),
            origin: textIn(fields[1]),
            parent,
            start: this.#seconds,
            progress: noProgress,
        });
        if (type === activityTypes.build)
            this.#emit(building);
        else if (type === activityTypes.substitute)
            this.#emit(fetching);
        else if (type === activityTypes.copyPaths && text !== '')
            this.#emit(copying);
        else if (type === 0 && text.startsWith('evaluating '))
            this.#emit(evaluating);
        else if (type === activityTypes.buildWaiting)
            emitMessage({ level: warningLevel, msg: text }, this.#source, this.#tails, this.#emit);
    }
    #stop(id) {
        const activity = this.#running.get(id);
        if (!activity)
            return;
        this.#running.delete(id);
        const { type, subject, parent, start, progress } = activity;
        addProgress(this.#finished, activity);
        if (type === activityTypes.build)
            this.#built(subject, this.#seconds - start);
        else if (type === activityTypes.fileTransfer)
            this.#credit(parent, progress.done);
    }
    #built(derivation, seconds) {
        this.#buildsStopped += 1;
        const slowest = this.#slowest;
        const rounded = Math.max(0, Math.round(seconds * 1000) / 1000);
        if (slowest.length === mostSlowest && slowest[mostSlowest - 1].seconds >= rounded)
            return;
        const at = slowest.findIndex((other) => other.seconds < rounded);
        slowest.splice(at === -1 ? slowest.length : at, 0, { derivation, seconds: rounded });
        slowest.length = Math.min(slowest.length, mostSlowest);
    }
    #result(id, type, fields) {
        const activity = this.#running.get(id);
        if (!activity)
            return;
        if (type === resultTypes.progress)
            activity.progress = progressIn(fields);
        else if (type === resultTypes.buildLogLine && activity.type === activityTypes.build)
            this.#tails.add(activity.subject, uncoloured(textIn(fields[0])));
    }
    /** Adds bytes to the substituter whose path was being fetched, found among the parents. */
    #credit(parent, bytes) {
        for (let id = parent, depth = 0; depth < 8; depth += 1) {
            const activity = this.#running.get(id);
            if (!activity)
                return;
            if (activity.type === activityTypes.substitute) {
                const uri = activity.origin;
                if (uri && (this.#substituters.has(uri) || this.#substituters.size < 64))
                    this.#substituters.set(uri, (0,figure/* figureSum */.C)(this.#substituters.get(uri) ?? 0, bytes));
                return;
            }
            id = activity.parent;
        }
    }
    #unreadable(piece) {
        this.unread.count += 1;
        if (this.unread.samples.length < 5)
            this.unread.samples.push(piece);
    }
}
/** Adds what an activity has done; only three types count anything. */
function addProgress(sums, { type, isSilent, progress }) {
    const { done, expected, failed } = progress;
    if (type === activityTypes.builds) {
        sums.failed = (0,figure/* figureSum */.C)(sums.failed, failed);
        sums.expectedBuilds = (0,figure/* figureSum */.C)(sums.expectedBuilds, expected);
    }
    else if (type === activityTypes.copyPaths && isSilent) {
        sums.fetched = (0,figure/* figureSum */.C)(sums.fetched, done);
        sums.expectedFetches = (0,figure/* figureSum */.C)(sums.expectedFetches, expected);
    }
    else if (type === activityTypes.fileTransfer)
        sums.downloadBytes = (0,figure/* figureSum */.C)(sums.downloadBytes, done);
}
/** The fields of a progress record are done, expected, running, failed, some of them in bytes. */
function progressIn([done, expected, , failed]) {
    return { done: (0,figure/* bytesIn */.tD)(done) ?? 0, expected: (0,figure/* bytesIn */.tD)(expected) ?? 0, failed: (0,figure/* bytesIn */.tD)(failed) ?? 0 };
}
/** A field as a text of bounded length; empty where it is none. */
function textIn(field) {
    return typeof field === 'string' ? field.slice(0, comparable/* longestCompared */.m) : '';
}
function uncoloured(line) {
    return line.includes('\x1b') ? splitRedraws(line).replaceAll('\n', '') : line;
}

// EXTERNAL MODULE: ./lib/nix/closure/package-version.js
var package_version = __webpack_require__(42252);
;// CONCATENATED MODULE: ./lib/nix/said/log-tails.js


/** More than are shown: of a parallel build, the error is some way before the end. */
const log_tails_mostLines = 100;
const mostLogs = 256;
const longestTailLine = 1000;
/**
 * The last lines of the logs of builders, bounded in number and length; the oldest log is dropped first.
 * The activity log knows them by derivation, the terminal by the name before each line.
 */
class LogTails {
    #tails = new Map();
    add(log, printed) {
        const line = printed.slice(0, longestTailLine);
        const tail = this.#tails.get(log);
        if (tail) {
            tail.push(line);
            if (tail.length > 2 * log_tails_mostLines)
                tail.splice(0, log_tails_mostLines);
            return;
        }
        if (this.#tails.size >= mostLogs)
            this.#tails.delete(this.#tails.keys().next().value);
        this.#tails.set(log, [line]);
    }
    /** The last lines of a derivation's log, at most 100; empty where none were seen. */
    of(derivation) {
        // Before each line Nix prints the name without its version: `hello> ` for hello-2.12.
        const names = [derivation, (0,store_path/* storePathName */.yF)(derivation), (0,package_version/* packageNameOf */.dG)(derivation).name];
        const tail = names.map((name) => this.#tails.get(name)).find((lines) => lines !== undefined);
        return tail?.slice(-log_tails_mostLines) ?? [];
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/text-counts.js


/** Counts from text alone: what was announced, what began, what a progress bar showed. */
class TextCounts {
    planned = {};
    current = null;
    /** What a bar showed last, and the name in it: most often the next one shows the same. */
    #doing = '';
    #named = null;
    /** Derivations of which Nix reported that they failed; their start need not have been printed. */
    #failed = new DistinctPaths();
    #failedInBar = 0;
    #hasSeenBuilder = false;
    #failedWhileBuilding = 0;
    #building = new DistinctPaths();
    #fetching = new DistinctPaths();
    #bar = {
        built: 0,
        toBuild: null,
        fetched: 0,
        toFetch: null,
    };
    get isPlanned() {
        return Object.keys(this.planned).length > 0;
    }
    get failed() {
        return Math.max(this.#failed.size, this.#failedInBar);
    }
    get built() {
        return Math.max(this.#building.size - this.#failedWhileBuilding, this.#bar.built);
    }
    get toBuild() {
        return this.planned.build ?? this.#bar.toBuild;
    }
    get fetched() {
        return Math.max(this.#fetching.size, this.#bar.fetched);
    }
    get toFetch() {
        return this.planned.fetch ?? this.#bar.toFetch;
    }
    /** False where nothing showed how many builds there were, as with NO_COLOR on a terminal. */
    get isCounted() {
        return this.#building.size > 0 || this.#bar.toBuild !== null || (this.isPlanned && !this.#hasSeenBuilder);
    }
    seenBuilder() {
        this.#hasSeenBuilder = true;
    }
    /** The rebuild succeeded: what the bar expected is built, though its last state may not have been drawn. */
    succeeded() {
        const { built, toBuild } = this.#bar;
        this.#bar.built = Math.max(built, toBuild ?? 0);
    }
    building(derivation) {
        this.#building.add(derivation);
        this.current = derivation;
    }
    /** Nix reported that a build failed. */
    fail(derivation) {
        if (this.#failed.add(derivation) && this.#building.has(derivation))
            this.#failedWhileBuilding += 1;
    }
    fetching(path) {
        this.#fetching.add(path);
        this.current = path;
    }
    plan({ build, fetch, downloadBytes, unpackBytes }) {
        const planned = this.planned;
        if (build !== undefined)
            planned.build = (0,figure/* figureSum */.C)(planned.build ?? 0, build);
        if (fetch !== undefined)
            planned.fetch = (0,figure/* figureSum */.C)(planned.fetch ?? 0, fetch);
        if (downloadBytes !== undefined)
            planned.downloadBytes = (0,figure/* figureSum */.C)(planned.downloadBytes ?? 0, downloadBytes);
        if (unpackBytes !== undefined)
            planned.unpackBytes = (0,figure/* figureSum */.C)(planned.unpackBytes ?? 0, unpackBytes);
    }
    bar(counts, doing) {
        const bar = this.#bar;
        bar.built = Math.max(bar.built, counts.built ?? 0);
        bar.toBuild = counts.toBuild ?? bar.toBuild;
        bar.fetched = Math.max(bar.fetched, counts.fetched ?? 0);
        bar.toFetch = counts.toFetch ?? bar.toFetch;
        this.#failedInBar = Math.max(this.#failedInBar, counts.failed);
        if (doing !== this.#doing) {
            this.#doing = doing;
            this.#named = /^building (\S+?)(?: \(\w+\))?(?::|$)/.exec(doing)?.[1] ?? null;
        }
        this.current = this.#named ?? this.current;
    }
}

// EXTERNAL MODULE: ./lib/nix/phase.js
var phase = __webpack_require__(60696);
;// CONCATENATED MODULE: ./lib/nix/timeline.js

const order = phase/* phaseNames */.k;
/**
 * The phases of a rebuild as a row of spans without gaps. Time is in seconds since the start and set by
 * `tick`; a clock that jumps back is ignored.
 */
class Timeline {
    #phases = [];
    #onPhase;
    #now = 0;
    constructor(onPhase = () => { }) {
        this.#onPhase = onPhase;
    }
    /** Seconds since the start. */
    get now() {
        return this.#now;
    }
    get current() {
        return this.#phases.at(-1)?.name ?? 'preparing';
    }
    get hasStarted() {
        return this.#phases.length > 0;
    }
    /** Sets the time and returns it, which is later than `seconds` after a jump back. */
    tick(seconds) {
        if (seconds > this.#now)
            this.#now = seconds;
        return this.#now;
    }
    /** Work of that phase was seen now. A rebuild only goes forward: fetching while building stays building. */
    advance(name) {
        if (this.hasStarted && this.current === name)
            return;
        if (!this.hasStarted || order.indexOf(name) > order.indexOf(this.current))
            this.enter(name);
    }
    /** The phase begins now, even after a later one. */
    enter(name) {
        if (this.hasStarted && this.current === name)
            return;
        if (!this.hasStarted && this.#now > 0 && name !== 'preparing')
            this.#begin('preparing', 0);
        this.#begin(name, this.#now);
    }
    /** All phases, the last one ending at `seconds`. */
    end(seconds) {
        this.#close(this.tick(seconds));
        return this.#phases.map((phase) => ({ ...phase }));
    }
    #begin(name, start) {
        this.#close(start);
        this.#phases.push({ name, start_seconds: round(start), duration_seconds: 0 });
        this.#onPhase(name, start);
    }
    #close(end) {
        const last = this.#phases.at(-1);
        if (last)
            last.duration_seconds = round(end - last.start_seconds);
    }
}
function round(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

// EXTERNAL MODULE: ./lib/nix/advice/advice.js
var advice = __webpack_require__(85706);
// EXTERNAL MODULE: ./lib/nix/catalogue/boot.js
var boot = __webpack_require__(86221);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/nix/cause/index.js + 15 modules
var nix_cause = __webpack_require__(13918);
;// CONCATENATED MODULE: ./lib/nix/catalogue/tool-words.js
/**
 * How the errors begin of the programs that install and deploy NixOS and its relatives, where they belong to a family
 * by their subject; what only reports that another program failed is in the catalogue. From the sources of Colmena 0.5,
 * comin 0.13, deploy-rs of 2025-12, disko 1.13, Home Manager 26.11, Hydra of 2026-11, lanzaboote 1.1, morph 1.8, nh 4.4,
 * nix-eval-jobs 2.35, nixos-anywhere 1.13, NixOps 2.0, nixos-rebuild-ng 26.05 and switch-to-configuration-ng 26.05. Compared in this order, after the names of programs.
 */
const toolWords = [
    [
        'missing-program',
        /^(?:no \w{1,20} command (?:\S{1,20} ){0,3}?found, but required|Failed to run \w[\w-]{0,40}\. Most likely, the binary is not on PATH|Forced elevation program '|Command not found for elevation|Nix doesn't appear to be installed|Missing dependencies: |\S{1,40} \([\w-]{1,40}\) is required but not found in PATH)/,
    ],
    [
        'ssh',
        /^(?:Retrieving host facts via SSH failed|Failed to retrieve fact \S{1,60} from host|Failed to (?:connect to remote host|probe remote uid on|establish SSH connection|check file existence on remote host)|Remote uid probe on |Failed to (?:spawn|run) (?:\w{1,20} )?command over SSH|Failed to spawn (?:activation|revocation) command over SSH|Don't know how to connect to the node|retries exhausted|invalid SSH host name |don't know which SSH host to connect to)/,
    ],
    [
        'rolled-back',
        /^(?:Confirming activation over SSH resulted|Error (?:revoking|confirming) deployment|inotify stream ended without activation confirmation|The rollback resulted in)/,
    ],
    ['pre-switch', /^(?:Activation script deploy-rs-activate does not exist|Closure validation failed on )/],
    // bootspec, which the builders of boot loaders start for each generation.
    ['bootloader', /^failed to (?:synthesize|canonicalize \S{0,200}\/profiles\/)/],
    ['interrupted', /^(?:User (?:rejected|cancelled|canceled) |Operation interrupted by user)/],
    [
        'privilege',
        /^(?:No elevation strategy found|Failed to read sudo password|nh \S{1,20} \S{1,20}: don't run me as root|Don't run nh |Elevation disabled via|(?:Apps|The user \S{1,60}) could not be .{0,60}Full Disk Access)/,
    ],
    ['feature-off', /^(?:Missing required experimental features|Current Nix version does not support Flakes)/],
    [
        'flake-not-found',
        /^(?:Could not find `hive\.nix` or `flake\.nix` in |Failed to resolve flake metadata|Failed to get flake or hive|No flake\.nix found in |Neither flake\.nix nor nixops\.nix exists in |Flake reference `[^`\n]{1,200}` points to local path |No installable specified and no flake found at )/,
    ],
    [
        'missing-attr',
        /^(?:couldn't find `diskoConfigurations\.|Host "[^"\n]{1,80}" is not present in the Hive|Couldn't find home-manager configuration automatically|Explicitly specified home-manager configuration not found|The configuration does not contain the specialisation |No (?:node|profile) named `|Specialisation '[^'\n]{1,80}' does not exist)/,
    ],
    [
        'usage',
        /^(?:Option \S{1,60} requires |Missing arguments? for --|Unknown (?:hardware config backend|phase): |Supported values for --|Conflicting flags: |Invalid mode: |Please specify the (?:flake-uri|name of the NixOS configuration)|(?:ssh-host|--flake or --store-paths|disko config) must (?:be set|be an existing)|Cannot use both --|No node filter is specified|Local deployment is not enabled for host|"apply-local" only works on|Profile was provided without a node name|home-manager \w{1,20}: missing |Can't inspect options of a flake|No installable|Attribute path is too specific: |specialisation not found: |no profile '[^'\n]{1,80}' found|could not find previous generation|No (?:node|generation) |--no-keys cannot be used|Both flake\.nix and nixops\.nix cannot coexist|Could not determine arguments to NixOps|unknown machine ‘|resource ‘[^’\n]{1,80}’ (?:not found|is not a machine)|invalid deployment name ‘|exactly one of ‘--|no expression specified|please specify one of the following supported image variants|Invalid image variant ')/,
    ],
    ['platform-features', /^(?:Unsupported architecture: |This script requires Linux as the operating system)/],
    [
        'git-fetch',
        /^(?:'git fetch [^'\n]{1,80}' fails|Pull from remote '|this branch has been hard reset: |the branch '[^'\n]{1,120}' doesn't exist|commit [0-9a-f]{4,64} is not signed|failed to (?:clone|checkout the commit) ')/,
    ],
    [
        'bootloader',
        /^(?:No bootable generations found!|Failed to (?:append initrd secrets|wrap in pe|lock (?:PE binary|Lanzaboote image)|sync ESP filesystem|read the (?:stub|initrd)|read systemd-boot version|strip esp prefix|build a lanzaboote image)|Lanzaboote does not support )/,
    ],
    [
        'no-systemd',
        /^(?:Failed to (?:open dbus connection|subscribe to systemd dbus messages|process dbus messages)|Unable to list users with logind)/,
    ],
    [
        'units',
        /^(?:systemd daemon (?:reload|reexecute) failed, timeout|Failed to (?:reset failed units|load unit file \S|stop swapping to|get unit info for|spawn user activation for)|Failed to (?:start|install) agent (?:file for )?'|Failed to activate one or more LaunchAgents)/,
    ],
    [
        'activation-script',
        /^(?:Error switching(?:$|: )|(?:user|system) activation command \S|Activation \(\w{1,20}\) failed|Failed to activate (?:NixOS )?configuration|Detected unsafe path transition )/,
    ],
    ['missing-file', /^No configuration file found(?:\. Please create one)? at /],
    ['secrets', /^(?:There is no rule for \S{1,200} in \S|No identity found to decrypt )/],
    // The programs that partition, format and mount for disko, whose errors are of no family.
    [
        'unknown',
        /^(?:no devices found for zpool |\S{1,200} is mounted; will not make a filesystem here|\S{1,200} (?:contains a mounted filesystem|is apparently in use by the system|appears to contain an existing )|No key available with this passphrase|Nothing to read on input|Device \S{1,200} (?:is (?:still|already) in use|does not exist or access denied|already exists)|Requested offset is beyond real size|cannot (?:create|import|open|mount) '[^'\n]{1,200}': |mdadm: (?:cannot|error|super)|Can't open \S{1,200} exclusively|Partition\(s\) [\d, ]{1,40} on \S{1,200} have been written, but)/,
    ],
    // Hydra's inputs, and the processes in which nix-eval-jobs evaluates.
    [
        'git-fetch',
        /^(?:error (?:cloning|checking out|creating|fetching|getting|pulling) .{0,200}\b(?:branch|git|[Mm]ercurial|[Ss]ubversion|Bazaar|darcs)\b|cannot (?:check out|get head revision of) (?:Mercurial|Bazaar|Subversion|Git) |repository '[^'\n]{1,200}' is not in the SCM cache|did not get a well-formated revision number)/,
    ],
    ['download', /^Error pulling from the \w{1,20} \w{1,20} API: /],
    ['killed-oom', /^while .{1,300}, evaluation worker got killed by /],
    ['nix-crash', /^(?:while .{1,300}, evaluation worker exited with |Received invalid JSON from worker: )/],
    ['nixos-assertions', /^(?:Dependency cycle in |detected a cycle in your disk setup)/],
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/plain-words.js




/**
 * What words mean whichever program prints them: the errors of the system (strerror(3)), of shells, and of what
 * programs use to talk over the network (curl, OpenSSL, Qt, Go). Compared in this order.
 */
const meanings = [
    [/: line \d{1,6}: +\d{1,10} (?:Hangup|Terminated|Interrupt)\b/, 'interrupted'],
    [
        /\bnot (?:been )?booted with systemd\b|\bsystemd startup failed|\bFailed to connect to (?:(?:system|session|user) )?(?:scope )?bus\b/,
        'no-systemd',
    ],
    [/\bExec format error\b|\bBad CPU type in executable\b/, 'platform-features'],
    [/^(?:\S{1,200}: line \d{1,6}: +\d{1,10} )?Segmentation fault\b/, 'nix-crash'],
    [/No space left on device|[Dd]isk quota exceeded/, 'disk-full'],
    [/[Cc]annot allocate memory|[Oo]ut of memory|\bbad_alloc\b|^Too many heap sections/, 'killed-oom'],
    [
        /\bcommand not found\b|: (?:\d+: )?[\w./+-]{1,100}: not found$|executable file not found|[Uu]nable to locate executable|\b[Uu]nknown command: |\bexec\w{0,4} [^\s:]{1,200}: No such file or directory|\bcannot run [\w./+-]{1,100}: No such file|\/bin\/[\w.+-]{1,60}: No such file or directory|^FileNotFoundError: \[Errno 2\] No such file or directory: '[\w+-]{1,60}'$/,
        'missing-program',
    ],
    // The status of a shell, env(1) and the like that could not find a program; nh, which could not start one.
    [
        /\b(?:exit (?:code|status)|Exited)[ :(]{1,2}127\b|^env: ['‘][^'’\n]{1,400}['’]: No such file|^(?:0: )?(?:Adding|Building|Comparing|Copying|Evaluating)\b[^\n/:]{0,60}: (?:No such file or directory \(os error 2\)(?:: |$)){1,4}/,
        'missing-program',
    ],
    [/^(?:error: )?[Cc]ommand ['`‘"[]{1,3}(?:nix-prefetch-)?(?:git|hg|svn)\b/, 'git-fetch'],
    [
        /\b(?:Host key verification failed|kex_exchange_identification)|\bssh: |Permission denied \((?:publickey|password)/,
        'ssh',
    ],
    [
        /[Pp]ermission denied|[Oo]peration not permitted|[Aa]ccess denied|\bmust be (?:run as )?root\b/,
        'privilege',
    ],
    [/\b(?:[Pp]lease|(?:must|should|need to) (?:also )?)specify\b/, 'usage'],
    [/\b429\b.{0,20}Too Many Requests|[Rr]ate limit/, 'rate-limit'],
    [
        /\b(?:SSL|TLS)\b|SslHandshake|\bcertificate\b|[Cc]ould(?: not|n't) resolve|[Tt]emporary failure in name resolution|Name or service not known|\blookup \S+(?: on \S+)?: no such host\b|Connection (?:refused|reset|timed out)|Network is unreachable|No route to host|\bstatusCode = [45]\d\d\b|\b(?:HTTP|[Aa][Pp][Ii] error|[Ss]tatus(?: code)?)\b[^\d\n]{0,12}[45]\d\d\b|\b(?:413 Request Entity|50[023] [A-Z]|504 Gateway)/,
        'download',
    ],
    // launchd, which shows the error of the system too.
    [/\bBoot(?:strap|-out) failed: \d{1,4}: /, 'activation-script'],
    [/Input\/output error|: Bad message$|Structure needs cleaning|Stale file handle/, 'store-database'],
    // Bash, of the script that activates a system or a home.
    [/^\/nix\/store\/\S{1,200}\/activate: line \d{1,6}: /, 'activation-script'],
    // Where agenix and sops-nix put what they have decrypted.
    [/'\/run\/(?:agenix|secrets)(?:-for-users)?(?:\.d)?(?:\/|'|$)/, 'secrets'],
    [/No such file or directory/, 'missing-file'],
    // The table of `systemctl --failed`; systemd, which calls a unit by its description.
    [
        /^(?:[●×*] )?\S+\.[a-z]+ +loaded failed failed |^Failed to start (?!NixOS Upgrade)[A-Z][^'"`:]{1,100}\.$/,
        'units',
    ],
    [
        /^(?:\S{1,60}: )?Encountered missing (?:or private )?dependencies:|^collect2: (?:fatal )?error: |: linker command failed with/,
        'builder',
    ],
    [/^={3,} (?:FAILURES|ERRORS|short test summary info) ={3,}$/, 'builder'],
];
/** The name of a program, or of the class of an exception that another language quotes. */
const prefix = /^(?:[^\s:]{1,100}: (?:line \d{1,6}: )?|(?:Failed to|worker) \w{1,20}(?: \w{1,20}){0,3}: |[^:]{1,80}: (?=(?:error|fatal): )|\w{1,60}(?:Exception|Error) "\w{1,60}: |thread '[^']{1,60}'(?: \(\d{1,10}\))? panicked at (?:'|\S{1,200}: ))/;
const errorWord = /^(?:error|fatal|fatal error|err): /i;
const plain_words_mostPrefixes = 3;
const plain_words_mostLines = 8;
/**
 * The family of a message that no rule of the catalogue knows as it was printed: its words after the names of programs
 * before it, else what they mean in any program. `unknown` where that is not plain.
 */
function familyOfWords(message) {
    const lines = message.split('\n', plain_words_mostLines).map((line) => (0,comparable/* comparable */.Z)(line).trim());
    for (const line of lines) {
        const family = familyBelowPrefixes(line);
        if (family)
            return family;
    }
    if (lines.some(nix_cause/* isOfCompiler */.B))
        return 'builder';
    for (const [words, family] of meanings)
        if (lines.some((line) => words.test(line)))
            return family;
    return 'unknown';
}
/** Whether a line has the words of a cause that the catalogue knows, after the names of programs. */
function isKnownError(line) {
    return familyBelowPrefixes(line.trim()) !== null;
}
function familyBelowPrefixes(line) {
    let text = line;
    for (let prefixes = 0; prefixes <= plain_words_mostPrefixes; prefixes += 1) {
        const bare = text.replace(errorWord, '');
        const match = (0,catalogue/* matchError */.CE)(bare, { isThrown: false, isEvaluated: false }) ?? (0,catalogue/* matchLine */.a2)(text) ?? (0,catalogue/* matchBuilderLog */.hC)([text]);
        if (match && tells(match))
            return match.entry.family;
        for (const [family, words] of toolWords)
            if (words.test(bare))
                return family;
        const name = prefix.exec(text);
        if (!name)
            return null;
        text = text.slice(name[0].length);
    }
    return null;
}
/** Whether a rule is about a cause, not about what follows from one. */
function tells({ entry, rule }) {
    return rule.role !== 'consequence' && entry.family !== 'unknown';
}

;// CONCATENATED MODULE: ./lib/nix/failures/definition.js


const definition_option = /\boption (?:definition )?[`'‘]([^`'‘’]+)['’]/;
/** A file that the module system names: `- In `FILE'`, `in `FILE'`, `Module `FILE'`. */
const namedFile = /\b(?:[Ii]n|[Mm]odule) [`'‘"]((?:(?!['’"\n]).){1,1000})['’"]/g;
/**
 * Where the option is set that a message of the module system names. NixOS names the files of the definitions,
 * without lines. Of those in the checkout, the first line that sets the option by its longest path, else the file's
 * first; where none is in the checkout, the first file that is not nixpkgs' own. Null where there is none.
 */
function definitionOf(message, checkout) {
    const path = definition_option.exec(message)?.[1]?.split('.') ?? [];
    const files = [...message.matchAll(namedFile)].map(([, printed]) => printed.split(', via option ', 1)[0]);
    for (const named of files) {
        const file = checkout && (0,failures_location/* fileInCheckout */.oz)({ ...(0,failures_location/* fileOnly */.Rs)(named), line: 1 }, checkout);
        const text = file && checkout.read(file);
        if (file && typeof text === 'string')
            return { file, line: settingLine(text, path), column: null };
    }
    const elsewhere = files.find((file) => file.includes('/') && (0,failures_location/* isUsersFile */.pC)(file));
    return elsewhere ? { file: elsewhere, line: 1, column: null } : null;
}
function settingLine(text, path) {
    const lines = text.split('\n');
    for (let from = 0; from < path.length; from += 1) {
        const suffix = path.slice(from).map(escaped).join('\\.');
        const sets = new RegExp(`(?:^|[\\s{;.])"?${suffix}"?(?:\\s*=|\\.|\\s*$)`);
        const index = lines.findIndex((line) => sets.test((0,comparable/* comparable */.Z)(line.split('#', 1)[0])));
        if (index !== -1)
            return index + 1;
    }
    return 1;
}
function escaped(name) {
    return name.replace(/^"|"$/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/nix/failures/shell-trace.js
/** A command that a shell prints before it runs it (`set -x`). */
const shell_trace_traced = /^\+{1,8} \S/;
/** What a script does when it ends, whether or not it failed. */
const cleanup = /^\+{1,8} (?:(?:rm|exit|cleanup|popd|umount|return|kill|wait|sleep) ?|(?:set \+|trap - |local |\[\[? ))/;
const fewest = 3;
/**
 * Which of the lines the last command of a traced script printed, as the first of them and the one after the last: the
 * script went on after all that came before, and what it cleans up after is no reason. Null without such a script.
 */
function ofLastCommand(lines) {
    const commands = lines.flatMap((line, index) => (shell_trace_traced.test(line) ? [index] : []));
    const last = commands.findLast((index) => !cleanup.test(lines[index]));
    if (last === undefined || commands.length < fewest)
        return null;
    return { from: last + 1, to: commands.find((index) => index > last) ?? lines.length };
}

;// CONCATENATED MODULE: ./lib/nix/failures/likeliest.js



/** The order of certainty; the last is what never says what failed. */
const likeliest_order = ['outright', 'known', 'summary', 'vague', 'none', 'noise'];
/** What a shell, a progress display, a trace or an excerpt prints: no such line says what failed. */
const noise = [
    // Prompts, with what was typed, and `set -x`.
    /^(?:\[[^\]\n]{1,80}\][$#]|(?:\([^)]{1,40}\) ?)?[\w.-]{1,40}@[\w.-]{1,60}[ :][^$#%>]{0,80}[$#%>](?: |$)|[$#❯➜λ%](?: |$)|\+{1,4} \S)/u,
    // Trees and frames.
    /^\s*[\u2500-\u257f┃]/u,
    // Progress.
    /^\s*(?:\[\d{1,6}\/\d|\[ *\d{1,3}%\]|\d{1,3}(?:\.\d)?%|copying |building |unpacking |downloading |fetching |evaluating |querying |these \d|this (?:derivation|path) |\/nix\/store\/\S+$|warning: Git tree |remote: (?:Enumerating|Counting|Compressing))/i,
    // Excerpts of sources and places in them.
    /^\s*(?:\d{1,6} ?[|│]|[|│]|[\^~-]{2,}$|\^|--> )/u,
    /^\s*(?:at )?(?:\S{1,200} )?\(?[\w./<>@+-]{1,200}\.(?:rs|go|py|pm|c|cc|cpp|h|hh|hs|js|ts|pl|nix):\d+(?::\d+)?:?\)?$/,
    /^\s*(?:File ".*", line \d+|Traceback \(|… |at (?:\S+ )?\()|^ {4}\S.*[(=]/,
    // What else comes with a trace.
    /^\s*(?:Location:|Backtrace|Stack ?trace|stack backtrace|Run with |note: run with|Suppressed:|Caused by:|During handling of|The above exception|\d+: (?:0x|std::|core::))/i,
    // Notes of CI services around a step.
    /^(?:##\[|(?:Error: )?Process completed with|🚨 Error: The command exited|script returned exit code|::(?:end)?group|Post job cleanup|Cleaning up |Running after|section_(?:start|end)|Uploading |Saving cache)/,
    /^[-=_*#~`.\s]+$/,
    /^\s*<[!/?]?\w[^<>]{0,200}>(?!: )/,
    // What another program printed comes below.
    /^\s*(?:\[?ERROR\]? )?std(?:out|err):\s*$/,
    // The kernel's, among the lines of programs.
    /^audit: type=\d/,
    // Where more may be read.
    /^\s*(?:Try ['`‘].{1,80} --help|For more information|See ['"`].{1,200} for details|dmesg\(1\) may have)/,
];
/** A report that something else failed, which was printed before it, or is a list of what did. */
const summary = /^={3,} (?:FAILURES|ERRORS|short test summary info) ={3,}$|\bexit(?:ed)?(?: (?:with|status|code|value|non-zero|was|of))+ ?:?|returned (?:a )?non-zero|^\s*make(?:\[\d+\])?: \*\*\*|^(?:error: )?could not compile|\baborting(?:\.|$)|^Failed to start (?!transient)|^(?:Command|Process) .*failed|\bErrors? occurred\b|\bsome \w{1,30} failed\b|returned signal \d|: line \d{1,6}: +\d{1,10} Aborted\b|^error: Traceback |A fatal error occurred|^(?:ERROR: )?Job failed|^(?:Error: )?(?:The )?process '.*' failed|^Error encountered; not saving changes|^Kexec may have failed|^rsync error: |^could not make way for new directory/i;
/** `Installation failed: "nixos-install failed"`: a short line that ends with the word says no reason. */
const bareReport = /^(?!.*\bAssertion ).*\bfailed["'`.!)]{0,3}\s*$/i;
const longestBareReport = 80;
const outright = [
    /^\s*(?:[\w./@+-]{1,80}(?:\[\d+\])?(?::\d+){0,2}: )?(?:fatal error|fatal|error|panic|critical|failure)(?:\[\w+\])?(?: [\w-]{1,20}| \([^)]{1,60}\))?: ?\S/i,
    // A program that says what it did when it failed.
    /^[A-Z][\w-]{1,30}(?: [\w-]{1,30}){1,3} error: \S/,
    // The report of Rust's programs, whose causes are below it.
    /^Error:\s*$/,
    /^\S{1,200}: line \d{1,6}: +\S/,
    /^curl: \(\d{1,3}\) \S/,
    // Haskell's runtime, and the exceptions that it shows.
    /^\S{1,100}: user error \(|^[\w-]{1,60}: [A-Z]\w{0,60}(?:Error|Exception\w{0,20}|Response|Failure) [({"\\]/,
    /^\s*(?:ERROR|FATAL|CRITICAL|PANIC|FAILED|FAIL|E)[: ]\s*\S/,
    // Python, Java, JavaScript: the class of the exception. Perl: where it died.
    /^(?:[\w.]{1,80}\.)?(?:[A-Z]\w{0,60})?(?:Error|Exception|Failure)(?:: \S|$)/,
    /\S at \S+ line \d+(?:, <[^>\s]*> (?:line|chunk) \d+)?\.$/,
    // The dynamic linkers of Linux and macOS.
    /^(?:dyld(?:\[\d+\])?: |Library not loaded: )|: error while loading shared libraries: |: symbol lookup error: |: version [`'‘]\S{1,60} not found \(required by /,
    /\bAssertion [`'‘"].{1,400} failed|\bpanicked at\b|\(core dumped\)|Segmentation fault|^terminate called|^Unhandled |^Uncaught |\bKernel panic - not syncing: /,
    /^\s*(?:\S{1,100}: ){0,3}(?:line \d+: )?\S{1,100}: (?:command not found|No such file or directory|Permission denied|cannot execute|not found)\.?$/,
];
const vague = /\b(?:fail(?:ed|s|ure)?|errors?|has not been|can ?not|can't|could not|couldn't|unable to|not found|no such|denied|refused|invalid|missing|timed out|unexpected|not (?:allowed|permitted|supported|valid)|must (?:now )?be|Main process exited|Failed with result|error\(s\) occurred|unbound|abort(?:ed|ing)|killed|unrecogni[sz]ed|conflict\w{0,4}|do(?:es)? ?n[o']t exist|no space|corrupt\w{0,3}|rejected|unreachable|mismatch|already (?:exists|loaded|in use))\b|(?:^|[^-\w])unknown(?:[^-\w]|$)/i;
const harmless = /^\s*(?:warning|warn|note|hint|help|info|debug|trace|notice|evaluation warning)\b|^(?:Use of uninitialized value|Wide character in|Argument ".*" isn't numeric|Odd number of elements|perl: warning: )|^(?:\S{1,40}: )?[Uu]se the -\w option to (?:force|overwrite)|\b(?:skipping|ignoring|ignored|retrying|no errors?|continuing anyway)\b/i;
function weightOf({ text, isError }) {
    if (text.trim() === '' || noise.some((pattern) => pattern.test(text)))
        return 'noise';
    if (harmless.test(text))
        return 'none';
    if (summary.test(text) || (text.length <= longestBareReport && bareReport.test(text)))
        return 'summary';
    if (isError || outright.some((pattern) => pattern.test(text)))
        return 'outright';
    return vague.test(text) ? 'vague' : 'none';
}
/** The weights of lines, where those near the end are also compared with the catalogue, which takes longest. */
function weigh(lines) {
    return lines.map((line, index) => {
        const text = line.text.slice(0, longestCompared);
        // Programs of GNU refer to their usage below the error, in whichever language that is.
        if (usage.test(lines[index + 1]?.text ?? '') && /^\S{1,80}: \S/.test(text))
            return 'outright';
        const weight = weightOf({ ...line, text });
        const isOpen = (weight === 'vague' || weight === 'none') && !harmless.test(text);
        return isOpen && lines.length - index <= mostKnown && isKnownError(text) ? 'known' : weight;
    });
}
const usage = /^Try '\S{1,60} --help' for more information\.?$/;
const longestCompared = 1000;
const mostKnown = 40;
/** How far above a summary the line may be that says more. */
const mostBetween = 12;
/**
 * The likeliest of the last lines: the last of those that say most surely what failed, never a prompt, progress, a
 * part of a trace or of a source. Null where there is no such line.
 */
function likeliestLine(lines) {
    const weighed = inLastCommand(lines, weigh(lines));
    const certainty = likeliest_order.find((weight) => weighed.includes(weight));
    if (certainty === undefined || certainty === 'noise')
        return null;
    const index = weighed.lastIndexOf(certainty);
    const { text, input, builder } = lines[index];
    const after = weighed.slice(index + 1).filter((weight) => weight !== 'noise').length;
    const above = certainty === 'summary' ? weighed.lastIndexOf('vague', index) : -1;
    const reason = above !== -1 && index - above <= mostBetween ? [lines[above].text.trim()] : [];
    const below = isIntroduction(text) ? saidBelow(lines.slice(index + 1)) : [];
    return {
        text: [...reason, withCauses(text, lines.slice(index + 1)), ...below].join('\n'),
        certainty,
        isLast: after === 0,
        index,
        after,
        builder,
        source: sourceIn(input, text),
    };
}
/** The weights, of the last command of a traced script alone where one of its lines says what failed. */
function inLastCommand(lines, weighed) {
    const last = ofLastCommand(lines.map(({ text }) => text));
    if (!last)
        return weighed;
    const isOfLast = (index) => index >= last.from && index < last.to;
    if (!weighed.some((weight, index) => isOfLast(index) && weight !== 'none' && weight !== 'noise'))
        return weighed;
    return weighed.map((weight, index) => (isOfLast(index) || weight === 'noise' ? weight : 'none'));
}
/** Whether a line ends with a colon, so that what it is about comes below. */
function isIntroduction(text) {
    return /\S:$/.test(text.trimEnd()) && !/^(?:Error|error):$/.test(text.trim()) && !/panicked at/.test(text);
}
/** The last that is said below a line that ends with a colon, if it can be why. */
function saidBelow(after) {
    const said = after.filter((line) => weightOf(line) !== 'noise' && !harmless.test(line.text));
    return said.slice(-1).map(({ text }) => text.trim());
}
const mostCauses = 6;
/** The line with the causes that Rust's programs print below it, after `Caused by:` or numbered. */
function withCauses(text, after) {
    const said = text.trim();
    // Rust prints where a program panicked, and why on the next line.
    if (/\bpanicked at \S+:$/.test(said) && after[0])
        return `${said} ${after[0].text.trim()}`;
    const isReport = said === 'Error:';
    if (!isReport && !/^caused by:\s*$/i.test(after[0]?.text.trim() ?? ''))
        return said;
    const below = after.slice(isReport ? 0 : 1, mostCauses).map((line) => line.text);
    const end = below.findIndex((line) => !(isReport ? /^ +(?:\d+|std(?:err|out)): \S|^ {6,}\S/ : /^\s+\S/).test(line));
    const causes = (end === -1 ? below : below.slice(0, end)).map((line) => line.trim().replace(/^\d+: /, ''));
    return [...(isReport ? [] : [said]), ...causes].join(': ').replaceAll('.: ', ': ');
}

;// CONCATENATED MODULE: ./lib/nix/failures/failure-report.js











const mostTail = 25;
/** Of the lines before one that is no error of Nix. */
const failure_report_linesBefore = 8;
const failure_report_longestTailLine = 1000;
/** A cause in the form of the metadata; a file of the checkout is named relative to the checkout. */
function failureOf(cause, { checkout, surroundings }) {
    const { block, context, at } = cause;
    // Nix before 2.34 does not print why a file of the flake is missing from its copy.
    const untracked = cause.family === 'missing-file' && checkout && (0,failures_location/* namesFileInCheckout */.oM)(cause.message, checkout);
    const { family, hint } = untracked ? (0,catalogue/* entryOf */.Ms)('untracked-file') : plainly(cause);
    const around = context.slice(Math.max(0, at + 1 - failure_report_linesBefore));
    const log = builderLogOf(cause);
    const tail = log.length > 0 ? log : (block?.lines ?? around.slice(0, mostTail));
    const message = (0,comparable/* comparable */.Z)(messageOf(cause));
    const { derivation } = cause;
    const location = locationOf(cause, family, checkout);
    return {
        family,
        confidence: cause.confidence,
        message,
        ...(log.length > 0 && { cause: (0,nix_cause/* causeOf */.r)(log)?.text ?? null }),
        derivation,
        location,
        log_tail: tailOf(tail),
        hint: (0,advice/* adviceFor */.c)(hint, { message, derivation, location }, surroundings),
        source: cause.source,
    };
}
/** The log of a builder that failed, where there is one: Nix embedded it, or printed it before it reported the failure. */
function builderLogOf({ block, family, role, message, context, at }) {
    if (block)
        return block.logTail;
    return family === 'builder' && role === 'root' ? logAround(message, context, at) : [];
}
/** Before Nix 2.4 the log of a builder is before its failure; its end may be quoted below, indented. */
function logAround(message, context, at) {
    if (!/last \d+ log lines:$/.test(message))
        return logBefore(context.slice(0, at));
    const below = context.slice(at + 1);
    const end = below.findIndex((line) => !line.startsWith('  '));
    return (end === -1 ? below : below.slice(0, end)).map((line) => line.slice(2));
}
/** The family and its advice: what the words of a cause mean in any program, where no rule knows them. */
function plainly(cause) {
    if (cause.family !== 'unknown')
        return cause;
    const family = familyOfWords(messageOf(cause));
    return family === 'unknown' ? cause : (0,catalogue/* entryOf */.Ms)(family);
}
/** The message with the lines that belong to it: the reason before a report, the list after a line. */
function messageOf({ family, message, why, more, context, at }) {
    const after = more ? more(context.slice(at + 1)).map((line) => line.trimEnd()) : [];
    const below = family === 'units' ? wordsOfUnit(context.slice(at + 1)) : wordsOfCommand(message, context.slice(at + 1));
    return [...(why === null ? [] : [why]), message, ...after, ...below].join('\n');
}
const endOfUnit = /^[\w@.:\\-]+\.\w+: (?:(?:Main|Control) process exited, |Failed with result ')/;
/** What a unit wrote last before it failed, in the journal that systemctl prints below a report; none without that. */
function wordsOfUnit(after) {
    const end = after.findIndex((line) => endOfUnit.test(line));
    const said = end === -1 ? null : lineBefore(after.slice(0, end));
    return said === null ? [] : [said];
}
/** What the command printed last that nh reports to have failed, below its numbered causes; none for other reports. */
function wordsOfCommand(message, after) {
    if (!message.startsWith('0: '))
        return [];
    const from = after.findIndex((line) => line.trim() === 'stderr:') + 1;
    const printed = from === 0 ? [] : after.slice(from);
    const end = printed.findIndex((line) => line.trim() === '' || line.startsWith('Location:'));
    const said = lineBefore(end === -1 ? printed : printed.slice(0, end));
    return said === null ? [] : [said];
}
function locationOf({ block, message }, family, checkout) {
    const ofModules = (0,catalogue/* entryOf */.Ms)(family).ofModuleSystem ?? false;
    const defined = ofModules ? definitionOf(message, checkout) : null;
    if (defined || !block)
        return defined;
    const { positions, ownPositions, isTruncated, moduleArgument } = block;
    if (family === 'missing-extra-arg' && moduleArgument?.file.includes('/'))
        return (0,failures_location/* bestLocation */.us)([(0,failures_location/* fileOnly */.Rs)(moduleArgument.file), ...positions], checkout);
    // What is left of a trace that was cut is its beginning, far from the cause; files are named in any case.
    const near = isTruncated && ownPositions === 0 ? positions.filter(({ isFileOnly }) => isFileOnly) : positions;
    return (0,failures_location/* bestLocation */.us)(near, checkout, ofModules);
}
/** The last lines, each in a length that a person reads. */
function tailOf(lines) {
    return lines.slice(-mostTail).map((line) => (0,clean/* truncate */.xv)(line, failure_report_longestTailLine));
}
/** A failure that nothing in the log explains: its last error or line, and what the status implies. */
function unexplained(exitCode, lastBlock, recent, { isActivating, surroundings }) {
    const likeliest = lastBlock ? null : likeliestLine(recent);
    const message = lastBlock?.message ?? likeliest?.text ?? `it ended with status ${exitCode} and said nothing`;
    const implied = familyOfStatus(exitCode);
    const family = implied === 'unknown' ? familyOfGuess(message, isActivating) : implied;
    const named = { message, derivation: null, location: null };
    return {
        family,
        confidence: exitCode > 128 ? 0.5 : 0.1,
        ...named,
        log_tail: tailOf(lastBlock?.lines ?? recent.map(({ text }) => text)),
        hint: (0,advice/* adviceFor */.c)((0,catalogue/* entryOf */.Ms)(family).hint, named, surroundings),
        source: likeliest?.source ?? null,
    };
}
/** The family of words that no rule knows as they were printed: what fails while a system is activated is of its script. */
function familyOfGuess(message, isActivating) {
    const family = familyOfWords(message);
    return isActivating && ofOtherPrograms.has(family) ? 'activation-script' : family;
}
/** No builder runs by then, and it is the script that called a program as it should not. */
const ofOtherPrograms = new Set(['unknown', 'builder', 'usage']);
/** Statuses above 128 are of a signal: 2 (INT), 9 (KILL, most often for lack of memory), 15 (TERM). */
function familyOfStatus(exitCode) {
    if (exitCode === 130 || exitCode === 143)
        return 'interrupted';
    return exitCode === 137 ? 'killed-oom' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/nix/failures/cut-trace.js





const head = /^Traceback \(most recent call last\):/;
const cut_trace_frame = /^ +File "([^"]*)", line \d+/;
/** Python's own modules, which raise what the program that called them did not expect. */
const ofPython = /\/lib\/python3[^/]*\/(?!site-packages)/;
/**
 * The failure of which a log shows no more than the beginning of Python's trace: it ends before the exception. The
 * message is what the program's own last frame was doing. Null where the log does not end so.
 */
function cutTraceOf({ lines, surroundings }) {
    const from = lines.findLastIndex(({ text }) => head.test(text)) + 1;
    const trace = lines.slice(from);
    if (from === 0 || !trace.every(({ text }) => text.startsWith('  ')))
        return null;
    const at = trace.findLastIndex(({ text }) => cut_trace_frame.test(text) && !ofPython.test(text));
    const line = trace[at + 1] ?? trace[at];
    if (at === -1 || !line)
        return null;
    const family = trace.some(({ text }) => boot/* ofInstaller */._.test(text)) ? 'bootloader' : 'unknown';
    const named = { message: line.text.trim(), derivation: null, location: null };
    return {
        family,
        confidence: 0.3,
        ...named,
        log_tail: tailOf(lines.map(({ text }) => text)),
        hint: (0,advice/* adviceFor */.c)((0,catalogue/* entryOf */.Ms)(family).hint, named, surroundings),
        source: sourceIn(line.input, line.text),
    };
}

;// CONCATENATED MODULE: ./lib/nix/failures/guess.js






/** A failure whose only sign is a line in the form in which programs report errors. */
function guessOf({ certainty, builder, source, text }, { lines, isActivating, hasWork, surroundings }) {
    // Under the name of a builder, only an error of Nix itself is another one's: a machine that NixOps names.
    const isOfBuilder = builder !== null && !(text.startsWith('error: ') && isKnownError(text));
    const meant = isOfBuilder ? 'builder' : familyOfGuess(text, isActivating);
    const cause = meant === 'builder' || !hasWork ? (0,nix_cause/* causeOf */.r)(lines.map((line) => line.text)) : null;
    // Plain words of another family say more than whose words they are, but for those that every compiler uses.
    const isPlain = meant !== 'unknown' && meant !== 'missing-file';
    const isCutOut = !hasWork && !isActivating && !isPlain && cause?.by === 'builder';
    const isWithin = !hasWork && !isActivating && meant === 'unknown' && namesBuildDirectory(lines);
    const family = isCutOut || isWithin ? 'builder' : meant;
    // Of a builder's own log, the line that tells why says more than the one that looks most like an end.
    const isTold = family === 'builder' && cause?.by === 'builder' && !text.includes(cause.text);
    const message = isTold ? `${cause.text}\n${text}` : text;
    return guess_failureOf({ family, confidence: certainty === 'outright' ? 0.3 : 0.2, message, source }, cause, {
        lines,
        surroundings,
    });
}
const buildDirectory = /(?:^|[\s"'(=])(?:\/private)?(?:\/build\/|\/tmp\/nix-build-|\/nix\/var\/nix\/builds\/)/;
/** Whether the lines are of a program that ran where builders do. */
function namesBuildDirectory(lines) {
    return lines.some(({ text }) => buildDirectory.test(text));
}
/**
 * The failure of a builder whose log, or the end of it, is all that there is: a program that is known says why it
 * failed, in words that are no error in any other log. Null where none does.
 */
function cutOutOf({ lines, isActivating, hasWork, surroundings }) {
    if (hasWork)
        return null;
    const cause = (0,nix_cause/* causeOf */.r)(lines.map((line) => line.text));
    const at = cause && lines.findLast((line) => line.text.includes(cause.text));
    if (!cause || !at || cause.by === 'any')
        return null;
    const family = cause.by === 'builder' ? 'builder' : familyOfGuess(cause.text, isActivating);
    const source = sourceIn(at.input, at.text);
    return guess_failureOf({ family, confidence: 0.3, message: at.text.trim(), source }, cause, {
        lines,
        surroundings,
    });
}
function guess_failureOf({ family, confidence, message, source, }, cause, { lines, surroundings }) {
    const named = { message: message.replace(/^error: /i, ''), derivation: null, location: null };
    return {
        family,
        confidence,
        ...named,
        ...(cause && (family === 'builder' || cause.by !== 'any') && { cause: cause.text }),
        log_tail: tailOf(lines.map(({ text }) => text)),
        hint: (0,advice/* adviceFor */.c)((0,catalogue/* entryOf */.Ms)(family).hint, named, surroundings),
        source,
    };
}

;// CONCATENATED MODULE: ./lib/nix/failures/root-cause.js

/**
 * The causes among the candidates, the root first, other independent ones after it; empty for a success.
 * Dropped: builder output that looks like an error, errors after which the run continued, and everything
 * that only follows from something else.
 */
function rootCauses(log, exitCode) {
    if (exitCode === 0)
        return [];
    // Without a status, an error that a builder may have printed counts only where it is the last line.
    const believed = (candidate) => !candidate.doubtful || exitCode !== null || log.endsWithError || isConfirmed(candidate, log);
    const candidates = withoutDecoys(withoutCopies(log.candidates.filter(believed)), log);
    const last = Math.max(-1, ...candidates.map(({ order }) => order));
    if (exitCode === null && log.succeededAt > last)
        return [];
    const causes = candidates.filter(isCause);
    const roots = withoutReports(causes);
    const ended = withoutReports(causes.filter((candidate) => canHaveFailedTheRun(candidate, log)));
    if (ended.length > 0) {
        const clue = commonClue(ended, candidates);
        return clue ? [clue] : byOrder(independent(withoutEffects(ended)));
    }
    return explained(candidates, roots, log, exitCode);
}
/** Whether Nix itself says of the same derivation that it failed. */
function isConfirmed({ derivation, order }, log) {
    return (derivation !== null &&
        log.candidates.some((other) => !other.doubtful &&
            other.role === 'consequence' &&
            other.order > order &&
            other.message.includes(derivation)));
}
/** The clue that explains every error that ended the run, where they are all explained by one family. */
function commonClue(ended, candidates) {
    return candidates.find(({ family, role }) => role === 'clue' && ended.every(({ explainedBy }) => explainedBy.includes(family)));
}
/** The cause where no root ended the run: a clue may explain what followed from it. */
function explained(candidates, roots, log, exitCode) {
    const consequences = candidates.filter(({ role }) => role === 'consequence');
    // Other programs print errors in the form of Nix, and the rebuild continues.
    const unknown = candidates.filter(({ family, role, order, message }) => family === 'unknown' &&
        role === 'root' &&
        (exitCode !== null || order > log.wentOnAt) &&
        !isPassedOver(message));
    const clues = candidates.filter(({ role }) => role === 'clue');
    const failed = consequences.length + unknown.length > 0 ||
        (exitCode === null ? endsWithClue(clues, log) : exitCode !== 0);
    if (!failed)
        return [];
    if (clues.length > 0)
        return [clues.sort((a, b) => b.confidence - a.confidence || b.order - a.order)[0]];
    if (roots.length > 0 && exitCode !== null)
        return byOrder(independent(roots));
    const classified = byOrder(consequences).filter(({ family }) => family !== 'unknown');
    const best = classified.find(({ family }) => family !== 'dependency') ?? classified[0];
    if (best)
        return [toldBy(reasonBefore(best, candidates), best)];
    const [first] = byOrder(consequences.filter(({ why }) => why !== null));
    if (unknown.length === 0 && first)
        return [first];
    return byOrder([...unknown, ...consequences]).slice(-1);
}
/** The last error in unknown words before a consequence, which is why it came to that; undefined without one. */
function reasonBefore(consequence, candidates) {
    return candidates.findLast(({ family, role, order, message, doubtful }) => family === 'unknown' &&
        role === 'root' &&
        !doubtful &&
        order < consequence.order &&
        !isPassedOver(message));
}
/** A consequence in the words of its reason; of the family that the consequence shows, if it shows one. */
function toldBy(reason, consequence) {
    if (!reason)
        return consequence;
    if (consequence.family === 'dependency')
        return reason;
    const { message, block, source } = reason;
    return { ...consequence, message, block, source };
}
/** Whether the program that prints it says that it goes on. */
function isPassedOver(message) {
    return /\b(?:skipping|ignoring|ignored|retrying)\b/.test(message.split('\n', 1)[0]);
}
/** Whether the log ends with what ends a program, though nothing says so: ssh that cannot connect, say. */
function endsWithClue(clues, log) {
    if (!log.endsWithError)
        return false;
    const last = Math.max(...log.candidates.map(({ order }) => order));
    return clues.some(({ family, order }) => order === last && ['activation', 'any'].includes((0,catalogue/* entryOf */.Ms)(family).stage));
}
function isCause({ role, family }) {
    return (role === 'root' || role === 'report') && family !== 'unknown';
}
/**
 * Whether the cause is below a report: systemctl prints the state of a unit before what the unit wrote, a program that
 * crashes says why below it, and nh lists what failed from the outside to the inside.
 */
function isAboveCause({ family, message }) {
    return family === 'units' || family === 'nix-crash' || message.startsWith('0: ');
}
/** How systemctl begins to print the state of a unit, and below it what the unit wrote. */
const isStateOfUnit = /^[●×*] \S/;
/** Without the reports of a failure whose cause was printed before, in the same step or of the activation. */
function withoutReports(causes) {
    const roots = causes.filter(({ role }) => role === 'root');
    const isExplained = (report) => roots.some(({ family, order, step }) => {
        const isOfActivation = ['activation', 'any'].includes((0,catalogue/* entryOf */.Ms)(family).stage);
        if (order > report.order)
            return step === report.step
                ? family === report.family || isAboveCause(report)
                : isOfActivation && (report.family === 'units' || isStateOfUnit.test(report.message));
        return step === report.step || isOfActivation;
    });
    const reports = causes.filter(({ role }) => role === 'report');
    // One report is enough: each program reports what the one that it called had reported.
    const [first] = byOrder(reports.filter((report) => !isExplained(report)));
    return causes.filter((cause) => cause.role === 'root' || cause === first);
}
/**
 * Whether it can be why the run failed. An evaluation error ends Nix at once, so where the run continued
 * afterwards another program printed it.
 */
function canHaveFailedTheRun({ family, order, step }, log) {
    if (!(0,catalogue/* entryOf */.Ms)(family).endsTheRun)
        return true;
    if (order <= log.wentOnAt)
        return false;
    // Before Nix 2.4 the log of a builder is above the report of its failure, also where a copy begins amid it.
    return !log.candidates.some((other) => other.order > order &&
        other.step === step &&
        other.block === null &&
        /^builder for .* failed with exit code/.test(other.message));
}
function withoutDecoys(candidates, log) {
    const fromJson = candidates.filter(({ channel }) => channel === 'json');
    const honest = candidates.filter((candidate) => {
        const { channel, message, block, doubtful } = candidate;
        if (channel === 'json')
            return true;
        if (block && candidates.some((other) => other !== candidate && quotes(other, message)))
            return false;
        // Where there is an activity log, an error that is not in it was not printed by Nix.
        if (block && fromJson.length > 0 && !fromJson.some((other) => other.message === message))
            return false;
        return !doubtful || log.wentOnAt < candidate.order;
    });
    const certain = honest.filter(({ doubtful }) => !doubtful);
    if (certain.some(isCause))
        return certain;
    // Nix prints its own error after the builder's output, so the last candidate wins.
    const rest = honest.filter(({ doubtful }) => doubtful);
    const clues = rest.filter(({ role }) => role === 'clue');
    return [...certain, ...clues, ...byOrder(rest.filter(isCause)).slice(-1)];
}
/** Without what nix-output-monitor repeats of another error, where it may leave out parts. */
function withoutCopies(candidates) {
    const originals = candidates.filter(({ isCopy }) => !isCopy);
    return candidates.filter((candidate) => !candidate.isCopy || !originals.some(({ message }) => isShortened(candidate.message, message)));
}
/** Whether a text is another with parts replaced by an ellipsis. */
function isShortened(short, whole) {
    let from = 0;
    for (const part of short.split('…')) {
        const at = whole.indexOf(part.trim(), from);
        if (at === -1)
            return false;
        from = at + part.length;
    }
    return true;
}
/** Whether another failure has the message as part of a builder's log: then the builder printed it. */
function quotes({ block }, message) {
    const first = `error: ${message.split('\n')[0]}`;
    return block?.logTail.some((line) => line.endsWith(first)) ?? false;
}
/** One of each cause: text and activity log have the same errors, and a derivation fails once. */
function independent(roots) {
    const kept = new Map();
    for (const root of roots) {
        const words = root.block || root.family === 'units' ? root.message.split('\n')[0] : '';
        const key = root.derivation ?? `${root.family}\0${words}`;
        const other = kept.get(key);
        if (!other)
            kept.set(key, root);
        else
            kept.set(key, merged(other, root));
    }
    return [...kept.values()];
}
function merged(a, b) {
    const more = (b.block?.positions.length ?? 0) > (a.block?.positions.length ?? 0) ? b : a;
    return { ...more, order: Math.min(a.order, b.order), confidence: Math.max(a.confidence, b.confidence) };
}
/** Without the end of a connection where it is known why there was none. */
function withoutEffects(roots) {
    const others = roots.filter(({ message }) => !message.startsWith('unexpected end-of-file'));
    return others.length > 0 ? others : roots;
}
function byOrder(candidates) {
    return candidates.sort((a, b) => a.order - b.order);
}

;// CONCATENATED MODULE: ./lib/nix/verdict.js





const mostFailures = 100;
/** How surely a line must say what failed, to stand in place of a report that says only that something did. */
const mayExplain = new Set(['outright', 'known', 'vague']);
/** Judges a rebuild by its exit status, null where that is not known, and by what it printed. */
function judge(seen, exitCode) {
    const { log, lines, circumstances } = seen;
    const causes = rootCauses(log, exitCode).slice(0, mostFailures);
    const [first] = causes;
    // What only reports that something failed is explained by a line before it, where one says what.
    const isUnexplained = first?.family === 'unknown' && first.role === 'consequence' && first.why === null;
    const likeliest = isUnexplained ? likeliestLine(lines) : null;
    if (likeliest && mayExplain.has(likeliest.certainty))
        return failed(guessOf(likeliest, guessed(seen)));
    const cutOut = first?.family === 'unknown' && first.role === 'root' ? cutOutOf(guessed(seen)) : null;
    if (cutOut?.family === 'builder')
        return failed(cutOut);
    if (first) {
        const failures = causes.map((cause) => failureOf(cause, circumstances));
        const isGuess = first.family === 'unknown' && first.role === 'root' && exitCode === null;
        const doubt = isGuess ? doubtOf(failures[0], lines) : null;
        return { failures: doubt ? [] : failures, doubt };
    }
    if (exitCode === 0)
        return { failures: [], doubt: null };
    if (exitCode !== null)
        return failed(cutTraceOf(guessed(seen)) ??
            unexplained(exitCode, log.lastBlock, lines, {
                isActivating: seen.isActivating,
                surroundings: circumstances.surroundings,
            }));
    return judgeUnknown(seen);
}
function failed(failure) {
    return { failures: [failure], doubt: null };
}
/** Judges a rebuild of unknown status in which the catalogue knows no cause. */
function judgeUnknown(seen) {
    const { log, linesAfterWork, success, hasLines, circumstances } = seen;
    if (success === 'final')
        return { failures: [], doubt: null };
    const likeliest = likeliestLine(linesAfterWork);
    if (likeliest && isFailure(likeliest, seen)) {
        // A line that fails nothing by itself explains what failed after it.
        const clue = rootCauses(log, 1).find(({ role }) => role === 'clue');
        return failed(clue ? failureOf(clue, circumstances) : guessOf(likeliest, guessed(seen)));
    }
    if (success === 'partial')
        return { failures: [], doubt: null };
    const cutOut = success === null ? (cutTraceOf(guessed(seen)) ?? cutOutOf(guessed(seen))) : null;
    if (cutOut)
        return failed(cutOut);
    const reason = hasLines ? unknownEnd : 'The input is empty.';
    const clue = log.candidates.findLast(({ role }) => role === 'clue');
    const { line, source } = likeliest
        ? { line: likeliest.text, source: likeliest.source }
        : { line: clue?.message ?? null, source: clue?.source ?? null };
    return { failures: [], doubt: { reason, line, source } };
}
function guessed({ lines, isActivating, hasWork, circumstances: { surroundings } }) {
    return { lines, isActivating, hasWork, surroundings };
}
const unknownEnd = 'It ends without a sign of success, and no line of it is known to be a failure: it may be cut off.';
/** The doubt about an error of unknown words after which a program says that all went well; null without that. */
function doubtOf({ message, source }, lines) {
    const after = source ? lines.filter(({ input }) => input.number > source.line) : [];
    if (!hasRecovered(after))
        return null;
    const reason = 'The words of its error are not known, and what follows says that something went well.';
    return { reason, line: message.split('\n', 1)[0], source: source ?? null };
}
const linesNearEnd = 6;
const success = /\b(?:succe(?:ss|ssful|ssfully|eded)|passed|completed)\b/i;
/** That much succeeded. */
const none = /^\s*0\b/;
const goodEnd = /\b(?:ok|done|complete|finished)\b[^:]{0,40}$/i;
const passed = /\bpass(?:ed)?\W{0,4}$/i;
/** Whether a program says after an error that all went well. */
function hasRecovered(after) {
    const last = after.at(-1)?.text ?? '';
    return (after.some(({ text }) => success.test(text) && !none.test(text)) ||
        goodEnd.test(last) ||
        passed.test(last));
}
/**
 * Whether the likeliest line is sure enough. Builders whose tests print errors succeed, so a line of theirs is so only
 * in what was cut out of a log: there it is why somebody did.
 */
function isFailure(likeliest, { linesAfterWork: lines, hasWork, success }) {
    const { certainty, isLast, builder } = likeliest;
    if (hasRecovered(lines.slice(likeliest.index + 1)))
        return false;
    const isNearEnd = likeliest.after < linesNearEnd;
    if (builder === null)
        return (certainty === 'outright' ||
            certainty === 'summary' ||
            (certainty === 'known' && success === null && isNearEnd) ||
            (certainty === 'vague' && success === null && (isLast || (!hasWork && isNearEnd))));
    const isPlain = certainty === 'outright' || certainty === 'summary';
    if (certainty === 'outright' && isLast && builder === '' && success === null)
        return true;
    return (isPlain || (certainty === 'vague' && isLast && builder === '')) && !hasWork && isNearEnd;
}

;// CONCATENATED MODULE: ./lib/nix/observer.js












/** What shows where a rebuild ran is most often in its first lines. */
const mostFirstLines = 200;
const mostWarnings = 100;
const mostMetrics = 200;
/** Stamps that are further apart are not of one run: a month, in seconds. */
const longestStampedRun = 31 * 86_400;
/**
 * Understands a rebuild while it runs. Push the terminal's text and, where there is one, Nix's activity log,
 * each in any chunking and with the seconds since the start; then call `end` once.
 */
class RebuildObserver {
    #checkout;
    #timeline;
    #onPlan;
    #log;
    #reader;
    #lines;
    #failures = new FailureLog();
    #text = new TextCounts();
    /** What the activity log announced, which the terminal may have printed as well. */
    #announced = new TextCounts();
    #warnings = new Map();
    #metrics = {};
    #first = [];
    #surroundings;
    #storePath = null;
    #activation = null;
    #exitStatus = null;
    /** How many lines there were before the rebuild was last seen to work, or reported a success. */
    #linesOfWork = 0;
    #success = null;
    #firstTime = null;
    /** Times came with what was pushed, so that stamps within the text count for nothing. */
    #hasClock = false;
    constructor(options = {}) {
        const { checkout = null } = options;
        this.#checkout = typeof checkout === 'string' ? (0,failures_location/* checkoutAt */.GY)(checkout) : checkout;
        this.#timeline = new Timeline(options.onPhase);
        this.#surroundings = options.surroundings ?? [];
        this.#onPlan = options.onPlan ?? (() => { });
        const tails = new LogTails();
        const apply = (event) => this.apply(event);
        this.#log = new ActivityLog(apply, tails);
        this.#reader = new TextReader(apply, tails);
        this.#lines = new TerminalLines((line, number, row, mayHaveWord) => {
            if (this.#first.length < mostFirstLines)
                this.#first.push(line);
            this.#reader.line(line, number, row, mayHaveWord);
        }, (text, from) => (this.#first.length < mostFirstLines ? null : this.#reader.pass(text, from)), catalogue/* anyRuleWord */.Fj);
    }
    pushText(text, seconds) {
        this.#hasClock ||= seconds > 0;
        this.#timeline.tick(seconds);
        this.#lines.push(text);
    }
    pushJson(bytes, seconds) {
        this.#log.push(bytes, this.#timeline.tick(seconds));
    }
    /** An activation of the rebuild was seen to run, `seconds` after the start. */
    activates(seconds) {
        this.#timeline.tick(seconds);
        this.apply({ kind: 'activation', system: null });
    }
    /** A phase that its caller knows of begins, `seconds` after the start. */
    enters(name, seconds) {
        this.#timeline.tick(seconds);
        this.#timeline.enter(name);
    }
    /** Takes one event, at the time of the last push. All that is pushed is applied through here. */
    apply(event) {
        switch (event.kind) {
            case 'phase':
                if (event.begins)
                    this.#timeline.enter(event.name);
                else
                    this.#timeline.advance(event.name);
                // A phase that begins may be a script's own, of any name.
                if (event.name === 'activating' && !event.begins)
                    this.#activation ??= { system: null };
                return;
            case 'builder-output':
                this.#text.seenBuilder();
                this.#timeline.advance('building');
                return;
            case 'building':
                this.#text.building(event.derivation);
                this.#timeline.advance('building');
                return;
            case 'fetching':
                this.#text.fetching(event.path);
                this.#timeline.advance('fetching');
                return;
            case 'plan':
                this.#plan(event.plan, event.channel);
                return;
            case 'bar':
                this.#text.bar(event.counts, event.doing);
                if (event.counts.built !== null)
                    this.#timeline.advance('building');
                else if (event.counts.fetched !== null)
                    this.#timeline.advance('fetching');
                return;
            case 'error':
                this.#failures.error(event);
                if (event.channel === 'text' && !event.doubtful)
                    this.#countFailure(event.error);
                return;
            case 'line':
                this.#failures.line(event);
                this.#lineOfActivation(event);
                return;
            case 'activation':
                this.#activation = { system: event.system ?? this.#activation?.system ?? null };
                this.#timeline.advance('activating');
                return;
            case 'went-on':
                this.#failures.wentOn();
                this.#linesOfWork = this.#reader.recent.count;
                if (this.#success === 'partial')
                    this.#success = null;
                return;
            case 'succeeded':
                this.#failures.succeeded();
                this.#linesOfWork = this.#reader.recent.count;
                this.#success = event.isFinal ? 'final' : 'partial';
                this.#storePath = event.storePath ?? this.#storePath;
                return;
            case 'warning':
                if (this.#warnings.size < mostWarnings)
                    this.#warnings.set(event.message, { message: event.message, file: null, line: null });
                return;
            case 'progress':
                this.#text.current = event.doing;
                return;
            case 'metric':
                this.#metric(event.name, event.value);
                return;
            case 'record':
                this.#log.line(event.json, this.#timeline.now, event.number);
                return;
            case 'exit-status':
                this.#exitStatus = event.status;
                return;
            case 'time':
                this.#stamp(event.milliseconds);
                return;
            default:
                event;
        }
    }
    live() {
        const text = this.#text;
        const base = { phase: this.#timeline.current, current: this.#log.current() ?? text.current };
        if (this.#log.records === 0)
            return {
                ...base,
                built: text.built,
                toBuild: text.toBuild,
                fetched: text.fetched,
                toFetch: text.toFetch,
                failed: text.failed,
            };
        const { built, toBuild, fetched, toFetch, failed } = this.#log.counts();
        const { build = toBuild || null, fetch = toFetch || null } = this.#planned;
        return { ...base, built, toBuild: build, fetched, toFetch: fetch, failed };
    }
    end(exit) {
        this.#lines.end();
        this.#reader.end();
        this.#log.end();
        this.#failures.endsWithError = this.#reader.endsWithError;
        const exitCode = exit.exitCode ?? this.#exitStatus;
        const { failures: causes, doubt } = judge(this.#seen(), exitCode);
        if (causes[0] && !this.#timeline.hasStarted && (0,catalogue/* entryOf */.Ms)(causes[0].family).stage === 'evaluation')
            this.#timeline.enter('evaluating');
        // What failed before the activation was not activated, whatever was printed.
        const hasActivated = this.#activation !== null && !(causes[0] && isBeforeActivation(causes[0]));
        if (exitCode === 0 || hasActivated)
            this.#text.succeeded();
        const phases = this.#timeline.end(exit.seconds);
        return {
            verdict: causes.length > 0 ? 'failed' : doubt ? 'unclear' : 'succeeded',
            doubt,
            failure: causes[0] ?? null,
            failures: causes,
            phases,
            activity: this.#activity(phases),
            storePath: (hasActivated ? this.#activation?.system : null) ?? this.#storePath,
            hasActivated,
            plan: Object.keys(this.#planned).length > 0 ? this.#planned : null,
            unread: this.#log.unread,
        };
    }
    #seen() {
        const { recent, endsWell } = this.#reader;
        const lines = recent.since(0);
        const surroundings = surroundingsIn([...this.#first, ...lines.map(({ text }) => text)]);
        for (const known of this.#surroundings)
            surroundings.add(known);
        return {
            log: this.#failures,
            lines,
            linesAfterWork: recent.since(this.#linesOfWork),
            success: this.#success ?? (endsWell || this.#log.isComplete ? 'partial' : null),
            hasLines: recent.count > 0 || this.#log.records > 0,
            isActivating: this.#activation !== null,
            hasWork: this.#failures.wentOnAt !== -1 || this.#text.isCounted,
            circumstances: { checkout: this.#checkout, surroundings },
        };
    }
    /** A stored log of a CI job has no times but those that its runner printed before each line. */
    #stamp(milliseconds) {
        if (this.#hasClock)
            return;
        this.#firstTime ??= milliseconds;
        const seconds = (milliseconds - this.#firstTime) / 1000;
        if (seconds <= longestStampedRun)
            this.#timeline.tick(seconds);
    }
    #countFailure({ derivation, family, role }) {
        const { stage } = (0,catalogue/* entryOf */.Ms)(family);
        if (derivation && role === 'root' && (stage === 'build' || stage === 'fetch'))
            this.#text.fail(derivation);
    }
    get #planned() {
        return this.#announced.isPlanned ? this.#announced.planned : this.#text.planned;
    }
    #plan(plan, channel) {
        const counts = channel === 'json' ? this.#announced : this.#text;
        counts.plan(plan);
        this.#onPlan(this.#planned);
        if (channel === 'text')
            this.#timeline.advance(plan.fetch ? 'fetching' : 'building');
    }
    #lineOfActivation({ match, line, doubtful }) {
        const reported = failedActivationIn(line);
        const isShown = reported !== null || (!doubtful && isOfActivation(match));
        if (isShown)
            this.apply({ kind: 'activation', system: reported?.system ?? null });
    }
    #metric(name, value) {
        if (Object.keys(this.#metrics).length < mostMetrics && name !== '__proto__')
            this.#metrics[name] = value;
    }
    #activity(phases) {
        const evaluating = phases.filter(({ name }) => name === 'evaluating');
        const evaluation_seconds = evaluating.length
            ? evaluating.reduce((sum, { duration_seconds }) => sum + duration_seconds, 0)
            : null;
        const shared = {
            evaluation_seconds,
            warnings: [...this.#warnings.values()],
            metrics: this.#metrics,
        };
        const text = this.#text;
        if (this.#log.records === 0)
            return {
                built: text.isCounted ? text.built : null,
                fetched: text.fetched,
                download_bytes: null,
                slowest: [],
                failed: text.failed,
                ...shared,
            };
        const { built, fetched, failed, downloadBytes } = this.#log.counts();
        const { slowest, substituters } = this.#log;
        return { built, fetched, download_bytes: downloadBytes, slowest, failed, substituters, ...shared };
    }
}
/** Whether a line says how an activation went, and is not one that other programs print as well. */
function isOfActivation({ entry, rule }) {
    return entry.stage === 'activation' && rule.role !== 'clue' && rule.role !== 'consequence';
}
function isBeforeActivation({ family }) {
    const { stage } = (0,catalogue/* entryOf */.Ms)(family);
    return stage !== 'activation' && stage !== 'any';
}


/***/ }),

/***/ 60696:
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

/***/ 38458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ markerEvent)
/* harmony export */ });
/* harmony import */ var _failures_nix_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22640);

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


/***/ }),

/***/ 84378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ announcedPlan),
/* harmony export */   x: () => (/* binding */ spaceWarning)
/* harmony export */ });
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56042);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54931);


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

/***/ 57032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ afterLines),
/* harmony export */   oZ: () => (/* binding */ filledLines),
/* harmony export */   t7: () => (/* binding */ countLineFeeds)
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
/** How many line feeds are between two positions of a text. */
function countLineFeeds(text, from = 0, to = text.length) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** The lines of a text that are not blank. */
function filledLines(text) {
    return text.split('\n').filter((line) => line.trim() !== '');
}


/***/ })

};
