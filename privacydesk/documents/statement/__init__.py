"""The privacy statement, one small module per section."""
