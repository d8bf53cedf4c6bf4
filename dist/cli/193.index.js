export const id = 193;
export const ids = [193];
export const modules = {

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/system/errors.js
var system_errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/text/plain.js
// Escape sequences as ECMA-48 defines them: CSI, the string controls (OSC, DCS, SOS, PM, APC) up to
// their terminator or the end of the text, and two- or three-byte escapes.
const escapeSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Characters that reorder or hide what is around them (CVE-2021-42574).
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lonelySurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
 * Hostile text as plain text for a page or a log: no escape sequences, control or direction characters;
 * line ends become `\n`, tabs stay. (terminal.ts shows them instead, for a person at a terminal.)
 */
function plainText(text) {
    return text
        .replace(escapeSequences, '')
        .replace(/\r\n?/g, '\n')
        .replace(controls, '')
        .replace(bidi, '')
        .replace(lonelySurrogates, '\ufffd');
}
/** The same on one line: every run of white space is one space. */
function plainLine(text) {
    return plainText(text).replace(/\s+/g, ' ').trim();
}
/** `text` in at most `limit` UTF-16 units; an ellipsis stands for what was cut, no character is halved. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const end = Math.max(0, limit - 1);
    const halved = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
    return `${text.slice(0, halved ? end - 1 : end)}…`;
}

;// CONCATENATED MODULE: ./lib/nix/nixos-configurations.js




const evaluate = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];
/** The names of a flake's NixOS configurations, in order. `cwd` is where a relative reference starts. */
async function hostNames(flake, cwd) {
    const argv = [...evaluate, '--json', `${flake}#nixosConfigurations`, '--apply', 'builtins.attrNames'];
    const { status, stdout, stderr } = await (0,programs/* runProgram */.m)(argv, { cwd });
    if (status === 0)
        return schemas/* array */.YOg(schemas/* string */.YjP()).parse(JSON.parse(stdout));
    const said = truncate(plainText(stderr).trim(), 2000);
    throw new system_errors/* ToolError */.v4('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${said}`, {
        hint: 'The flake needs the output nixosConfigurations, and the job needs Nix with flakes.',
    });
}
/** The derivation of a host's system; null where it does not evaluate, which its own rebuild will tell. */
async function toplevelOf(flake, host, cwd) {
    const path = `nixosConfigurations."${host}".config.system.build.toplevel.drvPath`;
    const { status, stdout } = await runProgram([...evaluate, '--raw', `${flake}#${path}`], { cwd });
    return status === 0 ? stdout.trim() : null;
}

// EXTERNAL MODULE: ./lib/rebuild/flake-ref.js
var flake_ref = __webpack_require__(1602);
;// CONCATENATED MODULE: ./lib/cli/fleet-members.js



/** True where more than one rebuild is asked for. */
function isFleet({ flake, allHosts, repeat }) {
    return flake.length > 1 || allHosts === true || repeat > 1;
}
/**
 * The rebuilds that were asked for: each host, each as often as it is repeated. `requestOf` makes the
 * request for one flake reference. Throws a usage error for what makes no sense on one machine.
 */
