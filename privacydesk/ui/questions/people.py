"""Questions about the groups of people whose data are used."""

from privacydesk.models.people import PeopleGroup
from privacydesk.ui.questions.question import N_, Question, Questions

PEOPLE: Questions = {
    PeopleGroup: {
        "kind": Question(
            N_("Which group of people is it?"),
            label=N_("Group"),
        ),
        "name": Question(
            N_("What do you call these people yourself?"),
            N_("Leave it empty to use the usual name. Write the plural, in small letters."),
            example=N_("members of the choir"),
            label=N_("Name"),
        ),
        "explained": Question(
            N_("Who exactly belongs to this group, or does not?"),
            N_("It stands in the statement behind the name of the group."),
            example=N_("everybody with an account, also after the trial"),
            label=N_("Explanation"),
        ),
        "examples": Question(
            N_("Can you give examples of people in this group?"),
            example=N_("parents of young members"),
            label=N_("Examples"),
            more=True,
        ),
        "minors": Question(
            N_("Are there people under 16 in this group?"),
            N_("Children get more protection. For your own records; it is not printed."),
            label=N_("Under 16"),
        ),
        "party_to_contract": Question(
            N_("Do these people have a contract with you themselves?"),
            N_(
                "Only then can the contract be your reason to use their data. For your"
                " own records; it is not printed."
            ),
            example=N_("A customer does; the contact person of a supplier does not."),
            label=N_("Own contract"),
            more=True,
        ),
        "never_dealt_with_us": Question(
            N_("Do you know these people only through others?"),
            N_(
                "You must usually tell them that you have their data. For your own"
                " records; it is not printed."
            ),
            example=N_("The person you call when a member has an accident."),
            label=N_("Only through others"),
            more=True,
        ),
    },
}
