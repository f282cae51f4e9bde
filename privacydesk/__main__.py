"""`python -m privacydesk` is the same as `privacydesk`."""

from privacydesk.cli import main

if __name__ == "__main__":
    main()