async function membersOf(options, requestOf, io) {
    const flakes = options.allHosts ? await allHosts(options.flake, io) : options.flake;
    const targets = flakes.length > 0 ? flakes : [undefined];
    const members = targets.flatMap((flake) => {
        const request = requestOf(flake);
        return Array.from({ length: options.repeat }, (_, turn) => ({
            label: labelOf(request, options.repeat, turn + 1),
            request,
        }));
    });
    if (targets.length > 1)
        checkHosts(members[0].request);
    return members;
}
/** Every host of the one flake that was named, or of the one in the working directory. */
async function allHosts(named, io) {
    if (named.length > 1)
        throw (0,system_errors/* usageError */.Wp)('bad-option', '--all-hosts takes one --flake');
    const { flake, host } = (0,flake_ref/* splitFlakeRef */.$X)(named[0] ?? '.');
    if (host !== null)
        throw (0,system_errors/* usageError */.Wp)('bad-option', `--all-hosts and the host of --flake ${named[0]} exclude each other`);
    const hosts = await hostNames(flake, io.cwd);
    if (hosts.length === 0)
        throw (0,system_errors/* usageError */.Wp)('no-hosts', `the flake ${flake} has no nixosConfigurations`);
    return hosts.map((name) => `${flake}#${name}`);
}
/** Several hosts cannot become the system of one machine. */
function checkHosts({ action, targetHost }) {
    if (action !== 'build' && action !== 'dry-build' && action !== 'build-vm')
        throw (0,system_errors/* usageError */.Wp)('bad-option', `several hosts can be built on one machine, not "${action}"`, 'Use the action build.');
    if (targetHost !== null)
        throw (0,system_errors/* usageError */.Wp)('bad-option', 'several hosts cannot have one --target-host');
}
function labelOf({ target, action }, repeat, turn) {
    const name = nameOf(target) ?? action;
    return repeat > 1 ? `${name} ${turn}/${repeat}` : name;
}
function nameOf(target) {
    if (target.kind === 'flake')
        return (0,flake_ref/* splitFlakeRef */.$X)(target.ref).host ?? target.ref;
    if (target.kind === 'file')
        return target.path;
    return target.kind === 'command' ? target.command : null;
}

// EXTERNAL MODULE: ./lib/builds/builds.js + 3 modules
var builds = __webpack_require__(1991);
;// CONCATENATED MODULE: ./lib/rebuild/fleet.js
/**
 * Runs the members in order, `jobs` at a time, and gives how each ended, in the same order. One that
 * throws does not stop the others.
 */
async function runFleet(members, run, { jobs, isStopped, onStart, onEnd }) {
    const ended = [];
    const queue = members.entries();
    const worker = async () => {
        for (const [index, member] of queue) {
            if (isStopped?.())
                ended[index] = { kind: 'skipped' };
            else {
                onStart?.(member, index);
                ended[index] = await settle(run(member, index));
            }
            onEnd?.(member, index, ended[index]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(Math.max(1, jobs), members.length) }, worker));
    return ended;
}
async function settle(running) {
    try {
        return { kind: 'done', result: await running };
    }
    catch (error) {
        return { kind: 'failed', error };
    }
}

// EXTERNAL MODULE: ./lib/rebuild/run.js + 32 modules
var rebuild_run = __webpack_require__(5412);
// EXTERNAL MODULE: ./lib/text/terminal.js
var terminal = __webpack_require__(2935);
// EXTERNAL MODULE: ./lib/cli/build-lines.js
var build_lines = __webpack_require__(408);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/cli/fleet-status.js




const signs = { waiting: '·', running: '▸', succeeded: '✓', failed: '✗' };
/** One line a member, for a terminal that redraws them. */
function statusLines(members) {
    return (0,table/* alignColumns */.R)(members.map(({ label, state, text }) => [signs[state], (0,terminal/* plainLine */.h)(label, 40), text || state]));
}
/** The word for how a member ended: its outcome, or why it has none. */
function endWord(ended) {
    if (ended.kind === 'done')
        return ended.result.metadata.outcome;
    return ended.kind === 'skipped' ? 'not started' : 'error';
}
/** The table at the end: one line a member, with what went wrong and where its build is. */
function fleetTable(labels, ended) {
    const rows = labels.map((label, index) => {
        const one = ended[index];
        const build = one.kind === 'done' ? one.result : null;
        const seconds = build?.metadata.duration_seconds;
        return [
            build?.metadata.success ? signs.succeeded : signs.failed,
            (0,terminal/* plainLine */.h)(label, 50),
            endWord(one),
            seconds == null ? '-' : (0,duration/* formatDuration */.a)(seconds),
            build ? (0,terminal/* plainLine */.h)(build.dir) : '-',
            one.kind === 'failed' ? (0,terminal/* plainLine */.h)((0,system_errors/* messageOf */.bD)(one.error), 120) : reasonOf(build),
        ];
    });
    return (0,table/* alignColumns */.R)(rows);
}
function reasonOf(build) {
    if (!build || build.metadata.success)
        return '';
    const { failure, error_message } = build.metadata;
    return (0,terminal/* plainLine */.h)([failure?.family, failure?.message ?? error_message].filter(Boolean).join(': '), 120);
}

