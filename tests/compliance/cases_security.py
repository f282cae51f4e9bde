"""Cases of the requirements in resources/requirements/security.json."""

from collections.abc import Mapping
from datetime import date

from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.ids import ActivityId, MeasureCode
from privacydesk.models.organisation import Organisation, StaffBand
from privacydesk.models.register import Register
from privacydesk.models.security import Breach, Certificate, Security
from tests.compliance.cases import TODAY, Case
from tests.compliance.mending import dutch, mended_by, with_answer

SECURED = Register(
    organisation=Organisation(staff=StaffBand.UP_TO_9),
    security=Security(
        measures=(MeasureCode("tls"),),
        appropriate_measures=True,
        staff_secrecy=True,
        breach=Breach(procedure=True, log=True, tells_people=True),
    ),
)
"""A register that tells all about security."""

_LAST_YEAR = date(TODAY.year - 1, TODAY.month, TODAY.day)
_NEXT_YEAR = date(TODAY.year + 1, TODAY.month, TODAY.day)
_ACCOUNT = with_answer(
    SECURED, "activities", (Activity(id=ActivityId("account"), kind=ActivityKind.ACCOUNT),)
)
_RISKY = with_answer(
    SECURED,
    "activities",
    (Activity(id=ActivityId("meting"), kind=ActivityKind.OTHER, high_risk=True),),
)


def _mended(path: str, *, broken: object, to: object) -> Case:
    """The case that gives one answer about security wrongly."""
    return mended_by(with_answer(SECURED, path, broken), path, to=to)


CASES: Mapping[str, Case] = {
    "AVG-32-MEASURES": _mended("security.measures", broken=(), to=(MeasureCode("tls"),)),
    "AVG-32-TELL": mended_by(
        Register(security=Security(measures=(MeasureCode("tls"),))),
        "security.appropriate_measures",
        to=True,
    ),
    "AVG-32-CLAIM": _mended(
        "security.certificates",
        broken=(Certificate(name="ISO 27001", valid_until=_LAST_YEAR),),
        to=(Certificate(name="ISO 27001", valid_until=_NEXT_YEAR),),
    ),
    "AVG-32-CONF": _mended("security.staff_secrecy", broken=False, to=True),
    "AVG-32-PASSWORD": mended_by(
        with_answer(_ACCOUNT, "activities.0.log_in.passwords_hashed", answer=False),
        "activities.0.log_in.passwords_hashed",
        to=True,
    ),
    "AVG-33-1": _mended("security.breach.procedure", broken=False, to=True),
    "AVG-33-5": _mended("security.breach.log", broken=False, to=True),
    "AVG-34": _mended("security.breach.tells_people", broken=False, to=True),
    "AVG-35": mended_by(
        _RISKY, "activities.0.impact_assessment", to=dutch("in de map met afspraken")
    ),
}
