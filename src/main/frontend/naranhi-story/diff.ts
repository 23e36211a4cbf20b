export interface Part {
  text: string;
  only?: "before" | "after";
}

/** The word difference of two texts: longest common subsequence, spaces kept with their word. */
export function difference(before: string, after: string): Part[] {
  const a = words(before);
  const b = words(after);
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i][j] =
        a[i].trim() === b[j].trim()
          ? length[i + 1][j + 1] + 1
          : Math.max(length[i + 1][j], length[i][j + 1]);
    }
  }
  const parts: Part[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i].trim() === b[j].trim()) {
      add(parts, b[j++]);
      i++;
    } else if (i < a.length && (j === b.length || length[i + 1][j] >= length[i][j + 1])) {
      add(parts, a[i++], "before");
    } else {
      add(parts, b[j++], "after");
    }
  }
  return parts;
}

const words = (text: string) => text.match(/\S+\s*/g) ?? [];

function add(parts: Part[], text: string, only?: "before" | "after") {
  const last = parts.at(-1);
  if (last && last.only === only) last.text += text;
  else parts.push({ text, only });
}
