"use strict";

// Puts the article onto the clipboard as it stands in its file. The event is used, since the
// asynchronous clipboard rewrites HTML and does not work in pages opened from a disk everywhere.
function copy(part) {
  const source = JSON.parse(part.querySelector("script").textContent);
  const article = part.querySelector(".article");
  getSelection().selectAllChildren(article);
  const put = (event) => {
    event.clipboardData.setData("text/html", source);
    event.clipboardData.setData("text/plain", article.innerText);
    event.preventDefault();
  };
  document.addEventListener("copy", put, { once: true });
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", put);
  if (isDone) getSelection().removeAllRanges();
  const { done, failed } = part.dataset;
  part.querySelector("[role=status]").textContent = isDone ? done : failed;
}

for (const part of document.querySelectorAll(".part")) {
  part.querySelector("button").addEventListener("click", () => copy(part));
}
