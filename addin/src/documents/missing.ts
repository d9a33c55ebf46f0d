import type { DraftOutline, SectionOutline } from '../api/drafts';

/** What the template asks for and the document has not: whole sections, and elements of sections that are there. */
export function missingIn({ sections }: DraftOutline) {
  const present = sections.filter(({ standing }) => standing === 'present');
  return {
    sections: sections.filter(({ standing }) => standing === 'absent').map(({ id }) => id),
    elements: present.flatMap((section) => absentIn(section).map(({ id }) => id)),
  };
}

const absentIn = ({ elements }: SectionOutline) => elements.filter(({ standing }) => standing === 'absent');
