import { parentPort, workerData } from 'node:worker_threads';

import { register } from 'tsx/esm/api';

register();
const { openChannel } = await import('@coord-orientation/sdk/channel');
const { address, ...options } = workerData;
const { index } = await openChannel(address, options);
parentPort?.postMessage(index.version);
