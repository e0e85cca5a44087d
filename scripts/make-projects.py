#!/usr/bin/env python3
"""Writes a workspace of N invented projects in one file, the same for the same seed: to try how the program bears a large folder.

    scripts/make-projects.py 100000 > projects.json          the file of projects alone, 800 bytes a record
    scripts/make-projects.py 100000 --folder /tmp/large      a whole workspace: with the regions and organisations that they name

Every name is made up; the folder says so ("synthetic").
"""
import argparse
import json
import os
import random
import sys

BYTES = 800
QUALITIES = "Hållbar Östra Levande Ny Öppen Gemensam Grön Trygg Äkta".split()
MATTERS = "vårdkedja skärgård energi skolväg hamn skog stadsodling kollektivtrafik".split()
LAADUT = "Kestävä Älykäs Avoin Yhteinen Uusi Turvallinen Vihreä".split()
AIHEET = "liikenne rannikko kirjasto koulu energia hoitoketju metsä".split()
PLACES = "Norrvik Lehtola Björkås Mäntylä Sandhamra Koivulahti Åsunda".split()
TAGS = "klimat vård skola kultur".split()
WORDS = (
    "samarbetet mellan trakterna prövas öppet och utvärderas årligen hankkeessa kehitetään palveluja yhdessä asukkaiden kanssa "
    "tavoitteena on vähentää päästöjä"
).split()
REGIONS = 20
ORGANISATIONS = 50


def project(number, chance):
    year = 2015 + number % 10
    record = {
        "id": f"projekt-{number}",
        "name": {
            "sv": f"{chance.choice(QUALITIES)} {chance.choice(MATTERS)} i {chance.choice(PLACES)} {year}",
            "fi": f"{chance.choice(LAADUT)} {chance.choice(AIHEET)}, {chance.choice(PLACES)}",
        },
        "regions": [f"region-{chance.randrange(REGIONS)}"],
        "lead": f"organisation-{chance.randrange(ORGANISATIONS)}",
        "partners": [
            {"organisation": f"organisation-{chance.randrange(ORGANISATIONS)}", "role": "partner"} for _ in range(chance.randrange(3))
        ],
        "period": f"{year}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}/{year + chance.randrange(1, 4)}-{chance.randrange(1, 13):02}",
        "status": chance.choice(["pågående", "avslutat"]),
        "budget": {"amount": chance.randrange(5000, 4000000), "currency": "EUR"},
        "fund": "ESF+",
        "programmeCode": f"{chance.randrange(1000000):06}",
        "tags": chance.sample(TAGS, 2),
        "sources": [{"title": "Påhittade registret", "url": f"https://example.org/{number}"}],
        "summary": {"sv": ""},
    }
    room = BYTES - 2 - len(json.dumps(record, ensure_ascii=False).encode())
    summary = b""
    while len(summary) < room:
        word = (chance.choice(WORDS) + " ").encode()
        summary += word if len(summary) + len(word) <= room else b"." * (room - len(summary))
    record["summary"]["sv"] = summary.decode()
    return json.dumps(record, ensure_ascii=False)


def write_projects(count, seed, file):
    chance = random.Random(seed)
    file.write('{"projects": [\n')
    for number in range(count):
        file.write(project(number, chance) + (",\n" if number + 1 < count else " \n"))
    file.write("]}\n")


def write_folder(count, seed, folder):
    os.makedirs(folder, exist_ok=True)

    def write(name, content):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False, indent=2)
            file.write("\n")

    write("workspace.json", {"workspace": {"name": f"{count} påhittade projekt", "languages": ["sv", "fi"], "synthetic": True}})
    write("regions.json", {"regions": [{"id": f"region-{i}", "name": f"Trakt {i}", "kind": "region"} for i in range(REGIONS)]})
    write(
        "organisations.json",
        {"organisations": [{"id": f"organisation-{i}", "name": f"Sällskapet {i}"} for i in range(ORGANISATIONS)]},
    )
    with open(os.path.join(folder, "projects.json"), "w", encoding="utf-8") as file:
        write_projects(count, seed, file)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", help="write a whole workspace there")
    arguments = parser.parse_args()
    if arguments.folder:
        write_folder(arguments.count, arguments.seed, arguments.folder)
    else:
        sys.stdout.reconfigure(encoding="utf-8")
        write_projects(arguments.count, arguments.seed, sys.stdout)


if __name__ == "__main__":
    main()
