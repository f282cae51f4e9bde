"""The one style sheet, made from the tokens and the size of the text.

Widgets say what they are in the property `role`; nothing else has a look of its own.
"""

from privacydesk.paths import icon
from privacydesk.ui.tokens import DARK, Tokens

BASE = 13
"""The size of ordinary text in pixels, at 100 %."""

_FIELDS = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox"
_SHEET = """
QWidget[role="page"], QScrollArea[role="page"] {{ background: {ground}; }}
QFrame[role="card"] {{
    background: {paper}; border: 1px solid {line}; border-radius: {round}px;
}}
QLabel[role="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[role="question"] {{ font-size: {question}px; font-weight: 600; }}
QLabel[role="help"] {{ font-size: {help}px; color: {muted}; }}
QLabel[role="problem"] {{ font-size: {help}px; color: {bad}; font-weight: 600; }}
QLabel[role="guess-note"] {{ font-size: {help}px; color: {warn}; }}
QLabel[role^="weight-"] {{ font-size: {help}px; color: {ink}; font-weight: 600; }}
QLabel[role="weight-error"] {{ color: {bad}; }}
QLabel[role="weight-warning"] {{ color: {warn}; }}
QWidget[role="column"] {{ background: {paper}; border-right: 1px solid {line}; }}
QLabel[role="owner"] {{
    background: {paper}; font-size: {question}px; font-weight: 600;
    border-right: 1px solid {line}; padding: {wide}px {wide}px {tight}px {wide}px;
}}
QLabel[role="count"] {{
    background: {paper}; font-size: {help}px; color: {muted};
    border-right: 1px solid {line}; padding: {tight}px {wide}px {gap}px {wide}px;
}}
QLabel[role="saved"] {{ color: {accent}; padding: 0 {gap}px; }}
QLabel[role="guess"] {{
    font-size: {help}px; color: {warn}; background: {warn_soft};
    border-radius: {round}px; padding: 2px {gap}px;
}}
QFrame[role="bar"] {{
    background: {warn_soft}; border: none; border-bottom: 1px solid {warn};
}}
QFrame[role="bar"] QLabel {{ color: {ink}; }}
QLabel[role="notice"] {{
    color: {warn}; background: {warn_soft}; border-radius: {round}px; padding: {gap}px;
}}

QPushButton {{
    background: {paper}; color: {ink}; border: 1px solid {edge}; border-radius: {round_small}px;
    padding: {pad}px {wide}px; min-height: {line_high}px; icon-size: {icon}px;
}}
QPushButton:hover {{ background: {soft}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:disabled {{ color: {muted}; border-color: {line}; background: {ground}; }}
QPushButton[role="primary"], QPushButton:default {{
    background: {accent}; color: {on_accent}; border-color: {accent};
}}
QPushButton[role="primary"] {{ font-weight: 600; }}
QPushButton[role="primary"]:disabled {{
    background: {ground}; color: {muted}; border-color: {line};
}}
QPushButton:focus {{ border: 2px solid {accent}; padding: {pad_less}px {wide_less}px; }}
QPushButton[role="primary"]:focus, QPushButton:default:focus {{ border: 2px solid {ink}; }}
QToolButton {{
    background: {paper}; color: {ink}; border: 1px solid {edge}; border-radius: {round_small}px;
    padding: {tight}px {pad}px; min-height: {line_high}px;
}}
QToolButton:hover {{ background: {soft}; }}
QToolButton:disabled {{ color: {muted}; border-color: {line}; background: {ground}; }}
QToolButton:focus {{ border: 2px solid {accent}; padding: {tight_less}px {pad_less}px; }}
QToolButton::right-arrow {{ image: url("{right}"); }}
QToolButton::down-arrow {{ image: url("{down}"); }}
QAbstractButton[role="link"] {{
    background: transparent; border: 1px solid transparent; color: {accent};
    padding: 2px 0; text-align: left;
}}
QAbstractButton[role="link"]:hover {{ text-decoration: underline; }}
QAbstractButton[role="link"]:focus {{ border: 2px solid {accent}; padding: 1px 0; }}
QAbstractButton[role="group"], QAbstractButton[role="fold"] {{
    background: transparent; border: 1px solid transparent; font-weight: 600;
    border-radius: {round_small}px; padding: {pad}px; text-align: left;
}}
QAbstractButton[role="group"]:hover, QAbstractButton[role="fold"]:hover {{ background: {soft}; }}
QAbstractButton[role="group"]:focus, QAbstractButton[role="fold"]:focus {{
    border: 2px solid {accent}; padding: {pad_less}px;
}}
QPushButton[role="segment"] {{ min-height: {line_high_less}px; padding: {tight}px {wide}px; }}
QPushButton[role="segment"][side="left"] {{
    border-top-right-radius: 0; border-bottom-right-radius: 0;
}}
QPushButton[role="segment"][side="right"] {{
    border-top-left-radius: 0; border-bottom-left-radius: 0; margin-left: -1px;
}}
QPushButton[role="segment"]:checked {{
    background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600;
}}
QPushButton[role="segment"]:focus {{
    border: 2px solid {accent}; padding: {tight_less}px {wide_less}px;
}}
QPushButton[role="segment"]:checked:focus {{ border: 2px solid {ink}; }}

QCheckBox, QRadioButton {{ spacing: {gap}px; padding: 2px; border: 1px solid transparent; }}
QCheckBox:focus, QRadioButton:focus {{
    border: 1px solid {accent}; border-radius: {round_small}px;
}}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {tick}px; height: {tick}px; background: {paper}; border: 1px solid {edge};
    border-radius: 4px;
}}
QRadioButton::indicator {{ border-radius: {tick_round}px; }}
QCheckBox::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{check}");
}}
QRadioButton::indicator:checked {{
    border: {tick_third}px solid {accent}; width: {tick_dot}px; height: {tick_dot}px;
}}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {line}; }}

{fields} {{
    background: {paper}; color: {ink}; border: 1px solid {edge}; border-radius: {round_small}px;
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit, QComboBox, QAbstractSpinBox {{
    padding: {pad}px {gap}px; min-height: {line_high}px;
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
    border: 2px solid {accent};
}}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
    padding: {pad_less}px {gap_less}px;
}}
QLineEdit[role="plain"] {{ border: 1px solid transparent; padding: 0; background: transparent; }}
QLineEdit[role="plain"]:focus {{ border: 1px solid {accent}; padding: 0; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
    border: none; padding: 0; min-height: 0; background: transparent;
}}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit {{ padding: 0 {gap}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
    background: {ground}; color: {muted}; border-color: {line};
}}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: {arrow_wide}px; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{
    image: url("{down}"); width: {arrow}px; height: {arrow}px;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    border: none; width: {arrow_wide}px;
}}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: {arrow}px; height: {arrow}px; }}
QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: {arrow}px; height: {arrow}px; }}

QListView::indicator {{
    width: {tick}px; height: {tick}px; background: {paper}; border: 1px solid {edge};
    border-radius: 4px;
}}
QListView::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{check}");
}}
QListWidget[role="choices"] {{
    background: {paper}; border: 1px solid {edge}; border-radius: {round_small}px;
    padding: {tight}px;
}}
QListWidget[role="choices"]::item {{ padding: {tight}px {tight}px; color: {ink}; }}
QListWidget[role="choices"]::item:selected {{ background: {soft}; }}
QListWidget[role="choices"]:focus {{ border: 2px solid {accent}; }}

QListWidget[role="sidebar"] {{
    background: {paper}; border: none; border-right: 1px solid {line}; outline: none;
    padding: {gap}px {tight}px {gap}px {pad}px;
}}
QListWidget[role="sidebar"] QScrollBar:vertical {{ width: {bar_thin}px; }}
QListWidget[role="sidebar"] QScrollBar::handle {{
    border: 2px solid {paper}; border-radius: {bar_thin_round}px;
}}
QListWidget[role="sidebar"]::item {{
    padding: {pad}px {tight}px {pad}px {pad}px; border-radius: {round_small}px; color: {ink};
    border: 2px solid transparent;
}}
QListWidget[role="sidebar"]::item:hover {{ background: {soft}; }}
QListWidget[role="sidebar"]::item:selected {{ background: {accent}; color: {on_accent}; }}
QListWidget[role="sidebar"]::item:selected:focus {{ border: 2px solid {ink}; }}
QTableView {{
    background: {paper}; color: {ink}; border: 1px solid {line}; gridline-color: {line};
}}
QTableView[role="records"] {{
    border-radius: {round_small}px; selection-background-color: {soft}; selection-color: {ink};
}}
QTableView[role="records"]:focus {{ border: 2px solid {accent}; }}
QTableView[role="records"]::item {{ border-bottom: 1px solid {line}; padding: 0 {gap}px; }}
QTableView[role="records"]::item:selected {{ background: {soft}; color: {ink}; }}
QTableView[role="records"]::item:focus {{ border: 2px solid {accent}; }}
QHeaderView {{ background: {ground}; }}
QHeaderView::section {{
    background: {ground}; color: {ink}; font-weight: 600; padding: {tight}px {gap}px;
    border: none; border-right: 1px solid {line}; border-bottom: 1px solid {line};
}}
QHeaderView::down-arrow {{
    image: url("{down}"); width: {arrow}px; height: {arrow}px; subcontrol-position: center right;
}}
QHeaderView::up-arrow {{
    image: url("{up}"); width: {arrow}px; height: {arrow}px; subcontrol-position: center right;
}}
QTableCornerButton::section {{ background: {ground}; border: none; }}
QFrame[role="steps"] {{
    background: {paper}; border: 1px solid {line}; border-radius: {round}px;
}}
QFrame[role="steps"] QListWidget[role="sidebar"] {{ border: none; padding: 0; }}
QListWidget[role="plain"] {{ background: transparent; border: none; }}

QMenuBar {{ background: {paper}; color: {ink}; }}
QMenuBar::item {{ background: transparent; padding: {pad}px {gap}px; }}
QMenuBar::item:selected {{ background: {soft}; color: {ink}; }}
QToolBar {{
    background: {paper}; border: none; border-bottom: 1px solid {line}; spacing: 2px; padding: 3px;
}}
QToolBar QToolButton {{
    background: transparent; border: 1px solid transparent; border-radius: {round_small}px;
    padding: {pad}px {gap}px; min-height: 0;
}}
QToolBar QToolButton:hover {{ background: {soft}; }}
QToolBarExtension {{ qproperty-icon: url("{right}"); min-width: {arrow}px; }}
QToolBar QToolButton:focus {{ border: 2px solid {accent}; }}
QToolBar QToolButton:disabled {{
    color: {muted}; background: transparent; border-color: transparent;
}}
QStatusBar {{ background: {ground}; color: {muted}; border-top: 1px solid {line}; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {bar}px; }}
QScrollBar:horizontal {{ height: {bar}px; }}
QScrollBar::handle {{
    background: {edge}; border: 3px solid {ground}; border-radius: {bar_round}px;
}}
QScrollBar::handle:vertical {{ min-height: {bar_least}px; }}
QScrollBar::handle:horizontal {{ min-width: {bar_least}px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {line}; }}
QToolTip {{ background: {paper}; color: {ink}; border: 1px solid {edge}; padding: 4px; }}
"""


