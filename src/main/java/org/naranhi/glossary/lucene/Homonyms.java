package org.naranhi.glossary.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.RuleTable;

/// Korean names that are ordinary words too, from `homonyms.tsv`: 경기 is a game unless something
/// beside it says that it is the province.
final class Homonyms {
    private record Homonym(String form, NameRecord.Kind kind) {}

    private static final Pattern AREA_AFTER =
            Pattern.compile(
                    "(?:시|군|구|도)?[가-힣]{0,3}[ (]*(?:지역|지방|일대|시내|주민|시민|군민|앞바다|해역|인근|북부|남부|동부|서부|중부|내륙|출신|공장|군수|시장|구청장|지사|도지사|교육청|교육감|경찰|소방|공항|산업단지|정부|당국|군부|내전|반군|난민|국경|시청|군청|구청|국제공항|올림픽|동계올림픽|하계올림픽|아시안게임|전국체전)");
    private static final Pattern TITLE_AFTER =
            Pattern.compile(
                    "[가-힣]{0,4} ?\\(|[ ]?(?:전|현|신임)? ?(?:대통령|총리|장관|차관|의원|대표|위원장|원장|실장|국장|회장|사장|교수|감독|선수|시인|작가|씨|수석|후보|기자|변호사|검사|판사|여사)");
    private static final Pattern TITLE_BEFORE =
            Pattern.compile("(?:가수|배우|시인|작가|소설가|감독|선수|멤버|대표|장관|의원|화가|기자|교수|방탄소년단) $");

    /// What is said of companies.
    private static final Pattern BUSINESS =
            Pattern.compile(
                    "주가|주식|신차|자동차|[가-힣]차[ 가는를,]|공장|노조|출시|실적|매출|영업이익|순이익|지분|인수|생산|판매|모델|계열사|그룹|전기차|상장|부회장|사장|대리점|수출|리콜");

    private static final int NEAR = 24;

    private final Set<Homonym> table = new HashSet<>();

    Homonyms() {
        for (List<String> cells : RuleTable.rows(Homonyms.class, "homonyms.tsv")) {
            table.add(
                    new Homonym(
                            cells.getFirst(),
                            NameRecord.Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT))));
        }
    }

    /// Whether what stands at `start` to `end` may be taken for the name. `besidePlace` is whether
    /// another place stands next to it.
    boolean evident(String text, int start, int end, Form form, boolean besidePlace) {
        if (form.entry() instanceof NameRecord name) {
            String before = text.substring(Math.max(0, start - 8), start);
            return !listed(form)
                    || text.startsWith("(", end)
                    || switch (name.kind()) {
                        case PLACE ->
                                besidePlace || before.endsWith("(") || at(AREA_AFTER, text, end);
                        case PERSON ->
                                at(TITLE_AFTER, text, end) || TITLE_BEFORE.matcher(before).find();
                        case ORGANIZATION -> business(text, start, end);
                    };
        }
        return true;
    }

    boolean listed(Form form) {
        return form.entry() instanceof NameRecord name
                && table.contains(new Homonym(form.written(), name.kind()));
    }

    private static boolean business(String text, int start, int end) {
        return BUSINESS.matcher(text)
                .region(Math.max(0, start - NEAR), Math.min(text.length(), end + NEAR))
                .find();
    }

    private static boolean at(Pattern pattern, String text, int start) {
        return pattern.matcher(text).region(start, text.length()).lookingAt();
    }
}
