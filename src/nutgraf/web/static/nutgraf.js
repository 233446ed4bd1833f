// What pages do beyond showing: times in the reader's zone, keys, live search, evidence in place, copying.
// Every page works without it.
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const language = document.documentElement.lang;
  const clock = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

  const localTimes = (within) => all("time.t:not([title])", within).forEach((time) => {
    const at = new Date(time.dateTime);
    if (isNaN(at)) return;
    time.title = time.textContent;
    time.textContent = clock.format(at);
  });

  localTimes(document);
})();
