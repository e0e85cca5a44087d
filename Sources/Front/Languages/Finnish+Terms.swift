import Model

extension Finnish {
    public func say(_ term: Term) -> String {
        switch term {
        case .screen(let kind): name(of: kind)
        case .collection(let collection): name(of: collection)
        case .field(let field): name(of: field)
        case .state(let state):
            switch state {
            case .held: "tehty"
            case .underWay: "käynnissä"
            case .planned: "tulossa"
            case .notTakingPart: "ei mukana"
            case .unknown: "ei tietoa"
            }
        case .forumStatus(let status):
            switch status {
            case .planned: "suunniteltu"
            case .confirmed: "vahvistettu"
            case .held: "pidetty"
            case .cancelled: "peruttu"
            }
        case .regionKind(let kind):
            switch kind {
            case .municipality: "kunta"
            case .municipalities: "kunnat"
            case .subRegion: "seutukunta"
            case .region: "maakunta"
            case .county: "lääni"
            }
        case .seriesKind(let kind):
            switch kind {
            case .situationPicture: "tilannekuvafoorumit"
            case .futures: "tulevaisuusfoorumit"
            case .networkDays: "verkostopäivät"
            case .conference: "konferenssi"
            case .webinar: "webinaarit"
            case .training: "koulutus"
            }
        case .sector(let sector):
            switch sector {
            case .company: "yritys"
            case .education: "koulutus"
            case .public: "julkinen sektori"
            case .association: "järjestö"
            case .research: "tutkimus"
            case .funder: "rahoittaja"
            case .network: "verkosto"
            }
        case .role(let role):
            switch role {
            case .speaker: "puhuja"
            case .facilitator: "fasilitaattori"
            case .moderator: "moderaattori"
            case .panelist: "panelisti"
            case .presenter: "esittelijä"
            }
        case .blockKind(let kind):
            switch kind {
            case .plenary: "yhteinen osuus"
            case .parallel: "rinnakkain"
            case .pause: "tauko"
            }
        case .sessionKind(let kind):
            switch kind {
            case .keynote: "keynote"
            case .panel: "paneeli"
            case .talk: "puheenvuoro"
            case .workshop: "työpaja"
            case .discussion: "keskustelu"
            case .pause: "tauko"
            }
        case .materialKind(let kind):
            switch kind {
            case .film: "video"
            case .slides: "esitys"
            case .report: "raportti"
            case .poll: "pikakysely"
            case .other: "aineisto"
            }
        case .publicationKind(let kind):
            switch kind {
            case .news: "uutinen"
            case .report: "raportti"
            case .article: "artikkeli"
            case .podcast: "podcast"
            case .film: "video"
            case .page: "verkkosivu"
            }
        case .noteKind(let kind):
            switch kind {
            case .note: "muistiinpano"
            case .decision: "päätös"
            case .promise: "lupaus"
            case .input: "evästys"
            case .question: "kysymys"
            case .quote: "sitaatti"
            case .lesson: "oppi"
            }
        case .noteStatus(let status):
            switch status {
            case .open: "avoin"
            case .doing: "työn alla"
            case .done: "valmis"
            case .dropped: "rauennut"
            }
        case .contactKind(let kind):
            switch kind {
            case .email: "Sähköposti"
            case .phone: "Puhelin"
            case .url: "Verkkosivu"
            }
        case .participantStatus(let status):
            switch status {
            case .invited: "kutsuttu"
            case .registered: "ilmoittautunut"
            case .present: "paikalla"
            case .absent: "poissa"
            }
        case .language(let tag): ["sv": "Ruotsi", "fi": "Suomi", "en": "Englanti"][tag] ?? tag
        case .zoom(let zoom):
            switch zoom {
            case .millennium: "vuosituhat"
            case .century: "vuosisata"
            case .decade: "vuosikymmen"
            case .year: "vuosi"
            case .quarter: "neljännes"
            case .month: "kuukausi"
            case .week: "viikko"
            case .day: "vuorokausi"
            case .hour: "tunnit"
            case .minute: "minuutit"
            }
        case .country(let code): ["FI": "Suomi", "SE": "Ruotsi"][code] ?? code
        // What is on now, zones, holidays
        case .holiday(let holiday): name(of: holiday)
        case .relativeDays(let days): name(of: days)
        case .timeUnit(let unit): letters(for: unit)
        case .timeZone(let name):
            [
                "Europe/Stockholm": "Tukholma", "Europe/Mariehamn": "Maarianhamina", "Europe/Copenhagen": "Kööpenhamina",
                "Europe/Moscow": "Moskova", "Europe/London": "Lontoo",
            ][name] ?? city(name)
        }
    }

    private func name(of screen: ScreenKind) -> String {
        switch screen {
        case .overview: "Tilannekuva"
        case .regions: "Alueet"
        case .forums: "Foorumit"
        case .teams: "Lab-tiimit"
        case .projects: "Hankkeet"
        case .contacts: "Kontaktit"
        case .timeline: "Aikajana"
        case .day: "Päivä"
        case .problems: "Virheet"
        }
    }

    private func name(of collection: RecordCollection) -> String {
        switch collection {
        case .programmes: "Ohjelmat"
        case .regions: "Alueet"
        case .series: "Foorumisarjat"
        case .forums: "Foorumit"
        case .teams: "Lab-tiimit"
        case .projects: "Hankkeet"
        case .people: "Henkilöt"
        case .organisations: "Organisaatiot"
        case .surveys: "Kyselyt"
        case .publications: "Julkaisut"
        case .flows: "Asiantuntijavirrat"
        case .notes: "Muistiinpanot"
        }
    }
}
