"""Questions about newsletters and advertising."""

from privacydesk.models.mailing import CustomerException, Mailing
from privacydesk.ui.questions.question import N_, Question, Questions

MAILING: Questions = {
    Mailing: {
        "audiences": Question(
            N_("To whom do you send these messages?"),
            N_(
                "Advertising by e-mail usually needs consent beforehand. For customers of your"
                " own there is an exception."
            ),
            label=N_("To whom"),
        ),
        "contents": Question(
            N_("What are the messages about?"),
            N_("So that readers know what to expect. Write short items, one for each subject."),
            example=N_("new kinds of bread"),
            label=N_("Subjects"),
        ),
        "channels": Question(
            N_("How do you send these messages?"),
            usual=N_("Most small organisations: by e-mail only."),
            label=N_("Way of sending"),
        ),
        "opt_out": Question(
            N_("How can people stop these messages?"),
            N_("The law asks for an easy way to stop in every message."),
            usual=N_("Most mailing programs put an unsubscribe link in every message."),
        ),
        "sender_in_message": Question(
            N_("Does every message say who sent it, with an address?"),
            N_("The law asks for it. For your own records; it is not printed."),
        ),
        "advertising": Question(
            N_("Is there advertising in these messages?"),
            N_(
                "News about a service that people already use is no advertising. Offers are, and"
                " they have stricter rules."
            ),
            label=N_("Advertising"),
        ),
        "customer_exception": Question(
            N_("About advertising to customers without asking consent first"),
            N_(
                "It is allowed only if you can answer all five with yes. For your own records; it"
                " is not printed."
            ),
        ),
        "measured": Question(
            N_("What do you measure for each reader?"),
            N_("People must know this. Many mailing programs measure it unless you switch it off."),
            label=N_("Measured"),
        ),
        "measured_in": Question(
            N_("In the program of which supplier do you measure this?"),
            N_("The statement then names the program."),
            more=True,
        ),
        "measured_only_there": Question(
            N_("Do these data stay inside that program?"),
            N_("If so, the statement says that you use them nowhere else."),
            more=True,
        ),
        "frequency": Question(
            N_("How often do you send these messages?"), label=N_("How often"), more=True
        ),
        "most_times": Question(
            N_("At most how many times do you send them?"),
            N_("It is a promise to your readers. Leave it empty if you make none."),
            more=True,
        ),
        "most_times_per": Question(N_("Is that number per day, week, month or year?"), more=True),
        "follows_preferences": Question(
            N_("Do you follow the preferences that people gave you?"),
            N_("For example: only messages about the subjects that somebody chose."),
            more=True,
        ),
        "stop_routes": Question(
            N_("In which other ways can people stop the messages?"),
            N_("Some people cannot find the link. They can then send you an e-mail, for example."),
            more=True,
        ),
        "cannot_be_stopped": Question(
            N_("Which messages keep coming after somebody unsubscribes?"),
            N_("Messages that are part of the service may go on. The statement then says so."),
            example=N_("the message that an order is ready"),
            more=True,
        ),
        "giving_data_is_free": Question(
            N_("Should the statement say that nobody has to give data for this?"),
            N_("It adds a sentence: nobody is obliged to give personal data for marketing."),
            more=True,
        ),
        "natural_persons": Question(
            N_("Do consumers, sole traders or partnerships get these messages too?"),
            N_(
                "Phoning them to sell something usually needs consent beforehand. For your own"
                " records; it is not printed."
            ),
            more=True,
        ),
        "exception": Question(
            N_("Which exception lets you mail businesses without consent?"),
            N_(
                "Businesses too must agree to advertising, apart from two narrow exceptions. For"
                " your own records; it is not printed."
            ),
            usual=N_("Most organisations: no exception."),
            more=True,
        ),
    },
    CustomerException: {
        "address_from_sale": Question(
            N_("Did you get the address when the customer bought something?"),
            N_("An address from a business card or a competition does not count."),
        ),
        "told_at_collection": Question(
            N_("Did you say then that you would send advertising?"),
            N_("For example in a line below the field for the e-mail address."),
        ),
        "refusal_offered_at_collection": Question(
            N_("Could the customer easily refuse at that moment?"),
            N_("For example with one tick, and free of charge."),
        ),
        "refusal_in_each_message": Question(
            N_("Can the customer easily refuse in every message?"),
            N_("An unsubscribe link in every message is enough."),
        ),
        "own_similar_products": Question(
            N_("Do you only advertise similar products or services of your own?"),
            N_("A bakery may write about its bread and cake, but not about the florist next door."),
        ),
    },
}
