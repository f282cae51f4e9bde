"""A paper as PDF: A4, embedded open fonts, bookmarks, links. The only place that uses reportlab."""
