export const id = 5613;
export const ids = [5613];
export const modules = {

/***/ 3161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V8: () => (/* binding */ addNotifyOptions),
  Nu: () => (/* binding */ destinationsOf),
  Ah: () => (/* binding */ notifyInEnvironment),
  NT: () => (/* binding */ openNotifier),
  Dc: () => (/* binding */ takeNotify)
});

// UNUSED EXPORTS: notifyVariable

// EXTERNAL MODULE: ./lib/notify/destination.js
var destination = __webpack_require__(5561);
// EXTERNAL MODULE: ./lib/builds/builds.js
var builds_builds = __webpack_require__(3848);
// EXTERNAL MODULE: ./lib/history/point.js
var history_point = __webpack_require__(890);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/notify/occasion.js

/** When a notification is wanted. */
const occasions = ['failure', 'recovery', 'always'];
/** A failure, and the end of it: who was told of the one wants to know of the other. */
const defaultOccasions = 'failure,recovery';
/** Words separated by commas or blanks. Throws a usage error (`bad-notify`) that names `source`. */
function parseOccasions(text, source) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const known = words.filter((word) => occasions.some((one) => one === word));
    if (words.length > 0 && known.length === words.length)
        return [...new Set(known)];
    throw (0,errors/* usageError */.Wp)('bad-notify', `${source} must be one or more of ${occasions.join(', ')}, not ${JSON.stringify(text)}`, 'Separate several with a comma.');
}
/**
 * What there is to tell of an end, null for nothing: a cancelled one was stopped by a person, or replaced by a newer push.
 * `hasFailedBefore` is about the last one of the same kind; null where that is not known, which is no recovery.
 */
function eventOf({ success, outcome }, hasFailedBefore) {
    if (outcome === 'cancelled')
        return null;
    if (!success)
        return 'failure';
    return hasFailedBefore === true ? 'recovery' : 'success';
}
function isWanted(event, wanted) {
    return wanted.includes('always') || wanted.some((one) => one === event);
}
/** Whether the last of these (oldest first) failed, without the cancelled ones; null where there is none. */
function hasLastFailed(points) {
    const last = points.findLast(({ outcome }) => outcome !== 'cancelled');
    return last === undefined ? null : last.outcome !== 'success';
}

;// CONCATENATED MODULE: ./lib/notify/earlier.js



