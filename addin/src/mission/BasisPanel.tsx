import { useState } from 'react';
import { type BasisLink, changeDocument, type LibraryDocument } from '../api/library';
import { useTexts } from '../texts/TextsContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import styles from '../ui/Page.module.css';
import { Panel } from '../ui/Panel';
import { useConfirmed } from '../ui/useConfirmed';
import type { Rights } from '../api/rights';
import { BasisForm } from './BasisForm';
import { BasisItem } from './BasisItem';

interface Props {
  document: LibraryDocument;
  may: Rights | null;
  onChanged: () => void;
}

/** The documents that another is built on, and to which version; drafters change them. */
export function BasisPanel({ document, may, onChanged }: Props) {
  const { t } = useTexts();
  const { basis } = document;
  const [said, setSaid] = useState('');
  const mayChange = may?.draft === true && !document.removedAt;
  const change = (links: BasisLink[], signal: AbortSignal) =>
    changeDocument(document, { basis: links }, signal);
  const others = (link: BasisLink) => basis.filter((each) => each.document !== link.document);
  const done = (text: string) => {
    setSaid(text);
    onChanged();
  };
  const removing = useConfirmed<BasisLink>(
    async (link, signal) => void (await change(others(link), signal)),
    () => done(t('basis.removed')),
  );
  return (
    <Panel title={t('basis.title')}>
      {basis.length === 0 && <p>{t('basis.none')}</p>}
      <ul className={styles.list}>
        {basis.map((link) => (
          <BasisItem
            key={link.document}
            link={link}
            onRemove={mayChange ? () => removing.ask(link) : undefined}
          />
        ))}
      </ul>
      {mayChange && (
        <BasisForm
          document={document}
          onSet={(link, signal) => change([...others(link), link], signal)}
          onDone={() => done(t('basis.set.done'))}
          onOutdated={onChanged}
        />
      )}
      <p role="status">{said}</p>
      {removing.subject && (
        <ConfirmDialog
          title={t('basis.remove.title')}
          action={t('basis.remove.now')}
          busy={removing.busy}
          problem={removing.problem}
          onConfirm={removing.confirm}
          onClose={removing.close}
        >
          <p>{t('basis.remove.lead')}</p>
        </ConfirmDialog>
      )}
    </Panel>
  );
}
