"""The one table from an error to the sentence a user reads: what is wrong, where, what to do."""

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.i18n import Language
from privacydesk.models.integrity import BAD_CHARACTER, Flaw


def N_(message: str) -> str:  # noqa: N802 - the usual name of this marker
    """Mark a text for translation."""
    return message


SENTENCES = {
    ErrorCode.FILE_MISSING: N_("There is no file {path}. Check the name."),
    ErrorCode.FILE_UNREADABLE: N_("You have no access to {path}. Ask for the right to read it."),
    ErrorCode.FILE_IS_FOLDER: N_("{path} is a folder, not a file. Name a file."),
    ErrorCode.FILE_EXISTS: N_("{path} exists already. Choose another name; nothing was changed."),
    ErrorCode.FILE_TOO_BIG: N_(
        "The file is, or would be, larger than {megabytes} MB, the most there can be. Nothing was"
        " changed."
    ),
    ErrorCode.FILE_EMPTY: N_("The file is empty. Choose another file."),
    ErrorCode.NOT_UTF8: N_(
        "Line {line} is not UTF-8 text. Save the file again as UTF-8, or choose another file."
    ),
    ErrorCode.NOT_A_REGISTER: N_("This is not a PrivacyDesk file. Choose another file."),
    ErrorCode.NEWER_FILE: N_(
        "This file was made with a newer PrivacyDesk. Install the newest version; the file is"
        " unchanged."
    ),
    ErrorCode.DAMAGED_FILE: N_(
        "This file is damaged and was left as it is. Open a back-up, and keep this file."
    ),
    ErrorCode.CHANGED_OUTSIDE: N_(
        "Another program changed the file in the meantime. Nothing was saved; open it again."
    ),
    ErrorCode.MOVED_FILE: N_("The file was moved or replaced. Nothing was saved; open it again."),
    ErrorCode.FILE_BUSY: N_("Another program is using the file. Close it there and try again."),
    ErrorCode.FILE_READ_ONLY: N_("The file can only be read. Save a copy elsewhere."),
    ErrorCode.DISK_FULL: N_(
        "The disk is full; the old file is unchanged. Make room, or choose another disk."
    ),
    ErrorCode.DISK_FAULT: N_(
        "The disk reports a fault; the last change was not saved. Save a copy elsewhere."
    ),
    ErrorCode.OUT_OF_MEMORY: N_("There is too little memory. Close other programs and try again."),
    ErrorCode.FOLDER_MISSING: N_("There is no folder {folder}. Make it first, or choose another."),
    ErrorCode.NOT_WRITABLE: N_(
        "{path} could not be written; the old file is unchanged. Choose another place."
    ),
    ErrorCode.NOT_JSON: N_(
        "Line {line}, position {column}: this is not JSON. Look there for a comma, quotation mark"
        " or bracket that is missing or too many. Nothing was changed."
    ),
    ErrorCode.JSON_WRONG_TYPE: N_("{path}: {wanted} belongs here. Nothing was changed."),
    ErrorCode.JSON_UNKNOWN_KEY: N_(
        "{path}: the key \u201c{key}\u201d does not exist; did you mean \u201c{nearest}\u201d?"
        " Nothing was changed."
    ),
    ErrorCode.JSON_MISSING_KEY: N_(
        "{path}: the key \u201c{key}\u201d is missing. Nothing was changed."
    ),
    ErrorCode.JSON_DUPLICATE_KEY: N_(
        "Line {line}: the key \u201c{key}\u201d stands here for the second time in one place."
        " Keep one of the two. Nothing was changed."
    ),
    ErrorCode.JSON_BAD_NUMBER: N_(
        "Line {line}: {number} is not a whole number of at most 18 digits. Nothing was changed."
    ),
    ErrorCode.JSON_UNKNOWN_CHOICE: N_(
        "{path}: \u201c{value}\u201d is not one of the choices ({known}). Nothing was changed."
    ),
    ErrorCode.JSON_BAD_DATE: N_(
        "{path}: \u201c{value}\u201d is not a date such as 2026-11-21. Nothing was changed."
    ),
    ErrorCode.JSON_TOO_DEEP: N_(
        "Line {line}: this nests deeper than {depth} levels; no register does. Nothing was changed."
    ),
    ErrorCode.JSON_NEWER_FORMAT: N_(
        "This file has format {version}; this PrivacyDesk knows up to {known}. Install the newest"
        " version."
    ),
    ErrorCode.CSV_BAD: N_(
        "Line {line}: the quotation marks do not match, so this is not a table. Save it as CSV"
        " again. Nothing was changed."
    ),
    ErrorCode.CSV_BAD_HEADER: N_(
        "The head of the table has no column \u201c{column}\u201d. Nothing was changed."
    ),
    ErrorCode.CSV_UNKNOWN_COLUMN: N_(
        "The column \u201c{column}\u201d does not exist; did you mean \u201c{nearest}\u201d?"
        " Nothing was changed."
    ),
    ErrorCode.CSV_DOUBLE_COLUMN: N_(
        "The column \u201c{column}\u201d stands in the table twice. Take one out. Nothing was"
        " changed."
    ),
    ErrorCode.CSV_UNEVEN_ROW: N_(
        "Row {row} has {found} cells and the head has {wanted}. Make them equal. Nothing was"
        " changed."
    ),
    ErrorCode.CSV_TOO_MANY_ROWS: N_(
        "The table has more than {most} rows; PrivacyDesk keeps no more. Nothing was changed."
    ),
    ErrorCode.CSV_BAD_VALUE: N_(
        "Row {row}, column \u201c{column}\u201d: \u201c{value}\u201d does not fit. Nothing was"
        " changed."
    ),
    ErrorCode.CSV_MISSING_VALUE: N_(
        "Row {row}, column \u201c{column}\u201d: something must be filled in here. Nothing was"
        " changed."
    ),
    ErrorCode.UNKNOWN_CODE: N_(
        "{path}: \u201c{entry}\u201d does not stand in PrivacyDesk's own list. Nothing was changed."
    ),
    ErrorCode.UNKNOWN_LANGUAGE: N_(
        "PrivacyDesk does not write \u201c{language}\u201d. Choose from: {known}."
    ),
    ErrorCode.UNKNOWN_FORMAT: N_(
        "\u201c{format}\u201d is not a format for this paper. Choose from: {known}."
    ),
    ErrorCode.UNPRINTABLE: N_(
        "These characters cannot be printed in a PDF: {characters} Remove them, or choose HTML."
    ),
    ErrorCode.INTERNAL: N_(
        "Something went wrong in PrivacyDesk itself; your files are unchanged. Details: {log}"
    ),
}