/** Reads the finished builds of a directory, which need not exist; to be done before retention deletes some. */
async function readEarlierEnds(outputDir) {
    const { builds } = await (0,builds_builds/* openBuilds */.k)(outputDir)
        .list()
        .catch(() => ({ builds: [] }));
    const points = builds.map(({ metadata }) => (0,history_point/* pointOf */.qk)(metadata)).sort(history_point/* comparePoints */.v6);
    return {
        hasFailedBefore(metadata) {
            const own = (0,history_point/* pointOf */.qk)(metadata);
            const same = points.filter((point) => (0,history_point/* kindKey */._V)(point) === (0,history_point/* kindKey */._V)(own));
            points.push(own);
            return hasLastFailed(same);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(6362);
;// CONCATENATED MODULE: ./lib/text/chat.js


// Text for chat services. What pings people there (@everyone, <!channel>) is found after the markup was read, so a word
// joiner, which is not seen, goes behind each @ and into each ://, which would become a link.
function withoutPingsAndLinks(text) {
    return text.replaceAll('@', `@${markdown/* wordJoiner */.Oz}`).replaceAll('://', `:${markdown/* wordJoiner */.Oz}//`);
}
/**
 * Hostile text as one line of a Discord message without markup, mentions or links. Discord shows any ASCII punctuation behind
 * a backslash as it is.
 */
function escapeDiscord(text) {
    return (0,markdown/* backslashed */._n)(withoutPingsAndLinks((0,clean/* strippedLine */.MV)(text)));
}
/**
 * Hostile text as one line for Slack. `&`, `<` and `>` are its only control characters (docs.slack.dev, "Formatting message
 * text", Escaping text).
 */
function escapeSlack(text) {
    return entities(withoutPingsAndLinks((0,clean/* strippedLine */.MV)(text)));
}
/** Hostile lines inside three backticks of Discord: none of them can end the block. */
function discordCode(text) {
    return withoutFences((0,clean/* stripControls */.$Y)(text));
}
/** The same for Slack, which decodes entities also there. */
function slackCode(text) {
    return entities(withoutFences((0,clean/* stripControls */.$Y)(text)));
}
/** No two backticks are neighbours: both services know no longer fence than three. */
function withoutFences(text) {
    return withoutPingsAndLinks(text).replace(/`(?=`)/g, `\`${markdown/* wordJoiner */.Oz}`);
}
function entities(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./lib/notify/within.js

/**
 * `text` escaped, in at most `limit` UTF-16 units: what is cut is the text, never an escape. A service that counts code points
 * counts no more.
 */
function escapedWithin(text, limit, escaping) {
    let kept = (0,clean/* truncate */.xv)(text, limit);
    let escaped = escaping(kept);
    while (escaped.length > limit && kept.length > 1) {
        const ratio = limit / escaped.length;
        kept = (0,clean/* truncate */.xv)(kept, Math.min(kept.length - 1, Math.floor(kept.length * ratio)));
        escaped = escaping(kept);
    }
    return escaped.length <= limit ? escaped : '';
}
/** As many of the last lines as fit escaped into `limit`, joined; a single line that is longer is cut. */
function lastLinesWithin(lines, limit, escaping) {
    const kept = [];
    let left = limit;
    for (const line of lines.toReversed()) {
        const escaped = escapedWithin(line, Math.min(left, 500), escaping);
        if (escaped.length + 1 > left)
            break;
        kept.unshift(escaped);
        left -= escaped.length + 1;
    }
    return kept.join('\n').trimEnd();
}

;// CONCATENATED MODULE: ./lib/notify/discord.js



// docs.discord.com, Message Resource, "Embed Limits": UTF-16 units are at least as many as its characters. Title, description
// and footer together may have 6000.
const longestTitle = 256;
const longestDescription = 4096;
/** docs.discord.com, API Reference, "Uploading Files": 10 MiB for years, 20 MiB since September 2026. */
const largestPicture = 10 * 1024 * 1024;
const pictureName = 'final.png';
const colors = {
    failure: 0xd73a49,
    recovery: 0x2da44e,
    success: 0x2da44e,
};
/** The body of a request that executes a webhook of Discord; with the picture it is multipart. */
function discordBody(message, picture) {
    const payload = JSON.stringify({
        embeds: [
            {
                title: escapedWithin(`${message.icon} ${message.title}`, longestTitle, escapeDiscord),
                description: description(message),
                color: colors[message.event],
                timestamp: message.timestamp,
                footer: { text: 'nixos-rebuild-test' },
                ...(picture && { image: { url: `attachment://${pictureName}` } }),
            },
        ],
        // Whatever a build prints, nobody is pinged.
        allowed_mentions: { parse: [] },
        ...(picture && { attachments: [{ id: 0, filename: pictureName, description: 'the last screen' }] }),
    });
    if (picture === null)
        return payload;
    const form = new FormData();
    form.set('payload_json', payload);
    form.set('files[0]', new Blob([new Uint8Array(picture)], { type: 'image/png' }), pictureName);
    return form;
}
/** Its parts have room of their own, the log what is left, so that no long part displaces the next one. */
function description({ cause, facts, hint, log, links }) {
    const escaped = escapedWithin(cause, 1200, escapeDiscord);
    const parts = [
        escaped === '' ? '' : `**${escaped}**`,
        facts
            .map((fact) => escapedWithin(fact, 300, escapeDiscord))
            .filter((fact) => fact !== '')
            .join(' · '),
        hint === '' ? '' : `💡 ${escapedWithin(hint, 700, escapeDiscord)}`,
    ];
    const foot = links
        .map(({ label, url }) => (0,markdown/* link */.nf)(escapeDiscord(label), url))
        .filter((one) => one.length <= 400)
        .slice(0, 3)
        .join(' · ');
    const used = [...parts, foot].reduce((sum, part) => sum + part.length + 1, 0);
    const lines = lastLinesWithin(log, Math.max(0, Math.min(1500, longestDescription - used - 10)), discordCode);
    const block = lines.trim() === '' ? '' : `\`\`\`\n${lines}\n\`\`\``;
    return [...parts, block, foot].filter((part) => part !== '').join('\n');
}

// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(3609);
// EXTERNAL MODULE: ./lib/builds/trial.js
var trial = __webpack_require__(6985);
// EXTERNAL MODULE: ./lib/nix/failures/headline.js
var failures_headline = __webpack_require__(7239);
;// CONCATENATED MODULE: ./lib/report/fit.js
/** A section that is left out when there is no room for its shortest text. */
function section(importance, ...variants) {
    return { importance, variants: [...variants.filter((text) => text !== ''), ''] };
}
/** Makes the sections of a document whose parts are named in `byImportance`, the most important first. */
function sectionsOf(byImportance) {
    return (name, ...variants) => section(byImportance.length - byImportance.indexOf(name), ...variants);
}
/** A section that is never left out. Only for texts of bounded length. */
function fit_fixed(text) {
    return { importance: Number.POSITIVE_INFINITY, variants: [text] };
}
/**
 * Joins the sections with blank lines into a document of at most `limit`, as `measure` counts (which must
 * be additive, as lengths are). Where they do not fit, the least important one is shortened first, one
 * text at a time. Every variant is complete Markdown, so nothing is ever cut inside a fence or a tag.
 */
function fit_fitDocument(sections, limit, measure) {
    // The blank line before a part is counted with it.
    const sized = sections.map(({ importance, variants }) => ({
        importance,
        left: variants.map((text) => (text === '' ? '' : `${text.trimEnd()}\n`)),
        size() {
            const [text = ''] = this.left;
            return text === '' ? 0 : measure(text) + 1;
        },
    }));
    let total = sized.reduce((sum, part) => sum + part.size(), 0) - 1;
    const byImportance = [...sized].sort((a, b) => a.importance - b.importance);
    for (const part of byImportance)
        while (total > limit && part.left.length > 1) {
            total -= part.size();
            part.left.shift();
            total += part.size();
        }
    return sized.flatMap(({ left }) => left[0] || []).join('\n');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/report/marker.js

const mark = /^<!-- nixos-rebuild-test comment=([0-9a-f]{32}) run=([0-9]{1,15})(?: attempt=([0-9]{1,6})( failed)?(?: by=([0-9a-f]{8}))?)? -->/;
/** The key as a digest, so that no name in it can end the HTML comment that carries it. */
function commentDigest({ workflow, job, id, leg, copy = 1 }) {
    // As earlier releases made it where there is neither a leg nor a second copy.
    const names = [workflow, job, id, ...(leg === null ? [] : [leg]), ...(copy === 1 ? [] : [copy])];
    return digest(names).slice(0, 32);
}
/** A report's name in its mark, from what no other report of the run has. */
function writerDigest(...parts) {
    return digest(parts).slice(0, 8);
}
function digest(parts) {
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
/** The hidden first line of a comment of the Action. */
function marker_markLine({ key, runId, attempt, writer, failed }) {
    const state = failed ? ' failed' : '';
    return `<!-- nixos-rebuild-test comment=${key} run=${runId} attempt=${attempt}${state} by=${writer} -->\n`;
}
/** Reads the mark of a comment's body; null for any other comment. It counts on the first line alone. */
function readMark(body) {
    const match = mark.exec(body);
    if (match === null)
        return null;
    const [, key = '', run, attempt = '1', failed, writer = ''] = match;
    return { key, runId: Number(run), attempt: Number(attempt), writer, failed: failed !== undefined };
}

// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/report/sections/commands.js




/** The command that reproduces the rebuild, as a block to copy. Empty if none is known. */
function commands_reproduceMarkdown(metadata) {
    const command = reproduceCommand(metadata);
    return command === null ? '' : `To reproduce:\n\n${codeBlock([truncate(command, 2000)], 'sh')}`;
}
/** How to play the recording once the artifact is unpacked. Empty without a recording. */
function replayMarkdown({ files }) {
    if (files.cast === null)
        return '';
    return details('How to replay the recording', [
        'Unpack the artifact, then:\n',
        codeBlock([`asciinema play -i 2 ${foreignWord(files.cast)}`, `less ${foreignWord(files.log ?? fileNames.log)}`], 'sh'),
    ].join('\n'));
}
function reproduceCommand({ failure, action, flake, file }) {
    if (failure?.reproduce)
        return strippedLine(failure.reproduce);
    // Where it is known that nothing reproduces it: a build would succeed.
    if (action === null || failure?.reproduce === null)
        return null;
    // Whoever copies it must not switch another machine to what was activated here.
    if (flake !== null)
        return `nixos-rebuild build --flake ${foreignWord(flake)}`;
    // Of a file of several systems it is not recorded which one was built.
    const isModule = file?.endsWith('configuration.nix') ?? false;
    return file && isModule ? `nixos-rebuild build -I nixos-config=${foreignWord(file)}` : null;
}
/** A text from the build as one word of a command to copy. */
function foreignWord(word) {
    return quoteWord(strippedLine(word));
}

// EXTERNAL MODULE: ./lib/report/sections/packages.js
var sections_packages = __webpack_require__(8134);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
;// CONCATENATED MODULE: ./lib/report/outcome.js





/** The icon and the verb of an outcome, as Markdown. A word of a later release is shown as code. */
function outcome_outcomePhrase(outcome) {
    const { icon, verb } = outcomeFacts(outcome);
    return { icon, verb: isOutcome(outcome) ? verb : `ended as ${codeSpan(truncate(outcome, 40))}` };
}
/** One line of Markdown: what was rebuilt, how it ended, how long it took. */
function outcome_headline(metadata, id) {
    const { icon, verb } = outcome_outcomePhrase(metadata.outcome);
    const what = metadata.action === null ? 'the command' : codeSpan(truncate(metadata.action, 40));
    const duration = metadata.duration_seconds === null ? '' : ` after ${formatDuration(metadata.duration_seconds)}`;
    return `${icon} ${codeSpan(truncate(id, 100))}: ${what} ${verb}${duration}`;
}
/** The same as plain text, for a line of the job log, with the cause in place of the duration. */
function headlineText(metadata, id) {
    const message = causeWords(metadata);
    const ended = endedText(metadata, id);
    return (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(message === '' ? ended : `${ended}: ${message}`), 1000);
}
/** The same as plain text, without an icon: `laptop: build failed after 2 min 7 s`. */
function titleText(metadata, id) {
    const { duration_seconds: seconds } = metadata;
    return (0,clean/* strippedLine */.MV)(`${(0,clean/* truncate */.xv)(endedText(metadata, id), 1000)}${seconds === null ? '' : ` after ${(0,duration/* formatDuration */.a)(seconds)}`}`);
}
function endedText({ host, action, outcome }, id) {
    const what = [id ?? host, action ?? 'the command'].filter(Boolean).join(': ');
    return `${what} ${(0,builds_outcome/* outcomeFacts */.c6)(outcome).verb}`;
}
/** Why an unsuccessful rebuild failed, as foreign text: its failure's headline; empty where nothing is known. */
function causeWords({ failure, error_message }) {
    return failure ? (0,failures_headline/* headlineOf */.g)(failure) : (error_message ?? '');
}

;// CONCATENATED MODULE: ./lib/report/trial/headline.js



/** The one line of a trial as Markdown, with the name of its job in a matrix where that is not the host's. */
function headline_trialHeadline({ outcome, summary, host }, id) {
    const job = id === host ? '' : ` (${codeSpan(truncate(id, 100))})`;
    return `${outcomePhrase(outcome).icon} ${escapeMarkdown(truncate(strippedLine(summary), 300))}${job}`;
}

;// CONCATENATED MODULE: ./lib/report/sections/failure.js



const unfoldedLines = 25;
/** The failure's cause, place, hint and log excerpt as Markdown. */
function failure_failureMarkdown(failure, sources, detail) {
    const parts = [
        failure.cause ? `**${escapeMarkdown(truncate(headlineOf(failure), 500))}**` : '',
        codeBlock(failure_boundedLines(stripControls(failure.message).split('\n'), detail.messageLines, 'first')),
        facts(failure, sources).join(' · '),
        failure.hint === '' ? '' : `💡 ${proseMarkdown(truncate(failure.hint, 1000))}`,
        logExcerpt(failure, detail.logLines),
    ];
    return parts.filter((part) => part.trim() !== '').join('\n\n');
}
/** A failure in one line, for the further ones under `--keep-going`. */
function failure_failureLine(failure, sources) {
    const first = stripControls(headlineOf(failure).slice(0, 2000)).split('\n')[0] ?? '';
    return `- ${[codeSpan(truncate(first, 300)), ...facts(failure, sources)].join(' · ')}`;
}
function facts({ family, derivation, location }, sources) {
    return [
        codeSpan(truncate(family, 60)),
        location === null ? '' : locationMarkdown(location, sources),
        derivation === null ? '' : codeSpan(truncate(derivation, 300)),
    ].filter((part) => part !== '');
}
/** The place, linked to the line of this revision if the file is in the checkout. */
function locationMarkdown({ file, line, probable }, sources) {
    const label = codeSpan(`${truncate(file, 300)}:${line}`);
    const likely = probable ? ' (probably)' : '';
    if (sources === null || !isCheckoutPath(file))
        return label + likely;
    const path = strippedLine(file).split('/').map(encodeURIComponent).join('/');
    return link(label, `${sources}/${path}#L${line}`) + likely;
}
/** True for a path relative to the checkout that stays in it. */
function isCheckoutPath(file) {
    return file !== '' && !file.startsWith('/') && !/^[\w+.-]+:/.test(file) && !file.split('/').includes('..');
}
/** The end of the builder's log; folded if it is long. */
function logExcerpt({ derivation, log_tail: log }, lines) {
    if (lines === 0 || log.length === 0)
        return '';
    const block = codeBlock(failure_boundedLines(log, lines, 'last'));
    if (Math.min(log.length, lines) <= unfoldedLines)
        return block;
    const name = derivation === null ? 'the log' : htmlCode(truncate(derivation, 200));
    return details(`Last lines of ${name}`, block);
}
/** At most `limit` lines of at most 500 characters, the first or the last of them, and a line that counts those left out. */
function failure_boundedLines(lines, limit, which) {
    const short = (line) => truncate(line, 500);
    if (lines.length <= limit)
        return lines.map(short);
    const left = `… ${lines.length - limit} more lines`;
    return which === 'first'
        ? [...lines.slice(0, limit).map(short), left]
        : [left, ...lines.slice(-limit).map(short)];
}

;// CONCATENATED MODULE: ./lib/report/sections/parts.js







/** The headline as a Markdown heading; of a trial that is its one line. */
function parts_title({ metadata, id, trial }, level) {
    const line = trial === null ? headline(metadata, id) : trialHeadline(trial, id);
    return `${'#'.repeat(level)} ${line}\n`;
}
/** The first lines of a summary or a comment: the headline, and whether the base branch fails too. */
function parts_headSections(report, level) {
    return [fixed(parts_title(report, level)), fixed(baseSentence(report))];
}
/** Names since when the base branch fails too, in which case the change is not the cause. */
function baseSentence({ baseFailure }) {
    if (baseFailure === null)
        return '';
    const run = `run ${baseFailure.runNumber}`;
    const since = baseFailure.url === null ? run : link(run, baseFailure.url);
    return `↩️ Also fails on ${codeSpan(truncate(baseFailure.branch, 100))} since ${since}.\n`;
}
/** The root cause from full to a single line; the message alone where nothing was classified. */
function parts_failureVariants({ metadata, links }) {
    const { failure, error_message } = metadata;
    if (failure === null)
        return error_message === null ? [] : [`${codeSpan(truncate(error_message, 1000))}\n`];
    return [
        failureMarkdown(failure, links.sources, { messageLines: 60, logLines: 100 }),
        failureMarkdown(failure, links.sources, { messageLines: 30, logLines: 25 }),
        failureMarkdown(failure, links.sources, { messageLines: 10, logLines: 0 }),
        `${failureLine(failure, links.sources)}\n`,
    ];
}
/** The failures beside the root cause, at most `limit` of them. */
function parts_otherFailuresMarkdown({ metadata, links }, limit) {
    const others = metadata.failures.slice(1);
    if (others.length === 0)
        return '';
    const lines = others.slice(0, limit).map((failure) => failureLine(failure, links.sources));
    if (others.length > limit)
        lines.push(`- … and ${others.length - limit} more`);
    return details(`${others.length} other failure${others.length > 1 ? 's' : ''}`, lines.join('\n'));
}
/** What was rebuilt from what, as a table. */
function overview({ metadata }) {
    const { revision } = metadata;
    const rows = [
        ['Action', codeSpan(truncate(metadata.action ?? metadata.program, 40))],
        ['Host', codeSpan(truncate(metadata.host ?? '', 100))],
        ['Configuration', codeSpan(truncate(metadata.flake ?? metadata.file ?? '', 300))],
        ['Revision', revision === null ? '' : revisionCell(revision)],
        ['Duration', metadata.duration_seconds === null ? '' : formatDuration(metadata.duration_seconds)],
        ['Exit status', metadata.exit_code === null ? 'none' : String(metadata.exit_code)],
        ['Result', codeSpan(truncate(metadata.result?.store_path ?? '', 300))],
    ];
    return table(['', ''], rows.filter(([, cell]) => cell !== ''));
}
function revisionCell({ sha, branch, dirty }) {
    const words = [codeSpan(sha.slice(0, 12))];
    if (branch !== null)
        words.push(`on ${codeSpan(truncate(branch, 100))}`);
    if (dirty)
        words.push('with local changes');
    return words.join(' ');
}
/** The trend in one line; empty on a first run. */
function parts_trendLine({ trend }) {
    return trend === null || trend.sentence === '' ? '' : `📈 ${trend.sentence}\n`;
}
/** Links to the files and pages of the rebuild. */
function parts_artifactLinks({ links }) {
    const given = [
        ['📦 recording, log and metadata', links.artifact],
        ['🖼️ screenshot', links.screenshot],
        ['▶️ workflow run', links.run],
    ];
    return given.flatMap(([label, url]) => (url === null ? [] : [link(label, url)])).join(' · ');
}
/** What was left out and why. */
function parts_noticesMarkdown({ notices }) {
    return notices
        .slice(0, 20)
        .map((notice) => `> ℹ️ ${proseMarkdown(truncate(notice, 500))}\n`)
        .join('>\n');
}

;// CONCATENATED MODULE: ./lib/text/mermaid.js

/**
 * Text for a Mermaid label: the characters that end a task, a statement, a comment or a directive
 * become spaces, so that a name can neither break the chart nor configure it.
 */
function mermaid_mermaidLabel(text) {
    const safe = strippedLine(text).replace(/[^\p{L}\p{N} ._+-]/gu, ' ');
    return truncate(safe.replace(/-{2,}/g, '-').replace(/\s+/g, ' ').trim(), 60) || '?';
}

;// CONCATENATED MODULE: ./lib/report/sections/phases.js





// A rebuild has at most seven phases, each perhaps twice; a stranger's metadata may claim thousands.
const shownPhases = 40;
/** The phases as a table: name, start, duration, share. Empty without phases. */
function phases_phaseTable({ phases, duration_seconds: total }) {
    if (phases.length === 0)
        return '';
    const rows = phases
        .slice(0, shownPhases)
        .map((phase) => [
        codeSpan(truncate(phase.name, 40)),
        formatDuration(phase.start_seconds),
        formatDuration(phase.duration_seconds),
        total ? `${Math.round((100 * phase.duration_seconds) / total)} %` : '',
    ]);
    return table(['Phase', 'Start', 'Duration', 'Share'], rows, [1, 2, 3]);
}
/**
 * The phases as a Mermaid Gantt chart, times in milliseconds from the start; the phase in which a
 * rebuild failed is marked critical. Empty without phases.
 */
function phaseGantt(metadata) {
    const phases = metadata.phases.slice(0, shownPhases);
    if (phases.length === 0)
        return '';
    const failedIn = metadata.success ? -1 : phases.length - 1;
    const tasks = phases.map((phase, index) => {
        const start = Math.round(phase.start_seconds * 1000);
        // A bar of no width is not drawn.
        const end = start + Math.max(1, Math.round(phase.duration_seconds * 1000));
        return `  ${taskName(phase.name)} :${index === failedIn ? 'crit, ' : ''}${start}, ${end}\n`;
    });
    return `\`\`\`mermaid\ngantt\n  dateFormat x\n  axisFormat %M:%S\n  todayMarker off\n${tasks.join('')}\`\`\`\n`;
}
/** An unknown name may be a keyword of Mermaid, such as `section`; Mermaid reads those at the start only. */
function taskName(name) {
    return phaseNames.some((known) => known === name) ? name : `phase ${mermaidLabel(name)}`;
}

;// CONCATENATED MODULE: ./lib/report/sections/screen.js


/** The screenshot, if it is hosted where GitHub can embed it, with a link to its page or to itself. */
function screen_imageMarkdown({ links }, ofWhat = 'the rebuild') {
    const image = links.image === null ? null : linkAddress(links.image);
    if (image === null)
        return '';
    const target = links.screenshot === null ? image : (linkAddress(links.screenshot) ?? image);
    return `[![the last screen of ${ofWhat}](${image})](${target})\n`;
}
/** The last screen as text, folded unless it replaces the picture; at most `limit` of its last lines. */
function screen_screenMarkdown({ screen }, limit, folded) {
    const lines = [...(screen ?? [])];
    while (lines.length > 0 && lines.at(-1)?.trim() === '')
        lines.pop();
    if (lines.length === 0)
        return '';
    const block = codeBlock(boundedLines(lines, limit, 'last'), 'text');
    return folded ? details('The last screen as text', block) : block;
}

// EXTERNAL MODULE: ./lib/report/trial/markdown.js
var trial_markdown = __webpack_require__(520);
;// CONCATENATED MODULE: ./lib/report/comment.js








// GitHub refuses bodies above 65,536 characters; a margin for what it may count differently.
const commentLimit = 65_000;
/** The pull-request comment about one rebuild, at most `limit` UTF-16 units, its mark on the first line. */
function commentMarkdown(report, mark, limit = commentLimit) {
    const sections = [fixed(markLine(mark)), ...commentSections(report)];
    return fitDocument(sections, limit, (text) => text.length);
}
/** What is said of a success where the one before it failed. */
const recoverySentence = 'It failed before and works again.';
/** The short note that takes the place of a failure's comment once the rebuild succeeds again. */
function recoveryMarkdown(report, mark) {
    return [markLine(mark), title(report, 3), `${recoverySentence} ${artifactLinks(report)}\n`].join('\n');
}
/** What a comment keeps longest when it is too long, the most important first. */
const comment_section = sectionsOf([
    'cause',
    'trial',
    'notices',
    'image',
    'links',
    'trend',
    'reproduce',
    'other failures',
    'packages',
    'inputs',
    'screen',
    'phases',
]);
/** The parts of a comment below its mark, in the order in which they are read. */
function commentSections(report) {
    const { metadata } = report;
    const { success, result } = metadata;
    const image = imageMarkdown(report);
    // Without a picture the screen itself is the picture, as long as that needs little scrolling.
    const folded = image !== '' || success;
    return [
        ...headSections(report, 3),
        comment_section('image', image),
        comment_section('cause', ...failureVariants(report)),
        comment_section('trial', ...trialVariants(report.trial)),
        comment_section('trend', trendLine(report)),
        comment_section('other failures', otherFailuresMarkdown(report, 10), otherFailuresMarkdown(report, 2)),
        comment_section('screen', screenMarkdown(report, 60, folded), screenMarkdown(report, 20, folded)),
        comment_section('packages', packagesMarkdown(result, 100), packagesMarkdown(result, 20), packagesMarkdown(result, 0)),
        comment_section('inputs', inputsMarkdown(result, 50), inputsMarkdown(result, 5)),
        comment_section('phases', success ? '' : phaseTable(metadata)),
        comment_section('reproduce', success ? '' : reproduceMarkdown(metadata)),
        comment_section('links', artifactLinks(report)),
        comment_section('notices', noticesMarkdown(report)),
    ];
}

;// CONCATENATED MODULE: ./lib/notify/message.js







// Each service's own limits are far lower; the rest would only take time to escape.
const longestText = 8000;
const mostLines = 100;
/** `regression` is why a rebuild that succeeded fails its job, or null. */
function messageAbout(subject, { event, links, regression = null, }) {
    const { icon, title, cause, summary, log } = wordsOf(subject);
    const { failure } = subject.record;
    const why = event === 'recovery' ? recoverySentence : (regression ?? (subject.record.success ? '' : cause));
    const isShown = event === 'failure' && regression === null;
    return {
        ...{ event, kind: subject.kind, links },
        icon: regression === null ? icon : '🐢',
        title: line(title),
        cause: line(why),
        facts: isShown && failure !== null ? factsOf(failure) : [],
        hint: isShown ? line(failure?.hint ?? '') : '',
        log: isShown ? log.slice(-mostLines).map((one) => (0,clean/* stripControls */.$Y)(one.slice(0, longestText))) : [],
        summary: (0,clean/* truncate */.xv)(line(regression === null ? summary : `${title}: ${regression}`), 1000),
        timestamp: subject.record.finished_at ?? subject.record.timestamp,
    };
}
function wordsOf(subject) {
    const { icon, verb } = (0,builds_outcome/* outcomeFacts */.c6)(subject.record.outcome);
    const log = subject.record.failure?.log_tail ?? [];
    if (subject.kind === 'run') {
        const { record, id } = subject;
        const summary = headlineText(record, id);
        return { icon, title: titleText(record, id), cause: causeWords(record), summary, log };
    }
    if (subject.kind === 'trial') {
        const { record } = subject;
        const { summary, failure } = record;
        const cause = failure === null ? '' : (0,failures_headline/* headlineOf */.g)(failure);
        return { icon, title: summary, cause, summary, log: log.length > 0 ? log : (0,trial/* tellingConsole */.FX)(record) };
    }
    const { host, action, message, failure, duration_seconds } = subject.record;
    const ended = `${host}: ${action} ${verb}`;
    const causes = [message, failure === null ? '' : (0,failures_headline/* headlineOf */.g)(failure)].filter((text) => text !== '');
    // The failure is the message's own, or says more.
    const cause = causes.length === 2 && message.includes(causes[1]) ? message : [...new Set(causes)].join(': ');
    const summary = message === '' ? ended : `${ended}: ${message}`;
    return { icon, title: `${ended} after ${(0,duration/* formatDuration */.a)(duration_seconds)}`, cause, summary, log };
}
function factsOf({ family, location, derivation }) {
    const place = location === null ? '' : `${location.file}:${location.line}`;
    const likely = location?.probable ? `${place} (probably)` : place;
    return [family, likely, derivation ?? '']
        .map((text) => (0,clean/* truncate */.xv)(line(text), 300))
        .filter((text) => text !== '');
}
function line(text) {
    return (0,clean/* strippedLine */.MV)((0,clean/* truncate */.xv)(text, longestText));
}

// EXTERNAL MODULE: ./lib/system/version.js
var version = __webpack_require__(3689);
;// CONCATENATED MODULE: ./lib/notify/post.js

const deadlineMs = 10_000;
/** A service that asks for a longer wait is not waited for. */
const longestWaitSeconds = 5;
/**
 * Sends a body: text as JSON, a form as it is. Once more where the service asks for a short wait (429); redirects are not
 * followed, since they would carry the secret elsewhere. Returns null, or why it failed in words that have nothing of the
 * address nor of the answer, which may repeat it. Never throws.
 */
async function post(destination, body, posting) {
    const limit = posting.deadlineMs ?? deadlineMs;
    const end = new AbortController();
    const { signal } = end;
    const stop = () => end.abort();
    // A timer of our own: those of AbortSignal.timeout can be collected behind AbortSignal.any (nodejs/node issue 54614).
    const deadline = setTimeout(stop, limit);
    posting.signal?.addEventListener('abort', stop);
    if (posting.signal?.aborted)
        stop();
    try {
        let answer = await send(destination, body, posting.fetch, signal);
        if (answer.retrySeconds !== null && answer.retrySeconds <= longestWaitSeconds) {
            await posting.sleep(answer.retrySeconds * 1000, signal);
            answer = await send(destination, body, posting.fetch, signal);
        }
        return whyNot(answer.code);
    }
    catch (thrown) {
        if (posting.signal?.aborted)
            return 'it was stopped';
        return signal.aborted ? `no answer within ${limit / 1000} seconds` : connectionWords(thrown);
    }
    finally {
        clearTimeout(deadline);
        posting.signal?.removeEventListener('abort', stop);
    }
}
async function send({ url, authorization }, body, client, signal) {
    const response = await client(url, {
        method: 'POST',
        body,
        redirect: 'manual',
        signal,
        headers: {
            'user-agent': `nixos-rebuild-test/${version/* version */.r}`,
            // A form's has the boundary, which the client chooses.
            ...(typeof body === 'string' && { 'content-type': 'application/json' }),
            ...(authorization !== null && { authorization }),
        },
    });
    // What else it says is not read, and the connection not kept.
    await response.body?.cancel().catch(() => { });
    return { code: response.status, retrySeconds: response.status === 429 ? retrySeconds(response) : null };
}
/** The header in seconds, as Discord and Slack have it, also with a fraction. A date or nothing is no promise. */
function retrySeconds({ headers }) {
    const given = headers.get('retry-after');
    return given !== null && /^\d{1,9}(?:\.\d{1,9})?$/.test(given) ? Number(given) : null;
}
function whyNot(code) {
    if (code >= 200 && code < 300)
        return null;
    if (code === 0 || (code >= 300 && code < 400))
        return 'it redirects, which is not followed';
    return `status ${code}`;
}
/** The code of the system or of the TLS library; what else an error says may hold the address. */
function connectionWords(thrown) {
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    const code = cause?.code;
    const words = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? ` (${code})` : '';
    return `it could not be reached${words}`;
}

;// CONCATENATED MODULE: ./lib/notify/slack.js



// docs.slack.dev, Block Kit: "Header block" and "Text object". All blocks of a message together may have about 13,000
// characters (slackapi/bolt-js issue 2509).
const longestHeader = 150;
const slack_longestText = 3000;
/** Of the text for clients without blocks; Discord takes 2000 of it at `/slack`. */
const longestPlain = 1900;
/** The body for an incoming webhook of Slack, which takes no file. Foreign text is in it without markup, or as code. */
function slackBody({ icon, title, cause, facts, hint, log, links }) {
    const header = escapedWithin(`${icon} ${title}`, longestHeader, escapeSlack);
    const why = escapedWithin(cause, slack_longestText, escapeSlack);
    const advice = escapedWithin(hint === '' ? '' : `💡 ${hint}`, slack_longestText / 2, escapeSlack);
    const place = escapedWithin(facts.join(' · '), slack_longestText / 2, escapeSlack);
    const lines = lastLinesWithin(log, slack_longestText - 10, slackCode);
    const blocks = [
        { type: 'header', text: plain(header) },
        ...[why, place, advice]
            .filter((text) => text !== '')
            .map((text) => ({ type: 'section', text: plain(text) })),
        ...(lines.trim() === '' ? [] : [{ type: 'section', text: markup(`\`\`\`\n${lines}\n\`\`\``) }]),
        ...(links.length === 0 ? [] : [{ type: 'context', elements: [markup(linksText(links))] }]),
    ];
    const text = [
        escapedWithin(`${icon} ${title}`, longestPlain / 2 - 1, escapeSlack),
        escapedWithin(cause, longestPlain / 2 - 1, escapeSlack),
    ];
    return JSON.stringify({
        text: text.filter((part) => part !== '').join('\n'),
        mrkdwn: false,
        unfurl_links: false,
        unfurl_media: false,
        blocks,
    });
}
/** Text in which nothing is markup. */
function plain(text) {
    return { type: 'plain_text', text, emoji: false };
}
/** Text with code and links of our own; Slack looks for no others. */
function markup(text) {
    return { type: 'mrkdwn', text, verbatim: true };
}
function linksText(links) {
    return links
        .slice(0, 3)
        .flatMap(({ label, url }) => {
        const address = (0,markdown/* linkAddress */.$i)(url)?.replaceAll('&', '&amp;') ?? null;
        return address === null || address.length > 900 ? [] : [`<${address}|${escapeSlack(label)}>`];
    })
        .join(' · ');
}

;// CONCATENATED MODULE: ./lib/notify/webhook.js

/** More than any reader of webhooks should be asked to take; a metadata.json is mostly a tenth of it. */
const largestBody = 256 * 1024;
/** Longest texts and lists of a record, from full to what still says something. */
const cuts = [
    { text: Number.POSITIVE_INFINITY, list: Number.POSITIVE_INFINITY },
    { text: 4000, list: 200 },
    { text: 1000, list: 50 },
    { text: 300, list: 10 },
];
/** The body for a plain webhook: schema/notification.v1.json, in at most 256 KiB. */
function webhookBody(subject, { event, kind, summary, links }) {
    const url = links[0]?.url ?? null;
    const head = { schema_version: 1, event, kind, summary, url };
    for (const [index, cut] of cuts.entries()) {
        const record = shortened(subject.record, cut);
        const body = JSON.stringify({ ...head, shortened: index > 0, record });
        if (Buffer.byteLength(body) <= largestBody)
            return body;
    }
    return JSON.stringify({ ...head, shortened: true, record: null });
}
/** The same data with long texts and lists cut, which every schema of a record allows. */
function shortened(data, cut) {
    if (typeof data === 'string')
        return (0,clean/* truncate */.xv)(data, cut.text);
    if (Array.isArray(data))
        return data.slice(0, cut.list).map((item) => shortened(item, cut));
    if (data === null || typeof data !== 'object')
        return data;
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shortened(value, cut)]));
}

;// CONCATENATED MODULE: ./lib/notify/notify.js










/**
 * Tells all destinations how something ended, if that is wanted, side by side and in at most ten seconds. Returns what went
 * wrong, one sentence each. Never throws: a notification changes no result.
 */
async function sendNotifications(subject, build, notify, circumstances, posting = {}) {
    try {
        return await sent(subject, build, notify, circumstances, posting);
    }
    catch {
        // What it says may hold anything.
        return ['the notifications failed: the message could not be made'];
    }
}
async function sent(subject, { dir, metadata }, { destinations, on }, { hasFailedBefore, links, regression = null }, posting) {
    const { success, outcome } = subject.record;
    const event = eventOf({ success: success && regression === null, outcome }, hasFailedBefore);
    if (destinations.length === 0 || event === null || !isWanted(event, on))
        return [];
    const message = messageAbout(subject, { event, links, regression });
    const isPictured = event === 'failure' && destinations.some(({ service }) => service === 'discord');
    const picture = isPictured ? await readPicture(dir, metadata.files.screenshot) : null;
    const wait = (milliseconds, signal) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal });
    const notes = await Promise.all(destinations.map(async (destination) => {
        const body = bodyFor(destination, { subject, message, picture });
        const failed = await post(destination, body, { fetch, sleep: wait, ...posting });
        return failed === null ? [] : [`the notification to ${destination.name} failed: ${failed}`];
    }));
    return [...new Set(notes.flat())];
}
function bodyFor({ service }, { subject, message, picture }) {
    if (service === 'discord')
        return discordBody(message, picture);
    return service === 'slack' ? slackBody(message) : webhookBody(subject, message);
}
/** The last screen, which is masked as all pictures are; null where there is none that the service would take. */
async function readPicture(dir, name) {
    if (name === null)
        return null;
    const path = (0,external_node_path_.join)(dir, name);
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW).catch(() => null);
    if (file === null)
        return null;
    try {
        const stats = await file.stat();
        return stats.isFile() && stats.size <= largestPicture ? await file.readFile() : null;
    }
    catch {
        return null;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/cli/notify.js





/** The addresses, one a line, for who keeps them off the command line, which every user of a machine can read. */
const notifyVariable = 'NIXOS_REBUILD_TEST_NOTIFY';
function addNotifyOptions(command) {
    return command
        .addOption((0,option_values/* repeatable */.EQ)('--notify <url>', `tell a Discord, Slack or other webhook how it ended (repeatable; better in ${notifyVariable})`))
        .option('--notify-on <when>', 'failure, recovery or always, or several with a comma', defaultOccasions);
}
/**
 * Moves the addresses of the environment to those of the options, so that nothing which is started later has them, and checks
 * all. Throws a usage error (`bad-notify`) that has nothing of an address.
 */
function takeNotify(options, io) {
    const kept = addressesIn(io.env);
    (0,destination/* parseDestinations */.d)(kept, notifyVariable);
    (0,destination/* parseDestinations */.d)(options.notify, '--notify');
    parseOccasions(options.notifyOn, '--notify-on');
    delete io.env[notifyVariable];
    return { ...options, notify: [...options.notify, ...kept] };
}
/** What `--notify` names; it was checked before. */
function destinationsOf({ notify }) {
    return (0,destination/* parseDestinations */.d)(notify ?? [], '--notify');
}
function addressesIn(env) {
    return (env[notifyVariable] ?? '').split(/\s+/).filter((text) => text !== '');
}
/** The same command line and environment for another process, with the addresses in the latter alone. */
function notifyInEnvironment(words, env, notify) {
    if (notify.length === 0)
        return { words: [...words], env };
    const end = words.indexOf('--');
    const own = end < 0 ? words : words.slice(0, end);
    const kept = own.filter((word, index) => word !== '--notify' && !word.startsWith('--notify=') && (index === 0 || own[index - 1] !== '--notify'));
    return {
        words: [...kept, ...(end < 0 ? [] : words.slice(end))],
        env: { ...env, [notifyVariable]: notify.join('\n') },
    };
}
/**
 * The notifier of a command, opened before anything is run: then the builds that came before are still there. Without
 * addresses it reads and does nothing.
 */
async function openNotifier(options, outputDir) {
    const destinations = destinationsOf(options);
    if (destinations.length === 0)
        return async () => [];
    const on = parseOccasions(options.notifyOn, '--notify-on');
    const earlier = await readEarlierEnds(outputDir);
    return (subject, build, signal) => sendNotifications(subject, build, { destinations, on }, { hasFailedBefore: earlier.hasFailedBefore(build.metadata), links: [] }, { signal });
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

/***/ 6934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addRunOptions),
/* harmony export */   N: () => (/* binding */ rebuildRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _notify_destination_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5561);
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4797);
/* harmony import */ var _rebuild_pictures_font_dir_argument_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2862);
/* harmony import */ var _rebuild_pictures_theme_argument_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1181);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9322);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3161);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2880);
/* harmony import */ var _picture_options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7591);












