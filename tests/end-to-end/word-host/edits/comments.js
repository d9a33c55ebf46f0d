import { make, relationshipType, W } from '../package/names.js';
import { runsIn } from './runs.js';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${W}"/>`;

/** Writes a comment on the text of a range. */
export function addComment(document, range, words) {
  const { id, author, date } = document.revision();
  const runs = runsIn(range);
  runs[0].before(make(document.tree, 'commentRangeStart', { id }));
  runs
    .at(-1)
    .after(
      make(document.tree, 'commentRangeEnd', { id }),
      make(document.tree, 'r', {}, make(document.tree, 'commentReference', { id })),
    );
  document.touch();

  const name = commentsOf(document);
  const tree = document.package.tree(name);
  const text = make(tree, 't');
  text.append(words);
  const initials = author.replace(/(\p{L})\p{L}*\W*/gu, '$1');
  tree.documentElement.append(
    make(
      tree,
      'comment',
      { id, author, date, initials },
      make(tree, 'p', {}, make(tree, 'r', {}, make(tree, 'annotationRef')), make(tree, 'r', {}, text)),
    ),
  );
  document.package.touch(name);
}

/** The part with the comments; a document that has none gets one. */
function commentsOf({ package: package_, main }) {
  const relationships = package_.relationships(main);
  const known = relationships.part(relationshipType('comments'));
  if (known) return known;
  const name = package_.freeName('word/comments', '.xml', '');
  package_.write(name, empty);
  package_.contentTypes.set(name, type);
  relationships.add(relationshipType('comments'), `/${name}`);
  return name;
}