// EXTERNAL MODULE: ./lib/cli/status-line.js
var status_line = __webpack_require__(8953);
;// CONCATENATED MODULE: ./lib/cli/fleet-view.js



const statusWidth = 60;
/** Shows several rebuilds while they run: on a terminal one line each, redrawn; else a line at start and end. */
function fleetView(labels, io) {
    const members = labels.map((label) => ({ label, state: 'waiting', text: '' }));
    let drawn = 0;
    let open = true;
    function clear() {
        if (drawn > 0)
            io.err(`\x1b[${drawn}A\x1b[J`);
        drawn = 0;
    }
    function draw() {
        if (!io.progress || !open)
            return;
        clear();
        const columns = process.stderr.columns ?? 80;
        // Lines that wrap, or more than the terminal has, could not be taken back.
        const rows = statusLines(members).slice(0, Math.max(1, (process.stderr.rows ?? 24) - 1));
        io.err(rows.map((line) => `${[...line].slice(0, columns - 1).join('')}\n`).join(''));
        drawn = rows.length;
    }
    function change(index, changes) {
        Object.assign(members[index], changes);
        draw();
    }
    function say(text) {
        clear();
        io.err(`${(0,terminal/* plainLine */.h)(text)}\n`);
        draw();
    }
    return {
        say,
        start(index) {
            if (!io.progress)
                say(`started ${labels[index]}`);
            change(index, { state: 'running' });
        },
        status(index, status) {
            change(index, { text: (0,status_line/* statusText */.q)(status, statusWidth) });
        },
        end(index, ended) {
            if (!io.progress)
                say(`ended ${labels[index]}: ${endWord(ended)}`);
            change(index, {
                state: ended.kind === 'done' && ended.result.metadata.success ? 'succeeded' : 'failed',
                text: endWord(ended),
            });
        },
        /** Takes the lines away; the table says it all. */
        close() {
            clear();
            open = false;
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/run-rebuild.js + 1 modules
var run_rebuild = __webpack_require__(3159);
;// CONCATENATED MODULE: ./lib/cli/run-fleet.js










/**
 * Runs several rebuilds, each a build of its own: a line each while they run, one table at the end (or
 * their metadata as JSON), and one exit status for all.
 */
async function runAndReportFleet(members, run, io) {
    const cancel = new AbortController();
    const view = fleetView(members.map(({ label }) => label), io);
    const forget = (0,run_rebuild/* onCancel */.Ao)(() => cancel.abort());
    let stopped = false;
    const start = async ({ label, request }, index) => (0,rebuild_run/* runRebuild */.J)(
    // Old builds are deleted once at the end: a sibling that runs must not count among them.
    { ...request, interactive: false, keepLast: null }, {
        signal: cancel.signal,
        onStatus: (status) => view.status(index, status),
        onNotice: (message) => view.say(`${label}: ${message}`),
    });
    try {
        const ended = await runFleet(members, start, {
            jobs: run.jobs,
            isStopped: () => cancel.signal.aborted || stopped,
            onStart: (_, index) => view.start(index),
            onEnd: (_, index, one) => {
                stopped ||= run.stopOnError && one.kind === 'failed';
                view.end(index, one);
            },
        });
        view.close();
        await keepNewest(members[0]?.request, io);
        report(members, ended, run.json, io);
        io.status = cancel.signal.aborted ? 130 : fleetStatus(ended);
    }
    finally {
        view.close();
        forget();
    }
}
function report(members, ended, json, io) {
    const lines = fleetTable(members.map(({ label }) => label), ended);
    const succeeded = ended.filter((one) => one.kind === 'done' && one.result.metadata.success).length;
    io.err(`${lines.join('\n')}\n${succeeded} of ${ended.length} succeeded\n`);
    const errors = ended.flatMap((one) => one.kind === 'failed' && one.error instanceof system_errors/* ToolError */.v4 ? [one.error] : []);
    for (const hint of new Set(errors.map((error) => error.hint).filter(Boolean)))
        io.err(`  ${(0,terminal/* plainLine */.h)(hint)}\n`);
    if (json)
        (0,cli_io/* printJson */.Q2)(io, ended.flatMap((one) => (one.kind === 'done' ? [(0,build_lines/* buildJson */.Nc)(one.result)] : [])));
}
async function keepNewest(request, io) {
    if (!request || request.keepLast === null)
        return;
    const { notes } = await (0,builds/* openBuilds */.k)(request.outputDir).clean({ keepLast: request.keepLast });
    for (const note of notes)
        io.err(`note: ${(0,terminal/* plainLine */.h)(note)}\n`);
}
/** The most telling status: the tool could not work, then a failed rebuild, then a timeout. */
function fleetStatus(ended) {
    const statuses = ended.map((one) => {
        if (one.kind === 'done')
            return (0,run_rebuild/* exitStatusOf */.et)(one.result);
        if (one.kind === 'skipped')
            return 0;
        return one.error instanceof system_errors/* ToolError */.v4 ? one.error.status : 3;
    });
    return [3, 2, 130, 1, 124].find((status) => statuses.includes(status)) ?? 0;
}

// EXTERNAL MODULE: ./lib/cli/run-options.js + 1 modules
var run_options = __webpack_require__(8297);
// EXTERNAL MODULE: ./lib/cli/whole-number.js
var whole_number = __webpack_require__(2719);
;// CONCATENATED MODULE: ./lib/cli/run.js






function configure(command, io, extraArgs) {
    command
        .argument('[action]', 'build, dry-build, test, dry-activate, boot, switch or build-vm (default: test on NixOS, else build)')
        .usage('[action] [options] [-- extra args]')
        .option('--action <action>', 'the same as the argument')
        .addOption(new esm/* Option */.c$('--flake <ref>', 'the flake and host, such as .#laptop; several are built side by side')
        .default([], 'none')
        .argParser((value, before) => [...before, value]))
        .option('--all-hosts', 'build every host of the flake')
        .option('--jobs <count>', 'how many run at a time (default: 4 hosts, 1 repetition)', (0,whole_number/* wholeNumber */.r)(1))
        .option('--repeat <count>', 'run the same this often, to find what fails now and then', (0,whole_number/* wholeNumber */.r)(1), 1)
        .option('--file <path>', 'a configuration that is no flake')
        .option('--command <shell-command>', 'record this instead of a rebuild')
        .option('--target-host <host>', 'activate there')
        .option('--build-host <host>', 'build there')
        .option('--sudo', 'let nixos-rebuild use sudo where it must');
    (0,run_options/* addRunOptions */.L)(command).action(async (action, options) => {
        const words = { action, extraArgs };
        const { flake: flakes, ...others } = options;
        const json = options.json === true;
        if (isFleet(options)) {
            const members = await membersOf(options, (flake) => (0,run_options/* requestOf */.f)(withFlake(others, flake), words, io), io);
            const jobs = options.jobs ?? (options.repeat > 1 ? 1 : 4);
            return runAndReportFleet(members, { jobs, stopOnError: options.repeat > 1, json }, io);
        }
        const request = (0,run_options/* requestOf */.f)(withFlake(others, flakes[0]), words, io);
        if (!options.quiet && changes[request.action] && request.target.kind !== 'command')
            io.err(`${request.action}: ${changes[request.action]}\n`);
        await (0,run_rebuild/* runAndReport */.FG)(request, { quiet: options.quiet === true, json }, io);
    });
}
function withFlake(options, flake) {
    return flake === undefined ? options : { ...options, flake };
}
/** What the activating actions will change, said before they do. */
const changes = {
    switch: 'the new system is activated now and becomes the default of the next boot',
    boot: 'the new system becomes the default of the next boot; nothing changes until then',
    test: 'the new system is activated now; the next boot is as before',
};


/***/ })

};
