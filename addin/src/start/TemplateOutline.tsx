import type { TemplateDetail } from '../api/types';
import { useTexts } from '../texts/TextsContext';
import styles from './TemplateOutline.module.css';

/** What a kind of document asks for, section by section. */
export function TemplateOutline({
  template: { title, purpose, version, sections },
}: {
  template: TemplateDetail;
}) {
  const { t } = useTexts();
  const elements = sections.reduce((sum, section) => sum + section.elements.length, 0);
  return (
    <section className={styles.outline} aria-label={t('start.inside')}>
      <h2 className={styles.title}>
        <bdi>{title}</bdi>
      </h2>
      <p>
        <bdi>{purpose}</bdi>
      </p>
      <p className={styles.size}>{t('start.size', { sections: sections.length, elements, version })}</p>
      {sections.map((section) => (
        <div key={section.id}>
          <h3 className={styles.section}>
            <bdi>{section.title}</bdi>
          </h3>
          <ul>
            {section.elements.map((element) => (
              <li key={element.id} className={styles.element}>
                <span className={styles.name}>
                  <bdi>{element.title}</bdi>
                </span>
                <span className={styles.severity} data-severity={element.severity}>
                  {t(`severity.${element.severity}`)}
                </span>
                <p className={styles.guidance}>
                  <bdi>{element.guidance}</bdi>
                </p>
                {element.example && (
                  <details className={styles.guidance}>
                    <summary>{t('start.example')}</summary>
                    <p>
                      <bdi>{element.example}</bdi>
                    </p>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
