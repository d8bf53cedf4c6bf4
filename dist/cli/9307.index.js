export const id = 9307;
export const ids = [9307];
export const modules = {

/***/ 1989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gitleaksFormats)
/* harmony export */ });
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


/***/ }),

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ environmentSecrets),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   nk: () => (/* binding */ isHarmlessValue)
/* harmony export */ });
/** What ends the name of a secret, whatever letters are before it: DBPASSWORD. */
const lastLetters = 'TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|PASSCODE|PASS|PSK|CREDENTIALS?|SECRET[_-]KEY[_-]BASE';
/** What ends the name of a secret, after a separator or at its beginning. */
const lastWord = [
    'PWD',
    'PW',
    'PAT',
    'KEY',
    '(?:AUTH|SIGN|SIGNING|API|PRIV|PRIVATE|MASTER|ACCESS|SECRET|ENCRYPTION|SSH|DEPLOY|SHARED|PRESHARED|ACCOUNT|STORAGE|SERVICE|LICEN[CS]E|RECOVERY|UNSEAL|SESSION|JWT|HMAC|WG|TLS|ROOT|ADMIN|CLIENT|APP|HOST|AGE|GPG|PGP)KEY',
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
].join('|');
/** Names of secrets, by how they end. A number may follow: PSK2, UNSEAL_KEY_1. */
const secretName = new RegExp(`(?:${lastLetters}|(?:^|[_-])(?:${lastWord}))(?:[_-]?\\d+)?$`, 'i');
/** A password's variable may also be named for its use: SECRET_PROD. */
const secretWord = /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIALS?|API[_-]?KEY|PRIVATE[_-]?KEY|UNSEAL)(?:[_-]|$)/i;
/** Names of facts about a secret (its file, its user), not of the secret. */
const factName = /[_-](?:FILE|PATH|DIR|DIRECTORY|SOCK|UR[IL]|HOST|PORT|USER|USERNAME|NAME|TYPE|ID|TTL|EXPIRY|EXPIRES|LENGTH|SIZE|COUNT|LIMIT|COMMAND|CMD|PROGRAM|FORMAT|VERSION|ALGORITHM|PARALLELISM)$/i;
/** Names that end like a secret's and are none. */
const neverNames = /^(?:OLD)?PWD$|ASKPASS$|(?:^|[_-])(?:COM|BY|X|SUR|TRES|ENCOM|UNDER|OVER)PASS$|(?:PUB|PUBLIC)[_-]?KEY(?:[_-]?TOKEN)?$|^(?:CACHE|PRIMARY|FOREIGN|SORT|PARTITION|COMPOSE|MULTI)[_-]KEY$|(?:^|[_-])(?:MAX|MIN|NUM|TOTAL)[_-](?:\w{1,60}[_-])?TOKENS$|(?:^|[_-])(?:NEW|INPUT|OUTPUT|PROMPT|COMPLETION)[_-]TOKENS$|HASH_?SEED$|(?:^|[_-])(?:RANDOM|TEST|PYTEST)[_-]SEED$|^(?:SSH_AUTH_SOCK|GPG_TTY|XAUTHORITY|TOKENIZERS\w{0,60}|SSL_CERT\w{0,60}|NIX_SSL\w{0,60})$/i;
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

/***/ 6959:
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
;// CONCATENATED MODULE: ./lib/redact/rules/signing-key.js

/** PKCS #8 before the 32 bytes of an Ed25519 key's seed (RFC 8410). */
const header = external_node_buffer_.Buffer.from('302e020100300506032b657004220420', 'hex');
/** True for the base64 of a secret key as libsodium writes it: an Ed25519 seed and the public key that belongs to it. */
function isSigningKey(base64) {
    const bytes = external_node_buffer_.Buffer.from(base64, 'base64');
    if (bytes.length !== 64)
        return false;
    // Loaded for the first key only, since it takes 6 ms.
    const { createPrivateKey, createPublicKey } = process.getBuiltinModule('node:crypto');
    const key = createPrivateKey({
        key: external_node_buffer_.Buffer.concat([header, bytes.subarray(0, 32)]),
        format: 'der',
        type: 'pkcs8',
    });
    const { x } = createPublicKey(key).export({ format: 'jwk' });
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
        before: /\bcurl\b[^\n]{0,64}$/,
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


/***/ }),

