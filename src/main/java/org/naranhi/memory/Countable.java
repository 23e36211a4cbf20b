package org.naranhi.memory;

import java.util.regex.Pattern;

/// Whether one English noun may stand where another stood without its articles and verbs changing:
/// by how they end, both are several, both can't be counted, or both are one thing.
final class Countable {
    private static final Pattern SEVERAL = Pattern.compile(".*[a-z](?<!s|i|u)s");
    private static final Pattern MASS =
            Pattern.compile(
                    ".*(?:[st]ion|ity|ism|ness|ment|ance|ence|cy|ics|ship|hood|ing|age|growth|aid|trade|power|security|work|news|research|peace|welfare)");

    private Countable() {}

    static boolean alike(String one, String other) {
        return SEVERAL.matcher(one).matches() == SEVERAL.matcher(other).matches()
                && MASS.matcher(one).matches() == MASS.matcher(other).matches();
    }
}
