"""Questions about the processing agreement, sub-processors, and all recipients together."""

from privacydesk.models.recipient import Agreement, RecipientsPolicy, SubProcessors
from privacydesk.ui.questions.question import N_, Question, Questions

AGREEMENTS: Questions = {
    Agreement: {
        "state": Question(
            N_("Is there a processing agreement yet?"),
            why=N_(
                "Many suppliers have made it part of their terms. Then you need not sign anything."
            ),
            label=N_("Agreement"),
        ),
        "signed_on": Question(
            N_("What is the date of the agreement?"),
            why=N_("The statement gives this date."),
        ),
        "ends_on": Question(
            N_("When does the agreement end?"),
            why=N_("Leave this empty if it has no last day."),
        ),
        "kept_at": Question(
            N_("Where do you keep your copy?"),
            why=N_("For your own records; it is not printed."),
            example=N_("folder Contracts, tab Suppliers"),
        ),
        "title": Question(
            N_("What is the exact title of the agreement?"),
            why=N_("Only when the statement should give the title."),
            example=N_("Data Processing Addendum"),
            more=True,
        ),
        "page": Question(
            N_("The page where the agreement can be read"),
            why=N_("Suppliers often have it on their website."),
            more=True,
        ),
        "limits": Question(
            N_("What may this party not do with the data?"),
            why=N_("Choose what the agreement limits or forbids; the statement mentions it."),
            more=True,
        ),
        "points": Question(
            N_("Which of these points does the agreement cover?"),
            why=N_(
                "The law requires all of them (article 28). For your own records; it is not"
                " printed."
            ),
            more=True,
        ),
    },
    SubProcessors: {
        "known": Question(
            N_("Do you know which sub-processors this party uses?"),
            why=N_("Sub-processors are others that your supplier uses for the same work."),
        ),
        "page": Question(
            N_("The page with the supplier's own list"),
            why=N_("A link is enough: then you need not copy the names."),
        ),
        "names": Question(
            N_("Which sub-processors are they?"),
            why=N_("Printed in the list of processors only."),
            example=N_("Datacentrum Noord B.V."),
        ),
        "approved": Question(
            N_("Did you agree to these sub-processors?"),
            why=N_(
                "The law requires your written approval, in general or for each one. For your"
                " own records; it is not printed."
            ),
            more=True,
        ),
    },
    RecipientsPolicy: {
        "sells_data": Question(
            N_("Do you sell or rent out personal data?"),
            why=N_("The statement answers this for the reader, also when you do not."),
            usual=N_("Most organisations: no."),
        ),
        "all_processors_have_agreement": Question(
            N_("Do you have an agreement with every processor?"),
            why=N_("With yes, the statement says so. Answer yes only if it is true."),
        ),
        "agreements_meet_gdpr": Question(
            N_("Do those agreements meet the privacy law (GDPR)?"),
            why=N_(
                "If you answer yes here and above, the statement says so. You can check the"
                " points at each agreement."
            ),
        ),
        "discloses_on_legal_duty": Question(
            N_("Should the statement say that laws can oblige you to share data?"),
            why=N_("For example with the tax office or the police."),
        ),
        "no_other_recipients": Question(
            N_("Is your list of who gets data complete?"),
            why=N_("With yes, the statement says that nobody else gets data."),
        ),
        "informs_recipients": Question(
            N_("Do you tell these parties when you correct or delete data?"),
            why=N_(
                "The law requires it, unless it is impossible or far too much work. For your"
                " own records; it is not printed."
            ),
        ),
        "only_shared_when": Question(
            N_("What are the only cases in which others get data?"),
            why=N_("The statement then says that others get data in these cases only."),
            more=True,
        ),
        "processors_make_services_possible": Question(
            N_("Should the statement say that your services need processors?"),
            why=N_("One sentence that explains why you use suppliers."),
            more=True,
        ),
        "same_security": Question(
            N_("Do the agreements require the same security and confidentiality?"),
            why=N_("The same as you offer yourself. With yes, the statement says so."),
            more=True,
        ),
        "limits": Question(
            N_("What may nobody do who gets data from you, or what must they do?"),
            N_("Only say what you really agreed with all of them."),
            label=N_("Limits"),
            more=True,
        ),
        "stays_responsible": Question(
            N_("Should the statement say that you stay responsible for your processors?"),
            why=N_("It is so by law; the sentence only tells the reader."),
            more=True,
        ),
        "foreign_orders": Question(
            N_("What do you do when a foreign authority demands data?"),
            why=N_(
                "Such an order does not by itself allow you to hand over data. For your own"
                " records; it is not printed."
            ),
            example=N_("We hand over nothing before a lawyer has looked at it."),
            more=True,
        ),
    },
}
