"""Questions about where data come from."""

from privacydesk.models.source import Source, Sources
from privacydesk.ui.questions.question import N_, Question, Questions

SOURCE: Questions = {
    Sources: {
        "listed": Question(
            N_("Where do the personal data come from?"),
            N_("People must know it when you got their data from somebody else."),
            usual=N_("Most small organisations: from people themselves."),
            label=N_("Sources"),
        ),
        "only_from_person": Question(
            N_("Do you only use data that people gave you themselves?"),
            N_("If so, the statement says it."),
        ),
        "or_clearly_supplied": Question(
            N_("Do you also use data that were clearly meant for you?"),
            N_("For example the list of names that a customer sends for a course."),
            more=True,
        ),
        "combined": Question(
            N_("Do you combine given data with data you collect yourself?"),
            N_("For example an order with the pages that somebody viewed on your site."),
            more=True,
        ),
    },
    Source: {
        "kind": Question(N_("From whom or what do you get these data?"), label=N_("Source")),
        "name": Question(
            N_("What is this source called?"),
            N_("Only needed if it is one party."),
            example=N_("Chamber of Commerce"),
            label=N_("Name"),
        ),
        "data": Question(
            N_("Which data come from this source?"),
            N_("The law asks you to tell this if people did not give the data themselves."),
            label=N_("Data"),
        ),
        "people": Question(N_("Whose data come from this source?"), label=N_("Whose data")),
        "activities": Question(
            N_("In which of your activities do you use this source?"),
            N_("Leave it empty if it holds in general."),
            label=N_("Used in"),
        ),
        "public": Question(
            N_("Is this source open to everybody?"),
            N_(
                "The law asks you to tell this. The trade register is open; the files of a credit"
                " agency are not."
            ),
        ),
        "told": Question(
            N_("When do you tell people that you have their data?"),
            N_(
                "At the first contact, and within a month at the latest. For your own records; it"
                " is not printed."
            ),
            label=N_("When told"),
        ),
        "not_told_because": Question(
            N_("Why do you not tell them?"),
            N_("The law allows this in a few cases only. For your own records; it is not printed."),
            example=N_("their employer told them already"),
            more=True,
        ),
        "uses": Question(
            N_("What do you use the data from this source for?"), label=N_("What for"), more=True
        ),
        "text": Question(
            N_("How would you name this source in your own words?"),
            N_("It replaces the usual words. Begin with “from”, in lower case."),
            example=N_("from the municipality that supports our club"),
            more=True,
        ),
        "condition": Question(
            N_("When do you use this source, if not always?"),
            N_("Write a part of a sentence. Leave it empty if it always holds."),
            example=N_("for courses at a customer's office"),
            more=True,
        ),
        "aggregated_anonymous": Question(
            N_("Do you only get totals in which nobody can be recognised?"),
            N_("For example how many people saw an advertisement."),
            more=True,
        ),
    },
}
