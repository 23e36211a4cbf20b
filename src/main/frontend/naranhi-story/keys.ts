/** Shortcuts by action: `Mod` is Ctrl, on a Mac Cmd; the last part is a KeyboardEvent.code, or `Digit` for 1…9. */

/** The first keys, as EditorActions.java lists them. */
const first: Record<string, string[]> = {
  confirmNext: ["Mod+Enter"],
  confirmUntranslated: ["Mod+Shift+Enter"],
  next: ["Mod+ArrowDown"],
  previous: ["Mod+ArrowUp"],
  insertMatch: ["Mod+Digit", "Alt+Digit"],
  insertEntry: ["Alt+Shift+Digit"],
  copySource: ["Mod+KeyI"],
  clear: ["Mod+KeyD"],
  insertTag: ["Alt+KeyT"],
  concordance: ["Alt+KeyK"],
  addEntry: ["Alt+KeyG"],
  split: ["Mod+Alt+KeyS"],
  merge: ["Mod+Alt+KeyJ"],
  comment: ["Mod+Shift+KeyC"],
  goTo: ["Mod+KeyG"],
  nextFinding: ["F8"],
  previousFinding: ["Shift+F8"],
  applyReplacement: ["Alt+Period"],
  waive: ["Alt+KeyX"],
  keepMine: ["Alt+KeyM"],
  takeTheirs: ["Alt+KeyR"],
  undoPropagation: ["Alt+KeyZ"],
  check: ["Alt+KeyC"],
  preview: ["Alt+KeyP"],
  showKeys: ["Alt+KeyH"],
};

const mac = /Mac|iPhone|iPad/.test(navigator.platform);

export interface Pressed {
  action: string;
  digit: number;
}

export class Keys {
  private readonly actions = new Map<string, string>();
  private readonly chosen: Record<string, string[]>;

  constructor(own: Record<string, string[]> = {}) {
    this.chosen = { ...first, ...own };
    for (const [action, shortcuts] of Object.entries(this.chosen)) {
      for (const shortcut of shortcuts) this.actions.set(normal(shortcut), action);
    }
  }

  /** What was asked for. Codes, not characters: a Korean layout and Alt+Shift give other ones. */
  pressed(event: KeyboardEvent): Pressed | undefined {
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const code = event.code === "NumpadEnter" ? "Enter" : event.code;
    const held = (event.ctrlKey ? "C" : "") + (event.metaKey ? "M" : "");
    const modifiers = held + (event.altKey ? "A" : "") + (event.shiftKey ? "S" : "");
    const action =
      this.actions.get(`${modifiers} ${code}`) ??
      (digit && this.actions.get(`${modifiers} Digit`));
    return action ? { action, digit: Number(digit ?? 0) } : undefined;
  }

  /** The shortcut as it is printed on keyboards: `Ctrl ⇧ ⏎`. */
  shown(action: string, digit?: number): string {
    const shortcut = this.chosen[action]?.[0] ?? "";
    return shortcut
      .split("+")
      .map((part) => names[part] ?? part.replace(/^(Key|Digit)(?=.)/, ""))
      .map((part) => (part === "Digit" ? String(digit ?? "1–9") : part))
      .join(" ");
  }
}

const names: Record<string, string> = {
  Mod: mac ? "⌘" : "Ctrl",
  Alt: mac ? "⌥" : "Alt",
  Shift: "⇧",
  Enter: "⏎",
  ArrowDown: "↓",
  ArrowUp: "↑",
  Period: ".",
};

function normal(shortcut: string): string {
  const parts = shortcut.split("+");
  const code = parts.pop()!;
  const has = (name: string) => parts.includes(name);
  const control = has("Ctrl") || (has("Mod") && !mac);
  const meta = has("Meta") || (has("Mod") && mac);
  return `${control ? "C" : ""}${meta ? "M" : ""}${has("Alt") ? "A" : ""}${has("Shift") ? "S" : ""} ${code}`;
}
