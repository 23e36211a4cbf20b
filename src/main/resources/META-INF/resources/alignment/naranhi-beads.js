// <naranhi-beads>: two editions in two columns, joined by what says the same. It keeps the rows it
// is told (splice), draws them, and lets a person go through them by key. What a key does to the
// beads goes up as a "bead-action"; the answer is another splice. Nothing waits for the server but
// the change itself.
import { keyOf } from "./keys.js";
import { rowElement } from "./row.js";
import { Crossings } from "./crossings.js";
import { editing } from "./editing.js";
import { standing } from "./standing.js";
import { toolbar } from "./toolbar.js";

const SIDES = ["ko", "en"];

class NaranhiBeads extends HTMLElement {
    rows = [];
    elements = [];
    words = {};
    active = { side: "ko", sentence: "", row: 0 };
    marked = "";
    isBusy = false;
    editor = null;

    connectedCallback() {
        if (this.grid) {
            return;
        }
        this.tools = document.createElement("div");
        this.grid = document.createElement("div");
        this.grid.className = "beads";
        this.grid.setAttribute("role", "grid");
        this.head = document.createElement("div");
        this.head.className = "beads-head";
        this.head.setAttribute("role", "row");
        this.foot = document.createElement("div");
        this.foot.className = "beads-standing";
        this.foot.setAttribute("role", "status");
        this.grid.append(this.head);
        this.append(this.tools, this.grid, this.foot);
        this.crossings = new Crossings(this.grid);
        this.grid.addEventListener("keydown", (event) => this.key(event));
        this.grid.addEventListener("click", (event) => this.clicked(event));
        this.grid.addEventListener("dblclick", () => this.do("edit"));
    }

    labels(words) {
        this.words = words;
        this.grid.setAttribute("aria-label", words.columns);
        this.head.replaceChildren(
            ...["language.ko", "link-column", "language.en"].map((name) => {
                const cell = document.createElement("span");
                cell.setAttribute("role", "columnheader");
                cell.textContent = words[name];
                return cell;
            }),
        );
        this.tools.replaceWith((this.tools = toolbar(words, (action) => this.do(action))));
    }

    /** Puts rows in place of others. */
    splice(from, removed, rows) {
        this.editor?.close();
        const before = this.elements[from + removed] ?? null;
        this.elements.slice(from, from + removed).forEach((element) => element.remove());
        const elements = rows.map((row) => rowElement(row, this.words));
        elements.forEach((element) => this.grid.insertBefore(element, before));
        this.rows.splice(from, removed, ...rows);
        this.elements.splice(from, removed, ...elements);
        this.grid.setAttribute("aria-rowcount", this.rows.length + 1);
        for (let at = from; at < this.rows.length; at++) {
            this.elements[at].setAttribute("aria-rowindex", at + 2);
        }
        this.crossings.of(this.rows, this.elements);
        this.find(this.active.sentence, Math.min(this.active.row, this.rows.length - 1));
    }

    busy(busy) {
        this.isBusy = busy;
        this.grid.setAttribute("aria-busy", busy);
        this.classList.toggle("beads-busy", busy);
    }

    /** Makes a sentence the active one wherever it now is; without it, the row that stands there. */
    find(sentence, otherwise) {
        for (const side of SIDES) {
            const row = sentence ? this.rows.findIndex((r) => r[side].some((s) => s.id === sentence)) : -1;
            if (row >= 0) {
                const kept = this.active.empty && this.rows[row][this.active.side].length === 0;
                this.active = kept ? { ...this.active, row } : { side, sentence, row };
                return this.show(this.contains(document.activeElement) || document.activeElement === document.body);
            }
        }
        this.goTo(Math.max(0, otherwise), this.active.side, false);
    }

    goTo(row, side, last) {
        if (!this.rows[row]) {
            return;
        }
        const there = this.rows[row][side];
        const other = this.rows[row][side === "ko" ? "en" : "ko"];
        this.active =
            there.length === 0
                ? { side, row, sentence: other[0].id, empty: true }
                : { side, row, sentence: there[last ? there.length - 1 : 0].id };
        this.show(true);
    }

