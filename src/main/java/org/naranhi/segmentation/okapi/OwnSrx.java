package org.naranhi.segmentation.okapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.sf.okapi.common.exceptions.OkapiException;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.naranhi.segmentation.UnusableRules;
import org.naranhi.segmentation.UnusableRules.Reason;
import org.naranhi.text.Language;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// A newsroom's SRX file, looked through before Okapi reads it: no document type, no pattern that
/// can't be read or that takes without end.
final class OwnSrx {
    static final int LONGEST = 1_000_000;

    private static final int MOST_RULES = 5_000;

    /// What maps may be written for; the first that a map fits is taken.
    private static final List<String> KOREAN = List.of("ko", "ko-KR", "KO", "ko_KR");

    private static final List<String> ENGLISH =
            List.of("en", "en-US", "en-GB", "EN", "EN-US", "en_US");

    private final SRXDocument document = new SRXDocument();

    OwnSrx(String srx) throws UnusableRules {
        if (srx.length() > LONGEST) {
            throw new UnusableRules(Reason.TOO_LARGE);
        }
        checkXml(srx);
        try {
            document.loadRules(
                    new ByteArrayInputStream(
                            withoutEncoding(srx).getBytes(StandardCharsets.UTF_8)));
        } catch (OkapiException | IllegalArgumentException | NullPointerException e) {
            throw (UnusableRules) new UnusableRules(Reason.NO_SRX, "srx").initCause(e);
        }
        int number = 0;
        for (List<Rule> rules : document.getAllLanguageRules().values()) {
            for (Rule rule : rules) {
                check(++number, rule.getBefore());
                check(number, rule.getAfter());
                SlowPattern.check(number, rule);
            }
        }
        if (number > MOST_RULES) {
            throw new UnusableRules(Reason.TOO_LARGE);
        }
        if (rules(Language.KOREAN).isEmpty() && rules(Language.ENGLISH).isEmpty()) {
            throw new UnusableRules(Reason.NO_RULES);
        }
    }

    List<Rule> rules(Language language) {
        Set<String> names = new LinkedHashSet<>();
        for (String tag : language == Language.KOREAN ? KOREAN : ENGLISH) {
            for (LanguageMap map : document.getAllLanguagesMaps()) {
                if (Pattern.matches(map.getPattern(), tag)) {
                    names.add(map.getRuleName());
                    if (!document.cascade()) {
                        break;
                    }
                }
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        List<Rule> rules = new ArrayList<>();
        for (String name : names) {
            List<Rule> named = document.getLanguageRules(name);
            if (named != null) {
                named.stream().filter(Rule::isActive).forEach(rules::add);
            }
        }
        return rules;
    }

    private static void checkXml(String srx) throws UnusableRules {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            String root =
                    builder.parse(new InputSource(new StringReader(srx)))
                            .getDocumentElement()
                            .getTagName();
            if (!root.equals("srx")) {
                throw new UnusableRules(Reason.NO_SRX, root);
            }
        } catch (SAXParseException e) {
            throw (UnusableRules) new UnusableRules(Reason.NO_XML, e.getLineNumber()).initCause(e);
        } catch (SAXException | IOException e) {
            throw (UnusableRules) new UnusableRules(Reason.NO_XML, 1).initCause(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(int number, String pattern) throws UnusableRules {
        try {
            Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
            throw (UnusableRules) new UnusableRules(Reason.PATTERN, number, pattern).initCause(e);
        }
    }

    /// The text is decoded already; what its first line says of an encoding no longer holds.
    private static String withoutEncoding(String srx) {
        return srx.replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
    }

    /// Says nothing on standard error.
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
