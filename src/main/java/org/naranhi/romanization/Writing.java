package org.naranhi.romanization;

/// How a system writes: its letters, and running text.
interface Writing {
    Letters letters();

    /// What isn't Hangul stays; a lone jamo is written by its letter.
    String of(String text);

    /// A system that writes what is said.
    interface OfSounds extends Writing {
        Said.Manner manner();

        /// One run of syllables.
        String write(Said said);

        @Override
        default String of(String text) {
            StringBuilder written = new StringBuilder(text.length() * 3);
            Pronunciation.runs(
                    text,
                    manner(),
                    said -> written.append(write(said)),
                    c -> letters().loose(c, written));
            return written.toString();
        }
    }
}
