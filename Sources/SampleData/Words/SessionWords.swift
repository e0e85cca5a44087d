/// What happens at forums: the names of blocks and sessions, what they are about, what there is to see afterwards.
enum SessionWords {
    static let blocks = WordTable(
        """
        registration | Registrering och kaffe | Ilmoittautuminen ja kahvi | Registration and coffee
        opening | Öppning | Avaus | Opening
        morning | Förmiddag | Aamupäivä | Morning
        short-break | Kort paus | Lyhyt tauko | Short break
        block-a | Pass A, parallella rum | Osio A, rinnakkaiset huoneet | Block A, parallel rooms
        lunch | Lunch | Lounas | Lunch
        block-b | Pass B, parallella rum | Osio B, rinnakkaiset huoneet | Block B, parallel rooms
        coffee | Kaffe | Kahvi | Coffee
        plenary | Tillsammans igen | Jälleen yhdessä | Together again
        closing | Avslutning | Päätös | Closing
        meeting | Möte | Kokous | Meeting
        dinner | Gemensam middag | Yhteinen illallinen | Dinner together
        day-two | Dag två | Toinen päivä | Day two
        evening | Kväll | Ilta | Evening
        night | Natt | Yö | Night
        change | Timmen då klockan ställs om | Tunti, jolloin kelloja siirretään | The hour when the clocks change
        """)

    static let titles = WordTable(
        """
        welcome | Välkommen till dagen | Tervetuloa päivään | Welcome to the day
        together | Kompetens är något vi gör tillsammans | Osaaminen syntyy yhdessä | Skills are something we make together
        ten-years | Vem arbetar här om tio år? | Kuka täällä työskentelee kymmenen vuoden kuluttua? | Who will work here in ten years?
        picture | Lägesbilden i rummet: vad ser vi? | Tilannekuva huoneessa: mitä näemme? | The picture in the room: what do we see?
        panel | Vad gör vi på måndag? | Mitä teemme maanantaina? | What do we do on Monday?
        promises | Tre löften och hej då | Kolme lupausta ja näkemiin | Three promises and goodbye
        placements | Praktikplatser utan krångel | Harjoittelupaikkoja ilman kiemuroita | Work placements without the fuss
        validation | Validering på en eftermiddag | Osaaminen tunnistetaan iltapäivässä | Recognising skills in an afternoon
        factory | När fabriken blir klassrum | Kun tehtaasta tulee luokkahuone | When the factory becomes a classroom
        borrow | Låna en yrkeslärare | Lainaa ammatinopettaja | Borrow a vocational teacher
        small | Små företag, stora behov | Pienet yritykset, suuret tarpeet | Small companies, great needs
        language | Språkkaféet som gav jobb | Kielikahvila, josta löytyi työ | The language café that led to jobs
        data | Vem äger uppgifter om kompetens? | Kuka omistaa osaamistiedon? | Who owns data on skills?
        remote | Distansarbete i skärgården | Etätyötä saaristossa | Remote work in the archipelago
        fifty | Byta bransch efter femtio | Alanvaihto viidenkympin jälkeen | Changing trade after fifty
        customer | Kommunen som kund och lärare | Kunta asiakkaana ja opettajana | The municipality as customer and teacher
        green | Grön omställning på verkstadsgolvet | Vihreä siirtymä verstaan lattialla | The green transition on the shop floor
        class | När skolklassen mötte rederiet | Kun koululuokka tapasi varustamon | When the class met the shipping line
        rosters | Vårdens scheman kan ritas om | Hoivan työvuorot voi piirtää uusiksi | Care rosters can be redrawn
        hour | Kartlägg kompetensen på en timme | Kartoita osaaminen tunnissa | Map your skills in an hour
        images | Tre bilder av kusten | Kolme kuvaa rannikosta | Three images of the coast
        chairs | Mellan stolarna: vem ansvarar för vuxnas lärande? | Kenen vastuulla aikuisten oppiminen on? | Who answers for adult learning?
        funding | Finansiering steg för steg | Rahoitus askel askeleelta | Funding, step by step
        open-table | Öppet bord: ta med en fråga | Avoin pöytä: tuo kysymys mukanasi | Open table: bring a question
        supervisors | Handledare i verkstaden | Työpaikkaohjaajana verstaalla | Supervisors in the workshop
        across | Över sundet och hem igen | Salmen yli ja takaisin | Across the sound and home again
        portfolio | Så läser vi varandras projekt | Näin luemme toistemme hankkeita | How we read each other’s projects
        meetings | Möten som leder någonstans | Kokouksia, jotka vievät eteenpäin | Meetings that lead somewhere
        seasons | Säsongsarbete året om | Kausityötä ympäri vuoden | Seasonal work all year round
        listening | Att lyssna på dem som inte kom | Kuunnellaan niitä, jotka eivät tulleet | Listening to those who did not come
        short-courses | Korta kurser som arbetsgivare ber om | Lyhytkursseja, joita työnantajat pyytävät | Short courses that employers ask for
        survey | Företagsenkätens siffror | Yrityskyselyn luvut | The figures of the company survey
        needs | Områdets behov av kompetens | Alueen osaamistarpeet | The skills that the area needs
        work-together | Hur vi arbetar tillsammans | Miten teemme yhteistyötä | How we work together
        next | Nästa steg | Seuraavat askeleet | Next steps
        exchange | Byt erfarenheter två och två | Kokemusten vaihtoa pareittain | Exchange in pairs
        visit | Studiebesök i verkstaden | Vierailu verstaalle | A visit to the workshop
        dreams | Drömmar före midnatt | Unelmia ennen keskiyötä | Dreams before midnight
        midnight | Midnatt: året tjugo år framåt | Keskiyö: vuosi kahdenkymmenen vuoden päästä | Midnight: a year twenty years on
        night-walk | Nattvandring med frågor | Yökävely kysymysten kanssa | A night walk with questions
        writing | Skriv brevet till i dag | Kirjoita kirje tähän päivään | Write the letter to today
        clocks | Timmen som inte är som andra | Tunti, joka ei ole kuin muut | The hour unlike the others
        dropped | Bokcirkel om arbetets sagor | Lukupiiri työn saduista | A reading circle on tales of work
        """)

