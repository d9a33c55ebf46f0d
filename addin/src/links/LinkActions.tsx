import { useEffect, useRef } from 'react';
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
  const group = useRef<HTMLDivElement>(null);
  const offered = decisions.join();
  const before = useRef(offered);
  // The button that was used may be gone, and with it the reader's place.
  useEffect(() => {
    if (before.current === offered) return;
    before.current = offered;
    const { activeElement, body } = document;
    if (activeElement === body || activeElement?.id === 'content') group.current?.focus();
  }, [offered]);
  if (!deciding?.may || decisions.length === 0) return null;
  return (
    <div
      ref={group}
      role="group"
      aria-label={about}
      tabIndex={-1}
      className={`${pageStyles.buttons} screen-only`}
    >
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
