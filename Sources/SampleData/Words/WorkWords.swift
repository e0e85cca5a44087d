/// Projects, teams, publications: what people work at.
enum WorkWords {
    /// What projects are called.
    static let nicknames = WordTable(
        """
        lykta | Lyktan | Lyhty | The Lantern
        bro | Bron | Silta | The Bridge
        vagga | Vaggan | Kehto | The Cradle
        kompass | Kompassen | Kompassi | The Compass
        nyckel | Nyckeln | Avain | The Key
        segel | Seglet | Purje | The Sail
        frö | Fröet | Siemen | The Seed
        spegel | Spegeln | Peili | The Mirror
        stege | Stegen | Tikkaat | The Ladder
        trad | Tråden | Lanka | The Thread
        ugn | Ugnen | Uuni | The Oven
        stjarna | Stjärnan | Tähti | The Star
        """)

    /// What they are about.
    static let matters = WordTable(
        """
        validering | validering i vården | osaamisen tunnistaminen hoiva-alalla | recognising skills in care
        handledare | handledare på små arbetsplatser | työpaikkaohjaajia pieniin yrityksiin | supervisors in small workplaces
        svetsare | svetsare på halvtid | hitsaajia osa-aikaisesti | welders part-time
        sprak | språk på jobbet | kieltä työssä | language at work
        distans | studier på distans i skärgården | etäopintoja saaristossa | distance studies in the archipelago
        energi | yrken för förnybar energi | uusiutuvan energian ammatteja | trades for renewable energy
        trafik | chaufförer för landsbygden | kuljettajia maaseudulle | drivers for the countryside
        skog | skog och digitala kartor | metsä ja digitaaliset kartat | forestry and digital maps
        unga | unga till sommarjobb | nuoria kesätöihin | young people into summer jobs
        seniorer | erfarna som mentorer | kokeneet mentoreina | the experienced as mentors
        mat | lokal mat i storkök | lähiruokaa suurkeittiöihin | local food in canteens
        turism | gäster året om | vieraita ympäri vuoden | guests all year round
        data | kompetensdata utan krångel | osaamistieto ilman kiemuroita | skills data without the fuss
        generation | generationsväxling i familjeföretag | sukupolvenvaihdos perheyrityksessä | handing on a family business
        """)

    static let statuses = WordTable(
        """
        ended | avslutat | päättynyt | ended
        going | pågående | käynnissä | under way
        planned | planerat | suunnitteilla | planned
        """)

    static let roles = WordTable(
        """
        a | partner | kumppani | partner
        b | ordnar utbildningen | järjestää koulutuksen | arranges the training
        c | utvärderar | arvioi | evaluates
        """)

    static let challenges = WordTable(
        """
        a | Hur får en sexpersonersfirma tid att handleda? | Miten kuuden hengen yritys ehtii ohjata harjoittelijaa? | How does a firm of six find time to supervise?
        b | Hur möts skola och verkstad innan maskinen är gammal? | Miten koulu ja verstas kohtaavat ennen kuin kone vanhenee? | How do school and workshop meet before the machine is old?
        c | Hur ser vi det som folk kan utan papper? | Miten näemme sen, mitä ihmiset osaavat ilman todistuksia? | How do we see what people can do without certificates?
        d | Hur stannar den som kom för sommaren? | Miten kesäksi tullut jää? | How does the one who came for the summer stay?
        """)

    static let experiments = WordTable(
        """
        a | Praktik i tre timmar | Kolmen tunnin harjoittelu | A placement of three hours
        b | Läraren på lånad arbetstid | Opettaja lainatyöajalla | The teacher on borrowed time
        c | Kompetenskort på kaffebordet | Osaamiskortti kahvipöydässä | A skills card on the coffee table
        d | En vecka i byte | Viikko vaihdossa | A week in exchange
        """)

    static let descriptions = WordTable(
        """
        a | Åtta personer provade, fyra ville fortsätta. | Kahdeksan kokeili, neljä halusi jatkaa. | Eight tried, four wanted to go on.
        b | Två arbetsplatser provade i en vecka var. | Kaksi työpaikkaa kokeili viikon kumpikin. | Two workplaces tried for a week each.
        c | Korten låg framme i en månad och fick 60 anteckningar. | Kortit olivat esillä kuukauden ja saivat 60 merkintää. | The cards lay out for a month and got 60 notes.
        """)

    static let results = WordTable(
        """
        a | Det räckte med mindre än vi trodde. | Vähempikin riitti kuin luulimme. | Less was enough than we thought.
        b | Utan chefens tid blir det inget. | Ilman esimiehen aikaa ei synny mitään. | Without the manager’s time nothing happens.
        c | Modellen tas i bruk i två kommuner. | Malli otetaan käyttöön kahdessa kunnassa. | The model will be used in two municipalities.
        """)

    static let publications = WordTable(
        """
        oppet-hus | Nio områden ritar sin egen bild | Yhdeksän aluetta piirtää oman kuvansa | Nine areas draw their own picture | news
        halvtid | Halvvägs: vad forumen har gett | Puolivälissä: mitä foorumit ovat antaneet | Halfway: what the forums have given | report
        rorlighet | Vem flyttar över sundet? | Kuka muuttaa salmen yli? | Who moves across the sound? | report
        handledning | Handledning är också ett yrke | Ohjaaminenkin on ammatti | Supervising is a trade too | article
        samtal | Samtal i kajutan, del 1 | Keskusteluja kajuutassa, osa 1 | Talks in the cabin, part 1 | podcast
        samtal-2 | Samtal i kajutan, del 2 | Keskusteluja kajuutassa, osa 2 | Talks in the cabin, part 2 | podcast
        dag-film | Dagen på fyra minuter | Päivä neljässä minuutissa | The day in four minutes | film
        enkat | Företagsenkäten i siffror | Yrityskysely numeroina | The company survey in figures | report
        labb | Vad är ett labbteam? | Mikä on labratiimi? | What is a lab team? | page
        inbjudan | Konferensen fyller salen | Konferenssi täyttää salin | The conference fills the hall | news
        validera | Att validera på en eftermiddag | Osaamisen tunnistaminen iltapäivässä | Recognising skills in an afternoon | article
        sagor | Sagor om yrken som fanns | Satuja ammateista, joita oli | Tales of trades that were | report
        brev | Brev från framtiden | Kirjeitä tulevaisuudesta | Letters from the future | article
        natten | Natten då klockan stannade | Yö, jolloin kello pysähtyi | The night the clock stopped | news
        """)

    static let groups = WordTable(
        """
        vard | sjukskötare och omsorgspersonal | sairaanhoitajia ja hoivatyöntekijöitä | nurses and care workers
        teknik | ingenjörer och tekniker | insinöörejä ja teknikoita | engineers and technicians
        larare | lärare | opettajia | teachers
        """)
}
