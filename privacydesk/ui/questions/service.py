"""Questions about services, products and subscriptions."""

from privacydesk.models.service import Service
from privacydesk.ui.questions.question import N_, Question, Questions

SERVICE: Questions = {
    Service: {
        "name": Question(
            N_("What is the service called?"),
            N_("Keep it short: the name heads a column in the table of data."),
            example=N_("Bread workshop"),
            label=N_("Name"),
        ),
        "kind": Question(
            N_("What kind of service is it?"),
            N_("The statement uses this word for it."),
            label=N_("Kind"),
        ),
        "description": Question(
            N_("What is it, in one line?"),
            N_("The statement prints this behind the name."),
            example=N_("an evening of baking bread with ten people"),
            label=N_("Description"),
        ),
        "audiences": Question(
            N_("For whom is it meant?"),
            N_("The statement names these groups."),
            label=N_("For whom"),
        ),
        "price": Question(
            N_("Is it paid, free or a trial?"),
            N_("The statement prints this behind the name."),
            label=N_("Price"),
        ),
        "accounts": Question(
            N_("Who gets an account with it?"),
            N_("The statement says who can have an account, or that none is needed."),
            label=N_("Accounts"),
        ),
        "controller": Question(
            N_("Do you decide yourself what its data are used for?"),
            N_(
                "If the customer decides, you are a processor: you use the data on the customer's"
                " behalf."
            ),
            usual=N_(
                "Nearly always yes. No for hosting, or for software in which customers keep"
                " data of others."
            ),
            more=True,
        ),
        "holds_customer_data": Question(
            N_("Can customers put personal data of others into it?"),
            N_("For example an address book, or files on your server. The statement then says so."),
            more=True,
        ),
        "only_for_businesses": Question(
            N_("Is it for businesses only?"), N_("The statement then says so."), more=True
        ),
        "after_trial": Question(
            N_("What happens when the trial ends?"),
            N_("People must know whether they will have to pay then."),
            more=True,
        ),
        "trial_data_kept": Question(
            N_("How long do you keep data of a trial that stops?"),
            N_("Only for a trial that does not turn into a paid service."),
            example=N_("30 days"),
            more=True,
        ),
    },
}
