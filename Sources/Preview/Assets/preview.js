// What the preview adds to a page: it reloads when the page's own bytes have changed, and shows what
// is wrong with the content. Nothing of it is published.
(() => {
  "use strict";
  let fingerprint = `"${document.currentScript.dataset.fingerprint}"`;
  const isFramed = window.parent !== window;
  const placeKey = `xuanzhi-place ${location.pathname}`;
  const frames = [...document.querySelectorAll(".xuanzhi-side-by-side iframe")];

  // MARK: Reloading

  let isReloading = false;

  const reload = () => {
    isReloading = true;
    const focused = document.activeElement?.id ?? "";
    sessionStorage.setItem(placeKey, JSON.stringify([scrollX, scrollY, focused]));
    location.reload();
  };

  const restorePlace = () => {
    const kept = sessionStorage.getItem(placeKey);
    if (!kept) return;
    sessionStorage.removeItem(placeKey);
    const [x, y, focused] = JSON.parse(kept);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    scrollTo({ left: x, top: y, behavior: "instant" });
  };

  let isLooking = false;
  let isLookDue = false;

  // Asks for the page's fingerprint; pages that did not change stay as they are. A page that is being
  // replaced asks nothing more: its successor looks for itself. One with frames is not replaced, since
  // they would be too.
  const look = async () => {
    isLookDue = isLooking;
    if (isLooking || isReloading) return;
    isLooking = true;
    try {
      const method = frames.length > 0 ? "GET" : "HEAD";
      const answer = await fetch(location.href, { method, cache: "no-store" });
      const page = await answer.text();
      const tag = answer.headers.get("ETag");
      if (tag && tag !== fingerprint) {
        if (frames.length === 0) return reload();
        fingerprint = tag;
        renew(new DOMParser().parseFromString(page, "text/html"));
      }
    } catch {
      // The server has stopped; the stream comes back with it.
    } finally {
      isLooking = false;
    }
    if (isLookDue) look();
  };

  // MARK: Messages

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const overlay = make("section", { id: "xuanzhi-overlay", hidden: true });
  const badge = make("button", { id: "xuanzhi-badge", type: "button", hidden: true });
  overlay.setAttribute("role", "alert");
  badge.addEventListener("click", () => open(true));
  document.body.append(overlay, badge);

  const open = (isOpen) => {
    overlay.hidden = !isOpen || !overlay.firstChild;
    badge.hidden = !overlay.hidden || !badge.textContent;
  };

  // A message as the terminal has it, whose first words are the link that opens its file.
  const finding = ({ address, location, lines }) => {
    const [first, ...others] = lines.map(({ text, isExcerpt }) =>
      make("span", { className: isExcerpt ? "is-excerpt" : "" }, text),
    );
    if (address) first.replaceChildren(make("a", { href: address }, location), lines[0].text.slice(location.length));
    return make("pre", {}, first, ...others);
  };

  let shown = "";

  const show = (report) => {
    badge.classList.toggle("is-checking", report.isChecking);
    const { isChecking, ...rest } = report;
    const now = JSON.stringify(rest);
    if (isChecking || now === shown) return;
    shown = now;
    const hasErrors = report.errors.length > 0;
    const findings = [...report.errors, ...report.warnings];
    const close = make("button", { type: "button" }, report.close);
    close.addEventListener("click", () => open(false));
    overlay.lang = badge.lang = report.lang;
    badge.textContent = report.badge;
    for (const element of [overlay, badge]) element.classList.toggle("has-errors", hasErrors);
    overlay.replaceChildren(
      ...(findings.length === 0
        ? []
        : [
            close,
            make("h2", {}, `${report.heading} (${report.badge})`),
            ...findings.map(finding),
            make("a", { href: "/__xuanzhi/" }, report.status),
          ]),
    );
    open(hasErrors);
  };

  // MARK: Both languages in step

  // The pieces of a text, of which both languages have as many if the translation is complete.
  const pieces = (frame) =>
    [...(frame.contentDocument?.querySelectorAll("main :is(h1, h2, h3, h4, p, li, tr, figure)") ?? [])];

  const follow = (leader, follower) => {
    const from = pieces(leader);
    const to = pieces(follower);
    if (from.length === to.length && from.length > 0) {
      const first = from.findIndex((piece) => piece.getBoundingClientRect().bottom > 0);
      const index = first < 0 ? from.length - 1 : first;
      const offset = to[index].getBoundingClientRect().top - from[index].getBoundingClientRect().top;
      follower.contentWindow.scrollBy({ top: offset, behavior: "instant" });
    } else {
      const [one, other] = [leader, follower].map((frame) => frame.contentDocument.scrollingElement);
      const share = one.scrollTop / Math.max(1, one.scrollHeight - one.clientHeight);
      other.scrollTop = share * (other.scrollHeight - other.clientHeight);
    }
  };

  // MARK: What has changed in the source

  const changes = () =>
    [...document.querySelectorAll(".xuanzhi-change")].map((item) => ({
      ...JSON.parse(item.dataset.mark),
      texts: item.querySelector("dl"),
    }));

  // The elements of a framed text, by the offsets of their blocks: a comment stands before each, or
  // at the start of what a list's item says.
  const blocks = (frame) => {
    const found = new Map();
    const page = frame.contentDocument;
    const comments = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
    while (comments.nextNode()) {
      const comment = comments.currentNode;
      const [kind, language, offset] = comment.data.split(" ");
      if (language !== frame.lang || found.has(Number(offset))) continue;
      found.set(Number(offset), kind === "item" ? comment.parentElement : comment.nextElementSibling);
    }
    return found;
  };

  const insert = (note, element, side) => {
    const isItem = element.localName === "li";
    if (side === "after") isItem ? element.append(note) : element.after(note);
    else isItem ? element.prepend(note) : element.before(note);
  };

  const mark = (frame) => {
    const page = frame.contentDocument;
    for (const note of page.querySelectorAll(".xuanzhi-mark")) note.remove();
    for (const element of page.querySelectorAll(".xuanzhi-marked")) element.classList.remove("xuanzhi-marked");
    const elements = blocks(frame);
    for (const { label, lang, places, texts } of changes()) {
      for (const { language, side, block } of places) {
        const element = elements.get(block);
        if (language !== frame.lang || !element) continue;
        const summary = make("summary", { lang }, label);
        insert(make("details", { className: "xuanzhi-mark", lang }, summary, texts.cloneNode(true)), element, side);
        if (side === "at") element.classList.add("xuanzhi-marked");
      }
    }
  };

  // Takes over what a newer version of this page says has changed.
  const renew = (page) => {
    const [old, now] = [document, page].map((version) => version.querySelector(".xuanzhi-changes"));
    old?.replaceWith(now);
    frames.forEach(mark);
  };

  // The frame that the reader scrolls; the other one's scrolling is its echo.
  let leading = null;
  let release = 0;

  const keepInStep = (frame) => {
    frame.contentWindow.addEventListener("scroll", () => {
      if (leading && leading !== frame) return;
      leading = frame;
      clearTimeout(release);
      release = setTimeout(() => (leading = null), 150);
      for (const other of frames) if (other !== frame) follow(frame, other);
    });
  };

  const lookIn = (frame) => frame.contentWindow.postMessage("xuanzhi-look", location.origin);

  // What a framed page missed while it loaded, it learns now.
  const welcome = (frame) => {
    mark(frame);
    keepInStep(frame);
    lookIn(frame);
  };

  for (const frame of frames) {
    frame.addEventListener("load", () => welcome(frame));
    if (frame.contentDocument?.readyState === "complete") welcome(frame);
  }

  // MARK: The stream

  let stream = null;

  const take = (report) => {
    if (report) show(report);
    look();
    frames.forEach(lookIn);
  };

  // A browser opens six connections to a host, so a page that nobody sees has none.
  const connect = () => {
    stream?.close();
    stream = null;
    if (document.hidden) return;
    stream = new EventSource("/__reload");
    stream.addEventListener("message", (event) => take(JSON.parse(event.data)));
    stream.addEventListener("error", () => {
      if (stream?.readyState === EventSource.CLOSED) setTimeout(connect, 1000);
    });
  };

  addEventListener("load", restorePlace);
  if (isFramed) {
    addEventListener("message", (event) => {
      if (event.source === window.parent && event.data === "xuanzhi-look") look();
    });
  } else {
    document.addEventListener("visibilitychange", connect);
    connect();
  }
})();
