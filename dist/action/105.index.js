export const id = 105;
export const ids = [105];
export const modules = {

/***/ 67545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildAutomaton),
  h: () => (/* binding */ skipped)
});

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/redact/trie.js
/**
 * A trie in typed arrays: it has a node for each character of thousands of texts and is built at every start, where
 * objects would take most of the time.
 */
class TrieBuilder {
    #trie;
    /** `most` is the greatest number of nodes. */
    constructor(most) {
        this.#trie = {
            size: 1,
            firstChild: new Int32Array(most),
            nextSibling: new Int32Array(most),
            code: new Uint16Array(most),
            depth: new Uint16Array(most),
        };
    }
    get trie() {
        return this.#trie;
    }
    /** The child of a node by the class of its character, which is added where there is none. */
    child(parent, code) {
        const trie = this.#trie;
        let id = trie.firstChild[parent];
        while (id !== 0 && trie.code[id] !== code)
            id = trie.nextSibling[id];
        if (id !== 0)
            return id;
        const added = trie.size++;
        trie.code[added] = code;
        trie.depth[added] = trie.depth[parent] + 1;
        trie.nextSibling[added] = trie.firstChild[parent];
        trie.firstChild[parent] = added;
        return added;
    }
}
/** The ids of all nodes, those of less depth first. */
function breadthFirst({ size, firstChild, nextSibling }) {
    const order = new Int32Array(size);
    let found = 1;
    for (const id of order)
        for (let child = firstChild[id]; child !== 0; child = nextSibling[child])
            order[found++] = child;
    return order;
}

;// CONCATENATED MODULE: ./lib/redact/automaton.js


/** The class of characters that are not matched at all (see `isInvisible`). */
const skipped = 0xffff;
/** Builds the automaton of `entries`; their texts must not be empty nor hold skipped characters. */
function buildAutomaton(entries) {
    const { classes, width } = classesOf(entries.map((entry) => entry.text));
    const { trie, ending, isBeginning } = trieOf(entries, classes);
    const { size, firstChild, nextSibling, code, depth } = trie;
    const fail = new Int32Array(size);
    const pending = new Uint16Array(size);
    const { rows, table, onlyCode, onlyChild } = emptyTables(trie, width);
    // Nearly all nodes have one child, and no row of their own: other characters are looked up where the node fails to.
    const next = (state, group) => {
        for (let at = state;; at = fail[at]) {
            const row = rows[at];
            if (row >= 0)
                return table[row + group];
            if (onlyCode[at] === group)
                return onlyChild[at];
        }
    };
    for (const id of breadthFirst(trie)) {
        const fallback = fail[id];
        const row = rows[id];
        if (id !== 0) {
            inherit(ending, id, fallback);
            pending[id] = isBeginning[id] === 1 ? depth[id] : pending[fallback];
            if (row >= 0)
                for (let group = 0; group < width; group += 1)
                    table[row + group] = next(fallback, group);
        }
        for (let child = firstChild[id]; child !== 0; child = nextSibling[child]) {
            fail[child] = id === 0 ? 0 : next(fallback, code[child]);
            if (row >= 0)
                table[row + code[child]] = child;
        }
    }
    for (const targets of [table, onlyChild])
        negateAccepting(targets, ending);
    return {
        classes,
        next,
        pending: (state) => pending[state],
        hits: (state) => ending.get(state) ?? [],
    };
}
/** What ends where a node fails to ends in the node as well. */
function inherit(ending, id, fallback) {
    const inherited = ending.get(fallback);
    if (inherited)
        ending.set(id, [...(ending.get(id) ?? []), ...inherited]);
}
function negateAccepting(states, ending) {
    for (const [index, state] of states.entries())
        if (ending.has(state))
            states[index] = -state;
}
/** A row for the root and each node with several children, filled by the caller; for the others their child, if any. */
function emptyTables({ size, firstChild, nextSibling, code }, width) {
    const rows = new Int32Array(size).fill(-1);
    const onlyCode = new Uint16Array(size).fill(skipped);
    const onlyChild = new Int32Array(size);
    let length = 0;
    for (let id = 0; id < size; id += 1) {
        const child = firstChild[id];
        if (id === 0 || nextSibling[child] !== 0) {
            rows[id] = length;
            length += width;
        }
        else if (child !== 0) {
            onlyCode[id] = code[child];
            onlyChild[id] = child;
        }
    }
    return { rows, table: new Int32Array(length), onlyCode, onlyChild };
}
function classesOf(texts) {
    const classes = new Uint16Array(0x10000);
    let width = 1;
    for (const text of texts)
        for (let index = 0; index < text.length; index += 1) {
            const code = text.charCodeAt(index);
            if (classes[code] === 0)
                classes[code] = width++;
        }
    for (let code = 0; code < 0x10000; code += 1)
        if ((0,ansi/* isInvisible */.qW)(code))
            classes[code] = skipped;
    return { classes, width };
}
/** The trie of the texts, what ends in its nodes, and 1 for each node in which a text that is not shown goes on. */
function trieOf(entries, classes) {
    const most = entries.reduce((sum, { text }) => sum + text.length, 1);
    const builder = new TrieBuilder(most);
    const isBeginning = new Uint8Array(most);
    const ending = new Map();
    for (const entry of entries) {
        let id = 0;
        for (let index = 0; index < entry.text.length; index += 1) {
            if (entry.isShown !== true)
                isBeginning[id] = 1;
            id = builder.child(id, classes[entry.text.charCodeAt(index)]);
        }
        const others = ending.get(id);
        if (others)
            others.push(entry);
        else
            ending.set(id, [entry]);
    }
    return { trie: builder.trie, ending, isBeginning };
}


