import { Button } from '@fluentui/react-components';
import type { TemplateSummary } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import styles from './CheckProblem.module.css';
import type { Entry } from './entries';
import { KindPicker } from './KindPicker';
import type { Checks } from './useChecks';

interface Props {
  entry: Entry;
  checks: Checks;
  templates: TemplateSummary[];
}

/** Why the last check gave no report, and the choice that mends it. */
export function CheckProblem({ entry, checks, templates }: Props) {
  const { t } = useTexts();
  const { checked, problem } = entry;
  if (!problem) return null;
  return (
    <div className={styles.problem}>
      <ProblemMessage problem={problem} onRetry={() => checks.retry(entry)} />
      {problem.code === 'kind-not-detected' && !checked && (
        <KindPicker entry={entry} templates={templates} onKind={(kind) => checks.chooseKind(entry, kind)} />
      )}
      {problem.code === 'no-next-kind' && (
        <Button onClick={() => checks.setNext(false)}>{t('check.next.off')}</Button>
      )}
      {checked && <p>{t('check.reportBefore')}</p>}
    </div>
  );
}
