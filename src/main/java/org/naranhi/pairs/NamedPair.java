package org.naranhi.pairs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Files that belong together by their names: `x.ko.txt` with `x.en.txt`, in whichever formats. One
/// without a counterpart has only one name.
public record NamedPair(String name, @Nullable String koreanFile, @Nullable String englishFile) {
    private static final Pattern NAME =
            Pattern.compile("(.*?)[._-](ko|kr|kor|en|eng)(\\.[^./]*)?", Pattern.CASE_INSENSITIVE);

    public boolean whole() {
        return koreanFile != null && englishFile != null;
    }

    /// Whether a file's name says which edition of something it is.
    public static boolean named(String file) {
        return NAME.matcher(file).matches();
    }

    /// The pairs among files, in the order of their names. Of several files that would be the same
    /// edition the first in order counts; files of other names are left out.
    public static List<NamedPair> among(Collection<String> files) {
        TreeMap<String, String> korean = new TreeMap<>();
        TreeMap<String, String> english = new TreeMap<>();
        for (String file : new TreeSet<>(files)) {
            Matcher name = NAME.matcher(file);
            if (name.matches()) {
                boolean isKorean = name.group(2).toLowerCase(Locale.ROOT).startsWith("k");
                (isKorean ? korean : english).putIfAbsent(name.group(1), file);
            }
        }
        TreeSet<String> names = new TreeSet<>(korean.keySet());
        names.addAll(english.keySet());
        List<NamedPair> pairs = new ArrayList<>();
        names.forEach(name -> pairs.add(new NamedPair(name, korean.get(name), english.get(name))));
        return pairs;
    }
}
