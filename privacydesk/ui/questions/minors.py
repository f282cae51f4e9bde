"""Questions about children and about decisions by a computer."""

from privacydesk.models.extras import Decisions, Minors
from privacydesk.ui.questions.question import N_, Question, Questions

MINORS: Questions = {
    Decisions: {
        "taken": Question(
            N_("Does a computer decide about people without a human?"),
            N_(
                "Only decisions with real consequences count, such as refusing a loan. The"
                " answer no is printed as well."
            ),
            usual=N_("Most small organisations: no."),
        ),
        "explained": Question(
            N_("Does the statement explain what such decisions are?"),
            N_("It adds one sentence for readers who do not know the words."),
            more=True,
        ),
        "ai_answers": Question(
            N_("Where does a chatbot or AI answer people?"),
            N_("People must know that they are not talking to a human. Printed as you write it."),
            example=N_("A chatbot answers the first questions on our website."),
            more=True,
        ),
    },
    Minors: {
        "told": Question(
            N_("Does the statement have a paragraph on children?"),
            N_("It is useful when children use your website or your service."),
        ),
        "service_for_children": Question(
            N_("Is your service meant for children, or used by them?"),
            N_("For example swimming lessons, a youth team or a game."),
        ),
        "age": Question(
            N_("Below which age does this hold?"),
            N_("Below this age a parent or guardian gives consent."),
            usual=N_("In the Netherlands: 16."),
        ),
        "except_with_consent": Question(
            N_("Do you use their data only with consent of a parent?"),
            N_("A guardian may also give it. The statement then says so."),
        ),
        "parent_check": Question(
            N_("How do you get consent of a parent, and check it?"),
            N_("Printed as you write it."),
            example=N_("A parent signs the registration form at our desk."),
        ),
        "own_rights_from_12": Question(
            N_("Does the statement say what a child from 12 may do?"),
            N_(
                "From 12 a child may use its privacy rights and withdraw consent itself (Dutch law"
                " since 1 September 2026)."
            ),
        ),
        "no_intention": Question(
            N_("Does the statement say that you do not want children's data?"),
            N_("For a website that is not meant for them, but that they can visit."),
            more=True,
        ),
        "cannot_check_age": Question(
            N_("Does the statement say that you cannot check somebody's age?"),
            N_("Only say so if your website does not ask for it."),
            more=True,
        ),
        "advises_parents": Question(
            N_("Does the statement advise parents to watch along online?"),
            N_("It then asks them to be involved in what their children do online."),
            more=True,
        ),
        "deletes_on_report": Question(
            N_("Do you delete children's data that came without consent?"),
            N_("The statement then promises it."),
            more=True,
        ),
        "report_to": Question(
            N_("Where can a parent report such data?"),
            N_("The statement then says where to turn."),
            more=True,
        ),
        "treatment_ages": Question(
            N_("Does the statement say who decides on a child's treatment?"),
            N_("For care providers: from 12 together with the parents, from 16 the child alone."),
            more=True,
        ),
        "child_version": Question(
            N_("Is there a version of the statement that children understand?"),
            N_(
                "The law asks for plain words when you write to children. For your own records; it"
                " is not printed."
            ),
            more=True,
        ),
    },
}
