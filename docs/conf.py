"""How the docs are built: sphinx -W -b html docs OUT."""

from importlib.metadata import version as version_of

from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx

project = "wirecopy"
author = "The wirecopy authors"
copyright = "2026, the wirecopy authors"
release = version = version_of("wirecopy")

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "conf.py", "recipes"]
# Notebooks are Python files; they run when the docs are built, and a cell that fails fails the build.
nb_custom_formats = {".py": ["jupytext.reads", {"fmt": "py:percent"}]}
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 120
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_format = "short"
html_theme = "furo"
html_title = "wirecopy"
html_static_path = ["_static"]
html_css_files = ["notebook.css"]


def setup(app: Sphinx) -> None:
    """Examples of the specification are plain text to a highlighter."""
    app.add_lexer("example", TextLexer)
