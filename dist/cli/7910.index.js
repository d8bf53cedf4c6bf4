export const id = 7910;
export const ids = [7910];
export const modules = {

/***/ 6306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ xtermWords)
/* harmony export */ });
/** Words of a cell in `XtermLine._data`. */
const xtermWords = 3;


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openTerminal),
  A: () => (/* binding */ usableCols)
});

// EXTERNAL MODULE: ./node_modules/@xterm/headless/lib-headless/xterm-headless.mjs
var xterm_headless = __webpack_require__(8380);
;// CONCATENATED MODULE: ./lib/terminal/xterm/bounds.js
/** Sequences that xterm.js repeats as often as their parameter asks, up to two thousand million times. */
const repeating = [
    ['S', 'scrollUp', (terminal) => terminal.rows],
    ['T', 'scrollDown', (terminal) => terminal.rows],
    ['L', 'insertLines', (terminal) => terminal.rows],
    ['M', 'deleteLines', (terminal) => terminal.rows],
    ['I', 'cursorForwardTab', (terminal) => terminal.cols],
    ['Z', 'cursorBackwardTab', (terminal) => terminal.cols],
    ['b', 'repeatPrecedingCharacter', (terminal) => terminal.cols * terminal.rows],
];
/**
 * Bounds what one sequence of a hostile recording can cost: repeats beyond what changes the screen
 * are cut, and hyperlinks, of which a terminal remembers every one, are not followed.
 */
function boundRepeats(terminal, core) {
    for (const [final, sequence, most] of repeating) {
        terminal.parser.registerCsiHandler({ final }, (params) => {
            const limit = most(terminal);
            if (Number(params[0]) <= limit)
                return false;
            return core._inputHandler[sequence]({ params: [limit], length: 1 });
        });
    }
    terminal.parser.registerOscHandler(8, () => true);
}

;// CONCATENATED MODULE: ./lib/terminal/xterm/rgb-colors.js
/** SGR parameters that are followed by a colour: of the text, the background, the underline. */
const colored = new Set([38, 48, 58]);
const rgb = 2;
const omitted = -1;
/**
 * Reads `38:2:R:G:B`, which has no field for the colour space, as it is meant. ITU-T T.416 has that field between 2
 * and R, and xterm.js insists on it (xtermjs/xterm.js#5792, closed as intended), so that red would be dropped and the
 * others be shifted. xterm, tmux and agg read both forms, and programs print both.
 */
function acceptColorsWithoutSpace(terminal, core) {
    terminal.parser.registerCsiHandler({ final: 'm' }, (params) => {
        if (!params.some(isWithoutSpace))
            return false;
        const read = params.map((field, index) => isWithoutSpace(field, index, params) ? [rgb, omitted, ...field.slice(1)] : field);
        return core._inputHandler.charAttributes(sgrParameters(read));
    });
    function isWithoutSpace(field, index, all) {
        if (!Array.isArray(field) || field.length !== 4 || field[0] !== rgb || field.includes(omitted))
            return false;
        return colored.has(Number(all[index - 1]));
    }
}
/** Parameters as xterm.js' own reader of them expects: those after colons belong to the one before. */
function sgrParameters(fields) {
    const params = [];
    const subparameters = new Map();
    for (const field of fields)
        if (Array.isArray(field))
            subparameters.set(params.length - 1, field);
        else
            params.push(field);
    return {
        params,
        length: params.length,
        hasSubParams: (index) => subparameters.has(index),
        getSubParams: (index) => subparameters.get(index) ?? null,
    };
}

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/terminal/xterm/string-guard.js