/** Adds the options that `run` and `demo` share: all but those that select what is built. */
function addRunOptions(command) {
    const { cols, rows, frameIntervalSeconds, timeoutSeconds, idleLimitSeconds } = _rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__/* .requestNumbers */ .c3;
    command
        .option('--output-dir <dir>', `directory in which the build is recorded (default: ${_builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOutputDir */ .A0})`)
        .option('--keep-last <count>', 'keep only the newest builds', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__/* .keepLastRule */ .I4))
        .option('--export-gif', 'also make rebuild.gif')
        .option('--no-recording', 'run without a terminal: log and metadata only')
        .option('--cols <count>', `columns of the terminal (default: the terminal's, or ${cols.otherwise})`, (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(cols))
        .option('--rows <count>', `rows of the terminal (default: the terminal's, or ${rows.otherwise})`, (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(rows))
        .option('--frame-interval <seconds>', 'between the frames of rebuild.frames.log', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(frameIntervalSeconds), frameIntervalSeconds.otherwise)
        .option('--timeout <seconds>', 'end the rebuild after this long; 0 never does', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(timeoutSeconds), timeoutSeconds.otherwise)
        .option('--idle-limit <seconds>', 'pauses are cut to this when played', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .numberIn */ .Po)(idleLimitSeconds), idleLimitSeconds.otherwise);
    return (0,_picture_options_js__WEBPACK_IMPORTED_MODULE_11__/* .pictureOptions */ .R)(command)
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_10__/* .repeatable */ .EQ)('--redact <regex>', 'mask this in everything that is written (repeatable)'))
        .option('--quiet', 'show nothing of the rebuild while it runs')
        .option('--json', 'print the metadata as JSON');
}
/**
 * What was asked for on the command line, checked. The action and the target that are meant where none is
 * named, and the size of a person's terminal, are the command line's own. Throws a usage error.
 */
