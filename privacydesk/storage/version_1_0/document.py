"""What a file says of itself: a table of version 1.0."""

TABLES = (
    """CREATE TABLE "document" (
  "id" INTEGER NOT NULL CHECK ("id" = 1),
  "document_id" TEXT NOT NULL,
  "created_at" TEXT NOT NULL,
  "saved_by" TEXT NOT NULL,
  "edits" INTEGER NOT NULL,
  "seal" TEXT NOT NULL,
  PRIMARY KEY ("id")
) STRICT""",
)
