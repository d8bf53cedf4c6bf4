/** Words of titles by what they say about the words around them. All in lower case. */

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** After these comes what a report mentions, not what it is about, unless nothing else is named before. */
export const prepositions = wordsOf(`
  with without on in into inside since under using via for from to by against through between within during over
  behind after before at as per like despite than onto upon atop alongside following following when while if once
  because unless until missing and or plus`);

/** Words that begin a clause with a subject of its own where a verb follows that. */
export const conjunctions = wordsOf('when while if once because since after before until unless as');

/** "an issue with X", "a crash in X": then X is what the report is about. */
export const faults = wordsOf(`
  issue issues problem problems bug bugs error errors fault faults trouble troubles regression regressions crash crashes
  failure failures breakage leak leaks vulnerability vulnerabilities hole flaw flaws wrong segfault segfaults freeze
  freezes hang hangs corruption glitches conflict panic oops warning warnings support`);

/** What may come between a preposition and a name. */
export const modifiers = wordsOf(`
  the a an new newer newest latest recent current own default stable unstable old older updated upgraded plain vanilla
  official bundled packaged this that its my our some any all both version release series nixos nixpkgs kde gnome`);

/** Verbs, auxiliaries and adverbs that follow a subject. */
export const verbs = wordsOf(`
  is are was were be been has have had does do did can cannot could will would won't wont can't cant doesn't doesnt
  don't didn't isn't isnt aren't wasn't hasn't shouldn't should must may might not no never always often sometimes
  randomly constantly intermittently occasionally again still now only suddenly immediately instantly silently
  fails fail failed failing crashes crash crashed dies die died breaks break broke broken hangs hang hung freezes freeze
  froze stops stop stopped stays stay takes take goes go went gets get keeps keep loses lose lost leaks leak segfaults
  segfault aborts abort exits exit quits quit throws throw gives give shows show makes make uses use lacks lack needs
  need refuses refuse complains complain reports report returns return starts start started launches launch opens open
  opened runs run closes close corrupts corrupt causes cause caused produces ignores ignore requires require wants
  tries tried depends builds build built compiles compile installs install loads load works work worked prints writes
  reads eats consumes spams floods deletes delete removes remove overwrites displays renders flickers stutters lags
  blocks waits times seems appears becomes became cannot unable affected vulnerable unusable unresponsive slow missing
  unbootable regressed regression crashing freezing hanging dying misses mishandles forgets stalls panics disconnects
  connects detects sees finds reboots resets falls comes brings sets leaves left hits ends ended spits outputs asks`);

/** After these comes what is done with a program: "when launching X", "cannot build X". */
export const deeds = wordsOf(`
  start starting launch launching open opening run running use using install installing build building compile compiling
  update updating upgrade upgrading enable enabling configure configuring load loading exit exiting close closing
  activate activating log restart restarting connect package packaging`);

/** Nouns of which one after a name makes another thing of it: "vim plugins". */
export const otherThings = wordsOf(
  'plugins packages extensions firmware compose bindings addons plugin extension',
);

/**
 * Words that say something in nearly every title. A package of such a name is meant only where the title has it as its
 * subject in a form that no sentence has: `tree: …`, `pkgs.tree`, `tree-2.0`.
 */
export const ordinary = wordsOf(`
  file files just keep root boot screen which less more tree safe unit units patch time make go at top watch man moon most
  open run start find look see up on off in out as dash fish bat cat dog home user users group
  system service services session display login desktop window windows network wireless audio video sound image images
  font fonts icons theme terminal console shell script test tests build builder store cache lock key keys token secret
  mount disk drive volume partition storage memory swap power battery sleep suspend hibernate resume restart reboot
  shutdown update upgrade install installer setup config configuration module modules option options package packages
  channel flake flakes overlay override path link links source sources code data base database server client host hosts
  node web page site proxy tunnel bridge port socket pipe stream loop task job jobs queue timer clock date calendar note
  notes text editor edit view viewer reader writer print printer scan scanner camera photo photos picture player music
  media game games play record recorder capture monitor status stats info help doc docs hello world example sample
  simple basic common core main base extra tools tool utils util lib library libs driver drivers device devices kernel
  firmware input output mouse keyboard touchpad color colors colour light night dark mode state step stage release
  version default custom local global public private remote clean clear copy move remove delete add set get list show
  hide lsof tab tabs panel bar menu dock tray dialog message messages mail chat call phone signal contact contacts map
  maps weather news feed search filter sort split join merge diff sync backup restore archive compress extract pack
  unpack convert check verify sign signature license word words line lines character process thread signal exit error
  warning failure issue bug fix crash hang freeze slow fast quick smart new old latest stable unstable master branch
  commit tag push pull fetch clone progress task fuse pass age units  foot alert
  heroes please expect parallel nano micro helm dust duf sd glow gum miller ent
  zero one two first last next before after with without support feature request question problem broken missing`);
