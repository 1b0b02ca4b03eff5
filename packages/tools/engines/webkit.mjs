import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { findProgram } from './find-program.mjs';

/** WebKit as GTK has it: the engine of Safari, in the small browser that comes with it for tests. */
export const webkit = {
  name: 'WebKitGTK',

  /** @returns {string[]} What has to be installed first, as names of Debian packages. */
  missing: () => [
    ...(findProgram('WebKitWebDriver') && findMiniBrowser() ? [] : ['webkit2gtk-driver']),
    ...(process.env.DISPLAY || findProgram('Xvfb') ? [] : ['xvfb']),
  ],

  /** Gives the launcher to `action`, and ends what it needed afterwards. */
  async run(action) {
    const screen = process.env.DISPLAY ? undefined : await openScreen();
    const port = await freePort();
    const driver = spawn(findProgram('WebKitWebDriver'), [`--port=${port}`], {
      env: { ...process.env, DISPLAY: screen?.display ?? process.env.DISPLAY },
      stdio: 'ignore',
    });
    const stop = () => [driver, screen?.program].forEach((program) => program?.kill());
    process.once('exit', stop);
    try {
      return await action({ browser: await launcher(port), concurrency: 1 });
    } finally {
      stop();
    }
  },
};

async function launcher(port) {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  });
  // It would press all keys of a word at once, and the second « 6 » of « 66 » would be lost.
  const sendKeys = launcher.sendKeys.bind(launcher);
  launcher.sendKeys = async (session, keys) => {
    for (const key of keys) await sendKeys(session, [key]);
  };
  return launcher;
}

/** Each version of the library brings its own, in a folder that carries the version. */
function findMiniBrowser() {
  const libraries = ['/usr/lib', ...list('/usr/lib').filter((path) => path.endsWith('-gnu'))];
  return libraries
    .flatMap(list)
    .filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path))
    .map((path) => join(path, 'MiniBrowser'))
    .find(existsSync);
}

function list(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** Opens a screen that nobody sees; it says its number itself, so that two runs never share one. */
async function openScreen() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const program = spawn(findProgram('Xvfb'), args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(program.stdio[3], 'data');
  return { program, display: `:${String(number).trim()}` };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
