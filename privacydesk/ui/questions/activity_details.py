"""Questions about what some situations have on top: required data, profiles, logging in."""

from privacydesk.models.activity import AutomatedDecision, LogIn, Profiling, Provision, Recruitment
from privacydesk.ui.questions.question import N_, Question, Questions

ACTIVITY_DETAILS: Questions = {
    Provision: {
        "required": Question(
            N_("Do people have to give these data?"),
            N_("Answer for the data together. What differs for one kind of data, you tell there."),
        ),
        "reason": Question(
            N_("Why do they have to?"),
            N_("People must know whether an agreement or a law asks for it."),
            usual=N_("Orders and subscriptions: needed to conclude the agreement."),
        ),
        "consequence": Question(
            N_("What happens if somebody does not give them?"),
            N_("The law wants people to know this about required data."),
        ),
        "consequence_text": Question(
            N_("What happens then, in your own words?"),
            N_(
                "Only if no choice fits. In the statement it follows the words “Without these"
                " data:”."
            ),
            example=N_("we cannot keep a place for you"),
            more=True,
        ),
    },
    Profiling: {
        "used": Question(N_("Do you make profiles of people here?"), N_("A no is printed too.")),
        "based_on": Question(
            N_("What is the profile made from?"),
            N_("The statement names these data."),
            example=N_("earlier purchases"),
        ),
        "effects": Question(
            N_("What does the profile change for people?"),
            N_("People must know what they will notice of it."),
        ),
        "effect_text": Question(
            N_("What else does it change, in your own words?"),
            N_("One sentence, as it should stand in the statement."),
            example=N_("You get a discount on what you buy most."),
            more=True,
        ),
    },
    AutomatedDecision: {
        "taken": Question(
            N_("Does a computer decide about people here, without a human?"),
            N_("Count only decisions with real consequences. A no is printed too."),
        ),
        "taken_by": Question(
            N_("Does somebody else take this decision?"),
            N_("For example a payment service that accepts or refuses a customer by computer."),
            label=N_("Taken by"),
            more=True,
        ),
        "subject": Question(
            N_("What does the computer decide about?"),
            N_("In the statement it follows the words “A computer decides by itself about”."),
            example=N_("payment afterwards"),
        ),
        "logic": Question(
            N_("How does the computer decide, in outline?"),
            N_("People may know what counts, in plain words."),
            example=N_("it looks at the amount and at unpaid invoices"),
        ),
        "effect": Question(
            N_("What does the decision mean for the person?"),
            N_("The statement prints your words."),
            example=N_("you have to pay before we deliver"),
        ),
        "ground": Question(
            N_("Why does the law allow this decision?"),
            N_("Such decisions are forbidden, with three exceptions."),
        ),
        "human": Question(
            N_("How can people have a human look at it?"),
            N_("People must be able to give their view and have the decision looked at again."),
        ),
        "exception": Question(
            N_("Why is it allowed, in your own words?"),
            N_("The statement prints this behind the reason that you chose."),
            more=True,
        ),
        "special_data_ground": Question(
            N_("Why may the computer use special data for it?"),
            N_("Only if it uses data such as health or religion. It is not printed."),
            example=N_("explicit consent, asked in the app"),
            more=True,
        ),
    },
    LogIn: {
        "places": Question(
            N_("What can people log in to?"),
            N_("The statement names these places."),
            example=N_("the customer portal"),
        ),
        "stored_under": Question(
            N_("Under which data do you keep the account?"),
            N_("For example the user name or the e-mail address."),
        ),
        "support_may_look_along": Question(
            N_("May support staff look into an account?"), N_("A no is printed too.")
        ),
        "support_when": Question(
            N_("When may they do so?"),
            N_("The statement prints your words."),
            example=N_("only if you ask for help yourself"),
        ),
        "passwords_hashed": Question(
            N_("Are passwords stored so that nobody can read them?"),
            N_("This is called hashing. For your own records; it is not printed."),
            more=True,
        ),
    },
    Recruitment: {
        "steps": Question(
            N_("What do you always do with applicants?"),
            N_("Choose only what you really do: the statement promises it."),
        ),
    },
}
