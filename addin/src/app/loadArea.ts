import { unreachable } from '../api/problem';

/** Fetches a part of the page; where the way to the server is broken, that is a problem and no fault. */
export const loadArea =
  <T>(load: () => Promise<T>) =>
  async (): Promise<T> => {
    try {
      return await load();
    } catch (reason) {
      if (reason instanceof TypeError) throw unreachable();
      throw reason;
    }
  };
