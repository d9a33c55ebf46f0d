/** Types name and password where the page asks who is there. */
export async function signIn(page, name, password) {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(name);
  await dialog.locator('input[type=password]').fill(password);
  await dialog.locator('button[type=submit]').click();
}
