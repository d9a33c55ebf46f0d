/** Makes a mission on the page of all missions, and opens it there. */
export async function addMission(page, { name, acronym, country }) {
  await openMissions(page);
  const form = page.getByRole('region', { name: 'New mission' });
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('Acronym').fill(acronym);
  await form.getByLabel('Country').fill(country);
  await form.getByRole('button', { name: 'Make mission' }).click();
  await openMission(page, name);
}

/** The area shows the mission that was looked at last; from there it is one more step to all of them. */
async function openMissions(page) {
  await page.getByRole('link', { name: 'Missions', exact: true }).click();
  const all = page.getByRole('link', { name: 'All missions' });
  const list = page.getByRole('heading', { level: 1, name: 'Missions' });
  await all.or(list).waitFor();
  if (await all.isVisible()) await all.click();
}

export async function openMission(page, name) {
  await openMissions(page);
  await page.getByRole('region', { name: 'Your missions' }).getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Gives a person a part in the mission that the page shows. */
export async function addMember(page, name, role, branch) {
  const members = page.getByRole('region', { name: 'Members' });
  await members.getByLabel('Name').fill(name);
  await members.getByLabel('Role').selectOption(role);
  if (branch) await members.getByLabel('Branch').selectOption(branch);
  await members.getByRole('button', { name: 'Add', exact: true }).click();
  const part = branch ? `${role} (${branch})` : role;
  await members.getByRole('listitem').filter({ hasText: name }).filter({ hasText: part }).waitFor();
}

/** Starts a document from the template of its kind in the mission that the page shows. */
export async function addDocument(page, kind) {
  const form = page.getByRole('form', { name: 'Add a document' });
  await form.getByLabel('Kind of document').selectOption(kind);
  await form.getByRole('button', { name: 'New from template' }).click();
  await page.getByText(`${kind} was added.`).waitFor();
}

/** Opens a document of a mission, and what of it is asked for. */
export async function openDocument(page, mission, title, review = false) {
  await openMission(page, mission);
  await page
    .getByRole('region', { name: 'Documents' })
    .getByRole('link', { name: title, exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  if (review) {
    await page.getByRole('link', { name: 'Review and approval' }).locator('visible=true').click();
    await page.getByRole('heading', { level: 1, name: 'Review and approval' }).waitFor();
  }
}
