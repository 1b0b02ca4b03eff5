import { importAgain } from '@coord-orientation/sdk';

/** What the directory on its own loads where the page names a channel. */
export const importDirectoryChannel = importAgain(
  () => import('../channel/directory-channel-part.js'),
);