FLAWS = {
    Flaw.BAD_IDENTIFIER: N_(
        "{path}: \u201c{value}\u201d cannot be an identifier; use small letters, digits and"
        " hyphens, at most 64."
    ),
    Flaw.SAME_IDENTIFIER: N_("{path}: the identifier \u201c{value}\u201d is used twice."),
    Flaw.UNKNOWN_REFERENCE: N_("{path}: \u201c{value}\u201d does not exist in this register."),
    Flaw.SAME_CELL: N_("{path}: {value} stands twice in the matrix."),
    Flaw.BAD_NUMBER: N_("{path}: the number {value} is too small or too large."),
    Flaw.TEXT_TOO_LONG: N_("{path}: the text has {value} characters; 10,000 is the most."),
    Flaw.EMPTY_TEXT: N_("{path}: the text is empty; leave it out when it is not answered."),
    Flaw.BAD_CHARACTER: N_(
        "{path}: the text holds the character {value}, which cannot be kept. Take it out."
    ),
    Flaw.TOO_MANY_RECORDS: N_("{path}: there are {value} rows; 5,000 is the most."),
    Flaw.HOLDS_ITSELF: N_("{path}: \u201c{value}\u201d refers to itself, directly or by a detour."),
}

# The place of an answer in a table, where JSON has a path.
CELL = N_("Row {row}, column \u201c{column}\u201d")

# What belongs somewhere in a JSON file or in a cell.
WANTED = {
    "object": N_("an object, in curly brackets,"),
    "list": N_("a list, in square brackets,"),
    "text": N_("a text"),
    "texts": N_("an object with a text per language"),
    "number": N_("a whole number"),
    "yes_no": N_("true or false"),
    "yes_or_no": N_("\u201cyes\u201d or \u201cno\u201d"),
}


def sentence(error: PrivacyDeskError, language: Language) -> str:
    """Give the sentence for an error in the language of the screen."""
    given = {"log": error.log_text} | error.values
    # A name from elsewhere, of a file too, may hold what a screen obeys.
    values = {name: BAD_CHARACTER.sub("\ufffd", str(value)) for name, value in given.items()}
    if "row" in values and "column" in values:
        values["path"] = language.text(CELL).format(**values)
    if error.code is ErrorCode.REGISTER_FLAW:
        return language.text(FLAWS[Flaw(str(values.pop("flaw")))]).format(**values)
    if error.code is ErrorCode.JSON_WRONG_TYPE:
        values["wanted"] = language.text(WANTED[str(values["wanted"])])
    return language.text(SENTENCES[error.code]).format(**values)
