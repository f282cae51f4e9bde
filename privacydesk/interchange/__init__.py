"""Registers and tables in and out: JSON, its schema, CSV."""