    show(focus) {
        const { row, side, sentence, empty } = this.active;
        this.grid.querySelectorAll(".bead-active, [tabindex='0']").forEach((old) => {
            old.classList.remove("bead-active");
            if (old.getAttribute("tabindex") === "0") {
                old.tabIndex = -1;
            }
        });
        const element = this.elements[row];
        if (!element) {
            return;
        }
        const bead = this.rows[row].bead;
        this.elements.forEach((each, at) => each.classList.toggle("bead-same", at !== row && this.rows[at].bead === bead));
        element.classList.add("bead-active");
        const cell = element.querySelector(empty ? `.bead-${side}` : `[data-id="${sentence}"]`);
        cell.tabIndex = 0;
        cell.classList.add("bead-active");
        if (focus) {
            cell.focus({ preventScroll: true });
            element.scrollIntoView({ block: "nearest" });
        }
        this.foot.replaceChildren(...standing(this.rows, row, this.marked, this.words));
    }

    clicked(event) {
        const element = event.target.closest(".bead");
        if (!element || this.editor) {
            return;
        }
        const row = this.elements.indexOf(element);
        const side = event.target.closest(".bead-en") ? "en" : event.target.closest(".bead-ko") ? "ko" : this.active.side;
        const sentence = event.target.closest("[data-id]")?.dataset.id;
        if (sentence) {
            this.active = { side, sentence, row };
            this.show(true);
        } else {
            this.goTo(row, side, false);
        }
        if (event.target.closest(".bead-accept")) {
            this.do(this.rows[row].accepted ? "take-back" : "accept-here");
        }
    }

    key(event) {
        if (this.editor) {
            return;
        }
        const action = keyOf(event);
        if (action) {
            event.preventDefault();
            this.do(action);
        }
    }

    do(action) {
        const { row, side, sentence, empty } = this.active;
        const here = this.rows[row];
        if (!here && action !== "undo" && action !== "redo") {
            return;
        }
        switch (action) {
            case "next":
                return this.step(1);
            case "previous":
                return this.step(-1);
            case "left":
                return this.goTo(row, "ko", false);
            case "right":
                return this.goTo(row, "en", false);
            case "first":
                return this.goTo(0, side, false);
            case "last":
                return this.goTo(this.rows.length - 1, side, true);
            case "page-down":
                return this.goTo(Math.min(this.rows.length - 1, row + 10), side, false);
            case "page-up":
                return this.goTo(Math.max(0, row - 10), side, false);
            case "doubtful":
                return this.doubtful();
        }
        if (this.isBusy) {
            return;
        }
        switch (action) {
            case "edit":
                return this.edit();
            case "link":
                return this.link(here.bead);
            case "accept":
                if (!here.accepted) {
                    this.tell("accept", here.bead);
                }
                return this.goTo(Math.min(this.rows.length - 1, row + 1), side, false);
            case "accept-here":
                return this.tell("accept", here.bead);
            default:
                this.tell(action, here?.bead, empty ? "" : sentence);
        }
    }

    step(by) {
        const { row, side, sentence } = this.active;
        const there = this.rows[row][side];
        const at = there.findIndex((s) => s.id === sentence) + by;
        if (there[at] && at - by >= 0) {
            this.active = { side, row, sentence: there[at].id };
            this.show(true);
        } else if (this.rows[row + by]) {
            this.goTo(row + by, side, by < 0);
        }
    }

    /** The next link, or sentence that stands alone, that nobody accepted and that is in doubt. */
    doubtful() {
        const count = this.rows.length;
        for (let on = 1; on <= count; on++) {
            const at = (this.active.row + on) % count;
            const row = this.rows[at];
            if (!row.accepted && !row.byHand && row.confidence < 50) {
                return this.goTo(at, this.active.side, false);
            }
        }
        this.foot.replaceChildren(this.words["no-doubtful"]);
    }

    /** The first time marks a bead, the second time links another with it. */
    link(bead) {
        const marked = this.rows.some((row) => row.bead === this.marked) ? this.marked : "";
        this.marked = marked ? "" : bead;
        if (marked && marked !== bead) {
            this.tell("link", bead, "", { other: marked });
        }
        this.elements.forEach((element, at) =>
            element.classList.toggle("bead-marked", this.rows[at].bead === this.marked),
        );
        this.show(true);
    }

    edit() {
        const { sentence, empty, row } = this.active;
        if (empty) {
            return;
        }
        const element = this.grid.querySelector(`[data-id="${sentence}"]`);
        const words = [...this.rows[row].ko, ...this.rows[row].en].find((s) => s.id === sentence).text;
        this.editor = editing(element, words, this.words, (action, text, offset) => {
            this.editor = null;
            this.show(true);
            if (action) {
                this.tell(action, this.rows[row].bead, sentence, { words: text, offset });
            }
        });
    }

    tell(action, bead, sentence, more) {
        this.dispatchEvent(new CustomEvent("bead-action", { detail: { action, bead, sentence, ...more } }));
    }
}

customElements.define("naranhi-beads", NaranhiBeads);