/***/ }),

/***/ 78171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ separators),
/* harmony export */   RI: () => (/* binding */ optionWords),
/* harmony export */   kg: () => (/* binding */ assignmentAfter)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43300);

/** Where a value is read: after one of these, or after a word that names a secret and a blank. */
const separators = ['=', ':'];
const optionWords = [
    'password ',
    'passwd ',
    'passphrase ',
    'token ',
    'secret ',
    'key ',
    'psk ',
    'pass ',
];
/** Nearly all names are told from others by these, at little cost. */
const candidate = /pass|pwd|pw\d?$|psk|token|secret|key|auth|cred|cookie|bearer|jwt|pat$|pin$|otp|seed|pepper|salt|seal|mnemonic|netrc|webhook|string|sig|code/i;
/** Names that prose and code also use for other things. */
const ambiguousName = /^(?:.*[_-])?(?:key|pass|auth|pat|pin|otp|seed|salt|pepper|pw|pwd|cookie|creds?|credentials?|unseal|webhook|jwt|bearer|netrc|mnemonic)$|^(?:tokens?|secrets?)$/i;
/** The same, where the word before it leaves no doubt. */
const sureName = /(?:api|access|account|auth|encryption|master|private|preshared|secret|shared|signing|ssh|storage|unseal|wg)[_-]?key$|(?:access|auth|private|secret)[_-]token$/i;
/** In lower case a pin is also what is pinned: a revision. */
const neverFields = /^(?:xx?[Pp]ass|pass|PASS|XX?PASS|[Kk]eys?\d*|KEYS?\d*|pins?)$/;
/** Headers of HTTP, in which the whole rest is the secret. */
const headerName = /^(?:proxy-)?authorization$|^(?:set-)?cookie$|^(?:x|private|job|deploy|circle)-(?:[\w-]*-)?(?:token|key|secret|auth|password)$/i;
const queryName = /^(?:sig|signature|x-amz-signature|x-goog-signature|x-amz-security-token|code|key|auth)$/i;
/** npm's and yarn's settings: //registry.example.org/:_authToken=… */
const settingName = /^_(?:auth|authToken|password)$/;
/** Options that say what to do about a secret, and take none. */
const switchOption = /^-*(?:no|ask|prompt|read|show|use|with|without|enable|disable|allow|require|reset|change)-/i;
/** netrc(5), also over several lines; NetworkManager's `wifi connect NAME password …` and `wifi-sec.psk …`. */
const credentialWord = /\b(?:login|account|user)\s+\S+\s+(?:account\s+\S+\s+)?password $|\bmachine\s+\S+\s+password $|\bconnect\s.*password $|[\w-]\.psk $/;
/** What Vault calls the parts of its key. */
const numberedKey = /\b(?:unseal|recovery) key(?: share)? \d+[ \t]*:$/i;
/** The end of a name that selects an element, as of a dictionary. */
const subscript = /\[(?:["'][\w.-]+["']|:[\w-]+)\]$/;
/** sops-nix names the secrets that it changes. */
const change = /\b(?:adding|modifying|removing|added|modified|removed)\s(?:\w+\s)?$/i;
/** The end of a file's name, as in a message about it. */
const fileEnd = /\.(?:nix|age|pem|pub|json|ya?ml|toml|conf|cfg|ini|txt|sh|py|rb|rs|go|c|h|cc|hs|js|ts|service|socket|timer|mount|target|path|drv|md|log|lock|enc|gpg|asc)$/;
/** Blanks, a list's dash, the prefix of a builder's log, and how a shell begins an assignment. */
const lineStart = /(?:^|\n)(?:[\w.+-]+> ?)?[ \t"'-]*(?:(?:export|declare -x|set) +)?$/;
/** What secret's value follows this text, which ends with a separator or an option's word; null for none. */
function assignmentAfter(before) {
    return before.endsWith(' ') ? optionAfter(before) : namedBefore(before);
}
function optionAfter(before) {
    const name = /(?:^|\s)--?([\w-]+) $/.exec(before)?.[1];
    const takesSecret = name === undefined ? credentialWord.test(before) : (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) && !switchOption.test(name);
    return takesSecret
        ? { kind: 'option', startsLine: false, isDirect: false, isBare: false, quote: '' }
        : null;
}
function namedBefore(before) {
    if (numberedKey.test(before))
        return { kind: 'field', startsLine: true, isDirect: false, isBare: true, quote: '' };
    let end = before.length - 1;
    while (end > 0 && isBlankOrQuote(before.charCodeAt(end - 1)))
        end -= 1;
    // env["NAME"] = and config[:name] =
    if (subscript.test(before.slice(0, end)))
        end -= before[end - 2] === '"' || before[end - 2] === "'" ? 2 : 1;
    let start = end;
    while (start > 0 && isNameCharacter(before.charCodeAt(start - 1)))
        start -= 1;
    const name = before.slice(start, end);
    if (name.length < 2 || !candidate.test(name))
        return null;
    const isEqual = before.endsWith('=');
    const isDirect = isEqual && end === before.length - 1;
    const beforeName = before.slice(0, start);
    const startsLine = lineStart.test(beforeName);
    const kind = kindOf(name, { isEqual, isDirect, startsLine, beforeName });
    if (kind === null)
        return null;
    const quote = /["'`]$/.exec(beforeName)?.[0] ?? '';
    const isBare = startsLine && !/\w +$/.test(beforeName);
    return { kind, startsLine, isDirect, isBare, quote: before[end] === quote ? '' : quote };
}
function kindOf(written, { isEqual, isDirect, startsLine, beforeName }) {
    const name = asVariable(written);
    if (fileEnd.test(written) || (/^secrets?$/.test(written) && change.test(beforeName)))
        return null;
    if (isDirect && /[?&;]$/.test(beforeName) && (queryName.test(written) || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name)))
        return 'query';
    if (!isEqual && headerName.test(written))
        return 'header';
    if (!(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) || neverFields.test(name))
        return null;
    if (isDirect && /^--?\w/.test(written))
        return switchOption.test(written) ? null : 'option';
    if (isDirect && settingName.test(written))
        return 'variable';
    const isAmbiguous = ambiguousName.test(name) && !sureName.test(name);
    if (isDirect && /^[A-Z][A-Z0-9_]*$/.test(written))
        return isAmbiguous && !written.includes('_') && !startsLine ? 'word' : 'variable';
    return isAmbiguous ? 'word' : 'field';
}
/** A name in the spelling of variables: `initialPassword` is `initial_Password`, `wifi-sec.psk` is `wifi-sec_psk`. */
function asVariable(name) {
    return name.replaceAll(/([a-z0-9])(?=[A-Z])/g, '$1_').replaceAll('.', '_');
}
function isBlankOrQuote(code) {
    return code === 0x20 || code === 0x09 || code === 0x22 || code === 0x27 || code === 0x5c;
}
function isNameCharacter(code) {
    if (code >= 0x61)
        return code <= 0x7a;
    if (code >= 0x41)
        return code <= 0x5a || code === 0x5f;
    return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
}


/***/ }),

/***/ 43300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ environmentSecrets),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   nk: () => (/* binding */ isHarmlessValue)
/* harmony export */ });
/** What ends the name of a secret, after a separator or at its beginning. */
const secretEnd = [
    '\\w*TOKENS?',
    '\\w*SECRETS?',
    '\\w*PASSWORDS?',
    '\\w*PASSWD',
    '\\w*PASSPHRASE',
    '\\w*PASSCODE',
    '\\w*PASS',
    'PWD',
    'PW',
    '\\w*PSK',
    'PAT',
    'KEY',
    '(?:AUTH|SIGN|SIGNING|API|PRIV|PRIVATE|MASTER|ACCESS|SECRET|ENCRYPTION|SSH|DEPLOY|SHARED|PRESHARED|ACCOUNT|STORAGE|SERVICE|LICEN[CS]E|RECOVERY|UNSEAL|SESSION|JWT|HMAC|WG|TLS|ROOT|ADMIN|CLIENT|APP|HOST|AGE|GPG|PGP)KEY',
    '\\w*CREDENTIALS?',
    'CREDS?',
    'AUTH',
    'AUTHORIZATION',
    'COOKIE',
    'BEARER',
    'JWT',
    'PIN',
    'OTP',
    'TOTP',
    'SEED',
    'SALT',
    'PEPPER',
    'MNEMONIC',
    'UNSEAL',
    'NETRC',
    'WEBHOOK(?:[_-]UR[IL])?',
    'CONNECTION[_-]?STRING',
    '\\w*SECRET[_-]KEY[_-]BASE',
].join('|');
/** Names of secrets, by their last words. A number may follow: PSK2, UNSEAL_KEY_1. */
const secretName = new RegExp(`(?:^|[_-])(?:${secretEnd})(?:[_-]?\\d+)?$`, 'i');
/** A password's variable may also be named for its use: SECRET_PROD. */
const secretWord = /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIALS?|API[_-]?KEY|PRIVATE[_-]?KEY|UNSEAL)(?:[_-]|$)/i;
/** Names of facts about a secret (its file, its user), not of the secret. */
const factName = /[_-](?:FILE|PATH|DIR|DIRECTORY|SOCK|UR[IL]|HOST|PORT|USER|USERNAME|NAME|TYPE|ID|TTL|EXPIRY|EXPIRES|LENGTH|SIZE|COUNT|LIMIT|COMMAND|CMD|PROGRAM|FORMAT|VERSION|ALGORITHM|PARALLELISM)$/i;
/** Names that end like a secret's and are none. */
const neverNames = /^(?:OLD)?PWD$|ASKPASS$|(?:^|[_-])(?:COM|BY|X|SUR|TRES|ENCOM|UNDER|OVER)PASS$|(?:PUB|PUBLIC)[_-]?KEY$|^(?:CACHE|PRIMARY|FOREIGN|SORT|PARTITION|COMPOSE|MULTI)[_-]KEY$|(?:^|[_-])(?:MAX|MIN|NUM|TOTAL)[_-](?:\w+[_-])?TOKENS$|(?:^|[_-])(?:NEW|INPUT|OUTPUT|PROMPT|COMPLETION)[_-]TOKENS$|HASH_?SEED$|(?:^|[_-])(?:RANDOM|TEST|PYTEST)[_-]SEED$|^(?:SSH_AUTH_SOCK|GPG_TTY|XAUTHORITY|TOKENIZERS\w*|SSL_CERT\w*|NIX_SSL\w*)$/i;
/** Values that are switches, or paths of files, not secrets. */
const switchValue = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled?|disabled?|auto|required|optional)$/i;
const pathValue = /^(?:~|\.{1,2})?\/(?:$|(?:nix|run|etc|var|home|root|tmp|usr|opt|dev|proc|srv|mnt|boot|persist|private|Users)(?:\/|$))|^(?:~|\.{1,2})\/|^file:/;
/**
 * The secrets of an environment: the values of variables named like secrets, and the access tokens
 * in NIX_CONFIG, each with the name of its variable.
 */
function environmentSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => {
        if (!value)
            return [];
        if (name === 'NIX_CONFIG')
            return accessTokens(value).map((token) => ({ name, value: token }));
        return isSecretName(name) && !isHarmlessValue(value.trim()) ? [{ name, value }] : [];
    });
}
/** True for names such as GITHUB_TOKEN, CACHIX_SIGNING_KEY, SSHPASS or INPUT_DEPLOY-PASSWORD. */
function isSecretName(name) {
    if (neverNames.test(name))
        return false;
    if (/WEBHOOK[_-]UR[IL]$/i.test(name))
        return true;
    return (secretName.test(name) || secretWord.test(name)) && !factName.test(name);
}
/** True for what is no secret whatever its name: a switch, or the path of a file. */
function isHarmlessValue(value) {
    return switchValue.test(value) || pathValue.test(value);
}
/** nix.conf(5): `access-tokens = HOST=TOKEN …`, where GitLab's tokens begin with `PAT:` or `OAuth2:`. */
function accessTokens(config) {
    return [...config.matchAll(/^[ \t]*(?:extra-)?access-tokens[ \t]*=(.*)$/gm)].flatMap((line) => (line[1] ?? '')
        .trim()
        .split(/\s+/)
        .map((pair) => pair.slice(pair.indexOf('=') + 1).replace(/^(?:PAT|OAuth2):/, ''))
        .filter((token) => token !== ''));
}


