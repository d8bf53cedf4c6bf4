/** How bad an issue is by its own words, before package and version are looked at. */
export type Nature =
  | 'boot'
  | 'data loss'
  | 'malicious code'
  | 'severe vulnerability'
  | 'vulnerability'
  | 'broken'
  | 'build failure'
  | 'minor'
  | 'fault';

const cannotBoot =
  /\bunbootable\b|\bboot[- ]?loops?\b|\b(?:no|not|cannot|can't|cant|won't|wont|doesn't|never|unable to|fails? to|failed to|failing to|refuses to|longer) boots?(?:s|ing|ed)?\b|\bboot(?:ing)? (?:failures?|fails?|failed|broken|breaks|hangs?|freezes|stuck|impossible|process (?:fails|hangs))\b|\b(?:breaks?|broke|breaking|prevents?|stuck (?:at|on|in|during)|hangs? (?:at|on|in|during)|freezes? (?:at|on|in|during)|fails? (?:at|on|in|during)) (?:the )?(?:early )?boot(?:ing|up)?\b|\bkernel panics?\b|\bemergency mode\b|\binitrd (?:fails|hangs)\b/i;
/** Of a part of the system itself, a start that fails is a boot that fails. */
const cannotStart =
  /\b(?:freezes|hangs|stuck|crashes|panics|dies|fails) (?:on|at|in|during) (?:startup|start-up|start|boot|stage[- ][12])\b/i;
const startsSystem =
  /^(?:linux(?:-.*)?|systemd(?:-.*)?|grub|limine|refind|lanzaboote.*|lvm2|cryptsetup|mdadm|dracut|util-linux|kmod|busybox|glibc|zfs-.*|bcachefs.*|btrfs-progs|udev|plymouth|microcode-.*|shim|dbus|dbus-broker)$/;
const anotherBoot =
  /\bgdm\b|\bsddm\b|\blightdm\b|\bgreetd\b|\blogin (?:screen|manager)\b|\bdisplay manager\b|nixos-rebuild boot|\b(?:vm|vms|guests?|containers?|virtual machines?|microvm|installer iso|live iso|netboot|pxe)\b|raspberry|\bnixos-rebuild\b|\bboot\.\w/i;

const losesData =
  /\b(?:data|file ?system|filesystem|ext4|btrfs|zfs|xfs|disk|file|pool|database|index|metadata)[- ](?:loss|corruption|corrupted)\b|\b(?:los(?:es|ing|t)|corrupt(?:s|ing|ed)?|destroy(?:s|ing|ed)?|wip(?:es|ing|ed)|eras(?:es|ing|ed)|truncates|eats|delet(?:es|ing|ed)) (?:\w+ )?(?:user )?(?:data|files?|file ?systems?|ext4|btrfs|zfs|xfs|disks?|partitions?|pools?|home|databases?|datasets?)\b|\b(?:disappearing|vanishing|vanished) files?\b|\bfiles? (?:disappear|vanish|are deleted|get deleted|are lost)\w*\b|\b(?:silent|data) corruption\b/i;
const onlyVisual =
  /\b(?:visual|graphical?|graphics|screen|display|font|text|texture|image|rendering|cursor|audio|sound|color|colour|video|terminal) (?:corruption|corrupted)|corrupt(?:s|ed)? (?:graphics|fonts?|display|screen|text|image|textures?|audio|video)/i;

const malicious =
  /\bback-?door(?:ed)?\b|\btrojan(?:ed|ised|ized)?\b|\bmalware\b|\bmalicious(?:ly)?\b|\bsupply[- ]chain\b|\bcompromised\b/i;
const severe =
  /\bcritical(?:ly)?\b|\bremote code execution\b|\brce\b|\bcvss[:\s]*(?:9|10)\b|\[(?:9\.\d|10\.0)\]|\broot (?:exploit|privilege)|\bpre-?auth/i;
const vulnerable =
  /\bcve-\d{4}-\d+|\bvulnerab|\bsecurity (?:issue|hole|flaw|fix|advisory|update)|\bprivilege escalation\b|\bexploit(?:able)?\b|\bghsa-/i;

const failsToBuild =
  /\bbuild (?:failures?|fails?|failed|error|broken|is broken)\b|\b(?:fails?|failed|failing|unable|refuses) to (?:build|compile|evaluate|link)\b|\b(?:cannot|can't|can not|won't|doesn't|does not|do not|don't|no longer|not) (?:be )?(?:builds?|built|compiles?|compiled|evaluates?|build)\b|\bbreaks (?:the )?build\b|\bfail(?:s|ing|ed)? (?:its )?tests?\b|\btests? (?:fail|fails|failing|failed|failure)\b|\bhash mismatch\b|\bno build\b|\bbroken (?:build|package)\b|\bdoes not pass\b|\bmarked (?:as )?broken\b|\bwhile building\b/i;

const broken =
  /\bcrash(?:es|ed|ing)?\b|\bseg-?faults?\b|\bsegmentation fault\b|\bcore dump|\bsig(?:segv|abrt|ill|bus|trap)\b|\b(?:dies|die|died|dying)\b|\b(?:won't|wont|cannot|can't|can not|doesn't|does not|do not|don't|didn't|will not|not|never|no longer|unable to|fails? to|failed to|refuses to|stops?|stopped) (?:be )?(?:\w+ )?(?:start(?:s|ed|ing|up)?|launch(?:es|ed|ing)?|open(?:s|ed|ing)?|work(?:s|ing)?|run(?:s|ning)?|load(?:s|ed|ing)?|function(?:s|ing)?|usable|used|respond(?:s|ing)?|connect(?:s|ing)?|log ?in|install(?:ed)?)\b|\b(?:start(?:up)?|launch) (?:fails|failure)\b|\b(?:goes|stays|remains|turns) (?:black|blank|dark)\b|\b(?:black|white|blank|grey|gray) (?:screen|window|page)\b|\b(?:hangs?|hung|hanging|freez(?:es?|ing)|frozen|deadlocks?|unresponsive|lock(?:s|ed)? up|lockups?)\b|\b(?:unusable|inoperable|broken|breaks?|broke|regression|stays down|goes down|takes .{0,60} down|stopped|aborts?|panics?|infinite loop|memory leak|oom|no (?:sound|audio|video|network|internet|connection|display|picture|wifi|login))\b|\bstops with\b/i;
const minor =
  /\babout:crashes\b|\btypos?\b|\bspelling\b|\bdocumentation\b|\bdocs\b|\bman ?pages?\b|\bdeprecat\w+|\bcosmetic\b|\b(?:wrong|missing|incorrect|blurry|ugly|broken|low-res\w*) (?:icon|theme|cursor|description|license|homepage|completions?|desktop (?:file|entry|item)|translations?|locale|metadata|meta)\b|\b(?:icon|icons|meta\.\w+|shell completions?|completions?|desktop entry|license|tooltip|wording) (?:is|are|missing|not|wrong|incorrect)\b|\b(?:prints?|shows?|spams?|emits?) (?:a |an |many )?(?:\w+ )?warnings?\b|\bharmless\b/i;

/** The kind of an issue by its title and labels; `name` is the package, since not every package can keep a system from booting. */
export function natureOf(title: string, labels: readonly string[], name: string): Nature {
  const isSecurity = labels.includes('1.severity: security');
  if (malicious.test(title) && (isSecurity || vulnerable.test(title) || /back-?door|trojan/i.test(title)))
    return 'malicious code';
  if (isSecurity || vulnerable.test(title))
    return severe.test(title) ? 'severe vulnerability' : 'vulnerability';
  if (losesData.test(title) && !onlyVisual.test(title)) return 'data loss';
  const starts = startsSystem.test(name);
  if ((cannotBoot.test(title) || (starts && cannotStart.test(title))) && !anotherBoot.test(title))
    return 'boot';
  if (minor.test(title)) return 'minor';
  if (labels.includes('0.kind: build failure') || failsToBuild.test(title)) return 'build failure';
  return broken.test(title) || cannotBoot.test(title) || losesData.test(title) ? 'broken' : 'fault';
}

/** Labels by which nixpkgs says that an issue is severe. */
export function severeLabel(labels: readonly string[]): string | null {
  return (
    labels.find((label) => /^(?:1\.severity: (?:blocker|security)|0\.kind: regression)$/.test(label)) ?? null
  );
}
