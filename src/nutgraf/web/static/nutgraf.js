// What pages do beyond showing: times in the reader's zone, keys, live search, evidence in place, copying.
// Every page works without it.
"use strict";
(() => {
  const find = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const language = document.documentElement.lang;

  const say = (text) => {
    const told = find("#told");
    if (told && text) told.textContent = text;
  };

  const fragment = async (address, signal) => {
    const answer = await fetch(address, { headers: { "X-Fragment": "1" }, signal });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.text();
  };

  const pause = (wait, signal) => new Promise((go, stop) => {
    setTimeout(go, wait);
    signal.addEventListener("abort", () => stop(signal.reason));
  });

  const put = (place, html) => {
    place.innerHTML = html;
    wake(place);
  };

  // Times: each in the reader's zone, the one that was there in its title.
  const clock = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  });

  const localTimes = (within) => all("time.t:not([title])", within).forEach((time) => {
    const at = new Date(time.dateTime);
    if (isNaN(at)) return;
    time.title = time.textContent;
    time.textContent = clock.format(at);
  });

  // Copying: a button shows itself where the browser lets it work.
  const copying = (within) => navigator.clipboard && all("button.copy[hidden]", within).forEach((button) => {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = button.dataset.done;
      say(button.dataset.done);
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  });

  // Live search: the list follows what is typed, and the address follows the list.
  const live = (form) => {
    const place = find(form.dataset.live);
    let waiting, asking;
    const ask = async () => {
      const given = [...new FormData(form)].filter(([, value]) => value);
      const query = new URLSearchParams(given).toString();
      const address = form.getAttribute("action") + (query ? `?${query}` : "");
      asking = new AbortController();
      try {
        const html = await fragment(address, asking.signal);
        if (html.includes("data-none")) await pause(600, asking.signal); // half a word is no question yet
        put(place, html);
        history.replaceState(null, "", address);
        say(find("[data-told]", place)?.dataset.told);
      } catch (error) {
        if (error.name !== "AbortError") form.submit();
      }
    };
    const soon = (wait) => {
      clearTimeout(waiting);
      asking?.abort();
      waiting = setTimeout(ask, wait);
    };
    form.addEventListener("input", (event) => soon(event.target.matches("[type=search]") ? 180 : 0));
    form.addEventListener("submit", (event) => { event.preventDefault(); soon(0); });
  };

  // Evidence: a link of the class "ev", or a count of origins, opens its words in the panel; Escape closes it, and the reader is back where they were.
  const panel = find("#evidence");
  let opener;

  const close = () => {
    if (!opener) return;
    panel.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    opener.focus();
    opener = undefined;
  };

  const open = async (link) => {
    if (opener === link) return close();
    opener?.setAttribute("aria-expanded", "false");
    try {
      put(find("[data-words-here]", panel) || panel, await fragment(link.dataset.words || link.href));
    } catch {
      location.href = link.dataset.words || link.href;
      return;
    }
    opener = opener && !link.isConnected ? opener : link; // one in the panel is gone with what it stood in
    opener.setAttribute("aria-expanded", "true");
    panel.hidden = false;
    panel.focus({ preventScroll: matchMedia("(min-width:64rem)").matches });
  };

  document.addEventListener("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a.ev, summary[data-words]");
    if (panel && link) {
      event.preventDefault();
      open(link);
    } else if (event.target.closest("[data-close]")) {
      close();
    }
  });

  // A sentence that is pointed at or focused lights the articles it stands on.
  const light = (on) => (event) => {
    const sentence = event.target.closest?.("[data-articles]");
    if (!sentence) return;
    const cited = new Set(sentence.dataset.articles.split(" "));
    sentence.classList.toggle("lit", on);
    all("[data-article]").forEach((one) => {
      if (one.dataset.article.split(" ").some((id) => cited.has(id))) one.classList.toggle("lit", on);
    });
  };
  for (const [begins, ends] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
    document.addEventListener(begins, light(true));
    document.addEventListener(ends, light(false));
  }

  // Keys: none is taken from a field, a dialog, or a browser's own.
  const dialog = find("#keys");
  const KEPT = "nutgraf-keys-off";
  const keysOn = find("#keys-on");

  const things = () => all("[data-keys] > *").filter((one) => one.offsetParent);
  const linkOf = (thing) => thing && find("a[href], summary, button, [tabindex]", thing);
  const current = () => things().find((one) => one.contains(document.activeElement));

  const move = (step) => {
    const list = things();
    const next = list[list.indexOf(current()) + (step < 0 && !current() ? list.length : step)];
    linkOf(next)?.focus();
    next?.scrollIntoView({ block: "nearest" });
  };

  const markRead = async () => {
    const thing = current(), form = find("#looked");
    if (!thing?.dataset.story || !form) return;
    const told = new FormData(form);
    told.set("story", thing.dataset.story);
    await fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(told), redirect: "manual" });
    thing.classList.remove("new", "unread");
    thing.classList.add("read");
    find(".kind.good", thing)?.remove();
    say(form.dataset.done);
    move(1);
  };

  const search = () => {
    const field = all("main input[type=search], #find").find((one) => one.offsetParent);
    if (field) { field.focus(); field.select(); } else location.href = "/search";
  };

  const DOES = {
    j: () => move(1), k: () => move(-1), o: () => linkOf(current())?.click(), s: markRead,
    "/": search, u: () => { location.href = "/"; }, "?": () => dialog?.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (dialog?.open) return;
    if (event.key === "Escape") return close();
    if (event.target.closest("input, select, textarea, [contenteditable]") || !keysOn?.checked) return;
    const does = Object.hasOwn(DOES, event.key) && DOES[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });

  const kept = (change) => {
    try { return change(localStorage); } catch { return null; } // a browser may keep nothing
  };
  if (keysOn) {
    keysOn.checked = !kept((shelf) => shelf.getItem(KEPT));
    keysOn.addEventListener("change", () => kept((shelf) => keysOn.checked ? shelf.removeItem(KEPT) : shelf.setItem(KEPT, "1")));
  }
  const button = find("#keys-button");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => dialog.showModal());
  }

  const wake = (within) => { localTimes(within); copying(within); };
  wake(document);
  all("form[data-live]").forEach(live);
})();
