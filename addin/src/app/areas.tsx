import type { ComponentType } from 'react';
import { CheckPage } from '../check/CheckPage';
import { useArea } from '../routes/useRoute';
import type { TextKey } from '../texts/texts';
import { LazyArea } from './LazyArea';
import { loadArea } from './loadArea';

const loadDraft = loadArea(async () => ({ Page: (await import('../draft/DraftPage')).DraftPage }));
const loadStart = loadArea(async () => ({ Page: (await import('../start/StartPage')).StartPage }));

const DraftArea = () => <LazyArea here={useArea('draft').here} load={loadDraft} />;
const StartArea = () => <LazyArea here={useArea('new').here} load={loadStart} />;

/** A part of the page that is shown alone, the others staying as they were left. */
export interface Area {
  area: 'check' | 'draft' | 'new';
  text: TextKey;
  Page: ComponentType;
}

const check: Area = { area: 'check', text: 'area.check', Page: CheckPage };
const draft: Area = { area: 'draft', text: 'area.draft', Page: DraftArea };
const start: Area = { area: 'new', text: 'area.start', Page: StartArea };

/** The areas of the workbench, in the order of the header. */
export const areas: readonly Area[] = [check, draft, start];

/** The tabs of the pane in Word. */
export const tabs: readonly Area[] = [
  { ...draft, text: 'tab.draft' },
  { ...check, text: 'tab.check' },
];
