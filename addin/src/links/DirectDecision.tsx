import { Button } from '@fluentui/react-components';
import type { Decision } from '../api/consistencyRuns';
import { decideLink } from '../api/consistencyRuns';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { isOutdated } from '../ui/problemWords';
import { useTask } from '../ui/useTask';
import type { Deciding } from './deciding';

interface Props {
  link: string;
  about: string;
  decision: Decision;
  deciding: Deciding;
}

/** A decision that is made at once, since it can be taken back as easily. */
export function DirectDecision({ link, about, decision, deciding }: Props) {
  const { t } = useTexts();
  const { mission, eTag, onDecided, onOutdated } = deciding;
  const { start, busy, problem } = useTask();
  const decide = () =>
    void start(
      ({ signal }) => decideLink(mission, link, { decision, note: '' }, eTag, signal),
      (after) => onDecided(after, decision),
    );
  return (
    <>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={t('links.decide.named', { action: t(`links.decide.${decision}`), about })}
        onClick={decide}
      >
        {t(`links.decide.${decision}`)}
      </Button>
      {problem && <ProblemMessage problem={problem} onRetry={isOutdated(problem) ? onOutdated : decide} />}
    </>
  );
}
