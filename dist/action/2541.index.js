export const id = 2541;
export const ids = [2541,3873];
export const modules = {

/***/ 57696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkActivation),
/* harmony export */   m: () => (/* binding */ notAllowed)
/* harmony export */ });
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14797);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);


/**
 * Refuses to run a stranger's configuration on the runner's own system unless that was allowed: its activation
 * scripts run as root, and anyone can open a pull request. Throws a usage error (`activation-not-allowed`).
 */
function checkActivation(action, { mayRunStrangersCode, eventName }, allowed) {
    if (allowed || !_rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionFacts */ .k[action].activates || !mayRunStrangersCode)
        return;
    throw notAllowed({ input: 'action', value: action, eventName, where: "on this machine's system" }, 'build');
}
/** That an input's value would run a stranger's code as root, and which value would not. */
function notAllowed({ input, value, eventName, where }, harmless) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('activation-not-allowed', `input "${input}" is ${value}, which on the event ${eventName} may run a pull request's code ${where}`, `Use ${input}: ${harmless}, or set allow-activation: true on a machine made for that (see SECURITY.md).`);
}


/***/ }),

/***/ 74583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jobHooks)
/* harmony export */ });
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46459);

/** By then the command runs. Until core is loaded, what is printed and the state for post wait in memory. */
const commandStartMs = 20;
/** Shows a recording in the job log while it is made, and leaves its directory to the post step. */
function jobHooks(runner, { log, notices, stop }) {
    return {
        onLines: log.print,
        onPhase: log.phase,
        onNotice: notices.add,
        onRemedy: (message) => log.print(`remedy: ${message}\n`),
        onStart({ dir, attach }) {
            runner.saveState(_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .states */ .x.buildDir, dir);
            if (attach !== null)
                log.print(`To watch it on the runner: ${attach}\n`);
            // The command starts right after this, and must not wait until @actions/core is loaded.
            setTimeout(() => void runner.ready(), commandStartMs).unref();
        },
        ...stop,
    };
}


/***/ }),

/***/ 56548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ withTmux)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _system_install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75148);


/** `env` with a PATH on which tmux is, if it can be had; without it nothing is recorded but a log, which `say` is told. */
async function withTmux(env, say) {
    try {
        return await (0,_system_install_js__WEBPACK_IMPORTED_MODULE_1__/* .ensurePrograms */ .i)(['tmux'], { env, say });
    }
    catch (thrown) {
        say((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageWithHint */ .X9)(thrown, '. '));
        return env;
    }
}


/***/ }),

/***/ 29405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configurationOf),
/* harmony export */   m: () => (/* binding */ knownHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86213);
/* harmony import */ var _migrate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36758);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45244);






/**
 * The file beside a flake that is a directory here, else that of the working directory, and the flake's own outputs, as far as
 * they concern `hosts` (all by default). `flake` is null where there is none, and where it is not asked: to evaluate one may
 * take long, and need a network for its inputs. Throws as the reader of the file does.
 */
async function configurationOf(flake, options) {
    const ref = (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .parseFlakeRef */ .K3)(flake).flake;
    const dir = (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_5__/* .localFlakeDir */ .IP)(ref);
    const local = dir === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd, dir);
    const isAsked = (options.asksFlake ?? true) && (local === null || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(local, 'flake.nix')));
    return {
        repository: await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepositoryConfig */ .Fz)(local ?? options.cwd),
        flake: isAsked ? await (0,_migrate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlakeHosts */ .H)(ref, options) : null,
    };
}
function wordsOf(name, { repository, flake }, words) {
    const migrated = flake?.hosts.get(name);
    return { ...words, repository, ...(flake && { flake: flake.own }), ...(migrated && { migrated }) };
}
/**
 * What is known of a host by flags and repository, and by its system: that of this machine's store, or what one elsewhere says.
 * A host that nobody places is this machine if that is its name, and else what ssh knows by its name.
 */
async function knownHost(name, { flags, system, ...configuration }) {
    const { config: closure, notices } = system === null
        ? { config: {}, notices: [] }
        : typeof system === 'string'
            ? await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readClosureConfig */ .k$)(system)
            : system;
    const { settings, sources } = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsFor */ .zc)(name, wordsOf(name, configuration, { flags, closure }));
    const named = name === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()
        ? { kind: 'local' }
        : { kind: 'ssh', address: name, user: null, port: null, identity: null, sshOptions: [] };
    return {
        ...{ target: settings.target ?? named, settings, notices: [...notices] },
        sources: Object.fromEntries(Object.entries(sources).map(([key, from]) => [key, from.join(', ')])),
    };
}


/***/ }),

/***/ 36758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* reexport */ readFlakeHosts),
  W: () => (/* reexport */ saidLine)
});

// EXTERNAL MODULE: ./lib/config/parse-repository.js
var parse_repository = __webpack_require__(82258);
// EXTERNAL MODULE: ./lib/config/read-repository.js
var read_repository = __webpack_require__(97281);
// EXTERNAL MODULE: ./lib/nix/flake/evaluate.js
var evaluate = __webpack_require__(79190);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/migrate/answer.js

/** An option that is set: with its value, or without one where it cannot be computed or is no plain data. */
const answer_option = schemas/* object */.Ikc({ v: schemas/* unknown */.L5J().optional() });
const options = schemas/* record */.g1P(schemas/* string */.YjP(), answer_option);
const names = schemas/* array */.YOg(schemas/* string */.YjP());
const level = schemas/* object */.Ikc({ options, others: names });
const deployRsNode = level.extend({ profiles: names, system: level.nullable() });
/** What one module of a Colmena node says under `deployment`. */
const deployment = schemas/* object */.Ikc({ options, others: names, keys: names });
const unreadable = schemas/* object */.Ikc({ isUnreadable: schemas/* literal */.euz(true) });
const deployRs = schemas/* object */.Ikc({
    top: level,
    /** Null for one that cannot be computed. */
    nodes: schemas/* record */.g1P(schemas/* string */.YjP(), deployRsNode.nullable()),
});
const colmena = schemas/* object */.Ikc({
    /** Whether Colmena's own modules have evaluated it, so that every option has a value. */
    isEvaluated: schemas/* boolean */.zMY(),
    meta: options,
    defaults: schemas/* array */.YOg(deployment).nullable(),
    nodes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(deployment).nullable()),
});
/** What a flake's outputs answer to {@link questionFor}. */
const answerSchema = schemas/* object */.Ikc({
    configurations: names.nullable(),
    darwin: names.nullable(),
    home: names.nullable(),
    own: schemas/* union */.KCZ([unreadable, schemas/* object */.Ikc({ v: schemas/* unknown */.L5J() })]).nullable(),
    deployRs: schemas/* union */.KCZ([unreadable, deployRs]).nullable(),
    colmena: schemas/* union */.KCZ([unreadable, colmena]).nullable(),
});

