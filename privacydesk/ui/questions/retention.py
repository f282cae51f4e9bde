"""Questions about how long data are kept."""

from privacydesk.models.retention import RetentionPolicy, RetentionRule
from privacydesk.ui.questions.question import N_, Question, Questions

RETENTION: Questions = {
    RetentionRule: {
        "subject": Question(
            N_("What is this retention period about?"),
            why=N_("A short name of your own. The statement shows it in the table of periods."),
            example=N_("customer data"),
            label=N_("Subject"),
        ),
        "data": Question(
            N_("Which data is it about?"),
            why=N_("You may choose several kinds."),
            label=N_("Which data"),
        ),
        "period": Question(
            N_("How long do you keep these data?"),
            why=N_("The law asks for a period, or else for what decides it."),
            usual=N_(
                "Invoices: seven years after the financial year. Applications: four weeks after"
                " the procedure."
            ),
            label=N_("How long"),
        ),
        "start": Question(
            N_("From when does that period run?"),
            why=N_("Without a start the reader cannot work out when the data go."),
            label=N_("Counted from"),
        ),
        "criterion": Question(
            N_("No fixed period? Until when do you keep them then?"),
            why=N_("If you give a period as well, it runs from this moment."),
            usual=N_("Newsletter: until somebody unsubscribes."),
            label=N_("Until when"),
        ),
        "law": Question(
            N_("Which law makes you keep them that long?"),
            why=N_("Skip this when no law does."),
            usual=N_("Invoices and bookkeeping: article 52 of the Dutch General Tax Act."),
            label=N_("Law"),
        ),
        "reasons": Question(
            N_("Why do you keep them that long?"),
            why=N_("The statement shows this beside the period. Keep every item short."),
            example=N_("to answer questions about an earlier order"),
            label=N_("Why"),
        ),
        "action": Question(
            N_("What happens to the data after that?"),
            usual=N_("Most organisations delete them."),
            label=N_("Afterwards"),
        ),
        "period_to": Question(
            N_("Is it a range? Then give the longer end here."),
            why=N_("For periods that differ from case to case. One period is clearer."),
            usual=N_("Most organisations name one period and leave this empty."),
            example=N_("90 days, for “30 to 90 days”"),
            label=N_("To at most"),
            more=True,
        ),
        "usually": Question(
            N_("Is it how long data usually stay, not a fixed period?"),
            why=N_("The statement then says “usually”. A fixed period is clearer."),
            more=True,
        ),
        "people": Question(
            N_("Whose data is it about?"),
            why=N_("Only when the period holds for some people, such as members."),
            label=N_("Whose data"),
            more=True,
        ),
        "activities": Question(
            N_("Which activities does this period belong to?"),
            why=N_("The statement then shows it with those activities, not in the general table."),
            more=True,
        ),
        "channels": Question(
            N_("Which ways of contact does this period belong to?"),
            why=N_("The statement then shows it with that contact, not in the general table."),
            more=True,
        ),
        "services": Question(
            N_("Which services does this period hold for?"),
            why=N_("Only when it differs from one service to another."),
            more=True,
        ),
        "other_purposes": Question(
            N_("Is this the period for all other purposes?"),
            why=N_("For data without a period of their own, such as answered questions."),
            more=True,
        ),
        "medium": Question(
            N_("Where are the data that this period is about?"),
            why=N_("Only when back-ups, log files or papers have a period of their own."),
            more=True,
        ),
        "medium_text": Question(
            N_("What do you call that place yourself?"),
            why=N_("Only when the list above lacks it."),
            example=N_("back-ups of the till"),
            more=True,
        ),
        "criterion_text": Question(
            N_("Until when do you keep them, in your own words?"),
            why=N_("Only when no choice fits. Write it as part of a sentence."),
            example=N_("until the wedding cake is collected"),
            more=True,
        ),
        "start_text": Question(
            N_("From when does it run, in your own words?"),
            why=N_("Only when no choice fits. Write what comes behind the word \u201cafter\u201d."),
            example=N_("the last lesson"),
            more=True,
        ),
        "judged_by": Question(
            N_("What decides how long a question stays open?"),
            why=N_("Only for data that you keep until a question is settled."),
            more=True,
        ),
        "until_date": Question(
            N_("What is the last day, if it is fixed?"),
            why=N_("For something that ends once, such as a prize draw."),
            example=N_("31 December 2027"),
            more=True,
        ),
        "at_least": Question(
            N_("Is this the shortest time that you keep them?"),
            why=N_("The statement then says \u201cat least\u201d."),
            more=True,
        ),
        "at_most": Question(
            N_("Is this the longest time that you keep them?"),
            why=N_("The statement then says \u201cat most\u201d or \u201cup to\u201d."),
            more=True,
        ),
        "longer_if": Question(
            N_("In which cases do you keep them longer?"),
            why=N_("People then know that the period can become longer."),
            more=True,
        ),
        "longer_text": Question(
            N_("Is there another case in which you keep them longer?"),
            why=N_("Write what comes behind the words \u201clonger if\u201d."),
            example=N_("the guarantee still runs"),
            more=True,
        ),
        "longer_period": Question(
            N_("How long do you keep them in those cases?"),
            why=N_("Leave this empty if you keep them for as long as the case needs."),
            more=True,
        ),
        "statutory": Question(
            N_("Does a law oblige you to keep them this long?"),
            why=N_("Choose no if a law is only a reason, not a duty."),
            more=True,
        ),
        "law_text": Question(
            N_("Which law is it, in your own words?"),
            why=N_("Only when the list of laws lacks it."),
            example=N_("the rules for food safety"),
            more=True,
        ),
        "scheme": Question(
            N_("The rules of others that set this period"),
            why=N_("Such as the rules of a trade association or an umbrella organisation."),
            more=True,
        ),
        "on_request": Question(
            N_("Do you delete them earlier if somebody asks?"),
            why=N_("The statement says so."),
            more=True,
        ),
        "without_request": Question(
            N_("What happens to them when nobody asks?"),
            why=N_("Only together with the question above."),
            more=True,
        ),
        "includes_legal_requirements": Question(
            N_("Does this period include the time that laws require?"),
            why=N_("Such as the time for the tax office."),
            more=True,
        ),
        "where_technically_possible": Question(
            N_("Can you delete them only as far as technology allows?"),
            why=N_("The statement then mentions it."),
            more=True,
        ),
        "with_consent": Question(
            N_("Does this period hold only with consent?"),
            why=N_("The person has then agreed to it."),
            usual=N_("Applicants: longer than four weeks only with their consent."),
            more=True,
        ),
    },
    RetentionPolicy: {
        "rules": Question(
            N_("How long do you keep which data?"),
            why=N_("People may know this. Give each kind of data a period."),
            label=N_("Retention periods"),
        ),
        "no_longer_than_needed": Question(
            N_("Should the statement say: no longer than needed?"),
            why=N_("The law asks this of everybody. The sentence does not replace the periods."),
            usual=N_("Most organisations: yes."),
        ),
        "cleaned_up": Question(
            N_("How often do you clear out data that are too old?"),
            why=N_("For your own records; it is not printed."),
        ),
        "cleaned_up_by": Question(
            N_("Who clears them out?"),
            why=N_("For your own records; it is not printed."),
            example=N_("Anna, in the first week of January"),
        ),
        "longer_if": Question(
            N_("In which cases do you keep all data longer?"),
            why=N_("The statement says this once, for all periods together."),
            example=N_("a law obliges you to"),
            label=N_("Longer if"),
            more=True,
        ),
        "no_fixed_terms": Question(
            N_("Should the statement say that you have no fixed periods?"),
            why=N_("Answer yes only if it is true. A fixed period tells the reader more."),
            more=True,
        ),
        "factors": Question(
            N_("What do you weigh when you decide how long to keep data?"),
            why=N_("The statement lists this for data without a fixed period."),
            more=True,
        ),
        "anonymised_for": Question(
            N_("What do you use data for after making them anonymous?"),
            why=N_("Anonymous data no longer lead to a person. You may keep them."),
            more=True,
        ),
        "anonymous_without_limit": Question(
            N_("Do you use anonymous data for an unlimited time?"),
            why=N_("With yes, the statement says so, and that you do not tell people each time."),
            more=True,
        ),
    },
}
