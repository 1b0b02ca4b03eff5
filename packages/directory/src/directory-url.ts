/** Where the data that was built with this code is: the folder `data` of this package. */
export const directoryUrl: string = new URL('../data/', import.meta.url).href;
