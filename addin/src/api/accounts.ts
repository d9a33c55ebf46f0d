import { jsonOf, send } from './http';
import { everyPage } from './pages';
import type { components } from './schema';

type Schemas = components['schemas'];

/** Somebody who may sign in. */
export type Account = Schemas['AccountView'];

/** What is to change of an account. */
export interface AccountChange {
  password?: string;
  disabled?: boolean;
  administrator?: boolean;
  unlock?: boolean;
}

/** Every account, by name. */
export const listAccounts = (signal?: AbortSignal) => everyPage<Account>('/api/accounts', signal);

export async function addAccount(name: string, password: string, administrator: boolean): Promise<Account> {
  return jsonOf<Account>(await send('/api/accounts', write('POST', { name, password, administrator })));
}

export async function changeAccount(account: Account, change: AccountChange): Promise<Account> {
  return jsonOf<Account>(await send(pathOf(account), write('PATCH', change, account)));
}

export async function removeAccount(account: Account): Promise<void> {
  await send(pathOf(account), { method: 'DELETE', headers: matching(account) });
}

const pathOf = ({ name }: Account) => `/api/accounts/${encodeURIComponent(name)}`;

const matching = (account?: Account): Record<string, string> =>
  account ? { 'If-Match': `"${account.eTag}"` } : {};

const write = (method: string, body: object, account?: Account): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json', ...matching(account) },
  body: JSON.stringify(body),
});
