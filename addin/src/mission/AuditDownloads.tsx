import { Button } from '@fluentui/react-components';
import { fetchAudit } from '../api/audit';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useSave } from '../ui/useSave';

const formats = ['csv', 'json'] as const;

/** The whole log of a mission, for a spreadsheet or a program. */
export function AuditDownloads({ mission }: { mission: string }) {
  const { t } = useTexts();
  const { save, busy, problem, saved } = useSave();
  return (
    <div className="screen-only">
      <div role="group" aria-label={t('actions.download')} className={styles.buttons}>
        {formats.map((format) => (
          <Button
            key={format}
            size="small"
            disabledFocusable={busy}
            onClick={() => void save(() => fetchAudit(mission, format))}
          >
            {t(`audit.download.${format}`)}
          </Button>
        ))}
      </div>
      {problem && <ProblemMessage problem={problem} />}
      <p role="status">{saved && t('matrix.downloaded', { name: saved.name })}</p>
    </div>
  );
}
