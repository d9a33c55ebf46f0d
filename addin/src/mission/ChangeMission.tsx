import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Mission } from '../api/missions';
import { useTexts } from '../texts/TextsContext';
import styles from '../ui/Page.module.css';
import { ChangeMissionForm } from './ChangeMissionForm';

interface Props {
  mission: Mission;
  /** Reads the mission anew. */
  onRead: () => void;
}

/** The way to change what is told of a mission. */
export function ChangeMission({ mission, onRead }: Props) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const [changed, setChanged] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (saved: boolean) => {
    setOpen(false);
    setChanged(saved);
    button.current?.focus();
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          ref={button}
          aria-expanded={open}
          onClick={() => {
            setChanged(false);
            setOpen(!open);
          }}
        >
          {t('missions.change')}
        </Button>
        <span role="status">{changed && t('missions.changed')}</span>
      </div>
      {open && (
        <ChangeMissionForm
          mission={mission}
          onRead={onRead}
          onCancel={() => close(false)}
          onSaved={() => {
            close(true);
            onRead();
          }}
        />
      )}
    </>
  );
}
