export const id = 7499;
export const ids = [7499];
export const modules = {

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ notPlain),
/* harmony export */   i4: () => (/* binding */ unfinishedPlain),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/**
 * Text that needs no terminal to become lines: characters of one or two columns, line ends, colours, and what redraws
 * a line in itself, which are CR, EL and tabs.
 */
/**
 * Characters that take columns of their own, and that no character set replaces: ASCII, Latin, Greek, Cyrillic,
 * punctuation, arrows, mathematics, boxes, symbols, kana, Chinese and Korean. Others are left to xterm.js.
 */
const narrow = ' -~\\xa0-\\xac\\xae-\\u02ff\\u0370-\\u0482\\u2010-\\u2027\\u2030-\\u205e';
const anyWidth = '\\u2100-\\u2bff\\u3041-\\u3096\\u30a0-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3';
const other = `[^${narrow}${anyWidth}\\t\\r\\n\\x1b]|\\x1b(?!\\[(?:[\\d;:]{0,64}m|0?K))`;
const notOnlyNarrow = new RegExp(`[^${narrow}]`);
/** Matches what is not such text. In a `file` a line feed alone ends a line, in a terminal CR and line feed do. */
const notPlain = {
    terminal: new RegExp(`${other}|(?<!\\r)\\n`, 'g'),
    file: new RegExp(other, 'g'),
};
/** The beginning of a line end or of a sequence that may turn out to be such text, at the end of a chunk. */
const unfinishedPlain = /^(?:\r+|\x1b(?:\[[\d;:]{0,64})?)$/;
const colour = /\x1b\[[\d;:]*m/g;
const eraseToEnd = /\x1b\[0?K/;
const redraw = /[\t\r\x1b]/;
const tabWidth = 8;
/**
 * The lines that plain text shows on a terminal of `cols` columns, where it begins in an empty row. Null where that
 * depends on where a line wraps, since CR returns to the beginning of the row.
 */
function plainLines(text, cols) {
    const lines = withLineFeeds(text.includes('\x1b') ? text.replace(colour, '') : text);
    if (!redraw.test(lines))
        return lines;
    const shown = [];
    for (const line of lines.split('\n')) {
        const drawn = redraw.test(line) ? drawnLine(line, cols) : line;
        if (drawn === null)
            return null;
        shown.push(drawn);
    }
    return shown.join('\n');
}
const scratch = Buffer.allocUnsafeSlow(256 * 1024);
/** With a line feed for each CR and line feed: in bytes where it is ASCII, which takes half the time. */
function withLineFeeds(text) {
    if (text.length > scratch.length || Buffer.byteLength(text) > text.length)
        return text.replaceAll('\r\n', '\n');
    const end = scratch.write(text, 'latin1');
    let length = 0;
    for (let at = 0; at < end; at += 1) {
        const byte = scratch[at];
        if (byte === 0x0d && at + 1 < end && scratch[at + 1] === 0x0a)
            continue;
        scratch[length] = byte;
        length += 1;
    }
    return scratch.toString('latin1', 0, length);
}
function drawnLine(line, cols) {
    const end = line.length - (/(?<!\r)\r*$/.exec(line)?.[0].length ?? 0);
    const text = line.slice(0, end);
    if (text.includes('\t'))
        return hasRoomForTabs(text, cols) ? text : null;
    let drawn = '';
    for (const piece of text.split('\r')) {
        let column = 0;
        for (const [index, part] of piece.split(eraseToEnd).entries()) {
            if (index > 0)
                drawn = drawn.slice(0, column);
            if (notOnlyNarrow.test(part))
                return null;
            drawn = drawn.slice(0, column) + part + drawn.slice(column + part.length);
            column += part.length;
            if (column >= cols)
                return null;
        }
    }
    return drawn;
}
/** A tab near the edge stops there, or does nothing. */
function hasRoomForTabs(text, cols) {
    const tabs = text.split('\t').length - 1;
    return !/[\r\x1b]/.test(text) && 2 * text.length + tabWidth * tabs < cols;
}


/***/ }),

/***/ 6306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ xtermWords)
/* harmony export */ });
/** Words of a cell in `XtermLine._data`. */
const xtermWords = 3;


/***/ }),

/***/ 3077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ followLineSizes),
/* harmony export */   v: () => (/* binding */ sizeOfLine)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7054);

