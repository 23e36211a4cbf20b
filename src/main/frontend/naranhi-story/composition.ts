import type { EditorView } from "@codemirror/view";

/**
 * Runs something once no syllable is being composed. A composition is ended by taking the focus
 * away for a moment: the input method then commits what it has, and nothing is lost or doubled.
 */
export function afterComposition(view: EditorView, act: () => void) {
  if (!view.compositionStarted) {
    act();
    return;
  }
  let waiting = true;
  const go = () => {
    if (!waiting) return;
    waiting = false;
    view.contentDOM.removeEventListener("compositionend", ended);
    if (view.contentDOM.isConnected) view.focus();
    act();
  };
  // The editor reads the final text from the page after the event: wait for it to have done so.
  const ended = () => setTimeout(go, 30);
  view.contentDOM.addEventListener("compositionend", ended);
  view.contentDOM.blur();
  setTimeout(go, 120);
}
