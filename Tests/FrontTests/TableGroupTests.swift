import Model
import Testing

@testable import Front

/// Groups, sums and frequencies: every row stands somewhere, and the numbers agree.
@Suite struct TableGroupTests {
    private let scene = TableExamples.scene

    @Test("Groups cover the rows; where no record has two values they part them")
    func groupsCoverTheRows() {
        for (collection, field) in TableExamples.columns {
            let positions = TableExamples.positions(collection)
            let table = TableGroups(field, among: positions, of: collection, in: scene)
            let members = table.groups.flatMap { table.positions(of: $0) }
            #expect(Set(members) == Set(positions), "\(collection) by \(field)")
            #expect(table.groups.allSatisfy { $0.count > 0 && Set(table.positions(of: $0)).count == $0.count && !$0.label.isEmpty })
            #expect(Set(table.groups.map(\.key)).count == table.groups.count)
            if TableExamples.isSingle(field, collection) { #expect(members.count == positions.count, "\(collection) by \(field)") }
            let missing = table.groups.firstIndex { $0.key == .missing }
            #expect(missing == nil || missing == table.groups.count - 1)
        }
    }

    @Test("The rows of a group are those whose values it covers, in their order")
    func groupsHoldWhatTheyCover() {
        for (collection, field) in TableExamples.columns {
            let positions = Array(TableExamples.positions(collection).reversed())
            let table = TableGroups(field, among: positions, of: collection, in: scene)
            for group in table.groups {
                let covered = positions.filter { scene.keys(of: field, in: collection, at: Int($0)).contains { group.key.covers($0) } }
                #expect(Array(table.positions(of: group)) == covered, "\(group.label) of \(collection) by \(field)")
            }
        }
    }

    @Test("Many dates stand in years and many amounts in round classes, few as they are")
    func manyValuesStandInClasses() {
        let projects = TableExamples.positions(.projects)
        let periods = TableGroups(.period, among: projects, of: .projects, in: scene)
        #expect(periods.groups.contains { if case .year = $0.key { true } else { false } })
        let budgets = TableGroups(.budget, among: projects, of: .projects, in: scene)
        #expect(budgets.groups.count < 24)
        #expect(budgets.groups.allSatisfy { if case .range = $0.key { true } else { $0.key == .missing } })
        let few = TableGroups(.budget, among: Array(projects.prefix(3)), of: .projects, in: scene)
        #expect(few.groups.allSatisfy { if case .range = $0.key { false } else { true } })
    }

    @Test("A year counts the records that the filter for it keeps, but for those whose end or beginning nobody knows")
    func yearsAgreeWithTheFilter() {
        let positions = TableExamples.positions(.projects)
        var compared = 0
        for group in TableGroups(.period, among: positions, of: .projects, in: scene).groups {
            guard case .year(let year) = group.key else { continue }
            var view = TableView.standard(for: .projects)
            view.filter = "period:\(year)"
            let table = TableGroups(.period, among: positions, of: .projects, in: scene)
            let kept = TableRows.kept(positions, by: view, in: scene).filter { position in
                scene.workspace.values(of: .period, in: .projects, at: Int(position)).contains {
                    if case .date(let date) = $0 { date.first != nil && date.last != nil } else { false }
                }
            }
            let counted = Set(table.positions(of: group))
            #expect(Set(kept).isSubset(of: counted), "\(year)")
            #expect(counted.isSubset(of: TableRows.kept(positions, by: view, in: scene)), "\(year)")
            compared += kept.count
        }
        #expect(compared > 20)
    }

    @Test("What lasts for ever counts in thirty years at most")
    func yearsAreCapped() throws {
        #expect(try EDTF("0001/9999").years.count == 30 && EDTF("2024-03/2026-01").years == 2024..<2027)
        #expect(try EDTF("2024/..").years == 2024..<2025)
    }

    @Test("The sums of groups come to the total where no record stands in two")
    func sumsOfGroupsComeToTheTotal() {
        for (collection, field) in TableExamples.columns where TableExamples.isSingle(field, collection) {
            let fields = Workspace.fields(of: collection).filter { $0.isSummed(in: collection) }
            let positions = TableExamples.positions(collection)
            let totals = TableTotals(fields, among: positions, of: collection, in: scene)
            #expect(totals.count == positions.count)
            let table = TableGroups(field, among: positions, of: collection, in: scene)
            let parts = table.groups.flatMap { TableTotals(fields, among: Array(table.positions(of: $0)), of: collection, in: scene).sums }
            for sum in totals.sums {
                let alike = parts.filter { $0.field == sum.field && $0.unit == sum.unit }
                #expect(abs(alike.reduce(0) { $0 + $1.amount } - sum.amount) < 1e-6 * max(1, sum.amount.magnitude), "\(sum)")
                #expect(alike.reduce(0) { $0 + $1.known } == sum.known)
            }
        }
    }

    @Test("Frequencies count every row once for each value, the most frequent first")
    func frequenciesAddUp() {
        for (collection, field) in TableExamples.columns {
            let positions = TableExamples.positions(collection)
            let table = FrequencyTable(field, among: positions, of: collection, in: scene)
            #expect(table.rows.map(\.count) == table.rows.map(\.count).sorted(by: >))
            #expect(table.total == positions.count)
            let counted = table.rows.reduce(0) { $0 + $1.count }
            #expect(TableExamples.isSingle(field, collection) ? counted == positions.count : counted >= positions.count)
            for row in table.rows { #expect(abs(row.share * Double(positions.count) - Double(row.count)) < 1e-9) }
        }
    }

    @Test("Sums are told by currency, as inexact as what is in them, and count a record once in however many groups it stands")
    func sumsSayWhatTheyKnow() {
        let scene = TableExamples.scene(TableExamples.amounts)
        let positions = TableExamples.positions(.projects, in: scene)
        let sums = TableTotals([.budget], among: positions, of: .projects, in: scene).sums
        #expect(sums.map { $0.words(in: scene) } == ["≥ 2\u{202F}120,5 EUR", "7 SEK"])
        #expect(sums.map(\.known) == [3, 1])
        let exact = TableTotals([.budget], among: [0, 1], of: .projects, in: scene).sums
        #expect(exact.map { $0.words(in: scene) } == ["120,5 EUR"])
        var view = TableView.standard(for: .projects)
        view.group = .region
        let rows = TableRows(view, among: positions, in: scene)
        #expect(rows.positions == positions)
        // What leads nowhere is named as it is written; the two without an area are one group.
        #expect(rows.groups?.groups.map(\.label) == ["Bergen", "regions/borta", "Åland", "okänt"])
        #expect(rows.groups?.groups.map(\.count) == [1, 1, 2, 2])
    }
}
