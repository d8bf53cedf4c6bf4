export const id = 3049;
export const ids = [3049];
export const modules = {

/***/ 23609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   L2: () => (/* binding */ isOutcome),
/* harmony export */   c6: () => (/* binding */ outcomeFacts)
/* harmony export */ });
const failed = { exitStatus: 1, complete: false, tone: 'bad' };
const facts = {
    success: {
        exitStatus: 0,
        complete: true,
        tone: 'good',
        sign: '✓',
        icon: '✅',
        label: 'Success',
        verb: 'succeeded',
    },
    failed: { ...failed, sign: '✗', icon: '❌', label: 'Failed', verb: 'failed' },
    timed_out: { ...failed, exitStatus: 124, sign: '⏱', icon: '⏱️', label: 'Timed out', verb: 'timed out' },
    cancelled: {
        exitStatus: 130,
        complete: false,
        tone: 'quiet',
        sign: '–',
        icon: '🚫',
        label: 'Cancelled',
        verb: 'was cancelled',
    },
    needs_boot: {
        exitStatus: 1,
        complete: true,
        tone: 'warn',
        sign: '↻',
        icon: '🔄',
        label: 'Needs a boot',
        verb: 'needs a boot to take effect',
    },
    interrupted: {
        exitStatus: 3,
        complete: false,
        tone: 'quiet',
        sign: '!',
        icon: '⚠️',
        label: 'Interrupted',
        verb: 'was interrupted',
    },
    // Deployments alone end so.
    rolled_back: { ...failed, sign: '↩', icon: '↩️', label: 'Rolled back', verb: 'was rolled back' },
    refused: { ...failed, sign: '✗', icon: '⛔', label: 'Refused', verb: 'was refused' },
    busy: { ...failed, tone: 'warn', sign: '…', icon: '⏳', label: 'Busy', verb: 'found the host busy' },
    unverified: {
        ...failed,
        exitStatus: 4,
        sign: '?',
        icon: '❓',
        label: 'Unverified',
        verb: 'left the host unverified',
    },
    rollback_failed: {
        ...failed,
        exitStatus: 4,
        sign: '‼',
        icon: '🚨',
        label: 'Rollback failed',
        verb: 'could not be rolled back',
    },
};
const outcomes = Object.keys(facts);
/** True for an outcome of this release. */
function isOutcome(word) {
    return Object.hasOwn(facts, word);
}
/**
 * The facts of an outcome. Readers tolerate outcomes of later releases: an unknown one is labelled with its own
 * word and is never shown as a success.
 */
function outcomeFacts(outcome) {
    if (isOutcome(outcome))
        return facts[outcome];
    return {
        exitStatus: 1,
        complete: false,
        tone: 'quiet',
        sign: '?',
        icon: '❔',
        label: outcome,
        verb: `ended as ${outcome}`,
    };
}


/***/ }),

/***/ 48173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gj: () => (/* binding */ endDeclined),
  JP: () => (/* binding */ endOfActivation),
  qT: () => (/* binding */ endOfObstacle),
  VI: () => (/* binding */ endOfThrown),
  Pc: () => (/* binding */ endUnchanged),
  g5: () => (/* binding */ failureOf)
});

// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
;// CONCATENATED MODULE: ./lib/deploy/host/meanings.js
const lookOnHost = 'The activation log is in the recording, and on the host in /run/nixos-rebuild-test until its next boot.';
/** By the words that a supervisor gives for an end; src/activation/host writes them. */
const reasons = {
    'no-ack': {
        says: 'could not be reached over a new connection in time, and went back to the system that it ran before',
        advice: 'Look at what the new system changes of network, firewall and sshd.',
        family: 'unreachable',
    },
    timeout: {
        says: 'did not finish its activation in time, and went back',
        advice: 'A unit may wait for something. The recording shows which; --switch-timeout gives it more time.',
        family: 'activation-script',
    },
    'not-active': {
        says: 'did not run the new system after the activation, and went back',
        advice: lookOnHost,
        family: 'activation-script',
    },
    stopped: {
        says: 'was told to stop the activation, and went back',
        advice: 'Somebody stopped the unit of the supervisor, or the host was being shut down.',
        family: 'interrupted',
    },
    'supervisor-lost': {
        says: 'lost the supervisor of the activation, and went back',
        advice: 'It was killed, perhaps since the host ran out of memory: journalctl -b -p 3 there says more.',
        family: 'interrupted',
    },
    'commit-failed': {
        says: 'could not make the new system the one that boots, and went back',
        advice: 'The boot loader has failed. Is /boot full, or not mounted? The recording has its words.',
        family: 'bootloader',
    },
    cancelled: {
        says: 'was told to go back, since the deployment was cancelled',
        advice: 'Start it again.',
        family: 'interrupted',
    },
    'pre-switch-check': {
        says: 'refused the new system: a check before the switch has failed',
        advice: 'The recording has what the check said. Nothing was changed.',
        family: 'pre-switch',
    },
    'switch-inhibitors': {
        says: 'can only boot the new system: something that must not change while it runs would',
        advice: 'Deploy with --reboot if-needed, or boot it when it suits.',
        family: 'pre-switch',
    },
    'init-interface': {
        says: 'can only boot the new system: its init is another one',
        advice: 'Deploy with --reboot if-needed, or boot it when it suits.',
        family: 'pre-switch',
    },
    staged: {
        says: 'boots the new system next; only a boot activates it',
        advice: 'Boot it when it suits.',
        family: 'pre-switch',
    },
    'other-switch': {
        says: 'is being switched by something else',
        advice: 'Wait for that to end, and try again.',
        family: 'locks',
    },
    locked: { says: 'is being deployed to already', advice: 'Wait for that to end.', family: 'locks' },
    held: { says: 'is being deployed to already', advice: 'Wait for that to end.', family: 'locks' },
    unfinished: {
        says: 'has an activation that was left without an end',
        advice: 'nixos-rebuild-test deploy recover brings it to one.',
        family: 'locks',
    },
    'not-root': {
        says: 'does not let this user activate a system',
        advice: 'Deploy as root, or with --sudo as a user with security.sudo.wheelNeedsPassword = false.',
        family: 'privilege',
    },
    'not-nixos': {
        says: 'does not run NixOS',
        advice: 'It has no /run/current-system that is a store path.',
        family: 'pre-switch',
    },
    'not-in-store': {
        says: 'does not have the new system in its store',
        advice: 'It was deleted meanwhile, or not copied as a whole. Deploy again.',
        family: 'dependency',
    },
    'store-damaged': {
        says: 'has a path of the new system only by name: Nix has written it down, and it is gone or not what it was',
        advice: 'A power cut can do that. On the host, nix-store --verify --check-contents lists what is damaged, with --repair what a ' +
            'cache has is fetched again; what no cache has is forgotten by nix-store --delete PATH. Then deploy again.',
        family: 'store-database',
    },
    'new-cannot-switch': {
        says: 'cannot activate the new system: it has no switch-to-configuration',
        advice: 'system.switch.enable is false in the configuration. Such a host is updated by its image.',
        family: 'pre-switch',
    },
    'old-cannot-switch': {
        says: 'could not go back: the running system has no switch-to-configuration',
        advice: 'Activate it by hand the first time: nixos-rebuild boot, and reboot.',
        family: 'pre-switch',
    },
    specialisation: {
        says: 'runs a specialisation that the new system does not have',
        advice: 'Add it to the configuration, or boot the host without it.',
        family: 'pre-switch',
    },
    'state-directory': {
        says: 'has no room or no right to record the activation in /run, and nothing was changed',
        advice: 'Is /run full or read-only?',
        family: 'disk-full',
    },
    'no-gc-root': {
        says: 'could not protect the two systems from garbage collection, and nothing was changed',
        advice: 'Is /nix full or read-only?',
        family: 'disk-full',
    },
    'id-taken': {
        says: 'knows another activation of this name, and nothing was changed',
        advice: 'Start it again: each has a name of its own.',
        family: 'locks',
    },
    'no-unit': {
        says: 'could not start the unit of the supervisor, and nothing was changed',
        advice: 'systemctl status there says how its systemd is.',
        family: 'no-systemd',
    },
    'odd-name': {
        says: 'has a system or profile whose name holds characters that no store path has, and nothing was changed',
        advice: 'Look where /run/current-system and the system profile lead.',
        family: 'pre-switch',
    },
    'not-started': {
        says: 'did not start the activation, and nothing was changed',
        advice: 'Try again.',
        family: 'interrupted',
    },
    left: {
        says: 'was left while it was being activated, and decides by itself what it runs',
        advice: 'Without an acknowledgement it goes back. nixos-rebuild-test deploy status tells.',
        family: 'interrupted',
    },
    'client-failed': {
        says: 'could not be looked at, and went back',
        advice: 'The notice says what was in the way.',
        family: 'unhealthy',
    },
    nack: { says: 'was told to go back', advice: lookOnHost, family: 'unhealthy' },
    unreachable: {
        says: 'does not answer, and what became of the activation is not known',
        advice: 'Without an acknowledgement it goes back by itself. deploy status tells when it answers again.',
        family: 'unreachable',
    },
    'changed-since': {
        says: 'does not run what its supervisor says: something else has changed it',
        advice: 'Look with deploy status who else deploys there.',
        family: 'unknown',
    },
    rebooted: {
        says: 'was booted meanwhile',
        advice: 'Nothing persists before an acknowledgement: it runs what it ran before. Deploy again.',
        family: 'interrupted',
    },
    'boot-entry-missing': {
        says: 'was cut off between the profile and the boot entry, and runs what it ran before',
        advice: 'nixos-rebuild-test deploy recover makes the two one again.',
        family: 'interrupted',
    },
};
/** Reasons that mean something else where the activation has ended in another way than most do for them. */
const ofOutcomes = {
    'rolled_back state-directory': {
        says: 'had no room to record the activation in /run any more, and went back',
        advice: 'Is /run full?',
        family: 'disk-full',
    },
    'refused supervisor-lost': {
        says: 'lost the supervisor before the activation, and nothing was changed',
        advice: 'It was killed, perhaps since the host ran out of memory: journalctl -b -p 3 there says more.',
        family: 'interrupted',
    },
    'unverified supervisor-lost': {
        says: 'lost the supervisor and its guard, so that nobody brings the activation to an end',
        advice: 'nixos-rebuild-test deploy recover does.',
        family: 'interrupted',
    },
    'unverified rebooted': {
        says: 'was booted meanwhile, and runs neither what it ran before nor the new system with its profile',
        advice: 'Look with deploy status what it runs and boots.',
        family: 'interrupted',
    },
};
/** What the end of an activation means. A reason that is not in the table is told by its outcome. */
function meaningOf({ outcome, reason }) {
    if (outcome === 'rollback_failed')
        return {
            says: `could not go back to the system that it ran before (${reason}): what it runs or boots is not known`,
            advice: 'Look at it now. docs/activation.md says how to go back by hand.',
            family: 'activation-script',
        };
    const known = ofOutcomes[`${outcome} ${reason}`] ?? reasons[reason];
    if (outcome === 'interrupted' && reason !== 'rebooted' && reason !== 'boot-entry-missing')
        return {
            says: `was shut down before the activation had come to its end (${reason}), and boots what its profile has`,
            advice: 'Look with deploy status what it runs when it is up again.',
            family: 'interrupted',
        };
    if (known)
        return known;
    const status = /^exit-(\d{1,3})$/.exec(reason)?.[1];
    if (status !== undefined && outcome === 'refused')
        return {
            says: `refused the new system with status ${status}, and nothing was changed`,
            advice: lookOnHost,
            family: 'pre-switch',
        };
    if (status !== undefined)
        return {
            says: `failed to activate the new system (status ${status}), and went back`,
            advice: lookOnHost,
            family: status === '2' ? 'activation-script' : 'units',
        };
    const program = /^no-([a-z][a-z-]{1,30})$/.exec(reason)?.[1];
    if (program !== undefined && outcome === 'refused')
        return {
            says: `has no ${program}, without which nothing can be activated, and nothing was changed`,
            advice: 'Every NixOS has it: is that one?',
            family: 'missing-program',
        };
    return {
        says: `ended as ${outcome}${reason && ` (${reason})`}`,
        advice: lookOnHost,
        family: 'unknown',
    };
}

