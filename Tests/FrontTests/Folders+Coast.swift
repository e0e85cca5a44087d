import Model

extension Folders {
    /// Dates of every kind, and a day with clock times in three rooms; openly invented.
    static let coast = Driving.workspace([
        "workspace.json":
            #"{"workspace": {"name": "Kusten", "timeZone": "Europe/Helsinki", "languages": ["sv", "fi", "en"], "synthetic": true}}"#,
        "records.json": """
        {
          "programmes": [
            {"id": "kust", "name": "Kustnätverket", "period": "2025-01/2026-12", "steps": [{"id": "info", "name": "Information",
              "period": "2025-21"}, {"id": "forum", "name": "Forum", "perRegion": 2, "period": "2025-09-01/2026-06-30"}, {"id": "lab",
              "name": "Lab", "period": "2026-05/2026-11"}]},
            {"id": "gammal", "name": "Äldre nätverk", "period": "201X"}
          ],
          "series": [
            {"id": "s", "name": "Forumserie", "programme": "kust"},
            {"id": "dag", "name": "Kustdagen", "programme": "kust"}
          ],
          "regions": [
            {"id": "r0", "name": "Norrvik", "kind": "sub-region", "programmes": ["kust"]},
            {"id": "r1", "name": "Sörvik", "kind": "sub-region", "programmes": ["kust"]},
            {"id": "r2", "name": "Östervik", "kind": "sub-region", "programmes": ["kust"]}
          ],
          "forums": [
            {"id": "dagen", "name": "Kustdagen 2026", "series": "dag", "date": "2026-03-12", "status": "confirmed",
              "timeZone": "Europe/Helsinki", "place": {"name": "Fyren"}, "agenda": [{"id": "reg", "name": "Registrering",
              "start": "2026-03-12T08:30", "end": "2026-03-12T09:00", "kind": "break"}, {"id": "open", "kind": "plenary",
              "start": "2026-03-12T09:00", "end": "2026-03-12T10:00", "sessions": [{"id": "key", "name": "Öppning och läget i kusttrakten",
              "room": "Aulan", "minutes": 60}]}, {"id": "p1", "kind": "parallel", "start": "2026-03-12T10:15", "end": "2026-03-12T11:45",
              "name": "Pass 1", "sessions": [{"id": "a1", "name": "Kompetens över sundet", "room": "Sal A", "minutes": 90}, {"id": "b1",
              "name": "Lab: vad lärde vi oss?", "room": "Sal B", "minutes": 45}, {"id": "b2", "name": "Framtidsbilder", "room": "Sal B",
              "minutes": 45}, {"id": "c1", "name": "Unga in i arbetslivet", "room": "Sal C", "minutes": 90}]}, {"id": "lunch", "name": "Lunch",
              "kind": "break", "fixed": true, "start": "2026-03-12T11:45", "end": "2026-03-12T12:45"}, {"id": "p2", "kind": "parallel",
              "start": "2026-03-12T12:45", "end": "2026-03-12T14:15", "name": "Pass 2", "sessions": [{"id": "a2", "name": "Företagsenkäten",
              "room": "Sal A", "minutes": 90}, {"id": "b3", "name": "Migration och språk", "room": "Sal B", "minutes": 90}, {"id": "c2",
              "name": "Grön omställning", "room": "Sal C", "minutes": 60, "cut": 1}]}, {"id": "end", "kind": "plenary", "fixed": true,
              "start": "2026-03-12T14:30", "end": "2026-03-12T15:30", "sessions": [{"id": "close", "name": "Löften och nästa steg",
              "room": "Aulan", "minutes": 60}]}]},
            {"id": "f00", "name": "Forum 1", "number": 1, "series": "s", "step": "forum", "region": "r0", "date": "2025-10-05", "status": "held"},
            {"id": "f01", "name": "Forum 2", "number": 2, "series": "s", "step": "forum", "region": "r0", "date": "2026-02", "status": "planned"},
            {"id": "f10", "name": "Forum 1", "number": 1, "series": "s", "step": "forum", "region": "r1", "date": "2025-10-12", "status": "held",
              "conflicts": [{"field": "date", "value": "2025-10-19", "source": "Kustbladet"}]},
            {"id": "f11", "name": "Forum 2", "number": 2, "series": "s", "step": "forum", "region": "r1", "date": "2026-03", "status": "planned"},
            {"id": "f20", "name": "Forum 1", "number": 1, "series": "s", "step": "forum", "region": "r2", "date": "2025-10-19", "status": "held"},
            {"id": "f21", "name": "Forum 2", "number": 2, "series": "s", "step": "forum", "region": "r2", "date": "2026-04", "status": "planned"},
            {"id": "u", "name": "Höstmöte", "series": "s", "date": "XXXX-10-25/XXXX-10-26", "status": "held", "sources": [{"title": "K",
              "retrieved": "2025-12-01"}]},
            {"id": "u2", "name": "Okänt möte", "series": "s"}
          ],
          "projects": [
            {"id": "p0", "name": "Projekt Fyr", "programme": "kust", "period": "2025-03-15/2026-09-30", "regions": ["r0"]},
            {"id": "p1", "name": "Projekt Brygga", "programme": "kust", "period": "2025-~06/2026", "regions": ["r0"]},
            {"id": "p2", "name": "Projekt Vind", "programme": "kust", "period": "2024-11-01/..", "regions": ["r0"]},
            {"id": "p3", "name": "Projekt Sälg", "programme": "kust", "period": "2026-02/", "regions": ["r0"]},
            {"id": "p4", "name": "Projekt Torsk", "programme": "kust", "period": "2025~/2026-05-05", "regions": ["r0"]},
            {"id": "p5", "name": "Projekt Strömming", "programme": "kust", "period": "202X", "regions": ["r0"]}
          ],
          "publications": [
            {"id": "n0", "kind": "news", "title": "Nyhet 1", "date": "2026-02-02", "programme": "kust"},
            {"id": "n1", "kind": "news", "title": "Nyhet 2", "date": "2026-02-02", "programme": "kust"},
            {"id": "n2", "kind": "news", "title": "Nyhet 3", "date": "2026-02-03", "programme": "kust"},
            {"id": "n3", "kind": "news", "title": "Nyhet 4", "date": "2026-02-04", "programme": "kust"},
            {"id": "n4", "kind": "news", "title": "Nyhet 5", "date": "2026-02-05", "programme": "kust"},
            {"id": "n5", "kind": "news", "title": "Nyhet 6", "date": "2026-02-06", "programme": "kust"},
            {"id": "n6", "kind": "news", "title": "Nyhet 7", "date": "2026-02-07", "programme": "kust"},
            {"id": "n7", "kind": "news", "title": "Nyhet 8", "date": "2026-02-07", "programme": "kust"},
            {"id": "n8", "kind": "news", "title": "Nyhet 9", "date": "2026-02-08", "programme": "kust"}
          ],
          "notes": [
            {"id": "l1", "kind": "promise", "about": {"collection": "forums", "id": "dagen"}, "text": "Kartlägga praktikplatser",
              "due": "2026-04-01", "status": "open"}
          ],
          "surveys": [
            {"id": "enkat", "name": "Företagsenkät", "programme": "kust", "step": "info", "period": "2025-03/2025-04", "regions": ["r0"]}
          ]
        }
        """,
    ])
}
