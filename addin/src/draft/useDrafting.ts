import { useMemo } from 'react';
import type { DraftOutline, ElementOutline, Repair } from '../api/drafts';
import type { Place } from '../api/types';
import type { Content, OpenDocument, Where } from '../documents/OpenDocument';
import { useTexts } from '../texts/TextsContext';

import type { Working } from './useWork';

/** What a person can do to a document on the drafting page, each said when it is done. */
export function useDrafting(document: OpenDocument, work: Working) {
  const { t, plural } = useTexts();
  const { run } = work;
  const acts = useMemo(
    () => ({
      insertSections: (outline: DraftOutline, ids: readonly string[], where: Where) =>
        run(async (way) => {
          await document.insertSections(outline, ids, where, way);
          return plural('draft.done.sections', ids.length);
        }),
      insertElement: (outline: DraftOutline, { id, title }: ElementOutline, where: Where) =>
        run(async (way) => {
          await document.insertElements(outline, [id], where, way);
          return t('draft.done.inserted', { title });
        }),
      insertAll: (outline: DraftOutline) =>
        run(async (way) => {
          await document.insertMissing(outline, way);
          return t('draft.done.all');
        }),
      addRows: (element: ElementOutline, count: number) =>
        run(async (way) => {
          await document.addRows(element, count, way);
          return plural('draft.done.rows', count, { title: element.title });
        }),
      repair: (outline: DraftOutline, repairs: readonly Repair[]) =>
        run(async (way) => {
          await document.repair(outline, repairs, way);
          return plural('draft.done.repaired', repairs.length);
        }),
      upgrade: (outline: DraftOutline) =>
        run(async (way) => {
          await document.upgrade(outline, way);
          return t('draft.done.upgraded');
        }),
      fill: ({ id, title }: ElementOutline, content: Content) =>
        run(async (way) => {
          await document.held?.fill(id, content, way);
          return t('draft.done.written', { title });
        }),
      goTo: (place: Place, title: string) =>
        run(async () => t(`draft.went.${await document.goTo(place)}`, { title })),
    }),
    [document, run, t, plural],
  );
  return { ...work, ...acts };
}

export type Drafting = ReturnType<typeof useDrafting>;
