import type { NewNote, Process } from '../api/process';

export const subjects = ['event', 'trigger', 'need', 'trade-off'] as const;

/** A note as far as it is filled in. */
export interface NoteWish {
  about: (typeof subjects)[number];
  /** The trigger, the event or the level; of an output its level and kind, parted by a blank. */
  of: string;
  day: string;
  needed: 'yes' | 'no' | '';
  reason: string;
}

export const emptyNote: NoteWish = { about: 'event', of: '', day: '', needed: '', reason: '' };

/** The note, or null while something is missing or its day is still to come. */
export function noteOf({ about, of, day, needed, reason }: NoteWish, today: string): NewNote | null {
  if (of === '') return null;
  const dated = day !== '' && day <= today;
  switch (about) {
    case 'event':
      return dated ? { event: of, date: day } : null;
    case 'trigger':
      return dated ? { trigger: of, date: day } : null;
    case 'need': {
      const [level = '', kind = ''] = of.split(' ');
      return needed === '' ? null : { level, kind, needed: needed === 'yes' };
    }
    case 'trade-off':
      return reason.trim() === '' ? null : { level: of, reason: reason.trim() };
  }
}

/** What a note can be about, to choose from. */
export function choicesFor(about: NoteWish['about'], process: Process): { id: string; title: string }[] {
  switch (about) {
    case 'event':
      return process.knownEvents;
    case 'trigger':
      return process.knownTriggers;
    case 'need':
      return process.levels.flatMap(({ id, outputs }) =>
        outputs
          .filter(({ condition }) => condition !== undefined)
          .map(({ kind, title, condition }) => ({
            id: `${id} ${kind}`,
            title: `${id} ${title}: ${condition}`,
          })),
      );
    case 'trade-off':
      return process.levels.map(({ id, title }) => ({ id, title: `${id} ${title}` }));
  }
}
