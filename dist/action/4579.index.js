export const id = 4579;
export const ids = [4579,682];
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

/***/ 23770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nixOnPath)
/* harmony export */ });
/**
 * Words of a POSIX shell that let it find Nix on a host, whose PATH for commands over ssh often lacks it: on NixOS, in a
 * system-wide installation, and in a user's own.
 */
const nixOnPath = 'PATH=$PATH:/run/current-system/sw/bin:/nix/var/nix/profiles/default/bin:$HOME/.nix-profile/bin; export PATH';


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

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ canBeSetting),
/* harmony export */   kE: () => (/* binding */ nixConfigWith),
/* harmony export */   oc: () => (/* binding */ hasJsonLogPath)
/* harmony export */ });
/** The value of `NIX_CONFIG` with a setting added after those of `config`, which stay, so that the added one wins. */
function nixConfigWith(config, name, value) {
    const own = config?.replace(/(?<!\n)\n+$/, '');
    const added = `${name} = ${value}`;
    return own ? `${own}\n${added}` : added;
}
/** Whether a path can be a setting's value: a newline would begin another setting, a `#` a comment. */
function canBeSetting(path) {
    return !/[\n#]/.test(path);
}
/**
 * Whether the Nix whose `nix --version` printed this has `json-log-path`: Nix 2.30 and newer. Lix and older
 * versions warn about an unknown setting.
 */
function hasJsonLogPath(versionOutput) {
    const match = /^nix \(Nix\) (\d+)\.(\d+)/m.exec(versionOutput);
    return match !== null && (Number(match[1]) > 2 || (Number(match[1]) === 2 && Number(match[2]) >= 30));
}


/***/ }),

/***/ 56969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ askPerson)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60682);

/** How long (s) a person may take to answer. */
const mostSeconds = 600;
/**
 * A person's answer; no where nobody is there, or the rebuild is stopped or its time over before there is one. `secondsLeft` is
 * that time, null without a limit.
 */
async function askPerson(question, { onQuestion, signal }, { secondsLeft, redaction }) {
    if (onQuestion === undefined)
        return false;
    const seconds = Math.min(mostSeconds, secondsLeft ?? Number.POSITIVE_INFINITY);
    const over = AbortSignal.any([AbortSignal.timeout(seconds * 1000), ...(signal ? [signal] : [])]);
    const answer = onQuestion((0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, question), over);
    const unanswered = new Promise((resolve) => {
        if (over.aborted)
            resolve(false);
        over.addEventListener('abort', () => resolve(false), { once: true });
    });
    return Promise.race([answer, unanswered]);
}


/***/ }),

/***/ 39003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ remedyEdges)
/* harmony export */ });
/* harmony import */ var _ask_person_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56969);
/* harmony import */ var _say_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80034);


/** Who hears of remedies on a host that are part of a recording, and who is asked: as for those of the rebuild before. */
function remedyEdges({ stage, hooks }) {
    const { redaction } = stage;
    return {
        signal: hooks.signal,
        secondsLeft: () => stage.secondsLeft(),
        attemptsBefore: stage.remedies.reduce((sum, { attempts }) => sum + attempts, 0),
        ask: (question) => (0,_ask_person_js__WEBPACK_IMPORTED_MODULE_0__/* .askPerson */ .f)(question, hooks, { secondsLeft: stage.secondsLeft(), redaction }),
        say: (text) => (0,_say_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .sayRemedy */ .I)(text, { recording: stage, hooks, redaction }),
        print: (lines) => stage.print(lines),
        notice: (message) => stage.notice(message),
    };
}


/***/ }),

/***/ 80034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sayRemedy)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60682);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34874);


/** Tells what is done about a failure: into the recording, and whoever watches. */
function sayRemedy(text, { recording, hooks, redaction, }) {
    recording.note(text);
    hooks.onRemedy?.((0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__.redactText)(redaction, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(text)));
}


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

/***/ 60682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ StreamRedactor),
/* harmony export */   redactText: () => (/* binding */ redactText)
/* harmony export */ });
/* harmony import */ var _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45841);
/* harmony import */ var _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51152);


/**
 * Masks secrets in a stream of terminal text. What `push`, `release` and `flush` return, concatenated,
 * is what was pushed, in order, with `***` in place of secrets: escape sequences and line breaks are
 * never lost. Only text that may turn out to be a secret is held back, and with regular
 * expressions the line that has not ended.
 */
