export const id = 7823;
export const ids = [7823];
export const modules = {

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditHosts: () => (/* binding */ auditHosts)
});

// EXTERNAL MODULE: ./lib/nix/flake/base-revision.js
var base_revision = __webpack_require__(6648);
// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(3442);
// EXTERNAL MODULE: ./lib/nix/flake/evaluate.js
var evaluate = __webpack_require__(9190);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/preflight/audit/answer.js

const portsSchema = schemas/* object */.Ikc({
    tcp: schemas/* array */.YOg(schemas/* number */.aig()),
    udp: schemas/* array */.YOg(schemas/* number */.aig()),
    tcpRanges: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* number */.aig(), to: schemas/* number */.aig() })),
    udpRanges: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* number */.aig(), to: schemas/* number */.aig() })),
});
const settingSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const confinementSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([settingSchema, schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]))]));
/** What a host's configuration says of its security. Null is an option that it does not have. */
const parts = {
    firewall: schemas/* object */.Ikc({
        enable: schemas/* boolean */.zMY().nullable(),
        trusted: schemas/* array */.YOg(schemas/* string */.YjP()),
        all: portsSchema,
        interfaces: schemas/* record */.g1P(schemas/* string */.YjP(), portsSchema),
    }),
    ssh: schemas/* object */.Ikc({
        enable: schemas/* boolean */.zMY(),
        rootLogin: schemas/* string */.YjP().nullable(),
        password: schemas/* boolean */.zMY().nullable(),
        keyboard: schemas/* boolean */.zMY().nullable(),
        empty: schemas/* boolean */.zMY().nullable(),
    }),
    users: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        plain: schemas/* boolean */.zMY(),
        empty: schemas/* boolean */.zMY(),
        wheel: schemas/* boolean */.zMY(),
        root: schemas/* boolean */.zMY(),
        keys: schemas/* number */.aig(),
    })),
    nix: schemas/* object */.Ikc({
        trusted: schemas/* array */.YOg(schemas/* string */.YjP()),
        signed: schemas/* boolean */.zMY().nullable(),
        sandbox: schemas/* boolean */.zMY().nullable(),
    }),
    sudo: schemas/* object */.Ikc({ wheelNeedsPassword: schemas/* boolean */.zMY().nullable(), withoutPassword: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())),
    services: schemas/* record */.g1P(schemas/* string */.YjP(), confinementSchema),
};
const auditParts = Object.keys(parts);
/** The answer to `auditQuestion`: a part whose value throws is an empty object. */
const answerSchema = schemas/* object */.Ikc(Object.fromEntries(Object.entries(parts).map(([name, schema]) => [name, schemas/* object */.Ikc({ value: schema.optional() }).optional()])));

;// CONCATENATED MODULE: ./lib/preflight/audit/question.js
/** Settings of a service by which systemd-analyze(1) scores its security. */
const confining = [
    ...['User', 'DynamicUser', 'SupplementaryGroups', 'AmbientCapabilities', 'CapabilityBoundingSet'],
    ...['NoNewPrivileges', 'LockPersonality', 'MemoryDenyWriteExecute', 'RemoveIPC', 'UMask', 'KeyringMode'],
    ...['Private[A-Za-z]+', 'Protect[A-Za-z]+', 'Restrict[A-Za-z]+', 'SystemCall(Filter|Architectures)'],
    ...['ProcSubset', 'NotifyAccess', 'Delegate', 'DevicePolicy', 'DeviceAllow', 'IPAddress(Allow|Deny)'],
].join('|');
/**
 * A function of Nix from a NixOS configuration of a flake to what an audit compares, as JSON. No password, key or value of a
 * variable is part of it, only whether there is one. An option that a system has not is null, and a part in which a value
 * throws is empty. Errors that Nix cannot catch (a missing attribute, infinite recursion) end the evaluation: then `parts` can
 * be asked for one by one.
 */
