import { fileOfBlocks } from './office';

/** Answers each section with its heading and one control for each of its elements, and gives the paths that were asked for. */
export function serveSections(asking: () => void = () => undefined) {
  const asked: string[] = [];
  const blocks: Record<string, { text: string; tag?: string; title?: string }[]> = {
    objectives: [{ text: 'Objectives' }, { text: '', tag: 'impp:UPD-2a', title: 'Strategic end-state' }],
    timing: [{ text: 'Timing' }, { text: '', tag: 'impp:UPD-3', title: 'Dates' }],
    situation: [{ text: '', tag: 'impp:UPD-1b', title: 'Actors' }],
  };
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    asking();
    const names = path.includes('element=')
      ? ['situation']
      : [...path.matchAll(/section=([^&]+)/g)].map(([, id = '']) => id);
    return fileOfBlocks(names.flatMap((name) => blocks[name] ?? []));
  });
  return asked;
}
