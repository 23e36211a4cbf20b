package org.naranhi.glossary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Small pictures that show what terms mean. A picture is known by its content, so its name never
/// means another.
public interface Pictures {
    /// Bytes of one.
    int LONGEST = 2 << 20;

    /// Pixels in width and height.
    int WIDEST = 4_000;

    /// What pictures are called.
    Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(png|jpg|gif)");

    /// Keeps a picture: PNG, JPEG or GIF.
    ///
    /// @return its name
    /// @throws Unfit when it is none, or too large
    String keep(byte[] picture) throws IOException, Unfit;

    /// Where a picture lies; empty when it isn't there.
    Optional<Path> find(String name);

    /// Why a picture can't be kept: `picture.unknown` or `picture.large`.
    final class Unfit extends Exception {
        private final String code;

        public Unfit(String code) {
            super(code);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
