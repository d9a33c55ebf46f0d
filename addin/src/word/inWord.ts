import { officeProblemOf, wordProblem } from './problems';

/** Runs a batch in the open document; what Word refuses is an ApiProblem. */
export async function inWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  if (!hasWordApi()) throw wordProblem('word-too-old');
  try {
    return await Word.run(batch);
  } catch (reason) {
    throw officeProblemOf(reason) ?? reason;
  }
}

/** All that changes or goes anywhere needs no more than Word 2019 has. */
export const hasWordApi = () => Office.context.requirements.isSetSupported('WordApi', '1.3');
