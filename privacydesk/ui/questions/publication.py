"""Questions about the statement itself: form, date, version, changes and checks."""

from privacydesk.models.publication import Changes, Publication, Review, Version
from privacydesk.ui.questions.question import N_, Question, Questions

PUBLICATION: Questions = {
    Publication: {
        "address_form": Question(
            N_("Should the statement call its readers u or je?"),
            N_("Choose what you also use with your customers. It holds for the whole Dutch text."),
        ),
        "dated": Question(
            N_("What date does the statement carry?"),
            N_("It shows readers how recent the statement is."),
            usual=N_("Most organisations: the day on which they publish it."),
            label=N_("Date"),
        ),
        "version": Question(
            N_("What is the version number of the statement?"),
            N_("It tells one version from the next."),
            example=N_("1.0"),
            label=N_("Version"),
        ),
        "languages": Question(
            N_("In which languages do you want the papers?"),
            N_("PrivacyDesk makes a separate paper for each language."),
            usual=N_("Most organisations: only Dutch."),
        ),
        "published_at": Question(
            N_("On which page do you publish the statement?"),
            N_("Readers then know where the newest version is."),
        ),
        "changes": Question(
            N_("About changes of the statement"),
            N_("This is how people hear that something has changed."),
        ),
        "review": Question(
            N_("About the next check"),
            N_("Look at your answers again once a year. This is not printed."),
        ),
        "existing_statement": Question(
            N_("Which statement do you use now?"),
            N_("Its web address or file name. For your own records; it is not printed."),
            example=N_("privacy-statement-2019.pdf"),
        ),
        "change_summary": Question(
            N_("What changed in this version?"),
            N_("Readers then need not compare two versions."),
            example=N_("we now also work with a delivery service"),
            label=N_("What changed"),
            more=True,
        ),
        "kind": Question(
            N_("What do you call the statement?"),
            N_("This stands at the top, as the title."),
            usual=N_("Most organisations: privacy statement."),
            more=True,
        ),
        "date_kind": Question(
            N_("What does the date on the statement mean?"),
            N_("The statement prints it with these words."),
            more=True,
        ),
        "on_paper_at": Question(
            N_("Where can people read the statement on paper?"),
            N_("Useful for visitors and for people without internet."),
            example=N_("at the till in our shop"),
            more=True,
        ),
        "old_versions_at": Question(
            N_("On which page are earlier versions of the statement?"),
            N_("Readers can then see what held before."),
            more=True,
        ),
        "history": Question(
            N_("Which earlier versions were there?"),
            N_("The statement prints them in a table, the newest first."),
            more=True,
        ),
        "replaces_earlier": Question(
            N_("Does the statement say that earlier versions no longer hold?"),
            N_("Useful for people who still have an old copy."),
            more=True,
        ),
        "adopted_by": Question(
            N_("Who adopted the statement?"),
            N_("In an association this is often the board or the members' meeting."),
            example=N_("the members' meeting of 12 March 2026"),
            more=True,
        ),
        "prevailing_language": Question(
            N_("Which language decides when translations differ?"),
            N_("Only needed if you publish the statement in several languages."),
            more=True,
        ),
    },
    Changes: {
        "channels": Question(
            N_("How do you tell people that the statement has changed?"),
            N_("Tell important changes yourself; readers need not keep looking at a page."),
        ),
        "reasons": Question(
            N_("When can the statement change?"),
            N_("One sentence for each choice."),
        ),
        "important_changes_told": Question(
            N_("Do important changes get a message of their own?"),
            N_(
                "Such as a new purpose: people should hear that from you. For your own records; it"
                " is not printed."
            ),
        ),
        "notice": Question(
            N_("How long beforehand do you tell people about a change?"),
            N_("It gives people time, for example when their data go to a new company."),
            more=True,
        ),
        "sometimes_channels": Question(
            N_("How else do you tell people, where that is called for?"),
            N_("For changes that mean more to people."),
            more=True,
        ),
        "told_people": Question(
            N_("Whom do you tell about a change?"),
            N_("Leave this empty if you tell everybody."),
            more=True,
        ),
        "asks_to_check_regularly": Question(
            N_("Does the statement ask readers to look again regularly?"),
            N_("It does not replace a message about important changes."),
            more=True,
        ),
        "acceptance_asked_again": Question(
            N_("Do you ask people to agree again after a change?"),
            N_("Usually not needed: people read a privacy statement, they need not agree to it."),
            usual=N_("Most organisations: no."),
            more=True,
        ),
    },
    Version: {
        "number": Question(
            N_("Which number did this earlier version have?"),
            label=N_("Version"),
            example=N_("1.0"),
        ),
        "dated": Question(
            N_("From which day did this version hold?"),
            label=N_("Date"),
        ),
        "changes": Question(
            N_("What changed in that version?"),
            N_("In plain words, in one sentence."),
            example=N_("new address and a shorter text"),
            label=N_("What changed"),
        ),
    },
    Review: {
        "next": Question(
            N_("When will you check your answers again?"),
            N_("For your own records; it is not printed."),
            usual=N_("Most organisations: after a year."),
            label=N_("Next check"),
        ),
        "last": Question(
            N_("When did you last check your answers?"),
            N_("For your own records; it is not printed."),
            label=N_("Last check"),
        ),
        "by": Question(
            N_("Who checks the answers?"),
            N_("For your own records; it is not printed."),
            label=N_("Who checks"),
        ),
    },
}
