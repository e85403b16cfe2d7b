"""The style of a story on a page: scoped to `.wirecopy`, light and dark, for screen and paper.

Colours are variables, each with a light and a dark value. Inks are for words, papers for what is
behind them; every ink is legible on every paper (contrast of 7:1 and more, which the tests
measure), so that a rule may pair them as it likes. Colour is never the only sign: each kind of
field has its own line under it, and its name in words.
"""

from functools import cache

INKS: dict[str, tuple[str, str]] = {
    "ink": ("#1c1a17", "#f1ede4"),
    "soft": ("#47423a", "#cfc9bd"),
    "voice": ("#6e1423", "#ffc2b8"),
    "verb": ("#123e68", "#b9d8f7"),
    "place": ("#17492d", "#b5e3c1"),
    "doubt": ("#5a3300", "#f4cf96"),
}
"""For words: the light value, the dark one."""

PAPERS: dict[str, tuple[str, str]] = {
    "paper": ("#fffdf8", "#16171a"),
    "panel": ("#f6f2e9", "#1f2125"),
    "said": ("#fdf0cd", "#36301c"),
}
"""For what is behind words."""

LINES: dict[str, tuple[str, str]] = {
    "rule": ("#c9c1b1", "#4a4d54"),
}
"""For lines that part things and say nothing by themselves."""

_THEMES = (  # how notebooks and documentation say that they are light or dark
    ("[data-jp-theme-light=true]", "[data-jp-theme-light=false]"),
    ("[data-theme=light]", "[data-theme=dark]"),
    ("html[theme=light]", "html[theme=dark]"),
    (".vscode-light", ".vscode-dark"),
    (".vscode-high-contrast-light", ".vscode-high-contrast:not(.vscode-high-contrast-light)"),
)

_BASE = """
.wirecopy{box-sizing:border-box;max-width:72rem;margin:0;padding:1.1rem 1.35rem 1.2rem;color:var(--wc-ink);background:var(--wc-paper);border:1px solid var(--wc-rule);border-top:4px double var(--wc-ink);font:400 1rem/1.55 Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,"Noto Serif","Liberation Serif",serif;text-align:left;overflow-wrap:anywhere;container-type:inline-size}
.wirecopy *{box-sizing:border-box;opacity:1;font-family:inherit;font-style:inherit;line-height:inherit;text-transform:none}
.wirecopy .w-sans,.wirecopy .w-l,.wirecopy .w-f dt,.wirecopy .w-n .w-r,.wirecopy .w-tip,.wirecopy .w-key,.wirecopy .w-h,.wirecopy .w-furniture .w-t{font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
.wirecopy p,.wirecopy ul,.wirecopy ol,.wirecopy dl,.wirecopy dd,.wirecopy h2,.wirecopy h3,.wirecopy blockquote{margin:0;padding:0;border:0;background:none;color:inherit}
.wirecopy .w-title{font-family:inherit;color:inherit;font-size:1.75rem;line-height:1.18;font-weight:700;letter-spacing:-.012em;text-wrap:balance;margin:.1rem 0 .9rem}
.wirecopy .w-sans,.wirecopy .w-h,.wirecopy .w-key{font-size:.8rem;line-height:1.45;color:var(--wc-soft)}
.wirecopy .w-f dl{display:grid;grid-template-columns:max-content minmax(0,1fr);align-content:start;gap:.22rem 1rem;font-size:.95rem;line-height:1.45}
.wirecopy .w-f dt,.wirecopy .w-f dd{margin:0;padding:0;float:none;width:auto;display:block}
.wirecopy .w-f dt{grid-column:1;font-size:.78rem;font-weight:600;line-height:1.75;color:var(--wc-soft)}
.wirecopy .w-f dd{grid-column:2}
"""

