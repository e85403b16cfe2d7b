"""Heads of pages in the manner of many sites: what stands above the body, and what it is."""

import attrs
import pytest

from wirecopy import parse

TITLE = "New harbour wall will open before the winter"
DECK = "Divers found the cracks in May, and the council of Lund has paid for the repairs twice since then."
OTHER = "Masons and gulls at odds as quay reopens to boats"
PLAIN = [
    "The new wall of the harbour will open before the winter, the council of Lund said on Friday.",
    "The harbour has been without a wall since the storm in May, and two boats were lost to the sea.",
    "“We will not wait for the next storm,” said the mayor, Ines Dahl, who cuts the ribbon in October.",
    "Divers will look at the wall once more before the opening, and the repairs have cost 3 million euros.",
]
WIRE = [f"LUND, Sweden (AFP) — {PLAIN[0]}", *PLAIN[1:]]
BELOW = ["Related stories", "Ferry line to Malmo closes for good", "© 2024 The Harbour Post"]


@attrs.frozen
class Head:
    """The lines above a body, and what a reader takes them for."""

    lines: list[str]
    body: list[str] = PLAIN
    headline: str = TITLE
    deck: str | None = None
    kicker: str | None = None
    crumbs: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    agencies: tuple[str, ...] | None = None


HEADS = {
    "menu above": Head(
        [
            "Harbour Homepage",
            "Skip to content",
            "Sign in",
            "Home",
            "News",
            "Sport",
            "Weather",
            "More",
            "Menu",
            TITLE,
            "Published 3 May 2024",
            "Ana Ruiz",
            "Harbour News, Lund",
        ],
        people=("Ana Ruiz",),
    ),
    "sections and age": Head(
        [
            "Support us",
            "Print subscriptions",
            "News",
            "Opinion",
            "Sport",
            "Culture",
            "Lifestyle",
            "World",
            "Europe",
            "Sweden",
            "This article is more than 4 years old",
            TITLE,
            DECK,
            "Ana Ruiz in Lund",
            "Fri 3 May 2024 10.04 BST",
            "Share",
        ],
        deck=DECK,
        people=("Ana Ruiz",),
    ),
    "reporting from": Head(
        [
            "SKIP TO CONTENT",
            "EUROPE",
            TITLE,
            DECK,
            "Share full article",
            "By Ana Ruiz",
            "Reporting from Lund, Sweden",
            "May 3, 2024",
        ],
        deck=DECK,
        people=("Ana Ruiz",),
    ),
    "banner with the day, and a menu": Head(
        ["SEARCH IN NEWS:", "HOME PAGE 23/04/2024 12:37", "News >", TITLE, "06.04.2020 22:12"],
    ),
    "crumb slash": Head(
        [f"Home / News / Europe / {TITLE}", TITLE, "By Ana Ruiz | May 3, 2024"],
        crumbs=("Home", "News", "Europe", TITLE),
        people=("Ana Ruiz",),
    ),
    "crumb arrow": Head(
        ["Home → News → Europe", TITLE, "May 3, 2024"], crumbs=("Home", "News", "Europe")
    ),
    "crumb raquo glued": Head(
        ["Home»News»Europe", TITLE, "May 3, 2024"], crumbs=("Home", "News", "Europe")
    ),
    "crumb gt glued": Head(
        ["Home>World>Europe", TITLE, "by Ana Ruiz", "May 3, 2024 10:30 am"],
        crumbs=("Home", "World", "Europe"),
        people=("Ana Ruiz",),
    ),
    "crumb sections": Head(
        ["News > World > Europe", TITLE, "May 3, 2024"], crumbs=("News", "World", "Europe")
    ),
    "crumb world first": Head(
        ["World > Europe > Sweden", TITLE, "May 3, 2024"], crumbs=("World", "Europe", "Sweden")
    ),
    "crumb you are here": Head(
        ["You are here: Home > World > Europe", TITLE], crumbs=("Home", "World", "Europe")
    ),
    "crumb pipe": Head(["Home | World | Europe", TITLE], crumbs=("Home", "World", "Europe")),
    "menu pipe": Head(["Home | World | Europe | Sport | Weather | About | Contact", TITLE]),
    "menu plain": Head(["Home News World Europe Sport Weather Contact", TITLE]),
    "crumb plain": Head(["Home News World", TITLE], crumbs=("Home", "News", "World")),
    "crumb french": Head(
        ["Accueil > Monde > Europe", TITLE, "Par Ana Ruiz", "Publié le 3 mai 2024"],
        crumbs=("Accueil", "Monde", "Europe"),
        people=("Ana Ruiz",),
    ),
    "crumb german": Head(
        ["Startseite › Politik › Ausland", TITLE, "Von Ana Ruiz, dpa", "3. Mai 2024"],
        crumbs=("Startseite", "Politik", "Ausland"),
        people=("Ana Ruiz",),
        agencies=("dpa",),
    ),
    "crumb spanish": Head(
        ["Inicio / Mundo / Europa", TITLE, "Por Ana Ruiz | EFE", "3 de mayo de 2024"],
        crumbs=("Inicio", "Mundo", "Europa"),
        people=("Ana Ruiz",),
        agencies=("EFE",),
    ),
    "crumb bullets": Head(["Home • News • Europe", TITLE], crumbs=("Home", "News", "Europe")),
    "crumb column": Head(
        ["Menu", "Search", "Home", "News", "Europe", TITLE, "Ana Ruiz", "May 3, 2024"],
        crumbs=("Home", "News", "Europe"),
        people=("Ana Ruiz",),
    ),
    "crumb column with head": Head(
        ["Home", "News", TITLE, TITLE, "May 3, 2024"], crumbs=("Home", "News", TITLE)
    ),
    "menu column": Head(
        ["Home", "News", "Sport", "Business", "Opinion", "Contact", TITLE, "May 3, 2024"]
    ),
    "crumb cut": Head(
        ["Home > News > New harbour wall will open…", TITLE, "May 3, 2024"],
        crumbs=("Home", "News", "New harbour wall will open…"),
    ),
    "tab pipe": Head(
        [f"{TITLE} | The Harbour Post", TITLE, "By Ana Ruiz", "May 3, 2024"], people=("Ana Ruiz",)
    ),
    "tab dash": Head(
        [
            f"{TITLE} - The Harbour Post",
            "Subscribe",
            "World",
            "Europe",
            TITLE,
            "By Ana Ruiz",
            "May 3, 2024",
        ],
        people=("Ana Ruiz",),
    ),
    "tab site first": Head(
        [f"The Harbour Post - {TITLE}", TITLE, "By Ana Ruiz"], people=("Ana Ruiz",)
    ),
    "tab only": Head(
        [f"{TITLE} | The Harbour Post", "By Ana Ruiz", "May 3, 2024"], people=("Ana Ruiz",)
    ),
    "caps repeat": Head(
        ["NEW HARBOUR WALL WILL OPEN BEFORE THE WINTER", "May 3, 2024", TITLE, "By Ana Ruiz"],
        people=("Ana Ruiz",),
    ),
    "kicker own line": Head(
        ["EXCLUSIVE", TITLE, "By Ana Ruiz", "May 3, 2024"], kicker="EXCLUSIVE", people=("Ana Ruiz",)
    ),
    "kicker analysis": Head(
        ["Analysis", TITLE, DECK, "By Ana Ruiz, Harbour Correspondent"],
        deck=DECK,
        kicker="Analysis",
        people=("Ana Ruiz",),
    ),
    "kicker label": Head(
        [f"EXCLUSIVE: {TITLE}", "By Ana Ruiz"], kicker="EXCLUSIVE", people=("Ana Ruiz",)
    ),
    "section kicker": Head(["STORM IN LUND", TITLE, "By Ana Ruiz"], people=("Ana Ruiz",)),
    "wrapup prefix": Head([f"WRAPUP 3-{TITLE}"], body=WIRE),
    "refile": Head([f"REFILE-UPDATE 2-{TITLE}"], body=WIRE),
    "update col": Head([f"UPDATE: {TITLE}"], body=WIRE),
    "related above body": Head(
        [
            TITLE,
            "By Ana Ruiz",
            "May 3, 2024",
            "Related",
            "Storm takes harbour wall in Lund",
            "Lund boats lost to sea in storm",
        ],
        body=WIRE,
        people=("Ana Ruiz",),
    ),
    "most read above head": Head(
        [
            "Most read",
            "Mayor of Lund cuts a ribbon twice",
            "Storm takes two boats in harbour of Lund",
            "How to swim in October",
            TITLE,
            "By Ana Ruiz",
            "May 3, 2024",
        ],
        people=("Ana Ruiz",),
    ),
    "teasers dated": Head(
        [
            "Latest",
            "Ferry line closes for good",
            "2 hours ago",
            "Snail wins race in Malmo",
            "3 hours ago",
            TITLE,
            "By Ana Ruiz",
            "1 hour ago",
        ],
        people=("Ana Ruiz",),
    ),
    "deck below date": Head(
        [TITLE, "May 3, 2024 10:00 GMT", DECK, "By Ana Ruiz"], deck=DECK, people=("Ana Ruiz",)
    ),
    "deck no byline": Head([TITLE, DECK], body=WIRE, deck=DECK),
    "deck short": Head(
        [TITLE, "Council pays for repairs twice", "By Ana Ruiz", "May 3, 2024"],
        deck="Council pays for repairs twice",
        people=("Ana Ruiz",),
    ),
    "deck then caption": Head(
        [TITLE, DECK, "The new harbour wall at dawn. Photo: AFP", "By Ana Ruiz"],
        deck=DECK,
        people=("Ana Ruiz",),
    ),
    "caption below headline": Head(
        [
            TITLE,
            "Boats lie behind the new harbour wall in Lund on May 2, 2024. (AP Photo/Tom Hale)",
            "By Ana Ruiz",
            "May 3, 2024",
        ],
        people=("Ana Ruiz",),
    ),
    "unmarked caption": Head(
        [
            TITLE,
            "By Ana Ruiz",
            "May 3, 2024",
            "Boats lie behind the new harbour wall in Lund, Sweden, on Thursday, May 2, 2024.",
        ],
        body=WIRE,
        people=("Ana Ruiz",),
    ),
    "bare names": Head(
        [TITLE, "Ana Ruiz and Tom Hale", "May 3, 2024"], people=("Ana Ruiz", "Tom Hale")
    ),
    "bare name minread": Head(
        [TITLE, "Charnelle Okonkwo-Reyes", "4 min read"], people=("Charnelle Okonkwo-Reyes",)
    ),
    "bare foreign name date": Head(
        [TITLE, "Yiswari Palanimurthy", "03 May 2024, 10:30 AM"], people=("Yiswari Palanimurthy",)
    ),
    "name comma agency": Head(
        [TITLE, "Ana Ruiz, Associated Press", "Updated 10:30 am EDT, Friday, May 3, 2024"],
        people=("Ana Ruiz",),
        agencies=("AP",),
    ),
    "agency alone": Head([TITLE, "Agence France-Presse", "May 3, 2024"], agencies=("AFP",)),
    "agency alone 2": Head([TITLE, "PTI", "Updated: May 03, 2024 10:30 IST"], agencies=("PTI",)),
    "name agency date": Head(
        [TITLE, "Ana Ruiz / PTI / May 3, 2024, 10:30 IST"], people=("Ana Ruiz",), agencies=("PTI",)
    ),
    "AP dash": Head(
        [TITLE, "Ana Ruiz - Associated Press - Friday, May 3, 2024"],
        people=("Ana Ruiz",),
        agencies=("AP",),
    ),
    "updated by": Head(
        [TITLE, "By Ana Ruiz, CNN", "Updated 10:30 AM EDT, Fri May 3, 2024"], people=("Ana Ruiz",)
    ),
    "by glued date": Head([TITLE, "By Ana RuizMay 3, 2024"], people=("Ana Ruiz",)),
    "by bullet date": Head(
        [TITLE, "By Ana Ruiz • Published May 3, 2024 • Updated on May 4, 2024 at 8:00 am"],
        people=("Ana Ruiz",),
    ),
    "written by": Head(
        [TITLE, "Written by Ana Ruiz", "Edited by Tom Hale", "May 3, 2024"], people=("Ana Ruiz",)
    ),
    "author biog": Head(
        [TITLE, "By Ana Ruiz", "Ana Ruiz covers harbours for The Harbour Post.", "May 3, 2024"],
        people=("Ana Ruiz",),
    ),
    "by with title line": Head(
        [TITLE, "By Ana Ruiz", "Harbour Correspondent", "May 3, 2024"], people=("Ana Ruiz",)
    ),
    "by staff": Head([TITLE, "By Harbour Post Staff", "May 3, 2024"]),
    "our correspondent": Head([TITLE, "Our Correspondent", "LUND, May 3"]),
    "news desk": Head([TITLE, "News Desk", "May 03, 2024"]),
    "end byline": Head([TITLE, "May 3, 2024"], body=[*PLAIN, "— Ana Ruiz"], people=("Ana Ruiz",)),
    "end byline 2": Head(
        [TITLE], body=[*WIRE, "(By Ana Ruiz and Tom Hale)"], people=("Ana Ruiz", "Tom Hale")
    ),
    "end agency": Head([TITLE], body=[*PLAIN, "– AFP"], agencies=("AFP",)),
    "topic tag": Head(
        [TITLE, "By Ana Ruiz", "Ines Dahl", "Harbours", "Storms"], people=("Ana Ruiz",)
    ),
    "social first": Head(
        ["Facebook", "Twitter", "Email", TITLE, "Facebook", "Twitter", "Ana Ruiz", "May 3, 2024"],
        people=("Ana Ruiz",),
    ),
    "handle": Head([TITLE, "Ana Ruiz @anaruiz", "May 3, 2024"], people=("Ana Ruiz",)),
    "email line": Head(
        [TITLE, "By Ana Ruiz", "aruiz@example.org", "May 3, 2024"], people=("Ana Ruiz",)
    ),
    "quote headline": Head(
        ["‘We will not wait for the next storm’: mayor of Lund on harbour wall", "By Ana Ruiz"],
        headline="‘We will not wait for the next storm’: mayor of Lund on harbour wall",
        people=("Ana Ruiz",),
    ),
    "question headline": Head(
        ["Will the new harbour wall hold in the winter?", "By Ana Ruiz"],
        headline="Will the new harbour wall hold in the winter?",
        people=("Ana Ruiz",),
    ),
    "jump links": Head(
        [
            "Skip to main content",
            "Advertisement",
            "Breaking: storm warning for the coast of Sweden",
            TITLE,
            "By ANA RUIZ",
            "May 3, 2024",
        ],
        people=("ANA RUIZ",),
    ),
    "cookie": Head(
        [
            "We use cookies to improve your experience on our site. By continuing you accept this.",
            "Accept",
            "Home",
            "Europe",
            TITLE,
            "Ana Ruiz",
            "3 May 2024",
        ],
        crumbs=("Home", "Europe"),
        people=("Ana Ruiz",),
    ),
    "agency, then names": Head(
        [
            "Harbour News",
            "Search the web",
            "News",
            "Life",
            TITLE,
            "Reuters",
            "Ana Ruiz and Tom Hale",
            "Fri, May 3, 2024 at 10:30 AM GMT+2",
            "4 min read",
        ],
        people=("Ana Ruiz", "Tom Hale"),
        agencies=("Reuters",),
    ),
    "Story by": Head(
        ["post", "Skip to content", TITLE, "Story by Ana Ruiz • 2h • 3 min read"],
        people=("Ana Ruiz",),
    ),
    "dashes": Head(
        [TITLE, "By Ana Ruiz - Associated Press - Friday, May 3, 2024"],
        people=("Ana Ruiz",),
        agencies=("AP",),
    ),
    "agency below": Head(
        [TITLE, "By Ana Ruiz and Tom Hale", "The Associated Press"],
        body=WIRE,
        people=("Ana Ruiz", "Tom Hale"),
    ),
    "for the post": Head(
        [
            TITLE,
            "By ANA RUIZ FOR THE HARBOUR POST",
            "Published: 10:30 BST, 3 May 2024 | Updated: 11:30 BST, 3 May 2024",
            "e-mail",
            "12 shares",
        ],
        people=("ANA RUIZ",),
    ),
    "name above the weekday": Head(
        [TITLE, DECK[:-1], "Ana Ruiz", "Friday 03 May 2024 10:30 BST", "0Comments"],
        deck=DECK[:-1],
        people=("Ana Ruiz",),
    ),
    "agency above Published": Head(
        ["Sweden", "Advertisement", TITLE, DECK[:-1], "Reuters", "Published: 10:30am, 3 May 2024"],
        deck=DECK[:-1],
        agencies=("Reuters",),
    ),
    "UPDATED alone": Head(
        [
            TITLE,
            "Sign up now: Get our newsletters delivered to your inbox",
            "UPDATED",
            "MAY 03, 2024, 10:30 AM",
        ]
    ),
    "house staff": Head(
        [
            "News|Storms",
            TITLE,
            DECK,
            "By Harbour Post Staff",
            "Published On 3 May 2024",
            "3 May 2024",
        ],
        deck=DECK,
    ),
    "wires": Head(
        [
            "EUROPE",
            TITLE,
            "Issued on: 03/05/2024 - 10:30",
            "Modified: 03/05/2024 - 11:30",
            "By: NEWS WIRES",
            "1 min",
        ]
    ),
    "newsroom in brackets": Head(
        [TITLE, "Ana Ruiz (The Harbour Post)", "Lund, Sweden ● Fri, May 3, 2024"],
        people=("Ana Ruiz",),
    ),
    "capitals above an agency": Head(
        ["WORLD", TITLE, "BY ANA RUIZ", "REUTERS", "May 3, 2024"],
        people=("ANA RUIZ",),
        agencies=("Reuters",),
    ),
    "address in brackets": Head(
        [TITLE, "By Ana Ruiz (ana@example.org)", "Published : May 3, 2024 - 10:30"],
        people=("Ana Ruiz",),
    ),
    "reporter with agency": Head(
        [TITLE, "By Ana Ruiz / Staff reporter, with AFP"], people=("Ana Ruiz",), agencies=("AFP",)
    ),
    "capitals, place, agency": Head(
        [TITLE, "ANA RUIZ", "LUND", "THE ASSOCIATED PRESS", "PUBLISHED MAY 3, 2024"],
        people=("ANA RUIZ",),
        agencies=("AP",),
    ),
    "name, house and Posted": Head(
        [
            TITLE,
            DECK,
            "Ana Ruiz · CBC News · Posted: May 03, 2024 4:00 AM EDT | Last Updated: May 3",
        ],
        deck=DECK,
        people=("Ana Ruiz",),
    ),
    "name, agency": Head(
        [TITLE, "Ana Ruiz, The Associated Press", "Published Friday, May 3, 2024 10:30AM EDT"],
        people=("Ana Ruiz",),
        agencies=("AP",),
    ),
    "glued job": Head(
        [TITLE, "BY ANA RUIZSTAFF WRITER", "MAY 3, 2024 3 AM PT"], people=("ANA RUIZ",)
    ),
    "By alone": Head(
        ["Europe", TITLE, "May 3, 2024 10:30 AM ET", "By", "Ana Ruiz"], people=("Ana Ruiz",)
    ),
    "By above the headline": Head(
        [
            "By —",
            "Ana Ruiz, Associated Press",
            "Leave your feedback",
            TITLE,
            "World May 3, 2024 10:30 AM EDT",
        ],
        people=("Ana Ruiz",),
        agencies=("AP",),
    ),
    "American date": Head(
        ["EUROPE", TITLE, DECK, "By ANA RUIZ", "05/03/2024 10:30 AM EDT"],
        deck=DECK,
        people=("ANA RUIZ",),
    ),
    "by in small letters": Head(
        ["Just In", "See All", TITLE, "by Ana Ruiz - 05/03/24 10:30 AM ET"], people=("Ana Ruiz",)
    ),
    "job below the name": Head(
        [TITLE, "Published May 03, 2024 at 10:30 AM EDT", "By Ana Ruiz", "Harbour Reporter"],
        people=("Ana Ruiz",),
    ),
    "bar and numbers": Head(
        [TITLE, "Ana Ruiz |03.05.2024 - Update : 03.05.2024", "LUND, Sweden"], people=("Ana Ruiz",)
    ),
    "agency above the date": Head(
        [TITLE, "AFP", "Published May 3, 2024 10:30am"], body=WIRE, agencies=("AFP",)
    ),
    "agency before Published": Head(
        [TITLE, "AFP Published May 3, 2024 10:30am"], body=WIRE, agencies=("AFP",)
    ),
    "by agency and bar": Head([TITLE, "by AFP | May 3, 2024, 10:30 am"], agencies=("AFP",)),
    "By alone above an agency": Head(
        [TITLE, "By", "Reuters", "Published: Fri 3 May 2024, 10:30 AM"], agencies=("Reuters",)
    ),
    "in a city": Head(
        ["World", "Europe", TITLE, DECK[:-1], "Ana Ruiz in Lund", "Fri May 3 2024 - 10:30"],
        deck=DECK[:-1],
        people=("Ana Ruiz",),
    ),
    "French place and role": Head(
        [
            "International",
            "Europe",
            TITLE,
            DECK,
            "Par Ana Ruiz (Lund, envoyée spéciale)",
            "Publié le 03 mai 2024 à 10h30",
        ],
        deck=DECK,
        people=("Ana Ruiz",),
    ),
    "Spanish capitals": Head(
        ["INTERNACIONAL", TITLE, DECK[:-1], "ANA RUIZ", "Lund - 03 may 2024 - 10:30 CEST"],
        deck=DECK[:-1],
        people=("ANA RUIZ",),
    ),
    "Italian": Head(
        ["porto.it", "Mondo", TITLE, "di Ana Ruiz", "LUND", "03 maggio 2024, 10:30"],
        people=("Ana Ruiz",),
    ),
    "local weekly": Head(
        [
            "Lund Weekly",
            "News",
            "Sports",
            "Obituaries",
            TITLE,
            "By Ana Ruiz Staff Writer",
            "May 3, 2024",
            "0",
        ],
        people=("Ana Ruiz",),
    ),
    "associated press caps": Head(
        [TITLE, "ANA RUIZ Associated Press", "May 3, 2024", "Updated May 3, 2024 10:30 a.m."],
        people=("ANA RUIZ",),
        agencies=("AP",),
    ),
    "town news": Head(
        [TITLE, "Ana Ruiz - Associated Press", "May 3, 2024"],
        people=("Ana Ruiz",),
        agencies=("AP",),
    ),
    "all in capitals": Head(
        [
            "WORLD NEWS",
            TITLE,
            "BY ANA RUIZ AND TOM HALE",
            "Published 10:30 AM GMT, May 3, 2024",
            "Share",
        ],
        people=("ANA RUIZ", "TOM HALE"),
    ),
    "name above an agency": Head(
        ["SWEDEN", TITLE, "Ana Ruiz", "Associated Press", "May 3, 2024, 10:30 a.m. ET"],
        people=("Ana Ruiz",),
        agencies=("AP",),
    ),
    "By Associated Press": Head(
        ["World", TITLE, "By Associated Press", "10:30am May 3, 2024"], agencies=("AP",)
    ),
    "Author alone": Head(
        [
            TITLE,
            "Published: May 3, 2024 10.30am BST",
            "Author",
            "Ana Ruiz",
            "Professor of Harbours, Lund University",
        ],
        people=("Ana Ruiz",),
    ),
    "name above the lede": Head(
        ["Europe", TITLE, "May 03, 2024 10:30 AM", "Ana Ruiz"], body=WIRE, people=("Ana Ruiz",)
    ),
    "agency above the lede": Head(
        ["Europe", TITLE, "May 03, 2024 10:30 AM", "Agence France-Presse"],
        body=WIRE,
        agencies=("AFP",),
    ),
    "date, by, headline": Head(
        ["Sweden", "May 03, 2024", "By Ana Ruiz", TITLE], people=("Ana Ruiz",)
    ),
    "date kicker head": Head(["Lund, 3 May 2024", TITLE, "By Ana Ruiz"], people=("Ana Ruiz",)),
    "press release": Head(
        ["PRESS RELEASE", "3 May 2024", TITLE, DECK[:-1]], body=WIRE, deck=DECK[:-1]
    ),
    "topic names": Head(
        ["Ines Dahl", "Harbours", TITLE, "By Ana Ruiz", "May 3, 2024", "Ines Dahl", "Lund Council"],
        people=("Ana Ruiz",),
    ),
    "trending names": Head(["Trending:", "Taylor Hale", "Joe Ruiz", "Storm", TITLE, "May 3, 2024"]),
    "live promo": Head(
        ["WATCH LIVE: Mayor of Malmo speaks on ferry line", TITLE, "By Ana Ruiz", "May 3, 2024"],
        people=("Ana Ruiz",),
    ),
    "next story": Head(
        [
            TITLE,
            "By Ana Ruiz",
            "May 3, 2024",
            "Read next",
            "Snail wins race in Malmo after a long day",
            "Mayor of Malmo resigns over ferry line",
        ],
        body=WIRE,
        people=("Ana Ruiz",),
    ),
    "gallery": Head(
        [
            TITLE,
            "1/3",
            "Boats lie behind the new harbour wall in Lund. REUTERS/Tom Hale",
            "By Ana Ruiz",
            "May 3, 2024 10:30 AM UTC",
            "Updated 2 hours ago",
        ],
        people=("Ana Ruiz",),
    ),
    "names and zone": Head(
        [
            "World",
            "Europe",
            TITLE,
            "By Ana Ruiz and Tom Hale",
            "May 3, 2024 10:30 AM GMT+2 · Updated 2 hours ago",
        ],
        people=("Ana Ruiz", "Tom Hale"),
    ),
    "summary bullets": Head(
        [
            TITLE,
            "By Ana Ruiz",
            "May 3, 2024",
            "Summary",
            "New wall opens in October, council says",
            "Two boats were lost in May storm",
        ],
        body=WIRE,
        people=("Ana Ruiz",),
    ),
    "highlights": Head(
        [
            TITLE,
            "Highlights",
            "Repairs have cost 3 million euros",
            "Two boats were lost to the sea in May",
        ],
        body=WIRE,
    ),
    "agency in city": Head([TITLE, "AFP in Lund", "Fri 3 May 2024 10.04 BST"], agencies=("AFP",)),
    "staff and agencies": Head([TITLE, "Staff and agencies", "Fri 3 May 2024 10.04 BST"]),
    "agencies in": Head([TITLE, "Agencies in Lund", "Fri 3 May 2024 10.04 BST"]),
    "with agencies": Head(
        [TITLE, "Ana Ruiz and agencies", "Fri 3 May 2024 10.04 BST"], people=("Ana Ruiz",)
    ),
    "with agency": Head(
        [TITLE, "Ana Ruiz with AFP", "Fri 3 May 2024"], people=("Ana Ruiz",), agencies=("AFP",)
    ),
    "staff writers, place and agency": Head(
        [TITLE, "by Staff Writers", "Lund (AFP) May 03, 2024"], agencies=("AFP",)
    ),
    "bar agency": Head(
        [TITLE, "ANA RUIZ | Reuters", "May 3, 2024"], people=("ANA RUIZ",), agencies=("Reuters",)
    ),
    "four names": Head(
        [TITLE, "Ana Ruiz, Tom Hale, Helen Berg and Jean Hale, Reuters", "May 3, 2024"],
        people=("Ana Ruiz", "Tom Hale", "Helen Berg", "Jean Hale"),
        agencies=("Reuters",),
    ),
    "video tag": Head(
        [f"{TITLE} (VIDEO)", "By Ana Ruiz"], headline=f"{TITLE} (VIDEO)", people=("Ana Ruiz",)
    ),
    "watch tag": Head(
        [f"WATCH: {TITLE}", "By Ana Ruiz"], headline=f"WATCH: {TITLE}", people=("Ana Ruiz",)
    ),
    "short head": Head(
        ["Lund opens harbour wall", "By Ana Ruiz", "May 3, 2024"],
        headline="Lund opens harbour wall",
        people=("Ana Ruiz",),
    ),
    "short head 2": Head(
        ["Sport", "Harbour wall opens", "May 3, 2024"], headline="Harbour wall opens"
    ),
    "caps head": Head(
        ["HARBOUR WALL TO OPEN IN LUND", "Friday, 03 May 2024", "ANA RUIZ"],
        headline="HARBOUR WALL TO OPEN IN LUND",
        people=("ANA RUIZ",),
    ),
    "title-case head": Head(
        ["New Harbour Wall Will Open Before the Winter", "Ana Ruiz", "May 3, 2024"],
        headline="New Harbour Wall Will Open Before the Winter",
        people=("Ana Ruiz",),
    ),
    "title-case name head": Head(
        ["Ines Dahl Opens Harbour Wall", "May 3, 2024", "Ana Ruiz"],
        headline="Ines Dahl Opens Harbour Wall",
        people=("Ana Ruiz",),
    ),
    "head with name": Head(
        ["Taylor Hale and Joe Ruiz Meet at Harbour Wall", "May 3, 2024"],
        headline="Taylor Hale and Joe Ruiz Meet at Harbour Wall",
    ),
    "photo by name": Head(
        [TITLE, "Photo: Tom Hale / AFP", "By Ana Ruiz", "May 3, 2024"], people=("Ana Ruiz",)
    ),
    "getty name": Head(
        [TITLE, "Tom Hale/Getty Images", "Ana Ruiz", "May 3, 2024"], people=("Ana Ruiz",)
    ),
    "by and photos by": Head(
        [TITLE, "By Ana Ruiz", "Photographs by Tom Hale", "May 3, 2024"], people=("Ana Ruiz",)
    ),
    "live page": Head(
        ["LIVE", TITLE, "By Ana Ruiz and Tom Hale, CNN", "Updated 10:30 AM EDT, Fri May 3, 2024"],
        people=("Ana Ruiz", "Tom Hale"),
    ),
    "contrib": Head([TITLE, "Ana Ruiz", "Contributor", "May 3, 2024"], people=("Ana Ruiz",)),
    "follow": Head([TITLE, "Ana Ruiz", "Follow @anaruiz", "May 3, 2024"], people=("Ana Ruiz",)),
    "tags after": Head(
        [TITLE, "By Ana Ruiz", "May 3, 2024", "Lund Council", "Storm Berit", "Harbour Safety Act"],
        people=("Ana Ruiz",),
    ),
    "places after": Head([TITLE, "New York", "May 3, 2024"]),
    "newsletter promo": Head(
        ["Sign up for The Harbour Brief", TITLE, "By Ana Ruiz"], people=("Ana Ruiz",)
    ),
    "weather top": Head(
        ["Lund 12°C", "Friday, May 3, 2024", "E-Paper", "Log In", TITLE, "By Ana Ruiz"],
        people=("Ana Ruiz",),
    ),
    "colon crumb": Head(["Home :: World :: Europe", TITLE], crumbs=("Home", "World", "Europe")),
    "chevron crumbs": Head(
        [f"Home › World › {TITLE}", TITLE, "By Ana Ruiz"],
        crumbs=("Home", "World", TITLE),
        people=("Ana Ruiz",),
    ),
    "deck two sentences": Head(
        [TITLE, f"{DECK} The mayor will cut the ribbon.", "By Ana Ruiz"],
        deck=f"{DECK} The mayor will cut the ribbon.",
        people=("Ana Ruiz",),
    ),
    "deck question": Head(
        [
            TITLE,
            "Will it hold when the storms come back in January, and who pays for the next one?",
            "By Ana Ruiz",
        ],
        deck="Will it hold when the storms come back in January, and who pays for the next one?",
        people=("Ana Ruiz",),
    ),
    "tab of other words": Head(
        [
            f"{OTHER} | The Harbour Post",
            "Home",
            "News",
            "Sweden",
            OTHER,
            DECK,
            "Ana Ruiz in Lund",
            "Fri 3 May 2024 13.05 BST",
        ],
        headline=OTHER,
        deck=DECK,
        crumbs=("Home", "News", "Sweden"),
        people=("Ana Ruiz",),
    ),
    "image caption said so": Head(
        [
            TITLE,
            "Published",
            "3 May 2024",
            "Image source, Getty Images",
            "Image caption, The new wall of the harbour",
            "By Ana Ruiz",
            "Harbour News",
        ],
        people=("Ana Ruiz",),
    ),
    "photo: agency": Head(
        [
            TITLE,
            "The new wall of the harbour in Lund. PHOTO: AFP",
            "Ana Ruiz",
            "Published May 3, 2024",
        ],
        people=("Ana Ruiz",),
    ),
    "agency behind a bar": Head(
        [TITLE, "A boat passes the new wall in Lund on Thursday. | AFP-JIJI", "By Ana Ruiz"],
        people=("Ana Ruiz",),
    ),
    "newsroom and name in brackets": Head(
        [TITLE, "By Ana Ruiz", "The new wall of the harbour in Lund. (Harbour News: Tom Hale)"],
        people=("Ana Ruiz",),
    ),
    "name and times": Head(
        [TITLE, "Ana Ruiz Published May 3, 2024 Updated May 3, 2024 02:05pm"], people=("Ana Ruiz",)
    ),
    "name, bar, times": Head(
        [TITLE, DECK, "Ana Ruiz |03.05.2024 - Update : 03.05.2024"], deck=DECK, people=("Ana Ruiz",)
    ),
    "role with a handle": Head(
        [TITLE, DECK, "Ana Ruiz", "Harbour correspondent @anaruiz", "Friday 3 May 2024 13:05, UK"],
        deck=DECK,
        people=("Ana Ruiz",),
    ),
    "published by": Head(
        [TITLE, "Published By: Ana Ruiz", "Date: May 3, 2024"], people=("Ana Ruiz",)
    ),
}


