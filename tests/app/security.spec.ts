import { createSocket } from 'node:dgram';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../electron/security/response-headers';
import { answerDialogs, expect, type Program, test } from './program';

/** A server that counts whatever reaches it: TCP connections and UDP packets on one port. */
async function listen() {
  const arrived = { tcp: 0, udp: 0 };
  const server = createServer((socket) => {
    arrived.tcp += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const udp = createSocket('udp4').on('message', () => {
    arrived.udp += 1;
  });
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    udp.close();
  };
  return { arrived, port, close };
}

/** Status, headers and first bytes of what our scheme answers, asked by the shell itself. */
function ask(program: Program, address: string) {
  return program.app.evaluate(async ({ net }, address) => {
    try {
      const response = await net.fetch(address, { bypassCustomProtocolHandlers: false });
      const text = await response.text();
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text: text.slice(0, 60),
      };
    } catch {
      return { status: 0, headers: {}, text: '' };
    }
  }, address);
}

test('pages come with the policy as a header, and nothing else is served', async ({ start }) => {
  const program = await start();
  const page = await ask(program, 'lectern://app/renderer/index.html');
  expect(page.status).toBe(200);
  expect(page.headers).toMatchObject({
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  for (const address of [
    'lectern://app/',
    'lectern://app/renderer/',
    'lectern://app/main/main.js',
    'lectern://app/../main/main.js',
    'lectern://app/renderer/../../main/main.js',
    'lectern://app/renderer/%2e%2e/%2e%2e/package.json',
    'lectern://app/..%2fpackage.json',
    'lectern://app//etc/passwd',
    'lectern://app/images/../../../etc/passwd',
    'lectern://app/images/nothing',
    'lectern://other/renderer/index.html',
  ]) {
    expect(await ask(program, address), address).toMatchObject({ text: '' });
  }
});

test('a page has no Node, no Electron, and three functions of the shell', async ({ start }) => {
  const { workshop } = await start();
  const found = await workshop.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter(
      (name) => name in globalThis,
    ),
    exposed: Object.keys(Reflect.get(globalThis, 'lectern')).sort(),
    address: location.href,
    secure: isSecureContext,
  }));
  expect(found).toEqual({
    node: [],
    exposed: ['call', 'on', 'openDropped'],
    address: 'lectern://app/renderer/index.html',
    secure: true,
  });
});

test('every window has the same, strict options', async ({ start }) => {
  const program = await start();
  await program.call('show.start', { slide: 0, language: 'de' });
  await expect.poll(() => program.app.windows().length).toBe(2);
  const options = await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      // Not in the types; it is what Electron's own tests use.
      const read = Reflect.get(window.webContents, 'getLastWebPreferences');
      return Reflect.apply(read, window.webContents, []);
    }),
  );
  expect(options).toHaveLength(2);
  for (const option of options) {
    expect(option).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
    expect(option).not.toMatchObject({ enableBlinkFeatures: expect.stringMatching(/./) });
  }
});

test('code that is not ours does not run', async ({ start }) => {
  const { workshop } = await start();
  const ran = await workshop.evaluate(async () => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    const results: string[] = [];
    Object.assign(globalThis, { results });
    // In a task of its own: what Playwright itself evaluates is exempt from the policy.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        try {
          new Function('results.push("eval")')();
        } catch {}
        resolve();
      });
    });
    const inline = document.createElement('script');
    inline.textContent = 'results.push("inline")';
    document.body.append(inline);
    const holder = document.createElement('div');
    holder.innerHTML = '<button onclick="results.push(\'handler\')">x</button>';
    document.body.append(holder);
    holder.querySelector('button')?.click();
    const blob = document.createElement('script');
    blob.src = URL.createObjectURL(new Blob(['results.push("blob")']));
    await new Promise((resolve) => {
      blob.onerror = resolve;
      blob.onload = resolve;
      document.body.append(blob);
    });
    return { results, blocked: [...new Set(blocked)].sort() };
  });
  expect(ran.results).toEqual([]);
  expect(ran.blocked).toEqual(['script-src', 'script-src-attr', 'script-src-elem']);
});

