"""Installs the packages on this machine and uses them as a person would; `make package-test`.

It needs the rights of root, and what packaging/test-packages.sh installs. Pictures of the screen
are kept in build/package/screens.
"""

from smoke import deb, wheel
from smoke.telling import run_all

if __name__ == "__main__":
    run_all(deb.all_of_it, wheel.all_of_it)
