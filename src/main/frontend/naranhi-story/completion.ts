import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { afterComposition } from "./composition";
import { enough, offers, tokens } from "./hangul";
import { face, type Marker } from "./markup";
import type { Entry } from "./types";

export interface Offers {
  entries(): Entry[];
  missingTags(target: string): Marker[];
  tagName(marker: Marker): string;
  /** Asks the server; the answer is empty when something else was asked meanwhile. */
  ask(text: string): Promise<Entry[]>;
}

const pauseBeforeAsking = 150;

/** Names, terms and missing tags while typing. Nothing here touches the text while a syllable is composed. */
export function completing(offer: Offers): Extension {
  return autocompletion({
    override: [
      (context) => local(context, offer),
      (context) => fromServer(context, offer),
      (context) => missingTags(context, offer),
    ],
    activateOnTyping: true,
    activateOnTypingDelay: 30,
    interactionDelay: 40,
    icons: false,
    maxRenderedOptions: 12,
    optionClass: () => "bench-option",
    tooltipClass: () => "bench-options",
  });
}

function local(context: CompletionContext, offer: Offers): CompletionResult | null {
  const before = context.state.sliceDoc(0, context.pos);
  for (const token of tokens(before)) {
    if (!enough(token) && !context.explicit) continue;
    const fitting = offer
      .entries()
      .filter((entry) => entry.insert !== token)
      .filter((entry) => [entry.insert, ...entry.keys].some((key) => offers(token, key)));
    if (fitting.length) return result(context.pos - token.length, fitting);
  }
  if (context.explicit && !tokens(before).length) return result(context.pos, offer.entries());
  return null;
}

async function fromServer(context: CompletionContext, offer: Offers): Promise<CompletionResult | null> {
  const token = tokens(context.state.sliceDoc(0, context.pos)).at(-1);
  if (!token || token.length < 2) return null;
  await new Promise((resume) => setTimeout(resume, pauseBeforeAsking));
  if (context.aborted) return null;
  const known = new Set(offer.entries().map(({ insert }) => insert));
  const entries = (await offer.ask(token)).filter(({ insert }) => !known.has(insert) && insert !== token);
  return entries.length && !context.aborted ? result(context.pos - token.length, entries, -10) : null;
}

function missingTags(context: CompletionContext, offer: Offers): CompletionResult | null {
  const typed = context.matchBefore(/[<⟦]$/);
  if (!typed && !context.explicit) return null;
  const tags = offer.missingTags(context.state.doc.toString());
  if (!tags.length) return null;
  return {
    from: typed?.from ?? context.pos,
    filter: false,
    options: tags.map((marker) => ({
      label: face(marker),
      detail: offer.tagName(marker),
      apply: apply(marker.written),
    })),
  };
}

function result(from: number, entries: Entry[], boost = 0): CompletionResult {
  return {
    from,
    filter: false,
    options: entries.map((entry, index) => ({
      label: entry.label,
      detail: entry.detail,
      boost: boost - index,
      apply: apply(entry.insert),
    })),
  };
}

const apply =
  (insert: string) => (view: EditorView, completion: Completion, from: number, to: number) =>
    afterComposition(view, () => {
      view.dispatch({
        changes: { from, to: Math.min(to, view.state.doc.length), insert },
        selection: { anchor: from + insert.length },
        userEvent: "input.complete",
        annotations: pickedCompletion.of(completion),
        scrollIntoView: true,
      });
    });