class StreamRedactor {
    #secrets;
    #patterns;
    /**
     * `cols` is the terminal's width; a line that fills it counts as going on in the next. `isLines` is true for the
     * lines that a `Transcript` makes of a terminal's text.
     */
    constructor(redaction, options = {}) {
        const { automaton, longestShownBeginning } = redaction;
        this.#secrets = new _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .MaskingStream */ .F(automaton, { ...options, longestShownBeginning });
        this.#patterns =
            redaction.patterns.length > 0 ? new _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternStream */ .l(redaction.patterns, options.cols) : null;
    }
    /** Takes a chunk, cut anywhere between two characters; returns the redacted text that is not held back. */
    push(chunk) {
        const masked = this.#secrets.push(chunk);
        return this.#patterns ? this.#patterns.push(masked) : masked;
    }
    /**
     * For live output that has been quiet for a while: returns text that is held back for at most the first
     * three characters of a secret, of short secrets fewer, and the whole words of an unfinished line. The match so far is
     * remembered: the rest of a secret is still masked when it arrives.
     */
    release() {
        const masked = this.#secrets.release();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.release() : masked;
    }
    /** Returns everything left, at the end of the stream. */
    flush() {
        const masked = this.#secrets.flush();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.flush() : masked;
    }
}
/** Masks secrets in a whole text: metadata, a command line, an error message, a line of a log. */
function redactText(redaction, text) {
    const redactor = new StreamRedactor(redaction);
    return redactor.push(text) + redactor.flush();
}


/***/ }),

/***/ 22088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ ownListingScript),
/* harmony export */   _z: () => (/* binding */ disksIn),
/* harmony export */   m6: () => (/* binding */ listingScript)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49567);

const columns = 'NAME,SIZE,TYPE,RO,SERIAL,FSTYPE,PTTYPE,MOUNTPOINT';
const mebibyte = 1024 ** 2;
const mostText = 256 * 1024;
const mostDisks = 64;
/** What lists the disks of any machine, as JSON, and then a line for each permanent name. Changes nothing. */
const listingScript = `PATH=$PATH:/run/current-system/sw/bin:/usr/sbin:/sbin
lsblk -J -b -o ${columns} || exit
for link in /dev/disk/by-id/* /dev/disk/by-path/*; do [ -L "$link" ] && echo "link $link $(readlink -f "$link")"; done
`;
/**
 * The same in a machine of ours, whose udev may have named nothing yet, and where disks are read: whether they begin and end with
 * zeros. Its last line is printed in any case.
 */
const ownListingScript = `PATH=$PATH:/run/current-system/sw/bin:/usr/sbin:/sbin
udevadm trigger --subsystem-match=block --settle >/dev/null 2>&1
${listingScript}
for device in /sys/block/*; do
  name=\${device##*/} blocks=$(($(cat "$device/size") / 2048))
  case $name in loop* | ram* | zram* | sr* | fd*) continue ;; esac
  [ -b "/dev/$name" ] && [ "$blocks" -gt 0 ] || continue
  [ ! -r "$device/serial" ] || echo "serial $name $(head -c 64 "$device/serial" | tr -cd 'A-Za-z0-9_.-')"
  read_at() { dd if="/dev/$name" bs=${mebibyte} skip="$1" count=1 2>/dev/null; }
  if { read_at 0 && read_at $((blocks - 1)); } | tr -d '\\0' | head -c 1 | wc -c | grep -q 1
  then echo "data $name"; else echo "zero $name"; fi
done
:`;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096).nullish();
const treeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(256),
    // util-linux before 2.33 quotes numbers and booleans.
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai().nonnegative(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
    ro: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['0', '1'])]).nullish(),
    ...{ serial: text, fstype: text, pttype: text, mountpoint: text },
    children: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish(),
});
const listSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ blockdevices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) });
/**
 * The disks in what one of the scripts has printed, which may be anybody's text: what is no disk with a name of the kernel's is
 * left out. Null for what is no listing.
 */
