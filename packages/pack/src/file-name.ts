/** The last part of a path, whichever way its folders are separated. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The name of a YAML file without its ending: a language, or the place of local rules. */
export function fileStem(path: string): string {
  return fileName(path).replace(/\.yaml$/, '');
}