function auditQuestion(parts) {
    return `
host: let
  inherit (builtins) any attrNames concatMap deepSeq elem filter foldl' isAttrs isBool isInt isList isString length listToAttrs
    map match tryEval;
  config = host.config;
  get = path: set: foldl' (found: name:
    if found ? value && isAttrs found.value && found.value ? \${name} then { value = found.value.\${name}; } else { }) { value = set; } path;
  attempt = value: let tried = tryEval (deepSeq value value); in if tried.success then tried else { };
  read = path: default: (get path config).value or default;

  firewall = path: {
    tcp = read (path ++ [ "allowedTCPPorts" ]) [ ];
    udp = read (path ++ [ "allowedUDPPorts" ]) [ ];
    tcpRanges = map ({ from, to }: { inherit from to; }) (read (path ++ [ "allowedTCPPortRanges" ]) [ ]);
    udpRanges = map ({ from, to }: { inherit from to; }) (read (path ++ [ "allowedUDPPortRanges" ]) [ ]);
  };
  names = path: attrNames (read path { });
  text = value: if isString value then value else "";
  isSet = value: value != null && value != "";
  plain = value: if isList value then filter (one: isString one || isInt one) value
    else if isString value || isInt value || isBool value then value else [ ];

  answers = {
    firewall = {
      enable = read [ "networking" "firewall" "enable" ] null;
      trusted = read [ "networking" "firewall" "trustedInterfaces" ] [ ];
      all = firewall [ "networking" "firewall" ];
      interfaces = listToAttrs (map (name: { inherit name; value = firewall [ "networking" "firewall" "interfaces" name ]; })
        (names [ "networking" "firewall" "interfaces" ]));
    };
    ssh = let of = name: default: read [ "services" "openssh" "settings" name ] default; in {
      enable = read [ "services" "openssh" "enable" ] false;
      rootLogin = let value = of "PermitRootLogin" null; in if isString value then value else null;
      password = of "PasswordAuthentication" null;
      keyboard = of "KbdInteractiveAuthentication" null;
      empty = of "PermitEmptyPasswords" null;
    };
    users = listToAttrs (map (name: let user = read [ "users" "users" name ] null; of = key: default:
        read [ "users" "users" name key ] default; in {
      inherit name;
      value = {
        plain = isSet (of "password" null) || isSet (of "initialPassword" null);
        empty = of "hashedPassword" null == "" || of "initialHashedPassword" null == "";
        wheel = elem "wheel" (of "extraGroups" [ ]) || of "group" "" == "wheel";
        root = of "uid" null == 0;
        keys = length (read [ "users" "users" name "openssh" "authorizedKeys" "keys" ] [ ]);
      };
    }) (attrNames ((get [ "users" "users" ] config).value or { })));
    nix = let of = name: default: read [ "nix" "settings" name ] default; in {
      trusted = filter isString (of "trusted-users" [ ]);
      signed = of "require-sigs" null;
      sandbox = let value = of "sandbox" null; in if value == null then null else value == true || value == "relaxed";
    };
    sudo = {
      wheelNeedsPassword = read [ "security" "sudo" "wheelNeedsPassword" ] null;
      withoutPassword = concatMap (rule:
        if isAttrs rule && any (one: isAttrs one && elem "NOPASSWD" (one.options or [ ])) (rule.commands or [ ])
        then map text (rule.users or [ ]) ++ map (group: "%" + text group) (filter isString (rule.groups or [ ])) else [ ])
        (read [ "security" "sudo" "extraRules" ] [ ]);
    };
    # Names of variables with a value that stands in the store.
    variables = listToAttrs (map (name: {
      inherit name;
      value = let set = read [ "systemd" "services" name "environment" ] { }; in
        filter (key: isString set.\${key} && set.\${key} != "" && match "/.*" set.\${key} == null) (attrNames set);
    }) (attrNames ((get [ "systemd" "services" ] config).value or { })));
    # What confines each service, by the names that systemd-analyze security looks at; no path of the store is among it.
    services = listToAttrs (map (name: {
      inherit name;
      value = let set = read [ "systemd" "services" name "serviceConfig" ] { }; in listToAttrs (concatMap (key:
        if match "${confining}" key == null then [ ] else [ { name = key; value = plain set.\${key}; } ]) (attrNames set));
    }) (filter (name: read [ "systemd" "services" name "enable" ] true) (attrNames ((get [ "systemd" "services" ] config).value or { }))));
  };
in listToAttrs (concatMap (name: if answers ? \${name} then [ { inherit name; value = attempt answers.\${name}; } ] else [ ])
  [ ${parts.map((part) => JSON.stringify(part)).join(' ')} ])
`;
}

;// CONCATENATED MODULE: ./lib/preflight/audit/ask.js




/**
 * Evaluates what a host's configuration says of its security: all at once, then part by part where Nix has an error that it
 * cannot catch. Builds nothing. Rejects when `signal` is aborted.
 */
