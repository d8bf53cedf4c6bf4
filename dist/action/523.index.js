export const id = 523;
export const ids = [523];
export const modules = {

/***/ 9107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ buildAutomaton),
/* harmony export */   h: () => (/* binding */ skipped)
/* harmony export */ });
/* harmony import */ var _text_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);

/** The class of characters that are not matched at all (see `isInvisible`). */
const skipped = 0xffff;
/** Builds the automaton of `entries`; their texts must not be empty nor hold skipped characters. */
function buildAutomaton(entries) {
    const { classes, width } = classesOf(entries.map((entry) => entry.text));
    const nodes = trieOf(entries, classes);
    const next = new Int32Array(nodes.length * width);
    const fail = new Int32Array(nodes.length);
    // Breadth first, so that the row a node falls back to is complete before it is copied.
    for (const id of breadthFirst(nodes)) {
        const node = nodes[id];
        const fallback = fail[id];
        if (id !== 0) {
            next.copyWithin(id * width, fallback * width, (fallback + 1) * width);
            node.entries.push(...nodes[fallback].entries);
            node.pending = node.children.size > 0 ? node.depth : nodes[fallback].pending;
        }
        for (const [code, child] of node.children) {
            fail[child] = id === 0 ? 0 : next[fallback * width + code];
            next[id * width + code] = child;
        }
    }
    for (let index = 0; index < next.length; index += 1) {
        const id = next[index];
        next[index] = nodes[id].entries.length > 0 ? -id * width : id * width;
    }
    const row = (state) => nodes[state / width];
    return {
        classes,
        next,
        pending: (state) => row(state).pending,
        hits: (state) => row(state).entries,
    };
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
        if ((0,_text_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .isInvisible */ .qW)(code))
            classes[code] = skipped;
    return { classes, width };
}
function trieOf(entries, classes) {
    const nodes = [{ children: new Map(), depth: 0, pending: 0, entries: [] }];
    for (const entry of entries) {
        let id = 0;
        for (let index = 0; index < entry.text.length; index += 1) {
            const { children, depth } = nodes[id];
            const code = classes[entry.text.charCodeAt(index)];
            const child = children.get(code);
            id = child ?? nodes.push({ children: new Map(), depth: depth + 1, pending: 0, entries: [] }) - 1;
            if (child === undefined)
                children.set(code, id);
        }
        nodes[id].entries.push(entry);
    }
    return nodes;
}
function breadthFirst(nodes) {
    const order = [0];
    for (let index = 0; index < order.length; index += 1)
        order.push(...nodes[order[index]].children.values());
    return order;
}


/***/ }),

/***/ 83523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileRedaction: () => (/* binding */ compileRedaction)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/redact/automaton.js
var automaton = __webpack_require__(9107);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/redact/forms.js


/** Secrets of fewer visible characters are not masked: too much unrelated text would be masked with them. */
const minimumSecretLength = 4;
/** Encoded forms and single lines of a secret are not searched for below these lengths, for the same reason. */
const minimumEncodedLength = 5;
const minimumLineLength = 8;
/**
 * Every form in which a secret may be printed, as matched text (without line breaks): itself, its
 * single lines, quoted for JSON, Nix, shells, HTML and URLs, in hexadecimal, and in base64 at each
 * alignment. Empty when the secret is too short to be masked.
 */
