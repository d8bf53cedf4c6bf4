export const id = 5869;
export const ids = [5869];
export const modules = {

/***/ 57352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ resultSchema),
/* harmony export */   mg: () => (/* binding */ packageChangeSchema)
/* harmony export */ });
/* unused harmony export inputChangeSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** One package whose set of versions differs between two closures. */
const packageChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
    old_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    new_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** New size minus old size, in bytes; null where sizes are not known (derivations). */
    size_delta_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/** One flake input whose locked revision differs. */
const inputChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'updated']),
    old_revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    new_revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** ISO 8601 dates of the locked revisions. */
    old_date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    new_date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** The forge's page that compares the two revisions. */
    compare_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** What a person may not expect, such as a date before the old one; absent where there is nothing. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    store_path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    closure_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
    /** The closure (or derivation) that `packages` compares with. */
    compared_with: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageChangeSchema).optional(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(inputChangeSchema).optional(),
});


/***/ }),

/***/ 65629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failureSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

/** A place in a Nix source; `file` is relative to the checkout for a file in it. */
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    probable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('True where no program named the place: what the cause names is in this line of the checkout alone.'),
});
/** The classified cause of an unsuccessful rebuild. Readers tolerate families they do not know. */
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** 0 to 1: how sure the classification is. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** The root cause in Nix's own words, without escape sequences. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .optional()
        .describe("The line of the failed builder's own log that tells why; null where none is known to."),
    derivation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    location: locationSchema.nullable(),
    /** The last lines of the failed builder's log, or of the error block. */
    log_tail: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What a person can do about it. */
    hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** One command that reproduces it, pinned to the revision where one is known. */
    reproduce: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    /** The kept `nix log` of the derivation, relative to the build's directory. */
    log_file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
});


/***/ }),

/***/ 60696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseNames),
/* harmony export */   o: () => (/* binding */ secondsByPhase)
/* harmony export */ });
/** The phases of a rebuild and of a deployment, in the order in which a healthy one goes through them. */
const phaseNames = [
    'preparing',
    'evaluating',
    'fetching',
    'building',
    'planning',
    'copying',
    'activating',
    'verifying',
    'rolling-back',
    'rebooting',
];
/** Seconds spent in each phase, in the order in which they first came. */
function secondsByPhase(phases) {
    const sums = new Map();
    for (const { name, duration_seconds } of phases)
        sums.set(name, (sums.get(name) ?? 0) + duration_seconds);
    return Object.fromEntries(sums);
}


/***/ }),

/***/ 71941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80094);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33030);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);





/**
 * Writes a whole file so that readers see the old content or the new, never a part of it, even when
 * the machine dies in between. Throws a ToolError (`cannot-write`), and leaves nothing behind then.
 */
async function writeFileAtomic(path, content) {
    // In the same directory, since a rename is atomic only within one file system.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${(0,_random_js__WEBPACK_IMPORTED_MODULE_3__/* .randomHex */ .n)(6)}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', 0o644);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => { });
        throw unwritable(path, error);
    }
}
/** Names the file itself rather than the temporary one. */
function unwritable(path, error) {
    const fault = (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemFault */ .mc)(error);
    if (fault === null)
        return error;
    // The file itself need not exist, so it is its directory that is missing.
    const isDirectoryGone = error.code === 'ENOENT';
    const why = isDirectoryGone
        ? `the directory ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} does not exist any more`
        : (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-write', `cannot write ${path}: ${why}`, { hint: fault.hint, cause: error });
}


/***/ }),

/***/ 68918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


// O_NONBLOCK, because opening a FIFO would wait for a writer; O_NOFOLLOW, because a symlink may lead anywhere.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * The text of a file that may come from elsewhere; null where it is no regular file of at most `maxBytes`.
 * Throws the system's error where it cannot be opened (as a symlink cannot) or read.
 */
async function readRegularFile(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        const stats = await file.stat();
        return stats.isFile() && stats.size <= maxBytes ? await file.readFile('utf8') : null;
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 33689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json's. */
const version = '1.0.0';


/***/ }),

/***/ 56042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ signedBytes),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Bytes in the binary units that Nix prints: `512 B`, `1.5 KiB`, `3.8 GiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return '?';
    let value = Math.abs(bytes);
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    const sign = bytes < 0 ? '-' : '';
    return `${sign}${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
/** A change of size with its sign: `+1.5 KiB`, `-3.8 GiB`, `0 B`. */
function signedBytes(bytes) {
    return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