async function readPosture({ flake, host, ...edges }) {
    const installable = `${flake}#${(0,ref/* configurationAttribute */.Hu)(host)}`;
    const ask = (parts) => (0,evaluate/* evaluateJson */.Q)(installable, auditQuestion(parts), { ...edges, schema: answerSchema });
    const whole = await ask(auditParts);
    if ('isMissing' in whole)
        return nothing(`the flake has no host ${host}`);
    if ('reason' in whole && !whole.isOfNix)
        return nothing(whole.reason);
    const read = { posture: {}, unread: [] };
    for (const part of auditParts) {
        const one = 'value' in whole ? whole : await ask([part]);
        const reason = 'reason' in one ? one.reason : 'its value throws';
        const value = 'value' in one ? one.value[part]?.value : undefined;
        if (value === undefined)
            read.unread.push({ part, reason });
        else
            Object.assign(read.posture, { [part]: value });
    }
    const [first] = read.unread;
    if (first && read.unread.length === auditParts.length)
        return nothing(first.reason);
    return read;
}
function nothing(reason) {
    return { posture: {}, unread: [{ part: null, reason }] };
}

// EXTERNAL MODULE: ./lib/redact/rules/secret-names.js
var secret_names = __webpack_require__(3300);
;// CONCATENATED MODULE: ./lib/preflight/audit/compare.js

/**
 * What a new configuration has that is weaker than the base's; without a base, all that is weak. A part that one of both does not
 * tell is left out.
 */
