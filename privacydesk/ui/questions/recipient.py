"""Questions about one party that receives data."""

from privacydesk.models.recipient import Recipient, SharedData
from privacydesk.ui.questions.question import N_, Question, Questions

RECIPIENTS: Questions = {
    Recipient: {
        "name": Question(
            N_("What is the name of this party?"),
            why=N_(
                "People may know who gets their data. Leave this empty if you only tell its kind."
            ),
            example=N_("Administratiekantoor De Balans"),
            label=N_("Name"),
        ),
        "kind": Question(
            N_("What kind of party is it?"),
            why=N_("The statement uses these words when it does not give the name."),
            label=N_("Kind"),
        ),
        "role": Question(
            N_("Does this party work on your behalf, or decide for itself?"),
            why=N_(
                "Whoever uses data on your behalf only is your processor. You need a processing"
                " agreement with a processor."
            ),
            usual=N_(
                "Hosting, bookkeeping software and newsletter tools are processors. A bank, a"
                " carrier or the tax office decides for itself."
            ),
            label=N_("Role"),
        ),
        "used_for": Question(
            N_("What does this party do for you?"),
            why=N_("The statement says why this party gets data. Keep every item short."),
            example=N_("sending invoices"),
            label=N_("What for"),
        ),
        "data": Question(
            N_("Which data does this party get?"),
            why=N_(
                "Choose only what it really gets: the statement presents this as the full list."
            ),
            label=N_("Which data"),
        ),
        "country": Question(
            N_("In which country is the company established?"),
            why=N_("For companies outside Europe, stricter rules may apply to the data."),
            label=N_("Country"),
        ),
        "transfer": Question(
            N_("Where the data are"),
            why=N_(
                "Data that leave the EEA (the EU, Iceland, Liechtenstein and Norway) need extra"
                " protection."
            ),
        ),
        "agreement": Question(
            N_("About the processing agreement"),
            why=N_("The law requires a written agreement with every processor."),
            open=True,
        ),
        "product": Question(
            N_("Which product or service of this party do you use?"),
            why=N_("The name you use yourself is enough."),
            example=N_("Balans Online"),
            label=N_("Product"),
            more=True,
        ),
        "people": Question(
            N_("Whose data does this party get?"),
            why=N_("Readers then see whether it is about them."),
            label=N_("Whose data"),
            more=True,
        ),
        "activities": Question(
            N_("For which activities do you use this party?"),
            why=N_("The list of processors shows them."),
            more=True,
        ),
        "channels": Question(
            N_("For which ways of contact do you use this party?"),
            why=N_("Such as the supplier behind your chat or your e-mail."),
            more=True,
        ),
        "sub_processors": Question(
            N_("About others that this party uses in turn"),
            why=N_(
                "The law calls them sub-processors. Large suppliers often have a list of them"
                " on their website."
            ),
            more=True,
        ),
        "ai_training": Question(
            N_("May this party train AI models with the data?"),
            why=N_(
                "The statement says yes or no. You find the answer in the terms of the supplier."
            ),
            more=True,
        ),
        "legal_entity": Question(
            N_("With which company do you have the contract?"),
            why=N_("The contract or invoice often shows another name than the one you know."),
            example=N_("De Balans Administraties B.V."),
            label=N_("Company"),
            more=True,
        ),
        "shown_as": Question(
            N_("Does the statement give the name, or only the kind?"),
            why=N_(
                "A name is clearest for the reader. The list of processors always gives the name."
            ),
            more=True,
        ),
        "category": Question(
            N_("What do you call this kind of party yourself?"),
            why=N_("Only when the words in the list of kinds do not fit."),
            example=N_("our cycle couriers"),
            more=True,
        ),
        "several": Question(
            N_("Do you work with several parties of this kind?"),
            why=N_(
                "Only when the statement gives the kind: it then says \u201ccarriers\u201d"
                " instead of \u201ca carrier\u201d."
            ),
            more=True,
        ),
        "sharing": Question(
            N_("Why or when does this party get data?"),
            why=N_("Choose the reasons that the reader should see."),
            more=True,
        ),
        "sharing_text": Question(
            N_("Is there another reason or condition, in your own words?"),
            why=N_("Only when the list above lacks it."),
            example=N_("only for orders that a courier brings"),
            more=True,
        ),
        "when": Question(
            N_("Does this party always get data, or only sometimes?"),
            why=N_("The statement says so when it is not always."),
            label=N_("When"),
            more=True,
        ),
        "basis": Question(
            N_("Why may you pass data on to this party?"),
            why=N_(
                "Only for a party that decides for itself. The law asks for a legal ground,"
                " such as a contract or consent."
            ),
            usual=N_("Tax office: legal obligation. Carrier: performance of the contract."),
            more=True,
        ),
        "form": Question(
            N_("In which form does this party get the data?"),
            why=N_("Fill this in when it does not see who the data are about."),
            more=True,
        ),
        "data_only_if": Question(
            N_("Does this party get some data in some cases only?"),
            why=N_("Name those data here with their case, not in the full list above."),
            label=N_("Only in some cases"),
            more=True,
        ),
        "never_gets": Question(
            N_("Which data does this party certainly not get?"),
            why=N_("To reassure the reader: the statement says it in so many words."),
            more=True,
        ),
        "records_itself": Question(
            N_("Which data does this party record by itself?"),
            why=N_("Some suppliers see more than you give them."),
            example=N_("the IP address of visitors"),
            more=True,
        ),
        "extent": Question(
            N_("For how many of your websites do you use this party?"),
            why=N_("Only when you have several websites."),
            more=True,
        ),
        "secrecy": Question(
            N_("What obliges this party to keep the data secret?"),
            why=N_("The statement mentions it."),
            usual=N_("Care providers: the law. Volunteers: a signed statement."),
            more=True,
        ),
        "privacy_page": Question(
            N_("The privacy page of this party"),
            why=N_("The reader can look there how this party handles data."),
            more=True,
        ),
        "since": Question(
            N_("Since when do you use this party?"),
            why=N_("Printed in the list of processors only."),
            more=True,
        ),
        "until": Question(
            N_("When did you stop using this party, or when will you?"),
            why=N_("Printed in the list of processors only."),
            more=True,
        ),
        "checked": Question(
            N_("Your last check of this party"),
            why=N_(
                "When you last looked at its data and guarantees. Printed in the list of"
                " processors only."
            ),
            more=True,
        ),
        "vendor": Question(
            N_("Which supplier in the list of PrivacyDesk is it?"),
            why=N_(
                "PrivacyDesk already knows some facts about it. For your own records; it is not"
                " printed."
            ),
            more=True,
        ),
    },
    SharedData: {
        "data": Question(N_("Which data are these?"), label=N_("Which data")),
        "when": Question(N_("In which case does this party get them?"), label=N_("When")),
        "condition": Question(
            N_("In which case exactly, in your own words?"),
            why=N_("A part of a sentence in lower case."),
            example=N_("if you pay afterwards"),
            label=N_("Case"),
        ),
        "with_consent": Question(
            N_("Does this party get them only with consent?"),
            why=N_("The statement then says so."),
        ),
        "form": Question(
            N_("In which form does this party get them?"),
            why=N_("Only when that differs from the other data."),
            label=N_("Form"),
            more=True,
        ),
    },
}
