import { run, splitKey } from "./commands";
import { Connection } from "./connection";
import { Drafts } from "./drafts";
import { Keys } from "./keys";
import { wording } from "./labels";
import { NaranhiRow } from "./row";
import { Saving } from "./saving";
import { highlight, sourceSelection } from "./source-selection";
import { StoryWork } from "./story-work";
import type { Entry, Presence, Segment, Story, Suggestions } from "./types";

/**
 * A whole story, each segment a row, the active one with an editor. What the server tells comes
 * in by the methods that org.naranhi.ui.editor.StoryEditor calls; what it is told are the events
 * that it listens to.
 */
export class NaranhiStory extends StoryWork {
  private readonly connection = new Connection((connected) => {
    this.saving?.online(connected);
    this.requestUpdate();
  });

  // —— what the server tells

  show(story: Story) {
    const same = this.model?.id === story.id;
    const segments = story.passages.flatMap((passage) => passage.segments);
    const open = story.passages.filter(({ leftOut }) => !leftOut).flatMap((passage) => passage.segments);
    this.focusAfterDrawing = same && this.editorFocused;
    this.leave();
    if (!same) {
      this.editor.forget();
      this.saving?.close();
      this.saving = this.savingOf(story);
    } else {
      this.saving!.only(new Set(open.map(({ id }) => id)));
    }
    this.order = open.map(({ id }) => id);
    this.segments = new Map(segments.map((segment) => [segment.id, segment]));
    if (!this.activeId || !this.order.includes(this.activeId)) this.activeId = undefined;
    this.model = story;
    this.say();
    if (same) {
      for (const segment of open) this.saving!.moved(segment, this.whoIsIn(segment.id), false);
    } else {
      this.connection.start();
      const kept = this.saving!.restore(new Map(open.map((one) => [one.id, one])), this.text("somebody"));
      this.orphans = kept.orphans;
      this.notice = kept.taken ? { words: this.text("restored", { count: kept.taken }), undo: false } : undefined;
    }
    this.requestUpdate();
  }

  updateSegments(changed: Segment[]) {
    for (const segment of changed) {
      const held = this.segments.get(segment.id);
      if (!held || segment.version < held.version) continue;
      if (this.saving?.moved(segment, this.whoIsIn(segment.id), false)) {
        // Words of ours are on their way: everything but the text is shown as it is now.
        this.put(this.saving.conflict(segment.id) ? { ...segment, target: held.target } : segment);
      } else {
        this.put(segment);
        const shown = segment.id === this.activeId && this.editor.view;
        if (shown && this.editor.text !== segment.target) this.editor.become(segment.target, true);
      }
      if (segment.id === this.activeId) this.editor.findings(segment);
      if (segment.state !== "initial") this.readOver(segment.id);
    }
    this.requestUpdate();
  }

  suggest(segmentId: string, suggestions: Suggestions) {
    if (segmentId !== this.activeId) return;
    this.suggestions = suggestions;
    this.markMends();
  }

  completions(token: string, entries: Entry[]) {
    this.asking.answered(token, entries);
  }

  presence(present: Presence[]) {
    const before = this.present;
    this.present = new Map();
    for (const one of present) this.present.set(one.segmentId, [...(this.present.get(one.segmentId) ?? []), one]);
    for (const id of new Set([...before.keys(), ...this.present.keys()])) this.dress(id);
  }

  saved(id: string, version: number, target: string) {
    const segment = this.segments.get(id);
    if (!segment) return;
    const same = segment.target === target;
    // Where findings stood in the old text says nothing about the new one: the server sends them anew.
    this.put({ ...segment, version, target, findings: same ? segment.findings : segment.findings.filter(({ side }) => side === "source") });
    this.saving?.saved(id, version, target);
  }

  refused(id: string, reason: string) {
    this.saving?.refused(id, reason);
    this.dress(id);
  }

  overtaken(id: string, current: Segment, by: string) {
    if (!this.saving?.moved(current, by || this.text("somebody"), true)) this.updateSegments([current]);
    else if (!this.saving.conflict(id)) this.put(current);
  }

  propagated(count: number) {
    this.notice = { words: this.text("propagated", { count }), undo: true };
    this.announce(this.notice.words);
  }

