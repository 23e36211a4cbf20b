import type { Entry } from "./types";

/** Questions to the server's glossary: only the last one's answer counts. */
export class Asking {
  private token = 0;
  private answer?: (entries: Entry[]) => void;

  constructor(private readonly send: (token: string, text: string) => void) {}

  ask(text: string): Promise<Entry[]> {
    this.answer?.([]);
    const token = ++this.token;
    return new Promise((resolve) => {
      this.answer = resolve;
      this.send(String(token), text);
    });
  }

  answered(token: string, entries: Entry[]) {
    if (token === String(this.token)) this.answer?.(entries);
  }
}