def stylesheet(tokens: Tokens, percentage: int) -> str:
    """Make the style sheet for a size of text in per cent."""

    def sized(pixels: float) -> int:
        return round(pixels * percentage / 100)

    lengths = {
        "title": sized(20),
        "question": sized(14),
        "help": sized(12),
        "gap": sized(8),
        "pad": sized(5),
        "tight": sized(2),
        "wide": sized(14),
        "line_high": sized(BASE + 5),
        "icon": sized(16),
        "arrow": sized(14),
        "tick": (tick := sized(15)),
        "tick_round": tick // 2 + 1,
        "tick_third": (third := sized(5)),
        "tick_dot": tick + 2 - 2 * third,
        "bar": sized(14),
        "bar_round": sized(14) // 2,
        "bar_thin": sized(8),
        "bar_thin_round": sized(8) // 2,
        "bar_least": sized(30),
        "arrow_wide": sized(24),
    }
    less = {
        f"{name}_less": lengths[name] - 1 for name in ("gap", "pad", "tight", "wide", "line_high")
    }
    colours = {name: getattr(tokens, name) for name in Tokens.__dataclass_fields__}
    return _SHEET.format(
        **colours,
        **lengths,
        **less,
        round=8,
        round_small=6,
        fields=_FIELDS,
        check=icon(_check(tokens)).as_posix(),
        right=icon("chevron-right.svg").as_posix(),
        up=icon("chevron-up.svg").as_posix(),
        down=icon("chevron-down.svg").as_posix(),
    )


def _check(tokens: Tokens) -> str:
    """The tick that stands out from the accent."""
    return "check-dark.svg" if tokens == DARK else "check-light.svg"
