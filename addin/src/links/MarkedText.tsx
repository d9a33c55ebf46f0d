import { useTexts } from '../texts/TextsContext';
import type { Marked } from './marked';
import styles from './MarkedText.module.css';
import { type Segment, segmentsOf } from './marks';

/** A text with what differs marked: by lines and for screen readers in words, so that it reads without colour. */
export function MarkedText({ marked: { text, marks } }: { marked: Marked }) {
  return (
    <p className={styles.text} dir="auto">
      {segmentsOf(text, marks).map((segment, at) => (
        <Stretch key={at} segment={segment} />
      ))}
    </p>
  );
}

function Stretch({ segment: { text, kinds } }: { segment: Segment }) {
  const { t } = useTexts();
  const figure = kinds.find((kind) => kind === 'number' || kind === 'date');
  const words = figure ? <mark className={styles.figure}>{text}</mark> : text;
  const [Tag, kind] = kinds.includes('removed')
    ? (['del', 'removed'] as const)
    : kinds.includes('added')
      ? (['ins', 'added'] as const)
      : [null, null];
  if (Tag === null && !figure) return text;
  const said = [...(kind ? [t(`links.mark.${kind}`)] : []), ...(figure ? [t(`links.mark.${figure}`)] : [])];
  const inner = (
    <>
      <span className="visually-hidden">[{said.join(', ')}: </span>
      {words}
      <span className="visually-hidden">]</span>
    </>
  );
  return Tag ? <Tag className={styles[kind]}>{inner}</Tag> : inner;
}
