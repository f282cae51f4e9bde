#!/bin/sh
# Installs what `make package-test` needs to act as a person before a screen, on Debian and Ubuntu:
# a screen in memory, hands, a window manager, and what looks over menu entries.
set -eu

programs='
Xvfb xvfb
appstreamcli appstream
desktop-file-validate desktop-file-utils
gio libglib2.0-bin
man man-db
openbox openbox
pdftotext poppler-utils
xdg-open xdg-utils
xdotool xdotool
'

packages=$(echo "$programs" | while read -r program package; do
    [ -z "$program" ] || command -v "$program" >/dev/null 2>&1 || printf '%s ' "$package"
done)
[ -n "$packages" ] || exit 0

as_root=
[ "$(id -u)" -eq 0 ] || as_root='sudo -n'
echo "Installing system packages: $packages"
$as_root apt-get update -qq
# shellcheck disable=SC2086 # a list of packages
$as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 $packages >/dev/null