function disksIn(printed) {
    const cut = printed.slice(0, mostText);
    const end = cut.lastIndexOf('\n}');
    const said = cut.slice(end + 2).split('\n');
    let list;
    try {
        list = listSchema.parse(JSON.parse(cut.slice(0, end + 2))).blockdevices;
    }
    catch {
        return null;
    }
    return list
        .flatMap((one) => treeSchema.safeParse(one).data ?? [])
        .filter(({ name, type, size }) => type === 'disk' && size > 0 && isDiskName(name))
        .slice(0, mostDisks)
        .map((one) => ({ one, links: linksOf(one.name, said) }))
        .map(({ one, links }) => ({
        ...{ name: one.name, bytes: one.size, serial: one.serial || wordAfter(said, `serial ${one.name} `) },
        ...{ byId: byIdOf(links), links, holds: holdsOf(one) },
        isZero: said.includes(`zero ${one.name}`) ? true : said.includes(`data ${one.name}`) ? false : null,
    }));
}
/** Of the kernel's, and not of memory, of a file, or of a drive whose medium can be taken out. */
function isDiskName(name) {
    return /^[a-z]{1,10}[a-z0-9]{0,20}$/.test(name) && !/^(?:z?ram|loop|fd|sr|nbd)\d/.test(name);
}
function holdsOf({ ro, fstype, pttype, mountpoint, children }) {
    if (mountpoint)
        return 'mounted';
    if (children && children.length > 0)
        return 'partitions';
    if (pttype)
        return 'a partition table';
    if (fstype)
        return 'a file system';
    return ro === true || ro === '1' ? 'read-only' : null;
}
function wordAfter(lines, start) {
    return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? '';
}
/** The permanent names of a disk. */
function linksOf(name, lines) {
    return lines
        .map((line) => /^link (\/dev\/disk\/by-(?:id|path)\/[\w.:+@-]{1,200}) \/dev\/(\w{1,40})$/.exec(line))
        .filter((found) => found?.[2] === name)
        .map((found) => found?.[1] ?? '');
}
/** The first in the order of the alphabet; a name with a manufacturer before one that is a number. */
function byIdOf(links) {
    const isNumber = (link) => /\/(?:wwn|nvme-(?:eui|nvme)|scsi-3)/.test(link);
    const ofIds = links.filter((link) => link.startsWith('/dev/disk/by-id/'));
    return ofIds.sort((a, b) => Number(isNumber(a)) - Number(isNumber(b)) || (a < b ? -1 : 1))[0] ?? null;
}


/***/ }),

/***/ 8326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exported),
/* harmony export */   W: () => (/* binding */ addedSettings)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63213);

/** Lines of the shell that set variables; "" for none. */
function exported(variables) {
    return Object.entries(variables)
        .map(([name, value]) => `export ${name}=${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(value)}`)
        .join('\n');
}
/** Lines of the shell that add settings of Nix after those which `NIX_CONFIG` has there, so that the added ones win; "" for none. */
function addedSettings(settings) {
    if (settings === '')
        return '';
    return `export NIX_CONFIG="\${NIX_CONFIG:+$NIX_CONFIG\n}"${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(settings)}`;
}


/***/ }),

/***/ 3302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ HostRemedies),
  j: () => (/* binding */ helpersIn)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/remedy/attempts/attempts.js + 20 modules
var attempts = __webpack_require__(23195);
// EXTERNAL MODULE: ./lib/remedy/own.js
var remedy_own = __webpack_require__(48320);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/remedy/disks/disk-name.js
var disk_name = __webpack_require__(68646);
// EXTERNAL MODULE: ./lib/remedy/disks/disks-there.js
var disks_there = __webpack_require__(22088);
// EXTERNAL MODULE: ./lib/remedy/places/substituters.js
var substituters = __webpack_require__(18458);
;// CONCATENATED MODULE: ./lib/remedy/on-host/look-there.js




