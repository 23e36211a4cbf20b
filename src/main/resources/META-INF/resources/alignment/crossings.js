// The lines of beads that cross others: from the row where one side stands to the row where the
// other does, drawn over the middle column. Rows off the screen have guessed heights until they
// are drawn, so the lines follow whenever the columns change their height.
import { surety } from "./row.js";

const SVG = "http://www.w3.org/2000/svg";

export class Crossings {
    constructor(grid) {
        this.grid = grid;
        this.layer = document.createElementNS(SVG, "svg");
        this.layer.setAttribute("class", "bead-crossings");
        this.layer.setAttribute("aria-hidden", "true");
        this.lines = [];
        new ResizeObserver(() => this.draw()).observe(grid);
        grid.addEventListener("scroll", () => requestAnimationFrame(() => this.draw()), { passive: true });
    }

    of(rows, elements) {
        const first = new Map();
        this.lines = [];
        rows.forEach((row, at) => {
            if (row.korean && row.english && (row.ko.length === 0 || row.en.length === 0)) {
                const other = first.get(row.bead);
                if (other === undefined) {
                    first.set(row.bead, at);
                } else {
                    this.lines.push({ from: elements[other], to: elements[at], down: rows[other].ko.length > 0, row });
                }
            }
        });
        this.draw();
    }

    draw() {
        this.layer.remove();
        if (this.lines.length === 0) {
            return;
        }
        const middle = this.grid.querySelector(".bead-link");
        const width = middle.offsetWidth;
        this.layer.style.left = `${middle.offsetLeft}px`;
        this.layer.setAttribute("width", width);
        this.layer.setAttribute("height", this.grid.scrollHeight);
        this.layer.replaceChildren(
            ...this.lines.map(({ from, to, down, row }) => {
                const line = document.createElementNS(SVG, "path");
                const start = from.offsetTop + from.offsetHeight / 2;
                const end = to.offsetTop + to.offsetHeight / 2;
                const [left, right] = down ? [start, end] : [end, start];
                const middleOf = width / 2;
                line.setAttribute("d", `M0 ${left} C${middleOf} ${left} ${middleOf} ${right} ${width} ${right}`);
                line.setAttribute("class", `bead-crossing bead-${surety(row)}`);
                line.style.setProperty("--sure", row.confidence / 100);
                return line;
            }),
        );
        this.grid.prepend(this.layer); // behind the figures of the rows that it passes
    }
}
