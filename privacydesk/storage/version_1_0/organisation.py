"""Who is responsible: tables of version 1.0."""

TABLES = (
    """CREATE TABLE "organisation" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "business" TEXT,
  "name" TEXT,
  "known_as" TEXT,
  "trade_names_count" INTEGER,
  "legal_form" TEXT,
  "registrations_count" INTEGER,
  "vat_number" TEXT,
  "country" TEXT,
  "established_in_eu" INTEGER CHECK ("established_in_eu" IN (0, 1)),
  "places_count" INTEGER,
  "contacts_count" INTEGER,
  "properties_count" INTEGER,
  "represented_by_count" INTEGER,
  "staff" TEXT,
  "privacy_contact_name" TEXT,
  "privacy_contact_role" TEXT,
  "privacy_contact_routes_count" INTEGER,
  "privacy_contact_address_street" TEXT,
  "privacy_contact_address_postcode" TEXT,
  "privacy_contact_address_town" TEXT,
  "privacy_contact_address_region" TEXT,
  "privacy_contact_address_country" TEXT,
  "joint_controllers_count" INTEGER,
  "separate_controllers_count" INTEGER,
  "affiliations_count" INTEGER,
  "works_as_processor" INTEGER CHECK ("works_as_processor" IN (0, 1)),
  "processor_work_count" INTEGER,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "organisation_officer" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "appointed" INTEGER CHECK ("appointed" IN (0, 1)),
  "person_name" TEXT,
  "person_role" TEXT,
  "person_routes_count" INTEGER,
  "person_address_street" TEXT,
  "person_address_postcode" TEXT,
  "person_address_town" TEXT,
  "person_address_region" TEXT,
  "person_address_country" TEXT,
  "reported_to_authority" INTEGER CHECK ("reported_to_authority" IN (0, 1)),
  "large_scale_monitoring" INTEGER CHECK ("large_scale_monitoring" IN (0, 1)),
  "large_scale_special_data" INTEGER CHECK ("large_scale_special_data" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "organisation_eu_representative" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "appointed" INTEGER CHECK ("appointed" IN (0, 1)),
  "person_name" TEXT,
  "person_role" TEXT,
  "person_routes_count" INTEGER,
  "person_address_street" TEXT,
  "person_address_postcode" TEXT,
  "person_address_town" TEXT,
  "person_address_region" TEXT,
  "person_address_country" TEXT,
  "not_needed_because" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "organisation_uk_representative" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "appointed" INTEGER CHECK ("appointed" IN (0, 1)),
  "person_name" TEXT,
  "person_role" TEXT,
  "person_routes_count" INTEGER,
  "person_address_street" TEXT,
  "person_address_postcode" TEXT,
  "person_address_town" TEXT,
  "person_address_region" TEXT,
  "person_address_country" TEXT,
  "not_needed_because" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "organisation_group" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "part_of_group" INTEGER CHECK ("part_of_group" IN (0, 1)),
  "international" INTEGER CHECK ("international" IN (0, 1)),
  "name" TEXT,
  "companies_count" INTEGER,
  "covered_regions" TEXT,
  "companies_help_deliver" INTEGER CHECK ("companies_help_deliver" IN (0, 1)),
  "shares_data_for" TEXT,
  "offices_page_name" TEXT,
  "offices_page_url" TEXT,
  "policy_for_other_regions_name" TEXT,
  "policy_for_other_regions_url" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "group_company" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "role" TEXT,
  "country" TEXT,
  "tasks" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "organisation_processor_terms" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "agreement_page_name" TEXT,
  "agreement_page_url" TEXT,
  "sub_processors_page_name" TEXT,
  "sub_processors_page_url" TEXT,
  "change_notice_amount" INTEGER,
  "change_notice_unit" TEXT,
  "may_object" INTEGER CHECK ("may_object" IN (0, 1)),
  "breach_notice_amount" INTEGER,
  "breach_notice_unit" TEXT,
  "requests_passed_on_amount" INTEGER,
  "requests_passed_on_unit" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "organisation_duties" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "keeps_books" INTEGER CHECK ("keeps_books" IN (0, 1)),
  "wwft" INTEGER CHECK ("wwft" IN (0, 1)),
  "one_stop_shop" INTEGER CHECK ("one_stop_shop" IN (0, 1)),
  "immovable_property" INTEGER CHECK ("immovable_property" IN (0, 1)),
  "care" INTEGER CHECK ("care" IN (0, 1)),
  "employs_staff" INTEGER CHECK ("employs_staff" IN (0, 1)),
  "sells_online" INTEGER CHECK ("sells_online" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "organisation_scope" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "audiences" TEXT,
  "subjects" TEXT,
  "mainly_for" TEXT,
  "services_only_for_businesses" INTEGER CHECK ("services_only_for_businesses" IN (0, 1)),
  "company_data_not_covered" INTEGER CHECK ("company_data_not_covered" IN (0, 1)),
  "follows_gdpr" INTEGER CHECK ("follows_gdpr" IN (0, 1)),
  "handles_with_care" INTEGER CHECK ("handles_with_care" IN (0, 1)),
  "other_laws" TEXT,
  PRIMARY KEY ("id")
) STRICT""",
    """CREATE TABLE "trade_name" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "registration" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "register" TEXT NOT NULL,
  "number" TEXT,
  "place" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "place" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "address_street" TEXT,
  "address_postcode" TEXT,
  "address_town" TEXT,
  "address_region" TEXT,
  "address_country" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "property" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "covered" INTEGER CHECK ("covered" IN (0, 1)),
  "responsible_with" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "person" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT,
  "role" TEXT,
  "routes_count" INTEGER,
  "address_street" TEXT,
  "address_postcode" TEXT,
  "address_town" TEXT,
  "address_region" TEXT,
  "address_country" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "joint_controller" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "routes_count" INTEGER,
  "activities_count" INTEGER,
  "our_tasks" TEXT,
  "their_tasks" TEXT,
  "contact_point" TEXT,
  "arrangement_recorded" INTEGER CHECK ("arrangement_recorded" IN (0, 1)),
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "joint_controller_activities" (
  "of_joint_controller" TEXT NOT NULL
    REFERENCES "joint_controller" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("of_joint_controller", "position")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "separate_controller" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "number" TEXT,
  "activities_count" INTEGER,
  "tasks" TEXT,
  "routes_count" INTEGER,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "separate_controller_activities" (
  "of_separate_controller" TEXT NOT NULL
    REFERENCES "separate_controller" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "activity" TEXT NOT NULL REFERENCES "activity" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("of_separate_controller", "position")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "affiliation" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "number" TEXT,
  "page_name" TEXT,
  "page_url" TEXT,
  "statement_name" TEXT,
  "statement_url" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "processor_work" (
  "id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "customer" TEXT,
  "customer_contact" TEXT,
  "services_count" INTEGER,
  "processing" TEXT,
  "people_count" INTEGER,
  "transfers" TEXT,
  "security" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "processor_work_services" (
  "of_processor_work" TEXT NOT NULL
    REFERENCES "processor_work" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "service" TEXT NOT NULL REFERENCES "service" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("of_processor_work", "position")
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "processor_work_people" (
  "of_processor_work" TEXT NOT NULL
    REFERENCES "processor_work" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "people_group" TEXT NOT NULL REFERENCES "people_group" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("of_processor_work", "position")
) STRICT, WITHOUT ROWID""",
)
