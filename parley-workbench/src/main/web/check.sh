#!/bin/sh
# Rebuilds the pages in a temporary folder and compares them with the files checked in.
set -eu
cd "$(dirname "$0")"
[ -d node_modules/esbuild ] || npm ci --no-audit --no-fund
again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT
node build.mjs "$again"
if ! diff -rq "$again" ../resources/org/parley/workbench/web; then
  echo "the pages checked in are not those of their sources; run: npm run build (in parley-workbench/src/main/web) and commit" >&2
  exit 1
fi
size=$(wc -c <"$again/app.js")
[ "$size" -le 125000 ] || {
  echo "app.js has $size bytes; the limit is 125000" >&2
  exit 1
}
echo "the pages are those of their sources; app.js has $size bytes"
