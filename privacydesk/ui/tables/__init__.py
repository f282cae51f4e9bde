"""Tables: records in rows, and the matrix of data and services."""
