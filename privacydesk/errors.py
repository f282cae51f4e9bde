"""What can go wrong in a way that the user can understand and mend.

An error carries a code with the values that belong to it, and a technical text for the log. The
sentence a user reads is made from the code in `error_sentences`, in the language of the screen.
"""

from enum import StrEnum


class ErrorCode(StrEnum):
    """Everything a user can be told that went wrong."""

    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_IS_FOLDER = "file_is_folder"
    FILE_EXISTS = "file_exists"
    FILE_TOO_BIG = "file_too_big"
    FILE_EMPTY = "file_empty"
    NOT_UTF8 = "not_utf8"
    NOT_A_REGISTER = "not_a_register"
    NEWER_FILE = "newer_file"
    DAMAGED_FILE = "damaged_file"
    CHANGED_OUTSIDE = "changed_outside"
    MOVED_FILE = "moved_file"
    FILE_BUSY = "file_busy"
    FILE_READ_ONLY = "file_read_only"
    DISK_FULL = "disk_full"
    DISK_FAULT = "disk_fault"
    OUT_OF_MEMORY = "out_of_memory"
    FOLDER_MISSING = "folder_missing"
    NOT_WRITABLE = "not_writable"
    NOT_JSON = "not_json"
    JSON_WRONG_TYPE = "json_wrong_type"
    JSON_UNKNOWN_KEY = "json_unknown_key"
    JSON_MISSING_KEY = "json_missing_key"
    JSON_DUPLICATE_KEY = "json_duplicate_key"
    JSON_BAD_NUMBER = "json_bad_number"
    JSON_UNKNOWN_CHOICE = "json_unknown_choice"
    JSON_BAD_DATE = "json_bad_date"
    JSON_TOO_DEEP = "json_too_deep"
    JSON_NEWER_FORMAT = "json_newer_format"
    CSV_BAD = "csv_bad"
    CSV_BAD_HEADER = "csv_bad_header"
    CSV_UNKNOWN_COLUMN = "csv_unknown_column"
    CSV_DOUBLE_COLUMN = "csv_double_column"
    CSV_UNEVEN_ROW = "csv_uneven_row"
    CSV_TOO_MANY_ROWS = "csv_too_many_rows"
    CSV_BAD_VALUE = "csv_bad_value"
    CSV_MISSING_VALUE = "csv_missing_value"
    REGISTER_FLAW = "register_flaw"
    UNKNOWN_CODE = "unknown_code"
    UNKNOWN_LANGUAGE = "unknown_language"
    UNKNOWN_FORMAT = "unknown_format"
    UNPRINTABLE = "unprintable"
    INTERNAL = "internal"


class PrivacyDeskError(Exception):
    """Something went wrong that has a sentence of its own.

    `code` says what; `values` are the names and numbers in that sentence; `log_text` is for the
    log and holds no answers of the user.
    """

    def __init__(self, code: ErrorCode, log_text: str = "", **values: object) -> None:
        """Keep the code, the values of the sentence and the text for the log."""
        super().__init__(f"{code}: {log_text}" if log_text else str(code))
        self.code = code
        self.log_text = log_text
        self.values = values