    static let abstracts = WordTable(
        """
        a | Två exempel från vardagen, och vad som krävdes för att det skulle hålla efter projektets slut. | Kaksi esimerkkiä arjesta ja siitä, mitä vaadittiin, jotta tulos kesti hankkeen jälkeen. | Two examples from everyday work, and what it took for them to outlive the project.
        b | Kort inledning, sedan samtal vid borden. Ta med ett eget exempel. | Lyhyt alustus ja keskustelua pöydissä. Ota mukaan oma esimerkki. | A short introduction, then talk at the tables. Bring an example of your own.
        c | Vad gick fel, och vad gjorde vi åt det? Ingen reklam, bara lärdomar. | Mikä meni vikaan, ja mitä sille tehtiin? Ei mainoksia, vain oppeja. | What went wrong, and what did we do about it? No advertising, only lessons.
        d | Siffrorna bakom lägesbilden, och tre frågor som de inte svarar på. | Tilannekuvan luvut ja kolme kysymystä, joihin ne eivät vastaa. | The figures behind the picture, and three questions that they do not answer.
        e | Vi prövar metoden tillsammans och går hem med ett färdigt underlag. | Kokeilemme menetelmää yhdessä ja viemme valmiin pohjan kotiin. | We try the method together and take a finished outline home.
        f | Arbetsgivare, skola och kommun berättar var för sig om samma händelse. | Työnantaja, koulu ja kunta kertovat kukin samasta tapahtumasta. | Employer, school and municipality each tell of the same event.
        g | För dig som undrar var du ska börja. | Sinulle, joka mietit, mistä aloittaa. | For those who wonder where to begin.
        h | Ett samtal om vad som händer när den som kan mest går i pension. | Keskustelu siitä, mitä tapahtuu, kun eniten osaava jää eläkkeelle. | What happens when the one who knows most retires.
        """)

    static let materials = WordTable(
        """
        film | Film | Video | Film
        slides | Presentation | Esitys | Slides
        report | Sammanfattning | Yhteenveto | Summary
        poll | Frågor och svar i rummet | Kysymykset ja vastaukset huoneessa | Questions and answers in the room
        other | Bilder från väggen | Kuvat seinältä | Pictures of the wall
        """)

    static let outcomes = WordTable(
        """
        a | Alla kom överens om en gemensam lista över praktikplatser. | Kaikki sopivat yhteisestä harjoittelupaikkojen luettelosta. | All agreed on one list of work placements.
        b | Tre företag öppnar sina verkstäder för lärare. | Kolme yritystä avaa verstaansa opettajille. | Three companies open their workshops to teachers.
        c | Områdets bild av kompetensbehoven godkändes med två ändringar. | Alueen kuva osaamistarpeista hyväksyttiin kahdella muutoksella. | The area’s picture of the skills it needs was approved with two changes.
        d | Nästa möte hålls på andra sidan sundet. | Seuraava kokous pidetään salmen toisella puolella. | The next meeting is on the other side of the sound.
        e | En arbetsgrupp tar fram ett förslag om handledarnas utbildning. | Työryhmä laatii ehdotuksen työpaikkaohjaajien koulutuksesta. | A group will propose a training for supervisors.
        f | Projekten i området läses tillsammans två gånger om året. | Alueen hankkeet käydään yhdessä läpi kaksi kertaa vuodessa. | The area’s projects are read together twice a year.
        """)
}
