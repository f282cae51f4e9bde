"""The desktop program: windows, forms and what they show."""
