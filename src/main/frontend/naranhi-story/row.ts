import { html, LitElement, nothing, type TemplateResult } from "lit";
import { difference } from "./diff";
import { counts, face, type Layer, type Marker, pieces, splitPoints } from "./markup";
import type { Conflict, Context, Presence, Segment, Severity } from "./types";

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

  protected override render() {
    const { segment, context, leftOut } = this;
    const { text, story } = context;
    const state = leftOut ? text("leftOut") : text(`state.${segment.state}`);
    return html`
      <button
        type="button"
        class="bench-number"
        tabindex=${this.reachable ? 0 : -1}
        ?disabled=${leftOut}
        aria-current=${this.active ? "true" : nothing}
        aria-label=${text("row", { number: segment.number, state })}
      >
        ${leftOut ? "–" : segment.number}
      </button>
      <div class="bench-source" lang=${story.sourceLanguage}>${this.source()}</div>
      <div class="bench-target" lang=${story.targetLanguage}>
        ${this.active && story.editable
          ? html`<div class="bench-editor"></div>`
          : leftOut
            ? nothing
            : this.target()}
      </div>
      <div class="bench-marks">${leftOut ? nothing : this.marks(state)}</div>
      ${this.active ? this.tools() : nothing} ${this.conflict ? this.dispute(this.conflict) : nothing}
      ${this.reason
        ? html`<p class="bench-refused" role="alert">${text("unsaved", { reason: this.reason })}</p>`
        : nothing}
    `;
  }

  private source() {
    const { source, sourceMarks, findings } = this.segment;
    const layers: Layer[] = [
      ...sourceMarks.map(({ from, to, type, title }) => ({ from, to, title, classes: `bench-mark-${type}` })),
      ...findings
        .filter(({ side }) => side === "source")
        .map(({ from, to, severity, message }) => ({
          from,
          to,
          title: message,
          classes: `bench-finding bench-finding-${severity}`,
        })),
    ];
    const cut = this.splitAt;
    return pieces(source, layers, cut === undefined ? [] : splitPoints(source)).map((piece) => {
      const caret = piece.from === cut ? html`<span class="bench-split" aria-hidden="true"></span>` : nothing;
      const classes = cut !== undefined && piece.from >= cut ? `${piece.classes} bench-after-split` : piece.classes;
      return html`${caret}${this.piece(piece.marker, piece.text, piece.from, classes, piece.title)}`;
    });
  }

  private target() {
    const shown = this.shownTarget;
    if (!shown) {
      return html`<span class="bench-empty" aria-hidden="true">…</span
        ><span class="bench-unseen">${this.context.text("empty")}</span>`;
    }
    // The stretches of the findings hold for the server's text only.
    const layers = shown === this.segment.target ? this.segment.findings : [];
    return pieces(
      shown,
      layers
        .filter(({ side }) => side === "target")
        .map(({ from, to, severity, message }) => ({
          from,
          to,
          title: message,
          classes: `bench-finding bench-finding-${severity}`,
        })),
    ).map((piece) => this.piece(piece.marker, piece.text, piece.from, piece.classes, piece.title));
  }

  private piece(marker: Marker | undefined, text: string, from: number, classes: string, title: string) {
    if (marker) {
      const name = this.context.text("tag", { number: marker.tag });
      return html`<span
        class="bench-tag bench-tag-${marker.form}"
        role="img"
        aria-label=${name}
        title=${name}
        data-from=${from}
        data-length=${text.length}
        >${face(marker)}</span
      >`;
    }
    return html`<span class=${classes || nothing} title=${title || nothing} data-from=${from}>${text}</span>`;
  }

  private marks(state: string): TemplateResult {
    const { segment, context, present = [] } = this;
    const { text } = context;
    const severity = worst(segment);
    const found = new Set(segment.findings.map(({ key }) => key)).size;
    return html`
      <span
        class="bench-state bench-state-${segment.state} ${this.draft === undefined ? "" : "bench-state-unsaved"}"
        role="img"
        aria-label=${state}
        title=${segment.matchScore ? `${state} · ${text("match", { score: segment.matchScore })}` : state}
      ></span>
      ${severity
        ? html`<span
            class="bench-found bench-found-${severity}"
            role="img"
            aria-label=${text("findings", { count: found })}
            title=${text("findings", { count: found })}
            ><span aria-hidden="true">${signs[severity]}${found > 1 ? found : ""}</span></span
          >`
        : nothing}
      ${present.map(
        ({ name, initials, colour }) =>
          html`<span
            class="bench-person"
            role="img"
            style="background:${colour}"
            aria-label=${text("present", { name })}
            title=${text("present", { name })}
            >${initials}</span
          >`,
      )}
    `;
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
        <h4>${text(name)}</h4>
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
