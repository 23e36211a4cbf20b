package org.naranhi.segmentation.okapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.text.Language;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Every rule of `news.srx` has what it is for and two examples in the comment before it, and both
/// hold; the first holds in any SRX tool, and not without the rule.
class RuleExamplesTest {
    private static final Segmenter SEGMENTER = new OkapiSegmenter();
    private static final Pattern EXAMPLES =
            Pattern.compile(
                    "(?s)\\s*\\S.*\\n\\s+does: (?<does>[^\\n]+)\\n\\s+leaves: (?<leaves>[^\\n]+)");

    record Example(String languageRule, int number, String does, String leaves) {
        Language language() {
            return languageRule.equals("Korean") ? Language.KOREAN : Language.ENGLISH;
        }

        @Override
        public String toString() {
            return languageRule + " " + number + ": " + does;
        }
    }

    static Stream<Example> examples()
            throws IOException, ParserConfigurationException, SAXException {
        NodeList rules =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                Objects.requireNonNull(
                                        SrxRules.class.getResourceAsStream("news.srx")))
                        .getElementsByTagName("rule");
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < rules.getLength(); i++) {
            Element rule = (Element) rules.item(i);
            String name = ((Element) rule.getParentNode()).getAttribute("languagerulename");
            int number = (int) examples.stream().filter(e -> e.languageRule().equals(name)).count();
            Matcher comment = EXAMPLES.matcher(comment(rule));
            assertThat(comment.find()).as("the comment of %s %d", name, number).isTrue();
            examples.add(
                    new Example(
                            name,
                            number,
                            comment.group("does").strip(),
                            comment.group("leaves").strip()));
        }
        return examples.stream();
    }

    private static String comment(Node rule) {
        Node before = rule.getPreviousSibling();
        while (before != null && !(before instanceof Comment)) {
            before = before.getPreviousSibling();
        }
        return before == null ? "" : before.getNodeValue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void bothExamplesHold(Example example) {
        assertThat(split(SEGMENTER, example.does(), example)).isEqualTo(marked(example.does()));
        assertThat(split(SEGMENTER, example.leaves(), example)).isEqualTo(marked(example.leaves()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRuleIsNeeded(Example example) {
        SRXDocument without = SrxRules.news();
        without.getLanguageRules(example.languageRule()).remove(example.number());
        SrxRules.addAbbreviations(without);
        assertThat(alone(SrxRules.document(), example)).isEqualTo(marked(example.does()));
        assertThat(alone(without, example)).isNotEqualTo(marked(example.does()));
    }

    /// As any SRX tool would split it.
    private static List<String> alone(SRXDocument rules, Example example) {
        String text = plain(example.does());
        ISegmenter engine =
                rules.compileLanguageRules(LocaleId.fromString(example.language().tag()), null);
        engine.computeSegments(text);
        return engine.getRanges().stream()
                .map(range -> text.substring(range.start, range.end))
                .toList();
    }

    private static List<String> split(Segmenter segmenter, String marked, Example example) {
        String text = plain(marked);
        return segmenter.segments(text, example.language()).stream()
                .map(span -> span.of(text))
                .toList();
    }

    private static List<String> marked(String example) {
        return Arrays.stream(example.replace('⏎', '\n').split("‖")).map(String::strip).toList();
    }

    private static String plain(String example) {
        return example.replace("‖", "").replace('⏎', '\n');
    }
}
