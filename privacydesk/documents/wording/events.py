"""Words for trainings, meetings, events and pictures."""

from privacydesk.documents.wording import N_
from privacydesk.models.activity import ActivityKind
from privacydesk.models.events import EventRole, HowTold, Image, ListReader, OccasionKind

OCCASIONS = {
    OccasionKind.TRAINING: N_("trainings"),
    OccasionKind.COURSE: N_("courses"),
    OccasionKind.WEBINAR: N_("webinars"),
    OccasionKind.INFORMATION_MEETING: N_("information meetings"),
    OccasionKind.TRADE_SHOW: N_("trade shows"),
    OccasionKind.CUSTOMER_CONFERENCE: N_("customer conferences"),
    OccasionKind.PROMOTIONAL_EVENT: N_("other promotional events"),
    OccasionKind.MEMBERS_MEETING: N_("members' meetings"),
    OccasionKind.CAMP: N_("camps"),
    OccasionKind.MATCH: N_("matches"),
    OccasionKind.PERFORMANCE: N_("performances"),
    OccasionKind.LESSON: N_("lessons"),
    OccasionKind.EXAM: N_("exams"),
    OccasionKind.INTERVIEW: N_("interviews"),
    OccasionKind.SERVICE: N_("church services"),
    OccasionKind.OTHER: N_("other events"),
}

ROLES = {
    EventRole.ORGANISES: N_("that we organise"),
    EventRole.SPONSORS: N_("that we sponsor"),
    EventRole.TAKES_PART: N_("that we take part in"),
}

LIST_READERS = {
    ListReader.ATTENDING_COMPANIES: N_("the companies that attend"),
    ListReader.ATTENDING_PEOPLE: N_("the individuals who attend"),
    ListReader.SPONSORS: N_("the sponsors"),
    ListReader.SPEAKERS: N_("the speakers"),
    ListReader.PUBLIC: N_("everybody"),
}

IMAGES = {
    Image.PHOTOS: N_("photos"),
    Image.FILM: N_("films"),
    Image.RECORDING: N_("recordings"),
}

# Asking first makes a sentence of its own.
HOW_TOLD = {
    HowTold.INVITATION: N_("in the invitation"),
    HowTold.SIGN: N_("on a sign at the entrance"),
    HowTold.ANNOUNCEMENT: N_("at the start"),
    HowTold.ON_JOINING: N_("on joining"),
}

# Where pictures are made, where the situation itself is about something that is held.
PICTURED_AT = {
    ActivityKind.EVENT: N_("at the event"),
    ActivityKind.TRAINING: N_("during the training or meeting"),
    ActivityKind.EDUCATION: N_("during lessons"),
    ActivityKind.EXAM: N_("during the exam"),
    ActivityKind.MATCHES: N_("at matches"),
    ActivityKind.SPEAKERS: N_("at the event"),
    ActivityKind.SPONSORS: N_("at the event"),
}
