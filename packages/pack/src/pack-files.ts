/**
 * The texts of files by their path, with `/` between folders. A file that is there and cannot be read is
 * `undefined`: it is reported, where one that is not in the map may be left out.
 */
export type PackFiles = ReadonlyMap<string, string | undefined>;