function formsOf(secret) {
    const value = secret.trim();
    if ((0,ansi/* withoutBreaks */.v8)(value).length < minimumSecretLength)
        return [];
    const encoded = [...quoted(value), ...urlEncoded(value), ...hexadecimal(value), ...base64(value)];
    const forms = [
        value,
        ...lines(value),
        ...encoded.filter((form) => form.length >= minimumEncodedLength),
        // For programs that move the cursor instead of printing blanks.
        ...(/\S\s/.test(value) ? [value.replaceAll(/\s+/g, '')] : []),
    ];
    return [...new Set(forms.map(ansi/* withoutBreaks */.v8))].filter((form) => form.length >= minimumSecretLength);
}
/** A builder's log has a prefix before each line, so each line of a secret is also searched for by itself. */
function lines(value) {
    const parts = value.split(/[\r\n]+/).map((line) => line.trim());
    return parts.length === 1 ? [] : parts.filter((line) => line.length >= minimumLineLength);
}
function quoted(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const ascii = json.replaceAll(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const html = value.replaceAll(/[&<>"]/g, (char) => entities[char] ?? char);
    return [
        json,
        ascii,
        json.replaceAll('/', '\\/'),
        json.replaceAll('$' + '{', '\\$' + '{'),
        value.replaceAll("'", "'\\''"),
        value.replaceAll("'", `'"'"'`),
        // As bash's printf %q quotes.
        value.replaceAll(/[^\w./:=+@%,\x80-\uffff-]/g, '\\$&'),
        html,
        html.replaceAll("'", '&#39;'),
        html.replaceAll("'", '&#x27;'),
    ];
}
function urlEncoded(value) {
    const component = encodeURIComponent(external_node_buffer_.Buffer.from(value).toString());
    const strict = component.replaceAll(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const lower = (form) => form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const forms = [component, strict, component.replaceAll('%20', '+'), strict.replaceAll('%20', '+')];
    return [...forms, ...forms.map(lower), encodeURI(external_node_buffer_.Buffer.from(value).toString())];
}
function hexadecimal(value) {
    const hex = external_node_buffer_.Buffer.from(value).toString('hex');
    return [hex, hex.toUpperCase()];
}
/**
 * Base64 depends on where the secret starts within a group of three bytes, and at its edges on its
 * neighbours. For each of the three alignments: the characters that are the secret's alone, and the
 * ending as it is when nothing follows, with padding and without.
 */
function base64(value) {
    const bytes = external_node_buffer_.Buffer.from(value);
    return [0, 1, 2].flatMap((offset) => {
        const padded = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(offset), bytes]).toString('base64');
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        const forms = [padded.slice(start), padded.slice(start).replace(/=+$/, ''), padded.slice(start, end)];
        return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
    });
}

// EXTERNAL MODULE: ./lib/redact/pattern.js + 1 modules
var redact_pattern = __webpack_require__(15306);
;// CONCATENATED MODULE: ./lib/redact/secret-names.js
/** Names of variables that hold secrets, by their last words. */
const secretName = /(?:^|[_-])(?:\w*TOKENS?|\w*SECRETS?|\w*PASSWORDS?|\w*PASSWD|\w*PASSPHRASE|PASS|PWD|PAT|\w*APIKEY|KEY|\w*CREDENTIALS?|AUTH|COOKIE|\w*SECRET[_-]KEY[_-]BASE)$/i;
/** A password's variable may be numbered or named for its use: TOKEN_2, SECRET_PROD. */
const secretWord = /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIALS?|API[_-]?KEY|PRIVATE[_-]?KEY)(?:[_-]|$)/i;
/** Names of variables that hold a fact about a secret (its file, its user), not the secret. */
const nonSecretName = /[_-](?:FILE|PATH|DIR|SOCK|URL|URI|HOST|PORT|USER|NAME|TYPE|ID|TTL|EXPIRY|LENGTH|COMMAND)$|^(?:OLD)?PWD$/i;
/** Values that are switches, not secrets. */
const switchValue = /^(?:true|false|yes|no|on|off|none|null|enabled?|disabled?|auto)$/i;
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
        return isSecretName(name) && !switchValue.test(value.trim()) ? [{ name, value }] : [];
    });
}
/** True for names such as GITHUB_TOKEN, CACHIX_SIGNING_KEY or INPUT_DEPLOY-PASSWORD. */
function isSecretName(name) {
    return (secretName.test(name) || secretWord.test(name)) && !nonSecretName.test(name);
}
/** nix.conf(5): `access-tokens = HOST=TOKEN …`, where GitLab's tokens begin with `PAT:` or `OAuth2:`. */
function accessTokens(config) {
    return [...config.matchAll(/^[ \t]*(?:extra-)?access-tokens[ \t]*=(.*)$/gm)].flatMap((line) => (line[1] ?? '')
        .trim()
        .split(/\s+/)
        .map((pair) => pair.slice(pair.indexOf('=') + 1).replace(/^(?:PAT|OAuth2):/, ''))
        .filter((token) => token !== ''));
}

// EXTERNAL MODULE: ./lib/redact/shapes.js
var shapes = __webpack_require__(20287);
;// CONCATENATED MODULE: ./lib/redact/redaction.js






/** The automaton finds at most this many first characters of a form, to keep its table small; the rest is compared. */
const longestHead = 64;
/**
 * Compiles the rules and the secrets of `env` (variables named like secrets). A pattern without
 * metacharacters is a literal secret; another one is a regular expression, and its own text is masked
 * too, in case it was meant literally. Throws a usage error for a pattern that is empty,
 * does not compile, or could take forever.
 */
function compileRedaction(rules, env) {
    const expressions = rules.patterns.flatMap((pattern, index) => {
        if (pattern.trim() === '')
            throw (0,errors/* usageError */.Wp)('bad-redact', `--redact pattern ${index + 1} is empty`);
        return (0,redact_pattern/* isLiteral */.c)(pattern) ? [] : [(0,redact_pattern/* compilePattern */.E)(pattern, index + 1)];
    });
    const named = [
        ...rules.secrets
            .filter((value) => value.trim() !== '')
            .map((value) => ({ name: 'a given secret', value })),
        ...rules.patterns.map((value, index) => ({ name: `--redact pattern ${index + 1}`, value })),
        ...environmentSecrets(env),
    ];
    const notices = new Set();
    const forms = new Set();
    for (const { name, value } of named) {
        const found = formsOf(value);
        if (found.length === 0 && (0,redact_pattern/* isLiteral */.c)(value))
            notices.add(`${name} is too short to be masked (under 4 characters)`);
        for (const form of found)
            forms.add(form);
    }
    const shortest = Math.min(...[...forms].map((form) => form.length));
    return {
        automaton: automatonOf(forms),
        patterns: expressions,
        longestShownBeginning: Math.max(1, Math.min(3, Math.floor(shortest / 4))),
        notices: [...notices],
    };
}
function automatonOf(forms) {
    const entries = [{ text: shapes/* privateKeyEnd */._o, value: { kind: 'block-end' } }];
    for (const form of forms)
        entries.push({
            text: form.slice(0, longestHead),
            value: { kind: 'secret', tail: form.slice(longestHead) },
        });
    for (const shape of shapes/* shapes */.nq)
        for (const text of shape.triggers)
            entries.push({ text, value: { kind: 'shape', shape } });
    return (0,automaton/* buildAutomaton */.Z)(entries);
}


