const chip = (word) => `<span>${word}</span>`;
const step = ({ do: words, path, file }, at) => `<li>
  <span class="number">${at + 1}</span>
  <div>${words}${path ? `<div class="path">${path.map(chip).join('›')}</div>` : ''}${file ? `<br><span class="file">${file}</span>` : ''}</div>
</li>`;

/** Numbered steps, each with the way through Word's menus or the file it is about. */
export const steps = (list) =>
  `<ol class="steps">${list.map(step).join('')}</ol><p class="note">A drawing, not a picture of Word. Names may differ with Word's version.</p>`;
