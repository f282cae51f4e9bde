"""The offer to fill in what is usual for a kind of business."""

import logging

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from privacydesk.errors import PrivacyDeskError
from privacydesk.models.proposing import proposing
from privacydesk.models.register import Register
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.label import label
from privacydesk.ui.wizard.page_part import PagePart
from privacydesk.ui.wizard.templates import merged, template

_log = logging.getLogger(__name__)


class TemplateOffer(PagePart):
    """One button that fills in; one that takes it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Take the open register."""
        super().__init__(parent)
        self._desk = desk
        self._filled: Register | None = None
        _ = desk.language.text
        frame = QFrame(self)
        frame.setProperty("role", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 2, 0, 10)
        outer.addWidget(frame)
        layout = QVBoxLayout(frame)
        self._text = label("", "help", frame)
        self._fill = QPushButton(_("Fill in what is usual for such a business"), frame)
        self._fill.clicked.connect(self._fill_in)
        self._undo = QPushButton(_("Take it back"), frame)
        self._undo.clicked.connect(desk.session.undo)
        buttons = QHBoxLayout()
        buttons.addWidget(self._fill)
        buttons.addWidget(self._undo)
        buttons.addStretch(1)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        self.refresh()

    def refresh(self) -> None:
        """Offer what fits the kind of business; nothing where there is no template."""
        _, register = self._desk.language.text, self._desk.session.register
        usual = self._usual()
        done = self._filled is not None and self._filled == register
        self.setVisible(usual is not None)
        self._fill.setVisible(not done)
        self._undo.setVisible(done)
        if usual is not None and not done:
            self._fill.setEnabled(merged(register, usual) != register)
        self._text.setText(
            _("Filled in. Each page shows what is only a proposal, until you say that it is right.")
            if done
            else _(
                "You then only have to check and complete it. What you answered yourself stays as"
                " it is."
            )
        )

    def _usual(self) -> Register | None:
        try:
            return template(self._desk.session.register.organisation.business)
        except (OSError, PrivacyDeskError) as error:
            _log.warning("template not read: %s", type(error).__name__)
            return None

    def _fill_in(self) -> None:
        session, usual = self._desk.session, self._usual()
        if usual is None:
            return
        self._filled = proposing(session.register, merged(session.register, usual))
        session.change(self._filled)
