#!/bin/sh
# Makes the disk image for macOS, out of the bundle that `package.py frozen` made there.
# Usage: packaging/macos/dmg.sh VERSION
# With SIGN_AS set, to the name of a certificate, the bundle is signed with it first.
set -eu

cd "$(dirname "$0")/../.."
bundle=build/package/frozen/PrivacyDesk.app
folder=build/package/dmg

[ -z "${SIGN_AS:-}" ] ||
    codesign --force --deep --options runtime --timestamp --sign "$SIGN_AS" "$bundle"
codesign --verify --deep --strict "$bundle"

rm -rf "$folder"
mkdir -p "$folder" dist
cp -R "$bundle" "$folder/"
cp LICENSE NOTICE build/package/third-party.txt "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname PrivacyDesk -srcfolder "$folder" -fs HFS+ -format UDZO -ov \
    "dist/PrivacyDesk-$1.dmg"
