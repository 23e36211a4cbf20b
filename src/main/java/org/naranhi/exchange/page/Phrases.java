package org.naranhi.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.naranhi.exchange.Edition;
import org.naranhi.text.Language;

/// What an edition itself says to its readers, in their language.
public final class Phrases {
    private final ResourceBundle bundle;

    private Phrases(Language language) {
        bundle =
                ResourceBundle.getBundle(
                        "org.naranhi.exchange.page.edition", Locale.forLanguageTag(language.tag()));
    }

    public static Phrases in(Language language) {
        return new Phrases(language);
    }

    public String missing() {
        return bundle.getString("missing");
    }

    /// Where the words come from and who made this edition of them.
    public String credits(Edition edition) {
        List<String> credits = new ArrayList<>();
        credits.add(bundle.getString("original." + edition.text().story().sourceLanguage().tag()));
        add(credits, "translators", edition.translators());
        add(credits, "editors", edition.editors());
        return String.join(bundle.getString("separator"), credits);
    }

    private void add(List<String> credits, String key, List<String> names) {
        if (!names.isEmpty()) {
            credits.add(bundle.getString(key).formatted(String.join(", ", names)));
        }
    }
}
