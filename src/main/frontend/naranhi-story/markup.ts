/** Inline tags as org.naranhi.text.Markup writes them: ⟦1⟧ opens, ⟦/1⟧ closes, ⟦2/⟧ stands alone. */

export interface Marker {
  tag: number;
  form: "open" | "close" | "alone";
  from: number;
  to: number;
  written: string;
}

export function markers(text: string): Marker[] {
  const found: Marker[] = [];
  for (const match of text.matchAll(/⟦(\/?)(\d{1,4})(\/?)⟧/g)) {
    if (match[1] && match[3]) continue;
    found.push({
      tag: Number(match[2]),
      form: match[1] ? "close" : match[3] ? "alone" : "open",
      from: match.index,
      to: match.index + match[0].length,
      written: match[0],
    });
  }
  return found;
}

/** The markers of the source that the target lacks, in the order of the source. */
export function missing(source: string, target: string): Marker[] {
  const there = markers(target).map((marker) => marker.written);
  return markers(source).filter((marker) => {
    const at = there.indexOf(marker.written);
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
}

export const plain = (text: string) => text.replace(/⟦\/?\d{1,4}\/?⟧/g, "");

export const face = (marker: Marker) =>
  marker.form === "open" ? `${marker.tag}▸` : marker.form === "close" ? `◂${marker.tag}` : `${marker.tag}`;

export interface Layer {
  from: number;
  to: number;
  classes: string;
  title?: string;
}

export interface Piece {
  from: number;
  text: string;
  marker?: Marker;
  classes: string;
  title: string;
}

/** Cuts a text at every border of its layers and markers, so that each piece has one look. */
export function pieces(text: string, layers: Layer[], cuts: number[] = []): Piece[] {
  const tags = markers(text);
  const inside = (at: number) => tags.some((tag) => tag.from < at && at < tag.to);
  const borders = new Set([0, text.length]);
  for (const border of [...tags, ...layers].flatMap(({ from, to }) => [from, to]).concat(cuts)) {
    if (border > 0 && border < text.length && !inside(border)) borders.add(border);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1];
    const over = layers.filter((layer) => layer.from < to && from < layer.to);
    return {
      from,
      text: text.slice(from, to),
      marker: tags.find((tag) => tag.from === from),
      classes: over.map((layer) => layer.classes).join(" "),
      title: over.map((layer) => layer.title ?? "").filter(Boolean).join("\n"),
    };
  });
}

/** Where a segment can be split: before every word but the first, never inside a marker. */
export function splitPoints(source: string): number[] {
  return [...source.matchAll(/(?<=\S)\s+(?=\S)/g)].map((gap) => gap.index + gap[0].length);
}

export function counts(text: string): { words: number; characters: number } {
  const words = plain(text).trim();
  return { words: words ? words.split(/\s+/).length : 0, characters: [...words].length };
}
