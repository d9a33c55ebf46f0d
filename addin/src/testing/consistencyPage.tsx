import { FluentProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import { ConsistencyPage } from '../links/ConsistencyPage';
import { visit } from './address';
import { consistency, finding, run } from './consistency';
import { serveLibrary } from './library';
import { inMission } from './missions';
import { tagged } from './server';

export const runs = [run(), run({ id: 'run-1', at: '2026-03-01T10:00:00Z', because: 'nightly' })];
export const job = (state: string, values: object = {}) => ({
  id: 'j1',
  kind: 'consistency',
  state,
  ...values,
});
const served = {
  ...inMission,
  'GET /api/missions/m1/consistency-checks': { items: runs },
  'GET /api/missions/m1/consistency-checks/latest': () => tagged(consistency()),
  'GET /api/missions/m1/consistency-checks/run-2/difference': {
    added: [finding()],
    settled: [],
    changed: [{ before: finding({ outcome: 'met', reason: 'Agreed.' }), after: finding({ id: 'f9' }) }],
  },
  'GET /api/missions/m1/item-links': { items: [] },
};

/** The consistency of a mission, beside a server that answers as given. */
export function openConsistency(routes: Parameters<typeof serveLibrary>[0] = {}) {
  visit('/missions/m1/consistency');
  const asked = serveLibrary({ ...served, ...routes });
  render(
    <FluentProvider>
      <main id="content" tabIndex={-1}>
        <ConsistencyPage />
      </main>
    </FluentProvider>,
  );
  return asked;
}

/** A part of the page by its heading. */
export const part = async (name: string) => within(await screen.findByRole('region', { name }));
