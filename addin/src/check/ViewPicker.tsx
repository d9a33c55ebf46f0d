import { Field, Select } from '@fluentui/react-components';
import type { View } from '../api/types';
import { useTexts } from '../texts/TextsContext';

const views: readonly View[] = ['accepted', 'rejected', 'original'];

/** How open tracked changes are read. */
export function ViewPicker({ view, onView }: { view: View; onView: (view: View) => void }) {
  const { t } = useTexts();
  return (
    <Field size="small" label={t('view.label')}>
      <Select size="small" value={view} onChange={(_, { value }) => onView(value as View)}>
        {views.map((each) => (
          <option key={each} value={each}>
            {t(`view.${each}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
