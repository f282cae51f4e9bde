"""Questions about purposes, and about why the law allows each of them."""

from privacydesk.models.purpose import Consent, LegalGround, Purpose, Weighing
from privacydesk.ui.questions.question import N_, Question, Questions

PURPOSE: Questions = {
    Purpose: {
        "catalogue": Question(
            N_("What do you use the data for?"),
            N_("Choose it from the list, or leave it open and use your own words."),
            label=N_("Purpose"),
        ),
        "text": Question(
            N_("What for, in your own words?"),
            N_("Only if the list has nothing that fits. A few words will do."),
            example=N_("baking a cake with a name on it"),
            label=N_("Own words"),
        ),
        "grounds": Question(
            N_("Why does the law allow this?"),
            N_("You may use data only for a reason named in the law. One reason is mostly enough."),
            usual=N_("Orders: contract. Bookkeeping: legal obligation. Newsletter: consent."),
            label=N_("Legal ground"),
        ),
        "only_with_consent": Question(
            N_("Do you do this only after somebody says yes?"),
            N_("That yes is called consent. The statement then lists this purpose separately."),
        ),
        "examples": Question(
            N_("Can you give examples?"),
            N_("The statement prints them behind the purpose."),
            example=N_("other opening hours"),
            more=True,
        ),
        "when": Question(
            N_("Do you always do this, or only in some cases?"),
            N_("The statement prints the case behind the purpose."),
            more=True,
        ),
        "people": Question(
            N_("Do you do this for certain groups only?"),
            N_("Leave it open if it holds for everybody here."),
            more=True,
        ),
        "data": Question(
            N_("Do you need only some of the data for this?"),
            N_("Leave it open if you use all of them. Otherwise choose which."),
            more=True,
        ),
        "added_on": Question(
            N_("Since when do you use the data for this too?"),
            N_(
                "Only for a purpose that came later: people must know beforehand. It is not"
                " printed."
            ),
            more=True,
        ),
        "people_told": Question(
            N_("How did you tell people of this new purpose?"),
            N_("For your own records; it is not printed."),
            example=N_("e-mail to all customers on 1 March 2026"),
            more=True,
        ),
    },
    LegalGround: {
        "basis": Question(
            N_("Which reason from the law is it?"),
            N_("The law calls this the legal basis. Choose the reason that really holds."),
            label=N_("Legal basis"),
        ),
        "contract": Question(
            N_("For a contract: which one?"),
            N_("In the statement it follows the words “concluding and performing”."),
            example=N_("your maintenance contract"),
        ),
        "interests": Question(
            N_("For a legitimate interest: which interest do you have?"),
            N_("People must know it, and may object to what you do."),
            example=N_("preventing shoplifting"),
        ),
        "law": Question(
            N_("For a legal obligation: which law?"),
            N_("The statement names the law."),
            usual=N_("Invoices and bookkeeping: article 52 of the Dutch General Tax Act."),
        ),
        "consent": Question(
            N_("About the consent"),
            N_("Only if consent is the reason: how people say yes, and how they take it back."),
        ),
        "weighing": Question(
            N_("About weighing your interest"),
            N_(
                "Only for a legitimate interest: weigh it against that of the people concerned. It"
                " is not printed."
            ),
        ),
        "law_text": Question(
            N_("Which law or duty is it, if not in the list?"),
            N_("The statement then prints your words."),
            example=N_("the Dutch Burial and Cremation Act"),
            more=True,
        ),
        "case": Question(
            N_("In which case does this reason hold?"),
            N_("Only if there are several reasons, each for a case of its own."),
            label=N_("Case"),
            more=True,
        ),
        "case_text": Question(
            N_("In which case, in your own words?"),
            N_("Only if no choice fits. The statement prints this in front of the reason."),
            example=N_("if you take part through your employer"),
            more=True,
        ),
    },
    Weighing: {
        "why_needed": Question(
            N_("Why can you not do with less?"),
            N_("The authority can ask you this. It is not printed."),
            example=N_("without cameras we do not see who steals"),
        ),
        "why_not_outweighed": Question(
            N_("Why do people's own interests not weigh heavier?"),
            N_("Think of what they expect and how it affects them. It is not printed."),
            example=N_("the cameras see only the till, and we keep the images for a week"),
        ),
        "weighed_on": Question(
            N_("When did you weigh this?"), N_("For your own records; it is not printed.")
        ),
    },
    Consent: {
        "how": Question(
            N_("How do people say yes?"),
            N_("A yes counts only if people give it freely and clearly."),
            usual=N_("Newsletters: a separate box, or asked and confirmed by e-mail."),
        ),
        "withdraw": Question(
            N_("How can people withdraw their consent?"),
            N_("That must be as easy as saying yes. The statement says how."),
            usual=N_("Newsletters: the link to unsubscribe."),
        ),
        "separate": Question(
            N_("Do you ask it apart from other things?"),
            N_("You may not make it a condition for something else. It is not printed."),
        ),
        "proof": Question(
            N_("What shows who said yes, and when?"),
            N_("You must be able to prove consent. It is not printed."),
            example=N_("the newsletter program keeps day and time"),
        ),
        "given_by": Question(
            N_("Who says yes?"),
            N_("For children under 16 a parent or guardian does. The statement says who."),
            usual=N_("Leave it open if people do so themselves."),
            more=True,
        ),
        "choices": Question(
            N_("What can people allow separately?"),
            N_("The statement names these choices."),
            example=N_("photos on our website"),
            more=True,
        ),
        "renewed": Question(
            N_("How often do you ask again?"), N_("Leave it open if you ask only once."), more=True
        ),
        "parent_step": Question(
            N_("How do you make sure that a parent agrees?"),
            N_("Only for children under 16."),
            example=N_("we phone the parent to check"),
            more=True,
        ),
    },
}
