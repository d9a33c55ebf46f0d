import { useTexts } from '../texts/TextsContext';
import type { Entry } from './entries';
import { headlineOf } from './headline';

/** Tells screen readers the result of the document on the page. */
export function Announcement({ entry }: { entry: Entry | null }) {
  const texts = useTexts();
  return (
    <div role="status" className="visually-hidden">
      {entry?.state === 'done' && entry.report
        ? texts.t('headline.announce', {
            name: entry.name,
            headline: headlineOf(entry.report, texts).main,
          })
        : entry?.state === 'cancelled' && texts.t('progress.cancelled')}
    </div>
  );
}
