(() => {
  const article = document.querySelector("article");
  const sentences = [...article.querySelectorAll(".s")];
  const byNumber = new Map();
  for (const s of sentences) {
    if (!byNumber.has(s.dataset.s)) byNumber.set(s.dataset.s, []);
    byNumber.get(s.dataset.s).push(s);
    s.tabIndex = -1;
  }

  // A sentence and its counterpart light up under the pointer; a tap or the focus keeps them lit.
  let lit = [];
  let kept = null;
  const light = (number) => {
    for (const s of lit) s.classList.remove("on");
    lit = byNumber.get(number) ?? [];
    for (const s of lit) s.classList.add("on");
  };
  const sentence = (event) => event.target.closest?.(".s") ?? null;
  article.addEventListener("pointerover", (e) => {
    if (e.pointerType === "mouse") light(sentence(e)?.dataset.s ?? kept);
  });
  article.addEventListener("pointerleave", () => light(kept));
  // A press moves the focus before it is a click, so what was kept is remembered at the press.
  let before = null;
  article.addEventListener("pointerdown", () => (before = kept), true);
  article.addEventListener("click", (e) => {
    if (e.target.closest("a, button") || !getSelection().isCollapsed) return;
    const number = sentence(e)?.dataset.s ?? null;
    kept = number === before ? null : number;
    light(kept);
  });

  // One stop for the Tab key; the arrows go from sentence to sentence and across.
  const visible = (s) => s.getClientRects().length > 0;
  let stop = null;
  const stopAt = (s) => {
    if (stop) stop.tabIndex = -1;
    stop = s ?? null;
    if (stop) stop.tabIndex = 0;
  };
  const column = (s) => s.closest(".row > *").lang;
  const step = (from, by) => {
    for (let i = sentences.indexOf(from) + by; i >= 0 && i < sentences.length; i += by) {
      if (visible(sentences[i]) && column(sentences[i]) === column(from)) return sentences[i];
    }
    return null;
  };
  const across = (from) => byNumber.get(from.dataset.s).find((s) => s !== from && visible(s));
  article.addEventListener("focusin", (e) => {
    const s = sentence(e);
    if (!s) return;
    stopAt(s);
    kept = s.dataset.s;
    light(kept);
  });
  article.addEventListener("focusout", (e) => {
    if (!sentence(e)) return;
    kept = null;
    light(null);
  });
  article.addEventListener("keydown", (e) => {
    const s = sentence(e);
    if (!s || e.ctrlKey || e.altKey || e.metaKey) return;
    const to = {
      ArrowDown: () => step(s, 1),
      ArrowUp: () => step(s, -1),
      ArrowRight: () => across(s),
      ArrowLeft: () => across(s),
    }[e.key]?.();
    if (to) {
      e.preventDefault();
      to.focus();
    } else if (e.key === "Escape") {
      s.blur();
    }
  });

  const bar = article.querySelector(".bar");
  const show = (view) => {
    article.dataset.view = view;
    for (const b of bar.querySelectorAll("button")) {
      b.setAttribute("aria-pressed", String(b.dataset.view === view));
    }
    if (!stop || !visible(stop)) stopAt(sentences.find(visible));
  };
  bar.addEventListener("click", (e) => {
    const button = e.target.closest("button");
    if (button) show(button.dataset.view);
  });

  // Two columns have no room on a phone.
  const narrow = matchMedia("screen and (max-width:720px)");
  const fit = () => {
    const view = article.dataset.view;
    show(narrow.matches && view === "side" ? "stacked" : !narrow.matches && view === "stacked" ? "side" : view);
  };
  narrow.addEventListener("change", fit);
  bar.hidden = false;
  if (narrow.matches) fit();
  else show("side");
})();