/** Where a line keeps its size: among the attributes of its cells, which xterm.js copies and clears with the line. */
const place = -1;
const sizes = [
    ['3', _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.top],
    ['4', _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.bottom],
    ['5', _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.single],
    ['6', _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.wide],
];
/**
 * Follows DECDHL (`ESC # 3` and `ESC # 4`), DECDWL (`ESC # 6`) and DECSWL (`ESC # 5`), which xterm.js reads over: the
 * line of the cursor is shown twice as wide, and as the upper or lower half of letters twice as high.
 */
function followLineSizes(terminal, { _bufferService: service }) {
    for (const [final, size] of sizes)
        terminal.parser.registerEscHandler({ intermediates: '#', final }, () => {
            const { buffer } = service;
            const line = buffer.lines.get(buffer.ybase + buffer.y);
            if (line && size === _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.single)
                delete line._extendedAttrs[place];
            else if (line)
                line._extendedAttrs[place] = { _ext: size };
            return true;
        });
}
/** One of `lineSize`. */
function sizeOfLine(line) {
    return line._extendedAttrs[place]?._ext ?? _cell_js__WEBPACK_IMPORTED_MODULE_0__/* .lineSize */ .se.single;
}


/***/ }),

/***/ 7426:
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

;// CONCATENATED MODULE: ./lib/terminal/xterm/cluster-mode.js
/** The private mode in which each grapheme cluster is laid out as one (terminal-unicode-core, Contour and Ghostty). */
const clusterMode = 2027;
const zeroWidthJoiner = 0x200d;
const emojiSelector = 0xfe0f;
const isPictographic = /^\p{Extended_Pictographic}/u;
const isRegional = /^\p{Regional_Indicator}/u;
const isModifier = /^\p{Emoji_Modifier}/u;
const isEmoji = /^\p{Emoji}/u;
/** What is remembered of a cluster, in the bits of its state above those that count its code points. */
const counted = 0xff;
const state = { pictographic: 0x100, emoji: 0x200, oneRegional: 0x400, endsInJoiner: 0x800 };
/**
 * Switches to the widths of grapheme clusters while a program has set that mode, and back to `usual` when it resets it
 * or the terminal. `bounded` has the widths of single characters.
 */
function followClusterMode(terminal, bounded, maxMarks) {
    const clustered = clusterWidths(bounded, maxMarks);
    terminal.unicode.register(clustered);
    const use = ({ version }) => {
        terminal.unicode.activeVersion = version;
        return false;
    };
    const { parser } = terminal;
    for (const [final, provider] of [
        ['h', clustered],
        ['l', bounded],
    ])
        parser.registerCsiHandler({ prefix: '?', final }, (params) => params.includes(clusterMode) ? use(provider) : false);
    parser.registerEscHandler({ final: 'c' }, () => use(bounded));
}
/**
 * Widths of grapheme clusters (UAX #29): families, flags, skin tones and keycaps are one character. It is as wide as its
 * first code point, and two columns where a variation selector, a skin tone or a second part makes it an emoji.
 */
function clusterWidths(single, maxMarks) {
    return {
        version: 'clusters-11',
        wcwidth: (code) => single.wcwidth(code),
        charProperties: (code, preceding) => {
            const [cluster, width] = [preceding >>> 3, (preceding >>> 1) & 3];
            const joined = width === 0 ? null : joinedWidth(code, cluster, width, single);
            if (joined === null)
                return property(beginning(code), single.wcwidth(code), false);
            // As for marks: what is beyond the bound is in cells of its own.
            if ((cluster & counted) >= maxMarks)
                return property(0, 1, false);
            return property(continued(code, cluster), joined, true);
        },
    };
}
/** As xterm.js packs it. */
function property(of, width, joins) {
    return (of << 3) | (width << 1) | (joins ? 1 : 0);
}
/** The width of a cluster with a code point that belongs to it; null where a new one begins. */
function joinedWidth(code, cluster, width, single) {
    if (code === emojiSelector)
        return cluster & state.emoji ? 2 : width;
    const char = String.fromCodePoint(code);
    if (cluster & state.pictographic) {
        if (isModifier.test(char))
            return 2;
        if (cluster & state.endsInJoiner && isPictographic.test(char))
            return 2;
    }
    if (cluster & state.oneRegional && isRegional.test(char))
        return 2;
    return single.wcwidth(code) === 0 ? width : null;
}
function beginning(code) {
    const char = String.fromCodePoint(code);
    return ((isPictographic.test(char) ? state.pictographic : 0) |
        (isEmoji.test(char) ? state.emoji : 0) |
        (isRegional.test(char) ? state.oneRegional : 0));
}
function continued(code, cluster) {
    const kept = cluster & ~(state.endsInJoiner | state.oneRegional);
    return (kept + 1) | (code === zeroWidthJoiner ? state.endsInJoiner : 0);
}

