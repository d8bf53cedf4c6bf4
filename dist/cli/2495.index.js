export const id = 2495;
export const ids = [2495];
export const modules = {

/***/ 7297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeGif: () => (/* binding */ writeGif)
});

// UNUSED EXPORTS: renderGif

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/render/look.js + 1 modules
var look = __webpack_require__(4431);
;// CONCATENATED MODULE: ./lib/render/gif/budget.js

/** The frame rates that are tried, highest first; below 2 a terminal is hard to follow. */
const rates = [12, 10, 8, 6, 5, 4, 3, 2];
const shortPause = 0.5;
const smallestFont = 8;
/** Plans aim at this part of the limit, because sizes are only estimated. */
const aim = 0.85;
/**
 * Lowers the frame rate, then the pauses, then the font size, until a GIF of these frames should stay
 * under `limit` bytes; `steps` names each reduction in words.
 */
function reducedPlan(plan, sizes, limit) {
    const steps = [];
    const target = limit * aim;
    const lower = rates.filter((rate) => rate < plan.fps);
    const fps = lower.find((rate) => estimatedBytes(sizes, rate, plan.speed) <= target) ?? lower.at(-1) ?? plan.fps;
    if (fps < plan.fps)
        steps.push(`frame rate lowered from ${plan.fps} to ${fps} a second`);
    const rest = estimatedBytes(sizes, fps, plan.speed);
    if (rest <= target)
        return { plan: { ...plan, fps }, steps };
    const idleLimit = Math.min(plan.idleLimit, shortPause);
    if (idleLimit < plan.idleLimit)
        steps.push(`pauses cut from ${plan.idleLimit} to ${idleLimit} s`);
    const before = plan.fontSize ?? look/* defaultFontSize */.u;
    // The bytes of text grow with its area, or a little less.
    const fontSize = Math.max(Math.min(before, smallestFont), Math.floor(before * Math.sqrt(target / rest)));
    if (fontSize < before)
        steps.push(`font size lowered from ${before} to ${fontSize}`);
    return { plan: { ...plan, fps, idleLimit, fontSize }, steps };
}
/**
 * The estimated bytes at another frame rate. Frames that become one are estimated to be about as large as
 * the largest of them, and at most as large as all of them.
 */
function estimatedBytes({ recorded, bytes }, fps, speed) {
    let [total, slot, sum, most] = [0, -1, 0, 0];
    const close = () => {
        total += Math.min(sum, most * 1.2);
        [sum, most] = [0, 0];
    };
    recorded.forEach((time, index) => {
        const next = Math.floor((time / speed) * fps);
        if (next !== slot)
            close();
        slot = next;
        sum += bytes[index];
        most = Math.max(most, bytes[index]);
    });
    close();
    return total;
}
/**
 * Keeps a pass under its limit: a frame is left out while the file has more bytes than its share of the limit
 * at that moment, and what it showed appears with the next one. The shares follow the sizes of the pass before.
 */
class Governor {
    skipped = 0;
    #total;
    #at = 0;
    #due = 0;
    #sizes;
    #limit;
    constructor(sizes, limit) {
        this.#sizes = sizes;
        this.#limit = limit;
        this.#total = sizes.bytes.reduce((sum, size) => sum + size, 0);
    }
    /** Whether a frame at this moment of the recording that brings the file to `bytes` may be written. */
    allows(bytes, recorded) {
        const sizes = this.#sizes;
        while (this.#at < sizes.bytes.length && sizes.recorded[this.#at] <= recorded)
            this.#due += sizes.bytes[this.#at++];
        // A part is kept for the last frame, which has to fit whatever came before.
        const largest = this.#limit * 0.1;
        const allowed = largest + (this.#limit - 2 * largest) * (this.#due / this.#total);
        const fits = bytes <= allowed;
        if (!fits)
            this.skipped++;
        return fits;
    }
}

// EXTERNAL MODULE: ./lib/render/gif/options.js
var gif_options = __webpack_require__(8027);
// EXTERNAL MODULE: ./lib/render/gif/pass.js + 12 modules
var gif_pass = __webpack_require__(3650);
;// CONCATENATED MODULE: ./lib/render/gif/render-gif.js






/**
 * Renders a recording as an animated GIF in memory. Throws a usage error for options that cannot be
 * drawn, and where even the smallest rendering would be larger than `maxBytes`.
 */
async function renderGif(recording, options = {}) {
    const sink = new MemorySink();
    await writeGif(recording, options, sink);
    return sink.bytes();
}
/**
 * Renders a recording as an animated GIF into `sink`, in one pass; more are needed only where a resize
 * makes the picture larger, where there are too many colours for a GIF, or to stay under `maxBytes`.
 */
async function writeGif(recording, options, sink) {
    const limit = options.maxBytes;
    if (limit !== undefined && !(limit > 0))
        throw (0,errors/* usageError */.Wp)('bad-max-size', `${limit} bytes is not a size for a GIF`, 'Give a number of bytes above 0.');
    let plan = (0,gif_options/* planOf */.X)(options, recording.header);
    let reductions = [];
    let sizes;
    let context = { size: recording.header, hold: (0,gif_options/* holdOf */.n)(options) };
    for (;;) {
        const governor = sizes && new Governor(sizes, limit);
        const pass = await (0,gif_pass/* drawPass */.aR)(recording, options, plan, { ...context, governor }, sink);
        if (pass.kind === 'larger-screen')
            context = { ...context, size: await (0,gif_pass/* largestSize */.W5)(recording) };
        else if (pass.kind === 'more-colors')
            context = { ...context, palette: await (0,gif_pass/* gatherPalette */.Zc)(recording, options, plan, context) };
        else {
            const { frames, bytes, durationSeconds } = pass;
            const skipped = governor?.skipped ?? 0;
            if (limit === undefined || bytes <= limit)
                return {
                    frames,
                    bytes,
                    durationSeconds,
                    reductions: [...reductions, ...skippedFrames(skipped)],
                    damage: recording.damage(),
                };
            if (sizes)
                throw tooLarge(bytes, limit);
            sizes = pass.sizes;
            ({ plan, steps: reductions } = reducedPlan(plan, sizes, limit));
        }
        sink.restart();
    }
}
function skippedFrames(skipped) {
    return skipped > 0 ? [`${skipped} ${skipped === 1 ? 'frame' : 'frames'} left out`] : [];
}
function tooLarge(bytes, limit) {
    return (0,errors/* usageError */.Wp)('gif-too-large', `the GIF cannot be brought under ${(0,size/* formatBytes */.z)(limit)}; ${(0,size/* formatBytes */.z)(bytes)} is the least`, 'Raise --max-size, or give a smaller --font-size.');
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ signedDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds as people read them, `?` for no duration: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return '?';
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** A change of duration in seconds with its sign: `+2.0 s`, `-1 min 5 s`, `0.0 s`. */
function signedDuration(seconds) {
    const sign = seconds > 0 ? '+' : seconds < 0 ? '-' : '';
    return `${sign}${formatDuration(Math.abs(seconds))}`;
}


/***/ })

};
