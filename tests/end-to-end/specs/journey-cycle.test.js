import { test } from 'node:test';
import { tellOfDrafting } from '../cycle/drafting.js';
import { tellOfFirstRound } from '../cycle/first-round.js';
import { tellOfMatrix } from '../cycle/matrix.js';
import { tellOfRevision } from '../cycle/revision.js';
import { openScene } from '../cycle/scene.js';
import { tellOfSecondRound } from '../cycle/second-round.js';
import { tellOfWatching } from '../cycle/watching.js';

test('a directive goes through two rounds of nine reviewers into force, and is revised', async (t) => {
  const scene = await openScene(t);
  await tellOfDrafting(scene);
  await tellOfFirstRound(scene);
  await tellOfMatrix(scene);
  await tellOfSecondRound(scene);
  await tellOfRevision(scene);
  await tellOfWatching(scene);
});
