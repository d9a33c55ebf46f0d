import { Button } from '@fluentui/react-components';
import { serverLanguageFor } from '../api/languages';
import { fetchMatrix, fetchReplies } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useSave } from '../ui/useSave';

/** The matrix for Word or a spreadsheet, and the reviewed document with the responses as replies. */
export function MatrixDownloads({ round }: { round: string }) {
  const { t, language } = useTexts();
  const spoken = serverLanguageFor(language);
  const { save, busy, problem, saved } = useSave();
  return (
    <>
      <div role="group" aria-label={t('actions.download')} className={styles.buttons}>
        {(['docx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            size="small"
            disabledFocusable={busy}
            onClick={() => void save(() => fetchMatrix(round, format, spoken))}
          >
            {t(`matrix.download.${format}`)}
          </Button>
        ))}
        <Button size="small" disabledFocusable={busy} onClick={() => void save(() => fetchReplies(round))}>
          {t('matrix.download.replies')}
        </Button>
      </div>
      {problem && <ProblemMessage problem={problem} />}
      <p role="status">
        {saved?.signatureBroken
          ? t('actions.signatureBroken')
          : saved && t('matrix.downloaded', { name: saved.name })}
      </p>
    </>
  );
}