;// CONCATENATED MODULE: ./lib/deploy/host/end.js



/** A failure that this program knows of by itself, without a log. */
function failureOf(family, message, advice) {
    return {
        ...{ family, confidence: 1, message, derivation: null, location: null, log_tail: [], hint: advice },
    };
}
/** What a host is told to go back for, besides what was found on it. */
const clientReasons = ['cancelled', 'client-failed'];
/**
 * The end that is the host's verdict; what it was told to go back for says more than that it was told. `inTheWay` is what the
 * host has named as the cause, `what` it was to run in words.
 */
function endOfActivation(name, { verdict, verified, refusal, last }, { inTheWay = null, what = 'the new system' } = {}) {
    const { outcome } = verdict;
    // What it was told says more than that it was told, where it is a word of this program.
    const told = verdict.reason === 'nack' ? (last?.state?.detail ?? '') : '';
    const reason = clientReasons.includes(told) ? told : verdict.reason;
    if (outcome === 'success') {
        const [found] = verified?.health.healthy === false ? verified.health.findings : [];
        const health = found === undefined
            ? `runs ${what}, is well, and boots it`
            : `runs ${what} and boots it, but is not well: ${found.message}`;
        return { outcome, reason: found?.kind ?? '', message: `${name} ${health}`, failure: null };
    }
    const { says, advice, family } = meaningOf({ outcome, reason });
    if (outcome !== 'rolled_back' || refusal === null)
        return {
            ...{ outcome, reason, failure: { family, advice } },
            message: `${name} ${says}${inTheWay === null ? '' : `: ${inTheWay}`}`,
        };
    return {
        outcome,
        reason: refusal.kind,
        message: `${name} was not well, and went back: ${refusal.message}`,
        failure: {
            family: 'unhealthy',
            advice: `It runs what it ran before. The recording and the findings say what was wrong; journalctl there says more.`,
        },
    };
}
/** The end of a host that runs and boots the system already. */
function endUnchanged(name) {
    return {
        outcome: 'success',
        reason: 'unchanged',
        message: `${name} runs this system already`,
        failure: null,
    };
}
function endOfObstacle({ reason, message, family, advice }) {
    return { outcome: 'refused', reason, message, failure: { family, advice } };
}
/** Nothing was changed, since a person said so. */
function endDeclined(name) {
    return cancelled('declined', `${name} was not changed: the plan was declined`);
}
/** What was thrown before anything was changed on the host, as an end. Throws what no host and no person has caused. */
function endOfThrown(thrown, { host: { name }, signal }) {
    if (signal?.aborted)
        return cancelled('cancelled', `${name} was not changed: the deployment was cancelled`);
    if (!(thrown instanceof errors/* ToolError */.v4))
        throw thrown;
    const { code, hint } = thrown;
    return {
        ...{ outcome: 'failed', reason: code, message: (0,errors/* messageOf */.bD)(thrown) },
        failure: { family: thrown instanceof unreachable/* HostUnreachable */.f ? 'unreachable' : familyOf(code), advice: hint },
    };
}
function cancelled(reason, message) {
    return { outcome: 'cancelled', reason, message, failure: { family: 'interrupted', advice: '' } };
}
/** Errors of what is done with a host that are a family of failures by themselves. */
const families = {
    'not-copied': 'ssh',
    signature: 'signature',
    'disk-full': 'disk-full',
    privilege: 'privilege',
    'missing-program': 'missing-program',
};
function familyOf(code) {
    return families[code] ?? 'unknown';
}


