. "$prelude"
# What `nginx -t` does for the directives used here: each line must begin with a known one.
phase checkPhase
echo "nginx: checking the configuration file $out"
pause 0.3
known=' worker_processes events worker_connections http server listen server_name root location proxy_pass } '
number=0
while read -r directive rest; do
  number=$((number + 1))
  pause 0.03
  case "$known" in
    *" $directive "*) echo "$directive $rest" >> "$out" ;;
    *)
      [ -n "$directive" ] || continue
      echo "nginx: [emerg] unknown directive \"$directive\" in $out:$number" >&2
      echo "nginx: configuration file $out test failed" >&2
      exit 1
      ;;
  esac
done <<EOF
$text
EOF
echo "nginx: configuration file $out test is successful"
