/** A moment so many days from now, as the browser's own field takes it. */
export const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);
