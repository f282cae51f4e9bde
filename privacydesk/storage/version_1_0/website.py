"""Website, premises and security: tables of version 1.0."""

TABLES = (
    """CREATE TABLE "website" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "measuring_count" INTEGER,
  "signals_count" INTEGER,
  "embedded_count" INTEGER,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "website_cookies" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "used" INTEGER CHECK ("used" IN (0, 1)),
  "groups_count" INTEGER,
  "uses" TEXT,
  "only_these" INTEGER CHECK ("only_these" IN (0, 1)),
  "similar_techniques" INTEGER CHECK ("similar_techniques" IN (0, 1)),
  "explained" INTEGER CHECK ("explained" IN (0, 1)),
  "places" TEXT,
  "table_count" INTEGER,
  "page_name" TEXT,
  "page_url" TEXT,
  "separate_page" INTEGER CHECK ("separate_page" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "website_cookies_consent" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "told_at_first_visit" INTEGER CHECK ("told_at_first_visit" IN (0, 1)),
  "asked_at_first_visit" INTEGER CHECK ("asked_at_first_visit" IN (0, 1)),
  "refuse_as_easy" INTEGER CHECK ("refuse_as_easy" IN (0, 1)),
  "withdraw" TEXT,
  "explanation_name" TEXT,
  "explanation_url" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "cookie_group" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "uses" TEXT,
  "use_text" TEXT,
  "consent_first" INTEGER CHECK ("consent_first" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "cookie" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT,
  "name" TEXT NOT NULL,
  "provider" TEXT,
  "country" TEXT,
  "purpose" TEXT,
  "lifetime_amount" INTEGER,
  "lifetime_unit" TEXT,
  "until_browser_closes" INTEGER CHECK ("until_browser_closes" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "measuring_tool" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "recipient" TEXT REFERENCES "recipient" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "own_server" INTEGER CHECK ("own_server" IN (0, 1)),
  "uses" TEXT,
  "supplier_uses" TEXT,
  "ip_address" TEXT,
  "sharing_off" INTEGER CHECK ("sharing_off" IN (0, 1)),
  "with_consent" INTEGER CHECK ("with_consent" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "browser_signal" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "signal" TEXT NOT NULL,
  "respected" INTEGER NOT NULL CHECK ("respected" IN (0, 1)),
  "less_tailored" INTEGER CHECK ("less_tailored" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "embedded" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "recipient" TEXT REFERENCES "recipient" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "loads" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "premises" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "cameras" INTEGER CHECK ("cameras" IN (0, 1)),
  "camera_sign" INTEGER CHECK ("camera_sign" IN (0, 1)),
  "camera_spots" TEXT,
  "camera_free_spots" TEXT,
  "camera_times" TEXT,
  "camera_sound" INTEGER CHECK ("camera_sound" IN (0, 1)),
  "camera_watched_live" INTEGER CHECK ("camera_watched_live" IN (0, 1)),
  "cameras_judge_staff" INTEGER CHECK ("cameras_judge_staff" IN (0, 1)),
  "visitors_list" INTEGER CHECK ("visitors_list" IN (0, 1)),
  "visitors_list_open" INTEGER CHECK ("visitors_list_open" IN (0, 1)),
  "guest_wifi" INTEGER CHECK ("guest_wifi" IN (0, 1)),
  "wifi_tracking" INTEGER CHECK ("wifi_tracking" IN (0, 1)),
  "wifi_tracking_consent" INTEGER CHECK ("wifi_tracking_consent" IN (0, 1)),
  "credit_checks" INTEGER CHECK ("credit_checks" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "premises_identity_copy" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "made" INTEGER CHECK ("made" IN (0, 1)),
  "purpose" TEXT,
  "law_requires" INTEGER CHECK ("law_requires" IN (0, 1)),
  "masked" INTEGER CHECK ("masked" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "security" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "measures" TEXT,
  "own_measures" TEXT,
  "told" TEXT,
  "appropriate_measures" INTEGER CHECK ("appropriate_measures" IN (0, 1)),
  "against" TEXT,
  "strict_procedures" INTEGER CHECK ("strict_procedures" IN (0, 1)),
  "connection" TEXT,
  "connection_explained" INTEGER CHECK ("connection_explained" IN (0, 1)),
  "certificates_count" INTEGER,
  "always_improving" INTEGER CHECK ("always_improving" IN (0, 1)),
  "storage" TEXT,
  "staff_secrecy" INTEGER CHECK ("staff_secrecy" IN (0, 1)),
  "no_guarantee" INTEGER CHECK ("no_guarantee" IN (0, 1)),
  "report_reasons" TEXT,
  "report_to_count" INTEGER,
  "report_page_name" TEXT,
  "report_page_url" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "security_breach" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "procedure" INTEGER CHECK ("procedure" IN (0, 1)),
  "log" INTEGER CHECK ("log" IN (0, 1)),
  "tells_people" INTEGER CHECK ("tells_people" IN (0, 1)),
  "told_in_statement" INTEGER CHECK ("told_in_statement" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "certificate" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "valid_until" TEXT,
  "number" TEXT,
  "explained" INTEGER CHECK ("explained" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
)
