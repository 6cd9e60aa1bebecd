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

# start_display FOLDER WIDTHxHEIGHT: a virtual display of our own at a free number, in DISPLAY and display_pid.
# -noreset: a server that starts anew when its last client leaves refuses the next one.
start_display() {
    local attempt i
    for attempt in 1 2 3 4 5; do
        : >"$1/display"
        Xvfb -displayfd 3 -screen 0 "$2x24" -nolisten tcp -noreset 3>"$1/display" 2>/dev/null &
        display_pid=$!
        for ((i = 0; i < 200; i++)); do
            [ -s "$1/display" ] && break
            kill -0 "$display_pid" 2>/dev/null || break
            sleep 0.05
        done
        export DISPLAY=:$(cat "$1/display")
        # A server that ends at this moment may take the socket of a new one with it: then once more.
        xdotool getdisplaygeometry >/dev/null 2>&1 && return 0
        stop_display
    done
    echo "No virtual display could be started." >&2
    return 1
}

# Ends what start_display started, and waits for its end.
stop_display() {
    [ -n "${display_pid:-}" ] || return 0
    kill "$display_pid" 2>/dev/null || true
    wait "$display_pid" 2>/dev/null || true
    display_pid=
}

# own_surroundings FOLDER: settings, documents and caches of whoever runs the script stay out of it.
own_surroundings() {
    export HOME=$1 XDG_CONFIG_HOME=$1/config XDG_DATA_HOME=$1/data XDG_CACHE_HOME=$1/cache XDG_RUNTIME_DIR=$1/run
    mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME"
    mkdir -pm 700 "$XDG_RUNTIME_DIR"
    unset QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE WAYLAND_DISPLAY
}

# pages FILE.pdf: how many.
pages() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }
