// Opens pages in a browser and checks what only a browser can: that nothing is fetched, that it is
// accessible (axe-core) in light and dark, that nothing sticks out at 320 pixels or at 200 %, that
// paper holds all that the screen does, and not where the file stands.
// Usage: node check.mjs BROWSER FOLDER AXE   pages are FOLDER/*.html; PDFs and pictures go beside.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "./browser.mjs";

const [program, folder, axePath] = process.argv.slice(2);
const axe = readFileSync(axePath, "utf8");
const pages = readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
if (pages.length === 0) throw new Error(`no pages in ${folder}`);

let failures = 0;
function fail(page, what) {
  failures += 1;
  console.log(`${page}: ${what}`);
}

const show = (browser, width, height) =>
  browser.send("Emulation.setDeviceMetricsOverride",
    { width, height, deviceScaleFactor: 1, mobile: false });
const paint = (browser, scheme) =>
  browser.send("Emulation.setEmulatedMedia",
    { features: [{ name: "prefers-color-scheme", value: scheme }] });

async function picture(browser, path) {
  // A browser cannot paint a page of any height at once.
  const [width, height] = await browser.run("[innerWidth, document.body.scrollHeight + 50]");
  const clip = { x: 0, y: 0, width, height: Math.min(height, 7000), scale: 1 };
  const options = { captureBeyondViewport: true, clip };
  const { data } = await browser.send("Page.captureScreenshot", options);
  writeFileSync(path, Buffer.from(data, "base64"));
}

// What sticks out to the right, by name: the elements that do, not those around them.
const stickingOut = `(() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("body *")]
    .filter((e) => e.getBoundingClientRect().right > width + 0.5)
    .map((e) => e.tagName.toLowerCase() + ": " + e.textContent.trim().slice(0, 40));
})()`;

async function widths(browser, page, stem) {
  await show(browser, 320, 800);
  for (const what of await browser.run(stickingOut)) fail(page, `sticks out at 320 px: ${what}`);
  await picture(browser, `${stem}-320.png`);
  await show(browser, 640, 480);
  await browser.run(`document.documentElement.style.fontSize = "200%"`);
  for (const what of await browser.run(stickingOut)) fail(page, `sticks out at 200 %: ${what}`);
  await browser.run(`document.documentElement.removeAttribute("style")`);
  await picture(browser, `${stem}-200.png`);
  await show(browser, 1000, 1200);
}

async function accessible(browser, page, stem) {
  for (const scheme of ["light", "dark"]) {
    await paint(browser, scheme);
    const { violations, passes } = await browser.run(`axe.run(document)`);
    for (const { id, help, nodes } of violations) {
      for (const node of nodes) fail(page, `${scheme}: ${id}: ${help}: ${node.html}`);
    }
    if (!passes.some(({ id }) => id === "color-contrast")) fail(page, "contrast was not looked at");
    await picture(browser, `${stem}-${scheme}.png`);
  }
}

// Every piece of text on the screen, but for the list of the sections.
const texts = `(() => {
  const found = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    if (text && !walker.currentNode.parentElement.closest("nav")) found.push(text);
  }
  return found.slice(1);
})()`;

// Line breaks and spaces fall elsewhere on paper, fonts join letters, labels get a capital.
const bare = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s\u00ad]+/gu, "");

async function printed(browser, page, stem) {
  await paint(browser, "dark");
  const options = { preferCSSPageSize: true, printBackground: false, displayHeaderFooter: true };
  const { data } = await browser.send("Page.printToPDF", options);
  writeFileSync(`${stem}.pdf`, Buffer.from(data, "base64"));
  const read = (...area) =>
    execFileSync("pdftotext", ["-raw", ...area, `${stem}.pdf`, "-"]).toString();
  // Without the margins: a page number may stand amid a sentence.
  const paper = bare(read("-x", "0", "-y", "34", "-W", "595", "-H", "774"));
  for (const text of await browser.run(texts)) {
    if (!paper.includes(bare(text))) fail(page, `not on paper: ${text}`);
  }
  if (read().includes("file:///")) fail(page, "tells on paper where the file stands");
  const facts = execFileSync("pdfinfo", [`${stem}.pdf`]).toString();
  if (!/Page size:.*A4/.test(facts)) fail(page, "does not print on A4");
  return Number(/Pages:\s+(\d+)/.exec(facts)[1]);
}

const browser = await Browser.start(program);
try {
  // So that what is seen to be fetched is what the page asks for, not what its policy lets through.
  await browser.send("Page.setBypassCSP", { enabled: true });
  for (const page of pages) {
    const stem = join(folder, basename(page, ".html"));
    const url = pathToFileURL(resolve(folder, page)).href;
    for (const asked of await browser.open(url)) {
      if (asked !== url) fail(page, `asks for ${asked}`);
    }
    if (await browser.run("document.scripts.length") > 0) fail(page, "has a script");
    await browser.run(axe);
    await show(browser, 1000, 1200);
    await accessible(browser, page, stem);
    await widths(browser, page, stem);
    const sheets = await printed(browser, page, stem);
    // One sheet, and its back where local offers are added.
    const most = page.startsWith("handout-local") ? 2 : page.startsWith("handout") ? 1 : Infinity;
    if (sheets > most) fail(page, `takes ${sheets} pages of paper`);
    console.log(`${page}: looked at; ${sheets} page${sheets === 1 ? "" : "s"} of paper`);
  }
} finally {
  await browser.stop();
}
console.log(`== ${pages.length} pages, ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;
