"""Words whose period does not end a sentence.

What belongs here: abbreviations that are followed by what they abbreviate for (a name, a number),
in lower case, without the period. Not those that end sentences as readily (`etc`, `a.m`, `U.S`):
after these the next word decides. Single capitals (`J. Alvarez`) need no row.
"""

ABBREVIATIONS: frozenset[str] = frozenset({
    # titles
    "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "messrs", "st", "ste", "mme", "mlle",
    "sen", "sens", "rep", "reps", "gov", "govs", "lt", "col", "gen", "maj", "capt", "cmdr", "sgt",
    "cpl", "pvt", "adm", "brig", "det", "insp", "supt", "pres", "sec", "dep", "asst", "atty", "amb", "del", "ald", "msgr", "sr", "sra", "dir", "spc", "pfc", "ens", "cpt",
    # months
    "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec",
    # states
    "ala", "ariz", "ark", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "ky", "la",
    "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex",
    "vt", "va", "wash", "wis", "wyo",
    # others
    "vs", "vol", "ft", "mt", "jr", "approx", "est", "dept", "univ", "ave", "blvd", "rd",
})
"""In lower case, without the period."""

FIRMS: frozenset[str] = frozenset({"inc", "corp", "co", "cos", "ltd", "bros"})
"""What ends the name of a firm. The period ends a sentence as well, unless an office follows:
`Norbank Inc. Chief Executive Ana Ruiz`."""

AFTER_A_STOP: frozenset[str] = frozenset({
    "the", "a", "an", "he", "she", "they", "it", "we", "i", "you", "but", "and", "in", "on", "at",
    "this", "that", "these", "those", "his", "her", "its", "their", "there", "then", "when", "while",
    "after", "as", "if", "however", "meanwhile", "some", "many", "both", "with", "for", "by", "to",
    "what", "who", "asked", "so", "not", "no", "also", "one", "our", "my", "although", "though",
})
"""Words that, capitalised after an abbreviation, show that a sentence ended there."""
