"""The rules of layout, in the order in which they are tried: a file for each section of them."""

from wirecopy.layout.looks.ends import ENDS
from wirecopy.layout.looks.header import HEADER
from wirecopy.layout.looks.notices import NOTICES
from wirecopy.layout.looks.pictures import PICTURES
from wirecopy.layout.looks.tools import TOOLS
from wirecopy.layout.looks.wire import WIRE
from wirecopy.layout.rules import RuleSet

RULES = RuleSet((*ENDS, *NOTICES, *WIRE, *TOOLS, *PICTURES, *HEADER))
"""Every rule, in the order in which they are tried."""
