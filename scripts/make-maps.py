#!/usr/bin/env python3
"""The map files of sample-data/maps, made from the outlines in a folder: make-maps.py SOURCE [DESTINATION].

Each file keeps its features and says in a member `attribution` where they come from; one feature stands on a line, so that a change shows in a diff.
"""
import json
import pathlib
import sys

NATURAL_EARTH = "Finland: Natural Earth (naturalearthdata.com), public domain"
SCB = "Sverige: Statistiska centralbyrån (SCB)"
FILES = {
    "fi_regions": ("finland-regions", NATURAL_EARTH),
    "se_counties": ("sweden-counties", SCB),
    "se_municipalities": ("sweden-municipalities", SCB),
    "country_outlines": ("country-outlines", f"{NATURAL_EARTH}. {SCB}"),
}


def written(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main(source, destination="sample-data/maps"):
    folder = pathlib.Path(destination)
    folder.mkdir(parents=True, exist_ok=True)
    for name, (new_name, attribution) in FILES.items():
        collection = json.loads((pathlib.Path(source) / f"{name}.geojson").read_text(encoding="utf-8"))
        features = ",\n".join(written(feature) for feature in collection["features"])
        head = f'{{"type":"FeatureCollection","attribution":{written(attribution)},"bbox":{written(collection["bbox"])},"features":[\n'
        (folder / f"{new_name}.geojson").write_text(f"{head}{features}\n]}}\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