test('no request of a page reaches a server, by whatever way', async ({ start }) => {
  const server = await listen();
  const { workshop } = await start();
  await workshop.evaluate(async (port) => {
    const host = `127.0.0.1:${port}`;
    const settled = (begin: (done: () => void) => void) =>
      // Some of them are refused without a word.
      Promise.race([new Promise<void>(begin), new Promise<void>((resolve) => setTimeout(resolve, 1_000))]);
    const add = (name: string, attributes: Record<string, string>) =>
      settled((done) => {
        const element = Object.assign(document.createElement(name), attributes);
        element.addEventListener('error', () => done());
        element.addEventListener('load', () => done());
        document.head.append(element);
      });
    await add('img', { src: `http://${host}/image.png` });
    await add('script', { src: `http://${host}/script.js` });
    await add('link', { rel: 'stylesheet', href: `http://${host}/style.css` });
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'modulepreload']) {
      await add('link', { rel, href: `http://${host}/hint.js`, as: 'script' });
    }
    await fetch(`http://${host}/fetch`).catch(() => undefined);
    navigator.sendBeacon(`http://${host}/beacon`, 'x');
    await settled((done) => {
      try {
        new WebSocket(`ws://${host}/socket`).onclose = done;
      } catch {
        done();
      }
    });
    const peer = new RTCPeerConnection({
      iceServers: [
        { urls: `stun:${host}` },
        { urls: `turn:${host}?transport=udp`, username: 'a', credential: 'b' },
        { urls: `turn:${host}?transport=tcp`, username: 'a', credential: 'b' },
      ],
    });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
    await new Promise<void>((resolve) => {
      if (peer.iceGatheringState === 'complete') resolve();
      peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && resolve();
      // Gathering ends late when nobody answers; the shell would have sent its first packets long before.
      setTimeout(resolve, 4_000);
    });
  }, server.port);
  expect(server.arrived).toEqual({ tcp: 0, udp: 0 });

  // And the server would have noticed.
  await new Promise<void>((resolve) => connect(server.port, '127.0.0.1').on('close', () => resolve()));
  await new Promise<void>((resolve) => {
    const socket = createSocket('udp4');
    socket.send('x', server.port, '127.0.0.1', () => socket.close(() => resolve()));
  });
  await expect.poll(() => server.arrived).toEqual({ tcp: 1, udp: 1 });
  server.close();
});

test('no request of the shell’s session reaches a server, and it is written down', async ({ start }) => {
  const server = await listen();
  const program = await start();
  for (const address of [`http://127.0.0.1:${server.port}/`, `https://localhost:${server.port}/`]) {
    const answer = await program.app.evaluate(
      ({ session }, address) =>
        session.defaultSession.fetch(address).then(
          () => 'answered',
          (error: Error) => error.message,
        ),
      address,
    );
    expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
  }
  expect(server.arrived).toEqual({ tcp: 0, udp: 0 });
  expect(await program.readLog()).toContain(`denied (requests, 1 so far): http://127.0.0.1:${server.port}/`);
  server.close();
});

test('navigation, new windows, frames, webviews and downloads are denied', async ({ start, folder }) => {
  const program = await start();
  const { workshop } = program;
  const downloads = join(folder, 'downloads');
  await mkdir(downloads);
  await program.app.evaluate(({ session }, path) => session.defaultSession.setDownloadPath(path), downloads);
  const opened = await workshop.evaluate(async () => {
    const popup = window.open('lectern://app/renderer/index.html');
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    for (const target of ['https://example.org/', 'file:///etc/passwd', 'lectern://app/slides/print.html']) {
      location.href = target;
    }
    const form = document.createElement('form');
    form.action = 'https://example.org/';
    document.body.append(form);
    form.submit();
    const frame = document.createElement('iframe');
    frame.src = 'lectern://app/renderer/index.html';
    document.body.append(frame);
    const webview = document.createElement('webview');
    webview.setAttribute('src', 'lectern://app/renderer/index.html');
    document.body.append(webview);
    const download = document.createElement('a');
    download.href = URL.createObjectURL(new Blob(['x']));
    download.download = 'x.txt';
    download.click();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { popup: popup === null, frames: frames.length && frame.contentDocument?.body.childElementCount };
  });
  expect(opened.popup).toBe(true);
  expect(workshop.url()).toBe('lectern://app/renderer/index.html');
  const contents = await program.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  expect(contents).toBe(1);
  expect(await readdir(downloads)).toEqual([]);
  const log = await program.readLog();
  for (const what of [
    'window lectern://app',
    'window https://example.org',
    'navigation https://example.org',
    'download',
  ]) {
    expect(log).toContain(what);
  }
});

