import { Button } from '@fluentui/react-components';
import { exportFormats, fetchRun } from '../api/consistencyRuns';
import { serverLanguageFor } from '../api/languages';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useSave } from '../ui/useSave';

/** The report as a file, or on paper. */
export function Exports({ mission, run }: { mission: string; run: string }) {
  const { t, language } = useTexts();
  const { save, busy, problem, saved } = useSave();
  return (
    <div className="screen-only">
      <div role="group" aria-label={t('links.export')} className={styles.buttons}>
        {exportFormats.map((format) => (
          <Button
            key={format}
            size="small"
            disabledFocusable={busy}
            onClick={() => void save(() => fetchRun(mission, run, format, serverLanguageFor(language)))}
          >
            {t(`links.export.${format}`)}
          </Button>
        ))}
        <Button size="small" onClick={() => window.print()}>
          {t('actions.print')}
        </Button>
      </div>
      {problem && <ProblemMessage problem={problem} />}
      <p role="status">{saved && t('links.export.saved', { name: saved.name })}</p>
    </div>
  );
}
