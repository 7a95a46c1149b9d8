// A browser without a window, spoken to over two pipes: no port is opened, and nothing but the
// browser itself is needed.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export class Browser {
  #child;
  #home = mkdtempSync(join(tmpdir(), "maatwerk-browser-"));
  #waiting = new Map();
  #listeners = new Set();
  #last = 0;
  #session;

  static async start(program) {
    const browser = new Browser();
    browser.#spawn(program);
    const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
    browser.#session = sessionId;
    for (const domain of ["Page", "Runtime", "Network"]) await browser.send(`${domain}.enable`);
    return browser;
  }

  // Without its sandbox, which is not to be had everywhere: it sees only pages made here.
  #spawn(program) {
    const options = ["--headless=new", "--remote-debugging-pipe", `--user-data-dir=${this.#home}`,
      "--no-first-run", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--hide-scrollbars"];
    const stdio = ["ignore", "ignore", "ignore", "pipe", "pipe"];
    this.#child = spawn(program, options, { stdio });
    this.#child.on("exit", (code) => {
      const ended = new Error(`the browser ended (${code})`);
      for (const { reject } of this.#waiting.values()) reject(ended);
    });
    let buffered = Buffer.alloc(0);
    this.#child.stdio[4].on("data", (data) => {
      buffered = Buffer.concat([buffered, data]);
      for (let end; (end = buffered.indexOf(0)) >= 0; buffered = buffered.subarray(end + 1)) {
        this.#receive(JSON.parse(buffered.subarray(0, end).toString()));
      }
    });
  }

  #receive(message) {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return this.#listeners.forEach((listener) => listener(message));
    this.#waiting.delete(message.id);
    if (message.error) waiting.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting.resolve(message.result);
  }

  send(method, params = {}) {
    const id = ++this.#last;
    const message = { id, method, params, ...(this.#session && { sessionId: this.#session }) };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, method });
      this.#child.stdio[3].write(JSON.stringify(message) + "\0");
    });
  }

  /// Opens the page and returns every address that it asked for.
  async open(url) {
    const asked = [];
    let loaded;
    const done = new Promise((resolve) => (loaded = resolve));
    const listener = ({ method, params }) => {
      if (method === "Network.requestWillBeSent") asked.push(params.request.url);
      if (method === "Page.loadEventFired") loaded();
    };
    this.#listeners.add(listener);
    await this.send("Page.navigate", { url });
    await done;
    this.#listeners.delete(listener);
    return asked;
  }

  /// What the expression gives in the page.
  async run(expression) {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", options);
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  async stop() {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#waiting.clear();
    this.#child.kill();
    await ended;
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
