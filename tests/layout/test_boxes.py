"""What pages print in the middle of a story and below it: none of it is a paragraph, and none is lost."""

import pytest

from wirecopy import parse

TITLE = "New harbour wall will open before the winter"
STORY = [
    "The new wall of the harbour will open before the winter, the council of Lund said on Friday.",
    "The harbour has been without a wall since the storm in May, and two boats were lost to the sea.",
    "“We will not wait for the next storm,” said the mayor, Ines Dahl, who cuts the ribbon in October.",
    "Divers will look at the wall once more before the opening, and the repairs have cost 3 million euros.",
    "Masons from Malmo laid the last stones on Thursday night, when the tide was at its lowest this year.",
    "“It was cold and it was dark, and nobody fell in,” said Tom Hale, who has built walls for 30 years.",
    "The harbour master said fishing boats could come back to the inner quay from the first of November.",
]
BOXES = {
    "aljaz-list": [
        "Recommended Stories",
        "list of 4 items",
        "list 1 of 4Gulls learn to open ferry doors",
        "list 2 of 4What we know of the storm",
        "list 3 of 4Ferry line closes",
        "list 4 of 4Snails race through salad",
        "end of list",
    ],
    "dw-video": [
        "To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video"
    ],
    "cna-also": ["ALSO READ: Gulls learn to open ferry doors"],
    "read-more": ["READ MORE: Gulls learn to open ferry doors"],
    "related-colon": ["Related: Gulls learn to open ferry doors"],
    "yt": ["Watch: Gulls learn to open ferry doors"],
    "guardian": [
        "Sign up to First Tide",
        "Our morning briefing",
        "Enter your email",
        "Sign up",
        "Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy.",
        "after newsletter promotion",
    ],
    "cnn-ad": ["Advertisement", "Story continues below advertisement"],
    "yahoo": ["Story continues"],
    "tweet": [
        "Ines Dahl",
        "@inesdahl",
        "The wall is nearly done. Come and see it.",
        "1:05 PM · May 3, 2024",
        "12",
        "Reply",
        "Share",
        "Read 3 replies",
    ],
    "tweet-embed": [
        "The wall is nearly done. Come and see it. pic.twitter.com/abc123",
        "— Ines Dahl (@inesdahl) May 3, 2024",
    ],
    "inst": ["View this post on Instagram", "A post shared by Lund Harbour (@lundharbour)"],
    "img": ["Image: The new wall of the harbour. Pic: AP"],
    "pullquote": ["“We will not wait for the next storm”", "Ines Dahl, mayor of Lund"],
    "bbc-related": [
        "Gulls learn to open ferry doors",
        "What we know of the storm",
        "Ferry line closes for good",
    ],
    "bullets": ["• Gulls learn to open ferry doors", "• What we know of the storm"],
    "crosshead": ["Masons at night"],
    "photo-noc": [
        "The new wall of the harbour is seen in Lund, Sweden, May 2, 2024. Ana Ruiz/Reuters"
    ],
    "photo-getty": ["The new wall of the harbour. Ana Ruiz/Getty Images"],
    "gallery": ["Open image in gallery", "The new wall of the harbour (AFP/Getty)"],
    "enlarge": [
        "Enlarge this image",
        "The new wall of the harbour in Lund.",
        "Ana Ruiz/AP",
        "hide caption",
        "toggle caption",
    ],
    "podcast": ["Listen to this article", "04:12"],
    "subs": ["Subscribe to our newsletter to get the day’s top stories in your inbox."],
    "ft": ["Recommended", "Ana Ruiz", "Gulls learn to open ferry doors"],
    "nyt": ["Editors’ Picks", "Gulls Learn to Open Ferry Doors", "The Storm in Pictures"],
    "fox": ["GULLS LEARN TO OPEN FERRY DOORS", "CLICK HERE TO GET THE HARBOUR NEWS APP"],
    "dailymail": [
        "+4",
        "View gallery",
        "The new wall of the harbour, pictured on Thursday, will open before the winter",
        "SHARE THIS ARTICLE",
        "RELATED ARTICLES",
        "Previous",
        "1",
        "Next",
    ],
    "tmz": ["ADVERTISEMENT"],
    "loading": ["Loading...", "Loading"],
    "continue": ["CONTINUE READING BELOW", "Scroll to continue with content"],
    "quotebox": [
        "Key points:",
        "The wall opens before winter",
        "Divers found cracks in May",
        "The repairs cost 3 million euros",
    ],
    "map": ["Map: Where the wall stands"],
    "also-link": ["See also: Gulls learn to open ferry doors"],
}
"""By what prints them, lines between the third paragraph and the fourth."""
TAILS = {
    "reuters": [
        "Reporting by Ana Ruiz; Editing by Tom Hale",
        "Our Standards: The Thomson Reuters Trust Principles.",
        "Purchase Licensing Rights",
        "Ana Ruiz",
        "Thomson Reuters",
        "Ana is a correspondent in Lund, where she has covered the harbour for ten years.",
    ],
    "ap": [
        "___",
        "Hale reported from Malmo.",
        "___",
        "Follow AP’s coverage of harbours at https://apnews.example/harbours",
    ],
    "afp": ["ar/th/jj"],
    "afp2": ["© Agence France-Presse", "Your comment"],
    "france24": ["(AFP)", "The content you requested does not exist or is not available anymore."],
    "f24b": ["(HARBOUR 24 with AFP and Reuters)"],
    "dw": ["ar/th (AFP, dpa)"],
    "dwb": ["Edited by: Tom Hale"],
    "aljaz": ["Source: Harbour TV and news agencies", "Advertisement"],
    "cna": [
        "Source: AFP/ar(th)",
        "Related Topics",
        "harbours",
        "Sweden",
        "Get our daily newsletters",
    ],
    "st": [
        "AFP, REUTERS",
        "More on this topic",
        "Gulls learn to open ferry doors",
        "Join the Post's Telegram channel and get the latest breaking news delivered to you.",
    ],
    "ndtv": [
        "(Except for the headline, this story has not been edited by Harbour News staff and is published from a syndicated feed.)",
        "Show full article",
        "Comments",
        "Track Latest News Live on Harbournet and get news updates from India and around the world",
    ],
    "hindu": ["Published - May 03, 2024 01:05 pm IST", "Related Topics", "Sweden / harbours"],
    "toi": [
        "(This story has not been edited by The Harbour Post and has been auto–generated from a syndicated feed we subscribe to.)",
        "About the Author",
        "Ana Ruiz",
        "Ana Ruiz writes on harbours, gulls and the sea for the world desk of the paper.",
    ],
    "dawn": ["Published in the Harbour Post, May 3rd, 2024"],
    "abc": ["AFP", "Posted 3 May 2024"],
    "abc2": ["HBC/AFP"],
    "cbc": [
        "With files from The Associated Press",
        "HBC's Journalistic Standards and Practices|About HBC News",
        "Corrections and clarifications|Submit a news tip|",
    ],
    "guardian": [
        "Explore more on these topics",
        "Sweden",
        "Europe",
        "news",
        "Share",
        "Reuse this content",
        "Most viewed",
    ],
    "nyt": [
        "Ana Ruiz is a reporter in Lund. She has written about harbours since 2011.",
        "A version of this article appears in print on May 4, 2024, Section A, Page 6 of the Lund edition with the headline: Wall Opens. Order Reprints | Today’s Paper | Subscribe",
    ],
    "wapo": [
        "Tom Hale in Malmo contributed to this report.",
        "3 Comments",
        "By Ana Ruiz",
        "Ana Ruiz is the Lund bureau chief. Twitter",
    ],
    "cnn": [
        "The Post’s Tom Hale and Ida Berg contributed to this report.",
        "Up next",
        "Gulls learn to open ferry doors",
        "2 minute read",
        "Most read",
    ],
    "voa": ["Some information for this report was provided by The Associated Press and Reuters."],
    "voa2": ["Some material in this report came from Agence France-Presse."],
    "rferl": ["With reporting by AFP and Reuters"],
    "euronews": ["Additional sources • AP", "Share this article", "You might also like"],
    "fox": [
        "The Associated Press contributed to this report.",
        "CLICK HERE TO GET THE HARBOUR NEWS APP",
    ],
    "upi": ["Read More", "Gulls learn to open ferry doors", "Trending Stories"],
    "anadolu": [
        "Harbour Agency website contains only a portion of the news stories offered to subscribers in the Harbour News System, and in summarized form. Please contact us for subscription options."
    ],
    "kyodo": ["==Kyodo", "Related coverage:", "Gulls learn to open ferry doors"],
    "xinhua": ["Enditem"],
    "bernama": ["-- BERNAMA", "TAGS: Lund, Harbour"],
    "yahoo": ["ar/th"],
    "indep": [
        "Reuters",
        "Join our commenting forum",
        "Join thought-provoking conversations, follow other Harbour readers and see their replies",
        "Comments",
    ],
    "irish": ["– Reuters", "IN THIS SECTION", "Gulls learn to open ferry doors"],
    "scmp": ["This article appeared in the Harbour Morning Post print edition as: Wall opens"],
    "punch": [
        "Copyright HARBOUR POST",
        "All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission from HARBOUR POST.",
        "Contact: theeditor@harbour.example",
    ],
    "vanguard": [
        "Disclaimer",
        "Comments expressed here do not reflect the opinions of Harbour newspapers or any employee thereof.",
    ],
    "gna": ["GNA"],
    "mail": [
        "Share or comment on this article: New harbour wall will open before the winter",
        "e-mail",
        "Comments 12",
        "Share what you think",
        "Newest",
        "Oldest",
        "Best rated",
    ],
    "sky": [
        "Follow Harbour News on WhatsApp",
        "Keep up with all the latest news from the UK and around the world by following Harbour News",
        "Tap here",
        "Related Topics",
        "Sweden",
    ],
    "comments": [
        "2 comments",
        "gullfan77",
        "3 hours ago",
        "I have walked on that wall and it is a very fine wall indeed, my dear friends.",
        "Reply",
        "harbourman",
        "Nobody asked us whether we wanted a wall, and now the view is gone for good.",
    ],
    "author": [
        "Ana Ruiz",
        "Ana Ruiz is Europe correspondent, based in Lund. She tweets about harbours.",
        "@anaruiz",
    ],
    "subscribe": ["Get more of the day’s best stories by signing up to our evening newsletter."],
    "politico": ["FILED UNDER: HARBOURS, SWEDEN"],
    "tags": ["Tags:", "harbour", "Lund", "wall"],
}
"""By what prints them, lines below the last paragraph."""


