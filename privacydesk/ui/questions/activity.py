"""Questions about one situation in which personal data are used."""

from privacydesk.models.activity import Activity
from privacydesk.ui.questions.question import N_, Question, Questions

ACTIVITY: Questions = {
    Activity: {
        "kind": Question(
            N_("Where in your work do you use personal data?"),
            N_("Choose what comes closest. It decides the heading and the place in the statement."),
            label=N_("Kind"),
        ),
        "name": Question(
            N_("Which heading should it have?"),
            N_("Leave it open for the usual heading."),
            example=N_("If you order a birthday cake"),
            label=N_("Heading"),
        ),
        "description": Question(
            N_("What happens, in one or two short sentences?"),
            N_("People understand the rest better if they know what you do."),
            example=N_("You order a cake on our website and collect it in the shop."),
            label=N_("Description"),
        ),
        "people": Question(
            N_("Whose data do you use?"),
            N_("The statement names these groups, so that people see whether it is about them."),
            label=N_("Whose data"),
        ),
        "data": Question(
            N_("Which data do you use?"),
            N_("Name all that you really use. What you do not need, you may not ask for."),
            example=N_("name, telephone number and order"),
            label=N_("Which data"),
        ),
        "purposes": Question(
            N_("What do you use the data for?"),
            N_("For each purpose you then choose why the law allows it."),
            example=N_("preparing the order and sending the invoice"),
            label=N_("Purposes"),
        ),
        "provision": Question(
            N_("About required data"),
            N_(
                "People must know whether they have to give their data, and what happens if they"
                " do not."
            ),
        ),
        "services": Question(
            N_("Which services is it about?"),
            N_("The statement puts the table of data for these services here."),
            label=N_("Services"),
        ),
        "requested_through": Question(
            N_("How do people ask for it or sign up?"),
            N_("The statement says this in one sentence."),
            more=True,
        ),
        "mailing": Question(
            N_("About the newsletter or advertising"),
            N_("Only if you send newsletters or offers here."),
            more=True,
        ),
        "event": Question(
            N_("About the training or event"),
            N_("Only if you hold training sessions, meetings or events here."),
            more=True,
        ),
        "recruitment": Question(
            N_("About applicants"), N_("Only if people apply for a job with you here."), more=True
        ),
        "log_in": Question(
            N_("About logging in"), N_("Only if people have an account with you here."), more=True
        ),
        "collected_automatically": Question(
            N_("Are the data recorded without anybody giving them?"),
            N_("For example by a camera, or by the website itself. The statement then says so."),
            more=True,
        ),
        "data_of": Question(
            N_("Do you also use the data of another situation?"),
            N_("The statement then refers to that part, so you need not list the data again."),
            more=True,
        ),
        "data_listed_in": Question(
            N_("Where do people see which data you ask for?"),
            N_("Only if you do not list the data here. The statement then says where to look."),
            more=True,
        ),
        "profiling": Question(
            N_("About profiles of people"),
            N_(
                "A profile is what a computer concludes about somebody, for example what that"
                " person likes."
            ),
            usual=N_("Most small businesses make no profiles."),
            more=True,
        ),
        "decision": Question(
            N_("About decisions by a computer"),
            N_(
                "Only decisions with real consequences and no human in between, such as refusing a"
                " customer."
            ),
            usual=N_("Most small businesses have none."),
            more=True,
        ),
        "objection_routes": Question(
            N_("How can people object to this?"),
            N_("Only if this goes differently from other objections."),
            more=True,
        ),
        "alternative": Question(
            N_("What else can people do if they do not want this?"),
            N_("One sentence, as it should stand in the statement."),
            example=N_("You can also order by telephone."),
            more=True,
        ),
        "telling_limits": Question(
            N_("Why can you not always tell people everything?"),
            N_("For example because you are bound to professional secrecy."),
            usual=N_("Most organisations leave it open."),
            more=True,
        ),
        "advertising_only_in": Question(
            N_("Where do you advertise, if never here?"),
            N_(
                "For example in the newsletter only. The statement then says that this contact is"
                " no advertising."
            ),
            more=True,
        ),
        "responsible": Question(
            N_("Who in your organisation does this?"),
            N_("For your own records; it is not printed."),
            example=N_("the shop manager"),
            more=True,
        ),
        "high_risk": Question(
            N_("Could this be a high risk to people?"),
            N_(
                "Think of following people all the time, or health data of very many. It is not"
                " printed."
            ),
            usual=N_("Most small businesses: no."),
            more=True,
        ),
        "impact_assessment": Question(
            N_("Where do you keep the assessment of that risk?"),
            N_(
                "At a high risk the law asks for one before you start, called a DPIA. It is not"
                " printed."
            ),
            example=N_("the folder Privacy on the office computer"),
            more=True,
        ),
    },
}
