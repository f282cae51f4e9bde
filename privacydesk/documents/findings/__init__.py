"""The check in words: messages, the report as a paper, and what each article asks."""
