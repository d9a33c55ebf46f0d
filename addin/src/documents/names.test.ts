import { namesFor } from './names';

it('leaves a free name as it is', () => {
  expect(namesFor(['directive.docx'], ['other.docx'])).toEqual(['directive.docx']);
});

it('numbers a name that is taken, on the page or among those that join', () => {
  expect(namesFor(['a.docx', 'a.docx'], ['a.docx', 'a (2).docx'])).toEqual(['a (3).docx', 'a (4).docx']);
});

it('numbers a name without an ending', () => {
  expect(namesFor(['notes'], ['notes'])).toEqual(['notes (2)']);
});