;// CONCATENATED MODULE: ./lib/migrate/question.js
/**
 * What is asked of a flake's outputs, for the hosts in `hosts` or for all. It returns plain data only: of an option `{ v = VALUE; }`,
 * or `{ }` where it has none or cannot be computed. A profile's path, a key's text and all else that is not listed are not
 * evaluated: a path would be the whole system. What throws is caught for each option alone, so that one does not hide the
 * others; errors that Nix cannot catch (a missing attribute, infinite recursion) end the evaluation.
 *
 * Our own: `nixosRebuildTest`, in the words of the repository's file, as nix/flake-module.nix makes it.
 * deploy-rs: `deploy.nodes`, with settings at the levels deploy, node and profile (its README and src/data.rs).
 * Colmena: `colmenaHive`, which its makeHive has evaluated (`deploymentConfig`, src/nix/hive/eval.nix), or else `colmena`, of
 * which only what modules say in plain words can be read without nixpkgs.
 */
const question = `
outputs: let
  inherit (builtins) attrNames concatMap deepSeq elem filter functionArgs intersectAttrs isAttrs isFunction isList isPath
    listToAttrs map mapAttrs removeAttrs tryEval typeOf unsafeDiscardStringContext;

  attempt = fallback: value: let tried = tryEval (deepSeq value value); in if tried.success then tried.value else fallback;
  # Such a set has itself as a part.
  tree = value:
    if isAttrs value && value ? outPath then throw "no plain data"
    else if isAttrs value then mapAttrs (_: tree) value
    else if isList value then map tree value
    else plain value;
  genAttrs = names: f: listToAttrs (map (name: { inherit name; value = f name; }) names);

  plain = value: let type = typeOf value; in
    if type == "string" then unsafeDiscardStringContext value
    else if type == "path" then toString value
    else if type == "list" then map plain value
    else if elem type [ "int" "bool" "null" "float" ] then value
    # lib.mkDefault and lib.mkForce
    else if type == "set" && value._type or "" == "override" then plain value.content
    else throw "no plain data";
  option = value: attempt { } { v = plain value; };
  options = names: set: mapAttrs (_: option) (intersectAttrs (genAttrs names (_: null)) set);
  others = known: set: filter (name: ! elem name known) (attrNames set);
  wanted = set: if hosts == null then set else intersectAttrs (genAttrs hosts (_: null)) set;

  generic = [
    "sshUser" "user" "sshOpts" "fastConnection" "autoRollback" "magicRollback" "confirmTimeout" "activationTimeout"
    "tempPath" "remoteBuild" "interactiveSudo" "sudo"
  ];
  level = own: parts: set: {
    options = options (generic ++ own) set;
    others = others (generic ++ own ++ parts) set;
  };
  deployRs = deploy: {
    top = level [ ] [ "nodes" ] deploy;
    nodes = mapAttrs (_: node: attempt null (level [ "hostname" "profilesOrder" ] [ "profiles" ] node // {
      profiles = attrNames (node.profiles or { });
      system = if node ? profiles.system then level [ "profilePath" ] [ "path" ] node.profiles.system else null;
    })) (wanted deploy.nodes);
  };

  deploymentOptions = [
    "targetHost" "targetPort" "targetUser" "allowLocalDeployment" "buildOnTarget" "tags" "replaceUnknownProfiles"
    "privilegeEscalationCommand" "sshOptions"
  ];
  deployment = set: {
    options = options deploymentOptions set;
    others = others (deploymentOptions ++ [ "keys" ]) set;
    keys = attrNames (set.keys or { });
  };
  metaOptions = options [ "allowApplyAll" "machinesFile" ];
  hive = hive: {
    isEvaluated = true;
    meta = metaOptions (hive.metaConfig or { });
    defaults = [ ];
    nodes = mapAttrs (_: set: attempt null [ (deployment set) ]) (wanted hive.deploymentConfig);
  };

  # A module that is no function of what it is given, as far as its deployment goes.
  moduleOf = name: module:
    if isPath module then moduleOf name (import module)
    else if isFunction module then
      module (mapAttrs (arg: _: if arg == "name" then name else throw "is not known here") (functionArgs module))
    else module;
  modulesOf = name: node: concatMap (module: let set = moduleOf name module; in
    if set ? deployment then [ (deployment set.deployment) ]
    else if set ? config.deployment then [ (deployment set.config.deployment) ]
    else [ ]) (if isList node then node else [ node ]);
  rawHive = colmena: {
    isEvaluated = false;
    meta = metaOptions (colmena.meta or colmena.network or { });
    defaults = attempt null (modulesOf "defaults" (colmena.defaults or { }));
    nodes = mapAttrs (name: node: attempt null (modulesOf name node)) (wanted (removeAttrs colmena [ "meta" "network" "defaults" ]));
  };

  # What has the name of another tool's output and is none is no output of that tool.
  read = output: isOurs: reader:
    if ! outputs ? \${output} then null
    else attempt { isUnreadable = true; } (let value = outputs.\${output}; in if isOurs value then reader value else null);
  colmena = read "colmenaHive" (value: value ? deploymentConfig) hive;
in {
  own = if outputs ? nixosRebuildTest then attempt { isUnreadable = true; } { v = tree outputs.nixosRebuildTest; } else null;
  configurations = attempt null (attrNames (outputs.nixosConfigurations or { }));
  darwin = attempt null (attrNames (outputs.darwinConfigurations or { }));
  home = attempt null (attrNames (outputs.homeConfigurations or { }));
  deployRs = read "deploy" (value: value ? nodes && isAttrs value.nodes) deployRs;
  colmena = if colmena != null then colmena else read "colmena" isAttrs rawHive;
}
`;
/** The function for `nix eval --apply`, for these hosts or, by null, for all. */
function questionFor(hosts) {
    // JSON's escapes are Nix's as well, but for the start of an interpolation.
    const quoted = JSON.stringify(JSON.stringify(hosts)).replaceAll('${', '\\${');
    return `let hosts = builtins.fromJSON ${quoted}; in ${question}`;
}

