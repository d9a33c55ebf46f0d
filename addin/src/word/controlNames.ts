import type { Label } from './changeDocument';

/** The most characters that Word takes for a title. */
const longest = 64;

/** What the control of an element is called. */
export const labelOf = (element: string, title: string): Label => ({
  tag: tagOf(element),
  title: title.slice(0, longest),
});

export const nameControl = (control: Word.ContentControl, element: string, title: string) =>
  Object.assign(control, labelOf(element, title));

export const tagOf = (element: string) => (element.startsWith('impp:') ? element : `impp:${element}`);
