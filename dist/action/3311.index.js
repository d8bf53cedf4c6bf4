export const id = 3311;
export const ids = [3311];
export const modules = {

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

/***/ 79190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ evaluateJson)
/* harmony export */ });
/* harmony import */ var _system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71242);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);


/** How long (ms) an evaluation may take by default: a hive evaluates the modules of each of its nodes. */
const longestMs = 300_000;
/** An answer of a thousand hosts has less. */
const mostBytes = 16 * 1024 * 1024;
/** A shell's status for a program that is not there. */
const notFound = 127;
/**
 * Evaluates an output of a flake as JSON through a function of Nix. Builds nothing and writes no lock file. Rejects when `signal`
 * is aborted, with its reason.
 */
async function evaluateJson(installable, question, options) {
    const { cwd, env, schema, signal, timeoutMs = longestMs } = options;
    const late = AbortSignal.timeout(timeoutMs);
    const tooMuch = new AbortController();
    let bytes = 0;
    const onOutput = ({ length }) => {
        bytes += length;
        if (bytes > mostBytes)
            tooMuch.abort();
    };
    const argv = [
        ...['nix', 'eval', '--extra-experimental-features', 'nix-command flakes', '--no-write-lock-file'],
        ...['--json', installable, '--apply', question],
    ];
    // An evaluator in the middle of one builtin does not heed SIGTERM, and takes memory until it is killed.
    const stop = AbortSignal.any([late, tooMuch.signal, ...(signal ? [signal] : [])]);
    const { status, stdout, stderr } = await (0,_system_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)(argv, { env, cwd, signal: stop, onOutput });
    signal?.throwIfAborted();
    if (tooMuch.signal.aborted)
        return outside(`it answers with more than ${mostBytes / 1024 / 1024} MB`);
    if (late.aborted)
        return outside(`the evaluation took longer than ${timeoutMs / 1000} s`);
    if (status !== 0)
        return whyNot(status, stderr.toString('utf8'));
    try {
        return { value: schema.parse(JSON.parse(stdout.toString('utf8'))) };
    }
    catch {
        return outside('Nix answered with something else than was asked for');
    }
}
function outside(reason) {
    return { reason, isOfNix: false };
}
function whyNot(status, stderr) {
    if (status === notFound)
        return outside('nix is not installed');
    if (stderr.includes("' does not provide attribute '"))
        return { isMissing: true };
    // With a trace the error itself comes last, and the places that Nix shows are those of the question.
    const error = [...stderr.matchAll(/^[ \t]{0,20}error:[ \t]{0,20}(\S.*)$/gm)].at(-1)?.[1];
    const words = error ?? stderr.trim().split('\n').at(-1) ?? '';
    return { reason: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(words), 500) || `nix ended with status ${status}`, isOfNix: true };
}


/***/ }),

/***/ 18425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cacheDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where this program keeps what it can make again: a directory of its own in the user's cache (XDG Base Directory). */
function cacheDirectoryOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'nixos-rebuild-test');
}


/***/ }),

/***/ 43207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory),
/* harmony export */   w: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a directory and those above it, unless they exist. Throws the system's error.
 * Node's own recursive mkdir never returns where the system answers "no such file" for a directory
 * whose parent exists, as in /proc.
 */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (thrown) {
        const { code } = thrown;
        if (await isDirectory(path))
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code !== 'ENOENT' || parent === path)
            throw thrown;
        // Another call may have made the one above meanwhile.
        if (!(await isDirectory(parent)))
            await makeDirectory(parent);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).catch(async (again) => {
            if (!(await isDirectory(path)))
                throw again;
        });
    }
}
/** True for a directory, and for a link to one. */
async function isDirectory(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isDirectory() === true;
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

/***/ 93442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nixEnvironment)
/* harmony export */ });
/* unused harmony export systemStore */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18425);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80094);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88059);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40744);






const probeTimeoutMs = 60_000;
// Writing the same small file again changes nothing; one that works also returns the store's directory.
const probeExpression = 'dirOf (builtins.toFile "nixos-rebuild-test" "")';
/**
 * The environment in which Nix, 2.8 or newer, can build the examples offline as this user.
 * Where the system's store cannot be written, as with Debian's Nix without a daemon, it is a private
 * store in the user's cache directory. Throws a ToolError (`no-nix-store`) where neither works.
 */
async function nixEnvironment(context) {
    const system = await systemStore(context);
    const root = context.root ?? (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoot */ .jX)();
    if (system.storeDir !== null) {
        const lines = root && !daemonIsHere(context.env) ? localLines : [];
        return { store: 'system', storeDir: system.storeDir, env: nixConfig(context.env, lines) };
    }
    const dirs = privateStore(context.env);
    const env = { ...dirs, ...nixConfig(context.env, localLines) };
    const probe = await probeStore({ ...context, env: { ...context.env, ...env } });
    if (probe.storeDir !== null)
        return { store: 'private', storeDir: probe.storeDir, env };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `Nix can write neither its own store nor ${dirs.NIX_STORE_DIR}`, {
        hint: probe.error,
    });
}
/** The store that Nix uses by itself; `storeDir` is null where this user cannot write it. */
function systemStore(context) {
    return probeStore(context);
}
async function probeStore({ env, run = _programs_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .mB }) {
    const argv = ['nix-instantiate', '--eval', '--read-write-mode', '--expr', probeExpression];
    const result = await run(argv, { env: { ...env }, timeoutMs: probeTimeoutMs });
    const [, storeDir = null] = /^"?(\/[^"\n]+)"?$/m.exec(result.stdout) ?? [];
    return {
        storeDir: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? storeDir : null,
        error: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? '' : (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .Hr)(result),
    };
}
// A build that needs neither users of its own nor namespaces nor the network.
const localLines = ['build-users-group =', 'sandbox = false', 'substituters ='];
function nixConfig(env, lines) {
    const own = env.NIX_CONFIG ? [env.NIX_CONFIG] : [];
    return { NIX_CONFIG: [...own, 'extra-experimental-features = nix-command flakes', ...lines].join('\n') };
}
// Where root has a daemon, the system is set up for builds; without one, as in a container with
// Debian's package, builders may lack users to run as and namespaces to run in.
function daemonIsHere(env) {
    const state = env.NIX_STATE_DIR ?? '/nix/var/nix';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(env.NIX_DAEMON_SOCKET_PATH ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'daemon-socket', 'socket'));
}
/** Makes the private store's directories. Nix wants them without symbolic links on the way. */
function privateStore(env) {
    const base = (0,_cache_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheDirectoryOf */ .N)(env);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'nix'), { recursive: true, mode: 0o755 });
        const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'nix'));
        return {
            NIX_STORE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'store'),
            NIX_STATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'var'),
            NIX_LOG_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'log'),
            NIX_CONF_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'etc'),
            NIX_LOCALSTATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'var'),
            // A profile may point all of Nix at the daemon.
            NIX_REMOTE: 'local',
        };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `cannot make a private Nix store in ${base}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            hint: 'Set XDG_CACHE_HOME to a directory that can be written.',
        });
    }
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ stampPattern),
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   IR: () => (/* binding */ abandonedIn),
/* harmony export */   jW: () => (/* binding */ isProcessAlive),
/* harmony export */   z$: () => (/* binding */ processStamp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40962);


/** The identity of a running process; of a pid that is not in use, one that is never found alive on Linux. */
async function processIdentity(pid) {
    return { pid, pid_start: (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(pid)?.startTicks ?? null, boot_id: await bootId() };
}
/** True while the very process that was identified still runs (a zombie does not). */
async function isProcessAlive(identity) {
    const bootNow = await bootId();
    if (bootNow === null)
        return isPidInUse(identity.pid);
    if (identity.boot_id !== bootNow)
        return false;
    return identity.pid_start !== null && (0,_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(identity.pid)?.startTicks === identity.pid_start;
}
/** How this process is named in a file's name: `PID.START`, where START is empty without /proc. See `stampPattern`. */
async function processStamp() {
    const { pid, pid_start } = await processIdentity(process.pid);
    return `${pid}.${pid_start ?? ''}`;
}
/** Matches a stamp in a name; see `abandonedIn`. */
const stampPattern = '(?<pid>\\d+)\\.(?<start>\\d*)';
/**
 * What processes that are gone have left in a directory: the matches of `pattern`, which holds `stampPattern`, for names
 * whose process does not run since the machine was booted, or that have no stamp. None where it cannot be read.
 */
async function abandonedIn(dir, pattern) {
    const found = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => [])) {
        const match = pattern.exec(name);
        if (match && !(await isStampAlive(match.groups ?? {})))
            found.push(match);
    }
    return found;
}
async function isStampAlive({ pid, start }) {
    if (pid === undefined)
        return false;
    return isProcessAlive({
        pid: Number(pid),
        pid_start: start ? Number(start) : null,
        boot_id: await bootId(),
    });
}
/** It does not change while this process runs, and several things are identified at the start of a rebuild. */
let boot;
function bootId() {
    boot ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').then((text) => text.trim(), () => null);
    return boot;
}
function isPidInUse(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 40962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   _F: () => (/* binding */ readProcesses),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   qR: () => (/* binding */ processEnded),
/* harmony export */   uR: () => (/* binding */ procText)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** Parses `/proc/PID/stat` (proc_pid_stat(5)); null for anything else. */
function parseStat(text) {
    // The name, field 2, may hold blanks and brackets; the last bracket ends it.
    const end = text.lastIndexOf(')');
    const pid = Number.parseInt(text, 10);
    const [state, ...rest] = text
        .slice(end + 2)
        .trim()
        .split(' ');
    const fields = rest.map(Number);
    if (end === -1 || !Number.isInteger(pid) || fields.length < 21)
        return null;
    const [parent, , , , , , , , , , user, system, waitedUser, waitedSystem] = fields;
    return {
        pid,
        parent,
        hasEnded: state === 'Z' || state === 'X',
        cpuTicks: user + system + waitedUser + waitedSystem,
        startTicks: fields[18],
        residentPages: fields[20],
    };
}
/** Files of /proc have no size that is known before, for which `readFileSync` would allocate as much each time. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024);
/** Text of a file of /proc; null for a process that is gone or may not be read. */
function procText(proc, directory, file) {
    let fd = null;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${proc}/${directory}/${file}`, 'r');
        let text = '';
        for (let length = 1; length > 0;) {
            length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, scratch);
            text += scratch.toString('latin1', 0, length);
        }
        return text;
    }
    catch {
        return null;
    }
    finally {
        if (fd !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** The ids of the processes of the machine; none where there is no /proc. */
function processIds() {
    return namesOfProcesses('/proc')?.map(Number) ?? [];
}
/** Every process of the machine, zombies included; null where there is no /proc. */
function readProcesses(proc = '/proc') {
    const stats = [];
    const names = namesOfProcesses(proc);
    for (const name of names ?? []) {
        const text = procText(proc, name, 'stat');
        const stat = text === null ? null : parseStat(text);
        if (stat)
            stats.push(stat);
    }
    return names && stats;
}
function namesOfProcesses(proc) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(proc).filter((name) => /^\d+$/.test(name));
    }
    catch {
        return null;
    }
}
/** Reads one process; null when it is gone or a zombie. */
function readProcess(pid) {
    const text = procText('/proc', pid, 'stat');
    const stat = text === null ? null : parseStat(text);
    return stat?.hasEnded ? null : stat;
}
/** True while that very process runs; its pid may be another's by now. */
function isAlive({ pid, startTicks }) {
    return readProcess(pid)?.startTicks === startTicks;
}
/** Waits until a process is gone, at most `patienceMs`; kills it then, and waits as long again. */
async function processEnded(process, patienceMs) {
    if (process === null || (await isGoneWithin(process, patienceMs)))
        return;
    signalProcesses([process], 'SIGKILL');
    await isGoneWithin(process, patienceMs);
}
async function isGoneWithin(process, patienceMs) {
    const deadline = performance.now() + patienceMs;
    while (isAlive(process)) {
        if (performance.now() >= deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(10);
    }
    return true;
}
/** Sends a signal to processes. Returns those, another user's, to which this process may not send it. */
function signalProcesses(processes, signal) {
    return processes.filter(({ pid }) => {
        try {
            process.kill(pid, signal);
            return false;
        }
        catch (thrown) {
            return thrown.code === 'EPERM';
        }
    });
}


/***/ })

};
