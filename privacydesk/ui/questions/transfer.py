"""Questions about data outside the European Economic Area."""

from privacydesk.models.recipient import Transfer
from privacydesk.models.transfer import Safeguard, TransferPolicy
from privacydesk.ui.questions.question import N_, Question, Questions

TRANSFERS: Questions = {
    Transfer: {
        "stored_in": Question(
            N_("In which countries are the data stored or used?"),
            why=N_("You find this in the agreement or on the supplier's website."),
            label=N_("Where"),
        ),
        "outside_eea": Question(
            N_("Do data go outside the EEA?"),
            why=N_(
                "The EEA is the EU with Iceland, Liechtenstein and Norway. Staff who look in"
                " from elsewhere count too."
            ),
            label=N_("Outside the EEA"),
        ),
        "safeguards": Question(
            N_("What protects the data outside the EEA?"),
            why=N_(
                "The law requires a safeguard, such as a standard contract. The statement names it."
            ),
            usual=N_("Most American suppliers: the Data Privacy Framework or a standard contract."),
        ),
        "regions": Question(
            N_("No country known? In which area are the data then?"),
            why=N_("Many suppliers only say that the data are in the EU."),
            more=True,
        ),
        "on_servers": Question(
            N_("Should the statement speak of servers in that country?"),
            why=N_("The reader then sees that the servers themselves stand there."),
            more=True,
        ),
        "extra_steps": Question(
            N_("What extra protection is there?"),
            why=N_("Measures beside the safeguard. The statement mentions them."),
            example=N_("All data are encrypted and only we have the key."),
            more=True,
        ),
    },
    Safeguard: {
        "kind": Question(
            N_("What protects the data?"),
            why=N_(
                "Look in the agreement with the supplier, often under \u201cinternational"
                " transfers\u201d."
            ),
            label=N_("Safeguard"),
        ),
        "country": Question(
            N_("Which country does the adequacy decision cover?"),
            why=N_(
                "In an adequacy decision the European Commission says that a country protects"
                " data well enough."
            ),
            label=N_("Country"),
        ),
        "certificate_name": Question(
            N_("Under which name is the company on the Data Privacy Framework list?"),
            why=N_("You find the list at dataprivacyframework.gov."),
            example=N_("Cloud Bakery Software, Inc."),
        ),
        "concluded_on": Question(
            N_("What is the date of the contract or the approval?"),
            why=N_("For a standard contract, or for rules that an authority approved."),
        ),
        "checked": Question(
            N_("Your last check of this safeguard"),
            why=N_(
                "When you last looked at the list or the decision. For your own records; it is"
                " not printed."
            ),
        ),
        "derogation": Question(
            N_("Which exception is it?"),
            why=N_("Only when you chose \u201cexception\u201d: the law has a short list of them."),
            more=True,
        ),
        "why_not_regular": Question(
            N_("Why is this transfer not a regular one?"),
            why=N_(
                "An exception is meant for single cases. For your own records; it is not printed."
            ),
            example=N_("One booking for a customer who went to Egypt."),
            more=True,
        ),
        "used_for": Question(
            N_("For which transfers do you use this safeguard?"),
            why=N_("Only when the statement speaks of transfers in general."),
            more=True,
        ),
        "data_from": Question(
            N_("Does it cover only data from one area?"),
            why=N_("Leave this empty if it covers all data."),
            more=True,
        ),
        "explained": Question(
            N_("Should the statement explain what this safeguard does?"),
            why=N_("It adds half a sentence for readers who do not know the term."),
            more=True,
        ),
        "named_as": Question(
            N_("Do you have a name of your own for this safeguard?"),
            why=N_("The statement uses this name instead of the usual one."),
            example=N_("EU Model Clauses 2021"),
            more=True,
        ),
        "module": Question(
            N_("Which module of the standard contract is it (1 to 4)?"),
            why=N_("For your own records; it is not printed."),
            usual=N_("You hire a processor outside the EEA: module 2."),
            more=True,
        ),
        "product_covered": Question(
            N_("Does the Data Privacy Framework cover the product you use?"),
            why=N_(
                "A company can be listed for some of its data only. For your own records; it is"
                " not printed."
            ),
            more=True,
        ),
        "approved_by": Question(
            N_("Who approved the rules of the group?"),
            why=N_("Only for binding corporate rules: the rules of a group of companies."),
            example=N_("the Irish Data Protection Commission"),
            more=True,
        ),
        "impact_assessment": Question(
            N_("Where did you write down how that country protects data?"),
            why=N_(
                "With a standard contract you must look at the law of that country. For your"
                " own records; it is not printed."
            ),
            example=N_("Letter of the supplier of 3 May 2025, in the folder Contracts"),
            more=True,
        ),
        "fallback": Question(
            N_("What will you do when this safeguard no longer holds?"),
            why=N_("For your own records; it is not printed."),
            example=N_("We move the mailing list to a European supplier."),
            more=True,
        ),
    },
    TransferPolicy: {
        "rule": Question(
            N_("Do your data stay in Europe (the EEA)?"),
            why=N_(
                "The EEA is the EU with Iceland, Liechtenstein and Norway. The statement"
                " mentions your answer."
            ),
            label=N_("In general"),
        ),
        "copy_routes": Question(
            N_("Where can people ask for a copy of the safeguards?"),
            why=N_(
                "People whose data leave the EEA may see what protects them. Skip this if no"
                " data leave it."
            ),
        ),
        "copy_page": Question(
            N_("The page where people can read the safeguards"),
            why=N_("Only if you have such a page."),
            more=True,
        ),
        "who_outside": Question(
            N_("Who uses data outside the EEA?"),
            why=N_("For a statement in general words. Better: answer it for each party."),
            more=True,
        ),
        "safeguards": Question(
            N_("Which safeguards do you name in general?"),
            why=N_("Only when you do not tell it for each party."),
            more=True,
        ),
        "at_least_one_safeguard": Question(
            N_("Does every transfer outside the EEA have one of those safeguards?"),
            why=N_("With yes, the statement says so. Answer yes only if it is true."),
            more=True,
        ),
        "copy_of": Question(
            N_("Of which safeguards can people get a copy?"),
            why=N_("Leave this empty if they can get all of them."),
            more=True,
        ),
        "not_every_case_described": Question(
            N_("Should the statement say that it does not describe every case?"),
            why=N_("It explains why the section is short."),
            more=True,
        ),
        "more_information": Question(
            N_("Where can people ask how one transfer is protected?"),
            why=N_("The statement gives this address."),
            more=True,
        ),
    },
}