function rebuildRequest(options, words, io) {
    const interactive = io.interactive && options.recording && !options.quiet;
    const terminal = interactive ? io.size() : null;
    return (0,_rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRequest */ .TR)({
        action: actionOf(oneAction(options.action, words.action)),
        ...targetOf(options, io.cwd),
        extraArgs: words.extraArgs,
        targetHost: options.targetHost,
        buildHost: options.buildHost,
        sudo: options.sudo,
        acceptFlakeConfig: options.acceptFlakeConfig,
        cwd: io.cwd,
        // A copy: the schema takes plain objects only, and process.env need not be one.
        env: { ...io.env },
        outputDir: options.outputDir,
        keepLast: options.keepLast,
        recording: options.recording,
        cols: options.cols ?? (terminal?.cols ? within(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__/* .requestNumbers */ .c3.cols, terminal.cols) : undefined),
        // A terminal of 0 cells does not know its size. The status line takes one row.
        rows: options.rows ?? (terminal?.rows ? within(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_7__/* .requestNumbers */ .c3.rows, terminal.rows - 1) : undefined),
        frameIntervalSeconds: options.frameInterval,
        timeoutSeconds: options.timeout,
        idleLimitSeconds: options.idleLimit,
        theme: options.theme === undefined ? undefined : (0,_rebuild_pictures_theme_argument_js__WEBPACK_IMPORTED_MODULE_6__/* .themeArgument */ .b)(options.theme, io.cwd),
        fontDir: options.fontDir === undefined ? undefined : (0,_rebuild_pictures_font_dir_argument_js__WEBPACK_IMPORTED_MODULE_5__/* .fontDirArgument */ .C)(options.fontDir, io.cwd),
        exportGif: options.exportGif,
        redact: options.redact,
        secrets: (0,_notify_destination_js__WEBPACK_IMPORTED_MODULE_3__/* .destinationSecrets */ ._)((0,_notify_js__WEBPACK_IMPORTED_MODULE_9__/* .destinationsOf */ .Nu)(options)),
        interactive,
        baseRevision: options.base,
    });
}
function within({ least, most }, value) {
    return Math.min(most, Math.max(least, value));
}
function oneAction(option, word) {
    if (option !== undefined && word !== undefined && option !== word)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .usageError */ .Wp)('bad-action', `two actions were given: "${word}" and --action ${option}`, 'Give one of them; the option is the same as the argument.');
    return option ?? word;
}
function actionOf(word) {
    if (word === undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/NIXOS') ? 'test' : 'build';
    const action = _rebuild_action_js__WEBPACK_IMPORTED_MODULE_4__/* .actions */ .o.find((known) => known === word);
    if (action)
        return action;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .usageError */ .Wp)('bad-action', `"${word}" is not an action`, `Actions: ${_rebuild_action_js__WEBPACK_IMPORTED_MODULE_4__/* .actions */ .o.join(', ')}.`);
}
/** Without a target, and elsewhere than on NixOS, the flake in the working directory is meant. */
function targetOf({ flake, file, command }, cwd) {
    const named = [flake, file, command].filter((value) => value !== undefined);
    if (named.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .usageError */ .Wp)('bad-option', 'give only one of --flake, --file and --command');
    if (command?.trim() === '')
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .usageError */ .Wp)('bad-option', '--command is empty');
    const isHere = !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/etc/NIXOS') && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'flake.nix'));
    return named.length === 0 && isHere ? { flake: '.' } : { flake, file, command };
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ closureOf),
/* harmony export */   dW: () => (/* binding */ closureBytes)
/* harmony export */ });
/* unused harmony export closureIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

const info = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }).nullable();
// Nix before 2.19 prints an array, later ones an object by path; version 2 of the format (2.33) wraps that.
const arrayFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), narSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish() }));
const objectFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), info);
const wrappedFormat = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ info: objectFormat, storeDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('/nix/store') });
/** Reads the output of `nix path-info --json` in any of its formats. Throws for any other text. */
function closureIn(json) {
    const value = JSON.parse(json);
    const array = arrayFormat.safeParse(value);
    if (array.success)
        return array.data.map(({ path, narSize }) => ({ path, bytes: narSize ?? null }));
    const wrapped = wrappedFormat.safeParse(value);
    const entries = Object.entries(wrapped.success ? wrapped.data.info : objectFormat.parse(value));
    const storeDir = wrapped.success ? `${wrapped.data.storeDir}/` : '';
    return entries.map(([path, details]) => ({
        path: path.startsWith('/') ? path : storeDir + path,
        bytes: details?.narSize ?? null,
    }));
}
/**
 * The closure of a store path, in one call of Nix regardless of its size. For a derivation, the derivations
 * that it needs, without sizes. Throws when Nix fails.
 */
