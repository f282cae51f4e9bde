"""Questions about names, registers, addresses, websites and affiliations."""

from privacydesk.models.organisation import Affiliation, Place, Property, Registration, TradeName
from privacydesk.ui.questions.question import N_, Question, Questions

IDENTITY: Questions = {
    TradeName: {
        "name": Question(
            N_("What is this other name?"),
            N_("Write it as customers know it."),
            example=N_("Broodjeszaak Het Korenveld"),
            label=N_("Name"),
        ),
        "kind": Question(
            N_("What kind of name is it?"),
            N_("The statement explains what this name is to the organisation."),
            label=N_("Kind"),
        ),
    },
    Registration: {
        "register": Question(
            N_("Which register is it?"),
            label=N_("Register"),
        ),
        "number": Question(
            N_("What is your number in that register?"),
            N_("A KvK number has eight digits."),
            example=N_("12345678"),
            label=N_("Number"),
        ),
        "place": Question(
            N_("What is the register called, or where is it?"),
            N_("Only for a register abroad, or one that is not in the list."),
            example=N_("England and Wales"),
            label=N_("Place"),
            more=True,
        ),
    },
    Place: {
        "kind": Question(
            N_("What is this address for?"),
            label=N_("Kind"),
        ),
        "address": Question(
            N_("What is the address?"),
            label=N_("Address"),
        ),
    },
    Property: {
        "kind": Question(
            N_("Is it a website, an app or something else?"),
            label=N_("Kind"),
        ),
        "name": Question(
            N_("What is its address or name?"),
            example=N_("example.nl"),
            label=N_("Name"),
        ),
        "covered": Question(
            N_("Does this statement hold for it?"),
            N_("Choose no when it has a privacy statement of its own."),
            label=N_("Statement holds"),
        ),
        "responsible_with": Question(
            N_("Which platform is responsible for the page together with you?"),
            N_(
                "A platform that measures the visitors of your page shares the"
                " responsibility with you."
            ),
            example=N_("Meta Platforms Ireland Limited"),
            label=N_("Together with"),
            more=True,
        ),
    },
    Affiliation: {
        "kind": Question(
            N_("Is it an association, a quality mark or something else?"),
            label=N_("Kind"),
        ),
        "name": Question(
            N_("What is it called?"),
            example=N_("Koninklijke Nederlandse Voetbalbond"),
            label=N_("Name"),
        ),
        "number": Question(
            N_("What is the number of your membership or mark?"),
            N_("With the number people can check it."),
            label=N_("Number"),
            more=True,
        ),
        "page": Question(
            N_("Which page tells more about it?"),
            N_("For a code of conduct: the page with the code."),
            label=N_("Web page"),
            more=True,
        ),
        "statement": Question(
            N_("Where is the privacy statement of that organisation?"),
            N_("Useful when it gets data from you, as a sports federation does."),
            label=N_("Privacy statement"),
            more=True,
        ),
    },
}