/***/ }),

/***/ 51718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readHostState)
/* harmony export */ });
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98985);

/** What a host runs, and what a profile of it has. Throws `HostUnreachable`. */
async function readHostState(host, profilePath) {
    const { host: state, generations } = await (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatus */ .rk)(host, { profile: profilePath });
    const { current, profile, booted, boot_id } = state;
    const generation = generations.findLast(({ toplevel }) => toplevel === profile)?.number ?? null;
    return { current, profile, booted, generation, boot_id };
}


/***/ }),

/***/ 83497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number of things: `1 unit`, `3 units`. */
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 54783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export signedDuration */
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

/***/ 15929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56042);

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

/***/ 23960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _n: () => (/* binding */ backslashed),
  DV: () => (/* binding */ codeBlock),
  SS: () => (/* binding */ codeSpan),
  zH: () => (/* binding */ details),
  FV: () => (/* binding */ escapeMarkdown),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  $i: () => (/* binding */ linkAddress),
  Rw: () => (/* binding */ proseMarkdown),
  tp: () => (/* binding */ table),
  Oz: () => (/* binding */ wordJoiner)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/text/html.js
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for an HTML text node or a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/text/markdown.js


// Written by hand, since libraries escape Markdown but not what GitHub adds to it after rendering.
// GitHub turns @names, #numbers, GH-numbers, addresses and closing words ("fixes #1") into links and
// notifications after it has rendered the Markdown, so entities and backslashes do not stop that.
// It leaves code alone; prose gets a word joiner, which breaks the pattern and is not seen.
const wordJoiner = '\u2060';
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** With a backslash before all ASCII punctuation, which is then no markup. */
function backslashed(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
/** Hostile text as one line of Markdown prose: nothing in it is markup, a link or a mention. */
function escapeMarkdown(text) {
    return (backslashed((0,clean/* strippedLine */.MV)(text))
        // \| has another meaning in a table than in prose.
        .replaceAll('\\|', '&#124;')
        .replace(/\\([@#])/g, `\\$1${wordJoiner}`)
        .replace(/\b(gh)\\-/gi, `$1\\-${wordJoiner}`));
}
/** Hostile text as an inline code span; an empty text becomes an empty string. */
function codeSpan(text) {
    const line = (0,clean/* strippedLine */.MV)(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Hostile prose in which `words like these` are code; the text outside of such pairs is escaped. */
function proseMarkdown(text) {
    const parts = (0,clean/* strippedLine */.MV)(text).split('`');
    // Without its partner, the last backtick is a character like others.
    const lonely = parts.length % 2 === 0 ? `\`${parts.pop()}` : '';
    return [
        ...parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part))),
        spaced(lonely),
    ].join('');
}
/** Escaped, with the blanks at both ends, which separate it from its neighbours. */
function spaced(text) {
    const [, before = '', after = ''] = /^(\s?).*?(\s?)$/.exec(text) ?? [];
    return text.trim() === '' ? before : `${before}${escapeMarkdown(text)}${after}`;
}
/** Hostile lines as a fenced code block whose fence none of them can close. */
function codeBlock(lines, language = '') {
    const body = (0,clean/* stripControls */.$Y)(lines.join('\n')).replace(/(?<!\n)\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}\n`;
}
/** Hostile text as code inside HTML, such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    return `<code>${escapeHtml((0,clean/* strippedLine */.MV)(text))}</code>`;
}
/**
 * A link to an address made by this tool or returned by GitHub; for anything but http(s) it is the label
 * alone. `label` is Markdown.
 */
function markdown_link(label, url) {
    const address = linkAddress(url);
    return address === null ? label : `[${label}](${address})`;
}
/** An address that cannot break out of a Markdown link or image, or null if it is not http(s). */
function linkAddress(url) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        return null;
    return new URL(url).href.replace(/[()<>[\]\\`|*_~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A folded section. `summary` is HTML (see {@link htmlCode}), `body` Markdown. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
/** A table; `right` are the indices of right-aligned columns. Cells are Markdown on one line. */
function table(head, rows, right = []) {
    const line = (cells) => `| ${cells.map(cellText).join(' | ')} |\n`;
    const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
    return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`;
}
/**
 * A pipe ends a cell, also in code, unless a backslash is before it; but two backslashes are one of their
 * own, and the pipe counts again. An invisible character separates the two.
 */
function cellText(cell) {
    return cell.replace(/\\(?=\|)/g, `\\${wordJoiner}`).replaceAll('|', '\\|');
}


/***/ })

};
