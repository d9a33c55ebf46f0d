/** A day as yyyy-MM-dd, by the clock and the calendar of this device. */
export const dayOf = (moment: Date): string =>
  [
    String(moment.getFullYear()).padStart(4, '0'),
    twoDigits(moment.getMonth() + 1),
    twoDigits(moment.getDate()),
  ].join('-');

/** The same day some months later; where that month is too short, its last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(year, month + months, 0).getDate();
  return dayOf(new Date(year, month - 1 + months, Math.min(date, last)));
}

const twoDigits = (n: number) => String(n).padStart(2, '0');
