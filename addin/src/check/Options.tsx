import { Button, Switch } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import type { CheckReport, Lens, TemplateSummary } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import { usePreference } from '../ui/usePreference';
import type { Entry } from './entries';
import { KindPicker } from './KindPicker';
import { LensPicker } from './LensPicker';
import styles from './Options.module.css';
import type { Checks } from './useChecks';
import { ViewPicker } from './ViewPicker';

interface Props {
  entry: Entry;
  report: CheckReport;
  checks: Checks;
  templates: TemplateSummary[];
  lenses: Lens[];
}

/** How the document is read and judged. Every change checks it again at once. Folded away where there is little room. */
export function Options({ entry, report, checks, templates, lenses }: Props) {
  const { t } = useTexts();
  const id = useId();
  const narrow = usePreference('(max-width: 480px)');
  const [open, setOpen] = useState(false);
  const { view, next, lenses: on } = checks.options;
  return (
    <div className={`${styles.options} screen-only`}>
      {narrow && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.fold}
          aria-expanded={open}
          aria-controls={id}
          iconPosition="after"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => setOpen(!open)}
        >
          {t('check.options', { kind: report.kindTitle })}
        </Button>
      )}
      <div id={id} className={styles.choices} hidden={narrow && !open}>
        <KindPicker
          entry={entry}
          templates={templates}
          detection={report.detection}
          onKind={(kind) => checks.chooseKind(entry, kind)}
        />
        <ViewPicker view={view} onView={checks.setView} />
        <LensPicker lenses={lenses} on={on} onLenses={checks.setLenses} />
        <Switch
          className={styles.next}
          checked={next === true}
          label={t('check.next')}
          onChange={(_, { checked }) => checks.setNext(checked)}
        />
      </div>
    </div>
  );
}