_STORY = """
.wirecopy .w-panel{margin:0 0 1.2rem;padding:.8rem 1rem .9rem;background:var(--wc-panel);border-top:1px solid var(--wc-rule);border-bottom:1px solid var(--wc-rule)}
.wirecopy .w-cols{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem 2.5rem}
.wirecopy .w-h{font-weight:700;color:var(--wc-ink);margin:1.3rem 0 .2rem}
.wirecopy .w-key{margin:0 0 .9rem;display:flex;flex-wrap:wrap;gap:.1rem 1rem}
.wirecopy .w-row{display:grid;grid-template-columns:minmax(0,1fr);gap:.05rem 1.6rem;padding:.5rem 0;border-top:1px solid var(--wc-rule)}
.wirecopy .w-paragraph+.w-paragraph{border-top:0;padding-top:.1rem}
.wirecopy .w-furniture{padding:.2rem 0}
.wirecopy .w-furniture+.w-furniture{border-top:0;padding-top:0}
.wirecopy .w-l{font-size:.75rem;line-height:1.4;color:var(--wc-soft)}
.wirecopy .w-l b{font-weight:600;color:inherit}
.wirecopy .w-l .w-r{font-size:.7rem;font-weight:400}
.wirecopy .w-l .w-r::before{content:" · "}
.wirecopy .w-t{position:relative;max-width:40rem;white-space:pre-wrap}
.wirecopy .w-n{list-style:decimal outside;margin:.35rem 0 .2rem 1.7rem;font-size:.875rem;line-height:1.4}
.wirecopy .w-n li{margin:0 0 .4rem;padding-left:.1rem}
.wirecopy .w-n li::marker{color:var(--wc-voice);font-weight:700}
.wirecopy .w-n b{color:var(--wc-voice);font-weight:700}
.wirecopy .w-n .w-r{display:block;font-size:.72rem;color:var(--wc-soft)}
.wirecopy .w-headline .w-t{font-size:1.3rem;line-height:1.42;font-weight:700;text-wrap:balance}
.wirecopy .w-deck .w-t{font-size:1.1rem;font-style:italic}
.wirecopy .w-crosshead .w-t,.wirecopy .w-kicker .w-t{font-weight:700}
.wirecopy .w-caption .w-t,.wirecopy .w-notice .w-t,.wirecopy .w-sign_off .w-t{font-style:italic}
.wirecopy .w-furniture .w-t,.wirecopy .w-breadcrumb .w-t,.wirecopy .w-published .w-t,.wirecopy .w-credit .w-t{font-size:.86rem;color:var(--wc-soft)}
.wirecopy .w-in-dateline{font-weight:700}
.wirecopy .w-m,.wirecopy .w-q{color:inherit;background:none;text-decoration:underline;text-decoration-thickness:.09em;text-underline-offset:.2em;text-decoration-skip-ink:none}
.wirecopy .w-q{color:var(--wc-ink);background:var(--wc-said);padding:.06em .08em;text-decoration-color:var(--wc-voice);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.wirecopy .w-scare{background:none;text-decoration-style:dotted}
.wirecopy .w-indirect{background:none;text-decoration-style:dashed;text-decoration-thickness:1px;text-underline-offset:.28em}
.wirecopy .w-cue{color:var(--wc-verb);text-decoration-style:dashed}
.wirecopy .w-mention,.wirecopy .w-byline{color:var(--wc-voice);text-decoration-style:double}
.wirecopy .w-place,.wirecopy .w-agency,.wirecopy .w-date{color:var(--wc-place);text-decoration-thickness:.16em}
.wirecopy .w-agency{text-decoration-style:double;text-decoration-thickness:.06em}
.wirecopy .w-date{text-decoration-style:dotted}
.wirecopy .w-doubt{color:var(--wc-doubt);text-decoration-style:wavy}
.wirecopy .w-i{font:700 .68em/1 system-ui,"Noto Sans","Liberation Sans",sans-serif;color:var(--wc-voice);position:static;vertical-align:super;padding-left:.12em;user-select:none;-webkit-user-select:none}
.wirecopy .w-tip{position:absolute;left:0;right:0;z-index:9;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none;-webkit-user-select:none}
.wirecopy .w-tip i{display:none;font-style:normal}
.wirecopy .w-m:hover>.w-tip,.wirecopy .w-q:hover>.w-tip,.wirecopy .w-q:focus>.w-tip{width:fit-content;height:auto;max-width:100%;margin:1.7rem auto 0;padding:.25rem .6rem;overflow:visible;clip-path:none;white-space:normal;font-size:.78rem;font-style:normal;font-weight:600;line-height:1.4;color:var(--wc-ink);background:var(--wc-panel);border:1px solid var(--wc-ink)}
.wirecopy .w-q:focus{outline:2px solid var(--wc-voice);outline-offset:2px}
.wirecopy .w-issues{list-style:none;font-size:.92rem}
.wirecopy .w-issues li{margin:.25rem 0;padding-left:.75rem;border-left:3px double var(--wc-doubt)}
.wirecopy .w-issues b{color:var(--wc-doubt)}
@container (min-width:52rem){
.wirecopy .w-cols:has(.w-f+.w-f){grid-template-columns:minmax(0,3fr) minmax(0,2fr)}
.wirecopy .w-row{grid-template-columns:7.5rem minmax(0,1fr) 17rem}
.wirecopy .w-l b{font-weight:600;color:inherit}
.wirecopy .w-l .w-r{display:block}
.wirecopy .w-l .w-r::before{content:none}
.wirecopy .w-l{padding-top:.3rem}
.wirecopy .w-n{margin-top:.15rem}
}
@media (forced-colors:active){.wirecopy .w-q{border-bottom:1px solid}}
@media print{
.wirecopy{border:0;padding:0;max-width:none}
.wirecopy .w-t{max-width:none}
.wirecopy .w-row{break-inside:avoid}
.wirecopy .w-tip{position:static;width:auto;height:auto;overflow:visible;clip-path:none;white-space:normal;font-size:.68em;font-style:normal;font-weight:600}
.wirecopy .w-tip i{display:inline}
}
"""

