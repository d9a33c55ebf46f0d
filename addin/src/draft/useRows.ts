import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { keyStep } from './keyStep';

/** Which rows of the outline stand open and which one the tab key comes to; the arrow keys go from row to row. */
export function useRows() {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string>();
  const toggle = useCallback((id: string) => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const open = useCallback((...ids: string[]) => {
    setOpened((before) => new Set([...before, ...ids]));
  }, []);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (row === null || row !== event.target) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')].filter(isShown);
    const mirrored = getComputedStyle(row).direction === 'rtl';
    const step = keyStep(event.key, row, all, mirrored);
    if (step === null) return;
    event.preventDefault();
    if (step === 'toggle') row.click();
    else step.focus();
  }, []);
  return useMemo(
    () => ({ isOpen: (id: string) => opened.has(id), current, setCurrent, toggle, open, onKeyDown }),
    [opened, current, toggle, open, onKeyDown],
  );
}

const isShown = (row: HTMLElement) => row.closest('[hidden]') === null;

export type Rows = ReturnType<typeof useRows>;
