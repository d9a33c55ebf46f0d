import { listAccounts } from '../api/accounts';
import { useLoaded } from '../ui/useLoaded';

/** The names with which people sign in, for a field to suggest; none where they cannot be had. */
export function AccountNames({ id }: { id: string }) {
  const { value } = useLoaded(listAccounts);
  return (
    <datalist id={id}>
      {value
        ?.filter(({ disabled }) => !disabled)
        .map(({ name }) => (
          <option key={name} value={name} />
        ))}
    </datalist>
  );
}
