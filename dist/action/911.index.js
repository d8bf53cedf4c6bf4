export const id = 911;
export const ids = [911];
export const modules = {

/***/ 48911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileRedaction: () => (/* binding */ compileRedaction)
});

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/redact/automaton.js + 1 modules
var automaton = __webpack_require__(67545);
// EXTERNAL MODULE: ./lib/redact/rules/assignments.js
var assignments = __webpack_require__(78171);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/redact/rules/escaped-forms.js

/** The forms of a text in which each of its bytes or characters is written as a code. */
function escapedForms(value) {
    const bytes = [...external_node_buffer_.Buffer.from(value)];
    const units = Array.from({ length: value.length }, (_, index) => value.charCodeAt(index));
    const points = [...value].map((char) => char.codePointAt(0));
    const digits = bytes.map((byte) => hex(byte, 2));
    const lower = [
        digits.map((code) => `%${code}`).join(''),
        digits.map((code) => `\\x${code}`).join(''),
        ...[' ', ':', '-', ', ', ',', '.', '_'].map((separator) => digits.join(separator)),
        ...[' ', ', ', ','].map((separator) => digits.map((code) => `0x${code}`).join(separator)),
        units.map((code) => `\\u${hex(code, 4)}`).join(''),
        points.map((code) => `\\u{${hex(code, 1)}}`).join(''),
        points.map((code) => `&#x${hex(code, 1)};`).join(''),
        // xxd and hexdump write two bytes in a group.
        ...[0, 1].map((offset) => digits.map((code, index) => (index > 0 && (index + offset) % 2 === 0 ? ` ${code}` : code)).join('')),
    ];
    const upper = lower.map((form) => form.replaceAll(/(?<=%|\\x|\\u\{?|&#x|0x|^|[ :,._-])[0-9a-f]+/g, (code) => code.toUpperCase()));
    return [
        ...lower,
        ...upper,
        points.map((code) => `&#${code};`).join(''),
        bytes.map((byte) => `\\${octal(byte)}`).join(''),
        bytes.map((byte) => `\\0${octal(byte)}`).join(''),
        bytes.join(' '),
        bytes.join(', '),
        bytes.join(','),
    ];
}
/** The forms of a text in which only what is no printable ASCII, quotes and backslashes are written as codes. */
function partlyEscapedForms(value) {
    const bytes = [...external_node_buffer_.Buffer.from(value)];
    const escaped = (code, quotes) => bytes
        .map((byte) => {
        const char = String.fromCharCode(byte);
        if (quotes.test(char))
            return `\\${char}`;
        return byte >= 0x20 && byte < 0x7f ? char : code(byte);
    })
        .join('');
    // Python's repr() and bytes, bash's $'…'.
    return [/[\\]/, /[\\']/, /[\\"]/].flatMap((quotes) => [
        [...value].map((char) => (quotes.test(char) ? `\\${char}` : char)).join(''),
        escaped((byte) => `\\x${hex(byte, 2)}`, quotes),
        escaped((byte) => `\\${octal(byte)}`, quotes),
    ]);
}
/** Base32 depends on where the text starts within a group of five bytes: for each alignment, what is its alone. */
function base32Forms(value) {
    const bytes = external_node_buffer_.Buffer.from(value);
    return [0, 1, 2, 3, 4].flatMap((offset) => {
        const written = base32(external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(offset), bytes]));
        const start = Math.ceil((offset * 8) / 5);
        const end = Math.floor(((offset + bytes.length) * 8) / 5);
        return [written.slice(start), written.slice(start, end)].flatMap((form) => [form, form.toLowerCase()]);
    });
}
/** RFC 4648, without padding. */
function base32(bytes) {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const groups = bits.match(/.{1,5}/g) ?? [];
    return groups
        .map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(group.padEnd(5, '0'), 2)])
        .join('');
}
function hex(code, length) {
    return code.toString(16).padStart(length, '0');
}
function octal(byte) {
    return byte.toString(8).padStart(3, '0');
}

;// CONCATENATED MODULE: ./lib/redact/rules/forms.js



