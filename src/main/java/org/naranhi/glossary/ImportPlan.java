package org.naranhi.glossary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// What a file would do to the record, row by row, before anything is written.
///
/// A row is known to be an entry by its id; by the key of its file, for entries that came from such
/// a file; or by its name in both languages. Where only the Korean is the same it is a conflict
/// that someone has to decide: the same one spelled otherwise, or a namesake. What tells namesakes
/// apart (hanja, country, distinction, the place it lies in) is looked at first.
public final class ImportPlan {
    /// The fields two entries of one name can be told apart by.
    private static final List<EntryField> TELLING =
            List.of(
                    EntryField.HANJA,
                    EntryField.COUNTRY,
                    EntryField.DISTINCTION,
                    EntryField.PART_OF);

    private record Name(String kind, String korean) {}

    private record Place(String sheet, long line) {}

    private final Map<UUID, GlossaryEntry> byId = new HashMap<>();
    private final Map<Name, List<GlossaryEntry>> byName = new HashMap<>();
    private final Map<List<String>, Place> met = new HashMap<>();
    private final Map<UUID, Place> taken = new HashMap<>();
    private final Set<UUID> ids = new HashSet<>();
    private final Set<UUID> given = new HashSet<>();
    private final UUID termbase;
    private final Predicate<UUID> known;

    private ImportPlan(
            Collection<? extends GlossaryEntry> current, UUID termbase, Predicate<UUID> known) {
        this.termbase = termbase;
        this.known = known;
        for (GlossaryEntry entry : current) {
            ids.add(entry.id());
            if (entry instanceof TermEntry term && !term.glossary().equals(termbase)) {
                continue;
            }
            byId.put(entry.id(), entry);
            byName.computeIfAbsent(name(entry), _ -> new ArrayList<>(1)).add(entry);
        }
    }

    /// What the rows of all sheets would do, in their order.
    ///
    /// @param current everything on record
    /// @param termbase the glossary terms go into; what others hold stays as it is
    /// @param known whether an id is that of someone here: others' checks are not taken over
    public static List<PlannedRow> of(
            List<ImportSource> sources,
            Collection<? extends GlossaryEntry> current,
            UUID termbase,
            Predicate<UUID> known) {
        ImportPlan plan = new ImportPlan(current, termbase, known);
        List<PlannedRow> rows = new ArrayList<>();
        for (ImportSource source : sources) {
            ReadRow.Rows read = ReadRow.of(source.sheet(), source.mapping());
            List<PlannedRow> planned = new ArrayList<>();
            read.good().forEach(row -> planned.add(plan.row(row)));
            planned.addAll(source.refused(read.bad()));
            planned.sort(Comparator.comparingLong(PlannedRow::line));
            rows.addAll(planned);
        }
        return rows;
    }

    private PlannedRow row(ReadRow row) {
        Place here = new Place(row.sheet(), row.line());
        Place before = met.putIfAbsent(row.id() == null ? row.key() : List.of("" + row.id()), here);
        if (before != null) {
            return doubled(row, before);
        }
        GlossaryEntry old = row.id() == null ? null : byId.get(row.id());
        if (old != null && !kind(old).equals(row.file().kind())) {
            return new PlannedRow.Refused(
                    row.sheet(),
                    row.line(),
                    "id.other_kind",
                    StarterFile.ID,
                    row.values().get(EntryField.KOREAN));
        }
        return old != null ? onto(row, old) : byItsName(row);
    }

    private PlannedRow byItsName(ReadRow row) {
        List<GlossaryEntry> namesakes = new ArrayList<>(byName.getOrDefault(name(row), List.of()));
        namesakes.removeIf(other -> toldApart(row.values(), EntryValues.of(other)));
        String english = row.values().get(EntryField.ENGLISH);
        List<GlossaryEntry> spelledSo =
                namesakes.stream().filter(other -> other.english().equals(english)).toList();
        if (spelledSo.size() == 1) {
            return onto(row, spelledSo.getFirst());
        }
        if (namesakes.isEmpty() || row.file() == StarterFile.TERMS) {
            return added(row);
        }
        UUID byKey = row.file().id(row.values());
        namesakes.sort(
                Comparator.comparingInt(
                        other -> other.id().equals(byKey) ? 0 : sameHanja(row, other) ? 1 : 2));
        boolean isByKey = namesakes.getFirst().id().equals(byKey);
        boolean likely =
                (isByKey || sameHanja(row, namesakes.getFirst()))
                        && !notedAsVariant(english, namesakes.getFirst());
        boolean certain = isByKey && likely && namesakes.size() == 1 && certain(row);
        return certain
                ? onto(row, namesakes.getFirst())
                : new PlannedRow.Conflict(
                        row.sheet(),
                        row.line(),
                        row.values().entry(unused(row)),
                        namesakes,
                        namesakes.stream().map(other -> merged(row, other)).toList(),
                        likely);
    }

