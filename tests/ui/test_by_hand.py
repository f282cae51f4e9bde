"""What organisations really say can be entered with clicks and keys."""
