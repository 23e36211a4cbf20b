package org.naranhi.workbench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.Person;
import org.naranhi.pairs.NamedPair;
import org.naranhi.pairs.PairBatch;
import org.naranhi.pairs.PairBatch.Item;
import org.naranhi.pairs.PairBatches;
import org.naranhi.pairs.PairFiles;
import org.naranhi.pairs.PairText;
import org.naranhi.pairs.PairWork;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// The items of a server's batches: each becomes a pair on the list, or the reason why not. A pair
/// and its item are written in one transaction.
@Component
class BatchItems {
    private final PairBatches batches;
    private final PairFiles files;
    private final ReadPair read;
    private final AlignPair align;
    private final KeepPair keep;

    BatchItems(
            PairBatches batches, PairFiles files, ReadPair read, AlignPair align, KeepPair keep) {
        this.batches = batches;
        this.files = files;
        this.read = read;
        this.align = align;
        this.keep = keep;
    }

    ThroughPairs.Work of(PairBatch batch, Person person) {
        return new ItemsOf(batch, person);
    }

    private final class ItemsOf implements ThroughPairs.Work {
        private final PairBatch batch;
        private final Person person;
        private final Map<String, Item> byName = new HashMap<>();

        ItemsOf(PairBatch batch, Person person) {
            this.batch = batch;
            this.person = person;
            batches.batch(batch.id()).orElse(batch).items().stream()
                    .forEach(item -> byName.put(item.name(), item));
        }

        private Item item(NamedPair pair) {
            return Objects.requireNonNull(byName.get(pair.name()));
        }

        @Override
        public boolean done(NamedPair pair) {
            return !item(pair).waits();
        }

        @Override
        public void align(NamedPair pair) throws IOException, UnalignablePair {
            Item item = item(pair);
            UUID memory = batch.memory();
            PairText text =
                    align.align(
                            read.read(
                                    file(item, Language.KOREAN, pair.koreanFile()),
                                    file(item, Language.ENGLISH, pair.englishFile())),
                            memory,
                            batch.id(),
                            person.id());
            PairText accepted = new PairWork(text).acceptSure(batch.least());
            keep.add(
                    accepted,
                    person,
                    () -> batches.became(batch.id(), item.done(accepted.pair().id())));
        }

        @Override
        public void refuse(NamedPair pair, String code, String file) {
            batches.became(batch.id(), item(pair).refused(code));
        }

        private PairFile file(Item item, Language edition, @Nullable String name)
                throws IOException {
            return new PairFile(
                    name == null ? "" : name,
                    files.of(batch.id(), item.place(), edition).orElse(new byte[0]));
        }
    }
}
