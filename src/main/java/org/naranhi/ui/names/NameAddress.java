package org.naranhi.ui.names;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What the screen of names shows, as its address says it.
sealed interface NameAddress {
    /// The name of the parameter in `names/:name?`.
    String NAME = "name";

    /// `names/3f…?spelling=Roh Kyu-deok`: a record, with one of its spellings looked at closely (""
    /// for the one in force).
    record OnRecord(UUID id, String spelling) implements NameAddress {}

    /// `names?hangul=옥현주&latin=Ock Hyun-ju`: a name that isn't on record, or a spelling to try.
    record Tried(String hangul, String latin) implements NameAddress {}

    /// `names`: nothing yet; `names?q=…`: whatever is found first.
    record None(String words) implements NameAddress {}

    Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// Empty when the address names nothing that could be.
    static Optional<NameAddress> of(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<String> id = event.getRouteParameters().get(NAME);
        if (id.isPresent()) {
            return id.filter(i -> ID.matcher(i).matches())
                    .map(i -> new OnRecord(UUID.fromString(i), one(query, "spelling")));
        }
        String hangul = one(query, "hangul");
        String latin = one(query, "latin");
        return Optional.of(
                hangul.isEmpty() && latin.isEmpty()
                        ? new None(one(query, "q"))
                        : new Tried(hangul, latin));
    }

    default RouteParameters route() {
        return this instanceof OnRecord record
                ? new RouteParameters(NAME, record.id().toString())
                : RouteParameters.empty();
    }

    default QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        switch (this) {
            case OnRecord record -> query.put("spelling", record.spelling());
            case Tried tried -> {
                query.put("hangul", tried.hangul());
                query.put("latin", tried.latin());
            }
            case None none -> query.put("q", none.words());
        }
        query.values().removeIf(String::isEmpty);
        return QueryParameters.simple(query);
    }

    private static String one(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(String::strip).orElse("");
    }
}
