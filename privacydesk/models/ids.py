"""The kinds of identifier by which records of one register refer to each other.

An identifier is a slug: lower-case letters, digits and hyphens, at most 64 characters,
unique among the records of its kind. A catalogue code names an entry of PrivacyDesk's own
knowledge (`resources/`).
"""

import re
from typing import NewType

PeopleId = NewType("PeopleId", str)
DataId = NewType("DataId", str)
ServiceId = NewType("ServiceId", str)
ActivityId = NewType("ActivityId", str)
ChannelId = NewType("ChannelId", str)
RecipientId = NewType("RecipientId", str)
RuleId = NewType("RuleId", str)
PurposeId = NewType("PurposeId", str)

RequirementId = NewType("RequirementId", str)
"""The name of a requirement of the compliance check, such as AVG-13-2-d.

Plain text to the register, which may outlive the requirement.
"""

DataCode = NewType("DataCode", str)
DataGroupCode = NewType("DataGroupCode", str)
PurposeCode = NewType("PurposeCode", str)
VendorCode = NewType("VendorCode", str)
MeasureCode = NewType("MeasureCode", str)
LawCode = NewType("LawCode", str)
AuthorityCode = NewType("AuthorityCode", str)
CountryCode = NewType("CountryCode", str)

SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
