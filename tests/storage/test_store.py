"""Making, opening and saving register files."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings

from privacydesk import __version__
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.data import DataItem, DataUse
from privacydesk.models.ids import ActivityId, DataId, RecipientId
from privacydesk.models.integrity import Flaw
from privacydesk.models.organisation import Organisation
from privacydesk.models.recipient import Recipient
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.storage import Store, create, open_file
from privacydesk.storage.header import Version
from tests.storage.register_files import changed, plain, posix, refused, renamed
from tests.storage.registers import Dice, build, registers

_WRITES = re.compile(r'\s*(?:INSERT INTO|DELETE FROM) "(\w+)"', re.IGNORECASE)


@pytest.fixture
def store(document: Path) -> Iterator[Store]:
    """Give an open file."""
    with open_file(document) as opened:
        yield opened


def test_a_full_register_is_read_back_as_it_was_made(full: Register, tmp_path: Path) -> None:
    path = tmp_path / "full.privacydesk"
    create(path, full).close()
    with open_file(path) as store:
        assert store.register == full
        assert store.read_only_because is None


def test_a_new_file_says_what_it_is(tmp_path: Path, some: Register) -> None:
    with create(tmp_path / "new.privacydesk", some) as store:
        info = store.info
    assert (info.saved_by, info.edits, info.version) == (__version__, 0, Version(2, 0))
    assert info.created_at.utcoffset() is not None
    with open_file(tmp_path / "new.privacydesk") as store:
        assert store.info == info
    with create(tmp_path / "other.privacydesk", some) as other:
        assert other.info.document_id != info.document_id


@posix
def test_only_the_owner_may_read_a_new_file_and_its_journal(tmp_path: Path, some: Register) -> None:
    path = tmp_path / "new.privacydesk"
    with create(path, some):
        assert path.stat().st_mode & 0o777 == 0o600
        with plain(path) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE document SET edits = 5")
            journal = path.with_name("new.privacydesk-journal")
            assert journal.stat().st_mode & 0o777 == 0o600
            connection.execute("ROLLBACK")


def test_a_saved_change_is_in_the_file_before_it_is_closed(store: Store, some: Register) -> None:
    edits = store.info.edits
    store.save(renamed(some, "De Gouden Krakeling"))
    with open_file(store.path, read_only=True) as other:
        assert other.register == store.register == renamed(some, "De Gouden Krakeling")
        assert other.info == store.info
        assert other.info.edits == edits + 1


@given(first=registers(), second=registers())
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_register_can_follow_any_other(
    first: Register, second: Register, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.privacydesk"
    with create(path, first) as store:
        store.save(second)
    with open_file(path) as store:
        assert store.register == second


def test_a_long_row_of_changes_ends_in_the_last_register(document: Path) -> None:
    with open_file(document) as store:
        for seed in range(12):
            store.save(build(Dice(seed)))
        edits = store.info.edits
    with open_file(document) as store:
        assert store.register == build(Dice(11))
        assert store.info.edits == edits == 12


def test_one_changed_answer_writes_one_row(store: Store, full: Register) -> None:
    store.save(full)
    other = renamed(full, "De Gouden Krakeling")
    assert _rows_written(store, other) == ({"organisation"}, 1)


def test_an_equal_register_writes_nothing(store: Store) -> None:
    before = store.path.read_bytes(), store.info
    store.save(build(Dice(seed=7)))
    assert (store.path.read_bytes(), store.info) == before


def test_a_record_at_the_end_writes_its_own_row_and_the_number_of_records(
    store: Store, full: Register
) -> None:
    store.save(full)
    item = DataItem(id=DataId("bread"))
    longer = changed(full, data=(*cast(Any, full.data), item))
    assert _rows_written(store, longer) == ({"register", "data_item"}, 2)
    assert _rows_written(store, full) == ({"register", "data_item"}, 2)


def test_records_that_change_places_write_their_own_rows_only(store: Store, full: Register) -> None:
    store.save(full)
    first, second = cast(Any, full.people)
    other = changed(full, people=(second, first))
    assert _rows_written(store, other) == ({"people_group"}, 2)


def test_a_register_with_a_flaw_is_not_saved(store: Store, some: Register) -> None:
    twice = (DataItem(id=DataId("name")), DataItem(id=DataId("name")))
    before = store.path.read_bytes()
    with pytest.raises(PrivacyDeskError) as caught:
        store.save(changed(some, data=twice, matrix=None))
    assert caught.value.code is ErrorCode.REGISTER_FLAW
    assert store.register == some
    assert store.path.read_bytes() == before


@pytest.mark.parametrize("character", ["\ud83e", "\0", "\r", "\x1b", "\x9b"])
def test_a_character_that_cannot_be_kept_is_a_flaw(
    character: str, store: Store, some: Register, tmp_path: Path
) -> None:
    with pytest.raises(PrivacyDeskError) as caught:
        store.save(renamed(some, f"brood{character}"))
    assert caught.value.code is ErrorCode.REGISTER_FLAW
    assert caught.value.values == {
        "flaw": Flaw.BAD_CHARACTER,
        "path": "organisation.name",
        "value": f"U+{ord(character):04X}",
    }
    with refused(ErrorCode.REGISTER_FLAW):
        create(tmp_path / "new.privacydesk", renamed(some, character))
    assert not (tmp_path / "new.privacydesk").exists()
    assert store.register == some


def test_a_line_feed_and_a_tab_are_kept(store: Store, some: Register) -> None:
    store.save(renamed(some, "brood\n\tbanket"))
    with open_file(store.path) as other:
        assert other.register.organisation.name == "brood\n\tbanket"


def test_a_value_of_a_wrong_type_is_our_own_fault(store: Store, some: Register) -> None:
    before = store.path.read_bytes()
    with pytest.raises(TypeError):
        store.save(changed(some, organisation=Organisation(vat_number=cast(Any, 7))))
    assert store.path.read_bytes() == before
    store.save(renamed(some, "De Gouden Krakeling"))


def test_a_file_is_not_made_over_another(document: Path) -> None:
    before = document.read_bytes()
    with refused(ErrorCode.FILE_EXISTS):
        create(document, Register())
    with refused(ErrorCode.FILE_EXISTS):
        create(document.parent, Register())
    assert document.read_bytes() == before


def test_a_file_is_not_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with refused(ErrorCode.FOLDER_MISSING):
        create(tmp_path / "no" / "new.privacydesk", Register())
    (tmp_path / "a file").write_bytes(b"")
    with refused(ErrorCode.FOLDER_MISSING):
        create(tmp_path / "a file" / "new.privacydesk", Register())
    with refused(ErrorCode.NOT_WRITABLE):
        create(tmp_path / ("x" * 300), Register())


def test_a_file_that_cannot_be_filled_is_not_left_behind(tmp_path: Path) -> None:
    wrong = Register(recipients=(Recipient(id=RecipientId("r"), kind=cast(Any, "no kind")),))
    with pytest.raises(KeyError):
        create(tmp_path / "new.privacydesk", wrong)
    assert list(tmp_path.iterdir()) == []


@posix
@pytest.mark.parametrize(
    "name",
    ["what?.privacydesk", "50%41.privacydesk", "#1 'bakker' \"&\".privacydesk", "é 🧁", "a;b"],
)
def test_odd_file_names_are_names_like_any_other(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "50% 'korting'?#"
    folder.mkdir()
    with create(folder / name, Register()) as store:
        store.save(Register(organisation=Organisation(name="brood")))
        store.backup_to(folder / f"copy of {name}")
    assert sorted(path.name for path in folder.iterdir()) == sorted([name, f"copy of {name}"])
    with open_file(folder / f"copy of {name}") as store:
        assert store.register.organisation.name == "brood"


def test_a_relative_path_stays_the_same_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with create(Path("new.privacydesk"), Register()) as store:
        (tmp_path / "elsewhere").mkdir()
        monkeypatch.chdir(tmp_path / "elsewhere")
        store.save(Register(organisation=Organisation(name="brood")))
    with open_file(Path("../new.privacydesk")) as store:
        monkeypatch.chdir(tmp_path)
        assert store.register.organisation.name == "brood"
        store.backup_to(Path("copy.privacydesk"))
    open_file(tmp_path / "copy.privacydesk").close()


def test_a_register_that_would_not_open_again_is_not_saved(store: Store, some: Register) -> None:
    """5,000 texts of 10,000 characters are sound each, and too much together."""
    before = store.path.read_bytes()
    people = tuple(
        Recipient(id=RecipientId(f"r-{number}"), kind=RecipientKind.OTHER, name="x" * 10_000)
        for number in range(5_000)
    )
    big = Register(recipients=people)
    with refused(ErrorCode.FILE_TOO_BIG):
        store.save(big)
    assert store.register == some
    assert store.path.read_bytes() == before
    store.save(Register())


def test_only_known_tables_are_ever_in_the_file(store: Store, full: Register) -> None:
    with plain(store.path) as connection:
        before = connection.execute("SELECT name FROM sqlite_schema").fetchall()
    store.save(full)
    with plain(store.path) as connection:
        assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == before


def test_many_records_are_written_in_steps_that_grow_with_their_number(tmp_path: Path) -> None:
    """SQLite's own steps are counted: searching for each reference would square them."""
    steps = [_steps_to_save(tmp_path / f"{size}.privacydesk", size) for size in (100, 300)]
    assert steps[0] > 100
    assert steps[1] < 3.6 * steps[0]


