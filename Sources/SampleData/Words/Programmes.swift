/// The four programmes, their steps and what they ask.
enum Programmes {
    static let year = "kompetensaret"
    static let network = "sundsnatverket"
    static let conference = "arbetets-berattelser"
    static let older = "sagornas-hus"

    /// The programmes that an area is in.
    static func taking(_ area: Area) -> [String] {
        var programmes = [year]
        if ["keksionmaa", "loruranta", "fabelland", "gatsundsnejden", "diktarvik-balladvik"].contains(area.id) {
            programmes.append(network)
        }
        if ["haavelahden-seutu", "satukorpi-tarusuo", "fabelland", "tankholmen"].contains(area.id) { programmes.append(older) }
        return programmes
    }

    static let names = WordTable(
        """
        kompetensaret | Fabelkustens kompetensår | Tarurannikon osaamisvuosi | The Fable Coast Year of Skills
        sundsnatverket | Nätverket över Sagosundet | Satusalmen verkosto | The Network across the Fable Sound
        arbetets-berattelser | Arbetets berättelser | Työn tarinat | Tales of Work
        sagornas-hus | Sagornas hus | Satujen talo | The House of Tales
        """)

    static let slogans = WordTable(
        """
        kompetensaret | Alla kan något som någon annan behöver! | Jokainen osaa jotain, mitä toinen tarvitsee! | Everyone knows something that someone else needs!
        sundsnatverket | Två stränder, ett arbetsliv | Kaksi rantaa, yksi työelämä | Two shores, one working life
        """)

    static let summaries = WordTable(
        """
        kompetensaret | Nio påhittade områden tar under drygt två år fram var sin bild av vad de kan och behöver kunna: enkät, tre forum, utbildning i team och en framtidsdag. | Yhdeksän keksittyä aluetta laatii runsaassa kahdessa vuodessa kukin kuvan siitä, mitä alueella osataan ja mitä pitäisi osata: kysely, kolme foorumia, tiimien koulutus ja tulevaisuuspäivä. | Over two years and more, nine invented areas each draw a picture of what they can do and need to learn: a survey, three forums, training in teams and a futures day.
        sundsnatverket | Två gånger om året möts fem områden på var sin sida av sundet, och värdskapet byter strand varje gång. | Viisi aluetta salmen molemmin puolin kokoontuu kahdesti vuodessa, ja isännyys vaihtaa rantaa joka kerta. | Twice a year five areas from both sides of the sound meet, and the hosts change shore each time.
        arbetets-berattelser | En årlig konferens om arbete och lärande, med webbinarier däremellan. | Vuosittainen konferenssi työstä ja oppimisesta, väliaikoina webinaareja. | A yearly conference on work and learning, with webinars in between.
        sagornas-hus | Ett äldre program, av vilket det mesta finns kvar bara i minnesanteckningar. | Vanhempi ohjelma, josta on jäljellä lähinnä muistiinpanoja. | An older programme, of which little is left but notes.
        """)

    static let aims = WordTable(
        """
        kompetensaret | Varje område har en bild av sin kompetens som det självt har ritat | Jokaisella alueella on itse piirretty kuva osaamisestaan | Each area has a picture of its skills that it has drawn itself
        kompetensaret | Företag och skolor hittar varandra utan omvägar | Yritykset ja oppilaitokset löytävät toisensa ilman mutkia | Companies and schools find each other directly
        kompetensaret | Löften som ges på ett forum följs upp på nästa | Foorumissa annettuihin lupauksiin palataan seuraavassa | Promises made at one forum are followed up at the next
        sundsnatverket | Lär av hur grannen på andra sidan sundet löste samma sak | Opitaan, miten salmen toisella puolella ratkaistiin sama asia | Learn how the neighbour across the sound solved the same thing
        sagornas-hus | Samla berättelser om yrken som håller på att försvinna | Kerätään tarinoita katoavista ammateista | Collect tales of trades that are disappearing
        """)

    static let questions = WordTable(
        """
        kompetensaret | Vad kan vi som ingen har frågat efter? | Mitä osaamme, jota kukaan ei ole kysynyt? | What can we do that nobody has asked for?
        kompetensaret | Vilken kompetens saknas om fem år? | Mitä osaamista puuttuu viiden vuoden päästä? | Which skills will be missing in five years?
        kompetensaret | Vem tar nästa steg, och när? | Kuka ottaa seuraavan askeleen ja milloin? | Who takes the next step, and when?
        arbetets-berattelser | Vad ska vi sluta göra för att hinna lära oss? | Minkä lopetamme, jotta ehdimme oppia? | What should we stop doing to have time to learn?
        """)

    /// Steps by programme: id and kind, and how many of them each area is to have.
    static let steps = WordTable(
        """
        kompetensaret | Information: enkät till företag | Tieto: kysely yrityksille | Information: a survey of companies | information | information | 1
        kompetensaret | Forum i området | Alueen foorumit | Forums in the area | forum | forum | 3
        kompetensaret | Labbutbildning i team | Labrakoulutus tiimeissä | Lab training in teams | lab | training | 1
        kompetensaret | Framtidsdag | Tulevaisuuspäivä | Futures day | framtidsdag | futures-forum | 1
        sundsnatverket | Nätverksdagar | Verkostopäivät | Network days | dagar | other | 0
        arbetets-berattelser | Konferens | Konferenssi | Conference | konferens | conference | 0
        sagornas-hus | Berättarkvällar | Tarinaillat | Evenings of tales | kvallar | forum | 1
        sagornas-hus | Slutsamling | Päätöskokous | Closing meeting | slut | other | 0
        """)

    static let modules = WordTable(
        """
        helheten | Se helheten | Näe kokonaisuus | See the whole
        framtider | Tänk i framtider | Ajattele tulevaisuuksia | Think in futures
        prova | Pröva i liten skala | Kokeile pienesti | Try on a small scale
        beratta | Berätta vidare | Kerro eteenpäin | Pass it on
        """)

    static let themes = WordTable(
        """
        kompetensaret | lärande i arbetet | työssä oppiminen | learning at work
        kompetensaret | gemensam förnyelse | yhteinen uudistuminen | renewal together
        sundsnatverket | rörlighet över sundet | liikkuvuus salmen yli | mobility across the sound
        """)
}
