import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { difference } from "./diff";
import { counts, splitPoints } from "./markup";
import { findingLayers, textNodes } from "./text-dom";
import type { Conflict, Context, Finding, Presence, Segment, Severity } from "./types";

/** One segment: number, source, target, state. Drawn into the page itself, styled by workbench.css. */
export class NaranhiRow extends LitElement {
  static override properties = {
    context: { attribute: false },
    segment: { attribute: false },
    draft: { attribute: false },
    active: { type: Boolean, reflect: true },
    reachable: { attribute: false },
    leftOut: { attribute: false },
    present: { attribute: false },
    conflict: { attribute: false },
    reason: { attribute: false },
    splitAt: { attribute: false },
    mends: { attribute: false },
  };

  declare context: Context;
  declare segment: Segment;
  /** What the reader typed, where it is not what the server has. */
  declare draft?: string;
  declare active: boolean;
  /** Whether Tab stops here: at one row of all. */
  declare reachable: boolean;
  declare leftOut: boolean;
  declare present?: Presence[];
  declare conflict?: Conflict;
  declare reason?: string;
  declare splitAt?: number;
  /** Where a repaired match stands as it was mended, not read over yet. */
  declare mends?: Finding[];
  private sourceNodes?: Node;

  override connectedCallback() {
    super.connectedCallback();
    this.role = "listitem";
  }

  protected override createRenderRoot() {
    return this;
  }

  drawNow() {
    this.performUpdate();
  }

  get editorPlace(): HTMLElement | null {
    return this.querySelector(".bench-editor");
  }

  get numberButton(): HTMLElement | null {
    return this.querySelector(".bench-number");
  }

  get shownTarget(): string {
    return this.draft ?? this.segment.target;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { segment, context, splitAt } = this;
    // Nodes are made anew only when their text or marks are other ones, not at every keystroke.
    if (!this.sourceNodes || changed.has("segment") || changed.has("context") || changed.has("splitAt")) {
      const marks = segment.sourceMarks.map(({ from, to, type, title }) => ({
        from,
        to,
        title,
        classes: `bench-mark-${type}`,
      }));
      const layers = [...marks, ...findingLayers(segment.findings, "source")];
      const cuts = splitAt === undefined ? [] : splitPoints(segment.source);
      this.sourceNodes = textNodes(segment.source, layers, context.text, splitAt, cuts);
    }
  }

  // Written without spaces between the parts: each would be a node in every row.
  protected override render() {
    const { segment, context, leftOut } = this;
    const { text, story } = context;
    const state = leftOut ? text("leftOut") : text(`state.${segment.state}`);
    return html`<button
        type="button"
        class="bench-number"
        tabindex=${this.reachable ? 0 : -1}
        ?disabled=${leftOut}
        aria-current=${this.active ? "true" : nothing}
        aria-label=${text("row", { number: segment.number, state })}
        .textContent=${leftOut ? "–" : String(segment.number)}
      ></button
      ><div class="bench-source" lang=${story.sourceLanguage}>${this.sourceNodes}</div
      ><div class="bench-target" lang=${story.targetLanguage}>${
        this.active && story.editable ? html`<div class="bench-editor"></div>` : leftOut ? nothing : this.target()
      }</div
      ><div class="bench-marks">${leftOut ? nothing : this.marks(state)}</div
      >${this.active || this.conflict || this.reason ? this.below() : nothing}`;
  }

  private below() {
    return [
      this.active ? this.tools() : nothing,
      this.conflict ? this.dispute(this.conflict) : nothing,
      this.reason
        ? html`<p class="bench-refused" role="alert">${this.context.text("unsaved", { reason: this.reason })}</p>`
        : nothing,
    ];
  }

  private target() {
    const { segment, context, shownTarget } = this;
    if (!shownTarget) {
      return html`<span class="bench-empty" aria-hidden="true">…</span
        ><span class="bench-unseen">${context.text("empty")}</span>`;
    }
    // Where findings stand is said of the server's text only.
    const layers = shownTarget === segment.target ? findingLayers(segment.findings, "target") : [];
    return textNodes(shownTarget, [...layers, ...findingLayers(this.mends ?? [], "target")], context.text);
  }

  private marks(state: string): TemplateResult {
    const { segment, present = [] } = this;
    const { text } = this.context;
    const severity = worst(segment);
    const found = new Set(segment.findings.map(({ key }) => key)).size;
    const title = segment.matchScore ? `${state} · ${text("match", { score: segment.matchScore })}` : state;
    const unsaved = this.draft === undefined ? "" : "bench-state-unsaved";
    return html`<span class="bench-state bench-state-${segment.state} ${unsaved}" role="img" aria-label=${state} title=${title}></span
      >${severity ? this.found(severity, found) : nothing}${present.map((one) => this.person(one))}`;
  }

  private found(severity: Severity, count: number) {
    const name = this.context.text("findings", { count });
    return html`<span class="bench-found bench-found-${severity}" role="img" aria-label=${name} title=${name}
      ><span aria-hidden="true">${signs[severity]}${count > 1 ? count : ""}</span></span
    >`;
  }

  private person({ name, initials, colour }: Presence) {
    const here = this.context.text("present", { name });
    return html`<span class="bench-person" role="img" style="background:${colour}" aria-label=${here} title=${here}
      >${initials}</span
    >`;
  }

  private tools() {
    const { text, story, shortcut } = this.context;
    const count = (language: string, words: string) => text(`counts.${language}`, counts(words));
    const hint = (action: string, label: string, digit?: number) =>
      html`<span><kbd>${shortcut(action, digit)}</kbd> ${text(label)}</span>`;
    return html`<div class="bench-tools">
      ${this.splitAt !== undefined
        ? html`<b>${text("splitChoose")}</b>`
        : story.editable
          ? [
              hint("confirmNext", "confirm"),
              hint("insertMatch", "insertMatch", 1),
              hint("concordance", "concordance"),
              hint("addEntry", "addEntry"),
            ]
          : nothing}
      <span class="bench-counts"
        >${count(story.sourceLanguage, this.segment.source)} →
        ${count(story.targetLanguage, this.shownTarget)}</span
      >
    </div>`;
  }

  private dispute({ mine, theirs, by }: Conflict) {
    const { text, shortcut, story } = this.context;
    const parts = difference(mine, theirs.target);
    const side = (name: "mine" | "theirs", only: "before" | "after") => html`
      <div>
        <h3>${text(name)}</h3>
        <p lang=${story.targetLanguage}>
          ${parts
            .filter((part) => !part.only || part.only === only)
            .map((part) => (part.only === only ? html`<mark>${part.text}</mark>` : part.text))}
        </p>
      </div>
    `;
    return html`<div class="bench-conflict" role="alert">
      <strong>${text("conflict", { name: by || text("somebody") })}</strong>
      ${side("mine", "before")} ${side("theirs", "after")}
      <div class="bench-choices">
        <button type="button" class="button" data-act="keepMine">
          ${text("keepMine")} <kbd>${shortcut("keepMine")}</kbd>
        </button>
        <button type="button" class="button" data-act="takeTheirs">
          ${text("takeTheirs")} <kbd>${shortcut("takeTheirs")}</kbd>
        </button>
      </div>
    </div>`;
  }
}

const signs: Record<Severity, string> = { info: "i", warning: "▲", error: "✕" };

function worst({ findings }: Segment): Severity | undefined {
  return (["error", "warning", "info"] as const).find((one) => findings.some(({ severity }) => severity === one));
}

customElements.define("naranhi-row", NaranhiRow);
