/// All maps of a workspace on one plane, with the place of every region on them.
///
/// It is a value made once, away from the keys: reading, projecting and joining are done, and drawing needs no more than multiplying.
public struct Atlas: Sendable {
    /// What is wrong with the maps, by file and place.
    public let problems: [Problem]
    /// The places of the problems, in their order. They are worked out at once: the files' bytes are not kept.
    public let places: [Place]
    public let features: [AtlasFeature]
    /// Where the outlines come from, file by file; empty for a file that does not say.
    public let attributions: [String]
    /// Where regions lie, in the order of the workspace's regions; those without any place are left out.
    public let areas: [MapArea]
    /// The regions that are nowhere on the maps.
    public let unplaced: [RecordName]
    /// What of the plane all features and areas cover.
    public let box: PlaneBox
    private let placeOf: [String: Int]

    /// A map file: its path as the workspace names it, and its bytes or why there are none.
    public struct Source: Sendable {
        public let path: String
        public let bytes: Result<Bytes, Unreadable>

        public init(path: String, bytes: Result<Bytes, Unreadable>) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// Why a file has no bytes.
    public struct Unreadable: Error, Sendable {
        public let reason: String
        public init(reason: String) { self.reason = reason }
    }

    /// Reads maps and finds the regions of a workspace on them. O(bytes + positions · lines tried for a name + regions).
    public init(_ sources: [Source], _ workspace: Workspace) {
        var problems: [Problem] = []
        var read: [MapContents] = []
        for (file, source) in sources.enumerated() {
            switch source.bytes {
            case .success(let bytes): read.append(MapContents.read(bytes))
            case .failure(let fault):
                read.append(MapContents())
                problems.append(Problem(file: file, offset: 0, fault: .unreadable(reason: fault.reason)))
            }
            problems += read[file].faults.map { Problem(file: file, offset: $0.offset, fault: .map($0.fault)) }
        }
        let regions = workspace.all(Region.self)
        let projection = Self.projection(read, regions)
        let isHeavy = read.reduce(0) { $0 + $1.features.reduce(0) { $0 + $1.geometry.positions } } > Self.manyPositions
        features = read.enumerated().flatMap { file, contents in
            var properties = MapProperties()
            let country = properties.country(of: contents.features)
            return contents.features.map { AtlasFeature($0, file: file, country: country, &properties, projection, isHeavy: isHeavy) }
        }
        attributions = read.map(\.attribution)
        var files = sources.map { SourceFile(path: $0.path, bytes: (try? $0.bytes.get()) ?? Bytes([])) }
        let join = MapJoin(features, regions)
        var areas: [MapArea] = []
        var unplaced: [RecordName] = []
        var recordFiles: [Int: Int] = [:]
        for region in regions {
            let found = join.features(of: region)
            if let area = MapArea(region, found, features, projection) { areas.append(area) } else { unplaced.append(region.name) }
            var faults: [Problem.Fault] = found.missing.map { .unknownFeature($0, region.name) }
            if found.features.isEmpty, let name = found.sharedName { faults.append(.sharedMapName(name, region.name)) }
            guard !faults.isEmpty else { continue }
            let origin = region.basics.origin
            let file = recordFiles[origin.file] ?? files.count
            if file == files.count { files.append(workspace.files[origin.file]) }
            recordFiles[origin.file] = file
            problems += faults.map { Problem(file: file, offset: origin.start, fault: $0) }
        }
        self.problems = problems.sorted { ($0.file, $0.offset) < ($1.file, $1.offset) }
        places = Place.all(of: self.problems, in: files)
        self.areas = areas
        self.unplaced = unplaced
        placeOf = Dictionary(areas.indices.map { (areas[$0].region.id, $0) }, uniquingKeysWith: { first, _ in first })
        var box = PlaneBox()
        for feature in features { box.add(feature.outline.box) }
        for area in areas { box.add(area.box) }
        self.box = box
    }

    /// From so many positions on, small scales have outlines of their own.
    private static let manyPositions = 60_000

    private static func projection(_ maps: [MapContents], _ regions: Table<Region>) -> Projection {
        var box = GeoBox()
        for map in maps { for feature in map.features { box.add(feature.geometry) } }
        for region in regions {
            for position in region.members.compactMap(\.position) { box.add(position) }
            if let position = region.position { box.add(position) }
        }
        if box.isEmpty { box.add(Position(longitude: 0, latitude: 0)) }
        return Projection(for: box)
    }

    /// Where a region lies; nil where it is nowhere. O(1).
    public func area(of region: String) -> MapArea? { placeOf[region].map { areas[$0] } }

    /// True where there is nothing to draw.
    public var isEmpty: Bool { box.isEmpty }
}

extension MapGeometry {
    /// How many positions it has.
    fileprivate var positions: Int {
        polygons.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } } + lines.reduce(0) { $0 + $1.count } + points.count
    }
}
