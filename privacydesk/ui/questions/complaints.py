"""Questions about where people can complain."""

from privacydesk.models.rights import Authority, Complaint, ComplaintBody
from privacydesk.ui.questions.question import N_, Question, Questions

COMPLAINTS: Questions = {
    Complaint: {
        "authorities": Question(
            N_("To which supervisory authority can people complain?"),
            N_("It checks whether organisations keep to the privacy law. You must name it."),
            usual=N_("Organisations in the Netherlands: the Autoriteit Persoonsgegevens."),
        ),
        "to_us": Question(
            N_("Can people also complain to you?"),
            N_("Often you settle it quickly together. The statement then says so."),
        ),
        "first_desk": Question(
            N_("Where do people take a complaint first?"),
            N_("You may ask this, but people may always go straight to the authority."),
        ),
        "bodies": Question(
            N_("Who else can people complain to?"),
            N_("For example a disputes committee or a complaints officer."),
            more=True,
        ),
        "own_country": Question(
            N_("Does the statement point people to their own country's authority?"),
            N_("Useful if you have customers in other countries: they may complain there."),
            more=True,
        ),
        "list_page": Question(
            N_("Which page lists the authorities of all countries?"),
            N_("Only useful if you have customers in other countries."),
            more=True,
        ),
    },
    Authority: {
        "catalogue": Question(
            N_("Which supervisory authority is it?"),
            N_("Choose that of the country where you are established."),
            label=N_("Supervisory authority"),
        ),
        "with_address": Question(
            N_("Does the statement print its address and phone number?"),
            N_("Useful for people who would rather write or call."),
        ),
        "for_people": Question(
            N_("For whom is this authority?"),
            N_("Leave this empty if it is for everybody."),
            example=N_("people in Belgium"),
            label=N_("For whom"),
            more=True,
        ),
        "name": Question(
            N_("What is the authority called, if it is not in the list?"),
            label=N_("Name"),
            more=True,
        ),
        "page": Question(
            N_("Which page for complaints should the statement name?"),
            N_("Leave this empty to name the page that PrivacyDesk knows."),
            more=True,
        ),
    },
    ComplaintBody: {
        "kind": Question(
            N_("Who handles these complaints?"),
            label=N_("Kind"),
        ),
        "name": Question(
            N_("What is the name of this body?"),
            N_("Whoever has a complaint must be able to find it."),
            example=N_("Complaints committee of the sports federation"),
            label=N_("Name"),
        ),
        "routes": Question(
            N_("How can people reach this body?"),
            N_("The statement prints this with its name."),
        ),
        "page": Question(
            N_("On which page does it say how to complain there?"),
            N_("The statement then sends people to that page."),
        ),
        "about": Question(
            N_("Which complaints can people take there?"),
            N_("Leave this empty if it is for all complaints."),
            example=N_("a treatment"),
            label=N_("Complaints about"),
            more=True,
        ),
    },
}