;// CONCATENATED MODULE: ./lib/terminal/xterm/colors.js
/** SGR parameters that are followed by a colour: of the text, the background, the underline. */
const colored = new Set([38, 48, 58]);
const rgb = 2;
const omitted = -1;
/** SGR parameters that set the underline's colour and end it. */
const underlineColor = { set: 58, restore: 59 };
/** What follows a parameter of `colored`, with the parameters after it where they are no subparameters. */
const lengths = new Map([
    [2, 4],
    [5, 2],
]);
/**
 * Reads what xterm.js reads otherwise than is meant: colours without a colour space, and the end of an underline's
 * colour (SGR 59), after which xterm.js has white, which a program may also have set.
 */
function correctColors(terminal, core) {
    terminal.parser.registerCsiHandler({ final: 'm' }, (params) => {
        const hasOwnLine = !endsUnderlineColor(params);
        if (hasOwnLine && !params.some(isWithoutSpace))
            return false;
        const handled = core._inputHandler.charAttributes(sgrParameters(withSpaces(params)));
        if (hasOwnLine)
            return handled;
        const attributes = core._inputHandler._curAttrData;
        attributes.extended = attributes.extended.clone();
        attributes.extended.underlineColor = 0;
        attributes.updateExtended();
        return handled;
    });
}
/** Whether the underline has the colour of the text after these parameters because one of them says so. */
function endsUnderlineColor(params) {
    if (!params.includes(underlineColor.restore))
        return false;
    let ends = false;
    for (let index = 0; index < params.length; index += 1) {
        const param = params[index];
        if (param === underlineColor.restore)
            ends = true;
        if (param === underlineColor.set)
            ends = false;
        if (colored.has(Number(param)) && !Array.isArray(params[index + 1]))
            index += lengths.get(Number(params[index + 1])) ?? 0;
    }
    return ends;
}
/**
 * Reads `38:2:R:G:B`, which has no field for the colour space, as it is meant. ITU-T T.416 has that field between 2
 * and R, and xterm.js insists on it (xtermjs/xterm.js#5792, closed as intended), so that red would be dropped and the
 * others be shifted. xterm, tmux and agg read both forms, and programs print both.
 */
function withSpaces(params) {
    return params.map((field, index) => isWithoutSpace(field, index, params) ? [rgb, omitted, ...field.slice(1)] : field);
}
function isWithoutSpace(field, index, all) {
    if (!Array.isArray(field) || field.length !== 4 || field[0] !== rgb || field.includes(omitted))
        return false;
    return colored.has(Number(all[index - 1]));
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

// EXTERNAL MODULE: ./lib/terminal/xterm/line-size.js
var line_size = __webpack_require__(3077);
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
    shareScrollingRegion(core);
}
/** Both screens have one scrolling region, as in xterm and tmux: that of a program which has ended stays set. */
function shareScrollingRegion({ _bufferService: service }) {
    const { buffers } = service;
    for (const name of ['activateNormalBuffer', 'activateAltBuffer']) {
        const activate = buffers[name].bind(buffers);
        buffers[name] = (fill) => {
            const { scrollTop, scrollBottom } = service.buffer;
            activate(fill);
            service.buffer.scrollTop = scrollTop;
            service.buffer.scrollBottom = scrollBottom;
        };
    }
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
    const widths = boundedUnicode11();
    terminal.unicode.register(widths);
    terminal.unicode.activeVersion = widths.version;
    followClusterMode(terminal, widths, maxMarks);
    boundRepeats(terminal, core);
    correctColors(terminal, core);
    correctVt(terminal, core);
    (0,line_size/* followLineSizes */.G)(terminal, core);
    const guard = new StringGuard();
    return { terminal, core, write: (text) => core.writeSync(guard.push(text)) };
}
/** xterm.js has no terminal of one column; the second one is then not shown. */
function usableCols({ cols }) {
    return Math.max(2, cols);
}


/***/ })

};
