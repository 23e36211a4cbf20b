package org.naranhi.alignment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// British spelling as the American one, so that both are one word: recognise, labour, centre,
/// defence (Merriam-Webster's Guide to Punctuation and Style, British and American spelling).
final class Spelling {
    private static final Pattern BRITISH =
            Pattern.compile(
                    "(?<ize>\\w{3,}(?:[lnrtcmdg]))is(?<izeEnd>e|ed|es|er|ers|ing|ation|ations)"
                            + "|(?<or>lab|col|fav|hon|neighb|behavi|harb|hum|rum|arm|vap|endeav|sav|vig|parl|val|rig|od|splend|glam|clam|cand)our(?<orEnd>\\w*)"
                            + "|(?<er>cent|theat|met|lit|fib|somb|spect|calib|meag|lust)re(?<erEnd>s?)"
                            + "|(?<ense>def|off|lic|pret)ence(?<enseEnd>s?)");

    /// Spelled so by everybody.
    private static final Set<String> KEPT =
            Set.of(
                    "promise",
                    "exercise",
                    "compromise",
                    "franchise",
                    "merchandise",
                    "expertise",
                    "advertise",
                    "enterprise",
                    "precise",
                    "concise",
                    "premise",
                    "improvise",
                    "supervise",
                    "televise",
                    "devise",
                    "otherwise",
                    "likewise",
                    "paradise",
                    "treatise",
                    "circumcise",
                    "incise",
                    "excise",
                    "surmise",
                    "chemise",
                    "demise",
                    "disguise");

    private Spelling() {}

    /// @param form in lower case
    static String american(String form) {
        if (form.length() < 5) {
            return form;
        }
        Matcher british = BRITISH.matcher(form);
        if (!british.matches()) {
            return form;
        }
        if (british.group("ize") != null) {
            String base = british.group("ize") + "ise";
            return KEPT.contains(base)
                    ? form
                    : british.group("ize") + "iz" + british.group("izeEnd");
        }
        if (british.group("or") != null) {
            return british.group("or") + "or" + british.group("orEnd");
        }
        return british.group("er") != null
                ? british.group("er") + "er" + british.group("erEnd")
                : british.group("ense") + "ense" + british.group("enseEnd");
    }
}
