"""The names of choices on security."""

from privacydesk.models.security import (
    ConnectionName,
    ReportReason,
    StoragePlace,
    Threat,
    Told,
)
from privacydesk.ui.choices.table import N_, Choices

THREATS = {
    Threat.MISUSE: N_("Misuse of data"),
    Threat.LOSS: N_("Loss of data"),
    Threat.UNAUTHORISED_ACCESS: N_("Access by people without permission"),
    Threat.UNWANTED_DISCLOSURE: N_("Unwanted disclosure of data"),
    Threat.UNLAWFUL_CHANGE: N_("Unlawful change of data"),
    Threat.THEFT: N_("Theft of data"),
}

WAYS_OF_TELLING = {
    Told.GENERAL: N_("One general sentence"),
    Told.LIST: N_("A list of the measures"),
}

CONNECTIONS = {
    ConnectionName.TLS: N_("Encrypted connections (TLS)"),
    ConnectionName.SSL: N_("Secure connections (SSL)"),
}

STORAGE = {
    StoragePlace.OWN_SERVERS: N_("On your own servers"),
    StoragePlace.SUPPLIERS_SERVERS: N_("On servers of suppliers"),
}

REPORTS = {
    ReportReason.NOT_SECURE: N_("Data that seem badly secured"),
    ReportReason.SIGNS_OF_MISUSE: N_("Signs of misuse"),
    ReportReason.DATA_BREACH: N_("A possible data breach"),
    ReportReason.WEAK_SPOT: N_("A weak spot in your systems"),
}

CHOICES: Choices = {
    Threat: THREATS,
    Told: WAYS_OF_TELLING,
    ConnectionName: CONNECTIONS,
    StoragePlace: STORAGE,
    ReportReason: REPORTS,
}