/***/ }),

/***/ 46959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qW: () => (/* binding */ characterSet),
  WF: () => (/* binding */ longestBefore),
  u7: () => (/* binding */ longestBlock),
  RK: () => (/* binding */ privateKeyEnds),
  nq: () => (/* binding */ shapes),
  ZJ: () => (/* binding */ wordStart)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/redact/rules/signing-key.js


/** PKCS #8 before the 32 bytes of an Ed25519 key's seed (RFC 8410). */
const header = external_node_buffer_.Buffer.from('302e020100300506032b657004220420', 'hex');
/** True for the base64 of a secret key as libsodium writes it: an Ed25519 seed and the public key that belongs to it. */
function isSigningKey(base64) {
    const bytes = external_node_buffer_.Buffer.from(base64, 'base64');
    if (bytes.length !== 64)
        return false;
    const key = (0,external_node_crypto_.createPrivateKey)({
        key: external_node_buffer_.Buffer.concat([header, bytes.subarray(0, 32)]),
        format: 'der',
        type: 'pkcs8',
    });
    const { x } = (0,external_node_crypto_.createPublicKey)(key).export({ format: 'jwk' });
    return x === bytes.subarray(32).toString('base64url');
}

;// CONCATENATED MODULE: ./lib/redact/rules/shapes.js

