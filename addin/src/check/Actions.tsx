import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { type CheckOptions, fetchAnnotated, fetchReport } from '../api/checks';
import { useTexts } from '../texts/TextsContext';
import { ProblemMessage } from '../ui/ProblemMessage';
import { useDelayed } from '../ui/useDelayed';
import { useSave } from '../ui/useSave';
import styles from './Actions.module.css';

const formats = ['html', 'json', 'sarif'] as const;

interface Props {
  file: File;
  options: CheckOptions;
  /** True in Word's pane, where downloads and printing may be barred without a word. */
  inWord?: boolean;
}

/** Take the report along: print it, or download it in one of its forms. */
export function Actions({ file, options, inWord = false }: Props) {
  const { t } = useTexts();
  const { save, busy, problem, saved } = useSave();
  const slow = useDelayed(busy, 1000);
  return (
    <div className={`${styles.actions} screen-only`} role="group" aria-label={t('actions.label')}>
      {slow && <Spinner size="tiny" label={t('progress.preparing')} />}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="primary" icon={<ArrowDownloadRegular />} disabledFocusable={busy}>
            {t('actions.download')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void save(() => fetchAnnotated(file, options))}>
              {t('actions.annotated')}
            </MenuItem>
            {formats.map((format) => (
              <MenuItem key={format} onClick={() => void save(() => fetchReport(file, options, format))}>
                {t(`actions.${format}`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button icon={<PrintRegular />} onClick={() => window.print()}>
        {t('actions.print')}
      </Button>
      {problem && <ProblemMessage problem={problem} />}
      {/* There before it is filled, so that it is read out. */}
      <div role="status" className={styles.note}>
        {saved?.signatureBroken && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('actions.signatureBroken')}</MessageBarBody>
          </MessageBar>
        )}
        {saved && inWord && (
          <p>
            {t('check.noDownload')}{' '}
            <a className={styles.link} href="/check" target="_blank" rel="noreferrer">
              {t('check.openInBrowser')}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
