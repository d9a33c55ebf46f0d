import { useState } from 'react';
import type { Finding } from '../api/types';
import type { Turn } from './comparison';
import { everything, type Filter, matching, usualFilter } from './filter';

/** What is looked at of a report; a finding that the address comes to name is never left out. */
export function useFilter(
  findings: readonly Finding[],
  turns: ReadonlyMap<string, Turn> | undefined,
  named: string | undefined,
) {
  const [filter, setFilter] = useState<Filter>(usualFilter);
  const [reached, setReached] = useState<string>();
  const wanted = findings.find(({ requirement }) => requirement === named);
  if (wanted?.requirement !== reached) {
    setReached(wanted?.requirement);
    if (wanted && !matching(filter, turns, named)(wanted)) setFilter(everything);
  }
  return [filter, setFilter] as const;
}
