"""The check against the law on the screen."""
