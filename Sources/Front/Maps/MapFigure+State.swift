import Model

extension State {
    /// The map of the Regions screen with the layer, programme and part that one has gone to; nil where there is no map.
    public var mapFigure: MapFigure? {
        var state = self
        if place.kind != .screen(.regions) { state.go(to: .regions) }
        guard let scene = state.scene, let pane = state.place.panes[Place.map] as? MapPane, let picture = pane.picture else { return nil }
        return MapFigure(picture, isMoved: pane.camera != nil, in: scene)
    }
}

extension MapFigure {
    init(_ picture: MapPicture, isMoved: Bool, in scene: Scene) {
        let atlas = picture.atlas
        let own = picture.own
        func outlines(_ features: [Int]) -> [Outline] {
            features.map { atlas.features[$0].outline }.filter(\.hasArea)
        }
        topic = scene.programme.map { scene.title($0) } ?? scene.text(scene.workspace.info.name)
        title = picture.figures.title
        subtitle = MapMargins.subtitle(
            atlas.areas.filter { own.contains($0.region.id) }, own.count, picture.context, picture.unplaced, atlas, opened: nil, scene)
        areas = atlas.areas.map { area in
            let id = area.region.id
            let isOwn = own.contains(id)
            return Area(
                id: id, name: scene.title(area.region), words: isOwn ? picture.figures.wordsOf[id] : nil,
                classIndex: isOwn ? picture.figures.classOf[id] : nil, outlines: outlines(area.features),
                pins: area.hasOutline ? [] : area.pins.map(\.point), hull: area.hull, labelPoint: area.centre,
                people: scene.people(of: area.region), extent: area.extent(atlas))
        }.sorted { $0.extent > $1.extent }
        classes = picture.figures.classes.map { entry in
            Class(
                pattern: entry.pattern, role: entry.role,
                text: entry.text + (entry.isMiddle ? " " + scene.say(.middleOfScale) : ""), count: entry.count)
        }
        arrows = picture.figures.arrows.compactMap { arrow in
            guard let from = atlas.area(of: arrow.from)?.centre, let to = atlas.area(of: arrow.to)?.centre else { return nil }
            return Arrow(from: from, to: to, value: arrow.value)
        }
        notes = picture.figures.notes
        countries = outlines(picture.context.countries)
        otherCountries = outlines(picture.context.otherCountries)
        let between = picture.context.between
        borders = SharedBorders(between.map { atlas.features[$0].outline }).lines
        borderNames = between.compactMap { place in
            let name = atlas.features[place].name(in: scene.names)
            return atlas.features[place].labelPoint.flatMap { name.isEmpty ? nil : Name(text: name, point: $0) }
        }
        frame = isMoved ? picture.camera.box(in: picture.size) : MapPicture.box(atlas, own)
        sources = atlas.sources
        isSynthetic = scene.workspace.info.isSynthetic
        language = scene.language
    }
}
