"""Questions about the laws that apply and about what the statement covers."""

from privacydesk.models.organisation import Duties, Scope
from privacydesk.ui.questions.question import N_, Question, Questions

SCOPE: Questions = {
    Duties: {
        "keeps_books": Question(
            N_("Must you keep books for the tax office?"),
            N_("You must then keep invoices and payment data for seven years."),
            usual=N_("Every business and every club: yes."),
        ),
        "employs_staff": Question(
            N_("Do you have staff on the payroll?"),
            N_("There are fixed terms for payroll data and copies of identity documents."),
        ),
        "sells_online": Question(
            N_("Do you sell or offer anything online?"),
            N_("Your website must then show more details, such as your KvK number."),
        ),
        "care": Question(
            N_("Do you keep medical files?"),
            N_("A medical file must be kept for twenty years."),
            usual=N_("Dentists and other care providers: yes."),
        ),
        "wwft": Question(
            N_("Does the Dutch anti-money-laundering act (Wwft) apply to you?"),
            N_("You must then check your clients and keep the outcome."),
            usual=N_("Bookkeepers, tax advisers and notaries: yes. Most shops: no."),
        ),
        "one_stop_shop": Question(
            N_("Do you declare VAT through the one-stop shop?"),
            N_(
                "That is for sales to consumers in other EU countries. Those records"
                " stay ten years."
            ),
            more=True,
        ),
        "immovable_property": Question(
            N_("Do you have VAT records of land or buildings?"),
            N_("These must be kept longer than other records."),
            more=True,
        ),
    },
    Scope: {
        "audiences": Question(
            N_("For whom is this statement?"),
            N_("Readers then see at once whether it is about them."),
            example=N_("Customers and visitors of the website"),
            label=N_("For whom"),
        ),
        "mainly_for": Question(
            N_("For which readers is the statement mainly meant?"),
            N_("The statement then says so. Leave it empty when it is for everybody."),
            label=N_("Mainly for"),
        ),
        "reader_languages": Question(
            N_("Which languages do your readers read?"),
            N_(
                "You must inform people in a language that they understand. For your own"
                " records; it is not printed."
            ),
            usual=N_("Most organisations: only Dutch."),
            example=N_("Dutch, and Polish for the people who work for you"),
            label=N_("Languages of readers"),
        ),
        "subjects": Question(
            N_("Which products or work is the statement about?"),
            example=N_("our web shop and our bakery"),
            label=N_("Subjects"),
        ),
        "services_only_for_businesses": Question(
            N_("Are your services for businesses only?"),
            N_("Readers then know that they are not for consumers."),
        ),
        "follows_gdpr": Question(
            N_("Should the statement say that you follow the privacy law?"),
            N_("The privacy law is the GDPR. Only promise what you do."),
        ),
        "handles_with_care": Question(
            N_("Should the statement promise that you treat data with care?"),
            N_("It says that you secure personal data well, too."),
        ),
        "only_needed_data": Question(
            N_("Should the statement say that you use no more data than you need?"),
            N_("The law asks this of everybody. Only promise what you do."),
        ),
        "company_data_not_covered": Question(
            N_("Should the statement say that company data fall outside the GDPR?"),
            N_("The privacy law protects people, not companies. A contact person is a person."),
            more=True,
        ),
        "other_laws": Question(
            N_("Which other countries have laws that matter to you?"),
            N_(
                "For instance because customers live there. For your own records; it"
                " is not printed."
            ),
            example=N_("Belgium"),
            label=N_("Other laws"),
            more=True,
        ),
    },
}
