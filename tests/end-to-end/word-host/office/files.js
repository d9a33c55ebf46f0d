import { gated } from '../refusal.js';
import { answer, trailing } from './async-result.js';
import { CommonError } from './common-errors.js';

const limit = 2;

/** The open files of the document: at most two, until closeAsync. */
export class Files {
  #host;
  #open = new Set();

  constructor(host) {
    this.#host = host;
  }

  get openCount() {
    return this.#open.size;
  }

  getFileAsync(fileType, ...args) {
    const { callback, options } = trailing(args);
    answer(callback, options.asyncContext, () => {
      if (fileType !== 'compressed') throw new CommonError(1009);
      const size = options.sliceSize ?? this.#host.profile.sliceSize;
      if (!(size > 0 && size <= this.#host.profile.sliceSize)) throw new CommonError(11002);
      if (this.#host.faults.networkProblem) throw new CommonError(11001);
      if (this.#host.faults.fileRefused) throw new CommonError(5001);
      if (this.#open.size >= limit) throw new CommonError(11000);
      return this.#file(this.#host.bytes(), size);
    });
  }

  #file(bytes, sliceSize) {
    const open = this.#open;
    const host = this.#host;
    const file = {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / sliceSize),
      getSliceAsync(index, callback) {
        const { slowSlice } = host.faults;
        answer(
          callback,
          undefined,
          () => {
            if (!open.has(file) || !(index >= 0 && index < file.sliceCount)) throw new CommonError(5001);
            const data = Array.from(bytes.subarray(index * sliceSize, (index + 1) * sliceSize));
            return { data, index, size: data.length };
          },
          slowSlice,
        );
      },
      closeAsync(callback) {
        answer(callback, undefined, () => {
          if (!open.delete(file)) throw new CommonError(5001);
        });
      },
    };
    open.add(file);
    return gated(file, 'Office.File');
  }
}
