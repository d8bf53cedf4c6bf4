. "$prelude"
pause 0.1
echo "$text" > "$out"
echo "wrote $out"
