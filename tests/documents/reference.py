"""The papers of the examples as reference text.

`python -m tests.documents.reference` writes them anew; read the difference before committing it.
"""

from collections.abc import Iterator
from pathlib import Path

from privacydesk.documents.text import text
from privacydesk.models.publication import AddressForm
from tests.examples import FORMS, NAMES, example, processors, statement

FOLDER = Path(__file__).with_name("reference")


def papers() -> Iterator[tuple[str, str]]:
    """Every paper of every example in u and in je: its file name and its text."""
    for name in NAMES:
        for form in FORMS:
            yield from _papers(name, form)


def _papers(name: str, form: AddressForm) -> Iterator[tuple[str, str]]:
    register = example(name)
    yield f"{name}.statement.{form.value}.txt", text(statement(register, form))
    yield f"{name}.processors.{form.value}.txt", text(processors(register, form))


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for file_name, words in papers():
        FOLDER.joinpath(file_name).write_text(words, "utf-8")
