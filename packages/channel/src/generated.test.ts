import { bothClientsOn } from './testing/generated.js';

await bothClientsOn(100);
