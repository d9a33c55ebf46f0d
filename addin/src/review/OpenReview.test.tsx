import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entry, serveLibrary } from '../testing/library';
import { round } from '../testing/rounds';
import { OpenReview } from './OpenReview';

const user = userEvent.setup();

it.each(['open', 'closed'] as const)(
  'gives the comments of the latest round that is %s as files',
  async (state) => {
    URL.createObjectURL = () => 'blob:comments';
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const asked = serveLibrary({
      'GET /api/documents/d1/review-rounds': {
        items: [round({ state }), round({ id: 'r0', state: 'closed' })],
      },
      'GET /api/review-rounds/r1/matrix': () => new Response('PK'),
      'GET /api/review-rounds/r1/replies': () => new Response('PK'),
    });
    render(
      <FluentProvider>
        <OpenReview document={entry()} />
      </FluentProvider>,
    );
    expect(await screen.findByRole('heading', { name: 'Comments on version 0.2' })).toBeVisible();
    const [matrix, , replies] = screen.getByRole('group', { name: 'Download' }).children;
    await user.click(matrix as Element);
    expect(await screen.findByText(/comments\.docx/)).toBeVisible();
    await user.click(replies as Element);
    expect(await screen.findByText(/replies\.docx/)).toBeVisible();
    expect(asked.map(({ path }) => path)).toContain('/api/review-rounds/r1/replies');
  },
);
