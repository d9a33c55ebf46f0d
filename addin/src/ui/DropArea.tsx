import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts/TextsContext';
import styles from './DropArea.module.css';

interface Props {
  /** Null where no document can be dropped. */
  onFiles: ((files: Iterable<File>) => void) | null;
  children: ReactNode;
}

const carries = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** The whole area takes dropped documents. */
export function DropArea({ onFiles, children }: Props) {
  const { t } = useTexts();
  const [over, setOver] = useState(false);
  // Entering a child leaves its parent: only the balance tells whether the pointer is still inside.
  const depth = useRef(0);
  const carriesFiles = (event: DragEvent) => onFiles !== null && carries(event);
  const move = (by: number) => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };

  useEffect(() => refuseElsewhere(), []);

  return (
    <div
      className={styles.area}
      onDragEnter={(event) => carriesFiles(event) && move(1)}
      onDragLeave={(event) => carriesFiles(event) && move(-1)}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        move(-depth.current);
        onFiles?.(event.dataTransfer.files);
      }}
    >
      {children}
      {over && <div className={styles.over}>{t('drop.now')}</div>}
    </div>
  );
}

/** A document dropped beside the area would replace the page. */
function refuseElsewhere() {
  const refuse = (event: Event) => event.preventDefault();
  window.addEventListener('dragover', refuse);
  window.addEventListener('drop', refuse);
  return () => {
    window.removeEventListener('dragover', refuse);
    window.removeEventListener('drop', refuse);
  };
}
