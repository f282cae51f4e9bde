"""The organisation as processor of its customers, and what they can count on (GDPR art. 28)."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Fact, Facts, Heading, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import answered_link, page
from privacydesk.documents.wording import N_
from privacydesk.documents.writer import capital, joined, sentence
from privacydesk.models.organisation import ProcessorTerms, ProcessorWork

_WORK = at("organisation", field="processor_work")
_TERMS = at("organisation", field="processor_terms")


def processor_role(context: Context) -> Iterator[Block]:
    """What customers give or put in about others is theirs; the organisation is a processor."""
    organisation, write = context.register.organisation, context.write
    if not organisation.works_as_processor:
        return
    yield Heading(write.words("Data we use on behalf of customers"), 2)
    yield Paragraph(_whose(context), at("organisation", field="works_as_processor"))
    rows = [*_work(context), *_terms(context, organisation.processor_terms)]
    if rows:
        yield Facts(tuple(rows))


def _whose(context: Context) -> Line:
    write = context.write
    if any(service.holds_customer_data for service in context.services.values()):
        first = write.say("Our customers can put personal data of others into our services.")
    else:
        first = write.say("For customers we also use personal data of others, on their behalf.")
    rest = write.say(
        "For those data the customer is responsible and we are only its processor: we follow its"
        " instructions, as laid down in a processing agreement. To know what happens to those"
        " data, read the customer's own privacy statement."
    )
    return joined(first, rest)


def _work(context: Context) -> Iterator[Fact]:
    write, work = context.write, context.register.organisation.processor_work or ()
    services = [service for one in work for service in one.services or ()]
    if services and not any(one.processing or one.people for one in work):
        names = write.all_of([context.service(s) for s in dict.fromkeys(services)])
        yield Fact(write.words("This holds for"), (capital(names),), _WORK)
        return
    lines = [line for one in work if (line := _one_work(context, one))]
    if lines:
        yield Fact(write.words("This holds for"), tuple(lines), _WORK, listed=len(lines) > 1)


def _one_work(context: Context, work: ProcessorWork) -> Line:
    """One row of the work as processor: with what, what is done, and whose data."""
    write = context.write
    services = write.all_of([context.service(service) for service in work.services or ()])
    done = write.all_of(write.owns(work.processing)) if work.processing else ()
    made = joined(services, done, by=": ")
    if work.people:
        people = write.say("data of {people}", people=context.people_list(work.people))
        made = joined(made, people, by="; ")
    return capital(made) if made else ()


def _terms(context: Context, about: ProcessorTerms) -> Iterator[Fact]:
    write = context.write
    if answered_link(about.agreement_page):
        where = page(context, about.agreement_page, N_("our processing agreement"))
        yield Fact(write.words("Processing agreement"), (capital(where),), _TERMS)
    others = list(_sub_processors(context, about))
    if others:
        yield Fact(write.words("Sub-processors"), tuple(others), _TERMS)
    if about.breach_notice is not None:
        period = write.period(about.breach_notice)
        told = write.say("We report it to our customer within {period}.", period=period)
        yield Fact(write.words("A data breach"), (told,), _TERMS)
    if about.requests_passed_on is not None:
        period = write.period(about.requests_passed_on)
        told = write.say("We pass it on to our customer within {period}.", period=period)
        yield Fact(write.words("A request about those data"), (told,), _TERMS)


def _sub_processors(context: Context, about: ProcessorTerms) -> Iterator[Line]:
    write = context.write
    if answered_link(about.sub_processors_page):
        yield sentence(page(context, about.sub_processors_page, N_("the list of sub-processors")))
    if about.change_notice is not None:
        period = write.period(about.change_notice)
        yield write.say("We announce a new one {period} beforehand.", period=period)
    if about.may_object:
        yield write.say("Customers can object to it.")
    elif about.may_object is False:
        yield write.say("Customers cannot object to it.")
