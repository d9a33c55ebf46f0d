import type { Block, Pretended } from './office';

/** An error of Word's own API: it has a name. */
class RichApiError extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'RichApi.Error';
  }
}

const fail = (code: string): never => {
  throw new RichApiError(code);
};

/** Runs a batch as Word.run does. What is still waiting at its end is done then. */
export async function runBatch(word: Pretended, batch: (context: unknown) => unknown) {
  const waiting: (() => void)[] = [];
  const sync = async () => {
    word.syncs++;
    for (const step of waiting.splice(0)) step();
  };
  const result = await batch({ sync, document: documentOf(word, (step) => waiting.push(step)) });
  if (waiting.length > 0) await sync();
  return result;
}

type Wait = (step: () => void) => void;

function documentOf(word: Pretended, wait: Wait) {
  const isControl = ({ control, tag }: Block) => control === true || tag !== undefined;
  const change = (step: () => void) => wait(() => (word.faults.readOnly ? fail('GeneralException') : step()));
  const nothing = { isNullObject: true, load: () => undefined };

  const collection = <T>(find: () => Block[], make: (of: () => Block, loaded?: boolean) => T) => {
    let items: T[] | undefined;
    return {
      load: () => wait(() => (items = find().map((block) => make(() => block, true)))),
      get items() {
        return items ?? fail('PropertyNotLoaded');
      },
      getFirst: () => make(() => find()[0] ?? fail('ItemNotFound')),
    };
  };

  const insertAt = (at: () => number, beside?: () => Block) => ({
    insertFileFromBase64(base64: string) {
      const blocks = JSON.parse(atob(base64)) as Block[];
      change(() => {
        const place = at();
        const lost = word.faults.losesTags
          ? [...blocks.filter(isControl), ...(beside ? [beside()] : [])]
          : [];
        word.blocks.splice(place, 0, ...blocks);
        for (const block of lost) Object.assign(block, { control: true, tag: '', title: '' });
      });
      return { contentControls: collection(() => blocks.filter(isControl), control) };
    },
  });

  const control = (of: () => Block, loaded = false) => {
    const index = () => word.blocks.indexOf(of());
    // What was changed since it was loaded shows after the next load only.
    let seen = loaded ? { ...of() } : undefined;
    const read = () => seen ?? fail('PropertyNotLoaded');
    return {
      parentContentControlOrNullObject: nothing,
      load: () => wait(() => (seen = { ...of() })),
      get tag() {
        return read().tag ?? '';
      },
      set tag(tag: string) {
        change(() => (of().tag = tag));
      },
      get title() {
        return read().title ?? '';
      },
      set title(title: string) {
        change(() => (of().title = title));
      },
      get text() {
        return read().text;
      },
      get placeholderText() {
        return read().placeholder ?? '';
      },
      getRange: (where: string) => insertAt(() => index() + (where === 'After' ? 1 : 0), of),
      select: () => wait(() => (word.selected = of())),
      tables: {
        getFirst: () => ({
          addRows: (_: string, count: number) => change(() => (of().rows = (of().rows ?? 0) + count)),
        }),
      },
    };
  };

  const paragraph = (of: () => Block) => ({
    parentTableOrNullObject: nothing,
    getRange: (where: string) => ({
      ...insertAt(() => word.blocks.indexOf(of()) + (where === 'After' ? 1 : 0)),
      of,
      expandTo: () => ({
        insertContentControl() {
          change(() => (of().control = true));
          return control(of);
        },
      }),
    }),
  });

  const words = (of: () => Block) => ({
    isEmpty: false,
    select: () => wait(() => (word.selected = of())),
    paragraphs: { getFirst: () => paragraph(of), getLast: () => paragraph(of) },
  });

  const atCursor = () => word.blocks[word.cursor] ?? fail('ItemNotFound');
  const tableAtCursor = () => ({
    load: () => undefined,
    get isNullObject() {
      return !atCursor().inTable;
    },
    getRange: () => insertAt(() => word.cursor + 1),
  });

  return {
    contentControls: {
      getByTag: (tag: string) => collection(() => word.blocks.filter((block) => block.tag === tag), control),
    },
    body: {
      search: (text: string) =>
        Object.assign(
          collection(
            () => word.blocks.filter((block) => block.text.includes(text.replaceAll('^^', '^'))),
            words,
          ),
          { getFirstOrNullObject: () => ({ parentTableOrNullObject: nothing }) },
        ),
      insertFileFromBase64: (file: string, where: string) =>
        insertAt(() => (where === 'Start' ? 0 : word.blocks.length)).insertFileFromBase64(file),
    },
    getSelection: () => ({
      ...words(atCursor),
      parentTableOrNullObject: tableAtCursor(),
      parentContentControlOrNullObject: isControl(atCursor())
        ? Object.assign(control(atCursor), { isNullObject: false, parentTableOrNullObject: tableAtCursor() })
        : { ...nothing, parentTableOrNullObject: nothing },
    }),
  };
}
