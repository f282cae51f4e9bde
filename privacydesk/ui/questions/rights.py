"""Questions about the rights of people and about what a request is for."""

from privacydesk.models.rights import MatterRoute, Right, Rights
from privacydesk.ui.questions.question import N_, Question, Questions

RIGHTS: Questions = {
    Rights: {
        "listed": Question(
            N_("Which rights does the statement name?"),
            N_("The law gives people these rights, and you must tell them."),
            usual=N_(
                "Most organisations: all, except what does not occur, such as decisions by a"
                " computer."
            ),
            label=N_("Rights"),
        ),
        "routes": Question(
            N_("How can people make a request about their data?"),
            N_("For example to see their data or have them deleted. The statement must say how."),
            usual=N_("Most small organisations: by e-mail."),
        ),
        "answering": Question(
            N_("About answering a request"),
            N_("You must answer within one month, free of charge."),
            open=True,
        ),
        "identity": Question(
            N_("About checking who makes a request"),
            N_("Data must not go to the wrong person, but do not ask for more than you need."),
        ),
        "complaint": Question(
            N_("About complaints"),
            N_("The statement must say that people can complain to the supervisory authority."),
            open=True,
        ),
        "self_service": Question(
            N_("What can people do with their data themselves, in an account?"),
            N_("Whoever can do it online need not ask you. Choose nothing if there is no account."),
        ),
        "self_service_page": Question(
            N_("On which page can people do that?"),
            N_("The statement then sends them there."),
            more=True,
        ),
        "file_forms": Question(
            N_("As what kind of file can people get their data?"),
            N_("People may ask for a file that another program can read."),
            example=N_("a CSV file"),
            more=True,
        ),
        "acts_for": Question(
            N_("Who may make a request for somebody else?"),
            N_("For example a parent for a child. The statement names them."),
            more=True,
        ),
        "request_states": Question(
            N_("What should people state in a request?"),
            N_("Ask only what you need to find their data."),
            more=True,
        ),
        "request_states_for": Question(
            N_("For which requests should people state that?"),
            N_("Leave this empty if it holds for every request."),
            more=True,
        ),
        "states_for_quick_handling": Question(
            N_("Does the statement say why people should state that?"),
            N_("It then says that you need it to handle the request quickly and correctly."),
            more=True,
        ),
        "other_routes": Question(
            N_("For which matters can people turn elsewhere?"),
            N_("For example another e-mail address for complaints or for photos."),
            more=True,
        ),
        "under_gdpr": Question(
            N_("Does the statement say that the rights come from the GDPR?"),
            N_("The GDPR (in Dutch: AVG) is the European privacy law."),
            more=True,
        ),
        "limits": Question(
            N_("What does the statement say about the limits of the rights?"),
            N_("Choose only what really applies to you."),
            more=True,
        ),
    },
    Right: {
        "kind": Question(
            N_("Which right is it?"),
            N_("The statement explains every right in one plain sentence."),
            label=N_("Kind of right"),
        ),
        "cases": Question(
            N_("What more does the statement say about this right?"),
            N_("Without a choice that one sentence is all; it is enough for most."),
        ),
        "text": Question(
            N_("What do you want to add in your own words?"),
            N_("It is printed with this right."),
            example=N_("Members change their address in the club's app themselves."),
            more=True,
        ),
        "consequence": Question(
            N_("What happens when somebody uses this right?"),
            N_("Only needed when people would not expect it."),
            example=N_("the membership ends when the data have been deleted"),
            more=True,
        ),
        "excluded": Question(
            N_("When does this right not hold?"),
            N_("The statement names it as an exception."),
            example=N_("invoices, which we must keep for seven years"),
            more=True,
        ),
        "within": Question(
            N_("Within what time do you do this, if it differs?"),
            N_("Only needed when this goes faster than your other requests."),
            more=True,
        ),
        "routes": Question(
            N_("How do people ask for this, if it differs?"),
            N_("For example with the unsubscribe link in the newsletter."),
            more=True,
        ),
    },
    MatterRoute: {
        "matter": Question(
            N_("Which matter is this about?"),
            label=N_("Matter"),
        ),
        "routes": Question(
            N_("How can people reach you about this matter?"),
            N_("The statement names it beside the general way to make a request."),
        ),
    },
}
