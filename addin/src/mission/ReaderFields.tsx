import { Checkbox } from '@fluentui/react-components';
import { useCallback } from 'react';
import { listMembers } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import { LoadedView } from '../ui/LoadedView';
import styles from '../ui/Page.module.css';
import { useLoaded } from '../ui/useLoaded';

interface Props {
  mission: string;
  readers: readonly string[];
  onChange: (readers: string[]) => void;
}

/** The members of the mission, and whoever else is named already: who of them may read the document. */
export function ReaderFields({ mission, readers, onChange }: Props) {
  const { t } = useTexts();
  const members = useLoaded(useCallback((signal) => listMembers(mission, signal), [mission]));
  return (
    <fieldset className={styles.plain}>
      <legend>{t('readers.who')}</legend>
      <LoadedView loaded={members}>
        {(list) => {
          const names = [...new Set([...list.map(({ person }) => person), ...readers])];
          if (names.length === 0) return <p>{t('members.none')}</p>;
          return (
            <div className={styles.form}>
              {names.map((name) => (
                <Checkbox
                  key={name}
                  label={name}
                  checked={readers.includes(name)}
                  onChange={(_, { checked }) =>
                    onChange(checked ? [...readers, name] : readers.filter((each) => each !== name))
                  }
                />
              ))}
            </div>
          );
        }}
      </LoadedView>
    </fieldset>
  );
}
