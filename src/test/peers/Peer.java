import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An engine to be measured. Driven by [PeerRun] in a JVM of its own; nothing of it is compiled
/// with the product.
interface Peer extends AutoCloseable {
    /// A unit's text in the language of the query, and what the engine says of it in percent.
    record Answer(String text, double score) {}

    /// Ready to take a file in; keeps what it takes in this folder.
    void start(Path folder) throws Exception;

    /// A TMX file (en, ko) becomes durable and can be searched for English.
    void take(Path tmx) throws Exception;

    /// From now on texts of this language ("en", "ko") are asked for, at this threshold in percent.
    void ask(String language, int threshold) throws Exception;

    /// At most five, best first.
    List<Answer> best(String text) throws Exception;

    /// The score of the best unit by the engine's own measure, every unit scored and no index
    /// asked. Below 50 anything below 50 will do.
    double bestOfAll(String text) throws Exception;

    /// Bytes held by processes beside this JVM.
    default long beside() throws Exception {
        return 0;
    }

    /// Bytes of what was taken in.
    default long onDisk(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }
}
