"""Papers: a register becomes blocks, and blocks become PDF, HTML, text, Markdown or CSV."""
