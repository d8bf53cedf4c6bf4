# What is in sw/bin, of the machine's own programs: what an administrator expects, and what deployments use.
[
  "awk" "base64" "basename" "bash" "cat" "chmod" "chown" "cp" "curl" "cut" "date" "dd" "df" "dirname" "env" "expr" "false"
  "find" "findmnt" "flock" "getent" "git" "grep" "head" "hostname" "id" "install" "ip" "journalctl" "kill" "ln" "loginctl"
  "ls" "lsblk" "mkdir" "mkfifo" "mktemp" "mount" "mv" "nc" "nice" "nix" "nix-build" "nix-collect-garbage" "nix-copy-closure"
  "nix-daemon" "nix-env" "nix-instantiate" "nix-shell" "nix-store" "nohup" "ping" "printf" "ps" "pwd" "python3" "readlink"
  "realpath" "rm" "rmdir" "sed" "seq" "setsid" "sh" "sha256sum" "sleep" "sort" "ss" "stat" "sync" "systemctl"
  "systemd-analyze" "systemd-escape" "systemd-run" "tail" "tar" "tee" "test" "timeout" "touch" "tr" "true" "umount" "uname"
  "uniq" "wc" "xargs"
]
