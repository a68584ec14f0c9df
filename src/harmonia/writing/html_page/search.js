/* The field that shows only the tasks with the words typed. Without it the page is whole. */
"use strict";
(() => {
  const form = document.getElementById("szukaj");
  const field = form.querySelector("input");
  const told = form.querySelector("[role=status]");
  const parts = [...document.querySelectorAll("[data-z]")];
  const fold = (words) => words.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/ł/g, "l").replace(/\s/g, " ");
  const nodes = (part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(".lab, .card [scope=row]")) found.push(walker.currentNode);
    return found;
  };
  const texts = new Map();
  for (const part of parts) {
    const words = nodes(part).map((node) => fold(node.data)).join(" ");
    texts.set(part.dataset.z, (texts.get(part.dataset.z) || "") + " " + words);
  }
  const mark = (words) => {
    if (!window.Highlight) return;
    const ranges = [];
    for (const part of words.length ? parts : []) {
      for (const node of part.hidden || part.matches("li") ? [] : nodes(part)) {
        const text = fold(node.data);
        if (text.length !== node.data.length) continue;
        for (const word of words) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            ranges.push(range);
          }
        }
      }
    }
    CSS.highlights.set("znalezione", new Highlight(...ranges));
  };
  const filter = () => {
    const words = fold(field.value).split(" ").filter(Boolean);
    const found = new Set([...texts.keys()].filter((task) => words.every((word) => texts.get(task).includes(word))));
    for (const part of parts) part.hidden = !(part.dataset.g || part.dataset.z).split(" ").some((task) => found.has(task));
    let any = false; /* a goal is shown with any of the tasks below it */
    for (const part of [...document.querySelectorAll("[data-z], [data-c]")].reverse()) {
      if (part.dataset.z) any ||= !part.hidden;
      else { part.hidden = words.length > 0 && !any; any = false; }
    }
    const said = found.size ? told.dataset.found.replace("{n}", found.size).replace("{all}", texts.size) : told.dataset.none;
    told.textContent = words.length ? said : "";
    mark(words);
  };
  field.addEventListener("input", filter);
  field.addEventListener("keydown", (event) => { if (event.key === "Escape") { field.value = ""; filter(); } });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
})();
