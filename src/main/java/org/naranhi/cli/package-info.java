/// The command line. Commands that need no database start no Spring: they answer in under a second.
/// Answers go to standard output, messages to standard error; the exit status is 0, 1 (a failure of
/// the work) or 2 (wrong use). The forms are a contract with scripts.
///
/// ```
/// naranhi parse article.txt
/// naranhi segment --lang ko < article.txt
/// naranhi align article.ko.txt article.en.txt
/// naranhi terms find --lang ko article.txt
/// naranhi glossary check terms.csv
/// naranhi glossary import terms.csv --data data
/// naranhi lexicon learn memory.tmx -o own.lexicon
/// naranhi story import article.txt
/// naranhi figures --lang ko < article.txt
/// naranhi check --source-lang ko --source story.ko.txt --target story.en.txt
/// naranhi romanize --system rr-name names.txt
/// naranhi josa 서울 으로
/// naranhi memory import units.tmx --memory tm
/// naranhi match --memory tm --source-lang ko --target-lang en < sentences.txt
/// naranhi analyse --memory data/memory story.docx
/// ```
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "text",
            "hangul",
            "romanization",
            "figures",
            "glossary",
            "glossary :: lucene",
            "glossary :: tbx",
            "glossary :: xlsx",
            "names",
            "memory",
            "memory :: lucene",
            "memory :: bench",
            "memory :: tmx",
            "memory :: analysis",
            "quality",
            "quality :: lucene",
            "names :: lucene",
            "alignment",
            "pairs",
            "segmentation",
            "segmentation :: okapi",
            "newsroom",
            "story",
            "exchange",
            "workbench"
        })
package org.naranhi.cli;
