/** What the server tells: the records of org.naranhi.ui.editor as JSON, enums in lower case. */

export type State = "initial" | "translated" | "reviewed" | "final";
export type Severity = "info" | "warning" | "error";
/** A place of a repaired match that nobody has read over yet is shown as findings are. */
export type Sort = Severity | "mend";
export type Side = "source" | "target";
export type Then = "next" | "untranslated" | "stay";

export interface SourceMark {
  from: number;
  to: number;
  type: "name" | "term" | "number";
  title: string;
}

export interface Finding {
  key: string;
  side: Side;
  from: number;
  to: number;
  severity: Sort;
  message: string;
  replacement?: string | null;
}

/** Where a repaired match was mended, and what stood there. */
export interface Mend {
  from: number;
  to: number;
  message: string;
}

export interface Segment {
  id: string;
  number: number;
  source: string;
  sourceMarks: SourceMark[];
  target: string;
  state: State;
  version: number;
  findings: Finding[];
  matchScore?: number | null;
}

export interface Passage {
  id: string;
  kind: string;
  label: string;
  leftOut: boolean;
  segments: Segment[];
}

export interface Story {
  id: string;
  /** Who is at the page; their unsent words are theirs alone. */
  reader: string;
  sourceLanguage: string;
  targetLanguage: string;
  editable: boolean;
  passages: Passage[];
}

export interface Entry {
  insert: string;
  label: string;
  detail: string;
  keys: string[];
}

export interface Suggestions {
  matches: { text: string; score: number; mends: Mend[] }[];
  entries: Entry[];
}

export interface Presence {
  segmentId: string;
  name: string;
  initials: string;
  colour: string;
}

export interface Conflict {
  mine: string;
  theirs: Segment;
  by: string;
}

/** What every row needs to know of its story; a new object when any of it changes. */
export interface Context {
  story: Story;
  text: Wording;
  shortcut: (action: string, digit?: number) => string;
}

export type Wording = (name: string, values?: Record<string, string | number>) => string;
