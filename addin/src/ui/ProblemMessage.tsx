import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ApiProblem } from '../api/problem';
import { useTexts } from '../texts/TextsContext';
import { isOutdated, mayPass, wordsOf } from './problemWords';
import styles from './ProblemMessage.module.css';

interface Props {
  problem: ApiProblem;
  onRetry?: (() => void) | undefined;
}

/** What went wrong and what to do next, in plain words. */
export function ProblemMessage({ problem, onRetry }: Props) {
  const texts = useTexts();
  const { title, detail, hint, reference } = wordsOf(problem, texts);
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline" politeness="assertive" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {detail && <span> {detail}</span>}
          <div>{hint}</div>
          {reference && <div className={styles.reference}>{reference}</div>}
        </MessageBarBody>
        {onRetry && mayPass(problem) && (
          <MessageBarActions>
            <Button size="small" onClick={onRetry}>
              {texts.t(isOutdated(problem) ? 'problem.reload' : 'problem.retry')}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
