const approvalOf = (page) => page.getByRole('region', { name: 'Approval' });

/** What stands in the way of an approval, as the page of the review says. */
export async function obstacles(page) {
  await approvalOf(page)
    .getByText(/^What stands in the way/)
    .waitFor();
  return approvalOf(page).getByRole('listitem').allInnerTexts();
}

/** Approves the latest version on the page of its review; gives what its dialog said. */
export async function approve(page, comment, number) {
  await approvalOf(page).getByRole('button', { name: 'Approve…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Comment' }).fill(comment);
  const said = await dialog.innerText();
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await approvalOf(page).getByText(`In force now: version ${number}`).waitFor();
  return said;
}
