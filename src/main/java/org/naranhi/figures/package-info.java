/// Numbers in running text of both languages, read into values: `Figures.read("3조5000억 원",
/// Language.KOREAN)` is one [Figure] of 3,500,000,000,000 `KRW`. Dates and times are read first, by
/// shape; then numbers from left to right, each with the unit after it (`units.tsv`). Vague numbers
/// (수십만, dozens of) are left out.
///
/// [FigureWriter] is the way back: `write` in house style (`house-units.tsv`, `months.tsv`,
/// `number-words.tsv`), `like` in the shape of a number that stands there already.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"text"})
package org.naranhi.figures;
