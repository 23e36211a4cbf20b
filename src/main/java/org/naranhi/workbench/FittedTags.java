package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.text.Markup;
import org.naranhi.text.Markup.Marker;

/// A translation that comes from elsewhere, without those of its tags that the original here
/// doesn't have: nobody could say what they are.
final class FittedTags {
    private FittedTags() {}

    static String of(String target, String source) {
        List<String> here = new ArrayList<>();
        Markup.markers(source).forEach(marker -> here.add(marker.written()));
        StringBuilder fitted = new StringBuilder();
        int from = 0;
        for (Marker marker : Markup.markers(target)) {
            if (!here.remove(marker.written())) {
                fitted.append(target, from, marker.span().start());
                from = marker.span().end();
            }
        }
        return fitted.append(target, from, target.length()).toString();
    }
}
