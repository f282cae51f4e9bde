"""Editors: one for each kind of answer. They show a value and tell when another one was given."""
