"""Questions about the organisation itself."""

from privacydesk.models.organisation import Organisation
from privacydesk.ui.questions.question import N_, Question, Questions

ORGANISATION: Questions = {
    Organisation: {
        "business": Question(
            N_("What kind of organisation is it?"),
            N_("PrivacyDesk then proposes answers that suit you. It is not printed."),
            label=N_("Trade"),
        ),
        "name": Question(
            N_("What is the registered name of the organisation?"),
            N_("People must know who is responsible for their data."),
            usual=N_("The name in the trade register. Sole traders can give their own name."),
            example=N_("Bakkerij De Korenschoof B.V."),
            label=N_("Name"),
        ),
        "trade_names": Question(
            N_("Which other names does the organisation use?"),
            N_("People know you by the name on your shop, website or invoice."),
            example=N_("Broodjeszaak Het Korenveld"),
            label=N_("Other names"),
        ),
        "registrations": Question(
            N_("In which registers is the organisation listed?"),
            N_("The statement shows the number, so that people can look you up."),
            usual=N_("Most organisations: only the trade register (KvK)."),
            label=N_("Registrations"),
        ),
        "country": Question(
            N_("In which country is the organisation established?"),
            N_("It decides which rules and which supervisory authority apply to you."),
            example=N_("The Netherlands"),
            label=N_("Country"),
        ),
        "places": Question(
            N_("At which addresses can people visit you or write to you?"),
            N_("The statement shows these addresses, so that people can reach you."),
            usual=N_("Most small organisations: one address for visits and post."),
            label=N_("Addresses"),
        ),
        "contacts": Question(
            N_("What are your general phone number and e-mail address?"),
            N_("The statement shows them with your address. A contact page can be added as well."),
            example=N_("info@example.nl"),
            label=N_("Contact details"),
        ),
        "properties": Question(
            N_("Which websites, apps and pages do you have?"),
            N_("The statement says which of them it holds for, and which it does not."),
            example=N_("example.nl and your page on social media"),
            label=N_("Websites and apps"),
        ),
        "privacy_contact": Question(
            N_("Who handles questions about privacy?"),
            N_("People turn to this person or desk with questions and requests."),
            usual=N_("Small organisations: the owner."),
            label=N_("Privacy contact"),
        ),
        "known_as": Question(
            N_("Which short name should the statement use?"),
            N_("It replaces the full name in the sentences."),
            example=N_("De Korenschoof"),
            label=N_("Short name"),
            more=True,
        ),
        "description": Question(
            N_("What does your organisation do?"),
            N_("One or two short sentences. The statement prints them below your name."),
            example=N_("Bakkerij De Korenschoof bakes bread and cake and sells them online."),
            label=N_("What you do"),
        ),
        "legal_form": Question(
            N_("What is the legal form?"),
            N_("The statement shows it with your other details."),
            label=N_("Legal form"),
            more=True,
        ),
        "vat_number": Question(
            N_("What is the VAT number?"),
            N_(
                "Whoever sells online must show it. Fill in the VAT identification number (btw-id)."
            ),
            example=N_("NL001234567B01"),
            label=N_("VAT number"),
            more=True,
        ),
        "works_as_processor": Question(
            N_("Do you use personal data on behalf of your customers?"),
            N_(
                "If so, you are their processor: the customer stays responsible, and"
                " the statement says so."
            ),
            usual=N_("Yes for hosting and online software; no for most shops."),
            label=N_("Work as processor"),
            more=True,
        ),
        "processor_work": Question(
            N_("What do you do as a processor for your customers?"),
            N_("The law asks you to keep a list of this work. The statement tells part of it."),
            label=N_("Work for customers"),
            more=True,
        ),
        "processor_terms": Question(
            N_("About your agreements with these customers"),
            N_(
                "The statement tells customers what they can count on when you work as"
                " their processor."
            ),
            label=N_("Agreements with customers"),
            more=True,
        ),
        "represented_by": Question(
            N_("Which directors or board members should the statement name?"),
            N_("You need not name anybody. Some organisations do, to show who is in charge."),
            label=N_("Directors"),
            more=True,
        ),
        "staff": Question(
            N_("How many people work for the organisation?"),
            N_("It matters for the records that the law asks you to keep. It is not printed."),
            label=N_("Staff"),
            more=True,
        ),
        "affiliations": Question(
            N_("Which associations or quality marks do you belong to?"),
            N_(
                "Name codes of conduct and federations too. Readers then know which"
                " rules you follow."
            ),
            example=N_("The association of bakers"),
            label=N_("Affiliations"),
            more=True,
        ),
        "duties": Question(
            N_("About the laws that apply to you"),
            N_(
                "They decide how long you must keep some data. For your own records;"
                " it is not printed."
            ),
            label=N_("Laws"),
            more=True,
        ),
        "scope": Question(
            N_("What the statement is about"),
            N_("For whom it is meant, which products it is about and what it promises."),
            label=N_("About the statement"),
            more=True,
        ),
        "officer": Question(
            N_("About the data protection officer"),
            N_("This is somebody who watches over privacy inside the organisation."),
            usual=N_("Most small organisations have none."),
            label=N_("Data protection officer"),
            more=True,
        ),
        "joint_controllers": Question(
            N_("With whom do you decide together about personal data?"),
            N_("You are then responsible together. The statement tells who does what."),
            example=N_("A festival that two clubs organise together."),
            label=N_("Jointly responsible"),
            more=True,
        ),
        "separate_controllers": Question(
            N_("For which other organisations does this statement hold too?"),
            N_("Each of them decides for itself what it does with personal data."),
            example=N_("The foundation that runs the canteen of the club."),
            label=N_("Other organisations"),
            more=True,
        ),
        "group": Question(
            N_("About the group of companies you belong to"),
            N_("The statement tells which companies it holds for and why they share data."),
            label=N_("Group of companies"),
            more=True,
        ),
        "established_in_eu": Question(
            N_("Do you have an establishment in the EU?"),
            N_(
                "Only for an organisation from outside Europe. Without one it often"
                " needs a representative. It is not printed."
            ),
            label=N_("Establishment in EU"),
            more=True,
        ),
        "eu_representative": Question(
            N_("About the representative in the EU"),
            N_(
                "Only for an organisation without an establishment in the European"
                " Economic Area (EEA)."
            ),
            label=N_("EU representative"),
            more=True,
        ),
        "uk_representative": Question(
            N_("About the representative in the United Kingdom"),
            N_("Only for an organisation that serves people there without an establishment."),
            label=N_("UK representative"),
            more=True,
        ),
    },
}