    /// People without hanja or distinction have too many namesakes for the key to tell.
    private static boolean certain(ReadRow row) {
        return row.file() != StarterFile.PEOPLE
                || !row.values().get(EntryField.HANJA).isEmpty()
                || !row.values().get(EntryField.DISTINCTION).isEmpty();
    }

    private static boolean sameHanja(ReadRow row, GlossaryEntry other) {
        String hanja = row.values().get(EntryField.HANJA);
        return !hanja.isEmpty() && hanja.equals(EntryValues.of(other).get(EntryField.HANJA));
    }

    /// What the record warns of isn't offered as its spelling.
    private static boolean notedAsVariant(String english, GlossaryEntry other) {
        return other instanceof NameRecord name && name.variants().contains(english);
    }

    private static boolean toldApart(EntryValues a, EntryValues b) {
        return TELLING.stream()
                .anyMatch(
                        field ->
                                !a.get(field).isEmpty()
                                        && !b.get(field).isEmpty()
                                        && !a.get(field).equals(b.get(field)));
    }

    private PlannedRow onto(ReadRow row, GlossaryEntry old) {
        Place here = new Place(row.sheet(), row.line());
        Place before = taken.putIfAbsent(old.id(), here);
        if (before != null) {
            return doubled(row, before);
        }
        GlossaryEntry merged = merged(row, old);
        return EntryValues.of(old).changesTo(EntryValues.of(merged)).isEmpty()
                ? new PlannedRow.Same(row.sheet(), row.line(), old)
                : new PlannedRow.Changed(row.sheet(), row.line(), merged, old);
    }

    private PlannedRow added(ReadRow row) {
        return new PlannedRow.Added(row.sheet(), row.line(), newEntry(row));
    }

    private PlannedRow doubled(ReadRow row, Place first) {
        return new PlannedRow.Doubled(
                row.sheet(), row.line(), newEntry(row), first.sheet(), first.line());
    }

    private GlossaryEntry merged(ReadRow row, GlossaryEntry old) {
        Map<EntryField, String> said = new EnumMap<>(EntryField.class);
        said.putAll(row.given());
        EntryValues was = EntryValues.of(old);
        String by = said.getOrDefault(EntryField.CHECKED_BY, "");
        if (by.isEmpty() || !known.test(UUID.fromString(by))) {
            said.put(EntryField.CHECKED_BY, was.get(EntryField.CHECKED_BY));
            said.put(EntryField.CHECKED_AT, was.get(EntryField.CHECKED_AT));
        }
        return was.with(said).entry(old.id());
    }

    private GlossaryEntry newEntry(ReadRow row) {
        GlossaryEntry entry = withCheck(row.values()).entry(unused(row));
        return entry instanceof TermEntry term ? term.in(termbase) : entry;
    }

    private EntryValues withCheck(EntryValues values) {
        String by = values.get(EntryField.CHECKED_BY);
        return by.isEmpty() || known.test(UUID.fromString(by))
                ? values
                : values.with(Map.of(EntryField.CHECKED_BY, "", EntryField.CHECKED_AT, ""));
    }

    /// The id the row says, else the one its key gives; where that is someone else's, one made from
    /// it, the same each time.
    private UUID unused(ReadRow row) {
        UUID id = Optional.ofNullable(row.id()).orElseGet(() -> row.file().id(row.values()));
        for (int n = 0; ids.contains(id) || !given.add(id); n++) {
            String seed = id + row.values().get(EntryField.ENGLISH) + n;
            id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
        }
        return id;
    }

    private static Name name(GlossaryEntry entry) {
        return new Name(kind(entry), bare(entry.korean()));
    }

    private static Name name(ReadRow row) {
        return new Name(row.file().kind(), bare(row.values().get(EntryField.KOREAN)));
    }

    private static String bare(String korean) {
        return korean.replace(" ", "");
    }

    private static String kind(GlossaryEntry entry) {
        return StarterFile.of(entry).kind();
    }

    /// What is to be kept when each row is decided as said; those not decided as they are meant.
    public static List<GlossaryEntry> decided(
            List<PlannedRow> rows, Map<PlannedRow, PlannedRow.Choice> decisions) {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (PlannedRow row : rows) {
            PlannedRow.Choice choice = decisions.get(row);
            (choice == null ? row.choices().getFirst() : choice).entry().ifPresent(entries::add);
        }
        return entries;
    }
}
