"""A value is compared, hashed, shown and copied by what it holds."""

from dataclasses import replace

from privacydesk.models.value import Value, value_class


@value_class
class Pair(Value):
    """Two words, the second one optional."""

    one: str
    other: str = ""


@value_class
class Couple(Value):
    """The same fields in another class."""

    one: str
    other: str = ""


def test_it_is_compared_by_what_it_holds_within_its_class() -> None:
    assert Pair("a", "b") == Pair("a", other="b")
    assert Pair("a", "b") != Pair("a")
    assert {Pair("a"), Pair("a", ""), Pair("b")} == {Pair("a"), Pair("b")}
    assert Couple("a").__eq__(Pair("a")) is NotImplemented


def test_it_is_shown_with_all_its_fields() -> None:
    assert repr(Pair("a")) == "Pair(one='a', other='')"


def test_a_changed_copy_leaves_the_original() -> None:
    pair = Pair("a")
    assert replace(pair, other="b") == Pair("a", "b")
    assert pair == Pair("a")


def test_it_is_matched_by_position_and_has_slots_only() -> None:
    match Pair("a", "b"):
        case Pair(one, other):
            assert (one, other) == ("a", "b")
    assert not hasattr(Pair("a"), "__dict__")
