import { type EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, hoverTooltip, showTooltip, type Tooltip } from "@codemirror/view";
import type { Finding, Mend, Wording } from "./types";

/**
 * Findings underlined where they are, with the reason on hover and by key; and so the places where a
 * repaired match was mended, until somebody writes there.
 */

export const setFindings = StateEffect.define<Finding[]>();
export const setMends = StateEffect.define<Mend[]>();
const reveal = StateEffect.define<Finding | null>();

interface Found {
  findings: Finding[];
  mends: Finding[];
  shown: Finding | null;
}

const found = StateField.define<Found>({
  create: () => ({ findings: [], mends: [], shown: null }),
  update(value, transaction) {
    let { findings, mends, shown } = value;
    if (transaction.docChanged) {
      const moved = (at: number, side: number) => transaction.changes.mapPos(at, side);
      const along = (finding: Finding) => ({
        ...finding,
        from: moved(finding.from, 1),
        to: Math.max(moved(finding.from, 1), moved(finding.to, -1)),
      });
      findings = findings.map(along);
      mends = mends.filter(({ from, to }) => !transaction.changes.touchesRange(from, to)).map(along);
      shown = null;
    }
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) {
        const length = transaction.newDoc.length;
        findings = effect.value.filter(({ side, to }) => side === "target" && to <= length);
        shown = null;
      } else if (effect.is(setMends)) {
        mends = effect.value.map(mended);
      } else if (effect.is(reveal)) {
        shown = effect.value;
      }
    }
    const same = findings === value.findings && mends === value.mends && shown === value.shown;
    return same ? value : { findings, mends, shown };
  },
  provide: (self) =>
    EditorView.decorations.from(self, (value) =>
      Decoration.set(
        all(value)
          .filter(({ from, to }) => from < to)
          .map(({ from, to, severity }) =>
            Decoration.mark({ class: `bench-finding bench-finding-${severity}` }).range(from, to),
          ),
        true,
      ),
    ),
});

const all = ({ findings, mends }: Found) => [...findings, ...mends];

const mended = ({ from, to, message }: Mend): Finding => ({
  key: `mend-${from}`,
  side: "target",
  severity: "mend",
  from,
  to,
  message,
});

/** The mended places that nobody has written over. */
export const mendsOf = (state: EditorState): Finding[] => state.field(found).mends;

export interface FindingActions {
  text: Wording;
  waive(finding: Finding): void;
}

export function findingMarks(actions: FindingActions): Extension {
  return [
    found,
    showTooltip.computeN([found], (state) => {
      const { shown } = state.field(found);
      return [shown && tooltip(shown, actions)];
    }),
    hoverTooltip((view, pos) => {
      const under = at(view.state, pos);
      return under ? tooltip(under, actions) : null;
    }),
    EditorView.domEventHandlers({
      keydown: (event, view) => {
        if (event.key === "Escape" && view.state.field(found).shown) {
          view.dispatch({ effects: reveal.of(null) });
          return true;
        }
        return false;
      },
    }),
  ];
}

const at = (state: EditorState, pos: number) =>
  all(state.field(found)).find(({ from, to }) => from <= pos && pos <= to && from < to);

export const findingAtCaret = (state: EditorState): Finding | undefined =>
  state.field(found).shown ?? at(state, state.selection.main.from);

/** Goes to the next finding (or the one before), shows its reason, and returns it to be announced. */
export function goToFinding(view: EditorView, forward: boolean): Finding | undefined {
  const { shown } = view.state.field(found);
  const sorted = all(view.state.field(found)).sort((a, b) => a.from - b.from || a.to - b.to);
  const caret = view.state.selection.main.from;
  const now = shown ? sorted.findIndex((finding) => finding.key === shown.key && finding.from === shown.from) : -1;
  const step = forward ? 1 : -1;
  const next =
    now >= 0
      ? sorted.at((now + step) % sorted.length)
      : forward
        ? (sorted.find(({ from }) => from > caret) ?? sorted[0])
        : (sorted.findLast(({ from }) => from < caret) ?? sorted.at(-1));
  if (next) {
    view.dispatch({
      selection: { anchor: next.from, head: next.to },
      effects: reveal.of(next),
      scrollIntoView: true,
    });
  }
  return next;
}

export function applyReplacement(view: EditorView, finding: Finding): boolean {
  if (finding.replacement == null || finding.from >= finding.to) return false;
  view.dispatch({
    changes: { from: finding.from, to: finding.to, insert: finding.replacement },
    userEvent: "input.replace",
  });
  return true;
}

function tooltip(finding: Finding, { text, waive }: FindingActions): Tooltip {
  return {
    pos: finding.from,
    end: finding.to,
    above: true,
    create: (view) => {
      const dom = document.createElement("div");
      dom.className = `bench-reason bench-reason-${finding.severity}`;
      const message = dom.appendChild(document.createElement("p"));
      message.append(strong(`${text(`severity.${finding.severity}`)}. `), finding.message);
      if (finding.replacement != null) {
        button(dom, text("replaceWith", { text: finding.replacement }), () => applyReplacement(view, finding));
      }
      if (finding.severity !== "mend") button(dom, text("waive"), () => waive(finding));
      return { dom };
    },
  };
}

function strong(words: string) {
  const element = document.createElement("b");
  element.textContent = words;
  return element;
}

function button(into: HTMLElement, words: string, act: () => void) {
  const element = into.appendChild(document.createElement("button"));
  element.type = "button";
  element.textContent = words;
  element.addEventListener("click", act);
}
