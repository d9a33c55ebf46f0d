import { Button, Checkbox, Label } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import type { Lens } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import styles from './LensPicker.module.css';

interface Props {
  lenses: Lens[];
  on: readonly string[];
  onLenses: (on: readonly string[]) => void;
}

/** The optional policy lenses, each on or off. */
export function LensPicker({ lenses, on, onLenses }: Props) {
  const { t, plural } = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = (lens: string, checked: boolean) =>
    onLenses(checked ? [...on, lens] : on.filter((each) => each !== lens));
  return (
    <>
      <div className={styles.head}>
        <Label size="small" id={`${id}-label`}>
          {t('lenses.label')}
        </Label>
        <Button
          size="small"
          className={styles.button}
          id={`${id}-button`}
          aria-labelledby={`${id}-label ${id}-button`}
          aria-expanded={open}
          aria-controls={id}
          iconPosition="after"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => setOpen(!open)}
        >
          {on.length === 0 ? t('lenses.none') : plural('lenses.some', on.length)}
        </Button>
      </div>
      <div id={id} hidden={!open} className={styles.lenses} role="group" aria-labelledby={`${id}-label`}>
        <p className={styles.about}>{t('lenses.about')}</p>
        {lenses.map((lens) => (
          <div key={lens.id} className={styles.lens}>
            <Checkbox
              label={lens.title}
              checked={on.includes(lens.id)}
              aria-describedby={`${id}-${lens.id}`}
              onChange={(_, { checked }) => toggle(lens.id, checked === true)}
            />
            <p id={`${id}-${lens.id}`} className={styles.purpose}>
              {lens.purpose}
            </p>
          </div>
        ))}
      </div>
    </>
  );
}
