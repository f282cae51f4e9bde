#!/bin/sh
# Pins the newest libraries that requirements/*.in allow, with the hashes of all their published
# files, so that the pins hold on other machines too.
# Usage: packaging/pin-requirements.sh PYTHON
set -eu

tools=build/pin-requirements
"$1" -m venv "$tools"
"$tools/bin/python" -m pip --quiet install pip-tools==7.6.2

# Files of the machine's own index may differ from those published: only the public index counts.
export PIP_CONFIG_FILE=/dev/null
unset PIP_EXTRA_INDEX_URL PIP_FIND_LINKS PIP_INDEX_URL

export CUSTOM_COMPILE_COMMAND='make requirements'
for name in run dev build package; do
    "$tools/bin/pip-compile" --quiet --upgrade --generate-hashes --strip-extras --allow-unsafe \
        --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options \
        --output-file "requirements/$name.txt" "requirements/$name.in"
done