@pytest.mark.parametrize("space", ["\n", "\n\n", "\r\n"])
@pytest.mark.parametrize("name", HEADS)
def test_head(name: str, space: str) -> None:
    head = HEADS[name]
    story = parse(space.join([*head.lines, *head.body, *BELOW]))
    assert story.headline == head.headline
    assert story.deck == head.deck
    assert story.kicker == head.kicker
    assert story.breadcrumb == head.crumbs
    assert tuple(person.name for person in story.bylines) == head.people
    if head.agencies is not None:
        assert tuple(agency.short for agency in story.agencies) == head.agencies


def test_a_headline_before_the_dateline_of_one_line() -> None:
    story = parse(f"{TITLE} LUND, Sweden (AP) - {PLAIN[0]} {PLAIN[1]}")
    assert story.headline == TITLE
    assert story.paragraphs[0].text.startswith("The new wall")


def test_a_label_before_a_date_is_no_place() -> None:
    story = parse("\n\n".join([TITLE, "Date: May 3, 2024", *PLAIN]))
    assert story.dateline is None
    assert story.published_text == "Date: May 3, 2024"


def test_a_name_glued_to_the_last_paragraph() -> None:
    glued = f"{PLAIN[3]} {PLAIN[1]} (By Ana Ruiz and Tom Hale) Enditem/"
    story = parse("\n".join([TITLE, *WIRE[:3], glued, *BELOW]))
    assert [person.name for person in story.bylines] == ["Ana Ruiz", "Tom Hale"]
    assert story.paragraphs[-1].text.endswith("lost to the sea.")


def test_a_bracket_that_explains_is_no_byline() -> None:
    story = parse("\n".join([TITLE, *WIRE[:3], f"{PLAIN[3]} {PLAIN[1]} (By the sea, that is.)"]))
    assert story.bylines == ()
