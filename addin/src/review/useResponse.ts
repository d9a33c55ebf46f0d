import { useState } from 'react';
import type { CommentRow } from '../api/matrix';

const typedIn = ({ response, decision }: CommentRow) => ({ response: response ?? '', decision });

/** A response as it is being typed: it stays when the row is read anew, unless nobody had touched it. */
export function useResponse(row: CommentRow) {
  const [typed, setTyped] = useState(() => typedIn(row));
  const [read, setRead] = useState(row);
  const differsFrom = (other: CommentRow) =>
    typed.response.trim() !== (other.response ?? '') || typed.decision !== other.decision;
  if (read.eTag !== row.eTag) {
    setRead(row);
    if (!differsFrom(read)) setTyped(typedIn(row));
  }
  return {
    ...typed,
    changed: differsFrom(row),
    setResponse: (response: string) => setTyped({ ...typed, response }),
    setDecision: (decision: CommentRow['decision']) => setTyped({ ...typed, decision }),
  };
}
