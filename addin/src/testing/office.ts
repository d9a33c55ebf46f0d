import { commonApi } from './officeCommon';
import { runBatch } from './officeWord';

/** A paragraph or a table of the pretended document, perhaps in a content control. */
export interface Block {
  text: string;
  control?: boolean;
  tag?: string;
  title?: string;
  placeholder?: string;
  rows?: number;
  inTable?: boolean;
}

export interface Faults {
  /** The document is open for viewing only. */
  readOnly?: boolean;
  /** The number with which getFileAsync, or a slice, fails. */
  fileError?: number;
  sliceError?: number;
  /** Adding custom XML succeeds and does nothing. */
  addsNothing?: boolean;
  /** Tag and title go from controls that a file brings, and from the control beside it. */
  losesTags?: boolean;
}

/** What the pretended Word has and what was done to it. */
export interface Pretended {
  blocks: Block[];
  parts: string[];
  bytes: Uint8Array;
  faults: Faults;
  /** The block with the cursor, and the one that was selected. */
  cursor: number;
  selected: Block | null;
  syncs: number;
  openFiles: number;
  sliceSizes: number[];
}

interface Wishes extends Partial<Pretended> {
  platform?: string;
  wordApi?: string;
  url?: string;
  displayLanguage?: string;
  partitionKey?: string;
  officeTheme?: object;
}

/**
 * Puts a pretended Word in the place of Office.js: what is loaded can be read after a sync and not before, changes
 * happen at a sync, errors are those of Office. Files to insert are blocks as JSON.
 */
export function pretendWord(wishes: Wishes = {}): Pretended {
  const {
    platform = 'PC',
    wordApi = '1.9',
    url = 'https://example.org/Plans/My%20directive.docx',
    ...rest
  } = wishes;
  const { displayLanguage = 'en-GB', partitionKey, officeTheme, ...state } = rest;
  const word: Pretended = {
    blocks: [],
    parts: [],
    bytes: new Uint8Array([80, 75, 3, 4, 5]),
    faults: {},
    cursor: 0,
    selected: null,
    syncs: 0,
    openFiles: 0,
    sliceSizes: [],
    ...state,
  };
  const isSetSupported = (name: string, version: string) =>
    name === 'WordApi' && Number(version) <= Number(wordApi);
  vi.stubGlobal('Office', {
    onReady: async () => ({ host: 'Word' }),
    FileType: { Compressed: 'compressed' },
    context: {
      platform,
      displayLanguage,
      officeTheme,
      ...(partitionKey === undefined ? {} : { partitionKey }),
      requirements: { isSetSupported },
      document: { mode: 'readWrite', url, ...commonApi(word) },
    },
  });
  vi.stubGlobal('Word', { run: (batch: (context: unknown) => unknown) => runBatch(word, batch) });
  return word;
}

/** A file of some blocks, as the server would answer. */
export const fileOfBlocks = (blocks: Block[]) => new Response(JSON.stringify(blocks));
