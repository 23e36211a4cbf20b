// What the active bead is and what it rests on, in words.
import { surety } from "./row.js";

export function standing(rows, at, marked, words) {
    const row = rows[at];
    const parts = [
        fill(words["standing"], { row: at + 1, rows: rows.length, korean: row.korean, english: row.english }),
        row.byHand ? words["surety.hand"] : fill(words["sure"], { percent: row.confidence }),
        row.accepted ? words["surety.accepted"] : surety(row) === "doubtful" ? words["surety.doubtful"] : "",
        rests(row, words),
        marked ? words[marked === row.bead ? "marked" : "link-with"] : "",
    ];
    return parts.filter(Boolean).flatMap((part, n) => {
        const span = document.createElement("span");
        span.textContent = part;
        return n ? [" · ", span] : [span];
    });
}

function rests(row, words) {
    if (row.byHand) {
        return "";
    }
    if (!row.korean || !row.english) {
        return words["rests-on-nothing"];
    }
    return row.rests.length === 0
        ? ""
        : fill(words["rests"], { what: row.rests.map((what) => words["rests." + what]).join(", ") });
}

function fill(words, values) {
    return words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
