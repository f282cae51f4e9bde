"""Questions about the group of companies."""

from privacydesk.models.organisation import Group, GroupCompany
from privacydesk.ui.questions.question import N_, Question, Questions

GROUP: Questions = {
    Group: {
        "part_of_group": Question(
            N_("Is the organisation part of a group of companies?"),
            N_("People may want to know to whom you belong."),
            usual=N_("Most small organisations: no."),
        ),
        "name": Question(
            N_("What is the group called?"),
            example=N_("Korenveld Groep"),
            label=N_("Name"),
        ),
        "companies": Question(
            N_("Which other companies belong to the group?"),
            N_("Name the companies that do something with personal data."),
            label=N_("Companies"),
        ),
        "shares_data_for": Question(
            N_("Why do the companies share personal data with each other?"),
            N_("People must know who receives their data, and why."),
            label=N_("Reasons for sharing"),
        ),
        "companies_help_deliver": Question(
            N_("Do other companies of the group help you serve customers?"),
            N_("The statement then says that you use several companies of the group."),
        ),
        "international": Question(
            N_("Does the group work in several countries?"),
            N_("The statement then calls it an international group."),
            more=True,
        ),
        "covered_regions": Question(
            N_("In which areas does the statement hold for those companies?"),
            N_("Only if it also holds for the other companies of the group."),
            label=N_("Areas"),
            more=True,
        ),
        "offices_page": Question(
            N_("Which page shows your offices and head office?"),
            label=N_("Page with offices"),
            more=True,
        ),
        "policy_for_other_regions": Question(
            N_("Which privacy statement is for people outside Europe?"),
            N_("The statement then sends these readers to that page."),
            label=N_("Statement outside Europe"),
            more=True,
        ),
    },
    GroupCompany: {
        "name": Question(
            N_("What is the name of the company?"),
            example=N_("De Korenschoof Holding B.V."),
            label=N_("Name"),
        ),
        "role": Question(
            N_("Is it a parent company, subsidiary or sister company?"),
            label=N_("Role"),
        ),
        "country": Question(
            N_("In which country is the company established?"),
            label=N_("Country"),
        ),
        "tasks": Question(
            N_("What is the company responsible for?"),
            N_("Or tell what it does with personal data."),
            example=N_("Bookkeeping for all companies of the group"),
            label=N_("Tasks"),
        ),
    },
}
