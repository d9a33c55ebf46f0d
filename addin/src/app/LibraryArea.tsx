import { ShownAgain } from '../ui/ShownAgain';
import { LazyArea, type LazyProps } from './LazyArea';

/** An area that shows what others change, too: it reads that anew each time it is shown again. */
export const LibraryArea = (props: LazyProps) => (
  <ShownAgain here={props.here}>
    <LazyArea {...props} />
  </ShownAgain>
);
