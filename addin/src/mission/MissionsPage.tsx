import { useArea } from '../routes/useRoute';
import { AuditPage } from './AuditPage';
import { MissionList } from './MissionList';
import { MissionView } from './MissionView';

/** All missions, or the one that the address names, or its audit log. */
export function MissionsPage() {
  const { here, route } = useArea('missions');
  const { mission, view } = route;
  if (mission === undefined) return <MissionList here={here} />;
  if (view === 'audit') return <AuditPage key={mission} mission={mission} here={here} />;
  return <MissionView key={mission} id={mission} here={here} />;
}
