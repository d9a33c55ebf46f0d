/** What the Secretary-General's directive of the cycle says, by element. */
export const strategicTexts = {
  'SPD-1': [
    'The cease-fire of Port Amaro becomes a lasting peace.',
    'Tavara has an elected Government that all provinces recognise.',
    'Displaced people return safely and of their own will.',
  ],
  'SPD-2': [
    'An integrated mission of civilians, police and military observers for the capital and the five eastern provinces, for two years at first.',
  ],
  'SPD-4': [
    'Having considered the Strategic Assessment of 4 March, I have decided that departments, agencies, funds and programmes shall proceed together to foundation planning from 15 March.',
  ],
  'SPD-3': [
    'The Department of Peacekeeping Operations (DPKO) is designated as lead for operational planning and chairs the task force from today.',
  ],
};
