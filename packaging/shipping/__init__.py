"""How packages are made: one module for each kind of thing that is shipped."""
