import type { Decision } from '../api/consistencyRuns';
import pageStyles from '../ui/Page.module.css';
import { useDeciding } from './deciding';
import { isDirect } from './decisions';
import { DecisionDialog } from './DecisionDialog';
import { DirectDecision } from './DirectDecision';

interface Props {
  /** The id of the link. */
  link: string;
  /** What it is about, for those who only hear the buttons. */
  about: string;
  decisions: readonly Decision[];
}

/** What a person may decide about a link. */
export function LinkActions({ link, about, decisions }: Props) {
  const deciding = useDeciding();
  if (!deciding?.may || decisions.length === 0) return null;
  return (
    <div className={`${pageStyles.buttons} screen-only`}>
      {decisions.map((decision) =>
        isDirect(decision) ? (
          <DirectDecision key={decision} {...{ link, about, decision, deciding }} />
        ) : (
          <DecisionDialog key={decision} {...{ link, about, decision, deciding }} />
        ),
      )}
    </div>
  );
}
