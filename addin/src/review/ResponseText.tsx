import type { CommentRow } from '../api/matrix';
import { useTexts } from '../texts/TextsContext';

/** What was answered to a comment, for those who only read it. */
export function ResponseText({ row: { response, decision } }: { row: CommentRow }) {
  const { t } = useTexts();
  return (
    <>
      {t(`matrix.decision.${decision}`)}
      {response && <p dir="auto">{response}</p>}
    </>
  );
}
