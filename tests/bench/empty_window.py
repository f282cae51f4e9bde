"""An empty window, shown and left again: the floor of the start of the program."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget


def main() -> None:
    """Show a window as large as that of PrivacyDesk, and leave when it was shown."""
    program = QApplication([])
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    QTimer.singleShot(0, program.quit)
    program.exec()


if __name__ == "__main__":
    main()
