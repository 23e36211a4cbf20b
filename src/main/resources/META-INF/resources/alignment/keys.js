// One key for each action, by the place of the key, so that a Korean keyboard does the same.
const PLAIN = {
    ArrowDown: "next",
    ArrowUp: "previous",
    ArrowLeft: "left",
    ArrowRight: "right",
    Home: "first",
    End: "last",
    PageDown: "page-down",
    PageUp: "page-up",
    Enter: "accept",
    KeyN: "doubtful",
    KeyM: "merge",
    KeyS: "split",
    KeyU: "unlink",
    KeyL: "link",
    KeyE: "edit",
    F2: "edit",
    KeyJ: "join",
    KeyR: "realign",
};
const ALT = { ArrowUp: "up", ArrowDown: "down" };
const SHIFT = { Enter: "take-back" };
const CONTROL = { Enter: "accept-above", KeyZ: "undo", KeyY: "redo" };
const CONTROL_SHIFT = { KeyZ: "redo" };

/** @returns {string | undefined} what a key does */
export function keyOf(event) {
    const control = event.ctrlKey || event.metaKey;
    const keys = event.altKey
        ? control || event.shiftKey
            ? {}
            : ALT
        : control
          ? event.shiftKey
              ? CONTROL_SHIFT
              : CONTROL
          : event.shiftKey
            ? SHIFT
            : PLAIN;
    return keys[event.code === "NumpadEnter" ? "Enter" : event.code];
}

/** How the toolbar shows them. */
export const SHOWN = {
    accept: "⏎",
    "accept-above": "Ctrl ⏎",
    doubtful: "N",
    up: "Alt ↑",
    down: "Alt ↓",
    split: "S",
    merge: "M",
    unlink: "U",
    link: "L",
    edit: "E",
    join: "J",
    realign: "R",
    undo: "Ctrl Z",
    redo: "Ctrl Y",
};
