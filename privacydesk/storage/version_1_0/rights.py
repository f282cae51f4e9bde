"""Retention and rights: tables of version 1.0."""

TABLES = (
    """CREATE TABLE "retention" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "rules_count" INTEGER,
  "no_longer_than_needed" INTEGER CHECK ("no_longer_than_needed" IN (0, 1)),
  "no_fixed_terms" INTEGER CHECK ("no_fixed_terms" IN (0, 1)),
  "factors" TEXT,
  "anonymised_for" TEXT,
  "anonymous_without_limit" INTEGER CHECK ("anonymous_without_limit" IN (0, 1)),
  "cleaned_up" TEXT,
  "cleaned_up_by" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "retention_rule" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "subject" TEXT,
  "data_count" INTEGER,
  "people_count" INTEGER,
  "activities_count" INTEGER,
  "channels_count" INTEGER,
  "services_count" INTEGER,
  "other_purposes" INTEGER CHECK ("other_purposes" IN (0, 1)),
  "medium" TEXT,
  "medium_text" TEXT,
  "criterion" TEXT,
  "criterion_text" TEXT,
  "judged_by" TEXT,
  "period_amount" INTEGER,
  "period_unit" TEXT,
  "start" TEXT,
  "start_text" TEXT,
  "until_date" TEXT,
  "longer_if" TEXT,
  "longer_text" TEXT,
  "longer_period_amount" INTEGER,
  "longer_period_unit" TEXT,
  "at_least" INTEGER CHECK ("at_least" IN (0, 1)),
  "at_most" INTEGER CHECK ("at_most" IN (0, 1)),
  "statutory" INTEGER CHECK ("statutory" IN (0, 1)),
  "law" TEXT,
  "law_text" TEXT,
  "scheme_name" TEXT,
  "scheme_url" TEXT,
  "reasons" TEXT,
  "on_request" TEXT,
  "without_request" TEXT,
  "includes_legal_requirements" INTEGER CHECK ("includes_legal_requirements" IN (0, 1)),
  "action" TEXT,
  "where_technically_possible" INTEGER CHECK ("where_technically_possible" IN (0, 1)),
  "with_consent" INTEGER CHECK ("with_consent" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "retention_rule_data" (
  "of_retention_rule" TEXT NOT NULL
    REFERENCES "retention_rule" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "data_item" TEXT NOT NULL REFERENCES "data_item" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("of_retention_rule", "position")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "retention_rule_people" (
  "of_retention_rule" TEXT NOT NULL
    REFERENCES "retention_rule" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "people_group" TEXT NOT NULL REFERENCES "people_group" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("of_retention_rule", "position")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "retention_rule_activities" (
  "of_retention_rule" TEXT NOT NULL
    REFERENCES "retention_rule" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("of_retention_rule", "position")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "retention_rule_channels" (
  "of_retention_rule" TEXT NOT NULL
    REFERENCES "retention_rule" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "channel" TEXT NOT NULL REFERENCES "channel" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("of_retention_rule", "position")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "retention_rule_services" (
  "of_retention_rule" TEXT NOT NULL
    REFERENCES "retention_rule" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "service" TEXT NOT NULL REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("of_retention_rule", "position")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "rights" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "listed_count" INTEGER,
  "under_gdpr" INTEGER CHECK ("under_gdpr" IN (0, 1)),
  "limits" TEXT,
  "routes_count" INTEGER,
  "other_routes_count" INTEGER,
  "request_states_count" INTEGER,
  "request_states_for" TEXT,
  "states_for_quick_handling" INTEGER CHECK ("states_for_quick_handling" IN (0, 1)),
  "acts_for" TEXT,
  "self_service" TEXT,
  "self_service_page_name" TEXT,
  "self_service_page_url" TEXT,
  "file_forms" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "rights_request_states" (
  "position" INTEGER NOT NULL,
  "data_item" TEXT NOT NULL REFERENCES "data_item" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("position")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "rights_identity" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "methods" TEXT,
  "for_rights" TEXT,
  "masked" TEXT,
  "explained" INTEGER CHECK ("explained" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "rights_answering" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "within_amount" INTEGER,
  "within_unit" TEXT,
  "as_soon_as_possible" INTEGER CHECK ("as_soon_as_possible" IN (0, 1)),
  "tells_actions" INTEGER CHECK ("tells_actions" IN (0, 1)),
  "extension_told" INTEGER CHECK ("extension_told" IN (0, 1)),
  "refusal_with_reasons" INTEGER CHECK ("refusal_with_reasons" IN (0, 1)),
  "refusal_names_complaint" INTEGER CHECK ("refusal_names_complaint" IN (0, 1)),
  "fee_cents" INTEGER,
  "only_to_known_address" INTEGER CHECK ("only_to_known_address" IN (0, 1)),
  "keeps_list_of_requests" INTEGER CHECK ("keeps_list_of_requests" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "rights_complaint" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "authorities_count" INTEGER,
  "own_country" INTEGER CHECK ("own_country" IN (0, 1)),
  "list_page_name" TEXT,
  "list_page_url" TEXT,
  "to_us" INTEGER CHECK ("to_us" IN (0, 1)),
  "first_desk_count" INTEGER,
  "bodies_count" INTEGER,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "authority" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "catalogue" TEXT,
  "name" TEXT,
  "page_name" TEXT,
  "page_url" TEXT,
  "for_people" TEXT,
  "with_address" INTEGER CHECK ("with_address" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "complaint_body" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT,
  "about" TEXT,
  "page_name" TEXT,
  "page_url" TEXT,
  "routes_count" INTEGER,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "right" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "cases" TEXT,
  "text" TEXT,
  "consequence" TEXT,
  "excluded" TEXT,
  "within_amount" INTEGER,
  "within_unit" TEXT,
  "routes_count" INTEGER,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "matter_route" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "matter" TEXT NOT NULL,
  "routes_count" INTEGER,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
)
