"""The sizes in which the paper can be shown, in per cent of its size in print."""

AS_PRINTED = 100

_SIZES = (50, 60, 70, 80, 90, AS_PRINTED, 110, 125, 150, 175, 200, 250)


def stepped(size: int, step: int) -> int:
    """Give the next size: larger (1), smaller (-1), or as printed (0)."""
    if step == 0:
        return AS_PRINTED
    if step > 0:
        return min((other for other in _SIZES if other > size), default=_SIZES[-1])
    return max((other for other in _SIZES if other < size), default=_SIZES[0])
