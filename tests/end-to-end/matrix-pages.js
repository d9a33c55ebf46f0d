const matrixOf = (page) => page.getByRole('region', { name: 'Comment matrix' });

/** The row of a comment in the matrix, by its words and who said them. */
export const commentRow = (page, words, author) =>
  matrixOf(page).getByRole('row').filter({ hasText: words }).filter({ hasText: author });

/** Answers a comment with the keyboard, decides on it, and waits until that is saved. */
export async function respond(row, response, decision) {
  await row.getByRole('combobox', { name: /^Decision on/ }).selectOption(decision);
  const answer = row.getByRole('textbox', { name: /^Response to/ });
  await answer.fill(response);
  await answer.press('Control+Enter');
  const unchanged = row.locator('button[type=submit]:disabled');
  await unchanged.or(row.getByText('Saved.')).first().waitFor();
}

/** Shows the comments of one branch, or of any. */
export async function showBranch(page, branch, count) {
  await matrixOf(page).getByLabel('Branch').selectOption(branch);
  await matrixOf(page).getByText(`${count} comments shown`).waitFor();
}

/** Takes the group of a comment apart. */
export async function takeApart(page, row) {
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Take the group apart' }).click();
  await page.getByText('says the same as the one above').waitFor({ state: 'detached' });
}

/** Puts comments into one group. */
export async function group(page, ...rows) {
  for (const row of rows) await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Group the chosen' }).click();
  await page.getByText('says the same as the one above').waitFor();
}
