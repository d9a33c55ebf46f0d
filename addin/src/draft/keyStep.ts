/**
 * What a key does on a row: another row to go to, "toggle" to open or close this one, null for nothing. A row inside
 * another one names it in data-parent. The arrows follow the direction of the script.
 */
export function keyStep(
  key: string,
  row: HTMLElement,
  all: readonly HTMLElement[],
  mirrored: boolean,
): HTMLElement | 'toggle' | null {
  const at = all.indexOf(row);
  const isOpen = row.getAttribute('aria-expanded') === 'true';
  const [inwards, outwards] = mirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case 'ArrowDown':
      return all[at + 1] ?? null;
    case 'ArrowUp':
      return all[at - 1] ?? null;
    case 'Home':
      return all[0] ?? null;
    case 'End':
      return all.at(-1) ?? null;
    case inwards:
      return isOpen ? (all[at + 1] ?? null) : 'toggle';
    case outwards:
      return isOpen ? 'toggle' : (all.find((each) => each.dataset['row'] === row.dataset['parent']) ?? null);
    default:
      return null;
  }
}
