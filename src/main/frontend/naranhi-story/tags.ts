import { EditorState, type Extension, type Range, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { face, type Marker, markers } from "./markup";

/** Inline tags as chips: one step for the caret, deleted whole or not at all. */

class Chip extends WidgetType {
  constructor(
    private readonly marker: Marker,
    private readonly name: string,
  ) {
    super();
  }

  override eq(other: Chip) {
    return other.marker.written === this.marker.written;
  }

  override toDOM() {
    const chip = document.createElement("span");
    chip.className = `bench-tag bench-tag-${this.marker.form}`;
    chip.textContent = face(this.marker);
    chip.setAttribute("role", "img");
    chip.setAttribute("aria-label", this.name);
    chip.title = this.name;
    return chip;
  }

  override ignoreEvent() {
    return false;
  }
}

export function tagChips(name: (marker: Marker) => string): Extension {
  const chips = (state: EditorState): DecorationSet =>
    Decoration.set(
      markers(state.doc.toString()).map(
        (marker): Range<Decoration> =>
          Decoration.replace({ widget: new Chip(marker, name(marker)) }).range(marker.from, marker.to),
      ),
    );
  const field = StateField.define<DecorationSet>({
    create: chips,
    update: (value, transaction) => (transaction.docChanged ? chips(transaction.state) : value),
    provide: (self) => [
      EditorView.decorations.from(self),
      EditorView.atomicRanges.of((view) => view.state.field(self)),
    ],
  });
  return [field, unbroken];
}

/** Refuses a change that would leave half a marker behind. */
const unbroken = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged) return transaction;
  const whole = markers(transaction.startState.doc.toString());
  if (!whole.length) return transaction;
  let breaks = false;
  transaction.changes.iterChangedRanges((from, to) => {
    breaks ||= whole.some((marker) => {
      const within = (at: number) => marker.from < at && at < marker.to;
      return within(from) || within(to);
    });
  });
  return breaks ? [] : transaction;
});
