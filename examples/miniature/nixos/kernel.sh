. "$prelude"
# The machine boots a kernel of its own: this one is there to be compared.
mkdir "$out"
echo "kernel $version" >"$out/bzImage"
