#!/bin/sh
# Fetches the packages that vendor.json names from npm, keeps the files that it lists,
# and writes their checksums. Building needs none of this.
set -eu
cd "$(dirname "$0")/../.."
exec "${GO:-go}" run ./cmd/pack -vendor
