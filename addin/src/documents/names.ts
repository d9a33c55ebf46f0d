/** Names for documents that join others on the page: a name that is taken gets a number, "directive (2).docx". */
export function namesFor(names: readonly string[], taken: readonly string[]): string[] {
  const all = new Set(taken);
  return names.map((name) => {
    const [stem, ending] = split(name);
    let free = name;
    for (let n = 2; all.has(free); n++) free = `${stem} (${n})${ending}`;
    all.add(free);
    return free;
  });
}

function split(name: string): [string, string] {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
}