function compareAudits(base, next) {
    return checks.flatMap((check) => check(base, next));
}
/** At most so much worse (of 10) is not told: another version of systemd scores as differently. */
const smallestRise = 0.5;
/** What systemd-analyze calls unsafe. */
const unsafe = 9;
/** Services that are new and not confined, or are confined less than before. */
function exposureFindings(exposures) {
    return exposures.flatMap(({ service, before, now }) => {
        const tells = before === null ? now >= unsafe : now - before >= smallestRise;
        if (!tells)
            return [];
        const was = before === null ? 'it is new' : `before ${before.toFixed(1)}`;
        const message = `${service}.service is confined little: ${now.toFixed(1)} of 10 by systemd-analyze security, ${was}`;
        return [warning('service-exposed', `systemd.services.${service}.serviceConfig`, message)];
    });
}
/** Compares one part, where the new system tells it, and the base, if there is one, does too. */
function about(partOf, compare) {
    return (base, next) => {
        const [now, before] = [partOf(next), base === null ? null : partOf(base)];
        if (now === undefined || before === undefined)
            return [];
        return compare(now, before).filter((finding) => finding !== null);
    };
}
const found = (severity) => (id, option, message) => ({
    ...{ id, severity, option, message },
});
const error = found('error');
const warning = found('warning');
/** The elements of `now` that `before` has not. */
function added(now, before = []) {
    return [...new Set(now)].filter((one) => !before.includes(one));
}
const firewall = about(({ firewall }) => firewall, (now, before) => [
    now.enable === false && before?.enable !== false
        ? error('firewall-off', 'networking.firewall.enable', 'the firewall is off')
        : null,
    ...added(now.trusted.filter((name) => name !== 'lo'), before?.trusted).map((name) => warning('interface-trusted', 'networking.firewall.trustedInterfaces', `every port is open on ${name}`)),
    ...opened('networking.firewall', now.all, before?.all),
    ...Object.entries(now.interfaces).flatMap(([name, ports]) => opened(`networking.firewall.interfaces.${name}`, ports, before?.interfaces[name], ` on ${name}`)),
]);
function opened(option, now, before, where = '') {
    const ranges = (list = []) => list.map(({ from, to }) => `${from}-${to}`);
    const kinds = [
        ['TCP', 'allowedTCPPorts', added(now.tcp, before?.tcp)],
        ['UDP', 'allowedUDPPorts', added(now.udp, before?.udp)],
        ['TCP', 'allowedTCPPortRanges', added(ranges(now.tcpRanges), ranges(before?.tcpRanges))],
        ['UDP', 'allowedUDPPortRanges', added(ranges(now.udpRanges), ranges(before?.udpRanges))],
    ];
    return kinds.flatMap(([protocol, name, ports]) => ports.length === 0
        ? []
        : [
            warning('port-opened', `${option}.${name}`, `the firewall lets ${protocol} ${ports.join(', ')} in${where}`),
        ]);
}
/** The values of PermitRootLogin, sshd_config(5), from the strictest. */
const rootLogins = ['no', 'forced-commands-only', 'prohibit-password', 'yes'];
const rankOf = (value) => 
// What sshd does where nothing is said.
Math.max(0, rootLogins.indexOf(value === 'without-password' ? 'prohibit-password' : (value ?? 'prohibit-password')));
const ssh = about(({ ssh }) => ssh, (now, before) => {
    if (!now.enable)
        return [];
    const was = before?.enable === true ? before : null;
    const isNew = (key) => now[key] === true && was?.[key] !== true;
    const settings = 'services.openssh.settings';
    const letsRootIn = rankOf(now.rootLogin) === 3 && (was === null || rankOf(was.rootLogin) < 3);
    return [
        before?.enable === false ? warning('ssh-on', 'services.openssh.enable', 'sshd runs') : null,
        letsRootIn
            ? error('ssh-root', `${settings}.PermitRootLogin`, 'root may log in by every means, also a password')
            : null,
        was !== null && !letsRootIn && rankOf(now.rootLogin) > rankOf(was.rootLogin)
            ? warning('ssh-root', `${settings}.PermitRootLogin`, `root may log in (${now.rootLogin}, before ${was.rootLogin})`)
            : null,
        isNew('empty')
            ? error('ssh-empty-password', `${settings}.PermitEmptyPasswords`, 'an empty password is let in over ssh')
            : null,
        isNew('password')
            ? warning('ssh-password', `${settings}.PasswordAuthentication`, 'passwords are taken over ssh')
            : null,
        isNew('keyboard')
            ? warning('ssh-password', `${settings}.KbdInteractiveAuthentication`, 'passwords are taken over ssh, by questions')
            : null,
    ];
});
const users = about(({ users }) => users, (now, before) => Object.entries(now).flatMap(([name, user]) => {
    const was = before?.[name];
    const option = `users.users.${name}`;
    return [
        user.plain && was?.plain !== true
            ? error('user-plain-password', option, `the password of ${name} is in the sources and in the store`)
            : null,
        user.empty && was?.empty !== true
            ? error('user-no-password', option, `${name} logs in without a password`)
            : null,
        user.root && name !== 'root' && was?.root !== true
            ? error('user-root', `${option}.uid`, `${name} is root by its uid`)
            : null,
        before !== null && user.wheel && was?.wheel !== true
            ? warning('user-wheel', option, `${name} is in wheel`)
            : null,
        before !== null && (name === 'root' || user.wheel) && user.keys > (was?.keys ?? 0)
            ? warning('user-keys', `${option}.openssh.authorizedKeys.keys`, `more keys open the account of ${name}`)
            : null,
    ];
}));
const nix = about(({ nix }) => nix, (now, before) => [
    ...added(now.trusted.filter((name) => name !== 'root'), before?.trusted).map((name) => (name === '*' ? error : warning)('nix-trusted', 'nix.settings.trusted-users', `${name === '*' ? 'every user' : name} is trusted by Nix, which is as much as root`)),
    now.signed === false && before?.signed !== false
        ? error('nix-unsigned', 'nix.settings.require-sigs', 'Nix takes what no cache has signed')
        : null,
    now.sandbox === false && before?.sandbox !== false
        ? warning('nix-sandbox', 'nix.settings.sandbox', 'builds run without a sandbox')
        : null,
]);
const sudo = about(({ sudo }) => sudo, (now, before) => [
    now.wheelNeedsPassword === false && before?.wheelNeedsPassword !== false
        ? warning('sudo-wheel', 'security.sudo.wheelNeedsPassword', 'who is in wheel is root without a password')
        : null,
    ...added(now.withoutPassword.filter((name) => name !== ''), before?.withoutPassword).map((name) => warning('sudo-no-password', 'security.sudo.extraRules', `${name} runs commands as root without a password`)),
]);
const variables = about(({ variables }) => variables, (now, before) => Object.entries(now).flatMap(([service, names]) => added(names.filter(secret_names/* isSecretName */.eh), before?.[service]).map((name) => error('secret-in-unit', `systemd.services.${service}.environment.${name}`, `the value of ${name} is in the unit ${service}.service, which every user can read`))));
const checks = [firewall, ssh, users, nix, sudo, variables];

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/preflight/audit/exposure.js




/** So many services of a configuration are scored, which takes a second. */
const mostServices = 400;
const deadlineMs = 30_000;
/**
 * Scores the services whose confinement differs from that of a base, before and now, as this machine's systemd does. Services
 * that are the same are left out. Returns why, as a reason, where systemd-analyze is not here or cannot do it (before 250).
 */
