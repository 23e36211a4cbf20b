// Every action as a button with its key, for the mouse, the finger and those who are new.
import { SHOWN } from "./keys.js";

export function toolbar(words, act) {
    const bar = document.createElement("div");
    bar.className = "beads-tools";
    bar.setAttribute("role", "toolbar");
    bar.setAttribute("aria-label", words["tools"]);
    for (const [action, key] of Object.entries(SHOWN)) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "beads-tool";
        button.dataset.action = action;
        button.append(words[action] + " ");
        const shown = document.createElement("kbd");
        shown.textContent = key;
        button.append(shown);
        button.addEventListener("click", () => act(action));
        bar.append(button);
    }
    return bar;
}
