import type { Conflict, Then } from "./types";

/** The words of one segment that the server has not acknowledged yet. */
export interface Work {
  text: string;
  /** What the server last said the target was, and under which version. */
  base: string;
  version: number;
  sent?: { text: string; confirm?: Then };
  confirm?: Then;
  reason?: string;
  conflict?: Conflict;
  timer?: ReturnType<typeof setTimeout>;
}

export interface Messages {
  draft(id: string, target: string, version: number): void;
  confirm(id: string, target: string, version: number, then: Then): void;
  /** Something that is shown has changed: of one segment, or of the whole. */
  changed(id?: string): void;
}

export type Standing =
  | { state: "saved" | "saving" | "offline" }
  | { state: "unsaved"; reason: string; segment: string };
