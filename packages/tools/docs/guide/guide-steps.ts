/** Something that the guide tells the reader to do. */
export type GuideStep =
  | { readonly kind: 'command'; readonly line: number; readonly args: readonly string[] }
  /** A block of YAML that begins with the name of its file, to be added at its end. */
  | {
      readonly kind: 'text';
      readonly line: number;
      readonly file: string;
      readonly text: string;
    };

/** A block of code, also within a list; or a command between back quotes. */
const CODE = /^(?<indent> *)```(?<lang>\w+)\n(?<block>[^]*?)^ *```$|`coord (?<inline>[^`]+)`/gm;

/** The name of a file on the first line of a block. */
const FILE = /^# (packages\/\S+\.yaml)\n/;

/** The parts of a guide, one for each task: what is done in one is not there in the next. */
export function tasksOf(markdown: string): readonly (readonly GuideStep[])[] {
  const steps = stepsOf(markdown);
  const starts = markdown.split('\n').flatMap((one, at) => (/^##/.test(one) ? [at + 1] : []));
  const tasks = starts.map((start, at) => {
    return steps.filter(({ line }) => line > start && line < (starts[at + 1] ?? Infinity));
  });
  return tasks.filter((task) => task.length > 0);
}

/**
 * Reads what a guide tells the reader to do, in order: its commands, and the texts that it shows with the
 * name of their file. A command that is only named (`coord check`) is none.
 */
export function stepsOf(markdown: string): readonly GuideStep[] {
  return [...markdown.matchAll(CODE)].flatMap(({ index, groups = {} }): readonly GuideStep[] => {
    const line = markdown.slice(0, index).split('\n').length;
    const { indent = '', lang, inline } = groups;
    const block = (groups['block'] ?? '').replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    if (inline !== undefined) return commandOf(inline, line);
    if (lang === 'sh') return block.split('\n').flatMap((one) => shellLine(one, line));
    const [head = '', file] = FILE.exec(block) ?? [];
    return file ? [{ kind: 'text', line, file, text: block.slice(head.length) }] : [];
  });
}

/** The commands that a guide only names: their first words have to be there. */
export function namedIn(markdown: string): readonly string[] {
  const inline = [...markdown.matchAll(/`coord ([a-z]+(?: [a-z]+)?)`/g)].map(
    ([, name = '']) => name,
  );
  return [...new Set(inline)];
}

function shellLine(text: string, line: number): readonly GuideStep[] {
  const [, command] = /^coord (.*?)(\s+#.*)?$/.exec(text) ?? [];
  return command === undefined ? [] : commandOf(command, line);
}

function commandOf(text: string, line: number): readonly GuideStep[] {
  const args = [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  // Named alone, or with its second word.
  return args.length < 2 || /^(directory|export) \w+$/.test(text)
    ? []
    : [{ kind: 'command', line, args }];
}
