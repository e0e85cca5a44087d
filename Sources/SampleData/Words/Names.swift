/// Names of people: ordinary first names, and surnames that nobody has.
enum Names {
    static let finnish = words(
        """
        Aino Eero Helmi Juho Kaisa Lauri Marja Niilo Outi Pekka Riitta Sampo Tuuli Urho Venla Veikko Anneli Ilmari Kerttu Onni \
        Saara Toivo Jenni Arttu Hilkka Mikko Päivi Tapio Emmi Olavi
        """)

    static let swedish = words(
        """
        Agneta Bengt Cecilia Daniel Elsa Folke Greta Håkan Ingrid Johan Karin Lars Märta Nils Olga Per Ragnhild Sven Tora Ulf \
        Viveka Yngve Åsa Östen Hedvig Malin Gustav Linnea Anders Birgitta
        """)

    static let finnishSurnames = words(
        """
        Tarunen Satula Keksinen Tarinainen Satulainen Keksilainen Ideanen Arvoitunen Lorulainen Unelmanen Kuvitelmanen Juonelainen \
        Mielikuvanen Aarteinen Taikalainen Oivallunen Hoksanen Ihmelainen
        """)

    static let swedishSurnames = words(
        """
        Sagolund Påhittberg Diktander Fabelström Gåtlöv Påfundsson Luftslottander Uppfinnarsson Ramsegren Tankestråle Hittepåsson \
        Trollspögren Sagoqvist Drömslottsson Äventyrsdal Idéblad Kluringsson Rimstedt
        """)

    /// Spellings that somebody's list has for a surname.
    static let misspelled = [
        (right: "Sagoqvist", wrong: "Sagokvist"), (right: "Gåtlöv", wrong: "Gåtlöf"), (right: "Keksinen", wrong: "Keksiinen"),
        (right: "Diktander", wrong: "Dictander"), (right: "Hoksanen", wrong: "Hoksainen"),
    ]

    /// What people do, by the sector of their organisation.
    static let titles = WordTable(
        """
        company | personalchef | henkilöstöpäällikkö | head of human resources
        company | verkställande direktör | toimitusjohtaja | managing director
        company | produktionsledare | tuotantopäällikkö | production manager
        education | rektor | rehtori | principal
        education | utbildningschef | koulutuspäällikkö | head of training
        education | yrkeslärare | ammatinopettaja | vocational teacher
        education | studiehandledare | opinto-ohjaaja | study counsellor
        public | utvecklingschef | kehityspäällikkö | development manager
        public | näringslivschef | elinkeinojohtaja | director of business services
        public | regionutvecklare | aluekehittäjä | regional developer
        public | kompetensstrateg | osaamisstrategi | skills strategist
        association | verksamhetsledare | toiminnanjohtaja | executive director
        association | ordförande | puheenjohtaja | chair
        research | forskare | tutkija | researcher
        research | professor | professori | professor
        funder | handläggare | rahoitusasiantuntija | funding officer
        funder | programchef | ohjelmapäällikkö | programme director
        network | nätverksledare | verkostojohtaja | network leader
        network | processledare | prosessinvetäjä | facilitator
        """)

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
