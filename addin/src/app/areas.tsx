import type { ComponentType } from 'react';
import { CheckPage } from '../check/CheckPage';
import type { AreaName } from '../routes/route';
import { useArea } from '../routes/useRoute';
import type { TextKey } from '../texts/texts';
import { LazyArea } from './LazyArea';
import { LibraryArea } from './LibraryArea';
import { loadArea } from './loadArea';

const loadDraft = loadArea(async () => ({ Page: (await import('../draft/DraftPage')).DraftPage }));
const loadStart = loadArea(async () => ({ Page: (await import('../start/StartPage')).StartPage }));

const loadVersions = loadArea(async () => ({ Page: (await import('./VersionsArea')).VersionsArea }));
const loadLinks = loadArea(async () => ({ Page: (await import('../links/LinksPage')).LinksPage }));
const loadMissions = loadArea(async () => ({ Page: (await import('../mission/MissionsPage')).MissionsPage }));
const loadConsistency = loadArea(async () => ({
  Page: (await import('../links/ConsistencyPage')).ConsistencyPage,
}));
const loadDocument = loadArea(async () => ({ Page: (await import('./DocumentArea')).DocumentArea }));
const loadRound = loadArea(async () => ({ Page: (await import('../review/RoundPage')).RoundPage }));

const loadJobs = loadArea(async () => ({ Page: (await import('../jobs/OperationsPage')).OperationsPage }));

const DraftArea = () => <LazyArea here={useArea('draft').here} load={loadDraft} />;
const StartArea = () => <LazyArea here={useArea('new').here} load={loadStart} />;

const VersionsArea = () => <LibraryArea here={useArea('versions').here} load={loadVersions} />;
const LinksArea = () => <LibraryArea here={useArea('links').here} load={loadLinks} />;
const DocumentArea = () => <LibraryArea here={useArea('documents').here} load={loadDocument} />;
const RoundArea = () => <LibraryArea here={useArea('rounds').here} load={loadRound} />;
const JobsArea = () => <LibraryArea here={useArea('jobs').here} load={loadJobs} />;

/** The missions, or how the documents of one agree. */
function MissionsArea() {
  const { here, route } = useArea('missions');
  const consistency = route.view === 'consistency';
  return (
    <LibraryArea key={String(consistency)} here={here} load={consistency ? loadConsistency : loadMissions} />
  );
}

/** A part of the page that is shown alone, the others staying as they were left. */
export interface Area {
  area: AreaName;
  text: TextKey;
  Page: ComponentType;
}

const check: Area = { area: 'check', text: 'area.check', Page: CheckPage };
const draft: Area = { area: 'draft', text: 'area.draft', Page: DraftArea };
const start: Area = { area: 'new', text: 'area.start', Page: StartArea };
const versions: Area = { area: 'versions', text: 'area.versions', Page: VersionsArea };
const links: Area = { area: 'links', text: 'tab.links', Page: LinksArea };
const missions: Area = { area: 'missions', text: 'area.missions', Page: MissionsArea };
const document: Area = { area: 'documents', text: 'area.document', Page: DocumentArea };
const round: Area = { area: 'rounds', text: 'area.round', Page: RoundArea };

/** The area of whoever runs the installation. */
export const jobs: Area = { area: 'jobs', text: 'jobs.title', Page: JobsArea };

/** The areas of the workbench, in the order of the header. */
export const areas: readonly Area[] = [check, draft, start, versions, missions];

/** All that the workbench can show. */
export const pages: readonly Area[] = [...areas, links, document, round, jobs];

/** The tabs of the pane in Word. */
export const tabs: readonly Area[] = [
  { ...draft, text: 'tab.draft' },
  { ...check, text: 'tab.check' },
  { ...versions, text: 'tab.review' },
  links,
];