;// CONCATENATED MODULE: ./lib/migrate/ask-outputs.js



/** Where the answer has each output. */
const outputs = {
    ...{ nixosConfigurations: 'configurations', darwinConfigurations: 'darwin' },
    ...{ homeConfigurations: 'home', nixosRebuildTest: 'own', deploy: 'deployRs' },
    ...{ colmenaHive: 'colmena', colmena: 'colmena' },
};
/**
 * What a flake's outputs say of its hosts, to this program and to other deployment tools. One evaluation asks all of them; it
 * builds nothing and writes no lock file. They are asked one by one where Nix has an error that it cannot catch, so that one
 * output does not hide the others, and where it is too old to know all outputs by one name (`#.`). Rejects when `signal` is
 * aborted, with its reason.
 */
async function askOutputs(flake, options) {
    const question = questionFor(options.hosts ?? null);
    const nothing = {
        ...{ configurations: null, darwin: null, home: null },
        ...{ own: null, deployRs: null, colmena: null },
    };
    const whole = await (0,evaluate/* evaluateJson */.Q)(`${flake}#.`, question, { ...options, schema: answerSchema });
    if ('value' in whole)
        return { answer: whole.value, unasked: [] };
    if ('reason' in whole && !whole.isOfNix)
        return { answer: nothing, unasked: [{ output: null, reason: whole.reason }] };
    const root = 'isMissing' in whole ? '' : '.';
    const answer = { ...nothing, configurations: [] };
    const unasked = [];
    for (const [output, key] of Object.entries(outputs)) {
        // Colmena reads the one that is evaluated, where there are both.
        if (output === 'colmena' &&
            (answer.colmena !== null || unasked.some((one) => one.output === 'colmenaHive')))
            continue;
        const one = await (0,evaluate/* evaluateJson */.Q)(`${flake}#${root}${output}`, `value: (${question}) { ${output} = value; }`, { ...options, schema: answerSchema });
        if ('reason' in one)
            unasked.push({ output, reason: one.reason });
        if (!('value' in one))
            continue;
        Object.assign(answer, { [key]: one.value[key] });
    }
    const [first] = unasked;
    // A flake of which no output can be asked has one error.
    if (unasked.length === Object.keys(outputs).length - 1 &&
        unasked.every(({ reason }) => reason === first?.reason))
        return { answer: nothing, unasked: [{ output: null, reason: first?.reason ?? '' }] };
    return { answer, unasked };
}

;// CONCATENATED MODULE: ./lib/migrate/levels.js
/** The places that may set a host's options, the one that wins first. */
class Levels {
    #levels;
    #taking;
    constructor(levels, taking) {
        this.#levels = levels;
        this.#taking = taking;
    }
    /** Every place that sets an option, in order, but to null. One that cannot be evaluated is left. */
    all(name) {
        return this.#set(name).filter((setting) => setting.value !== null && !this.#isLeft(setting));
    }
    /** What wins; undefined where nobody sets it, or it is null, or where it cannot be evaluated, and then it is left. */
    first(name) {
        const [setting] = this.#set(name);
        return setting && setting.value !== null && !this.#isLeft(setting) ? setting : undefined;
    }
    /** The place that wins, whatever it sets an option to; undefined where nobody does. */
    placeOf(name) {
        return this.#set(name)[0];
    }
    /** As {@link first}, for an option that is true or false; anything else is left. */
    flag(name) {
        const setting = this.first(name);
        if (setting === undefined)
            return undefined;
        const { option, value } = setting;
        if (typeof value === 'boolean')
            return { option, value };
        this.#taking.leave(option, 'it must be true or false');
        return undefined;
    }
    #set(name) {
        return this.#levels.flatMap(({ where, options }) => {
            const found = Object.hasOwn(options, name) ? options[name] : undefined;
            return found === undefined ? [] : [{ option: `${where}.${name}`, value: found.v }];
        });
    }
    #isLeft({ option, value }) {
        if (value === undefined)
            this.#taking.leave(option, 'it cannot be evaluated');
        return value === undefined;
    }
}

// EXTERNAL MODULE: ./lib/config/refusals.js
var refusals = __webpack_require__(96029);
// EXTERNAL MODULE: ./lib/config/repository.js
var repository = __webpack_require__(31916);
;// CONCATENATED MODULE: ./lib/config/host-entry.js


/** What is said of a host outside of a file, such as in another tool's configuration; or what is wrong with it, in words. */
function hostEntryFrom(value) {
    const parsed = (0,refusals/* parsedOrMistakes */.Cg)(repository/* hostSchema */.g3, value);
    if ('data' in parsed)
        return { entry: parsed.data };
    const [{ path, message } = { path: [], message: '' }] = parsed.mistakes;
    return { mistake: [(0,refusals/* placeOf */.$t)(path), message].filter(Boolean).join(' ') };
}

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/migrate/said.js


