"""What a decision about a finding is about."""

from datetime import date

from privacydesk.models.consideration import Consideration
from privacydesk.models.ids import RequirementId
from privacydesk.models.place import Place

PLACE = Place("recipients", "tawk", "agreement.state")


def decision(about: str | None) -> Consideration:
    """A decision about an agreement that is lacking."""
    day = date(2026, 11, 29)
    return Consideration(
        requirement=RequirementId("AVG-28-3"), about=about, reason="Opgezegd.", on=day
    )


def test_it_is_about_one_place_or_about_every_place() -> None:
    one, every = decision("recipients/tawk/agreement.state"), decision(None)
    assert one.answers("AVG-28-3", str(PLACE))
    assert not one.answers("AVG-28-3", "recipients/mail/agreement.state")
    assert every.answers("AVG-28-3", str(PLACE))
    assert every.answers("AVG-28-3", "recipients")


def test_it_is_about_one_requirement() -> None:
    assert not decision(None).answers("AVG-28-4", str(PLACE))
