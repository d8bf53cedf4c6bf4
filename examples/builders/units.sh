. "$prelude"
phase buildPhase
for unit in $units; do
  name=${unit##*-unit-}
  echo "checking $name"
  pause 0.15
  echo "linking $name -> $unit"
  echo "$unit" >> "$out"
done
echo "multi-user.target wants ${units##*-unit-}"
