import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const file = resolve(import.meta.dirname, 'node_modules/@types/office-js/index.d.ts');

/**
 * The members that the classes of Word really have, by class and member: in which requirement set each came and how many
 * arguments it wants at least.
 */
export async function officeTypes() {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const word = lines.slice(lines.indexOf('declare namespace Word {'));
  return (name) => membersOf(classBody(word, name));
}

function classBody(lines, name) {
  const start = lines.findIndex((line) => line.startsWith(`    class ${name} extends`));
  if (start < 0) return [];
  return lines.slice(start + 1, lines.indexOf('    }', start));
}

function membersOf(body) {
  const members = new Map();
  let since;
  for (const line of body) {
    if (line.trim() === '/**') since = undefined;
    since = /\[Api set: (\w+) ([\d.]+)/.exec(line)?.slice(1, 3) ?? since;
    const [, name, isMethod] = /^ {8}(?:readonly )?(\w+)(\(?)/.exec(line) ?? [];
    if (!name || members.has(name)) continue;
    members.set(name, {
      since,
      isReadonly: /^ {8}readonly /.test(line),
      wants: isMethod ? wanted(line) : undefined,
    });
  }
  return members;
}

/** How many of the parameters on a line must be given. */
function wanted(line) {
  const parameters = line.slice(line.indexOf('(') + 1).matchAll(/(?:^|, )(\w+)(\??):/g);
  return [...parameters].filter(([, , optional]) => optional === '').length;
}
