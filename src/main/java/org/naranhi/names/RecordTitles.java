package org.naranhi.names;

import java.util.HashSet;
import java.util.Set;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Language;

/// The offices a person has or had by the record.
final class RecordTitles {
    private RecordTitles() {}

    static Set<Integer> offices(NameRecord record) {
        Set<Integer> offices = new HashSet<>();
        add(record.titleKorean(), Language.KOREAN, offices);
        add(record.titleEnglish(), Language.ENGLISH, offices);
        for (NameRecord.Title title : record.formerTitles()) {
            add(title.korean(), Language.KOREAN, offices);
            add(title.english(), Language.ENGLISH, offices);
        }
        return offices;
    }

    private static void add(String titles, Language language, Set<Integer> offices) {
        for (String title : titles.split("[;,]")) {
            offices.addAll(Titles.offices(title.strip(), language));
        }
    }
}
