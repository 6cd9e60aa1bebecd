# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts of this folder; sourced, never run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# Installs the packages of tools/packages.txt that are missing. Quiet and immediate when none is.
install_packages() {
    local wanted missing=() name
    mapfile -t wanted < <(sed 's/#.*//; /^[[:space:]]*$/d' tools/packages.txt)
    for name in "${wanted[@]}"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Please install as root: ${missing[*]}" >&2; exit 1; }
        sudo=(sudo)
    fi
    echo "Installing ${#missing[@]} Debian packages: ${missing[*]}" >&2
    "${sudo[@]}" apt-get update -qq
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [targets…]: configures when needed, then builds.
build() {
    local preset=$1
    shift
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >&2
    cmake --build "build/$preset" ${@:+--target "$@"} >&2
}
