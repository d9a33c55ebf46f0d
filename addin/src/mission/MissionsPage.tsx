import { useArea } from '../routes/useRoute';
import { MissionList } from './MissionList';
import { MissionView } from './MissionView';

/** All missions, or the one that the address names. */
export function MissionsPage() {
  const { here, route } = useArea('missions');
  return route.mission === undefined ? (
    <MissionList here={here} />
  ) : (
    <MissionView key={route.mission} id={route.mission} here={here} />
  );
}
