"""The names of choices as a user reads them in a list."""
