#!/usr/bin/env python3
"""Writes the names of all public bodies in Latin letters, once with and once without 県, 市, 区, 町, 村: words that people of a town think of first.

usage: infra/keycloak/passwords/places.py > infra/keycloak/passwords/places.txt
"""
import pathlib
import re

REGISTER = pathlib.Path(__file__).parents[3] / "backend/application/src/main/resources/db/migration/tenancy/V2__register.sql"
ENDINGS = re.compile(r"(ken|fu|shi|ku|chou|cho|machi|son|mura)$")
ROWS = ("a i u e o", "ka ki ku ke ko", "sa shi su se so", "ta chi tsu te to", "na ni nu ne no", "ha hi fu he ho", "ma mi mu me mo", "ra ri ru re ro",
        "ga gi gu ge go", "za ji zu ze zo", "da ji zu de do", "ba bi bu be bo", "pa pi pu pe po", "ya yu yo", "wa wo n")
KANA = ("あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの", "はひふへほ", "まみむめも", "らりるれろ",
        "がぎぐげご", "ざじずぜぞ", "だぢづでど", "ばびぶべぼ", "ぱぴぷぺぽ", "やゆよ", "わをん")
LATIN = {kana: latin for kanas, latins in zip(KANA, ROWS) for kana, latin in zip(kanas, latins.split())}
SMALL = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo"}


def latin(reading):
    text = ""
    for kana in reading:
        if kana in SMALL:
            text = text[:-1] + (SMALL[kana][1:] if text.endswith(("shi", "chi", "ji")) else SMALL[kana])
        elif kana == "っ":
            text += "っ"
        else:
            text += LATIN.get(kana, "")
    return re.sub("っ(.)", lambda doubled: ("t" if doubled[1] == "c" else doubled[1]) + doubled[1], text)


def forms(reading):
    """As it sounds letter by letter, as passports write it, and both without the ending."""
    full = latin(reading)
    for text in (full, re.sub("ou|oo", "o", full).replace("uu", "u")):
        yield text
        yield ENDINGS.sub("", text)


if __name__ == "__main__":
    readings = re.findall(r"\('\d{6}', '[^']+', '([^']+)'", REGISTER.read_text())
    print("\n".join(sorted({form for reading in readings for form in forms(reading) if len(form) > 2})))
