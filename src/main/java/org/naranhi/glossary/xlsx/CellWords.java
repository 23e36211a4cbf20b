package org.naranhi.glossary.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// What a number stands for as text: a day as ISO writes it, a plain number with all its digits,
/// anything else as it is shown (007).
final class CellWords extends DataFormatter {
    CellWords() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(
            double value, int formatIndex, String format, boolean from1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
        if (plain(format)) {
            return new BigDecimal(value)
                    .round(new MathContext(15))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return super.formatRawCellContents(value, formatIndex, format, from1904);
    }

    private static boolean plain(@Nullable String format) {
        return format == null || format.equalsIgnoreCase("General") || format.equals("@");
    }
}
