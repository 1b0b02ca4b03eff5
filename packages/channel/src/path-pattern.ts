/** Whether a path is one that a pattern gives away: `*` and `?` do not cross a slash. */
export function matchesPattern(path: string, pattern: string): boolean {
  const [own, given] = [path.split('/'), pattern.split('/')];
  return (
    own.length === given.length && given.every((part, at) => toRegExp(part).test(own[at] ?? ''))
  );
}

function toRegExp(part: string): RegExp {
  const escaped = part.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}
