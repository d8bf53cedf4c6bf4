export const id = 3823;
export const ids = [3823];
export const modules = {

/***/ 75086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishAndReport: () => (/* binding */ finishAndReport),
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _runner_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77536);
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
        const { finishBuild } = await Promise.all(/* import() */[__webpack_require__.e(8656), __webpack_require__.e(1511), __webpack_require__.e(8536), __webpack_require__.e(7151)]).then(__webpack_require__.bind(__webpack_require__, 18536));
        const { reportBuild } = await Promise.all(/* import() */[__webpack_require__.e(6985), __webpack_require__.e(1446), __webpack_require__.e(7588), __webpack_require__.e(1716), __webpack_require__.e(4597)]).then(__webpack_require__.bind(__webpack_require__, 8217));
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


/***/ }),

/***/ 13823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTrialPost: () => (/* binding */ runTrialPost)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _builds_trial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66985);
/* harmony import */ var _rebuild_post_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75086);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43504);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69443);







/** The post step of the trial Action: what ended main has ended the machine too. */
async function runTrialPost(runner) {
    return (0,_rebuild_post_js__WEBPACK_IMPORTED_MODULE_4__.finishAndReport)(runner, {
        parseInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTrialInputs */ .B,
        trialOf,
        writeOutputs: _outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .writeTrialOutputs */ .A,
    });
}
/** Null where main was killed before it could write one. */
async function trialOf({ dir }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .trialFileNames */ .Zd.trial), 'utf8').catch(() => null);
    return text === null ? null : _builds_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .trialSchema */ .WI.parse(JSON.parse(text));
}


/***/ })

};
