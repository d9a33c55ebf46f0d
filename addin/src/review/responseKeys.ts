import type { KeyboardEvent } from 'react';

/** Marks the fields of a matrix in which responses are typed. */
export const responseField = { 'data-response': '' };

/** Alt with an arrow goes from one response to the one above or below. */
export function stepBetweenResponses(event: KeyboardEvent<HTMLElement>): void {
  if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  if (!(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  goOn(event.target, event.key === 'ArrowDown' ? 1 : -1);
}

/** Goes on to another response of the same table; stays where there is none. */
export function goOn(from: HTMLElement, by: 1 | -1): void {
  const fields = [...(from.closest('table')?.querySelectorAll<HTMLElement>('[data-response]') ?? [])];
  fields[fields.indexOf(from) + by]?.focus();
}
