"""PrivacyDesk: privacy statement, processor list and record of processing from one register."""

__version__ = "0.1.0"
