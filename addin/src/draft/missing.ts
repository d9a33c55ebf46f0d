import type { DraftOutline, ElementOutline, SectionOutline } from '../api/drafts';

/** What the template asks for and the document has not: whole sections, and elements of sections that are there. */
export function missingIn({ sections }: DraftOutline) {
  const present = sections.filter(({ standing }) => standing === 'present');
  return {
    sections: sections.filter(({ standing }) => standing === 'absent').map(({ id }) => id),
    elements: present.flatMap((section) => absentIn(section).map(({ id }) => id)),
  };
}

export const absentIn = ({ elements }: SectionOutline) =>
  elements.filter(({ standing }) => standing === 'absent');

/** The elements that have content, of those a section asks for. */
export const writtenIn = ({ elements }: SectionOutline) =>
  elements.filter(({ standing }) => standing === 'filled' || standing === 'untagged');

/** The element of an id with its section; undefined where the template has none. */
export function elementOf(
  { sections }: DraftOutline,
  id: string,
): { section: SectionOutline; element: ElementOutline } | undefined {
  for (const section of sections) {
    const element = section.elements.find((each) => each.id === id);
    if (element) return { section, element };
  }
  return undefined;
}
