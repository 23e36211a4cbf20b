/** What is selected in a source, in offsets of its text with the tags' markers. */

export interface SourceSelection {
  from: number;
  to: number;
  text: string;
}

/** The page's selection where it lies in this text of a row; also a bare caret set by a click. */
export function sourceSelection(source: Element | null): SourceSelection | undefined {
  const selection = document.getSelection();
  if (!source || !selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  if (!source.contains(range.startContainer) || !source.contains(range.endContainer)) return undefined;
  const from = offset(source, range.startContainer, range.startOffset);
  const to = offset(source, range.endContainer, range.endOffset);
  return { from, to, text: range.toString() };
}

function offset(source: Element, node: Node, inNode: number): number {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-from]");
  if (piece && source.contains(piece)) {
    const from = Number(piece.dataset.from);
    if (piece.dataset.length) return inNode === 0 ? from : from + Number(piece.dataset.length);
    return from + (node instanceof Element ? (inNode === 0 ? 0 : piece.textContent!.length) : inNode);
  }
  // Between the pieces: where the next one begins, or the end.
  const point = document.createRange();
  point.setStart(node, inNode);
  let end = 0;
  for (const one of source.querySelectorAll<HTMLElement>("[data-from]")) {
    const from = Number(one.dataset.from);
    if (point.comparePoint(one, 0) >= 0) return from;
    end = from + (one.dataset.length ? Number(one.dataset.length) : one.textContent!.length);
  }
  return end;
}

/** Keeps the selection in the source visible while the caret is in the target. */
export function highlight(source: Element | null, selection: SourceSelection | undefined) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("naranhi-source");
  const range = selection && selection.from < selection.to && document.getSelection()?.getRangeAt(0);
  if (source && range && source.contains(range.startContainer)) {
    CSS.highlights.set("naranhi-source", new Highlight(range.cloneRange()));
  }
}
