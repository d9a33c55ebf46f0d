import { useCallback } from 'react';
import { listMembers } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import { useLoaded } from '../ui/useLoaded';
import styles from './SaveForm.module.css';

/** Whom to ask where the document is not registered in the mission yet, and what they do then. */
export function AskLeads({ mission }: { mission: string }) {
  const { t } = useTexts();
  const { value } = useLoaded(useCallback((signal: AbortSignal) => listMembers(mission, signal), [mission]));
  const leads = (value ?? [])
    .filter(({ duties }) => duties.some(({ role }) => role === 'planning-lead'))
    .map(({ person }) => person);
  return (
    <p className={styles.quiet}>
      {t('versions.entry.ask')} {leads.length > 0 && t('versions.entry.leads', { leads: leads.join(' · ') })}
    </p>
  );
}
