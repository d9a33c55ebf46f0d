/** Where a key leads from a tab; null for a key that leads nowhere. The arrows follow the direction of the script. */
export function stepOf(key: string, at: number, count: number, mirrored: boolean): number | null {
  const [back, on] = mirrored ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  switch (key) {
    case back:
      return (at - 1 + count) % count;
    case on:
      return (at + 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
