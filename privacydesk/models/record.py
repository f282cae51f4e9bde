"""The decorator that makes a class a frozen, keyword-only record.

A record is a standard dataclass in all that matters: `dataclasses.fields` and
`dataclasses.replace` work on it, and it has slots. Its methods are written once, in `Record`,
because the code that the standard decorator generates for each class took three quarters of the
time to import the models (100 ms for 80 classes; this takes 6 ms).
"""

from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from typing import Any, ClassVar, TypeVar, cast, dataclass_transform

_RecordType = TypeVar("_RecordType", bound="Record")


class Record:
    """What every record can do: be made, compared, hashed and shown, but not changed."""

    __slots__ = ()
    _defaults: ClassVar[dict[str, object]] = {}

    def __init__(self, **values: object) -> None:
        """Take the fields by name; a missing one gets its default.

        Raises TypeError when a field without default is missing or a name is unknown.
        """
        put = object.__setattr__
        for name, default in self._defaults.items():
            value = values.pop(name, default)
            if value is MISSING:
                raise TypeError(f"{type(self).__name__} needs {name!r}")
            put(self, name, value)
        if values:
            raise TypeError(f"{type(self).__name__} has no {next(iter(values))!r}")

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a record is changed by making a new one."""
        raise FrozenInstanceError(f"cannot change {name!r}")

    def __delattr__(self, name: str) -> None:
        """Refuse, as above."""
        raise FrozenInstanceError(f"cannot delete {name!r}")

    @classmethod
    def default(cls, name: str) -> object:
        """Give what a field holds when nothing was answered."""
        return cls._defaults[name]

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self._defaults)

    def __eq__(self, other: object) -> bool:
        """Compare by value, within one class."""
        if type(other) is not type(self) or not isinstance(other, Record):
            return NotImplemented
        return self is other or self._values() == other._values()

    def __hash__(self) -> int:
        """Hash by value."""
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        """Show the answered fields only."""
        shown = (
            f"{name}={getattr(self, name)!r}"
            for name, default in self._defaults.items()
            if getattr(self, name) != default
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle by field names."""
        return _remade, (type(self), dict(zip(self._defaults, self._values(), strict=True)))


def _remade(kind: type[_RecordType], values: dict[str, object]) -> _RecordType:
    return kind(**values)


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=True)
def record(cls: type[_RecordType]) -> type[_RecordType]:
    """Make a subclass of `Record` a frozen, keyword-only record with slots."""
    made = dataclass(init=False, repr=False, eq=False, match_args=False, slots=True)(cls)
    made._defaults = {field.name: field.default for field in fields(cast(Any, made))}
    return made
