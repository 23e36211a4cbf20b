import org.omegat.core.Core;
import org.omegat.core.data.ExternalTMFactory;
import org.omegat.core.data.ExternalTMX;
import org.omegat.core.data.ITMXEntry;
import org.omegat.core.data.NotLoadedProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.core.data.SourceTextEntry;
import org.omegat.core.matching.FuzzyMatcher;
import org.omegat.core.matching.LevenshteinDistance;
import org.omegat.core.matching.NearString;
import org.omegat.core.segmentation.SRX;
import org.omegat.core.segmentation.Segmenter;
import org.omegat.core.statistics.FindMatches;
import org.omegat.tokenizer.ITokenizer;
import org.omegat.tokenizer.LuceneCJKTokenizer;
import org.omegat.tokenizer.LuceneEnglishTokenizer;
import org.omegat.util.Language;
import org.omegat.util.Preferences;
import org.omegat.util.RuntimePreferences;
import org.omegat.util.Token;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// OmegaT as its editor and its statistics look for matches: `ExternalTMFactory.TMXLoader` loads
/// the file, `FindMatches` goes through all of it with the tokenizer OmegaT has for the language
/// (English stemmed, Korean in pairs of letters). A project around it that holds nothing but this
/// memory is ours. The finder is kept from query to query, as the statistics do, so that the tokens
/// of the memory are made once; the editor makes a new one for each segment and is slower.
final class OmegaTPeer implements Peer {
    private final Map<String, ExternalTMX> memories = new HashMap<>();
    private Path tmx = Path.of("");
    private FindMatches finder;
    private Project project;

    public static void main(String[] arguments) throws Exception {
        PeerRun.of("omegat", new OmegaTPeer(), arguments);
    }

    private static final class Project extends NotLoadedProject {
        private final String language;
        private final ITokenizer tokenizer;
        private final Map<String, ExternalTMX> memory;
        private final ProjectProperties properties;

        Project(String language, ExternalTMX memory) throws Exception {
            this.language = language;
            this.tokenizer =
                    language.equals("ko") ? new LuceneCJKTokenizer() : new LuceneEnglishTokenizer();
            this.memory = Map.of(memory.getName(), memory);
            this.properties = new ProjectProperties(Path.of("project").toFile());
            properties.setSourceLanguage(language);
            properties.setTargetLanguage(language.equals("ko") ? "en" : "ko");
            properties.setSupportDefaultTranslations(false);
        }

        @Override
        public ITokenizer getSourceTokenizer() {
            return tokenizer;
        }

        @Override
        public ProjectProperties getProjectProperties() {
            return properties;
        }

        @Override
        public Map<String, ExternalTMX> getTransMemories() {
            return memory;
        }

        @Override
        public List<SourceTextEntry> getAllEntries() {
            return List.of();
        }
    }

    @Override
    public void start(Path folder) {
        RuntimePreferences.setConfigDir(folder.resolve("config").toString());
        Preferences.init();
        Core.setSegmenter(new Segmenter(SRX.getDefault()));
    }

    /// The file itself is what is kept; it is loaded at every start.
    @Override
    public void take(Path file) throws Exception {
        tmx = file;
        memories.put("en", load("en", "ko"));
    }

    private ExternalTMX load(String source, String target) throws Exception {
        return new ExternalTMFactory.TMXLoader(tmx.toFile())
                .load(new Language(source), new Language(target));
    }

    @Override
    public void ask(String language, int threshold) throws Exception {
        if (!memories.containsKey(language)) {
            memories.clear();
            memories.put(language, load(language, language.equals("en") ? "ko" : "en"));
        }
        project = new Project(language, memories.get(language));
        Core.setProject(project);
        Preferences.setPreference(Preferences.EXT_TMX_FUZZY_MATCH_THRESHOLD, threshold);
        finder = new FindMatches(project, 5, false, true);
    }

    @Override
    public List<Answer> best(String text) {
        return finder.search(text, true, false, () -> false).stream()
                .map(OmegaTPeer::answer)
                .toList();
    }

    private static Answer answer(NearString near) {
        return new Answer(near.source, near.scores[0].score);
    }

    /// By the first of OmegaT's three scores, which its list is sorted by.
    @Override
    public double bestOfAll(String text) {
        LevenshteinDistance distance = new LevenshteinDistance();
        Token[] asked = finder.tokenizeStem(text);
        int best = 0;
        for (ITMXEntry entry : memories.get(project.language).getEntries()) {
            Token[] has = finder.tokenizeStem(entry.getSourceText());
            best = Math.max(best, FuzzyMatcher.calcSimilarity(distance, asked, has));
        }
        return best;
    }

    @Override
    public long onDisk(Path folder) throws Exception {
        return Files.size(tmx);
    }

    @Override
    public void close() {}
}
