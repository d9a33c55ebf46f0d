import { Button } from '@fluentui/react-components';
import type { Lens, TemplateSummary } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { PageHeading } from '../ui/PageHeading';
import { ProblemMessage } from '../ui/ProblemMessage';
import type { Entry } from './entries';
import styles from './EntryView.module.css';
import { KindPicker } from './KindPicker';
import { ReportView } from './ReportView';
import type { Checks } from './useChecks';

interface Props {
  entry: Entry;
  here: boolean;
  /** The finding that the address names. */
  requirement: string | undefined;
  checks: Checks;
  templates: TemplateSummary[];
  lenses: Lens[];
}

/** One document: its report, or why there is none. */
export function EntryView({ entry, here, requirement, checks, templates, lenses }: Props) {
  const { t } = useTexts();
  const { report, problem, state } = entry;
  return (
    <article ref={takeFocus} tabIndex={-1} className={styles.entry} aria-busy={state === 'checking'}>
      <PageHeading
        here={here}
        name={requirement ? `${requirement}, ${entry.name}` : entry.name}
        className={styles.name}
      >
        <span className="print-only">{t('print.document')}: </span>
        <bdi>{entry.name}</bdi>
      </PageHeading>
      {problem && <ProblemMessage problem={problem} onRetry={() => checks.again(entry)} />}
      {problem?.code === 'kind-not-detected' && (
        <KindPicker entry={entry} templates={templates} onKind={(kind) => checks.chooseKind(entry, kind)} />
      )}
      {state === 'waiting' && (
        <Button appearance="primary" className={styles.begin} onClick={() => checks.again(entry)}>
          {t('check.begin')}
        </Button>
      )}
      {entry.stale && (
        <p role="status" className={styles.cancelled}>
          {t('check.stale')}
          <Button size="small" onClick={() => checks.again(entry)}>
            {t('progress.again')}
          </Button>
        </p>
      )}
      {state === 'cancelled' && (
        <p className={styles.cancelled}>
          {t('progress.cancelled')}
          <Button size="small" onClick={() => checks.again(entry)}>
            {t('progress.again')}
          </Button>
        </p>
      )}
      {report && (
        <ReportView
          entry={entry}
          report={report}
          requirement={requirement}
          checks={checks}
          templates={templates}
          lenses={lenses}
        />
      )}
    </article>
  );
}

/** The button that brought the document may be gone: the focus must not fall back to the top of the page. */
function takeFocus(node: HTMLElement | null) {
  if (document.activeElement === document.body) node?.focus({ preventScroll: true });
}
