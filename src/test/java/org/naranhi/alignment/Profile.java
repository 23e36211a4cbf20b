package org.naranhi.alignment;
import java.nio.file.Path; import java.util.*; import java.util.stream.*;
import org.naranhi.benchmark.*; import org.naranhi.segmentation.okapi.OkapiSegmenter; import org.naranhi.text.Language;
class C { static long cpu() { return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); } }
final class Profile { static final Words W = new Words(); public static void main(String[] a) throws Exception {
  List<GoldAlignment> all = GoldAlignment.read(Path.of(a[0], "ntrex"), new OkapiSegmenter());
  SentenceReader r = new SentenceReader(new Words(), RecordedTerms.NONE); LearnedLexicon lex = LexiconFile.standard(); Weights w = Weights.standard();
  for (int round = 0; round < 12; round++) { long t0=0,t1=0,t2=0,t3=0,t4=0,t5=0,t6=0,t7=0,t8=0; int n=0;
    for (GoldAlignment d : all) { if (d.korean().size() < 13 || d.korean().size() > 18) continue; n++;
      long s = C.cpu();
      var k = d.korean().stream().map(x -> r.read(new Sentence(x.text(),0), Language.KOREAN)).toList();
      var e = d.english().stream().map(x -> r.read(new Sentence(x.text(),0), Language.ENGLISH)).toList();
      long x = C.cpu(); t0 += x - s; s = x;
      for (var q : d.korean()) org.naranhi.figures.Figures.read(q.text(), Language.KOREAN);
      x = C.cpu(); t5 += x - s; s = x;
      for (var q : d.english()) org.naranhi.figures.Figures.read(q.text(), Language.ENGLISH);
      x = C.cpu(); t6 += x - s; s = x;
      for (var q : d.korean()) W.of(q.text());
      x = C.cpu(); t7 += x - s; s = x;
      for (var q : d.english()) W.of(q.text());
      x = C.cpu(); t8 += x - s; s = x;
      var doc = new Document(k, e, lex);
      x = C.cpu(); t1 += x - s; s = x;
      Way way = new Way(doc, w.path());
      x = C.cpu(); t2 += x - s; s = x;
      way.find();
      x = C.cpu(); t3 += x - s; s = x;
    }
    System.out.println("docs looked " + Ties.LOOKED / n); Ties.LOOKED = 0;
    System.out.printf("%d docs: read %.2f ties %.2f links %.2f way %.2f ms; figures ko %.2f en %.2f words ko %.2f en %.2f%n", n, t0/1e6/n, t1/1e6/n, t2/1e6/n, t3/1e6/n,t5/1e6/n,t6/1e6/n,t7/1e6/n,t8/1e6/n);
  } } }
