#!/bin/sh
# Copies what is switched on in a folder of releases to another one, on this machine or another: first the
# whole release, then the link to it, which is replaced in one step. What was built ahead stays here.
#
#   src/publishing/copy-release.sh DIR HOST:DIR
#
# Older releases stay there, for the way back. Needs rsync on both sides. Whoever serves DIR/current there never sends a part of it.
set -eu
from=$1
to=$2
release=$(basename "$(readlink "$from/current")")
# Times and sizes may be equal where the content is not.
rsync --archive --checksum --mkpath "$from/releases/$release/" "$to/releases/$release/"
# Made anew: the other one may lead elsewhere by now, to what was not copied.
link=$(mktemp -d)
trap 'rm -r "$link"' EXIT
ln -s "releases/$release" "$link/current"
rsync --archive "$link/current" "$to/"
