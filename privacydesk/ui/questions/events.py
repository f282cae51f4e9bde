"""Questions about trainings, meetings, events and pictures."""

from privacydesk.models.events import Event, Occasion
from privacydesk.ui.questions.question import N_, Question, Questions

EVENTS: Questions = {
    Event: {
        "occasions": Question(
            N_("Which trainings, meetings or events do you hold or visit?"),
            N_("The statement names them, so that people see whether this is about them."),
            label=N_("Events"),
        ),
        "roles": Question(N_("What is your part in these events?"), label=N_("Your part")),
        "images": Question(
            N_("Do you take photos, or do you film or record people?"),
            N_("Pictures in which people can be recognised are personal data."),
            label=N_("Pictures"),
        ),
        "images_told": Question(
            N_("How do you tell people about the photos or the filming?"),
            N_("They must know it before they are in the picture."),
        ),
        "images_refusal": Question(
            N_("How can people stay out of the pictures?"),
            N_("Write a full sentence to the reader; it is printed as it stands."),
            example=N_("Tell the photographer, or ask for a red wristband at the entrance."),
        ),
        "published_on": Question(
            N_("Where do you publish these pictures?"),
            N_(
                "People want to know where they may see themselves. Write short items, one for"
                " each place."
            ),
            example=N_("on our website"),
        ),
        "list_readers": Question(
            N_("Who gets the list of people attending?"),
            N_("People must know beforehand who will see their name."),
        ),
        "images_when": Question(
            N_("How often, or when, do you take photos or film?"), label=N_("How often"), more=True
        ),
        "list_data": Question(
            N_("Which data are on that list?"),
            N_("A name and a company are often enough."),
            more=True,
        ),
        "list_only_with_consent": Question(
            N_("Are people on that list only if they agree?"), more=True
        ),
        "list_opt_out": Question(
            N_("Can people stay off that list?"),
            N_("If so, the statement asks them to tell you."),
            more=True,
        ),
    },
    Occasion: {
        "kind": Question(N_("What kind of event is it?"), label=N_("Kind")),
        "name": Question(
            N_("Do you have a name of your own for it?"),
            N_("It replaces the usual name. Write it in the plural, in lower case."),
            example=N_("bread-baking workshops"),
            label=N_("Own name"),
        ),
        "for_people": Question(N_("For whom is it?"), label=N_("For whom")),
        "topics": Question(
            N_("What is it about?"),
            N_("Write short items, one for each subject."),
            example=N_("baking with sourdough"),
            label=N_("Subjects"),
        ),
    },
}
