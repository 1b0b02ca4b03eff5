/** Where the data that was built with this code is: the folder `data` beside it. */
export const directoryUrl: string = new URL('./data/', import.meta.url).href;
