export const id = 4904;
export const ids = [4904];
export const modules = {

/***/ 15206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addRetries: () => (/* binding */ addRetries)
});

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;


// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./lib/github/graphql-errors.js

const failed = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP() })).min(1),
});
/**
 * A hook around requests. GraphQL answers exceeded limits and its own failures with status 200, which both
 * plugins detect only after the hooks for errors. Thrown here with the status that REST has for them, they are
 * handled as REST's are.
 */
async function throwGraphqlErrors(request, options) {
    const response = await request(options);
    if (!options.url.endsWith('/graphql'))
        return response;
    const { errors = [] } = failed.safeParse(response.data).data ?? {};
    const limit = errors.find(({ type, message }) => type === 'RATE_LIMITED' || /\bsecondary rate\b/i.test(message));
    const failure = errors.find(({ message }) => /Something went wrong while executing your query/.test(message));
    const found = limit ?? failure;
    if (found === undefined)
        return response;
    // As REST's answers have it; plugin-throttling goes by it.
    if (limit?.type === 'RATE_LIMITED')
        response.headers['x-ratelimit-remaining'] = '0';
    // As in Octokit's own errors, `request` is where the plugins look; the token is left out.
    const status = limit ? 403 : 500;
    throw Object.assign(new Error(found.message), { status, response, request: { ...options, headers: {} } });
}

// EXTERNAL MODULE: ./lib/github/response-error.js
var response_error = __webpack_require__(49863);
;// CONCATENATED MODULE: ./lib/github/retries.js





// A waiting job is paid for. A client that has waited this long in total loses the feature instead.
const longestWaitSeconds = 60;
const retries = 3;
// The waiting is done here, so the plugins repeat a request at once.
const atOnce = { retryAfterBaseValue: 0 };
// Of the client errors, `retryDelay` selects the few that pass with time.
const clientErrors = Array.from({ length: 100 }, (_, index) => 400 + index);
/**
 * Makes the client repeat what may pass: server errors and dropped connections (plugin-retry), rate limits as
 * GitHub asks (plugin-throttling). A request is repeated at most three times, whichever plugin does it, and all
 * waits of the client together are at most 60 seconds. `waiting` replaces the plugins' own timers. The result
 * is for callers that repeat a request themselves, since it must not be sent again blindly.
 */
function addRetries(octokit, waiting) {
    const wait = patience(waiting);
    const triesOf = new WeakMap();
    // Both plugins write `retryCount`, each over the other's, so the tries are counted here. All hooks of one
    // request receive the same `options`, and that is what identifies it.
    const repeat = async (options, seconds) => {
        const attempt = (triesOf.get(options) ?? 0) + 1;
        triesOf.set(options, attempt);
        return wait(seconds, attempt);
    };
    octokit.hook.wrap('request', throwGraphqlErrors);
    octokit.hook.error('request', async (thrown, options) => {
        const error = (0,response_error/* asResponseError */.So)(thrown);
        if (error !== null)
            byLocalClock(error.headers);
        const seconds = (0,response_error/* isUnclear */.Z5)(thrown) && !isRepeatable(options) ? null : retryDelay(thrown);
        const further = seconds !== null && (await repeat(options, seconds)) ? retries : 0;
        // plugin-retry reads the one for server errors, which it repeats without being asked, the other for the rest.
        options.request.retries = further;
        throw (0,response_error/* isRequestError */.eK)(thrown) ? retryRequest(thrown, further, 0) : thrown;
    });
    const { retryRequest } = (0,dist_bundle/* retry */.L)(octokit, { retry: { ...atOnce, doNotRetry: clientErrors } }).retry;
    throttling(octokit, {
        throttle: {
            ...atOnce,
            ...pacing(),
            // Each resolves to whether the request is repeated; the plugin awaits it, which its types leave out.
            onRateLimit: (seconds, options) => repeat(options, seconds),
            onSecondaryRateLimit: (seconds, options) => repeat(options, seconds),
        },
    });
    return async (thrown, attempt) => {
        const seconds = retryDelay(thrown);
        return seconds !== null && wait(seconds, attempt);
    };
}
/**
 * True if a request may be sent again although GitHub may have carried it out. Creating something twice makes
 * two, so a POST is not, unless it only reads. `request: { isRepeatable }` of a request overrides this.
 */
function isRepeatable({ method, query, request }) {
    if ('isRepeatable' in request)
        return request.isRepeatable === true;
    return method !== 'POST' || (typeof query === 'string' && !/^\s*mutation\b/.test(query));
}
/**
 * Seconds that GitHub asks to wait (0 if it names none) before the next try, or null if another would not help
 * or is up to plugin-throttling. Follows "Best practices for using the REST API" in GitHub's documentation.
 */
function retryDelay(thrown) {
    const error = (0,response_error/* asResponseError */.So)(thrown);
    if (error === null)
        return (0,response_error/* isRequestError */.eK)(thrown) ? 0 : null;
    if ((0,response_error/* isRateLimit */.a5)(error))
        return null;
    const { status, headers } = error;
    const after = headers['retry-after'] === undefined ? Number.NaN : Number(headers['retry-after']);
    const asked = Number.isFinite(after) ? after : null;
    // GitHub Enterprise Server's older limits have other words, but the same header.
    if (status === 429 || (status === 403 && asked !== null))
        return asked ?? 0;
    return status < 500 ? null : Math.min(asked ?? 0, longestWaitSeconds);
}
/**
 * Waits `seconds`, and at least 1, 2 and 4 seconds after one, two and three tries: plugin-throttling passes 0
 * for a reset in the past, as one looks to a clock that is ahead, and for an answer without one.
 */
function patience({ sleep, random, signal, }) {
    let left = longestWaitSeconds;
    return async (seconds, attempt) => {
        const least = Math.max(seconds, 2 ** (attempt - 1));
        // False for NaN too, which would otherwise make `left` NaN and the limit void.
        if (!(attempt <= retries && least <= left))
            return false;
        const total = Math.min(least + random() / 4, left);
        left -= total;
        await sleep(total * 1000, signal);
        return true;
    };
}
/** Restates the reset of a limit by this machine's clock, since plugin-throttling compares it with that. */
function byLocalClock(headers) {
    const reset = Number(headers['x-ratelimit-reset']);
    const now = Date.parse(String(headers.date ?? '')) / 1000;
    if (Number.isFinite(reset) && Number.isFinite(now))
        headers['x-ratelimit-reset'] = String(Math.floor(reset - now + Date.now() / 1000));
}
/**
 * plugin-throttling spaces all writes by one second and notifying ones by three. A report makes about eight
 * writes, which is far from any limit; a report on a large matrix deletes hundreds of comments. So sixty
 * writes are free, and one more is allowed every second.
 */
function pacing() {
    const bucket = { reservoir: 60, reservoirIncreaseMaximum: 60 };
    const refill = { reservoirIncreaseAmount: 1, reservoirIncreaseInterval: 1000 };
    return {
        write: new light.Group({ maxConcurrent: 1, ...bucket, ...refill }),
        notifications: new light.Group({ maxConcurrent: 1 }),
    };
}


/***/ }),

/***/ 31015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ })

};
