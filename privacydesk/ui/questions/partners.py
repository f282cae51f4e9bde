"""Questions about others who are responsible too."""

from privacydesk.models.organisation import JointController, SeparateController
from privacydesk.ui.questions.question import N_, Question, Questions

PARTNERS: Questions = {
    JointController: {
        "name": Question(
            N_("Which organisation decides together with you?"),
            example=N_("Buurtvereniging De Linde"),
            label=N_("Name"),
        ),
        "activities": Question(
            N_("In which situations do you decide together?"),
            label=N_("Situations"),
        ),
        "our_tasks": Question(
            N_("What do you see to yourself?"),
            N_("People must be able to read how you divided the work."),
            example=N_("We take the registrations and answer questions."),
            label=N_("Your tasks"),
        ),
        "their_tasks": Question(
            N_("What does the other organisation see to?"),
            example=N_("They collect the payments."),
            label=N_("Their tasks"),
        ),
        "contact_point": Question(
            N_("Whom can people best turn to?"),
            N_("People may always choose either of you."),
            example=N_("The secretary of our club"),
            label=N_("Contact point"),
        ),
        "routes": Question(
            N_("How can people reach the other organisation?"),
            label=N_("Contact details"),
        ),
        "arrangement_recorded": Question(
            N_("Have you put the division of tasks in writing?"),
            N_("The law asks you to agree on it. For your own records; it is not printed."),
            label=N_("In writing"),
            more=True,
        ),
    },
    SeparateController: {
        "name": Question(
            N_("What is the registered name of that organisation?"),
            example=N_("Stichting Kantine De Linde"),
            label=N_("Name"),
        ),
        "activities": Question(
            N_("For which situations is it responsible?"),
            label=N_("Situations"),
        ),
        "tasks": Question(
            N_("What is it responsible for, in your own words?"),
            N_("Only if the situations do not say enough."),
            example=N_("Sales and payments in the canteen"),
            label=N_("Tasks"),
        ),
        "routes": Question(
            N_("How can people reach that organisation?"),
            label=N_("Contact details"),
        ),
        "number": Question(
            N_("What is its number in the trade register?"),
            example=N_("12345678"),
            label=N_("Number"),
            more=True,
        ),
    },
}
