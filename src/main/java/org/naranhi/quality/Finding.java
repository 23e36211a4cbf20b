package org.naranhi.quality;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;

/// Something a check found in a pair of texts. The words to say it in are chosen by `ui` from
/// `code` and `parameters`. `replacement` is what the first target span could become, where one is
/// certain.
public record Finding(
        String code,
        Severity severity,
        List<Span> source,
        List<Span> target,
        Map<String, String> parameters,
        @Nullable String replacement) {
    public Finding {
        source = List.copyOf(source);
        target = List.copyOf(target);
        parameters = Map.copyOf(parameters);
    }

    /// The same, mattering otherwise.
    Finding as(Severity other) {
        return new Finding(code, other, source, target, parameters, replacement);
    }

    /// What a waiver holds on to: the code and what the finding is about, not where it stands.
    public String key() {
        return code + new java.util.TreeMap<>(parameters);
    }
}
