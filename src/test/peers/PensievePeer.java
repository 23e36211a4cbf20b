import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.lib.search.lucene.analysis.NgramAnalyzer;
import net.sf.okapi.tm.pensieve.common.Metadata;
import net.sf.okapi.tm.pensieve.common.TmHit;
import net.sf.okapi.tm.pensieve.common.TranslationUnit;
import net.sf.okapi.tm.pensieve.seeker.ITmSeeker;
import net.sf.okapi.tm.pensieve.seeker.PensieveSeeker;
import net.sf.okapi.tm.pensieve.seeker.TmSeekerFactory;
import net.sf.okapi.tm.pensieve.tmx.OkapiTmxImporter;
import net.sf.okapi.tm.pensieve.writer.ITmWriter;
import net.sf.okapi.tm.pensieve.writer.TmWriterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Okapi's Pensieve: `OkapiTmxImporter` with Okapi's TMX filter into an index of one direction,
/// `searchFuzzy` on it. Its score is the share of runs of four letters in common; every unit is
/// scored by the same `NgramAnalyzer` and formula.
final class PensievePeer implements Peer {
    private final Map<String, ITmSeeker> seekers = new HashMap<>();
    private final NgramAnalyzer grams = new NgramAnalyzer(4);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<int[]>> scored = new HashMap<>();
    private final Map<String, List<String>> texts = new HashMap<>();
    private Path tmx = Path.of("");
    private Path folder = tmx;
    private String language = "";
    private int threshold;

    public static void main(String[] arguments) throws Exception {
        PeerRun.of("pensieve", new PensievePeer(), arguments);
    }

    @Override
    public void start(Path into) {
        folder = into;
    }

    @Override
    public void take(Path file) throws Exception {
        tmx = file;
        index("en", "ko");
    }

    private void index(String source, String target) throws IOException {
        Path index = Files.createDirectories(folder.resolve(source));
        ITmWriter writer = TmWriterFactory.createFileBasedTmWriter(index.toString(), true);
        LocaleId from = LocaleId.fromString(source);
        new OkapiTmxImporter(from, new TmxFilter())
                .importTmx(tmx.toUri(), LocaleId.fromString(target), writer);
        writer.close();
        seekers.put(source, TmSeekerFactory.createFileBasedTmSeeker(index.toString()));
    }

    @Override
    public void ask(String asked, int at) throws IOException {
        if (!seekers.containsKey(asked)) {
            index(asked, asked.equals("en") ? "ko" : "en");
        }
        language = asked;
        threshold = at;
    }

    @Override
    public List<Answer> best(String text) {
        List<TmHit> hits =
                seekers.get(language).searchFuzzy(new TextFragment(text), threshold, 5, new Metadata());
        return hits.stream()
                .map(hit -> new Answer(hit.getTu().getSource().getContent().getText(), hit.getScore()))
                .toList();
    }

    @Override
    public double bestOfAll(String text) throws IOException {
        if (!scored.containsKey(language)) {
            readAll();
        }
        boolean[] asked = new boolean[numbers.size() + 100_000];
        int[] query = grams(text);
        for (int gram : query) {
            asked[gram] = true;
        }
        double best = 0;
        List<int[]> all = scored.get(language);
        for (int i = 0; i < all.size(); i++) {
            int shared = 0;
            for (int gram : all.get(i)) {
                shared += asked[gram] ? 1 : 0;
            }
            double score = 200.0 * shared / Math.max(1, query.length + all.get(i).length);
            if (score >= 100 && !texts.get(language).get(i).equals(text)) {
                score -= 2;
            }
            best = Math.max(best, score);
        }
        return best;
    }

    private void readAll() throws IOException {
        List<int[]> all = new ArrayList<>();
        List<String> each = new ArrayList<>();
        for (TranslationUnit unit : (PensieveSeeker) seekers.get(language)) {
            String text = unit.getSource().getContent().getText();
            each.add(text);
            all.add(grams(text));
        }
        scored.put(language, all);
        texts.put(language, each);
    }

    private int[] grams(String text) throws IOException {
        Set<Integer> found = new HashSet<>();
        try (TokenStream stream = grams.tokenStream("text", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(numbers.computeIfAbsent(term.toString(), _ -> numbers.size()));
            }
            stream.end();
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void close() {
        seekers.values().forEach(ITmSeeker::close);
    }
}
