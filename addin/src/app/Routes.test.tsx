import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { visit } from '../testing/address';
import { docx, serve } from '../testing/server';
import { App } from './App';

const user = userEvent.setup();
const choose = (...files: File[]) =>
  user.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, files);
const endState = () => screen.findByRole('button', { name: /Strategic end-state/ });
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('puts the document and the finding that are looked at into the address', async () => {
  serve();
  render(<App />);
  await choose(docx());
  expect(window.location.pathname).toBe('/check/directive.docx');
  await user.click(await endState());
  expect(window.location.pathname).toBe('/check/directive.docx/UPD-2a');
  expect(await endState()).toHaveAttribute('aria-current', 'true');
  await user.click(await endState());
  expect(window.location.pathname).toBe('/check/directive.docx');
});

it('goes to the finding of an address, whatever the filters hide', async () => {
  serve();
  render(<App />);
  await choose(docx());
  await endState();
  act(() => visit('/check/directive.docx/UPD-1'));
  const met = await screen.findByRole('button', { name: /UPD-1/ });
  expect(met).toHaveAttribute('aria-expanded', 'true');
  expect(met).toHaveFocus();
});

it('says that the document must be dropped again, and goes to the finding once it is', async () => {
  serve();
  visit('/check/directive.docx/UPD-2a');
  render(<App />);
  expect(screen.getByRole('heading', { name: 'directive.docx is not on this page' })).toBeVisible();
  expect(screen.getByText(/Drop the document here again/)).toBeVisible();
  await choose(docx());
  const line = await endState();
  expect(line).toHaveAttribute('aria-expanded', 'true');
  await waitFor(() => expect(line).toHaveFocus());
});

it('says so where the report has no such finding', async () => {
  serve();
  visit('/check/directive.docx/UPD-99');
  render(<App />);
  await choose(docx());
  expect(await screen.findByText('This report has no finding UPD-99.')).toBeVisible();
});

it('names each page and takes the focus to its heading', async () => {
  serve();
  render(<App />);
  await waitFor(() => expect(document.title).toBe('Check documents – ImppOffice'));
  await choose(docx());
  expect(document.title).toBe('directive.docx – ImppOffice');
  expect(screen.getByRole('heading', { name: /directive\.docx/, level: 1 })).toHaveFocus();
  await user.click(screen.getByRole('link', { name: 'New document' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  expect(document.title).toBe('Start a new document – ImppOffice');
  act(() => visit('/nothing/here'));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'There is no such page' })).toHaveFocus());
});

it('gives two documents of one name an address each', async () => {
  serve();
  render(<App />);
  await choose(docx(), docx());
  expect(window.location.pathname).toBe('/check/directive.docx');
  await user.click(screen.getByRole('button', { name: /^directive \(2\)\.docx/ }));
  expect(window.location.pathname).toBe('/check/directive%20(2).docx');
  await user.click(screen.getByRole('button', { name: 'Remove directive (2).docx' }));
  expect(window.location.pathname).toBe('/check/directive.docx');
});

it('shows the kind of an address, and puts the chosen kind into it', async () => {
  serve();
  visit('/new/usg-planning-directive');
  render(<App />);
  expect(await screen.findByRole('heading', { name: 'USG Planning Directive' })).toBeVisible();
  await waitFor(() => expect(document.title).toBe('USG Planning Directive – ImppOffice'));
});

it('asks before the page is left only while something would be lost', async () => {
  serve();
  render(<App />);
  expect(asksBeforeLeaving()).toBe(false);
  await choose(docx());
  expect(asksBeforeLeaving()).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Remove directive.docx' }));
  expect(asksBeforeLeaving()).toBe(false);
  await user.click(screen.getByRole('link', { name: 'New document' }));
  await user.type(await screen.findByLabelText('Mission'), 'U');
  expect(asksBeforeLeaving()).toBe(true);
});
