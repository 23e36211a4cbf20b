/// Findings as files for readers and for other tools.
///
/// ```java
/// new FindingReport(title, words, texts).write(ReportFormat.SARIF, archived, out);
/// ```
///
/// The words a finding is said in come from whoever writes the report. SARIF is version 2.1.0
/// (OASIS): a story is an artifact, a segment its line, columns count UTF-16 units from 1.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("report")
package org.naranhi.quality.report;
