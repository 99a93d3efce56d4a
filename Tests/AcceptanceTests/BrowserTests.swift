import Foundation
import TestSupport
import Testing

/// The real program in a real browser: what a script does there, no other test can see.
@Suite struct BrowserTests {
  @Test
  func
    `a key is made in a browser, cannot be copied out of it, waits, is approved, and is forgotten once it ended`()
    async throws
  {
    try await hold(
      #"""
      $ ashiato init --domain barefoot.example --name "The Barefoot School" --time-zone Europe/London \
        --as noor --as-name "Noor Haddad" --as-email noor@barefoot.example 2>/dev/null
      did:web:barefoot.example
      $ ashiato account invite noor --as noor 2>/dev/null >noor.link
      background $ ashiato serve --port 0 2>serve.log
      Serving barefoot.example at {address}
      file browse.py <<END
      import re, shutil, subprocess, sys
      from playwright.sync_api import expect, sync_playwright

      address, link = sys.argv[1:3]
      expect.set_options(timeout=60_000)

      # The newest key that this browser keeps, exported: what a script of an attacker would try.
      steal = """async () => {
        const database = await new Promise((resolve, reject) => {
          const request = indexedDB.open("ashiato", 1);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const all = (what) => new Promise((resolve) => {
          const request = database.transaction("keys").objectStore("keys")[what]();
          request.onsuccess = () => resolve(request.result);
        });
        const keys = await all("getAll");
        const answers = [];
        for (const form of ["pkcs8", "jwk", "raw"]) {
          try { await crypto.subtle.exportKey(form, keys[0]); answers.push("taken"); }
          catch (error) { answers.push(error.name); }
        }
        return [keys.length, keys[0]?.extractable, ...answers];
      }"""

      # What a page signs later, through the functions of the script.
      sign = """async () => {
        const device = await import("/device-key.js");
        const [name] = await device.names();
        const bytes = await device.proofInput("options", "statement");
        return [name, await device.sign(name, bytes), await device.sign("none", bytes) ?? null];
      }"""

      def join(context, path):
          page = context.new_page()
          page.set_default_timeout(60_000)
          page.goto(address + path)
          page.get_by_label("Your password").fill("four words without sense")
          page.get_by_role("button", name="Choose it and sign in").click()
          expect(page.get_by_role("heading", name="Your account")).to_be_visible()
          return page

      with sync_playwright() as tools:
          browser = tools.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
          complaints = []

          def visitor(**settings):
              context = browser.new_context(viewport={"width": 360, "height": 780}, **settings)
              context.set_default_timeout(60_000)
              context.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
              context.on("weberror", lambda error: complaints.append(str(error.error)))
              return context

          noor = join(visitor(), link)
          noor.get_by_role("link", name="Invite people").click()
          noor.get_by_label("Name, as it is to stand on records").fill("Kenji Ono")
          noor.get_by_label("A short name").fill("kenji")
          noor.get_by_label("E-mail address", exact=True).fill("kenji@barefoot.example")
          noor.get_by_label("What she is here").select_option("instructor")
          noor.get_by_role("button", name="Add her and show the link").click()
          noor.locator("svg.code").screenshot(path="code.png")
          read = subprocess.run(["zbarimg", "--quiet", "--raw", "code.png"], capture_output=True, text=True).stdout.strip()
          print("The camera reads the link:", read == noor.locator("svg.code").get_attribute("aria-label"))
          print("Without blanks, so is what can be typed:", noor.locator(".link").inner_text().strip() == read)

          kenji = join(visitor(), read.removeprefix("https://barefoot.example"))
          kenji.get_by_role("link", name="Keys for signing").click()
          make = kenji.get_by_role("button", name="Make a key")
          expect(make).to_be_enabled()
          expect(kenji.locator("[data-problem]:visible")).to_have_count(0)
          make.focus()
          kenji.keyboard.press("Enter")
          expect(kenji.get_by_role("heading", name="Sign that this key is yours")).to_be_visible()
          digits = kenji.locator(".digits").inner_text()
          kenji.get_by_role("button", name="Sign and register it").click()
          expect(kenji.get_by_text("It waits for an administrator.")).to_be_visible()
          expect(kenji.get_by_text("It is on this device.")).to_be_visible()
          expect(kenji.locator(".digits")).to_have_text(digits)
          print("Exporting it:", kenji.evaluate(steal))
          name, signature, none = kenji.evaluate(sign)
          print("It signs:", len(name), len(signature), none)
          with open("signed", "w") as file: file.write(name + " " + signature)

          noor.goto(address + "/account/keys")
          expect(noor.locator(".key .digits")).to_have_text(digits)
          expect(noor.get_by_text("It is on this device.")).to_have_count(1)
          expect(noor.get_by_text("It is on this device.")).to_be_hidden()
          noor.get_by_role("button", name=re.compile("Approve the key of Kenji Ono, Chrome on Linux")).click()
          kenji.reload()
          expect(kenji.get_by_text("It signs since")).to_be_visible()

          kenji.get_by_text("End this key").click()
          kenji.get_by_role("button", name=re.compile("End the key")).click()
          expect(kenji.get_by_text("It signs nothing since")).to_be_visible()
          kenji.wait_for_function("async () => (await (await import('/device-key.js')).names()).length === 0")
          print("Kept after its end:", kenji.evaluate(steal)[0])

          cookies = kenji.context.storage_state()
          plain = visitor(java_script_enabled=False, storage_state=cookies).new_page()
          plain.goto(address + "/account/keys")
          print(plain.locator("[data-problem]:visible").inner_text())

          def without(script):
              context = visitor(storage_state=cookies)
              context.add_init_script(script)
              page = context.new_page()
              page.goto(address + "/account/keys")
              expect(page.locator("[data-problem]:visible")).to_have_count(1)
              expect(page.locator("[data-problem=no-script]")).to_be_hidden()
              expect(page.get_by_role("button", name="Make a key")).to_be_disabled()
              print(page.locator("[data-problem]:visible").inner_text())

          without("if (window.SubtleCrypto) SubtleCrypto.prototype.generateKey = async () => { throw new DOMException('', 'NotSupportedError') }")
          without("Object.defineProperty(window, 'indexedDB', { value: { open() { throw new DOMException() } } })")
          print("Complaints of the browser:", complaints)
          browser.close()
      END
      $ "$ASHIATO_TEST_TOOLS/python3" browse.py {address} "$(sed 's,https://barefoot.example,,' noor.link)"
      The camera reads the link: True
      Without blanks, so is what can be typed: True
      Exporting it: [1, False, 'InvalidAccessError', 'InvalidAccessError', 'InvalidAccessError']
      It signs: 43 86 None
      Kept after its end: 0
      A key lives in this browser, and only a script reaches it. Allow JavaScript for this website, or sign with a key file: ashiato key create.
      This browser cannot make such a key. Bring it up to date: Safari 17, Firefox 129 and Chrome 137 can, and so can every later one.
      This browser keeps nothing here, as in a private window. Open this page in an ordinary window.
      Complaints of the browser: []

      # OpenSSL knows the signature as one of that key, over the two hashes.
      file check.sh <<END
      bytes() { printf '%s' "$1" | tr '_-' '/+' | sed 's/$/==/' | head -c "$2" | base64 -d; }
      read -r name signature < signed
      { printf '\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00'; bytes "$name" 44; } > public.der
      bytes "$signature" 88 > signature
      { printf options | openssl dgst -sha256 -binary; printf statement | openssl dgst -sha256 -binary; } > input
      openssl pkeyutl -verify -pubin -keyform DER -inkey public.der -rawin -in input -sigfile signature
      END
      $ bash check.sh
      Signature Verified Successfully
      $ ashiato key list --as noor
      ...
      $ ashiato audit --as noor | tail -n 1
      Everything is as it was signed.
      """#)
  }

  private func hold(_ text: String) async throws {
    let file = URL(filePath: "/tmp/conversation-\(UInt32.random(in: 0...UInt32.max)).txt")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    try await ConversationRunner(environment: ["ASHIATO_TEST_TOOLS": try testTools()]).run(
      try Conversation(readingFrom: file.path()))
  }
}
