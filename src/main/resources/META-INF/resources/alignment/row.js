// One row: what both editions say, and the link between. How sure it is, is said by the line's
// width and colour, and by a figure and a mark.
export function rowElement(row, words) {
    const element = part("div", "bead", "row");
    element.classList.add(`bead-${surety(row)}`);
    if (row.ko.length === 0 || row.en.length === 0) {
        element.classList.add(row.korean && row.english ? "bead-crosses" : "bead-alone");
    }
    element.append(cell("ko", row, words), link(row, words), cell("en", row, words));
    return element;
}

/** accepted, hand, sure, fair or doubtful. */
export function surety(row) {
    if (row.accepted) {
        return "accepted";
    }
    return row.byHand ? "hand" : row.confidence >= 80 ? "sure" : row.confidence >= 50 ? "fair" : "doubtful";
}

function cell(side, row, words) {
    const element = part("div", `bead-side bead-${side}`, "gridcell");
    element.lang = side;
    element.tabIndex = -1;
    for (const sentence of row[side]) {
        const line = part("p", "bead-sentence");
        line.dataset.id = sentence.id;
        line.tabIndex = -1;
        line.textContent = sentence.text;
        line.classList.toggle("bead-begins", sentence.begins);
        line.classList.toggle("bead-headline", sentence.kind === "headline" || sentence.kind === "subhead");
        element.append(line);
    }
    if (row[side].length === 0) {
        const nothing = part("span", "unseen");
        nothing.textContent = words["nothing"];
        element.append(nothing);
    }
    return element;
}

function link(row, words) {
    const element = part("div", "bead-link", "gridcell");
    const line = part("span", "bead-line");
    line.style.setProperty("--sure", row.confidence / 100);
    line.setAttribute("aria-hidden", "true");
    const figure = part("button", "bead-accept");
    figure.type = "button";
    figure.tabIndex = -1;
    const mark = { accepted: "✓", hand: "✎", sure: "", fair: "", doubtful: "?" }[surety(row)];
    figure.textContent = row.byHand ? mark : `${mark}${row.confidence}`;
    figure.setAttribute(
        "aria-label",
        `${words["surety." + surety(row)]}${row.byHand ? "" : ` ${row.confidence}%`}`,
    );
    figure.title = words[row.accepted ? "take-back" : "accept"];
    element.append(line, figure);
    return element;
}

function part(tag, className, role) {
    const element = document.createElement(tag);
    element.className = className;
    if (role) {
        element.setAttribute("role", role);
    }
    return element;
}
