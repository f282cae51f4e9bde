"""The dialogs of the desktop program."""
