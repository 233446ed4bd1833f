"""``python -m nutgraf`` is the command ``nutgraf``."""

from nutgraf.cli.main import run

if __name__ == "__main__":
    run()
