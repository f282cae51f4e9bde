"""Where a frozen PrivacyDesk begins."""

from privacydesk.cli import main

main()
