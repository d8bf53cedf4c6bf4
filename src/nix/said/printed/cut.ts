/** Messages that are an error of Nix also without `error: `, which a copy left out. */
const headless =
  /^\s{0,12}(?:Failed assertions:$|The option [`'‘][^'’]{1,300}['’] (?:does not exist|is used but not defined|has conflicting definition|is defined multiple|was accessed but)|A definition for option [`'‘]|Cannot build '\/nix\/store\/|builder for ['‘]\/nix\/store\/.{1,300}['’] failed|undefined variable '|infinite recursion encountered|hash mismatch in fixed-output derivation '|last \d{1,4} log lines?:$|attribute '[^']{1,300}' missing$|cannot connect to socket at ')/;

/** The cheap test before {@link isHeadless}. */
export const headlessStart =
  /^ {0,12}(?! )(?:Failed assertions:|The option |A definition for |Cannot build |builder for |undefined variable|infinite recursion|hash mismatch in |last \d|attribute '|cannot connect to socket)/;

/** Whether an error begins here whose `error: ` is not in the log. */
export function isHeadless(text: string): boolean {
  return headless.test(text);
}

/** Programs of a journal that are no part of a rebuild, whose lines may begin as errors of Nix do. */
const others =
  /^(?:kernel|sshd|sshd-session|systemd|systemd-\w+|dbus\S*|NetworkManager|nscd|nsncd|polkitd|dockerd|containerd|k3s|kubelet|nginx|postgres|avahi-daemon|wpa_supplicant|gdm\S*|gnome-\S+|plasma\S*|pipewire|wireplumber|Xorg|audit\S*)(?:\[|$)/;

/** Whether a line of a journal is by a program that cannot have printed an error of Nix. */
export function isSpokenByOthers(speaker: string | null): boolean {
  return speaker !== null && others.test(speaker);
}