/** Values are shown to so many columns. */
const longestValue = 120;
/** {@link Said} in one line for a person. */
function saidLine({ host, option, key, text }) {
    const said = key === null ? `${option} is left: ${text}` : `${key} is ${text} by ${option}`;
    return (0,clean/* shownLine */.QN)(host === null ? said : `${host}: ${said}`);
}
/** Collects what another tool's options mean for one host, in the words of the repository's file. */
class HostTaking {
    said = [];
    #host;
    #target = {};
    #sshOptions = [];
    #tags = [];
    #entry = {};
    constructor(host) {
        this.#host = host;
    }
    /** Takes a value as a key's, unless the key cannot have it: then it is left, with the reason. Returns whether it was taken. */
    take(option, key, value) {
        const isTaken = this.#fits(option, key, value, { [key]: value });
        if (isTaken)
            this.#entry[key] = value;
        return isTaken;
    }
    /** As {@link take}, for a part of the target. */
    takeTarget(option, part, value) {
        const isTaken = this.#fits(option, `target.${part}`, value, {
            target: { address: 'host', [part]: value },
        });
        if (isTaken)
            this.#target[part] = value;
        return isTaken;
    }
    /** As {@link take}, for one more of the target's ssh options. */
    takeSshOption(option, value) {
        const trial = { target: { address: 'host', sshOptions: [value] } };
        if (this.#fits(option, 'target.sshOptions', value, trial))
            this.#sshOptions.push(value);
    }
    /** As {@link take}, for one more tag. */
    takeTag(option, value) {
        if (this.#fits(option, 'tags', value, { tags: [value] }))
            this.#tags.push(value);
    }
    leave(option, why) {
        this.said.push({ host: this.#host, option, key: null, text: why });
    }
    /** What was taken. A target without an address is none. */
    entry() {
        const parsed = hostEntryFrom({
            ...this.#entry,
            ...(this.#tags.length > 0 && { tags: this.#tags }),
            ...(this.#target.address !== undefined && {
                target: { ...this.#target, sshOptions: this.#sshOptions },
            }),
        });
        // Each part was accepted by itself, so that only too many of them can be refused together.
        if ('entry' in parsed)
            return parsed.entry;
        this.said.splice(0);
        this.leave('all of it', parsed.mistake);
        return {};
    }
    #fits(option, key, value, trial) {
        const parsed = hostEntryFrom(trial);
        const shown = (0,clean/* shownLine */.QN)(JSON.stringify(value) ?? 'nothing', longestValue);
        if ('mistake' in parsed)
            this.leave(option, `${shown} cannot be taken: ${parsed.mistake}`);
        else
            this.said.push({ host: this.#host, option, key, text: shown });
        return 'entry' in parsed;
    }
}

;// CONCATENATED MODULE: ./lib/migrate/ssh-arguments.js
/** Letters that take a value, and those that do not (OpenSSH's ssh.c). */
const withValue = 'BbcDEeFIiJLlmOoPpQRSWw';
const withoutValue = '1246AaCfGgKkMNnqsTtVvXxYy';
const flags = {
    ...{ '4': 'AddressFamily=inet', '6': 'AddressFamily=inet6', A: 'ForwardAgent=yes', a: 'ForwardAgent=no' },
    ...{ C: 'Compression=yes', q: 'LogLevel=QUIET', v: 'LogLevel=VERBOSE' },
};
const valued = {
    ...{ b: 'BindAddress', B: 'BindInterface', c: 'Ciphers', i: 'IdentityFile', I: 'PKCS11Provider' },
    ...{ J: 'ProxyJump', m: 'MACs', P: 'Tag' },
};
/**
 * Reads words as ssh reads its arguments: letters together, a value in the same word or the next. As with ssh, the first port
 * and the first user count.
 */
function readSshArguments(words) {
    const read = { port: null, user: null, options: [], left: [] };
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (!/^-[A-Za-z0-9]/.test(word)) {
            read.left.push(word);
            continue;
        }
        for (let at = 1; at < word.length; at += 1) {
            const letter = word[at];
            if (!withValue.includes(letter)) {
                readFlag(letter, read);
                continue;
            }
            const rest = word.slice(at + 1);
            if (rest === '')
                index += 1;
            readValue(letter, (rest || (words[index] ?? '')).trim(), read);
            break;
        }
    }
    return read;
}
function readFlag(letter, read) {
    const option = withoutValue.includes(letter) ? flags[letter] : undefined;
    if (option === undefined)
        read.left.push(`-${letter}`);
    else
        read.options.push(option);
}
function readValue(letter, value, read) {
    const name = valued[letter];
    const option = letter === 'o' ? optionOf(value) : null;
    if (letter === 'p' && /^\d{1,5}$/.test(value))
        read.port ??= Number(value);
    else if (letter === 'l' && value !== '')
        read.user ??= value;
    else if (option !== null)
        read.options.push(option);
    else if (name !== undefined && value !== '')
        read.options.push(`${name}=${quoted(value)}`);
    else
        read.left.push(`-${letter} ${value}`.trim());
}
/** `Name=value` of what ssh_config may have as `Name value` or `Name = value`; null where it is none of them. */
function optionOf(written) {
    const [name = ''] = /^[A-Za-z][A-Za-z0-9]{0,60}/.exec(written) ?? [];
    const rest = written.slice(name.length);
    const value = rest.trimStart().replace(/^=/, '').trim();
    return name === '' || value === '' || !/^[\s=]/.test(rest) ? null : `${name}=${value}`;
}
/** A path with blanks is one word of ssh_config within quotes. */
function quoted(value) {
    return /\s/.test(value) && !value.startsWith('"') ? `"${value}"` : value;
}

;// CONCATENATED MODULE: ./lib/migrate/take-ssh-arguments.js

/** Takes lists of ssh's arguments, of which the first that says something counts, as for ssh. */
function takeSshArguments(taking, settings, { hasUser, hasPort = false }) {
    let [user, port] = [hasUser, hasPort];
    for (const { option, value } of settings) {
        if (!Array.isArray(value) || value.some((word) => typeof word !== 'string')) {
            taking.leave(option, 'it must be a list of strings');
            continue;
        }
        const read = readSshArguments(value);
        if (read.port !== null && !port)
            port = taking.takeTarget(option, 'port', read.port);
        if (read.user !== null && !user)
            user = taking.takeTarget(option, 'user', read.user);
        for (const one of read.options)
            taking.takeSshOption(option, one);
        for (const one of read.left)
            taking.leave(option, `${one} has no counterpart`);
    }
}

;// CONCATENATED MODULE: ./lib/migrate/colmena.js



/** What Colmena has for an option that is not set (src/nix/hive/options.nix). */
const defaultUser = 'root';
/**
 * What a node's `deployment` means for one host. In a hive that Colmena has evaluated, `modules` is one with all options. In one
 * that it has not, they are the node's modules and then those of `defaults`, as far as they say something in plain words.
 */
function colmenaHost(name, modules, hive) {
    const taking = new HostTaking(name);
    const place = hive.isEvaluated ? `colmenaHive.nodes.${name}` : `colmena.${name}`;
    if (modules === null) {
        taking.leave(place, `it cannot be evaluated${hive.isEvaluated ? '' : ' without nixpkgs; colmenaHive can be read in full'}`);
        return taking;
    }
    const levels = [
        ...modules.map((module) => ({ where: `${place}.deployment`, ...module })),
        ...(hive.defaults ?? []).map((module) => ({ where: 'colmena.defaults.deployment', ...module })),
    ];
    for (const { where, others, keys } of levels) {
        for (const option of others)
            taking.leave(`${where}.${option}`, 'it is not known here');
        for (const key of keys)
            taking.leave(`${where}.keys.${key}`, 'no secrets are uploaded; sops-nix and agenix bring them with the system');
    }
    takeAll(taking, new Levels(levels, taking), name);
    return taking;
}
/** What a hive says of all its nodes. */
function colmenaMeta({ isEvaluated, meta }) {
    const place = isEvaluated ? 'colmenaHive.metaConfig' : 'colmena.meta';
    const left = (name, text) => ({
        host: null,
        option: `${place}.${name}`,
        key: null,
        text,
    });
    return [
        ...(meta.allowApplyAll?.v === false
            ? [left('allowApplyAll', 'all hosts are only deployed with --all-hosts')]
            : []),
        ...((meta.machinesFile?.v ?? null) === null
            ? []
            : [left('machinesFile', "Nix's own builders are used (nix.conf)")]),
    ];
}
function takeAll(taking, levels, name) {
    takeAddress(taking, levels, name);
    const isUserSet = levels.placeOf('targetUser') !== undefined;
    const user = isUserSet ? levels.first('targetUser') : { option: "Colmena's default", value: defaultUser };
    if (user)
        taking.takeTarget(user.option, 'user', user.value);
    const port = levels.first('targetPort');
    const hasPort = port !== undefined && taking.takeTarget(port.option, 'port', port.value);
    takeSshArguments(taking, levels.all('sshOptions'), { hasUser: user !== undefined, hasPort });
    takePrivilege(taking, levels, user?.value);
    for (const { option, value } of levels.all('tags'))
        if (!Array.isArray(value))
            taking.leave(option, 'it must be a list of strings');
        else
            for (const tag of value)
                taking.takeTag(option, tag);
    const isRemote = levels.flag('buildOnTarget');
    if (isRemote?.value)
        taking.take(isRemote.option, 'buildHost', 'target');
    const isLocal = levels.flag('allowLocalDeployment');
    if (isLocal?.value)
        taking.leave(isLocal.option, `a host deploys itself with --target ${name}=local`);
    const replaces = levels.flag('replaceUnknownProfiles');
    if (replaces?.value === false)
        taking.leave(replaces.option, 'a system of another deployer is not refused; an older revision is');
}
/** It is the node's name where nobody sets it, and null where the node can only deploy itself. */
function takeAddress(taking, levels, name) {
    const set = levels.placeOf('targetHost');
    const address = set === undefined ? { option: 'the name of the node', value: name } : levels.first('targetHost');
    if (address)
        taking.takeTarget(address.option, 'address', address.value);
    if (set?.value === null)
        taking.leave(set.option, `it is null; on that machine, --target ${name}=local deploys it`);
}
function takePrivilege(taking, levels, user) {
    const command = levels.first('privilegeEscalationCommand');
    if (user === 'root' || command === undefined)
        return;
    const [program, ...words] = Array.isArray(command.value) ? command.value : [];
    if (program !== 'sudo')
        taking.leave(command.option, 'no other program than sudo is used');
    else if (words.some((word) => !['-H', '--', '-n'].includes(String(word))))
        taking.leave(command.option, 'sudo is called with options of its own');
    else
        taking.take(command.option, 'sudo', true);
}

;// CONCATENATED MODULE: ./lib/migrate/deploy-rs.js



/** Options without a counterpart: the value that asks for nothing else than is done, and what there is instead. */
const withoutCounterpart = {
    autoRollback: {
        usual: true,
        instead: 'a system with which the host is not well is undone, but with --no-rollback for one deployment',
    },
    magicRollback: { usual: true, instead: 'a host that cannot be reached afterwards always goes back' },
    interactiveSudo: { usual: false, instead: 'where sudo wants a password, it is asked for once' },
    sudo: { usual: 'sudo -u', instead: 'no other program than sudo is used' },
    tempPath: { usual: undefined, instead: 'the state of an activation is in /run/nixos-rebuild-test' },
    profilesOrder: { usual: undefined, instead: 'no other profile than "system" is deployed' },
};
const systemProfile = '/nix/var/nix/profiles/system';
const namedProfile = /^\/nix\/var\/nix\/profiles\/system-profiles\/([^/]+)$/;
/**
 * What `deploy.nodes.NAME` means for one host. deploy-rs takes a setting from the profile, else from the node, else from
 * `deploy`; of sshOpts it joins all three (src/lib.rs, make_deploy_data).
 */
function deployRsHost(name, top, node) {
    const taking = new HostTaking(name);
    const place = `deploy.nodes.${name}`;
    if (node === null) {
        taking.leave(place, 'it cannot be evaluated');
        return taking;
    }
    for (const profile of node.profiles.filter((one) => one !== 'system'))
        taking.leave(`${place}.profiles.${profile}`, 'no other profile than "system" is deployed');
    if (node.system === null) {
        taking.leave(place, 'it has no profile "system"');
        return taking;
    }
    const levels = [
        { where: `${place}.profiles.system`, ...node.system },
        { where: place, ...node },
        { where: 'deploy', ...top },
    ].map((level) => ({ ...level, options: withoutNulls(level.options) }));
    for (const { where, others } of levels)
        for (const option of others)
            taking.leave(`${where}.${option}`, 'it is not known here');
    deploy_rs_takeAll(taking, new Levels(levels, taking));
    return taking;
}
/** Null is as if a setting were not there (serde's Option). */
function withoutNulls(options) {
    return Object.fromEntries(Object.entries(options).filter(([, { v }]) => v !== null));
}
function deploy_rs_takeAll(taking, levels) {
    const address = levels.first('hostname');
    if (address)
        taking.takeTarget(address.option, 'address', address.value);
    const sshUser = levels.first('sshUser');
    if (sshUser)
        taking.takeTarget(sshUser.option, 'user', sshUser.value);
    takeSshArguments(taking, levels.all('sshOpts'), { hasUser: sshUser !== undefined });
    takeUser(taking, levels, sshUser?.value);
    takeProfilePath(taking, levels);
    const isFast = levels.flag('fastConnection');
    if (isFast)
        taking.take(isFast.option, 'substitutes', !isFast.value);
    const isRemote = levels.flag('remoteBuild');
    if (isRemote?.value)
        taking.take(isRemote.option, 'buildHost', 'target');
    const confirm = levels.first('confirmTimeout');
    if (confirm)
        taking.take(confirm.option, 'ackTimeout', confirm.value);
    const activation = levels.first('activationTimeout');
    if (activation)
        taking.take(activation.option, 'switchTimeout', activation.value);
    for (const [name, { usual, instead }] of Object.entries(withoutCounterpart)) {
        const setting = levels.first(name);
        if (setting && setting.value !== usual)
            taking.leave(setting.option, instead);
    }
}
/** By default deploy-rs activates as the user who logs in. */
function takeUser(taking, levels, sshUser) {
    const user = levels.first('user');
    if (user && user.value !== 'root')
        taking.leave(user.option, 'a system is always activated by root');
    else if (user && sshUser !== undefined && sshUser !== 'root')
        taking.take(user.option, 'sudo', true);
}
function takeProfilePath(taking, levels) {
    const path = levels.first('profilePath');
    if (!path || path.value === systemProfile)
        return;
    const [, name] = namedProfile.exec(String(path.value)) ?? [];
    if (name === undefined)
        taking.leave(path.option, `only ${systemProfile} and profiles below ${systemProfile}-profiles are set`);
    else
        taking.take(path.option, 'profile', name);
}

;// CONCATENATED MODULE: ./lib/migrate/read-flake-hosts.js





/** The output in which a flake says what the repository's file can say. */
const ownOutput = 'nixosRebuildTest';
/**
 * Reads what a flake says to deploy-rs (`deploy.nodes`) and Colmena (`colmenaHive`, `colmena`) of its hosts, by one evaluation.
 * A flake without these outputs is no error, and neither is one that cannot be evaluated: that is in `notices`. Rejects when
 * `signal` is aborted, with its reason.
 */
async function readFlakeHosts(flake, options) {
    const { answer, unasked } = await askOutputs(flake, options);
    const { deployRs, colmena, configurations } = answer;
    const own = answer.own && 'v' in answer.own ? (0,parse_repository/* repositoryConfigFrom */.X)(answer.own.v, ownOutput) : read_repository/* emptyRepositoryConfig */.C;
    const notices = unasked.map(({ output, reason }) => output === null
        ? `the flake ${flake} cannot be asked for hosts of deploy-rs and Colmena: ${reason}`
        : `the output ${output} of the flake ${flake} cannot be read: ${reason}`);
    const others = new Map([
        ...(answer.home ?? []).map((name) => [name, 'home-manager']),
        ...(answer.darwin ?? []).map((name) => [name, 'nix-darwin']),
    ]);
    for (const name of configurations ?? [])
        others.delete(name);
    const found = { configurations, others, own, hosts: new Map(), said: [], notices };
    const add = (from, name, taking) => {
        const known = found.hosts.get(name);
        if (known) {
            notices.push(`${name} is a host of ${known.from} and of ${from}; what ${known.from} says is taken`);
            return;
        }
        found.hosts.set(name, { from, host: taking.entry() });
        found.said.push(...taking.said);
    };
    if (answer.own && 'isUnreadable' in answer.own)
        notices.push(read_flake_hosts_unreadable(ownOutput));
    if (deployRs && 'isUnreadable' in deployRs)
        notices.push(read_flake_hosts_unreadable('deploy'));
    else if (deployRs)
        for (const [name, node] of Object.entries(deployRs.nodes))
            add('deploy-rs', name, deployRsHost(name, deployRs.top, node));
    if (colmena && 'isUnreadable' in colmena)
        notices.push(read_flake_hosts_unreadable('colmena'));
    else if (colmena) {
        found.said.push(...colmenaMeta(colmena));
        for (const [name, modules] of Object.entries(colmena.nodes))
            add('colmena', name, colmenaHost(name, modules, colmena));
    }
    return { ...found, said: saidOnce(found.said) };
}
/** What was left for several hosts by one option, which is above them all, concerns none of them alone. */
function saidOnce(said) {
    const hosts = new Map();
    for (const { option, key, host } of said)
        if (key === null)
            hosts.set(option, (hosts.get(option) ?? new Set()).add(host));
    const seen = new Set();
    return said.flatMap((one) => {
        if (one.key !== null || (hosts.get(one.option)?.size ?? 0) < 2)
            return [one];
        if (seen.has(one.option))
            return [];
        seen.add(one.option);
        return [{ ...one, host: null }];
    });
}
function read_flake_hosts_unreadable(output) {
    return `the flake's output ${output} cannot be evaluated, and is not read`;
}

;// CONCATENATED MODULE: ./lib/migrate/index.js
/** What a flake says to deploy-rs and Colmena of its hosts, in the words of the configuration. */




/***/ }),

/***/ 28595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ PacedAction),
/* harmony export */   o: () => (/* binding */ QuietTimer)
/* harmony export */ });
/** Calls an action when `again` has not been called for a while; `again` after that starts it anew. */
class QuietTimer {
    #ms;
    #action;
    #timer = null;
    constructor(ms, action) {
        this.#ms = ms;
        this.#action = action;
    }
    again() {
        if (this.#timer)
            this.#timer.refresh();
        else
            this.#timer = setTimeout(this.#action, this.#ms);
    }
    end() {
        if (this.#timer)
            clearTimeout(this.#timer);
        this.#timer = null;
    }
}
/** Calls an action at once, and again for what came meanwhile, with a pause after each call. */
class PacedAction {
    #ms;
    #action;
    #pause = null;
    #isWanted = false;
    constructor(ms, action) {
        this.#ms = ms;
        this.#action = action;
    }
    want() {
        this.#isWanted = true;
        if (this.#pause === null)
            this.#act();
    }
    end() {
        if (this.#pause)
            clearTimeout(this.#pause);
        this.#pause = null;
    }
    #act() {
        this.#isWanted = false;
        this.#pause = setTimeout(() => {
            this.#pause = null;
            if (this.#isWanted)
                this.#act();
        }, this.#ms);
        this.#action();
    }
}


/***/ }),

/***/ 18105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lowDiskBytes),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   sB: () => (/* binding */ reservedBytes)
/* harmony export */ });
/* unused harmony exports roomToRecord, roomToBuild */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const mebibyte = 1024 * 1024;
// The limits of free space, in bytes, from the least to the most.
/** A recording ends when less is free, so that metadata and pictures can still be written. */
const reservedBytes = 8 * mebibyte;
/** `doctor` reports less as too little: a recording of a long rebuild is some tens of megabytes. */
const roomToRecord = 64 * mebibyte;
/** A run warns when less is free where builds are kept. */
const lowDiskBytes = 200 * mebibyte;
/** `doctor` warns when less is free: a rebuild may need more, most of it in the store. */
const roomToBuild = 2048 * mebibyte;
/** Bytes that this user may still write on the file system of `path`; null where that cannot be read. */
function freeBytes(path) {
    try {
        const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(path);
        return bavail * bsize;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 75148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ ensurePrograms),
  W: () => (/* binding */ isSudoFree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/nix-profiles.js
var nix_profiles = __webpack_require__(65757);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/system/programs.js
var system_programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/system/package-lock.js


/** How long (s) to wait for another process's lock: unattended upgrades hold it for minutes. */
const patienceSeconds = 300;
const againMs = 1000;
/** How long (s) an installation may take, with the wait for a lock. */
const installSeconds = 600;
/**
 * The commands of one installation, which share its time. Where another process holds a lock that one of them needs,
 * that is said once, and it is waited for: some managers can wait themselves, and those that end at once, or wait only
 * for some of their locks, are started again.
 */
class PackageCommands {
    #manager;
    #context;
    #prefix;
    #start = performance.now();
    #hasSaid = false;
    /** `prefix` precedes each command, such as sudo. */
    constructor(manager, prefix, context) {
        this.#manager = manager;
        this.#prefix = prefix;
        this.#context = context;
    }
    /** The command as it is run now: with the options by which the manager waits for its locks itself. */
    complete([program = '', ...args]) {
        return [...this.#prefix, program, ...(this.#manager.lockOptions?.(this.#patienceLeft) ?? []), ...args];
    }
    /** Runs a command to its end. */
    async run(argv) {
        for (;;) {
            let printed = '';
            const result = await (this.#context.run ?? system_programs/* runProgram */.mB)(this.complete(argv), {
                // In English, so that what it says about its locks is recognised.
                env: { ...this.#context.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
                timeoutMs: Math.max(againMs, this.#left(installSeconds) * 1000),
                onOutput: (text) => {
                    printed = (printed + text).slice(-2000);
                    this.#sayWhereLocked(printed);
                },
            });
            if ((0,system_programs/* hasSucceeded */.yO)(result) || !this.#isRefused(result) || this.#patienceLeft === 0)
                return result;
            await (0,promises_.setTimeout)(againMs);
        }
    }
    get #patienceLeft() {
        return this.#left(this.#context.lockPatienceSeconds ?? patienceSeconds);
    }
    /** Whole seconds that are left of so many, at least 0. */
    #left(seconds) {
        return Math.max(0, Math.ceil(seconds - (performance.now() - this.#start) / 1000));
    }
    /** Whether it ended because of a lock: it may also have waited for one, got it, and failed for another reason. */
    #isRefused({ stdout, stderr }) {
        const { refused, waiting } = this.#manager;
        const lines = `${stderr}\n${stdout}`.split(/[\r\n]+/).filter((line) => !waiting?.test(line));
        return refused?.test(lines.join('\n')) === true;
    }
    #sayWhereLocked(printed) {
        const { program, refused, waiting, waitsByItself } = this.#manager;
        if (this.#hasSaid || !(refused?.test(printed) || waiting?.test(printed)))
            return;
        this.#hasSaid = true;
        const most = waitsByItself ? this.#left(installSeconds) : this.#patienceLeft;
        this.#context.say(`another process holds a lock of ${program}; waiting for it, at most ${most} seconds`);
    }
}

// EXTERNAL MODULE: ./lib/system/package-manager.js
var package_manager = __webpack_require__(88059);
;// CONCATENATED MODULE: ./lib/system/install.js







const questionTimeoutMs = 10_000;
/**
 * Makes sure that there are programs (`tmux`, `nix` …), installing those that are missing with the
 * system's package manager, as root or with passwordless sudo. Returns `env`, with a PATH on which they are: what
 * was found in a profile of Nix, or built by it, is added. Throws a ToolError (`missing-program`)
 * that holds the command to type where it may not, or what went wrong where it could not.
 */
async function ensurePrograms(programs, context) {
    const directories = context.directories ?? (0,nix_profiles/* profileDirectories */.Z)(context.env);
    const env = programs.reduce((found, name) => (0,nix_profiles/* withProgram */.f)(name, found, directories), context.env);
    const missing = missingPrograms(programs, env);
    if (missing.length === 0)
        return env;
    const root = context.root ?? (0,package_manager/* isRoot */.jX)();
    const manager = (0,package_manager/* packageManagerFor */.NU)(missing, env, root);
    if (manager === null)
        throw withoutManager(missing);
    const prefix = manager.runsAs !== 'root' || root ? [] : ['sudo', '-n'];
    if (prefix.length > 0 && !(await isSudoFree(context)))
        throw withoutRoot(missing, manager, env);
    return install(missing, manager, prefix, { ...context, env });
}
/** Those of the programs that are not on the PATH of `env`. */
function missingPrograms(programs, env) {
    return programs.filter((program) => (0,system_programs/* findProgram */.Kp)(program, env) === null);
}
async function install(programs, manager, prefix, context) {
    const packages = (0,package_manager/* packagesOf */.DT)(manager, programs) ?? [];
    const commands = new PackageCommands(manager, prefix, context);
    const command = [...manager.install, ...packages];
    const first = (0,shell/* quoteCommand */.c)(commands.complete(command));
    // Package lists may be weeks old, or absent in a fresh container: a first miss is followed by a refresh.
    const refresh = manager.refresh === null ? [] : [manager.refresh, command];
    let env = context.env;
    let printed = '';
    for (const argv of [command, ...refresh]) {
        context.say(`${sentence(programs)} not installed; running: ${(0,shell/* quoteCommand */.c)(commands.complete(argv))}`);
        const result = await commands.run(argv);
        if (manager.printsDirectories)
            env = withBuilt(programs, env, result.stdout);
        if (missingPrograms(programs, env).length === 0)
            return env;
        if (!(0,system_programs/* hasSucceeded */.yO)(result))
            printed = result.stderr || result.stdout || (0,system_programs/* failureReason */.Hr)(result);
        if (result.kind === 'timed_out')
            break;
    }
    const byHand = manager.byHand === undefined ? '' : `\n  Try ${(0,shell/* quoteCommand */.c)([...manager.byHand, ...packages])} as root.`;
    const still = sentence(missingPrograms(programs, env));
    throw new errors/* ToolError */.v4('missing-program', `${still} not installed, and installing did not help`, {
        hint: printed
            ? `"${first}" said: ${printed.trim().slice(-500)}${byHand}`
            : `"${first}" succeeded; look whether what it installed is on PATH.`,
    });
}
/** `env` with programs that are in the directories of which `printed` holds the absolute paths. */
function withBuilt(programs, env, printed) {
    const directories = (printed.match(/\/[^\s"]+/g) ?? []).map((path) => (0,external_node_path_.join)(path, 'bin'));
    return programs.reduce((found, name) => (0,nix_profiles/* withProgram */.f)(name, found, directories), env);
}
/** Whether sudo asks this user for nothing. */
async function isSudoFree(context) {
    if ((0,system_programs/* findProgram */.Kp)('sudo', context.env) === null)
        return false;
    return (0,system_programs/* hasSucceeded */.yO)(await (context.run ?? system_programs/* runProgram */.mB)(['sudo', '-n', 'true'], {
        env: { ...context.env },
        timeoutMs: questionTimeoutMs,
    }));
}
function withoutRoot(programs, manager, env) {
    const install = [...(manager.byHand ?? manager.install), ...((0,package_manager/* packagesOf */.DT)(manager, programs) ?? [])];
    const commands = [manager.refresh, install].filter((argv) => argv !== null);
    const typed = (0,system_programs/* findProgram */.Kp)('sudo', env) === null
        ? `su -c '${commands.map((argv) => argv.join(' ')).join(' && ')}'`
        : commands.map((argv) => ['sudo', ...argv].join(' ')).join(' && ');
    return new errors/* ToolError */.v4('missing-program', `${sentence(programs)} not installed`, {
        hint: `Installing needs root. Type this, then run the same again:\n\n  ${typed}\n`,
    });
}
function withoutManager(programs) {
    const where = programs.includes('nix') ? ' Nix: https://nixos.org/download.' : '';
    return new errors/* ToolError */.v4('missing-program', `${sentence(programs)} not installed, and no package manager that has it was found on PATH`, { hint: `Install it, and run this again.${where}` });
}
function sentence(programs) {
    const [last = '', ...others] = [...programs].reverse();
    return others.length === 0 ? `${last} is` : `${others.reverse().join(', ')} and ${last} are`;
}


/***/ }),

/***/ 65757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ profileDirectories),
/* harmony export */   f: () => (/* binding */ withProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40744);




/** The directories of programs in Nix's profiles, which a service's PATH may lack: the user's, the system's. */
function profileDirectories(env) {
    const home = env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const user = env.USER || env.LOGNAME;
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.nix-profile', 'bin'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_STATE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.local', 'state'), 'nix', 'profile', 'bin'),
        ...(user ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('/etc/profiles/per-user', user, 'bin')] : []),
        '/run/current-system/sw/bin',
        '/nix/var/nix/profiles/default/bin',
    ];
}
/**
 * `env`, in which a program that is not on PATH is found if one of the directories has it. Its own directory in the
 * store is added, at the end of PATH, and not the profile: what else the profile holds stays as unreachable as it was.
 */
function withProgram(name, env, directories = profileDirectories(env)) {
    if ((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, env) !== null)
        return env;
    const path = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, { PATH: directories.join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) });
    if (path === null)
        return env;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    // A program under several names (busybox) is found by the link only.
    const directory = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, { PATH: own }) === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) : own;
    return { ...env, PATH: [env.PATH, directory].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) };
}


/***/ }),

/***/ 83873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Utf8Stream)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * Decodes a stream of UTF-8 as a TextDecoder does, in any chunking: bytes that are not UTF-8 become U+FFFD, and a byte
 * order mark is a character like any other. Chunks of ASCII alone, which nearly all are, cost a fifth of that.
 */
class Utf8Stream {
    #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    /** The last chunk may end within a character. */
    #isCut = false;
    push(bytes) {
        if (!this.#isCut && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
            return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
        this.#isCut = (bytes.at(-1) ?? 0x80) >= 0x80;
        return this.#decoder.decode(bytes, { stream: true });
    }
    /** Returns what an unfinished character at the end of the stream becomes. */
    end() {
        this.#isCut = false;
        return this.#decoder.decode();
    }
}


/***/ })

};
