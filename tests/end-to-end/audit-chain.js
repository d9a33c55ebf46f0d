import { createHash } from 'node:crypto';

const beginning = '0'.repeat(64);

/** Where an exported audit log is broken, as who does not trust the program would find it; empty where it is whole. */
export function breaksIn(lines) {
  return lines
    .filter((line, at) => {
      const before = lines[at - 1]?.hash ?? beginning;
      return line.number !== at + 1 || line.previousHash !== before || line.hash !== hashOf(line);
    })
    .map(({ number }) => number);
}

function hashOf({ number, at, entry, previousHash }) {
  const parts = [
    `${number}`,
    inTicks(at),
    entry.who,
    entry.what,
    entry.subject,
    entry.subjectHash,
    previousHash,
  ];
  const text = parts.map((part) => (part === null ? '-1:\n' : `${part.length}:${part}\n`)).join('');
  return createHash('sha256').update(text).digest('hex');
}

/** A moment with all seven digits of its fraction, which JSON shortens. */
const inTicks = (moment) =>
  moment.replace(/(?:\.(\d+))?(?=[+Z])/, (_, fraction = '') => `.${fraction.padEnd(7, '0')}`);
