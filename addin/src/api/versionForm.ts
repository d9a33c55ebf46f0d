import { contentOf } from './upload';

/** A file that is to become the next version. */
export interface SentVersion {
  file: File;
  comment: string;
  /** The eTag of the version it was made from; undefined for the first. */
  follows: string | undefined;
}

export async function formOfVersion({ file, comment }: SentVersion): Promise<FormData> {
  const form = new FormData();
  form.append('file', await contentOf(file), file.name);
  form.append('comment', comment);
  return form;
}
