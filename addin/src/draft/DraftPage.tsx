import { useDocuments } from '../documents/DocumentsContext';
import { go } from '../routes/navigation';
import { useArea } from '../routes/useRoute';
import { DocumentPicker } from '../ui/DocumentPicker';
import { DropArea } from '../ui/DropArea';
import styles from './DraftPage.module.css';
import { DraftView } from './DraftView';
import { NoDocument } from './NoDocument';

/** See a document through its template, and put in what it lacks. */
export function DraftPage() {
  const { here, route } = useArea('draft');
  const { list, add } = useDocuments();
  const { document: name, element } = route;
  // In Word there is but one document, whatever the address says.
  const document = add === null ? list[0] : list.find((each) => each.name === name);
  const choose = (chosen: string | undefined) => go({ area: 'draft', document: chosen });
  const open =
    add &&
    ((files: Iterable<File>) => {
      const [first] = add(files);
      if (first) go({ area: 'draft', document: first.name });
    });
  return (
    <DropArea onFiles={open}>
      <div className={styles.page}>
        {add && list.length > 0 && <DocumentPicker list={list} current={document} onChoose={choose} />}
        {document && <DraftView key={document.id} document={document} here={here} wanted={element} />}
        {!document && open && <NoDocument here={here} name={name} onFiles={open} />}
      </div>
    </DropArea>
  );
}
