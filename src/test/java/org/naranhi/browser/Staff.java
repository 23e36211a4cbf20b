package org.naranhi.browser;

import org.naranhi.text.Language;

/// The people of the newsroom that the tests share.
enum Staff {
    ADMINISTRATOR("mina", "Mina Seo", "four horses at dawn", "administrator", Language.ENGLISH),
    TRANSLATOR("jae", "Jae Moon", "seven quiet rivers", "translator", Language.ENGLISH),
    KOREAN_EDITOR("hana", "문하나", "다섯 그루의 은행나무", "editor", Language.KOREAN);

    private final String signInName;
    private final String displayName;
    private final String password;
    private final String role;
    private final Language language;

    Staff(String signInName, String displayName, String password, String role, Language language) {
        this.signInName = signInName;
        this.displayName = displayName;
        this.password = password;
        this.role = role;
        this.language = language;
    }

    String signInName() {
        return signInName;
    }

    String displayName() {
        return displayName;
    }

    String password() {
        return password;
    }

    /// As the message keys name it.
    String role() {
        return role;
    }

    Language language() {
        return language;
    }
}
