"""Writes the blocks of a paper into a text document."""

from PySide6.QtGui import QTextCharFormat, QTextFormat, QTextFrameFormat

from privacydesk.documents.blocks import (
    Block,
    Box,
    BoxKind,
    Bullets,
    Facts,
    Heading,
    Item,
    Paragraph,
    Table,
    Tone,
    Words,
)
from privacydesk.ui.preview import faces
from privacydesk.ui.preview.grids import write_facts, write_table
from privacydesk.ui.preview.lines import Lines, shown

BOX = int(QTextFormat.Property.UserProperty.value) + 2
"""The property of a frame that holds the kind of its box."""

_BULLET_INDENT = 10.0
_TONES = {Tone.NORMAL: faces.BODY, Tone.LEAD: faces.LEAD, Tone.MUTED: faces.MUTED}
_SPACE = {Tone.NORMAL: (0.0, 5.0), Tone.LEAD: (6.0, 6.0), Tone.MUTED: (0.0, 2.0)}


class Writing(Lines):
    """Writes blocks one after the other, from an empty paragraph on."""

    def block(self, block: Block) -> None:
        """Write one block after what stands there."""
        match block:
            case Heading():
                self._heading(block)
            case Paragraph(line=line, places=places, tone=tone):
                above, below = _SPACE[tone]
                self.line(line, _TONES[tone], above=above, below=below, places=places)
            case Bullets(items=items):
                for item in items:
                    self._item(item, last=item is items[-1])
            case Facts():
                write_facts(self, block)
            case Table():
                write_table(self, block)
            case Box():
                self._box(block)

    def _heading(self, heading: Heading) -> None:
        words = f"{heading.number}. {heading.text}" if heading.number else heading.text
        face, above, below = {
            0: (faces.TITLE, 0.0, 4.0),
            1: (faces.SECTION, 20.0, 5.0),
        }.get(heading.level, (faces.PART, 11.0, 3.0))
        form = self.formats.paragraph(face, above=above, below=below)
        form.setHeadingLevel(heading.level + 1)
        self.start(form, face, heading.places)
        text = self.formats.text(face)
        if heading.anchor:
            text = QTextCharFormat(text)
            text.setAnchor(True)
            text.setAnchorNames([heading.anchor])
        self.cursor.insertText(shown(words), text)

    def _item(self, item: Item, *, last: bool) -> None:
        below = 7.0 if last else 2.0
        self.item(item.line, faces.BODY, _BULLET_INDENT, below=below, places=item.places)

    def _box(self, box: Box) -> None:
        self.gap(12)
        form = QTextFrameFormat()
        form.setProperty(BOX, box.kind.value)
        frame = self.cursor.insertFrame(form)
        inner = self.inside(frame.firstCursorPosition())
        title = faces.WARNING if box.kind is BoxKind.CONCEPT else faces.PART
        inner.line((Words(box.title),), title, below=2)
        for block in box.blocks:
            if isinstance(block, Facts):
                write_facts(inner, block, ruled=False)
            else:
                inner.block(block)
        self.go_on_after(frame.lastPosition() + 1, 12)
