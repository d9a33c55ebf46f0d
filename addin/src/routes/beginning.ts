/** What the button of Word that opened this page asks for (pane.html?go=check); null where it asks for nothing. */
export const askedAtOpening = (): string | null => new URLSearchParams(window.location.search).get('go');
