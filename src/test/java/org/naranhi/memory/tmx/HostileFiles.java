package org.naranhi.memory.tmx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/// Files that call themselves TMX and mean no good, or were hurt on their way. Each is made when it
/// is asked for, for some are large.
final class HostileFiles {
    private static final int TRUNCATED_EVERY = 50;
    private static final int FLIPPED = 400;
    private static final int LARGE = 10_000_000;

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    static Map<String, Supplier<byte[]>> files() {
        HostileFiles hostile = new HostileFiles();
        hostile.broken();
        hostile.encodings();
        hostile.entities();
        hostile.large();
        hostile.deep();
        hostile.odd();
        return hostile.files;
    }

    /// A sound file with all that a unit may have.
    static String sound() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
        <header creationtool="test" creationtoolversion="1" segtype="sentence" o-tmf="none"
            adminlang="en" srclang="ko" datatype="xml"><note>머리말</note></header>
        <body>
        <tu tuid="1" creationdate="20260102T030405Z" changeid="kim"><note>첫 문장</note>
        <prop type="x-previous">앞 문장이다.</prop>
        <tuv xml:lang="ko-KR"><seg>다리가 <bpt i="1" x="1">&lt;b&gt;</bpt>다시<ept i="1">&lt;/b&gt;</ept> 열렸다.</seg></tuv>
        <tuv xml:lang="en-US"><seg>The bridge <bpt i="1" x="1">&lt;b&gt;</bpt>reopened<ept i="1">&lt;/b&gt;</ept>.</seg></tuv></tu>
        <tu><tuv xml:lang="ko"><seg><![CDATA[값은 <3만> 원 & 그 이상이다.]]></seg></tuv>
        <tuv xml:lang="en"><seg>It costs 30,000 won <ph x="2"/>or more.<hi>Today.</hi></seg></tuv></tu>
        <!-- 끝 -->
        </body>
        </tmx>
        """;
    }

    private void add(String name, Supplier<byte[]> file) {
        files.put(name, file);
    }

    private void text(String name, Supplier<String> file) {
        add(name, () -> file.get().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] utf8() {
        return sound().getBytes(StandardCharsets.UTF_8);
    }

    static String body(String units) {
        return "<tmx version=\"1.4\"><header srclang=\"ko\"/><body>" + units + "</body></tmx>";
    }

    static String unit(String korean) {
        return "<tu><tuv xml:lang=\"ko\"><seg>"
                + korean
                + "</seg></tuv><tuv xml:lang=\"en\"><seg>One.</seg></tuv></tu>";
    }

    private void broken() {
        for (int length = 0; length < utf8().length; length += TRUNCATED_EVERY) {
            int cut = length;
            add("cut off after " + cut, () -> Arrays.copyOf(utf8(), cut));
        }
        for (int i = 0; i < FLIPPED; i++) {
            int seed = i;
            add("bytes flipped, seed " + seed, () -> flipped(seed));
        }
        text("no end", () -> sound().replace("</body>", "").replace("</tmx>", ""));
        text("two roots", () -> sound() + body(unit("둘이다.")));
        text("rubbish behind", () -> sound() + "\0\0\0 rubbish <");
        text("tags crossed", () -> body("<tu><tuv xml:lang=\"ko\"><seg>하나</tuv></seg></tu>"));
        text("an attribute twice", () -> body("<tu tuid=\"1\" tuid=\"2\"/>"));
    }

    private static byte[] flipped(int seed) {
        Random random = new Random(seed);
        byte[] file = utf8();
        for (int i = 0; i <= seed % 5; i++) {
            file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return file;
    }

    private void encodings() {
        for (String declared :
                new String[] {"EUC-KR", "UTF-16", "ISO-8859-1", "US-ASCII", "none"}) {
            text("UTF-8 declared " + declared, () -> declared(declared));
        }
        for (String written : new String[] {"EUC-KR", "MS949", "ISO-2022-KR"}) {
            add(
                    written + " declared UTF-8",
                    () -> declared("UTF-8").getBytes(Charset.forName(written)));
            add(written, () -> declared(written).getBytes(Charset.forName(written)));
        }
        for (String written : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            Charset charset = Charset.forName(written);
            String declared = written.substring(0, 6);
            add(written + " with mark", () -> ("\ufeff" + declared(declared)).getBytes(charset));
            add(written + " without mark", () -> declared(declared).getBytes(charset));
            add(written + " with mark, UTF-8", () -> ("\ufeff" + sound()).getBytes(charset));
            add(written + " without mark, UTF-8", () -> sound().getBytes(charset));
            add(written + " odd", () -> Arrays.copyOf(declared(declared).getBytes(charset), 777));
        }
        text("UTF-8 with mark", () -> "\ufeff" + sound());
        text("two marks", () -> "\ufeff\ufeff" + sound());
        add("a mark alone", () -> new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        add("half a mark", () -> new byte[] {(byte) 0xFF});
        add(
                "overlong bytes",
                () -> body(unit("\u00C0\u0080")).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String declared(String encoding) {
        return sound().replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
    }

    private void entities() {
        StringBuilder bomb = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        text("entity bomb", () -> dtd("[" + bomb + "]", "&a19;"));
        text("entity bomb in an attribute", () -> dtdAttribute("[" + bomb + "]", "&a19;"));
        text("long entity, often", () -> dtd(longEntity(), "&a;".repeat(100_000)));
        text("entity of itself", () -> dtd("[<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]", "&a;"));
        text("file as entity", () -> dtd("[<!ENTITY a SYSTEM \"file:///etc/passwd\">]", "&a;"));
        text("address as entity", () -> dtd("[<!ENTITY a SYSTEM \"http://127.0.0.1:9/\">]", "&a;"));
        text("address as DTD", () -> dtd("SYSTEM \"http://127.0.0.1:9/tmx.dtd\"", "하나다."));
        text(
                "entity of parameters",
                () -> dtd("[<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;]", "하나다."));
        text("entity nobody knows", () -> body(unit("하나&nobody;다.")));
        text("default attribute", () -> dtd("[<!ATTLIST seg x CDATA \"y\">]", "하나다."));
    }

    private static String longEntity() {
        return "[<!ENTITY a \"" + "x".repeat(100_000) + "\">]";
    }

    private static String dtd(String declarations, String text) {
        return "<?xml version=\"1.0\"?><!DOCTYPE tmx " + declarations + ">" + body(unit(text));
    }

    private static String dtdAttribute(String declarations, String value) {
        return "<!DOCTYPE tmx " + declarations + ">" + body("<tu tuid=\"" + value + "\"/>");
    }

    private void large() {
        String long10 = "가나다라 ".repeat(LARGE / 15);
        String latin10 = "x".repeat(LARGE);
        text("segment of 10 MB", () -> body(unit(long10) + unit("둘이다.")));
        text("CDATA of 10 MB", () -> body(unit("<![CDATA[" + long10 + "]]>")));
        text("attribute of 10 MB", () -> body(unit("<ph x=\"" + latin10 + "\"/>하나다.")));
        text("tuid of 10 MB", () -> body("<tu tuid=\"" + latin10 + "\"/>" + unit("둘이다.")));
        text("note of 10 MB", () -> body("<tu><note>" + long10 + "</note></tu>" + unit("둘.")));
        text(
                "property of 10 MB",
                () -> body("<tu><prop type=\"x-next\">" + long10 + "</prop></tu>"));
        text("comment of 10 MB", () -> body("<!--" + long10 + "-->" + unit("둘이다.")));
        text("instruction of 10 MB", () -> body("<?pi " + latin10 + "?>" + unit("둘이다.")));
        text("name of 10 MB", () -> body("<" + latin10 + "/>" + unit("둘이다.")));
        text("code of 10 MB", () -> body(unit("<ph>" + long10 + "</ph>하나다.")));
        text("DTD of 10 MB", () -> dtd("[<!--" + latin10 + "-->]", "하나다."));
        text("a million codes", () -> body(unit("<ph/>".repeat(1_000_000))));
        text("a million variants", () -> body("<tu>" + "<tuv/>".repeat(1_000_000) + "</tu>"));
        text("200,000 empty units", () -> body("<tu/>".repeat(200_000)));
        text("200,000 properties", () -> body("<tu>" + properties() + "</tu>" + unit("둘.")));
        text("100,000 attributes", () -> body("<tu" + attributes(100_000) + "/>" + unit("둘.")));
        text("100,000 namespaces", () -> body(namespaces(100_000) + unit("둘이다.")));
    }

    private static String properties() {
        return "<prop type=\"a\">b</prop>".repeat(200_000);
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(" a").append(i).append("=\"\"");
        }
        return all.toString();
    }

    private static String namespaces(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("<n").append(i).append(":a xmlns:n").append(i).append("=\"u").append(i);
            all.append("\"/>");
        }
        return all.toString();
    }

    private void deep() {
        for (int depth : new int[] {5_000, 200_000}) {
            text(depth + " codes in each other", () -> body(unit(nested("hi", depth))));
            text(depth + " odd codes in each other", () -> body(unit(nested("odd", depth))));
            text(
                    depth + " codes within codes",
                    () -> body(unit("<bpt i=\"1\">" + nested("sub", depth) + "</bpt>")));
            text(depth + " elements in a body", () -> body(nested("div", depth)));
            text(depth + " units in each other", () -> body(nested("tu", depth)));
            text(
                    depth + " variants in each other",
                    () -> body("<tu>" + nested("tuv", depth) + "</tu>"));
            text(depth + " segments in each other", () -> body(unit(nested("seg", depth))));
            text(depth + " begun, none ended", () -> "<tmx><body>" + "<hi>".repeat(depth));
            text(
                    depth + " notes in each other",
                    () -> body("<tu><note>" + nested("note", depth) + "</note></tu>"));
            text(
                    depth + " in a property",
                    () -> body("<tu><prop type=\"prev\">" + nested("hi", depth) + "</prop></tu>"));
        }
    }

    private static String nested(String name, int depth) {
        return ("<" + name + ">").repeat(depth) + "속" + ("</" + name + ">").repeat(depth);
    }

    private void odd() {
        text("nothing", () -> "");
        text("white space", () -> " \n ".repeat(1_000));
        text("another language", () -> "<html><body>안녕</body></html>");
        text("no XML", () -> "하나\tOne.\n");
        add("noughts", () -> new byte[100_000]);
        add("an archive", () -> new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        text("NUL in a segment", () -> body(unit("하\0나다.")));
        text("NUL by number", () -> body(unit("하&#0;나다.")));
        text("half a character by number", () -> body(unit("하&#xD800;나다.")));
        text("no character by number", () -> body(unit("하&#x110000;나다.")));
        text("number without end", () -> body(unit("하&#99999999999999999999;나다.")));
        text("control characters", () -> body(unit("하\u0001\u001b나다.")));
        text("no character", () -> body(unit("하\ufffe나다.")));
        text("markers of our own", () -> body(unit("{1}하나{/1}다. {1/} \u2060⟦1⟧")));
        text("codes that only end", () -> body(unit("<ept i=\"1\"/><ept i=\"1\"/>하나다.")));
        text("codes without number", () -> body(unit("<bpt/><bpt/><ept/>하나<it/>다.")));
        text("codes of great number", () -> body(unit("<bpt i=\"9999999999\" x=\"-1\"/>하나다.")));
        text(
                "dates that are none",
                () -> body(unit("하나다.").replace("<tu>", "<tu changedate=\"99999999T999999Z\">")));
        text("XML 1.1", () -> "<?xml version=\"1.1\"?>" + body(unit("하나다.")));
        text("XML 2.0", () -> "<?xml version=\"2.0\"?>" + body(unit("하나다.")));
        text("namespaces", () -> "<t:tmx xmlns:t=\"urn:t\"><t:body/></t:tmx>");
        text("prefix nobody knows", () -> body("<x:tu/>"));
        text(
                "instruction",
                () -> "<?xml-stylesheet href=\"http://127.0.0.1:9/\"?>" + body(unit("하.")));
        text(
                "inclusion",
                () ->
                        body(
                                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>"));
    }
}
