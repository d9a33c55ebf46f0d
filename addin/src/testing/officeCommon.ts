import type { Pretended } from './office';

type Done = (result: object) => void;

function answer(done: Done | undefined, work: () => unknown): void {
  queueMicrotask(() => {
    try {
      done?.({ status: 'succeeded', value: work() });
    } catch (reason) {
      if (!(reason instanceof CommonError)) throw reason;
      done?.({ status: 'failed', error: reason });
    }
  });
}

/** An error of the common API: it has a number. */
class CommonError extends Error {
  constructor(readonly code: number) {
    super(`Error ${code}`);
  }
}

/** The file and the custom XML of the pretended document. */
export function commonApi(word: Pretended) {
  const fail = (code: number | undefined) => {
    if (code !== undefined) throw new CommonError(code);
  };
  const part = (at: number) => ({
    getXmlAsync: (done: Done) => answer(done, () => word.parts[at]),
    deleteAsync: (done: Done) => answer(done, () => void word.parts.splice(at, 1)),
    getNodesAsync: (path: string, done: Done) => answer(done, () => (path === '/*' ? [node(at)] : [])),
  });
  const node = (at: number) => ({
    setXmlAsync: (xml: string, done: Done) =>
      answer(done, () => {
        fail(word.faults.readOnly ? 5002 : undefined);
        word.parts[at] = xml;
      }),
  });
  return {
    getFileAsync: (_: string, { sliceSize }: { sliceSize: number }, done: Done) =>
      answer(done, () => {
        fail(word.faults.fileError ?? (word.openFiles >= 2 ? 11000 : undefined));
        word.openFiles++;
        word.sliceSizes.push(sliceSize);
        return {
          sliceCount: word.bytes.length,
          getSliceAsync: (at: number, got: Done) =>
            answer(got, () => {
              fail(word.faults.sliceError);
              return { data: [word.bytes[at]] };
            }),
          closeAsync: (closed: Done) => answer(closed, () => word.openFiles--),
        };
      }),
    customXmlParts: {
      getByNamespaceAsync: (namespace: string, done: Done) =>
        answer(done, () => {
          const found = word.parts.flatMap((xml, at) => (xml.includes(`"${namespace}"`) ? [part(at)] : []));
          // As Word on the web does where there is none.
          return found.length > 0 ? found : undefined;
        }),
      addAsync: (xml: string, done: Done) =>
        answer(done, () => {
          fail(word.faults.readOnly ? 5002 : undefined);
          if (!word.faults.addsNothing) word.parts.push(xml);
          return part(word.parts.length - 1);
        }),
    },
  };
}
