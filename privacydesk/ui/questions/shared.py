"""Questions about the small records that many subjects share."""

from privacydesk.models.shared import Address, Check, ContactRoute, Link, Period, Person
from privacydesk.ui.questions.question import N_, Question, Questions

SHARED: Questions = {
    Address: {
        "street": Question(
            N_("What are the street and number?"),
            example=N_("Molenstraat 12"),
            label=N_("Street and number"),
        ),
        "postcode": Question(
            N_("What is the postcode?"),
            example=N_("1234 AB"),
            label=N_("Postcode"),
        ),
        "town": Question(
            N_("Which town or city is it in?"),
            example=N_("Utrecht"),
            label=N_("Town"),
        ),
        "country": Question(
            N_("In which country is the address?"),
            N_(
                "The statement only shows it for an address in another country than"
                " your organisation."
            ),
            label=N_("Country"),
            more=True,
        ),
        "region": Question(
            N_("In which county, province or state is it?"),
            N_("Only where people write it on a letter, as in the United Kingdom."),
            example=N_("Lincolnshire"),
            label=N_("Region"),
            more=True,
        ),
    },
    ContactRoute: {
        "kind": Question(
            N_("In what way can people do this?"),
            label=N_("Way"),
        ),
        "value": Question(
            N_("What is the address or number?"),
            N_("An e-mail address, a phone number or the address of a page."),
            example=N_("info@example.nl"),
            label=N_("Address or number"),
        ),
        "label": Question(
            N_("What should the statement call it, in your own words?"),
            N_("Only if the usual words do not fit."),
            example=N_("at the members' desk"),
            label=N_("Own words"),
            more=True,
        ),
    },
    Link: {
        "name": Question(
            N_("What is the page called?"),
            example=N_("our page about cookies"),
            label=N_("Name"),
        ),
        "url": Question(
            N_("What is the web address of the page?"),
            N_("A page that is named without an address leaves an open spot in the statement."),
            example=N_("https://example.nl/privacy"),
            label=N_("Web address"),
        ),
    },
    Person: {
        "name": Question(
            N_("What is the name of this person or desk?"),
            example=N_("Sanne de Vries"),
            label=N_("Name"),
        ),
        "role": Question(
            N_("What does this person do in the organisation?"),
            example=N_("owner"),
            label=N_("Position"),
        ),
        "routes": Question(
            N_("How can people reach this person or desk?"),
            label=N_("Contact details"),
        ),
        "address": Question(
            N_("To which address can people send this person a letter?"),
            N_("Only if it is another address than that of the organisation."),
            label=N_("Address"),
            more=True,
        ),
    },
    Period: {
        "amount": Question(
            N_("How many days, months or years is it?"),
            example=N_("7"),
            label=N_("Amount"),
        ),
        "unit": Question(
            N_("Do you count in days, months or years?"),
            N_("Minutes, hours and weeks are possible too."),
            label=N_("Unit"),
        ),
    },
    Check: {
        "on": Question(
            N_("When was it last checked?"),
            label=N_("Checked on"),
        ),
        "by": Question(
            N_("Who checked it?"),
            example=N_("Sanne de Vries"),
            label=N_("Checked by"),
        ),
    },
}
