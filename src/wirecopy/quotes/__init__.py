"""Stretches between quotation marks: where they are, what kind they are, which words attribute them.

```
zones
 │ marks, singles     pairs of marks, paragraph by paragraph       Stretch
 ▼
 │ nearby             the sentences around the stretches           Paragraph
 │ tags               a letter a word; a stretch is one word       Tagged
 │ chunks             words gathered into phrases                  Chunked
 │ clauses            which verbs govern each stretch, and whose   Governor
 ▼                    (these three together, for the whole story: a Passage)
 │ kinds              names and terms, which nobody says
 │ constructions      one row for each way to attribute: beside the words (beside), by their
 │                    clause (around), elsewhere in the sentence (further)
 ▼
 │ attribution        the walk over the stretches, and what is carried from one to the next
Attributed
```

What is reported without marks is read beside that, more lightly, in every paragraph:

```
zones
 │ letters, skim      two letters a word, zone behind zone            Skimmed
 ▼
 │ reports            one row for each way to report; finds the cue's subject backwards (subjects)
 │                    and the words it reports forwards (contents)
 │ indirect           the walk over the cues of the story
Attributed
```

For the stretches, only paragraphs with a mark are read, and a sentence before them where it leads up to the words.
"""
