"""Data that the law protects are told wherever they are used, together where that can be."""

from typing import Any

from privacydesk.documents.blocks import plain
from privacydesk.documents.stream import lines_of
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.data import DataClass, DataItem, DataUse, SpecialDataException
from privacydesk.models.ids import ActivityId, DataId, PurposeId
from privacydesk.models.purpose import Purpose
from privacydesk.models.register import Register
from privacydesk.models.text import LocalisedText
from tests.examples import statement

_HEALTH, _ALLERGIES, _FILE = DataId("gezondheid"), DataId("allergie"), DataId("dossier")
_CONSENT = SpecialDataException.EXPLICIT_CONSENT
_PROTECTED = "de wet beschermt deze gegevens extra"


def _item(identifier: DataId, **answers: Any) -> DataItem:
    name = LocalisedText.of({"nl": str(identifier)})
    return DataItem(id=identifier, name=name, **answers)


def _special(identifier: DataId, **answers: Any) -> DataItem:
    return _item(identifier, data_class=DataClass.SPECIAL, exception=_CONSENT, **answers)


def _told(data: tuple[DataItem, ...], *answers: dict[str, Any]) -> list[str]:
    activities = tuple(
        Activity(id=ActivityId(f"a{number}"), kind=ActivityKind.CARE, **answer)
        for number, answer in enumerate(answers)
    )
    paper = statement(Register(data=data, activities=activities))
    return [text for line in lines_of(paper.blocks) if _PROTECTED in (text := plain(line))]


def test_data_with_the_same_protection_share_one_paragraph() -> None:
    uses = (DataUse(data=_HEALTH), DataUse(data=_ALLERGIES))
    told = _told((_special(_HEALTH), _special(_ALLERGIES)), {"data": uses}, {"data": uses})
    assert len(told) == 1
    assert told[0].startswith("Gezondheid en allergie: ")


def test_another_exception_is_told_where_it_holds() -> None:
    elsewhere = DataUse(data=_HEALTH, exception=SpecialDataException.HEALTH_CARE)
    told = _told((_special(_HEALTH),), {"data": (DataUse(data=_HEALTH),)}, {"data": (elsewhere,)})
    assert ["toestemming" in text for text in told] == [True, False]
    assert "zorg" in told[1]


def test_data_that_only_a_purpose_names_are_told() -> None:
    purpose = Purpose(id=PurposeId("p"), data=(_ALLERGIES,))
    assert len(_told((_special(_ALLERGIES),), {"purposes": (purpose,)})) == 1


def test_data_within_other_data_are_told() -> None:
    data = (_item(_FILE, consists_of=(_HEALTH,)), _special(_HEALTH))
    told = _told(data, {"data": (DataUse(data=_FILE),)})
    assert [text.split(":")[0] for text in told] == ["Gezondheid"]


def test_a_part_that_is_protected_as_its_whole_is_not_told_again() -> None:
    data = (_special(_FILE, consists_of=(_HEALTH,)), _special(_HEALTH))
    told = _told(data, {"data": (DataUse(data=_FILE),)})
    assert [text.split(":")[0] for text in told] == ["Dossier"]
