export const id = 816;
export const ids = [816];
export const modules = {

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   b: () => (/* binding */ sizeProblem)
/* harmony export */ });
/** Larger terminals are refused before memory is allocated for them. */
const maxCols = 1000;
const maxRows = 1000;
const maxCells = 200_000;
/** Why a terminal of this size is refused; null for one that is accepted. */
function sizeProblem(cols, rows) {
    if (!Number.isInteger(cols) || !Number.isInteger(rows))
        return 'columns and rows must be whole numbers';
    const [width, height] = [cols, rows];
    if (width < 1 || height < 1)
        return `${width}x${height} is not a terminal size`;
    if (width > maxCols || height > maxRows || width * height > maxCells)
        return `${width}x${height} is larger than ${maxCols} columns, ${maxRows} rows or ${maxCells} cells`;
    return null;
}
/** Parses the data of a resize event (`COLSxROWS`), or returns what is wrong with it. */
function parseSize(data) {
    const match = /^(\d{1,9})x(\d{1,9})$/.exec(data);
    if (!match)
        return `${JSON.stringify(data.slice(0, 40))} is not a size such as 120x40`;
    const [cols, rows] = [Number(match[1]), Number(match[2])];
    return sizeProblem(cols, rows) ?? { cols, rows };
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ openCast)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/cast/parse-size.js
var parse_size = __webpack_require__(972);
;// CONCATENATED MODULE: ./lib/cast/header.js


/**
 * Reads the header object of an asciicast: the first line of version 2 or 3, or everything but the
 * events of version 1 (https://docs.asciinema.org/manual/asciicast/v3/). Optional fields of the
 * wrong type are left out. Throws a usage error (`not-a-cast`, `bad-size`) for a header that cannot be used.
 */
function parseHeader(value) {
    if (!isObject(value))
        throw notACast('it does not begin with a JSON object');
    const { version } = value;
    if (version !== 1 && version !== 2 && version !== 3)
        throw notACast(`its version is ${JSON.stringify(version) ?? 'missing'}, not 1, 2 or 3`);
    const term = version === 3 && isObject(value.term) ? value.term : {};
    const [cols, rows] = version === 3 ? [term.cols, term.rows] : [value.width, value.height];
    const problem = (0,parse_size/* sizeProblem */.b)(cols, rows);
    if (problem)
        throw (0,errors/* usageError */.Wp)('bad-size', `the recording's terminal size cannot be used: ${problem}`);
    return {
        version,
        cols: cols,
        rows: rows,
        ...optional('timestamp', seconds(value.timestamp)),
        ...optional('idleTimeLimit', seconds(value.idle_time_limit)),
        ...optional('command', header_text(value.command)),
        ...optional('title', header_text(value.title)),
        ...optional('env', environment(value.env)),
        ...optional('theme', parseTheme(version === 3 ? term.theme : value.theme)),
    };
}
function notACast(reason) {
    return (0,errors/* usageError */.Wp)('not-a-cast', `this is not an asciicast: ${reason}`, 'Pass a recording in asciicast format, version 1, 2 or 3.');
}
/** A theme is complete or absent: players reject a cast whose theme lacks a colour. */
function parseTheme(value) {
    if (!isObject(value) || typeof value.palette !== 'string')
        return undefined;
    const palette = value.palette.split(':');
    const colours = [value.fg, value.bg, ...palette];
    if (palette.length !== 8 && palette.length !== 16)
        return undefined;
    if (!colours.every((colour) => typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour)))
        return undefined;
    return { fg: value.fg, bg: value.bg, palette };
}
function environment(value) {
    if (!isObject(value))
        return undefined;
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const header_text = (value) => (typeof value === 'string' ? value : undefined);
const seconds = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
const optional = (key, value) => (value === undefined ? {} : { [key]: value });

;// CONCATENATED MODULE: ./lib/cast/parse-event.js

/** Times beyond this (three years) are damage, not a recording. */
const maxSeconds = 1e8;
/**
 * Makes an event of one decoded JSON value, or returns what is wrong with it. `previous` is the time of
 * the event before; `relative` is whether the value's time counts from there (versions 1 and 3) or
 * from the start (version 2, where a clock that stepped back is held at `previous`).
 */
function eventOf(value, previous, relative) {
    if (!Array.isArray(value) || value.length < 3)
        return 'not an event [time, code, data]';
    const [stamp, code, raw] = value;
    if (typeof stamp !== 'number' || !Number.isFinite(stamp))
        return 'the time is not a number';
    if (typeof code !== 'string')
        return 'the event code is not a string';
    // Some writers write an exit status as a number.
    const data = typeof raw === 'number' ? String(raw) : raw;
    if (typeof data !== 'string')
        return 'the event data is not a string';
    const time = relative ? previous + Math.max(0, stamp) : Math.max(previous, stamp);
    if (time > maxSeconds)
        return `the time ${stamp} is beyond what a recording can be`;
    if (code === 'r') {
        const size = (0,parse_size/* parseSize */.D)(data);
        if (typeof size === 'string')
            return `resize: ${size}`;
    }
    return { time, code, data };
}
/** Decodes one line of a version 2 or 3 cast; null for blank lines and `#` comments. */
function parseEventLine(line, previous, relative) {
    const first = line.charCodeAt(0);
    if (first !== 0x5b && (first === 0x23 || line.trim() === ''))
        return null;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return 'not valid JSON';
    }
    return eventOf(value, previous, relative);
}

;// CONCATENATED MODULE: ./lib/cast/read-v1.js

/**
 * Cuts a version 1 asciicast, which is one JSON document, into events while it streams by:
 * `{"version": 1, "width": 80, "height": 24, …, "stdout": [[delay, text], …]}`.
 * `outside` collects everything but the elements of `stdout`: the header.
 */
