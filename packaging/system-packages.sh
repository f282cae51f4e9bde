#!/bin/sh
# Sees to the system packages that PrivacyDesk needs on Debian and Ubuntu: installs what is missing
# where that is allowed, else says in one sentence what is missing. Never stops the caller: the
# papers need none of the screen libraries. PYTHON names the Python that will be used.
set -eu

python=${PYTHON:-python3}

# What Qt's modules and its xcb and offscreen plug-ins are linked with, and who brings it.
libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libX11.so.6 libx11-6
libbrotlidec.so.1 libbrotli1
libcups.so.2 libcups2
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
'

missing() {
    # ldconfig lies outside the path of ordinary users.
    present=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
    echo "$libraries" | while read -r library package; do
        [ -n "$library" ] || continue
        case $present in
        *"	$library "*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
    command -v pdftotext >/dev/null 2>&1 || printf 'poppler-utils '
    "$python" -c 'import ensurepip, venv' 2>/dev/null || printf '%s-venv ' "$(basename "$python")"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

packages=$(missing)
[ -n "$packages" ] || exit 0

if command -v apt-get >/dev/null 2>&1 && as_root true 2>/dev/null; then
    echo "Installing system packages: $packages"
    # shellcheck disable=SC2086 # a list of packages
    if as_root apt-get update -qq; then
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends $packages >/dev/null || true
    fi
    packages=$(missing)
fi

[ -z "$packages" ] || echo "Please install these system packages yourself: $packages" >&2
