package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;
import org.naranhi.memory.analysis.Analysis;
import org.naranhi.memory.analysis.AnalysisCsv;
import org.naranhi.memory.analysis.Band;
import org.naranhi.memory.analysis.Counts;
import org.naranhi.memory.analysis.Weights;

/// The words of analyses.
final class AnalysisWords {
    private AnalysisWords() {}

    static String band(Component at, Band band) {
        return at.getTranslation("band." + band.code());
    }

    /// What the file calls its columns and bands.
    static Map<String, String> ofFile(Component at) {
        Map<String, String> words = new HashMap<>();
        AnalysisCsv.CODES.forEach(
                code -> words.put(code, at.getTranslation("analysis.file." + code)));
        for (Band band : Band.values()) {
            words.put(band.code(), band(at, band));
        }
        return words;
    }

    /// Words, eojeol, or both where there are both.
    static String length(Component at, Counts counts) {
        return length(at, counts.words(), counts.eojeol());
    }

    static String weighted(Component at, Analysis analysis, Weights weights) {
        Analysis.Weighted weighted = analysis.weighted(weights);
        return length(at, Math.round(weighted.words()), Math.round(weighted.eojeol()));
    }

    private static String length(Component at, long words, long eojeol) {
        String ofWords = at.getTranslation("analysis.words-of", words);
        String ofEojeol = at.getTranslation("analysis.eojeol-of", eojeol);
        return eojeol == 0 ? ofWords : words == 0 ? ofEojeol : ofWords + " + " + ofEojeol;
    }
}
