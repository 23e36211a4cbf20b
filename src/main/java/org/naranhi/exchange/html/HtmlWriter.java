package org.naranhi.exchange.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.exchange.EditionWriter;
import org.springframework.stereotype.Component;

/// The edition for readers: one HTML file that needs nothing else. Its policy lets only its own
/// style and script in, so that nothing a story says can run.
@Component
public final class HtmlWriter implements EditionWriter {
    private static final String STYLE = resource("edition.css");
    private static final String SCRIPT = resource("edition.js");
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                    + hash(STYLE)
                    + "; script-src "
                    + hash(SCRIPT);

    private final Template template =
            Mustache.compiler().emptyStringIsFalse(true).compile(resource("edition.html"));

    @Override
    public EditionFormat format() {
        return EditionFormat.HTML;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        template.execute(HtmlPage.of(edition, STYLE, SCRIPT, POLICY), writer);
        writer.flush();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
