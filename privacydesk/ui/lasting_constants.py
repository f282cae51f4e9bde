"""A way around a fault in PySide6 6.12 with Python 3.11, which ends the program without warning.

Some of its calls give None, True or False without counting that reference; when the count is used
up, after some thousands of calls, Python stops. There is no older PySide6_Pdf to go back to. From
Python 3.12 on these constants are not counted any more.
"""

import sys

_CONSTANTS = (None, True, False, NotImplemented)


def keep_constants() -> None:
    """Set the count of references to the constants so high that it is never used up."""
    if sys.version_info < (3, 12):
        import ctypes

        for constant in _CONSTANTS:
            # The count is what an object begins with.
            ctypes.c_ssize_t.from_address(id(constant)).value = sys.maxsize // 2
