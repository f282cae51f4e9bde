"""Registers for the tests, built from the shapes of the records: full ones, random ones."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any, Protocol, TypeVar, cast

from hypothesis import strategies

from privacydesk.models.integrity import LARGEST_NUMBER
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, shape
from privacydesk.models.text import LocalisedText

_Item = TypeVar("_Item")
_POOLS = ("PeopleId", "DataId", "ServiceId", "ActivityId", "ChannelId", "RecipientId", "RuleId")
_DAY = date(2026, 5, 12)


# A line feed and a tab can be typed; other control characters and halves of pairs cannot.
_TYPED = strategies.characters(exclude_categories=["Cc", "Cs"]) | strategies.sampled_from("\n\t")
TYPED_TEXT = strategies.text(_TYPED, max_size=20).filter(lambda text: bool(text.strip()))


class Chooser(Protocol):
    """Makes the choices that lead to one register."""

    def answered(self) -> bool:
        """Whether a question that may stay open is answered."""

    def number(self, least: int, most: int) -> int:
        """A whole number, bounds included."""

    def size(self) -> int:
        """The length of a list."""

    def text(self) -> str:
        """A text that is not blank."""


class Everything:
    """Answers every question; no two answers are alike where they need not be."""

    def __init__(self) -> None:
        self._count = 0

    def answered(self) -> bool:
        return True

    def number(self, least: int, most: int) -> int:
        self._count += 1
        return least + self._count % (most - least + 1)

    def size(self) -> int:
        return 2

    def text(self) -> str:
        self._count += 1
        return f"answer {self._count} – with “quotes”, 'apostrophes', a\nnew line and \U0001f9c1"


class Dice:
    """Chooses at random, the same for the same seed."""

    def __init__(self, seed: int, sizes: Sequence[int] = (0, 1, 2, 3)) -> None:
        self._random = random.Random(seed)
        self._sizes = sizes

    def answered(self) -> bool:
        return self._random.random() < 0.7

    def number(self, least: int, most: int) -> int:
        return self._random.randint(least, most)

    def size(self) -> int:
        return self._random.choice(self._sizes)

    def text(self) -> str:
        return f"text {self._random.randrange(10**9)}"


class Drawn:
    """Lets hypothesis choose."""

    def __init__(self, draw: strategies.DrawFn) -> None:
        self._draw = draw

    def answered(self) -> bool:
        # Mostly not: a register has 800 answers, and hypothesis would run out of choices.
        return self._draw(strategies.integers(0, 9)) == 9

    def number(self, least: int, most: int) -> int:
        return self._draw(strategies.integers(least, most))

    def size(self) -> int:
        return self._draw(strategies.integers(0, 2))

    def text(self) -> str:
        return self._draw(TYPED_TEXT)


@strategies.composite
def registers(draw: strategies.DrawFn) -> Register:
    """Sound registers of any content that can be typed."""
    return build(Drawn(draw))


def full_register() -> Register:
    """A register in which every question is answered, with two records in every list."""
    return build(Everything())


def build(chooser: Chooser, sizes: dict[str, int] | None = None) -> Register:
    """Build a sound register; `sizes` fixes how many records have an identifier of a kind."""
    counts = {target: (sizes or {}).get(target, -1) for target in _POOLS}
    pools = {
        target: tuple(_identifier(target, n) for n in range(_pool_size(chooser, count)))
        for target, count in counts.items()
    }
    built = _Builder(chooser, pools).record(Register)
    return _without_circles(_without_double_cells(cast(Register, built)))


def _pool_size(chooser: Chooser, count: int) -> int:
    return chooser.size() if count < 0 else count


def _identifier(target: str, number: int) -> str:
    return f"{target.removesuffix('Id').lower()}-{number}"


class _Builder:
    def __init__(self, chooser: Chooser, pools: dict[str, tuple[str, ...]]) -> None:
        self._choose = chooser
        self._pools = pools
        self._used: Counter[str] = Counter()

    def record(self, kind: type[Record]) -> Record:
        values: dict[str, Any] = {}
        defaults = {field.name: field.default for field in fields(cast(Any, kind))}
        for field in shape(kind):
            if defaults[field.name] is None and not self._is_answered(field):
                values[field.name] = None
            else:
                values[field.name] = self._value(field)
        return kind(**values)

    def _is_answered(self, field: FieldShape) -> bool:
        target = _listed_target(field)
        if field.kind is Kind.REFERENCE and not field.many and not self._pools[field.target or ""]:
            return False
        return bool(self._pools.get(target or "")) or self._choose.answered()

    def _value(self, field: FieldShape) -> Any:
        if not field.many:
            return self._one(field)
        return tuple(self._one(field) for _ in range(self._length(field)))

    def _length(self, field: FieldShape) -> int:
        """A list of records to which others refer holds all of them; others have any length."""
        target = _listed_target(field)
        if target in self._pools:
            return len(self._pools[target])
        possible = self._possible(field.record) if field.record else True
        if field.kind is Kind.REFERENCE:
            possible = bool(self._pools[field.target or ""])
        return self._choose.size() if possible else 0

    def _possible(self, kind: type[Record]) -> bool:
        needed = [f for f in shape(kind) if f.kind is Kind.REFERENCE and f.required]
        return all(self._pools[field.target or ""] for field in needed)

    def _one(self, field: FieldShape) -> Any:
        simple: dict[Kind, Callable[[], Any]] = {
            Kind.TEXT: self._choose.text,
            Kind.CODE: lambda: f"code-{self._choose.number(0, 99)}",
            Kind.NUMBER: lambda: self._choose.number(0, LARGEST_NUMBER),
            Kind.YES_NO: lambda: bool(self._choose.number(0, 1)),
            Kind.DAY: lambda: _DAY + timedelta(days=self._choose.number(0, 10_000)),
            Kind.LOCALISED: self._texts,
            Kind.IDENTIFIER: lambda: self._new_identifier(field.target or ""),
            Kind.REFERENCE: lambda: self._pick(self._pools[field.target or ""]),
        }
        if field.kind in simple:
            return simple[field.kind]()
        if field.choices:
            return self._pick(tuple(field.choices))
        assert field.record is not None
        return self.record(field.record)

    def _texts(self) -> LocalisedText:
        texts = {"nl": self._choose.text()}
        if self._choose.number(0, 1):
            texts["en"] = self._choose.text()
        return LocalisedText.of(texts)

    def _new_identifier(self, target: str) -> str:
        self._used[target] += 1
        return _identifier(target, self._used[target] - 1)

    def _pick(self, options: Sequence[_Item]) -> _Item:
        return options[self._choose.number(0, len(options) - 1)]


def _listed_target(field: FieldShape) -> str | None:
    """For a list of records with identifiers: which kind of identifier."""
    if not field.many or field.record is None:
        return None
    return next((f.target for f in shape(field.record) if f.kind is Kind.IDENTIFIER), None)


def _without_double_cells(register: Register) -> Register:
    if register.matrix is None:
        return register
    cells = {(cell.data, cell.service): cell for cell in register.matrix}
    return cast(Register, replace(cast(Any, register), matrix=tuple(cells.values())))


def _without_circles(register: Register) -> Register:
    """Let data and activities refer to earlier ones only."""
    data, activities = list(register.data or ()), list(register.activities or ())
    for number, item in enumerate(data):
        earlier = {other.id for other in data[:number]}
        kept = tuple(i for i in item.consists_of or () if i in earlier)
        data[number] = replace(cast(Any, item), consists_of=item.consists_of and kept)
    for number, activity in enumerate(activities):
        earlier_activities = {other.id for other in activities[:number]}
        uses = tuple(u for u in activity.data_of or () if u.activity in earlier_activities)
        activities[number] = replace(cast(Any, activity), data_of=activity.data_of and uses)
    answers = {
        "data": register.data and tuple(data),
        "activities": register.activities and tuple(activities),
    }
    return cast(Register, replace(cast(Any, register), **answers))
