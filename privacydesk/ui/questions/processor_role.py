"""Questions about the work that the organisation does as a processor."""

from privacydesk.models.organisation import ProcessorTerms, ProcessorWork
from privacydesk.ui.questions.question import N_, Question, Questions

PROCESSOR_ROLE: Questions = {
    ProcessorWork: {
        "customer": Question(
            N_("For which customer, or kind of customer, do you work?"),
            N_("For your own records; it is not printed."),
            example=N_("Web shops that we host"),
            label=N_("Customer"),
        ),
        "services": Question(
            N_("With which of your services do you do this?"),
            label=N_("Services"),
        ),
        "processing": Question(
            N_("What do you do with the data for the customer?"),
            N_("Write a few short items; they come in the statement."),
            example=N_("storing files and making back-ups"),
            label=N_("Your work"),
        ),
        "people": Question(
            N_("Whose data are they?"),
            example=N_("The customers of the web shop"),
            label=N_("People"),
        ),
        "customer_contact": Question(
            N_("How can you reach the customer and its data protection officer?"),
            N_(
                "The law asks you to keep these contact details. For your own records;"
                " it is not printed."
            ),
            label=N_("Contact of customer"),
            more=True,
        ),
        "transfers": Question(
            N_("Do these data leave Europe, and what protects them there?"),
            N_(
                "Europe means the European Economic Area (EEA) here. For your own"
                " records; it is not printed."
            ),
            example=N_("No, all servers are in Amsterdam."),
            label=N_("Outside Europe"),
            more=True,
        ),
        "security": Question(
            N_("How are these data secured, in general terms?"),
            N_("For your own records; it is not printed."),
            example=N_("Encrypted disks, daily back-ups, sign-in in two steps"),
            label=N_("Security"),
            more=True,
        ),
    },
    ProcessorTerms: {
        "agreement_page": Question(
            N_("Where do customers find your processing agreement?"),
            N_("The law asks for this contract between you and the customer."),
            label=N_("Processing agreement"),
        ),
        "breach_notice": Question(
            N_("Within which time do you report a data breach to customers?"),
            N_("The customer has 72 hours to tell the authority, so report it quickly."),
            example=N_("24 hours"),
            label=N_("Data breach"),
        ),
        "requests_passed_on": Question(
            N_("Within which time do you pass requests on to the customer?"),
            N_("Somebody may ask you about data of the customer. The customer must answer."),
            example=N_("5 days"),
            label=N_("Requests"),
        ),
        "sub_processors_page": Question(
            N_("Where do customers find the list of sub-processors?"),
            N_("Sub-processors are the companies that you use in turn for this work."),
            label=N_("Sub-processors"),
        ),
        "change_notice": Question(
            N_("How long beforehand do you announce a new sub-processor?"),
            N_("Customers then have time to object."),
            example=N_("30 days"),
            label=N_("Announced beforehand"),
            more=True,
        ),
        "may_object": Question(
            N_("Can customers object to a new sub-processor?"),
            N_("By law they must be able to, unless you ask their permission each time."),
            label=N_("Can object"),
            more=True,
        ),
    },
}