class V1Scanner {
    outside = '';
    /** Why the document cannot be read further; null while it can. */
    problem = null;
    #depth = 0;
    #inString = false;
    #escaped = false;
    #inEvents = false;
    /** The part of the event being read that earlier pieces contained. */
    #element = null;
    #events = [];
    #time = 0;
    #count = 0;
    /** Takes the next piece of the document and returns the events that it completes. */
    push(text) {
        this.#events = [];
        let from = 0;
        for (let at = 0; at < text.length && this.problem === null; at++) {
            const char = text[at];
            if (this.#inString) {
                if (this.#escaped)
                    this.#escaped = false;
                else if (char === '\\')
                    this.#escaped = true;
                else if (char === '"')
                    this.#inString = false;
            }
            else if (char === '"')
                this.#inString = true;
            else if (char === '{')
                this.#depth++;
            else if (char === '}')
                this.#depth--;
            else if (char === '[')
                from = this.#opened(text, from, at);
            else if (char === ']')
                from = this.#closed(text, from, at);
        }
        if (this.#element !== null)
            this.#element += text.slice(from);
        else if (!this.#inEvents)
            this.outside += text.slice(from);
        return this.#events;
    }
    /** True once the document is complete. */
    get complete() {
        return this.#depth === 0 && this.outside.trimStart().startsWith('{');
    }
    /** The number of the event that was being read, from 1. */
    get eventNumber() {
        return this.#count + 1;
    }
    /** At a `[`: returns the index from which text is still to be kept. */
    #opened(text, from, at) {
        this.#depth++;
        if (this.#inEvents) {
            if (this.#depth !== 3)
                return from;
            this.#element = '';
            return at;
        }
        const before = (this.outside.slice(-100) + text.slice(from, at)).slice(-100);
        if (this.#depth !== 2 || !/"stdout"\s*:\s*$/.test(before))
            return from;
        this.outside += text.slice(from, at + 1);
        this.#inEvents = true;
        return at + 1;
    }
    /** At a `]`: returns the index from which text is still to be kept. */
    #closed(text, from, at) {
        this.#depth--;
        if (!this.#inEvents || this.#depth > 2)
            return from;
        if (this.#depth < 2) {
            this.#inEvents = false;
            return at;
        }
        this.#take((this.#element ?? '') + text.slice(from, at + 1));
        this.#element = null;
        return at + 1;
    }
    #take(json) {
        const event = eventOf(asEvent(json), this.#time, true);
        if (typeof event === 'string') {
            this.problem = event;
            return;
        }
        this.#time = event.time;
        this.#count++;
        this.#events.push(event);
    }
}
/** Version 1 knows output only: `[delay, text]` becomes `[delay, "o", text]`. */
function asEvent(json) {
    try {
        const value = JSON.parse(json);
        return Array.isArray(value) && value.length === 2 ? [value[0], 'o', value[1]] : value;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/cast/read.js



/** Longest header (characters); anything longer is not a cast. */
const maxHeaderLength = 1024 * 1024;
/** Longest line (characters); a longer one is damage, and is not read to its end. */
const maxLineLength = 32 * 1024 * 1024;
/**
 * Reads the header of an asciicast of version 1, 2 or 3 and returns a recording that streams its events
 * from the source on each pass, in memory that does not grow with the recording. An unreadable event ends
 * a pass, and `damage()` then returns where. Throws a usage error where the header cannot be used.
 */
async function openCast(source) {
    const header = (await readLineHeader(source)) ?? (await readV1Header(source));
    let damage = null;
    const report = (found) => {
        damage = found;
    };
    return {
        header,
        events: () => {
            damage = null;
            return header.version === 1 ? readV1Events(source, report) : readLineEvents(source, header, report);
        },
        damage: () => damage,
    };
}
/** The header of a version 2 or 3 cast, or null where the first line is not one. */
async function readLineHeader(source) {
    const first = await firstLine(source);
    let value;
    try {
        value = JSON.parse(first);
    }
    catch {
        return null;
    }
    const isV1 = typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
    return isV1 ? null : parseHeader(value);
}
async function firstLine(source) {
    let text = '';
    for await (const chunk of decoded(source())) {
        text += chunk;
        if (text.includes('\n') || text.length > maxHeaderLength)
            break;
    }
    const end = text.indexOf('\n');
    return end < 0 ? text : text.slice(0, end);
}
async function readV1Header(source) {
    const scanner = new V1Scanner();
    for await (const text of decoded(source())) {
        scanner.push(text);
        if (!scanner.outside.trimStart().startsWith('{'))
            throw notACast('it does not begin with a JSON object');
        if (scanner.outside.length > maxHeaderLength)
            throw notACast('its header has no end');
        const header = tryParse(scanner.outside) ?? tryParse(`${scanner.outside}]}`);
        // Fields may follow the events, so a header without a size is not yet the header.
        if (header && 'width' in header && 'height' in header)
            return parseHeader(header);
    }
    throw notACast('its header is not complete');
}
function tryParse(json) {
    try {
        const value = JSON.parse(json);
        return typeof value === 'object' ? value : null;
    }
    catch {
        return null;
    }
}
async function* readLineEvents(source, header, report) {
    let time = 0;
    let line = 0;
    for await (const lines of lineBatches(source())) {
        const events = [];
        for (const text of lines) {
            line++;
            if (line === 1)
                continue;
            const event = text.length >= maxLineLength
                ? 'the line has no end'
                : parseEventLine(text, time, header.version === 3);
            if (event === null)
                continue;
            if (typeof event === 'string') {
                report({ line, reason: event });
                if (events.length > 0)
                    yield events;
                return;
            }
            time = event.time;
            events.push(event);
        }
        if (events.length > 0)
            yield events;
    }
}
async function* readV1Events(source, report) {
    const scanner = new V1Scanner();
    let line = 1;
    for await (const text of decoded(source())) {
        const events = scanner.push(text);
        if (events.length > 0)
            yield events;
        if (scanner.problem !== null)
            break;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            line++;
    }
    const reason = scanner.problem ?? (scanner.complete ? null : 'the document ends early');
    if (reason)
        report({ line, reason: `event ${scanner.eventNumber}: ${reason}` });
}
/** The text of a byte stream, chunk by chunk; characters split between chunks are joined. */
async function* decoded(bytes) {
    const decoder = new TextDecoder('utf-8');
    for await (const chunk of bytes)
        yield decoder.decode(chunk, { stream: true });
    const rest = decoder.decode();
    if (rest)
        yield rest;
}
/**
 * Lines of a byte stream without their line ends, as many at a time as a chunk completes. The last
 * line needs no line end. A line beyond `maxLineLength` is cut there and ends the stream.
 */
async function* lineBatches(bytes) {
    let rest = '';
    for await (const text of decoded(bytes)) {
        const last = text.lastIndexOf('\n');
        if (last < 0) {
            rest += text;
            if (rest.length > maxLineLength)
                break;
            continue;
        }
        const lines = (rest + text.slice(0, last)).split('\n');
        rest = text.slice(last + 1);
        yield lines;
    }
    if (rest)
        yield [rest.slice(0, maxLineLength)];
}


/***/ }),

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ entryOf),
  sE: () => (/* binding */ familyNamed),
  SA: () => (/* binding */ holdsRuleWords),
  Qf: () => (/* binding */ lineRuleStarts),
  CE: () => (/* binding */ matchError),
  a2: () => (/* binding */ matchLine),
  Pr: () => (/* binding */ meaningOf)
});

// UNUSED EXPORTS: catalogue, failureFamilies

// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(8155);
;// CONCATENATED MODULE: ./lib/nix/catalogue/activation.js
/** Failures of switch-to-configuration (Perl and Rust) and of the bootloader installers; wordings from nixpkgs. */
const activationEntries = [
    {
        family: 'pre-switch',
        about: 'A check before the switch refused it; nothing was changed.',
        hint: 'Fix what the check names; where it asks for a reboot, use `boot` and restart. `NIXOS_NO_CHECK=1` skips the checks.',
        stage: 'activation',
        endsTheRun: true,
        rules: [
            { on: 'line', test: /^Pre-switch check '.*' failed/ },
            { on: 'line', test: /^Pre-switch checks failed/, role: 'consequence' },
            {
                on: 'line',
                test: /^won't take effect until you reboot the system/,
                hint: 'The running init cannot take over the new system: use `boot` and restart.',
            },
            { on: 'line', test: /^(?:This is not a NixOS installation|error: This is not a NixOS installation)/ },
        ],
    },
    {
        family: 'bootloader',
        about: 'The bootloader could not be installed.',
        hint: 'The lines before it show why: check that /boot is mounted and `boot.loader.*` fits this machine.',
        stage: 'activation',
        endsTheRun: false,
        rules: [{ on: 'line', test: /^Failed to install bootloader/ }],
    },
    {
        family: 'activation-script',
        about: 'The activation script failed.',
        hint: 'The snippet that failed is named above; `system.activationScripts` holds them.',
        stage: 'activation',
        endsTheRun: false,
        rules: [
            { on: 'line', test: /^Failed to run activate script/ },
            { on: 'line', test: /^Activation script snippet '.*' failed/ },
        ],
    },
    {
        family: 'units',
        about: 'The system was activated, but units failed.',
        hint: '`systemctl status UNIT` and `journalctl -u UNIT -b` show why; the new configuration is active all the same.',
        stage: 'activation',
        endsTheRun: false,
        rules: [
            { on: 'line', test: /^warning: the following (?:user )?units failed: / },
            { on: 'line', test: /^warning: user activation for \S+ failed/ },
            {
                on: 'line',
                test: /^(?:Failed to (?:start|restart|reload|stop) \S+\.(?:service|socket|target|mount|timer|path|device|swap|slice|scope)\b|Job for \S+ failed)/,
                role: 'clue',
                confidence: 0.85,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/builds.js
/** What goes wrong while derivations are built; wordings from nix/src/libstore/build of 2.3 to 2.35 and Lix. */
const buildEntries = [
    {
        family: 'hash-mismatch',
        about: 'A download or other fixed output has another hash than the expression has.',
        hint: 'If the new content is what you want, put the hash after `got:` into the expression; else find out why the source changed.',
        stage: 'build',
        endsTheRun: false,
        rules: [
            {
                on: 'error',
                test: /hash mismatch in (?:fixed-output derivation|file downloaded from)|^hash mismatch importing path/,
            },
            {
                on: 'error',
                test: /^(?:(?:content|ca) hash mismatch|fixed-output derivation produced path '.*' with \w+ hash)/,
            },
            {
                on: 'error',
                test: /^(?:fixed-output derivation|output) .* (?:instead of the expected hash|has wrong hash)/,
            },
        ],
    },
    {
        family: 'timeout-log-size',
        about: 'A build took too long, was silent for too long, or wrote too much.',
        hint: 'Raise `timeout`, `max-silent-time` or `max-log-size` (or `--option`), or find out why the build hangs.',
        stage: 'build',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /timed out after \d+ seconds/ },
            { on: 'error', test: /killed after writing more than \d+ bytes of log output/ },
        ],
    },
    {
        family: 'sandbox',
        about: 'The build sandbox cannot be set up on this machine.',
        hint: 'Inside a container allow user namespaces (or run it privileged), or set `sandbox = false`.',
        stage: 'build',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /does not support the kernel namespaces/ },
            {
                on: 'error',
                test: /cloning builder process|cannot perform a sandboxed build|sandbox(?:ing|ed builds?) (?:is|are) not (?:available|supported)/,
            },
            {
                on: 'error',
                test: /(?:setting up (?:a|the) (?:private|build|sandbox)|unable to load seccomp|cannot set up sandbox)/i,
            },
            {
                on: 'error',
                test: /^(?:unsharing|mounting|bind mount|making (?:(?! shared).)* shared|changing root).*(?:Operation not permitted|Invalid argument|Permission denied)/i,
            },
        ],
    },
    {
        family: 'boot-full',
        about: 'The boot partition is full.',
        hint: 'Delete old generations (`nix-collect-garbage --delete-older-than 14d`, then rebuild), limit `boot.loader.*.configurationLimit`, or enlarge /boot.',
        stage: 'activation',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /^(?=.*\/boot\b).*No space left on device/s },
            { on: 'line', contains: 'No space left on device', test: /\/boot\b|\/efi\b|\/EFI\b/ },
            { on: 'line', test: /^OSError: \[Errno 28\] No space left on device/ },
            {
                on: 'line',
                test: /^cannot (?:copy|write|rename|create).*No space left on device(?: at .*install-grub)?/,
            },
        ],
    },
    {
        family: 'disk-full',
        about: 'The disk is full.',
        hint: 'Free space in the store with `nix-collect-garbage -d`, or give it a larger disk; `df -h /nix/store` and `df -i` show what is full.',
        stage: 'build',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /No space left on device|database or disk is full|Disk quota exceeded/ },
            { on: 'error', test: /lack of free disk space/ },
            {
                on: 'line',
                test: /^note: build failure may have been caused by lack of free disk space/,
                role: 'clue',
            },
        ],
    },
    {
        family: 'killed-oom',
        about: 'A process was killed, most often for lack of memory.',
        hint: 'Give the machine more memory or swap, or lower `max-jobs` and `cores`; `dmesg` names the process that the kernel killed.',
        stage: 'build',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /failed due to signal 9\b|due to signal 9 \(Killed\)/ },
            { on: 'error', test: /^(?:Nix daemon )?out of memory|^std::bad_alloc|Cannot allocate memory/ },
            {
                on: 'line',
                contains: 'Killed',
                test: /(?:^|\])\s*Killed$|^\S+: (?:line )?\d+: (?:\d+ )?Killed\b/,
                confidence: 0.8,
            },
            {
                on: 'line',
                test: /^(?:GC Warning: Out of Memory|terminate called after throwing an instance of 'std::bad_alloc')/,
                confidence: 0.8,
            },
        ],
    },
    {
        family: 'platform-features',
        about: 'No machine here can build for that platform or with those features.',
        hint: 'Build on a machine of that `system`, add a remote builder or `boot.binfmt.emulatedSystems`, or provide the feature (`system-features`, e.g. `kvm`).',
        stage: 'build',
        endsTheRun: false,
        // Nix looks for another machine when it cannot reach the one that fits.
        explainedBy: 'ssh',
        rules: [
            {
                on: 'error',
                test: /^(?:(?:(?!is required to build ').)*is required to build '.*', but I am a|(?:(?!with features \{).)*with features \{.*\} is required)/s,
            },
            {
                on: 'error',
                test: /Reason: (?:platform mismatch|missing system features|required system or feature not available|local builds are disabled)/i,
            },
            {
                on: 'error',
                test: /required system or feature not available|local builds are disabled|missing system features/i,
            },
            { on: 'error', test: /^unable to start any build/i },
        ],
    },
    {
        family: 'builder',
        about: 'A builder ran and failed.',
        hint: 'The last lines of its log show why; `nix log DERIVATION` shows all of them.',
        stage: 'build',
        endsTheRun: false,
        rules: [
            { on: 'error', test: /^(?:a )?builder for '.*' failed (?:with|due to|to produce)/ },
            { on: 'error', test: /Reason: builder failed/ },
            { on: 'error', test: /^builder for '.*'|failed to produce output path/ },
            {
                on: 'error',
                test: /is not allowed to (?:refer to|have direct references)|cycle detected in (?:build|the references)|may not be deterministic/,
            },
            { on: 'line', test: /^builder for '\/.*\.drv' failed with exit code \d+/ },
        ],
    },
    {
        family: 'dependency',
        about: 'Something else failed first and this log does not show it.',
        hint: 'Run the command again, or `nix log` the derivation, to see which dependency failed and why.',
        stage: 'build',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /^\d+ dependenc(?:y|ies) of derivation '.*' failed to build/,
                role: 'consequence',
            },
            { on: 'error', test: /Reason: \d+ dependenc(?:y|ies) failed/, role: 'consequence' },
            {
                on: 'error',
                test: /^(?:cannot build derivation|build of) '[^']*'.*(?:couldn't be built|failed$|failed:)/s,
                role: 'consequence',
            },
            { on: 'error', test: /^build of .* failed$/s, role: 'consequence' },
            {
                on: 'error',
                test: /^some outputs of '.*' are not valid/,
                role: 'consequence',
            },
            { on: 'error', test: /^Build failed due to failed dependency/, role: 'consequence' },
            {
                on: 'line',
                test: /^cannot build derivation '.*': \d+ dependencies couldn't be built/,
                role: 'consequence',
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/expressions.js
/** Errors of the Nix language; wordings from nix/src/libexpr of 2.3 to 2.35 and Lix. */
const expressionEntries = [
    {
        family: 'syntax',
        about: 'A Nix file cannot be parsed.',
        hint: 'Look at and just before this place: a missing `;`, an unclosed bracket or quote. `nix-instantiate --parse FILE` checks one file.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /^syntax error\b/ },
            // builtins.fromJSON and fromTOML
            {
                on: 'error',
                test: /^\[json\.exception\.parse_error|^while parsing (?:a TOML|JSON)|^error parsing (?:TOML|JSON)/,
            },
            {
                on: 'error',
                test: /^(?:dynamic attributes? (?:is |are )?not allowed|duplicate formal function argument)/,
            },
            { on: 'error', test: /^attribute '[^']+' (?:at \S+ )?already defined at / },
            { on: 'error', test: /^(?:path has a trailing slash|invalid (?:integer|float) ')/ },
            { on: 'error', test: /^(?:URL literals|path '.*' has a trailing slash|unterminated|unclosed)/ },
        ],
    },
    {
        family: 'undefined-variable',
        about: 'A name is used that nothing defines.',
        hint: 'Check the spelling, and that the name is an argument of the module (`{ config, lib, pkgs, ... }:`), a `let`, or comes from `inherit` or `with`.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [{ on: 'error', test: /^undefined variable '/ }],
    },
    {
        family: 'infinite-recursion',
        about: 'A value depends on itself.',
        hint: 'Often `imports` or an option that depends on `config` or `pkgs` of the same module, or a `rec`/overlay that uses the final value. `--show-trace` shows the circle.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [{ on: 'error', test: /^infinite recursion encountered/ }],
    },
    {
        family: 'stack',
        about: 'Evaluation nests too deeply.',
        hint: 'Look for a function that calls itself without an end; raise `max-call-depth` or `ulimit -s` only for an expression that is truly deep.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /^stack overflow/ },
            { on: 'error', test: /max-call-depth exceeded|possible infinite recursion/ },
        ],
    },
    {
        family: 'missing-extra-arg',
        about: 'A function is called with an argument missing, or one it does not take.',
        hint: 'Compare the arguments at the call with those of the function. A module needs `specialArgs` or `_module.args` for arguments of its own, and `...` to ignore the others.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /called without required argument '/ },
            { on: 'error', test: /called with unexpected argument '/ },
            { on: 'error', test: /^cannot evaluate a function that has an argument without a value/ },
        ],
    },
    {
        family: 'missing-attr',
        about: 'An attribute is selected that the set does not have.',
        hint: 'Check the spelling and which set it is taken from; a package may have been renamed or removed in this nixpkgs (`nix search`, `nix flake show`).',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /^(?:required )?attribute '.*?' (?:is )?missing/s },
            {
                on: 'error',
                test: /does not provide attribute /,
                hint: 'Check the host in `--flake REF#HOST`: `nix flake show` lists what the flake provides.',
            },
            { on: 'error', test: /in selection path '/ },
            { on: 'error', test: /^flake '.*' lacks attribute '/ },
        ],
    },
    {
        family: 'type-error',
        about: 'A value has another type than the expression needs.',
        hint: 'The message names the type that was found and the one that was expected; check the value at this place.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /^(?:value is|expected) an? (?:(?!(?:while|but) ).)*(?:while|but) (?:.* )?(?:was expected|found)/s,
            },
            { on: 'error', test: /^(?:value is (?:(?! while ).)* while .* was expected|expected .* but found )/s },
            {
                on: 'error',
                test: /^cannot (?:coerce|convert|compare|decode|(?:add|append|multiply|subtract|concatenate|negate|divide) an? ) ?/,
            },
            { on: 'error', test: /^attempt to call something which is not a function/ },
            { on: 'error', test: /^(?:division by zero|integer overflow|list index -?\d+ is out of bound)/ },
            { on: 'error', test: /^(?:invalid regular expression|regular expression )/ },
            {
                on: 'error',
                test: /^(?:the )?string '.*' (?:is not allowed to refer to a store path|doesn't represent an absolute path)/s,
            },
            { on: 'error', test: /^a string that refers to a store path cannot be appended to a path/ },
            {
                on: 'error',
                test: /^(?:'?builtins\.\w+'?|'\w+') (?:called on an empty list|expects|requires|called with)/,
            },
            {
                on: 'error',
                test: /^(?:invalid derivation name|store path '.*' (?:contains|has an invalid)|derivation names? |name '.*' (?:contains|must not))/,
            },
            {
                on: 'error',
                test: /^(?:argument|value|list element|second argument|first argument) .*(?:is not a|must be|was expected)/,
            },
            {
                on: 'error',
                test: /^(?:flake '.*' has an unsupported (?:attribute|type)|(?:(?! is an? ).)* is an? (?:(?! but an? ).)* but an? .* (?:was|is) expected)/,
            },
        ],
    },
];
/** `assert`, `throw` and `abort`: compared last, since their message can contain any words. */
const thrownEntry = {
    family: 'nix-assert-throw-abort',
    about: 'The configuration or a library gave up on purpose: `assert`, `throw` or `abort`.',
    hint: 'The message is from the author of the expression at this place and names what it demands.',
    stage: 'evaluation',
    endsTheRun: true,
    rules: [
        { on: 'error', test: /^assertion .* failed/s },
        { on: 'error', test: /^assertion '/ },
        { on: 'error', test: /^[^\n]* is not equal to [^\n]*/, confidence: 0.7 },
        { on: 'error', test: /^evaluation aborted with the following error message:/ },
    ],
};

;// CONCATENATED MODULE: ./lib/nix/catalogue/modules.js
/** What NixOS's module system and nixpkgs' checks throw; wordings from nixpkgs lib/ and pkgs/stdenv. */
const moduleEntries = [
    {
        family: 'nixos-assertions',
        about: 'The configuration contradicts an assertion of a NixOS module.',
        hint: 'Each line names what to change in the configuration.',
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [{ on: 'error', test: /^\s*Failed assertions:/ }],
    },
    {
        family: 'unknown-option',
        about: 'An option is set that no module declares.',
        hint: 'Check the spelling (search.nixos.org/options), and that the module that declares it is imported.',
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            { on: 'error', test: /^The option [`'‘].*?['’] does not exist\./s },
            { on: 'error', test: /^The option [`'‘].*?['’] (?:does not exist|can no longer be used)/s },
            { on: 'error', test: /^Module [`'‘].*?['’] has an unsupported attribute [`'‘]/s },
        ],
    },
    {
        family: 'option-type',
        about: 'An option is set to a value of the wrong type.',
        hint: 'The message names the type that the option takes and where the value was set.',
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            { on: 'error', test: /^A definition for option [`'‘].*?['’] is not of type /s },
            {
                on: 'error',
                test: /^The option [`'‘](?:(?!['’] ).)*['’] .*(?:is not of type|has an invalid value)/s,
            },
        ],
    },
    {
        family: 'option-conflict',
        about: 'An option is set to values that exclude each other.',
        hint: 'Keep one of the definitions, or let one win with `lib.mkForce` or step back with `lib.mkDefault`.',
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            { on: 'error', test: /^Cannot merge definitions of [`'‘]/ },
            {
                on: 'error',
                test: /^The (?:unique )?option [`'‘].*?['’] (?:has conflicting definition|is defined multiple times|is defined both)/s,
            },
            { on: 'error', test: /^The option [`'‘].*?['’] is read-only, but it's set multiple times/s },
            {
                on: 'error',
                test: /^The option [`'‘](?:(?!['’] ).)*['’] (?:in [`'‘](?:(?!['’] ).)*['’] )?is already declared in/s,
            },
        ],
    },
    {
        family: 'option-not-set',
        about: 'An option is needed that nothing sets.',
        hint: 'Set the option in the configuration.',
        stage: 'evaluation',
        endsTheRun: true,
        ofModuleSystem: true,
        rules: [
            {
                on: 'error',
                test: /^The option [`'‘].*?['’] (?:is used but not defined|was accessed but has no value defined|has no value defined)/s,
            },
        ],
    },
    {
        family: 'unfree-broken-insecure',
        about: 'nixpkgs refuses a package: unfree, broken, insecure or not for this platform.',
        hint: 'Allow it on purpose (`nixpkgs.config.allowUnfreePredicate`, `permittedInsecurePackages`, `allowBroken`), or use another package.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [{ on: 'error', test: /refusing to evaluate/i }],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/sources.js
/** Files, flakes, locks and evaluation modes; wordings from nix/src/libfetchers, libflake and libexpr. */
const sourceEntries = [
    {
        family: 'untracked-file',
        about: 'A flake uses a file that Git does not know.',
        hint: 'A flake in a Git repository sees only tracked files: `git add` the file (a commit is not needed).',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /is not tracked by Git/ },
            { on: 'error', test: /is forbidden because it is not under Git control/ },
            { on: 'error', test: /(?:hasn't been|is not) added to the Git (?:index|repository)/i },
        ],
    },
    {
        family: 'git-ownership',
        about: 'Git refuses a repository that another user owns.',
        hint: 'Run as the owner of the repository, or `git config --global --add safe.directory DIR` for the user who runs the rebuild.',
        stage: 'sources',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /is not owned by current user|dubious ownership/ },
            { on: 'line', test: /^fatal: (?:detected dubious ownership|unsafe repository) / },
            // Nix 2.8 runs `git diff`, and a Git that refuses the repository behaves as if there were none.
            {
                on: 'line',
                test: /^warning: Not a git repository\. Use --no-index to compare/,
                role: 'clue',
                confidence: 0.7,
            },
        ],
    },
    {
        family: 'lock-file',
        about: 'flake.lock does not fit flake.nix or what was fetched.',
        hint: 'Update it where it may be written (`nix flake lock`, or `nix flake update INPUT`) and commit flake.lock.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /requires lock file changes but they're not allowed/ },
            {
                on: 'error',
                test: /^(?:cannot write modified lock file|lock file '.*' (?:contains|has)|lock file contains)/,
            },
            { on: 'error', test: /mismatch in field 'narHash'|NAR hash mismatch in input|^NAR hash mismatch/i },
            {
                on: 'error',
                test: /cannot update unlocked flake input|follows a non-existent input|^unlocked flake/,
            },
            {
                on: 'error',
                test: /^(?:parsing lock file|failed to parse lock file|cannot parse flake lock|unsupported lock file version)/i,
            },
        ],
    },
    {
        family: 'flake-not-found',
        about: 'The flake, one of its inputs, or its flake.nix cannot be found.',
        hint: 'Check the reference: the directory must hold a flake.nix, and a name without path or scheme is looked up in the registry.',
        stage: 'sources',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /could not find a flake\.nix file|doesn't contain a 'flake\.nix'|does not contain a '\/?flake\.nix'|(?:is|are) not (?:a|part of a) flake\b/,
            },
            { on: 'error', test: /^cannot find flake '|in the flake registries/ },
            { on: 'error', test: /(?:is not a valid|not a valid|invalid) (?:flake reference|URL)|is not a flake/ },
            {
                on: 'line',
                test: /^fatal: (?:[Cc]ouldn't find remote ref|repository '.*' not found|'.*' does not appear to be a git repository)/,
                role: 'clue',
            },
            { on: 'error', test: /^(?:unable to find a flake before|could not find .*flake)/ },
            {
                on: 'error',
                test: /^(?:path|source tree referenced by) '(?:(?!' does not contain a ').)*' does not contain a '.*flake\.nix'/,
            },
            {
                on: 'error',
                test: /^(?:cannot find Git revision|Cannot find Git (?:revision|ref))|couldn't find remote ref/i,
            },
        ],
    },
    {
        family: 'ifd-disabled',
        about: 'Evaluation needs a build, which is switched off.',
        hint: 'Avoid the import from a derivation, or set `allow-import-from-derivation = true`.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [{ on: 'error', test: /allow-import-from-derivation'? is disabled/ }],
    },
    {
        family: 'pure-eval',
        about: 'A flake reaches for something outside its inputs.',
        hint: 'Make the file part of the flake or an input, replace `<…>`, `builtins.currentSystem` and `getEnv`, or evaluate with `--impure`.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /(?:is forbidden|is not allowed|not allowed) in (?:pure|restricted)(?: eval(?:uation)?)? mode/,
            },
            { on: 'error', test: /in pure eval(?:uation)? mode/ },
            { on: 'error', test: /^access to .* is forbidden in (?:pure|restricted)/ },
        ],
    },
    {
        family: 'feature-off',
        about: 'An experimental feature of Nix is needed and switched off.',
        hint: 'Add `experimental-features = nix-command flakes` to nix.conf (on NixOS `nix.settings.experimental-features`) or to NIX_CONFIG.',
        stage: 'any',
        endsTheRun: true,
        rules: [{ on: 'error', test: /^experimental (?:Nix |Lix )?feature '.*' is (?:disabled|not enabled)/ }],
    },
    {
        family: 'missing-file',
        about: 'A file or directory that the configuration names does not exist.',
        hint: 'Check the path; it is relative to the file that names it. In a flake the file must also be tracked by Git.',
        stage: 'evaluation',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /^getting (?:status|attributes) of (?:path )?['"].*['"]: No such file or directory/,
            },
            {
                on: 'error',
                test: /^(?:opening file|reading (?:file|directory)|opening directory|reading symbolic link|cannot read|stat) '?.*'?: No such file or directory/,
            },
            { on: 'error', test: /^(?:path|file) '.*' (?:does not exist|was not found)/ },
            { on: 'error', test: /^file '.*' was not found in the Nix search path/ },
            { on: 'error', test: /^Path '.*' does not exist in Git repository/i },
            {
                on: 'error',
                test: /^(?:cannot find file|could not find file|(?!(?:the )?(?:user|group) ').* does not exist$)/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/stores.js
/** Substituters, the daemon, locks and other machines; wordings from nix/src/libstore and OpenSSH. */
const storeEntries = [
    {
        family: 'signature',
        about: 'A store path has no signature that this machine trusts.',
        hint: "Add the cache's public key to `trusted-public-keys`, or sign the paths (`nix store sign`) before copying.",
        stage: 'copy',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /lacks a (?:signature by a trusted key|valid signature)|is not signed by any of the keys/,
            },
            {
                on: 'line',
                test: /^warning: (?:the )?(?:path|substitute|substituter|ignoring substitute).*(?:lacks a|signature|not signed)/,
                role: 'clue',
            },
            {
                on: 'line',
                contains: ' lacks a ',
                test: /'\/nix\/store\/[^']+' lacks a (?:signature by a trusted key|valid signature)/,
                role: 'clue',
            },
        ],
    },
    {
        family: 'download',
        about: 'Something could not be downloaded.',
        hint: 'Check the URL and the network, then try again; for a binary cache `--option substitute false` builds instead.',
        stage: 'fetch',
        endsTheRun: false,
        rules: [
            {
                on: 'error',
                test: /^some substitutes for the outputs of derivation '.*' failed/,
                role: 'consequence',
                confidence: 0.7,
            },
            {
                on: 'error',
                test: /there is no substituter that can build it|^don't know how to build these paths/,
                role: 'consequence',
                confidence: 0.6,
                hint: 'No substituter has the path and nothing here can build it: check `substituters` and that the path still exists there.',
            },
            { on: 'error', test: /unable to download '/ },
            { on: 'error', test: /HTTP error \d{3}|(?:Could not|Couldn't|could not) resolve host|curl error/ },
            { on: 'error', test: /^(?:cannot download|failed to download|download of '|while fetching the input)/ },
            {
                on: 'error',
                test: /^file '.*' does not exist in binary cache|does not appear to be a binary cache|^(?:(?!binary cache ).)*binary cache .* (?:is for Nix stores|has no)/,
            },
            {
                on: 'line',
                test: /^warning: (?:error: )?(?:unable to download|.*: unable to download) '/,
                role: 'clue',
            },
            { on: 'line', test: /^warning: .*; (?:retrying|disabling binary cache|will retry)/, role: 'clue' },
            { on: 'line', test: /^warning: (?:error: )?file '.*' does not exist in binary cache/, role: 'clue' },
            { on: 'line', test: /^fatal: unable to access '.*': /, role: 'clue' },
        ],
    },
    {
        family: 'daemon',
        about: 'The Nix daemon cannot be reached or went away.',
        hint: '`systemctl status nix-daemon` and `nix store ping` show its state; the socket is /nix/var/nix/daemon-socket/socket.',
        stage: 'any',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /cannot connect to (?:socket|daemon)|daemon disconnected unexpectedly/i },
            { on: 'error', test: /(?:opening a connection to|cannot open connection to) remote store 'daemon'/ },
            {
                on: 'error',
                test: /^(?:unexpected end-of-file|reading from the daemon|writing to file: Broken pipe|cannot connect to '\/)/,
            },
            { on: 'error', test: /^(?:Nix|Lix) daemon (?!out of memory)/ },
            {
                on: 'error',
                test: /^the group '.*' specified in 'build-users-group' does not exist/,
                hint: 'Create the group with its users, as the installer of Nix does, or set `build-users-group =` for a Nix of one user.',
            },
        ],
    },
    {
        family: 'locks',
        about: 'Another process holds a lock.',
        hint: 'Wait for the other Nix or rebuild to finish, or find it: `fuser -v FILE` on the lock that is named.',
        stage: 'any',
        endsTheRun: true,
        rules: [
            { on: 'error', test: /^SQLite database '.*' is busy|database is locked/ },
            { on: 'error', test: /^(?:acquiring|waiting for|could not (?:acquire|set)).*lock/i },
            {
                on: 'line',
                test: /^Could not acquire lock/,
            },
            {
                on: 'line',
                test: /^waiting for (?:lock on |the big Nix store lock|exclusive access to the Nix store)/,
                role: 'clue',
                confidence: 0.85,
            },
            { on: 'line', test: /^(?:warning: )?(?:error: )?SQLite database '.*' is busy/, role: 'clue' },
        ],
    },
    {
        family: 'ssh',
        about: 'Another machine cannot be reached over SSH.',
        hint: 'Try `ssh -o BatchMode=yes HOST true` as the same user; the host key must be known and the key must need no passphrase.',
        stage: 'any',
        endsTheRun: true,
        // The message of ssh is why there is no connection.
        explainedBy: 'ssh',
        rules: [
            {
                on: 'error',
                test: /failed to start SSH connection to|^cannot connect to '[^/]|SSH connection to '[^']*' failed|^cannot open connection to remote store 'ssh/,
            },
            { on: 'error', test: /Host key verification failed|Permission denied \(publickey/ },
            { on: 'line', test: /^ssh: (?:connect to host|Could not resolve hostname) /, role: 'clue' },
            { on: 'line', test: /^Host key verification failed/, role: 'clue' },
            {
                on: 'line',
                test: /^(?:[^\s@]+@\S+: |Received disconnect .*)?Permission denied \((?=[a-z,-]*(?:publickey|password|keyboard))[a-z,-]*\)/,
                role: 'clue',
            },
            {
                on: 'line',
                test: /^(?:kex_exchange_identification: |ssh_exchange_identification: |Connection (?:closed|reset|timed out).* port \d+|client_loop: send disconnect)/,
                role: 'clue',
            },
            { on: 'line', test: /^@ +WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED/, role: 'clue' },
            {
                on: 'line',
                test: /^(?:Bad owner or permissions on |Received disconnect from |cannot build on 'ssh)/,
                role: 'clue',
            },
        ],
    },
    {
        family: 'privilege',
        about: 'The user may not do that.',
        hint: 'Run as root or with `--sudo`; unattended, sudo must not ask for a password (NOPASSWD) and the user must be in `trusted-users`.',
        stage: 'any',
        endsTheRun: true,
        rules: [
            {
                on: 'error',
                test: /must be run as the root user|you (?:need to|must) be root|are not privileged|you don't have sufficient rights/,
            },
            {
                on: 'error',
                test: /^(?:opening|creating|changing|writing|making|getting|renaming|unlinking|cannot unlink|removing|deleting|setting|open|locking|could not|cannot open).*: Permission denied|^Permission denied/i,
            },
            { on: 'error', test: /(?<!\S)(?=\S*\/nix\/(?:var|store))\S*: Permission denied/ },
            { on: 'line', contains: 'must be run as the root user', test: /^\S/ },
            { on: 'line', test: /^error: you must be root/ },
            {
                on: 'line',
                test: /^sudo: (?:a (?:password|terminal) is required|.*no tty present|\d+ incorrect password|PERM_|unable to (?:initialize|change|allocate))/,
            },
            { on: 'line', contains: ' is not in the sudoers file', test: /^\S/ },
            { on: 'line', test: /^doas: (?:Operation not permitted|a tty is required|Authorization required)/ },
            {
                on: 'line',
                test: /^(?:Sorry, user .* is not allowed to execute|su: Authentication failure|Failed to start transient service unit: (?:Interactive authentication required|Access denied))/,
            },
        ],
    },
    {
        family: 'interrupted',
        about: 'It was stopped by a person or by another program.',
        hint: 'Run it again; in CI look for a cancelled job or a timeout.',
        stage: 'any',
        endsTheRun: true,
        // A person interrupts a rebuild that waits.
        explainedBy: 'locks',
        rules: [
            { on: 'error', test: /^interrupted by the user/, confidence: 0.9 },
            { on: 'line', test: /^(?:KeyboardInterrupt|Traceback .* KeyboardInterrupt)$/, role: 'clue' },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/catalogue/index.js







const unknownEntry = {
    family: 'unknown',
    about: 'It failed and nothing in the log is known.',
    hint: 'Read the last lines of the log.',
    stage: 'any',
    endsTheRun: true,
    rules: [
        { on: 'error', test: /^program '.*' failed with exit code \d+/, role: 'consequence', confidence: 0.3 },
        {
            on: 'line',
            test: /^Command '.*' returned non-zero exit status \d+/,
            role: 'consequence',
            confidence: 0.2,
        },
        {
            on: 'line',
            test: /^warning: error\(s\) occurred while switching to the new configuration/,
            role: 'consequence',
            confidence: 0.2,
        },
    ],
};
// Listed in the order in which a message is compared with them: the first match decides.
const entries = [
    ...moduleEntries,
    ...expressionEntries,
    ...buildEntries,
    ...storeEntries,
    ...sourceEntries,
    ...activationEntries,
    thrownEntry,
    unknownEntry,
];
/** Every family with all that is known of it, in the order of comparison. */
const catalogue = entries;
const failureFamilies = catalogue.map(({ family }) => family);
const listed = (on, among) => among.flatMap((entry) => entry.rules.filter((rule) => rule.on === on).map((rule) => ({ entry, rule })));
const errorRules = listed('error', catalogue);
const moduleRules = listed('error', moduleEntries);
const lineRules = listed('line', catalogue);
const anchored = lineRules.filter(({ rule }) => rule.contains === undefined);
const words = [...new Set(lineRules.flatMap(({ rule }) => rule.contains ?? []))];
/** Matches lines that begin as some anchored rule describes: the cheap first test. */
const lineRuleStarts = new RegExp(anchored.map(({ rule }) => `(?:${rule.test.source})`).join('|'));
/** Whether a line includes the words of some rule that is not anchored: the second test. */
function holdsRuleWords(line) {
    for (const word of words)
        if (line.includes(word))
            return true;
    return false;
}
/**
 * The entry for the message of a Nix error, without its `error: `. A message that the expression threw can
 * contain any words; then only what NixOS's own libraries throw is compared. Null when nothing matches.
 */
function matchError(message, thrown) {
    const start = (0,comparable/* comparable */.Z)(message);
    return (thrown ? moduleRules : errorRules).find(({ rule }) => rule.test.test(start)) ?? null;
}
/** The entry for a whole printed line that is no Nix error; null where nothing matches. */
function matchLine(printed) {
    const line = (0,comparable/* comparable */.Z)(printed);
    if (!lineRuleStarts.test(line) && !holdsRuleWords(line))
        return null;
    const fits = ({ rule }) => line.includes(rule.contains ?? '') && rule.test.test(line);
    return lineRules.find(fits) ?? null;
}
const byFamily = new Map(catalogue.map((entry) => [entry.family, entry]));
/** All that is known of a family. */
function entryOf(family) {
    return byFamily.get(family) ?? unknownEntry;
}
/** The family of that name; `unknown` for a name that this version does not know. */
function familyNamed(name) {
    return byFamily.get(name)?.family ?? 'unknown';
}
/** What a match says of a failure, with the defaults of a rule. */
function meaningOf({ entry, rule }) {
    return {
        family: entry.family,
        role: rule.role ?? 'root',
        confidence: rule.confidence ?? 0.95,
        hint: rule.hint ?? entry.hint,
    };
}


/***/ }),

/***/ 8155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ comparable),
/* harmony export */   m: () => (/* binding */ longestCompared)
/* harmony export */ });
/**
 * No more of a line or a message is compared with any pattern, or kept: the words that decide are at its
 * beginning, and a hostile one may be of any length.
 */
const longestCompared = 4000;
/** The part of a line or a message that patterns are tried on. */
function comparable(text) {
    return text.length > longestCompared ? text.slice(0, longestCompared) : text;
}


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ explainFile),
/* harmony export */   _8: () => (/* binding */ explainStream),
/* harmony export */   f4: () => (/* binding */ explainRecording),
/* harmony export */   h_: () => (/* binding */ fileKind)
/* harmony export */ });
/* unused harmony export explain */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _cast_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1620);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _figure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4931);
/* harmony import */ var _observer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2179);






/**
 * Detects the kind of an input from its first kilobytes: an asciicast (a JSON header with a version), Nix's
 * activity log (JSON records, with or without `@nix `), or text, which is everything else: a plain log or raw
 * terminal bytes.
 */
function inputKind(head) {
    const start = head.replace(/^[\ufeff\s]+/, '');
    if (/^\{\s*"/.test(start) &&
        /"version"\s*:\s*[123]\b/.test(start) &&
        /"(?:width|cols|stdout)"\s*:/.test(start))
        return 'cast';
    return /^(?:@nix )?\{"action"\s*:\s*"/.test(start) ? 'activity' : 'text';
}
/**
 * Explains a stored rebuild of any kind: a plain log, raw terminal bytes, a cast or Nix's activity log, which
 * is detected from its content. Throws a usage error for a file or a cast that cannot be read.
 */
async function explain(input, { checkout = null, exitCode = null } = {}) {
    const options = { checkout, exitCode };
    if (typeof input === 'string')
        return explainFile(input, options);
    if ('events' in input)
        return explainRecording(input, options);
    return explainStream('text' in input ? bytesOf(input.text) : input, options);
}
async function* bytesOf(text) {
    yield Buffer.from(text);
}
/** Understands a stored rebuild of any kind in a file. Throws a usage error where the file cannot be read. */
async function explainFile(path, options) {
    const kind = await fileKind(path).catch((cause) => {
        throw unreadable(path, cause);
    });
    if (kind === 'cast')
        return explainRecording(await (0,_cast_read_js__WEBPACK_IMPORTED_MODULE_2__/* .openCast */ .Y)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)), options);
    return explainBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1024 * 1024 }), kind, options);
}
/**
 * Understands what can be read only once, such as standard input. A cast, which may need several passes, is
 * kept in memory; everything else streams.
 */
async function explainStream(input, options) {
    const iterator = input[Symbol.asyncIterator]();
    const begun = [];
    for (let bytes = 0; bytes < headBytes; bytes += begun.at(-1).length) {
        const next = await iterator.next();
        if (next.done)
            break;
        begun.push(next.value);
    }
    const rest = { [Symbol.asyncIterator]: () => iterator };
    const kind = inputKind(Buffer.concat(begun).toString('utf8', 0, headBytes));
    if (kind !== 'cast')
        return explainBytes(joined(begun, rest), kind, options);
    for await (const chunk of rest)
        begun.push(chunk);
    return explainRecording(await (0,_cast_read_js__WEBPACK_IMPORTED_MODULE_2__/* .openCast */ .Y)(() => joined(begun, null)), options);
}
async function* joined(begun, rest) {
    yield* begun;
    if (rest)
        yield* rest;
}
const headBytes = 8192;
function unreadable(path, cause) {
    switch (cause.code) {
        case 'ENOENT':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-such-file', `${path} does not exist`);
        case 'EACCES':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('unreadable', `${path} may not be read`, 'Check its permissions.');
        case 'EISDIR':
            return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('not-a-file', `${path} is a directory`, 'Give the rebuild.log or rebuild.cast in it.');
        default:
            return cause;
    }
}
/** The kind of a file. Throws the system's error where it cannot be read. */
async function fileKind(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        return inputKind(buffer.toString('utf8', 0, bytesRead));
    }
    finally {
        await handle.close();
    }
}
async function explainBytes(bytes, kind, options) {
    const observer = new _observer_js__WEBPACK_IMPORTED_MODULE_4__/* .RebuildObserver */ .O({ checkout: options.checkout });
    const decoder = new TextDecoder();
    for await (const chunk of bytes)
        if (kind === 'activity')
            observer.pushJson(chunk, 0);
        else
            observer.pushText(decoder.decode(chunk, { stream: true }), 0);
    observer.pushText(decoder.decode(), 0);
    return observer.end({ exitCode: options.exitCode, seconds: 0 });
}
/** Understands a recording: its events carry the times, its `x` event the exit status. */
async function explainRecording(recording, options) {
    const observer = new _observer_js__WEBPACK_IMPORTED_MODULE_4__/* .RebuildObserver */ .O({ checkout: options.checkout });
    const exit = { exitCode: options.exitCode, seconds: 0 };
    for await (const events of recording.events()) {
        for (const { time, code, data } of events) {
            exit.seconds = time;
            if (code === 'o')
                observer.pushText(data, time);
            else if (code === 'x')
                exit.exitCode ??= (0,_figure_js__WEBPACK_IMPORTED_MODULE_5__/* .figureIn */ .KF)(data.trim());
        }
    }
    return observer.end(exit);
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

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ RebuildObserver)
});

// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 6 modules
var catalogue = __webpack_require__(2712);
// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(8155);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(4931);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
;// CONCATENATED MODULE: ./lib/nix/failures/location.js




/** `at FILE:LINE:COLUMN` as in traces, also inline as Nix 2.3 did; null when `line` is not one. */
function positionOf(line) {
    const match = /^\s*at\s+(\S.*?):(\d+)(?::(\d+))?:?\s*$/.exec(line);
    if (!match)
        return null;
    const [number, column] = [(0,figure/* figureIn */.KF)(match[2]), (0,figure/* figureIn */.KF)(match[3])];
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
            return inside === null ? null : readSource((0,external_node_path_.join)(root, inside));
        },
    };
}
/** A relative path without `.` and `..`; null for one that leads out of its directory. */
function pathInside(file) {
    const inside = (0,external_node_path_.normalize)(file);
    return inside === '..' || inside.startsWith('../') ? null : inside;
}
const largestSource = 4 * 1024 * 1024;
/** The rebuild chooses the name: a device or a FIFO, whose reading may never end, is not opened for waiting. */
function readSource(path) {
    try {
        const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            const stats = (0,external_node_fs_.fstatSync)(fd);
            return stats.isFile() && stats.size <= largestSource ? (0,external_node_fs_.readFileSync)(fd, 'utf8') : null;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
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
    const copied = (0,store_path/* pathInStorePath */.RS)(file) ?? /^«[^»]*»\/(.+)$/.exec(file)?.[1];
    return copied && sameSource(position, checkout.read(copied)) ? copied : null;
}
/** A directory without the slashes at its end. */
function withoutSlashes(directory) {
    return directory.replace(/(?<!\/)\/+$/, '');
}
/** Whether a missing file that a message names, as part of the copy that Nix evaluates, is there in the checkout. */
function namesFileInCheckout(message, checkout) {
    const [inCopy] = [...message.matchAll(/['"](\/[^'"]+)['"]/g)].flatMap(([, path]) => (0,store_path/* pathInStorePath */.RS)(path) ?? []);
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
/**
 * The place to show a person, of the places nearest to the cause first: the first in the checkout, else the
 * first that is not nixpkgs' own code, else the first. Null where Nix printed none, and for what NixOS's
 * modules found (`ofModules`) also where only nixpkgs' own code is left, which is never the cause there.
 */
function bestLocation(positions, checkout, ofModules = false) {
    const real = positions.filter((position) => position.line > 0);
    if (checkout) {
        for (const position of real) {
            const file = fileInCheckout(position, checkout);
            if (file !== null)
                return { file, line: position.line, column: position.column };
        }
    }
    const shown = real.find(({ file }) => !nixpkgs.test(file)) ?? (ofModules ? undefined : real[0]);
    return shown ? { file: shown.file, line: shown.line, column: shown.column } : null;
}

;// CONCATENATED MODULE: ./lib/nix/failures/error-block.js



const mostLines = 50;
const longestMessage = 2 * comparable/* longestCompared */.m;
const logHead = /\blast \d+ log lines?:\s*$/i;
const errorLine = /^\s*error(?: \(ignored\))?:\s?(.*)$/;
const excerptLine = /^\s*(\d+)\|(.*)$/;
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
    #state = 'message';
    #last = null;
    line(printed) {
        if (this.#state === 'log' && this.#logLine(printed))
            return;
        const error = errorLine.exec(printed);
        // Inside a message, `error:` is the message's own text.
        if (error && (this.#state !== 'message' || !this.#hasMessage)) {
            this.#cause(error[1]);
            return;
        }
        if (notes.test(printed)) {
            this.#offersTrace ||= /show-trace/.test(printed);
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
        const position = positionOf(printed);
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
        return {
            message: dedent(this.#message),
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
        this.#message = text === '' ? [] : [text];
        this.#messageLength = text.length;
        this.#hasMessage = text.trim() !== '';
        this.#state = 'message';
        this.#last = null;
    }
    #frame(printed) {
        this.#state = 'frame';
        this.#evaluated ||= /… (?:while|from) (?:evaluating|calling|call|selecting)/.test(printed);
        this.#fetching ||= /… while (?:fetching the input|updating the flake input)/.test(printed);
        const kind = /while calling the '(throw|abort)' builtin|condition of the (assert)ion/.exec(printed);
        this.#thrown = kind ? (kind[1] ?? kind[2]) : null;
        this.#last = null;
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
        if (this.#state !== 'message' && !(this.#state === 'positioned' && /^\s*Did you mean /.test(printed)))
            return;
        this.#hasMessage ||= printed.trim() !== '';
        this.#messageLength += printed.length;
        if (this.#messageLength <= longestMessage)
            this.#message.push(printed);
    }
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
 * message. Where Nix embedded no end of the builder's log, `tailOf` returns the lines of it that were seen.
 */
function nixErrorOf(printed, tailOf) {
    const block = parseErrorBlock(printed);
    if (block.message === '')
        return null;
    const derivation = derivationIn(block.message);
    if (derivation && block.logTail.length === 0)
        block.logTail = tailOf(derivation);
    const { family, role, confidence, hint, message = block.message } = classified(block);
    return { family, role, confidence, hint, message, derivation, block };
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
    const match = (0,catalogue/* matchError */.CE)(block.message, block.thrown !== null);
    const unplaced = alwaysPlaced.test(block.message) && block.ownPositions === 0 && block.evaluated;
    if (match && !unplaced) {
        const plain = (0,catalogue/* meaningOf */.Pr)(match);
        if (plain.family === 'builder')
            return deeperCause(block) ?? plain;
        if (plain.family === 'missing-file' && namesFlake(block))
            return asFamily('flake-not-found', 0.7);
        return plain;
    }
    if (block.thrown)
        return asFamily('nix-assert-throw-abort', 0.95);
    // Without `--show-trace` often only the message of a throw is printed, and only the trace shows that it was one.
    if (block.evaluated || block.offersTrace)
        return asFamily('nix-assert-throw-abort', 0.6);
    return { ...asFamily('unknown', 0.3), hint: 'Read the error and the lines before it.' };
}
/** Why a builder failed, where its last lines show that the cause was outside it. */
function deeperCause({ message, lines, logTail }) {
    const last = logTail.slice(-5);
    const ends = (pattern) => last.some((line) => pattern.test(line));
    if (lines.some((line) => /lack of free disk space/.test(line)) ||
        ends(/No space left on device|Disk quota exceeded/))
        return asFamily('disk-full', 0.75);
    if (/exit code 137\b/.test(message) ||
        ends(/\bKilled signal terminated program\b|^(?:.*: )?Killed$|virtual memory exhausted|[Cc]annot allocate memory/))
        return asFamily('killed-oom', 0.75);
    const fetch = last.find((line) => fetchFailed.test(line));
    if (fetch === undefined)
        return null;
    return { ...asFamily('download', 0.85), message: fetch.replace(/^\s*error: /, '').trim() };
}
// Nix's own fetcher runs as a builder; the second is what nixpkgs' fetchurl prints when no mirror answered.
const fetchFailed = /^\s*(?:error: )?unable to download '|^error: cannot download .* from any mirror/;
/** Whether the path that does not exist is the flake itself or an input, not a part of what was evaluated. */
function namesFlake(block) {
    if (block.fetching)
        return true;
    return block.positions.length === 0 && !block.evaluated && !/\/nix\/store\/|\.nix['"]/.test(block.message);
}
function asFamily(family, confidence) {
    return { family, role: 'root', confidence, hint: (0,catalogue/* entryOf */.Ms)(family).hint };
}

;// CONCATENATED MODULE: ./lib/nix/failures/failure-log.js


const mostCandidates = 400;
/** Collects candidates, each once, and whether the run continued or succeeded after them. */
class FailureLog {
    #candidates = new Map();
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
    error(error, channel, doubtful) {
        const { family, role, confidence, hint, message, derivation, block } = error;
        this.lastBlock = block;
        // Field by field, as in nixErrorOf: spreading costs more than all else for a log full of errors.
        this.#add({
            family,
            role,
            confidence,
            message,
            hint,
            derivation,
            block,
            context: [],
            channel,
            doubtful,
            order: 0,
        });
    }
    line(match, line, context, doubtful) {
        const { family, role, confidence, hint } = (0,catalogue/* meaningOf */.Pr)(match);
        this.#add({
            family,
            role,
            confidence,
            hint,
            message: line.replace(/^(?:warning|error): /, '').trim(),
            derivation: derivationIn(line),
            block: null,
            context,
            channel: 'text',
            doubtful,
            order: 0,
        });
    }
    #add(candidate) {
        this.#order += 1;
        candidate.order = this.#order;
        const key = `${candidate.channel}\0${candidate.family}\0${candidate.message}`;
        const earlier = this.#candidates.get(key);
        if (earlier) {
            // Printed again: the later place decides whether the run continued; the trace may be longer now.
            earlier.order = candidate.order;
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

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/nix/failures/definition.js


const definition_option = /\boption [`'‘]([^`'‘’]+)['’]/;
const definition = /^- In [`'‘]((?:(?!['’]).)+)['’]/gm;
/**
 * Where the checkout sets the option that a message of the module system names. NixOS names the files of the
 * definitions, without lines, so the line is searched: the first that sets the option by its longest path,
 * else the file's first. Null where no definition is in the checkout.
 */
function definitionOf(message, checkout) {
    const path = definition_option.exec(message)?.[1]?.split('.') ?? [];
    for (const [, printed] of message.matchAll(definition)) {
        const position = {
            file: printed.split(', via option ', 1)[0],
            line: 1,
            column: null,
            excerpt: new Map(),
        };
        const file = fileInCheckout(position, checkout);
        const text = file === null ? null : checkout.read(file);
        if (file !== null && text !== null)
            return { file, line: settingLine(text, path), column: null };
    }
    return null;
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

;// CONCATENATED MODULE: ./lib/nix/failures/failure-report.js





const mostTail = 25;
const longestTailLine = 1000;
/** A cause in the form of the metadata; a file of the checkout is named relative to the checkout. */
function failureOf(cause, checkout) {
    const { block, context } = cause;
    // Nix before 2.34 does not print why a file of the flake is missing from its copy.
    const untracked = cause.family === 'missing-file' && checkout && namesFileInCheckout(cause.message, checkout);
    const { family, hint } = untracked ? (0,catalogue/* entryOf */.Ms)('untracked-file') : cause;
    const ofModules = (0,catalogue/* entryOf */.Ms)(family).ofModuleSystem ?? false;
    const defined = checkout && ofModules ? definitionOf(cause.message, checkout) : null;
    const tail = block?.logTail.length ? block.logTail : (block?.lines ?? context);
    return {
        family,
        confidence: cause.confidence,
        message: (0,comparable/* comparable */.Z)(cause.message),
        derivation: cause.derivation,
        location: defined ?? (block ? bestLocation(block.positions, checkout, ofModules) : null),
        log_tail: tailOf(tail),
        hint: named(hint, cause),
    };
}
/** The last lines, each in a length that a person reads. */
function tailOf(lines) {
    return lines.slice(-mostTail).map((line) => (0,clean/* truncate */.xv)(line, longestTailLine));
}
/** A hint with DERIVATION and UNIT replaced by their names, where those are known. */
function named(hint, { derivation, message }) {
    const unit = /units? failed: ([^\s,]+)/.exec(message)?.[1];
    return hint.replaceAll('DERIVATION', derivation ?? 'DERIVATION').replaceAll('UNIT', unit ?? 'UNIT');
}
/** A failure that nothing in the log explains: its last error or line, and what the status implies. */
function unexplained(exitCode, lastBlock, recent) {
    const family = familyOfStatus(exitCode);
    return {
        family,
        confidence: exitCode > 128 ? 0.5 : 0.1,
        message: lastBlock?.message ?? recent.at(-1) ?? `it ended with status ${exitCode} and said nothing`,
        derivation: null,
        location: null,
        log_tail: tailOf(lastBlock?.lines ?? recent),
        hint: (0,catalogue/* entryOf */.Ms)(family).hint,
    };
}
/** Statuses above 128 are of a signal: 2 (INT), 9 (KILL, most often for lack of memory), 15 (TERM). */
function familyOfStatus(exitCode) {
    if (exitCode === 130 || exitCode === 143)
        return 'interrupted';
    return exitCode === 137 ? 'killed-oom' : 'unknown';
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
    const believed = ({ doubtful }) => !doubtful || exitCode !== null || log.endsWithError;
    const candidates = withoutDecoys(log.candidates.filter(believed), log);
    const last = Math.max(-1, ...candidates.map(({ order }) => order));
    if (exitCode === null && log.succeededAt > last)
        return [];
    const roots = candidates.filter(isCause);
    const ended = roots.filter((candidate) => canHaveFailedTheRun(candidate, log));
    if (ended.length > 0) {
        const clue = commonClue(ended, candidates);
        return clue ? [clue] : byOrder(independent(withoutEffects(ended)));
    }
    return explained(candidates, roots, exitCode);
}
/** The clue that explains every error that ended the run, where they are all explained by one family. */
function commonClue(ended, candidates) {
    const families = new Set(ended.map(({ family }) => (0,catalogue/* entryOf */.Ms)(family).explainedBy));
    if (families.size !== 1)
        return undefined;
    return candidates.find(({ family, role }) => role === 'clue' && families.has(family));
}
/** The cause where no root ended the run: a clue may explain what followed from it. */
function explained(candidates, roots, exitCode) {
    const consequences = candidates.filter(({ role }) => role === 'consequence');
    const unknown = candidates.filter(({ family, role }) => family === 'unknown' && role === 'root');
    const clues = candidates.filter(({ role }) => role === 'clue');
    const failed = consequences.length + unknown.length > 0 || (exitCode !== null && exitCode !== 0);
    if (!failed)
        return [];
    if (clues.length > 0)
        return [clues.sort((a, b) => b.confidence - a.confidence || b.order - a.order)[0]];
    if (roots.length > 0 && exitCode !== null)
        return byOrder(independent(roots));
    const classified = byOrder(consequences).filter(({ family }) => family !== 'unknown');
    const best = classified.find(({ family }) => family !== 'dependency') ?? classified[0];
    if (best)
        return [best];
    return byOrder([...unknown, ...consequences]).slice(-1);
}
function isCause({ role, family }) {
    return role === 'root' && family !== 'unknown';
}
/**
 * Whether it can be why the run failed. An evaluation error ends Nix at once, so where the run continued
 * afterwards another program printed it.
 */
function canHaveFailedTheRun({ family, order }, log) {
    return !(0,catalogue/* entryOf */.Ms)(family).endsTheRun || order > log.wentOnAt;
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
/** Without the bootloader's failure where the boot partition is full, which is why. */
function withoutEffects(roots) {
    const bootFull = roots.some(({ family }) => family === 'boot-full');
    return bootFull ? roots.filter(({ family }) => family !== 'bootloader') : roots;
}
function byOrder(candidates) {
    return candidates.sort((a, b) => a.order - b.order);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
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
        if (rest !== '')
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
;// CONCATENATED MODULE: ./lib/nix/said/lines.js

/** A line longer than this is cut into pieces, so that memory stays bounded; Nix prints none. */
const longestLine = 64 * 1024;
/**
 * Cuts terminal output, in any chunking, into the lines that were visible one after the other.
 * A carriage return and every cursor or erase sequence also end a line, because progress bars are drawn
 * over and Nix prints its errors onto the bar's row. Colours and other sequences are dropped, and so are
 * empty lines (erasing a progress bar would otherwise yield some).
 */
class TerminalLines {
    #rest = '';
    #emit;
    constructor(emit) {
        this.#emit = emit;
    }
    push(text) {
        // Only what is new is searched: a long line may come a character at a time.
        let start = 0;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
            this.#row(this.#rest + text.slice(start, end));
            this.#rest = '';
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
    #row(row) {
        // Most rows hold nothing to take out.
        if (!controls.test(row)) {
            if (row !== '')
                this.#emit(row);
            return;
        }
        for (const piece of splitRedraws(row).split('\n'))
            if (piece !== '')
                this.#emit(piece);
    }
}
/** The final characters of sequences that move the cursor or erase (ECMA-48). */
const movesOrErases = /[A-HJKSTf]/;
const usualRedraws = /\r|\x1b\[[0-?]*[ -/]*[A-HJKSTf]/g;
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
const everyControl = new RegExp(controls, 'g');
/** Text without escape sequences; cursor movement, erasing and carriage returns become newlines. */
function splitRedraws(text) {
    // Nearly all text passes here, at three times the speed of the whole grammar.
    return ((0,ansi/* withoutUsualSequences */.d3)(text, usualRedraws) ?? splitAnyRedraws(text)).replace(everyControl, '');
}
function splitAnyRedraws(text) {
    const plain = (0,ansi/* withoutSequences */.V$)(text, (final) => (movesOrErases.test(final) ? '\n' : ''));
    return plain.replaceAll('\r', '\n');
}

// EXTERNAL MODULE: ./lib/nix/said/plan.js
var said_plan = __webpack_require__(4378);
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
            this.#paths.add(path.slice(0, longestPath));
        else
            this.#further += 1;
        return true;
    }
    has(path) {
        return this.#paths.has(path.slice(0, longestPath));
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/markers.js

const marker = /^::(PHASE|SUCCESS|ERROR|WARNING|CONTEXT|PROGRESS|METRIC)::(.*)$/;
const longestPhase = 64;
/**
 * Reads a structured line that any command or script in the rebuild may print: `::PHASE::name`,
 * `::METRIC::name::value` and the others of docs/explain.md. Null for any other line, and for an empty marker.
 */
function markerEvent(line) {
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
            const error = nixErrorOf([`error: ${text}`], () => []);
            return error && { kind: 'error', error, channel: 'text', doubtful: false };
        }
        case 'WARNING':
            return { kind: 'warning', message: text };
        case 'SUCCESS':
            return { kind: 'succeeded', storePath: null };
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/printed-line.js

// Prefixes that other programs put before a line of Nix: each is stripped, in this order.
const actionsTime = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z) /;
const journalTime = /^[A-Z][a-z]{2} [ \d]\d \d\d:/;
const journal = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w@.:-]+(?:\[\d+\])?: /;
const graph = /^[┃│](?: |$)/;
const barWords = /\b(?:built|copied|DL|fetched|verified|paths?|queried)\b/;
/** A longer bracket is no part of a progress bar. */
const longestBracket = 400;
/** `name> ` before a builder's line (`-L`); only a derivation's name is one. */
const builderPrefix = /^[\w+.?=-]+(?: \(\w+\))?> /;
/**
 * A line without the prefixes of the journal, a log viewer, a progress bar or nix-output-monitor; null for
 * most lines, which have none.
 */
function printedLine(line) {
    const first = line.charCodeAt(0);
    const isDigit = first >= 0x30 && first <= 0x39;
    const isCapital = first >= 0x41 && first <= 0x5a;
    const mayHave = first === 0x5b || first > 0x7f || isDigit || (isCapital && journalTime.test(line));
    if (!mayHave && !line.includes('> '))
        return null;
    let text = line;
    let time = null;
    let drawn = null;
    if (isDigit || first === 0xfeff) {
        const stamped = actionsTime.exec(text);
        if (stamped) {
            time = Date.parse(stamped[1]);
            text = text.slice(stamped[0].length);
        }
    }
    if (journalTime.test(text))
        text = text.replace(journal, '');
    if (text.charCodeAt(0) > 0x2500 && text.charCodeAt(0) < 0x2580)
        text = text.replace(graph, '');
    if (text.startsWith('[')) {
        const end = barEnd(text);
        if (end > 0)
            [drawn, text] = [text.slice(0, end), text.slice(end)];
    }
    const prefix = builderPrefix.exec(text);
    return { text, time, bar: drawn, builder: prefix ? prefix[0].replace(/(?: \(\w+\))?> $/, '') : null };
}
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

;// CONCATENATED MODULE: ./lib/nix/said/text-reader.js









// The starts of lines that are read here; all other lines are only compared with the catalogue.
const recognisedStart = /^(?:error|evaluation warning:|trace: (?:evaluation )?warning:|building |copying |these \d|this (?:derivation|path) |evaluating |activating |setting up |stopping |starting |restarting |reloading |reviving |updating |NOT restarting|would |the following new units|Checking switch|Done\.|> |::[A-Z]|@nix |\/nix\/store\/|##\[error\]|Running pre-switch)/;
/** The cheap first test: most lines match neither pattern and are skipped. */
const eventLine = new RegExp(`${recognisedStart.source}|${catalogue/* lineRuleStarts */.Qf.source}`);
const activationLine = /^(?:Checking switch inhibitors|Running pre-switch|activating the configuration|setting up \/etc|(?:re)?starting (?:the following|systemd|sysinit)|restarting (?:the following|systemd|sysinit)|reloading (?:the following|user units)|stopping the following|NOT restarting the following|reviving |updating (?:GRUB|systemd-boot|bootloader)|would (?:stop|start|restart|reload|activate|NOT)|the following new units were started|> Activating configuration|> Adding configuration)/;
const mostBlockLines = 8000;
const mostBlockCharacters = 1024 * 1024;
const linesBefore = 8;
const linesAround = 25;
const wentOn = { kind: 'went-on' };
/** Reads the lines of a terminal (see TerminalLines) as events. One pass, bounded memory. */
class TextReader {
    #emit;
    #tails;
    #block = null;
    #blockCharacters = 0;
    #ignoring = false;
    #inReport = false;
    #sinceError = 0;
    #bar = '';
    #counts = null;
    #milliseconds = Number.NaN;
    /** Between two `building '…'`: a builder could have printed anything that is read now. */
    #amidBuild = false;
    #prefixesBuilders = false;
    #recent = [];
    #around = null;
    #announced = new DistinctPaths();
    /** The last derivation that was announced, and the lines since: its log, if it was the only one. */
    #building = null;
    #sinceBuild = [];
    #beforeBlock = [];
    /** `tails` receives the prefixed lines of builders, and holds those of the activity log. */
    constructor(emit, tails) {
        this.#emit = emit;
        this.#tails = tails;
    }
    /** True where the last line belonged to an error: Nix prints nothing after an error that ends it. */
    get endsWithError() {
        return this.#sinceError === 0;
    }
    /** The last lines that were not empty, oldest first. */
    get recent() {
        return this.#recent.slice(-30);
    }
    line(whole) {
        // A record is read as a whole; it bounds its own texts.
        const printed = whole.startsWith('@nix ') ? whole : (0,comparable/* comparable */.Z)(whole);
        const line = printedLine(printed);
        if (!line) {
            this.#plain(printed, false);
            return;
        }
        const { text, time, bar, builder } = line;
        if (time !== null && !Number.isNaN(time))
            this.#stamped(time);
        if (bar !== null)
            this.#drawn(bar, text);
        if (builder !== null)
            this.#builderLine(builder, text);
        else if (text !== '')
            this.#plain(text, bar !== null);
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
    /** A line without its prefixes. */
    #plain(printed, inBar) {
        const text = this.#unreported(printed);
        this.#remember(text);
        if (this.#block && isContinuation(text)) {
            this.#continue(text);
            return;
        }
        if (this.#block)
            this.#endBlock();
        if (!eventLine.test(text) && !(0,catalogue/* holdsRuleWords */.SA)(text))
            return;
        if (recognisedStart.test(text))
            this.#readRecognised(text, inBar);
        const match = (0,catalogue/* matchLine */.a2)(text);
        if (!match)
            return;
        this.#sinceError = 0;
        this.#emit({ kind: 'line', match, line: text, context: this.#context(), doubtful: this.#isUnmarked });
    }
    end() {
        this.#endBlock();
    }
    /** Builders are at work and their lines have no prefix. */
    get #isUnmarked() {
        return this.#amidBuild && !this.#prefixesBuilders;
    }
    /** The lines just before this one; those that follow are appended as they are read. */
    #context() {
        this.#around = this.#recent.slice(-linesBefore);
        return this.#around;
    }
    /** nh prints the output of a failed command as part of its own report, indented. */
    #unreported(text) {
        if (text.charCodeAt(0) !== 0x20) {
            this.#inReport = false;
            return text;
        }
        if (!this.#block && /^ {3}\d+: .*\bexit status\b/.test(text))
            this.#inReport = true;
        return this.#inReport && text.startsWith('      ') ? text.slice(6) : text;
    }
    #continue(text) {
        const block = this.#block;
        this.#sinceError = 0;
        this.#blockCharacters += text.length;
        // A full trace may be endless; its beginning and its end matter.
        if (block.push(text) <= mostBlockLines && this.#blockCharacters <= mostBlockCharacters)
            return;
        const kept = Math.min(100, Math.ceil(block.length / 4));
        for (const dropped of block.splice(kept, Math.ceil(block.length / 2)))
            this.#blockCharacters -= dropped.length;
    }
    #remember(text) {
        if (this.#around && this.#around.push(text) >= linesAround)
            this.#around = null;
        this.#sinceError += 1;
        if (this.#recent.push(text) >= 60)
            this.#recent = this.#recent.slice(-30);
        if (this.#isUnmarked && this.#sinceBuild.push(text) >= 60)
            this.#sinceBuild = this.#sinceBuild.slice(-30);
    }
    #builderLine(name, text) {
        if (!this.#prefixesBuilders)
            this.#emit({ kind: 'builder-output' });
        this.#prefixesBuilders = true;
        this.#remember(text);
        this.#endBlock();
        this.#tails.add(name, text.slice(text.indexOf('> ') + 2));
    }
    #endBlock() {
        const block = this.#block;
        if (!block)
            return;
        this.#block = null;
        if (this.#ignoring)
            return;
        const error = nixErrorOf(block, (derivation) => this.#tailOf(derivation));
        if (!error)
            return;
        const { role, derivation } = error;
        // A builder may print an error of a Nix that it runs; the outer one names what it was building.
        const isNixs = role === 'consequence' || (derivation !== null && this.#announced.has(derivation));
        const doubtful = this.#isUnmarked && !isNixs;
        this.#emit({ kind: 'error', error, channel: 'text', doubtful });
        if (!doubtful)
            this.#sinceBuild = [];
    }
    /** The last lines of a derivation's log, from where they were printed. */
    #tailOf(derivation) {
        const tail = this.#tails.of(derivation);
        if (tail.length > 0 || this.#prefixesBuilders)
            return tail;
        return derivation === this.#building ? this.#beforeBlock : [];
    }
    #readRecognised(text, inBar) {
        if (text.startsWith('error'))
            this.#error(text);
        else if (text.startsWith('@nix '))
            this.#record(text);
        else if (text.startsWith('::'))
            this.#marker(text);
        else if (isEvaluationWarning(text))
            this.#emit({ kind: 'warning', message: text });
        else if (activationLine.test(text))
            this.#next('activating');
        else if (/^building the system configuration|^> Building NixOS configuration/.test(text))
            this.#next('evaluating', true);
        else if (!inBar && /^evaluating (?:derivation|file|flake) '/.test(text))
            this.#emit({ kind: 'phase', name: 'evaluating', begins: false });
        else
            this.#work(text) || this.#planned(text) || this.#ended(text);
    }
    #error(text) {
        if (!/^error(?: \(ignored\))?:/.test(text))
            return;
        this.#block = [text];
        this.#blockCharacters = text.length;
        this.#sinceError = 0;
        this.#beforeBlock = this.#sinceBuild.slice(0, -1);
        this.#ignoring = text.startsWith('error (ignored)');
    }
    /** Builders print their phase in the same form, and could print any other record. */
    #record(text) {
        if (!this.#amidBuild)
            this.#emit({ kind: 'record', json: text });
    }
    #marker(text) {
        const event = markerEvent(text);
        if (event)
            this.#emit(event);
    }
    /** A line that is only printed while no builder runs. */
    #next(name, begins = false) {
        this.#amidBuild = false;
        this.#emit(wentOn);
        this.#emit({ kind: 'phase', name, begins });
    }
    #work(text) {
        const building = /^building '(\/[^']+\.drv)'/.exec(text)?.[1];
        const copying = building ? null : /^copying path '([^']+)' (from|to) '/.exec(text);
        if (building) {
            const derivation = copied(building);
            this.#amidBuild = true;
            this.#building = derivation;
            this.#announced.add(derivation);
            this.#sinceBuild = [];
            this.#emit(wentOn);
            this.#emit({ kind: 'building', derivation });
        }
        else if (copying) {
            this.#emit(wentOn);
            if (copying[2] === 'from')
                this.#emit({ kind: 'fetching', path: copied(copying[1]) });
            else
                this.#emit({ kind: 'phase', name: 'copying', begins: false });
        }
        else if (/^copying \d+ paths?\b/.test(text))
            this.#emit({ kind: 'phase', name: 'copying', begins: false });
        else
            return false;
        return true;
    }
    #planned(text) {
        const plan = (0,said_plan/* announcedPlan */.n)(text);
        if (!plan)
            return false;
        this.#amidBuild = false;
        this.#emit(wentOn);
        this.#emit({ kind: 'plan', plan, channel: 'text' });
        return true;
    }
    #ended(text) {
        const done = /^Done\. The .* (?:is|running|in) (\/\S+)\s*$/.exec(text)?.[1];
        const status = (0,figure/* figureIn */.KF)(/^##\[error\]Process completed with exit code (\d+)/.exec(text)?.[1]);
        if (done)
            this.#emit({ kind: 'succeeded', storePath: (0,store_path/* isStorePath */.zP)(done) ? done : null });
        else if ((0,store_path/* isStorePath */.zP)(text))
            this.#emit({ kind: 'succeeded', storePath: text.endsWith('.drv') ? null : text });
        else if (status !== null)
            this.#emit({ kind: 'exit-status', status });
    }
}
/** Whether a line is a warning of the evaluation, in the words of any version. */
function isEvaluationWarning(line) {
    return /^(?:evaluation warning|trace: (?:evaluation )?warning):/.test(line);
}
/** Nix indents all of an error below its first line. */
function isContinuation(text) {
    const first = text.charCodeAt(0);
    if (first === 0x28)
        return /^\((?:use '?--show-trace|stack trace truncated)/.test(text);
    return (first === 0x20 && text.charCodeAt(1) === 0x20) || first === 0x09;
}
/** A piece of a log keeps all of the chunk that it was cut from in memory; a copy does not. */
function copied(text) {
    return ` ${text}`.slice(1);
}

;// CONCATENATED MODULE: ./lib/nix/said/nix-message.js







// Verbosity of nix/src/libutil/include/nix/util/error.hh: above this are messages for debugging.
const errorLevel = 0;
const warningLevel = 1;
const infoLevel = 3;
/** More lines of one message are not read. */
const nix_message_mostLines = 8000;
/** Emits the events of a message: an error as a whole, anything else line by line. */
function emitMessage(message, tails, emit) {
    const { level, msg } = message;
    if (level > infoLevel)
        return;
    const lines = splitRedraws(msg).split('\n', nix_message_mostLines).map(comparable/* comparable */.Z);
    if (level === errorLevel && lines[0].startsWith('error:'))
        emitError(lines, message, tails, emit);
    else
        for (const line of lines)
            emitLine(line, level, emit);
}
function emitError(lines, message, tails, emit) {
    const error = nixErrorOf(lines, (derivation) => tails.of(derivation));
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
    emit({ kind: 'error', error, channel: 'json', doubtful: false });
}
function emitLine(text, level, emit) {
    const plan = (0,said_plan/* announcedPlan */.n)(text);
    if (plan)
        emit({ kind: 'plan', plan, channel: 'json' });
    // On the terminal Nix prints the word itself.
    const line = level === warningLevel && !/^(?:warning|waiting)\b/.test(text) ? `warning: ${text}` : text;
    const match = (0,catalogue/* matchLine */.a2)(line);
    if (match)
        emit({ kind: 'line', match, line, context: [], doubtful: false });
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
    /** One record that came by itself, such as an `@nix ` line on the terminal. */
    line(line, seconds) {
        this.#seconds = seconds;
        this.#records.line(line);
    }
    end() {
        this.#records.end();
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
            emitMessage(record, this.#tails, this.#emit);
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
            emitMessage({ level: warningLevel, msg: text }, this.#tails, this.#emit);
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

;// CONCATENATED MODULE: ./lib/nix/said/log-tails.js

const log_tails_mostLines = 25;
const mostLogs = 512;
const log_tails_longestTailLine = 1000;
/**
 * The last lines of the logs of builders, bounded in number and length; the oldest log is dropped first.
 * The activity log knows them by derivation, the terminal by the name before each line.
 */
class LogTails {
    #tails = new Map();
    add(log, printed) {
        const line = printed.slice(0, log_tails_longestTailLine);
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
    /** The last lines of a derivation's log, at most 25; empty where none were seen. */
    of(derivation) {
        const tail = this.#tails.get(derivation) ?? this.#tails.get((0,store_path/* storePathName */.yF)(derivation)) ?? [];
        return tail.slice(-log_tails_mostLines);
    }
}

;// CONCATENATED MODULE: ./lib/nix/said/text-counts.js


/** Counts from text alone: what was announced, what began, what a progress bar showed. */
class TextCounts {
    planned = {};
    current = null;
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
        const name = /^building (\S+?)(?: \(\w+\))?(?::|$)/.exec(doing)?.[1];
        if (name)
            this.current = name;
    }
}

// EXTERNAL MODULE: ./lib/nix/phase.js
var phase = __webpack_require__(696);
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

;// CONCATENATED MODULE: ./lib/nix/observer.js











const mostWarnings = 100;
const mostMetrics = 200;
const mostFailures = 100;
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
    #storePath = null;
    #exitStatus = null;
    #firstTime = null;
    /** Times came with what was pushed, so that stamps within the text count for nothing. */
    #hasClock = false;
    constructor(options = {}) {
        const { checkout = null } = options;
        this.#checkout = typeof checkout === 'string' ? checkoutAt(checkout) : checkout;
        this.#timeline = new Timeline(options.onPhase);
        this.#onPlan = options.onPlan ?? (() => { });
        const tails = new LogTails();
        const apply = (event) => this.apply(event);
        this.#log = new ActivityLog(apply, tails);
        this.#reader = new TextReader(apply, tails);
        this.#lines = new TerminalLines((line) => this.#reader.line(line));
    }
    pushText(text, seconds) {
        this.#hasClock ||= seconds > 0;
        this.#timeline.tick(seconds);
        this.#lines.push(text);
    }
    pushJson(bytes, seconds) {
        this.#log.push(bytes, this.#timeline.tick(seconds));
    }
    /** Takes one event, at the time of the last push. All that is pushed is applied through here. */
    apply(event) {
        switch (event.kind) {
            case 'phase':
                if (event.begins)
                    this.#timeline.enter(event.name);
                else
                    this.#timeline.advance(event.name);
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
                this.#failures.error(event.error, event.channel, event.doubtful);
                if (event.channel === 'text' && !event.doubtful)
                    this.#countFailure(event.error);
                return;
            case 'line':
                this.#failures.line(event.match, event.line, event.context, event.doubtful);
                return;
            case 'went-on':
                this.#failures.wentOn();
                return;
            case 'succeeded':
                this.#failures.succeeded();
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
                this.#log.line(event.json, this.#timeline.now);
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
        const causes = rootCauses(this.#failures, exitCode)
            .slice(0, mostFailures)
            .map((cause) => failureOf(cause, this.#checkout));
        if (causes.length === 0 && exitCode !== null && exitCode !== 0)
            causes.push(unexplained(exitCode, this.#failures.lastBlock, this.#reader.recent));
        if (causes[0] && !this.#timeline.hasStarted && (0,catalogue/* entryOf */.Ms)(causes[0].family).stage === 'evaluation')
            this.#timeline.enter('evaluating');
        if (exitCode === 0)
            this.#text.succeeded();
        const phases = this.#timeline.end(exit.seconds);
        return {
            failure: causes[0] ?? null,
            failures: causes,
            phases,
            activity: this.#activity(phases),
            storePath: this.#storePath,
            plan: Object.keys(this.#planned).length > 0 ? this.#planned : null,
            unread: this.#log.unread,
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


/***/ }),

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseNames),
/* harmony export */   o: () => (/* binding */ secondsByPhase)
/* harmony export */ });
/** The phases of a rebuild, in the order in which a healthy one goes through them. */
const phaseNames = [
    'preparing',
    'evaluating',
    'fetching',
    'building',
    'copying',
    'activating',
    'verifying',
];
/** Seconds spent in each phase, in the order in which they first came. */
function secondsByPhase(phases) {
    const sums = new Map();
    for (const { name, duration_seconds } of phases)
        sums.set(name, (sums.get(name) ?? 0) + duration_seconds);
    return Object.fromEntries(sums);
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


/***/ })

};
