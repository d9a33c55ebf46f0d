import { useCallback, useMemo, useState } from 'react';
import type { Finding } from '../api/types';

/** Which findings stand open, by requirement, so that they stay open when a new report comes. */
export function useExpansion(shown: readonly Finding[]) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((finding: Finding) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(finding.requirement)) after.add(finding.requirement);
      return after;
    });
  }, []);
  const show = useCallback(({ requirement }: Finding) => {
    setOpen((before) => new Set(before).add(requirement));
  }, []);
  return useMemo(
    () => ({
      isOpen: (finding: Finding) => open.has(finding.requirement),
      allOpen: shown.length > 0 && shown.every((finding) => open.has(finding.requirement)),
      toggle,
      show,
      expandAll: () => setOpen(new Set(shown.map((finding) => finding.requirement))),
      collapseAll: () => setOpen(new Set()),
    }),
    [open, shown, toggle, show],
  );
}

export type Expansion = ReturnType<typeof useExpansion>;
