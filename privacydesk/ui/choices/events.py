"""Names of the choices about trainings, meetings, events and pictures."""

from privacydesk.models.events import EventRole, HowTold, Image, ListReader, OccasionKind
from privacydesk.ui.choices.table import N_, Choices

OCCASION_KINDS = {
    OccasionKind.TRAINING: N_("Training session"),
    OccasionKind.COURSE: N_("Course of several lessons"),
    OccasionKind.WEBINAR: N_("Webinar (online meeting)"),
    OccasionKind.INFORMATION_MEETING: N_("Information meeting"),
    OccasionKind.TRADE_SHOW: N_("Trade show"),
    OccasionKind.CUSTOMER_CONFERENCE: N_("Customer conference"),
    OccasionKind.PROMOTIONAL_EVENT: N_("Other promotional event"),
    OccasionKind.MEMBERS_MEETING: N_("Members' meeting"),
    OccasionKind.CAMP: N_("Camp of one or more days"),
    OccasionKind.MATCH: N_("Match or tournament"),
    OccasionKind.PERFORMANCE: N_("Performance or concert"),
    OccasionKind.LESSON: N_("Lesson or class"),
    OccasionKind.EXAM: N_("Exam or test"),
    OccasionKind.INTERVIEW: N_("Interview with somebody"),
    OccasionKind.SERVICE: N_("Church service"),
    OccasionKind.OTHER: N_("Another kind of event"),
}

EVENT_ROLES = {
    EventRole.ORGANISES: N_("Organising the event"),
    EventRole.SPONSORS: N_("Sponsoring the event"),
    EventRole.TAKES_PART: N_("Taking part in the event"),
}

LIST_READERS = {
    ListReader.ATTENDING_COMPANIES: N_("Companies that attend"),
    ListReader.ATTENDING_PEOPLE: N_("People who attend"),
    ListReader.SPONSORS: N_("Sponsors of the event"),
    ListReader.SPEAKERS: N_("Speakers at the event"),
    ListReader.PUBLIC: N_("Everybody: the list is public"),
}

IMAGES = {
    Image.PHOTOS: N_("Photos of people"),
    Image.FILM: N_("Films of people"),
    Image.RECORDING: N_("Recordings, for example of a webinar"),
}

HOW_TOLD = {
    HowTold.INVITATION: N_("In the invitation"),
    HowTold.SIGN: N_("On a sign at the entrance"),
    HowTold.ANNOUNCEMENT: N_("Aloud, at the start"),
    HowTold.ASKED_FIRST: N_("By asking everybody first"),
    HowTold.ON_JOINING: N_("When people sign up"),
}

CHOICES: Choices = {
    OccasionKind: OCCASION_KINDS,
    EventRole: EVENT_ROLES,
    ListReader: LIST_READERS,
    Image: IMAGES,
    HowTold: HOW_TOLD,
}
