/// The series of forums: programme and kind.
enum SeriesWords {
    static let areaForums = "omradesforum"
    static let futures = "framtidsdagar"
    static let training = "labbdagar"
    static let networkDays = "sundsdagarna"
    static let conference = "arbetets-berattelser"
    static let webinars = "berattelser-pa-natet"
    static let older = "berattarkvallar"

    static let table = WordTable(
        """
        omradesforum | Områdesforum | Aluefoorumit | Area forums | kompetensaret | situation-picture
        framtidsdagar | Framtidsdagar | Tulevaisuuspäivät | Futures days | kompetensaret | futures
        labbdagar | Labbdagar | Labrapäivät | Lab days | kompetensaret | training
        sundsdagarna | Sundsdagarna | Salmipäivät | The Sound Days | sundsnatverket | network-days
        arbetets-berattelser | Konferensen Arbetets berättelser | Työn tarinat -konferenssi | The conference Tales of Work | arbetets-berattelser | conference
        berattelser-pa-natet | Berättelser på nätet | Tarinoita verkossa | Tales online | arbetets-berattelser | webinar
        berattarkvallar | Berättarkvällar | Tarinaillat | Evenings of tales | sagornas-hus | situation-picture
        """)

    static let purposes = WordTable(
        """
        omradesforum | Områdets egna ritar bilden av vad det kan och behöver kunna. | Alueen omat ihmiset piirtävät kuvan siitä, mitä siellä osataan ja mitä pitäisi osata. | People of the area draw the picture of what it can do and needs to learn.
        framtidsdagar | Se längre än projekten och komma överens om fortsättningen. | Katsotaan hankkeita pidemmälle ja sovitaan jatkosta. | Look further than the projects and agree on how to go on.
        labbdagar | Teamen prövar sina idéer på varandra. | Tiimit kokeilevat ideoitaan toisillaan. | The teams try their ideas on each other.
        sundsdagarna | Lära av grannen på andra sidan sundet. | Opitaan naapurilta salmen toiselta puolelta. | Learn from the neighbour across the sound.
        arbetets-berattelser | En dag om året för alla som arbetar med arbete och lärande. | Päivä vuodessa kaikille, jotka tekevät työtä työn ja oppimisen parissa. | One day a year for everyone who works with work and learning.
        berattelser-pa-natet | Två timmar om en sak, öppet för alla. | Kaksi tuntia yhdestä asiasta, kaikille avoinna. | Two hours on one thing, open to all.
        berattarkvallar | Lyssna på dem som kunde yrkena. | Kuunnellaan niitä, jotka ammatit osasivat. | Listen to those who knew the trades.
        """)

    static let members = WordTable(
        """
        a | företag | yritykset | companies
        b | läroanstalter | oppilaitokset | schools
        c | kommuner och förbund | kunnat ja kuntayhtymät | municipalities and their associations
        d | föreningar | järjestöt | associations
        """)

    static let audiences = WordTable(
        """
        omradesforum | Inbjudna från områdets företag, skolor och kommuner | Kutsuttuja alueen yrityksistä, oppilaitoksista ja kunnista | Invited from the area’s companies, schools and municipalities
        arbetets-berattelser | Öppet för alla | Avoin kaikille | Open to all
        berattelser-pa-natet | Öppet för alla | Avoin kaikille | Open to all
        sundsdagarna | Nätverkets medlemmar | Verkoston jäsenet | Members of the network
        """)
}
