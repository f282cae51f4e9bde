"""Which topics have a table; what stands in it is read when it is first shown."""

HAVE_TABLES = frozenset({"recipients", "retention", "data", "situations"})
"""The codes of the topics; the tables are in `columns`."""
