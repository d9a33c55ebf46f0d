import type { Upgrade } from '../api/drafts';
import type { Changes, Label } from './changeDocument';
import { labelOf, tagOf } from './controlNames';

/** Gives controls the tags of the newer template, and takes those away that it no longer knows; the text stays. */
export function upgradeChanges({ renamed, retired }: Upgrade): Required<Omit<Changes, 'pieces'>> {
  const names = new Map<string, (before: Label) => Label>([
    ...renamed.map(({ from, to, title }) => [tagOf(from), () => labelOf(to, title)] as const),
    ...retired.map(({ tag }) => [tag, (before: Label) => ({ ...before, tag: '' })] as const),
  ]);
  const labelAfter = (before: Label) => names.get(before.tag)?.(before) ?? before;
  const steps = [...names.keys()].map((tag) => (context: Word.RequestContext) => {
    const controls = context.document.contentControls.getByTag(tag);
    controls.load('items/tag,items/title');
    return () => () => {
      for (const control of controls.items)
        Object.assign(control, labelAfter({ tag: control.tag, title: control.title }));
    };
  });
  return { steps, labelAfter };
}
