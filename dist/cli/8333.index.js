export const id = 8333;
export const ids = [8333];
export const modules = {

/***/ 8333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendNotifications: () => (/* binding */ sendNotifications)
});

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
// EXTERNAL MODULE: ./lib/builds/sync.js
var sync = __webpack_require__(3642);
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

/** What a comment is about where that is no rebuild. */
const commentTopics = (/* unused pure expression or super */ null && (['trial', 'deployment', 'update']));
const mark = /^<!-- nixos-rebuild-test comment=([0-9a-f]{32}) run=([0-9]{1,15})(?: attempt=([0-9]{1,6})( failed)?(?: by=([0-9a-f]{8})(?: of=([a-z]{1,20}))?)?)? -->/;
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
function marker_markLine({ key, runId, attempt, writer, failed, about }) {
    const state = failed ? ' failed' : '';
    const of = about === undefined ? '' : ` of=${about}`;
    return `<!-- nixos-rebuild-test comment=${key} run=${runId} attempt=${attempt}${state} by=${writer}${of} -->\n`;
}
/** Reads the mark of a comment's body; null for any other comment. It counts on the first line alone. */
function readMark(body) {
    const match = mark.exec(body);
    if (match === null)
        return null;
    const [, key = '', run, attempt = '1', failed, writer = '', of] = match;
    const about = commentTopics.find((topic) => topic === of);
    const read = { key, runId: Number(run), attempt: Number(attempt), writer, failed: failed !== undefined };
    return about === undefined ? read : { ...read, about };
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

// EXTERNAL MODULE: ./lib/report/sections/remedies.js
var remedies = __webpack_require__(3195);
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
    'remedies',
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
        comment_section('remedies', remediesMarkdown(metadata)),
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








/** How something ended, in the words that all records have. */
function endOfSubject(subject) {
    if (subject.kind !== 'sync')
        return subject.record;
    const { record, failure } = subject;
    return { success: sync/* syncEnds */.eG[record.outcome] === 'success', outcome: sync/* syncEnds */.eG[record.outcome], failure };
}
// Each service's own limits are far lower; the rest would only take time to escape.
const longestText = 8000;
const mostLines = 100;
/** `regression` is why a rebuild that succeeded fails its job, or null. */
function messageAbout(subject, { event, links, regression = null, }) {
    const { icon, title, cause, summary, log } = wordsOf(subject);
    const { failure, success } = endOfSubject(subject);
    const why = event === 'recovery' ? recoverySentence : (regression ?? (success ? '' : cause));
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
    const { outcome, failure: found } = endOfSubject(subject);
    const { icon, verb } = (0,builds_outcome/* outcomeFacts */.c6)(outcome);
    const log = found?.log_tail ?? [];
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
    if (subject.kind === 'sync') {
        const { host, action, message, state } = subject.record;
        const title = `${host}: ${action} ${verb}`;
        const cause = [message, state].filter((text) => text !== '').join('; ');
        return { icon, title, cause, summary: `${title}: ${message}`, log };
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

// EXTERNAL MODULE: ./lib/notify/occasion.js
var occasion = __webpack_require__(8926);
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
 * Tells all destinations how something ended, with a picture of `build`, if that is wanted, side by side and in at most ten seconds. Returns what went
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
async function sent(subject, build, { destinations, on }, { hasFailedBefore, links, regression = null }, posting) {
    const { success, outcome } = endOfSubject(subject);
    const event = (0,occasion/* eventOf */.A6)({ success: success && regression === null, outcome }, hasFailedBefore);
    if (destinations.length === 0 || event === null || !(0,occasion/* isWanted */.Yu)(event, on))
        return [];
    const message = messageAbout(subject, { event, links, regression });
    const isPictured = event === 'failure' && destinations.some(({ service }) => service === 'discord');
    const picture = isPictured && build ? await readPicture(build.dir, build.metadata.files.screenshot) : null;
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


/***/ }),

/***/ 8134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports packagesMarkdown, packageTable, inputsMarkdown, inputRow */
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6362);



/** The changed packages, folded, at most `rows` of them; a count alone for 0. Empty without changes. */
function packagesMarkdown(result, rows, file = 'metadata.json') {
    const packages = result?.packages ?? [];
    if (packages.length === 0)
        return '';
    const title = `Packages: ${countsOf(packages)}`;
    if (rows === 0)
        return `${title}\n`;
    return details(title, packageTable(packages, rows) + leftOut(packages.length - rows, file));
}
/** The first `rows` changed packages. */
function packageTable(packages, rows) {
    const head = ['Package', 'Change', 'From', 'To', 'Size'];
    return table(head, packages.slice(0, rows).map(packageRow), [4]);
}
function packageRow({ name, change, old_versions, new_versions, size_delta_bytes }) {
    const versions = (list) => codeSpan(truncate(list.join(', '), 100));
    return [
        codeSpan(truncate(name, 100)),
        change,
        versions(old_versions),
        versions(new_versions),
        size_delta_bytes === null ? '' : signedBytes(size_delta_bytes),
    ];
}
function countsOf(packages) {
    const counts = new Map();
    for (const { change } of packages)
        counts.set(change, (counts.get(change) ?? 0) + 1);
    return [...counts].map(([change, count]) => `${count} ${change}`).join(', ');
}
/** The changed flake inputs, folded, at most `rows` of them. Empty without changes. */
function inputsMarkdown(result, rows) {
    const inputs = result?.inputs ?? [];
    if (inputs.length === 0)
        return '';
    const body = table(['Input', 'From', 'To', ''], inputs.slice(0, rows).map(inputRow));
    return details(`Flake inputs: ${inputs.length} changed`, body + leftOut(inputs.length - rows));
}
/** A changed input as cells: name, from, to, and the page that compares them. */
function inputRow(change) {
    const revision = (sha, date) => [codeSpan((sha ?? '').slice(0, 12)), codeSpan((date ?? '').slice(0, 10))].filter(Boolean).join(' ');
    return [
        codeSpan(truncate(change.name, 100)),
        revision(change.old_revision, change.old_date),
        revision(change.new_revision, change.new_date),
        change.compare_url === null ? change.change : link('compare', change.compare_url),
    ];
}
function leftOut(count, file = 'metadata.json') {
    return count > 0 ? `\n… and ${count} more in \`${file}\`.\n` : '';
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ remediesMarkdown)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6362);



