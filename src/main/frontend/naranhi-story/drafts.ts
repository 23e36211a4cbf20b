/** The journal of what was typed and not yet acknowledged, in the browser's own storage. */

export interface Draft {
  target: string;
  /** The text that this began from, to see whether another's write changed it. */
  base: string;
  version: number;
  at: number;
  confirm?: boolean;
}

export class Drafts {
  private readonly prefix: string;
  /** Set when a write failed: quota, or a browser that keeps nothing. */
  full = false;

  /** Each reader has a journal of their own: a browser may be shared. */
  constructor(reader: string, story: string) {
    this.prefix = `naranhi:draft:${reader}:${story}:`;
  }

  keep(segment: string, draft: Draft) {
    try {
      localStorage.setItem(this.prefix + segment, JSON.stringify(draft));
      this.full = false;
    } catch {
      this.full = true;
    }
  }

  drop(segment: string) {
    try {
      localStorage.removeItem(this.prefix + segment);
    } catch {
      // Without storage nothing was kept.
    }
  }

  all(): Map<string, Draft> {
    const found = new Map<string, Draft>();
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const key = localStorage.key(i)!;
        if (!key.startsWith(this.prefix)) continue;
        const draft = read(localStorage.getItem(key));
        if (draft) found.set(key.slice(this.prefix.length), draft);
      }
    } catch {
      this.full = true;
    }
    return found;
  }
}

function read(json: string | null): Draft | undefined {
  try {
    const draft = JSON.parse(json ?? "null") as Draft | null;
    return draft && typeof draft.target === "string" && typeof draft.version === "number"
      ? { ...draft, base: draft.base ?? "" }
      : undefined;
  } catch {
    return undefined;
  }
}