/***/ 367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ tokenShapes),
/* harmony export */   SF: () => (/* binding */ longestToken),
/* harmony export */   ou: () => (/* binding */ tokenSpan)
/* harmony export */ });
/* harmony import */ var _gitleaks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1989);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6959);


/** More of one token is not looked at. */
const longestToken = 1024;
/** The formats of gitleaks as shapes. */
function tokenShapes() {
    return _gitleaks_js__WEBPACK_IMPORTED_MODULE_0__/* .gitleaksFormats */ .n.flatMap((format) => format.triggers.map((trigger) => {
        const isWord = /^[A-Za-z0-9]+$/.test(trigger);
        return {
            triggers: [trigger],
            body: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .characterSet */ .qW)(new RegExp(`${format.characters.source}|[\\w.-]`)),
            min: format.least,
            max: longestToken,
            // Within longer words, such as a hash or base64, some letters in a row are no beginning.
            ...(isWord ? { before: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .wordStart */ .ZJ } : {}),
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


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   P: () => (/* binding */ shellStatus),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** True for a program that ended by itself with status 0. */
function hasSucceeded(result) {
    return result.kind === 'exited' && result.status === 0;
}
/** Why a program did not succeed, in a few words: its last line of standard error, or how it ended. */
function failureReason(result) {
    const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
    switch (result.kind) {
        case 'exited':
            return lastLine || `it ended with status ${result.status}`;
        case 'missing':
            return 'it is not installed or cannot be executed';
        case 'timed_out':
            return 'it did not end in time';
        case 'killed':
            return lastLine || 'it was killed';
    }
}
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Runs a program to its end without a shell and returns how it ended; never throws for a program that fails
 * or is missing. `timeoutMs` is without limit unless given. `onOutput` receives what it prints as
 * it arrives.
 */
function runProgram(argv, options) {
    const [file = '', ...args] = argv;
    const { env, cwd, timeoutMs = 0, input = '', signal, onOutput } = options;
    return new Promise((resolve) => {
        let timer;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { env, cwd, signal, maxBuffer: maxOutputBytes }, (error, stdout, stderr) => {
            clearTimeout(timer);
            resolve({ stdout, stderr, ...endOf(error) });
        });
        if (onOutput)
            for (const stream of [child.stdout, child.stderr])
                stream?.on('data', onOutput);
        // A program that ignores signals, or whose children hold its output open, must not outlast the deadline.
        if (timeoutMs > 0)
            timer = setTimeout(() => {
                child.kill('SIGKILL');
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve({ stdout: '', stderr: '', kind: 'timed_out' });
            }, timeoutMs);
        // A program that ends without reading its input is no error.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** execFile reports a status as a number, a failed start as a word such as ENOENT, and a signal without a code. */
function endOf(error) {
    if (error === null)
        return { kind: 'exited', status: 0 };
    if (typeof error.code === 'number')
        return { kind: 'exited', status: error.code };
    if (['ERR_CHILD_PROCESS_STDIO_MAXBUFFER', 'ABORT_ERR'].includes(String(error.code)))
        return { kind: 'killed' };
    if (typeof error.code === 'string')
        return { kind: 'missing' };
    return { kind: 'killed' };
}
/** The status that a shell has for a process's end: its own, or 128 and the number of the signal that ended it. */
function shellStatus(code, signal) {
    return code ?? (signal === null ? 1 : 128 + node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal]);
}
/** The first executable of that name on the PATH of `env`, or null. */
function findProgram(name, env) {
    const places = name.includes('/') ? [''] : (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
    for (const place of places) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
                return path;
        }
        catch {
            // not in this directory
        }
    }
    return null;
}


/***/ })

};