const mostShown = 20;
/** What was done about failures before a rebuild was tried again, and whether it helped; empty where nothing was. */
function remediesMarkdown({ remedies = [] }) {
    if (remedies.length === 0)
        return '';
    const shown = remedies.slice(0, mostShown);
    const lines = shown.map((one) => {
        const how = one.proposal
            ? 'is left to you'
            : !one.ran
                ? 'was not allowed'
                : `${one.helped === null ? 'was stopped' : one.helped ? 'helped' : 'did not help'}${one.undone ? ' and was taken back' : ''}, ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(one.seconds)}`;
        const what = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.name, 60))} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.level, 20))}, confidence ${one.confidence}) ${how}`;
        return `- ${what}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(one.did), 200))}; for ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.family, 60))}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(one.before), 200))}${one.patch ? `; as a patch for ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)('git apply')}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(one.patch, 60))}` : ''}`;
    });
    const proposals = shown.flatMap(({ name, proposal }) => proposal ? [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`What ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(name, 60))} proposes`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(proposal))] : []);
    return ['**Remedies**', lines.join('\n'), ...proposals].join('\n\n');
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
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3497);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6362);
/* harmony import */ var _sections_remedies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3195);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(572);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6426);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2868);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6858);










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
    const full = [
        answers,
        trendLine(trial),
        testsTable(trial),
        warningsList(trial),
        metricsTable(trial),
        unitsTable(trial),
        consoleBlock(trial),
        resourcesTable(trial),
        replacedTable(trial),
        limitsList(trial),
    ];
    return [joined(full), joined([answers, limitsList(trial)]), answers];
}
function sectionOf(trial) {
    const body = joined([
        answersTable(trial),
        trendLine(trial),
        remediesBlock(trial),
        testsTable(trial),
        unitsTable(trial),
        ...failureBlocks(trial),
        warningsList(trial),
        metricsTable(trial),
        stepsTable(trial),
        resourcesTable(trial),
        replacedTable(trial),
        limitsList(trial),
    ]);
    const name = (0,_builds_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .trialName */ .Ko)(trial);
    const title = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(name)} in full`;
    return trial.success ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, body) : `### ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)}\n\n${body}`;
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n');
}
function answersTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .answerRows */ .Ys)(trial).map(({ question, seconds, words }) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(question),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(seconds),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(words),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'took', ''], rows, [1]);
}
function remediesBlock(trial) {
    const text = (0,_sections_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .remediesMarkdown */ .q)(trial);
    return text === '' ? '' : `${text}\n`;
}
function trendLine(trial) {
    const sentence = (0,_trend_js__WEBPACK_IMPORTED_MODULE_7__/* .trialTrendSentence */ .X)(trial);
    return sentence === '' ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(sentence)}\n`;
}
function unitsTable({ upgrade }) {
    const units = upgrade?.units ?? [];
    if (units.length === 0)
        return '';
    const rows = units.map(({ unit, action, seconds }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(unit),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(action),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(seconds),
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
        tail.length > 0
            ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`What the ${trial.script ? 'command' : 'activation'} printed last`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(tail))
            : '',
        consoleBlock(trial),
    ];
}
function consoleBlock(trial) {
    const printed = trial.success ? [] : (0,_builds_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingConsole */ .FX)(trial);
    return printed.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .consoleTitle */ .uy, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(printed)) : '';
}
function metricsTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .metricRows */ .IN)(trial).map((row) => row.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV));
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .metricsTitle */ .c1, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'value'], rows, [1]));
}
function testsTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .testRows */ .Ge)(trial).map(({ question, seconds, words }) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(question),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(seconds),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsMarkdown */ .ZF)(words),
    ]);
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .testsTitle */ .Ku, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'took', ''], rows, [1]));
}
function stepsTable({ steps, trend }) {
    if (steps.length === 0)
        return '';
    const rows = steps.map(({ name, duration_seconds }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name),
        (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(duration_seconds),
    ]);
    const usual = (trend?.phases ?? []).map((phase) => [
        ...[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(phase.name), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(phase.seconds), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a)(phase.usual_seconds)],
        (0,_trend_js__WEBPACK_IMPORTED_MODULE_7__/* .changeWords */ .m)(phase),
    ]);
    return [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('How long each phase took', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['phase', 'took'], rows, [1])),
        usual.length === 0
            ? ''
            : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`Against ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .h)(trend?.runs ?? 0, 'earlier trial')}`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['phase', 'took', 'usually', ''], usual, [1, 2])),
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function resourcesTable(trial) {
    const rows = (0,_resources_js__WEBPACK_IMPORTED_MODULE_9__/* .resourceRows */ .q)(trial).map(({ what, figures, course }) => [what, figures, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(course)]);
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_resources_js__WEBPACK_IMPORTED_MODULE_9__/* .resourcesTitle */ .e, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', '', 'over time'], rows, []));
}
function replacedTable({ replaced = [] }) {
    if (replaced.length === 0)
        return '';
    const rows = replaced.map(({ option, why }) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(option), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(why)]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedTitle */ .n1)(replaced), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['option', 'why'], rows, []));
}
function limitsList({ limits }) {
    return titledList(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .limitsTitle */ .PB, limits);
}
function warningsList({ warnings = [] }) {
    return titledList(_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .warningsTitle */ .Qs, warnings);
}
function titledList(title, entries) {
    return entries.length === 0
        ? ''
        : `${title}:\n\n${entries.map((entry) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(entry)}\n`).join('')}`;
}


/***/ })

};
