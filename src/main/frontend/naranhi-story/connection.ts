/** Whether the server can be reached: what the browser says, and what Vaadin's client says. */

interface Store {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

export class Connection {
  private readonly store = (window as { Vaadin?: { connectionState?: Store } }).Vaadin?.connectionState;

  constructor(private readonly changed: (connected: boolean) => void) {}

  start() {
    window.addEventListener("online", this.look);
    window.addEventListener("offline", this.look);
    this.store?.addStateChangeListener(this.look);
    this.look();
  }

  stop() {
    window.removeEventListener("online", this.look);
    window.removeEventListener("offline", this.look);
    this.store?.removeStateChangeListener(this.look);
  }

  private readonly look = () => {
    const state = this.store?.state;
    const lost = state === "reconnecting" || state === "connection-lost";
    this.changed(navigator.onLine && !lost);
  };
}
