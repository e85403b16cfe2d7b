"""Datelines in the manner of each house; houses not named here are tried in the common form."""

COMMON = "LIMA, March 3 ({short}) --"

FORMS: dict[str, tuple[str, ...]] = {
    "aap": ("SYDNEY, March 3 AAP -",),
    "afp": ("LIMA, March 3 (AFP) -", "Lima (AFP) –", "LIMA, Peru (AFP) –", "AFP -"),
    "anadolu": ("ANKARA (AA) -",),
    "ani": ("Guwahati (Assam) [India], March 3 (ANI):", "New Delhi [India], March 3 (ANI):"),
    "anp": ("Utrecht (ANP) -",),
    "ansa": ("(ANSA) - ROMA, 03 MAR -", "(ANSA) - ROME, MAR 3 -"),
    "antara": ("Jakarta (ANTARA) -",),
    "ap": ("LIMA, Peru (AP) _", "TULSA, Okla. (AP) —", "CHICAGO (AP) --", "AP -"),
    "ats": ("Berne (ats) -", "Berne (Keystone-ATS) -"),
    "bernama": ("KUALA LUMPUR, March 3 (Bernama) --", "MELAKA, 3 Mac (Bernama) --"),
    "bloomberg": ("(Bloomberg) --", "March 3 (Bloomberg) --"),
    "bss": ("DHAKA, March 3, 2021 (BSS) -",),
    "canadian-press": ("OTTAWA (CP) -", "Canadian Press - REGINA, Sask. (CP) -"),
    "cna": ("Taipei, March 3 (CNA)",),
    "cnn": ("(CNN) --", "Lima, Peru (CNN) --"),
    "dow-jones": ("WELLINGTON (Dow Jones)--",),
    "dpa": ("Berlin (dpa) -", "Berlin (dpa).", "LIMA, March 3, 2021 (dpa) --"),
    "efe": ("Lima, 3 mar (EFE).-", "Lima, Mar 3 (EFE).-"),
    "europa-press": ("MADRID, 3 Mar. (EUROPA PRESS) -", "MADRID 3 Mar. (EUROPA PRESS) -"),
    "globe-newswire": ("LIMA, Peru, March 03, 2021 (GLOBE NEWSWIRE) --",),
    "gna": ("Accra, March 3, GNA –",),
    "interfax": ("MOSCOW. March 3 (Interfax) -", "Dushanbe. (Interfax) -"),
    "irin": ("MONROVIA, 3 March (IRIN) -",),
    "kcna": ("Pyongyang, March 3 (KCNA) --",),
    "kyodo": ("TOKYO (Kyodo) --", "SAITAMA, Japan, March 3 Kyodo -"),
    "nyt": ("LIMA, Peru (NYT) _",),
    "panarmenian": ("PanARMENIAN.Net -",),
    "pr-newswire": ("TULSA, Okla., March 3, 2021 /PRNewswire/ --",),
    "prensa-latina": ("Lima, 3 mar (Prensa Latina)", "Lima, Mar 3 (Prensa Latina)"),
    "pti": ("New Delhi, Mar 3 (PTI)", "Ahmedabad/New Delhi, Mar 3 (PTI)"),
    "reuters": (
        "LIMA (Reuters) -", "LIMA, March 3 (Reuters) -", "LIMA/QUITO (Reuters) -",
        "March 3 (Reuters) -", "(Reuters) -", "Reuters -",
    ),
    "tass": ("MOSCOW, March 3. /TASS/.",),
    "tempo": ("TEMPO.CO, Jakarta -",),
    "uni": ("New Delhi, Mar 3 (UNI)",),
    "upi": ("March 3 (UPI) --", "LIMA, Peru (UPI) --", "Lima (UPI)—"),
    "vna": ("Hanoi (VNA) –",),
    "wam": ("DUBAI, 3rd March, 2021 (WAM) --",),
    "xinhua": ("LIMA, March 3 (Xinhua) --", "新华社利马3月3日电"),
    "yonhap": ("SEOUL, March 3 (Yonhap) --", "(서울=연합뉴스)"),
}  # fmt: skip


def forms_of(id_: str, short: str) -> tuple[str, ...]:
    """The datelines of a house."""
    return FORMS.get(id_, (COMMON.format(short=short),))
