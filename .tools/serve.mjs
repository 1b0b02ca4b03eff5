import { startDevServer } from '@web/dev-server';
import { resolve } from 'node:path';

/**
 * Serves the repository on this machine only, with the demo as its first page.
 * Bare imports such as `lit` are resolved, so a page may import packages by name.
 * @param {number} [port] 0, the default, takes any free port.
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serve(port = 0) {
  const devServer = await startDevServer({
    config: {
      rootDir: resolve(import.meta.dirname, '..'),
      hostname: '127.0.0.1',
      port,
      nodeResolve: { exportConditions: ['production'] },
      middleware: [openDemoFirst],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  return {
    address: `http://127.0.0.1:${devServer.server.address().port}`,
    stop: () => devServer.stop(),
  };
}

function openDemoFirst(context, next) {
  if (context.path === '/') {
    context.redirect('/examples/demo/');
    return;
  }
  return next();
}
