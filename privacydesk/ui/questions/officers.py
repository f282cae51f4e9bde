"""Questions about the data protection officer and representatives."""

from privacydesk.models.organisation import DataProtectionOfficer, Representative
from privacydesk.ui.questions.question import N_, Question, Questions

OFFICERS: Questions = {
    DataProtectionOfficer: {
        "appointed": Question(
            N_("Has a data protection officer been appointed?"),
            N_(
                "A public body must have one, and so must whoever watches people or"
                " uses sensitive data on a large scale."
            ),
            usual=N_("Most small organisations have none."),
            label=N_("Appointed"),
        ),
        "person": Question(
            N_("How can people reach the officer?"),
            N_("The statement must tell how to reach the officer. You need not give a name."),
            label=N_("Contact details"),
        ),
        "reported_to_authority": Question(
            N_("Does the supervisory authority know who the officer is?"),
            N_("The law asks you to report the officer. For your own records; it is not printed."),
            label=N_("Reported"),
            more=True,
        ),
        "not_required": Question(
            N_("No officer? Should the statement say that the law does not ask for one?"),
            N_("Only say yes if you looked at this. Readers then know that nobody was forgotten."),
            more=True,
        ),
        "large_scale_monitoring": Question(
            N_("Does your main work follow people on a large scale?"),
            N_("If so, an officer is required. For your own records; it is not printed."),
            example=N_("An app that records where thousands of users are."),
            label=N_("Follows people"),
            more=True,
        ),
        "large_scale_special_data": Question(
            N_("Does your main work use sensitive data on a large scale?"),
            N_(
                "Such as data about health, religion or crimes. If so, an officer is"
                " required. For your own records; it is not printed."
            ),
            example=N_("A hospital does; a dentist who works alone does not."),
            label=N_("Sensitive data"),
            more=True,
        ),
    },
    Representative: {
        "appointed": Question(
            N_("Has a representative been appointed?"),
            N_(
                "An organisation that serves people there without an establishment"
                " usually needs one."
            ),
            label=N_("Appointed"),
        ),
        "person": Question(
            N_("Who is the representative, and how can people reach them?"),
            N_("People and the authority can turn to the representative instead of you."),
            label=N_("Representative"),
        ),
        "not_needed_because": Question(
            N_("Why is no representative needed?"),
            N_("For your own records; it is not printed."),
            example=N_("We only deliver there now and then and use no sensitive data."),
            label=N_("Why not"),
            more=True,
        ),
    },
}
