package org.naranhi.names;

import org.naranhi.text.Span;

/// A person named in a text. `span` covers the name alone, without title or particle; `name` is
/// what stands there. `title` is the office or form of address beside it (외교부 장관, Foreign Minister,
/// 씨), "" for none; `attached` the particle that follows it in Korean, `'s` in English, "" for
/// none. `korean` is whether the name is built as Koreans' names are.
public record PersonMention(
        Span span, String name, Form form, boolean korean, String title, String attached) {
    /// How much of the name stands there.
    public enum Form {
        FULL,
        /// 문 대통령, Moon
        SURNAME,
        /// 재인, Jae-in
        GIVEN
    }
}