def paragraphs(lines: list[str], space: str) -> list[str]:
    return [paragraph.text for paragraph in parse(space.join(lines)).paragraphs]


@pytest.mark.parametrize("space", ["\n", "\n\n"])
@pytest.mark.parametrize("name", BOXES)
def test_a_box_is_no_part_of_the_story(name: str, space: str) -> None:
    page = [TITLE, "By Ana Ruiz", "May 3, 2024", *STORY[:3], *BOXES[name], *STORY[3:]]
    assert paragraphs(page, space) == STORY


@pytest.mark.parametrize("space", ["\n", "\n\n"])
@pytest.mark.parametrize("name", TAILS)
def test_a_tail_is_no_part_of_the_story(name: str, space: str) -> None:
    assert paragraphs([TITLE, "By Ana Ruiz", "May 3, 2024", *STORY, *TAILS[name]], space) == STORY


def test_words_printed_large_are_no_quote_of_their_own() -> None:
    page = [TITLE, "By Ana Ruiz", *STORY[:3], "“We will not wait for the next storm”", *STORY[3:]]
    quotes = [quote.plain for quote in parse("\n\n".join(page)).quotes if quote.kind == "direct"]
    assert len(quotes) == 2


def test_a_paragraph_between_marks_is_told_once_where_it_is_printed_twice() -> None:
    said = "“We will not wait for the next storm, and we will not stay in Lund until it comes.”"
    page = [TITLE, "By Ana Ruiz", *STORY[:3], said, said, *STORY[3:]]
    assert paragraphs(page, "\n\n") == [*STORY[:3], said, *STORY[3:]]


def test_a_short_answer_is_not_printed_large() -> None:
    said = ["“I do.”", "“I don’t know,” the mayor said, and walked on to the end of the new wall."]
    page = [TITLE, "By Ana Ruiz", *STORY[:3], *said, *STORY[3:]]
    assert paragraphs(page, "\n\n") == [*STORY[:3], *said, *STORY[3:]]


def test_what_the_writer_is_called_in_the_story_stays() -> None:
    body = [*STORY, "Ana Ruiz is a reporter, said the mayor, who does not like to be asked."]
    assert len(paragraphs([TITLE, "By Ana Ruiz", *body], "\n\n")) == len(body)
