/** The people of the cycle: those with a role in the mission, and the reviewer of each branch. */
export const administrator = 'helen.ward';
export const lead = 'jonas.berg';
export const drafter = 'amina.diallo';
export const approver = 'maria.lund';
export const outsider = 'otto.kane';

/** By the name of the branch on the pages. */
export const reviewers = {
  Political: 'paula.ortiz',
  Military: 'marek.novak',
  Police: 'pia.lindqvist',
  Security: 'samir.haddad',
  Logistics: 'lucia.romero',
  Humanitarian: 'hanna.virtanen',
  Development: 'daniel.mensah',
  'Human rights': 'ruth.okafor',
  'United Nations country team': 'carlos.mendes',
};

/** Everybody has this password. */
export const password = 'seven green rivers';

export const everybody = [administrator, lead, drafter, approver, outsider, ...Object.values(reviewers)];
