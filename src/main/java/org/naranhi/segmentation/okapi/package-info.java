/// The [org.naranhi.segmentation.Segmenter] on Okapi's SRX engine. The rules are `news.srx`,
/// written for Korean and English news, which any SRX tool can use; each rule says there what it is
/// for.
///
/// ```java
/// Segmenter segmenter = new OkapiSegmenter();
/// List<Span> sentences = segmenter.segments(passage, Language.KOREAN);
/// ```
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("okapi")
package org.naranhi.segmentation.okapi;