const askSeconds = 20;
/** Asks a host what the remedies for these failures have to know of it; what cannot be asked is not known. */
async function lookThere(failures, there) {
    const has = (...families) => failures.some(({ family }) => families.includes(family));
    const { place } = there;
    const mayNeedCaches = place === 'guest' && has('download');
    const mayNeedNetwork = has('download', 'git-fetch', 'ssh');
    return {
        ...{ place, isCommand: false, action: null, hasSwitched: false, extraArgs: [] },
        substituters: mayNeedCaches ? await substitutersThere(there).catch(() => null) : null,
        disks: await disksThere(failures, there).catch(() => null),
        hasConfigCopy: there.config !== null,
        guest: mayNeedNetwork ? await networkThere(there).catch(() => null) : null,
        // The sources are on this machine.
        ...{ untracked: null, flakeDirectory: null, lock: null },
        ...{ isElsewhere: false, swap: null, sdks: [], asRoot: [] },
    };
}
/** Of a machine that has a disk of its own: a container shows those of this machine. */
async function disksThere(failures, { host, disk, config, notice, signal }) {
    const failure = failures.find(({ family }) => family === 'install-disk');
    if (failure === undefined || disk === null)
        return null;
    const { stdout } = await host.run({ script: disks_there/* ownListingScript */.Cf, timeoutSeconds: askSeconds }, signal);
    const seen = (0,disks_there/* disksIn */._z)(stdout.toString('utf8'));
    const name = (0,disk_name/* diskNamedIn */.u)(failure.message);
    const inConfig = name && config ? await inCopy(config, name, notice) : [];
    return seen && { seen, own: await disk(), inConfig };
}
/** Without a copy the disk may still be found by another name. */
async function inCopy(config, name, notice) {
    try {
        return await config.having((text) => (0,disk_name/* quotedNames */.l)(name, text));
    }
    catch (thrown) {
        notice(`no file of the configuration can be changed for a remedy: ${(0,errors/* messageOf */.bD)(thrown)}`);
        return [];
    }
}
async function substitutersThere({ host, signal }) {
    const { status, stdout } = await host.run({ script: substituters/* nixSettingsScript */.Y, timeoutSeconds: askSeconds }, signal);
    return status === 0 ? (0,substituters/* substitutersIn */.n)(stdout.toString('utf8')) : null;
}
/** Whether the kernel has a way out, on a card that is up; then the resolvers. */
const networkScript = `ip -4 route show default | grep -v linkdown | grep -q . && echo route
sed -n 's/^nameserver[[:space:]]*//p' /etc/resolv.conf`;
async function networkThere({ host, network, signal }) {
    if (network === null)
        return null;
    const { stdout } = await host.run({ script: networkScript, timeoutSeconds: askSeconds }, signal);
    const lines = stdout.toString('utf8').split('\n');
    return { ...network, hasRoute: lines[0] === 'route', resolvers: lines.filter((line) => line !== 'route') };
}

// EXTERNAL MODULE: ./lib/host/copy/nix-there.js
var nix_there = __webpack_require__(23770);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(25284);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/text/lines.js
var lines = __webpack_require__(57032);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/remedy/on-host/exported.js
var exported = __webpack_require__(8326);
;// CONCATENATED MODULE: ./lib/remedy/on-host/run-there.js






/** Of timeout(1): a script that was asked to end, and one that was killed. */
const timedOut = [124, 137];
const mostLines = 100;
/** Runs a command of a remedy on a host, and has its last lines printed. Rejects with the signal's reason when that is aborted. */
async function runThere(host, { argv, cwd, timeoutSeconds, env: own }, { settings, print, signal, secondsLeft }) {
    const script = [
        'exec 2>&1',
        nix_there/* nixOnPath */.c,
        (0,exported/* exported */.E)(own ?? {}),
        (0,exported/* addedSettings */.W)(settings),
        `cd ${(0,shell/* quoteWord */.X)(cwd)} || exit`,
        (0,shell/* quoteCommand */.c)(argv),
    ].join('\n');
    try {
        const most = Math.max(1, Math.ceil(Math.min(timeoutSeconds, secondsLeft ?? timeoutSeconds)));
        const { status, stdout } = await host.run({ script, timeoutSeconds: most }, signal);
        print((0,lines/* filledLines */.oZ)((0,clean/* stripControls */.$Y)(stdout.toString('utf8'))).slice(-mostLines));
        if (status === 0)
            return { kind: 'done' };
        return {
            kind: 'failed',
            how: timedOut.includes(status) ? 'did not end in time' : `ended with status ${status}`,
        };
    }
    catch (thrown) {
        if (signal?.aborted || !(thrown instanceof unreachable/* HostUnreachable */.f))
            throw thrown;
        return { kind: 'failed', how: `was lost: ${thrown.said}` };
    }
}

;// CONCATENATED MODULE: ./lib/remedy/on-host/host-remedies.js