const lineFeed = 0x0a;
/** CAN ends any sequence and does nothing outside of one. */
const cancel = '\x18';
/** Where a string may begin: an ESC that does not introduce CSI, also at the end of a chunk, and C1 introducers. */
const mayBegin = /\x1b(?!\[)|[\x90\x98\x9d-\x9f]/g;
/** What is of account inside a string. */
const inString = /[\n\x07\x18\x1a\x1b\x80-\x9f]/g;
/**
 * Makes control strings end where `nextEscapeState` ends them, for a reader such as xterm.js that would look for
 * their terminator alone: a program that was killed inside a title, or a log in a wrong encoding, would make all
 * that is printed afterwards part of the string.
 */
class StringGuard {
    #state = 'text';
    /** Takes text cut anywhere; returns it with CAN where a string ends without its terminator. */
    push(text) {
        let guarded = '';
        let from = 0;
        for (;;) {
            if (this.#state === 'text') {
                mayBegin.lastIndex = from;
                const found = mayBegin.exec(text);
                if (!found)
                    return from === 0 ? text : guarded + text.slice(from);
                guarded += text.slice(from, found.index);
                from = found.index;
            }
            if (from === text.length)
                return guarded;
            const end = this.#sequenceEnd(text, from);
            guarded += end.text;
            from = end.index;
        }
    }
    /** Follows the sequence up to its end or to the end of `text`. */
    #sequenceEnd(text, from) {
        let guarded = '';
        let copied = from;
        let index = from;
        do {
            const before = this.#state;
            if ((0,ansi/* isStringState */.rX)(before)) {
                inString.lastIndex = index;
                index = inString.exec(text)?.index ?? text.length;
                if (index === text.length)
                    break;
            }
            const code = text.charCodeAt(index);
            this.#state = (0,ansi/* nextEscapeState */.kp)(before, code);
            const replacement = replacementFor(before, code);
            if (replacement !== null) {
                guarded += text.slice(copied, index) + replacement;
                copied = index + 1;
            }
            index += 1;
        } while (this.#state !== 'text' && index < text.length);
        return { text: guarded + text.slice(copied, index), index };
    }
}
/**
 * What a reader that knows terminators alone is given instead of a character; null for the character itself. The
 * return before a line feed was part of the string.
 */
function replacementFor(before, code) {
    if ((0,ansi/* isStringState */.rX)(before)) {
        if (code === lineFeed)
            return `${cancel}\r\n`;
        return code >= 0x80 && code <= 0x9f && code !== 0x9c ? '' : null;
    }
    return (0,ansi/* isStringIntroducer */.Hr)(code) ? cancel : null;
}

;// CONCATENATED MODULE: ./lib/terminal/xterm/vt-corrections.js
/** DEC's line drawing characters begin with a blank, which xterm.js' table lacks (VT100 user guide, table 3-9). */
const blank = '_';
/** A character that is in the table of the line drawing characters alone. */
const diamond = '◆';
/** Corrects what xterm.js does otherwise than DEC's terminals, xterm and tmux. */
function correctVt(terminal, core) {
    drawBlanks(core);
    drawAlignmentPatternPlainly(terminal, core);
}
function drawBlanks({ _charsetService: service }) {
    const setCharset = service.setgCharset.bind(service);
    service.setgCharset = (g, charset) => {
        const isGraphics = charset?.['`'] === diamond;
        setCharset(g, isGraphics ? { ...charset, [blank]: ' ' } : charset);
    };
}
/** DECALN fills the screen without colours and attributes, and ends the scrolling region (VT510 manual). */
function drawAlignmentPatternPlainly(terminal, core) {
    terminal.parser.registerEscHandler({ intermediates: '#', final: '8' }, () => {
        const { _inputHandler: input, _bufferService: service } = core;
        const attributes = input._curAttrData;
        const { fg, bg } = attributes;
        [attributes.fg, attributes.bg] = [0, 0];
        input.screenAlignmentPattern();
        [attributes.fg, attributes.bg] = [fg, bg];
        service.buffer.scrollTop = 0;
        service.buffer.scrollBottom = terminal.rows - 1;
        return true;
    });
}

// EXTERNAL MODULE: ./node_modules/@xterm/addon-unicode11/lib/addon-unicode11.mjs
var addon_unicode11 = __webpack_require__(5309);
;// CONCATENATED MODULE: ./lib/terminal/xterm/width.js

/** A cell holds at most this many marks on top of its character. */
const maxMarks = 12;
/**
 * Widths of Unicode 11 (in xterm.js's default, version 6, emoji are one column wide), with a bound on how
 * many combining marks pile up in one cell: the marks beyond it are shown in cells of their own.
 * The property of a character is `state << 3 | width << 1 | joins`; its state counts the marks.
 */
function boundedUnicode11() {
    const widths = unicode11Provider();
    return {
        version: 'bounded-11',
        wcwidth: (code) => widths.wcwidth(code),
        charProperties: (code, preceding) => {
            const property = widths.charProperties(code, preceding);
            if ((property & 1) === 0)
                return property;
            const marks = (preceding >>> 3) + 1;
            return marks > maxMarks ? 1 << 1 : property | (marks << 3);
        },
    };
}
/** The add-on registers its provider only with a terminal that it is loaded into. */
function unicode11Provider() {
    let registered;
    const register = (provider) => {
        registered = provider;
    };
    new addon_unicode11/* Unicode11Addon */.I().activate({ unicode: { register } });
    return registered;
}

;// CONCATENATED MODULE: ./lib/terminal/xterm/open.js






/** Opens a terminal that remembers no rows but those of its screen. */
function openTerminal(size, { convertEol = false } = {}) {
    const terminal = new xterm_headless/* Terminal */.B({
        cols: usableCols(size),
        rows: size.rows,
        scrollback: 0,
        convertEol,
        allowProposedApi: true,
        logLevel: 'off',
    });
    const core = terminal._core;
    terminal.unicode.register(boundedUnicode11());
    terminal.unicode.activeVersion = 'bounded-11';
    boundRepeats(terminal, core);
    acceptColorsWithoutSpace(terminal, core);
    correctVt(terminal, core);
    const guard = new StringGuard();
    return { terminal, core, write: (text) => core.writeSync(guard.push(text)) };
}
/** xterm.js has no terminal of one column; the second one is then not shown. */
function usableCols({ cols }) {
    return Math.max(2, cols);
}


/***/ })

};
