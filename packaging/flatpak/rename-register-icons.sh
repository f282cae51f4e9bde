#!/bin/sh
# Only icons whose name begins with that of the program leave the box.
# Usage: rename-register-icons.sh SHARE
set -eu

name=nl.privacydesk.PrivacyDesk
find "$1/icons" -name 'application-x-privacydesk.*' | while read -r icon; do
    mv "$icon" "$(dirname "$icon")/$name.register.${icon##*.}"
done
sed -i "s/application-x-privacydesk\"/$name.register\"/" "$1/mime/packages/$name.xml"
