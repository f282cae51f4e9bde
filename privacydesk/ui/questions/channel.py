"""Questions about the ways in which people reach the organisation."""

from privacydesk.models.channel import Channel
from privacydesk.ui.questions.question import N_, Question, Questions

CHANNEL: Questions = {
    Channel: {
        "kind": Question(
            N_("How do people reach you?"),
            N_("Fill in one card for each way: a form, e-mail, the phone and so on."),
            label=N_("Kind"),
        ),
        "routes": Question(
            N_("Which address, number or page belongs to it?"), label=N_("Address or number")
        ),
        "people": Question(
            N_("Whose data do you get this way?"),
            usual=N_("Most organisations: customers and people who may become customers."),
            label=N_("Whose data"),
        ),
        "data": Question(
            N_("Which data do you get this way?"),
            N_("Ask only for what you need to answer."),
            usual=N_("Most contact forms: name, e-mail address and message."),
            label=N_("Data"),
        ),
        "data_in_message": Question(
            N_("Do you also use the data that people put in their message?"),
            N_("To answer a question, you nearly always need them."),
            usual=N_("Most organisations: yes."),
        ),
        "purposes": Question(
            N_("What do you use these data for?"),
            N_("The law asks you to tell this, and why you may."),
            usual=N_("Most organisations: to answer the question."),
            label=N_("Purposes"),
        ),
        "unasked": Question(
            N_("What do you do with data that you did not ask for?"),
            N_("People sometimes send more than you need, such as a copy of a passport."),
        ),
        "statement_linked": Question(
            N_("Can people find the privacy statement there?"),
            N_(
                "For example through a link below the form. For your own records; it is not"
                " printed."
            ),
        ),
        "recorded": Question(
            N_("Do you record the conversations?"),
            N_("Recording a call, or keeping a chat, must be in the statement."),
            more=True,
        ),
        "recording_announced": Question(
            N_("Do you say so at the start?"),
            N_("People must know it before they speak."),
            more=True,
        ),
        "name": Question(
            N_("Do you want a heading of your own for this?"),
            N_("It replaces the usual heading in the statement."),
            example=N_("Ordering a cake by phone"),
            label=N_("Own heading"),
            more=True,
        ),
        "collected_automatically": Question(
            N_("Are these data recorded without anybody giving them?"),
            N_("For example the phone number that your phone shows."),
            more=True,
        ),
        "data_listed_in": Question(
            N_("Where else can people see which data you ask for?"),
            N_("The statement then points to that place."),
            more=True,
        ),
        "data_of": Question(
            N_("The data of which activities do you use here too?"),
            N_("For example those of an order, when a customer phones about it."),
            more=True,
        ),
        "responsible": Question(
            N_("Who in your organisation handles this?"),
            N_("For your own records; it is not printed."),
            example=N_("the shop manager"),
            more=True,
        ),
    },
}
