"""Questions about kinds of data, and about how each is used."""

from privacydesk.models.data import DataItem, DataReference, DataUse, MatrixCell
from privacydesk.ui.questions.question import N_, Question, Questions

DATA: Questions = {
    DataItem: {
        "catalogue": Question(
            N_("Which kind of data is this?"),
            N_(
                "Choose it from the list; the statement uses that name. Leave it open if it is not"
                " there."
            ),
            example=N_("e-mail address"),
            label=N_("Kind of data"),
        ),
        "name": Question(
            N_("What do you call it yourself?"),
            N_("Only if the list has no good name for it. Start with a small letter."),
            example=N_("text on the birthday cake"),
            label=N_("Own name"),
        ),
        "details": Question(
            N_("What exactly do you record?"),
            N_("The statement prints this in brackets behind the name."),
            example=N_("name and breed of the dog"),
        ),
        "data_class": Question(
            N_("How does the law protect this kind of data?"),
            N_("For kinds from the list this is known already. Answer it for a kind of your own."),
            usual=N_("Most data, such as names and orders: ordinary data."),
            label=N_("Protection"),
        ),
        "exception": Question(
            N_("Why may you use these special data?"),
            N_(
                "The law forbids the use of special data, such as data on health or religion,"
                " unless an exception applies."
            ),
            usual=N_("Dentists and other care providers: needed to give or arrange care."),
            more=True,
        ),
        "law": Question(
            N_("Which law provides for the use of these data?"),
            N_(
                "You may use a citizen service number (BSN) only if a law says so. Some special"
                " data need a law too."
            ),
            more=True,
        ),
        "law_text": Question(
            N_("Which law is it, if it is not in the list?"),
            N_("The statement then prints your words."),
            more=True,
        ),
        "criminal_ground": Question(
            N_("Why may you use these criminal data?"),
            N_(
                "The law allows it in few cases, for example to protect yourself. The statement"
                " prints your reason."
            ),
            example=N_("protection of our shop against theft"),
            more=True,
        ),
        "group": Question(
            N_("Under which heading should it be listed?"),
            N_(
                "Long lists of data are split into groups. Kinds from the list have a group"
                " already."
            ),
            more=True,
        ),
        "consists_of": Question(
            N_("Which other kinds of data is it made up of?"),
            N_("The statement names these parts behind it."),
            example=N_("an address: street, postcode and town"),
            more=True,
        ),
        "arises_indirectly": Question(
            N_("Does this show only from other data?"),
            N_(
                "A photo can show somebody's religion, for example. The statement then says that"
                " you do not ask for it."
            ),
            more=True,
        ),
        "stays_on_device": Question(
            N_("Does this always stay on the person's own device?"),
            N_(
                "For example settings that an app keeps on the phone only. The statement then says"
                " so."
            ),
            more=True,
        ),
    },
    MatrixCell: {
        "data": Question(N_("Which kind of data is it about?"), label=N_("Kind of data")),
        "service": Question(N_("Which service is it about?"), label=N_("Service")),
        "asked": Question(
            N_("Does this service ask for it?"),
            N_("Your answer fills one cell of the table of services and data in the statement."),
            label=N_("Asked"),
        ),
    },
    DataUse: {
        "data": Question(N_("Which kind of data do you use?"), label=N_("Kind of data")),
        "given": Question(
            N_("Do you ask people for it, and is it required?"),
            N_("People must know what they may leave out."),
            label=N_("Asked"),
        ),
        "reasons": Question(
            N_("What do you need it for?"),
            N_(
                "Give each reason in a few words. If most data have one, the statement puts them"
                " in a table."
            ),
            example=N_("to call when the cake is ready"),
            label=N_("Needed for"),
        ),
        "consequence": Question(
            N_("What happens if somebody does not give it?"),
            N_("The law wants people to know this about required data."),
            label=N_("If not given"),
        ),
        "when": Question(
            N_("Do you always use it, or only in some cases?"),
            N_("The statement prints this in brackets behind the name."),
            label=N_("When"),
        ),
        "people": Question(
            N_("Do you need it from certain groups only?"),
            N_("Leave it open if it holds for everybody here."),
            label=N_("Whose data"),
        ),
        "consequence_text": Question(
            N_("What happens then, in your own words?"),
            N_("Only if no choice fits. In the statement it follows the words “without it:”."),
            example=N_("we cannot call you when the cake is ready"),
            more=True,
        ),
        "condition": Question(
            N_("In which case, in your own words?"),
            N_("Only if no choice fits. The statement prints this in brackets behind the name."),
            example=N_("only if we deliver the cake"),
            more=True,
        ),
        "phase": Question(
            N_("From which moment do you use it?"),
            N_(
                "Only if you use other data at the start than later on. The statement prints this"
                " in front."
            ),
            example=N_("after registration"),
            more=True,
        ),
        "kept_as": Question(
            N_("Do you keep it in another form than given?"),
            N_("For example if you note only the number of an identity document."),
            usual=N_("Most organisations leave it open."),
            more=True,
        ),
        "entered_by": Question(
            N_("Who enters it, if not the person?"),
            N_("For example the employer. The statement then says who."),
            more=True,
        ),
        "exception": Question(
            N_("Does another exception apply to these special data here?"),
            N_("Leave it open if the exception that you chose for this kind of data applies."),
            more=True,
        ),
        "criminal_ground": Question(
            N_("Is there another reason to use these criminal data here?"),
            N_("Leave it open if the reason that you gave for this kind of data holds."),
            more=True,
        ),
        "law": Question(
            N_("Does another law provide for the use here?"),
            N_("Leave it open if the law that you chose for this kind of data applies."),
            more=True,
        ),
        "law_text": Question(
            N_("Which law is it, if it is not in the list?"),
            N_("The statement then prints your words."),
            more=True,
        ),
    },
    DataReference: {
        "activity": Question(
            N_("Which other situation's data do you use here too?"),
            N_("The statement then refers to that part, so you need not list the data again."),
            label=N_("Situation"),
        ),
        "services": Question(
            N_("Do you use only the data for certain services?"),
            N_("Leave it open if you use all data of that situation."),
            label=N_("Services"),
            more=True,
        ),
    },
}
