"""Countries as agencies write them in English, French, Spanish, German, Portuguese and Italian."""

import pytest

from wirecopy.dateline.places import find_place, is_country_or_region, resolve_place

NAMES = {
    "DE": ("Germany", "Allemagne", "Alemania", "Deutschland", "Alemanha", "Germania"),
    "FR": ("France", "Francia", "Frankreich", "França"),
    "ES": ("Spain", "Espagne", "España", "Spanien", "Espanha", "Spagna"),
    "US": ("United States", "États-Unis", "Estados Unidos", "Vereinigte Staaten", "Stati Uniti"),
    "GB": ("Britain", "Royaume-Uni", "Reino Unido", "Großbritannien", "Regno Unito", "U.K."),
    "CH": ("Switzerland", "Suisse", "Suiza", "Schweiz", "Suíça", "Svizzera"),
    "NL": ("the Netherlands", "Pays-Bas", "Países Bajos", "Niederlande", "Paesi Bassi"),
    "KR": ("South Korea", "Corée du Sud", "Corea del Sur", "Südkorea", "Coreia do Sul"),
    "KP": ("North Korea", "Corée du Nord", "Corea del Norte", "Nordkorea", "Corea del Nord"),
    "CD": ("DR Congo", "RD Congo", "Demokratische Republik Kongo", "Democratic Republic of Congo"),
    "CI": ("Ivory Coast", "Côte d'Ivoire", "Cote D’ Ivoire", "Elfenbeinküste", "Costa de Marfil"),
    "MM": ("Burma", "Myanmar", "Birmanie", "Birmania"),
    "CZ": ("Czech Republic", "République tchèque", "Tschechien", "Repubblica Ceca"),
    "ZA": ("South Africa", "Afrique du Sud", "Sudáfrica", "Südafrika", "África do Sul"),
    "SA": ("Saudi Arabia", "Arabie saoudite", "Arabia Saudí", "Saudi-Arabien", "Arábia Saudita"),
    "PS": ("Palestinian Territories", "Gaza Strip", "West Bank", "Palästinensische Gebiete"),
    "IR": ("Iran", "Irán", "Irã", "Irão"),
    "TR": ("Turkey", "Turquie", "Turquía", "Türkei", "Turchia", "Türkiye"),
    "EG": ("Egypt", "Égypte", "Egipto", "Ägypten", "Egitto"),
    "XK": ("Kosovo",),
    "BR": ("Brazil", "Brésil", "Brasil", "Brasilien", "Brasile"),
}
ROWS = [(name, code) for code, names in NAMES.items() for name in names]


@pytest.mark.parametrize(("name", "code"), ROWS)
def test_a_country_is_known_by_its_names(name: str, code: str) -> None:
    assert is_country_or_region(name)

    place = resolve_place("PORT QUILL", name).place

    assert place is not None
    assert place.country_code == code
    assert place.inferred is False


@pytest.mark.parametrize(("name", "code"), [row for row in ROWS if row[1] != "PS"])
def test_find_place_takes_them(name: str, code: str) -> None:
    capital = {"US": "Washington", "GB": "London", "FR": "Paris", "DE": "Berlin"}.get(code)

    if capital:
        assert find_place(capital, country=name)[0].country_code == code