/***/ }),

/***/ 20287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _o: () => (/* binding */ privateKeyEnd),
/* harmony export */   nq: () => (/* binding */ shapes),
/* harmony export */   u7: () => (/* binding */ longestBlock)
/* harmony export */ });
/** The end of a PEM block, and how many characters a block may have if it never comes. */
const privateKeyEnd = '-----END';
const longestBlock = 16 * 1024;
const alphanumeric = set(/[A-Za-z0-9]/);
const word = set(/[A-Za-z0-9_]/);
const urlSafe = set(/[A-Za-z0-9_-]/);
const dotted = set(/[A-Za-z0-9_.-]/);
const base64 = set(/[A-Za-z0-9+/=]/);
const credentials = set(/[A-Za-z0-9._~+/=-]/);
/** The token formats that their issuers document, and the places where credentials are written. */
const shapes = [
    // GitHub: personal, OAuth, user-to-server, server-to-server, refresh; fine-grained.
    token(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], dotted, 36, 1024),
    token(['github_pat_'], word, 59, 255),
    token(['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glsoat-'], dotted, 20, 300),
    token(['npm_'], alphanumeric, 36, 36),
    token(['pypi-AgE'], urlSafe, 50, 300),
    token(['AKIA', 'ASIA'], set(/[A-Z0-9]/), 16, 16),
    {
        ...token(['aws_secret_access_key', 'AWS_SECRET_ACCESS_KEY', 'SecretAccessKey'], printable(), 41, 64),
        keepTrigger: true,
        secret: (body) => spanOf(/^["']?\s*[=:]\s*["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/d, body),
    },
    token(['xoxa-', 'xoxb-', 'xoxe-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], urlSafe, 10, 300),
    { ...token(['hooks.slack.com/services/'], set(/[A-Za-z0-9/]/), 20, 120), keepTrigger: true },
    token(['AIza'], urlSafe, 35, 35),
    token(['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'], alphanumeric, 16, 255),
    token(['sk-ant-', 'sk-proj-'], urlSafe, 20, 300),
    token(['dckr_pat_', 'dop_v1_', 'hf_', 'tskey-'], urlSafe, 24, 120),
    token(['AGE-SECRET-KEY-1'], set(/[A-Z0-9]/), 58, 58),
    // JSON Web Token (RFC 7519): base64url of `{"`, then header.payload.signature.
    {
        ...token(['eyJ'], dotted, 20, 4096),
        secret: (body) => (/^[\w-]{8,}\.[\w-]{8,}\./.test(body) ? [0, body.length] : null),
    },
    // RFC 6750 and 7617. "Basic something" also occurs in plain English: a credential has a digit or mixed case.
    ...[...['Bearer ', 'bearer ', 'BEARER '], ...['Basic ', 'basic ', 'BASIC ']].map((trigger) => ({
        ...token([trigger], trigger.toLowerCase() === 'bearer ' ? credentials : base64, 12, 4096),
        keepTrigger: true,
        secret: (body) => (/[0-9=+/]|[a-z][A-Z]/.test(body) ? [0, body.length] : null),
    })),
    // user:password@ of a URL (RFC 3986, 3.2.1); a user alone only where it is as long as a token.
    {
        ...token(['://'], set(/[^\s/@?#"'<>`\\]/), 2, 1024),
        end: '@',
        keepTrigger: true,
        secret: (body) => {
            const colon = body.indexOf(':');
            if (colon >= 0)
                return colon + 1 < body.length ? [colon + 1, body.length] : null;
            return body.length >= 20 ? [0, body.length] : null;
        },
    },
    // nix.conf(5): access-tokens = github.com=… gitlab.com=…, or --option access-tokens github.com=…
    {
        ...token(['access-tokens'], printable(), 1, 2048),
        keepTrigger: true,
        secret: (body) => spanOf(/^["']?(?:\s*[=:]\s*(?=\S)|\s+(?=\S+=))(.*)$/d, body),
    },
    {
        ...token(['-----BEGIN '], set(/[A-Z0-9 -]/), 16, 64),
        keepTrigger: true,
        block: true,
        secret: (body) => spanOf(/^(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(.*)$/d, body),
    },
];
function token(triggers, body, min, max) {
    return { triggers, body, min, max };
}
function spanOf(pattern, body) {
    return pattern.exec(body)?.indices?.[1] ?? null;
}
function set(pattern) {
    return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}
function printable() {
    return set(/[\t -~]/);
}


/***/ })

};