/** Remedies for what is tried on one host, one thing after the other: each has its own, within the attempts that are allowed in all. */
class HostRemedies {
    /** Of all that was tried, in order. */
    runs = [];
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** The names of those that have helped. */
    get helpers() {
        return helpersIn(this.runs);
    }
    /** How many units may still be restarted, one after the other, each with an attempt after it. */
    get restartsLeft() {
        return this.#options.terms.policy === 'all' ? this.#attemptsLeft : 0;
    }
    /**
     * Runs something on a host, and again after remedies as long as it fails. Returns or throws what the last attempt did, and rejects
     * with the signal's reason where a person has stopped it.
     */
    async around(tried) {
        const startMs = performance.now();
        const { timeoutSeconds = null } = tried;
        const first = await settled(tried.run({ settings: '', secondsLeft: timeoutSeconds }));
        if (this.#options.terms.policy === 'off')
            return resultOf(first);
        const { last, remedies } = await (0,attempts.furtherAttempts)(first, this.#stage(tried, startMs));
        this.runs.push(...remedies.map((run) => ({ ...run, where: this.#options.place })));
        return resultOf(last);
    }
    #stage(tried, startMs) {
        const { terms, place, signal, own = [], env, say, print, notice, ask } = this.#options;
        const { host, network = null, disk = null, config = null } = tried;
        const { timeoutSeconds = Number.POSITIVE_INFINITY, slowdown = 1 } = tried;
        const elapsed = () => (performance.now() - startMs) / 1000;
        const building = new Stopwatch();
        const secondsLeft = () => {
            const left = Math.min(timeoutSeconds - (elapsed() - building.seconds), this.#options.secondsLeft() ?? Number.POSITIVE_INFINITY);
            return Number.isFinite(left) ? Math.max(left, 0) : null;
        };
        return {
            ...{ env: {}, elapsed, say, notice, secondsLeft },
            terms: { ...terms, maxAttempts: this.#attemptsLeft },
            read: async (end) => (signal?.aborted ? { kind: 'stopped' } : readOf(end, tried)),
            look: (failures) => lookThere(failures, { host, place, network, disk, config, notice, signal }),
            own: (failures) => (0,remedy_own/* trustedOwnRemedies */.Uj)(own, failures, { directory: '/', env, notice }),
            // What is tried of a changed configuration is built on this machine, which takes none of the host's time.
            config: config && timed(config, building),
            wait: async (seconds) => {
                const waited = await settled((0,promises_.setTimeout)(seconds * 1000, null, { ...(signal && { signal }) }));
                return 'thrown' in waited ? waited : null;
            },
            run: async (command, now) => {
                const left = secondsLeft();
                const limits = { signal, secondsLeft: left === null ? null : left / slowdown };
                const ended = await settled(runThere(host, command, { settings: settingsIn(now), print, ...limits }));
                return 'thrown' in ended ? { kind: 'stopped', result: ended } : ended.value;
            },
            attempt: ({ env: now }) => settled(tried.run({ settings: settingsIn(now), secondsLeft: secondsLeft() })),
            // What changes this machine's files is for no host.
            keep: async () => { },
            undo: async () => 'nothing had changed',
            ask: async (question) => (await ask?.(question)) ?? false,
        };
    }
    /** That may follow first ones. */
    get #attemptsLeft() {
        const { attemptsBefore = 0, terms } = this.#options;
        return this.runs.reduce((left, { attempts }) => left - attempts, terms.maxAttempts - attemptsBefore);
    }
}
/** The names of remedies without which there would be no success, each once. */
function helpersIn(runs) {
    return [...new Set(runs.filter(({ helped }) => helped === true).map(({ name }) => name))];
}
/** The time that several things have taken together. */
class Stopwatch {
    seconds = 0;
    async around(work) {
        const startMs = performance.now();
        try {
            return await work;
        }
        finally {
            this.seconds += (performance.now() - startMs) / 1000;
        }
    }
}
function timed(config, watch) {
    return {
        having: (texts) => config.having(texts),
        change: (changes) => watch.around(config.change(changes)),
        takeBack: () => watch.around(config.takeBack()),
    };
}
/** What is added: the environment of the first attempt has none. */
function settingsIn({ NIX_CONFIG = '' }) {
    return NIX_CONFIG;
}
async function readOf(end, { read, readThrown }) {
    if ('value' in end)
        return read(end.value);
    const failure = readThrown?.(end.thrown) ?? null;
    return failure === null ? { kind: 'stopped' } : { kind: 'failed', failures: [failure] };
}
function settled(promise) {
    return promise.then((value) => ({ value }), (thrown) => ({ thrown }));
}
function resultOf(end) {
    if ('thrown' in end)
        throw end.thrown;
    return end.value;
}


/***/ }),

/***/ 48320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ trustedOwnRemedies)
/* harmony export */ });
/* unused harmony exports ownName, ownRemedies, placesOf, whatItChanges */
/* harmony import */ var _github_event_strangers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36587);
/* harmony import */ var _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92151);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40744);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34874);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30471);





