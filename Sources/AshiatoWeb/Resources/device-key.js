// Keys of this device. They are made and kept in this browser; no script can read the private half, this one neither.
// What is signed is the text that the page shows: nothing is asked for or sent in the background.

const shelf = "keys";

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("ashiato", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(shelf);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

// One step in a transaction of its own; resolves once the browser has kept it.
async function keep(mode, step) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(shelf, mode);
      const request = step(transaction.objectStore(shelf));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function base64url(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

// Makes a key and keeps it. Its name is its public half.
export async function make() {
  const pair = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
  const name = base64url(await crypto.subtle.exportKey("raw", pair.publicKey));
  await keep("readwrite", (keys) => keys.add(pair.privateKey, name));
  // Else the browser may drop it when the disk is full.
  await navigator.storage?.persist?.();
  return name;
}

export const names = () => keep("readonly", (keys) => keys.getAllKeys());

export const forget = (name) => keep("readwrite", (keys) => keys.delete(name));

// The signature of bytes, 64 of its own; nothing where this device does not hold the key.
export async function sign(name, bytes) {
  const key = await keep("readonly", (keys) => keys.get(name));
  return key && base64url(await crypto.subtle.sign("Ed25519", key, bytes));
}

// The bytes of a Data Integrity proof (eddsa-jcs-2022): the hash of its options, then that of the document.
export async function proofInput(options, document) {
  const hashes = await Promise.all(
    [options, document].map((text) => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
  return new Uint8Array(hashes.flatMap((hash) => [...new Uint8Array(hash)]));
}

// What the browser lacks, by the name of the sentence that the page has for it.
async function lack() {
  if (!window.isSecureContext) return "not-secure";
  try {
    await names();
  } catch {
    return "no-storage";
  }
  try {
    await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
  } catch {
    return "no-ed25519";
  }
}

function tell(form, problem) {
  for (const sentence of form.querySelectorAll("[data-problem]")) {
    sentence.hidden = sentence.dataset.problem !== problem;
  }
}

// A form that `step` fills in before it is sent; `step` answers with the problem that keeps it back.
async function serve(form, step) {
  const button = form.querySelector("button");
  const missing = await lack();
  tell(form, missing);
  if (missing) return;
  button.disabled = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    let problem;
    try {
      problem = await step(form.elements);
    } catch {
      problem = "no-storage";
    }
    tell(form, problem);
    if (!problem) return form.submit();
    button.disabled = false;
  });
}

// On every page: what of it is about a key of this device says so, and a key that has ended is dropped.
async function mark() {
  const here = new Set(await names());
  for (const element of document.querySelectorAll("[data-key]")) {
    const name = element.dataset.key;
    if (!here.has(name)) continue;
    if ("ended" in element.dataset) await forget(name);
    else element.querySelector("[data-here]").hidden = false;
  }
}

const making = document.querySelector("#make-key");
if (making) {
  await serve(making, async (fields) => {
    fields.key.value = await make();
  });
}

const signing = document.querySelector("#sign");
if (signing) {
  await serve(signing, async (fields) => {
    const shown = (id) => document.getElementById(id).textContent;
    const signature = await sign(fields.key.value, await proofInput(shown("options"), shown("statement")));
    if (!signature) return "no-key";
    fields.signature.value = signature;
  });
}

await mark().catch(() => {});
