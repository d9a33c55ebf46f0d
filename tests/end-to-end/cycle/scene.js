import { serveLibrary } from '../own-server.js';
import { sitDown } from './desk.js';
import { everybody, password } from './people.js';
import { inSteps } from './steps.js';

export const tavara = { name: 'UN Mission in Tavara', acronym: 'UNIMTA', country: 'Tavara' };
export const orvia = { name: 'UN Mission in Orvia', acronym: 'UNMIO', country: 'Orvia' };

/** The document whose life is told, the one it rests on and the one that rests on it, as pages call them. */
export const directive = { title: 'Directive', kind: 'USG Planning Directive' };
export const strategic = "Secretary-General's Strategic Planning Directive";
export const plan = 'Draft Mission Plan';

/**
 * Where the story is told: a server with a library of its own, where everybody has an account. `desk` seats a person on
 * first use; what one part of the story leaves for the next is kept beside it.
 */
export async function openScene(test) {
  const accounts = everybody.map((name) => ({ name, password }));
  const { address, command } = await serveLibrary(test, accounts, '--SignIn:TriesInFiveMinutes=200');
  const desks = new Map();
  const desk = (name) => {
    if (!desks.has(name)) desks.set(name, sitDown(test, address, name));
    return desks.get(name);
  };
  const page = async (name) => (await desk(name)).page;
  return { test, address, command, step: inSteps(test), desk, page };
}
