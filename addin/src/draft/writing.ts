import type { ElementOutline } from '../api/drafts';
import type { Content } from '../documents/OpenDocument';

/** What a person begins to write an element with. */
export const emptyWriting = ({ form, columns }: ElementOutline): Content =>
  form === 'table' && columns ? { rows: [emptyRow(columns.length)] } : { paragraphs: [] };

export const emptyRow = (columns: number): string[] => Array.from({ length: columns }, () => '');

/** The lines that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const isEmpty = (content: Content): boolean =>
  'rows' in content
    ? content.rows.every((row) => row.every((cell) => cell.trim() === ''))
    : content.paragraphs.length === 0;
