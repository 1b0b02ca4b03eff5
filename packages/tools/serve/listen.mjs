/**
 * Ends the process where it is told to. `npm start` says `exec` so that a signal sent to npm gets here, not to
 * a shell between the two; Windows has no `exec`, fails, and goes on to the second half.
 * Ctrl+C comes twice, from the terminal and from npm.
 */
export function endOnSignal() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
}

/**
 * Serves the demo where `PORT` says, and tells where that is.
 * @param {string} command Such as `start`.
 * @param {number} usual The port where `PORT` says nothing.
 * @param {(port: number) => Promise<{ address: string }>} serve
 */
export async function listen(command, usual, serve) {
  const port = Number(process.env.PORT ?? usual);
  try {
    const { address } = await serve(port);
    console.log(`\nThe demo is open at ${address}\nCtrl+C stops it.`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(
      `Port ${port} is in use. Stop that program, or choose another: PORT=8080 npm run ${command}`,
    );
    process.exit(1);
  }
}