/** The ends of a PEM block and of a key of PuTTY, and how many characters a block may have if none comes. */
const privateKeyEnds = ['-----END', 'Private-MAC:'];
const longestBlock = 16 * 1024;
/** So much of the text before a trigger is known. */
const longestBefore = 64;
/** Many formats have the same characters, and all of them are compiled at every start. */
const characterSets = new Map();
/** The beginning of a word. */
const wordStart = /(?:^|[^A-Za-z0-9+/_-]|\\[nrt])$/;
const alphanumeric = characterSet(/[A-Za-z0-9]/);
const urlSafe = characterSet(/[A-Za-z0-9_-]/);
const dotted = characterSet(/[A-Za-z0-9_.-]/);
const base64 = characterSet(/[A-Za-z0-9+/=]/);
const credentials = characterSet(/[A-Za-z0-9._~+/=-]/);
/** The token formats that the rules of gitleaks lack, and the places where credentials are written. */
const shapes = [
    token(['dckr_pat_', 'tskey-', 'sk-ant-', 'sk-proj-', 'nbp_', 'GOCSPX-'], urlSafe, 20, 300),
    token(['xoxa-', 'xoxb-', 'xoxe-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], urlSafe, 10, 300),
    token(['pypi-AgE'], urlSafe, 50, 1024),
    token(['ya29.'], dotted, 20, 1024),
    token(['AGE-SECRET-KEY-', 'AGE-PLUGIN-'], characterSet(/[A-Z0-9-]/), 40, 4096),
    { ...token(['cio'], alphanumeric, 32, 32), before: wordStart },
    // OpenAI and those who copied its keys.
    {
        ...token(['sk-'], urlSafe, 32, 300),
        before: wordStart,
        secret: (body) => (/\d/.test(body) && /[A-Z]/.test(body) && /[a-z]/.test(body) ? [0, body.length] : null),
    },
    // Addresses that are secrets: whoever knows one can post to it.
    {
        ...token([
            'hooks.slack.com/',
            'discord.com/api/webhooks/',
            'discordapp.com/api/webhooks/',
            'webhook.office.com/',
        ], characterSet(/[\w/@.-]/), 20, 512),
    },
    // crypt(5) and what is like it: $6$salt$hash, $y$j9T$salt$hash, $argon2id$v=19$….
    {
        ...token(['$1$', '$5$', '$6$', '$7$', '$y$', '$gy$', '$2a$', '$2b$', '$2y$', '$argon2', '$scrypt$', '$pbkdf2'], characterSet(/[\w./+=,$-]/), 22, 512),
        secret: (body) => (/[\w./+=,-]{20}/.test(body) ? [0, body.length] : null),
    },
    // A key that signs a Nix cache is its name, a colon and 64 bytes. So is a signature, which is public.
    {
        ...token([':'], base64, 88, 88),
        before: /[\w.-]$/,
        secret: (body) => (/^[A-Za-z0-9+/]{86}==$/.test(body) && isSigningKey(body) ? [0, 88] : null),
    },
    // A Telegram bot's token is its number, a colon and 35 characters.
    { ...token([':A'], urlSafe, 34, 34), before: /(?:^|\D)\d{6,16}$/ },
    // curl -u user:password and sshpass -p password.
    {
        ...token(['-u ', '--user '], characterSet(/[!-~]/), 3, 256),
        before: /\bcurl\b.*$/,
        secret: (body) => spanOf(/^["']?[^:"']+:([^"']+)/d, body),
    },
    {
        ...token(['sshpass -p'], printable(), 2, 256),
        secret: (body) => spanOf(/^\s*(?:"([^"]+)|'([^']+)|([^\s"']+))/d, body),
    },
    // JSON Web Token (RFC 7519): base64url of `{"`, then header.payload.signature.
    {
        ...token(['eyJ'], dotted, 20, 4096),
        secret: (body) => (/^[\w-]{8,}\.[\w-]{8,}\./.test(body) ? [0, body.length] : null),
    },
    // RFC 6750 and 7617. "Basic something" also occurs in plain English: a credential has a digit or mixed case.
    ...[...['Bearer ', 'bearer ', 'BEARER '], ...['Basic ', 'basic ', 'BASIC ']].map((trigger) => ({
        ...token([trigger], trigger.toLowerCase() === 'bearer ' ? credentials : base64, 12, 4096),
        secret: (body) => (/[0-9=+/]|[a-z][A-Z]/.test(body) ? [0, body.length] : null),
    })),
    // user:password@ of a URL (RFC 3986, 3.2.1); a user alone is a token where a URL of the web has one.
    {
        ...token(['://'], characterSet(/[^\s/@?#"'<>`\\]/), 2, 1024),
        end: '@',
        secret: (body, before) => {
            const colon = body.indexOf(':');
            if (colon >= 0)
                return colon + 1 < body.length ? [colon + 1, body.length] : null;
            const isToken = body.length >= 20 || (/https?$/i.test(before) && !/^(?:git|.{0,3})$/.test(body));
            return isToken ? [0, body.length] : null;
        },
    },
    // nix.conf(5): access-tokens = github.com=… gitlab.com=…, or --option access-tokens github.com=…
    {
        ...token(['access-tokens'], printable(), 1, 2048),
        secret: (body) => spanOf(/^["']?(?:\s*[=:]\s*(?=\S)|\s+(?=\S+=))(.*)$/d, body),
    },
    { ...token(['Private-Lines: '], characterSet(/\d/), 1, 3), block: true },
    {
        // No longer than its label and some of the key, so that the end of a block in one line is behind it.
        ...token(['-----BEGIN '], printable(), 16, 48),
        block: true,
        // A sentence may mention the label: the key follows in the next line, or as base64, or behind a written line end.
        // What ends within so few characters is an example.
        secret: (body) => spanOf(/^(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?!.*-----END)(\s*|\s*[A-Za-z0-9+/=]{8,}|\s*(?:[A-Za-z0-9+/=]*\\|%0|&#).*)$/d, body),
    },
];
function token(triggers, body, min, max) {
    return { triggers, body, min, max };
}
function spanOf(pattern, body) {
    return (pattern
        .exec(body)
        ?.indices?.slice(1)
        .find((span) => span !== undefined) ?? null);
}
/** The ASCII characters that a pattern matches. */
function characterSet(pattern) {
    const known = characterSets.get(pattern.source);
    if (known)
        return known;
    const set = new Uint8Array(128);
    for (let code = 0; code < 128; code += 1)
        set[code] = pattern.test(String.fromCharCode(code)) ? 1 : 0;
    characterSets.set(pattern.source, set);
    return set;
}
function printable() {
    return characterSet(/[\t -~]/);
}


/***/ })

};
