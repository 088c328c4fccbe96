# SPDX-License-Identifier: GPL-3.0-or-later
# For packaging/run and tests/run to source: installs the Debian packages that are missing, and builds.
# The caller sets `root`, and `yes=1` when nobody is to be asked.

# The day for which the sample diary is written.
sample_day=2026-03-16

export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

# Prints the packages of the named sections, one a line.
packages_of() {
    local section
    for section in "$@"; do
        awk -v section="[$section]" '/^#/ || NF == 0 { next } /^\[/ { inside = ($1 == section); next } inside { print $1 }' \
            "$root/packaging/debian-packages.txt"
    done
}

# Prints those of the named packages that are not installed.
missing_of() {
    local installed
    # It says no when it has never heard of one of them: that one is missing.
    installed=" $({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true; } |
        awk '$1 == "installed" { printf "%s ", $2 }')"
    local package
    for package in "$@"; do
        [[ $installed == *" $package "* ]] || echo "$package"
    done
}

# Installs what is missing of the named sections. Exit 2: somebody has to install it, and is told how.
need_packages() {
    local wanted missing
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "No Debian here: the tools and libraries of packaging/debian-packages.txt are taken as given." >&2
        return 0
    fi
    mapfile -t missing < <(missing_of "${wanted[@]}")
    ((${#missing[@]} == 0)) && return 0

    local install=(apt-get install --yes --no-install-recommends "${missing[@]}")
    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "Some packages are missing. As root, run: ${install[*]}" >&2
            exit 2
        fi
        as_root=(sudo)
    fi
    # All of this goes to standard error: standard output is for results.
    echo "To be installed: ${missing[*]}" >&2
    if [[ ${yes:-} != 1 ]]; then
        local by_hand="${as_root[*]:+${as_root[*]} }${install[*]}"
        if [[ ! -t 0 ]]; then
            echo "Nobody to ask. Run again with --yes, or run: $by_hand" >&2
            exit 2
        fi
        local answer
        read -r -p "Install them now? [y/N] " answer
        if [[ $answer != [yY]* ]]; then
            echo "Nothing installed. When you are ready: $by_hand" >&2
            exit 2
        fi
    fi
    # A bare system has no package lists, an old one has old lists.
    if ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || ! "${install[@]}" --simulate >/dev/null 2>&1; then
        "${as_root[@]}" apt-get update >&2
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}" >&2
}

# Configures a preset unless its build folder is up to date, builds it, and hands on further arguments to the build.
build_preset() {
    local preset=$1
    shift
    local ninja="$root/build/$preset/build.ninja"
    if [[ ! -e $ninja || $root/CMakePresets.json -nt $ninja ]]; then
        (cd "$root" && cmake --preset "$preset")
    fi
    (cd "$root" && cmake --build --preset "$preset" "$@")
}
