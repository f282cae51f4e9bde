"""The editor that fits a field."""

from collections.abc import Callable, Sequence

from privacydesk.models.choices import PeriodUnit
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind
from privacydesk.models.shared import Period
from privacydesk.ui.editors.choice import ChoiceEditor, ChoicesEditor, LongChoicesEditor, Option
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.few import FewEditor
from privacydesk.ui.editors.line import DayEditor, LineEditor, NumberEditor
from privacydesk.ui.editors.names import NamesEditor
from privacydesk.ui.editors.period import PeriodEditor
from privacydesk.ui.editors.texts import LinesEditor, WordsEditor
from privacydesk.ui.editors.yes_no import YesNoEditor
from privacydesk.ui.forms.making import MAKEABLE
from privacydesk.ui.forms.vocabulary import Vocabulary

_VERY_FEW = 5
_FEW = 16
_OF_LANGUAGES = ("languages", "prevailing_language")
"""Fields that hold codes of the languages in which papers are made."""
_OF_READERS = "reader_languages"
"""The field that holds codes of any languages."""


def editor_for(
    field: FieldShape, vocabulary: Vocabulary, register: Register, codes: Sequence[str]
) -> Editor | None:
    """Make the editor of a field; None for records, which have forms of their own.

    `codes` are the languages in which the papers are made.
    """
    language = vocabulary.language
    if field.name in _OF_LANGUAGES:
        return _of_options(vocabulary, vocabulary.languages(), many=field.many)
    if field.name == _OF_READERS:
        return _of_options(vocabulary, vocabulary.read_languages(), many=field.many)
    if field.kind is Kind.RECORD:
        short = field.record is Period and not field.many
        return PeriodEditor(language, units(vocabulary)) if short else None
    makers: dict[Kind, Callable[[], Editor]] = {
        Kind.TEXT: lambda: LinesEditor(language) if field.many else LineEditor(language),
        Kind.LOCALISED: lambda: WordsEditor(language, codes, listed=field.many),
        Kind.NUMBER: lambda: NumberEditor(language),
        Kind.DAY: lambda: DayEditor(language),
        Kind.YES_NO: lambda: YesNoEditor(language),
        Kind.CHOICE: lambda: _of_options(vocabulary, vocabulary.choices(field), many=field.many),
        Kind.CODE: lambda: _of_options(vocabulary, vocabulary.codes(field), many=field.many),
        Kind.REFERENCE: lambda: _of_records(field, vocabulary, register),
    }
    return makers[field.kind]()


def units(vocabulary: Vocabulary) -> list[Option]:
    """The units of time with their names."""
    return [(unit, vocabulary.choice(unit)) for unit in PeriodUnit]


def _of_options(vocabulary: Vocabulary, options: Sequence[Option], *, many: bool) -> Editor:
    if not many and len(options) <= _VERY_FEW:
        return FewEditor(options)
    if not many:
        return ChoiceEditor(vocabulary.language, options)
    if len(options) <= _FEW:
        return ChoicesEditor(vocabulary.language, options)
    return LongChoicesEditor(vocabulary.language, options)


def _of_records(field: FieldShape, vocabulary: Vocabulary, register: Register) -> Editor:
    options = vocabulary.references(register, field)
    if not field.many:
        return ChoiceEditor(vocabulary.language, options)
    kind = field.target or ""
    names = [words for _, words in vocabulary.catalogue(kind)] if kind in MAKEABLE else None
    return NamesEditor(vocabulary.language, options, names)
