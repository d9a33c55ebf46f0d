import { FluentProvider } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckPage } from '../check/CheckPage';
import { DocumentsContext } from '../documents/DocumentsContext';
import { HeldDocuments } from '../documents/HeldDocuments';
import type { OpenDocument } from '../documents/OpenDocument';
import { docx } from './server';

/** The check area beside a document in Word. */
export function paneBeside(document: OpenDocument) {
  const documents = { list: [document], add: null, remove: () => undefined };
  return render(
    <FluentProvider>
      <DocumentsContext value={documents}>
        <CheckPage />
      </DocumentsContext>
    </FluentProvider>,
  );
}

/** The check area in a browser, a document chosen. */
export async function workbenchWith(file: File = docx()) {
  const page = render(
    <FluentProvider>
      <HeldDocuments>
        <CheckPage />
      </HeldDocuments>
    </FluentProvider>,
  );
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  await userEvent.setup().upload(input as HTMLInputElement, file);
  return page;
}
