"""What the forms ask, and in which words."""
