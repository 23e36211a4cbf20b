import { applyReplacement, findingAtCaret, goToFinding } from "./findings";
import type { Pressed } from "./keys";
import { missing, plain, splitPoints } from "./markup";
import type { NaranhiStory } from "./naranhi-story";
import type { Then } from "./types";

/** What each action of EditorActions.java does; `false` where there was nothing to do it to. */
export type Command = (story: NaranhiStory, digit: number) => boolean;

export const commands: Record<string, Command> = {
  confirmNext: (story) => confirm(story, "next"),
  confirmUntranslated: (story) => confirm(story, "untranslated"),
  next: (story) => story.step(1),
  previous: (story) => story.step(-1),
  insertMatch: (story, digit) => editing(story) && story.replace(story.suggestions.matches[digit - 1]?.text),
  insertEntry: (story, digit) => editing(story) && story.insert(story.suggestions.entries[digit - 1]?.insert),
  copySource: (story) => editing(story) && story.replace(story.activeSegment!.source),
  clear: (story) => editing(story) && story.replace(""),
  insertTag,
  concordance: (story) => {
    const target = story.editor.selected();
    const source = story.sourceSelected?.text ?? "";
    const side = source && !story.editorFocused ? "source" : target ? "target" : source ? "source" : "target";
    return story.tell("concordance", { text: plain(side === "source" ? source : target).trim(), side });
  },
  addEntry: (story) =>
    story.tell("add-entry", {
      source: plain(story.sourceSelected?.text ?? "").trim(),
      target: plain(story.editor.selected()).trim(),
    }),
  split,
  merge: (story) => editing(story) && story.reshape("segment-merge", { id: story.activeSegment!.id }),
  comment: (story) => (story.activeSegment ? story.tell("comment", { id: story.activeSegment.id }) : false),
  goTo: (story) => story.askNumber(),
  nextFinding: (story) => finding(story, true),
  previousFinding: (story) => finding(story, false),
  applyReplacement: (story) => {
    const view = story.editor.view;
    const found = view && findingAtCaret(view.state);
    return found ? applyReplacement(view, found) : false;
  },
  waive: (story) => {
    const found = story.editor.view && findingAtCaret(story.editor.view.state);
    return found ? story.waive(found) : false;
  },
  keepMine: (story) => story.settle("keepMine"),
  takeTheirs: (story) => story.settle("takeTheirs"),
  undoPropagation: (story) => story.undoPropagation(),
  check: (story) => story.tell("check", {}),
  preview: (story) => story.tell("preview", {}),
  showKeys: (story) => story.tell("show-keys", {}),
};

export function run(story: NaranhiStory, { action, digit }: Pressed): boolean {
  return commands[action]?.(story, digit) ?? false;
}

const editing = (story: NaranhiStory) => Boolean(story.activeSegment && story.model?.editable);

function confirm(story: NaranhiStory, then: Then) {
  if (!editing(story)) return false;
  story.editor.settled(() => story.confirm(then));
  return true;
}

function insertTag(story: NaranhiStory) {
  if (!editing(story)) return false;
  const [first, ...others] = missing(story.activeSegment!.source, story.editor.text);
  if (!first) return false;
  const close = first.form === "open" && story.editor.selected()
    ? others.find(({ form, tag }) => form === "close" && tag === first.tag)
    : undefined;
  story.editor.insert(first.written, close?.written);
  return true;
}

function finding(story: NaranhiStory, forward: boolean) {
  if (!story.editor.view) return false;
  const found = goToFinding(story.editor.view, forward);
  story.editor.view.focus();
  story.announce(
    found ? `${story.text(`severity.${found.severity}`)}. ${found.message}` : story.text("noFinding"),
  );
  return true;
}

/** At the caret in the source; without one, the words of the source are offered one by one. */
function split(story: NaranhiStory) {
  if (!editing(story)) return false;
  const { id, source } = story.activeSegment!;
  const at = story.sourceSelected?.from;
  if (at !== undefined && source.slice(0, at).trim() && source.slice(at).trim()) {
    return story.reshape("segment-split", { id, sourceOffset: at });
  }
  const points = splitPoints(source);
  if (!points.length) return false;
  story.chooseSplit(points[Math.floor((points.length - 1) / 2)]);
  return true;
}

/** The keys of the split mode; anything else leaves it. */
export function splitKey(story: NaranhiStory, event: KeyboardEvent): boolean {
  const row = story.activeRow!;
  const points = splitPoints(row.segment.source);
  const now = points.indexOf(row.splitAt!);
  switch (event.key) {
    case "ArrowLeft":
      story.chooseSplit(points[Math.max(0, now - 1)]);
      return true;
    case "ArrowRight":
      story.chooseSplit(points[Math.min(points.length - 1, now + 1)]);
      return true;
    case "Enter":
      story.chooseSplit(undefined);
      story.reshape("segment-split", { id: row.segment.id, sourceOffset: points[now] });
      return true;
    case "Escape":
      story.chooseSplit(undefined);
      return true;
    case "Control":
    case "Alt":
    case "Shift":
    case "Meta":
      return true;
    default:
      story.chooseSplit(undefined);
      return false;
  }
}
