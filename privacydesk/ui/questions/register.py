"""The subjects of the register: the question and the heading of each."""

from privacydesk.models.register import Register
from privacydesk.ui.questions.question import N_, Question, Questions

REGISTER: Questions = {
    Register: {
        "organisation": Question(
            N_("Who are you, and how can people reach you?"),
            N_("The statement begins with who is responsible for the data."),
            label=N_("Your organisation"),
        ),
        "people": Question(
            N_("Whose data do you use?"),
            N_("Each group can read what happens to its data."),
            example=N_("customers, suppliers and applicants"),
            label=N_("Groups of people"),
        ),
        "data": Question(
            N_("Which personal data do you use?"),
            N_(
                "That is everything that tells something about a person: a name, an order, a photo."
            ),
            label=N_("Personal data"),
        ),
        "services": Question(
            N_("Which services or subscriptions do you offer?"),
            N_("You often ask for other data with each of them."),
            example=N_("a trial, a business subscription, a course"),
            label=N_("Services and subscriptions"),
        ),
        "matrix": Question(
            N_("Which data do you ask for with each service?"),
            N_("You mark what people must give and what they may leave out."),
            label=N_("Data per service"),
            more=True,
        ),
        "activities": Question(
            N_("In which situations do you use personal data?"),
            N_("For each situation the statement tells which data you use, what for and how long."),
            example=N_("orders, a newsletter, applications for a job"),
            label=N_("Situations"),
        ),
        "channels": Question(
            N_("How do people get in touch with you?"),
            N_("Whoever phones you or sends a form leaves personal data with you."),
            example=N_("by phone and with the contact form"),
            label=N_("Contact channels"),
        ),
        "website": Question(
            N_("What does your website do with personal data?"),
            N_("About cookies, statistics, and videos, maps or fonts of others on your site."),
            label=N_("Website and cookies"),
        ),
        "premises": Question(
            N_("What happens to personal data at your premises?"),
            N_("About cameras, visitors and copies of identity documents."),
            label=N_("Cameras and visitors"),
            more=True,
        ),
        "sources": Question(
            N_("Which data do you get from others?"),
            N_("People must know where their data come from if they did not give them themselves."),
            label=N_("Source of data"),
            more=True,
        ),
        "recipients": Question(
            N_("Who gets personal data from you?"),
            N_(
                "Companies that use data on your behalf are called processors. They"
                " come in the statement and the list of processors."
            ),
            usual=N_("Most: e-mail, hosting, bookkeeping and payment."),
            label=N_("Processors and recipients"),
        ),
        "recipients_policy": Question(
            N_("What holds for all recipients together?"),
            N_("Such as whether you sell data, and whether all processors have an agreement."),
            label=N_("All recipients"),
            more=True,
        ),
        "transfers": Question(
            N_("Do personal data leave Europe?"),
            N_("Outside the European Economic Area (EEA) data need more protection."),
            label=N_("Outside Europe"),
        ),
        "retention": Question(
            N_("How long do you keep personal data?"),
            N_("People must know how long, or what decides that."),
            label=N_("Retention periods"),
        ),
        "security": Question(
            N_("How do you keep personal data safe?"),
            N_("Only name what you really do."),
            label=N_("Security"),
        ),
        "rights": Question(
            N_("What can people ask about their data?"),
            N_("About requests, your answers to them, and complaints."),
            label=N_("Rights and complaints"),
        ),
        "grounds": Question(
            N_("Which legal grounds hold for everything you do?"),
            N_(
                "A legal ground is the reason why the law allows you to use data. You"
                " usually choose one per purpose."
            ),
            label=N_("General legal grounds"),
            more=True,
        ),
        "extras": Question(
            N_("What else should the statement tell?"),
            N_(
                "About children, decisions by computer and links to others, with room"
                " for your own words."
            ),
            label=N_("Other subjects"),
            more=True,
        ),
        "publication": Question(
            N_("Which version of the statement is this?"),
            N_("About the date, the languages, and how people hear of changes."),
            label=N_("Version and date"),
        ),
    },
}