/** Secrets of fewer visible characters are not masked: too much unrelated text would be masked with them. */
const minimumSecretLength = 4;
/** Encoded forms and single lines of a secret are not searched for below these lengths, for the same reason. */
const minimumEncodedLength = 5;
const minimumLineLength = 8;
/** How many first characters of a form the automaton finds, to keep its table small; the rest is compared. */
const longestHead = 64;
/** Of a form in which each byte is a code: they are many and long, and fewer characters are as sure. */
const longestEscapedHead = 16;
/**
 * Every form in which a secret may be printed: itself, its single lines, quoted for JSON (also twice), Nix, Python,
 * shells, HTML and URLs, in hexadecimal, base32 and base64 at each alignment, with each byte as a code. Empty when
 * the secret is too short to be masked.
 */
function formsOf(secret) {
    const value = secret.trim();
    if ((0,ansi/* withoutBreaks */.v8)(value).length < minimumSecretLength)
        return [];
    const encoded = [
        ...quoted(value),
        ...partlyEscapedForms(value),
        ...urlEncoded(value),
        ...hexadecimal(value),
        ...base64(value),
        // What is encoded twice was a text of its own the first time.
        ...base64(external_node_buffer_.Buffer.from(value).toString('base64')),
        ...base32Forms(value),
    ];
    const forms = [
        value,
        ...lines(value),
        ...encoded.filter((form) => form.length >= minimumEncodedLength),
        // For programs that move the cursor instead of printing blanks.
        ...(/\S\s/.test(value) ? [value.replaceAll(/\s+/g, '')] : []),
    ];
    return [...formsWithHeads(forms, longestHead), ...formsWithHeads(escapedForms(value), longestEscapedHead)];
}
function formsWithHeads(forms, length) {
    return [...new Set(forms.map(ansi/* withoutBreaks */.v8))]
        .filter((form) => form.length >= minimumSecretLength)
        .map((form) => ({ head: form.slice(0, length), tail: form.slice(length) }));
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
        JSON.stringify(json).slice(1, -1),
        JSON.stringify(ascii).slice(1, -1),
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

// EXTERNAL MODULE: ./lib/redact/rules/pattern.js
var rules_pattern = __webpack_require__(89415);
// EXTERNAL MODULE: ./lib/redact/rules/secret-names.js
var secret_names = __webpack_require__(43300);
// EXTERNAL MODULE: ./lib/redact/rules/shapes.js + 1 modules
var shapes = __webpack_require__(46959);
;// CONCATENATED MODULE: ./lib/redact/rules/gitleaks.js
// Made by scripts/gitleaks/convert.mjs from the rules of gitleaks v8.30.1; do not edit. They are
// Copyright (c) 2019 Zachary Rice, under the MIT License; its text is in scripts/gitleaks/LICENSE and in the package's
// dist/assets/gitleaks/LICENSE.txt.
// biome-ignore format: a table.
const gitleaksFormats = [
    { id: '1password-secret-key', triggers: ["A3-"], rest: /^[\dA-Z]{6}-(?:[\dA-Z]{11}|[\dA-Z]{6}-[\dA-Z]{5})-[\dA-Z]{5}-[\dA-Z]{5}-[\dA-Z]{5}/, characters: /[-\dA-Z]/, least: 36 },
    { id: '1password-service-account-token', triggers: ["ops_eyJ"], rest: /^[+/-9A-Za-z]{250,1024}={0,3}/, characters: /[+/-9=A-Za-z]/, least: 250 },
    { id: 'adobe-client-secret', triggers: ["p8e-"], rest: /^[\dA-Za-z]{32}/, characters: /[\dA-Za-z]/, least: 32 },
    { id: 'age-secret-key', triggers: ["AGE-SECRET-KEY-1"], rest: /^[02-9AC-HJ-NP-Z]{20,1024}/, characters: /[02-9AC-HJ-NP-Z]/, least: 20 },
    { id: 'airtable-personnal-access-token', triggers: ["pat"], rest: /^[\dA-Za-z]{14}\.[\da-f]{64}/, characters: /[.\dA-Za-z]/, least: 79 },
    { id: 'alibaba-access-key-id', triggers: ["LTAI"], rest: /^[\dA-Za-z]{20}/, characters: /[\dA-Za-z]/, least: 20 },
    { id: 'anthropic-admin-api-key', triggers: ["sk-ant-admin01-"], rest: /^[-\w]{93}AA/, characters: /[-\w]/, least: 95 },
    { id: 'anthropic-api-key', triggers: ["sk-ant-api03-"], rest: /^[-\w]{93}AA/, characters: /[-\w]/, least: 95 },
    { id: 'artifactory-api-key', triggers: ["AKCp"], rest: /^[\dA-Za-z]{69}/, characters: /[\dA-Za-z]/, least: 69 },
    { id: 'artifactory-reference-token', triggers: ["cmVmd"], rest: /^[\dA-Za-z]{59}/, characters: /[\dA-Za-z]/, least: 59 },
    { id: 'authress-service-client-access-key', triggers: ["sc_", "ext_", "scauth_", "authress_"], rest: /^[\dA-Za-z]{5,30}\.[\dA-Za-z]{4,6}\.acc[-_][-\dA-Za-z]{10,32}\.[+\-/-9=A-Z_a-z]{30,120}/, characters: /[+\--9=A-Z_a-z]/, least: 56 },
    { id: 'aws-access-token', triggers: ["A3T"], rest: /^[\dA-Z][2-7A-Z]{16}/, characters: /[\dA-Z]/, least: 17 },
    { id: 'aws-access-token', triggers: ["AKIA", "ASIA", "ABIA", "ACCA"], rest: /^[2-7A-Z]{16}/, characters: /[2-7A-Z]/, least: 16 },
    { id: 'aws-amazon-bedrock-api-key-long-lived', triggers: ["ABSK"], rest: /^[+/-9A-Za-z]{109,269}={0,2}/, characters: /[+/-9=A-Za-z]/, least: 109 },
    { id: 'aws-amazon-bedrock-api-key-short-lived', triggers: ["bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t"], rest: /^[+\-/-9=A-Z_a-z]{20,1024}/, characters: /[+\-/-9=A-Z_a-z]/, least: 20 },
    { id: 'azure-ad-client-secret', triggers: ["0Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "7Q~", "8Q~", "9Q~"], rest: /^[-.\w~]{31,34}/, characters: /[-.\w~]/, least: 31 },
    { id: 'clickhouse-cloud-api-secret-key', triggers: ["4b1d"], rest: /^[\dA-Za-z]{38}/, characters: /[\dA-Za-z]/, least: 38 },
    { id: 'clojars-api-token', triggers: ["CLOJARS_"], rest: /^[\dA-Za-z]{20,1024}/, characters: /[\dA-Za-z]/, least: 20 },
    { id: 'cloudflare-origin-ca-key', triggers: ["v1.0-"], rest: /^[\da-f]{24}-[\da-f]{146}/, characters: /[-\da-f]/, least: 171 },
    { id: 'databricks-api-token', triggers: ["dapi"], rest: /^[\da-f]{32}(?:-[\d])?/, characters: /[-\da-f]/, least: 32 },
    { id: 'defined-networking-api-token', triggers: ["dnkey-"], rest: /^[-\d=_a-z]{26}-[-\d=_a-z]{52}/, characters: /[-\d=_a-z]/, least: 79 },
    { id: 'digitalocean-access-token', triggers: ["doo_v1_"], rest: /^[\da-f]{20,1024}/, characters: /[\da-f]/, least: 20 },
    { id: 'digitalocean-pat', triggers: ["dop_v1_"], rest: /^[\da-f]{20,1024}/, characters: /[\da-f]/, least: 20 },
    { id: 'digitalocean-refresh-token', triggers: ["dor_v1_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'doppler-api-token', triggers: ["dp.pt."], rest: /^[\dA-Za-z]{20,1024}/, characters: /[\dA-Za-z]/, least: 20 },
    { id: 'dropbox-short-lived-api-token', triggers: ["sl."], rest: /^[-\d=_a-z]{135}/, characters: /[-\d=_a-z]/, least: 135 },
    { id: 'duffel-api-token', triggers: ["duffel_test_", "duffel_live_"], rest: /^[-\d=A-Z_a-z]{20,1024}/, characters: /[-\d=A-Z_a-z]/, least: 20 },
    { id: 'dynatrace-api-token', triggers: ["dt0c01."], rest: /^[\dA-Za-z]{24}\.[\dA-Za-z]{64}/, characters: /[.\dA-Za-z]/, least: 89 },
    { id: 'easypost-api-token', triggers: ["EZAK"], rest: /^[\dA-Za-z]{54}/, characters: /[\dA-Za-z]/, least: 54 },
    { id: 'easypost-test-api-token', triggers: ["EZTK"], rest: /^[\dA-Za-z]{54}/, characters: /[\dA-Za-z]/, least: 54 },
    { id: 'facebook-page-access-token', triggers: ["EAAC", "EAAM"], rest: /^[\dA-Za-z]{100,1024}/, characters: /[\dA-Za-z]/, least: 100 },
    { id: 'flutterwave-encryption-key', triggers: ["FLWSECK_TEST-"], rest: /^[\dA-Ha-h]{12,1024}/, characters: /[\dA-Ha-h]/, least: 12 },
    { id: 'flutterwave-public-key', triggers: ["FLWPUBK_TEST-"], rest: /^[\dA-Ha-h]{32}-[Xx]/, characters: /[-\dA-HXa-hx]/, least: 34 },
    { id: 'flutterwave-secret-key', triggers: ["FLWSECK_TEST-"], rest: /^[\dA-Ha-h]{32}-[Xx]/, characters: /[-\dA-HXa-hx]/, least: 34 },
    { id: 'flyio-access-token', triggers: ["fo1_"], rest: /^[-\w]{43}/, characters: /[-\w]/, least: 43 },
    { id: 'flyio-access-token', triggers: ["fm2_", "fm1a_", "fm1r_"], rest: /^[+/-9A-Za-z]{100,1024}={0,3}/, characters: /[+/-9=A-Za-z]/, least: 100 },
    { id: 'frameio-api-token', triggers: ["fio-u-"], rest: /^[-\d=A-Z_a-z]{20,1024}/, characters: /[-\d=A-Z_a-z]/, least: 20 },
    { id: 'gcp-api-key', triggers: ["AIza"], rest: /^[-\w]{35}/, characters: /[-\w]/, least: 35 },
    { id: 'github-app-token', triggers: ["ghu_", "ghs_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'github-fine-grained-pat', triggers: ["github_pat_"], rest: /^[\w]{20,1024}/, characters: /[\w]/, least: 20 },
    { id: 'github-oauth', triggers: ["gho_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'github-pat', triggers: ["ghp_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'github-refresh-token', triggers: ["ghr_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'gitlab-cicd-job-token', triggers: ["glcbt-"], rest: /^[\dA-Za-z]{1,5}_[-\w]{20}/, characters: /[-\w]/, least: 22 },
    { id: 'gitlab-deploy-token', triggers: ["gldt-"], rest: /^[-\w]{20}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-feature-flag-client-token', triggers: ["glffct-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-feed-token', triggers: ["glft-"], rest: /^[-\w]{20}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-incoming-mail-token', triggers: ["glimt-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-kubernetes-agent-token', triggers: ["glagent-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-oauth-app-secret', triggers: ["gloas-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-pat', triggers: ["glpat-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-pat-routable', triggers: ["glpat-"], rest: /^[-\w]{27,300}\.[\da-z]{2}[\da-z]{7}/, characters: /[-.\w]/, least: 37 },
    { id: 'gitlab-ptt', triggers: ["glptt-"], rest: /^[\da-f]{20,1024}/, characters: /[\da-f]/, least: 20 },
    { id: 'gitlab-rrt', triggers: ["GR1348941"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-runner-authentication-token', triggers: ["glrt-"], rest: /^[-\w]{20}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-runner-authentication-token-routable', triggers: ["glrt-t"], rest: /^[\d]_[-\w]{27,300}\.[\da-z]{2}[\da-z]{7}/, characters: /[-.\w]/, least: 39 },
    { id: 'gitlab-scim-token', triggers: ["glsoat-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'gitlab-session-cookie', triggers: ["_gitlab_session="], rest: /^[\da-z]{20,1024}/, characters: /[\da-z]/, least: 20 },
    { id: 'grafana-cloud-api-token', triggers: ["glc_"], rest: /^[+/-9A-Za-z]{32,400}={0,3}/, characters: /[+/-9=A-Za-z]/, least: 32 },
    { id: 'grafana-service-account-token', triggers: ["glsa_"], rest: /^[\dA-Za-z]{32}_[\dA-Fa-f]{8}/, characters: /[\w]/, least: 41 },
    { id: 'harness-api-key', triggers: ["pat.", "sat."], rest: /^[-\w]{22}\.[\dA-Za-z]{24}\.[\dA-Za-z]{20}/, characters: /[-.\w]/, least: 68 },
    { id: 'hashicorp-tf-api-token', triggers: ["atlasv1."], rest: /^[-\d=A-Z_a-z]{20,1024}/, characters: /[-\d=A-Z_a-z]/, least: 20 },
    { id: 'heroku-api-key-v2', triggers: ["HRKU-AA"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'huggingface-access-token', triggers: ["hf_"], rest: /^[A-Za-z]{34}/, characters: /[A-Za-z]/, least: 34 },
    { id: 'huggingface-organization-api-token', triggers: ["api_org_"], rest: /^[A-Za-z]{20,1024}/, characters: /[A-Za-z]/, least: 20 },
    { id: 'infracost-api-token', triggers: ["ico-"], rest: /^[\dA-Za-z]{32}/, characters: /[\dA-Za-z]/, least: 32 },
    { id: 'intra42-client-secret', triggers: ["s-s4t2ud-", "s-s4t2af-"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'linear-api-key', triggers: ["lin_api_"], rest: /^[\dA-Za-z]{20,1024}/, characters: /[\dA-Za-z]/, least: 20 },
    { id: 'mapbox-api-token', triggers: ["pk."], rest: /^[\da-z]{60}\.[\da-z]{22}/, characters: /[.\da-z]/, least: 83 },
    { id: 'new-relic-browser-api-token', triggers: ["NRJS-"], rest: /^[\da-f]{19}/, characters: /[\da-f]/, least: 19 },
    { id: 'new-relic-insert-key', triggers: ["NRII-"], rest: /^[-\da-z]{32}/, characters: /[-\da-z]/, least: 32 },
    { id: 'new-relic-user-api-key', triggers: ["NRAK-"], rest: /^[\da-z]{27}/, characters: /[\da-z]/, least: 27 },
    { id: 'notion-api-token', triggers: ["ntn_"], rest: /^[\d]{11}[\dA-Za-z]{32}[\dA-Za-z]{3}/, characters: /[\dA-Za-z]/, least: 46 },
    { id: 'npm-access-token', triggers: ["npm_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'octopus-deploy-api-key', triggers: ["API-"], rest: /^[\dA-Z]{26}/, characters: /[\dA-Z]/, least: 26 },
    { id: 'openai-api-key', triggers: ["sk-"], rest: /^[\dA-Za-z]{20}T3BlbkFJ[\dA-Za-z]{20}/, characters: /[\dA-Za-z]/, least: 48 },
    { id: 'openai-api-key', triggers: ["sk-proj-", "sk-svcacct-", "sk-admin-"], rest: /^[-\w]{74}T3BlbkFJ(?:[-\w]{74}|[-\w]{58})/, characters: /[-\w]/, least: 140 },
    { id: 'openai-api-key', triggers: ["sk-proj-", "sk-svcacct-", "sk-admin-"], rest: /^[-\w]{58}T3BlbkFJ(?:[-\w]{74}|[-\w]{58})/, characters: /[-\w]/, least: 124 },
    { id: 'openshift-user-token', triggers: ["sha256~"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'perplexity-api-key', triggers: ["pplx-"], rest: /^[\dA-Za-z]{48}/, characters: /[\dA-Za-z]/, least: 48 },
    { id: 'plaid-api-token', triggers: ["access-sandbox-", "access-development-", "access-production-"], rest: /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/, characters: /[-\da-f]/, least: 36 },
    { id: 'planetscale-api-token', triggers: ["pscale_tkn_"], rest: /^[-.\d=A-Z_a-z]{20,1024}/, characters: /[-.\d=A-Z_a-z]/, least: 20 },
    { id: 'planetscale-oauth-token', triggers: ["pscale_oauth_"], rest: /^[-.\d=A-Z_a-z]{20,1024}/, characters: /[-.\d=A-Z_a-z]/, least: 20 },
    { id: 'planetscale-password', triggers: ["pscale_pw_"], rest: /^[-.\d=A-Z_a-z]{20,1024}/, characters: /[-.\d=A-Z_a-z]/, least: 20 },
    { id: 'postman-api-token', triggers: ["PMAK-"], rest: /^[\dA-Fa-f]{24}-[\dA-Fa-f]{34}/, characters: /[-\dA-Fa-f]/, least: 59 },
    { id: 'prefect-api-token', triggers: ["pnu_"], rest: /^[\dA-Za-z]{36}/, characters: /[\dA-Za-z]/, least: 36 },
    { id: 'pulumi-api-token', triggers: ["pul-"], rest: /^[\da-f]{40}/, characters: /[\da-f]/, least: 40 },
    { id: 'pypi-upload-token', triggers: ["pypi-AgEIcHlwaS5vcmc"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'readme-api-token', triggers: ["rdme_"], rest: /^[\da-z]{70}/, characters: /[\da-z]/, least: 70 },
    { id: 'rubygems-api-token', triggers: ["rubygems_"], rest: /^[\da-f]{20,1024}/, characters: /[\da-f]/, least: 20 },
    { id: 'scalingo-api-token', triggers: ["tk-us-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'sendgrid-api-token', triggers: ["SG."], rest: /^[-.\d=A-Z_a-z]{66}/, characters: /[-.\d=A-Z_a-z]/, least: 66 },
    { id: 'sendinblue-api-token', triggers: ["xkeysib-"], rest: /^[\da-f]{64}-[\dA-Za-z]{16}/, characters: /[-\dA-Za-z]/, least: 81 },
    { id: 'sentry-org-token', triggers: ["sntrys_eyJpYXQiO"], rest: /^[+/-9A-Za-z]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[+/-9A-Za-z]{10,200}={0,2}_[+/-9A-Za-z]{43}/, characters: /[+/-9=A-Z_a-z]/, least: 80 },
    { id: 'sentry-user-token', triggers: ["sntryu_"], rest: /^[\da-f]{20,1024}/, characters: /[\da-f]/, least: 20 },
    { id: 'settlemint-application-access-token', triggers: ["sm_aat_"], rest: /^[\dA-Za-z]{16,1024}/, characters: /[\dA-Za-z]/, least: 16 },
    { id: 'settlemint-personal-access-token', triggers: ["sm_pat_"], rest: /^[\dA-Za-z]{16,1024}/, characters: /[\dA-Za-z]/, least: 16 },
    { id: 'settlemint-service-access-token', triggers: ["sm_sat_"], rest: /^[\dA-Za-z]{16,1024}/, characters: /[\dA-Za-z]/, least: 16 },
    { id: 'shippo-api-token', triggers: ["shippo_live_", "shippo_test_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'shopify-access-token', triggers: ["shpat_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'shopify-custom-access-token', triggers: ["shpca_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'shopify-private-app-access-token', triggers: ["shppa_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'shopify-shared-secret', triggers: ["shpss_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'slack-app-token', triggers: ["xapp-"], rest: /^[\d]-[\dA-Za-z]{1,1024}-[\d]{1,1024}-[\dA-Za-z]{1,1024}/, characters: /[-\dA-Za-z]/, least: 7 },
    { id: 'slack-bot-token', triggers: ["xoxb-"], rest: /^[\d]{10,13}-[\d]{10,13}[-\dA-Za-z]{0,1024}/, characters: /[-\dA-Za-z]/, least: 21 },
    { id: 'slack-config-access-token', triggers: ["xoxe.xoxB-", "xoxe.xoxP-", "xoxe.xoxb-", "xoxe.xoxp-"], rest: /^[\d]-[\dA-Za-z]{163,166}/, characters: /[-\dA-Za-z]/, least: 165 },
    { id: 'slack-config-refresh-token', triggers: ["xoxe-"], rest: /^[\d]-[\dA-Za-z]{146}/, characters: /[-\dA-Za-z]/, least: 148 },
    { id: 'slack-legacy-bot-token', triggers: ["xoxb-"], rest: /^[\d]{8,14}-[\dA-Za-z]{18,26}/, characters: /[-\dA-Za-z]/, least: 27 },
    { id: 'slack-legacy-token', triggers: ["xoxo-", "xoxs-"], rest: /^[\d]{1,1024}-[\d]{1,1024}-[\d]{1,1024}-[\dA-Fa-f]{1,1024}/, characters: /[-\dA-Fa-f]/, least: 7 },
    { id: 'slack-legacy-workspace-token', triggers: ["xoxa-", "xoxr-"], rest: /^[\dA-Za-z]{8,48}/, characters: /[\dA-Za-z]/, least: 8 },
    { id: 'slack-legacy-workspace-token', triggers: ["xoxa-", "xoxr-"], rest: /^[\d]-[\dA-Za-z]{8,48}/, characters: /[-\dA-Za-z]/, least: 10 },
    { id: 'slack-user-token', triggers: ["xoxe", "xoxp"], rest: /^(?:-[\d]{10,13}){3}-[-\dA-Za-z]{28,34}/, characters: /[-\dA-Za-z]/, least: 62 },
    { id: 'sourcegraph-access-token', triggers: ["sgp_"], rest: /^[\dA-Fa-f]{40}/, characters: /[\dA-Fa-f]/, least: 40 },
    { id: 'sourcegraph-access-token', triggers: ["sgp_"], rest: /^[\dA-Fa-f]{16}_[\dA-Fa-f]{40}/, characters: /[\dA-F_a-f]/, least: 57 },
    { id: 'sourcegraph-access-token', triggers: ["sgp_local_"], rest: /^[\dA-Fa-f]{20,1024}/, characters: /[\dA-Fa-f]/, least: 20 },
    { id: 'square-access-token', triggers: ["EAAA"], rest: /^[-\w]{22,60}/, characters: /[-\w]/, least: 22 },
    { id: 'square-access-token', triggers: ["sq0atp-"], rest: /^[-\w]{20,1024}/, characters: /[-\w]/, least: 20 },
    { id: 'stripe-access-token', triggers: ["sk_test_", "sk_live_", "sk_prod_", "rk_test_", "rk_live_", "rk_prod_"], rest: /^[\dA-Za-z]{10,1024}/, characters: /[\dA-Za-z]/, least: 10 },
    { id: 'twilio-api-key', triggers: ["SK"], rest: /^[\dA-Fa-f]{32}/, characters: /[\dA-Fa-f]/, least: 32 },
    { id: 'typeform-api-token', triggers: ["tfp_"], rest: /^[-.\d=_a-z]{59}/, characters: /[-.\d=_a-z]/, least: 59 },
    { id: 'vault-batch-token', triggers: ["hvb."], rest: /^[-\w]{138,300}/, characters: /[-\w]/, least: 138 },
    { id: 'vault-service-token', triggers: ["hvs."], rest: /^[-\w]{90,120}/, characters: /[-\w]/, least: 90 },
    { id: 'yandex-access-token', triggers: ["t1."], rest: /^[-\w]{1,1024}={0,2}\.[-\w]{86}={0,2}/, characters: /[-.\d=A-Z_a-z]/, least: 88 },
    { id: 'yandex-api-key', triggers: ["AQVN"], rest: /^[-\w]{35,38}/, characters: /[-\w]/, least: 35 },
];

;// CONCATENATED MODULE: ./lib/redact/rules/token-shapes.js


/** More of one token is not looked at. */
const longestToken = 1024;
/** The formats of gitleaks as shapes. */
function tokenShapes() {
    return gitleaksFormats.flatMap((format) => format.triggers.map((trigger) => {
        const isWord = /^[A-Za-z0-9]+$/.test(trigger);
        return {
            triggers: [trigger],
            body: (0,shapes/* characterSet */.qW)(new RegExp(`${format.characters.source}|[\\w.-]`)),
            min: format.least,
            max: longestToken,
            // Within longer words, such as a hash or base64, some letters in a row are no beginning.
            ...(isWord ? { before: shapes/* wordStart */.ZJ } : {}),
            secret: (body) => tokenSpan(format, isWord, body),
        };
    }));
}
/**
 * A token is masked up to its end, which may be beyond what the rule matches: issuers make their tokens longer.
 * Where only letters announce it, its length has to be right.
 */
function tokenSpan({ rest }, isWord, body) {
    const matched = rest.exec(body)?.[0].length;
    if (matched === undefined)
        return null;
    if (isWord)
        return /^[A-Za-z0-9]/.test(body.slice(matched)) ? null : [0, matched];
    return [0, Math.max(matched, body.replace(/[.-]+$/, '').length)];
}

;// CONCATENATED MODULE: ./lib/redact/redaction.js








/**
 * Compiles the rules and the secrets of `env` (variables named like secrets). A pattern without
 * metacharacters is a literal secret; another one is a regular expression, and its own text is masked
 * too, in case it was meant literally. Throws a usage error for a pattern that is empty,
 * does not compile, or cannot be matched in linear time.
 */
function compileRedaction(rules, env) {
    const expressions = rules.patterns.flatMap((pattern, index) => {
        if (pattern.trim() === '')
            throw (0,errors/* usageError */.Wp)('bad-redact', `--redact pattern ${index + 1} is empty`);
        return (0,rules_pattern/* isLiteral */.c$)(pattern) ? [] : [(0,rules_pattern/* compilePattern */.Eb)(pattern, index + 1)];
    });
    const named = [
        ...rules.secrets
            .filter((value) => value.trim() !== '')
            .map((value) => ({ name: 'a given secret', value })),
        ...rules.patterns.map((value, index) => ({ name: `--redact pattern ${index + 1}`, value })),
        ...(0,secret_names/* environmentSecrets */.Pm)(env),
    ];
    const notices = new Set();
    const forms = new Map();
    for (const { name, value } of named) {
        const found = formsOf(value);
        if (found.length === 0 && (0,rules_pattern/* isLiteral */.c$)(value))
            notices.add(`${name} is too short to be masked (under 4 characters)`);
        for (const form of found)
            forms.set(form.head + form.tail, form);
    }
    const shortest = Math.min(...[...forms.keys()].map((form) => form.length));
    return {
        automaton: automatonOf(forms.values()),
        patterns: expressions,
        longestShownBeginning: Math.max(1, Math.min(3, Math.floor(shortest / 4))),
        notices: [...notices],
    };
}
function automatonOf(forms) {
    const entries = [
        ...shapes/* privateKeyEnds */.RK.map((text) => ({ text, value: { kind: 'block-end' } })),
        ...[...assignments/* separators */.Jo, ...assignments/* optionWords */.RI].map((text) => ({
            text,
            value: { kind: 'assignment' },
            isShown: true,
        })),
    ];
    for (const { head, tail } of forms)
        entries.push({ text: head, value: { kind: 'secret', tail } });
    for (const shape of [...tokenShapes(), ...shapes/* shapes */.nq])
        for (const text of shape.triggers)
            entries.push({ text, value: { kind: 'shape', shape }, isShown: true });
    return (0,automaton/* buildAutomaton */.Z)(entries);
}


/***/ })

};
