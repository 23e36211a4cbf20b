import { face, type Layer, pieces } from "./markup";
import type { Finding, Wording } from "./types";

/**
 * A text with its marks and tags as nodes. Made by hand and not by a template: a long story has
 * thousands of these, and a template costs three nodes for each that is seen.
 */
export function textNodes(text: string, layers: Layer[], say: Wording, splitAt?: number, cuts: number[] = []): Node {
  const nodes = document.createDocumentFragment();
  for (const piece of pieces(text, layers, cuts)) {
    if (piece.from === splitAt) nodes.append(splitCaret());
    const span = document.createElement("span");
    span.dataset.from = String(piece.from);
    if (piece.marker) {
      const name = say("tag", { number: piece.marker.tag });
      span.className = `bench-tag bench-tag-${piece.marker.form}`;
      span.role = "img";
      span.ariaLabel = name;
      span.title = name;
      span.dataset.length = String(piece.text.length);
      span.textContent = face(piece.marker);
    } else {
      if (piece.classes) span.className = piece.classes;
      if (piece.title) span.title = piece.title;
      span.textContent = piece.text;
    }
    if (splitAt !== undefined && piece.from >= splitAt) span.classList.add("bench-after-split");
    nodes.append(span);
  }
  return nodes;
}

export const findingLayers = (findings: Finding[], side: Finding["side"]): Layer[] =>
  findings
    .filter((finding) => finding.side === side && finding.from < finding.to)
    .map(({ from, to, severity, message }) => ({
      from,
      to,
      title: message,
      classes: `bench-finding bench-finding-${severity}`,
    }));

function splitCaret(): Node {
  const caret = document.createElement("span");
  caret.className = "bench-split";
  caret.ariaHidden = "true";
  return caret;
}