test('every permission is denied', async ({ start }) => {
  const { workshop } = await start();
  const answers = await workshop.evaluate(async () => {
    const outcome = async (ask: () => Promise<unknown>) => {
      try {
        return String(await ask());
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    return {
      camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await outcome(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await outcome(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
      notification: await outcome(() => Notification.requestPermission()),
      clipboard: await outcome(() => navigator.clipboard.readText()),
      midi: await outcome(() => navigator.requestMIDIAccess({ sysex: true })),
      fullscreen: await outcome(() => document.documentElement.requestFullscreen()),
      pointer: await outcome(async () => {
        await document.documentElement.requestPointerLock();
        if (document.pointerLockElement) return 'granted';
        throw new DOMException('', 'NotAllowedError');
      }),
      position: await outcome(
        () => new Promise((granted, refused) => navigator.geolocation.getCurrentPosition(granted, refused)),
      ),
    };
  });
  for (const [permission, answer] of Object.entries(answers)) {
    expect(answer, permission).toMatch(/Error|denied|refused/);
  }
});

test('a call is refused by name, page, input and sender', async ({ start }) => {
  const program = await start();
  const refused = { ok: false, failure: { code: 'not-allowed' } };
  const call = (name: string, input?: unknown) =>
    program.workshop.evaluate(
      ({ name, input }) => {
        const { lectern } = globalThis as unknown as { lectern: { call: (...all: unknown[]) => unknown } };
        return lectern.call(name, input);
      },
      { name, input },
    );
  expect(await call('document.steal')).toMatchObject(refused);
  expect(await call('constructor')).toMatchObject(refused);
  expect(await call('print.load')).toMatchObject(refused);
  expect(await call('show.load')).toMatchObject(refused);
  expect(await call('dataset.rows', { dataset: '../../etc', offset: 0, limit: 1 })).toMatchObject(refused);
  expect(await call('document.update', { briefing: { format: 1 } })).toMatchObject(refused);

  // A window that has our preload and our page, but was not opened as one of our pages.
  const stranger = await program.app.evaluate(async ({ BrowserWindow, app }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${app.getAppPath()}/dist/preload/preload.cjs`, sandbox: true },
    });
    await window.loadURL('lectern://app/renderer/index.html');
    const answer: unknown = await window.webContents.executeJavaScript('lectern.call("document.current")');
    window.destroy();
    return answer;
  });
  expect(stranger).toMatchObject(refused);
  expect(await program.readLog()).toContain('by a stranger');
});

test('no request leaves the program from start to quit', async ({ start, folder }) => {
  const netLog = join(folder, 'net-log.json');
  const program = await start({ flags: [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] });
  await program.call('show.start', { slide: 0, language: 'de' });
  await expect.poll(() => program.app.windows().length).toBe(2);
  await program.call('show.end');
  await answerDialogs(program.app, { save: join(folder, 'out.pdf') });
  await program.call('export.pdf', { language: 'de', notes: 'none' });
  await program.close();
  // Our own pages come from the shell itself and are not in it: it must hold nothing at all of the kind.
  expect(readNetLog(await readFile(netLog, 'utf8'))).toEqual([]);
});

test('what gets past the first wall is seen in that log, and ends at the second', async ({
  start,
  folder,
}) => {
  const server = await listen();
  const netLog = join(folder, 'net-log.json');
  const program = await start({ flags: [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] });
  const addresses = [`http://127.0.0.1:${server.port}/`, 'https://example.org/'];
  for (const address of addresses) {
    await program.app.evaluate(({ session }, address) => {
      session.defaultSession.webRequest.onBeforeRequest(null);
      return session.defaultSession.fetch(address).catch(() => undefined);
    }, address);
  }
  await program.close();
  const noted = readNetLog(await readFile(netLog, 'utf8')).join('\n');
  for (const address of addresses) expect(noted).toContain(address);
  expect(server.arrived).toEqual({ tcp: 0, udp: 0 });
  server.close();
});

/** Every request, look-up of a name, and connection in Chromium's own log of its network. */
function readNetLog(text: string): readonly string[] {
  const log: {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: Record<string, unknown> }[];
    // A program that ends at once may leave out the end of the file.
  } = JSON.parse(text.trimEnd().endsWith('}') ? text : `${text.trimEnd().replace(/,$/, '')}]}`);
  const names = new Map(Object.entries(log.constants.logEventTypes).map(([name, type]) => [type, name]));
  const network =
    /^(URL_REQUEST|REQUEST_ALIVE|HOST_RESOLVER|TCP_CONNECT|UDP_CONNECT|UDP_BYTES_SENT|DNS_TRANS)/;
  return log.events
    .map(({ type, params }) => `${names.get(type)} ${JSON.stringify(params ?? {})}`)
    .filter((event) => network.test(event));
}
