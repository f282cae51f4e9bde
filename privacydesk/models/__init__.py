"""Business records: what an organisation answers. Standard library only."""
