"""What a finding says, in the language of a paper or screen."""

from dataclasses import dataclass
from datetime import date

from privacydesk.compliance.finding import Finding, FindingKind
from privacydesk.compliance.outcome import CountryName, LanguageName, Said
from privacydesk.documents.blocks import Line, Words, plain
from privacydesk.documents.context import Context
from privacydesk.documents.statement.names import activity_heading, channel_heading
from privacydesk.documents.statement.party import party_name
from privacydesk.documents.wording import recipients as wording
from privacydesk.documents.writer import Writer, capital
from privacydesk.models.choices import Region
from privacydesk.models.ids import ActivityId, DataId, PeopleId, RecipientId, ServiceId
from privacydesk.models.place import Place
from privacydesk.models.shared import Period
from privacydesk.models.text import LocalisedText


def message(context: Context, finding: Finding) -> str:
    """What is wrong and what to do, in one or two sentences."""
    requirement = finding.requirement
    if finding.kind is FindingKind.INPUT_MISSING:
        return _not_checked(context, finding)
    values = {name: said(context, value) for name, value in finding.values}
    return in_language(context, requirement.message).format(**values)


def _not_checked(context: Context, finding: Finding) -> str:
    words, about = context.write.words, subject(context, finding)
    fact = in_language(context, finding.requirement.fact)
    if not about:
        return words("Not checked yet: {fact} is not filled in.", fact=fact)
    return words(
        "Not checked yet for “{subject}”: {fact} is not filled in.", subject=about, fact=fact
    )


def subject(context: Context, finding: Finding) -> str:
    """What the finding is about: the name of a record; empty for the whole register."""
    if finding.subject is None:
        return ""
    return _first_up(name_at(context, finding.subject))


def in_language(context: Context, text: LocalisedText) -> str:
    """A text of the tables or the user's own words; in another language when it lacks this one."""
    found = text.get(context.code)
    return found if found is not None else text.entries[0][1]


def said(context: Context, value: Said) -> str:
    """A value of a finding as it stands in a sentence."""
    match value:
        case LocalisedText():
            return in_language(context, value)
        case Place():
            return name_at(context, value)
        case CountryName():
            return context.in_country(value.code)
        case LanguageName():
            return context.write.language.name_of(value.code)
        case Period():
            return context.write.period(value)
        case Region():
            return plain(context.write.say(wording.REGIONS[value]))
        case date():
            return context.write.language.day(value)
        case _:
            return str(value)


@dataclass(frozen=True)
class _NamingWriter(Writer):
    """Writes names that the user gave in another language where this one lacks."""

    def own(self, text: LocalisedText | None) -> Line:
        """Give the user's own words in this language, else in another."""
        if text is None or text.get(self.language.code) is not None:
            return super().own(text)
        return (Words(text.entries[0][1]),)


def _naming(context: Context) -> Context:
    return Context(context.register, context.knowledge, _NamingWriter(context.write.language))


def name_at(context: Context, place: Place) -> str:
    """What the record at a place is called."""
    return _name_at(context.once(_naming), place)


def _name_at(context: Context, place: Place) -> str:
    register, record = context.register, place.record
    activity = context.activities.get(ActivityId(record))
    recipient = context.recipients.get(RecipientId(record))
    match place.topic:
        case "activities" if activity is not None:
            return activity_heading(context, activity)
        case "channels":
            found = next((one for one in register.channels or () if one.id == record), None)
            return channel_heading(context, found) if found else record
        case "recipients" if recipient is not None:
            return plain(party_name(context, recipient))
        case "people" if record in context.people_groups:
            return plain(context.people(PeopleId(record)))
        case "data" if record in context.data_items:
            return plain(context.data(DataId(record)))
        case "services" if record in context.services:
            return plain(context.service(ServiceId(record)))
        case "retention":
            return _rule_name(context, record)
        case _:
            return record


def _rule_name(context: Context, identifier: str) -> str:
    from privacydesk.documents.statement.rule_scope import label

    rules = context.register.retention.rules or ()
    rule = next((one for one in rules if one.id == identifier), None)
    if rule is None:
        return identifier
    places = [Place("activities", one) for one in rule.activities or ()]
    places += [Place("channels", one) for one in rule.channels or ()]
    if places and not (rule.subject or rule.data):
        return plain(context.write.all_of([name_at(context, one) for one in places]))
    return plain(label(context, rule))


def _first_up(text: str) -> str:
    return plain(capital(text))
