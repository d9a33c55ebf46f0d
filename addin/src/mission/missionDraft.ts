import type { NewMission } from '../api/missions';

/** What was typed, without the blanks around it. */
export const trimmed = ({ name, acronym, country, stage }: NewMission): NewMission => ({
  name: name.trim(),
  acronym: acronym.trim(),
  country: country.trim(),
  stage,
});

/** True where nothing that a mission needs is empty. */
export const isWhole = ({ name, acronym, country }: NewMission) =>
  [name, acronym, country].every((line) => line.trim() !== '');

/** What differs from a mission as it was: what somebody else changed of the rest stays. */
export function changesOf(before: NewMission, wish: NewMission): Partial<NewMission> {
  const after = trimmed(wish);
  const keys = ['name', 'acronym', 'country', 'stage'] as const;
  return Object.fromEntries(keys.filter((key) => after[key] !== before[key]).map((key) => [key, after[key]]));
}
