import { Asking } from "./asking";
import { SegmentEditor } from "./editor";
import { missing } from "./markup";
import type { NaranhiRow } from "./row";
import { highlight, type SourceSelection } from "./source-selection";
import { StoryPage } from "./story-page";
import type { Finding, Segment, Suggestions, Then } from "./types";

const none: Suggestions = { matches: [], entries: [] };

/** What the reader does in the story: going from segment to segment, writing, confirming. */
export abstract class StoryWork extends StoryPage {
  suggestions = none;
  sourceSelected?: SourceSelection;
  protected activeId?: string;
  protected focusAfterDrawing = false;
  /** The segments that can be gone into, in the order of the story. */
  protected order: string[] = [];
  protected readonly asking = new Asking((token, text) => this.tell("complete-request", { token, text }));

  readonly editor = new SegmentEditor({
    text: (name, values) => this.text(name, values),
    typed: (text) => this.activeSegment && this.saving?.typed(this.activeSegment, text),
    waive: (finding) => this.waive(finding),
    entries: () => this.suggestions.entries,
    missingTags: (target) => missing(this.activeSegment?.source ?? "", target),
    tagName: ({ tag }) => this.text("tag", { number: tag }),
    ask: (text) => this.asking.ask(text),
  });

  get activeSegment(): Segment | undefined {
    return this.activeId ? this.segments.get(this.activeId) : undefined;
  }

  get activeRow(): NaranhiRow | undefined {
    return this.activeId ? this.row(this.activeId) : undefined;
  }

  get editorFocused(): boolean {
    return Boolean(this.editor.view?.hasFocus);
  }

  /** Goes into a segment: at once, whatever the server is doing. The one before is sent off. */
  override activate(id: string, focus = true): boolean {
    const segment = this.segments.get(id);
    if (!segment || !this.order.includes(id)) return false;
    if (this.activeId !== id) {
      const before = this.activeId ?? this.firstId;
      this.leave();
      this.activeId = id;
      this.suggestions = none;
      if (before) this.dress(before);
      this.open();
      this.tell("segment-activated", { id });
    }
    if (this.activeRow) this.come(focus);
    else this.focusAfterDrawing = focus;
    return true;
  }

  private come(focus: boolean) {
    this.activeRow?.scrollIntoView({ block: "nearest" });
    if (focus) (this.editor.view ?? this.activeRow?.numberButton)?.focus();
  }

  protected override rowsDrawn() {
    if (!this.activeId) return;
    this.open();
    this.come(this.focusAfterDrawing);
    this.focusAfterDrawing = false;
  }

  step(by: number): boolean {
    const now = this.activeId ? this.order.indexOf(this.activeId) : by > 0 ? -1 : this.order.length;
    const next = this.order[now + by];
    return next ? this.activate(next) : false;
  }

  confirm(then: Then) {
    const segment = this.activeSegment!;
    this.notice = undefined;
    this.saving!.confirm(segment, this.editor.text, then);
    const at = this.order.indexOf(segment.id);
    const rest = [...this.order.slice(at + 1), ...(then === "untranslated" ? this.order.slice(0, at) : [])];
    const next = then === "untranslated" ? rest.find((id) => this.segments.get(id)!.state === "initial") : rest[0];
    if (next) this.activate(next);
  }

  insert(text?: string): boolean {
    if (!text || !this.editor.view) return false;
    this.editor.insert(text);
    return true;
  }

  /** Puts a whole text in place of the active target; undo brings the old one back. */
  replace(text?: string): boolean {
    if (text === undefined || !this.editor.view) return false;
    const mends = this.mendsOf(text);
    this.editor.become(text, false, mends);
    this.editor.view.focus();
    if (mends.length) this.announce(this.text("mended", { count: mends.length, key: this.shortcuts.shown("nextFinding") }));
    return true;
  }

  /** Where the match with this text was mended. */
  private mendsOf(text: string) {
    return this.suggestions.matches.find((match) => match.text === text)?.mends ?? [];
  }

  /** The segment holds a repaired match as it was put in, by whomever: the mended places are marked. */
  protected markMends() {
    const segment = this.activeSegment;
    if (!segment || segment.state !== "initial" || !this.editor.text) return;
    const mends = this.mendsOf(this.editor.text);
    if (mends.length && !this.editor.mendsIn(segment.id, this.editor.text).length) this.editor.mended(mends);
  }

  /** A confirmed segment was read: its mended places are marked no more. */
  protected readOver(id: string) {
    if (id === this.activeId) this.editor.mended([]);
    this.dress(id);
  }

  protected override dress(id: string) {
    super.dress(id);
    const row = this.row(id);
    if (row) row.mends = row.segment.state === "initial" ? this.editor.mendsIn(id, row.shownTarget) : [];
  }

  waive(finding: Finding): boolean {
    return Boolean(this.activeId) && finding.severity !== "mend" && this.tell("waive", { segmentId: this.activeId, findingKey: finding.key });
  }

  /** Splitting and merging work on what the server has: what is typed goes before. */
  reshape(event: "segment-split" | "segment-merge", detail: { id: string; sourceOffset?: number }): true {
    this.saving?.left(detail.id);
    return this.tell(event, detail);
  }

  settle(choice: "keepMine" | "takeTheirs", id = this.activeId): boolean {
    const conflict = id && this.saving?.conflict(id);
    if (!conflict) return false;
    if (choice === "takeTheirs") this.saving!.takeTheirs(id);
    else this.saving!.keepMine(id);
    this.put(conflict.theirs);
    if (id === this.activeId) {
      if (choice === "takeTheirs") this.editor.become(conflict.theirs.target, true);
      this.editor.view?.focus();
    }
    this.dress(id);
    return true;
  }

  override goTo(number: number): boolean {
    const id = this.order.find((one) => this.segments.get(one)!.number === number);
    if (id) return this.activate(id);
    this.announce(this.text("noSegment", { number: number || "?" }));
    return false;
  }

  askNumber(): true {
    this.asksNumber = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>(".bench-go input")?.focus());
    return true;
  }

  chooseSplit(at: number | undefined) {
    const row = this.activeRow;
    if (!row) return;
    row.splitAt = at;
    if (at === undefined) return;
    const word = row.segment.source.slice(at).split(/\s/, 1)[0];
    this.announce(`${this.text("splitHere", { word })}. ${this.text("splitChoose")}`);
  }

  override undoPropagation(): boolean {
    if (!this.notice?.undo) return false;
    this.notice = undefined;
    this.tell("undo-propagation", {});
    this.requestUpdate();
    return true;
  }

  protected override discardOrphan(id: string) {
    this.saving?.drafts.drop(id);
    this.orphans = this.orphans.filter(([one]) => one !== id);
    this.requestUpdate();
  }

  /** Puts the editor into the active row. */
  protected open() {
    const row = this.activeRow;
    const segment = this.activeSegment;
    if (!row || !segment || !this.context) return;
    this.dress(segment.id);
    // The row is drawn now and not in a microtask: the key that brought us here is answered by a caret.
    row.drawNow();
    if (row.editorPlace) this.editor.open(row.editorPlace, segment, row.shownTarget, this.context);
  }

  protected leave() {
    if (this.activeId) this.saving?.left(this.activeId);
    this.editor.close();
    this.sourceSelected = undefined;
    highlight(null, undefined);
  }
}