async function closureOf(storePath, run) {
    if (storePath.endsWith('.drv')) {
        const listed = await run('nix-store', ['--query', '--requisites', storePath]);
        const derivations = listed.split('\n').filter((path) => path.endsWith('.drv'));
        return derivations.map((path) => ({ path, bytes: null }));
    }
    const features = ['--extra-experimental-features', 'nix-command'];
    return closureIn(await run('nix', [...features, 'path-info', '--recursive', '--json', storePath]));
}
/** The total size of a closure in bytes; null where the size of a path is not known. */
function closureBytes(closure) {
    let sum = 0;
    for (const { bytes } of closure) {
        if (bytes === null)
            return null;
        sum += bytes;
    }
    return sum;
}


/***/ }),

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ packageChanges)
/* harmony export */ });
/* harmony import */ var _package_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2252);

/** A package of the same version whose size differs by less was only rebuilt with other hashes in it. */
const smallestBytes = 8 * 1024;
/**
 * What differs between two closures, package by package and sorted by name. Several versions of a package
 * may be in one closure; it counts as upgraded when its highest version rose.
 */
function packageChanges(before, after) {
    const old = packagesOf(before);
    const now = packagesOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
function packagesOf(closure) {
    const packages = new Map();
    for (const { path, bytes } of closure) {
        const { name, version } = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .packageNameOf */ .dG)(path);
        const known = packages.get(name) ?? { versions: new Set(), bytes: 0 };
        known.versions.add(version);
        known.bytes = known.bytes === null || bytes === null ? null : known.bytes + bytes;
        packages.set(name, known);
    }
    return packages;
}
function changeOf(name, old, now) {
    const old_versions = sorted(old);
    const new_versions = sorted(now);
    const known = old?.bytes !== null && now?.bytes !== null;
    const size_delta_bytes = known ? (now?.bytes ?? 0) - (old?.bytes ?? 0) : null;
    const details = { name, old_versions, new_versions, size_delta_bytes };
    if (!old)
        return { ...details, change: 'added' };
    if (!now)
        return { ...details, change: 'removed' };
    if (old_versions.join('\0') === new_versions.join('\0'))
        return Math.abs(size_delta_bytes ?? 0) >= smallestBytes ? { ...details, change: 'changed' } : null;
    const order = (0,_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(old_versions.at(-1), new_versions.at(-1));
    return { ...details, change: order < 0 ? 'upgraded' : order > 0 ? 'downgraded' : 'changed' };
}
function sorted(packages) {
    return packages ? [...packages.versions].sort(_package_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy) : [];
}


/***/ }),

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ nixQuery)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);

