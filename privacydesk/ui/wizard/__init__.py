"""The first-run wizard: the register step by step."""
