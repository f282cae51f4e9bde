"""Forms: the questions about one record, used by the wizard and the window alike."""
