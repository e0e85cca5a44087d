import ArgumentParser
@main struct Lagesbild: ParsableCommand { mutating func run() { print("hej") } }
