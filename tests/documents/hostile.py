"""Registers whose every text field holds something that could harm a paper."""

from functools import cache

from privacydesk.models.register import Register
from tests.storage.registers import Everything, build

TEXTS = (
    "<script>alert(1)</script>",
    "</p></div><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "&lt;b&gt; & &amp; &#60;",
    '<a href="javascript:alert(1)">click</a>',
    "javascript:alert(1)",
    "<para><font name='Nowhere' size=900>big</font></para>",
    "<img src='file:///etc/passwd'/>",
    "<onDraw name=x label=y/><evalString code='1'/>",
    "{name} {0} {} %(name)s %s $HOME ${HOME}",
    "# head\n- item\n1. one\n| a | b |\n---",
    "[text](javascript:alert(1)) ![x](y) <http://x> `code` **bold** _it_",
    "=1+1 @SUM(A1) +1 -1",
    "'; DROP TABLE recipients; --",
    "C:\\..\\..\\etc/passwd",
    "ï é ü ß Ω Ж — “quotes” … €",
    "word" * 60,
)


class _Hostile(Everything):
    """Answers every question with the next of these texts."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = 0

    def text(self) -> str:
        self._texts += 1
        return f"{TEXTS[self._texts % len(TEXTS)]} nr{self._texts}"


@cache
def hostile_register() -> Register:
    """A register in which every text is hostile; each text ends in a number of its own."""
    return build(_Hostile())
