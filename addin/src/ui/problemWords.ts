import type { ApiProblem } from '../api/problem';
import type { Texts } from '../texts/texts';

/** The words for a problem: our own where the texts have them for its code, else the server's, else general ones. */
export function wordsOf(problem: ApiProblem, { t, maybe }: Texts) {
  const { details } = problem;
  const { code } = problem;
  return {
    title: maybe(`problem.${code}.title`) ?? details.title ?? t('problem.other.title'),
    detail:
      details.detail && details.detail !== details.title && details.detail !== details.hint
        ? details.detail
        : null,
    hint: maybe(`problem.${code}.hint`) ?? details.hint ?? t('problem.other.hint'),
    reference:
      details.traceId && !isTheSenders(details.status)
        ? t('problem.reference', { id: details.traceId })
        : null,
  };
}

/** True where the same request could succeed later, or once what was changed meanwhile has been read anew. */
export const mayPass = (problem: ApiProblem): boolean => {
  const { status } = problem.details;
  return status === 408 || status === 412 || status === 429 || isSignedOut(problem) || !isTheSenders(status);
};

/** True where what is changed is no longer as it was read. */
export const isOutdated = ({ details }: ApiProblem) => details.status === 412;

const isSignedOut = ({ details }: ApiProblem) => details.status === 401;

/** Statuses from 400 to 499: the request itself is at fault, neither time nor an administrator mends it. */
const isTheSenders = (status: number | undefined) => status !== undefined && status >= 400 && status < 500;
