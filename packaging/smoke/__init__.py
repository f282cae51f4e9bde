"""A person before a screen, who installs PrivacyDesk and uses it."""
