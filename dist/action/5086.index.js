export const id = 5086;
export const ids = [5086];
export const modules = {

/***/ 32220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   SI: () => (/* binding */ nothingPublished)
/* harmony export */ });
/* unused harmony export metadataOutput */
const nothingPublished = {
    files: { artifact: null, screenshot: null },
    commentUrl: null,
    checkRunUrl: null,
    trend: {},
};
// The outputs of a job together may have at most 1 MB.
const longestMetadata = 256 * 1024;
/** Sets the outputs of `action.yml`. What is not known is an empty text. */
function writeOutputs(runner, { dir, metadata }, published) {
    const { files, commentUrl, checkRunUrl, trend } = published;
    const values = {
        outcome: metadata.outcome,
        success: metadata.success,
        'exit-code': metadata.exit_code,
        'duration-seconds': metadata.duration_seconds,
        'error-message': metadata.error_message,
        'failure-family': metadata.failure?.family,
        'store-path': metadata.result?.store_path,
        'build-dir': dir,
        metadata: metadataOutput(metadata),
        'artifact-id': files.artifact?.id,
        'artifact-url': files.artifact?.url,
        'screenshot-url': files.screenshot?.url,
        'comment-url': commentUrl,
        'check-run-url': checkRunUrl,
        ...trend,
    };
    for (const [name, value] of Object.entries(values))
        runner.setOutput(name, String(value ?? ''));
}
/** The metadata as one line of JSON; without its long lists where they would not fit into an output. */
function metadataOutput(metadata) {
    const whole = JSON.stringify(metadata);
    if (whole.length <= longestMetadata)
        return whole;
    const bare = { ...metadata, failures: [], phases: [], activity: null, result: null, resources: null };
    const short = JSON.stringify(bare);
    return short.length <= longestMetadata
        ? short
        : JSON.stringify({ ...bare, failure: null, error_message: null });
}


/***/ }),

/***/ 75086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishAndReport: () => (/* binding */ finishAndReport),
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _runner_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11170);
/* harmony import */ var _runner_notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98444);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46459);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33617);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32220);
/* harmony import */ var _reporting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90906);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15671);








const ofRebuild = { parseInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .TL, trialOf: async () => null, writeOutputs: _outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputs */ .Kn };
/** The post step of the rebuild Action. */
async function runPost(runner) {
    return finishAndReport(runner, ofRebuild);
}
/**
 * Finishes and reports a build that main could not, because it was cancelled or killed.
 * Most times main has reported already and nothing is loaded or done. The step never fails the job.
 */
async function finishAndReport(runner, { parseInputs, trialOf, writeOutputs }) {
    const dir = runner.state(_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .states */ .x.buildDir);
    if (dir === '' || runner.state(_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .states */ .x.reported) === 'true')
        return 0;
    await runner.ready();
    const notices = (0,_runner_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .createNotices */ .g)(runner);
    try {
        const inputs = parseInputs(runner.input);
        for (const secret of (0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .maskedTexts */ .k)(inputs, runner.env))
            runner.setSecret(secret);
        const context = (0,_runner_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .y)(runner.env);
        const { finishBuild } = await Promise.all(/* import() */[__webpack_require__.e(4388), __webpack_require__.e(2197), __webpack_require__.e(7294)]).then(__webpack_require__.bind(__webpack_require__, 97316));
        const { reportBuild } = await Promise.all(/* import() */[__webpack_require__.e(2128), __webpack_require__.e(6985), __webpack_require__.e(5588), __webpack_require__.e(9398), __webpack_require__.e(3436)]).then(__webpack_require__.bind(__webpack_require__, 8217));
        const build = await finishBuild(dir);
        const { github, commentGitHub } = (0,_reporting_js__WEBPACK_IMPORTED_MODULE_6__/* .reportingClients */ .J)(inputs, context);
        // Main reported nothing, so its outputs and summary are empty; a half-done run has no duration to trend.
        const reporting = { inputs, context, log: runner, notices, github, commentGitHub };
        const trial = await trialOf(build);
        const { published } = await reportBuild(build, reporting, runner, { withTrend: false, trial });
        writeOutputs(runner, build, published, trial);
    }
    catch (thrown) {
        runner.warning(`could not finish ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
    }
    return 0;
}


/***/ })

};