async function readExposures(base, next, edges) {
    const changed = Object.keys(next)
        .filter((service) => JSON.stringify(base[service]) !== JSON.stringify(next[service]))
        .slice(0, mostServices);
    if (changed.length === 0)
        return { exposures: [] };
    const known = changed.filter((service) => base[service] !== undefined);
    const texts = [
        ...changed.map((name) => unitText(next[name])),
        ...known.map((name) => unitText(base[name])),
    ];
    const scores = await scored(texts, edges);
    if ('reason' in scores)
        return scores;
    const earlier = new Map(known.map((name, index) => [name, scores.values.get(changed.length + index)]));
    const exposures = changed.flatMap((service, index) => {
        const now = scores.values.get(index);
        return now === undefined ? [] : [{ service, before: earlier.get(service) ?? null, now }];
    });
    return { exposures };
}
/** A unit with the settings that confine it, and a program that is none of its own. */
function unitText(confinement) {
    const lines = Object.entries(confinement ?? {}).flatMap(([key, value]) => [value].flat().map((one) => `${key}=${String(one).replaceAll(/[\r\n]/g, ' ')}`));
    return `${['[Service]', 'ExecStart=/bin/true', ...lines].join('\n')}\n`;
}
/** The scores of units by their places in the list. */
async function scored(texts, { env, signal }) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-'));
    try {
        const units = (0,external_node_path_.join)(root, 'etc/systemd/system');
        await (0,promises_.mkdir)(units, { recursive: true });
        // The names of services are not those of files.
        const names = texts.map((_, index) => `u${index}.service`);
        await Promise.all(texts.map((text, index) => (0,promises_.writeFile)((0,external_node_path_.join)(units, `u${index}.service`), text)));
        const argv = ['systemd-analyze', 'security', '--no-pager', '--offline=true', `--root=${root}`, ...names];
        const result = await (0,programs/* runProgram */.mB)(argv, {
            env: { ...env, LC_ALL: 'C', SYSTEMD_EMOJI: '0', SYSTEMD_COLORS: '0' },
            timeoutMs: deadlineMs,
            ...(signal && { signal }),
        });
        signal?.throwIfAborted();
        if (!(0,programs/* hasSucceeded */.yO)(result))
            return { reason: `systemd-analyze security: ${(0,programs/* failureReason */.Hr)(result)}` };
        const lines = result.stdout.matchAll(/Overall exposure level for u(\d{1,4})\.service: (\d{1,2}\.\d)/g);
        return { values: new Map([...lines].map(([, index, score]) => [Number(index), Number(score)])) };
    }
    finally {
        await (0,promises_.rm)(root, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/preflight/audit/audit-hosts.js





/**
 * Audits hosts of the flake in a directory, one after the other, against its earlier state: at `base`, else where HEAD left the
 * main branch. What `skip` names is not told. Throws a usage error (`no-base`) where there is no earlier state.
 */
async function auditHosts(hosts, { base: from, ...edges }) {
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env: edges.env }).catch(() => null);
    const asked = { ...edges, flake: '.', env: { ...edges.env, ...nix?.env } };
    const base = await (0,base_revision/* baseRevision */.$)({ ...asked, from, otherwise: 'Name a commit with --base.' });
    const audits = [];
    for (const host of hosts)
        audits.push(await auditHost({ ...asked, host, base }));
    return audits;
}
/**
 * What is new or worse in the security of a host, by its configuration now and at a base. Both are evaluated side by side, and
 * nothing is built. Rejects when `signal` is aborted.
 */
async function auditHost({ flake, host, base, skip, ...edges }) {
    const [next, before] = await Promise.all([
        readPosture({ flake, host, ...edges }),
        base && readPosture({ flake: base.flake, host, ...edges }),
    ]);
    // A host that the base has not is new, and so is all that is weak in it.
    const isCompared = before !== null && !before.unread.some(({ part }) => part === null);
    // Of a host that is new, all services are.
    const [was, is] = [isCompared ? before.posture.services : undefined, next.posture.services];
    const exposed = was && is ? await readExposures(was, is, edges) : { exposures: [] };
    const findings = [
        ...compareAudits(isCompared ? before.posture : null, next.posture),
        ...('exposures' in exposed ? exposureFindings(exposed.exposures) : []),
    ];
    return {
        host,
        base: base && isCompared ? { revision: base.revision, because: base.because } : null,
        findings: findings.filter(({ id }) => !skip.includes(id)),
        notes: [
            ...notesOf(next, `of ${host}`),
            ...(before ? notesOf(before, `of ${host} at the base`) : []),
            ...('reason' in exposed ? [`how its services are confined is not compared: ${exposed.reason}`] : []),
        ],
    };
}
function notesOf({ unread }, what) {
    return unread.map(({ part, reason }) => `the ${part ?? 'security'} ${what} could not be evaluated: ${reason}`);
}


/***/ })

};
