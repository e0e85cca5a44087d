import Model

extension Folders {
    /// Two invented days with clock times, in a zone that is not the workspace's: parallel rooms, sessions too short for a row, clashes of every
    /// kind, a break without a time, an earlier version of the agenda.
    static let timed = Driving.workspace([
        "workspace.json":
            #"{"workspace": {"name": "Påhittade dagar", "timeZone": "Europe/Stockholm", "languages": ["sv", "fi"], "synthetic": true}}"#,
        "days.json": """
        {"series": [{"id": "s", "name": "Påhittad serie"}],
         "people": [{"id": "ada", "name": "Ada Almgren"}, {"id": "bo", "name": "Bo Björk"}, {"id": "cia", "name": "Cia Ceder"}, {"id": "dan", "name": "Dan Dunge"}],
         "surveys": [{"id": "poll", "name": "Vad saknas?", "forum": "f1", "session": "odla", "questions": [{"text": "Vad saknas?", "unit": "count", "results": [{"base": 12, "options": [{"label": "Jord", "value": 7}, {"label": "Vatten", "value": 5}]}]}]}],
         "forums": [
          {"id": "f0", "name": "Våren", "series": "s", "date": "2026-03-10", "status": "held", "timeZone": "Europe/Helsinki", "agenda": [
            {"id": "a", "name": "Början", "kind": "plenary", "start": "2026-03-10T09:00", "end": "2026-03-10T10:00"}]},
          {"id": "f1", "name": "Sommardagen", "series": "s", "date": "2026-03-12", "status": "confirmed", "timeZone": "Europe/Helsinki",
           "place": {"name": "Gården", "locality": "Byn"},
           "agendaVersions": [{"name": "utkast", "saved": "2026-02-01T10:00:00Z", "agenda": [
            {"id": "kaffe", "name": "Kaffe", "kind": "break", "start": "2026-03-12T08:30", "end": "2026-03-12T09:00"},
            {"id": "oppning", "kind": "plenary", "name": "Öppning", "start": "2026-03-12T09:00", "end": "2026-03-12T10:00", "sessions": [
              {"id": "valkommen", "name": "Välkommen till gården", "kind": "keynote", "room": "Ladan", "minutes": 60, "people": [{"person": "ada", "role": "speaker"}]}]},
            {"id": "forst", "kind": "parallel", "name": "Förmiddag", "start": "2026-03-12T10:00", "sessions": [
              {"id": "odla", "name": "Odla i stad och på landet", "room": "Ladan", "minutes": 45}, {"id": "gammal", "name": "Det gamla", "room": "Stallet", "minutes": 30}]}]}],
           "agenda": [
            {"id": "kaffe", "name": "Kaffe", "kind": "break", "start": "2026-03-12T08:30", "end": "2026-03-12T09:00"},
            {"id": "oppning", "kind": "plenary", "name": "Öppning", "start": "2026-03-12T09:00", "end": "2026-03-12T10:00", "fixed": true, "sessions": [
              {"id": "valkommen", "name": "Välkommen till gården", "kind": "keynote", "room": "Ladan", "minutes": 50, "people": [{"person": "ada", "role": "speaker"}],
               "materials": [{"kind": "film", "title": "Filmen", "found": true}, {"kind": "slides", "title": "Bilderna", "found": false}]}]},
            {"id": "forst", "kind": "parallel", "name": "Förmiddag", "start": "2026-03-12T10:00", "sessions": [
              {"id": "odla", "name": "Odla i stad och på landet, med jord, vatten och tålamod", "kind": "workshop", "room": "Ladan", "minutes": 60, "abstract": "Hur man odlar.", "cut": 1,
               "people": [{"person": "bo", "role": "facilitator"}, {"person": "cia", "role": "facilitator"}], "polls": ["poll"]},
              {"id": "rakna", "name": "Räkna får", "kind": "talk", "room": "Stallet", "minutes": 25, "people": [{"person": "dan", "role": "speaker"}]},
              {"id": "klippa", "name": "Klippa får", "kind": "talk", "room": "Stallet", "minutes": 5, "people": [{"person": "dan", "role": "speaker"}]},
              {"id": "spinna", "name": "Spinna", "kind": "talk", "room": "Stallet", "minutes": 5},
              {"id": "vava", "name": "Väva", "kind": "talk", "room": "Stallet", "minutes": 35},
              {"id": "skriva", "name": "Skriva ansökningar", "kind": "workshop", "room": "Vinden", "minutes": 40, "people": [{"person": "cia", "role": "speaker"}]},
              {"id": "rita", "name": "Rita kartor", "kind": "workshop", "room": "Köket", "minutes": 70},
              {"id": "mala", "name": "Måla plank", "kind": "workshop", "room": "Köket", "start": "2026-03-12T10:30", "minutes": 30},
              {"id": "vandra", "name": "Vandra", "kind": "workshop", "room": "Hagen", "minutes": 45, "people": [{"person": "bo"}]}]},
            {"id": "lunch", "name": "Lunch", "kind": "break", "start": "2026-03-12T12:00", "end": "2026-03-12T13:00"},
            {"id": "fika", "name": "Fika när den blir klar", "kind": "break"},
            {"id": "sist", "kind": "parallel", "name": "Eftermiddag", "start": "2026-03-12T13:00", "sessions": [
              {"id": "samtal", "name": "Samtal om framtiden", "kind": "panel", "room": "Ladan", "minutes": 45, "people": [{"person": "ada", "role": "moderator"}, {"person": "dan", "role": "panelist"}]},
              {"id": "ovning", "name": "Övning", "kind": "workshop", "room": "Stallet", "minutes": 45},
              {"id": "sang", "name": "Sång", "room": "Stallet", "minutes": 20, "start": "2026-03-12T13:47", "people": [{"person": "dan", "role": "speaker"}]}]},
            {"id": "kvall", "kind": "plenary", "name": "Kväll", "start": "2026-03-12T19:00", "sessions": [{"id": "middag", "name": "Middag", "minutes": 120}]}]}]}
        """,
    ])

