"""Questions about the paragraphs a statement can have or lack, and about one's own."""

from privacydesk.models.extras import (
    BusinessSale,
    Extras,
    Feedback,
    OtherPurposes,
    OtherSites,
    OwnParagraph,
)
from privacydesk.ui.questions.question import N_, Question, Questions

EXTRAS: Questions = {
    Extras: {
        "decisions": Question(
            N_("About decisions by a computer"),
            N_("People must know when a program decides about them by itself."),
        ),
        "other_purposes": Question(
            N_("About use for anything else"),
            N_("You may not simply use data for something you did not name."),
        ),
        "absences": Question(
            N_("What do you not do, or not have?"),
            N_("People like to read this. Tick only what is certainly true."),
        ),
        "minors": Question(
            N_("About children and young people"),
            N_("Children are protected more. Skip this if they do not come to you."),
        ),
        "other_sites": Question(
            N_("About links to other websites"),
            N_("Skip this if your website has no such links."),
        ),
        "own_paragraphs": Question(
            N_("Which paragraphs of your own do you want to add?"),
            N_("For what PrivacyDesk does not ask. They are printed as you write them."),
        ),
        "own_absences": Question(
            N_("What else do you not do?"),
            N_("In short sentences. They stand in the same list."),
            example=N_("We do not phone you with offers."),
            more=True,
        ),
        "reader_duties": Question(
            N_("What do you ask people to do themselves?"),
            N_("In short items, under the heading “What we ask of you”."),
            example=N_("Tell us when your address changes"),
            more=True,
        ),
        "device_settings": Question(
            N_("What can people switch off on their own device?"),
            N_("In short items. It helps people who use your app, for example."),
            example=N_("Location: off in the settings of your phone"),
            more=True,
        ),
        "sale": Question(
            N_("About the sale of your business"),
            N_("Whoever buys a business often gets the customer data as well."),
            more=True,
        ),
        "feedback": Question(
            N_("About feedback on the statement"),
            N_("Readers can tell you what is not clear."),
            more=True,
        ),
    },
    OtherPurposes: {
        "used": Question(
            N_("Do you use data for anything that you did not name?"),
            N_("If so, add that purpose first. If not, the statement says so."),
            usual=N_("Most organisations: no."),
        ),
        "unless": Question(
            N_("Which exceptions are there?"),
            N_("The statement then says: for nothing else, unless this is the case."),
            more=True,
        ),
    },
    OtherSites: {
        "told": Question(
            N_("Does the statement have a paragraph on links to others?"),
            N_("It tells people that other websites handle data in their own way."),
        ),
        "not_covered": Question(
            N_("Does it say that your statement does not hold there?"),
            N_("That makes clear where your responsibility ends."),
        ),
        "own_statements": Question(
            N_("Does it say that those websites have their own statement?"),
            N_("Only say so if you have looked."),
            more=True,
        ),
        "read_first": Question(
            N_("Does it advise people to read those statements first?"),
            N_("One friendly sentence of advice."),
            more=True,
        ),
        "no_guarantee": Question(
            N_("Does it say that you cannot vouch for those websites?"),
            N_("It is about how others handle personal data."),
            more=True,
        ),
        "not_liable": Question(
            N_("Does it say that you are not liable for those websites?"),
            N_("Such a sentence does not always hold in court."),
            more=True,
        ),
    },
    BusinessSale: {
        "told": Question(
            N_("Does the statement say what happens when the business is sold?"),
            N_("It then says that the personal data go to the buyer."),
        ),
        "continuity": Question(
            N_("Do you pass the data on so that the business can continue?"),
            N_("The statement then names this as your reason (legitimate interest)."),
        ),
        "interest": Question(
            N_("For which other reason may you pass on the data?"),
            N_("Only if continuing the business is not the reason, or not the only one."),
            example=N_("customers keep their subscription"),
            more=True,
        ),
        "includes_assets": Question(
            N_("Does it also hold when only assets are sold?"),
            N_("Assets are what the business owns, such as its web shop."),
            more=True,
        ),
    },
    Feedback: {
        "welcome": Question(
            N_("Does the statement ask readers for feedback?"),
            N_("One friendly sentence at the end."),
        ),
        "routes": Question(
            N_("Where can readers send their feedback?"),
            N_("Leave this empty if people can reach you in the usual ways."),
        ),
    },
    OwnParagraph: {
        "title": Question(
            N_("What is the heading of the paragraph?"),
            N_("Short, so that people find it at a glance."),
            example=N_("Our loyalty card"),
            label=N_("Heading"),
        ),
        "text": Question(
            N_("What does the paragraph say?"),
            N_("See to it that it fits your other answers."),
            example=N_("On our loyalty card we only keep the number of stamps."),
        ),
        "after": Question(
            N_("After which section does the paragraph come?"),
            N_("These are the headings of the statement."),
            label=N_("After section"),
        ),
    },
}
