// Installed by the measurements alone, each in its folder: `npm test` has none of them.
declare module '@gorules/zen-engine';
declare module 'feelin';
declare module 'fuse.js';
declare module 'json-logic-engine';
declare module 'json-rules-engine';
declare module 'minisearch';
declare module 'publicodes';
