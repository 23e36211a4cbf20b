import { html, LitElement, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { Keys } from "./keys";
import { wording } from "./labels";
import { NaranhiRow } from "./row";
import type { Saving } from "./saving";
import type { Context, Passage, Presence, Segment, Story, Wording } from "./types";
import type { Standing } from "./work";

/** The page as it is drawn: head, passages, rows. A change in a segment redraws its row only. */
export abstract class StoryPage extends LitElement {
  model?: Story;
  segments = new Map<string, Segment>();
  saving?: Saving;
  text: Wording = wording({});
  protected context?: Context;
  protected shortcuts = new Keys();
  protected present = new Map<string, Presence[]>();
  protected orphans: [string, string][] = [];
  protected notice?: { words: string; undo: boolean };
  protected asksNumber = false;
  private announcement = "";
  private heard = "";
  private hearing?: ReturnType<typeof setTimeout>;
  private readonly rows = new Map<string, NaranhiRow>();

  protected abstract activeId?: string;
  abstract goTo(number: number): boolean;
  abstract activate(id: string, focus?: boolean): boolean;

  tell(event: string, detail: object): true {
    this.dispatchEvent(new CustomEvent(event, { detail }));
    return true;
  }

  /** Says something to those who listen to the page. */
  announce(words: string) {
    this.announcement = this.announcement === words ? `${words}\u00a0` : words;
    this.requestUpdate();
  }

  row(id: string): NaranhiRow | undefined {
    return this.rows.get(id);
  }

  protected override createRenderRoot() {
    return this;
  }

  /** The words, languages or keys are other ones: every row is told. */
  protected say() {
    if (!this.model) return;
    this.context = {
      story: this.model,
      text: this.text,
      shortcut: (action, digit) => this.shortcuts.shown(action, digit),
    };
    for (const row of this.rows.values()) row.context = this.context;
    this.requestUpdate();
  }

  protected put(segment: Segment) {
    this.segments.set(segment.id, segment);
    const row = this.row(segment.id);
    if (row) row.segment = segment;
  }

  /** What belongs to the page and not to the story: put on a row whenever it may have changed. */
  protected dress(id: string) {
    const row = this.row(id);
    if (!row) return;
    row.draft = this.saving?.text(id);
    row.conflict = this.saving?.conflict(id);
    row.reason = this.saving?.reason(id);
    row.present = this.present.get(id);
    row.active = id === this.activeId;
    row.reachable = id === (this.activeId ?? this.firstId);
    if (!row.active) row.splitAt = undefined;
  }

  protected get firstId(): string | undefined {
    return this.model?.passages.find(({ leftOut, segments }) => !leftOut && segments.length)?.segments[0].id;
  }

  protected override render() {
    if (!this.model) return nothing;
    return html`
      ${this.head(this.model)}
      ${this.orphans.map(
        ([id, text]) => html`<div class="bench-orphan" role="alert">
          <strong>${this.text("orphan")}</strong>
          <p lang=${this.model!.targetLanguage}>${text}</p>
          <button type="button" class="button" @click=${() => this.discardOrphan(id)}>${this.text("discard")}</button>
        </div>`,
      )}
      ${guard([this.model], () => repeat(this.model!.passages, ({ id }) => id, (passage) => this.passage(passage)))}
      <div class="bench-unseen" role="log" aria-live="polite">${this.announcement}</div>
    `;
  }

  protected override updated() {
    // Only a new story changes which rows there are.
    if (this.drawn === this.model) return;
    this.drawn = this.model;
    this.rows.clear();
    for (const row of this.querySelectorAll<NaranhiRow>("naranhi-row")) this.rows.set(row.segment.id, row);
    for (const id of this.rows.keys()) this.dress(id);
    this.rowsDrawn();
  }

  private drawn?: Story;

  protected abstract rowsDrawn(): void;
  protected abstract discardOrphan(id: string): void;
  protected abstract undoPropagation(): boolean;

  private passage({ id, kind, label, leftOut, segments }: Passage) {
    const heading = `passage-${id}`;
    return html`<div class="bench-passage bench-kind-${kind} ${leftOut ? "bench-left-out" : ""}" role="group" aria-labelledby=${heading}>
      <h2 class="bench-kind" id=${heading}>${label}</h2>
      <div role="list" aria-labelledby=${heading}>
        ${repeat(
          segments,
          (segment) => segment.id,
          (segment) =>
            html`<naranhi-row
              .segment=${segment}
              .context=${this.context}
              .leftOut=${leftOut}
            ></naranhi-row>`,
        )}
      </div>
    </div>`;
  }

  private head({ sourceLanguage, targetLanguage, editable }: Story) {
    const text = this.text;
    const language = (tag: string) => ({ language: text(`language.${tag}`) });
    return html`<div class="bench-head">
      <span class="bench-go">
        ${this.asksNumber
          ? html`<input
              type="text"
              inputmode="numeric"
              size="4"
              aria-label=${text("goTo")}
              @keydown=${this.numberTyped}
              @blur=${this.numberDone}
            />`
          : nothing}
      </span>
      <span class="bench-language">${text("source", language(sourceLanguage))}</span>
      <span class="bench-language">${text("target", language(targetLanguage))}</span>
      ${this.notice
        ? html`<span class="bench-notice"
            >${this.notice.words}
            ${this.notice.undo
              ? html`<button type="button" class="link" @click=${() => this.undoPropagation()}>
                  ${text("undo")} <kbd>${this.shortcuts.shown("undoPropagation")}</kbd>
                </button>`
              : nothing}</span
          >`
        : nothing}
      ${editable && this.saving ? this.standing(this.saving.standing()) : nothing}
    </div>`;
  }

  private standing(now: Standing) {
    const words = this.standingWords(now);
    this.hear(words, now.state === "saving");
    return html`<span class="bench-save bench-save-${now.state}" aria-hidden="true" title=${words}>${words}</span>
      <span class="bench-unseen" role="status">${this.heard}</span>`;
  }

  private standingWords(now: Standing): string {
    const full = this.saving!.drafts.full && now.state !== "saved" ? ` ${this.text("storageFull")}` : "";
    if (now.state !== "unsaved") return this.text(now.state) + full;
    const conflict = this.saving!.conflict(now.segment);
    return (conflict ? this.text("conflict", { name: conflict.by }) : this.text("unsaved", { reason: now.reason })) + full;
  }

  /** The passing "saving…" of every pause in the typing would be chatter to a listener. */
  private hear(words: string, passing: boolean) {
    clearTimeout(this.hearing);
    if (words === this.heard) return;
    this.hearing = setTimeout(() => {
      this.heard = words;
      this.requestUpdate();
    }, passing ? 2000 : 300);
  }

  private readonly numberTyped = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Escape" || event.key === "Enter") {
      event.preventDefault();
      const number = Number((event.target as HTMLInputElement).value);
      this.numberDone();
      if (event.key === "Escape" || !this.goTo(number)) this.activate(this.activeId ?? this.firstId ?? "");
    }
  };

  private readonly numberDone = () => {
    this.asksNumber = false;
    this.requestUpdate();
  };
}
