"""Cases of the requirements in resources/requirements/duties.json."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from privacydesk.models.activity import (
    ActivityKind,
    AutomatedDecision,
    DecisionGround,
    Profiling,
    Provision,
)
from privacydesk.models.data import SpecialDataException
from privacydesk.models.extras import Decisions, Extras
from privacydesk.models.register import Register
from privacydesk.models.source import Source, SourceKind, Sources, WhenTold
from tests.compliance.cases import Case
from tests.compliance.shop import (
    CUSTOMERS,
    MAIL,
    NAME,
    REGISTER,
    with_activity,
    with_item,
    words,
)

DECISION = AutomatedDecision(
    taken=True,
    subject=words("of iemand op rekening mag kopen"),
    logic=words("het programma kijkt naar betaalde rekeningen"),
    effect=words("wie niet altijd betaalde, betaalt vooraf"),
    ground=DecisionGround.CONTRACT,
    human=(MAIL,),
)
PROFILING = Profiling(used=True, based_on=(words("eerdere aankopen"),))
SOURCE = Source(
    kind=SourceKind.EMPLOYER,
    people=(CUSTOMERS.id,),
    data=(NAME.id,),
    told=WhenTold.FIRST_CONTACT,
)
UNTOLD = WhenTold.NOT_TOLD
NO_DECISION = AutomatedDecision(taken=False)


def _decision(**changes: Any) -> Register:
    return with_activity(decision=replace(DECISION, **changes))


def _health(**changes: Any) -> Register:
    register = with_item("health", exception=SpecialDataException.HEALTH_CARE)
    activity = (register.activities or ())[0]
    decided = replace(activity, decision=replace(DECISION, **changes))
    return replace(register, activities=(decided,))


def _source(**changes: Any) -> Register:
    return replace(REGISTER, sources=Sources(listed=(replace(SOURCE, **changes),)))


def _credit(decision: AutomatedDecision) -> Register:
    register = with_activity(kind=ActivityKind.CREDIT_CHECK, decision=decision)
    agency = replace(SOURCE, kind=SourceKind.CREDIT_AGENCY, name="Kredietbureau")
    return replace(register, sources=Sources(listed=(agency,)))


CASES: Mapping[str, Case] = {
    "AVG-13-2-e": Case(
        with_activity(provision=Provision()), with_activity(provision=Provision(required=False))
    ),
    "AVG-13-2-f": Case(_decision(effect=None), _decision()),
    "AVG-13-2-f-NONE": Case(
        Register(extras=Extras(absences=())),
        Register(extras=Extras(absences=(), decisions=Decisions(taken=False))),
    ),
    "AVG-22-2-3": Case(_decision(human=()), _decision()),
    "AVG-22-4": Case(
        _health(), _health(special_data_ground=words("uitdrukkelijke toestemming op papier"))
    ),
    "AVG-13-PROFILING": Case(
        with_activity(profiling=PROFILING),
        with_activity(profiling=replace(PROFILING, effect_text=words("de volgorde verschilt"))),
    ),
    "AVG-14-1-d": Case(replace(_source(data=None, people=None)), _source(people=None)),
    "AVG-14-2-f": Case(
        _source(kind=SourceKind.PARTNER), _source(kind=SourceKind.PARTNER, name="Bloemen BV")
    ),
    "AVG-14-3": Case(_source(told=UNTOLD), _source()),
    "AVG-14-5": Case(
        _source(told=UNTOLD),
        _source(told=UNTOLD, not_told_because=words("zij weten het al")),
    ),
    "CREDIT-CHECK": Case(
        _credit(NO_DECISION),
        _credit(replace(NO_DECISION, effect=words("op rekening kopen kan dan niet"))),
    ),
}
