import { LitElement } from "lit";

export class NaranhiStory extends LitElement {}

customElements.define("naranhi-story", NaranhiStory);
