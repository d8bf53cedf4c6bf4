/**
 * How the messages of Nix begin that belong to a family by their subject, though no rule knows each of them: compared
 * in this order, after all rules. From the sources of Nix 2.36 (src/libexpr, libfetchers, libflake, libstore, libutil,
 * libcmd, src/nix).
 */
export const nixWords = [
  [
    'usage',
    /^'?--?[a-zA-Z][\w-]*(?:\([^)]*\))?'?(?: and '?--?[a-zA-Z][\w-]*'?)? (?:requires?|(?:is|are) (?:mutually |incompatible|exclusive|not |only |useless)|does not|expects|has at most|can(?:not| )|no longer|only works|takes)|^(?:no|only one|exactly one) (?:operation|argument|flag)s? |^(?:this command requires|you must pass|required argument '--|missing flag|Nix has no subcommand|more arguments|not enough arguments|too (?:many|few) arguments|called without required arguments$|No packages specified|options? ['-])|^(?:Boolean )?setting '|^(?:syntax error in configuration line|parsing setting|configuration setting '|invalid line '|flake configuration setting ')/,
  ],
  [
    'nix-crash',
    /^(?:This is a bug!|Nix evaluator internal error|BUG: |C\+\+ exception handling is broken|unknown exception$|coroutine has finished|unexpected error type)/,
  ],
  [
    'lock-file',
    /^(?:[Ll]ock file |Not writing lock file |reference lock file |unsupported input attribute type in lock|narHash must use |'rev' attribute mismatch)|\bunlocked input\b/,
  ],
  [
    'hash-mismatch',
    /^(?:hash|size) mismatch (?:for|while fetching|importing) |^hash of path '|^LFS server returned mismatched/,
  ],
  [
    'git-fetch',
    /^(?:Git|Mercurial) (?:repository|tree|input|root object|object|checkout) |^(?:Commit signature|commit) verification |^(?:no .*)?git-lfs|^(?:appending to|committing|creating) git |^creating a (?:blob|tree) |^(?:looking up|resolving) (?:HEAD|directory|file)\b|\.gitmodules|^'?hg |^bad json from \/info\/lfs|^(?:duplicating object|initialising libgit2|cannot clone |getting working directory status|querying the number of objects|setting remote ')/,
  ],
  [
    'flake-not-found',
    /^(?:in |indirect )?flake (?:URL|reference|registry|input|ref) |^invalid flake|^unexpected (?:fragment|flake input)|^'[^']*' is (?:an indirect flake|not a valid flake)|^(?:indirect |unsupported )?input (?:attribute )?(?:path )?'[^']*' |^cannot (?:fetch|show|clone|apply|compute) .*\binput\b|^don't know how to (?:set|convert) .*\binput\b|^(?:GitHub |path |SCP-style Git )?URL '|^(?:follow )?cycle detected (?:in flake|:)|^found circular import of flake|^'type' attribute to specify input|^tarball .* (?:does not exist|is a |must use)|^No commits returned by |^in '[^']*', couldn't find ref|^invalid (?:Git|Mercurial) branch|^'[^']*' doesn't have a scheme/,
  ],
  [
    'sandbox',
    /^(?:bind mount from |cannot (?:pivot|change root|remove real-root|create real-root|set (?:domain|host) name|set loopback|set 32-bit|determine the cgroups|unmount real root|dup )|creating (?:a new session|cgroup)|(?:entering|getting) sandbox |failed to (?:mount|create|attach to|apply|configure) (?:jail|nullfs|a? ?landlock|loopback)|mounting |user namespace init|unable to (?:add .{0,40}seccomp|bind mount|make '?\/|initialize seccomp|set 'no new)|sandbox path |chroot|opening (?:bind mount|pseudoterminal)|derivation '[^']*' (?:has '__noChroot'|requested impure|specifies a sandbox)|home directory .* exists; please remove)|^(?:unsharing|restoring parent|saving parent) .*namespace/,
  ],
  [
    'platform-features',
    /^(?:bad machine specification|Unable to build with a primary store|building .* is not (?:yet )?(?:implemented|supported)|feature '[^']*' (?:is|requires)|'[^']*' is not a valid system type)/,
  ],
  [
    'daemon',
    /protocol mismatch|^unexpected EOF\b|^(?:the|[Yy]our) (?:Nix )?(?:daemon|client) (?:version )?(?:is|does)|from (?:the )?(?:Nix daemon|remote)$|^(?:accepting connection|connection closed|shutting down daemon)|^cannot (?:create|connect to|listen on|bind|open|\S+ to) .{0,80}socket/,
  ],
  [
    'privilege',
    /^(?:you are not (?:allowed|in)|repairing is not allowed|the Nix user should |set(?:uid|gid|groups) failed|(?:invalid|suspicious) ownership|Path .* is world-writable|creating a garbage collector root .* is forbidden|cannot (?:change ownership|set supplementary|substitute path .* no write access)|Nix database directory .* is not writable|could not (?:create|write to) password database|(?:building|importing) paths is not allowed)/,
  ],
  [
    'store-database',
    /^(?:cannot (?:find|execute) '[^']*', since |(?:link|path) \S+ (?:was modified|disappeared|is corrupted|is untrusted|is not valid|lacks a CA)|some (?:outputs are unexpectedly invalid|paths in the output closure)|found corrupted or missing path|NAR (?:info )?file|reference '[^']*' of path|file is empty \(possible|Your Nix store has a database|'[^']*' is too short to be a valid|size mismatch importing path|store path (?:mismatch|'[^']*' (?:is not a valid|has an? |contains ))|derivation '[^']*' (?:is not valid|has name)|Unknown derivation ATerm|not a valid store path|empty path is not)|is corrupt(?:$|:)/,
  ],
  [
    'download',
    /^(?:NAR for '|AWS |S3 |Failed to create AWS|Timeout waiting for AWS|unexpected error (?:from curl|in download)|failed to (?:create AWS|add path .* to remote)|uploading to '|substituter '|channel tarball|invalid (?:channel|mirror) |zstd error|unable to initiali[sz]e (?:brotli|zstd)|error while (?:de)?compressing|input compression not|reached end of compressed|failed to initiali[sz]e libarchive|cannot get archive|dependency '[^']*' of '[^']*' does not exist, and)/,
  ],
  [
    'missing-program',
    /^(?:could not start program|executing '|unable to execute '|The '[^']*' command was not found)/,
  ],
  ['locks', /^opening (?:lock file|user lock) |^somebody is hogging/],
  ['collision', /^file name collision between |^refusing to overwrite existing file/],
  [
    'builder',
    /^(?:(?:floating )?content-addressing derivation '|derivation '[^']*' (?:output|doesn't have expected output|requires non-existent)|fixed-output derivations must not|output path .* should be|no output reference for|pure derivation '|build hook died)/,
  ],
  [
    'type-error',
    /^'[^']*' (?:is not (?:an? (?:Boolean|list|string|attribute set|integer|derivation)\b|a list)|needs to evaluate)|^`__toString` |^(?:the )?expression (?:selected by |does not |did not |evaluated to )|^(?:argument|installable) '[^']*' |^(?:store )?derivation (?:'[^']*' )?(?:does not (?:have|contain)|cannot |lacks|has (?:invalid|no environment|incorrect|missing))|^(?:negative (?:start|value)|NixFloat argument|unsupported argument|multiple outputs are|duplicate derivation output|invalid derivation output|overlay |bundler must|app '|nix-shell requires|primop arity|context (?:key|of string) |missing required '|the contents of the file|Invalid JSON Value|Expected JSON |at least one argument)|^(?:flake )?attribute '[^']*' (?:is not a|has unsupported|should have)|^(?:unknown hash |hash '[^']*' |invalid character in |'[^']*' (?:and '[^']*' arguments|argument required))|^expected (?:a |an )?\S+ but got /,
  ],
] as const satisfies readonly (readonly [family: string, words: RegExp])[];