  labels(labels: Record<string, string>) {
    this.text = wording(labels);
    this.say();
  }

  keys(own: Record<string, string[]>) {
    this.shortcuts = new Keys(own);
    this.say();
  }

  // —— how the page is listened to

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener("keydown", this.keyPressed, true);
    document.addEventListener("selectionchange", this.selectionChanged);
    document.addEventListener("visibilitychange", this.sendOff);
    this.addEventListener("click", this.clicked);
    this.addEventListener("focusout", this.sendOff);
    if (this.model) this.connection.start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener("keydown", this.keyPressed, true);
    document.removeEventListener("selectionchange", this.selectionChanged);
    document.removeEventListener("visibilitychange", this.sendOff);
    this.connection.stop();
    this.sendOff();
    highlight(null, undefined);
  }

  private savingOf(story: Story): Saving {
    return new Saving(
      new Drafts(story.reader, story.id),
      {
        draft: (id, target, version) => this.tell("segment-draft", { id, target, version }),
        confirm: (id, target, version, then) => this.tell("segment-confirm", { id, target, version, then }),
        changed: (id) => {
          if (id) this.dress(id);
          this.requestUpdate();
        },
      },
      () => this.text("noAnswer"),
    );
  }

  private whoIsIn(id: string): string {
    return this.present.get(id)?.[0]?.name ?? this.text("somebody");
  }

  private readonly sendOff = () => {
    if (this.activeId) this.saving?.left(this.activeId);
  };

  private readonly keyPressed = (event: KeyboardEvent) => {
    if (!this.model || event.defaultPrevented || !this.listensTo(event.target as Element)) return;
    const pressed = this.shortcuts.pressed(event);
    const composing = event.isComposing || event.keyCode === 229;
    if (composing && !pressed?.action.startsWith("confirm")) return;
    const handled =
      this.activeRow?.splitAt !== undefined && !composing && splitKey(this, event)
        ? true
        : pressed
          ? run(this, pressed)
          : this.rowKey(event);
    if (!handled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Not to keys pressed while a dialog is open, or in a field outside the story. */
  private listensTo(target: Element): boolean {
    if (document.querySelector("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")) return false;
    if (this.contains(target)) return !target.closest(".bench-go");
    return !target.closest?.(
      "input, textarea, select, [contenteditable], [role=dialog], vaadin-dialog, vaadin-confirm-dialog, vaadin-menu-bar-submenu, vaadin-select, vaadin-combo-box, vaadin-popover",
    );
  }

  /** Among the rows' buttons the arrows move, F2 goes in (as Enter does by itself). */
  private rowKey(event: KeyboardEvent): boolean {
    const row = (event.target as Element).closest?.(".bench-number")?.closest("naranhi-row");
    if (!(row instanceof NaranhiRow) || event.ctrlKey || event.altKey || event.metaKey) return false;
    const now = this.order.indexOf(row.segment.id);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: this.order.length - 1 }[event.key];
    if (event.key === "F2") return this.activate(row.segment.id);
    const next = to === undefined ? undefined : this.row(this.order[to]);
    next?.numberButton?.focus();
    return next !== undefined;
  }

  private readonly clicked = (event: MouseEvent) => {
    const target = event.target as Element;
    const row = target.closest("naranhi-row");
    if (!(row instanceof NaranhiRow) || row.leftOut) return;
    const { id } = row.segment;
    const act = target.closest<HTMLElement>("[data-act]")?.dataset.act;
    if (act === "keepMine" || act === "takeTheirs") this.settle(act, id);
    else if (id !== this.activeId) {
      // The click has set the page's own caret: the editor's goes to the same place.
      const caret = sourceSelection(target.closest(".bench-target"))?.from;
      this.activate(id, document.getSelection()?.isCollapsed !== false);
      if (caret !== undefined) this.editor.caret(caret);
    } else if (target.closest(".bench-number")) this.editor.view?.focus();
  };

  private readonly selectionChanged = () => {
    const source = this.activeRow?.querySelector(".bench-source") ?? null;
    const selected = sourceSelection(source);
    if (!selected) return;
    this.sourceSelected = selected;
    highlight(source, selected);
  };
}

customElements.define("naranhi-story", NaranhiStory);
