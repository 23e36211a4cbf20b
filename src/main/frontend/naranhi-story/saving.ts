import type { Drafts } from "./drafts";
import type { Conflict, Segment, Then } from "./types";
import type { Messages, Standing, Work } from "./work";

const afterLastKey = 400;
const forAnswer = 15000;

/**
 * Brings what is typed to the server, one message of a segment at a time, and forgets nothing that
 * was not acknowledged: every text is in the journal before anything else happens to it.
 */
export class Saving {
  private readonly works = new Map<string, Work>();
  private connected = true;

  constructor(
    readonly drafts: Drafts,
    private readonly messages: Messages,
    private readonly noAnswer: () => string,
  ) {}

  text = (id: string): string | undefined => this.works.get(id)?.text;

  conflict = (id: string): Conflict | undefined => this.works.get(id)?.conflict;

  reason = (id: string): string | undefined => this.works.get(id)?.reason;

  standing(): Standing {
    const open = [...this.works];
    if (!this.connected) return { state: "offline" };
    const stuck = open.find(([, work]) => work.reason || work.conflict);
    if (stuck) {
      const [segment, { reason, conflict }] = stuck;
      return { state: "unsaved", reason: reason ?? conflict?.by ?? "", segment };
    }
    return { state: open.length ? "saving" : "saved" };
  }

  typed(segment: Segment, text: string) {
    const work = this.work(segment);
    work.text = text;
    work.confirm = undefined;
    work.reason = undefined;
    this.keep(segment.id, work);
    if (work.conflict) work.conflict = { ...work.conflict, mine: text };
    this.later(segment.id, work);
    this.messages.changed(segment.id);
  }

  /** Sends now what waits for a pause in the typing. */
  left(id: string) {
    if (this.works.has(id)) this.push(id);
  }

  confirm(segment: Segment, text: string, then: Then) {
    const work = this.work(segment);
    work.text = text;
    work.confirm = then;
    work.reason = undefined;
    this.keep(segment.id, work);
    this.push(segment.id);
    this.messages.changed(segment.id);
  }

  saved(id: string, version: number, target: string) {
    const work = this.works.get(id);
    if (!work) return;
    const sent = work.sent;
    work.sent = undefined;
    work.reason = undefined;
    work.version = version;
    work.base = target;
    const same = work.text === target || work.text === sent?.text;
    if (same && (!work.confirm || sent?.confirm)) this.done(id, work);
    else this.again(id, work);
    this.messages.changed(id);
  }

  refused(id: string, reason: string) {
    const work = this.works.get(id);
    if (!work) return;
    work.sent = undefined;
    work.confirm = undefined;
    work.reason = reason;
    clearTimeout(work.timer);
    this.messages.changed(id);
  }

  /**
   * The server's segment as it is now, come by itself or because ours was `refused` for it.
   * `false` where nothing of ours is unsaved and it may be shown as it is.
   */
  moved(current: Segment, by: string, refused: boolean): boolean {
    const work = this.works.get(current.id);
    if (!work) return false;
    const ours = current.target === work.text || current.target === work.sent?.text;
    if (refused) {
      work.confirm ??= work.sent?.confirm;
      work.sent = undefined;
    }
    if (current.version <= work.version && !refused) return true;
    if (ours || current.target === work.base) {
      // Our own write came through unheard, or only the state was changed: no words are at odds.
      work.version = current.version;
      work.base = current.target;
      if (!work.sent) this.again(current.id, work);
    } else {
      clearTimeout(work.timer);
      work.conflict = { mine: work.text, theirs: current, by };
    }
    this.messages.changed(current.id);
    return true;
  }

  keepMine(id: string): string | undefined {
    const work = this.works.get(id);
    if (!work?.conflict) return undefined;
    work.version = work.conflict.theirs.version;
    work.base = work.conflict.theirs.target;
    work.conflict = undefined;
    this.keep(id, work);
    this.again(id, work);
    this.messages.changed(id);
    return work.text;
  }

  takeTheirs(id: string): Segment | undefined {
    const work = this.works.get(id);
    if (!work?.conflict) return undefined;
    const { theirs } = work.conflict;
    this.done(id, work);
    this.messages.changed(id);
    return theirs;
  }

  /** Takes up what an earlier page left in the journal; the drafts of segments that are gone are returned. */
  restore(segments: Map<string, Segment>, somebody: string): { taken: number; orphans: [string, string][] } {
    const orphans: [string, string][] = [];
    let taken = 0;
    for (const [id, draft] of this.drafts.all()) {
      const segment = segments.get(id);
      if (!segment) {
        if (draft.target.trim()) orphans.push([id, draft.target]);
        else this.drafts.drop(id);
      } else if (segment.target === draft.target && !draft.confirm) {
        this.drafts.drop(id);
      } else {
        taken++;
        const work = this.work(segment);
        work.text = draft.target;
        if (draft.confirm) work.confirm = "stay";
        if (draft.version === segment.version || segment.target === draft.base || segment.target === draft.target) {
          this.push(id);
        } else {
          work.conflict = { mine: draft.target, theirs: segment, by: somebody };
        }
      }
    }
    return { taken, orphans };
  }

  online(connected: boolean) {
    if (connected === this.connected) return;
    this.connected = connected;
    if (connected) {
      for (const [id, work] of this.works) {
        work.reason = undefined;
        // What was under way is sent again by Vaadin itself; its answer may still come.
        if (!work.sent) this.push(id);
      }
    }
    this.messages.changed();
  }

  /** The story has other segments now; the words for those that are gone stay in the journal. */
  only(segments: Set<string>) {
    for (const [id, work] of this.works) {
      if (segments.has(id)) continue;
      clearTimeout(work.timer);
      this.works.delete(id);
    }
  }

  close() {
    for (const [id, work] of this.works) {
      this.push(id);
      clearTimeout(work.timer);
    }
    this.works.clear();
  }

  private work(segment: Segment): Work {
    let work = this.works.get(segment.id);
    if (!work) {
      work = { text: segment.target, base: segment.target, version: segment.version };
      this.works.set(segment.id, work);
    }
    return work;
  }

  private keep(id: string, work: Work) {
    this.drafts.keep(id, {
      target: work.text,
      base: work.base,
      version: work.version,
      at: Date.now(),
      confirm: work.confirm ? true : undefined,
    });
  }

  private later(id: string, work: Work) {
    clearTimeout(work.timer);
    if (!work.sent) work.timer = setTimeout(() => this.push(id), afterLastKey);
  }

  private again(id: string, work: Work) {
    this.keep(id, work);
    if (work.confirm) this.push(id);
    else this.later(id, work);
  }

  private done(id: string, work: Work) {
    clearTimeout(work.timer);
    this.works.delete(id);
    this.drafts.drop(id);
  }

  private push(id: string) {
    const work = this.works.get(id);
    if (!work || work.sent || work.conflict || !this.connected) return;
    clearTimeout(work.timer);
    if (!work.confirm && work.text === work.base) {
      this.done(id, work);
      this.messages.changed(id);
      return;
    }
    work.sent = { text: work.text, confirm: work.confirm };
    work.timer = setTimeout(() => {
      work.confirm ??= work.sent?.confirm;
      work.sent = undefined;
      work.reason = this.noAnswer();
      this.messages.changed(id);
      work.timer = setTimeout(() => this.push(id), afterLastKey);
    }, forAnswer);
    if (work.confirm) this.messages.confirm(id, work.text, work.version, work.confirm);
    else this.messages.draft(id, work.text, work.version);
    this.messages.changed(id);
  }
}
