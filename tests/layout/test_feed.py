from wirecopy import parse, split

ONE = (
    "Ferry sinks off Lima\n\nLIMA (AFP) - A ferry sank off Lima on Monday, the coast guard said.\n"
)
TWO = "Bridge opens\n\nBERLIN (dpa) - A bridge over the Spree opened on Tuesday, officials said.\n"


def test_stories_are_told_apart_by_their_end_marks() -> None:
    feed = f"{ONE}\n-30-\n\n{TWO}\n-30-\n"
    stories = split(feed)

    assert [feed[s.start : s.end] for s in stories] == [s.text for s in stories]
    assert [parse(s.text).headline for s in stories] == ["Ferry sinks off Lima", "Bridge opens"]


def test_one_story_is_one_slice() -> None:
    assert [s.text for s in split(ONE)] == [ONE]
