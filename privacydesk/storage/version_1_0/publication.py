"""Set pieces and publication: tables of version 1.0."""

TABLES = (
    """CREATE TABLE "extras" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "absences" TEXT,
  "own_absences" TEXT,
  "reader_duties" TEXT,
  "device_settings" TEXT,
  "own_paragraphs_count" INTEGER,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "extras_minors" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "told" INTEGER CHECK ("told" IN (0, 1)),
  "age" INTEGER,
  "service_for_children" INTEGER CHECK ("service_for_children" IN (0, 1)),
  "no_intention" INTEGER CHECK ("no_intention" IN (0, 1)),
  "except_with_consent" INTEGER CHECK ("except_with_consent" IN (0, 1)),
  "cannot_check_age" INTEGER CHECK ("cannot_check_age" IN (0, 1)),
  "advises_parents" INTEGER CHECK ("advises_parents" IN (0, 1)),
  "deletes_on_report" INTEGER CHECK ("deletes_on_report" IN (0, 1)),
  "report_to_count" INTEGER,
  "parent_check" TEXT,
  "own_rights_from_12" INTEGER CHECK ("own_rights_from_12" IN (0, 1)),
  "treatment_ages" INTEGER CHECK ("treatment_ages" IN (0, 1)),
  "child_version" INTEGER CHECK ("child_version" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "extras_decisions" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "taken" INTEGER CHECK ("taken" IN (0, 1)),
  "explained" INTEGER CHECK ("explained" IN (0, 1)),
  "ai_answers" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "extras_other_purposes" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "used" INTEGER CHECK ("used" IN (0, 1)),
  "unless" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "extras_other_sites" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "told" INTEGER CHECK ("told" IN (0, 1)),
  "own_statements" INTEGER CHECK ("own_statements" IN (0, 1)),
  "not_covered" INTEGER CHECK ("not_covered" IN (0, 1)),
  "no_guarantee" INTEGER CHECK ("no_guarantee" IN (0, 1)),
  "not_liable" INTEGER CHECK ("not_liable" IN (0, 1)),
  "read_first" INTEGER CHECK ("read_first" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "extras_sale" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "told" INTEGER CHECK ("told" IN (0, 1)),
  "includes_assets" INTEGER CHECK ("includes_assets" IN (0, 1)),
  "interest" TEXT,
  "continuity" INTEGER CHECK ("continuity" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "extras_feedback" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "welcome" INTEGER CHECK ("welcome" IN (0, 1)),
  "routes_count" INTEGER,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "own_paragraph" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "after" TEXT NOT NULL,
  "title" TEXT,
  "text" TEXT NOT NULL,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "publication" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "kind" TEXT,
  "version" TEXT,
  "dated" TEXT,
  "date_kind" TEXT,
  "address_form" TEXT,
  "languages" TEXT,
  "prevailing_language" TEXT,
  "on_paper_at" TEXT,
  "adopted_by" TEXT,
  "published_at_name" TEXT,
  "published_at_url" TEXT,
  "old_versions_at_name" TEXT,
  "old_versions_at_url" TEXT,
  "replaces_earlier" INTEGER CHECK ("replaces_earlier" IN (0, 1)),
  "change_summary" TEXT,
  "history_count" INTEGER,
  "existing_statement" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "publication_changes" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "reasons" TEXT,
  "channels" TEXT,
  "sometimes_channels" TEXT,
  "told_people_count" INTEGER,
  "notice_amount" INTEGER,
  "notice_unit" TEXT,
  "asks_to_check_regularly" INTEGER CHECK ("asks_to_check_regularly" IN (0, 1)),
  "acceptance_asked_again" INTEGER CHECK ("acceptance_asked_again" IN (0, 1)),
  "important_changes_told" INTEGER CHECK ("important_changes_told" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "publication_changes_told_people" (
  "position" INTEGER NOT NULL,
  "people_group" TEXT NOT NULL REFERENCES "people_group" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("position")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "publication_review" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "last" TEXT,
  "next" TEXT,
  "by" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "version" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "number" TEXT,
  "dated" TEXT,
  "changes" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
)
