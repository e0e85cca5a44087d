/// What rooms are asked.
enum PollWords {
    /// A question with its answers.
    struct Question: Sendable {
        let id: String
        let kind: String
        let text: Words
        let options: [Words]

        init(_ id: String, _ kind: String, _ table: String) {
            let rows = WordTable(table).words
            (self.id, self.kind, text, options) = (id, kind, rows[0], Array(rows.dropFirst()))
        }

        /// The question, with the answers of so many where they are known.
        func json(_ respondents: Int?, region: String? = nil, _ chance: inout Chance) -> JSONValue {
            let results: JSONValue? = respondents.map { base in
                [
                    [
                        "region": region.map { .string($0) }, "base": .integer(base),
                        "options": .list(zip(options, values(base, &chance)).map { ["label": $0.json, "value": $1] }),
                    ]
                ]
            }
            return [
                "id": .string(id), "text": text.json, "kind": .string(kind), "unit": unit.map { .string($0) },
                "results": results,
            ]
        }

        private var unit: String? {
            switch kind {
            case "share": "percent"
            case "ranking", "open": nil
            default: "count"
            }
        }

        private func values(_ base: Int, _ chance: inout Chance) -> [JSONValue] {
            switch kind {
            case "share": options.map { _ in .integer(chance.number(18...87)) }
            // The mean of the places that an answer had.
            case "ranking": options.indices.map { .fixed(12 + $0 * 7 + chance.number(0...5), decimals: 1) }
            case "multiple": options.map { _ in .integer(chance.number(base / 5...base * 4 / 5)) }
            default: divided(base, &chance).map { .integer($0) }
            }
        }

        /// Each of so many has answered once.
        private func divided(_ base: Int, _ chance: inout Chance) -> [Int] {
            var values = options.map { _ in 0 }
            let favourite = chance.below(options.count)
            for _ in 0..<base { values[chance.holds(30) ? favourite : chance.below(options.count)] += 1 }
            return values
        }
    }

    static let needs = Question(
        "behov", "multiple",
        """
        - | Vilken kompetens är svårast att hitta? | Mitä osaamista on vaikein löytää? | Which skills are hardest to find?
        - | Vård och omsorg | Hoiva | Care
        - | Teknik och underhåll | Tekniikka ja kunnossapito | Engineering and maintenance
        - | Digitala verktyg | Digitaaliset työkalut | Digital tools
        - | Språk | Kielet | Languages
        - | Ledarskap | Johtaminen | Leadership
        """)

    static let next = Question(
        "nasta-steg", "single",
        """
        - | Vad gör du först? | Mitä teet ensin? | What will you do first?
        - | Ringer någon som var här | Soitan jollekulle, joka oli täällä | Call somebody who was here
        - | Berättar hemma på jobbet | Kerron työpaikalla | Tell them at work
        - | Prövar metoden | Kokeilen menetelmää | Try the method
        - | Väntar och ser | Odotan ja katson | Wait and see
        """)

    static let picture = Question(
        "igenkanning", "scale",
        """
        - | Känner du igen ditt område i bilden? | Tunnistatko alueesi kuvasta? | Do you recognise your area in the picture?
        - | 1 – inte alls | 1 – en lainkaan | 1 – not at all
        - | 2 | 2 | 2
        - | 3 | 3 | 3
        - | 4 | 4 | 4
        - | 5 – helt | 5 – täysin | 5 – wholly
        """)

    static let portfolio = Question(
        "projekt", "ranking",
        """
        - | Vad behöver projekten mest? | Mitä hankkeet tarvitsevat eniten? | What do the projects need most?
        - | En gemensam kalender | Yhteinen kalenteri | A common calendar
        - | Färre rapporter | Vähemmän raportteja | Fewer reports
        - | Mer tid för varandra | Enemmän aikaa toisilleen | More time for each other
        """)

    static let data = Question(
        "uppgifter", "words",
        """
        - | Ett ord om uppgifter om kompetens | Yksi sana osaamistiedosta | One word on data on skills
        - | nytta | hyöty | use
        - | oro | huoli | worry
        - | oläst | lukematta | unread
        - | framtid | tulevaisuus | future
        """)

    static let works = Question(
        "samarbete", "share",
        """
        - | Företaget samarbetar med läroanstalter | Yritys tekee yhteistyötä oppilaitosten kanssa | The company works with schools
        - | Ja | Kyllä | Yes
        """)

    static let knows = Question(
        "framtida-behov", "share",
        """
        - | Företaget känner väl sina framtida kompetensbehov | Yritys tuntee hyvin tulevat osaamistarpeensa | The company knows its future needs well
        - | Ja | Kyllä | Yes
        """)

    static let wishes = Question(
        "onskan", "open",
        """
        - | Om du fick en fe till praktikant, vad skulle hon göra? | Jos saisit harjoittelijaksi haltijattaren, mitä hän tekisi? | If you had a fairy as a trainee, what would she do?
        """)
}
