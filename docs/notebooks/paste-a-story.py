# ---
# jupyter:
#   jupytext:
#     formats: py:percent
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Paste a story
#
# Somebody sends you a story off a newspaper's page.
# Copy everything, paste it between the quotation marks, and look.

# %%
from wirecopy import parse

pasted = """Home » World » Lighthouse keepers win back their dog

Lighthouse keepers win back their dog

The terrier Biscuit on the jetty at Skarvholm, on Tuesday. Photo: Liv Aamodt/AFP

BERGEN, Norway, May 12 (AFP) – The last two lighthouse keepers of Skarvholm got their dog back on Tuesday, after the coastal authority admitted that it had “counted him as equipment” and put him in a warehouse.

Biscuit, a terrier of nine, spent eleven days on a shelf between two fog horns.

“He was dry, he was fed and he had a number,” said Henrik Solbakken, a spokesman for the Norwegian Coastal Authority. “I am not saying that it was right.”

Keeper Ragnhild Moen, 58, said she had telephoned the warehouse every evening so that the dog could “hear somebody he knows.”

“They put the receiver on the shelf,” she told reporters. “He never once interrupted me.”

Share this: Facebook Twitter Email
"""

story = parse(pasted)
story

# %% [markdown]
# What you pasted is all there: each line has its label, and below the label the name of the rule that decided.
# Spoken words are underlined and numbered, and beside them stands who said them.
# Point at a mark, or go there with the tab key, to see what it is.
#
# In a terminal, `print` gives the same in short, and `repr` one line.

# %%
print(story)

# %%
print(repr(story))

# %% [markdown]
# ## Look closer
#
# Each field is a slice of the text you pasted, and knows its place.

# %%
story.dateline

# %%
(quote,) = [quote for quote in story.quotes if "receiver" in quote.text]
quote

# %%
print(pasted[quote.start : quote.end])
print(quote.mention.text, "→", quote.speaker.name)

# %%
quote.speaker

# %% [markdown]
# ## Quotes as a table
#
# `to_tables` gives rows: four lists of plain dicts, which every library of tables takes as they are.
# With pandas:

# %%
import pandas as pd

from wirecopy import to_tables

tables = to_tables([story])
columns = ["speaker_name", "plain", "kind", "cue"]
pd.DataFrame(tables["quotes"])[columns]

# %% [markdown]
# With polars, which wants to know the types beforehand:

# %%
import polars as pl

from wirecopy import TABLE_COLUMNS

pl.DataFrame(tables["quotes"], schema=TABLE_COLUMNS["quotes"]).select(columns)

# %% [markdown]
# ## Two stories compared
#
# Another agency was on the jetty too.
# Whom does each let speak, and do they give the same words?

# %%
other = parse("""Dog that was filed as equipment returns to lighthouse

By INGRID TVEITEN

BERGEN, Norway (AP) — A terrier that Norwegian officials had stored as lighthouse equipment went home by ferry Tuesday.

Ragnhild Moen, who keeps the light at Skarvholm with her brother, said she had rung the warehouse each night so that the dog could “hear somebody he knows.”

Henrik Solbakken, a spokesman for the Norwegian Coastal Authority, said the inventory form “has a box for animals, and it is very small.”

“He barked at every ship between here and the mainland,” said Odd Vestby, the captain of the ferry. “I charged him half.”
""")

both = to_tables([story, other], ids=["AFP", "AP"])
quotes = pd.DataFrame(both["quotes"])
quotes.pivot_table(
    index="speaker_name", columns="id", values="plain", aggfunc="count", fill_value=0
)

# %% [markdown]
# The words that both print:

# %%
words = quotes.assign(words=quotes["plain"].str.strip(" .,"))
shared = words.groupby(["speaker_name", "words"])["id"].agg(sorted)
shared[shared.str.len() > 1].to_frame("agencies")