_CARD = """
.wirecopy.w-card{container-type:normal;width:fit-content;max-width:min(44rem,100%);padding:.7rem 1rem .75rem}
.wirecopy .w-words{font-style:normal;font-size:1.12rem;line-height:1.45;white-space:pre-wrap;margin:0 0 .35rem}
.wirecopy .w-who{margin:0 0 .3rem}
.wirecopy .w-who b{color:var(--wc-voice)}
"""

_PAGE = """
html{background:var(--wc-paper);color-scheme:light dark}
body{margin:0 auto;max-width:76rem;padding:1.5rem}
@media (max-width:40rem){body{padding:0}}
@media print{body{padding:0}}
"""


@cache
def story_style() -> str:
    """Give the style of a story in a notebook."""
    return _loud(_colours(".wirecopy") + _BASE + _STORY)


@cache
def card_style() -> str:
    """Give the style of one record."""
    return _loud(_colours(".wirecopy") + _BASE + _CARD)


@cache
def page_style() -> str:
    """Give the style of a page of its own, which goes by what the reader's system says."""
    return _colours(":root") + _BASE + _STORY + _PAGE


def _loud(style: str) -> str:
    """The style with each rule heard above those a notebook has for elements of its outputs."""
    return style.replace(".wirecopy", ".wirecopy.wirecopy")


def _colours(root: str) -> str:
    light, dark = _variables(0), _variables(1)
    themed = "".join(
        f"{bright} .wirecopy{{{light}}}\n{dim} .wirecopy{{{dark}}}\n" for bright, dim in _THEMES
    )
    system = f"{root}{{{light}}}\n@media (prefers-color-scheme:dark){{{root}{{{dark}}}}}\n"
    # On paper always the light ones, whatever the theme: browsers leave backgrounds out.
    paper = f"@media print{{{root * 3 if root != ':root' else root}{{{light}}}}}\n"
    return "\n" + system + ("" if root == ":root" else themed) + paper


def _variables(theme: int) -> str:
    colours = {**INKS, **PAPERS, **LINES}
    return "".join(f"--wc-{name}:{values[theme]};" for name, values in colours.items())
