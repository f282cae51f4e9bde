"""Questions about the website: statistics, signals of the browser and parts of others."""

from privacydesk.models.website import BrowserSignal, Embedded, MeasuringTool, Website
from privacydesk.ui.questions.question import N_, Question, Questions

WEBSITE: Questions = {
    Website: {
        "cookies": Question(
            N_("About the cookies"),
            N_("Cookies are small files that a site stores in the visitor's browser."),
            open=True,
        ),
        "measuring": Question(
            N_("Which tools count your visitors?"),
            N_("A tool for statistics often gets data about every visitor."),
            label=N_("Statistics"),
        ),
        "embedded": Question(
            N_("Which parts of others are on your pages?"),
            N_("Videos, maps and fonts of others can get data about your visitors."),
            label=N_("Parts of others"),
        ),
        "signals": Question(
            N_("Which signals of the browser should the statement mention?"),
            N_("With such a signal a visitor asks not to be followed."),
            label=N_("Signals"),
            more=True,
        ),
    },
    MeasuringTool: {
        "recipient": Question(
            N_("Whose tool is it?"),
            N_("Choose the supplier from your recipients. The statement then names it."),
            label=N_("Supplier"),
        ),
        "name": Question(
            N_("What is the tool called, if no supplier gets the data?"),
            example=N_("Visit counter"),
            label=N_("Name"),
        ),
        "uses": Question(N_("What do you use the tool for?"), label=N_("What for")),
        "supplier_uses": Question(
            N_("What does the supplier do with the data?"),
            N_("You find it in the agreement or in the settings of the tool."),
        ),
        "ip_address": Question(
            N_("What happens to the visitor's IP address?"),
            N_("It is the number of somebody's internet connection. Mask it if you can."),
        ),
        "sharing_off": Question(
            N_("Is sharing with other services of the supplier switched off?"),
            N_("You find it in the settings of the tool. If it is on, ask consent first."),
        ),
        "with_consent": Question(
            N_("Does the tool run only after consent?"),
            N_("No consent is needed if the tool hardly touches anybody's privacy."),
        ),
        "own_server": Question(
            N_("Does the tool run on a server of your own?"),
            usual=N_("Most small organisations: no."),
            more=True,
        ),
    },
    BrowserSignal: {
        "signal": Question(N_("Which signal is it?"), label=N_("Signal")),
        "respected": Question(
            N_("Does your site listen to this signal?"), N_("If not, the statement says so.")
        ),
        "less_tailored": Question(N_("Is the site then less tailored to the visitor?")),
    },
    Embedded: {
        "kind": Question(N_("What kind of part is it?"), label=N_("Kind")),
        "recipient": Question(
            N_("Which of your recipients is it from?"),
            N_("Choose the supplier from your recipients. The statement then names it."),
            label=N_("Supplier"),
        ),
        "name": Question(
            N_("Who is it from, if not from one of your recipients?"),
            example=N_("Municipality of Delft"),
            label=N_("From whom"),
        ),
        "loads": Question(
            N_("When does it load?"),
            N_("If it loads by itself, its owner gets data about every visitor."),
            label=N_("Loading"),
        ),
    },
}