/**
 * Returns a function that runs a Nix program and resolves with its output; it throws where the program fails or
 * takes longer than `timeoutMs` (0: no limit).
 */
function nixQuery(env, timeoutMs = 0) {
    return async (file, args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)([file, ...args], { env, timeoutMs });
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result))
            throw new Error(`${file}: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReason */ .Hr)(result)}`);
        return result.stdout;
    };
}


/***/ }),

/***/ 5561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ destinationSecrets),
/* harmony export */   d: () => (/* binding */ parseDestinations)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);

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

/***/ 4797:
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

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ keepLastRule),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   Vh: () => (/* binding */ flakeOf),
/* harmony export */   c3: () => (/* binding */ requestNumbers)
/* harmony export */ });
/* unused harmony export requestSchema */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7597);
/* harmony import */ var _builds_default_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6510);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5244);
/* harmony import */ var _render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6056);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4874);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4797);









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
const bounded = ({ least, most, whole }) => (whole ? zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int() : zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig()).min(least).max(most);
const number = (rule) => bounded(rule).default(rule.otherwise);
const text = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/\S/, 'must not be empty');
const orNull = (schema) => schema.nullable().default(null);
const flag = (otherwise) => zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().default(otherwise);
const texts = zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).default([]);
/** What is rebuilt: a flake's host, a Nix file, the machine's NixOS default, or any shell command. */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('flake'), ref: text }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('file'), path: text }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('default') }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('command'), command: text }),
]);
const color = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #d0d0d0');
const themeColors = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    fg: color,
    bg: color,
    palette: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(color).refine(({ length }) => length === 8 || length === 16, 'must have 8 or 16 colours'),
    cursor: color.optional(),
});
/** What a caller may set for a rebuild; every field has a default, which docs/cli.md names. */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_action_js__WEBPACK_IMPORTED_MODULE_7__/* .actions */ .o).default('build'),
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
    env: zod__WEBPACK_IMPORTED_MODULE_8__/* .custom */ .IeY(isEnvironment, 'must map names to strings').default(() => process.env),
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
    theme: orNull(zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themeNames */ .sK), themeColors])),
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
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `"${named.map(([name]) => name).join('" and "')}" exclude each other`, 'Give one of flake, file and command.');
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
        return (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlakeRef */ .K3)(target.ref).flake;
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
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `a request has no field "${issue.keys.join('" or "')}"`, `Fields: ${Object.keys(requestSchema.shape).join(', ')}.`);
    if (!issue || issue.path.length === 0)
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', 'a request must be an object', "Such as { flake: '.#laptop' }.");
    const [field, ...inside] = issue.path.map(String);
    const value = Object(options)[field ?? ''];
    if (field === 'theme' && typeof value === 'string')
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `there is no theme "${value}"`, `Themes: ${_render_color_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themeNames */ .sK.join(', ')}.`);
    // A value inside a list may be a secret.
    const given = inside.length === 0 ? shown(value) : '';
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('bad-request', `"${issue.path.join('.')}" of the request ${demandOf(issue)}${given}`);
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
        return `, not ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(JSON.stringify(value), 60)}`;
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? `, not ${value}` : '';
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

