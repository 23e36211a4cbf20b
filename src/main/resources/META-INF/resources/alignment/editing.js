// A sentence in an editor of its own. Enter ends the sentence at the caret, Ctrl+Enter and leaving
// the field keep the words, Escape leaves them as they were.
export function editing(line, text, words, done) {
    const field = document.createElement("textarea");
    field.className = "bead-field";
    field.value = text;
    field.lang = line.closest("[lang]").lang;
    field.setAttribute("aria-label", words["edit-how"]);
    field.title = words["edit-how"];
    line.replaceChildren(field);
    const fit = () => {
        field.style.height = "0";
        field.style.height = `${field.scrollHeight + 2}px`;
    };
    let open = true;
    const close = (action) => {
        if (!open) {
            return;
        }
        open = false;
        const written = field.value;
        const offset = field.selectionStart;
        line.replaceChildren(text);
        done(action === "reword" && (written.trim() === "" || written === text) ? "" : action, written, offset);
    };
    field.addEventListener("input", fit);
    field.addEventListener("blur", () => close("reword"));
    field.addEventListener("keydown", (event) => {
        event.stopPropagation();
        if (event.isComposing) {
            return;
        }
        if (event.key === "Escape") {
            event.preventDefault();
            close("");
        } else if (event.key === "Enter") {
            event.preventDefault();
            close(event.ctrlKey || event.metaKey ? "reword" : "end-here");
        }
    });
    field.focus();
    field.setSelectionRange(text.length, text.length);
    fit();
    return { close: () => close("") };
}
