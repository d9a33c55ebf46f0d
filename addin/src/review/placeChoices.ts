import { type DraftOutline, fetchOutline } from '../api/drafts';
import { getDocument } from '../api/library';
import { fetchVersion } from '../api/versions';

/** The version that a round reviews. */
export interface Reviewed {
  round: string;
  document: string;
  version: string;
}

/** A section of the reviewed version with the places in it that a comment may be about. */
export interface PlaceChoice {
  section: string;
  places: readonly { title: string; paragraph: number }[];
}

/** The sections and elements of the reviewed version, in its order. */
export async function fetchPlaces(
  { document, version }: Reviewed,
  language: string,
  signal: AbortSignal,
): Promise<PlaceChoice[]> {
  const [{ kind }, { name, content }] = await Promise.all([
    getDocument(document, signal),
    fetchVersion(document, version, signal),
  ]);
  return placesIn(await fetchOutline(new File([content], name), { kind, language }, signal));
}

/** What of an outline stands at a paragraph; sections without one are left out. */
export function placesIn({ sections }: DraftOutline): PlaceChoice[] {
  return sections
    .map(({ title, place, elements }) => ({
      section: title,
      places: [{ title, place }, ...elements].flatMap(({ title: name, place: at }) =>
        at?.paragraph ? [{ title: name, paragraph: at.paragraph }] : [],
      ),
    }))
    .filter(({ places }) => places.length > 0);
}
