import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

type Props = Pick<ButtonProps, 'appearance' | 'size' | 'icon'> & {
  label: string;
  onFiles: (files: Iterable<File>) => void;
};

/** A button that opens the system's file dialog. */
export function ChooseFiles({ label, onFiles, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same document may be chosen again after it was saved anew.
          target.value = '';
        }}
      />
    </>
  );
}