const grepMs = 5_000;
const mostText = 64 * 1024;
const shownCommand = 80;
/** What a user's own remedies are called. */
function ownName({ name }, index) {
    return name ?? `own-${index + 1}`;
}
/** A user's own remedies that are for one of these failures, as the table has them, to be run in `directory`. */
async function ownRemedies(own, failures, { directory, env }) {
    const found = [];
    for (const [index, one] of own.entries()) {
        const matching = new Set();
        for (const failure of failures)
            if (await isFor(one, failure, env))
                matching.add(failure);
        if (matching.size > 0)
            found.push(remedyOf(one, ownName(one, index), matching, directory));
    }
    return found;
}
/** The same, unless the configuration may be a stranger's: then none are run, and `notice` is told. */
async function trustedOwnRemedies(own, failures, { notice, ...place }) {
    if (own.length === 0)
        return [];
    if (!(0,_github_event_strangers_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveStrangersSources */ .pb)(place.env))
        return ownRemedies(own, failures, place);
    notice('the remedies of the configuration are not run for a pull request of a fork');
    return [];
}
async function isFor({ family, pattern }, failure, env) {
    if (family !== undefined && family !== failure.family)
        return false;
    if (pattern === undefined)
        return true;
    const input = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)((0,_said_js__WEBPACK_IMPORTED_MODULE_4__/* .said */ .a)(failure), mostText);
    // In a process of its own, which the deadline ends: an expression may take for ever.
    const argv = ['grep', '-E', '-q', '-e', pattern];
    const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .mB)(argv, {
        env: { ...env, LC_ALL: 'C.UTF-8' },
        input,
        timeoutMs: grepMs,
    });
    return result.kind === 'exited' && result.status === 0;
}
function remedyOf(own, name, matching, directory) {
    const { run, configChanges, verify, level = 'ask', confidence = 0.5, timeout = 300 } = own;
    const scripts = [run, verify].filter((script) => script !== undefined);
    const command = (script, failure) => ({
        argv: ['/bin/sh', '-c', script],
        cwd: directory,
        timeoutSeconds: timeout,
        env: {
            NIXOS_REBUILD_TEST_FAMILY: failure.family,
            NIXOS_REBUILD_TEST_MESSAGE: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(failure.message.replaceAll('\0', ''), 4000),
        },
    });
    return {
        ...{ name, level, confidence },
        families: _nix_catalogue_index_js__WEBPACK_IMPORTED_MODULE_1__/* .failureFamilies */ .Lv,
        about: 'A remedy of the configuration.',
        changes: whatItChanges(own),
        verified: verify === undefined ? 'The failure is gone.' : `This succeeds: ${verify}`,
        where: placesOf(own),
        treat: (failure, { hasConfigCopy = false }) => matching.has(failure) && (configChanges === undefined || hasConfigCopy)
            ? {
                does: whatItDoes(own),
                commands: scripts.map((script) => command(script, failure)),
                ...(configChanges && { configChanges }),
            }
            : null,
    };
}
/** Where one can run: a copy of the configuration is there in trials alone. */
function placesOf({ configChanges }) {
    return configChanges === undefined ? ['here', 'guest', 'ci'] : ['guest'];
}
/** What one changes, in a sentence. */
function whatItChanges({ run, configChanges = [] }) {
    const files = configChanges.map((one) => ('file' in one ? one.file : 'what its patch names'));
    return [
        ...(run === undefined ? [] : [`It runs: ${run}`]),
        ...(files.length === 0
            ? []
            : [`A copy of the configuration for this trial: ${[...new Set(files)].join(', ')}.`]),
    ].join(' ');
}
function whatItDoes({ run, configChanges }) {
    const words = [
        ...(run === undefined ? [] : [`runs ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(run.split('\n')[0] ?? '', shownCommand)}`]),
        ...(configChanges === undefined ? [] : ['changes a copy of the configuration']),
    ];
    return words.join(', and ');
}


/***/ }),

/***/ 18458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nixSettingsScript),
/* harmony export */   n: () => (/* binding */ substitutersIn)
/* harmony export */ });
/* harmony import */ var _host_copy_nix_there_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23770);

/** Prints the settings of Nix as JSON. `nix config show` is new in 2.20, and `nix show-config` is gone in later ones. */
const nixSettingsScript = `${_host_copy_nix_there_js__WEBPACK_IMPORTED_MODULE_0__/* .nixOnPath */ .c}
nix() { command nix --extra-experimental-features nix-command "$@" --json 2>/dev/null; }
nix config show || nix show-config`;
/** What the settings of Nix as JSON have as substituters; null where they have none. */
function substitutersIn(json) {
    try {
        const { value } = JSON.parse(json).substituters;
        return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null;
    }
    catch {
        return null;
    }
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