    /// One day of the size of the largest conferences of volunteers: 100 rooms, 770 events, some fifty at once; invented by a seed.
    static let conference: Workspace = {
        var numbers = SeededNumbers(seed: 42)
        var sessions: [String] = []
        var (room, minute) = (0, 0)
        for number in 0..<770 {
            let minutes = [15, 20, 25, 25, 30, 50].randomElement(using: &numbers)!
            if number * 100 / 770 != room { (room, minute) = (number * 100 / 770, Int.random(in: 0..<8, using: &numbers) * 30) }
            let people = (0..<Int.random(in: 1...2, using: &numbers)).map { _ in
                "{\"person\": \"p\(Int.random(in: 0..<600, using: &numbers))\"}"
            }
            sessions.append(
                """
                {"id": "e\(number)", "name": "Föredrag \(number) om \(["kärnor", "kartor", "kompilatorer"][number % 3]) och annat", "room": "R\(room)",
                 "start": "2026-02-07T\(clock(540 + minute))", "minutes": \(minutes), "people": [\(people.joined(separator: ", "))]}
                """)
            minute += minutes + 5
        }
        let people = (0..<600).map { "{\"id\": \"p\($0)\", \"name\": \"Person \($0)\"}" }
        return Driving.workspace([
            "workspace.json":
                #"{"workspace": {"name": "Påhittad konferens", "timeZone": "Europe/Stockholm", "languages": ["sv"], "synthetic": true}}"#,
            "people.json": "{\"people\": [\(people.joined(separator: ",\n"))]}",
            "forums.json": """
            {"forums": [{"id": "stor", "name": "Den stora dagen", "date": "2026-02-07", "agenda": [
              {"id": "dorrar", "name": "Dörrarna öppnas", "kind": "break", "start": "2026-02-07T08:30", "end": "2026-02-07T09:00"},
              {"id": "allt", "kind": "parallel", "sessions": [\(sessions.joined(separator: ",\n"))]},
              {"id": "slut", "name": "Avslutning", "kind": "plenary", "start": "2026-02-07T18:00", "end": "2026-02-07T18:30"}]}]}
            """,
        ])
    }()

    /// Days that nobody can hold: ends before starts, the first and last years, no names, one id, everything at once.
    static let impossible = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": "Omöjligt", "timeZone": "Europe/Helsinki", "languages": ["sv"], "synthetic": true}}"#,
        "forums.json": """
        {"forums": [
          {"id": "bakvänt", "name": "", "date": "2026-02-07", "agenda": [
            {"id": "x", "name": "", "kind": "plenary", "start": "2026-02-07T12:00", "end": "2026-02-07T09:00"},
            {"id": "x", "name": "", "kind": "parallel", "start": "2026-02-07T10:00", "end": "2026-02-07T08:00", "sessions": [
              {"id": "x", "name": "", "room": "", "minutes": -5}, {"id": "x", "name": "", "room": "A", "minutes": 0}]}]},
          {"id": "tider", "name": "Alla tider", "agenda": [
            {"id": "a", "start": "0001-01-01T00:00", "end": "9999-12-31T23:59"},
            {"id": "b", "kind": "parallel", "start": "0001-01-01T10:00", "sessions": [{"id": "1", "name": "Ett", "minutes": 10080}, {"id": "2", "name": "Två", "room": "B"}]},
            {"id": "c", "start": "9999-12-31T23:59", "end": "9999-12-31T24:00"}]},
          {"id": "natt", "name": "Natten", "date": "2026-10-25", "agenda": [
            {"id": "lång", "kind": "parallel", "start": "2026-10-25T02:00", "sessions": [
              {"id": "vaka", "name": "Vaka", "room": "A", "minutes": 180}, {"id": "gå", "name": "Gå", "room": "B", "minutes": 30}]}]},
          {"id": "tomt", "name": "Tomt", "date": "2026-11-01", "agenda": [{}, {"kind": "parallel"}, {"sessions": []}]}]}
        """,
    ])

    /// Five thousand sessions at once, all with one id.
    static let crowd = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": "Trängsel", "languages": ["sv"], "synthetic": true}}"#,
        "forums.json":
            "{\"forums\": [{\"id\": \"f\", \"name\": \"Trängsel\", \"agenda\": [{\"id\": \"b\", \"kind\": \"parallel\", \"start\": \"2026-02-07T09:00\", \"sessions\": ["
            + (0..<5000).map {
                "{\"id\": \"x\", \"name\": \"\", \"room\": \"\($0 % 3)\", \"start\": \"2026-02-07T09:00\", \"minutes\": 30}"
            }.joined(separator: ",") + "]}]}]}",
    ])

    private static func clock(_ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
}
