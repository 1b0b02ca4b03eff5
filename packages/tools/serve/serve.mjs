import { startDevServer } from '@web/dev-server';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';

/**
 * @typedef {object} Served
 * @property {string} address
 * @property {() => Promise<void>} stop
 */

/**
 * Serves the repository on this machine only, with the demo as its first page.
 * Bare imports such as `lit` are resolved, so a page may import packages by name.
 * @param {number} [port] 0, the default, takes any free port.
 * @param {string} [root] Another folder to serve, as it is.
 * @returns {Promise<Served>}
 * @throws {Error} With `code` `EADDRINUSE` when another program uses the port.
 */
export function serve(port = 0, root) {
  return root === undefined
    ? serveRepository(port, { nodeResolve: { exportConditions: ['production'] } })
    : serveWith(port, { rootDir: root });
}

/**
 * Serves the repository, with the demo as its first page.
 * @param {number} port
 * @param {import('@web/dev-server').DevServerConfig} config How its modules are found and changed.
 * @returns {Promise<Served>}
 */
export function serveRepository(port, config) {
  const rootDir = resolve(import.meta.dirname, '../../..');
  return serveWith(port, { rootDir, middleware: [openDemoFirst], ...config });
}

async function serveWith(port, config) {
  const server = createServer();
  const devServer = await startDevServer({
    // By itself it would listen on every network of the machine.
    config: { ...config, middlewareMode: { server } },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  server.on('request', devServer.koaApp.callback()).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${taken}`,
    async stop() {
      // It starts to watch each file a moment after it has served it, also when it has stopped watching.
      devServer.fileWatcher.add = () => devServer.fileWatcher;
      server.closeAllConnections();
      await Promise.all([devServer.stop(), new Promise((done) => server.close(done))]);
    },
  };
}

function openDemoFirst(context, next) {
  if (context.path === '/') {
    context.redirect('/examples/demo/');
    return undefined;
  }
  return next();
}