def _steps_to_save(path: Path, size: int) -> int:
    count = 0

    def step() -> int:
        nonlocal count
        count += 1
        return 0

    with create(path, Register()) as store:
        store._file.connection.set_progress_handler(step, 100)
        store.save(_linked(size))
        store.save(Register())
    return count


def _linked(size: int) -> Register:
    """Give a register of so many activities, data and recipients that refer to each other."""
    numbers = range(size)
    return Register(
        data=tuple(DataItem(id=DataId(f"data-{n}")) for n in numbers),
        activities=tuple(
            Activity(
                id=ActivityId(f"activity-{n}"),
                kind=ActivityKind.OTHER,
                data=(DataUse(data=DataId(f"data-{n}")),),
            )
            for n in numbers
        ),
        recipients=tuple(
            Recipient(
                id=RecipientId(f"recipient-{n}"),
                kind=RecipientKind.OTHER,
                activities=(ActivityId(f"activity-{n}"),),
                data=(DataId(f"data-{n}"),),
            )
            for n in numbers
        ),
    )


def test_a_closed_store_cannot_save(document: Path) -> None:
    store = open_file(document)
    store.close()
    with pytest.raises(sqlite3.ProgrammingError):
        store.save(Register())


def _rows_written(store: Store, register: Register) -> tuple[set[str], int]:
    """Save a register; say which of its tables were written to, and how many rows it took."""
    connection = store._file.connection
    statements: list[str] = []
    before = connection.total_changes
    connection.set_trace_callback(statements.append)
    store.save(register)
    connection.set_trace_callback(None)
    tables = {match[1] for line in statements if (match := _WRITES.match(line))}
    # Two of the changes are those of the table about the file: the number of edits and the seal.
    return tables, connection.total_changes - before - 2
