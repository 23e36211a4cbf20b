package org.naranhi.exchange.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.naranhi.exchange.page.Row.Place;
import org.naranhi.text.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// How a Word document looks: fonts, styles, page, table. Sizes are in half points, lengths in
/// twentieths of a point, line heights in 240ths.
final class DocxLook {
    static final String CREDITS = "NaranhiCredits";

    private static final String KOREAN_FONT = "Malgun Gothic";
    private static final String ENGLISH_FONT = "Georgia";

    /// A4.
    private static final int PAGE_WIDTH = 11_906;

    private static final int PAGE_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;

    private DocxLook() {}

    static String style(Place place) {
        return switch (place) {
            case HEADLINE -> "Title";
            case SUBHEAD -> "Heading2";
            case FIGURE -> "Caption";
            case BY, SECTION -> "NaranhiBy";
            case BODY -> "Normal";
        };
    }

    static void dress(XWPFDocument document, Language main) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(ENGLISH_FONT);
        fonts.setHAnsi(ENGLISH_FONT);
        fonts.setEastAsia(KOREAN_FONT);
        styles.setDefaultFonts(fonts);
        styles.setEastAsia("ko-KR");
        styles.setSpellingLanguage(main == Language.KOREAN ? "ko-KR" : "en-US");
        add(styles, "Normal", "Normal", 21, false, "1D1E20", 160);
        add(styles, "Title", "Title", 34, true, "1D1E20", 200);
        add(styles, "Heading2", "heading 2", 25, true, "1D1E20", 120);
        add(styles, "Caption", "caption", 18, false, "55585E", 200);
        add(styles, "NaranhiBy", "Byline", 19, false, "55585E", 200);
        add(styles, CREDITS, "Credits", 17, false, "6F7278", 40);
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
    }

    private static void add(
            XWPFStyles styles,
            String id,
            String name,
            int size,
            boolean bold,
            String colour,
            int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        // No extra space between Hangul and digits: Korean newspapers set none.
        paragraph.addNewAutoSpaceDE().setVal(false);
        paragraph.addNewAutoSpaceDN().setVal(false);
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(BigInteger.valueOf(320));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        CTRPr run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        run.addNewColor().setVal(colour);
        run.addNewSz().setVal(BigInteger.valueOf(size));
        run.addNewSzCs().setVal(BigInteger.valueOf(size));
        styles.addStyle(new XWPFStyle(style));
    }

    /// No lines but one between the columns.
    static void dress(XWPFTable table) {
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        table.removeBorders();
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "CBC5B6");
        table.setCellMargins(0, 170, 0, 170);
        int half = (PAGE_WIDTH - 2 * MARGIN) / 2;
        table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < 2; column++) {
            table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(half));
        }
        table.getRows()
                .forEach(
                        row ->
                                row.getTableCells()
                                        .forEach(cell -> cell.setWidth(Integer.toString(half))));
    }

    /// Language and fonts of a run. Quotation marks and digits within Korean are set in the Korean
    /// face.
    static void dress(XWPFRun run, Language language) {
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        boolean korean = language == Language.KOREAN;
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(korean ? KOREAN_FONT : ENGLISH_FONT);
        fonts.setHAnsi(korean ? KOREAN_FONT : ENGLISH_FONT);
        fonts.setEastAsia(KOREAN_FONT);
        if (korean) {
            fonts.setHint(STHint.EAST_ASIA);
        }
        CTLanguage lang = properties.addNewLang();
        lang.setVal(korean ? "ko-KR" : "en-US");
        lang.setEastAsia("ko-KR");
    }
}