/***/ 520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ trialMarkdown)
/* harmony export */ });
/* unused harmony export trialVariants */
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _builds_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6985);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6362);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8191);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6426);






/** Trials as Markdown for GitHub: a line each first, then each in full, folded where all is well. */
function trialMarkdown(trials) {
    const lines = trials.map(({ outcome, summary }) => `- ${(0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome).icon} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(summary)}`);
    return `${[`${lines.join('\n')}\n`, ...trials.map(sectionOf)].join('\n')}`;
}
/** What a trial has answered, from full to short, for a report that shows its one line, its failure and its phases itself. */
function trialVariants(trial) {
    if (trial === null)
        return [];
    const answers = answersTable(trial);
    const full = [answers, unitsTable(trial), consoleBlock(trial), replacedTable(trial), limitsList(trial)];
    return [joined(full), joined([answers, limitsList(trial)]), answers];
}
function sectionOf(trial) {
    const body = joined([
        answersTable(trial),
        unitsTable(trial),
        ...failureBlocks(trial),
        stepsTable(trial),
        replacedTable(trial),
        limitsList(trial),
    ]);
    const title = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(trial.host)} in full`;
    return trial.success ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, body) : `### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(trial.host)}\n\n${body}`;
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n');
}
function answersTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .answerRows */ .Ys)(trial).map(({ question, seconds, words }) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsMarkdown */ .Z)(question),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(seconds),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsMarkdown */ .Z)(words),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'took', ''], rows, [1]);
}
function unitsTable({ upgrade }) {
    const units = upgrade?.units ?? [];
    if (units.length === 0)
        return '';
    const rows = units.map(({ unit, action, seconds }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(unit),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(action),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(seconds),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`${units.length} units change`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['unit', 'what becomes of it', 'start took'], rows, [2]));
}
function failureBlocks(trial) {
    const { failure, success } = trial;
    if (success)
        return [];
    const tail = failure?.log_tail ?? [];
    return [
        failure?.hint ? `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(failure.hint)}\n` : '',
        tail.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('What the activation printed last', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(tail)) : '',
        consoleBlock(trial),
    ];
}
function consoleBlock(trial) {
    const printed = trial.success ? [] : (0,_builds_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingConsole */ .FX)(trial);
    return printed.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .consoleTitle */ .uy, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(printed)) : '';
}
function stepsTable({ steps }) {
    if (steps.length === 0)
        return '';
    const rows = steps.map(({ name, duration_seconds }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name),
        (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(duration_seconds),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('How long each phase took', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['phase', 'took'], rows, [1]));
}
function replacedTable({ replaced = [] }) {
    if (replaced.length === 0)
        return '';
    const rows = replaced.map(({ option, why }) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(option), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(why)]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .replacedTitle */ .n1)(replaced), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['option', 'why'], rows, []));
}
function limitsList({ limits }) {
    return limits.length === 0
        ? ''
        : `${_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsTitle */ .PB}:\n\n${limits.map((limit) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(limit)}\n`).join('')}`;
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
