import { startDevServer } from '@web/dev-server';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';

/**
 * Serves the repository on this machine only, with the demo as its first page.
 * Bare imports such as `lit` are resolved, so a page may import packages by name.
 * @param {number} [port] 0, the default, takes any free port.
 * @param {string} [root] Another folder to serve, as it is.
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 * @throws {Error} With `code` `EADDRINUSE` when another program uses the port.
 */
export async function serve(port = 0, root) {
  const devServer = await startDevServer({
    config: {
      rootDir: root ?? resolve(import.meta.dirname, '../../..'),
      nodeResolve: root === undefined && { exportConditions: ['production'] },
      middleware: root === undefined ? [openDemoFirst] : [],
      // By itself it would listen on every network of the machine.
      middlewareMode: true,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  const server = createServer(devServer.koaApp.callback()).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}`,
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
