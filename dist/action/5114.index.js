export const id = 5114;
export const ids = [5114];
export const modules = {

/***/ 99505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordKind: () => (/* binding */ recordKind)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/deploy/hosts/configuration.js
var hosts_configuration = __webpack_require__(29405);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(19777);
// EXTERNAL MODULE: ./lib/system/package-manager.js
var package_manager = __webpack_require__(88059);
// EXTERNAL MODULE: ./lib/trial/guest/guest-kind.js
var guest_kind = __webpack_require__(16238);
// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 7 modules
var copy_closure = __webpack_require__(36646);
// EXTERNAL MODULE: ./lib/host/local-host.js
var local_host = __webpack_require__(27752);
// EXTERNAL MODULE: ./lib/host/ssh/ssh-host.js + 1 modules
var ssh_host = __webpack_require__(78995);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/machine/blocks.js


/**
 * Runs a part of a test, whose name is in the error when it throws. `say` takes a line at its start and its end.
 */
async function subtest(name, body, say = () => { }) {
    const startMs = performance.now();
    say(`subtest: ${name}`);
    try {
        const value = await body();
        say(`subtest: ${name}: ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
        return value;
    }
    catch (thrown) {
        throw new ToolError('subtest-failed', `${name}: ${messageOf(thrown)}`, { cause: thrown });
    }
}
/**
 * Looks again and again, while `body` runs, whether something stays as it has to be: `condition` returns false or throws
 * when it does not. Throws a `ToolError` (`condition-failed`) then, as soon as it is seen; `body` is not waited for.
 */
async function pollingCondition(condition, body, { description = 'the condition', intervalSeconds = 2, } = {}) {
    const abort = new AbortController();
    const watch = async () => {
        for (;;) {
            const holds = await condition().catch((thrown) => messageOf(thrown));
            if (abort.signal.aborted)
                return new Promise(() => { });
            if (holds !== true) {
                const why = typeof holds === 'string' ? `: ${holds}` : '';
                throw new ToolError('condition-failed', `${description} does not hold any more${why}`);
            }
            await sleep(intervalSeconds * 1000, undefined, { signal: abort.signal }).catch(() => { });
        }
    };
    const watching = watch();
    const running = body();
    for (const promise of [watching, running])
        promise.catch(() => { });
    try {
        return await Promise.race([watching, running]);
    }
    finally {
        abort.abort();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(11620);
// EXTERNAL MODULE: ./lib/rebuild/terminal-mask.js
var terminal_mask = __webpack_require__(46968);
// EXTERNAL MODULE: ./lib/record/open-recording.js + 12 modules
var open_recording = __webpack_require__(17946);
// EXTERNAL MODULE: ./lib/redact/screen-mask.js + 1 modules
var screen_mask = __webpack_require__(30324);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(60682);
// EXTERNAL MODULE: ./lib/system/disk/make-directory.js
var make_directory = __webpack_require__(43207);
// EXTERNAL MODULE: ./lib/terminal/last-content.js
var last_content = __webpack_require__(45530);
// EXTERNAL MODULE: ./lib/text/utf8-stream.js
var utf8_stream = __webpack_require__(83873);
;// CONCATENATED MODULE: ./lib/machine/console/recording.js











/** What a machine's console leaves in a directory, over all its boots. */
const consoleFiles = { cast: 'console.cast', log: 'console.log', screenshot: 'final.png' };
/** A serial console has no size of its own. */
const size = { cols: 120, rows: 40 };
/**
 * Records a machine's console as a rebuild is recorded: one cast and one log, redacted as they are written. Each boot is
 * one command of the recording, so that its end is a marker with the status.
 */
class ConsoleRecording {
    #dir;
    #redaction;
    #recording;
    #source;
    #boots = Promise.resolve();
    constructor(dir, redaction, recording, source) {
        this.#dir = dir;
        this.#redaction = redaction;
        this.#recording = recording;
        this.#source = source;
    }
    /** Creates the files in `dir`. Throws the system's error where one exists or cannot be written. */
    static async open(dir, options) {
        const { title, redaction, env, onNotice } = options;
        await (0,make_directory/* makeDirectory */.O)(dir);
        const source = new ConsoleSource();
        const recording = await (0,open_recording/* openRecording */.a)({
            ...{ source: source.open, cwd: '/', env, ...size, title, castVersion: 2 },
            logPath: (0,external_node_path_.join)(dir, consoleFiles.log),
            castPath: (0,external_node_path_.join)(dir, consoleFiles.cast),
            newFilter: (kind) => new stream_redactor/* StreamRedactor */.d(redaction, { cols: size.cols, isLines: kind === 'lines' }),
            newScreenFilter: (sizeOf) => new terminal_mask.TerminalMask(redaction, sizeOf, { isLive: false }),
        }, { onNotice });
        return new ConsoleRecording(dir, redaction, recording, source);
    }
    /** Takes the console's bytes. */
    push(bytes) {
        this.#source.push(bytes);
    }
    /** Begins a boot that ends with `status`. */
    boot(status) {
        this.#boots = this.#boots.then(async () => {
            this.#source.status = status;
            await this.#recording.run({ argv: ['boot'] });
        });
        this.#boots.catch(() => { });
    }
    /** Puts a marker into the cast. */
    mark(label) {
        this.#recording.mark(label);
    }
    /** Closes the files and draws the last screen. No boot may be under way. */
    async close() {
        await this.#boots.catch(() => { });
        await this.#recording.close();
        const { renderPng } = await Promise.all(/* import() */[__webpack_require__.e(5989), __webpack_require__.e(2693)]).then(__webpack_require__.bind(__webpack_require__, 55074));
        const cast = await (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(this.#dir, consoleFiles.cast)));
        const { screen } = await (0,last_content/* lastScreenWithContent */.u)(cast);
        const masked = (0,screen_mask/* screenMask */.V)(this.#redaction)(screen);
        await (0,promises_.writeFile)((0,external_node_path_.join)(this.#dir, consoleFiles.screenshot), renderPng(masked));
    }
}
/** The recorder's view of a console: it prints when it likes, and a boot is a command that ends by itself. */
class ConsoleSource {
    /** Of the boot that is run next. */
    status = Promise.resolve(0);
    #onText = () => { };
    #utf8 = new utf8_stream/* Utf8Stream */.S();
    open = async ({ onText }) => {
        this.#onText = onText;
        return {
            ...{ attach: null, tmux: null },
            // A machine is ended by its backend, never by the recorder.
            processes: { look: () => ({ endable: 0, activations: [] }), signal: () => { } },
            run: () => this.status,
            drain: async () => { },
            keys: () => { },
            resize: async () => { },
            leave: () => { },
            close: async () => {
                const rest = this.#utf8.end();
                if (rest)
                    onText(rest);
            },
        };
    };
    push(bytes) {
        const text = this.#utf8.push(bytes);
        if (text)
            this.#onText(text);
    }
}

// EXTERNAL MODULE: ./lib/system/proc/bound-process.js
var bound_process = __webpack_require__(34986);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
;// CONCATENATED MODULE: ./lib/machine/able.js
function able(value = null) {
    return { ok: true, value };
}
/** `who` is a backend, `what` is a verb with its object: "take a screenshot". */
function unable(who, what) {
    return { ok: false, reason: 'unsupported', message: `the ${who} backend cannot ${what}` };
}

;// CONCATENATED MODULE: ./lib/machine/name.js

/** As a host's name, and short: it is part of the paths of sockets. */
const namePattern = /^[a-z0-9](?:[a-z0-9_-]{0,30}[a-z0-9])?$/i;
/** The name of a machine as a guest has it: a host's name has no underscore. */
function hostNameOf(machine) {
    return machine.replaceAll('_', '-');
}
/** Throws a usage error (`bad-machine-name`) for what cannot be the name of a machine, such as a path. */
function requireMachineName(name) {
    if (namePattern.test(name))
        return;
    throw (0,errors/* usageError */.Wp)('bad-machine-name', `"${name}" cannot be the name of a machine`, 'Use letters, digits, hyphens and underscores, at most 32 of them, beginning and ending with a letter or digit.');
}

;// CONCATENATED MODULE: ./lib/machine/network/addresses.js


/** As a guest sees the outside: QEMU's user network, which is a machine's own. */
const outside = {
    interface: 'eth0',
    address: '10.0.2.15',
    gateway: '10.0.2.2',
    nameServer: '10.0.2.3',
};
/** The networks of a machine that says nothing else. */
const defaultVlans = [1];
/** Both are one byte of an address, and its last one is not that of the network or of all machines. */
const mostVlans = 255;
const mostMachines = 254;
/** Throws a usage error (`bad-vlan`) for numbers that are no networks, or are there twice. */
function requireVlans(vlans) {
    const bad = vlans.find((vlan) => !Number.isInteger(vlan) || vlan < 1 || vlan > mostVlans);
    if (bad !== undefined)
        throw (0,errors/* usageError */.Wp)('bad-vlan', `${bad} is no network`, `Networks have numbers from 1 to ${mostVlans}.`);
    if (new Set(vlans).size < vlans.length)
        throw (0,errors/* usageError */.Wp)('bad-vlan', `a machine cannot be on network ${vlans.join(', ')} twice`);
}
/**
 * The cards of a machine by its number, with the addresses that NixOS' tests give them (nixos/lib/testing/network.nix,
 * nixos/lib/qemu-common.nix).
 */
function cardsOf(machine, vlans) {
    const byte = (value) => value.toString(16).padStart(2, '0');
    return vlans.map((vlan, index) => ({
        vlan,
        interface: `eth${index + 1}`,
        mac: `52:54:00:12:${byte(vlan)}:${byte(machine)}`,
        address: `192.168.${vlan}.${machine}`,
    }));
}
/**
 * The lines of /etc/hosts for a machine with `cards`: the address of each on the first network that both are on, or its
 * first one, which a router may lead to.
 */
function hostLines(cards, neighbours) {
    return neighbours.flatMap(({ name, cards: its }) => {
        const shared = cards
            .map(({ vlan }) => its.find((card) => card.vlan === vlan))
            .find((card) => card !== undefined);
        const found = shared ?? its[0];
        const names = [...new Set([hostNameOf(name), name])].join(' ');
        return found === undefined ? [] : [`${found.address} ${names}`];
    });
}

// EXTERNAL MODULE: ./lib/machine/requirements.js
var requirements = __webpack_require__(88433);
;// CONCATENATED MODULE: ./lib/machine/unsaved-guest.js

/** The part of a guest whose backend cannot save memory. */
class UnsavedGuest {
    #kind;
    /** `kind` is the backend's. */
    constructor(kind) {
        this.#kind = kind;
    }
    async snapshot() {
        return unable(this.#kind, 'save its memory');
    }
    async restore() {
        return unable(this.#kind, 'go on from a snapshot');
    }
    fork() {
        return unable(this.#kind, 'be forked');
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/machine/network/port-forward.js



/** The address at which ports of guests are forwarded: this machine alone reaches it. */
const forwardAddress = '127.0.0.1';
/** The name of the user network in QEMU's arguments. */
const outsideId = 'outside';
/** A user network of QEMU. What is `restrict`ed reaches neither this machine nor the world; forwarded ports get in. */
function outsideNetdev(isOutgoingAllowed) {
    return `user,id=${outsideId},ipv6=off,restrict=${isOutgoingAllowed ? 'off' : 'on'}`;
}
/**
 * Forwards a port through a user network, with QEMU's human monitor, since its JSON protocol has no command for it.
 * Throws a usage error (`port-taken`) where something listens on it.
 */
async function forwardPort(monitor, { host, guest }) {
    const said = await monitor(`hostfwd_add ${outsideId} tcp:${forwardAddress}:${host}-${outside.address}:${guest}`);
    if (said.trim() !== '')
        throw (0,errors/* usageError */.Wp)('port-taken', `port ${host} cannot be forwarded: ${said.trim()}`, 'Choose another one, or none.');
}
/** Throws a usage error (`bad-port`) for what is no TCP port. */
function requirePort(port) {
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
        throw (0,errors/* usageError */.Wp)('bad-port', `${port} is no TCP port`, 'Ports are from 1 to 65535.');
}
/** A TCP port of this machine that nothing listens on. */
async function freePort() {
    const server = (0,external_node_net_.createServer)();
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, forwardAddress, resolve);
    });
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    return typeof address === 'object' && address !== null ? address.port : 0;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/machine/qemu/qmp.js


const eventSchema = schemas/* object */.Ikc({ event: schemas/* string */.YjP(), data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}) });
const answerSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().optional(),
    return: schemas/* unknown */.L5J().optional(),
    error: schemas/* object */.Ikc({ class: schemas/* string */.YjP(), desc: schemas/* string */.YjP() }).optional(),
});
const commandMs = 60_000;
/**
 * A client of QEMU's machine protocol (docs/interop/qmp-spec.rst): a JSON value a line. Every command has a deadline,
 * since an answer to a line that QEMU cannot parse has no id.
 */
class Qmp {
    #socket;
    #pending = new Map();
    #onEvent;
    #greeted = () => { };
    #lastId = 0;
    #rest = '';
    constructor(socket, onEvent) {
        this.#socket = socket;
        this.#onEvent = onEvent;
        socket.setEncoding('utf8');
        socket.on('data', (text) => this.#push(text));
        socket.once('close', () => this.#close());
    }
    /** Greets QEMU; resolves when it takes commands. `onEvent` receives every event. */
    static async open(socket, onEvent) {
        const qmp = new Qmp(socket, onEvent);
        await new Promise((resolve, reject) => {
            qmp.#greeted = resolve;
            socket.once('close', () => reject(qmp_closed('qmp_capabilities')));
        });
        await qmp.command('qmp_capabilities');
        return qmp;
    }
    /** Runs a command; resolves with what it returns. Throws a `ToolError` (`qmp`) with QEMU's words. */
    command(execute, args = {}, timeoutMs = commandMs) {
        this.#lastId += 1;
        const id = this.#lastId;
        return new Promise((resolve, reject) => {
            if (this.#socket.destroyed)
                return reject(qmp_closed(execute));
            const timer = setTimeout(() => {
                this.#pending.delete(id);
                reject(new errors/* ToolError */.v4('qmp', `QEMU did not answer ${execute} in ${timeoutMs / 1000} s`));
            }, timeoutMs);
            const settle = (how) => {
                clearTimeout(timer);
                how();
            };
            this.#pending.set(id, {
                resolve: (value) => settle(() => resolve(value)),
                reject: (thrown) => settle(() => reject(thrown instanceof errors/* ToolError */.v4 ? thrown : new errors/* ToolError */.v4('qmp', `${execute}: ${thrown}`))),
            });
            this.#socket.write(`${JSON.stringify({ execute, arguments: args, id })}\n`);
        });
    }
    /** Runs a command of the human monitor, for what QMP lacks; resolves with what it prints. */
    async monitor(line) {
        return schemas/* string */.YjP().parse(await this.command('human-monitor-command', { 'command-line': line }));
    }
    #push(text) {
        const lines = (this.#rest + text).split('\n');
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            if (line.trim() !== '')
                this.#take(JSON.parse(line));
    }
    #take(message) {
        const event = eventSchema.safeParse(message);
        if (typeof message === 'object' && message !== null && 'QMP' in message)
            this.#greeted();
        else if (event.success)
            this.#onEvent(event.data);
        else
            this.#answer(answerSchema.parse(message));
    }
    #answer({ id, error, return: value }) {
        const pending = id === undefined ? undefined : this.#pending.get(id);
        if (id === undefined || !pending)
            return;
        this.#pending.delete(id);
        if (error)
            pending.reject(error.desc);
        else
            pending.resolve(value);
    }
    #close() {
        for (const { reject } of this.#pending.values())
            reject(qmp_closed('a command'));
        this.#pending.clear();
    }
}
function qmp_closed(command) {
    return new errors/* ToolError */.v4('qmp', `QEMU closed its monitor before it answered ${command}`);
}

;// CONCATENATED MODULE: ./lib/machine/container/deleted-taps.js

/** Makes tap devices. */
const tunDevice = '/dev/net/tun';
const lookMs = 5000;
/**
 * Has QEMU let go of tap devices that root in a container deletes: it would read from them again and again, on a whole
 * core. `netdevOf` is the name of the netdev for a device as it is called now. Returns what ends the watch.
 */
async function watchDeletedTaps(pid, qmp, netdevOf) {
    const netdevs = new Map();
    for (const fd of await (0,promises_.readdir)(`/proc/${pid}/fd`).catch(() => [])) {
        const target = await (0,promises_.readlink)(`/proc/${pid}/fd/${fd}`).catch(() => '');
        const name = target === tunDevice ? await deviceOf(pid, fd) : null;
        if (name)
            netdevs.set(fd, netdevOf(name));
    }
    const look = async () => {
        for (const [fd, id] of netdevs) {
            if ((await deviceOf(pid, fd)) !== '')
                continue;
            netdevs.delete(fd);
            await qmp.command('netdev_del', { id }).catch(() => { });
        }
    };
    const timer = setInterval(look, lookMs).unref();
    return () => clearInterval(timer);
}
/**
 * The name of the device that a descriptor of a process is attached to, wherever it was moved to and whatever it is called
 * now; empty when it was deleted (`tun_chr_show_fdinfo` in drivers/net/tun.c), null when the process is gone.
 */
async function deviceOf(pid, fd) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/fdinfo/${fd}`, 'utf8').catch(() => '');
    return /^iff:\t(.*)$/m.exec(text)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/machine/container/cards.js








/** The program whose network backends are used; the machine's kind does not matter. */
const networkProgram = 'qemu-system-x86_64';
/** After the standard streams. */
const firstSocket = 3;
const startMs = 30_000;
/**
 * A container's network cards: tap devices in its network namespace, whose frames a QEMU without a machine brings to the
 * same hubs on which virtual machines are, and to a user network as theirs. When these processes end, and they end with
 * their driver, the devices are gone.
 */
class ContainerCards {
    #pid;
    /** The machine's directory is the processes' own, which shows whose they are. */
    #context;
    #isOutgoingAllowed;
    #bridges = [];
    #outside = null;
    constructor(pid, { dir, env }, isOutgoingAllowed) {
        this.#pid = pid;
        this.#context = { env: { PATH: env.PATH }, cwd: dir };
        this.#isOutgoingAllowed = isOutgoingAllowed;
    }
    /**
     * Gives cards to the container whose process 1 is `pid`, and plugs them in. Throws a `ToolError` (`network-failed`) where
     * the kernel has no tap devices; no process is left then.
     */
    static async plug(pid, place, isOutgoingAllowed) {
        const cards = new ContainerCards(pid, place, isOutgoingAllowed);
        try {
            await cards.#plug(place.cables);
            return cards;
        }
        catch (thrown) {
            await cards.remove();
            throw thrown;
        }
    }
    async #plug(cables) {
        if (cables.cards.length > 0) {
            const taps = cables.cards.map((card) => tapOf(card.interface));
            const { sockets } = await this.#bridge(this.#inside, taps.map(toSocket));
            for (const [index, { vlan }] of cables.cards.entries())
                cables.plug(vlan, sockets[index]);
            for (const { vlan, interface: name } of cables.cards)
                if (!cables.isPlugged(vlan))
                    await this.setCarrier(name, false);
        }
        if (cables.hasOutside)
            await this.#outsideMonitor();
    }
    /**
     * Lets the container see whether a cable is plugged into a card. One that root in it has renamed, moved or deleted does
     * not show it; nothing passes through the hub all the same.
     */
    async setCarrier(name, isUp) {
        const argv = [...this.#inside, 'ip', 'link', 'set', 'dev', name, 'carrier', isUp ? 'on' : 'off'];
        await (0,run_bound/* runBound */.G)(argv, { env: this.#context.env });
    }
    /** Forwards a TCP port as a virtual machine's is forwarded. */
    async forwardPort(forward) {
        const qmp = await this.#outsideMonitor();
        await forwardPort((line) => qmp.monitor(line), forward);
    }
    /** Ends the processes, with which the cards vanish. */
    async remove() {
        const bridges = this.#bridges.splice(0);
        for (const { process, unwatch } of bridges) {
            unwatch();
            process.child.kill('SIGKILL');
        }
        await Promise.all(bridges.map(({ process }) => process.ended));
    }
    /** Enters the container's network, and nothing else of it. */
    get #inside() {
        return ['nsenter', '--target', String(this.#pid), '--net', '--'];
    }
    /**
     * The monitor of the user network, which is made when it is needed. Its QEMU is outside of the container, where
     * connections go to and come from; the frames come from another one inside.
     */
    #outsideMonitor() {
        this.#outside ??= this.#connectOutside().catch((thrown) => {
            this.#outside = null;
            throw thrown;
        });
        return this.#outside;
    }
    async #connectOutside() {
        const user = { id: outsideId, options: outsideNetdev(this.#isOutgoingAllowed) };
        const [inner, outer] = await Promise.all([
            this.#bridge(this.#inside, [toSocket(tapOf(outside.interface), 0)]),
            this.#bridge([], [toSocket(user, 0)]),
        ]);
        const [one, other] = [inner.sockets[0], outer.sockets[0]];
        one.pipe(other);
        other.pipe(one);
        return outer.qmp;
    }
    /** Starts a QEMU that passes frames between the netdevs of each pair; resolves when they are there. */
    async #bridge(enter, pairs) {
        const argv = [
            ...[...enter, networkProgram, '-machine', 'none', '-nodefaults', '-no-user-config', '-display', 'none'],
            ...pairs.flatMap((pair, hub) => pair.flatMap(({ id, options }) => [
                ...['-netdev', options],
                ...['-netdev', `hubport,id=${id}-port,hubid=${hub},netdev=${id}`],
            ])),
            ...['-chardev', `socket,id=monitor,fd=${firstSocket + pairs.length}`],
            ...['-mon', 'chardev=monitor,mode=control'],
        ];
        const started = await (0,bound_process/* startBound */.P)(argv, { ...this.#context, sockets: pairs.length + 1 });
        const sockets = started.sockets.slice(0, -1);
        try {
            const refused = started.ended.then((status) => {
                throw failed(`QEMU ended with status ${status}: ${started.words()}`);
            });
            refused.catch(() => { });
            const opening = Qmp.open(started.sockets.at(-1), () => { });
            opening.catch(() => { });
            const late = (0,external_node_events_.once)(AbortSignal.timeout(startMs), 'abort').then(() => null);
            const qmp = await Promise.race([opening, refused, late]);
            if (qmp === null)
                throw failed(`QEMU did not start within ${startMs / 1000} s`);
            const unwatch = await watchDeletedTaps(started.pid, qmp, tapId);
            const bridge = { process: started, qmp, sockets, unwatch };
            this.#bridges.push(bridge);
            return bridge;
        }
        catch (thrown) {
            started.child.kill('SIGKILL');
            await started.ended;
            if (thrown instanceof errors/* ToolError */.v4 && thrown.code === 'network-failed')
                throw thrown;
            throw failed(started.words() || (0,errors/* messageOf */.bD)(thrown));
        }
    }
}
const tapId = (name) => `tap-${name}`;
function tapOf(name) {
    const id = tapId(name);
    return { id, options: `tap,id=${id},ifname=${name},script=no,downscript=no` };
}
/** A netdev and the socket on which its frames are. */
function toSocket(netdev, index) {
    const id = `socket${index}`;
    return [netdev, { id, options: `socket,id=${id},fd=${firstSocket + index}` }];
}
function failed(why) {
    return new errors/* ToolError */.v4('network-failed', `a container cannot have network cards: ${why}`, {
        hint: `They are tap devices, which need ${tunDevice}. A machine with "vlans: []" has none.`,
    });
}

// EXTERNAL MODULE: ./lib/machine/guest/shell.js
var guest_shell = __webpack_require__(62472);
;// CONCATENATED MODULE: ./lib/machine/container/enter.js


/**
 * Enters the namespaces that systemd-nspawn makes, of a process. A nsenter that waits for its child stops itself when that is stopped, as
 * systemd-shutdown stops all processes before it kills them; the child that has ended then keeps the namespace from ending. So
 * it is this machine's shell that waits, outside, with only its children in the process namespace.
 */
const enter = (pid) => [
    ...['nsenter', '--target', String(pid), '--pid', '--no-fork', '--', 'sh', '-c', '"$@"; exit $?', 'sh'],
    ...['nsenter', '--target', String(pid), '--mount', '--uts', '--ipc', '--net', '--cgroup'],
];
/**
 * Runs a command with real pipes as its outputs. Node's are sockets, and a program cannot open a socket as /dev/stdout or
 * /dev/stderr. Arguments: the time after which it is killed, its time, and the script.
 */
const piped = `
{ { timeout -k "$1" "$2" bash -c "$3" 2>&3 3>&- 4>&- | cat 3>&-; exit "\${PIPESTATUS[0]}"; } 3>&1 >&4 4>&- |
  cat >&2 4>&-; exit "\${PIPESTATUS[0]}"; } 4>&1
`;
/** Of a process that SIGKILL has ended. */
const killedStatus = 137;
/**
 * A shell in the namespaces of a container's process: each command is a process of its own, so that commands run
 * beside each other, and its streams are plain pipes, which lose nothing.
 */
class NamespaceShell {
    #pid;
    #env;
    constructor(pid, env) {
        this.#pid = pid;
        this.#env = env;
    }
    async run(command, signal) {
        const result = await this.#enter(command, signal);
        // Killed by itself, or with everything in the container: in that no process can be started any more.
        const isDoubtful = result.status === killedStatus || /^(?:nsenter|sh):/.test(result.stderr.subarray(0, 8).toString());
        if (isDoubtful && !(await this.#isAlive(signal)))
            throw new guest_shell/* ConnectionClosed */.NU();
        return result;
    }
    async #isAlive(signal) {
        return (await this.#enter({ script: ':', timeoutSeconds: 10 }, signal)).status === 0;
    }
    async #enter({ script, input, timeoutSeconds, onStdout }, signal) {
        const env = Object.entries(guest_shell/* guestEnvironment */.ao).map(([name, value]) => `${name}=${value}`);
        const times = [guest_shell/* killAfterSeconds */.Wj, timeoutSeconds].map(String);
        const argv = [
            ...enter(this.#pid),
            ...['--', 'env', '-C', '/root', '-i', ...env, 'bash', '-c', piped, 'bash', ...times, script],
        ];
        const PATH = `${this.#env.PATH ?? ''}:${guest_shell/* guestEnvironment */.ao.PATH}`;
        return (0,run_bound/* runBound */.G)(argv, { env: { PATH }, input, signal, onStdout });
    }
}
/** A login shell in the namespaces of a container's process, on a terminal that is the container's own. */
function terminalCommand(pid) {
    const env = Object.entries(guest_shell/* guestEnvironment */.ao).flatMap(([name, value]) => name === 'PAGER' || name === 'SYSTEMD_COLORS' ? [] : [`${name}=${value}`]);
    return [
        ...['nsenter', '--target', String(pid), '--all', '--', 'env', '-C', '/root', '-i', ...env],
        ...['TERM=xterm-256color', 'script', '--quiet', '--return', '--command', 'exec bash -l', '/dev/null'],
    ];
}

;// CONCATENATED MODULE: ./lib/machine/life/control-groups.js


/**
 * Part of a shell script: moves the shell into a control group of its own, named `$group`, below the one that it is
 * in, and notes its path in the file `$groups` before it exists. systemd-nspawn builds a container's groups below its
 * own; in a shared one, two containers' systemds would take each other's services for theirs. Where the hierarchy may
 * not be written it stays where it is.
 */
const ownControlGroup = `
while IFS=: read -r _ kind path; do
  case $kind in
    '') base=/sys/fs/cgroup; [ -d "$base/unified" ] && base=$base/unified ;;
    name=systemd) base=/sys/fs/cgroup/systemd ;;
    *) continue ;;
  esac
  [ -d "$base$path" ] || continue
  echo "$base$path/$group" >>"$groups"
  mkdir "$base$path/$group" 2>/dev/null && echo $$ >"$base$path/$group/cgroup.procs"
done </proc/self/cgroup 2>/dev/null
`;
/** Removes the control groups whose paths are the lines of a file, with those below them, if nothing is in them. */
async function removeControlGroups(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    for (const path of text.split('\n'))
        if (path.startsWith('/sys/fs/cgroup/') && (0,external_node_path_.normalize)(path) === path)
            await removeGroup(path);
}
async function removeGroup(path) {
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries)
        if (entry.isDirectory())
            await removeGroup((0,external_node_path_.join)(path, entry.name));
    await (0,promises_.rmdir)(path).catch(() => { });
}

// EXTERNAL MODULE: ./lib/machine/life/own-namespaces.js
var own_namespaces = __webpack_require__(9489);
;// CONCATENATED MODULE: ./lib/machine/container/nspawn.js





/** Where a container's file systems are, in the machine's directory. */
const diskFiles = {
    ...{ lower: 'lower', layer: 'layer', upper: 'upper', work: 'work', merged: 'merged' },
};
/**
 * Mounts the container's disk and becomes systemd-nspawn, as the first process of a process namespace and in a mount
 * namespace of its own: when it dies, however that is, the kernel kills all that it has started, and the mounts are gone
 * with the last of them. nspawn's own death would leave the container running. Arguments: the root, the name of the
 * control group, the file for its paths, the layer between or "", and nspawn's words. Names in overlayfs' options are relative, since a comma or
 * colon in them would need escapes.
 */
const launcher = `
root=$1 group=$2 groups=$3 layer=$4 below=lower
shift 4
${ownControlGroup}
mount --bind "$root" lower &&
  { [ -z "$layer" ] || { mount --bind "$layer" layer && below=layer:lower; }; } &&
  mount -t overlay overlay -o "lowerdir=$below,upperdir=upper,workdir=work" merged &&
  exec "$@"
`;
/** The command line that boots a container on an overlay: `poweroff` ends it with status 0, `reboot` with 133. */
function containerCommand({ name, dir, root, layer, init, group, groups, }) {
    const nspawn = [
        ...['systemd-nspawn', '--quiet', '--register=no', '--keep-unit', '--private-network'],
        ...['-D', (0,external_node_path_.join)(dir, diskFiles.merged), `--machine=${hostNameOf(name)}`, '--kill-signal=SIGRTMIN+3'],
        ...['--console=read-only', '--resolv-conf=off', '--timezone=off', '--link-journal=no', init],
    ];
    return [...own_namespaces/* inOwnNamespaces */.s, 'sh', '-c', launcher, 'sh', root, group, groups, layer, ...nspawn];
}
/** With `--keep-unit`, nspawn leaves a reboot to whoever started it, and says so with this status (nspawn.c). */
const rebootStatus = 133;
/** The pid of the nspawn that `unshare` has started; null until it has. */
async function nspawnProcess(unshare) {
    const [child] = await childrenOf(unshare);
    return child ?? null;
}
/**
 * The process 1 of a container by the pid of its nspawn; null until it has started. It is nspawn's child that is the
 * first in a process namespace below nspawn's own, proc_pid_status(5).
 */
async function firstProcess(nspawn) {
    for (const pid of await childrenOf(nspawn)) {
        const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8').catch(() => '');
        if (/^NSpid:(?:\t\d+){2,}\t1$/m.test(status))
            return pid;
    }
    return null;
}
async function childrenOf(pid) {
    const children = await (0,promises_.readFile)(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
    return children.split(' ').filter(Boolean).map(Number);
}

;// CONCATENATED MODULE: ./lib/machine/container/first-program.js



/** What the miniature boot loader writes: the path of the system that boots next. */
const bootEntry = 'boot/default';
const systemProfile = 'nix/var/nix/profiles/system';
/** Of a store path and its end of line; a name in the store has at most 211 characters. */
const longestEntry = 256;
/**
 * The program that a container starts as process 1, chosen as by the initrd of the base image: the `init` of the system
 * that the boot loader has set, then, for a root without a boot loader, that of the system profile, else the
 * distribution's. `dir` is the machine's directory, with the upper layer of its disk; `below` are the lower ones, the topmost first.
 */
async function firstProgram(dir, below) {
    const layers = [(0,external_node_path_.join)(dir, diskFiles.upper), ...below];
    const entry = await newest(layers, bootEntry);
    // Whoever wrote it was root in the container, which shall choose no more than a system.
    if (entry?.found.isFile() && entry.found.size <= longestEntry) {
        const system = (await (0,promises_.readFile)(entry.path, 'utf8')).trim();
        if (/^\/nix\/store\/[^/\0]+$/.test(system))
            return `${system}/init`;
    }
    const profile = await newest(layers, systemProfile);
    return profile?.found.isSymbolicLink() ? `/${systemProfile}/init` : '/sbin/init';
}
/** A file of an overlay; where the upper layer has removed it, there is a device in its place. */
async function newest(layers, name) {
    for (const path of layers.map((layer) => (0,external_node_path_.join)(layer, name))) {
        const found = await (0,promises_.lstat)(path).catch(() => null);
        if (found !== null)
            return { path, found };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/machine/container/backend.js
















/** What network cards need besides. */
const networkPrograms = [networkProgram, 'ip'];
/** A file of the disk, which systemd writes at the first boot. */
const machineId = 'etc/machine-id';
const networkHint = 'Install qemu-system-x86 and iproute2 and load "tun", or let it have no network with "vlans: []".';
/**
 * Machines that share this machine's kernel: systemd-nspawn on an overlay. They boot in under a second, need root, and
 * have no screen, no keyboard, no kernel and no memory of their own to snapshot.
 */
function container(settings) {
    return {
        kind: 'container',
        network: (about) => networkOf(settings, about),
        create: async (place) => {
            (0,requirements/* requirePrograms */.Pt)('containers need', requirements/* guestPrograms */.kI.container, place.env, 'Install systemd-container and util-linux.');
            (0,requirements/* requireRoot */.oT)('containers need root, to mount their disks', 'Run this as root, or use the qemu backend.');
            if (!(await (0,promises_.stat)((0,external_node_path_.join)(settings.root, 'usr')).catch(() => null))?.isDirectory())
                throw (0,errors/* usageError */.Wp)('no-root', `${settings.root} is no root of a distribution: it has no directory usr`, 'Run "nixos-rebuild-test machine setup", which makes one.');
            const guest = new Container(place, { ...settings, root: await (0,promises_.realpath)(settings.root) });
            await guest.reset();
            return guest;
        },
    };
}
function networkOf({ vlans, outgoing = false }, { env, onNotice }) {
    const wanted = { vlans: vlans ?? defaultVlans, isOutgoingAllowed: outgoing };
    if (wanted.vlans.length === 0 && !outgoing)
        return wanted;
    try {
        (0,requirements/* requirePrograms */.Pt)('networks of containers need', networkPrograms, env, networkHint);
        if (!(0,external_node_fs_.existsSync)(tunDevice))
            throw new errors/* ToolError */.v4('no-tun', `networks of containers need ${tunDevice}, which is not there`, {
                hint: networkHint,
            });
    }
    catch (thrown) {
        if (vlans !== undefined || outgoing)
            throw thrown;
        onNotice(`${(0,errors/* messageOf */.bD)(thrown)}; it has no network`);
        return { vlans: [], isOutgoingAllowed: false };
    }
    return wanted;
}
class Container extends UnsavedGuest {
    slowdown = 1;
    #place;
    #settings;
    #current = null;
    constructor(place, settings) {
        super('container');
        this.#place = place;
        this.#settings = settings;
    }
    async boot(onConsole) {
        const { dir, env, name } = this.#place;
        const home = (0,external_node_path_.dirname)(dir);
        const { root, layer } = this.#settings;
        const init = this.#settings.init ?? (await firstProgram(dir, layer === undefined ? [root] : [layer, root]));
        const options = {
            ...{ name, dir, root, layer: layer ?? '', init },
            ...{ group: `${(0,external_node_path_.basename)(home)}.${name}`, groups: (0,external_node_path_.join)(home, 'control-groups') },
        };
        const started = await (0,bound_process/* startBound */.P)(containerCommand(options), {
            env: { PATH: env.PATH },
            cwd: dir,
            stdout: 'pipe',
        });
        started.child.stdout?.on('data', onConsole);
        this.#current = new ContainerBoot(started, this.#place, this.#settings.outgoing === true);
        return this.#current;
    }
    async reset() {
        for (const name of Object.values(diskFiles)) {
            const path = (0,external_node_path_.join)(this.#place.dir, name);
            await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
            await (0,promises_.mkdir)(path, { mode: 0o755 });
        }
    }
    /** What it has written becomes a layer of others, without its identity; it is where snapshots are, and goes with them. */
    async handOver() {
        if (this.#settings.layer !== undefined)
            return unable('container', 'hand over more than one layer');
        const { dir, snapshots } = this.#place;
        const layer = (0,external_node_path_.join)(snapshots, (0,random/* randomHex */.n)(4), diskFiles.layer);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(layer), { recursive: true });
        await (0,promises_.rename)((0,external_node_path_.join)(dir, diskFiles.upper), layer);
        await (0,promises_.rm)((0,external_node_path_.join)(layer, machineId), { force: true });
        return able(container({ ...this.#settings, layer }));
    }
    async close() {
        await this.#current?.kill();
    }
}
class ContainerBoot {
    ended;
    #process;
    #place;
    #isOutgoingAllowed;
    #cards = null;
    #isKilled = false;
    constructor(started, place, isOutgoingAllowed) {
        this.#process = started;
        this.#place = place;
        this.#isOutgoingAllowed = isOutgoingAllowed;
        this.ended = started.ended.then(async (status) => {
            await (await this.#cards?.catch(() => null))?.remove();
            if (status === 0 && !this.#isKilled)
                return { kind: 'poweroff', status, detail: '' };
            if (status === rebootStatus)
                return { kind: 'reboot', status, detail: '' };
            return { kind: 'stopped', status, detail: this.#isKilled ? 'its power was cut' : started.words() };
        });
    }
    async traces() {
        const nspawn = await nspawnProcess(this.#process.pid);
        const pid = nspawn === null ? null : await firstProcess(nspawn);
        if (nspawn === null || pid === null)
            return null;
        const namespace = namespaceOf(pid, 'pid');
        return {
            ...{ pid, disk: (0,external_node_path_.join)(this.#place.dir, diskFiles.upper), network: `/proc/${pid}/net/dev` },
            // What is run in it from here is no child of its own processes.
            owns: (process) => namespace !== null && namespaceOf(process.pid, 'pid') === namespace,
        };
    }
    /** Resolves when the container's systemd answers, at which every other program can be run too. */
    async connect(signal) {
        for (;;) {
            const nspawn = await nspawnProcess(this.#process.pid);
            const pid = nspawn === null ? null : await firstProcess(nspawn);
            // It leaves nspawn's network after it has begun (nspawn.c, inner_child): cards that were made before would be in that.
            if (nspawn !== null && pid !== null && namespaceOf(pid, 'net') !== namespaceOf(nspawn, 'net')) {
                const plugged = this.#plugged(pid);
                plugged.catch(() => { });
                const shell = new NamespaceShell(pid, this.#place.env);
                const { status } = await shell.run({ script: '[ -S /run/systemd/private ]', timeoutSeconds: 10 }, signal);
                if (status === 0) {
                    await plugged;
                    return shell;
                }
            }
            await (0,external_node_timers_promises_.setTimeout)(20, undefined, { signal });
        }
    }
    /** Its cards. They can be made as soon as there is a process in its network namespace. */
    #plugged(pid) {
        this.#cards ??= ContainerCards.plug(pid, this.#place, this.#isOutgoingAllowed);
        return this.#cards;
    }
    async kill() {
        this.#isKilled = true;
        // When nspawn dies, the kernel ends all in its process namespace before `unshare` hears of it.
        const nspawn = await nspawnProcess(this.#process.pid);
        if (nspawn === null)
            this.#process.child.kill('SIGKILL');
        else
            killProcess(nspawn);
        await this.ended;
    }
    async shellCommand() {
        const nspawn = await nspawnProcess(this.#process.pid);
        const pid = nspawn === null ? null : await firstProcess(nspawn);
        return pid === null
            ? unable('container', 'give a shell before it has booted')
            : able(terminalCommand(pid));
    }
    screenshot() {
        return this.#unable('take a screenshot');
    }
    sendKey() {
        return this.#unable('press keys');
    }
    sendConsole() {
        return this.#unable('type into its console');
    }
    async setLink(vlan, isUp) {
        const card = this.#place.cables.cards.find((one) => one.vlan === vlan);
        // Before it has its cards, they are plugged as they have to be.
        if (card)
            await (await this.#cards)?.setCarrier(card.interface, isUp);
        return able();
    }
    async forwardPort(forward) {
        const cards = await this.#cards;
        if (!cards)
            return unable('container', 'forward a port before its shell has answered');
        await cards.forwardPort(forward);
        return able();
    }
    async #unable(what) {
        return unable('container', what);
    }
}
/** The name of a process's namespace; null where it is gone, or belongs to another user. */
function namespaceOf(pid, kind) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/ns/${kind}`);
    }
    catch {
        return null;
    }
}
function killProcess(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has ended by itself.
    }
}

// EXTERNAL MODULE: ./lib/system/abortable.js
var abortable = __webpack_require__(82643);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
;// CONCATENATED MODULE: ./lib/machine/guest-host.js




/** A machine as a host: what is done to a server can be done to it. Its scripts run as root. */
class GuestHost {
    kind = 'guest';
    #machine;
    constructor(machine) {
        this.#machine = machine;
    }
    get name() {
        return this.#machine.name;
    }
    async run({ script, input, timeoutSeconds, onStdout }, signal) {
        signal?.throwIfAborted();
        const running = this.#machine.runScript({
            ...{ script: `exec /bin/sh -c ${(0,shell/* quoteWord */.X)(script)}`, timeoutSeconds },
            ...(input === undefined ? {} : { input }),
            ...(onStdout && { onStdout }),
        });
        return (0,abortable/* unlessAborted */.W)(running, signal).catch((thrown) => {
            signal?.throwIfAborted();
            throw thrown instanceof errors/* ToolError */.v4 ? new unreachable/* HostUnreachable */.f(this.name, (0,errors/* messageOf */.bD)(thrown)) : thrown;
        });
    }
    /** The machine goes on. */
    async close() { }
}

// EXTERNAL MODULE: ./lib/machine/image/recipe.js
var recipe = __webpack_require__(15053);
// EXTERNAL MODULE: ./lib/machine/image/setup.js + 1 modules
var setup = __webpack_require__(61838);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./lib/machine/guest/units.js
/**
 * Parses the output of `systemctl show`: a property a line, `Name=Value`. A value may hold further `=`; lines of a
 * value with several lines, as some environments have, are left out.
 */
function parseUnitInfo(text) {
    const properties = {};
    for (const line of text.split('\n')) {
        const at = line.indexOf('=');
        const name = line.slice(0, Math.max(0, at));
        if (/^[A-Z]\w{0,80}$/.test(name) && !(name in properties))
            properties[name] = line.slice(at + 1);
    }
    return properties;
}
/**
 * Judges a unit of which one waits that it becomes active. An inactive one stays so where systemd will start nothing
 * more (`mayStartMore`), and there is nothing to wait for.
 */
function judgeUnit(info, mayStart) {
    const { ActiveState: state = 'unknown', SubState: sub = '', LoadState: load = '', Result: result = '', } = info;
    const seen = [
        `${state}${sub && sub !== state ? ` (${sub})` : ''}`,
        load && load !== 'loaded' ? `load state ${load}` : '',
        result && result !== 'success' ? `result ${result}` : '',
    ]
        .filter(Boolean)
        .join(', ');
    if (state === 'active')
        return { kind: 'active' };
    if (state === 'failed')
        return { kind: 'failed', seen };
    if (state === 'inactive' && !mayStart)
        return { kind: 'failed', seen: `${seen}, and no job is pending` };
    return { kind: 'waiting', seen };
}
/**
 * Whether systemd will start something without being asked: it has jobs, or has not come to make those of the boot yet.
 * `state` is its own `SystemState`, `jobs` the lines of `list-jobs`; some versions print a sentence where there is none.
 */
function mayStartMore(state, jobs) {
    return (state.trim() === 'initializing' || !['', 'No jobs running.', 'No jobs listed.'].includes(jobs.trim()));
}
/** The lines of /proc/net/unix that show a socket at a path, proc_net(5): one that listens, or, for datagrams, any. */
function hasUnixSocket(table, path, isDatagram) {
    // The flag that a socket has accepted listen(2), include/uapi/linux/net.h.
    const acceptsConnections = 0x10000;
    return table.split('\n').some((line) => {
        const [, , , flags = '', type = '', , , ...rest] = line.trim().split(' ').filter(Boolean);
        if (rest.join(' ') !== path)
            return false;
        return isDatagram ? type === '0002' : (Number.parseInt(flags, 16) & acceptsConnections) !== 0;
    });
}

;// CONCATENATED MODULE: ./lib/machine/guest/windows.js
/** What lists the windows of an X server: of the display that is set, else of the first one. */
const windowTreeCommand = `DISPLAY="\${DISPLAY:-:0}" xwininfo -root -tree`;
/** The titles in what `xwininfo -root -tree` prints: a window a line, `0x20000c "title": ("class" "Class")  …`. */
function windowNames(tree) {
    return tree.split('\n').flatMap((line) => {
        const text = line.trim();
        const [start, end] = [text.indexOf('"'), text.lastIndexOf('": (')];
        return /^0x[0-9a-f]{1,16} "/.test(text) && end > start ? [text.slice(start + 1, end)] : [];
    });
}

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/machine/wait.js



/** What NixOS' test driver waits by default. */
const defaultTimeoutSeconds = 900;
/** Pauses between two looks (ms): short at first, since most things happen soon. */
const firstPauseMs = 50;
const longestPauseMs = 1000;
/** How much of what was last seen an error quotes. */
const seenLength = 600;
/**
 * Looks again and again until something is there. Throws a `ToolError` (`machine-timeout`) that holds what was last seen
 * when `timeoutSeconds` are over; what `look` throws ends the wait at once. There are at least two looks, so that a
 * slow machine is not blamed for a short deadline.
 */
async function waitUntil(wait, look) {
    const deadline = performance.now() + wait.timeoutSeconds * 1000;
    let pauseMs = firstPauseMs;
    for (let looks = 1;; looks += 1) {
        const looked = await look();
        if ('done' in looked)
            return looked.done;
        if (performance.now() >= deadline && looks > 1)
            throw new errors/* ToolError */.v4('machine-timeout', `${wait.machine}: waited ${seconds(wait.timeoutSeconds)} for ${wait.what}; last seen: ${(0,clean/* shownLine */.QN)(lastPart(looked.seen))}`);
        await (0,external_node_timers_promises_.setTimeout)(Math.min(pauseMs, Math.max(0, deadline - performance.now())));
        pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    }
}
/** What a caller waits for in a text, who answers for how long its own pattern takes. */
function expressionOf(pattern) {
    return typeof pattern === 'string' ? new RegExp(pattern) : pattern;
}
/** The end of a long text: the last thing that was printed tells most. */
function lastPart(text) {
    const trimmed = text.trim();
    return trimmed.length <= seenLength ? trimmed || 'nothing' : `…${trimmed.slice(-seenLength)}`;
}
function seconds(count) {
    return `${count < 10 ? Math.round(count * 10) / 10 : Math.round(count)} s`;
}

;// CONCATENATED MODULE: ./lib/machine/guest-commands.js




/** How much of a command an error quotes. */
const commandWidth = 200;
/** A longer script is brought into the guest as a file: Linux allows 128 KiB in one argument. */
const longestArgument = 64 * 1024;
/**
 * Commands in a guest, in the words of NixOS' test driver. They run as root by `bash -c`, with `set -euo pipefail`
 * before them as there. The first one waits for the guest to have booted.
 */
class GuestCommands {
    /**
     * Runs a command and returns how it ended, whatever its status. After `timeoutSeconds` (900) it is ended with
     * status 124. Throws a `ToolError` where the machine stops or does not answer.
     */
    async execute(command, options = {}) {
        const { input } = options;
        const script = await this.#shortScript(`set -euo pipefail; ${command}`);
        const { status, stdout, stderr } = await this.runScript({
            script,
            timeoutSeconds: this.limitOf(options),
            ...(input === undefined ? {} : { input: typeof input === 'string' ? Buffer.from(input) : input }),
        });
        return {
            ...{ status, stdoutBytes: stdout, stderrBytes: stderr },
            // Where somebody wants it: ten megabytes that are no text take a quarter of a second.
            get stdout() {
                return stdout.toString('utf8');
            },
            get stderr() {
                return stderr.toString('utf8');
            },
        };
    }
    async #shortScript(script) {
        const input = Buffer.from(script);
        if (input.length <= longestArgument)
            return script;
        const file = `/run/nixos-rebuild-test-${(0,random/* randomHex */.n)(6)}.sh`;
        await this.runScript({ script: `cat >${file}`, input, timeoutSeconds: defaultTimeoutSeconds });
        return `. ${file}; status=$?; rm -f ${file}; exit $status`;
    }
    /**
     * Runs commands one after the other and returns their standard output together. Throws a `ToolError`
     * (`command-failed`) with what was printed when one does not end with status 0.
     */
    async succeed(commands, options = {}) {
        let output = '';
        for (const command of listOf(commands)) {
            const result = await this.execute(command, options);
            if (result.status !== 0)
                throw this.#unexpected(command, `failed with status ${result.status}`, result);
            output += result.stdout;
        }
        return output;
    }
    /**
     * Runs commands that have to fail and returns their standard output together. Throws a `ToolError`
     * (`command-failed`) when one ends with status 0.
     */
    async fail(commands, options = {}) {
        let output = '';
        for (const command of listOf(commands)) {
            const result = await this.execute(command, options);
            if (result.status === 0)
                throw this.#unexpected(command, 'was to fail and succeeded', result);
            output += result.stdout;
        }
        return output;
    }
    /** Repeats a command until it succeeds; returns its standard output. */
    async waitUntilSucceeds(command, options = {}) {
        const isThere = ({ status }) => status === 0;
        return (await this.#repeat(command, `"${shownCommand(command)}" to succeed`, isThere, options)).stdout;
    }
    /** Repeats a command until it fails; returns its standard output. */
    async waitUntilFails(command, options = {}) {
        const isThere = ({ status }) => status !== 0;
        return (await this.#repeat(command, `"${shownCommand(command)}" to fail`, isThere, options)).stdout;
    }
    async #repeat(command, what, isThere, options) {
        return waitUntil({ ...this.waitOf(options), what }, async () => {
            const result = await this.execute(command, options);
            if (isThere(result))
                return { done: result };
            return { seen: `status ${result.status}, ${result.stdout}${result.stderr}` };
        });
    }
    /** How long (s) a command may take on this machine. */
    limitOf({ timeoutSeconds = defaultTimeoutSeconds }) {
        return Math.ceil(timeoutSeconds * this.slowdown);
    }
    /** The beginning of a wait: who waits, and how long on this machine. */
    waitOf({ timeoutSeconds = defaultTimeoutSeconds }) {
        return { machine: this.name, timeoutSeconds: timeoutSeconds * this.slowdown };
    }
    #unexpected(command, how, { stdout, stderr, status }) {
        const printed = [stdout, stderr].map((text) => text.trim()).filter(Boolean);
        const timedOut = status === 124 ? ' (124: it ran out of time)' : '';
        return new errors/* ToolError */.v4('command-failed', `${this.name}: "${shownCommand(command)}" ${how}${timedOut}${printed.length > 0 ? `: ${lastPart(printed.join('\n'))}` : ''}`);
    }
}
/** A command in an error: on one line, and not all of a long script. */
function shownCommand(command) {
    return (0,clean/* shownLine */.QN)(command, commandWidth);
}
/** What a machine says that has not answered. */
function noAnswer(machine, what, waited, seen) {
    return new errors/* ToolError */.v4('machine-timeout', `${machine}: waited ${seconds(waited)} for ${what}; the console ends with: ${(0,clean/* shownLine */.QN)(lastPart(seen))}`, { hint: 'The guest hangs or is very slow; its console.log has more.' });
}
function listOf(commands) {
    return typeof commands === 'string' ? [commands] : commands;
}

;// CONCATENATED MODULE: ./lib/machine/guest-services.js






/** Between the answers to several questions. */
const mark = '--- next';
/** Units, ports, sockets and files of a guest, in the words of NixOS' test driver. */
class GuestServices extends GuestCommands {
    /** Runs `systemctl` with arguments as a shell reads them. */
    async systemctl(args, { user, ...options } = {}) {
        return this.execute(systemctlLine(args, user), options);
    }
    /** A unit's properties. Throws a `ToolError` (`command-failed`) where systemd cannot be asked. */
    async getUnitInfo(unit, options = {}) {
        const result = await this.systemctl(`--no-pager show ${(0,shell/* quoteWord */.X)(unit)}`, options);
        if (result.status !== 0)
            throw new errors/* ToolError */.v4('command-failed', `${this.name}: systemctl cannot show ${unit}: ${lastPart(result.stderr || result.stdout)}`);
        return parseUnitInfo(result.stdout);
    }
    /** One property of a unit. Throws a `ToolError` where the unit has none of that name. */
    async getUnitProperty(unit, property, options = {}) {
        const value = (await this.getUnitInfo(unit, options))[property];
        if (value === undefined)
            throw new errors/* ToolError */.v4('no-property', `${this.name}: ${unit} has no property ${property}`);
        return value;
    }
    /** Throws a `ToolError` (`unit-state`) unless the unit is in that state now. */
    async requireUnitState(unit, required = 'active', options = {}) {
        const { ActiveState: state } = await this.getUnitInfo(unit, options);
        if (state !== required)
            throw new errors/* ToolError */.v4('unit-state', `${this.name}: ${unit} is ${state}, and ${required} is required`);
    }
    /**
     * Waits until a unit is active. Throws a `ToolError` (`unit-state`) at once when it has failed, or is inactive with no
     * job pending.
     */
    async waitForUnit(unit, options = {}) {
        const ask = (args) => systemctlLine(`--no-pager ${args}`, options.user);
        // The unit last: it may become active while the jobs are listed, and then is no longer among them.
        const questions = [
            ask('show -P SystemState'),
            ask('--full --no-legend list-jobs'),
            ask(`show ${(0,shell/* quoteWord */.X)(unit)}`),
        ];
        const script = questions.join(`; echo '${mark}'; `);
        await waitUntil({ ...this.waitOf(options), what: `${unit} to be active` }, async () => {
            const { status, stdout, stderr } = await this.execute(script, options);
            // Early in a boot systemd does not answer yet.
            if (status !== 0)
                return { seen: stderr || stdout };
            const [state = '', jobs = '', properties = ''] = stdout.split(`${mark}\n`);
            const verdict = judgeUnit(parseUnitInfo(properties), mayStartMore(state, jobs));
            if (verdict.kind === 'active')
                return { done: null };
            if (verdict.kind === 'waiting')
                return { seen: verdict.seen };
            const log = await this.execute(`journalctl --no-pager -q -n 5 -o cat -u ${(0,shell/* quoteWord */.X)(unit)}`);
            throw new errors/* ToolError */.v4('unit-state', `${this.name}: ${unit} is ${verdict.seen}: ${lastPart(log.stdout)}`);
        });
    }
    /** Starts a unit. */
    async startJob(unit, options = {}) {
        await this.succeed(systemctlLine(`start ${(0,shell/* quoteWord */.X)(unit)}`, options.user), options);
    }
    /** Stops a unit. */
    async stopJob(unit, options = {}) {
        await this.succeed(systemctlLine(`stop ${(0,shell/* quoteWord */.X)(unit)}`, options.user), options);
    }
    /** Waits until something accepts TCP connections, by default on the guest's own address. */
    async waitForOpenPort(port, options = {}) {
        await this.waitUntilSucceeds(connection(port, options.address), options);
    }
    /** Waits until nothing accepts TCP connections there any more. */
    async waitForClosedPort(port, options = {}) {
        await this.waitUntilFails(connection(port, options.address), options);
    }
    /** Waits until a unix socket is listened on, or, for `isDatagram`, is bound. */
    async waitForOpenUnixSocket(path, options = {}) {
        await waitUntil({ ...this.waitOf(options), what: `the socket ${path}` }, async () => {
            const { stdout } = await this.execute('cat /proc/net/unix', options);
            if (hasUnixSocket(stdout, path, options.isDatagram === true))
                return { done: null };
            return { seen: 'no such socket is open' };
        });
    }
    /** Waits until a file exists. */
    async waitForFile(path, options = {}) {
        await this.waitUntilSucceeds(`test -e ${(0,shell/* quoteWord */.X)(path)}`, options);
    }
    /** Waits until an X server takes connections and the graphical session is there. */
    async waitForX(options = {}) {
        const isThere = 'systemctl -q is-active graphical.target && test -S /tmp/.X11-unix/X0';
        await this.waitUntilSucceeds(isThere, options);
    }
    /** The titles of the windows of the X server's first display, by xwininfo. */
    async getWindowNames(options = {}) {
        const tree = await this.succeed(windowTreeCommand, options);
        return windowNames(tree);
    }
    /** Waits until the title of a window matches. Returns the match. */
    async waitForWindow(pattern, options = {}) {
        const expression = expressionOf(pattern);
        return waitUntil({ ...this.waitOf(options), what: `a window ${expression}` }, async () => {
            const { status, stdout, stderr } = await this.execute(windowTreeCommand);
            const names = status === 0 ? windowNames(stdout) : [];
            for (const name of names) {
                const found = name.match(expression);
                if (found)
                    return { done: found };
            }
            return { seen: status === 0 ? names.join(', ') || 'no window' : stderr };
        });
    }
    /** Writes a file in the guest, with the directories above it. */
    async writeFile(path, content, options = {}) {
        const script = `mkdir -p -- "$(dirname -- ${(0,shell/* quoteWord */.X)(path)})"; cat >${(0,shell/* quoteWord */.X)(path)}`;
        await this.succeed(script, { ...options, input: content });
    }
    /** The content of a file in the guest. */
    async readFile(path, options = {}) {
        const script = `cat -- ${(0,shell/* quoteWord */.X)(path)}`;
        const { status, stdout, stderr } = await this.runScript({
            script,
            timeoutSeconds: this.limitOf(options),
        });
        if (status === 0)
            return stdout;
        const said = lastPart(stderr.toString('utf8'));
        throw new errors/* ToolError */.v4('command-failed', `${this.name}: cannot read ${path}: ${said}`);
    }
}
/** `systemctl` of the system or, through the user's own shell, of a user. */
function systemctlLine(args, user) {
    if (user === undefined)
        return `systemctl ${args}`;
    const line = `XDG_RUNTIME_DIR="/run/user/$(id -u)" exec systemctl --user ${args}`;
    return `su -l ${(0,shell/* quoteWord */.X)(user)} -s /bin/sh -c ${(0,shell/* quoteWord */.X)(line)}`;
}
/** Bash connects by itself: a guest need not have netcat. */
function connection(port, address = 'localhost') {
    return `timeout 5 bash -c ${(0,shell/* quoteWord */.X)(`exec 3<>/dev/tcp/${address}/${port}`)}`;
}

;// CONCATENATED MODULE: ./lib/machine/kept/protocol.js

/**
 * What is said to the driver of a kept machine: a request as one line of JSON over its unix socket, an answer as one line
 * back. Bytes are base64.
 */
const protocol_keptRequestSchema = schemas/* discriminatedUnion */.gMt('method', [
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('status') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('start') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('stop') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('crash') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('reboot') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('clean') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('remove') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('snapshot') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('revert') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('console') }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('screenshot'), file: schemas/* string */.YjP() }),
    /** The command line of a shell for a person; null where the backend has none. */
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('shell') }),
    /** Forwards a free port to one of the guest, and returns it. */
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('forward'), guest: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ method: schemas/* literal */.euz('key'), keys: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        method: schemas/* literal */.euz('run'),
        script: schemas/* string */.YjP(),
        timeoutSeconds: schemas/* number */.aig().positive(),
        input: schemas/* base64 */.K39().nullable(),
    }),
]);
const statusSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    backend: schemas/* string */.YjP(),
    is_up: schemas/* boolean */.zMY(),
    slowdown: schemas/* number */.aig(),
    /** How the last boot ended, where it has. */
    last_end: schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), detail: schemas/* string */.YjP() }).nullable(),
    /** Where its console is recorded, if it is. */
    output_dir: schemas/* string */.YjP().nullable(),
    /** Of its cards, in their order. */
    addresses: schemas/* array */.YOg(schemas/* object */.Ikc({ vlan: schemas/* number */.aig(), interface: schemas/* string */.YjP(), address: schemas/* string */.YjP(), mac: schemas/* string */.YjP() })),
    /** Of its driver. */
    pid: schemas/* number */.aig(),
});
const shellSchema = schemas/* array */.YOg(schemas/* string */.YjP()).nullable();
const portSchema = schemas/* number */.aig();
const ranSchema = schemas/* object */.Ikc({ status: schemas/* number */.aig(), stdout: schemas/* base64 */.K39(), stderr: schemas/* base64 */.K39() });
const protocol_answerSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), value: schemas/* unknown */.L5J() }),
    schemas/* object */.Ikc({
        ok: schemas/* literal */.euz(false),
        code: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        hint: schemas/* string */.YjP(),
        /** The exit status of a program for it. */
        status: schemas/* union */.KCZ([schemas/* literal */.euz(2), schemas/* literal */.euz(3)]),
    }),
]);

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/machine/kept/registry.js







const suffix = '.sock';
/**
 * This user's registry: a private directory in `XDG_RUNTIME_DIR`, or in the temporary one. Throws a `ToolError`
 * (`foreign-registry`) where another user may write there.
 */
async function openRegistry(env) {
    const { uid } = userInfo();
    const dir = join(env.XDG_RUNTIME_DIR || tmpdir(), `nixos-rebuild-test-kept-${uid}`);
    await mkdir(dir, { mode: 0o700 }).catch((thrown) => {
        if (thrown.code !== 'EEXIST')
            throw thrown;
    });
    const found = await stat(dir);
    if (found.uid !== uid || (found.mode & 0o077) !== 0)
        throw new ToolError('foreign-registry', `${dir} is not private to this user`, {
            hint: 'Remove it, or set XDG_RUNTIME_DIR to a directory of your own.',
        });
    return { dir };
}
/** Throws a usage error for what cannot be the name of a machine. */
function socketOf({ dir }, name) {
    requireMachineName(name);
    return (0,external_node_path_.join)(dir, `${name}${suffix}`);
}
/** What the machine's driver prints. */
function logOf({ dir }, name) {
    return join(dir, `${name}.log`);
}
/** The machines whose sockets are there, by their names; some may have been killed. `socket` tells a socket from a newer one. */
async function registry_registered({ dir }) {
    const files = (await readdir(dir)).filter((file) => file.endsWith(suffix)).sort();
    return Promise.all(files.map(async (file) => ({
        name: file.slice(0, -suffix.length),
        socket: await inode(join(dir, file)),
    })));
}
/**
 * Puts a machine's socket at its place and returns what tells it from others. `listen` is called with a path beside it: at
 * its place a socket is never one that does not answer yet. Throws a usage error (`machine-exists`) where a machine of
 * that name runs.
 */
async function registry_register(registry, name, listen) {
    const place = socketOf(registry, name);
    const draft = `${place}.${process.pid}`;
    await listen(draft);
    try {
        // Unlike a rename, it does not take another driver's place.
        await link(draft, place).catch(async (thrown) => {
            if (thrown.code !== 'EEXIST')
                throw thrown;
            const taken = await inode(place);
            if (await answers(place))
                throw machineExists(name);
            await registry_forget(registry, name, taken);
            await link(draft, place);
        });
        return await inode(place);
    }
    finally {
        await rm(draft, { force: true });
    }
}
/** Throws a usage error for a name that a machine has. */
function machineExists(name, more = '') {
    return usageError('machine-exists', `there is a machine "${name}" already${more}`);
}
async function answers(path) {
    const socket = createConnection(path);
    try {
        await once(socket, 'connect');
        return true;
    }
    catch {
        return false;
    }
    finally {
        socket.destroy();
    }
}
/** Removes what the driver with that socket has left, unless another one has taken its place. */
async function registry_forget(registry, name, socket) {
    const place = socketOf(registry, name);
    if (socket === 0 || (await inode(place)) !== socket)
        return;
    for (const path of [place, logOf(registry, name)])
        await rm(path, { force: true });
}
/** Of a file; 0 where there is none. */
async function inode(path) {
    return (await stat(path).catch(() => null))?.ino ?? 0;
}

;// CONCATENATED MODULE: ./lib/machine/kept/kept-machine.js







/**
 * A machine whose driver is another process: commands and waits are those of every machine, and run there. Each call
 * throws a `ToolError` (`no-machine`) where the driver is gone.
 */
class KeptMachine extends GuestServices {
    name;
    slowdown;
    /** Its state when it was found. */
    found;
    #registry;
    constructor(registry, found) {
        super();
        this.found = found;
        this.name = found.name;
        this.slowdown = found.slowdown;
        this.#registry = registry;
    }
    /** Finds a machine by its name. Throws a `ToolError` (`no-machine`). */
    static async find(registry, name) {
        return new KeptMachine(registry, statusSchema.parse(await ask(registry, name, { method: 'status' })));
    }
    /** The same, or null where there is none. */
    static async findIfThere(registry, name) {
        return KeptMachine.find(registry, name).catch((thrown) => {
            if (thrown instanceof errors/* ToolError */.v4 && thrown.code === 'no-machine')
                return null;
            throw thrown;
        });
    }
    async status() {
        return statusSchema.parse(await this.ask({ method: 'status' }));
    }
    async runScript({ script, input, timeoutSeconds }) {
        const encoded = input === undefined ? null : Buffer.from(input).toString('base64');
        const answer = await this.ask({ method: 'run', script, timeoutSeconds, input: encoded });
        const { status, stdout, stderr } = ranSchema.parse(answer);
        return { status, stdout: Buffer.from(stdout, 'base64'), stderr: Buffer.from(stderr, 'base64') };
    }
    /** The command line that gives a person at a terminal a root shell; null where the backend has none. */
    async shellCommand() {
        return shellSchema.parse(await this.ask({ method: 'shell' }));
    }
    /** Leads a free TCP port on this machine's loopback address to one of the guest. Returns it. */
    async forwardPort(guest) {
        return portSchema.parse(await this.ask({ method: 'forward', guest }));
    }
    /** Asks the driver for what has no answer, or for one that the caller parses. */
    ask(request) {
        return ask(this.#registry, this.name, request);
    }
}
/** The kept machines that run. What a driver that was killed has left is removed. */
async function keptMachines(registry) {
    const found = [];
    for (const { name, socket } of await registered(registry)) {
        const machine = await KeptMachine.findIfThere(registry, name);
        if (machine === null)
            await forget(registry, name, socket);
        else
            found.push(machine.found);
    }
    return found;
}
async function ask(registry, name, request) {
    const socket = (0,external_node_net_.createConnection)(socketOf(registry, name));
    try {
        await (0,external_node_events_.once)(socket, 'connect');
    }
    catch {
        throw noMachine(name);
    }
    const lines = (0,external_node_readline_.createInterface)({ input: socket });
    socket.on('error', () => { });
    socket.write(`${JSON.stringify(request)}\n`);
    const [line] = (await Promise.race([(0,external_node_events_.once)(lines, 'line'), (0,external_node_events_.once)(lines, 'close').then(() => [null])]));
    socket.destroy();
    if (line === null)
        throw noMachine(name);
    const answer = protocol_answerSchema.parse(JSON.parse(line));
    if (answer.ok)
        return answer.value;
    const { code, hint, message, status } = answer;
    throw new errors/* ToolError */.v4(code, message, { hint, status });
}
function noMachine(name) {
    return new errors/* ToolError */.v4('no-machine', `there is no machine "${name}"`, {
        hint: '"nixos-rebuild-test machine list" lists those that there are.',
        status: 2,
    });
}

// EXTERNAL MODULE: ./lib/system/system-fault.js
var system_fault = __webpack_require__(30865);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redact_redaction = __webpack_require__(11875);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
;// CONCATENATED MODULE: ./lib/machine/life/home.js









const prefix = 'nrt-machines-';
const homeName = new RegExp(`^${prefix}${identity/* stampPattern */.Eo}-\\w{6}$`);
/** The longest path of a unix socket, unix(7), without its final zero byte. */
const maxSocketPath = 107;
/** Room for the longest name of a socket in a machine's directory, which is one that ssh makes. */
const longestFile = 22;
/**
 * Waits until this process has closed its end of the pipe, which it does even when it is killed, and removes the
 * directory then, and the control groups that are noted in it. The machines' own processes have the death signal, and may
 * take a moment to end.
 */
const reaperScript = `
cd /
while read -r line; do :; done
tries=0
while [ "$tries" -lt 100 ]; do
  busy=
  [ -f "$1/control-groups" ] && while read -r group; do
    [ -d "$group" ] || continue
    find "$group" -depth -type d -exec rmdir {} \\; 2>/dev/null
    [ -d "$group" ] && busy=yes
  done <"$1/control-groups"
  [ "$busy" ] || rm -rf -- "$1" 2>/dev/null
  [ -e "$1" ] || exit
  tries=$((tries + 1))
  sleep 0.1
done
`;
/**
 * The directory of all machines of this process: disks, sockets, logs. A small shell, the reaper, removes it when this
 * process is gone, however it ended; what both have left behind, the next process sweeps.
 */
class Home {
    dir;
    #reaper;
    #names = new Set();
    constructor(dir, reaper) {
        this.dir = dir;
        this.#reaper = reaper;
    }
    /** Makes one below `parent` (default: the temporary directory). Throws a `ToolError` (`no-home`). */
    static async make(parent = (0,external_node_os_.tmpdir)()) {
        await sweep(parent);
        const dir = (0,external_node_path_.join)(parent, `${prefix}${await (0,identity/* processStamp */.z$)()}-${(0,random/* randomHex */.n)(3)}`);
        // Before there is a directory: this process may be killed as soon as there is one.
        const reaper = startReaper(dir);
        try {
            await (0,promises_.mkdir)(dir, { mode: 0o700 });
            return new Home(dir, reaper);
        }
        catch (thrown) {
            // What has the name is not ours to remove.
            reaper.kill('SIGKILL');
            throw new errors/* ToolError */.v4('no-home', `cannot make a directory for machines in ${parent}: ${(0,system_fault/* systemReason */.uc)(thrown)}`, {
                hint: 'Set TMPDIR to a directory that can be written and has room.',
                cause: thrown,
            });
        }
    }
    /**
     * Makes a machine's own directory. Throws a `ToolError` for a name that two machines have, and where sockets in it
     * would have too long a path.
     */
    async newDirectory(name) {
        if (this.#names.has(name))
            throw new errors/* ToolError */.v4('machine-exists', `there is a machine "${name}" already`, {
                hint: 'Close it first, or choose another name.',
                status: 2,
            });
        const dir = (0,external_node_path_.join)(this.dir, name);
        const length = Buffer.byteLength(dir) + 1 + longestFile;
        if (length > maxSocketPath)
            throw new errors/* ToolError */.v4('path-too-long', `the sockets of machine "${name}" would have paths of ${length} bytes, and Linux allows ${maxSocketPath}: ${dir}`, { hint: 'Choose a shorter name, or set TMPDIR to a shorter path.', status: 2 });
        this.#names.add(name);
        await (0,promises_.mkdir)(dir, { mode: 0o700 });
        return dir;
    }
    /** Where snapshots are kept. No machine's name begins with a dot. */
    get snapshots() {
        return (0,external_node_path_.join)(this.dir, '.snapshots');
    }
    /** Removes a machine's directory; its processes must have ended. */
    async release(name) {
        await removeDirectory((0,external_node_path_.join)(this.dir, name));
        this.#names.delete(name);
    }
    /** Removes everything. */
    async remove() {
        await removeControlGroups((0,external_node_path_.join)(this.dir, 'control-groups'));
        await removeDirectory(this.dir);
        this.#reaper.stdin?.end();
    }
}
function startReaper(dir) {
    const reaper = (0,external_node_child_process_.spawn)('sh', ['-c', reaperScript, 'sh', dir], {
        ...{ cwd: '/', env: { PATH: process.env.PATH }, stdio: ['pipe', 'ignore', 'ignore'], detached: true },
    });
    reaper.on('error', () => { });
    reaper.stdin?.on('error', () => { });
    reaper.unref();
    // The pipe must not keep this process alive.
    reaper.stdin?.unref();
    return reaper;
}
/** A container's last processes may still write while its disk is removed. */
async function removeDirectory(dir) {
    await (0,promises_.rm)(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}
/** Removes what processes have left that were killed together with their reapers. */
async function sweep(parent) {
    for (const [name] of await (0,identity/* abandonedIn */.IR)(parent, homeName)) {
        const dir = (0,external_node_path_.join)(parent, name);
        if (!(await isOurs(dir)))
            continue;
        await removeControlGroups((0,external_node_path_.join)(dir, 'control-groups'));
        await removeDirectory(dir).catch(() => { });
    }
}
/** Whether this user made a directory: in a temporary directory that all share, another may name one like ours. */
async function isOurs(dir) {
    const found = await (0,promises_.lstat)(dir).catch(() => null);
    return found?.isDirectory() === true && found.uid === process.getuid?.();
}
let shared;
/** This process's home, made at the first machine. */
function processHome() {
    shared ??= Home.make().catch((thrown) => {
        shared = undefined;
        throw thrown;
    });
    return shared;
}

;// CONCATENATED MODULE: ./lib/machine/network/guest-setup.js

/** In /etc/hosts, at the end of the lines that are the driver's. */
const guest_setup_mark = '# nixos-rebuild-test';
/** Gives cards their addresses. One process for all, since each costs tenths of a second under emulation. */
function cardsScript(cards) {
    return ipBatch(cards.flatMap(({ interface: name, mac, address }) => [
        // Down and up again: the link-local address is made of the card's own.
        `link set dev ${name} down`,
        `link set dev ${name} address ${mac}`,
        `address flush dev ${name} scope global`,
        `address add ${address}/24 dev ${name}`,
        `link set dev ${name} up`,
    ]));
}
/** Gives the card to the outside its address, and where connections to the outside are allowed the way there. */
function outsideScript(isOutgoingAllowed) {
    const { interface: name, address, gateway, nameServer } = outside;
    const lines = [`link set dev ${name} up`, `address replace ${address}/24 dev ${name}`];
    if (!isOutgoingAllowed)
        return ipBatch(lines);
    return `${ipBatch([...lines, `route replace default via ${gateway} dev ${name}`])} &&
rm -f /etc/resolv.conf && echo 'nameserver ${nameServer}' >/etc/resolv.conf`;
}
/**
 * Writes lines to /etc/hosts in place of those of an earlier time, and leaves all others. NixOS' own is a link into the
 * store. Bash does it without another process.
 */
function hostsScript(lines) {
    const own = lines.map((line) => `${line} ${guest_setup_mark}`).join('\n');
    return `text=
[ -e /etc/hosts ] && while IFS= read -r line || [ "$line" ]; do
  case $line in *'${guest_setup_mark}') ;; *) text+=$line$'\\n' ;; esac
done </etc/hosts
[ ! -L /etc/hosts ] || rm /etc/hosts
printf '%s%s\\n' "$text" '${own}' >/etc/hosts`;
}
function ipBatch(lines) {
    return `ip -batch - <<<'${lines.join('\n')}'`;
}

// EXTERNAL MODULE: ./lib/text/lines.js
var text_lines = __webpack_require__(57032);
;// CONCATENATED MODULE: ./lib/machine/console/console-text.js



/** How much of a console is kept in memory for waits and errors; its whole text is in console.log. */
const maxLength = 1024 * 1024;
/** How a Linux kernel says that it cannot go on; the rest of the line is the reason. kernel/panic.c */
const panicWords = 'Kernel panic - not syncing:';
/** The end of what a console has printed, over all boots, as text. */
class ConsoleText {
    #text = '';
    #utf8 = new utf8_stream/* Utf8Stream */.S();
    /** Where in the text the present boot begins. */
    #bootAt = 0;
    push(bytes) {
        this.#text += this.#utf8.push(bytes);
        // Cut now and then, not with every piece, so that a flood costs its own length.
        if (this.#text.length <= 2 * maxLength)
            return;
        this.#bootAt = Math.max(0, this.#bootAt - (this.#text.length - maxLength));
        this.#text = this.#text.slice(-maxLength);
    }
    /** Raw, with escape sequences. */
    get raw() {
        return this.#text;
    }
    /** What the present boot has printed, without escape sequences and other controls. */
    get ofBoot() {
        return (0,clean/* stripControls */.$Y)(this.#text.slice(this.#bootAt));
    }
    /** Without escape sequences and other controls. */
    get plain() {
        return (0,clean/* stripControls */.$Y)(this.#text);
    }
    /** The last `lines` lines that are not blank. */
    lastLines(lines) {
        const plain = (0,clean/* stripControls */.$Y)(this.#text.slice(-200 * lines));
        const found = (0,text_lines/* filledLines */.oZ)(plain);
        return found.slice(-lines).join('\n');
    }
    /** Why the kernel panicked in the present boot, or null. */
    panic() {
        const at = this.#text.lastIndexOf(panicWords);
        if (at === -1 || at < this.#bootAt)
            return null;
        const [line = ''] = this.#text.slice(at + panicWords.length, at + 500).split(/[\r\n]/, 1);
        return (0,clean/* stripControls */.$Y)(line).trim();
    }
    /** What comes from now on is another boot's. */
    newBoot() {
        this.#bootAt = this.#text.length;
        this.#utf8 = new utf8_stream/* Utf8Stream */.S();
    }
}

;// CONCATENATED MODULE: ./lib/machine/powered-machine.js







/** How long a guest may take until its shell answers, and to shut down, on real hardware. */
const bootSeconds = 120;
const shutdownSeconds = 120;
/** What an answer may take beyond the command's own time. */
const answerSeconds = 30;
const consoleLines = 8;
/** How long (ms) after its shell a guest may end for the one to be the reason of the other. */
const endMs = 5000;
/**
 * The power and the console of a machine, and its shell while it is on. Every wait for a guest ends at once when the guest
 * stops, with an error that says why and how its console ends.
 */
class PoweredMachine extends GuestServices {
    name;
    /** The backend's: `qemu`, `container`, `mock`. */
    kind;
    parts;
    #console = new ConsoleText();
    running = null;
    #starting = null;
    #shell = null;
    /** The same, once it has answered. */
    #answering = null;
    ended = null;
    #closing = null;
    constructor(parts) {
        super();
        this.name = parts.name;
        this.kind = parts.kind;
        this.parts = parts;
    }
    get slowdown() {
        return this.parts.guest.slowdown;
    }
    /** True from `start` until the guest has stopped. */
    get isUp() {
        return this.running !== null;
    }
    /** Where to see what the boot uses; null while it is off, and where this machine sees nothing of it. */
    async traces() {
        return (await this.running?.boot.traces?.()) ?? null;
    }
    /**
     * What a short script prints in the guest, beside all else that runs there; null where its shell has not answered, takes one
     * command at a time, or does not end it in time. It is never switched on for that.
     */
    async glance(script, timeoutSeconds) {
        const shell = this.running === null ? null : this.#answering;
        if (!shell?.runsBeside)
            return null;
        const late = AbortSignal.timeout(timeoutSeconds * 1000);
        const seen = await shell.run({ script, timeoutSeconds }, late).catch(() => null);
        return seen?.status === 0 ? seen.stdout.toString('utf8') : null;
    }
    /** How the last boot ended; null before that. */
    get lastEnd() {
        return this.ended;
    }
    /** Switches the machine on, unless it is. Resolves when its processes run; the first command waits for the guest. */
    async start() {
        if (this.#closing)
            throw new errors/* ToolError */.v4('machine-closed', `${this.name}: the machine is closed`);
        if (this.running)
            return;
        // Commands that are given at the same time switch it on once.
        this.#starting ??= this.#start().finally(() => {
            this.#starting = null;
        });
        await this.#starting;
    }
    async #start() {
        this.follow(await this.parts.guest.boot(this.newConsole()));
    }
    /** What takes the console's bytes of a boot that is about to begin. */
    newConsole() {
        this.#console.newBoot();
        return (bytes) => {
            this.#console.push(bytes);
            this.parts.recording?.push(bytes);
        };
    }
    /** Makes a boot the machine's own, until it ends. */
    follow(boot) {
        this.#shell = null;
        this.#answering = null;
        this.ended = null;
        const running = { boot, isReplaced: false, ended: boot.ended };
        running.ended = boot.ended.then((reported) => {
            const panic = this.#console.panic();
            const end = panic === null ? reported : { ...reported, kind: 'panic', detail: panic };
            running.end = end;
            if (!running.isReplaced)
                this.#off(end);
            return end;
        });
        this.running = running;
        this.parts.recording?.boot(running.ended.then(({ status }) => status));
    }
    /** Marks a boot as one that another one continues; unmarks it where that one could not be started. */
    replace(running, isReplaced) {
        running.isReplaced = isReplaced;
        if (!isReplaced && running.end)
            this.#off(running.end);
    }
    #off(end) {
        this.ended = end;
        this.running = null;
        this.#shell = null;
        this.#answering = null;
    }
    /** Waits until the guest's shell answers. Every command does so by itself. */
    async connect({ timeoutSeconds = bootSeconds } = {}) {
        await this.#connected(timeoutSeconds * this.slowdown);
    }
    async #connected(limitSeconds) {
        await this.start();
        const running = this.running;
        if (!running)
            throw this.stopped('before its shell answered');
        const connect = (signal) => running.boot.connect(signal);
        this.#shell ??= this.#whileUp(running, 'its shell', limitSeconds, connect).catch((thrown) => {
            this.#shell = null;
            throw thrown;
        });
        const shell = await this.#shell;
        if (this.running === running)
            this.#answering = shell;
        const run = (script) => this.#whileUp(running, 'its network', limitSeconds, (signal) => shell.tell
            ? shell.tell(script, signal)
            : shell.run({ script, timeoutSeconds: Math.ceil(limitSeconds) }, signal));
        await this.prepareGuest({ boot: running.boot, run });
        return shell;
    }
    async runScript(command) {
        const shell = await this.#connected(bootSeconds * this.slowdown);
        const running = this.running;
        const what = `the end of "${shownCommand(command.script)}"`;
        if (!running)
            throw this.stopped(`before ${what}`);
        const limit = command.timeoutSeconds + (guest_shell/* killAfterSeconds */.Wj + answerSeconds) * this.slowdown;
        return this.#whileUp(running, what, limit, (signal) => shell.run(command, signal));
    }
    /** What `work` resolves with, unless the boot ends or the time is over before. */
    async #whileUp({ ended }, what, limitSeconds, work) {
        const abort = new AbortController();
        let timer;
        const late = new Promise((_, reject) => {
            timer = setTimeout(() => reject(noAnswer(this.name, what, limitSeconds, this.#lastConsole())), Math.min(limitSeconds * 1000, 2 ** 31 - 1));
        });
        const gone = ended.then(() => {
            throw this.stopped(`before ${what}`);
        });
        const working = work(abort.signal);
        // The one that loses the race is no unhandled rejection.
        for (const promise of [working, gone, late])
            promise.catch(() => { });
        try {
            return await Promise.race([working, gone, late]);
        }
        catch (thrown) {
            // A guest's shell is often gone a moment before its process is.
            if (thrown instanceof guest_shell/* ConnectionClosed */.NU)
                await Promise.race([gone, (0,external_node_timers_promises_.setTimeout)(endMs)]);
            throw thrown;
        }
        finally {
            clearTimeout(timer);
            abort.abort();
        }
    }
    stopped(when) {
        const { kind = 'stopped', detail = '', status = 0 } = this.ended ?? {};
        const how = {
            poweroff: 'was shut down',
            reboot: 'wanted to reboot',
            panic: 'panicked',
            stopped: 'stopped',
        }[kind];
        const why = detail ? `: ${detail}` : kind === 'stopped' ? ` (status ${status})` : '';
        return new errors/* ToolError */.v4('machine-stopped', this.parts.redact(`${this.name}: the guest ${how}${why}, ${when}; the console ends with: ${this.#lastConsole()}`));
    }
    #lastConsole() {
        return lastPart(this.parts.redact(this.#console.lastLines(consoleLines)));
    }
    /** Shuts the guest down in order and waits until it is off. */
    async shutdown(options = {}) {
        await this.#leave('systemctl poweroff', 'its shutdown', options);
    }
    /** Reboots the guest in order and waits until its shell answers again. */
    async reboot({ timeoutSeconds = shutdownSeconds } = {}) {
        await this.#leave('systemctl reboot', 'its reboot', { timeoutSeconds });
        await this.start();
        await this.connect();
    }
    async #leave(command, what, { timeoutSeconds = shutdownSeconds }) {
        const running = this.running;
        if (!running)
            return;
        const limit = timeoutSeconds * this.slowdown;
        const shell = await this.#connected(bootSeconds * this.slowdown);
        // The shell is often gone before the command's status has arrived.
        const abort = new AbortController();
        shell
            .run({ script: `${command} --no-block`, timeoutSeconds: Math.ceil(limit) }, abort.signal)
            .catch(() => { });
        try {
            await this.#untilOff(running, what, limit);
        }
        finally {
            abort.abort();
        }
    }
    /** Waits until the guest is off, by itself or because somebody in it shuts it down. Returns how it ended. */
    async waitForShutdown({ timeoutSeconds = shutdownSeconds } = {}) {
        if (this.running)
            await this.#untilOff(this.running, 'its shutdown', timeoutSeconds * this.slowdown);
        return this.ended ?? { kind: 'poweroff', status: 0, detail: '' };
    }
    async #untilOff({ ended }, what, limitSeconds) {
        let timer;
        const late = new Promise((resolve) => {
            timer = setTimeout(() => resolve('late'), limitSeconds * 1000);
        });
        const first = await Promise.race([ended, late]);
        clearTimeout(timer);
        if (first === 'late')
            throw noAnswer(this.name, what, limitSeconds, this.#lastConsole());
    }
    /** Cuts the power. The disk keeps what was written. */
    async crash() {
        await this.#cutPower({ isDiskLost: false });
    }
    /** The same, where its disk is not read again. */
    async abandon() {
        await this.#cutPower({ isDiskLost: true });
    }
    async #cutPower(options) {
        await this.#starting?.catch(() => { });
        const running = this.running;
        await running?.boot.kill(options);
        await running?.ended;
    }
    /** The same as `crash`. */
    async halt() {
        await this.crash();
    }
    /** Puts the disk back to pristine; a machine that is on loses its power before. */
    async clean() {
        await this.abandon();
        await this.parts.guest.reset();
    }
    /** What the console printed last, over all boots, with its escape sequences: at most about a million characters. */
    consoleLog() {
        return this.#console.raw;
    }
    /** What the console has printed since the machine was last switched on, without escape sequences. */
    bootLog() {
        return this.#console.ofBoot;
    }
    /** Waits until the console's text, without escape sequences, matches. Returns the match. */
    async waitForConsoleText(pattern, options = {}) {
        const expression = expressionOf(pattern);
        return waitUntil({ ...this.waitOf(options), what: `${expression} on the console` }, async () => {
            const found = this.#console.plain.match(expression);
            return found === null ? { seen: this.#lastConsole() } : { done: found };
        });
    }
    /** Ends the machine, cutting its power, and removes its disk. The recording of its console stays. */
    close() {
        this.#closing ??= this.#close();
        return this.#closing;
    }
    async #close() {
        await this.abandon();
        try {
            await this.parts.guest.close();
            await this.parts.recording?.close();
        }
        finally {
            await this.parts.release();
        }
    }
}

;// CONCATENATED MODULE: ./lib/machine/networked-machine.js






/** Of the script for a guest, where only the names are missing: its commands can be run without. */
const noNamesStatus = 97;
/** What every guest knows. */
const nothing = new Set([':']);
/** A longer delay would be a broken cable. */
const longestDelaySeconds = 60;
/**
 * A machine's networks. Guests do not know their addresses when they boot: they are told as soon as their shell answers, and
 * before a command where another machine has joined since.
 */
class NetworkedMachine extends PoweredMachine {
    #parts;
    /** The scripts whose effect is in the guest's memory and on its disk. */
    #told = nothing;
    /** What else it is to be told, once. */
    #once = [];
    #telling = null;
    #forwards = [];
    /** The boot that has them all. */
    #forwardedIn = null;
    constructor(parts) {
        super(parts);
        this.#parts = parts;
        parts.cables.hasOutside = parts.isOutgoingAllowed;
    }
    /** The machine's cards, in the order of `eth1`, `eth2`, …, with their networks and addresses. */
    get cards() {
        return this.#parts.cables.cards;
    }
    /**
     * Pulls the cables of all networks, or of one; the guest sees that it has no carrier. With `from`, the cables stay, and
     * what passes between the two machines is dropped.
     */
    async block(what = {}) {
        return this.#setOpen(what, false);
    }
    /** Undoes `block` with the same options. */
    async unblock(what = {}) {
        return this.#setOpen(what, true);
    }
    async #setOpen({ vlan, from }, isOpen) {
        const vlans = this.#vlans(vlan);
        if (vlans.length === 0)
            return { ok: false, reason: 'unsupported', message: `${this.name}: the machine has no network` };
        const { cables } = this.#parts;
        for (const each of vlans) {
            if (from)
                cables.setCut(from.#parts.cables, each, !isOpen);
            else
                cables.setPlugged(each, isOpen);
        }
        const boot = from ? undefined : this.running?.boot;
        for (const each of boot ? vlans : []) {
            const set = await boot.setLink(each, isOpen);
            if (!set.ok)
                return set;
        }
        return able();
    }
    /**
     * Makes the machine's cables worse, all of them or that of one network: `loss` is the share of frames that are lost, from
     * 0 to 1, and `delaySeconds` how long each is under way, in each direction. What is not given stays.
     */
    async shapeNetwork(shape) {
        const { vlan, ...quality } = shape;
        const { loss = 0, delaySeconds = 0 } = quality;
        if (!(loss >= 0 && loss <= 1))
            throw (0,errors/* usageError */.Wp)('bad-loss', `${loss} is no share from 0 to 1`);
        if (!(delaySeconds >= 0 && delaySeconds <= longestDelaySeconds))
            throw (0,errors/* usageError */.Wp)('bad-delay', `${delaySeconds} s is no delay from 0 to ${longestDelaySeconds} s`);
        for (const each of this.#vlans(vlan))
            this.#parts.cables.setQuality(each, quality);
    }
    #vlans(vlan) {
        const all = this.cards.map((card) => card.vlan);
        if (vlan === undefined)
            return all;
        if (all.includes(vlan))
            return [vlan];
        throw (0,errors/* usageError */.Wp)('bad-vlan', `${this.name} is not on network ${vlan}; it is on ${all.join(', ') || 'none'}`);
    }
    /**
     * Leads a TCP port on this machine's loopback address to one of the guest, on whatever address it listens there but
     * loopback, until the machine is closed. Without `host`, a free one is taken. Returns the port.
     */
    async forwardPort({ host, guest }) {
        requirePort(guest);
        if (host !== undefined)
            requirePort(host);
        const forward = { host: host ?? (await freePort()), guest };
        this.#parts.cables.hasOutside = true;
        await this.connect();
        const boot = this.running?.boot;
        if (!boot)
            throw this.stopped('before its port was forwarded');
        const forwarded = await boot.forwardPort(forward);
        if (!forwarded.ok)
            return forwarded;
        this.#forwards.push(forward);
        this.#forwardedIn = boot;
        // The guest is told the address of its card to the outside.
        await this.connect();
        return able(forward.host);
    }
    follow(boot) {
        this.#told = nothing;
        this.#once = [];
        super.follow(boot);
        // A server to which no command is given must have its address too. Whoever gives one hears what went wrong.
        if (this.cards.length > 0)
            this.connect().catch(() => { });
    }
    /** What the guest knows of its network, for a snapshot of it. */
    get toldNetwork() {
        return this.#told;
    }
    /** The same for a boot that goes on from a snapshot. */
    followRestored(boot, told) {
        this.follow(boot);
        this.#told = told;
    }
    /** Has a script run in the guest before its next command. */
    prepare(script) {
        this.#once.push(script);
    }
    /** Lets nobody hear the guest until it has the addresses of this machine: it goes on as another one. */
    mute() {
        this.#parts.cables.mute(true);
    }
    async prepareGuest(guest) {
        while (this.#mustTell() || this.#mustForward(guest.boot)) {
            // Commands that come at the same time wait for one telling.
            this.#telling ??= this.#tell(guest).finally(() => {
                this.#telling = null;
            });
            await this.#telling;
        }
        this.#parts.cables.mute(false);
    }
    #mustTell() {
        const known = [...this.#scripts(), this.#namesScript()].every((script) => this.#told.has(script));
        return !known || this.#once.length > 0;
    }
    #mustForward(boot) {
        return this.#forwards.length > 0 && this.#forwardedIn !== boot;
    }
    /** All in one script: under emulation each command in the guest costs half a second. */
    async #tell({ boot, run }) {
        const scripts = this.#scripts();
        const [names, isForwarded] = [this.#namesScript(), !this.#mustForward(boot)];
        const once = this.#once.splice(0);
        const all = [...once.map((script) => script()), ...scripts.filter((script) => !this.#told.has(script))];
        const { status, stderr } = await run(`set -eu\n${all.join('\n')}\nset +e\n${names}\n[ $? = 0 ] || exit ${noNamesStatus}`);
        const why = lastPart(stderr.toString('utf8'));
        if (status === noNamesStatus)
            this.#parts.onNotice(`${this.name}: the names of other machines are not in its /etc/hosts: ${why}`);
        else if (status !== 0)
            throw new errors/* ToolError */.v4('guest-setup', `${this.name}: the guest cannot be set up: ${why}`, {
                hint: 'That takes bash, and ip of iproute2. A machine with "vlans: []" has no network.',
            });
        this.#told = new Set([...scripts, names]);
        if (!isForwarded)
            for (const forward of this.#forwards)
                await boot.forwardPort(forward);
        this.#forwardedIn = boot;
    }
    /** What gives the guest its addresses. */
    #scripts() {
        const { cables, isOutgoingAllowed } = this.#parts;
        return [
            ...(cables.cards.length > 0 ? [cardsScript(cables.cards)] : []),
            ...(isOutgoingAllowed || this.#forwards.length > 0 ? [outsideScript(isOutgoingAllowed)] : []),
        ];
    }
    /** What tells it the names of the machines on its networks. */
    #namesScript() {
        const { cables } = this.#parts;
        return cables.cards.length > 0 ? hostsScript(cables.hosts()) : ':';
    }
}

;// CONCATENATED MODULE: ./lib/machine/screen/portable-pixmap.js

/** No screen of a guest is larger; a header that says so is not believed. */
const largestSide = 16_384;
/**
 * The brightness of a picture in the binary PPM format, as QEMU writes a screen: "P6", width, height and 255, then three
 * bytes a pixel; https://netpbm.sourceforge.net/doc/ppm.html. Throws a `ToolError` (`bad-picture`) for anything else.
 */
function parsePixmap(bytes) {
    const header = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
    const match = /^P6\s(\d{1,5})\s(\d{1,5})\s255\s/.exec(header);
    const [width, height] = [Number(match?.[1]), Number(match?.[2])];
    const start = match?.[0].length ?? 0;
    if (!(width > 0 && height > 0 && width <= largestSide && height <= largestSide))
        throw new errors/* ToolError */.v4('bad-picture', 'the screen is no picture in the PPM format');
    if (bytes.length < start + width * height * 3)
        throw new errors/* ToolError */.v4('bad-picture', `the picture of ${width}x${height} pixels ends too early`);
    const pixels = new Uint8Array(width * height);
    for (let pixel = 0, at = start; pixel < pixels.length; pixel += 1, at += 3)
        // The weights of ITU-R BT.601, as everywhere.
        pixels[pixel] = Math.round(bytes[at] * 0.299 + bytes[at + 1] * 0.587 + bytes[at + 2] * 0.114);
    return { width, height, pixels };
}
/** The file of a gray picture: "P5", in the same format otherwise. */
function graymapOf({ width, height, pixels }) {
    return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}
/** Black on white, whatever the colours were: the commoner brightness is the background's. */
function darkOnLight({ width, height, pixels }) {
    let sum = 0;
    for (const value of pixels)
        sum += value;
    if (sum >= pixels.length * 128)
        return { width, height, pixels };
    return { width, height, pixels: pixels.map((value) => 255 - value) };
}
/** A picture `factor` times as large, with brightness between its pixels interpolated. */
function enlarged({ width, height, pixels }, factor) {
    const [wide, high] = [width * factor, height * factor];
    const result = new Uint8Array(wide * high);
    const columns = positions(wide, width, factor);
    const rows = positions(high, height, factor);
    for (let y = 0; y < high; y += 1) {
        const { first: top, second: bottom, share: down } = rows[y];
        for (let x = 0; x < wide; x += 1) {
            const { first: left, second: right, share } = columns[x];
            const above = mix(pixels[top * width + left], pixels[top * width + right], share);
            const below = mix(pixels[bottom * width + left], pixels[bottom * width + right], share);
            result[y * wide + x] = Math.round(mix(above, below, down));
        }
    }
    return { width: wide, height: high, pixels: result };
}
/** The two pixels between which each pixel of an enlarged row is, and how near to the second one. */
function positions(count, length, factor) {
    return Array.from({ length: count }, (_, index) => {
        const place = Math.min(length - 1, Math.max(0, (index + 0.5) / factor - 0.5));
        const first = Math.floor(place);
        return { first, second: Math.min(length - 1, first + 1), share: place - first };
    });
}
function mix(from, to, share) {
    return from + (to - from) * share;
}

;// CONCATENATED MODULE: ./lib/machine/screen/recognised-text.js





/** Tesseract recognises letters best that are some 30 pixels high; those of a console have 16. */
const enlargement = 3;
/** How long (ms) it may take, with much else going on. */
const recognitionMs = 120_000;
/**
 * The text in the picture of a screen, by tesseract: as it was drawn, and enlarged, dark on light. The one is better for
 * large letters, the other for small ones. `pixmap` is a PPM file, which is removed. Throws a `ToolError`
 * (`missing-program`, `recognition`).
 */
async function recogniseText(pixmap, env) {
    try {
        (0,requirements/* requirePrograms */.Pt)('text on a screen is recognised by', ['tesseract'], env, 'On Debian and Ubuntu: apt-get install tesseract-ocr; in Nix: pkgs.tesseract.');
        const drawn = parsePixmap(await (0,promises_.readFile)(pixmap));
        const pictures = [drawn, enlarged(darkOnLight(drawn), enlargement)];
        return await Promise.all(pictures.map((picture) => textIn(picture, env)));
    }
    finally {
        await (0,promises_.rm)(pixmap, { force: true });
    }
}
async function textIn(picture, env) {
    // Mode 6 is one block of text; mode 3 would look for columns. One thread: this machine runs the guest as well.
    const argv = ['tesseract', 'stdin', 'stdout', '--psm', '6'];
    const { status, stdout, stderr } = await (0,run_bound/* runBound */.G)(argv, {
        ...{ input: graymapOf(picture), signal: AbortSignal.timeout(recognitionMs) },
        env: { ...env, OMP_THREAD_LIMIT: '1' },
    });
    if (status === 0)
        return stdout.toString('utf8').trimEnd();
    throw new errors/* ToolError */.v4('recognition', `tesseract ended with status ${status}: ${stderr.toString('utf8').trim().slice(-500)}`, { hint: 'Are the data of its language "eng" installed?' });
}

;// CONCATENATED MODULE: ./lib/machine/transfer.js






/** Programs of this machine are found on its own PATH. */
const env = { PATH: process.env.PATH };
/**
 * Copies a file, or what is in a directory, from this machine to a path in the guest. Throws the system's error where it
 * cannot be read, and a `ToolError` (`command-failed`) where it cannot be written.
 */
async function copyFromHost(machine, source, target) {
    const found = await (0,promises_.stat)(source);
    if (!found.isDirectory()) {
        await machine.writeFile(target, await (0,promises_.readFile)(source));
        await machine.succeed(`chmod ${(found.mode & 0o777).toString(8)} -- ${(0,shell/* quoteWord */.X)(target)}`);
        return;
    }
    const archive = await tar(machine.name, ['-C', source, '-cf', '-', '.'], null);
    await machine.succeed(`mkdir -p -- ${(0,shell/* quoteWord */.X)(target)}; tar -C ${(0,shell/* quoteWord */.X)(target)} --no-same-owner -xf -`, {
        input: archive,
    });
}
/**
 * Copies a file, or what is in a directory, from the guest to a path on this machine. Throws a `ToolError`
 * (`command-failed`) where it cannot be read. An archive that leads out of the target is refused by tar.
 */
async function copyFromMachine(machine, source, target) {
    const { status } = await machine.execute(`test -d ${(0,shell/* quoteWord */.X)(source)}`);
    await (0,promises_.mkdir)(status === 0 ? target : (0,external_node_path_.dirname)(target), { recursive: true });
    if (status !== 0)
        return (0,promises_.writeFile)(target, await machine.readFile(source));
    const result = await machine.execute(`tar -C ${(0,shell/* quoteWord */.X)(source)} -cf - .`);
    if (result.status !== 0)
        throw new errors/* ToolError */.v4('command-failed', `${machine.name}: cannot read ${source}: ${lastPart(result.stderr)}`);
    await tar(machine.name, ['-C', target, '--no-same-owner', '-xf', '-'], result.stdoutBytes);
}
async function tar(machine, args, input) {
    const { status, stdout, stderr } = await (0,run_bound/* runBound */.G)(['tar', ...args], { env, input: input ?? undefined });
    if (status === 0)
        return stdout;
    throw new errors/* ToolError */.v4('copy-failed', `${machine}: tar ended with status ${status}: ${lastPart(String(stderr))}`);
}

;// CONCATENATED MODULE: ./lib/machine/machine.js









/** A guest as it was at one moment. */
class MachineSnapshot {
    /** The name of the machine that it is one of. */
    machine;
    /** The backend's. */
    saved;
    /** What the guest knew of its network. */
    told;
    constructor(machine, saved, told) {
        this.machine = machine;
        this.saved = saved;
        this.told = told;
    }
}
/**
 * A name and an identity of its own for a guest that was another one until now. Words of the shell alone: under
 * emulation each program takes a twentieth of a second to start.
 */
function forkedScript(name) {
    const host = hostNameOf(name);
    return [
        `echo ${host} >/proc/sys/kernel/hostname`,
        `[ ! -s /etc/hostname ] || echo ${host} >/etc/hostname`,
        `id=${(0,random/* randomHex */.n)(16)}; echo $id >/etc/machine-id`,
        // Where it is no link to the one above.
        '[ ! -f /var/lib/dbus/machine-id ] || echo $id >/var/lib/dbus/machine-id',
    ].join('; ');
}
/** For a guest that was asleep, which has the time of its snapshot. */
function presentTime() {
    return `date -s @${(Date.now() / 1000).toFixed(3)} >/dev/null`;
}
/**
 * A machine: power, console, screen and commands, in the words of NixOS' test driver. It is made by `startMachines` or
 * `createMachine`, and ends with this process at the latest. Every wait has a deadline, and its error holds what was last
 * seen.
 */
class Machine extends NetworkedMachine {
    #parts;
    /** Until it has been told that it is another machine than the one it goes on from. */
    #isUntold;
    constructor({ sibling, env, dir, isForked, ...parts }) {
        super(parts);
        this.#parts = { sibling, env, dir };
        this.#isUntold = isForked;
    }
    async start() {
        if (!this.#isUntold)
            return super.start();
        this.mute();
        await super.start();
        if (!this.#isUntold)
            return;
        this.#isUntold = false;
        this.prepare(() => forkedScript(this.name));
        this.prepare(presentTime);
    }
    /** Writes the guest's screen as a PNG file. */
    async screenshot(file) {
        return this.#bootFor('take a screenshot').screenshot(file, 'png');
    }
    /** The text on the guest's screen, as tesseract recognises it: as it was drawn, and enlarged, dark on light. */
    async getScreenTextVariants() {
        const file = (0,external_node_path_.join)(this.#parts.dir, `screen-${(0,random/* randomHex */.n)(4)}.ppm`);
        const taken = await this.#bootFor('show its screen').screenshot(file, 'ppm');
        return taken.ok ? able(await recogniseText(file, this.#parts.env)) : taken;
    }
    /** The text on the guest's screen, as tesseract recognises it. */
    async getScreenText() {
        const texts = await this.getScreenTextVariants();
        return texts.ok ? able(texts.value.at(-1) ?? '') : texts;
    }
    /** Waits until the text on the screen, as tesseract recognises it, matches. Returns the match. */
    async waitForText(pattern, options = {}) {
        const expression = expressionOf(pattern);
        return waitUntil({ ...this.waitOf(options), what: `${expression} on the screen` }, async () => {
            const texts = await this.getScreenTextVariants();
            if (!texts.ok)
                return { done: texts };
            for (const text of texts.value) {
                const found = text.match(expression);
                if (found)
                    return { done: able(found) };
            }
            return { seen: texts.value.at(-1) ?? '' };
        });
    }
    /** Presses keys together, such as `ctrl-alt-delete` or `ret`, in QEMU's names. */
    async sendKey(keys) {
        return this.#bootFor('press keys').sendKey(keys);
    }
    /** Types text on the keyboard, a key after the other; a US layout is assumed. */
    async sendChars(text) {
        for (const character of text) {
            const pressed = await this.sendKey(character);
            if (!pressed.ok)
                return pressed;
        }
        return able();
    }
    /** What a virtual terminal shows, such as `1` for tty1: its rows, without blanks at their ends. */
    async getTtyText(tty) {
        const text = await this.succeed(`stty -F /dev/tty${tty} size; cat /dev/vcs${tty}`);
        const [size = '', screen = ''] = [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)];
        const cols = Number(size.split(' ')[1]);
        if (!(cols > 0))
            throw new errors/* ToolError */.v4('no-tty', `${this.name}: tty${tty} has no size: ${size}`);
        const rows = Array.from({ length: Math.ceil(screen.length / cols) }, (_, row) => screen.slice(row * cols, (row + 1) * cols).trimEnd());
        return rows.join('\n').trimEnd();
    }
    /** Waits until what a virtual terminal shows matches. Returns the match. */
    async waitUntilTtyMatches(tty, pattern, options = {}) {
        const expression = expressionOf(pattern);
        return waitUntil({ ...this.waitOf(options), what: `${expression} on tty${tty}` }, async () => {
            const text = await this.getTtyText(tty);
            const found = text.match(expression);
            return found === null ? { seen: text } : { done: found };
        });
    }
    /** Copies a file, or what is in a directory, from this machine to a path in the guest. */
    async copyFromHost(source, target) {
        await copyFromHost(this, source, target);
    }
    /** Copies a file, or what is in a directory, from the guest to a path on this machine. */
    async copyFromMachine(source, target) {
        await copyFromMachine(this, source, target);
    }
    /** Types text into the serial console. */
    async sendConsole(text) {
        return this.#bootFor('type').sendConsole(text);
    }
    /**
     * The command line of a program that gives a person at a terminal a root shell in the guest. Containers have one; a
     * virtual machine is reached over ssh, at a port that is forwarded.
     */
    async shellCommand() {
        await this.connect();
        return this.#bootFor('give a shell').shellCommand();
    }
    #bootFor(what) {
        if (this.running)
            return this.running.boot;
        throw new errors/* ToolError */.v4('machine-off', `${this.name}: the machine is off, and cannot ${what}`);
    }
    /**
     * Saves the running guest, with its memory and its disk, and goes on. In QEMU that takes a tenth of a second, and
     * commands that are under way are waited for.
     */
    async snapshot() {
        await this.connect();
        await this.succeed('sync');
        const [running, told] = [this.running, this.toldNetwork];
        if (!running)
            throw this.stopped('before it was saved');
        // The end of this boot is not the end of the guest.
        this.replace(running, true);
        const saved = await this.parts.guest.snapshot(this.newConsole()).catch((thrown) => {
            this.replace(running, false);
            throw thrown;
        });
        if (!saved.ok) {
            this.replace(running, false);
            return saved;
        }
        this.followRestored(saved.value.boot, told);
        await this.#restored();
        return able(new MachineSnapshot(this.name, saved.value.snapshot, told));
    }
    /** Goes on from a snapshot of this machine; what happened since then is undone. */
    async revert(snapshot) {
        if (snapshot.machine !== this.name)
            throw (0,errors/* usageError */.Wp)('foreign-snapshot', `${this.name}: the snapshot is one of ${snapshot.machine}`);
        await this.abandon();
        this.mute();
        const restored = await this.parts.guest.restore(snapshot.saved, this.newConsole());
        if (!restored.ok)
            return restored;
        this.followRestored(restored.value, snapshot.told);
        await this.#restored();
        return able();
    }
    /**
     * Starts machines that go on from a snapshot of this one, all at once, on its networks. Each has its own name, addresses,
     * machine id and random numbers, and the present time; disk and memory are copied where they are written.
     */
    async fork(snapshot, names) {
        const backend = this.parts.guest.fork(snapshot.saved);
        if (!backend.ok)
            return backend;
        const forks = [];
        try {
            for (const name of names)
                forks.push(await this.#parts.sibling(name, backend.value));
            await Promise.all(forks.map((fork) => fork.connect()));
            return able(forks);
        }
        catch (thrown) {
            await Promise.all(forks.map((fork) => fork.close()));
            throw thrown;
        }
    }
    /**
     * Ends this machine, and returns a backend whose machines go on from it, each as one of its own: those of QEMU from its memory
     * and its disk, containers from its disk alone, which they boot. They may be started as long as this process runs.
     */
    async seed() {
        const saved = await this.snapshot();
        if (saved.ok) {
            const backend = this.parts.guest.fork(saved.value.saved);
            await this.close();
            return backend;
        }
        if (!this.parts.guest.handOver)
            return saved;
        await this.shutdown();
        const backend = await this.parts.guest.handOver();
        await this.close();
        return backend;
    }
    async #restored() {
        this.prepare(presentTime);
        await this.connect();
    }
}

;// CONCATENATED MODULE: ./lib/machine/network/cables.js

/**
 * The cables of one machine, one for each of its cards, from the guest to the hub of the network. They stay over all boots
 * of the machine.
 */
class Cables {
    cards;
    /** Whether the guest needs its card to the outside: it may connect there, or has ports that are forwarded. */
    hasOutside = false;
    #name;
    #cables;
    #around;
    constructor(name, ends, around) {
        this.#name = name;
        this.#around = around;
        this.#cables = ends.map(({ card, hub }) => ({ card, hub, port: hub.addPort() }));
        this.cards = ends.map(({ card }) => card);
    }
    /** The lines of the guest's /etc/hosts, with all that are on the networks now. */
    hosts() {
        return this.#around.hosts();
    }
    /** Connects the card of a boot, which sends frames as QEMU does. */
    plug(vlan, socket) {
        this.#one(vlan).port.plug(socket, (reason) => this.#around.onNotice(`${this.#name}: its card on network ${vlan} sent ${reason}, and was cut off`));
    }
    isPlugged(vlan) {
        return this.#one(vlan).port.isPlugged;
    }
    setPlugged(vlan, isPlugged) {
        this.#one(vlan).port.isPlugged = isPlugged;
    }
    /** Hides a guest that has the addresses of another one until it has its own. */
    mute(isMuted) {
        for (const { port } of this.#cables)
            port.isMuted = isMuted;
    }
    setQuality(vlan, quality) {
        const { port } = this.#one(vlan);
        port.quality = { ...port.quality, ...quality };
    }
    /** Drops what passes between this machine and another one on a network. Those that are not both on it have none. */
    setCut(other, vlan, isCut) {
        const [mine, its] = [this.#find(vlan), other.#find(vlan)];
        if (mine && its)
            mine.port.setCut(its.port, isCut);
    }
    /** Ends the machine's membership in its networks. */
    remove() {
        for (const { hub, port } of this.#cables)
            hub.removePort(port);
        this.#around.leave();
    }
    #find(vlan) {
        return this.#cables.find(({ card }) => card.vlan === vlan);
    }
    #one(vlan) {
        const cable = this.#find(vlan);
        if (cable)
            return cable;
        const those = this.cards.map((card) => card.vlan).join(', ') || 'none';
        throw (0,errors/* usageError */.Wp)('bad-vlan', `${this.#name} is not on network ${vlan}; it is on ${those}`);
    }
}

;// CONCATENATED MODULE: ./lib/machine/network/framing.js
/**
 * How QEMU's `socket` and `stream` network backends put Ethernet frames on a stream (net/socket.c): four bytes of length,
 * big-endian, and the frame.
 */
const headerBytes = 4;
/** QEMU's own limit for a frame (NET_BUFSIZE in include/net/net.h). */
const longestFrame = 4096 + 65_536;
/** Two addresses and a type. */
const shortestFrame = 14;
/** A stream that cannot be followed any more: where the next frame begins is not known. */
class BrokenFraming extends Error {
    constructor(length) {
        super(`a frame of ${length} bytes, where ${longestFrame} are allowed`);
        this.name = 'BrokenFraming';
    }
}
/** Takes frames out of a stream that arrives in pieces of any size. It holds one frame at most. */
class FrameReader {
    #partial = Buffer.alloc(headerBytes + longestFrame);
    #held = 0;
    /**
     * Calls `onFrame` with each frame that is whole, its length before it, as it goes on; those that are too short for
     * Ethernet are left out. The bytes are valid during the call only. Throws `BrokenFraming`.
     */
    push(chunk, onFrame) {
        let at = this.#finishHeld(chunk, onFrame);
        while (chunk.length - at >= headerBytes) {
            const size = framedSize(chunk, at);
            if (chunk.length - at < size)
                break;
            emit(chunk.subarray(at, at + size), onFrame);
            at += size;
        }
        this.#hold(chunk, at, chunk.length);
    }
    /** Completes the frame whose beginning is held; returns how far the chunk was read. */
    #finishHeld(chunk, onFrame) {
        if (this.#held === 0)
            return 0;
        let at = this.#holdUntil(headerBytes, chunk, 0);
        if (this.#held < headerBytes)
            return at;
        const size = framedSize(this.#partial, 0);
        at = this.#holdUntil(size, chunk, at);
        if (this.#held < size)
            return at;
        this.#held = 0;
        emit(this.#partial.subarray(0, size), onFrame);
        return at;
    }
    #holdUntil(count, chunk, at) {
        const missing = Math.max(0, count - this.#held);
        return this.#hold(chunk, at, Math.min(chunk.length, at + missing));
    }
    #hold(chunk, from, to) {
        this.#held += chunk.copy(this.#partial, this.#held, from, to);
        return to;
    }
}
function framedSize(bytes, at) {
    const length = bytes.readUInt32BE(at);
    if (length > longestFrame)
        throw new BrokenFraming(length);
    return headerBytes + length;
}
function emit(framed, onFrame) {
    if (framed.length >= headerBytes + shortestFrame)
        onFrame(framed);
}

;// CONCATENATED MODULE: ./lib/machine/network/hub.js

/**
 * How much (bytes) may wait for one port. What comes beyond is dropped, as a switch does: a guest that does not read
 * costs neither memory nor the others their network.
 */
const mostWaiting = 1 << 20;
const perfect = { loss: 0, delaySeconds: 0 };
/**
 * An Ethernet hub: what one port receives, all others send. As in NixOS' tests, every machine can see every frame of its
 * network.
 */
class Hub {
    #ports = new Set();
    #random;
    /** `random` returns numbers from 0 to 1, for losses. */
    constructor(random = Math.random) {
        this.#random = random;
    }
    addPort() {
        const port = new HubPort((chunk, frames) => this.#forward(port, chunk, frames));
        this.#ports.add(port);
        return port;
    }
    removePort(port) {
        port.unplug();
        this.#ports.delete(port);
    }
    #forward(from, chunk, frames) {
        const others = [...this.#ports].filter((port) => port !== from);
        // Frames that arrived together leave together.
        for (const port of others)
            port.cork();
        try {
            frames.push(chunk, (framed) => {
                from.received += 1;
                if (!from.passes(this.#random))
                    return;
                // A copy: a small frame that waits must not keep all that arrived with it.
                const kept = Buffer.from(framed);
                for (const port of others)
                    if (!port.isCutFrom(from) && port.passes(this.#random))
                        port.send(kept, from.delayMs + port.delayMs);
            });
        }
        finally {
            for (const port of others)
                port.uncork();
        }
    }
}
/** Where one cable is plugged into a hub. It stays over the boots of a machine, each of which has a connection of its own. */
class HubPort {
    /** False while the cable is pulled out: nothing passes. */
    isPlugged = true;
    /** True while the guest at the other end must not be heard, since it is not yet the one that it will be. */
    isMuted = false;
    quality = perfect;
    /** Frames since the port was made: those that came in, went out, and had no room. */
    received = 0;
    sent = 0;
    dropped = 0;
    #cutFrom = new Set();
    #forward;
    #socket = null;
    /** Bytes that are under way on a cable with a delay. */
    #underWay = 0;
    constructor(forward) {
        this.#forward = forward;
    }
    /**
     * Connects a stream of frames, in place of an earlier one. A stream that breaks the framing is closed, and `onFault`
     * called with the reason.
     */
    plug(socket, onFault) {
        this.unplug();
        this.#socket = socket;
        const frames = new FrameReader();
        socket.on('error', () => { });
        socket.on('close', () => {
            if (this.#socket === socket)
                this.#socket = null;
        });
        socket.on('data', (chunk) => {
            if (this.#socket !== socket)
                return;
            try {
                this.#forward(chunk, frames);
            }
            catch (thrown) {
                if (!(thrown instanceof BrokenFraming))
                    throw thrown;
                this.unplug();
                onFault(thrown.message);
            }
        });
    }
    /** Closes the connection. */
    unplug() {
        this.#socket?.destroy();
        this.#socket = null;
    }
    /** Drops what passes between this port and another one, in both directions, or lets it through again. */
    setCut(other, isCut) {
        for (const [one, two] of [
            [this, other],
            [other, this],
        ])
            if (isCut)
                one.#cutFrom.add(two);
            else
                one.#cutFrom.delete(two);
    }
    isCutFrom(other) {
        return this.#cutFrom.has(other);
    }
    get delayMs() {
        return this.quality.delaySeconds * 1000;
    }
    /** Whether one more frame gets through this cable. */
    passes(random) {
        if (!this.isPlugged || this.isMuted)
            return false;
        return this.quality.loss === 0 || random() >= this.quality.loss;
    }
    cork() {
        this.#socket?.cork();
    }
    uncork() {
        this.#socket?.uncork();
    }
    /** Sends a frame, its length before it, after a delay; drops it where too much waits already. */
    send(framed, delayMs) {
        const socket = this.#socket;
        if (socket === null || socket.destroyed)
            return;
        if (this.#underWay + socket.writableLength + framed.length > mostWaiting) {
            this.dropped += 1;
            return;
        }
        this.sent += 1;
        if (delayMs === 0) {
            socket.write(framed);
            return;
        }
        this.#underWay += framed.length;
        setTimeout(() => {
            this.#underWay -= framed.length;
            if (this.#socket === socket && !socket.destroyed)
                socket.write(framed);
        }, delayMs).unref();
    }
}

;// CONCATENATED MODULE: ./lib/machine/network/networks.js




/**
 * The networks of machines that belong together, each with a number, as `vlan 1` in NixOS' tests. Machines that are
 * started together share them; `networks` among the options of a machine lets it join those of others.
 */
class networks_Networks {
    #hubs = new Map();
    #members = new Map();
    /**
     * Adds a machine, which has the lowest number that is free. Throws a `ToolError` for a network that cannot be, and for
     * more machines than there are addresses.
     */
    join(name, vlans, onNotice) {
        requireVlans(vlans);
        const taken = new Set([...this.#members.values()].map((member) => member.number));
        let number = 1;
        while (taken.has(number))
            number += 1;
        if (number > mostMachines)
            throw new errors/* ToolError */.v4('network-full', `${name}: there are ${mostMachines} machines already, and no address is left`, {
                hint: 'Close some, or let others have networks of their own.',
                status: 2,
            });
        const cards = cardsOf(number, vlans);
        this.#members.set(name, { number, cards });
        const hubs = cards.map(({ vlan }) => this.#hub(vlan));
        return new Cables(name, cards.map((card, index) => ({ card, hub: hubs[index] })), {
            onNotice,
            hosts: () => hostLines(cards, this.#neighbours()),
            leave: () => this.#members.delete(name),
        });
    }
    #neighbours() {
        return [...this.#members].map(([name, { cards }]) => ({ name, cards }));
    }
    #hub(vlan) {
        const hub = this.#hubs.get(vlan) ?? new Hub();
        this.#hubs.set(vlan, hub);
        return hub;
    }
}

;// CONCATENATED MODULE: ./lib/machine/start.js








const noNetwork = { vlans: [], isOutgoingAllowed: false };
/**
 * Makes a machine that is switched off. Throws a `ToolError` for a bad or taken name, and where the backend cannot run
 * here; nothing is left then.
 */
async function createMachine(name, backend, options = {}) {
    requireMachineName(name);
    const { env = process.env, onNotice = () => { }, outputDir, networks = new networks_Networks() } = options;
    const redaction = options.redaction ?? (await (0,redact_redaction/* loadRedaction */.K7)({ secrets: [], patterns: [] }, env));
    const redact = (text) => (0,stream_redactor.redactText)(redaction, text);
    const home = await processHome();
    const dir = await home.newDirectory(name);
    let recording = null;
    let cables = null;
    const release = async () => {
        cables?.remove();
        await home.release(name);
    };
    try {
        const { vlans, isOutgoingAllowed } = backend.network?.({ env, onNotice }) ?? noNetwork;
        cables = networks.join(name, vlans, onNotice);
        const guest = await backend.create({ name, dir, cables, env, onNotice, snapshots: home.snapshots });
        if (outputDir !== undefined)
            recording = await ConsoleRecording.open((0,external_node_path_.resolve)(outputDir, name), {
                ...{ title: `console of ${name}`, redaction, env, onNotice },
            });
        const sibling = (other, its) => createMachine(other, its, { ...options, networks });
        return new Machine({
            ...{ name, kind: backend.kind, guest, recording, redact, release, sibling },
            isForked: backend.isForked === true,
            ...{ cables, isOutgoingAllowed, onNotice, env, dir },
        });
    }
    catch (thrown) {
        await release();
        throw thrown;
    }
}
/**
 * Makes machines and switches all of them on; returns them by their names. They share networks, on which they are
 * numbered in the order of their names, as in NixOS' tests. When one cannot be made or started, the others are closed
 * again and its error is thrown.
 */
async function start_startMachines(backends, options = {}) {
    const machines = new Map();
    const shared = { networks: new Networks(), ...options };
    const byName = Object.entries(backends).sort(([one], [other]) => (one < other ? -1 : 1));
    try {
        for (const [name, backend] of byName)
            machines.set(name, await createMachine(name, backend, shared));
        await Promise.all([...machines.values()].map((machine) => machine.start()));
    }
    catch (thrown) {
        await closeMachines(machines.values());
        throw thrown;
    }
    return Object.fromEntries(Object.keys(backends).map((name) => [name, machines.get(name)]));
}
/** Closes machines, all of them even where one fails; throws the first failure. */
async function closeMachines(machines) {
    const ends = await Promise.allSettled([...machines].map((machine) => machine.close()));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
}

;// CONCATENATED MODULE: ./lib/machine/kept/serve.js









const lastAnswersMs = 2000;
/**
 * Is the driver of kept machines, which share their networks: starts them, answers requests, and resolves when all were
 * removed or `signal` is aborted. Nothing of them is left then but their recordings. Throws where one cannot be started or
 * asked; none is left then.
 */
async function serveMachines(backends, options) {
    const machines = Object.values(await startMachines(backends, options));
    const failed = new AbortController();
    const signal = AbortSignal.any([options.signal, failed.signal]);
    const serving = machines.map((machine) => serve(machine, { ...options, signal }).catch((thrown) => {
        failed.abort();
        throw thrown;
    }));
    for (const end of await Promise.allSettled(serving))
        if (end.status === 'rejected')
            throw end.reason;
}
/** Answers for one machine until it was removed. */
async function serve(machine, { registry, signal, outputDir }) {
    const { name } = machine;
    const driver = new Driver(machine, outputDir ?? null);
    const answering = new Set();
    const server = createServer((socket) => {
        socket.on('error', () => { });
        const answer = answerOne(socket, driver).finally(() => answering.delete(answer));
        answering.add(answer);
    });
    let socket = 0;
    try {
        socket = await register(registry, name, async (path) => {
            server.listen(path);
            await once(server, 'listening');
        });
        await Promise.race([driver.removed, aborted(signal)]);
    }
    finally {
        await machine.close();
        await forget(registry, name, socket);
        driver.confirmRemoval();
        server.close();
        // Whoever has asked hears that it is over.
        await Promise.race([Promise.allSettled(answering), sleep(lastAnswersMs)]);
    }
}
async function aborted(signal) {
    if (!signal.aborted)
        await once(signal, 'abort');
}
/** A connection has one request. */
async function answerOne(socket, driver) {
    const [line] = (await once(createInterface({ input: socket }), 'line').catch(() => ['']));
    const answer = await driver.answer(line);
    await new Promise((resolve) => {
        socket.once('close', () => resolve());
        socket.end(`${JSON.stringify(answer)}\n`);
    });
}
class Driver {
    /** Resolves when somebody has asked for the end of the machine. */
    removed;
    #remove = () => { };
    #gone;
    /** To be called when nothing of the machine is left. */
    confirmRemoval = () => { };
    #machine;
    #outputDir;
    #snapshot = null;
    #ports = new Map();
    constructor(machine, outputDir) {
        this.#machine = machine;
        this.#outputDir = outputDir;
        this.removed = new Promise((resolve) => {
            this.#remove = resolve;
        });
        this.#gone = new Promise((resolve) => {
            this.confirmRemoval = resolve;
        });
    }
    async answer(line) {
        try {
            return { ok: true, value: (await this.#do(keptRequestSchema.parse(JSON.parse(line)))) ?? null };
        }
        catch (thrown) {
            const error = toolErrorOf(thrown) ?? new ToolError('machine-driver', messageOf(thrown));
            const { code, hint, message, status } = error;
            return { ok: false, code, hint, message, status };
        }
    }
    async #do(request) {
        const machine = this.#machine;
        switch (request.method) {
            case 'status':
                return this.#status();
            case 'start':
                return machine.connect();
            case 'stop':
                return machine.shutdown();
            case 'crash':
                return machine.crash();
            case 'reboot':
                return machine.reboot();
            case 'clean':
                return machine.clean();
            case 'console':
                return machine.consoleLog();
            case 'screenshot':
                return doable(await machine.screenshot(request.file));
            case 'shell': {
                const command = await machine.shellCommand();
                return command.ok ? command.value : null;
            }
            case 'forward':
                return this.#forwarded(request.guest);
            case 'key':
                return doable(await machine.sendKey(request.keys));
            case 'snapshot':
                this.#snapshot = doable(await machine.snapshot());
                return null;
            case 'revert':
                if (this.#snapshot === null)
                    throw new ToolError('no-snapshot', `${machine.name}: there is no snapshot to go back to`, {
                        status: 2,
                    });
                return doable(await machine.revert(this.#snapshot));
            case 'run':
                return this.#run(request);
            case 'remove':
                this.#remove();
                return this.#gone;
        }
    }
    async #run({ script, input, timeoutSeconds }) {
        const { status, stdout, stderr } = await this.#machine.runScript({
            ...{ script, timeoutSeconds },
            ...(input === null ? {} : { input: Buffer.from(input, 'base64') }),
        });
        return { status, stdout: stdout.toString('base64'), stderr: stderr.toString('base64') };
    }
    /** A port that is forwarded stays so, for all who ask. */
    async #forwarded(guest) {
        const port = this.#ports.get(guest) ?? doable(await this.#machine.forwardPort({ guest }));
        this.#ports.set(guest, port);
        return port;
    }
    #status() {
        const { cards, name, kind, isUp, slowdown, lastEnd } = this.#machine;
        const last_end = lastEnd === null ? null : { kind: lastEnd.kind, detail: lastEnd.detail };
        return {
            name,
            backend: kind,
            is_up: isUp,
            slowdown,
            last_end,
            output_dir: this.#outputDir,
            addresses: cards.map((card) => ({ ...card })),
            pid: process.pid,
        };
    }
}
/** The value of what the backend can do; throws a `ToolError` (`unsupported`) for what it cannot. */
function doable(result) {
    if (result.ok)
        return result.value;
    throw new ToolError('unsupported', result.message, { status: 2 });
}

;// CONCATENATED MODULE: ./lib/machine/mock/backend.js



/**
 * A guest in memory, for tests of what is built on machines: the same `Machine` over it, with commands that are answered
 * by a function, and a console and an end that the test decides.
 */
class MockGuest extends UnsavedGuest {
    slowdown;
    vlans;
    /** Every script that was run. */
    scripts = [];
    /** What was pressed and typed, the networks whose cables are pulled, and the ports that are forwarded. */
    keys = [];
    typed = '';
    pulled = new Set();
    forwards = [];
    boots = 0;
    resets = 0;
    isClosed = false;
    #settings;
    #onConsole = () => { };
    #end = () => { };
    constructor(settings = {}) {
        super('mock');
        this.slowdown = settings.slowdown ?? 1;
        this.vlans = settings.vlans ?? [];
        this.#settings = settings;
    }
    /** Prints on the console. */
    print(text) {
        this.#onConsole(Buffer.from(text));
    }
    /** Ends the boot, as a guest does that is shut down, reboots, panics or dies. */
    stop(end) {
        this.#end({ status: 0, detail: '', ...end });
    }
    async boot(onConsole) {
        this.boots += 1;
        this.#onConsole = onConsole;
        const ended = new Promise((resolve) => {
            this.#end = resolve;
        });
        return {
            ended,
            connect: async (signal) => {
                if (this.#settings.hasShell === false)
                    await (0,external_node_timers_promises_.setTimeout)(2 ** 30, undefined, { signal });
                return this.#shell;
            },
            kill: async () => this.stop({ kind: 'stopped', status: 137, detail: 'its power was cut' }),
            shellCommand: async () => unable('mock', 'give a terminal'),
            screenshot: async () => unable('mock', 'take a screenshot'),
            sendKey: async (keys) => {
                this.keys.push(keys);
                return able();
            },
            sendConsole: async (text) => {
                this.typed += text;
                return able();
            },
            setLink: async (vlan, isUp) => {
                if (isUp)
                    this.pulled.delete(vlan);
                else
                    this.pulled.add(vlan);
                return able();
            },
            forwardPort: async (forward) => {
                this.forwards.push(forward);
                return able();
            },
        };
    }
    async reset() {
        this.resets += 1;
    }
    async close() {
        this.isClosed = true;
    }
    #shell = {
        run: async (command) => {
            this.scripts.push(command.script);
            if (/^set -euo pipefail; systemctl (poweroff|reboot)|^systemctl (poweroff|reboot)/.test(command.script)) {
                this.stop({ kind: command.script.includes('reboot') ? 'reboot' : 'poweroff' });
                return { status: 0, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
            }
            const answer = await this.#settings.answer?.(command.script, command);
            const { status = answer ? 0 : 127, stdout = '', stderr = '' } = answer ?? {};
            const printed = { stdout: Buffer.from(stdout), stderr: Buffer.from(stderr) };
            if (!command.onStdout)
                return { status, ...printed };
            command.onStdout(printed.stdout);
            return { status, ...printed, stdout: Buffer.alloc(0) };
        },
    };
}
/** The backend over a mock guest. */
function mock(guest = new MockGuest()) {
    return {
        kind: 'mock',
        network: () => ({ vlans: guest.vlans, isOutgoingAllowed: false }),
        create: async () => guest,
    };
}

// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/machine/qemu/accelerator.js





/** Hardware runs a guest about ten times as fast as translation; busy machines need more. */
const emulationSlowdown = 15;
const accelerators = {
    kvm: { name: 'kvm', slowdown: 1, args: ['-accel', 'kvm', '-cpu', 'host'] },
    // The plainest processor is the fastest to translate, and a large buffer translates less twice.
    tcg: {
        ...{ name: 'tcg', slowdown: emulationSlowdown },
        args: ['-accel', 'tcg,thread=multi,tb-size=512', '-cpu', 'qemu64'],
    },
};
/**
 * A boot sector that writes 0x10 to port 0xf4: mov dx, 0xf4; mov al, 0x10; out dx, al; hlt. QEMU's isa-debug-exit ends
 * with twice that value and one as its status then.
 */
const bootSector = Buffer.concat([Buffer.from([0xba, 0xf4, 0x00, 0xb0, 0x10, 0xee, 0xf4]), Buffer.alloc(503), Buffer.from([0x55, 0xaa])], 512);
const ranStatus = 33;
/** Where KVM works, a kernel is through in a second. */
const probeMs = 15_000;
const maxOutput = 16 * 1024;
/**
 * Runs whole guests under KVM: a boot sector through the BIOS and, where one is given, a Linux kernel, which ends at once
 * because it finds no root. A /dev/kvm that opens proves nothing, and neither does a guest that runs a few instructions:
 * where virtualisation is nested badly, a kernel hangs at the first instruction that is emulated wrongly.
 */
async function accelerator_probeKvm(qemu, options) {
    const { dir, env, kernel } = options;
    try {
        (0,external_node_fs_.accessSync)('/dev/kvm', external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
    }
    catch {
        return { works: false, reason: 'there is no /dev/kvm that this user may open' };
    }
    const disk = (0,external_node_path_.join)(dir, 'probe.img');
    await (0,promises_.writeFile)(disk, bootSector);
    const machine = [
        qemu,
        '-nodefaults',
        '-no-user-config',
        '-display',
        'none',
        '-no-reboot',
        ...accelerators.kvm.args,
    ];
    try {
        const sector = await run([
            ...[...machine, '-machine', 'pc', '-m', '16M', '-device', 'isa-debug-exit,iobase=0xf4,iosize=1'],
            ...['-drive', `file=${disk},format=raw,if=ide`],
        ]);
        if (sector.problem !== null)
            return { works: false, reason: sector.problem };
        if (sector.status !== ranStatus)
            return { works: false, reason: `a guest ended with status ${sector.status}` };
        if (kernel === null)
            return { works: true };
        const parameters = 'console=ttyS0 quiet panic=-1';
        const linux = await run([
            ...[
                ...machine,
                '-machine',
                'q35',
                '-m',
                '256M',
                '-kernel',
                kernel,
                '-append',
                parameters,
                '-serial',
                'stdio',
            ],
        ]);
        if (linux.problem !== null)
            return { works: false, reason: linux.problem };
        return linux.output.includes('Kernel panic')
            ? { works: true }
            : { works: false, reason: 'Linux did not start' };
    }
    finally {
        await (0,promises_.rm)(disk, { force: true });
    }
    async function run(argv) {
        const started = await (0,bound_process/* startBound */.P)(argv, { env, stdout: 'pipe' });
        let output = '';
        started.child.stdout?.on('data', (bytes) => {
            output = (output + bytes.toString('latin1')).slice(-maxOutput);
        });
        const deadline = performance.now() + probeMs;
        const isFaulty = () => /KVM internal error|emulation failure|failed to set MSR/i.test(started.words());
        let status = null;
        while (status === null && !isFaulty() && performance.now() < deadline)
            status = await Promise.race([started.ended, (0,external_node_timers_promises_.setTimeout)(50, null)]);
        started.child.kill('SIGKILL');
        if (isFaulty())
            return { problem: 'KVM reported an internal error', status: 1, output };
        if (status === null)
            return { problem: `a guest did not end within ${probeMs / 1000} s`, status: 1, output };
        return { problem: null, status, output };
    }
}
const probed = new Map();
/**
 * The fastest that works, or the one that was asked for. `onNotice` receives once why guests are emulated. The answer for a
 * `kernel` does not change while this machine is up, and is found out once.
 */
async function accelerator_acceleratorFor(asked, kernel, probe, onNotice) {
    if (asked !== 'auto')
        return accelerators[asked];
    const known = probed.get(kernel ?? '');
    const probing = known ?? probe();
    probed.set(kernel ?? '', probing);
    const found = await probing;
    if (found.works)
        return accelerators.kvm;
    if (!known)
        onNotice(`KVM does not work here (${found.reason}); guests are emulated, which is about ten times slower`);
    return accelerators.tcg;
}

// EXTERNAL MODULE: ./lib/machine/image/guest-files.js + 1 modules
var guest_files = __webpack_require__(28507);
;// CONCATENATED MODULE: ./lib/machine/qemu/arguments.js


const socketFiles = { monitor: 'qmp', console: 'console', shell: 'shell' };
/** After the standard streams. */
const arguments_firstSocket = 3;
/** The name of a card among QEMU's devices. */
function arguments_deviceOf(vlan) {
    return `card${vlan}`;
}
/** A card to the outside, as `eth0`, and one for each network. They cannot be added to a snapshot later. */
function networkArguments({ cards, isOutgoingAllowed }) {
    // Without the code with which a BIOS boots from a network. A guest that goes on from a snapshot must not announce its
    // addresses, which it gets new: Linux 6.12 waits for ever when a card is set down at that moment (virtnet_close waits
    // under the lock that the announcement is waiting for).
    const card = (netdev, more) => [
        '-device',
        `virtio-net-pci,netdev=${netdev},guest_announce=off,romfile=${more}`,
    ];
    return [
        ...['-netdev', outsideNetdev(isOutgoingAllowed), ...card(outsideId, '')],
        ...cards.flatMap(({ vlan, mac }, index) => [
            ...['-netdev', `socket,id=vlan${vlan},fd=${arguments_firstSocket + index}`],
            ...card(`vlan${vlan}`, `,mac=${mac},id=${arguments_deviceOf(vlan)}`),
        ]),
    ];
}
/** What the driver adds to any guest: monitor, serial console, shell, a watch for panics. */
function driverArguments({ shell, sockets }) {
    const device = shell === 'port'
        ? `virtserialport,chardev=shell,name=${guest_files/* shellPort */.i1},id=shellport`
        : 'virtconsole,chardev=shell';
    return [
        ...socket('monitor', sockets.monitor, ['-mon', 'chardev=monitor,mode=control']),
        ...socket('console', sockets.console, ['-serial', 'chardev:console']),
        ...socket('shell', sockets.shell, ['-device', 'virtio-serial-pci,id=serialbus', '-device', device]),
        // A reboot ends QEMU, and the driver starts a new one: under emulation a second kernel cannot calibrate its clock, and
        // a new kernel may have to be given to QEMU.
        '-no-reboot',
    ];
}
function socket(id, path, device) {
    return ['-chardev', `socket,id=${id},path=${escaped(path)}`, ...device];
}
/**
 * The arguments of a whole guest. The list of devices must not depend on anything that differs between a guest and its
 * forks, since a snapshot restores into equal hardware only.
 */
function guestArguments(hardware) {
    const { name, accelerator, memoryMiB, cpus, disk, moreDisks = [], kernel, memory } = hardware;
    const size = `${memoryMiB}M`;
    const boot = kernel === null
        ? []
        : [
            ...['-kernel', kernel.image, '-append', kernel.parameters],
            ...(kernel.initrd === null ? [] : ['-initrd', kernel.initrd]),
        ];
    return [
        ...[
            '-name',
            name,
            '-nodefaults',
            '-no-user-config',
            '-display',
            'none',
            '-machine',
            // Without a screen of its own the firmware also prints to the serial console, as does a loader that it starts.
            `q35,memory-backend=memory${kernel === null ? ',graphics=off' : ''}`,
        ],
        ...[...accelerator.args, '-smp', String(cpus), '-m', size],
        '-object',
        `memory-backend-file,id=memory,size=${size},mem-path=${escaped(memory.file)},share=${memory.isShared ? 'on' : 'off'}`,
        ...boot,
        // What a guest writes need not survive this machine, only the guest.
        ...diskArguments('disk', disk),
        ...moreDisks.flatMap((file, index) => diskArguments(`disk${index + 1}`, file)),
        ...['-device', 'virtio-rng-pci', '-device', 'VGA'],
        // After a fork the kernel sees another identifier and mixes its random numbers anew.
        ...['-device', 'vmgenid,guid=auto', '-device', 'pvpanic-pci'],
        ...driverArguments(hardware),
        ...networkArguments(hardware.network),
    ];
}
/** A disk, as the next one that the guest finds. */
function diskArguments(id, file) {
    const drive = `if=none,id=${id},file=${escaped(file)},format=qcow2,cache=unsafe,discard=unmap`;
    return ['-drive', drive, '-device', `virtio-blk-pci,drive=${id}`];
}
/** In QEMU's options a comma is written twice. */
function escaped(value) {
    return value.replaceAll(',', ',,');
}
/**
 * For the kernel of the base image: a serial console, and nothing that costs time under emulation or hides what happens.
 * The kernel of a panic is ended by `panic`, since nobody is there to read its screen.
 */
const fastParameters = [
    ...['root=/dev/vda', 'rw', 'console=tty0', 'console=ttyS0', 'panic=-1', 'net.ifnames=0', 'loglevel=4'],
    ...['mitigations=off', 'nokaslr', 'tsc=nowatchdog', 'audit=0', 'apparmor=0', 'lsm=capability'],
    ...['random.trust_cpu=on', 'cryptomgr.notests'],
].join(' ');

;// CONCATENATED MODULE: ./lib/machine/guest/agent-shell.js



/**
 * The driver's end of a serial port at which the agent of agent.ts is, and whose protocol is described there. Commands run
 * beside each other, and what they print arrives whole whatever bytes it has.
 */
class AgentShell {
    runsBeside = true;
    #line;
    #jobs = new Map();
    #count = 0;
    /** Why there is no agent any more. */
    #failure = null;
    constructor(line) {
        this.#line = line;
    }
    release() {
        this.#line.release();
    }
    /** Resolves when the agent answers. */
    async greet() {
        const word = (0,random/* randomHex */.n)(8);
        await this.#line.greet(`hello ${word}`, `ready ${word}`);
        this.#dispatch().catch((thrown) => {
            this.#failure = thrown;
            for (const { reject } of this.#jobs.values())
                reject(thrown);
            this.release();
        });
    }
    async run({ script, input, timeoutSeconds, onStdout }, signal) {
        signal.throwIfAborted();
        if (this.#failure !== null)
            throw this.#failure;
        this.#count += 1;
        const id = this.#count;
        const result = new Promise((resolve, reject) => {
            this.#jobs.set(id, { stdout: [], stderr: [], onStdout, resolve, reject });
        });
        const bytes = Buffer.from(script);
        this.#line.write(`run ${id} ${timeoutSeconds} ${bytes.length} ${input?.length ?? -1}\n`);
        this.#line.write(bytes);
        if (input !== undefined)
            this.#line.write(input);
        try {
            return await (0,abortable/* unlessAborted */.W)(result, signal);
        }
        catch (thrown) {
            // Nobody waits for it any more.
            this.#line.write(`forget ${id}\n`);
            throw thrown;
        }
        finally {
            this.#jobs.delete(id);
        }
    }
    /** Hands what the agent writes to the commands, until the connection ends. */
    async #dispatch() {
        for (;;) {
            const line = await this.#line.reader.line();
            const [word = '', id, number] = line.split(' ');
            const [job, count] = [this.#jobs.get(Number(id)), Number(number)];
            if (word === 'end') {
                job?.resolve({ status: count, stdout: joined(job.stdout), stderr: joined(job.stderr) });
            }
            else if (word === 'out' || word === 'err') {
                const bytes = await this.#line.reader.bytes(count);
                if (word === 'out' && job?.onStdout)
                    job.onStdout(bytes);
                else
                    job?.[word === 'out' ? 'stdout' : 'stderr'].push(bytes);
            }
            else if (word !== '' && word !== 'ready') {
                throw new errors/* ToolError */.v4('guest-shell', `the guest's agent says "${line}"`);
            }
        }
    }
}
function joined(parts) {
    return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./lib/machine/guest/console-shell.js





/** Where the guest keeps what a command reads and prints, in memory, so that a full disk does not matter. */
const directory = '/run/nixos-rebuild-test-shell';
/** So much at once passes a console that nobody reads for a moment, as base64. */
const pieceBytes = 48 * 1024;
const maxTries = 5;
/**
 * A shell on a virtio console, as NixOS' tests have it: one command at a time, each one line for the bash that waits at the
 * other end. A console drops what is not read at once, so what a command prints goes to files in the guest and is fetched
 * in pieces, each of which is counted: it arrives whole whatever bytes it has, and nothing that it starts in the background
 * can write into the line.
 */
class ConsoleShell {
    #line;
    #nonce = (0,random/* randomHex */.n)(8);
    /** The command that runs, or ran last. */
    #turn = Promise.resolve();
    #count = 0;
    constructor(line) {
        this.#line = line;
    }
    release() {
        this.#line.release();
    }
    /** Waits for the line with which NixOS' backdoor begins. */
    async banner() {
        while (!(await this.#line.reader.line()).endsWith('Spawning backdoor root shell...'))
            ;
    }
    /** Resolves when the shell at the other end answers. */
    async greet() {
        const env = Object.entries(guest_shell/* guestEnvironment */.ao).map(([name, value]) => `${name}=${(0,shell/* quoteWord */.X)(value)}`);
        // In two words, so that a terminal's echo of this line is no answer.
        const greeting = `export ${env.join(' ')}; cd /root; [ -d ${directory} ] || mkdir -m 700 ${directory}; echo; echo ${this.#nonce} 'ready'`;
        await this.#line.greet(greeting, `${this.#nonce} ready`);
    }
    run(command, signal) {
        return this.#inTurn(async () => {
            const result = await this.#run(command);
            if (!command.onStdout)
                return result;
            command.onStdout(result.stdout);
            return { ...result, stdout: Buffer.alloc(0) };
        }, signal);
    }
    tell(script, signal) {
        return this.#inTurn(() => this.#tell(script), signal);
    }
    #inTurn(work, signal) {
        const result = this.#turn.then(() => {
            signal.throwIfAborted();
            return work();
        });
        // A command that nobody waits for any more keeps the line until it has ended: its answer must not be the next one's.
        this.#turn = result.catch(() => { });
        return (0,abortable/* unlessAborted */.W)(result, signal);
    }
    #nextMark() {
        this.#count += 1;
        return `${this.#nonce}-${this.#count}`;
    }
    async #run({ script, input, timeoutSeconds }) {
        // Each command writes the files anew, since removing them would start a program: under emulation that takes longer
        // than most commands.
        const file = `${directory}/${this.#nonce}`;
        const mark = this.#nextMark();
        // A terminal passes base64 as it is; bash would read a here-document byte by byte.
        const encoded = input === undefined ? '' : Buffer.from(input).toString('base64');
        const receive = input === undefined ? '' : `head -c ${encoded.length} | base64 -d >${file}.i; `;
        const timeout = `timeout -k ${guest_shell/* killAfterSeconds */.Wj} ${timeoutSeconds} bash -c ${(0,shell/* quoteWord */.X)(script)}`;
        const from = input === undefined ? '/dev/null' : `${file}.i`;
        // Through pipes: a program that opens /dev/stderr anew would empty a file.
        this.#send(`${receive}{ { ${timeout} <${from} 2>&3 3>&- | cat >${file}.o 3>&-; echo \${PIPESTATUS[0]} >${file}.s; } 3>&1 | ` +
            `cat >${file}.e; }; status=; read -r status <${file}.s; ${this.#answer(file, mark)}`);
        this.#line.write(encoded);
        const result = await this.#result(file, mark);
        // They may be large, and are in memory.
        this.#send(`for file in o e i; do : >${file}.$file; done`);
        return result;
    }
    /** In the guest's bash itself: under emulation each program takes a twentieth of a second to start. */
    async #tell(script) {
        const file = `${directory}/${this.#nonce}`;
        const mark = this.#nextMark();
        this.#send(`(${script}\n) </dev/null >${file}.o 2>${file}.e; status=$?; ${this.#answer(file, mark)}`);
        return this.#result(file, mark);
    }
    /** Prints the line with a command's status and the sizes of its outputs, of which most have none. */
    #answer(file, mark) {
        return (`set -- $status 0 0; [ -s ${file}.o -o -s ${file}.e ] && set -- $status $(stat -c %s ${file}.o ${file}.e); ` +
            `echo; echo ${mark} $1 $2 $3`);
    }
    async #result(file, mark) {
        const [status, out, err] = await this.#numbersAfter(mark);
        const stdout = await this.#fetchPieces(`${file}.o`, out);
        const stderr = await this.#fetchPieces(`${file}.e`, err);
        return { status, stdout, stderr };
    }
    async #numbersAfter(mark) {
        for (;;) {
            const [first, ...words] = (await this.#line.reader.line()).split(' ');
            if (first !== mark)
                continue;
            const [status, out, err] = words.map(Number);
            if (words.length === 3 && [status, out, err].every(Number.isSafeInteger))
                return [status, out, err];
            throw new errors/* ToolError */.v4('guest-shell', `the guest's shell answered "${mark} ${words.join(' ')}"`, {
                hint: 'Perhaps no room is left in its /run.',
            });
        }
    }
    async #fetchPieces(file, count) {
        const pieces = [];
        for (let at = 0; at < count; at += pieceBytes)
            pieces.push(await this.#fetchPiece(file, at, Math.min(pieceBytes, count - at)));
        return Buffer.concat(pieces);
    }
    async #fetchPiece(file, at, count) {
        for (let tries = 0; tries < maxTries; tries += 1) {
            this.#send(`tail -c +${at + 1} ${file} | head -c ${count} | base64 -w 0; echo`);
            const piece = Buffer.from(await this.#line.reader.line(), 'base64');
            if (piece.length === count)
                return piece;
        }
        throw new errors/* ToolError */.v4('guest-shell', `the guest's console loses output: ${maxTries} times in a row`, {
            hint: 'Less may come through when this machine is less busy.',
        });
    }
    #send(line) {
        this.#line.write(`${line}\n`);
    }
}

;// CONCATENATED MODULE: ./lib/machine/guest/byte-reader.js

/**
 * Reads lines and counted bytes from a stream of chunks, as they arrive. Chunks are kept as they are, and joined
 * where a read takes more than one: joining with every chunk would take time with the square of the length.
 */
class ByteReader {
    #chunks = [];
    #length = 0;
    #wanted = null;
    #isEnded = false;
    push(chunk) {
        this.#chunks.push(chunk);
        this.#length += chunk.length;
        this.#wanted?.();
    }
    /** No more will come: reads that wait for more reject. */
    end() {
        this.#isEnded = true;
        this.#wanted?.();
    }
    /** The next `count` bytes. */
    async bytes(count) {
        while (this.#length < count)
            await this.#more();
        return this.#take(count);
    }
    /** The next line, without its newline and a carriage return before it, as text. */
    async line() {
        // Nothing is taken away meanwhile: each chunk is searched once.
        let length = 0;
        for (let index = 0;; index += 1) {
            if (index === this.#chunks.length)
                await this.#more();
            const chunk = this.#chunks[index] ?? Buffer.alloc(0);
            const at = chunk.indexOf(10);
            if (at !== -1)
                return this.#take(length + at + 1)
                    .toString('utf8', 0, length + at)
                    .replace(/\r$/, '');
            length += chunk.length;
        }
    }
    #take(count) {
        const taken = [];
        for (let left = count; left > 0;) {
            const chunk = this.#chunks.shift() ?? Buffer.alloc(0);
            taken.push(chunk.subarray(0, left));
            if (chunk.length > left)
                this.#chunks.unshift(chunk.subarray(left));
            left -= Math.min(left, chunk.length);
        }
        this.#length -= count;
        return taken.length === 1 ? (taken[0] ?? Buffer.alloc(0)) : Buffer.concat(taken);
    }
    #more() {
        if (this.#isEnded)
            return Promise.reject(new guest_shell/* ConnectionClosed */.NU());
        return new Promise((resolve, reject) => {
            this.#wanted = () => {
                this.#wanted = null;
                if (this.#isEnded)
                    reject(new guest_shell/* ConnectionClosed */.NU());
                else
                    resolve();
            };
        });
    }
}

;// CONCATENATED MODULE: ./lib/machine/guest/serial-line.js

/** How long the other end may take to answer before it is asked again. */
const greetingMs = 5000;
/** A connection to whatever answers commands in a guest. What arrives waits in `reader`. */
class SerialLine {
    reader = new ByteReader();
    #socket;
    #onData = (chunk) => this.reader.push(chunk);
    #onClose = () => this.reader.end();
    /** Takes over the connection, until `release`. */
    constructor(socket) {
        this.#socket = socket;
        socket.on('data', this.#onData);
        socket.once('close', this.#onClose);
        if (socket.destroyed)
            this.reader.end();
    }
    /** Lets another one have the connection. */
    release() {
        this.#socket.off('data', this.#onData);
        this.#socket.off('close', this.#onClose);
        this.reader.end();
    }
    write(bytes) {
        this.#socket.write(bytes);
    }
    /** Resolves when the line `ready` has come. Further answers are to be passed over. */
    async greet(greeting, ready) {
        const greet = () => this.write(`${greeting}\n`);
        greet();
        // What is written before the guest has opened its end may be lost, or be read by a shell that ends just then.
        const again = setInterval(greet, greetingMs);
        try {
            while ((await this.reader.line()) !== ready)
                ;
        }
        finally {
            clearInterval(again);
        }
    }
}

;// CONCATENATED MODULE: ./lib/machine/guest/ssh-shell.js




/** Pause (ms) between two tries to connect to a guest that boots. */
const retryMs = 500;
/** Resolves with a shell when the guest's ssh server lets us in; rejects when `signal` is aborted. */
async function connectSsh(host, signal) {
    for (;;) {
        try {
            await host.run({ script: ':', timeoutSeconds: 60 }, signal);
            return new SshShell(host);
        }
        catch (thrown) {
            if (!(thrown instanceof unreachable/* HostUnreachable */.f))
                throw thrown;
        }
        await (0,external_node_timers_promises_.setTimeout)(retryMs, undefined, { signal });
    }
}
/** A shell over ssh, for guests that have neither of the others. Commands run beside each other. */
class SshShell {
    #host;
    constructor(host) {
        this.#host = host;
    }
    async run({ script, ...command }, signal) {
        const env = Object.entries(guest_shell/* guestEnvironment */.ao).map(([name, value]) => `${name}=${(0,shell/* quoteWord */.X)(value)}`);
        const line = `cd /root && exec env -i ${env.join(' ')} bash -c ${(0,shell/* quoteWord */.X)(script)}`;
        try {
            return await this.#host.run({ ...command, script: line }, signal);
        }
        catch (thrown) {
            if (thrown instanceof unreachable/* HostUnreachable */.f)
                throw new guest_shell/* ConnectionClosed */.NU(thrown.message);
            throw thrown;
        }
    }
}

;// CONCATENATED MODULE: ./lib/machine/qemu/keys.js

/** What a US keyboard has on a key besides letters and digits, in QEMU's names (qapi/ui.json, QKeyCode). */
const keys = {
    '-': 'minus',
    '=': 'equal',
    '[': 'bracket_left',
    ']': 'bracket_right',
    ';': 'semicolon',
    "'": 'apostrophe',
    '`': 'grave_accent',
    '\\': 'backslash',
    ',': 'comma',
    '.': 'dot',
    '/': 'slash',
    ' ': 'spc',
    '\t': 'tab',
    '\n': 'ret',
    '\b': 'backspace',
    '\x1b': 'esc',
    '\x7f': 'delete',
};
/** What Shift makes of a key of a US keyboard. */
const shifted = {
    '!': '1',
    '@': '2',
    '#': '3',
    $: '4',
    '%': '5',
    '^': '6',
    '&': '7',
    '*': '8',
    '(': '9',
    ')': '0',
    _: '-',
    '+': '=',
    '{': '[',
    '}': ']',
    ':': ';',
    '"': "'",
    '~': '`',
    '|': '\\',
    '<': ',',
    '>': '.',
    '?': '/',
};
/** QEMU's names of the keys that are pressed together: `ctrl-alt-delete`, `shift-a`, or one character. */
function keyCodes(combination) {
    const single = characterCodes(combination);
    if (single !== null)
        return single;
    const names = combination.split('-');
    if (names.some((name) => !/^[a-z0-9_]{1,20}$/.test(name)))
        throw (0,errors/* usageError */.Wp)('bad-key', `"${combination}" names no keys`, 'Join QEMU\'s names with hyphens: ctrl-alt-delete, ret, f1; see "sendkey" in its manual.');
    return names;
}
/** The keys for one character, or null where it has none. */
function characterCodes(character) {
    if (/^[a-z0-9]$/.test(character))
        return [character];
    if (/^[A-Z]$/.test(character))
        return ['shift', character.toLowerCase()];
    const key = keys[character];
    if (key !== undefined)
        return [key];
    const below = shifted[character];
    if (below === undefined)
        return null;
    return ['shift', keys[below] ?? below];
}

;// CONCATENATED MODULE: ./lib/machine/qemu/sockets.js

/**
 * A unix socket on which QEMU connects to us. We listen before QEMU starts, so that there is no moment at which it is not
 * there yet, and no byte of a console is missed.
 */
class ListeningSocket {
    path;
    socket;
    #server;
    constructor(path, server) {
        this.path = path;
        this.#server = server;
        this.socket = new Promise((resolve) => {
            server.once('connection', (socket) => {
                // An exited QEMU closes with an error.
                socket.on('error', () => { });
                server.close();
                resolve(socket);
            });
        });
    }
    /** Listens at a path where nothing is. */
    static async at(path) {
        const server = (0,external_node_net_.createServer)();
        const listening = new ListeningSocket(path, server);
        await new Promise((resolve, reject) => {
            server.once('error', reject);
            server.listen(path, resolve);
        });
        server.unref();
        return listening;
    }
    /** Stops listening. */
    close() {
        this.#server.close();
    }
}

;// CONCATENATED MODULE: ./lib/machine/qemu/boot.js















/** The disk of a guest, in its directory. */
const diskFile = 'disk.qcow2';
/** QEMU connects to us as soon as it has read its arguments. */
const connectMs = 60_000;
/** For writing its tables of the disk when it ends; one that hangs is killed. */
const quitMs = 10_000;
/** One run of QEMU. */
class QemuBoot {
    ended;
    qmp;
    pid;
    #process;
    #console;
    #shellSocket;
    #launch;
    #shell = null;
    #isKilled = false;
    constructor(launch, started, sockets, reasons) {
        this.#launch = launch;
        this.#process = started;
        this.pid = started.pid;
        this.qmp = sockets.qmp;
        this.#console = sockets.console;
        this.#shellSocket = sockets.shell;
        this.ended = started.ended.then(async (status) => {
            await launch.ssh?.close();
            if (this.#isKilled)
                return { kind: 'stopped', status, detail: 'its power was cut' };
            const reason = reasons.at(-1);
            if (reason === 'guest-shutdown')
                return { kind: 'poweroff', status, detail: '' };
            if (reason === 'guest-reset')
                return { kind: 'reboot', status, detail: '' };
            if (reason === 'guest-panic')
                return { kind: 'panic', status, detail: '' };
            return { kind: 'stopped', status, detail: started.words() };
        });
    }
    async traces() {
        const { pid } = this;
        const disk = (0,external_node_path_.join)(this.#launch.dir, diskFile);
        return { pid, disk, owns: (process) => process.pid === pid, network: null };
    }
    /**
     * Starts QEMU and connects to it. Throws a `ToolError` (`qemu-failed`) with QEMU's own words where it refuses its
     * arguments, its disk or its state; nothing runs then.
     */
    static async start(launch) {
        const { cables, dir, env, onConsole } = launch;
        const paths = Object.fromEntries(Object.entries(socketFiles).map(([name, file]) => [name, (0,external_node_path_.join)(dir, file)]));
        for (const path of Object.values(paths))
            await (0,promises_.rm)(path, { force: true });
        const [monitor, serial, shell] = await Promise.all([
            ListeningSocket.at(paths.monitor),
            ListeningSocket.at(paths.console),
            ListeningSocket.at(paths.shell),
        ]);
        const { cards } = cables;
        const started = await (0,bound_process/* startBound */.P)(launch.command(paths), { env, cwd: dir, sockets: cards.length });
        for (const [index, { vlan }] of cards.entries())
            cables.plug(vlan, started.sockets[index]);
        const reasons = [];
        const onEvent = ({ event, data }) => {
            if (event === 'SHUTDOWN' && typeof data.reason === 'string')
                reasons.push(data.reason);
        };
        try {
            const connected = Promise.all([monitor.socket, serial.socket, shell.socket]);
            const refused = started.ended.then((status) => {
                throw new errors/* ToolError */.v4('qemu-failed', `QEMU ended with status ${status}: ${started.words() || 'it said nothing'}`);
            });
            const late = (0,external_node_timers_promises_.setTimeout)(connectMs, null, { ref: false });
            const sockets = await Promise.race([connected, refused, late]);
            refused.catch(() => { });
            if (sockets === null)
                throw new errors/* ToolError */.v4('qemu-failed', `QEMU did not start within ${connectMs / 1000} s: ${started.words()}`);
            const [qmpSocket, consoleSocket, shellSocket] = sockets;
            consoleSocket.on('data', onConsole);
            const qmp = await Promise.race([Qmp.open(qmpSocket, onEvent), refused]);
            const boot = new QemuBoot(launch, started, { qmp, console: consoleSocket, shell: shellSocket }, reasons);
            await launch.restore?.(qmp);
            // A snapshot has the cables as they were.
            for (const { vlan } of cards)
                if (launch.restore || !cables.isPlugged(vlan))
                    await boot.setLink(vlan, cables.isPlugged(vlan));
            return boot;
        }
        catch (thrown) {
            started.child.kill('SIGKILL');
            await started.ended;
            const words = started.words();
            if (thrown instanceof errors/* ToolError */.v4 && thrown.code === 'qemu-failed')
                throw thrown;
            throw new errors/* ToolError */.v4('qemu-failed', `QEMU cannot be used: ${words || (0,errors/* messageOf */.bD)(thrown)}`, {
                cause: thrown,
            });
        }
        finally {
            for (const waiting of [monitor, serial, shell])
                waiting.close();
        }
    }
    async connect(signal) {
        const { ssh } = this.#launch;
        return ssh === undefined ? this.#connectSerial(signal) : connectSsh(ssh, signal);
    }
    async #connectSerial(signal) {
        this.#shell?.release();
        const isFirst = this.#shell === null;
        const Shell = this.#launch.shell === 'console' ? ConsoleShell : AgentShell;
        const shell = new Shell(new SerialLine(this.#shellSocket));
        this.#shell = shell;
        signal.addEventListener('abort', () => {
            if (this.#shell === shell && !isGreeted)
                shell.release();
        });
        let isGreeted = false;
        // What is written to a console before the backdoor has set it up is echoed and then run.
        if (shell instanceof ConsoleShell && isFirst && !this.#launch.restore)
            await shell.banner();
        await shell.greet();
        isGreeted = true;
        return shell;
    }
    /**
     * Cuts the power by QEMU's `quit`, of which the guest learns nothing. Killed at once, QEMU would lose where in its disk
     * the guest's last blocks are, and with them what the guest had synchronised.
     */
    async kill({ isDiskLost = false } = {}) {
        this.#isKilled = true;
        if (isDiskLost)
            this.#process.child.kill('SIGKILL');
        else
            this.qmp.command('quit', {}, quitMs).catch(() => { });
        const timer = setTimeout(() => this.#process.child.kill('SIGKILL'), quitMs);
        await this.ended;
        clearTimeout(timer);
    }
    async screenshot(filename, format) {
        await this.qmp.command('screendump', { filename, format });
        return able();
    }
    async sendKey(keys) {
        await this.qmp.command('send-key', { keys: keyCodes(keys).map((data) => ({ type: 'qcode', data })) });
        return able();
    }
    async sendConsole(text) {
        this.#console.write(text);
        return able();
    }
    async shellCommand() {
        return unable('qemu', 'give a terminal');
    }
    async setLink(vlan, isUp) {
        await this.qmp.command('set_link', { name: arguments_deviceOf(vlan), up: isUp });
        return able();
    }
    async forwardPort(forward) {
        if (this.#launch.hasOwnNetwork)
            return unable('nixos-vm', 'forward a port: that is for its configuration');
        await forwardPort((line) => this.qmp.monitor(line), forward);
        return able();
    }
}

;// CONCATENATED MODULE: ./lib/machine/qemu/disk-layer.js





/**
 * Puts an empty layer over a disk, which takes what is written: a qcow2 file at `path`, where one that is there is replaced.
 * Throws a `ToolError` (`no-disk`) with the words of qemu-img.
 */
async function putLayer(path, lower, env) {
    await (0,promises_.rm)(path, { force: true });
    if (lower.emptyLayer === null)
        return createLayer(path, lower, env);
    const copied = await (0,promises_.copyFile)(lower.emptyLayer, path, external_node_fs_.constants.COPYFILE_FICLONE).then(() => true, () => false);
    if (copied)
        return;
    // Forks of one snapshot may do this at the same time.
    const made = `${lower.emptyLayer}.${(0,random/* randomHex */.n)(4)}`;
    await createLayer(made, lower, env);
    await (0,promises_.rename)(made, lower.emptyLayer);
    await (0,promises_.copyFile)(lower.emptyLayer, path, external_node_fs_.constants.COPYFILE_FICLONE);
}
async function createLayer(path, { disk, format, sizeMiB }, env) {
    const argv = ['qemu-img', 'create', '-q', '-f', 'qcow2', '-F', format, '-b', disk, path];
    if (sizeMiB !== undefined)
        argv.push(`${sizeMiB}M`);
    const result = await (0,programs/* runProgram */.mB)(argv, { env, timeoutMs: 60_000 });
    if (!(0,programs/* hasSucceeded */.yO)(result))
        throw new errors/* ToolError */.v4('no-disk', `cannot make a disk over ${disk}: ${(0,programs/* failureReason */.Hr)(result)}`);
}

;// CONCATENATED MODULE: ./lib/machine/qemu/snapshot.js







const snapshotFiles = {
    memory: 'memory',
    state: 'state',
    disk: 'disk.qcow2',
    emptyLayer: 'empty.qcow2',
};
const snapshot_statusSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP().optional(), 'error-desc': schemas/* string */.YjP().optional() });
const migrationMs = 120_000;
/**
 * Stops a guest and saves it into a new directory below `parent`. QEMU has ended afterwards: the files of its memory and
 * disk are the snapshot's. Where the memory is a shared file, it is not written again: saving takes a tenth of a second.
 */
async function saveSnapshot(qmp, files, parent, ended) {
    const dir = (0,external_node_path_.join)(parent, (0,random/* randomHex */.n)(4));
    await (0,promises_.mkdir)(dir, { recursive: true });
    const { isMemoryShared } = files;
    try {
        await qmp.command('stop');
        await ignoreSharedMemory(qmp, isMemoryShared);
        await qmp.command('migrate', { uri: `exec:cat >${(0,shell/* quoteWord */.X)((0,external_node_path_.join)(dir, snapshotFiles.state))}` });
        await untilMigrated(qmp, 'saved');
    }
    catch (thrown) {
        await qmp.command('cont').catch(() => { });
        await (0,promises_.rm)(dir, { recursive: true, force: true });
        throw thrown;
    }
    await qmp.command('quit').catch(() => { });
    await ended;
    await (0,promises_.rename)(files.disk, (0,external_node_path_.join)(dir, snapshotFiles.disk));
    if (isMemoryShared)
        await (0,promises_.rename)(files.memory, (0,external_node_path_.join)(dir, snapshotFiles.memory));
    return { dir, isMemoryShared };
}
/** Loads a snapshot into a QEMU that was started with `-incoming defer`, and lets the guest go on. */
async function loadSnapshot(qmp, { dir, isMemoryShared }) {
    await ignoreSharedMemory(qmp, isMemoryShared);
    await qmp.command('migrate-incoming', { uri: `exec:cat ${(0,shell/* quoteWord */.X)((0,external_node_path_.join)(dir, snapshotFiles.state))}` });
    await untilMigrated(qmp, 'restored');
    await qmp.command('cont');
}
/**
 * Whether memory in a shared file is left out of the state: it is there already. Said each time, since a restored guest
 * has it from its snapshot.
 */
async function ignoreSharedMemory(qmp, isIgnored) {
    const capabilities = [{ capability: 'x-ignore-shared', state: isIgnored }];
    await qmp.command('migrate-set-capabilities', { capabilities });
}
async function untilMigrated(qmp, what) {
    const deadline = performance.now() + migrationMs;
    for (;;) {
        const answer = snapshot_statusSchema.parse(await qmp.command('query-migrate'));
        if (answer.status === 'completed')
            return;
        if (answer.status === 'failed' || answer.status === 'cancelled')
            throw new errors/* ToolError */.v4('snapshot', `the guest could not be ${what}: ${answer['error-desc'] ?? answer.status}`);
        if (performance.now() > deadline)
            throw new errors/* ToolError */.v4('snapshot', `the guest was not ${what} within ${migrationMs / 1000} s`);
        await (0,external_node_timers_promises_.setTimeout)(10);
    }
}

;// CONCATENATED MODULE: ./lib/machine/qemu/ssh-access.js


/** A guest at a forwarded port: it is a new one each time, with a key that nobody knows. */
function guestDestination(port, identity) {
    const options = [
        ...['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'GlobalKnownHostsFile=/dev/null'],
        ...['LogLevel=ERROR', 'ProxyCommand=none', 'ProxyJump=none'],
    ];
    return { address: `root@${forwardAddress}`, port, identity, options };
}
function guestAt(port, { name, identity, env, dir }) {
    return new ssh_host/* SshHost */.f({ name, destination: guestDestination(port, identity), env, dir });
}

;// CONCATENATED MODULE: ./lib/machine/qemu/backend.js















/** Virtual machines of QEMU, each with a kernel, a screen and a keyboard of its own. They need no root. */
function qemu(settings = {}) {
    return {
        kind: 'qemu',
        network: () => ({
            vlans: settings.vlans ?? defaultVlans,
            isOutgoingAllowed: settings.outgoing === true,
        }),
        create: (place) => QemuGuest.create(place, settings),
    };
}
class QemuGuest {
    #place;
    #machinery;
    /** The snapshot that the first boot goes on from. */
    #first;
    #isMemoryShared = true;
    #current = null;
    constructor(place, machinery, first) {
        this.#place = place;
        this.#machinery = machinery;
        this.#first = first;
    }
    /** `from` is the snapshot that it goes on from, with the kernel of the guest that was saved. */
    static async create(place, settings, from = null) {
        const { env, dir, onNotice } = place;
        const program = (0,programs/* findProgram */.Kp)(settings.program ?? 'qemu-system-x86_64', env);
        const tool = (0,programs/* findProgram */.Kp)('qemu-img', env);
        if (program === null || tool === null)
            throw new errors/* ToolError */.v4('missing-program', `${program === null ? (settings.program ?? 'qemu-system-x86_64') : 'qemu-img'} is not installed, which runs virtual machines`, { hint: 'On Debian and Ubuntu: apt-get install qemu-system-x86 qemu-utils' });
        const { kernel, ...base } = from === null ? await startOf(settings, place) : { ...savedDisk(from.snapshot), kernel: from.kernel };
        const image = kernel?.image ?? (await knownKernel(env));
        const probe = () => accelerator_probeKvm(program, { dir, env, kernel: image });
        const accelerator = await accelerator_acceleratorFor(settings.accelerator ?? 'auto', image, probe, onNotice);
        const guest = new QemuGuest(place, { settings, program, accelerator, kernel, base }, from?.snapshot ?? null);
        await guest.reset();
        return guest;
    }
    get slowdown() {
        return this.#machinery.accelerator.slowdown;
    }
    get #disk() {
        return (0,external_node_path_.join)(this.#place.dir, diskFile);
    }
    get #memory() {
        return (0,external_node_path_.join)(this.#place.dir, 'memory');
    }
    async boot(onConsole) {
        const first = this.#first;
        this.#first = null;
        return this.#launch(onConsole, first);
    }
    async #launch(onConsole, from) {
        const { program, accelerator, kernel, settings } = this.#machinery;
        const { cables, dir, env, name } = this.#place;
        await (0,promises_.rm)(this.#memory, { force: true });
        const isPrivate = from?.isMemoryShared === true;
        this.#isMemoryShared = !isPrivate;
        const access = typeof settings.shell === 'object' ? settings.shell : null;
        const shell = typeof settings.shell === 'object' ? 'port' : (settings.shell ?? 'port');
        const port = access && (await freePort());
        const hardware = {
            ...{ name, accelerator, kernel, shell, disk: this.#disk },
            ...{ memoryMiB: settings.memoryMiB ?? 512, cpus: settings.cpus ?? 1 },
            moreDisks: settings.moreDisks ?? [],
            network: { cards: cables.cards, isOutgoingAllowed: settings.outgoing === true },
            memory: isPrivate
                ? { file: (0,external_node_path_.join)(from.dir, snapshotFiles.memory), isShared: false }
                : { file: this.#memory, isShared: true },
        };
        const incoming = from === null ? [] : ['-incoming', 'defer'];
        this.#current = await QemuBoot.start({
            ...{ cables, dir, env, onConsole, shell },
            ...(access && port ? { ssh: guestAt(port, { name, dir, env, identity: access.identity }) } : {}),
            command: (sockets) => [program, ...guestArguments({ ...hardware, sockets }), ...incoming],
            ...(from === null ? {} : { restore: (qmp) => loadSnapshot(qmp, from) }),
        });
        if (access && port)
            await this.#current.forwardPort({ host: port, guest: access.port ?? 22 });
        return this.#current;
    }
    async snapshot(onConsole) {
        const boot = this.#current;
        if (boot === null)
            throw new errors/* ToolError */.v4('machine-off', `${this.#place.name}: the machine is off`);
        const files = { memory: this.#memory, isMemoryShared: this.#isMemoryShared, disk: this.#disk };
        const snapshot = await saveSnapshot(boot.qmp, files, this.#place.snapshots, boot.ended);
        return able({ snapshot, boot: await this.#restored(snapshot, onConsole) });
    }
    async restore(snapshot, onConsole) {
        return able(await this.#restored(snapshot, onConsole));
    }
    async #restored(snapshot, onConsole) {
        await putLayer(this.#disk, savedDisk(snapshot), this.#place.env);
        return this.#launch(onConsole, snapshot);
    }
    fork(snapshot) {
        const { settings, kernel } = this.#machinery;
        const from = { snapshot: snapshot, kernel };
        const create = (place) => QemuGuest.create(place, settings, from);
        return able({ ...qemu(settings), create, isForked: true });
    }
    async reset() {
        await putLayer(this.#disk, this.#machinery.base, this.#place.env);
    }
    async close() {
        await this.#current?.kill();
    }
}
function savedDisk({ dir }) {
    const { disk, emptyLayer } = snapshotFiles;
    return { disk: (0,external_node_path_.join)(dir, disk), format: 'qcow2', emptyLayer: (0,external_node_path_.join)(dir, emptyLayer) };
}
/** The disk that a guest starts from and the kernel that is booted, if not the disk's own. Throws a usage error. */
async function startOf({ image, kernel, diskMiB }, { env, name }) {
    const found = typeof image === 'string' ? { disk: image } : (image ?? (await (0,setup/* baseImage */.fF)({ env })));
    if (!(await (0,promises_.stat)(found.disk).catch(() => null))?.isFile())
        throw (0,errors/* usageError */.Wp)('no-disk', `there is no disk image ${found.disk}`, 'Run "nixos-rebuild-test machine setup".');
    const parameters = `${fastParameters} systemd.hostname=${hostNameOf(name)}`;
    const own = 'kernel' in found ? { image: found.kernel, initrd: found.initrd, parameters } : null;
    const given = kernel && {
        image: kernel.image,
        initrd: kernel.initrd ?? null,
        parameters: kernel.parameters,
    };
    return {
        ...{ disk: found.disk, format: await formatOf(found.disk, diskMiB ?? null, env) },
        ...{ emptyLayer: null, sizeMiB: diskMiB },
        kernel: given ?? own,
    };
}
/** A kernel to find out with whether KVM works, for a disk that boots by itself: that of the base image, where it was made. */
async function knownKernel(env) {
    return (0,setup/* baseImage */.fF)({ env }).then(({ kernel }) => kernel, () => null);
}
const mebibyte = 1024 * 1024;
/** The format of a disk image. Throws a usage error for what is none, and where the guest would see less of it than there is. */
async function formatOf(disk, seenMiB, env) {
    const result = await (0,programs/* runProgram */.mB)(['qemu-img', 'info', '--output=json', disk], { env, timeoutMs: 60_000 });
    if (!(0,programs/* hasSucceeded */.yO)(result))
        throw (0,errors/* usageError */.Wp)('no-disk', `${disk} is no disk image: ${(0,programs/* failureReason */.Hr)(result)}`);
    const size = Number(/"virtual-size": (\d+)/.exec(result.stdout)?.[1] ?? 0) / mebibyte;
    if (seenMiB !== null && seenMiB < size)
        throw (0,errors/* usageError */.Wp)('small-disk', `a disk of ${seenMiB} MiB is smaller than ${disk}, which has ${Math.ceil(size)} MiB`, 'The guest may see more of a disk than there is in its image, and not less.');
    return /"format": "qcow2"/.test(result.stdout) ? 'qcow2' : 'raw';
}

// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(13756);
;// CONCATENATED MODULE: ./lib/machine/qemu/boot-entry.js





/** The name of the serial port to which a guest writes the path of the system that it boots next. */
const bootPort = 'org.nixos-rebuild-test.boot';
/** A line that is longer is no path. */
const mostCharacters = 4096;
/**
 * What boots next, as a guest with that port says it: a boot loader's entry, kept by the driver. A guest may write anything, and
 * only whole lines that are store paths count.
 */
class BootEntry {
    /** A store path. */
    system;
    #rest = '';
    #closed = Promise.resolve();
    constructor(system) {
        this.system = system;
    }
    /** Listens for one boot, at the path of a socket; returns QEMU's arguments for the port, on the bus of the driver's shell. */
    async listen(path) {
        const waiting = await ListeningSocket.at(path);
        this.#rest = '';
        this.#closed = waiting.socket.then((socket) => new Promise((resolve) => {
            socket.on('data', (bytes) => this.push(bytes.toString('latin1')));
            socket.once('close', () => resolve());
        }));
        return {
            args: [
                ...['-chardev', `socket,id=boot,path=${path.replaceAll(',', ',,')}`],
                ...['-device', `virtserialport,chardev=boot,name=${bootPort}`],
            ],
            close: () => waiting.close(),
        };
    }
    /** Takes what the guest has written. */
    push(text) {
        const lines = (this.#rest + text).split('\n');
        this.#rest = (lines.pop() ?? '').slice(0, mostCharacters);
        this.system = lines.findLast((line) => (0,store_path/* isStorePath */.zP)(line)) ?? this.system;
    }
    /** Resolves when all that the last boot has written was read; its QEMU has ended. */
    async settled() {
        await this.#closed;
    }
}
/**
 * The kernel of a system of NixOS as QEMU boots it directly, with its own initrd and parameters, and its `init`. `more` comes last
 * and wins. Throws a `ToolError` (`no-kernel`) where a file is missing, or is outside of the store: what it names was built from
 * others' sources, and QEMU would hand the file to the guest.
 */
async function kernelOf(system, more) {
    const inStore = async (name) => {
        const path = await (0,promises_.realpath)((0,external_node_path_.join)(system, name)).catch(() => null);
        if (path === null || !(0,store_path/* isStorePath */.zP)(path.split('/').slice(0, 4).join('/')))
            throw new errors/* ToolError */.v4('no-kernel', `${system} has no ${name} in the store, and cannot be booted`);
        return path;
    };
    const [image, initrd, parameters] = await Promise.all([
        inStore('kernel'),
        inStore('initrd'),
        inStore('kernel-params').then((path) => (0,promises_.readFile)(path, 'utf8')),
    ]);
    return { image, initrd, parameters: `${parameters.trim()} init=${system}/init ${more}` };
}

;// CONCATENATED MODULE: ./lib/machine/qemu/installation.js






/** The empty disk as the installer sees it. Without the installer it is the only disk, `/dev/vda`. */
const emptyDisk = '/dev/vdb';
const kind = 'qemu';
const makingMs = 60_000;
/**
 * A virtual machine with the disk of an installer and an empty one. After `detachInstaller`, its next boot has the other disk
 * alone, which the firmware (SeaBIOS) boots, as hardware would. It cannot be saved. It makes one machine.
 */
class Installation {
    kind = kind;
    #settings;
    #isDetached = false;
    constructor(settings) {
        this.#settings = settings;
    }
    /** Leaves the installer's disk out of every boot from the next one on. */
    detachInstaller() {
        this.#isDetached = true;
    }
    network() {
        const { vlans = [], outgoing } = this.#settings.installer;
        return { vlans, isOutgoingAllowed: outgoing === true };
    }
    async create(place) {
        const { installer, diskMiB, installedShell } = this.#settings;
        const disk = (0,external_node_path_.join)(place.dir, 'installed.qcow2');
        await makeDisk(disk, diskMiB, place);
        const { image: _, kernel: __, diskMiB: ___, ...hardware } = installer;
        return new InstallationGuest({
            installer: await qemu({ ...installer, moreDisks: [disk] }).create(place),
            installed: () => qemu({ ...hardware, image: disk, shell: installedShell }).create(place),
            isDetached: () => this.#isDetached,
            clear: async () => {
                this.#isDetached = false;
                await makeDisk(disk, diskMiB, place);
            },
        });
    }
}
class InstallationGuest extends UnsavedGuest {
    #parts;
    #installed = null;
    constructor(parts) {
        super(kind);
        this.#parts = parts;
    }
    get slowdown() {
        return this.#parts.installer.slowdown;
    }
    async boot(onConsole) {
        const { installer, installed, isDetached } = this.#parts;
        if (isDetached())
            this.#installed ??= await installed();
        return (this.#installed ?? installer).boot(onConsole);
    }
    async reset() {
        this.#installed = null;
        await this.#parts.clear();
        await this.#parts.installer.reset();
    }
    async close() {
        await this.#installed?.close();
        await this.#parts.installer.close();
    }
}
/** Throws a `ToolError` (`no-disk`) with the words of qemu-img. */
async function makeDisk(path, sizeMiB, { env }) {
    await (0,promises_.rm)(path, { force: true });
    const argv = ['qemu-img', 'create', '-q', '-f', 'qcow2', path, `${sizeMiB}M`];
    const made = await (0,programs/* runProgram */.mB)(argv, { env, timeoutMs: makingMs });
    if (!(0,programs/* hasSucceeded */.yO)(made))
        throw new errors/* ToolError */.v4('no-disk', `cannot make a disk of ${sizeMiB} MiB: ${(0,programs/* failureReason */.Hr)(made)}`);
}

;// CONCATENATED MODULE: ./lib/machine/qemu/nixos-system.js










/** What is not written takes no room. */
const usualDiskMiB = 16 * 1024;
/** The store of this machine, as qemu-vm.nix of nixpkgs mounts it. */
const storeTag = 'nix-store';
const nixos_system_kind = 'qemu';
const nixos_system_makingMs = 120_000;
/** Over the system's own: the serial console is the last one, and a kernel that panics ends its machine at once. */
const parameters = 'console=tty0 console=ttyS0 panic=-1';
/**
 * Virtual machines that boot the kernels of NixOS systems, without firmware and boot loader: which one is next, the guest says
 * over a port of its own (`bootPort`), so that a reboot after a switch is one into what was switched to. Systems need the options
 * of virtualisation/qemu-vm.nix and testing/test-instrumentation.nix. The store is shared over 9p, and QEMU refuses every write.
 * They cannot be saved: QEMU migrates no shared directory.
 */
function nixosSystem(settings) {
    return {
        kind: nixos_system_kind,
        network: () => ({ vlans: [], isOutgoingAllowed: false }),
        create: (place) => NixosSystem.create(place, settings),
    };
}
class NixosSystem extends UnsavedGuest {
    #place;
    #settings;
    #program;
    #accelerator;
    #base;
    #entry;
    #current = null;
    constructor(place, settings, machinery) {
        super(nixos_system_kind);
        this.#place = place;
        this.#settings = settings;
        this.#program = machinery.program;
        this.#accelerator = machinery.accelerator;
        this.#base = machinery.base;
        this.#entry = new BootEntry(settings.system);
    }
    static async create(place, settings) {
        const { env, dir, onNotice } = place;
        if (process.arch !== 'x64')
            throw (0,errors/* usageError */.Wp)('no-guest', `machines of NixOS are x86_64, and this one is ${process.arch}`);
        const [program] = ['qemu-system-x86_64', 'qemu-img', 'mkfs.ext4'].map((name) => {
            const found = (0,programs/* findProgram */.Kp)(name, env) ?? (0,programs/* findProgram */.Kp)(`/usr/sbin/${name}`, env);
            if (found !== null)
                return found;
            throw new errors/* ToolError */.v4('missing-program', `${name} is not installed, which runs virtual machines`, {
                hint: 'On Debian and Ubuntu: apt-get install qemu-system-x86 qemu-utils e2fsprogs',
            });
        });
        const { image } = await kernelOf(settings.system, parameters);
        const probe = () => accelerator_probeKvm(program, { dir, env, kernel: image });
        const accelerator = await accelerator_acceleratorFor(settings.accelerator ?? 'auto', image, probe, onNotice);
        const disk = settings.disk ?? (await emptyRoot((0,external_node_path_.join)(dir, 'root.raw'), settings.diskMiB ?? usualDiskMiB, env));
        const base = { disk, format: 'raw', emptyLayer: null };
        const guest = new NixosSystem(place, settings, { program: program, accelerator, base });
        await guest.reset();
        return guest;
    }
    get slowdown() {
        return this.#accelerator.slowdown;
    }
    get #disk() {
        return (0,external_node_path_.join)(this.#place.dir, diskFile);
    }
    async boot(onConsole) {
        const { cables, dir, env, name } = this.#place;
        await this.#entry.settled();
        const kernel = await kernelOf(this.#entry.system, parameters);
        const memory = (0,external_node_path_.join)(dir, 'memory');
        await (0,promises_.rm)(memory, { force: true });
        const port = (0,external_node_path_.join)(dir, 'boot');
        await (0,promises_.rm)(port, { force: true });
        const { args, close } = await this.#entry.listen(port);
        const hardware = {
            ...{ name, kernel, accelerator: this.#accelerator, shell: 'console', disk: this.#disk },
            ...{ memoryMiB: this.#settings.memoryMiB, cpus: this.#settings.cpus ?? 1 },
            network: { cards: [], isOutgoingAllowed: false },
            memory: { file: memory, isShared: true },
        };
        const share = `local,path=/nix/store,mount_tag=${storeTag},security_model=none,readonly=on,multidevs=remap`;
        try {
            this.#current = await QemuBoot.start({
                ...{ cables, dir, env, onConsole, shell: 'console' },
                command: (sockets) => [
                    ...[this.#program, ...guestArguments({ ...hardware, sockets })],
                    ...[...args, '-virtfs', share],
                ],
            });
        }
        catch (thrown) {
            // Nobody connects to the port any more.
            this.#entry = new BootEntry(this.#entry.system);
            throw thrown;
        }
        finally {
            close();
        }
        return this.#current;
    }
    async reset() {
        this.#entry = new BootEntry(this.#settings.system);
        await putLayer(this.#disk, this.#base, this.#place.env);
    }
    async close() {
        await this.#current?.kill();
    }
}
/** Makes the root of a pristine machine. Throws a `ToolError` (`no-disk`). */
async function emptyRoot(path, diskMiB, env) {
    const mkfs = (0,programs/* findProgram */.Kp)('mkfs.ext4', env) ?? '/usr/sbin/mkfs.ext4';
    for (const argv of [
        ['qemu-img', 'create', '-q', '-f', 'raw', path, `${diskMiB}M`],
        [mkfs, '-q', '-F', '-L', 'nixos', path],
    ]) {
        const made = await (0,programs/* runProgram */.mB)(argv, { env, timeoutMs: nixos_system_makingMs });
        if (!(0,programs/* hasSucceeded */.yO)(made))
            throw new errors/* ToolError */.v4('no-disk', `cannot make a disk of ${diskMiB} MiB: ${(0,programs/* failureReason */.Hr)(made)}`);
    }
    return path;
}

;// CONCATENATED MODULE: ./lib/machine/qemu/nixos-vm.js










/**
 * The virtual machine of a NixOS configuration, through the variables of its script (the manual's chapter on
 * `nixos-rebuild build-vm`): QEMU_OPTS, QEMU_KERNEL_PARAMS, QEMU_NET_OPTS, NIX_DISK_IMAGE, TMPDIR. Its QEMU, devices and
 * network are the configuration's. It cannot be saved: the store is a shared directory, with which QEMU does not migrate.
 */
function nixosVm(settings) {
    return {
        kind: 'nixos-vm',
        create: async (place) => {
            const script = await scriptOf(settings.vm, place.env);
            const accelerator = await acceleratorOf(settings, script, place);
            return new NixosVm(place, settings, script, accelerator);
        },
    };
}
class NixosVm extends UnsavedGuest {
    slowdown;
    #place;
    #settings;
    #script;
    #accelerator;
    #current = null;
    constructor(place, settings, script, accelerator) {
        super('nixos-vm');
        this.#place = place;
        this.#settings = settings;
        this.#script = script;
        this.#accelerator = accelerator;
        this.slowdown = accelerator.slowdown;
    }
    async boot(onConsole) {
        const { dir, name, env, cables } = this.#place;
        const { shell = 'console' } = this.#settings;
        const access = shell === 'console' ? null : shell;
        const port = access && (await freePort());
        const forward = access && `hostfwd=tcp:${forwardAddress}:${port}-:${access.port ?? 22}`;
        this.#current = await QemuBoot.start({
            ...{ dir, cables, onConsole, hasOwnNetwork: true, shell: 'console', command: () => [this.#script] },
            ...(access && port ? { ssh: guestAt(port, { name, identity: access.identity, env, dir }) } : {}),
            env: {
                ...env,
                ...{ TMPDIR: dir, USE_TMPDIR: '1', NIX_DISK_IMAGE: this.#disk, QEMU_OPTS: this.#options().join(' ') },
                QEMU_KERNEL_PARAMS: [env.QEMU_KERNEL_PARAMS, 'panic=-1'].filter(Boolean).join(' '),
                ...(forward === null
                    ? {}
                    : { QEMU_NET_OPTS: [env.QEMU_NET_OPTS, forward].filter(Boolean).join(',') }),
            },
        });
        return this.#current;
    }
    get #disk() {
        return (0,external_node_path_.join)(this.#place.dir, 'disk.qcow2');
    }
    /** The script splits them at spaces, and runs QEMU in the machine's directory: paths are relative to that. */
    #options() {
        const { memoryMiB, cpus } = this.#settings;
        return [
            ...driverArguments({ shell: 'console', sockets: socketFiles }),
            ...['-display', 'none'],
            ...(this.#accelerator.name === 'tcg' ? ['-machine', 'accel=tcg'] : []),
            ...(memoryMiB === undefined ? [] : ['-m', String(memoryMiB)]),
            ...(cpus === undefined ? [] : ['-smp', String(cpus)]),
        ];
    }
    /** The script makes an empty disk where there is none. */
    async reset() {
        await (0,promises_.rm)(this.#disk, { force: true });
    }
    async close() {
        await this.#current?.kill();
    }
}
/** The script at a path, or the one in a result's `bin`. Throws a usage error where there is none, or several. */
async function scriptOf(vm, env) {
    const path = resolve(vm);
    const script = findProgram(path, env);
    if (script !== null)
        return script;
    const names = await readdir(join(path, 'bin')).catch(() => []);
    const [name, second] = names.filter((file) => /^run-.{1,200}-vm$/.test(file));
    if (name !== undefined && second === undefined)
        return join(path, 'bin', name);
    throw usageError('no-vm', name === undefined ? `${vm} is no virtual machine of NixOS` : `${vm} has several virtual machines`, 'Give the script run-HOST-vm, or the result of "nixos-rebuild build-vm".');
}
/** Whether its QEMU, which uses KVM where there is a /dev/kvm, can do so. */
async function acceleratorOf({ accelerator = 'auto' }, script, { dir, env, onNotice }) {
    const text = await readFile(script, 'utf8');
    const kernel = /-kernel\s{1,20}(?:\$\{\w{1,100}:-)?(\/[^\s}]{1,400})/.exec(text)?.[1] ?? null;
    const probe = () => probeKvm(programIn(text, env), { dir, env, kernel });
    return acceleratorFor(accelerator, kernel, probe, onNotice);
}
/** The QEMU that a script runs. */
function programIn(text, env) {
    const named = /\/[\w./+-]{1,400}\/qemu-(?:kvm|system-\w{1,40})\b/.exec(text)?.[0];
    return named ?? findProgram('qemu-system-x86_64', env) ?? 'qemu-kvm';
}

;// CONCATENATED MODULE: ./lib/machine/index.js
// `import … from 'nixos-rebuild-test/machine'`: virtual machines and containers, driven from TypeScript.























;// CONCATENATED MODULE: ./lib/trial/guest/miniature.js



const usualMemoryMib = 512;
/**
 * The base image, in which a system runs that brings no systemd of its own. Throws a `ToolError` (`no-image`) where `machine setup`
 * has not made it.
 */
async function miniatureGuest({ backend, memoryMib, diskMib, network, env, }) {
    const image = await (0,setup/* baseImage */.fF)({ env, backend });
    const memory = memoryMib ?? usualMemoryMib;
    const outgoing = network === 'user';
    // A switch needs no network, and what is made for it alone takes its time.
    const machine = backend === 'qemu'
        ? qemu({ image, memoryMiB: memory, vlans: [], outgoing, ...(diskMib && { diskMiB: diskMib }) })
        : container({ root: image.root, vlans: [], outgoing });
    return {
        ...{ kind: 'miniature', backend: machine, bring, boot, network },
        ...{ memoryMib: backend === 'qemu' ? memory : null, diskMib: backend === 'qemu' ? diskMib : null },
        limits: [
            backend === 'qemu'
                ? "the machine boots the kernel of its base image, and not the system's"
                : 'a container has the kernel of this machine: no kernel, initrd or kernel parameter is tried, and none can panic',
            ...(outgoing
                ? []
                : ['the machine has no network: names, routes and what is reached over them are not tried']),
        ],
    };
}
/** The closure is copied, and made the first generation and the boot entry. */
const bring = async (machine, { base }, options) => {
    const { env, signal, say } = options;
    const { path } = base.toplevel;
    const host = new GuestHost(machine);
    say(`the machine starts (${machine.kind})`);
    await machine.connect();
    say('the base system is copied into it');
    const { closure } = base;
    await (0,copy_closure/* copyClosure */.Z)(host, path, { env, closure, substitutes: false, ...(signal && { signal }) });
    // Of what a distribution's system lacks, this alone is asked for before a boot.
    await machine.succeed('touch /etc/NIXOS');
    await (0,guest_kind/* makeFirstGeneration */.dK)(machine, path);
};
/** A switch starts from what runs, so the system is booted, and not switched to from that of the image. */
const boot = async (machine, _systems, { say }) => {
    say('the machine boots the base system');
    await machine.reboot();
    await machine.waitForUnit('multi-user.target', { timeoutSeconds: guest_kind/* startSeconds */.WU });
};

// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(77327);
;// CONCATENATED MODULE: ./lib/trial/guest/nixos.js







/** Twice that of qemu-vm.nix: a host runs more than a test. */
const nixos_usualMemoryMib = 2048;
/** How long (s, on hardware) a system may take until its shell answers: a host starts more than a test's machine. */
const shellSeconds = 300;
const platform = 'x86_64-linux';
/** How long (ms) Nix may take to say what it knows of two closures. */
const registrationMs = 120_000;
const limits = [
    'what is tried is not the host itself: a machine has neither its disks, devices and keys nor its firmware and boot loader',
    'the machine has no network but a card with an address: names, routes and what is reached over them are not tried',
    'both systems are in the store that it shares with this machine: copying one to the host is not tried',
];
/**
 * A machine that boots the kernel, the initrd and the services of a NixOS host. Throws a `ToolError` (`no-guest`) for one of another
 * platform than the machines'.
 */
async function nixosGuest({ base, memoryMib, diskMib = null, disk, accelerator, }) {
    const system = (await (0,promises_.readFile)((0,external_node_path_.join)(base, 'system'), 'utf8').catch(() => platform)).trim();
    if (system !== platform)
        throw new errors/* ToolError */.v4('no-guest', `the host is ${system}, and machines of trials are ${platform}`, {
            status: 2,
        });
    const memory = memoryMib ?? nixos_usualMemoryMib;
    const backend = nixosSystem({
        system: base,
        memoryMiB: memory,
        ...(disk && { disk }),
        ...(diskMib && { diskMiB: diskMib }),
        ...(accelerator && { accelerator }),
    });
    return { kind: 'nixos', backend, memoryMib: memory, diskMib, limits, bring: async () => { }, boot: nixos_boot };
}
/** A pristine machine boots the base system at once, as the machines of NixOS' tests do, and is then told what it runs. */
const nixos_boot = async (machine, systems, options) => {
    options.say(`the machine boots the base system (${machine.kind})`);
    await machine.connect({ timeoutSeconds: shellSeconds });
    await machine.waitForUnit('multi-user.target', { timeoutSeconds: guest_kind/* startSeconds */.WU });
    await nixos_register(machine, systems, options);
    await (0,guest_kind/* makeFirstGeneration */.dK)(machine, systems.base.toplevel.path);
};
/**
 * The files of a shared store are there, and Nix in the machine does not know of them: what this machine's Nix knows of both
 * closures is loaded. A system that the machine does not see is copied in the course of its deployment.
 */
async function nixos_register(machine, { base, next }, { env }) {
    for (const { toplevel, closure } of [base, next]) {
        const { status } = await machine.execute(`test -e ${(0,shell/* quoteWord */.X)(toplevel.path)}`);
        if (status !== 0 || closure === null)
            continue;
        const input = await registrationOf(closure.map(({ path }) => path), env);
        await machine.succeed('nix-store --load-db', { input });
    }
}
/** What Nix knows of store paths, in the form of `nix-store --load-db`. */
function registrationOf(paths, env) {
    return (0,query/* nixQuery */.i)(env, registrationMs)('nix-store', ['--dump-db', ...paths]);
}

;// CONCATENATED MODULE: ./lib/trial/policy.js
/** A machine of its own has nothing to lose, neither by data nor by an earlier revision. */
const trialPermissions = { rollsBack: true, allowsOlder: true, acceptsDataChanges: true };
/** What holds for a host, in a machine in which everything takes `slowdown` times as long. */
function trialPolicy(policy, { slowdown, reboot }) {
    const longer = (seconds) => Math.ceil(seconds * slowdown);
    return {
        ...policy,
        ...{ checkSeconds: longer(policy.checkSeconds), switchSeconds: longer(policy.switchSeconds) },
        answerSeconds: longer(policy.answerSeconds),
        ...trialPermissions,
        reboot: reboot ? 'if-needed' : 'never',
        // It reaches no cache.
        substitutes: false,
    };
}
/**
 * What a way back is judged by: of checks, critical units and ports those with which all was well in the base system, by its
 * facts before the upgrade. What only the new system has cannot be there any more.
 */
function policyOfWayBack(policy, { checks, units, listeners }) {
    const hasPassed = new Set(checks.filter(({ status }) => status === 0).map(({ command }) => command));
    const ports = new Set([...(listeners ?? [])].map((place) => Number(place.slice(place.lastIndexOf(':') + 1))));
    return {
        ...policy,
        checks: policy.checks.filter((command) => hasPassed.has(command)),
        health: {
            ...policy.health,
            critical: policy.health.critical.filter((name) => units.get(name)?.active === 'active'),
            ports: policy.health.ports.filter((port) => ports.has(port)),
        },
    };
}

;// CONCATENATED MODULE: ./lib/trial/host-trial.js










/** The system that a trial is about. */
function newSystemOf({ flake, storePath }) {
    return storePath === null
        ? { kind: 'flake', flake, revision: null, because: 'the working tree' }
        : { kind: 'store-path', path: storePath };
}
/** The NixOS tests that are run beside the trial of each host; null for none. */
function testsOf({ asked, build }) {
    const { flake, nixosTests: names = [] } = asked;
    return names.length === 0 ? null : { flake, names, timeoutSeconds: build.timeoutSeconds };
}
/** How a host is judged in a trial, by all that is said of it; `system` is null where none is here that could say something. */
async function judgedBy(name, system, { asked, configuration, onNotice, }) {
    const { flags } = asked;
    const { settings, sources, notices } = await (0,hosts_configuration/* knownHost */.m)(name, { ...configuration, flags, system });
    for (const notice of notices)
        onNotice(notice);
    return { policy: (0,policy/* deployPolicy */.KI)(settings, 'standard', trialPermissions), settings: sources };
}
/**
 * The machine for the systems of a host; it boots the first one. Throws a `ToolError`: `no-guest` for systems that no machine of
 * trials can run, or what is in the way of making it.
 */
async function guestFor(systems, call) {
    const { guest, backend, memoryMib, diskMib = null, network } = call.asked;
    const kinds = guest === null ? await Promise.all(systems.map(guest_kind/* guestKindOf */.eO)) : [guest];
    if (!kinds.includes('nixos'))
        return miniatureFor(call);
    if (kinds.includes('miniature'))
        throw noGuest('one of the two systems brings its own systemd, and the other one does not', '');
    if (backend === 'container')
        throw noGuest('a system of NixOS is tried in a virtual machine', 'Leave --backend out.');
    if (network === 'user')
        throw noGuest('the machine of a NixOS host has no network to the world', 'Leave the network out.');
    for (const system of systems)
        await requireVariant(system);
    return nixosGuest({ base: systems[0], memoryMib, diskMib });
}
/** Throws for a system without the driver's shell: in a machine, nobody would hear of it. */
async function requireVariant(system) {
    const isThere = await (0,promises_.stat)((0,external_node_path_.join)(system, 'etc/systemd/system/backdoor.service')).catch(() => null);
    if (isThere === null)
        throw noGuest(`${system} has no shell for tests`, 'A NixOS is tried as a host of a flake, since it gets the modules of a virtual machine before it is built: name it without --store-path and --from-store-path.');
}
function noGuest(message, hint) {
    return new errors/* ToolError */.v4('no-guest', message, { hint, status: 2 });
}
/** The machine for a system without a systemd of its own. Throws a `ToolError` (`no-image`). */
function miniatureFor({ asked, env }) {
    const backend = asked.backend ?? ((0,package_manager/* isRoot */.jX)() ? 'container' : 'qemu');
    const { memoryMib, diskMib = null, network = 'none' } = asked;
    return miniatureGuest({ backend, memoryMib, diskMib, network, env });
}
/** Throws before anything is built where it is known that its machine cannot be made. */
async function requireGuest(systems, call) {
    const areThere = systems.every(({ kind }) => kind === 'store-path');
    const { guest } = call.asked;
    if (guest === 'miniature' || (areThere && guest === null))
        await miniatureFor(call);
}

// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(23609);
// EXTERNAL MODULE: ./lib/builds/trial.js
var builds_trial = __webpack_require__(66985);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(92151);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(61892);
// EXTERNAL MODULE: ./lib/rebuild/run.js + 7 modules
var run = __webpack_require__(8610);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/deploy/host/steps.js
var steps = __webpack_require__(31609);
;// CONCATENATED MODULE: ./lib/trial/guest/machine-name.js

/** The characters that machines take, and how many of them leave room for what makes a name one of its own. */
const foreign = /[^A-Za-z0-9_-]/g;
const most = 24;
/** A machine's name for a host: its own where machines can be called so, else one like it that no other host has. */
function machineNameFor(host) {
    if (/^[a-z0-9](?:[a-z0-9_-]{0,30}[a-z0-9])?$/i.test(host))
        return host;
    const near = host
        .replace(foreign, '-')
        .slice(0, most)
        .replace(/^[-_]+|[-_]+$/g, '');
    return `${near || 'host'}-${(0,random/* randomHex */.n)(3)}`;
}

;// CONCATENATED MODULE: ./lib/trial/guest/tried-host.js




/** How often (ms) the machine is looked at: a kernel that panics is to be known within a second. */
const tried_host_lookMs = 100;
/**
 * A machine under trial as a host. It is switched on again where it reboots, as hardware does by itself; one that ends in any
 * other way is not: `died` is aborted, and nothing is run in it any more. Times are those of real hardware, which a slower
 * machine gets many times.
 */
class TriedHost {
    kind = 'guest';
    name;
    #machine;
    #guest;
    #died = new AbortController();
    #timer;
    #bootMs = performance.now();
    #wasUp = true;
    #end = null;
    #reboots = 0;
    #isStarting = false;
    /** Watches a machine that is up, until `close`. `name` is that of the host which it stands for. */
    constructor(machine, name) {
        this.name = name;
        this.#machine = machine;
        this.#guest = new GuestHost(machine);
        this.#timer = setInterval(() => this.#look(), tried_host_lookMs);
    }
    /** Aborted when the machine has ended by itself, with an error that says how. */
    get died() {
        return this.#died.signal;
    }
    /** Aborted when the machine has ended by itself, and when `signal` is. */
    diedOr(signal) {
        return signal === undefined ? this.died : AbortSignal.any([signal, this.died]);
    }
    /** How the machine has ended by itself; null while it has not. */
    get end() {
        return this.#end;
    }
    /** How often it has rebooted by itself since it is watched. */
    get reboots() {
        return this.#reboots;
    }
    /**
     * Resolves when the machine has ended, or has rebooted more often than `reboots`, or after `seconds`. Rejects when `signal`
     * is aborted.
     */
    async untilEnd(reboots, seconds, signal) {
        const deadline = performance.now() + seconds * 1000;
        while (this.#end === null && this.#reboots === reboots && performance.now() < deadline)
            await (0,external_node_timers_promises_.setTimeout)(tried_host_lookMs, undefined, { ...(signal && { signal }) });
    }
    async run(script, signal) {
        this.#look();
        if (this.#end !== null)
            throw new unreachable/* HostUnreachable */.f(this.name, 'its machine has ended');
        const timeoutSeconds = Math.ceil(script.timeoutSeconds * this.#machine.slowdown);
        return this.#guest.run({ ...script, timeoutSeconds }, this.diedOr(signal));
    }
    /** Looks no more; the machine goes on. */
    async close() {
        clearInterval(this.#timer);
    }
    #look() {
        const { isUp, lastEnd } = this.#machine;
        if (isUp && !this.#wasUp)
            this.#bootMs = performance.now();
        this.#wasUp = isUp;
        if (isUp || lastEnd === null || this.#end !== null)
            return;
        const { kind, detail } = lastEnd;
        if (kind === 'reboot') {
            if (this.#isStarting)
                return;
            this.#reboots += 1;
            this.#isStarting = true;
            // What is in the way of its start is told by the next script.
            this.#machine
                .start()
                .catch(() => { })
                .finally(() => {
                this.#isStarting = false;
            });
            return;
        }
        this.#end = { kind, detail, seconds: Math.round((performance.now() - this.#bootMs) / 100) / 10 };
        this.#died.abort(new errors/* ToolError */.v4('machine-ended', `${this.name}: its machine has ended (${kind})`));
    }
}

// EXTERNAL MODULE: ./lib/system/proc/census.js
var census = __webpack_require__(83219);
// EXTERNAL MODULE: ./lib/system/proc/stat.js
var proc_stat = __webpack_require__(40962);
;// CONCATENATED MODULE: ./lib/system/proc/group-usage.js


const ticksPerSecond = 100;
const pageBytes = 4096;
/**
 * Adds up what processes and their descendants use, from /proc, at each call of `sample`. What one has used that has ended since
 * the sample before is lost where nobody of them has waited for it. Pages that several map count for each.
 */
class GroupUsage {
    #census;
    #last = new Map();
    #endedTicks = 0;
    #cpuTicks = 0;
    constructor(belongs) {
        this.#census = new census/* Census */.s({ belongs, never: [process.pid] });
    }
    /** Null where none of them is there. */
    sample() {
        const found = this.#census.of((0,proc_stat/* readProcesses */._F)() ?? []);
        if (found.length === 0)
            return null;
        const pids = new Set(found.map(({ pid }) => pid));
        const now = new Map(found.map((one) => [(0,census/* keyOf */.T)(one), one]));
        // A parent that belongs has waited for it and has its time.
        for (const [key, one] of this.#last)
            if (!now.has(key) && !pids.has(one.parent))
                this.#endedTicks += one.cpuTicks;
        this.#last = now;
        const sum = (of) => found.reduce((total, one) => total + of(one), 0);
        this.#cpuTicks = Math.max(this.#cpuTicks, this.#endedTicks + sum(({ cpuTicks }) => cpuTicks));
        return {
            cpuSeconds: this.#cpuTicks / ticksPerSecond,
            memoryBytes: sum(({ residentPages }) => residentPages) * pageBytes,
        };
    }
}

// EXTERNAL MODULE: ./lib/system/proc/usage.js + 1 modules
var usage = __webpack_require__(90125);
// EXTERNAL MODULE: ./lib/builds/trial-resources.js
var trial_resources = __webpack_require__(23153);
;// CONCATENATED MODULE: ./lib/trial/resources/samples.js

/**
 * Samples of a trial, however long it takes: where there are as many as are kept, every two become one, and from then on one
 * covers twice the time.
 */
class Samples {
    #kept = [];
    #everySeconds = 0;
    #last = null;
    #memory = null;
    #peak = null;
    get all() {
        return this.#kept;
    }
    /** The most memory (bytes) that was ever seen; null where none was. */
    get peakMemory() {
        return this.#peak;
    }
    /** Whether a reading at that time would be kept; one that is not tells of memory alone. */
    isDue(seconds) {
        const span = seconds - (this.#last?.seconds ?? 0);
        return span > 0 && span >= this.#everySeconds * 0.9;
    }
    add(reading) {
        this.#memory = mostOf(this.#memory, reading.memory_bytes);
        this.#peak = mostOf(this.#peak, reading.memory_bytes);
        if (!this.isDue(reading.seconds))
            return;
        const span = reading.seconds - (this.#last?.seconds ?? 0);
        const { cpu_seconds: cpu, ...rest } = reading;
        // What is not there yet has used nothing.
        const before = this.#last?.cpu_seconds ?? 0;
        const percent = cpu === null ? null : rounded((Math.max(0, cpu - before) / span) * 100);
        this.#kept.push({ ...rest, cpu_percent: percent, memory_bytes: this.#memory });
        this.#last = reading;
        this.#memory = null;
        if (this.#kept.length >= trial_resources/* mostSamples */.P)
            this.#halve();
    }
    #halve() {
        const pairs = this.#kept.length >> 1;
        this.#kept = Array.from({ length: pairs }, (_, index) => {
            const [one, next] = [this.#kept[2 * index], this.#kept[2 * index + 1]];
            const cpu = one.cpu_percent === null ? next.cpu_percent : meanOf(one.cpu_percent, next.cpu_percent);
            return { ...next, cpu_percent: cpu, memory_bytes: mostOf(one.memory_bytes, next.memory_bytes) };
        });
        this.#everySeconds = (this.#kept.at(-1)?.seconds ?? 0) / pairs;
    }
}
function mostOf(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return Math.max(one, other);
}
function meanOf(one, other) {
    return other === null ? one : rounded((one + other) / 2);
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/trial/resources/sampler.js






/** How often (ms) the machine is looked at from here, and how often (s) what takes longer is. */
const everyMs = 1000;
const seldomSeconds = 10;
/** How long (s, on hardware) the guest may take to print its counters; how long (ms) a directory may take to be measured. */
const glanceSeconds = 2;
const measureMs = 2000;
/** Without a program, which takes long to start under emulation. */
const readCounters = 'while IFS= read -r line; do echo "$line"; done </proc/net/dev';
/** What the machine has counted over the boots before this one. */
const sampler_nothing = { cpuSeconds: 0, received: 0, sent: 0 };
/**
 * Samples what a machine uses, from this machine: /proc of its processes, the room that its disk takes, the counters of its cards.
 * In the guest a file is read every ten seconds, and only of a virtual machine with a network.
 */
class ResourceSampler {
    #machine;
    #seconds;
    #hasNetwork;
    #samples = new Samples();
    #timer;
    #sampling = null;
    #boot = null;
    #disk = { bytes: null, atSeconds: Number.NEGATIVE_INFINITY };
    #network = null;
    #networkAt = Number.NEGATIVE_INFINITY;
    #cpuSeconds = null;
    #before = sampler_nothing;
    #hostDisk = null;
    /** Samples until `end`. `seconds` is the clock of the trial. */
    constructor(machine, { seconds, hasNetwork }) {
        this.#machine = machine;
        this.#seconds = seconds;
        this.#hasNetwork = hasNetwork;
        this.#timer = setInterval(() => this.#next(), everyMs);
        this.#next();
    }
    /** Takes a last sample, while the machine is there. */
    async end() {
        clearInterval(this.#timer);
        await this.#sampling;
        await this.#sample().catch(() => { });
        const { all: samples, peakMemory } = this.#samples;
        const last = this.#counted();
        return {
            ...{ cpu_seconds: this.#cpuSeconds, peak_memory_bytes: peakMemory },
            ...{ received_bytes: last?.received ?? null, sent_bytes: last?.sent ?? null },
            host: {
                ...{ cpus: (0,external_node_os_.availableParallelism)(), memory_bytes: (0,external_node_os_.totalmem)() },
                disk_bytes: this.#hostDisk?.all ?? null,
            },
            samples,
        };
    }
    /** One at a time, since a machine that is busy answers late; and the longer a trial takes, the more seldom. */
    #next() {
        if (!this.#samples.isDue(this.#seconds()))
            return;
        this.#sampling ??= this.#sample()
            .catch(() => { })
            .finally(() => {
            this.#sampling = null;
        });
    }
    async #sample() {
        const traces = await this.#machine.traces();
        const seconds = this.#seconds();
        const used = traces === null ? null : this.#usageOf(traces).sample();
        if (used !== null)
            this.#cpuSeconds = round(this.#before.cpuSeconds + used.cpuSeconds);
        if (traces !== null)
            await Promise.all([this.#measure(traces, seconds), this.#count(traces, seconds)]);
        this.#hostDisk = await (0,promises_.statfs)((0,external_node_os_.tmpdir)()).then(({ blocks, bfree, bsize }) => ({ used: (blocks - bfree) * bsize, all: blocks * bsize }), () => null);
        const counted = this.#counted();
        this.#samples.add({
            ...{ seconds, cpu_seconds: this.#cpuSeconds, memory_bytes: used?.memoryBytes ?? null },
            disk_bytes: this.#disk.bytes,
            ...{ received_bytes: counted?.received ?? null, sent_bytes: counted?.sent ?? null },
            host_load: (0,external_node_os_.loadavg)()[0] ?? null,
            ...{ host_memory_bytes: (0,external_node_os_.totalmem)() - (0,external_node_os_.freemem)(), host_disk_bytes: this.#hostDisk?.used ?? null },
        });
    }
    /** A machine that boots again has other processes, whose counters begin at 0. */
    #usageOf({ pid, owns }) {
        if (this.#boot?.pid !== pid) {
            const { received, sent } = this.#counted() ?? sampler_nothing;
            this.#before = { cpuSeconds: this.#cpuSeconds ?? 0, received, sent };
            this.#network = null;
            this.#boot = { pid, usage: new GroupUsage(owns) };
        }
        return this.#boot.usage;
    }
    #counted() {
        if (!this.#hasNetwork)
            return null;
        const { received, sent } = this.#before;
        if (this.#network === null)
            return received + sent > 0 ? { received, sent } : null;
        return { received: received + this.#network.received, sent: sent + this.#network.sent };
    }
    async #measure({ disk }, seconds) {
        const found = await (0,promises_.stat)(disk).catch(() => null);
        if (found === null || !found.isDirectory()) {
            this.#disk = { bytes: found === null ? null : found.blocks * 512, atSeconds: seconds };
            return;
        }
        if (seconds - this.#disk.atSeconds < seldomSeconds)
            return;
        const { stdout } = await (0,programs/* runProgram */.mB)(['du', '-skx', disk], { env: process.env, timeoutMs: measureMs });
        const kibibytes = /^\d+/.exec(stdout)?.[0];
        this.#disk = { bytes: kibibytes === undefined ? null : Number(kibibytes) * 1024, atSeconds: seconds };
    }
    async #count({ network }, seconds) {
        if (!this.#hasNetwork)
            return;
        if (network === null && seconds - this.#networkAt < seldomSeconds)
            return;
        this.#networkAt = seconds;
        if (network === null) {
            // The guest may take its time; the other samples do not wait for it.
            void this.#machine.glance(readCounters, glanceSeconds * this.#machine.slowdown).then((text) => {
                if (text !== null)
                    this.#network = (0,usage/* networkBytes */.e0)(text);
            });
            return;
        }
        const text = await (0,promises_.readFile)(network, 'utf8').catch(() => null);
        if (text !== null)
            this.#network = (0,usage/* networkBytes */.e0)(text);
    }
}
function round(seconds) {
    return Math.round(seconds * 100) / 100;
}

// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(83497);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/trial/numbers.js
var numbers = __webpack_require__(60926);
;// CONCATENATED MODULE: ./lib/trial/setup.js








const longSeconds = numbers/* trialNumbers */.n.scriptSeconds.otherwise;
const shownTail = 3;
/** The limit of machines that go on from a container. */
const diskAlone = 'what the setup has started does not run: a container has no memory to go on from, and its files are booted';
/**
 * What is done in a machine before trials are made in others that go on from it. The first of them that asks has it run, and the
 * others wait. A NixOS host boots its own system at once and shares the store, which cannot be saved: there it is run in each.
 */
class Setup {
    #script;
    #first = null;
    /** `script` is for bash. */
    constructor(script) {
        this.#script = script;
    }
    /** Whether it can be run before the machine of a trial is there. */
    static precedes({ kind }) {
        return kind !== 'nixos';
    }
    /**
     * A guest that goes on from where the setup has ended. Rejects with a `ToolError` (`setup-failed`) for a script that fails, for
     * everyone who asks.
     */
    async prepared(guest, place) {
        const { stage } = place;
        const isFirst = this.#first === null;
        this.#first ??= this.#seed(guest, place);
        if (!isFirst)
            stage.print(['the setup is run once, for this trial and others']);
        const { backend, seconds } = await this.#first;
        const limits = backend.kind === 'container' ? [...guest.limits, diskAlone] : guest.limits;
        return { guest: { ...guest, backend, limits }, setup: { command: this.#script, once: true, seconds } };
    }
    /** Runs it in the machine of one trial. */
    async runIn(machine, place) {
        return { command: this.#script, once: false, seconds: await this.#run(machine, place) };
    }
    async #seed({ backend }, place) {
        const { env, stage, signal } = place;
        stage.print([`the setup is run once in a machine (${backend.kind}), from which trials go on`]);
        const machine = await createMachine(`setup-${(0,random/* randomHex */.n)(3)}`, backend, {
            ...{ env, redaction: stage.redaction, onNotice: (text) => stage.notice(text) },
        });
        const cutOff = () => void machine.close().catch(() => { });
        signal?.addEventListener('abort', cutOff);
        try {
            signal?.throwIfAborted();
            const seconds = await this.#run(machine, place);
            const seed = await machine.seed();
            if (!seed.ok)
                throw new errors/* ToolError */.v4('setup-failed', `no trial can go on from its setup: ${seed.message}`);
            return { backend: seed.value, seconds };
        }
        finally {
            signal?.removeEventListener('abort', cutOff);
            await machine.close();
        }
    }
    async #run(machine, { stage }) {
        const startMs = performance.now();
        const { status, stdout } = await machine.execute(`exec 2>&1\n${this.#script}`, {
            timeoutSeconds: longSeconds,
        });
        const seconds = Math.round(performance.now() - startMs) / 1000;
        const lines = (0,text_lines/* filledLines */.oZ)((0,clean/* stripControls */.$Y)(stdout));
        stage.print([...lines, `the setup has ended with status ${status} after ${(0,duration/* formatDuration */.a)(seconds)}`]);
        if (status === 0)
            return seconds;
        const tail = lines.slice(-shownTail).join(' ');
        throw new errors/* ToolError */.v4('setup-failed', `the setup ended with status ${status}${tail ? `: ${tail}` : ''}`, {
            hint: `The recording has what it printed (${(0,counted/* counted */.h)(lines.length, 'line')}).`,
        });
    }
}

;// CONCATENATED MODULE: ./lib/trial/course.js












/** What is kept of the console's end: from the words of a panic on, where there was one. */
const tailLines = 20;
const panicLines = 80;
/** Of a trial that has not come as far as a machine. */
function emptyCourse() {
    return { end: null, error: null, guest: null, machine: null, console: null, limits: [], steps: [] };
}
/**
 * Makes a machine and has it tried. Nothing of it is left but its console when this resolves. What is thrown that is no
 * `ToolError` is thrown.
 */
async function runCourse(call) {
    const { stage, signal } = call;
    const course = emptyCourse();
    let phase = '';
    const phases = new steps/* Steps */.g((name) => {
        phase = name;
        stage.enter(name);
    });
    const open = { machine: null, host: null, sampler: null, phases };
    // What waits for the machine hears of its end at once.
    const cutOff = () => void open.machine?.close().catch(() => { });
    signal?.addEventListener('abort', cutOff);
    try {
        await inMachine(call, course, open);
    }
    catch (thrown) {
        if (!signal?.aborted) {
            if (!(thrown instanceof errors/* ToolError */.v4))
                throw thrown;
            const { code, message, hint, status } = thrown;
            course.error = { code, message, hint, status };
        }
    }
    finally {
        signal?.removeEventListener('abort', cutOff);
        const { machine, host, sampler } = open;
        await host?.close();
        if (sampler !== null)
            course.resources = await sampler.end();
        course.end = host?.end ? { ...host.end, step: phase } : null;
        if (machine !== null && course.console !== null)
            course.console.tail = tailOf(machine);
        course.steps = phases.end();
        await machine?.close().catch((thrown) => stage.notice((0,errors/* messageOf */.bD)(thrown)));
    }
    return course;
}
async function inMachine({ name, profile, setup, env, stage, signal, makeGuest, tryIn }, course, open) {
    open.phases.enter('preparing');
    const place = { env, stage, signal };
    const own = await makeGuest();
    const precedes = setup !== null && Setup.precedes(own);
    const prepared = precedes ? await setup.prepared(own, place) : { guest: own };
    const { guest } = prepared;
    if ('setup' in prepared)
        course.setup = prepared.setup;
    signal?.throwIfAborted();
    const machineName = machineNameFor(profile === null ? name : `${name} ${profile}`);
    const machine = await createMachine(machineName, guest.backend, {
        ...{ env, redaction: stage.redaction, outputDir: (0,external_node_path_.join)(stage.dir, files/* consoleDirectory */.nL) },
        onNotice: (text) => stage.notice(text),
    });
    open.machine = machine;
    const hasNetwork = guest.network === 'user';
    open.sampler = new ResourceSampler(machine, { seconds: () => open.phases.seconds, hasNetwork });
    signal?.throwIfAborted();
    const { kind: backend, slowdown } = machine;
    Object.assign(course, {
        ...{ guest: guest.kind, limits: [...guest.limits] },
        console: { tail: [], dir: (0,external_node_path_.join)(files/* consoleDirectory */.nL, machineName) },
        machine: {
            ...{ backend, slowdown, memory_mib: guest.memoryMib },
            ...{ disk_mib: guest.diskMib ?? null, network: guest.network ?? 'none' },
        },
    });
    await tryIn({
        ...{ machine, stage, env, phases: open.phases, ...(signal && { signal }) },
        say: (line) => stage.print([line]),
        setUp: async () => {
            if (setup !== null && !precedes)
                course.setup = await setup.runIn(machine, place);
        },
        watch: () => {
            open.host ??= new TriedHost(machine, name);
            return open.host;
        },
    });
}
function tailOf(machine) {
    const lines = (0,text_lines/* filledLines */.oZ)((0,clean/* stripControls */.$Y)(machine.consoleLog())).slice(-panicLines);
    const panic = lines.findLastIndex((line) => line.includes(panicWords));
    return machine.lastEnd?.kind === 'panic' && panic >= 0 ? lines.slice(panic) : lines.slice(-tailLines);
}

// EXTERNAL MODULE: ./lib/nix/explain.js + 1 modules
var explain = __webpack_require__(73944);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(45244);
;// CONCATENATED MODULE: ./lib/trial/step.js
/** A failure that nothing has classified. */
function plainFailure(family, message, hint, log_tail = []) {
    return { family, confidence: 1, message, derivation: null, location: null, log_tail, hint };
}

;// CONCATENATED MODULE: ./lib/trial/nixos-tests.js










/** "$1" is the flake, "$2" the name of the check in a fragment. Nix builds it where that was not done before: that is the test. */
const script = `
nix() { command nix --extra-experimental-features "nix-command flakes" "$@"; }
system=$(nix eval --impure --raw --expr builtins.currentSystem) || exit
echo "NixOS test: checks.$system.$2"
nix build "$1#checks.$system.$2" --no-link --print-build-logs
`;
/** How much of a test's log is read for its cause (bytes), and how many of its last lines are kept. */
const mostBytes = 1024 * 1024;
const keptLines = 20;
/**
 * Has Nix run tests, one after the other, in the recording. Those that come after a person has stopped the trial are not reached;
 * no other is left out, whatever the ones before it say.
 */
async function runNixosTests({ flake, names, timeoutSeconds }, stage, signal) {
    const tests = [];
    for (const name of names) {
        if (signal?.aborted) {
            tests.push(untried(name));
            continue;
        }
        stage.enter('testing');
        const log = (0,external_node_path_.join)(stage.dir, files/* fileNames */.jx.log);
        const before = await sizeOf(log);
        const argv = ['/bin/sh', '-c', script, 'sh', flake, (0,ref/* attributeInFragment */.sp)(name)];
        const { exitCode, ended, seconds } = await stage.run({ argv, timeoutSeconds });
        if (ended === 'cancelled')
            tests.push(untried(name));
        else if (exitCode === 0 && ended === 'exited')
            tests.push({ name, answer: 'yes', seconds, message: '', failure: null });
        else {
            const text = await textFrom(log, before);
            const late = ended === 'timed_out' ? `did not end within ${(0,duration/* formatDuration */.a)(timeoutSeconds)}` : null;
            tests.push({ name, answer: 'no', seconds, ...(await failureOf(text, exitCode, late)) });
        }
    }
    return tests;
}
function untried(name) {
    return { name, answer: 'not-reached', seconds: null, message: '', failure: null };
}
/** Why a test has failed, by what Nix and the test itself have printed. */
async function failureOf(text, exitCode, late) {
    const tail = (0,text_lines/* filledLines */.oZ)(text).slice(-keptLines);
    const hint = 'The recording has all that the test printed.';
    if (late !== null)
        return { message: late, failure: plainFailure('interrupted', late, hint, tail) };
    const { failure } = await (0,explain/* explain */.WE)({ text }, { exitCode: exitCode ?? 1 });
    const why = failure?.cause ?? failure?.message.split('\n')[0];
    const message = why ?? `ended with status ${exitCode ?? 'unknown'}`;
    return {
        message,
        failure: failure === null ? plainFailure('unknown', message, hint, tail) : { ...failure, log_tail: tail },
    };
}
/** What the tests say together; null where none was named, or none was reached. */
function testsStep(tests) {
    const tried = tests.filter(({ answer }) => answer !== 'not-reached');
    if (tried.length === 0)
        return null;
    const failed = tried.filter(({ answer }) => answer === 'no');
    const [first] = failed;
    const seconds = tried.reduce((sum, test) => sum + (test.seconds ?? 0), 0);
    const more = failed.length > 1 ? `, and ${(0,counted/* counted */.h)(failed.length - 1, 'other')} of ${tests.length}` : '';
    const about = { question: 'tests', seconds };
    const words = {
        yes: `${(0,counted/* counted */.h)(tried.length, 'NixOS test')} ${tried.length === 1 ? 'passes' : 'pass'}`,
        no: first ? `NixOS test ${first.name} fails` : '',
    };
    if (first === undefined)
        return { ...about, words, holds: true, message: '', fault: null };
    return {
        ...{ ...about, words, holds: false, message: `${first.message}${more}` },
        fault: { outcome: 'failed', reason: 'test-failed', failure: first.failure },
    };
}
async function sizeOf(path) {
    const file = await (0,promises_.open)(path).catch(() => null);
    const size = (await file?.stat().catch(() => null))?.size ?? 0;
    await file?.close();
    return size;
}
/** The text of the log from a place on, or its end where that is long: masked, as it was written. */
async function textFrom(path, start) {
    const file = await (0,promises_.open)(path).catch(() => null);
    if (file === null)
        return '';
    try {
        const { size } = await file.stat();
        const from = Math.max(start, size - mostBytes);
        const bytes = Buffer.alloc(Math.max(0, size - from));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
        return (0,clean/* stripControls */.$Y)(bytes.subarray(0, bytesRead).toString('utf8'));
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/deploy/text/report-parts.js
var report_parts = __webpack_require__(61826);
// EXTERNAL MODULE: ./lib/report/trial/answers.js
var trial_answers = __webpack_require__(56426);
// EXTERNAL MODULE: ./lib/report/trial/resources.js + 1 modules
var resources = __webpack_require__(87103);
// EXTERNAL MODULE: ./lib/report/trial/trend.js
var trial_trend = __webpack_require__(16858);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(15929);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(21267);
;// CONCATENATED MODULE: ./lib/trial/text/trial-lines.js









const signs = {
    ...{ yes: '✓', no: '✗', 'not-asked': '·', 'not-reached': '·' },
};
const trial_lines_shownTail = 8;
/** The report of a trial for people, as lines: the one that says it all first. */
function trialLines(trial, color) {
    const { outcome, summary, failure, steps } = trial;
    const trend = (0,trial_trend/* trialTrendSentence */.X)(trial);
    return (0,layout/* joinedSections */.Ap)([
        (0,report_parts/* headLines */.O)(outcome, (0,clean/* shownLine */.QN)(summary, 300), failure?.hint, color),
        (0,table/* alignColumns */.R)(trial.answers.map(answerRow)),
        (0,table/* alignColumns */.R)([
            ...(0,trial_answers/* triedSystems */.VH)(trial).map(([label, system]) => [label, (0,clean/* shownLine */.QN)((0,trial_answers/* systemText */.VZ)(system, label), 160)]),
            ['took', (0,report_parts/* tookWords */.V)(trial.duration_seconds, steps)],
            ...(trend === '' ? [] : [['usually', (0,clean/* shownLine */.QN)(trend, 200)]]),
        ]),
        (0,layout/* titled */.dJ)('replaced, in both systems', (0,table/* alignColumns */.R)((trial.replaced ?? []).map(({ option, why }) => [(0,clean/* shownLine */.QN)(option, 80), (0,clean/* shownLine */.QN)(why, 120)]))),
        (0,layout/* titled */.dJ)('NixOS tests', (0,table/* alignColumns */.R)((trial.tests ?? []).map(testRow))),
        (0,layout/* titled */.dJ)('warnings', (trial.warnings ?? []).map((warning) => (0,clean/* shownLine */.QN)(warning, 200))),
        (0,layout/* titled */.dJ)('measured', (0,table/* alignColumns */.R)((0,trial_answers/* metricRows */.IN)(trial).map((row) => row.map((text) => (0,clean/* shownLine */.QN)(text, 80))))),
        (0,layout/* titled */.dJ)('its machine', (0,table/* alignColumns */.R)((0,resources/* resourceRows */.q)(trial).map(({ what, figures, course }) => [what, figures, course]))),
        (0,layout/* titled */.dJ)('not tried', trial.limits.map((limit) => (0,clean/* shownLine */.QN)(limit, 200))),
        (0,layout/* titled */.dJ)('the console ended with', shownEnd(trial).map((line) => (0,clean/* shownLine */.QN)(line, 200))),
    ]);
}
/** Of a panic the first lines tell most, else the last ones. */
function shownEnd(trial) {
    const tail = (0,builds_trial/* tellingConsole */.FX)(trial);
    return trial.machine_end?.kind === 'panic' ? tail.slice(0, trial_lines_shownTail) : tail.slice(-trial_lines_shownTail);
}
function testRow({ name, ...answered }) {
    return answerRow({ ...answered, question: (0,clean/* shownLine */.QN)(name, 60) });
}
function answerRow({ question, answer, seconds, message }) {
    return [
        signs[answer],
        question,
        answer === 'yes' || answer === 'no' ? (0,duration/* formatDuration */.a)(seconds ?? Number.NaN) : answer,
        (0,clean/* shownLine */.QN)(message, 200),
    ];
}

// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 1 modules
var metadata_file = __webpack_require__(9807);
// EXTERNAL MODULE: ./lib/history/drift.js + 1 modules
var drift = __webpack_require__(95907);
// EXTERNAL MODULE: ./lib/history/point.js
var point = __webpack_require__(10890);
// EXTERNAL MODULE: ./lib/history/trend.js
var trend = __webpack_require__(9319);
// EXTERNAL MODULE: ./lib/nix/phase.js
var phase = __webpack_require__(60696);
;// CONCATENATED MODULE: ./lib/trial/trend.js








/** What tells a trial from others of the same host. */
function triedOf({ kind, machine, profile, script }) {
    return {
        kind,
        backend: machine?.backend ?? null,
        profile: profile ?? null,
        script: script?.command ?? null,
    };
}
/**
 * A trial against those before it of the same host, kind and kind of machine, as of builds: by their phases and in all, over as
 * many as those look back on. `earlier` are builds on disk. Null where it has not succeeded, or too few before it have.
 */
async function trendOfTrial(trial, earlier) {
    if (!trial.success)
        return null;
    const own = key(trial.host, triedOf(trial));
    const alike = earlier.filter(({ metadata: { host, tried, success } }) => success && tried !== undefined && key(host, tried) === own);
    const newest = alike.toSorted((a, b) => Date.parse(b.metadata.timestamp) - Date.parse(a.metadata.timestamp));
    const points = await Promise.all(newest.slice(0, drift/* defaultWindow */.I + 3).map(async ({ dir, metadata }) => {
        const before = await (0,metadata_file/* readJson */.Vh)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.trial), builds_trial/* trialSchema */.WI).catch(() => null);
        return before === null ? null : pointOfTrial(before, metadata);
    }));
    const history = points.filter((point) => point !== null).reverse();
    const current = history[0] && pointOfTrial(trial, { ...newest[0].metadata, timestamp: trial.timestamp });
    const { duration, phases } = current ? (0,trend/* trendOf */.RS)(history, current) : { duration: null, phases: [] };
    if (duration === null)
        return null;
    return {
        runs: duration.runs,
        duration: changeOf(duration),
        phases: phases.map((phase) => ({ name: phase.name, ...changeOf(phase) })),
    };
}
function key(host, tried) {
    return JSON.stringify([host, tried.kind, tried.backend, tried.profile, tried.script]);
}
/** A trial on its own clock, which knows more of its phases than the recording as a whole. */
function pointOfTrial({ duration_seconds, steps }, metadata) {
    return { ...(0,point/* pointOf */.qk)(metadata), duration_seconds, phases: (0,phase/* secondsByPhase */.o)(steps) };
}
function changeOf({ current, median, change_percent, direction }) {
    const rounded = (value) => Math.round(value * 1000) / 1000;
    return {
        ...{ seconds: rounded(current), usual_seconds: rounded(median) },
        ...{ change_percent: rounded(change_percent), direction },
    };
}

;// CONCATENATED MODULE: ./lib/trial/verdict.js



/** What a trial has shown: whether all that was asked holds, and where not, for what. Pure. */
function verdictOf(seen) {
    const steps = endedSteps(seen);
    const answers = seen.wanted.map((wanted) => answerTo(wanted, steps));
    const broken = steps.find(({ holds }) => !holds);
    const outcome = outcomeOf(seen, broken, answers);
    const success = outcome === 'success';
    return {
        ...{ outcome, success, answers, reason: success ? '' : reasonOf(seen, broken) },
        summary: `${seen.name}: ${summaryOf(seen, steps)}`,
        failure: success ? null : verdict_failureOf(seen, broken),
    };
}
/** The machine was gone before the last question to it could be answered: how it ended is the answer. */
function endedSteps({ name, steps, end }) {
    const index = steps.findLastIndex(({ question }) => question !== 'tests');
    const last = steps[index];
    if (end === null || last === undefined)
        return [...steps];
    const failure = plainFailure('unhealthy', `${name}: ${endWords(end)} while ${end.step}`, 'The console of the machine is in the directory of this build.');
    const fault = { outcome: 'failed', reason: end.kind, failure };
    return steps.with(index, { ...last, holds: false, message: endWords(end), fault });
}
function answerTo({ question, isAsked, whyNot }, steps) {
    const step = steps.find((one) => one.question === question);
    if (step) {
        const { holds, seconds, message } = step;
        return { question, answer: holds ? 'yes' : 'no', seconds, message };
    }
    const answer = isAsked && whyNot === undefined ? 'not-reached' : 'not-asked';
    return { question, answer, seconds: null, message: isAsked ? (whyNot ?? '') : '' };
}
function outcomeOf({ isCancelled, error }, broken, answers) {
    if (isCancelled)
        return 'cancelled';
    if (broken)
        return broken.fault?.outcome ?? 'failed';
    const isAnswered = answers.every(({ answer }) => answer !== 'not-reached');
    return error === null && isAnswered ? 'success' : 'failed';
}
function reasonOf({ isCancelled, error }, broken) {
    if (isCancelled)
        return 'cancelled';
    return broken?.fault?.reason ?? error?.code ?? 'unknown';
}
function summaryOf({ isCancelled, error, counts }, steps) {
    if (isCancelled)
        return 'was cancelled';
    const phrases = steps.map(({ holds, message, words }) => holds ? words.yes : [words.no, message].filter((text) => text !== '').join(', '));
    // Where something does not hold, nothing else is to be read.
    if (steps.every(({ holds }) => holds))
        phrases.push(...counts);
    if (error !== null)
        phrases.push(`could not be tried: ${error.message}`);
    return (0,clean/* shownLine */.QN)(phrases.filter((phrase) => phrase !== '').join(', '), 300);
}
function verdict_failureOf({ isCancelled, error }, broken) {
    // What was not built says more.
    if (broken?.question === 'builds')
        return broken.fault?.failure ?? null;
    if (isCancelled)
        return plainFailure('interrupted', 'the trial was cancelled', '');
    if (broken?.fault?.failure)
        return broken.fault.failure;
    return error === null ? null : plainFailure('preflight', error.message, error.hint);
}
/** How a machine ended by itself: `kernel panic in 8.0 s: Attempted to kill init!`. */
function endWords({ kind, seconds, detail }) {
    const how = { panic: 'kernel panic', poweroff: 'it shut itself down' }[kind] ?? 'its machine stopped';
    return `${how} in ${(0,duration/* formatDuration */.a)(seconds)}${detail === '' ? '' : `: ${detail}`}`;
}

;// CONCATENATED MODULE: ./lib/text/xml.js
/** Text as the content of an element or attribute: what XML 1.0 cannot hold becomes U+FFFD. */
function escapeXml(text) {
    return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[&<>"]/gu, (found) => {
        if (found === '&')
            return '&amp;';
        if (found === '<')
            return '&lt;';
        if (found === '>')
            return '&gt;';
        return found === '"' ? '&quot;' : '\ufffd';
    });
}

;// CONCATENATED MODULE: ./lib/report/trial/junit.js




/**
 * Trials as JUnit XML, a suite a host and a case a question: the form that CI services read, as Apache Ant's and Maven's tools
 * write it. What was not asked is left out; what was not reached is skipped.
 */
function trialJunit(trials) {
    const suites = trials.map(suiteOf);
    const sum = (count) => suites.reduce((total, suite) => total + count(suite), 0);
    const all = {
        tests: sum((one) => one.cases),
        failures: sum((one) => one.failed),
        time: sum((one) => one.seconds),
    };
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="nixos-rebuild-test trial" tests="${all.tests}" failures="${all.failures}" errors="0" time="${all.time.toFixed(3)}">`,
        ...suites.map(({ xml }) => xml),
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteOf(trial) {
    const { kind, timestamp, duration_seconds: seconds, answers, summary, tests = [] } = trial;
    const name = (0,builds_trial/* trialName */.Ko)(trial);
    const className = ['trial', kind, trial.host, ...(trial.profile ? [trial.profile] : [])].join('.');
    // Each NixOS test is a case of its own.
    const asked = [
        ...answers.filter(({ question, answer }) => answer !== 'not-asked' && !(question === 'tests' && tests.length > 0)),
        ...tests.map(({ name: test, ...rest }) => ({ ...rest, question: `nixos-test ${test}` })),
    ];
    const failed = asked.filter(({ answer }) => answer === 'no').length;
    const skipped = asked.filter(({ answer }) => answer === 'not-reached').length;
    const time = timestamp.replace(/\.\d+Z$/, '');
    const xml = [
        `  <testsuite name="${junit_escaped(name)}" tests="${asked.length}" failures="${failed}" errors="0" skipped="${skipped}" time="${seconds.toFixed(3)}" timestamp="${time}">`,
        ...propertiesOf(trial),
        ...asked.map((answer) => caseOf(className, answer, trial)),
        `    <system-out>${junit_escaped([summary, ...(0,builds_trial/* tellingConsole */.FX)(trial)].join('\n'))}</system-out>`,
        '  </testsuite>',
    ].join('\n');
    return { xml, cases: asked.length, failed, seconds };
}
/** What the script has measured: a suite's properties come before its cases. */
function propertiesOf(trial) {
    const rows = (0,trial_answers/* metricRows */.IN)(trial).map(([name, value]) => `      <property name="metric.${junit_escaped(name)}" value="${junit_escaped(value)}"/>`);
    return rows.length === 0 ? [] : ['    <properties>', ...rows, '    </properties>'];
}
function caseOf(className, { question, answer, seconds, message, failure }, trial) {
    const open = `    <testcase classname="${junit_escaped(className)}" name="${junit_escaped(question)}" time="${(seconds ?? 0).toFixed(3)}"`;
    if (answer === 'yes')
        return `${open}/>`;
    if (answer === 'not-reached')
        return `${open}><skipped/></testcase>`;
    const why = failure ?? trial.failure;
    const text = [why?.hint ?? '', ...(why?.log_tail ?? [])].filter(Boolean).join('\n');
    const type = failure ? failure.family : trial.reason;
    return `${open}><failure type="${junit_escaped(type)}" message="${junit_escaped(message)}">${junit_escaped(text)}</failure></testcase>`;
}
/** Hostile text: without the sequences of a terminal, and without what XML cannot hold. */
function junit_escaped(text) {
    return escapeXml((0,clean/* stripControls */.$Y)(text));
}

// EXTERNAL MODULE: ./lib/report/trial/markdown.js
var markdown = __webpack_require__(70520);
;// CONCATENATED MODULE: ./lib/trial/write-trial.js







/** Writes a trial that was masked into a build's directory: as data, for people, and for CI services. */
async function writeTrial(dir, trial) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.markdown), (0,markdown/* trialMarkdown */.q)([trial]));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.junit), trialJunit([trial]));
    await (0,metadata_file/* writeJson */.GF)((0,external_node_path_.join)(dir, files/* trialFileNames */.Zd.trial), builds_trial/* trialSchema */.WI, trial);
}

;// CONCATENATED MODULE: ./lib/trial/record-trial.js













/** The id of a new trial. */
function trialId() {
    return `trial-${(0,random/* randomHex */.n)(6)}`;
}
/**
 * Records a trial: its beginning, then the machine and what is tried in it, in one recording, and writes it into that build's
 * directory: `trial.json`, `trial.md`, `junit.xml`, and the machine's console. Throws a `ToolError` where nothing could be run at
 * all.
 */
async function recordTrial(request, hooks) {
    const { scenario, env, profile = null, setup = null } = request;
    const startMs = Date.now();
    let recorded = null;
    const build = await (0,run.runRebuild)({ ...request.build, ...scenario.begin, besideOthers: true }, hooks, {
        ...{ action: 'trial', host: scenario.name },
        tried: { kind: scenario.kind, backend: null, profile, script: null },
        run: async (stage) => {
            const seconds = (Date.now() - startMs) / 1000;
            const course = await runCourse({
                ...{ name: scenario.name, profile, setup, env, stage, signal: hooks.signal },
                makeGuest: () => scenario.makeGuest(),
                tryIn: (machine) => scenario.tryIn(machine),
            });
            const tests = await testsAfter(course, request, { stage, signal: hooks.signal });
            const beginning = { outcome: 'success', failure: null, seconds };
            const isCancelled = hooks.signal?.aborted === true;
            const tried = trialOf(request, { startMs, beginning, course, tests, isCancelled });
            const trend = await trendOfTrial(tried, stage.earlier);
            const trial = stage.redact({ ...tried, ...(trend && { trend }) });
            await writeTrial(stage.dir, trial);
            recorded = { trial, errorStatus: course.error?.status ?? null };
            stage.print(['', ...trialLines(trial, true)]);
            return endOf(trial);
        },
    });
    if (recorded !== null)
        return { build, ...recorded };
    const { outcome, failure, duration_seconds: seconds } = build.metadata;
    const isCancelled = outcome === 'cancelled';
    const beginning = { outcome, failure, seconds };
    const unmasked = trialOf(request, { startMs, beginning, course: emptyCourse(), tests: [], isCancelled });
    const { secrets, redact: patterns, env: buildEnv } = request.build;
    const trial = (0,redact_metadata/* redactData */.E)(unmasked, await (0,redact_redaction/* loadRedaction */.K7)({ secrets, patterns }, buildEnv));
    await writeTrial(build.dir, trial);
    return { build, trial, errorStatus: null };
}
/** Of a trial that could not be made, nothing is to be known any more. */
async function testsAfter({ error }, { tests }, { stage, signal }) {
    return !tests || error !== null ? [] : runNixosTests(tests, stage, signal);
}
function trialOf({ id, scenario, profile, tests: asked }, { startMs, beginning, course, tests, isCancelled }) {
    const { kind, name: host } = scenario;
    const about = { host, ...(profile && { profile }) };
    const name = (0,builds_trial/* trialName */.Ko)(about);
    const endMs = Date.now();
    const seen = scenario.seen(beginning, course);
    const step = testsStep(tests);
    const withTests = asked && {
        wanted: [...seen.wanted, { question: 'tests', isAsked: true }],
        steps: [...seen.steps, ...(step === null ? [] : [step])],
    };
    const { end, error, guest, machine, console, limits, steps, setup, resources } = course;
    return {
        ...{ schema_version: 1, id, kind, ...about, guest, machine, ...(setup && { setup }) },
        ...(resources && { resources }),
        ...verdictOf({ name, end, error, isCancelled, ...seen, ...withTests }),
        ...(tests.length > 0 && { tests: [...tests] }),
        ...{ timestamp: new Date(startMs).toISOString(), finished_at: new Date(endMs).toISOString() },
        duration_seconds: (endMs - startMs) / 1000,
        ...{ steps, upgrade: null, reboot: null, rollback: null, machine_end: end, console, limits },
        ...scenario.parts(course),
    };
}
function endOf(trial) {
    const { outcome, failure } = trial;
    return {
        tried: triedOf(trial),
        outcome: (0,builds_outcome/* isOutcome */.L2)(outcome) ? outcome : 'failed',
        failure: failure && { ...failure, family: (0,catalogue/* familyNamed */.sE)(failure.family) },
        // The machine is gone, and no host has changed.
        system: null,
    };
}

// EXTERNAL MODULE: ./lib/deploy/host/draft.js + 1 modules
var draft = __webpack_require__(2806);
// EXTERNAL MODULE: ./lib/deploy/host/reboot.js + 2 modules
var reboot = __webpack_require__(82906);
// EXTERNAL MODULE: ./lib/deploy/host/verify.js + 8 modules
var verify = __webpack_require__(56735);
;// CONCATENATED MODULE: ./lib/deploy/host/boot-host.js



/** What NixOS starts in a switch alone: that it does not run after a boot says nothing. */
const startedBySwitches = 'sysinit-reactivation.target';
/**
 * Boots a host into a system that it runs and boots, and looks whether it is as well as it was before: what has come up in a
 * switch need not come up in a boot. Returns what became of it as a deployment.
 */
async function bootHost(call, observer) {
    return (0,draft/* drafted */.X)(call, 'reboot', observer, async (counted, draft) => {
        const { toplevel, policy, signal } = call;
        Object.assign(draft, { oldSystem: toplevel, newSystem: toplevel });
        const { facts, questions } = await (0,verify/* readBaseline */.mF)(counted.host, toplevel, policy, signal);
        const units = new Map([...facts.units].filter(([name]) => name !== startedBySwitches));
        const baseline = { facts: { ...facts, units }, questions };
        draft.baseline = facts;
        return (0,reboot/* rebootAndVerify */.g)({ ...call, ...counted }, toplevel, { draft, baseline, observer });
    });
}

// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
;// CONCATENATED MODULE: ./lib/trial/nixos/replacements.js

/**
 * What of a host a virtual machine cannot have, in the order of the report: a Nix list of `{ id; option; why; isSet; module; }`.
 * `isSet` is whether the host has it; `module` stands in for it, and is null where a module of nixpkgs does that by itself.
 *
 * In scope are `lib`, `config`, which is the host's as it is, so that nothing here depends on what it changes, and what
 * `variant.ts` defines.
 */
const replacements = `
  [
    # Of virtualisation/qemu-vm.nix, over all that the host says.
    (known "file-systems" "fileSystems" (isFilled "fileSystems")
      "the machine has an empty disk, and the store of the machine that runs it, which it cannot change")
    (known "swap" "swapDevices" (isFilled "swapDevices") "the machine has no swap")
    (known "encryption" "boot.initrd.luks.devices" (isFilled "boot.initrd.luks.devices") "the disks are not there")
    (known "wireless" "networking.wireless.enable" (isOn "networking.wireless.enable") "there is no radio")
    (known "video" "services.xserver.videoDrivers" (isOn "services.xserver.enable") "the screen is a virtual one")

    # Of both modules, which set these as plainly as a host may: one that says otherwise would not evaluate.
    (set "interface-names" "networking.usePredictableInterfaceNames" false "the network card is called eth0")
    (set "time" "services.timesyncd.enable" false "the clock is that of the machine that runs it")
    (set "kernel-messages" "boot.consoleLogLevel" 7 "the console is recorded")
    (set "serial-login" "systemd.services.serial-getty@ttyS0.enable" false "the console is recorded")
    (set "start-limits" "systemd.settings.Manager.DefaultTimeoutStartSec" 300 "a machine may be emulated")
    (set "start-limits" "systemd.settings.Manager.DefaultDeviceTimeoutSec" 300 "a machine may be emulated")
    (set "boot-menu" "boot.loader.grub.gfxmodeBios" "1024x768" "no boot menu is shown")

    { id = "boot-loader"; option = "boot.loader"; isSet = true;
      why = "the kernel of the system that an activation has chosen is booted without firmware and boot loader";
      module = { pkgs, ... }: { system.build.installBootLoader = over (installBootEntry pkgs); }; }
    (set "initrd-secrets" "boot.initrd.secrets" { } "the files are on the host alone")
    (set "initrd-ssh" "boot.initrd.network.ssh.enable" false "the host keys are on the host alone")
    (set "initrd-clevis" "boot.initrd.clevis.enable" false "the disks are not there")
    (set "initrd-commands" "boot.initrd.postDeviceCommands" "" "the disks are not there")
    (set "initrd-commands" "boot.initrd.postResumeCommands" "" "the disks are not there")
    (set "raid" "boot.swraid.enable" false "the disks are not there")
    (set "zfs-pools" "boot.zfs.extraPools" [ ] "the pools are not there")
    (set "resume" "boot.resumeDevice" "" "the machine has no swap")
    (set "persistence" "environment.persistence" { } "the root is a disk, and keeps what is written")
    (set "persistence" "preservation.enable" false "the root is a disk, and keeps what is written")

    (set "firmware" "hardware.enableRedistributableFirmware" false "no device needs it")
    (set "firmware" "hardware.enableAllFirmware" false "no device needs it")
    (set "microcode" "hardware.cpu.intel.updateMicrocode" false "the processor is a virtual one")
    (set "microcode" "hardware.cpu.amd.updateMicrocode" false "the processor is a virtual one")
    (set "nvidia" "hardware.nvidia-container-toolkit.enable" false "there is no such card")

    (set "wait-online" "systemd.network.wait-online.enable" false "the network cards are not there")
    (set "wait-online" "systemd.services.NetworkManager-wait-online.enable" false "the network cards are not there")
    (set "wireguard" "networking.wireguard.interfaces" { } "the keys are on the host alone")
    (set "wireguard" "networking.wg-quick.interfaces" { } "the keys are on the host alone")

    { id = "secrets"; option = "sops"; isSet = isFilled "sops.secrets" || isFilled "sops.templates"; why = onlyStandIns;
      module = { pkgs, ... }: lib.mkMerge [
        (snippet "setupSecretsForUsers" (filesOf pkgs earlySops))
        (snippet "setupSecrets" (filesOf pkgs lateSops + ownersOf pkgs lateSops))
        (unit pkgs "sops-install-secrets-for-users" (filesOf pkgs earlySops))
        (unit pkgs "sops-install-secrets" (filesOf pkgs lateSops + ownersOf pkgs lateSops))
      ]; }
    { id = "secrets"; option = "age"; isSet = isFilled "age.secrets"; why = onlyStandIns;
      module = { pkgs, ... }: lib.mkMerge [
        (snippet "agenixNewGeneration" "")
        (snippet "agenixInstall" (filesOf pkgs age))
        (snippet "agenixChown" (ownersOf pkgs age))
        (unit pkgs "agenix-install-secrets" (filesOf pkgs age + ownersOf pkgs age))
      ]; }
  ]
`;
/**
 * What an activation calls to make a system boot: it writes the system's path to the port at which the driver of the machine
 * listens, which starts its kernel from then on. Only the shell's own words, since there is no PATH. \`"$1"\` is the toplevel.
 */
const bootEntryScript = `
for port in /sys/class/virtio-ports/*; do
  { read -r name <"$port/name"; } 2>/dev/null || continue
  [ "$name" = ${bootPort} ] || continue
  printf '%s\\n' "$1" >"/dev/\${port##*/}"
  exit
done
echo "the machine has no port ${bootPort}, over which it is told what to boot" >&2
exit 1
`;

;// CONCATENATED MODULE: ./lib/trial/nixos/variant.js



/** What evaluating a host for its trial says. */
const variantSchema = schemas/* object */.Ikc({
    /** False for a configuration that no module can be added to, which is none of nixpkgs. */
    isNixos: schemas/* boolean */.zMY(),
    replaced: schemas/* array */.YOg(builds_trial/* replacedSchema */.ev),
});
/** In an indented string of Nix, where `''` would end it and `${` be an expression. */
function indented(text) {
    return text.replaceAll("''", "'''").replaceAll('${', "''${");
}
/**
 * A function of Nix from a host, a result of `nixosSystem`, to a text: the derivation of the system that its trial is about, in a
 * line of its own, and then a {@link Variant} as JSON. That system is the host with two modules of its own nixpkgs, by which
 * NixOS' tests run machines, and with replacements of what a machine cannot have. The line is empty for what is no NixOS.
 *
 * It is pure: evaluated by `nix eval --apply`, in Nix 2.4 and later. Paths and options are those of NixOS 25.11 and 26.05, and
 * one that a host lacks is left alone. Throws, as Nix does, where a host's nixpkgs has no such modules.
 */
const variantExpression = `
host: let
  inherit (builtins) attrValues concatStringsSep elem filter head isAttrs isString map pathExists split tail toJSON tryEval;
  inherit (host) config;
  lib = host.lib or host.pkgs.lib;

  pathOf = option: filter isString (split "[.]" option);
  # The value at a path of options, where there is one that can be computed.
  walk = set: path: if path == [ ] then { value = set; }
    else if isAttrs set && set ? \${head path} then
      let tried = tryEval (let next = set.\${head path}; in builtins.seq next next); in
      if tried.success then walk tried.value (tail path) else { }
    else { };
  find = option: walk config (pathOf option);
  valueOf = option: default: (find option).value or default;
  isFilled = option: ! elem (valueOf option { }) [ { } [ ] ];
  isOn = option: valueOf option false == true;

  # Over everything that a host can say, with mkForce and mkVMOverride too.
  over = lib.mkOverride 5;
  known = id: option: isSet: why: { inherit id option isSet why; module = null; };
  set = id: option: value: why: {
    inherit id option why;
    isSet = (find option).value or value != value;
    module = lib.setAttrByPath (pathOf option) (over value);
  };

  installBootEntry = pkgs: pkgs.writeScript "install-boot-entry" ("#!" + pkgs.runtimeShell + "\\n" + ''${indented(bootEntryScript)}'');

  # Secrets: sops-nix and agenix decrypt them on the host, by a snippet of the activation or by a unit.
  onlyStandIns = "the key is on the host alone; in place of each secret is a file with no meaning";
  files = set: map (secret: {
    inherit (secret) path mode;
    owner = owner (secret.owner or null) (secret.uid or 0);
    group = owner (secret.group or null) (secret.gid or 0);
    isEarly = secret.neededForUsers or false;
  }) (attrValues set);
  owner = name: number: if name == null then toString number else name;
  sops = files (valueOf "sops.secrets" { }) ++ files (valueOf "sops.templates" { });
  earlySops = filter (file: file.isEarly) sops;
  lateSops = filter (file: ! file.isEarly) sops;
  age = files (valueOf "age.secrets" { });
  word = lib.escapeShellArg;
  lines = line: list: concatStringsSep "" (map (item: line item + "\\n") list);
  filesOf = pkgs: lines (file:
    "echo stand-in | \${pkgs.coreutils}/bin/install -D -m \${word file.mode} /dev/stdin \${word file.path}");
  ownersOf = pkgs: lines (file: "\${pkgs.coreutils}/bin/chown \${word "\${file.owner}:\${file.group}"} \${word file.path}");

  # Other snippets and units are after these, so they stay, in their places.
  snippet = name: text: let there = valueOf "system.activationScripts.\${name}" null; in
    lib.optionalAttrs (there != null) {
      system.activationScripts.\${name} = over { inherit text; deps = there.deps or [ ]; };
    };
  unit = pkgs: name: text: lib.optionalAttrs (valueOf "systemd.services.\${name}" null != null) {
    systemd.services.\${name}.serviceConfig.ExecStart =
      over [ (pkgs.writeScript name ("#!" + pkgs.runtimeShell + "\\nset -e\\n" + text)) ];
  };

  list = ${replacements};
  replaced = filter (one: one.isSet) list;

  fromNixpkgs = modulesPath: file: let path = modulesPath + file; in
    if pathExists path then path else throw "the nixpkgs of this host has no nixos/modules\${file}, which its trial needs";

  machine = { modulesPath, options, ... }: {
    imports = [
      (fromNixpkgs modulesPath "/virtualisation/qemu-vm.nix")
      (fromNixpkgs modulesPath "/testing/test-instrumentation.nix")
    ];
    virtualisation = lib.filterAttrs (name: _: options.virtualisation ? \${name}) {
      useBootLoader = over false;
      useNixStoreImage = over false;
      mountHostNixStore = over true;
      writableStore = over true;
      # What an upgrade brings must survive its reboot.
      writableStoreUseTmpfs = over false;
      graphics = over false;
      sharedDirectories = over {
        nix-store = { source = builtins.storeDir; target = "/nix/.ro-store"; securityModel = "none"; };
      };
    };
    # The driver's shell: a switch must leave it alone where the two systems have it from different packages.
    systemd.services.backdoor.restartIfChanged = over false;
    # An agent of QEMU that nobody asks.
    services.qemuGuest.enable = over false;
    # The instrumentation lets root in without a password, unless the host says something.
    users.users.root = lib.optionalAttrs (valueOf "users.users.root" { } ? hashedPasswordFile) {
      hashedPasswordFile = lib.mkOverride 149 null;
    };
  };

  trial = host.extendModules {
    modules = [ machine ] ++ filter (module: module != null) (map (one: one.module) replaced);
  };
  said = value: toJSON value;
in
if host ? extendModules then
  trial.config.system.build.toplevel.drvPath + "\\n" + said {
    isNixos = true;
    replaced = map (one: { inherit (one) id option why; }) replaced;
  }
else "\\n" + said { isNixos = false; replaced = [ ]; }
`;
/** Parses what {@link variantExpression} evaluates to. Null for a text that is none. */
function parseVariant(text) {
    const end = text.indexOf('\n');
    try {
        return variantSchema.parse(JSON.parse(text.slice(end + 1)));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/trial/build.js





const links = { base: 'base', next: 'next' };
/** What evaluating a system's variant has said, beside its link. */
const saidSuffix = '.variant';
/**
 * "$1" is a directory for links, "$2" the expression of a system's variant; four words for each system follow: the name of its
 * link, what it is, an installable or a path, and the configuration it is of. The base comes first: where that fails, nothing is
 * known of the new one. A variant is evaluated in the flake, and its derivation is realised by what all versions of Nix have.
 */
const build_script = `
dir=$1 variant=$2; shift 2
nix() { command nix --extra-experimental-features "nix-command flakes" "$@"; }
while [ $# -gt 0 ]; do
  echo "$1 system: $3"
  derivation=
  if [ "$2" = variant ]; then
    nix eval --raw "$4" --apply "$variant" >"$dir/$1${saidSuffix}" || exit
    IFS= read -r derivation <"$dir/$1${saidSuffix}"
  fi
  case $2 in
    store-path) nix-store --realise "$(readlink -f "$3" || echo "$3")" --add-root "$dir/$1" >/dev/null ;;
    variant | flake) if [ -n "$derivation" ]; then
      nix-store --realise "$derivation" --add-root "$dir/$1" >/dev/null
    else
      nix build "$3" --out-link "$dir/$1"
    fi ;;
  esac || exit
  readlink -f "$dir/$1"; shift 4
done
`;
/**
 * What a rebuild runs to make systems of a host, the base first, with links to them in `dir`, an existing directory. `hasVariants` makes of
 * a host of NixOS its variant for a trial, and leaves others as they are.
 */
function building(host, systems, { dir, hasVariants }) {
    const words = ['base', 'next'].flatMap((name) => {
        const system = systems[name];
        if (system === undefined)
            return [];
        if (system.kind === 'store-path')
            return [links[name], 'store-path', system.path, ''];
        const installable = (attribute) => `${system.flake}#${attribute}`;
        return [
            ...[links[name], hasVariants ? 'variant' : 'flake'],
            ...[installable((0,ref/* toplevelAttribute */.EA)(host)), installable((0,ref/* configurationAttribute */.Hu)(host))],
        ];
    });
    return { target: { kind: 'command', command: build_script }, extraArgs: [dir, variantExpression, ...words] };
}
/** What the evaluation of both systems has said of the host, once the rebuild has ended. Null where no variant was made. */
function variantIn(dir) {
    const [base, next] = [links.base, links.next].map((name) => {
        try {
            return parseVariant((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dir, `${name}${saidSuffix}`), 'utf8'));
        }
        catch {
            return null;
        }
    });
    const said = [base, next].filter((one) => one !== null && one !== undefined);
    if (said.length === 0)
        return null;
    const replaced = new Map(said.flatMap((one) => one.replaced).map((one) => [one.option, one]));
    return { isNixos: said.some(({ isNixos }) => isNixos), replaced: [...replaced.values()] };
}
/** Where the links lead, once the rebuild has ended; null for a system that was not made. */
function builtIn(dir) {
    const target = (name) => {
        try {
            const path = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(dir, name));
            return (0,store_path/* isStorePath */.zP)(path) ? path : null;
        }
        catch {
            return null;
        }
    };
    return { base: target(links.base), next: target(links.next) };
}
/** A system as it is published; `store_path` is null where it was not built. */
function systemOf(source, store_path) {
    return source.kind === 'flake'
        ? { store_path, ref: source.flake, revision: source.revision, because: source.because }
        : { store_path, ref: source.path, revision: null, because: 'as it was built before' };
}

;// CONCATENATED MODULE: ./lib/trial/build-step.js

/** The step of what is built. `missing` says what was not, in a word for why, and in the words of the one line. */
function buildStep({ outcome, failure, seconds }, missing) {
    const about = { question: 'builds', seconds };
    if (missing === null)
        return { ...about, holds: true, message: '', words: { yes: '', no: '' }, fault: null };
    const { what, reason, no } = missing;
    const why = failure?.cause ?? failure?.message;
    const known = (0,builds_outcome/* isOutcome */.L2)(outcome) && outcome !== 'success' ? outcome : 'failed';
    return {
        ...{ ...about, holds: false, message: `${what} was not built${why ? `: ${why}` : ''}` },
        ...{ words: { yes: '', no }, fault: { outcome: known, reason, failure } },
    };
}

;// CONCATENATED MODULE: ./lib/trial/deployment-step.js
/** The step that a deployment, or what was done to a host in its shape, has answered. */
function deploymentStep(deployment, { host, ...about }) {
    const { success: holds, reason } = deployment;
    return {
        ...{ ...about, holds, message: causeOf(deployment, host) },
        fault: holds ? null : { outcome: 'failed', reason, failure: failureIn(deployment) },
    };
}
/** What a reboot says where it does not hold: `isUp` is whether the machine still runs. */
function rebootWords(deployment, isUp) {
    const isSeen = isUp && deployment.steps.at(-1)?.name === 'verifying';
    return { yes: 'reboots', no: isSeen ? 'is not well after a reboot' : 'does not boot' };
}
const unhealthyHint = 'The recording and "found" in it say what was wrong; the console of the machine is in the directory of this build.';
/** Its failure, without the advice to look at a host: it was a machine that is gone. */
function failureIn({ failure }, own = {}) {
    if (failure === null)
        return null;
    return { ...failure, ...(failure.family === 'unhealthy' && { hint: unhealthyHint }), ...own };
}
/** Why a deployment did not succeed, without the host's name; "" where it did. */
function causeOf({ success, health, message, outcome }, host) {
    if (success)
        return '';
    const found = health?.findings.find(({ level }) => level === 'rollback');
    if (found !== undefined && outcome !== 'rollback_failed')
        return findingWords(found);
    return message.startsWith(`${host} `) ? message.slice(host.length + 1) : message;
}
/** What was found, with what it is about: a check is a command, which its message does not repeat. */
function findingWords({ subject, message }) {
    return subject === null || message.includes(subject) ? message : `${message} (${subject})`;
}

;// CONCATENATED MODULE: ./lib/trial/guest/booted.js


/**
 * Waits for a boot. Rejects with what `booting` rejects with where that is no `ToolError`, or a person has stopped the trial.
 * `seconds` is a clock.
 */
async function booted(booting, seconds, signal) {
    const message = await booting.then(() => null, (thrown) => {
        if (signal?.aborted || !(thrown instanceof errors/* ToolError */.v4))
            throw thrown;
        return (0,errors/* messageOf */.bD)(thrown);
    });
    return { ok: message === null, seconds: seconds(), message: message ?? '' };
}
/** The step of a machine's first boot; `name` is that of the host or the image, `yes` what the line says where it has booted. */
function bootStep(name, { ok: holds, seconds, message }, yes) {
    const hint = 'Its console is in the directory of this build.';
    const failure = plainFailure('unhealthy', `${name}: it does not boot: ${message}`, hint);
    return {
        ...{ question: 'boots', holds, seconds, message, words: { yes, no: 'does not boot' } },
        fault: holds ? null : { outcome: 'failed', reason: 'not-booted', failure },
    };
}

;// CONCATENATED MODULE: ./lib/deploy/host/first-look.js

/** Of a host of which nothing was seen before: nothing ran, and nothing was bad. */
const first_look_nothing = {
    ...{ bootId: null, uptimeSeconds: null, units: new Map(), jobs: [], failedUserUnits: [], routes: null },
    ...{ listeners: new Set(), names: new Map(), memory: null, disks: [], tailscale: null },
    pressure: { cpu: null, memory: null, io: null },
    ...{ collectedMs: null, cursor: null, errors: [], matches: new Map(), checks: [] },
};
/** How long (s) a host that has let us in may take to start what it starts. */
const startSeconds = 300;
/**
 * Looks at a host that nobody has seen before, twice, as after a deployment: a unit that fails is as bad as one that has run
 * before, unless those are to be kept. `system` is the one that runs. Null where it did not answer for `patienceSeconds`.
 */
async function firstLook(host, system, policy, options) {
    const script = `timeout ${startSeconds} systemctl is-system-running --wait`;
    await host.run({ script, timeoutSeconds: startSeconds + 10 }, options.signal).catch(() => { });
    options.signal?.throwIfAborted();
    const { onFailedUnits } = policy.health;
    const health = { ...policy.health, onFailedUnits: onFailedUnits === 'keep' ? 'keep' : 'rollback' };
    const baseline = { facts: first_look_nothing, questions: (0,verify/* factsQuestions */.pw)(system, policy) };
    return (0,verify/* verifyHost */.Cb)(host, baseline, { ...policy, health }, options);
}

;// CONCATENATED MODULE: ./lib/trial/guest/look.js



/** How long (s, on hardware) a machine that has booted may take to answer. */
const patienceSeconds = 60;
/**
 * Looks at a machine that runs a system which nobody has seen before, and writes what was found into the recording. `system` is its
 * store path, `name` that of the host. `health` is null where it did not answer.
 */
async function lookAt(host, { name, system, policy }, { machine, phases, stage, signal }) {
    phases.enter('verifying');
    const start = phases.seconds;
    const seen = await firstLook(host, system, policy, {
        ...{ patienceSeconds: patienceSeconds * machine.slowdown, signal: host.diedOr(signal) },
    }).catch((thrown) => {
        if (signal?.aborted || !host.died.aborted)
            throw thrown;
        return null;
    });
    const health = seen?.health ?? null;
    stage.print(findingLines(health));
    return { step: lookStep(name, health, phases.since(start)), health };
}
/** What was found when it was looked at; null where it did not answer. */
function lookStep(name, health, seconds) {
    const about = { question: 'is-well', seconds, words: { yes: 'is well', no: 'is not well' } };
    if (health?.healthy)
        return { ...about, holds: true, message: '', fault: null };
    const found = health?.findings[0];
    const message = found ? findingWords(found) : 'it does not answer';
    const hint = 'The recording says what was found; the console of the machine is in the directory of this build.';
    const failure = plainFailure('unhealthy', `${name} is not well: ${message}`, hint);
    return {
        ...about,
        holds: false,
        message,
        fault: { outcome: 'failed', reason: found?.kind ?? 'unreachable', failure },
    };
}
function findingLines(health) {
    return (health?.findings ?? []).map(({ level, message }) => `${level === 'rollback' ? 'bad' : 'warning'}: ${message}`);
}

// EXTERNAL MODULE: ./lib/deploy/run/log-lines.js
var log_lines = __webpack_require__(38469);
// EXTERNAL MODULE: ./lib/deploy/text/deployment-lines.js
var deployment_lines = __webpack_require__(93170);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js + 1 modules
var plan_lines = __webpack_require__(35951);
;// CONCATENATED MODULE: ./lib/trial/text/course-lines.js



/** What is done to the machine, as lines and phases of the recording. */
function observerInto(stage, enter) {
    const lines = new log_lines/* LogLines */.K();
    const log = {
        onStep: enter,
        onLog: (bytes) => stage.print(lines.push(bytes)),
        // What a person should know before a host is booted concerns no machine of a trial.
        onNotice: (text) => stage.print([text]),
    };
    return {
        observer: {
            ...log,
            onPlan: (plan) => stage.print(['', ...(0,plan_lines/* planLines */.HN)(plan, true), '']),
            onDeployment: (deployment) => 
            // Nobody goes back by hand on a machine that is about to be gone.
            stage.print([...lines.end(), '', ...(0,deployment_lines/* deploymentLines */.T)({ ...deployment, by_hand: [] }, true), '']),
        },
        end: () => stage.print(lines.end()),
    };
}

;// CONCATENATED MODULE: ./lib/trial/fresh/scenario.js










/** A machine boots a system of a host from nothing, is looked at, and boots it once more. */
class FreshScenario {
    kind = 'fresh';
    #options;
    #made = null;
    #booted = null;
    #look = null;
    #health = null;
    #reboot = null;
    constructor(options) {
        this.#options = options;
    }
    get name() {
        return this.#options.name;
    }
    get begin() {
        const { name, system, links: dir, hasVariants } = this.#options;
        return building(name, { next: system }, { dir, hasVariants });
    }
    async makeGuest() {
        const { env, guestFor, links } = this.#options;
        const system = await (0,new_system/* readLocalSystem */.B)(builtIn(links).next ?? '', env);
        const guest = await guestFor(system.toplevel.path);
        this.#made = { system, guest };
        return guest;
    }
    async tryIn(tried) {
        const { id, name, asked, bootSeconds, by, env, judgedBy } = this.#options;
        const { machine, stage, signal, say, phases } = tried;
        if (this.#made === null)
            return;
        const { guest, system } = this.#made;
        const { path } = system.toplevel;
        const how = { env, ...(signal && { signal }), say };
        // What it boots first is what it is about.
        const systems = { base: system, next: system };
        await guest.bring(machine, systems, how);
        const start = phases.seconds;
        this.#booted = await booted(guest.boot(machine, systems, how), () => phases.since(start), signal);
        if (!this.#booted.ok)
            return;
        await tried.setUp();
        const host = tried.watch();
        const { policy: own, settings } = await judgedBy(path);
        const { slowdown, kind: backend } = machine;
        const policy = trialPolicy(own, { slowdown, reboot: asked.reboot });
        const stop = host.diedOr(signal);
        const look = await lookAt(host, { name, system: path, policy }, tried);
        this.#health = look.health;
        this.#look = look.step;
        if (!this.#look.holds || !asked.reboot || host.end !== null)
            return;
        const { observer, end } = observerInto(stage, (step) => phases.enter(step));
        this.#reboot = await bootHost({
            ...{ id: `${id}-reboot`, by, host, settings, policy, destination: `a ${backend} machine` },
            ...{ toplevel: path, bootSeconds: Math.ceil(bootSeconds * slowdown), signal: stop, leave: stop },
        }, observer).finally(end);
        observer.onDeployment(this.#reboot);
    }
    seen(beginning, { end }) {
        const { name: host, asked, links } = this.#options;
        const reboot = this.#reboot;
        const steps = [
            buildStep(beginning, builtIn(links).next === null ? notBuilt : null),
            this.#booted && bootStep(host, this.#booted, 'boots'),
            this.#look,
            reboot &&
                deploymentStep(reboot, {
                    ...{ question: 'reboots', host, seconds: reboot.duration_seconds },
                    words: rebootWords(reboot, end === null),
                }),
        ];
        const warned = this.#health?.findings.length ?? 0;
        return {
            wanted: [
                { question: 'builds', isAsked: true },
                { question: 'boots', isAsked: true },
                { question: 'is-well', isAsked: true },
                { question: 'reboots', isAsked: asked.reboot },
            ],
            steps: steps.filter((step) => step !== null),
            counts: warned > 0 ? [(0,counted/* counted */.h)(warned, 'warning')] : [],
        };
    }
    parts() {
        const { system, links } = this.#options;
        const tried = systemOf(system, builtIn(links).next);
        const replaced = variantIn(links)?.replaced ?? [];
        return {
            ...{ base: tried, next: tried, reboot: this.#reboot },
            ...(this.#health !== null && { health: this.#health }),
            ...(replaced.length > 0 && { replaced }),
        };
    }
}
const notBuilt = { what: 'the system', reason: 'not-built', no: 'does not build' };

;// CONCATENATED MODULE: ./lib/trial/fresh/record-fresh.js





/** Builds the system of a host and boots it from nothing in a machine of its own, as `recordTrial` records it. */
async function recordFresh(name, call, build, hooks) {
    const { asked, env, by, rootsDir } = call;
    const { profile = null, setup = null } = asked;
    const links = await (0,promises_.mkdtemp)((0,external_node_path_.join)(rootsDir, 'trial-'));
    const id = trialId();
    const scenario = new FreshScenario({
        ...{ id, name, links, by, env, hasVariants: asked.guest !== 'miniature' },
        ...{ system: newSystemOf(asked), asked: { reboot: asked.reboot }, bootSeconds: asked.bootSeconds },
        guestFor: (system) => guestFor([system], call),
        judgedBy: (system) => judgedBy(name, system, call),
    });
    return recordTrial({ id, scenario, build, env, profile, setup, tests: testsOf(call) }, hooks);
}

;// CONCATENATED MODULE: ./lib/trial/guest/image.js




const image_usualMemoryMib = 512;
/**
 * A machine of any image. Throws a usage error (`no-image-file`, `bad-backend`) for what no machine can start from, and a
 * `ToolError` (`no-image`) where the base image is meant and has not been made.
 */
async function imageGuest(options) {
    const { backend, start } = await image_startOf(options);
    const { network, diskMib, memoryMib } = options;
    const outgoing = network === 'user';
    const memory = memoryMib ?? image_usualMemoryMib;
    const machine = backend === 'qemu'
        ? qemu(virtualMachine(start.disk, options, memory))
        : container({ root: start.root, vlans: [], outgoing });
    return {
        ...{ kind: 'image', backend: machine, memoryMib: backend === 'qemu' ? memory : null, network },
        diskMib: backend === 'qemu' ? diskMib : null,
        limits: [
            ...(backend === 'qemu' ? [] : ['a container has the kernel of this machine, and all of its memory']),
            ...networkLimits(network),
        ],
    };
}
/** The virtual machine of an image. Throws as `imageGuest` does. */
async function imageMachine(options, memoryMiB) {
    const { start } = await image_startOf({ ...options, backend: 'qemu' });
    return virtualMachine(start.disk, options, memoryMiB);
}
function virtualMachine(image, { shell, network, diskMib }, memoryMiB) {
    const outgoing = network === 'user';
    return { image, memoryMiB, vlans: [], outgoing, shell, ...(diskMib && { diskMiB: diskMib }) };
}
/** What a machine without a network cannot try. */
function networkLimits(network) {
    return network === 'user' ? [] : ['the machine has no network: what is reached over one is not tried'];
}
async function image_startOf({ image, backend, shell, env }) {
    if (image === null) {
        const chosen = backend ?? ((0,package_manager/* isRoot */.jX)() ? 'container' : 'qemu');
        if (chosen === 'container' && shell !== 'port')
            throw noShell();
        const base = await (0,setup/* baseImage */.fF)({ env, backend: chosen });
        return { backend: chosen, start: { disk: base, root: base.root } };
    }
    const found = await (0,promises_.stat)(image).catch(() => null);
    if (found === null)
        throw (0,errors/* usageError */.Wp)('no-image-file', `there is no image ${image}`);
    const fits = found.isDirectory() ? 'container' : 'qemu';
    if (backend !== null && backend !== fits) {
        const what = found.isDirectory() ? 'a directory' : 'a disk image';
        throw (0,errors/* usageError */.Wp)('bad-backend', `${image} is ${what}, which the backend ${backend} cannot start`);
    }
    if (fits === 'container' && shell !== 'port')
        throw noShell();
    await requireIdentity(shell);
    return { backend: fits, start: { disk: image, root: image } };
}
/** Throws a usage error (`no-identity`) where a guest is reached over ssh with a key that is not there. */
async function requireIdentity(shell) {
    if (typeof shell === 'object' && !(await (0,promises_.stat)(shell.identity).catch(() => null))?.isFile())
        throw (0,errors/* usageError */.Wp)('no-identity', `there is no private key ${shell.identity}`);
}
function noShell() {
    return (0,errors/* usageError */.Wp)('bad-option', 'a container is entered without ssh and without a shell of its own', 'Leave --identity and --shell out.');
}

;// CONCATENATED MODULE: ./lib/trial/guest/installer.js



const installer_usualMemoryMib = 1024;
/**
 * The machine of an installation. Throws a usage error (`bad-backend`) for a container, which has no disk of its own, and what
 * `imageGuest` throws.
 */
async function installerGuest(options) {
    const { backend, memoryMib, emptyDiskMib, installed, network } = options;
    if (backend === 'container')
        throw (0,errors/* usageError */.Wp)('bad-backend', 'an installation is tried in a virtual machine: a container has no disk of its own', 'Leave --backend out.');
    if (installed !== 'login')
        await requireIdentity(installed);
    const memory = memoryMib ?? installer_usualMemoryMib;
    const installation = new Installation({
        installer: await imageMachine({ ...options, diskMib: null }, memory),
        diskMiB: emptyDiskMib,
        installedShell: installed === 'login' ? 'port' : installed,
    });
    return {
        ...{ kind: 'image', backend: installation, memoryMib: memory },
        limits: [
            'the machine boots its disk by a BIOS: what needs UEFI is not tried',
            ...(installed === 'login' ? ['nothing but the console tells of the installed system'] : []),
            ...networkLimits(network),
        ],
        detachInstaller: () => installation.detachInstaller(),
    };
}

;// CONCATENATED MODULE: ./lib/trial/script/command.js

/** A shell takes no longer one as an argument: Linux allows 128 KiB, and quoting may double it. */
const longestCommand = 60_000;
/** Throws a usage error for a script that no machine can run. */
function requireCommand(command) {
    if (command.trim() === '')
        throw (0,errors/* usageError */.Wp)('bad-option', '--command is empty');
    if (Buffer.byteLength(command) > longestCommand)
        throw (0,errors/* usageError */.Wp)('bad-option', `--command is longer than ${longestCommand} bytes`, 'Put the script into the image, or have the command fetch it.');
}

// EXTERNAL MODULE: ./lib/nix/said/markers.js
var markers = __webpack_require__(38458);
;// CONCATENATED MODULE: ./lib/trial/script/marker-lines.js


const mostMetrics = 200;
const mostWarnings = 100;
/** Reads the marker lines among a script's lines, with the reader of all rebuilds. */
class MarkerLines {
    #onPhase;
    #metrics = new Map();
    #warnings = new Set();
    #count = 0;
    constructor(onPhase) {
        this.#onPhase = onPhase;
    }
    /** Takes lines without their ends, as they were printed. */
    push(lines) {
        for (const line of lines) {
            this.#count += 1;
            const event = (0,markers/* markerEvent */.b)((0,clean/* stripControls */.$Y)(line), { line: this.#count, column: 1 });
            if (event?.kind === 'phase')
                this.#onPhase(event.name);
            else if (event?.kind === 'metric')
                this.#metric(event.name, event.value);
            else if (event?.kind === 'warning' && this.#warnings.size < mostWarnings)
                this.#warnings.add(event.message);
        }
    }
    get marked() {
        return { metrics: Object.fromEntries(this.#metrics), warnings: [...this.#warnings] };
    }
    #metric(name, value) {
        if (this.#metrics.has(name) || this.#metrics.size < mostMetrics)
            this.#metrics.set(name, value);
    }
}

;// CONCATENATED MODULE: ./lib/trial/script/out-of-memory.js


/** Of the kernel, when it has ended a process for its memory: the process's name, of 15 bytes at most (mm/oom_kill.c of Linux). */
const killedForMemory = /Out of memory: Killed process \d{1,10} \(([^)\n]{0,15})\)/g;
/** How often (ms) the console is looked at. */
const out_of_memory_lookMs = 1000;
/** How long (s, on hardware) a machine without memory may take to answer anything. */
const out_of_memory_answerSeconds = 6;
/** The process that a kernel has ended last for its memory, by what its console has printed; null for none. */
function killedIn(console) {
    return [...console.matchAll(killedForMemory)].at(-1)?.[1] ?? null;
}
/**
 * Watches a machine from its making on until `close`: where the kernel ends a process for its memory and the machine answers nothing
 * any more, as one without memory may hang for good, it is starved.
 */
class MemoryWatch {
    #over = new AbortController();
    #starved = new AbortController();
    constructor(host, machine) {
        const printedBefore = machine.consoleLog().length;
        const isKilled = () => killedIn(machine.consoleLog().slice(printedBefore)) !== null;
        untilSilent(host, machine, isKilled, this.#over.signal).then(() => this.#starved.abort(new errors/* ToolError */.v4('no-memory', `${host.name}: no memory was left, and it hangs`)), 
        // It was closed.
        () => { });
    }
    get isStarved() {
        return this.#starved.signal.aborted;
    }
    /** Aborted when the machine is starved, and when `signal` is. */
    starvedOr(signal) {
        return AbortSignal.any([this.#starved.signal, ...(signal ? [signal] : [])]);
    }
    close() {
        this.#over.abort();
    }
}
/** Resolves when a machine in which something was killed does not answer. Rejects when `signal` is aborted. */
async function untilSilent(host, machine, isKilled, signal) {
    for (;;) {
        await (0,external_node_timers_promises_.setTimeout)(out_of_memory_lookMs, undefined, { signal });
        if (!isKilled())
            continue;
        const asked = host.run({ script: 'true', timeoutSeconds: out_of_memory_answerSeconds }, signal);
        // A machine that has ended is told of by its end.
        const answer = asked.then(() => true, () => true);
        const late = (0,external_node_timers_promises_.setTimeout)(out_of_memory_answerSeconds * 1000 * machine.slowdown, false, { signal });
        late.catch(() => { });
        if (!(await Promise.race([answer, late])))
            return;
    }
}

;// CONCATENATED MODULE: ./lib/trial/script/run-script.js








/** How much of what a script printed is read for its cause, and how many of its last lines are kept. */
const run_script_mostCharacters = 1024 * 1024;
const run_script_keptLines = 20;
/** How long (s, on hardware) a machine may take to end after its shell. */
const endSeconds = 10;
/** Of a script that SIGHUP or SIGTERM has ended, which a machine that goes down sends to all that runs in it. */
const endedBySignal = [129, 143];
/** Of timeout(1): a script that was asked to end, and one that was killed. */
const timedOut = [124, 137];
/**
 * Runs a script in a machine as root, both outputs in one, and writes what it prints into the recording as it comes, where its
 * marker lines are understood: a phase of it is one of the trial. Rejects where a person stops the trial.
 */
async function runScript(host, { command, environment = {}, isBesideOthers = true, timeoutSeconds }, { machine, stage, phases, signal }) {
    const lines = new log_lines/* LogLines */.K();
    let phase = '';
    const markers = new MarkerLines((name) => {
        phase = name;
        phases.enter(name);
    });
    let text = '';
    const take = (printed) => {
        if (printed.length === 0)
            return;
        stage.print(printed);
        markers.push(printed);
        text = `${text}${printed.join('\n')}\n`.slice(-run_script_mostCharacters);
    };
    const start = phases.seconds;
    const memory = isBesideOthers ? new MemoryWatch(host, machine) : null;
    const rebootsBefore = host.reboots;
    let status = null;
    let lost = '';
    let seconds = 0;
    const isRebooted = () => host.reboots > rebootsBefore;
    const isGone = () => isRebooted() || host.end !== null;
    const seeEnd = async (why) => {
        // A shell is often gone a moment before its machine.
        await host.untilEnd(rebootsBefore, endSeconds * machine.slowdown, signal);
        lost = isRebooted() ? 'the machine was rebooted' : why;
    };
    try {
        const onStdout = (bytes) => take(lines.push(bytes));
        const variables = Object.entries(environment).map(([name, value]) => `export ${name}=${(0,shell/* quoteWord */.X)(value)}`);
        const script = ['exec 2>&1', ...variables, command].join('\n');
        const running = host.run({ script, timeoutSeconds, onStdout }, memory?.starvedOr(signal) ?? signal);
        ({ status } = await running.finally(() => {
            memory?.close();
            seconds = phases.since(start);
        }));
    }
    catch (thrown) {
        const isLost = thrown instanceof unreachable/* HostUnreachable */.f || (host.died.aborted && thrown instanceof errors/* ToolError */.v4);
        if (signal?.aborted || !(isLost || memory?.isStarved))
            throw thrown;
        if (!memory?.isStarved)
            await seeEnd((0,errors/* messageOf */.bD)(thrown));
    }
    if (endedBySignal.includes(status)) {
        await seeEnd(`it was ended with status ${status} while the machine went down`);
        if (isGone())
            status = null;
    }
    take(lines.end());
    // Its clock is another one.
    const isLate = seconds + 0.5 >= timeoutSeconds * machine.slowdown;
    const isTimedOut = isLate && (status === null ? !isGone() : timedOut.includes(status));
    return {
        ...{ status, lost: status === null ? lost : '', seconds, isTimedOut, isRebooted: isRebooted() },
        isStarved: memory?.isStarved === true,
        ...{ phase, text: (0,clean/* stripControls */.$Y)(text), marked: markers.marked },
    };
}
/** How a script has ended, as it is published. */
function publishedScript({ command }, end) {
    const { status, isTimedOut, seconds, phase } = end;
    const script = { command, status, timed_out: isTimedOut, seconds, tail: lastLines(end) };
    return phase === '' ? script : { ...script, phase };
}
/** The last lines that it printed. */
function lastLines({ text }) {
    return (0,text_lines/* filledLines */.oZ)(text).slice(-run_script_keptLines);
}

;// CONCATENATED MODULE: ./lib/trial/script/script-step.js





/**
 * What a script's end says. Why it has failed is read from what it printed, as of any rebuild, and from the kernel's own words
 * where the memory was not enough.
 */
async function scriptStep(call, end, about) {
    const { question, words, name } = about;
    const { status, isTimedOut, seconds } = end;
    const step = { question, words, seconds };
    if (status === 0)
        return { ...step, holds: true, message: '', fault: null };
    const failure = await script_step_failureOf(call, end, about);
    const reason = script_step_reasonOf(end);
    return {
        ...{ ...step, holds: false, message: failure.message },
        fault: {
            ...{ outcome: isTimedOut ? 'timed_out' : 'failed', reason },
            failure: { ...failure, message: `${name}: ${failure.message}` },
        },
    };
}
function script_step_reasonOf({ isTimedOut, status, isRebooted, isStarved }) {
    if (isTimedOut)
        return 'timeout';
    if (isStarved)
        return 'no-memory';
    return status === null ? (isRebooted ? 'rebooted' : 'lost') : `exit-${status}`;
}
async function script_step_failureOf({ timeoutSeconds }, end, { console, timeoutOption = '--timeout' }) {
    const { status, isTimedOut, seconds, lost, text, phase } = end;
    const tail = lastLines(end);
    const within = phase === '' ? '' : ` in ${phase}`;
    const killed = killedIn(console);
    if (killed !== null) {
        const how = status === null ? 'did not end' : `ended with status ${status}`;
        const hangs = end.isStarved ? ', and the machine hangs' : '';
        return {
            ...plainFailure('killed-oom', `${how}${within}: no memory was left${hangs}`, memoryHint, tail),
            cause: `the kernel ended "${killed}" for its memory`,
        };
    }
    if (isTimedOut) {
        const longer = `The command may take ${(0,duration/* formatDuration */.a)(timeoutSeconds)}: give it longer with ${timeoutOption}.`;
        const late = `did not end within ${(0,duration/* formatDuration */.a)(seconds)}${within}`;
        return plainFailure('interrupted', late, longer, tail);
    }
    if (status === null)
        return plainFailure('unreachable', `its end${within} is not known: ${lost}`, consoleHint, tail);
    const { failure } = await (0,explain/* explain */.WE)({ text }, { exitCode: status });
    const cause = failure?.cause ?? (failure && isTold(failure) ? failure.message.split('\n')[0] : null);
    const family = failure?.family ?? 'unknown';
    return {
        ...plainFailure(family, '', Object.hasOwn(hints, family) ? hints[family] : consoleHint),
        ...(failure && { confidence: failure.confidence, cause: failure.cause ?? null }),
        message: `ended with status ${status}${within}${cause ? `: ${cause}` : ''}`,
        log_tail: tail,
    };
}
const consoleHint = 'The recording and the console of the machine are in the directory of this build.';
const roomHint = 'A file system of the machine is full: give it a larger disk with --disk-size, or let the script write less.';
const memoryHint = 'Give the machine more with --memory.';
/** What to do about what a script has met in a machine, by its family: the advice for rebuilds is for who rebuilds. */
const hints = {
    download: 'A machine has no network unless it is asked for with --network user.',
    'disk-full': roomHint,
    'boot-full': roomHint,
    'killed-oom': memoryHint,
    'missing-program': 'The image has no such program.',
};
/** Whether the failure says more than that there is one. */
function isTold({ message }) {
    return !/^(?:the (?:rebuild|command)|.{0,40}exit(?:ed)? (?:with )?(?:status|code))/i.test(message);
}

;// CONCATENATED MODULE: ./lib/trial/install/boot-troubles.js
/**
 * The programs that say so: SeaBIOS (src/boot.c), syslinux (core/elflink/load_env32.c, com32/elflink/ldlinux), GRUB
 * (grub-core/normal/main.c, grub-core/kern/rescue_reader.c), the initrd of the base image, stage 1 of NixOS
 * (nixos/modules/system/boot/stage-1-init.sh), sulogin of systemd's emergency mode.
 */
const troubles = [
    { pattern: /No bootable device\./, why: () => 'the firmware finds no boot loader on its disk' },
    {
        pattern: /Missing operating system|Operating system load error/,
        why: ([words]) => `its boot loader says: ${words}`,
    },
    {
        pattern: /Failed to load ldlinux\.c32|Could not find kernel image: [^\n]{1,100}|Loading [^\n]{1,100}\.\.\. failed: [^\n]{1,100}/,
        why: ([words]) => `its boot loader says: ${words}`,
    },
    { pattern: /grub rescue>/, why: () => 'GRUB cannot find its own files, and asks for commands' },
    { pattern: /cannot mount [^\n]{1,100} as the root/, why: ([words]) => `its initrd says: ${words}` },
    {
        pattern: /An error occurred in stage 1 of the boot process/,
        why: () => 'stage 1 of NixOS cannot mount the root file system',
    },
    {
        pattern: /You are in emergency mode|Give root password for maintenance/,
        why: () => 'it is in emergency mode',
    },
];
/** Why a boot is at its end, by what its console has printed, without escape sequences; null while it may go on. */
function bootTrouble(console) {
    for (const { pattern, why } of troubles) {
        const found = console.match(pattern);
        if (found)
            return why(found).trim();
    }
    return null;
}
/** A prompt of login(1) or agetty(8), `host login: `, at the end of a line. */
function hasLoginPrompt(console) {
    return /^[\w.-]{1,64} login: ?$/m.test(console);
}

;// CONCATENATED MODULE: ./lib/trial/install/build.js






/** What is made of a host before it is installed, as names of links to store paths. `next` is the system. */
const installedLinks = ['next', 'disko', 'nixos-install'];
const resultFile = 'installation';
/**
 * A function of Nix from a host to a text: the derivations of its system, of its disko script and of its nixos-install in a line
 * each, empty where there is none or `hasTools` does not want them, and then what was replaced as JSON. A host whose disko has one
 * disk gets the machine's empty disk in its place. Evaluated by `nix eval --apply`.
 */
function installationExpression(hasTools) {
    return `
host: let
  inherit (builtins) attrNames concatStringsSep head length toJSON;
  disks = attrNames (host.config.disko.devices.disk or { });
  isReplaced = host ? extendModules && length disks == 1;
  option = "disko.devices.disk.\${head disks}.device";
  disk = { lib, ... }: { disko.devices.disk.\${head disks}.device = lib.mkOverride 5 "${emptyDisk}"; };
  tried = if isReplaced then host.extendModules { modules = [ disk ]; } else host;
  build = tried.config.system.build;
  tool = name: if ${hasTools} && build ? \${name} then build.\${name}.drvPath else "";
in concatStringsSep "\\n" [ build.toplevel.drvPath (tool "diskoScript") (tool "nixos-install") "" ] + toJSON (
  if isReplaced then [ { id = "disk"; inherit option; why = "the machine's empty disk is ${emptyDisk}"; } ] else [ ])
`;
}
/** "$1" is a directory for links, "$2" what kind of system, "$3" what it is called, "$4" its configuration, "$5" the expression. */
const install_build_script = `
dir=$1 kind=$2
echo "system: $3"
case $kind in
  store-path) nix-store --realise "$(readlink -f "$3" || echo "$3")" --add-root "$dir/next" >/dev/null || exit ;;
  flake)
    nix --extra-experimental-features "nix-command flakes" eval --raw "$4" --apply "$5" >"$dir/${resultFile}" || exit
    for name in ${installedLinks.join(' ')}; do
      IFS= read -r derivation
      [ -z "$derivation" ] || nix-store --realise "$derivation" --add-root "$dir/$name" </dev/null >/dev/null || exit
    done <"$dir/${resultFile}"
    ;;
esac
[ "$kind" = own ] || readlink -f "$dir/next"
`;
/**
 * What the recording of an installation begins with: the host's system is built, with links in `dir`, an existing directory; of a
 * system that the command makes itself (null), it is only said.
 */
function buildingInstallation(host, system, { dir, hasTools }) {
    const words = system === null
        ? ['own', `what the command makes of ${host}`]
        : system.kind === 'store-path'
            ? ['store-path', system.path]
            : [
                ...['flake', `${system.flake}#${host}`],
                `${system.flake}#${(0,ref/* configurationAttribute */.Hu)(host)}`,
                installationExpression(hasTools),
            ];
    return { target: { kind: 'command', command: install_build_script }, extraArgs: [dir, ...words] };
}
/** What was replaced in the host, once it was built. */
function replacedIn(dir) {
    try {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dir, resultFile), 'utf8');
        const json = text.split('\n').slice(installedLinks.length).join('\n');
        return schemas/* array */.YOg(builds_trial/* replacedSchema */.ev).parse(JSON.parse(json));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/trial/install/default-command.js


/**
 * How NixOS itself is installed to an empty disk: the disko script of the host makes and mounts its file systems, and the
 * nixos-install of its own nixpkgs does the rest. Throws a `ToolError` (`no-installer`) where the host lacks one of them.
 */
function defaultCommand(name, { disko, nixosInstall }) {
    if (disko === null)
        throw noInstaller(`${name} has no disko script, and nothing else says how its disk is partitioned`);
    if (nixosInstall === null)
        throw noInstaller(`${name} has no config.system.build.nixos-install`);
    return [
        'set -e',
        'echo ::PHASE::partitioning',
        (0,shell/* quoteWord */.X)(disko),
        'echo ::PHASE::installing',
        `${(0,shell/* quoteWord */.X)(`${nixosInstall}/bin/nixos-install`)} --root /mnt --system "$INSTALL_SYSTEM" --no-root-password --no-channel-copy`,
    ].join('\n');
}
function noInstaller(message) {
    const hint = 'Say how it is installed with --command or --script.';
    return new errors/* ToolError */.v4('no-installer', message, { hint, status: 2 });
}

;// CONCATENATED MODULE: ./lib/trial/install/steps.js


/** The step of a machine that boots its installer. */
function installerStep(name, seen) {
    const step = bootStep(name, seen, '');
    return { ...step, question: 'base-boots', words: { yes: '', no: 'the installer does not boot' } };
}
/** The step of a machine that runs another system than the one that was to be installed; null where it runs no NixOS. */
function wrongSystemStep(name, system, seconds) {
    const message = system === null
        ? 'it runs no NixOS: it has no /run/current-system'
        : `it runs ${system}, and not what was to be installed`;
    const hint = 'The system to be installed is $INSTALL_SYSTEM in the command.';
    const failure = plainFailure('unhealthy', `${name}: ${message}`, hint);
    return {
        ...{ question: 'is-well', holds: false, seconds, message },
        words: { yes: 'is well', no: 'is not well' },
        fault: { outcome: 'failed', reason: 'wrong-system', failure },
    };
}

;// CONCATENATED MODULE: ./lib/trial/install/until-up.js





/** How often (ms) the console is looked at. */
const until_up_lookMs = 250;
/** How long (ms) a kernel that has panicked may take to end its machine; one that was not told to never does. */
const panicMs = 1500;
/** How long (s, on hardware) the installer's machine may take to go down. */
const until_up_shutdownSeconds = 120;
/**
 * Reboots the machine of an installer, which was detached, and waits until what was installed is up: its shell answers, or its
 * console asks for a login. Rejects with a `ToolError` that says what its console tells, as soon as it does, or that the time is
 * over; with the signal's reason where a person stops the trial.
 */
async function bootInstalled(machine, host, wait) {
    const { signal } = wait;
    const before = host.reboots;
    // The shell is often gone before its answer.
    await host
        .run({ script: 'sync; systemctl reboot --no-block || reboot', timeoutSeconds: 60 }, signal)
        .catch(() => { });
    signal?.throwIfAborted();
    await host.untilEnd(before, until_up_shutdownSeconds * machine.slowdown, signal);
    if (host.reboots === before)
        throw new errors/* ToolError */.v4('not-booted', `the machine of the installer did not go down within ${until_up_shutdownSeconds * machine.slowdown} s`);
    await untilUp(machine, host, wait);
}
async function untilUp(machine, host, { reach, bootSeconds, signal }) {
    const limit = bootSeconds * machine.slowdown;
    const deadline = performance.now() + limit * 1000;
    let isUp = false;
    let failure = null;
    await machine.start();
    if (reach !== 'login')
        machine.connect({ timeoutSeconds: bootSeconds }).then(() => {
            isUp = true;
        }, (thrown) => {
            failure = thrown;
        });
    while (!isUp) {
        signal?.throwIfAborted();
        if (host.died.aborted)
            throw host.died.reason;
        if (failure !== null)
            throw failure;
        const printed = machine.bootLog();
        if (printed.includes(panicWords))
            await endPanicked(machine);
        const trouble = bootTrouble(printed);
        if (trouble !== null)
            throw new errors/* ToolError */.v4('not-booted', trouble);
        isUp ||= reach === 'login' && hasLoginPrompt(printed);
        if (!isUp && performance.now() > deadline)
            throw new errors/* ToolError */.v4('not-booted', `it was not up within ${(0,duration/* formatDuration */.a)(limit)}`);
        if (!isUp)
            await (0,external_node_timers_promises_.setTimeout)(until_up_lookMs, undefined, { ...(signal && { signal }) });
    }
}
/** A kernel that was not told to end its machine hangs: its power is cut, which its panic is then the reason of. */
async function endPanicked(machine) {
    await (0,external_node_timers_promises_.setTimeout)(panicMs);
    await machine.crash();
}

;// CONCATENATED MODULE: ./lib/trial/install/scenario.js



















/** A system is installed into an empty disk, and boots from that alone. */
class InstallScenario {
    kind = 'install';
    #options;
    #guest = null;
    #reach;
    #script = null;
    #published = null;
    #marked = { metrics: {}, warnings: [] };
    #installer = null;
    #installs = null;
    #boots = null;
    /** Why the installed system did not boot, in the words of its console. */
    #trouble = null;
    #look = null;
    #health = null;
    #seenSystem = null;
    constructor(options) {
        this.#options = options;
        this.#reach = options.installed ?? 'login';
    }
    get name() {
        return this.#options.name;
    }
    get begin() {
        const { name, system, links: dir, command } = this.#options;
        return buildingInstallation(name, system, { dir, hasTools: command === null });
    }
    async makeGuest() {
        const { name, command, installSeconds, installed } = this.#options;
        const tools = { disko: this.#link('disko'), nixosInstall: this.#link('nixos-install') };
        this.#script = {
            command: command ?? defaultCommand(name, tools),
            environment: this.#environment,
            isBesideOthers: this.#options.isBesideOthers,
            timeoutSeconds: installSeconds,
        };
        const built = this.#link('next');
        const isMiniature = built !== null && (await (0,guest_kind/* guestKindOf */.eO)(built)) === 'miniature';
        this.#reach = installed ?? (isMiniature ? 'port' : 'login');
        this.#guest = await this.#options.guestFor(this.#reach);
        return this.#guest;
    }
    async tryIn(tried) {
        const { machine, phases, signal, say } = tried;
        const { bootSeconds } = this.#options;
        const reach = this.#reach;
        if (this.#guest === null || this.#script === null)
            return;
        say(`the machine of the installer starts (${machine.kind})`);
        const booting = machine.connect({ timeoutSeconds: bootSeconds });
        this.#installer = await booted(booting, () => phases.seconds, signal);
        if (!this.#installer.ok)
            return;
        const host = tried.watch();
        await this.#bring(tried);
        if (!(await this.#install(host, tried, this.#script)))
            return;
        phases.enter('rebooting');
        say('the machine boots from its disk, without the installer');
        const start = phases.seconds;
        this.#guest.detachInstaller();
        const up = bootInstalled(machine, host, { reach, bootSeconds, signal });
        this.#boots = await booted(up, () => phases.since(start), signal);
        if (!this.#boots.ok)
            this.#trouble = bootTrouble(machine.bootLog());
        else if (reach !== 'login')
            await this.#lookAt(host, tried);
    }
    /** What the installation needs of this machine's store. */
    async #bring({ machine, phases, signal, say }) {
        const { env } = this.#options;
        const paths = [this.#link('next'), this.#link('disko'), this.#link('nixos-install')];
        if (paths.every((path) => path === null))
            return;
        phases.enter('copying');
        say('the system is copied to the installer');
        const options = { env, substitutes: false, ...(signal && { signal }) };
        for (const path of paths)
            if (path !== null)
                await (0,copy_closure/* copyClosure */.Z)(new GuestHost(machine), path, options);
    }
    async #install(host, tried, script) {
        const { machine, phases } = tried;
        phases.enter('installing');
        const printedBefore = machine.consoleLog().length;
        const end = await runScript(host, script, tried);
        this.#published = publishedScript(script, end);
        this.#marked = end.marked;
        this.#installs = await scriptStep(script, end, {
            ...{ question: 'installs', words: { yes: 'installs', no: 'does not install' }, name: this.name },
            ...{ console: machine.consoleLog().slice(printedBefore), timeoutOption: '--install-timeout' },
        });
        return this.#installs.holds;
    }
    async #lookAt(host, tried) {
        const { judgedBy } = this.#options;
        const built = this.#link('next');
        const { phases, machine, signal } = tried;
        const start = phases.seconds;
        const { stdout } = await host.run({ script: 'readlink -f /run/current-system', timeoutSeconds: 60 }, signal);
        const system = stdout.toString('utf8').trim();
        this.#seenSystem = (0,store_path/* isStorePath */.zP)(system) ? system : null;
        if (this.#seenSystem === null || (built !== null && built !== system)) {
            this.#look = wrongSystemStep(this.name, this.#seenSystem, phases.since(start));
            return;
        }
        const { policy } = await judgedBy(built);
        const judged = trialPolicy(policy, { slowdown: machine.slowdown, reboot: false });
        const look = await lookAt(host, { name: this.name, system, policy: judged }, tried);
        this.#look = look.step;
        this.#health = look.health;
    }
    seen(beginning, { end }) {
        const { system } = this.#options;
        const hasNoShell = this.#guest !== null && this.#reach === 'login';
        const whyNot = 'nothing but its console tells of the installed system';
        const isBuilt = this.#link('next') !== null;
        const steps = [
            system && buildStep(beginning, isBuilt ? null : scenario_notBuilt),
            this.#installer && installerStep(this.name, this.#installer),
            this.#installs,
            this.#boots && bootStep(this.name, this.#boots, 'boots from its disk'),
            this.#look,
        ];
        const warned = this.#marked.warnings.length + (this.#health?.findings.length ?? 0);
        return {
            wanted: [
                { question: 'builds', isAsked: system !== null },
                { question: 'base-boots', isAsked: true },
                { question: 'installs', isAsked: true },
                { question: 'boots', isAsked: true },
                { question: 'is-well', isAsked: true, ...(hasNoShell && { whyNot }) },
            ],
            // What the console has said before a machine ended itself tells more than that it did.
            ...(end?.detail === '' && this.#trouble !== null && { end: { ...end, detail: this.#trouble } }),
            steps: steps.filter((step) => step !== null),
            counts: warned > 0 ? [(0,counted/* counted */.h)(warned, 'warning')] : [],
        };
    }
    parts() {
        const { system, image, links } = this.#options;
        const { metrics, warnings } = this.#marked;
        const base = {
            ...{ store_path: null, ref: image, revision: null },
            because: 'the image that the installer is',
        };
        const own = { ref: this.name, revision: null, because: 'what the command has installed' };
        const replaced = replacedIn(links);
        return {
            ...{ base, metrics, warnings },
            next: system === null ? { ...own, store_path: this.#seenSystem } : systemOf(system, this.#link('next')),
            ...(this.#published !== null && { script: this.#published }),
            ...(this.#health !== null && { health: this.#health }),
            ...(replaced.length > 0 && { replaced }),
        };
    }
    get #environment() {
        const system = this.#link('next');
        return { INSTALL_DISK: emptyDisk, ...(system !== null && { INSTALL_SYSTEM: system }) };
    }
    #link(name) {
        try {
            const path = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(this.#options.links, name));
            return (0,store_path/* isStorePath */.zP)(path) ? path : null;
        }
        catch {
            return null;
        }
    }
}
const scenario_notBuilt = { what: 'the system', reason: 'not-built', no: 'does not build' };

;// CONCATENATED MODULE: ./lib/trial/install/request.js








/** Throws a usage error for what cannot be installed, and what `installerGuest` throws, before anything is built. */
async function requireInstallation({ asked, env }) {
    const { command, isBuilt, storePath } = asked;
    if (command !== null)
        requireCommand(command);
    else if (!isBuilt || storePath !== null)
        throw (0,errors/* usageError */.Wp)('bad-option', `with ${isBuilt ? '--store-path' : '--no-build'} nothing says how the system is installed`, 'Say it with --command or --script.');
    if (!isBuilt && storePath !== null)
        throw (0,errors/* usageError */.Wp)('bad-option', 'give only one of --no-build and --store-path');
    const { installed, flags } = asked;
    if (installed === 'login' && [...(flags.checks ?? []), ...(flags.critical ?? [])].length > 0)
        throw (0,errors/* usageError */.Wp)('bad-option', 'with --installed login there is no shell in the installed system for --check and --critical', 'Reach it with --installed port or console, or with --installed-identity.');
    await installerGuest({ ...asked, env, installed: installed ?? 'port' });
}
/** Installs the system of a host into an empty disk of a machine of its own, as `recordTrial` records it. */
async function recordInstall(name, call, build, hooks) {
    const { asked, env, rootsDir } = call;
    const { command, installSeconds, bootSeconds, installed, isBuilt, image } = asked;
    const links = await (0,promises_.mkdtemp)((0,external_node_path_.join)(rootsDir, 'trial-'));
    const scenario = new InstallScenario({
        ...{ name, links, env, command, installSeconds, bootSeconds, installed },
        system: isBuilt ? newSystemOf(asked) : null,
        image: image ?? 'the base image',
        // The backdoor runs one after the other.
        isBesideOthers: asked.shell !== 'console',
        guestFor: (installed) => installerGuest({ ...asked, env, installed }),
        judgedBy: (system) => judgedBy(name, system, call),
    });
    return recordTrial({ id: trialId(), scenario, build, env }, hooks);
}

;// CONCATENATED MODULE: ./lib/trial/script/checks.js



/** How long (s, on hardware) one check may take. */
const checkSeconds = 60;
const checks_keptLines = 20;
/** Runs checks, one after the other: all must succeed. The first that does not is what the step says. */
async function checkStep(host, checks, { stage, phases, signal }, name) {
    phases.enter('verifying');
    const start = phases.seconds;
    const about = { question: 'is-well', words: { yes: 'is well', no: 'is not well' } };
    for (const check of checks) {
        const script = `exec 2>&1\n${check}`;
        const { status, stdout } = await host.run({ script, timeoutSeconds: checkSeconds }, signal);
        const lines = (0,text_lines/* filledLines */.oZ)((0,clean/* stripControls */.$Y)(stdout.toString('utf8')));
        stage.print([`check: ${check}`, ...lines, `status ${status}`]);
        if (status === 0)
            continue;
        const message = `the check ended with status ${status} (${(0,clean/* truncate */.xv)(check, 200)})`;
        const hint = 'The recording has what it printed.';
        const failure = plainFailure('unhealthy', `${name}: ${message}`, hint, lines.slice(-checks_keptLines));
        return {
            ...{ ...about, holds: false, seconds: phases.since(start), message },
            fault: { outcome: 'failed', reason: 'check', failure },
        };
    }
    return { ...about, holds: true, seconds: phases.since(start), message: '', fault: null };
}

;// CONCATENATED MODULE: ./lib/trial/run/scenario.js





/** Prints what is tried: its first word is the image. */
const announcement = `printf 'image: %s\\n' "$1"`;
/** A script is run in a machine of any image. */
class RunScenario {
    kind = 'run';
    #options;
    #booted = null;
    #step = null;
    #checked = null;
    #script = null;
    #marked = { metrics: {}, warnings: [] };
    constructor(options) {
        this.#options = options;
    }
    get name() {
        return this.#options.name;
    }
    get begin() {
        return { target: { kind: 'command', command: announcement }, extraArgs: [this.#options.image] };
    }
    makeGuest() {
        return this.#options.guestFor();
    }
    async tryIn(tried) {
        const { machine, phases, signal, say } = tried;
        const { bootSeconds, script, checks, name } = this.#options;
        say(`the machine starts (${machine.kind})`);
        const booting = machine.connect({ timeoutSeconds: bootSeconds });
        this.#booted = await booted(booting, () => phases.seconds, signal);
        if (!this.#booted.ok)
            return;
        await tried.setUp();
        const host = tried.watch();
        phases.enter('running');
        const printedBefore = machine.consoleLog().length;
        const end = await runScript(host, script, tried);
        this.#script = publishedScript(script, end);
        this.#marked = end.marked;
        const console = machine.consoleLog().slice(printedBefore);
        const words = { yes: 'runs', no: 'fails' };
        this.#step = await scriptStep(script, end, { question: 'runs', words, name, console });
        if (!this.#step.holds || checks.length === 0)
            return;
        this.#checked = await checkStep(host, checks, tried, name);
    }
    seen(_, __) {
        const { checks } = this.#options;
        const warned = this.#marked.warnings.length;
        return {
            wanted: [
                { question: 'boots', isAsked: true },
                { question: 'runs', isAsked: true },
                { question: 'is-well', isAsked: checks.length > 0 },
            ],
            steps: [this.#booted && bootStep(this.name, this.#booted, ''), this.#step, this.#checked].filter((step) => step !== null),
            counts: warned > 0 ? [(0,counted/* counted */.h)(warned, 'warning')] : [],
        };
    }
    parts() {
        const { metrics, warnings } = this.#marked;
        const image = {
            ...{ store_path: null, ref: this.#options.image, revision: null },
            because: 'the image that the machine starts from',
        };
        return {
            ...{ base: image, next: image, metrics, warnings },
            ...(this.#script !== null && { script: this.#script }),
        };
    }
}

;// CONCATENATED MODULE: ./lib/trial/run/request.js





const baseName = 'base-image';
/** Throws a usage error for what cannot be run. */
async function runScenario(asked, env) {
    const { command, checks, timeoutSeconds, bootSeconds, image, name, ...guest } = asked;
    requireCommand(command);
    if (name !== null && !/^[\w.][\w. +@-]{0,99}$/.test(name))
        throw (0,errors/* usageError */.Wp)('bad-option', '--name is no name: a name has letters, digits, blanks and . _ - + @, at most 100');
    const guestFor = () => imageGuest({ ...guest, image, env });
    // What is wrong with the image is known before anything is recorded.
    await guestFor();
    // The backdoor of NixOS' tests runs one command after the other.
    const script = { command, timeoutSeconds, isBesideOthers: guest.shell !== 'console' };
    return new RunScenario({
        ...{ checks, bootSeconds, guestFor, script },
        image: image ?? 'the base image',
        name: name ?? (image === null ? baseName : (0,external_node_path_.basename)(image, (0,external_node_path_.extname)(image))),
    });
}

// EXTERNAL MODULE: ./lib/deploy/run/copy-progress.js + 1 modules
var copy_progress = __webpack_require__(29322);
;// CONCATENATED MODULE: ./lib/trial/upgrade/steps.js




/** The step of a deployment in which its host is booted. */
const rebootStep = 'rebooting';
/** The reason of a deployment of what ran already. */
const unchanged = 'unchanged';
/** What the parts of an upgrade say to each question. Pure. */
function upgradeSeen(parts) {
    const steps = [bothBuilt(parts), baseStep(parts), upgradeStep(parts), rebootStepOf(parts), backStep(parts)];
    return {
        wanted: wantedOf(parts),
        steps: steps.filter((step) => step !== null),
        counts: countsOf(parts.upgrade),
    };
}
function wantedOf({ asked, upgrade }) {
    const whyNot = 'nothing has changed from which it could go back';
    return [
        { question: 'builds', isAsked: true },
        { question: 'base-boots', isAsked: true },
        { question: 'upgrades', isAsked: true },
        { question: 'reboots', isAsked: asked.reboot },
        {
            ...{ question: 'rolls-back', isAsked: asked.rollback },
            ...(upgrade?.reason === unchanged && { whyNot }),
        },
    ];
}
function countsOf(upgrade) {
    if (upgrade === null)
        return [];
    const restarted = upgrade.units.filter(({ action }) => action === 'restart').length;
    const warned = upgrade.warnings.length;
    return [
        ...(restarted > 0 ? [`${(0,counted/* counted */.h)(restarted, 'unit')} restarted`] : []),
        ...(warned > 0 ? [(0,counted/* counted */.h)(warned, 'warning')] : []),
    ];
}
function bothBuilt({ build: { base, next, ...beginning } }) {
    if (base && next)
        return buildStep(beginning, null);
    return buildStep(beginning, base
        ? { what: 'the new system', reason: 'not-built', no: 'does not build' }
        : { what: 'the base system', reason: 'base-not-built', no: '' });
}
function baseStep({ host, base }) {
    if (base === null)
        return null;
    const { ok: holds, seconds, message } = base;
    const failure = plainFailure('unhealthy', `${host}: its base system does not boot in the machine: ${message}`, 'Nothing is known of the new system. Name another base with --from.');
    return {
        ...{ question: 'base-boots', holds, seconds, message },
        words: { yes: '', no: 'its base system does not boot' },
        fault: holds ? null : { outcome: 'failed', reason: 'base-not-booted', failure },
    };
}
function upgradeStep({ upgrade, said, host }) {
    if (upgrade === null)
        return null;
    const holds = isActivated(upgrade);
    const isForBoot = upgrade.outcome === 'needs_boot';
    const found = upgrade.health?.findings.find(({ level }) => level === 'rollback');
    const cause = causeOf(upgrade, host);
    const isTold = !isForBoot && found === undefined && said?.cause;
    const own = said === null ? {} : { cause: said.cause, log_tail: said.tail };
    return {
        ...{ question: 'upgrades', holds, seconds: upgrade.duration_seconds - steps_bootSeconds(upgrade) },
        message: holds ? '' : isTold ? `${cause}: ${said.cause}` : cause,
        words: {
            yes: upgrade.reason === unchanged ? 'has not changed' : 'upgrades',
            no: isForBoot ? 'needs a boot' : 'does not upgrade',
        },
        fault: holds
            ? null
            : {
                outcome: isForBoot ? 'needs_boot' : 'failed',
                reason: upgrade.reason,
                failure: failureIn(upgrade, own),
            },
    };
}
function rebootStepOf({ upgrade, reboot, host, end }) {
    const booted = reboot ?? (upgrade && hasRebooted(upgrade) ? upgrade : null);
    if (booted === null)
        return null;
    return deploymentStep(booted, {
        ...{ question: 'reboots', host, seconds: steps_bootSeconds(booted) },
        words: rebootWords(booted, end === null),
    });
}
function backStep({ rollback, host }) {
    if (rollback === null)
        return null;
    return deploymentStep(rollback, {
        ...{ question: 'rolls-back', host, seconds: rollback.duration_seconds },
        words: { yes: 'rolls back', no: 'does not roll back' },
    });
}
/** Whether a system is the one that runs or boots: the boot that it may need after that is another question. */
function isActivated(deployment) {
    return deployment.success || hasRebooted(deployment);
}
/** Whether a deployment came as far as the boot of its host. */
function hasRebooted({ steps }) {
    return steps.some(({ name }) => name === rebootStep);
}
/** From the boot on, with the looks after it. */
function steps_bootSeconds({ steps, duration_seconds }) {
    const boot = steps.find(({ name }) => name === rebootStep);
    return boot === undefined ? 0 : duration_seconds - boot.start_seconds;
}

// EXTERNAL MODULE: ./lib/deploy/host/deploy-system.js + 1 modules
var deploy_system = __webpack_require__(13025);
// EXTERNAL MODULE: ./lib/deploy/host/rollback-host.js
var rollback_host = __webpack_require__(23119);
;// CONCATENATED MODULE: ./lib/trial/upgrade/said.js



/** How much of an activation's log is read for its cause, and how many of its last lines are kept. */
const said_mostCharacters = 1024 * 1024;
const said_keptLines = 20;
/** Of switch-to-configuration after a part of the activation has failed; a status that says nothing of units. */
const failedStatus = 2;
/** What an activation's log says of its failure. Nothing is known of an empty one. */
async function readSaid(bytes) {
    const text = (0,clean/* stripControls */.$Y)(Buffer.concat(bytes).toString('utf8')).slice(-said_mostCharacters);
    const { failure } = await (0,explain/* explain */.WE)({ text }, { exitCode: failedStatus });
    const tail = (0,text_lines/* filledLines */.oZ)(text).slice(-said_keptLines);
    const isKnown = failure !== null && failure.family !== 'unknown';
    return { cause: isKnown ? (failure.cause ?? failure.message) : null, tail };
}

;// CONCATENATED MODULE: ./lib/trial/upgrade/upgrade.js







/**
 * Becomes the new system by what `deploy` does to a host, boots it, and goes back, as far as each was asked for and the one before
 * it has left a machine that answers.
 */
async function tryUpgrade(call, observer) {
    const { next, asked, copy, signal, ...rest } = call;
    const { path } = next.toplevel;
    // Nobody waits for a host that nobody needs: what stops a trial also leaves the machine to itself.
    const host = { ...rest, signal, leave: signal };
    const said = [];
    let wayBack = call.policy;
    const upgrade = await (0,deploy_system/* deploySystem */.h)({
        ...{ ...host, id: `${call.id}-upgrade`, system: next },
        prepare: async () => { },
        copy: async (wanted) => {
            await (0,copy_closure/* copyClosure */.Z)(call.host, wanted, {
                ...{ ...copy, closure: next.closure, substitutes: false, signal },
            });
        },
        compareSources: async () => ({ files: null, isOlder: false }),
    }, {
        ...observer,
        onLog: (bytes) => {
            said.push(bytes);
            observer.onLog(bytes);
        },
        onBaseline: (facts) => {
            wayBack = policyOfWayBack(call.policy, facts);
        },
        confirm: async () => true,
    });
    observer.onDeployment(upgrade);
    const parts = { upgrade, said: null, reboot: null, rollback: null };
    if (!upgrade.success)
        parts.said = await readSaid(said);
    if (signal.aborted || (!upgrade.success && !hasRebooted(upgrade)))
        return parts;
    if (asked.reboot && !hasRebooted(upgrade)) {
        parts.reboot = await bootHost({ ...host, id: `${call.id}-reboot`, toplevel: path }, observer);
        observer.onDeployment(parts.reboot);
    }
    const canGoBack = asked.rollback && upgrade.reason !== unchanged && upgrade_answers(parts);
    if (signal.aborted || !canGoBack)
        return parts;
    parts.rollback = await (0,rollback_host/* rollbackHost */.f)({
        ...{ ...host, id: `${call.id}-rollback`, policy: wayBack },
        ...(upgrade.before?.generation == null ? {} : { to: upgrade.before.generation }),
        // By what holds for the host now, and not by what the base system says.
        judgedBy: async () => ({ policy: wayBack, settings: call.settings }),
    }, observer);
    observer.onDeployment(parts.rollback);
    return parts;
}
/** Whether the machine answered after the last thing that was done to it. */
function upgrade_answers({ upgrade, reboot }) {
    return (reboot ?? upgrade)?.after != null;
}

;// CONCATENATED MODULE: ./lib/trial/upgrade/scenario.js









/** A machine that runs one system of a host becomes the other one, boots it, and goes back. */
class UpgradeScenario {
    kind = 'upgrade';
    #options;
    #made = null;
    #seen = { base: null, upgrade: null, said: null, reboot: null, rollback: null };
    constructor(options) {
        this.#options = options;
    }
    get name() {
        return this.#options.name;
    }
    get begin() {
        const { name, systems, links: dir, hasVariants } = this.#options;
        return building(name, systems, { dir, hasVariants });
    }
    async makeGuest() {
        const { env, guestFor } = this.#options;
        const built = builtIn(this.#options.links);
        const read = (path) => (0,new_system/* readLocalSystem */.B)(path ?? '', env);
        const [base, next] = await Promise.all([read(built.base), read(built.next)]);
        const guest = await guestFor({ base: base.toplevel.path, next: next.toplevel.path });
        this.#made = { base, next, guest };
        return guest;
    }
    async tryIn(tried) {
        const { id, name, asked, bootSeconds, by, env, judgedBy } = this.#options;
        const { machine, stage, signal, say, phases } = tried;
        if (this.#made === null)
            return;
        const { guest, ...systems } = this.#made;
        const { next } = systems;
        const how = { env, ...(signal && { signal }), say };
        await guest.bring(machine, systems, how);
        this.#seen.base = await booted(guest.boot(machine, systems, how), () => phases.seconds, signal);
        if (!this.#seen.base.ok)
            return;
        await tried.setUp();
        const host = tried.watch();
        const { policy, settings } = await judgedBy(next.toplevel.path);
        const { kind: backend, slowdown } = machine;
        const call = {
            ...{ id, by, host, settings, next, asked, name, destination: `a ${backend} machine` },
            policy: trialPolicy(policy, { slowdown, reboot: asked.reboot }),
            bootSeconds: Math.ceil(bootSeconds * slowdown),
            signal: host.diedOr(signal),
            copy: { env, onProgress: (0,copy_progress/* progressInto */.k)(stage) },
        };
        const { observer, end } = observerInto(stage, (step) => phases.enter(step));
        Object.assign(this.#seen, await tryUpgrade(call, observer).finally(end));
    }
    seen({ outcome, failure, seconds }, { end }) {
        const { name: host, asked, links } = this.#options;
        const built = builtIn(links);
        const both = { base: built.base !== null, next: built.next !== null };
        const build = { ...both, outcome: (0,builds_outcome/* isOutcome */.L2)(outcome) ? outcome : 'failed', failure, seconds };
        return upgradeSeen({ ...this.#seen, host, asked, build, end });
    }
    parts() {
        const { systems, links } = this.#options;
        const paths = builtIn(links);
        const replaced = variantIn(links)?.replaced ?? [];
        const { upgrade, reboot, rollback } = this.#seen;
        return {
            ...{ base: systemOf(systems.base, paths.base), next: systemOf(systems.next, paths.next) },
            ...{ upgrade, reboot, rollback },
            ...(replaced.length > 0 && { replaced }),
        };
    }
}

;// CONCATENATED MODULE: ./lib/trial/upgrade/record-upgrade.js




/** Builds both systems of a host and tries one's becoming the other in a machine of its own, as `recordTrial` records it. */
async function recordUpgrade(request, hooks) {
    const links = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.rootsDir, 'trial-'));
    const id = trialId();
    const { build, env, profile, setup, tests } = request;
    const scenario = new UpgradeScenario({ ...request, id, links });
    return recordTrial({ id, build, env, profile, setup, tests, scenario }, hooks);
}

// EXTERNAL MODULE: ./lib/nix/flake/base-revision.js
var base_revision = __webpack_require__(36648);
;// CONCATENATED MODULE: ./lib/trial/upgrade/request.js


/** Where the two systems of all hosts come from. Throws a usage error (`no-base`) where the base is not known. */
async function systemsOf({ asked, cwd, env }) {
    const { flake, from, fromStorePath } = asked;
    const next = newSystemOf(asked);
    if (fromStorePath !== null)
        return { base: { kind: 'store-path', path: fromStorePath }, next };
    const base = await (0,base_revision/* baseRevision */.$)({
        ...{ flake, from, cwd, env },
        otherwise: 'Name a system that was built before with --from-store-path.',
    });
    return { base: { kind: 'flake', ...base }, next };
}
/** The trial of one host. */
function requestFor(name, systems, call) {
    const { asked, build, env, by, rootsDir } = call;
    return {
        ...{ name, systems, by, env, rootsDir, build, hasVariants: asked.guest !== 'miniature' },
        asked: { reboot: asked.reboot, rollback: asked.rollback },
        bootSeconds: asked.bootSeconds,
        ...{ profile: asked.profile ?? null, setup: asked.setup ?? null, tests: testsOf(call) },
        guestFor: ({ base, next }) => guestFor([base, next], call),
        judgedBy: (system) => judgedBy(name, system, call),
    };
}

// EXTERNAL MODULE: ./lib/action/trial/request.js + 1 modules
var request = __webpack_require__(19462);
;// CONCATENATED MODULE: ./lib/action/trial/record-kind.js










/** Records the kind of trial that the inputs ask for, by the requests of the command line. */
async function recordKind(asked, hooks) {
    const { inputs, context, stepEnv, place } = asked;
    switch (inputs.kind) {
        case 'upgrade': {
            const call = await (0,request/* upgradeCall */.td)(inputs, context, stepEnv, place);
            return recordUpgrade(requestFor((0,request/* hostOf */.w4)(inputs), await systemsOf(call), call), hooks);
        }
        case 'fresh': {
            const call = await (0,request/* hostCall */.Z$)(inputs, context, stepEnv, place);
            return recordFresh((0,request/* hostOf */.w4)(inputs), call, call.build, hooks);
        }
        case 'install':
            return install(asked, hooks);
        case 'run':
            return record_kind_run(asked, hooks);
    }
}
async function install({ inputs, context, stepEnv, place }, hooks) {
    const { command, installSeconds, network, diskMib, build: isBuilt } = inputs.script;
    const { asked, ...call } = await (0,request/* hostCall */.Z$)(inputs, context, stepEnv, place);
    const installation = {
        ...call,
        asked: {
            ...{ ...asked, ...imageOf(inputs.script, context), command, installSeconds, network, isBuilt },
            installed: located(inputs.script.installed, context),
            emptyDiskMib: diskMib ?? numbers/* trialNumbers */.n.emptyDiskMib,
        },
    };
    await requireInstallation(installation);
    return recordInstall((0,request/* hostOf */.w4)(inputs), installation, call.build, hooks);
}
async function record_kind_run({ inputs, context, stepEnv, place }, hooks) {
    const { command, network, diskMib } = inputs.script;
    if (command === null)
        throw (0,errors/* usageError */.Wp)('bad-input', 'input "command" is missing: what is run in the machine', 'Give it.');
    const { backend, memoryMib, checks, bootSeconds, rebuild, host: name } = inputs;
    const { env } = place;
    // The time of the script is the machine's: what is recorded before it is a line.
    const { timeoutSeconds } = rebuild;
    const build = (0,request/* recordingOf */.LZ)({ ...inputs, rebuild: { ...rebuild, timeoutSeconds: 0 } }, context, stepEnv, env);
    const scenario = await runScenario({
        ...{ command, checks, bootSeconds, backend, memoryMib, network, diskMib, name },
        timeoutSeconds: (0,numbers/* scriptSeconds */.x)(timeoutSeconds),
        ...imageOf(inputs.script, context),
    }, env);
    return recordTrial({ id: trialId(), scenario, build, env }, hooks);
}
/** Paths are relative to the workspace. */
function imageOf({ image, shell }, context) {
    return {
        image: image === null ? null : (0,external_node_path_.resolve)(context.workspace, image),
        shell: located(shell, context),
    };
}
function located(reach, { workspace }) {
    return typeof reach === 'object' && reach !== null
        ? { ...reach, identity: (0,external_node_path_.resolve)(workspace, reach.identity) }
        : reach;
}


/***/ }),

/***/ 95907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ defaultWindow),
  $: () => (/* binding */ driftOf)
});

// EXTERNAL MODULE: ./lib/text/median.js
var median = __webpack_require__(33569);
;// CONCATENATED MODULE: ./lib/history/statistics.js

/**
 * Median absolute deviation from `center`, scaled by 1.4826 so that it estimates the standard
 * deviation of Gaussian values (Hampel 1974). Half of the values may be outliers without moving it far.
 */
function medianAbsoluteDeviation(values, center = (0,median/* median */.J)(values)) {
    return 1.4826 * (0,median/* median */.J)(values.map((value) => Math.abs(value - center)));
}
/**
 * Mean and sample standard deviation after every value further than `limit` scaled MADs from the
 * median is replaced by the value at that limit (Winsorised estimates: Tukey 1962; Wilcox, "Introduction to
 * Robust Estimation", ch. 3). About as precise as the plain ones on clean values, where median and
 * MAD alone would need three times as many, and equally robust to outliers.
 * `resolution` is the least MAD assumed, since more than half of the values may be equal.
 */
function winsorised(values, limit, resolution) {
    const center = (0,median/* median */.J)(values);
    const reach = limit * Math.max(medianAbsoluteDeviation(values, center), resolution);
    const pulled = values.map((value) => Math.max(center - reach, Math.min(center + reach, value)));
    const mean = pulled.reduce((sum, value) => sum + value, 0) / pulled.length;
    const squares = pulled.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(squares / Math.max(1, pulled.length - 1)) };
}

;// CONCATENATED MODULE: ./lib/history/drift.js


/** How many earlier durations are needed: fewer do not show how much they vary by themselves. */
const leastHistory = 8;
/** How many earlier durations the baseline looks back on by default. */
const defaultWindow = 30;
const recent = 3;
const leastChangePercent = 5;
const leastLogDeviation = 0.01;
/** In scaled MADs: baseline values further off are pulled in. */
const winsorLimit = 4;
/** In standard deviations a run: what the cumulative sum ignores. */
const allowance = 0.5;
// Noise that is symmetric in seconds is skewed towards "faster" in logarithms, so faster needs more evidence.
const fasterFactor = 1.3;
/**
 * Detects whether the latest durations left the level of the earlier ones.
 *
 * Noise of durations is relative (a slow runner is slow by a factor), so all is done on logarithms.
 * The baseline is made of up to `window` runs before the latest three. The latest three are judged by
 * a cumulative sum (Page 1954) that looks back no further than them: how far the latest one, two
 * or three are above the baseline in total, in its standard deviations, less half of one for each.
 * A step of some ten percent is detected within three runs; a single run must be far off to count alone.
 *
 * The limit `2.22 + 6.5 / (n - 3.9)` was fitted to simulated flat series so that about 1.6 % of runs
 * alarm at any length n of the baseline: short ones misjudge their noise and need more.
 * test/unit/history/drift.test.ts repeats the simulation.
 *
 * `earlier` is oldest first. Null when there are fewer than {@link leastHistory} usable ones.
 */
function driftOf(earlier, current, window = defaultWindow) {
    const usable = earlier.filter((seconds) => Number.isFinite(seconds) && seconds > 0);
    if (usable.length < leastHistory || !Number.isFinite(current) || current <= 0)
        return null;
    const series = [...usable, current];
    const baseline = series.slice(0, -recent).slice(-Math.max(window, leastHistory - recent + 1));
    const center = (0,median/* median */.J)(baseline);
    const change = (current / center - 1) * 100;
    const { direction, since } = latestAgainst(baseline, series.slice(-recent));
    const isDetected = Math.abs(change) >= leastChangePercent && Math.sign(change) === (direction === 'slower' ? 1 : -1);
    return {
        current,
        runs: baseline.length,
        median: center,
        spread: medianAbsoluteDeviation(baseline, center),
        change_percent: change,
        direction: isDetected ? direction : 'steady',
        since: isDetected ? since : 0,
    };
}
function latestAgainst(baseline, latest) {
    const { mean, deviation } = winsorised(baseline.map(Math.log), winsorLimit, leastLogDeviation);
    const scale = Math.max(deviation, leastLogDeviation);
    const limit = 2.22 + 6.5 / (baseline.length - 3.9);
    let sum = 0;
    for (let since = 1; since <= latest.length; since += 1) {
        sum += (Math.log(latest.at(-since)) - mean) / scale;
        if (sum - allowance * since > limit)
            return { direction: 'slower', since };
        if (-sum - allowance * since > fasterFactor * limit)
            return { direction: 'faster', since };
    }
    return { direction: 'steady', since: 0 };
}


/***/ }),

/***/ 10890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ pointSchema),
/* harmony export */   _V: () => (/* binding */ kindKey),
/* harmony export */   aA: () => (/* binding */ mergePoints),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   v6: () => (/* binding */ comparePoints)
/* harmony export */ });
/* unused harmony export pointKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _nix_phase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60696);



const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().finite();
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500);
/**
 * What is remembered of one rebuild: small enough that each record carries sixty. Whatever is not
 * known of a rebuild or its workflow is null.
 */
const pointSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The workflow run; null for a rebuild outside of GitHub Actions. */
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        /** The number that GitHub shows, counted by workflow. */
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        url: text.nullable(),
    })
        .nullable(),
    /** Start, ISO 8601 in UTC. */
    timestamp: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    repository: text.nullable(),
    commit: text.nullable(),
    branch: text.nullable(),
    event: text.nullable(),
    /** Distinguishes the legs of a matrix; the host unless the workflow sets another. */
    id: text,
    host: text.nullable(),
    action: text.nullable(),
    /** The command that was recorded, what was tried or the non-flake configuration; null for a flake, which its host stands for. */
    target: text.nullable().default(null),
    /** The job's place in its matrix; null without one. */
    leg: text.nullable().default(null),
    outcome: text,
    failure_family: text.nullable(),
    duration_seconds: seconds.nullable(),
    /** Seconds by phase; a phase that occurred twice is summed. */
    phases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, seconds),
    built: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    fetched: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    download_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
    closure_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
    peak_memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
});
/** The context of a rebuild outside of GitHub Actions: its own revision. */
function localContext(metadata) {
    return {
        run: null,
        repository: null,
        commit: metadata.revision?.sha ?? null,
        branch: metadata.revision?.branch ?? null,
        event: null,
        leg: null,
        id: null,
    };
}
/** A build as one point of the history. */
function pointOf(metadata, context = localContext(metadata)) {
    const { activity } = metadata;
    return {
        run: context.run,
        timestamp: metadata.timestamp,
        repository: context.repository,
        commit: context.commit,
        branch: context.branch === null ? null : context.branch.slice(0, 500),
        event: context.event,
        id: (context.id ?? metadata.host ?? 'default').slice(0, 500),
        host: metadata.host?.slice(0, 500) ?? null,
        action: metadata.action?.slice(0, 500) ?? null,
        target: bounded(triedWords(metadata) ?? metadata.command ?? metadata.file ?? null),
        leg: bounded(context.leg),
        outcome: metadata.outcome.slice(0, 500),
        failure_family: metadata.failure?.family.slice(0, 500) ?? null,
        duration_seconds: metadata.duration_seconds,
        phases: (0,_nix_phase_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsByPhase */ .o)(metadata.phases),
        built: activity?.built ?? null,
        fetched: activity?.fetched ?? null,
        download_bytes: activity?.download_bytes ?? null,
        closure_bytes: metadata.result?.closure_bytes ?? null,
        peak_memory_bytes: metadata.resources?.peak_memory_bytes ?? null,
    };
}
/** Which trials of a host are compared: those of the same kind in the same kind of machine. Null for what is no trial. */
function triedWords({ tried }) {
    if (tried === undefined)
        return null;
    const { kind, backend, profile, script } = tried;
    return [kind, backend, profile, script].filter((word) => word !== null).join(' ');
}
/** A text of at most 500 characters, which differs where the whole texts do. */
function bounded(whole) {
    if (whole === null || whole.length <= 500)
        return whole;
    return `${whole.slice(0, 480)}~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole).digest('hex').slice(0, 16)}`;
}
/**
 * Equal for rebuilds whose durations may be compared, and that count as the same: of the same leg (the host, unless
 * named otherwise), action, command or file, and place in the matrix.
 */
function kindKey({ id, action, target, leg }) {
    return JSON.stringify([id, action, target, leg]);
}
/** Equal for points of the same rebuild. */
function pointKey(point) {
    const when = point.run ? `${point.run.id}.${point.run.attempt}` : point.timestamp;
    return JSON.stringify([when, kindKey(point), point.run ? null : point.commit]);
}
/**
 * Oldest first. Runs of GitHub Actions are ordered by their ids, which only grow, so a runner whose
 * clock is wrong cannot reorder them; everything else by its start.
 */
function comparePoints(a, b) {
    if (a.run && b.run)
        return a.run.id - b.run.id || a.run.attempt - b.run.attempt || byStart(a, b);
    return byStart(a, b);
}
function byStart(a, b) {
    return Date.parse(a.timestamp) - Date.parse(b.timestamp);
}
/** Every point once, oldest first, at most the latest `keep`. */
function mergePoints(lists, keep = Number.POSITIVE_INFINITY) {
    const byKey = new Map();
    for (const point of lists.flat())
        byKey.set(pointKey(point), point);
    const merged = [...byKey.values()].sort(comparePoints);
    return merged.slice(Math.max(0, merged.length - keep));
}


/***/ }),

/***/ 9319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   RS: () => (/* binding */ trendOf)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95907);
/* harmony import */ var _point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10890);



/** True where the rebuild ran to its end, so that its duration can be compared. */
function isComplete(point) {
    return (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(point.outcome).complete && point.duration_seconds !== null;
}
/**
 * Compares `current` with `history` (oldest first; rebuilds of another kind in it are ignored).
 * Failed rebuilds stay in `earlier` for the chart and never in a baseline.
 */
function trendOf(history, current, window = _drift_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultWindow */ .I) {
    const kind = (0,_point_js__WEBPACK_IMPORTED_MODULE_1__/* .kindKey */ ._V)(current);
    const same = history.filter((point) => (0,_point_js__WEBPACK_IMPORTED_MODULE_1__/* .kindKey */ ._V)(point) === kind);
    const complete = same.filter(isComplete);
    const comparable = isComplete(current);
    const durations = complete.map((point) => point.duration_seconds ?? Number.NaN);
    const duration = comparable ? (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .driftOf */ .$)(durations, current.duration_seconds, window) : null;
    const phases = comparable ? phaseDrifts(complete, current, window) : [];
    return {
        current,
        earlier: same.slice(-window),
        duration,
        phases,
        regression: duration?.direction === 'slower',
        cause: duration ? causeOf(duration, phases) : null,
    };
}
/** A phase missing from an earlier run took no time in it, but is no measurement of the phase either. */
function phaseDrifts(complete, current, window) {
    return Object.entries(current.phases).flatMap(([name, seconds]) => {
        const earlier = complete.flatMap((point) => Object.hasOwn(point.phases, name) ? [point.phases[name]] : []);
        const drift = (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .driftOf */ .$)(earlier, seconds, window);
        return drift ? [{ ...drift, name }] : [];
    });
}
function causeOf(duration, phases) {
    if (duration.direction === 'steady')
        return null;
    const excess = (phase) => Math.abs(phase.current - phase.median);
    const alike = phases.filter((phase) => phase.direction === duration.direction);
    return alike.sort((a, b) => excess(b) - excess(a))[0] ?? null;
}
/**
 * Whether a regression is large enough to fail a job that asked for it: beyond noise, and at least
 * `limitPercent` above the median.
 */
function exceeds(trend, limitPercent) {
    return trend.regression && trend.duration !== null && trend.duration.change_percent >= limitPercent;
}


/***/ }),

/***/ 73944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  explainRecording: () => (/* binding */ explainRecording)
});

// UNUSED EXPORTS: explainFile, explainStream, fileKind

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(11620);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/nix/failures/builder-log.js + 2 modules
var builder_log = __webpack_require__(91347);
// EXTERNAL MODULE: ./lib/nix/figure.js
var figure = __webpack_require__(54931);
// EXTERNAL MODULE: ./lib/nix/flake/sources.js
var sources = __webpack_require__(26727);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/nix/input-kind.js

/** How many bytes of an input are enough to detect its form. */
const headBytes = 8192;
/**
 * Detects the kind of an input from its first kilobytes: an asciicast (a JSON header with a version), Nix's
 * activity log (JSON records, with or without `@nix `), or text, which is everything else: a plain log or raw
 * terminal bytes.
 */
function inputKind(head) {
    const start = decoderOf(head)
        .decode(head.subarray(0, headBytes))
        .replace(/^[\ufeff\s]+/, '');
    if (/^\{\s*"/.test(start) &&
        /"version"\s*:\s*[123]\b/.test(start) &&
        /"(?:width|cols|stdout)"\s*:/.test(start))
        return 'cast';
    return /^(?:@nix )?\{"action"\s*:\s*"/.test(start) ? 'activity' : 'text';
}
/** A decoder for what begins with these bytes: UTF-8, or UTF-16 where its mark says so, as PowerShell writes files. */
function decoderOf(head) {
    const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
    return new external_node_util_.TextDecoder(isUtf16 ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8');
}
/** The first bytes of formats in which logs are stored (RFC 1952, and the formats' own descriptions). */
const packed = [
    ['gzip', [0x1f, 0x8b]],
    ['bzip2', [0x42, 0x5a, 0x68]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
];
/** Why an input that begins with these bytes is no text, as a sentence; null where it is one. */
function binaryReason(head) {
    const format = packed.find(([, magic]) => magic.every((byte, index) => head[index] === byte));
    if (format)
        return `The input is packed with ${format[0]}: unpack it first.`;
    if (decoderOf(head).encoding !== 'utf-8')
        return null;
    return head.subarray(0, headBytes).includes(0) ? 'The input is binary, not text.' : null;
}

// EXTERNAL MODULE: ./lib/nix/observer.js + 37 modules
var nix_observer = __webpack_require__(64404);
;// CONCATENATED MODULE: ./lib/nix/explain.js









/**
 * Explains a stored rebuild of any kind: a plain log, raw terminal bytes, a cast or Nix's activity log, which
 * is detected from its content. Throws a usage error for a file or a cast that cannot be read.
 */
async function explain(input, { checkout = null, exitCode = null, env = process.env } = {}) {
    const options = { checkout, exitCode, env };
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
        return explainRecording(await (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)(path)), options);
    return explainBytes((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }), kind, options);
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
    const kind = inputKind(Buffer.concat(begun));
    if (kind !== 'cast')
        return explainBytes(joined(begun, rest), kind, options);
    for await (const chunk of rest)
        begun.push(chunk);
    return explainRecording(await (0,read/* openCast */.Y)(() => joined(begun, null)), options);
}
async function* joined(begun, rest) {
    yield* begun;
    if (rest)
        yield* rest;
}
function unreadable(path, cause) {
    switch (cause.code) {
        case 'ENOENT':
            return (0,errors/* usageError */.Wp)('no-such-file', `${path} does not exist`);
        case 'EACCES':
            return (0,errors/* usageError */.Wp)('unreadable', `${path} may not be read`, 'Check its permissions.');
        case 'EISDIR':
            return (0,errors/* usageError */.Wp)('not-a-file', `${path} is a directory`, 'Give the rebuild.log or rebuild.cast in it.');
        default:
            return cause;
    }
}
/** The kind of a file. Throws the system's error where it cannot be read. */
async function fileKind(path) {
    const handle = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        return inputKind(buffer.subarray(0, bytesRead));
    }
    finally {
        await handle.close();
    }
}
async function explainBytes(bytes, kind, options) {
    const { checkout, exitCode } = options;
    const observer = new nix_observer/* RebuildObserver */.O({ checkout });
    let decoder = null;
    let noText = null;
    for await (const chunk of bytes) {
        if (!decoder)
            [decoder, noText] = [decoderOf(chunk), binaryReason(chunk)];
        if (kind === 'activity')
            observer.pushJson(chunk, 0);
        else
            observer.pushText(decoder.decode(chunk, { stream: true }), 0);
    }
    if (decoder)
        observer.pushText(decoder.decode(), 0);
    const understood = await placed(observer.end({ exitCode, seconds: 0 }), options);
    return noText === null || exitCode !== null ? understood : unread(understood, noText);
}
/** What is understood of an input that is no text: what its bytes look like is no failure. */
function unread(understood, reason) {
    const doubt = { reason, line: null, source: null };
    return { ...understood, verdict: 'unclear', doubt, failure: null, failures: [] };
}
/** Understands a recording: its events carry the times, its `x` event the exit status. */
async function explainRecording(recording, options) {
    const observer = new nix_observer/* RebuildObserver */.O({ checkout: options.checkout });
    const exit = { exitCode: options.exitCode, seconds: 0 };
    for await (const events of recording.events()) {
        for (const { time, code, data } of events) {
            exit.seconds = time;
            if (code === 'o')
                observer.pushText(data, time);
            else if (code === 'x')
                exit.exitCode ??= (0,figure/* figureIn */.KF)(data.trim());
        }
    }
    return placed(observer.end(exit), options);
}
/** With the likely places in the checkout of what the builders' logs name. */
async function placed(understood, { checkout, env }) {
    if (checkout === null || env === undefined)
        return understood;
    const failures = await (0,builder_log/* withBuilderLogs */.r)(understood.failures, {
        logOf: async () => null,
        sources: () => (0,sources/* nixSources */.e)(checkout, env),
    });
    return { ...understood, failure: failures[0] ?? null, failures };
}


/***/ }),

/***/ 56426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ testRows),
/* harmony export */   IN: () => (/* binding */ metricRows),
/* harmony export */   Ku: () => (/* binding */ testsTitle),
/* harmony export */   PB: () => (/* binding */ limitsTitle),
/* harmony export */   Qs: () => (/* binding */ warningsTitle),
/* harmony export */   VH: () => (/* binding */ triedSystems),
/* harmony export */   VZ: () => (/* binding */ systemText),
/* harmony export */   Ys: () => (/* binding */ answerRows),
/* harmony export */   c1: () => (/* binding */ metricsTitle),
/* harmony export */   n1: () => (/* binding */ replacedTitle),
/* harmony export */   uy: () => (/* binding */ consoleTitle)
/* harmony export */ });
/* harmony import */ var _nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13756);

const signs = {
    ...{ yes: 'good', no: 'bad', 'not-asked': 'none', 'not-reached': 'none' },
};
/** The questions of a trial, as people ask them. */
const questionWords = {
    builds: 'Do both systems build?',
    'base-boots': 'Does the machine run the base system?',
    upgrades: 'Does it become the new one, and is it well then?',
    reboots: 'Does it boot, and is it well then?',
    'rolls-back': 'Can it go back?',
    boots: 'Does the machine boot?',
    runs: 'Does the command succeed?',
    installs: 'Does the installation succeed?',
    'is-well': 'Is it well then?',
    tests: 'Do its NixOS tests pass?',
};
/** Where a kind of trial asks something else by the same name. */
const wordsByKind = {
    fresh: { builds: 'Does the system build?' },
    install: {
        builds: 'Does the system build?',
        'base-boots': 'Does the installer boot?',
        boots: 'Does the machine boot from its disk alone?',
    },
};
/** What a trial has answered, in its order. */
function answerRows({ answers, kind }) {
    return answers.map(({ question, answer, seconds, message }) => ({
        question: [{ sign: signs[answer] }, wordsOf(question, kind)],
        seconds,
        words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
    }));
}
function wordsOf(question, kind) {
    const ofKind = Object.hasOwn(wordsByKind, kind) ? wordsByKind[kind] : {};
    const words = Object.hasOwn(ofKind, question) ? ofKind : questionWords;
    return Object.hasOwn(words, question) ? words[question] : { text: question };
}
const unanswered = {
    ...{ 'not-reached': 'not reached', 'not-asked': 'not asked' },
};
/** How many options both systems have in another form, in words. */
function replacedTitle(replaced) {
    return `${replaced.length} ${replaced.length === 1 ? 'option was' : 'options were'} replaced, in both systems`;
}
/** What was tried, with what it is called: two systems, or one thing alone. */
function triedSystems({ base, next, kind, }) {
    if (kind === 'upgrade')
        return [
            ['base', base],
            ['new', next],
        ];
    if (kind === 'install')
        return [
            ['installer', base],
            ['system', next],
        ];
    return [[kind === 'run' ? 'image' : 'system', next]];
}
/** A system or an image in words: its name, and why that one. `label` is what {@link triedSystems} calls it. */
function systemText({ store_path, ref, revision, because }, label) {
    if (label === 'image' || label === 'installer')
        return ref;
    const name = store_path === null ? 'not built' : (0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .systemName */ .N9)(store_path);
    const at = revision === null ? '' : ` at ${revision.slice(0, 12)}`;
    return `${name}${at} (${because})`;
}
/** Each NixOS test, with how long it took (s) and what it says. */
function testRows({ tests = [] }) {
    return tests.map(({ name, answer, seconds, message }) => ({
        ...{ name, question: [{ sign: signs[answer] }, { code: name }], seconds },
        words: message ? [{ text: message }] : [unanswered[answer] ?? ''],
    }));
}
/** What the script has measured, as text, by name. */
function metricRows({ metrics = {} }) {
    return Object.entries(metrics).map(([name, value]) => [name, String(value)]);
}
const testsTitle = 'NixOS tests of the flake';
const metricsTitle = 'Measured';
const warningsTitle = 'Warnings';
const consoleTitle = 'How the console ended';
const limitsTitle = 'Not tried';


/***/ }),

/***/ 70520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ trialVariants),
/* harmony export */   q: () => (/* binding */ trialMarkdown)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23609);
/* harmony import */ var _builds_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66985);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83497);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54783);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23960);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58191);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56426);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87103);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16858);









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
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .answerRows */ .Ys)(trial).map(({ question, seconds, words }) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsMarkdown */ .ZF)(question),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(seconds),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsMarkdown */ .ZF)(words),
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'took', ''], rows, [1]);
}
function trendLine(trial) {
    const sentence = (0,_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .trialTrendSentence */ .X)(trial);
    return sentence === '' ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(sentence)}\n`;
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
        tail.length > 0
            ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`What the ${trial.script ? 'command' : 'activation'} printed last`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(tail))
            : '',
        consoleBlock(trial),
    ];
}
function consoleBlock(trial) {
    const printed = trial.success ? [] : (0,_builds_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingConsole */ .FX)(trial);
    return printed.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .consoleTitle */ .uy, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(printed)) : '';
}
function metricsTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .metricRows */ .IN)(trial).map((row) => row.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV));
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .metricsTitle */ .c1, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'value'], rows, [1]));
}
function testsTable(trial) {
    const rows = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .testRows */ .Ge)(trial).map(({ question, seconds, words }) => [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsMarkdown */ .ZF)(question),
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(seconds),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsMarkdown */ .ZF)(words),
    ]);
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .testsTitle */ .Ku, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'took', ''], rows, [1]));
}
function stepsTable({ steps, trend }) {
    if (steps.length === 0)
        return '';
    const rows = steps.map(({ name, duration_seconds }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name),
        (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(duration_seconds),
    ]);
    const usual = (trend?.phases ?? []).map((phase) => [
        ...[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(phase.name), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(phase.seconds), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a)(phase.usual_seconds)],
        (0,_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .changeWords */ .m)(phase),
    ]);
    return [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('How long each phase took', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['phase', 'took'], rows, [1])),
        usual.length === 0
            ? ''
            : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`Against ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(trend?.runs ?? 0, 'earlier trial')}`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['phase', 'took', 'usually', ''], usual, [1, 2])),
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function resourcesTable(trial) {
    const rows = (0,_resources_js__WEBPACK_IMPORTED_MODULE_8__/* .resourceRows */ .q)(trial).map(({ what, figures, course }) => [what, figures, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(course)]);
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(_resources_js__WEBPACK_IMPORTED_MODULE_8__/* .resourcesTitle */ .e, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', '', 'over time'], rows, []));
}
function replacedTable({ replaced = [] }) {
    if (replaced.length === 0)
        return '';
    const rows = replaced.map(({ option, why }) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(option), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(why)]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .replacedTitle */ .n1)(replaced), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['option', 'why'], rows, []));
}
function limitsList({ limits }) {
    return titledList(_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .limitsTitle */ .PB, limits);
}
function warningsList({ warnings = [] }) {
    return titledList(_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .warningsTitle */ .Qs, warnings);
}
function titledList(title, entries) {
    return entries.length === 0
        ? ''
        : `${title}:\n\n${entries.map((entry) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(entry)}\n`).join('')}`;
}


/***/ }),

/***/ 87103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ resourceRows),
  e: () => (/* binding */ resourcesTitle)
});

// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
;// CONCATENATED MODULE: ./lib/text/sparkline.js
const blocks = '▁▂▃▄▅▆▇█';
/** Smallest range that is spread over all heights, as a share of the largest value, so that noise stays flat. */
const leastRange = 0.3;
/** Values as a row of block characters, the largest at full height; null becomes a blank. */
function sparkline(values) {
    const known = values.filter((value) => value !== null);
    const largest = Math.max(...known, 0);
    const range = Math.max(largest - Math.min(...known, largest), leastRange * largest) || 1;
    const height = (value) => Math.round((1 - (largest - value) / range) * (blocks.length - 1));
    return values.map((value) => (value === null ? ' ' : blocks[height(value)])).join('');
}

;// CONCATENATED MODULE: ./lib/report/trial/resources.js


const resourcesTitle = 'What its machine has used';
const width = 30;
/** What the machine of a trial has used, and what this one had besides; what is not known is left out. */
function resourceRows({ resources }) {
    if (resources === undefined || resources.samples.length === 0)
        return [];
    const { samples, host, cpu_seconds: cpu, peak_memory_bytes: memory } = resources;
    const of = (key) => samples.map((sample) => sample[key]);
    const most = (key) => highest(of(key));
    const [percent, disk, load] = [most('cpu_percent'), of('disk_bytes').at(-1) ?? null, most('host_load')];
    const [hostMemory, hostDisk] = [most('host_memory_bytes'), most('host_disk_bytes')];
    const rows = [
        cpu === null || percent === null
            ? null
            : row('processor', `${cpu.toFixed(1)} s, at most ${Math.round(percent)} %`, of('cpu_percent')),
        memory === null ? null : row('memory', `at most ${(0,size/* formatBytes */.z)(memory)}`, of('memory_bytes')),
        disk === null ? null : row('disk', (0,size/* formatBytes */.z)(disk), of('disk_bytes')),
        networkRow('received', resources.received_bytes, ratesOf(samples, 'received_bytes')),
        networkRow('sent', resources.sent_bytes, ratesOf(samples, 'sent_bytes')),
        load === null
            ? null
            : row('load of the host', `at most ${load.toFixed(1)}, with ${host.cpus} processors`, of('host_load')),
        ofAll('memory of the host', hostMemory, host.memory_bytes, of('host_memory_bytes')),
        ofAll('disk of the host', hostDisk, host.disk_bytes, of('host_disk_bytes')),
    ];
    return rows.filter((one) => one !== null);
}
function row(what, figures, values) {
    const bins = binned(values);
    // Where nothing was used, nothing is drawn high.
    const course = highest(bins) === 0 ? bins.map((bin) => (bin === null ? ' ' : '▁')).join('') : sparkline(bins);
    return { what, figures, course };
}
function networkRow(what, bytes, rates) {
    if (bytes === null)
        return null;
    const fastest = highest(rates);
    const most = fastest === null ? '' : `, at most ${(0,size/* formatBytes */.z)(Math.round(fastest))}/s`;
    return row(what, `${(0,size/* formatBytes */.z)(bytes)}${most}`, rates);
}
function ofAll(what, used, all, values) {
    if (used === null)
        return null;
    return row(what, `at most ${(0,size/* formatBytes */.z)(used)}${all === null ? '' : ` of ${(0,size/* formatBytes */.z)(all)}`}`, values);
}
/** Bytes a second between each sample and the one before it. */
function ratesOf(samples, key) {
    return samples.map((sample, index) => {
        const before = samples[index - 1];
        const [now, then] = [sample[key], before?.[key] ?? null];
        if (before === undefined || now === null || then === null)
            return null;
        return Math.max(0, now - then) / (sample.seconds - before.seconds);
    });
}
function highest(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : Math.max(...known);
}
/** As many values as there is room for: the highest of each part. */
function binned(values) {
    if (values.length <= width)
        return [...values];
    return Array.from({ length: width }, (_, index) => highest(values.slice(Math.floor((index * values.length) / width), Math.floor(((index + 1) * values.length) / width))));
}


/***/ }),

/***/ 16858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ trialTrendSentence),
/* harmony export */   m: () => (/* binding */ changeWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);

/** `12 % slower`; "" for a change within what it varies by itself. */
function changeWords({ change_percent, direction }) {
    return direction === 'steady' ? '' : `${Math.round(Math.abs(change_percent))} % ${direction}`;
}
/**
 * The trial against the usual one, in a line: "32 s, usually 30 s; activating 41 s, usually 30 s (37 % slower)"; "" where there
 * is nothing to compare with. The phases that have changed are named.
 */
function trialTrendSentence({ trend }) {
    if (trend === undefined)
        return '';
    const changed = trend.phases.filter(({ direction }) => direction !== 'steady');
    return [words('', trend.duration), ...changed.map((phase) => words(`${phase.name} `, phase))].join('; ');
}
function words(name, change) {
    const how = changeWords(change);
    const usual = `${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(change.seconds)}, usually ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(change.usual_seconds)}`;
    return `${name}${usual}${how && ` (${how})`}`;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ saysSomething),
/* harmony export */   ZF: () => (/* binding */ wordsMarkdown),
/* harmony export */   hk: () => (/* binding */ wordsText)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34874);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23960);


const icons = { good: '✅', bad: '❌', warn: '⚠️', none: '➖' };
/** A line as Markdown for GitHub. */
function wordsMarkdown(words) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('text' in piece)
            return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(piece.text);
        return 'code' in piece ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(piece.code) : icons[piece.sign];
    })
        .filter((text) => text !== '')
        .join(' ');
}
/** A line as plain text, without its signs. */
function wordsText(words) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece.replaceAll('`', '');
        if ('text' in piece)
            return (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(piece.text);
        return 'code' in piece ? (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .strippedLine */ .MV)(piece.code) : '';
    })
        .filter((text) => text !== '')
        .join(' ');
}
/** Whether there is anything to read in it. */
function saysSomething(words) {
    return words.some((piece) => piece !== '');
}


/***/ }),

/***/ 68918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


// O_NONBLOCK, because opening a FIFO would wait for a writer; O_NOFOLLOW, because a symlink may lead anywhere.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * The text of a file that may come from elsewhere; null where it is no regular file of at most `maxBytes`.
 * Throws the system's error where it cannot be opened (as a symlink cannot) or read.
 */
async function readRegularFile(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        const stats = await file.stat();
        return stats.isFile() && stats.size <= maxBytes ? await file.readFile('utf8') : null;
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 33689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json's. */
const version = '1.0.0';


/***/ }),

/***/ 45530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shownInsteadOf: () => (/* binding */ shownInsteadOf),
/* harmony export */   u: () => (/* binding */ lastScreenWithContent)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53586);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80275);
/* harmony import */ var _play_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9408);



/**
 * What a picture of a recording shows: the screen that it ends with, or, where that is blank (after `clear`, or a
 * full-screen program that has ended), the last one with content.
 */
async function lastScreenWithContent(recording) {
    return shownInsteadOf(await (0,_play_js__WEBPACK_IMPORTED_MODULE_2__.lastScreen)(recording), recording);
}
/** The same, where the screen that the recording ends with is known already. */
async function shownInsteadOf(last, recording) {
    const found = (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankScreen */ .L$)(last) ? await lastContent(recording) : null;
    return found ?? { screen: last, seconds: null };
}
/**
 * The last screen with content, or null where no screen has any. Two passes: the first one finds the moment, so that
 * only one screen is copied.
 */
async function lastContent(recording) {
    let moment = 0;
    let wanted = 0;
    await forEachMoment(recording, (emulator) => {
        moment += 1;
        if (!emulator.isBlank)
            wanted = moment;
        return true;
    });
    if (wanted === 0)
        return null;
    let found = null;
    moment = 0;
    await forEachMoment(recording, (emulator, seconds) => {
        moment += 1;
        if (moment < wanted)
            return true;
        found ??= { screen: (0,_play_js__WEBPACK_IMPORTED_MODULE_2__/* .themed */ .Sp)(emulator.finalScreen(), recording), seconds };
        return false;
    });
    return found;
}
/**
 * Calls `visit` after each event and, within its text, before each sequence that erases what it has printed or shows
 * another screen, until it returns false.
 */
async function forEachMoment(recording, visit) {
    const emulator = new _emulator_js__WEBPACK_IMPORTED_MODULE_1__/* .Emulator */ .U(recording.header);
    let seconds = 0;
    let going = true;
    const next = () => {
        going &&= visit(emulator, seconds);
    };
    emulator.beforeErase(next);
    try {
        for await (const events of recording.events())
            for (const event of events) {
                if (event.code !== 'o' && event.code !== 'r')
                    continue;
                seconds = event.time;
                (0,_play_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEvent */ .Z8)(emulator, event);
                next();
                if (!going)
                    return;
            }
    }
    finally {
        emulator.dispose();
    }
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ themed),
/* harmony export */   Z8: () => (/* binding */ applyEvent),
/* harmony export */   lastScreen: () => (/* binding */ lastScreen),
/* harmony export */   screensAt: () => (/* binding */ screensAt)
/* harmony export */ });
/* unused harmony export screenAt */
/* harmony import */ var _cast_parse_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40972);
/* harmony import */ var _emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80275);


/** Applies one event to the terminal; only output and resizes change it. */
function applyEvent(emulator, event) {
    if (event.code === 'o')
        emulator.write(event.data, event.time);
    else if (event.code === 'r') {
        const size = (0,_cast_parse_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .D)(event.data);
        if (typeof size !== 'string')
            emulator.resize(size);
    }
}
/**
 * The screens of a recording at the given times, in seconds from its start, which must not decrease:
 * each as it is after every event up to and including its time. For times after the end it is the
 * last screen, for times before the first event a blank one. One pass over the recording.
 */
async function* screensAt(recording, times) {
    const wanted = times[Symbol.iterator]();
    let next = wanted.next();
    if (next.done)
        return;
    const emulator = new _emulator_js__WEBPACK_IMPORTED_MODULE_0__/* .Emulator */ .U(recording.header);
    try {
        for await (const events of recording.events()) {
            for (const event of events) {
                while (!next.done && event.time > next.value) {
                    yield themed(emulator.screen(next.value), recording);
                    next = wanted.next();
                }
                if (next.done)
                    return;
                applyEvent(emulator, event);
            }
        }
        for (; !next.done; next = wanted.next())
            yield themed(emulator.finalScreen(), recording);
    }
    finally {
        emulator.dispose();
    }
}
/** The screen of a recording at one time in seconds. */
async function screenAt(recording, time) {
    for await (const screen of screensAt(recording, [time]))
        return screen;
    throw new Error('a recording has a screen at any time');
}
/** The screen that a recording ends with. */
function lastScreen(recording) {
    return screenAt(recording, Number.POSITIVE_INFINITY);
}
/** A screen with the theme that its recording carries. */
function themed(screen, recording) {
    const { theme } = recording.header;
    return theme ? { ...screen, theme } : screen;
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


/***/ })

};
