import type { DraftOutline, ElementOutline, Repair } from '../api/drafts';
import { serverLanguageFor } from '../api/languages';
import { fetchElements, fetchSections } from '../api/templates';
import type { Anchor } from '../api/types';
import type { Where } from '../documents/OpenDocument';
import { missingIn } from '../documents/missing';
import { base64Of } from './base64';
import { groupedBy } from './groupedBy';
import type { Piece } from './changeDocument';
import { pointAt, pointAtCursor } from './points';
import { wordProblem } from './problems';

const atTheEnd: Anchor = { position: 'end' };

/** The files that bring some sections: one for all that belong in one place. */
export function sectionPieces(
  outline: DraftOutline,
  ids: readonly string[],
  where: Where,
  signal: AbortSignal,
): Promise<Piece[]> {
  const sections = outline.sections.filter(({ id }) => ids.includes(id));
  const places = groupedBy(sections, ({ anchor }) => placeOf(anchor, where));
  return Promise.all(
    [...places].map(async ([place, those]) => {
      const named = those.map(({ id }) => id);
      const file = await fetchSections(outline.kind, named, languageOf(outline), signal);
      return pieceOf(
        file,
        place,
        those.flatMap(({ elements }) => elements),
      );
    }),
  );
}

/** The files that bring some elements: one for all of a section that belong in one place. */
export function elementPieces(
  outline: DraftOutline,
  ids: readonly string[],
  where: Where,
  signal: AbortSignal,
): Promise<Piece[]> {
  const wanted = outline.sections.flatMap((section) =>
    [
      ...groupedBy(
        section.elements.filter(({ id }) => ids.includes(id)),
        ({ anchor }) => placeOf(anchor, where),
      ),
    ].map(([place, elements]) => ({ section: section.id, place, elements })),
  );
  return Promise.all(
    wanted.map(async ({ section, place, elements }) => {
      const named = elements.map(({ id }) => id);
      const file = await fetchElements(outline.kind, section, named, languageOf(outline), signal);
      return pieceOf(file, place, elements);
    }),
  );
}

/**
 * The files that bring all that is missing. The sections come first: what goes to the same place later stands before it,
 * and an element belongs before the section that follows.
 */
export async function missingPieces(outline: DraftOutline, signal: AbortSignal): Promise<Piece[]> {
  const { sections, elements } = missingIn(outline);
  const pieces = await Promise.all([
    sectionPieces(outline, sections, 'template', signal),
    elementPieces(outline, elements, 'template', signal),
  ]);
  return pieces.flat();
}

/** The files that bring the empty controls of elements whose heading stands alone. */
export function emptyPieces(
  outline: DraftOutline,
  repairs: readonly Repair[],
  signal: AbortSignal,
): Promise<Piece[]> {
  return Promise.all(
    repairs.map(async ({ element: id, place }) => {
      const section = outline.sections.find(({ elements }) => elements.some((each) => each.id === id));
      const element = section?.elements.find((each) => each.id === id);
      if (!section || !element || !place?.find) throw wordProblem('word-place-gone');
      const file = await fetchElements(outline.kind, section.id, [element.id], languageOf(outline), signal);
      return pieceOf(file, JSON.stringify({ position: 'after', find: place.find }), [element]);
    }),
  );
}

/** The document's own language, where new text is written in it. */
export const languageOf = ({ identity, language }: DraftOutline) =>
  serverLanguageFor(identity?.language ?? language);

/** Two anchors are one place where they say the same. */
const placeOf = (anchor: Anchor | undefined, where: Where) =>
  where === 'selection' ? null : JSON.stringify(anchor ?? atTheEnd);

async function pieceOf(file: Blob, place: string | null, elements: ElementOutline[]): Promise<Piece> {
  return {
    base64: await base64Of(file),
    point: (context) =>
      place === null ? pointAtCursor(context) : pointAt(context, JSON.parse(place) as Anchor),
    controls: elements.map(({ tag, title }) => ({ tag, title })),
  };
}
