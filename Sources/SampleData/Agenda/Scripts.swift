/// The agendas of the workspace's forums, as `AgendaScript` reads them.
enum Scripts {
    /// A day of plenaries and two blocks of parallel rooms, 08:30 to 16:30.
    static let conference = AgendaScript(
        """
        #registration | break | 08:30 | 09:00
        #opening | plenary | 09:00 | 10:15
        welcome | talk | hall | 09:00 | 10 | 1
        together | keynote | hall | 09:10 | 35 | 1
        picture | discussion | hall | 09:45 | 30 | 2
        #short-break | break | 10:15 | 10:30
        #block-a | parallel | 10:30 | 11:45
        placements | workshop | lighthouse | 10:30 | 75 | 2
        validation | talk | jetty | 10:30 | 35 | 2
        factory | talk | jetty | 11:10 | 35 | 2 | 4
        small | panel | mast | 10:30 | 75 | 3
        language | discussion | cabin | 10:30 | 75 | 2 | 5
        #lunch | break | 11:45 | 12:45 | fixed
        #block-b | parallel | 12:45 | 14:00
        data | panel | lighthouse | 12:45 | 75 | 3
        fifty | talk | jetty | 12:45 | 35 | 1
        green | talk | jetty | 13:25 | 35 | 2 | 3
        hour | workshop | mast | 12:45 | 75 | 2
        chairs | discussion | cabin | 12:45 | 75 | 2 | 6
        #coffee | break | 14:00 | 14:20
        #plenary | plenary | 14:20 | 16:00
        ten-years | keynote | hall | 14:20 | 35 | 1
        meetings | talk | hall | 14:55 | 25 | 1 | 1
        panel | panel | hall | 15:20 | 40 | 4 | 2
        #closing | plenary | 16:00 | 16:30 | fixed
        promises | discussion | hall | 16:00 | 30 | 2
        """)

    static let webinar = AgendaScript(
        """
        #meeting | plenary | 13:00 | 15:00
        welcome | talk | - | 13:00 | 10 | 1
        remote | talk | - | 13:10 | 40 | 2
        across | panel | - | 13:50 | 40 | 3 | 2
        open-table | discussion | - | 14:30 | 30 | 1 | 1
        """)

    /// An area's first, second and third forum: two hours in one room.
    static let areaForums = [
        AgendaScript(
            """
            #meeting | plenary | 13:00 | 15:00
            welcome | talk | - | 13:00 | 15 | 1
            survey | talk | - | 13:15 | 45 | 1
            needs | discussion | - | 14:00 | 60 | 2
            """),
        AgendaScript(
            """
            #meeting | plenary | 13:00 | 15:00
            picture | talk | - | 13:00 | 30 | 1
            portfolio | workshop | - | 13:30 | 60 | 2
            next | discussion | - | 14:30 | 30 | 1
            """),
        AgendaScript(
            """
            #meeting | plenary | 13:00 | 15:00
            needs | talk | - | 13:00 | 30 | 1
            work-together | workshop | - | 13:30 | 60 | 2
            next | discussion | - | 14:30 | 30 | 2
            """),
    ]

    /// An area's forum in a house, with two rooms in the middle.
    static let longAreaForum = AgendaScript(
        """
        #meeting | plenary | 12:30 | 14:00
        welcome | talk | hall | 12:30 | 10 | 1
        survey | talk | hall | 12:40 | 35 | 1
        needs | discussion | hall | 13:15 | 45 | 2
        #coffee | break | 14:00 | 14:20
        #block-a | parallel | 14:20 | 15:20
        work-together | workshop | lighthouse | 14:20 | 60 | 2
        portfolio | discussion | jetty | 14:20 | 60 | 2
        #closing | plenary | 15:35 | 16:10 | fixed
        next | discussion | hall | 15:35 | 35 | 1
        """)

    /// A day with three mistakes in it. The script has one of them: `funding` and `short-courses` are in the same room at the same time.
    static let mistaken = AgendaScript(
        """
        #registration | break | 08:45 | 09:15
        #opening | plenary | 09:15 | 10:00
        welcome | talk | hall | 09:15 | 15 | 1
        needs | keynote | hall | 09:30 | 30 | 1
        #short-break | break | 10:00 | 10:15
        #block-a | parallel | 10:15 | 11:30
        images | workshop | lighthouse | 10:15 | 75 | 2
        rosters | talk | jetty | 10:15 | 35 | 2
        borrow | talk | jetty | 10:50 | 40 | 1
        customer | panel | mast | 10:15 | 75 | 3
        #lunch | break | 11:30 | 12:30 | fixed
        #block-b | parallel | 12:30 | 13:45
        class | talk | lighthouse | 12:30 | 35 | 2
        seasons | talk | lighthouse | 13:05 | 40 | 2
        supervisors | workshop | jetty | 12:30 | 75 | 2
        funding | talk | mast | 12:30 | 35 | 1
        short-courses | talk | mast | 12:55 | 30 | 1
        listening | talk | cabin | 13:05 | 40 | 1
        #closing | plenary | 14:00 | 14:45 | fixed
        next | discussion | hall | 14:00 | 45 | 2
        """)

    /// Two days, with a night between them.
    static let networkDays = AgendaScript(
        """
        #opening | plenary | 12:00 | 13:30
        welcome | talk | hall | 12:00 | 15 | 1
        across | talk | hall | 12:15 | 45 | 2
        listening | talk | hall | 13:00 | 30 | 1
        #coffee | break | 13:30 | 14:00
        #block-a | parallel | 14:00 | 15:30
        exchange | discussion | lighthouse | 14:00 | 90 | 2
        visit | workshop | jetty | 14:00 | 90 | 2
        #plenary | plenary | 15:45 | 16:45
        portfolio | panel | hall | 15:45 | 60 | 3
        #dinner | break | 18:30 | 21:00 | fixed
        #day-two | plenary | 33:00 | 34:30
        seasons | talk | hall | 33:00 | 45 | 2
        small | discussion | hall | 33:45 | 45 | 2
        #short-break | break | 34:30 | 34:45
        #closing | plenary | 34:45 | 36:00
        next | discussion | hall | 34:45 | 75 | 2
        """)

    /// A night between Saturday and Sunday, over the hour at which clocks change.
    static let night = AgendaScript(
        """
        #evening | plenary | 22:00 | 24:00
        welcome | talk | hall | 22:00 | 20 | 1
        dreams | workshop | hall | 22:20 | 100 | 2
        #night | plenary | 24:00 | 26:00
        midnight | discussion | hall | 24:00 | 60 | 2
        night-walk | workshop | hall | 25:00 | 60 | 2
        #change | plenary | 26:00 | 28:00
        clocks | discussion | hall | 26:00 | 120 | 2
        """)
}
