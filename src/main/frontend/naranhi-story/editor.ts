import { completionKeymap } from "@codemirror/autocomplete";
import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { Annotation, EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { completing, type Offers } from "./completion";
import { afterComposition } from "./composition";
import { type FindingActions, findingMarks, mendsOf, setFindings, setMends } from "./findings";
import { tagChips } from "./tags";
import type { Context, Finding, Mend, Segment } from "./types";

/** Marks a change that came from the server: shown, undoable, not sent back. */
const fromServer = Annotation.define<boolean>();

export interface EditorHost extends Offers, FindingActions {
  typed(text: string): void;
}

/** The one editor of the page; each segment keeps its own undo for as long as the page is open. */
export class SegmentEditor {
  private readonly kept = new Map<string, EditorState>();
  view?: EditorView;
  segment?: string;

  constructor(private readonly host: EditorHost) {}

  open(parent: HTMLElement, segment: Segment, text: string, context: Context) {
    this.close();
    const kept = this.kept.get(segment.id);
    const state =
      kept && kept.doc.toString() === text ? kept : this.fresh(segment, text, context);
    this.segment = segment.id;
    this.view = new EditorView({ state, parent });
    this.findings(segment);
    if (segment.state !== "initial") this.mended([]);
  }

  close() {
    if (!this.view) return;
    this.kept.set(this.segment!, this.view.state);
    this.view.destroy();
    this.view = undefined;
    this.segment = undefined;
  }

  forget() {
    this.close();
    this.kept.clear();
  }

  get text(): string {
    return this.view?.state.doc.toString() ?? "";
  }

  /** Where findings stand is said of the server's text: while other words stand here they are kept out. */
  findings(segment: Segment) {
    if (this.text !== segment.target) return;
    this.view?.dispatch({ effects: setFindings.of(segment.findings) });
  }

  /** Marks where the text, a repaired match as it was put in, was mended. */
  mended(mends: Mend[]) {
    this.view?.dispatch({ effects: setMends.of(mends) });
  }

  /** Where a segment's text was mended and not written over since. */
  mendsIn(segment: string, text: string): Finding[] {
    const state = segment === this.segment ? this.view?.state : this.kept.get(segment);
    return state?.doc.toString() === text ? mendsOf(state) : [];
  }

  /** Puts a text in place of the whole; one that the server sent is not sent back. */
  become(text: string, byServer = false, mends: Mend[] = []) {
    const view = this.view;
    if (!view) return;
    afterComposition(view, () =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: text.length },
        userEvent: "input.paste",
        annotations: fromServer.of(byServer),
        effects: setMends.of(mends),
      }),
    );
  }

  insert(text: string, wrapWith?: string) {
    const view = this.view;
    if (!view) return;
    afterComposition(view, () => {
      const { from, to } = view.state.selection.main;
      const insert = wrapWith ? text + view.state.sliceDoc(from, to) + wrapWith : text;
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        userEvent: "input.paste",
        scrollIntoView: true,
      });
      view.focus();
    });
  }

  caret(at: number) {
    this.view?.dispatch({ selection: { anchor: Math.min(at, this.view.state.doc.length) } });
  }

  settled(act: () => void) {
    if (this.view) afterComposition(this.view, act);
    else act();
  }

  selected(): string {
    const state = this.view?.state;
    return state ? state.sliceDoc(state.selection.main.from, state.selection.main.to) : "";
  }

  private fresh(segment: Segment, text: string, { story, text: say }: Context): EditorState {
    const language = story.targetLanguage;
    return EditorState.create({
      doc: text,
      selection: { anchor: text.length },
      extensions: [
        history(),
        Prec.high(keymap.of(completionKeymap)),
        keymap.of([{ key: "Enter", shift: () => true, run: () => true }]),
        keymap.of([...historyKeymap, ...standardKeymap.filter(({ key }) => key !== "Enter")]),
        EditorView.lineWrapping,
        oneParagraph,
        tagChips((marker) => this.host.tagName(marker)),
        findingMarks(this.host),
        completing(this.host),
        EditorView.contentAttributes.of({
          role: "textbox",
          "aria-multiline": "false",
          "aria-label": say("segment", { number: segment.number, language: say(`language.${language}`) }),
          lang: language,
          spellcheck: "true",
          autocorrect: "on",
          autocapitalize: "sentences",
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some((one) => one.annotation(fromServer))) {
            this.host.typed(update.state.doc.toString());
          }
        }),
      ],
    });
  }
}

/** A segment is one paragraph: line breaks that are pasted in become spaces. */
const oneParagraph = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.newDoc.lines === 1) return transaction;
  const changes: { from: number; to: number; insert: string }[] = [];
  transaction.changes.iterChanges((from, to, _from, _to, inserted) =>
    changes.push({ from, to, insert: inserted.toString().replace(/\n/g, " ") }),
  );
  return [{ changes, selection: transaction.newSelection, userEvent: "input.paste", scrollIntoView: true }];
});
