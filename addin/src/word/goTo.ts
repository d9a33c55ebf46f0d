import type { Place } from '../api/types';
import type { Arrival } from '../documents/OpenDocument';
import { inWord } from './inWord';
import { lookUp } from './lookUp';

/** Selects a place in the document, so that Word scrolls to it. */
export const goTo = (place: Place): Promise<Arrival> =>
  inWord(async (context) => {
    const find = lookUp(context, place);
    await context.sync();
    const found = find();
    if (found === null) return 'nowhere';
    (found.control ?? found.words)?.select();
    await context.sync();
    return found.exact ? 'there' : 'elsewhere';
  });
