import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/TextsContext';
import { compare } from './comparison';
import { comparisonLine } from './comparisonLine';
import type { Checked, Entry } from './entries';
import { headlineOf } from './headline';

/** Tells screen readers the result of the document on the page, and what differs from the check before. */
export function Announcement({ entry }: { entry: Entry | null }) {
  const texts = useTexts();
  return (
    <div role="status" className="visually-hidden">
      {entry?.state === 'done' && entry.checked
        ? announced(entry, entry.checked, texts)
        : entry?.state === 'cancelled' && texts.t('progress.cancelled')}
    </div>
  );
}

function announced({ name, previous }: Entry, { report }: Checked, texts: Texts): string {
  const said = texts.t('headline.announce', { name, headline: headlineOf(report, texts).main });
  const comparison = previous && compare(previous.report, report, previous.at);
  return comparison ? `${said} ${comparisonLine(comparison, texts)}` : said;
}
