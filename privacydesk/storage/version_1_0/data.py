"""People, data, services and the matrix: tables of version 1.0."""

TABLES = (
    """CREATE TABLE "register" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "people_count" INTEGER,
  "data_count" INTEGER,
  "services_count" INTEGER,
  "matrix_count" INTEGER,
  "activities_count" INTEGER,
  "channels_count" INTEGER,
  "grounds_count" INTEGER,
  "recipients_count" INTEGER,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "contact_route" (
  "id" TEXT NOT NULL,
  "list" TEXT NOT NULL,
  "of_person" TEXT REFERENCES "person" ("id") DEFERRABLE INITIALLY DEFERRED,
  "of_joint_controller" TEXT REFERENCES "joint_controller" ("id") DEFERRABLE INITIALLY DEFERRED,
  "of_separate_controller" TEXT
    REFERENCES "separate_controller" ("id") DEFERRABLE INITIALLY DEFERRED,
  "of_complaint_body" TEXT REFERENCES "complaint_body" ("id") DEFERRABLE INITIALLY DEFERRED,
  "of_right" TEXT REFERENCES "right" ("id") DEFERRABLE INITIALLY DEFERRED,
  "of_matter_route" TEXT REFERENCES "matter_route" ("id") DEFERRABLE INITIALLY DEFERRED,
  "of_activity" TEXT REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  "of_legal_ground" TEXT REFERENCES "legal_ground" ("id") DEFERRABLE INITIALLY DEFERRED,
  "of_channel" TEXT REFERENCES "channel" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "value" TEXT,
  "label" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "people_group" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT,
  "explained" TEXT,
  "examples" TEXT,
  "minors" INTEGER CHECK ("minors" IN (0, 1)),
  "party_to_contract" INTEGER CHECK ("party_to_contract" IN (0, 1)),
  "never_dealt_with_us" INTEGER CHECK ("never_dealt_with_us" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "data_item" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "catalogue" TEXT,
  "name" TEXT,
  "group" TEXT,
  "consists_of_count" INTEGER,
  "details" TEXT,
  "data_class" TEXT,
  "exception" TEXT,
  "criminal_ground" TEXT,
  "law" TEXT,
  "law_text" TEXT,
  "arises_indirectly" INTEGER CHECK ("arises_indirectly" IN (0, 1)),
  "stays_on_device" INTEGER CHECK ("stays_on_device" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "data_item_consists_of" (
  "of_data_item" TEXT NOT NULL REFERENCES "data_item" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "data_item" TEXT NOT NULL REFERENCES "data_item" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("of_data_item", "position")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "service" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT,
  "description" TEXT,
  "audiences" TEXT,
  "price" TEXT,
  "after_trial" TEXT,
  "trial_data_kept_amount" INTEGER,
  "trial_data_kept_unit" TEXT,
  "accounts" TEXT,
  "only_for_businesses" INTEGER CHECK ("only_for_businesses" IN (0, 1)),
  "controller" INTEGER CHECK ("controller" IN (0, 1)),
  "holds_customer_data" INTEGER CHECK ("holds_customer_data" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "matrix_cell" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "data" TEXT NOT NULL REFERENCES "data_item" ("id") DEFERRABLE INITIALLY DEFERRED,
  "service" TEXT NOT NULL REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
  "asked" TEXT NOT NULL,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
)
