import { BranchCompareRegular } from '@fluentui/react-icons/svg/branch-compare';
import type { CheckReport, TemplateDetail, WhatIf } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import styles from './WhatIfPanel.module.css';

interface Props {
  whatIf: WhatIf;
  report: CheckReport;
  template: TemplateDetail | null;
}

/** What settling the open tracked changes would do to the elements. */
export function WhatIfPanel({ whatIf, report, template }: Props) {
  const { t, plural } = useTexts();
  const titleOf = (id: string) =>
    report.outcomes.find(({ element }) => element === id)?.title ??
    template?.sections.flatMap(({ elements }) => elements).find((element) => element.id === id)?.title ??
    id;
  const effects = [
    ['whatIf.accept.removes', whatIf.accepting.removes],
    ['whatIf.accept.adds', whatIf.accepting.adds],
    ['whatIf.reject.removes', whatIf.rejecting.removes],
    ['whatIf.reject.adds', whatIf.rejecting.adds],
  ] as const;
  const real = effects.filter(([, ids]) => ids.length > 0);

  return (
    <section className={styles.panel}>
      <BranchCompareRegular aria-hidden fontSize={20} />
      <div>
        <h2 className={styles.title}>{plural('whatIf.title', whatIf.changes)}</h2>
        {real.length === 0 && <p>{t('whatIf.nothing')}</p>}
        <dl className={styles.effects}>
          {real.map(([key, ids]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>
                {ids.map((id) => (
                  <span key={id}>
                    <bdi>{titleOf(id)}</bdi> <bdi className={styles.id}>{id}</bdi>
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
