import type { Texts } from '../texts/texts';
import type { Comparison, Turn } from './comparison';
import { listIn, momentIn } from '../texts/moments';

/** The good news first. */
export const turns = ['now-met', 'no-longer-met', 'altered'] as const satisfies readonly Turn[];

/** A comparison in one line: "Since the check at 14:05: 3 now met, 1 no longer met." */
export function comparisonLine({ since, turns: all }: Comparison, { t, plural, language }: Texts): string {
  const counted = turns.map(
    (turn) => [turn, [...all.values()].filter((each) => each === turn).length] as const,
  );
  const parts = counted.filter(([, n]) => n > 0).map(([turn, n]) => plural(`check.turn.${turn}`, n));
  const what = parts.length > 0 ? listIn(language, parts) : t('check.turn.none');
  return t('check.since', { time: momentIn(language, since), what });
}
