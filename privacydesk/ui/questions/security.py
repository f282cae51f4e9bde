"""Questions about security and data breaches."""

from privacydesk.models.security import Breach, Certificate, Security
from privacydesk.ui.questions.question import N_, Question, Questions

SECURITY: Questions = {
    Security: {
        "measures": Question(
            N_("What do you do to keep data safe?"),
            N_("Tick only what you really do."),
            usual=N_("Common: an encrypted website, updates, back-ups and strong passwords."),
            label=N_("Measures"),
        ),
        "own_measures": Question(
            N_("What else do you do to keep data safe?"),
            N_("In short items. They are printed when the statement lists your measures."),
            example=N_("Order book locked away after closing time"),
        ),
        "told": Question(
            N_("Does the statement list your measures, or keep it general?"),
            N_(
                "A list tells your customers more. A general sentence gives burglars less to go on."
            ),
        ),
        "staff_secrecy": Question(
            N_("Must everybody who can see the data keep them secret?"),
            N_("For example because their contract says so. The statement then tells people."),
        ),
        "report_to": Question(
            N_("Where can people report a security problem?"),
            N_("Whoever notices a leak or misuse then knows where to turn."),
        ),
        "breach": Question(
            N_("About data breaches"),
            N_(
                "In a data breach data are lost or fall into the wrong hands, for example when a"
                " laptop is stolen."
            ),
        ),
        "report_reasons": Question(
            N_("What should people report to you?"),
            N_("The statement asks people to tell you when they notice this."),
            more=True,
        ),
        "report_page": Question(
            N_("Which page tells how to report a weak spot?"),
            N_("Some organisations have rules there for people who find a fault in their systems."),
            more=True,
        ),
        "certificates": Question(
            N_("Which certificates for security do you have?"),
            N_("Only your own; not those of your suppliers."),
            usual=N_("Most small organisations: none."),
            more=True,
        ),
        "connection": Question(
            N_("What do you call the secure connection of your website?"),
            N_("TLS is the name today; many people still know the old name, SSL."),
            more=True,
        ),
        "connection_explained": Question(
            N_("Does the statement explain what that connection does?"),
            N_("It then says that nobody else sees what people fill in on your website."),
            more=True,
        ),
        "storage": Question(
            N_("On whose servers do you store the data?"),
            N_("The statement then says that all data are stored there."),
            more=True,
        ),
        "appropriate_measures": Question(
            N_("Does the statement call your measures appropriate?"),
            N_("That is the word of the law: they must suit the data and the risk."),
            more=True,
        ),
        "against": Question(
            N_("What do your measures protect the data against?"),
            N_("The statement names these dangers in one sentence."),
            more=True,
        ),
        "strict_procedures": Question(
            N_("Does the statement speak of strict security procedures?"),
            N_("Only say so if you have such rules and everybody keeps to them."),
            more=True,
        ),
        "always_improving": Question(
            N_("Does the statement say that you keep improving security?"),
            N_("Only say so if you really look at it regularly."),
            more=True,
        ),
        "no_guarantee": Question(
            N_("Does the statement say that nothing is entirely safe?"),
            N_("That is honest, but you must secure the data well all the same."),
            more=True,
        ),
    },
    Certificate: {
        "name": Question(
            N_("Which standard is the certificate for?"),
            N_("Its name and number, as they stand on the certificate."),
            example=N_("ISO 27001"),
            label=N_("Standard and number"),
        ),
        "valid_until": Question(
            N_("Until which day is the certificate valid?"),
            N_("A certificate that has expired does not belong in the statement."),
            label=N_("Valid until"),
        ),
        "number": Question(
            N_("What is the number of the certificate?"),
            N_("With the number anybody can check it."),
            label=N_("Certificate number"),
            more=True,
        ),
        "explained": Question(
            N_("Does the statement explain what the certificate means?"),
            N_("It then says that you keep to international standards for handling data safely."),
            more=True,
        ),
    },
    Breach: {
        "procedure": Question(
            N_("Is it agreed who reports a data breach within 72 hours?"),
            N_(
                "A breach that is a risk for people must be reported to the supervisory authority."
                " For your own records; it is not printed."
            ),
        ),
        "log": Question(
            N_("Do you write down every data breach?"),
            N_(
                "The law asks for such a list, small breaches included. For your own records; it is"
                " not printed."
            ),
        ),
        "tells_people": Question(
            N_("Is it agreed when you tell the people themselves?"),
            N_(
                "You must do that when the breach is a high risk for them. For your own records; it"
                " is not printed."
            ),
        ),
        "told_in_statement": Question(
            N_("Does the statement say what you do when data leak?"),
            N_(
                "It then says that you report a leak where the law asks that, and tell people when"
                " the risk is high."
            ),
        ),
    },
}
