"""Names of choices about required data, profiles, decisions and applicants."""

from privacydesk.models.activity import (
    DecisionGround,
    ProfileEffect,
    ProvisionReason,
    RecruitmentStep,
    TellingLimit,
)
from privacydesk.ui.choices.table import N_, Choices

PROVISION_REASONS = {
    ProvisionReason.TO_CONCLUDE_CONTRACT: N_("Needed to conclude the agreement"),
    ProvisionReason.BY_CONTRACT: N_("Required by the agreement"),
    ProvisionReason.BY_LAW: N_("Required by law"),
    ProvisionReason.BY_MEMBERSHIP: N_("Required for the membership"),
    ProvisionReason.TO_BE_HELPED: N_("Needed to help the person"),
}

PROFILE_EFFECTS = {
    ProfileEffect.CONTENT_DIFFERS: N_("They see other content than others"),
    ProfileEffect.PRODUCTS_SHOWN: N_("They see products that may interest them"),
    ProfileEffect.TAILORED_EXPERIENCE: N_("The website is tailored to them"),
    ProfileEffect.TAILORED_PRODUCTS: N_("Products and services match their needs"),
    ProfileEffect.TAILORED_OFFERS: N_("They get offers that fit their interests"),
    ProfileEffect.TAILORED_ADVERTISEMENTS: N_("They get advertisements that fit their interests"),
}

DECISION_GROUNDS = {
    DecisionGround.CONTRACT: N_("Needed for an agreement with the person"),
    DecisionGround.LAW: N_("A law allows it"),
    DecisionGround.EXPLICIT_CONSENT: N_("The person gave explicit consent"),
}

TELLING_LIMITS = {
    TellingLimit.PROFESSIONAL_SECRECY: N_("You are bound to professional secrecy"),
    TellingLimit.NO_TIPPING_OFF: N_("The law forbids telling of a report"),
    TellingLimit.REPORTER_PROTECTED: N_("You do not tell who made a report"),
}

RECRUITMENT_STEPS = {
    RecruitmentStep.TOLD_IF_INVITED: N_("They hear whether you invite them"),
    RecruitmentStep.TOLD_IF_HIRED: N_("They hear the result after the interview"),
    RecruitmentStep.DELETION_CONFIRMED: N_("They hear when you have deleted their data"),
    RecruitmentStep.KEPT_LONGER_WITH_CONSENT: N_("You keep data longer only if they agree"),
    RecruitmentStep.SCREENED: N_("A screening can be part of it"),
    RecruitmentStep.REFERENCES_WITH_CONSENT: N_("You ask for references only if they agree"),
    RecruitmentStep.ONLINE_SEARCH: N_("You may look online at their work profile"),
}

CHOICES: Choices = {
    ProvisionReason: PROVISION_REASONS,
    ProfileEffect: PROFILE_EFFECTS,
    DecisionGround: DECISION_GROUNDS,
    TellingLimit: TELLING_LIMITS,
    RecruitmentStep: RECRUITMENT_STEPS,
}
